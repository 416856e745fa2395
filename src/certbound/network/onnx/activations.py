"""ONNX activation operators: node -> the activation unit of every neuron, exact, by operator-set version.

Float attributes are float32 numbers and are taken with their exact binary values, the defaults too.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np

from ..graph import Array, Elementwise, Unit
from .schemas import FLOAT, LARGEST, TEXT, OperatorSchema, read_attributes, standard
from .state import ACTIVATION_COST, ReaderState

_FLOAT32 = 1  # element type
_ONE = Fraction(1)


def neurons(state: ReaderState, node: Any, shape: tuple[int, ...]) -> list[Unit]:
    """The unit of each neuron, for an activation node whose data has this shape; refuses any other node."""
    size = math.prod(shape)
    state.evaluate(size, ACTIVATION_COST, node)
    if not standard(node):  # a foreign operator: check_schema has looked it up
        return [Unit(state.operators[node.domain, node.op_type])] * size
    if node.op_type == "PRelu":
        return _prelu(state, node, shape)
    return [ACTIVATIONS[node.op_type](state, node)] * size


def is_activation(node: Any) -> bool:
    """Whether neurons() knows this node, given that check_schema accepted it."""
    return not standard(node) or node.op_type == "PRelu" or node.op_type in ACTIVATIONS


def activation(state: ReaderState, node: Any) -> None:
    """Append an activation node to the state."""
    state.nodes.append(Elementwise.of(node.name or node.output[0], neurons(state, node, state.shape)))


def _plain(name: str, **parameters: Fraction) -> Callable[[ReaderState, Any], Unit]:
    """An operator without attributes."""
    unit = Unit(name, tuple(parameters.items()))
    return lambda state, node: unit


def _float(state: ReaderState, node: Any, name: str, default: float) -> Fraction:
    """A float attribute; ``default`` is rounded to float32, as the operators' definitions have it."""
    value = read_attributes(node).get(name, float(np.float32(default)))
    if not math.isfinite(value):
        raise state.fail(f"attribute {name}={value!r} is not a finite float", node)
    return Fraction(value)


def _at_least(state: ReaderState, node: Any, value: Fraction, name: str, *, positive: bool) -> Fraction:
    if value < 0 or (positive and value == 0):
        sign = "positive" if positive else "nonnegative"
        raise state.fail(
            f"attribute {name} is {float(value)!r}; expected a {sign} number",
            node,
            hint=f"certbound supports {node.op_type} only for {sign} {name}",
        )
    return value


def _leaky_relu(state: ReaderState, node: Any) -> Unit:
    return Unit("leaky_relu", (("alpha", _float(state, node, "alpha", 0.01)),))


def _prelu(state: ReaderState, node: Any, shape: tuple[int, ...]) -> list[Unit]:
    """One slope for all neurons, or one each; the slopes are fixed, not parameters."""
    name, slopes = _constant(state, node, 1)
    size = math.prod(shape)
    fits = slopes.size == 1
    if state.opset >= 7:  # the slope is broadcast to the data, never the other way; before, only one slope is clear
        try:
            fits = slopes.size in (1, size) and np.broadcast_shapes(shape, slopes.shape) == shape
        except ValueError:
            fits = False
    if not fits:
        raise state.fail(
            f"slope {name!r} of shape {list(slopes.shape)} does not fit data {list(shape)} in operator set "
            f"{state.opset}; expected one slope"
            + (", or one per neuron along the data's axes" if state.opset >= 7 else ""),
            node,
            hint="store the slopes in the data's shape, and export for operator set 7 or newer",
        )
    state.fix(name, node)
    units = [Unit("prelu", (("alpha", Fraction(float(v))),)) for v in slopes.ravel()]
    return units if len(units) == size else units * size


def _constant(state: ReaderState, node: Any, at: int) -> tuple[str, Array]:
    """A constant input of the data's own type: its name and its values."""
    tensor, values = state.tensor(node.input[at], node)
    if state.constants[node.input[at]].data_type != state.type:
        raise state.fail(f"tensor {tensor!r} is not of the data's type", node)
    return tensor, values


def _clip(state: ReaderState, node: Any) -> Unit:
    low, high = (_clip_bound(state, node, name, at) for name, at in (("min", 1), ("max", 2)))
    if low is None:
        low = -_clip_default(state, node, "min")
    if high is None:
        high = _clip_default(state, node, "max")
    if low < high:
        return Unit("hardtanh", (("min_val", low), ("max_val", high)))
    raise state.fail(
        f"min is {float(low)!r} and max is {float(high)!r}; expected min < max",
        node,
        hint="a Clip without such an interval is a constant, if anything: leave it out of the model",
    )


def _clip_default(state: ReaderState, node: Any, name: str) -> Fraction:
    """How far a bound that is not given reaches: it is a kink like any other, since there is no Clip without bounds."""
    if 6 <= state.opset < 11:  # stated as the attributes' default, whatever the data's type
        return Fraction(LARGEST[_FLOAT32])
    if state.opset < 6 and state.type != _FLOAT32:  # the limit of "the" type: the attribute's, or the data's?
        raise state.fail(
            f"{name} is not given; its default in operator set {state.opset} is clear for float32 data only",
            node,
            hint=f"give {name}, or export for operator set 6 or newer",
        )
    return Fraction(LARGEST[state.type])


