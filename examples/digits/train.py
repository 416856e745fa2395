"""Train a logistic network on scikit-learn's handwritten digits; writes digits.onnx and domain.toml here."""

import sys
from pathlib import Path

from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from export_onnx import save  # noqa: E402  (the examples are scripts, not a package)


def main() -> None:
    """Train and save; prints the accuracy on images that were not seen."""
    images, labels = load_digits(return_X_y=True)
    train, test, train_labels, test_labels = train_test_split(images / 16.0, labels, test_size=0.25, random_state=0)
    model = MLPClassifier(
        hidden_layer_sizes=(48,),
        activation="logistic",
        solver="lbfgs",
        alpha=0.3,
        max_iter=1000,
        random_state=0,
    )
    model.fit(train, train_labels)
    print(f"accuracy on unseen images: {model.score(test, test_labels):.4f}")
    save(HERE / "digits.onnx", model.coefs_, model.intercepts_, "Sigmoid", divide_by=16.0)
    rows = "\n".join("  " + ", ".join(f"{int(v)}" for v in images[0][i : i + 8]) + "," for i in range(0, 64, 8))
    (HERE / "domain.toml").write_text(
        "# Images within half a grey level (of 16) of the data set's first image, a zero, in every pixel;\n"
        "# every layer's weights and biases within Frobenius distance 0.001.\n"
        'kind = "around"\n\n[input]\nnorm = "inf"\n'
        f"center = [\n{rows}\n]\nradius = 0.5\n\n[parameters]\nradius = 0.001\n"
    )


if __name__ == "__main__":
    main()
