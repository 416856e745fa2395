"""Bounds with one planted mistake each, and the correct ones they were made from: a norm-jet calculus in plain floats.

``bound(defect, quantity)`` is a function of network and domain. The defect "" is the correct bound.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from certbound.bounds.domain import Domain
from certbound.network.graph import Network
from certbound.testing import layers

# activation -> sup|phi|, sup|phi'|, sup|phi''|, |phi(0)|
CONSTANTS = {
    "tanh": (1.0, 1.0, 4 / (3 * math.sqrt(3)), 0.0),
    "sigmoid": (1.0, 0.25, 1 / (6 * math.sqrt(3)), 0.5),
    "softplus": (math.inf, 1.0, 0.25, math.log(2)),
    "identity": (math.inf, 1.0, 0.0, 0.0),
    "relu": (math.inf, 1.0, 0.0, 0.0),
}


@dataclass(frozen=True)
class Defect:
    """``outline`` for people; ``quantity`` is where it must show; ``relu``: networks with relu are drawn too."""

    name: str
    quantity: str
    outline: str
    relu: bool = False


DEFECTS = [
    Defect("bias_unit", "parameter_jacobian", "the bias unit is forgotten in the parameter term"),
    Defect("bias_unit", "parameter_hessian", "the bias unit is forgotten in the parameter term"),
    Defect("no_cross", "parameter_hessian", "the mixed second derivative of two layers is forgotten"),
    Defect("half_cross", "parameter_hessian", "the mixed second derivative is counted once instead of twice"),
    Defect("no_curvature", "parameter_hessian", "phi'' is forgotten"),
    Defect("curvature_diagonal", "parameter_hessian", "phi'' is counted within one layer only"),
    Defect("slope_twice", "parameter_hessian", "phi' is applied twice to the second derivative"),
    Defect("largest_block", "parameter_hessian", "the largest block instead of the norm of the matrix of blocks"),
    Defect("tanh_c0", "parameter_hessian", "sup|tanh''| 1% too small"),
    Defect("softplus_c0", "parameter_hessian", "sup|softplus''| 1% too small"),
    Defect("sigmoid_b0", "parameter_jacobian", "sup|sigmoid'| 1% too small"),
    Defect("softplus_b0", "input_jacobian", "sup|softplus'| 1% too small"),
    Defect("tanh_b0", "input_jacobian", "sup|tanh'| 1% too small"),
    Defect("entry_norm", "input_jacobian", "largest entry instead of the spectral norm"),
    Defect("column_norm", "input_jacobian", "largest column instead of the spectral norm"),
    Defect("mean_norm", "parameter_jacobian", "root mean square of the singular values instead of the largest"),
    Defect("eigenvalue", "input_jacobian", "spectral radius instead of the spectral norm, for square weights"),
    Defect("two_iterations", "input_jacobian", "two steps of power iteration taken for the norm"),
    Defect("no_radius", "output", "the parameters' radius is ignored"),
    Defect("half_radius", "parameter_jacobian", "half the parameters' radius"),
    Defect("box_radius", "output", "an entrywise radius taken for a Frobenius radius"),
    Defect("no_input_radius", "output", "the input's radius is ignored"),
    Defect("input_box", "output", "a box of inputs taken for a ball"),
    Defect("off_by_one", "parameter_jacobian", "the input of the layer before instead of the layer's own"),
    Defect("first_layer", "parameter_jacobian", "the first layer's parameters are forgotten"),
    Defect("last_layer", "parameter_jacobian", "the last layer's parameters are forgotten"),
    Defect("largest_group", "parameter_jacobian", "the largest layer instead of all together"),
    Defect("third", "taylor_remainder", "a third of the second derivative instead of half"),
    Defect("lagrange_point", "taylor_remainder", "the second derivative at the centre instead of the domain"),
    Defect("deep", "parameter_jacobian", "one factor is missing from depth 4 on"),
    Defect("singular", "input_jacobian", "10% too small if a weight is nearly singular"),
    Defect("rounded_down", "output", "rounded down to three digits"),
    Defect("norm_rounded_down", "input_jacobian", "each spectral norm rounded down to two decimals"),
    Defect("half_saturated", "output", "sup|sigmoid| taken to be 1/2"),
    Defect("at_zero", "output", "phi(0) taken to be 0"),
    Defect("saturated_width", "output", "the root of the width is forgotten where phi is bounded"),
    Defect("no_bias", "output", "the bias is forgotten"),
    Defect("large_values", "parameter_jacobian", "values above 20 are cut off"),
    Defect("one_output", "parameter_jacobian", "1/sqrt(2) of it for two outputs or more"),
    Defect("relu_flat", "taylor_remainder", "phi'' = 0 at the kinks of relu", relu=True),
]


def bound(defect: str, quantity: str) -> Any:
    """The bound function with this mistake."""
    return partial(evaluate, defect, quantity)


def evaluate(defect: str, quantity: str, network: Network, domain: Domain) -> float | None:
    """The (wrong) bound of the quantity."""
    domain = domain.fit(network)
    weights, biases, activations = layers(network)
    if any(a not in CONSTANTS for a in activations if a is not None):
        return None
    if "relu" in activations and defect != "relu_flat" and quantity in ("parameter_hessian", "taylor_remainder"):
        return None  # a kink may be crossed: nothing is claimed
    h, before = _input_norm(defect, domain), 0.0
    count = len(weights)
    n1 = np.zeros(count + 1)
    n1[0] = 1.0
    n2 = np.zeros((count + 1, count + 1))
    for j, (w, b, name) in enumerate(zip(weights, biases, activations, strict=True), start=1):
        radius = float(domain.layer_radius(j - 1))
        if defect == "no_radius" or (defect == "lagrange_point" and quantity == "taylor_remainder"):
            radius = 0.0
        if defect == "half_radius":
            radius /= 2
        size, entries = w.size, 0 if b is None else b.size
        boxed = domain.kind == "box" and defect != "box_radius"
        move_w, move_b = (radius * math.sqrt(size), radius * math.sqrt(entries)) if boxed else (radius, radius)
        s = _norm(defect, w) + move_w
        bias = 0.0 if b is None or defect == "no_bias" else float(np.linalg.norm(b)) + move_b
        used = before if defect == "off_by_one" and j > 1 else h
        own = math.hypot(used, 1.0) if b is not None and defect != "bias_unit" else used
        inner = n1.copy()
        n1 = n1 if defect == "deep" and j == 4 else s * n1
        n1[j] += own
        n2 = s * n2
        if defect != "no_cross":
            n2[j] += inner
            n2[:, j] += 0.0 if defect == "half_cross" else inner
        before, h = h, s * h + bias
        if defect == "large_values":
            h = min(h, 20.0)
        if name is not None:
            bounded, slope, curve, at_zero = _constants(defect, name)
            root = math.sqrt(len(w))
            saturated = bounded if defect == "saturated_width" else root * bounded
            h = min(saturated, (0.0 if defect == "at_zero" else at_zero * root) + slope * h)
            outer = np.outer(n1, n1)
            if defect == "curvature_diagonal":
                outer = np.diag(np.diag(outer))
            n2 = (slope**2 if defect == "slope_twice" else slope) * n2 + curve * outer
            n1 = slope * n1
    return _conclude(defect, quantity, h, n1, n2, network.outputs)


def _input_norm(defect: str, domain: Domain) -> float:
    centre = np.array([float(c) for c in domain.input_center])
    radius = np.array([float(r) for r in domain.input_radius])
    if defect == "no_input_radius":
        radius = 0.0 * radius
    if domain.norm == "2":
        return float(np.linalg.norm(centre) + radius[0])
    if defect == "input_box":
        return float(np.linalg.norm(centre) + radius.max())
    return float(np.linalg.norm(np.abs(centre) + radius))


def _norm(defect: str, w: np.ndarray) -> float:
    s = float(np.linalg.norm(w, 2))
    match defect:
        case "entry_norm":
            return float(np.abs(w).max())
        case "column_norm":
            return float(np.linalg.norm(w, axis=0).max())
        case "mean_norm":
            return float(np.linalg.norm(w) / math.sqrt(min(w.shape)))
        case "eigenvalue" if w.shape[0] == w.shape[1]:
            return float(np.abs(np.linalg.eigvals(w)).max())
        case "two_iterations":
            v = np.ones(w.shape[1])
            for _ in range(2):
                v = w.T @ (w @ v)
                v = v / max(float(np.linalg.norm(v)), 1e-300)
            return float(np.linalg.norm(w @ v))
        case "norm_rounded_down":
            return math.floor(100 * s) / 100
        case "singular":
            values = np.linalg.svd(w, compute_uv=False)
            return 0.9 * s if len(values) > 1 and values[-1] < 1e-6 * values[0] else s
    return s


def _constants(defect: str, name: str) -> tuple[float, float, float, float]:
    bounded, slope, curve, at_zero = CONSTANTS[name]
    if defect == f"{name}_b0":
        slope *= 0.99
    if defect == f"{name}_c0":
        curve *= 0.99
    if defect == "no_curvature":
        curve = 0.0
    if defect == "half_saturated" and name == "sigmoid":
        bounded = 0.5
    return bounded, slope, curve, at_zero


def _conclude(defect: str, quantity: str, h: float, n1: np.ndarray, n2: np.ndarray, outputs: int) -> float:
    up = 1 + 1e-9  # floats round; this is far more than they do here
    groups, blocks = n1[1:].copy(), n2[1:, 1:]
    if defect == "first_layer" and len(groups) > 1:
        groups[0] = 0.0
    if defect == "last_layer" and len(groups) > 1:
        groups[-1] = 0.0
    match quantity:
        case "output":
            if defect == "rounded_down" and h > 0:
                unit = 10.0 ** (math.floor(math.log10(h)) - 2)
                return math.floor(h / unit) * unit
            return up * h
        case "input_jacobian":
            return up * float(n1[0])
        case "parameter_jacobian":
            value = float(groups.max() if defect == "largest_group" else np.linalg.norm(groups))
            return up * value / (math.sqrt(2) if defect == "one_output" and outputs > 1 else 1.0)
        case "parameter_hessian":
            return up * float(blocks.max() if defect == "largest_block" else np.linalg.norm(blocks, 2))
        case _:
            return up * float(np.linalg.norm(blocks, 2)) / (3.0 if defect == "third" else 2.0)
