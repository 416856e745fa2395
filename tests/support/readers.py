"""The engine's importer and the checker's own reader on the same file: they must agree."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from certbound.errors import ModelError
from certbound.network.graph import Affine, Diagonal, Network, Unit
from certbound.network.onnx.reader import load_onnx

from .tampering import checker_module


def exact(values: Any) -> list[Fraction]:
    return [Fraction(float(v)) for v in np.asarray(values).ravel()]


def both(data: bytes, folder: Path, operators: Mapping[tuple[str, str], str] | None = None) -> Network | None:
    """The network, if both readers accept the file and read the same; None if both refuse it."""
    file = folder / "both.onnx"
    file.write_bytes(data)
    refusals = []
    try:
        network = load_onnx(file, operators or {})
    except ModelError as error:
        refusals.append(f"importer: {error}")
    try:
        read = checker_module("network.reader").read(data, operators or {})
    except checker_module("outcome").Malformed as error:
        refusals.append(f"checker: {error}")
    assert len(refusals) != 1, f"only one of the two refuses the file: {refusals}"
    if refusals:
        return None
    assert (read.inputs, read.outputs, read.fixed) == (network.inputs, network.outputs, list(network.fixed))
    assert len(read.nodes) == len(network.nodes)
    for theirs, own in zip(read.nodes, network.nodes, strict=True):
        assert theirs.label == own.name
        if isinstance(own, Affine):
            assert [v for row in theirs.weight for v in row] == exact(own.weight)
            assert theirs.bias == (None if own.bias is None else exact(own.bias))
            assert (theirs.alpha, theirs.beta) == (Fraction(own.alpha), Fraction(own.beta))
        elif isinstance(own, Diagonal):
            factors = zip(exact(own.scale), exact(own.divisor), strict=True)
            assert theirs.scale == [a / b for a, b in factors] and theirs.shift == exact(own.shift)
        else:
            assert theirs.units == [(u.activation, u.parameters) for u in own.units]
            assert theirs.members == list(own.members)
            assert len(set(own.units)) == len(own.units) and set(own.members) == set(range(len(own.units)))
            assert len(own.members) == width_before(network, own)
            assert all(type(v) is Fraction for unit in own.units for _, v in unit.parameters)
    return network


def width_before(network: Network, node: Any) -> int:
    """How many entries the data of ``node`` has."""
    width = network.inputs
    for other in network.nodes:
        if other is node:
            return width
        width = other.outputs if isinstance(other, Affine) else width
    raise AssertionError(node)


def units(network: Network) -> list[Unit]:
    """The units of all elementwise nodes, in order."""
    return [unit for node in network.nodes if hasattr(node, "units") for unit in node.units]
