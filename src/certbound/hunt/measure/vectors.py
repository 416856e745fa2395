"""Small helpers on arrays of floats that may overflow or underflow."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
TINY = 1e-300


def unit(v: Array) -> Array:
    """Rows of length 1, or 0; scaled first, so that no square underflows."""
    scaled = v / np.maximum(np.abs(v).max(axis=-1, keepdims=True, initial=0.0), 5e-324)
    return np.asarray(scaled / np.maximum(np.linalg.norm(scaled, axis=-1, keepdims=True), TINY))


def finite(a: Array) -> Array:
    """``a``, or 0 where floats overflowed: the values that come of it are not finite and count as not found."""
    return a if np.isfinite(a).all() else np.nan_to_num(a, nan=0.0, posinf=0.0, neginf=0.0)
