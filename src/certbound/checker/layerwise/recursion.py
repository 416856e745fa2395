"""R14: along a chain of nodes one matrix inequality for each, in integers (proofs/rules.md).

X >= F F^T (as symmetric matrices) at every point of the domain, F the derivative of a value in some directions. Each
node of the chain replaces X by a matrix for which this holds again, by multipliers from the certificate; a Cholesky
factor and what it leaves, in integers, prove the one inequality that this needs. At the end X <= K^2 I.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial
from operator import mul
from typing import Any, NamedTuple

from activations.fact_types import Facts
from arithmetic.exact import ONE, ZERO, floor_log2, norm_up, up
from arithmetic.matrices import (
    Dyadic,
    Rows,
    bit_length,
    dominated,
    dyadic,
    multiply,
)
from network.domain import Domain
from network.graph import Affine, Elementwise, Linear, parents
from outcome import Rejected
from reading import nonnegative, number, rows, table

from layerwise.affine import bias_gain, own_moves, root, shape_of, whole_map
from layerwise.norm_jets import NormJet, reach

MOST_WORK = 20_000_000_000  # products of integers for all chains of a certificate; some 0.1 microseconds each
MOST_ENTRIES = 1 << 22  # of a fixed map that becomes a matrix
BITS = 119  # of the largest entry of X
SLOPE_BITS = 40  # of the slopes and their deviations
MATRIX_BITS = 96  # of an entry of a fixed map that is no float
ROOM_BITS = 40  # 2**-ROOM_BITS of Z is left for the error of its factor
SHARE_BITS = 16  # q, see _lifted
FARTHEST = 1100  # powers of two of a unit
LINK = 10_000  # products of integers take the time and the room that a node of a chain takes
ENTRY = 20  # of them take the time of an entry of a matrix
LARGEST = 1 << 17  # powers of two in which X is written
FAR = 1 << (BITS + 2 * FARTHEST)  # of an entry of Z, which may be taken smaller where it is far beyond X


class Chain(NamedTuple):
    """Values from the first to the last, each the only parent of the next."""

    values: list[int]
    nodes: list[Any]  # of all but the first
    uses: Counter[int]  # how many of the nodes use each group


class Proved(NamedTuple):
    """At the end of a chain: ``through`` >= ||dv_b/dv_a||, ``together`` >= ||dv_b/dtheta||; None: not stated."""

    chain: Chain
    through: Fraction | None
    together: Fraction | None


class Work:
    """What may still be spent; between what the ``slopes`` of the activations are, found once for all chains."""

    def __init__(self) -> None:
        self.left, self.slopes = MOST_WORK, dict[int, Ranges]()

    def spend(self, products: int) -> None:
        """Rejected if it is more than is left."""
        self.left -= products
        if self.left < 0:
            raise Rejected("certificate.plan: its recursions take more work than this checker does")


class Map(NamedTuple):
    """z = scale (matrix + D) v + constants, ||scale D|| <= moved; own parameters, of a group, add own^2 I to X."""

    matrix: Dyadic
    scale: Fraction
    moved: Fraction
    own: Fraction
    group: int | None


Ranges = list[tuple[Fraction, Fraction]]  # entry by entry


class Slopes(NamedTuple):
    """Slopes within deviation 2**exponent of centre 2**exponent, entry by entry."""

    centre: list[int]
    deviation: list[int]
    exponent: int


def chains(plan: list[Any], nodes: list[Any], work: Work) -> dict[int, Chain]:
    """The chains that the plan names, by their last value."""
    found = {}
    for at, row in enumerate(plan[: len(nodes) + 1]):
        if type(row) is not dict or "recursion" not in row or not at:
            continue
        where = f"certificate.plan[{at}].recursion"
        start = row["recursion"].get("start") if type(row["recursion"]) is dict else None
        if type(start) is not int or start < 0:
            raise Rejected(f"{where}: expected a table with 'start', the number of a value")
        values = [at]
        while values[-1] > start:
            work.spend(LINK)
            node = nodes[values[-1] - 1]
            if not isinstance(node, Affine | Linear | Elementwise) or len(parents(node)) != 1:
                raise Rejected(f"{where}: node {node.label!r} is no link of a chain")
            values += parents(node)
        if values[-1] != start or len(values) < 2:
            raise Rejected(f"{where}: no chain leads from value {start} to it")
        values.reverse()
        links = [nodes[value - 1] for value in values[1:]]
        found[at] = Chain(values, links, Counter(node.group for node in links if isinstance(node, Affine)))
    return found


def rule_r14(
    chain: Chain,
    value: Any,
    jets: Mapping[int, NormJet],
    facts: Mapping[int, list[Facts]],
    domain: Domain,
    last: bool,
    work: Work,
    where: str,
) -> Proved:
    """R14: what is stated at the end of the chain, proved; ``facts``: of the elementwise nodes, by their value."""
    row = table(value, where, {"start": int}, {"through": dict, "parameters": dict, "centres": dict})
    if "parameters" in row and not last:
        raise Rejected(f"{where}.parameters: only at the network's output")
    along = list(zip(chain.values[1:], chain.nodes, strict=True))
    sizes = {str(at): node.size for at, node in along if isinstance(node, Elementwise)}
    centres = centres_of(row.get("centres", {}), sizes, f"{where}.centres")
    # Made one by one, as their matrices are large, and counted before.
    links = {str(at): partial(_link, at, node, jets, facts, domain, centres.get(str(at)), work) for at, node in along}
    through = together = None
    if "through" in row:
        through = proved(links, ONE, {}, row["through"], work, f"{where}.through")
    if "parameters" in row:
        before = jets[chain.values[0]].n1
        earlier = {i for i in range(len(before) - 1) if before[i + 1]}
        uses = chain.uses
        roots = {g: root(uses[g] + (g in earlier)) for g in {*uses, *earlier}}
        start = norm_up([up(roots[g] * before[g + 1]) for g in earlier])
        together = proved(links, start, roots, row["parameters"], work, f"{where}.parameters")
    return Proved(chain, through, together)


def improved(proved: Proved, before: NormJet, jet: NormJet) -> NormJet:
    """The norm jet of the chain's last value with what is proved there; ``before``: of its first value."""
    n1 = jet.n1
    if proved.through is not None:
        k, uses = proved.through, proved.chain.uses
        n1 = [d if i - 1 in uses else min(d, up(k * before.n1[i])) for i, d in enumerate(n1)]
    return jet._replace(n1=n1, together=proved.together)


