"""What a terminal gets: whole numbers however narrow it is, and no escape codes where they are not wanted."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import tomllib
from pathlib import Path

import numpy as np
import pytest

from certbound.cli.common import _widths
from tests.support.builders import Model, mlp, tanh_net

from .test_commands import CERTBOUND, run, run_here


def terminal(*arguments: object, columns: int, **environment: str) -> str:
    """What stdout and stderr of a command show on a terminal of so many columns."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    env = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS", "LINES")}
    process = subprocess.Popen(
        [*CERTBOUND, *map(str, arguments)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=env | {"TERM": "xterm-256color"} | environment,
    )
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:  # the terminal is closed
        pass
    assert process.wait(60) == 0
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tanh_net().save(tmp_path / "net.onnx")


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("columns", [40, 60, 80, 110])
def test_numbers_are_never_broken(columns: int, model: Path) -> None:
    options = ("certify", model, "--input-radius", "0.1", "--param-radius", "0.01")
    plain = run_here(*options)[1]
    numbers = re.findall(r"\d\.\d{6,}", plain)
    shown = terminal(*options, columns=columns, NO_COLOR="1")
    assert len(numbers) >= 5 and all(number in shown for number in numbers)
    assert columns < 110 or max(map(len, shown.splitlines())) <= columns


@pytest.mark.slow(seconds=5)
@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_escape_codes_where_they_are_not_wanted(environment: dict[str, str], model: Path) -> None:
    for command in (("certify", model), ("activations",)):
        shown = terminal(*command, columns=100, **environment)
        assert "\x1b" not in shown and "\r" not in shown
    assert "\x1b" in terminal("certify", model, columns=100)  # a terminal that is not asked to be plain


@pytest.mark.slow(seconds=3)
def test_no_escape_codes_in_files(model: Path) -> None:
    for force in ({}, {"FORCE_COLOR": "1"}, {"TERM": "xterm-256color"}):
        _, out, err = run("certify", model, "--input-radius", "1", env=force)
        assert "\x1b" not in out + err


def test_columns_hold_their_words() -> None:
    columns, rows = ["name", "number"], [["a b c d", "0." + "1" * 40]]
    assert _widths(columns, rows, 60) == [7, 42]
    assert _widths(columns, rows, 54) == [5, 42]
    assert _widths(columns, rows, 50) is None
    assert _widths(["word"], [["x" * 100]], 60) is not None  # a word may be broken


def test_the_domain_is_told_in_words(model: Path) -> None:
    out = run_here("certify", model, "--input-center", "0.5", "--input-radius", "0.1", "--param-radius", "0.01")[1]
    assert "inputs: a box about 0.5, radius 0.1 per coordinate" in out
    assert "parameters: each layer (Frobenius norm) within 0.01 of the stored values" in out
    ball = ("--input-norm", "2", "--input-radius", "1/3", "--input-center", "1,2,3", "--param-total", "0.2")
    out = run_here("certify", model, *ball)[1]
    assert "a ball (Euclidean norm) about (1, 2, 3), radius 1/3" in out and "all together within 0.2" in out
    out = run_here("certify", model, "--param-radius", "0.1,0.2", "--param-entrywise")[1]
    assert "inputs: the one input 0" in out and "each entry of a layer within (0.1, 0.2)" in out


def test_one_point_is_said_to_be_one(model: Path) -> None:
    _, out, err = run_here("certify", model, "--json")
    assert json.loads(out)["domain"]["input"]["center"] and err.count("certbound: ") == 1
    assert "no domain was given" in err and "one point, input 0 and the stored weights" in err
    assert "every radius is 0" in run_here("certify", model, "--input-norm", "2")[2]
    assert (
        "--input-norm 2 without --input-radius"
        in run_here("certify", model, "--input-norm", "2", "--param-radius", "0.1")[2]
    )
    assert run_here("certify", model, "--input-norm", "2", "--input-radius", "0.1")[2] == ""


def test_json_lists_groups_and_fixed_constants(tmp_path: Path) -> None:
    m = Model(["N", 2])
    m.add("Mul", m.constant(np.array([2.0, 3.0])))
    file = m.add("Gemm", m.constant(np.eye(2)), m.constant(np.ones(2))).save(tmp_path / "n.onnx")
    described = json.loads(run_here("certify", file, "--json")[1])["model"]
    (group,) = described["groups"]
    assert group["parameters"] == described["parameters"] == 6 and len(group["tensors"]) == 2
    assert len(described["fixed"]) == 1


def test_a_bound_that_is_not_local_says_why(tmp_path: Path) -> None:
    one = np.ones((1, 1))
    file = mlp([one, one], [None, None], ["tanh", None]).save(tmp_path / "small.onnx")
    options = ("certify", file, "--input-radius", "0.5", "--param-radius", "0.5", "--tier", "local")
    bounds = json.loads(run_here(*options, "--json")[1])["bounds"]
    weak = {q: b for q, b in bounds.items() if b["tier"] == "layerwise"}
    assert weak and all("the tier local is no better here" in b["why_not_local"] for b in weak.values())
    assert all(b["why_not_local"] is None for q, b in bounds.items() if q not in weak)
    text = " ".join(run_here(*options)[1].split())
    assert all(f"{b['why_not_local']}" in text for b in weak.values()) and "layerwise for " in text
    wide = mlp([np.ones((600, 1)), np.ones((1, 600))], [None, None], ["tanh", None]).save(tmp_path / "wide.onnx")
    reasons = {b["why_not_local"] for b in json.loads(run_here("certify", wide, "--json")[1])["bounds"].values()}
    assert len(reasons) == 1 and "601 neurons" in reasons.pop()
    assert "layerwise for" not in run_here("certify", wide, "--tier", "layerwise")[1]


@pytest.mark.parametrize(
    ("arguments", "guess"),
    [
        (["audit", "control/CN33"], "'control/CN3'"),
        (["audit", "controll"], "'control'"),
        (["hunt", "control/CM3", "--rounds", "1"], "'control/CN3'"),
        (["activations", "gellu"], "'gelu'"),
        (["activations", "Tanh"], "'tanh'"),
        (["prove", "sigmiod"], "'sigmoid'"),
        (["prove", "control/CN33"], "'control/CN3'"),
        (["bounds", "--widths", "2,2,1", "--activation", "softpls"], "'softplus'"),
        (["certify", "{model}", "--quantity", "outputs"], "'output'"),
        (["hunt", "{model}", "--quantity", "input_jacobain", "--rounds", "1"], "'input_jacobian'"),
    ],
)
def test_a_misspelt_name_gets_a_guess(arguments: list[str], guess: str, model: Path) -> None:
    status, out, err = run_here(*(a.format(model=model) for a in arguments))
    assert status == 2 and out == "" and f"did you mean {guess}" in err and "known: " in err


@pytest.mark.parametrize("command", ["audit", "hunt"])
def test_a_mistake_in_a_lemma_file_is_told_at_once_by_its_line(command: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('title = "a"\nkind = "recursion"\nstatement = "open\n')
    status, out, err = run_here(command, file)
    assert (status, out) == (2, "") and f"{file}: not a TOML file" in err and "line 3" in err


def test_nothing_heavy_is_loaded_before_a_lemma_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("title = ")
    command = [sys.executable, "-X", "importtime", "-m", "certbound", "audit", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time")}
    assert done.returncode == 2 and "line 1" in done.stderr
    assert not loaded & {"sympy", "z3", "numpy", "onnx", "flint", "hypothesis", "rich"}


def test_the_package_says_that_it_is_typed() -> None:
    root = Path(__file__).resolve().parents[2]
    assert (root / "src" / "certbound" / "py.typed").is_file()
    wheel = tomllib.loads((root / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["packages"] == ["src/certbound"] and not {"exclude", "only-include"} & set(wheel)
