"""The layer graph: what a network computes, in real arithmetic on the exact stored numbers.

Values are vectors: value 0 is the input, value i + 1 the output of nodes[i], and the last one is the network's output.
A node's parents are earlier values. There are four kinds of node: a fixed linear map, an affine map with parameters,
an activation of each entry, a product entry by entry. Everything else a file may say is made of these. Arrays of
stored numbers are float64 and hold the stored float16/float32/float64 values exactly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

import numpy as np

from ..activations.file import Activation, find
from ..errors import ModelError
from . import stored as tensors
from .contents import Contents
from .stored import MOST_HELD, Entries, Listed, Stored

Array = tensors.Array
Index = tensors.Index


@dataclass(frozen=True)
class Group:
    """One parameter group: all entries of these tensors of the source file, in this order.

    A group is a weight with its bias; a tensor that belongs to two groups makes them one.
    """

    tensors: tuple[str, ...]
    count: int

    @property
    def name(self) -> str:
        """The group's first tensor, a weight."""
        return self.tensors[0]

    @property
    def in_words(self) -> str:
        """The tensors, and how many parameters they hold."""
        return f"{' and '.join(map(repr, self.tensors))}: {self.count}"


@dataclass(frozen=True, eq=False)
class Term:
    """A fixed matrix M applied to one value: M[rows[k], columns[k]] = values[k], each place at most once, else 0.

    The exact entry is within errors[k] of values[k]; None: every value is exact.
    """

    parent: int
    rows: Index = field(repr=False)
    columns: Index = field(repr=False)
    values: Array = field(repr=False)
    errors: Array | None = field(default=None, repr=False)


@dataclass(frozen=True, eq=False)
class Linear:
    """v = sum over the terms of M v_parent, plus shift: fixed constants. shift: (size,), exact within shift_errors."""

    name: str
    size: int
    terms: tuple[Term, ...]
    shift: Array = field(repr=False)
    shift_errors: Array | None = field(default=None, repr=False)

    @property
    def parents(self) -> tuple[int, ...]:
        """The values it takes, one for each term."""
        return tuple(term.parent for term in self.terms)

    def is_diagonal(self, sizes: Sequence[int]) -> bool:
        """Whether entry p of the result depends on entry p of one parent alone, of the same length.

        sizes: the lengths of the graph's values.
        """
        if len(self.terms) != 1 or sizes[self.terms[0].parent] != self.size:
            return False
        places = np.arange(self.size)
        return bool(np.array_equal(self.terms[0].rows, places) and np.array_equal(self.terms[0].columns, places))


def diagonal(name: str, parent: int, scale: Array, divisor: Array, shift: Array) -> Linear:
    """v = scale h / divisor + shift, entry by entry, the quotient with its rounding error."""
    scale, divisor = np.asarray(scale, dtype=np.float64), np.asarray(divisor, dtype=np.float64)
    quotient = scale / divisor
    exact = (np.abs(divisor) == 1.0) | (scale == 0.0)
    errors = np.where(exact, 0.0, np.abs(quotient) * 2.0**-52 + 2.0**-1074)
    places = np.arange(scale.size)
    term = Term(parent, places, places, quotient, errors if errors.any() else None)
    return Linear(name, scale.size, (term,), np.asarray(shift, dtype=np.float64))


