"""Lower bounds of the suprema by gradient ascent over (x, theta), for networks too large for dense derivatives.

Directions come from finite differences and may be poor; every value returned is evaluated exactly (up to rounding) by
forward propagation along one direction, so it is reached in the domain. Only Domain is shared with certbound.bounds.
"""

from __future__ import annotations

import itertools
from fractions import Fraction
from functools import lru_cache
from typing import Any

import numpy as np

from certbound.bounds.domain import Domain
from certbound.network.graph import Affine, Elementwise, Group, Linear, Network, Product, Term, Unit, dense, diagonal
from certbound.network.stored import held

from .jets import Triple, bounded, flatten, sample, slices, unit_jet
from .networks import with_parameters

STEP = 1e-4


def unit_values(name: str, z: np.ndarray, parameters: dict[str, float]) -> Triple:
    """phi, phi', phi'' of one unit; short ways for the common ones."""
    if name in ("tanh", "sigmoid", "softplus") and parameters.get("beta", 1.0) == 1.0:
        return bounded(name, z)
    return unit_jet(name, z, parameters)


@lru_cache(maxsize=64)
def layout(node: Elementwise) -> list[tuple[str, dict[str, float], np.ndarray]]:
    """(activation, parameters, neurons) of each unit of this node."""
    return [
        (unit.activation, {name: float(v) for name, v in unit.parameters}, np.flatnonzero(node.members == index))
        for index, unit in enumerate(node.units)
    ]


def activation(node: Elementwise, z: np.ndarray) -> Triple:
    """phi, phi', phi'' of every neuron."""
    units = layout(node)
    if len(units) == 1:
        return unit_values(units[0][0], z, units[0][1])
    value, first, second = np.empty_like(z), np.empty_like(z), np.empty_like(z)
    for name, parameters, own in units:
        value[own], first[own], second[own] = unit_values(name, z[own], parameters)
    return value, first, second


def columns(node: Affine, h: np.ndarray) -> np.ndarray:
    """The entries of the parent that the node's weights meet, (K, S, n_in)."""
    return h[None, None] if node.columns is None else np.append(h, 0.0)[node.columns]


def bias(node: Affine, theta: np.ndarray) -> np.ndarray | float:
    """beta b for every output, (K, 1, n_out)."""
    return 0.0 if node.bias_at is None else node.beta * theta[node.bias_at][:, None]


def product(node: Affine, theta: np.ndarray, h: np.ndarray) -> np.ndarray:
    """alpha W h, (K, S, n_out)."""
    return node.alpha * np.einsum("koi,ksi->kso", theta[node.weight_at], columns(node, h))


def times(term: Term, h: np.ndarray, size: int) -> np.ndarray:
    """M h."""
    return np.bincount(term.rows, term.values * h[term.columns], minlength=size)


