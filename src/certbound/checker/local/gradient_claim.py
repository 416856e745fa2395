"""What a claim says about single entries of the derivatives, compared with what rule L14 proves over the whole domain.

Chosen entries stand in the claim; an interval for each entry may stand in a file beside it, which the claim names.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from activations.fact_types import Facts
from activations.pieces import Unit
from arithmetic.exact import ZERO, Bounds
from network.domain import Domain
from network.graph import Network
from network.npz import MAX_BYTES, Array, read_npz
from outcome import Incomplete, Malformed, Rejected
from reading import digest, nonnegative, number, read_bytes, table

from local.gradient_entries import GradientEntries, rule_l14
from local.norms import Norms
from local.sensitivities import first_order
from local.split_tree import Budget, work_of
from local.web import web_of

FILE = "entries.npz"
OF_INPUT = "(input)"  # in the names of the file's arrays
MAX_ENTRIES = 1_000_000  # of the file: outputs times parameters and inputs
MAX_SUMMED = 100_000_000  # parameters that are gone through, times outputs with chosen entries
_WHERE = "claim.entries"


class Chosen(NamedTuple):
    """One row of the claim: the derivative of an output in entry ``place`` of theta, or of the input."""

    output: int
    of_input: bool
    place: int
    lower: Fraction
    upper: Fraction
    name: str


def check_entries(
    stated: dict[str, Any],
    evidence: dict[str, Any],
    network: Network,
    domain: Domain,
    facts: Mapping[Unit, Facts],
    folder: str | None,
    budget: Budget,
) -> tuple[int, bool]:
    """(how many intervals are proved, whether a kink may be crossed); Rejected if one does not follow."""
    table(stated, _WHERE, {}, {"file": str, "sha256": str, "chosen": list})
    if not stated or ("file" in stated) != ("sha256" in stated) or stated.get("chosen") == []:
        raise Malformed(f"{_WHERE}: expected file and sha256, or chosen entries, or both")
    chosen = [_chosen(row, f"{_WHERE}.chosen[{i}]", network) for i, row in enumerate(stated.get("chosen", []))]
    arrays = _file(stated, network, folder) if "file" in stated else {}
    where = "certificate.entries"
    row = table(evidence, where, {"enclosures": str, "norms": dict})
    given = {key: nonnegative(value, f"{where}.norms.{key[:40]}") for key, value in row["norms"].items()}
    outputs = {row.output for row in chosen}
    if len(outputs) * sum(group.count for group in network.groups) > MAX_SUMMED:
        raise Incomplete(f"{_WHERE}.chosen: of {len(outputs)} outputs, more work than this checker does")
    budget.spend(work_of(network, [{}]))
    web = web_of(network, domain)
    if len(row["enclosures"]) != len(web.ports) - 1 or not set(row["enclosures"]) <= set("msu"):
        raise Malformed(f"{where}.enclosures: expected {len(web.ports) - 1} letters m, s or u")
    local = first_order(web, facts, row["enclosures"], Norms(given, where), None)
    local.norms.finish()
    found = rule_l14(local, network.outputs)
    _compare_chosen(chosen, found)
    if arrays:
        _compare_file(arrays, network, found)
    return len(chosen) + sum(array.size for array in arrays.values()) // 2, local.crosses_any_kink


def _chosen(value: Any, where: str, network: Network) -> Chosen:
    """One row; Rejected if there is no such entry."""
    of_input = type(value) is dict and "input" in value
    more: dict[str, type] = {"input": int} if of_input else {"tensor": str, "index": list}
    row = table(value, where, {"output": int, "lower": str, "upper": str, **more})
    lower, upper = number(row["lower"], f"{where}.lower"), number(row["upper"], f"{where}.upper")
    if lower > upper:
        raise Malformed(f"{where}: lower is above upper")
    if not 0 <= row["output"] < network.outputs:
        raise Rejected(f"{where}.output: {row['output']}, but the model has {network.outputs} outputs")
    if of_input:
        if not 0 <= row["input"] < network.inputs:
            raise Rejected(f"{where}.input: {row['input']}, but the model has {network.inputs} inputs")
        return Chosen(row["output"], True, row["input"], lower, upper, f"input[{row['input']}]")
    start = 0
    for tensor in network.stored:
        if tensor.name == row["tensor"]:
            return Chosen(row["output"], False, start + _flat(row["index"], tensor.shape, where), lower, upper, where)
        start += len(tensor.entries)
    raise Rejected(f"{where}.tensor: {row['tensor'][:60]!r} is no tensor of parameters")


def _flat(index: list[Any], shape: tuple[int, ...], where: str) -> int:
    """Where the entry stands in its tensor."""
    if any(type(i) is not int for i in index):
        raise Malformed(f"{where}.index: expected whole numbers")
    if len(index) != len(shape) or any(not 0 <= i < size for i, size in zip(index, shape, strict=True)):
        raise Rejected(f"{where}.index: {index[:16]}, but the tensor has the shape {list(shape)}")
    place = 0
    for i, size in zip(index, shape, strict=True):
        place = place * size + i
    return place


def _file(stated: dict[str, Any], network: Network, folder: str | None) -> dict[str, Array]:
    """The file's arrays: lower and upper of every tensor of parameters and of the input, a row for each output."""
    if stated["file"] != FILE or folder is None:
        raise Malformed(f"{_WHERE}.file: expected {FILE!r}, beside the claim")
    shapes = {tensor.name: (network.outputs, *tensor.shape) for tensor in network.stored}
    if OF_INPUT in shapes:
        raise Rejected(f"{_WHERE}.file: a tensor of the model has the name {OF_INPUT!r}")
    shapes[OF_INPUT] = network.outputs, network.inputs
    if (count := sum(map(math.prod, shapes.values()))) > MAX_ENTRIES:
        raise Incomplete(f"{_WHERE}.file: {count} entries of derivatives, at most {MAX_ENTRIES} are recomputed")
    data = read_bytes(f"{folder}/{FILE}", MAX_BYTES)
    if hashlib.sha256(data).hexdigest() != digest(stated["sha256"], f"{_WHERE}.sha256"):
        raise Rejected(f"{_WHERE}: the file {FILE} beside the claim is not the one that it is about")
    arrays = read_npz(data, FILE)
    expected = {f"{name}.{end}": shape for name, shape in shapes.items() for end in ("lower", "upper")}
    if arrays.keys() != expected.keys():
        name = min(arrays.keys() ^ expected.keys())
        raise Rejected(f"{FILE}: the array {name[:60]!r} is {'missing' if name in expected else 'about no parameters'}")
    for name, shape in expected.items():
        if arrays[name].shape != shape:
            raise Rejected(f"{FILE}: {name[:60]!r} has the shape {list(arrays[name].shape)}, expected {list(shape)}")
    return arrays


