"""The benchmark's own parts: lower bounds are reached, the interval baseline holds, every way to fail is a record."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from benchmarks import checking, fleet, harder, recursion
from benchmarks.ascent import hessian_value, lower_bounds
from benchmarks.cases import BALLS, BOX, INPUT, POINT, Random, random_chain, write_onnx
from benchmarks.chain import Chain, Unsuitable, at, of_network
from benchmarks.ibp import interval_bounds
from benchmarks.measure import measure
from benchmarks.methods import thinned
from benchmarks.recursion import eclipse_fast
from benchmarks.region import Region
from benchmarks.table import markdown, with_ratios
from tests.support.jets import bilinear_norm_below, flatten, jets

SHAPES = [(2, 3, 1), (3, 5, 4, 2), (1, 6, 2)]
LIMITS: dict[str, Any] = {"seconds": 60.0, "gigabytes": 4.0}


def chain(seed: int, activation: str) -> Chain:
    widths = SHAPES[seed % len(SHAPES)]
    made = random_chain(Random("", widths, activation, gain=2.0))
    noise = np.random.default_rng(seed)
    moves = [(noise.normal(size=w.shape), noise.normal(size=b.size)) for w, b in zip(made.weights, made.biases)]  # noqa: B905
    return made.moved(moves)


def region(made: Chain, domain: dict[str, str], seed: int) -> Region:
    centre = np.random.default_rng(seed).normal(size=made.widths[0]).tolist()
    return Region.of({**domain, "input_center": centre}, made.widths[0], len(made.weights))


def sampled(made: Chain, where: Region, rng: np.random.Generator) -> dict[str, float]:
    """First-order values at one random point of the region, half of the time a corner."""
    x = where.centre + where.radius * np.sign(rng.normal(size=where.centre.size)) * rng.choice([1.0, rng.uniform()])
    moves = []
    for w, b, r in zip(made.weights, made.biases, where.layers, strict=True):
        dw, db = rng.normal(size=w.shape), rng.normal(size=b.size)
        if where.kind == "box":
            moves.append((r * np.sign(dw), r * np.sign(db)))
        else:
            size = np.sqrt((dw**2).sum() + (db**2).sum())
            moves.append((r * dw / size, r * db / size))
    p = at(made.moved(moves), x)
    return {
        "input_jacobian": float(np.linalg.norm(p.input_jacobian(), 2)),
        "parameter_jacobian": float(np.sqrt(np.linalg.norm(p.parameter_gram(), 2))),
    }


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "softplus", "relu"])
def test_the_point_derivatives_agree_with_full_tensors(activation: str, tmp_path: Path) -> None:
    made = random_chain(Random("", (3, 5, 4, 2), activation))
    file = tmp_path / "net.onnx"
    write_onnx(made, file)
    network, x = certbound.load(file), np.array([0.3, -0.2, 0.5])
    p, full = at(of_network(network), x), jets(network, x, flatten(network))
    assert np.allclose(p.value, full.value, rtol=1e-12)
    assert np.allclose(p.input_jacobian(), full.by_input, rtol=1e-12)
    assert np.isclose(np.sqrt(np.linalg.norm(p.parameter_gram(), 2)), np.linalg.norm(full.gradient, 2), rtol=1e-12)
    reference = bilinear_norm_below(full.hessian, np.random.default_rng(0))
    assert hessian_value(p)[0] == pytest.approx(reference, rel=1e-3)


@pytest.mark.slow
@pytest.mark.parametrize("domain", [POINT, INPUT, BOX, *BALLS], ids=lambda d: d["name"])
def test_the_interval_baseline_holds_and_so_does_the_ascent(domain: dict[str, str]) -> None:
    rng = np.random.default_rng(5)
    for seed, activation in enumerate(("tanh", "sigmoid", "softplus", "relu", "tanh", "sigmoid")):
        made = chain(seed, activation)
        where = region(made, domain, seed)
        bounds = interval_bounds(made, where)
        found = lower_bounds(made, where, seconds=0.1, second_order=False)
        for values in [found, *(sampled(made, where, rng) for _ in range(50))]:
            assert all(0 < values[q] <= bounds[q] * (1 + 1e-9) for q in bounds)
        if where.is_point:
            assert bounds == pytest.approx(found, rel=1e-9)


@pytest.mark.slow(seconds=2)
def test_a_baseline_that_forgets_the_parameters_is_caught() -> None:
    made = chain(1, "tanh")
    where = region(made, BALLS[2], 1)
    forgetful = Region(where.centre, where.radius, where.kind, (0.0,) * len(where.layers))
    found = lower_bounds(made, Region(where.centre, 0 * where.radius, "box", where.layers), seconds=1.0)
    fixed = interval_bounds(made, Region(forgetful.centre, 0 * where.radius, "box", forgetful.layers))
    assert found["parameter_jacobian"] > fixed["parameter_jacobian"]


def run(program: str, **limits: float) -> dict[str, Any]:
    return measure([sys.executable, "-c", program], **{**LIMITS, **limits})


def test_every_end_of_a_measurement_is_a_record() -> None:
    assert run("print('RECORD {\"bounds\": {}}')")["status"] == "ok"
    assert run('print(\'RECORD {"reason": "no rule"}\')') == {"status": "skipped", "reason": "no rule"}
    assert run("raise ValueError('broken')") == {"status": "failed", "reason": "ValueError: broken"}
    assert run("pass")["status"] == "failed"
    assert run("print('RECORD {\"bounds\": {}}'); raise SystemExit(3)")["status"] == "failed"
    assert run("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")["reason"].startswith("signal 11")
    assert run("while True: pass", seconds=0.5)["status"] == "out of time"


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_DATA limits memory on Linux only")
def test_running_out_of_memory_is_a_record() -> None:
    record = run("x = bytearray(2 * 2**30); print('RECORD {\"bounds\": {}}')", gigabytes=1.0)
    assert record == {"status": "out of memory", "reason": "more than 1 GiB"}


def test_the_table_shows_ratios_failures_and_reasons() -> None:
    where = {"network": "n", "parameters": 105, "domain": "point", "group": "size"}
    cost = {"first_s": 0.25, "best_s": 2.0, "peak_mb": 30.4}
    records = with_ratios(
        [
            {**where, "method": "lower", "status": "ok", "bounds": {"parameter_jacobian": 2.0}, **cost},
            {**where, "method": "layerwise", "status": "ok", "bounds": {"parameter_jacobian": 3.0}, **cost},
            {**where, "method": "interval", "status": "ok", "bounds": {"parameter_jacobian": 1.9}, **cost},
            {**where, "method": "dense", "status": "ok", "bounds": {"parameter_jacobian": 1.9}, **cost},
            {**where, "method": "autobound", "status": "out of memory", "reason": "more than 8 GiB"},
            {**where, "method": "local", "status": "skipped", "reason": "no tier"},
        ]
    )
    assert [r.get("violated") for r in records] == [None, None, ["parameter_jacobian"], None, None, None]
    text = markdown(records)
    assert "| n | 105 | point | layerwise | - | 1.5000 | - | - | 250 ms / 2 s | 30 MB |" in text
    assert "| AutoBound | - | - | - | - | out of memory: more than 8 GiB | - |" in text
    assert "- local: no tier (1 case)" in text


def test_a_network_that_is_no_plain_chain_is_refused() -> None:
    with pytest.raises(Unsuitable, match="sin"):
        at(Chain((np.eye(2),), (None,), ("sin",), np.ones(2), np.zeros(2)), np.ones(2))


def test_the_course_of_a_search_keeps_what_matters() -> None:
    course = [
        [0.0, 10.0, 1.0, 1],
        [1.0, 9.995, 1.0, 2],
        [2.0, 9.0, 2.0, 3],
        [3.0, 8.9999, 2.0, 4],
        [4.0, 8.9998, 2.0, 5],
    ]
    assert thinned(course) == [course[0], course[2], course[4]]
    assert thinned(course[:1]) == course[:1]


def test_the_cost_of_one_more_model_is_measured() -> None:
    """Certified and kept, as the benchmark itself demands; what is recorded is at most what is promised."""
    assert set(fleet.measure(2, (2, 3, 1), rounds=1)) == {"certified", "kept"}
    recorded = json.loads(fleet.RECORD.read_text())
    # 60 is the goal: with lines, rays and recursions (rules L11 to L16) it is missed, without them it is met.
    assert recorded["certified, low effort"] <= 60 and recorded["certified"] <= 250


def test_eclipse_fast_is_a_bound_and_no_more_than_the_product_of_norms() -> None:
    single = Chain((np.array([[2.0]]), np.array([[3.0]])), (None, None), ("relu", "identity"), np.ones(1), np.zeros(1))
    assert eclipse_fast(single) == pytest.approx(6.0)
    for seed in range(6):
        made, rng = chain(seed, "tanh"), np.random.default_rng(seed)
        found, product = eclipse_fast(made), 1.0
        for w in made.weights:
            product *= float(np.linalg.norm(w, 2))
        assert found <= product * (1 + 1e-9)
        for _ in range(20):
            assert float(np.linalg.norm(at(made, rng.normal(size=made.widths[0])).input_jacobian(), 2)) <= found


def test_the_recorded_recursions_are_below_the_peer() -> None:
    rows = json.loads((Path(recursion.__file__).with_suffix(".json")).read_text())["rows"]
    assert len(rows) >= 12
    for found in rows.values():
        assert found["with_over_eclipse_fast"] < 1.0 < found["without_over_eclipse_fast"]


@pytest.mark.slow(seconds=2)
def test_a_recursion_is_not_above_its_record(tmp_path: Path) -> None:
    rows = json.loads((Path(recursion.__file__).with_suffix(".json")).read_text())["rows"]
    for case in recursion.NETWORKS[:4]:
        write_onnx(random_chain(case), tmp_path / "net.onnx")
        found = recursion.row(certbound.load(tmp_path / "net.onnx"))
        assert found["with_over_eclipse_fast"] <= rows[case.name]["with_over_eclipse_fast"] * 1.001


def test_the_harder_plants_are_twenty_different_ones() -> None:
    every = list(harder.plants())
    assert len({(plant.name, plant.quantity) for plant in every}) == len(every) == 20


def test_the_recorded_plants_are_hard_and_wrong() -> None:
    record = json.loads(harder.RECORD.read_text())["harder"]
    assert record["plants"] == len(record["rows"]) == 20
    assert all(found["confirmed"] for found in record["rows"])
    assert all(2 * found["random_found"] <= record["random_searches"] for found in record["rows"])


def test_what_a_check_takes_is_measured_and_recorded(tmp_path: Path) -> None:
    write_onnx(chain(0, "tanh"), tmp_path / "net.onnx")
    found = checking.ratios(tmp_path / "net.onnx", "local", {"library": checking.CHECKER}, rounds=1)
    assert set(found) == {"library", "flint"} and all(0.0 < ratio < 10.0 for ratio in found.values())
    assert json.loads(checking.RECORD.read_text())["controller 12-64-64-64-3, local"]["library"] <= 4.0  # 3 is the goal
