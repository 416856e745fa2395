"""The network as stages of entrywise functions, joined by fixed maps and by sites, and how far each can move.

    u_j = f_j(z of its ports),   z_q = sum K_ql u_l + sum M_qs y_s + c_q,   y_s = alpha W h + beta b,   h = P u_p(s)

Stage 0 takes the input; the last stage's value is the network's output (proofs/rules-local.md, "The web").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property, reduce

import numpy as np

from ...network.graph import Affine, Elementwise, Linear, Network, Product
from ...numbers.balls import Ball, frobenius_up, times_up
from ...numbers.directed import Up, norm_up, sqrt_up, up
from ...numbers.exact import float_up
from ...numbers.matrix import ETA, UNIT, Array, add_up
from ..domain import Domain
from ..intervals import distinct, of_node
from .fixed_maps import FixedMap, added, composed, identity_map, of_term
from .ranges import Entrywise

MOST_JOINED = 2**24  # entries of the sensitivities of all values to groups as a whole


def root(count: int) -> Up:
    """At least the square root of ``count``; exactly 1 for 1."""
    return Up.one if count == 1 else sqrt_up(Up(float(count)))


@dataclass(frozen=True, eq=False)
class Site:
    """One affine node over the domain; its columns are gathered from the output of stage ``parent``.

    linear: the whole map u -> alpha W h at the stored weights, off by ``linear_error``; move >= its distance from the
    map for any weights of the domain; alpha >= |alpha|; beta >= |beta|, 0 without a bias;
    bias_gain >= ||b -> beta b|| into one column; radius >= the distance of the node's parameters from the stored ones;
    entry: how far each of them can move (domains of kind "box", else 0); spread >= ||u -> h||. ``each``: how far each
    weight (K, n_out, n_in) and bias (K, n_out) can, where they do so on their own.
    """

    number: int
    node: Affine
    parent: int
    linear: Array
    linear_error: Up
    move: Up
    alpha: Up
    beta: Up
    bias_gain: Up
    radius: Up
    entry: Up
    spread: Up
    each: tuple[Array, Array] | None = None

    @property
    def size(self) -> int:
        """Length of y."""
        return self.node.size

    @property
    def is_single(self) -> bool:
        """Whether W is one matrix applied to one column."""
        return self.node.slices == self.node.uses == 1

    def columns(self, u: Array) -> Array:
        """h, (K, S, n_in), for the output u of the parent stage."""
        if self.node.columns is None:
            return u[None, None, :]
        return np.append(u, 0.0)[self.node.columns]

    def gathered(self, rows: Array) -> Array:
        """P X for a matrix X of rows like u, (K S n_in, columns of X)."""
        if self.node.columns is None:
            return rows
        return np.vstack([rows, np.zeros((1, rows.shape[1]))])[self.node.columns.ravel()]


@dataclass(frozen=True)
class Source:
    """What sensitivities are taken to, next to the input: a site's value, or all parameters of a group at once.

    ``size``: length of that vector; ``radius``: how far the parameters behind it can move, as of a site; ``moves``: of
    a group, how far each of them can ("box", else 0).
    """

    number: int
    group: int
    sites: tuple[int, ...]
    size: int
    radius: Up
    is_group: bool
    moves: Array = field(default_factory=lambda: np.zeros(0), compare=False)


@dataclass(frozen=True, eq=False)
class Port:
    """z = sum of ``stages`` maps and ``sites`` maps of what is before it, plus ``shift`` (exact within shift_error)."""

    number: int
    stage: int
    size: int
    stages: Mapping[int, FixedMap] = field(default_factory=dict)
    sites: Mapping[int, FixedMap] = field(default_factory=dict)
    shift: Array = field(default_factory=lambda: np.zeros(0))
    shift_error: Array = field(default_factory=lambda: np.zeros(0))


@dataclass(eq=False)
class Joint:
    """A stage's place in the web: its ports and the nodes that it is composed of; a product has two ports."""

    number: int
    ports: list[int]
    nodes: list[Entrywise]
    name: str

    @property
    def is_product(self) -> bool:
        """Whether u = z_1 z_2."""
        return len(self.ports) == 2


