"""Tier ``layerwise``: the calculus over upward-rounded floats, node by node, with spectral norms.

Guaranteed for every x and theta of the domain, in real arithmetic on the stored numbers:
each bound is at least the quantity it is named for (quantities.py), or it is reported as unsupported.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any
from weakref import WeakSet

import numpy as np
from numpy.typing import NDArray

from ..activations.facts import facts as prove
from ..activations.primitives import PRIMITIVES, derivative_range
from ..activations.ranges import is_piecewise_linear, kinks, value_at, value_range
from ..errors import CertboundError, SpecError
from ..expressions.expression import upper
from ..network.graph import Affine, Elementwise, Linear, Network, Product, Unit
from ..numbers.balls import frobenius_up
from ..numbers.directed import Up, least, norm_up, sqrt_up, up
from ..numbers.matrix import Array, add_up, nonnegative_norm_up, vector_norm_up
from ..numbers.threads import on_one_thread
from . import enclosure as enclose
from .chains import Chains
from .domain import Domain
from .enclosure import Enclosure
from .intervals import distinct, of_node
from .joint import EnclosedFacts, LinearFacts, NodeFacts, ProductFacts, joint_jet
from .map_norms import gathered_norm, is_disjoint, term_norm
from .norm_jets import (
    AffineFacts,
    ElementwiseFacts,
    NormJet,
    ScaledForm,
    affine_rule,
    elementwise_rule,
    first_order,
    input_rule,
    linear_rule,
    product_rule,
)
from .quantities import NO_PARAMETERS, OF_PARAMETERS, QUANTITIES
from .recursion import Recursion
from .weight_norms import WeightNorms


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
    """One rule as applied: its name, its node, the bounds it used as witnesses and what it bounds after it."""

    rule: str
    node: str
    after: dict[str, Up]  # the quantities of first order; parameter_hessian: the Frobenius norm of the block norms
    weight_norm: Up | None = None  # one of these three is there at an affine node
    map_norm: Up | None = None
    squares: int | None = None
    augmented_norm: Up | None = None
    scaled_norm: Up | None = None
    boxed: bool = False  # an activation whose ball became a part of the box
    lost_sign: bool = False  # an activation of one sign whose ball hides that
    crosses_kink: str = ""  # a neuron that may cross a kink, in words
    crosses_soft_kink: bool = False  # whether a neuron may meet a point where phi'' jumps
    facts: NodeFacts | None = None  # what the rule used of the node
    parents: tuple[int, ...] = ()  # of the node: numbers of values
    group: int | None = None  # of an affine node
    recursion: Recursion | None = None  # what rule R14 adds at the end of a chain


@dataclass(frozen=True, eq=False)
class _ScaledForm:
    """The state after activations of different slopes, relative to them (rules.ScaledForm); ball >= the one before."""

    slopes: Array
    n1: tuple[Up, ...]
    n2: tuple[tuple[Up, ...], ...] | None
    ball: Up


@dataclass(frozen=True, eq=False)
class _State:
    """What is known of one value: its enclosure, its norm jet, after activations the scaled form."""

    enclosure: Enclosure
    jet: NormJet[Up]
    scaled: _ScaledForm | None = None


BY_LAYERS = ("layerwise", "joint")  # the forms of the tier's bounds: by its steps, and by R9


@dataclass(frozen=True)
class Layerwise:
    """Result of the tier: bounds by quantity, reasons for the quantities without one, and the steps.

    ``jet``: that of the output by the steps; ``joint``: the quantities whose bound is that of R9, smaller than what
    the steps give.
    """

    bounds: dict[str, Up]
    unsupported: dict[str, str]
    steps: tuple[Step, ...]
    vector: tuple[float, ...]  # positive vector that witnesses the Hessian's block norm; empty if not claimed
    derivatives: str  # "classical", or "clarke" if a kink may be crossed
    jet: NormJet[Up] | None = None
    joint: tuple[str, ...] = ()

    def form(self, quantity: str) -> str:
        """The form of a bound; the tier local's first_order_remainder has that of the parameter_jacobian."""
        of = "parameter_jacobian" if quantity == "first_order_remainder" else quantity
        return "joint" if of in self.joint else "layerwise"

    @property
    def by_recursion(self) -> tuple[str, ...]:
        """The Jacobians that rule R14 bounds at the output."""
        last = self.steps[-1].recursion if self.steps else None
        if last is None:
            return ()
        found = {"input_jacobian": last.through, "parameter_jacobian": last.parameters}
        return tuple(q for q, statement in found.items() if statement is not None and q in self.bounds)

    def by_steps(self) -> Layerwise:
        """The same without R9: what the steps give."""
        return _conclude(self.steps, self.jet) if self.joint and self.jet else self