def _compare_chosen(chosen: list[Chosen], found: GradientEntries) -> None:
    for output in sorted({row.output for row in chosen}):
        rows = [row for row in chosen if row.output == output]
        parameters = found.parameter_row(output, {row.place for row in rows if not row.of_input})
        inputs = found.input_row(output) if any(row.of_input for row in rows) else []
        for row in rows:
            proved = inputs[row.place] if row.of_input else parameters.get(row.place, (ZERO, ZERO))
            _require(proved, row.lower, row.upper, f"output {output}, {row.name}")


def _compare_file(arrays: Mapping[str, Array], network: Network, found: GradientEntries) -> None:
    """One output after the other, tensor by tensor."""
    values = {name: array.values(f"{FILE}: {name[:60]!r}") for name, array in arrays.items()}

    def compare(name: str, output: int, proved: list[Bounds]) -> None:
        part = slice(output * len(proved), (output + 1) * len(proved))
        lower, upper = values[f"{name}.lower"][part], values[f"{name}.upper"][part]
        for at, (bounds, low, high) in enumerate(zip(proved, lower, upper, strict=True)):
            _require(bounds, Fraction(low), Fraction(high), f"{FILE}, output {output}, {name[:60]!r} entry {at}")

    for output in range(network.outputs):
        compare(OF_INPUT, output, found.input_row(output))
        proved, start = found.parameter_row(output), 0
        for tensor in network.stored:
            places = range(start, start + len(tensor.entries))
            compare(tensor.name, output, [proved.get(place, (ZERO, ZERO)) for place in places])
            start += len(tensor.entries)


def _require(proved: Bounds, lower: Fraction, upper: Fraction, where: str) -> None:
    """Rejected unless the claimed interval contains the proved one."""
    if lower > upper or proved[0] < lower or proved[1] > upper:
        raise Rejected(f"{_WHERE}: {where}: the interval does not follow, the rules give a wider one")
