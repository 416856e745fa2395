"""A reader of the protocol-buffer encoding of ONNX files: only the messages a network needs.

Messages that define the network are read strictly: a field number the reader does not know, or a singular
field given twice, is malformed, because another program might read it differently.
"""

from __future__ import annotations

import itertools
import math
import re
import struct
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from arithmetic.dyadic import Dyadic
from outcome import Malformed

FLOAT, INT32, INT64, BOOL, FLOAT16, DOUBLE = 1, 6, 7, 9, 10, 11
INTEGRAL = (INT64, INT32, BOOL)
FORMATS = {FLOAT: ("f", 4), FLOAT16: ("e", 2), DOUBLE: ("d", 8), INT64: ("q", 8), INT32: ("i", 4), BOOL: ("B", 1)}
MAX_FIELDS, MAX_SMALL = 1_000_000, 10_000  # of the graph, and of any other message; packed values are one field
MAX_NODES = 20_000  # and constants, inputs, outputs of the graph
STANDARD = ("", "ai.onnx")  # the two names of the standard operator domain
INSIDE, OUTSIDE = 0, 1  # where a tensor's values are: in the model file, in a data file
MAX_FILE_NAME = 1000  # characters of a data file's name
MAX_RANK, MAX_INTEGERS = 64, 4096  # of a tensor; in a shape, a list of axes or of lengths
Raw = dict[int, list[Any]]
_CONTINUED = bytes(range(128, 256))  # the bytes of an integer that are not its last

# What each message may hold: field number -> (wire types, whether it may occur more than once).
# Wire types: 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes. A repeated number is packed (2) or not.
VARINT, BYTES, MANY = ((0,), False), ((2,), False), ((2,), True)
INTEGERS, FLOATS, DOUBLES = ((0, 2), True), ((5, 2), True), ((1, 2), True)
Schema = dict[int, tuple[tuple[int, ...], bool]]
MODEL: Schema = {1: VARINT, 2: BYTES, 3: BYTES, 4: BYTES, 5: VARINT, 6: BYTES, 7: BYTES, 8: MANY, 14: MANY, 26: MANY}
GRAPH: Schema = {1: MANY, 2: BYTES, 5: MANY, 10: BYTES, 11: MANY, 12: MANY, 13: MANY, 14: MANY, 16: MANY}
NODE: Schema = {1: MANY, 2: MANY, 3: BYTES, 4: BYTES, 5: MANY, 6: BYTES, 7: BYTES, 9: MANY}
ATTRIBUTE: Schema = {
    1: BYTES,
    2: ((5,), False),
    3: VARINT,
    4: BYTES,
    5: BYTES,
    7: FLOATS,
    8: INTEGERS,
    9: MANY,
    13: BYTES,
    20: VARINT,
}
VALUE_OF_KIND = {1: 2, 2: 3, 3: 4, 4: 5, 6: 7, 7: 8, 8: 9}  # attribute type -> the field of its value
TENSOR: Schema = {
    1: INTEGERS,
    2: VARINT,
    4: FLOATS,
    5: INTEGERS,
    7: INTEGERS,
    8: BYTES,
    9: BYTES,
    10: DOUBLES,
    12: BYTES,
    13: MANY,
    14: VARINT,
    16: MANY,
}
VALUE_INFO: Schema = {1: BYTES, 2: BYTES, 3: BYTES, 4: MANY}
TYPE: Schema = {1: BYTES, 6: BYTES}
TENSOR_TYPE: Schema = {1: VARINT, 2: BYTES}
SHAPE: Schema = {1: MANY}
DIMENSION: Schema = {1: VARINT, 2: BYTES, 3: BYTES}
OPERATOR_SET: Schema = {1: BYTES, 2: VARINT}
ENTRY: Schema = {1: BYTES, 2: BYTES}
VALUES = (4, 5, 7, 9, 10)  # the fields of a tensor that can hold its values
_COUNT = re.compile(r"0|[1-9]\d{0,17}", re.ASCII)
_SHA1 = re.compile(r"[0-9a-fA-F]{40}", re.ASCII)


