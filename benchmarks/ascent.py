"""Lower bounds: values that a network's derivatives reach in a region, found by ascent over (x, theta).

Steps towards the region's extreme points lead to a good point; the hunt's L-BFGS goes on from there. Values and
gradients are this benchmark's own.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import numpy as np

from certbound.hunt.measure.lbfgs import Span, finish

from .chain import Array, Chain, Direction, Point, at
from .region import Region

Moves = Sequence[tuple[Array, Array | None]]
Found = tuple[float, Array, Moves]  # value, and its gradient in x and in each layer
DENSE = 6_000_000  # parameters up to which (x, theta) is moved; beyond, only the values at the centre are found


def lower_bounds(chain: Chain, region: Region, seconds: float = 20.0, second_order: bool = True) -> dict[str, float]:
    """quantity -> a value reached (up to float64 rounding) at some (x, theta) of the region.

    ``taylor_remainder`` is the remainder seen from the stored weights: half the Hessian at the region's centre, the
    limit of small steps. Every other value is the largest met along an ascent from the centre and from random points.
    """
    goals: dict[str, Callable[[Point], Found]] = {"input_jacobian": input_goal, "parameter_jacobian": parameter_goal}
    if second_order:
        goals["parameter_hessian"] = hessian_goal
    found = {}
    if sum(chain.counts) > DENSE:
        p = at(chain, region.centre)
        found = {"input_jacobian": float(np.linalg.norm(p.input_jacobian(), 2))}
        found["parameter_jacobian"] = float(np.sqrt(np.linalg.norm(p.parameter_gram(), 2)))
        value = hessian_value(p)[0] if second_order else 0.0
        return found | ({"parameter_hessian": value, "taylor_remainder": value / 2} if second_order else {})
    for quantity, goal in goals.items():
        deadline = time.process_time() + seconds / len(goals)
        found[quantity] = _ascend(goal, chain, region, deadline)
    if second_order:
        found["taylor_remainder"] = 0.5 * hessian_value(at(chain, region.centre))[0]
    return found


def _ascend(goal: Callable[[Point], Found], chain: Chain, region: Region, deadline: float) -> float:
    """Best value from several starts; each step goes towards the point of the region that the gradient prefers."""
    rng, best = np.random.default_rng(0), 0.0
    for start in range(1 if region.is_point else 20):
        move_x = np.zeros_like(region.centre)
        moves = [(np.zeros_like(w), None if b is None else np.zeros_like(b)) for w, b in _layers(chain)]
        if start:
            if time.process_time() > deadline:
                break
            move_x = region.radius * rng.choice([-1.0, 1.0], size=move_x.size)
            guess = [(rng.normal(size=w.shape), None if b is None else rng.normal(size=b.size)) for w, b in moves]
            moves = _extreme(guess, region)
        value, gx, gradient = goal(at(chain.moved(moves), region.centre + move_x))
        best, step = max(best, value), 1.0
        while step > 0.05 and not region.is_point and time.process_time() < deadline:
            towards = _extreme(gradient, region)
            x_new = move_x + step * (region.radius * np.sign(gx) - move_x)
            new = [_mix(a, b, step) for a, b in zip(moves, towards, strict=True)]
            found = goal(at(chain.moved(new), region.centre + x_new))
            if found[0] > value * (1 + 1e-9):
                (value, gx, gradient), move_x, moves = found, x_new, new
                best = max(best, value)
            else:
                step /= 2
        if not region.is_point:
            best = max(best, _finished(goal, chain, region, move_x, moves, deadline))
    return best


def _finished(
    goal: Callable[[Point], Found], chain: Chain, region: Region, move_x: Array, moves: Moves, deadline: float
) -> float:
    """What L-BFGS reaches from these moves."""
    ends = np.cumsum([move_x.size, *chain.counts])

    def split(z: Array) -> Moves:
        found = []
        for (w, b), own in zip(moves, np.split(z, ends[:-1])[1:], strict=True):
            found.append((own[: w.size].reshape(w.shape), None if b is None else own[w.size :]))
        return found

    def joined(x: Array, layers: Moves) -> Array:
        return np.concatenate([x, *(a.ravel() for pair in layers for a in pair if a is not None)])

    def objective(z: Array) -> tuple[float, Array]:
        value, gx, gradient = goal(at(chain.moved(split(z)), region.centre + z[: move_x.size]))
        return value, joined(gx, gradient)

    spans = [Span(slice(0, move_x.size), region.radius, ball=False)] if region.radius.any() else []
    for first, last, radius in zip(ends[:-1], ends[1:], region.layers, strict=True):
        if radius:
            spans.append(Span(slice(int(first), int(last)), radius * (1 - 1e-12), ball=region.kind != "box"))
    start, left = joined(move_x, moves), max(deadline - time.process_time(), 0.0)
    until = time.monotonic() + left
    return finish(objective, np.zeros_like(start), spans, start, evaluations=200, deadline=until)[0]


def _layers(chain: Chain) -> list[tuple[Array, Array | None]]:
    return list(zip(chain.weights, chain.biases, strict=True))


def _mix(a: tuple[Array, Array | None], b: tuple[Array, Array | None], step: float) -> tuple[Array, Array | None]:
    bias = None if a[1] is None or b[1] is None else a[1] + step * (b[1] - a[1])
    return a[0] + step * (b[0] - a[0]), bias


def _extreme(gradient: Moves, region: Region) -> Moves:
    """The moves of the parameter set on which the linear function ``gradient`` is largest."""
    result = []
    for (w, b), radius in zip(gradient, region.layers, strict=True):
        if region.kind == "box":
            result.append((radius * np.sign(w), None if b is None else radius * np.sign(b)))
        else:
            size = float(np.hypot(np.linalg.norm(w), 0.0 if b is None else np.linalg.norm(b)))
            factor = radius * (1 - 1e-12) / size if size else 0.0
            result.append((factor * w, None if b is None else factor * b))
    return result


def parameter_goal(p: Point) -> Found:
    """‖Phi'_theta‖ and its gradient."""
    values, vectors = np.linalg.eigh(p.parameter_gram())
    y = vectors[:, -1]
    d = p.gradient(y)
    up = p.hessian_product(y, d.m, d.parameters_only())
    return float(np.sqrt(max(values[-1], 0.0))), up.x, up.dense()


