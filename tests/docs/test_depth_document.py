"""docs/depth.md is true: its commands run in order, its start file is the example's, its numbers are those found."""

from __future__ import annotations

import math
import re
import shutil
import subprocess
import sys
import tomllib
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.depth.evidence import SEMANTICS
from certbound.depth.start import Start
from tests.support.depth import dense_states
from tests.support.tampering import checker_module

from .test_documents import ROOT, _Page, commands, run_all

TEXT = (ROOT / "docs" / "depth.md").read_text()
CACHES = shutil.ignore_patterns("__pycache__")
EXAMPLE = ROOT / "examples" / "flow"


@pytest.mark.slow(seconds=45)
def test_every_command_runs_from_the_training_script_on_and_the_python_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=CACHES)
    lines = commands(TEXT)
    assert len(lines) == 19
    for line in lines:
        run_all([line], tmp_path)
        # Training in floats ends elsewhere on another processor: the figures are those of the stored networks.
        if "train.py" in line:
            shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=CACHES, dirs_exist_ok=True)
    page = (tmp_path / "flow" / "depth.html").read_text()
    assert page.index("What is claimed") < page.index("Assumptions") < page.rindex("certbound check")
    (code,) = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "depth.md", "exec"), {})  # noqa: S102  our own document
    assert (tmp_path / "runge_kutta" / "depth.toml").exists()
    (between,) = re.findall(r"The network is between ([\d.]+)\s+and ([\d.]+) from the flow", TEXT)
    own = tomllib.loads((tmp_path / "switched" / "depth.toml").read_text())["distance"]
    assert float(between[0]) <= float(own["lower"]) <= float(own["upper"]) <= float(between[1])
    claim = tomllib.loads((tmp_path / "sensitivities" / "depth.toml").read_text())
    number, off = re.findall(r"differ by ([\d.]+), up to\s+([\d.]+) in", TEXT)[0]
    (of_start,) = re.findall(r"in the start by ([\d.]+)\.", TEXT)
    assert all(abs(float(v) - float(number)) <= float(off) for v in claim["parameter_jacobian"].values())
    assert all(abs(float(v) - float(of_start)) <= 5e-5 for v in claim["input_jacobian"].values())
    (parameters,) = re.findall(r"in the (\d+) parameters", TEXT)
    assert certbound.load(EXAMPLE / "field.onnx").parameter_count == int(parameters)
    assert "input jacobians" in (tmp_path / "sensitivities" / "depth.html").read_text()


def test_the_start_file_is_that_of_the_example() -> None:
    switched, shown = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)
    assert shown == (EXAMPLE / "start.toml").read_text() and switched == (EXAMPLE / "switched.toml").read_text()


def test_the_numbers_are_those_that_are_found() -> None:
    stated = re.findall(r"between\s+([\d.]+)\s+and\s+([\d.]+)\s+from", TEXT)[:2]
    networks = ("euler:100", str(EXAMPLE / "residual.onnx"))
    for (low, high), network in zip(stated, networks, strict=True):
        found = certbound.certify_depth(EXAMPLE / "field.onnx", EXAMPLE / "start.toml", network)
        lower, upper = (float(v) for v in found.distance or ())
        assert float(low) <= lower <= upper <= float(high)
        assert float(high) - float(low) <= 3e-5 and float(found.flow) <= 0.0000027
    ball = certbound.certify_depth(EXAMPLE / "field.onnx", EXAMPLE / "start.toml", ball="0.05")
    assert 0.0515 < float(ball.flow) <= 0.052


@pytest.mark.slow(seconds=15)
def test_the_picture_is_what_the_script_draws_and_shows_order_one(tmp_path: Path) -> None:
    file = tmp_path / "order.svg"
    command = [sys.executable, str(EXAMPLE / "order.py"), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    orders = [float(line.split()[-1]) for line in done.stdout.splitlines() if line.startswith("order")]
    assert len(orders) == 4 and all(abs(order - 1) < 0.01 for order in orders)
    drawn, stored = (
        re.findall(r"N = (\d+): between ([\d.]+) and ([\d.]+)", text)
        for text in (file.read_text(), (ROOT / "docs" / "order.svg").read_text())
    )
    assert len(drawn) == len(stored) == 5
    for new, old in zip(drawn, stored, strict=True):
        assert new[0] == old[0]
        assert all(math.isclose(float(a), float(b), rel_tol=1e-4) for a, b in zip(new[1:], old[1:], strict=True))


def test_the_page_is_self_contained(tmp_path: Path) -> None:
    found = certbound.certify_depth(EXAMPLE / "field.onnx", EXAMPLE / "start.toml", "euler:10", steps=10)
    text = found.report
    page = _Page()
    page.feed(text)
    assert len(text) < 100_000 and "svg" in page.tags and page.addresses == []
    assert not {"script", "link", "img", "iframe"} & set(page.tags)
    assert all(number in text for number in found.distance or ()) and found.network.digest in text


def test_the_numbers_of_the_boxes_are_those_that_are_found() -> None:
    found = certbound.certify_contraction(EXAMPLE / "descent.onnx", EXAMPLE / "box.toml", layer="0.1")
    assert found.step is not None and found.layer is not None
    assert f"the logarithmic norm −{-float(found.log_norm):.2f}" in TEXT
    assert f"with any h up to {float(found.step[1]):.2f} expand no distance" in TEXT
    assert f"shortens each by the factor {float(found.layer[2]):.2f}" in TEXT
    other = certbound.certify_contraction(EXAMPLE / "field.onnx", EXAMPLE / "box.toml", layer="0.05")
    assert other.step is None and f"the logarithmic norm {float(other.log_norm):.2f}" in TEXT
    assert other.layer is not None and f"h = 0.05 by at most {float(other.layer[2]):.2f}" in TEXT
    page = found.report
    assert found.log_norm in page and "Does the flow contract?" in page


def test_the_dense_connected_network_is_as_near_as_the_text_says() -> None:
    (stated,) = re.findall(r"40 layers end within ([\d.]+)", TEXT)
    folder = ROOT / "examples" / "memory"
    found = certbound.certify_dense(folder / "kernel.onnx", folder / "start.toml", 40)
    x = np.array([0.25, 0.5])
    limit = 2 * dense_states(folder / "kernel.onnx", x, 160) - dense_states(folder / "kernel.onnx", x, 80)
    true = float(np.linalg.norm(dense_states(folder / "kernel.onnx", x, 40) - limit))
    assert true < float(found.upper) <= min(float(stated), 1.5 * true)
    assert found.upper in found.report and "integral equation" in found.report


def test_rules_of_the_engine_are_those_of_the_checker() -> None:
    rules = checker_module("rules")
    start, plain = Start((Fraction(1, 2), Fraction(-1, 4))), EXAMPLE / "field.onnx"
    for kinds, made in (
        ([rules.DEPTH], certbound.certify_depth(plain, start, "euler:2", steps=8)),
        (
            [rules.DEPTH, rules.SENSITIVITIES],
            certbound.certify_depth(plain, start, "euler:2", steps=8, sensitivities=True),
        ),
        ([rules.CONTRACTION], certbound.certify_contraction(EXAMPLE / "descent.onnx", EXAMPLE / "box.toml")),
        (
            [rules.DENSE],
            certbound.certify_dense(ROOT / "examples/memory/kernel.onnx", ROOT / "examples/memory/start.toml", 20),
        ),
    ):
        assert rules.assumptions([], [], kinds, SEMANTICS) == [made.rules, SEMANTICS]
