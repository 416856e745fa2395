"""Controllers as files: a small one of the project, and the benchmark controllers beside the repository, if there.

python -m tests.support.controllers writes the small one again.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .builders import Model, mlp

SMALL = Path(__file__).resolve().parents[1] / "data" / "controller_4_8_8_2.onnx"
SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "nets"
PARAMETERS = {"acc_5_20": 1821, "cartpole": 4545, "double_pendulum": 827, "quad_controller_3_64": 9347}
OUTSIDE = [SHARED / f"{name}.onnx" for name in PARAMETERS if (SHARED / f"{name}.onnx").is_file()]
QUAD = SHARED / "quad_controller_3_64.onnx"


def small() -> Model:
    """Four states, two layers of eight tanh, two controls; weights of the size that training leaves."""
    rng = np.random.default_rng(482)
    shapes = [(8, 4), (8, 8), (2, 8)]
    weights = [np.round(rng.normal(size=s) * 1.5 / np.sqrt(s[1]), 4) for s in shapes]
    return mlp(weights, [np.round(0.2 * rng.normal(size=s[0]), 4) for s in shapes], ["tanh", "tanh", None])


if __name__ == "__main__":
    small().save(SMALL)
