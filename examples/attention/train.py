"""Train one attention block on scikit-learn's breast cancer data; writes model.onnx and domain.toml here.

Ten measurements of a tumour, each as mean, standard error and worst value: three tokens of ten. One output, the log of
the odds that the tumour is benign.
"""

import sys
from pathlib import Path

import autograd.numpy as anp
import numpy as np
from onnx import helper
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from export_onnx import save_nodes, stored  # noqa: E402  (the examples are scripts, not a package)
from training import Parameters, cross_entropy, draw, fit  # noqa: E402

TOKENS, SIZE, WIDTH = 3, 10, 4


def network(p: Parameters, x: np.ndarray) -> np.ndarray:
    """softmax(Q K^T / sqrt(width)) V of the tokens, tanh, dense; x: n x 3 x 10, standardised."""
    q, k, v = (x @ p[f"{name}.weight"] for name in ("query", "key", "value"))
    scores = q @ anp.swapaxes(k, 1, 2) / np.sqrt(WIDTH)
    e = anp.exp(scores - anp.max(scores, axis=2, keepdims=True))
    mixed = anp.tanh((e / anp.sum(e, axis=2, keepdims=True)) @ v)
    return anp.reshape(mixed, (len(x), TOKENS * WIDTH)) @ p["out.weight"].T + p["out.bias"]


def main() -> None:
    """Train and save; prints the accuracy on tumours that were not seen."""
    data, labels = load_breast_cancer(return_X_y=True)
    mean, deviation = (v.reshape(TOKENS, SIZE).astype(np.float32) for v in (data.mean(axis=0), data.std(axis=0)))
    x = (data.reshape(-1, TOKENS, SIZE) - mean) / deviation
    train, test, train_y, test_y = train_test_split(x, labels, test_size=0.25, random_state=0)

    def loss(p: Parameters) -> float:
        odds = network(p, train)
        return cross_entropy(anp.concatenate([0 * odds, odds], axis=1), train_y)

    shapes = {f"{name}.weight": (SIZE, WIDTH) for name in ("query", "key", "value")}
    start = draw({**shapes, "out.weight": (1, TOKENS * WIDTH), "out.bias": (1,)})
    p = fit(loss, start, decay=3e-3)
    print(f"accuracy on unseen tumours: {np.mean((network(p, test)[:, 0] > 0) == test_y):.4f}")
    nodes = [
        helper.make_node("Sub", ["x", "mean"], ["centred"], name="centre"),
        helper.make_node("Div", ["centred", "deviation"], ["tokens"], name="standardise"),
        *(
            helper.make_node("MatMul", ["tokens", f"{name}.weight"], [name], name=name)
            for name in ("query", "key", "value")
        ),
        helper.make_node("Transpose", ["key"], ["key_t"], name="transpose", perm=[0, 2, 1]),
        helper.make_node("MatMul", ["query", "key_t"], ["products"], name="products"),
        helper.make_node("Div", ["products", "root"], ["scores"], name="scale"),
        helper.make_node("Softmax", ["scores"], ["shares"], name="softmax", axis=-1),
        helper.make_node("MatMul", ["shares", "value"], ["mixed"], name="mix"),
        helper.make_node("Tanh", ["mixed"], ["h"], name="tanh"),
        helper.make_node("Flatten", ["h"], ["flat"], name="flatten"),
        helper.make_node("Gemm", ["flat", "out.weight", "out.bias"], ["y"], name="out", transB=1),
    ]
    tensors = stored(p | {"mean": mean, "deviation": deviation, "root": np.array(np.sqrt(WIDTH))})
    save_nodes(HERE / "model.onnx", nodes, tensors, ["N", TOKENS, SIZE], ["N", 1])
    radii = ", ".join(f"{0.01 * v:.4g}" for v in data.std(axis=0))
    (HERE / "domain.toml").write_text(
        "# Tumours within a hundredth of a standard deviation of the data set's first benign one in each measurement;\n"
        "# every matrix within Frobenius distance 0.001.\n"
        'kind = "around"\n\n[input]\nnorm = "inf"\n'
        f"center = [{', '.join(f'{v:g}' for v in data[labels == 1][0])}]\nradius = [{radii}]\n\n"
        "[parameters]\nradius = 0.001\n"
    )


if __name__ == "__main__":
    main()
