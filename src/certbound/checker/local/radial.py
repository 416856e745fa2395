"""Rule L15 of the local tier: along rays from the stored parameters, the second derivative bounds how the first one
changes (proofs/rules-local.md)."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from arithmetic.exact import ZERO, norm_up, sqrt_up, up
from network.domain import Domain
from outcome import Rejected

from local.matrices import times
from local.web import Web

MAX_KNOTS = 64


def shortened(domain: Domain, t: Fraction) -> Domain:
    """The same inputs with the parameters within t of the way from the stored ones."""
    return domain._replace(
        radius=[t * r for r in domain.radius],
        total=None if domain.total is None else t * domain.total,
        reach=None if domain.reach is None else [t * r for r in domain.reach],
    )


def distance(web: Web, domain: Domain) -> Fraction:
    """At least how far the parameters that the output depends on can be from the stored ones."""
    if domain.total is not None:
        return domain.total
    used = [g for g, sites in enumerate(web.groups) if sites]
    if domain.reach is not None:
        parts = [domain.reach[web.starts[g] : web.starts[g] + web.counts[g]] for g in used]
        return norm_up([r for part in parts for r in part])
    radii = [up(domain.radius[g]) for g in used]
    if domain.kind == "box":
        radii = [times(r, sqrt_up(Fraction(web.counts[g]))) for g, r in zip(used, radii, strict=True)]
    return norm_up(radii)


def require_knots(knots: list[Fraction], where: str) -> None:
    """Rejected unless they increase from 0 to 1, both left out."""
    along = [ZERO, *knots, Fraction(1)]
    if any(not a < b for a, b in pairwise(along)):
        raise Rejected(f"{where}: not increasing from 0 to 1")


def rule_l15(steps: list[tuple[Fraction, Fraction]], reach: Fraction) -> Fraction:
    """L15: the first of ``steps`` is 0 and the Jacobian's bound there, each other a knot and the second derivative's
    bound up to it."""
    (before, jacobian), *rest = steps
    change = ZERO
    for t, size in rest:
        change, before = up(change + (t - before) * size), t
    return up(jacobian + reach * change)