def _clip_bound(state: ReaderState, node: Any, name: str, at: int) -> Fraction | None:
    if state.opset < 11:
        return _float(state, node, name, 0.0) if name in read_attributes(node) else None
    if len(node.input) <= at or not node.input[at]:
        return None
    tensor, value = _constant(state, node, at)
    if value.size != 1 or value.ndim > min(1, len(state.shape)):  # runtimes take shape [1] for a scalar too
        raise state.fail(f"{name} {tensor!r} has shape {list(value.shape)}; expected one number: [] or [1]", node)
    state.fix(tensor, node)
    return Fraction(float(value.item()))


def _hardsigmoid(state: ReaderState, node: Any) -> Unit:
    alpha = _at_least(state, node, _float(state, node, "alpha", 0.2), "alpha", positive=True)
    return Unit("hardsigmoid", (("alpha", alpha), ("beta", _float(state, node, "beta", 0.5))))


def _elu(state: ReaderState, node: Any) -> Unit:
    alpha = _at_least(state, node, _float(state, node, "alpha", 1.0), "alpha", positive=False)
    return Unit("elu", (("alpha", alpha),))


def _celu(state: ReaderState, node: Any) -> Unit:
    if state.opset < 28 and state.type != _FLOAT32:
        raise state.fail("before operator set 28, Celu is defined for float32 data only", node)
    alpha = _at_least(state, node, _float(state, node, "alpha", 1.0), "alpha", positive=True)
    return Unit("celu", (("alpha", alpha),))


def _selu(state: ReaderState, node: Any) -> Unit:
    # Version 1 has fewer digits. Both defaults are rounded to float32.
    defaults = (1.6732, 1.0507) if state.opset < 6 else (1.67326319217681884765625, 1.05070102214813232421875)
    alpha = _at_least(state, node, _float(state, node, "alpha", defaults[0]), "alpha", positive=True)
    gamma = _at_least(state, node, _float(state, node, "gamma", defaults[1]), "gamma", positive=True)
    return Unit("selu", (("alpha", alpha), ("gamma", gamma)))


def _swish(state: ReaderState, node: Any) -> Unit:
    alpha = _at_least(state, node, _float(state, node, "alpha", 1.0), "alpha", positive=True)
    return Unit("silu", (("alpha", alpha),))


def _gelu(state: ReaderState, node: Any) -> Unit:
    match read_attributes(node).get("approximate", b"none"):
        case b"none":
            return Unit("gelu")
        case b"tanh":
            return Unit("gelu_tanh")
        case other:
            raise state.fail(f"attribute approximate is {other!r}; expected 'none' or 'tanh'", node)


ACTIVATIONS: dict[str, Callable[[ReaderState, Any], Unit]] = {  # PRelu apart: it alone looks at the neurons
    "Relu": _plain("relu"),
    "LeakyRelu": _leaky_relu,
    "Clip": _clip,
    "HardSigmoid": _hardsigmoid,
    "HardSwish": _plain("hardswish"),
    "Sigmoid": _plain("sigmoid"),
    "Tanh": _plain("tanh"),
    "Softplus": _plain("softplus", beta=_ONE),
    "Elu": _elu,
    "Celu": _celu,
    "Selu": _selu,
    "Swish": _swish,
    "Gelu": _gelu,
    "Mish": _plain("mish"),
    "Softsign": _plain("softsign"),
    "Atan": _plain("arctan"),
    "Erf": _plain("erf"),
    "Sin": _plain("sin"),
}
# Written against the operators' definitions up to operator set 28; versions that only add types are not listed.
ACTIVATION_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "Relu": (OperatorSchema(),),
    "LeakyRelu": (OperatorSchema(attributes={"alpha": FLOAT}),),
    "PRelu": (OperatorSchema(least=2, most=2),),
    "Clip": (OperatorSchema(attributes={"min": FLOAT, "max": FLOAT}), OperatorSchema(since=11, most=3, named=1)),
    "HardSigmoid": (OperatorSchema(attributes={"alpha": FLOAT, "beta": FLOAT}),),
    "HardSwish": (OperatorSchema(since=14),),
    "Sigmoid": (OperatorSchema(),),
    "Tanh": (OperatorSchema(),),
    "Softplus": (OperatorSchema(),),
    "Elu": (OperatorSchema(attributes={"alpha": FLOAT}),),
    "Celu": (OperatorSchema(since=12, attributes={"alpha": FLOAT}),),
    "Selu": (OperatorSchema(attributes={"alpha": FLOAT, "gamma": FLOAT}),),
    "Swish": (OperatorSchema(since=24, attributes={"alpha": FLOAT}),),
    "Gelu": (OperatorSchema(since=20, attributes={"approximate": TEXT}),),
    "Mish": (OperatorSchema(since=18),),
    "Softsign": (OperatorSchema(),),
    "Atan": (OperatorSchema(since=7),),
    "Erf": (OperatorSchema(since=9),),
    "Sin": (OperatorSchema(since=7),),
}
