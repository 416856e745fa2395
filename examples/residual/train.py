"""Train a residual network on scikit-learn's diabetes data; writes model.onnx beside this file.

Ten standardised measurements of a patient, the progression of the illness after a year (minus 152, in units of 77).
"""

import sys
from pathlib import Path

import autograd.numpy as anp
import numpy as np
from onnx import helper
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from export_onnx import save_nodes, stored  # noqa: E402  (the examples are scripts, not a package)
from training import Parameters, draw, fit, r_squared  # noqa: E402

WIDTH, BLOCKS = 12, 3


def network(p: Parameters, x: np.ndarray) -> np.ndarray:
    """u + V tanh(W u + b) + c, three times, between two dense layers; x: n x 10."""
    u = x @ p["in.weight"].T + p["in.bias"]
    for i in range(BLOCKS):
        hidden = anp.tanh(u @ p[f"block{i}.first.weight"].T + p[f"block{i}.first.bias"])
        u = u + hidden @ p[f"block{i}.second.weight"].T + p[f"block{i}.second.bias"]
    return u @ p["out.weight"].T + p["out.bias"]


def main() -> None:
    """Train and save; prints the fit on patients that were not seen."""
    data, progression = load_diabetes(return_X_y=True)
    x, y = data / data.std(axis=0), ((progression - 152.0) / 77.0)[:, None]
    train, test, train_y, test_y = train_test_split(x, y, test_size=0.25, random_state=0)
    shapes = {"in.weight": (WIDTH, 10), "in.bias": (WIDTH,)}
    for i in range(BLOCKS):
        shapes |= {f"block{i}.{part}.weight": (WIDTH, WIDTH) for part in ("first", "second")}
        shapes |= {f"block{i}.{part}.bias": (WIDTH,) for part in ("first", "second")}
    shapes |= {"out.weight": (1, WIDTH), "out.bias": (1,)}
    p = fit(lambda p: anp.mean((network(p, train) - train_y) ** 2), draw(shapes), decay=0.008)
    print(f"R^2 on unseen patients: {r_squared(network(p, test), test_y):.4f}")
    nodes, value = [], "u0"
    nodes.append(helper.make_node("Gemm", ["x", "in.weight", "in.bias"], [value], name="in", transB=1))
    for i in range(BLOCKS):
        first, second = (f"block{i}.{part}" for part in ("first", "second"))
        nodes += [
            helper.make_node("Gemm", [value, f"{first}.weight", f"{first}.bias"], [f"z{i}"], name=first, transB=1),
            helper.make_node("Tanh", [f"z{i}"], [f"h{i}"], name=f"block{i}.tanh"),
            helper.make_node("Gemm", [f"h{i}", f"{second}.weight", f"{second}.bias"], [f"d{i}"], name=second, transB=1),
            helper.make_node("Add", [value, f"d{i}"], [f"u{i + 1}"], name=f"block{i}.add"),
        ]
        value = f"u{i + 1}"
    nodes.append(helper.make_node("Gemm", [value, "out.weight", "out.bias"], ["y"], name="out", transB=1))
    save_nodes(HERE / "model.onnx", nodes, stored(p), ["N", 10], ["N", 1])


if __name__ == "__main__":
    main()
