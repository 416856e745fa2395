"""R9: the norm jets once more, as polynomials in the sizes of the parameter groups, over a ball of all parameters.

On a domain with a total radius, n_j = ||theta_j|| satisfy sum n_j^2 <= R^2, R = ||theta*|| + total. R1 to R4 hold with
||W|| <= n_g and ||z|| <= n_g sqrt(alpha^2 ||h||^2 + kappa^2): each bound of the jet is a polynomial in n_1, n_2, ...
with nonnegative coefficients. Coefficients are rounded upward. No work is done before it is counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import prod
from typing import NamedTuple

from activations.facts import Facts
from activations.pieces import Unit
from arithmetic.exact import ONE, ZERO, norm_up, sqrt_up, up
from network.domain import Domain
from network.graph import Affine, Diagonal, Network
from outcome import Rejected

from layerwise.norm_jets import State, bias_gain, constants, input_rule
from layerwise.replay import LARGEST

FORM = "joint"  # what a conclusion, or a leaf of the tier local, names
MOST_WORK = 8_000_000  # products of terms, each times the number of groups; a term costs microseconds

Polynomial = dict[tuple[int, ...], Fraction]  # exponents of n_1, n_2, ... -> coefficient, positive


class Sizes(NamedTuple):
    """The norm jet of a node's value; n1[0] is about the input, n2[i, j] about groups i >= j >= 1."""

    n0: Polynomial
    n1: list[Polynomial]
    n2: dict[tuple[int, int], Polynomial] | None

    def largest(self) -> Fraction:
        """The largest coefficient."""
        polynomials = [self.n0, *self.n1, *(self.n2 or {}).values()]
        return max((c for p in polynomials for c in p.values()), default=ZERO)


class Work:
    """What may still be spent for one certificate."""

    def __init__(self) -> None:
        self.left = MOST_WORK

    def spend(self, products: int) -> None:
        """Rejected if it is more than is left."""
        self.left -= products
        if self.left < 0:
            raise Rejected("certificate: the form 'joint' takes more work than this checker does")


class Ring:
    """Sums and products of polynomials in n_1, ..., n_groups, and what is spent on them."""

    def __init__(self, groups: int, work: Work) -> None:
        self.groups, self.work = groups, work
        self.none = (0,) * groups
        self.one = {self.none: ONE}

    def number(self, value: Fraction) -> Polynomial:
        """A constant."""
        return {self.none: value} if value else {}

    def size(self, group: int) -> Polynomial:
        """n_j of the group with this number, from 0 on."""
        return {tuple(int(j == group) for j in range(self.groups)): ONE}

    def plus(self, *summands: Polynomial) -> Polynomial:
        """The sum."""
        total: Polynomial = {}
        for summand in summands:
            for exponents, c in summand.items():
                total[exponents] = up(total[exponents] + c) if exponents in total else c
        return total

    def times(self, a: Polynomial, b: Polynomial) -> Polynomial:
        """The product."""
        if self.one in (a, b):
            return b if a == self.one else a
        self.work.spend(len(a) * len(b) * self.groups)
        total: Polynomial = {}
        for left, c in a.items():
            for right, d in b.items():
                exponents = tuple(map(int.__add__, left, right))
                total[exponents] = up(total.get(exponents, ZERO) + c * d)
        return total

    def scaled(self, factor: Fraction, a: Polynomial) -> Polynomial:
        """The multiple by a number."""
        return self.times(self.number(factor), a)

    def root(self, a: Polynomial, constant: Fraction) -> Polynomial:
        """At least sqrt(a^2 + constant^2), by Minkowski's inequality: the constants' norm and, apart, the rest."""
        rest = {exponents: c for exponents, c in a.items() if exponents != self.none}
        return self.plus(self.number(norm_up([a.get(self.none, ZERO), constant])), rest)


