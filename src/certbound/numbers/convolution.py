"""An upper bound of a zero-padded convolution's norm from its kernel alone (rule R13).

The convolution is a compression of the operator K on sequences over a grid, and with R_0 = K^T K, R_{t+1} = R_t R_t

    ||K||^2 = ||R_0||,   ||R_t|| <= the root of ||R_{t+1}||,   ||R_t|| <= sum over the offsets d of ||R_t[d]||
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

import numpy as np

from .directed import Up, sqrt_up
from .matrix import ETA, Array, _inflate, gamma
from .spectral import WITNESSED

MOST_SQUARES = 4
SHORT = 24  # bits to which the checker shortens the largest entry before it is squared
MOST_WORK = 8_000_000  # products of entries that the checker still takes, as it counts them


def tap_work(channels: int, shape: Sequence[int], squares: int) -> int:
    """Numbers in R_squares times the channels: what its products cost, about."""
    return channels**3 * math.prod(((k - 1) << (squares + 1)) + 1 for k in shape)


def squares_allowed(channels: int, shape: Sequence[int], slices: int) -> int | None:
    """The most squares that the checker takes for so many kernels; None: not even R_0."""
    allowed = [t for t in range(MOST_SQUARES + 1) if slices * tap_work(channels, shape, t) <= MOST_WORK]
    return max(allowed, default=None)


def convolution_norm_up(weight: Array, shape: tuple[int, ...], squares: int) -> Up:
    """c >= the norm of every zero-padded convolution with these weights, of any image size, stride and dilation.

    weight: (n_out, channels * taps), channels first, taps in row order over ``shape``.
    """
    largest = float(np.abs(weight).max(initial=0.0))
    if largest == 0.0 or not math.isfinite(largest):
        return Up(largest)
    exponent = math.frexp(largest)[1]
    kernel = np.ldexp(weight, -exponent).reshape(len(weight), -1, math.prod(shape))
    taps = np.moveaxis(kernel, 2, 0)  # (taps, n_out, channels)
    if taps.shape[1] < taps.shape[2]:
        taps = taps.swapaxes(1, 2)  # ||K|| = ||K^T||, and its products are smaller
    taps = np.ascontiguousarray(taps).reshape(*shape, *taps.shape[1:])
    lost = Up(weight.size * ETA)  # entries that fell below the normal range
    return (_norm(taps, squares) + lost) * Up(WITNESSED) * Up(math.ldexp(1.0, exponent))


def _norm(taps: Array, squares: int) -> Up:
    """At least ||K||, K[u] = taps[u]; entries of size at most 1."""
    grid = taps.shape[:-2]
    current = _correlation(taps, taps, grid)
    # What floats lose of a sum of n products is at most gamma_n times the products of the norms.
    steps = [(_lost(taps, math.prod(grid) * taps.shape[-2]), 0, Up.zero)]
    for _ in range(squares):
        scale = math.frexp(float(np.abs(current).max()))[1]
        current = np.ldexp(current, -scale)
        grid = current.shape[:-2]
        # Besides what fell below the normal range: room for the checker, which takes short numbers.
        left = Up(current.size * ETA) + Up(math.ldexp(math.prod(grid) * current.shape[-1], -SHORT))
        steps.append((_lost(current, math.prod(grid) * current.shape[-1]), scale, left))
        current = _correlation(current, current, grid)
    bound = _sum_of_norms(current)
    for error, scale, left in reversed(steps):
        bound = (sqrt_up(bound + error) + left) * Up(math.ldexp(1.0, scale))
    return bound


def _correlation(a: Array, b: Array, grid: tuple[int, ...]) -> Array:
    """R[d] = sum over u of a[u]^T b[u + d], at place d + grid - 1; symmetric: R[-d] = R[d]^T exactly.

    For a symmetric sequence a = b it is the product a b.
    """
    whole = tuple(2 * n - 1 for n in grid)
    result = np.zeros((*whole, a.shape[-1], b.shape[-1]))
    for u in itertools.product(*map(range, grid)):
        place = tuple(slice(n - 1 - i, 2 * n - 1 - i) for n, i in zip(grid, u, strict=True))
        result[place] += a[u].T @ b
    flipped = np.flip(result, tuple(range(len(grid)))).swapaxes(-1, -2)
    first = np.arange(math.prod(whole)).reshape(*whole, 1, 1) < math.prod(whole) // 2
    middle = tuple(n - 1 for n in grid)
    centre = np.tril(result[middle]) + np.tril(result[middle], -1).T
    result = np.where(first, result, flipped)
    result[middle] = centre
    return result


def _lost(a: Array, length: int) -> Up:
    """At least the operator norm of what rounding loses of a's correlation with itself, symmetrised."""
    total = _frobenius_sum(a)
    return Up(2.0 * gamma(length)) * total * total + Up(2.0 * a.size * a.size * ETA)


def _frobenius_sum(a: Array) -> Up:
    squares = np.asarray(np.einsum("...ij,...ij->...", a, a)).ravel()
    roots = np.nextafter(np.sqrt(_inflate(squares, a.shape[-1] * a.shape[-2])), np.inf)
    return Up(float(_inflate(np.asarray(roots.sum()), roots.size)))


def _sum_of_norms(a: Array) -> Up:
    """At least sum over d of ||a[d]||: the smaller of the Frobenius norm and the root of row sum times column sum."""
    size = np.abs(a)
    rows, columns = size.sum(axis=-1).max(axis=-1), size.sum(axis=-2).max(axis=-1)
    mixed = np.sqrt(_inflate(rows * columns, a.shape[-1] + a.shape[-2] + 2))
    squares = _inflate(np.asarray(np.einsum("...ij,...ij->...", a, a)), a.shape[-1] * a.shape[-2])
    norms = np.nextafter(np.minimum(mixed, np.sqrt(squares)), np.inf).ravel()
    return Up(float(_inflate(np.asarray(norms.sum()), norms.size)))
