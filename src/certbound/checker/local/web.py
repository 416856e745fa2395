"""The network and the domain as the local tier sees them: stages of entrywise functions, joined by maps and sites.

    u_j = f_j(z of its ports),   z_q = sum K_ql u_l + sum M_qs y_s + c_q,   y_s = alpha W h + beta b,   h = P u_p(s)

Stage 0 takes the input; the value of the last stage is the network's output (proofs/rules-local.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from arithmetic.exact import ONE, ZERO, norm_up, sqrt_up, up
from network.domain import Domain
from network.graph import Affine, Elementwise, Linear, Network, Product, parents
from outcome import Rejected

from local.fixed_maps import FixedMap, Row, added, composed, identity_map, map_of_term
from local.matrices import Matrix, Vector, near, times, total

MOST_JOINED = 2**24  # entries of the sensitivities of all values to groups as a whole


class Site(NamedTuple):
    """Affine node number s >= 1; its columns are gathered from the value of stage ``parent``.

    linear: u -> alpha W h at the stored weights; offset: beta b for each entry of y; bias_gain >= ||b -> beta b|| into
    one column; spread >= ||u -> h||; radius >= the distance of the node's parameters from the stored ones; entry: how
    far each moves ("box", else 0); move >= ||u -> alpha (W - stored) h||; beta = |beta|, 0 without a bias; fan_out: the
    most outputs that a bias entry feeds. ``each``: how far each weight [k][o][i] and bias [k][o] moves, where each
    parameter has its own reach.
    """

    number: int
    node: Affine
    parent: int
    linear: FixedMap
    offset: list[Fraction]
    alpha: Fraction
    beta: Fraction
    bias_gain: Fraction
    fan_out: int
    spread: Fraction
    radius: Fraction
    entry: Fraction
    move: Fraction
    shape: tuple[int, int, int, int]  # slices, uses, n_out, n_in
    each: tuple[list[list[list[Fraction]]], list[list[Fraction]]] | None = None

    @property
    def size(self) -> int:
        """Length of y."""
        return self.shape[0] * self.shape[1] * self.shape[2]

    @property
    def is_single(self) -> bool:
        """Whether W is one matrix applied to one column."""
        return self.shape[:2] == (1, 1)

    def columns(self, values: list[Any], zero: Any) -> list[list[list[Any]]]:
        """h[k][s][i] for the entries ``values`` of u."""
        if self.node.columns is None:
            return [[values]]
        return [[[values[i] if i >= 0 else zero for i in column] for column in part] for part in self.node.columns]


class Source(NamedTuple):
    """What sensitivities are taken to, next to the input: a site's value, or all parameters of a group at once.

    ``size``: length of that vector; ``radius``: how far the parameters behind it can move, as of a site; ``moves``: of
    a group, how far each of them does ("box", else 0).
    """

    number: int
    group: int
    sites: list[int]
    size: int
    radius: Fraction
    is_group: bool
    moves: list[Fraction]


class Port(NamedTuple):
    """z = sum of maps of the values of ``stages`` and ``sites`` before it, plus ``shift``, exact within shift_error."""

    number: int
    stage: int
    size: int
    stages: Mapping[int, FixedMap]
    sites: Mapping[int, FixedMap]
    shift: list[Fraction]
    shift_error: list[Fraction]


class Joint(NamedTuple):
    """A stage: its ports, and the nodes that it is composed of; the product of two ports has none."""

    number: int
    ports: list[int]
    nodes: list[Any]
    name: str


class Web(NamedTuple):
    """Inputs: |x - centre| <= box + a ball. linear[q, l]: the whole map from u_l to z_q at the stored weights, and

    linear_move[q, l] >= its distance from that for any weights of the domain. ``takers``: site -> ports. ``children``:
    stage -> ports. ``groups``: the sites of each parameter group. ``sources``: by number.
    """

    stages: list[Joint]
    ports: list[Port]
    sites: list[Site]
    linear: dict[tuple[int, int], Matrix]
    linear_move: dict[tuple[int, int], Fraction]
    takers: dict[int, list[int]]
    children: dict[int, list[int]]
    groups: list[list[int]]
    counts: list[int]  # parameters of each group
    starts: list[int]  # where each group begins in theta
    sources: dict[int, Source]
    centre: Vector
    box: list[Fraction]
    ball: Fraction
    boxed: bool  # the parameters move entry by entry
    total: Fraction | None  # of the domain, which bounds all groups together

    @property
    def depth(self) -> int:
        """The number of the last stage."""
        return len(self.stages) - 1

    def site(self, number: int) -> Site:
        """Site number >= 1."""
        return self.sites[number - 1]

    def is_simple(self, group: int) -> bool:
        """Whether the group is one matrix applied once."""
        return is_simple([self.site(s).node for s in self.groups[group]], self.counts[group])

    def gather(self, sensitivities: Mapping[int, Fraction]) -> Fraction:
        """sup sum n_i ||theta - stored||, n_i of source i."""
        if self.total is None:
            return up(sum((n * self.sources[i].radius for i, n in sensitivities.items()), ZERO))
        sums: dict[int, Fraction] = {}
        for i, n in sensitivities.items():
            group = self.sources[i].group
            sums[group] = total(sums.get(group, ZERO), n)
        return times(norm_up(list(sums.values())), self.total)


class _Combination(NamedTuple):
    """A value that is no stage's: fixed maps of stages' and sites' values, plus a shift."""

    stages: dict[int, FixedMap]
    sites: dict[int, FixedMap]
    shift: list[Fraction]
    shift_error: list[Fraction]


