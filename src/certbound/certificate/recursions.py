"""What a certificate holds of the matrix inequalities along a chain: rules R14 and L16."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..bounds.local.recursion import Recursions
from ..bounds.recursion import Recursion, Statement


def of_chain(found: Recursion) -> dict[str, Any]:
    """Of a chain of nodes (R14)."""
    stated = {"through": found.through, "parameters": found.parameters}
    row = {"start": found.start} | {key: _statement(s) for key, s in stated.items() if s is not None}
    return row | ({"centres": _hexadecimal(found.centres)} if found.centres else {})


def of_leaf(found: Recursions, forms: Mapping[str, str]) -> dict[str, Any]:
    """Of a leaf with these forms (L16)."""
    stated = {q: _statement(found.stated[q]) for q, form in forms.items() if form == "recursion"}
    return {"centres": _hexadecimal(found.centres), **stated} if stated else {}


def _statement(found: Statement) -> dict[str, Any]:
    return {"bound": found.bound.value.hex(), "multipliers": _hexadecimal(found.multipliers)}


def _hexadecimal(numbers: Mapping[str, tuple[float, ...]]) -> dict[str, list[str]]:
    return {name: [v.hex() for v in values] for name, values in numbers.items()}
