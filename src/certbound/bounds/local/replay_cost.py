"""What the checker takes of the tier local (checker/local/split_tree.py): a result beyond it could not be checked."""

from __future__ import annotations

from collections.abc import Container, Iterable

from ...network.graph import Affine, Elementwise, Network
from .plan import Plan

MAX_LEAVES = 4096
MAX_CUTS = 40
MAX_WORK = 2 * 10**11  # products of integers
MAX_NUMBERS = 1_200_000  # witnesses of all leaves: some 40 bytes each, and a certificate has at most 64 MiB
SMALL_PRODUCT = 6000
ACTIVATION = 100_000  # of one neuron


def replay_work(network: Network, hessians: Container[str]) -> int:
    """The products of integers the checker counts for one box with exact reductions of the rows in ``hessians``.

    "all" in it: of all outputs together, too.
    """
    layers = list(network.affine_nodes())
    sizes: list[int] = [layers[0].weight.shape[1], *(layer.outputs for layer in layers)]
    pairs = sum(m * n * max(m, n) + SMALL_PRODUCT for m in sizes for n in sizes)
    reduced = (2 * sum(sizes)) ** 3
    together = (sum(sizes[1:]) + network.outputs * sum(sizes[1:-1])) ** 3 // 2
    rows = sum(name in hessians for name in ("all", *map(str, range(network.outputs))))
    entries = [n.members if isinstance(n, Elementwise) else n.scale for n in network.nodes if not isinstance(n, Affine)]
    base = ACTIVATION * sum(map(len, entries)) + (4 + network.outputs) * pairs * (1 + len(layers) // 4)
    return base + rows * reduced + (together if "all" in hessians else 0)


def checkable(network: Network, plans: Iterable[Plan]) -> bool:
    """Whether the checker takes a certificate of boxes with these plans."""
    plans = list(plans)
    numbers = sum(len(plan.norms) + sum(map(len, plan.vectors.values())) for plan in plans)
    work = sum(replay_work(network, plan.hessians) for plan in plans)
    return len(plans) <= MAX_LEAVES and numbers <= MAX_NUMBERS and work <= MAX_WORK
