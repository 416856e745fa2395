"""Operators entry by entry: sums, products and quotients, powers, comparisons, and functions with primitive units."""

from __future__ import annotations

import math
from fractions import Fraction

from arithmetic.exact import ONE

from network.graph import Unit
from network.onnx_wire import BELOW, BOOL, INTEGRAL, Node
from network.operators import constants, masks
from network.operators.affine import add_bias
from network.operators.sums import weighted
from network.operators.views import tensor_of
from network.patterns import ABSOLUTE
from network.schemas import Schemas, schema
from network.state import ReaderState, Result
from network.tensors import Constant, Data, Masked, Shape, Tensor, broadcast, high, is_exact, low, spread
from network.trees import GREATER, UNIT, WHERE, Tree

ARITHMETIC = ("Add", "Sub", "Mul", "Div")
COMPARISONS = ("Equal", "Greater", "Less", "GreaterOrEqual", "LessOrEqual")
SPELLING = {"Add": "add", "Sub": "sub", "Mul": "mul", "Div": "div"}
PRIMITIVES = {
    "Abs": ABSOLUTE,
    "Exp": Unit("exp"),
    "Log": Unit("log"),
    "Sqrt": Unit("sqrt"),
    "Reciprocal": Unit("reciprocal"),
}


def common_shape(state: ReaderState, node: Node, first: Tensor, second: Tensor) -> Shape:
    """The shape of both operands together."""
    shape = broadcast(first.shape, second.shape)
    if state.graph.opset < 7:
        if "axis" in node.attributes:
            raise state.fail(node, "broadcasting along an axis")
        if not _legacy_fit(node, first.shape, second.shape):
            shape = None
    if shape is None:
        raise state.fail(node, f"shapes {list(first.shape)} and {list(second.shape)} do not fit each other")
    return shape


def _legacy_fit(node: Node, first: Shape, second: Shape) -> bool:
    """Below operator set 7: equal shapes; or, if broadcast is set, the second operand holds one entry or has the last
    dimensions of the first."""
    if node.attributes.get("broadcast", 0) == 0:
        return first == second
    extra = len(first) - len(second)
    return extra >= 0 and (second == first[extra:] or math.prod(second) == 1)


def _arithmetic(state: ReaderState, node: Node) -> list[Result]:
    first, second = (tensor_of(state, node, t) for t in state.inputs(node))
    shape = common_shape(state, node, first, second)
    if isinstance(first, Constant):
        if isinstance(second, Constant):
            if first.infinite or second.infinite:
                raise state.fail(node, "a sum of constants with -infinity")
            return [constants.arithmetic(state, node, first, second)]
        return [_with_constant(state, node, second, first, shape, data_first=False)]
    if isinstance(second, Constant):
        return [_with_constant(state, node, first, second, shape, data_first=True)]
    return [_of_data(state, node, state.data(node, first), state.data(node, second), shape)]


def _with_constant(
    state: ReaderState, node: Node, tensor: Data, constant: Constant, shape: Shape, data_first: bool
) -> Data | Masked:
    data = state.data(node, tensor)
    state.constant(node, constant, "the other operand")
    if not constant.size:
        raise state.fail(node, "a constant is empty")
    if constant.infinite:
        return _with_mask(state, node, data, constant, shape)
    if node.operator == "Add":
        sum_ = add_bias(state, node, data, constant)
        if sum_ is not None:
            return sum_
    if node.operator == "Div" and data_first and any(low(v) <= 0 <= high(v) for v in constant.values):
        raise state.fail(node, "a division by zero")
    state.fix(node, constant)
    wide = state.data(node, state.spread(node, data, shape))
    leaf = state.leaf(node, constant, shape)
    own = state.tree(wide)
    children = (own, leaf) if data_first else (leaf, own)
    return wide._replace(tree=state.grow(node, SPELLING[node.operator], children))


def _with_mask(state: ReaderState, node: Node, data: Data, constant: Constant, shape: Shape) -> Data | Masked:
    """Data plus a constant that is -infinity somewhere: of an Add, no other operator gets it."""
    state.count(2 * math.prod(shape))
    numbers = masks.without(constant)
    kept = [constant.values[i] is not BELOW for i in spread(constant.shape, shape)]
    if any(low(v) != 0 or high(v) != 0 for v in numbers.values):
        sum_ = _with_constant(state, node, data, numbers, shape, data_first=True)
        data = state.data(node, sum_)
    return masks.mask(state, node, data, constant, kept, shape)


def same_base(first: Data, second: Data) -> bool:
    """Whether both are computed from the same entries of one value."""
    return first.source == second.source and (
        first.places is second.places or list(first.places) == list(second.places)
    )


def _of_data(state: ReaderState, node: Node, first: Data, second: Data, shape: Shape) -> Data:
    a, b = (state.data(node, state.spread(node, t, shape)) for t in (first, second))
    if same_base(a, b):
        tree = state.grow(node, SPELLING[node.operator], (state.tree(a), state.tree(b)))
        return a._replace(tree=tree, sole=False)
    if node.operator in ("Add", "Sub"):
        return weighted(state, node, [(a, ONE), (b, ONE if node.operator == "Add" else -ONE)])
    if node.operator == "Div":
        b = state.apply(node, b, Unit("reciprocal"))
    left = state.materialise(a, node.label)
    right = state.materialise(b, node.label)
    return state.fresh(shape, state.product(node.label, left, right), a.kind)


