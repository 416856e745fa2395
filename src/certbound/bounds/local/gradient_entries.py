"""Rule L14: an interval for each entry of the derivative of each output, in the inputs and in every parameter.

Adjoints are enclosed entry by entry: matrices of one row for each output, a centre and how far each entry can be off.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...network.graph import Network
from ...numbers.balls import Ball, identity, row_norms_up, times_up
from ...numbers.directed import Up
from ...numbers.matrix import ETA, Array, add_up, gamma, product_up
from ...numbers.threads import on_one_thread
from ..domain import Domain
from ..enclosure import RangeOverflow
from ..layerwise import prove_facts
from .fixed_maps import FixedMap
from .known import Local
from .sensitivities import sensitivities
from .web import Site, summed, web_of

SLACK = 2.0**-24  # of every radius, and 2^-42 of every size: another computation of the same has other roundings
NOISE = 2.0**-42
FLOOR = 2.0**-80  # of the largest size of its kind: whoever computes it again may have fixed-point numbers


@dataclass(frozen=True, eq=False)
class GradientEntries:
    """Over the domain, dPhi_o/dtheta_p lies in [lower, upper] of ``parameters`` [o, p], and dPhi_o/dx_i in those of
    ``inputs``; at kinks every Clarke element. enclosures, norms: the plan by which the checker does it again.
    """

    parameters: tuple[Array, Array]
    inputs: tuple[Array, Array]
    enclosures: str
    norms: dict[str, Up]


@on_one_thread
def gradient_entries(network: Network, domain: Domain) -> GradientEntries:
    """Run rules L1 to L3 and L14. ``domain`` must be fitted to ``network``.

    Guaranteed for every x and theta of the domain, in real arithmetic on the stored numbers: each derivative lies in
    its interval. Raises RangeOverflow if a value may leave the floats' range, SpecError.
    """
    prove_facts(network)
    try:
        with np.errstate(over="ignore", invalid="ignore"):
            known = sensitivities(web_of(network, domain))
            found = _Backwards(known)
            inputs, parameters = found.inputs(), found.parameters()
    except ArithmeticError as error:
        raise RangeOverflow(f"a value of the domain leaves the range of floats ({error})") from None
    for end in (*inputs, *parameters):
        if not np.isfinite(end).all():
            raise RangeOverflow("an entry of the derivative may leave the range of floats", hint="use a smaller domain")
    return GradientEntries(parameters, inputs, known.enclosures, dict(known.norms.known))


@dataclass(frozen=True, eq=False)
class _Rows:
    """One row for each output: ``centre`` as a ball, and ``off`` >= how far each entry of the true row is from it."""

    centre: Ball
    off: Array

    @property
    def size(self) -> Array:
        """At least each entry in size."""
        return add_up(np.abs(self.centre.centre), self.off)


class _Backwards:
    """From the output to the input: N of the stages, P of the ports, Pi of the sites (the rule's letters)."""

    def __init__(self, known: Local) -> None:
        self.known = known
        self.stages: dict[int, _Rows] = {}
        self.ports: dict[int, _Rows] = {}
        self.sites: dict[int, _Rows] = {}
        self.moves: dict[int, Array] = {}  # site -> what its weights' moves add, at the entries of its parent
        self.outputs = known.stages[-1].value.centre.size
        for j in range(known.depth, -1, -1):
            self._sites(j)
            self._stage(j)

    def _sites(self, j: int) -> None:
        """The sites that take stage j: all ports that take them are known."""
        web = self.known.web
        for site in web.sites:
            if site.parent != j:
                continue
            takers = [
                (self.ports[q], web.ports[q].sites[site.number]) for q in web.takers[site.number] if q in self.ports
            ]
            if takers:
                centre = summed([fixed.after(port.centre) for port, fixed in takers])
                off = add_up(*[_after_map(port.off, fixed) for port, fixed in takers], np.zeros_like(centre.centre))
                rows = _Rows(centre, _plus(off, centre.error))
                self.sites[site.number], self.moves[site.number] = rows, _moved(site, rows)

    def _stage(self, j: int) -> None:
        known, web = self.known, self.known.web
        if j == known.depth:
            centre = identity(self.outputs)
            self.stages[j] = _Rows(centre, np.zeros_like(centre.centre))
        else:
            takers = [q for q in web.children[j] if q in self.ports]
            if not takers:
                return
            centre = summed([known.before_linear(self.ports[q].centre, q, j) for q in takers])
            step = add_up(*[_after(self.ports[q].off, web.linear[q, j]) for q in takers], np.zeros_like(centre.centre))
            step = add_up(step, *[move for s, move in self.moves.items() if web.site(s).parent == j])
            off = np.minimum(step, self._unrolled(j, np.zeros_like(step)))
            self.stages[j] = _Rows(centre, _plus(off, centre.error))
        rows = self.stages[j]
        for r in known.ports_of(j):
            slope = known.stages[j].slopes[r]
            centre = rows.centre.columns_times(slope.centre, slope.noise)
            off = add_up(times_up(np.abs(rows.centre.centre), slope.total), times_up(rows.off, slope.largest))
            self.ports[r] = _Rows(centre, _plus(off, centre.error))

    def _unrolled(self, j: int, zero: Array) -> Array:
        """How far N_j is off, by the slopes and weights after it and the transfers at the centres."""
        known, web, off = self.known, self.known.web, zero
        for port in web.ports:
            r, l = port.number, port.stage  # noqa: E741
            if l > j and (r, j) in known.u and r in self.ports:
                turned = times_up(self.stages[l].size, known.stages[l].slopes[r].total)
                off = add_up(off, _after(turned, known.u[r, j]))
        for s, move in self.moves.items():
            parent = web.site(s).parent
            if parent == j:
                off = add_up(off, move)
            elif parent > j and move.any():
                slopes = known.stages[parent].slopes
                parts = [
                    known.u[r, j].rows_times(slopes[r].centre, slopes[r].noise)
                    for r in known.ports_of(parent)
                    if (r, j) in known.u
                ]
                if parts:
                    off = add_up(off, _after(move, summed(parts)))
        return off

    def inputs(self) -> tuple[Array, Array]:
        """Of dPhi/dx: those of the port of stage 0."""
        if 0 not in self.ports:
            zero = np.zeros((self.outputs, self.known.web.centre.size))
            return zero, zero.copy()
        rows = self.ports[0]
        size = rows.size
        floor = np.where(size > 0.0, FLOOR * float(size.max(initial=0.0)), 0.0)
        return _ends(rows.centre.centre, add_up(rows.off, floor), size)

    def parameters(self) -> tuple[Array, Array]:
        """Of dPhi/dtheta: products of adjoints and values, summed over all uses of an entry."""
        web = self.known.web
        shape = self.outputs, web.network.parameter_count
        centre, off, size = np.zeros(shape), np.zeros(shape), np.zeros(shape)
        for s, rows in self.sites.items():
            _add_site(self.known, web.site(s), rows, centre, off, size)
        uses = sum(site.node.slices * site.node.uses * site.node.weights.shape[1] for site in web.sites)
        off = add_up(off, times_up(size, gamma(uses)), np.full_like(off, (uses + 4) * ETA))
        return _ends(centre, np.where(size == 0.0, 0.0, off), size)


def _add_site(known: Local, site: Site, rows: _Rows, centre: Array, off: Array, size: Array) -> None:
    """Add what a site contributes to the entries of its weights and biases, output by output."""
    node, value = site.node, known.stages[site.parent].value
    h, width = site.columns(value.centre), site.columns(value.total)  # (K, S, n_in)
    slices, uses, n_in = h.shape
    n_out = node.weights.shape[1]
    shape = len(rows.off), slices, uses, n_out
    adjoint, radius = rows.centre.centre.reshape(shape), rows.off.reshape(shape)
    alpha, beta = abs(node.alpha), abs(node.beta)
    far, own_size = add_up(np.abs(h), width), rows.size.reshape(shape)
    most = FLOOR * float(own_size.max(initial=0.0))
    floor = times_up(most, float(far.max(initial=0.0)))
    for o in range(shape[0]):
        for k in range(slices):
            for s in range(uses):
                a, r = adjoint[o, k, s], radius[o, k, s]
                if n_in:
                    at = node.weight_at[k]
                    centre[o, at] += node.alpha * np.outer(a, h[k, s])
                    whole = times_up(alpha, _outer(np.abs(a), np.abs(h[k, s])))
                    own = add_up(_outer(np.abs(a), width[k, s]), _outer(r, far[k, s]))
                    own = add_up(own, np.where(_outer(own_size[o, k, s], far[k, s]) > 0.0, floor, 0.0))
                    off[o, at] = add_up(off[o, at], times_up(alpha, own))
                    size[o, at] = add_up(size[o, at], whole, times_up(alpha, own))
                if node.bias_at is not None:
                    np.add.at(centre[o], node.bias_at[k], node.beta * a)
                    wide = add_up(r, np.where(own_size[o, k, s] > 0.0, most, 0.0))
                    for place, x, y in zip(node.bias_at[k].tolist(), np.abs(a), wide, strict=True):
                        off[o, place] = (Up(off[o, place]) + Up(beta) * Up(float(y))).value
                        size[o, place] = (Up(size[o, place]) + Up(beta) * Up(float(x)) + Up(beta) * Up(float(y))).value


def _outer(a: Array, b: Array) -> Array:
    return times_up(a[:, None], b[None, :])


def _ends(centre: Array, off: Array, size: Array) -> tuple[Array, Array]:
    """(lower, upper) with some room; exactly 0 where nothing contributes."""
    wide = add_up(times_up(off, 1.0 + SLACK), times_up(size, NOISE))
    low, high = np.nextafter(centre - wide, -np.inf), np.nextafter(centre + wide, np.inf)
    none = (centre == 0.0) & (wide == 0.0)
    return np.where(none, 0.0, low), np.where(none, 0.0, high)


def _plus(off: Array, error: Up) -> Array:
    return add_up(off, np.full_like(off, error.value))


def _after(left: Array, ball: Ball) -> Array:
    """At least left |X|, entry by entry, for every X of the ball; left >= 0."""
    image = product_up(left, np.abs(ball.centre))
    if not ball.error.value:
        return image
    lost = times_up(row_norms_up(left), ball.error.value)
    return add_up(image, np.broadcast_to(lost[:, None], image.shape))


def _after_map(left: Array, fixed: FixedMap) -> Array:
    return left if fixed.is_identity else _after(left, Ball(fixed.matrix, fixed.error))


def _moved(site: Site, rows: _Rows) -> Array:
    """At least |Pi_s (L_s - L_s at the stored weights)| at the entries of the parent, over the domain."""
    node, size = site.node, rows.size
    inputs = site.linear.shape[1]
    if site.each is None and not site.entry.value:
        lengths = times_up(row_norms_up(size), site.move.value)
        return np.repeat(lengths[:, None], inputs, axis=1)
    slices, uses, n_out = node.slices, node.uses, node.weights.shape[1]
    parts = size.reshape(len(size), slices, uses, n_out)
    found = np.zeros((len(size), inputs + 1))
    for k in range(slices):
        reach = np.full(node.weights.shape[1:], site.entry.value) if site.each is None else site.each[0][k]
        for s in range(uses):
            own = times_up(product_up(parts[:, k, s], reach), site.alpha.value)
            places = np.arange(inputs) if node.columns is None else node.columns[k, s]
            for i, place in enumerate(places.tolist()):  # the same entry may stand twice in a column
                found[:, place] = add_up(found[:, place], own[:, i])
    return found[:, :inputs]
