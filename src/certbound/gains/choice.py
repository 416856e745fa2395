"""Which gains: the least, or those with the least limit, or those that tolerate the largest disturbance."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction

from ..errors import InfeasibleError
from ..numbers.exact import decimal_down, decimal_up, parse_exact
from .controllers import JACOBIAN, Design, Numbers
from .hypotheses import STEPS
from .plant import Plant

TARGETS = ("k", "ultimate", "disturbance")
_SMALLEST, _LARGEST = Fraction(1, 10**6), Fraction(10**12)


def choose(plant: Plant, bounds: Numbers, minimise: str | None) -> tuple[Design, Mapping[str, Fraction]]:
    """The gains, and what is assumed, for these bounds of the network. Raises InfeasibleError."""
    at = dict(plant.gains) | dict(plant.assumed)
    level, samples = plant.tube**2, plant.samples

    def design(name: str, value: Fraction) -> Design | None:
        if samples is not None:
            made = samples.design({**at, name: value}, bounds)
            return made if any(map(samples.keeps, made.envelopes)) else None
        made = plant.controller.design({**at, name: value}, bounds)
        if plant.updates == STEPS:
            made = replace(made, envelopes=tuple(e for e in made.envelopes if e.by == JACOBIAN))
        good = made.envelopes and made.level <= level
        good = good and (not plant.controller.vanishing or any(e.converges for e in made.envelopes))
        return made if good else None

    if minimise == "k":
        name = plant.controller.minimised
        search = _least if samples is None else _first
        best = search(lambda value: design(name, value) is not None, _infeasible(plant, bounds))
        for _ in range(20):
            value = parse_exact(decimal_up(best, 4))
            if (made := design(name, value)) is not None:
                return made, plant.assumed
            best = value * Fraction(1001, 1000)
        raise InfeasibleError(_infeasible(plant, bounds))
    if minimise == "disturbance":
        if design("disturbance", Fraction(0)) is None:
            raise InfeasibleError(_infeasible(plant, bounds), hint="it fails even without a disturbance")
        good, bad = Fraction(0), _LARGEST
        for _ in range(100):
            middle = Fraction(float(good + bad) / 2) if good else bad / 1000
            good, bad = (middle, bad) if design("disturbance", middle) is not None else (good, middle)
            if good and bad - good < good / 2000:
                break
        for value in (Fraction(decimal_down(good, 4)), good):  # a smaller one may miss, where floats look for the rest
            if (made := design("disturbance", value)) is not None:
                return made, {**plant.assumed, "disturbance": value}
        raise InfeasibleError(_infeasible(plant, bounds))
    name = plant.controller.minimised
    made = design(name, at[name])
    if made is None:
        raise InfeasibleError(_infeasible(plant, bounds), hint="--minimise k looks for the least gain that is enough")
    return made, plant.assumed


def _least(good: Callable[[Fraction], bool], why: str) -> Fraction:
    """The least number that is good, to one part in a thousand, if all above it are. Raises InfeasibleError."""
    low, high = _SMALLEST, _LARGEST
    if not good(high):
        raise InfeasibleError(why)
    return _between(good, low, high)


def _between(good: Callable[[Fraction], bool], low: Fraction, high: Fraction) -> Fraction:
    """Where it begins to be good, to one part in a thousand; ``high`` is."""
    while high > low * Fraction(2001, 2000):
        middle = Fraction((float(low) * float(high)) ** 0.5)
        low, high = (low, middle) if good(middle) else (middle, high)
    return high


def _first(good: Callable[[Fraction], bool], why: str) -> Fraction:
    """A small number that is good, where larger ones need not be. Raises InfeasibleError."""
    low = _SMALLEST
    while not good(high := low * Fraction(23, 20)):
        low = high
        if low > _LARGEST:
            raise InfeasibleError(why)
    return _between(good, low, high)


def _infeasible(plant: Plant, bounds: Numbers) -> str:
    """What is in the way."""
    at = {**plant.gains, **plant.assumed}
    text = f"no envelope stays within the tube of radius {float(plant.tube):.4g}"
    rows = ", ".join(f"{q} <= {decimal_up(b, 5)}" for q, b in bounds.items())
    start = at["initial_error"] ** 2 + at["theta_radius"] ** 2 / at["gamma"] if "gamma" in at else Fraction(0)
    if start > plant.tube**2:
        text += (
            f": already at t = 0 the parameters may be so far off that |z| can reach {float(start) ** 0.5:.4g} "
            "(initial_error^2 + theta_radius^2/gamma)"
        )
    if plant.step is not None:
        text += f", with samples of {float(plant.step):.4g} s"
    return f"{text}; the network has {rows} on the tube"


def longest_step(plant: Plant, bounds: Numbers, at: Numbers) -> Fraction | None:
    """The longest time between samples with which these gains keep the tube, about; None without samples."""
    samples = plant.samples
    if samples is None:
        return None

    def good(step: Fraction) -> bool:
        own = replace(samples, step=step)
        return any(map(own.keeps, own.design(at, bounds).envelopes))

    low, high = samples.step, samples.step
    while good(high) and high < _LARGEST:
        low, high = high, 2 * high
    for _ in range(14):
        middle = (low + high) / 2
        low, high = (middle, high) if good(middle) else (low, middle)
    return Fraction(decimal_down(low, 3)) if good(Fraction(decimal_down(low, 3))) else low
