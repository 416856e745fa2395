"""Gradient and Hessian of the loss at a recorded point, and the verified ends of its spectrum (rule T1)."""

from __future__ import annotations

from fractions import Fraction
from operator import mul
from typing import NamedTuple

from arithmetic.matrices import Rows, multiply

from training.definite import positive
from training.fixed import (
    BITS,
    SHORT,
    Stack,
    ceil_shift,
    largest,
    product_radius,
    short,
    short_up,
)
from training.forward import Pass, joined
from training.run import CROSS_ENTROPY, Run


class Hessian(NamedTuple):
    """The lower triangle in units of 2**-SHORT, every entry within ``radius``; without weight decay."""

    lower: Rows
    radius: int


class Forms(NamedTuple):
    """Entries of one matrix a sample, a sample a column, in units of 2**-SHORT."""

    rows: Rows
    radius: int


def gradient(run: Run, found: Pass, batch: list[int], point: Stack) -> tuple[list[int], int]:
    """The gradient of the loss over the places ``batch`` of ``found``, weight decay included, in units of 2**-BITS, and
    the radius of its entries. ``point``: the parameters, one row.
    """
    parts, radius = [], 0
    for g, v in zip(found.gradients, found.inputs, strict=True):
        columns = list(zip(*(v.rows[i] for i in batch), strict=True))
        rows = zip(*(g.rows[i] for i in batch), strict=True)
        parts.append([[(sum(map(mul, a, b)) >> BITS) // len(batch) for b in columns] for a in rows])
        radius = max(radius, product_radius(1, g.most, g.radius, v.most, v.radius) + 1)
    entries = joined(run.layers, parts)
    if run.decay:
        decay = run.decay
        entries = [g + (w * decay.numerator) // decay.denominator for g, w in zip(entries, point.rows[0], strict=True)]
        radius += point.radius * -(-decay.numerator // decay.denominator) + 1
    return entries, radius


def rule_t1(run: Run, found: Pass, batch: list[int]) -> Hessian:
    """The Hessian of the loss over the samples at the places ``batch`` of ``found``."""
    starts, size = [], 0
    for layer in run.layers:
        starts.append(size)
        size += layer.size
    lower = [[0] * (i + 1) for i in range(size)]
    radius = 0
    columns = [_columns(v, batch) for v in found.inputs]
    for b in range(len(run.layers)):
        for a in range(b + 1):
            forms = _forms(run, found, batch, a, b)
            error = _block(run, lower, starts, columns, forms, a, b)
            if a < b:
                error += _mixed(run, found, batch, lower, starts, columns[a], a, b)
            radius = max(radius, error)
    return Hessian(lower, radius)


def least_at_most(hessian: Hessian, decay: Fraction, least: Fraction) -> bool:
    """Whether all eigenvalues, weight decay included, are proved to be at least -least."""
    return positive(hessian.lower, _whole(least + decay) - _error(hessian))


def largest_at_most(hessian: Hessian, decay: Fraction, bound: Fraction) -> bool:
    """Whether all eigenvalues, weight decay included, are proved to be at most the bound."""
    negative = [[-v for v in row] for row in hessian.lower]
    return positive(negative, _whole(bound - decay) - _error(hessian))


def _whole(value: Fraction) -> int:
    """In units of 2**-SHORT, rounded down."""
    return (value.numerator << SHORT) // value.denominator


def _error(hessian: Hessian) -> int:
    """The norm of a matrix with entries of at most the radius."""
    return len(hessian.lower) * hessian.radius


def _columns(v: Stack, batch: list[int]) -> Forms:
    """The entries of the layer's inputs, a row each."""
    return Forms([list(c) for c in zip(*short([v.rows[i] for i in batch]), strict=True)], short_up(v.radius) + 1)


def _forms(run: Run, found: Pass, batch: list[int], a: int, b: int) -> Forms:
    """The second derivatives of each sample's loss in the arguments z_a, z_b of two layers, a <= b, all moving what
    comes after them: a row for each pair of entries (i <= j where a = b).
    """
    last = len(run.layers) - 1
    n, k = run.layers[a].outputs, run.layers[b].outputs
    pairs = [(i, j) for i in range(n) for j in range(i if a == b else 0, k)]
    rows: Rows = []
    reach = found.reach
    for place in batch:
        left = reach[last, a].matrices[place] if a < last else None
        total = _output_part(run, found, place, left, reach[last, b].matrices[place] if b < last else None, pairs)
        for t in range(b, last):
            curve = [
                x * y >> BITS for x, y in zip(found.adjoints[t].rows[place], found.curves[t].rows[place], strict=True)
            ]
            first = reach[t, a].matrices[place] if a < t else None
            second = reach[t, b].matrices[place] if b < t else None
            _add_curve(total, curve, first, second, pairs)
        rows.append([v >> (BITS - SHORT) for v in total])
    return Forms([list(c) for c in zip(*rows, strict=True)], short_up(_forms_radius(run, found, a, b)) + 1)


def _output_part(
    run: Run, found: Pass, place: int, left: Rows | None, right: Rows | None, pairs: list[tuple[int, int]]
) -> list[int]:
    """The entries at ``pairs`` of left^T G right, G the Hessian of the sample's loss in the outputs."""
    size = run.layers[-1].outputs
    if found.probabilities is None:
        scale = run.scale
        inner = [[v * scale.numerator // scale.denominator for v in row] for row in right or _identity(size)]
    else:
        p = found.probabilities.rows[place]
        columns = list(zip(*(right or _identity(size)), strict=True))
        means = [sum(map(mul, p, c)) >> BITS for c in columns]
        inner = [[q * (v - mean) >> BITS for v, mean in zip(row, means, strict=True)]
                 for q, row in zip(p, right or _identity(size), strict=True)]  # fmt: skip
    if left is None:
        return [inner[i][j] for i, j in pairs]
    first, second = list(zip(*left, strict=True)), list(zip(*inner, strict=True))
    return [sum(map(mul, first[i], second[j])) >> BITS for i, j in pairs]


def _identity(size: int) -> Rows:
    return [[(1 << BITS) if i == j else 0 for j in range(size)] for i in range(size)]


def _add_curve(
    total: list[int], curve: list[int], left: Rows | None, right: Rows | None, pairs: list[tuple[int, int]]
) -> None:
    """Add the entries at ``pairs`` of left^T diag(curve) right to ``total``."""
    if right is None and left is None:
        for at, (i, j) in enumerate(pairs):
            if i == j:
                total[at] += curve[i]
    elif right is None and left is not None:
        for at, (i, j) in enumerate(pairs):
            total[at] += left[j][i] * curve[j] >> BITS
    elif left is not None and right is not None:
        first = [[x * c >> BITS for x, c in zip(column, curve, strict=True)] for column in zip(*left, strict=True)]
        second = list(zip(*right, strict=True))
        for at, (i, j) in enumerate(pairs):
            total[at] += sum(map(mul, first[i], second[j])) >> BITS


def _forms_radius(run: Run, found: Pass, a: int, b: int) -> int:
    """How far the entries of _forms may be from the true ones, in units of 2**-BITS."""
    one, last, outputs = 1 << BITS, len(run.layers) - 1, run.layers[-1].outputs

    def sizes(t: int, first: int) -> tuple[int, int]:
        if t == first:
            return one, 0
        own = found.reach[t, first]
        return max(map(largest, own.matrices)), own.radius

    (left, rl), (right, rr) = sizes(last, a), sizes(last, b)
    if run.loss == CROSS_ENTROPY and found.probabilities is not None:
        rp = found.probabilities.radius
        # p (v - mean): the mean sums n products; entries of p are at most 1, those of v - mean at most 2 max |v|.
        mean = product_radius(outputs, one, rp, right, rr)
        inner, ri = 2 * right, product_radius(1, one, rp, 2 * right, rr + mean)
    else:
        scale = run.scale
        inner = -(-(right + rr) * scale.numerator // scale.denominator)
        ri = -(-rr * scale.numerator // scale.denominator) + 1
    total = product_radius(outputs, left, rl, inner, ri)
    for t in range(b, last):
        alpha, curve = found.adjoints[t], found.curves[t]
        c, rc = (
            (alpha.most * curve.most >> BITS) + 1,
            product_radius(1, alpha.most, alpha.radius, curve.most, curve.radius),
        )
        (left, rl), (right, rr) = sizes(t, a), sizes(t, b)
        scaled, rs = (left * c >> BITS) + 1, product_radius(1, left, rl, c, rc)
        total += product_radius(run.layers[t].outputs, scaled, rs, right, rr)
    return total


def _mean_radius(a: Forms, b: Forms) -> int:
    """Of the mean over the samples of products of entries of a and b, rounded once."""
    x, y = largest(a.rows), largest(b.rows)
    return ceil_shift(x * b.radius + y * a.radius + a.radius * b.radius, SHORT) + 2


def _block(run: Run, lower: Rows, starts: list[int], columns: list[Forms], forms: Forms, a: int, b: int) -> int:
    """Add mean(forms x inputs_a inputs_b) to the block (b, a) of the lower triangle; returns the radius of that."""
    va, vb = columns[a], columns[b]
    n, k, wa, wb = run.layers[a].outputs, run.layers[b].outputs, run.layers[a].width, run.layers[b].width
    places = [(c, d) for c in range(wa) for d in range(c if a == b else 0, wb)]
    products = [[x * y >> SHORT for x, y in zip(va.rows[c], vb.rows[d], strict=True)] for c, d in places]
    # Products of entries: their own rounding, and what the entries are off by.
    off = ceil_shift(largest(va.rows) * vb.radius + largest(vb.rows) * va.radius + va.radius * vb.radius, SHORT) + 1
    both = Forms(products, off)
    entries = multiply(forms.rows, both.rows)
    divisor = len(forms.rows[0]) << SHORT
    pairs = [(i, j) for i in range(n) for j in range(i if a == b else 0, k)]
    for (i, j), row in zip(pairs, entries, strict=True):
        first, second = starts[a] + i * wa, starts[b] + j * wb
        for (c, d), value in zip(places, row, strict=True):
            value //= divisor
            if a != b:
                lower[second + d][first + c] += value
                continue
            lower[second + d][first + c] = value  # j >= i and d >= c: at or below the diagonal
            if i != j:
                lower[second + c][first + d] = value
    return _mean_radius(forms, both)


def _mixed(
    run: Run, found: Pass, batch: list[int], lower: Rows, starts: list[int], inputs: Forms, a: int, b: int
) -> int:
    """Add what comes of the weights of layer b acting on values that layer a moves; returns the radius of that."""
    slope, near = found.slopes[b - 1], b - 1 == a
    n, k, size = run.layers[a].outputs, run.layers[b].outputs, run.layers[b - 1].outputs
    keys = [(j, d, i) for j in range(k) for d in range(size) for i in ([d] if near else range(n))]
    rows: Rows = []
    most, off = slope.most, slope.radius
    if not near:
        reach = found.reach[b - 1, a]
        size_of = max(map(largest, reach.matrices))
        most, off = (
            (slope.most * size_of >> BITS) + 1,
            product_radius(1, slope.most, slope.radius, size_of, reach.radius),
        )
    g = found.gradients[b]
    for place in batch:
        s, own = slope.rows[place], g.rows[place]
        if near:
            rows.append([own[j] * s[d] >> (2 * BITS - SHORT) for j, d, _ in keys])
        else:
            moved = [
                [x * y >> BITS for x in row] for y, row in zip(s, found.reach[b - 1, a].matrices[place], strict=True)
            ]
            rows.append([own[j] * moved[d][i] >> (2 * BITS - SHORT) for j, d, i in keys])
    radius = short_up(product_radius(1, g.most, g.radius, most, off)) + 1
    forms = Forms([list(c) for c in zip(*rows, strict=True)], radius)
    entries = multiply(forms.rows, inputs.rows)
    divisor = len(batch) << SHORT
    wa, wb = run.layers[a].width, run.layers[b].width
    for (j, d, i), row in zip(keys, entries, strict=True):
        target, first = lower[starts[b] + j * wb + d], starts[a] + i * wa
        for c, value in enumerate(row):
            target[first + c] += value // divisor
    return _mean_radius(forms, inputs)
