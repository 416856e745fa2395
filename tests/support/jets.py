"""Exact first and second derivatives of a network by forward propagation of full tensors, in plain float64.

Written apart from certbound.bounds on purpose: it knows values and derivatives, no norms and no rules. Values at points
are lower bounds of every supremum that certbound certifies.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from certbound.bounds.domain import Domain
from certbound.network.graph import Affine, Elementwise, Linear, Network, Product

SLACK = 1e-9  # floats round; a violation must exceed the bound by more than this fraction


class Jets(NamedTuple):
    """value: m; by_input: m x n; gradient: m x P; hessian: m x P x P."""

    value: np.ndarray
    by_input: np.ndarray
    gradient: np.ndarray
    hessian: np.ndarray


def flatten(network: Network) -> np.ndarray:
    """The stored parameters as one vector."""
    return network.theta.copy()


def slices(network: Network) -> list[slice]:
    """Where each group's parameters stand in the vector."""
    ends = np.cumsum([0] + [group.count for group in network.groups])
    return [slice(int(a), int(b)) for a, b in itertools.pairwise(ends)]


Triple = tuple[np.ndarray, np.ndarray, np.ndarray]  # a function's value and first two derivatives at z


def activation(node: Elementwise, z: np.ndarray) -> Triple:
    """phi, phi', phi'' at z, for each neuron's own phi; at a kink a one-sided derivative."""
    result = np.zeros_like(z), np.zeros_like(z), np.zeros_like(z)
    for index, unit in enumerate(node.units):
        own = node.members == index
        parameters = {name: float(value) for name, value in unit.parameters}
        for whole, part in zip(result, unit_jet(unit.activation, z[own], parameters), strict=True):
            whole[own] = part
    return result


def times(f: Triple, g: Triple) -> Triple:
    """The product f g."""
    return f[0] * g[0], f[1] * g[0] + f[0] * g[1], f[2] * g[0] + 2 * f[1] * g[1] + f[0] * g[2]


def after(f: Triple, g: Triple) -> Triple:
    """f(g(z)), where f was taken at g(z)."""
    return f[0], f[1] * g[1], f[2] * g[1] ** 2 + f[1] * g[2]


def plus(f: Triple, factor: float, constant: float = 0.0) -> Triple:
    """factor f + constant."""
    return factor * f[0] + constant, factor * f[1], factor * f[2]


def bounded(name: str, z: np.ndarray) -> Triple:
    """One of the functions whose exponentials never overflow."""
    match name:
        case "sigmoid" | "softplus":
            e = np.exp(-np.abs(z))
            s = np.where(z >= 0, 1 / (1 + e), e / (1 + e))
            w = e / (1 + e) ** 2
            return (s, w, w * (1 - 2 * s)) if name == "sigmoid" else (np.logaddexp(0, z), s, w)
        case "tanh" | "logcosh":
            y, e = np.tanh(z), np.exp(-2 * np.abs(z))
            slope = 4 * e / (1 + e) ** 2  # 1 - y^2 without cancellation
            return (y, slope, -2 * y * slope) if name == "tanh" else (np.logaddexp(z, -z) - math.log(2), y, slope)
        case "arctan":
            q = 1 + z**2
            return np.arctan(z), 1 / q, -2 * z / q**2
        case "gaussian":
            gauss = np.exp(-(z**2))
            return gauss, -2 * z * gauss, (4 * z**2 - 2) * gauss
        case "erf":
            gauss = np.exp(-(z**2))
            value = np.array([math.erf(v) for v in z])
            return value, 2 / math.sqrt(math.pi) * gauss, -4 * z / math.sqrt(math.pi) * gauss
        case "normcdf":
            density = np.exp(-(z**2) / 2) / math.sqrt(2 * math.pi)
            return np.array([math.erfc(-v / math.sqrt(2)) / 2 for v in z]), density, -z * density
        case "algsig":
            q = 1 + z**2
            return z / np.sqrt(q), q**-1.5, -3 * z * q**-2.5
        case "root":
            q = 1 + z**2
            return np.sqrt(q), z / np.sqrt(q), q**-1.5
        case "sin":
            return np.sin(z), np.cos(z), -np.sin(z)
        case "cos":
            return np.cos(z), -np.sin(z), -np.cos(z)
        case "softsign":
            q = 1 + np.abs(z)
            return z / q, q**-2.0, -2 * np.sign(z) * q**-3.0
    raise KeyError(name)


