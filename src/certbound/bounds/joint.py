"""The norm jets once more where the parameters have one radius together: bounds that share it (rule R9).

Where ||theta - theta*|| <= total, the sizes n_j = ||theta_j|| of the groups satisfy sum n_j^2 <= R^2 with
R = ||theta*|| + total. The rules run over polynomials in n_1, n_2, ... with nonnegative coefficients, and weighted
AM-GM bounds every monomial over that ball: the one radius is not spent in every group again. What an activation, a
product or a fixed map does is bounded by the numbers of the tier's own steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import prod

from ..network.graph import Affine, Network
from ..numbers.directed import Up, norm_up, sqrt_up, up
from ..numbers.norms import frobenius_norm_up
from .domain import Domain
from .norm_jets import (
    AffineFacts,
    ElementwiseFacts,
    NormJet,
    affine_rule,
    elementwise_rule,
    input_rule,
    linear_rule,
    product_rule,
)

# Sums and products of terms, each times the number of groups. The checker allows twice as many: its zeros may differ.
MOST_WORK = 4_000_000


@dataclass(frozen=True)
class LinearFacts:
    """For a fixed linear node: norms >= ||M_p||, ``shift`` >= ||t||; ``disjoint`` as in linear_rule."""

    norms: tuple[Up, ...]
    disjoint: bool
    shift: Up


@dataclass(frozen=True)
class ProductFacts:
    """For v w, entry by entry: left >= every entry of v, right of w."""

    left: Up
    right: Up


@dataclass(frozen=True)
class EnclosedFacts(ElementwiseFacts[Up]):
    """``enclosed`` >= the norm of the result, where neither ``bounded`` nor ``at_zero`` is known."""

    enclosed: Up | None


NodeFacts = AffineFacts[Up] | LinearFacts | ProductFacts | EnclosedFacts


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
        self.ring.spend(len(other.terms))
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


def joint_jet(network: Network, domain: Domain, n0: Up, facts: Sequence[NodeFacts]) -> NormJet[Up] | None:
    """The norm jet of the network's value over a domain with a total radius, by rules R1 to R4, R12 and R9.

    n0 >= ||x||; ``facts``: what each node's rule uses, as in the tier layerwise. Without second derivatives if these
    take too much work; None if all of it does.
    """
    radius = norm_up([frobenius_norm_up(tensor.load()[:, None]) for tensor in network.stored]) + up(
        domain.total or Fraction(0)
    )
    for second_order in (True, False):
        try:
            jet = _polynomials(Ring(len(network.groups)), network, n0, facts, second_order)
        except TooLarge:
            continue
        return over_ball(jet, radius)
    return None


def _polynomials(
    ring: Ring, network: Network, n0: Up, facts: Sequence[NodeFacts], second_order: bool
) -> NormJet[Polynomial]:
    jet = input_rule(ring, ring.constant(n0), 1 + ring.groups)
    if not second_order:
        jet = NormJet(jet.n0, jet.n1, None)
    jets = {0: jet}
    last_use = {parent: at for at, node in enumerate(network.nodes, start=1) for parent in node.parents}
    for at, (node, known) in enumerate(zip(network.nodes, facts, strict=True), start=1):
        parents = [jets[parent] for parent in node.parents]
        match known:
            case AffineFacts() if isinstance(node, Affine):
                # The map of W is at most |alpha| ||W||_F, and z is the image of (alpha h, what feeds the bias) under
                # the parameters of the node, which are a part of theta_g.
                alpha, size = ring.constant(known.alpha), ring.size(node.group)
                own = AffineFacts(alpha * size, None, None, alpha, ring.constant(known.bias_gain), size)
                jet = affine_rule(ring, parents[0], node.group + 1, own, None)
            case LinearFacts():
                parts = list(zip(map(ring.constant, known.norms), parents, strict=True))
                jet = linear_rule(ring, parts, known.disjoint, ring.constant(known.shift), None, 1 + ring.groups)
            case ProductFacts():
                tops = ring.constant(known.left), ring.constant(known.right)
                jet = product_rule(ring, parents[0], parents[1], *tops, None)
            case EnclosedFacts():
                bends, bounded, at_zero, enclosed = (
                    None if value is None else ring.constant(value)
                    for value in (known.curvature, known.bounded, known.at_zero, known.enclosed)
                )
                constants = ElementwiseFacts(ring.constant(known.slope), bends, bounded, at_zero)
                jet = elementwise_rule(ring, parents[0], constants, enclosed)
        jets[at] = jet
        for parent in node.parents:
            if last_use[parent] == at:
                jets.pop(parent, None)
    return jet


def over_ball(jet: NormJet[Polynomial], radius: Up) -> NormJet[Up]:
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
    return NormJet(bound(jet.n0), tuple(map(bound, jet.n1)), n2)
