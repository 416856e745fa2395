"""Twenty wrong bounds that random search seldom refutes, and the hunt's finish against a plain L-BFGS of torch.

    python -m benchmarks.harder [--only NAME] [--jobs N]

Each plant is a number claimed of one quantity of one fixed network over one fixed domain: SHARE of the largest value
that any of the methods finds when it may take long. Against it, within the same processor time: the hunt, the hunt
without its L-BFGS finish, a torch L-BFGS where torch is there (of the quantities of first order), and RANDOM random
searches with different seeds. A plant counts as hard if at most half of the random searches refute it. All times are
processor time. Recorded in hunt.json under "harder".
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

from certbound.bounds.domain import Domain
from certbound.hunt.fuzz.build import network as make_network
from certbound.hunt.measure import ascent
from certbound.hunt.measure.ascent import Effort, Found, maximise
from certbound.hunt.measure.confirm import confirm
from certbound.hunt.measure.measures import MEASURES, REMAINDERS, hessian_direction
from certbound.hunt.measure.region import Region
from certbound.hunt.measure.taylor import Layout
from certbound.network.graph import Network
from certbound.workers import in_order, workers

RECORD = Path(__file__).with_name("hunt.json")
SHARE = 0.995
RANDOM = 6  # random searches for each plant
LEAST = 0.5  # seconds that a random search has at least; else what the hunt took
USUAL = Effort(8, 60, 4)
LONG = Effort(12, 150, 1)
SHAPES = {
    "wide": ((10, 40, 3), "tanh"),
    "deep": ((8, 16, 16, 16, 2), "softplus"),
    "narrow": ((12, 6, 6, 1), "sigmoid"),
    "controller": ((6, 24, 24, 2), "tanh"),
}
QUANTITIES = ("output", "input_jacobian", "parameter_jacobian", "parameter_hessian", "taylor_remainder")


@dataclass(frozen=True, eq=False)
class Plant:
    """One quantity of a network over a domain."""

    name: str
    quantity: str
    network: Network
    domain: Domain


def plants() -> Iterator[Plant]:
    """All of them: random networks with fixed seeds; boxes and balls of inputs, layers within balls."""
    for number, (name, (widths, activation)) in enumerate(SHAPES.items()):
        rng = np.random.default_rng(number)
        pairs = list(zip(widths[1:], widths[:-1], strict=True))
        weights = [1.5 * rng.normal(size=shape) / np.sqrt(shape[1]) for shape in pairs]
        biases = [rng.normal(size=n) for n, _ in pairs]
        network = make_network(weights, biases, [activation] * (len(pairs) - 1) + [None])
        domain = Domain.around(input_radius="0.5", input_norm="inf" if number % 2 else "2", radius="0.05")
        for quantity in QUANTITIES:
            yield Plant(name, quantity, network, domain.fit(network))


Trace = list[tuple[float, float]]  # (processor time since the start, best value so far)


def hunted(plant: Plant, effort: Effort, finish: bool = True) -> tuple[Found, Trace]:
    """The hunt's result, and its way there."""
    trace: Trace = [(0.0, 0.0)]
    at, started = ascent._Climb.at, time.process_time()

    def noted(self: Any, *given: Any) -> Any:
        found = at(self, *given)
        best = float(found.value.max())
        if best > trace[-1][1]:
            trace.append((time.process_time() - started, best))
        return found

    with patch.object(ascent._Climb, "at", noted):
        if finish:
            found = maximise(plant.network, plant.domain, plant.quantity, effort=effort)
        else:
            with patch.object(ascent._Climb, "finished", lambda self, found: found):
                found = maximise(plant.network, plant.domain, plant.quantity, effort=effort)
    trace.append((time.process_time() - started, max(found.value, trace[-1][1])))
    return found, trace


