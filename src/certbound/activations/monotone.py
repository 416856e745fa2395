"""Monotone pieces: where each derivative of an activation has one sign (proofs/rules.md, R10).

For one piece with exact parameters, brackets of order k enclose the places where F_k = phi^(k) changes sign. The top
order is proved by a cover (cells with a Taylor polynomial, tails), every lower order by the order above it: between the
brackets of order k + 1, F_k is monotone, so values at points decide. A Proof holds all that is needed to do it again.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import comb, lcm
from operator import mul
from typing import Any

from ..errors import ProofError
from ..numbers import elementary
from .derivatives import Branch, Polynomial, branches, evaluate
from .file import Activation, Bracket
from .limits import Limits

DEGREE = 8  # of the Taylor polynomials
NARROWEST = Fraction(1, 1 << 12)  # half-width below which a cell is given up
TAILS = tuple(Fraction(r) for r in (2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64))
GRID = 1 << 96  # coefficients are rounded to multiples of 1/GRID, the rounding goes into the radius
MARGIN = 4  # a cell is kept only if the polynomial exceeds its radius this many times


@dataclass(frozen=True)
class Query:
    """A univariate polynomial inequality: sum p_i z^i >= rho for lower <= z <= upper (upper None: no end)."""

    what: str
    coefficients: tuple[Fraction, ...]
    rho: Fraction
    lower: Fraction
    upper: Fraction | None


@dataclass(frozen=True)
class Proof:
    """The monotone pieces of one piece: brackets of orders 1..top, cuts of the cover, signs of every gap."""

    branch: Branch
    brackets: tuple[tuple[Bracket, ...], ...]
    cuts: tuple[Fraction, ...]
    signs: tuple[tuple[int, ...], ...]
    queries: tuple[Query, ...]

    @property
    def top(self) -> int:
        """The order whose signs the cover proves."""
        return len(self.brackets)


def sign(ball: Any) -> int | None:
    """1, -1 or 0 (exactly zero) if the ball shows it weakly, else None."""
    if ball.is_zero():
        return 0
    return 1 if ball.lower() >= 0 else -1 if ball.upper() <= 0 else None


def gaps(branch: Branch, brackets: tuple[Bracket, ...]) -> list[tuple[Fraction | None, Fraction | None]]:
    """What is left of the piece between the brackets."""
    ends = [branch.left, *(end for b in brackets for end in b), branch.right]
    return list(zip(ends[::2], ends[1::2], strict=True))


@lru_cache(maxsize=256)
def prove(activation: Activation, parameters: tuple[tuple[str, Fraction], ...], top: int) -> tuple[Proof, ...]:
    """The monotone pieces of every piece, orders 1..top. Raises ProofError, naming the order and the place."""
    values = dict(parameters)
    with elementary.working_precision():
        return tuple(
            _piece(branch, tuple(_inside(branch, activation.brackets(k - 1, values)) for k in range(1, top + 1)))
            for branch in branches(activation, parameters)
        )


def _inside(branch: Branch, brackets: tuple[Bracket, ...]) -> tuple[Bracket, ...]:
    return tuple(
        b
        for b in brackets
        if (branch.left is None or b[0] > branch.left) and (branch.right is None or b[1] < branch.right)
    )


def _piece(branch: Branch, brackets: tuple[tuple[Bracket, ...], ...]) -> Proof:
    top = len(brackets)
    signs: list[tuple[int, ...]] = [()] * top
    cuts: tuple[Fraction, ...] = ()
    queries: list[Query] = []
    for order in range(top, 0, -1):
        cofactor = branch.cofactors[order]
        if cofactor.is_constant():
            constant = sign(evaluate(cofactor, [elementary.ball(0)] * len(branch.names)))
            signs[order - 1] = (constant or 0,) * (len(brackets[order - 1]) + 1)
        elif order == top:
            cuts, signs[order - 1], queries = _cover(branch, order, brackets[order - 1])
        else:
            signs[order - 1] = _cascade(branch, order, brackets)
    return Proof(branch, brackets, cuts, tuple(signs), tuple(queries))


# The cover of the top order.


def _cover(
    branch: Branch, order: int, brackets: tuple[Bracket, ...]
) -> tuple[tuple[Fraction, ...], tuple[int, ...], list[Query]]:
    found: list[tuple[Fraction | None, Fraction | None, int]] = []  # parts outside the brackets, with their sign
    queries: list[Query] = []
    ends = []
    for end, kink in ((-1, branch.left), (1, branch.right)):
        if kink is None:
            start, tail_sign, query = _tail(branch, order, end, brackets)
            found.append((None, start, tail_sign) if end < 0 else (start, None, tail_sign))
            queries.append(query)
            kink = start
        ends.append(kink)
    cuts = [ends[0]]
    stack = [(ends[0], ends[1])]
    while stack:
        a, b = stack.pop()
        cell = _cell(branch, order, a, b, brackets) if b - a <= 2 else None
        if cell is None:
            if b - a < 2 * NARROWEST:
                where = f"{branch.where}: phi^({order}) on [{float(a):.6g}, {float(b):.6g}]"
                raise ProofError(
                    "its sign is not proved",
                    where=where,
                    hint="is a point where a derivative turns missing or wrong in [critical]?",
                )
            middle = Fraction(round((a + b) / 2 * 4096), 4096)
            stack += [(middle, b), (a, middle)]
            continue
        parts, query = cell
        found += parts
        queries.append(query)
        cuts.append(b)
    return tuple(cuts), tuple(_assemble(branch, order, gap, found) for gap in gaps(branch, brackets)), queries


def _assemble(
    branch: Branch, order: int, gap: tuple[Fraction | None, Fraction | None], parts: list[tuple[Any, Any, int]]
) -> int:
    """The one sign of the parts inside a gap."""
    lo, hi = gap
    inside = [s for a, b, s in parts if (hi is None or a is None or a < hi) and (lo is None or b is None or b > lo)]
    return _one_sign(inside, branch, order, gap)


def _one_sign(signs: list[int], branch: Branch, order: int, gap: tuple[Any, Any]) -> int:
    different = {s for s in signs if s}
    if len(different) > 1:
        raise ProofError(
            f"phi^({order}) takes both signs between {_show(gap[0])} and {_show(gap[1])}",
            where=branch.where,
            hint="is a point where a derivative turns missing or wrong in [critical]?",
        )
    return different.pop() if different else 0


def _show(end: Fraction | None) -> str:
    return "infinity" if end is None else f"{float(end):.6g}"


def _cell(
    branch: Branch, order: int, a: Fraction, b: Fraction, brackets: tuple[Bracket, ...]
) -> tuple[list[tuple[Fraction, Fraction, int]], Query] | None:
    """Signs on [a, b] outside the brackets, from the cofactor's own sign or from its monotonicity."""
    cofactor = branch.cofactors[order]
    what = f"C_{order} on [{a}, {b}]"
    if (direct := _definite(branch, cofactor, a, b, what)) is not None:
        return [(a, b, direct[0])], direct[1]
    monotone = _definite(branch, branch.differentiate(cofactor), a, b, f"d/dt {what}")
    if monotone is None:
        return None
    inner = [x for bracket in brackets for x in bracket if a < x < b]
    covered = [bracket for bracket in brackets if bracket[0] <= b and bracket[1] >= a]
    points = sorted({a, b, *inner})
    parts = []
    for lo, hi in itertools.pairwise(points):
        if any(x[0] <= lo and hi <= x[1] for x in covered):
            continue
        signs = [sign(branch.at(cofactor, x)) for x in (lo, hi)]
        if None in signs or {1, -1} <= set(signs):
            return None
        parts.append((lo, hi, sum(s for s in signs if s) and (1 if 1 in signs else -1)))
    return parts, monotone[1]


