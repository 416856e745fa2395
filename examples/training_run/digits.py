"""A small network for handwritten digits, in numpy: data, loss, gradient."""

from __future__ import annotations

import numpy as np
from sklearn.datasets import load_digits

SAMPLES, HIDDEN = 100, 5
Parameters = list[tuple[np.ndarray, np.ndarray]]


def data() -> tuple[np.ndarray, np.ndarray]:
    """(images, labels): (SAMPLES, 64) in [0, 1], (SAMPLES,)."""
    found = load_digits()
    chosen = np.random.default_rng(0).permutation(len(found.target))[:SAMPLES]
    return found.data[chosen] / 16.0, found.target[chosen]


def start() -> Parameters:
    """Random weights, zero biases: 64-HIDDEN-10."""
    rng = np.random.default_rng(1)
    first, second = rng.normal(size=(HIDDEN, 64)) / 8, rng.normal(size=(10, HIDDEN)) / np.sqrt(HIDDEN)
    return [(first, np.zeros(HIDDEN)), (second, np.zeros(10))]


def loss_and_gradient(parameters: Parameters, images: np.ndarray, labels: np.ndarray) -> tuple[float, Parameters]:
    """The mean cross entropy and its gradient."""
    (w, b), (v, c) = parameters
    u = np.tanh(images @ w.T + b)
    outputs = u @ v.T + c
    powers = np.exp(outputs - outputs.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    rows = np.arange(len(labels))
    loss = float(-np.log(p[rows, labels]).mean())
    p[rows, labels] -= 1.0
    p /= len(labels)
    z = (p @ v) * (1 - u * u)
    return loss, [(z.T @ images, z.sum(axis=0)), (p.T @ u, p.sum(axis=0))]


def moved(parameters: Parameters, eta: float, gradient: Parameters) -> Parameters:
    """A step of gradient descent."""
    return [(w - eta * g, b - eta * h) for (w, b), (g, h) in zip(parameters, gradient, strict=True)]
