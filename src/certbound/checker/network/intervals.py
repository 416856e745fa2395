"""Domains in which each parameter stays in an interval of its own, which contains its stored value.

The intervals come from a file beside the claim, or are recomputed from the stored values: half a step of a grid, or
what flipped bits make of a float32.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from arithmetic.exact import ZERO, up
from outcome import Malformed, Rejected
from reading import digest, read_bytes, table, texts

from network.graph import Tensor
from network.npz import MAX_BYTES, Array, read_npz

FILE = "parameters.npz"
MEANING = {
    "entries": "each parameter within its own interval in the file, others within radius of the stored value",
    "quantisation": "each parameter of tensors within half a step of the stored value, others within radius of it; "
    "step = largest size in the tensor (or channel) / (2^(bits - 1) - 1)",
    "bit_flips": "each parameter of tensors anywhere between the values it has as float32 with at most count of the "
    "bits (first to last, 0 lowest) flipped, others within radius of the stored value",
}
PER_TENSOR, PER_CHANNEL = "symmetric per tensor", "symmetric per channel"
INFINITE, SIGN = 0x7F800000, 31  # the bits of infinity, the place of the sign
_WHERE = "claim.domain.parameters"


class Intervals(NamedTuple):
    """How far each entry of theta can be below, and above, its stored value: exact, all at least 0."""

    below: list[Fraction]
    above: list[Fraction]

    @property
    def reach(self) -> list[Fraction]:
        """At least how far each entry can be from its stored value."""
        return [up(max(pair)) for pair in zip(self.below, self.above, strict=True)]


def parse(parameters: dict[str, Any], radius: list[Fraction], tensors: Sequence[Tensor], folder: str) -> Intervals:
    """The claim's domain of the parameters, ``radius`` for those that are not named, one number for each entry."""
    (kind,) = set(MEANING) & set(parameters)
    if parameters["meaning"] != MEANING[kind]:
        raise Malformed(f"{_WHERE}.meaning: expected {MEANING[kind]!r}")
    starts, at = {}, 0
    for tensor in tensors:
        starts[tensor.name] = at
        at += len(tensor.entries)
    found = Intervals(list(radius), list(radius))
    by_name = {tensor.name: tensor for tensor in tensors}
    for name, (below, above) in _KINDS[kind](parameters[kind], by_name, folder).items():
        place = slice(starts[name], starts[name] + len(below))
        found.below[place], found.above[place] = below, above
    return found


_Moves = dict[str, tuple[list[Fraction], list[Fraction]]]


def of_file(value: Any, tensors: dict[str, Tensor], folder: str) -> _Moves:
    """Intervals from the file that the claim names, NAME.radius or NAME.lower and NAME.upper."""
    where = f"{_WHERE}.entries"
    stated = table(value, where, {"file": str, "sha256": str})
    if stated["file"] != FILE:
        raise Malformed(f"{where}.file: expected {FILE!r}")
    data = read_bytes(f"{folder}/{FILE}", MAX_BYTES)
    if hashlib.sha256(data).hexdigest() != digest(stated["sha256"], f"{where}.sha256"):
        raise Rejected(f"{where}: the file {FILE} beside the claim is not the one that it is about")
    arrays, found = read_npz(data, FILE), _Moves()
    for key in sorted(arrays):
        stem, _, end = key.rpartition(".")
        tensor = tensors.get(stem)
        if tensor is None or end not in ("lower", "upper", "radius"):
            raise Rejected(f"{FILE}: {key[:60]!r} is not about a tensor of parameters")
        if end == "radius":
            if f"{stem}.lower" in arrays or f"{stem}.upper" in arrays:
                raise Malformed(f"{FILE}: {stem[:60]!r} has a radius, and lower or upper")
            radius = _values(arrays[key], tensor, key)
            if min(radius, default=ZERO) < 0:
                raise Malformed(f"{FILE}: {key[:60]!r} is negative somewhere")
            found[stem] = radius, radius
        elif end == "lower":
            if f"{stem}.upper" not in arrays:
                raise Malformed(f"{FILE}: {stem[:60]!r} has lower, and not upper")
            lower, upper = (_values(arrays[f"{stem}.{name}"], tensor, key) for name in ("lower", "upper"))
            below = [x - a for x, a in zip(tensor.entries, lower, strict=True)]
            above = [b - x for x, b in zip(tensor.entries, upper, strict=True)]
            if min(below, default=ZERO) < 0 or min(above, default=ZERO) < 0:
                raise Rejected(f"{FILE}: an interval of {stem[:60]!r} does not contain the stored value")
            found[stem] = below, above
        elif f"{stem}.lower" not in arrays:
            raise Malformed(f"{FILE}: {stem[:60]!r} has upper, and not lower")
    return found


def _values(array: Array, tensor: Tensor, key: str) -> list[Fraction]:
    if array.shape != tensor.shape:
        shapes = f"{list(array.shape)}, the tensor has {list(tensor.shape)}"
        raise Rejected(f"{FILE}: {key[:60]!r} has the shape {shapes}")
    return list(map(Fraction, array.values(f"{FILE}: {key[:60]!r}")))


