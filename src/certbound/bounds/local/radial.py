"""Rule L15: along rays from the stored parameters, the second derivative bounds how the first one changes.

theta goes from the stored parameters theta* to any point of the domain by theta* + t (theta - theta*), and what is
within t of the way is the same domain with all its parameters' radii times t. So, for knots 0 = t_0 < ... < t_k = 1,
    sup ||dPhi/dtheta|| <= that of t_0 + distance * sum of (t_q - t_(q-1)) H_q,   H_q >= sup ||D^2 Phi|| of t_q
The distance is the largest ||theta - theta*||.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import numpy as np

from ...network.graph import Network
from ...numbers.directed import Up, norm_up, sqrt_up
from ...numbers.exact import float_up
from ...numbers.matrix import vector_norm_up
from ..domain import Domain
from .plan import LocalBounds, Radial

LEFT = Up(1.0 + 2.0**-40)  # for whoever adds the same numbers up
GAIN = 0.004  # of the bound: what one more knot should bring, relatively
NOTHING = 0.003  # what is not so much better is not kept
Run = Callable[[Domain, str], LocalBounds]  # the tier over a domain, for one quantity


def distance(network: Network, domain: Domain, groups: Sequence[int]) -> Up:
    """At least ||theta - theta*|| for the parameters of these groups, over the fitted domain."""
    if domain.total is not None:
        return Up(float_up(domain.total))
    if (reach := domain.reach) is not None:
        return vector_norm_up(np.concatenate([np.zeros(1), *(reach[network.group_slice(g)] for g in groups)]))
    radii = [Up(float_up(domain.radius[g])) for g in groups]
    if domain.kind == "box":
        counts = [sqrt_up(Up(float(network.groups[g].count))) for g in groups]
        radii = [radius * count for radius, count in zip(radii, counts, strict=True)]
    return norm_up(radii)


def by_taylor(reach: Up, hessian: Up) -> Up:
    """The first-order remainder by the second derivative: two points are at most twice the ``distance`` apart."""
    return reach * hessian * LEFT


def radial(domain: Domain, found: LocalBounds, run: Run, most: int) -> Radial | None:
    """The parameter Jacobian from the stored parameters on, if that is better.

    ``found``: over the whole domain, with a bound of the second derivative and the ``distance``; ``most``: so many
    knots between its ends. It ends as soon as it can be seen that it does not win, at best before anything is done.
    """
    limit = found.bounds["parameter_jacobian"].value * (1.0 - NOTHING)
    least, reach = found.at_centre.get("parameter_hessian", 0.0), found.distance
    if not reach.value or not found.at_centre.get("parameter_jacobian", 0.0) + reach.value * least < limit:
        return None
    base = run(domain.shortened(Fraction(0)), "parameter_jacobian")
    start = base.bounds.get("parameter_jacobian")
    if start is None or not start.value + reach.value * least < limit:
        return None
    knots, leaves = [Fraction(0), Fraction(1)], [base, found]
    sizes = [Up(least), found.bounds["parameter_hessian"]]  # the first for choosing only
    while len(knots) < most + 2:
        lengths, values = np.diff(np.array([float(t) for t in knots])), np.array([size.value for size in sizes])
        gains = lengths * np.diff(values)
        at = int(np.argmax(gains))
        # A knot in the middle takes about half of the half; what is below all steps together no knots can take.
        lower = float(lengths @ values[:-1])
        if start.value + reach.value * lower > limit or reach.value * gains[at] / 4 < GAIN * limit:
            break
        t = (knots[at] + knots[at + 1]) / 2
        step = run(domain.shortened(t), "parameter_hessian")
        size = step.bounds.get("parameter_hessian")
        if size is None or not size.value < sizes[at + 1].value:
            break
        knots.insert(at + 1, t)
        leaves.insert(at + 1, step)
        sizes.insert(at + 1, size)
    change = Up.zero
    for (a, b), size in zip(pairwise(knots), sizes[1:], strict=True):
        change = change + Up(float_up(b - a)) * size
    bound = (start + reach * change) * LEFT
    return Radial(bound, tuple(knots[1:-1]), tuple(map(_bare, leaves[:-1]))) if bound.value < limit else None


def _bare(found: LocalBounds) -> LocalBounds:
    """What the certificate needs of it."""
    return replace(found, candidates={}, kinks=())