@dataclass(frozen=True, eq=False)
class Web:
    """``sites``: number s at place s - 1. The inputs stay within ``box`` of ``centre`` by entry, plus a ``ball``."""

    network: Network
    stages: tuple[Joint, ...]
    ports: tuple[Port, ...]
    sites: tuple[Site, ...]
    linear: dict[tuple[int, int], Ball]  # (port, stage) -> the whole map from u to z at the stored weights
    linear_move: dict[tuple[int, int], Up]  # >= its distance from the map for weights of the domain
    centre: Array
    box: Array
    ball: Up
    total: Up | None
    boxed: bool  # parameters move entry by entry
    reach: Array | None = None  # how far each can, where they do so on their own

    def site(self, number: int) -> Site:
        """Site number >= 1."""
        return self.sites[number - 1]

    @cached_property
    def is_exact(self) -> bool:
        """Whether every fixed number is known but for roundings of floats."""
        fixed = [m for port in self.ports for m in (*port.stages.values(), *port.sites.values())]
        maps = [*self.linear.values(), *(Ball(m.matrix, m.error) for m in fixed)]
        return all(ball.is_rounded for ball in maps)

    @cached_property
    def groups(self) -> list[list[int]]:
        """The sites of each parameter group, in order."""
        found: list[list[int]] = [[] for _ in self.network.groups]
        for site in self.sites:
            found[site.node.group].append(site.number)
        return found

    def is_simple(self, group: int) -> bool:
        """Whether the group is one matrix applied once (is_simple)."""
        return is_simple([self.site(s).node for s in self.groups[group]], self.network.groups[group].count)

    @cached_property
    def sources(self) -> dict[int, Source]:
        """By number: s for site s, and for group g the number of sites + 1 + g."""
        found, joined = {}, joined_groups(self.network)
        for group, sites in enumerate(self.groups):
            if sites and group in joined:
                number, first = len(self.sites) + 1 + group, self.site(sites[0])
                count = self.network.groups[group].count
                if self.reach is None:
                    radius = first.entry * root(count) if self.boxed else first.radius
                    moves = np.full(count, first.entry.value)
                else:
                    moves = self.reach[self.network.group_slice(group)]
                    radius = frobenius_up(moves)
                found[number] = Source(number, group, tuple(sites), count, radius, True, moves)
            else:
                for s in map(self.site, sites):
                    found[s.number] = Source(s.number, group, (s.number,), s.size, s.radius, False)
        return dict(sorted(found.items()))

    @cached_property
    def places(self) -> dict[int, int]:
        """source -> where it stands among all, from 0 on."""
        return {number: place for place, number in enumerate(self.sources)}

    @cached_property
    def children(self) -> dict[int, list[int]]:
        """stage -> the ports that take its value, directly or through a site, in order."""
        found: dict[int, list[int]] = {joint.number: [] for joint in self.stages}
        for port, stage in sorted(self.linear):
            found[stage].append(port)
        return found

    @cached_property
    def takers(self) -> dict[int, list[int]]:
        """site -> the ports that take its value, in order."""
        found: dict[int, list[int]] = {site.number: [] for site in self.sites}
        for port in self.ports:
            for site in port.sites:
                found[site].append(port.number)
        return found

    def gather(self, sensitivities: Mapping[int, Up]) -> Up:
        """At least sum n_i r_i over the parameter radii the domain allows at once; n_i of source i."""
        if self.total is None:
            result = Up.zero
            for source, n in sensitivities.items():
                result = result + n * self.sources[source].radius
            return result
        sums: dict[int, Up] = {}
        for source, n in sensitivities.items():
            group = self.sources[source].group
            sums[group] = sums.get(group, Up.zero) + n
        return norm_up(list(sums.values())) * self.total


def is_simple(nodes: Sequence[Affine], count: int) -> bool:
    """Whether a group of ``count`` parameters, used by ``nodes``, is one matrix applied once, with a bias of one entry
    for each output or for all, or none."""
    if len(nodes) != 1 or not nodes[0].slices == nodes[0].uses == 1:
        return False
    return nodes[0].weight.size + nodes[0].bias_count == count and nodes[0].bias_count in (0, 1, nodes[0].size)


def uses_of_groups(network: Network) -> list[list[Affine]]:
    """The nodes of each parameter group that the output depends on: only these are sites."""
    uses: list[list[Affine]] = [[] for _ in network.groups]
    needed = _needed(network)
    for value, node in enumerate(network.nodes, 1):
        if value in needed and isinstance(node, Affine):
            uses[node.group].append(node)
    return uses


def joined_groups(network: Network) -> set[int]:
    """The groups that are sources as a whole: those that are not simple, unless they have too many parameters."""
    uses = uses_of_groups(network)
    shared = {g for g, nodes in enumerate(uses) if nodes and not is_simple(nodes, network.groups[g].count)}
    count = sum(network.groups[group].count for group in shared)
    return shared if count * sum(network.sizes) <= MOST_JOINED else set()


