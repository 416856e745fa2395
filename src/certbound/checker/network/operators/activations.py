"""The activation operators of ONNX: the unit of every neuron, by operator-set version, with exact parameters."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from network.graph import Unit
from network.onnx_wire import DOUBLE, FLOAT, FLOAT16, Node
from network.schemas import OperatorSchema, schema
from network.state import ReaderState, Result
from network.tensors import Constant, Data, broadcast, is_exact, spread


class Parameter(NamedTuple):
    """A parameter of a unit: an attribute with this default, or a constant; ``sign`` is what its value must be."""

    name: str
    default: Fraction
    sign: str = ""
    attribute: bool = True


class Rule(NamedTuple):
    """From operator set ``since`` on, the operator is this unit."""

    since: int
    activation: str
    parameters: tuple[Parameter, ...] = ()


ONE, HALF = Fraction(1), Fraction(1, 2)
# Defaults are float32 numbers; these are the nearest to 0.01 and 0.2, and to Selu's digits in version 1 and version 6.
HUNDREDTH, FIFTH = Fraction(5368709, 2**29), Fraction(13421773, 2**26)
OLD_ALPHA, OLD_GAMMA = Fraction(14035819, 2**23), Fraction(4406955, 2**22)
NEW_ALPHA, NEW_GAMMA = Fraction("1.67326319217681884765625"), Fraction("1.05070102214813232421875")
LARGEST = {  # the largest finite number of each element type
    FLOAT16: Fraction(2**16 - 2**5),
    FLOAT: Fraction(2**128 - 2**104),
    DOUBLE: Fraction(2**1024 - 2**971),
}
POSITIVE, NONNEGATIVE = "positive", "nonnegative"


def _selu(alpha: Fraction, gamma: Fraction) -> tuple[Parameter, Parameter]:
    return Parameter("alpha", alpha, POSITIVE), Parameter("gamma", gamma, POSITIVE)


RULES: dict[str, tuple[Rule, ...]] = {
    "Relu": (Rule(1, "relu"),),
    "LeakyRelu": (Rule(1, "leaky_relu", (Parameter("alpha", HUNDREDTH),)),),
    "HardSigmoid": (Rule(1, "hardsigmoid", (Parameter("alpha", FIFTH, POSITIVE), Parameter("beta", HALF))),),
    "HardSwish": (Rule(14, "hardswish"),),
    "Sigmoid": (Rule(1, "sigmoid"),),
    "Tanh": (Rule(1, "tanh"),),
    "Softplus": (Rule(1, "softplus", (Parameter("beta", ONE, attribute=False),)),),
    "Elu": (Rule(1, "elu", (Parameter("alpha", ONE, NONNEGATIVE),)),),
    "Celu": (Rule(12, "celu", (Parameter("alpha", ONE, POSITIVE),)),),
    "Selu": (Rule(1, "selu", _selu(OLD_ALPHA, OLD_GAMMA)), Rule(6, "selu", _selu(NEW_ALPHA, NEW_GAMMA))),
    "Swish": (Rule(24, "silu", (Parameter("alpha", ONE, POSITIVE),)),),
    "Mish": (Rule(18, "mish"),),
    "Softsign": (Rule(1, "softsign"),),
    "Atan": (Rule(7, "arctan"),),
    "Erf": (Rule(9, "erf"),),
    "Sin": (Rule(7, "sin"),),
    "Cos": (Rule(7, "cos"),),
}
SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    **{
        operator: tuple(
            schema(*((p.name, Fraction) for p in rule.parameters if p.attribute), since=rule.since) for rule in rules
        )
        for operator, rules in RULES.items()
    },
    "Gelu": (schema(("approximate", str), since=20),),
    "PRelu": (schema(inputs=(2, 2)),),
    "Clip": (schema(("min", Fraction), ("max", Fraction)), schema(since=11, inputs=(1, 3), named=1)),
}


def _by_rule(state: ReaderState, node: Node, data: Data) -> Unit:
    rule = [rule for rule in RULES[node.operator] if rule.since <= state.graph.opset][-1]
    if node.operator == "Celu" and state.graph.opset < 28 and data.kind != FLOAT:
        raise state.fail(node, "Celu before operator set 28 is defined for float32 only")
    values = []
    for name, default, sign, attribute in rule.parameters:
        value = node.attributes.get(name, default) if attribute else default
        if (sign == POSITIVE and value <= 0) or (sign == NONNEGATIVE and value < 0):
            raise state.fail(node, f"attribute {name!r} is not {sign}")
        values.append((name, value))
    return Unit(rule.activation, tuple(values))


def _gelu(state: ReaderState, node: Node) -> Unit:
    approximate = node.attributes.get("approximate", "none")
    if approximate not in ("none", "tanh"):
        raise state.fail(node, f"approximate is {approximate!r}, expected 'none' or 'tanh'")
    return Unit("gelu" if approximate == "none" else "gelu_tanh")


def _slopes(state: ReaderState, node: Node, data: Data) -> Unit | Sequence[Unit]:
    """PRelu: the slopes are spread over the data, which must keep its shape; below operator set 7, one slope only."""
    constant = _constant(state, node, data, 1)
    fits = broadcast(data.shape, constant.shape) == data.shape
    if not (constant.size == 1 if state.graph.opset < 7 else fits):
        raise state.fail(node, f"slopes of shape {list(constant.shape)} do not fit data of shape {list(data.shape)}")
    state.fix(node, constant)
    known = {slope: Unit("prelu", (("alpha", slope),)) for slope in dict.fromkeys(_exact(state, node, constant))}
    if constant.size == 1:
        return known[constant.values[0]]
    return [known[constant.values[i]] for i in spread(constant.shape, data.shape)]


def _exact(state: ReaderState, node: Node, constant: Constant) -> Sequence[Fraction]:
    values: Sequence[Fraction] = constant.values
    if not all(map(is_exact, values)):
        raise state.fail(node, "a parameter of an activation is not known exactly as a float64")
    return values


def _constant(state: ReaderState, node: Node, data: Data, at: int) -> Constant:
    constant = state.constant(node, state.get(node.inputs[at], node), f"input {at}")
    if constant.kind != data.kind or not constant.size:
        raise state.fail(node, f"{node.inputs[at]!r} is not of the data's type, or empty")
    return constant


def _clip(state: ReaderState, node: Node, data: Data) -> Unit:
    if state.graph.opset < 11:
        low, high = node.attributes.get("min"), node.attributes.get("max")
    else:
        low, high = _bound(state, node, data, 1), _bound(state, node, data, 2)
    if low is None or high is None:
        limit = _limit(state, node, data)
        low = -limit if low is None else low
        high = limit if high is None else high
    if low >= high:
        raise state.fail(node, "expected a minimum below the maximum")
    return Unit("hardtanh", (("min_val", low), ("max_val", high)))


def _limit(state: ReaderState, node: Node, data: Data) -> Fraction:
    """The size of a bound that is not given: the attributes' default, or else the largest number of the data's type."""
    if 6 <= state.graph.opset < 11:
        return LARGEST[FLOAT]
    if state.graph.opset < 6 and data.kind != FLOAT:
        raise state.fail(node, "the default bounds of old operator sets are clear for float32 only")
    return LARGEST[data.kind]


def _bound(state: ReaderState, node: Node, data: Data, at: int) -> Fraction | None:
    if len(node.inputs) <= at or not node.inputs[at]:
        return None
    constant = _constant(state, node, data, at)
    if constant.shape != () and (constant.shape != (1,) or not data.shape):  # runtimes take shape [1] for a scalar too
        raise state.fail(node, f"the bound {node.inputs[at]!r} is not a scalar")
    state.fix(node, constant)
    return _exact(state, node, constant)[0]


def activation(state: ReaderState, node: Node) -> list[Result]:
    """The data after the node's activation."""
    data = state.data(node, state.get(node.inputs[0], node))
    unit: Unit | Sequence[Unit]
    if node.domain:
        unit = Unit(state.operators[node.domain, node.operator])
    elif node.operator == "PRelu":
        unit = _slopes(state, node, data)
    elif node.operator == "Clip":
        unit = _clip(state, node, data)
    elif node.operator == "Gelu":
        unit = _gelu(state, node)
    else:
        unit = _by_rule(state, node, data)
    return [state.apply(node, data, unit)]


OPERATORS = dict.fromkeys(SCHEMAS, activation)