def along(
    network: Network, x: np.ndarray, theta: np.ndarray, dx: np.ndarray, d: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Phi and its first and second derivative along (dx, d)."""
    values = [(x, dx, np.zeros_like(dx))]
    for node in network.nodes:
        match node:
            case Affine():
                h, h1, h2 = values[node.parent]
                z = product(node, theta, h) + bias(node, theta)
                z1 = product(node, theta, h1) + product(node, d, h) + bias(node, d)
                z2 = product(node, theta, h2) + 2 * product(node, d, h1)
                values.append((z.ravel(), z1.ravel(), z2.ravel()))
            case Linear():
                sums = [
                    sum((times(t, values[t.parent][k], node.size) for t in node.terms), np.zeros(node.size))
                    for k in range(3)
                ]
                values.append((sums[0] + node.shift, sums[1], sums[2]))
            case Elementwise():
                h, h1, h2 = values[node.parent]
                value, first, second = activation(node, h)
                values.append((value, first * h1, first * h2 + second * h1**2))
            case Product():
                (a, a1, a2), (b, b1, b2) = values[node.left], values[node.right]
                values.append((a * b, a1 * b + a * b1, a2 * b + 2 * a1 * b1 + a * b2))
    return values[-1]


def gradient(network: Network, x: np.ndarray, theta: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The gradient of y . Phi with respect to x and theta."""
    values, none = [x], np.zeros_like(theta)
    for node in network.nodes:
        match node:
            case Affine():
                values.append((product(node, theta, values[node.parent]) + bias(node, theta)).ravel())
            case Linear():
                sums = sum((times(t, values[t.parent], node.size) for t in node.terms), node.shift)
                values.append(sums)
            case Elementwise():
                values.append(activation(node, values[node.parent])[0])
            case Product():
                values.append(values[node.left] * values[node.right])
    backs = [np.zeros_like(v) for v in values]
    backs[-1] = np.asarray(y, dtype=float).copy()
    for node, back in zip(reversed(network.nodes), reversed(backs), strict=False):
        match node:
            case Affine():
                own = back.reshape(len(node.weight), -1, node.weight.shape[1])
                met = columns(node, values[node.parent])
                np.add.at(none, node.weight_at, node.alpha * np.einsum("kso,ksi->koi", own, met))
                if node.bias_at is not None:
                    np.add.at(none, node.bias_at, node.beta * own.sum(axis=1))
                through = node.alpha * np.einsum("koi,kso->ksi", theta[node.weight_at], own)
                if node.columns is None:
                    backs[node.parent] += through.ravel()
                else:
                    np.add.at(backs[node.parent], node.columns[node.columns >= 0], through[node.columns >= 0])
            case Linear():
                for t in node.terms:
                    np.add.at(backs[t.parent], t.columns, t.values * back[t.rows])
            case Elementwise():
                backs[node.parent] += activation(node, values[node.parent])[1] * back
            case Product():
                left, right = values[node.right] * back, values[node.left] * back
                backs[node.left] += left
                backs[node.right] += right
    return backs[0], none


def unit(v: np.ndarray) -> np.ndarray:
    """v / ||v||, or v if it vanishes."""
    size = np.linalg.norm(v)
    return v / size if size > 1e-300 else v


def farthest(network: Network, domain: Domain, gx: np.ndarray, gt: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The point of the fitted domain that is farthest along (gx, gt), a hair inside."""
    inside = 1 - 1e-12
    centre, theta = np.array([float(c) for c in domain.input_center]), flatten(network)
    if domain.norm == "inf":
        x = centre + inside * np.array([float(r) for r in domain.input_radius]) * np.sign(gx)
    else:
        x = centre + inside * float(domain.input_radius[0]) * unit(gx)
    if domain.total is not None:
        return x, theta + inside * float(domain.total) * unit(gt)
    for group, where in enumerate(slices(network)):
        radius = inside * float(domain.radius[group])
        theta[where] += radius * (np.sign(gt[where]) if domain.kind == "box" else unit(gt[where]))
    return x, theta


def ascend(
    network: Network, domain: Domain, rng: np.random.Generator, starts: int = 2, steps: int = 6
) -> dict[str, float]:
    """Quantity -> the largest value found."""
    domain = domain.fit(network)
    best = dict.fromkeys(("output", "input_jacobian", "parameter_jacobian", "parameter_hessian"), 0.0)
    for x0, theta0 in sample(network, domain, rng, starts):
        for quantity in best:
            x, theta = x0, theta0
            d, dx, y = rng.normal(size=theta.size), rng.normal(size=x.size), unit(rng.normal(size=network.outputs))
            for _ in range(steps):
                d, dx, y, value = _direction(network, x, theta, quantity, d, dx, y)
                best[quantity] = max(best[quantity], value)
                x, theta = farthest(network, domain, *_slope(network, x, theta, quantity, d, dx, y))
    return best


def _direction(
    network: Network, x: np.ndarray, theta: np.ndarray, quantity: str, d: np.ndarray, dx: np.ndarray, y: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Better directions at this point by a few power iterations, and the value they reach."""
    zero, none = np.zeros_like(x), np.zeros_like(theta)
    value = 0.0
    for _ in range(4):
        if quantity == "output":
            image = along(network, x, theta, zero, none)[0]
        elif quantity == "input_jacobian":
            dx = unit(gradient(network, x, theta, y)[0])
            image = along(network, x, theta, dx, none)[1]
        elif quantity == "parameter_jacobian":
            d = unit(gradient(network, x, theta, y)[1])
            image = along(network, x, theta, zero, d)[1]
        else:
            for _ in range(3):
                d = unit(d)
                ahead, behind = (gradient(network, x, theta + s * STEP * d, y)[1] for s in (1, -1))
                product = (ahead - behind) / (2 * STEP)
                d = product if np.linalg.norm(product) > 1e-12 else d
            d = unit(d)
            image = along(network, x, theta, zero, d)[2]
        value = max(value, float(np.linalg.norm(image)))
        y = unit(image) if np.linalg.norm(image) > 0 else y
    return d, dx, y, value


def _slope(
    network: Network, x: np.ndarray, theta: np.ndarray, quantity: str, d: np.ndarray, dx: np.ndarray, y: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """About the gradient of the value for fixed directions."""
    h = 1e-3
    here = gradient(network, x, theta, y)
    if quantity == "output":
        return here
    if quantity == "input_jacobian":
        ahead, behind = gradient(network, x + h * dx, theta, y), gradient(network, x - h * dx, theta, y)
    else:
        ahead, behind = gradient(network, x, theta + h * d, y), gradient(network, x, theta - h * d, y)
    if quantity == "parameter_hessian":
        return ahead[0] + behind[0] - 2 * here[0], ahead[1] + behind[1] - 2 * here[1]
    return ahead[0] - behind[0], ahead[1] - behind[1]


UNITS = ("tanh", "sigmoid", "softplus", "identity", "silu", "gelu", "arctan", "erf", "sin")
FAST = ("tanh", "sigmoid", "softplus", "identity")


def random_network(rng: np.random.Generator, widest: int, deepest: int, names: tuple[str, ...] = UNITS) -> Network:
    """A graph made directly: activations mixed per neuron, biases or none, zero, near-singular, saturating weights."""
    depth = int(rng.integers(1, deepest + 1))
    widths = rng.integers(1, widest + 1, size=depth + 1)
    nodes: list[Any] = []
    groups: list[Group] = []
    theta: list[np.ndarray] = []
    if rng.random() < 0.2:
        n = int(widths[0])
        nodes.append(diagonal("norm", 0, rng.normal(size=n), rng.uniform(0.5, 2.0, size=n), rng.normal(size=n)))
    for j, (m, n) in enumerate(itertools.pairwise(widths.tolist())):
        scale = rng.choice([0.0, 0.1, 1.0, 1.0, 1.0, 3.0, 20.0])
        weight = scale * rng.normal(size=(n, m)) / np.sqrt(m)
        if rng.random() < 0.2:
            weight = np.outer(weight[:, 0], rng.normal(size=m)) + 1e-9 * weight  # near-singular
        form = rng.integers(4)
        bias = None if form == 0 else rng.choice([0.0, 1.0, 8.0]) * rng.normal(size=1 if form == 1 else n)
        alpha, beta = (1.0, 1.0) if rng.random() < 0.7 else (float(rng.normal()), float(rng.normal()))
        at = sum(part.size for part in theta)
        nodes.append(dense(f"layer{j}", len(nodes), j, weight, bias, at=at, alpha=alpha, beta=beta))
        own = [weight.ravel()] if bias is None else [weight.ravel(), bias]
        theta += own
        groups.append(Group((f"w{j}", f"b{j}")[: len(own)], sum(part.size for part in own)))
        if j < depth - 1 or rng.random() < 0.4:
            kinds = rng.choice(names, size=1 if rng.random() < 0.5 else n)
            chosen = [Unit(str(k), (("beta", Fraction(1)),) if k == "softplus" else _parameters(str(k))) for k in kinds]
            nodes.append(Elementwise.of(f"act{j}", len(nodes), (chosen * n)[:n]))
            if rng.random() < 0.1:
                nodes.append(diagonal(f"scale{j}", len(nodes), rng.normal(size=n), np.ones(n), rng.normal(size=n)))
    return Network("made", "0" * 64, int(widths[0]), tuple(nodes), tuple(groups), held(*theta))


def _parameters(name: str) -> tuple[tuple[str, Fraction], ...]:
    known = {"silu": Fraction(1), "leaky_relu": Fraction(1, 10)}
    return (("alpha", known[name]),) if name in known else ()


def random_box(rng: np.random.Generator, network: Network) -> Domain:
    """A domain of any kind, often degenerate."""

    def size() -> str:
        return str(rng.choice(["0", "0.001", "0.01", "0.1", "0.5", "2"]))

    given: dict[str, Any] = {
        "input_center": [f"{v:.3f}" for v in rng.normal(size=network.inputs) * rng.choice([0.0, 1.0, 3.0])],
        "input_norm": str(rng.choice(["inf", "2"])),
    }
    given["input_radius"] = size()
    if given["input_norm"] == "inf" and rng.random() < 0.3:
        given["input_radius"] = [size() for _ in range(network.inputs)]
    return with_parameters(rng, network, given, size)
