"""Train a gated recurrent network on motions of a two-link arm; writes model.onnx beside this file.

Five measurements of both angles, 0.05 s apart, in; the angles' speeds (in units of 2 rad/s) at the last one out.
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

STEPS, WIDTH, SECONDS = 5, 4, 0.05


def _sigmoid(z: np.ndarray) -> np.ndarray:
    return 0.5 + 0.5 * anp.tanh(0.5 * z)


def network(p: Parameters, x: np.ndarray) -> np.ndarray:
    """The operator GRU with linear_before_reset=1 (rows: update, reset, new), dense on its last state; x: n x 5 x 2."""
    h = np.zeros((len(x), WIDTH))
    of_input, of_state = p["gru.weight"], p["gru.recurrence"]
    b, c = p["gru.bias"][: 3 * WIDTH], p["gru.bias"][3 * WIDTH :]
    for t in range(STEPS):
        a = x[:, t] @ of_input.T + b
        s = h @ of_state.T + c
        update = _sigmoid(a[:, :WIDTH] + s[:, :WIDTH])
        reset = _sigmoid(a[:, WIDTH : 2 * WIDTH] + s[:, WIDTH : 2 * WIDTH])
        new = anp.tanh(a[:, 2 * WIDTH :] + reset * s[:, 2 * WIDTH :])
        h = (1 - update) * new + update * h
    return h @ p["out.weight"].T + p["out.bias"]


def motions(count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """(angles n x 5 x 2, speeds n x 2 at the end)."""
    states = [rng.uniform(-1, 1, (count, 4)) * SCALE]
    for _ in range(STEPS - 1):
        states.append(flow(states[-1], SECONDS, 5))
    return np.stack([s[:, :2] for s in states], axis=1), states[-1][:, 2:] / 2.0


def main() -> None:
    """Train and save; prints the fit on motions that were not seen."""
    rng = np.random.default_rng(0)
    (train, train_y), (test, test_y) = (motions(n, rng) for n in (2000, 1000))
    start = draw(
        {
            "gru.weight": (3 * WIDTH, 2),
            "gru.recurrence": (3 * WIDTH, WIDTH),
            "gru.bias": (6 * WIDTH,),
            "out.weight": (2, WIDTH),
            "out.bias": (2,),
        }
    )
    p = fit(lambda p: anp.mean((network(p, train) - train_y) ** 2), start, decay=3e-3, steps=500)
    print(f"R^2 on unseen motions: {r_squared(network(p, test), test_y):.4f}")
    nodes = [  # as a recurrent layer with the batch first is exported
        helper.make_node("Transpose", ["x"], ["steps_first"], name="transpose", perm=[1, 0, 2]),
        helper.make_node(
            "GRU",
            ["steps_first", "gru.W", "gru.R", "gru.B"],
            ["states", "last"],
            name="gru",
            hidden_size=WIDTH,
            linear_before_reset=1,
        ),
        helper.make_node("Squeeze", ["last", "axis"], ["h"], name="squeeze"),
        helper.make_node("Gemm", ["h", "out.weight", "out.bias"], ["y"], name="out", transB=1),
    ]
    gru = {"W": p["gru.weight"], "R": p["gru.recurrence"], "B": p["gru.bias"]}
    tensors = {f"gru.{name}": value[None] for name, value in gru.items()}
    tensors |= {"out.weight": p["out.weight"], "out.bias": p["out.bias"], "axis": np.array([0])}
    save_nodes(HERE / "model.onnx", nodes, stored(tensors), ["N", STEPS, 2], ["N", 2])


if __name__ == "__main__":
    main()
