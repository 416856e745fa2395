"""What the primitives of jax are in ONNX: one function for each, called with the writer, the equation, its operands."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..forms.activations import clamp, leaky_relu
from ..forms.arithmetic import (
    add,
    div,
    extremum,
    mul,
    neg,
    power,
    reciprocal_root,
    shifted_exponential,
    shifted_logarithm,
    sub,
    where,
)
from ..forms.products import applied, matmul
from ..forms.values import Data, Fixed, Stored, Tensor
from .library import evaluated
from .patterns import same, scaled, softmax, variance
from .writer import Writer

Primitive = Callable[..., Any]
CHOICE = "write a piecewise function with jax.nn.relu, jnp.maximum, jnp.minimum or jnp.clip"


def _plain(tensor: Tensor) -> Any:
    """A fixed tensor of one number is a number."""
    return float(tensor.array) if isinstance(tensor, Fixed) and tensor.array.ndim == 0 else tensor


def _of_two(function: Callable[..., Any]) -> Primitive:
    return lambda w, equation, a, b: function(w, _plain(a), _plain(b))


def _of_one(operator: str) -> Primitive:
    return lambda w, equation, x: w.unary(operator, x)


def product(w: Writer, equation: Any, a: Tensor, b: Tensor) -> Any:
    """a b."""
    made = scaled(w, a, b)
    if made is not None:
        return made
    return _square(w, a) if same(a, b) else mul(w, _plain(a), _plain(b))


def difference(w: Writer, equation: Any, a: Tensor, b: Tensor) -> Any:
    """a - b."""
    return variance(w, a, b) or sub(w, _plain(a), _plain(b))


def quotient(w: Writer, equation: Any, a: Tensor, b: Tensor) -> Any:
    """a / b."""
    return softmax(w, a, b) or div(w, _plain(a), _plain(b))


def largest(w: Writer, equation: Any, a: Tensor, b: Tensor) -> Any:
    """The larger; of 0 and what is never negative the latter; of minus infinity and anything the latter."""
    for fixed, other in ((a, b), (b, a)):
        if isinstance(fixed, Fixed) and isinstance(other, Data):
            if np.all(fixed.array == -np.inf):
                return other
            if not fixed.array.any():
                return other if other.name in w.nonnegative else w.unary("Relu", other)
            if fixed.array.size == 1:
                return clamp(w, other, low=float(fixed.array.ravel()[0]))
    return extremum("Max")(w, a, b)


def integer_power(w: Writer, equation: Any, x: Tensor) -> Any:
    """x to a whole power."""
    exponent = equation.params["y"]
    return _square(w, x) if exponent == 2 else power(w, x, float(exponent))


def _square(w: Writer, x: Tensor) -> Data:
    data = w.data(x)
    made: Data = mul(w, data, data)
    w.nonnegative.add(made.name)
    return made


def any_power(w: Writer, equation: Any, x: Tensor, exponent: Tensor) -> Any:
    """x to a fixed power."""
    if not isinstance(exponent, Fixed) or exponent.array.size != 1:
        raise w.fail("an exponent that is computed", hint="exp(b log(a)) is written, where a is positive")
    return power(w, x, float(exponent.array.ravel()[0]))


def unchanged(w: Writer, equation: Any, x: Tensor) -> Tensor:
    """The same numbers in the same type."""
    if str(equation.outvars[0].aval.dtype) != str(w.dtype):
        raise w.fail(f"a cast to {equation.outvars[0].aval.dtype}", hint="one float type is certified")
    return x


def reduction(operator: str) -> Primitive:
    """Over some axes."""

    def reduced(w: Writer, equation: Any, x: Tensor) -> Data:
        data = w.data(x)
        made = w.reduced(operator, data, list(equation.params["axes"]), False)
        if data.name in w.nonnegative:
            w.nonnegative.add(made.name)
        return made

    return reduced


def smallest(w: Writer, equation: Any, x: Tensor) -> Data:
    """The least entry along axes."""
    return w.unary("Neg", w.reduced("ReduceMax", w.unary("Neg", x), list(equation.params["axes"]), False))


# ---- products


def dot_general(w: Writer, equation: Any, a: Tensor, b: Tensor) -> Any:
    """Sums of products over some axes of both, for each entry of others: batch, then the rest of each."""
    (sums_a, sums_b), (each_a, each_b) = equation.params["dimension_numbers"]
    if not each_a and not isinstance(a, Data) and isinstance(b, Data):
        made = _rows(w, b, sums_b, a, sums_a)  # the data's rows on the left, as a layer has them
        count = len(b.shape) - len(sums_b)
        return w.transposed(made, [*range(count, len(made.shape)), *range(count)])
    if not each_a:
        return _rows(w, a, sums_a, b, sums_b)
    parts = []
    for tensor, each, sums, last in ((a, each_a, sums_a, True), (b, each_b, sums_b, False)):
        rest = [at for at in range(len(tensor.shape)) if at not in (*each, *sums)]
        order = [*each, *rest, *sums] if last else [*each, *sums, *rest]
        turned = w.transposed(tensor, order)
        sizes = [math.prod(tensor.shape[at] for at in axes) for axes in (each, rest, sums)]
        shape = (sizes[0], sizes[1], sizes[2]) if last else (sizes[0], sizes[2], sizes[1])
        parts.append((_shaped(w, turned, shape), [tensor.shape[at] for at in rest]))
    made = matmul(w, parts[0][0], parts[1][0])
    return w.reshape(made, (*(a.shape[at] for at in each_a), *parts[0][1], *parts[1][1]))


def _rows(w: Writer, a: Tensor, sums_a: Sequence[int], b: Tensor, sums_b: Sequence[int]) -> Any:
    rest = [[at for at in range(len(t.shape)) if at not in sums] for t, sums in ((a, sums_a), (b, sums_b))]
    lengths = [[t.shape[at] for at in own] for t, own in ((a, rest[0]), (b, rest[1]))]
    inner = math.prod(a.shape[at] for at in sums_a)
    rows = _shaped(w, w.transposed(a, [*rest[0], *sums_a]), (math.prod(lengths[0]), inner))
    columns = _shaped(w, w.transposed(b, [*sums_b, *rest[1]]), (inner, math.prod(lengths[1])))
    return w.reshape(matmul(w, rows, columns), (*lengths[0], *lengths[1]))


def _shaped(w: Writer, x: Tensor, shape: Sequence[int]) -> Any:
    return Fixed(x.array.reshape(shape)) if isinstance(x, Fixed) else w.reshape(x, shape)


def convolution(w: Writer, equation: Any, x: Tensor, kernel: Tensor) -> Any:
    """A convolution, or a transposed one where the data is dilated."""
    options = equation.params
    spec, groups = options["dimension_numbers"], options["feature_group_count"]
    if options["batch_group_count"] != 1 or isinstance(kernel, Data):
        raise w.fail("batch_group_count, or a kernel that is computed", hint="store the kernel as one parameter")
    if isinstance(kernel, Fixed):
        return _fixed_convolution(w, equation, w.data(x), kernel)
    data = w.transposed(w.data(x), spec.lhs_spec)
    weight = w.transposed(kernel, spec.rhs_spec)
    sizes, strides, steps = weight.shape[2:], options["window_strides"], options["rhs_dilation"]
    spread, pads = options["lhs_dilation"], options["padding"]
    reach = [d * (k - 1) + 1 for k, d in zip(sizes, steps, strict=True)]
    lengths = [
        (s * (n - 1) + 1 + low + high - r) // t + 1
        for n, s, t, r, (low, high) in zip(data.shape[2:], spread, strides, reach, pads, strict=True)
    ]
    shape = (data.shape[0], weight.shape[0], *lengths)
    form: dict[str, Any] = {"kernel_shape": list(sizes), "dilations": list(steps), "group": groups}
    if all(s == 1 for s in spread):
        if any(low < 0 or high < 0 for low, high in pads):
            raise w.fail("padding that cuts off entries", hint="slice the data before")
        form |= {"strides": list(strides), "pads": [*(p for p, _ in pads), *(p for _, p in pads)]}
        made = Data(w.node("Conv", data.name, weight.name, **form), shape, bare=True)
    else:
        made = _transposed(w, data, weight, form, shape, spread, strides, reach, pads)
    order = [spec.out_spec.index(at) for at in range(len(spec.out_spec))]
    return w.transposed(made, order)


def _transposed(
    w: Writer,
    data: Data,
    weight: Stored,
    form: dict[str, Any],
    shape: tuple[int, ...],
    spread: Sequence[int],
    strides: Sequence[int],
    reach: Sequence[int],
    pads: Sequence[tuple[int, int]],
) -> Data:
    """The kernel turned around at each place, with inputs before outputs."""
    if any(t != 1 for t in strides) or form["group"] != 1:
        raise w.fail("a convolution of dilated data, with strides or groups")
    places = np.arange(math.prod(weight.shape)).reshape(weight.shape).swapaxes(0, 1)
    turned = w.moved(weight, np.flip(places, axis=tuple(range(2, places.ndim))))
    cuts = [(r - 1 - low, r - 1 - high) for r, (low, high) in zip(reach, pads, strict=True)]
    if any(low < 0 for low, _ in cuts):
        raise w.fail("padding beyond the kernel's reach", hint="pad the result instead")
    form |= {"strides": list(spread), "pads": [*(low for low, _ in cuts), *(max(high, 0) for _, high in cuts)]}
    form["output_padding"] = [max(-high, 0) for _, high in cuts]
    return Data(w.node("ConvTranspose", data.name, turned.name, **form), shape, bare=True)


def _fixed_convolution(w: Writer, equation: Any, data: Data, kernel: Fixed) -> Data:
    """As the fixed map that it is: jax convolves unit vectors with the numbers of the kernel's entries."""
    size, batch = math.prod(data.shape), equation.params["dimension_numbers"].lhs_spec[0]
    if data.shape[batch] != 1:
        raise w.fail("several samples with a fixed kernel")
    units = np.moveaxis(np.eye(size, dtype=np.float32).reshape(size, *np.delete(data.shape, batch)), 0, batch)
    numbered = np.arange(1, kernel.array.size + 1, dtype=np.float32).reshape(kernel.shape)
    (found,) = evaluated(w.jax, equation, [w.jax.numpy.asarray(units), w.jax.numpy.asarray(numbered)])
    found = np.moveaxis(found, equation.params["dimension_numbers"].out_spec[0], 0)
    entries = np.concatenate([np.zeros(1, dtype=w.dtype), kernel.array.ravel().astype(w.dtype)])
    made = applied(w, data, entries[np.rint(found).astype(np.int64)])
    result: Data = w.reshape(made, equation.outvars[0].aval.shape)
    return result


