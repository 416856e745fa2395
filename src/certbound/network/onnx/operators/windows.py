"""Where the windows of a convolution or a pool lie: for every result position and tap a place of the data, or -1."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ...graph import Index
from ..schemas import INT, INTS, TEXT
from ..state import ReaderState

WINDOW = {"auto_pad": TEXT, "kernel_shape": INTS, "pads": INTS, "strides": INTS}
DILATED = {**WINDOW, "dilations": INTS}
CONVOLUTION = {**DILATED, "group": INT}
_PADDINGS = (b"NOTSET", b"SAME_UPPER", b"SAME_LOWER", b"VALID")


class Geometry(NamedTuple):
    """Of each spatial axis."""

    kernel: tuple[int, ...]
    strides: tuple[int, ...]
    dilations: tuple[int, ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]
    padding: bytes


def geometry(state: ReaderState, axes: int, kernel: Sequence[int] | None = None) -> Geometry:
    """The attributes of the node; ``kernel``: of the weight, which the attribute may only repeat."""
    attributes = state.attributes()

    def numbers(name: str, default: int, count: int, least: int) -> tuple[int, ...]:
        given = tuple(int(v) for v in attributes.get(name, (default,) * count))
        if len(given) != count or any(not least <= v < 2**31 for v in given):
            raise state.fail(f"attribute {name} is {list(given)}; expected {count} numbers of at least {least}")
        return given

    padding = attributes.get("auto_pad", b"NOTSET")
    if padding not in _PADDINGS:
        raise state.fail(f"attribute auto_pad is {padding!r}; expected NOTSET, SAME_UPPER, SAME_LOWER or VALID")
    shape = numbers("kernel_shape", 1, axes, 1) if kernel is None or "kernel_shape" in attributes else tuple(kernel)
    if kernel is not None and shape != tuple(kernel):
        raise state.fail(f"attribute kernel_shape is {list(shape)}; the weight's kernel is {list(kernel)}")
    if kernel is None and "kernel_shape" not in attributes:
        raise state.fail("the attribute kernel_shape is missing")
    pads = numbers("pads", 0, 2 * axes, 0)
    if padding != b"NOTSET" and any(pads):
        raise state.fail(f"both auto_pad={padding.decode()} and pads={list(pads)} are given")
    strides, dilations = numbers("strides", 1, axes, 1), numbers("dilations", 1, axes, 1)
    return Geometry(shape, strides, dilations, pads[:axes], pads[axes:], padding)


def lines(
    state: ReaderState, spatial: Sequence[int], form: Geometry, ceil: bool = False, pooled: bool = False
) -> tuple[list[Index], Geometry]:
    """For every axis the places (result length, kernel length), outside numbers too; and the padding that was found."""
    found, begins, ends = [], [], []
    for axis, length in enumerate(spatial):
        reach = form.dilations[axis] * (form.kernel[axis] - 1) + 1
        stride, begin, end = form.strides[axis], form.begins[axis], form.ends[axis]
        if form.padding in (b"SAME_UPPER", b"SAME_LOWER"):
            if pooled and form.dilations[axis] > 1:
                raise state.fail(
                    f"auto_pad={form.padding.decode()} with dilations means different things to different programs",
                    hint="export with pads",
                )
            count = -(-length // stride)
            if pooled and (count - 1) * stride + reach < length:
                raise state.fail(
                    f"auto_pad={form.padding.decode()} along axis {axis}, whose {length} entries the windows do not "
                    "reach over, means different things to different programs",
                    hint="export with pads",
                )
            total = max((count - 1) * stride + reach - length, 0)
            begin = total // 2 if form.padding == b"SAME_UPPER" else total - total // 2
            end = total - begin
        else:
            room = length + begin + end - reach
            if room < 0:
                raise state.fail(
                    f"the kernel reaches over {reach} entries; axis {axis} has {length + begin + end} with its padding"
                )
            count = (-(-room // stride) if ceil else room // stride) + 1
            if ceil and (count - 1) * stride >= length + begin:  # a window that would start in the padding at the end
                count -= 1
        state.count(count * form.kernel[axis])
        steps = np.arange(count)[:, None] * stride - begin
        found.append(steps + np.arange(form.kernel[axis])[None, :] * form.dilations[axis])
        begins.append(begin)
        ends.append(end)
    return found, form._replace(begins=tuple(begins), ends=tuple(ends))


def places(state: ReaderState, spatial: Sequence[int], axes: Sequence[Index]) -> Index:
    """(result positions, taps), both row-major: the place among the spatial entries, -1 outside."""
    positions, taps = math.prod(line.shape[0] for line in axes), math.prod(line.shape[1] for line in axes)
    state.count(positions * taps)
    result = np.zeros((1, 1), dtype=np.int64)
    for length, line in zip(spatial, axes, strict=True):
        inside = (line >= 0) & (line < length)
        step = np.where(inside, line, -1)
        blank = (result < 0)[:, None, :, None] | (step < 0)[None, :, None, :]
        joint = np.where(blank, np.int64(-1), result[:, None, :, None] * length + step[None, :, None, :])
        result = joint.reshape(result.shape[0] * line.shape[0], result.shape[1] * line.shape[1])
    return result


def image(state: ReaderState, shape: tuple[int, ...], least: int = 3) -> tuple[int, int, tuple[int, ...]]:
    """Batch, channels and spatial axes of data."""
    if len(shape) < least:
        raise state.fail(f"the data has shape {list(shape)}; expected batch, channels and at least one more axis")
    return shape[0], shape[1], shape[2:]
