"""What a model file is read as: a chain of exact nodes."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple


class Affine(NamedTuple):
    """z = alpha W h + beta b; ``weight`` row by row; ``bias`` has one entry per output, one in all, or is None."""

    label: str
    weight: list[list[Fraction]]
    bias: list[Fraction] | None
    alpha: Fraction
    beta: Fraction
    weight_name: str
    bias_name: str | None


class Diagonal(NamedTuple):
    """z = scale h + shift with fixed constants."""

    label: str
    scale: list[Fraction]
    shift: list[Fraction]


class Unit(NamedTuple):
    """An activation: its name in the library, or of a foreign operator, and exact parameter values, in order."""

    activation: str
    parameters: tuple[tuple[str, Fraction], ...] = ()


class Elementwise(NamedTuple):
    """h_i = phi_i(z_i), phi_i being units[members[i]]; the units are distinct and each is used."""

    label: str
    units: list[Unit]
    members: list[int]


class Network(NamedTuple):
    """The chain; ``fixed`` names the constants that are not parameters."""

    inputs: int
    outputs: int
    nodes: list[Any]
    fixed: list[str]

    def affine(self) -> list[Affine]:
        """The nodes with parameters, in order."""
        return [node for node in self.nodes if isinstance(node, Affine)]

    def units(self) -> set[Unit]:
        """The distinct activations with their parameters."""
        return {unit for node in self.nodes if isinstance(node, Elementwise) for unit in node.units}


def elementwise(label: str, neurons: list[Unit]) -> Elementwise:
    """The node in which neuron i has the activation neurons[i]; units in order of first use."""
    units: dict[Unit, int] = {}
    # Many neurons share one object, and comparing objects is cheap.
    objects = dict(zip(map(id, neurons), neurons, strict=True))
    by_object = {key: units.setdefault(unit, len(units)) for key, unit in objects.items()}
    return Elementwise(label, list(units), [by_object[key] for key in map(id, neurons)])