class OutsideDomain(CertboundError):
    """A function may be taken where it is not defined; no bound is claimed."""


@on_one_thread
def layerwise(
    network: Network,
    domain: Domain,
    progress: Callable[[str], None] = lambda _: None,
    norms: WeightNorms | None = None,
    recursion: bool = False,
) -> Layerwise:
    """Run the tier. ``domain`` must be fitted to ``network``; ``norms``: what is known of its weights already;
    ``recursion``: with rule R14, which takes more time and is never looser.

    Raises DomainError, SpecError, and ModelError for a tensor in a file that has changed since it was read.
    """
    prove_facts(network, progress)
    norms = norms or WeightNorms()
    found = _run(network, domain, progress, norms, recursion, keep_signs=False)
    primitive = any(is_primitive(network, unit) for unit in network.units)
    if primitive and (not found.bounds or any(step.lost_sign for step in found.steps)):
        # Sums of exponentials and of squares are divided by: there it helps to know that they are positive.
        other = _run(network, domain, progress, norms, recursion, keep_signs=True)
        found = min((other, found), key=lambda result: (-len(result.bounds), _last(result)))
    if domain.total is None or found.jet is None:
        return found
    used = [step.facts for step in found.steps if step.facts is not None]
    return _conclude(found.steps, found.jet, joint_jet(network, domain, found.steps[0].after["output"], used))


def _last(result: Layerwise) -> float:
    return next((bound.value for bound in reversed(result.bounds.values())), math.inf)


def _run(
    network: Network,
    domain: Domain,
    progress: Callable[[str], None],
    norms: WeightNorms,
    recursion: bool,
    keep_signs: bool,
) -> Layerwise:
    """One pass over the nodes. ``keep_signs``: what an activation's ball would hide of its sign, the box keeps."""
    groups = 1 + len(network.groups)
    enclosure = enclose.of_input(domain)
    state = _State(enclosure, input_rule(OPS, enclosure.norm(), groups))
    states: dict[int, _State] = {0: state}
    chains = Chains.of(network, domain) if recursion else None
    if chains is not None:
        chains.note(0, state.jet)
    steps = [_recorded("input", "", state)]
    last_use = {parent: at for at, node in enumerate(network.nodes, start=1) for parent in node.parents}
    try:
        for at, node in enumerate(network.nodes, start=1):
            progress(node.name)
            parents = [states[parent] for parent in node.parents]
            match node:
                case Affine():
                    step, state = _affine(node, parents[0], domain, norms)
                case Linear():
                    step, state = _linear(node, parents, groups)
                case Product():
                    step, state = _product(node, parents[0], parents[1])
                case Elementwise():
                    step, state = _elementwise(network, node, parents[0], keep_signs)
            if chains is not None:
                if chains.wants(at):
                    _link(network, domain, chains, at, parents[0], step)
                jet, more = chains.improved(at, state.jet)
                if more is not None:
                    state = replace(state, jet=jet)
                    step = replace(step, after=_after(jet), recursion=more)
                chains.note(at, jet)
            states[at] = state
            group = node.group if isinstance(node, Affine) else None
            steps.append(replace(step, parents=node.parents, group=group))
            for parent in node.parents:
                if last_use[parent] == at:
                    states.pop(parent, None)
    except (enclose.RangeOverflow, OutsideDomain) as found:
        return Layerwise({}, dict.fromkeys(QUANTITIES, found.message), (), (), "classical")
    return _conclude(tuple(steps), state.jet)


def _recorded(rule: str, node: str, state: _State, **more: Any) -> Step:
    return Step(rule, node, _after(state.jet), **more)


def _after(jet: NormJet[Up]) -> dict[str, Up]:
    after = first_order(OPS, jet)
    if jet.n2 is not None and len(jet.n1) > 1:
        after["parameter_hessian"] = norm_up([d for row in jet.n2[1:] for d in row[1:]])
    return after


