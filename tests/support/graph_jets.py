"""Values and first two directional derivatives of a layer graph, in plain float64, by Taylor coefficients.

Written apart from certbound.bounds on purpose: it knows values and derivatives, no norms and no rules. What is reached
at points of a domain is a lower bound of every supremum that certbound certifies.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from certbound.bounds.domain import Domain
from certbound.network.graph import Affine, Elementwise, Linear, Network, Product, Unit
from tests.support.jets import unit_jet

Triple = tuple[np.ndarray, np.ndarray, np.ndarray]


class Taylor(NamedTuple):
    """value: m; first, second: D x m, along each of D directions u: Dv[u] and D2v[u, u]."""

    value: np.ndarray
    first: np.ndarray
    second: np.ndarray


def derivatives(unit: Unit, t: np.ndarray) -> Triple:
    """phi, phi', phi'' at t (one-sided at a kink)."""
    p = {name: float(value) for name, value in unit.parameters}
    one, zero = np.ones_like(t), np.zeros_like(t)
    match unit.activation:
        case "identity":
            return t, one, zero
        case "tanh":
            y = np.tanh(t)
            return y, 1 - y**2, -2 * y * (1 - y**2)
        case "sigmoid":
            s = 1 / (1 + np.exp(-t))
            return s, s * (1 - s), s * (1 - s) * (1 - 2 * s)
        case "sin":
            return np.sin(t), np.cos(t), -np.sin(t)
        case "relu":
            return np.maximum(t, 0), (t > 0) * one, zero
        case "leaky_relu":
            return np.where(t > 0, t, p["alpha"] * t), np.where(t > 0, 1.0, p["alpha"]), zero
        case "exp":
            return np.exp(t), np.exp(t), np.exp(t)
        case "log":
            return np.log(t), 1 / t, -1 / t**2
        case "reciprocal":
            return 1 / t, -1 / t**2, 2 / t**3
        case "sqrt":
            return np.sqrt(t), 0.5 * t**-0.5, -0.25 * t**-1.5
        case "inverse_sqrt":
            return t**-0.5, -0.5 * t**-1.5, 0.75 * t**-2.5
        case "power":
            n = int(p["exponent"])
            return t**n, n * t ** (n - 1), n * (n - 1) * t ** max(n - 2, 0)
        case "softplus" | "softplus_below":
            beta = p.get("beta", 1.0)
            s = 1 / (1 + np.exp(-beta * t))
            return np.logaddexp(0, beta * t) / beta, s, beta * s * (1 - s)
    return unit_jet(unit.activation, t, p)


def taylor(network: Network, x: np.ndarray, theta: np.ndarray, dx: np.ndarray, dtheta: np.ndarray) -> Taylor:
    """The output at (x, theta) and its derivatives along the directions (dx[k], dtheta[k])."""
    values = [Taylor(x, dx, np.zeros_like(dx))]
    for node in network.nodes:
        match node:
            case Linear():
                made = Taylor(node.shift.copy(), np.zeros((len(dx), node.size)), np.zeros((len(dx), node.size)))
                for term in node.terms:
                    for row, column, entry in zip(term.rows, term.columns, term.values, strict=True):
                        v = values[term.parent]
                        made.value[row] += entry * v.value[column]
                        made.first[:, row] += entry * v.first[:, column]
                        made.second[:, row] += entry * v.second[:, column]
            case Affine():
                made = _affine(node, values[node.parent], theta, dtheta)
            case Product():
                v, w = values[node.left], values[node.right]
                made = Taylor(
                    v.value * w.value,
                    v.first * w.value + v.value * w.first,
                    v.second * w.value + 2 * v.first * w.first + v.value * w.second,
                )
            case Elementwise():
                made = _elementwise(node, values[node.parent])
        values.append(made)
    return values[-1]


def _affine(node: Affine, v: Taylor, theta: np.ndarray, dtheta: np.ndarray) -> Taylor:
    columns = np.arange(len(v.value))[None, None] if node.columns is None else node.columns
    parts: list[list[np.ndarray]] = [[], [], []]
    inside = columns >= 0
    for k in range(columns.shape[0]):
        weight, dweight = theta[node.weight_at[k]], dtheta[:, node.weight_at[k]]
        for s in range(columns.shape[1]):
            h, dh, ddh = (np.where(inside[k, s], a[..., columns[k, s]], 0.0) for a in v)
            z = node.alpha * weight @ h
            dz = node.alpha * (np.einsum("doi,i->do", dweight, h) + dh @ weight.T)
            ddz = node.alpha * (2 * np.einsum("doi,di->do", dweight, dh) + ddh @ weight.T)
            if node.bias_at is not None:
                z, dz = z + node.beta * theta[node.bias_at[k]], dz + node.beta * dtheta[:, node.bias_at[k]]
            for part, value in zip(parts, (z, dz, ddz), strict=True):
                part.append(value)
    return Taylor(*(np.concatenate(part, axis=-1) for part in parts))


