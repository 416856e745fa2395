"""certbound certify --tier and --split-..., as a user runs them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.test_commands import CERTBOUND, run, run_here
from tests.support.builders import tanh_net


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tanh_net().save(tmp_path / "net.onnx")


def certified(model: Path, *options: str) -> dict[str, object]:
    status, out, err = run_here("certify", model, "--input-radius", "0.5", "--param-radius", "0.02", "--json", *options)
    assert status == 0, err
    return json.loads(out)  # type: ignore[no-any-return]


def test_a_tier_can_be_chosen(model: Path) -> None:
    weak, tight = certified(model, "--tier", "layerwise")["bounds"], certified(model, "--tier", "local")["bounds"]
    assert {b["tier"] for b in weak.values()} == {"layerwise"}  # type: ignore[attr-defined]
    assert float(tight["parameter_hessian"]["upper"]) < float(weak["parameter_hessian"]["upper"])  # type: ignore[index]
    assert tight["parameter_hessian"]["forms"]  # type: ignore[index]


@pytest.mark.slow
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_splitting_tells_its_course_and_checks(model: Path, jobs: str, tmp_path: Path) -> None:
    answer = certified(model, "--split-nodes", "9", "--jobs", jobs, "-o", str(tmp_path / "out"))
    split = answer["split"]
    bounds = [step["bound"] for step in split["trace"]]  # type: ignore[index]
    assert split["boxes"] > 2 and bounds == sorted(bounds, reverse=True) and bounds[-1] < bounds[0]  # type: ignore[index]
    assert all(step["reached"] <= step["bound"] for step in split["trace"])  # type: ignore[index]
    files = tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", model
    assert run_here("check", *files)[0] == 0 and run_here("check", *files, "--flint")[0] == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--split-nodes", "3", "--tier", "layerwise"], "needs the tier local"),
        (["--split-nodes", "3", "--input-norm", "2", "--input-radius", "1"], "box of inputs"),
        (["--split-nodes", "0"], "--split-nodes"),
        (["--tier", "tight"], "tight"),
    ],
)
def test_what_makes_no_sense_is_said(model: Path, options: list[str], words: str) -> None:
    status, out, err = run_here("certify", model, *options)
    assert (status, out) == (2, "") and words in err, err


def worked_until(pid: int, seconds: float) -> None:
    """Wait until the process has used so much processor time; 10 seconds where the system does not tell."""
    times = Path(f"/proc/{pid}/stat")
    end = time.monotonic() + (60 if times.exists() else 10)
    while time.monotonic() < end:
        if times.exists():
            assert times.read_text().rpartition(")")[2].split()[0] != "Z", "it has ended before"
            user, system = map(int, times.read_text().rpartition(")")[2].split()[11:13])
            if (user + system) / os.sysconf("SC_CLK_TCK") >= seconds:
                return
        time.sleep(0.1)


@pytest.mark.slow
def test_an_interrupted_search_keeps_its_result(tmp_path: Path) -> None:
    model = tanh_net(0, (3, 12, 12, 2)).save(tmp_path / "net.onnx")  # the search of a smaller one ends by itself
    options = [
        "--input-radius",
        "0.5",
        "--param-radius",
        "0.001",
        "--split-seconds",
        "600",
        "-o",
        str(tmp_path / "out"),
    ]
    process = subprocess.Popen(
        [*CERTBOUND, "certify", str(model), *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    worked_until(process.pid, 2.5)  # into the search, also on a busy machine
    assert process.poll() is None, "the search has ended before it could be interrupted"
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    assert b"leaves" in out
    assert run("check", tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", model)[0] == 0
