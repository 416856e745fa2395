"""Comparisons of values: one fails, or holds, for every point of the enclosures; otherwise neither."""

from __future__ import annotations

from typing import Any

from outcome import Malformed

from lemmas.terms import shape


def fails(a: Any, relation: str, b: Any) -> bool:
    """Whether the comparison is false for every point."""
    comparable(a, relation, b)
    if isinstance(a, list):
        return any(fails(x, relation, y) for x, y in zip(a, b, strict=True))
    if relation == "==":
        return bool(a.lo > b.hi or a.hi < b.lo)
    if relation in (">=", ">"):
        a, b, relation = b, a, {">=": "<=", ">": "<"}[relation]
    return bool(a.lo > b.hi) if relation == "<=" else bool(a.lo >= b.hi)


def comparable(a: Any, relation: str, b: Any) -> None:
    """Malformed unless both are numbers, or an equation is between things of one shape."""
    if shape(a) != shape(b) or (shape(a) and relation != "=="):
        raise Malformed(f"a comparison {relation} of things of shapes {shape(a)} and {shape(b)}")


def holds(a: Any, relation: str, b: Any) -> bool:
    """Whether it is true for every point."""
    comparable(a, relation, b)
    if isinstance(a, list):
        return all(holds(x, relation, y) for x, y in zip(a, b, strict=True))
    if relation == "==":
        return bool(a.exact and b.exact and a.lo == b.lo)
    if relation in (">=", ">"):
        a, b, relation = b, a, {">=": "<=", ">": "<"}[relation]
    return bool(a.hi <= b.lo) if relation == "<=" else bool(a.hi < b.lo)


def show(a: Any) -> str:
    """A value for people."""
    if isinstance(a, list):
        return "[" + ", ".join(map(show, a)) + "]"
    short = str(a.lo) if a.exact and max(a.lo.numerator.bit_length(), a.lo.denominator.bit_length()) < 50 else ""
    try:
        return short or f"about {float(a.lo):.8g}"  # for people
    except OverflowError:
        return "a number beyond floats"
