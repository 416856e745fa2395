"""docs/pytorch.md is true."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from certbound.network.pytorch.operators import OPERATORS
from tests.support.commands import run_here

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "pytorch.md").read_text()
CORE = "aten."


def between(name: str) -> str:
    return DOCUMENT.partition(f"<!-- {name} -->\n")[2].partition(f"<!-- end {name} -->")[0]


def listed() -> str:
    """The functions in lines of at most 100 columns."""
    lines = [""]
    for name in sorted({name.removeprefix(CORE).removesuffix(".default") for name in OPERATORS}):
        word = f"`{name}`, "
        lines[-1:] = [lines[-1] + word] if len(lines[-1] + word) <= 100 else [lines[-1], word]
    return "".join(f"{line.rstrip()}\n" for line in lines).removesuffix(",\n") + "\n"


@pytest.mark.slow(seconds=1)
def test_the_list_of_functions_is_that_of_the_table() -> None:
    assert all(name.startswith(CORE) for name in OPERATORS)
    assert between("functions") == listed()


@pytest.mark.slow(seconds=1)
def test_the_python_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("torch", reason="torch is not installed: make doors")
    (block,) = (b for b in re.findall(r"```python\n(.*?)```", DOCUMENT, re.DOTALL) if "torch" in b)
    monkeypatch.chdir(tmp_path)
    exec(compile(block, "block", "exec"), {})  # noqa: S102  our own document
    assert (tmp_path / "module" / "model.onnx").is_file()


@pytest.mark.slow(seconds=10)
def test_the_commands_run(tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="torch is not installed: make torch")
    (tmp_path / "net.py").write_text("import torch\n\n\ndef make():\n    return torch.nn.Linear(4, 2)\n")
    (block,) = re.findall(r"```sh\n(.*?)```", DOCUMENT, re.DOTALL)
    for line in block.splitlines():
        status, _, err = run_here(*line.split()[1:], cwd=tmp_path)
        assert status == 0, err


@pytest.mark.slow(seconds=70)
def test_the_table_of_exports_is_true(cases: Callable[[int, int], int], subtests: pytest.Subtests) -> None:
    """The door with each module, and every fourth (at length: second) one exported in one of eight ways, in turn.

    tests/support/torch_exports.py, which makes the table, asks all.
    """
    pytest.importorskip("torch", reason="torch is not installed: make doors")
    from tests.support import torch_exports as exports

    rows: dict[str, Any] = {}
    header, _, *lines = between("exports").splitlines()
    assert header == exports.HEADER
    for line in lines:
        kind, parameters, *cells = (part.strip() for part in line.strip("|").split("|"))
        rows[kind] = int(parameters), cells
    assert list(rows) == list(exports.EXPORTED)
    for at, (kind, (parameters, cells)) in enumerate(rows.items()):
        module, _ = exports.made(kind, exports.TYPES["float32"])
        assert sum(p.numel() for p in module.parameters()) == parameters
        stated = dict(zip(exports.WAYS, cells, strict=True))
        assert stated["module"] == exports.EQUAL
        asked = [("module", exports.VARIANTS[2 * (at % 2)])]
        if at % cases(4, 2) == 0:
            asked += [(exports.WAYS[1 + at // 2 % 2], exports.VARIANTS[at // 4 % 4])]
        for way, variant in asked:
            with subtests.test(f"{kind}, {way}, {variant}"):
                assert exports.outcome(kind, way, variant) == exports.stated(stated[way], variant)
