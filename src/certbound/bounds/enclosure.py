"""Enclosures of a layer's values over the domain: {c + e + b : |e_i| <= radius_i, ||b||_2 <= ball}.

Centre, elementwise radius and ball are kept apart: a weight perturbation is a norm ball, and boxing it
would cost a factor sqrt(width). Arrays are float64, every step is rounded outward (numbers.matrix).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..activations.file import Activation
from ..activations.ranges import value_range
from ..errors import CertboundError
from ..network.graph import Affine, Diagonal, Elementwise
from ..numbers.directed import Up, norm_up, up
from ..numbers.exact import float_up
from ..numbers.matrix import ETA, UNIT, Array, add_up, affine_image, product_up, vector_norm_up
from .domain import Domain

HUGE = 1e150  # squares of larger values, which norms take, are not in float64's range


class RangeOverflow(CertboundError):
    """A value over the domain may leave the range of float64; no bound is claimed."""


@dataclass(frozen=True, eq=False)
class Enclosure:
    """See the module's text."""

    centre: Array
    radius: Array
    ball: Up

    def norm(self) -> Up:
        """At least the Euclidean norm of every element."""
        return vector_norm_up(add_up(np.abs(self.centre), self.radius)) + self.ball

    def sum_of_magnitudes(self) -> Up:
        """At least the 1-norm of every element."""
        total = product_up(np.ones((1, self.centre.size)), add_up(np.abs(self.centre), self.radius))
        return Up(float(total[0])) + norm_up([Up.one] * self.centre.size) * self.ball

    def interval(self) -> tuple[Array, Array]:
        """Elementwise (lo, hi) that contain every element."""
        reach = add_up(self.radius, np.full_like(self.radius, self.ball.value))
        return np.nextafter(self.centre - reach, -np.inf), np.nextafter(self.centre + reach, np.inf)


def checked(enclosure: Enclosure, where: str) -> Enclosure:
    """The enclosure, if every number in it is finite; else RangeOverflow."""
    finite = np.isfinite(enclosure.centre).all() and np.isfinite(enclosure.radius).all() and enclosure.ball.finite
    if not finite or float(np.abs(enclosure.centre).max()) > HUGE or float(enclosure.radius.max()) > HUGE:
        raise RangeOverflow(f"values at node {where!r} may exceed {HUGE:g}", hint="use a smaller domain")
    return enclosure


def of_input(domain: Domain) -> Enclosure:
    """The input set, its exact centre and radius enclosed in floats."""
    centre = [value.numerator / value.denominator for value in domain.input_center]
    error = [abs(exact - Fraction(c)) for exact, c in zip(domain.input_center, centre, strict=True)]
    if domain.norm == "inf":
        error = [e + r for e, r in zip(error, domain.input_radius, strict=True)]
    ball = up(domain.input_radius[0]) if domain.norm == "2" else Up.zero
    return Enclosure(np.array(centre), np.array([float_up(e) for e in error]), ball)


def of_affine(node: Affine, h: Enclosure, passed_ball: Up, around: Up, entrywise: Up, own_gain: Up) -> Enclosure:
    """The image under z = alpha W h + beta b over all parameters of the domain.

    passed_ball >= ||alpha W* b|| for all b of the ball part of h; the parameters stay within ``around`` of W*, b* in
    Frobenius norm and, besides, within ``entrywise`` entry by entry;
    own_gain >= sqrt(alpha^2 norm^2 + ||d(beta b)/db||^2).
    """
    alpha, beta = abs(node.alpha), abs(node.beta)
    image, error = affine_image(node.weight, h.centre)
    spread = add_up(error, product_up(np.abs(node.weight), h.radius))
    scaled, offset = node.alpha * image, node.beta * node.full_bias
    centre = scaled + offset
    rounding = 2 * UNIT * (np.abs(scaled) + np.abs(offset) + np.abs(centre)) + 4 * ETA
    exact = (image == 0.0) & ((beta == 1.0) | (node.full_bias == 0.0))  # then centre is beta b, unrounded
    radius = add_up(_times_up(alpha, spread), np.where(exact, 0.0, rounding))
    if entrywise.value:
        bias = Up(beta) if node.bias is not None else Up.zero
        per_entry = entrywise * (Up(alpha) * h.sum_of_magnitudes() + bias)
        radius = add_up(radius, np.full_like(radius, per_entry.value))
    ball = passed_ball + around * own_gain
    return checked(Enclosure(centre, radius, ball), node.name)


def _times_up(factor: float | Array, values: Array) -> Array:
    """Elementwise p >= factor * values, both nonnegative; multiplying by 0 or 1 is exact."""
    exact = (values == 0.0) | (factor == 0.0) | (factor == 1.0)
    return np.where(exact, factor * values, np.nextafter(factor * values, np.inf))


def of_diagonal(node: Diagonal, h: Enclosure, factor_up: Array) -> Enclosure:
    """The image under z = scale h / divisor + shift; ``factor_up`` is diagonal_factor(node)."""
    scaled = node.scale * h.centre / node.divisor
    centre = scaled + node.shift
    rounding = 4 * UNIT * (np.abs(scaled) + np.abs(centre)) + 4 * ETA * (1.0 + factor_up)
    exact = (np.abs(node.scale) == 1.0) & (np.abs(node.divisor) == 1.0) & (node.shift == 0.0)
    radius = add_up(_times_up(factor_up, h.radius), np.where(exact, 0.0, rounding))
    return checked(Enclosure(centre, radius, Up(float(factor_up.max())) * h.ball), node.name)


def diagonal_factor(node: Diagonal) -> Array:
    """Elementwise f >= |scale / divisor|; exact where nothing is divided."""
    quotient = np.abs(node.scale) / np.abs(node.divisor)
    return np.where(np.abs(node.divisor) == 1.0, quotient, np.nextafter(quotient, np.inf))


def of_elementwise(node: Elementwise, activations: Sequence[Activation], slope: Up, z: Enclosure) -> Enclosure:
    """The image under h_i = phi_i(z_i): ranges over the box part, and ``slope`` >= max sup|phi_i'| times the ball part.

    ``activations``: those of node.units.
    """
    lower = np.nextafter(z.centre - z.radius, -np.inf)
    upper = np.nextafter(z.centre + z.radius, np.inf)
    low, high, members = np.empty_like(lower), np.empty_like(upper), np.array(node.members)
    for i, (unit, activation) in enumerate(zip(node.units, activations, strict=True)):
        own = members == i
        low[own], high[own] = value_range(activation, unit.parameters, 0, lower[own], upper[own])
    centre = low + 0.5 * (high - low)
    radius = np.nextafter(np.maximum(high - centre, centre - low), np.inf)
    return checked(Enclosure(centre, radius, slope * z.ball), node.name)


def meeting(points: Sequence[Sequence[Fraction]], z: Enclosure) -> tuple[int, float, float] | None:
    """The first neuron i whose interval contains one of points[i], with the interval; None if there is none."""
    lower, upper = z.interval()
    for i, (lo, hi) in enumerate(zip(lower.tolist(), upper.tolist(), strict=True)):
        if any(lo <= point <= hi for point in points[i]):
            return i, lo, hi
    return None
