"""docs/keras.md and docs/jax.md are true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from certbound.network.jax.primitives import PRIMITIVES
from certbound.network.keras.activations import ACTIVATIONS
from certbound.network.keras.translate import WRITTEN
from tests.support.commands import run_here

ROOT = Path(__file__).resolve().parents[2]
KERAS, JAX = ((ROOT / "docs" / name).read_text() for name in ("keras.md", "jax.md"))
pytestmark = [
    pytest.mark.slow(seconds=1),  # importing keras or jax alone takes seconds
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),  # keras's own
]


def blocks(text: str, word: str) -> list[str]:
    return [block for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL) if word in block]


def listed(text: str, name: str) -> list[str]:
    return re.findall(r"`(\w+)`", text.partition(f"<!-- {name} -->\n")[2].partition(f"<!-- end {name} -->")[0])


def test_the_lists_are_those_of_the_tables() -> None:
    assert listed(KERAS, "layers") == WRITTEN
    assert listed(KERAS, "activations") == sorted(ACTIVATIONS)
    assert listed(JAX, "primitives") == sorted([*PRIMITIVES, "scan", "cond"])


def test_the_python_of_keras_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tests.support.keras_models  # noqa: F401  skips where keras is missing

    (block,) = blocks(KERAS, "keras")
    monkeypatch.chdir(tmp_path)
    exec(compile(block, "block", "exec"), {})  # noqa: S102  our own document
    assert (tmp_path / "keras" / "model.onnx").is_file()
    for line in re.findall(r"^certbound (.*)$", KERAS, re.MULTILINE):
        status, _, err = run_here(*line.split(), cwd=tmp_path)
        assert status == 0, err


def test_the_python_of_jax_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tests.support.jax_models  # noqa: F401  skips where jax is missing

    monkeypatch.chdir(tmp_path)
    for block in blocks(JAX, "jax"):
        names: dict[str, object] = {}
        exec(compile(block, "block", "exec"), names)  # noqa: S102  our own document
        for stated in re.findall(r"net\.groups\[0\]\.tensors  # (.*)", block):
            assert repr(names["net"].groups[0].tensors) == stated  # type: ignore[attr-defined]
    assert (tmp_path / "jax" / "model.onnx").is_file()
