"""Planted wrong bounds: does the hunt find each, how fast, and do plain hypothesis strategies or random sampling?

Also: the hunt's best value in a network's domain against 30,000 random samples of it.

    python benchmarks/hunt.py [--cap SECONDS] [--only NAME] [--samples] [MODEL...]
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st

import certbound
from benchmarks.planted import DEFECTS, Defect, bound
from certbound.bounds.domain import Domain, read_domain
from certbound.bounds.quantities import QUANTITIES
from certbound.hunt.fuzz.build import network as make_network
from certbound.hunt.fuzz.families import Space, draw_domain
from certbound.hunt.fuzz.rounds import Target, hunt_function
from certbound.hunt.measure.ascent import Effort, Found, maximise
from certbound.hunt.measure.confirm import confirm
from certbound.hunt.measure.measures import MEASURES, REMAINDERS, hessian_direction
from certbound.hunt.measure.region import Region
from certbound.hunt.measure.taylor import Layout
from certbound.network.graph import Network
from certbound.testing import cases
from certbound.workers import in_order, workers

ROOT = Path(__file__).resolve().parents[1]
RECORD = Path(__file__).with_name("hunt.json")
SEED = 1
NETWORKS: dict[str, tuple[Path, Path | None]] = {
    "arm": (ROOT / "examples/two_link_arm/arm.onnx", ROOT / "examples/two_link_arm/domain.toml"),
    "digits": (ROOT / "examples/digits/digits.onnx", ROOT / "examples/digits/domain.toml"),
}


def space(defect: Defect) -> Space:
    """The networks to look at."""
    return Space(("relu",)) if defect.relu else Space()


def by_hunt(defect: Defect, wrong: bool, cap: float, rounds: int | None = None) -> dict[str, Any]:
    """{"found", "seconds", "examples", "ratio"} of the hunt."""
    target = Target(bound(defect.name if wrong else "", defect.quantity), defect.quantity, space(defect))
    started, found_after = time.monotonic(), None

    def note(state: Any) -> None:
        nonlocal found_after
        if state.worst is not None and found_after is None:
            found_after = time.monotonic() - started

    with workers(1) as make:
        state = hunt_function(target, seed=SEED, make=make, budget=cap, rounds=rounds, report=note)
    seconds = found_after if found_after is not None else time.monotonic() - started
    worst = None if state.worst is None else state.worst.ratio
    return {
        "found": state.worst is not None,
        "seconds": round(seconds, 2),
        "examples": state.examples,
        "ratio": None if worst is None else round(min(worst, 1e300), 6),
    }


def exceeded(defect: Defect, net: Network, domain: Domain, rng: np.random.Generator) -> bool:
    """Whether one random point of the domain violates the bound, confirmed as the hunt's violations are."""
    claimed = bound(defect.name, defect.quantity)(net, domain)
    if claimed is None or not np.isfinite(claimed):
        return False
    layout = Layout.of(net)
    region = Region.of(layout, domain)
    x, theta = region.random(rng, 1)
    u = d = second = None
    with np.errstate(all="ignore"):
        if defect.quantity == "parameter_hessian":
            value, d = hessian_direction(layout, x[0], theta[0], rounds=4)
        else:
            measure = MEASURES[defect.quantity](layout)
            pair = region.random_theta(rng, 1) if measure.pairs else None
            found = measure(x, theta, pair, None)
            value = float(found.value[0])
            u, d, second = (None if v is None else v[0] for v in (found.u, found.d, pair))
    if not (np.isfinite(value) and value > claimed * (1 - 1e-6)):
        return False
    confirmed = confirm(net, domain, Found(defect.quantity, value, x[0], theta[0], second, u, d))
    return confirmed is not None and confirmed.reached > claimed