def input_goal(p: Point) -> Found:
    """‖dPhi/dx‖ and its gradient."""
    u, s, vt = np.linalg.svd(p.input_jacobian(), full_matrices=False)
    m = p.adjoints(u[:, 0])
    zero = p.along(m, [0 * a for a in m], [0 * h for h in p.h], vt[0])
    up = p.hessian_product(u[:, 0], m, zero)
    return float(s[0]), up.x, up.dense()


def hessian_goal(p: Point) -> Found:
    """‖D²_theta Phi‖ (a value it reaches) and the gradient of that value, by a difference along the direction."""
    value, y, d = hessian_value(p)
    if d is None:
        return value, np.zeros(p.chain.widths[0]), p.gradient(y).dense()
    step, dense = 1e-4, d.dense()
    ends = []
    for sign in (step, -step):
        scaled = [(sign * w, None if b is None else sign * b) for w, b in dense]
        q = at(p.chain.moved(scaled), (p.h[0] - p.chain.shift) / np.where(p.chain.scale == 0, 1, p.chain.scale))
        up = q.hessian_product(y, q.adjoints(y), d)
        ends.append((up.x, up.dense()))
    (xa, a), (xb, b) = ends
    moves = [(wa - wb, None if ba is None or bb is None else ba - bb) for (wa, ba), (wb, bb) in zip(a, b, strict=True)]
    return value, xa - xb, moves


def hessian_value(p: Point) -> tuple[float, Array, Direction | None]:
    """(‖D²Phi[d, d]‖ at a unit d, the unit y it points along, d), by alternating over y and d from the best output."""
    large, outputs = sum(p.chain.counts) > DENSE, p.value.size
    starts = np.eye(outputs)[: 1 if large else 12]
    if outputs > 1 and not large:
        random = np.random.default_rng(2).normal(size=(2, outputs))
        starts = np.vstack([starts, random / np.linalg.norm(random, axis=1, keepdims=True)])
    best: tuple[float, Array, Direction | None] = (0.0, starts[0], None)
    for y in starts:
        found = _alternate(p, y, large)
        for _ in range(2 if len(starts) > 1 else 0):
            found = max(found, _alternate(p, found[1], large), key=lambda f: f[0])
        best = max(best, found, key=lambda f: f[0])
    for _ in range(20 if len(starts) > 1 else 0):
        last = best[0]
        best = max(best, _alternate(p, best[1], large), key=lambda f: f[0])
        if best[0] <= last * (1 + 1e-7):
            break
    return best


def _alternate(p: Point, y: Array, large: bool) -> tuple[float, Array, Direction | None]:
    """The best d for this y, and the best y for that d."""
    d = extreme_direction(p, y, 15 if large else 40)
    image = np.zeros_like(y) if d is None else p.second(d)
    size = float(np.linalg.norm(image))
    return size, image / size if size else y, d


def extreme_direction(p: Point, y: Array, steps: int) -> Direction | None:
    """A unit d near the eigenvector of the largest |eigenvalue| of D²(y . Phi): Lanczos in factored form."""
    rng, m = np.random.default_rng(1), p.adjoints(y)
    d = p.along(m, [rng.normal(size=a.size) for a in m], [rng.normal(size=h.size) for h in p.h])
    d = p.hessian_product(y, m, d).parameters_only()  # into the range
    basis: list[Direction] = []
    images: list[Direction] = []
    for _ in range(steps):
        for _ in range(2):
            d = d.combine(1.0, [(-d.dot(b), b) for b in basis])
        size = np.sqrt(max(d.dot(d), 0.0))
        scale = np.sqrt(max(images[-1].dot(images[-1]), 0.0)) if images else 0.0
        if not size > 1e-10 * scale:
            break
        basis.append(d.combine(1 / size))
        images.append(p.hessian_product(y, m, basis[-1]).parameters_only())
        d = images[-1]
    if not basis:
        return None
    small = np.array([[a.dot(b) for b in images] for a in basis])
    values, vectors = np.linalg.eigh((small + small.T) / 2)
    c = vectors[:, int(np.argmax(np.abs(values)))]
    d = basis[0].combine(float(c[0]), [(float(f), b) for f, b in zip(c[1:], basis[1:], strict=True)])
    return d.combine(1 / np.sqrt(d.dot(d)))
