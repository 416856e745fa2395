"""Models of many parameters from the command line: little memory, Ctrl-C, and what the checker says of them."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks import scale
from tests.support.commands import run

SLOW = """
import sys, time
from certbound.bounds import weight_norms
from certbound.cli import main
compute, started = weight_norms.compute, []
def one(task):
    started.append(task)
    if len(started) == 3:
        time.sleep(60)
    return compute(task)
weight_norms.LARGE, weight_norms.compute = 1000, one
main()
"""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three blocks of 2,048 weights each in a file of its own."""
    folder = tmp_path_factory.mktemp("model")
    scale.make(folder, 16, 3)
    return folder / scale.MODEL


@pytest.mark.slow(seconds=2)
def test_ctrl_c_keeps_what_is_known(model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    options = ["certify", str(model), "--tier", "layerwise", "-o", str(out)]
    process = subprocess.Popen([sys.executable, "-c", SLOW, *options], stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 50
    while scale.lines(out / "norms.jsonl") < 3:
        assert process.poll() is None and time.monotonic() < deadline
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=50)
    assert process.returncode == 2 and "interrupted" in said and "goes on from there" in said, said
    assert [path.name for path in out.iterdir()] == ["norms.jsonl"]
    kept = (out / "norms.jsonl").read_text()
    again = SLOW.replace("== 3", "== 5")  # four of six are left
    subprocess.run([sys.executable, "-c", again, *options], stdout=subprocess.DEVNULL, timeout=50, check=True)
    assert (out / "norms.jsonl").read_text().startswith(kept) and scale.lines(out / "norms.jsonl") == 7
    assert {path.name for path in out.iterdir()} == {"norms.jsonl", "claim.toml", "certificate.json", "report.html"}


@pytest.mark.slow(seconds=5)
def test_memory_does_not_grow_with_the_parameters(tmp_path: Path) -> None:
    """12.6 million parameters, 100 MB as float64, within 170 MB of private memory, of which Python has 100."""
    count = scale.make(tmp_path, 512, 6)
    command = ["certify", str(tmp_path / scale.MODEL), *scale.DOMAIN, "-o", str(tmp_path / "out"), "--json"]
    found = scale.run(command, cap=170)
    assert found["status"] == 0, found["text"]
    assert 8 * count > 100e6 and "the checker reads" in found["text"]
    files = (tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", tmp_path / scale.MODEL)
    status, said, _ = run("check", *files)
    assert status == 3 and said.startswith(f"incomplete: model: {count} numbers, at most 10000000 are read")
