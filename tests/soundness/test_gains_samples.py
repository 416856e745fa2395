"""Sampled loops and regions of gains against simulations, and gain conditions against the checker and the lemmas."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import tomli_w

from certbound.errors import PlantError, ViolationError
from certbound.gains.conditions import condition
from certbound.gains.controllers import CONTROLLERS, REMAINDER
from certbound.gains.loops import ADVERSARIAL, Loop
from certbound.gains.plant import read_plant
from certbound.gains.reading import read_gains
from certbound.gains.simulation import simulate
from tests.support.gains import OTHERS, PLANT, Made, make, of_controller, outcome, read, sampled
from tests.support.tampering import checker_module


@pytest.mark.parametrize("updates", ["euler", "held"])
def test_no_run_of_a_sampled_loop_leaves_its_envelope(
    updates: str, tmp_path: Path, cases: Callable[[int, int], int]
) -> None:
    made = make(tmp_path, sampled(updates, "0.0004", "40"))
    assert any(e.by == REMAINDER and e.level < made.gains.plant.tube**2 for e in made.gains.design.envelopes)
    found = simulate(made.plant, made.model, made.folder, runs=12, seconds=cases(1, 12) / 5)
    assert found.late("adversarial") > 0


@pytest.mark.parametrize("updates", ["euler", "held"])
def test_what_the_rule_says_of_speeds_holds_in_runs(updates: str, tmp_path: Path) -> None:
    """|r'| and the change of the command between samples, found in runs, against the numbers of rule G12."""
    made = make(tmp_path, sampled(updates, "0.001", "20").replace("radius = 0.12", "radius = 0.4"))
    claim, samples = read_gains(made.folder, read_plant(made.plant)), made.gains.plant.samples
    assert samples is not None
    rates = samples._rates({**made.gains.design.at, **made.gains.assumed}, made.gains.bounds)
    assert rates is not None
    turn, hold, _ = map(float, rates)
    loop = Loop.of(claim, made.gains.network, tuple(range(6)), (ADVERSARIAL,) * 6)
    h, state, following = 1e-4, loop.start, loop.start[1]
    times = np.arange(2 * 2000 + 1) * h / 2
    desired = np.concatenate(claim.desired.at(times), axis=1)
    if updates == "euler":
        desired = desired[:, :4]
    fastest = late = 0.0
    for i in range(2000):
        if i % 10 == 0:
            state = state[0], following
            following, command = loop.sample(i * h, 1e-3, desired[2 * i], state)
        after = loop.step(i * h, h, desired[2 * i : 2 * i + 3], state, command)
        fastest = max(fastest, float(np.linalg.norm((after[0] - state[0])[:, 2:], axis=1).max()) / h)
        if command is not None:
            off = command - loop._command(desired[2 * i + 2], after)
            late = max(late, float(np.linalg.norm(off, axis=1).max()))
        state = after
    assert turn / 100 < fastest <= turn and late <= hold
    assert updates == "euler" or late > hold / 100


def with_claim(made: Made, **changes: object) -> None:
    """The claim in the folder changed, as nobody certified it."""
    file = made.folder / "gains.toml"
    claim = tomllib.loads(file.read_text())
    for key, value in changes.items():
        claim[key] = {**claim[key], **value} if isinstance(value, dict) else value
    file.write_text(tomli_w.dumps(claim))


def test_a_command_that_is_held_too_long_leaves_the_envelope(tmp_path: Path) -> None:
    """Beyond step k = 2 the loop is not even stable: a claim of a longer step would be false, and is not accepted."""
    made = make(tmp_path, sampled("held", "0.0002", "40"))
    claim, certificate = read(made)
    assert outcome(made, {**claim, "step": "0.08"}, certificate)[0] == "rejected"
    with_claim(made, step="0.08")
    made.plant.write_text(sampled("held", "0.08", "40"))
    with pytest.raises(ViolationError, match="leaves the envelope"):
        simulate(made.plant, made.model, made.folder, runs=6, seconds=4)


