"""The boxes: domains on which the network was certified, about pieces of the desired trajectory (rule G3)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from arithmetic.exact import Bounds
from network.domain import Domain
from outcome import Malformed, Rejected
from reading import number, rows, table, texts

from gains.claim import Claim
from gains.controllers import Envelope
from gains.curve import Curve, Point, on_circle, rule_g2, work

MAX_KNOTS = 4096  # of all boxes together
MAX_WORK = 400_000  # products and sums of intervals for all pieces


def desired_boxes(claim: Claim, certificate: Sequence[Any]) -> list[list[Bounds]]:
    """For every box bounds of the desired position (and speed) while it is in use.

    Rejected unless the pieces of the boxes follow one another and make the whole curve.
    """
    curve = claim.desired
    if not isinstance(curve, Curve):
        for i, row in enumerate(certificate):
            table(row, f"certificate.boxes[{i}]", {})
        return curve
    stated = [_stated(row, f"certificate.boxes[{i}].knots") for i, row in enumerate(certificate)]
    if (count := sum(map(len, stated))) > MAX_KNOTS:
        raise Malformed(f"certificate.boxes: {count} knots, at most {MAX_KNOTS} are read")
    if (needed := count * work(curve)) > MAX_WORK:
        what = f"{needed} products and sums for the curve in its pieces"
        raise Malformed(f"claim.desired: {what}, at most {MAX_WORK} are formed")
    chains = [_knots(row, f"certificate.boxes[{i}].knots", curve) for i, row in enumerate(stated)]
    joints = [chain[-1] for chain in chains]
    starts = [chain[0] for chain in chains]
    if claim.horizon is None:
        # Arcs of positive angle that end where they began go round a whole number of times, at least once.
        closed = starts == [joints[-1], *joints[:-1]]
    else:
        closed = starts == [(Fraction(0),), *joints[:-1]] and joints[-1] == (claim.horizon,)
    if not closed:
        raise Rejected("certificate.boxes: their pieces do not make the whole desired curve")
    return [rule_g2(curve, chain) for chain in chains]


def _stated(value: Any, where: str) -> list[list[str]]:
    stated = rows(table(value, where, {"knots": list})["knots"], where)
    if not 2 <= len(stated) <= MAX_KNOTS:
        raise Malformed(f"{where}: {len(stated)}, expected at least two, and at most {MAX_KNOTS} are read")
    points = [texts(point, where) for point in stated]
    if any(len(point) > 2 for point in points):
        raise Malformed(f"{where}: a knot of more than two numbers")
    return points


def _knots(stated: list[list[str]], where: str, curve: Curve) -> list[Point]:
    knots = [tuple(number(v, where) for v in point) for point in stated]
    for point in knots:
        if not (on_circle(point) if curve.frequency is not None else len(point) == 1):
            raise Rejected(f"{where}: a knot is not a point of the circle, or not one time")
    return knots


def rule_g3(claim: Claim, domains: Sequence[Domain], desired: Sequence[Sequence[Bounds]]) -> None:
    """Rejected unless the level set about the desired trajectory lies strictly inside every box, and is not left."""
    sampled = claim.sampled is not None
    if not any(holds_level(envelope, claim.level, strictly=sampled) for envelope in claim.envelopes):
        raise Rejected("claim.level: no envelope keeps the errors below it")
    room = claim.controller.room(claim.at, claim.level)
    needs = [need for need in room[: claim.controller.order] for _ in range(claim.coordinates)]
    for i, (domain, bounds) in enumerate(zip(domains, desired, strict=True)):
        for axis, (need, (low, high)) in enumerate(zip(needs, bounds, strict=True)):
            centre, radius = domain.center[axis], domain.input_radius[axis]
            left = radius - max(high - centre, centre - low)
            if left < 0 or (claim.controller.sees_state and left * left <= need):
                raise Rejected(f"claim.boxes[{i}]: the level set leaves the domain at input {axis}")


def holds_level(envelope: Envelope, level: Fraction, *, strictly: bool) -> bool:
    """Whether an envelope shows that |z|^2 <= level is never left; ``strictly``: it holds on the level set only."""
    highest = max(envelope.start, envelope.limit)
    return highest < level if strictly else highest <= level