# ---- windows


def _window(operator: str) -> Primitive:
    def window(w: Writer, equation: Any, x: Tensor) -> Any:
        options, data = equation.params, w.data(x)
        if any(d != 1 for d in (*options["base_dilation"], *options["window_dilation"])):
            raise w.fail("a window with dilation")
        sizes, strides, pads = (options[key] for key in ("window_dimensions", "window_strides", "padding"))
        moving = [at for at in range(len(sizes)) if sizes[at] > 1 or strides[at] > 1 or any(pads[at])]
        still = [at for at in range(len(sizes)) if at not in moving]
        if not moving:
            return x
        order = [*still, *moving]
        turned = w.transposed(data, order)
        channels = math.prod(data.shape[at] for at in still)
        images = w.reshape(turned, (1, channels, *(data.shape[at] for at in moving)))
        form: dict[str, Any] = {"kernel_shape": [sizes[at] for at in moving], "strides": [strides[at] for at in moving]}
        form["pads"] = [*(pads[at][0] for at in moving), *(pads[at][1] for at in moving)]
        if operator == "AveragePool":
            form["count_include_pad"] = 1
        shape = equation.outvars[0].aval.shape
        pooled = Data(w.node(operator, images.name, **form), (1, channels, *(shape[at] for at in moving)))
        made = w.reshape(pooled, [shape[at] for at in order])
        made = w.transposed(made, [order.index(at) for at in range(len(order))])
        count = math.prod(sizes)
        return mul(w, made, float(count)) if operator == "AveragePool" else made

    return window


