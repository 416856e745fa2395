"""The Hessian's eigenpair of largest size at one point: D^2 <y, Phi> in the parameters, for a fixed y.

By the exact reduction where that is small, else by products of the Hessian with vectors (Lanczos).

The reduction: delta_v, the first-order move of value v, is linear in the moves d of the parameters, and with
lambda_v = d<y, Phi>/dv

    D^2<y, Phi>[d, d] = sum over activations of <lambda phi'', delta^2> + 2 sum over products of <lambda, delta delta'>
                      + 2 sum over affine nodes of <alpha dW^T lambda, delta h>.

For a matrix used once it needs only a = alpha dW h + beta db and b = alpha dW^T lambda, coordinates as many as rows and
columns, whose Gram matrix G is known in closed form. The parameters of other groups are coordinates themselves, G = I.
With K the form in these coordinates the nonzero eigenvalues of the Hessian are those of K G.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...network.float_activations import derivatives
from ...network.graph import Affine, Elementwise, Linear, Product
from .sparse import Sparse
from .taylor import AffineMap, Array, Layout, Trace, cotangents, forward, reverse
from .vectors import finite, unit

LARGEST = 1500  # coordinates: an eigenproblem of this size takes a second or two
_KRYLOV = 24  # products with the Hessian beyond that
_NUMBERS = 20_000_000  # in all vectors of a Krylov space
_CHUNK = 4_000_000  # numbers in one product of a convolution with all coordinates


@dataclass(frozen=True, eq=False)
class Coordinates:
    """Where each group's coordinates stand: first all that move values (``a``, or the parameters), then the ``b``."""

    layout: Layout
    moves: tuple[slice, ...]
    turns: tuple[slice | None, ...]  # None: the group's parameters are its coordinates

    @classmethod
    def of(cls, layout: Layout) -> Coordinates:
        """The coordinates of a network's groups."""
        at, moves = 0, []
        for whole, maps, lone in zip(layout.groups, layout.uses, layout.lone, strict=True):
            count = maps[0].node.size if lone else whole.stop - whole.start if maps else 0
            moves.append(slice(at, at + count))
            at += count
        turns: list[slice | None] = []
        for maps, lone in zip(layout.uses, layout.lone, strict=True):
            count = maps[0].node.weights.shape[2] if lone else 0
            turns.append(slice(at, at + count) if lone else None)
            at += count
        return cls(layout, tuple(moves), tuple(turns))

    @property
    def moving(self) -> int:
        """How many move values."""
        return int(self.moves[-1].stop) if self.moves else 0

    @property
    def count(self) -> int:
        """How many there are."""
        return max([self.moving, *(int(turn.stop) for turn in self.turns if turn is not None)])


def is_small(layout: Layout) -> bool:
    """Whether the reduction is small enough for an eigenproblem."""
    return Coordinates.of(layout).count <= LARGEST


def hessian_eigenpair(layout: Layout, x: Array, theta: Array, y: Array) -> tuple[float, Array]:
    """(lambda, unit d): the eigenpair of largest |lambda| of the Hessian of <y, Phi> in theta, at one point.

    Exact to rounding where the reduction is small; else a Ritz pair, |lambda| at most the largest.
    """
    where = Coordinates.of(layout)
    if where.count > LARGEST:
        return by_products(layout, x, theta, y)
    trace = forward(layout, x[None], theta[None])
    bars = [bar[0, 0] for bar in cotangents(trace, np.asarray(y, dtype=np.float64)[None, None])]
    k = _form(where, trace, bars)
    lone = list(_lone(where, trace, bars))
    root = np.eye(len(k))
    for made, a, b, cotangent, h in lone:
        both = np.r_[a, b]
        root[np.ix_(both, both)] = gram_root(made, cotangent, h)
    values, vectors = np.linalg.eigh(finite(root.T @ k @ root if lone else 0.5 * (k + k.T)))
    if not values.size:
        return 0.0, np.zeros(layout.count)
    at = int(np.argmax(np.abs(values)))
    v = k @ (root @ vectors[:, at])
    d = np.zeros(layout.count)
    for whole, move, turn in zip(layout.groups, where.moves, where.turns, strict=True):
        if turn is None and move.stop > move.start:
            d[whole] = v[move]
    for made, a, b, cotangent, h in lone:
        d[made.weight_at] = made.node.alpha * (np.outer(v[a], h) + np.outer(cotangent, v[b])).ravel()
        if made.bias_at is not None:
            d[made.bias_at] = made.node.beta * (v[a] if made.spread is None else v[a].sum())
    return float(values[at]), unit(d)


