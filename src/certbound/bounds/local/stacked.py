"""Rule L7 for all outputs together: the norm of their second derivatives at the centres, stacked.

sup sqrt(sum_o H_o[d, d']^2) <= ||[H_1; H_2; ...]|| <= ||[P_1; P_2; ...]||, P_o = Q_o^T K_o E_o Q, where Q, the root of
the Gram matrix of (a, b of output 1, b of output 2, ...), has blocks [[s I, 0], [g u m_o^T, N[o,q] (r I + t u u^T)]]:
P_o = [A_o, N[o,1] B_o, N[o,2] B_o, ...], and the sum of P_o^T P_o is put together from products of A_o and B_o.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np

from ...numbers.balls import frobenius_up
from ...numbers.directed import Up, norm_up, sqrt_up
from ...numbers.matrix import ETA, UNIT, Array, gamma
from ...numbers.spectral import symmetric_norm_up
from .reduction import Form

# Scales whose square, and that of the form's part next to it, stay far inside float64's range of 1e-308 to 1e308.
SMALLEST, LARGEST = 1e-100, 1e100


def stacked_size(forms: list[Form]) -> int:
    """Rows of the matrix whose norm is to be verified."""
    return sum(root.width + len(forms) * root.u.size for root in forms[0].roots)


def stacked_at_centres(forms: list[Form]) -> Up | None:
    """h >= the bilinear norm of all outputs' forms of rule L7 together; None if floats gave out."""
    roots, depth = forms[0].roots, len(forms[0].roots)
    mixed = [mixing([form.rows[j] for form in forms]) for j in range(depth)]
    mixes = [pair[0] for pair in mixed if pair is not None]
    if len(mixes) < depth:
        return None
    scales = [pair[1] for pair in mixed if pair is not None]
    # Row o: what the part of output o is times, for each variable of y.
    weights = [
        np.concatenate([
            np.concatenate([np.ones(root.width), np.repeat(mix[o], root.u.size)])
            for root, mix in zip(roots, mixes, strict=True)
        ])
        for o in range(len(forms))
    ]  # fmt: skip
    places = np.concatenate([
        np.concatenate([a + np.arange(root.width), *[a + root.width + np.arange(root.u.size)] * len(forms)])
        for root, a in zip(roots, forms[0].starts, strict=False)
    ]).astype(np.intp)  # fmt: skip
    whole, size, errors = np.zeros((len(places),) * 2), Up.zero, []
    with np.errstate(all="ignore"):
        for form, weight in zip(forms, weights, strict=True):
            part, error = form.with_lengths(scales)
            rows = (part.T @ part).take(places, axis=0) * weight[:, None]
            whole += rows.take(places, axis=1) * weight
            # No row of a mixing matrix is longer than 1, so the entries of P_o are together no larger than the part.
            size = size + frobenius_up(part) * frobenius_up(part)
            errors.append(error)
    if not np.isfinite(whole).all():
        return None
    square = symmetric_norm_up(whole, positive=True)
    if square is None:
        return None
    length = len(forms[0].part) + len(forms) + 8
    rounding = Up(gamma(length)) * size + Up(length * whole.size * ETA)
    return (sqrt_up(square + rounding) + norm_up(errors)) * Up(forms[0].slack)


def mixing(rows: list[Array]) -> tuple[Array, float] | None:
    """(N / scale, the scale) with N N^T >= the Gram matrix of ``rows``, verified, no row longer than 1."""
    outputs, length = len(rows), rows[0].size
    m = np.array(rows)
    largest = frobenius_up(m).value
    if largest == 0.0:
        return np.zeros((outputs, outputs)), 0.0
    scale = 2.0 ** (math.frexp(largest)[1] + 1)
    if not SMALLEST < scale < LARGEST:
        return None
    m = m / scale  # the scale is a power of two; what underflows is in the error
    gram = m @ m.T
    error = float(gamma(length)) + length * 1e-300  # of any entry: ||m|| <= 1/2
    try:
        lower: Array = np.linalg.cholesky(gram + (2 * outputs * error + 64 * UNIT) * np.eye(outputs)).astype(np.float64)
    except np.linalg.LinAlgError:
        return None
    exact = [[Fraction(x) for x in row] for row in lower.tolist()]
    for i, row in enumerate(exact):
        left = [
            sum((x * y for x, y in zip(row, other, strict=True)), Fraction(0)) - Fraction(gram[i, j])
            for j, other in enumerate(exact)
        ]
        if 2 * left[i] < sum(map(abs, left)) + outputs * Fraction(error) or sum(x * x for x in row) > 1:
            return None
    return lower, scale