def by_hypothesis(defect: Defect, cap: float) -> dict[str, Any]:
    """The same strategies, one random point each, no guidance and no ascent."""
    started, examples, found, block = time.monotonic(), 0, False, 0
    while not found and time.monotonic() - started < cap:
        block += 1

        @seeded(SEED * 1000 + block)
        @settings(
            max_examples=30,
            database=None,
            deadline=None,
            derandomize=False,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(cases(activations=space(defect).activations), st.integers(0, 2**32 - 1))
        def explore(case: tuple[Network, Domain], seed: int) -> None:
            nonlocal examples, found
            if found or time.monotonic() - started > cap:
                return
            examples += 1
            found = exceeded(defect, *case, np.random.default_rng(seed))

        explore()
    return {"found": found, "seconds": round(time.monotonic() - started, 2), "examples": examples}


def by_sampling(defect: Defect, cap: float) -> dict[str, Any]:
    """Gaussian weights and biases, random widths, one random point of a random domain each."""
    started, examples, found = time.monotonic(), 0, False
    rng, own = np.random.default_rng(SEED), space(defect)
    while not found and time.monotonic() - started < cap:
        depth = int(rng.integers(1, own.max_depth + 1))
        widths = rng.integers(1, own.max_width + 1, size=depth + 1)
        weights = [rng.normal(size=(widths[j + 1], widths[j])) / np.sqrt(widths[j]) for j in range(depth)]
        names = [*(str(rng.choice(own.activations)) for _ in range(depth - 1)), None]
        net = make_network(weights, [rng.normal(size=len(w)) for w in weights], names)
        examples += 1
        found = exceeded(defect, net, draw_domain(rng, int(widths[0]), depth, own), rng)
    return {"found": found, "seconds": round(time.monotonic() - started, 2), "examples": examples}


def one_row(piece: tuple[Defect, float, float]) -> dict[str, Any]:
    """Everything about one planted mistake."""
    defect, cap, baseline_cap = piece
    return {
        "name": defect.name,
        "quantity": defect.quantity,
        "outline": defect.outline,
        "hunt": by_hunt(defect, True, cap),
        "correct": by_hunt(defect, False, cap, rounds=3),
        "hypothesis": by_hypothesis(defect, baseline_cap),
        "random": by_sampling(defect, baseline_cap),
    }


def planted(cap: float, baseline_cap: float, jobs: int, only: str | None) -> dict[str, Any]:
    """One row per planted mistake, and the totals."""
    rows = []
    chosen = [(d, cap, baseline_cap) for d in DEFECTS if only is None or d.name == only]
    with workers(jobs) as make:  # one core for each bound
        for (defect, *_), row in in_order(make, one_row, chosen, jobs):
            rows.append(row)
            names = ("hunt", "hypothesis", "random")
            cells = " ".join(f"{k} {row[k]['found']!s:5} {row[k]['seconds']:7.2f}s" for k in names)
            print(f"{defect.name:20} {defect.quantity:20} {cells}  false alarm {row['correct']['found']}", flush=True)
    totals = {k: sum(row[k]["found"] for row in rows) for k in ("hunt", "hypothesis", "random")}
    return {
        "cap_seconds": cap,
        "baseline_cap_seconds": baseline_cap,
        "jobs": jobs,
        "bounds": len(rows),
        "found": totals,
        "false_alarms": sum(row["correct"]["found"] for row in rows),
        "slowest_find_seconds": max((row["hunt"]["seconds"] for row in rows if row["hunt"]["found"]), default=None),
        "hunt_over_random": round(totals["hunt"] / max(totals["random"], 1), 2),
        "rows": rows,
    }


def sampled(network: Network, domain: Domain, quantity: str, count: int, rng: np.random.Generator) -> float:
    """The largest value of ``quantity`` at ``count`` random points of the domain."""
    layout = Layout.of(network)
    region, best, batch = Region.of(layout, domain), 0.0, 100
    options = {"steps": 4} if quantity == "parameter_hessian" else {}
    measure: Callable[..., Any] = MEASURES[quantity](layout, **options)
    memory = None
    if quantity == "parameter_hessian":
        memory = np.repeat(hessian_direction(layout, region.centre, region.stored, rounds=4)[1][None], batch, axis=0)
    for _ in range(count // batch):
        x, theta = region.random(rng, batch)
        second = region.random_theta(rng, batch) if quantity in REMAINDERS else None
        found = measure(x, theta, second, memory)
        best = max(best, float(found.value.max()))
    return best


def against_samples(count: int = 30_000) -> dict[str, Any]:
    """Per network and quantity: the hunt's value and time, and the best of ``count`` samples and their time."""
    table: dict[str, Any] = {}
    for name, (file, domain_file) in NETWORKS.items():
        if not file.exists():
            continue
        network = certbound.load(file)
        domain = Domain.around(input_radius="0.1", radius="0.1") if domain_file is None else read_domain(domain_file)
        table[name] = {}
        for quantity in QUANTITIES:
            started = time.monotonic()
            found = maximise(network, domain, quantity, effort=Effort(8, 60), deadline=started + 25)
            middle = time.monotonic()
            best = sampled(network, domain, quantity, count, np.random.default_rng(0))
            table[name][quantity] = {
                "hunt": found.value,
                "hunt_seconds": round(middle - started, 2),
                "sampled": best,
                "sampled_seconds": round(time.monotonic() - middle, 2),
                "ratio": found.value / best if best else None,
            }
            print(name, quantity, table[name][quantity], flush=True)
    return table


def main() -> None:
    """Run both parts and record them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cap", type=float, default=120.0)
    parser.add_argument("--baseline-cap", type=float, default=20.0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only")
    parser.add_argument("--samples", action="store_true", help="only the comparison with samples")
    parser.add_argument("models", nargs="*", type=Path, help="further models to compare with samples, radii 0.1")
    given_ = parser.parse_args()
    NETWORKS.update({model.stem: (model, None) for model in given_.models})
    record = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    if not given_.samples:
        part = planted(given_.cap, given_.baseline_cap, given_.jobs, given_.only)
        print(json.dumps({k: v for k, v in part.items() if k != "rows"}, indent=1))
        if given_.only is None:
            record["planted"] = part
    if given_.only is None:
        if given_.samples or "samples" not in record:
            record["samples"] = against_samples()
        RECORD.write_text(json.dumps(record, indent=1) + "\n")


if __name__ == "__main__":
    main()
