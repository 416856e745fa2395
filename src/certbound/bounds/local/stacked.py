"""Rule L7 for all outputs together: the norm of their second derivatives at the centres, stacked.

sup sqrt(sum_o H_o[d, d']^2) <= ||[H_1; H_2; ...]|| = ||Z L||, Z = [R_1 K_1 E_1; R_2 K_2 E_2; ...], where L takes a direction d to
y = (a, b of output 1, b of output 2, ...) and E_o picks a and the b of output o.
"""

from __future__ import annotations

import numpy as np

from ...numbers.balls import frobenius_up
from ...numbers.directed import Up, norm_up, sqrt_up
from ...numbers.matrix import ETA, UNIT, Array, gamma
from .adjoint import Adjoint
from .reduction import Form, symmetric_norm_up
from .sensitivity import RELATIVE, Local


def stacked_at_centres(known: Local, adjoints: list[dict[int, Adjoint]], forms: list[Form]) -> Up | None:
    """h >= the bilinear norm of all outputs' forms of rule L7 together; None if floats gave out."""
    outputs = len(forms)
    pieces: list[list[Array]] = [[] for _ in forms]
    excess, rounding = Up.zero, Up.zero
    for j in range(1, known.depth + 1):
        root = forms[0].roots[j - 1]
        n, d = root.m.size, root.u.size
        gram = _gram(known, [adjoint[j].p_centre.centre[0] for adjoint in adjoints], j, n, d)
        values, vectors = np.linalg.eigh(gram)
        q = vectors * np.sqrt(np.maximum(values, 0.0))
        # G <= Q Q^T + excess I; the entries of G are products of three rounded factors.
        size = frobenius_up(q)
        off = frobenius_up(gram - q @ q.T) + Up(gamma(len(q))) * size * size + Up(16 * UNIT) * frobenius_up(gram)
        excess = max(excess, off + Up(gram.size * ETA), key=lambda e: e.value)
        for o, form in enumerate(forms):
            part = form.half[:, form.starts[j - 1] : form.starts[j]]
            rows = np.concatenate([q[:n], q[n + o * d : n + (o + 1) * d]])
            pieces[o].append(part @ rows)
            largest = frobenius_up(rows)
            error = form.error * largest + Up(gamma(len(rows))) * frobenius_up(part) * largest + Up(part.size * ETA)
            rounding = rounding + error
    p = np.concatenate([np.concatenate(row, axis=1) for row in pieces])
    if not np.isfinite(p).all():
        return None
    size = frobenius_up(p)
    gram = p.T @ p
    square = symmetric_norm_up(gram, positive=True)
    if square is None:
        return None
    whole = sqrt_up(square + Up(gamma(len(p))) * size * size + Up(len(p) * p.size * ETA)) + rounding
    z = norm_up([frobenius_up(form.half) + form.error for form in forms])
    return sqrt_up(whole * whole + excess * z * z) * Up(RELATIVE) if outputs else None


def _gram(known: Local, rows: list[Array], j: int, n: int, d: int) -> Array:
    """The Gram matrix of d -> (a_j, b_j of every output), a_j left out if n = 0 and b_j if d = 0."""
    layer, u = known.layer(j), known.stages[j - 1].value.centre
    square = layer.alpha.value**2
    gram = np.zeros((n + len(rows) * d,) * 2)
    gram[range(n), range(n)] = (known.own_centre[j] * known.own_centre[j]).value * (1.0 + 8 * UNIT)
    for o, m in enumerate(rows if d else []):
        at = slice(n + o * d, n + (o + 1) * d)
        if n:
            gram[:n, at] = square * np.outer(m, u)
            gram[at, :n] = gram[:n, at].T
        for other in range(o + 1):
            diagonal = square * float(m @ rows[other])
            first, second = n + o * d, n + other * d
            gram[range(first, first + d), range(second, second + d)] = diagonal
            gram[range(second, second + d), range(first, first + d)] = diagonal
    return gram
