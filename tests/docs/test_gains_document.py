"""docs/gains.md is true: its commands run in order and end as it says, its plant file and its Python are real."""

from __future__ import annotations

import itertools
import re
import shutil
import tomllib
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.gains.controllers import CONTROLLERS
from tests.support.builders import mlp

from .test_documents import ROOT, commands, run_all

TEXT = (ROOT / "docs" / "gains.md").read_text()


@pytest.mark.slow(seconds=15)
def test_every_command_runs_from_the_training_script_to_the_plot_and_the_python_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    lines = commands(TEXT)
    assert 5 <= len(lines) <= 7
    run_all(lines, tmp_path)
    assert (tmp_path / "arm.svg").read_text().startswith("<?xml")
    page = (tmp_path / "arm" / "gains.html").read_text()
    assert page.index("What is supposed") < page.index("What follows") < page.index("least gain k")
    assert page.count("<polyline") == 13 and "12 runs were simulated in floats, all inside" in page
    (code,) = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "gains.md", "exec"), {})  # noqa: S102  our own document


def test_the_plant_file_is_that_of_the_example() -> None:
    (shown,) = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)
    assert tomllib.loads(shown) == tomllib.loads((ROOT / "examples" / "arm_tracking" / "plant.toml").read_text())


def test_every_controller_is_in_the_table_with_its_gains() -> None:
    for name, controller in CONTROLLERS.items():
        (row,) = re.findall(rf"^\| `{name}` .*$", TEXT, re.MULTILINE)
        gains = row.split("|")[3]
        assert tuple(re.findall(r"`(\w+)`", gains)) == controller.gains
        assert f"**`{controller.minimised}`**" in gains


def test_what_is_hopeless_is_said_with_its_numbers(tmp_path: Path) -> None:
    published, local = re.findall(r"(?:remainder at inputs of norm 1 is|the tier `local` has) ([\d.e]+)\b", TEXT)
    widths = (12, 64, 64, 64, 3)
    form = certbound.closed_form(widths, "tanh", theta_bar=100, input_norm=1)
    assert f"{float(form.values['taylor_remainder']['published']):.1e}" == f"{float(published):.1e}"
    rng = np.random.default_rng(0)
    weights = [rng.normal(size=(n, m)) for m, n in itertools.pairwise(widths)]
    size = np.sqrt(sum((w**2).sum() for w in weights))
    biases = [np.zeros(n) for n in widths[1:]]
    model = mlp([100 / size * w for w in weights], biases, ["tanh"] * 3 + [None]).save(tmp_path / "deep.onnx")
    domain = certbound.Domain.around(input_radius="0.05", total="0.05")
    found = certbound.certify(certbound.load(model), domain, quantities="taylor_remainder")
    assert f"{float(found.bounds['taylor_remainder']):.1e}" == f"{float(local):.1e}"
