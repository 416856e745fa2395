"""The elementary functions that a network is made of: what is assumed of them is axiom A1."""

from __future__ import annotations

from activations import pieces, primitives
from activations.pieces import Foreign

from network.graph import Network


def functions_of(network: Network, foreign: Foreign) -> set[str]:
    """Those of its activations and of its primitive functions. ``foreign``: the claim's operators."""
    units = network.units()
    simple = {unit for unit in units if primitives.is_primitive(unit)}
    found = [primitives.functions_of(unit) for unit in simple]
    found += [pieces.functions_of(unit.activation, foreign) for unit in units - simple]
    return set[str]().union(*found)
