"""What a search came to."""

from __future__ import annotations

from dataclasses import dataclass

from .instances import Counterexample


@dataclass(frozen=True)
class Found:
    """What the search came to.

    ``smallest``: the [witness] of the file if it is a counterexample; ``ratio``: the largest left/right seen at
    instances that satisfy the hypotheses; ``unconfirmed``: how many instances violated the claim in floats and were
    not confirmed; ``doubt``: why the one that violates it most was not; ``witness``: why the [witness] of the file is
    no counterexample; ``reason``: why nothing was searched; ``of_term``: values at which the claim fails only for the
    term that the file gives for what exists.
    """

    smallest: Counterexample | None
    worst: Counterexample | None
    tried: int
    ratio: float
    reason: str = ""
    unconfirmed: int = 0
    doubt: str = ""
    witness: str = ""
    of_term: Counterexample | None = None

    def sentence(self) -> str:
        """What was tried, for people, where nothing was found."""
        parts = [self.reason] if self.reason else []
        if not self.reason:
            parts = [f"{self.tried} instances tried"]
            if self.unconfirmed:
                parts.append(f"{self.unconfirmed} violate the claim in floats, none is confirmed: {self.doubt}")
            parts.append(f"closest ratio left/right {self.ratio:.4g}" if self.ratio else "no ratio left/right seen")
        return ", ".join(parts) + (f"; {self.witness_sentence()}" if self.witness else "")

    def witness_sentence(self) -> str:
        """That the [witness] is no counterexample, and why; "" if there is nothing to say."""
        return f"the [witness] fails: {self.witness}" if self.witness else ""
