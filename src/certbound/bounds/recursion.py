"""Rule R14: along a chain of nodes one matrix inequality for each, instead of a product of norms.

X >= F F^T at every point of the domain (as symmetric matrices), F the derivative of a value in some directions. From
one node of the chain to the next X is replaced by a matrix for which this holds again:

    z = (M + D) v, ||D|| <= moved           X' = M (X + R) M^T + f moved^2 I + own^2 I,   Z = f I - X,   Y = X
    h = phi(z), slopes in [c - s, c + s]    X' = C X C + E + R,                           Z = E - S X S, Y = C X S

where R is such that [[Z, Y^T], [Y, R]] is positive semidefinite. E (diagonal) and f are free: they are guessed in
floats (multipliers.py) and stand in the certificate. Everything below is rounded so that X only grows.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..numbers.balls import Ball, frobenius_up
from ..numbers.directed import Up, sqrt_up
from ..numbers.matrix import ETA, UNIT, Array, gamma
from ..numbers.spectral import symmetric_norm_up

MOST_WORK = 400_000_000  # products of numbers that one matrix takes along its chain; the checker needs some 0.1 us each
LEFT = 1.0 + 2.0**-26  # of a bound, for whoever verifies it with slopes of his own
ROOM = 2.0**-32  # of Z, for the error of its factor
FAINT = 2.0**-200  # slopes that are all smaller are not told apart from 0
FAR, STEEP = 1e200, 1e20  # entries of X are at most that large or small; deviations in units of E at most that large
WIDER = 2.0**-36  # of the largest slope, added to every s: another computation of the same range may be that much off


@dataclass(frozen=True, eq=False)
class Map:
    """z = (matrix + D) v + constants, ||D|| <= moved; the derivative in the node's own parameters is at most ``own``.

    group: of these parameters, None for a fixed map.
    """

    matrix: Array
    moved: Up
    own: Up
    group: int | None

    @property
    def work(self) -> int:
        """Products of numbers."""
        rows, columns = map(int, self.matrix.shape)
        return rows * columns * (rows + columns) + (4 * columns**3 if self.moved.value else 0)


@dataclass(frozen=True, eq=False)
class Slopes:
    """h = phi(z) with slopes within ``deviation`` of ``centre``, entry by entry."""

    centre: Array
    deviation: Array

    @property
    def work(self) -> int:
        """Products of numbers."""
        return 4 * self.centre.size**3


Link = Map | Slopes
Numbers = tuple[Array, ...]  # for each link: E entry by entry, or (f,) for a map, () where it does not move


@dataclass(frozen=True)
class Statement:
    """``bound`` >= the norm of the derivative of the chain's last value, and the multipliers that prove it, by the
    name of the link: in the tier layerwise the number of the value that a node gives."""

    bound: Up
    multipliers: Mapping[str, tuple[float, ...]]


@dataclass(frozen=True)
class Recursion:
    """What rule R14 says at the end of a chain that begins at value ``start``: of the derivative in that value, and of
    that in all parameters together; None: nothing that is of use. ``centres``: of the slopes, by the value that an
    activation gives."""

    start: int
    centres: Mapping[str, tuple[float, ...]]
    through: Statement | None
    parameters: Statement | None


def slopes(low: Array, high: Array) -> Slopes:
    """For slopes in [low, high]."""
    centre = 0.5 * low + 0.5 * high
    top = float(np.maximum(np.abs(low), np.abs(high)).max(initial=0.0))
    top, reach = max(top, FAINT), np.maximum(high - centre, centre - low)
    return Slopes(centre, np.nextafter(reach * (1.0 + 8 * UNIT) + WIDER * top, np.inf))


def centres_of(links: Mapping[str, Link]) -> dict[str, tuple[float, ...]]:
    """Those of the slopes. Whoever verifies it has slopes of his own: multipliers fit only slopes about the same."""
    return {name: tuple(link.centre.tolist()) for name, link in links.items() if isinstance(link, Slopes)}


def work(links: Sequence[Link]) -> int:
    """Products of numbers for one statement."""
    return sum(link.work for link in links)


@dataclass(frozen=True)
class Directions:
    """What F is the derivative in: at the start of the chain X = ``start``^2 I, and whose own parameters count, each
    ``own`` times the root of how often its group is used: group -> that root."""

    start: Up
    roots: Mapping[int, Up]

    def own(self, link: Map) -> Up:
        """What a map's own parameters add: own^2 I."""
        return link.own * self.roots[link.group] if link.group is not None and link.group in self.roots else Up.zero


class Unproved(Exception):
    """The multipliers are too small, or floats gave out."""


def bound(links: Sequence[Link], directions: Directions, numbers: Numbers) -> Up:
    """b >= ||F|| at the end of the chain for these multipliers. Raises Unproved."""
    with np.errstate(all="ignore"):
        x: Array | Up = directions.start * directions.start
        for link, given in zip(links, numbers, strict=True):
            x = _after(link, x, given, directions)
            if not (np.isfinite(x).all() if isinstance(x, np.ndarray) else x.finite):
                raise Unproved
        square = x if isinstance(x, Up) else symmetric_norm_up(x, positive=True)
    if square is None or not square.finite:
        raise Unproved
    return sqrt_up(square * Up(LEFT))


