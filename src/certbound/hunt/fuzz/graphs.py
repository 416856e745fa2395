"""Graphs made in memory, readable when printed, and the steps by which they are changed and made smaller."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import Any

import numpy as np

from ...activations.file import find
from ...errors import SpecError
from ...network.graph import Affine, Elementwise, Group, Index, Linear, Network, Product, Term, Unit
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
        return MadeGraph("", "", self.inputs, tuple(nodes), tuple(groups), np.concatenate(theta), recipe=self)

    def _affine(self, number: int, node: Use, weight_at: Index, bias_at: Index | None) -> Affine:
        own = self.groups[node.group]
        weight, bias = own.weight, own.bias
        if node.transposed:
            weight, weight_at, bias, bias_at = weight.swapaxes(1, 2), weight_at.swapaxes(1, 2), None, None
        name = f"{own.name}@{number}"
        return Affine(name, node.parent, node.group, weight, weight_at, bias, bias_at, columns=node.columns)

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
            return [unit.activation, node.parent, *([{k: str(v) for k, v in unit.parameters}] if unit.parameters else [])]
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


def pruned(old: Graph) -> tuple[Graph, list[int]]:
    """Without the nodes and groups that the output does not need, and the groups that are left.

    Nodes come in the order in which a file is read: from the output on, what a node takes before the node itself.
    """
    values, stack = {0: 0}, [(len(old.nodes), False)]
    order: list[int] = []
    while stack:
        value, ready = stack.pop()
        if ready and value not in values:
            order.append(value)
            values[value] = len(order)
        elif value not in values:
            stack += [(value, True), *((parent, False) for parent in reversed(old.nodes[value - 1].parents))]
    kept = [old.nodes[value - 1] for value in order]
    used = list(dict.fromkeys(node.group for node in kept if isinstance(node, Use)))
    groups = {group: number for number, group in enumerate(used)}
    nodes = [_moved(node, values, groups) for node in kept]
    return Graph(old.inputs, tuple(old.groups[g] for g in used), tuple(nodes)), used


def _moved(node: Step, values: Mapping[int, int], groups: Mapping[int, int] | None = None) -> Step:
    """The node with its parents (and group) renumbered."""
    match node:
        case Use():
            return replace(
                node, parent=values[node.parent], group=node.group if groups is None else groups[node.group]
            )
        case Linear():
            return replace(node, terms=_joined([replace(t, parent=values[t.parent]) for t in node.terms]))
        case Elementwise():
            return replace(node, parent=values[node.parent])
        case Product():
            return replace(node, left=values[node.left], right=values[node.right])


def _joined(terms: Sequence[Term]) -> tuple[Term, ...]:
    """One term for each parent."""
    by_parent: dict[int, dict[tuple[int, int], float]] = {}
    for term in terms:
        own = by_parent.setdefault(term.parent, {})
        for row, column, value in zip(term.rows.tolist(), term.columns.tolist(), term.values.tolist(), strict=True):
            own[row, column] = own.get((row, column), 0.0) + value
    return tuple(
        Term(parent, *(np.array([p[i] for p in own], dtype=np.int64) for i in (0, 1)), np.array(list(own.values())))
        for parent, own in by_parent.items()
    )


def without_node(old: Graph, value: int, instead: int) -> Graph:
    """Everything that takes ``value`` takes ``instead``, an earlier one of the same length; as output too."""
    if value == len(old.nodes):
        return Graph(old.inputs, old.groups, old.nodes[:instead])
    values = {v: instead if v == value else v for v in range(len(old.nodes) + 1)}
    return Graph(old.inputs, old.groups, tuple(_moved(node, values) for node in old.nodes))


def shortcuts(old: Graph) -> Iterator[Graph]:
    """Graphs with a node less, the largest simplifications first: for each value the earliest that could stand for it,
    then what it is made of; sums without one term.
    """
    sizes = old.sizes
    for value in range(len(old.nodes), 0, -1):
        alike = [v for v in range(value) if sizes[v] == sizes[value] and (v or value < len(old.nodes))]
        tried = [*alike[:1], *(p for p in old.nodes[value - 1].parents if p in alike)]
        for instead in dict.fromkeys(tried):
            yield without_node(old, value, instead)
    for at, node in enumerate(old.nodes):
        if isinstance(node, Linear) and len(node.terms) > 1:
            for i in range(len(node.terms)):
                fewer = replace(node, terms=node.terms[:i] + node.terms[i + 1 :])
                yield Graph(old.inputs, old.groups, (*old.nodes[:at], fewer, *old.nodes[at + 1 :]))


Key = tuple[Any, ...]  # ("value", value, entry), ("use", value, use), ("row" or "column" or "slice", group, index)


def channels(old: Graph, positions: bool = False) -> list[set[Key]]:
    """What can only go together: entries of values, with the rows, columns or slices of weights that make or take them.

    ``positions``: where a weight is applied several times in a node, whole uses of it instead of rows and columns.
    """
    above: dict[Key, Key] = {}

    def top(key: Key) -> Key:
        above.setdefault(key, key)
        while above[key] != key:
            above[key] = above[above[key]]
            key = above[key]
        return key

    def link(one: Key, other: Key) -> None:
        above[top(one)] = top(other)

    for entry in range(old.inputs):
        top(("value", 0, entry))
    for value, node in enumerate(old.nodes, 1):
        for entry in range(old.sizes[value]):
            top(("value", value, entry))
        match node:
            case Use() if positions and _is_repeated(old, node):
                for place, use in enumerate(_use_of_places(old, node)):
                    link(("value", value, place), ("use", value, use))
            case Use():
                for place, entry, column, row in _entries(old, node):
                    link(("value", value, place), row)
                    if entry >= 0:
                        link(("value", node.parent, entry), column)
                    else:
                        top(column)
            case Linear():
                for term in node.terms:
                    alone = np.bincount(term.rows, minlength=node.size), np.bincount(term.columns, minlength=1)
                    for row, column in zip(term.rows.tolist(), term.columns.tolist(), strict=True):
                        if alone[0][row] == alone[1][column] == 1:
                            link(("value", value, row), ("value", term.parent, column))
            case _:
                for parent in node.parents:
                    for entry in range(old.sizes[value]):
                        link(("value", value, entry), ("value", parent, entry))
    found: dict[Key, set[Key]] = {}
    for key in above:
        found.setdefault(top(key), set()).add(key)
    return list(found.values())


def _scales(own: Weights) -> bool:
    """Whether the weights are one number for each slice."""
    return len(own.weight) > 1 and own.weight.shape[1:] == (1, 1)


def _is_repeated(old: Graph, node: Use) -> bool:
    return node.columns is not None and node.columns.shape[1] > 1 and not _scales(old.groups[node.group])


def _use_of_places(old: Graph, node: Use) -> list[int]:
    """For every entry of the result the use of the weight that makes it."""
    slices, rows, width = old.groups[node.group].weight.shape
    uses = 1 if node.columns is None else node.columns.shape[1]
    return np.tile(np.repeat(np.arange(uses), width if node.transposed else rows), slices).tolist()


def _entries(old: Graph, node: Use) -> Iterator[tuple[int, int, Key, Key]]:
    """(place in the result, entry of the parent or -1, key of the weight's column, key of its row), all that belong."""
    own, g = old.groups[node.group], node.group
    slices, outputs, width = own.weight.shape
    if node.transposed:
        outputs, width = width, outputs
    columns = np.arange(width).reshape(1, 1, width) if node.columns is None else node.columns
    along, across = ("row", "column") if node.transposed else ("column", "row")
    for k in range(slices):
        for s in range(columns.shape[1]):
            for o in range(outputs):
                place = (k * columns.shape[1] + s) * outputs + o
                for i in range(width):
                    keys: tuple[Key, Key] = ((along, g, i), (across, g, o))
                    if _scales(own):
                        keys = (("slice", g, k), ("slice", g, k))
                    yield place, int(columns[k, s, i]), *keys


def without(old: Graph, gone: set[Key]) -> Graph | None:
    """Without a channel; None if something would be left empty."""
    kept: dict[tuple[str, int], list[int]] = {}
    for value, size in enumerate(old.sizes):
        kept["value", value] = [e for e in range(size) if ("value", value, e) not in gone]
    for g, own in enumerate(old.groups):
        for axis, name in enumerate(("slice", "row", "column")):
            kept[name, g] = [i for i in range(own.weight.shape[axis]) if (name, g, i) not in gone]
    for value, node in enumerate(old.nodes, 1):
        if isinstance(node, Use) and node.columns is not None:
            kept["use", value] = [s for s in range(node.columns.shape[1]) if ("use", value, s) not in gone]
    if not all(kept.values()):
        return None
    groups = []
    for g, own in enumerate(old.groups):
        k, r, c = (np.array(kept[name, g]) for name in ("slice", "row", "column"))
        bias = None if own.bias is None else own.bias[np.ix_(k, r)]
        groups.append(Weights(own.name, own.weight[np.ix_(k, r, c)], bias))
    nodes: list[Step] = []
    for value, node in enumerate(old.nodes, 1):
        renamed = [{entry: i for i, entry in enumerate(kept["value", parent])} for parent in node.parents]
        size = len(kept["value", value])
        match node:
            case Use():
                columns = node.columns
                if columns is not None:
                    k, c = kept["slice", node.group], kept["row" if node.transposed else "column", node.group]
                    taken = columns[np.ix_(k, kept["use", value], c)]
                    columns = np.vectorize(lambda e, names=renamed[0]: names.get(e, -1), otypes=[np.int64])(taken)
                nodes.append(replace(node, columns=columns))
            case Linear():
                rows = {entry: i for i, entry in enumerate(kept["value", value])}
                terms = []
                for term, names in zip(node.terms, renamed, strict=True):
                    stays = [
                        (rows[r], names[c], v)
                        for r, c, v in zip(term.rows.tolist(), term.columns.tolist(), term.values.tolist(), strict=True)
                        if r in rows and c in names
                    ]
                    places = [np.array([s[i] for s in stays], dtype=np.int64) for i in (0, 1)]
                    terms.append(Term(term.parent, *places, np.array([s[2] for s in stays], dtype=np.float64)))
                nodes.append(Linear(node.name, size, tuple(terms), node.shift[kept["value", value]]))
            case Elementwise():
                nodes.append(replace(node, members=node.members[kept["value", value]]))
            case Product():
                nodes.append(replace(node, size=size))
    return Graph(len(kept["value", 0]), tuple(groups), tuple(nodes))
