"""A reader of the protocol-buffer encoding of ONNX files: only the messages a network needs.

Messages that define the network are read strictly: a field number the reader does not know, or a singular
field given twice, is malformed, because another program might read it differently.
"""

from __future__ import annotations

import math
import struct
from fractions import Fraction
from typing import Any, NamedTuple

from outcome import Malformed

FLOAT, INT64, FLOAT16, DOUBLE = 1, 7, 10, 11
FORMATS = {FLOAT: ("f", 4), FLOAT16: ("e", 2), DOUBLE: ("d", 8), INT64: ("q", 8)}
Raw = dict[int, list[Any]]


class Tensor(NamedTuple):
    """A constant: element type, shape and exact values (int or Fraction), row-major."""

    name: str
    kind: int
    shape: tuple[int, ...]
    values: list[Any]


class Node(NamedTuple):
    """One operator. ``attributes``: float -> Fraction, int -> int, ints -> list, tensor -> Tensor."""

    label: str
    operator: str
    inputs: list[str]
    outputs: list[str]
    attributes: dict[str, Any]


class Graph(NamedTuple):
    """What is read of a model."""

    opset: int
    nodes: list[Node]
    constants: list[Tensor]
    inputs: list[tuple[str, int, list[int]]]  # name, element type, dimensions (symbolic ones as 1)
    outputs: list[str]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    result = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise Malformed("model: truncated or overlong integer")
        byte = data[at]
        at += 1
        result |= (byte & 0x7F) << shift
        if byte < 0x80:
            return result & (2**64 - 1), at
        shift += 7


def _message(data: bytes, what: str, allowed: set[int] | None = None, repeated: set[int] | None = None) -> Raw:
    """Field number -> values. ``allowed``: the numbers that may occur; ``repeated``: those that may occur twice."""
    fields: Raw = {}
    value: int | bytes
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        number, wire = key >> 3, key & 7
        if wire == 0:
            value, at = _varint(data, at)
        elif wire == 1 or wire == 5:
            size = 8 if wire == 1 else 4
            value, at = data[at : at + size], at + size
        elif wire == 2:
            size, at = _varint(data, at)
            value, at = data[at : at + size], at + size
        else:
            raise Malformed(f"model: wire type {wire} in {what}")
        if at > len(data):
            raise Malformed(f"model: truncated {what}")
        if allowed is not None and number not in allowed:
            raise Malformed(f"model: unknown field {number} in {what}")
        known = fields.setdefault(number, [])
        if known and repeated is not None and number not in repeated:
            raise Malformed(f"model: field {number} occurs twice in {what}")
        known.append(value)
    return fields


def _bytes(fields: Raw, number: int, what: str) -> bytes:
    value = fields.get(number, [b""])[0]
    if not isinstance(value, bytes):
        raise Malformed(f"model: field {number} of {what} has the wrong type")
    return value


def _text(fields: Raw, number: int, what: str) -> str:
    return _decode(_bytes(fields, number, what), what)


def _decode(data: Any, what: str) -> str:
    if not isinstance(data, bytes):
        raise Malformed(f"model: a name in {what} has the wrong type")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Malformed(f"model: a name in {what} is not UTF-8 text") from None


def _int(fields: Raw, number: int, default: int, what: str) -> int:
    value = fields.get(number, [default])[0]
    if not isinstance(value, int):
        raise Malformed(f"model: field {number} of {what} has the wrong type")
    return value - 2**64 if value >= 2**63 else value


def _integers(fields: Raw, number: int, what: str) -> list[int]:
    """A repeated int64 field, packed or not."""
    result = []
    for value in fields.get(number, []):
        if isinstance(value, int):
            result.append(value)
            continue
        at = 0
        while at < len(value):
            item, at = _varint(value, at)
            result.append(item)
    return [v - 2**64 if v >= 2**63 else v for v in result]


def _tensor(data: bytes) -> Tensor:
    fields = _message(data, "a tensor", {1, 2, 4, 5, 7, 8, 9, 10, 12, 13, 14, 16}, {1, 4, 5, 7, 10, 13, 16})
    name = _text(fields, 8, "a tensor")
    what = f"tensor {name!r}"
    kind = _int(fields, 2, 0, what)
    if kind not in FORMATS:
        raise Malformed(f"model: {what} has element type {kind}; only float16, float32, float64 and int64 are read")
    if _int(fields, 14, 0, what) != 0 or fields.get(13):
        raise Malformed(f"model: {what} is stored in an external file")
    shape = tuple(_integers(fields, 1, what))
    if any(d < 0 for d in shape):
        raise Malformed(f"model: {what} has a negative dimension")
    stored = [n for n in (4, 5, 7, 9, 10) if n in fields]
    typed = {FLOAT: 4, FLOAT16: 5, INT64: 7, DOUBLE: 10}[kind]
    letter, size = FORMATS[kind]
    if stored not in ([9], [typed]) and not (stored == [] and 0 in shape):
        raise Malformed(f"model: {what} stores its values in fields {stored}")
    if kind == INT64 and stored == [7]:
        values: list[Any] = _integers(fields, 7, what)
    else:
        if stored == [9]:
            raw = _bytes(fields, 9, what)
        elif kind == FLOAT16:
            raw = b"".join((v & 0xFFFF).to_bytes(2, "little") for v in _integers(fields, 5, what))
        else:
            raw = b"".join(fields.get(typed, [b""]))
        if len(raw) % size:
            raise Malformed(f"model: {what} is truncated")
        values = [v for (v,) in struct.iter_unpack("<" + letter, raw)]
    if len(values) != math.prod(shape):
        raise Malformed(f"model: {what} has shape {list(shape)} but {len(values)} values")
    if kind != INT64:
        if not all(map(math.isfinite, values)):
            raise Malformed(f"model: {what} holds NaN or infinity")
        values = [Fraction(v) for v in values]  # exact: every float is a rational
    return Tensor(name, kind, shape, values)