def centres_of(value: Any, sizes: Mapping[str, int], where: str) -> dict[str, list[Fraction]]:
    """Those of the slopes that the certificate names; ``sizes``: how many slopes each link has, by its name."""
    given = table(value, where, {}, dict.fromkeys(sizes, list))
    found = {}
    for name, size in sizes.items():
        if name in given:
            texts = rows(given[name], f"{where}.{name}")
            if len(texts) != size:
                raise Rejected(f"{where}.{name}: {len(texts)} numbers for {size} neurons")
            found[name] = [number(text, f"{where}.{name}") for text in texts]
    return found


def _link(
    at: int,
    node: Any,
    jets: Mapping[int, NormJet],
    facts: Mapping[int, list[Facts]],
    domain: Domain,
    centres: list[Fraction] | None,
    work: Work,
) -> Map | Slopes:
    (parent,) = parents(node)
    h = jets[parent]
    if isinstance(node, Elementwise):
        if at not in work.slopes:
            work.slopes[at] = _ranges(facts[at], h)
        return slopes_within(work.slopes[at], centres)
    inputs = len(h.centre)
    width = len(node.weight[0][0]) if isinstance(node, Affine) else 0
    work.spend(ENTRY * node.size * max(inputs, width))
    if isinstance(node, Affine):
        shape, alpha, radius = shape_of(node), abs(node.alpha), up(domain.radius_of(node.group))
        repeats = up(alpha * root(shape.occurrences))
        moved = up(radius * root(shape.weights)) if domain.kind == "box" else radius
        if domain.reach is not None:
            moved = own_moves(node, domain.reach)[0]
        own = norm_up([up(repeats * h.n0), bias_gain(node, shape)])
        matrix = whole_map(node, inputs, f"node {node.label!r}")
        return Map(dyadic(matrix), up(alpha), up(repeats * moved), own, node.group)
    (term,) = node.terms
    if node.size * inputs > MOST_ENTRIES:
        raise Rejected(f"node {node.label!r}: its matrix is {node.size} by {inputs}, too large for this checker")
    whole, off = [[ZERO] * inputs for _ in range(node.size)], []
    for i, (r, c, v) in enumerate(zip(term.rows, term.columns, term.values, strict=True)):
        short = (
            v if v.denominator & (v.denominator - 1) == 0 else Fraction(round(v * (1 << MATRIX_BITS)), 1 << MATRIX_BITS)
        )
        whole[r][c] = short
        off.append(up(abs(v - short) + (term.errors[i] if term.errors else ZERO)))
    return Map(dyadic(whole), ONE, norm_up([e for e in off if e]), ZERO, None)