# ---- rearrangements


def moves(w: Writer, equation: Any, x: Tensor, *rest: Tensor) -> Any:
    """What only moves entries is asked of jax itself, on the numbers of the entries."""
    if isinstance(x, Fixed) or not all(isinstance(item, Fixed) for item in rest):
        raise w.fail(
            "indices that are computed from the input or parameters", hint="certbound certifies real functions"
        )
    count = math.prod(x.shape)
    numbered = w.jax.numpy.arange(1, count + 1, dtype=np.int32).reshape(x.shape)
    found = evaluated(w.jax, equation, [numbered, *(item.array for item in rest if isinstance(item, Fixed))])
    made = []
    for places in found:
        if places.size and not (places.min() >= 1 and places.max() <= count):
            raise w.fail("it reads entries that are not there", hint="keep indices inside the array")
        made.append(w.moved(x, places.astype(np.int64) - 1))
    if not equation.primitive.multiple_results:
        return made[0]
    return [Data(part.name, part.shape) if isinstance(part, Data) else part for part in made]


def broadcast(w: Writer, equation: Any, x: Tensor) -> Any:
    """New axes; a parameter's entries are repeated later, by what it is combined with."""
    shape, kept = equation.params["shape"], equation.params["broadcast_dimensions"]
    own = [1] * len(shape)
    for axis, at in enumerate(kept):
        own[at] = x.shape[axis]
    if isinstance(x, Fixed):
        return moves(w, equation, x)
    made = w.reshape(x, own)
    return made if isinstance(x, Stored) else spread(w, made, shape)


