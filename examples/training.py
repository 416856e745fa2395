"""Fit a small network by L-BFGS on exact gradients: what the training scripts of the layer graphs share."""

from collections.abc import Callable
from typing import Any

import autograd.numpy as anp
import numpy as np
from autograd import value_and_grad
from scipy.optimize import minimize

Parameters = dict[str, Any]


def draw(shapes: dict[str, tuple[int, ...]], seed: int = 0) -> dict[str, np.ndarray]:
    """Starting values: biases (one axis) zero, weights normal, of variance 1 over what one output sums."""
    rng, values = np.random.default_rng(seed), {}
    for name, shape in shapes.items():
        fan_in = int(np.prod(shape[1:]))
        values[name] = np.zeros(shape) if len(shape) == 1 else rng.normal(size=shape) / np.sqrt(fan_in)
    return values


def fit(
    loss: Callable[[Parameters], Any], start: dict[str, np.ndarray], decay: float, steps: int = 400
) -> dict[str, np.ndarray]:
    """Minimise ``loss`` + ``decay`` times the square of all parameters."""
    ends = np.cumsum([0, *(a.size for a in start.values())])

    def split(theta: Any) -> Parameters:
        pairs = zip(start.items(), ends, ends[1:], strict=False)
        return {name: anp.reshape(theta[a:b], value.shape) for (name, value), a, b in pairs}

    objective = value_and_grad(lambda theta: loss(split(theta)) + decay * anp.sum(theta**2))
    theta = np.concatenate([a.ravel() for a in start.values()])
    found = minimize(objective, theta, jac=True, method="L-BFGS-B", options={"maxiter": steps})
    return {name: np.array(value) for name, value in split(found.x).items()}


def fit_near(
    network: Callable[[Parameters, Any], Any], stored: dict[str, np.ndarray], x: Any, wanted: Any, steps: int
) -> tuple[dict[str, np.ndarray], float]:
    """(parameters near ``stored`` with which ``network`` fits ``wanted`` at x, how far they are from them)."""

    def loss(p: Parameters) -> float:
        anchor = sum(anp.sum((p[name] - stored[name]) ** 2) for name in stored)
        return anp.mean((network(p, x) - wanted) ** 2) + 1e-3 * anchor

    found = fit(loss, stored, decay=0.0, steps=steps)
    return found, float(np.sqrt(sum(np.sum((found[name] - stored[name]) ** 2) for name in stored)))


def cross_entropy(scores: Any, labels: np.ndarray) -> Any:
    """Mean of -log softmax(scores)[label]; scores: n x classes."""
    largest = anp.max(scores, axis=1, keepdims=True)
    normaliser = anp.log(anp.sum(anp.exp(scores - largest), axis=1)) + largest[:, 0]
    return anp.mean(normaliser - scores[np.arange(len(labels)), labels])


def r_squared(value: np.ndarray, wanted: np.ndarray) -> float:
    """1 - (mean square error / variance)."""
    return float(1 - np.mean((value - wanted) ** 2) / np.mean((wanted - wanted.mean(axis=0)) ** 2))
