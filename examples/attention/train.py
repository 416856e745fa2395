"""Train one attention block on scikit-learn's handwritten digits; writes model.onnx and domain.toml here.

The eight rows of an image are the tokens.
"""

import sys
from pathlib import Path

import autograd.numpy as anp
import numpy as np
from onnx import helper
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from export_onnx import save_nodes, stored  # noqa: E402  (the examples are scripts, not a package)
from training import Parameters, cross_entropy, draw, fit  # noqa: E402

TOKENS, WIDTH = 8, 4


def network(p: Parameters, x: np.ndarray) -> np.ndarray:
    """softmax(Q K^T / sqrt(width)) V of the rows plus their places, tanh, dense; x: n x 8 x 8."""
    rows = x + p["places"]
    q, k, v = (rows @ p[f"{name}.weight"] for name in ("query", "key", "value"))
    scores = q @ anp.swapaxes(k, 1, 2) / np.sqrt(WIDTH)
    e = anp.exp(scores - anp.max(scores, axis=2, keepdims=True))
    mixed = anp.tanh((e / anp.sum(e, axis=2, keepdims=True)) @ v)
    return anp.reshape(mixed, (len(x), TOKENS * WIDTH)) @ p["out.weight"].T + p["out.bias"]


def main() -> None:
    """Train and save; prints the accuracy on images that were not seen."""
    images, labels = load_digits(return_X_y=True)
    x = images.reshape(-1, TOKENS, 8) / 16.0
    train, test, train_y, test_y = train_test_split(x, labels, test_size=0.25, random_state=0)
    rng = np.random.default_rng(1)
    places = 0.3 * rng.normal(size=(TOKENS, 8))  # fixed, as sinusoidal places are
    start = draw(
        {
            **{f"{name}.weight": (8, WIDTH) for name in ("query", "key", "value")},
            "out.weight": (10, TOKENS * WIDTH),
            "out.bias": (10,),
        }
    )
    p = fit(lambda p: cross_entropy(network({**p, "places": places}, train), train_y), start, decay=3e-3, steps=200)
    p["places"] = places
    print(f"accuracy on unseen images: {np.mean(network(p, test).argmax(axis=1) == test_y):.4f}")
    nodes = [
        helper.make_node("Div", ["x", "input_scale"], ["scaled"], name="normalise"),
        helper.make_node("Add", ["scaled", "places"], ["rows"], name="place"),
        *(
            helper.make_node("MatMul", ["rows", f"{name}.weight"], [name], name=name)
            for name in ("query", "key", "value")
        ),
        helper.make_node("Transpose", ["key"], ["key_t"], name="transpose", perm=[0, 2, 1]),
        helper.make_node("MatMul", ["query", "key_t"], ["products"], name="scores"),
        helper.make_node("Div", ["products", "root"], ["scores"], name="scale"),
        helper.make_node("Softmax", ["scores"], ["shares"], name="softmax", axis=-1),
        helper.make_node("MatMul", ["shares", "value"], ["mixed"], name="mix"),
        helper.make_node("Tanh", ["mixed"], ["h"], name="tanh"),
        helper.make_node("Flatten", ["h"], ["flat"], name="flatten"),
        helper.make_node("Gemm", ["flat", "out.weight", "out.bias"], ["y"], name="out", transB=1),
    ]
    tensors = stored(p | {"input_scale": np.array(16.0), "root": np.array(np.sqrt(WIDTH))})
    save_nodes(HERE / "model.onnx", nodes, tensors, ["N", TOKENS, 8], ["N", 10])
    rows = "\n".join("  " + ", ".join(f"{int(v)}" for v in images[0][i : i + 8]) + "," for i in range(0, 64, 8))
    (HERE / "domain.toml").write_text(
        "# Images within a tenth of a grey level (of 16) of the data set's first image, a zero, in every pixel;\n"
        "# every matrix within Frobenius distance 0.001.\n"
        'kind = "around"\n\n[input]\nnorm = "inf"\n'
        f"center = [\n{rows}\n]\nradius = 0.1\n\n[parameters]\nradius = 0.001\n"
    )


if __name__ == "__main__":
    main()
