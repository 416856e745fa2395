"""certbound hunt and regress as a user runs them: what they print and write, how they end, bad input."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest

import certbound
from tests.support.builders import mlp, tanh_net

from .test_commands import CERTBOUND, ROOT, run, run_here

BOUNDS = """
import numpy as np
from certbound.testing import Space, layers


def wrong(network, domain):
    weights, _, _ = layers(network)
    return float(np.prod([np.abs(w).max() for w in weights]))


wrong.quantity = "input_jacobian"
wrong.space = Space(("tanh", "identity"), points=True)


def right(network, domain):
    weights, _, _ = layers(network)
    return float(np.prod([np.linalg.norm(w, 2) for w in weights])) * (1 + 1e-9)


right.quantity = "input_jacobian"
right.space = Space(("tanh", "identity"), points=True)


def broken(network, domain):
    return 1 / 0


def nan(network, domain):
    return float("nan")
"""


@pytest.fixture
def bounds(tmp_path: Path) -> Path:
    file = tmp_path / "bounds.py"
    file.write_text(BOUNDS)
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What certify wrote about net.onnx, which lies beside the folder's claim."""
    model = tanh_net().save(tmp_path / "net.onnx")
    domain = certbound.Domain.around(input_radius="0.1", radius="0.01")
    return certbound.certify(model, domain).write(tmp_path / "out")


def check(where: Path) -> tuple[int, str, str]:
    return run_here("check", where / "claim.toml", where / "violation.json", where / "model.onnx")


@pytest.mark.slow(seconds=1)
def test_a_wrong_function_is_violated_and_its_witnesses_check(bounds: Path, tmp_path: Path) -> None:
    status, out, _ = run("hunt", f"{bounds}:wrong", "--rounds", "20", cwd=tmp_path)
    assert status == 1 and out.startswith("violated: ") and "the bound says at most" in out
    for where in (tmp_path / "violation", tmp_path / "violation" / "minimal"):
        status, out, _ = check(where)
        assert status == 1 and out.startswith("refuted: input_jacobian: at least ")
    status, out, _ = run_here("hunt", f"{bounds}:wrong", "--rounds", "20", "--json", "-o", tmp_path / "w", cwd=tmp_path)
    answer = json.loads(out)
    assert status == 1 and answer["best_ratio"] > 1
    assert float(answer["violation"]["reached"]) > float(answer["violation"]["claimed"])


def test_a_right_function_is_not_violated_and_the_search_says_what_it_is(bounds: Path, tmp_path: Path) -> None:
    options = ("--rounds", "2", "--database", tmp_path / "db")
    status, out, _ = run_here("hunt", f"{bounds}:right", *options, cwd=tmp_path)
    assert status == 0 and "no violation found" in out and "proves nothing" in out
    assert not (tmp_path / "violation").exists()
    _, out, _ = run_here("hunt", f"{bounds}:right", *options, "--json", cwd=tmp_path)  # goes on
    answer = json.loads(out)
    assert answer["rounds"] == 4 and answer["violation"] is None and 0.9 < answer["best_ratio"] <= 1


@pytest.mark.slow(seconds=2)
def test_a_certified_model_is_hunted_and_its_report_shows_the_ratio(folder: Path, tmp_path: Path) -> None:
    model = tmp_path / "net.onnx"
    status, out, _ = run("hunt", folder, "--model", model, "--rounds", "5", "-o", folder, "--json")
    answer = json.loads(out)
    assert status == 0 and not answer["violated"] and len(answer["found"]) == 5
    assert all(row["ratio"] >= 1 and float(row["lower"]) > 0 for row in answer["found"].values())
    report = (folder / "report.html").read_text()
    assert "bound / found" in report and answer["found"]["output"]["lower"] in report
    assert run_here("report", folder)[0] == 0 and (folder / "report.html").read_text() == report
    (folder / "claim.toml").write_text((folder / "claim.toml").read_text() + "\n# changed\n")
    assert run_here("report", folder)[0] == 2  # the certificate is another claim's
    status, out, _ = run_here("hunt", model, "--rounds", "2", "--quantity", "output", "--quantity", "input_jacobian")
    assert status == 0 and "No violation found" in out and "claimed / found" in out


