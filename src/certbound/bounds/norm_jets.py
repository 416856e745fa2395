"""The norm-jet calculus: one rule per node type, over any kind of number.

A *norm jet* of a vector-valued node v bounds it and its derivatives over the whole domain:
    n0 >= ||v||,   n1[i] >= ||dv/dtheta_i||,   n2[i][j] >= ||d2v/dtheta_i dtheta_j|| (bilinear operator norm),
theta_0 the input x and theta_1, theta_2, ... the parameter groups, all norms Euclidean; uses of one group add. n2 is
None once a node without second derivative (a kink that may be crossed) was passed.

The rules only add, multiply, take Euclidean norms and pick the least of several valid bounds, so they run
over upward-rounded floats (a certificate) and over sympy expressions (a closed form) alike. Each is proved
under its number in proofs/rules.md.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

N = TypeVar("N", bound="Number")


class Number(Protocol):
    """What the rules need of a number: addition and multiplication."""

    def __add__(self, other: Any, /) -> Any: ...
    def __mul__(self, other: Any, /) -> Any: ...


class Arithmetic(Protocol[N]):
    """What the rules need besides: constants, norms, and a choice among valid bounds."""

    zero: N
    one: N

    def norm(self, values: Sequence[N]) -> N:
        """At least the Euclidean norm of the vector of ``values``."""

    def least(self, values: Sequence[N]) -> N:
        """One of ``values``: the least if they can be compared."""


@dataclass(frozen=True)
class NormJet(Generic[N]):
    """See the module's text. n1 has one entry per group, n2 is symmetric. ``together`` >= ||dv/dtheta||, the input not
    among theta, where rule R14 bounds all parameters together.
    """

    n0: N
    n1: tuple[N, ...]
    n2: tuple[tuple[N, ...], ...] | None
    together: N | None = None


def input_rule(ops: Arithmetic[N], norm: N, groups: int) -> NormJet[N]:
    """Rule R1: v = x with ||x|| <= norm; the derivative with respect to x is the identity."""
    n1 = (ops.one, *([ops.zero] * (groups - 1)))
    return NormJet(norm, n1, tuple((ops.zero,) * groups for _ in range(groups)))


@dataclass(frozen=True)
class AffineFacts(Generic[N]):
    """Bounds over the domain for z = alpha W h + beta b, h gathered from a value v: ``weight`` >= the norm of the map
    of v, ``bias`` >= ||beta b|| in all outputs, ``augmented`` >= ||[alpha W, beta b]||, ``alpha`` >= |alpha| times the
    norm of the gathering, ``bias_gain`` >= ||d(beta b)/d(stored b)||, ``size`` >= ||(W, b)||. None: not known (no bound
    is built from it).
    """

    weight: N
    bias: N | None
    augmented: N | None
    alpha: N
    bias_gain: N
    size: N | None = None


@dataclass(frozen=True)
class ScaledForm(Generic[N]):
    """A second form of a jet after activations of different slopes b: Dh = diag(b) E and D2h = diag(b) G with
    n1 >= ||E||, n2 >= ||G||; ``weight`` >= ||alpha W diag(b)|| of the affine node that follows.
    """

    weight: N
    n1: tuple[N, ...]
    n2: tuple[tuple[N, ...], ...] | None


def affine_rule(
    ops: Arithmetic[N],
    jet: NormJet[N],
    group: int,
    facts: AffineFacts[N],
    enclosed: N | None,
    relative: ScaledForm[N] | None = None,
) -> NormJet[N]:
    """Rule R2: z = alpha W h + beta b with parameters theta_group = (W, b), which may have been used before.

    n0' = min(s n0 + ||beta b||, ||[alpha W, beta b]|| sqrt(n0^2 + 1), ||(W, b)|| own, enclosure) with
    own = sqrt(alpha^2 n0^2 + gain^2); n1'[i] = s n1[i] + [i = g] own;
    n2'[i][j] = s n2[i][j] + alpha ([i=g] n1[j] + [j=g] n1[i]).
    """
    s = facts.weight
    passed1 = tuple(s * d for d in jet.n1)
    passed2 = None if jet.n2 is None else tuple(tuple(s * d for d in row) for row in jet.n2)
    if relative is not None:
        t = relative.weight
        passed1 = tuple(ops.least([d, t * m]) for d, m in zip(passed1, relative.n1, strict=True))
        if passed2 is not None and relative.n2 is not None:
            passed2 = tuple(
                tuple(ops.least([d, t * m]) for d, m in zip(row, other, strict=True))
                for row, other in zip(passed2, relative.n2, strict=True)
            )
    sizes = [] if enclosed is None else [enclosed]
    if facts.augmented is not None:
        sizes.append(facts.augmented * ops.norm([jet.n0, ops.one]))
    if facts.bias is not None:
        sizes.append(s * jet.n0 + facts.bias)
    own = ops.norm([facts.alpha * jet.n0, facts.bias_gain])
    if facts.size is not None:
        sizes.append(facts.size * own)
    n1 = tuple(d + own if i == group else d for i, d in enumerate(passed1))
    n2 = None
    if passed2 is not None:
        inner = [facts.alpha * d for d in jet.n1]
        n2 = tuple(
            tuple(
                d + (inner[j] if i == group else ops.zero) + (inner[i] if j == group else ops.zero)
                for j, d in enumerate(row)
            )
            for i, row in enumerate(passed2)
        )
    return NormJet(ops.least(sizes), n1, n2)


def linear_rule(
    ops: Arithmetic[N], parts: Sequence[tuple[N, NormJet[N]]], disjoint: bool, shift: N, enclosed: N | None, groups: int
) -> NormJet[N]:
    """Rule R3: v = sum of M_p v_p + t, fixed M_p and t; parts: (norm >= ||M_p||, jet of v_p), ``shift`` >= ||t||.

    ``disjoint``: no entry of v depends on two of the v_p (a concatenation): then squares add instead of norms.
    """

    def total(values: Sequence[N]) -> N:
        if disjoint and len(values) > 1:
            return ops.norm(values)
        return sum(values[1:], values[0]) if values else ops.zero

    n1 = tuple(total([norm * jet.n1[i] for norm, jet in parts]) for i in range(groups))
    second = [(norm, jet.n2) for norm, jet in parts if jet.n2 is not None]
    n2 = None
    if len(second) == len(parts):
        n2 = _symmetric(groups, lambda i, j: total([norm * old[i][j] for norm, old in second]))
    sizes = [] if enclosed is None else [enclosed]
    return NormJet(ops.least([*sizes, total([norm * jet.n0 for norm, jet in parts]) + shift]), n1, n2)


def product_rule(
    ops: Arithmetic[N], left: NormJet[N], right: NormJet[N], left_top: N, right_top: N, enclosed: N | None
) -> NormJet[N]:
    """Rule R12: z = v w, entry by entry; left_top >= every entry of v, right_top of w.

    n1'[i] = sup|w| n1[i] + sup|v| m1[i], n2'[i][j] = sup|w| n2[i][j] + sup|v| m2[i][j] + n1[i] m1[j] + m1[i] n1[j],
    n of v and m of w.
    """
    n1 = tuple(right_top * a + left_top * b for a, b in zip(left.n1, right.n1, strict=True))
    n2, old, other = None, left.n2, right.n2
    if old is not None and other is not None:
        n2 = _symmetric(
            len(n1),
            lambda i, j: (
                right_top * old[i][j] + left_top * other[i][j] + left.n1[i] * right.n1[j] + left.n1[j] * right.n1[i]
            ),
        )
    sizes = [] if enclosed is None else [enclosed]
    return NormJet(ops.least([*sizes, left_top * right.n0, right_top * left.n0]), n1, n2)


def _symmetric(size: int, entry: Callable[[int, int], N]) -> tuple[tuple[N, ...], ...]:
    """The symmetric matrix with these entries, each computed once."""
    lower = [[entry(i, j) for j in range(i + 1)] for i in range(size)]
    return tuple(tuple(lower[max(i, j)][min(i, j)] for j in range(size)) for i in range(size))


@dataclass(frozen=True)
class ElementwiseFacts(Generic[N]):
    """Bounds for h_i = phi(z_i), i = 1..n: ``slope`` >= sup|phi'|, ``curvature`` >= sup|phi''| (None: phi' jumps),
    ``bounded`` >= ||(sup|phi_i|)_i|| (None: one is unbounded), ``at_zero`` >= ||(phi_i(0))_i||, ``slope`` then being
    that of the whole line (None: it is not).
    """

    slope: N
    curvature: N | None
    bounded: N | None
    at_zero: N | None


def elementwise_rule(ops: Arithmetic[N], jet: NormJet[N], facts: ElementwiseFacts[N], enclosed: N | None) -> NormJet[N]:
    """Rule R4: h = phi(z), elementwise.

    n0' = min(||sup|phi|||, ||phi(0)|| + slope n0, enclosure), n1' = slope n1,
    n2'[i][j] = slope n2[i][j] + curvature n1[i] n1[j]; the width does not enter, the derivatives are diagonal.
    """
    sizes = [b for b in (facts.bounded, enclosed) if b is not None]
    if facts.at_zero is not None:
        sizes.append(facts.at_zero + facts.slope * jet.n0)
    n2 = None
    if jet.n2 is not None and facts.curvature is not None:
        c = facts.curvature
        n2 = tuple(
            tuple(facts.slope * d + c * jet.n1[i] * jet.n1[j] for j, d in enumerate(row))
            for i, row in enumerate(jet.n2)
        )
    return NormJet(ops.least(sizes), tuple(facts.slope * d for d in jet.n1), n2)


def first_order(ops: Arithmetic[N], jet: NormJet[N]) -> dict[str, N]:
    """Quantity -> bound, for the quantities that need no second derivative; without parameters those of the input."""
    of_input = {"output": jet.n0, "input_jacobian": jet.n1[0]}
    return of_input | ({"parameter_jacobian": parameter_jacobian(ops, jet)} if len(jet.n1) > 1 else {})


def parameter_jacobian(ops: Arithmetic[N], jet: NormJet[N]) -> N:
    """Rule R6: ||dv/dtheta|| <= ||(n1[1], n1[2], ...)||_2 by the Cauchy-Schwarz inequality over the groups, or R14."""
    by_groups = ops.norm(jet.n1[1:])
    return by_groups if jet.together is None else ops.least([by_groups, jet.together])
