"""The controllers: what is assumed of each, and the envelope of its errors for given gains (proofs/rules-gains.md).

The numbers are found in floats and then rounded to rationals for which the condition of the rule holds exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from ..numbers.exact import decimal_up, parse_exact
from .conditions import condition

Numbers = Mapping[str, Fraction]
JACOBIAN, REMAINDER = "jacobian", "remainder"  # what an envelope uses of the network
QUANTITY = {JACOBIAN: "parameter_jacobian", REMAINDER: "taylor_remainder"}


@dataclass(frozen=True)
class Envelope:
    """|z(t)|^2 <= start e^(-2 rate t) + limit (1 - e^(-2 rate t)); ``converges``: z(t) tends to 0."""

    by: str
    rate: Fraction
    start: Fraction
    limit: Fraction
    converges: bool = False

    @property
    def level(self) -> Fraction:
        """What |z|^2 never exceeds."""
        return max(self.start, self.limit)


@dataclass(frozen=True)
class Design:
    """``at``: the gains, those chosen included; ``witness``: what the checker needs beside the envelopes."""

    at: dict[str, Fraction]
    envelopes: tuple[Envelope, ...]
    witness: dict[str, Fraction]

    @property
    def level(self) -> Fraction:
        """What |z|^2 never exceeds, by the best envelope."""
        return min(envelope.level for envelope in self.envelopes)

    @property
    def limit(self) -> Fraction:
        """The least limit of an envelope."""
        return min(envelope.limit for envelope in self.envelopes)


@dataclass(frozen=True)
class Controller:
    """``order``: of its plant; ``minimised``: the gain that --minimise k looks for; ``free``: gains that can be left to
    certbound. ``design``: the best envelopes for gains, assumed numbers and the bounds J and rho of the network; those
    that have no finite limit are left out. ``room``: factors of the level set's radius, for positions and for speeds.
    ``again``: an envelope with the least start and limit at other gains, its rate and the witness being kept; None if
    there is none.
    ``sees_state``: whether the network's input is the state; ``vanishing``: the errors are to vanish, not only to stay
    small.
    """

    name: str
    order: int
    gains: tuple[str, ...]
    may_vanish: frozenset[str]
    free: tuple[str, ...]
    minimised: str
    design: Callable[[Numbers, Numbers], Design]
    room: Callable[[Numbers], tuple[Fraction, ...]]
    again: Callable[[Envelope, Numbers, Numbers, Numbers], Envelope | None]
    sees_state: bool = True
    vanishing: bool = False


def _outside(at: Numbers) -> Fraction:
    return at["approximation_error"] + at["disturbance"]


def _start(at: Numbers) -> Fraction:
    """Twice what V can be at t = 0."""
    return at["initial_error"] ** 2 + at["theta_radius"] ** 2 / at["gamma"]


def _values(at: Numbers, bounds: Numbers) -> dict[str, Fraction]:
    return {**at, **{name: bounds[q] for name, q in QUANTITY.items() if q in bounds}}


def gap(at: Numbers, bounds: Numbers) -> Fraction:
    """What the network does not compensate, by its Jacobian; also the switching gain that makes D of rule G7 vanish."""
    return Fraction(condition("G7", _values(at, bounds)))


def limit_g4(at: Numbers, bounds: Numbers, rate: Fraction, multiplier: Fraction) -> Fraction | None:
    """The least limit of rule G4, exactly; None if there is none."""
    a = at["k"] - rate
    d = at["sigma"] + multiplier - rate / at["gamma"]
    if not (a > 0 and a * d > (at["theta_radius"] * bounds[QUANTITY[REMAINDER]]) ** 2):
        return None
    return Fraction(condition("G4", {**_values(at, bounds), "rate": rate, "multiplier": multiplier}))


def limit_g5(at: Numbers, bounds: Numbers) -> Fraction:
    """The least limit of rule G5."""
    return Fraction(condition("G5", _values(at, bounds)))


def switching_g6(at: Numbers, bounds: Numbers) -> Fraction:
    """The least switching gain of rule G6."""
    return Fraction(condition("G6", _values(at, bounds)))


def switching_g8(at: Numbers, bounds: Numbers) -> Fraction:
    """The least switching gain of rule G8."""
    return Fraction(condition("G8", _values(at, bounds)))


def limit_g9(at: Numbers, bounds: Numbers) -> Fraction:
    """The least limit of rule G9."""
    return Fraction(condition("G9", _values(at, bounds)))


def _short(value: float) -> Fraction:
    """A rational of six digits near the float."""
    return Fraction(f"{value:.6g}")


def above(value: Fraction) -> Fraction:
    """A short number above, and not much."""
    return parse_exact(decimal_up(value * (1 + Fraction(1, 10**9)) + Fraction(1, 10**30), 12))


# The loop of second order.


def second_order(at: Numbers, bounds: Numbers) -> Design:
    """Rules G4 and G5: the rate, and the leakage if it is free, that make the limit least."""
    envelopes = []
    rate, sigma, s = _least_limit(at, bounds[QUANTITY[REMAINDER]])
    chosen = dict(at) | {"sigma": at.get("sigma", _short(sigma))}
    own, multiplier = min(_short(rate), at["alpha"]), _short(s)
    limit = limit_g4(chosen, bounds, own, multiplier) if own > 0 else None
    if limit is not None:
        envelopes.append(Envelope(REMAINDER, own, above(_start(at)), above(limit)))
    own = min(at["alpha"], at["k"] / 2)
    limit = limit_g5({**at, "rate": own}, bounds)
    envelopes.append(Envelope(JACOBIAN, own, at["initial_error"] ** 2, above(limit)))
    return Design(chosen, tuple(envelopes), {"multiplier": multiplier})


def _least_limit(at: Numbers, remainder: Fraction) -> tuple[float, float, float]:
    """(rate, leakage, multiplier) at which the limit of rule G4 is least, in floats; rate 0 if there is none."""
    k, alpha, gamma = (float(at[key]) for key in ("k", "alpha", "gamma"))
    radius, outside = float(at["theta_radius"]), float(_outside(at))
    b = -radius * float(remainder)
    fixed = float(at["sigma"]) if "sigma" in at else None
    rates = alpha * np.array([0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.85, 1.0])
    multipliers = np.concatenate([[0.0], np.geomspace(1e-6, 1e5, 60)])
    sigmas = np.concatenate([[0.0], np.geomspace(1e-5, 1e4, 48)]) if fixed is None else np.array([fixed])
    best = (0.0, 0.0 if fixed is None else fixed, 0.0)
    least = np.inf
    for _ in range(5):  # each time about the best of the last
        rate, sigma, s = np.meshgrid(rates, sigmas, multipliers, indexing="ij")
        a, d = k - rate, sigma + s - rate / gamma
        determinant = a * d - b * b
        first, second = outside / 2, (sigma / 2 + s) * radius
        with np.errstate(all="ignore"):
            limit = (d * first**2 - 2 * b * first * second + a * second**2) / determinant / rate
        limit = np.where((a > 0) & (determinant > 1e-9 * np.abs(a * d)), limit, np.inf)
        place = tuple(map(int, np.unravel_index(int(np.argmin(limit)), limit.shape)))
        if not np.isfinite(limit[place]):
            break
        if limit[place] <= least:
            least, best = limit[place], (float(rate[place]), float(sigma[place]), float(s[place]))
        rates = np.clip(_about(rates, place[0]), 1e-9 * alpha, alpha)
        multipliers = _about(multipliers, place[2])
        sigmas = sigmas if fixed is not None else _about(sigmas, place[1])
    return best


def _about(values: NDArray[np.float64], at: int) -> NDArray[np.float64]:
    """A finer grid between the neighbours of a value."""
    low, high = values[max(at - 1, 0)], values[min(at + 1, len(values) - 1)]
    return np.unique(np.concatenate([np.linspace(low, high, 13), values[at : at + 1]]))


# Loops of first order with a switching term.


def _by_jacobian(at: Numbers, bounds: Numbers) -> Envelope:
    """Rule G7."""
    left = gap(at, bounds) - at["switching"]
    if left <= 0:
        return Envelope(JACOBIAN, at["k"], at["initial_error"] ** 2, Fraction(0), converges=True)
    rate = at["k"] / 2
    return Envelope(JACOBIAN, rate, at["initial_error"] ** 2, above(left**2 / (4 * rate * (at["k"] - rate))))


def first_order(at: Numbers, bounds: Numbers) -> Design:
    """Rules G6 and G7."""
    return _with_switching(at, bounds, switching_g6(at, bounds))


def linear_error(at: Numbers, bounds: Numbers) -> Design:
    """Rules G8 and G7."""
    return _with_switching(at, bounds, switching_g8(at, bounds))


def _with_switching(at: Numbers, bounds: Numbers, enough: Fraction) -> Design:
    """``enough``: the switching gain with which V does not grow."""
    envelopes = [_by_jacobian(at, bounds)]
    if at["switching"] >= enough:
        envelopes.insert(0, Envelope(REMAINDER, Fraction(0), above(_start(at)), Fraction(0), converges=True))
    return Design(dict(at), tuple(envelopes), {})


# The Euler-Lagrange loop.


def euler_lagrange(at: Numbers, bounds: Numbers) -> Design:
    """Rule G9."""
    least, largest = at["inertia_least"], at["inertia_largest"]
    if least > largest:
        return Design(dict(at), (), {})
    rate = at["k"] / (2 * largest)
    limit = limit_g9({**at, "rate": rate}, bounds)
    start = largest / least * at["initial_error"] ** 2
    return Design(dict(at), (Envelope(JACOBIAN, rate, start, above(limit)),), {})


# The same envelope at other gains: its least start and limit with the rate and the witness that it has, exactly.


def _again_second_order(envelope: Envelope, at: Numbers, bounds: Numbers, witness: Numbers) -> Envelope | None:
    rate, start, limit = envelope.rate, _start(at), None
    if not 0 < rate <= at["alpha"]:
        return None
    if envelope.by == REMAINDER:
        limit = limit_g4(at, bounds, rate, witness["multiplier"])
    elif rate < at["k"]:
        start, limit = at["initial_error"] ** 2, limit_g5({**at, "rate": rate}, bounds)
    return None if limit is None else replace(envelope, start=start, limit=limit)


def _again_switching(
    enough: Callable[[Numbers, Numbers], Fraction],
) -> Callable[[Envelope, Numbers, Numbers, Numbers], Envelope | None]:
    def again(envelope: Envelope, at: Numbers, bounds: Numbers, witness: Numbers) -> Envelope | None:
        if envelope.by == REMAINDER:
            return replace(envelope, start=_start(at)) if at["switching"] >= enough(at, bounds) else None
        left, rate, limit = gap(at, bounds) - at["switching"], envelope.rate, Fraction(0)
        if not 0 < rate <= at["k"] or (left > 0 and rate == at["k"]):
            return None
        if left > 0:
            limit = left**2 / (4 * rate * (at["k"] - rate))
        return replace(envelope, start=at["initial_error"] ** 2, limit=limit, converges=left <= 0)

    return again


def _again_euler_lagrange(envelope: Envelope, at: Numbers, bounds: Numbers, witness: Numbers) -> Envelope | None:
    least, largest = at["inertia_least"], at["inertia_largest"]
    if not 0 < envelope.rate * largest < at["k"]:
        return None
    limit = limit_g9({**at, "rate": envelope.rate}, bounds)
    return replace(envelope, start=largest / least * at["initial_error"] ** 2, limit=limit)


def _full_state(at: Numbers) -> tuple[Fraction, ...]:
    return Fraction(1), root_up(1 + at["alpha"] ** 2)


def _alone(at: Numbers) -> tuple[Fraction, ...]:
    return (Fraction(1),)


def _filtered(at: Numbers) -> tuple[Fraction, ...]:
    return 1 / at["alpha"], Fraction(2)


def root_up(square: Fraction) -> Fraction:
    """A rational just above the square root."""
    root = Fraction(float(square) ** 0.5) * (1 + Fraction(1, 2**50))
    return root if root * root >= square else root * (1 + Fraction(1, 2**40))


def root_down(square: Fraction) -> Fraction:
    """A rational just below the square root."""
    return square / root_up(square) if square else square


CONTROLLERS = {
    c.name: c
    for c in (
        Controller(
            "second order",
            2,
            ("alpha", "k", "gamma", "sigma"),
            frozenset({"sigma"}),
            ("sigma",),
            "k",
            second_order,
            _full_state,
            _again_second_order,
        ),
        Controller(
            "first order",
            1,
            ("k", "switching", "gamma"),
            frozenset({"switching"}),
            (),
            "switching",
            first_order,
            _alone,
            _again_switching(switching_g6),
            sees_state=False,
            vanishing=True,
        ),
        Controller(
            "linear error",
            1,
            ("k", "switching", "gamma", "leakage"),
            frozenset({"switching"}),
            (),
            "switching",
            linear_error,
            _alone,
            _again_switching(switching_g8),
            vanishing=True,
        ),
        Controller(
            "Euler-Lagrange",
            2,
            ("alpha", "k", "inertia_least", "inertia_largest"),
            frozenset(),
            (),
            "k",
            euler_lagrange,
            _filtered,
            _again_euler_lagrange,
        ),
    )
}
REFUSED = {
    "composite": (
        "composite adaptation is not covered: with beta_1 = 0 the published condition needs lambda_3 < k_theta/4 and "
        "c >= k_theta theta_bar^2, so its ultimate radius is at least 2 theta_bar and the domain on which bounds are "
        "needed alpha_1 + 2 times that: it cannot be closed"
    ),
}