def _lone(
    where: Coordinates, trace: Trace, bars: list[Array]
) -> Iterator[tuple[AffineMap, slice, slice, Array, Array]]:
    """Of the matrices used once: the map, its coordinates a and b, lambda and h."""
    at = {id(made): number for number, made in enumerate(where.layout.maps)}
    for maps, a, b in zip(where.layout.uses, where.moves, where.turns, strict=True):
        if b is not None:
            yield maps[0], a, b, bars[at[id(maps[0])] + 1], trace.values[maps[0].node.parent][0][0]


def _form(where: Coordinates, trace: Trace, bars: list[Array]) -> Array:
    """K. Each value's delta is a matrix (size, moving coordinates), None for 0, kept as long as it is needed."""
    layout, n = where.layout, where.moving
    nodes = layout.network.nodes
    k = np.zeros((where.count, where.count))
    last = {parent: at for at, node in enumerate(nodes) for parent in node.parents}
    deltas: dict[int, Array | None] = {0: None}
    for at, (node, made, data, bar) in enumerate(zip(nodes, layout.maps, trace.data, bars[1:], strict=True)):
        match node:
            case Affine():
                assert isinstance(made, AffineMap)
                before = deltas[node.parent]
                h = trace.values[node.parent][0][0]
                a, b = where.moves[node.group], where.turns[node.group]
                if before is not None and b is not None:
                    k[b, :n] = before
                    k[:n, b] = before.T
                elif before is not None:
                    own = _turn(made, bar, layout.groups[node.group], len(h)).T @ before
                    k[a, :n] += own
                    k[:n, a] += own.T
                moved = np.zeros((node.size, n)) if before is None else _through(made, data[0][0], before)
                if b is not None:
                    moved[:, a] += np.eye(node.size)
                else:
                    moved[:, a] += _move(made, h, layout.groups[node.group])
                deltas[at + 1] = moved
            case Linear():
                deltas[at + 1] = _sum(node, made, deltas)  # type: ignore[arg-type]
            case Elementwise():
                before = deltas[node.parent]
                deltas[at + 1] = None if before is None else data[1][0][:, None] * before
                if before is not None:
                    second = derivatives(layout.network, node, trace.values[node.parent][0], 2)[2][0]
                    k[:n, :n] += before.T @ ((bar * second)[:, None] * before)
            case Product():
                left, right = deltas[node.left], deltas[node.right]
                of_left, of_right = trace.values[node.left][0][0], trace.values[node.right][0][0]
                parts = [f[:, None] * m for f, m in ((of_right, left), (of_left, right)) if m is not None]
                deltas[at + 1] = sum(parts[1:], parts[0]) if parts else None
                if left is not None and right is not None:
                    own = left.T @ (bar[:, None] * right)
                    k[:n, :n] += own + own.T
        for parent in set(node.parents):
            if last[parent] == at:
                del deltas[parent]
    return k


def _sum(node: Linear, matrices: tuple[Sparse, ...], deltas: dict[int, Array | None]) -> Array | None:
    total: Array | None = None
    for term, matrix in zip(node.terms, matrices, strict=True):
        before = deltas[term.parent]
        if before is not None:
            own = matrix.times(before.T).T
            total = own if total is None else total + own
    return total