def _link(network: Network, domain: Domain, chains: Chains, at: int, parent: _State, step: Step) -> None:
    """Tell a chain of one of its nodes."""
    node = network.nodes[at - 1]
    match node:
        case Affine():
            facts = step.facts
            if isinstance(facts, AffineFacts):
                own = norm_up([facts.alpha * parent.jet.n0, facts.bias_gain])
                chains.map_of(at, own, facts.alpha * _moves(node, domain)[0])
        case Linear():
            chains.map_of(at, Up.zero, Up.zero)
        case Elementwise():
            low, high = np.empty(node.size), np.empty(node.size)
            for i, unit in enumerate(node.units):
                own_entries = node.members == i
                ends = tuple(end[own_entries] for end in parent.enclosure.interval())
                low[own_entries], high[own_entries] = _slopes(network, unit, ends[0], ends[1])
            chains.slopes_of(at, low, high)


def _slopes(network: Network, unit: Unit, lower: Array, upper: Array) -> tuple[Array, Array]:
    """What phi' can be over the intervals, one-sided at kinks too."""
    if is_primitive(network, unit):
        return derivative_range(unit.activation, dict(unit.parameters), 1, lower, upper)
    return value_range(network.activation(unit), unit.parameters, 1, lower, upper)


_proved: WeakSet[Network] = WeakSet()  # so that a network of many units is not gone through again for every leaf


def prove_facts(network: Network, progress: Callable[[str], None] = lambda _: None) -> None:
    """Prove the facts about every activation of the network at its parameters, which the rules use. Raises SpecError.

    What is proved in this process is not proved again.
    """
    if network in _proved:
        return
    for unit in library_units(network):
        progress(f"facts about {unit.activation}")
        prove(network.activation(unit), unit.parameters)
    _proved.add(network)


def is_primitive(network: Network, unit: Unit) -> bool:
    """Whether it is bounded over intervals (rule R11), not by facts about the whole line."""
    return unit.activation in PRIMITIVES and unit.activation not in network.foreign


def library_units(network: Network) -> tuple[Unit, ...]:
    """The units that are activations with facts: of the library, or of a user's file."""
    return tuple(unit for unit in network.units if not is_primitive(network, unit))


def require_curvature(network: Network) -> None:
    """SpecError if an activation says nothing about its second derivative. The tiers prove what they use themselves."""
    for unit in library_units(network):
        activation = network.activation(unit)
        if "c0" not in activation.constants and not is_piecewise_linear(activation, unit.parameters):
            raise SpecError(
                "a certificate needs a bound c0 of the second derivative (off the kinks)",
                where=activation.file,
                hint="add c0 to [constants], and where phi' turns to [critical]",
            )


def _affine(node: Affine, state: _State, domain: Domain, norms: WeightNorms) -> tuple[Step, _State]:
    jet, h, scaled = state.jet, state.enclosure, state.scaled if node.is_dense else None
    alpha, radius = Up(abs(node.alpha)), up(domain.layer_radius(node.group))
    repeats = _root(node.occurrences)
    gain = Up(abs(node.beta)) * _root(node.fan_out * node.uses) if node.fan_out else Up.zero
    boxed = domain.kind == "box"
    move_w, move_b, move_v = _moves(node, domain)
    each = None if domain.reach is None else of_node(domain.reach, node)
    weight, augmented_norm = norms.of(node)
    known = gathered_norm(node, h.centre.size, weight)
    augmented = bias = None
    if node.bias is not None:
        bias = Up(abs(node.beta)) * _root(node.uses) * vector_norm_up(node.bias) + gain * move_b
        if augmented_norm is not None:
            augmented = augmented_norm + (gain * move_v if node.fan_out > 1 else move_v)
    if not (known.norm.finite and (augmented_norm is None or augmented_norm.finite)):
        raise enclose.RangeOverflow(f"the weight's norm at node {node.name!r} exceeds the range of float64")
    through = alpha * (known.norm + move_w * repeats)
    facts = AffineFacts(through, Up.zero if bias is None else bias, augmented, alpha * repeats, gain)
    own = norm_up([facts.alpha * jet.n0, gain])
    ball, relative, scaled_norm = alpha * known.norm * h.ball, None, None
    if scaled is not None and (norm := norms.scaled(node, scaled.slopes)).finite:
        scaled_norm = norm
        ball = least([ball, alpha * norm * scaled.ball])
        moved = norm + move_w * Up(float(scaled.slopes.max()))
        relative = ScaledForm(alpha * moved, scaled.n1, scaled.n2)
    moves = enclose.Moves(ball, Up.zero if boxed else radius, radius if boxed and each is None else Up.zero, own, each)
    z = enclose.of_affine(node, h, moves)
    after = _State(z, affine_rule(OPS, jet, node.group + 1, facts, z.norm(), relative))
    witnesses: dict[str, Any] = {"weight_norm": known.weight, "map_norm": known.whole, "squares": known.squares}
    witnesses |= {"augmented_norm": augmented_norm, "scaled_norm": scaled_norm}
    return _recorded("affine", node.name, after, facts=facts, **witnesses), after


