"""Train a residual network on the drift of two coupled oscillators without inertia; writes model.onnx beside this file.

Phases x1, x2 with x_i' = w_i + K sin(x_j - x_i) + u_i + d_i: of first order, and f grows by at most 2 K |e|. The
controller of plant.toml sees the desired phases alone, so the network learns f there and nowhere else. At work the
coupling and the frequencies are others: the script fits the parameters again, near the stored ones, and prints how far
that is (theta_radius) and what is left (approximation_error). Both are sampled, and are hypotheses.
"""

import sys
from pathlib import Path

import autograd.numpy as anp
import numpy as np
from onnx import helper

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from export_onnx import save_nodes, stored  # noqa: E402  (the examples are scripts, not a package)
from training import Parameters, draw, fit, fit_near  # noqa: E402

NOMINAL, AT_WORK = (0.5, 0.3, 1.0), (0.52, 0.28, 1.06)  # w1, w2, K
WIDTH = 5


def drift(x: np.ndarray, plant: tuple[float, float, float]) -> np.ndarray:
    """Speeds (n x 2) without input at phases x (n x 2)."""
    first, second, coupling = plant
    pull = coupling * np.sin(x[:, 1] - x[:, 0])
    return np.stack([first + pull, second - pull], axis=1)


def desired(t: np.ndarray) -> np.ndarray:
    """Phases (n x 2) of the desired trajectory of plant.toml."""
    return np.stack([0.5 * np.sin(t), 0.4 * np.cos(t)], axis=1)


def network(p: Parameters, x: np.ndarray) -> np.ndarray:
    """u + V tanh(W u + b) + c between two dense layers; x: n x 2."""
    u = anp.dot(x, p["in.weight"].T) + p["in.bias"]
    hidden = anp.tanh(anp.dot(u, p["first.weight"].T) + p["first.bias"])
    u = u + anp.dot(hidden, p["second.weight"].T) + p["second.bias"]
    return anp.dot(u, p["out.weight"].T) + p["out.bias"]


def main() -> None:
    """Train, fit again, save, and print what plant.toml needs."""
    x, seen = desired(np.linspace(0, 2 * np.pi, 200)), desired(np.linspace(0, 2 * np.pi, 20_000))
    shapes = {"in.weight": (WIDTH, 2), "in.bias": (WIDTH,), "out.weight": (2, WIDTH), "out.bias": (2,)}
    shapes |= {f"{part}.weight": (WIDTH, WIDTH) for part in ("first", "second")}
    shapes |= {f"{part}.bias": (WIDTH,) for part in ("first", "second")}
    wanted, changed = drift(x, NOMINAL), drift(x, AT_WORK)
    trained = fit(lambda p: anp.mean((network(p, x) - wanted) ** 2), draw(shapes), decay=1e-5, steps=2000)
    kept = {name: value.astype(np.float32).astype(float) for name, value in trained.items()}
    ideal, moved = fit_near(network, kept, x, changed, steps=2000)
    left = np.linalg.norm(network(ideal, seen) - drift(seen, AT_WORK), axis=1).max()
    nodes = [
        helper.make_node("Gemm", ["x", "in.weight", "in.bias"], ["u0"], name="in", transB=1),
        helper.make_node("Gemm", ["u0", "first.weight", "first.bias"], ["z"], name="first", transB=1),
        helper.make_node("Tanh", ["z"], ["h"], name="tanh"),
        helper.make_node("Gemm", ["h", "second.weight", "second.bias"], ["d"], name="second", transB=1),
        helper.make_node("Add", ["u0", "d"], ["u1"], name="add"),
        helper.make_node("Gemm", ["u1", "out.weight", "out.bias"], ["y"], name="out", transB=1),
    ]
    save_nodes(HERE / "model.onnx", nodes, stored(kept), ["N", 2], ["N", 2])
    print(f"theta_radius: {moved:.4f}, with a tenth more {1.1 * moved:.3f}")
    print(f"approximation_error: {left:.4f}, with a tenth more {1.1 * left:.3f}")


if __name__ == "__main__":
    main()
