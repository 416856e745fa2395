"""Enclosures of a node's values over the domain: {c + e + b : |e_i| <= radius_i, ||b||_2 <= ball}.

Centre, elementwise radius and ball are kept apart: a weight perturbation is a norm ball, and boxing it
would cost a factor sqrt(width). Arrays are float64, every step is rounded outward (numbers.matrix).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ..errors import CertboundError
from ..network.graph import Affine, Index, Linear, Product, Term
from ..numbers.balls import times_up
from ..numbers.directed import Up, sqrt_up, up
from ..numbers.exact import float_up
from ..numbers.matrix import ETA, UNIT, Array, add_up, affine_image, gamma, product_up, vector_norm_up
from ..numbers.norms import Floats, blocks
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

    def top_of_box(self) -> Up:
        """At least the largest entry in size, without the ball."""
        return Up(float(add_up(np.abs(self.centre), self.radius).max(initial=0.0)))

    def top(self) -> Up:
        """At least the largest entry in size of every element."""
        return self.top_of_box() + self.ball

    def box(self) -> tuple[Array, Array]:
        """Elementwise (lo, hi) that contain the part without the ball."""
        return np.nextafter(self.centre - self.radius, -np.inf), np.nextafter(self.centre + self.radius, np.inf)

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


@dataclass(frozen=True)
class Moves:
    """How far the enclosure of an affine node spreads: passed_ball >= ||alpha W* P q|| for all q of the parent's ball;
    the parameters stay within ``around`` of the stored ones in Frobenius norm and, besides, within ``entrywise`` entry
    by entry, or weights (K, n_out, n_in) and biases (K, n_out) within ``each``; own_gain >= the norm of
    d(alpha W h + beta b)/d(W, b).
    """

    passed_ball: Up
    around: Up
    entrywise: Up
    own_gain: Up
    each: tuple[Array, Array] | None = None


def of_affine(node: Affine, h: Enclosure, moves: Moves) -> Enclosure:
    """The image under z[k, s] = alpha W[k] h[k, s] + beta b[k] over all parameters of the domain."""
    alpha, beta = abs(node.alpha), abs(node.beta)
    at, around = gathered(node, h.centre), gathered(node, h.radius)
    image, spread = _images(node.weights.load(), at, around)
    bias = node.full_bias[..., None]
    scaled, offset = node.alpha * image, node.beta * bias
    centre = scaled + offset
    rounding = 2 * UNIT * (np.abs(scaled) + np.abs(offset) + np.abs(centre)) + 4 * ETA
    exact = (image == 0.0) & ((beta == 1.0) | (bias == 0.0))  # then centre is beta b, unrounded
    radius = add_up(_times_up(alpha, spread), np.where(exact, 0.0, rounding))
    if moves.entrywise.value:
        # |h|_1 per column: of the ball's part at most the root of the entries times its norm.
        inner = at.shape[1]
        size = product_up(np.ones((1, inner)), add_up(np.abs(at), around))
        ball = sqrt_up(Up(float(inner))) * sqrt_up(Up(float(node.occurrences))) * h.ball
        size = add_up(size, np.full_like(size, ball.value))
        move = add_up(_times_up(alpha, size), np.full_like(size, 0.0 if node.bias is None else beta))
        radius = add_up(radius, _times_up(moves.entrywise.value, np.broadcast_to(move, radius.shape)))
    if moves.each is not None:
        weights, biases = moves.each
        # Of the ball's part each row of moves takes at most its length times that of the gathered ball.
        rows = np.array([vector_norm_up(row).value for part in weights for row in part]).reshape(biases.shape)
        far = times_up(rows, (sqrt_up(Up(float(node.occurrences))) * h.ball).value)
        inner = product_up(weights, add_up(np.abs(at), around))
        own = add_up(_times_up(alpha, add_up(inner, np.broadcast_to(far[..., None], inner.shape))),
                     np.broadcast_to(_times_up(beta, biases)[..., None], inner.shape))  # fmt: skip
        radius = add_up(radius, own)
    ball = moves.passed_ball + moves.around * moves.own_gain
    return checked(Enclosure(_in_order(centre), _in_order(radius), ball), node.name)


def _images(weight: Floats, at: Array, around: Array) -> tuple[Array, Array]:
    """W c, and at least its rounding error plus |W| r. weight: (K, n_out, n_in); at, c, and around, r: (K, n_in, S)."""
    image = np.empty((weight.shape[0], weight.shape[1], at.shape[2]))
    spread = np.empty_like(image)
    for rows, block in blocks(weight):
        image[:, rows], error = affine_image(block, at)
        spread[:, rows] = add_up(error, product_up(np.abs(block), around))
    return image, spread


def gathered(node: Affine, values: Array) -> Array:
    """The columns of a node, (K, n_in, S), filled with the entries of its parent."""
    if node.columns is None:
        return values.reshape(1, -1, 1)
    return np.asarray(np.append(values, 0.0)[node.columns].swapaxes(1, 2))


def _in_order(result: Array) -> Array:
    """(K, n_out, S) as the value of the node: slice, column, output."""
    return np.ascontiguousarray(result.swapaxes(1, 2)).ravel()


def _times_up(factor: float | Array, values: Array) -> Array:
    """Elementwise p >= factor * values, both nonnegative; multiplying by 0 or 1 is exact."""
    exact = (values == 0.0) | (factor == 0.0) | (factor == 1.0)
    return np.where(exact, factor * values, np.nextafter(factor * values, np.inf))


def of_linear(node: Linear, parents: Sequence[Enclosure], ball: Up) -> Enclosure:
    """The image under v = sum of M_p v_p + shift; ``ball`` >= ||sum of M_p q_p|| for the ball parts q_p."""
    shift_errors = np.zeros(node.size) if node.shift_errors is None else node.shift_errors
    centre, size, spread = node.shift.copy(), np.abs(node.shift), np.zeros(node.size)
    addends, rounded = (node.shift != 0.0).astype(np.float64), np.zeros(node.size)
    for term, h in zip(node.terms, parents, strict=True):
        summed = partial(_summed, term.rows, node.size)
        at, around = h.centre[term.columns], h.radius[term.columns]
        magnitude = magnitudes(term)
        centre = centre + summed(term.values * at)
        size = size + summed(np.abs(term.values) * np.abs(at))
        used = (term.values != 0.0) & (at != 0.0)
        addends = addends + summed(used)
        rounded = rounded + summed(used & (np.abs(term.values) != 1.0))
        spread = add_up(spread, sums_up(term.rows, _times_up(magnitude, around), node.size))
        if term.errors is not None:
            spread = add_up(spread, sums_up(term.rows, _times_up(term.errors, np.abs(at)), node.size))
    count = int(addends.max(initial=0.0)) + len(node.terms) + 1
    error = np.nextafter(size * (2 * gamma(count)) + (count + 1) * ETA, np.inf)
    exact = (addends <= 1.0) & (rounded == 0.0)
    radius = add_up(np.where(exact, 0.0, error), shift_errors, spread)
    return checked(Enclosure(centre, radius, ball), node.name)


def _summed(places: Index, size: int, values: Array | NDArray[np.bool_]) -> Array:
    return np.asarray(np.bincount(places, weights=values.astype(np.float64), minlength=size))


def magnitudes(term: Term) -> Array:
    """Elementwise at least |M|, of the exact entries."""
    stored = np.abs(term.values)
    return stored if term.errors is None else add_up(stored, term.errors)


def sums_up(places: Index, values: Array, size: int) -> Array:
    """Per place at least the sum of the nonnegative values there; a single one, and whole numbers, are exact."""
    total = np.bincount(places, weights=values, minlength=size)
    counts = np.bincount(places, weights=(values != 0.0).astype(np.float64), minlength=size)
    whole = bool((values == np.round(values)).all()) and float(total.max(initial=0.0)) < 2.0**52
    if whole:
        return np.asarray(total)
    longest = int(counts.max(initial=0.0))
    above = np.nextafter(total * (1.0 + 4 * (longest + 4) * UNIT) + ETA, np.inf)
    return np.where(counts <= 1.0, total, above)


def of_product(node: Product, left: Enclosure, right: Enclosure) -> Enclosure:
    """The image under v_left v_right: the boxes multiply entry by entry; what the balls add is a ball."""
    centre = left.centre * right.centre
    plain = np.isin(np.abs(left.centre), (0.0, 1.0)) | np.isin(np.abs(right.centre), (0.0, 1.0))
    rounding = np.where(plain, 0.0, np.nextafter(np.abs(centre) * UNIT + ETA, np.inf))
    radius = add_up(
        rounding,
        _times_up(np.abs(left.centre), right.radius),
        _times_up(left.radius, np.abs(right.centre)),
        _times_up(left.radius, right.radius),
    )
    ball = left.top_of_box() * right.ball + right.top_of_box() * left.ball + left.ball * right.ball
    return checked(Enclosure(centre, radius, ball), node.name)


def of_elementwise(ranges: tuple[Array, Array], ball: Up, where: str) -> Enclosure:
    """The image under activations with these ranges over the box part; ``ball``: what the ball part adds."""
    low, high = ranges
    centre = low + 0.5 * (high - low)
    radius = np.nextafter(np.maximum(high - centre, centre - low), np.inf)
    return checked(Enclosure(centre, radius, ball), where)


def meeting(points: Sequence[Sequence[Fraction]], z: Enclosure) -> tuple[int, float, float] | None:
    """The first neuron i whose interval contains one of points[i], with the interval; None if there is none."""
    lower, upper = z.interval()
    for i, (lo, hi) in enumerate(zip(lower.tolist(), upper.tolist(), strict=True)):
        if any(lo <= point <= hi for point in points[i]):
            return i, lo, hi
    return None
