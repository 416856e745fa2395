"""Closed loops against their envelopes, and the statements that are not made because they are false."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.errors import InfeasibleError, ViolationError
from certbound.gains.choice import choose
from certbound.gains.controllers import CONTROLLERS
from certbound.gains.curve import Curve
from certbound.gains.hypotheses import hypotheses
from certbound.gains.plant import read_plant
from certbound.gains.simulation import simulate, write_simulation
from certbound.hunt.measure.taylor import Layout, forward
from certbound.numbers.exact import format_exact
from tests.support.gains import OTHERS, PLANT, make, of_controller, outcome, read
from tests.support.tampering import checker_module

EXAMPLE = Path(__file__).parents[2] / "examples" / "arm_tracking"
MODEL = EXAMPLE / "arm.onnx"


@pytest.fixture(scope="module")
def arm(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, certbound.Gains]:
    """The example at its least gain."""
    folder = tmp_path_factory.mktemp("arm") / "out"
    found = certbound.certify_gains(EXAMPLE / "plant.toml", MODEL, minimise="k")
    return found.write(folder), found


@pytest.mark.slow(seconds=4)
def test_the_arm_needs_a_gain_hundreds_of_times_below_the_published_condition(
    arm: tuple[Path, certbound.Gains],
) -> None:
    _, found = arm
    assert found.design.at["k"] <= 12
    assert found.published is not None and found.published.gain is not None
    assert found.published.gain >= 100 * found.design.at["k"]
    assert found.design.level <= found.plant.tube**2
    for document in ("README.md", "docs/gains.md"):
        text = (EXAMPLE.parents[1] / document).read_text()
        stated = re.search(r"\b(\d\.\d),\s+where the published (?:form|condition) needs (\d+)", text)
        assert stated is not None and float(stated[1]) == round(float(found.design.at["k"]), 1)
        assert Fraction(stated[2]) == found.published.gain


@pytest.mark.slow(seconds=10)
def test_no_run_of_the_arm_leaves_the_envelope_and_the_limit_is_near(
    arm: tuple[Path, certbound.Gains], cases: Callable[[int, int], int]
) -> None:
    """Members of the class of plants, a third of them benign; the whole time and all runs with --at-length."""
    folder, _ = arm
    found = simulate(EXAMPLE / "plant.toml", MODEL, folder, runs=72, seconds=cases(2, 13))
    assert found.errors.shape[1] == 72 and found.kinds.count("adversarial") == 48
    assert (found.errors <= found.envelope[:, None] * (1 + 1e-6)).all()
    assert found.late("adversarial") <= found.limit <= 3 * found.late("adversarial")
    assert found.late("benign") < found.late("adversarial")
    write_simulation(found, folder)
    assert (folder / "gains.html").read_text().count("<polyline") == 2 * 73  # drawn for a desk and for a phone


def test_a_run_that_leaves_the_envelope_is_an_error_with_its_seed(tmp_path: Path) -> None:
    made = make(tmp_path)
    claim = made.folder / "gains.toml"
    text = claim.read_text()
    for envelope in made.gains.design.envelopes:  # an envelope that nobody certified
        for value in (envelope.start, envelope.limit):
            text = text.replace(f'"{format_exact(value)}"', '"0.000001"')
    assert text != claim.read_text()
    claim.write_text(text)
    with pytest.raises(
        ViolationError, match=r"the run of seed 5 \(adversarial\) leaves the envelope at t = 0"
    ) as caught:
        simulate(made.plant, made.model, made.folder, runs=1, seed=5, seconds=0.1)
    assert "--seed 5" in caught.value.hint


def test_an_adaptation_that_crosses_the_ball_within_a_step_is_not_taken_for_a_violation(tmp_path: Path) -> None:
    """The stages of the integration stay in the ball, too: outside it nothing is supposed of the network."""
    changes = {"gamma = 100": "gamma = 30000", "theta_radius = 0.1": "theta_radius = 0.01", "k = 9": "k = 20"}
    text = PLANT.replace("initial_error = 0.05", "initial_error = 1").replace("radius = 0.12", "radius = 1.1")
    for old, new in changes.items():
        text = text.replace(old, new)
    made = make(tmp_path, text)
    assert simulate(made.plant, made.model, made.folder, runs=6, seconds=0.02).errors.shape[1] == 6


def test_the_condition_of_the_form_against_its_worst_point(cases: Callable[[int, int], int]) -> None:
    """Rule G4: V' + 2 rate V <= rate limit at random and extreme points, of what the proof bounds V' by."""
    rng = np.random.default_rng(1)
    design = CONTROLLERS["second order"].design
    for _ in range(cases(10, 100)):
        k, alpha, gamma, radius, rho, outside = (
            Fraction(f"{v:.4g}") for v in 10 ** rng.uniform([0.5, -1, 0, -2, -1, -2], [3, 1, 3, 0, 1, 0])
        )
        at = {"k": k, "alpha": alpha, "gamma": gamma, "theta_radius": radius, "initial_error": Fraction(0)}
        at |= {"approximation_error": outside, "disturbance": Fraction(0)}
        found = design(at, {"parameter_jacobian": Fraction(1), "taylor_remainder": rho})
        for envelope in (e for e in found.envelopes if e.by == "remainder"):
            sigma, rate, limit = float(found.at["sigma"]), float(envelope.rate), float(envelope.limit)
            r = np.concatenate([rng.exponential(size=400), np.linspace(0, 5, 100)]) * math.sqrt(limit)
            t = 2 * float(radius) * np.linspace(0, 1, 101)[:, None]
            slope = -float(k) * r**2 + (float(rho) * t**2 + float(outside)) * r
            slope = slope + sigma * (float(radius) * t - t**2)
            energy = (r**2 + t**2 / float(gamma)) / 2
            assert (slope + 2 * rate * energy <= rate * limit * (1 + 1e-6)).all()


def test_a_gain_below_the_least_is_refused_and_one_above_is_not(tmp_path: Path) -> None:
    least = make(tmp_path, minimise="k").gains
    plant = read_plant(tmp_path / "plant.toml")
    for factor, feasible in ((Fraction(98, 100), False), (Fraction(2), True)):
        at = {**least.design.at, "k": least.design.at["k"] * factor}
        del at["sigma"]
        found = plant.controller.design(at, least.bounds)
        assert (found.level <= plant.tube**2) == feasible


def test_what_is_said_to_be_tolerated_is_tolerated(tmp_path: Path, cases: Callable[[int, int], int]) -> None:
    """The largest disturbance, and the initial error allowed, are rounded down; and neither is 0 for its rounding."""
    (tmp_path / "plant.toml").write_text(PLANT)
    plant, network = read_plant(tmp_path / "plant.toml"), make(tmp_path).gains.network
    bounds = {"parameter_jacobian": Fraction(1), "taylor_remainder": Fraction(1, 2)}
    rng = np.random.default_rng(0)
    for _ in range(cases(12, 100)):
        k, tube = (Fraction(f"{v:.5g}") for v in rng.uniform([9, 0.11], [200, 0.14]))
        own = replace(plant, gains={**plant.gains, "k": k}, tube=tube)
        design, assumed = choose(own, bounds, "disturbance")
        assert assumed["disturbance"] > Fraction(1, 10)
        found = certbound.Gains(own, network, design, assumed, bounds, [], [], None)
        allowed = Fraction(found.initial_error_allowed)
        assert allowed > own.assumed["initial_error"]
        made, _ = choose(replace(own, assumed={**assumed, "initial_error": allowed}), bounds, None)
        assert made.level <= tube**2


# What is not claimed, because it is false.


@pytest.mark.parametrize(("metric", "vanishes"), [("gamma", True), ("euclidean", False)])
def test_a_gain_that_scales_badly_needs_the_projection_in_its_own_metric(metric: str, vanishes: bool) -> None:
    """e' = (theta* - theta).phi - e, Gamma = diag(1, 100): with the Euclidean projection the error does not vanish."""
    gamma, phi, h = np.array([1.0, 100.0]), np.array([1.0, 0.2]), 2e-3
    ideal = np.array([math.cos(0.3), math.sin(0.3)])  # on the boundary of the unit ball
    e, theta = 0.0, np.zeros(2)
    for _ in range(10_000):
        e, theta = e + h * (float((ideal - theta) @ phi) - e), theta + h * gamma * phi * e
        length = float(np.linalg.norm(theta))
        if length > 1:
            normal = theta / length
            inward = gamma * normal if metric == "gamma" else normal
            theta = theta - inward * (length - 1) / float(normal @ inward)
    assert (abs(e) < 0.01) == vanishes
    assert vanishes or e > 0.4


