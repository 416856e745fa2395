"""published/P24a and P24N: the gradient bound in NTK scaling against networks differentiated by hand.

The bound ||Df||^2 <= g^(2L) + ||v||^2 L g^(2(L-1))/m needs an input no wider than the hidden layers.
"""

from __future__ import annotations

import numpy as np


def squared_gradient(weights: list[np.ndarray], v: np.ndarray, x: np.ndarray) -> float:
    """||Df||^2 of f = m^(-1/2) v' al^L, al^l = tanh(m^(-1/2) W^l al^(l-1)), al^1 = tanh(d^(-1/2) W^1 x)."""
    m, d = len(v), len(x)
    scales = [d**-0.5] + [m**-0.5] * (len(weights) - 1)
    states = [x]
    for w, s in zip(weights, scales, strict=True):
        states.append(np.tanh(s * w @ states[-1]))
    total = float(states[-1] @ states[-1]) / m
    back = v * m**-0.5
    for i in reversed(range(len(weights))):
        back = back * (1 - states[i + 1] ** 2)
        total += float(back @ back) * scales[i] ** 2 * float(states[i] @ states[i])
        back = scales[i] * weights[i].T @ back
    return total


def bound(weights: list[np.ndarray], v: np.ndarray, d: int) -> float:
    m, depth = len(v), len(weights)
    norms = [np.linalg.norm(w, 2) for w in weights]
    g = max(norms[0] / d**0.5, *(n / m**0.5 for n in norms[1:]), 0.0)
    return float(g ** (2 * depth) + v @ v * depth * g ** (2 * (depth - 1)) / m)


def test_the_bound_holds_for_narrow_inputs() -> None:
    rng = np.random.default_rng(1)
    for _ in range(300):
        d = int(rng.integers(1, 4))
        m, depth = d + int(rng.integers(0, 3)), int(rng.integers(1, 4))
        weights = [rng.normal(size=(m, d if i == 0 else m)) * rng.choice([0.1, 1.0]) for i in range(depth)]
        v, x = rng.normal(size=m), rng.normal(size=d)
        x *= d**0.5 / np.linalg.norm(x)
        assert squared_gradient(weights, v, x) <= bound(weights, v, d) * (1 + 1e-12)


def test_the_bound_fails_for_a_wide_input() -> None:
    d = 100
    x, v = np.ones(d), np.array([0.01])
    weights = [np.full((1, d), 0.02)]  # pre-activation 0.2, norm 0.2, g = 0.02
    assert squared_gradient(weights, v, x) > 50 * bound(weights, v, d)
