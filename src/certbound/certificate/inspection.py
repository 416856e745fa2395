"""inspect(): what is in a model, and what can be certified of it, before any work.

Nothing is proved here: of activations it says what their files claim, which certify() proves first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from ..activations.file import Activation
from ..activations.primitives import PRIMITIVES
from ..activations.ranges import kinks
from ..bounds.layerwise import is_primitive, require_curvature
from ..bounds.local.replay_cost import AUTOMATIC, MAX_WORK, replay_work
from ..bounds.quantities import NO_PARAMETERS, QUANTITIES, Quantity
from ..errors import SpecError
from ..network.contents import Named
from ..network.graph import Affine, Elementwise, Linear, Network, Node, Unit
from ..network.load import as_network
from ..network.traps import Trap, moved_values, shape_text, traps
from ..numbers.exact import format_exact

YES, DEPENDS, NO = "yes", "depends", "no"  # on the domain
_EVERYWHERE = "any number"  # what primitive functions that are defined everywhere expect


@dataclass(frozen=True)
class GraphNode:
    """A node of the graph. ``value``: the number of its value (0 is the input); ``takes``: those of its parents."""

    value: int
    name: str
    kind: str
    takes: tuple[int, ...]
    size: int
    detail: str
    group: int | None = None


@dataclass(frozen=True)
class UsedActivation:
    """An activation of the network: how many neurons have it, in which nodes, where its derivatives jump.

    ``smoothness``: analytic, C11 (its first derivative is Lipschitz) or Lipschitz; ``kinks``: where the first
    derivative jumps, ``soft_kinks``: where the second alone does; ``orders``: the derivatives it admits, in words.
    """

    name: str
    parameters: dict[str, str]
    neurons: int
    nodes: tuple[str, ...]
    smoothness: str
    kinks: tuple[str, ...]
    soft_kinks: tuple[str, ...]
    orders: str


@dataclass(frozen=True)
class Outlook:
    """Whether a tier can bound a quantity: yes, no, or depending on the domain; and why, or where."""

    quantity: str
    tier: str
    answer: str
    reason: str


@dataclass(frozen=True)
class Inspection:
    """What inspect() returns; ``to_table()`` has all of it as plain data."""

    network: Network = field(repr=False)
    nodes: tuple[GraphNode, ...]
    activations: tuple[UsedActivation, ...]
    outlook: tuple[Outlook, ...]
    warnings: tuple[Trap, ...]

    def to_table(self) -> dict[str, Any]:
        """As the command prints it with --json."""
        contents = self.network.contents
        return {
            "model": model_table(self.network),
            "inputs": [] if contents is None else list(map(_named, contents.inputs)),
            "outputs": [] if contents is None else list(map(_named, contents.outputs)),
            "nodes": [vars(node) for node in self.nodes],
            "activations": [vars(activation) for activation in self.activations],
            "certifiable": [vars(row) for row in self.outlook],
            "warnings": warnings_table(self.warnings),
        }


def inspect(
    network: Any,
    example_input: Any = None,
    *,
    architecture: str | Path | None = None,
    activations: Sequence[Activation | str | Path] = (),
    outputs: Sequence[str] | None = None,
) -> Inspection:
    """The graph of ``network`` (a Network, or what load() takes), its parameters and constants, what can be certified.

    The other arguments: as for load(). Raises ModelError, SpecError where load() does.
    """
    network = as_network(network, example_input, architecture=architecture, activations=activations, outputs=outputs)
    return Inspection(
        network,
        tuple(_node(network, value, node) for value, node in enumerate(network.nodes, start=1)),
        tuple(_activation(network, unit) for unit in network.units),
        _outlook(network),
        traps(network),
    )


def model_table(network: Network) -> dict[str, Any]:
    """The model as --json shows it: file, sizes, parameter groups with their tensors and uses, fixed constants."""
    contents = network.contents
    shapes = {} if contents is None else {tensor.name: list(tensor.shape) for tensor in contents.parameters}
    uses = Counter(node.group for node in network.affine_nodes())
    return {
        "file": network.source,
        "sha256": network.digest,
        "data": dict(network.data_files),
        "inputs": network.inputs,
        "outputs": network.outputs,
        "parameters": network.parameter_count,
        "names": dict(network.names),
        "groups": [
            {
                "tensors": list(group.tensors),
                "shapes": [shapes.get(name) for name in group.tensors],
                "parameters": group.count,
                "uses": uses[number],
            }
            for number, group in enumerate(network.groups)
        ],
        "fixed": [{"tensor": name} for name in network.fixed]
        if contents is None
        else [{"tensor": t.name, "shape": list(t.shape), "node": t.node} for t in contents.fixed],
    }


def warnings_table(warnings: Sequence[Trap]) -> list[dict[str, Any]]:
    """The warnings as --json shows them."""
    return [{"kind": trap.kind, "tensors": list(trap.tensors), "message": trap.message} for trap in warnings]


def _named(tensor: Named) -> dict[str, Any]:
    return {"name": tensor.name, "shape": list(tensor.shape)}


def _node(network: Network, value: int, node: Node) -> GraphNode:
    group = None
    match node:
        case Affine():
            kind, detail, group = "affine", _affine(node), node.group
        case Linear():
            kind, detail = "linear", _linear(node, network.sizes)
        case Elementwise():
            kind, detail = "activation", ", ".join(map(unit_text, node.units))
        case _:
            kind, detail = "product", "entry by entry"
    return GraphNode(value, node.name, kind, node.parents, node.size, detail, group)


def _affine(node: Affine) -> str:
    slices, n_out, n_in = node.weights.shape
    if not n_in:
        return "parameters alone, added to another node"
    what = "convolution" if node.kernel is not None else "matrix"
    parts = [f"{what} {n_out} x {n_in}" if slices == 1 else f"{slices} matrices {n_out} x {n_in}"]
    if node.kernel is not None:
        parts.append(f"kernel {shape_text(node.kernel)}")
    if node.uses > 1:
        parts.append(f"on {node.uses} columns")
    return ", ".join([*parts, "no bias" if node.bias is None else "bias"])


def _linear(node: Linear, sizes: Sequence[int]) -> str:
    shift = ", plus a constant" if node.shift.any() else ""
    if node.is_diagonal(sizes):
        scaled = bool((node.terms[0].values != 1.0).any())
        return ("entries times constants" if scaled else "entries" if shift else "entries as they are") + shift
    numbers = sum(term.values.size for term in node.terms)
    values = "1 value" if len(node.terms) == 1 else f"{len(node.terms)} values"
    return f"fixed map of {values}, {numbers} numbers{shift}"


def unit_text(unit: Unit) -> str:
    """An activation with its parameters, in words."""
    given = ", ".join(f"{name} = {format_exact(value)}" for name, value in unit.parameters)
    return f"{unit.activation}({given})" if given else unit.activation


def _activation(network: Network, unit: Unit) -> UsedActivation:
    nodes = [node for node in network.nodes if isinstance(node, Elementwise) and unit in node.units]
    neurons = sum(int((node.members == node.units.index(unit)).sum()) for node in nodes)
    sharp, soft = _kinks(network, unit)
    if is_primitive(network, unit):
        expected, smoothness = PRIMITIVES[unit.activation].expected, "analytic"
        orders = "first and second" + ("" if expected == _EVERYWHERE else f", where its argument is {expected}")
    else:
        smoothness = network.activation(unit).smoothness
        orders = "first; second where no kink is crossed" if sharp else "first and second"
    return UsedActivation(
        unit.activation,
        {name: format_exact(value) for name, value in unit.parameters},
        neurons,
        tuple(node.name for node in nodes),
        smoothness,
        tuple(map(format_exact, sharp)),
        tuple(map(format_exact, soft)),
        orders,
    )


def _kinks(network: Network, unit: Unit) -> tuple[tuple[Fraction, ...], tuple[Fraction, ...]]:
    """Where the first derivative jumps, and where the second alone does; a primitive function is analytic."""
    return ((), ()) if is_primitive(network, unit) else kinks(network.activation(unit), unit.parameters)


def _outlook(network: Network) -> tuple[Outlook, ...]:
    """Every quantity by every tier that has a certificate."""
    try:
        require_curvature(network)
        refused = ""
    except SpecError as error:
        refused = str(error)
    work = replay_work(network)
    too_large = "" if work <= MAX_WORK else f"the checker would refuse the work ({work:.2g} of at most {MAX_WORK:.2g})"
    too_large = too_large if network.checkable else "the checker would refuse the size of the model"
    ranges, (anywhere, moved) = _ranges(network), _kinked(network)

    def answer(quantity: Quantity, tier: str) -> Outlook:
        never = refused or (too_large if tier == "local" else "")
        if tier == "layerwise" and quantity.id == "first_order_remainder":
            never = "only the tier local bounds it"
        if quantity.of_parameters and not network.groups:
            never = NO_PARAMETERS
        if never:
            return Outlook(quantity.id, tier, NO, never)
        kinked = "" if quantity.order < 2 else moved if tier == "local" else anywhere
        if conditions := " and ".join(filter(None, (ranges, kinked))):
            return Outlook(quantity.id, tier, DEPENDS, conditions)
        notes = ["in Clarke's sense where a kink is crossed"] if anywhere and quantity.order == 1 else []
        if tier == "local" and network.neurons > AUTOMATIC:
            notes.append(f"by --tier local only: {network.neurons} neurons, auto takes {AUTOMATIC}")
        return Outlook(quantity.id, tier, YES, "; ".join(notes))

    return tuple(answer(quantity, tier) for quantity in QUANTITIES.values() for tier in ("layerwise", "local"))


def _ranges(network: Network) -> str:
    """Where functions that are not defined on the whole line are; "" if there are none."""
    found = [
        f"the argument of {unit.activation} at node {node.name!r} is {PRIMITIVES[unit.activation].expected}"
        for node in network.nodes
        if isinstance(node, Elementwise)
        for unit in node.units
        if is_primitive(network, unit) and PRIMITIVES[unit.activation].expected != _EVERYWHERE
    ]
    return _where(found)


def _kinked(network: Network) -> tuple[str, str]:
    """Where no second derivative is, if neurons cross kinks: at any node, and at those that parameters move."""
    moved = moved_values(network)
    found = [
        (f"no neuron crosses a kink of {unit.activation} at node {node.name!r}", node.parent in moved)
        for node in network.nodes
        if isinstance(node, Elementwise)
        for unit in node.units
        if _kinks(network, unit)[0]
    ]
    return _where([text for text, _ in found]), _where([text for text, own in found if own])


def _where(found: Sequence[str]) -> str:
    if not found:
        return ""
    return f"where {found[0]}" + (f" (likewise at {len(found) - 1} more)" if len(found) > 1 else "")
