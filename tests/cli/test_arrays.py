"""certify and inspect with --architecture, as a user runs them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.commands import checked_as_shown, run, run_here

FOLDER = Path(__file__).resolve().parents[2] / "examples" / "arrays"
ARM = [FOLDER / "arm.safetensors", "--architecture", FOLDER / "arm.toml"]


def test_certified_and_checked_by_the_command_that_is_shown(tmp_path: Path) -> None:
    out = tmp_path / "out"
    status, shown, err = run("certify", *ARM, "--param-radius", "0.01", "--tier", "layerwise", "-o", out)
    assert status == 0, err
    checked_as_shown(shown, out)


def test_a_model_of_the_users_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(b"mine")
    status, _, err = run_here("certify", *ARM, "-o", tmp_path)
    assert status == 2 and "model.onnx" in err and "--force" in err
    assert [(f.name, f.read_bytes()) for f in tmp_path.iterdir()] == [("model.onnx", b"mine")]


def test_inspected() -> None:
    status, out, _ = run_here("inspect", *ARM, "--json")
    assert status == 0 and json.loads(out)["model"]["parameters"] == 1282


def test_bad_input_is_one_message(tmp_path: Path) -> None:
    for arguments, words in (
        ([ARM[0]], "a safetensors file needs an architecture"),
        ([ARM[0], "--architecture", tmp_path / "none.toml"], "none.toml: cannot be read"),
        ([FOLDER / "arm.toml", *ARM[1:]], "arm.toml: not a safetensors file"),
        ([ARM[0], *ARM], "--architecture is for one MODEL"),
        ([*ARM, "--dask", "tcp://127.0.0.1:1"], "without --dask"),
        ([*ARM, "--output-name", "y"], "are not for arrays with an architecture file"),
    ):
        status, out, err = run_here("certify", *arguments)
        assert (status, out) == (2, "") and words in err, err


def test_what_it_needs_is_named_if_it_is_not_installed(tmp_path: Path) -> None:
    (tmp_path / "safetensors.py").write_text("raise ModuleNotFoundError(name='safetensors')")
    status, _, err = run("certify", *ARM, env={"PYTHONPATH": str(tmp_path)})
    assert status == 2 and "pip install 'certbound[safetensors]'" in err
