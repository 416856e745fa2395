"""A fully connected network as an instance of a lemma, and what is known of it.

The set of parameters is one point, or the segment from it along a step.
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


@dataclass(frozen=True)
class Layer:
    """z = weight h + bias, and scale times the activation of it; a step leads along the segment of parameters."""

    weight: tuple[Row, ...]
    bias: Row
    activation: str
    scale: Fraction = Fraction(1)
    weight_step: tuple[Row, ...] = ()
    bias_step: Row = ()

    @cached_property
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

    @cached_property
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
    return z, ops.number(1), ops.number(0)


def _tanh(ops: Numbers, z: Any) -> tuple[Any, Any, Any]:
    t = ops.function("tanh", z)
    slope = ops.number(1) - t * t
    return t, slope, -(t * slope + t * slope)


def _sigmoid(ops: Numbers, z: Any) -> tuple[Any, Any, Any]:
    s, one = ops.function("sigmoid", z), ops.number(1)
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
    return e - ops.number(1), e, e


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
    yield "input", 0, euclidean(ops, [*inputs, ops.number(1)])


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
        pairs.append((ops.number(0), ops.function("sqrt", ops.number(one + size * phi.bound**2))))
    return pairs


def euclidean(ops: Numbers, vector: list[Any]) -> Any:
    """The Euclidean norm."""
    if len(vector) == 1:
        return ops.function("Abs", vector[0])
    return _root(ops, dot(ops, vector, vector))


def operator_norm(ops: Numbers, matrix: Matrix) -> Any:
    """The operator norm 2 -> 2."""
    if len(matrix) == 1 or len(matrix[0]) == 1:
        return euclidean(ops, [v for row in matrix for v in row])
    rows = matrix if len(matrix) <= len(matrix[0]) else [list(c) for c in zip(*matrix, strict=True)]
    gram = [[dot(ops, u, v) for v in rows] for u in rows]
    return _root(ops, ops.greatest([ops.number(0), ops.extreme_eigenvalue(gram)]))


def _root(ops: Numbers, square: Any) -> Any:
    """The root of what is not negative, though its ball may reach below 0."""
    if isinstance(square, Number) and not isinstance(square.value, Fraction) and square.sign() <= 0:
        return Number(hull(Fraction(0), upper(ball(square.upper()).sqrt())))
    return ops.function("sqrt", square)


def dot(ops: Numbers, u: list[Any], v: list[Any]) -> Any:
    """The inner product."""
    total = ops.number(0)
    for a, b in zip(u, v, strict=True):
        total = total + a * b
    return total
