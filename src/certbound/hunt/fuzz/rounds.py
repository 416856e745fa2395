"""The search through networks and domains for one at which a bound function fails; and through one network's domain.

Work comes in numbered rounds, each a function of (target, seed, number, elites) alone. ``jobs`` rounds make a
generation, after which the best cases found are passed on; so the result depends on seed, jobs and the number of
rounds, not on who finishes first.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import numpy as np

from ...bounds.domain import Domain
from ...errors import CertboundError
from ...network.graph import Network
from ...numbers.exact import parse_exact
from ...numbers.threads import on_one_thread
from ...workers import in_order
from ..measure.ascent import Effort, Found, maximise
from ..measure.confirm import Confirmed, confirm
from .cases import AnyCase, draw_case, kind_of_case, mutate_case
from .families import Space
from .minimise import minimise

Bound = Callable[[Network, Domain], Any]
GLANCE, LOOK = Effort(4, 6), Effort(8, 40)
_FRESH = 16  # cases a round starts with: half of them mutations of elites, once there are any
_TOP = 3  # cases of different kinds that a round then climbs from
_CLIMB = 16  # mutations tried in those climbs, shared equally
_KEPT = 12  # cases a round hands on
_ELITES = 30  # cases of different kinds kept between rounds: what mutations and the database start from
_EXAMPLES = 40  # of hypothesis, in every third round
_CLOSE = 1.0 - 1e-6  # ratios above it are worth confirming: floats round


class BoundError(CertboundError):
    """The bound under test gave no number, or raised."""


@dataclass(frozen=True, eq=False)
class Target:
    """A bound function for one quantity, and the networks to try it on."""

    bound: Bound
    quantity: str
    space: Space = field(default_factory=Space)
    name: str = "bound"

    def claimed(self, case: AnyCase) -> Fraction | None:
        """The exact number the function claims; None where it claims nothing."""
        return claimed_by(self.bound, case.network, case.domain.fit(case.network))


def claimed_by(bound: Any, network: Network, domain: Domain) -> Fraction | None:
    """The exact value of a bound: a number, an exact text, or a function of network and domain that gives one.

    None for None or infinity: nothing is claimed. Raises BoundError for NaN, anything else, or an exception.
    """
    try:
        value = bound(network, domain) if callable(bound) else bound
    except CertboundError:
        raise
    except Exception as error:
        raise BoundError(f"the bound raised {type(error).__name__}: {error}", where=repr(network)[:400]) from error
    if value is None:
        return None
    try:
        if isinstance(value, str):
            return parse_exact(value)
        if isinstance(value, int | Fraction):
            return Fraction(value)
        number = float(value)
    except (TypeError, ValueError) as error:
        raise BoundError(f"the bound gave {value!r}, not a number ({error})", where=repr(network)[:400]) from None
    if math.isnan(number):
        raise BoundError("the bound gave NaN", where=repr(network)[:400])
    return None if number == math.inf else Fraction(number)


@dataclass(frozen=True, eq=False)
class Tried:
    """A case, what was found there, and found / claimed."""

    case: AnyCase
    ratio: float
    claimed: Fraction
    found: Found


@dataclass(frozen=True, eq=False)
class Violation:
    """A confirmed violation: reached > claimed, exactly."""

    case: AnyCase
    claimed: Fraction
    confirmed: Confirmed

    @property
    def ratio(self) -> float:
        """reached / claimed."""
        return ratio_of(float(self.confirmed.reached), self.claimed)


def ratio_of(value: float, claimed: Fraction) -> float:
    """value / claimed; infinite over a claim of 0 or less."""
    if claimed > 0:
        return value / float(claimed) if float(claimed) > 0 else math.inf
    return math.inf if value > 0 or claimed < 0 else 0.0


def attempt(target: Target, case: AnyCase, seed: int, effort: Effort) -> Tried | None:
    """Climb in the case's domain; None where the function claims nothing or floats overflow."""
    claimed = target.claimed(case)
    if claimed is None:
        return None
    found = maximise(case.network, case.domain, target.quantity, seed=seed, effort=effort)
    if not math.isfinite(found.value):
        return None
    return Tried(case, ratio_of(found.value, claimed), claimed, found)


def violated(target: Target, tried: Tried) -> Violation | None:
    """The violation, if it is confirmed in ball arithmetic."""
    if not tried.ratio > _CLOSE:
        return None
    confirmed = confirm(tried.case.network, tried.case.domain, tried.found)
    if confirmed is None or not confirmed.reached > tried.claimed:
        return None
    return Violation(tried.case, tried.claimed, confirmed)


@dataclass(frozen=True, eq=False)
class Round:
    """One round's input."""

    target: Target
    seed: int
    number: int
    elites: tuple[AnyCase, ...]
    deadline: float | None  # of time.time(): workers share the clock of their machine


@dataclass(frozen=True, eq=False)
class RoundResult:
    """One round's output; ``cases`` are the best, with their ratios."""

    number: int
    examples: int
    cases: tuple[tuple[float, AnyCase], ...]
    violation: Violation | None


