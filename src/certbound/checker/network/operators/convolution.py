"""Conv and ConvTranspose: weights applied to columns that are gathered, never a dense matrix."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from network.onnx_wire import Node
from network.operators.affine import biased
from network.schemas import Schemas, schema
from network.state import ReaderState, Result
from network.tensors import Constant, Data, Shape, separable, strides

LONGEST = 2**31  # of a stride, dilation or pad


class Window(NamedTuple):
    """Along one axis: how many taps, how far apart, how far from one position to the next, padding, positions."""

    size: int
    taps: int
    dilation: int
    stride: int
    before: int
    after: int
    positions: int

    def entries(self) -> list[list[int]]:
        """For each position the entry under each tap, -1 in the padding."""
        found = []
        for o in range(self.positions):
            start = o * self.stride - self.before
            places = range(start, start + self.taps * self.dilation, self.dilation)
            found.append([i if 0 <= i < self.size else -1 for i in places])
        return found


def numbers(state: ReaderState, node: Node, name: str, count: int, default: int, least: int) -> list[int]:
    """An attribute with one number for each axis."""
    given: list[int] = node.attributes.get(name, [default] * count)
    if len(given) != count or any(not least <= v <= LONGEST for v in given):
        raise state.fail(node, f"attribute {name!r} is {given[:8]}, expected {count} numbers of at least {least}")
    return given


def padding_mode(state: ReaderState, node: Node) -> str:
    """auto_pad; pads may not be given besides."""
    mode: str = node.attributes.get("auto_pad", "NOTSET")
    if mode not in ("NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER"):
        raise state.fail(node, f"auto_pad is {mode!r}")
    if mode != "NOTSET" and any(node.attributes.get("pads", [])):
        raise state.fail(node, "both auto_pad and pads are given")
    return mode


def windows(state: ReaderState, node: Node, sizes: Shape, kernel: Sequence[int], ceiling: bool = False) -> list[Window]:
    """The windows that a convolution or a pool moves over axes of these sizes."""
    count, mode = len(sizes), padding_mode(state, node)
    steps = numbers(state, node, "strides", count, 1, 1)
    dilations = numbers(state, node, "dilations", count, 1, 1)
    pads = numbers(state, node, "pads", 2 * count, 0, 0)  # zeros if the mode is another than NOTSET
    found = []
    for a, (size, taps, step, dilation) in enumerate(zip(sizes, kernel, steps, dilations, strict=True)):
        reach = (taps - 1) * dilation + 1
        before, after = pads[a], pads[a + count]
        if mode.startswith("SAME"):
            positions = -(-size // step)
            total = max((positions - 1) * step + reach - size, 0)
            before = total // 2 if mode == "SAME_UPPER" else total - total // 2
            after = total - before
        room = size + before + after - reach
        if room < 0:
            raise state.fail(node, f"a window of {reach} entries over {size + before + after}")
        positions = (-(-room // step) if ceiling else room // step) + 1
        if ceiling and (positions - 1) * step >= size + before:
            positions -= 1  # a window that would start in the padding behind
        state.count(positions * taps)
        found.append(Window(size, taps, dilation, step, before, after, positions))
    return found


def gathered(state: ReaderState, sizes: Shape, entries: Sequence[list[list[int]]]) -> list[list[int]]:
    """For each position, row-major over the axes, the entry under each tap, row-major too.

    ``entries``: for each axis, what Window.entries() gives.
    """
    state.count(math.prod(len(e) * len(e[0]) for e in entries))
    steps = strides(sizes)
    scaled = [
        [[-1 if i < 0 else i * step for i in row] for row in rows] for rows, step in zip(entries, steps, strict=True)
    ]
    found: list[list[list[int]]] = [[]]
    for rows in scaled:
        found = [[*chosen, row] for chosen in found for row in rows]
    return [separable(chosen) for chosen in found]


def _parts(
    state: ReaderState, node: Node, transposed: bool
) -> tuple[Data, Constant, Constant | None, int, tuple[int, ...]]:
    """Data, weight, bias, groups and the kernel's shape."""
    found, weight, bias = state.inputs(node, 3)
    data, weight = state.data(node, found), state.constant(node, weight, "the weight")
    if bias is not None:
        bias = state.constant(node, bias, "the bias")
        if bias.origin is None:
            raise state.fail(node, f"the bias, computed from {list(bias.names)}, is no stored tensor rearranged")
    rank, groups = len(data.shape), node.attributes.get("group", 1)
    if rank < 3 or len(weight.shape) != rank:
        raise state.fail(node, f"data of shape {list(data.shape)}, weight of shape {list(weight.shape)}")
    kernel, channels = weight.shape[2:], data.shape[1]
    if list(node.attributes.get("kernel_shape", kernel)) != list(kernel):
        raise state.fail(node, f"kernel_shape is not that of the weight, {list(kernel)}")
    inner = weight.shape[0] if transposed else weight.shape[1] * groups
    if groups < 1 or weight.shape[0] % groups or channels % groups or inner != channels:
        raise state.fail(node, f"{channels} channels, {groups} groups, weight of shape {list(weight.shape)}")
    outputs = weight.shape[1] * groups if transposed else weight.shape[0]
    if bias is not None and bias.shape != (outputs,):
        raise state.fail(node, f"a bias of shape {list(bias.shape)} for {outputs} channels")
    return state.plain(data, node.label), weight, bias, groups, kernel


