"""What follows for all secant matrices M of a tube at once (rules D4 and D9), in the entries that are no time.

For every tau > 0 and |delta| <= 1, delta (l a^T + a l^T) <= tau l l^T + a a^T / tau; tau is a whole number / 2^SHARES.
"""

from __future__ import annotations

import math
from fractions import Fraction
from operator import mul

from arithmetic.matrices import Rows, dominated, multiply

from depth.fixed import BITS, ONE, Interval, norm, size, times
from depth.secants import Family, Tube, columns

SHARES = 40
_UNIT = BITS + SHARES


def rule_d4(tube: Tube, mu: Fraction, sign: int = 1) -> bool:
    """Whether sign (M + M^T)/2 <= mu I is proved for every M."""
    last, first = tube.last, tube.first
    count = len(last.centre)
    terms, more = _balanced(tube)
    # Twice the symmetric part, in units of 2^-(BITS + _UNIT).
    triangle = [
        [
            (sign * (last.centre[i][first + j] + last.centre[j][first + i]) << _UNIT) + terms[i][j] + more[i][j]
            for j in range(i + 1)
        ]
        for i in range(count)
    ]
    rest = max(sum(last.radius[i][first + j] + last.radius[j][first + i] for j in range(count)) for i in range(count))
    return _below(triangle, 2 * mu * (1 << BITS + _UNIT) - (rest << _UNIT))


def norm_at_most(tube: Tube | Family, bound: Fraction) -> bool:
    """Whether ||M|| <= bound is proved for every M: [0 M; M^T 0] <= bound I."""
    last, first = tube.last, tube.first
    count = len(last.centre)
    terms, more = _balanced(tube)
    triangle = [row[: i + 1] for i, row in enumerate(terms)]
    for i, row in enumerate(more):
        triangle.append([last.centre[j][first + i] << _UNIT for j in range(count)] + row[: i + 1])
    rest = norm(v for row in last.radius for v in row[first:])
    return _below(triangle, bound * (1 << BITS + _UNIT) - (rest << _UNIT))


def skewness(tube: Tube) -> int:
    """At least ||(M - M^T)/2|| for every M; l a^T - a l^T is the same for l - c a in place of l."""
    last, first = tube.last, tube.first
    places = range(len(last.centre))
    total = norm(last.centre[i][first + j] - last.centre[j][first + i] for i in places for j in places)
    total = -(-total // 2) + norm(v for row in last.radius for v in row[first:])
    for column, own in _terms(tube):
        share = (sum(map(mul, column, own)) << BITS) // sum(map(mul, own, own))
        apart = [(v << BITS) - share * a for v, a in zip(column, own, strict=True)]
        total += -(-norm(apart) * norm(own) >> 2 * BITS)
    return total


def _terms(tube: Tube | Family) -> list[tuple[list[int], list[int]]]:
    """(l, a) of the terms that are not zero."""
    left = columns([row + [0] * (len(tube.right) - len(row)) for row in tube.last.left])
    pairs = [(column, row[tube.first :]) for column, row in zip(left, tube.right, strict=True)]
    return [(column, row) for column, row in pairs if any(column) and any(row)]


def _balanced(tube: Tube | Family) -> tuple[Rows, Rows]:
    """The sums of tau l l^T and of a a^T / tau over the terms, in units of 2^-(2 BITS + SHARES)."""
    kept, count = _terms(tube), len(tube.last.centre)
    if not kept:
        return [[0] * count for _ in range(count)], [[0] * count for _ in range(count)]
    shares, others = [], []
    for column, own in kept:
        share = max(1, math.isqrt((sum(map(mul, own, own)) << 2 * SHARES) // sum(map(mul, column, column))))
        shares.append(share)
        others.append(-(-(1 << 2 * SHARES) // share))  # a number at least 1 / tau is enough
    one, two = (columns([pair[k] for pair in kept]) for k in (0, 1))
    terms = multiply([list(map(mul, row, shares)) for row in one], one)
    return terms, multiply([list(map(mul, row, others)) for row in two], two)


def _below(triangle: Rows, bound: Fraction) -> bool:
    """Whether the symmetric matrix is proved to be at most bound I; both are lifted, so that the bound is positive."""
    lift = max([abs(v) for row in triangle for v in row] + [abs(math.floor(bound)), 1]) * 2
    return dominated([[*row[:-1], row[-1] + lift] for row in triangle], bound + lift)


def speed(tube: Tube) -> int:
    """At least the norm of M (1, v) for every M and v in the field's box: of the field's change along its own lines."""
    return along(tube, ([(ONE, ONE)] if tube.first else []) + list(tube.last.box))


def along(tube: Tube, box: list[Interval]) -> int:
    """At least the norm of M v for every M and every v in the box, of all entries of the input."""
    last = tube.last
    sizes = [size(v) for v in box]
    reach = [_size_of(row, box) for row in tube.right]
    found = []
    for c, q, e in zip(last.centre, last.left, last.radius, strict=True):
        most = _size_of(c, box)
        most += -(-sum(abs(v) * r for v, r in zip(q, reach, strict=False)) >> BITS)
        most += -(-sum(map(mul, e, sizes)) >> BITS)
        found.append(most)
    return norm(found)


def _size_of(row: list[int], box: list[Interval]) -> int:
    """At least |row . v| for v in the box."""
    low = high = 0
    for c, v in zip(row, box, strict=True):
        lo, hi = times((c, c), v)
        low, high = low + lo, high + hi
    return max(-low, high)
