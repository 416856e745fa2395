"""ONNX operators that only move entries: each result entry is one entry of the data, or 0. They make no nodes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from ...graph import Index, Unit
from ..schemas import FLOAT, FLOATS, INT, INTEGERS, INTS, TEXT, WIDTH, OperatorSchema
from ..state import MAX_RANK, Part, ReaderState
from ..tensors import Constant, Data, Tensor, Whole, arange
from ..trees import X

_IDENTITY = Unit("identity")
_INDICES = (6, 7)  # int32, int64


def _identity(state: ReaderState) -> Tensor:
    return state.argument(0)


def _dropout(state: ReaderState) -> list[Tensor | None]:
    if state.given(2):
        training = state.whole(2, (9,)).values
        if training.size != 1 or training.item():
            raise state.fail("Dropout in training mode is random", hint="export the model for inference")
    if state.given(1) and not isinstance(state.argument(1), Constant | Whole):
        raise state.fail(f"the ratio {state.node.input[1]!r} must be a constant")
    if state.opset < 7 and not state.flag("is_test"):
        raise state.fail("Dropout in training mode is random", hint="export the model for inference")
    return [state.argument(0), None]


def _cast(state: ReaderState) -> Tensor:
    target, tensor = state.attributes().get("to"), state.argument(0)
    if isinstance(tensor, Whole) and target in INTEGERS:
        kind = {6: np.int32, 7: np.int64, 9: np.bool_}[target]
        values = tensor.values.astype(np.int64)
        if target == 6 and values.size and (np.abs(values) >= 2**31).any():
            raise state.fail("a cast to int32 of a number beyond it")
        return Whole(values.astype(kind), target)
    if isinstance(tensor, Whole) and target in FLOATS:
        floats = tensor.values.astype(np.float64)
        digits = {10: 11, 1: 24, 11: 53}[target]
        if floats.size == 0:
            raise state.fail("a float constant without numbers")
        if (np.abs(floats) >= 2.0**digits).any():
            raise state.fail(
                f"a cast to {FLOATS[target]} of an integer of more than {digits} binary digits",
                hint="the cast may change values: cast to a wider type",
            )
        return Constant(floats, target)
    if not isinstance(tensor, Data | Constant) or target not in WIDTH or WIDTH[target] < WIDTH[tensor.type]:
        kind_name = FLOATS[tensor.type] if isinstance(tensor, Data | Constant) else "integers or truth values"
        raise state.fail(
            f"a cast from {kind_name} to type {target} changes values",
            hint="only casts to the same or a wider float type are supported",
        )
    return replace(tensor, type=target)


def reshaped(state: ReaderState, tensor: Tensor, shape: Sequence[int]) -> Tensor:
    """The tensor with its entries in the same order in another shape."""
    if len(shape) > MAX_RANK:
        raise state.fail(f"a shape of rank {len(shape)}; at most {MAX_RANK} is supported")
    if math.prod(shape) != math.prod(tensor.shape):
        raise state.fail(f"cannot turn shape {list(tensor.shape)} into {list(shape)}")
    return state.reshaped(tensor, tuple(shape))


def _flatten(state: ReaderState) -> Tensor:
    tensor = state.argument(0)
    axis, rank = state.attributes().get("axis", 1), len(tensor.shape)
    if not (-rank if state.opset >= 11 else 0) <= axis <= rank:
        raise state.fail(f"axis={axis} is out of range for shape {list(tensor.shape)}")
    axis += rank if axis < 0 else 0
    return reshaped(state, tensor, (math.prod(tensor.shape[:axis]), math.prod(tensor.shape[axis:])))


def _reshape(state: ReaderState) -> Tensor:
    tensor, attributes = state.argument(0), state.attributes()
    if state.opset < 5 and "shape" not in attributes:
        raise state.fail("the attribute shape is missing")
    target = [int(v) for v in attributes["shape"]] if state.opset < 5 else state.integers(1)
    zero = state.flag("allowzero")  # a 0 is a length of 0, otherwise the data's own length
    bad = any(d < -1 or (d == 0 and not zero and i >= len(tensor.shape)) for i, d in enumerate(target))
    if bad or target.count(-1) > 1 or (zero and 0 in target and -1 in target):
        raise state.fail(f"the target shape {target} has no meaning")
    dims = [tensor.shape[i] if d == 0 and not zero else d for i, d in enumerate(target)]
    if -1 in dims:
        rest = math.prod(d for d in dims if d != -1)
        dims[dims.index(-1)] = math.prod(tensor.shape) // rest if rest else 0
    return reshaped(state, tensor, dims)


def _axes(state: ReaderState, rank: int, at: int = 1) -> list[int] | None:
    axes = state.integers(at) if state.given(at) else state.attributes().get("axes")
    return None if axes is None else checked_axes(state, axes, rank)


def checked_axes(state: ReaderState, axes: Sequence[int], rank: int) -> list[int]:
    """The axes counted from the front, each once."""
    fixed = [a + rank if a < 0 and state.opset >= 11 else a for a in axes]  # negative axes came with operator set 11
    if any(not 0 <= a < rank for a in fixed) or len(set(fixed)) != len(fixed):
        raise state.fail(f"axes {list(axes)} are out of range or repeated for rank {rank}")
    return fixed


def _squeeze(state: ReaderState) -> Tensor:
    tensor = state.argument(0)
    axes = _axes(state, len(tensor.shape))
    if axes == []:
        raise state.fail("an empty list of axes means different things to different programs")
    if axes is None:
        axes = [i for i, d in enumerate(tensor.shape) if d == 1]
    if any(tensor.shape[a] != 1 for a in axes):
        raise state.fail(f"axes {axes} of shape {list(tensor.shape)} are not all of length 1")
    return reshaped(state, tensor, [d for i, d in enumerate(tensor.shape) if i not in axes])


def _unsqueeze(state: ReaderState) -> Tensor:
    tensor = state.argument(0)
    given = state.integers(1) if state.given(1) else state.attributes().get("axes", ())
    rank = len(tensor.shape) + len(given)
    axes = checked_axes(state, given, rank)
    if not axes:
        raise state.fail("no axes given")
    rest = iter(tensor.shape)
    return reshaped(state, tensor, [1 if i in axes else next(rest) for i in range(rank)])


def _transpose(state: ReaderState) -> Tensor:
    tensor = state.argument(0)
    rank = len(tensor.shape)
    order = [int(a) for a in state.attributes().get("perm", range(rank)[::-1])]
    if sorted(order) != list(range(rank)):
        raise state.fail(f"perm={order} is no order of the axes of shape {list(tensor.shape)}")
    return state.transposed(tensor, order)


def _slice(state: ReaderState) -> Tensor:
    tensor = state.argument(0)
    rank = len(tensor.shape)
    if state.opset < 10:
        attributes = state.attributes()
        if missing := [k for k in ("starts", "ends") if k not in attributes]:
            raise state.fail(f"the attribute {missing[0]} is missing")
        starts, ends = ([int(v) for v in attributes.get(k, ())] for k in ("starts", "ends"))
        axes, steps = attributes.get("axes"), None
    else:
        starts, ends = (state.integers(at, _INDICES) for at in (1, 2))
        axes = state.integers(3, _INDICES) if state.given(3) else None
        steps = state.integers(4, _INDICES) if state.given(4) else None
    axes = list(range(len(starts))) if axes is None else [int(a) for a in axes]
    steps = [1] * len(starts) if steps is None else steps
    if not len(starts) == len(ends) == len(axes) == len(steps):
        raise state.fail(f"starts {starts}, ends {ends}, axes {axes} and steps {steps} are not of one length")
    if 0 in steps:
        raise state.fail("a step of 0")
    axes = [a + rank if a < 0 and state.opset >= 10 else a for a in axes]
    if any(not 0 <= a < rank for a in axes) or len(set(axes)) != len(axes):
        raise state.fail(f"axes {axes} are out of range or repeated for rank {rank}")
    index = arange(tensor.shape)
    for start, end, axis, step in zip(starts, ends, axes, steps, strict=True):
        length = tensor.shape[axis]
        start, end = (v + length if v < 0 else v for v in (start, end))
        if step > 0:
            places = range(min(max(start, 0), length), min(max(end, 0), length), step)
        else:
            places = range(min(max(start, 0), length - 1), min(max(end, -1), length - 1), step)
        index = index.take(np.array(places, dtype=np.int64), axis=axis)
    return _some(state, state.take(tensor, index))


def _some(state: ReaderState, tensor: Tensor) -> Tensor:
    if math.prod(tensor.shape) == 0 and not isinstance(tensor, Whole):
        raise state.fail(f"its result of shape {list(tensor.shape)} is empty")
    return tensor


def _split(state: ReaderState) -> list[Tensor | None]:
    tensor = state.argument(0)
    axis = state.axis(state.attributes().get("axis", 0), len(tensor.shape))
    size = tensor.shape[axis]
    lengths = _lengths(state, size)
    named = all(state.node.output)
    if len(lengths) != len(state.node.output) or sum(lengths) != size or min(lengths) < 1 or not named:
        raise state.fail(f"it splits {size} neurons into {len(state.node.output)} parts of {lengths}")
    ends = np.cumsum(lengths)[:-1]
    parts = np.split(arange(tensor.shape), ends, axis=axis)
    return [state.take(tensor, p) for p in parts]


def _lengths(state: ReaderState, size: int) -> list[int]:
    attributes, outputs = state.attributes(), len(state.node.output)
    if state.given(1):
        if "num_outputs" in attributes:
            raise state.fail("both split and num_outputs are given")
        return state.integers(1)
    if "split" in attributes:
        return [int(v) for v in attributes["split"]]
    if state.opset < 18:
        if size % outputs:
            raise state.fail(f"{size} neurons cannot be split into {outputs} equal parts")
        return [size // outputs] * outputs
    if attributes.get("num_outputs") != outputs:
        raise state.fail(f"expected the lengths of the parts, or num_outputs={outputs}")
    longest = -(-size // outputs)
    return [longest] * (outputs - 1) + [size - longest * (outputs - 1)]  # the last part may be shorter


def _concat(state: ReaderState) -> Tensor:
    tensors = [state.argument(at) for at in range(len(state.node.input))]
    attributes = state.attributes()
    if "axis" not in attributes:
        raise state.fail("the attribute axis is missing")
    axis = state.axis(attributes["axis"], len(tensors[0].shape))
    if len(tensors) == 1:
        return tensors[0]
    others = {(*t.shape[:axis], *t.shape[axis + 1 :]) for t in tensors}
    if len({len(t.shape) for t in tensors}) != 1 or len(others) != 1:
        raise state.fail(f"the shapes {[list(t.shape) for t in tensors]} cannot be joined along axis {axis}")
    if all(isinstance(t, Whole) for t in tensors):
        wholes = [t for t in tensors if isinstance(t, Whole)]
        if len({t.type for t in wholes}) != 1:
            raise state.fail("its inputs are of different types")
        return Whole(np.concatenate([t.values for t in wholes], axis=axis), wholes[0].type)
    numbers = [state.floats(t, at) for at, t in enumerate(tensors)]
    if len({t.type for t in numbers}) != 1:
        raise state.fail("its inputs are of different types")
    starts = np.cumsum([0, *(math.prod(t.shape) for t in numbers)])
    index = np.concatenate([arange(t.shape) + s for t, s in zip(numbers, starts[:-1], strict=True)], axis=axis)
    return joined(state, numbers, index)


def joined(state: ReaderState, tensors: Sequence[Data | Constant], index: Index) -> Tensor:
    """Entry i is entry index[i] of all the tensors' entries one after the other."""
    datas = [t for t in tensors if isinstance(t, Data)]
    if not datas:
        state.spend(*tensors)
        return _joined_constants(tensors, index)  # type: ignore[arg-type]
    state.count(index.size)
    same = len(datas) == len(tensors) and len({t.source for t in datas}) == 1
    if same and all(not t.tree.below or (t.tree.operation == "unit" and not t.tree.below[0].below) for t in datas):
        return _joined_views(state, datas, index)
    parts, shift, shift_errors, start = [], np.zeros(index.size), np.zeros(index.size), 0
    where = np.empty(index.size, dtype=np.int64)
    where[index.ravel()] = np.arange(index.size)  # of each entry of the parts: its place in the result
    for tensor in tensors:
        size = math.prod(tensor.shape)
        rows = where[start : start + size]
        start += size
        if isinstance(tensor, Data):
            data = state.as_value(tensor)
            parts.append(Part(data.source, rows, data.places.ravel()))
        else:
            state.fix(tensor)
            shift[rows] = tensor.values.ravel()
            if tensor.errors is not None:
                shift_errors[rows] = tensor.errors.ravel()
    return state.fresh(state.linear(index.size, parts, shift, shift_errors), arange(index.shape), datas[0].type)


