"""Normalisations and softmax, written with the four kinds of node."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from arithmetic import intervals
from arithmetic.exact import ONE
from arithmetic.intervals import Interval

from network.graph import Unit
from network.onnx_wire import Node
from network.operators.affine import biased
from network.operators.pooling import reduction_sets
from network.operators.views import axis_of, flag
from network.schemas import Schemas, schema
from network.state import ReaderState, Result
from network.tensors import Constant, Data, Masked, Number, Shape, broadcast, interval, number, spread

EPSILON = Fraction(10995116, 2**40)  # the float32 nearest to 1e-5
SQUARE = Unit("power", (("exponent", Fraction(2)),))


def scaled(
    state: ReaderState,
    node: Node,
    data: Data,
    scale: Constant,
    scale_at: Sequence[int],
    bias: Constant | None,
    bias_at: Sequence[int],
) -> Data:
    """scale[scale_at[p]] data[p] + bias[bias_at[p]], the scale's entries as weights of size 1 by 1."""
    if bias is not None and bias.origin is None:
        raise state.fail(node, f"the shift, computed from {list(bias.names)}, is no stored tensor rearranged")
    state.count(4 * data.size)
    places = range(scale.size) if scale.origin is None else scale.origin.places
    users: dict[int, tuple[int, list[int]]] = {}
    for p, index in enumerate(scale_at):
        users.setdefault(places[index], (index, []))[1].append(p)
    uses = data.size // len(users)
    if any(len(held) != uses for _, held in users.values()):
        raise state.fail(node, "the entries of its scale are not used equally often")
    columns = [[[data.places[p]] for p in held] for _, held in users.values()]
    value = state.affine(node, data.source, scale, [[[index]] for index, _ in users.values()], columns)
    order = [0] * data.size
    for i, p in enumerate(p for _, held in users.values() for p in held):
        order[p] = i
    result = state.fresh(data.shape, value, data.kind, order)
    return result if bias is None else biased(state, node, result, bias, bias_at)


def _channels(state: ReaderState, node: Node, data: Data) -> list[int]:
    """The channel of each entry of data of shape (N, C, ...)."""
    if len(data.shape) < 2:
        raise state.fail(node, f"data of shape {list(data.shape)}")
    state.count(data.size)
    area = math.prod(data.shape[2:])
    return [c for _ in range(data.shape[0]) for c in range(data.shape[1]) for _ in range(area)]


def _per_channel(state: ReaderState, node: Node, tensor: Result, shape: Shape, what: str) -> Constant:
    constant = state.constant(node, tensor, what)
    if constant.shape != shape:
        raise state.fail(node, f"{what} has shape {list(constant.shape)}, expected {list(shape)}")
    return constant


def _epsilon(state: ReaderState, node: Node) -> Fraction:
    epsilon: Fraction = node.attributes.get("epsilon", EPSILON)
    if epsilon < 0:
        raise state.fail(node, "epsilon is negative")
    return epsilon


def _batch(state: ReaderState, node: Node) -> list[Result]:
    found = state.inputs(node)
    data = state.data(node, found[0])
    if len(data.shape) < 2:
        raise state.fail(node, f"data of shape {list(data.shape)}")
    if flag(state, node, "training_mode") or (state.graph.opset < 7 and not flag(state, node, "is_test")):
        raise state.fail(node, "training mode")
    if len(node.outputs) > 1:  # below operator set 14 this alone asks for the statistics of the batch
        raise state.fail(node, "training mode: it has outputs besides the first")
    each = not flag(state, node, "spatial", 1)  # of every entry of a sample, not of every channel
    if each and state.graph.opset < 7:
        raise state.fail(node, "spatial = 0, whose shapes are not stated in this operator set")
    names = ("the scale", "the shift", "the mean", "the variance")
    scale, bias, mean, variance = (
        _per_channel(state, node, t, data.shape[1:] if each else data.shape[1:2], what)
        for t, what in zip(found[1:], names, strict=True)
    )
    epsilon = _epsilon(state, node)
    if any(interval(v).lo + epsilon <= 0 for v in variance.values):
        raise state.fail(node, "a variance plus epsilon is not positive")
    state.fix(node, mean)
    state.fix(node, variance)
    state.evaluate(mean.size, 4)
    factors: list[Number] = []
    shifts: list[Number] = []
    for m, v in zip(mean.values, variance.values, strict=True):
        root = intervals.root(interval(v) + Interval(epsilon))
        factor = intervals.divide(Interval(ONE), root)
        factors.append(number(factor))
        shifts.append(number(-(interval(m) * factor)))
    channels = list(range(mean.size)) * data.shape[0] if each else _channels(state, node, data)
    parent = state.materialise(data, node.label)
    value = state.diagonal(node.label, parent, [factors[c] for c in channels], [shifts[c] for c in channels])
    whitened = state.fresh(data.shape, value, data.kind)
    return [scaled(state, node, whitened, scale, channels, bias, channels)]


