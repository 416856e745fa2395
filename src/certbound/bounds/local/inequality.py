"""Rule L10: one matrix inequality in a direction and in what slopes, factors and weights change along it.

The unknowns are y = (phi, w, v): a direction of the parameters in coordinates of rule L7, or of the input; for every
port what its slopes change, w = (S - centre) dz; for every site what its weights and columns change, v. At the centres
all of first order is linear in y, and w and v are bounded by dz, du and the direction.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from ...numbers.balls import Ball, frobenius_up, times_up
from ...numbers.directed import Up, norm_up
from ...numbers.matrix import UNIT, Array, add_up
from ...numbers.spectral import symmetric_at_most
from .adjoints import Adjoints
from .known import Local
from .multipliers import Problem, Slopes, Uncertain, Weights, multipliers
from .plan import Inequality
from .reduction import Root, root_of
from .variables import expansion_b
from .web import Site

FEWEST = 2  # steps, which bring most
MARGINS = (20, 16, 12, 8, 5)  # a bound is tried 2^-margin above the guess
# Left for whoever verifies it at centres of his own: of the bound, and of the centres of adjoints and curvatures. What
# the maps are off counts several times: in Frobenius norms and other units of w and v it is more.
LEFT, NOISE, ERRORS = 2.0**-26, 2.0**-40, Up(4.0)
VANISHED = 1e-100  # what a direction moves by less than this is a rounding: no weight is made of it


@dataclass(frozen=True, eq=False)
class Part:
    """What a source adds to dz: A scale phi[start : start + length]."""

    start: int
    length: int
    scale: Up


@dataclass(frozen=True, eq=False)
class Directions:
    """What y starts with: ``parts`` of sources (or the input, 0), ``groups``: all coordinates of a group."""

    size: int
    parts: Mapping[int, Part]
    groups: Mapping[int, slice]
    roots: Mapping[int, Root] = field(default_factory=dict)  # of the simple groups, with b


def of_input(known: Local) -> Directions:
    """All directions of the input."""
    size = known.web.centre.size
    return Directions(size, {0: Part(0, size, Up.one)}, {})


def of_parameters(known: Local, second: bool) -> Directions | None:
    """Those of the parameters; b of rule L7 is among them for the second derivative. None where rule L7 has no root."""
    web, start = known.web, 0
    parts: dict[int, Part] = {}
    groups: dict[int, slice] = {}
    roots: dict[int, Root] = {}
    for number, source in web.sources.items():
        if source.is_group == web.is_simple(source.group):
            return None
        scale, length = Up.one, source.size
        if not source.is_group:
            scale = known.gains[number].at_centre
            if second:
                root = root_of(known, source.group, with_a=True)
                if root is None:
                    return None
                roots[source.group], scale = root, Up(root.s)
                length += root.u.size
        parts[number] = Part(start, source.size, scale)
        groups[source.group] = slice(start, start + length)
        start += length
    return Directions(start, parts, groups, roots)


@dataclass(frozen=True, eq=False)
class Pair:
    """The form y -> <X y, Y y>."""

    left: Ball
    right: Ball


@dataclass(eq=False)
class Space:
    """y, and dz of the ports, du of the stages as linear maps of it at the centres.

    ``slopes``: where w of a port stands, ``weights``: v of a site.
    """

    directions: Directions
    size: int
    slopes: dict[int, slice] = field(default_factory=dict)
    weights: dict[int, slice] = field(default_factory=dict)
    ports: dict[int, Ball] = field(default_factory=dict)
    stages: dict[int, Ball] = field(default_factory=dict)


def space_of(known: Local, directions: Directions, most: int) -> Space | None:
    """The unknowns for a direction of the parameters or the input; None if there are more than ``most``."""
    web, space = known.web, Space(directions, directions.size)
    for port in web.ports:
        moved = any((port.number, i) in known.a for i in directions.parts)
        if moved and _sigma(known, port.number).any():
            space.slopes[port.number] = _next(space, port.size)
    for site in web.sites:
        move, own = moves(known, site, directions)
        if move.value or own.value:
            space.weights[site.number] = _next(space, site.size)
    if space.size > most:
        return None
    for stage in web.stages:
        for q in stage.ports:
            space.ports[q] = _port(known, space, q)
        space.stages[stage.number] = _stage(known, space, stage.number)
    return space


def _next(space: Space, size: int) -> slice:
    """So many more unknowns."""
    space.size += size
    return slice(space.size - size, space.size)


def _sigma(known: Local, r: int) -> Array:
    """How far the slopes of a port can be from their centres."""
    return known.stage_of(r).slopes[r].total


def moves_stage(known: Local, j: int, directions: Directions) -> bool:
    """Whether a direction moves the stage."""
    return any((j, i) in known.b for i in directions.parts)


def moves(known: Local, site: Site, directions: Directions) -> tuple[Up, Up]:
    """||v|| <= move ||du|| + own ||d_g||."""
    own = known.gains[site.number].deviation if site.node.group in directions.groups else Up.zero
    return site.move if moves_stage(known, site.parent, directions) else Up.zero, own


def _port(known: Local, space: Space, q: int) -> Ball:
    whole, errors = np.zeros((known.web.ports[q].size, space.size)), []
    for i, part in space.directions.parts.items():
        if (q, i) in known.a:
            ball = known.a[q, i].centre.columns_times(np.full(part.length, part.scale.value))
            whole[:, part.start : part.start + part.length] = ball.centre
            errors.append(ball.error)
    blocks = [(place, known.u.get((q, known.web.ports[r].stage))) for r, place in space.slopes.items()]
    blocks += [(place, known.through.get((q, s))) for s, place in space.weights.items()]
    for place, through in blocks:
        if through is not None:
            whole[:, place] = through.centre
            errors.append(through.error)
    return Ball(whole, norm_up(errors))


def _stage(known: Local, space: Space, j: int) -> Ball:
    """du_j = sum over its ports of centre dz + w."""
    slopes = known.stages[j].slopes
    parts = [space.ports[r].rows_times(slopes[r].centre, slopes[r].noise) for r in known.ports_of(j)]
    whole, error = parts[0].centre.copy(), parts[0].error
    for part in parts[1:]:
        whole, error = whole + part.centre, error + part.error
    if len(parts) > 1:
        error = error + Up(2 * UNIT) * frobenius_up(whole)
    for r in known.ports_of(j):
        if (place := space.slopes.get(r)) is not None:
            whole[:, place] += np.eye(place.stop - place.start)  # dz_r has no w_r of its own
    return Ball(whole, error)


@dataclass(eq=False)
class Claim:
    """h ||phi||^2 >= sum of ``pairs`` + ||phi of a group||^2 times what it is ``charged``.

    ``weights``: those of the certificate.
    """

    space: Space
    pairs: list[Pair] = field(default_factory=list)
    charged: dict[int, Up] = field(default_factory=dict)
    weights: dict[str, tuple[float, ...]] = field(default_factory=dict)

    def charge(self, group: int, amount: Up) -> None:
        """Add to what a group is charged."""
        self.charged[group] = self.charged.get(group, Up.zero) + amount


def squares(z: Ball, weights: Array) -> Pair:
    """Sum of weights z^2, the power of two of each in halves on either side."""
    halves = np.exp2(np.frexp(weights)[1] // 2)
    return Pair(z.rows_times(halves), z.rows_times(weights / halves))


def first_order(known: Local, space: Space) -> Claim:
    """||du of the last stage||^2."""
    last = space.stages[known.depth]
    return Claim(space, [Pair(last, last)])


def second_order(known: Local, adjoint: Adjoints, space: Space, sign: float) -> Claim:
    """sign times the second derivative of one output."""
    claim, web = Claim(space), known.web
    for number, n in adjoint.stages.items():
        centre, off = n.centre.centre[0], n.column_deviations
        for bend in known.stages[number].bends:
            one, other, t = space.ports[bend.one], space.ports[bend.other], bend.curvature
            if bend.one == bend.other:
                changed = add_up(times_up(np.abs(centre), t.total), times_up(off, t.largest))
                product = sign * centre * t.centre
                changed = add_up(changed, times_up(NOISE, np.abs(product)))
                weights = np.nextafter(product + changed, np.inf)
                claim.pairs.append(squares(one, weights))
            elif bend.one < bend.other:  # the other bend of a product is the same
                claim.pairs.append(Pair(one, other.rows_times(2.0 * sign * centre)))
                _unknown_product(claim, number, one, other, off)
    for site in web.sites:
        with_columns = site.number in adjoint.sites and site.node.weight.size
        if with_columns and moves_stage(known, site.parent, space.directions):
            _columns(known, claim, adjoint, site, sign)
    return claim


def _unknown_product(claim: Claim, stage: int, one: Ball, other: Ball, off: Array) -> None:
    """2 |x y| <= tau x^2 + y^2 / tau for what the adjoint of a product may be off."""
    directions = claim.space.directions.size
    left, right = (np.linalg.norm(x.centre[:, :directions], axis=1) for x in (one, other))
    both = (left > VANISHED) & (right > VANISHED)
    tau = np.where(both, right / np.where(both, left, 1.0), 1.0)
    claim.weights[f"stage {stage}"] = tuple(tau.tolist())
    inverse = np.nextafter(1.0 / tau, np.inf)
    claim.pairs += [squares(one, times_up(off, tau)), squares(other, times_up(off, inverse))]


def _columns(known: Local, claim: Claim, adjoint: Adjoints, site: Site, sign: float) -> None:
    """2 <b, dh>: at the centre of the adjoint, and what it is off."""
    space, pi, du = claim.space, adjoint.sites[site.number], claim.space.stages[site.parent]
    b, group = _variables_b(known, space, site, pi.centre.centre[0]), site.node.group
    dh = Ball(site.gathered(du.centre), site.spread * du.error)
    claim.pairs.append(Pair(b, dh.rows_times(np.full(len(dh.centre), 2.0 * sign))))
    off = pi.deviation * site.alpha * site.spread
    size = float(np.linalg.norm(du.centre[:, : space.directions.size], 2))
    tau = size if size > VANISHED else 1.0
    claim.weights[f"site {site.number}"] = (tau,)
    claim.charge(group, off * Up(tau))
    inverse = Up(float(np.nextafter(1.0 / tau, np.inf)))
    claim.pairs.append(squares(du, np.full(len(du.centre), (off * inverse).value)))


def _variables_b(known: Local, space: Space, site: Site, row: Array) -> Ball:
    """b = alpha dW^T pi, column by column, as a map of y."""
    group = site.node.group
    place = space.directions.groups[group]
    if not known.web.is_simple(group):
        matrix = expansion_b(known, site, row)
        rounding = Up(4 * UNIT) * frobenius_up(matrix)
    else:
        root = space.directions.roots[group]
        length = frobenius_up(row).value
        matrix = np.concatenate(
            [
                root.g * np.outer(root.u, row),
                length * (root.r * np.eye(root.u.size) + root.t * np.outer(root.u, root.u)),
            ],
            axis=1,
        )
        rounding = Up(8 * UNIT) * Up(root.size(row) + length * (root.r + abs(root.t) * float(root.u @ root.u)))
        rounding = rounding * Up(float(len(matrix) + 1))
    whole = np.zeros((len(matrix), space.size))
    whole[:, place] = matrix
    return Ball(whole, rounding)


@dataclass(frozen=True)
class Effort:
    """Up to which size the matrix of rule L10 is put together; its multipliers are improved by at most ``steps`` steps,
    and, but for the first few, by no more than squares of the size are in ``work``. ``lines``: whether rules L11 and
    L12 are used, ``knots``: how many rule L15 has at most between its ends."""

    unknowns: int
    steps: int = 0
    work: float = math.inf
    lines: bool = True
    knots: int = 0

    def steps_for(self, size: int) -> int:
        """How many steps for a matrix of this size."""
        return int(min(self.steps, max(FEWEST, self.work / max(size, 1) ** 2)))


EFFORTS = {
    "low": Effort(0, lines=False),
    "normal": Effort(700, 40, 1.5e5, knots=1),
    "high": Effort(1600, 200, 1e8, knots=15),
}


def of_jacobian(known: Local, of_inputs: bool, effort: Effort, limit: float = math.inf) -> Inequality | None:
    """For the square of the norm of the parameter Jacobian, or that of the inputs; None if none is found that gives
    less than ``limit``."""
    directions = of_input(known) if of_inputs else of_parameters(known, False)
    space = None if directions is None else space_of(known, directions, effort.unknowns)
    return None if space is None else least(known, [first_order(known, space)], effort, limit * limit)[0]


def of_row(
    known: Local, adjoint: Adjoints, effort: Effort, limit: float = math.inf
) -> tuple[Inequality, Inequality] | None:
    """For the second derivative of one output, from above and from below; None if one of them is not found, or no
    bound less than ``limit``."""
    directions = of_parameters(known, True)
    space = None if directions is None else space_of(known, directions, effort.unknowns)
    if space is None:
        return None
    above, below = least(known, [second_order(known, adjoint, space, sign) for sign in (1.0, -1.0)], effort, limit)
    return None if above is None or below is None else (above, below)


def least(known: Local, claims: list[Claim], effort: Effort, limit: float) -> list[Inequality | None]:
    """The least h that is proved for all of them, if it is less than ``limit``; None where none is."""
    problems = [_problem(known, claim) for claim in claims]
    found = [multipliers(problem, effort.steps_for(problem.size)) for problem in problems]
    guess = max((level for level, _ in filter(None, found)), default=0.0)
    if not guess < limit:  # no proof would be of use
        return [None] * len(claims)
    result: list[Inequality | None] = []
    for claim, pair in zip(claims, found, strict=True):
        proved = None
        for h in (Up(guess * (1.0 + 2.0**-margin)) for margin in MARGINS if pair and guess > 0.0):
            if h.finite and pair and _proved(known, claim, pair[1], h):
                proved = Inequality(h, {key: tuple(x.tolist()) for key, x in pair[1].items()}, claim.weights)
                break
        result.append(proved)
    return result


def _problem(known: Local, claim: Claim) -> Problem:
    """The same in floats, for guessing."""
    space = claim.space
    cost = np.zeros((space.size, space.size))
    for pair in claim.pairs:
        cost += pair.left.centre.T @ pair.right.centre
    charged = np.zeros(space.directions.size)
    for charged_to, amount in claim.charged.items():
        charged[space.directions.groups[charged_to]] += amount.value
    blocks: dict[str, Uncertain] = {}
    for r, place in space.slopes.items():
        matrix = _sigma(known, r)[:, None] * space.ports[r].centre
        blocks[f"port {r}"] = Slopes(place.start, 2 * known.web.ports[r].stage, matrix)
    for s, place in space.weights.items():
        site = known.web.site(s)
        move, own = (bound.value for bound in moves(known, site, space.directions))
        group = space.directions.groups.get(site.node.group, slice(0, 0))
        matrix, when = space.stages[site.parent].centre, 2 * site.parent + 1
        blocks[f"site {s}"] = Weights(place.start, when, matrix, site.size, move, own, group)
    return Problem(0.5 * (cost + cost.T), charged, blocks)


def _proved(known: Local, claim: Claim, numbers: Mapping[str, Array], h: Up) -> bool:
    """Whether the matrix of rule L10 is positive semidefinite for these multipliers; w and v in units of their own."""
    space, charged = claim.space, dict(claim.charged)
    units = np.ones(space.size)
    added = np.zeros(space.size)  # to the matrix that is to be at most h
    pairs = list(claim.pairs)
    multiplied: list[tuple[slice, Array]] = []
    for r, place in space.slopes.items():
        mu, sigma = numbers[f"port {r}"], _sigma(known, r)
        pairs.append(squares(space.ports[r], times_up(mu, times_up(sigma, sigma))))
        multiplied.append((place, mu))
    for s, place in space.weights.items():
        site = known.web.site(s)
        each, t = map(Up, numbers[f"site {s}"].tolist())
        one, other = split(*moves(known, site, space.directions), t)
        du = space.stages[site.parent]
        pairs.append(squares(du, np.full(len(du.centre), (each * one).value)))
        if other.value:
            charged[site.node.group] = charged.get(site.node.group, Up.zero) + each * other
        multiplied.append((place, np.full(site.size, each.value)))
    for place, mu in multiplied:
        exponents = np.round(0.5 * np.log2(h.value / np.maximum(mu, 1e-300)))
        units[place] = np.exp2(np.clip(exponents, -300.0, 300.0))
        added[place] = np.nextafter(h.value - mu * units[place] ** 2, np.inf)
    for group, amount in charged.items():
        if amount.value > h.value:
            return False
        added[space.directions.groups[group]] += amount.value
    scaled = [(pair.left.columns_times(units), pair.right.columns_times(units)) for pair in pairs]
    left, right = (_stacked([pair[side] for pair in scaled]) for side in (0, 1))
    whole = left.T @ right
    matrix = 0.5 * (whole.centre + whole.centre.T)
    matrix[np.diag_indices(space.size)] += added
    rounding = Up(4 * UNIT) * (frobenius_up(matrix) + frobenius_up(added))
    return symmetric_at_most(matrix, h.value * (1.0 - LEFT), ERRORS * whole.error + rounding)


def split(move: Up, own: Up, t: Up) -> tuple[Up, Up]:
    """||v||^2 <= first ||du||^2 + second ||d_g||^2."""
    if not move.value or not own.value:
        return move * move, own * own
    inverse = Up(float(np.nextafter(1.0 / t.value, np.inf)))
    return move * move * (Up.one + t), own * own * (Up.one + inverse)


def _stacked(balls: list[Ball]) -> Ball:
    return Ball(np.concatenate([ball.centre for ball in balls]), norm_up([ball.error for ball in balls]))
