"""Tier ``layerwise``: the calculus over upward-rounded floats, with per-layer spectral norms.

Guaranteed for every x and theta of the domain, in real arithmetic on the stored numbers:
each bound is at least the quantity it is named for (quantities.py), or it is reported as unsupported.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from weakref import WeakSet

import numpy as np

from ..activations.facts import facts as prove
from ..activations.file import Activation
from ..activations.ranges import is_piecewise_linear, kinks, value_at
from ..expressions.expression import upper
from ..network.graph import Affine, Diagonal, Elementwise, Network, Unit
from ..numbers.directed import Up, least, norm_up, sqrt_up, up
from ..numbers.matrix import ETA, UNIT, Array, nonnegative_norm_up, vector_norm_up
from ..numbers.spectral import spectral_norm_up
from ..numbers.threads import on_one_thread
from . import enclosure as enclose
from .domain import Domain
from .enclosure import Enclosure
from .joint import NodeFacts, joint_jet
from .norm_jets import (
    AffineFacts,
    ElementwiseFacts,
    Jet,
    Relative,
    affine_rule,
    diagonal_rule,
    elementwise_rule,
    first_order,
    input_rule,
)
from .quantities import QUANTITIES


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
    scaled_norm: Up | None = None
    crossed: str = ""  # a neuron that may cross a kink, in words
    soft: bool = False  # whether a neuron may meet a point where phi'' jumps
    facts: NodeFacts | None = None  # what the rule used of the node


@dataclass(frozen=True, eq=False)
class _Scaled:
    """The state after activations of different slopes, relative to them (rules.Relative); ball >= the one before."""

    slopes: Array
    n1: tuple[Up, ...]
    n2: tuple[tuple[Up, ...], ...] | None
    ball: Up


BY_LAYERS = ("layerwise", "joint")  # the forms of the tier's bounds: by its steps, and by R9


@dataclass(frozen=True)
class Layerwise:
    """Result of the tier: bounds by quantity, reasons for the quantities without one, and the steps.

    ``joint``: the quantities whose bound is that of R9, smaller than what the steps give.
    """

    bounds: dict[str, Up]
    unsupported: dict[str, str]
    steps: tuple[Step, ...]
    perron: tuple[float, ...]  # positive vector that witnesses the Hessian's block norm; empty if not claimed
    derivatives: str  # "classical", or "clarke" if a kink may be crossed
    joint: tuple[str, ...] = ()

    def form(self, quantity: str) -> str:
        """The form of a bound; the tier local's first_order_remainder has that of the parameter_jacobian."""
        of = "parameter_jacobian" if quantity == "first_order_remainder" else quantity
        return "joint" if of in self.joint else "layerwise"

    def by_steps(self) -> Layerwise:
        """The same without R9: what the steps give."""
        return _conclude(list(self.steps), None) if self.joint else self


@on_one_thread
def layerwise(network: Network, domain: Domain, progress: Callable[[str], None] = lambda _: None) -> Layerwise:
    """Run the tier. ``domain`` must be fitted to ``network``. Raises DomainError, SpecError."""
    prove_facts(network, progress)
    groups = 1 + len(network.groups)
    state = enclose.of_input(domain)
    steps = [Step("input", "", input_rule(OPS, state.norm(), groups))]
    try:
        scaled: _Scaled | None = None
        for node in network.nodes:
            progress(node.name)
            jet = steps[-1].jet
            match node:
                case Affine():
                    step, state = _affine(node, jet, state, domain, scaled)
                    scaled = None
                case Diagonal():
                    step, state = _diagonal(node, jet, state)
                    scaled = None
                case Elementwise():
                    step, state, scaled = _elementwise(network, node, jet, state)
            steps.append(step)
    except enclose.RangeOverflow as overflow:
        return Layerwise({}, dict.fromkeys(QUANTITIES, overflow.message), (), (), "classical")
    joint = None
    if domain.total is not None:
        used = [step.facts for step in steps if step.facts is not None]
        joint = joint_jet(network, domain, steps[0].jet.n0, used)
    return _conclude(steps, joint)


