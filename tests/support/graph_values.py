"""The checker's graph evaluated in floats, node by node as its text says, for comparison with other programs."""

from __future__ import annotations

import importlib
import math
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import certbound

CHECKER = Path(certbound.__file__).parent / "checker"

ERF = np.vectorize(math.erf)
FUNCTIONS: dict[str, Callable[..., Any]] = {
    "identity": lambda t: t,
    "relu": lambda t: np.maximum(t, 0),
    "leaky_relu": lambda t, alpha: np.where(t < 0, alpha * t, t),
    "prelu": lambda t, alpha: np.where(t < 0, alpha * t, t),
    "hardtanh": lambda t, min_val, max_val: np.clip(t, min_val, max_val),
    "hardsigmoid": lambda t, alpha, beta: np.clip(alpha * t + beta, 0, 1),
    "hardswish": lambda t: t * np.clip(t / 6 + 0.5, 0, 1),
    "sigmoid": lambda t: 1 / (1 + np.exp(-t)),
    "tanh": np.tanh,
    "softplus": lambda t, beta: np.logaddexp(0, beta * t) / beta,
    "softplus_below": lambda t, threshold, beta: np.where(t <= threshold, np.logaddexp(0, beta * t) / beta, np.nan),
    "logsigmoid": lambda t: -np.logaddexp(0, -t),
    "tanhshrink": lambda t: t - np.tanh(t),
    "elu": lambda t, alpha: np.where(t < 0, alpha * np.expm1(np.minimum(t, 0)), t),
    "celu": lambda t, alpha: np.where(t < 0, alpha * np.expm1(np.minimum(t, 0) / alpha), t),
    "selu": lambda t, alpha, gamma: gamma * np.where(t < 0, alpha * np.expm1(np.minimum(t, 0)), t),
    "silu": lambda t, alpha: t / (1 + np.exp(-alpha * t)),
    "gelu": lambda t: t * (1 + ERF(t / math.sqrt(2))) / 2,
    "gelu_tanh": lambda t: t * (1 + np.tanh(math.sqrt(2 / math.pi) * (t + 0.044715 * t**3))) / 2,
    "mish": lambda t: t * np.tanh(np.logaddexp(0, t)),
    "softsign": lambda t: t / (1 + np.abs(t)),
    "arctan": np.arctan,
    "erf": lambda t: ERF(t),
    "sin": np.sin,
    "cos": np.cos,
    "exp": np.exp,
    "log": np.log,
    "sqrt": np.sqrt,
    "inverse_sqrt": lambda t: 1 / np.sqrt(t),
    "reciprocal": lambda t: 1 / t,
    "power": lambda t, exponent: t ** int(exponent),
}


def checker_module(name: str) -> Any:
    """A module of the checker, imported beside the tests; nothing of the engine is loaded."""
    if str(CHECKER) not in sys.path:
        sys.path.insert(0, str(CHECKER))
    return importlib.import_module(name)


def floats(values: Any) -> np.ndarray:
    return np.array([float(v) for v in values])


def affine(node: Any, x: np.ndarray) -> np.ndarray:
    columns = [[list(range(x.size))]] if node.columns is None else node.columns
    padded = np.append(x, 0.0)  # place -1
    result = []
    for k, rows in enumerate(node.weight):
        weight = np.array([[float(v) for v in row] for row in rows]).reshape(len(rows), -1)
        for column in columns[k]:
            z = float(node.alpha) * (weight @ padded[np.array(column, dtype=int)])
            if node.bias is not None:
                z = z + float(node.beta) * floats(node.bias[k])
            result.append(z)
    return np.concatenate(result)


def linear(node: Any, values: list[np.ndarray]) -> np.ndarray:
    result = floats(node.shift)
    for term in node.terms:
        assert len(term.rows) == len(term.columns) == len(term.values)
        assert len(set(zip(term.rows, term.columns, strict=True))) == len(term.rows)
        if term.errors is not None:
            assert all(e <= abs(v) * 2**-90 + 2**-90 for v, e in zip(term.values, term.errors, strict=True))
        np.add.at(result, term.rows, floats(term.values) * values[term.parent][term.columns])
    return result


def evaluate(network: Any, x: Any) -> np.ndarray:
    """The network's output, float64."""
    values = [np.asarray(x, float).ravel()]
    assert values[0].size == network.inputs
    theta = [v for _, entries in network.tensors for v in entries]
    assert len(theta) == sum(group.count for group in network.groups)
    for node in network.nodes:
        kind = type(node).__name__
        if kind == "Linear":
            values.append(linear(node, values))
            assert len({t.parent for t in node.terms}) == len(node.terms) and len(node.shift) == node.size
        elif kind == "Affine":
            values.append(affine(node, values[node.parent]))
            check_places(network, node, theta)
        elif kind == "Elementwise":
            z = values[node.parent]
            members, result = np.array(node.members), np.empty(z.size)
            for i, unit in enumerate(node.units):
                here = members == i
                assert here.any()
                parameters = {name: float(v) for name, v in unit.parameters}
                result[here] = FUNCTIONS[unit.activation](z[here], **parameters)
            values.append(result)
        else:
            values.append(values[node.left] * values[node.right])
        assert values[-1].size == node.size
    assert network.outputs == values[-1].size
    return values[-1]


def check_places(network: Any, node: Any, theta: list[Any]) -> None:
    """The entries of an affine node are those of theta at its places, within its group."""
    start = sum(group.count for group in network.groups[: node.group])
    inside = range(start, start + network.groups[node.group].count)
    places = [p for rows in node.weight_at for row in rows for p in row]
    assert len(set(places)) == len(places)
    assert [theta[p] for p in places] == [v for rows in node.weight for row in rows for v in row]
    if node.bias is not None:
        bias = [p for row in node.bias_at for p in row]
        assert [theta[p] for p in bias] == [v for row in node.bias for v in row]
        places += bias
    assert all(p in inside for p in places)
