"""Cuts of a leaf at kinks (rule L9), and what they leave of the activations."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

Part = tuple[Fraction | None, Fraction | None]  # of an activation: what lies between two of its kinks (None: no end)
Parts = Mapping[int, Part]  # by neuron
WHOLE: Part = (None, None)


class Cut(NamedTuple):
    """Entry ``neuron`` of a port is at most ``kink`` (``right``: at least), where its activation's slope jumps."""

    port: int
    neuron: int
    kink: Fraction
    right: bool


def parts_of(cuts: tuple[Cut, ...]) -> dict[int, dict[int, Part]]:
    """port -> neuron -> what the cuts leave of its activation."""
    found: dict[int, dict[int, Part]] = {}
    for cut in cuts:
        of_port = found.setdefault(cut.port, {})
        low, high = of_port.get(cut.neuron, WHOLE)
        of_port[cut.neuron] = (cut.kink, high) if cut.right else (low, cut.kink)
    return found


def is_inside(place: Fraction, part: Part) -> bool:
    """Whether a place lies between the ends of a part."""
    return (part[0] is None or part[0] < place) and (part[1] is None or place < part[1])


def within(low: Fraction, high: Fraction, part: Part) -> tuple[Fraction, Fraction]:
    """What a part leaves of [low, high]; if nothing, the part's end next to it, as of no point anything holds."""
    if part[0] is not None:
        low, high = max(low, part[0]), max(high, part[0])
    if part[1] is not None:
        low, high = min(low, part[1]), min(high, part[1])
    return low, high