_proved: WeakSet[Network] = WeakSet()  # so that a network of many units is not gone through again for every leaf


def prove_facts(network: Network, progress: Callable[[str], None] = lambda _: None) -> None:
    """Prove the facts about every activation of the network at its parameters, which the rules use. Raises SpecError.

    What is proved in this process is not proved again.
    """
    if network in _proved:
        return
    for unit in network.units:
        progress(f"facts about {unit.activation}")
        prove(network.activation(unit), unit.parameters)
    _proved.add(network)


def _affine(node: Affine, jet: Jet[Up], h: Enclosure, domain: Domain, scaled: _Scaled | None) -> tuple[Step, Enclosure]:
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
    ball, relative, scaled_norm = alpha * weight_norm * h.ball, None, None
    if scaled is not None and (norm := _scaled_norm(node.weight, scaled.slopes)).finite:
        scaled_norm = norm
        ball = least([ball, alpha * norm * scaled.ball])
        moved = norm + move_w * Up(float(scaled.slopes.max()))
        relative = Relative(alpha * moved, scaled.n1, scaled.n2)
    z = enclose.of_affine(node, h, ball, around, entrywise, own)
    after = affine_rule(OPS, jet, node.group + 1, facts, z.norm(), relative)
    return Step("affine", node.name, after, weight_norm, augmented_norm, scaled_norm, facts=facts), z


def _scaled_norm(weight: Array, slopes: Array) -> Up:
    """c >= ||W diag(slopes)||: the norm of the rounded product and the Frobenius norm of its rounding error."""
    product = weight * slopes
    error = np.nextafter(np.abs(product) * (UNIT * (1.0 + 4 * UNIT)) + ETA, np.inf)
    exact = (weight == 0.0) | (slopes == 1.0) | (slopes == 0.0)
    return spectral_norm_up(product) + vector_norm_up(np.where(exact, 0.0, error))


def _diagonal(node: Diagonal, jet: Jet[Up], h: Enclosure) -> tuple[Step, Enclosure]:
    factor = enclose.diagonal_factor(node)
    z = enclose.of_diagonal(node, h, factor)
    scale, shift = Up(float(factor.max())), vector_norm_up(node.shift)
    after = diagonal_rule(OPS, jet, scale, shift, z.norm())
    return Step("diagonal", node.name, after, facts=(scale, shift)), z


def _elementwise(
    network: Network, node: Elementwise, jet: Jet[Up], z: Enclosure
) -> tuple[Step, Enclosure, _Scaled | None]:
    activations = [network.activation(unit) for unit in node.units]
    units = [_constants(a, unit) for a, unit in zip(activations, node.units, strict=True)]
    neurons = [units[member] for member in node.members]
    crossed, curvature = "", None
    if hit := enclose.meeting([n.kinks for n in neurons], z):
        i, lo, hi = hit
        where = f"neuron {i} of node {node.name!r} ({node.units[node.members[i]].activation})"
        crossed = f"{where} may cross a kink: pre-activation in [{lo:.6g}, {hi:.6g}]"
    elif all(n.curvature is not None for n in units):
        curvature = max((n.curvature for n in units if n.curvature is not None), key=lambda c: c.value)
    else:
        name = next(u.activation for u, n in zip(node.units, units, strict=True) if n.curvature is None)
        crossed = f"no bound of the second derivative of {name} is known (node {node.name!r})"
    soft = enclose.meeting([n.soft_kinks for n in neurons], z) is not None
    slope = max((n.slope for n in units), key=lambda b: b.value)
    facts = ElementwiseFacts(
        slope,
        curvature,
        norm_up([n.bounded for n in neurons if n.bounded is not None]) if all(n.bounded for n in units) else None,
        norm_up([n.at_zero for n in neurons]),
    )
    h = enclose.of_elementwise(node, activations, slope, z)
    after = elementwise_rule(OPS, jet, facts, h.norm())
    scaled = None
    if len(units) > 1:
        slopes = np.array([_significant_up(n.slope.value) for n in neurons])
        n2 = None
        if curvature is not None and jet.n2 is not None:
            bend = max(_ratio_up(n.curvature or Up.zero, _significant_up(n.slope.value)).value for n in units)
            relative = ElementwiseFacts(Up.one, Up(bend), None, Up.zero)
            n2 = elementwise_rule(OPS, jet, relative, h.norm()).n2
        scaled = _Scaled(slopes, jet.n1, n2, z.ball)
    return Step("elementwise", node.name, after, crossed=crossed, soft=soft, facts=facts), h, scaled