def _moves(node: Affine, domain: Domain) -> tuple[Up, Up, Up]:
    """How far one W[k], b and the dense [W b] can move, in Frobenius norm."""
    if domain.reach is not None:
        every, bias = of_node(domain.reach, node)[0], vector_norm_up(distinct(domain.reach, node))
        longest = max((frobenius_up(part) for part in every), key=lambda b: b.value, default=Up.zero)
        return longest, bias, norm_up([frobenius_up(every), bias])
    radius, biases, weights = up(domain.layer_radius(node.group)), node.bias_count, math.prod(node.weights.shape[1:])
    boxed = domain.kind == "box"
    move_w, move_b, move_v = (radius * _root(n) if boxed else radius for n in (weights, biases, weights + biases))
    return move_w, move_b, move_v


def _linear(node: Linear, parents: Sequence[_State], groups: int) -> tuple[Step, _State]:
    norms = [
        term_norm(term, state.enclosure.centre.size, node.size) for term, state in zip(node.terms, parents, strict=True)
    ]
    disjoint = len(norms) > 1 and is_disjoint(node)
    balls = [norm * state.enclosure.ball for norm, state in zip(norms, parents, strict=True)]
    ball = norm_up(balls) if disjoint else sum(balls, Up.zero)
    v = enclose.of_linear(node, [state.enclosure for state in parents], ball)
    shift = vector_norm_up(node.shift if node.shift_errors is None else add_up(np.abs(node.shift), node.shift_errors))
    parts = [(norm, state.jet) for norm, state in zip(norms, parents, strict=True)]
    after = _State(v, linear_rule(OPS, parts, disjoint, shift, v.norm(), groups))
    return _recorded("linear", node.name, after, facts=LinearFacts(tuple(norms), disjoint, shift)), after


def _product(node: Product, left: _State, right: _State) -> tuple[Step, _State]:
    z = enclose.of_product(node, left.enclosure, right.enclosure)
    tops = [least([state.enclosure.top(), state.jet.n0]) for state in (left, right)]
    after = _State(z, product_rule(OPS, left.jet, right.jet, tops[0], tops[1], z.norm()))
    return _recorded("product", node.name, after, facts=ProductFacts(tops[0], tops[1])), after


def _elementwise(network: Network, node: Elementwise, state: _State, keep_signs: bool) -> tuple[Step, _State]:
    jet, z = state.jet, state.enclosure
    units = [_unit(network, node, i, z) for i in range(len(node.units))]
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
    zeros = [n.at_zero for n in neurons if n.at_zero is not None]
    facts = ElementwiseFacts(
        slope,
        curvature,
        norm_up([n.bounded for n in neurons if n.bounded is not None]) if all(n.bounded for n in units) else None,
        norm_up(zeros) if len(zeros) == len(neurons) else None,
    )
    h = enclose.of_elementwise(_ranges(units, node, whole=False), slope * z.ball, node.name)
    lost = z.ball.value > 0.0 and any(_loses_its_sign(unit, h, node.members == i) for i, unit in enumerate(units))
    boxed = lost and keep_signs
    if boxed:
        h = enclose.of_elementwise(_ranges(units, node, whole=True), Up.zero, node.name)
    scaled = None
    if len(units) > 1 and not any(is_primitive(network, unit) for unit in node.units):
        slopes = np.array([_significant_up(n.slope.value) for n in neurons])
        n2 = None
        if curvature is not None and jet.n2 is not None:
            bend = max(_ratio_up(n.curvature or Up.zero, _significant_up(n.slope.value)).value for n in units)
            relative = ElementwiseFacts(Up.one, Up(bend), None, Up.zero)
            n2 = elementwise_rule(OPS, jet, relative, h.norm()).n2
        scaled = _ScaledForm(slopes, jet.n1, n2, z.ball)
    after = _State(h, elementwise_rule(OPS, jet, facts, h.norm()), scaled)
    whole = facts.bounded is not None or facts.at_zero is not None
    known = EnclosedFacts(slope, curvature, facts.bounded, facts.at_zero, None if whole else after.jet.n0)
    kinks = {"crosses_kink": crossed, "crosses_soft_kink": soft}
    return _recorded("elementwise", node.name, after, boxed=boxed, lost_sign=lost, facts=known, **kinks), after


