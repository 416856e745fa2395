"""What is known of a model file while its nodes are read: what each name stands for, the graph so far, the limits."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from operator import lt
from typing import Any

from arithmetic.exact import ONE, ZERO
from outcome import Malformed

from network import onnx_wire
from network.data_files import DataFiles
from network.graph import Affine, Linear, Product, Term, Unit, elementwise
from network.onnx_wire import INT64, INTEGRAL
from network.patterns import recognised
from network.tensors import (
    WIDTH,
    Constant,
    Data,
    Masked,
    Number,
    Origin,
    Shape,
    Tensor,
    interval,
    is_double,
    middles,
    spread,
)
from network.trees import CONSTANT, UNIT, UNITS, Forest, Tree

MAX_OPSET = 28
MAX_SIZE = 10_000_000  # entries of values, constants, columns and maps together, counted before memory is spent on them
MAX_INPUTS = 200_000  # a claim's domain has two numbers for each
MAX_GRAPH = 20_000  # nodes of the graph
MAX_LAYERS = 256  # affine nodes: the work grows with their cube
MAX_EVALUATED, ACTIVATION_COST = 250_000, 4  # activations of all neurons: some 0.2 ms each
Piece = tuple[int, Sequence[int], Sequence[int], Sequence[Number] | None]  # source, rows, places, factors (None: ones)
Result = Tensor | Masked | None
WITH_INFINITY = frozenset(  # operators whose constants may hold -infinity: it is moved, or makes a mask
    {"Add", "Where", "Identity", "Cast", "Flatten", "Reshape", "Squeeze", "Unsqueeze", "Transpose", "Slice", "Gather"}
    | {"Expand", "Tile", "Trilu"}
)


class ReaderState:
    """``tensors``: what is read of each name; ``nodes``: the graph so far; ``sizes`` of its values."""

    def __init__(
        self, graph: onnx_wire.Graph, operators: Mapping[tuple[str, str], str], data_files: DataFiles | None = None
    ) -> None:
        self.graph, self.data_files, self.entries, self.work = graph, data_files, 0, 0
        self.operators, self.unused = operators, set(operators)
        for domain, name in operators:
            if domain in onnx_wire.STANDARD:
                raise Malformed(f"model: the standard operator {name!r} cannot be redefined")
        if not 1 <= graph.opset <= MAX_OPSET:
            raise Malformed(f"model: operator set {graph.opset} is not known")
        self.stored: dict[str, bytes] = {}
        for name, data in graph.constants:
            if name in self.stored or not name:
                raise Malformed(f"model: the tensor {name!r} is defined twice, or has no name")
            self.stored[name] = data
        self.tensors: dict[str, Result] = {}
        self.readers: dict[str, int] = {}  # by how many inputs of the nodes that are read, and as an output
        self.nodes: list[Any] = []
        self.sizes: list[int] = [0]
        for name, kind, dims in graph.inputs:
            if name not in self.stored:
                self._input(name, kind, dims)
        if not self.tensors:
            raise Malformed("model: it has no input")
        self.count(self.sizes[0])
        self.fixed: dict[str, None] = {}  # in the order of their use
        self.parameters: dict[str, Sequence[Fraction]] = {}  # likewise
        self.names: dict[int, tuple[str, str]] = {}  # affine node -> its weight's and its bias's tensor, or ""
        self.forest = Forest()
        self._selected: dict[tuple[int, tuple[int, ...]], int] = {}
        self._built: dict[tuple[int, int], int] = {}

    def _input(self, name: str, kind: int, dims: list[int | str]) -> None:
        named = [d for d in dims[1:] if isinstance(d, str)]
        if named:
            raise Malformed(
                f"model: a dimension of the input {name!r} is the symbol {named[0]!r}; only the first may be symbolic"
            )
        shape = tuple(1 if isinstance(d, str) else d for d in dims)
        if kind not in WIDTH or any(d < 1 for d in shape):
            raise Malformed(f"model: the input {name!r} is not a float tensor of positive dimensions")
        size, start = math.prod(shape), self.sizes[0]
        if start + size > MAX_INPUTS:
            raise Malformed(f"model: {start + size} inputs, at most {MAX_INPUTS} are read")
        if name in self.tensors or not name:
            raise Malformed(f"model: the input {name!r} is defined twice, or has no name")
        self.tensors[name] = Data(shape, 0, range(start, start + size), None, True, kind)
        self.sizes[0] += size

    # Errors and limits.

    def fail(self, node: onnx_wire.Node, message: str) -> Malformed:
        return Malformed(f"model: node {node.label!r} ({node.operator}): {message}")

    def count(self, entries: int) -> None:
        self.entries += entries
        if self.entries > MAX_SIZE:
            raise Malformed(f"model: more than {MAX_SIZE} entries of values, constants and maps")

    def evaluate(self, values: int, cost: int) -> None:
        """Add up the work that a node with fixed operations asks for, before it is spent."""
        self.check_work(values, cost)
        self.work += values * cost

    def check_work(self, values: int, cost: int) -> None:
        """Refuse work that there is no room for, without adding it up yet."""
        if self.work + values * cost > MAX_EVALUATED * ACTIVATION_COST:
            raise Malformed(
                f"model: more than {MAX_EVALUATED} activations (neurons times activation nodes; "
                f"{ACTIVATION_COST} entries of additions or products count as one)"
            )

    # What a node's inputs are.

    def get(self, name: str, node: onnx_wire.Node) -> Tensor:
        """What the name stands for; a constant of the file is decoded once."""
        if name not in self.tensors and name in self.stored:
            self.tensors[name] = self.decode(name, self.stored[name])
        found = self.tensors.get(name)
        if found is None:
            raise self.fail(node, f"{name!r} is no value that can be used")
        if isinstance(found, Masked):
            raise self.fail(node, f"{name!r} holds -infinity, which is read in a Softmax alone")
        if isinstance(found, Constant) and found.kind in WIDTH:
            if not found.size and node.operator != "Resize":
                raise self.fail(node, f"tensor {name!r} holds no numbers")
            if found.infinite and (node.domain or node.operator not in WITH_INFINITY):
                raise self.fail(node, f"tensor {name!r} holds -infinity, which is read as a mask of a Softmax alone")
        return found

    def scores(self, name: str, node: onnx_wire.Node) -> Data | Masked:
        """What a Softmax is taken of."""
        found = self.tensors.get(name)
        return found if isinstance(found, Masked) else self.data(node, self.get(name, node))

    def decode(self, name: str, data: bytes) -> Constant:
        """The stored tensor as a constant."""
        head = onnx_wire.header(name, data)
        self.count(head.size)
        tensor = onnx_wire.tensor(head, b"" if self.data_files is None else self.data_files.values(head))
        if tensor.kind in INTEGRAL:
            return Constant(tensor.shape, tensor.kind, tensor.values)
        return self.stored_floats(name, tensor.kind, tensor.shape, tensor.values)

    def stored_floats(self, name: str, kind: int, shape: Shape, values: list[Fraction]) -> Constant:
        """A tensor of the file that may become a parameter, unless it is a mask."""
        if onnx_wire.BELOW in values:
            return Constant(shape, kind, values, (name,))
        return Constant(shape, kind, None, (name,), Origin(name, range(len(values)), ONE, values))

    def inputs(self, node: onnx_wire.Node, count: int | None = None) -> list[Tensor | None]:
        """The inputs in order, None for those that are not there, up to ``count`` in all."""
        found: list[Tensor | None] = [self.get(name, node) if name else None for name in node.inputs]
        return found + [None] * ((count or 0) - len(found))

    def data(self, node: onnx_wire.Node, tensor: Result, what: str = "the data") -> Data:
        """A float tensor that depends on the input."""
        if not isinstance(tensor, Data) or tensor.kind not in WIDTH:
            raise self.fail(node, f"{what} must be a float tensor that depends on the input")
        return tensor

    def constant(self, node: onnx_wire.Node, tensor: Result, what: str) -> Constant:
        """A float constant."""
        if not isinstance(tensor, Constant) or tensor.kind not in WIDTH:
            raise self.fail(node, f"{what} must be a float constant")
        return tensor

    def integers(
        self, node: onnx_wire.Node, tensor: Result, what: str = "the list of integers", *others: int
    ) -> list[int]:
        """The integers of a constant of rank 1, int64 or of another of these types."""
        if not isinstance(tensor, Constant) or tensor.kind not in (INT64, *others) or len(tensor.shape) != 1:
            raise self.fail(node, f"{what} must be an int64 constant of rank 1")
        if len(tensor.values) > onnx_wire.MAX_INTEGERS:
            raise self.fail(node, f"{what} holds {len(tensor.values)} integers")
        return list(tensor.values)

    def scalar(self, node: onnx_wire.Node, tensor: Result, what: str) -> Constant:
        """A constant of one number, of rank 0 or shape [1]."""
        if not isinstance(tensor, Constant) or tensor.shape not in ((), (1,)):
            raise self.fail(node, f"{what} must be a constant of one number")
        return tensor

    # Parameters and fixed constants.

    def fix(self, node: onnx_wire.Node, constant: Constant) -> None:
        """List the tensors of a constant that is no parameter."""
        self._fix(node, constant.names)

    def _fix(self, node: onnx_wire.Node, names: Sequence[str]) -> None:
        for name in names:
            if name in self.parameters:
                raise self.fail(node, f"tensor {name!r} is a parameter of another node and a fixed constant here")
            self.fixed[name] = None

    def _parameter(self, node: onnx_wire.Node, constant: Constant) -> Origin:
        origin = constant.origin
        if origin is None:
            raise self.fail(
                node, f"the parameters computed from {list(constant.names)} are no rearrangement of one stored tensor"
            )
        self._fix(node, origin.factors)  # what a parameter is multiplied by is none
        if origin.name in self.fixed:
            raise self.fail(node, f"tensor {origin.name!r} is a fixed constant of another node and a parameter here")
        self.parameters.setdefault(origin.name, origin.stored)
        return origin

    def _factor(self, node: onnx_wire.Node, factor: Fraction) -> Fraction:
        if not is_double(factor):
            raise self.fail(node, "the factor of its parameters is no float64 number")
        return factor

    # Nodes of the graph.

    def append(self, node: Any) -> int:
        """The number of the new node's value."""
        self.count(node.size)
        if len(self.nodes) >= MAX_GRAPH:
            raise Malformed(f"model: more than {MAX_GRAPH} nodes of the graph")
        self.nodes.append(node)
        self.sizes.append(node.size)
        return len(self.nodes)

    def fresh(self, shape: Shape, value: int, kind: int, places: Sequence[int] | None = None) -> Data:
        """A new value as data, in order or from these places."""
        return Data(shape, value, range(self.sizes[value]) if places is None else places, None, True, kind)

    def affine(
        self,
        node: onnx_wire.Node,
        parent: int,
        weight: Constant,
        at: list[list[list[int]]],
        columns: list[list[list[int]]],
        bias: Constant | None = None,
        bias_at: list[list[int]] | None = None,
        *,
        alpha: Fraction = ONE,
        beta: Fraction = ONE,
        kernel: tuple[int, ...] | None = None,
    ) -> int:
        """Append an affine node. ``at``, ``bias_at``: entries of the constants, [k][o][i] and [k][o]."""
        if len(self.names) >= MAX_LAYERS:
            raise self.fail(node, f"more than {MAX_LAYERS} affine nodes")
        origin = self._parameter(node, weight)
        places = [[[origin.places[i] for i in row] for row in rows] for rows in at]
        flat = [p for rows in places for row in rows for p in row]
        if len(set(flat)) != len(flat):
            raise self.fail(node, f"an entry of the weight {origin.name!r} occurs twice")
        values = [[[origin.stored[p] for p in row] for row in rows] for rows in places]
        plain = len(columns) == 1 and len(columns[0]) == 1 and columns[0][0] == list(range(self.sizes[parent]))
        value = self.append(
            Affine(
                node.label,
                parent,
                -1,
                values,
                places,
                None,
                None,
                self._factor(node, alpha * origin.factor),
                ONE,
                None if plain else columns,
                kernel,
            )
        )
        self.names[value - 1] = (origin.name, "")
        if bias is not None and bias_at is not None:
            self.attach(node, value, bias, bias_at, beta)
        return value

    def attach(
        self, node: onnx_wire.Node, value: int, bias: Constant, at: list[list[int]], beta: Fraction = ONE
    ) -> None:
        """Give the affine node of this value a bias."""
        origin = self._parameter(node, bias)
        if origin.name == self.names[value - 1][0]:
            raise self.fail(node, f"tensor {origin.name!r} is weight and bias of one node; expected two tensors")
        places = [[origin.places[i] for i in row] for row in at]
        entries = [[origin.stored[p] for p in row] for row in places]
        self.nodes[value - 1] = self.nodes[value - 1]._replace(
            bias=entries, bias_at=places, beta=self._factor(node, beta * origin.factor)
        )
        self.names[value - 1] = (self.names[value - 1][0], origin.name)

    def shifted(
        self, node: onnx_wire.Node, data: Data, bias: Constant, at: Sequence[int], beta: Fraction, partner: str
    ) -> Data:
        """data + beta bias[at[p]] where no affine node can carry it: a node of the bias alone, and a sum.

        ``partner``: the weight with which the bias is one group.
        """
        if len(self.names) >= MAX_LAYERS:
            raise self.fail(node, f"more than {MAX_LAYERS} affine nodes")
        origin = self._parameter(node, bias)
        places = [origin.places[i] for i in at]
        empty: list[list[Any]] = [[]] * len(places)
        entries = [origin.stored[p] for p in places]
        factor = self._factor(node, beta * origin.factor)
        alone = self.append(
            Affine(node.label, data.source, -1, [empty], [empty], [entries], [places], ONE, factor, [[[]]], None)
        )
        self.names[alone - 1] = (partner, origin.name)
        rows = range(data.size)
        total = self.linear(node.label, data.size, [(data.source, rows, data.places, None), (alone, rows, rows, None)])
        return self.fresh(data.shape, total, data.kind)

    def linear(
        self, label: str, size: int, pieces: Sequence[Piece], shift: Sequence[Number] | None = None, work: int = 0
    ) -> int:
        """Append a fixed map; pieces of one source are one term, entries of one place are added up."""
        self.count(sum(len(rows) for _, rows, _, _ in pieces))
        self.evaluate(size, work)
        sources: dict[int, tuple[list[int], list[int], list[Number]]] = {}
        for source, rows, places, factors in pieces:
            held = sources.setdefault(source, ([], [], []))
            if -1 in places:
                kept = [i for i, p in enumerate(places) if p >= 0]
                held[0].extend(rows[i] for i in kept)
                held[1].extend(places[i] for i in kept)
                held[2].extend(ONE if factors is None else factors[i] for i in kept)
            else:
                held[0].extend(rows)
                held[1].extend(places)
                held[2].extend([ONE] * len(rows) if factors is None else factors)
        terms = [_term(source, *held) for source, held in sources.items() if held[0]]
        constants, errors = middles(shift) if shift is not None else ([ZERO] * size, None)
        return self.append(Linear(label, size, terms, constants, errors))

    def diagonal(
        self, label: str, parent: int, scale: Sequence[Number], shift: Sequence[Number] | None = None, work: int = 0
    ) -> int:
        """Append v = scale h + shift, entry by entry; zeros of the scale stay in the term."""
        rows = range(len(scale))
        return self.linear(label, len(scale), [(parent, rows, rows, scale)], shift, work)

    def elementwise(self, label: str, parent: int, units: Unit | Sequence[Unit]) -> int:
        """Append an activation."""
        size = self.sizes[parent]
        self.evaluate(size, ACTIVATION_COST)
        self.count(size)
        return self.append(elementwise(label, parent, [units] * size if isinstance(units, Unit) else list(units)))

    def product(self, label: str, left: int, right: int, work: int = 0) -> int:
        """Append a product."""
        self.evaluate(self.sizes[left], work)
        return self.append(Product(label, left, right, self.sizes[left]))

    # From data to values of the graph.

    def select(self, source: int, places: Sequence[int], label: str) -> int:
        """The value whose entries are these of the source."""
        if len(places) == self.sizes[source] and all(map(int.__eq__, places, range(len(places)))):
            return source
        self.count(len(places))
        key = (source, tuple(places))
        if key not in self._selected:
            self._selected[key] = self.linear(label, len(places), [(source, range(len(places)), places, None)])
        return self._selected[key]

    def materialise(self, data: Data, label: str) -> int:
        """The value that holds the data's entries in order."""
        base = self.select(data.source, data.places, label)
        return base if data.tree is None else self._build(data.tree, base)

    def plain(self, data: Data, label: str) -> Data:
        """The data without a tree."""
        if data.tree is None:
            return data
        value = self.materialise(data, label)
        return data._replace(source=value, places=range(data.size), tree=None)

    def _build(self, tree: Tree, base: int) -> int:
        """The value of the tree of this base: its subtrees first, in order, each made once."""
        made = self._built
        made[base, self.forest.x.key] = base
        todo = [tree]
        while todo:
            top = todo[-1]
            missing = [c for c in top.children if c.operator != CONSTANT and (base, c.key) not in made]
            if missing and (base, top.key) not in made:
                todo.append(missing[0])
                continue
            todo.pop()
            if (base, top.key) not in made:
                made[base, top.key] = self._combine(top, base)
        return made[base, tree.key]

    def _combine(self, tree: Tree, base: int) -> int:
        label, operator, size = tree.label, tree.operator, self.sizes[base]
        values = [None if c.operator == CONSTANT else self._built[base, c.key] for c in tree.children]
        if operator in (UNIT, UNITS) and values[0] is not None:
            return self.elementwise(label, values[0], tree.payload)
        if operator == "neg" and values[0] is not None:
            return self.diagonal(label, values[0], [-ONE] * size, work=1)
        if operator not in ("add", "sub", "mul", "div"):
            raise Malformed(f"model: node {label!r}: a comparison or choice that is no known activation")
        left, right = values
        if left is not None and right is not None:
            if operator == "mul":
                return self.product(label, left, right, work=1)
            rows, sign = range(size), ONE if operator == "add" else -ONE
            return self.linear(label, size, [(left, rows, rows, None), (right, rows, rows, [sign] * size)], work=1)
        payload = tree.children[0 if left is None else 1].payload
        numbers = list(payload) if isinstance(payload, tuple) else [payload] * size
        parent = right if left is None else left
        if parent is None:
            raise Malformed(f"model: node {label!r}: a tree of constants")
        if operator == "add":
            return self.diagonal(label, parent, [ONE] * size, numbers, work=1)
        if operator == "mul":
            return self.diagonal(label, parent, numbers, work=1)
        if operator == "div":
            return self.diagonal(label, parent, [_reciprocal(n) for n in numbers], work=1)
        if left is None:
            return self.diagonal(label, parent, [-ONE] * size, numbers, work=1)
        return self.diagonal(label, parent, [ONE] * size, [-n for n in numbers], work=1)

    # Trees.

    def tree(self, data: Data) -> Tree:
        """The data's tree."""
        return self.forest.x if data.tree is None else data.tree

    def grow(self, node: onnx_wire.Node, operator: str, children: tuple[Tree, ...], payload: Any = None) -> Tree:
        """The tree of these parts; a written-out activation is its unit, and a few forms have one spelling."""
        found = recognised(operator, children, payload)
        label = node.label
        if found is not None:
            return self.forest.tree(UNIT, (found[1],), found[0], label)
        if operator in ("add", "mul") and children[0].operator == CONSTANT:
            children = children[::-1]
        if operator == "mul" and children[0].key == children[1].key:
            return self.forest.tree(UNIT, children[:1], Unit("power", (("exponent", Fraction(2)),)), label)
        if operator == "div" and children[1].operator != CONSTANT:
            inverse = self.forest.tree(UNIT, children[1:], Unit("reciprocal"), label)
            ones = children[0].payload
            if children[0].operator == CONSTANT and all(v == 1 for v in (ones if isinstance(ones, tuple) else (ones,))):
                return inverse
            return self.grow(node, "mul", (children[0], inverse))
        return self.forest.tree(operator, children, payload, label)

    def apply(self, node: onnx_wire.Node, data: Data, units: Unit | Sequence[Unit]) -> Data:
        """The data after an activation."""
        if isinstance(units, Unit):
            tree = self.grow(node, UNIT, (self.tree(data),), units)
        else:
            self.count(len(units))
            tree = self.grow(node, UNITS, (self.tree(data),), tuple(units))
        return data._replace(tree=tree)

    def leaf(self, node: onnx_wire.Node, constant: Constant, shape: Shape) -> Tree:
        """A constant as a tree: a scalar, or an array of this shape."""
        if constant.size == 1:
            return self.forest.tree(CONSTANT, (), constant.values[0], node.label)
        self.count(math.prod(shape))
        values = constant.values
        array = values if constant.shape == shape else [values[i] for i in spread(constant.shape, shape)]
        return self.forest.tree(CONSTANT, (), tuple(array), node.label)

    # Views.

    def view(self, node: onnx_wire.Node, tensor: Tensor, shape: Shape, index: Callable[[], list[int]] | None) -> Tensor:
        """The tensor with these entries of it, -1 for a 0; None: all of them in order. Counted before it is made."""
        if len(shape) > onnx_wire.MAX_RANK:
            raise self.fail(node, f"a shape of rank {len(shape)}, at most {onnx_wire.MAX_RANK} is read")
        if index is None:
            if math.prod(shape) != tensor.size:
                raise self.fail(node, f"cannot turn shape {list(tensor.shape)} into {list(shape)}")
            if isinstance(tensor, Data):
                return tensor._replace(shape=shape)
            return Constant(
                shape,
                tensor.kind,
                None if tensor.origin else tensor.values,
                tensor.names,
                tensor.origin,
                tensor.unchanged,
            )
        if (isinstance(tensor, Data) or tensor.kind in WIDTH) and not math.prod(shape):
            raise self.fail(node, f"the result of shape {list(shape)} is empty")
        self.count(math.prod(shape))
        entries = index()
        if isinstance(tensor, Data):
            return self._rearranged(node, tensor, shape, entries)
        if tensor.origin is not None and entries and -1 not in entries:
            places = tensor.origin.places
            origin = tensor.origin._replace(places=[places[i] for i in entries])
            return Constant(shape, tensor.kind, None, tensor.names, origin)
        zero = 0 if tensor.kind in INTEGRAL else ZERO
        moved = [zero if i < 0 else tensor.values[i] for i in entries]
        return Constant(shape, tensor.kind, moved, tensor.names, None, tensor.unchanged)

    def _rearranged(self, node: onnx_wire.Node, data: Data, shape: Shape, entries: list[int]) -> Data:
        if len(entries) == data.size and all(map(int.__eq__, entries, range(data.size))):
            return data._replace(shape=shape)
        if data.tree is not None and (-1 in entries or not data.tree.spreads):
            data = self.plain(data, node.label)
        places = data.places
        return data._replace(shape=shape, places=[-1 if i < 0 else places[i] for i in entries])

    def spread(self, node: onnx_wire.Node, tensor: Tensor, shape: Shape) -> Tensor:
        """The tensor spread over a shape."""
        if tensor.shape == shape:
            return tensor
        if tensor.size == math.prod(shape):
            return self.view(node, tensor, shape, None)
        return self.view(node, tensor, shape, lambda: spread(tensor.shape, shape))


def _reciprocal(value: Any) -> Any:
    if isinstance(value, Fraction):
        return 1 / value
    return type(value)(1 / value.hi, 1 / value.lo)


def _term(source: int, rows: list[int], columns: list[int], values: list[Number]) -> Term:
    """The entries in order, those of one place added up."""
    places = list(zip(rows, columns, strict=True))
    if not all(map(lt, places, places[1:])):
        order = sorted(range(len(places)), key=places.__getitem__)
        totals: dict[tuple[int, int], Number] = {}
        for i in order:
            place, value = places[i], values[i]
            if place in totals:
                total = interval(totals[place]) + interval(value)
                value = total.lo if total.exact else total
            totals[place] = value
        rows, columns, values = [r for r, _ in totals], [c for _, c in totals], list(totals.values())
    exact, errors = middles(values)
    return Term(source, rows, columns, exact, errors)