def _definite(branch: Branch, poly: Polynomial, a: Fraction, b: Fraction, what: str) -> tuple[int, Query] | None:
    """(sign, query) if the Taylor form of ``poly`` shows one sign on [a, b]."""
    middle, h = (a + b) / 2, (b - a) / 2
    try:
        centre = _taylor(branch, poly, elementary.ball(middle), DEGREE)
        # By the generators' differential equations, as in the checker, which must find the same cells narrow enough.
        balls = centre + _taylor(branch, poly, elementary.hull(a, b), DEGREE + 1)[DEGREE:]
    except ValueError:  # a denominator's ball holds zero: the cell is too wide
        return None
    centres, rho = [], Fraction(0)
    for i, ball in enumerate(balls):
        if not ball.is_finite():
            return None
        rounded = Fraction(round(elementary.rational(ball.mid()) * GRID), GRID)
        radius = max(elementary.upper(ball) - rounded, rounded - elementary.lower(ball))
        centres.append(rounded)
        rho += radius * h**i
    rho = Fraction(-((-rho.numerator * GRID) // rho.denominator), GRID)
    coefficients = _bernstein(centres, h)
    # Fixed point cannot show a sign at an exact zero, as at the end of a cell: there the derivative must.
    least = MARGIN * rho + max(map(abs, coefficients)) / (1 << 64)
    for s in (1, -1):
        if min(s * c for c in coefficients) >= least > 0:
            return s, Query(what, tuple(s * c for c in centres), rho, -h, h)
    return None


def _taylor(branch: Branch, poly: Polynomial, t: Any, length: int) -> list[Any]:
    """The first ``length`` Taylor coefficients of the polynomial at every point of the ball t."""
    import flint

    coefficients = [[t, 1], *([g] for g in branch.generators(t)[1:])]
    for n in range(1, length + 1):
        with _capped(n):
            series = [flint.arb_series(c[:n], prec=n) for c in coefficients]
            if n == length:
                values = evaluate(poly, series)
                break
            for known, flow in zip(coefficients[1:], branch.flows, strict=True):
                rate = evaluate(flow, series)
                known.append(rate[n - 1] / n)
    return [values[i] for i in range(length)] if hasattr(values, "coeffs") else [values]


class _capped:
    """FLINT's cap on the length of power series, restored afterwards."""

    def __init__(self, length: int) -> None:
        self.length = length

    def __enter__(self) -> None:
        import flint

        self.previous, flint.ctx.cap = flint.ctx.cap, self.length

    def __exit__(self, *_: object) -> None:
        import flint

        flint.ctx.cap = self.previous


def _bernstein(coefficients: list[Fraction], h: Fraction) -> list[Fraction]:
    """Bernstein coefficients on [-h, h]; the polynomial lies between the least and the greatest of them."""
    scaled = [c * h**i for i, c in enumerate(coefficients)]  # of powers of w, |w| <= 1
    scale = lcm(*(c.denominator for c in scaled))
    whole = [int(c * scale) for c in scaled]
    unit, table = _bernstein_of_powers(len(coefficients) - 1)
    return [Fraction(sum(map(mul, whole, column)), scale * unit) for column in table]


@lru_cache
def _bernstein_of_powers(degree: int) -> tuple[int, list[list[int]]]:
    """(n, n times the Bernstein coefficients of 1, w, ..., w^degree on [-1, 1]: the first of each, the second, ...)."""
    # w^i = (2 u - 1)^i, and u^k has the coefficients comb(j, k) / comb(degree, k).
    powers = [[comb(i, k) * 2**k * (-1) ** (i - k) for k in range(i + 1)] for i in range(degree + 1)]
    exact = [
        [sum((Fraction(c * comb(j, k), comb(degree, k)) for k, c in enumerate(power)), Fraction(0)) for power in powers]
        for j in range(degree + 1)
    ]
    unit = lcm(*(x.denominator for column in exact for x in column))
    return unit, [[int(x * unit) for x in column] for column in exact]


# Tails.


def _tail(branch: Branch, order: int, end: int, brackets: tuple[Bracket, ...]) -> tuple[Fraction, int, Query]:
    limit = max((abs(x) for b in brackets for x in b), default=Fraction(0))
    for start in TAILS:
        other = branch.left if end > 0 else branch.right
        if start <= limit or (other is not None and start <= end * other):
            continue
        answer = _tail_from(branch, order, end, start)
        if answer is not None:
            return end * start, answer[0], answer[1]
    raise ProofError(
        f"the sign of phi^({order}) towards {'+' if end > 0 else '-'}infinity is not proved", where=branch.where
    )


def _tail_from(branch: Branch, order: int, end: int, start: Fraction) -> tuple[int, Query] | None:
    balls = _tail_balls(branch, end, start)
    powers = _in_powers_of_t(branch.cofactors[order], balls, end)
    if powers is None:
        return None
    for s in (1, -1):
        lows = [elementary.lower(s * c) for c in powers]
        lows = [Fraction((x.numerator * GRID) // x.denominator, GRID) for x in lows]
        shifted = [
            sum((comb(j, i) * start ** (j - i) * lows[j] for j in range(i, len(lows))), Fraction(0))
            for i in range(len(lows))
        ]
        if min(shifted) >= 0 and max(shifted) > 0:
            side = "+" if end > 0 else "-"
            return s, Query(f"C_{order} for {side}t >= {start}", tuple(lows), Fraction(0), start, None)
    return None


def _in_powers_of_t(poly: Polynomial, balls: list[Any], end: int) -> list[Any] | None:
    """Coefficients of (end t)^j, the generators enclosed by ``balls`` (None: unbounded)."""
    powers: dict[int, Any] = {}
    for exponents, coefficient in poly.to_dict().items():
        term = elementary.fmpq_ball(coefficient)
        for ball, exponent in zip(balls, exponents[1:], strict=False):
            if int(exponent):
                if ball is None:
                    return None
                term = term * _power(ball, int(exponent))
        power = int(exponents[0])
        powers[power] = powers.get(power, elementary.ball(0)) + term * end**power
    return [powers.get(j, elementary.ball(0)) for j in range(max(powers, default=0) + 1)]


def _power(ball: Any, exponent: int) -> Any:
    """The power of a ball that lies in [0, oo) or (-oo, 0] or neither; tight where the sign is known."""
    lo, hi = elementary.lower(ball), elementary.upper(ball)
    if lo >= 0 or (hi <= 0 and exponent % 2):
        return elementary.hull(lo**exponent, hi**exponent)
    return ball**exponent


def _tail_balls(branch: Branch, end: int, start: Fraction) -> list[Any]:
    """Balls around the generators for all end * t >= start; None for those that are unbounded or not covered."""
    balls: list[Any] = []
    for function, argument in branch.functions:
        balls.append(
            elementary.apply(function) if argument is None else _tail_ball(function, argument, balls, end, start)
        )
    return balls


# Increasing functions: between their value at a point and their limit.
_INCREASING = {f: ends for f, ends in elementary.SATURATED.items() if ends[0] < ends[1]} | {"algebraic": (-1, 1)}


def _tail_ball(function: str, argument: Polynomial, balls: list[Any], end: int, start: Fraction) -> Any:
    powers = _in_powers_of_t(argument, balls, end)
    if powers is None:
        return None
    if len(powers) == 1:
        positive = function == "inverse" and powers[0] > 0
        return 1 / powers[0] if positive else None
    shifted = [
        sum(
            (comb(j, i) * elementary.ball(start) ** (j - i) * powers[j] for j in range(i, len(powers))),
            elementary.ball(0),
        )
        for i in range(len(powers))
    ]
    direction = 1 if all(c >= 0 for c in shifted[1:]) else -1 if all(c <= 0 for c in shifted[1:]) else 0
    if direction == 0:
        return None
    first = elementary.apply(function, shifted[0])
    if function in _INCREASING:
        return first.union(elementary.ball(_INCREASING[function][direction > 0]))
    if function == "arctan":
        return first.union(direction * elementary.pi() / 2)
    outward = (shifted[0] >= 0) if direction > 0 else (shifted[0] <= 0)
    if (function in ("gauss", "normpdf", "rsqrt") and outward) or (function in ("exp", "softplus") and direction < 0):
        return first.union(elementary.ball(0))
    if function == "inverse" and direction > 0 and shifted[0] > 0:
        return first.union(elementary.ball(0))
    return None


# Lower orders.


def _cascade(branch: Branch, order: int, brackets: tuple[tuple[Bracket, ...], ...]) -> tuple[int, ...]:
    above = brackets[order]
    return tuple(
        _one_sign(list(_parts(branch, order, gap, above)), branch, order, gap)
        for gap in gaps(branch, brackets[order - 1])
    )


def _parts(
    branch: Branch, order: int, gap: tuple[Fraction | None, Fraction | None], above: tuple[Bracket, ...]
) -> Iterator[int]:
    """Signs of F_order on the parts of a gap: at the ends of monotone parts, over the brackets of the order above."""
    cofactor = branch.cofactors[order]
    lo, hi = gap
    inner = sorted({x for b in above for x in b if (lo is None or x > lo) and (hi is None or x < hi)})
    points: list[Fraction | None] = [lo, *inner, hi]
    for a, b in itertools.pairwise(points):
        if a is not None and b is not None and any(x[0] <= a and b <= x[1] for x in above):
            values = [sign(branch.over(cofactor, a, b))] if a < b else []
        else:
            values = [_end(branch, order, a, -1), _end(branch, order, b, 1)]
        for value in values:
            if value is None:
                raise ProofError(
                    f"the sign of phi^({order}) between {_show(a)} and {_show(b)} is not proved",
                    where=branch.where,
                    hint="is a point where a derivative turns missing or wrong in [critical]?",
                )
            yield value


def _end(branch: Branch, order: int, point: Fraction | None, end: int) -> int | None:
    if point is not None:
        return sign(branch.at(branch.cofactors[order], point))
    limit = Limits(branch, end).of(branch.derivatives[order])
    return limit if limit is None or isinstance(limit, int) else sign(limit)