@dataclass(frozen=True, eq=False)
class Affine:
    """z[k, s] = alpha W[k] h[k, s] + beta b[k]: each of K weights applied to S columns gathered from one value.

    columns: (K, S, n_in), the entry of the parent that each entry of h is, -1 for a 0; None: h is the parent itself
    (K = S = 1). weights: W, (K, n_out, n_in), and where its entries stand in the network's theta; bias: (K, n_out) or
    None; bias_at: where its entries stand. Within the node no weight is used twice; one bias may feed several outputs.
    The result has K S n_out entries, in this order. The parameters are the entries of W and b; alpha and beta are
    fixed.

    kernel: the spatial shape if the node is a zero-padded convolution (any stride, dilation; or a transposed one) of
    entries of the parent none of which stands for two pixels; W[k] is then (n_out, channels * taps), taps in row order.
    """

    name: str
    parent: int
    group: int
    weights: Entries = field(repr=False)
    bias: Array | None = field(default=None, repr=False)
    bias_at: Index | None = field(default=None, repr=False)
    alpha: float = 1.0
    beta: float = 1.0
    columns: Index | None = field(default=None, repr=False)
    kernel: tuple[int, ...] | None = None

    @property
    def parents(self) -> tuple[int, ...]:
        """The value it takes."""
        return (self.parent,)

    @property
    def weight(self) -> Array:
        """W in memory, for what does not walk through it. Raises ModelError for a large one."""
        return self.weights.values

    @property
    def weight_at(self) -> Index:
        """Where the entries of W stand in theta; raises as ``weight``."""
        return self.weights.places

    @property
    def has_weights(self) -> bool:
        """Whether W has any entries."""
        return 0 not in self.weights.shape

    @property
    def slices(self) -> int:
        """K."""
        return self.weights.shape[0]

    @property
    def uses(self) -> int:
        """S."""
        return 1 if self.columns is None else int(self.columns.shape[1])

    @property
    def size(self) -> int:
        """Length of the result."""
        return self.slices * self.uses * self.weights.shape[1]

    @property
    def is_dense(self) -> bool:
        """Whether it is one matrix applied once to the parent itself."""
        return self.columns is None

    @property
    def matrix(self) -> Array:
        """W of a dense node, (n_out, n_in)."""
        matrix: Array = self.weight[0]
        return matrix

    @cached_property
    def fan_out(self) -> int:
        """The most outputs of one column that one bias entry feeds; 0 without a bias."""
        return max(self._bias_uses.values(), default=0)

    @cached_property
    def bias_count(self) -> int:
        """How many parameters the bias has."""
        return len(self._bias_uses)

    @cached_property
    def _bias_uses(self) -> Counter[int]:
        """How many outputs of one column each bias entry feeds."""
        return Counter([] if self.bias_at is None else self.bias_at.ravel().tolist())

    @property
    def full_bias(self) -> Array:
        """b, one entry per output of a column, (K, n_out); zeros without a bias."""
        return np.zeros(self.weights.shape[:2]) if self.bias is None else self.bias

    @cached_property
    def occurrences(self) -> int:
        """The most times that one entry of the parent occurs in the columns of one slice or all, at least 1."""
        if self.columns is None:
            return 1
        used = self.columns[self.columns >= 0]
        return int(np.bincount(used).max()) if used.size else 1


def dense(
    name: str,
    parent: int,
    group: int,
    weight: Array,
    bias: Array | None = None,
    *,
    at: int,
    alpha: float = 1.0,
    beta: float = 1.0,
) -> Affine:
    """z = alpha W h + beta b, its parameters from place ``at`` of theta on: W row by row, then b.

    weight: (n_out, n_in); bias: (n_out,), one entry shared by all outputs, or None.
    """
    n_out, n_in = weight.shape
    weight_at = np.arange(at, at + weight.size).reshape(1, n_out, n_in)
    if bias is None:
        return Affine(name, parent, group, Listed(weight[None], weight_at), None, None, alpha, beta)
    places = np.broadcast_to(np.arange(at + weight.size, at + weight.size + bias.size), (n_out,))
    full = np.broadcast_to(bias, (n_out,))
    return Affine(name, parent, group, Listed(weight[None], weight_at), full[None], places[None], alpha, beta)


@dataclass(frozen=True)
class Unit:
    """An activation by its name in the library (or a foreign operator's) with exact parameter values, in order."""

    activation: str
    parameters: tuple[tuple[str, Fraction], ...] = ()


@dataclass(frozen=True, eq=False)
class Elementwise:
    """z_i = phi_i(h_i), where phi_i is units[members[i]]; the units are distinct and each is used."""

    name: str
    parent: int
    units: tuple[Unit, ...]
    members: Index = field(repr=False)

    @classmethod
    def of(cls, name: str, parent: int, neurons: Sequence[Unit]) -> Elementwise:
        """The node in which neuron i has the activation neurons[i]; units in order of first use."""
        keys = [id(unit) for unit in neurons]  # most neurons share one object: no need to compare each
        units: dict[Unit, int] = {}
        known = {key: units.setdefault(unit, len(units)) for key, unit in dict(zip(keys, neurons, strict=True)).items()}
        return cls(name, parent, tuple(units), np.array([known[key] for key in keys], dtype=np.int64))

    @property
    def parents(self) -> tuple[int, ...]:
        """The value it takes."""
        return (self.parent,)

    def unit_of(self, neuron: int) -> Unit:
        """The unit of one neuron."""
        return self.units[int(self.members[neuron])]

    @property
    def size(self) -> int:
        """Length of the result."""
        return int(self.members.size)


