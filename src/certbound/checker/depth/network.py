"""What a network of a claim about depth is made of."""

from __future__ import annotations

from activations.pieces import functions_of as of_unit
from activations.primitives import is_primitive
from network.graph import Network


def functions_of(network: Network) -> set[str]:
    """The elementary functions that its activations are made of."""
    named = [unit.activation for unit in network.units() if not is_primitive(unit)]
    return {name for activation in named for name in of_unit(activation, {})}
