"""Makes this example: a small controller, its certificate with some room, a retrained model that keeps it, and one that
does not.   python examples/regression/make.py
"""

import sys
from pathlib import Path

import numpy as np

import certbound

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from export_onnx import save  # noqa: E402  (it lies beside the examples)


def main() -> None:
    """Write the files."""
    rng = np.random.default_rng(2)
    weights = [rng.normal(size=(m, n)) / np.sqrt(m) for m, n in ((3, 8), (8, 2))]
    biases = [0.1 * rng.normal(size=8), np.zeros(2)]
    save(HERE / "controller.onnx", weights, biases, "Tanh")
    steps = [0.004 * rng.normal(size=w.shape) for w in weights]
    save(HERE / "retrained.onnx", [w + s for w, s in zip(weights, steps, strict=True)], biases, "Tanh")
    save(HERE / "drifted.onnx", [2.5 * w for w in weights], biases, "Tanh")
    limits = {"output": "3", "parameter_jacobian": "3.5"}
    result = certbound.certify(HERE / "controller.onnx", certbound.Domain.around(input_radius="0.5", radius="0.01"))
    result.with_limits(limits).write(HERE / "certificate")


if __name__ == "__main__":
    main()
