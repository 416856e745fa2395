"""ONNX Resize and Upsample: the nearest entry, or linear interpolation; both are fixed maps along each axis.

Where an entry comes from is a rational number. Programs compute it in float32, so what lies so near to where the choice
of an entry jumps that they may choose another is refused.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ...graph import Array, Index
from ..schemas import FLOAT, FLOATS_LIST, INT, INTS, TEXT, OperatorSchema
from ..state import Part, ReaderState
from ..tensors import Tensor, arange
from .views import checked_axes

_HALF = Fraction(1, 2)
_NEAR = Fraction(1, 2**16)  # relative to the place; float32 computes it to 2**-21 or better
_STATED = "half_pixel, pytorch_half_pixel, half_pixel_symmetric, align_corners, asymmetric"


@dataclass(frozen=True)
class _Axis:
    """An axis of ``length`` entries that becomes one of ``size``; ``scale``: by what; ``exact``: it is a float32."""

    length: int
    size: int
    scale: Fraction
    exact: bool


def _half_pixel(axis: _Axis, x: int) -> Fraction:
    return (x + _HALF) / axis.scale - _HALF


_PLACES: dict[str, Callable[[_Axis, int], Fraction]] = {  # where entry x of the result lies between those of the data
    "half_pixel": _half_pixel,
    "half_pixel_symmetric": _half_pixel,  # other only where the size is not the length times the scale
    "pytorch_half_pixel": lambda axis, x: _half_pixel(axis, x) if axis.size > 1 else Fraction(0),
    "align_corners": lambda axis, x: Fraction(x * (axis.length - 1), max(axis.size - 1, 1)),
    "asymmetric": lambda axis, x: x / axis.scale,
}
_ROUNDED: dict[str, tuple[Fraction, Callable[[Fraction], int]]] = {  # where the choice jumps, modulo 1; the entry
    "round_prefer_floor": (_HALF, lambda v: math.ceil(v - _HALF)),
    "round_prefer_ceil": (_HALF, lambda v: math.floor(v + _HALF)),
    "floor": (Fraction(0), math.floor),
    "ceil": (Fraction(0), math.ceil),
}


def _resize(state: ReaderState) -> Tensor:
    if state.opset < 11:
        return _repeated(state, _scales(state, 1))
    attributes = state.attributes()

    def text(name: str, default: bytes) -> str:
        return bytes(attributes.get(name, default)).decode(errors="replace")

    mode, how = text("mode", b"nearest"), text("coordinate_transformation_mode", b"half_pixel")
    rounding = text("nearest_mode", b"round_prefer_floor")
    if how not in _PLACES or (how == "half_pixel_symmetric" and state.opset < 19):
        raise state.fail(f"coordinate_transformation_mode {how!r} is not supported", hint=f"supported: {_STATED}")
    if mode not in ("nearest", "linear") or rounding not in _ROUNDED:
        raise state.fail(f"mode {mode!r}, {rounding!r} is not supported", hint="supported: nearest and linear")
    if state.flag("antialias") or state.flag("exclude_outside"):
        raise state.fail("antialias and exclude_outside are not supported", hint="export without them")
    if (policy := text("keep_aspect_ratio_policy", b"stretch")) != "stretch":
        raise state.fail(f"keep_aspect_ratio_policy {policy!r} is not supported", hint="give sizes, or scales")
    axes = _axes(state)
    for axis in axes:
        whole = axis.length * axis.scale == axis.size
        if not whole and how in ("align_corners", "pytorch_half_pixel", "half_pixel_symmetric"):
            raise state.fail(f"{how} with a size that is not the length times the scale differs between programs")
    state.count(sum(axis.size for axis in axes))
    if mode == "nearest":
        chosen = [_nearest(state, axis, how, rounding) for axis in axes]
        return _picked(state, chosen)
    return _interpolated(state, axes, how)


def _upsample(state: ReaderState) -> Tensor:
    if state.opset >= 10:
        raise state.fail("Upsample ended with operator set 9", hint="export with Resize")
    if state.opset >= 9:
        return _repeated(state, _scales(state, 1))
    given = state.attributes().get("scales")
    if given is None:
        raise state.fail("the attribute scales is missing")
    return _repeated(state, [Fraction(float(v)) for v in given])


def _repeated(state: ReaderState, scales: Sequence[Fraction]) -> Tensor:
    """The forms before operator set 11, which say of no coordinates: every entry as often as a whole scale says."""
    mode = state.attributes().get("mode", b"nearest")
    shape = state.argument(0).shape
    if mode != b"nearest" or len(scales) != len(shape) or any(s < 1 or s.denominator != 1 for s in scales):
        raise state.fail(
            f"mode {mode.decode(errors='replace')!r} with scales {[float(s) for s in scales]} differs between programs "
            "in this operator set",
            hint="nearest with whole scales is read; export for operator set 11 or newer",
        )
    _check_size(state, [n * int(s) for n, s in zip(shape, scales, strict=True)])
    return _picked(state, [np.repeat(np.arange(n), int(s)) for n, s in zip(shape, scales, strict=True)])


def _given(state: ReaderState, at: int) -> bool:
    """Whether there is such an input; older files write an empty tensor where there is none."""
    return state.given(at) and math.prod(state.argument(at).shape) > 0


def _scales(state: ReaderState, at: int) -> list[Fraction]:
    constant = state.constant(at, "scales")
    if len(constant.shape) != 1 or constant.errors is not None or constant.type != 1:
        raise state.fail(f"scales {state.node.input[at]!r} must be a list of float32 numbers, known exactly")
    state.fix(constant)
    return [Fraction(float(v)) for v in constant.values]


def _axes(state: ReaderState) -> list[_Axis]:
    """All axes of the data."""
    shape = state.argument(0).shape
    rank = len(shape)
    by_scales, by_sizes = _given(state, 2), _given(state, 3)
    if by_scales == by_sizes:
        raise state.fail("expected either scales or sizes, as constants")
    given = state.attributes().get("axes")
    which = list(range(rank)) if given is None else checked_axes(state, given, rank)
    numbers: Sequence[Fraction | int] = _scales(state, 2) if by_scales else state.integers(3)
    if len(numbers) != len(which) or any(v <= 0 for v in numbers):
        raise state.fail(f"{[float(v) for v in numbers]} for {len(which)} axes; expected a positive number for each")
    axes = [_Axis(n, n, Fraction(1), True) for n in shape]
    for a, number in zip(which, numbers, strict=True):
        n = shape[a]
        if by_scales:
            product = n * Fraction(number)
            missing = math.ceil(product) - product
            if 0 < missing <= product / 2**20 or product < 1:
                raise state.fail(f"{n} entries times the scale {float(number)!r}: programs round that differently")
            axes[a] = _Axis(n, math.floor(product), Fraction(number), True)
        else:
            scale = Fraction(number, n)
            axes[a] = _Axis(n, int(number), scale, _is_float32(scale))
    _check_size(state, [axis.size for axis in axes])
    return axes


def _check_size(state: ReaderState, shape: Sequence[int]) -> None:
    """Count the result before it is made."""
    state.count(math.prod(shape))


def _is_float32(scale: Fraction) -> bool:
    """Whether a float32 holds it exactly; sizes are far below its range's ends."""
    return Fraction(float(np.float32(float(scale)))) == scale


