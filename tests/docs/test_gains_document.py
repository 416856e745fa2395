"""docs/gains.md is true: its commands run in order and end as it says, its plant file and its Python are real."""

from __future__ import annotations

import itertools
import re
import shutil
import tempfile
import tomllib
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.errors import InfeasibleError
from certbound.gains.choice import choose
from certbound.gains.controllers import CONTROLLERS
from certbound.gains.plant import Plant, read_plant
from certbound.gains.samples import quantities
from certbound.gains.tube import boxes, certify_boxes
from certbound.workers import workers
from tests.support.builders import mlp

from .test_documents import ROOT, commands, run_all

TEXT = (ROOT / "docs" / "gains.md").read_text()
CACHES = shutil.ignore_patterns("__pycache__")
EXAMPLE = ROOT / "examples" / "arm_tracking"


@pytest.mark.slow(seconds=15)
def test_every_command_runs_from_the_training_script_to_the_plot_and_the_python_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=CACHES)
    lines = commands(TEXT)
    assert 5 <= len(lines) <= 7
    for line in lines:
        run_all([line], tmp_path)
        # Training in floats ends elsewhere on another processor: the figures are those of the stored networks.
        if "train.py" in line:
            shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=CACHES, dirs_exist_ok=True)
    assert (tmp_path / "arm.svg").read_text().startswith("<?xml")
    page = (tmp_path / "arm" / "gains.html").read_text()
    assert page.index("What is supposed") < page.index("What follows") < page.index("least gain k")
    assert page.count("<polyline") == 2 * 13  # each chart is drawn for desk and for phone
    assert "12 runs were simulated in floats, all inside" in page
    (code,) = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "gains.md", "exec"), {})  # noqa: S102  our own document


@pytest.mark.slow(seconds=40)
def test_the_arm_with_its_drift_as_formulas_is_as_it_says(tmp_path: Path) -> None:
    """The whole way: least gain, approximation error, leaves, region; accepted by the checker, runs inside."""
    plant, model = EXAMPLE / "formulas.toml", EXAMPLE / "arm.onnx"
    (error, leaves, found, least) = re.findall(
        r"of ([\d.]+) is proved with (\d+) leaves\s+\(([\d.]+) .*?is ([\d.]+) ", TEXT, re.DOTALL
    )[0]
    gains = certbound.certify_gains(plant, model, region=True)
    assert gains.approximation is not None and gains.region is not None
    assert (f"{float(gains.approximation.bound):.4f}", gains.approximation.leaves) == (error, int(leaves))
    assert gains.approximation.bound < 2 * Fraction(found)
    for name, low, high in re.findall(r"(\w+) from ([\d.]*\d) to ([\d.]*\d)", TEXT[TEXT.index("whose k is 12") :]):
        assert gains.region[name] == (Fraction(low), Fraction(high))
    assert len(gains.region) == 4 and gains.design.level <= gains.plant.tube**2
    out = gains.write(tmp_path / "out")
    result = certbound.check(out / "gains.toml", out / "gains.json", model)
    assert result.verdict == "valid", result.reason
    certbound.simulate(plant, model, out, runs=6, seconds=0.5)
    design, _ = choose(gains.plant, gains.bounds, "k")
    assert f"{float(design.at['k']):.3g}" == least and design.at["k"] <= 12


@pytest.mark.slow(seconds=10)
def test_what_samples_cost_is_as_it_says() -> None:
    text, bounds = (EXAMPLE / "plant.toml").read_text().replace("gamma = 200", "gamma = 20"), {}
    (continuous, held, more) = re.findall(
        r"least gain is ([\d.]+) in continuous time,\s+([\d.]+) held for 0.1 ms, ([\d.]+) for 0.4 ms; no gain is "
        r"feasible for 0.5 ms",
        TEXT,
    )[0]
    for step, least in (("", continuous), ("0.0001", held), ("0.0004", more), ("0.0005", None)):
        changed = text.replace("[gains]", f'updates = "held"\nstep = {step}\n[gains]', 1) if step else text
        plant = read(changed)
        if not bounds:
            network, found = certbound.load(EXAMPLE / "arm.onnx"), boxes(plant, plant.gains)
            with workers(1, None) as make:
                certified = certify_boxes(network, found, quantities(True), make, 1)
            bounds = {q: max(box.bounds[q] for box in certified) for q in quantities(True)}
        if least is None:
            with pytest.raises(InfeasibleError, match=r"with samples of 0\.0005 s"):
                choose(plant, bounds, "k")
        else:
            assert f"{float(choose(plant, bounds, 'k')[0].at['k']):.3g}" == least


def read(text: str) -> Plant:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "plant.toml"
        file.write_text(text)
        return read_plant(file)


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