def _joined_views(state: ReaderState, datas: Sequence[Data], index: Index) -> Data:
    """Parts of one value, each entry with its own activation or none."""
    places = np.concatenate([t.places.ravel() for t in datas])[index]
    sole = all(t.sole for t in datas)
    if not any(t.tree.below for t in datas):
        return Data(datas[0].source, places, datas[0].type, sole=sole)
    units: dict[Unit, int] = {}
    members = []
    for data in datas:
        own = data.tree.units or (_IDENTITY,)
        numbers = np.array([units.setdefault(unit, len(units)) for unit in own], dtype=np.int64)
        kept = np.zeros(data.places.size, dtype=np.int64) if data.tree.members is None else data.tree.members.ravel()
        members.append(numbers[kept])
    tree = state.forest.make("unit", state.label, (X,), units=tuple(units), members=np.concatenate(members)[index])
    return Data(datas[0].source, places, datas[0].type, tree, sole)


def _joined_constants(tensors: Sequence[Constant], index: Index) -> Constant:
    values = np.concatenate([t.values.ravel() for t in tensors])[index]
    errors = None
    if any(t.errors is not None for t in tensors):
        kept = [np.zeros(t.values.size) if t.errors is None else t.errors.ravel() for t in tensors]
        errors = np.concatenate(kept)[index]
    names = tuple(dict.fromkeys(name for t in tensors for name in t.stored))
    origin = None
    origins = [t.origin for t in tensors]
    if all(o is not None and (o.tensor, o.factor) == (origins[0].tensor, origins[0].factor) for o in origins):  # type: ignore[union-attr]
        origin = replace(
            origins[0],  # type: ignore[type-var]
            at=np.concatenate([o.places.ravel() for o in origins])[index],  # type: ignore[union-attr]
            factors=tuple(dict.fromkeys(name for o in origins for name in o.factors)),  # type: ignore[union-attr]
        )
    return Constant(values, tensors[0].type, names, origin, errors)


