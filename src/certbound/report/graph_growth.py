"""Where the bound of the parameter Jacobian grows in a network, read from a certificate's plan.

Of a network without parameters it is the bound of the input Jacobian.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ..numbers.exact import float_up, parse_exact
from .graph_folding import Part

NOTICEABLE = 1.1  # the least growth that is


class Growth:
    """The bound after every step of a plan, and what it does from the values that a part takes to its results."""

    def __init__(self, plan: Sequence[dict[str, Any]]) -> None:
        self.parents: list[list[int]] = [step.get("parents", []) for step in plan]
        of_parameters = any("parameter_jacobian" in step["after"] for step in plan)
        self.quantity, self.symbol = ("parameter_jacobian", "‖∂/∂θ‖") if of_parameters else ("input_jacobian", "‖∂/∂x‖")
        texts = [step["after"].get(self.quantity) for step in plan]
        self.bounds = [math.inf if text is None else float_up(parse_exact(text)) for text in texts]
        # The last value that takes each value; the output is taken by whatever follows the network.
        self._last_use = [-1] * (len(plan) - 1) + [len(plan)]
        for value, given in enumerate(self.parents):
            for parent in given:
                self._last_use[parent] = max(self._last_use[parent], value)

    def of(self, part: Part) -> float | None:
        """Largest bound of the results over the largest of what is taken; inf: those are 0.

        None: the results' bound is 0, or one of them is beyond floats.
        """
        values = range(part.first, part.last + 1)
        taken = {p for v in values for p in self.parents[v] if p < part.first}
        results = [v for v in values if self._last_use[v] > part.last or part.count == 1]
        before = max((self.bounds[p] for p in taken), default=0.0)
        after = max((self.bounds[v] for v in results), default=0.0)
        if after == 0.0 or math.isinf(after) or math.isinf(before):
            return None
        return after / before if before else math.inf

    def of_each(self, part: Part) -> float | None:
        """The growth in one of the stretches that a part stands for, on average."""
        growth = self.of(part)
        return growth if growth is None or math.isinf(growth) else growth ** (1 / max(1, part.copies))


def noticeable(growth: float | None) -> float:
    """The growth, or 0 if it is none to be pointed at."""
    return growth if growth is not None and NOTICEABLE <= growth < math.inf else 0.0


def figure(growth: float | None) -> str:
    """A growth in words."""
    if growth is None:
        return ""
    return "begins" if math.isinf(growth) else f"×{growth:.3g}".replace("e+0", "e").replace("e+", "e")