def _ranges(facts: list[Facts], h: NormJet) -> Ranges:
    return [f.derivative(1, *interval) for f, interval in zip(facts, reach(h), strict=True)]


def slopes_within(ranges: Ranges, centres: list[Fraction] | None) -> Slopes:
    """Those of an activation, about the middles of their ranges or about other numbers."""
    middles = [(a + b) / 2 for a, b in ranges] if centres is None else centres
    top = max((max(abs(a), abs(b), abs(c)) for (a, b), c in zip(ranges, middles, strict=True)), default=ZERO)
    exponent = floor_log2(top) + 1 - SLOPE_BITS if top else 0
    unit = Fraction(2) ** exponent
    centre = [round(c / unit) for c in middles]
    deviation = [math.ceil(max(b / unit - c, c - a / unit)) for (a, b), c in zip(ranges, centre, strict=True)]
    return Slopes(centre, deviation, exponent)


def proved(
    links: Mapping[str, Callable[[], Map | Slopes]],
    start: Fraction,
    roots: Mapping[int, Fraction],
    value: Any,
    work: Work,
    where: str,
) -> Fraction:
    """The stated bound of ||F||, F F^T <= start^2 I at the beginning of the chain; multipliers by the link's name."""
    row = table(value, where, {"bound": str, "multipliers": dict})
    stated = nonnegative(row["bound"], f"{where}.bound")
    given = table(row["multipliers"], f"{where}.multipliers", {}, dict.fromkeys(links, list))
    x: Fraction | Dyadic = up(start * start)
    for at, made in links.items():
        link = made()
        here = f"{where}.multipliers.{at}"
        numbers = [nonnegative(text, here) for text in rows(given[at], here)] if at in given else []
        x = (
            _bent(link, x, numbers, work, here)
            if isinstance(link, Slopes)
            else _mapped(link, x, numbers, roots, work, here)
        )
        if not isinstance(x, Fraction) and abs(x.exponent) > LARGEST:
            raise Rejected(f"{here}: the numbers are far beyond the floats")
    if isinstance(x, Fraction):
        holds = x <= stated * stated
    else:
        work.spend(len(x.rows) ** 3)
        triangle = [row[: i + 1] for i, row in enumerate(x.rows)]
        holds = dominated(triangle, stated * stated / Fraction(2) ** x.exponent)
    if not holds:
        raise Rejected(f"{where}: the bound is not proved")
    return stated


def _bent(link: Slopes, x: Fraction | Dyadic, e: list[Fraction], work: Work, where: str) -> Fraction | Dyadic:
    """X' = C X C + E + R."""
    size = len(link.centre)
    work.spend(5 * size**3)
    if len(e) != size:
        raise Rejected(f"{where}: {len(e)} numbers for {size} neurons")
    if isinstance(x, Fraction):
        if not x:
            return x
        x = _multiple(x, size)
    r, below = _lifted(x, link, e, where)
    exponent = min(below, x.exponent + 2 * link.exponent)
    shifts = x.exponent + 2 * link.exponent - exponent, below - exponent
    whole = [
        [(ci * cj * n << shifts[0]) + (m << shifts[1]) for cj, n, m in zip(link.centre, row, other, strict=True)]
        for ci, row, other in zip(link.centre, x.rows, r, strict=True)
    ]
    unit = Fraction(2) ** exponent
    for i, value in enumerate(e):
        whole[i][i] += math.ceil(value / unit)
    return _above(whole, exponent)