@dataclass(frozen=True)
class _Constants:
    """What is known of one unit, as upper bounds; None: not bounded or not known."""

    slope: Up
    curvature: Up | None
    bounded: Up | None
    at_zero: Up
    kinks: tuple[Fraction, ...]
    soft_kinks: tuple[Fraction, ...]


def _constants(activation: Activation, unit: Unit) -> _Constants:
    values = dict(unit.parameters)
    known = {key: up(upper(expr, values)) for key, expr in activation.constants.items()}
    sharp, soft = kinks(activation, unit.parameters)
    curvature = Up.zero if is_piecewise_linear(activation, unit.parameters) else known.get("c0")
    at_zero = up(value_at(activation, unit.parameters, Fraction(0)))
    return _Constants(known["b0"], curvature, known.get("S"), at_zero, sharp, soft)


def _significant_up(value: float) -> float:
    """The least float with 32 significant bits that is at least ``value`` >= 0, so that W diag(b) has short entries."""
    mantissa, exponent = math.frexp(value)
    return math.ldexp(math.ceil(math.ldexp(mantissa, 32)), exponent - 32)


def _ratio_up(a: Up, b: float) -> Up:
    """At least a / b; 0 if a is 0."""
    return Up.zero if a.value == 0.0 or b == 0.0 else Up(math.nextafter(a.value / b, math.inf))


def _root(count: int) -> Up:
    return sqrt_up(Up(float(count)))


def _conclude(steps: list[Step], shared: Jet[Up] | None) -> Layerwise:
    """``shared``: the jet at the end by rule R9, where the domain has a total radius."""
    last = steps[-1].jet
    crossed = [s.crossed for s in steps if s.crossed]
    bounds, perron = _bounds(last)
    joint: tuple[str, ...] = ()
    if shared is not None:
        others, vector = _bounds(shared)
        # The remainder is half of the Hessian, and one vector serves both.
        of = {"taylor_remainder": "parameter_hessian"}
        joint = tuple(q for q in others if others[of.get(q, q)].value < bounds[of.get(q, q)].value)
        bounds |= {q: others[q] for q in joint}
        perron = vector if "parameter_hessian" in joint else perron
    unsupported: dict[str, str] = {}
    if last.n2 is None:
        more = f" (and in {len(crossed) - 1} later layers)" if len(crossed) > 1 else ""
        reason = f"no second derivative: {crossed[0]}{more}"
        unsupported = {"parameter_hessian": reason, "taylor_remainder": reason}
    overflow = "the bound exceeds the range of float64"
    unsupported |= {q: overflow for q, bound in bounds.items() if not bound.finite}
    finite = {q: b for q, b in bounds.items() if b.finite}
    derivatives = "clarke" if crossed or any(s.soft for s in steps) else "classical"
    return Layerwise(finite, unsupported, tuple(steps), perron, derivatives, joint)


def _bounds(jet: Jet[Up]) -> tuple[dict[str, Up], tuple[float, ...]]:
    """What R6 to R8 conclude from a jet at the end, and the vector of R7; those of second order only if it has n2."""
    bounds = first_order(OPS, jet)
    if jet.n2 is None:
        return bounds, ()
    hessian, perron = block_norm(jet.n2)
    return bounds | {"parameter_hessian": hessian, "taylor_remainder": Up(0.5) * hessian}, perron


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