def _negative(state: ReaderState, node: Node) -> list[Result]:
    (tensor,) = state.inputs(node)
    if isinstance(tensor, Constant):
        return [constants.negated(state, node, tensor)]
    data = state.data(node, tensor)
    return [data._replace(tree=state.grow(node, "neg", (state.tree(data),)))]


def _primitive(state: ReaderState, node: Node) -> list[Result]:
    (tensor,) = state.inputs(node)
    if isinstance(tensor, Constant):
        return [constants.function(state, node, tensor)]
    return [state.apply(node, state.data(node, tensor), PRIMITIVES[node.operator])]


def _power(state: ReaderState, node: Node) -> list[Result]:
    base, given = (tensor_of(state, node, t) for t in state.inputs(node))
    shape = common_shape(state, node, base, given)
    if (
        not isinstance(given, Constant)
        or given.size != 1
        or given.kind == BOOL
        or (given.kind not in INTEGRAL and not is_exact(given.values[0]))
    ):
        raise state.fail(node, "the exponent must be one constant number")
    exponent = Fraction(low(given.values[0]))
    if given.kind not in INTEGRAL:
        state.fix(node, given)
    if isinstance(base, Constant):
        return [state.spread(node, constants.power(state, node, base, exponent), shape)]
    data = state.data(node, state.spread(node, state.data(node, base), shape))
    if exponent == 1:
        return [data]
    roots = {Fraction(1, 2): "sqrt", Fraction(-1, 2): "inverse_sqrt", Fraction(-1): "reciprocal"}
    if exponent in roots:
        return [state.apply(node, data, Unit(roots[exponent]))]
    if exponent.denominator != 1 or not 2 <= abs(exponent) <= 16:
        raise state.fail(node, f"the exponent is {exponent}; 2 to 16, 1/2, 1 and their negatives are known")
    data = state.apply(node, data, Unit("power", (("exponent", abs(exponent)),)))
    return [data if exponent > 0 else state.apply(node, data, Unit("reciprocal"))]


def _comparison(state: ReaderState, node: Node) -> list[Result]:
    first, second = (tensor_of(state, node, t) for t in state.inputs(node))
    shape = common_shape(state, node, first, second)
    if isinstance(first, Constant) and isinstance(second, Constant):
        return [constants.compared(state, node, first, second)]
    data, constant = (first, second) if isinstance(first, Data) else (second, first)
    greater = (node.operator, isinstance(first, Data)) in (("Greater", True), ("Less", False))
    if not isinstance(constant, Constant) or not greater:
        raise state.fail(node, "only x > c of data x and a constant c is known, for a softplus with threshold")
    state.fix(node, state.constant(node, constant, "the bound"))
    wide = state.data(node, state.spread(node, state.data(node, data), shape))
    tree = state.grow(node, GREATER, (state.tree(wide), state.leaf(node, constant, shape)))
    return [wide._replace(tree=tree, kind=BOOL, sole=False)]


def _where(state: ReaderState, node: Node) -> list[Result]:
    condition, yes, no = (tensor_of(state, node, t) for t in state.inputs(node))
    if isinstance(condition, Constant) and isinstance(yes, Constant) and isinstance(no, Constant):
        return [constants.chosen(state, node, condition, yes, no)]
    if isinstance(condition, Constant):
        return [masks.chosen(state, node, condition, yes, no)]
    if (
        not isinstance(condition, Data)
        or condition.kind != BOOL
        or isinstance(yes, Constant)
        or isinstance(no, Constant)
    ):
        raise state.fail(node, "only a softplus with threshold is known as a choice")
    parts = [condition, state.data(node, yes), state.data(node, no)]
    if any(part.shape != parts[0].shape or not same_base(part, parts[0]) for part in parts):
        raise state.fail(node, "its inputs are not computed from the same value")
    trees: tuple[Tree, ...] = tuple(map(state.tree, parts))
    tree = state.grow(node, WHERE, trees)
    if tree.operator != UNIT:
        raise state.fail(node, "it is no softplus with threshold, the only choice that is known")
    return [parts[1]._replace(tree=tree, sole=False)]


OPERATORS = {
    **dict.fromkeys(ARITHMETIC, _arithmetic),
    **dict.fromkeys((*COMPARISONS, "And", "Or"), _comparison),
    **dict.fromkeys(PRIMITIVES, _primitive),
    "Neg": _negative,
    "Pow": _power,
    "Where": _where,
}
LEGACY_BROADCAST = (("axis", int), ("broadcast", int))
SCHEMAS: Schemas = {
    **{
        name: (schema(*LEGACY_BROADCAST, inputs=(2, 2)), schema(since=7, inputs=(2, 2)))
        for name in (*ARITHMETIC, "Equal", "Greater", "Less", "And", "Or", "Pow")
    },
    **{name: (schema(since=12, inputs=(2, 2)),) for name in ("GreaterOrEqual", "LessOrEqual")},
    **{name: (schema(),) for name in (*PRIMITIVES, "Neg")},
    "Where": (schema(since=9, inputs=(3, 3)),),
}
