"""What is computed from constants alone: shapes, ranges, and arithmetic of stored numbers with its rounding errors."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np

from ....numbers import elementary
from ....numbers.vectorised import exp_bounds
from ...graph import Array
from ...stored import Held
from ..schemas import FLOAT, FLOATS_LIST, INT, INTS, TENSOR, OperatorSchema
from ..state import ACTIVATION_COST, MASK_HINT, MAX_INTEGERS, ReaderState, inverse
from ..tensors import Comparison, Constant, Data, Origin, Tensor, Whole


def _constant(state: ReaderState) -> Tensor:
    attributes = state.attributes()
    if len(attributes) != 1:
        raise state.fail("a Constant must carry one value", hint="expected a tensor in attribute 'value'")
    ((kind, value),) = attributes.items()
    name = state.node.output[0]
    if kind == "value":
        return state.decoded(name, value)
    state.count(len(value) if isinstance(value, list) else 1)
    if kind in ("value_int", "value_ints"):
        return Whole(np.array(value, dtype=np.int64), 7)
    values = np.array(value, dtype=np.float64)
    if not np.isfinite(values).all():
        raise state.fail(f"tensor {name!r} holds NaN or infinity")
    return state.keep(name, Held(values.ravel()), values.shape, 1)


def _shape(state: ReaderState) -> Tensor:
    tensor, attributes = state.argument(0), state.attributes()
    rank = len(tensor.shape)
    start, end = (int(attributes.get(k, d)) for k, d in (("start", 0), ("end", rank)))
    start, end = (min(max(v + rank if v < 0 else v, 0), rank) for v in (start, end))
    return Whole(np.array(tensor.shape[start : max(end, start)], dtype=np.int64), 7)


def _size(state: ReaderState) -> Tensor:
    return Whole(np.array(math.prod(state.argument(0).shape), dtype=np.int64), 7)


def _constant_of_shape(state: ReaderState) -> Tensor:
    shape = tuple(state.integers(0))
    if any(d < 0 for d in shape):
        raise state.fail(f"the shape {list(shape)} has no meaning")
    state.count(math.prod(shape))
    given = state.attributes().get("value")
    value: Constant | Whole = Constant(np.zeros(1), 1)
    if given is not None:
        value = state.decoded(state.node.output[0], given)
        state.stored.pop(state.node.output[0], None)
    if value.values.size != 1:
        raise state.fail(f"attribute value has {value.values.size} entries; expected one")
    full = np.full(shape, value.values.item(), dtype=value.values.dtype)
    if isinstance(value, Whole):
        return Whole(full, value.type)
    if full.size == 0:
        raise state.fail(f"its result of shape {list(shape)} is empty")
    return Constant(full, value.type)


def _range(state: ReaderState) -> Tensor:
    ends = [state.argument(at) for at in range(3)]
    wholes = [t for t in ends if isinstance(t, Whole) and t.type in (6, 7) and t.shape == ()]
    if len(wholes) < 3 or len({t.type for t in wholes}) != 1:
        raise state.fail("expected start, limit and delta as integer constants of rank 0 and one type")
    start, limit, delta = (int(t.values.item()) for t in wholes)
    if delta == 0:
        raise state.fail("a delta of 0")
    values = range(start, limit, delta)
    if len(values) > MAX_INTEGERS:
        raise state.fail(f"{len(values)} integers; at most {MAX_INTEGERS} are supported")
    return Whole(np.array(values, dtype=wholes[0].values.dtype), wholes[0].type)


def names_of(*tensors: Constant) -> tuple[str, ...]:
    """The stored tensors behind all of them, in their order."""
    return tuple(dict.fromkeys(name for tensor in tensors for name in tensor.stored))


def check_legacy_broadcast(state: ReaderState, a: Tensor, b: Tensor, until: int) -> None:
    """Below operator set 7 (Max, Min: 8) the shapes must be equal, unless the attribute allows the second to be spread.

    The second then holds one entry, or has the last dimensions of the first.
    """
    if state.opset >= until:
        return
    spread = bool(state.attributes().get("broadcast", 0))
    first, second = a.shape, b.shape
    ends_alike = second == first[len(first) - len(second) :]
    fits = len(second) <= len(first) and (ends_alike or math.prod(second) == 1) if spread else first == second
    if not fits:
        raise legacy_refusal(state, second, first, spread)


def legacy_refusal(state: ReaderState, second: tuple[int, ...], first: tuple[int, ...], spread: bool) -> Exception:
    """Shapes that old operator sets do not spread."""
    return state.fail(
        f"a tensor of shape {list(second)} does not fit one of {list(first)} with broadcast="
        f"{int(spread)} in operator set {state.opset}",
        hint="store a constant in the data's shape, or export for operator set 8 or newer",
    )


# ---- whole numbers and truth values


def whole_arithmetic(state: ReaderState, operation: str, a: Whole, b: Whole) -> Whole:
    """Arithmetic of integers; Div rounds towards 0, as operators do it."""
    if a.type != b.type or a.type == 9:
        raise state.fail("expected integers of one type")
    shape = state.common_shape(a, b)
    state.count(math.prod(shape))
    x, y = (np.broadcast_to(t.values, shape).ravel().tolist() for t in (a, b))  # Python's integers have no limit
    if operation in ("Div", "Mod", "fmod") and 0 in y:
        raise state.fail("an integer is divided by 0")
    values = [_WHOLE[operation](v, w) for v, w in zip(x, y, strict=True)]
    limit = 2 ** (31 if a.type == 6 else 63)
    if any(not -limit <= v < limit for v in values):
        raise state.fail("the result is an integer beyond its type")
    return Whole(np.array(values, dtype=a.values.dtype).reshape(shape), a.type)


_WHOLE: dict[str, Callable[[int, int], int]] = {
    "Add": operator.add,
    "Sub": operator.sub,
    "Mul": operator.mul,
    "Div": lambda v, w: abs(v) // abs(w) * (1 if (v < 0) == (w < 0) else -1),
    "Mod": operator.mod,
    "fmod": lambda v, w: abs(v) % abs(w) * (1 if v >= 0 else -1),
    "Max": max,
    "Min": min,
}
_COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "Equal": np.equal,
    "Greater": np.greater,
    "Less": np.less,
    "GreaterOrEqual": np.greater_equal,
    "LessOrEqual": np.less_equal,
}


def _compare(state: ReaderState) -> Tensor:
    """Constants are compared here; data with a fixed number is kept for the Where that it decides."""
    state.check_no_axis()
    a, b, operation = state.argument(0), state.argument(1), state.node.op_type
    check_legacy_broadcast(state, a, b, 7)
    compare = _COMPARISONS[operation]
    if isinstance(a, Whole) and isinstance(b, Whole):
        if a.type != b.type or (a.type == 9 and operation != "Equal"):
            raise state.fail("expected integers of one type, or truth values to Equal")
        state.count(math.prod(state.common_shape(a, b)))
        return Whole(np.asarray(compare(a.values, b.values)), 9)
    if isinstance(a, Constant) and isinstance(b, Constant):
        if a.type != b.type:
            raise state.fail("expected both of one type")
        state.count(math.prod(state.common_shape(a, b)))
        for constant in (a, b):
            if not constant.as_stored:
                raise state.fail(
                    "only stored floats are compared, none that were computed",
                    hint="store what the comparison gives (constant folding at the export)",
                )
            state.fix(constant)  # what they decide is decided by them
        return Whole(np.asarray(compare(a.values, b.values)), 9)
    if operation == "Less":
        a, b = b, a
    if isinstance(a, Data) and isinstance(b, Constant) and operation in ("Greater", "Less"):
        limit = b.scalar
        if limit is not None:
            state.fix(b)
            wide = state.spread(a, state.common_shape(a, b))
            assert isinstance(wide, Data)
            return Comparison(wide, limit)
    raise state.fail(
        "this comparison is not supported",
        hint="supported: integer constants, and data > c with one number c, in a softplus with threshold",
    )


def _modulo(state: ReaderState) -> Tensor:
    """The remainder of constants: of the divisor's sign for integers, of the dividend's with fmod. It is exact."""
    a, b, fmod = state.argument(0), state.argument(1), state.flag("fmod")
    if isinstance(a, Whole) and isinstance(b, Whole):
        return whole_arithmetic(state, "fmod" if fmod else "Mod", a, b)
    x, y = state.constant(0), state.constant(1)
    if x.type != y.type or not fmod:
        raise state.fail("expected both of one type, and fmod=1 for floats")
    if x.errors is not None or y.errors is not None or (y.values == 0).any():
        raise state.fail(f"the divisor {state.node.input[1]!r} holds a zero, or numbers are computed with rounding")
    state.count(math.prod(state.common_shape(x, y)))
    return Constant(np.fmod(x.values, y.values), x.type, names_of(x, y))


def _is_nan(state: ReaderState) -> Tensor:
    """No entry is NaN: data and constants are numbers."""
    tensor = state.number(0)
    return Whole(np.zeros(tensor.shape, dtype=bool), 9)


def _not(state: ReaderState) -> Tensor:
    tensor = state.whole(0, (9,))
    return Whole(~tensor.values.astype(bool), 9)


def _both(state: ReaderState) -> Tensor:
    state.check_no_axis()
    a, b = (state.whole(at, (9,)) for at in (0, 1))
    check_legacy_broadcast(state, a, b, 7)
    state.count(math.prod(state.common_shape(a, b)))
    combine = np.logical_and if state.node.op_type == "And" else np.logical_or
    return Whole(np.asarray(combine(a.values, b.values)), 9)


# ---- floats


def fold(state: ReaderState, operation: str, a: Constant, b: Constant) -> Constant:
    """Add, Sub, Mul, Div, Max, Min of constants, entry by entry; a stored tensor times a number keeps its origin."""
    if a.unbounded or b.unbounded:
        raise state.fail("a sum of constants with -infinity", hint=MASK_HINT)
    shape = state.common_shape(a, b)
    state.count(math.prod(shape))
    x, y = np.broadcast_to(a.values, shape), np.broadcast_to(b.values, shape)
    dx, dy = _spread(a.errors, shape), _spread(b.errors, shape)
    origin = _scaled(operation, a, b, shape) or (_scaled("Mul", b, a, shape) if operation == "Mul" else None)
    with np.errstate(all="ignore"):
        match operation:
            case "Add" | "Sub":
                y = y if operation == "Add" else -y
                values = x + y
                errors = np.abs(_two_sum(x, y, values)) + dx + dy
            case "Max" | "Min":
                values = np.maximum(x, y) if operation == "Max" else np.minimum(x, y)
                errors = np.maximum(dx, dy)
            case "Mul":
                values = x * y
                errors = _rounded(x, y, values) + np.abs(x) * dy + np.abs(y) * dx + dx * dy
            case _:
                if (np.abs(y) <= dy).any():
                    raise state.fail(f"the divisor {state.node.input[1]!r} holds a zero")
                inverted, lost = inverse(y, dy if dy.any() else None)
                lost = np.zeros(shape) if lost is None else lost
                values = x / y
                plain = np.where(values * y == x, _rounded(values, y, x), np.inf)  # exact if the product back is
                plain = np.where(plain == 0.0, 0.0, np.abs(values) * 2.0**-52 + 2.0**-1074)
                moved = (np.abs(x) + dx) * np.where(dy > 0, lost, 0.0) + np.abs(inverted) * (1 + 2.0**-50) * dx
                errors = plain + moved
    if not np.isfinite(values).all() or not np.isfinite(errors).all():
        raise state.fail("the result of constants is beyond the floats")
    return _made(values, errors, a, names_of(a, b), origin)


def _spread(errors: Array | None, shape: tuple[int, ...]) -> Array:
    return np.broadcast_to(0.0 if errors is None else errors, shape)


def _made(values: Array, errors: Array, like: Constant, stored: tuple[str, ...], origin: Origin | None) -> Constant:
    wider = np.where(errors == 0.0, 0.0, errors * (1.0 + 2.0**-40) + 2.0**-1074)
    return Constant(np.asarray(values), like.type, stored, origin, wider if wider.any() else None)


def _scaled(operation: str, a: Constant, b: Constant, shape: tuple[int, ...]) -> Origin | None:
    """The origin of a times or over the number b."""
    number = b.scalar
    if a.origin is None or number is None or number == 0 or operation not in ("Mul", "Div"):
        return None
    factor = a.origin.factor * (number if operation == "Mul" else 1 / number)
    factors = tuple(dict.fromkeys((*a.origin.factors, *b.stored)))
    return replace(a.origin, factor=factor, at=np.broadcast_to(a.origin.places, shape), factors=factors)


def _two_sum(x: Array, y: Array, total: Array) -> Array:
    """What x + y lost to rounding, exactly."""
    part = total - x
    lost: Array = (x - (total - part)) + (y - part)
    return lost


def _rounded(x: Array, y: Array, product: Array) -> Array:
    """At least |x y - product|, 0 where the float product is exact (Veltkamp, Dekker)."""
    (xh, xl), (yh, yl) = _halves(x), _halves(y)
    lost = np.abs(((xh * yh - product) + xh * yl + xl * yh) + xl * yl)
    small = (np.abs(product) < 2.0**-900) & (x != 0) & (y != 0)
    large = (np.abs(x) > 2.0**900) | (np.abs(y) > 2.0**900) | ~np.isfinite(lost)
    bound: Array = np.where(small | large, np.abs(product) * 2.0**-52 + 2.0**-1074, lost)
    return bound


def _halves(x: Array) -> tuple[Array, Array]:
    big = x * 134217729.0
    high = big - (big - x)
    return high, x - high


def negative(constant: Constant) -> Constant:
    """-c."""
    origin = constant.origin and replace(constant.origin, factor=-constant.origin.factor)
    return replace(constant, entries=-constant.values, origin=origin, plain=False)


def fold_unary(state: ReaderState, operation: str, a: Constant) -> Constant:
    """Sqrt, Reciprocal, Exp, Log, Abs of a constant, entry by entry, with their errors."""
    state.count(a.values.size)
    x, dx = a.values, _spread(a.errors, a.shape)
    with np.errstate(all="ignore"):
        match operation:
            case "Abs":
                values, errors = np.abs(x), dx
            case "Sqrt":
                least = (x - dx) * (1.0 - 2.0**-50)
                if (least < 0).any():
                    raise state.fail("the square root of a negative constant")
                values = np.sqrt(x)
                exact = _rounded(values, values, x) == 0.0
                exact &= values * values == x
                errors = np.where(exact, 0.0, values * 2.0**-52 + 2.0**-1074)
                errors = errors + np.where(dx > 0, dx / np.sqrt(np.where(dx > 0, least, 1.0)), 0.0)
            case "Reciprocal":
                if (np.abs(x) <= dx).any():
                    raise state.fail("the reciprocal of a constant that may be 0")
                values, lost = inverse(x, dx if dx.any() else None)
                errors = np.zeros(x.shape) if lost is None else lost
            case "Exp":
                low, high = (
                    exp_bounds(np.nextafter(x - dx, -np.inf).ravel())[0],
                    exp_bounds(np.nextafter(x + dx, np.inf).ravel())[1],
                )
                values = np.where(x == 0, 1.0, (0.5 * (low + high)).reshape(x.shape))
                gap = np.maximum(high.reshape(x.shape) - values, values - low.reshape(x.shape)) * (1 + 2.0**-50)
                errors = np.where((x == 0) & (dx == 0), 0.0, gap)
            case _:
                state.evaluate(x.size, ACTIVATION_COST)
                if (x <= dx).any():
                    raise state.fail("the logarithm of a constant that may be 0 or negative")
                values, errors = _log(x, dx)
    if not np.isfinite(values).all() or not np.isfinite(errors).all():
        raise state.fail("the result of constants is beyond the floats")
    return _made(values, errors, a, a.stored, None)


def _log(x: Array, dx: Array) -> tuple[Array, Array]:
    values, errors = np.zeros(x.shape), np.zeros(x.shape)
    with elementary.working_precision():
        for at in np.ndindex(x.shape):
            middle, error = Fraction(float(x[at])), Fraction(float(dx[at]))
            if middle == 1 and error == 0:
                continue
            ball = elementary.hull(middle - error, middle + error).log()
            low, high = elementary.lower(ball), elementary.upper(ball)
            values[at] = float((low + high) / 2)
            gap = max(high - Fraction(float(values[at])), Fraction(float(values[at])) - low)
            errors[at] = float(gap) * (1 + 2.0**-50) + 2.0**-1074
    return values, errors


def whole_where(state: ReaderState, condition: Whole, a: Tensor, b: Tensor) -> Tensor | None:
    """Where with a constant condition: entries of one constant or the other; None if one of them is none."""
    if condition.type != 9:
        raise state.fail(f"the condition {state.node.input[0]!r} holds no truth values")
    shape = state.common_shape(condition, a, b)
    state.count(math.prod(shape))
    choice = np.broadcast_to(condition.values.astype(bool), shape)
    if isinstance(a, Whole) and isinstance(b, Whole):
        if a.type != b.type:
            raise state.fail("expected both choices of one type")
        return Whole(np.where(choice, a.values, b.values), a.type)
    if isinstance(a, Constant) and isinstance(b, Constant):
        if a.type != b.type:
            raise state.fail("expected both choices of one type")
        names = names_of(a, b)
        errors = np.where(choice, _spread(a.errors, shape), _spread(b.errors, shape))
        return Constant(np.where(choice, a.values, b.values), a.type, names, None, errors if errors.any() else None)
    return None


CONSTANTS: dict[str, Callable[[ReaderState], Tensor]] = {
    "Constant": _constant,
    "Shape": _shape,
    "Size": _size,
    "ConstantOfShape": _constant_of_shape,
    "Range": _range,
    **dict.fromkeys(_COMPARISONS, _compare),
    "Mod": _modulo,
    "IsNaN": _is_nan,
    "Not": _not,
    "And": _both,
    "Or": _both,
}
_LOGIC = (
    OperatorSchema(least=2, most=2, attributes={"axis": INT, "broadcast": INT}),
    OperatorSchema(since=7, least=2, most=2),
)
_VALUES = {"value": TENSOR, "value_float": FLOAT, "value_floats": FLOATS_LIST, "value_int": INT, "value_ints": INTS}
CONSTANT_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "Constant": (
        OperatorSchema(least=0, most=0, attributes={"value": TENSOR}),
        OperatorSchema(since=12, least=0, most=0, attributes=_VALUES),
    ),
    "Shape": (OperatorSchema(), OperatorSchema(since=15, attributes={"start": INT, "end": INT})),
    "Size": (OperatorSchema(),),
    "ConstantOfShape": (OperatorSchema(since=9, attributes={"value": TENSOR}),),
    "Range": (
        OperatorSchema(since=11, least=3, most=3),
        OperatorSchema(since=27, least=3, most=3, attributes={"stash_type": INT}),
    ),
    "Equal": _LOGIC,
    "Greater": _LOGIC,
    "Less": _LOGIC,
    "GreaterOrEqual": (OperatorSchema(since=12, least=2, most=2),),
    "LessOrEqual": (OperatorSchema(since=12, least=2, most=2),),
    "Mod": (OperatorSchema(since=10, least=2, most=2, attributes={"fmod": INT}),),
    "IsNaN": (OperatorSchema(since=9),),
    "Not": (OperatorSchema(),),
    "And": _LOGIC,
    "Or": _LOGIC,
}
