"""Upper bounds of matrix norms by key, the witnesses of the certificate (proofs/rules-local.md, at the end)."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ...numbers.balls import Ball
from ...numbers.directed import Up
from .stages import Stage

RELATIVE = 1.0 + 2.0**-31  # left in every recorded norm for whoever verifies it
# The same where a neuron may meet a kink: its centre is the middle of a range, which moves with the interval's ends.
AT_KINKS = 1.0 + 2.0**-24
NEGLIGIBLE = 1e-9  # the promised relative accuracy: a matrix of entries below it does not need its operator norm


@dataclass
class Norms:
    """Upper bounds of matrix norms by key, as the certificate records them; what has no key is a Frobenius norm."""

    known: dict[str, Up] = field(default_factory=dict)
    slack: float = RELATIVE

    def __call__(self, key: str, ball: Ball) -> Up:
        """At least ||X|| for every X in ``ball``; recorded under ``key`` unless it is the Frobenius norm."""
        if key not in self.known:
            if min(ball.centre.shape) <= 1:
                return ball.frobenius() + ball.error
            self.known[key] = ball.norm() * Up(self.slack)
        return self.known[key]

    def after(self, stage: Stage) -> None:
        """Leave more in the norms that come if this stage's centres are not the same for everybody.

        How far roundings can move them is in the balls' errors, absolutely: next to what is added to them it may be
        nothing, however large it is next to the centres themselves (slopes of saturated neurons, values that cancel).
        """
        moved = stage.crosses_any_kink.any() or any(port.cut is not None for port in stage.ports.values())
        self.slack = max(self.slack, AT_KINKS if moved else RELATIVE)

    def scaled(self, key: str, ball: Ball) -> Up:
        """The same for a matrix scaled by deviations; where they are negligible the Frobenius norm does."""
        if key not in self.known and float(np.abs(ball.centre).max(initial=0.0)) < NEGLIGIBLE:
            return ball.frobenius() + ball.error
        return self(key, ball)
