"""Fixed linear maps between values, as float matrices with a bound of what the exact map is off."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ...network.graph import Term
from ...numbers.balls import Ball, frobenius_up, times_up
from ...numbers.directed import Up, sqrt_up
from ...numbers.matrix import ETA, UNIT, Array, add_up, gamma, product_up, vector_norm_up


@dataclass(frozen=True, eq=False)
class FixedMap:
    """Every map within ``error`` of ``matrix`` in operator norm; the exact one is among them."""

    matrix: Array
    error: Up = field(default=Up.zero)

    @cached_property
    def is_identity(self) -> bool:
        """Whether the map is the identity, exactly."""
        n, m = self.matrix.shape
        return n == m and self.error.value == 0.0 and bool(np.array_equal(self.matrix, np.eye(n)))

    @cached_property
    def _lines(self) -> tuple[bool, bool]:
        """Whether each row, each column, holds at most one number that is not 0, all of them powers of two."""
        entries = self.matrix != 0.0
        numbers = np.abs(self.matrix[entries])
        powers = bool(np.all(np.frexp(numbers)[0] == 0.5))
        return powers and bool((entries.sum(axis=1) <= 1).all()), powers and bool((entries.sum(axis=0) <= 1).all())

    @cached_property
    def _moves(self) -> bool:
        """Whether every number is 0, 1 or -1."""
        return bool(np.isin(np.abs(self.matrix), (0.0, 1.0)).all())

    @cached_property
    def norm(self) -> Up:
        """At least the operator norm: the root of the largest column sum times the largest row sum."""
        magnitude = np.abs(self.matrix)
        if all(self._lines):
            return Up(float(magnitude.max(initial=0.0))) + self.error
        rows = product_up(magnitude, np.ones(magnitude.shape[1]))
        columns = product_up(magnitude.T, np.ones(magnitude.shape[0]))
        largest = [Up(float(sums.max(initial=0.0))) for sums in (rows, columns)]
        return sqrt_up(largest[0] * largest[1]) + self.error

    def after(self, left: Ball) -> Ball:
        """All products of the matrices ``left`` with the map."""
        if self.is_identity:
            return left
        size = left.frobenius()
        rounding = self._rounding(self._lines[1], self.matrix.shape[0], size, len(left.centre) * self.matrix.shape[1])
        gain = gain_of(left, self.matrix, self.norm)
        return Ball(left.centre @ self.matrix, left.error * gain + size * self.error + rounding)

    def before(self, right: Ball) -> Ball:
        """All products of the map with the matrices ``right``."""
        if self.is_identity:
            return right
        size = right.frobenius()
        rounding = self._rounding(self._lines[0], self.matrix.shape[1], size, len(self.matrix) * right.centre.shape[1])
        gain = gain_of(right, self.matrix, self.norm)
        return Ball(self.matrix @ right.centre, gain * right.error + self.error * size + rounding)

    def _rounding(self, alone: bool, length: int, size: Up, entries: int) -> Up:
        """What floats lose in a product with a matrix of Frobenius norm ``size``; nothing if entries are only moved."""
        if alone and self._moves:
            return Up.zero
        lost = Up((length + 4) * entries * ETA)  # by underflow
        return lost if alone else Up(gamma(length)) * size * frobenius_up(self.matrix) + lost

    def image(self, vector: Array) -> tuple[Array, Array]:
        """(matrix times vector in floats, how far each entry of the exact map's image can be from it)."""
        if self.is_identity:
            return vector, np.zeros_like(vector)
        value = self.matrix @ vector
        if self._lines[0] and self.error.value == 0.0:
            return value, np.zeros_like(value)
        off = times_up(product_up(np.abs(self.matrix), np.abs(vector)), gamma(vector.size))
        return value, add_up(off, np.full_like(off, (self.error * vector_norm_up(vector)).value))

    def absolute(self, vector: Array) -> Array:
        """At least |map| vector, entry by entry, for a nonnegative vector."""
        if self.is_identity:
            return vector
        image = product_up(np.abs(self.matrix), vector)
        if self.error.value == 0.0:
            return image
        return add_up(image, np.full_like(image, (self.error * vector_norm_up(vector)).value))


def gain_of(ball: Ball, matrix: Array, norm: Up) -> Up:
    """How much a map may enlarge the ball's error: its norm where that is of roundings, else its Frobenius norm.

    Both hold. But fixed numbers known to a few digits make errors that whoever verifies the norms has, too, and he may
    take the larger of the two.
    """
    return norm if ball.is_rounded else frobenius_up(matrix)


def identity_map(size: int) -> FixedMap:
    """The identity."""
    return FixedMap(np.eye(size))


def of_term(term: Term, rows: int, columns: int) -> FixedMap:
    """The map of one term of a fixed linear node."""
    matrix = np.zeros((rows, columns))
    matrix[term.rows, term.columns] = term.values
    error = Up.zero if term.errors is None else vector_norm_up(term.errors)
    return FixedMap(matrix, error)


def composed(outer: FixedMap, inner: FixedMap) -> FixedMap:
    """outer after inner."""
    if inner.is_identity:
        return outer
    ball = outer.before(Ball(inner.matrix, inner.error))
    return FixedMap(ball.centre, ball.error)


def added(one: FixedMap, other: FixedMap) -> FixedMap:
    """The sum."""
    total = one.matrix + other.matrix
    alone = (one.matrix == 0.0) | (other.matrix == 0.0)
    rounding = Up.zero if alone.all() else Up(2 * UNIT) * frobenius_up(total)
    return FixedMap(total, one.error + other.error + rounding)
