"""What the checker takes of the tier local (checker/local/split_tree.py): a result beyond it could not be checked."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from ...network.graph import Affine, Network
from .adjoint_ranges import MOST_ROWS
from .lines import MOST_CELLS, LinesOf
from .plan import Plan
from .web import Web, is_simple, joined_groups, uses_of_groups

AUTOMATIC = 512  # neurons up to which "auto" includes the tier: the exact check then takes seconds, not hours
MAX_LEAVES = 4096
MAX_CUTS = 40
MAX_WORK = 2 * 10**11  # products of integers
MAX_NUMBERS = 960_000  # witnesses of all leaves: some 57 bytes each, and a certificate has at most 64 MiB
SMALL_PRODUCT = 6000
ACTIVATION = 100_000  # of one neuron
ENTRY = 1000  # of a matrix of the web
LINES = 2  # of rules L11 and L12, whose matrices are rounded and split by sign
INEQUALITY = 5  # of rule L10, times the third power of its size
RECURSION = 16  # of rule L16, times the third power of the size of each link


def variables(network: Network) -> tuple[int, int]:
    """Of an exact reduction: (those of all outputs together, those that each output has of its own)."""
    common = own = 0
    for group, nodes in zip(network.groups, uses_of_groups(network), strict=True):
        if is_simple(nodes, group.count):
            common, own = common + nodes[0].size, own + nodes[0].weights.shape[2]
        else:
            common += group.count
    return common, own


def inequality_work(web: Web) -> int:
    """The products of integers the checker counts for one inequality of rule L10."""
    directions = max(sum(variables(web.network)), web.network.inputs)
    size = directions + sum(port.size for port in web.ports) + sum(site.size for site in web.sites)
    return INEQUALITY * size**3


def recursion_work(web: Web) -> int:
    """The products of integers the checker counts for one bound by rule L16."""
    sizes = [web.ports[joint.ports[0]].size for joint in web.stages]
    largest = [sizes[0], *(max(web.ports[q].size, sizes[before]) for q, before in web.linear)]
    return sum(RECURSION * size**3 + SMALL_PRODUCT for size in largest)


def lines_work(web: Web, lines: Mapping[int, LinesOf] | None = None) -> int:
    """The products of integers the checker counts for rules L11 and L12 of one box; without ``lines``, for as many
    cells as there may be."""
    sizes = [web.ports[joint.ports[0]].size for joint in web.stages]
    links = [(web.ports[q].stage, stage, web.ports[q].size * sizes[stage]) for q, stage in web.linear]
    work, outputs = 0, web.network.outputs
    for port in web.ports:  # its enclosure
        work += sum(2 * port.size * link + SMALL_PRODUCT for later, _, link in links if later <= port.stage)
    for joint in web.stages if outputs <= MOST_ROWS else ():  # its ranges, for each output
        size = sizes[joint.number]
        forwards = sum(4 * size * link + SMALL_PRODUCT for _, before, link in links if before >= joint.number)
        work += outputs * (forwards + sum(2 * size * link + SMALL_PRODUCT for _, _, link in links))
    cells = dict.fromkeys(range(len(sizes)), MOST_CELLS) if lines is None else {j: x.cells for j, x in lines.items()}
    return LINES * work + ACTIVATION * sum(count * sizes[j] for j, count in cells.items())


def replay_work(network: Network, hessians: Container[str] = ()) -> int:
    """The products of integers the checker counts for one box with exact reductions of the rows in ``hessians``.

    "all" in it: of all outputs together, too.
    """
    affine, values, outputs = list(network.affine_nodes()), network.sizes, network.outputs
    sizes = [network.inputs, *(node.size for node in affine)]
    counts = [network.groups[group].count for group in joined_groups(network)]
    pairs = sum(m * n * max(m, n) + SMALL_PRODUCT for m in sizes for n in sizes)
    pairs += sum(2 * (m * n * min(max(m, n), max(values)) + SMALL_PRODUCT) for m in counts for n in sizes + counts)
    common, own = variables(network)
    rows = sum(name in hessians for name in ("all", *map(str, range(outputs))))
    together = (common + outputs * own) ** 3 // 2 if "all" in hessians else 0
    neurons = sum(node.size for node in network.nodes if not isinstance(node, Affine))
    base = ACTIVATION * neurons + (4 + outputs) * pairs * (1 + len(affine) // 4)
    return base + rows * (common + own) ** 3 + together + _reading(network, values)


def _reading(network: Network, values: list[int]) -> int:
    """What reading the web itself takes: maps between values as matrices. Once for all boxes."""
    return ENTRY * sum(
        values[at] * values[parent] for at, node in enumerate(network.nodes, 1) for parent in node.parents
    )


def checkable(network: Network, plans: Iterable[Plan]) -> bool:
    """Whether the checker takes a certificate of boxes with these plans."""
    plans = list(plans)
    inner = [part for plan in plans for part in plan.inner]
    every = plans + inner
    numbers = sum(plan.numbers for plan in every)
    work = work_of_boxes(network, [plan.hessians for plan in every]) + len(inner) * _reading(network, network.sizes)
    work += sum(plan.inequality_work + plan.recursion_work + plan.lines_work for plan in every)
    return len(plans) <= MAX_LEAVES and numbers <= MAX_NUMBERS and work <= MAX_WORK


def work_of_boxes(network: Network, hessians: Sequence[Container[str]]) -> int:
    """What the checker counts for boxes with exact reductions of these rows."""
    once = _reading(network, network.sizes)
    return once + sum(replay_work(network, rows) - once for rows in hessians)
