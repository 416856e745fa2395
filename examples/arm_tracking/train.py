"""Train the network of a tracking controller for a two-link arm; writes arm.onnx and loaded.onnx beside this file.

A horizontal arm with viscous friction: M(q) q'' + C(q, q') q' + F q' = u. The controller knows the input matrix and
the friction at the nominal load; the network learns what that leaves of the drift accelerations at the nominal load,
in a tube about the desired trajectory of plant.toml. The arm that is to be controlled carries another load: the
script fits the parameters again, near the stored ones, and prints how far that is (theta_radius) and what is left of
the drift (approximation_error). Both are sampled, and are hypotheses of what certbound gains claims. With the
parameters fitted again, in loaded.onnx, and the drift as formulas, in formulas.toml, neither needs to be supposed.
"""

import sys
from pathlib import Path

import autograd.numpy as anp
import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from export_onnx import save  # noqa: E402  (the examples are scripts, not a package)
from training import Parameters, draw, fit, fit_near  # noqa: E402

NOMINAL = {"a": 3.1, "b": 0.22, "c": 0.26, "friction": (4.6, 1.3)}  # inertias in kg m^2, friction in N m s
LOADED = {"a": 3.2, "b": 0.227, "c": 0.272, "friction": (4.75, 1.25)}
TUBE, ALPHA = 0.15, 2.0  # as in plant.toml
WIDTHS = (4, 10, 10, 2)


def drift(x: np.ndarray, arm: dict) -> np.ndarray:
    """Accelerations (n x 2) without torque at states x = (q1, q2, dq1, dq2) (n x 4)."""
    _, q2, v1, v2 = x.T
    cosine, sine = np.cos(q2), arm["c"] * np.sin(q2)
    m11, m12, m22 = arm["a"] + 2 * arm["c"] * cosine, arm["b"] + arm["c"] * cosine, arm["b"]
    h1 = -sine * v2 * (2 * v1 + v2) + arm["friction"][0] * v1
    h2 = sine * v1**2 + arm["friction"][1] * v2
    return -np.stack([m22 * h1 - m12 * h2, m11 * h2 - m12 * h1], axis=1) / (m11 * m22 - m12**2)[:, None]


def rest(x: np.ndarray, arm: dict) -> np.ndarray:
    """What the controller does not know: the drift without the nominal friction at q2 = 0.3."""
    unit = np.array([[0, 0.3, 1, 0], [0, 0.3, 0, 1]])
    still = {**NOMINAL, "c": NOMINAL["c"]}
    known = np.stack([drift(1e-6 * v + np.array([[0, 0.3, 0, 0]]) * (1 - 1e-6), still)[0] / 1e-6 for v in unit])
    return drift(x, arm) - x[:, 2:] @ known


def desired(t: np.ndarray) -> np.ndarray:
    """Positions and speeds (n x 4) of the desired trajectory of plant.toml."""
    c, s = np.cos(t), np.sin(t)
    return np.stack([0.4 * s, 0.3 * c + 0.1 * s * c, 0.4 * c, -0.3 * s + 0.1 * (c**2 - s**2)], axis=1)


def tube(count: int, rng: np.random.Generator) -> np.ndarray:
    """States about the desired trajectory."""
    room = TUBE * np.array([1, 1, np.sqrt(1 + ALPHA**2), np.sqrt(1 + ALPHA**2)])
    return desired(rng.uniform(0, 2 * np.pi, count)) + room * rng.uniform(-1, 1, (count, 4))


def network(p: Parameters, x: np.ndarray) -> np.ndarray:
    """Its outputs (n x 2)."""
    h = x
    for j in range(len(WIDTHS) - 2):
        h = anp.tanh(anp.dot(h, p[f"w{j}"].T) + p[f"b{j}"])
    return anp.dot(h, p[f"w{j + 1}"].T) + p[f"b{j + 1}"]


def main() -> None:
    """Train, refit for the other load, save, and print what plant.toml needs."""
    rng = np.random.default_rng(0)
    x, seen = tube(4000, rng), tube(200_000, rng)
    shapes = {}
    for j, (n, m) in enumerate(zip(WIDTHS[1:], WIDTHS, strict=False)):
        shapes |= {f"w{j}": (n, m), f"b{j}": (n,)}
    start = {name: value * 0.5 for name, value in draw(shapes).items()}
    wanted, loaded = rest(x, NOMINAL), rest(x, LOADED)
    trained = fit(lambda p: anp.mean((network(p, x) - wanted) ** 2), start, decay=1e-5, steps=3000)
    stored = {name: value.astype(np.float32).astype(float) for name, value in trained.items()}
    ideal, moved = fit_near(network, stored, x, loaded, steps=3000)
    left = np.linalg.norm(network(ideal, seen) - rest(seen, LOADED), axis=1).max()
    layers = range(len(WIDTHS) - 1)
    for name, own in (("arm", stored), ("loaded", ideal)):
        save(HERE / f"{name}.onnx", [own[f"w{j}"].T for j in layers], [own[f"b{j}"] for j in layers], "Tanh")
    size = np.sqrt(sum(np.sum(value**2) for value in stored.values()))
    print(f"norm of the stored parameters: {size:.3f}")
    print(f"theta_radius: {moved:.4f}, with a tenth more {1.1 * moved:.3f}")
    print(f"approximation_error: {left:.4f} in {len(seen)} samples, with a tenth more {1.1 * left:.3f}")


if __name__ == "__main__":
    main()
