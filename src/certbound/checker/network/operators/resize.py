"""Resize and Upsample: along each axis an entry is one of the data's, or lies between two of them, by exact rationals.

Programs compute in float32 where it lies. Where that could decide for another entry, or for another size, the model is
refused.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from network.onnx_wire import FLOAT, Node
from network.operators.views import axes_of, chosen, flag, tensor_of
from network.schemas import FLOATS, Schemas, schema
from network.state import ReaderState, Result
from network.tensors import Constant, Tensor, is_exact, separable, strides

ONE, HALF = Fraction(1), Fraction(1, 2)
ROUNDINGS = ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil")
COORDINATES = {  # since which operator set
    "half_pixel": 11,
    "pytorch_half_pixel": 11,
    "align_corners": 11,
    "asymmetric": 11,
    "half_pixel_symmetric": 19,
}
BY_SIZE = ("align_corners", "pytorch_half_pixel", "half_pixel_symmetric")  # they use the size of the result


class Axis(NamedTuple):
    """``old`` entries become ``new`` by the factor ``scale``, which programs know as it is if ``known``."""

    old: int
    new: int
    scale: Fraction
    known: bool


def _text(node: Node, name: str, default: str, allowed: Sequence[str]) -> str | None:
    value: str = node.attributes.get(name, default)
    return value if value in allowed else None


def _resize(state: ReaderState, node: Node) -> list[Result]:
    tensor = tensor_of(state, node, state.get(node.inputs[0], node))
    if state.graph.opset < 11:
        return [_repeat(state, node, tensor, _scales(state, node, 1))]
    mode = _text(node, "mode", "nearest", ("nearest", "linear"))
    how = _text(node, "coordinate_transformation_mode", "half_pixel", list(COORDINATES))
    rounding = _text(node, "nearest_mode", "round_prefer_floor", ROUNDINGS)
    policy = _text(node, "keep_aspect_ratio_policy", "stretch", ("stretch",))
    if mode is None or how is None or rounding is None or policy is None:
        raise state.fail(node, "its mode, coordinates, rounding or policy is none that is read")
    if state.graph.opset < COORDINATES[how]:
        raise state.fail(node, f"coordinates {how!r} in operator set {state.graph.opset}")
    if flag(state, node, "antialias") or flag(state, node, "exclude_outside"):
        raise state.fail(node, "antialias or exclude_outside")
    axes = _axes(state, node, tensor)
    if how in BY_SIZE and any(axis.old * axis.scale != axis.new for axis in axes):
        raise state.fail(node, f"{how!r} with a scale that gives no whole number of entries")
    state.count(sum(axis.new for axis in axes))
    places = [[_place(axis, how, x) for x in range(axis.new)] for axis in axes]
    if mode == "nearest":
        entries = {
            a: [_nearest(state, node, axis, how, rounding, x, p) for x, p in enumerate(places[a])]
            for a, axis in enumerate(axes)
        }
        return [chosen(state, node, tensor, entries)]
    return [_linear(state, node, tensor, axes, places)]


def _upsample(state: ReaderState, node: Node) -> list[Result]:
    tensor = tensor_of(state, node, state.get(node.inputs[0], node))
    if state.graph.opset > 9:
        raise state.fail(node, "Upsample is no operator of this operator set")
    if state.graph.opset == 9:
        return [_repeat(state, node, tensor, _scales(state, node, 1))]
    if "scales" not in node.attributes:
        raise state.fail(node, "it has no scales")
    return [_repeat(state, node, tensor, node.attributes["scales"])]


def _repeat(state: ReaderState, node: Node, tensor: Tensor, scales: Sequence[Fraction]) -> Tensor:
    """Without stated coordinates only this is clear: each entry as often as a whole scale says."""
    if node.attributes.get("mode", "nearest") != "nearest" or len(scales) != len(tensor.shape):
        raise state.fail(node, "only the mode nearest is read, with a scale for each axis")
    if any(s < 1 or s.denominator > 1 for s in scales):
        raise state.fail(node, "only whole scales are read in this operator set")
    state.count(sum(int(n * s) for n, s in zip(tensor.shape, scales, strict=True)))
    entries = {a: [i // int(s) for i in range(tensor.shape[a] * int(s))] for a, s in enumerate(scales)}
    return chosen(state, node, tensor, entries)


def _is_given(state: ReaderState, node: Node, at: int) -> bool:
    """Whether the input is there; an empty tensor stands for none in older files."""
    return at < len(node.inputs) and bool(node.inputs[at]) and math.prod(state.get(node.inputs[at], node).shape) > 0


def _scales(state: ReaderState, node: Node, at: int) -> list[Fraction]:
    found = state.get(node.inputs[at], node)
    if not isinstance(found, Constant) or found.kind != FLOAT or len(found.shape) != 1:
        raise state.fail(node, "the scales must be a float32 constant of rank 1")
    if not all(map(is_exact, found.values)):
        raise state.fail(node, "the scales are not known exactly")
    state.fix(node, found)
    return list(found.values)


def _sizes(state: ReaderState, node: Node) -> list[Fraction]:
    return list(map(Fraction, state.integers(node, state.get(node.inputs[3], node), "the sizes")))


def _axes(state: ReaderState, node: Node, tensor: Tensor) -> list[Axis]:
    sizes = _is_given(state, node, 3)
    if sizes == _is_given(state, node, 2):
        raise state.fail(node, "expected one of scales and sizes")
    numbers = _sizes(state, node) if sizes else _scales(state, node, 2)
    rank = len(tensor.shape)
    which = axes_of(state, node, node.attributes.get("axes", range(rank)), rank)
    if len(which) != len(numbers) or any(v <= 0 for v in numbers):
        raise state.fail(node, f"{len(numbers)} scales or sizes for {len(which)} axes, or one that is not positive")
    axes = [Axis(n, n, ONE, True) for n in tensor.shape]
    for a, v in zip(which, numbers, strict=True):
        old = tensor.shape[a]
        if sizes:
            scale = v / old
            axes[a] = Axis(old, int(v), scale, _is_float32(scale))
        else:
            exact = old * v
            new = exact.numerator // exact.denominator
            if new < 1 or (new != exact and (new + 1 - exact) * 2**20 <= exact):
                raise state.fail(node, f"{old} entries times {float(v)!r} may be rounded to another number of entries")
            axes[a] = Axis(old, new, v, True)
    state.count(math.prod(axis.new for axis in axes))
    return axes


def _is_float32(x: Fraction) -> bool:
    """Whether the positive number, of usual size, is a multiple of a power of two by an integer below 2**24."""
    odd = x.numerator // (x.numerator & -x.numerator)
    return odd < 2**24 and x.denominator & (x.denominator - 1) == 0


def _place(axis: Axis, how: str, x: int) -> Fraction:
    """Where entry x lies among those of the data."""
    if how == "align_corners":
        return Fraction(x * (axis.old - 1), axis.new - 1) if axis.new > 1 else Fraction(0)
    if how == "asymmetric":
        return x / axis.scale
    if how == "pytorch_half_pixel" and axis.new == 1:
        return Fraction(0)
    return (2 * x + 1) / (2 * axis.scale) - HALF  # the symmetric form too, where the size is length times scale


def _nearest(state: ReaderState, node: Node, axis: Axis, how: str, rounding: str, x: int, place: Fraction) -> int:
    """The entry that the place is rounded to, within the axis."""
    shifted = place + HALF if rounding.startswith("round") else place  # the choice jumps where this is whole
    below = shifted.numerator // shifted.denominator
    distance = min(shifted - below, below + 1 - shifted)
    if distance * 2**16 <= 1 + abs(place):
        safe = axis.scale == 1 or x == 0 or (axis.known and how != "align_corners")
        if distance or not safe:
            raise state.fail(node, f"entry {x} of {axis.new} lies where programs may choose either of two entries")
    up = rounding in ("round_prefer_floor", "ceil")  # the next whole number above, itself if it is whole
    entry = -(-shifted.numerator // shifted.denominator) if up else below
    if rounding == "round_prefer_floor":
        entry -= 1  # ceil(place - 1/2)
    return max(0, min(axis.old - 1, entry))


def _linear(
    state: ReaderState, node: Node, tensor: Tensor, axes: Sequence[Axis], places: Sequence[Sequence[Fraction]]
) -> Result:
    """Between the two entries around a place, by how near each is; along every axis."""
    data = state.data(node, tensor)
    plain = state.plain(data, node.label)
    sides: list[tuple[list[int], list[int], list[Fraction]]] = []  # of each axis: results, entries, weights
    for axis, own in zip(axes, places, strict=True):
        results, entries, weights = [], [], []
        for x, place in enumerate(own):
            below = place.numerator // place.denominator
            for entry, weight in ((below, 1 - (place - below)), (below + 1, place - below)):
                if weight:
                    results.append(x)
                    entries.append(max(0, min(axis.old - 1, entry)))
                    weights.append(weight)
        sides.append((results, entries, weights))
    count = 1
    for results, _, _ in sides:
        count *= len(results)
        state.count(count)
    shape = tuple(axis.new for axis in axes)
    rows = separable([[x * s for x in own[0]] for own, s in zip(sides, strides(shape), strict=True)])
    taken = separable([[e * s for e in own[1]] for own, s in zip(sides, strides(data.shape), strict=True)])
    factors = [ONE]
    for _, _, weights in sides:
        factors = (
            [f * w for f in factors for w in weights]
            if any(w != 1 for w in weights)
            else [f for f in factors for _ in weights]
        )
    total = state.linear(
        node.label, math.prod(shape), [(plain.source, rows, [plain.places[i] for i in taken], factors)]
    )
    return state.fresh(shape, total, data.kind)


OPERATORS = {"Resize": _resize, "Upsample": _upsample}
MODE, SCALES = ("mode", str), ("scales", FLOATS)
SINCE_11 = (
    MODE,
    ("coordinate_transformation_mode", str),
    ("cubic_coeff_a", Fraction),
    ("exclude_outside", int),
    ("extrapolation_value", Fraction),
    ("nearest_mode", str),
)
SINCE_18 = (*SINCE_11, ("antialias", int), ("axes", list), ("keep_aspect_ratio_policy", str))
SCHEMAS: Schemas = {
    "Resize": (
        schema(MODE, since=10, inputs=(2, 2)),
        schema(*SINCE_11, since=11, inputs=(3, 4), named=1),
        schema(*SINCE_11, since=13, inputs=(1, 4), named=1),
        schema(*SINCE_18, since=18, inputs=(1, 4), named=1),
    ),
    "Upsample": (schema(MODE, SCALES, since=7), schema(MODE, since=9, inputs=(2, 2))),
}
