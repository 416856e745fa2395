"""Fully connected networks by hand, in plain floats: derivatives of any order by nested dual numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

Vector = list[float]


def value(network: Any, j: int, theta: Sequence[Any]) -> list[Any]:
    """z_j at the parameters theta, layer by layer, row by row, the bias last; numbers may be arrays of jets."""
    h: list[Any] = [np.array([float(v), 0.0, 0.0, 0.0]) for v in network.x]
    at = iter(theta)
    for i, layer in enumerate(network.layers[: j + 1]):
        z = []
        for row in layer.weight:
            total = sum((_times(next(at), v) for v, _ in zip(h, row, strict=True)), np.zeros(4))
            z.append(total + next(at))
        if i == j:
            return z
        h = [_activated(layer.activation, float(layer.scale), v) for v in z]
    raise AssertionError


def _times(a: Any, b: Any) -> Any:
    """Of jets (value, e, f, ef)."""
    return np.array(
        [a[0] * b[0], a[0] * b[1] + a[1] * b[0], a[0] * b[2] + a[2] * b[0],
         a[0] * b[3] + a[1] * b[2] + a[2] * b[1] + a[3] * b[0]]
    )  # fmt: skip


def _activated(name: str, scale: float, z: Any) -> Any:
    t = z[0]
    e = math.exp(t) if t < 50 else math.inf
    phi, first, second = {
        "identity": lambda: (t, 1.0, 0.0),
        "tanh": lambda: (math.tanh(t), 1 / math.cosh(t) ** 2, -2 * math.tanh(t) / math.cosh(t) ** 2),
        "sigmoid": lambda: (1 / (1 + 1 / e), 1 / (2 + e + 1 / e), (1 / e - 1) / (1 + 1 / e) / (2 + e + 1 / e)),
        "sin": lambda: (math.sin(t), math.cos(t), -math.sin(t)),
        "cos": lambda: (math.cos(t), -math.sin(t), -math.cos(t)),
        "elu": lambda: (t, 1.0, 0.0) if t > 0 else (e - 1, e, e),
    }[name]()
    return scale * np.array([phi, first * z[1], first * z[2], first * z[3] + second * z[1] * z[2]])


def parameters(network: Any, j: int) -> tuple[Vector, list[slice]]:
    """(the parameters of z_j, where those of each layer are)."""
    theta: Vector = []
    places = []
    for layer in network.layers[: j + 1]:
        start = len(theta)
        for row, bias in zip(layer.weight, layer.bias, strict=True):
            theta += [float(v) for v in (*row, bias)]
        places.append(slice(start, len(theta)))
    return theta, places


def derivatives(network: Any, j: int) -> tuple[Any, Any]:
    """(Jacobian, one Hessian for each entry of z_j) in all its parameters."""
    theta, _ = parameters(network, j)
    count, outputs = len(theta), len(network.layers[j].bias)
    jacobian, hessian = np.zeros((outputs, count)), np.zeros((outputs, count, count))
    for a in range(count):
        for b in range(count):
            jets = [np.array([t, float(i == a), float(i == b), 0.0]) for i, t in enumerate(theta)]
            for r, z in enumerate(value(network, j, jets)):
                jacobian[r, a], hessian[r, a, b] = z[1], z[3]
    return jacobian, hessian
