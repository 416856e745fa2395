"""Enclosures of what [network] declares, at a network.

A supremum over the set of parameters is enclosed from both sides: from below by the value at the point, from above by
an evaluation over the whole segment at once. So no side of a comparison needs to know in which direction a quantity
counts.
"""

from __future__ import annotations

from copy import copy
from fractions import Fraction
from functools import cached_property
from typing import Any

from ...numbers.elementary import hull
from .networks import ACTIVATIONS, NetworkInstance, Row, dot, euclidean, operator_norm
from .number_systems import Matrix, Number, Numbers, Undefined

SECOND_ORDER = {"hess", "hessian", "ahessian", "remainder"}


class Quantities:
    """Suprema over the set of parameters: balls that contain them, of Exact; floats at most them, for a point."""

    def __init__(self, instance: NetworkInstance, ops: Numbers) -> None:
        self.instance, self.ops, self.above = instance, ops, False
        self.memo: dict[tuple[str, tuple[int, ...]], Any] = {}
        exact = isinstance(ops.number(0), Number)
        self.here = _At(instance, ops, wide=False)
        self.around = _At(instance, ops, wide=True) if exact and instance.moves else None

    def from_above(self) -> Quantities:
        """The same in floats that are at least the quantities."""
        other = copy(self)
        other.above, other.memo = True, {}
        return other

    def value(self, name: str, at: tuple[int, ...]) -> Any:
        """name[at]; Undefined beyond the layers, and for a second subscript beyond the first."""
        if max(at) >= len(self.instance.layers) or max(at) > at[0]:
            raise Undefined(f"{name}{list(at)}: the network has no such value")
        key = (name, at)
        if key not in self.memo:
            low, high = self.here.bounds(name, at)
            if self.around is not None:
                high = self.around.bounds(name, at)[1]
            if isinstance(low, Number):
                self.memo[key] = low if low is high else _hull(low, high)
            else:
                self.memo[key] = high if self.above else low
        return self.memo[key]


def _hull(low: Number, high: Number) -> Number:
    """All that lies between: from the least of the first to the most of the second."""
    a, b = low.lower(), high.upper()
    return Number(a) if a == b else Number(hull(a, b))


