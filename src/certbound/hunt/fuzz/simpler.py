"""Simpler domains and arrays of numbers, for minimise()."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import numpy as np

from ...bounds.domain import Domain
from ..measure.taylor import Array

_ZERO = Fraction(0)


def without_radii(domain: Domain) -> Iterator[Domain]:
    """Domains with radius 0 for the inputs, for the parameters."""
    if any(domain.input_radius):
        yield replace(domain, input_radius=(_ZERO,))
    if any(domain.radius) or domain.total:
        yield replace(domain, radius=(_ZERO,), total=None)


def simpler_centres(domain: Domain) -> Iterator[Domain]:
    """Domains with a centre of 0, of 1, of fewer digits."""
    if any(domain.input_center):
        yield replace(domain, input_center=(_ZERO,))
        if any(c != 1 for c in domain.input_center):
            yield replace(domain, input_center=(Fraction(1),))
    for digits in (0, 1, 2):
        rounded = tuple(Fraction(str(round(float(c), digits))) for c in domain.input_center)
        if rounded != domain.input_center and sum(map(_length, rounded)) < sum(map(_length, domain.input_center)):
            yield replace(domain, input_center=rounded)


def _length(value: Fraction) -> int:
    return len(str(value))


def simpler_array(array: Array) -> Iterator[Array]:
    """Ones, whole numbers, few digits; each only if the text gets shorter."""
    tried = [np.sign(array), np.round(array), np.round(array, 1), np.round(array, 2)]
    size = len(repr(array.tolist()))
    for simple in tried:
        if not np.array_equal(simple, array) and len(repr(simple.tolist())) <= size and not _cycle(simple, array):
            yield np.asarray(simple) + 0.0


def _cycle(simple: Array, array: Array) -> bool:
    """Whether the change would be no gain: as many digits as before."""
    return len(repr(simple.tolist())) == len(repr(array.tolist())) and bool((np.abs(simple) >= np.abs(array)).all())