def test_the_continuous_envelope_is_false_for_long_euler_steps(tmp_path: Path) -> None:
    """The envelope of G4 without what the samples lose: with a fast adaptation theta jumps across the ball."""
    text = PLANT.replace("gamma = 100", "gamma = 3000").replace("theta_radius = 0.1", "theta_radius = 0.3")
    text = text.replace("approximation_error = 0.1", "approximation_error = 0.01").replace("0.02", "0")
    made = make(tmp_path, text.replace("k = 9", "k = 12"))
    (envelope,) = (e for e in made.gains.design.envelopes if e.by == REMAINDER)
    claim, _ = read(made)
    rows = [row for row in claim["envelopes"] if row["by"] == REMAINDER]
    with_claim(made, updates="euler", step="0.1", envelopes=rows)
    made.plant.write_text(made.plant.read_text().replace("[gains]", 'updates = "euler"\nstep = 0.1\n\n[gains]', 1))
    with pytest.raises(ViolationError, match="leaves the envelope"):
        simulate(made.plant, made.model, made.folder, runs=12, seconds=6)
    assert envelope.level <= made.gains.plant.tube**2


def test_longer_steps_need_more(tmp_path: Path) -> None:
    least = []
    for step in ("0.0001", "0.0004"):
        folder = tmp_path / step
        folder.mkdir()
        found = make(folder, sampled("held", step), minimise="k").gains
        least.append(found.design.at["k"])
        assert found.step_allowed is not None and Fraction(found.step_allowed) >= Fraction(step)
        assert Fraction(found.step_allowed) < 4 * Fraction(step)
    assert least[0] < least[1]


def test_what_is_sampled_and_not_covered_is_refused(tmp_path: Path) -> None:
    own = of_controller("linear error")
    with pytest.raises(PlantError, match="covered for the controller of second order only"):
        make(tmp_path, own.replace("[gains]", 'updates = "held"\nstep = 0.001\n\n[gains]'), OTHERS["linear error"][1])
    with pytest.raises(PlantError, match="a region of gains is not covered for sampled loops"):
        make(tmp_path, sampled("held"), region=True)
    with pytest.raises(PlantError, match="it belongs to updates"):
        make(tmp_path, PLANT.replace("[gains]", "step = 0.001\n\n[gains]"))
    with pytest.raises(PlantError, match="step: it is missing"):
        make(tmp_path, PLANT.replace("[gains]", 'updates = "euler"\n\n[gains]'))
    boxes = PLANT[: PLANT.index("[desired]")] + "[[desired.boxes]]\nlow = [0, 0, 0, 0]\nhigh = [0, 0, 0, 0]\n"
    with pytest.raises(PlantError, match="needs the desired curve"):
        text = boxes + "[tube]\nradius = 0.12\n"
        make(tmp_path, text.replace("[gains]", 'updates = "euler"\nstep = 0.001\n\n[gains]', 1))


# Regions.


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("region"), PLANT.replace("k = 9", "k = 20"), region=True)


def inside(made: Made, rng: np.random.Generator) -> dict[str, Fraction]:
    """Gains somewhere in the region, often on its boundary."""
    assert made.gains.region is not None
    found = {}
    for name, (low, high) in made.gains.region.items():
        part = rng.choice([0.0, 1.0, rng.uniform(), rng.uniform()])
        found[name] = low + (high - low) * Fraction(float(part)) ** 3
    return found


@pytest.mark.parametrize("controller", [None, *OTHERS])
def test_the_conditions_hold_everywhere_in_a_region(
    controller: str | None, region: Made, tmp_path: Path, cases: Callable[[int, int], int]
) -> None:
    """Those of the checker, at points that it did not look at: rule G11."""
    made = region
    if controller is not None:
        made = make(tmp_path, of_controller(controller), OTHERS[controller][1], region=True)
    claim, certificate = read(made)
    assert outcome(made, claim, certificate) == ("valid", "") and claim["region"]
    module, rng = checker_module("gains.controllers"), np.random.default_rng(0)
    at = {name: Fraction(v) for name, v in (claim["gains"] | claim["assumed"]).items()}
    used, witness = ({k: Fraction(v) for k, v in certificate[key].items()} for key in ("bounds", "witness"))
    rules = module.CONTROLLERS[claim["controller"]].rules
    for _ in range(cases(40, 500)):
        facts = module.Facts(at | inside(made, rng), used, witness)
        for row in claim["envelopes"]:
            numbers = (Fraction(row[key]) for key in ("rate", "start", "limit"))
            envelope = module.Envelope(row["by"], *numbers, row.get("converges", False))
            assert rules[row["by"]](facts, envelope) == ""


