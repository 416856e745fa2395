"""The same gains with the published bounds: the closed form of the network's architecture on the whole tube."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ..bounds.closed_form import MAX_LAYERS, closed_form
from ..errors import CertboundError, InfeasibleError
from ..network.graph import Affine, Elementwise, Network
from ..numbers.exact import decimal_up, format_exact
from .choice import choose
from .controllers import QUANTITY, root_up
from .plant import Plant
from .tube import Box

ZERO = Fraction(0)


@dataclass(frozen=True)
class Published:
    """``bounds``: of the closed form; ``gain``: the least that is feasible with them, None if none is."""

    bounds: dict[str, Fraction]
    gain: Fraction | None

    def to_table(self) -> dict[str, Any]:
        """For the page and for JSON."""
        bounds = {quantity: decimal_up(bound, 7) for quantity, bound in self.bounds.items()}
        return {"bounds": bounds, "gain": None if self.gain is None else format_exact(self.gain)}


def published(plant: Plant, network: Network, boxes: Sequence[Box]) -> Published | None:
    """For a chain of dense layers with one activation; None for other networks, and where there is no closed form."""
    if plant.step is not None:
        return None
    units = {unit for node in network.nodes if isinstance(node, Elementwise) for unit in node.units}
    layers = [node for node in network.nodes if isinstance(node, Affine)]
    alternating = all(isinstance(node, Affine if i % 2 == 0 else Elementwise) for i, node in enumerate(network.nodes))
    if not (network.is_chain and alternating and len(units) == 1 and len(layers) <= MAX_LAYERS):
        return None
    (unit,) = units
    squares = (
        sum(((abs(c) + r) ** 2 for c, r in zip(box.domain.input_center, box.domain.input_radius, strict=True)), ZERO)
        for box in boxes
    )
    try:
        size = root_up(sum((Fraction(v) ** 2 for v in network.theta.tolist()), ZERO))
        form = closed_form(
            [network.inputs, *(layer.size for layer in layers)],
            unit.activation,
            parameters=dict(unit.parameters),
            theta_bar=decimal_up(size + plant.assumed["theta_radius"], 9),
            input_norm=decimal_up(root_up(max(squares)), 9),
        )
        bounds = {quantity: Fraction(form.values[quantity]["published"]) for quantity in QUANTITY.values()}
    except (CertboundError, KeyError):
        return None
    try:
        made = choose(plant, bounds, "k")[0].at[plant.controller.minimised]
    except InfeasibleError:
        made = None
    return Published(bounds, made)
