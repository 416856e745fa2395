"""Distributions and subsets as an instance holds them: what is drawn or moved is put back into their range."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

Weights = tuple[Fraction, ...]


def in_weights(kind: str, value: Sequence[Fraction]) -> Weights:
    """The sizes of the numbers divided by their sum, for a distribution; 0 or 1 for a subset."""
    if kind == "subset":
        return tuple(Fraction(int(x > 0)) for x in value)
    sizes = [abs(Fraction(x)) for x in value]
    if not any(sizes):
        sizes = [Fraction(1)] * len(sizes)
    return tuple(x / sum(sizes) for x in sizes)


def simpler_weights(value: Sequence[Fraction]) -> list[Weights]:
    """Distributions nearby with shorter numbers: equal weights, one entry moved onto another, rounded entries."""
    used = [Fraction(int(x > 0)) for x in value]
    found = [in_weights("distribution", used)]
    places = [i for i, x in enumerate(value) if x > 0]
    for i in places:
        for j in places:
            if i != j:
                both = {i: Fraction(0), j: value[i] + value[j]}
                found.append(tuple(both.get(k, x) for k, x in enumerate(value)))
    largest = max(range(len(value)), key=lambda k: value[k])
    for bottom in (2, 3, 4, 10, 100):
        rounded = [Fraction(round(x * bottom), bottom) for x in value]
        rounded[largest] += 1 - sum(rounded)
        if rounded[largest] >= 0:
            found.append(tuple(rounded))
    return [each for each in dict.fromkeys(found) if each != tuple(value)]
