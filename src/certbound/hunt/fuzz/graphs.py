"""Graphs made in memory, readable when printed, and the steps by which they are changed and made smaller."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

import numpy as np

from ...activations.file import find
from ...errors import SpecError
from ...network.graph import Affine, Elementwise, Group, Index, Linear, Network, Product, Term, Unit
from ...network.stored import Listed, held
from ..measure.primitives import BALLS
from ..measure.taylor import Array
from .build import default_unit

_DENSE = 64  # matrices of more entries are printed by their places
_PARAMETERS: dict[str, list[str]] = {name: [] for name in BALLS} | {
    "power": ["exponent"],
    "softplus_below": ["threshold", "beta"],
}


@dataclass(frozen=True, eq=False)
class Weights:
    """A group's stored numbers: weight (K, n_out, n_in), bias (K, n_out) or None."""

    name: str
    weight: Array
    bias: Array | None


@dataclass(frozen=True, eq=False)
class Use:
    """An affine node: W h + b of a group's weights; W^T h if ``transposed``. columns: (K, S, n_in), or the parent."""

    parent: int
    group: int
    columns: Index | None = None
    transposed: bool = False

    @property
    def parents(self) -> tuple[int, ...]:
        """The value it takes."""
        return (self.parent,)


Step = Use | Linear | Elementwise | Product


@dataclass(frozen=True, eq=False)
class Graph:
    """A graph's inputs, weights and nodes. Value 0 is the input, value i the result of node i - 1."""

    inputs: int
    groups: tuple[Weights, ...]
    nodes: tuple[Step, ...]

    @cached_property
    def sizes(self) -> list[int]:
        """The length of every value."""
        found = [self.inputs]
        for node in self.nodes:
            if isinstance(node, Use):
                slices, outputs, width = self.groups[node.group].weight.shape
                uses = 1 if node.columns is None else node.columns.shape[1]
                found.append(slices * uses * (width if node.transposed else outputs))
            else:
                found.append(node.size)
        return found

    @cached_property
    def network(self) -> MadeGraph:
        """The network. Raises SpecError if the parts do not fit together."""
        theta, places, at = [np.zeros(0)], [], 0
        for own in self.groups:
            parts = [own.weight.ravel(), *([] if own.bias is None else [own.bias.ravel()])]
            weight_at = np.arange(at, at + own.weight.size).reshape(own.weight.shape)
            bias_at = None
            if own.bias is not None:
                bias_at = np.arange(own.bias.size).reshape(own.bias.shape) + at + own.weight.size
            places.append((weight_at, bias_at))
            theta += parts
            at += sum(part.size for part in parts)
        nodes = []
        for number, node in enumerate(self.nodes):
            self._fits(number, node)
            nodes.append(self._affine(number, node, *places[node.group]) if isinstance(node, Use) else node)
        groups = [
            Group((f"{own.name}.weight", *(() if own.bias is None else (f"{own.name}.bias",))), _count(own))
            for own in self.groups
        ]
        return MadeGraph("", "", self.inputs, tuple(nodes), tuple(groups), held(*theta), recipe=self)

    def _affine(self, number: int, node: Use, weight_at: Index, bias_at: Index | None) -> Affine:
        own = self.groups[node.group]
        weight, bias = own.weight, own.bias
        if node.transposed:
            weight, weight_at, bias, bias_at = weight.swapaxes(1, 2), weight_at.swapaxes(1, 2), None, None
        name = f"{own.name}@{number}"
        entries = Listed(weight, weight_at)
        return Affine(name, node.parent, node.group, entries, bias, bias_at, columns=node.columns)

    def _fits(self, number: int, node: Step) -> None:
        """Raise SpecError if the node's parents are not there or not of the right length."""
        where, sizes = f"node {number}", self.sizes
        if any(not 0 <= parent <= number for parent in node.parents):
            raise SpecError(f"{where} takes values {node.parents}, expected values before it, 0..{number}")
        widths = [sizes[parent] for parent in node.parents]
        match node:
            case Use():
                own = self.groups[node.group]
                slices, outputs, width = own.weight.shape
                taken = outputs if node.transposed else width
                if own.bias is not None and own.bias.shape != (slices, outputs):
                    raise SpecError(f"group {own.name!r}: {own.bias.size} biases for {slices * outputs} outputs")
                if node.columns is None and (slices, taken) != (1, widths[0]):
                    raise SpecError(f"{where}: weights of shape {list(own.weight.shape)} for {widths[0]} entries")
                if node.columns is not None and (
                    node.columns.ndim != 3
                    or (node.columns.shape[0], node.columns.shape[2]) != (slices, taken)
                    or not -1 <= node.columns.min() <= node.columns.max() < widths[0]
                ):
                    raise SpecError(f"{where}: columns that do not fit weights of shape {list(own.weight.shape)}")
            case Linear():
                for term, size in zip(node.terms, widths, strict=True):
                    if term.rows.size and (term.rows.max() >= node.size or term.columns.max() >= size):
                        raise SpecError(f"{where}: a matrix that does not fit value {term.parent} of length {size}")
            case _:
                if any(width != node.size for width in widths):
                    raise SpecError(f"{where} takes values of lengths {widths}, expected {node.size}")

    def to_table(self) -> dict[str, Any]:
        """As plain data, as graph() takes them."""
        return {
            "inputs": self.inputs,
            "groups": {
                own.name: [
                    (own.weight[0] if len(own.weight) == 1 else own.weight).tolist(),
                    None if own.bias is None else own.bias.ravel().tolist(),
                ]
                for own in self.groups
            },
            "nodes": [_row(self, node) for node in self.nodes],
        }


