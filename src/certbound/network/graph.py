"""The layer graph: what a network computes, in real arithmetic on the exact stored numbers.

A network is a chain of nodes from the input vector to the output vector (shapes are flattened, batch
size 1). Arrays are float64 and hold the stored float16/float32/float64 values exactly.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from ..activations.file import Activation, find

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Group:
    """One parameter group: all entries of one layer's weight and bias, as named in the source file."""

    weight: str
    bias: str | None
    count: int


@dataclass(frozen=True, eq=False)
class Affine:
    """z = alpha W h + beta b. W: out x in; b: out entries, or one entry shared by all outputs, or None.

    The parameters are the entries of W and b; alpha and beta are fixed.
    """

    name: str
    weight: Array = field(repr=False)
    bias: Array | None = field(repr=False)
    alpha: float
    beta: float
    group: int

    @property
    def outputs(self) -> int:
        """Length of z."""
        return int(self.weight.shape[0])

    @property
    def fan_out(self) -> int:
        """How many outputs one bias entry feeds: 1, or all of them; 0 without a bias."""
        return 0 if self.bias is None else self.outputs // self.bias.size

    @property
    def full_bias(self) -> Array:
        """b, one entry per output; zeros without a bias."""
        return np.zeros(self.outputs) if self.bias is None else np.broadcast_to(self.bias, (self.outputs,))


@dataclass(frozen=True, eq=False)
class Diagonal:
    """z = scale h / divisor + shift, entry by entry, with fixed constants (input normalisation and the like)."""

    name: str
    scale: Array = field(repr=False)
    divisor: Array = field(repr=False)
    shift: Array = field(repr=False)


@dataclass(frozen=True)
class Unit:
    """An activation by its name in the library (or a foreign operator's) with exact parameter values, in order."""

    activation: str
    parameters: tuple[tuple[str, Fraction], ...] = ()


@dataclass(frozen=True)
class Elementwise:
    """z_i = phi_i(h_i), where phi_i is units[members[i]]; the units are distinct and each is used."""

    name: str
    units: tuple[Unit, ...]
    members: tuple[int, ...] = field(repr=False)

    @classmethod
    def of(cls, name: str, neurons: Sequence[Unit]) -> Elementwise:
        """The node in which neuron i has the activation neurons[i]; units in order of first use."""
        keys = [id(unit) for unit in neurons]  # most neurons share one object: no need to compare each
        units: dict[Unit, int] = {}
        known = {key: units.setdefault(unit, len(units)) for key, unit in dict(zip(keys, neurons, strict=True)).items()}
        return cls(name, tuple(units), tuple(known[key] for key in keys))


Node = Affine | Diagonal | Elementwise


@dataclass(frozen=True, eq=False)
class Network:
    """A network as read from ``source``; ``digest`` is the SHA-256 of that file."""

    source: str
    digest: str
    inputs: int
    outputs: int
    nodes: tuple[Node, ...]
    groups: tuple[Group, ...]
    fixed: tuple[str, ...]  # constants that are not parameters
    foreign: Mapping[str, Activation] = field(default_factory=dict)  # what operators of foreign domains compute

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

    def affine_nodes(self) -> Iterator[Affine]:
        """The nodes that carry parameters, in order; node number i belongs to group i."""
        return (node for node in self.nodes if isinstance(node, Affine))
