"""What a field or a network of layers may be, and which elementary functions it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import ModelError
from ..network.graph import Network


def refuse_unusual(network: Network) -> None:
    """Raises ModelError for what the checker does not take with claims about depth."""
    if not network.digest or network.model:
        raise ModelError("the network came from no file", where=network.source, hint="write it to an ONNX file first")
    if network.data_files:
        raise ModelError("models with data files are not covered here", where=network.source, hint="store it in one")
    if network.outputs_of or network.foreign:
        raise ModelError("chosen outputs and operators of foreign domains are not covered here", where=network.source)


def functions_of(networks: Sequence[Network]) -> list[str]:
    """The line of a certificate's assumptions that names the elementary functions; none if there are none."""
    names = set()
    for network in networks:
        for unit in network.units:
            for piece in network.activation(unit).pieces:
                names |= {function for _, function, _ in piece.generators}
    return [f"A1 elementary functions: {', '.join(sorted(names))}"] if names else []
