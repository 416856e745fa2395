"""Train a convolutional network on scikit-learn's handwritten digits; writes model.onnx and domain.toml here."""

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

CHANNELS = 4


def network(p: Parameters, x: np.ndarray) -> np.ndarray:
    """Convolution 3x3 with a margin of zeros, sigmoid, mean over squares of 2x2, dense; x: n x 1 x 8 x 8."""
    padded = np.pad(x[:, 0], ((0, 0), (1, 1), (1, 1)))
    patches = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(1, 2)).reshape(len(x), 64, 9)
    z = patches @ anp.reshape(p["conv.weight"], (CHANNELS, 9)).T + p["conv.bias"]
    h = anp.reshape(0.5 + 0.5 * anp.tanh(0.5 * z), (len(x), 4, 2, 4, 2, CHANNELS))
    pooled = anp.transpose(anp.mean(h, axis=(2, 4)), (0, 3, 1, 2))
    return anp.reshape(pooled, (len(x), 16 * CHANNELS)) @ p["out.weight"].T + p["out.bias"]


def main() -> None:
    """Train and save; prints the accuracy on images that were not seen."""
    images, labels = load_digits(return_X_y=True)
    x = images.reshape(-1, 1, 8, 8) / 16.0
    train, test, train_y, test_y = train_test_split(x, labels, test_size=0.25, random_state=0)
    shapes: dict[str, tuple[int, ...]] = {
        "conv.weight": (CHANNELS, 1, 3, 3),
        "conv.bias": (CHANNELS,),
        "out.weight": (10, 16 * CHANNELS),
        "out.bias": (10,),
    }
    p = fit(lambda p: cross_entropy(network(p, train), train_y), draw(shapes), decay=3e-4, steps=200)
    print(f"accuracy on unseen images: {np.mean(network(p, test).argmax(axis=1) == test_y):.4f}")
    nodes = [
        helper.make_node("Div", ["x", "input_scale"], ["scaled"], name="normalise"),
        helper.make_node(
            "Conv", ["scaled", "conv.weight", "conv.bias"], ["z"], name="conv", kernel_shape=[3, 3], pads=[1, 1, 1, 1]
        ),
        helper.make_node("Sigmoid", ["z"], ["h"], name="sigmoid"),
        helper.make_node("AveragePool", ["h"], ["pooled"], name="pool", kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Flatten", ["pooled"], ["flat"], name="flatten"),
        helper.make_node("Gemm", ["flat", "out.weight", "out.bias"], ["y"], name="out", transB=1),
    ]
    tensors = stored(p | {"input_scale": np.array(16.0)})
    save_nodes(HERE / "model.onnx", nodes, tensors, ["N", 1, 8, 8], ["N", 10])
    rows = "\n".join("  " + ", ".join(f"{int(v)}" for v in images[0][i : i + 8]) + "," for i in range(0, 64, 8))
    (HERE / "domain.toml").write_text(
        "# Images within half a grey level (of 16) of the data set's first image, a zero, in every pixel;\n"
        "# every layer's weights and biases within Frobenius distance 0.001.\n"
        'kind = "around"\n\n[input]\nnorm = "inf"\n'
        f"center = [\n{rows}\n]\nradius = 0.5\n\n[parameters]\nradius = 0.001\n"
    )


if __name__ == "__main__":
    main()