class Floats(list[Fraction]):
    """An attribute's list of numbers."""


class Texts(list[str]):
    """An attribute's list of texts."""


class Tensor(NamedTuple):
    """A constant: element type, shape and exact values (int or Fraction), row-major."""

    name: str
    kind: int
    shape: tuple[int, ...]
    values: list[Any]


class Place(NamedTuple):
    """Where the values of a tensor are that the model file does not hold: in ``file`` (a name below the model's folder,
    parts joined by /), from byte ``offset`` on.

    ``length``: bytes, None where they end with the file. ``checksum``: SHA-1 of the file, "" where none is stated.
    """

    file: str
    offset: int
    length: int | None
    checksum: str


class Node(NamedTuple):
    """One operator; ``domain`` is empty for the standard one.

    ``attributes``: float -> Fraction, int -> int, ints -> list, floats -> Floats, text -> str, texts -> Texts,
    tensor -> its bytes.
    """

    label: str
    domain: str
    operator: str
    inputs: list[str]
    outputs: list[str]
    attributes: dict[str, Any]


class Graph(NamedTuple):
    """What is read of a model; constants by name, read when they are used.

    ``outside``: of every tensor, needed or not, whose values are in a data file, its name and their place.
    """

    opset: int
    nodes: list[Node]
    constants: list[tuple[str, bytes]]
    outside: list[tuple[str, Place]]
    inputs: list[tuple[str, int, list[int | str]]]  # name, element type, dimensions (a symbolic one is its name)
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


def _message(data: bytes, what: str, schema: Schema) -> Raw:
    """Field number -> values, in the order of the file; anything the schema does not name is malformed."""
    fields: Raw = {}
    value: int | bytes
    at = count = 0
    most = MAX_FIELDS if schema is GRAPH else MAX_SMALL
    while at < len(data):
        count += 1
        if count > most:
            raise Malformed(f"model: more than {most} fields in {what}; save repeated numbers packed")
        key, after = (data[at], at + 1) if data[at] < 0x80 else _varint(data, at)
        number, wire = key >> 3, key & 7
        if key >= 2**32 or after - at > 5 or number not in schema:
            raise Malformed(f"model: unknown field {number} in {what}")
        wires, repeated = schema[number]
        if wire not in wires:
            raise Malformed(f"model: field {number} of {what} has wire type {wire}, expected {wires}")
        if wire == 0:
            value, at = _varint(data, after)
        else:
            size = 8 if wire == 1 else 4
            if wire == 2:
                size, after = _varint(data, after)
            value, at = data[after : after + size], after + size
        if at > len(data):
            raise Malformed(f"model: truncated {what}")
        known = fields.setdefault(number, [])
        if known and not repeated:
            raise Malformed(f"model: field {number} occurs twice in {what}")
        known.append(value)
    return fields


def _bytes(fields: Raw, number: int) -> bytes:
    value: bytes = fields.get(number, [b""])[0]
    return value


def _text(fields: Raw, number: int, what: str) -> str:
    return _decode(_bytes(fields, number), what)