def replay(
    network: Network, domain: Domain, facts: Mapping[Unit, Facts], state: State, second_order: bool, work: Work
) -> State:
    """``state``, the last one of R1 to R5 on this domain, with the norm jet that R9 gives in place of its own.

    With second derivatives, if they are asked for and ``state`` has them: then no kink is crossed.
    """
    if domain.total is None:
        raise Rejected("certificate: the form 'joint' needs a domain with a total radius")
    groups = len(network.affine())
    ring, group = Ring(groups, work), 0
    start = input_rule(domain, groups, second_order=False)
    carried = second_order and state.n2 is not None
    jet = Sizes(ring.number(start.n0), [ring.number(d) for d in start.n1], {} if carried else None)
    for node in network.nodes:
        match node:
            case Affine():
                group += 1
                jet = _affine(ring, node, group, jet)
            case Diagonal():
                jet = _diagonal(ring, node, jet)
            case _:
                jet = _elementwise(ring, [facts[node.units[member]] for member in node.members], jet)
        if jet.largest() > LARGEST:
            raise Rejected("certificate: the bounds of the form 'joint' grow far beyond the largest float")
    stored = [abs(v) for node in network.affine() for row in [*node.weight, node.bias or []] for v in row]
    radius = up(norm_up(stored) + domain.total)
    n0, *n1 = [rule_r9(p, radius) for p in (jet.n0, *jet.n1)]
    n2 = None
    if jet.n2 is not None:
        n2 = [[ZERO] * (groups + 1) for _ in range(groups + 1)]
        for (i, j), block in jet.n2.items():
            n2[i][j] = n2[j][i] = rule_r9(block, radius)
    return state._replace(n0=n0, n1=n1, n2=n2, scaled=None)


def _affine(ring: Ring, node: Affine, g: int, h: Sizes) -> Sizes:
    """R2 with s = |alpha| n_g."""
    size, alpha = ring.size(g - 1), abs(node.alpha)
    s = ring.scaled(alpha, size)
    own = ring.root(ring.scaled(alpha, h.n0), bias_gain(node))
    n1 = [ring.times(s, d) for d in h.n1]
    n1[g] = ring.plus(n1[g], own)
    n2 = None
    if h.n2 is not None:
        n2 = {key: ring.times(s, block) for key, block in h.n2.items()}
        for j, d in enumerate(h.n1[1:], start=1):
            if d:
                key, cross = (max(g, j), min(g, j)), ring.scaled(alpha if j != g else 2 * alpha, d)
                n2[key] = ring.plus(n2.get(key, {}), cross)
    return Sizes(ring.times(size, own), n1, n2)


def _diagonal(ring: Ring, node: Diagonal, h: Sizes) -> Sizes:
    """R3."""
    largest = up(max(map(abs, node.scale)))
    return Sizes(
        ring.plus(ring.scaled(largest, h.n0), ring.number(norm_up(list(map(abs, node.shift))))),
        [ring.scaled(largest, d) for d in h.n1],
        None if h.n2 is None else {key: ring.scaled(largest, block) for key, block in h.n2.items()},
    )


def _elementwise(ring: Ring, facts: list[Facts], z: Sizes) -> Sizes:
    """R4: where every neuron is bounded, its size is that constant."""
    slope, curvature, at_zero, bounded = constants(facts)
    n0 = ring.plus(ring.number(at_zero), ring.scaled(slope, z.n0)) if bounded is None else ring.number(bounded)
    n2 = None
    if z.n2 is not None:
        n2 = {key: ring.scaled(slope, block) for key, block in z.n2.items()}
        bent = [ring.scaled(curvature, d) for d in z.n1]
        for i in range(1, len(z.n1)):
            for j in range(1, i + 1):
                if bent[i] and z.n1[j]:
                    n2[i, j] = ring.plus(n2.get((i, j), {}), ring.times(bent[i], z.n1[j]))
    return Sizes(n0, [ring.scaled(slope, d) for d in z.n1], n2)


def rule_r9(polynomial: Polynomial, radius: Fraction) -> Fraction:
    """R9: at least the polynomial where n_1^2 + n_2^2 + ... <= radius^2, by weighted AM-GM for every monomial."""
    total, known = ZERO, dict[tuple[int, ...], Fraction]()
    for exponents, c in polynomial.items():
        used = tuple(sorted(e for e in exponents if e))
        if used not in known:
            known[used] = _monomial(used, radius)
        total = up(total + c * known[used])
    return total


def _monomial(exponents: tuple[int, ...], radius: Fraction) -> Fraction:
    """R^E prod (e_j / E)^(e_j / 2), E = sum e_j > 0; 1 for E = 0."""
    degree = sum(exponents)
    share = prod((Fraction(e, degree) ** e for e in exponents), start=ONE)
    return up(up(radius) ** degree * sqrt_up(share))