def _nearest(state: ReaderState, axis: _Axis, how: str, rounding: str) -> Index:
    jump, chosen = _ROUNDED[rounding]
    found = []
    for x in range(axis.size):
        place = _PLACES[how](axis, x)
        gap = (place - jump) % 1
        gap = min(gap, 1 - gap)
        exact = axis.exact and how != "align_corners"
        if gap <= _NEAR * (1 + abs(place)) and not (gap == 0 and (exact or axis.scale == 1 or x == 0)):
            raise state.fail(
                f"entry {x} of an axis of {axis.size} lies at {float(place):.9g} of {axis.length}: which is nearest "
                "differs between programs",
                hint="choose a size that is a multiple of the length, or the mode linear",
            )
        found.append(min(max(chosen(place), 0), axis.length - 1))
    return np.array(found, dtype=np.int64)


def _picked(state: ReaderState, chosen: Sequence[Index]) -> Tensor:
    """The entries of the data at these indices of each axis."""
    tensor = state.argument(0)
    index = arange(tensor.shape)
    for axis, places in enumerate(chosen):
        index = index.take(places, axis=axis)
    return state.take(tensor, index)


def _interpolated(state: ReaderState, axes: Sequence[_Axis], how: str) -> Tensor:
    """The product over the axes of the weights of the two neighbours; beyond the ends the last entry counts."""
    data = state.as_value(state.data())
    shape, size = tuple(axis.size for axis in axes), math.prod(axis.size for axis in axes)
    weights: dict[Fraction, int] = {}
    columns, factors = np.zeros(1, dtype=np.int64), np.zeros((1, len(axes)), dtype=np.int64)
    rows = np.zeros(1, dtype=np.int64)
    for at, axis in enumerate(axes):
        lines = [_neighbours(axis, _PLACES[how](axis, x)) for x in range(axis.size)]
        own = [(x, i, weights.setdefault(w, len(weights))) for x, line in enumerate(lines) for i, w in line.items()]
        state.count(rows.size * len(own))
        row, column, factor = (np.array(v, dtype=np.int64) for v in zip(*own, strict=True))
        rows = (rows[:, None] * axis.size + row).ravel()
        columns = (columns[:, None] * axis.length + column).ravel()
        factors = np.repeat(factors, row.size, axis=0)
        factors[:, at] = np.tile(factor, factors.shape[0] // row.size)
    numbers = list(weights)
    kinds, which = np.unique(factors, axis=0, return_inverse=True)
    exact = [math.prod((numbers[w] for w in kind), start=Fraction(1)) for kind in kinds.tolist()]
    values, errors = _floats(exact)
    places = which.reshape(-1)
    part = Part(data.source, rows, data.places.ravel()[columns], values[places], errors[places])
    return state.fresh(state.linear(size, [part]), arange(shape), data.type)


def _neighbours(axis: _Axis, place: Fraction) -> dict[int, Fraction]:
    """Entry -> its weight, which is not 0."""
    below = math.floor(place)
    found: dict[int, Fraction] = {}
    for entry, weight in ((below, below + 1 - place), (below + 1, place - below)):
        if weight:
            inside = min(max(entry, 0), axis.length - 1)
            found[inside] = found.get(inside, Fraction(0)) + weight
    return found


def _floats(numbers: Sequence[Fraction]) -> tuple[Array, Array]:
    """The nearest floats, and how far they are off at most."""
    values = np.array([float(v) for v in numbers])
    lost = [abs(Fraction(float(f)) - v) for f, v in zip(values, numbers, strict=True)]
    return values, np.array([float(e) * (1 + 2.0**-50) if e else 0.0 for e in lost])


RESIZES: dict[str, Callable[[ReaderState], Tensor]] = {"Resize": _resize, "Upsample": _upsample}
_FROM_11 = {
    "coordinate_transformation_mode": TEXT,
    "cubic_coeff_a": FLOAT,
    "exclude_outside": INT,
    "extrapolation_value": FLOAT,
    "mode": TEXT,
    "nearest_mode": TEXT,
}
_FROM_18 = {**_FROM_11, "antialias": INT, "axes": INTS, "keep_aspect_ratio_policy": TEXT}
RESIZE_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "Resize": (
        OperatorSchema(since=10, least=2, most=2, attributes={"mode": TEXT}),
        OperatorSchema(since=11, least=3, most=4, attributes=_FROM_11, named=1),
        OperatorSchema(since=13, most=4, attributes=_FROM_11, named=1),
        OperatorSchema(since=18, most=4, attributes=_FROM_18, named=1),
    ),
    "Upsample": (  # version 1 had a scale for height and one for width
        OperatorSchema(since=7, attributes={"mode": TEXT, "scales": FLOATS_LIST}),
        OperatorSchema(since=9, least=2, most=2, attributes={"mode": TEXT}),
    ),
}
