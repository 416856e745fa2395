"""What the layers of an architecture file are in ONNX: one function for each, its keywords the keys it takes."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from ...activations.file import find, load_all
from ...errors import OutputError
from ..contents import Named
from ..graph import Unit
from ..onnx.canonical import CanonicalFile
from ..onnx.state import MAX_SIZE
from ..onnx.writer import operator_of
from ..stored import MOST_CHECKED, MOST_SMALL, View, Widened
from ..traps import shape_text
from .architecture import Architecture, Layer

_PLACES = {0: "", 1: "W", 2: "HW", 3: "DHW"}  # letters of the axes of space, by their number
_DISAGREED = ("hardsigmoid",)  # activations of whose parameters libraries have different defaults
Each = int | Sequence[int]


class Writer(CanonicalFile):
    """The file so far. ``arrays``: the stored arrays by name, in the widest of their types; large ones are stored
    outside the file if there are more numbers than the checker reads. Data has a first dimension of 1.

    ``trained``, ``fixed``: the names of arrays that were used as parameters, and as constants. ``layer``: the one that
    is being written.
    """

    def __init__(self, architecture: Architecture, arrays: Mapping[str, View]) -> None:
        super().__init__(np.result_type(np.float32, *(array.stored.kind for array in arrays.values())), list(arrays))
        self.arrays = {name: self._wide(array) for name, array in arrays.items()}
        self._apart = sum(array.size for array in arrays.values()) > MOST_CHECKED
        self.convention = architecture.convention
        self.trained: dict[str, None] = {}
        self.fixed: dict[str, None] = {}
        self.layer: Layer = architecture.layers[0]

    def made(self, shape: Sequence[int], operator: str, *inputs: str, **attributes: Any) -> Named:
        """A node whose result has this shape."""
        if math.prod(shape) > MAX_SIZE:
            raise self.layer.fail(f"its result has {math.prod(shape)} entries; at most {MAX_SIZE} are supported")
        return Named(self.node(operator, *inputs, **attributes), tuple(shape))

    def parameter(self, name: str, shape: Sequence[int | None], what: str) -> tuple[str, tuple[int, ...]]:
        """A stored array of this shape as parameter, and its shape; None: any length."""
        self.trained[name] = None
        return self._stored(name, shape, what)

    def statistic(self, name: str, shape: Sequence[int | None], what: str) -> str:
        """A stored array that is fixed."""
        self.fixed[name] = None
        return self._stored(name, shape, what)[0]

    def _stored(self, name: str, shape: Sequence[int | None], what: str) -> tuple[str, tuple[int, ...]]:
        array = self.arrays[name]
        if len(array.shape) != len(shape) or any(e not in (None, n) for n, e in zip(array.shape, shape, strict=True)):
            expected = " x ".join("any" if n is None else str(n) for n in shape)
            raise self.layer.fail(f"the {what} {name!r} has shape {shape_text(array.shape)}; expected {expected}")
        if self._apart and array.size > MOST_SMALL:
            return self.store_outside(name, array.stored, array.shape), array.shape
        return self.store(name, array.load()), array.shape

    def _wide(self, array: View) -> View:
        return array if array.stored.kind == self.dtype else View.of(Widened(array.stored, self.dtype), array.shape)

    def letters(self, layout: str | None, places: str) -> str:
        """The letter of each axis of a weight: those of the layer, or of the file's convention."""
        usual = self.convention.letters(places)
        if layout is not None and sorted(layout) != sorted(usual):
            raise self.layer.fail(
                f"layout = {layout[:20]!r}; expected the letters {', '.join('OI' + places)} in an order"
            )
        return usual if layout is None else layout

    def weight(self, name: str, letters: str, wanted: str, inputs: int) -> tuple[str, tuple[int, ...]]:
        """A weight with its axes in the wanted order, and its shape then; ``inputs``: the expected length of axis I."""
        expected = [inputs if letter == "I" else None for letter in letters]
        stored, shape = self.parameter(name, expected, f"weight ({letters})")
        order = [letters.index(letter) for letter in wanted]
        turned = stored if order == sorted(order) else self.node("Transpose", stored, perm=order)
        return turned, tuple(shape[at] for at in order)

    def first(self, x: Named) -> Named:
        """Data with the channels before the places."""
        order = [0, len(x.shape) - 1, *range(1, len(x.shape) - 1)]
        return self._moved(x, order) if self.convention.channels_last else x

    def back(self, x: Named) -> Named:
        """The inverse."""
        return self._moved(x, [0, *range(2, len(x.shape)), 1]) if self.convention.channels_last else x

    def _moved(self, x: Named, order: list[int]) -> Named:
        if order == sorted(order):
            return x
        return self.made([x.shape[at] for at in order], "Transpose", x.name, perm=order)

    def number(self, value: float) -> str:
        """A fixed number, in the file's type."""
        return self.constant(np.asarray(value, dtype=self.dtype))

    def each(self, value: Each, places: int, key: str) -> list[int]:
        """A number for each axis of space."""
        values = [value] * places if isinstance(value, int) else list(value)
        if len(values) != places:
            raise self.layer.fail(f"{key} has {len(values)} numbers; the data has {places} axes of space")
        return values


