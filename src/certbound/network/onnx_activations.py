"""ONNX activation operators: node -> the activation unit of every neuron, exact, by operator-set version.

Float attributes are float32 numbers and are taken with their exact binary values, the defaults too.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

from .graph import Array, Elementwise, Unit
from .onnx_forms import FLOAT, TEXT, Form, read_attributes, standard

if TYPE_CHECKING:
    from .onnx_file import Chain

_FLOAT32, _FLOAT64 = 1, 11  # element types
_ONE = Fraction(1)


def neurons(chain: Chain, node: Any, shape: tuple[int, ...]) -> list[Unit]:
    """The unit of each neuron, for an activation node whose data has this shape; refuses any other node."""
    size = math.prod(shape)
    if not standard(node):  # a foreign operator: check_form has looked it up
        return [Unit(chain.operators[node.domain, node.op_type])] * size
    if node.op_type == "PRelu":
        return _prelu(chain, node, shape)
    return [ACTIVATIONS[node.op_type](chain, node)] * size


def is_activation(node: Any) -> bool:
    """Whether neurons() knows this node, given that check_form accepted it."""
    return not standard(node) or node.op_type == "PRelu" or node.op_type in ACTIVATIONS


def activation(chain: Chain, node: Any) -> None:
    """Append an activation node to the chain."""
    chain.nodes.append(Elementwise.of(node.name or node.output[0], neurons(chain, node, chain.shape)))


def _plain(name: str, **parameters: Fraction) -> Callable[[Chain, Any], Unit]:
    """An operator without attributes."""
    unit = Unit(name, tuple(parameters.items()))
    return lambda chain, node: unit


def _float(chain: Chain, node: Any, name: str, default: float) -> Fraction:
    """A float attribute; ``default`` is rounded to float32, as the operators' definitions have it."""
    value = read_attributes(node).get(name, float(np.float32(default)))
    if not math.isfinite(value):
        raise chain.fail(f"attribute {name}={value!r} is not a finite float", node)
    return Fraction(value)


def _at_least(chain: Chain, node: Any, value: Fraction, name: str, *, positive: bool) -> Fraction:
    if value < 0 or (positive and value == 0):
        sign = "positive" if positive else "nonnegative"
        raise chain.fail(
            f"attribute {name} is {float(value)!r}; expected a {sign} number",
            node,
            hint=f"certbound supports {node.op_type} only for {sign} {name}",
        )
    return value


def _leaky_relu(chain: Chain, node: Any) -> Unit:
    return Unit("leaky_relu", (("alpha", _float(chain, node, "alpha", 0.01)),))


def _prelu(chain: Chain, node: Any, shape: tuple[int, ...]) -> list[Unit]:
    """One slope for all neurons, or one each; the slopes are fixed, not parameters."""
    name, slopes = _constant(chain, node, 1)
    size = math.prod(shape)
    fits = slopes.size == 1
    if chain.opset >= 7:  # the slope is broadcast to the data, never the other way; before, only one slope is clear
        try:
            fits = slopes.size in (1, size) and np.broadcast_shapes(shape, slopes.shape) == shape
        except ValueError:
            fits = False
    if not fits:
        raise chain.fail(
            f"slope {name!r} of shape {list(slopes.shape)} does not fit data {list(shape)} in operator set "
            f"{chain.opset}; expected one slope"
            + (", or one per neuron along the data's axes" if chain.opset >= 7 else ""),
            node,
            hint="store the slopes in the data's shape, and export for operator set 7 or newer",
        )
    chain.fix(name, node)
    units = [Unit("prelu", (("alpha", Fraction(float(v))),)) for v in slopes.ravel()]
    return units if len(units) == size else units * size


def _constant(chain: Chain, node: Any, at: int) -> tuple[str, Array]:
    """A constant input of the data's own type: its name and its values."""
    tensor, values = chain.tensor(node.input[at], node)
    if chain.constants[node.input[at]].data_type != chain.type:
        raise chain.fail(f"tensor {tensor!r} is not of the data's type", node)
    return tensor, values


