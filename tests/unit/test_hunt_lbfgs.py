"""The L-BFGS finish: it reaches known maxima, stays inside, never loses, and the hunt and the benchmark gain by it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import certbound
from benchmarks.ascent import lower_bounds
from benchmarks.cases import BALLS
from benchmarks.chain import of_network
from benchmarks.region import Region
from certbound.hunt.measure.ascent import Effort, _Climb, maximise
from certbound.hunt.measure.confirm import confirm
from certbound.hunt.measure.lbfgs import Span, finish
from tests.support.builders import tanh_net

CARTPOLE = Path(__file__).resolve().parents[2].parent / "shared" / "nets" / "cartpole.onnx"


@pytest.mark.parametrize("ball", [True, False])
def test_known_maxima_are_reached_inside(ball: bool) -> None:
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(6, 6)), rng.normal(size=6)
    centre, radius = rng.normal(size=6), 0.5
    h = -a @ a.T - np.eye(6)
    met = []

    def concave(z: np.ndarray) -> tuple[float, np.ndarray]:
        met.append(z - centre)
        d = z - centre
        return float(b @ d + 0.5 * d @ h @ d), b + h @ d

    start = centre + 0.1
    value, point = finish(concave, centre, [Span(slice(0, 6), radius, ball)], start, evaluations=300)
    sizes = [np.linalg.norm(d) if ball else np.abs(d).max() for d in met]
    assert max(sizes) <= radius * (1 + 1e-12)
    best = -np.inf  # by many small projected steps
    d = np.zeros(6)
    for _ in range(20_000):
        d = d + 0.01 * (b + h @ d)
        d = d / max(np.linalg.norm(d) / radius, 1.0) if ball else np.clip(d, -radius, radius)
        best = max(best, float(b @ d + 0.5 * d @ h @ d))
    assert value == pytest.approx(best, rel=1e-8) and concave(point)[0] == value


def test_a_norm_over_a_ball_reaches_the_singular_value() -> None:
    a = np.random.default_rng(1).normal(size=(5, 8))

    def norm(z: np.ndarray) -> tuple[float, np.ndarray]:
        image = a @ z
        size = float(np.linalg.norm(image))
        return size, a.T @ image / size

    start = np.full(8, 0.1)
    value, _ = finish(norm, np.zeros(8), [Span(slice(0, 8), 2.0, True)], start, evaluations=400)
    assert value == pytest.approx(2 * np.linalg.norm(a, 2), rel=1e-9)
    assert finish(norm, np.zeros(8), [], start, evaluations=5)[0] == norm(start)[0]  # nothing may move
    kept = finish(norm, np.zeros(8), [Span(slice(0, 4), 1.0, False)], start, evaluations=100)[1]
    assert np.array_equal(kept[4:], start[4:])


@pytest.mark.parametrize("quantity", ["input_jacobian", "parameter_jacobian", "parameter_hessian", "taylor_remainder"])
def test_the_hunt_gains_and_stays_inside(quantity: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    net = certbound.load(tanh_net(3).save(tmp_path / "n.onnx"))
    domain = certbound.Domain.around(input_radius="0.5", input_norm="2", radius="0.3")
    found = maximise(net, domain, quantity, effort=Effort(4, 10))
    monkeypatch.setattr(_Climb, "finished", lambda self, found: found)
    assert found.value >= maximise(net, domain, quantity, effort=Effort(4, 10)).value
    again = confirm(net, domain, found)
    assert again is not None and float(again.reached) == pytest.approx(found.value, rel=1e-5)


@pytest.mark.skipif(not CARTPOLE.is_file(), reason="the benchmark controllers are not part of the project")
def test_a_controller_whose_values_were_understated() -> None:
    net = certbound.load(CARTPOLE)
    chain = of_network(net)
    where = Region.of({**BALLS[2], "input_center": [0.0] * net.inputs}, net.inputs, len(chain.weights))
    reached = lower_bounds(chain, where, seconds=4.0, second_order=False)
    assert reached["parameter_jacobian"] > 14.0 and reached["input_jacobian"] > 104.0
    domain = certbound.Domain.around(input_radius="0.1", radius="0.1")
    assert maximise(net, domain, "parameter_jacobian").value > 14.0
