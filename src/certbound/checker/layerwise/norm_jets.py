"""The norm-jet calculus in exact arithmetic: one rule = one function (proofs/rules.md; R2 is in affine.py).

A jet bounds one node's value v over the whole domain:
    centre, radius, ball   v = c + e + b with |e_i| <= radius_i and ||b||_2 <= ball   (enclosure)
    n0 >= ||v||, n1[i] >= ||dv/dtheta_i||, n2[i][j] >= ||d2v/dtheta_i dtheta_j||      (norm jet)
theta_0 is the input, theta_1, theta_2, ... are the parameter groups; uses of one group add. n2 is None once a kink may
be crossed.
All rounding is upward except that of centres, whose error is added to the radius.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from activations.fact_types import Facts
from arithmetic.exact import ONE, PRECISION, TINY, ZERO, Bounds, down, norm_up, significant_up, sqrt_up, up
from network.domain import Domain
from network.graph import Linear
from outcome import Rejected

CENTRE_BITS = PRECISION + 64
SLOPE_BITS = 32  # of the slopes a scaled form carries; more would make the witness's integers long


class ScaledForm(NamedTuple):
    """A second form of the bounds, after activations whose slopes differ: with b the slopes (``slopes``), dyadic, and
    Dh = diag(b) E, D2h = diag(b) G, the ball's part of h = diag(b) e: n1 >= ||E||, n2 >= ||G||, ball >= ||e||.
    """

    slopes: list[Fraction]
    n1: list[Fraction]
    n2: list[list[Fraction]] | None
    ball: Fraction


class NormJet(NamedTuple):
    """See the module's text. ``scaled`` is there after activations with different slopes only; ``together`` >=
    ||dv/dtheta||, the input not among theta, where R14 bounds all parameters together.
    """

    centre: list[Fraction]
    radius: list[Fraction]
    ball: Fraction
    n0: Fraction
    n1: list[Fraction]
    n2: list[list[Fraction]] | None
    scaled: ScaledForm | None = None
    together: Fraction | None = None


def rounded(centre: list[Fraction], radius: list[Fraction]) -> tuple[list[Fraction], list[Fraction]]:
    """The centre shortened, what that moves in the radius."""
    short = [down(c, CENTRE_BITS) if abs(c) >= TINY else ZERO for c in centre]
    return short, [up(r + abs(c - s)) for c, s, r in zip(centre, short, radius, strict=True)]


def enclosure_norm(centre: list[Fraction], radius: list[Fraction], ball: Fraction) -> Fraction:
    """At least the norm of everything in the enclosure."""
    return up(norm_up([abs(c) + r for c, r in zip(centre, radius, strict=True)]) + ball)


def times(a: Fraction, b: Fraction) -> Fraction:
    """The product rounded up; most blocks of deep networks are 0, and 0 needs no work."""
    return up(a * b) if a and b else ZERO


def symmetric(size: int, entry: Callable[[int, int], Fraction]) -> list[list[Fraction]]:
    """The symmetric matrix with these entries, each computed once."""
    lower = [[entry(i, j) for j in range(i + 1)] for i in range(size)]
    return [[lower[max(i, j)][min(i, j)] for j in range(size)] for i in range(size)]


def input_rule(domain: Domain, groups: int, second_order: bool) -> NormJet:
    """R1: the input itself. Without ``second_order`` no second derivatives are carried."""
    radius = domain.input_radius if domain.norm == "inf" else [ZERO] * len(domain.center)
    centre, radius = rounded(domain.center, radius)
    ball = ZERO if domain.norm == "inf" else up(domain.input_radius[0])
    n1 = [ONE] + [ZERO] * groups
    n2 = [[ZERO] * (groups + 1) for _ in n1] if second_order else None
    return NormJet(centre, radius, ball, enclosure_norm(centre, radius, ball), n1, n2)


class LinearFacts(NamedTuple):
    """Of a fixed linear node: norms >= ||M_p||, ``shift`` >= ||t||; ``disjoint``: no entry takes two of the v_p."""

    norms: list[Fraction]
    disjoint: bool
    shift: Fraction

    def total(self, values: list[Fraction]) -> Fraction:
        """The norm of the sum of vectors of these norms, one from each parent."""
        return norm_up(values) if self.disjoint else up(sum(values, ZERO))


class ElementwiseFacts(NamedTuple):
    """B and C of R4, ||phi(0)|| and ||(S_p)_p||; None: not known of every neuron."""

    slope: Fraction
    curvature: Fraction
    at_zero: Fraction | None
    bounded: Fraction | None


def linear_rule(node: Linear, parents: list[NormJet], groups: int) -> NormJet:
    """R3: v = sum of M_p v_p + t with fixed constants. Where no entry takes two of the v_p, squares add."""
    known = linear_facts(node, [len(h.centre) for h in parents])
    centre, radius = list(node.shift), list(node.shift_errors or [ZERO] * node.size)
    for term, h in zip(node.terms, parents, strict=True):
        errors = term.errors or [ZERO] * len(term.values)
        for row, column, value, error in zip(term.rows, term.columns, term.values, errors, strict=True):
            centre[row] += value * h.centre[column]
            radius[row] += up(abs(value) + error) * h.radius[column] + error * abs(h.centre[column])
    centre, radius = rounded(centre, radius)
    pairs = list(zip(known.norms, parents, strict=True))
    ball = known.total([times(norm, h.ball) for norm, h in pairs])
    passed = up(known.total([times(norm, h.n0) for norm, h in pairs]) + known.shift)
    n0 = min(enclosure_norm(centre, radius, ball), passed)
    n1 = [known.total([times(norm, h.n1[i]) for norm, h in pairs]) for i in range(groups + 1)]
    second = [(norm, h.n2) for norm, h in pairs if h.n2 is not None]
    n2 = None
    if len(second) == len(pairs):
        n2 = symmetric(groups + 1, lambda i, j: known.total([times(norm, old[i][j]) for norm, old in second]))
    return NormJet(centre, radius, ball, n0, n1, n2)


def linear_facts(node: Linear, widths: list[int]) -> LinearFacts:
    """What R3 uses of a node whose parents have these lengths."""
    met, norms = [0] * node.size, []
    for term, width in zip(node.terms, widths, strict=True):
        row_sums, column_sums = [ZERO] * node.size, [ZERO] * width
        errors = term.errors or [ZERO] * len(term.values)
        for row, column, value, error in zip(term.rows, term.columns, term.values, errors, strict=True):
            magnitude = up(abs(value) + error)
            row_sums[row] += magnitude
            column_sums[column] += magnitude
        for row in set(term.rows):
            met[row] += 1
        tall, wide = max(row_sums, default=ZERO), max(column_sums, default=ZERO)
        norms.append(up(tall) if tall == wide else sqrt_up(tall * wide))
    errors = node.shift_errors or [ZERO] * node.size
    shift = up(norm_up([abs(t) + e for t, e in zip(node.shift, errors, strict=True)]))
    return LinearFacts(norms, len(norms) > 1 and max(met, default=0) <= 1, shift)


def product_rule(left: NormJet, right: NormJet) -> NormJet:
    """R12: z = v w, entry by entry; v and w may be one value."""
    pairs = list(zip(left.centre, left.radius, right.centre, right.radius, strict=True))
    centre, radius = rounded([c * d for c, _, d, _ in pairs], [abs(c) * s + r * abs(d) + r * s for c, r, d, s in pairs])
    boxes = [_box_top(h) for h in (left, right)]
    ball = up(boxes[0] * right.ball + boxes[1] * left.ball + left.ball * right.ball)
    v, w = top(left), top(right)
    n0 = min(enclosure_norm(centre, radius, ball), up(v * right.n0), up(w * left.n0))
    n1 = [up(times(w, a) + times(v, b)) for a, b in zip(left.n1, right.n1, strict=True)]
    n2, old, other = None, left.n2, right.n2
    if old is not None and other is not None:

        def entry(i: int, j: int) -> Fraction:
            cross = times(left.n1[i], right.n1[j]) + times(left.n1[j], right.n1[i])
            return up(times(w, old[i][j]) + times(v, other[i][j]) + cross)

        n2 = symmetric(len(n1), entry)
    return NormJet(centre, radius, ball, n0, n1, n2)


def _box_top(h: NormJet) -> Fraction:
    return max((abs(c) + r for c, r in zip(h.centre, h.radius, strict=True)), default=ZERO)


def top(h: NormJet) -> Fraction:
    """At least every entry, in size."""
    return min(up(_box_top(h) + h.ball), h.n0)


def reach(z: NormJet) -> list[Bounds]:
    """What each entry can be."""
    return [(c - r - z.ball, c + r + z.ball) for c, r in zip(z.centre, z.radius, strict=True)]


def elementwise_rule(facts: list[Facts], z: NormJet, boxed: bool = False) -> NormJet:
    """R4 (and R5 for the kinks): h_i = phi_i(z_i), facts[i] about phi_i.

    ``boxed``: the enclosure is that of everything z_i can be, without a ball.
    """
    if boxed:
        images, ball = [f.image(lo, hi) for f, (lo, hi) in zip(facts, reach(z), strict=True)], ZERO
    else:
        images = [f.image(c - r, c + r) for f, c, r in zip(facts, z.centre, z.radius, strict=True)]
        ball = up(max(f.slope for f in facts) * z.ball)
    centre, radius = rounded([(lo + hi) / 2 for lo, hi in images], [(hi - lo) / 2 for lo, hi in images])
    slope, curvature, at_zero, bounded = elementwise_facts(facts)
    sizes = [enclosure_norm(centre, radius, ball)]
    if at_zero is not None:
        sizes.append(up(at_zero + up(slope * z.n0)))
    if bounded is not None:
        sizes.append(bounded)
    n2 = None
    if z.n2 is not None and not meets([f.kinks for f in facts], z):
        n2 = _bent(slope, curvature, z.n1, z.n2)
    scaled = None
    # Of no use if the slopes agree after all. A primitive function may be bent where its slope is 0.
    if any(f is not facts[0] for f in facts) and at_zero is not None:
        # phi_i' is 0 where slopes[i] is, and then phi_i'' is too: such an i needs nothing.
        slopes = [significant_up(f.slope, SLOPE_BITS) for f in facts]
        bend = max(up(f.curvature / b) if b else ZERO for f, b in zip(facts, slopes, strict=True))
        scaled = ScaledForm(slopes, z.n1, None if n2 is None or z.n2 is None else _bent(ONE, bend, z.n1, z.n2), z.ball)
    return NormJet(centre, radius, ball, min(sizes), [times(slope, d) for d in z.n1], n2, scaled)


def elementwise_facts(facts: list[Facts]) -> ElementwiseFacts:
    """What R4 uses of all neurons of a node together."""
    bounded = [f.bounded for f in facts if f.bounded is not None]
    zeros = [f.at_zero for f in facts if f.at_zero is not None]
    return ElementwiseFacts(
        max(f.slope for f in facts),
        max(f.curvature for f in facts),
        norm_up(zeros) if len(zeros) == len(facts) else None,
        norm_up(bounded) if len(bounded) == len(facts) else None,
    )


def _bent(slope: Fraction, curvature: Fraction, n1: list[Fraction], n2: list[list[Fraction]]) -> list[list[Fraction]]:
    """slope n2[i][j] + curvature n1[i] n1[j]."""
    bent = [times(curvature, d) for d in n1]
    return symmetric(len(n1), lambda i, j: up(times(slope, n2[i][j]) + times(bent[i], n1[j])))


def meets(points: list[list[Fraction]], z: NormJet) -> bool:
    """Whether what some neuron i can be contains one of points[i]."""
    if not any(points):
        return False
    return any(lo <= point <= hi for (lo, hi), own in zip(reach(z), points, strict=True) for point in own)


def is_above(jet: NormJet, limit: int) -> bool:
    """Whether some number of the norm jet is larger in size."""
    second = [d for row in jet.n2 or [] for d in row if d]
    return max(map(abs, [*jet.centre, *jet.radius, jet.ball, jet.n0, *jet.n1, *second])) > limit


def first_order(jet: NormJet) -> dict[str, Fraction]:
    """R6: quantity -> bound; of the parameter Jacobian, if there are any, by Cauchy-Schwarz over the groups, or R14."""
    of_input = {"output": jet.n0, "input_jacobian": jet.n1[0]}
    if len(jet.n1) == 1:
        return of_input
    by_groups = norm_up(jet.n1[1:])
    return of_input | {"parameter_jacobian": by_groups if jet.together is None else min(by_groups, jet.together)}


def parameter_hessian(jet: NormJet, vector: list[Fraction]) -> Fraction:
    """R7: the spectral norm of the nonnegative matrix of block norms is at most max_i (N v)_i / v_i, v > 0."""
    if jet.n2 is None:
        raise Rejected("the second derivative is claimed, but a kink may be crossed (or no claim needs it)")
    return collatz_wielandt([row[1:] for row in jet.n2[1:]], vector)


def collatz_wielandt(blocks: list[list[Fraction]], vector: list[Fraction]) -> Fraction:
    """R7: the norm of a symmetric nonnegative matrix is at most max_i (N v)_i / v_i for v > 0."""
    if len(vector) != len(blocks) or min(vector, default=ONE) <= 0:
        raise Rejected(f"the Hessian's witness is not {len(blocks)} positive numbers")
    sums = (sum((n * v for n, v in zip(row, vector, strict=True)), ZERO) for row in blocks)
    return max((up(total / w) for total, w in zip(sums, vector, strict=True)), default=ZERO)


def rule_r8(hessian: Fraction) -> Fraction:
    """R8: the Taylor remainder, from the Lipschitz constant of the Jacobian."""
    return hessian / 2


def hessian_frobenius(jet: NormJet) -> Fraction | None:
    """The Frobenius norm of the block norms, a weaker bound that is recorded after each step."""
    return None if jet.n2 is None else norm_up([d for row in jet.n2[1:] for d in row[1:] if d])
