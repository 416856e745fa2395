"""Rule R2, affine nodes, in exact arithmetic (proofs/rules.md)."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import chain
from operator import mul
from typing import NamedTuple

from arithmetic.exact import ONE, ZERO, ldexp, norm_up, sqrt_up, up
from arithmetic.matrices import Dyadic, dyadic, exponent_of, require_norm, to_integers
from network.domain import Domain
from network.graph import Affine
from outcome import Rejected

from layerwise.norm_jets import NormJet, enclosure_norm, rounded, symmetric, times
from layerwise.taps import rule_r13

MOST_ENTRIES, MOST_ROWS = 1 << 17, 160  # of a whole map whose norm is verified


class Witnesses(NamedTuple):
    """What the certificate states of a node, to be verified: ``weight`` >= every ||W[k]||, ``whole`` >= the norm of the
    map of the parent, ``squares`` of rule R13; at least one of these. ``augmented`` >= ||[W b]||, ``scaled`` >=
    ||W diag(b)|| after activations of slopes b.
    """

    weight: Fraction | None = None
    whole: Fraction | None = None
    squares: int | None = None
    augmented: Fraction | None = None
    scaled: Fraction | None = None


class Shape(NamedTuple):
    """Counts of a node: how often one entry of its parent occurs in the columns, columns of one slice, weights of one
    slice, distinct biases, outputs of one column that one bias feeds.
    """

    occurrences: int
    uses: int
    weights: int
    biases: int
    fan_out: int


def shape_of(node: Affine) -> Shape:
    """The counts."""
    occurrences, uses = 1, 1
    if node.columns is not None:
        counts = Counter(entry for slices in node.columns for column in slices for entry in column if entry >= 0)
        occurrences, uses = max(counts.values(), default=1), len(node.columns[0])
    fed = Counter(chain.from_iterable(node.bias_at or []))
    weights = len(node.weight[0]) * len(node.weight[0][0])
    return Shape(occurrences, uses, weights, len(fed), max(fed.values(), default=0))


def affine_rule(node: Affine, h: NormJet, domain: Domain, given: Witnesses) -> NormJet:
    """R2: z[k, s] = alpha W[k] h[k, s] + beta b[k], h gathered from the parent.

    After activations of different slopes, with a ``scaled`` norm, every bound is the smaller of two.
    """
    where = f"node {node.label!r}"
    matrices = [dyadic(own) for own in node.weight]
    shape = shape_of(node)
    alpha, beta, radius = abs(node.alpha), abs(node.beta), up(domain.radius_of(node.group))
    repeats, gain = root(shape.occurrences), bias_gain(node, shape)
    move_w = move_b = move_v = radius  # how far one W[k], b and the dense [W b] can move, in Frobenius norm
    if domain.kind == "box":
        counts = (shape.weights, shape.biases, shape.weights + shape.biases)
        move_w, move_b, move_v = (up(radius * root(n)) for n in counts)
    if domain.reach is not None:
        move_w, move_b, move_v = own_moves(node, domain.reach)

    # Norms over the domain.
    stored = up(alpha * stored_norm(node, matrices, len(h.centre), repeats, given, where))
    s = up(stored + up(alpha * up(move_w * repeats)))
    own = norm_up([up(up(alpha * repeats) * h.n0), gain])
    bias = ZERO
    if node.bias is not None:
        size = up(beta * norm_up(list(chain.from_iterable(node.bias))))
        bias = up(up(root(shape.uses) * size) + up(gain * move_b))
    sizes = [up(up(s * h.n0) + bias)]
    if given.augmented is not None:
        if node.columns is not None or node.bias is None or node.alpha != 1 or node.beta != 1:
            raise Rejected(f"{where}: an augmented norm needs a dense node with a bias and alpha = beta = 1")
        augmented = dyadic([[*row, b] for row, b in zip(node.weight[0], node.bias[0], strict=True)])
        refusal = Rejected(f"{where}: its augmented_norm is not proved to bound ||[W b]||")
        require_norm(augmented, given.augmented, refusal)
        nu = up(given.augmented + (up(gain * move_v) if shape.fan_out > 1 else move_v))
        sizes.append(up(nu * norm_up([h.n0, ONE])))

    # Enclosure.
    moved = radius if domain.kind == "box" else ZERO
    centre, spread = _image(node, matrices, h, shape, moved, domain.reach)
    ball = up(stored * h.ball)
    s_relative, relative = ZERO, None
    if given.scaled is not None:
        relative = h.scaled
        if relative is None or node.columns is not None:
            raise Rejected(f"{where}: a scaled norm needs a dense node after activations of different slopes")
        slopes = relative.slopes
        scaled_weight = dyadic([[w * b for w, b in zip(row, slopes, strict=True)] for row in node.weight[0]])
        refusal = Rejected(f"{where}: its scaled_norm is not proved to bound ||W diag(b)||")
        require_norm(scaled_weight, given.scaled, refusal)
        s_relative = up(alpha * up(given.scaled + up(move_w * max(slopes))))
        ball = min(ball, up(up(alpha * given.scaled) * relative.ball))
    if domain.kind == "around":
        ball = up(ball + up(radius * own))
    sizes.append(enclosure_norm(centre, spread, ball))

    # Norm jet.
    g = node.group + 1
    through = [times(s, d) for d in h.n1]
    if relative is not None:
        through = [min(d, times(s_relative, m)) for d, m in zip(through, relative.n1, strict=True)]
    n1 = [up(d + own) if i == g else d for i, d in enumerate(through)]
    n2 = None
    if h.n2 is not None:
        old, inner = h.n2, [times(up(alpha * repeats), d) for d in h.n1]

        def entry(i: int, j: int) -> Fraction:
            cross = (inner[j] if i == g else ZERO) + (inner[i] if j == g else ZERO)
            passed = times(s, old[i][j])
            if relative is not None and relative.n2 is not None:
                passed = min(passed, times(s_relative, relative.n2[i][j]))
            return up(passed + cross)

        n2 = symmetric(len(old), entry)
    return NormJet(centre, spread, ball, min(sizes), n1, n2)


def own_moves(node: Affine, reach: list[Fraction]) -> tuple[Fraction, Fraction, Fraction]:
    """How far one W[k], b and the dense [W b] can move, in Frobenius norm, where each parameter has its own reach."""
    weights = [norm_up([reach[at] for row in rows for at in row]) for rows in node.weight_at]
    bias = norm_up([reach[at] for at in sorted(set(chain.from_iterable(node.bias_at or [])))])
    move = max(weights, default=ZERO)
    return move, bias, norm_up([*weights, bias])


def bias_gain(node: Affine, shape: Shape) -> Fraction:
    """sqrt(S) kappa of R2: the norm of the map from the stored bias into the outputs, beta included."""
    return up(abs(node.beta) * root(shape.fan_out * shape.uses))


def root(count: int) -> Fraction:
    """At least the square root of ``count``."""
    return sqrt_up(count)


def stored_norm(
    node: Affine, matrices: list[Dyadic], inputs: int, repeats: Fraction, given: Witnesses, where: str
) -> Fraction:
    """At least the norm of h -> (W[k] h[k, s]) of the parent, at the stored weights: the least that is proved."""
    found = []
    if given.weight is not None:
        for matrix in matrices:
            require_norm(matrix, given.weight, Rejected(f"{where}: its weight_norm is not proved to bound ||W||"))
        found.append(up(repeats * given.weight))
    if given.whole is not None:
        refusal = Rejected(f"{where}: its map_norm is not proved to bound the norm of the whole map")
        require_norm(dyadic(whole_map(node, inputs, where)), given.whole, refusal)
        found.append(given.whole)
    if given.squares is not None:
        found.append(rule_r13(node, given.squares))
    if not found:
        raise Rejected(f"{where}: it states no norm of its map")
    return min(found)


def whole_map(node: Affine, inputs: int, where: str) -> list[list[Fraction]]:
    """The matrix of the map of the parent, row by row; Rejected if it is large."""
    if node.columns is None:
        return node.weight[0]
    height = sum(map(len, node.columns)) * len(node.weight[0])
    if height * inputs > MOST_ENTRIES or min(height, inputs) > MOST_ROWS:
        raise Rejected(f"{where}: its whole map is {height} by {inputs}, too large for this checker")
    result = []
    for weight, columns in zip(node.weight, node.columns, strict=True):
        for column in columns:
            for row in weight:
                line = [ZERO] * inputs
                for entry, value in zip(column, row, strict=True):
                    if entry >= 0:
                        line[entry] += value
                result.append(line)
    return result


def _image(
    node: Affine,
    matrices: list[Dyadic],
    h: NormJet,
    shape: Shape,
    entry: Fraction,
    reach: list[Fraction] | None,
) -> tuple[list[Fraction], list[Fraction]]:
    """Centre and radius of the box part of z; each parameter moves by at most ``entry``, or as far as its ``reach``."""
    alpha, beta = abs(node.alpha), abs(node.beta) if node.bias is not None else ZERO
    at, around = _Gathered(h.centre), _Gathered(h.radius)
    width = len(node.weight[0][0])
    # The entries of one column take of the ball at most its norm times the root of their number and repetitions.
    share = up(root(width * shape.occurrences) * h.ball) if entry else ZERO
    centre, spread = [], []
    every = [[list(range(len(h.centre)))]] if node.columns is None else node.columns
    for k, columns in enumerate(every):
        matrix = matrices[k]
        magnitude = [[abs(w) for w in row] for row in matrix.rows]
        offset = [ZERO] * len(matrix.rows) if node.bias is None else [node.beta * b for b in node.bias[k]]
        for column in columns:
            image, widths = (
                at.times(matrix.rows, matrix.exponent, column),
                around.times(magnitude, matrix.exponent, column),
            )
            centre += [node.alpha * y + b for y, b in zip(image, offset, strict=True)]
            if reach is not None:
                sizes = [up(abs(h.centre[i]) + h.radius[i]) if i >= 0 else ZERO for i in column]
                own = _own_spread(node, k, sizes, up(root(shape.occurrences) * h.ball), reach)
                spread += [up(alpha * r) + move for r, move in zip(widths, own, strict=True)]
                continue
            move = ZERO
            if entry:
                total = sum((abs(h.centre[i]) + h.radius[i] for i in column if i >= 0), ZERO)
                move = up(entry * up(up(alpha * up(up(total) + share)) + beta))
            spread += [up(alpha * r) + move for r in widths]
    return rounded(centre, spread)


def _own_spread(node: Affine, k: int, sizes: list[Fraction], ball: Fraction, reach: list[Fraction]) -> list[Fraction]:
    """How far a slice's parameters, each by at most its reach, move the outputs of a column whose entries are at most
    ``sizes`` plus a vector of norm ``ball``."""
    found = []
    for o, places in enumerate(node.weight_at[k]):
        own = [reach[place] for place in places]
        move = up(sum(map(mul, own, sizes), ZERO)) + (up(norm_up(own) * ball) if ball else ZERO)
        bias = ZERO if node.bias_at is None else abs(node.beta) * reach[node.bias_at[k][o]]
        found.append(up(up(abs(node.alpha) * move) + bias))
    return found


class _Gathered:
    """A vector of dyadic numbers as integers, of which columns are taken."""

    def __init__(self, vector: list[Fraction]) -> None:
        self.exponent = exponent_of(vector)
        self.numbers = [*to_integers(vector, self.exponent), 0]  # place -1 is a 0

    def times(self, rows: list[list[int]], exponent: int, column: list[int]) -> list[Fraction]:
        """(rows 2**exponent) times the column."""
        numbers, unit = [self.numbers[i] for i in column], exponent + self.exponent
        return [ldexp(sum(map(mul, row, numbers)), unit) for row in rows]