def _mapped(
    link: Map, x: Fraction | Dyadic, f: list[Fraction], roots: Mapping[int, Fraction], work: Work, where: str
) -> Fraction | Dyadic:
    """X' = M (X + R) M^T + f moved^2 I + own^2 I."""
    if len(f) > 1 or (not f and link.moved and x):
        raise Rejected(f"{where}: expected one number, as the node's matrix moves")
    m, height, width = link.matrix, len(link.matrix.rows), len(link.matrix.rows[0])
    added = up((link.own * roots[link.group]) ** 2) if link.group is not None and link.group in roots else ZERO
    if isinstance(x, Fraction):
        if not x:
            return added
        if f:
            if not f[0] > x:
                raise Rejected(f"{where}: the multiplier is too small")
            x = up(x + x * x / (f[0] - x))
            added = up(added + f[0] * link.moved**2)
        work.spend(height * height * (height + width))
        whole, exponent = multiply(m.rows, m.rows), 2 * m.exponent
        factor = up(x * link.scale**2)
    else:
        if f:
            work.spend(5 * width**3)
            r, below = _lifted(x, Slopes([1] * width, [1] * width, 0), f * width, where)
            x = _plus(x, Dyadic(r, below))
            added = up(added + f[0] * link.moved**2)
        work.spend(height * width * (height + width) + height**3)
        whole, exponent = multiply(multiply(m.rows, x.rows), m.rows), 2 * m.exponent + x.exponent
        factor = up(link.scale**2)
    if factor != 1:  # X' is positive semidefinite, so a larger factor is one more upper bound
        shift = factor.denominator.bit_length() - 1
        whole, exponent = [[n * factor.numerator for n in row] for row in whole], exponent - shift
    short = _above(whole, exponent)
    more = math.ceil(added / Fraction(2) ** short.exponent)
    return _above(
        [[n + more if i == j else n for j, n in enumerate(row)] for i, row in enumerate(short.rows)], short.exponent
    )


def _multiple(x: Fraction, size: int) -> Dyadic:
    """At least x I, with BITS bits."""
    exponent = floor_log2(x) + 1 - BITS
    n = math.ceil(x / Fraction(2) ** exponent)
    return Dyadic([[n if i == j else 0 for j in range(size)] for i in range(size)], exponent)


def _plus(x: Dyadic, y: Dyadic) -> Dyadic:
    exponent = min(x.exponent, y.exponent)
    left, right = x.exponent - exponent, y.exponent - exponent
    return _above([[(a << left) + (b << right) for a, b in zip(p, q, strict=True)]
                   for p, q in zip(x.rows, y.rows, strict=True)], exponent)  # fmt: skip


def _above(whole: Rows, exponent: int) -> Dyadic:
    """A symmetric matrix that is at least this one, with BITS bits or few more: entries are floored by less than 1, a
    symmetric matrix of norm at most their number in a row."""
    shift = bit_length(whole) - BITS
    if shift <= 0:
        return Dyadic(whole, exponent)
    size = len(whole)
    short = [[(n >> shift) + (size if i == j else 0) for j, n in enumerate(row)] for i, row in enumerate(whole)]
    return Dyadic(short, exponent + shift)


