"""claim.operators: what the claim says that operators of a foreign domain compute."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from outcome import Malformed
from reading import rows, table, texts

from activations.definitions import Text
from activations.pieces import MAX_GENERATORS, MAX_PIECES

MAX_OPERATORS, MAX_TOTAL = 16, 32  # operators, and pieces of all of them
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}", re.ASCII)
Operators = dict[tuple[str, str], tuple[Text, ...]]  # (domain, operator) -> pieces


def read(value: Any) -> Operators:
    """The definitions, their form checked; expressions are parsed when the activation is proved."""
    found: Operators = {}
    for i, item in enumerate(rows(value, "claim.operators")):
        where = f"claim.operators[{i}]"
        row = table(item, where, {"domain": str, "operator": str, "pieces": list})
        key = (row["domain"], row["operator"])
        if not all(_NAME.fullmatch(name) for name in key) or row["domain"] == "ai.onnx":
            raise Malformed(f"{where}: not an operator of a foreign domain")
        pieces = rows(row["pieces"], f"{where}.pieces")
        total = len(pieces) + sum(map(len, found.values()))
        if key in found or len(found) >= MAX_OPERATORS or len(pieces) > MAX_PIECES or total > MAX_TOTAL:
            raise Malformed(f"{where}: repeated, or too many operators or pieces")
        found[key] = tuple(
            _piece(p, last=j == len(pieces) - 1, where=f"{where}.pieces[{j}]") for j, p in enumerate(pieces)
        )
    return found


def _piece(value: Any, last: bool, where: str) -> Text:
    row = table(value, where, {"value": str, "generators": list} | ({} if last else {"until": str}))
    generators = tuple(texts(row["generators"], f"{where}.generators"))
    if len(generators) > MAX_GENERATORS:
        raise Malformed(f"{where}: more than {MAX_GENERATORS} generators")
    return Text(row["value"], generators, row.get("until", ""))


def of_claim(claim: Mapping[str, Any]) -> tuple[dict[tuple[str, str], str], dict[str, tuple[Text, ...]]]:
    """The units that the claim's operators stand for, and the pieces of each."""
    defined = read(claim["operators"]) if "operators" in claim else {}
    return {key: unit_name(key) for key in defined}, {unit_name(key): pieces for key, pieces in defined.items()}


def unit_name(key: tuple[str, str]) -> str:
    """The name of the unit that an operator's nodes have."""
    return f"{key[0]}::{key[1]}"
