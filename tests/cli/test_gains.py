"""certbound gains and simulate as a user runs them, bad input included."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest

from tests.support.commands import run, run_here
from tests.support.gains import PLANT, Made, formulas_of, make, network, sampled, with_drift


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("made"), PLANT.replace("boxes = 6", "boxes = 5"))


@pytest.mark.slow(seconds=2)
def test_hypotheses_come_first_and_the_command_to_check_works(made: Made, tmp_path: Path) -> None:
    status, out, err = run("gains", made.plant, made.model, "-o", tmp_path / "out", "--jobs", 2)
    assert status == 0, err
    lines = out.splitlines()
    assert lines[0] == "supposed, and not proved:" and "theta_radius" in lines[1]
    assert "sampled data, Euler) is not covered" in out.partition("gain alpha")[0]
    (check,) = (line for line in lines if line.startswith("check:"))
    status, out, _ = run_here(*check.split()[2:])
    assert status == 0 and out.startswith("valid: the errors stay within their envelope, 5 boxes")
    names = {str(p.relative_to(tmp_path / "out")) for p in (tmp_path / "out").rglob("*") if p.is_file()}
    boxes = {f"boxes/00{i}/{name}" for i in range(5) for name in ("claim.toml", "certificate.json")}
    assert names == {"gains.toml", "gains.json", "gains.html", "comparison.json"} | boxes


def test_json_has_all_that_is_printed(made: Made) -> None:
    status, out, _ = run_here("gains", made.plant, made.model, "--minimise", "k", "--json")
    table = json.loads(out)
    assert status == 0 and table["written"] is None and table["boxes"] == 5
    assert float(table["gains"]["k"]) < 9 and len(table["hypotheses"]) == 10
    assert {e["by"] for e in table["envelopes"]} == {"remainder", "jacobian"}


def test_a_region_of_gains_is_printed_claimed_and_drawn(made: Made, tmp_path: Path) -> None:
    status, out, err = run_here("gains", made.plant, made.model, "--region", "-o", tmp_path / "out")
    assert status == 0, err
    assert re.search(r"gain k .* also any from [\d.]+ to \d+", out)
    assert 'class="region"' in (tmp_path / "out" / "gains.html").read_text()
    assert run_here("check", *(tmp_path / "out" / name for name in ("gains.toml", "gains.json")), made.model)[0] == 0
    status, out, _ = run_here("gains", made.plant, made.model, "--region", "--json")
    assert status == 0 and float(json.loads(out)["region"]["k"][1]) > 9


def test_samples_are_printed_and_simulated(made: Made, tmp_path: Path) -> None:
    plant = tmp_path / "plant.toml"
    plant.write_text(sampled("held"))
    status, out, err = run_here("gains", plant, made.model, "-o", tmp_path / "out")
    assert status == 0, err
    assert re.search(r"time between samples .* 0.0002 .* the tube is kept up to about 0.00\d+", out)
    assert "only the command v is held" in out and "sampled data, Euler) is not covered" not in out
    given = ("simulate", plant, made.model, "--gains", tmp_path / "out", "--seconds", "0.01", "--runs", 3)
    assert run_here(*given)[0] == 0
    plant.write_text(sampled("held", "0.0001"))
    status, _, err = run_here(*given)
    assert status == 2 and "about another plant" in err


def test_a_drift_by_formulas_is_not_supposed(made: Made, tmp_path: Path) -> None:
    plant, formulas = tmp_path / "plant.toml", formulas_of(made.gains.network, ("q1", "q2", "v1", "v2"))
    plant.write_text(with_drift(PLANT, formulas, claimed="0.09"))
    status, out, err = run_here("gains", plant, made.model, "-o", tmp_path / "out")
    assert status == 0, err
    assert "approximation:" not in out and re.search(
        r"approximation error .* 0.09 .* the stored parameters, \d+ leaves", out
    )
    assert formulas[0] in unescape((tmp_path / "out" / "gains.html").read_text())
    status, out, _ = run_here("check", tmp_path / "out", made.model)
    assert status == 0 and "approximation_error, proved: 0.09" in out
    assert (
        run_here("simulate", plant, made.model, "--gains", tmp_path / "out", "--seconds", "0.05", "--runs", 3)[0] == 0
    )
    plant.write_text(with_drift(PLANT, [formulas[1], formulas[0]], claimed="0.09"))
    status, _, err = run_here("gains", plant, made.model)
    assert status == 3 and "approximation_error: " in err and "leave it out of [assumed]" in err


def test_the_largest_disturbance_is_more_than_the_plant_s(made: Made) -> None:
    status, out, _ = run_here("gains", made.plant, made.model, "--minimise", "disturbance", "--json")
    assert status == 0 and float(json.loads(out)["assumed"]["disturbance"]) > 0.02


def test_simulate_writes_the_runs_into_the_page_and_says_where_they_are(made: Made) -> None:
    plain = ("simulate", made.plant, made.model, "--gains", made.folder, "--seconds", "0.2", "--runs", 4)
    status, out, err = run_here(*plain)
    assert status == 0 and "4 runs of 0.2 s: all inside the envelope" in out and "proves nothing" in err
    assert (made.folder / "gains.html").read_text().count("<polyline") == 2 * 5  # drawn for a desk and for a phone
    record = json.loads((made.folder / "simulation.json").read_text())
    assert [run["seed"] for run in record["runs"]] == [0, 1, 2, 3]
    status, out, _ = run_here(*plain, "--json", "--plot", made.folder / "plot.svg")
    assert status == 0 and json.loads(out)["outside"] == 0
    assert "<svg" in (made.folder / "plot.svg").read_text()


def test_the_page_is_made_again_and_what_is_left_of_older_claims_is_not_used(tmp_path: Path) -> None:
    made = make(tmp_path, PLANT.replace("boxes = 6", "boxes = 5"))
    assert run_here("simulate", made.plant, made.model, "--gains", made.folder, "--seconds", "0.1", "--runs", 2)[0] == 0
    before = (made.folder / "gains.html").read_text()
    (made.folder / "gains.html").unlink()
    assert run_here("report", made.folder)[0] == 0
    assert (made.folder / "gains.html").read_text() == before and before.count("<polyline") == 2 * 3
    status, _, _ = run_here("gains", made.plant, made.model, "--minimise", "k", "-o", made.folder)
    assert status == 0 and run_here("report", made.folder)[0] == 0
    assert (made.folder / "gains.html").read_text().count("<polyline") == 2


def test_simulate_refuses_what_the_gains_are_not_for(made: Made, tmp_path: Path) -> None:
    other = network(tmp_path, seed=1)
    status, _, err = run_here("simulate", made.plant, other, "--gains", made.folder)
    assert status == 2 and "for another model file" in err
    plant = tmp_path / "plant.toml"
    plant.write_text(PLANT.replace("0.4*s", "0.3*s"))
    status, _, err = run_here("simulate", plant, made.model, "--gains", made.folder)
    assert status == 2 and "about another plant" in err
    status, _, err = run_here("simulate", made.plant, made.model, "--gains", tmp_path)
    assert status == 2 and "gains.toml: cannot be read" in err


def test_an_infeasible_gain_says_what_is_in_the_way(made: Made, tmp_path: Path) -> None:
    plant = tmp_path / "plant.toml"
    plant.write_text(PLANT.replace("k = 9", "k = 0.5"))
    status, _, err = run_here("gains", plant, made.model)
    assert status == 3 and "no envelope stays within the tube of radius 0.12" in err and "--minimise k" in err
    plant.write_text(PLANT.replace("initial_error = 0.05", "initial_error = 0.2"))
    status, _, err = run_here("gains", plant, made.model, "--minimise", "k")
    assert (status, "already at t = 0" in err) == (3, True)


REFUSED = {
    "no controller": ("second order", "third order", "'third order' is no controller"),
    "composite": ("second order", "composite", "cannot be closed"),
    "updates": ("[gains]", 'updates = "now"\n[gains]', "updates: expected 'continuous', 'steps', 'euler' or 'held'"),
    "no step": ("[gains]", 'updates = "held"\n[gains]', "step: it is missing"),
    "a step for nothing": ("[gains]", "step = 0.001\n[gains]", "step: it belongs to updates = 'euler' or 'held'"),
    "a step of 0": ("[gains]", 'updates = "euler"\nstep = 0\n[gains]', "step: expected a positive number"),
    "drift of other length": (
        "[desired]",
        '[drift]\nformulas = ["q1"]\n[desired]',
        "drift.formulas: expected a list of 2",
    ),
    "unknown key of the drift": ("[desired]", "[drift]\nformula = []\n[desired]", "drift: unknown key 'formula'"),
    "no formula": ("[desired]", '[drift]\nformulas = ["q1 +", "0"]\n[desired]', "drift.formulas[0]: not an expression"),
    "unknown function": (
        "[desired]",
        '[drift]\nformulas = ["q1", "arctan(v1)"]\n[desired]',
        "drift.formulas[1]: 'arctan' is not a function of drifts",
    ),
    "no file of ideal parameters": (
        "[desired]",
        '[drift]\nformulas = ["q1", "v1"]\nideal = "none.onnx"\n[desired]',
        "none.onnx",
    ),
    "unknown key": ("sigma =", "sigmo =", "unknown key 'sigmo'"),
    "missing": ("k = 9\n", "", "gains.k: it is missing"),
    "negative gain": ("alpha = 2", "alpha = -2", "gains.alpha: expected a positive number"),
    "a gain that is not free": ("gamma = 100", 'gamma = "free"', "only sigma can be 'free'"),
    "nan": ("disturbance = 0.02", "disturbance = nan", "assumed.disturbance: 'nan' is not an exact number"),
    "boolean": ("disturbance = 0.02", "disturbance = true", "is not an exact number"),
    "negative": ("disturbance = 0.02", "disturbance = -1", "assumed.disturbance: expected a number of at least 0"),
    "unknown name": ("0.4*s", "0.4*x", "desired.position[0]: unknown name 'x'"),
    "no polynomial": ("0.4*s", "s/c", "desired.position[0]:"),
    "code": ("0.4*s", "__import__('os')", "desired.position[0]:"),
    "a million terms": ("0.4*s", "(((1+c+s)^16)^16)^4", "desired.position[0]: terms of more than 64 factors"),
    "large number": ("0.4*s", "((9^64)^64)^64*s", "desired.position[0]: terms of more than 64 factors"),
    "large power": ("0.4*s", "s^40", "a power above 16"),
    "both kinds": ("frequency = 1", "frequency = 1\nhorizon = 2", "expected either frequency"),
    "no frequency": ("frequency = 1", "frequency = 0", "desired.frequency: expected a positive number"),
    "too many boxes": ("boxes = 6", "boxes = 1000", "tube.boxes: expected a whole number from 1 to 256"),
    "no tube": ("radius = 0.12", "radius = 0", "tube.radius: expected a positive number"),
    "coordinates": ('"0.4*s", ', "", "a plant of 1 coordinates needs 2 and 1"),
    "not TOML": ("[gains]", "[gains", "not a TOML file"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_bad_plants_are_refused_by_name(name: str, made: Made, tmp_path: Path) -> None:
    old, new, message = REFUSED[name]
    assert old in PLANT
    plant = tmp_path / "plant.toml"
    plant.write_text(PLANT.replace(old, new, 1))
    status, out, err = run_here("gains", plant, made.model, "-o", tmp_path / "out")
    assert status == 2 and message in err and out == "" and not (tmp_path / "out").exists()
    assert "Traceback" not in err


def test_a_network_with_kinks_is_refused_and_the_box_is_named(tmp_path: Path) -> None:
    from tests.support.builders import tanh_net

    plant = tmp_path / "plant.toml"
    plant.write_text(PLANT)
    model = tanh_net(0, (4, 3, 2), activation="relu").save(tmp_path / "relu.onnx")
    status, _, err = run_here("gains", plant, model)
    assert status == 2 and "box 0: taylor_remainder has no bound" in err


def test_files_of_others_are_not_replaced(made: Made, tmp_path: Path) -> None:
    (tmp_path / "gains.toml").write_text("mine")
    status, _, err = run_here("gains", made.plant, made.model, "-o", tmp_path)
    assert status == 2 and "certbound did not write it" in err
    assert (tmp_path / "gains.toml").read_text() == "mine"