def _convolve(
    state: ReaderState,
    node: Node,
    parts: tuple[Data, Constant, Constant | None, int, tuple[int, ...]],
    entries: Sequence[list[list[int]]],
    at: list[list[list[int]]],
) -> Data:
    """The affine node of these weights for the windows, its result channels first."""
    data, weight, bias, groups, kernel = parts
    batch, channels = data.shape[:2]
    inner, area, outputs = channels // groups, math.prod(data.shape[2:]), len(at[0])
    positions, taps = math.prod(map(len, entries)), math.prod(kernel)
    state.count(groups * batch * positions * inner * taps + 2 * batch * groups * outputs * positions)
    spatial = gathered(state, data.shape[2:], entries)
    places = data.places
    columns = []
    for k in range(groups):
        own = []
        for n in range(batch):
            starts = [(n * channels + k * inner + c) * area for c in range(inner)]
            own += [[-1 if i < 0 else places[s + i] for s in starts for i in under] for under in spatial]
        columns.append(own)
    used = [place for place in places if place >= 0]
    injective = len(set(used)) == len(used)
    value = state.affine(node, data.source, weight, at, columns, kernel=kernel if injective else None)
    uses = batch * positions
    order = [
        ((k * uses + n * positions) + p) * outputs + o
        for n in range(batch)
        for k in range(groups)
        for o in range(outputs)
        for p in range(positions)
    ]
    shape = (batch, groups * outputs, *(len(e) for e in entries))
    result = state.fresh(shape, value, data.kind, order)
    if bias is None:
        return result
    index = [c for _ in range(batch) for c in range(groups * outputs) for _ in range(positions)]
    return biased(state, node, result, bias, index)


def _conv(state: ReaderState, node: Node) -> list[Result]:
    parts = _parts(state, node, transposed=False)
    data, weight, _, groups, kernel = parts
    found = windows(state, node, data.shape[2:], kernel)
    state.count(weight.size)
    outputs, width = weight.shape[0] // groups, math.prod(weight.shape[1:])
    at = [
        [list(range((k * outputs + o) * width, (k * outputs + o + 1) * width)) for o in range(outputs)]
        for k in range(groups)
    ]
    return [_convolve(state, node, parts, [w.entries() for w in found], at)]


def _conv_transpose(state: ReaderState, node: Node) -> list[Result]:
    parts = _parts(state, node, transposed=True)
    data, weight, _, groups, kernel = parts
    sizes, count = data.shape[2:], len(kernel)
    steps = numbers(state, node, "strides", count, 1, 1)
    dilations = numbers(state, node, "dilations", count, 1, 1)
    extra = numbers(state, node, "output_padding", count, 0, 0)
    if any(e >= max(s, d) for e, s, d in zip(extra, steps, dilations, strict=True)):
        raise state.fail(node, f"output_padding {extra} is not below the strides {steps} or dilations {dilations}")
    entries = []
    for a, (size, taps, step, dilation) in enumerate(zip(sizes, kernel, steps, dilations, strict=True)):
        whole = step * (size - 1) + extra[a] + (taps - 1) * dilation + 1
        before, length = _transposed_extent(state, node, a, count, size, size * step, whole)
        state.count(length * taps)
        rows = []
        for position in range(length):
            # Entry i under tap t of the kernel goes to i step + t dilation - before; the taps are taken in reverse.
            ahead = [position + before - t * dilation for t in range(taps - 1, -1, -1)]
            rows.append([q // step if q % step == 0 and 0 <= q < size * step else -1 for q in ahead])
        entries.append(rows)
    state.count(weight.size)
    inner, outputs, taps = weight.shape[0] // groups, weight.shape[1], math.prod(kernel)
    at = [
        [
            [((k * inner + c) * outputs + o) * taps + t for c in range(inner) for t in range(taps - 1, -1, -1)]
            for o in range(outputs)
        ]
        for k in range(groups)
    ]
    return [_convolve(state, node, parts, entries, at)]


def _transposed_extent(
    state: ReaderState, node: Node, axis: int, count: int, size: int, same: int, whole: int
) -> tuple[int, int]:
    """How much is cut off in front, and the length of the result, along one axis."""
    mode, pads = padding_mode(state, node), numbers(state, node, "pads", 2 * count, 0, 0)
    if "output_shape" in node.attributes:
        given = numbers(state, node, "output_shape", count, 1, 1)
        if any(pads):
            raise state.fail(node, "both output_shape and pads are given")
        length = given[axis]
    elif mode.startswith("SAME"):
        if state.graph.opset < 11 and same != size:
            raise state.fail(node, "older operator sets say something else of auto_pad with a stride")
        length = same
    else:
        length = whole - pads[axis] - pads[axis + count]
        if length < 1:
            raise state.fail(node, "nothing is left of the result")
        return pads[axis], length
    total = whole - length
    if total < 0:
        raise state.fail(node, f"output_shape is larger than the result, {whole}")
    if total % 2 and state.graph.opset < 11:
        raise state.fail(node, "older operator sets do not say on which side an odd padding is larger")
    return total // 2 if mode == "SAME_UPPER" else total - total // 2, length


OPERATORS = {"Conv": _conv, "ConvTranspose": _conv_transpose}
CONV = (
    ("kernel_shape", list),
    ("strides", list),
    ("dilations", list),
    ("pads", list),
    ("auto_pad", str),
    ("group", int),
)
SCHEMAS: Schemas = {
    "Conv": (schema(*CONV, inputs=(2, 3), named=2),),
    "ConvTranspose": (schema(*CONV, ("output_padding", list), ("output_shape", list), inputs=(2, 3), named=2),),
}
