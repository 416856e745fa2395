"""The machine-checked checker for tests: built once, by whichever process comes first; random models that it knows."""

from __future__ import annotations

import fcntl
import shutil
import subprocess
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from tests.support.builders import Model

ROOT = Path(__file__).parents[2]
ACTIVATIONS = ("tanh", "sigmoid", "softplus", "relu", "leaky_relu", "prelu")


@cache
def build() -> None:
    """make verified; skips the test where there is no Coq, which continuous integration does not allow."""
    if shutil.which("coqc") is None:
        pytest.skip("no Coq on this machine")
    (ROOT / "build").mkdir(exist_ok=True)
    with (ROOT / "build" / "verified.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = subprocess.run(["make", "verified"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]


def random_model(seed: int) -> Model:
    """A small network: dense layers with and without biases, every known activation, skips, gates, a concatenation."""
    rng = np.random.default_rng(seed)
    width = int(rng.integers(2, 5))
    model = Model(["N", width])
    for layer in range(int(rng.integers(1, 4))):
        before, outputs = model.value, int(rng.integers(2, 5))
        scale = rng.choice([0.3, 1.0, 3.0])
        weight = model.constant(scale * rng.normal(size=(outputs, width)), f"W{layer}")
        bias = [model.constant(rng.normal(size=outputs), f"b{layer}")] if rng.random() < 0.8 else []
        model.add("Gemm", weight, *bias, transB=1)
        if rng.random() < 0.9:
            model.activate(str(rng.choice(ACTIVATIONS)))
        kind = rng.random()
        if outputs == width and kind < 0.4:
            model.add("Add", before)
        elif outputs == width and kind < 0.6:
            model.add("Mul", before)
        elif kind > 0.85:
            model.add("Concat", before, axis=1)
            outputs += width
        width = outputs
    model.add("Gemm", model.constant(rng.normal(size=(2, width)), "last"), transB=1)
    return model
