"""Chains of nodes in a layer graph, each with one parent, the node before: where rule R14 (recursion.py) applies.

A chain ends at the network's output or before a sum or product of several values; so branches of a residual network
are chains, too. From its first value v_a to its last one v_b, with K >= ||dv_b/dv_a||,
    ||dv_b/dtheta_i|| <= K ||dv_a/dtheta_i||     for the input and every group that no node of the chain uses;
at the output all parameters are bounded together besides.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

import numpy as np

from ..network.graph import Affine, Elementwise, Linear, Network
from ..numbers.balls import frobenius_up
from ..numbers.directed import Up, norm_up, sqrt_up
from ..numbers.matrix import UNIT, Array
from .domain import Domain
from .map_norms import whole_map
from .norm_jets import NormJet
from .recursion import MOST_WORK, Directions, Link, Map, Recursion, centres_of, slopes
from .recursion_multipliers import stated

MOST_ENTRIES = 1 << 20  # of a fixed map that becomes a matrix
WORTH = 1.0 - 2.0**-10  # times the bound before: what is not less is not kept


@dataclass(frozen=True)
class Chain:
    """``values``: the numbers of its values, from the first to the last, each the parent of the next."""

    values: tuple[int, ...]

    @property
    def start(self) -> int:
        """The value it begins with."""
        return self.values[0]


def chains(network: Network, domain: Domain) -> dict[int, Chain]:
    """Every chain by its last value: as long as there are matrices, and as their work allows."""
    several = {parent for node in network.nodes if len(node.parents) > 1 for parent in node.parents}
    ends = sorted(several | {len(network.nodes)})
    found = {end: _chain(network, domain, end) for end in ends if end}
    return {end: chain for end, chain in found.items() if _is_of_use(network, chain)}


def _chain(network: Network, domain: Domain, end: int) -> Chain:
    sizes, values, spent = network.sizes, [end], 0
    while values[0]:
        node, at = network.nodes[values[0] - 1], values[0]
        if len(node.parents) != 1 or not isinstance(node, Affine | Linear | Elementwise):
            break
        (parent,) = node.parents
        rows, columns = sizes[at], sizes[parent]
        moves = isinstance(node, Affine) and domain.layer_radius(node.group) > 0
        own = 4 * rows**3 if isinstance(node, Elementwise) else rows * columns * (rows + columns)
        # Before the first value, which is a multiple of the identity, a map takes less.
        first = rows * rows * columns if not isinstance(node, Elementwise) else own
        if spent + min(first, own) > MOST_WORK or (isinstance(node, Linear) and rows * columns > MOST_ENTRIES):
            break
        spent += own + (4 * columns**3 if moves else 0)
        values.insert(0, parent)
        if spent > MOST_WORK:
            break
    return Chain(tuple(values))


def _is_of_use(network: Network, chain: Chain) -> bool:
    """Whether there is a product of norms that a matrix can improve on."""
    nodes = [network.nodes[at - 1] for at in chain.values[1:]]
    return len(nodes) > 1 and any(isinstance(node, Affine | Linear) for node in nodes)


@dataclass
class Chains:
    """The chains of a network, and what becomes known of them on the way through it."""

    network: Network
    domain: Domain
    found: dict[int, Chain] = field(default_factory=dict)
    links: dict[int, Link | None] = field(default_factory=dict)  # by the value that is the link's result
    starts: dict[int, NormJet[Up]] = field(default_factory=dict)

    @classmethod
    def of(cls, network: Network, domain: Domain) -> Chains:
        """Nothing is known yet."""
        return cls(network, domain, chains(network, domain))

    def __post_init__(self) -> None:
        self._inner = {at for chain in self.found.values() for at in chain.values[1:]}
        self._first = {at for chain in self.found.values() for at in chain.values}

    def wants(self, at: int) -> bool:
        """Whether a value is the result of a chain's node."""
        return at in self._inner

    def note(self, at: int, jet: NormJet[Up]) -> None:
        """The norm jet of a value."""
        if at in self._first:
            self.starts[at] = jet

    def map_of(self, at: int, own: Up, moved: Up) -> None:
        """An affine or linear node: own >= the norm of its derivative in its own parameters, which move its matrix by
        at most ``moved``."""
        node = self.network.nodes[at - 1]
        matrix, group = None, None
        if isinstance(node, Affine):
            inputs = self.network.sizes[node.parent]
            matrix, group = (node.weights.load()[0] if node.is_dense else whole_map(node, inputs)), node.group
            if matrix is not None and abs(node.alpha) != 1.0:
                moved = moved + Up(2 * UNIT * abs(node.alpha)) * frobenius_up(matrix)
            matrix = None if matrix is None else node.alpha * np.asarray(matrix, dtype=np.float64)
        elif isinstance(node, Linear):
            (term,) = node.terms
            matrix = np.zeros((node.size, self.network.sizes[term.parent]))
            matrix[term.rows, term.columns] = term.values
            moved = Up.zero if term.errors is None else frobenius_up(term.errors[:, None])
        self.links[at] = None if matrix is None else Map(matrix, moved, own, group)

    def slopes_of(self, at: int, low: Array, high: Array) -> None:
        """An activation, whose slopes are in [low, high]."""
        self.links[at] = slopes(low, high)

    def improved(self, at: int, jet: NormJet[Up]) -> tuple[NormJet[Up], Recursion | None]:
        """The norm jet of a value with what rule R14 adds."""
        chain = self._usable(at)
        if chain is None:
            return jet, None
        links = {str(value): link for value in chain.values[1:] if (link := self.links[value]) is not None}
        uses = Counter(link.group for link in links.values() if isinstance(link, Map) and link.group is not None)
        before = self.starts[chain.start]
        through = parameters = None
        passed = [i for i, d in enumerate(before.n1) if d.value and i - 1 not in uses]
        if passed:
            through = stated(links, Directions(Up.one, {}))
            if through is not None:
                k = through.bound
                n1 = tuple(
                    min(d, k * before.n1[i], key=lambda b: b.value) if i in passed else d for i, d in enumerate(jet.n1)
                )
                if any(n1[i].value < WORTH * jet.n1[i].value for i in passed):
                    jet = replace(jet, n1=n1)
                else:
                    through = None
        if at == len(self.network.nodes) and len(jet.n1) > 1:
            parameters = stated(links, self._directions(uses, before))
            if parameters is not None and parameters.bound.value < WORTH * _together(jet).value:
                jet = replace(jet, together=parameters.bound)
            else:
                parameters = None
        if through is None and parameters is None:
            return jet, None
        return jet, Recursion(chain.start, centres_of(links), through, parameters)

    def _usable(self, at: int) -> Chain | None:
        """The part of the chain behind the last node that has no matrix, if it is of use."""
        chain = self.found.get(at)
        if chain is None:
            return None
        lost = [i for i, value in enumerate(chain.values[1:], start=1) if self.links[value] is None]
        chain = Chain(chain.values[lost[-1] :]) if lost else chain
        return chain if _is_of_use(self.network, chain) else None

    def _directions(self, uses: Counter[int], before: NormJet[Up]) -> Directions:
        """Those of all parameters: a group that is used k times, before the chain and in it, counts k-fold."""
        earlier = {i - 1 for i, d in enumerate(before.n1) if i and d.value}
        counts = {group: uses[group] + (group in earlier) for group in {*uses, *earlier}}
        roots = {group: sqrt_up(Up(float(count))) for group, count in counts.items()}
        return Directions(norm_up([roots[group] * before.n1[group + 1] for group in sorted(earlier)]), roots)


def _together(jet: NormJet[Up]) -> Up:
    return norm_up(jet.n1[1:])
