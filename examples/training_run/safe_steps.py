"""Gradient descent with three step sizes: certified at every step, SafeRate's idea in floats, and fixed by hand.

certbound.safe_step bounds the Hessian in a ball: it holds for every direction, is rounded outward and says a radius.
SafeRate (AutoBound) bounds the second derivative of the loss along the gradient alone, by interval arithmetic on a
segment; here in plain floats, so nothing of it is proved.
"""

from __future__ import annotations

import itertools

import numpy as np
from digits import Parameters, data, loss_and_gradient, moved, start

import certbound

STEPS, FIXED = 12, 0.2
Interval = tuple[np.ndarray, np.ndarray]


def times(a: Interval, b: Interval) -> Interval:
    """The products entry by entry."""
    ends = np.stack([x * y for x in a for y in b])
    return ends.min(axis=0), ends.max(axis=0)


def through(a: Interval, matrix: Interval) -> Interval:
    """a @ matrix.T"""
    low, high = times((a[0][:, None, :], a[1][:, None, :]), (matrix[0][None], matrix[1][None]))
    return low.sum(axis=-1), high.sum(axis=-1)


def plus(*terms: Interval) -> Interval:
    """The sum."""
    return sum(t[0] for t in terms), sum(t[1] for t in terms)


def square(a: Interval) -> Interval:
    """The squares."""
    top = np.maximum(np.abs(a[0]), np.abs(a[1])) ** 2
    inside = (a[0] <= 0) & (a[1] >= 0)
    return np.where(inside, 0.0, np.minimum(np.abs(a[0]), np.abs(a[1])) ** 2), top


def second_derivative(parameters: Parameters, gradient: Parameters, images: np.ndarray, eta: float) -> float:
    """About an upper bound of the loss's second derivative along -gradient on [0, eta]."""
    (w, b), (v, _) = parameters
    (g, h), (k, m) = gradient
    slope = -(images @ g.T + h)
    ends = images @ w.T + b, images @ w.T + b + eta * slope
    z = np.minimum(*ends), np.maximum(*ends)
    u = np.tanh(z[0]), np.tanh(z[1])
    s = plus((np.ones_like(u[0]),) * 2, tuple(-x for x in square(u)[::-1]))
    first = times(s, (slope, slope))
    second = times(times((-2 * u[1], -2 * u[0]), s), (slope**2, slope**2))
    matrix = np.minimum(v, v - eta * k), np.maximum(v, v - eta * k)
    rate = plus(through(first, matrix), through(u, (-k, -k)), (-m[None], -m[None]))
    curve = plus(through(second, matrix), through(first, (-2 * k, -2 * k)))
    spread = 0.25 * (rate[1].max(axis=1) - rate[0].min(axis=1)) ** 2  # the variance of the outputs' slopes
    bend = curve[1].max(axis=1) - curve[0].min(axis=1)  # the residual sums to 0
    return float((spread + bend).mean())


def safe_rate(parameters: Parameters, gradient: Parameters, images: np.ndarray) -> float:
    """The step size that minimises the quadratic upper bound, of those tried."""
    size = sum(float((a * a).sum()) for pair in gradient for a in pair)
    tried = [2.0**-i for i in range(12)]
    return min(tried, key=lambda e: -e * size + 0.5 * e * e * second_derivative(parameters, gradient, images, e))


def main() -> None:
    images, labels = data()
    for name in ("certified", "SafeRate, not proved", f"fixed, {FIXED}"):
        parameters, losses, etas = start(), [], []
        for _ in range(STEPS):
            loss, gradient = loss_and_gradient(parameters, images, labels)
            if name == "certified":
                eta = certbound.safe_step(parameters, (images, labels), "cross_entropy").eta
            else:
                eta = FIXED if name.startswith("fixed") else safe_rate(parameters, gradient, images)
            losses.append(loss)
            etas.append(eta)
            parameters = moved(parameters, eta, gradient)
        losses.append(loss_and_gradient(parameters, images, labels)[0])
        monotone = all(b < a for a, b in itertools.pairwise(losses))
        sizes = f"step sizes {min(etas):.3g} to {max(etas):.3g}"
        print(f"{name}: loss {losses[0]:.3f} -> {losses[-1]:.3f}, {sizes}, falling at every step: {monotone}")


if __name__ == "__main__":
    main()
