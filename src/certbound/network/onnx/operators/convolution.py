"""ONNX convolutions: affine nodes whose columns are the patches of the data."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...graph import Index
from ..schemas import INTS, OperatorSchema
from ..state import ReaderState, distinct
from ..tensors import Constant, Data, Tensor, arange
from .arithmetic import bias
from .windows import CONVOLUTION, Geometry, geometry, image, lines, places


def _weight(state: ReaderState, rank: int) -> Constant:
    name, weight = state.node.input[1], state.constant(1, "weight")
    if len(weight.shape) != rank:
        raise state.fail(f"weight {name!r} has rank {len(weight.shape)}; expected {rank} for the data")
    return weight


def _conv(state: ReaderState) -> Tensor:
    data = state.data()
    _, channels, spatial = image(state, data.shape)
    weight = _weight(state, len(data.shape))
    groups = _groups(state, channels, weight.shape[1])
    form = geometry(state, len(spatial), weight.shape[2:])
    axes, _ = lines(state, spatial, form)
    taps = places(state, spatial, axes)
    if weight.shape[0] % groups:
        raise state.fail(f"{weight.shape[0]} output channels in {groups} groups")
    shape = weight.shape
    index = arange(shape).reshape(groups, shape[0] // groups, -1)
    return _apply(state, data, weight, index, taps, [line.shape[0] for line in axes], form)


def _groups(state: ReaderState, channels: int, inputs: int) -> int:
    groups = int(state.attributes().get("group", 1))
    if groups < 1 or channels != groups * inputs:
        name = state.node.input[1]
        raise state.fail(
            f"weight {name!r} takes {inputs} channels for each of {groups} groups; the data has {channels}"
        )
    return groups


def _apply(
    state: ReaderState, data: Data, weight: Constant, index: Index, taps: Index, result: list[int], form: Geometry
) -> Data:
    """The node of weight[index], (groups, n_out, channels of a group times taps), on the patches of the data."""
    own = state.as_value(data)
    batch, channels, _ = image(state, data.shape)
    groups, n_out, _ = index.shape
    count, size = taps.shape
    state.count(batch * channels * count * size)
    flat = own.places.reshape(batch, groups, channels // groups, -1)
    patches = np.where(taps < 0, np.int64(-1), flat[..., taps])  # batch, groups, channels, positions, taps
    columns = patches.transpose(1, 0, 3, 2, 4).reshape(groups, batch * count, -1)
    used = own.places[own.places >= 0]
    kernel = form.kernel if distinct(used) else None
    taken = state.take(weight, index)
    assert isinstance(taken, Constant)
    value = state.affine(own.source, taken, columns, kernel=kernel)
    places_of = arange((groups, batch, count, n_out)).transpose(1, 0, 3, 2).reshape(batch, groups * n_out, *result)
    made = state.fresh(value, places_of, data.type)
    if not state.given(2):
        return made
    term = state.constant(2, "bias")
    if term.shape != (groups * n_out,):
        name = state.node.input[2]
        raise state.fail(f"bias {name!r} has shape {list(term.shape)}; expected [{groups * n_out}]")
    if term.origin is None:
        state.refuse_computed(term, "bias")
    spread = state.take(term, arange(term.shape).reshape(-1, *(1 for _ in result)))
    assert isinstance(spread, Constant)
    with_bias = bias(state, made, spread, 1.0)
    assert with_bias is not None
    return with_bias


def _conv_transpose(state: ReaderState) -> Tensor:
    data = state.data()
    _, channels, spatial = image(state, data.shape)
    weight = _weight(state, len(data.shape))
    shape = weight.shape
    groups = _groups(state, channels, shape[0] // max(int(state.attributes().get("group", 1)), 1))
    form = geometry(state, len(spatial), shape[2:])
    axes = _transposed_lines(state, spatial, form)
    taps = places(state, spatial, axes)
    index = arange(shape).reshape(groups, shape[0] // groups, shape[1], *shape[2:])
    index = np.flip(index, axis=tuple(range(3, index.ndim))).reshape(groups, shape[0] // groups, shape[1], -1)
    index = index.transpose(0, 2, 1, 3).reshape(groups, shape[1], -1)
    return _apply(state, data, weight, index, taps, [line.shape[0] for line in axes], form)


def _transposed_lines(state: ReaderState, spatial: tuple[int, ...], form: Geometry) -> list[Index]:
    """For every axis and tap of the flipped kernel the place that the result position takes from, -1 between places."""
    attributes = state.attributes()
    extra = [int(v) for v in attributes.get("output_padding", (0,) * len(spatial))]
    wanted = [int(v) for v in attributes.get("output_shape", ())]
    if len(extra) != len(spatial) or any(v < 0 for v in extra) or (wanted and len(wanted) != len(spatial)):
        raise state.fail(f"output_padding {extra} or output_shape {wanted} does not fit {len(spatial)} axes")
    result = []
    for axis, length in enumerate(spatial):
        stride, kernel, dilation = form.strides[axis], form.kernel[axis], form.dilations[axis]
        if extra[axis] and extra[axis] >= max(stride, dilation):
            raise state.fail(f"output_padding {extra} is not below the strides or dilations along axis {axis}")
        whole = stride * (length - 1) + extra[axis] + dilation * (kernel - 1) + 1
        begin, count = form.begins[axis], whole - form.begins[axis] - form.ends[axis]
        same = form.padding in (b"SAME_UPPER", b"SAME_LOWER")
        if wanted or same:
            count = wanted[axis] if wanted else length * stride
            if same and not wanted and stride > 1 and state.opset < 11:
                raise state.fail(
                    f"auto_pad={form.padding.decode()} with strides is defined otherwise below operator set 11",
                    hint="export with pads, or for operator set 11 or newer",
                )
            total = whole - count
            if wanted and any(form.begins + form.ends):
                raise state.fail("both output_shape and pads are given")
            if total < 0:
                raise state.fail(
                    f"its result of length {count} along axis {axis} is longer than the {whole} entries made"
                )
            if total % 2 and state.opset < 11:
                raise state.fail(
                    f"an odd padding of {total} along axis {axis} is shared out differently by definition and programs "
                    "below operator set 11",
                    hint="export with pads, or for operator set 11 or newer",
                )
            begin = total // 2 if form.padding == b"SAME_UPPER" else total - total // 2
        if count < 1:
            raise state.fail(f"its result would have length {count} along axis {axis}")
        state.count(count * kernel)
        start = np.arange(count)[:, None] + begin - np.arange(kernel)[None, ::-1] * dilation
        inside = (start % stride == 0) & (start >= 0) & (start // stride < length)
        result.append(np.where(inside, start // stride, -1))
    return result


CONVOLUTIONS: dict[str, Callable[[ReaderState], Tensor]] = {"Conv": _conv, "ConvTranspose": _conv_transpose}
CONVOLUTION_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "Conv": (OperatorSchema(least=2, most=3, attributes=CONVOLUTION, named=2),),
    "ConvTranspose": (
        OperatorSchema(
            least=2, most=3, attributes={**CONVOLUTION, "output_padding": INTS, "output_shape": INTS}, named=2
        ),
    ),
}