def _count(own: Weights) -> int:
    return own.weight.size + (0 if own.bias is None else own.bias.size)


def _row(graph: Graph, node: Step) -> list[Any]:
    """A node as graph() takes it."""
    match node:
        case Use():
            options: dict[str, Any] = {} if node.columns is None else {"columns": node.columns.tolist()}
            options |= {"transposed": True} if node.transposed else {}
            return ["affine", node.parent, graph.groups[node.group].name, *([options] if options else [])]
        case Linear():
            terms = [[term.parent, _matrix(term, node.size, graph.sizes[term.parent])] for term in node.terms]
            return ["linear", terms, *([node.shift.tolist()] if node.shift.any() or not terms else [])]
        case Elementwise():
            unit = node.units[0]
            return [
                unit.activation,
                node.parent,
                *([{k: str(v) for k, v in unit.parameters}] if unit.parameters else []),
            ]
        case Product():
            return ["product", node.left, node.right]


def _matrix(term: Term, height: int, width: int) -> Any:
    """A factor for a multiple of the identity, rows of numbers, or the places of a large sparse matrix."""
    whole = np.zeros((height, width))
    whole[term.rows, term.columns] = term.values
    if height == width and np.array_equal(whole, whole[0, 0] * np.eye(height)):
        return float(whole[0, 0])
    if whole.size <= _DENSE:
        return whole.tolist()
    names = ("rows", "columns", "values")
    return {"size": height} | {k: getattr(term, k).tolist() for k in names}


@dataclass(frozen=True, eq=False, repr=False)
class MadeGraph(Network):
    """A graph that prints as the call that makes it."""

    recipe: Graph | None = None

    def __repr__(self) -> str:
        if self.recipe is None:
            return super().__repr__()
        table = self.recipe.to_table()
        return f"graph(inputs={table['inputs']}, groups={table['groups']!r}, nodes={table['nodes']!r})"