def whiten(state: ReaderState, node: Node, data: Data, sets: Sequence[Sequence[int]], epsilon: Fraction) -> Data:
    """(x - mean) / sqrt(variance + epsilon) over each set of entries."""
    label, rows = node.label, range(len(sets))
    size, width = data.size, len(sets[0])
    state.count(2 * size * width)
    parent = state.materialise(data, label)
    at = [p for held in sets for p in held for _ in held]
    others = [q for held in sets for _ in held for q in held]
    off, own = Fraction(-1, width), 1 - Fraction(1, width)
    centred = state.linear(
        label, size, [(parent, at, others, [own if p == q else off for p, q in zip(at, others, strict=True)])]
    )
    square = state.elementwise(label, centred, SQUARE)
    members = [p for held in sets for p in held]
    row_of = [row for row in rows for _ in range(width)]
    variance = state.linear(
        label, len(sets), [(square, row_of, members, [Fraction(1, width)] * size)], [epsilon] * len(sets)
    )
    inverse = state.elementwise(label, variance, Unit("inverse_sqrt"))
    wide = state.linear(label, size, [(inverse, members, row_of, None)])
    return state.fresh(data.shape, state.product(label, centred, wide), data.kind)


def _layer(state: ReaderState, node: Node) -> list[Result]:
    found, scale, bias = state.inputs(node, 3)
    data = state.data(node, found)
    axis = axis_of(state, node, node.attributes.get("axis", -1), len(data.shape))
    scale = state.constant(node, scale, "the scale")
    bias = None if bias is None else state.constant(node, bias, "the shift")
    for constant in (scale, *([] if bias is None else [bias])):
        if broadcast(data.shape[axis:], constant.shape) != data.shape[axis:] or not constant.size:
            raise state.fail(node, f"scale or shift of shape {list(constant.shape)} for data {list(data.shape)}")
    _stash(state, node)
    epsilon = _epsilon(state, node)
    sets = reduction_sets(data.shape, range(axis, len(data.shape)))
    white = whiten(state, node, data, sets, epsilon)
    at = [spread(t.shape, data.shape) if t is not None else [] for t in (scale, bias)]
    return [scaled(state, node, white, scale, at[0], bias, at[1])]


def _stash(state: ReaderState, node: Node) -> None:
    if node.attributes.get("stash_type", 1) not in (1, 10, 11, 16):
        raise state.fail(node, "stash_type is no float type")


def _instance(state: ReaderState, node: Node) -> list[Result]:
    found, scale, bias = state.inputs(node, 3)
    data = state.data(node, found)
    if len(data.shape) < 3:
        raise state.fail(node, f"data of shape {list(data.shape)}")
    scale = _per_channel(state, node, scale, data.shape[1:2], "the scale")
    bias = _per_channel(state, node, bias, data.shape[1:2], "the shift")
    sets = reduction_sets(data.shape, range(2, len(data.shape)))
    white = whiten(state, node, data, sets, _epsilon(state, node))
    channels = _channels(state, node, data)
    return [scaled(state, node, white, scale, channels, bias, channels)]


