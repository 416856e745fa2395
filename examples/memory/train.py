"""Train the kernel of a dense-connected network; writes kernel.onnx beside this file.

Two populations of neurons that excite each other, with activities x(t) = x(0) + integral of k(t, s, x(s)) over s from 0
to t and k = exp(-(t - s)) (tanh(x_2) + 0.5, 0.8 tanh(x_1) + 0.3): what was, fades. A dense-connected network sums over
all layers before: x_l = x_0 + (1/N) sum over s < l of k(l/N, s/N, x_s). The kernel network has t, s and the state as
inputs and one hidden layer.
"""

import sys
from pathlib import Path

import autograd.numpy as anp
import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from export_onnx import save  # noqa: E402  (the examples are scripts, not a package)
from training import Parameters, draw, fit, r_squared  # noqa: E402

WIDTH = 10


def memory(z: np.ndarray) -> np.ndarray:
    """k (n x 2) at z = (t, s, x_1, x_2) (n x 4)."""
    fades = np.exp(z[:, 1] - z[:, 0])
    return np.stack([fades * (np.tanh(z[:, 3]) + 0.5), fades * (0.8 * np.tanh(z[:, 2]) + 0.3)], axis=1)


def network(p: Parameters, z: np.ndarray) -> np.ndarray:
    """V tanh(W z + b) + c; z: n x 4."""
    return anp.dot(anp.tanh(z @ p["first.weight"].T + p["first.bias"]), p["second.weight"].T) + p["second.bias"]


def main() -> None:
    """Train and save; prints the fit on points that were not seen."""
    rng = np.random.default_rng(0)
    points = rng.uniform([0, 0, -0.5, -0.5], [1, 1, 1.5, 1.5], (2500, 4))
    points[:, 1] *= points[:, 0]  # s <= t
    train, test = points[:1500], points[1500:]
    shapes = {"first.weight": (WIDTH, 4), "first.bias": (WIDTH,), "second.weight": (2, WIDTH), "second.bias": (2,)}
    wanted = memory(train)
    p = fit(lambda p: anp.mean((network(p, train) - wanted) ** 2), draw(shapes), decay=1e-5, steps=500)
    print(f"R^2 of the kernel on unseen points: {r_squared(network(p, test), memory(test)):.4f}")
    weights = [p["first.weight"].T, p["second.weight"].T]
    save(HERE / "kernel.onnx", weights, [p["first.bias"], p["second.bias"]], "Tanh")


if __name__ == "__main__":
    main()
