"""A fully connected network as an instance of a lemma: what is known of it, and enclosures of what [network] declares.

The set of parameters is one point, or the segment from it along a step. A supremum over the set is then enclosed from
both sides: from below by the value at the point, from above by an evaluation over the whole segment at once. So no
side of a comparison needs to know in which direction a quantity counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import Any

from ...numbers.elementary import ball, hull, upper
from .number_systems import Matrix, Number, Numbers, Undefined

Row = tuple[Fraction, ...]
MAX_WIDTH, MAX_LAYERS = 4, 8
SECOND_ORDER = {"hess", "hessian", "ahessian", "remainder"}


@dataclass(frozen=True)
class Layer:
    """z = weight h + bias, and scale times the activation of it; a step leads along the segment of parameters."""

    weight: tuple[Row, ...]
    bias: Row
    activation: str
    scale: Fraction = Fraction(1)
    weight_step: tuple[Row, ...] = ()
    bias_step: Row = ()

    @property
    def end(self) -> Layer:
        """The layer at the other end of the segment."""
        if not self.weight_step:
            return self
        weight = tuple(_added(row, step) for row, step in zip(self.weight, self.weight_step, strict=True))
        return replace(self, weight=weight, bias=_added(self.bias, self.bias_step), weight_step=(), bias_step=())


def _added(a: Row, b: Row) -> Row:
    return tuple(x + y for x, y in zip(a, b, strict=True))


@dataclass(frozen=True)
class NetworkInstance:
    """An input and layers 0, ..., k."""

    x: Row
    layers: tuple[Layer, ...]

    @property
    def moves(self) -> bool:
        """Whether the parameters are a segment, not a point."""
        return any(layer.weight_step for layer in self.layers)

    def numbers(self) -> Iterator[Fraction]:
        """Every number in it."""
        yield from self.x
        for layer in self.layers:
            for row in (*layer.weight, layer.bias, *layer.weight_step, layer.bias_step, (layer.scale,)):
                yield from row

    def problem(self) -> str:
        """Why it is not a network of the allowed form; "" if it is."""
        width = len(self.x)
        if not 1 <= len(self.layers) <= MAX_LAYERS:
            return f"{len(self.layers)} layers (1 to {MAX_LAYERS})"
        for j, layer in enumerate(self.layers):
            size = len(layer.weight)
            if not (1 <= size <= MAX_WIDTH and 1 <= width <= MAX_WIDTH) or len(layer.bias) != size:
                return f"layer {j}: widths from 1 to {MAX_WIDTH}, as many biases as rows"
            if any(len(row) != width for row in layer.weight):
                return f"layer {j}: rows of weights as long as the layer below is wide"
            steps = layer.weight_step
            if self.moves and (list(map(len, steps)) != [width] * size or len(layer.bias_step) != size):
                return f"layer {j}: steps of the shapes of weight and bias"
            if layer.activation not in ACTIVATIONS or layer.scale <= 0:
                return f"layer {j}: an activation among {', '.join(ACTIVATIONS)}, with a positive scale"
            width = size
        return ""


@dataclass(frozen=True)
class Activation:
    """phi with its first two derivatives, and what holds of it on the whole real line.

    |phi'| <= slope; phi' has the Lipschitz constant sqrt(curvature_square); |phi| <= bound (None: unbounded).
    """

    values: Callable[[Numbers, Any], tuple[Any, Any, Any]]
    slope: Fraction
    curvature_square: Fraction
    at_zero: Fraction
    bound: Fraction | None = Fraction(1)


def _identity(ops: Numbers, z: Any) -> tuple[Any, Any, Any]:
    return z, ops.number(Fraction(1)), ops.number(Fraction(0))


def _tanh(ops: Numbers, z: Any) -> tuple[Any, Any, Any]:
    t = ops.function("tanh", z)
    slope = ops.number(Fraction(1)) - t * t
    return t, slope, -(t * slope + t * slope)


def _sigmoid(ops: Numbers, z: Any) -> tuple[Any, Any, Any]:
    s, one = ops.function("sigmoid", z), ops.number(Fraction(1))
    slope = s * (one - s)
    return s, slope, slope * (one - s - s)


def _sin(ops: Numbers, z: Any) -> tuple[Any, Any, Any]:
    s = ops.function("sin", z)
    return s, ops.function("cos", z), -s


def _cos(ops: Numbers, z: Any) -> tuple[Any, Any, Any]:
    c = ops.function("cos", z)
    return c, -ops.function("sin", z), -c


def _elu(ops: Numbers, z: Any) -> tuple[Any, Any, Any]:
    """exp(z) - 1 below 0, z above; at 0 itself there is no second derivative."""
    sign = z.sign() if isinstance(z, Number) else (z > 0) - (z < 0)
    if sign > 0:
        return _identity(ops, z)
    if sign == 0:
        raise Undefined("elu has no second derivative at 0")
    e = ops.function("exp", z)
    return e - ops.number(Fraction(1)), e, e


ACTIVATIONS = {
    "identity": Activation(_identity, Fraction(1), Fraction(0), Fraction(0), None),
    "tanh": Activation(_tanh, Fraction(1), Fraction(16, 27), Fraction(0)),
    "sigmoid": Activation(_sigmoid, Fraction(1, 4), Fraction(1, 108), Fraction(1, 2)),
    "sin": Activation(_sin, Fraction(1), Fraction(1), Fraction(0)),
    "cos": Activation(_cos, Fraction(1), Fraction(1), Fraction(1)),
    "elu": Activation(_elu, Fraction(1), Fraction(1), Fraction(0), None),
}


# What is known of the network.


def known(instance: NetworkInstance, ops: Numbers) -> Iterator[tuple[str, int, Any]]:
    """(key of [network], layer, the least value it may have); growth has two pairs of values that are enough."""
    for j, layer in enumerate(instance.layers):
        phi = ACTIVATIONS[layer.activation]
        scale = ops.number(layer.scale)
        ends = (layer, layer.end) if instance.moves else (layer,)  # norms are convex: the ends of a segment suffice
        weights = [[[ops.number(v) for v in row] for row in end.weight] for end in ends]
        biases = [[ops.number(v) for v in end.bias] for end in ends]
        both = [[[*row, b] for row, b in zip(w, c, strict=True)] for w, c in zip(weights, biases, strict=True)]
        yield "weight", j, ops.greatest([operator_norm(ops, w) for w in weights])
        yield "augmented", j, ops.greatest([operator_norm(ops, v) for v in both])
        yield "bias", j, ops.greatest([euclidean(ops, b) for b in biases])
        yield "slope", j, scale * ops.number(phi.slope)
        yield "curvature", j, scale * ops.function("sqrt", ops.number(phi.curvature_square))
        if j + 1 < len(instance.layers):
            size = len(layer.bias) * layer.scale**2
            yield "offset", j + 1, ops.function("sqrt", ops.number(size * phi.at_zero**2))
    inputs = [ops.number(v) for v in instance.x]
    yield "size", 0, euclidean(ops, inputs)
    yield "input", 0, euclidean(ops, [*inputs, ops.number(Fraction(1))])


def growth(layer: Layer, ops: Numbers) -> list[tuple[Any, Any]]:
    """Pairs (A1, A0) with ||[phi(z); 1]|| <= A1 ||z|| + A0 for every z; larger numbers do as well.

    phi(z) is at most slope ||z|| away from phi(0); and it is bounded, if phi is.
    """
    phi, size = ACTIVATIONS[layer.activation], len(layer.bias) * layer.scale**2
    one = Fraction(1)
    pairs = [
        (ops.number(layer.scale * phi.slope), ops.function("sqrt", ops.number(one + size * phi.at_zero**2))),
    ]
    if phi.bound is not None:
        pairs.append((ops.number(Fraction(0)), ops.function("sqrt", ops.number(one + size * phi.bound**2))))
    return pairs


def euclidean(ops: Numbers, vector: list[Any]) -> Any:
    """The Euclidean norm."""
    if len(vector) == 1:
        return ops.function("Abs", vector[0])
    return _root(ops, _dot(ops, vector, vector))


def operator_norm(ops: Numbers, matrix: Matrix) -> Any:
    """The operator norm 2 -> 2."""
    if len(matrix) == 1 or len(matrix[0]) == 1:
        return euclidean(ops, [v for row in matrix for v in row])
    rows = matrix if len(matrix) <= len(matrix[0]) else [list(c) for c in zip(*matrix, strict=True)]
    gram = [[_dot(ops, u, v) for v in rows] for u in rows]
    return _root(ops, ops.greatest([ops.number(Fraction(0)), ops.extreme_eigenvalue(gram)]))


def _root(ops: Numbers, square: Any) -> Any:
    """The root of what is not negative, though its ball may reach below 0."""
    if isinstance(square, Number) and not isinstance(square.value, Fraction) and square.sign() <= 0:
        return Number(hull(Fraction(0), upper(ball(square.upper()).sqrt())))
    return ops.function("sqrt", square)


def _dot(ops: Numbers, u: list[Any], v: list[Any]) -> Any:
    total = ops.number(Fraction(0))
    for a, b in zip(u, v, strict=True):
        total = total + a * b
    return total


def _product(ops: Numbers, a: Matrix, b: Matrix) -> Matrix:
    columns = [list(c) for c in zip(*b, strict=True)]
    return [[_dot(ops, row, column) for column in columns] for row in a]


# The quantities.


class Quantities:
    """Suprema over the set of parameters: balls that contain them, of Exact; floats at most them, or at least them if
    ``above``, for a point."""

    def __init__(self, instance: NetworkInstance, ops: Numbers, above: bool = False) -> None:
        self.instance, self.ops, self.above = instance, ops, above
        self.memo: dict[tuple[str, tuple[int, ...]], Any] = {}
        exact = isinstance(ops.number(Fraction(0)), Number)
        self.here = _At(instance, ops, wide=False)
        self.around = _At(instance, ops, wide=True) if exact and instance.moves else None

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
        self.zero, self.one = ops.number(Fraction(0)), ops.number(Fraction(1))
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
            z = [_dot(ops, row, h) + b for row, b in zip(weight, bias, strict=True)]
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
                _dot(ops, [ops.number(v) for v in row], h1) + ops.number(b)
                for row, b in zip(end.weight, end.bias, strict=True)
            ]
            dz = [
                _dot(ops, row, first) + _dot(ops, step, h0) + shift
                for row, step, shift in zip(self.weights[i], steps, shifts, strict=True)
            ]
            ddz = [
                _dot(ops, row, second) + _dot(ops, step, first) + _dot(ops, step, first)
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