def spread(w: Writer, x: Any, shape: Sequence[int]) -> Any:
    """Its entries repeated along axes of length 1, to this shape."""
    if not isinstance(x, Data | Stored) or x.shape == tuple(shape):
        return x
    places = np.arange(math.prod(x.shape)).reshape(x.shape)
    return w.moved(x, np.broadcast_to(places, shape))


def transpose(w: Writer, equation: Any, x: Tensor) -> Any:
    """Axes in another order."""
    return w.transposed(x, equation.params["permutation"])


def reshape(w: Writer, equation: Any, x: Tensor) -> Any:
    """The same entries in the same order."""
    return _shaped(w, x, equation.outvars[0].aval.shape)


def concatenate(w: Writer, equation: Any, *xs: Tensor) -> Any:
    """One behind the other."""
    parts = [w.data(x) for x in xs]
    axis = equation.params["dimension"]
    return Data(w.node("Concat", *(part.name for part in parts), axis=axis), equation.outvars[0].aval.shape)


def stack(w: Writer, equation: Any, *xs: Tensor) -> Any:
    """One behind the other along a new axis."""
    axis = equation.params["axis"]
    parts = [w.reshape(data, (*data.shape[:axis], 1, *data.shape[axis:])) for data in map(w.data, xs)]
    return Data(w.node("Concat", *(part.name for part in parts), axis=axis), equation.outvars[0].aval.shape)


def pad(w: Writer, equation: Any, x: Tensor, value: Tensor) -> Any:
    """A border of one number."""
    border = equation.params["padding_config"]
    if any(inner or low < 0 or high < 0 for low, high, inner in border) or not isinstance(value, Fixed):
        raise w.fail("padding between entries, negative, or with a number that is computed")
    data = w.data(x)
    pads = w.integers([*(low for low, _, _ in border), *(high for _, high, _ in border)])
    filling = [w.fixed(value)] if value.array.any() else []
    return Data(w.node("Pad", data.name, pads, *filling), equation.outvars[0].aval.shape)


@dataclass(frozen=True)
class Above:
    """Where data is above 0, or at least 0."""

    name: str
    shape: tuple[int, ...]


def above(w: Writer, equation: Any, a: Tensor, b: Tensor) -> Any:
    """A comparison of data with 0, of which select() makes something."""
    if isinstance(a, Data) and isinstance(b, Fixed) and not b.array.any():
        return Above(a.name, a.shape)
    raise w.fail("a comparison", hint=CHOICE)


def differ(w: Writer, equation: Any, a: Tensor, b: Tensor) -> Fixed:
    """A number does not differ from itself: there is no NaN in real arithmetic."""
    if not same(a, b):
        raise w.fail("a comparison", hint=CHOICE)
    return Fixed(np.zeros(a.shape, dtype=np.bool_))