class _At:
    """The network at its parameters, or over the segment of them at once."""

    def __init__(self, instance: NetworkInstance, ops: Numbers, wide: bool) -> None:
        self.instance, self.ops = instance, ops
        self.zero, self.one = ops.number(0), ops.number(1)
        self.found: dict[tuple[str, tuple[int, ...]], tuple[Any, Any]] = {}
        self.augmented: list[list[Any]] = []  # [h_j, 1]
        self.z: list[list[Any]] = []
        self.weights: list[Matrix] = []
        self.slopes: list[list[Any]] = []
        self.curvatures: list[list[Any]] = []
        h = [ops.number(v) for v in instance.x]
        for layer in instance.layers:
            end = layer.end
            weight = [self._reach(row, there, wide) for row, there in zip(layer.weight, end.weight, strict=True)]
            bias = self._reach(layer.bias, end.bias, wide)
            z = [dot(ops, row, h) + b for row, b in zip(weight, bias, strict=True)]
            self.augmented.append([*h, self.one])
            self.weights.append(weight)
            self.z.append(z)
            scale = ops.number(layer.scale)
            found = [ACTIVATIONS[layer.activation].values(ops, v) for v in z]
            h = [scale * v for v, _, _ in found]
            self.slopes.append([scale * v for _, v, _ in found])
            self.curvatures.append([scale * v for _, _, v in found])
        self.outputs: dict[tuple[int, int], Matrix] = {}

    def _reach(self, row: Row, there: Row, wide: bool) -> list[Any]:
        if not wide:
            return [self.ops.number(v) for v in row]
        return [Number(a) if a == b else Number(hull(min(a, b), max(a, b))) for a, b in zip(row, there, strict=True)]

    def bounds(self, name: str, at: tuple[int, ...]) -> tuple[Any, Any]:
        """(at most the quantity, at least the quantity) at every parameter looked at."""
        if (name, at) not in self.found:
            self.found[name, at] = self._bounds(name, at)
        return self.found[name, at]

    def _bounds(self, name: str, at: tuple[int, ...]) -> tuple[Any, Any]:
        j, ops = at[0], self.ops
        if name in ("aug", "hid", "out"):
            vector = {"aug": self.augmented[j], "hid": self.augmented[j][:-1], "out": self.z[j]}[name]
            found = euclidean(ops, vector)
        elif name == "jac":
            found = euclidean(ops, self.augmented[at[1]]) * operator_norm(ops, self.output(j, at[1]))
        elif name in ("jacobian", "ajacobian"):
            found = operator_norm(ops, self.jacobian(j, activated=name == "ajacobian"))
        elif name == "hess":
            return self._norms(self.block(j, min(at[1:]), max(at[1:])), symmetric=False)
        elif name in ("hessian", "ahessian"):
            return self._norms(self.hessian(j, activated=name == "ahessian"), symmetric=True)
        else:
            return self.remainder(j)
        return found, found

    def output(self, j: int, i: int) -> Matrix:
        """dz_j/dz_i."""
        if (j, i) not in self.outputs:
            if j == i:
                size = range(len(self.z[i]))
                found = [[self.one if a == b else self.zero for b in size] for a in size]
            else:
                below = [[s * v for v in row] for s, row in zip(self.slopes[j - 1], self.output(j - 1, i), strict=True)]
                found = _product(self.ops, self.weights[j], below)
            self.outputs[j, i] = found
        return self.outputs[j, i]

    def places(self, j: int) -> list[tuple[int, int, int]]:
        """(layer, row, column) of orthonormal directions that derivatives of z_j depend on.

        Of layer 0 one direction for each row: parallel to [x, 1], in which alone z_0 changes (column -1).
        """
        rows = [(0, a, -1) for a in range(len(self.z[0]))]
        return rows + [
            (i, a, b) for i in range(1, j + 1) for a in range(len(self.z[i])) for b in range(len(self.augmented[i]))
        ]

    def lever(self, place: tuple[int, int, int]) -> Any:
        """How much the row of z_i moves with the direction."""
        i, _, column = place
        return self.first if column < 0 else self.augmented[i][column]

    @cached_property
    def first(self) -> Any:
        return euclidean(self.ops, self.augmented[0])

    def jacobian(self, j: int, activated: bool) -> Matrix:
        """The derivative of z_j, or of the activated, in the directions of places(j)."""
        rows: Matrix = []
        for r in range(len(self.z[j])):
            row = [self.output(j, place[0])[r][place[1]] * self.lever(place) for place in self.places(j)]
            rows.append([self.slopes[j][r] * v for v in row] if activated else row)
        return rows

    def bend(self, j: int, w: int, i: int) -> list[Matrix]:
        """For each entry of z_j its second derivative in z_w and z_i, w <= i, through the activations from i on."""
        found = []
        for r in range(len(self.z[j])):
            total = [[self.zero] * len(self.z[i]) for _ in self.z[w]]
            for q in range(i, j):
                above = _product(self.ops, [self.output(j, q + 1)[r]], self.weights[q + 1])[0]
                weights = [s * c for s, c in zip(above, self.curvatures[q], strict=True)]
                left, right = self.output(q, w), self.output(q, i)
                for m, factor in enumerate(weights):
                    for a in range(len(total)):
                        for b in range(len(total[0])):
                            total[a][b] = total[a][b] + factor * left[m][a] * right[m][b]
            found.append(total)
        return found

    def block(self, j: int, w: int, i: int) -> list[Matrix]:
        """Matrices, one for each entry of z_j, with the norms of the block of V_w and V_i, w <= i.

        V_w counts only by how it moves z_w, and so does V_i if w = i.
        """
        lever = euclidean(self.ops, self.augmented[w])
        bends = self.bend(j, w, i)
        if w == i:
            return [[[lever * lever * v for v in row] for row in bend] for bend in bends]
        return [self._mixed(j, w, i, r, bend, lever) for r, bend in enumerate(bends)]

    def _mixed(self, j: int, w: int, i: int, r: int, bend: Matrix, lever: Any) -> Matrix:
        above, direct = self.output(j, i)[r], self.output(i - 1, w)
        rows = []
        for a in range(len(self.z[w])):
            row = []
            for b in range(len(self.z[i])):
                for d, h in enumerate(self.augmented[i]):
                    value = bend[a][b] * h
                    if d < len(direct):
                        value = value + above[b] * self.slopes[i - 1][d] * direct[d][a]
                    row.append(lever * value)
            rows.append(row)
        return rows

    def hessian(self, j: int, activated: bool) -> list[Matrix]:
        """For each entry the second derivative in the directions of places(j)."""
        places = self.places(j)
        first = self.jacobian(j, activated=False)
        found = []
        bends = {(w, i): self.bend(j, w, i) for i in range(j + 1) for w in range(i + 1)}
        for r in range(len(self.z[j])):
            matrix = [[self._entry(j, r, p, q, bends) for q in places] for p in places]
            if activated:
                slope, curvature = self.slopes[j][r], self.curvatures[j][r]
                matrix = [
                    [slope * v + curvature * first[r][a] * first[r][b] for b, v in enumerate(row)]
                    for a, row in enumerate(matrix)
                ]
            found.append(matrix)
        return found

    def _entry(
        self,
        j: int,
        r: int,
        p: tuple[int, int, int],
        q: tuple[int, int, int],
        bends: dict[tuple[int, int], list[Matrix]],
    ) -> Any:
        if p[0] > q[0]:
            p, q = q, p
        (w, a, _), (i, b, d) = p, q
        value = bends[w, i][r][a][b] * self.lever(p) * self.lever(q)
        if w < i and 0 <= d < len(self.augmented[i]) - 1:
            value = value + self.output(j, i)[r][b] * self.slopes[i - 1][d] * self.output(i - 1, w)[d][a] * self.lever(
                p
            )
        return value

    def _norms(self, entries: list[Matrix], symmetric: bool) -> tuple[Any, Any]:
        """(at most, at least) the norm of a bilinear map, one matrix for each entry of its value."""
        if symmetric:
            norms = [self._symmetric_norm(matrix) for matrix in entries]
        else:
            norms = [operator_norm(self.ops, matrix) for matrix in entries]
        low = self.ops.greatest(norms)
        if len(entries) == 1:
            return low, low
        return low, operator_norm(self.ops, [row for matrix in entries for row in matrix])

    def _symmetric_norm(self, matrix: Matrix) -> Any:
        negative = [[-v for v in row] for row in matrix]
        both = [self.ops.extreme_eigenvalue(matrix), self.ops.extreme_eigenvalue(negative)]
        return self.ops.greatest([self.zero, *both])

    def remainder(self, j: int) -> tuple[Any, Any]:
        """(||z_j(b) - z_j(a) - z_j'(a)(b - a)||/||b - a||^2 at the ends of the segment, half the largest second
        derivative along it). The first divides by the step of all layers, the second by that of 0, ..., j: at most.
        """
        if not self.instance.moves:
            raise Undefined("a remainder needs two parameter vectors")
        ops = self.ops
        h0 = h1 = [ops.number(v) for v in self.instance.x]
        first = [self.zero] * len(h0)
        second = list(first)
        for i, layer in enumerate(self.instance.layers[: j + 1]):
            steps = [[ops.number(v) for v in row] for row in layer.weight_step]
            shifts = [ops.number(v) for v in layer.bias_step]
            end = layer.end
            z1 = [
                dot(ops, [ops.number(v) for v in row], h1) + ops.number(b)
                for row, b in zip(end.weight, end.bias, strict=True)
            ]
            dz = [
                dot(ops, row, first) + dot(ops, step, h0) + shift
                for row, step, shift in zip(self.weights[i], steps, shifts, strict=True)
            ]
            ddz = [
                dot(ops, row, second) + dot(ops, step, first) + dot(ops, step, first)
                for row, step in zip(self.weights[i], steps, strict=True)
            ]
            values = [ACTIVATIONS[layer.activation].values(ops, v)[0] for v in z1]
            h1 = [ops.number(layer.scale) * v for v in values]
            first = [s * v for s, v in zip(self.slopes[i], dz, strict=True)]
            second = [s * v + c * d * d for s, c, v, d in zip(self.slopes[i], self.curvatures[i], ddz, dz, strict=True)]
            h0 = self.augmented[i + 1][:-1] if i < j else h0
        rest = [b - a - d for a, b, d in zip(self.z[j], z1, dz, strict=True)]
        half = ops.number(Fraction(1, 2))
        high = ops.divide(half * euclidean(ops, ddz), self._step_square(j + 1))
        if not isinstance(high, Number):
            return high, high  # in floats the other is lost to cancellation where the step is short
        return ops.divide(euclidean(ops, rest), self._step_square(len(self.instance.layers))), high

    def _step_square(self, count: int) -> Any:
        """The square of the step's length in the first layers."""
        layers = self.instance.layers[:count]
        rows = [row for layer in layers for row in (*layer.weight_step, layer.bias_step)]
        return self.ops.number(sum((v * v for row in rows for v in row), Fraction(0)))


def _product(ops: Numbers, a: Matrix, b: Matrix) -> Matrix:
    columns = [list(c) for c in zip(*b, strict=True)]
    return [[dot(ops, row, column) for column in columns] for row in a]
