"""Constants computed from constants: exact where the result is rational, else in an interval."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from arithmetic import intervals
from arithmetic.intervals import Interval
from outcome import Incomplete, Malformed

from network.onnx_wire import BOOL, FLOAT, INT32, INT64, INTEGRAL, MAX_INTEGERS, Node
from network.operators.views import flag, tensor_of
from network.schemas import FLOATS, Schemas, schema
from network.state import ACTIVATION_COST, ReaderState, Result
from network.tensors import WIDTH, Constant, Number, broadcast, interval, is_double, is_exact, number, spread

NEGATIVE = Fraction(-1)


def both(state: ReaderState, node: Node, first: Constant, second: Constant) -> tuple[Constant, list[Any], list[Any]]:
    """A constant of the common shape, type and names without values, and the values of both spread over it."""
    shape = broadcast(first.shape, second.shape)
    if shape is None or first.kind != second.kind:
        raise state.fail(
            node, f"constants of shapes {list(first.shape)} and {list(second.shape)}, types {first.kind}, {second.kind}"
        )
    state.count(2 * math.prod(shape))
    state.evaluate(math.prod(shape), 1)
    a, b = ([t.values[i] for i in spread(t.shape, shape)] for t in (first, second))
    return Constant(shape, first.kind, (), tuple(dict.fromkeys((*first.names, *second.names)))), a, b


def filled(like: Constant, values: Sequence[Any], kind: int | None = None) -> Constant:
    """The constant of this shape and these names."""
    return Constant(like.shape, like.kind if kind is None else kind, values, like.names)


def _scaled(
    constant: Constant, factor: Fraction, of_factor: tuple[str, ...], names: tuple[str, ...]
) -> Constant | None:
    """The constant times an exact number, still a rearrangement of its stored tensor."""
    origin = constant.origin
    if origin is None or factor == 0:
        return None
    before = origin.factor
    if max(before.numerator.bit_length(), before.denominator.bit_length()) > intervals.EXACT_BITS:
        return None
    factors = tuple(dict.fromkeys((*origin.factors, *of_factor)))
    return Constant(
        constant.shape, constant.kind, None, names, origin._replace(factor=before * factor, factors=factors)
    )


def _exact_scalar(constant: Constant) -> Fraction | None:
    value = constant.values[0] if constant.size == 1 else None
    return value if isinstance(value, Fraction) and is_double(value) else None


def arithmetic(state: ReaderState, node: Node, first: Constant, second: Constant) -> Constant:
    """Add, Sub, Mul, Div of constants."""
    if first.kind in WIDTH and second.kind == first.kind:
        kept = _keeps_origin(node.operator, first, second)
        if kept is not None:
            return kept
    like, a, b = both(state, node, first, second)
    if like.kind in WIDTH:
        return filled(like, [_operate(state, node, x, y) for x, y in zip(a, b, strict=True)])
    if like.kind == BOOL:
        raise state.fail(node, "arithmetic of truth values")
    values = [_integer(state, node, x, y, like.kind) for x, y in zip(a, b, strict=True)]
    return filled(like, values)


def _keeps_origin(operator: str, first: Constant, second: Constant) -> Constant | None:
    """The product with one exact number, or the quotient by it, of a stored tensor."""
    if operator not in ("Mul", "Div") or first.size == 0 or second.size == 0:
        return None
    names = tuple(dict.fromkeys((*first.names, *second.names)))
    for tensor, other in ((first, second), (second, first)):
        factor = _exact_scalar(other)
        if factor is None or broadcast(tensor.shape, other.shape) != tensor.shape:
            continue
        if operator == "Mul":
            return _scaled(tensor, factor, other.names, names)
        if tensor is first and factor != 0:
            return _scaled(tensor, 1 / factor, other.names, names)
    return None


def _operate(state: ReaderState, node: Node, x: Number, y: Number) -> Number:
    a, b = interval(x), interval(y)
    if node.operator == "Div" and b.lo <= 0 <= b.hi:
        raise state.fail(node, "a division by zero")
    if node.operator == "Add":
        return number(a + b)
    if node.operator == "Sub":
        return number(a - b)
    return number(a * b if node.operator == "Mul" else intervals.divide(a, b))


def _integer(state: ReaderState, node: Node, x: int, y: int, kind: int) -> int:
    if node.operator == "Div":
        if y == 0:
            raise state.fail(node, "a division by zero")
        return _in_range(state, node, abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1), kind)
    return _in_range(state, node, x + y if node.operator == "Add" else x - y if node.operator == "Sub" else x * y, kind)


def _in_range(state: ReaderState, node: Node, value: int, kind: int) -> int:
    limit = 2**31 if kind == INT32 else 2**63
    if not -limit <= value < limit:
        raise state.fail(node, "an integer beyond its type")
    return value


def negated(state: ReaderState, node: Node, constant: Constant) -> Constant:
    """Its negative."""
    if constant.kind in WIDTH:
        kept = _scaled(constant, NEGATIVE, (), constant.names)
        if kept is not None:
            return kept
    return _each(state, node, constant, lambda v: -v, 1)


def _each(state: ReaderState, node: Node, constant: Constant, rule: Callable[[Any], Any], cost: int) -> Constant:
    if constant.kind == BOOL:
        raise state.fail(node, "arithmetic of truth values")
    state.count(constant.size)
    state.evaluate(constant.size, cost)
    try:
        values = [rule(v) for v in constant.values]
    except (Malformed, Incomplete) as error:
        raise state.fail(node, f"of constants: {error}") from None
    if constant.kind in INTEGRAL:
        values = [_in_range(state, node, v, constant.kind) for v in values]
    return filled(constant, values)


def function(state: ReaderState, node: Node, constant: Constant) -> Constant:
    """Abs, Exp, Log, Sqrt, Reciprocal of a constant."""
    if constant.kind not in WIDTH:
        raise state.fail(node, "its input must be float")
    if node.operator == "Abs":
        return _each(state, node, constant, lambda v: number(intervals.absolute(interval(v))), 1)
    if node.operator == "Reciprocal":
        return _each(state, node, constant, lambda v: number(intervals.divide(Interval(Fraction(1)), interval(v))), 1)
    name = {"Exp": "exp", "Log": "log", "Sqrt": "sqrt"}[node.operator]
    return _each(state, node, constant, lambda v: _function(name, interval(v)), ACTIVATION_COST)


def _function(name: str, value: Interval) -> Number:
    if name == "log" and value.lo == value.hi == 1:
        return Fraction(0)
    return number(intervals.function(name, value))


def power(state: ReaderState, node: Node, constant: Constant, exponent: Fraction) -> Constant:
    """A constant to a power: whole between -16 and 16, or +-1/2."""
    if constant.kind not in WIDTH or abs(exponent) > 16 or exponent.denominator > 2:
        raise state.fail(node, f"a constant to the power {exponent}")
    if exponent.denominator == 2 and abs(exponent) != Fraction(1, 2):
        raise state.fail(node, f"a constant to the power {exponent}")

    def rule(value: Number) -> Number:
        base = interval(value)
        result = intervals.root(base) if exponent.denominator == 2 else _whole_power(base, abs(exponent.numerator))
        return number(result if exponent >= 0 else intervals.divide(Interval(Fraction(1)), result))

    return _each(state, node, constant, rule, ACTIVATION_COST)


def _whole_power(base: Interval, exponent: int) -> Interval:
    if exponent % 2 == 0 and base.lo < 0:
        base = intervals.absolute(base)
    result = Interval(Fraction(1))
    for _ in range(exponent):
        result = result * base
    return result


def compared(state: ReaderState, node: Node, first: Constant, second: Constant) -> Constant:
    """Equal, Greater, Less and the like, And, Or of constants."""
    like, a, b = both(state, node, first, second)
    for constant in (first, second) if like.kind in WIDTH else ():
        if not constant.unchanged:
            raise state.fail(node, "only stored floats are compared, none that were computed")
        state.fix(node, constant)  # what they decide is decided by them
    if (node.operator in ("And", "Or")) != (like.kind == BOOL) and node.operator != "Equal":
        raise state.fail(node, "its inputs are of another type")
    rules: dict[str, Callable[[Any, Any], bool]] = {
        "Equal": lambda x, y: x == y,
        "Greater": lambda x, y: x > y,
        "GreaterOrEqual": lambda x, y: x >= y,
        "Less": lambda x, y: x < y,
        "LessOrEqual": lambda x, y: x <= y,
        "And": lambda x, y: bool(x and y),
        "Or": lambda x, y: bool(x or y),
    }
    rule = rules[node.operator]
    return Constant(like.shape, BOOL, [int(rule(x, y)) for x, y in zip(a, b, strict=True)])


def extremum(state: ReaderState, node: Node, first: Constant, second: Constant) -> Constant:
    """Max or Min of constants."""
    like, a, b = both(state, node, first, second)
    if like.kind == BOOL:
        raise state.fail(node, "the largest or smallest of truth values")
    if like.kind in INTEGRAL:
        pick = max if node.operator == "Max" else min
        return filled(like, [pick(x, y) for x, y in zip(a, b, strict=True)])
    values = []
    for x, y in zip(a, b, strict=True):
        one, other = interval(x), interval(y)
        if node.operator == "Max":
            values.append(number(intervals.greatest([one, other])))
        else:
            values.append(number(-intervals.greatest([-one, -other])))
    return filled(like, values)


def chosen(state: ReaderState, node: Node, condition: Constant, yes: Constant, no: Constant) -> Constant:
    """Where, of constants."""
    shape = broadcast(yes.shape, no.shape)
    shape = None if shape is None else broadcast(shape, condition.shape)
    if shape is None or yes.kind != no.kind or condition.kind != BOOL:
        raise state.fail(node, "its inputs do not fit each other")
    state.count(3 * math.prod(shape))
    truth, a, b = ([t.values[i] for i in spread(t.shape, shape)] for t in (condition, yes, no))
    names = tuple(dict.fromkeys((*yes.names, *no.names)))
    return Constant(shape, yes.kind, [x if c else y for c, x, y in zip(truth, a, b, strict=True)], names)


def _modulo(state: ReaderState, node: Node) -> list[Result]:
    """The remainder: of the sign of the divisor, or with fmod of the dividend, which is the form of floats."""
    pair = state.inputs(node, 2)
    first, second = pair
    truncated = flag(state, node, "fmod")
    if not isinstance(first, Constant) or not isinstance(second, Constant):
        raise state.fail(node, "its inputs must be constants")
    like, a, b = both(state, node, first, second)
    if like.kind == BOOL or (like.kind in WIDTH and not truncated):
        raise state.fail(node, "floats need fmod = 1, and truth values have no remainder")
    if like.kind in WIDTH and not all(map(is_exact, [*a, *b])):
        raise state.fail(node, "a number is not known exactly")
    if 0 in b:
        raise state.fail(node, "a division by zero")
    return [filled(like, [_remainder(x, y, truncated) for x, y in zip(a, b, strict=True)])]


def _remainder(x: Any, y: Any, truncated: bool) -> Any:
    floored = x - y * (x // y)
    return floored - y if truncated and floored and (floored < 0) != (x < 0) else floored


def _is_nan(state: ReaderState, node: Node) -> list[Result]:
    """False: whatever is read is a number."""
    tensor = tensor_of(state, node, state.inputs(node)[0])
    if tensor.kind not in WIDTH:
        raise state.fail(node, "its input must be float")
    state.count(math.prod(tensor.shape))
    return [Constant(tensor.shape, BOOL, [0] * math.prod(tensor.shape))]


def _not(state: ReaderState, node: Node) -> list[Result]:
    (tensor,) = state.inputs(node)
    if not isinstance(tensor, Constant) or tensor.kind != BOOL:
        raise state.fail(node, "its input must be a constant truth value")
    return [filled(tensor, [1 - v for v in tensor.values])]


def _constant(state: ReaderState, node: Node) -> list[Result]:
    name = node.outputs[0]
    if len(node.attributes) != 1:
        raise state.fail(node, "it must carry one value")
    ((kind, value),) = node.attributes.items()
    if kind == "value":
        return [state.decode(name, value)]
    if kind in ("value_int", "value_ints"):
        values = [value] if kind == "value_int" else list(value)
        state.count(len(values))
        return [Constant(() if kind == "value_int" else (len(values),), INT64, values)]
    if kind not in ("value_float", "value_floats"):
        raise state.fail(node, f"attribute {kind!r} is not read")
    floats = [value] if kind == "value_float" else list(value)
    state.count(len(floats))
    return [state.stored_floats(name, FLOAT, () if kind == "value_float" else (len(floats),), floats)]


def _constant_of_shape(state: ReaderState, node: Node) -> list[Result]:
    shape = state.integers(node, state.inputs(node)[0], "the shape")
    if any(d < 0 for d in shape) or len(shape) > 64:
        raise state.fail(node, f"shape {shape}")
    value, kind = Fraction(0), FLOAT
    if "value" in node.attributes:
        tensor = state.decode(node.label, node.attributes["value"])
        if tensor.size != 1:
            raise state.fail(node, "its value is not one number")
        value, kind = tensor.values[0], tensor.kind
    if kind in WIDTH and not math.prod(shape):
        raise state.fail(node, "a float constant without numbers")
    state.count(math.prod(shape))
    return [Constant(tuple(shape), kind, [value] * math.prod(shape))]


def _range(state: ReaderState, node: Node) -> list[Result]:
    found = [state.scalar(node, t, "start, limit and delta") for t in state.inputs(node, 3)]
    if any(t.kind != found[0].kind or t.shape != () for t in found) or found[0].kind not in (INT32, INT64):
        raise state.fail(node, "start, limit and delta must be integers of rank 0 and one type")
    start, limit, delta = (t.values[0] for t in found)
    if delta == 0:
        raise state.fail(node, "its step is zero")
    length = max(0, -(-(limit - start) // delta))
    if length > MAX_INTEGERS:
        raise state.fail(node, f"{length} numbers, at most {MAX_INTEGERS} are read")
    return [Constant((length,), found[0].kind, [start + i * delta for i in range(length)])]


OPERATORS = {
    "Constant": _constant,
    "ConstantOfShape": _constant_of_shape,
    "Range": _range,
    "Mod": _modulo,
    "IsNaN": _is_nan,
    "Not": _not,
}
VALUES = (("value_float", Fraction), ("value_floats", FLOATS), ("value_int", int), ("value_ints", list))
SCHEMAS: Schemas = {
    "Constant": (
        schema(("value", bytes), inputs=(0, 0)),
        schema(("value", bytes), *VALUES, since=12, inputs=(0, 0)),
    ),
    "ConstantOfShape": (schema(("value", bytes), since=9),),
    "Range": (schema(since=11, inputs=(3, 3)), schema(("stash_type", int), since=27, inputs=(3, 3))),
    "Mod": (schema(("fmod", int), since=10, inputs=(2, 2)),),
    "IsNaN": (schema(since=9),),
    "Not": (schema(),),
}