class _Combination:
    """A value that is no stage's: fixed maps of stages' and sites' values, plus a shift."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.stages: dict[int, FixedMap] = {}
        self.sites: dict[int, FixedMap] = {}
        self.shift, self.shift_error = np.zeros(size), np.zeros(size)

    def add(self, table: dict[int, FixedMap], key: int, addend: FixedMap) -> None:
        table[key] = added(table[key], addend) if key in table else addend


class _Builder:
    """Goes through the nodes; ``values`` holds a stage's number or a combination for each value of the graph."""

    def __init__(self, network: Network) -> None:
        self.network, self.sizes = network, network.sizes
        self.readers: list[list[int]] = [[] for _ in self.sizes]
        needed = _needed(network)
        for at, node in enumerate(network.nodes):
            for parent in node.parents if at + 1 in needed else ():
                self.readers[parent].append(at)
        self.readers[-1].append(len(network.nodes))
        self.stages = [Joint(0, [0], [], "input")]
        self.ports = [Port(0, 0, network.inputs)]
        self.values: list[int | _Combination] = [0]
        self.sites: list[tuple[Affine, int]] = []
        for at, node in enumerate(network.nodes):
            # What the output does not depend on has no place: the last stage is to be the output's.
            self.values.append(self.read(at, node) if at + 1 in needed else _Combination(0))
        if self.as_stage(len(network.nodes)) != len(self.stages) - 1:
            raise ArithmeticError("the output's stage is not the last one")

    def read(self, at: int, node: object) -> int | _Combination:
        match node:
            case Elementwise():
                return self.entrywise(node, node.parent)
            case Linear():
                parent = node.terms[0].parent if node.terms else 0
                if node.is_diagonal(self.sizes) and (self.extends(parent) or self.starts(at, parent)):
                    return self.entrywise(node, parent)
                return self.combination(node)
            case Product() if node.left == node.right:
                return self.entrywise(node, node.left)
            case Product():
                return self.stage([self.port(node.left), self.port(node.right)], [], node.name)
            case Affine():
                parent = self.as_stage(node.parent)
                self.sites.append((node, parent))
                made = _Combination(node.size)
                made.sites[len(self.sites)] = identity_map(node.size)
                return made
        raise TypeError(type(node).__name__)

    def extends(self, value: int) -> bool:
        """Whether the value is an entrywise stage's output that nothing else takes."""
        place = self.values[value]
        return isinstance(place, int) and not self.stages[place].is_product and len(self.readers[value]) == 1

    def starts(self, at: int, parent: int) -> bool:
        """Whether a diagonal node on a combination is the first member of a stage with the activation after it."""
        if isinstance(self.values[parent], int) or len(self.readers[parent]) != 1 or len(self.readers[at + 1]) != 1:
            return False
        reader = self.readers[at + 1][0]
        after = self.network.nodes[reader] if reader < len(self.network.nodes) else None
        return isinstance(after, Elementwise) or (isinstance(after, Linear) and after.is_diagonal(self.sizes))

    def entrywise(self, node: Entrywise, parent: int) -> int:
        if self.extends(parent):
            place = self.values[parent]
            assert isinstance(place, int)
            self.stages[place].nodes.append(node)
            return place
        return self.stage([self.port(parent)], [node], node.name)

    def as_stage(self, value: int) -> int:
        """The stage whose output the value is; made if there is none."""
        place = self.values[value]
        if not isinstance(place, int):
            name = self.network.nodes[value - 1].name
            place = self.values[value] = self.stage([self.port(value)], [], name)
        return place

    def stage(self, ports: list[Port], nodes: list[Entrywise], name: str) -> int:
        joint = Joint(len(self.stages), [port.number for port in ports], nodes, name)
        self.stages.append(joint)
        return joint.number

    def port(self, value: int) -> Port:
        place, number = self.values[value], len(self.ports)
        size = self.sizes[value]
        if isinstance(place, int):
            zero = np.zeros(size)
            made = Port(number, len(self.stages), size, {place: identity_map(size)}, {}, zero, zero)
        else:
            made = Port(
                number, len(self.stages), size, dict(sorted(place.stages.items())), dict(sorted(place.sites.items())),
                place.shift, place.shift_error,
            )  # fmt: skip
        self.ports.append(made)
        return made

    def combination(self, node: Linear) -> _Combination:
        made = _Combination(node.size)
        made.shift = node.shift
        made.shift_error = np.zeros(node.size) if node.shift_errors is None else node.shift_errors
        for term in node.terms:
            place = self.values[term.parent]
            outer = of_term(term, node.size, self.sizes[term.parent])
            if isinstance(place, int):
                made.add(made.stages, place, outer)
                continue
            for key, inner in place.stages.items():
                made.add(made.stages, key, composed(outer, inner))
            for key, inner in place.sites.items():
                made.add(made.sites, key, composed(outer, inner))
            image, error = outer.image(place.shift)
            total = made.shift + image
            rounding = np.where((made.shift == 0.0) | (image == 0.0), 0.0, 2 * UNIT * np.abs(total) + ETA)
            made.shift_error = add_up(made.shift_error, error, outer.absolute(place.shift_error), rounding)
            made.shift = total
        return made


