"""Domains in which each parameter moves on its own: intervals from a file, rounding to a grid, flipped bits.

Each parameter stays in an interval that contains its stored value. The rules use the distances from the stored values,
as radii of the entries of a box, rounded up here; the checker has the exact ones.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import DomainError, known
from ..files import misplaced
from ..network.graph import Affine, Network
from ..network.stored import Array
from ..numbers.exact import float_up
from .arrays_file import exact, npz_bytes, read_arrays

FILE = "parameters.npz"  # beside the claim
KINDS = ("entries", "quantisation", "bit_flips")
SCHEMES = ("symmetric per tensor", "symmetric per channel")
MOST_BITS, LEAST_BITS = 16, 2  # of a quantisation
FLOAT32_BITS = 32
_SIGN, _INFINITY = 1 << 31, 0x7F800000
_LARGEST = 1e100  # a larger bound is a mistake, not a domain
_WORDS = {
    "entries": "each parameter within its own interval in the file, others within radius of the stored value",
    "quantisation": "each parameter of tensors within half a step of the stored value, others within radius of it; "
    "step = largest size in the tensor (or channel) / (2^(bits - 1) - 1)",
    "bit_flips": "each parameter of tensors anywhere between the values it has as float32 with at most count of the "
    "bits (first to last, 0 lowest) flipped, others within radius of the stored value",
}


@dataclass(frozen=True)
class Intervals:
    """What [parameters] says beside the radius. ``kind``: one of KINDS; ``table``: as in the domain file or the claim.

    ``arrays``: of the kind entries, lower and upper by tensor (or radius alone); ``content``: the file of a claim.
    After fit(): below, above >= how far each entry of theta can be under and over the stored value.
    """

    kind: str
    table: tuple[tuple[str, Any], ...]
    arrays: Mapping[str, Array] = field(default_factory=dict, compare=False, repr=False)
    content: bytes = field(default=b"", compare=False, repr=False)
    below: Array = field(default_factory=lambda: np.zeros(0), compare=False, repr=False)
    above: Array = field(default_factory=lambda: np.zeros(0), compare=False, repr=False)
    largest: tuple[float, ...] = field(default=(), compare=False, repr=False)  # reach in each group

    @property
    def words(self) -> str:
        """What the parameters may do, in the words that the claim has."""
        return _WORDS[self.kind]

    @property
    def reach(self) -> Array:
        """(P,), at least how far each entry can be from the stored value."""
        return np.maximum(self.below, self.above)

    @property
    def moves(self) -> bool:
        """Whether any parameter may move; not known before fit(), and then taken to be so."""
        return bool(self.reach.any()) or not self.reach.size

    def shortened(self, t: Fraction) -> Intervals:
        """Of a fitted one: within t of the way from the stored values, 0 <= t <= 1."""
        share = float_up(t)
        below, above = (np.where(x > 0.0, np.nextafter(share * x, np.inf), 0.0) for x in (self.below, self.above))
        if not t:
            below, above = np.zeros_like(self.below), np.zeros_like(self.above)
        largest = tuple(float(np.nextafter(share * x, np.inf)) if t and x else 0.0 for x in self.largest)
        return replace(self, below=below, above=above, largest=largest)

    def to_table(self) -> dict[str, Any]:
        """As in a claim."""
        plain = {key: list(value) if isinstance(value, tuple) else value for key, value in self.table}
        return {self.kind: plain, "meaning": self.words}

    def fit(self, network: Network, radius: list[float]) -> Intervals:
        """The same for this network; entries that are not named stay within the ``radius`` (rounded up) of their group.

        Raises DomainError for a tensor that is no parameter, another shape, an interval without the stored value.
        """
        theta, places = network.theta, _places(network)
        below = np.concatenate([np.full(g.count, r) for g, r in zip(network.groups, radius, strict=True)] or [theta])
        above = below.copy()
        table = dict(self.table)
        if self.kind == "entries":
            moves = _of_file(self.arrays, network, places)
        else:
            names = table.get("tensors")
            if names is None:
                least = 2 if self.kind == "quantisation" else 0
                names = tuple(name for name, (_, shape) in places.items() if len(shape) >= least)
                table["tensors"] = names
            if not names:
                raise DomainError(f"{self.kind}: no tensor of parameters is chosen", hint=known("", places))
            moves = {}
            for name in names:
                where, shape = _place(name, places, self.kind)
                stored = theta[where].reshape(shape)
                move = _half_step(stored, table, name) if self.kind == "quantisation" else _flips(stored, table, name)
                moves[name] = move
        for name, (under, over) in moves.items():
            where, _ = places[name]
            below[where], above[where] = under.ravel(), over.ravel()
        reach = np.maximum(below, above)
        largest = [float(reach[network.group_slice(g)].max(initial=0.0)) for g in range(len(network.groups))]
        return replace(self, table=tuple(table.items()), below=below, above=above, largest=tuple(largest))


def of_node(reach: Array, node: Affine) -> tuple[Array, Array]:
    """(K, n_out, n_in) of the weights and (K, n_out) of the bias, zeros without one: how far each can be from the
    stored value."""
    weights = reach[node.weight_at] if node.has_weights else np.zeros(node.weights.shape)
    return weights, np.zeros(node.weights.shape[:2]) if node.bias_at is None else reach[node.bias_at]


def distinct(reach: Array, node: Affine) -> Array:
    """The same of the bias, each entry once."""
    return np.zeros(0) if node.bias_at is None else reach[np.unique(node.bias_at)]


def from_parameters(parameters: Mapping[str, Any], folder: Path) -> Intervals | None:
    """What [parameters] of a domain file or a claim in ``folder`` says beside the radius; None if nothing.

    Raises DomainError naming the key.
    """
    given = [key for key in KINDS if key in parameters]
    if not given:
        return None
    if len(given) > 1:
        raise DomainError(f"both {given[0]!r} and {given[1]!r} are given; choose one")
    (kind,) = given
    found = of_file(parameters[kind], folder) if kind == "entries" else of_kind(kind, parameters[kind])
    if parameters.get("meaning", found.words) != found.words:
        raise DomainError(f"meaning: expected {found.words!r}")
    return found


def of_file(value: Any, folder: Path) -> Intervals:
    """Intervals from a file by name (or, as in a claim, {file, sha256}), or from arrays by name."""
    if isinstance(value, Mapping) and set(value) == {"file", "sha256"}:
        name, digest = value["file"], value["sha256"]
        if not isinstance(name, str) or misplaced(name):
            raise DomainError(f"entries.file = {str(name)[:80]!r}; expected a file beside the claim")
        found = read_arrays(folder / name)
        if (content := npz_bytes(found)) and hashlib.sha256(content).hexdigest() != digest:
            raise DomainError(f"entries: the file {name!r} is not the one that the claim is about", where=str(folder))
        return _of_arrays(found)
    if isinstance(value, str | Path) and str(value):
        return _of_arrays(read_arrays(folder / value))
    if isinstance(value, Mapping) and value:
        return _of_arrays({str(name): exact(array, f"entries {name!r}") for name, array in value.items()})
    raise DomainError("entries: expected the name of an .npz or .safetensors file")


def _of_arrays(arrays: Mapping[str, Array]) -> Intervals:
    for name, array in arrays.items():
        stem, _, end = name.rpartition(".")
        if end not in ("lower", "upper", "radius") or not stem:
            hint = "expected NAME.radius, or NAME.lower and NAME.upper, NAME being a tensor of parameters"
            raise DomainError(f"entries: array {name[:100]!r}", hint=hint)
        other = {"lower": "upper", "upper": "lower"}.get(end)
        if other and f"{stem}.{other}" not in arrays:
            raise DomainError(f"entries: {name[:100]!r} is there, and {f'{stem}.{other}'[:100]!r} is not")
        if end == "radius" and (f"{stem}.lower" in arrays or (array < 0.0).any()):
            raise DomainError(
                f"entries: {name[:100]!r} is negative somewhere, or {stem[:100]!r} has lower and upper too"
            )
        if np.abs(array).max() > _LARGEST:
            raise DomainError(f"entries: {name[:100]!r} holds sizes above {_LARGEST:g}")
    if not arrays:
        raise DomainError("entries: the file holds no arrays")
    content = npz_bytes(arrays)
    table = (("file", FILE), ("sha256", hashlib.sha256(content).hexdigest()))
    return Intervals("entries", table, dict(arrays), content)


def of_kind(kind: str, value: Any) -> Intervals:
    """A ready-made kind from its table. Raises DomainError naming the key."""
    allowed = {"quantisation": {"bits", "scheme", "axis", "tensors"}, "bit_flips": {"bits", "count", "tensors"}}[kind]
    if not isinstance(value, Mapping):
        raise DomainError(f"{kind}: expected a table with the keys {sorted(allowed)}")
    if unknown := set(value) - allowed:
        raise DomainError(f"{kind}: unknown keys {sorted(unknown)}; expected {sorted(allowed)}")
    names = value.get("tensors")
    if names is not None:
        plain = isinstance(names, list | tuple) and names and all(isinstance(name, str) for name in names)
        if not plain or len(set(names)) != len(names):
            raise DomainError(f"{kind}.tensors: expected a list of names of tensors, each once")
        names = tuple(names)
    table = _quantisation(value) if kind == "quantisation" else _bit_flips(value)
    if names is not None:
        table["tensors"] = names
    return Intervals(kind, tuple(table.items()))


def _whole(value: Any, what: str, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise DomainError(f"{what} = {str(value)[:80]}; expected a whole number from {least} to {most}")
    return value


def _quantisation(value: Mapping[str, Any]) -> dict[str, Any]:
    scheme = value.get("scheme", SCHEMES[0])
    if scheme not in SCHEMES:
        raise DomainError(f"quantisation.scheme = {str(scheme)[:80]!r}", hint=known(str(scheme), SCHEMES))
    table = {"bits": _whole(value.get("bits", 8), "quantisation.bits", LEAST_BITS, MOST_BITS), "scheme": scheme}
    if scheme == SCHEMES[1]:
        return table | {"axis": _whole(value.get("axis", 0), "quantisation.axis", 0, 7)}
    if "axis" in value:
        raise DomainError(f"quantisation.axis: only of the scheme {SCHEMES[1]!r}")
    return table


def _bit_flips(value: Mapping[str, Any]) -> dict[str, Any]:
    bits = value.get("bits")
    if not isinstance(bits, list | tuple) or len(bits) != 2:
        raise DomainError("bit_flips.bits: expected [first, last], 0 being the lowest bit of the mantissa")
    first = _whole(bits[0], "bit_flips.bits: first", 0, FLOAT32_BITS - 1)
    last = _whole(bits[1], "bit_flips.bits: last", first, FLOAT32_BITS - 1)
    return {"bits": (first, last), "count": _whole(value.get("count", 1), "bit_flips.count", 1, FLOAT32_BITS)}


def shapes_of(network: Network) -> dict[str, tuple[int, ...]]:
    """Tensor of parameters -> its shape, in the order of theta. DomainError for a network that came from no file."""
    if network.contents is None:
        raise DomainError(
            "the network came from no file, which would say the shapes of its parameters",
            hint="load it from a file: certbound.load",
        )
    return {parameter.name: parameter.shape for parameter in network.contents.parameters}


def _places(network: Network) -> dict[str, tuple[slice, tuple[int, ...]]]:
    """Tensor of parameters -> where it stands in theta, and its shape."""
    found, at = {}, 0
    for name, shape in shapes_of(network).items():
        found[name] = slice(at, at + math.prod(shape)), shape
        at += math.prod(shape)
    return found


def _place(name: str, places: Mapping[str, Any], kind: str) -> tuple[slice, tuple[int, ...]]:
    if name not in places:
        raise DomainError(f"{kind}: {name[:100]!r} is no tensor of parameters", hint=known(name, places))
    where, shape = places[name]
    return where, shape


def _of_file(
    arrays: Mapping[str, Array], network: Network, places: Mapping[str, tuple[slice, tuple[int, ...]]]
) -> dict[str, tuple[Array, Array]]:
    """Tensor -> (how far under, how far over the stored values), rounded up."""
    moves: dict[str, tuple[Array, Array]] = {}
    for name, array in arrays.items():
        stem, _, end = name.rpartition(".")
        where, shape = _place(stem, places, "entries")
        if array.shape != shape:
            raise DomainError(f"entries: {name!r} has shape {list(array.shape)}; the tensor has {list(shape)}")
        stored = network.theta[where].reshape(shape)
        if end == "radius":
            moves[stem] = array, array
            continue
        under, over = moves.get(stem, (np.zeros(shape), np.zeros(shape)))
        gap = stored - array if end == "lower" else array - stored
        if (gap < 0.0).any():
            at = tuple(int(i) for i in np.argwhere(gap < 0.0)[0])
            here, value = float(array[at]), float(stored[at])
            problem = f"entries: {name!r} at {list(at)} is {here!r}, and the stored value is {value!r}"
            raise DomainError(problem, hint="an interval has to contain the stored value, about which bounds are made")
        gap = np.where(gap == 0.0, 0.0, np.nextafter(gap, np.inf))
        moves[stem] = (gap, over) if end == "lower" else (under, gap)
    return moves


def _half_step(stored: Array, table: Mapping[str, Any], name: str) -> tuple[Array, Array]:
    """Half a step of the grid, rounded up, for each entry."""
    size = np.abs(stored)
    if "axis" in table:
        if table["axis"] >= stored.ndim:
            raise DomainError(f"quantisation.axis = {table['axis']}: {name!r} has the shape {list(stored.shape)}")
        others = tuple(axis for axis in range(stored.ndim) if axis != table["axis"])
        largest = np.broadcast_to(size.max(axis=others, keepdims=True), stored.shape)
    else:
        largest = np.full(stored.shape, size.max())
    half = largest / float(2 * (2 ** (table["bits"] - 1) - 1))
    half = np.where(largest == 0.0, 0.0, np.nextafter(half, np.inf))
    return half, half


def _flips(stored: Array, table: Mapping[str, Any], name: str) -> tuple[Array, Array]:
    """How far flipped bits carry each entry, rounded up."""
    with np.errstate(over="ignore"):
        single = stored.astype(np.float32)
    if not (single == stored).all():
        raise DomainError(f"bit_flips: {name!r} holds numbers that are no float32", hint="leave it out of tensors")
    (first, last), count = table["bits"], table["count"]
    whole = single.view(np.uint32).astype(np.int64)
    size, negative = whole & (_SIGN - 1), whole >= _SIGN
    least, most = _flipped(size, first, last, count)
    if (most >= _INFINITY).any():
        at = [int(i) for i in np.argwhere(most >= _INFINITY)[0]]
        raise DomainError(
            f"bit_flips: {name!r} at {at} becomes infinite or NaN by flipping bits {first} to {last}",
            hint="choose a last bit below 30, the highest bit of the exponent, or leave the tensor out of tensors",
        )
    low, high = _values(least), _values(most)
    if last == FLOAT32_BITS - 1:  # one flip is the sign's
        _, other = _flipped(size, first, last, count - 1)
        low = np.minimum(low, -_values(other))
    low, high = np.where(negative, -high, low), np.where(negative, -low, high)
    zero = size == 0  # the sign of a stored zero does not count
    reach = np.maximum(np.abs(low), np.abs(high))
    low, high = np.where(zero, -reach, low), np.where(zero, reach, high)
    under, over = stored - low, high - stored
    return tuple(np.where(d == 0.0, 0.0, np.nextafter(d, np.inf)) for d in (under, over))  # type: ignore[return-value]


def _flipped(size: Any, first: int, last: int, count: int) -> tuple[Any, Any]:
    """The least and the largest size, as whole numbers, that ``count`` flips of these bits but the sign's make."""
    least, most = size.copy(), size.copy()
    down, up = np.full(size.shape, count), np.full(size.shape, count)
    for bit in range(min(last, FLOAT32_BITS - 2), first - 1, -1):
        set_here = (size >> bit) & 1 == 1
        lower, higher = set_here & (down > 0), ~set_here & (up > 0)
        least, down = np.where(lower, least - (1 << bit), least), down - lower
        most, up = np.where(higher, most + (1 << bit), most), up - higher
    return least, most


def _values(whole: Any) -> Array:
    return np.asarray(whole.astype(np.uint32).view(np.float32), dtype=np.float64)
