"""ONNX operators that compute entry by entry: sums, products, quotients, powers, and functions of one number."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

import numpy as np

from ...graph import Affine, Unit
from ..patterns import scaled, softplus_argument, written_out
from ..schemas import ARITHMETIC, INT, OperatorSchema
from ..state import Part, ReaderState, inverse
from ..tensors import Comparison, Constant, Data, Masked, Tensor, Whole, arange
from ..trees import Numbers, Tree
from . import masks
from .constants import check_legacy_broadcast, fold, fold_unary, negative, whole_arithmetic, whole_where

_OPERATIONS = {"Add": "add", "Sub": "sub", "Mul": "mul", "Div": "div"}
_UNITS = {
    "Exp": Unit("exp"),
    "Log": Unit("log"),
    "Sqrt": Unit("sqrt"),
    "Reciprocal": Unit("reciprocal"),
    "Abs": Unit("leaky_relu", (("alpha", Fraction(-1)),)),
}


def grow(state: ReaderState, operation: str, below: tuple[Tree, ...], numbers: Numbers | None = None) -> Tree:
    """The tree of an operation, or of the activation that it completes."""
    if (found := written_out(operation, below, numbers, None)) is not None:
        return state.forest.unit(state.label, found[0], found[1])
    if operation == "div" and numbers is None:
        inverse_of = apply_tree(state, below[1], Unit("reciprocal"))
        return grow(state, "mul", (below[0], inverse_of))
    if operation == "rdiv":
        inverse_of = apply_tree(state, below[0], Unit("reciprocal"))
        one = numbers is None or (numbers.errors is None and bool((numbers.values == 1.0).all()))
        return inverse_of if one else grow(state, "mul", (inverse_of,), numbers)
    return state.forest.make(operation, state.label, below, numbers=numbers)


def apply_tree(state: ReaderState, below: Tree, unit: Unit) -> Tree:
    """A unit of a tree, or the activation that it completes."""
    if (found := written_out("unit", (below,), None, unit)) is not None:
        return state.forest.unit(state.label, found[0], found[1])
    return state.forest.unit(state.label, unit, below)


def apply_unit(state: ReaderState, data: Data, unit: Unit) -> Data:
    """The data with an activation of each entry, or the activation that it completes."""
    return Data(data.source, data.places, data.type, apply_tree(state, data.tree, unit))


def _binary(state: ReaderState) -> Tensor:
    state.check_no_axis()
    operation = state.node.op_type
    a, b = state.argument(0), state.argument(1)
    check_legacy_broadcast(state, a, b, 7)
    if isinstance(a, Whole) and isinstance(b, Whole):
        return whole_arithmetic(state, operation, a, b)
    a, b = state.floats(a, 0), state.floats(b, 1)
    if isinstance(a, Constant) and isinstance(b, Constant):
        if a.type != b.type:
            raise state.fail("expected both of one type")
        return fold(state, operation, a, b)
    if isinstance(a, Data) and isinstance(b, Data):
        return combine(state, operation, a, b)
    if isinstance(a, Data):
        assert isinstance(b, Constant)
        return with_constant(state, operation, a, b)
    assert isinstance(b, Data)
    return with_constant(state, {"Sub": "rsub", "Div": "rdiv"}.get(operation, operation), b, a)


def with_constant(state: ReaderState, operation: str, data: Data, constant: Constant) -> Data | Masked:
    """The data and a constant: a bias where it follows a layer without one, a mask with -infinity, otherwise fixed."""
    if constant.unbounded:  # of an Add: state.tensor() has seen to that
        shape = state.common_shape(data, constant)
        finite, kept = masks.finite(constant, shape)
        if finite.values.any():
            data = with_constant(state, operation, data, finite)  # type: ignore[assignment]
        return masks.masked(state, data, constant, kept)
    shape = state.common_shape(data, constant)
    if operation == "Add" and (value := bias(state, data, constant, 1.0)) is not None:
        return value
    spread = state.spread(data, shape)
    assert isinstance(spread, Data)
    if operation == "Div" and (np.abs(constant.values) <= (0 if constant.errors is None else constant.errors)).any():
        raise state.fail(f"the divisor {state.node.input[1]!r} holds a zero")
    full = constant if constant.size == 1 else state.spread(constant, shape)
    assert isinstance(full, Constant)
    numbers = state.numbers(full)
    tree = grow(state, _OPERATIONS.get(operation, operation), (spread.tree,), numbers)
    return Data(spread.source, spread.places, spread.type, tree)


def bias(state: ReaderState, data: Data, constant: Constant, beta: float) -> Data | None:
    """data + beta constant, if the data is a layer's without a bias that nothing else reads, and the constant stored.

    The constant is the layer's bias if each output gets one entry of it wherever the layer is used; otherwise it is a
    node of parameters of its own. None: the constant is fixed.
    """
    node = state.nodes[data.source - 1] if data.source else None
    if not isinstance(node, Affine) or node.bias is not None or not data.sole or data.tree.below:
        return None
    if constant.origin is None:
        return None
    shape = state.common_shape(data, constant)
    spread, full = state.spread(data, shape), state.spread(constant, shape)
    assert isinstance(spread, Data) and isinstance(full, Constant) and full.origin is not None
    places, at = spread.places.ravel(), full.origin.places.ravel()
    n_out = node.weights.shape[1]
    outputs = node.slices * n_out
    output = places // (node.uses * n_out) * n_out + places % n_out
    entry = np.full(outputs, -1, dtype=np.int64)  # for each output the entry of the result that says its bias
    if (places >= 0).all():
        entry[output] = np.arange(places.size)
    if (entry >= 0).all() and (at[entry][output] == at).all():
        taken = state.take(full, entry.reshape(node.slices, -1))
        assert isinstance(taken, Constant)
        state.attach(data.source, taken, beta)
        return Data(data.source, spread.places, data.type, sole=True)
    own = state.offset(data.source, full, beta, data.source)
    rows = np.arange(places.size)
    value = state.linear(places.size, [Part(data.source, rows, places), Part(own, rows, rows)])
    return state.fresh(value, arange(shape), data.type)


def combine(state: ReaderState, operation: str, a: Data, b: Data) -> Data:
    """Two tensors that both are data: over one view of a value a tree, otherwise nodes."""
    shape = state.common_shape(a, b)
    left, right = state.spread(a, shape), state.spread(b, shape)
    assert isinstance(left, Data) and isinstance(right, Data)
    if left.source == right.source and np.array_equal(left.places, right.places):
        tree = grow(state, _OPERATIONS[operation], (left.tree, right.tree))
        return Data(left.source, left.places, left.type, tree)
    size = math.prod(shape)
    if operation in ("Add", "Sub"):
        left, right = state.as_value(left), state.as_value(right)
        rows, sign = np.arange(size), -1.0 if operation == "Sub" else 1.0
        parts = [Part(left.source, rows, left.places.ravel()), Part(right.source, rows, right.places.ravel(), sign)]
        return state.fresh(state.linear(size, parts), arange(shape), left.type)
    if operation == "Div":
        right = Data(
            right.source, right.places, right.type, state.forest.unit(state.label, Unit("reciprocal"), right.tree)
        )
    first = state.materialise(left)
    value = state.product(first, state.materialise(right))
    return state.fresh(value, arange(shape), left.type)


def _unary(state: ReaderState) -> Tensor:
    tensor = state.number(0)
    if isinstance(tensor, Constant):
        return fold_unary(state, state.node.op_type, tensor)
    return apply_unit(state, tensor, _UNITS[state.node.op_type])


def _neg(state: ReaderState) -> Tensor:
    tensor = state.argument(0)
    if isinstance(tensor, Whole):
        return whole_arithmetic(state, "Sub", Whole(np.zeros((), dtype=tensor.values.dtype), tensor.type), tensor)
    tensor = state.floats(tensor, 0)
    if isinstance(tensor, Constant):
        state.spend(tensor)
        return negative(tensor)
    return Data(tensor.source, tensor.places, tensor.type, grow(state, "neg", (tensor.tree,)))


def _pow(state: ReaderState) -> Tensor:
    state.check_no_axis()
    base, exponent = state.number(0), state.argument(1)
    check_legacy_broadcast(state, base, exponent, 7)
    number = None
    if isinstance(exponent, Whole) and exponent.type != 9 and exponent.values.size == 1:
        number = Fraction(int(exponent.values.item()))
    elif isinstance(exponent, Constant):
        number = exponent.scalar
    supported = number is not None and (number in (Fraction(1, 2), Fraction(-1, 2)) or number.denominator == 1)
    if number is None or not supported or not 1 <= abs(number) * 2 <= 32 or number == 0:
        raise state.fail(
            f"the exponent {state.node.input[1]!r} is not supported",
            hint="supported: one constant number of -16 to -1, -0.5, 0.5, 1 to 16",
        )
    if isinstance(exponent, Constant):
        state.fix(exponent)
    spread = state.spread(base, state.common_shape(base, exponent))
    if isinstance(spread, Constant):
        return _constant_power(state, spread, number)
    assert isinstance(spread, Data)
    if number == 1:
        return spread
    simple = {Fraction(1, 2): "sqrt", Fraction(-1, 2): "inverse_sqrt", Fraction(-1): "reciprocal"}
    if number in simple:
        return apply_unit(state, spread, Unit(simple[number]))
    power = apply_unit(state, spread, Unit("power", (("exponent", abs(number)),)))
    return power if number > 0 else apply_unit(state, power, Unit("reciprocal"))


def _constant_power(state: ReaderState, base: Constant, number: Fraction) -> Constant:
    result = fold_unary(state, "Sqrt", base) if number.denominator == 2 else base
    for _ in range(int(abs(number)) - 1):
        result = fold(state, "Mul", result, base)
    return fold_unary(state, "Reciprocal", result) if number < 0 else result


def _sum(state: ReaderState) -> Tensor:
    """Sum and Mean of any number of tensors."""
    tensors = [state.number(at) for at in range(len(state.node.input))]
    if all(isinstance(t, Constant) for t in tensors):
        raise state.fail("its inputs all are constants", hint="compute them before the export (constant folding)")
    if len(tensors) == 1:
        return tensors[0]
    for tensor in tensors[1:]:
        check_legacy_broadcast(state, tensors[0], tensor, 8)
    shape = state.common_shape(*tensors)
    count = np.array([float(len(tensors))])
    mean = state.node.op_type == "Mean"
    factor, lost = inverse(count) if mean else (np.ones(1), None)
    fixed = Constant(np.zeros(shape), 1)
    parts, size, kind = [], math.prod(shape), 1
    rows = np.arange(size)
    for tensor in tensors:
        spread = state.spread(tensor, shape)
        if isinstance(spread, Constant):
            state.fix(spread)
            fixed = fold(state, "Add", fixed, spread)
        elif isinstance(spread, Data):
            data, kind = state.as_value(spread), spread.type
            parts.append(Part(data.source, rows, data.places.ravel(), float(factor[0]), lost))
    if mean:
        fixed = fold(state, "Div", fixed, Constant(count, 1))
    errors = None if fixed.errors is None else fixed.errors.ravel()
    return state.fresh(state.linear(size, parts, fixed.values.ravel(), errors), arange(shape), kind)


def _where(state: ReaderState) -> Tensor:
    """A softplus that is the number itself beyond a threshold; or a choice between constants."""
    condition, a, b = (state.argument(at) for at in range(3))
    if isinstance(condition, Whole):
        constant = whole_where(state, condition, a, b)
        return masks.chosen(state, condition, a, b) if constant is None else constant
    if isinstance(condition, Comparison) and isinstance(a, Data) and isinstance(b, Data):
        beyond, below = a, b
        compared = condition.data
        same = all(t.source == compared.source and np.array_equal(t.places, compared.places) for t in (beyond, below))
        beta = softplus_argument(beyond.tree, below.tree) if same else None
        scale = scaled(beyond.tree, compared.tree) if same else None
        if beta is not None and scale is not None and scale > 0:
            unit = Unit("softplus_below", (("threshold", condition.limit / scale), ("beta", beta)))
            return Data(beyond.source, beyond.places, beyond.type, state.forest.unit(state.label, unit, beyond.tree))
    raise state.fail(
        "Where on data is supported only in softplus with a threshold: x where b x > c, else softplus(b x) / b",
        hint="write a piecewise activation with Max, Min, Clip or Relu",
    )


ENTRYWISE: dict[str, Callable[[ReaderState], Tensor]] = {
    **dict.fromkeys(ARITHMETIC, _binary),
    **dict.fromkeys(_UNITS, _unary),
    "Neg": _neg,
    "Pow": _pow,
    "Sum": _sum,
    "Mean": _sum,
    "Where": _where,
}
_OLD = OperatorSchema(least=2, most=2, attributes={"axis": INT, "broadcast": INT})
_NEW = OperatorSchema(since=7, least=2, most=2)
ENTRYWISE_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    **dict.fromkeys((*ARITHMETIC, "Pow"), (_OLD, _NEW)),
    **dict.fromkeys((*_UNITS, "Neg"), (OperatorSchema(),)),
    "Sum": (OperatorSchema(most=2**31),),
    "Mean": (OperatorSchema(most=2**31),),
    "Where": (OperatorSchema(since=9, least=3, most=3),),
}