def test_quantities_that_no_round_was_for_are_named(folder: Path, tmp_path: Path) -> None:
    command = ("hunt", folder, "--model", tmp_path / "net.onnx", "--rounds", "2")
    status, out, _ = run_here(*command)
    text = " ".join(out.split())
    assert status == 0 and "No violation found of output, input_jacobian." in text
    assert "Not hunted: parameter_jacobian, parameter_hessian, taylor_remainder." in text and "--rounds 5" in text
    assert out.count("not hunted") == 3  # a row for each claimed quantity
    answer = json.loads(run_here(*command, "--json")[1])
    assert set(answer["found"]) == {"output", "input_jacobian"} and answer["not_confirmed"] == []
    assert answer["not_hunted"] == ["parameter_jacobian", "parameter_hessian", "taylor_remainder"]
    whole = json.loads(run_here(*command[:-1], "5", "--json")[1])
    assert whole["not_hunted"] == [] and len(whole["found"]) == 5


def test_where_nothing_is_confirmed_it_is_said(tmp_path: Path) -> None:
    one = np.ones((1, 1))
    model = mlp([one, one], [None, None], ["relu", None]).save(tmp_path / "kink.onnx")  # its only point is a kink
    status, out, _ = run_here("hunt", model, "--rounds", "1", "--quantity", "parameter_jacobian", cwd=tmp_path)
    assert status == 0 and "nothing confirmed" in out and "Nothing was confirmed" in out
    assert "No violation found" not in out


def test_a_false_claim_is_violated_with_a_witness(folder: Path, tmp_path: Path) -> None:
    claim = folder / "claim.toml"
    text = claim.read_text()
    upper = certbound.certify(tmp_path / "net.onnx", certbound.Domain.around(input_radius="0.1", radius="0.01")).bounds
    claim.write_text(text.replace(f'"{upper["parameter_jacobian"]}"', '"0.5"'))
    shutil.copy(tmp_path / "net.onnx", folder / "net.onnx")
    status, out, _ = run_here("hunt", claim, "--rounds", "5", "-o", tmp_path / "w")
    assert status == 1 and "VIOLATED" in out and "certbound check" in out
    status, out, _ = check(tmp_path / "w")
    assert status == 1 and out.startswith("refuted: parameter_jacobian")
    assert (tmp_path / "w" / "claim.toml").read_text() == claim.read_text()
    status, out, _ = run_here(
        "hunt", tmp_path / "net.onnx", "--claim", claim, "--rounds", "3", "-o", tmp_path / "v", "--json"
    )
    assert status == 1 and json.loads(out)["found"]["parameter_jacobian"]["violated"]


