"""Rule D1: Taylor coefficients of activations, from the differential equations of the elementary functions.

On a piece an activation is a polynomial in t and generators g_1, g_2, ... with g_i' = flow_i(t, g). For t = t(u) a
power series, (k + 1) g_(k+1) is the coefficient of u^k in flow_i(t, g) t': all follow one after the other.
"""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import NamedTuple

from activations.definitions import PERIODIC
from activations.enclosures import at, generator_bounds
from activations.pieces import Piece, pieces_of
from activations.primitives import is_primitive
from arithmetic.elementary import Unbounded, sine_range
from arithmetic.exact import pi_bounds
from arithmetic.polynomials import Polynomial
from network.graph import Unit
from outcome import Incomplete, Rejected

from depth.fixed import BITS, ZERO, Interval, as_fraction, convolved, enclose, over, times

Series = list[Interval]
Sum = list[tuple[Interval, int]]  # (coefficient, product), product 0 being 1
MOST_PARTS = 8
WORKING = BITS + 24  # bits of what is rounded to BITS


class Program(NamedTuple):
    """A piece, unrolled. Product 0 is 1, 1 is t, i + 1 is g_i, and then those in ``products``, of two earlier ones."""

    left: Fraction | None
    right: Fraction | None
    piece: Piece | None  # None: g_1 is the sine, g_2 the cosine
    products: list[tuple[int, int]]
    flows: list[Sum]
    value: Sum

    @property
    def generators(self) -> int:
        """How many generators there are."""
        return len(self.flows)

    @property
    def work(self) -> int:
        """Convolutions for one coefficient."""
        return len(self.products) + len(self.flows) + 1


def programs(unit: Unit, derivative: int = 0) -> list[Program]:
    """The pieces of phi, or of phi' (1), in order. Incomplete for a unit that has no Taylor recurrence here."""
    if unit.activation in PERIODIC:
        one, minus = enclose(Fraction(1)), enclose(Fraction(-1))
        turned = [(one, 2), (one, 3), (minus, 2)][PERIODIC[unit.activation] + derivative]
        return [Program(None, None, None, [], [[(one, 3)], [(minus, 2)]], [turned])]
    if is_primitive(unit):
        raise Incomplete(f"no Taylor recurrence of the primitive function {unit.activation[:40]!r}")
    return [_unrolled(piece, derivative) for piece in pieces_of(unit.activation, unit.parameters, {}, "model")]


def _unrolled(piece: Piece, derivative: int) -> Program:
    products: list[tuple[int, int]] = []
    known: dict[tuple[int, ...], int] = {}

    def number(key: tuple[int, ...]) -> int:
        """The product with these exponents: that of one factor less, times this factor."""
        if not any(key):
            return 0
        last = max(i for i, e in enumerate(key) if e)
        rest = (*key[:last], key[last] - 1, *key[last + 1 :])
        if not any(rest):
            return last + 1
        if key not in known:
            products.append((number(rest), last + 1))
            known[key] = piece.arity + len(products)
        return known[key]

    def unrolled(p: Polynomial) -> Sum:
        return [(enclose(coefficient), number(key)) for key, coefficient in p.items()]

    flows = [unrolled(piece.reduce(flow)) for flow in piece.flows[1:]]
    value = unrolled(piece.derivative(derivative))  # adds to the products
    return Program(piece.left, piece.right, piece, products, flows, value)


def rule_d1(pieces: list[Program], t: Series, whole: Interval | None = None) -> Series:
    """The series of phi(t(u)) on the piece that holds the interval ``whole`` (t[0] if not given), else Rejected."""
    return coefficients(on_one_piece(pieces, t[0] if whole is None else whole), t)


def on_one_piece(pieces: list[Program], t: Interval) -> Program:
    """The piece that holds the interval."""
    lo, hi = as_fraction(t[0]), as_fraction(t[1])
    for piece in pieces:
        if (piece.left is None or piece.left <= lo) and (piece.right is None or hi <= piece.right):
            return piece
    raise Rejected("an argument is not clear of a kink")