def _lifted(x: Dyadic, link: Slopes, e: list[Fraction], where: str) -> tuple[Rows, int]:
    """(R, its exponent) with [[Z, Y^T], [Y, R]] >= 0 for Z = E - S X S, Y = C X S; Rejected unless that is proved.

    In units of powers of two (``k``) in which every entry of E is about as large as X, Z = L L^T + A and Y = K L^T + B
    with integer L, K. R = K K^T + 2^q (sum of |B| in a row) on the diagonal will do if A is dominated by its diagonal
    even after 2^-q (the sums of |B| in its columns) are taken off: in other units what is left is diagonally dominant.
    """
    size, (c, s, g) = len(e), link
    top = max(x.rows[i][i] for i in range(size))
    if not any(map(any, x.rows)):  # then R = 0 will do for every E
        return x.rows, x.exponent
    if top <= 0 or min(e) <= 0:
        raise Rejected(f"{where}: expected positive numbers")
    # More bits, so that what rounding costs below does not matter.
    extra = max(0, BITS - top.bit_length())
    exponent = x.exponent - extra
    entries = [[n << extra for n in row] for row in x.rows] if extra else x.rows
    level = top.bit_length() + x.exponent
    k = [min(max((level - floor_log2(v)) // 2, -FARTHEST), FARTHEST) for v in e]
    # Y in a unit in which it is about as large as Z: R is then as exact as X' has to be, however small C is.
    size_of_y = max(abs(ci * sj) << FARTHEST + kj for ci in c for sj, kj in zip(s, k, strict=True)).bit_length()
    finer = min(max(0, FARTHEST - 2 * g - size_of_y), FARTHEST)
    z, y = [], []
    for i, row in enumerate(entries):
        half = [n * sj for n, sj in zip(row, s, strict=True)]
        # Floored: an entry of Z is then at most 1 above, one of Y at most 1 below; the diagonals make up for both.
        z.append([-_shifted(s[i] * n, 2 * g + k[i] + kj) for n, kj in zip(half, k, strict=True)])
        y.append([_shifted(c[i] * n, 2 * g + kj + finer) for n, kj in zip(half, k, strict=True)])
        z[i][i] += min(math.floor(e[i] * Fraction(2) ** (2 * k[i] - exponent)), FAR) - 2 * size
        if z[i][i] <= 0:
            raise Rejected(f"{where}: the multiplier of entry {i} is too small")
    lowered = [
        [-n + ((n >> ROOM_BITS) + 1 if i == j else 0) for j, n in enumerate(row[: i + 1])] for i, row in enumerate(z)
    ]
    found = _guess(lowered, y)
    if found is None:
        raise Rejected(f"{where}: the multipliers are too small")
    lower, half_rows = found
    square, mixed, result = multiply(lower, lower), multiply(half_rows, lower), multiply(half_rows, half_rows)
    slack = [z[i][i] - square[i][i] for i in range(size)]
    for i in range(size):
        slack[i] -= sum(abs(a - b) for j, (a, b) in enumerate(zip(z[i], square[i], strict=True)) if j != i)
        off = [abs(a - b) for a, b in zip(y[i], mixed[i], strict=True)]
        result[i][i] += (sum(off) << SHARE_BITS) + size
        for j, b in enumerate(off):
            slack[j] -= (b >> SHARE_BITS) + 1
    if min(slack) < 0:
        raise Rejected(f"{where}: the multipliers are not proved to be large enough")
    return result, exponent - 2 * finer


def _shifted(n: int, by: int) -> int:
    return n << by if by >= 0 else n >> -by


def _guess(lowered: Rows, y: Rows) -> tuple[Rows, Rows] | None:
    """About (L, K) with L L^T = -lowered and K L^T = y, by Cholesky's method in integers; None if it breaks down."""
    size, lower = len(lowered), list[list[int]]()
    for entries in lowered:
        row: list[int] = []
        for n, known in zip(entries, lower, strict=False):
            row.append((-n - sum(map(mul, row, known))) // known[-1])
        pivot = math.isqrt(max(-entries[-1] - sum(map(mul, row, row)), 0))
        if not pivot:
            return None
        lower.append([*row, pivot])
    halves = []
    for entries in y:
        half: list[int] = []
        for n, known in zip(entries, lower, strict=True):
            half.append((n - sum(map(mul, half, known))) // known[-1])
        halves.append(half)
    return [row + [0] * (size - len(row)) for row in lower], halves
