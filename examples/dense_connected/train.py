"""Train a densely connected network on scikit-learn's wines; writes model.onnx and domain.toml here.

Thirteen measurements of a wine, standardised inside the network; three scores, one per grower.
"""

import sys
from pathlib import Path

import autograd.numpy as anp
import numpy as np
from onnx import helper
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from export_onnx import save_nodes, stored  # noqa: E402  (the examples are scripts, not a package)
from training import Parameters, cross_entropy, draw, fit  # noqa: E402

GROWTH, LAYERS = 8, 3


def network(p: Parameters, x: np.ndarray) -> np.ndarray:
    """Each layer sees the input and every layer before it; x: n x 13, standardised."""
    seen = x
    for i in range(LAYERS):
        new = anp.tanh(seen @ p[f"layer{i}.weight"].T + p[f"layer{i}.bias"])
        seen = anp.concatenate([seen, new], axis=1)
    return seen @ p["out.weight"].T + p["out.bias"]


def main() -> None:
    """Train and save; prints the accuracy on wines that were not seen."""
    data, growers = load_wine(return_X_y=True)
    mean, deviation = (v.astype(np.float32) for v in (data.mean(axis=0), data.std(axis=0)))
    x = (data - mean) / deviation
    train, test, train_y, test_y = train_test_split(x, growers, test_size=0.25, random_state=0)
    shapes: dict[str, tuple[int, ...]] = {}
    for i in range(LAYERS):
        shapes |= {f"layer{i}.weight": (GROWTH, 13 + i * GROWTH), f"layer{i}.bias": (GROWTH,)}
    shapes |= {"out.weight": (3, 13 + LAYERS * GROWTH), "out.bias": (3,)}
    p = fit(lambda p: cross_entropy(network(p, train), train_y), draw(shapes), decay=0.002)
    print(f"accuracy on unseen wines: {np.mean(network(p, test).argmax(axis=1) == test_y):.4f}")
    nodes = [
        helper.make_node("Sub", ["x", "mean"], ["centred"], name="centre"),
        helper.make_node("Div", ["centred", "deviation"], ["seen0"], name="scale"),
    ]
    for i in range(LAYERS):
        layer = [f"seen{i}", f"layer{i}.weight", f"layer{i}.bias"]
        nodes += [
            helper.make_node("Gemm", layer, [f"z{i}"], name=f"layer{i}", transB=1),
            helper.make_node("Tanh", [f"z{i}"], [f"h{i}"], name=f"layer{i}.tanh"),
            helper.make_node("Concat", [f"seen{i}", f"h{i}"], [f"seen{i + 1}"], name=f"layer{i}.concat", axis=1),
        ]
    nodes.append(helper.make_node("Gemm", [f"seen{LAYERS}", "out.weight", "out.bias"], ["y"], name="out", transB=1))
    save_nodes(HERE / "model.onnx", nodes, stored(p | {"mean": mean, "deviation": deviation}), ["N", 13], ["N", 3])
    radii = ", ".join(f"{0.02 * v:.4g}" for v in data.std(axis=0))
    (HERE / "domain.toml").write_text(
        "# Wines within a fiftieth of a standard deviation of the first of the data set in each measurement;\n"
        "# every layer's weights and biases within Frobenius distance 0.01.\n"
        'kind = "around"\n\n[input]\nnorm = "inf"\n'
        f"center = [{', '.join(f'{v:g}' for v in data[0])}]\nradius = [{radii}]\n\n[parameters]\nradius = 0.01\n"
    )


if __name__ == "__main__":
    main()