@pytest.mark.slow
def test_the_same_seed_and_jobs_find_the_same(folder: Path, tmp_path: Path) -> None:
    command = (
        "hunt",
        folder,
        "--model",
        tmp_path / "net.onnx",
        "--rounds",
        "6",
        "--jobs",
        "2",
        "--seed",
        "3",
        "--json",
    )
    assert run(*command)[1] == run_here(*command)[1]


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("target", ["function", "model"])
def test_ctrl_c_keeps_what_was_found(target: str, bounds: Path, folder: Path, tmp_path: Path) -> None:
    database = tmp_path / "db"
    what = [f"{bounds}:right"] if target == "function" else [str(folder), "--model", str(tmp_path / "net.onnx")]
    process = subprocess.Popen(
        [*CERTBOUND, "hunt", *what, "--budget", "5m", "--database", str(database), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    for _ in range(600):
        if database.is_dir() and list(database.glob("*.json")):
            break
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 2 and "Traceback" not in err
    answer = json.loads(out)
    assert answer["interrupted"] and answer["rounds"] >= 1
    (file,) = database.glob("*.json")
    assert json.loads(file.read_text())["rounds"] == answer["rounds"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nothing.onnx"], "cannot be read"),
        (["{bounds}:nothing"], "defines no 'nothing'"),
        (["{bounds}:broken"], "which quantity"),
        (["{bounds}:broken", "--quantity", "output"], "raised ZeroDivisionError"),
        (["{bounds}:nan", "--quantity", "output"], "gave NaN"),
        (["{bounds}:right", "--quantity", "speed"], "which quantity"),
        (["{bounds}:right", "--claim", "x"], "--claim is about models"),
        (["nothing.py:f"], "no such file"),
        (["{folder}"], "was not found"),
        (["{folder}", "--model", "{other}"], "another model file"),
        (["{folder}", "--model", "{model}", "--domain", "x"], "leave --domain out"),
        (["{folder}", "--model", "{model}", "--quantity", "speed"], "nothing is claimed"),
        (["{model}", "--model", "{model}"], "leave --model out"),
        (["{model}", "--budget", "soon"], "is not a time"),
        (["{model}", "--budget", "0"], "is not a time"),
        (["{model}", "-o", "{folder}/claim.toml"], "could not be written"),
        (["{model}", "-o", "{folder}/claim.toml/no/such"], "claim.toml is a file, not a folder"),
        (["{model}", "--database", "{folder}/claim.toml"], "takes a folder"),
        (["{bounds}"], "cannot be read|not an ONNX"),
    ],
)
def test_bad_input_ends_with_status_2_and_a_message(
    arguments: list[str], message: str, bounds: Path, folder: Path, tmp_path: Path
) -> None:
    other = tanh_net(9).save(tmp_path / "other.onnx")
    names = {"bounds": bounds, "folder": folder, "other": other, "model": tmp_path / "net.onnx"}
    shutil.move(tmp_path / "net.onnx", tmp_path / "elsewhere.onnx")
    names["model"] = tmp_path / "elsewhere.onnx"
    status, out, err = run_here("hunt", *(a.format(**names) for a in arguments), "--rounds", "1", cwd=tmp_path)
    assert status == 2 and out == "" and "Traceback" not in err
    assert any(part in err.replace("\n", " ") for part in message.split("|")), err


@pytest.mark.slow
def test_regress_says_holds_violated_or_not_provable(tmp_path: Path) -> None:
    weights = [np.array([[0.5, -0.25], [0.25, 0.5]]), np.array([[0.5, 0.5]])]

    def save(name: str, scale: float) -> Path:
        return mlp([scale * w for w in weights], [None, None], ["tanh", None], dtype=np.float64).save(tmp_path / name)

    options = ("--input-radius", "0.5", "--param-radius", "0.01", "-o", tmp_path / "old")
    old = save("old.onnx", 1.0)
    bounds = json.loads(run_here("certify", old, *options[:4], "--json")[1])["bounds"]
    room = {q: str(round(1.1 * float(bounds[q]["upper"]), 3)) for q in ("output", "parameter_jacobian")}
    assert run_here("certify", old, *options, *(f"--limit={q}={v}" for q, v in room.items()))[0] == 0
    good, bad = save("good.onnx", 1.02), save("bad.onnx", 4.0)
    domain = certbound.Domain.around(input_radius="0.5", radius="0.01")
    for scale in np.linspace(1.02, 1.1, 81):  # the first whose output is not certified to stay in the room
        middle = save("middle.onnx", scale)
        if float(certbound.certify(middle, domain, quantities=["output"]).bounds["output"]) > float(room["output"]):
            break

    status, out, _ = run("regress", tmp_path / "old", good, "-o", tmp_path / "new")
    assert status == 0 and "holds" in out
    assert run_here("check", tmp_path / "new/claim.toml", tmp_path / "new/certificate.json", good)[0] == 0
    claims = (tmp_path / "new/claim.toml").read_text()
    assert all(f'upper = "{number}"' in claims for number in room.values())  # the old claim's numbers

    status, out, _ = run_here("regress", tmp_path / "old", bad, "-o", tmp_path / "w", "--json")
    assert status == 1 and json.loads(out)["verdict"] == "violated"
    status, out, _ = check(tmp_path / "w")
    assert status == 1 and out.startswith("refuted: ")

    status, out, _ = run_here("regress", tmp_path / "old", middle, "-o", tmp_path / "none", "--json")
    assert status == 3 and json.loads(out)["verdict"] == "not provable" and not (tmp_path / "none").exists()

    wide = tanh_net(0, (3, 4, 1)).save(tmp_path / "wide.onnx")
    for command in (("regress", tmp_path / "nowhere", good), ("regress", tmp_path / "old", wide)):
        status, out, err = run_here(*command)
        assert status == 2 and out == "" and "Traceback" not in err


def test_limits_are_refused_unless_certified(tmp_path: Path) -> None:
    model = tanh_net().save(tmp_path / "net.onnx")
    for limit, status in (("output=0.001", 3), ("output", 2), ("speed=1", 2), ("output=fast", 2), ("output=-1", 3)):
        done = run_here("certify", model, "--limit", limit, "-o", tmp_path / "out")
        assert done[0] == status and not (tmp_path / "out").exists(), limit


def test_help_and_examples() -> None:
    for command in ("hunt", "regress"):
        status, out, _ = run_here(command, "--help")
        assert status == 0 and "--seed" in out
    assert (ROOT / "examples" / "regression" / "make.py").exists()
