"""ONNX activation operators: node -> the activation unit of every neuron, exact, by operator-set version.

Float attributes are float32 numbers and are taken with their exact binary values, the defaults too.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np

from ...graph import Unit
from ..schemas import FLOAT, LARGEST, TEXT, OperatorSchema, standard
from ..state import ACTIVATION_COST, ReaderState
from ..tensors import Constant, Data
from .arithmetic import apply_unit

_FLOAT32 = 1  # element type
_ONE = Fraction(1)


def activation(state: ReaderState) -> Data:
    """The data with an activation of each entry, for a node that is_activation() knows."""
    data, node = state.data(), state.node
    if not standard(node):  # a foreign operator: check_schema has looked it up
        return apply_unit(state, data, Unit(state.operators[node.domain, node.op_type]))
    if node.op_type == "PRelu":
        return _prelu(state, data)
    return apply_unit(state, data, ACTIVATIONS[node.op_type](state, data))


def is_activation(node: Any) -> bool:
    """Whether activation() knows this node, given that check_schema accepted it."""
    return not standard(node) or node.op_type == "PRelu" or node.op_type in ACTIVATIONS


def _plain(name: str, **parameters: Fraction) -> Callable[[ReaderState, Data], Unit]:
    """An operator without attributes."""
    unit = Unit(name, tuple(parameters.items()))
    return lambda state, data: unit


def _float(state: ReaderState, name: str, default: float) -> Fraction:
    """A float attribute; ``default`` is rounded to float32, as the operators' definitions have it."""
    value = state.attributes().get(name, float(np.float32(default)))
    if not math.isfinite(value):
        raise state.fail(f"attribute {name}={value!r} is not a finite float")
    return Fraction(value)


def _at_least(state: ReaderState, value: Fraction, name: str, *, positive: bool) -> Fraction:
    if value < 0 or (positive and value == 0):
        sign = "positive" if positive else "nonnegative"
        raise state.fail(
            f"attribute {name} is {float(value)!r}; expected a {sign} number",
            hint=f"certbound supports {state.node.op_type} only for {sign} {name}",
        )
    return value


def _leaky_relu(state: ReaderState, data: Data) -> Unit:
    return Unit("leaky_relu", (("alpha", _float(state, "alpha", 0.01)),))


def _prelu(state: ReaderState, data: Data) -> Data:
    """One slope for all neurons, or one each; the slopes are fixed, not parameters."""
    name, slopes = _constant(state, data, 1)
    shape, size = data.shape, data.places.size
    fits = slopes.values.size == 1
    if state.opset >= 7:  # the slope is broadcast to the data, never the other way; before, only one slope is clear
        try:
            fits = np.broadcast_shapes(shape, slopes.shape) == shape
        except ValueError:
            fits = False
    if not fits:
        raise state.fail(
            f"slope {name!r} of shape {list(slopes.shape)} does not fit data {list(shape)} in operator set "
            f"{state.opset}; expected one slope"
            + (", or one per neuron along the data's axes" if state.opset >= 7 else ""),
            hint="store the slopes in the data's shape, and export for operator set 7 or newer",
        )
    state.fix(slopes)
    if slopes.values.size == 1:
        return apply_unit(state, data, Unit("prelu", (("alpha", Fraction(float(slopes.values.item()))),)))
    state.evaluate(size, ACTIVATION_COST)  # before memory is spent
    spread = np.broadcast_to(slopes.values, shape)
    own, first, members = np.unique(spread.ravel(), return_index=True, return_inverse=True)
    order = np.argsort(first)  # units in order of their first use
    rank = np.empty(order.size, dtype=np.int64)
    rank[order] = np.arange(order.size)
    units = [Unit("prelu", (("alpha", Fraction(float(v))),)) for v in own[order]]
    tree = state.forest.make("unit", state.label, (data.tree,), units=units, members=rank[members].reshape(shape))
    return Data(data.source, data.places, data.type, tree)


def _constant(state: ReaderState, data: Data, at: int) -> tuple[str, Constant]:
    """A constant input of the data's own type: its name and its values."""
    name, constant = state.node.input[at], state.constant(at)
    if constant.type != data.type:
        raise state.fail(f"tensor {name!r} is not of the data's type")
    if constant.errors is not None:
        raise state.fail(f"tensor {name!r} is computed with rounding; expected exact numbers")
    return name, constant


