"""The engine's importer and the checker's own reader on the same file: they must agree, node by node."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from certbound.errors import ModelError
from certbound.network.graph import Affine, Elementwise, Linear, Network, Product, Unit
from certbound.network.onnx.reader import load_onnx

from .tampering import checker_module, made_anew


def exact(values: Any) -> list[Fraction]:
    """The exact values of floats, in order."""
    return [Fraction(float(v)) for v in np.asarray(values).ravel()]


def both(
    data: bytes,
    folder: Path,
    operators: Mapping[tuple[str, str], str] | None = None,
    outputs: Sequence[str] | None = None,
) -> Network | None:
    """The network, if both readers accept the file and read the same; None if both refuse it.

    ``folder``: where the file is written, and the model's data files are.
    """
    file = folder / "both.onnx"
    made_anew(file, data)
    refusals = []
    try:
        network = load_onnx(file, operators or {}, outputs)
    except ModelError as error:
        refusals.append(f"importer: {error}")
    try:
        files = checker_module("network.data_files").DataFiles(str(file), {})
        read = checker_module("network.reader").read(data, operators or {}, outputs, files)
    except (checker_module("outcome").Malformed, checker_module("outcome").Rejected) as error:
        refusals.append(f"checker: {error}")
    assert len(refusals) != 1, f"only one of the two refuses the file: {refusals}"
    if refusals:
        return None
    assert_same(network, read)
    return network


def assert_same(network: Network, read: Any) -> None:
    """The engine's network is the checker's."""
    assert (read.inputs, read.outputs, read.fixed) == (network.inputs, network.outputs, list(network.fixed))
    assert [(list(g.tensors), g.count) for g in read.groups] == [(list(g.tensors), g.count) for g in network.groups]
    assert [v for _, entries in read.tensors for v in entries] == exact(network.theta)
    kinds = [type(node).__name__ for node in network.nodes]
    assert [type(node).__name__ for node in read.nodes] == kinds
    assert [node.label for node in read.nodes] == [node.name for node in network.nodes]
    for theirs, own in zip(read.nodes, network.nodes, strict=True):
        match own:
            case Affine():
                _same_affine(theirs, own, network)
            case Linear():
                _same_linear(theirs, own)
            case Elementwise():
                assert theirs.parent == own.parent
                assert [tuple(u) for u in theirs.units] == [(u.activation, u.parameters) for u in own.units]
                assert list(theirs.members) == own.members.tolist()
                assert len(set(own.units)) == len(own.units) and set(own.members) == set(range(len(own.units)))
                assert all(type(v) is Fraction for unit in own.units for _, v in unit.parameters)
            case Product():
                assert (theirs.left, theirs.right, theirs.size) == (own.left, own.right, own.size)


def _same_affine(theirs: Any, own: Affine, network: Network) -> None:
    assert (theirs.parent, theirs.group, theirs.kernel) == (own.parent, own.group, own.kernel), own.name
    assert (theirs.alpha, theirs.beta) == (Fraction(own.alpha), Fraction(own.beta))
    assert np.array_equal(np.asarray(theirs.weight_at, dtype=np.int64).reshape(own.weight_at.shape), own.weight_at)
    assert [v for matrix in theirs.weight for row in matrix for v in row] == exact(own.weight)
    np.testing.assert_array_equal(own.weight, network.theta[own.weight_at])
    assert (theirs.bias is None) == (own.bias is None)
    if own.bias is not None and own.bias_at is not None:
        assert np.array_equal(np.asarray(theirs.bias_at), own.bias_at)
        assert [v for row in theirs.bias for v in row] == exact(own.bias)
        np.testing.assert_array_equal(own.bias, network.theta[own.bias_at])
    assert (theirs.columns is None) == (own.columns is None), own.name
    if own.columns is not None:
        theirs_columns = np.asarray(theirs.columns, dtype=np.int64).reshape(own.columns.shape)
        assert np.array_equal(theirs_columns, own.columns), own.name


def _same_linear(theirs: Any, own: Linear) -> None:
    assert theirs.size == own.size
    assert [term.parent for term in theirs.terms] == list(own.parents), own.name
    for term, mine in zip(theirs.terms, own.terms, strict=True):
        assert list(term.rows) == mine.rows.tolist() and list(term.columns) == mine.columns.tolist(), own.name
        _close(term.values, term.errors, mine.values, mine.errors)
    _close(theirs.shift, theirs.shift_errors, own.shift, own.shift_errors)


def _close(values: Any, errors: Any, own: Any, own_errors: Any) -> None:
    """Both enclose the same numbers: they are no further apart than both errors, which are small."""
    bounds = [Fraction(0)] * len(values) if errors is None else list(errors)
    if own_errors is None and errors is None:
        assert list(values) == exact(own)
        return
    mine = [Fraction(0)] * len(values) if own_errors is None else exact(own_errors)
    for value, bound, other, radius in zip(values, bounds, exact(own), mine, strict=True):
        assert abs(value - other) <= bound + radius
        assert bound + radius <= Fraction(1, 2**40) * (1 + abs(value))


def units(network: Network) -> list[Unit]:
    """The units of all elementwise nodes, in order."""
    return [unit for node in network.nodes if isinstance(node, Elementwise) for unit in node.units]


def value_of(network: Any, x: Sequence[float]) -> list[float]:
    """The checker's network at x, in exact rationals; NotImplementedError unless it is piecewise linear."""
    values: list[list[Fraction]] = [[Fraction(v) for v in x]]
    for node in network.nodes:
        match type(node).__name__:
            case "Linear":
                result = list(node.shift)
                for term in node.terms:
                    for row, column, factor in zip(term.rows, term.columns, term.values, strict=True):
                        result[row] += factor * values[term.parent][column]
            case "Affine":
                result = _affine_value(node, values[node.parent])
            case "Elementwise":
                pairs = zip(node.members, values[node.parent], strict=True)
                result = [_unit_value(node.units[m], v) for m, v in pairs]
            case _:
                result = [a * b for a, b in zip(values[node.left], values[node.right], strict=True)]
        values.append(result)
    return [float(v) for v in values[-1]]


def _affine_value(node: Any, value: list[Fraction]) -> list[Fraction]:
    result = []
    for k, matrix in enumerate(node.weight):
        columns = [value] if node.columns is None else [[value[i] if i >= 0 else 0 for i in c] for c in node.columns[k]]
        for column in columns:
            for o, row in enumerate(matrix):
                total = node.alpha * sum((w * v for w, v in zip(row, column, strict=True)), Fraction(0))
                result.append(total + (0 if node.bias is None else node.beta * node.bias[k][o]))
    return result


def _unit_value(unit: Any, v: Fraction) -> Fraction:
    p = dict(unit.parameters)
    match unit.activation:
        case "identity":
            return v
        case "relu" | "leaky_relu" | "prelu":
            return v if v > 0 else p.get("alpha", Fraction(0)) * v
        case "hardtanh":
            return min(max(v, p["min_val"]), p["max_val"])
        case "hardsigmoid":
            return min(max(p["alpha"] * v + p["beta"], Fraction(0)), Fraction(1))
    raise NotImplementedError(unit.activation)