class _Builder:
    """Goes through the nodes; ``values`` has a stage's number or a combination for each value of the graph."""

    def __init__(self, network: Network) -> None:
        self.network, self.sizes = network, sizes_of_values(network)
        self.readers: list[list[int]] = [[] for _ in self.sizes]
        needed = needed_values(network)
        for at, node in enumerate(network.nodes):
            for parent in parents(node) if at + 1 in needed else []:
                self.readers[parent].append(at)
        self.readers[-1].append(len(network.nodes))
        nothing = [ZERO] * network.inputs
        self.ports = [Port(0, 0, network.inputs, {}, {}, nothing, nothing)]
        self.stages = [Joint(0, [0], [], "input")]
        self.sites: list[tuple[Affine, int]] = []
        self.values: list[int | _Combination] = [0]
        for at, node in enumerate(network.nodes):
            # What the output does not depend on has no place: the last stage is to be the output's.
            self.values.append(self.read(at, node) if at + 1 in needed else _Combination({}, {}, [], []))
        if self.as_stage(len(network.nodes)) != len(self.stages) - 1:
            raise Rejected("certificate.local: the output's stage is not the last one")

    def read(self, at: int, node: Any) -> int | _Combination:
        if isinstance(node, Affine):
            parent = self.as_stage(node.parent)
            self.sites.append((node, parent))
            size = self.sizes[at + 1]
            return _Combination({}, {len(self.sites): identity_map(size)}, [ZERO] * size, [ZERO] * size)
        if isinstance(node, Elementwise):
            return self.entrywise(node, node.parent)
        if isinstance(node, Product):
            if node.left == node.right:
                return self.entrywise(node, node.left)
            return self.stage([self.port(node.left), self.port(node.right)], [], node.label)
        parent = node.terms[0].parent if node.terms else 0
        if is_diagonal(node, self.sizes) and (self.extends(parent) or self.starts(at, parent)):
            return self.entrywise(node, parent)
        return self.combination(node)

    def extends(self, value: int) -> bool:
        """Whether the value is the output of a stage with one port, and nothing else takes it."""
        place = self.values[value]
        return isinstance(place, int) and len(self.stages[place].ports) == 1 and len(self.readers[value]) == 1

    def starts(self, at: int, parent: int) -> bool:
        """Whether a diagonal node on a combination is the first member of a stage with the node after it."""
        if isinstance(self.values[parent], int) or len(self.readers[parent]) != 1 or len(self.readers[at + 1]) != 1:
            return False
        reader = self.readers[at + 1][0]
        after = self.network.nodes[reader] if reader < len(self.network.nodes) else None
        return isinstance(after, Elementwise) or (isinstance(after, Linear) and is_diagonal(after, self.sizes))

    def entrywise(self, node: Any, parent: int) -> int:
        place = self.values[parent]
        if isinstance(place, int) and self.extends(parent):
            self.stages[place].nodes.append(node)
            return place
        return self.stage([self.port(parent)], [node], node.label)

    def as_stage(self, value: int) -> int:
        """The stage whose output the value is; made if there is none."""
        place = self.values[value]
        if not isinstance(place, int):
            place = self.values[value] = self.stage([self.port(value)], [], self.network.nodes[value - 1].label)
        return place

    def stage(self, ports: list[int], nodes: list[Any], name: str) -> int:
        self.stages.append(Joint(len(self.stages), ports, nodes, name))
        return len(self.stages) - 1

    def port(self, value: int) -> int:
        place, number, size = self.values[value], len(self.ports), self.sizes[value]
        if isinstance(place, int):
            nothing = [ZERO] * size
            made = Port(number, len(self.stages), size, {place: identity_map(size)}, {}, nothing, nothing)
        else:
            stages, sites = dict(sorted(place.stages.items())), dict(sorted(place.sites.items()))
            made = Port(number, len(self.stages), size, stages, sites, place.shift, place.shift_error)
        self.ports.append(made)
        return number

    def combination(self, node: Linear) -> _Combination:
        stages: dict[int, FixedMap] = {}
        sites: dict[int, FixedMap] = {}
        shift, error = list(node.shift), list(node.shift_errors or [ZERO] * node.size)
        for term in node.terms:
            place = self.values[term.parent]
            outer = map_of_term(term, node.size, self.sizes[term.parent])
            if isinstance(place, int):
                place = _Combination({place: identity_map(self.sizes[term.parent])}, {}, [], [])
            for table, inner in ((stages, place.stages), (sites, place.sites)):
                for key, fixed in inner.items():
                    through = composed(outer, fixed)
                    table[key] = added(table[key], through) if key in table else through
            if place.shift:
                shift = [a + b for a, b in zip(shift, outer.image(place.shift), strict=True)]
                # What the map is off counts, too: by its error times the shift's size.
                moved, off = outer.absolute(place.shift_error), times(outer.error, norm_up(place.shift))
                error = [total(a, b, off) for a, b in zip(error, moved, strict=True)]
        return _Combination(stages, sites, shift, error)