def random_search(plant: Plant, claimed: float, budget: float, seed: int) -> tuple[bool, float]:
    """Whether a random point of the domain is above the claim, within so much processor time; the best value."""
    layout, rng, best = Layout.of(plant.network), np.random.default_rng(seed), 0.0
    region = Region.of(layout, plant.domain)
    second_order = plant.quantity == "parameter_hessian"
    measure: Callable[..., Any] = MEASURES[plant.quantity](layout, **({"steps": 4} if second_order else {}))
    batch, started, memory = 64, time.process_time(), None
    if second_order:
        memory = np.repeat(hessian_direction(layout, region.centre, region.stored, rounds=4)[1][None], batch, axis=0)
    with np.errstate(all="ignore"):
        while best <= claimed and time.process_time() - started < budget:
            x, theta = region.random(rng, batch)
            pair = region.random_theta(rng, batch) if plant.quantity in REMAINDERS else None
            best = max(best, float(np.nanmax(measure(x, theta, pair, memory).value)))
    return best > claimed, best


def when(trace: Trace, value: float) -> float | None:
    """When the value was first reached."""
    return next((round(seconds, 4) for seconds, best in trace if best >= value), None)


def row(plant: Plant) -> dict[str, Any]:
    """Everything about one plant."""
    from .torch_lbfgs import available, climbed

    long, _ = hunted(plant, LONG)
    usual, trace = hunted(plant, USUAL)
    _, plain = hunted(plant, USUAL, finish=False)
    torch = climbed(plant.network, plant.domain, plant.quantity, 8) if available(plant.quantity) else None
    best = max([long.value, usual.value, trace[-1][1], *([torch[-1][1]] if torch else [])])
    claimed = SHARE * best
    confirmed = confirm(plant.network, plant.domain, max((long, usual), key=lambda found: found.value))
    budget = max(LEAST, trace[-1][0])
    searches = [random_search(plant, claimed, budget, seed) for seed in range(RANDOM)]
    return {
        "name": plant.name,
        "quantity": plant.quantity,
        "claimed": claimed,
        "confirmed": confirmed is not None and confirmed.reached > claimed,
        "budget_seconds": round(budget, 2),
        "hunt_seconds": when(trace, claimed),
        "hunt_without_finish_seconds": when(plain, claimed),
        "torch_seconds": when(torch, claimed) if torch else None,
        "random_found": sum(found for found, _ in searches),
        "random_best_over_claimed": round(max(value for _, value in searches) / claimed, 4),
        "to_99.9_percent": {"hunt": when(trace, 0.999 * best), "torch": when(torch, 0.999 * best) if torch else None},
    }


def numbered(number: int) -> dict[str, Any]:
    """The row of a plant by its number, for processes."""
    return row(list(plants())[number])


def main() -> None:
    """Run all and record them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only")
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()
    only, rows = given.only, []
    chosen = [number for number, plant in enumerate(plants()) if only in (None, plant.name)]
    with workers(given.jobs) as make:
        for _, found in in_order(make, numbered, chosen, given.jobs):
            rows.append(found)
            print({k: v for k, v in found.items() if k != "claimed"}, flush=True)
    both = [r["to_99.9_percent"] for r in rows if r["to_99.9_percent"]["torch"] and r["to_99.9_percent"]["hunt"]]
    summary = {
        "plants": len(rows),
        "hard": sum(2 * r["random_found"] <= RANDOM for r in rows),
        "found": {
            "hunt": sum(r["hunt_seconds"] is not None for r in rows),
            "hunt_without_finish": sum(r["hunt_without_finish_seconds"] is not None for r in rows),
            "random": round(sum(r["random_found"] for r in rows) / RANDOM, 2),
        },
        "torch_over_hunt_to_99.9_percent": round(float(np.median([t["torch"] / t["hunt"] for t in both])), 2)
        if both
        else None,
        "hunt_stays_below_99.9_percent": sum(r["to_99.9_percent"]["hunt"] is None for r in rows),
        "torch_stays_below_99.9_percent": sum(
            r["to_99.9_percent"]["torch"] is None for r in rows if r["quantity"] in QUANTITIES[:3]
        ),
    }
    print(json.dumps(summary, indent=1))
    if only is None:
        record = json.loads(RECORD.read_text())
        record["harder"] = summary | {"share": SHARE, "random_searches": RANDOM, "rows": rows}
        RECORD.write_text(json.dumps(record, indent=1) + "\n")


if __name__ == "__main__":
    main()
