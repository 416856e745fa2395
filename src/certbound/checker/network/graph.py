"""What a model file is read as: a graph of exact nodes.

Values are vectors: value 0 is the input, value i + 1 the result of nodes[i], the last one the output. Parents are
numbers of earlier values.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple


class Group(NamedTuple):
    """One parameter group: all entries of these tensors of the file, in this order."""

    tensors: list[str]
    count: int  # type: ignore[assignment]  # tuple.count is not needed


class Tensor(NamedTuple):
    """A tensor of parameters: its stored entries, row by row."""

    name: str
    entries: Sequence[Fraction]
    shape: tuple[int, ...]


class Term(NamedTuple):
    """A fixed matrix M applied to a value: M[rows[k]][columns[k]] is within errors[k] of values[k] (None: equal)."""

    parent: int
    rows: list[int]
    columns: list[int]
    values: list[Fraction]
    errors: list[Fraction] | None = None


class Linear(NamedTuple):
    """v = sum over the terms of M v_parent, plus shift; ``shift`` is exact within ``shift_errors``."""

    label: str
    size: int
    terms: list[Term]
    shift: list[Fraction]
    shift_errors: list[Fraction] | None = None


class Affine(NamedTuple):
    """z[k, s] = alpha W[k] h[k, s] + beta b[k], h gathered from the parent by ``columns`` (-1: 0; None: the parent).

    weight[k][o][i], bias[k][o] and columns[k][s][i]; the results stand in the order k, s, o. ``weight_at``,
    ``bias_at``: where the entries stand in theta. No weight is used twice; one bias may feed several outputs.
    ``kernel``: the spatial shape if the node is a zero-padded convolution of entries none of which is two pixels.
    """

    label: str
    parent: int
    group: int
    weight: list[list[list[Fraction]]]
    weight_at: list[list[list[int]]]
    bias: list[list[Fraction]] | None
    bias_at: list[list[int]] | None
    alpha: Fraction
    beta: Fraction
    columns: list[list[list[int]]] | None = None
    kernel: tuple[int, ...] | None = None

    @property
    def size(self) -> int:
        """Length of the result."""
        return len(self.weight) * (1 if self.columns is None else len(self.columns[0])) * len(self.weight[0])


class Unit(NamedTuple):
    """An activation: its name in the library, or of a foreign operator, and exact parameter values, in order."""

    activation: str
    parameters: tuple[tuple[str, Fraction], ...] = ()


class Elementwise(NamedTuple):
    """h_i = phi_i(z_i), phi_i being units[members[i]]; the units are distinct and each is used."""

    label: str
    parent: int
    units: list[Unit]
    members: list[int]

    @property
    def size(self) -> int:
        """Length of the result."""
        return len(self.members)


class Product(NamedTuple):
    """z = v_left v_right, entry by entry."""

    label: str
    left: int
    right: int
    size: int


class Network(NamedTuple):
    """The graph; ``fixed`` names the tensors that are not parameters.

    theta holds the groups in order; ``tensors``: name and entries of each parameter tensor, in the order of theta;
    ``shapes``: theirs.
    """

    inputs: int
    outputs: int
    nodes: list[Any]
    groups: list[Group]
    fixed: list[str]
    tensors: Sequence[tuple[str, list[Fraction]]] = ()
    shapes: Sequence[tuple[int, ...]] = ()

    @property
    def stored(self) -> list[Tensor]:
        """The parameter tensors, in the order of theta."""
        return [Tensor(*tensor, shape) for tensor, shape in zip(self.tensors, self.shapes, strict=True)]

    @property
    def sizes(self) -> list[int]:
        """The length of every value."""
        return [self.inputs, *(node.size for node in self.nodes)]

    def affine(self) -> list[Affine]:
        """The nodes with parameters, in order."""
        return [node for node in self.nodes if isinstance(node, Affine)]

    def units(self) -> set[Unit]:
        """The distinct activations with their parameters."""
        return {unit for node in self.nodes if isinstance(node, Elementwise) for unit in node.units}


def parents(node: Any) -> list[int]:
    """The values that a node takes."""
    if isinstance(node, Linear):
        return [term.parent for term in node.terms]
    return [node.left, node.right] if isinstance(node, Product) else [node.parent]


def elementwise(label: str, parent: int, neurons: list[Unit]) -> Elementwise:
    """The node in which neuron i has the activation neurons[i]; units in order of first use."""
    units: dict[Unit, int] = {}
    # Many neurons share one object, and comparing objects is cheap.
    objects = dict(zip(map(id, neurons), neurons, strict=True))
    by_object = {key: units.setdefault(unit, len(units)) for key, unit in objects.items()}
    return Elementwise(label, parent, list(units), [by_object[key] for key in map(id, neurons)])