def needed_values(network: Network) -> set[int]:
    """The values that the output depends on."""
    needed = {len(network.nodes)}
    for at in range(len(network.nodes), 0, -1):
        if at in needed:
            needed.update(parents(network.nodes[at - 1]))
    return needed


def sizes_of_values(network: Network) -> list[int]:
    """The length of every value of the graph."""
    sizes = [network.inputs]
    for node in network.nodes:
        if isinstance(node, Affine):
            slices, uses, n_out, _ = shape_of(node)
            sizes.append(slices * uses * n_out)
        else:
            sizes.append(len(node.members) if isinstance(node, Elementwise) else node.size)
    return sizes


def shape_of(node: Affine) -> tuple[int, int, int, int]:
    """(slices, uses, n_out, n_in)."""
    uses = 1 if node.columns is None else len(node.columns[0])
    return len(node.weight), uses, len(node.weight[0]), len(node.weight[0][0])


def is_diagonal(node: Linear, sizes: list[int]) -> bool:
    """Whether entry p of the result depends on entry p of one parent alone, of the same length."""
    places = list(range(node.size))
    if len(node.terms) != 1 or sizes[node.terms[0].parent] != node.size:
        return False
    return node.terms[0].rows == places and node.terms[0].columns == places


def is_simple(nodes: list[Affine], count: int) -> bool:
    """Whether a group of ``count`` parameters, used by ``nodes``, is one matrix applied once, with a bias of one entry
    for each output or for all, or none."""
    if len(nodes) != 1 or shape_of(nodes[0])[:2] != (1, 1):
        return False
    _, _, n_out, n_in = shape_of(nodes[0])
    biases = [i for row in nodes[0].bias_at or [] for i in row]
    return n_out * n_in + len(set(biases)) == count and len(set(biases)) in (0, 1, n_out)


def web_of(network: Network, domain: Domain) -> Web:
    """The web of a network over a domain."""
    built = _Builder(network)
    sites = [_site(s, node, parent, domain, built.sizes) for s, (node, parent) in enumerate(built.sites, 1)]
    maps: dict[tuple[int, int], FixedMap] = {}
    moves: dict[tuple[int, int], Fraction] = {}
    takers: dict[int, list[int]] = {site.number: [] for site in sites}
    children: dict[int, list[int]] = {joint.number: [] for joint in built.stages}
    for port in built.ports:
        for stage, fixed in port.stages.items():
            maps[port.number, stage], moves[port.number, stage] = fixed, ZERO
        for s, fixed in port.sites.items():
            site = sites[s - 1]
            key, through = (port.number, site.parent), composed(fixed, site.linear)
            maps[key] = added(maps[key], through) if key in maps else through
            moves[key] = total(moves.get(key, ZERO), times(fixed.norm(), site.move))
            takers[s].append(port.number)
    for port_number, stage in sorted(maps):
        children[stage].append(port_number)
    groups: list[list[int]] = [[] for _ in network.groups]
    for site in sites:
        groups[site.node.group].append(site.number)
    counts = [group.count for group in network.groups]
    return Web(
        built.stages,
        built.ports,
        sites,
        {key: fixed.matrix() for key, fixed in maps.items()},
        moves,
        takers,
        children,
        groups,
        counts,
        [sum(counts[:group]) for group in range(len(counts))],
        sources_of(network, sites, groups, domain),
        *_inputs(domain),
        domain.kind == "box",
        domain.total,
    )


def uses_of_groups(network: Network) -> list[list[Affine]]:
    """The nodes of each parameter group that the output depends on: only these are sites."""
    uses: list[list[Affine]] = [[] for _ in network.groups]
    for value in sorted(needed_values(network) - {0}):
        node = network.nodes[value - 1]
        if isinstance(node, Affine):
            uses[node.group].append(node)
    return uses


