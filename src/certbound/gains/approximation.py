"""What the network misses of a drift that is given by formulas, on the boxes of the tube: branch and bound (rule G10).

The search is in floats; then every leaf is bounded once more in ball arithmetic.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..activations.ranges import kinks
from ..bounds.layerwise import is_primitive
from ..errors import InfeasibleError, PlantError
from ..expressions.expression import Expr
from ..network.graph import Affine, Elementwise, Linear, Network
from ..network.load import load
from ..numbers import elementary
from ..numbers.exact import decimal_up
from . import linear_forms
from .drift import Drift, names
from .linear_forms import FUNCTIONS, Form, OutsideError, Values
from .tube import Box

MAX_LEAVES = 4096  # of all boxes together, that are looked for
MAX_CUTS = 40  # above a leaf, that the checker reads
MAX_WORK = 2 * 10**9  # of the checker: products of integers for all leaves
_ACTIVATION, _STEP, _FUNCTION = 10_000, 60, 3_000  # what counts as so many there
_TOLERANCE = 0.1  # how far the bound may be above a value that is found, where no bound is asked for,
_SLACK = 0.01  # and, relative to the largest drift that is found, besides
_ROOM = Fraction(1, 10**9)  # relative: for the rounding of the checker
_AT_ONCE = 64  # leaves that are bounded together
Tree = Any  # None for a leaf, or [coordinate, tree, tree], cut at the middle


@dataclass(frozen=True, eq=False)
class Approximation:
    """|f - Phi(., theta*)| <= ``bound`` on every box. ``trees``: of the boxes; ``ideal``: theta*, None: as stored."""

    bound: Fraction
    trees: list[Tree]
    ideal: list[list[float]] | None
    leaves: int


@dataclass(frozen=True)
class _Leaf:
    box: int
    cuts: tuple[tuple[int, int], ...]  # (coordinate, side)
    centre: tuple[Fraction, ...]
    radius: tuple[Fraction, ...]

    def halves(self, coordinate: int) -> list[_Leaf]:
        half, found = self.radius[coordinate] / 2, []
        for side in (-1, 1):
            centre, radius = list(self.centre), list(self.radius)
            centre[coordinate] += side * half
            radius[coordinate] = half
            found.append(_Leaf(self.box, (*self.cuts, (coordinate, side)), tuple(centre), tuple(radius)))
        return found


def approximation(
    drift: Drift, network: Network, theta_radius: Fraction, boxes: Sequence[Box], progress: Callable[[str], None]
) -> Approximation:
    """A bound of what the network misses on all boxes, with the leaves that show it.

    Raises PlantError if theta* does not fit or is outside the ball, or a formula is not defined on a box;
    InfeasibleError if the bound that is asked for is not reached.
    """
    require_smooth(network)
    theta = network.theta if drift.ideal is None else _ideal(drift.ideal, network, theta_radius)
    gap = _Gap(drift, network, theta)
    leaves = [_Leaf(i, (), box.domain.input_center, box.domain.input_radius) for i, box in enumerate(boxes)]
    leaves = _search(gap, leaves, drift.claimed, progress)
    progress(f"bounding {len(leaves)} leaves")
    try:
        with elementary.working_precision():
            found = max(gap.proved(leaves[i : i + _AT_ONCE]) for i in range(0, len(leaves), _AT_ONCE))
    except OutsideError as error:
        raise PlantError(f"no bound on the boxes: {error}", where="drift.formulas") from None
    found *= 1 + _ROOM
    if drift.claimed is not None and found > drift.claimed:
        raise InfeasibleError(
            f"approximation_error: {decimal_up(found, 5)} is proved with {len(leaves)} leaves, not the "
            f"{float(drift.claimed):.6g} of the plant file",
            hint="leave it out of [assumed], so that certbound finds it",
        )
    bound = Fraction(decimal_up(found, 5)) if drift.claimed is None else drift.claimed
    by_box = [_tree([leaf.cuts for leaf in leaves if leaf.box == i]) for i in range(len(boxes))]
    ideal = None if drift.ideal is None else _by_group(network, theta)
    return Approximation(bound, by_box, ideal, len(leaves))


def require_smooth(network: Network) -> None:
    """Raises PlantError unless all activations have a second derivative where they are differentiable."""
    for unit in network.units:
        what = "it is defined on a part of the line only" if is_primitive(network, unit) else ""
        if not what and kinks(network.activation(unit), unit.parameters)[0]:
            what = "it has a kink"
        if what:
            raise PlantError(
                f"the network uses {unit.activation}, which has no linear form ({what})",
                where="drift",
                hint="leave [drift] out, and suppose an approximation_error",
            )


def _ideal(file: Path, network: Network, radius: Fraction) -> NDArray[np.float64]:
    other = load(file)
    same = [g.tensors for g in other.groups] == [g.tensors for g in network.groups]
    if not same or other.theta.shape != network.theta.shape:
        raise PlantError("its parameters are not those of the network", where=str(file))
    off = [Fraction(a) - Fraction(b) for a, b in zip(other.theta.tolist(), network.theta.tolist(), strict=True)]
    if (square := sum((v * v for v in off), Fraction(0))) > radius**2:
        raise PlantError(
            f"its parameters are {float(square) ** 0.5:.6g} from the stored ones, further than theta_radius",
            where=str(file),
        )
    return other.theta


def _by_group(network: Network, theta: NDArray[np.float64]) -> list[list[float]]:
    ends = np.cumsum([0, *(group.count for group in network.groups)]).tolist()
    return [theta[a:b].tolist() for a, b in itertools.pairwise(ends)]


def _tree(paths: list[tuple[tuple[int, int], ...]]) -> Tree:
    """The tree whose leaves these are."""
    if paths == [()]:
        return None
    sides = [[path[1:] for path in paths if path[0][1] == side] for side in (-1, 1)]
    return [paths[0][0][0], *map(_tree, sides)]


@dataclass(frozen=True, eq=False)
class _Gap:
    """f - Phi(., theta*)."""

    drift: Drift
    network: Network
    theta: NDArray[np.float64]

    def forms(self, centre: Values, radius: Values) -> tuple[list[Form], list[Form]]:
        """Its forms, and those of f alone."""
        x = linear_forms.inputs(centre, radius)
        texts = self.drift.texts
        inputs = enumerate(names(len(texts), x.centre.shape[1] // len(texts)))
        known = {name: x[i] for i, name in inputs}
        outputs = linear_forms.network(self.network, self.theta, x)
        drift = [
            linear_forms.formula(expression, known, f"drift.formulas[{i}]")
            for i, expression in enumerate(self.drift.expressions)
        ]
        return [f - outputs[i] for i, f in enumerate(drift)], drift

    def found(self, leaves: Sequence[_Leaf]) -> tuple[NDArray[np.float64], ...]:
        """In floats: about bounds over the leaves, and at their centres the values and those of the drift alone."""
        centre = np.array([[float(v) for v in leaf.centre] for leaf in leaves])
        radius = np.array([[float(v) for v in leaf.radius] for leaf in leaves])
        with np.errstate(all="ignore"):
            forms, drift = self.forms(centre, radius)
            upper = np.sqrt(sum(form.size[:, 0] ** 2 for form in forms))
            at = [np.sqrt(sum(form.centre[:, 0] ** 2 for form in own)) for own in (forms, drift)]
        return np.nan_to_num(upper, nan=np.inf), *(np.nan_to_num(v, nan=0.0, posinf=0.0) for v in at)

    def proved(self, leaves: Sequence[_Leaf]) -> Fraction:
        """A bound over all these leaves."""
        centre, radius = (
            np.array([[elementary.ball(v) for v in row] for row in rows], dtype=object)
            for rows in ([leaf.centre for leaf in leaves], [leaf.radius for leaf in leaves])
        )
        squares = sum(form.size[:, 0] ** 2 for form in self.forms(centre, radius)[0])
        try:
            return max(elementary.upper(v.sqrt()) for v in np.atleast_1d(squares))
        except ArithmeticError as error:
            raise OutsideError(str(error)) from None


def work(drift: Drift, network: Network) -> int:
    """Products of integers that the checker forms for one leaf."""
    forms = network.inputs + 3
    nodes = [node.op for expression in drift.expressions for node in _nodes(expression)]
    total = _STEP * forms * len(nodes) + _FUNCTION * sum(op in FUNCTIONS for op in nodes)
    for node in network.nodes:
        match node:
            case Affine():
                total += node.size * node.weights.shape[2] * forms
            case Elementwise():
                total += _ACTIVATION * node.size
            case Linear():
                total += 10 * forms * (node.size + sum(int(term.values.size) for term in node.terms))
            case _:
                total += 10 * forms * node.size
    return total


def _nodes(expression: Expr) -> Iterator[Expr]:
    yield expression
    for part in expression.args:
        yield from _nodes(part)


def _search(gap: _Gap, leaves: list[_Leaf], claimed: Fraction | None, progress: Callable[[str], None]) -> list[_Leaf]:
    """Leaves that are cut until all bounds are good enough, or there are MAX_LEAVES of them."""
    upper, value, size = gap.found(leaves)
    highest, largest = value.max(), size.max()
    most = min(MAX_LEAVES, MAX_WORK // work(gap.drift, gap.network))
    if most < len(leaves):
        raise PlantError(f"the checker would bound {most} leaves at most, for {len(leaves)} boxes", where="drift")
    while True:
        goal = (1 + _TOLERANCE) * highest + _SLACK * largest if claimed is None else float(claimed) * (1 - 1e-6)
        bad = [i for i in np.argsort(-upper).tolist() if upper[i] > goal and len(leaves[i].cuts) < MAX_CUTS]
        chosen = set(bad[: most - len(leaves)])  # the worst first
        if not chosen:
            return leaves
        progress(f"drift: {len(leaves)} leaves, at most {upper.max():.4g}, at least {highest:.4g}")
        kept = [i for i in range(len(leaves)) if i not in chosen]
        made, bounds, values = _cut(gap, [leaves[i] for i in sorted(chosen)])
        leaves = [leaves[i] for i in kept] + made
        upper, highest = np.concatenate([upper[kept], bounds]), max(highest, values.max())


def _cut(gap: _Gap, leaves: list[_Leaf]) -> tuple[list[_Leaf], NDArray[np.float64], NDArray[np.float64]]:
    """Both halves of every leaf, cut where the larger of their bounds is least."""
    ways = [[half for leaf in leaves for half in leaf.halves(j)] for j in range(len(leaves[0].centre))]
    found = [gap.found(halves) for halves in ways]
    worst = np.array([upper.reshape(-1, 2).max(axis=1) for upper, *_ in found])
    widest = np.array([[float(r) for r in leaf.radius] for leaf in leaves]).T
    # Where no cut gives a finite bound yet, the widest side.
    best = np.where(np.isfinite(worst).any(axis=0), np.argmin(worst, axis=0), np.argmax(widest, axis=0))
    rows = [(int(way), 2 * i + side) for i, way in enumerate(best) for side in (0, 1)]
    made = [ways[way][at] for way, at in rows]
    bounds, values = (np.array([found[way][which][at] for way, at in rows]) for which in (0, 1))
    return made, bounds, values