def test_no_run_with_gains_of_the_region_leaves_the_envelope(region: Made, cases: Callable[[int, int], int]) -> None:
    rng, text = np.random.default_rng(0), (region.folder / "gains.toml").read_text()
    try:
        for _ in range(cases(3, 20)):
            with_claim(region, gains={name: str(value) for name, value in inside(region, rng).items()})
            simulate(region.plant, region.model, region.folder, runs=6, seconds=0.3)
    finally:
        (region.folder / "gains.toml").write_text(text)


# The gain conditions have one source, the lemma files; the checker has its own.

RULES = {
    "G4": ("second order", "remainder"), "G5": ("second order", "jacobian"), "G6": ("first order", "remainder"),
    "G7": ("first order", "jacobian"), "G8": ("linear error", "remainder"), "G9": ("Euler-Lagrange", "jacobian"),
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_the_checker_s_condition_is_the_lemma_s(rule: str, cases: Callable[[int, int], int]) -> None:
    """At random rationals: it accepts what the lemma's formula gives, and nothing below."""
    module, rng = checker_module("gains.controllers"), np.random.default_rng(0)
    controller, by = RULES[rule]
    names = (*CONTROLLERS[controller].gains, "theta_radius", "approximation_error", "disturbance", "rate", "multiplier")
    looked = 0
    for _ in range(cases(60, 600)):
        values = {name: Fraction(int(n), 97) for name, n in zip(names, rng.integers(1, 400, len(names)), strict=True)}
        if rule in ("G4", "G9"):
            values |= {"k": values["k"] * 50, "alpha": values["rate"] + 1}
        if rule == "G4":
            values |= {"gamma": values["gamma"] * 100}
        bounds = {"jacobian": Fraction(int(rng.integers(1, 99)), 7), "remainder": Fraction(int(rng.integers(1, 99)), 7)}
        used = {"parameter_jacobian": bounds["jacobian"], "taylor_remainder": bounds["remainder"]}
        enough = condition(rule, values | bounds)
        at, envelope = {**values, "initial_error": Fraction(0)}, module.Envelope
        start = at["theta_radius"] ** 2 / at["gamma"] if by == REMAINDER else Fraction(0)

        def accepted(factor: Fraction) -> bool:
            facts = module.Facts(at, used, {"multiplier": values["multiplier"]})  # noqa: B023
            if rule in ("G6", "G7", "G8"):
                facts = facts._replace(at={**at, "switching": enough * factor})  # noqa: B023
                own = envelope(by, Fraction(0) if by == REMAINDER else at["k"], start, Fraction(0), True)  # noqa: B023
            else:
                own = envelope(by, values["rate"], start, enough * factor, False)  # noqa: B023
            return module.CONTROLLERS[controller].rules[by](facts, own) == ""

        if not accepted(Fraction(1 + 1, 1)):
            continue  # another condition of the rule fails: the rate is too large, the form indefinite
        looked += 1
        assert accepted(1 + Fraction(1, 10**9)) and not accepted(1 - Fraction(1, 10**9))
    assert looked >= 5


def test_a_condition_that_is_changed_in_the_lemma_file_is_what_everything_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    from certbound.gains import conditions

    before = conditions._parsed("G6")
    at = {name: Fraction(1) for name in ("theta_radius", "approximation_error", "disturbance", "k", "gamma")}
    bounds = {"parameter_jacobian": Fraction(1), "taylor_remainder": Fraction(1)}
    switching = {**at, "switching": Fraction(6), "initial_error": Fraction(0)}
    assert any(e.by == REMAINDER for e in CONTROLLERS["first order"].design(switching, bounds).envelopes)
    doubled = before[2].__class__("*", (before[2], before[2].__class__("number", value=Fraction(2))))
    monkeypatch.setattr(conditions, "_parsed", lambda rule: (*before[:2], doubled))
    assert not any(e.by == REMAINDER for e in CONTROLLERS["first order"].design(switching, bounds).envelopes)
