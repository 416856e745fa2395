"""Rule L12: Jacobians entry by entry, from the ranges of the adjoints."""

from __future__ import annotations

import numpy as np

from ...numbers.balls import Ball, frobenius_up, times_up
from ...numbers.directed import Up, least, norm_up, sqrt_up
from ...numbers.matrix import UNIT, Array, add_up
from . import witness_keys as keys
from .adjoint_ranges import MOST_ROWS, adjoint_ranges
from .known import AdjointRanges, Local
from .ranges import magnitude
from .stages import NOISE
from .variables import expanded
from .web import Site

ALIKE = ("identity", "relu", "sigmoid", "softplus", "tanh")  # whose ranges every computation has, up to roundings
LEFT = 2.0**-24  # of the width of a range: how far its middle is for another computation of the same


def rows_of(known: Local) -> list[AdjointRanges] | None:
    """The ranges for all outputs; None where rule L12 is not used."""
    outputs = known.stages[-1].value.centre.size
    return [adjoint_ranges(known, row) for row in range(outputs)] if known.with_lines and outputs <= MOST_ROWS else None


def input_jacobian(known: Local, rows: list[AdjointRanges]) -> Up:
    """At least the norm of dPhi/dx over the domain."""
    ranges = [row.ports[0] for row in rows]
    low, high = (np.stack([interval[i] for interval in ranges]) for i in (0, 1))
    sizes = known.norms(keys.INPUT_SIZES, Ball(magnitude((low, high))))
    if len(rows) == 1:
        return sizes
    middle = low + 0.5 * (high - low)
    spread = np.nextafter(np.maximum(high - middle, middle - low), np.inf)
    # Another computation's ranges lie within these; where they may be narrower, their middles are elsewhere.
    alike = all(unit.activation in ALIKE for unit in known.web.network.units)
    moved = Up(LEFT if alike else 1.0) * frobenius_up(spread) + Up(NOISE) * frobenius_up(middle)
    about = known.norms(keys.INPUT_MIDDLE, Ball(middle, moved)) + known.norms(keys.INPUT_SPREAD, Ball(spread))
    return least([sizes, about])


def parameter_jacobian(known: Local, rows: list[AdjointRanges]) -> Up | None:
    """At least the norm of dPhi/dtheta over the domain; None if groups are used several times and have too many
    parameters."""
    web = known.web
    gram = np.zeros((len(rows), len(rows)))
    for source in web.sources.values():
        sites = [web.site(s) for s in source.sites if s in rows[0].sites]
        if source.is_group and sites:
            entries = np.stack([_of_group(known, sites, row) for row in rows])
            gram = _plus(gram, entries)
        elif sites:
            if not web.is_simple(source.group):
                return None
            adjoints = np.stack([magnitude(row.sites[sites[0].number]) for row in rows])
            gram = _plus(gram, times_up(adjoints, _column(known, sites[0]).value))
    return sqrt_up(known.norms(keys.PARAMETER_SIZES, Ball(gram)))


def _plus(gram: Array, entries: Array) -> Array:
    """At least ``gram`` + entries entries^T, all nonnegative."""
    length = entries.shape[1]
    product = (entries @ entries.T) * (1.0 + 4 * (length + 4) * UNIT) + length * 1e-300
    some = np.asarray(entries.any(axis=1))
    return add_up(gram, np.where(np.outer(some, some), product, 0.0))


def _column(known: Local, site: Site) -> Up:
    """At least the norm of (alpha h, beta), which is what the entries of an adjoint are multiplied with."""
    largest = frobenius_up(site.columns(known.stages[site.parent].value.largest)[0, 0])
    return norm_up([site.alpha * largest, site.bias_gain])


def _of_group(known: Local, sites: list[Site], row: AdjointRanges) -> Array:
    """Entry by entry at least |d output / d theta_g|, the uses of a parameter added with their signs."""
    middle = spread = np.zeros(0)
    for site in sites:
        pi, value = row.sites[site.number], known.stages[site.parent].value
        centre = pi[0] + 0.5 * (pi[1] - pi[0])
        off = np.nextafter(np.maximum(pi[1] - centre, centre - pi[0]), np.inf)
        about, far = expanded(known, site, value.centre), np.abs(expanded(known, site, value.total, biased=False))
        size = np.abs(about)
        part = centre @ about
        gamma = 4 * (len(centre) + 16) * UNIT
        each = (magnitude(pi) @ far + off @ size) * (1.0 + gamma) + (np.abs(centre) @ size) * gamma + 1e-300
        middle, spread = (
            (part, each) if not middle.size else (middle + part, add_up(spread, each) + 4 * UNIT * np.abs(middle))
        )
    return np.nextafter(np.abs(middle) + spread, np.inf)
