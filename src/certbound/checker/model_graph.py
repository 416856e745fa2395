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


def elementwise(label: str, neurons: list[Unit]) -> Elementwise:
    """The node in which neuron i has the activation neurons[i]; units in order of first use."""
    units: dict[Unit, int] = {}
    # Many neurons share one object, and comparing objects is cheap.
    objects = dict(zip(map(id, neurons), neurons, strict=True))
    by_object = {key: units.setdefault(unit, len(units)) for key, unit in objects.items()}
    return Elementwise(label, list(units), [by_object[key] for key in map(id, neurons)])


class Form(NamedTuple):
    """What a node of an operator may hold, from operator set ``since`` on.

    ``named``: so many leading inputs must have a name, None for all. ``outputs``: at most, None for any number.
    ``attributes``: name -> the type of its value.
    """

    since: int
    least: int
    most: int
    named: int | None
    outputs: int | None
    attributes: dict[str, type]


def form(
    *attributes: tuple[str, type],
    since: int = 1,
    inputs: tuple[int, int] = (1, 1),
    named: int | None = None,
    outputs: int | None = 1,
) -> Form:
    """A form; one input and one output unless stated."""
    return Form(since, *inputs, named, outputs, dict(attributes))
