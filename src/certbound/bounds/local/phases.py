"""Cuts of a leaf at kinks (rule L9): which neurons are on which part of their activation."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

import numpy as np

from ...activations.primitives import PRIMITIVES
from ...activations.ranges import WHOLE, Part, kinks
from ...network.graph import Elementwise, Network, Unit
from ...numbers.exact import float_down, float_up
from .ranges import Interval
from .web import Web


class Cut(NamedTuple):
    """Entry ``neuron`` of a port is at most ``kink`` (``right``: at least), where its activation's slope jumps."""

    port: int
    neuron: int
    kink: Fraction
    right: bool


Cuts = tuple[Cut, ...]
Parts = Mapping[int, Mapping[int, Part]]  # port -> neuron -> part


def parts_of(cuts: Cuts) -> dict[int, dict[int, Part]]:
    """What the cuts leave of each neuron's activation."""
    found: dict[int, dict[int, Part]] = {}
    for cut in cuts:
        of_port = found.setdefault(cut.port, {})
        low, high = of_port.get(cut.neuron, WHOLE)
        of_port[cut.neuron] = (cut.kink, high) if cut.right else (low, cut.kink)
    return found


def kinks_of(web: Web, port: int, neuron: int) -> tuple[Fraction, ...]:
    """Where a neuron can be cut: the kinks of the activation that takes the port's value, in increasing order."""
    nodes = web.stages[web.ports[port].stage].nodes
    if not nodes or not isinstance(nodes[0], Elementwise):
        return ()
    return sharp_kinks(web.network, nodes[0].unit_of(neuron))


def is_inside(place: float | Fraction, part: Part) -> bool:
    """Whether a place lies between the ends of a part."""
    return (part[0] is None or part[0] < place) and (part[1] is None or place < part[1])


def cut_of(parts: Parts, port: int, size: int) -> Interval | None:
    """Between which numbers each entry of a port lies by the leaf's cuts; None where it has none."""
    if port not in parts:
        return None
    low, high = np.full(size, -np.inf), np.full(size, np.inf)
    for p, (least, most) in parts[port].items():
        low[p] = -np.inf if least is None else float_down(least)
        high[p] = np.inf if most is None else float_up(most)
    return low, high


def sharp_kinks(network: Network, unit: Unit) -> tuple[Fraction, ...]:
    """Where the slope of a unit jumps."""
    if unit.activation in PRIMITIVES and unit.activation not in network.foreign:
        return ()
    return kinks(network.activation(unit), unit.parameters)[0]