def of_grid(value: Any, tensors: dict[str, Tensor], folder: str) -> _Moves:
    """Half a step of the grid of each tensor, or of each channel along an axis."""
    where = f"{_WHERE}.quantisation"
    per_channel = type(value) is dict and value.get("scheme") == PER_CHANNEL
    more: dict[str, type] = {"axis": int} if per_channel else {}
    stated = table(value, where, {"bits": int, "scheme": str, "tensors": list, **more})
    if not 2 <= stated["bits"] <= 16 or stated["scheme"] not in (PER_TENSOR, PER_CHANNEL):
        raise Malformed(f"{where}: bits or scheme")
    levels, found = 2 ** (stated["bits"] - 1) - 1, _Moves()
    for tensor in _named(stated["tensors"], tensors, where):
        sizes = [abs(x) for x in tensor.entries]
        channels, inner = [0] * len(sizes), 1
        if per_channel:
            axis = stated["axis"]
            if not 0 <= axis < len(tensor.shape):
                raise Rejected(f"{where}.axis: {tensor.name[:60]!r} has the shape {list(tensor.shape)}")
            for size in tensor.shape[axis + 1 :]:
                inner *= size
            channels = [at // inner % tensor.shape[axis] for at in range(len(sizes))]
        largest: dict[int, Fraction] = {}
        for channel, size_of in zip(channels, sizes, strict=True):
            largest[channel] = max(largest.get(channel, ZERO), size_of)
        half = [largest[channel] / (2 * levels) for channel in channels]
        found[tensor.name] = half, half
    return found


def of_flips(value: Any, tensors: dict[str, Tensor], folder: str) -> _Moves:
    """What at most ``count`` flipped bits, of those from the first to the last, make of each entry as float32."""
    where = f"{_WHERE}.bit_flips"
    stated = table(value, where, {"bits": list, "count": int, "tensors": list})
    bits, count = stated["bits"], stated["count"]
    if len(bits) != 2 or any(type(bit) is not int for bit in bits) or not 0 <= bits[0] <= bits[1] <= SIGN:
        raise Malformed(f"{where}.bits: expected the first and the last of 0 to {SIGN}")
    if not 1 <= count <= SIGN + 1:
        raise Malformed(f"{where}.count: expected 1 to {SIGN + 1}")
    found = _Moves()
    for tensor in _named(stated["tensors"], tensors, where):
        ends = [flipped(x, bits[0], bits[1], count, f"{where}: {tensor.name[:60]!r}") for x in tensor.entries]
        below = [x - low for x, (low, _) in zip(tensor.entries, ends, strict=True)]
        above = [high - x for x, (_, high) in zip(tensor.entries, ends, strict=True)]
        found[tensor.name] = below, above
    return found


def flipped(value: Fraction, first: int, last: int, count: int, where: str) -> tuple[Fraction, Fraction]:
    """The least and the largest value; Rejected if one is infinite or NaN, or the number is no float32."""
    try:
        raw = struct.pack("<f", value)
    except OverflowError:
        raw = struct.pack("<f", 0.0)
    if Fraction(struct.unpack("<f", raw)[0]) != value:
        raise Rejected(f"{where} holds a number that is no float32")
    size = int.from_bytes(raw, "little") & ((1 << SIGN) - 1)

    def ends(flips: int) -> tuple[Fraction, Fraction]:
        """The least and the largest size: the highest bits that can be cleared, or set, count most."""
        least = most = size
        clear = put = flips
        for bit in range(min(last, SIGN - 1), first - 1, -1):
            if size >> bit & 1:
                least, clear = (least - (1 << bit), clear - 1) if clear else (least, clear)
            else:
                most, put = (most + (1 << bit), put - 1) if put else (most, put)
        if most >= INFINITE:
            raise Rejected(f"{where} holds a number that flipped bits make infinite or NaN")
        least_value, most_value = (Fraction(struct.unpack("<f", n.to_bytes(4, "little"))[0]) for n in (least, most))
        return least_value, most_value

    low, high = ends(count)
    if last == SIGN:  # one of the flips is the sign's
        low = min(low, -ends(count - 1)[1])
    if value < 0:
        return -high, -low
    reach = max(abs(low), abs(high))
    return (-reach, reach) if value == 0 else (low, high)  # a stored zero may have either sign


def _named(names: Any, tensors: dict[str, Tensor], where: str) -> list[Tensor]:
    """The tensors with these names, each once."""
    stated = texts(names, f"{where}.tensors")
    if not stated or len(set(stated)) != len(stated):
        raise Malformed(f"{where}.tensors: expected names, each once")
    for name in stated:
        if name not in tensors:
            raise Rejected(f"{where}.tensors: {name[:60]!r} is no tensor of parameters")
    return [tensors[name] for name in stated]


_KINDS = {"entries": of_file, "quantisation": of_grid, "bit_flips": of_flips}
