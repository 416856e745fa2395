"""Pools and reductions: means and sums are one fixed map, the largest and the smallest a tournament."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from arithmetic.exact import ONE

from network.onnx_wire import Node
from network.operators.convolution import gathered, numbers, padding_mode, windows
from network.operators.extrema import reduced
from network.operators.views import axes_of, flag, tensor_of
from network.schemas import Schemas, schema
from network.state import ReaderState, Result
from network.tensors import Constant, Data, Shape, separable, strides


def combined(
    state: ReaderState, node: Node, data: Data, sets: Sequence[Sequence[int]], factors: Sequence[Fraction], shape: Shape
) -> Data:
    """One fixed map: for each set the sum of the data's entries in it, times its factor."""
    state.count(sum(map(len, sets)))
    plain = state.plain(data, node.label)
    rows = [row for row, held in enumerate(sets) for _ in held]
    places = [plain.places[i] for held in sets for i in held]
    values = None if all(f == 1 for f in factors) else [factors[row] for row in rows]
    value = state.linear(node.label, len(sets), [(plain.source, rows, places, values)])
    return state.fresh(shape, value, data.kind)


def _pool_windows(state: ReaderState, node: Node) -> tuple[Data, list[list[int]], list[int], Shape]:
    """The data, the entries of each window, the entries and paddings that it covers, and the result's shape."""
    data = state.data(node, state.inputs(node)[0])
    if len(data.shape) < 3:
        raise state.fail(node, f"data of shape {list(data.shape)}")
    sizes = data.shape[2:]
    if "kernel_shape" not in node.attributes:
        raise state.fail(node, "it has no kernel_shape")
    kernel = numbers(state, node, "kernel_shape", len(sizes), 1, 1)
    if padding_mode(state, node).startswith("SAME") and max(node.attributes.get("dilations", [1])) > 1:
        raise state.fail(node, "auto_pad with dilations means different things to different programs")
    found = windows(state, node, sizes, kernel, flag(state, node, "ceil_mode"))
    if padding_mode(state, node).startswith("SAME") and any(
        (w.positions - 1) * w.stride + (w.taps - 1) * w.dilation + 1 < w.size for w in found
    ):
        raise state.fail(node, "auto_pad with windows that do not reach over the data differs between programs")
    spatial = gathered(state, sizes, [w.entries() for w in found])
    covered = [[0]]
    for w in found:  # how many taps lie within the padded axis
        last = w.size + w.after
        inside = [
            sum(o * w.stride - w.before + t * w.dilation < last for t in range(w.taps)) for o in range(w.positions)
        ]
        covered.append(inside)
    counts = [1]
    for inside in covered[1:]:
        counts = [a * b for a in counts for b in inside]
    area, outer = math.prod(sizes), math.prod(data.shape[:2])
    state.count(outer * len(spatial) * math.prod(kernel))
    sets = [[start + i for i in taps if i >= 0] for start in range(0, outer * area, area) for taps in spatial]
    return data, sets, counts * outer, (*data.shape[:2], *(w.positions for w in found))


def _average_pool(state: ReaderState, node: Node) -> list[Result]:
    data, sets, covered, shape = _pool_windows(state, node)
    if not all(sets):
        raise state.fail(node, "a window holds padding only")
    counts = covered if flag(state, node, "count_include_pad") else list(map(len, sets))
    return [combined(state, node, data, sets, [Fraction(1, n) for n in counts], shape)]


def _max_pool(state: ReaderState, node: Node) -> list[Result]:
    flag(state, node, "storage_order")
    data, sets, _, shape = _pool_windows(state, node)
    return [reduced(state, node, data, sets, shape)]


def _global_pool(state: ReaderState, node: Node) -> list[Result]:
    data = state.data(node, state.inputs(node)[0])
    if len(data.shape) < 3:
        raise state.fail(node, f"data of shape {list(data.shape)}")
    area = math.prod(data.shape[2:])
    state.count(data.size)
    sets = [range(start, start + area) for start in range(0, data.size, area)]
    shape = (*data.shape[:2], *(1 for _ in data.shape[2:]))
    if node.operator == "GlobalMaxPool":
        return [reduced(state, node, data, sets, shape)]
    return [combined(state, node, data, sets, [Fraction(1, area)] * len(sets), shape)]


def reduction_sets(shape: Shape, axes: Sequence[int]) -> list[list[int]]:
    """For each entry of what is left, row-major, the entries along the axes."""
    steps = strides(shape)
    within = separable([range(0, shape[a] * steps[a], steps[a]) for a in sorted(axes)])
    others = [a for a in range(len(shape)) if a not in axes]
    starts = separable([range(0, shape[a] * steps[a], steps[a]) for a in others])
    return [[start + i for i in within] for start in starts]


def _reduce(state: ReaderState, node: Node) -> list[Result]:
    found = state.inputs(node, 2)
    tensor = tensor_of(state, node, found[0])
    keep, rank = flag(state, node, "keepdims", 1), len(tensor.shape)
    axes: list[int] | None = node.attributes.get("axes")
    if axes == []:
        raise state.fail(node, "an empty list of axes means different things to different programs")
    if found[1] is not None:
        axes = state.integers(node, found[1], "the axes")
    if not axes:
        if flag(state, node, "noop_with_empty_axes"):
            return [tensor]
        axes = list(range(rank))
    chosen = axes_of(state, node, axes, rank)
    if isinstance(tensor, Constant):
        raise state.fail(node, "a reduction of a constant is not read")
    data = state.data(node, tensor)
    state.count(data.size)
    sets = reduction_sets(data.shape, chosen)
    shape = tuple(1 if a in chosen else n for a, n in enumerate(data.shape) if keep or a not in chosen)
    if node.operator == "ReduceMax":
        return [reduced(state, node, data, sets, shape)]
    factor = ONE if node.operator == "ReduceSum" else Fraction(1, len(sets[0]))
    return [combined(state, node, data, sets, [factor] * len(sets), shape)]


OPERATORS = {
    "AveragePool": _average_pool,
    "MaxPool": _max_pool,
    "GlobalAveragePool": _global_pool,
    "GlobalMaxPool": _global_pool,
    **dict.fromkeys(("ReduceMean", "ReduceSum", "ReduceMax"), _reduce),
}
POOL = (("kernel_shape", list), ("strides", list), ("pads", list), ("auto_pad", str))
INCLUDE, CEIL, DILATIONS = ("count_include_pad", int), ("ceil_mode", int), ("dilations", list)
STORAGE = ("storage_order", int)
AXES, KEEP, NOOP = ("axes", list), ("keepdims", int), ("noop_with_empty_axes", int)
SCHEMAS: Schemas = {
    "AveragePool": (
        schema(*POOL),
        schema(*POOL, INCLUDE, since=7),
        schema(*POOL, INCLUDE, CEIL, since=10),
        schema(*POOL, INCLUDE, CEIL, DILATIONS, since=19),
    ),
    "MaxPool": (
        schema(*POOL),
        schema(*POOL, STORAGE, since=8, outputs=2),
        schema(*POOL, STORAGE, CEIL, DILATIONS, since=10, outputs=2),
    ),
    **{name: (schema(),) for name in ("GlobalAveragePool", "GlobalMaxPool")},
    **{
        name: (schema(AXES, KEEP), schema(KEEP, NOOP, since=since, inputs=(1, 2), named=1))
        for name, since in (("ReduceMean", 18), ("ReduceSum", 13), ("ReduceMax", 18))
    },
}
