"""A fitted domain in words, for the terminal."""

from __future__ import annotations

from fractions import Fraction

from ..bounds.domain import Domain
from ..numbers.exact import format_exact

_SHOWN = 8  # numbers of a list


def in_words(domain: Domain) -> list[str]:
    """Two lines: where the inputs lie, and how far the parameters may move."""
    centre = _numbers(domain.input_center)
    if not any(domain.input_radius):
        inputs = f"the one input {centre}"
    elif domain.norm == "2":
        inputs = f"a ball (Euclidean norm) about {centre}, radius {_numbers(domain.input_radius)}"
    else:
        inputs = f"a box about {centre}, radius {_numbers(domain.input_radius)} per coordinate"
    if domain.total is None and not domain.radius:
        parameters = "the network has none"
    elif not moves(domain):
        parameters = "the stored values only"
    elif domain.intervals is not None:
        kind, table = domain.intervals.kind, dict(domain.intervals.table)
        stated = ", ".join(f"{key} = {_shown(value)}" for key, value in table.items() if key != "sha256")
        parameters = f"{domain.intervals.words} ({kind}: {stated}, radius {_numbers(domain.radius)})"
    elif domain.total is not None:
        parameters = f"all together within {format_exact(domain.total)} (Euclidean norm) of the stored values"
    else:
        what = "each entry of a layer" if domain.kind == "box" else "each layer (Frobenius norm)"
        parameters = f"{what} within {_numbers(domain.radius)} of the stored values"
    return [f"inputs: {inputs}", f"parameters: {parameters}"]


def moves(domain: Domain) -> bool:
    """Whether the parameters may move."""
    if domain.intervals is not None:
        return domain.intervals.moves
    return bool(domain.total) if domain.total is not None else any(domain.radius)


def is_point(domain: Domain) -> bool:
    """Whether it is one input and the stored parameters."""
    return not any(domain.input_radius) and not moves(domain)


def _shown(value: object) -> str:
    if not isinstance(value, tuple):
        return str(value)
    shown = ", ".join(map(str, value[:_SHOWN]))
    return f"({shown}{f', … {len(value)} names' if len(value) > _SHOWN else ''})"


def _numbers(values: tuple[Fraction, ...]) -> str:
    if len(set(values)) == 1:
        return format_exact(values[0])
    shown = ", ".join(map(format_exact, values[:_SHOWN]))
    return f"({shown}{f', … {len(values)} numbers' if len(values) > _SHOWN else ''})"