def _gather(state: ReaderState) -> Tensor:
    tensor, indices = state.argument(0), state.whole(1, _INDICES).values.astype(np.int64)
    axis = state.axis(state.attributes().get("axis", 0), len(tensor.shape))
    length = tensor.shape[axis]
    least = -length if state.opset >= 11 else 0  # negative indices came with operator set 11
    if indices.size and not (indices.min() >= least and indices.max() < length):
        raise state.fail(f"indices {indices.ravel()[:10].tolist()} are out of range for {length} entries")
    state.count(math.prod(tensor.shape) // length * indices.size)
    return _some(state, state.take(tensor, arange(tensor.shape).take(indices % length, axis=axis)))


def _gather_elements(state: ReaderState) -> Tensor:
    tensor, indices = state.argument(0), state.whole(1, _INDICES).values.astype(np.int64)
    rank = len(tensor.shape)
    axis = state.axis(state.attributes().get("axis", 0), rank)
    fits = indices.ndim == rank and all(
        i <= d for a, (i, d) in enumerate(zip(indices.shape, tensor.shape, strict=False)) if a != axis
    )
    if not fits:
        raise state.fail(f"indices of shape {list(indices.shape)} do not fit data {list(tensor.shape)}")
    length = tensor.shape[axis]
    if indices.size and not (indices.min() >= -length and indices.max() < length):
        raise state.fail(f"indices {indices.ravel()[:10].tolist()} are out of range for {length} entries")
    places = [indices % length if a == axis else line for a, line in enumerate(np.indices(indices.shape))]
    return _some(state, state.take(tensor, arange(tensor.shape)[tuple(places)]))


def _gather_nd(state: ReaderState) -> Tensor:
    tensor, indices = state.argument(0), state.whole(1).values.astype(np.int64)
    batch = int(state.attributes().get("batch_dims", 0))
    shape = tensor.shape
    depth = indices.shape[-1] if indices.ndim else 0
    fits = 0 <= batch < min(indices.ndim, len(shape)) and 1 <= depth <= len(shape) - batch
    if not fits or indices.shape[:batch] != shape[:batch]:
        raise state.fail(f"indices of shape {list(indices.shape)} do not fit data {list(shape)}")
    lengths = np.array(shape[batch : batch + depth], dtype=np.int64)
    if indices.size and not ((indices >= -lengths).all() and (indices < lengths).all()):
        raise state.fail(f"indices are out of range for axes of {lengths.tolist()} entries")
    rest = math.prod(shape[batch + depth :])
    state.count(indices.size // depth * rest)
    picked = np.moveaxis(indices % lengths, -1, 0)
    outer = np.indices(picked.shape[1:])[:batch]
    return _some(state, state.take(tensor, arange(shape)[(*outer, *picked)]))


def _expand(state: ReaderState) -> Tensor:
    tensor, shape = state.argument(0), state.integers(1)
    if any(d < 1 for d in shape):
        raise state.fail(f"the target shape {shape} has no meaning")
    try:
        common = np.broadcast_shapes(tensor.shape, tuple(shape))
    except ValueError:
        raise state.fail(f"shape {list(tensor.shape)} cannot be spread to {shape}") from None
    if len(common) > MAX_RANK:
        raise state.fail(f"a shape of rank {len(common)}; at most {MAX_RANK} is supported")
    return state.spread(tensor, common)


def _tile(state: ReaderState) -> Tensor:
    tensor = state.argument(0)
    rank = len(tensor.shape)
    if state.opset < 6:
        raise state.fail("Tile is supported from operator set 6 on", hint="export for operator set 6 or newer")
    repeats = state.integers(1)
    if len(repeats) != rank or any(r < 1 for r in repeats):
        raise state.fail(f"repeats {repeats} of shape {list(tensor.shape)}; expected a positive number for each axis")
    state.count(math.prod(repeats) * math.prod(tensor.shape))
    return state.take(tensor, np.tile(arange(tensor.shape), repeats))


def _trilu(state: ReaderState) -> Tensor:
    """The entries on and above (below, if not upper) the diagonal number k of the last two axes; elsewhere 0."""
    tensor, k = state.argument(0), 0
    if state.given(1):
        given = state.whole(1).values
        if given.size != 1 or given.ndim > 1:
            raise state.fail(f"k has shape {list(given.shape)}; expected one number")
        k = int(given.item())
    if len(tensor.shape) < 2:
        raise state.fail(f"the data has shape {list(tensor.shape)}; expected at least two axes")
    rows, columns = tensor.shape[-2:]
    k = min(max(k, -rows), columns)
    distance = np.arange(columns) - np.arange(rows)[:, None]
    inside = distance >= k if state.flag("upper", 1) else distance <= k
    return state.take(tensor, np.where(inside, arange(tensor.shape), np.int64(-1)))


def _blocks(state: ReaderState, channels: bool) -> tuple[Tensor, tuple[int, ...], int]:
    tensor, block = state.argument(0), state.attributes().get("blocksize", 0)
    shape = tensor.shape
    whole = len(shape) == 4 and block >= 1
    if whole:
        whole = shape[1] % (block * block) == 0 if channels else not (shape[2] % block or shape[3] % block)
    if not whole:
        raise state.fail(f"data of shape {list(shape)} has no blocks of size {block}")
    return tensor, shape, int(block)


def _depth_to_space(state: ReaderState) -> Tensor:
    tensor, (n, c, h, w), b = _blocks(state, True)
    mode = state.attributes().get("mode", b"DCR")
    if mode not in (b"DCR", b"CRD"):
        raise state.fail(f"attribute mode is {mode!r}; expected 'DCR' or 'CRD'")
    index = arange(tensor.shape)
    if mode == b"DCR":
        index = index.reshape(n, b, b, c // (b * b), h, w).transpose(0, 3, 4, 1, 5, 2)
    else:
        index = index.reshape(n, c // (b * b), b, b, h, w).transpose(0, 1, 4, 2, 5, 3)
    return state.take(tensor, index.reshape(n, c // (b * b), h * b, w * b))


def _space_to_depth(state: ReaderState) -> Tensor:
    tensor, (n, c, h, w), b = _blocks(state, False)
    mode = state.attributes().get("mode", b"DCR")
    if mode not in (b"DCR", b"CRD"):
        raise state.fail(f"attribute mode is {mode!r}; expected 'DCR' or 'CRD'")
    index = arange(tensor.shape).reshape(n, c, h // b, b, w // b, b)
    index = index.transpose((0, 3, 5, 1, 2, 4) if mode == b"DCR" else (0, 1, 3, 5, 2, 4))
    return state.take(tensor, index.reshape(n, c * b * b, h // b, w // b))


def _pad(state: ReaderState) -> Tensor:
    tensor, attributes = state.argument(0), state.attributes()
    rank = len(tensor.shape)
    constant: Constant | None = None
    if state.opset < 11:
        pads = [int(v) for v in attributes.get("paddings" if state.opset < 2 else "pads", ())]
        fill = float(attributes.get("value", 0.0))
        if not math.isfinite(fill):
            raise state.fail(f"attribute value={fill!r} is not a finite float")
    else:
        pads, fill = state.integers(1), 0.0
        if state.given(2):
            filling = state.argument(2)
            known = isinstance(filling, Constant | Whole) and filling.type == getattr(tensor, "type", None)
            if not known or filling.shape not in ((), (1,)) or getattr(filling, "errors", None) is not None:
                raise state.fail(
                    f"constant_value {state.node.input[2]!r} has shape {list(filling.shape)}; expected one number, "
                    "known exactly, of the data's type"
                )
            assert isinstance(filling, Constant | Whole)
            constant = filling if isinstance(filling, Constant) else None
            fill = filling.values.item()
    axes = list(range(rank))
    if state.opset >= 18 and state.given(3):
        axes = checked_axes(state, state.integers(3, _INDICES), rank)
    if len(pads) != 2 * len(axes):
        raise state.fail(f"pads {pads} for {len(axes)} axes; expected two numbers for each")
    mode = attributes.get("mode", b"constant")
    modes = (b"constant", b"reflect", b"edge", *((b"wrap",) if state.opset >= 19 else ()))
    if mode not in modes:
        raise state.fail(f"attribute mode is {mode!r}; expected one of {', '.join(m.decode() for m in modes)}")
    lines = [np.arange(d) for d in tensor.shape]
    for axis, before, after in zip(axes, pads[: len(axes)], pads[len(axes) :], strict=True):
        lines[axis] = _padded(state, mode, tensor.shape[axis], before, after)
    shape = tuple(line.size for line in lines)
    state.count(math.prod(shape))
    if any(p > 0 for p in pads) and isinstance(tensor, Data):
        tensor = state.as_value(tensor)
    if any(p < 0 for p in pads) and mode != b"constant":
        raise state.fail(f"pads {pads} cut off in the mode {mode.decode()}; negative pads need the mode constant")
    index = arange(tensor.shape)
    blank = np.zeros(shape, dtype=bool)
    for axis, line in enumerate(lines):
        index = index.take(np.maximum(line, 0), axis=axis)
        blank |= (line < 0).reshape([-1 if a == axis else 1 for a in range(rank)])
    padded = _some(state, state.take(tensor, np.where(blank, np.int64(-1), index)))
    if fill == 0.0 or not blank.any():
        return padded
    if constant is not None:
        state.fix(constant)
    if isinstance(padded, Constant):
        return replace(padded, entries=np.where(blank, fill, padded.values), plain=False)
    if isinstance(padded, Whole):
        return replace(padded, values=np.where(blank, np.asarray(fill, padded.values.dtype), padded.values))
    if not isinstance(padded, Data):
        return state.floats(padded, 0)
    data = state.as_value(padded)
    part = Part(data.source, np.arange(data.places.size), data.places.ravel())
    return state.fresh(
        state.linear(data.places.size, [part], np.where(blank, fill, 0.0).ravel()), arange(shape), data.type
    )


def _padded(state: ReaderState, mode: bytes, length: int, before: int, after: int) -> Index:
    """The entries of an axis after padding, -1 where there is none; negative numbers cut off."""
    if length + before + after < 1 or max(abs(before), abs(after)) > 10_000_000:
        raise state.fail(f"pads {before} and {after} of an axis of length {length}")
    state.count(length + max(before, 0) + max(after, 0))
    places = np.arange(-max(before, 0), length + max(after, 0))
    match mode:
        case b"constant":
            places = np.where((places >= 0) & (places < length), places, -1)
        case b"edge":
            places = np.clip(places, 0, length - 1)
        case b"wrap":
            if max(before, after) > length:
                raise state.fail(f"pads {before} and {after} wrap more than once around an axis of length {length}")
            places = places % length
        case _:
            if max(before, after) >= length:
                raise state.fail(f"pads {before} and {after} reflect more than an axis of length {length} has")
            places = np.abs(places)
            places = np.where(places >= length, 2 * (length - 1) - places, places)
    return places[max(-before, 0) : places.size - max(-after, 0)].astype(np.int64)


VIEWS: dict[str, Callable[[ReaderState], Tensor | list[Tensor | None]]] = {
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
    "Concat": _concat,
    "Gather": _gather,
    "GatherElements": _gather_elements,
    "GatherND": _gather_nd,
    "Expand": _expand,
    "Tile": _tile,
    "Trilu": _trilu,
    "DepthToSpace": _depth_to_space,
    "SpaceToDepth": _space_to_depth,
    "Pad": _pad,
}
VIEW_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "Identity": (OperatorSchema(),),
    "Dropout": (
        OperatorSchema(attributes={"ratio": FLOAT, "is_test": INT}, outputs=2),
        OperatorSchema(since=7, attributes={"ratio": FLOAT}, outputs=2),
        OperatorSchema(since=12, most=3, attributes={"seed": INT}, named=1, outputs=2),
    ),
    "Cast": (  # before operator set 6 the type was text
        OperatorSchema(since=6, attributes={"to": INT}),
        OperatorSchema(since=19, attributes={"to": INT, "saturate": INT}),
        OperatorSchema(since=24, attributes={"to": INT, "saturate": INT, "round_mode": TEXT}),
    ),
    "Flatten": (OperatorSchema(attributes={"axis": INT}),),
    "Reshape": (
        OperatorSchema(attributes={"shape": INTS}),
        OperatorSchema(since=5, least=2, most=2),
        OperatorSchema(since=14, least=2, most=2, attributes={"allowzero": INT}),
    ),
    "Squeeze": (OperatorSchema(attributes={"axes": INTS}), OperatorSchema(since=13, most=2, named=1)),
    "Unsqueeze": (OperatorSchema(attributes={"axes": INTS}), OperatorSchema(since=13, least=2, most=2)),
    "Transpose": (OperatorSchema(attributes={"perm": INTS}),),
    "Slice": (
        OperatorSchema(attributes={"starts": INTS, "ends": INTS, "axes": INTS}),
        OperatorSchema(since=10, least=3, most=5, named=3),
    ),
    "Split": (  # in operator set 1 the lengths could be a float input
        OperatorSchema(since=2, attributes={"axis": INT, "split": INTS}, outputs=None),
        OperatorSchema(since=13, most=2, attributes={"axis": INT}, named=1, outputs=None),
        OperatorSchema(since=18, most=2, attributes={"axis": INT, "num_outputs": INT}, named=1, outputs=None),
    ),
    "Concat": (OperatorSchema(since=4, most=2**31, attributes={"axis": INT}),),
    "Gather": (OperatorSchema(least=2, most=2, attributes={"axis": INT}),),
    "GatherElements": (OperatorSchema(since=11, least=2, most=2, attributes={"axis": INT}),),
    "GatherND": (
        OperatorSchema(since=11, least=2, most=2),
        OperatorSchema(since=12, least=2, most=2, attributes={"batch_dims": INT}),
    ),
    "Expand": (OperatorSchema(since=8, least=2, most=2),),
    "Tile": (OperatorSchema(since=6, least=2, most=2),),  # operator set 1 had another form
    "Trilu": (OperatorSchema(since=14, most=2, attributes={"upper": INT}, named=1),),
    "DepthToSpace": (
        OperatorSchema(attributes={"blocksize": INT}),
        OperatorSchema(since=11, attributes={"blocksize": INT, "mode": TEXT}),
    ),
    "SpaceToDepth": (
        OperatorSchema(attributes={"blocksize": INT}),
        OperatorSchema(since=28, attributes={"blocksize": INT, "mode": TEXT}),
    ),
    "Pad": (
        OperatorSchema(attributes={"paddings": INTS, "mode": TEXT, "value": FLOAT}),
        OperatorSchema(since=2, attributes={"pads": INTS, "mode": TEXT, "value": FLOAT}),
        OperatorSchema(since=11, least=2, most=3, attributes={"mode": TEXT}, named=2),
        OperatorSchema(since=18, least=2, most=4, attributes={"mode": TEXT}, named=2),
    ),
}