@on_one_thread
def run_round(this: Round) -> RoundResult:
    """One round: fresh cases and mutations of elites at a glance, a closer look at the best, a climb by mutations."""
    target, rng = this.target, np.random.default_rng([this.seed, this.number])
    tried: list[Tried] = []
    count = 0

    def attempt_one(case: AnyCase, effort: Effort) -> Tried | None:
        nonlocal count
        count += 1
        return attempt(target, case, int(rng.integers(2**31)), effort)

    def late() -> bool:
        return this.deadline is not None and time.time() > this.deadline

    def result(violation: Violation | None) -> RoundResult:
        best = sorted(tried, key=lambda t: -t.ratio)[:_KEPT]
        return RoundResult(this.number, count, tuple((t.ratio, t.case) for t in best), violation)

    def candidates() -> Iterator[AnyCase]:
        if this.number % 3 == 2:
            yield from _from_hypothesis(target, this.seed * 1_000_003 + this.number, late)
            return
        for _ in range(_FRESH):
            if this.elites and rng.random() < 0.5:
                yield mutate_case(rng, this.elites[int(rng.integers(len(this.elites)))], target.space)
            else:
                yield draw_case(rng, target.space)

    for case in candidates():
        if late():
            return result(None)
        one = attempt_one(case, GLANCE)
        if one is not None:
            tried.append(one)
            if violation := violated(target, one):
                return result(violation)
    for one in _promising(tried):
        best = one
        for step in range(1 + _CLIMB // _TOP):
            if late():
                return result(None)
            case = best.case if step == 0 else mutate_case(rng, best.case, target.space)
            other = attempt_one(case, LOOK if step == 0 else GLANCE)
            if other is not None and other.ratio >= best.ratio:
                best = other
                tried.append(other)
                if violation := violated(target, other):
                    return result(violation)
    return result(None)


def _promising(tried: list[Tried]) -> list[Tried]:
    """The best of different kinds; a bound that is attained exactly leaves nothing to climb."""
    best: dict[Any, Tried] = {}
    for one in sorted(tried, key=lambda t: -_worth(t.ratio)):
        best.setdefault(kind_of_case(one.case), one)
    return list(best.values())[:_TOP]


def _worth(ratio: float) -> float:
    """How much a ratio promises: those next to 1 belong to cases where the bound is attained and holds."""
    return ratio - 1.0 if ratio > _CLOSE else ratio


def _from_hypothesis(target: Target, seed: int, late: Callable[[], bool]) -> list[AnyCase]:
    """Cases hypothesis came up with, guided by the ratio."""
    from .strategies import guided_cases

    def ratio(case: AnyCase) -> float | None:
        one = None if late() else attempt(target, case, 0, GLANCE)
        return None if one is None else one.ratio

    return guided_cases(target.space, ratio, seed, _EXAMPLES)[:_FRESH]


def keep(elites: list[tuple[float, AnyCase]], new: tuple[tuple[float, AnyCase], ...]) -> list[tuple[float, AnyCase]]:
    """The best case of each kind, so that no kind of network takes over; of those, the most promising."""
    kept: dict[Any, tuple[float, AnyCase]] = {}
    for ratio, case in sorted([*elites, *new], key=lambda e: -e[0]):
        if math.isfinite(ratio):
            kept.setdefault(kind_of_case(case), (ratio, case))
    return sorted(kept.values(), key=lambda e: -_worth(e[0]))[:_ELITES]


@dataclass
class Progress:
    """Where the hunt stands; what the database keeps."""

    rounds: int = 0
    examples: int = 0
    highest: float = 0.0  # ratio found / claimed without a violation
    elites: list[tuple[float, AnyCase]] = field(default_factory=list)
    worst: Violation | None = None
    minimal: Violation | None = None

    @property
    def best(self) -> float:
        """The largest ratio found / claimed so far."""
        return max([self.highest] + ([] if self.worst is None else [self.worst.ratio]))


@on_one_thread
def hunt_function(
    target: Target,
    *,
    seed: int,
    make: Callable[[], Executor],
    jobs: int = 1,
    rounds: int | None = None,
    budget: float | None = None,
    progress: Progress | None = None,
    report: Callable[[Progress], None] = lambda _: None,
) -> Progress:
    """Search until a violation is confirmed (it is then made worse, and minimised), or rounds or seconds run out.

    ``progress``: where to go on from. ``report`` is called after every round.
    """
    state = progress or Progress()
    until = None if budget is None else time.time() + budget
    first = state.rounds
    while state.worst is None:
        if rounds is not None and state.rounds - first >= rounds:
            break
        if until is not None and time.time() > until:
            break
        elites = tuple(case for _, case in state.elites)
        count = jobs if rounds is None else min(jobs, rounds - (state.rounds - first))
        batch = [Round(target, seed, state.rounds + i, elites, until) for i in range(count)]
        for _, result in in_order(make, run_round, batch, jobs):
            state.rounds += 1
            state.examples += result.examples
            state.highest = max([state.highest, *(r for r, _ in result.cases if math.isfinite(r))])
            state.elites = keep(state.elites, result.cases)
            if result.violation is not None and (state.worst is None or result.violation.ratio > state.worst.ratio):
                state.worst = result.violation
            report(state)
    if state.worst is not None and state.minimal is None:
        state.worst = worse(target, state.worst, seed)
        report(state)
        state.minimal = smallest(target, state.worst, seed)
        report(state)
    return state


def worse(target: Target, violation: Violation, seed: int, steps: int = 30) -> Violation:
    """A violation of larger ratio nearby, or the same."""
    rng, best = np.random.default_rng([seed, 7]), violation
    for _ in range(steps):
        one = attempt(target, mutate_case(rng, best.case, target.space), seed, LOOK)
        if one is not None and one.ratio > best.ratio and (found := violated(target, one)):
            best = found
    return best


def smallest(target: Target, violation: Violation, seed: int) -> Violation:
    """The violation on the smallest network that minimise() comes down to."""
    best = violation

    def fails(case: AnyCase) -> bool:
        nonlocal best
        one = attempt(target, case, seed, LOOK)
        found = None if one is None else violated(target, one)
        if found is not None:
            best = found
        return found is not None

    minimise(violation.case, fails)
    return best
