"""Multipliers for rule L10, guessed in floats: closed forms, then balanced step by step. They prove nothing.

The form cost(y) + sum of multipliers times constraints is eliminated block by block, from the output to the input. At a
maximiser y of it over ||phi|| = 1 the derivative of the maximum in a multiplier is its constraint's value.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...numbers.matrix import Array

SMALL = 1e-12
ROOMS = (2.0, 1.0, 4.0)  # times what a block's own form needs at least
FEW = 300  # unknowns up to which they are all tried
CHEAP = 1e-9  # of the bound: what a constraint may add for nothing
SHARPNESS = 50.0  # of the weights of eigenvectors next to the largest eigenvalue, in units of it
LEAST = 1e-3  # weight of an eigenvector that counts
PATIENCE, GAIN = 8, 5e-4  # that many steps are to gain that much, relatively
STUCK = 0.99  # of a start: where steps gain less, the next one is tried
STEP, STEADY = 0.25, 20.0  # the first power of a factor, and after how many steps it is halved


@dataclass(frozen=True, eq=False)
class Slopes:
    """w of a port: |w| <= |matrix y| entry by entry. ``when``: its place in the order of evaluation."""

    start: int
    when: int
    matrix: Array

    @property
    def size(self) -> int:
        """Length of w."""
        return len(self.matrix)


@dataclass(frozen=True, eq=False)
class Weights:
    """v of a site: ||v|| <= move ||matrix y|| + own ||phi of ``group``||."""

    start: int
    when: int
    matrix: Array
    size: int
    move: float
    own: float
    group: slice


Uncertain = Slopes | Weights
Numbers = dict[str, Array]  # of a port mu, entry by entry; of a site mu and the split of ||v||^2


@dataclass(frozen=True, eq=False)
class Problem:
    """The least h with h ||phi||^2 - y^T cost y - phi^T diag(charged) phi >= 0 for all y within the constraints."""

    cost: Array
    charged: Array
    blocks: dict[str, Uncertain]

    @property
    def directions(self) -> int:
        """Length of phi."""
        return len(self.charged)

    @property
    def size(self) -> int:
        """Length of y."""
        return len(self.cost)

    @cached_property
    def typical(self) -> Array:
        """About how large w and v are for a direction of length 1, from the input to the output."""
        g = self.directions
        sizes: Array = np.zeros(self.size - g)
        for block in sorted(self.blocks.values(), key=lambda item: item.when):
            squares = (block.matrix[:, :g] ** 2).sum(axis=1) + block.matrix[:, g:] ** 2 @ sizes**2
            at = slice(block.start - g, block.start - g + block.size)
            if isinstance(block, Slopes):
                sizes[at] = np.sqrt(squares)
            else:
                sizes[at] = (block.move * np.sqrt(squares.sum()) + block.own) / np.sqrt(block.size)
        return sizes

    @cached_property
    def along(self) -> float:
        """About the largest value of the cost alone."""
        g = self.directions
        return float(np.linalg.eigvalsh(self.cost[:g, :g])[-1])


def multipliers(problem: Problem, steps: int = 0) -> tuple[float, Numbers] | None:
    """(about the least h, the multipliers that reach it); None if floats gave out. ``steps``: of balancing."""
    try:
        with np.errstate(all="ignore"):
            tried = [closed_form(problem, room) for room in (ROOMS if problem.size <= FEW else ROOMS[:1])]
            best = None
            for start in sorted(filter(None, tried), key=lambda pair: pair[0]):
                found = balanced(problem, *start, steps)
                best = found if best is None or found[0] < best[0] else best
                if not steps or found[0] < STUCK * start[0]:
                    break
            return best
    except np.linalg.LinAlgError:
        return None


def closed_form(problem: Problem, room: float) -> tuple[float, Numbers] | None:
    """(about the least h, multipliers) without search; None if floats gave out."""
    try:
        numbers = floored(problem, eliminated(problem, room))
        found = level(problem, numbers)
    except np.linalg.LinAlgError:
        return None
    return (found, numbers) if found is not None and np.isfinite(found) else None


def eliminated(problem: Problem, room: float) -> Numbers:
    """Closed forms: each block's multipliers balance what its constraint adds and what eliminating it does. Raises
    LinAlgError."""
    form, charged, g = problem.cost.copy(), problem.charged.copy(), problem.directions
    numbers: Numbers = {}
    sizes = problem.typical
    for key, block in sorted(problem.blocks.items(), key=lambda item: item[1].when, reverse=True):
        at = slice(block.start, block.start + block.size)
        own, rest = form[at, at].copy(), form[at].copy()
        rest[:, at] = 0.0
        top = max(float(np.linalg.eigvalsh(own)[-1]), 0.0)
        size = sizes[block.start - g : block.start - g + block.size]
        if isinstance(block, Slopes):
            mu = np.linalg.norm(rest[:, :g], axis=1) / (size + SMALL) + SMALL
            by_rows = room * np.minimum(np.abs(own).sum(axis=1), top)
            mu += by_rows if _is_positive(np.diag(mu + by_rows) - own) else np.full(block.size, room * top)
            numbers[key] = mu
            form += block.matrix.T @ (mu[:, None] * block.matrix)
        else:
            reach = block.move * float(np.linalg.norm(block.matrix[:, :g], 2))
            whole = max(reach + block.own, float(np.linalg.norm(size)) if not reach else 0.0)
            each = room * top + float(np.linalg.norm(rest[:, :g], 2)) / (whole + SMALL) + SMALL
            part = (block.own + SMALL**2) / (reach + SMALL**2)
            numbers[key] = np.array([each, part])
            mu = np.full(block.size, each)
            moved, kept = _split(block, part)
            form += each * moved * block.matrix.T @ block.matrix
            charged[block.group] += each * kept
        half = np.linalg.solve(np.linalg.cholesky(np.diag(mu) - own), rest)
        form += half.T @ half
        form[at], form[:, at] = 0.0, 0.0
    return numbers


def _is_positive(form: Array) -> bool:
    try:
        np.linalg.cholesky(form)
    except np.linalg.LinAlgError:
        return False
    return True


def floored(problem: Problem, numbers: Numbers) -> Numbers:
    """No multiplier much smaller than costs nothing, so that w and v have units in which roundings do not matter."""
    g, sizes = problem.directions, problem.typical
    scale = CHEAP * max(problem.along, SMALL)
    raised: Numbers = {}
    for key, block in problem.blocks.items():
        size = sizes[block.start - g : block.start - g + block.size]
        if isinstance(block, Slopes):
            raised[key] = np.maximum(numbers[key], scale / np.where(size > 0.0, size**2, np.inf))
        else:
            each, part = numbers[key]
            total = float((size**2).sum())
            raised[key] = np.array([max(each, scale / total) if total > 0.0 else each, part])
    return raised


def _split(block: Weights, part: float) -> tuple[float, float]:
    """(move^2 (1 + t), own^2 (1 + 1/t)), without t where one of the two is 0."""
    if not block.own or not block.move:
        return block.move**2, block.own**2
    return block.move**2 * (1.0 + part), block.own**2 * (1.0 + 1.0 / part)


@dataclass(frozen=True, eq=False)
class _Reduced:
    """After w and v are eliminated: the form in g, and y for a given g."""

    form: Array
    back: Array  # (w, v) = back g


def _reduced(problem: Problem, numbers: Numbers) -> _Reduced | None:
    g = problem.directions
    form, charged = problem.cost.copy(), problem.charged.copy()
    mu = np.zeros(len(form) - g)
    for key, block in problem.blocks.items():
        at = slice(block.start - g, block.start - g + block.size)
        if isinstance(block, Slopes):
            mu[at] = numbers[key]
            form += block.matrix.T @ (numbers[key][:, None] * block.matrix)
        else:
            each, part = numbers[key]
            mu[at] = each
            moved, kept = _split(block, part)
            form += (each * moved) * (block.matrix.T @ block.matrix)
            charged[block.group] += each * kept
    try:
        factor = np.linalg.cholesky(np.diag(mu) - form[g:, g:])
    except np.linalg.LinAlgError:
        return None
    half = np.linalg.solve(factor, form[g:, :g])
    reduced = form[:g, :g] + half.T @ half + np.diag(charged)
    return _Reduced(0.5 * (reduced + reduced.T), np.linalg.solve(factor.T, half)) if np.isfinite(half).all() else None


def level(problem: Problem, numbers: Numbers) -> float | None:
    """About the least h for these multipliers."""
    reduced = _reduced(problem, numbers)
    return None if reduced is None else max(float(np.linalg.eigvalsh(reduced.form)[-1]), 0.0)


def balanced(problem: Problem, start: float, numbers: Numbers, steps: int) -> tuple[float, Numbers]:
    """The best multipliers on a way on which each grows where its constraint is violated and shrinks where it has room.

    At the best ones each constraint is met with equality at the maximisers y (on average, where there are several).
    """
    best, before = (start, numbers), start
    for step in range(steps):
        if step % PATIENCE == PATIENCE - 1:
            if best[0] > before * (1.0 - GAIN):
                break
            before = best[0]
        reduced = _reduced(problem, numbers)
        if reduced is None:  # too small for w and v: back to the best, half the way
            numbers = {key: np.sqrt(values * best[1][key]) for key, values in numbers.items()}
            continue
        values, vectors = np.linalg.eigh(reduced.form)
        top = max(float(values[-1]), 0.0)
        if top < best[0]:
            best = top, numbers
        share = np.exp(SHARPNESS * (values - top) / max(top, SMALL))
        near = np.flatnonzero(share > LEAST * share.sum())
        g = vectors[:, near] * np.sqrt(share[near] / share.sum())
        numbers = _stepped(problem, numbers, np.concatenate([g, reduced.back @ g]), STEP / (1.0 + step / STEADY))
    return best


def _stepped(problem: Problem, numbers: Numbers, y: Array, power: float) -> Numbers:
    """Every multiplier times a power of what its constraint bounds over its bound; ``y``: maximisers as columns."""
    moved: Numbers = {}
    for key, block in problem.blocks.items():
        own, through = y[block.start : block.start + block.size], block.matrix @ y
        if isinstance(block, Slopes):
            moved[key] = numbers[key] * _factor((own**2).sum(axis=1), (through**2).sum(axis=1), power)
            continue
        along, of_group = float((through**2).sum()), float((y[block.group] ** 2).sum())
        of_value, of_direction = _split(block, numbers[key][1])
        each = numbers[key][0] * _factor((own**2).sum(), of_value * along + of_direction * of_group, power)
        part = numbers[key][1]
        if block.own and block.move and along and of_group:
            part = block.own / block.move * np.sqrt(of_group / along)
        moved[key] = np.array([each, part])
    return moved


def _factor(bounded: Array | float, bound: Array | float, power: float) -> Array:
    return np.clip(((bounded + SMALL**3) / (bound + SMALL**3)) ** power, 0.5, 2.0)