def graph(inputs: int, groups: Mapping[str, Sequence[Any]], nodes: Sequence[Sequence[Any]]) -> MadeGraph:
    """A network node by node; value 0 is the input, value i the result of nodes[i - 1], the last one the output.

    groups: name -> (weight, bias): a matrix, or K of them; one bias for each output, or None. nodes:

        ("affine", value, group)                      W h + b; a last entry {"transposed": True}: W^T h;
                                                      {"columns": [[[...]]]}: W of these entries (-1: 0), K x S x n_in
        ("linear", [(value, M), ...], shift)          the sum of M h, M a matrix or a factor; shift may be left out
        ("tanh", value)                               any activation of the library, exp, log, reciprocal, sqrt, power;
                                                      a last entry {"exponent": "2"} says parameters
        ("product", value, value)                     entry by entry

    Raises SpecError if they do not fit together.
    """
    return recipe(inputs, groups, nodes).network


def recipe(inputs: int, groups: Mapping[str, Sequence[Any]], nodes: Sequence[Sequence[Any]]) -> Graph:
    """What graph() makes its network of."""
    weights = []
    for name, (weight, bias) in groups.items():
        array = np.array(weight, dtype=np.float64)
        array = array[None] if array.ndim == 2 else array
        if array.ndim != 3 or not array.size:
            raise SpecError(f"group {name!r}: a weight of shape {list(array.shape)}, expected a matrix or several")
        own = None if bias is None else np.array(bias, dtype=np.float64).reshape(len(array), -1)
        if not np.isfinite(array).all() or (own is not None and not np.isfinite(own).all()):
            raise SpecError(f"group {name!r}: every parameter must be a finite number")
        weights.append(Weights(name, array, own))
    names = {own.name: at for at, own in enumerate(weights)}
    made = Graph(inputs, tuple(weights), ())
    for number, row in enumerate(nodes):
        try:
            node = _step(number, list(row), names, made.sizes)
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise SpecError(f"node {number}, {row!r}: {type(error).__name__}: {error}") from None
        made = Graph(inputs, made.groups, (*made.nodes, node))
        made._fits(number, node)
    return made


def _step(number: int, row: list[Any], names: Mapping[str, int], sizes: list[int]) -> Step:
    kind, *rest = row
    label = f"{kind}@{number}"
    match kind:
        case "affine":
            options = rest[2] if len(rest) > 2 else {}
            columns = None if options.get("columns") is None else np.array(options["columns"], dtype=np.int64)
            return Use(rest[0], names[rest[1]], columns, bool(options.get("transposed", False)))
        case "linear":
            return linear(label, [(value, matrix) for value, matrix in rest[0]], sizes, rest[1] if rest[1:] else None)
        case "product":
            return Product(label, rest[0], rest[1], sizes[rest[0]])
    given = {k: Fraction(v) for k, v in (rest[1] if len(rest) > 1 else {}).items()}
    if list(given) != _PARAMETERS.get(kind, list(given)):
        raise ValueError(f"parameters {list(given)}, expected {_PARAMETERS[kind]}")
    unit = Unit(kind, tuple(given.items())) if given or kind in BALLS else default_unit(find(kind).name)
    return Elementwise.of(label, rest[0], [unit] * sizes[rest[0]])


def linear(label: str, terms: Sequence[tuple[int, Any]], sizes: Sequence[int], shift: Any = None) -> Linear:
    """The sum of matrix times value, each matrix an array, a factor, or a table of places; plus shift."""
    made: list[Term] = []
    height = 0 if shift is None else len(shift)
    for value, matrix in terms:
        if isinstance(matrix, dict):
            height = matrix["size"]
            rows, columns = (np.array(matrix[k], dtype=np.int64) for k in ("rows", "columns"))
            values = np.array(matrix["values"], dtype=np.float64)
        else:
            array = np.asarray(matrix, dtype=np.float64)
            array = array * np.eye(sizes[value]) if array.ndim == 0 else array
            height = len(array)
            if array.shape != (height, sizes[value]):
                raise ValueError(f"a matrix that does not fit value {value} of length {sizes[value]}")
            rows, columns = np.nonzero(array)
            values = array[rows, columns]
        made.append(Term(value, rows, columns, values))
    return Linear(label, height, tuple(made), np.zeros(height) if shift is None else np.array(shift, dtype=np.float64))
