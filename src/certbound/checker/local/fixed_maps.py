"""Fixed linear maps between values, by their entries, and how far the exact map can be from them."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from arithmetic.exact import ONE, ZERO, norm_up, sqrt_up, up
from network.graph import Term

from local.matrices import Matrix, frobenius, matrix_of, product, times, total

Row = dict[int, Fraction]


class FixedMap(NamedTuple):
    """rows[p] = {q: entry}; the exact map is within ``error`` of this one in operator norm."""

    rows: list[Row]
    columns: int
    error: Fraction = ZERO

    def is_identity(self) -> bool:
        """Whether the map is the identity, exactly."""
        same = all(len(row) == 1 and row.get(p) == 1 for p, row in enumerate(self.rows))
        return same and len(self.rows) == self.columns and not self.error

    def norm(self) -> Fraction:
        """At least the operator norm: the root of the largest row sum times the largest column sum."""
        by_row = [sum(map(abs, row.values()), ZERO) for row in self.rows]
        by_column = [ZERO] * self.columns
        used = [0] * self.columns
        for row in self.rows:
            for q, entry in row.items():
                by_column[q] += abs(entry)
                used[q] += 1
        if max(map(len, self.rows), default=0) <= 1 and max(used, default=0) <= 1:
            return total(max(by_row, default=ZERO), self.error)
        return total(sqrt_up(up(max(by_row, default=ZERO) * max(by_column, default=ZERO))), self.error)

    def matrix(self) -> Matrix:
        """The same as a matrix."""
        dense = matrix_of([[row.get(q, ZERO) for q in range(self.columns)] for row in self.rows])
        return dense._replace(error=total(dense.error, self.error))

    def image(self, values: list[Fraction]) -> list[Fraction]:
        """The map's value at a vector, exactly but for ``error``."""
        return [sum((entry * values[q] for q, entry in row.items()), ZERO) for row in self.rows]

    def absolute(self, values: list[Fraction]) -> list[Fraction]:
        """At least |map| times a nonnegative vector, entry by entry."""
        off = times(self.error, norm_up(values))
        return [total(sum((abs(entry) * values[q] for q, entry in row.items()), ZERO), off) for row in self.rows]

    def after(self, left: Matrix) -> Matrix:
        """left times the map."""
        if self.is_identity():
            return left
        source: list[int] = [-1] * self.columns
        for p, row in enumerate(self.rows):
            for q, entry in row.items():
                if entry != 1 or source[q] >= 0:
                    return product(left, self.matrix())
                source[q] = p
        rows = [[row[p] if p >= 0 else 0 for p in source] for row in left.rows]
        lost = times(self.error, frobenius(left)) if self.error else ZERO
        return Matrix(rows, left.exponent, total(left.error, lost))


def identity_map(size: int) -> FixedMap:
    """The identity."""
    return FixedMap([{p: ONE} for p in range(size)], size)


def map_of_term(term: Term, rows: int, columns: int) -> FixedMap:
    """The map of one term of a fixed linear node."""
    result: list[Row] = [{} for _ in range(rows)]
    for p, q, value in zip(term.rows, term.columns, term.values, strict=True):
        if value:
            result[p][q] = value
    return FixedMap(result, columns, norm_up(term.errors) if term.errors is not None else ZERO)


def composed(outer: FixedMap, inner: FixedMap) -> FixedMap:
    """outer after inner."""
    if inner.is_identity():
        return outer
    rows: list[Row] = []
    for row in outer.rows:
        found: Row = {}
        for q, entry in row.items():
            for column, value in inner.rows[q].items():
                found[column] = found.get(column, ZERO) + entry * value
        rows.append({column: value for column, value in found.items() if value})
    error = ZERO
    if outer.error or inner.error:
        error = total(times(outer.error, inner.norm()), times(outer.norm(), inner.error))
    return FixedMap(rows, inner.columns, error)


def added(one: FixedMap, other: FixedMap) -> FixedMap:
    """The sum."""
    rows = []
    for a, b in zip(one.rows, other.rows, strict=True):
        found = {q: a.get(q, ZERO) + b.get(q, ZERO) for q in (*a, *b)}
        rows.append({q: value for q, value in found.items() if value})
    return FixedMap(rows, one.columns, total(one.error, other.error))
