"""Multipliers for rule R14, guessed in floats: closed forms, then balanced step by step. They prove nothing.

The closed forms make every bound at least as good as the product of norms: with x the largest eigenvalue of X, the
slopes in [c - s, c + s] and E = s x (s + |c|) give X' <= x (|c| + s)^2, f = x (m + moved) / moved gives
X' <= x (m + moved)^2 for a map of norm m. At the best ones the constraint of each is met with equality at the maximiser
y of the final form: b = S y is what the slopes change, E weighs y^2 - b^2.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from ..numbers.matrix import Array
from .recursion import Directions, Link, Map, Numbers, Slopes, Statement, Unproved, bound, work

SMALL = 1e-30
VANISHED = 1e-150  # what is smaller is a rounding, or 0
ABOVE = 1.0 + 2.0**-10  # times the least multiplier there could be: so that Z is not nearly singular
LEAST = 2.0**-40  # of X: no multiplier is below it, so that units do not run away
SHARPNESS = 50.0  # of the weights of eigenvectors next to the largest eigenvalue, in units of it
COUNTS = 1e-3  # weight of an eigenvector that counts
PATIENCE, GAIN = 8, 1e-3  # that many steps are to gain that much, relatively
STEP, STEADY = 0.25, 20.0  # the first power of a factor, and after how many steps it is halved
SPEND, MOST = 2e9, 60  # numbers multiplied in all steps together; steps at most


def multipliers(links: Sequence[Link], directions: Directions, work: int) -> Numbers | None:
    """The best that are found; None if floats gave out."""
    try:
        with np.errstate(all="ignore"):
            numbers = _closed(links, directions)
            return _balanced(links, directions, numbers, int(min(MOST, max(2, SPEND / max(work, 1)))))
    except np.linalg.LinAlgError:
        return None


def stated(links: Mapping[str, Link], directions: Directions) -> Statement | None:
    """What rule R14 states along these links, with the best multipliers that are found; None if there are none."""
    along = list(links.values())
    numbers = multipliers(along, directions, work(along)) if along else None
    if numbers is None:
        return None
    try:
        found = bound(along, directions, numbers)
    except (Unproved, ArithmeticError, np.linalg.LinAlgError):
        return None
    if not 0.0 < found.value < math.inf:
        return None
    given = zip(links, numbers, strict=True)
    return Statement(found, {name: tuple(values.tolist()) for name, values in given if values.size})


def _closed(links: Sequence[Link], directions: Directions) -> Numbers:
    x: Array | None = _start(links, directions)
    numbers: list[Array] = []
    for link in links:
        top = max(float(np.linalg.eigvalsh(x)[-1]), VANISHED) if x is not None else directions.start.value**2
        given = np.zeros(0)
        if isinstance(link, Slopes):
            c, s = np.abs(link.centre), link.deviation
            given = np.maximum(s * top * np.maximum(s + c, s * ABOVE), LEAST * LEAST * top)
        elif link.moved.value and top:
            norm, moved = float(np.linalg.norm(link.matrix, 2)), link.moved.value
            given = np.array([top * max((norm + moved) / moved, ABOVE)])
        numbers.append(given)
        x = _passed(link, x, given, directions)[0]
    return tuple(numbers)


def _start(links: Sequence[Link], directions: Directions) -> Array | None:
    """X at the start; None for a multiple of the identity before a map, which may be large."""
    first = links[0]
    return None if isinstance(first, Map) else np.eye(first.centre.size) * directions.start.value**2


def _passed(link: Link, x: Array | None, given: Array, directions: Directions) -> tuple[Array, Array | None]:
    """(X after the link, the matrix by which y gives b). Raises LinAlgError."""
    if isinstance(link, Slopes):
        if x is None:
            raise np.linalg.LinAlgError
        c, s = link.centre, link.deviation
        if not x.any():
            return x, np.zeros_like(x)
        root = np.sqrt(given)
        z = np.eye(len(x)) - (s / root)[:, None] * x * (s / root)[None, :]
        half = np.linalg.solve(np.linalg.cholesky(z), ((s / root)[:, None] * x) * c[None, :])
        back = np.linalg.solve(np.linalg.cholesky(z).T, half) / root[:, None]
        return (c[:, None] * x * c[None, :]) + np.diag(given) + half.T @ half, back
    m, own = link.matrix, directions.own(link).value ** 2
    through: Array | None = None
    if x is None:
        scale = directions.start.value**2
        if given.size:
            (f,) = given
            if not f > scale:
                raise np.linalg.LinAlgError
            scale += scale**2 / (f - scale)
        after = scale * (m @ m.T) if scale else np.zeros((len(m), len(m)))
    else:
        if given.size:
            factor = np.linalg.cholesky(given[0] * np.eye(len(x)) - x)
            half = np.linalg.solve(factor, x)
            through = np.linalg.solve(factor.T, half)
            x = x + half.T @ half
        after = m @ x @ m.T
    added = own + (given[0] * link.moved.value**2 if given.size else 0.0)
    return after + added * np.eye(len(m)), through


def _balanced(links: Sequence[Link], directions: Directions, numbers: Numbers, steps: int) -> Numbers:
    best, before = (np.inf, numbers), np.inf
    for step in range(steps):
        if step % PATIENCE == PATIENCE - 1:
            if best[0] > before * (1.0 - GAIN):
                break
            before = best[0]
        try:
            x, backs = _start(links, directions), list[Array | None]()
            for link, given in zip(links, numbers, strict=True):
                x, back = _passed(link, x, given, directions)
                backs.append(back)
            if x is None or not np.isfinite(x).all():
                raise np.linalg.LinAlgError
        except np.linalg.LinAlgError:
            if not np.isfinite(best[0]):
                raise
            numbers = tuple(np.sqrt(a * b) for a, b in zip(numbers, best[1], strict=True))
            continue
        values, vectors = np.linalg.eigh(x)
        top = float(values[-1])
        if not top > 0.0:
            return numbers
        if top < best[0]:
            best = top, numbers
        share = np.exp(SHARPNESS * (values - top) / top)
        near = np.flatnonzero(share > COUNTS * share.sum())
        y = vectors[:, near] * np.sqrt(share[near] / share.sum())
        numbers = _stepped(links, directions, numbers, backs, y, STEP / (1.0 + step / STEADY))
    return best[1]


def _stepped(
    links: Sequence[Link],
    directions: Directions,
    numbers: Numbers,
    backs: Sequence[Array | None],
    y: Array,
    power: float,
) -> Numbers:
    """Every multiplier times a power of what its constraint bounds over its bound, from the output to the input."""
    moved: list[Array] = []
    for link, given, back in reversed(list(zip(links, numbers, backs, strict=True))):
        if isinstance(link, Slopes):
            b = np.zeros_like(y) if back is None else back @ y
            moved.append(given * _factor((b**2).sum(axis=1), (y**2).sum(axis=1), power))
            y = link.centre[:, None] * y + link.deviation[:, None] * b
            continue
        m = link.matrix.T @ y
        if not given.size:
            moved.append(given)
            y = m
            continue
        if back is None:
            scale = directions.start.value**2
            b = m * (scale / (given[0] - scale))
        else:
            b = back @ m
        moved.append(given * _factor((b**2).sum(), link.moved.value**2 * (y**2).sum(), power))
        y = m + b
    return tuple(reversed(moved))


def _factor(bounded: Array | float, bound: Array | float, power: float) -> Array:
    return np.asarray(np.clip(((bounded + SMALL) / (bound + SMALL)) ** power, 0.5, 2.0))
