"""The domain of a case in plain floats, for methods that know nothing of certbound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True, eq=False)
class Region:
    """x: |x - centre| <= radius entry by entry. theta: each layer within ``layers[j]`` of the stored values, in
    Frobenius norm (kind "around") or entry by entry (kind "box")."""

    centre: np.ndarray
    radius: np.ndarray
    kind: str
    layers: tuple[float, ...]

    @classmethod
    def of(cls, table: dict[str, Any], inputs: int, layers: int) -> Region:
        """From a case's domain: centre (list or number), input_radius, kind, radius."""
        return cls(
            np.broadcast_to(np.array(table["input_center"], dtype=float), (inputs,)),
            np.full(inputs, float(table["input_radius"])),
            table["kind"],
            (float(table["radius"]),) * layers,
        )

    @property
    def is_point(self) -> bool:
        """One input, one parameter vector."""
        return not self.radius.any() and not any(self.layers)