def unit_jet(name: str, z: np.ndarray, parameters: dict[str, float]) -> Triple:
    """phi, phi', phi'' of one unit at z."""
    zero, one = np.zeros_like(z), np.ones_like(z)
    itself, alpha = (z, one, zero), parameters.get("alpha", 1.0)

    def pieces(*rows: tuple[float, Triple]) -> Triple:
        """Each row's function up to its end."""
        index = np.searchsorted([end for end, _ in rows[:-1]], z)
        chosen = [np.choose(index, [np.broadcast_to(f[k], z.shape) for _, f in rows]) for k in range(3)]
        return chosen[0], chosen[1], chosen[2]

    def scaled(function: str, factor: float) -> Triple:
        return after(bounded(function, factor * z), plus(itself, factor))

    def clamp(low: float, high: float, slope: float = 1.0, shift: float = 0.0) -> Triple:
        ends = (low - shift) / slope, (high - shift) / slope
        constant = ((low * one, zero, zero), (high * one, zero, zero))
        return pieces((ends[0], constant[0]), (ends[1], plus(itself, slope, shift)), (math.inf, constant[1]))

    def exponential(rate: float) -> Triple:
        e = np.exp(np.minimum(z, 0.0) * rate)
        return np.expm1(np.minimum(z, 0.0) * rate), rate * e, rate**2 * e

    match name:
        case "exp":
            return np.exp(z), np.exp(z), np.exp(z)
        case "log":
            return np.log(z), 1 / z, -1 / z**2
        case "reciprocal":
            return 1 / z, -1 / z**2, 2 / z**3
        case "sqrt":
            return z**0.5, z**-0.5 / 2, -(z**-1.5) / 4
        case "inverse_sqrt":
            return z**-0.5, -(z**-1.5) / 2, 0.75 * z**-2.5
        case "power":
            n = parameters["exponent"]
            return z**n, n * z ** (n - 1), n * (n - 1) * z ** (n - 2)
        case "softplus_below":
            beta = parameters["beta"]
            return plus(scaled("softplus", beta), 1 / beta)
        case "cos":
            return np.cos(z), -np.sin(z), -np.cos(z)
        case "identity":
            return itself
        case "relu" | "leaky_relu" | "prelu":
            return pieces((0.0, plus(itself, 0.0 if name == "relu" else alpha)), (math.inf, itself))
        case "hardtanh":
            return clamp(parameters["min_val"], parameters["max_val"])
        case "relu6":
            return clamp(0.0, 6.0)
        case "hardsigmoid":
            return clamp(0.0, 1.0, alpha, parameters["beta"])
        case "hardswish":
            middle = (z * (z + 3) / 6, (2 * z + 3) / 6, one / 3)
            return pieces((-3.0, (zero, zero, zero)), (3.0, middle), (math.inf, itself))
        case "softplus":
            beta = parameters["beta"]
            return plus(scaled("softplus", beta), 1 / beta)
        case "logsigmoid":
            return plus(scaled("softplus", -1.0), -1.0)
        case "tanhshrink":
            y = bounded("tanh", z)
            return z - y[0], 1 - y[1], -y[2]
        case "elu" | "celu":
            return pieces((0.0, plus(exponential(1.0 if name == "elu" else 1 / alpha), alpha)), (math.inf, itself))
        case "selu":
            gamma = parameters["gamma"]
            return pieces((0.0, plus(exponential(1.0), gamma * alpha)), (math.inf, plus(itself, gamma)))
        case "silu":
            return times(itself, scaled("sigmoid", alpha))
        case "gelu":
            return times(itself, bounded("normcdf", z))
        case "gelu_tanh":
            c, k = math.sqrt(2 / math.pi), 0.044715
            inner = (c * (z + k * z**3), c * (1 + 3 * k * z**2), 6 * c * k * z)
            return times(itself, plus(after(bounded("tanh", inner[0]), inner), 0.5, 0.5))
        case "mish":
            inner = bounded("softplus", z)
            return times(itself, after(bounded("tanh", inner[0]), inner))
        case "squareplus":
            half, root = scaled("root", 0.5), plus(itself, 0.5)
            return half[0] + root[0], half[1] + root[1], half[2]
        case _:
            return bounded(name, z)


