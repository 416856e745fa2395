"""Exact first and second derivatives of a network by forward propagation of full tensors, in plain float64.

Written apart from certbound.bounds on purpose: it knows values and derivatives, no norms and no rules. Values at points
are lower bounds of every supremum that certbound certifies.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from certbound.bounds.domain import Domain
from certbound.network.graph import Affine, Diagonal, Elementwise, Network

SLACK = 1e-9  # floats round; a violation must exceed the bound by more than this fraction


class Jets(NamedTuple):
    """value: m; by_input: m x n; gradient: m x P; hessian: m x P x P."""

    value: np.ndarray
    by_input: np.ndarray
    gradient: np.ndarray
    hessian: np.ndarray


def flatten(network: Network) -> np.ndarray:
    """The stored parameters as one vector: per layer the weight row by row, then the stored bias."""
    parts = []
    for node in network.affine_nodes():
        parts += [node.weight.ravel(), np.zeros(0) if node.bias is None else node.bias.ravel()]
    return np.concatenate(parts)


def slices(network: Network) -> list[slice]:
    """Where each layer's parameters stand in the vector."""
    ends = np.cumsum([0] + [group.count for group in network.groups])
    return [slice(int(a), int(b)) for a, b in itertools.pairwise(ends)]


def activation(node: Elementwise, z: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """phi, phi', phi'' at z; at a kink a one-sided derivative."""
    match node.activation:
        case "tanh":
            y = np.tanh(z)
            return y, 1 - y**2, -2 * y * (1 - y**2)
        case "sigmoid" | "softplus":
            e = np.exp(-np.abs(z))
            s = np.where(z >= 0, 1 / (1 + e), e / (1 + e))
            w = e / (1 + e) ** 2
            if node.activation == "sigmoid":
                return s, w, w * (1 - 2 * s)
            return np.logaddexp(0, z), s, w
        case "relu" | "leaky_relu":
            low = 0.0 if node.activation == "relu" else float(node.attributes.get("alpha", np.float32(0.01)))
            slope = np.where(z > 0, 1.0, low)
            return slope * z, slope, np.zeros_like(z)
    raise AssertionError(node.activation)


def jets(network: Network, x: np.ndarray, theta: np.ndarray) -> Jets:
    """Value and derivatives of the network at input x and parameters theta."""
    count = theta.size
    h, hx = x.astype(float), np.eye(x.size)
    g, s = np.zeros((x.size, count)), np.zeros((x.size, count, count))
    at = 0
    for node in network.nodes:
        match node:
            case Affine():
                rows, columns = node.weight.shape
                weight = theta[at : at + rows * columns].reshape(rows, columns)
                index = at + np.arange(rows * columns).reshape(rows, columns)
                at += rows * columns
                z, zx, zg = node.alpha * weight @ h, node.alpha * weight @ hx, node.alpha * weight @ g
                zs = node.alpha * np.einsum("ij,jpq->ipq", weight, s)
                for i in range(rows):
                    zg[i, index[i]] += node.alpha * h
                    zs[i, index[i], :] += node.alpha * g
                    zs[i, :, index[i]] += node.alpha * g
                if node.bias is not None:
                    size = node.bias.size
                    z = z + node.beta * np.broadcast_to(theta[at : at + size], (rows,))
                    for i in range(rows):
                        zg[i, at + (i if size > 1 else 0)] += node.beta
                    at += size
                h, hx, g, s = z, zx, zg, zs
            case Diagonal():
                factor = node.scale / node.divisor
                h = factor * h + node.shift
                hx, g, s = factor[:, None] * hx, factor[:, None] * g, factor[:, None, None] * s
            case Elementwise():
                h, first, second = activation(node, h)
                s = first[:, None, None] * s + second[:, None, None] * np.einsum("ip,iq->ipq", g, g)
                hx, g = first[:, None] * hx, first[:, None] * g
    return Jets(h, hx, g, s)


def bilinear_norm_below(hessian: np.ndarray, rng: np.random.Generator) -> float:
    """A lower bound of sup ||H[d, d]|| over unit d, by alternating maximisation from several starts."""
    outputs = len(hessian)
    best = 0.0
    for y in [*np.eye(outputs), *rng.normal(size=(2, outputs))]:
        for _ in range(4):
            values, vectors = np.linalg.eigh(np.einsum("i,ipq->pq", y, hessian))
            d = vectors[:, np.argmax(np.abs(values))]
            image = np.einsum("ipq,p,q->i", hessian, d, d)
            size = float(np.linalg.norm(image))
            best = max(best, size)
            if size == 0.0:
                break
            y = image / size
    return best


def sample(
    network: Network, domain: Domain, rng: np.random.Generator, count: int
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Points (x, theta) of the domain: its centre first, then random ones, many on the boundary."""
    domain = domain.fit(network)
    centre, stored = np.array([float(c) for c in domain.input_center]), flatten(network)
    yield centre, stored
    for _ in range(count - 1):
        direction = rng.normal(size=centre.size)
        reach = rng.choice([1.0, rng.uniform()]) * (1 - 1e-12)
        if domain.norm == "inf":
            x = centre + reach * np.sign(direction) * np.array([float(r) for r in domain.input_radius])
        else:
            x = centre + reach * float(domain.input_radius[0]) * direction / np.linalg.norm(direction)
        theta = stored.copy()
        for group, where in enumerate(slices(network)):
            move = rng.normal(size=where.stop - where.start)
            radius = float(domain.layer_radius(group)) * (1 - 1e-12)
            if domain.kind == "box":
                theta[where] += radius * np.sign(move)
            else:
                share = 1.0 if domain.total is None else 1 / np.sqrt(len(network.groups))
                theta[where] += share * radius * move / np.linalg.norm(move)
        yield x, theta


def lower_bounds(network: Network, domain: Domain, rng: np.random.Generator, count: int = 3) -> dict[str, float]:
    """Quantity -> a value it provably reaches in the domain (up to float rounding)."""
    best = dict.fromkeys(
        ("output", "input_jacobian", "parameter_jacobian", "parameter_hessian", "taylor_remainder"), 0.0
    )
    previous: tuple[np.ndarray, Jets] | None = None
    for x, theta in sample(network, domain, rng, count):
        j = jets(network, x, theta)
        found = {
            "output": float(np.linalg.norm(j.value)),
            "input_jacobian": float(np.linalg.norm(j.by_input, 2)),
            "parameter_jacobian": float(np.linalg.norm(j.gradient, 2)),
            "parameter_hessian": bilinear_norm_below(j.hessian, rng),
        }
        # The remainder between two parameter vectors of the domain, at the same input.
        base = jets(network, x, flatten(network)) if previous is not None else j
        d = theta - flatten(network)
        step = float(np.linalg.norm(d))
        if step > 1e-4:
            linear = base.gradient @ d
            remainder = float(np.linalg.norm(j.value - base.value - linear))
            noise = 1e-13 * float(np.abs(j.value).max() + np.abs(base.value).max() + np.abs(linear).max()) * len(theta)
            found["taylor_remainder"] = (remainder - noise if remainder > noise else 0.0 * remainder) / step**2
        previous = (theta, j)
        assert all(np.isfinite(v) for v in found.values()), "the reference overflowed"
        best = {q: max(v, found.get(q, 0.0)) for q, v in best.items()}
    return best


def violations(bounds: dict[str, str], reached: dict[str, float]) -> list[str]:
    """The quantities whose certified bound is below a value that was reached."""
    return [q for q, bound in bounds.items() if not reached[q] * (1 - SLACK) <= float(bound)]  # NaN is a violation
