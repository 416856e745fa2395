"""The norm-jet calculus in exact arithmetic: one rule = one function (proofs/rules.md, R1-R8).

A state bounds one node's value v over the whole domain:
    centre, radius, ball   v = c + e + b with |e_i| <= radius_i and ||b||_2 <= ball   (enclosure)
    n0 >= ||v||, n1[i] >= ||dv/dtheta_i||, n2[i][j] >= ||d2v/dtheta_i dtheta_j||      (norm jet)
theta_0 is the input, theta_1, theta_2, ... are the parameter groups. n2 is None once a kink may be crossed.
All rounding is upward except that of centres, whose error is added to the radius.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from activations.facts import Facts
from arithmetic.exact import ONE, PRECISION, TINY, ZERO, down, norm_up, significant_up, sqrt_up, up
from arithmetic.matrices import Dyadic, apply, dyadic, norm_at_most
from network.domain import Domain
from network.graph import Affine, Diagonal
from outcome import Rejected

CENTRE_BITS = PRECISION + 64
SLOPE_BITS = 32  # of the slopes a scaled form carries; more would make the witness's integers long


class Scaled(NamedTuple):
    """A second form of the bounds, after activations whose slopes differ: with b the slopes (``slopes``), dyadic, and
    Dh = diag(b) E, D2h = diag(b) G, the ball's part of h = diag(b) e: n1 >= ||E||, n2 >= ||G||, ball >= ||e||.
    """

    slopes: list[Fraction]
    n1: list[Fraction]
    n2: list[list[Fraction]] | None
    ball: Fraction


class State(NamedTuple):
    """See the module's text. ``scaled`` is there after activations with different slopes only."""

    centre: list[Fraction]
    radius: list[Fraction]
    ball: Fraction
    n0: Fraction
    n1: list[Fraction]
    n2: list[list[Fraction]] | None
    scaled: Scaled | None = None


def _rounded(centre: list[Fraction], radius: list[Fraction]) -> tuple[list[Fraction], list[Fraction]]:
    short = [down(c, CENTRE_BITS) if abs(c) >= TINY else ZERO for c in centre]
    return short, [up(r + abs(c - s)) for c, s, r in zip(centre, short, radius, strict=True)]


def _enclosure_norm(centre: list[Fraction], radius: list[Fraction], ball: Fraction) -> Fraction:
    return up(norm_up([abs(c) + r for c, r in zip(centre, radius, strict=True)]) + ball)


def _times(a: Fraction, b: Fraction) -> Fraction:
    """The product rounded up; most blocks of deep networks are 0, and 0 needs no work."""
    return up(a * b) if a and b else ZERO


def _symmetric(size: int, entry: Callable[[int, int], Fraction]) -> list[list[Fraction]]:
    """The symmetric matrix with these entries, each computed once."""
    lower = [[entry(i, j) for j in range(i + 1)] for i in range(size)]
    return [[lower[max(i, j)][min(i, j)] for j in range(size)] for i in range(size)]


def input_rule(domain: Domain, groups: int, second_order: bool) -> State:
    """R1: the input itself. Without ``second_order`` no second derivatives are carried."""
    radius = domain.input_radius if domain.norm == "inf" else [ZERO] * len(domain.center)
    centre, radius = _rounded(domain.center, radius)
    ball = ZERO if domain.norm == "inf" else up(domain.input_radius[0])
    n1 = [ONE] + [ZERO] * groups
    n2 = [[ZERO] * (groups + 1) for _ in n1] if second_order else None
    return State(centre, radius, ball, _enclosure_norm(centre, radius, ball), n1, n2)


