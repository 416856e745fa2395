"""The boxes about the desired trajectory: domains, and the network's certificates on them, in parallel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from fractions import Fraction

from ..bounds.domain import Domain
from ..certificate.certification import certify
from ..errors import PlantError
from ..network.graph import Network
from ..workers import in_order
from .controllers import Numbers
from .curve import Curve, Interval, Point
from .plant import Plant

_GRID = 10**6  # centres and radii are multiples of 1 / _GRID
MAX_WORK = 400_000  # of the checker, for the curve
_PIECES = 24  # of the whole curve, at least; arcs have to be shorter than a quarter turn


@dataclass(frozen=True)
class Box:
    """``desired``: what holds the desired position (and speed) while the box is in use; ``knots``: of the curve then,
    () where the boxes are a hypothesis.
    """

    desired: tuple[Interval, ...]
    knots: tuple[Point, ...]
    domain: Domain


@dataclass(frozen=True)
class Certified:
    """Claim and certificate of one box, and its bounds."""

    claim: str
    certificate: str
    bounds: dict[str, Fraction]


@dataclass(frozen=True)
class _Task:
    number: int
    network: Network
    domain: Domain
    quantities: tuple[str, ...]
    tier: str


def boxes(plant: Plant, at: Numbers) -> list[Box]:
    """The domains: the desired pieces and, about them, room for errors of norm ``plant.tube``, and a little more."""
    controller = plant.controller
    reach = plant.tube if controller.sees_state else Fraction(0)
    room = [f * reach for f in controller.room(at)[: controller.order] for _ in range(plant.coordinates)]
    found = []
    for desired, knots in _pieces(plant):
        centres = [Fraction(round((low + high) / 2 * _GRID), _GRID) for low, high in desired]
        radii = [
            Fraction(int((max(high - c, c - low) + r) * _GRID) + 2, _GRID)
            for c, r, (low, high) in zip(centres, room, desired, strict=True)
        ]
        domain = Domain.around(input_center=centres, input_radius=radii, total=plant.assumed["theta_radius"])
        found.append(Box(desired, knots, domain))
    return found


def _pieces(plant: Plant) -> Iterator[tuple[tuple[Interval, ...], tuple[Point, ...]]]:
    curve = plant.desired
    if not isinstance(curve, Curve):
        yield from ((box, ()) for box in curve)
        return
    each = max(4, -(-_PIECES // plant.boxes))
    if (work := plant.boxes * (each + 1) * curve.work(plant.controller.order)) > MAX_WORK:
        raise PlantError(
            f"the checker would need {work} products and sums for the curve in its pieces; it forms at most {MAX_WORK}",
            where="tube.boxes",
            hint="fewer boxes, or a curve of fewer terms",
        )
    knots = curve.knots(each * plant.boxes)
    for i in range(plant.boxes):
        own = knots[i * each : (i + 1) * each + 1]
        yield tuple(curve.enclose(own, plant.controller.order)), tuple(own)


def certify_boxes(
    network: Network,
    found: list[Box],
    quantities: tuple[str, ...],
    make: Callable[[], Executor],
    jobs: int,
    tier: str = "auto",
    progress: Callable[[str], None] = lambda _: None,
) -> list[Certified]:
    """The certificate of every box, in their order. Raises PlantError naming the box of which nothing can be said."""
    tasks = [_Task(i, network, box.domain, quantities, tier) for i, box in enumerate(found)]
    results = []
    for task, result in in_order(make, _certify, tasks, 2 * jobs):
        progress(f"box {task.number + 1} of {len(tasks)}")
        results.append(result)
    return results


def _certify(task: _Task) -> Certified:
    result = certify(task.network, task.domain, quantities=task.quantities, tier=task.tier)
    where = f"box {task.number}"
    if result.unsupported:
        quantity, reason = next(iter(result.unsupported.items()))
        raise PlantError(f"{quantity} has no bound: {reason}", where=where, hint="more boxes are smaller")
    if result.derivatives != "classical":
        raise PlantError("a kink may be crossed, and the law needs a derivative in the parameters", where=where)
    return Certified(result.claim, result.certificate, {q: Fraction(b) for q, b in result.bounds.items()})
