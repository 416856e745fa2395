"""A small controller with its plant file, certified once, and its claim and certificate to tamper with."""

from __future__ import annotations

import hashlib
import itertools
import json
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import tomli_w

from certbound.gains.synthesis import Gains, certify_gains
from certbound.network.graph import Affine, Network
from tests.support.builders import mlp
from tests.support.tampering import checker_module

PLANT = """\
controller = "second order"

[gains]
alpha = 2
k = 9
gamma = 100
sigma = "free"

[assumed]
theta_radius = 0.1
approximation_error = 0.1
disturbance = 0.02
initial_error = 0.05

[desired]
position = ["0.4*s", "0.3*c + 0.1*s*c"]
frequency = 1

[tube]
radius = 0.12
boxes = 6
"""

OTHERS = {  # controller -> its gains, the network's widths
    "first order": ("k = 1\nswitching = 1.5\ngamma = 10", (2, 4, 2)),
    "linear error": ("k = 2\nswitching = 1.5\ngamma = 1\nleakage = 70", (2, 4, 2)),
    "Euler-Lagrange": ("alpha = 2\nk = 20\ninertia_least = 0.5\ninertia_largest = 2", (4, 4, 2)),
}


def of_controller(name: str) -> str:
    """A plant file of another controller."""
    return f'controller = "{name}"\n\n[gains]\n{OTHERS[name][0]}\n\n' + PLANT[PLANT.index("[assumed]") :]


def sampled(updates: str, step: str = "0.0002", k: str = "30") -> str:
    """The plant file with samples."""
    more = f'updates = "{updates}"\nstep = {step}\n\n[gains]'
    return PLANT.replace("[gains]", more, 1).replace("k = 9", f"k = {k}").replace("gamma = 100", "gamma = 20")


class Made(NamedTuple):
    """A folder that gains wrote, the plant and the model."""

    folder: Path
    plant: Path
    model: Path
    gains: Gains


def network(folder: Path, widths: tuple[int, ...] = (4, 4, 2), seed: int = 0) -> Path:
    """A tanh network with small weights."""
    rng = np.random.default_rng(seed)
    weights = [0.4 * rng.normal(size=(n, m)) for m, n in itertools.pairwise(widths)]
    biases = [0.2 * rng.normal(size=n) for n in widths[1:]]
    activations = ["tanh"] * (len(widths) - 2) + [None]
    return mlp(weights, biases, activations).save(folder / "net.onnx")


def make(folder: Path, text: str = PLANT, widths: tuple[int, ...] = (4, 4, 2), **options: Any) -> Made:
    """Certify the plant with a network of these widths and write everything to ``folder``/out."""
    plant, model = folder / "plant.toml", network(folder, widths)
    plant.write_text(text)
    gains = certify_gains(plant, model, **options)
    gains.write(folder / "out")
    return Made(folder / "out", plant, model, gains)


def read(made: Made) -> tuple[dict[str, Any], dict[str, Any]]:
    """Claim and certificate as plain data."""
    return tomllib.loads((made.folder / "gains.toml").read_text()), json.loads((made.folder / "gains.json").read_text())


def outcome(made: Made, claim: dict[str, Any], certificate: dict[str, Any], *, whole: bool = False) -> tuple[str, str]:
    """(verdict, reason) on a tampered pair, its digests adjusted as an adversary would; ``whole``: the boxes too."""
    text = tomli_w.dumps(claim)
    adjusted = certificate | {"claim_sha256": hashlib.sha256(text.encode()).hexdigest()}
    return decide(made, text, json.loads(json.dumps(adjusted)), whole=whole)


def decide(made: Made, claim: str, certificate: Any, *, whole: bool = False) -> tuple[str, str]:
    """(verdict, reason) on these texts."""
    outcomes, check = checker_module("outcome"), checker_module("gains.check")
    try:
        if whole:
            file = made.folder / "tampered.toml"
            file.write_text(claim)
            valid = check.check_gains(str(file), certificate, str(made.model))
            return valid.verdict, str(valid)
        check.follows(claim.encode(), certificate, made.model.read_bytes(), made.folder)
    except outcomes.Outcome as reached:
        return reached.verdict, str(reached)
    return "valid", ""


Change = Callable[[dict[str, Any], dict[str, Any]], object]


def with_drift(text: str, formulas: Sequence[str], more: str = "", claimed: str = "") -> str:
    """The plant file with its unknown part as formulas; the approximation error is to be found, or is ``claimed``."""
    listed = ", ".join(f'"{formula}"' for formula in formulas)
    lines = [line for line in text.splitlines() if not line.startswith("approximation_error")]
    lines[lines.index("[assumed]")] += f"\napproximation_error = {claimed}" if claimed else ""
    return "\n".join(lines).replace("[desired]", f"[drift]\nformulas = [{listed}]\n{more}\n[desired]") + "\n"


def formulas_of(net: Network, names: Sequence[str], digits: int = 3) -> list[str]:
    """A network of one hidden layer of tanh as formulas, its parameters rounded."""
    first, _, last = net.nodes
    assert isinstance(first, Affine) and isinstance(last, Affine)
    hidden = [_sum(row, names, b, digits) for row, b in zip(first.matrix, first.full_bias[0], strict=True)]
    tanh = [f"tanh({text})" for text in hidden]
    return [_sum(row, tanh, b, digits) for row, b in zip(last.matrix, last.full_bias[0], strict=True)]


def _sum(factors: Any, terms: Sequence[str], bias: float, digits: int) -> str:
    parts = [f"{f:.{digits}f}*{term}" for f, term in zip(factors, terms, strict=True)]
    return " + ".join([*parts, f"{bias:.{digits}f}"]).replace("+ -", "- ")