def joined_groups(network: Network) -> set[int]:
    """The groups that are sources as a whole: those that are not simple, unless they have too many parameters."""
    uses = uses_of_groups(network)
    shared = {g for g, nodes in enumerate(uses) if nodes and not is_simple(nodes, network.groups[g].count)}
    count = sum(network.groups[group].count for group in shared)
    return shared if count * sum(sizes_of_values(network)) <= MOST_JOINED else set()


def sources_of(network: Network, sites: list[Site], groups: list[list[int]], domain: Domain) -> dict[int, Source]:
    """By number: s for site s, and the number of sites + 1 + g for a group g that is a source as a whole."""
    joined = joined_groups(network)
    found = {
        site.number: Source(site.number, site.node.group, [site.number], site.size, site.radius, False, [])
        for site in sites
        if site.node.group not in joined
    }
    start = 0
    for group, numbers in enumerate(groups):
        count = network.groups[group].count
        if numbers and group in joined:
            number, first = len(sites) + 1 + group, sites[numbers[0] - 1]
            moves = [first.entry] * count
            radius = times(first.entry, _root(count)) if domain.kind == "box" else first.radius
            if domain.reach is not None:
                moves = domain.reach[start : start + count]
                radius = norm_up(moves)
            found[number] = Source(number, group, numbers, count, radius, True, moves)
        start += count
    return found


def over(web: Web, domain: Domain) -> Web:
    """The same web over other inputs."""
    centre, box, ball = _inputs(domain)
    return web._replace(centre=centre, box=box, ball=ball)


def _inputs(domain: Domain) -> tuple[Vector, list[Fraction], Fraction]:
    """(centre, box, ball) of the inputs."""
    centre = near(domain.center)
    off = [abs(exact - c) for exact, c in zip(domain.center, centre.values(), strict=True)]
    ball = ZERO
    if domain.norm == "inf":
        off = [o + r for o, r in zip(off, domain.input_radius, strict=True)]
    else:
        ball = up(domain.input_radius[0])
    return centre, list(map(up, off)), ball


def _site(number: int, node: Affine, parent: int, domain: Domain, sizes: list[int]) -> Site:
    alpha, beta, radius = abs(node.alpha), abs(node.beta), up(domain.radius_of(node.group))
    shape = slices, uses, n_out, n_in = shape_of(node)
    used = [0] * sizes[node.parent]
    for part in node.columns or []:
        for column in part:
            for i in column:
                if i >= 0:
                    used[i] += 1
    spread = _root(max(1, *used)) if node.columns is not None else ONE
    biases = [i for row in node.bias_at or [] for i in row]
    fan_out = max((biases.count(i) for i in set(biases)), default=0)
    weights = slices * n_out * n_in
    whole, move, entry = radius, radius, ZERO
    if domain.kind == "box":
        whole, move = (times(radius, sqrt_up(Fraction(n))) for n in (weights + len(set(biases)), weights))
        entry = radius
    each = None
    if (reach := domain.reach) is not None:
        weights_of = [[[reach[at] for at in row] for row in rows] for rows in node.weight_at]
        each = weights_of, [[reach[at] for at in row] for row in node.bias_at or []]
        move = norm_up([x for rows in weights_of for row in rows for x in row])
        whole = norm_up([move, *(reach[at] for at in sorted(set(biases)))])
    offset = [
        node.beta * node.bias[k][o] if node.bias is not None else ZERO
        for k in range(slices)
        for _ in range(uses)
        for o in range(n_out)
    ]
    return Site(
        number,
        node,
        parent,
        _linear(node, shape, sizes[node.parent]),
        offset,
        alpha,
        beta if biases else ZERO,
        times(beta, _root(fan_out)) if biases else ZERO,
        fan_out,
        spread,
        whole,
        entry,
        times(times(alpha, move), spread),
        shape,
        each,
    )


def _root(count: int) -> Fraction:
    return ONE if count == 1 else sqrt_up(Fraction(count))


def _linear(node: Affine, shape: tuple[int, int, int, int], inputs: int) -> FixedMap:
    """u -> alpha W h, exactly."""
    slices, uses, n_out, n_in = shape
    rows: list[Row] = []
    for k in range(slices):
        for s in range(uses):
            places = range(n_in) if node.columns is None else node.columns[k][s]
            for o in range(n_out):
                row: Row = {}
                for weight, place in zip(node.weight[k][o], places, strict=True):
                    if place >= 0 and weight:
                        row[place] = row.get(place, ZERO) + node.alpha * weight
                rows.append(row)
    return FixedMap(rows, inputs)