def dense(w: Writer, x: Named, *, weight: str, bias: str | None = None, layout: str | None = None) -> Named:
    """x W + b, on the last axis."""
    letters = w.letters(layout, "")
    if len(x.shape) == 2:  # Gemm takes either layout as it is
        stored, shape = w.weight(weight, letters, letters, x.shape[-1])
        outputs = shape[letters.index("O")]
        inputs = [x.name, stored, *([] if bias is None else [w.parameter(bias, [outputs], "bias")[0]])]
        return w.made((1, outputs), "Gemm", *inputs, transB=int(letters == "OI"))
    stored, (_, outputs) = w.weight(weight, letters, "IO", x.shape[-1])
    product = w.made((*x.shape[:-1], outputs), "MatMul", x.name, stored)
    if bias is None:
        return product
    return w.made(product.shape, "Add", product.name, w.parameter(bias, [outputs], "bias")[0])


def conv(
    w: Writer,
    x: Named,
    *,
    weight: str,
    padding: str | Each,
    bias: str | None = None,
    stride: Each = 1,
    dilation: Each = 1,
    groups: int = 1,
    layout: str | None = None,
) -> Named:
    """A convolution (cross-correlation, as libraries have it), of one to three axes of space."""
    data, places = w.first(x), _places(w, x)
    letters = w.letters(layout, _PLACES[places])
    if data.shape[1] % groups:
        raise w.layer.fail(f"{data.shape[1]} channels do not fall into {groups} groups")
    stored, (outputs, _, *kernel) = w.weight(weight, letters, f"OI{_PLACES[places]}", data.shape[1] // groups)
    if outputs % groups:
        raise w.layer.fail(f"{outputs} output channels do not fall into {groups} groups")
    window, lengths = _window(w, data, kernel, stride, padding, dilation)
    inputs = [data.name, stored, *([] if bias is None else [w.parameter(bias, [outputs], "bias")[0]])]
    return w.back(w.made((1, outputs, *lengths), "Conv", *inputs, group=groups, **window))


def average_pool(w: Writer, x: Named, *, size: Each, stride: Each | None = None) -> Named:
    """The mean of each window; no padding, about whose entries libraries disagree."""
    return _pooled(w, x, "AveragePool", size, stride, 0)


def max_pool(w: Writer, x: Named, *, size: Each, stride: Each | None = None, padding: str | Each = 0) -> Named:
    """The largest entry of each window; none of the padding."""
    return _pooled(w, x, "MaxPool", size, stride, padding)


def _pooled(w: Writer, x: Named, operator: str, size: Each, stride: Each | None, padding: str | Each) -> Named:
    data, places = w.first(x), _places(w, x)
    kernel = w.each(size, places, "size")
    window, lengths = _window(w, data, kernel, kernel if stride is None else stride, padding, 1)
    return w.back(w.made((*data.shape[:2], *lengths), operator, data.name, **window))


def _places(w: Writer, x: Named) -> int:
    places = len(x.shape) - 2
    if places not in (1, 2, 3):
        raise w.layer.fail(
            f"the data has shape {shape_text(x.shape[1:])}; expected channels and one to three axes of space"
        )
    return places


def _window(
    w: Writer, data: Named, kernel: Sequence[int], stride: Each, padding: str | Each, dilation: Each
) -> tuple[dict[str, Any], list[int]]:
    """The attributes of a window that moves, and the lengths of the result. "same": ceil(length / stride)."""
    places = len(kernel)
    strides, dilations = w.each(stride, places, "stride"), w.each(dilation, places, "dilation")
    reach = [d * (k - 1) + 1 for k, d in zip(kernel, dilations, strict=True)]
    if padding == "same":
        total = [max((n - 1) // s * s + r - n, 0) for n, s, r in zip(data.shape[2:], strides, reach, strict=True)]
        low, high = [t // 2 for t in total], [t - t // 2 for t in total]
    else:
        low = high = w.each(0 if isinstance(padding, str) else padding, places, "padding")
    lengths = [
        (n + a + b - r) // s + 1 for n, a, b, r, s in zip(data.shape[2:], low, high, reach, strides, strict=True)
    ]
    if min(lengths) < 1:
        raise w.layer.fail(
            f"the window of {shape_text(tuple(reach))} is larger than the data, {shape_text(data.shape[2:])}"
        )
    window = {"kernel_shape": list(kernel), "strides": strides, "pads": [*low, *high], "dilations": dilations}
    return window, lengths


def batch_norm(w: Writer, x: Named, *, weight: str, bias: str, mean: str, variance: str, epsilon: float) -> Named:
    """weight (x - mean) / sqrt(variance + epsilon) + bias, channel by channel; the statistics are fixed."""
    data = w.first(x)
    channels = [data.shape[1]]
    scale, shift = (w.parameter(n, channels, what)[0] for n, what in ((weight, "weight"), (bias, "bias")))
    centre, spread = (w.statistic(n, channels, what) for n, what in ((mean, "mean"), (variance, "variance")))
    moved = w.node("Add", spread, w.number(epsilon))  # the operator's own epsilon is a float32 number
    made = w.made(data.shape, "BatchNormalization", data.name, scale, shift, centre, moved, epsilon=0.0)
    return w.back(made)


def layer_norm(w: Writer, x: Named, *, weight: str, epsilon: float, bias: str | None = None) -> Named:
    """weight (x - mean) / sqrt(variance + epsilon) + bias, over the last axes: as many as the weight has."""
    count = len(w.arrays[weight].shape)
    if not 0 < count < len(x.shape):
        raise w.layer.fail(f"the weight {weight!r} has {count} axes, the data {len(x.shape) - 1}")
    over = x.shape[-count:]
    inputs = [w.parameter(n, over, what)[0] for n, what in ((weight, "weight"), (bias, "bias")) if n is not None]
    return w.made(x.shape, "LayerNormalization", x.name, *inputs, axis=-count, epsilon=epsilon)


def flatten(w: Writer, x: Named) -> Named:
    """All entries as one vector, in the data's order."""
    return reshape(w, x, shape=[math.prod(x.shape)])


def reshape(w: Writer, x: Named, *, shape: Sequence[int]) -> Named:
    """The entries in the same order in another shape."""
    if math.prod(shape) != math.prod(x.shape):
        raise w.layer.fail(f"shape {shape_text(tuple(shape))} does not have the entries of {shape_text(x.shape[1:])}")
    return w.made((1, *shape), "Reshape", x.name, w.integers([1, *shape]))


def add(w: Writer, *xs: Named) -> Named:
    """The sum of layers of one shape."""
    _several(w, xs)
    total = xs[0]
    for x in xs[1:]:
        if x.shape != total.shape:
            raise w.layer.fail(f"the shapes {shape_text(total.shape[1:])} and {shape_text(x.shape[1:])} differ")
        total = w.made(x.shape, "Add", total.name, x.name)
    return total


def concat(w: Writer, *xs: Named, axis: int) -> Named:
    """Layers behind one another along an axis; 0 is the first after the batch, -1 the last."""
    _several(w, xs)
    rank = len(xs[0].shape) - 1
    if not -rank <= axis < rank:
        raise w.layer.fail(f"axis = {axis}; the data has {rank} axes")
    at = axis % rank + 1
    rest = {(*x.shape[:at], *x.shape[at + 1 :]) for x in xs}
    if len(rest) != 1 or len({len(x.shape) for x in xs}) != 1:
        shapes = ", ".join(shape_text(x.shape[1:]) for x in xs)
        raise w.layer.fail(f"the shapes {shapes} differ beside axis {axis}")
    shape = (*xs[0].shape[:at], sum(x.shape[at] for x in xs), *xs[0].shape[at + 1 :])
    return w.made(shape, "Concat", *(x.name for x in xs), axis=at)


def _several(w: Writer, xs: Sequence[Named]) -> None:
    if len(xs) < 2:
        raise w.layer.fail("it takes several layers", hint="from = ['one', 'another']: names of layers, or 'input'")


def silu(w: Writer, x: Named) -> Named:
    """x sigmoid(x): the operator of its own is newer than the file's operator set."""
    return w.made(x.shape, "Mul", x.name, w.node("Sigmoid", x.name))


def logsigmoid(w: Writer, x: Named) -> Named:
    """log(sigmoid(x))."""
    return w.made(x.shape, "Log", w.node("Sigmoid", x.name))


def tanhshrink(w: Writer, x: Named) -> Named:
    """x - tanh(x)."""
    return w.made(x.shape, "Sub", x.name, w.node("Tanh", x.name))


def relu6(w: Writer, x: Named) -> Named:
    """Between 0 and 6."""
    return hardtanh(w, x, min_val=0.0, max_val=6.0)


def hardtanh(w: Writer, x: Named, *, min_val: float = -1.0, max_val: float = 1.0) -> Named:
    """Between two numbers."""
    return w.made(x.shape, "Clip", x.name, w.number(min_val), w.number(max_val))


def leaky_relu(w: Writer, x: Named, *, alpha: float) -> Named:
    """One slope below 0, of which libraries have different defaults."""
    return w.made(x.shape, "PRelu", x.name, w.number(alpha))


LAYERS: dict[str, Callable[..., Named]] = {
    function.__name__: function
    for function in (
        dense,
        conv,
        average_pool,
        max_pool,
        batch_norm,
        layer_norm,
        flatten,
        reshape,
        add,
        concat,
        silu,
        logsigmoid,
        tanhshrink,
        relu6,
        hardtanh,
        leaky_relu,
    )
}


def activations() -> dict[str, set[str]]:
    """The activations of the library that are one ONNX operator -> the parameters that may be given."""
    found = {}
    for name, activation in load_all().items():
        try:
            if name not in LAYERS and operator_of(Unit(name)):
                found[name] = {key for key, parameter in activation.parameters.items() if parameter.onnx}
        except OutputError:
            continue
    return found


def operations() -> dict[str, tuple[set[str], set[str]]]:
    """All that op may be -> the keys it needs, the keys it may have."""
    found = {}
    for name, function in LAYERS.items():
        keys = [p for p in inspect.signature(function).parameters.values() if p.kind is p.KEYWORD_ONLY]
        needed = {p.name for p in keys if p.default is p.empty}
        found[name] = needed, {p.name for p in keys} - needed
    for name, parameters in activations().items():
        found[name] = (parameters, set()) if name in _DISAGREED else (set(), parameters)
    return found


def apply(w: Writer, xs: Sequence[Named]) -> Named:
    """Write the writer's layer."""
    name, options = w.layer.operation, w.layer.options
    several = LAYERS.get(name) in (add, concat)
    if not several and len(xs) != 1:
        raise w.layer.fail(f"from: {len(xs)} layers; it takes one")
    return LAYERS[name](w, *xs, **options) if name in LAYERS else _activation(w, xs[0], name, options)


def _activation(w: Writer, x: Named, name: str, options: Mapping[str, float]) -> Named:
    """Its parameters are rounded to the file's type; ONNX keeps them as float32."""
    given = [(key, Fraction(float(w.dtype.type(options[key])))) for key in find(name).parameters if key in options]
    try:
        operator, attributes = operator_of(Unit(name, tuple(given)))
    except OutputError as error:
        raise w.layer.fail(error.message, hint="ONNX keeps parameters of activations as float32 numbers") from None
    return w.made(x.shape, operator, x.name, **attributes)
