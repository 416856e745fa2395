"""Ends of the spectrum of the Hessian at a point, proved by Cholesky factors (rule T1)."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..numbers.directed import Up
from ..numbers.matrix import UNIT, Array
from ..numbers.spectral import symmetric_at_most
from .near import INFLATED, Near

MARGIN = 1e-7  # of the largest eigenvalue: the room in which the checker's factor has its rounding
LEAST_MARGIN = 1e-12  # for each parameter: the checker's Hessian is in units of 2**-48


class Spectrum(NamedTuple):
    """All eigenvalues lie in [-least, largest]."""

    least: float
    largest: float


def spectrum(hessian: Near, decay: float) -> Spectrum:
    """Of the enclosed symmetric matrix plus decay times the identity. Raises ArithmeticError if nothing is proved."""
    values = np.linalg.eigvalsh(hessian.mid)
    scale = float(np.abs(values).max()) or 1e-9
    shift = 2.0 * scale
    room = 4 * UNIT * (scale + shift + abs(decay)) + len(values) * hessian.off * INFLATED
    margin = max(MARGIN * scale + room, LEAST_MARGIN * len(values))
    for _ in range(6):
        least, largest = margin - float(values[0]), margin + float(values[-1])
        below = symmetric_at_most(_shifted(-hessian.mid, shift), least + shift, Up(room))
        if below and symmetric_at_most(_shifted(hessian.mid, shift), largest + shift, Up(room)):
            slack = 4 * UNIT * (scale + abs(decay) + margin)
            return Spectrum(least - decay + slack, largest + decay + slack)
        margin *= 4
    raise ArithmeticError("the Hessian's eigenvalues could not be bounded")


def _shifted(matrix: Array, shift: float) -> Array:
    found = matrix.copy()
    found[np.diag_indices(len(found))] += shift
    return found
