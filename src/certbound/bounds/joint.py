"""The norm jets once more where the parameters have one radius together: bounds that share it (rule R9).

Where ||theta - theta*|| <= total, the sizes n_j = ||theta_j|| of the groups satisfy sum n_j^2 <= R^2 with
R = ||theta*|| + total. The rules run over polynomials in n_1, n_2, ... with nonnegative coefficients, and weighted
AM-GM bounds every monomial over that ball: the one radius is not spent in every group again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import prod

from ..network.graph import Affine, Diagonal, Network
from ..numbers.directed import Up, norm_up, sqrt_up, up
from ..numbers.matrix import vector_norm_up
from .domain import Domain
from .norm_jets import AffineFacts, ElementwiseFacts, Jet, affine_rule, diagonal_rule, elementwise_rule, input_rule

# Products of terms, each times the number of groups. The checker allows twice as many: its zeros may be others.
MOST_WORK = 4_000_000

NodeFacts = AffineFacts[Up] | ElementwiseFacts[Up] | tuple[Up, Up]


class TooLarge(Exception):
    """The polynomials have too many terms."""


class Ring:
    """Polynomials in n_1, ..., n_groups as numbers for the rules, and the work that may still be spent on them."""

    def __init__(self, groups: int) -> None:
        self.groups, self.left = groups, MOST_WORK
        self.zero = Polynomial(self, {})
        self.one = self.constant(Up.one)

    def constant(self, value: Up) -> Polynomial:
        """A number."""
        return Polynomial(self, {(0,) * self.groups: value} if value.value else {})

    def size(self, group: int) -> Polynomial:
        """n_j of the group with this number (from 0 on)."""
        return Polynomial(self, {tuple(int(j == group) for j in range(self.groups)): Up.one})

    def norm(self, values: Sequence[Polynomial]) -> Polynomial:
        """Minkowski's inequality: the norm of the constant terms and, apart from them, the sum."""
        none = (0,) * self.groups
        total = self.constant(norm_up([p.terms[none] for p in values if none in p.terms]))
        for p in values:
            total = total + Polynomial(self, {e: c for e, c in p.terms.items() if e != none})
        return total

    def least(self, values: Sequence[Polynomial]) -> Polynomial:
        """The first of several valid bounds: polynomials cannot be compared."""
        return values[0]

    def spend(self, products: int) -> None:
        """Count work before it is done. Raises TooLarge."""
        self.left -= products * self.groups
        if self.left < 0:
            raise TooLarge


@dataclass(frozen=True, eq=False)
class Polynomial:
    """``terms``: exponents of n_1, n_2, ... -> coefficient, an upper bound and not 0."""

    ring: Ring
    terms: dict[tuple[int, ...], Up]

    @property
    def is_one(self) -> bool:
        """Whether it is the number 1."""
        return len(self.terms) == 1 and self.terms.get((0,) * self.ring.groups) == Up.one

    def __add__(self, other: Polynomial) -> Polynomial:
        if not self.terms or not other.terms:
            return self if self.terms else other
        terms = dict(self.terms)
        for exponents, c in other.terms.items():
            known = terms.get(exponents)
            terms[exponents] = c if known is None else known + c
        return Polynomial(self.ring, terms)

    def __mul__(self, other: Polynomial) -> Polynomial:
        if self.is_one or other.is_one:
            return other if self.is_one else self
        self.ring.spend(len(self.terms) * len(other.terms))
        terms: dict[tuple[int, ...], Up] = {}
        for left, a in self.terms.items():
            for right, b in other.terms.items():
                exponents = tuple(map(int.__add__, left, right))
                known = terms.get(exponents)
                terms[exponents] = a * b if known is None else known + a * b
        return Polynomial(self.ring, terms)


def joint_jet(network: Network, domain: Domain, n0: Up, facts: Sequence[NodeFacts]) -> Jet[Up] | None:
    """The norm jet of the network's value over a domain with a total radius, by rules R1 to R4 and R9.

    n0 >= ||x||; ``facts``: what each node's rule uses, as in the tier layerwise. Without second derivatives if these
    take too much work; None if all of it does.
    """
    for second_order in (True, False):
        try:
            jet = _polynomials(Ring(len(network.groups)), network, n0, facts, second_order)
        except TooLarge:
            continue
        radius = norm_up(
            vector_norm_up(part)
            for node in network.affine_nodes()
            for part in (node.weight, node.bias)
            if part is not None
        ) + up(domain.total or Fraction(0))
        return over_ball(jet, radius)
    return None


def _polynomials(
    ring: Ring, network: Network, n0: Up, facts: Sequence[NodeFacts], second_order: bool
) -> Jet[Polynomial]:
    jet = input_rule(ring, ring.constant(n0), 1 + ring.groups)
    if not second_order:
        jet = Jet(jet.n0, jet.n1, None)
    for node, known in zip(network.nodes, facts, strict=True):
        match node, known:
            case Affine(), AffineFacts():
                # ||alpha W|| <= |alpha| n_g, and z is the image of (alpha h, what feeds the bias) under theta_g.
                alpha, size = ring.constant(known.alpha), ring.size(node.group)
                own = AffineFacts(alpha * size, None, None, alpha, ring.constant(known.bias_gain), size)
                jet = affine_rule(ring, jet, node.group + 1, own, None)
            case Diagonal(), (scale, shift):
                jet = diagonal_rule(ring, jet, ring.constant(scale), ring.constant(shift), None)
            case _, ElementwiseFacts():
                bends = None if known.curvature is None else ring.constant(known.curvature)
                bounded = None if known.bounded is None else ring.constant(known.bounded)
                slope, at_zero = ring.constant(known.slope), ring.constant(known.at_zero)
                jet = elementwise_rule(ring, jet, ElementwiseFacts(slope, bends, bounded, at_zero), None)
    return jet


def over_ball(jet: Jet[Polynomial], radius: Up) -> Jet[Up]:
    """Rule R9: every monomial over sum n_j^2 <= radius^2, each polynomial on its own."""
    powers: dict[int, list[Up]] = {}

    @cache
    def monomial(exponents: tuple[int, ...]) -> Up:
        # R^E prod (e_j / E)^(e_j / 2) = (R / sqrt(E))^E sqrt(prod e_j^e_j), which does not overflow early.
        degree = sum(exponents)
        if degree == 0:
            return Up.one
        known = powers.setdefault(degree, [sqrt_up(radius * radius * up(Fraction(1, degree)))])
        while len(known) < degree:
            known.append(known[-1] * known[0])
        return known[-1] * sqrt_up(up(Fraction(prod(e**e for e in exponents))))

    def bound(p: Polynomial) -> Up:
        total = Up.zero
        for exponents, c in p.terms.items():
            total = total + c * monomial(tuple(sorted(e for e in exponents if e)))
        return total

    n2 = None if jet.n2 is None else tuple(tuple(bound(p) for p in row) for row in jet.n2)
    return Jet(bound(jet.n0), tuple(map(bound, jet.n1)), n2)