def _decode(data: bytes, what: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Malformed(f"model: a name in {what} is not UTF-8 text") from None


def _signed(value: int) -> int:
    return value - 2**64 if value >= 2**63 else value


def _int(fields: Raw, number: int, default: int) -> int:
    return _signed(fields.get(number, [default])[0])


def _count(fields: Raw, number: int) -> int:
    """How many integers _integers() gives, without making them: every one ends with the only byte below 128."""
    return sum(1 if isinstance(v, int) else len(v.translate(None, _CONTINUED)) for v in fields.get(number, []))


def _integers(fields: Raw, number: int) -> list[int]:
    """A repeated integer field, packed or not."""
    result = []
    for value in fields.get(number, []):
        if isinstance(value, int):
            result.append(value)
            continue
        at = 0
        while at < len(value):
            item, at = _varint(value, at)
            result.append(item)
    return [_signed(v) for v in result]


def place(name: str, data: bytes) -> Place | None:
    """Where the values of the constant known as ``name`` are, None if in the model file; Malformed if it is unclear."""
    return _place(f"tensor {name!r}", _message(data, f"tensor {name!r}", TENSOR))


def _place(what: str, fields: Raw) -> Place | None:
    location = _int(fields, 14, INSIDE)
    if location == INSIDE and 13 not in fields:
        return None
    if location != OUTSIDE or any(n in fields for n in VALUES):
        raise Malformed(f"model: {what} names a data file, but holds values or is not said to be stored there")
    stated: dict[str, str] = {}
    for entry in fields.get(13, []):
        pair = _message(entry, f"the place of {what}", ENTRY)
        key = _text(pair, 1, f"the place of {what}")
        if key in stated or key not in ("location", "offset", "length", "checksum"):
            raise Malformed(f"model: {what}: the key {key[:40]!r} of its place is unknown or given twice")
        stated[key] = _text(pair, 2, f"the place of {what}")
    file = stated.get("location", "")
    parts = file.split("/")
    if any(not part or part != part.rstrip(" .") for part in parts) or "\\" in file or ":" in file:
        raise Malformed(
            f"model: {what} is stored in {file[:100]!r}, which would lie outside the model's folder, or names no file"
        )
    if len(file) > MAX_FILE_NAME or not file.isprintable():
        raise Malformed(f"model: {what}: its data file has no printable name below {MAX_FILE_NAME} characters")
    for key, form in (("offset", _COUNT), ("length", _COUNT), ("checksum", _SHA1)):
        if key in stated and not form.fullmatch(stated[key]):
            raise Malformed(f"model: {what}: its {key} in {file!r} is {stated[key][:40]!r}")
    length = int(stated["length"]) if "length" in stated else None
    return Place(file, int(stated.get("offset", "0")), length, stated.get("checksum", "").lower())


class Below:
    """-infinity among the numbers of a mask. Nothing is computed with it."""


BELOW = Below()


class Stored(NamedTuple):
    """A tensor of the file whose values are counted but not read yet.

    ``fields``: where they are, [] if nowhere; ``place``: where, if they are in a data file.
    """

    name: str
    kind: int
    shape: tuple[int, ...]
    size: int
    stored: Sequence[int]
    fields: Raw
    place: Place | None

    @property
    def length(self) -> int:
        """How many bytes the values take in a data file."""
        return self.size * FORMATS[self.kind][1]


def header(name: str, data: bytes) -> Stored:
    """The constant that is known as ``name``; Malformed unless it holds as many values as its shape says."""
    what = f"tensor {name!r}"
    fields = _message(data, what, TENSOR)
    kind = _int(fields, 2, 0)
    if kind not in FORMATS:
        raise Malformed(
            f"model: {what} has element type {kind}; only float16, float32, float64, int32, int64 and bool are read"
        )
    if (rank := _count(fields, 1)) > MAX_RANK:
        raise Malformed(f"model: {what} has rank {rank}, at most {MAX_RANK} is read")
    shape = tuple(_integers(fields, 1))
    if any(d < 0 for d in shape):
        raise Malformed(f"model: {what} has a negative dimension")
    typed = {FLOAT: 4, FLOAT16: 5, INT32: 5, BOOL: 5, INT64: 7, DOUBLE: 10}[kind]
    stored = [n for n in VALUES if n in fields]
    outside = _place(what, fields)
    if outside is None and stored not in ([9], [typed]) and not (stored == [] and 0 in shape):
        raise Malformed(f"model: {what} stores its values in fields {stored}")
    if outside is not None:
        size, width = math.prod(shape), FORMATS[kind][1]
        if outside.length not in (None, size * width):
            raise Malformed(
                f"model: {what} has shape {list(shape)}, {size * width} bytes, but {outside.length} of {outside.file!r}"
            )
    elif stored in ([5], [7]):
        size = _count(fields, typed)
    else:
        width = FORMATS[kind][1]
        lengths = [len(chunk) for n in stored for chunk in fields[n]]
        if any(length % width for length in lengths):
            raise Malformed(f"model: {what} is truncated")
        size = sum(lengths) // width
    if kind in INTEGRAL and size > MAX_INTEGERS:
        raise Malformed(f"model: {what} holds {size} integers, at most {MAX_INTEGERS} are read")
    if size != math.prod(shape):
        raise Malformed(f"model: {what} has shape {list(shape)} but {size} values")
    return Stored(name, kind, shape, size, stored, fields, outside)


def tensor(head: Stored, outside: bytes = b"") -> Tensor:
    """The constant with its values; Malformed unless they are clear, and numbers or BELOW.

    ``outside``: those of a data file.
    """
    name, kind, shape, _, stored, fields, _ = head
    what = f"tensor {name!r}"
    if stored == [7]:
        return Tensor(name, kind, shape, list(_integers(fields, 7)))
    if stored == [5]:
        words = _integers(fields, 5)
        if kind in INTEGRAL:
            return Tensor(name, kind, shape, _whole(words, kind, what))
        if any(not 0 <= v <= 0xFFFF for v in words):
            raise Malformed(f"model: {what} holds a float16 of more than 16 bits")
        raw = struct.pack(f"<{len(words)}H", *words)
    else:
        raw = outside + b"".join(chunk for n in stored for chunk in fields[n])
    values: list[Any] = [v for (v,) in struct.iter_unpack("<" + FORMATS[kind][0], raw)]
    if kind in INTEGRAL:
        return Tensor(name, kind, shape, _whole(values, kind, what))
    if not all(map(math.isfinite, values)):
        if any(not math.isfinite(v) and v != -math.inf for v in values):
            raise Malformed(f"model: {what} holds NaN or infinity")
        return Tensor(name, kind, shape, [BELOW if v == -math.inf else Dyadic(v) for v in values])
    if kind == FLOAT16:  # at most 65536 numbers, each of which needs 100 bytes
        exact = {v: Dyadic(v) for v in set(values)}
        values = [exact[v] for v in values]
    else:
        values = [Dyadic(v) for v in values]  # exact: every float is a rational
    return Tensor(name, kind, shape, values)


def _whole(values: list[Any], kind: int, what: str) -> list[Any]:
    """Integers that the type can hold."""
    least, most = {INT64: (-(2**63), 2**63), INT32: (-(2**31), 2**31), BOOL: (0, 2)}[kind]
    if any(not least <= v < most for v in values):
        raise Malformed(f"model: {what} holds an integer beyond its type")
    return values


def _attribute(data: bytes) -> tuple[str, Any]:
    fields = _message(data, "an attribute", ATTRIBUTE)
    name, kind = _text(fields, 1, "an attribute"), _int(fields, 20, 0)
    if set(fields) & {*VALUE_OF_KIND.values()} - {VALUE_OF_KIND.get(kind, 0)}:
        raise Malformed(f"model: attribute {name!r} carries a value of another type")
    if kind == 1:
        (value,) = struct.unpack("<f", fields.get(2, [bytes(4)])[0])
        if not math.isfinite(value):
            raise Malformed(f"model: attribute {name!r} is NaN or infinite")
        return name, Fraction(value)
    if kind == 2:
        return name, _int(fields, 3, 0)
    if kind == 3:
        return name, _text(fields, 4, "an attribute")
    if kind == 4:
        return name, _bytes(fields, 5)
    if kind == 7:
        if (found := _count(fields, 8)) > MAX_INTEGERS:
            raise Malformed(f"model: attribute {name!r} holds {found} integers, at most {MAX_INTEGERS} are read")
        return name, _integers(fields, 8)
    if kind == 6:
        chunks = fields.get(7, [])
        if sum(map(len, chunks)) > 4 * MAX_INTEGERS or any(len(chunk) % 4 for chunk in chunks):
            raise Malformed(f"model: attribute {name!r} holds a truncated number, or more than {MAX_INTEGERS}")
        numbers = [v for chunk in chunks for (v,) in struct.iter_unpack("<f", chunk)]
        if not all(map(math.isfinite, numbers)):
            raise Malformed(f"model: attribute {name!r} holds NaN or infinity")
        return name, Floats(map(Fraction, numbers))
    if kind == 8:
        return name, Texts(_decode(v, "an attribute") for v in fields.get(9, []))
    raise Malformed(f"model: attribute {name!r} has type {kind}, which is not read")


def _node(data: bytes) -> Node:
    fields = _message(data, "a node", NODE)
    outputs = [_decode(v, "a node") for v in fields.get(2, [])]
    if not any(outputs):
        raise Malformed("model: a node has no output")
    label = _text(fields, 3, "a node") or next(filter(None, outputs))
    operator = _text(fields, 4, "a node")
    domain = _text(fields, 7, "a node")
    pairs = [_attribute(v) for v in fields.get(5, [])]
    attributes = dict(pairs)
    if len(attributes) != len(pairs):
        raise Malformed(f"model: node {label!r} repeats an attribute")
    inputs = [_decode(v, "a node") for v in fields.get(1, [])]
    return Node(label, "" if domain in STANDARD else domain, operator, inputs, outputs, attributes)


def tensors_of(node: Node) -> list[tuple[str, bytes]]:
    """The tensors among a node's attributes, known by the node's label."""
    return [(node.label, value) for value in node.attributes.values() if type(value) is bytes]


def _value(data: bytes) -> tuple[str, int, list[int | str]]:
    fields = _message(data, "an input", VALUE_INFO)
    name = _text(fields, 1, "an input")
    kind = _message(_bytes(fields, 2), f"the type of {name!r}", TYPE)
    described = _message(_bytes(kind, 1), f"the type of {name!r}", TENSOR_TYPE)
    if 2 not in described:
        raise Malformed(f"model: the rank of {name!r} is not known")
    stated = _message(_bytes(described, 2), f"the shape of {name!r}", SHAPE).get(1, [])
    if len(stated) > MAX_RANK:
        raise Malformed(f"model: {name!r} has rank {len(stated)}, at most {MAX_RANK} is read")
    dims: list[int | str] = []
    for dim in stated:
        entry = _message(dim, f"the shape of {name!r}", DIMENSION)
        if 1 in entry and 2 in entry:
            raise Malformed(f"model: a dimension of {name!r} is both a number and a symbol")
        dims.append(_int(entry, 1, 0) if 1 in entry else _text(entry, 2, f"the shape of {name!r}"))
    return name, _int(described, 1, 0), dims


def read(data: bytes) -> Graph:
    """The network in an ONNX file; Malformed if it is not one this reader fully understands."""
    model = _message(data, "the model", MODEL)
    if 7 not in model:
        raise Malformed("model: there is no graph")
    graph = _message(_bytes(model, 7), "the graph", GRAPH)
    opsets = [_message(v, "an operator set", OPERATOR_SET) for v in model.get(8, [])]
    versions = [_int(o, 2, 0) for o in opsets if _text(o, 1, "an operator set") in STANDARD]
    if len(set(versions)) != 1:
        raise Malformed("model: expected one operator set of the standard domain, or the same one again")
    for number, what in ((1, "nodes"), (5, "constants"), (11, "inputs"), (12, "outputs")):
        if len(graph.get(number, [])) > MAX_NODES:
            raise Malformed(f"model: {len(graph[number])} {what}, at most {MAX_NODES} are read")
    constants = [(_text(_message(v, "a tensor", TENSOR), 8, "a tensor"), v) for v in graph.get(5, [])]
    nodes = [_node(v) for v in graph.get(1, [])]
    places = [(name, place(name, v)) for name, v in [*constants, *itertools.chain(*map(tensors_of, nodes))]]
    return Graph(
        versions[0],
        nodes,
        constants,
        [(name, found) for name, found in places if found is not None],
        [_value(v) for v in graph.get(11, [])],
        [_text(_message(v, "an output", VALUE_INFO), 1, "an output") for v in graph.get(12, [])],
    )
