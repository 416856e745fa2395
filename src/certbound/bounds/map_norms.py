"""Norms of the maps that nodes apply: fixed ones (rule R3), gathered weights (R2), convolutions (R13)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..network.graph import Affine, Linear, Term
from ..numbers.convolution import convolution_norm_up, squares_allowed
from ..numbers.directed import Up, least, sqrt_up
from ..numbers.matrix import Array
from ..numbers.norms import spectral_norm_up
from .enclosure import magnitudes, sums_up

MOST_ENTRIES, MOST_ROWS = 1 << 16, 128  # of a whole map whose norm the checker is asked to verify


def term_norm(term: Term, inputs: int, size: int) -> Up:
    """At least ||M||_2: the root of its largest column sum times its largest row sum (rule R3)."""
    values = magnitudes(term)
    rows = Up(float(sums_up(term.rows, values, size).max(initial=0.0)))
    columns = Up(float(sums_up(term.columns, values, inputs).max(initial=0.0)))
    return rows if rows == columns else sqrt_up(rows * columns)


def is_disjoint(node: Linear) -> bool:
    """Whether no entry of the result depends on two terms."""
    met = np.zeros(node.size, dtype=np.int64)
    for term in node.terms:
        own = np.zeros(node.size, dtype=np.int64)
        own[term.rows] = 1
        met += own
    return int(met.max(initial=0)) <= 1


@dataclass(frozen=True)
class GatheredNorm:
    """``norm`` >= the norm of h -> (W[k] h[k, s])_{k, s} of the parent, at the stored weights, and its witness: one of
    ``weight`` >= every ||W[k]||, ``whole`` >= the norm of the whole map, ``squares``: rule R13 with so many.
    """

    norm: Up
    weight: Up | None = None
    whole: Up | None = None
    squares: int | None = None


def gathered_norm(node: Affine, inputs: int, weight: Up) -> GatheredNorm:
    """The least norm that one of the witnesses proves; weight >= every ||W[k]||."""
    found = [GatheredNorm(sqrt_up(Up(float(node.occurrences))) * weight, weight=weight)]
    if not node.is_dense:
        whole = whole_map(node, inputs)
        if whole is not None:
            norm = spectral_norm_up(whole)
            found.append(GatheredNorm(norm, whole=norm))
        if node.kernel is not None:
            channels = min(node.weights.shape[1], node.weights.shape[2] // int(np.prod(node.kernel)))
            squares = squares_allowed(channels, node.kernel, node.slices)
            if squares is not None:
                kernel = node.kernel
                norms = [convolution_norm_up(own, kernel, squares) for own in node.weight]
                found.append(GatheredNorm(max(norms, key=lambda norm: norm.value), squares=squares))
    least_norm = least([f.norm for f in found])
    return next(f for f in found if f.norm is least_norm)


def whole_map(node: Affine, inputs: int) -> Array | None:
    """The matrix of h -> (W[k] h[k, s])_{k, s}; None if it is large, or an entry of it would be a sum of weights."""
    slices, uses, n_out = node.slices, node.uses, int(node.weights.shape[1])
    if node.columns is None or node.size * inputs > MOST_ENTRIES or min(node.size, inputs) > MOST_ROWS:
        return None
    whole = np.zeros((slices, uses, n_out, inputs + 1))
    used = np.zeros((slices, uses, inputs + 1), dtype=np.int64)
    k, s = np.ogrid[:slices, :uses]
    for i in range(node.columns.shape[2]):
        whole[k, s, :, node.columns[:, :, i]] = node.weight[:, None, :, i]
        used[k, s, node.columns[:, :, i]] += 1
    if used[..., :inputs].max(initial=0) > 1:
        return None
    return whole[..., :inputs].reshape(node.size, inputs)
