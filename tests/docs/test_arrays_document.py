"""docs/arrays.md is true."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import certbound
from certbound.network.arrays.layers import operations
from tests.support.commands import run_here

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "arrays.md").read_text()
ROW = re.compile(r"^\| `(\w+)` \|([^|]*)\|", re.MULTILINE)


@pytest.mark.slow(seconds=2)
def test_the_python_and_the_commands_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (block,) = (b for b in re.findall(r"```python\n(.*?)```", DOCUMENT, re.DOTALL) if "architecture=" in b)
    shutil.copytree(ROOT / "examples" / "arrays", tmp_path / "examples" / "arrays")
    monkeypatch.chdir(tmp_path)
    exec(compile(block, "block", "exec"), {})  # noqa: S102  our own document
    assert (tmp_path / "arrays" / "model.onnx").is_file()
    (block,) = re.findall(r"```sh\n(.*?)```", DOCUMENT, re.DOTALL)
    for line in block.splitlines():
        status, _, err = run_here(*line.split()[1:])
        assert status == 0, err


def test_the_table_has_every_operation_with_its_keys() -> None:
    table = DOCUMENT.partition("| `op` | keys")[2].partition("Keys in brackets")[0]
    stated = {}
    for name, keys in ROW.findall(table):
        needed, _, allowed = keys.partition("[")
        stated[name] = set(re.findall(r"`(\w+)`", needed)), set(re.findall(r"`(\w+)`", allowed))
    assert stated == operations()


def test_the_example_is_the_arm(tmp_path: Path) -> None:
    folder = ROOT / "examples" / "arrays"
    found = certbound.load(folder / "arm.safetensors", architecture=folder / "arm.toml")
    arm = certbound.load(ROOT / "examples" / "two_link_arm" / "arm.onnx")
    assert found.groups == arm.groups and found.theta.tobytes() == arm.theta.tobytes()
    script = (folder / "make.py").read_text().replace("Path(__file__).resolve().parent", f"Path({str(folder)!r})")
    exec(script.replace('HERE / "arm.safetensors"', f"{str(tmp_path / 'arm.safetensors')!r}"), {})  # noqa: S102
    assert (tmp_path / "arm.safetensors").read_bytes() == (folder / "arm.safetensors").read_bytes()