def affine_rule(
    node: Affine,
    h: State,
    group: int,
    domain: Domain,
    weight_norm: Fraction,
    augmented_norm: Fraction | None,
    scaled_norm: Fraction | None,
) -> State:
    """R2: z = alpha W h + beta b. The three norms are the certificate's, verified here.

    With h in scaled form and ``scaled_norm`` >= ||W diag(b)||, every bound is the smaller of two.
    """
    matrix = dyadic(node.weight)
    if not norm_at_most(matrix, weight_norm):
        raise Rejected(f"node {node.label!r}: its weight_norm is not proved to bound ||W||")
    outputs = len(node.weight)
    bias = node.bias or []
    full = bias if len(bias) == outputs else bias * outputs
    alpha, beta, radius = abs(node.alpha), abs(node.beta), up(domain.radius_of(group))
    fan_out = outputs // len(bias) if bias else 0
    gain = bias_gain(node)
    move_w = move_b = move_v = radius  # how far W, b and [W b] can move, in Frobenius norm
    if domain.kind == "box":
        weights = outputs * len(node.weight[0])
        counts = (weights, len(bias), weights + len(bias))
        move_w, move_b, move_v = (up(radius * sqrt_up(Fraction(n))) for n in counts)

    # Norms over the domain.
    s = up(alpha * up(weight_norm + move_w))
    sizes = [up(up(s * h.n0) + up(gain * up(norm_up(bias) + move_b)))]
    if augmented_norm is not None:
        if not bias or node.alpha != 1 or node.beta != 1:
            raise Rejected(f"node {node.label!r}: an augmented norm needs a bias and alpha = beta = 1")
        augmented = Dyadic(*dyadic([[*row, b] for row, b in zip(node.weight, full, strict=True)]))
        if not norm_at_most(augmented, augmented_norm):
            raise Rejected(f"node {node.label!r}: its augmented_norm is not proved to bound ||[W b]||")
        nu = up(augmented_norm + (up(gain * move_v) if fan_out > 1 else move_v))
        sizes.append(up(nu * norm_up([h.n0, ONE])))
    own = norm_up([up(alpha * h.n0), gain])

    # Enclosure.
    image = apply(matrix.rows, matrix.exponent, h.centre)
    spread = apply([[abs(w) for w in row] for row in matrix.rows], matrix.exponent, h.radius)
    centre = [node.alpha * y + (node.beta * b if bias else ZERO) for y, b in zip(image, full or image, strict=True)]
    per_entry = ZERO
    if domain.kind == "box":
        total = up(sum((abs(c) + r for c, r in zip(h.centre, h.radius, strict=True)), ZERO))
        magnitude = up(total + up(sqrt_up(Fraction(len(h.centre))) * h.ball))
        per_entry = up(radius * up(up(alpha * magnitude) + (beta if bias else ZERO)))
    centre, spread = _rounded(centre, [up(alpha * r) + per_entry for r in spread])
    ball = up(up(alpha * weight_norm) * h.ball)
    relative, s_relative = None, ZERO
    if scaled_norm is not None:
        relative = h.scaled
        if relative is None:
            raise Rejected(f"node {node.label!r}: a scaled norm needs activations of different slopes before it")
        slopes = relative.slopes
        scaled_weight = dyadic([[w * b for w, b in zip(row, slopes, strict=True)] for row in node.weight])
        if not norm_at_most(scaled_weight, scaled_norm):
            raise Rejected(f"node {node.label!r}: its scaled_norm is not proved to bound ||W diag(b)||")
        s_relative = up(alpha * up(scaled_norm + up(move_w * max(slopes))))
        ball = min(ball, up(up(alpha * scaled_norm) * relative.ball))
    if domain.kind == "around":
        ball = up(ball + up(radius * own))
    sizes.append(_enclosure_norm(centre, spread, ball))

    # Norm jet.
    g = group + 1
    through = [_times(s, d) for d in h.n1]
    if relative is not None:
        through = [min(d, _times(s_relative, m)) for d, m in zip(through, relative.n1, strict=True)]
    n1 = [up(d + own) if i == g else d for i, d in enumerate(through)]
    n2 = None
    if h.n2 is not None:
        old, inner = h.n2, [_times(alpha, d) for d in h.n1]

        def entry(i: int, j: int) -> Fraction:
            cross = (inner[j] if i == g else ZERO) + (inner[i] if j == g else ZERO)
            passed = _times(s, old[i][j])
            if relative is not None and relative.n2 is not None:
                passed = min(passed, _times(s_relative, relative.n2[i][j]))
            return up(passed + cross)

        n2 = _symmetric(len(old), entry)
    return State(centre, spread, ball, min(sizes), n1, n2)


def bias_gain(node: Affine) -> Fraction:
    """kappa of R2: the norm of the map from the stored bias into the outputs, beta included."""
    fan_out = len(node.weight) // len(node.bias) if node.bias else 0
    return up(abs(node.beta) * sqrt_up(Fraction(fan_out)))


def diagonal_rule(node: Diagonal, h: State) -> State:
    """R3: z = D h + t with fixed constants."""
    largest = up(max(map(abs, node.scale)))
    centre = [s * c + t for s, c, t in zip(node.scale, h.centre, node.shift, strict=True)]
    centre, radius = _rounded(centre, [abs(s) * r for s, r in zip(node.scale, h.radius, strict=True)])
    ball = up(largest * h.ball)
    n0 = min(_enclosure_norm(centre, radius, ball), up(up(largest * h.n0) + norm_up(node.shift)))
    old = h.n2
    n1 = [_times(largest, d) for d in h.n1]
    n2 = None if old is None else _symmetric(len(old), lambda i, j: _times(largest, old[i][j]))
    return State(centre, radius, ball, n0, n1, n2)


