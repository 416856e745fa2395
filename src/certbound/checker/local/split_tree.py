"""The replay of the local tier: rule L9, leaf by leaf of the split tree (proofs/rules-local.md)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from activations.fact_types import Facts
from activations.pieces import Unit
from arithmetic.exact import ZERO
from layerwise.joint import Work
from network.domain import Domain
from network.graph import Affine, Elementwise, Network, parents
from outcome import Malformed, Rejected
from processes import each
from reading import number, rows, table

from local.known import MOST_ROWS
from local.leaf import Layerwise, Leaf
from local.lines import cells_in
from local.phases import WHOLE, Cut, is_inside, parts_of
from local.web import Web, is_simple, joined_groups, shape_of, sizes_of_values, uses_of_groups, web_of

MAX_LEAVES, MAX_CUTS, MAX_WORK = 4096, 40, 2 * 10**11
SMALL_PRODUCT = 6000  # products of integers take the time that handling a matrix of one entry takes
ACTIVATION = 100_000  # products take the time of one activation of one neuron: tanh half of it, mish up to ten times
LINES = 2  # of rules L11 and L12, whose matrices are rounded and split by sign
INEQUALITY = 5  # of rule L10, times the third power of the size of its matrix
RECURSION = 16  # of rule L16, times the third power of the size of each link
ENTRY = 1000  # of a matrix of the web: an exact rational number is made and rounded


class Budget:
    """The work that is spent, on one certificate or on several together."""

    def __init__(self) -> None:
        self.spent = 0

    def spend(self, work: int) -> None:
        """Rejected if it is more than MAX_WORK together."""
        self.spent += work
        require(self.spent)


def replay_local(
    value: dict[str, Any],
    quantities: list[str],
    network: Network,
    domain: Domain,
    facts: Mapping[Unit, Facts],
    layerwise: Layerwise,
    joint_work: Work,
    budget: Budget,
) -> tuple[dict[str, Fraction], bool]:
    """(quantity -> what certificate.local proves, whether a kink may be crossed).

    ``layerwise`` replays rules R1 to R5, or R9, on the domain of a leaf; ``joint_work`` is what R9 may still take,
    ``budget`` what everything else may.
    """
    where = "certificate.local"
    if "tree" not in value:
        raise Malformed(f"{where}: missing 'tree'")
    table({key: item for key, item in value.items() if key != "tree"}, where, {"leaves": list})
    given = rows(value["leaves"], f"{where}.leaves")
    count = count_leaves(value["tree"])
    if count > MAX_LEAVES:
        raise Rejected(f"{where}.tree: more than {MAX_LEAVES} leaves")
    if len(given) != count:
        raise Rejected(f"{where}.leaves: {len(given)}, but the tree has {count}")
    inner = inner_leaves(given)
    boxes = given + inner
    budget.spend(work_of(network, boxes, 1 + len(inner)))  # before the web is made
    web = web_of(network, domain)
    work = work_of_inequalities(network, web, boxes) + work_of_lines(network, web, boxes)
    budget.spend(work + work_of_recursions(web, boxes))
    best: dict[str, Fraction] = {}
    crosses_any_kink, spent, left = False, 0, joint_work.left

    def of_leaf(item: tuple[int, tuple[Any, tuple[Domain, tuple[Cut, ...]]]]) -> tuple[dict[str, Fraction], bool, int]:
        at, (leaf, (box, cuts)) = item
        before = joint_work.left
        found = Leaf(leaf, f"{where}.leaves[{at}]", quantities, network, box, facts, layerwise, web, cuts)
        return found.bounds, found.crosses_any_kink, before - joint_work.left

    # One box at a time: each has a centre and a radius for every input.
    leaves = enumerate(zip(given, rule_l9(value["tree"], domain, web, facts), strict=True))
    for bounds, crosses, used in each(of_leaf, leaves, count):
        for quantity in quantities:
            best[quantity] = max(best.get(quantity, ZERO), bounds[quantity])
        crosses_any_kink = crosses_any_kink or crosses
        spent += used
    joint_work.left = left  # of this process; what all of them took is spent here
    joint_work.spend(spent)
    return best, crosses_any_kink


def count_leaves(tree: Any) -> int:
    """How many leaves the tree has, as far as it has the form of one; beyond MAX_LEAVES no more are counted."""
    count, waiting = 0, [tree]
    while waiting and count <= MAX_LEAVES:
        node = waiting.pop()
        if type(node) is list:
            waiting += node[-2:]
        else:
            count += 1
    return count


def rule_l9(
    tree: Any,
    domain: Domain,
    web: Web | None = None,
    facts: Mapping[Unit, Facts] | None = None,
    cuts: tuple[Cut, ...] = (),
    depth: int = 0,
) -> Iterator[tuple[Domain, tuple[Cut, ...]]]:
    """L9: the leaves from left to right, each a box and cuts at kinks. Boxes are halved in the middle, and both sides
    of a kink count, so that the leaves cover the domain."""
    if tree is None:
        yield domain, cuts
        return
    where = "certificate.local.tree"
    if depth >= MAX_CUTS:
        raise Malformed(f"{where}: deeper than {MAX_CUTS}")
    if (
        type(tree) is not list
        or len(tree) not in (3, 5)
        or any(type(n) is not int for n in tree[: 1 if len(tree) == 3 else 2])
        or any(part is not None and type(part) is not list for part in tree[-2:])
    ):
        raise Malformed(f"{where}: a node is null, [input, tree, tree] or [port, neuron, kink, tree, tree]")
    if len(tree) == 5:
        port, neuron = tree[:2]
        kink = number(tree[2], where)
        require_kink(web, facts or {}, cuts, port, neuron, kink)
        for side, part in enumerate(tree[3:]):
            yield from rule_l9(part, domain, web, facts, (*cuts, Cut(port, neuron, kink, bool(side))), depth + 1)
        return
    if domain.norm != "inf":
        raise Rejected(f"{where}: only boxes of inputs can be split")
    coordinate, left, right = tree
    if not 0 <= coordinate < len(domain.center):
        raise Rejected(f"{where}: no input has the number {coordinate}")
    # The middle of the coordinate's interval is its centre.
    half = domain.input_radius[coordinate] / 2
    for side, part in ((-1, left), (1, right)):
        centre, radius = list(domain.center), list(domain.input_radius)
        centre[coordinate] += side * half
        radius[coordinate] = half
        smaller = domain._replace(center=centre, input_radius=radius)
        yield from rule_l9(part, smaller, web, facts, cuts, depth + 1)


def require_kink(
    web: Web | None, facts: Mapping[Unit, Facts], cuts: tuple[Cut, ...], port: int, neuron: int, kink: Fraction
) -> None:
    """Rejected unless the activation that takes this entry of the port has this kink, and no cut has left it out."""
    where = f"certificate.local.tree: port {port}, neuron {neuron}"
    if web is None or not 1 <= port < len(web.ports) or not 0 <= neuron < web.ports[port].size:
        raise Rejected(f"{where}: there is none")
    nodes = web.stages[web.ports[port].stage].nodes
    first = nodes[0] if nodes else None
    found = facts.get(first.units[first.members[neuron]]) if isinstance(first, Elementwise) else None
    if found is None or kink not in found.kinks:
        raise Rejected(f"{where}: no activation takes it that has a kink at {kink}")
    if not is_inside(kink, parts_of(cuts).get(port, {}).get(neuron, WHOLE)):
        raise Rejected(f"{where}: cuts above have left out the kink at {kink}")


def inner_leaves(leaves: list[Any]) -> list[Any]:
    """The leaves that rule L15 has in these."""
    found = [leaf["radial"] for leaf in leaves if type(leaf) is dict and type(leaf.get("radial")) is dict]
    return [leaf for row in found if type(row.get("leaves")) is list for leaf in row["leaves"]]


def require(work: int) -> None:
    """Rejected if it is more work than this checker does."""
    if work > MAX_WORK:
        raise Rejected("certificate.local: replaying it takes more work than this checker does")


def work_of_inequalities(network: Network, web: Web, leaves: list[Any]) -> int:
    """That of rule L10, counted in products of integers."""
    count = sum(
        len(leaf["inequalities"]) for leaf in leaves
        if type(leaf) is dict and type(leaf.get("inequalities")) is dict
    )  # fmt: skip
    directions = max(sum(variables(network)), network.inputs)
    size = directions + sum(port.size for port in web.ports) + sum(site.size for site in web.sites)
    return count * INEQUALITY * size**3


def work_of_recursions(web: Web, leaves: list[Any]) -> int:
    """That of rule L16, counted in products of integers."""
    count = sum(
        len(leaf["recursions"]) for leaf in leaves
        if type(leaf) is dict and type(leaf.get("recursions")) is dict
    )  # fmt: skip
    sizes = [web.ports[joint.ports[0]].size for joint in web.stages]
    largest = [sizes[0], *(max(web.ports[q].size, sizes[before]) for q, before in web.linear)]
    return count * sum(RECURSION * size**3 + SMALL_PRODUCT for size in largest)


def work_of_lines(network: Network, web: Web, leaves: list[Any]) -> int:
    """That of rules L11 and L12, counted in products of integers."""
    sizes = [web.ports[joint.ports[0]].size for joint in web.stages]
    links = [(web.ports[q].stage, stage, web.ports[q].size * sizes[stage]) for q, stage in web.linear]
    work = 0
    for port in web.ports:  # its enclosure
        work += sum(2 * port.size * link + SMALL_PRODUCT for later, _, link in links if later <= port.stage)
    for joint in web.stages if network.outputs <= MOST_ROWS else []:  # its ranges, for each output
        size = sizes[joint.number]
        forwards = sum(4 * size * link + SMALL_PRODUCT for _, before, link in links if before >= joint.number)
        work += network.outputs * (forwards + sum(2 * size * link + SMALL_PRODUCT for _, _, link in links))
    count = 0
    for leaf in leaves:
        lines = leaf.get("lines", {} if "empty" in leaf else None) if type(leaf) is dict else None
        if type(lines) is dict:
            cells = [cells_in(lines.get(f"stage {j}")) * size for j, size in enumerate(sizes)]
            count += LINES * work + ACTIVATION * sum(cells)
    return count


def variables(network: Network) -> tuple[int, int]:
    """Of an exact reduction: (those of all outputs together, those that each output has of its own)."""
    common = own = 0
    for group, uses in zip(network.groups, uses_of_groups(network), strict=True):
        if is_simple(uses, group.count):
            common, own = common + shape_of(uses[0])[2], own + shape_of(uses[0])[3]
        else:  # its parameters are the variables, also those that no node uses
            common += group.count
    return common, own


def work_of(network: Network, leaves: list[Any], webs: int = 1) -> int:
    """What the replay takes but for the inequalities, counted in products of integers; the web is read so often."""
    affine = network.affine()
    shapes = [shape_of(node) for node in affine]
    outputs_of = [slices * uses * n_out for slices, uses, n_out, _ in shapes]
    sizes = [network.inputs, *outputs_of]
    values = sizes_of_values(network)
    counts = [network.groups[group].count for group in joined_groups(network)]  # sources as a whole
    pairs = sum(m * n * max(m, n) + SMALL_PRODUCT for m in sizes for n in sizes)
    pairs += sum(2 * (m * n * min(max(m, n), max(values)) + SMALL_PRODUCT) for m in counts for n in sizes + counts)
    common, doubled = variables(network)
    reduced = (common + doubled) ** 3
    together = (common + network.outputs * doubled) ** 3 // 2  # rule L7 for all outputs
    # What reading the web itself takes: maps between values as matrices.
    dense = sum(values[at] * values[parent] for at, node in enumerate(network.nodes, 1) for parent in parents(node))
    neurons = sum(values[at] for at, node in enumerate(network.nodes, 1) if not isinstance(node, Affine))
    work = webs * ENTRY * dense
    for leaf in leaves:
        exact = leaf["hessians"] if type(leaf) is dict and type(leaf.get("hessians")) is dict else {}
        work += ACTIVATION * neurons + (4 + network.outputs) * pairs * (1 + len(affine) // 4) + len(exact) * reduced
        work += together if "all" in exact else 0
    return work
