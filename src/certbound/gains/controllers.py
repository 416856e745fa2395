"""The controllers: what is assumed of each, and the envelope of its errors for given gains (proofs/rules-gains.md).

The numbers are found in floats and then rounded to rationals for which the condition of the rule holds exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from ..numbers.exact import decimal_up, parse_exact

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
    """

    name: str
    order: int
    gains: tuple[str, ...]
    may_vanish: frozenset[str]
    free: tuple[str, ...]
    minimised: str
    hypotheses: tuple[str, ...]
    design: Callable[[Numbers, Numbers], Design]
    room: Callable[[Numbers], tuple[Fraction, Fraction]]
    sees_state: bool = True


def _outside(at: Numbers) -> Fraction:
    return at["approximation_error"] + at["disturbance"]


def _gap(at: Numbers, bounds: Numbers) -> Fraction:
    """What the network does not compensate, by its Jacobian."""
    return 2 * at["theta_radius"] * bounds[QUANTITY[JACOBIAN]] + _outside(at)


def _short(value: float) -> Fraction:
    """A rational of six digits near the float."""
    return Fraction(f"{value:.6g}")


def _above(value: Fraction) -> Fraction:
    """A short number above, and not much."""
    return parse_exact(decimal_up(value * (1 + Fraction(1, 10**9)) + Fraction(1, 10**30), 12))


# The loop of second order.


def second_order(at: Numbers, bounds: Numbers) -> Design:
    """Rules G4 and G5: the rate, and the leakage if it is free, that make the limit least."""
    envelopes = []
    found: dict[str, Fraction] = {}
    multiplier = Fraction(0)
    rate, sigma, s = _least_limit(at, bounds[QUANTITY[REMAINDER]])
    chosen = dict(at) | {"sigma": at.get("sigma", _short(sigma))}
    if rate > 0:
        own, multiplier = min(_short(rate), at["alpha"]), _short(s)
        limit = _limit(chosen, bounds[QUANTITY[REMAINDER]], own, multiplier)
        if limit is not None:
            start = at["initial_error"] ** 2 + at["theta_radius"] ** 2 / at["gamma"]
            envelopes.append(Envelope(REMAINDER, own, _above(start), _above(limit)))
    own = min(at["alpha"], at["k"] / 2)
    limit = _gap(at, bounds) ** 2 / (4 * own * (at["k"] - own))
    envelopes.append(Envelope(JACOBIAN, own, at["initial_error"] ** 2, _above(limit)))
    found["multiplier"] = multiplier
    return Design(chosen, tuple(envelopes), found)


def _limit(at: Numbers, remainder: Fraction, rate: Fraction, multiplier: Fraction) -> Fraction | None:
    """The least limit of rule G4, exactly; None if there is none."""
    radius = at["theta_radius"]
    a, b = at["k"] - rate, -radius * remainder
    d = at["sigma"] + multiplier - rate / at["gamma"]
    determinant = a * d - b * b
    if not (a > 0 and determinant > 0):
        return None
    first, second = -_outside(at) / 2, -(at["sigma"] / 2 + multiplier) * radius
    return (d * first**2 - 2 * b * first * second + a * second**2) / determinant / rate


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


_PARAMETERS = "parameters: |theta* - theta0| <= theta_radius, theta0 the parameters stored in the model file"
_DISTURBANCE = "disturbance: |d| <= disturbance at all times"
_TIME = "time is continuous: a loop that updates in steps (sampled data, Euler) is not covered"


def _full_state(at: Numbers) -> tuple[Fraction, Fraction]:
    return Fraction(1), root_up(1 + at["alpha"] ** 2)


def root_up(square: Fraction) -> Fraction:
    """A rational just above the square root."""
    root = Fraction(float(square) ** 0.5) * (1 + Fraction(1, 2**50))
    return root if root * root >= square else root * (1 + Fraction(1, 2**40))


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
            (
                _PARAMETERS,
                "approximation: |eps| <= approximation_error wherever (q, q') lies in the domain of a box",
                "plant: q'' = f0 + Phi((q, q'), theta*) + eps + d + g u, with f0 and g known and g g+ = 1",
                _DISTURBANCE,
                "law: u = g+ (qd'' - alpha e' - k r - e - f0 - Phi((q, q'), theta)), e = q - qd, r = e' + alpha e",
                "adaptation: theta' = proj(gamma (Phi'(theta)^T r - sigma (theta - theta0))), theta(0) = theta0, "
                "proj the projection on the tangent cone of the ball |theta - theta0| <= theta_radius",
                "start: |(e, r)| <= initial_error at t = 0",
                "gain: k at least the number stated, the others equal to theirs",
                _TIME,
            ),
            second_order,
            _full_state,
        ),
    )
}
DESIRED = {  # how the desired trajectory is given -> what is supposed of it
    "frequency": "desired: the curve of claim.desired, c = cos(frequency t), s = sin(frequency t)",
    "horizon": "desired: the curve of claim.desired, for t from 0 to horizon and no longer",
    "boxes": "desired: at every time its position, and speed, lies in one of the boxes of claim.desired",
}
REFUSED = {
    "composite": (
        "composite adaptation is not covered: with beta_1 = 0 the published condition needs lambda_3 < k_theta/4 and "
        "c >= k_theta theta_bar^2, so its ultimate radius is at least 2 theta_bar and the domain on which bounds are "
        "needed alpha_1 + 2 times that: it cannot be closed"
    ),
}
