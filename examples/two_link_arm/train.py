"""Train a tanh network on the drift dynamics of a two-link planar arm; writes arm.onnx beside this file.

State x = (q1, q2, dq1, dq2); the network learns the accelerations without input torque,
f(x) = -M(q)^-1 (C(q, dq) dq + g(q)), for links of mass 1 kg and length 0.5 m, in units of 10 rad/s^2.
"""

import sys
from pathlib import Path

import numpy as np
from sklearn.neural_network import MLPRegressor

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from export_onnx import save  # noqa: E402  (the examples are scripts, not a package)

MASS, LENGTH, GRAVITY = 1.0, 0.5, 9.81


def drift(x: np.ndarray) -> np.ndarray:
    """Accelerations (n x 2) of states x (n x 4), point masses at the ends of the links."""
    q1, q2, v1, v2 = x.T
    c2, s2 = np.cos(q2), np.sin(q2)
    inertia = MASS * LENGTH**2
    m11, m12, m22 = inertia * (3 + 2 * c2), inertia * (1 + c2), inertia
    h1 = -inertia * s2 * (2 * v1 * v2 + v2**2) + MASS * GRAVITY * LENGTH * (2 * np.sin(q1) + np.sin(q1 + q2))
    h2 = inertia * s2 * v1**2 + MASS * GRAVITY * LENGTH * np.sin(q1 + q2)
    determinant = m11 * m22 - m12**2
    return -np.stack([m22 * h1 - m12 * h2, m11 * h2 - m12 * h1], axis=1) / determinant[:, None]


def main() -> None:
    """Train and save; prints the fit on states that were not seen."""
    rng = np.random.default_rng(0)
    scale = np.array([np.pi / 2, np.pi / 2, 2.0, 2.0])
    train, test = (rng.uniform(-1, 1, (n, 4)) * scale for n in (6000, 2000))
    model = MLPRegressor(
        hidden_layer_sizes=(32, 32),
        activation="tanh",
        solver="lbfgs",
        alpha=1e-3,
        max_iter=1500,
        random_state=0,
    )
    model.fit(train, drift(train) / 10.0)
    print(f"R^2 on unseen states: {model.score(test, drift(test) / 10.0):.4f}")
    save(HERE / "arm.onnx", model.coefs_, model.intercepts_, "Tanh")


if __name__ == "__main__":
    main()
