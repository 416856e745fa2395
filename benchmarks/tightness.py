"""Certified bound / best value found, per quantity. The values found are lower bounds and prove nothing else."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import autograd.numpy as anp
import numpy as np
from autograd import jacobian, make_hvp

import certbound
from certbound.bounds.domain import Domain, read_domain
from certbound.network.graph import Affine, Linear, Network, Product, Term

ROOT = Path(__file__).resolve().parents[1]
RECORD = Path(__file__).with_name("tightness.json")
EXAMPLES = {
    "arm": (ROOT / "examples/two_link_arm/arm.onnx", ROOT / "examples/two_link_arm/domain.toml"),
    "digits": (ROOT / "examples/digits/digits.onnx", ROOT / "examples/digits/domain.toml"),
}


def _sigmoid(z: Any) -> Any:
    return 0.5 * (1.0 + anp.tanh(0.5 * z))


def _softplus(z: Any) -> Any:
    return anp.logaddexp(0.0, z)


SMOOTH = {  # activation at its defaults -> what automatic differentiation can take
    "tanh": anp.tanh,
    "sigmoid": _sigmoid,
    "softplus": _softplus,
    "identity": lambda z: z,
    "relu": lambda z: anp.maximum(z, 0.0),
    "silu": lambda z: z * _sigmoid(z),
    "mish": lambda z: z * anp.tanh(_softplus(z)),
    "gelu_tanh": lambda z: z * _sigmoid(2.0 * np.sqrt(2.0 / np.pi) * (z + 0.044715 * z**3)),
    "arctan": anp.arctan,
    "sin": anp.sin,
}


def function(network: Network) -> Callable[[Any, Any], Any]:
    """(x, theta) -> Phi(x, theta) for automatic differentiation; theta group after group."""
    sizes = network.sizes

    def matrix(node: Linear, term: Term) -> np.ndarray:
        whole = np.zeros((node.size, sizes[term.parent]))
        whole[term.rows, term.columns] = term.values
        return whole

    def phi(x: Any, theta: Any) -> Any:
        values = [x]
        for node in network.nodes:
            match node:
                case Affine():
                    h = values[node.parent]
                    columns = h[None, None] if node.columns is None else anp.concatenate([h, [0.0]])[node.columns]
                    z = node.alpha * anp.matmul(columns, anp.swapaxes(theta[node.weight_at], 1, 2))
                    if node.bias_at is not None:
                        z = z + node.beta * theta[node.bias_at][:, None]
                    values.append(anp.reshape(z, (-1,)))
                case Linear():
                    values.append(sum((anp.dot(matrix(node, t), values[t.parent]) for t in node.terms), node.shift))
                case Product():
                    values.append(values[node.left] * values[node.right])
                case _:
                    own = [SMOOTH[unit.activation](values[node.parent]) for unit in node.units]
                    values.append(sum(np.equal(node.members, i) * value for i, value in enumerate(own)))
        return values[-1]

    return phi


def stored(network: Network) -> np.ndarray:
    """The stored parameters in the order function() takes them."""
    return network.theta


def points(network: Network, domain: Domain, count: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """The centre and random points of the domain (boundary points of each layer's ball)."""
    rng = np.random.default_rng(0)
    centre, theta = np.array([float(c) for c in domain.input_center]), stored(network)
    found = [(centre, theta)]
    radii = np.array([float(r) for r in domain.input_radius])
    for _ in range(count - 1 if radii.any() or any(domain.radius) else 0):
        moved, at = theta.copy(), 0
        for group, radius in zip(network.groups, domain.radius, strict=True):
            step = rng.normal(size=group.count)
            moved[at : at + group.count] += float(radius) * step / np.linalg.norm(step)
            at += group.count
        found.append((centre + radii * rng.choice([-1.0, 1.0], size=centre.size), moved))
    return found


def hessian_below(phi: Callable[[Any], Any], theta: np.ndarray, outputs: int, steps: int = 60) -> float:
    """A lower bound of sup ||D^2 Phi[d, d']|| over unit d, d', by alternating between d, d' and the output's direction.

    From each output row: power iteration on its own Hessian, then on that of w . Phi, w along D^2 Phi[d, d'].
    """
    products = [make_hvp(lambda t, row=row: phi(t)[row])(theta)[0] for row in range(outputs)]
    rng, best = np.random.default_rng(1), 0.0
    for row in range(outputs):
        d = rng.normal(size=theta.size)
        d /= np.linalg.norm(d)
        w = np.eye(outputs)[row]
        for step in range(2 * steps):
            used = range(outputs) if step >= steps else [row]
            images = {o: products[o](d) for o in used}
            new = sum(w[o] * image for o, image in images.items())
            if not new.any():
                break
            new /= np.linalg.norm(new)
            value = np.array([float(image @ new) for image in images.values()])
            best = max(best, float(np.linalg.norm(value)))
            if step >= steps - 1 and outputs > 1:
                value = np.array([float(products[o](d) @ new) for o in range(outputs)]) if step < steps else value
                w = value / np.linalg.norm(value)
            d = new
    return best


def ratios(network: Network, domain: Domain, count: int = 6) -> dict[str, dict[str, float]]:
    """quantity -> {"bound", "found", "ratio"}."""
    fitted = domain.fit(network)
    result = certbound.certify(network, fitted)
    phi = function(network)
    best = dict.fromkeys(result.bounds, 0.0)
    for x, theta in points(network, fitted, count):
        found = {
            "output": float(np.linalg.norm(phi(x, theta))),
            "input_jacobian": float(np.linalg.norm(jacobian(phi, 0)(x, theta), 2)),
            "parameter_jacobian": float(np.linalg.norm(jacobian(phi, 1)(x, theta), 2)),
        }
        if "parameter_hessian" in best:
            found["parameter_hessian"] = hessian_below(lambda t, x=x: phi(x, t), theta, network.outputs)
        best = {q: max(v, found.get(q, 0.0)) for q, v in best.items()}
    best.pop("taylor_remainder", None)  # half the Hessian by definition of its bound; the same ratio
    return {
        q: {"bound": float(result.bounds[q]), "found": found, "ratio": float(result.bounds[q]) / found}
        for q, found in best.items()
        if found > 0
    }


def main(extra: list[str]) -> None:
    """Print a table; without further models, record the examples."""
    table: dict[str, Any] = {}
    cases: list[tuple[str, Path, Domain]] = []
    for name, (file, domain) in EXAMPLES.items():
        center = read_domain(domain).input_center
        cases += [(f"{name}, point", file, Domain.around(input_center=center)), (name, file, read_domain(domain))]
    for model in map(Path, extra):
        cases += [(f"{model.stem}, point", model, Domain.around())]
        cases += [
            (f"{model.stem}, {r}", model, Domain.around(input_radius=r, radius=r)) for r in ("0.001", "0.01", "0.1")
        ]
    for label, file, domain in cases:
        table[label] = ratios(certbound.load(file), domain)
        for quantity, row in table[label].items():
            print(
                f"{label:32} {quantity:20} {row['bound']:14.6g} / {row['found']:12.6g} = {row['ratio']:8.3f}",
                flush=True,
            )
    if not extra:
        RECORD.write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