def _ranges(units: Sequence[_Constants], node: Elementwise, whole: bool) -> tuple[Array, Array]:
    """The ranges of all neurons over the box part of their inputs (``whole``: over everything)."""
    low, high = np.empty(node.size), np.empty(node.size)
    for i, unit in enumerate(units):
        low[node.members == i], high[node.members == i] = unit.reach if whole else unit.image
    return low, high


def _loses_its_sign(unit: _Constants, h: Enclosure, own: NDArray[np.bool_]) -> bool:
    """Whether a function that keeps a sign over its inputs seems not to, box and ball taken together."""
    if unit.at_zero is not None:  # an activation of the whole line, after which signs matter less
        return False
    low, high = (end[own] for end in h.interval())
    return bool(((unit.reach[0] >= 0.0) & (low <= 0.0)).any() or ((unit.reach[1] <= 0.0) & (high >= 0.0)).any())


@dataclass(frozen=True, eq=False)
class _Constants:
    """What is known of one unit, as upper bounds; None: not bounded or not known. ``at_zero`` is None for a primitive,
    whose bounds hold where its inputs can be; image: its range over their box parts, reach: over everything.
    """

    slope: Up
    curvature: Up | None
    bounded: Up | None
    at_zero: Up | None
    kinks: tuple[Fraction, ...]
    soft_kinks: tuple[Fraction, ...]
    image: tuple[Array, Array]
    reach: tuple[Array, Array]


def _unit(network: Network, node: Elementwise, index: int, z: Enclosure) -> _Constants:
    unit, own = node.units[index], node.members == index
    box = tuple(end[own] for end in z.box())
    if is_primitive(network, unit):
        return _primitive(node, unit, np.flatnonzero(own), (box[0], box[1]), z)
    activation = network.activation(unit)
    image = value_range(activation, unit.parameters, 0, box[0], box[1])
    values = dict(unit.parameters)
    known = {key: up(upper(expr, values)) for key, expr in activation.constants.items()}
    sharp, soft = kinks(activation, unit.parameters)
    curvature = Up.zero if is_piecewise_linear(activation, unit.parameters) else known.get("c0")
    at_zero = up(value_at(activation, unit.parameters, Fraction(0)))
    return _Constants(known["b0"], curvature, known.get("S"), at_zero, sharp, soft, image, image)


def _primitive(
    node: Elementwise, unit: Unit, own: NDArray[np.int64], box: tuple[Array, Array], z: Enclosure
) -> _Constants:
    """Rule R11: a primitive function over the intervals that its inputs can reach."""
    lower, upper = (end[own] for end in z.interval())
    primitive, values = PRIMITIVES[unit.activation], dict(unit.parameters)
    outside = np.flatnonzero(~primitive.inside(values, lower, upper))
    if outside.size:
        i = int(outside[0])
        raise OutsideDomain(
            f"the argument of {unit.activation} at node {node.name!r} (entry {own[i]}) may be in "
            f"[{lower[i]:.6g}, {upper[i]:.6g}]; expected {primitive.expected}",
            hint="use a smaller domain",
        )
    try:
        image = derivative_range(unit.activation, values, 0, *box)
        reach, slope, curvature = (derivative_range(unit.activation, values, k, lower, upper) for k in range(3))
    except ArithmeticError:
        raise enclose.RangeOverflow(f"values at node {node.name!r} may exceed {enclose.HUGE:g}") from None
    top = [np.maximum(np.abs(low), np.abs(high)) for low, high in (reach, slope, curvature)]
    sizes = [Up(float(values.max())) for values in top]
    return _Constants(sizes[1], sizes[2], sizes[0], None, (), (), image, reach)