def test_the_smooth_projection_leaves_the_ball() -> None:
    """Its layer ends at sqrt(1 + delta) times the radius: with it, that larger ball has to be certified."""
    delta, radius = 0.5, 1.0
    theta, push = np.array([0.0]), 5.0
    for _ in range(4000):
        excess = max(0.0, (float(theta @ theta) - radius**2) / (delta * radius**2))
        theta = theta + 1e-3 * push * (1 - min(excess, 1.0))
    assert radius * 1.2 < theta[0] <= math.sqrt(1 + delta) * radius + 1e-9
    supposed = " ".join(hypotheses("second order", "continuous", "frequency"))
    assert "tangent cone of the ball |theta - theta0| <= theta_radius" in supposed


@pytest.mark.parametrize("disturbance", [0.0, 8.0])
def test_a_large_disturbance_of_a_linear_error_is_part_of_its_condition(disturbance: float) -> None:
    """e' = -k e - switching sgn(e) + d: what the published condition leaves out keeps e away from 0."""
    at = {"k": "2", "switching": "1", "gamma": "1", "leakage": "70", "theta_radius": "0", "approximation_error": "0"}
    numbers = {name: Fraction(value) for name, value in at.items()} | {"initial_error": Fraction(1, 10)}
    numbers["disturbance"] = Fraction(disturbance)
    bounds = {"parameter_jacobian": Fraction(0), "taylor_remainder": Fraction(0)}
    found = CONTROLLERS["linear error"].design(numbers, bounds)
    e, h = 0.1, 1e-3
    for _ in range(10_000):
        e += h * (-2 * e - max(-1.0, min(1.0, e / h)) + disturbance)
    vanishes = abs(e) < 2 * h
    assert any(envelope.converges for envelope in found.envelopes) == vanishes == (disturbance == 0)
    assert e**2 <= float(found.level) + 1e-9


