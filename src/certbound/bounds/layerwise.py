"""Tier ``layerwise``: the calculus over upward-rounded floats, with per-layer spectral norms.

Guaranteed for every x and theta of the domain, in real arithmetic on the stored numbers:
each bound is at least the quantity it is named for (quantities.py), or it is reported as unsupported.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..network.graph import Affine, Diagonal, Elementwise, Network, Node
from ..numbers.directed import Up, least, norm_up, sqrt_up, up
from ..numbers.matrix import Array, nonnegative_norm_up, spectral_norm_up, vector_norm_up
from ..spec.activation import find
from ..spec.expression import upper
from . import enclosure as enclose
from .domain import Domain
from .enclosure import Enclosure
from .quantities import QUANTITIES
from .ranges import is_piecewise_linear, kinks, value_at
from .rules import (
    AffineFacts,
    ElementwiseFacts,
    Jet,
    affine_rule,
    diagonal_rule,
    elementwise_rule,
    first_order,
    input_rule,
)


class _Upward:
    def __init__(self) -> None:
        self.zero, self.one = Up.zero, Up.one

    def norm(self, values: Sequence[Up]) -> Up:
        return norm_up(values)

    def least(self, values: Sequence[Up]) -> Up:
        return least(values)


OPS = _Upward()


@dataclass(frozen=True)
class Step:
    """One rule as applied: its name, its node, the bounds it used as witnesses and the jet after it."""

    rule: str
    node: str
    jet: Jet[Up]
    weight_norm: Up | None = None
    augmented_norm: Up | None = None
    crossed: str = ""  # a neuron that may cross a kink, in words


@dataclass(frozen=True)
class Layerwise:
    """Result of the tier: bounds by quantity, reasons for the quantities without one, and the steps."""

    bounds: dict[str, Up]
    unsupported: dict[str, str]
    steps: tuple[Step, ...]
    perron: tuple[float, ...]  # positive vector that witnesses the Hessian's block norm; empty if not claimed
    derivatives: str  # "classical", or "clarke" if a kink may be crossed


def layerwise(network: Network, domain: Domain, progress: Callable[[str], None] = lambda _: None) -> Layerwise:
    """Run the tier. ``domain`` must be fitted to ``network``. Raises DomainError, SpecError."""
    groups = 1 + len(network.groups)
    state = enclose.of_input(domain)
    steps = [Step("input", "", input_rule(OPS, state.norm(), groups))]
    try:
        for node in network.nodes:
            progress(node.name)
            step, state = _apply(node, steps[-1].jet, state, domain)
            steps.append(step)
    except enclose.RangeOverflow as overflow:
        return Layerwise({}, dict.fromkeys(QUANTITIES, overflow.message), (), (), "classical")
    return _conclude(steps)


def _apply(node: Node, jet: Jet[Up], state: Enclosure, domain: Domain) -> tuple[Step, Enclosure]:
    match node:
        case Affine():
            return _affine(node, jet, state, domain)
        case Diagonal():
            return _diagonal(node, jet, state)
        case Elementwise():
            return _elementwise(node, jet, state)


def _affine(node: Affine, jet: Jet[Up], h: Enclosure, domain: Domain) -> tuple[Step, Enclosure]:
    alpha, radius = Up(abs(node.alpha)), up(domain.layer_radius(node.group))
    gain = Up(abs(node.beta)) * _root(node.fan_out) if node.fan_out else Up.zero
    biases = 0 if node.bias is None else node.bias.size
    entrywise = radius if domain.kind == "box" else Up.zero
    # How far W, b and [W b] can move, in Frobenius norm.
    if domain.kind == "box":
        move_w, move_b, move_v = (radius * _root(n) for n in (node.weight.size, biases, node.weight.size + biases))
    else:
        move_w = move_b = move_v = radius
    weight_norm = spectral_norm_up(node.weight)
    augmented_norm = augmented = bias = None
    if node.bias is not None:
        bias = gain * (vector_norm_up(node.bias) + move_b)
        if node.alpha == node.beta == 1.0:
            augmented_norm = spectral_norm_up(np.column_stack([node.weight, node.full_bias]))
            augmented = augmented_norm + (gain * move_v if node.fan_out > 1 else move_v)
    if not (weight_norm.finite and (augmented_norm is None or augmented_norm.finite)):
        raise enclose.RangeOverflow(f"the weight's norm at node {node.name!r} exceeds the range of float64")
    facts = AffineFacts(alpha * (weight_norm + move_w), Up.zero if bias is None else bias, augmented, alpha, gain)
    own = norm_up([alpha * jet.n0, gain])
    around = Up.zero if domain.kind == "box" else radius
    z = enclose.of_affine(node, h, jet.n0, weight_norm, around, entrywise, own)
    after = affine_rule(OPS, jet, node.group + 1, facts, z.norm())
    return Step("affine", node.name, after, weight_norm, augmented_norm), z


def _diagonal(node: Diagonal, jet: Jet[Up], h: Enclosure) -> tuple[Step, Enclosure]:
    factor = enclose.diagonal_factor(node)
    z = enclose.of_diagonal(node, h, factor)
    after = diagonal_rule(OPS, jet, Up(float(factor.max())), vector_norm_up(node.shift), z.norm())
    return Step("diagonal", node.name, after), z


def _elementwise(node: Elementwise, jet: Jet[Up], z: Enclosure) -> tuple[Step, Enclosure]:
    activation = find(node.activation)
    values = activation.values(dict(node.attributes))
    parameters = tuple(values.items())
    constants = activation.constants
    slope = up(upper(constants["b0"], values))
    linear = is_piecewise_linear(activation, parameters)
    crossed, curvature = "", None
    if hit := enclose.crossing(kinks(activation, parameters), z):
        i, lo, hi = hit
        where = f"neuron {i} of node {node.name!r} ({activation.name})"
        crossed = f"{where} may cross a kink: pre-activation in [{lo:.6g}, {hi:.6g}]"
    else:
        curvature = Up.zero if linear else up(upper(constants["c0"], values))
    root = _root(z.centre.size)
    facts = ElementwiseFacts(
        slope,
        curvature,
        root * up(upper(constants["S"], values)) if "S" in constants else None,
        root * up(value_at(activation, parameters, Fraction(0))),
    )
    h = enclose.of_elementwise(node, activation, parameters, slope, z)
    return Step("elementwise", node.name, elementwise_rule(OPS, jet, facts, h.norm()), crossed=crossed), h


def _root(count: int) -> Up:
    return sqrt_up(Up(float(count)))


def _conclude(steps: list[Step]) -> Layerwise:
    last = steps[-1].jet
    crossed = [s.crossed for s in steps if s.crossed]
    bounds = first_order(OPS, last)
    unsupported: dict[str, str] = {}
    perron: tuple[float, ...] = ()
    if last.n2 is None:
        more = f" (and in {len(crossed) - 1} later layers)" if len(crossed) > 1 else ""
        reason = f"no second derivative: {crossed[0]}{more}"
        unsupported = {"parameter_hessian": reason, "taylor_remainder": reason}
    else:
        hessian, perron = block_norm(last.n2)
        bounds |= {"parameter_hessian": hessian, "taylor_remainder": Up(0.5) * hessian}
    overflow = "the bound exceeds the range of float64"
    unsupported |= {q: overflow for q, bound in bounds.items() if not bound.finite}
    finite = {q: b for q, b in bounds.items() if b.finite}
    return Layerwise(finite, unsupported, tuple(steps), perron, "clarke" if crossed else "classical")


def block_norm(n2: tuple[tuple[Up, ...], ...]) -> tuple[Up, tuple[float, ...]]:
    """(bound, v): bound >= ||[n2[i][j]], i, j >= 1||_2, witnessed by the positive vector v (rule R7)."""
    blocks = np.array([[entry.value for entry in row[1:]] for row in n2[1:]])
    size = len(blocks)
    if not np.isfinite(blocks).all():
        return Up(np.inf), ()
    best, vector = nonnegative_norm_up(blocks, np.ones(size)), np.ones(size)
    largest = float(blocks.max())
    if largest > 0.0:
        candidate = _perron_vector(blocks / largest)
        bound = nonnegative_norm_up(blocks, candidate)
        if bound.value < best.value:
            best, vector = bound, candidate
    return best, tuple(vector.tolist())


def _perron_vector(matrix: Array) -> Array:
    vector = np.ones(len(matrix))
    for _ in range(500):
        vector = matrix @ vector + 1e-3 * vector  # the shift keeps it positive and the iteration from oscillating
        vector = np.maximum(vector / vector.max(), 1e-100)
    return vector
