"""certify and inspect with a .keras file, as a user runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.commands import checked_as_shown, run_here
from tests.support.keras_models import made

pytestmark = [
    pytest.mark.slow(seconds=1),  # importing keras or jax alone takes seconds
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),  # keras's own
]


def test_certified_and_checked_by_the_command_that_is_shown(tmp_path: Path) -> None:
    made("nested").save(tmp_path / "m.keras")
    out = tmp_path / "out"
    status, shown, err = run_here(
        "certify", tmp_path / "m.keras", "--param-radius", "0.01", "--tier", "layerwise", "-o", out
    )
    assert status == 0, err
    checked_as_shown(shown, out)


def test_inspected_and_several_at_once(tmp_path: Path) -> None:
    for name in ("one", "two"):
        made("nested").save(tmp_path / f"{name}.keras")
    status, out, _ = run_here("inspect", tmp_path / "one.keras", "--json")
    assert status == 0 and json.loads(out)["model"]["parameters"] == 41
    files = [tmp_path / "one.keras", tmp_path / "two.keras"]
    outcomes = []
    for _ in range(2):  # the second time what is there is kept
        status, out, err = run_here("certify", *files, "--tier", "layerwise", "-o", tmp_path / "fleet", "--json")
        assert status == 0, err
        outcomes.append([json.loads(line)["outcome"] for line in out.splitlines()])
        (tmp_path / "fleet" / "two" / "model.onnx").unlink()
    assert outcomes == [["certified", "certified"], ["kept", "certified"]]


def test_a_model_of_the_users_is_not_replaced(tmp_path: Path) -> None:
    made("nested").save(tmp_path / "m.keras")
    out = tmp_path / "out"
    out.mkdir()
    (out / "model.onnx").write_bytes(b"mine")
    status, _, err = run_here("certify", tmp_path / "m.keras", "-o", out)
    assert status == 2 and "model.onnx" in err and "--force" in err
    assert [(f.name, f.read_bytes()) for f in out.iterdir()] == [("model.onnx", b"mine")]
