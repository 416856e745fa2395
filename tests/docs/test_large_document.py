"""docs/large.md is true: its commands run, its limits are those in force, what was measured was recorded."""

from __future__ import annotations

import importlib
import json
import re
import shlex
from pathlib import Path

import pytest

from benchmarks import scale
from certbound.bounds import weight_norms
from tests.support.commands import run_here
from tests.unit.test_large_weights import shards

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "large.md").read_text()
ROWS = re.findall(r"^\| [^|]+ \| ([\d,]+) \| `([\w.]+)` \|$", TEXT, re.MULTILINE)


def test_the_commands_run(tmp_path: Path) -> None:
    (block,) = re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)
    scale.make(tmp_path, 16, 1)
    shards(tmp_path)
    (tmp_path / "m.safetensors.index.json").rename(tmp_path / "model.safetensors.index.json")
    for line in block.splitlines():
        program, *arguments = shlex.split(line)
        status, _, said = run_here(*arguments, cwd=tmp_path)
        assert program == "certbound" and status == 0, said
    assert (tmp_path / "arrays" / "model.onnx").is_file()


@pytest.mark.parametrize(("number", "constant"), ROWS)
def test_a_stated_limit_is_the_one_in_force(number: str, constant: str) -> None:
    module, _, name = constant.rpartition(".")
    assert getattr(importlib.import_module(f"certbound.{module}"), name) == int(number.replace(",", ""))


def test_every_limit_was_looked_at() -> None:
    table = re.search(r"<!-- limits -->\n(.*?)<!-- end limits -->", TEXT, re.DOTALL)
    assert table is not None and len(ROWS) == len(table[1].splitlines()) - 2
    assert f"weights of {weight_norms.LARGE:,} entries and more are kept" in TEXT


def test_a_billion_parameters_were_certified_in_little_memory() -> None:
    record = json.loads(scale.RECORD.read_text())["1e+09"]
    steps = [record[name] for name in ("interrupted", "resumed", "another_domain", "check")]
    assert record["parameters"] >= 10**9 and max(step["peak_mb"] for step in steps) < 4000
    assert sum(step["processor"] for step in steps) < 3600 and record["check"]["said"].startswith("incomplete")
    assert 0 < record["interrupted"]["norms_known"] < record["resumed"]["norms_known"] == 2 * record["blocks"]
    assert len(record["resumed"]["bounds"]) == 5 and record["resumed"]["bounds"] != record["another_domain"]["bounds"]