def coefficients(program: Program, t: Series) -> Series:
    """The series of the piece's value at t(u), as many coefficients as t has."""
    order, count = len(t) - 1, program.generators
    made: list[Series] = [[], [], *([start] for start in _starts(program, t[0]))]
    made += [[] for _ in program.products]
    made[1] = t
    slopes: list[Series] = [[] for _ in range(count)]  # of the flows
    rises = [times(((k + 1) << BITS, (k + 1) << BITS), t[k + 1]) for k in range(order)]  # t'
    result: Series = []
    for k in range(order + 1):
        if k:
            for i in range(count):
                made[2 + i].append(over(convolved(slopes[i], rises, k - 1), k))
        for i, (a, b) in enumerate(program.products, 2 + count):
            made[i].append(convolved(made[a], made[b], k))
        if k < order:
            for i, flow in enumerate(program.flows):
                slopes[i].append(_summed(flow, made, k))
        result.append(_summed(program.value, made, k))
    return result


def _summed(terms: Sum, made: list[Series], k: int) -> Interval:
    low = high = 0
    for coefficient, i in terms:
        if i:
            lo, hi = times(coefficient, made[i][k])
        else:
            lo, hi = coefficient if k == 0 else ZERO
        low, high = low + lo, high + hi
    return low, high


def _starts(program: Program, t: Interval) -> list[Interval]:
    """Enclosures of the generators over the interval t."""
    lo, hi = as_fraction(t[0]), as_fraction(t[1])
    if program.piece is None:
        quarter = pi_bounds(WORKING + 64 + max(abs(lo), abs(hi)).numerator.bit_length())
        return [enclose(*sine_range(lo, hi)), enclose(*sine_range(lo + quarter[0] / 2, hi + quarter[1] / 2))]
    try:
        found = generator_bounds(program.piece, set(range(1, program.piece.arity)), lo, hi, WORKING)
    except Unbounded as reason:
        raise Rejected(f"no finite enclosure ({reason})") from None
    return [enclose(*found[i]) for i in range(1, program.piece.arity)]


def value_range(pieces: list[Program], t: Interval) -> Interval:
    """An enclosure of phi over the interval, whatever pieces it meets."""
    parts = [coefficients(program, [own])[0] for program, own in _met(pieces, t)]
    return min(lo for lo, _ in parts), max(hi for _, hi in parts)


def slope_range(pieces: list[Program], t: Interval) -> Interval:
    """An enclosure of every (phi(a) - phi(b)) / (a - b) for a, b in the interval, of a continuous phi.

    It is the hull of phi' over the pieces that are met, and over parts of a long interval; on each, phi' is also within
    the largest |phi''| times half the length of its value in the middle.
    """
    for before, after in itertools.pairwise(pieces):
        _joined(before, after)
    parts = []
    one = (1 << BITS, 1 << BITS)
    for program, own in [(program, part) for program, whole in _met(pieces, t) for part in _parts(whole)]:
        middle = (own[0] + own[1]) >> 1
        whole = coefficients(program, [own, one, ZERO])
        there = coefficients(program, [(middle, middle), one])[1]
        bend = times(whole[2], (own[0] - own[1] - 2, own[1] - own[0] + 2))  # 2 phi''/2 times half the length
        parts.append((max(whole[1][0], there[0] + bend[0]), min(whole[1][1], there[1] + bend[1])))
    return min(lo for lo, _ in parts), max(hi for _, hi in parts)


def _met(pieces: list[Program], t: Interval) -> list[tuple[Program, Interval]]:
    """The pieces that the interval meets, each with its part of it, to which what rounding needs is added."""
    found = []
    for program in pieces:
        lo = t[0] if program.left is None else max(t[0], enclose(program.left)[0])
        hi = t[1] if program.right is None else min(t[1], enclose(program.right)[1])
        if lo <= hi:
            found.append((program, (lo, hi)))
    return found


def _parts(t: Interval) -> list[Interval]:
    """An interval longer than 1 in parts of at most half that, but no more than MOST_PARTS."""
    length = t[1] - t[0]
    count = 1 if length <= 1 << BITS else min(MOST_PARTS, -(-length >> BITS - 1))
    ends = [t[0] + length * i // count for i in range(count)] + [t[1]]
    return list(itertools.pairwise(ends))


def _joined(before: Program, after: Program) -> None:
    """Rejected unless the two pieces are shown to have one value where they meet."""
    joint = before.right
    if before.piece is None or after.piece is None or joint is None:
        raise Rejected("a joint of pieces that is nowhere")
    left, right = (at(p.piece, p.piece.derivative(0), joint) for p in (before, after) if p.piece is not None)
    if left != right or left[0] != left[1]:
        raise Rejected("an activation is not continuous")
