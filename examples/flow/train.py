"""Train the field of a neural differential equation; writes four ONNX files beside this one.

A damped pendulum that is pushed: angle' = speed, speed' = -sin(angle) - 0.4 speed + cos(2 t). The field network has the
time and the state as inputs and two hidden layers. residual.onnx is a residual network of 20 layers made of it: layer i
adds h f(t_i, x), h = 0.05, its time a constant of its own. descent.onnx, not trained, is the field -W^T tanh(W x + b);
switched.onnx, not trained either, is the field c V tanh(W x + b) + d U tanh(W x + b) of two signals c, d and the state.
"""

import sys
from pathlib import Path

import autograd.numpy as anp
import numpy as np
from onnx import helper

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from export_onnx import save, save_nodes, stored  # noqa: E402  (the examples are scripts, not a package)
from training import Parameters, draw, fit, r_squared  # noqa: E402

WIDTH, LAYERS, SECONDS = 10, 20, 1.0


def pendulum(t: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Slopes (n x 2) of angle and speed at times t (n) and states x (n x 2)."""
    return np.stack([x[:, 1], -np.sin(x[:, 0]) - 0.4 * x[:, 1] + np.cos(2 * t)], axis=1)


def network(p: Parameters, inputs: np.ndarray) -> np.ndarray:
    """V tanh(U tanh(W (t, x) + a) + b) + c; inputs: n x 3."""
    first = anp.tanh(inputs @ p["first.weight"].T + p["first.bias"])
    second = anp.tanh(anp.dot(first, p["second.weight"].T) + p["second.bias"])
    return anp.dot(second, p["third.weight"].T) + p["third.bias"]


def field_nodes(value: str, target: str, name: str) -> list:
    """The field's operators, from the value (t, x) on."""
    nodes = []
    for layer, activation in (("first", True), ("second", True), ("third", False)):
        made = f"{name}{layer}" if activation else target
        weights = [f"{layer}.weight", f"{layer}.bias"]
        nodes.append(helper.make_node("Gemm", [value, *weights], [made], name=f"{name}{layer}.gemm", transB=1))
        if activation:
            nodes.append(helper.make_node("Tanh", [made], [f"{made}.h"], name=f"{name}{layer}.tanh"))
            value = f"{made}.h"
    return nodes


def residual_nodes() -> tuple[list, dict[str, np.ndarray]]:
    """The residual network's operators, and its constants: a layer appends its time to the state."""
    constants = {"embed": np.eye(2, 3, 1), "step": np.array(SECONDS / LAYERS)}
    nodes, value = [], "x"
    for i in range(LAYERS):
        constants[f"time{i}"] = np.array([i * SECONDS / LAYERS, 0.0, 0.0])
        target = "y" if i == LAYERS - 1 else f"x{i + 1}"
        nodes += [
            helper.make_node("MatMul", [value, "embed"], [f"e{i}"], name=f"layer{i}.embed"),
            helper.make_node("Add", [f"e{i}", f"time{i}"], [f"u{i}"], name=f"layer{i}.time"),
            *field_nodes(f"u{i}", f"f{i}", f"layer{i}."),
            helper.make_node("Mul", [f"f{i}", "step"], [f"d{i}"], name=f"layer{i}.scale"),
            helper.make_node("Add", [value, f"d{i}"], [target], name=f"layer{i}.add"),
        ]
        value = target
    return nodes, constants


def switched(weight: np.ndarray, bias: np.ndarray, rng: np.random.Generator) -> tuple[list, dict[str, np.ndarray]]:
    """The operators of a field with two signals before its state, and its constants."""
    constants = {"state": np.eye(4, 2, -2), "W": weight.T, "b": bias}
    nodes = [
        helper.make_node("MatMul", ["x", "state"], ["position"]),
        helper.make_node("MatMul", ["position", "W"], ["product"]),
        helper.make_node("Add", ["product", "b"], ["argument"]),
        helper.make_node("Tanh", ["argument"], ["hidden"]),
    ]
    for i, name in enumerate(("V", "U")):
        constants[name] = rng.normal(size=(6, 2)) * 0.6
        constants[f"signal{i}"] = np.outer(np.eye(4)[i], np.ones(2))
        nodes += [
            helper.make_node("MatMul", ["hidden", name], [f"slope{i}"]),
            helper.make_node("MatMul", ["x", f"signal{i}"], [f"c{i}"]),
            helper.make_node("Mul", [f"c{i}", f"slope{i}"], [f"term{i}"]),
        ]
    nodes.append(helper.make_node("Add", ["term0", "term1"], ["y"]))
    return nodes, constants


def main() -> None:
    """Train and save; prints the fit on states and times that were not seen."""
    rng = np.random.default_rng(0)
    train, test = (rng.uniform([0, -1.5, -1.5], [SECONDS, 1.5, 1.5], (n, 3)) for n in (1500, 1000))
    wanted, unseen = (pendulum(z[:, 0], z[:, 1:]) for z in (train, test))
    start = draw(
        {
            "first.weight": (WIDTH, 3),
            "first.bias": (WIDTH,),
            "second.weight": (WIDTH, WIDTH),
            "second.bias": (WIDTH,),
            "third.weight": (2, WIDTH),
            "third.bias": (2,),
        }
    )
    p = fit(lambda p: anp.mean((network(p, train) - wanted) ** 2), start, decay=1e-5, steps=400)
    print(f"R^2 of the field on unseen states: {r_squared(network(p, test), unseen):.5f}")
    save_nodes(HERE / "field.onnx", field_nodes("x", "y", ""), stored(p), ["N", 3], ["N", 2])
    nodes, constants = residual_nodes()
    save_nodes(HERE / "residual.onnx", nodes, stored(p | constants), ["N", 2], ["N", 2])
    weight, bias = rng.normal(size=(6, 2)) / 3, rng.normal(size=6) / 2
    save(HERE / "descent.onnx", [weight.T, -weight], [bias, np.zeros(2)], "Tanh")
    nodes, constants = switched(weight, bias, rng)
    save_nodes(HERE / "switched.onnx", nodes, stored(constants), ["N", 4], ["N", 2])


if __name__ == "__main__":
    main()
