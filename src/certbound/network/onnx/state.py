"""What is known of an ONNX file while its nodes are read: tensors, the nodes of the graph so far, parameters."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ...errors import ModelError
from ..graph import Affine, Array, Elementwise, Group, Index, Linear, Node, Product, Term, Unit
from ..stored import MOST_CHECKED, MOST_SMALL, Held, Listed, Stored, View
from .data_files import DataFiles, MadeData, is_outside
from .schemas import FLOATS, INTEGERS, MAX_NAME, STANDARD, read_attributes
from .tensors import Comparison, Constant, Data, Masked, Origin, Tensor, Whole, arange, in_order
from .trees import Forest, Numbers, Tree, post_order

MAX_OPSET = 28  # the newest operator set whose definitions the operators' functions were written against
MAX_SIZE = MOST_CHECKED  # entries of values and constants, of places and maps, together; of stored weights not
MAX_RANK, MAX_INTEGERS = 64, 4096  # of a tensor; in a shape, a list of axes or of lengths
MAX_INPUTS = 200_000  # a claim's domain has two numbers for each
MAX_EVALUATED, ACTIVATION_COST = 250_000, 4  # activations of all neurons: the exact check needs some 0.2 ms for each
MAX_NODES = 20_000  # of a file, and of the graph made of it
MAX_LAYERS = 256  # affine nodes
TAKE_INFINITY = frozenset(  # operators that a constant with -infinity may go into: views, and those that make a mask
    {"Where", "Add", "Identity", "Cast", "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Transpose", "Expand", "Tile"}
    | {"Slice", "Gather", "Trilu"}
)
TAKE_EMPTY = ("Resize",)  # its older versions write "not given" so
MASK_HINT = "mask the scores right before the Softmax; a large negative number such as -1e9 is read anywhere"


class Part(NamedTuple):
    """A piece of a fixed map: entry columns[k] of a value counts values[k] times (within errors[k]) in row rows[k]."""

    source: int
    rows: Index
    columns: Index
    values: Array | float = 1.0
    errors: Array | float | None = None


class ReaderState:
    """The tensors and the graph so far; ``node`` is the node of the file that is being read."""

    def __init__(
        self, file: Path, model: Any, operators: Mapping[tuple[str, str], str], made: Mapping[str, Stored] | None = None
    ) -> None:
        self.file, self.graph, self.node = str(file), model.graph, None
        self.data_files = DataFiles(file) if made is None else MadeData(file, made)
        self.operators = operators
        if redefined := sorted(name for domain, name in operators if domain in STANDARD):
            raise self.fail(f"the standard operator {redefined[0]!r} cannot be redefined")
        self.opset = self._opset(model)
        self.entries, self.work = 0, 0
        self.looked_at: dict[str, int] = {}  # stored tensors that are not in memory so far -> entries
        self.initialisers: dict[str, Any] = {}
        self.tensors: dict[str, Tensor | None] = {}  # None: an output that is not supported
        self.stored: dict[str, Stored] = {}  # the stored float tensors
        for tensor in self.graph.initializer:
            if tensor.name in self.initialisers:
                raise self.fail(f"the tensor {tensor.name[:60]!r} is defined twice")
            self.initialisers[self.named(tensor.name)] = tensor
        self.readers: dict[str, int] = {}  # how often a tensor is read
        self.chosen: tuple[str, ...] = ()  # the outputs
        self.nodes: list[Node] = []
        self.sizes: list[int] = [0]
        self.forest = Forest()
        self.fixed: dict[str, str] = {}  # tensors that are no parameters, in the order of their use: first used by
        self.parameters: dict[str, str] = {}  # the same of parameters
        self.operators_of: dict[str, str] = {}  # of both: the operator of that node
        self._whole: dict[str, Array] = {}  # entries of stored tensors of which some are taken, or in another order
        self._partners: list[tuple[str, ...]] = []  # tensors of one group
        self._of: dict[int, tuple[str | None, str | None]] = {}  # index of a node -> its weight's and bias's tensor
        self._selected: dict[tuple[int, bytes], int] = {}
        self._made: dict[tuple[int, int], int] = {}  # value, number of a tree -> value
        self._inputs()

    node: Any

    def fail(self, message: str, hint: str = "") -> ModelError:
        """The refusal, at the node that is being read."""
        where = self.file if self.node is None else f"{self.file}: node {self.label!r} ({self.node.op_type})"
        return ModelError(message, where=where, hint=hint)

    @property
    def label(self) -> str:
        """The name of the node that is being read, or of its first output; after all of them: output."""
        return "output" if self.node is None else self.node.name or next(filter(None, self.node.output), "")

    def named(self, name: str) -> str:
        """The name, if it is one."""
        if not 0 < len(name) <= MAX_NAME:
            raise self.fail(f"the tensor {name[:60]!r} has no name or one above {MAX_NAME} characters")
        return name

    # ---- the file

    def _opset(self, model: Any) -> int:
        if model.functions or model.training_info or self.graph.sparse_initializer:
            raise self.fail("model-local functions, training information and sparse initialisers are not supported")
        versions = {o.version for o in model.opset_import if o.domain in STANDARD}
        if len(versions) != 1 or not 1 <= min(versions) <= MAX_OPSET:
            given = ", ".join(map(str, sorted(versions))) or "none"
            raise self.fail(
                f"its operator set is {given}; versions 1 to {MAX_OPSET} are understood",
                hint="export for an older operator set, or convert the file with onnx.version_converter",
            )
        return int(min(versions))

    def _inputs(self) -> None:
        inputs = [i for i in self.graph.input if i.name not in self.initialisers]
        if not inputs or not self.graph.output:
            raise self.fail(
                f"{len(inputs)} inputs and {len(self.graph.output)} outputs; expected at least one of each",
                hint="certbound certifies functions of the input tensors",
            )
        shapes = [self._shape(value) for value in inputs]
        total = sum(map(math.prod, shapes))
        if total > MAX_INPUTS:
            raise self.fail(f"{total} inputs; at most {MAX_INPUTS} are supported")
        start = 0
        for value, shape in zip(inputs, shapes, strict=True):
            if value.name in self.tensors:
                raise self.fail(f"the tensor {value.name!r} is defined twice")
            self.tensors[self.named(value.name)] = Data(0, arange(shape) + start, value.type.tensor_type.elem_type)
            start += math.prod(shape)
        self.inputs = self.sizes[0] = start
        self.count(start)

    def _shape(self, value: Any) -> tuple[int, ...]:
        """An input's shape; a symbolic first dimension, the batch, is one sample."""
        tensor = value.type.tensor_type
        if not tensor.HasField("shape") or tensor.elem_type not in FLOATS:
            raise self.fail(f"input {value.name!r} is not a float tensor of known rank")
        if len(tensor.shape.dim) > MAX_RANK:
            raise self.fail(f"input {value.name!r} has a rank above {MAX_RANK}")
        for axis, dim in enumerate(tensor.shape.dim):
            if axis and not dim.HasField("dim_value"):
                raise self.fail(
                    f"input {value.name!r} has no fixed size along axis {axis}"
                    + (f", the symbolic dimension {dim.dim_param!r}" if dim.dim_param else ""),
                    hint="only the first dimension, the batch, may be symbolic: export the model with a fixed size",
                )
        dims = [d.dim_value if d.HasField("dim_value") else 1 for d in tensor.shape.dim]
        if any(d < 1 for d in dims):
            raise self.fail(f"input {value.name!r} has shape {dims}; every dimension must be at least 1")
        return tuple(dims)

    def count(self, entries: int) -> None:
        """Add up the entries of values, constants, places and maps, before memory is spent; the checker's limit too."""
        self.entries += entries
        if self.entries > MAX_SIZE:
            raise self.fail(f"more than {MAX_SIZE} entries of values and constants are not supported")

    def evaluate(self, values: int, cost: int) -> None:
        """Add up the work that a node with fixed operations asks for, before it is spent; the checker's limit too."""
        self.work += values * cost
        if self.work > MAX_EVALUATED * ACTIVATION_COST:
            raise self.fail(
                f"more than {MAX_EVALUATED} activations to evaluate are not supported",
                hint=f"neurons times activation nodes; {ACTIVATION_COST} entries of additions or products count as one",
            )

    # ---- the tensors that a node reads

    def tensor(self, name: str) -> Tensor:
        """The tensor of this name; stored ones are decoded when they are first read."""
        if name not in self.tensors:
            self.tensors[name] = self.decoded(name, self.initialisers[name])
        tensor = self.tensors[name]
        if tensor is None:
            raise self.fail(f"input {name!r} is an output of another node that is not supported")
        if isinstance(tensor, Masked | Constant):
            self._check_finite(name, tensor)
        return tensor

    def _check_finite(self, name: str, tensor: Masked | Constant) -> None:
        """Raises ModelError where -infinity, or no number at all, would meet an operator that does not expect it."""
        operator = self.node.op_type
        if isinstance(tensor, Constant) and tensor.size == 0 and operator not in TAKE_EMPTY:
            raise self.fail(f"tensor {name!r} is empty")
        if isinstance(tensor, Masked):
            infinite, taken = operator != "Softmax", "a Softmax alone"
        else:
            infinite = tensor.unbounded and operator not in TAKE_INFINITY
            taken = "as a mask: Where or Add, then Softmax"
        if infinite:
            raise self.fail(f"tensor {name!r} holds -infinity, which is read in {taken}", hint=MASK_HINT)

    def given(self, at: int) -> bool:
        """Whether the node has input number ``at``."""
        return len(self.node.input) > at and bool(self.node.input[at])

    def argument(self, at: int) -> Tensor:
        """Input number ``at`` of the node."""
        return self.tensor(self.node.input[at])

    def number(self, at: int) -> Data | Constant:
        """Input number ``at``: floats."""
        return self.floats(self.argument(at), at)

    def floats(self, tensor: Tensor, at: int) -> Data | Constant:
        """The tensor, which must hold floats."""
        if isinstance(tensor, Data | Constant):
            return tensor
        kind = "BOOL" if isinstance(tensor, Comparison | Masked) else INTEGERS[tensor.type].upper()
        raise self.fail(f"tensor {self.node.input[at]!r} has type {kind}; expected {', '.join(FLOATS.values())}")

    def data(self, at: int = 0) -> Data:
        """Input number ``at``: something computed from the network's input."""
        tensor = self.number(at)
        if isinstance(tensor, Data):
            return tensor
        raise self.fail(
            f"input {self.node.input[at]!r} is a constant; expected data in this place",
            hint="compute what depends on constants alone before the export (constant folding)",
        )

    def constant(self, at: int, what: str = "input") -> Constant:
        """Input number ``at``: floats that do not depend on the input."""
        tensor = self.number(at)
        if isinstance(tensor, Constant):
            return tensor
        raise self.fail(f"{what} {self.node.input[at]!r} must be a constant; it is computed from the input")

    def whole(self, at: int, types: Sequence[int] = (7,)) -> Whole:
        """Input number ``at``: integers of one of these element types."""
        tensor, name = self.argument(at), self.node.input[at]
        if isinstance(tensor, Data | Comparison | Masked):
            raise self.fail(f"input {name!r} must be a constant")
        if isinstance(tensor, Constant) or tensor.type not in types:
            kind = {**FLOATS, **INTEGERS}[tensor.type].upper()
            expected = ", ".join(INTEGERS[t].upper() for t in types)
            raise self.fail(f"tensor {name!r} has type {kind}; expected {expected}")
        return tensor

    def integers(self, at: int, types: Sequence[int] = (7,)) -> list[int]:
        """Input number ``at``: a list of integers, for shapes and axes."""
        name, values = self.node.input[at], self.whole(at, types).values
        if values.ndim != 1:
            raise self.fail(f"tensor {name!r} has rank {values.ndim}; expected 1")
        if values.size > MAX_INTEGERS:
            raise self.fail(f"tensor {name!r} holds {values.size} integers; at most {MAX_INTEGERS} are supported")
        return [int(v) for v in values]

    def attributes(self) -> dict[str, Any]:
        """The node's attributes."""
        return read_attributes(self.node)

    def flag(self, name: str, default: int = 0) -> bool:
        """An attribute that is 0 or 1."""
        value = self.attributes().get(name, default)
        if value not in (0, 1):
            raise self.fail(f"attribute {name} is {value}; expected 0 or 1")
        return bool(value)

    def check_no_axis(self) -> None:
        """Arithmetic of operator sets below 7 could be told where to broadcast."""
        if self.opset < 7 and "axis" in self.attributes():
            raise self.fail("broadcasting along 'axis' (operator sets below 7) is not supported")

    def axis(self, axis: int, rank: int) -> int:
        """An axis, counted from the front; negative ones came with operator set 11."""
        if not (-rank if self.opset >= 11 else 0) <= axis < rank:
            raise self.fail(f"axis={axis} is out of range for rank {rank}")
        return axis + rank if axis < 0 else axis

    def check_header(self, name: str, tensor: Any) -> None:
        """A stored tensor is of a type and a shape that are read."""
        import onnx

        if tensor.data_type not in FLOATS and tensor.data_type not in INTEGERS:
            known = onnx.TensorProto.DataType.items()
            kind = next((label for label, number in known if number == tensor.data_type), tensor.data_type)
            expected = ", ".join({**FLOATS, **INTEGERS}.values())
            raise self.fail(f"tensor {name!r} has type {kind}; expected {expected}")
        if len(tensor.dims) > MAX_RANK:
            raise self.fail(f"tensor {name!r} has rank {len(tensor.dims)}; at most {MAX_RANK} is supported")
        if any(d < 0 for d in tensor.dims):
            raise self.fail(f"tensor {name!r} has shape {list(tensor.dims)}; a dimension is negative")

    def decoded(self, name: str, tensor: Any) -> Constant | Whole:
        """A tensor stored in the file or in a data file, with its exact values."""
        import onnx

        self.check_header(name, tensor)
        kept = max(len(tensor.float_data), len(tensor.double_data), len(tensor.int32_data), len(tensor.int64_data))
        size = max(math.prod(tensor.dims), kept, len(tensor.raw_data) // 8)
        if size > MOST_SMALL and tensor.data_type in FLOATS:
            self.looked_at[name] = size
        else:
            self.count(size)  # before memory is spent on them
        if is_outside(tensor):
            values = self.data_files.values(name, tensor)
            if not isinstance(values, np.ndarray):
                return self.keep(name, values, tuple(tensor.dims), tensor.data_type)
        else:
            try:
                values = onnx.numpy_helper.to_array(tensor)
            except Exception as error:  # to_array reports a wrong length in several ways
                raise self.fail(f"tensor {name!r} cannot be read ({str(error)[:200]})") from None
        if tensor.data_type in INTEGERS:
            return Whole(values, tensor.data_type)
        if not np.isfinite(values).all():
            if not (np.isfinite(values) | np.isneginf(values)).all():
                raise self.fail(f"tensor {name!r} holds NaN or infinity")
            return Constant(values, tensor.data_type, (name,))  # a mask, and no parameter
        if values.size == 0:
            return Constant(values, tensor.data_type, (name,))  # of use to few, see _check_finite()
        return self.keep(name, Held(values.ravel()), values.shape, tensor.data_type)

    def keep(self, name: str, stored: Stored, shape: tuple[int, ...], kind: int) -> Constant:
        """A stored float tensor, none of whose entries is NaN or infinite."""
        if stored.size == 0:
            raise self.fail(f"tensor {name!r} is empty")
        self.stored[name] = stored
        view = View.of(stored, shape)
        return Constant(view, kind, (name,), Origin(name, view))

    # ---- views

    def reshaped(self, tensor: Tensor, shape: tuple[int, ...]) -> Tensor:
        """The tensor with its entries in the same order in another shape."""
        if isinstance(tensor, Constant) and (found := tensor.viewed(lambda view: view.reshaped(shape))) is not None:
            return found
        return self.take(tensor, arange(shape))

    def transposed(self, tensor: Tensor, order: Sequence[int]) -> Tensor:
        """The tensor with its axes in this order."""
        if isinstance(tensor, Constant) and (found := tensor.viewed(lambda view: view.transposed(order))) is not None:
            return found
        return self.take(tensor, arange(tensor.shape).transpose(order))

    def spend(self, *tensors: Tensor) -> None:
        """Count the entries of stored tensors that are read into memory now, and were only looked at so far."""
        for tensor in tensors:
            if isinstance(tensor, Constant):
                self.count(sum(self.looked_at.pop(name, 0) for name in tensor.stored))

    def take(self, tensor: Tensor, index: Index) -> Tensor:
        """The tensor whose entry i is entry index[i] of the given one in row-major order; -1: 0."""
        if index.size > math.prod(tensor.shape):  # what an operator makes is counted by the reader
            self.count(index.size)
        if isinstance(tensor, Comparison):
            return replace(tensor, data=self.taken(tensor.data, index))
        if isinstance(tensor, Data):
            return self.taken(tensor, index)
        if isinstance(tensor, Masked):
            raise AssertionError  # tensor() has refused it
        self.spend(tensor)
        blank = index < 0
        values = tensor.values.ravel()[index] if tensor.values.size else np.zeros(index.shape, tensor.values.dtype)
        if isinstance(tensor, Whole):
            return replace(tensor, values=np.where(blank, np.zeros((), values.dtype), values))
        origin, errors, plain = tensor.origin, tensor.errors, tensor.as_stored
        if origin is not None:
            origin = None if blank.any() else replace(origin, at=origin.places.ravel()[index])
        if errors is not None:
            errors = np.where(blank, 0.0, errors.ravel()[index])
        return replace(tensor, entries=np.where(blank, 0.0, values), origin=origin, errors=errors, plain=plain)

    def taken(self, data: Data, index: Index) -> Data:
        """take() of data: what is computed from its entries one by one stays a tree where the view allows it."""
        if not in_order(index, data.places.size) and not self.forest.uniform(data.tree):
            data = self.as_value(data)
        places = np.where(index < 0, np.int64(-1), data.places.ravel()[index])
        if (index < 0).any() and data.tree.below:  # the number 0 itself, not the tree of it
            data = self.as_value(data)
            places = np.where(index < 0, np.int64(-1), data.places.ravel()[index])
        return replace(data, places=places)

    def spread(self, tensor: Tensor, shape: tuple[int, ...]) -> Tensor:
        """The tensor, repeated along axes as broadcasting has it."""
        if tensor.shape == shape:
            return tensor
        return self.take(tensor, np.broadcast_to(arange(tensor.shape), shape))

    def common_shape(self, *tensors: Tensor) -> tuple[int, ...]:
        """The shape that the tensors are spread to."""
        try:
            shape = np.broadcast_shapes(*(t.shape for t in tensors))
        except ValueError:
            shape = None
        if shape is None or len(shape) > MAX_RANK:
            shapes = " and ".join(str(list(t.shape)) for t in tensors)
            raise self.fail(f"the shapes {shapes} do not fit each other")
        return shape

    # ---- the nodes of the graph

    def _append(self, node: Node) -> int:
        if len(self.nodes) >= MAX_NODES:
            raise self.fail(f"more than {MAX_NODES} nodes of the graph are not supported")
        self.nodes.append(node)
        self.sizes.append(node.size)
        return len(self.nodes)

    def fresh(self, value: int, places: Index, kind: int) -> Data:
        """Data that a new node holds."""
        return Data(value, places, kind, sole=True)

    def linear(
        self,
        size: int,
        parts: Sequence[Part],
        shift: Array | None = None,
        shift_errors: Array | None = None,
        label: str | None = None,
    ) -> int:
        """Append a fixed map: the sum of the parts and the shift."""
        self.count(size + sum(part.rows.size for part in parts))
        terms = []
        for source in dict.fromkeys(part.source for part in parts):
            term = _term(source, [part for part in parts if part.source == source], self.sizes[source])
            if term.rows.size:
                terms.append(term)
        errors = shift_errors if shift_errors is not None and shift_errors.any() else None
        shift = np.zeros(size) if shift is None else np.asarray(shift, dtype=np.float64)
        return self._append(Linear(self.label if label is None else label, size, tuple(terms), shift, errors))

    def elementwise(
        self, source: int, units: Sequence[Unit], members: Index | None = None, label: str | None = None
    ) -> int:
        """Append activations of all entries of a value."""
        size = self.sizes[source]
        self.count(size)
        self.evaluate(size, ACTIVATION_COST)
        label = self.label if label is None else label
        if members is None:
            return self._append(Elementwise(label, source, (units[0],), np.zeros(size, dtype=np.int64)))
        return self._append(Elementwise.of(label, source, [units[m] for m in members.ravel().tolist()]))

    def product(self, left: int, right: int, label: str | None = None) -> int:
        """Append the product of two values of one length."""
        self.count(self.sizes[left])
        return self._append(Product(self.label if label is None else label, left, right, self.sizes[left]))

    def select(self, source: int, places: Index) -> int:
        """The value that holds these entries of another, in order."""
        if in_order(places, self.sizes[source]):
            return source
        key = source, np.ascontiguousarray(places, dtype=np.int64).tobytes()
        if key not in self._selected:
            self._selected[key] = self.linear(places.size, [Part(source, np.arange(places.size), places.ravel())])
        return self._selected[key]

    def materialise(self, data: Data) -> int:
        """The value that holds exactly the data's entries, in order."""
        return self._realise(data.tree, self.select(data.source, data.places), data.places.size)

    def as_value(self, data: Data) -> Data:
        """The same data without a tree: nothing, or the nodes, are made of it."""
        if not data.tree.below:
            return data
        return Data(self.materialise(data), arange(data.shape), data.type, sole=False)

    def _realise(self, tree: Tree, source: int, size: int) -> int:
        """The value of a tree over a value; equal trees are made once."""
        if not tree.below:
            return source
        for item in post_order(tree):
            if item.below and (source, item.number) not in self._made:
                self._made[source, item.number] = self._apply(item, [self._value(t, source) for t in item.below], size)
        return self._value(tree, source)

    def _value(self, tree: Tree, source: int) -> int:
        return self._made[source, tree.number] if tree.below else source

    def _apply(self, tree: Tree, below: list[int], size: int) -> int:
        """Append the node of one operation."""
        if tree.operation == "unit":
            return self.elementwise(below[0], tree.units, tree.members, tree.label)
        self.evaluate(size, 1)
        if tree.numbers is not None or tree.operation == "neg":
            return self._diagonal(tree, below[0], size)
        if tree.operation == "mul":
            return self.product(below[0], below[1], tree.label)
        order = np.arange(size)
        second = -1.0 if tree.operation == "sub" else 1.0
        return self.linear(size, [Part(below[0], order, order), Part(below[1], order, order, second)], label=tree.label)

    def _diagonal(self, tree: Tree, source: int, size: int) -> int:
        """An operation with fixed numbers, or the negative."""
        order, scale, shift = np.arange(size), np.ones(size), np.zeros(size)
        errors = shift_errors = None
        if tree.numbers is None:
            return self.linear(size, [Part(source, order, order, -scale)], label=tree.label)
        numbers = np.broadcast_to(tree.numbers.values.ravel(), (size,))
        given = None if tree.numbers.errors is None else np.broadcast_to(tree.numbers.errors.ravel(), (size,))
        match tree.operation:
            case "add" | "sub" | "rsub":
                scale = -scale if tree.operation == "rsub" else scale
                shift, shift_errors = -numbers if tree.operation == "sub" else numbers, given
            case "mul":
                scale, errors = numbers, given
            case _:
                scale, errors = inverse(numbers, given)
                if not np.isfinite(scale).all():
                    raise self.fail("a divisor is too small: its reciprocal is no float")
        return self.linear(size, [Part(source, order, order, scale, errors)], shift, shift_errors, tree.label)

    # ---- parameters and fixed constants

    def fix(self, constant: Constant) -> None:
        """List the stored tensors behind a constant that is not a parameter."""
        self._fix(constant.stored)

    def _fix(self, names: Sequence[str]) -> None:
        for name in names:
            if name in self.parameters:
                raise self._both(name, self.parameters[name], self.label)
            self.fixed.setdefault(name, self.label)
            self.operators_of.setdefault(name, self.node.op_type)

    def numbers(self, constant: Constant) -> Numbers:
        """A fixed constant in a tree."""
        self.fix(constant)
        return Numbers(constant.values, constant.errors)

    def _both(self, name: str, parameter: str, fixed: str) -> ModelError:
        return self.fail(
            f"tensor {name!r} is a parameter of node {parameter!r} and a fixed constant of node {fixed!r}; "
            "expected one of the two",
            hint="store it twice, under two names",
        )

    def affine(
        self,
        parent: int,
        weight: Constant,
        columns: Index,
        bias: Constant | None = None,
        alpha: float = 1.0,
        beta: float = 1.0,
        kernel: tuple[int, ...] | None = None,
        what: str = "weight",
    ) -> int:
        """Append the node of a weight (K, n_out, n_in) on columns (K, S, n_in) and a bias (K, n_out); its value.

        The caller counts the columns, before it makes them.
        """
        name, entries, factor = self._parameter(weight, what)
        if not isinstance(entries, View) and not distinct(entries.places):  # a view has each entry once
            raise self.fail(f"{what} {name!r} is used with some of its entries repeated; expected each entry once")
        self.count(columns.shape[0] * columns.shape[1] * entries.shape[1])
        own = columns.shape[:2] == (1, 1) and in_order(columns, self.sizes[parent])
        self._use(name, weight)
        if sum(isinstance(node, Affine) for node in self.nodes) >= MAX_LAYERS:
            raise self.fail(f"more than {MAX_LAYERS} affine layers; at most {MAX_LAYERS} are supported")
        node = Affine(
            self.label, parent, 0, entries, alpha=self.exact(alpha, factor, name),
            columns=None if own else np.ascontiguousarray(columns), kernel=kernel,
        )  # fmt: skip
        self._of[len(self.nodes)] = name, None
        self._partners.append((name,))
        value = self._append(node)
        if bias is not None:
            self.attach(value, bias, beta)
        return value

    def attach(self, value: int, bias: Constant, beta: float = 1.0) -> None:
        """Give the affine node of this value its bias, (K, n_out)."""
        name, entries, factor = self._parameter(bias, "bias")
        node = self.nodes[value - 1]
        assert isinstance(node, Affine)
        self._use(name, bias)
        weight = self._of[value - 1][0]
        if weight == name:
            raise self.fail(f"tensor {name!r} is weight and bias of one layer; expected two tensors")
        self._of[value - 1] = weight, name
        self._partners.append((name,) if weight is None else (weight, name))
        self.nodes[value - 1] = replace(
            node, bias=entries.values, bias_at=entries.places, beta=self.exact(beta, factor, name)
        )

    def offset(self, parent: int, bias: Constant, beta: float, partner: int) -> int:
        """Append a node of parameters alone, one for each entry of ``bias``, in the group of ``partner``."""
        name, entries, factor = self._parameter(bias, "bias")
        n = math.prod(entries.shape)
        self.count(n)
        self._use(name, bias)
        self._of[len(self.nodes)] = None, name
        other = self._of[partner - 1][0]
        self._partners.append((name,) if other is None else (other, name))
        return self._append(
            Affine(
                self.label,
                parent,
                0,
                Listed(np.zeros((1, n, 0)), np.zeros((1, n, 0), dtype=np.int64)),
                entries.values.reshape(1, n),
                entries.places.reshape(1, n),
                1.0,
                self.exact(beta, factor, name),
                np.zeros((1, 1, 0), dtype=np.int64),
            )
        )

    def _parameter(self, constant: Constant, what: str) -> tuple[str, View | Listed, Fraction]:
        """The stored tensor of a parameter, its entries in the constant's shape with their places, and the factor."""
        origin = constant.origin
        if origin is None:
            names = ", ".join(map(repr, constant.stored[:5])) or "no stored tensor"
            raise self.fail(
                f"the {what} is computed from {names}; expected one stored tensor, rearranged or times a number",
                hint="store what it is computed to as one tensor (constant folding at the export)",
            )
        if isinstance(origin.at, View):
            return origin.tensor, origin.at, origin.factor
        name = origin.tensor
        if name not in self._whole:
            self._whole[name] = View.of(self.stored[name], (self.stored[name].size,)).values
        return name, Listed(self._whole[name][origin.at], origin.at), origin.factor

    def parameters_of(self, value: int) -> bool:
        """Whether the value is that of a node of parameters."""
        return value > 0 and isinstance(self.nodes[value - 1], Affine)

    def refuse_computed(self, constant: Constant, what: str) -> None:
        """Refuse a constant without a stored tensor of its own in the place of a parameter."""
        self._parameter(constant, what)

    def _use(self, name: str, constant: Constant) -> None:
        """A parameter; what it is multiplied by is none."""
        if constant.origin is not None:
            self._fix(constant.origin.factors)
        if name in self.fixed:
            raise self._both(name, self.label, self.fixed[name])
        self.parameters.setdefault(name, self.label)
        self.operators_of.setdefault(name, self.node.op_type)

    def exact(self, value: float, factor: Fraction, name: str) -> float:
        """The product of a factor of the operator and one of the tensor, which must be a float."""
        product = Fraction(value) * factor
        if Fraction(float(product)) != product:
            raise self.fail(
                f"the factors {value} and {factor} of tensor {name!r} have a product that is no float64 number",
                hint="store the tensor with the factor multiplied in",
            )
        return float(product)

    def finish(self) -> tuple[tuple[Node, ...], tuple[Group, ...], tuple[Stored, ...]]:
        """The nodes with their places in theta, the groups, and the tensors that theta consists of."""
        leader = {name: name for name in self.parameters}

        def root(name: str) -> str:
            while leader[name] != name:
                name = leader[name]
            return name

        order = {name: at for at, name in enumerate(self.parameters)}
        for first, *others in self._partners:
            for other in others:
                a, b = sorted((root(first), root(other)), key=order.__getitem__)
                leader[b] = a
        members: dict[str, list[str]] = {}
        for name in self.parameters:
            members.setdefault(root(name), []).append(name)
        groups = tuple(Group(tuple(names), sum(self.stored[n].size for n in names)) for names in members.values())
        starts, index, start = {}, {}, 0
        for at, group in enumerate(groups):
            for name in group.tensors:
                starts[name], index[name] = start, at
                start += self.stored[name].size
        nodes = list(self.nodes)
        for at, (weight, bias) in self._of.items():
            node = nodes[at]
            assert isinstance(node, Affine)
            moved = replace(node, group=index[weight or bias or ""])
            if weight is not None:
                moved = replace(moved, weights=node.weights.after(starts[weight]))
            if bias is not None and node.bias_at is not None:
                moved = replace(moved, bias_at=node.bias_at + starts[bias])
            nodes[at] = moved
        return tuple(nodes), groups, tuple(self.stored[name] for group in groups for name in group.tensors)


def distinct(places: Index) -> bool:
    """Whether no place, 0 or above, occurs twice; faster than np.unique."""
    return not places.size or int(np.bincount(places.ravel()).max()) <= 1


def inverse(numbers: Array, errors: Array | None = None) -> tuple[Array, Array | None]:
    """1 / n entry by entry, with the error: the rounding's and what the numbers' errors lead to."""
    quotient = 1.0 / numbers
    exact = np.abs(np.frexp(numbers)[0]) == 0.5  # powers of two
    result = np.where(exact, 0.0, np.abs(quotient) * 2.0**-52 + 2.0**-1074)
    if errors is not None:  # |1/a - 1/n| <= e / (|n| (|n| - e))
        gap = (np.abs(numbers) - errors) * (1.0 - 2.0**-50)
        result = result + np.abs(quotient) * (errors / gap) * (1.0 + 2.0**-48)
    return quotient, result if result.any() else None


def _term(source: int, parts: list[Part], width: int) -> Term:
    """The parts of one source as a map: entries in order of row and column, those of one place added up."""
    rows = np.concatenate([part.rows for part in parts]) if parts else np.zeros(0, dtype=np.int64)
    columns = np.concatenate([part.columns.ravel() for part in parts])
    values = np.concatenate([np.broadcast_to(np.asarray(part.values, np.float64), part.rows.shape) for part in parts])
    errors = np.concatenate(
        [np.broadcast_to(0.0 if p.errors is None else np.asarray(p.errors, np.float64), p.rows.shape) for p in parts]
    )
    used = columns >= 0
    rows, columns, values, errors = rows[used], columns[used], values[used], errors[used]
    key = rows * np.int64(width) + columns
    if (key[1:] <= key[:-1]).any():
        order = np.argsort(key, kind="stable")
        key, rows, columns, values, errors = key[order], rows[order], columns[order], values[order], errors[order]
        first = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]]))
        if first.size < key.size:
            counts = np.diff(np.append(first, key.size))
            whole = np.logical_and.reduceat(values == np.rint(values), first)
            size = np.add.reduceat(np.abs(values), first)
            errors = np.add.reduceat(errors, first) * (1.0 + 2.0**-40)
            errors = errors + np.where((counts > 1) & ~whole, counts * size * 2.0**-52, 0.0)
            values, rows, columns = np.add.reduceat(values, first), rows[first], columns[first]
    return Term(source, rows, columns, np.ascontiguousarray(values), errors if errors.any() else None)
