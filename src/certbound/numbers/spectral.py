"""Verified spectral norms and eigenvalues: an estimate, and a Cholesky factor that proves it.

h I - S = L L^T + E, so no eigenvalue of S is above h + ||E||. The float factor L belongs to a matrix within
gamma_(n+1) |L| |L^T| of the given one, whatever the order of the sums, and that is at most gamma_(n+1) ||L||_F^2
(Higham, Accuracy and Stability of Numerical Algorithms, theorem 10.3; Rump, Verification of positive definiteness,
2006).
"""

from __future__ import annotations

import math

import numpy as np

from .balls import frobenius_up, norm_by_powers
from .directed import Up
from .matrix import ETA, UNIT, Array, gamma

WITNESSED = 1.0 + 2.0**-31  # left in a norm for whoever verifies it
FEW = 200  # up to this size all eigenvalues are cheap


def symmetric_norm_up(s: Array, positive: bool = False) -> Up | None:
    """h >= ||S||, S symmetric up to rounding: ||S|| <= ||its symmetric part|| + ||the rest||_F.

    With ``positive`` only the largest eigenvalue is bounded, that of a matrix without large negative ones.
    """
    size = len(s)
    if size == 0 or not s.any():
        return Up.zero
    skew = frobenius_up(s - s.T) * Up(0.5 * (1 + 8 * UNIT))
    sym: Array = 0.5 * (s + s.T)
    frobenius = frobenius_up(sym)
    exponent = math.frexp(float(np.abs(sym).max()))[1]
    if not (-900 < exponent < 900 and frobenius.finite):
        return frobenius + skew
    sym = np.ldexp(sym, -exponent)
    total = largest_eigenvalue_up(sym, both=not positive)
    if total is None:
        return min(norm_by_powers(s), frobenius + skew, key=lambda b: b.value)
    total = total + Up(4 * UNIT) * frobenius_up(sym) + Up(size * size * ETA)
    return min(Up(math.ldexp(total.value, exponent)) + skew, frobenius + skew, key=lambda b: b.value)


def symmetric_at_most(s: Array, bound: float, error: Up) -> bool:
    """Whether no eigenvalue of any symmetric matrix within ``error`` of ``s`` (in norm) is above ``bound``.

    True only if a Cholesky factor proves it, which takes a little room.
    """
    room = (len(s) + 8) ** 2 * 4 * UNIT * bound
    lowered = bound - 2.0 * room - error.value
    if not (math.isfinite(lowered) and 1e-150 < lowered < 1e150 and np.isfinite(s).all()):
        return False
    excess = _excess(s, lowered)
    return excess is not None and excess.value <= room


def largest_eigenvalue_up(sym: Array, both: bool = False) -> Up | None:
    """At least the largest eigenvalue of a symmetric matrix (``both``: in size) with entries of size about 1, or None.

    sym: read as its lower triangle. None: no estimate could be proved.
    """
    if len(sym) <= FEW:
        values = np.linalg.eigvalsh(sym)
        estimate = float(max(values[-1], -values[0] if both else 0.0))
    else:
        estimate = lanczos(sym)[0]
    for slack in (33, 28, 22, 16, 11, 7, 4):
        h = estimate * (1.0 + 2.0**-slack)
        excess = [_excess(sign * sym, h) for sign in ((1.0, -1.0) if both else (1.0,))]
        proved = [e for e in excess if e is not None]
        if len(proved) == len(excess):
            return Up(h) + max(proved, key=lambda e: e.value)
    return None


def _excess(sym: Array, h: float) -> Up | None:
    """r with h I - sym >= -r I, since a Cholesky factor of it exists; None if there is none."""
    target = -sym
    diagonal = np.diag_indices(len(sym))
    target[diagonal] += h
    try:
        factor: Array = np.asarray(np.linalg.cholesky(target), dtype=np.float64)
    except np.linalg.LinAlgError:
        return None
    size = frobenius_up(factor)
    return Up(gamma(len(sym) + 1)) * size * size + Up(4 * UNIT) * frobenius_up(target) + Up(len(sym) ** 2 * ETA)


def lanczos(sym: Array, steps: int = 120, often: int = 8) -> tuple[float, Array]:
    """A lower estimate of ||sym|| and a vector that about reaches it; only guesses, for others to confirm or refuse."""
    rng = np.random.default_rng(0)
    basis = np.zeros((steps + 1, len(sym)))
    basis[0] = rng.normal(size=len(sym))
    basis[0] /= np.linalg.norm(basis[0])
    small = np.zeros((steps, steps))
    for j in range(steps):
        w = sym @ basis[j]
        coefficients = basis[: j + 1] @ w
        small[: j + 1, j] = small[j, : j + 1] = coefficients
        w -= basis[: j + 1].T @ coefficients
        w -= basis[: j + 1].T @ (basis[: j + 1] @ w)
        size = float(np.linalg.norm(w))
        done = size < 1e-12 or j == steps - 1
        if done or j % often == often - 1:
            values, vectors = np.linalg.eigh(small[: j + 1, : j + 1])
            best = int(np.abs(values).argmax())
            # The error of the value is about the square of the residual.
            if done or size * abs(vectors[-1, best]) < 1e-8 * abs(values[best]):
                break
        basis[j + 1] = w / size
    return float(abs(values[best])), basis[: j + 1].T @ vectors[:, best]