@dataclass(frozen=True)
class Product:
    """z = v_left v_right, entry by entry; both may be the same value."""

    name: str
    left: int
    right: int
    size: int

    @property
    def parents(self) -> tuple[int, ...]:
        """The values it takes."""
        return self.left, self.right


Node = Linear | Affine | Elementwise | Product


@dataclass(frozen=True, eq=False)
class Network:
    """A network as read from ``source``; ``digest`` is the SHA-256 of that file.

    ``data_files``: the files in its folder that hold values of its tensors, by name, and their SHA-256.
    ``stored``: the tensors of the parameters, group after group; ``fixed``: the names of those that are no parameters.
    ``checkable``: whether its numbers are few enough for the checker.
    """

    source: str
    digest: str
    inputs: int
    nodes: tuple[Node, ...]
    groups: tuple[Group, ...]
    stored: tuple[Stored, ...] = field(repr=False)
    fixed: tuple[str, ...] = ()
    foreign: Mapping[str, Activation] = field(default_factory=dict)  # what operators of foreign domains compute
    outputs_of: tuple[str, ...] = ()  # the names of the file's outputs that were chosen; (): all, in its order
    data_files: Mapping[str, str] = field(default_factory=dict)
    contents: Contents | None = field(default=None, repr=False)  # None: the network came from no file
    names: Mapping[str, str] = field(default_factory=dict)  # a module's name of a parameter -> its tensor in the file
    model: bytes = field(default=b"", repr=False)  # the file, if it lies in no folder yet: a module's
    model_data: tuple[Stored, ...] = field(default=(), repr=False)  # what its data file will hold, in order
    checkable: bool = True

    @cached_property
    def theta(self) -> Array:
        """(P,), the stored parameters, group after group, in memory. Raises ModelError if they are many."""
        if (found := sum(tensor.size for tensor in self.stored)) > MOST_HELD:
            raise ModelError(
                f"{found} parameters are more than the {MOST_HELD} that are taken here",
                where=self.source,
                hint="the tier layerwise walks through any number of them: certbound certify --tier layerwise",
            )
        parts = [np.asarray(tensor.load(), dtype=np.float64) for tensor in self.stored]
        return np.concatenate(parts) if parts else np.zeros(0)

    @property
    def outputs(self) -> int:
        """Length of the output."""
        return self.nodes[-1].size if self.nodes else self.inputs

    @property
    def sizes(self) -> list[int]:
        """The length of every value."""
        return [self.inputs, *(node.size for node in self.nodes)]

    def activation(self, unit: Unit) -> Activation:
        """The facts' source for a unit: the library's, or the file given for a foreign operator."""
        return self.foreign.get(unit.activation) or find(unit.activation)

    @property
    def units(self) -> tuple[Unit, ...]:
        """The distinct units, in order of first use."""
        nodes = [node for node in self.nodes if isinstance(node, Elementwise)]
        return tuple(dict.fromkeys(unit for node in nodes for unit in node.units))

    @property
    def parameter_count(self) -> int:
        """Number of parameters, over all groups."""
        return sum(group.count for group in self.groups)

    @property
    def neurons(self) -> int:
        """Entries of the layers with parameters; without any, of all nodes."""
        return sum(node.size for node in (self.affine_nodes() if self.groups else self.nodes))

    def group_slice(self, group: int) -> slice:
        """Where a group's parameters stand in theta."""
        start = sum(g.count for g in self.groups[:group])
        return slice(start, start + self.groups[group].count)

    def affine_nodes(self) -> Iterator[Affine]:
        """The nodes that carry parameters, in order."""
        return (node for node in self.nodes if isinstance(node, Affine))

    @cached_property
    def is_chain(self) -> bool:
        """Whether each node takes the value before it alone: dense nodes with parameters of their own, activations,
        diagonal maps."""
        sizes = self.sizes
        for at, node in enumerate(self.nodes):
            plain = isinstance(node, Elementwise) or (node.is_dense if isinstance(node, Affine) else False)
            plain = plain or (isinstance(node, Linear) and node.is_diagonal(sizes))
            if not plain or node.parents != (at,):
                return False
        return [node.group for node in self.affine_nodes()] == list(range(len(self.groups)))
