"""certbound depth as a user runs it, bad input included."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest

from tests.support.builders import mlp
from tests.support.commands import run, run_here
from tests.support.depth import field

EXAMPLE = Path(__file__).parents[2] / "examples" / "flow"
FIELD, START = EXAMPLE / "field.onnx", EXAMPLE / "start.toml"


@pytest.mark.slow(seconds=4)
def test_the_command_to_check_works_and_the_page_is_made_again(tmp_path: Path) -> None:
    status, out, err = run(
        "depth", FIELD, "--start", START, "--network", EXAMPLE / "residual.onnx", "--steps", 20, "-o", tmp_path / "out"
    )
    assert status == 0, err
    (check,) = (line for line in out.splitlines() if line.startswith("check:"))
    status, out, _ = run_here(*check.split()[2:])
    assert status == 0 and out.startswith("valid: the distance of network and flow is between")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"depth.toml", "depth.json", "depth.html", "network.onnx"}
    page = (tmp_path / "out" / "depth.html").read_text()
    (tmp_path / "out" / "depth.html").unlink()
    status, _, _ = run_here("report", tmp_path / "out")
    assert status == 0 and (tmp_path / "out" / "depth.html").read_text() == page


def test_json_has_all_that_is_printed(tmp_path: Path) -> None:
    status, out, _ = run_here(
        "depth", FIELD, "--start", START, "--network", "euler:8", "--ball", "0.01", "--rate", "--steps", 8, "--json"
    )
    table = json.loads(out)
    assert status == 0 and table["written"] is None
    lower, upper = map(float, table["distance"])
    assert 0 < lower < upper < 0.1 and 0.01 < float(table["flow"]) < 0.02
    assert table["rate"]["multiple"] == 8 and upper * 8 < float(table["rate"]["constant"])
    assert (table["ball"], table["time"], table["network"]) == ("0.01", ["0", "1"], "8 steps of euler")


BAD = {
    "no such network": (["--network", "heun:5"], 2, "heun:5: no network\n  expected euler:N"),
    "no steps": (["--network", "euler:0"], 2, "0 steps"),
    "too many": (["--network", "euler:999999999"], 2, "expected 1 to 100000"),
    "no file": (["--network", "absent.onnx"], 2, "absent.onnx"),
    "another size": (["--network", str(FIELD)], 2, "3 inputs and 2 outputs, of a field of 2 states"),
    "a ball of text": (["--ball", "wide"], 2, "ball: 'wide' is no number"),
    "a negative ball": (["--ball", "-1"], 2, "ball: expected a number from 0"),
    "a huge ball": (["--ball", "1e9", "--steps", "2"], 3, "no tube was found that holds everything, on piece 1 of 2"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_options_are_said_in_words(name: str) -> None:
    options, expected, words = BAD[name]
    status, out, err = run_here("depth", FIELD, "--start", START, *options)
    assert status == expected and words in err and not out, err
    assert "Traceback" not in err


STARTS = {
    "start = [0.5]": "start: 1 numbers, expected 2",
    "start = 0.5": "start: expected a list",
    "start = []": "start: expected a list",
    'start = ["a", 1]': "start[0]: 'a' is no number",
    "start = [nan, 1]": "start[0]: ",
    "start = [0.5, true]": "start[1]: expected a number",
    "start = [1e300, 0]": "start[0]: expected a number from",
    "start = [0, 0]\ntime = [1, 0]": "time: the second number has to be the larger one",
    "start = [0, 0]\ntime = [1]": "time: expected a list of two numbers",
    "start = [0, 0]\nball = -0.1": "ball: expected a number from 0",
    "start = [0, 0]\nradius = 0.1": "radius: unknown key",
    "start = [0, 0]\n[[controls]]\nfrom = 0": "controls[0]: expected from, and signals",
    "start = [0, 0]\n[[controls]]\nfrom = 0\nsignals = [1]": "controls[0].signals: expected 1 to 16 coefficients",
    "start = [0, 0]\n[[controls]]\nfrom = 1\nsignals = [[1]]": "controls: the first has to be from the beginning on",
    "start = [0, 0]\n[[controls]]\nfrom = 0\nsignals = [[true]]": "controls[0].signals[0][0]: expected a number",
    "start = [0, 0]\n[[controls]]\nfrom = 0\nsignals = [[1], [1]]": "a field of 2 outputs has 5 inputs",
    "start = [0, 0]\n[[jumps]]\ntime = 0.5": "jumps[0]: expected time and size",
    "start = [0, 0]\n[[jumps]]\ntime = 1\nsize = 1": "jumps: expected times in increasing order",
    "start = [0, 0]\njumps = 3": "jumps: expected at most 1000 tables [[jumps]]",
    "start = [0, 0": "start.toml",
}


@pytest.mark.parametrize("text", STARTS)
def test_bad_start_files_are_said_with_their_key(text: str, tmp_path: Path) -> None:
    file = tmp_path / "start.toml"
    file.write_text(text)
    status, _, err = run_here("depth", FIELD, "--start", file)
    assert status == 2 and STARTS[text] in err and "Traceback" not in err, err


def test_what_is_no_field_is_said(tmp_path: Path) -> None:
    model = mlp([np.ones((2, 5))], [None], [None]).save(tmp_path / "wide.onnx")
    status, _, err = run_here("depth", model, "--start", START)
    assert status == 2 and "a field of 2 outputs has 3 inputs, the time first, or 2; got 5" in err
    relu = field(tmp_path, 2, (6,), "relu", seed=2)
    status, _, err = run_here("depth", relu, "--start", START, "--steps", 3)
    assert status == 3 and "meets a kink on the path" in err
    exploding = mlp([np.full((2, 2), 50.0)], [None], [None]).save(tmp_path / "exploding.onnx")
    status, _, err = run_here("depth", exploding, "--start", START)
    assert status == 3 and re.search("grows beyond all bounds before the time", err)


def test_no_file_of_somebody_else_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "depth.toml").write_text("mine")
    status, _, err = run_here("depth", FIELD, "--start", START, "-o", tmp_path)
    assert status == 2 and "certbound did not write it" in err and (tmp_path / "depth.toml").read_text() == "mine"


def test_a_box_is_certified_and_its_page_made_again(tmp_path: Path) -> None:
    out = tmp_path / "out"
    plain = ("depth", EXAMPLE / "descent.onnx", "--box", EXAMPLE / "box.toml", "--layer", "0.1")
    status, text, err = run_here(*plain, "-o", out)
    assert status == 0 and "logarithmic norm" in text and "cocoercive" in text, err
    (check,) = (line for line in text.splitlines() if line.startswith("check:"))
    status, text, _ = run_here(*check.split()[2:])
    assert status == 0 and text.startswith("valid: the flow in the box moves apart")
    page = (out / "depth.html").read_text()
    assert run_here("report", out)[0] == 0 and (out / "depth.html").read_text() == page
    status, text, _ = run_here(*plain, "--json")
    table = json.loads(text)
    shown = run_here("check", out, EXAMPLE / "descent.onnx")
    assert shown[0] == 0 and "in the box 0 ± 0.5, 0 ± 0.5, time 0 to 1" in shown[1]
    assert "depth.html says what claim and certificate say" in shown[1]
    assert status == 0 and float(table["log_norm"]) < 0 < float(table["step"]["largest"])


BOXES = {
    "centre = [0]\nradius = 1": "centre: 1 numbers, expected 2",
    "centre = 0": "centre: expected a list",
    "centre = [0, 0]": "radius: expected a number",
    "centre = [0, 0]\nradius = [1]": "radius: expected one number, or 2 of them",
    "centre = [0, 0]\nradius = -1": "radius: expected a number from 0",
    "centre = [0, 0]\nradius = 1\ntime = [1, 0]": "time: the second number is smaller",
    "centre = [0, 0]\nradius = 1\nball = 1": "ball: unknown key",
}


@pytest.mark.parametrize("text", BOXES)
def test_bad_box_files_are_said_with_their_key(text: str, tmp_path: Path) -> None:
    file = tmp_path / "box.toml"
    file.write_text(text)
    status, _, err = run_here("depth", FIELD, "--box", file)
    assert status == 2 and BOXES[text] in err and "Traceback" not in err, err


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--start", START, "--box", EXAMPLE / "box.toml"],
        ["--box", EXAMPLE / "box.toml", "--rate"],
        ["--start", START, "--layer", "0.1"],
        ["--start", START, "--dense", "5", "--rate"],
        ["--box", EXAMPLE / "box.toml", "--dense", "5"],
    ],
)
def test_options_that_do_not_belong_together_are_refused(options: list[object]) -> None:
    status, _, err = run_here("depth", FIELD, *options)
    assert status == 2 and "try 'certbound depth --help'" in err


def test_a_dense_connected_network_is_certified_and_checked(tmp_path: Path) -> None:
    folder, out = EXAMPLE.parent / "memory", tmp_path / "out"
    plain = ("depth", folder / "kernel.onnx", "--start", folder / "start.toml", "--dense", 10, "--blocks", 5)
    status, text, err = run_here(*plain, "-o", out)
    assert status == 0 and "integral equation" in text, err
    shown = run_here("check", out, folder / "kernel.onnx")
    assert shown[0] == 0 and "valid: 10 layers end within" in shown[1]
    assert "depth.html says what claim and certificate say" in shown[1]
    status, text, _ = run_here(*plain, "--json")
    assert status == 0 and 0 < float(json.loads(text)["distance"]) < 1
    status, _, err = run_here("depth", FIELD, "--start", START, "--dense", 10)
    assert status == 2 and "a kernel of 2 outputs has 4 inputs, the times t and s first, or 2; got 3" in err
    ball = tmp_path / "ball.toml"
    ball.write_text("start = [0.5, 0.5]\nball = 0.1\n")
    status, _, err = run_here("depth", folder / "kernel.onnx", "--start", ball, "--dense", 10)
    assert status == 2 and "from one start, at the time 0" in err


def test_derivatives_are_printed_and_checked(tmp_path: Path) -> None:
    model, begin = field(tmp_path, hidden=(3,)), tmp_path / "start.toml"
    begin.write_text("start = [0.5, -0.25]\n")
    plain = ("depth", model, "--start", begin, "--network", "rk4:2", "--steps", 8, "--sensitivities")
    status, out, err = run_here(*plain, "-o", tmp_path / "out")
    assert status == 0 and "input jacobian" in out and "parameter jacobian" in out, err
    (check,) = (line for line in out.splitlines() if line.startswith("check:"))
    assert run_here(*check.split()[2:])[0] == 0
    status, out, _ = run_here(*plain, "--json")
    lower, upper = json.loads(out)["parameter_jacobian"]
    assert status == 0 and 0 <= float(lower) < float(upper) < 1
    status, _, err = run_here("depth", model, "--start", begin, "--sensitivities")
    assert status == 2 and "derivatives of no network" in err
    status, _, err = run_here("depth", FIELD, "--box", EXAMPLE / "box.toml", "--sensitivities")
    assert status == 2 and "for a flow from a --start" in err


def test_what_is_not_covered_with_jumps_is_said(tmp_path: Path) -> None:
    for options, words in (
        (["--network", "rk4:4"], "not covered with steps of rk4"),
        (["--rate"], "not covered with --rate or --sensitivities"),
        (["--network", "euler:4", "--sensitivities"], "not covered with --rate or --sensitivities"),
    ):
        status, _, err = run_here("depth", EXAMPLE / "switched.onnx", "--start", EXAMPLE / "switched.toml", *options)
        assert status == 2 and words in err, err


def test_candidates_are_compared(tmp_path: Path) -> None:
    plain = ("depth", FIELD, "--start", START, "--candidate", EXAMPLE / "descent.onnx", "--steps", 8)
    status, out, err = run_here(*plain, "--network", "euler:5", "-o", tmp_path / "out")
    assert status == 0 and "over 2 candidates" in out, err
    (check,) = (line for line in out.splitlines() if line.startswith("check:"))
    status, text, _ = run_here(*check.split()[2:])
    assert status == 0 and text.startswith("valid: the optimal values over 2 candidates differ by at most")
    for command in ("check", "report", "gsn"):  # which know the folders of other claims
        status, _, err = run_here(command, tmp_path / "out")
        assert status == 2 and "internal error" not in err, err
    assert run_here(*plain, "--network", "euler:5", "-o", tmp_path / "out", "--force")[0] == 0
    for options in (["--network", "euler:5", "--rate"], [], ["--network", "euler:5", "--dense", "4"]):
        status, _, err = run_here(*plain, *options)
        assert status == 2 and "Traceback" not in err
