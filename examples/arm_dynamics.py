"""Drift dynamics of a two-link planar arm under gravity, without input torque: what three examples learn from.

State x = (q1, q2, dq1, dq2); links of mass 1 kg and length 0.5 m, point masses at their ends.
"""

import numpy as np

MASS, LENGTH, GRAVITY = 1.0, 0.5, 9.81
SCALE = np.array([np.pi / 2, np.pi / 2, 2.0, 2.0])  # states are drawn from the box of this half-width


def drift(x: np.ndarray) -> np.ndarray:
    """Accelerations (n x 2) of states x (n x 4): f(x) = -M(q)^-1 (C(q, dq) dq + g(q))."""
    q1, q2, v1, v2 = x.T
    c2, s2 = np.cos(q2), np.sin(q2)
    inertia = MASS * LENGTH**2
    m11, m12, m22 = inertia * (3 + 2 * c2), inertia * (1 + c2), inertia
    h1 = -inertia * s2 * (2 * v1 * v2 + v2**2) + MASS * GRAVITY * LENGTH * (2 * np.sin(q1) + np.sin(q1 + q2))
    h2 = inertia * s2 * v1**2 + MASS * GRAVITY * LENGTH * np.sin(q1 + q2)
    determinant = m11 * m22 - m12**2
    return -np.stack([m22 * h1 - m12 * h2, m11 * h2 - m12 * h1], axis=1) / determinant[:, None]


def flow(x: np.ndarray, seconds: float, steps: int = 20) -> np.ndarray:
    """States after so many seconds, by the classical Runge-Kutta method."""

    def field(x: np.ndarray) -> np.ndarray:
        return np.concatenate([x[:, 2:], drift(x)], axis=1)

    h = seconds / steps
    for _ in range(steps):
        a = field(x)
        b = field(x + h / 2 * a)
        c = field(x + h / 2 * b)
        x = x + h / 6 * (a + 2 * b + 2 * c + field(x + h * c))
    return x