def finite(w: Writer, equation: Any, x: Tensor) -> Fixed:
    """All numbers are finite in real arithmetic."""
    return Fixed(np.ones(x.shape, dtype=np.bool_))


def _slope(w: Writer, which: Above, below: Tensor, at_least: Tensor) -> Any:
    """x above 0, and s x (or 0) below."""
    if not isinstance(at_least, Data) or at_least.name != which.name:
        return None
    if isinstance(below, Fixed) and not below.array.any():
        return w.unary("Relu", at_least)
    made = w.origin(below, "mul") or ()
    slopes = [part for part in made if not same(part, at_least)]
    if len(made) != 2 or len(slopes) != 1:
        return None
    if isinstance(slopes[0], Fixed) and slopes[0].array.size == 1:
        return leaky_relu(w, at_least, float(slopes[0].array.ravel()[0]))
    ramp, under = w.unary("Relu", at_least), w.unary("Relu", w.unary("Neg", at_least))
    return sub(w, ramp, mul(w, under, slopes[0]))


def select(w: Writer, equation: Any, which: Any, *cases: Tensor) -> Any:
    """One of two by a fixed choice, or the two halves of a function with a kink at 0."""
    if isinstance(which, Fixed) and len(cases) == 2 and len({*which.array.ravel().tolist()}) == 1:
        return spread(w, cases[bool(which.array.ravel()[0])], equation.outvars[0].aval.shape)
    if isinstance(which, Above) and len(cases) == 2 and (made := _slope(w, which, *cases)) is not None:
        return made
    if not isinstance(which, Fixed) or len(cases) != 2:
        raise w.fail(
            "a choice that depends on the input or on parameters",
            hint=CHOICE,
        )
    return where(w, Fixed(np.broadcast_to(which.array.astype(np.bool_), cases[0].shape)), cases[1], cases[0])


def complement(w: Writer, equation: Any, x: Tensor) -> Data:
    """1 - erf(x)."""
    return sub(w, 1.0, w.unary("Erf", x))


def _absolute(w: Writer, equation: Any, x: Tensor) -> Data:
    made = w.unary("Abs", x)
    w.nonnegative.add(made.name)
    return made


PRIMITIVES: dict[str, Primitive] = {
    "add": _of_two(add),
    "add_any": _of_two(add),
    "sub": difference,
    "mul": product,
    "div": quotient,
    "neg": lambda w, equation, x: neg(w, x),
    "max": largest,
    "min": _of_two(extremum("Min")),
    "pow": any_power,
    "integer_pow": integer_power,
    "square": lambda w, equation, x: _square(w, x),
    "sqrt": _of_one("Sqrt"),
    "rsqrt": lambda w, equation, x: reciprocal_root(w, x),
    "exp": _of_one("Exp"),
    "log": _of_one("Log"),
    "expm1": lambda w, equation, x: shifted_exponential(w, x),
    "log1p": lambda w, equation, x: shifted_logarithm(w, x),
    "tanh": _of_one("Tanh"),
    "logistic": _of_one("Sigmoid"),
    "erf": _of_one("Erf"),
    "erfc": complement,
    "sin": _of_one("Sin"),
    "cos": _of_one("Cos"),
    "atan": _of_one("Atan"),
    "abs": _absolute,
    "reduce_sum": reduction("ReduceSum"),
    "reduce_max": reduction("ReduceMax"),
    "reduce_min": smallest,
    "dot_general": dot_general,
    "conv_general_dilated": convolution,
    "reduce_window_max": _window("MaxPool"),
    "reduce_window_sum": _window("AveragePool"),
    "broadcast_in_dim": broadcast,
    "reshape": reshape,
    "transpose": transpose,
    "concatenate": concatenate,
    "stack": stack,
    "pad": pad,
    "select_n": select,
    "gt": above,
    "ge": above,
    "ne": differ,
    "is_finite": finite,
    **dict.fromkeys(("tile", "squeeze", "expand_dims", "slice", "rev", "gather", "dynamic_slice", "split"), moves),
    **dict.fromkeys(("convert_element_type", "copy", "copy_p", "stop_gradient"), unchanged),
}