def _attribute(data: bytes) -> tuple[str, Any]:
    fields = _message(data, "an attribute", {1, 2, 3, 4, 5, 7, 8, 13, 20}, {7, 8})
    name, kind = _text(fields, 1, "an attribute"), _int(fields, 20, 0, "an attribute")
    if kind == 1:
        raw = fields.get(2, [bytes(4)])[0]
        if not isinstance(raw, bytes) or len(raw) != 4:
            raise Malformed(f"model: attribute {name!r} is not a float")
        (value,) = struct.unpack("<f", raw)
        if not math.isfinite(value):
            raise Malformed(f"model: attribute {name!r} is NaN or infinite")
        return name, Fraction(value)
    if kind == 2:
        return name, _int(fields, 3, 0, "an attribute")
    if kind == 3:
        return name, _text(fields, 4, "an attribute")
    if kind == 4:
        return name, _tensor(_bytes(fields, 5, "an attribute"))
    if kind == 7:
        return name, _integers(fields, 8, "an attribute")
    raise Malformed(f"model: attribute {name!r} has type {kind}, which is not read")


def _node(data: bytes) -> Node:
    fields = _message(data, "a node", {1, 2, 3, 4, 5, 6, 7, 9}, {1, 2, 5, 9})
    outputs = [_decode(v, "a node") for v in fields.get(2, [])]
    if not outputs:
        raise Malformed("model: a node has no output")
    label, operator = _text(fields, 3, "a node") or outputs[0], _text(fields, 4, "a node")
    if _text(fields, 7, "a node") not in ("", "ai.onnx"):
        raise Malformed(f"model: node {label!r} uses a foreign operator domain")
    pairs = [_attribute(v) for v in fields.get(5, [])]
    attributes = dict(pairs)
    if len(attributes) != len(pairs):
        raise Malformed(f"model: node {label!r} repeats an attribute")
    return Node(label, operator, [_decode(v, "a node") for v in fields.get(1, [])], outputs, attributes)


def _value(data: bytes) -> tuple[str, int, list[int]]:
    fields = _message(data, "an input", {1, 2, 3, 4}, {4})
    name = _text(fields, 1, "an input")
    tensor = _message(_bytes(_message(_bytes(fields, 2, name), name, None, set()), 1, name), name, None, set())
    if 2 not in tensor:
        raise Malformed(f"model: the rank of {name!r} is not known")
    dims = []
    for dim in _message(_bytes(tensor, 2, name), name, {1}, {1}).get(1, []):
        entry = _message(dim, name, {1, 2, 3}, set())
        dims.append(_int(entry, 1, 1, name) if 1 in entry else 1)
    return name, _int(tensor, 1, 0, name), dims


def read(data: bytes) -> Graph:
    """The network in an ONNX file; Malformed if it is not one this reader fully understands."""
    model = _message(data, "the model", None, {8, 14, 26})
    if model.get(20) or model.get(25) or 7 not in model:
        raise Malformed("model: no graph, or training information or local functions, which are not read")
    graph = _message(
        _bytes(model, 7, "the model"),
        "the graph",
        {1, 2, 5, 10, 11, 12, 13, 14, 16},
        {1, 5, 11, 12, 13, 14, 16},
    )
    opsets = [_message(v, "an operator set", {1, 2}, set()) for v in model.get(8, [])]
    versions = [_int(o, 2, 0, "an operator set") for o in opsets if _text(o, 1, "an operator set") in ("", "ai.onnx")]
    if len(versions) != 1:
        raise Malformed("model: expected one operator set of the standard domain")
    return Graph(
        versions[0],
        [_node(v) for v in graph.get(1, [])],
        [_tensor(v) for v in graph.get(5, [])],
        [_value(v) for v in graph.get(11, [])],
        [_text(_message(v, "an output", None, set()), 1, "an output") for v in graph.get(12, [])],
    )
