"""The hunt in one network's domain: how large each quantity is found to be, against what is claimed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from ..bounds.domain import Domain
from ..network.graph import Network
from ..network.load import load
from ..workers import in_order
from .fuzz.rounds import ratio_of
from .measure.ascent import Effort, Found, maximise
from .measure.confirm import Confirmed, confirm

ROUND = Effort(8, 60)


@dataclass(frozen=True, eq=False)
class Place:
    """A model file and a domain; workers read the file themselves."""

    model: Path
    domain: Domain
    activation_files: tuple[Path, ...] = ()
    outputs_of: tuple[str, ...] | None = None

    def network(self) -> Network:
        """The network in the file."""
        return load(self.model, activations=self.activation_files, outputs=self.outputs_of)


@dataclass(frozen=True, eq=False)
class ModelPiece:
    """One round's input."""

    place: Place
    quantity: str
    seed: int
    deadline: float | None  # of time.time()


def climb(piece: ModelPiece) -> Found:
    """One round: the best point of fresh starts."""
    left = None if piece.deadline is None else time.monotonic() + max(piece.deadline - time.time(), 0.0)
    return maximise(
        piece.place.network(), piece.place.domain, piece.quantity, seed=piece.seed, effort=ROUND, deadline=left
    )


@dataclass
class ModelProgress:
    """Where the hunt stands: the best point per quantity and, per quantity, the confirmed value there."""

    rounds: int = 0
    examples: int = 0
    best: dict[str, Found] = field(default_factory=dict)
    confirmed: dict[str, Confirmed] = field(default_factory=dict)


def hunt_model(
    place: Place,
    claimed: Mapping[str, Fraction],
    *,
    seed: int,
    make: Callable[[], Executor],
    jobs: int = 1,
    rounds: int | None = None,
    budget: float | None = None,
    progress: ModelProgress | None = None,
    report: Callable[[ModelProgress], None] = lambda _: None,
) -> ModelProgress:
    """Climb for each claimed quantity in turn until rounds or seconds run out; every best point is then confirmed.

    A round is one quantity's climb from fresh starts. Deterministic for given seed, jobs and rounds.
    """
    state = progress or ModelProgress()
    network = place.network()
    until = None if budget is None else time.time() + budget
    first, quantities = state.rounds, list(claimed)

    def pieces() -> Iterable[ModelPiece]:
        number = first
        while rounds is None or number - first < rounds:
            if until is not None and number - first >= len(quantities) and time.time() > until:
                return
            yield ModelPiece(place, quantities[number % len(quantities)], seed + number, until)
            number += 1

    for piece, found in in_order(make, climb, pieces(), jobs):
        state.rounds += 1
        state.examples += found.evaluations
        old = state.best.get(piece.quantity)
        if old is None or found.value > old.value:
            state.best[piece.quantity] = found
        report(state)
        if until is not None and time.time() > until and state.rounds - first >= len(quantities):
            break
    confirm_all(network, place.domain, state)
    return state


def confirm_all(network: Network, domain: Domain, state: ModelProgress) -> None:
    """A rigorous lower bound at every best point."""
    for quantity, found in state.best.items():
        confirmed = confirm(network, domain, found)
        if confirmed is not None:
            state.confirmed[quantity] = confirmed


def violations(state: ModelProgress, claimed: Mapping[str, Fraction]) -> list[Confirmed]:
    """What is confirmed to exceed its claim, the largest ratio first."""
    found = [c for q, c in state.confirmed.items() if q in claimed and c.reached > claimed[q]]
    return sorted(found, key=lambda c: -ratio_of(float(c.reached), claimed[c.quantity]))