def _through(made: AffineMap, weight: Array, delta: Array) -> Array:
    """alpha W applied to the parent's delta, as a new array. weight: (K, n_out, n_in)."""
    node = made.node
    if node.is_dense:
        return np.asarray(node.alpha * (weight[0] @ delta))
    count = delta.shape[1]
    result = np.empty((node.size, count))
    step = max(1, _CHUNK // max(1, node.slices * node.uses * weight.shape[2]))
    for start in range(0, count, step):
        part = delta[:, start : start + step].T
        image = np.matmul(made.columns(part), weight.swapaxes(1, 2)[None])
        result[:, start : start + step] = node.alpha * image.reshape(len(part), -1).T
    return result


def _move(made: AffineMap, h: Array, whole: slice) -> Array:
    """d -> alpha dW h + beta db as a matrix (size, the group's parameters)."""
    node = made.node
    slices, outputs, _ = node.weights.shape
    result = np.zeros((slices, node.uses, outputs, whole.stop - whole.start))
    k, s, o = np.ix_(range(slices), range(node.uses), range(outputs))
    columns = made.columns(h)  # (K, S, n_in)
    result[k[..., None], s[..., None], o[..., None], node.weight_at[:, None] - whole.start] += (
        node.alpha * columns[:, :, None, :]
    )
    if node.bias_at is not None:
        result[k, s, o, node.bias_at[:, None] - whole.start] += node.beta
    return result.reshape(node.size, -1)


def _turn(made: AffineMap, bar: Array, whole: slice, width: int) -> Array:
    """d -> alpha dW^T lambda, gathered in the parent's entries, as a matrix (width, the group's parameters)."""
    node = made.node
    slices, _, n_in = node.weights.shape
    result = np.zeros((width + 1, whole.stop - whole.start))
    places = np.arange(n_in).reshape(1, 1, n_in) if node.columns is None else node.columns
    places = np.broadcast_to(places, (slices, node.uses, n_in))
    rows = np.where(places < 0, width, places)[:, :, None, :]
    np.add.at(result, (rows, node.weight_at[:, None] - whole.start), node.alpha * made.result(bar)[..., None])
    return result[:width]


def gram_root(made: AffineMap, cotangent: Array, h: Array) -> Array:
    """R with R R^T = G of a matrix used once, in closed form: a and b are correlated.

    G = [[c^2 I + beta^2 F F^T, alpha^2 m h^T], [., alpha^2 |m|^2 I]], c = alpha |h|, F the bias's spread, m lambda.
    """
    node = made.node
    alpha, beta, n = node.alpha, node.beta, node.size
    c, m = abs(alpha) * float(np.linalg.norm(h)), float(np.linalg.norm(cotangent))
    result = np.zeros((n + len(h), n + len(h)))
    own, far = result[:n, :n], result[n:, n:]
    if made.spread is not None:  # one bias for all: c^2 I + beta^2 11^T
        whole = float(np.hypot(c, np.sqrt(n) * beta))
        own += c * np.eye(n) + (whole - c) / n
        inverse = cotangent - (1.0 - c / whole) * cotangent.mean() if whole else cotangent
        left = abs(alpha * beta * cotangent.sum()) / whole if whole else 0.0
    else:
        biased = beta if node.bias is not None else 0.0
        whole = float(np.hypot(c, biased))
        own += whole * np.eye(n)
        inverse = cotangent * (c / whole) if whole else cotangent
        left = abs(alpha * biased) * m / whole if whole else 0.0
    far += abs(alpha) * m * np.eye(len(h))
    if c > 0.0:
        result[n:, :n] = alpha**2 * np.outer(h, inverse) / c
        direction = h / np.linalg.norm(h)
        far += (left - abs(alpha) * m) * np.outer(direction, direction)
    return result


def hessian_product(layout: Layout, x: Array, theta: Array, d: Array, y: Array) -> Array:
    """<y, D^2 Phi[d, .]> as vectors, at a batch of points."""
    return reverse(forward(layout, x, theta, d=d, order=1), [None, y]).theta


def by_products(layout: Layout, x: Array, theta: Array, y: Array, start: Array | None = None) -> tuple[float, Array]:
    """hessian_eigenpair() by Lanczos' iteration, with full orthogonalisation."""
    d = np.random.default_rng(layout.count).normal(size=layout.count) if start is None else start
    depth = max(4, min(_KRYLOV, _NUMBERS // max(1, layout.count), layout.count))
    basis, images, best = [unit(d)], [], 0.0
    while True:
        image = hessian_product(layout, x[None], theta[None], basis[-1][None], y[None])[0]
        images.append(finite(image))
        v, hv = np.array(basis), np.array(images)
        small = v @ hv.T
        values, vectors = np.linalg.eigh(0.5 * (small + small.T))
        at = int(np.argmax(np.abs(values)))
        before, best = best, float(values[at])
        if len(basis) >= depth or abs(abs(best) - abs(before)) <= 1e-9 * abs(best):
            return best, unit(vectors[:, at] @ v)
        fresh = images[-1]
        for _ in range(2):  # once more against rounding
            fresh = fresh - (v @ fresh) @ v
        if not np.linalg.norm(fresh) > 1e-12 * np.linalg.norm(images[-1]):
            return best, unit(vectors[:, at] @ v)
        basis.append(unit(fresh))