def _clip(state: ReaderState, data: Data) -> Unit:
    low, high = (_clip_bound(state, data, name, at) for name, at in (("min", 1), ("max", 2)))
    if low is None:
        low = -_clip_default(state, data, "min")
    if high is None:
        high = _clip_default(state, data, "max")
    if low < high:
        return Unit("hardtanh", (("min_val", low), ("max_val", high)))
    raise state.fail(
        f"min is {float(low)!r} and max is {float(high)!r}; expected min < max",
        hint="a Clip without such an interval is a constant, if anything: leave it out of the model",
    )


def _clip_default(state: ReaderState, data: Data, name: str) -> Fraction:
    """How far a bound that is not given reaches: it is a kink like any other, since there is no Clip without bounds."""
    if 6 <= state.opset < 11:  # stated as the attributes' default, whatever the data's type
        return Fraction(LARGEST[_FLOAT32])
    if state.opset < 6 and data.type != _FLOAT32:  # the limit of "the" type: the attribute's, or the data's?
        raise state.fail(
            f"{name} is not given; its default in operator set {state.opset} is clear for float32 data only",
            hint=f"give {name}, or export for operator set 6 or newer",
        )
    return Fraction(LARGEST[data.type])


def _clip_bound(state: ReaderState, data: Data, name: str, at: int) -> Fraction | None:
    if state.opset < 11:
        return _float(state, name, 0.0) if name in state.attributes() else None
    if not state.given(at):
        return None
    tensor, value = _constant(state, data, at)
    if value.values.size != 1 or len(value.shape) > min(1, len(data.shape)):  # runtimes take shape [1] for a scalar too
        raise state.fail(f"{name} {tensor!r} has shape {list(value.shape)}; expected one number: [] or [1]")
    state.fix(value)
    return value.scalar


def _hardsigmoid(state: ReaderState, data: Data) -> Unit:
    alpha = _at_least(state, _float(state, "alpha", 0.2), "alpha", positive=True)
    return Unit("hardsigmoid", (("alpha", alpha), ("beta", _float(state, "beta", 0.5))))


def _elu(state: ReaderState, data: Data) -> Unit:
    alpha = _at_least(state, _float(state, "alpha", 1.0), "alpha", positive=False)
    return Unit("elu", (("alpha", alpha),))


def _celu(state: ReaderState, data: Data) -> Unit:
    if state.opset < 28 and data.type != _FLOAT32:
        raise state.fail("before operator set 28, Celu is defined for float32 data only")
    alpha = _at_least(state, _float(state, "alpha", 1.0), "alpha", positive=True)
    return Unit("celu", (("alpha", alpha),))


def _selu(state: ReaderState, data: Data) -> Unit:
    # Version 1 has fewer digits. Both defaults are rounded to float32.
    defaults = (1.6732, 1.0507) if state.opset < 6 else (1.67326319217681884765625, 1.05070102214813232421875)
    alpha = _at_least(state, _float(state, "alpha", defaults[0]), "alpha", positive=True)
    gamma = _at_least(state, _float(state, "gamma", defaults[1]), "gamma", positive=True)
    return Unit("selu", (("alpha", alpha), ("gamma", gamma)))


def _swish(state: ReaderState, data: Data) -> Unit:
    alpha = _at_least(state, _float(state, "alpha", 1.0), "alpha", positive=True)
    return Unit("silu", (("alpha", alpha),))


def _gelu(state: ReaderState, data: Data) -> Unit:
    match state.attributes().get("approximate", b"none"):
        case b"none":
            return Unit("gelu")
        case b"tanh":
            return Unit("gelu_tanh")
        case other:
            raise state.fail(f"attribute approximate is {other!r}; expected 'none' or 'tanh'")


ACTIVATIONS: dict[str, Callable[[ReaderState, Data], Unit]] = {  # PRelu apart: it alone looks at the neurons
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
    "Cos": _plain("cos"),
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
    "Cos": (OperatorSchema(since=7),),
}