def test_an_input_that_saturates_is_not_covered() -> None:
    """m r' = sat(-k r) + d with a load above the largest input: r leaves every certified level."""
    at = {"alpha": "1", "k": "50", "inertia_least": "1", "inertia_largest": "1", "theta_radius": "0"}
    at |= {"approximation_error": "0", "disturbance": "10", "initial_error": "0.1"}
    bounds = {"parameter_jacobian": Fraction(0), "taylor_remainder": Fraction(0)}
    found = CONTROLLERS["Euler-Lagrange"].design({k: Fraction(v) for k, v in at.items()}, bounds)
    ends = {}
    for largest in (math.inf, 8.0):
        r, h = 0.1, 1e-3
        for _ in range(10_000):
            r += h * (max(-largest, min(largest, -50 * r)) + 10)
        ends[largest] = r
    assert ends[math.inf] ** 2 <= float(found.level) + 1e-9 and ends[8.0] > 15
    assert "u does not saturate" in " ".join(hypotheses("Euler-Lagrange", "continuous", "frequency"))


def test_updates_in_steps_need_the_jacobian(tmp_path: Path) -> None:
    """Parameters that jump anywhere in the ball at each step, against the envelope that is claimed for steps."""
    made = make(tmp_path, PLANT.replace("[gains]", 'updates = "steps"\n\n[gains]').replace("k = 9", "k = 40"))
    (envelope,) = made.gains.design.envelopes
    assert envelope.by == "jacobian" and made.gains.design.level <= made.gains.plant.tube**2
    layout = Layout.of(made.gains.network)
    rng, n, h = np.random.default_rng(0), 2, 1e-3
    at = {name: float(value) for name, value in {**made.gains.design.at, **made.gains.assumed}.items()}
    z, stored = np.array([[0.05, 0.0, 0.0, 0.0]]), layout.stored()[None]
    direction = rng.normal(size=stored.shape)
    ideal = stored + at["theta_radius"] * direction / np.linalg.norm(direction)
    curve = made.gains.plant.desired
    assert isinstance(curve, Curve)
    for i in range(1200):
        if i % 50 == 0:  # the farthest point of the ball, or a random one
            jump = rng.normal(size=stored.shape)
            opposite = 2 * stored - ideal
            theta = opposite if i % 100 else stored + at["theta_radius"] * jump / np.linalg.norm(jump)
        e, r = z[:, :n], z[:, n:]
        position, speed, _ = curve.at(np.array([i * h]))
        x = np.concatenate([position + e, speed + r - at["alpha"] * e], axis=1)
        gap = forward(layout, x, ideal).outputs[0] - forward(layout, x, theta).outputs[0]
        push = (at["approximation_error"] + at["disturbance"]) * r / max(float(np.linalg.norm(r)), 1e-3)
        z = z + h * np.concatenate([r - at["alpha"] * e, gap + push - at["k"] * r - e], axis=1)
        decay = math.exp(-2 * float(envelope.rate) * (i + 1) * h)
        bound = float(envelope.start) * decay + float(envelope.limit) * (1 - decay)
        assert float((z**2).sum()) <= bound * (1 + 1e-3)


