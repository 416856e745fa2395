"""Attention: softmax(scale q k^T + mask) v."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .arithmetic import add, mul
from .products import matmul
from .values import Data, Fixed, Tensor
from .writer import Writer


def attention(
    w: Writer,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    mask: Tensor | None = None,
    dropout_p: float = 0.0,
    is_causal: bool = False,
    *,
    scale: float | None = None,
    enable_gqa: bool = False,
) -> Data:
    """softmax(scale q k^T + mask) v."""
    if dropout_p or enable_gqa or not (mask is None or isinstance(mask, Fixed)):
        raise w.fail("attention with dropout, grouped queries or a mask that is computed")
    scores = mul(w, matmul(w, query, w.turned(key)), 1 / math.sqrt(query.shape[-1]) if scale is None else scale)
    allowed = _allowed(w, mask, is_causal, scores.shape)
    if mask is not None and mask.array.dtype.kind == "f":
        finite = np.where(mask.array == -math.inf, 0.0, mask.array)
        scores = add(w, scores, Fixed(finite)) if finite.any() else scores
    if allowed is not None:
        scores = w.choice(allowed, scores, -math.inf)
    return matmul(w, w.unary("Softmax", scores, axis=-1), value)


def _allowed(w: Writer, mask: Fixed | None, causal: bool, shape: tuple[int, ...]) -> Any:
    """Which keys each query may see; None: all."""
    if causal:
        return np.tril(np.ones(shape[-2:], dtype=np.bool_))
    if mask is None:
        return None
    seen = mask.array if mask.array.dtype == np.bool_ else mask.array != -math.inf
    return None if seen.all() else seen
