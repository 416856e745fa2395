"""Norms of a matrix that is walked through in blocks of float64, whatever float type it is stored in and however large.

The Gram matrix of the shorter side is summed up over the blocks; a sum of products in any order is within gamma_n of
the exact one. A side longer than MOST_SIDE is cut into parts W_i side by side: ||W||^2 = ||sum W_i W_i^T||, which is at
most sum ||W_i||^2, and ||[W b]||^2 <= ||W||^2 + ||b||^2 likewise.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .balls import frobenius_up
from .directed import Up, _scale_up, least, norm_up, sqrt_up
from .matrix import ETA, UNIT, Array, gamma, vector_norm_up
from .spectral import WITNESSED, largest_eigenvalue_up

Floats = NDArray[np.floating[Any]]
BLOCK = 1 << 23  # entries of a block: 64 MiB
MOST_SIDE = 4096  # of a Gram matrix, which takes 128 MiB, and its factor


def blocks(matrix: Floats) -> Iterator[tuple[slice, Array]]:
    """The matrix (..., m, n) as float64, some rows at a time: which rows, and they."""
    rows = max(1, BLOCK // max(1, matrix.size // max(1, matrix.shape[-2])))
    for start in range(0, matrix.shape[-2], rows):
        part = slice(start, start + rows)
        yield part, np.asarray(matrix[..., part, :], dtype=np.float64)


def frobenius_norm_up(matrix: Floats) -> Up:
    """r >= the Frobenius norm."""
    return norm_up([vector_norm_up(block) for _, block in blocks(matrix)])


def spectral_norms_up(matrix: Floats, bias: Array | None = None, slopes: Array | None = None) -> tuple[Up, Up | None]:
    """(c, d) with c >= ||P||_2 and d >= ||[P, bias]||_2 for P, the rounded product W diag(slopes).

    matrix: W, (m, n); bias: (m,), None: no d; slopes: (n,), None: all 1.
    """
    m, n = matrix.shape
    short = 0 if m < n else 1
    if (side := matrix.shape[short]) > MOST_SIDE:
        count = -(-side // MOST_SIDE)
        parts = np.array_split(np.arange(side), count)
        cuts = [slice(int(part[0]), int(part[-1]) + 1) for part in parts]
        norms = [
            spectral_norms_up(matrix[cut] if short == 0 else matrix[:, cut], None, _cut(slopes, cut, short))[0]
            for cut in cuts
        ]
        norm = least([norm_up(norms), _Product(matrix, slopes).frobenius()])
        return norm, None if bias is None else norm_up([norm, vector_norm_up(bias)])
    product = _Product(matrix, slopes)
    frobenius = product.frobenius()
    beside = Up.zero if bias is None else vector_norm_up(bias)
    both = norm_up([frobenius, beside])
    if both.value == 0.0 or not both.finite or m == 1 or side == 0 or (side == 1 and bias is None):
        return frobenius, None if bias is None else both
    largest = max(product.largest(), 0.0 if bias is None else float(np.abs(bias).max()))
    exponent = math.frexp(largest)[1]
    gram, size, lost = product.gram(exponent, bias, short)
    length = matrix.shape[1 - short]
    norm = _root(gram[:side, :side], size, length, lost, matrix.size, exponent) if frobenius.value else Up.zero
    norm = least([norm, frobenius])
    if bias is None:
        return norm, None
    column, lost_of_it = _scaled(bias, exponent)
    if short == 0:
        gram += np.outer(column, column)
    size = norm_up([size, frobenius_up(column)])
    augmented = _root(gram, size, length + 1, lost + lost_of_it, matrix.size + m, exponent)
    return norm, least([augmented, both])


def spectral_norm_up(matrix: Floats) -> Up:
    """c >= ||matrix||_2, the operator norm 2->2."""
    return spectral_norms_up(matrix)[0]


def _cut(slopes: Array | None, cut: slice, short: int) -> Array | None:
    return slopes if slopes is None or short == 0 else slopes[cut]


class _Product:
    """W diag(slopes), each entry rounded."""

    def __init__(self, matrix: Floats, slopes: Array | None) -> None:
        self.matrix, self.slopes = matrix, slopes

    def blocks(self) -> Iterator[tuple[slice, Array]]:
        for rows, block in blocks(self.matrix):
            yield rows, block if self.slopes is None else block * self.slopes

    def frobenius(self) -> Up:
        return norm_up([vector_norm_up(block) for _, block in self.blocks()])

    def largest(self) -> float:
        return max(float(np.abs(block).max(initial=0.0)) for _, block in self.blocks())

    def gram(self, exponent: int, bias: Array | None, short: int) -> tuple[Array, Up, Up]:
        """The Gram matrix of the short side of W / 2^exponent, with the bias as a last column if that is the short one;
        at least the Frobenius norm of W / 2^exponent; and at least the norm of what the scaling lost.
        """
        side = self.matrix.shape[short]
        width = side + (bias is not None and short == 1)
        total, sizes, losses = np.zeros((width, width)), [], []
        # Of W^T the columns are walked through: rows of the product are then summed up.
        turned = _Product(self.matrix.T, None) if short == 0 else self
        for rows, block in turned.blocks():
            if short == 0 and self.slopes is not None:
                block = block * self.slopes[rows, None]
            part, lost = _scaled(block, exponent)
            sizes.append(frobenius_up(part))
            losses.append(lost)
            if width > side and bias is not None:
                part = np.column_stack([part, _scaled(bias[rows], exponent)[0]])
            total += part.T @ part
        return total, norm_up(sizes), sum(losses, Up.zero)


def _scaled(values: Array, exponent: int) -> tuple[Array, Up]:
    """values / 2^exponent, and at least the norm of what fell below the normal range."""
    scaled = np.ldexp(values, -exponent)
    exact = np.array_equal(np.ldexp(scaled, exponent), values)
    return scaled, Up.zero if exact else Up(values.size * ETA)


def _root(gram: Array, size: Up, length: int, lost: Up, entries: int, exponent: int) -> Up:
    """At least 2^exponent times the norm of a matrix with this Gram matrix of sums of ``length`` products, of Frobenius
    norm at most ``size``; infinite if none is proved.
    """
    square = largest_eigenvalue_up(gram)
    if square is None:
        return Up(math.inf)
    # Products that fell below the normal range lost at most eta each; their operator norm is tiny.
    rounding = Up(gamma(length)) * size * size + Up(entries * ETA)
    bound = (sqrt_up(square + rounding) + lost) * Up(WITNESSED)
    return Up(_scale_up(bound.value, exponent))


def scaling_error_up(matrix: Floats, slopes: Array) -> Up:
    """At least the Frobenius norm of what rounding changes in W diag(slopes)."""
    errors = []
    for _, block in blocks(matrix):
        error = np.nextafter(np.abs(block * slopes) * (UNIT * (1.0 + 4 * UNIT)) + ETA, np.inf)
        exact = (block == 0.0) | (slopes == 1.0) | (slopes == 0.0)
        errors.append(vector_norm_up(np.where(exact, 0.0, error)))
    return norm_up(errors)