def _needed(network: Network) -> set[int]:
    """The values that the output depends on."""
    needed = {len(network.nodes)}
    for at in range(len(network.nodes), 0, -1):
        if at in needed:
            needed.update(network.nodes[at - 1].parents)
    return needed


def web_of(network: Network, domain: Domain) -> Web:
    """The web of a network; ``domain`` fitted to it."""
    built = _Builder(network)
    sites = tuple(
        _site(number, node, parent, domain, built.sizes) for number, (node, parent) in enumerate(built.sites, 1)
    )
    linear: dict[tuple[int, int], Ball] = {}
    moves: dict[tuple[int, int], Up] = {}
    for port in built.ports:
        for stage, fixed in port.stages.items():
            linear[port.number, stage] = Ball(fixed.matrix, fixed.error)
            moves[port.number, stage] = Up.zero
        for number, fixed in port.sites.items():
            site = sites[number - 1]
            through = fixed.before(Ball(site.linear, site.linear_error))
            key = port.number, site.parent
            linear[key] = plus(linear[key], through) if key in linear else through
            moves[key] = moves.get(key, Up.zero) + fixed.norm * site.move
    centre = np.array([c.numerator / c.denominator for c in domain.input_center])
    off = [abs(exact - Fraction(c)) for exact, c in zip(domain.input_center, centre.tolist(), strict=True)]
    ball = Up.zero
    if domain.norm == "inf":
        off = [o + r for o, r in zip(off, domain.input_radius, strict=True)]
    else:
        ball = up(domain.input_radius[0])
    return Web(
        network,
        tuple(built.stages),
        tuple(built.ports),
        sites,
        linear,
        moves,
        centre,
        np.array([float_up(o) for o in off]),
        ball,
        None if domain.total is None else up(domain.total),
        domain.kind == "box",
        domain.reach,
    )


def plus(one: Ball, other: Ball) -> Ball:
    """All sums."""
    total = one.centre + other.centre
    alone = (one.centre == 0.0) | (other.centre == 0.0)
    rounding = Up.zero if alone.all() else Up(2 * UNIT) * frobenius_up(total)
    return Ball(total, one.error + other.error + rounding)


def summed(parts: Sequence[Ball]) -> Ball:
    """The sum of at least one ball."""
    return reduce(plus, parts)


def _site(number: int, node: Affine, parent: int, domain: Domain, sizes: list[int]) -> Site:
    alpha, beta, radius = Up(abs(node.alpha)), Up(abs(node.beta)), up(domain.layer_radius(node.group))
    boxed = domain.kind == "box"
    spread = root(node.occurrences)
    move = radius * root(node.weight.size) if boxed else radius
    whole = radius * root(node.weight.size + node.bias_count) if boxed else radius
    each = None
    if domain.reach is not None:
        each = of_node(domain.reach, node)
        move = frobenius_up(each[0])
        whole = norm_up([move, frobenius_up(distinct(domain.reach, node))])
    linear = _whole(node, node.weight, sizes[node.parent])
    error = Up.zero
    if abs(node.alpha) != 1.0 or not _entries_once(node):  # an entry is a product or a sum, rounded
        magnitude = np.abs(_whole(node, np.abs(node.weight), sizes[node.parent]))
        error = frobenius_up(np.nextafter(times_up(magnitude, 4 * UNIT * (1 + node.occurrences)), np.inf) + ETA)
    return Site(
        number,
        node,
        parent,
        linear,
        error,
        alpha * move * spread,
        alpha,
        beta if node.bias is not None else Up.zero,
        beta * root(node.fan_out) if node.bias is not None else Up.zero,
        whole,
        radius if boxed else Up.zero,
        spread,
        each,
    )


def _entries_once(node: Affine) -> bool:
    """Whether no column holds an entry twice."""
    if node.columns is None:
        return True
    columns = np.sort(node.columns, axis=2)
    return not bool(((columns[:, :, 1:] == columns[:, :, :-1]) & (columns[:, :, 1:] >= 0)).any())


def _whole(node: Affine, weight: Array, inputs: int) -> Array:
    """The matrix of u -> alpha W h in floats, (outputs, inputs)."""
    if node.columns is None:
        return np.asarray(node.alpha * weight[0])
    slices, uses, _ = node.columns.shape
    n_out = weight.shape[1]
    whole = np.zeros((slices, uses, inputs + 1, n_out))  # the last input stands for the zeros of the padding
    for k in range(slices):
        for s in range(uses):
            np.add.at(whole[k, s], node.columns[k, s], node.alpha * weight[k].T)
    matrix: Array = whole.transpose(0, 1, 3, 2).reshape(node.size, inputs + 1)[:, :inputs]
    return matrix
