"""Train a neural differential equation on the motion of a two-link arm; writes model.onnx beside this file.

The state (q1, q2, dq1, dq2) now in, the state 0.1 s later out: five Euler steps of one vector field of shared weights.
"""

import sys
from pathlib import Path

import autograd.numpy as anp
import numpy as np
from onnx import helper

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from arm_dynamics import SCALE, flow  # noqa: E402  (the examples are scripts, not a package)
from export_onnx import save_nodes, stored  # noqa: E402
from training import Parameters, draw, fit, r_squared  # noqa: E402

STEPS, WIDTH, SECONDS = 5, 12, 0.1


def network(p: Parameters, x: np.ndarray) -> np.ndarray:
    """u + h (V tanh(W u + b) + c), five times, h = 0.02 s; x: n x 4."""
    for _ in range(STEPS):
        hidden = anp.tanh(x @ p["field.first.weight"].T + p["field.first.bias"])
        x = x + SECONDS / STEPS * (hidden @ p["field.second.weight"].T + p["field.second.bias"])
    return x


def main() -> None:
    """Train and save; prints the fit of the states' changes on states that were not seen."""
    rng = np.random.default_rng(0)
    train, test = (rng.uniform(-1, 1, (n, 4)) * SCALE for n in (3000, 1000))
    train_y, test_y = flow(train, SECONDS), flow(test, SECONDS)
    start = draw(
        {
            "field.first.weight": (WIDTH, 4),
            "field.first.bias": (WIDTH,),
            "field.second.weight": (4, WIDTH),
            "field.second.bias": (4,),
        }
    )
    p = fit(lambda p: anp.mean((network(p, train) - train_y) ** 2), start, decay=3e-5, steps=600)
    print(f"R^2 of the changes on unseen states: {r_squared(network(p, test) - test, test_y - test):.4f}")
    nodes, value = [], "x"
    first, second = (["field.first.weight", "field.first.bias"], ["field.second.weight", "field.second.bias"])
    for i in range(STEPS):
        target = "y" if i == STEPS - 1 else f"u{i + 1}"
        nodes += [
            helper.make_node("Gemm", [value, *first], [f"z{i}"], name=f"step{i}.first", transB=1),
            helper.make_node("Tanh", [f"z{i}"], [f"h{i}"], name=f"step{i}.tanh"),
            helper.make_node("Gemm", [f"h{i}", *second], [f"f{i}"], name=f"step{i}.second", transB=1),
            helper.make_node("Mul", [f"f{i}", "step"], [f"d{i}"], name=f"step{i}.scale"),
            helper.make_node("Add", [value, f"d{i}"], [target], name=f"step{i}.add"),
        ]
        value = target
    save_nodes(HERE / "model.onnx", nodes, stored(p | {"step": np.array(SECONDS / STEPS)}), ["N", 4], ["N", 4])


if __name__ == "__main__":
    main()