def _significant_up(value: float) -> float:
    """The least float with 32 significant bits that is at least ``value`` >= 0, so that W diag(b) has short entries."""
    mantissa, exponent = math.frexp(value)
    return math.ldexp(math.ceil(math.ldexp(mantissa, 32)), exponent - 32)


def _ratio_up(a: Up, b: float) -> Up:
    """At least a / b; 0 if a is 0."""
    return Up.zero if a.value == 0.0 or b == 0.0 else Up(math.nextafter(a.value / b, math.inf))


def _root(count: int) -> Up:
    return sqrt_up(Up(float(count)))


def _conclude(steps: tuple[Step, ...], last: NormJet[Up], shared: NormJet[Up] | None = None) -> Layerwise:
    """``last``: the jet of the output; ``shared``: that by rule R9, where the domain has a total radius."""
    crossed = [s.crosses_kink for s in steps if s.crosses_kink]
    bounds, vector = _bounds(last)
    joint: tuple[str, ...] = ()
    if shared is not None:
        others, other_vector = _bounds(shared)
        # The remainder is half of the Hessian, and one vector serves both.
        of = {"taylor_remainder": "parameter_hessian"}
        joint = tuple(q for q in others if others[of.get(q, q)].value < bounds[of.get(q, q)].value)
        bounds |= {q: others[q] for q in joint}
        vector = other_vector if "parameter_hessian" in joint else vector
    unsupported: dict[str, str] = {}
    if len(last.n1) == 1:
        unsupported = dict.fromkeys(OF_PARAMETERS, NO_PARAMETERS)
    elif last.n2 is None:
        more = f" (and at {len(crossed) - 1} later nodes)" if len(crossed) > 1 else ""
        reason = f"no second derivative: {crossed[0]}{more}"
        unsupported = {"parameter_hessian": reason, "taylor_remainder": reason}
    overflow = "the bound exceeds the range of float64"
    unsupported |= {q: overflow for q, bound in bounds.items() if not bound.finite}
    finite = {q: b for q, b in bounds.items() if b.finite}
    derivatives = "clarke" if crossed or any(s.crosses_soft_kink for s in steps) else "classical"
    return Layerwise(finite, unsupported, steps, vector, derivatives, last, joint)


def _bounds(jet: NormJet[Up]) -> tuple[dict[str, Up], tuple[float, ...]]:
    """What R6 to R8 conclude from a jet at the end, and the vector of R7; those of second order only if it has n2,
    those of the parameters only if there are any."""
    bounds = first_order(OPS, jet)
    if jet.n2 is None or len(jet.n1) == 1:
        return bounds, ()
    hessian, vector = block_norm(jet.n2)
    return bounds | {"parameter_hessian": hessian, "taylor_remainder": Up(0.5) * hessian}, vector


def block_norm(n2: tuple[tuple[Up, ...], ...]) -> tuple[Up, tuple[float, ...]]:
    """(bound, v): bound >= ||[n2[i][j]], i, j >= 1||_2, witnessed by the positive vector v (rule R7)."""
    blocks = np.array([[entry.value for entry in row[1:]] for row in n2[1:]])
    size = len(blocks)
    if size == 0:
        return Up.zero, ()
    if not np.isfinite(blocks).all():
        return Up(np.inf), ()
    best, vector = nonnegative_norm_up(blocks, np.ones(size)), np.ones(size)
    largest = float(blocks.max())
    if largest > 0.0:
        candidate = _collatz_wielandt_vector(blocks / largest)
        bound = nonnegative_norm_up(blocks, candidate)
        if bound.value < best.value:
            best, vector = bound, candidate
    return best, tuple(vector.tolist())


def _collatz_wielandt_vector(matrix: Array) -> Array:
    vector = np.ones(len(matrix))
    for _ in range(500):
        before = vector
        vector = matrix @ vector + 1e-3 * vector  # the shift keeps it positive and the iteration from oscillating
        vector = np.maximum(vector / vector.max(), 1e-100)
        if np.array_equal(vector, before):
            break
    return vector
