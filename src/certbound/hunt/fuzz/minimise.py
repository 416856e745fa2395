"""minimise(): a case made smaller and more readable, step by step, while it keeps failing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from .cases import AnyCase
from .families import Case
from .graph_cases import GraphCase, simpler_graphs
from .mutations import drop_input, drop_layer, drop_neuron
from .simpler import simpler_array, simpler_centres, without_radii


def minimise(case: AnyCase, fails: Callable[[Any], bool], budget: int = 400) -> AnyCase:
    """The case that is left when no simpler one fails, or ``budget`` cases were tried."""
    left = budget
    progress = True
    while progress and left > 0:
        progress = False
        for simpler in simpler_graphs(case) if isinstance(case, GraphCase) else _simpler(case):
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
    for domain in without_radii(case.domain):
        yield replace(case, domain=domain)
    if any(b is not None for b in case.biases):
        yield replace(case, biases=(None,) * len(case.biases))
    for domain in simpler_centres(case.domain):
        yield replace(case, domain=domain)
    for j, weight in enumerate(case.weights):
        for simple in simpler_array(weight):
            yield replace(case, weights=(*case.weights[:j], simple, *case.weights[j + 1 :]))
    for j, bias in enumerate(case.biases):
        if bias is not None:
            for simple in simpler_array(bias):
                yield replace(case, biases=(*case.biases[:j], simple, *case.biases[j + 1 :]))
