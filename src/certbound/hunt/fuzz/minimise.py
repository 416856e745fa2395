"""minimise(): a case made smaller and more readable, step by step, while it keeps failing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

import numpy as np

from ..measure.taylor import Array
from .families import Case
from .mutations import drop_input, drop_layer, drop_neuron

_ZERO = Fraction(0)


def minimise(case: Case, fails: Callable[[Case], bool], budget: int = 400) -> Case:
    """The case that is left when no simpler one fails, or ``budget`` cases were tried."""
    left = budget
    progress = True
    while progress and left > 0:
        progress = False
        for simpler in _simpler(case):
            left -= 1
            if left < 0:
                break
            if fails(simpler):
                case, progress = simpler, True
                break
    return case


def _simpler(case: Case) -> Iterator[Case]:
    """Simpler cases, the largest simplifications first."""
    for j in range(len(case.weights)):
        if (shorter := drop_layer(case, j)) is not None:
            yield shorter
    for i in range(case.widths[0]):
        if (narrower := drop_input(case, i)) is not None:
            yield narrower
    for j, width in enumerate(case.widths[1:]):
        for i in range(width):
            if (narrower := drop_neuron(case, j, i)) is not None:
                yield narrower
    domain = case.domain
    if any(domain.input_radius):
        yield replace(case, domain=replace(domain, input_radius=(_ZERO,)))
    if any(domain.radius) or domain.total:
        yield replace(case, domain=replace(domain, radius=(_ZERO,), total=None))
    if any(b is not None for b in case.biases):
        yield replace(case, biases=(None,) * len(case.biases))
    if any(domain.input_center):
        yield replace(case, domain=replace(domain, input_center=(_ZERO,)))
        if any(c != 1 for c in domain.input_center):
            yield replace(case, domain=replace(domain, input_center=(Fraction(1),)))
    for digits in (0, 1, 2):
        rounded = tuple(Fraction(str(round(float(c), digits))) for c in domain.input_center)
        if rounded != domain.input_center and sum(map(_length, rounded)) < sum(map(_length, domain.input_center)):
            yield replace(case, domain=replace(domain, input_center=rounded))
    for j, weight in enumerate(case.weights):
        for simple in _simpler_array(weight):
            yield replace(case, weights=(*case.weights[:j], simple, *case.weights[j + 1 :]))
    for j, bias in enumerate(case.biases):
        if bias is not None:
            for simple in _simpler_array(bias):
                yield replace(case, biases=(*case.biases[:j], simple, *case.biases[j + 1 :]))


def _length(value: Fraction) -> int:
    return len(str(value))


def _simpler_array(array: Array) -> Iterator[Array]:
    """Ones, whole numbers, few digits; each only if the text gets shorter."""
    tried = [np.sign(array), np.round(array), np.round(array, 1), np.round(array, 2)]
    size = len(repr(array.tolist()))
    for simple in tried:
        if not np.array_equal(simple, array) and len(repr(simple.tolist())) <= size and not _cycle(simple, array):
            yield np.asarray(simple) + 0.0


def _cycle(simple: Array, array: Array) -> bool:
    """Whether the change would be no gain: as many digits as before."""
    return len(repr(simple.tolist())) == len(repr(array.tolist())) and bool((np.abs(simple) >= np.abs(array)).all())
