"""Operators that only rearrange entries, of data and of constants alike, and those that ask for a shape."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from network.onnx_wire import BOOL, INT32, INT64, INTEGRAL, MAX_RANK, Node
from network.schemas import Schemas, schema
from network.state import ReaderState, Result
from network.tensors import WIDTH, Constant, Data, Shape, Tensor, broadcast, is_exact, separable, strides

MAX_INTEGER = 2**63


def tensor_of(state: ReaderState, node: Node, found: Tensor | None) -> Tensor:
    """A tensor that is there."""
    if found is None:
        raise state.fail(node, "an input is missing")
    return found


def axis_of(state: ReaderState, node: Node, axis: int, rank: int, negative_since: int = 11) -> int:
    """The axis, counted from the front."""
    if axis >= rank or axis < (-rank if state.graph.opset >= negative_since else 0):
        raise state.fail(node, f"axis {axis} of data of rank {rank}")
    return axis % rank


def axes_of(state: ReaderState, node: Node, axes: Sequence[int], rank: int, negative_since: int = 11) -> list[int]:
    """The axes, counted from the front; none may be repeated."""
    found = [axis_of(state, node, axis, rank, negative_since) for axis in axes]
    if len(set(found)) != len(found):
        raise state.fail(node, f"axes {list(axes)} are repeated")
    return found


def flag(state: ReaderState, node: Node, name: str, default: int = 0) -> bool:
    """An attribute that is 0 or 1."""
    value = node.attributes.get(name, default)
    if value not in (0, 1):
        raise state.fail(node, f"attribute {name!r} is {value}, expected 0 or 1")
    return bool(value)


def _identity(state: ReaderState, node: Node) -> list[Result]:
    return [tensor_of(state, node, state.inputs(node)[0])]


def _dropout(state: ReaderState, node: Node) -> list[Result]:
    data, ratio, training = state.inputs(node, 3)
    if training is not None and not (
        isinstance(training, Constant) and training.kind == BOOL and training.size == 1 and not training.values[0]
    ):
        raise state.fail(node, "training mode; its third input must be a constant, false")
    if state.graph.opset < 7 and not flag(state, node, "is_test"):
        raise state.fail(node, "training mode; is_test must be 1")
    if isinstance(ratio, Data):
        raise state.fail(node, "the ratio must be a constant")
    return [tensor_of(state, node, data)]


def _cast(state: ReaderState, node: Node) -> list[Result]:
    tensor = tensor_of(state, node, state.inputs(node)[0])
    if "to" not in node.attributes:
        raise state.fail(node, "it has no type to cast to")
    return [_cast_to(state, node, tensor, node.attributes["to"])]


def _cast_to(state: ReaderState, node: Node, tensor: Tensor, kind: int) -> Tensor:
    if kind == tensor.kind or (kind in WIDTH and tensor.kind in WIDTH and WIDTH[kind] >= WIDTH[tensor.kind]):
        if isinstance(tensor, Data):
            return tensor._replace(kind=kind)
        values = None if tensor.origin else tensor.values
        return Constant(tensor.shape, kind, values, tensor.names, tensor.origin, tensor.unchanged)
    if isinstance(tensor, Data) or kind not in (*WIDTH, *INTEGRAL):
        raise state.fail(node, "a cast that changes values")
    if tensor.kind in WIDTH:
        raise state.fail(node, "a cast of a float constant that changes values")
    values = tensor.values
    if kind in WIDTH and not tensor.size:
        raise state.fail(node, "a float constant without numbers")
    if kind in WIDTH:
        digits = {16: 11, 32: 24, 64: 53}[WIDTH[kind]]
        if any(abs(v).bit_length() > digits for v in values):
            raise state.fail(node, "a cast of integers that changes values")
        return Constant(tensor.shape, kind, [Fraction(v) for v in values])
    if kind == INT32 and any(not -(2**31) <= v < 2**31 for v in values):
        raise state.fail(node, "a cast of integers that changes values")
    return Constant(tensor.shape, kind, [int(v != 0) if kind == BOOL else int(v) for v in values])


def _flatten(state: ReaderState, node: Node) -> list[Result]:
    tensor = tensor_of(state, node, state.inputs(node)[0])
    axis, rank = node.attributes.get("axis", 1), len(tensor.shape)
    if not (-rank if state.graph.opset >= 11 else 0) <= axis <= rank:
        raise state.fail(node, "axis out of range")
    axis += rank if axis < 0 else 0
    return [state.view(node, tensor, (math.prod(tensor.shape[:axis]), math.prod(tensor.shape[axis:])), None)]


def _reshape(state: ReaderState, node: Node) -> list[Result]:
    tensor, given = state.inputs(node, 2)
    tensor = tensor_of(state, node, tensor)
    if state.graph.opset < 5:
        target = node.attributes.get("shape")
        if target is None:
            raise state.fail(node, "it has no shape")
    else:
        target = state.integers(node, given, "the shape")
    if len(target) > MAX_RANK:
        raise state.fail(node, f"a shape of rank {len(target)}, at most {MAX_RANK} is read")
    keep = not flag(state, node, "allowzero")
    if any(d < -1 or (d == 0 and keep and i >= len(tensor.shape)) for i, d in enumerate(target)):
        raise state.fail(node, f"target shape {target}")
    if target.count(-1) > 1 or (not keep and 0 in target):
        raise state.fail(node, f"target shape {target}")
    dims = [tensor.shape[i] if d == 0 else d for i, d in enumerate(target)]
    if -1 in dims:
        rest = math.prod(d for d in dims if d != -1)
        if rest == 0:
            raise state.fail(node, f"target shape {target} of an empty tensor")
        dims[dims.index(-1)] = tensor.size // rest
    return [state.view(node, tensor, tuple(dims), None)]


def _axes_input(state: ReaderState, node: Node) -> list[int] | None:
    given: list[int] | None = node.attributes.get("axes")
    if len(node.inputs) > 1 and node.inputs[1]:
        return state.integers(node, state.inputs(node)[1], "the axes")
    return given


def _squeeze(state: ReaderState, node: Node) -> list[Result]:
    tensor = tensor_of(state, node, state.inputs(node)[0])
    given = _axes_input(state, node)
    axes = {i for i, d in enumerate(tensor.shape) if d == 1}
    if given == []:
        raise state.fail(node, "an empty list of axes means different things to different programs")
    if given is not None:
        chosen = set(axes_of(state, node, given, len(tensor.shape)))
        if not chosen <= axes:
            raise state.fail(node, f"axes {given} are not all of length 1")
        axes = chosen
    return [state.view(node, tensor, tuple(d for i, d in enumerate(tensor.shape) if i not in axes), None)]


def _unsqueeze(state: ReaderState, node: Node) -> list[Result]:
    tensor = tensor_of(state, node, state.inputs(node)[0])
    given = _axes_input(state, node)
    if not given:
        raise state.fail(node, "no axes")
    rank = len(tensor.shape) + len(given)
    axes, rest = set(axes_of(state, node, given, rank)), iter(tensor.shape)
    return [state.view(node, tensor, tuple(1 if i in axes else next(rest) for i in range(rank)), None)]


def transposed(state: ReaderState, node: Node, tensor: Tensor, order: Sequence[int]) -> Tensor:
    """The tensor with its axes in this order."""
    shape, steps = tuple(tensor.shape[a] for a in order), strides(tensor.shape)
    if [a for a in order if tensor.shape[a] != 1] == [a for a in range(len(order)) if tensor.shape[a] != 1]:
        return state.view(node, tensor, shape, None)
    return state.view(
        node, tensor, shape, lambda: separable([range(0, tensor.shape[a] * steps[a], steps[a]) for a in order])
    )


def _transpose(state: ReaderState, node: Node) -> list[Result]:
    tensor = tensor_of(state, node, state.inputs(node)[0])
    rank = len(tensor.shape)
    order = node.attributes.get("perm", list(range(rank))[::-1])
    if sorted(order) != list(range(rank)):
        raise state.fail(node, f"perm {order} of data of rank {rank}")
    return [transposed(state, node, tensor, order)]


def chosen(state: ReaderState, node: Node, tensor: Tensor, entries: Mapping[int, Sequence[int]]) -> Tensor:
    """The tensor with these indices along some axes, -1 for zeros, and all along the others."""
    steps = strides(tensor.shape)
    lists: list[Sequence[int]] = [entries.get(a, range(n)) for a, n in enumerate(tensor.shape)]
    shape = tuple(map(len, lists))

    def index() -> list[int]:
        return separable([[-1 if j < 0 else j * step for j in js] for js, step in zip(lists, steps, strict=True)])

    return state.view(node, tensor, shape, index)


def _slice(state: ReaderState, node: Node) -> list[Result]:
    found = state.inputs(node, 5)
    tensor, rank = tensor_of(state, node, found[0]), len(found[0].shape if found[0] else ())
    if state.graph.opset < 10:
        starts, ends = node.attributes.get("starts"), node.attributes.get("ends")
        axes, steps = node.attributes.get("axes"), None
        if starts is None or ends is None:
            raise state.fail(node, "it has no starts or ends")
    else:
        starts, ends = (state.integers(node, found[i], "starts or ends", INT32) for i in (1, 2))
        axes, steps = (None if t is None else state.integers(node, t, "axes or steps", INT32) for t in found[3:5])
    axes = list(range(len(starts))) if axes is None else axes
    steps = [1] * len(starts) if steps is None else steps
    if not len(starts) == len(ends) == len(axes) == len(steps) or 0 in steps:
        raise state.fail(node, f"starts {starts}, ends {ends}, axes {axes}, steps {steps}")
    entries: dict[int, Sequence[int]] = {}
    for axis, start, end, step in zip(axes_of(state, node, axes, rank, 10), starts, ends, steps, strict=True):
        entries[axis] = _sliced(start, end, step, tensor.shape[axis])
    return [chosen(state, node, tensor, entries)]


def _sliced(start: int, end: int, step: int, size: int) -> range:
    """The entries of a slice: bounds count from the back if negative, and are moved to the nearest that there are."""
    start, end = (bound + size if bound < 0 else bound for bound in (start, end))
    if step > 0:
        return range(max(0, min(size, start)), max(0, min(size, end)), step)
    return range(max(0, min(size - 1, start)), max(-1, min(size - 1, end)), step)


def _inside(bound: int) -> int:
    return max(-(2**62), min(2**62, bound))


def _split(state: ReaderState, node: Node) -> list[Result]:
    tensor = tensor_of(state, node, state.inputs(node)[0])
    axis = axis_of(state, node, node.attributes.get("axis", 0), len(tensor.shape))
    lengths = _lengths(state, node, tensor.shape[axis])
    unequal = len(lengths) != len(node.outputs) or sum(lengths) != tensor.shape[axis]
    if unequal or any(n < 1 for n in lengths) or "" in node.outputs:
        raise state.fail(
            node, f"{tensor.shape[axis]} entries are not split into {len(node.outputs)} parts by {lengths}"
        )
    result: list[Result] = []
    start = 0
    for length, name in zip(lengths, node.outputs, strict=True):
        read = bool(state.readers.get(name))
        result.append(chosen(state, node, tensor, {axis: range(start, start + length)}) if read else None)
        start += length
    return result


def _lengths(state: ReaderState, node: Node, size: int) -> list[int]:
    count = len(node.outputs)
    given: list[int] | None = node.attributes.get("split")
    if len(node.inputs) == 2 and node.inputs[1]:
        given = state.integers(node, state.inputs(node)[1], "the lengths")
    equal: int | None = node.attributes.get("num_outputs")
    if state.graph.opset >= 18 and ((given is None) == (equal is None) or equal not in (None, count)):
        raise state.fail(node, "expected either the lengths of the parts, or their number in num_outputs")
    if given is not None:
        return given
    if state.graph.opset < 18 and size % count != 0:
        raise state.fail(node, f"{size} entries in {count} equal parts")
    length = (size + count - 1) // count
    return [length] * (count - 1) + [size - length * (count - 1)]


def _index_constant(state: ReaderState, node: Node, found: Result, *kinds: int) -> Constant:
    if not isinstance(found, Constant) or found.kind not in (kinds or (INT32, INT64)):
        raise state.fail(node, "the indices must be an integer constant")
    return found


def _places(state: ReaderState, node: Node, indices: Sequence[int], size: int) -> list[int]:
    """The indices, counted from the front."""
    if any(not (-size if state.graph.opset >= 11 else 0) <= i < size for i in indices):
        raise state.fail(node, f"an index is out of range for an axis of length {size}")
    return [i % size for i in indices]


def _gather(state: ReaderState, node: Node) -> list[Result]:
    found = state.inputs(node, 2)
    tensor, indices = tensor_of(state, node, found[0]), _index_constant(state, node, found[1])
    axis = axis_of(state, node, node.attributes.get("axis", 0), len(tensor.shape))
    entries = _places(state, node, indices.values, tensor.shape[axis])
    result = chosen(state, node, tensor, {axis: entries})
    return [state.view(node, result, (*tensor.shape[:axis], *indices.shape, *tensor.shape[axis + 1 :]), None)]


def _gather_elements(state: ReaderState, node: Node) -> list[Result]:
    found = state.inputs(node, 2)
    tensor, indices = tensor_of(state, node, found[0]), _index_constant(state, node, found[1])
    axis = axis_of(state, node, node.attributes.get("axis", 0), len(tensor.shape))
    shape, steps = indices.shape, strides(tensor.shape)
    if len(shape) != len(tensor.shape) or any(
        a != axis and m > n for a, (m, n) in enumerate(zip(shape, tensor.shape, strict=True))
    ):
        raise state.fail(node, f"indices of shape {list(shape)} for data of shape {list(tensor.shape)}")
    entries = _places(state, node, indices.values, tensor.shape[axis])
    own = [
        [0] * m if a == axis else range(0, m * step, step) for a, (m, step) in enumerate(zip(shape, steps, strict=True))
    ]
    return [
        state.view(
            node, tensor, shape, lambda: [b + i * steps[axis] for b, i in zip(separable(own), entries, strict=True)]
        )
    ]


def _gather_nd(state: ReaderState, node: Node) -> list[Result]:
    found = state.inputs(node, 2)
    tensor, indices = tensor_of(state, node, found[0]), _index_constant(state, node, found[1], INT64)
    batch, shape, steps = node.attributes.get("batch_dims", 0), tensor.shape, strides(tensor.shape)
    if not indices.shape or not 0 <= batch < min(len(shape), len(indices.shape)):
        raise state.fail(node, f"batch_dims {batch} and indices of shape {list(indices.shape)}")
    width = indices.shape[-1]
    if shape[:batch] != indices.shape[:batch] or not 1 <= width <= len(shape) - batch:
        raise state.fail(node, f"indices of shape {list(indices.shape)} for data of shape {list(shape)}")
    rest = shape[batch + width :]
    inner = separable([range(0, n * step, step) for n, step in zip(rest, steps[batch + width :], strict=True)])
    batches = separable([range(0, n * step, step) for n, step in zip(shape[:batch], steps[:batch], strict=True)])
    tuples = indices.size // width
    columns = [_places(state, node, indices.values[j::width], shape[batch + j]) for j in range(width)]

    def index() -> list[int]:
        each = tuples // len(batches)
        starts = [
            batches[t // each] + sum(column[t] * steps[batch + j] for j, column in enumerate(columns))
            for t in range(tuples)
        ]
        return [s + i for s in starts for i in inner]

    return [state.view(node, tensor, (*indices.shape[:-1], *rest), index)]


def _expand(state: ReaderState, node: Node) -> list[Result]:
    found = state.inputs(node, 2)
    tensor, given = tensor_of(state, node, found[0]), state.integers(node, found[1], "the shape")
    if any(d < 1 for d in given) or len(given) > MAX_RANK:
        raise state.fail(node, f"target shape {given}")
    shape = broadcast(tensor.shape, tuple(given))
    if shape is None:
        raise state.fail(node, f"cannot spread shape {list(tensor.shape)} over {given}")
    return [state.spread(node, tensor, shape)]


def _tile(state: ReaderState, node: Node) -> list[Result]:
    found = state.inputs(node, 2)
    tensor, repeats = tensor_of(state, node, found[0]), state.integers(node, found[1], "the repeats")
    if len(repeats) != len(tensor.shape) or any(r < 1 for r in repeats):
        raise state.fail(node, f"repeats {repeats} of data of shape {list(tensor.shape)}")
    shape = tuple(n * r for n, r in zip(tensor.shape, repeats, strict=True))
    steps = strides(tensor.shape)

    def index() -> list[int]:
        axes = zip(tensor.shape, steps, repeats, strict=True)
        return separable([list(range(0, n * step, step)) * r for n, step, r in axes])

    return [state.view(node, tensor, shape, index)]


def _triangle(state: ReaderState, node: Node) -> list[Result]:
    """Trilu: of each matrix the entries (i, j) with j - i >= k, or <= k; zeros elsewhere."""
    found = state.inputs(node, 2)
    tensor, upper, k = tensor_of(state, node, found[0]), flag(state, node, "upper", 1), 0
    if found[1] is not None:
        given = state.scalar(node, found[1], "k")
        if given.kind != INT64:
            raise state.fail(node, "k must be an int64 constant")
        k = given.values[0]
    if len(tensor.shape) < 2:
        raise state.fail(node, f"data of shape {list(tensor.shape)}")
    height, width = tensor.shape[-2:]

    def index() -> list[int]:
        area = height * width
        inside = [(j - i >= k) if upper else (j - i <= k) for i in range(height) for j in range(width)]
        return [p if inside[p % area] else -1 for p in range(tensor.size)]

    return [state.view(node, tensor, tensor.shape, index)]


def _blocks(state: ReaderState, node: Node) -> list[Result]:
    tensor = tensor_of(state, node, state.inputs(node)[0])
    size, mode = node.attributes.get("blocksize", 0), node.attributes.get("mode", "DCR")
    if len(tensor.shape) != 4 or mode not in ("DCR", "CRD") or size < 1:
        raise state.fail(node, f"blocksize {size}, mode {mode!r}, data of shape {list(tensor.shape)}")
    n, c, h, w = tensor.shape
    if node.operator == "DepthToSpace":
        if c % (size * size):
            raise state.fail(node, f"{c} channels are not split into blocks of {size} by {size}")
        d = c // (size * size)
        wide = (n, size, size, d, h, w) if mode == "DCR" else (n, d, size, size, h, w)
        order = (0, 3, 4, 1, 5, 2) if mode == "DCR" else (0, 1, 4, 2, 5, 3)
        shape: Shape = (n, d, h * size, w * size)
    else:
        if h % size or w % size:
            raise state.fail(node, f"data of shape {list(tensor.shape)} is not made of blocks of {size} by {size}")
        wide = (n, c, h // size, size, w // size, size)
        order = (0, 3, 5, 1, 2, 4) if mode == "DCR" else (0, 1, 3, 5, 2, 4)
        shape = (n, c * size * size, h // size, w // size)
    moved = transposed(state, node, state.view(node, tensor, wide, None), order)
    return [state.view(node, moved, shape, None)]


def _pad(state: ReaderState, node: Node) -> list[Result]:
    found = state.inputs(node, 4)
    tensor, mode = tensor_of(state, node, found[0]), node.attributes.get("mode", "constant")
    rank, value = len(tensor.shape), node.attributes.get("value", Fraction(0))
    axes = list(range(rank))
    if state.graph.opset < 11:
        pads = node.attributes.get("pads" if state.graph.opset >= 2 else "paddings")
    else:
        pads = state.integers(node, found[1], "the pads")
        if found[3] is not None:
            axes = axes_of(state, node, state.integers(node, found[3], "the axes"), rank)
    if pads is None or len(pads) != 2 * len(axes) or any(abs(p) >= MAX_INTEGER // 4 for p in pads):
        raise state.fail(node, f"pads {pads} of data of shape {list(tensor.shape)}")
    filling = None
    if found[2] is not None:
        filling = state.scalar(node, found[2], "the padded value")
        value = filling.values[0]
        if filling.kind != tensor.kind or (filling.kind in WIDTH and not is_exact(value)):
            raise state.fail(node, "the padded value is not of the data's type, or not known as a float")
    if mode not in ("constant", "reflect", "edge", "wrap") or (mode == "wrap" and state.graph.opset < 19):
        raise state.fail(node, f"mode {mode!r}")
    around = {a: (pads[i], pads[i + len(axes)]) for i, a in enumerate(axes)}
    if isinstance(tensor, Data) and max(pads, default=0) > 0:
        tensor = state.plain(tensor, node.label)
    entries = {a: _padded(state, node, tensor.shape[a], *around[a], mode) for a in axes if around[a] != (0, 0)}
    if (
        math.prod(map(len, entries.values())) * math.prod(n for a, n in enumerate(tensor.shape) if a not in entries)
        == 0
    ):
        raise state.fail(node, "nothing is left")
    if mode != "constant" or value == 0 or not any(-1 in e for e in entries.values()):
        return [chosen(state, node, tensor, entries)]
    return [_filled(state, node, tensor, entries, filling, value)]


def _padded(state: ReaderState, node: Node, size: int, before: int, after: int, mode: str) -> list[int]:
    """The index along the axis of each entry of the padded one."""
    length = size + before + after
    if length < 1 or (mode != "constant" and min(before, after) < 0):
        raise state.fail(node, f"pads {before} and {after} of an axis of length {size} in mode {mode!r}")
    state.count(length)
    where = range(-before, size + after)
    if mode == "constant":
        return [i if 0 <= i < size else -1 for i in where]
    if mode == "edge":
        return [max(0, min(size - 1, i)) for i in where]
    if mode == "wrap" and max(before, after) > size:
        raise state.fail(node, f"pads {before} and {after} wrap more than once around an axis of length {size}")
    if mode == "wrap":
        return [i % size for i in where]
    if max(before, after) >= size:
        raise state.fail(node, f"a reflection of {max(before, after)} entries of an axis of length {size}")
    return [i if 0 <= i < size else -i if i < 0 else 2 * (size - 1) - i for i in where]


def _filled(
    state: ReaderState,
    node: Node,
    tensor: Tensor,
    entries: dict[int, list[int]],
    filling: Constant | None,
    value: Fraction,
) -> Tensor:
    """Padding by another number than 0."""
    # Positions 1, 2, ... of a tensor of integers, 0 where it is padded.
    moved = chosen(state, node, Constant(tensor.shape, INT64, range(1, tensor.size + 1)), entries)
    if not isinstance(moved, Constant):
        raise state.fail(node, "the data cannot be padded")
    if filling is not None and tensor.kind in WIDTH and isinstance(tensor, Data):
        state.fix(node, filling)
    if isinstance(tensor, Constant):
        names = dict.fromkeys((*tensor.names, *(filling.names if filling is not None else ())))
        values = [tensor.values[i - 1] if i else value for i in moved.values]
        return Constant(moved.shape, tensor.kind, values, tuple(names))
    plain = state.plain(state.data(node, tensor), node.label)
    rows = [r for r, i in enumerate(moved.values) if i]
    places = [plain.places[i - 1] for i in moved.values if i]
    shift = [Fraction(0) if i else value for i in moved.values]
    total = state.linear(node.label, moved.size, [(plain.source, rows, places, None)], shift)
    return state.fresh(moved.shape, total, plain.kind)


def _shape(state: ReaderState, node: Node) -> list[Result]:
    shape = tensor_of(state, node, state.inputs(node)[0]).shape
    if node.operator == "Size":
        return [Constant((), INT64, [math.prod(shape)])]
    part = shape[_inside(node.attributes.get("start", 0)) : _inside(node.attributes.get("end", MAX_RANK))]
    return [Constant((len(part),), INT64, list(part))]


OPERATORS = {
    "Identity": _identity,
    "Dropout": _dropout,
    "Cast": _cast,
    "Flatten": _flatten,
    "Reshape": _reshape,
    "Squeeze": _squeeze,
    "Unsqueeze": _unsqueeze,
    "Transpose": _transpose,
    "Slice": _slice,
    "Split": _split,
    "Gather": _gather,
    "GatherElements": _gather_elements,
    "GatherND": _gather_nd,
    "Expand": _expand,
    "Tile": _tile,
    "Trilu": _triangle,
    "DepthToSpace": _blocks,
    "SpaceToDepth": _blocks,
    "Pad": _pad,
    "Shape": _shape,
    "Size": _shape,
}
TO, SATURATE, ROUND, AXIS, MODE = ("to", int), ("saturate", int), ("round_mode", str), ("axis", int), ("mode", str)
SCHEMAS: Schemas = {
    "Identity": (schema(),),
    "Dropout": (
        schema(("ratio", Fraction), ("is_test", int), outputs=2),
        schema(("ratio", Fraction), since=7, outputs=2),
        schema(("seed", int), since=12, inputs=(1, 3), named=1, outputs=2),
    ),
    "Cast": (  # the type was text in older ones
        schema(TO, since=6),
        schema(TO, SATURATE, since=19),
        schema(TO, SATURATE, ROUND, since=24),
    ),
    "Flatten": (schema(AXIS),),
    "Reshape": (
        schema(("shape", list)),
        schema(since=5, inputs=(2, 2)),
        schema(("allowzero", int), since=14, inputs=(2, 2)),
    ),
    "Squeeze": (schema(("axes", list)), schema(since=13, inputs=(1, 2), named=1)),
    "Unsqueeze": (schema(("axes", list)), schema(since=13, inputs=(2, 2))),
    "Transpose": (schema(("perm", list)),),
    "Slice": (
        schema(("axes", list), ("starts", list), ("ends", list)),
        schema(since=10, inputs=(3, 5), named=3),
    ),
    "Split": (
        schema(AXIS, ("split", list), since=2, outputs=None),
        schema(AXIS, since=13, inputs=(1, 2), named=1, outputs=None),
        schema(AXIS, ("num_outputs", int), since=18, inputs=(1, 2), named=1, outputs=None),
    ),
    "Gather": (schema(AXIS, inputs=(2, 2)),),
    "GatherElements": (schema(AXIS, since=11, inputs=(2, 2)),),
    "GatherND": (schema(since=11, inputs=(2, 2)), schema(("batch_dims", int), since=12, inputs=(2, 2))),
    "Expand": (schema(since=8, inputs=(2, 2)),),
    "Tile": (schema(since=6, inputs=(2, 2)),),
    "Trilu": (schema(("upper", int), since=14, inputs=(1, 2), named=1),),
    "DepthToSpace": (schema(("blocksize", int)), schema(("blocksize", int), MODE, since=11)),
    "SpaceToDepth": (schema(("blocksize", int)), schema(("blocksize", int), MODE, since=28)),
    "Pad": (
        schema(MODE, ("value", Fraction), ("paddings", list)),
        schema(MODE, ("value", Fraction), ("pads", list), since=2),
        schema(MODE, since=11, inputs=(2, 3), named=2),
        schema(MODE, since=18, inputs=(2, 4), named=2),
    ),
    "Shape": (schema(), schema(("start", int), ("end", int), since=15)),
    "Size": (schema(),),
}
