"""Rigorous float64 matrices: a known centre and a ball in operator norm around it, at BLAS speed.

Every scalar or array called a bound is nonnegative and rounded upward; nothing below subtracts bounds. u = 2^-53.
Rounding errors of products are bounded through Frobenius norms: fl(XY) - XY has an operator norm of at most
gamma_n ||X||_F ||Y||_F + (underflow), since | |X||Y| |_F <= ||X||_F ||Y||_F (see numbers.matrix for gamma_n).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from .directed import Up
from .matrix import ETA, UNIT, Array, gamma, vector_norm_up

TINY = 2.0**-1000


def times_up(a: Array | float, b: Array | float) -> Array:
    """Elementwise p >= a b, both nonnegative; a factor 0 or 1 is exact, and 0 inf = 0 (inf: a real too large)."""
    with np.errstate(invalid="ignore", over="ignore"):
        product = np.asarray(np.multiply(a, b))
        zero = np.equal(a, 0.0) | np.equal(b, 0.0)
        exact = zero | np.equal(a, 1.0) | np.equal(b, 1.0)
        return np.where(zero, 0.0, np.where(exact, product, np.nextafter(product, np.inf)))


def frobenius_up(matrix: Array) -> Up:
    """r >= the Frobenius norm; one pass unless a square may overflow or vanish."""
    square = float(np.vdot(matrix, matrix))
    if not 1e-200 < square < 1e200:
        return vector_norm_up(matrix)
    # Vanished squares lose at most eta each, which the factor covers: size eta < u 1e-200.
    return Up(math.sqrt(square * (1.0 + 4 * (matrix.size + 8) * UNIT)) * (1.0 + 4 * UNIT))


def column_norms_up(matrix: Array) -> Array:
    """Entry p >= the Euclidean norm of column p."""
    largest = float(np.abs(matrix).max(initial=0.0))
    if largest == 0.0:
        return np.zeros(matrix.shape[1])
    if not math.isfinite(largest):
        raise ArithmeticError("a matrix is not finite")
    exponent = math.frexp(largest)[1]
    scaled = np.ldexp(matrix, -exponent)
    squares = np.einsum("ij,ij->j", scaled, scaled)
    n = matrix.shape[0]
    # fl sums n squares: relative error gamma_n, and n eta lost to underflow of squares or of the scaling.
    roots = np.sqrt(squares * (1.0 + 4 * (n + 4) * UNIT) + (n + 2) * TINY)
    zero = ~matrix.any(axis=0)
    return np.where(zero, 0.0, np.ldexp(roots * (1.0 + 4 * UNIT), exponent) + 4 * ETA)


def row_norms_up(matrix: Array) -> Array:
    """Entry p >= the Euclidean norm of row p."""
    return column_norms_up(matrix.T)


def norm_by_powers(matrix: Array) -> Up:
    """c >= ||matrix||_2, without a witness: ||X||^2 = ||X^T X|| and ||G||_2 <= ||G||_F after a few squarings.

    At most a factor n^(1/4s) above the norm, s = 2^squarings, and typically within a percent; no failure mode.
    """
    frobenius = frobenius_up(matrix)
    if min(matrix.shape) <= 1 or frobenius.value == 0.0 or not frobenius.finite:
        return frobenius
    if matrix.shape[0] < matrix.shape[1]:
        matrix = matrix.T
    power = matrix
    squarings = 5 if matrix.shape[1] <= 200 else 3
    scales: list[tuple[int, float]] = []
    for _ in range(squarings + 1):
        # Exact scaling by a power of two; what falls below the normal range loses at most eta per entry.
        exponent = math.frexp(float(np.abs(power).max()))[1]
        power = np.ldexp(power, -exponent)
        rows, columns = power.shape
        size = float(np.vdot(power, power)) * (1.0 + 4 * (power.size + 4) * UNIT) + TINY  # >= ||power||_F^2
        scales.append((exponent, (gamma(rows) * (1 + 8 * UNIT)) * size + (rows + 4) * columns * TINY))
        power = power.T @ power
    bound = frobenius_up(power).value
    for exponent, error in reversed(scales):
        # ||P|| <= sqrt(||fl(P^T P)|| + error), then the scaling is undone.
        root = math.sqrt((bound + error) * (1 + 4 * UNIT)) * (1 + 4 * UNIT)
        bound = math.ldexp(root, exponent) if exponent < 1000 else math.inf
    return min(Up(bound * (1 + 8 * UNIT) + TINY), frobenius, key=lambda b: b.value)


@dataclass(frozen=True, eq=False)
class Ball:
    """The set of matrices X with ||X - centre||_2 <= error."""

    centre: Array
    error: Up = field(default=Up.zero)

    @property
    def T(self) -> Ball:
        """The transposes."""
        return Ball(self.centre.T, self.error)

    @property
    def is_rounded(self) -> bool:
        """Whether the error is no more than what roundings make."""
        return self.error.value <= 2.0**-40 * self.frobenius().value

    def frobenius(self) -> Up:
        """At least ||centre||_F."""
        return frobenius_up(self.centre)

    def norm(self) -> Up:
        """At least ||X||_2 for every X."""
        return norm_by_powers(self.centre) + self.error

    def column_norms(self) -> Array:
        """Entry p >= ||X[:, p]|| for every X."""
        return np.nextafter(column_norms_up(self.centre) + self.error.value, np.inf)

    def row_norms(self) -> Array:
        """Entry p >= ||X[p, :]|| for every X."""
        return self.T.column_norms()

    def columns_times(self, diagonal: Array, off: Array | None = None) -> Ball:
        """X diag(d) for every d within ``off`` of ``diagonal``, entry by entry."""
        moved = Up.zero if off is None else self._moved(np.abs(self.centre), off)
        return Ball(self.centre * diagonal, self._scaled(diagonal) + moved)

    def rows_times(self, diagonal: Array, off: Array | None = None) -> Ball:
        """diag(d) X for every d within ``off`` of ``diagonal``, entry by entry."""
        moved = Up.zero if off is None else self._moved(np.abs(self.centre.T), off)
        return Ball(diagonal[:, None] * self.centre, self._scaled(diagonal) + moved)

    def _moved(self, magnitude: Array, off: Array) -> Up:
        """At least ||X diag(e)|| for |e| <= off; ``magnitude``: |centre|, columns scaled."""
        if not off.any():
            return Up.zero
        return frobenius_up(times_up(magnitude, off)) + Up(float(off.max())) * self.error

    def _scaled(self, diagonal: Array) -> Up:
        largest = Up(float(np.abs(diagonal).max(initial=0.0)))
        exact = bool(np.all((diagonal == 1.0) | (diagonal == 0.0)))
        rounding = Up.zero if exact else Up(2 * UNIT) * largest * self.frobenius() + Up(self.centre.size * ETA)
        return largest * self.error + rounding

    def __matmul__(self, other: Ball) -> Ball:
        """All products."""
        a, b = self.frobenius(), other.frobenius()
        spread = a * other.error + self.error * b + self.error * other.error
        return Ball(self.centre @ other.centre, spread + self._rounding(other.centre, a, b))

    def times(self, matrix: Array, norm: Up) -> Ball:
        """All products with ``matrix``, norm >= ||matrix||."""
        rounding = self._rounding(matrix, self.frobenius(), frobenius_up(matrix))
        return Ball(self.centre @ matrix, self.error * norm + rounding)

    def _rounding(self, matrix: Array, a: Up, b: Up) -> Up:
        """What floats lose in centre @ matrix, whose Frobenius norms are at most a and b."""
        length = self.centre.shape[1]
        return Up(gamma(length)) * a * b + Up((length + 4) * self.centre.shape[0] * matrix.shape[1] * ETA)


def identity(size: int) -> Ball:
    """The identity, exactly."""
    return Ball(np.eye(size))
