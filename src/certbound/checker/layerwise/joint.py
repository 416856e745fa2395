"""R9: the norm jets once more, as polynomials in the sizes of the parameter groups, over a ball of all parameters.

On a domain with a total radius, n_j = ||theta_j|| satisfy sum n_j^2 <= R^2, R = ||theta*|| + total. R1 to R4 hold with
||W|| <= n_g and ||z|| <= n_g sqrt(alpha^2 ||h||^2 + kappa^2): each bound of the jet is a polynomial in n_1, n_2, ...
with nonnegative coefficients. Coefficients are rounded upward. No work is done before it is counted. What an activation
or a product may do is bounded where its inputs can be: by what the replay of R1 to R5, R11 and R12 found there.
"""

from __future__ import annotations

from fractions import Fraction
from math import prod
from typing import NamedTuple

from arithmetic.exact import ONE, ZERO, norm_up, sqrt_up, up
from network.domain import Domain
from network.graph import Affine, Linear, Network, parents
from outcome import Rejected

from layerwise.affine import bias_gain, root, shape_of
from layerwise.norm_jets import LinearFacts, NormJet, linear_facts
from layerwise.replay import LARGEST, Activation, Replayed

FORM = "joint"  # what a conclusion, or a leaf of the tier local, names
MOST_WORK = 8_000_000  # sums and products of terms, each times the number of groups; a term costs microseconds

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
        first, *others = filter(None, summands) if any(summands) else ({},)
        total = dict(first)
        for summand in others:
            self.work.spend(len(summand) * self.groups)
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

    def norm(self, values: list[Polynomial]) -> Polynomial:
        """At least the root of the sum of squares (Minkowski): the norm of the constant terms and, apart, the rest."""
        rest = [{exponents: c for exponents, c in a.items() if exponents != self.none} for a in values]
        return self.plus(self.number(norm_up([a.get(self.none, ZERO) for a in values])), *rest)


def replay(network: Network, domain: Domain, found: Replayed, second_order: bool, work: Work) -> NormJet:
    """The last norm jet of R1 to R5 on this domain, with what R9 gives in place of its own norms.

    With second derivatives, if they are asked for and ``found`` has them: then no kink is crossed.
    """
    if domain.total is None:
        raise Rejected("certificate: the form 'joint' needs a domain with a total radius")
    groups, sizes = len(network.groups), network.sizes
    ring = Ring(groups, work)
    carried = second_order and found.jet.n2 is not None
    jet = Sizes(ring.number(found.start), [ring.one] + [{} for _ in range(groups)], {} if carried else None)
    jets = {0: jet}
    last_use = {parent: at for at, node in enumerate(network.nodes, start=1) for parent in parents(node)}
    for at, node in enumerate(network.nodes, start=1):
        before = [jets[parent] for parent in parents(node)]
        match node:
            case Affine():
                jet = _affine(ring, node, before[0])
            case Linear():
                jet = _linear(ring, linear_facts(node, [sizes[term.parent] for term in node.terms]), before, carried)
            case _:
                used = found.used[at]
                jet = _activation(ring, used, before[0]) if isinstance(used, Activation) else _times(ring, used, before)
        if jet.largest() > LARGEST:
            raise Rejected("certificate: the bounds of the form 'joint' grow far beyond the largest float")
        jets[at] = jet
        for parent in parents(node):
            if last_use[parent] == at:
                jets.pop(parent, None)
    radius = up(norm_up([abs(v) for _, entries in network.tensors for v in entries]) + domain.total)
    n0, *n1 = [rule_r9(p, radius) for p in (jet.n0, *jet.n1)]
    n2 = None
    if jet.n2 is not None:
        n2 = [[ZERO] * (groups + 1) for _ in range(groups + 1)]
        for (i, j), block in jet.n2.items():
            n2[i][j] = n2[j][i] = rule_r9(block, radius)
    return found.jet._replace(n0=n0, n1=n1, n2=n2, scaled=None, together=None)


def _affine(ring: Ring, node: Affine, h: Sizes) -> Sizes:
    """R2: the map of the parent is at most |alpha| sqrt(mult) n_g."""
    shape, g = shape_of(node), node.group + 1
    size, alpha = ring.size(node.group), up(abs(node.alpha) * root(shape.occurrences))
    s = ring.scaled(alpha, size)
    own = ring.norm([ring.scaled(alpha, h.n0), ring.number(bias_gain(node, shape))])
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


def _linear(ring: Ring, known: LinearFacts, before: list[Sizes], carried: bool) -> Sizes:
    """R3."""

    def total(values: list[Polynomial]) -> Polynomial:
        scaled = [ring.scaled(norm, p) for norm, p in zip(known.norms, values, strict=True)]
        return ring.norm(scaled) if known.disjoint else ring.plus(*scaled)

    n0 = ring.plus(total([h.n0 for h in before]), ring.number(known.shift))
    n1 = [total([h.n1[i] for h in before]) for i in range(ring.groups + 1)]
    if not carried:
        return Sizes(n0, n1, None)
    keys = dict.fromkeys(key for h in before for key in h.n2 or {})
    return Sizes(n0, n1, {key: total([(h.n2 or {}).get(key, {}) for h in before]) for key in keys})


def _times(ring: Ring, tops: tuple[Fraction, Fraction], before: list[Sizes]) -> Sizes:
    """R12, with the largest entries of both factors on the whole domain."""
    left, right = before
    v, w = tops
    n1 = [ring.plus(ring.scaled(w, a), ring.scaled(v, b)) for a, b in zip(left.n1, right.n1, strict=True)]
    n2 = None
    if left.n2 is not None and right.n2 is not None:
        n2 = {}
        for i in range(1, ring.groups + 1):
            for j in range(1, i + 1):
                block = ring.plus(
                    ring.scaled(w, left.n2.get((i, j), {})),
                    ring.scaled(v, right.n2.get((i, j), {})),
                    ring.times(left.n1[i], right.n1[j]),
                    ring.times(left.n1[j], right.n1[i]),
                )
                if block:
                    n2[i, j] = block
    return Sizes(ring.scaled(v, right.n0), n1, n2)


def _activation(ring: Ring, used: Activation, z: Sizes) -> Sizes:
    """R4: where every neuron is bounded, its size is that constant."""
    slope, curvature, at_zero, bounded = used.facts
    if bounded is None and at_zero is not None:
        n0 = ring.plus(ring.number(at_zero), ring.scaled(slope, z.n0))
    else:
        n0 = ring.number(used.n0 if bounded is None else bounded)
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
