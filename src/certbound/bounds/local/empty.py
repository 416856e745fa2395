"""Rule L13: leaves without a point. The lines of rule L11 alone, without sensitivities, and weights of the cuts."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...numbers.balls import Ball
from ...numbers.directed import Up
from ...numbers.matrix import Array, add_up
from .enclosures import gain, image, own_move
from .known import Local
from .lines import LinesOf, lines_of
from .norms import Norms
from .phases import Cuts, cut_of, parts_of
from .stages import Enclosed, stage
from .substitution import descend, lines_to_inputs, reach_by_lines
from .web import Web

CERTAIN = 2.0**-16  # of its size: by so much a range or a sum is to be on the wrong side, so that others find it there
STEPS = 400  # of the search for weights
LIGHT = 1e-6  # times the largest weight: what is less is left out


class Empty(NamedTuple):
    """That a leaf has no point: by these weights of its cuts, or, without any, by the range of a port."""

    lines: dict[int, LinesOf] | None
    weights: tuple[float, ...]


class _Frobenius(Norms):
    """Nothing has a witness here."""

    def __call__(self, key: str, ball: Ball) -> Up:
        return ball.frobenius() + ball.error


def emptiness(web: Web, cuts: Cuts, with_lines: bool) -> Empty | None:
    """Why no point of the domain is on these sides of all cuts; None if that is not found."""
    known = Local(web, _Frobenius(), with_lines=True, parts=parts_of(cuts))
    lines = known.lines if with_lines else None
    for joint in web.stages:
        ports = [_port(known, q) for q in joint.ports]
        if any(_is_empty(port) for port in ports):
            return Empty(lines, ())
        parts = known.parts.get(joint.ports[0])
        known.stages.append(stage(web, joint, ports, parts))
        if with_lines and joint.number and not joint.is_product:
            known.lines[joint.number] = lines_of(web, joint, known.stages[-1], parts)
        for site in web.sites:
            if site.parent == joint.number:
                known.gains[site.number], known.moves[site.number] = gain(known, site), own_move(known, site)
    weights = _refuted(known, cuts) if len(cuts) > 1 else None
    return None if weights is None else Empty(lines, weights)


def _port(known: Local, q: int) -> Enclosed:
    """A port's enclosure by lines and the cuts."""
    web = known.web
    if q == 0:
        reach, zero = add_up(web.box, np.full_like(web.box, web.ball.value)), np.zeros_like(web.centre)
        return Enclosed(web.centre, zero, zero, web.box, web.ball, reach, reach, reach)
    centre, rounding = image(known, q)
    below, above = reach_by_lines(known, q, rounding)
    farthest = np.maximum(below, above)
    cut = cut_of(known.parts, q, centre.size)
    return Enclosed(centre, rounding, rounding, farthest, Up.zero, farthest, below, above, cut)


def _is_empty(port: Enclosed) -> bool:
    """Whether a range is clearly beyond its cut."""
    if port.cut is None:
        return False
    room = CERTAIN * (port.below + port.above)
    return bool(
        ((port.centre - port.below > port.cut[1] + room) | (port.centre + port.above < port.cut[0] - room)).any()
    )


def _refuted(known: Local, cuts: Cuts) -> tuple[float, ...] | None:
    """Nonnegative weights of the cuts with which their sum has the wrong sign everywhere; None if none are found."""
    count, ports = len(cuts), sorted({cut.port for cut in cuts})
    each = {q: np.zeros((count, known.web.ports[q].size)) for q in ports}
    shift = np.zeros(count)
    for i, cut in enumerate(cuts):
        sign = 1.0 if cut.right else -1.0
        each[cut.port][i, cut.neuron] = sign
        shift[i] = sign * (known.stage_of(cut.port).ports[cut.port].centre[cut.neuron] - float(cut.kink))
    slopes, constant = lines_to_inputs(known, each)
    weights = _search(slopes, constant + shift, known.web.box)
    if weights is None:
        return None
    weights = np.where(weights > LIGHT * weights.max(), weights, 0.0)
    top = float(descend(known, {q: weights[None, :] @ each[q] for q in ports})[0]) + float(weights @ shift)
    size = float(weights @ np.abs(shift)) + float(np.abs(weights @ slopes) @ known.web.box)
    # What floats lose in these sums is far below what is to be left.
    return tuple(weights.tolist()) if top < -CERTAIN * size else None


def _search(slopes: Array, constant: Array, box: Array) -> Array | None:
    """Weights with which all of slopes x + constant add up to something negative for |x| <= box; by multiplicative
    updates against the best x."""
    scale = np.abs(slopes) @ box + np.abs(constant)
    scale = np.where(scale > 0.0, scale, 1.0)
    slopes, constant = slopes / scale[:, None], constant / scale
    weights, mean = np.full(len(constant), 1.0 / len(constant)), np.zeros(len(constant))
    best, least = None, -CERTAIN
    for step in range(1, STEPS + 1):
        value = slopes @ (box * np.sign(weights @ slopes)) + constant
        if (value >= 0.0).all():  # a point of all half-spaces
            return None
        mean += weights
        for tried in (weights, mean / step):
            height = float(tried @ constant + np.abs(tried @ slopes) @ box)
            if height < least:
                best, least = tried / scale, height
        if best is not None and step % 50 == 0:
            break
        weights = weights * np.exp(-(2.0 / np.sqrt(step)) * value)
        weights /= weights.sum()
    return best
