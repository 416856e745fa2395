"""Domains: the input set and the parameter set a claim quantifies over. Every number is exact.

x in X      box  |x_i - c_i| <= R_i (norm "inf")    or   ball  ||x - c||_2 <= R (norm "2")
theta       around: ||V_j - V_j*||_F <= r_j for each parameter group j, or ||theta - theta*||_2 <= total
            box:    |V_j - V_j*| <= r_j entry by entry, for each parameter group j, or each entry in an interval
                    of its own (intervals.py)
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from ..errors import DomainError
from ..files import read_toml
from ..network.graph import Array, Network
from ..numbers.exact import MAX_NUMBER_LENGTH, float_up, format_exact, parse_exact
from . import intervals as own_intervals
from .intervals import Intervals

Number = int | float | str | Fraction | Decimal
Numbers = Number | Sequence[Number]
_MAGNITUDE = Fraction(10) ** 100  # larger centres and radii are a mistake, not a domain
_MAX_BITS = 10 * MAX_NUMBER_LENGTH // 3  # of a whole number of so many digits
_HINT = "the format of domain files is described in docs/formats.md"


@dataclass(frozen=True)
class Domain:
    """A convex set of inputs and parameters. One-element tuples stand for "the same everywhere" until fit()."""

    kind: str  # "around" or "box": what `radius` measures
    norm: str  # "inf" or "2": of the input set
    input_center: tuple[Fraction, ...]
    input_radius: tuple[Fraction, ...]
    radius: tuple[Fraction, ...]  # per parameter group; () if there are none
    total: Fraction | None = None  # instead of `radius`, on kind "around"
    intervals: Intervals | None = None  # of kind "box": for parameters that move on their own; `radius` for the others

    @classmethod
    def around(
        cls,
        *,
        input_center: Numbers = 0,
        input_radius: Numbers = 0,
        input_norm: str = "inf",
        radius: Numbers | None = None,
        total: Number | None = None,
    ) -> Domain:
        """Parameters within Frobenius distance ``radius`` of each group's stored values (one number, or one per
        group), or within Euclidean distance ``total`` of all of them together. Inputs: a box (norm "inf", one
        radius or one per coordinate) or a ball (norm "2"). Strings are exact decimals or fractions; a Python
        float stands for its exact binary value. Raises DomainError.
        """
        if total is not None and radius is not None:
            raise DomainError("both 'radius' and 'total' are given; choose one")
        return cls._make("around", input_norm, input_center, input_radius, 0 if radius is None else radius, total)

    @classmethod
    def box(
        cls,
        *,
        input_center: Numbers = 0,
        input_radius: Numbers = 0,
        input_norm: str = "inf",
        radius: Numbers = 0,
        entries: str | Path | Mapping[str, Any] | None = None,
        quantisation: Mapping[str, Any] | None = None,
        bit_flips: Mapping[str, Any] | None = None,
    ) -> Domain:
        """Parameters within ``radius`` of the stored values entry by entry (one number, or one per group).

        Some may have intervals of their own, by one of these. ``entries``: an .npz or .safetensors file, or a mapping,
        of arrays NAME.radius, or NAME.lower and NAME.upper, NAME being a tensor of parameters and its shape theirs.
        ``quantisation``: {"bits": 8, "scheme": "symmetric per tensor" or "symmetric per channel", "axis": 0,
        "tensors": [...]}: within half a step of the grid; by default tensors of two dimensions or more.
        ``bit_flips``: {"bits": [first, last], "count": 1, "tensors": [...]}: any of the values in between that so many
        flipped bits of the float32 make. Raises DomainError.
        """
        given = {"entries": entries, "quantisation": quantisation, "bit_flips": bit_flips}
        found = own_intervals.from_parameters({k: v for k, v in given.items() if v is not None}, Path())
        made = cls._make("box", input_norm, input_center, input_radius, radius, None)
        return replace(made, intervals=found)

    @classmethod
    def _make(
        cls, kind: str, norm: str, center: Numbers, in_radius: Numbers, radius: Numbers, total: Number | None
    ) -> Domain:
        if norm not in ("inf", "2"):
            raise DomainError(f"input norm {norm!r}; expected 'inf' (a box) or '2' (a ball)")
        radii = exact_numbers(in_radius, "input radius", minimum=0)
        if norm == "2" and len(radii) != 1:
            raise DomainError(f"input radius: {len(radii)} numbers for a ball; expected one")
        return cls(
            kind,
            norm,
            exact_numbers(center, "input center"),
            radii,
            ()
            if isinstance(radius, list | tuple) and not radius
            else exact_numbers(radius, "parameter radius", minimum=0),
            None if total is None else exact_numbers(total, "parameter total", minimum=0)[0],
        )

    def fit(self, network: Network) -> Domain:
        """The same domain with one centre (and, for a box, one radius) per input and one radius per group.

        Of a network without parameters none is left, nor a total. Raises DomainError if the numbers given do not match
        the network.
        """
        radius = _spread(self.radius, len(network.groups), "parameter radius", "parameter groups", _names(network))
        intervals = self.intervals if network.groups else None
        return Domain(
            self.kind,
            self.norm,
            _spread(self.input_center, network.inputs, "input center", "inputs"),
            self.input_radius
            if self.norm == "2"
            else _spread(self.input_radius, network.inputs, "input radius", "inputs"),
            radius,
            self.total if network.groups else None,
            None if intervals is None else intervals.fit(network, [float_up(r) for r in radius]),
        )

    def layer_radius(self, group: int) -> Fraction:
        """The radius of one parameter group: a total radius bounds every group's. Of a fitted domain with intervals at
        least the ``reach`` of each parameter of the group."""
        if self.intervals is not None and self.intervals.largest:
            return Fraction(self.intervals.largest[group])
        return self.radius[group] if self.total is None else self.total

    @property
    def reach(self) -> Array | None:
        """Of a fitted domain with intervals: (P,), at least how far each parameter can be from its stored value."""
        return None if self.intervals is None else self.intervals.reach

    def shortened(self, t: Fraction) -> Domain:
        """With the parameters of this fitted domain within t of the way from the stored ones, 0 <= t <= 1."""
        return replace(
            self,
            radius=tuple(t * r for r in self.radius),
            total=None if self.total is None else t * self.total,
            intervals=None if self.intervals is None else self.intervals.shortened(t),
        )

    def to_table(self) -> dict[str, Any]:
        """The domain as the TOML table that from_table() reads, numbers as exact strings."""
        parameters: dict[str, Any] = (
            {"radius": [format_exact(r) for r in self.radius]}
            if self.total is None
            else {"total": format_exact(self.total)}
        )
        if self.intervals is not None:
            parameters |= self.intervals.to_table()
        radius = [format_exact(r) for r in self.input_radius]
        return {
            "kind": self.kind,
            "input": {
                "norm": self.norm,
                "center": [format_exact(c) for c in self.input_center],
                "radius": radius[0] if self.norm == "2" else radius,
            },
            "parameters": parameters,
        }


def read_domain(file: Path) -> Domain:
    """Read a domain file (TOML; 0.1 means one tenth exactly). Raises DomainError naming file and key."""
    table = read_toml(file, DomainError, _HINT, parse_float=_exact_literal)
    try:
        return from_table(table, file.parent)
    except DomainError as error:
        raise DomainError(
            error.message,
            where=f"{file}: {error.where}" if error.where else str(file),
            hint="; ".join(filter(None, (error.hint, _HINT))),
        ) from None


def from_table(table: Mapping[str, Any], folder: Path | None = None) -> Domain:
    """A domain from the table of a domain file or a claim in ``folder``, by which a file that it names is found.

    Raises DomainError naming the key.
    """
    kind = table.get("kind", "around")
    if kind not in ("around", "box"):
        raise DomainError(f"kind = {_shown(kind)}; expected 'around' or 'box'")
    _only(table, {"kind", "input", "parameters"}, "the file")
    inputs, parameters = _table(table, "input"), _table(table, "parameters")
    _only(inputs, {"center", "radius", "norm"}, "[input]")
    if kind == "around" and (own := [key for key in own_intervals.KINDS if key in parameters]):
        raise DomainError(f'{own[0]} is about each parameter on its own; expected kind = "box"')
    more = {"radius", "meaning", *own_intervals.KINDS}
    _only(parameters, {"radius", "total"} if kind == "around" else more, "[parameters]")
    intervals = own_intervals.from_parameters(parameters, folder or Path())
    if intervals is None and "meaning" in parameters:
        raise DomainError("meaning: there is nothing that it explains")
    norm = inputs.get("norm", "inf")
    given: dict[str, Any] = {
        "input_center": inputs.get("center", 0),
        "input_radius": inputs.get("radius", 0),
        "input_norm": str(norm) if type(norm) in (int, str) else repr(norm),
    }
    given |= {key: parameters[key] for key in ("radius", "total") if key in parameters}
    return Domain.around(**given) if kind == "around" else replace(Domain.box(**given), intervals=intervals)


def _table(table: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = table.get(key, {})
    if not isinstance(value, dict):
        raise DomainError(f"{key} = {_shown(value)}; expected a table [{key}]")
    return value


def _only(table: Mapping[str, Any], allowed: set[str], where: str) -> None:
    if unknown := set(table) - allowed:
        raise DomainError(f"unknown keys {_shown(sorted(unknown))} in {where}; expected {sorted(allowed)}")


def _exact_literal(text: str) -> Fraction | str:
    try:
        return parse_exact(text.replace("_", ""))
    except ValueError:
        return text  # nan, inf: refused with its key's name later


def exact_numbers(value: Any, what: str, minimum: int | None = None) -> tuple[Fraction, ...]:
    """One number or a sequence of them as exact rationals; DomainError naming ``what`` otherwise."""
    items = list(value) if isinstance(value, Sequence) and not isinstance(value, str) else None
    if items is None:
        items = value.tolist() if hasattr(value, "tolist") else [value]
        items = items if isinstance(items, list) else [items]
    if not items:
        raise DomainError(f"{what}: an empty list")
    numbers = tuple(_number(item, what) for item in items)
    for number in numbers:
        if minimum is not None and number < minimum:
            raise DomainError(f"{what}: {format_exact(number)} is negative")
        if _is_long(number):
            raise DomainError(f"{what}: a number of more than {MAX_NUMBER_LENGTH} characters")
        if abs(number) > _MAGNITUDE or (number and abs(number) < 1 / _MAGNITUDE):
            raise DomainError(f"{what}: a size outside 1e-100 .. 1e100")
    return numbers


def _is_long(number: Fraction) -> bool:
    """Whether its text is; writing it is slow, and numbers of few bits have short texts."""
    bits = number.numerator.bit_length() + number.denominator.bit_length()
    return bits > MAX_NUMBER_LENGTH and len(format_exact(number)) > MAX_NUMBER_LENGTH


def _number(item: Any, what: str) -> Fraction:
    if isinstance(item, Fraction):
        return item
    if isinstance(item, bool) or not isinstance(item, int | float | str | Decimal):
        raise DomainError(f"{what}: {_shown(item)} is not a number")
    if isinstance(item, str):
        try:
            return parse_exact(item)
        except ValueError as error:
            raise DomainError(f"{what}: {error}") from None
    if isinstance(item, int):
        sensible = item.bit_length() <= _MAX_BITS
    elif isinstance(item, Decimal):
        sensible = item.is_finite() and max(abs(item.adjusted()), len(str(item))) <= MAX_NUMBER_LENGTH
    else:
        sensible = math.isfinite(item)
    if not sensible:
        raise DomainError(f"{what}: {_shown(item)} is not a finite number of sensible size")
    return Fraction(item)


def _shown(item: Any) -> str:
    """For a message: numbers of thousands of digits cannot be written out, and lists can be long."""
    if isinstance(item, int) and item.bit_length() > _MAX_BITS:
        return f"a whole number of {item.bit_length()} bits"
    text = repr(item)
    return text if len(text) <= 80 else text[:77] + "..."


def _names(network: Network) -> str:
    names = [group.name for group in network.groups]
    if not names:
        return "it has no parameters that could move"
    return f"the groups by their weights, in order: {', '.join(names[:20])}{', ...' if len(names) > 20 else ''}"


def _spread(values: tuple[Fraction, ...], count: int, what: str, things: str, hint: str = "") -> tuple[Fraction, ...]:
    if len(values) == 1:
        return values * count
    if len(values) != count:
        raise DomainError(f"{what}: {len(values)} numbers for a network with {count} {things}", hint=hint)
    return values