def jets(network: Network, x: np.ndarray, theta: np.ndarray) -> Jets:
    """Value and derivatives of the network at input x and parameters theta."""
    p = theta.size
    values = [Jets(x.astype(float), np.eye(x.size), np.zeros((x.size, p)), np.zeros((x.size, p, p)))]
    for node in network.nodes:
        match node:
            case Affine():
                values.append(_affine(node, values[node.parent], theta))
            case Linear():
                found = [np.zeros((node.size, *part.shape[1:])) for part in values[0]]
                found[0] += node.shift
                for term in node.terms:
                    for row, column, value in zip(term.rows, term.columns, term.values, strict=True):
                        for whole, part in zip(found, values[term.parent], strict=True):
                            whole[row] += value * part[column]
                values.append(Jets(*found))
            case Elementwise():
                h, hx, g, s = values[node.parent]
                value, first, second = activation(node, h)
                s = first[:, None, None] * s + second[:, None, None] * np.einsum("ip,iq->ipq", g, g)
                values.append(Jets(value, first[:, None] * hx, first[:, None] * g, s))
            case Product():
                a, b = values[node.left], values[node.right]
                both = np.einsum("ip,iq->ipq", a.gradient, b.gradient)
                values.append(
                    Jets(
                        a.value * b.value,
                        a.value[:, None] * b.by_input + b.value[:, None] * a.by_input,
                        a.value[:, None] * b.gradient + b.value[:, None] * a.gradient,
                        a.value[:, None, None] * b.hessian
                        + b.value[:, None, None] * a.hessian
                        + both
                        + both.transpose(0, 2, 1),
                    )
                )
    return values[-1]


def _affine(node: Affine, before: Jets, theta: np.ndarray) -> Jets:
    """Output by output, parameter by parameter."""
    h, hx, g, s = before
    found = [np.zeros((node.size, *part.shape[1:])) for part in before]
    slices, outputs, width = node.weight.shape
    at = 0
    for k in range(slices):
        for use in range(node.uses):
            places = range(width) if node.columns is None else node.columns[k, use]
            for o in range(outputs):
                by_input, gradient, hessian = (part[at] for part in found[1:])  # views
                at += 1
                for i, place in enumerate(places):
                    if place < 0:
                        continue
                    w = int(node.weight_at[k, o, i])
                    found[0][at - 1] += node.alpha * theta[w] * h[place]
                    by_input += node.alpha * theta[w] * hx[place]
                    gradient += node.alpha * theta[w] * g[place]
                    gradient[w] += node.alpha * h[place]
                    hessian += node.alpha * theta[w] * s[place]
                    hessian[w] += node.alpha * g[place]
                    hessian[:, w] += node.alpha * g[place]
                if node.bias_at is not None:
                    found[0][at - 1] += node.beta * theta[node.bias_at[k, o]]
                    gradient[node.bias_at[k, o]] += node.beta
    return Jets(*found)


def bilinear_norm_below(hessian: np.ndarray, rng: np.random.Generator) -> float:
    """A lower bound of sup ||H[d, d]|| over unit d, by alternating maximisation from several starts."""
    outputs = len(hessian)
    best = 0.0
    for y in [*np.eye(outputs), *rng.normal(size=(2, outputs))]:
        last = 0.0
        for _ in range(4):
            values, vectors = np.linalg.eigh(np.einsum("i,ipq->pq", y, hessian))
            d = vectors[:, np.argmax(np.abs(values))]
            image = np.einsum("ipq,p,q->i", hessian, d, d)
            size = float(np.linalg.norm(image))
            best = max(best, size)
            if size <= last * (1 + 1e-12):  # it never falls: this start has come to its end
                break
            y, last = image / size, size
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
        (
            "output",
            "input_jacobian",
            "parameter_jacobian",
            "parameter_hessian",
            "taylor_remainder",
            "first_order_remainder",
        ),
        0.0,
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
            error = remainder - noise if remainder > noise else 0.0 * remainder
            found["taylor_remainder"], found["first_order_remainder"] = error / step**2, error / step
        previous = (theta, j)
        assert all(np.isfinite(v) for v in found.values()), "the reference overflowed"
        best = {q: max(v, found.get(q, 0.0)) for q, v in best.items()}
    return best


def violations(bounds: dict[str, str], reached: dict[str, float]) -> list[str]:
    """The quantities whose certified bound is below a value that was reached."""
    return [q for q, bound in bounds.items() if not reached[q] * (1 - SLACK) <= float(bound)]  # NaN is a violation