def _after(link: Link, x: Array | Up, given: Array, directions: Directions) -> Array | Up:
    if isinstance(link, Slopes):
        if isinstance(x, Up):
            return x if not x.value else _bent(link, np.eye(link.centre.size) * x.value, given)
        return _bent(link, x, given)
    own = directions.own(link)
    if isinstance(x, Up):
        return _first(link, x, given, own * own)
    return _mapped(link, x, given, own * own)


def _first(link: Map, x: Up, given: Array, own: Up) -> Array | Up:
    """From X = x I: R = x^2 / (f - x)."""
    if not x.value:
        return own
    added = own
    if link.moved.value:
        (f,) = given
        left = float(np.nextafter(f - x.value, -np.inf))
        if not left > 0.0:
            raise Unproved
        x = x + x * x * Up(float(np.nextafter(1.0 / left, np.inf)))
        added = added + Up(float(f)) * link.moved * link.moved
    ball = Ball(link.matrix)
    return _above((ball @ ball.T).columns_times(np.full(len(link.matrix), x.value)), added)


def _mapped(link: Map, x: Array, given: Array, own: Up) -> Array:
    added = own
    if link.moved.value:
        (f,) = given
        z = Ball(f * np.eye(len(x)) - x, Up(4 * UNIT) * (Up(f) + Up(float(np.abs(np.diag(x)).max()))))
        x = _sum(x, _lifted(z, Ball(x)))
        added = added + Up(float(f)) * link.moved * link.moved
    ball = Ball(link.matrix)
    return _above(ball @ Ball(x) @ ball.T, added)


def _bent(link: Slopes, x: Array, given: Array) -> Array:
    if not (given > 0.0).all():
        raise Unproved
    c, e = link.centre, given
    top = float(np.diag(x).max())
    if not 1.0 / FAR < top < FAR:
        raise Unproved
    # In units of powers of two in which every entry of E is about as large as X.
    units = np.exp2(np.clip(np.round(0.5 * np.log2(top / e)), -400.0, 400.0))
    s, e = link.deviation * units, e * units * units
    if not float(np.abs(s).max()) < STEEP:
        raise Unproved
    vanished = Up(len(x) ** 2 * STEEP * STEEP * ETA)  # what products below the range of floats may lose
    whole = s[:, None] * x * s[None, :]
    z = np.diag(e) - whole
    y = c[:, None] * x * s[None, :]
    passed = c[:, None] * x * c[None, :]
    off = Up(8 * UNIT)
    z_error = off * (frobenius_up(whole) + Up(float(e.max()))) + vanished
    lifted = _lifted(Ball(z, z_error), Ball(y, off * frobenius_up(y) + vanished))
    total = _sum(passed, lifted)
    total[np.diag_indices(len(total))] += np.nextafter(given, np.inf)
    rounding = off * (frobenius_up(passed) + frobenius_up(total)) + vanished
    return _above(Ball(total, rounding), Up.zero)


def _sum(a: Array, b: Array) -> Array:
    """a + b, and at least what that rounds."""
    total: Array = a + b
    total[np.diag_indices(len(total))] += (Up(4 * UNIT) * frobenius_up(total)).value
    return total


def _above(ball: Ball, added: Up) -> Array:
    """A symmetric matrix X >= every symmetric matrix of the ball plus added I."""
    total = 0.5 * (ball.centre + ball.centre.T)
    extra = ball.error + added
    extra = extra + Up(4 * UNIT) * (extra + frobenius_up(total))
    total[np.diag_indices(len(total))] += extra.value
    return total


def _lifted(z: Ball, y: Ball) -> Array:
    """R with [[Z, Y^T], [Y, R]] >= 0 for all Z and Y of the balls. Raises Unproved.

    Z = L L^T + r I + (at most r in norm), Y = K L^T + (at most e in norm), R = K K^T + (e^2 / r) I.
    """
    size = len(z.centre)
    room = Up(float(np.diag(z.centre).max()) * ROOM if z.centre.size else 0.0) + Up(2.0) * z.error
    target = z.centre.copy()
    target[np.diag_indices(size)] -= 2.0 * room.value
    try:
        factor: Array = np.asarray(np.linalg.cholesky(target), dtype=np.float64)
        half: Array = np.asarray(np.linalg.solve(factor, y.centre.T).T, dtype=np.float64)
    except np.linalg.LinAlgError:
        raise Unproved from None
    if not (np.isfinite(half).all() and room.value > 0.0):
        raise Unproved
    small, large = frobenius_up(factor), frobenius_up(half)
    each = Up(gamma(size + 2) + 4 * UNIT)
    square, mixed = factor @ factor.T, half @ factor.T
    vanished = Up((size + 4) * (len(half) + size) * size * ETA)  # what products below the range of floats may lose
    off = frobenius_up(target - square) + each * small * small + Up(4 * UNIT) * frobenius_up(z.centre) + z.error
    off = off + vanished
    if not off.value <= room.value:
        raise Unproved
    e = frobenius_up(y.centre - mixed) + each * small * large + Up(4 * UNIT) * frobenius_up(y.centre) + y.error
    e = e + vanished
    lost = vanished + e * e * Up(float(np.nextafter(1.0 / room.value, np.inf)))
    result: Array = half @ half.T
    result[np.diag_indices(len(result))] += (lost + each * large * large).value
    if not math.isfinite(float(result.max(initial=0.0))):
        raise Unproved
    return 0.5 * (result + result.T)
