"""Functions that only move entries: what they do is asked of torch itself, on the numbers of the entries."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..forms.values import Data, Fixed, Stored, Tensor
from .writer import Writer


def moves(w: Writer, x: Tensor, *rest: Any, **options: Any) -> Any:
    """Any rearrangement, repetition or selection of one tensor's entries, or a list of them."""
    assert isinstance(x, Data | Stored)
    count = math.prod(x.shape)
    numbered = w.torch.arange(count, dtype=w.torch.float64).reshape(x.shape)  # exact: far below 2^53
    found = w.target(
        numbered, *(plain(w, item) for item in rest), **{key: plain(w, value) for key, value in options.items()}
    )
    if isinstance(found, list | tuple):
        parts = [w.moved(x, _places(part)) for part in found]
        return [Data(p.name, p.shape) if isinstance(p, Data) else p for p in parts]  # several read x: none is bare
    return w.moved(x, _places(found))


def _places(numbered: Any) -> Any:
    return numbered.numpy().astype(np.int64)


def plain(w: Writer, value: Any) -> Any:
    """An argument as torch takes it."""
    if isinstance(value, list | tuple):
        return [plain(w, item) for item in value]
    return w.torch.from_numpy(value.array) if isinstance(value, Fixed) else value


def same(w: Writer, x: Tensor, *rest: Any, **options: Any) -> Tensor:
    """A copy of the same numbers in the same type; another float type is refused before."""
    return x


def nothing(w: Writer, *rest: Any, **options: Any) -> None:
    """What torch asserts about types; it has seen to it."""


def joined(w: Writer, tensors: Sequence[Tensor], dim: int = 0) -> Data:
    """Tensors one after the other along an axis."""
    parts = [w.data(t) for t in tensors if t.shape != (0,)]
    axis = dim % len(parts[0].shape)
    shape = list(parts[0].shape)
    shape[axis] = sum(part.shape[axis] for part in parts)
    return Data(w.node("Concat", *(part.name for part in parts), axis=axis), tuple(shape))


def padded(w: Writer, x: Tensor, pad: Sequence[int], value: float = 0.0) -> Data:
    """A border of one number; torch counts the axes from the last one."""
    data = w.data(x)
    rank = len(data.shape)
    begins, ends = [0] * rank, [0] * rank
    for at in range(len(pad) // 2):
        begins[rank - 1 - at], ends[rank - 1 - at] = pad[2 * at], pad[2 * at + 1]
    shape = tuple(d + b + e for d, b, e in zip(data.shape, begins, ends, strict=True))
    filling = [w.fixed(value)] if value else []
    return Data(w.node("Pad", data.name, w.integers([*begins, *ends]), *filling), shape, data.bare)


def embedding(w: Writer, weight: Tensor, index: Tensor, *rest: Any) -> Any:
    """Rows of a table, by fixed numbers."""
    if not isinstance(index, Fixed) or isinstance(weight, Fixed):
        raise w.fail("an embedding of what is computed from the input", hint="certbound's inputs are real numbers")
    places = np.arange(math.prod(weight.shape)).reshape(weight.shape)[index.array]
    return w.moved(weight, places)


_MOVES = (
    "view.default", "reshape.default", "_unsafe_view.default", "permute.default", "transpose.int", "t.default",
    "squeeze.default", "squeeze.dim", "squeeze.dims", "unsqueeze.default", "expand.default", "slice.Tensor",
    "select.int", "flip.default", "repeat.default", "roll.default", "unfold.default", "index.Tensor",
    "index_select.default", "gather.default", "split_with_sizes.default", "split.Tensor", "chunk.default", "unbind.int",
    "diagonal.default", "pixel_shuffle.default", "pixel_unshuffle.default", "channel_shuffle.default",
    "upsample_nearest1d.vec", "upsample_nearest2d.vec", "upsample_nearest3d.vec", "reflection_pad1d.default",
    "reflection_pad2d.default", "replication_pad1d.default", "replication_pad2d.default", "_pad_circular.default",
)  # fmt: skip
_SAME = (
    "clone.default", "alias.default", "detach.default", "contiguous.default", "lift_fresh_copy.default",
    "_to_copy.default",
)  # fmt: skip
MOVES: dict[str, Callable[..., Any]] = {
    **{f"aten.{name}": moves for name in _MOVES},
    **{f"aten.{name}": same for name in _SAME},
    "aten._assert_tensor_metadata.default": nothing,
    "aten.cat.default": joined,
    "aten.constant_pad_nd.default": padded,
    "aten.embedding.default": embedding,
}
