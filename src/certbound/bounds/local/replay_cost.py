"""What the checker takes of the tier local (checker/local/split_tree.py): a result beyond it could not be checked."""

from __future__ import annotations

from collections.abc import Container, Iterable

from ...network.graph import Network
from ..domain import Domain
from .plan import Plan
from .variables import is_simple
from .web import Web, web_of

MAX_LEAVES = 4096
MAX_CUTS = 40
MAX_WORK = 2 * 10**11  # products of integers
MAX_NUMBERS = 960_000  # witnesses of all leaves: some 57 bytes each, and a certificate has at most 64 MiB
SMALL_PRODUCT = 6000
ACTIVATION = 100_000  # of one neuron


def reduced_size(web: Web) -> int:
    """The variables of all sites, which an exact reduction starts from."""
    return sum(site.size + site.node.slices * site.node.uses * site.node.weight.shape[2] for site in web.sites)


def replay_work(web: Web, hessians: Container[str]) -> int:
    """The products of integers the checker counts for one box with exact reductions of the rows in ``hessians``.

    "all" in it: of all outputs together, too.
    """
    sizes = [web.network.inputs, *(site.size for site in web.sites)]
    pairs = sum(m * n * max(m, n) + SMALL_PRODUCT for m in sizes for n in sizes)
    reduced = reduced_size(web) ** 3
    outputs = web.network.outputs
    common = doubled = 0
    for group, sites in enumerate(web.groups):
        if is_simple(web, group):
            common += web.site(sites[0]).size
            doubled += web.site(sites[0]).node.weight.shape[2]
        else:
            common += web.network.groups[group].count
    together = (common + outputs * doubled) ** 3 // 2
    rows = sum(name in hessians for name in ("all", *map(str, range(outputs))))
    neurons = sum(node.size for stage in web.stages for node in stage.nodes)
    base = ACTIVATION * neurons + (4 + outputs) * pairs * (1 + len(web.sites) // 4)
    return base + rows * reduced + (together if "all" in hessians else 0)


def checkable(network: Network, domain: Domain, plans: Iterable[Plan]) -> bool:
    """Whether the checker takes a certificate of boxes with these plans."""
    plans, web = list(plans), web_of(network, domain)
    numbers = sum(len(plan.norms) + sum(map(len, plan.vectors.values())) for plan in plans)
    work = sum(replay_work(web, plan.hessians) for plan in plans)
    return len(plans) <= MAX_LEAVES and numbers <= MAX_NUMBERS and work <= MAX_WORK