def _group(state: ReaderState, node: Node) -> list[Result]:
    found, scale, bias = state.inputs(node, 3)
    data, groups = state.data(node, found), node.attributes.get("num_groups", 0)
    if len(data.shape) < 3 or groups < 1 or data.shape[1] % groups:
        raise state.fail(node, f"{groups} groups of data of shape {list(data.shape)}")
    _stash(state, node)
    channels = _channels(state, node, data)
    per_group = data.shape[1] // groups
    count = data.shape[1] if state.graph.opset >= 21 else groups  # of scales and of shifts
    scale = _per_channel(state, node, scale, (count,), "the scale")
    bias = _per_channel(state, node, bias, (count,), "the shift")
    width = data.size // (data.shape[0] * groups)
    sets = [range(start, start + width) for start in range(0, data.size, width)]
    white = whiten(state, node, data, sets, _epsilon(state, node))
    at = channels if state.graph.opset >= 21 else [c // per_group for c in channels]
    return [scaled(state, node, white, scale, at, bias, at)]


def _softmax(state: ReaderState, node: Node) -> list[Result]:
    scores = state.scores(node.inputs[0], node) if node.operator == "Softmax" else state.inputs(node)[0]
    data = scores.data if isinstance(scores, Masked) else state.data(node, scores)
    rank, old = len(data.shape), state.graph.opset < 13
    axis = node.attributes.get("axis", 1 if old else -1)
    if old and axis == rank:  # the second matrix axis is then of length 1
        axes: Sequence[int] = ()
    else:
        axis = axis_of(state, node, axis, rank)
        axes = range(axis, rank) if old else (axis,)
    sets = reduction_sets(data.shape, axes)
    if isinstance(scores, Masked):
        return [_masked_softmax(state, node, scores, sets)]
    label, size = node.label, data.size
    parent = state.materialise(data, label)
    if node.operator == "LogSoftmax":
        members = [p for held in sets for p in held]
        row_of = [row for row, held in enumerate(sets) for _ in held]
        exponential = state.elementwise(label, parent, Unit("exp"))
        total = state.linear(label, len(sets), [(exponential, row_of, members, None)])
        logarithm = state.elementwise(label, total, Unit("log"))
        value = state.linear(
            label, size, [(parent, range(size), range(size), None), (logarithm, members, row_of, [-ONE] * size)]
        )
        return [state.fresh(data.shape, value, data.kind)]
    return [state.fresh(data.shape, _shares(state, node, parent, sets), data.kind)]


def _shares(state: ReaderState, node: Node, parent: int, sets: Sequence[Sequence[int]]) -> int:
    """The value e^x over the sum of e^x in its set; the sets make up the value ``parent``."""
    state.count(2 * sum(len(held) ** 2 for held in sets))
    exponential = state.elementwise(node.label, parent, Unit("exp"))
    at = [p for held in sets for p in held for _ in held]
    others = [q for held in sets for _ in held for q in held]
    total = state.linear(node.label, state.sizes[parent], [(exponential, at, others, None)])
    inverse = state.elementwise(node.label, total, Unit("reciprocal"))
    return state.product(node.label, exponential, inverse)


def _masked_softmax(state: ReaderState, node: Node, scores: Masked, sets: Sequence[Sequence[int]]) -> Data:
    """e^-infinity = 0: what is masked is 0 and adds nothing, so only the others are computed."""
    data, kept = scores
    rest = [p for p in range(data.size) if kept[p]]
    number_of = {p: i for i, p in enumerate(rest)}
    held = [[number_of[p] for p in members if kept[p]] for members in sets]
    if not all(held):
        raise state.fail(node, "all numbers of a row are -infinity, so its softmax is none")
    flat = state.data(node, state.view(node, data, (len(rest),), lambda: rest))
    value = _shares(state, node, state.materialise(flat, node.label), held)
    return state.fresh(data.shape, value, data.kind, [number_of.get(p, -1) for p in range(data.size)])


OPERATORS = {
    "BatchNormalization": _batch,
    "LayerNormalization": _layer,
    "InstanceNormalization": _instance,
    "GroupNormalization": _group,
    "Softmax": _softmax,
    "LogSoftmax": _softmax,
}
EPS, MOMENTUM, TEST = ("epsilon", Fraction), ("momentum", Fraction), ("is_test", int)
SPATIAL, STASH, GROUPS, AXIS = ("spatial", int), ("stash_type", int), ("num_groups", int), ("axis", int)
SCHEMAS: Schemas = {
    "BatchNormalization": (
        schema(EPS, MOMENTUM, TEST, SPATIAL, inputs=(5, 5), outputs=5),
        schema(EPS, MOMENTUM, SPATIAL, since=7, inputs=(5, 5), outputs=5),
        schema(EPS, MOMENTUM, since=9, inputs=(5, 5), outputs=5),
        schema(EPS, MOMENTUM, ("training_mode", int), since=14, inputs=(5, 5), outputs=3),
    ),
    "LayerNormalization": (schema(AXIS, EPS, STASH, since=17, inputs=(2, 3), named=2, outputs=3),),
    "InstanceNormalization": (schema(EPS, inputs=(3, 3)),),
    "GroupNormalization": (
        schema(EPS, GROUPS, since=18, inputs=(3, 3)),
        schema(EPS, GROUPS, STASH, since=21, inputs=(3, 3)),
    ),
    **{name: (schema(AXIS),) for name in ("Softmax", "LogSoftmax")},
}