def _clip(chain: Chain, node: Any) -> Unit:
    low, high = (_clip_bound(chain, node, name, at) for name, at in (("min", 1), ("max", 2)))
    if low is not None and high is not None and low < high:
        return Unit("hardtanh", (("min_val", low), ("max_val", high)))
    # Before operator set 11 a missing maximum is the largest float32 number, which a float64 value can exceed.
    unbounded = chain.opset >= 11 or chain.type != _FLOAT64
    if low == 0 and high is None and unbounded:
        return Unit("relu")

    def show(bound: Fraction | None) -> str:
        return "not given" if bound is None else repr(float(bound))

    raise chain.fail(
        f"min is {show(low)} and max is {show(high)}; expected min < max, or min = 0 alone",
        node,
        hint="give both bounds, or use Relu; a Clip without bounds can be left out of the model",
    )


def _clip_bound(chain: Chain, node: Any, name: str, at: int) -> Fraction | None:
    if chain.opset < 11:
        return _float(chain, node, name, 0.0) if name in read_attributes(node) else None
    if len(node.input) <= at or not node.input[at]:
        return None
    tensor, value = _constant(chain, node, at)
    if value.ndim != 0:
        raise chain.fail(f"{name} {tensor!r} has shape {list(value.shape)}; expected a scalar (rank 0)", node)
    chain.fix(tensor, node)
    return Fraction(float(value))


def _hardsigmoid(chain: Chain, node: Any) -> Unit:
    alpha = _at_least(chain, node, _float(chain, node, "alpha", 0.2), "alpha", positive=True)
    return Unit("hardsigmoid", (("alpha", alpha), ("beta", _float(chain, node, "beta", 0.5))))


def _elu(chain: Chain, node: Any) -> Unit:
    alpha = _at_least(chain, node, _float(chain, node, "alpha", 1.0), "alpha", positive=False)
    return Unit("elu", (("alpha", alpha),))


def _celu(chain: Chain, node: Any) -> Unit:
    if chain.opset < 28 and chain.type != _FLOAT32:
        raise chain.fail("before operator set 28, Celu is defined for float32 data only", node)
    alpha = _at_least(chain, node, _float(chain, node, "alpha", 1.0), "alpha", positive=True)
    return Unit("celu", (("alpha", alpha),))


def _selu(chain: Chain, node: Any) -> Unit:
    # Version 1 has fewer digits. Both defaults are rounded to float32.
    defaults = (1.6732, 1.0507) if chain.opset < 6 else (1.67326319217681884765625, 1.05070102214813232421875)
    alpha = _at_least(chain, node, _float(chain, node, "alpha", defaults[0]), "alpha", positive=True)
    gamma = _at_least(chain, node, _float(chain, node, "gamma", defaults[1]), "gamma", positive=True)
    return Unit("selu", (("alpha", alpha), ("gamma", gamma)))


def _swish(chain: Chain, node: Any) -> Unit:
    alpha = _at_least(chain, node, _float(chain, node, "alpha", 1.0), "alpha", positive=True)
    return Unit("silu", (("alpha", alpha),))


def _gelu(chain: Chain, node: Any) -> Unit:
    match read_attributes(node).get("approximate", b"none"):
        case b"none":
            return Unit("gelu")
        case b"tanh":
            return Unit("gelu_tanh")
        case other:
            raise chain.fail(f"attribute approximate is {other!r}; expected 'none' or 'tanh'", node)


ACTIVATIONS: dict[str, Callable[[Chain, Any], Unit]] = {  # PRelu apart: it alone looks at the neurons
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
ACTIVATION_FORMS: dict[str, tuple[Form, ...]] = {
    "Relu": (Form(),),
    "LeakyRelu": (Form(attributes={"alpha": FLOAT}),),
    "PRelu": (Form(least=2, most=2),),
    "Clip": (Form(attributes={"min": FLOAT, "max": FLOAT}), Form(since=11, most=3, named=1)),
    "HardSigmoid": (Form(attributes={"alpha": FLOAT, "beta": FLOAT}),),
    "HardSwish": (Form(since=14),),
    "Sigmoid": (Form(),),
    "Tanh": (Form(),),
    "Softplus": (Form(),),
    "Elu": (Form(attributes={"alpha": FLOAT}),),
    "Celu": (Form(since=12, attributes={"alpha": FLOAT}),),
    "Selu": (Form(attributes={"alpha": FLOAT, "gamma": FLOAT}),),
    "Swish": (Form(since=24, attributes={"alpha": FLOAT}),),
    "Gelu": (Form(since=20, attributes={"approximate": TEXT}),),
    "Mish": (Form(since=18),),
    "Softsign": (Form(),),
    "Atan": (Form(since=7),),
    "Erf": (Form(since=9),),
    "Sin": (Form(since=7),),
}