class Constants(NamedTuple):
    """B and C of R4, ||phi(0)|| and ||(S_p)_p||, which is None if a neuron is unbounded."""

    slope: Fraction
    curvature: Fraction
    at_zero: Fraction
    bounded: Fraction | None


def constants(facts: list[Facts]) -> Constants:
    """What R4 uses of all neurons of a node together."""
    bounded = [f.bounded for f in facts if f.bounded is not None]
    return Constants(
        max(f.slope for f in facts),
        max(f.curvature for f in facts),
        norm_up([f.at_zero for f in facts]),
        norm_up(bounded) if len(bounded) == len(facts) else None,
    )


def elementwise_rule(facts: list[Facts], z: State) -> State:
    """R4 (and R5 for the kinks): h_i = phi_i(z_i), facts[i] about phi_i."""
    images = [f.image(c - r, c + r) for f, c, r in zip(facts, z.centre, z.radius, strict=True)]
    centre, radius = _rounded([(lo + hi) / 2 for lo, hi in images], [(hi - lo) / 2 for lo, hi in images])
    slope, curvature, at_zero, bounded = constants(facts)
    ball = up(slope * z.ball)
    sizes = [_enclosure_norm(centre, radius, ball), up(at_zero + up(slope * z.n0))]
    if bounded is not None:
        sizes.append(bounded)
    n2 = None
    if z.n2 is not None and not meets([f.kinks for f in facts], z):
        n2 = _bent(slope, curvature, z.n1, z.n2)
    scaled = None
    if any(f is not facts[0] for f in facts):  # of no use if the slopes agree after all
        # phi_i' is 0 where slopes[i] is, and then phi_i'' is too: such an i needs nothing.
        slopes = [significant_up(f.slope, SLOPE_BITS) for f in facts]
        bend = max(up(f.curvature / b) if b else ZERO for f, b in zip(facts, slopes, strict=True))
        scaled = Scaled(slopes, z.n1, None if n2 is None or z.n2 is None else _bent(ONE, bend, z.n1, z.n2), z.ball)
    return State(centre, radius, ball, min(sizes), [_times(slope, d) for d in z.n1], n2, scaled)


def _bent(slope: Fraction, curvature: Fraction, n1: list[Fraction], n2: list[list[Fraction]]) -> list[list[Fraction]]:
    """slope n2[i][j] + curvature n1[i] n1[j]."""
    bent = [_times(curvature, d) for d in n1]
    return _symmetric(len(n1), lambda i, j: up(_times(slope, n2[i][j]) + _times(bent[i], n1[j])))


def meets(points: list[list[Fraction]], z: State) -> bool:
    """Whether the interval of some neuron i contains one of points[i]."""
    return any(
        c - r - z.ball <= point <= c + r + z.ball
        for c, r, own in zip(z.centre, z.radius, points, strict=True)
        for point in own
    )


def is_above(state: State, limit: int) -> bool:
    """Whether some number of the state is larger in size."""
    second = [d for row in state.n2 or [] for d in row if d]
    return max(map(abs, [*state.centre, *state.radius, state.ball, state.n0, *state.n1, *second])) > limit


def first_order(state: State) -> dict[str, Fraction]:
    """R6: quantity -> bound; of the parameter Jacobian by the Cauchy-Schwarz inequality over the groups."""
    return {"output": state.n0, "input_jacobian": state.n1[0], "parameter_jacobian": norm_up(state.n1[1:])}


def parameter_hessian(state: State, vector: list[Fraction]) -> Fraction:
    """R7: the spectral norm of the nonnegative matrix of block norms is at most max_i (N v)_i / v_i, v > 0."""
    if state.n2 is None:
        raise Rejected("the second derivative is claimed, but a kink may be crossed (or no claim needs it)")
    return collatz_wielandt([row[1:] for row in state.n2[1:]], vector)


def collatz_wielandt(blocks: list[list[Fraction]], vector: list[Fraction]) -> Fraction:
    """R7: the norm of a symmetric nonnegative matrix is at most max_i (N v)_i / v_i for v > 0."""
    if len(vector) != len(blocks) or min(vector) <= 0:
        raise Rejected(f"the Hessian's witness is not {len(blocks)} positive numbers")
    return max(
        up(sum((n * v for n, v in zip(row, vector, strict=True)), ZERO) / w)
        for row, w in zip(blocks, vector, strict=True)
    )


def rule_r8(hessian: Fraction) -> Fraction:
    """R8: the Taylor remainder, from the Lipschitz constant of the Jacobian."""
    return hessian / 2


def hessian_frobenius(state: State) -> Fraction | None:
    """The Frobenius norm of the block norms, a weaker bound that is recorded after each step."""
    return None if state.n2 is None else norm_up([d for row in state.n2[1:] for d in row[1:] if d])
