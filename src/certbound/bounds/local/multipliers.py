"""Multipliers for rule L10, guessed in floats: closed forms, then improved by L-BFGS. They prove nothing.

The form cost(y) + sum of multipliers times constraints is eliminated block by block, from the output to the input. For
a maximiser y of it over ||phi|| = 1, the derivative of the maximum in a multiplier is its constraint's value at y.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...numbers.matrix import Array

SMALL = 1e-12
ROOMS = (2.0, 1.0, 4.0)  # times what a block's own form needs at least
FEW = 300  # unknowns up to which they are all tried
CHEAP = 1e-9  # of the bound: what a constraint may add for nothing
LARGEST = 8  # eigenvectors whose constraints are averaged for a derivative
SHARPNESS = 200.0  # of the smooth maximum of eigenvalues, in units of the largest


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


def multipliers(problem: Problem, steps: int = 0) -> tuple[float, Numbers] | None:
    """(about the least h, the multipliers that reach it); None if floats gave out. ``steps`` of L-BFGS."""
    try:
        with np.errstate(all="ignore"):
            tried = [closed_form(problem, room) for room in (ROOMS if problem.size <= FEW else ROOMS[:1])]
            found = min(filter(None, tried), key=lambda pair: pair[0], default=None)
            return improved(problem, *found, steps) if found and steps and problem.blocks else found
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
    sizes = typical(problem)
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
    g, sizes = problem.directions, typical(problem)
    scale = CHEAP * max(float(np.linalg.eigvalsh(problem.cost[:g, :g])[-1]), SMALL)
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


def typical(problem: Problem) -> Array:
    """About how large w and v are for a direction of length 1, from the input to the output."""
    g = problem.directions
    sizes: Array = np.zeros(len(problem.cost) - g)
    for block in sorted(problem.blocks.values(), key=lambda item: item.when):
        squares = (block.matrix[:, :g] ** 2).sum(axis=1) + block.matrix[:, g:] ** 2 @ sizes**2
        at = slice(block.start - g, block.start - g + block.size)
        if isinstance(block, Slopes):
            sizes[at] = np.sqrt(squares)
        else:
            sizes[at] = (block.move * np.sqrt(squares.sum()) + block.own) / np.sqrt(block.size)
    return sizes


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


def improved(problem: Problem, start: float, numbers: Numbers, steps: int) -> tuple[float, Numbers]:
    """The best multipliers on the way of L-BFGS in their logarithms."""
    from scipy.optimize import minimize  # heavy

    keys = list(numbers)
    cuts = np.cumsum([numbers[key].size for key in keys])[:-1]
    best = start, numbers

    def of(x: Array) -> Numbers:
        return dict(zip(keys, np.split(np.exp(x), cuts), strict=True))

    def value(x: Array) -> tuple[float, Array]:
        nonlocal best
        trial = of(x)
        reduced = _reduced(problem, trial)
        if reduced is None:
            return 10.0 * start, np.zeros_like(x)
        values, vectors = np.linalg.eigh(reduced.form)
        top = float(values[-1])
        if top < best[0]:
            best = max(top, 0.0), trial
        sharp = SHARPNESS / max(abs(top), SMALL)
        share = np.exp(sharp * (values - top))
        smooth = top + float(np.log(share.sum())) / sharp
        gradient: Array = np.zeros(len(x))
        for k in range(len(values) - 1, max(-1, len(values) - 1 - LARGEST), -1):
            weight = float(share[k] / share.sum())
            if weight > 1e-3:
                u = vectors[:, k]
                gradient += weight * _derivative(problem, trial, keys, np.concatenate([u, reduced.back @ u]))
        return smooth / start, gradient * np.exp(x) / start

    x0 = np.log(np.concatenate([np.maximum(numbers[key], SMALL**2) for key in keys]))
    minimize(value, x0, jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxfun": 2 * steps},
             bounds=[(x - 12.0, x + 12.0) for x in x0])  # fmt: skip
    return best


def _derivative(problem: Problem, numbers: Numbers, keys: list[str], y: Array) -> Array:
    """Of the form at y in every multiplier."""
    parts = []
    for key in keys:
        block = problem.blocks[key]
        own, through = y[block.start : block.start + block.size], block.matrix @ y
        if isinstance(block, Slopes):
            parts.append(through**2 - own**2)
            continue
        each, part = numbers[key]
        moved, kept = _split(block, part)
        along, of_group = float(through @ through), float(y[block.group] @ y[block.group])
        parts.append(np.array([moved * along + kept * of_group - float(own @ own), 0.0]))
        if block.own and block.move:
            parts[-1][1] = each * (block.move**2 * along - block.own**2 * of_group / part**2)
    return np.concatenate(parts)