def _elementwise(node: Elementwise, v: Taylor) -> Taylor:
    value, first, second = np.empty_like(v.value), np.empty_like(v.first), np.empty_like(v.second)
    for index, unit in enumerate(node.units):
        own = node.members == index
        f, slope, bend = derivatives(unit, v.value[own])
        value[own], first[:, own] = f, slope * v.first[:, own]
        second[:, own] = bend * v.first[:, own] ** 2 + slope * v.second[:, own]
    return Taylor(value, first, second)


def sample(network: Network, domain: Domain, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A point of the domain, often of its boundary. ``domain`` fitted."""
    x = np.array([float(c) for c in domain.input_center])
    if domain.norm == "2":
        x = x + _in_ball(rng, len(x), float(domain.input_radius[0]))
    else:
        x = x + rng.choice([-1.0, 1.0, rng.uniform(-1, 1)], size=len(x)) * [float(r) for r in domain.input_radius]
    theta = network.theta.copy()
    if domain.total is not None:
        return x, theta + _in_ball(rng, len(theta), float(domain.total))
    for group in range(len(network.groups)):
        own = network.group_slice(group)
        count, radius = network.groups[group].count, float(domain.radius[group])
        if domain.kind == "box":
            theta[own] += radius * rng.choice([-1.0, 1.0], size=count)
        else:
            theta[own] += _in_ball(rng, count, radius)
    return x, theta


def _in_ball(rng: np.random.Generator, size: int, radius: float) -> np.ndarray:
    direction = rng.normal(size=size)
    return np.asarray(radius * direction / max(float(np.linalg.norm(direction)), 1e-300))


def hessian(network: Network, x: np.ndarray, theta: np.ndarray) -> np.ndarray:
    """m x P x P: the second derivative in theta, by polarisation."""
    count = len(theta)
    i, j = np.tril_indices(count)
    unit = np.eye(count)
    still = np.zeros((len(i), len(x)))
    both = taylor(network, x, theta, still, unit[i] + unit[j]).second
    single = taylor(network, x, theta, still[:count], unit).second
    result = np.zeros((both.shape[1], count, count))
    result[:, i, j] = result[:, j, i] = ((both - single[i] - single[j]) / 2).T
    return result


def reached(network: Network, domain: Domain, rng: np.random.Generator, points: int = 3) -> dict[str, float]:
    """Quantity -> a value that it has somewhere in the domain (up to rounding)."""
    count, inputs = len(network.theta), network.inputs
    found = dict.fromkeys(
        ("output", "input_jacobian", "parameter_jacobian", "parameter_hessian", "taylor_remainder"), 0.0
    )

    def at_least(quantity: str, value: float) -> None:
        found[quantity] = max(found[quantity], value)

    for _ in range(points):
        x, theta = sample(network, domain, rng)
        by_x = taylor(network, x, theta, np.eye(inputs), np.zeros((inputs, count)))
        by_theta = taylor(network, x, theta, np.zeros((count, inputs)), np.eye(count))
        at_least("output", float(np.linalg.norm(by_x.value)))
        at_least("input_jacobian", float(np.linalg.norm(by_x.first, 2)))
        at_least("parameter_jacobian", float(np.linalg.norm(by_theta.first, 2)))
        tensor = hessian(network, x, theta)
        for y in (*np.eye(len(tensor)), rng.normal(size=len(tensor))):
            at_least("parameter_hessian", float(np.linalg.norm(np.tensordot(y, tensor, 1), 2) / np.linalg.norm(y)))
        _, other = sample(network, domain, rng)
        d = other - theta
        if (size := float(np.linalg.norm(d))) > 1e-3:
            step = taylor(network, x, theta, np.zeros((1, inputs)), d[None]).first[0]
            there = taylor(network, x, other, np.zeros((1, inputs)), d[None]).value
            rest = float(np.linalg.norm(there - by_x.value - step)) - 1e-13 * float(np.abs(by_x.value).sum())
            at_least("taylor_remainder", rest / size**2)
    return found
