"""maximise(): projected gradient ascent over (x, theta) inside a domain, from many starts at once; the best of them is
then finished by L-BFGS.

The value found is a lower bound of the quantity's supremum in floats, never an upper one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...bounds.domain import Domain
from ...errors import CertboundError, known
from ...network.graph import Network
from ...numbers.threads import on_one_thread
from .lbfgs import finish
from .measures import MEASURES, REMAINDERS, Measure, Measured, hessian_direction, row_directions
from .reduction import is_small
from .region import Region
from .steep import steep
from .taylor import Array, Layout


@dataclass(frozen=True, eq=False)
class Found:
    """A point and what the quantity reaches there, in floats; ``second`` is theta + d of a remainder."""

    quantity: str
    value: float
    x: Array
    theta: Array
    second: Array | None
    u: Array | None
    d: Array | None
    evaluations: int = 0


@dataclass(frozen=True)
class Effort:
    """``starts`` points at once, ``steps`` of the ascent each (and of the finish), ``rounds`` of fresh starts."""

    starts: int = 8
    steps: int = 60
    rounds: int = 1


_BATCH = 4_000_000  # numbers in all parameter vectors of one batch
QUICK, USUAL = Effort(6, 15), Effort(8, 60)


@on_one_thread
def maximise(
    network: Network,
    domain: Domain,
    quantity: str,
    *,
    seed: int = 0,
    effort: Effort = USUAL,
    deadline: float | None = None,
    on_round: Callable[[Found], None] = lambda _: None,
) -> Found:
    """The largest value of ``quantity`` found over ``domain``, and where.

    Deterministic for given seed and effort, unless ``deadline`` (of time.monotonic()) stops it between rounds.
    Raises CertboundError for an unknown quantity, DomainError if the domain does not fit.
    """
    if quantity not in MEASURES:
        raise CertboundError(f"there is no hunt for {quantity!r}", hint=known(quantity, MEASURES))
    layout = Layout.of(network)
    region = Region.of(layout, domain)
    batched = replace(effort, starts=max(1, min(effort.starts, _BATCH // layout.size)))
    best: Found | None = None
    with np.errstate(all="ignore"):
        for number in range(effort.rounds):
            if best is not None and deadline is not None and time.monotonic() > deadline:
                break
            rng = np.random.default_rng([seed, number, list(MEASURES).index(quantity)])
            found = _Climb(region, quantity, batched, rng, first=number == 0, deadline=deadline).run(best)
            if best is None or found.value > best.value:
                best = found
            on_round(best)
            if region.is_point and number == 0 and quantity != "parameter_hessian":
                break
    if best is None:
        raise CertboundError("effort.rounds is 0", hint="at least one round is needed")
    return best


class _Climb:
    """One round: starts, then steps whose size grows when they help and halves when they do not."""

    def __init__(
        self,
        region: Region,
        quantity: str,
        effort: Effort,
        rng: np.random.Generator,
        first: bool,
        deadline: float | None,
    ) -> None:
        self.region, self.quantity, self.effort, self.rng = region, quantity, effort, rng
        self.first, self.deadline, self.evaluations = first, deadline, 0
        self.measure: Measure = MEASURES[quantity](region.layout)

    def run(self, best: Found | None) -> Found:
        x, theta, second, memory = self.starts(best)
        now = self.at(x, theta, second, memory)
        size = np.full((len(x), 1), 1.0)
        steps = self.effort.steps
        if self.region.is_point:
            steps = 30 if self.quantity == "parameter_hessian" else 0
        for _ in range(steps):
            if self.deadline is not None and time.monotonic() > self.deadline:
                break
            new_x = self.region.step_x(x, now.by_x, size)
            new_theta = self.region.step_theta(theta, now.by_theta, size)
            new_second = None
            if second is not None and now.by_second is not None:
                new_second = self.region.step_theta(second, now.by_second, size)
            there = self.at(new_x, new_theta, new_second, now.d)
            better = there.value > now.value
            row = better[:, None]
            x, theta = np.where(row, new_x, x), np.where(row, new_theta, theta)
            if second is not None and new_second is not None:
                second = np.where(row, new_second, second)
            now = _choose(row, there, now)
            size = np.where(row, np.minimum(1.5 * size, 2.0), 0.5 * size)
            if not (size > 1e-4).any() and self.quantity != "parameter_hessian":
                break
        at = int(np.argmax(now.value))
        found = self.found(now, at, x, theta, second)
        # A remainder divides by ||d||: its quotient in floats is noise where L-BFGS makes d tiny. A glance needs none.
        exact = self.quantity not in REMAINDERS and self.effort.steps > QUICK.steps
        found = self.finished(found) if exact and not self.region.is_point else found
        return self.polish(found) if self.quantity == "parameter_hessian" else found

    def finished(self, found: Found) -> Found:
        """After L-BFGS from there: steps of one length for all entries crawl along the edges of a domain."""
        region, size = self.region, self.region.layout.count
        if size > _BATCH or self.effort.steps < 1:
            return found
        inputs, pair = len(found.x), found.second is not None
        ends = [inputs + size * k for k in range(3)]
        best: dict[str, Any] = {"value": found.value, "d": found.d}

        def objective(z: Array) -> tuple[float, Array]:
            x, theta = z[None, :inputs], z[None, inputs : ends[1]]
            now = self.at(
                x, theta, z[None, ends[1] :] if pair else None, None if best["d"] is None else best["d"][None]
            )
            value, d = float(now.value[0]), None if now.d is None else now.d[0]
            if value >= best["value"]:
                best.update(value=value, z=z, u=None if now.u is None else now.u[0].copy(), d=d)
            gradients = [now.by_x[0], now.by_theta[0], *([now.by_second[0]] if now.by_second is not None else [])]
            return value, np.concatenate(gradients)

        parts = [found.x, found.theta, *([found.second] if found.second is not None else [])]
        centre = np.concatenate([region.centre, *([region.stored] * (len(parts) - 1))])
        finish(
            objective,
            centre,
            region.all_spans(len(parts) - 1),
            np.concatenate(parts),
            evaluations=self.effort.steps,
            deadline=self.deadline,
        )
        done = replace(found, evaluations=self.evaluations)
        if "z" not in best:
            return done
        z = best["z"]
        second = region.project_theta(z[None, ends[1] :])[0] if pair else None
        x, theta = region.project_x(z[None, :inputs])[0], region.project_theta(z[None, inputs : ends[1]])[0]
        return replace(done, value=best["value"], x=x, theta=theta, second=second, u=best["u"], d=best["d"])

    def at(self, x: Array, theta: Array, second: Array | None, memory: Array | None) -> Measured:
        """The measure, with what is not finite as 0."""
        self.evaluations += len(x)
        found = self.measure(x, theta, second, memory)
        cleaned: dict[str, Any] = {k: None if v is None else np.nan_to_num(v) for k, v in vars(found).items()}
        cleaned["value"] = np.where(np.isfinite(found.value), found.value, -1.0)
        return Measured(**cleaned)

    def starts(self, best: Found | None) -> tuple[Array, Array, Array | None, Array | None]:
        region, count = self.region, 1 if self.region.is_point else self.effort.starts
        x, theta = region.random(self.rng, count)
        if self.first:
            x[0], theta[0] = region.centre, region.stored
            if count > 2 and region.moves and (member := steep(region)) is not None:
                theta[-1] = member
        elif best is not None:
            x[0], theta[0] = best.x, best.theta
        memory: Array | None = None
        if self.quantity == "parameter_hessian":
            memory = self.directions(x[0], theta[0], count)
            if best is not None and best.d is not None:
                memory[0] = best.d
        if self.quantity not in REMAINDERS:
            return x, theta, None, memory
        second = region.random_theta(self.rng, count)
        if self.first:  # along the curvature: its limit for short d
            d = region.allowed(self.directions(x[0], theta[0], 1)[0])
            second[0] = region.step_theta(theta[:1], d[None], np.full((1, 1), 0.05))[0]
            if count > 1:
                x[1], theta[1] = x[0], region.step_theta(theta[:1], -d[None], np.ones((1, 1)))[0]
                second[1] = region.step_theta(theta[:1], d[None], np.ones((1, 1)))[0]
        elif best is not None and best.second is not None:
            second[0] = best.second
        return x, theta, second, None

    def directions(self, x: Array, theta: Array, count: int) -> Array:
        """Where the second derivative is large: for all outputs together, for single ones, then random."""
        chosen = self.rng.normal(size=(count, theta.size))
        small = is_small(self.region.layout)
        try:
            chosen[0] = hessian_direction(self.region.layout, x, theta, *((6, 3) if small else (1, 1)))[1]
            if count > 1 and small:
                for k, (_, _, d) in enumerate(row_directions(self.region.layout, x, theta, count - 1), start=1):
                    chosen[k] = d
        except np.linalg.LinAlgError:
            pass
        return np.nan_to_num(chosen)

    def polish(self, found: Found) -> Found:
        """The best direction at the point found."""
        rounds, rows = (20, 4) if is_small(self.region.layout) else (2, 0)
        try:
            mixed = not self.region.layout.network.is_chain
            value, d = hessian_direction(self.region.layout, found.x, found.theta, rounds, rows, found.d, mixed)
        except np.linalg.LinAlgError:
            return found
        return replace(found, value=value, d=d) if value > found.value else found

    def found(self, now: Measured, at: int, x: Array, theta: Array, second: Array | None) -> Found:
        def row(a: Array | None) -> Array | None:
            return None if a is None else a[at].copy()

        value = max(float(now.value[at]), 0.0)
        return Found(
            self.quantity, value, x[at].copy(), theta[at].copy(), row(second), row(now.u), row(now.d), self.evaluations
        )


def _choose(row: NDArray[np.bool_], there: Measured, here: Measured) -> Measured:
    """Per point the new measurement or the old one."""
    chosen: dict[str, Any] = {}
    for key, new in vars(there).items():
        old = getattr(here, key)
        chosen[key] = None if new is None else np.where(row if new.ndim == 2 else row[:, 0], new, old)
    return Measured(**chosen)
