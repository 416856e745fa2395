"""The network in a model file, as the checker itself understands it: a graph of exact nodes.

Nodes are read backwards from the chosen outputs, so their order in the file does not matter, and what no output needs
is not looked at but for its names. The first dimension of an input may be symbolic and counts as 1 (one sample). The
result depends on the model file, the chosen outputs, and the names given to foreign operators alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from outcome import Incomplete, Malformed

from network import onnx_wire
from network.data_files import DataFiles
from network.graph import Affine, Group, Network
from network.operators.activations import activation
from network.operators.sums import stacked
from network.operators.table import OPERATORS, SCHEMAS
from network.schemas import LEGACY, LEGACY_UNTIL, OperatorSchema, schema
from network.state import MAX_LAYERS, MAX_SIZE, ReaderState
from network.tensors import WIDTH, Constant, Data

STACK = onnx_wire.Node("output", "", "Concat", [], ["output"], {"axis": 0})  # what joins several outputs
__all__ = ["MAX_LAYERS", "SCHEMAS", "read"]


_LONG = 1 << 16  # bytes of a tensor in the model file that count before it is read


class TooLarge(Incomplete):
    """The model holds more numbers than are read. ``sizes``: the entries of each stored tensor that is needed."""

    def __init__(self, sizes: dict[str, int]) -> None:
        super().__init__(f"model: {sum(sizes.values())} numbers, at most {MAX_SIZE} are read: nothing was recomputed")
        self.sizes = sizes


def read(
    data: bytes,
    operators: Mapping[tuple[str, str], str],
    outputs: Sequence[str] | None = None,
    data_files: DataFiles | None = None,
) -> Network:
    """The network in the bytes of an ONNX file; Malformed if it is not a graph of known operators.

    ``operators`` names the units of foreign operators, (domain, operator) -> name; each has to occur in the model.
    ``outputs``: the names of those that are read, all of the file if not given. ``data_files``: those beside
    the file; without them a model that has any is Malformed.
    """
    return Reader(onnx_wire.read(data), operators, data_files).network(outputs)


class Reader(ReaderState):
    """Goes through the nodes that the outputs need, each after those that it needs."""

    def network(self, outputs: Sequence[str] | None) -> Network:
        chosen = self._outputs(outputs)
        makers = self._makers()
        order = self._order(chosen, makers)
        self._read_data_files(order)
        self._check_size(order)
        for at in order:
            for name in self.graph.nodes[at].inputs:
                self.readers[name] = self.readers.get(name, 0) + 1
        for name in chosen:
            self.readers[name] = self.readers.get(name, 0) + 2  # an output is seen from outside
        for at in order:
            self._read(self.graph.nodes[at])
        if self.unused:
            raise Malformed(f"model: it has no operator {min(self.unused)}, which was defined")
        self._finish([self._output(name) for name in chosen])
        return self._numbered()

    def _outputs(self, outputs: Sequence[str] | None) -> list[str]:
        chosen = list(self.graph.outputs if outputs is None else outputs)
        unknown = [name for name in chosen if name not in self.graph.outputs]
        if unknown or not chosen or "" in chosen or len(set(self.graph.outputs)) != len(self.graph.outputs):
            raise Malformed(f"model: outputs {chosen}, of those in the file, {self.graph.outputs}")
        if len(set(chosen)) != len(chosen):
            raise Malformed(f"model: an output is chosen twice, {chosen}")
        return chosen

    def _makers(self) -> dict[str, int]:
        """Which node makes each name; every name of the file has one definition."""
        makers: dict[str, int] = {}
        for at, node in enumerate(self.graph.nodes):
            for name in filter(None, node.outputs):
                if name in makers or name in self.stored or name in self.tensors:
                    raise self.fail(node, f"{name!r} is defined twice")
                makers[name] = at
        return makers

    def _order(self, chosen: list[str], makers: Mapping[str, int]) -> list[int]:
        """The nodes that the outputs need, depth first."""
        order: list[int] = []
        done: dict[int, bool] = {}  # False while what it needs is read
        stack: list[tuple[int, Iterator[str]]] = [(-1, iter(chosen))]
        while stack:
            at, names = stack[-1]
            name = next(names, None)
            if name is None:
                stack.pop()
                if at >= 0:
                    done[at] = True
                    order.append(at)
            elif name in makers:
                needed = makers[name]
                if needed not in done:
                    done[needed] = False
                    stack.append((needed, iter(self.graph.nodes[needed].inputs)))
                elif not done[needed]:
                    raise self.fail(self.graph.nodes[needed], "its input depends on its output")
            elif name and name not in self.stored and name not in self.tensors:
                raise Malformed(f"model: {name!r} is needed and made by no node")
        return order

    def _read_data_files(self, order: list[int]) -> None:
        """All data files that the model names, and of them the values of the tensors that these nodes have."""
        outside = self.graph.outside
        if self.data_files is None:
            if outside:
                raise Malformed(f"model: tensor {outside[0][0]!r} is stored in the data file {outside[0][1].file!r}")
            return
        needed = self._needed(order) if outside else []
        heads = [onnx_wire.header(name, data) for name, data in needed if onnx_wire.place(name, data) is not None]
        self.data_files.read(outside, heads, keep=sum(head.size for head in heads) <= MAX_SIZE)

    def _needed(self, order: list[int]) -> list[tuple[str, bytes]]:
        """The stored tensors of these nodes, by name."""
        nodes = [self.graph.nodes[at] for at in order]
        names = dict.fromkeys(name for node in nodes for name in node.inputs if name in self.stored)
        tensors = [(name, self.stored[name]) for name in names]
        return tensors + [tensor for node in nodes for tensor in onnx_wire.tensors_of(node)]

    def _check_size(self, order: list[int]) -> None:
        """TooLarge if the tensors that are needed have more entries than are read. Few bytes are few of them."""
        needed = self._needed(order)
        heads = [
            onnx_wire.header(name, data)
            for name, data in needed
            if len(data) > _LONG or onnx_wire.place(name, data) is not None
        ]
        if sum(head.size for head in heads) > MAX_SIZE:
            every = [onnx_wire.header(name, data) for name, data in needed]
            raise TooLarge({head.name: head.size for head in every})

    def _read(self, node: onnx_wire.Node) -> None:
        self.check_schema(node)
        try:
            results = activation(self, node) if node.domain else OPERATORS[node.operator](self, node)
        except Incomplete as error:
            raise self.fail(node, f"of constants: {error}") from None
        read = [name for name in node.outputs if name and self.readers.get(name)]
        for name, result in zip(node.outputs, [*results, *[None] * len(node.outputs)], strict=False):
            if name in read:
                if result is None:
                    raise self.fail(node, f"its output {name!r} cannot be used")
                if isinstance(result, Data):
                    self.count(result.size)
                    alone = len(read) == 1 and self.readers[name] == 1
                    result = result._replace(sole=result.sole and alone)
                self.tensors[name] = result

    def _output(self, name: str) -> Data:
        found = self.get(name, STACK)
        if not isinstance(found, Data):
            raise Malformed(f"model: the output {name!r} is a constant: it does not depend on the input")
        if found.kind not in WIDTH:
            raise Malformed(f"model: the output {name!r} is no float tensor")
        return found

    def _finish(self, outputs: list[Data]) -> None:
        """Make the output the last value."""
        data = outputs[0] if len(outputs) == 1 else stacked(self, STACK, outputs)
        value = self.materialise(data, STACK.label)
        if value != len(self.nodes) or not self.nodes:
            rows = range(self.sizes[value])
            self.linear(STACK.label, len(rows), [(value, rows, rows, None)])

    def _numbered(self) -> Network:
        """The network, with the groups and the places in theta, which are known at the end only."""
        leader = {name: name for name in self.parameters}

        def first(name: str) -> str:
            while leader[name] != name:
                leader[name] = leader[leader[name]]
                name = leader[name]
            return name

        for pair in self.names.values():
            names = [first(name) for name in pair if name]
            for name in names[1:]:
                leader[name] = names[0]
        members: dict[str, list[str]] = {}
        for name in self.parameters:
            members.setdefault(first(name), []).append(name)
        starts: dict[str, int] = {}
        group_of: dict[str, int] = {}
        total = 0
        for i, names in enumerate(members.values()):
            for name in names:
                starts[name], group_of[name] = total, i
                total += len(self.parameters[name])
        for at, (weight, bias) in self.names.items():
            self.nodes[at] = _placed(self.nodes[at], starts, weight, bias, group_of)
        groups = [Group(names, sum(len(self.parameters[n]) for n in names)) for names in members.values()]
        tensors: list[tuple[str, list[Fraction]]] = [(name, list(self.parameters[name])) for name in starts]
        shapes = [self._shape(name) for name in starts]
        return Network(self.sizes[0], self.sizes[-1], self.nodes, groups, list(self.fixed), tensors, shapes)

    def _shape(self, name: str) -> tuple[int, ...]:
        """The shape of a tensor of parameters in the file."""
        found = self.get(name, STACK)
        if not isinstance(found, Constant):
            raise Malformed(f"model: the parameters {name!r} are no stored tensor")
        return tuple(found.shape)

    def check_schema(self, node: onnx_wire.Node) -> None:
        """The number of inputs and outputs and the attributes are what the operator has, nothing more."""
        known = self.schema(node)
        named = node.inputs if known.named is None else node.inputs[: known.named]
        if not known.least <= len(node.inputs) <= known.most or "" in named:
            raise self.fail(node, f"{len(node.inputs)} inputs, expected {known.least} to {known.most}")
        if known.outputs is not None and len(node.outputs) > known.outputs:
            raise self.fail(node, f"{len(node.outputs)} outputs")
        types = dict(known.attributes)
        legacy_until = 6 if node.operator in LEGACY else LEGACY_UNTIL.get(node.operator, 0)
        if not node.domain and self.graph.opset < legacy_until:
            types["consumed_inputs"] = list
        for name, value in node.attributes.items():
            if types.get(name) is not type(value):
                raise self.fail(node, f"attribute {name!r} is unknown or of another type")

    def schema(self, node: onnx_wire.Node) -> OperatorSchema:
        if node.domain:
            if (node.domain, node.operator) not in self.operators:
                raise self.fail(node, f"unknown operator of the foreign domain {node.domain!r}")
            self.unused.discard((node.domain, node.operator))
            return schema()
        fits = [known for known in SCHEMAS.get(node.operator, ()) if known.since <= self.graph.opset]
        if not fits:
            raise self.fail(node, f"unknown operator in operator set {self.graph.opset}")
        return fits[-1]


def _placed(node: Affine, starts: Mapping[str, int], weight: str, bias: str, group_of: Mapping[str, int]) -> Affine:
    start, after = starts.get(weight, 0), starts.get(bias, 0)
    if isinstance(node.weight, list) and not node.weight[0][0]:
        start = 0  # a node of a bias alone names its group's weight, but holds none
    weight_at = [[[start + p for p in row] for row in rows] for rows in node.weight_at]
    bias_at = None if node.bias_at is None else [[after + p for p in row] for row in node.bias_at]
    return node._replace(group=group_of[weight or bias], weight_at=weight_at, bias_at=bias_at)