@pytest.mark.parametrize("controller", OTHERS)
def test_runs_of_the_other_controllers_stay_inside_too(controller: str, tmp_path: Path) -> None:
    made = make(tmp_path, of_controller(controller), OTHERS[controller][1])
    found = simulate(made.plant, made.model, made.folder, runs=12, seconds=0.4)
    assert found.late("adversarial") > 0
    for envelope in made.gains.design.envelopes:
        assert found.errors.max() ** 2 <= float(envelope.level) * 1.2


@pytest.mark.slow(seconds=2)
def test_the_oscillators_have_a_certificate_by_a_residual_network_and_their_errors_vanish(tmp_path: Path) -> None:
    folder = EXAMPLE.parent / "oscillators"
    plant, model = folder / "plant.toml", folder / "model.onnx"
    found = certbound.certify_gains(plant, model, minimise="k")
    assert found.design.at["switching"] < Fraction(5, 100) and found.published is None
    out = found.write(tmp_path / "out")
    result = certbound.check(out / "gains.toml", out / "gains.json", model)
    assert result.verdict == "valid" and "and vanish" in result.reason
    runs = simulate(plant, model, out, runs=12, seconds=4)
    assert max(runs.late("benign"), runs.late("adversarial")) < 0.01


def random_plant(rng: np.random.Generator) -> tuple[str, tuple[int, ...]]:
    """The text of a plant file, and widths of a network for it."""
    controller = list(CONTROLLERS.values())[rng.integers(len(CONTROLLERS))]
    n = int(rng.integers(1, 4))

    def size(low: float, high: float) -> str:
        return f"{10 ** rng.uniform(low, high):.4g}"

    spans = {"alpha": (-1, 1), "k": (0, 2.5), "gamma": (0, 4), "sigma": (-2, 2), "switching": (-1, 1)}
    spans |= {"leakage": (0, 3), "inertia_least": (-1, 0), "inertia_largest": (0, 0.5)}
    periodic = rng.random() < 0.6
    powers = ("c", "s") if periodic else ("t",)

    def formula() -> str:
        factors = rng.choice(["0.25", "1/3", "-0.7", "2", "0.001", "-1/7"], size=rng.integers(1, 4))
        return " + ".join("*".join([f"({f})", *(f"{v}^{rng.integers(0, 4)}" for v in powers)]) for f in factors)

    lines = [f'controller = "{controller.name}"', *['updates = "steps"'] * int(rng.random() < 0.2), "[gains]"]
    lines += [f"{name} = {size(*spans[name])}" for name in controller.gains]
    lines += ["[assumed]", f"theta_radius = {size(-3, -0.5)}", f"approximation_error = {size(-3, -0.5)}"]
    lines += [f"disturbance = {rng.choice(['0', size(-3, -1)])}", f"initial_error = {rng.choice(['0', size(-3, -1)])}"]
    lines += ["[desired]", f"position = {json.dumps([formula() for _ in range(n)])}"]
    lines += [f"{'frequency' if periodic else 'horizon'} = {size(-1, 1)}", "[tube]", f"radius = {size(-1.5, 0.5)}"]
    return "\n".join([*lines, f"boxes = {rng.integers(1, 7)}\n"]), (n * controller.order, int(rng.integers(1, 6)), n)


@pytest.mark.slow(seconds=2)
def test_the_checker_accepts_whatever_the_engine_claims(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    claimed = 0
    for seed in range(cases(8, 200)):
        rng = np.random.default_rng(seed)
        text, widths = random_plant(rng)
        folder = tmp_path / str(seed)
        folder.mkdir()
        try:
            made = make(folder, text, widths, minimise=[None, "k", "disturbance"][rng.integers(3)])
        except InfeasibleError:
            continue
        claimed += 1
        assert outcome(made, *read(made)) == ("valid", ""), text
    assert claimed >= cases(4, 100)


@pytest.mark.parametrize("updates", ["continuous", "steps"])
@pytest.mark.parametrize("desired", ["frequency", "horizon", "boxes"])
def test_engine_and_checker_suppose_the_same(updates: str, desired: str) -> None:
    checker = checker_module("gains.hypotheses").hypotheses
    assert set(checker_module("gains.controllers").CONTROLLERS) == set(CONTROLLERS)
    for name in CONTROLLERS:
        texts = hypotheses(name, updates, desired)
        assert texts == checker(name, updates, desired)
        assert any("not covered" in text for text in texts)
        assert any("in steps, at any times" in text for text in texts) == (updates == "steps")
