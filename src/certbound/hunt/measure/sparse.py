"""Fixed sparse matrices applied to the last axis of an array, without one loop in Python."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Index = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Sparse:
    """The matrix (height, width) with ``values`` (None: ones) at (rows, columns); entries of one place add up."""

    rows: Index
    columns: Index
    values: Array | None
    height: int
    width: int

    def times(self, h: Array) -> Array:
        """M h. h: (..., width)."""
        return self._ahead(h)

    def transposed(self, bar: Array) -> Array:
        """M^T bar. bar: (..., height)."""
        return self._back(bar)

    @cached_property
    def _ahead(self) -> _Sums:
        return _Sums.of(self.rows, self.columns, self.values, self.height, self.width)

    @cached_property
    def _back(self) -> _Sums:
        return _Sums.of(self.columns, self.rows, self.values, self.width, self.height)


@dataclass(frozen=True, eq=False)
class _Sums:
    """result[to[i]] = the sum of values * h[take] over the i-th run, which starts at starts[i]."""

    size: int
    take: Index | None  # None: all entries in order
    values: Array | None
    starts: Index | None  # None: every run has one entry
    to: Index | None  # None: all of the result in order

    @classmethod
    def of(cls, rows: Index, columns: Index, values: Array | None, height: int, width: int) -> _Sums:
        order = np.argsort(rows, kind="stable")
        rows, take = rows[order], columns[order]
        values = None if values is None or (values == 1.0).all() else values[order]
        starts = np.flatnonzero(np.diff(rows, prepend=-1))
        to = rows[starts]
        return cls(
            height,
            None if np.array_equal(take, np.arange(width)) else take,
            values,
            None if starts.size == rows.size else starts,
            None if to.size == height else to,
        )

    def __call__(self, h: Array) -> Array:
        found = h if self.take is None else h[..., self.take]
        if self.values is not None:
            found = found * self.values
        if self.starts is not None and self.starts.size:
            found = np.add.reduceat(found, self.starts, axis=-1)
        if self.to is None:
            return found
        whole = np.zeros((*h.shape[:-1], self.size))
        whole[..., self.to] = found
        return whole
