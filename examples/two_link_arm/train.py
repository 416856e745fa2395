"""Train a tanh network on the drift dynamics of a two-link planar arm; writes arm.onnx beside this file.

State x = (q1, q2, dq1, dq2); the network learns the accelerations without input torque,
in units of 10 rad/s^2 (../arm_dynamics.py).
"""

import sys
from pathlib import Path

import numpy as np
from sklearn.neural_network import MLPRegressor

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from arm_dynamics import SCALE, drift  # noqa: E402  (the examples are scripts, not a package)
from export_onnx import save  # noqa: E402


def main() -> None:
    """Train and save; prints the fit on states that were not seen."""
    rng = np.random.default_rng(0)
    train, test = (rng.uniform(-1, 1, (n, 4)) * SCALE for n in (6000, 2000))
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
