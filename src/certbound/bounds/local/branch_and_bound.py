"""Branch and bound over the domain: anytime, and every bound on the way is valid (rule L9)."""

from __future__ import annotations

import heapq
import math
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from typing import Any

from ...errors import CertboundError, DomainError, known
from ...network.graph import Elementwise, Network
from ...numbers.directed import Up
from ...numbers.exact import format_exact
from ...numbers.threads import on_one_thread
from ..domain import Domain
from ..layerwise import Layerwise
from ..quantities import OF_PARAMETERS, QUANTITIES
from .phases import Cut, Cuts, sharp_kinks
from .plan import Kinked, LocalBounds
from .radial import by_taylor
from .replay_cost import MAX_CUTS, MAX_WORK, checkable
from .tier import local

Tree = Any  # None for a leaf, [coordinate, Tree, Tree]: the lower half first, or [port, neuron, kink, Tree, Tree]
TRIED = 2  # cuts at kinks that are tried next to a halving, and the best of all is taken


@dataclass(frozen=True)
class Progress:
    """The valid bound so far, about the largest value at a leaf's centre (it proves nothing), leaves, seconds."""

    bound: float
    reached: float
    leaves: int
    seconds: float


@dataclass(frozen=True)
class Search:
    """Result: over the whole box each quantity is at most ``bounds``; ``leaves`` in the order of ``tree``."""

    bounds: dict[str, Up]
    unsupported: dict[str, str]
    tree: Tree
    leaves: tuple[tuple[Domain, LocalBounds], ...]
    trace: tuple[Progress, ...]


class _Node:
    """A leaf, or with ``split`` a node; ``cuts``: those at kinks above it."""

    def __init__(self, domain: Domain, cuts: Cuts, found: LocalBounds, depth: int = 0) -> None:
        self.domain, self.cuts, self.found, self.depth = domain, cuts, found, depth
        self.split: tuple[_Split, _Node, _Node] | None = None

    def tree(self) -> Tree:
        return None if self.split is None else [*_named(self.split[0]), self.split[1].tree(), self.split[2].tree()]

    def leaves(self) -> list[_Node]:
        return [self] if self.split is None else self.split[1].leaves() + self.split[2].leaves()


_Split = int | Kinked  # the coordinate of the inputs to halve, or the kink to cut at
_Part = tuple[Domain, Cuts]


def _named(split: _Split) -> list[Any]:
    return [split] if isinstance(split, int) else [split.port, split.neuron, format_exact(split.kink)]


@on_one_thread
def search(
    network: Network,
    domain: Domain,
    quantity: str = "parameter_hessian",
    *,
    seconds: float | None = None,
    nodes: int | None = None,
    target: float = 0.0,
    executor: Executor | None = None,
    width: int = 1,
    effort: str = "normal",
    parameters: bool = True,
    progress: Callable[[Progress], None] = lambda _: None,
) -> Search:
    """Split the leaf where the bound of ``quantity`` is largest, until a budget is spent or ``target`` is met.

    A box of inputs is halved; for the output and first derivatives of networks with kinks, a neuron may be cut at one
    instead: the halving and the cuts that promise most are tried, and the best is kept. ``domain``: fitted, inputs in a
    box (a ball, where there are kinks). ``nodes``: how many leaves to bound at most, but for those tried in vain. With
    an ``executor``, ``width`` leaves are split at once. The search also ends where the worst leaf lies below MAX_CUTS
    nodes, and before its result is more than the checker takes. Without ``parameters`` derivatives in them are bounded
    by the tier layerwise alone. Guaranteed for every point of the domain: each quantity is at most its bound. A
    KeyboardInterrupt ends the search with the result so far. Raises DomainError, CertboundError.
    """
    if quantity not in QUANTITIES:
        raise CertboundError(f"unknown quantity {quantity!r}", hint=known(quantity, QUANTITIES))
    kinks = at_kinks(network, quantity)
    if domain.norm != "inf" and not kinks:
        raise DomainError("branch and bound needs a box of inputs", hint="use input norm 'inf'")
    if seconds is None and nodes is None:
        raise CertboundError("neither a time nor a node budget is given", hint="pass seconds= or nodes=")
    started, count, trace = time.monotonic(), 1, []
    wanted = tuple(q for q in QUANTITIES if parameters or q not in OF_PARAMETERS)
    # Rule L15 takes several times as long: only where it is about what is split for.
    job = _Job(network, effort, kinks, wanted, quantity == "parameter_jacobian")
    root = _Node(domain, (), _one(job, (domain, ())))
    # Many leaves of the form "joint" would take the checker long.
    job = replace(job, weak=root.found.layerwise.by_steps())
    heap: list[tuple[float, int, _Node]] = [(-_bound(root.found, quantity), 0, root)]
    reached = root.found.at_centre.get(quantity, 0.0)

    best = _result(root, ())

    def report() -> bool:
        # A half may be bounded worse than the whole was: the result is the best tree seen, not the last.
        nonlocal best
        current = _result(root, ())
        if not checkable(network, (found.plan for _, found in current.leaves)):
            return False
        if _bound(current, quantity) <= _bound(best, quantity):
            best = current
        trace.append(Progress(_bound(best, quantity), reached, len(current.leaves), time.monotonic() - started))
        progress(trace[-1])
        return True

    report()
    closed = 0.0  # the largest bound of a leaf that splitting did not improve
    try:
        while heap and -heap[0][0] > max(target, closed):
            room = width if nodes is None else min(width, (nodes - count) // 2)
            if room < 1 or (seconds is not None and time.monotonic() - started >= seconds):
                break
            chosen = [heapq.heappop(heap) for _ in range(min(room, len(heap)))]
            splits = [_splits(item[2], job.kinks) for item in chosen]
            tried = [[_parts(item[2], split) for split in each] for item, each in zip(chosen, splits, strict=True)]
            done = _bounded(job, [part for each in tried for pair in each for part in pair], executor)
            for item, each, pairs in zip(chosen, splits, tried, strict=True):
                value, node = -item[0], item[2]
                if not each:
                    closed = max(closed, value)
                    heapq.heappush(heap, item)
                    continue
                found = [
                    (_Node(*left, next(done), node.depth + 1), _Node(*right, next(done), node.depth + 1))
                    for left, right in pairs
                ]
                best_of = min(range(len(each)), key=lambda i: _height(found[i], quantity))
                parts = found[best_of]
                count += 2
                reached = max(reached, *(part.found.at_centre.get(quantity, 0.0) for part in parts))
                node.split = (each[best_of], *parts)
                for part in parts:
                    heapq.heappush(heap, (-_bound(part.found, quantity), count + parts.index(part), part))
            if not report():
                break
    except KeyboardInterrupt:
        pass
    return replace(best, trace=tuple(trace))


def _bound(found: Search | LocalBounds, quantity: str) -> float:
    bound = found.bounds.get(quantity)
    return math.inf if bound is None else bound.value


def at_kinks(network: Network, quantity: str) -> bool:
    """Whether leaves are cut at kinks, too: where slopes jump and no second derivative is asked for."""
    units = {unit for node in network.nodes if isinstance(node, Elementwise) for unit in node.units}
    return QUANTITIES[quantity].order < 2 and any(sharp_kinks(network, unit) for unit in units)


def _height(pair: tuple[_Node, ...], quantity: str) -> tuple[float, float]:
    """The larger bound of two parts, and the smaller."""
    bounds = [_bound(part.found, quantity) for part in pair]
    return max(bounds), min(bounds)


def _splits(node: _Node, kinks: bool) -> list[_Split]:
    """What should help most, to be tried: a halving, and cuts at kinks. Nothing for a point, or after so many cuts."""
    if node.depth == MAX_CUTS:
        return []
    coordinate = _coordinate(node) if node.domain.norm == "inf" else None
    halving: list[_Split] = [] if coordinate is None else [coordinate]
    return [*halving, *node.found.kinks[:TRIED]] if kinks else halving


def _coordinate(node: _Node) -> int | None:
    """The coordinate whose halving should help most; None if the box is a point."""
    scores = node.found.influence or tuple(float(r) for r in node.domain.input_radius)
    best = max(range(len(scores)), key=lambda i: (scores[i], node.domain.input_radius[i]))
    return best if node.domain.input_radius[best] > 0 else None


def _parts(node: _Node, split: _Split) -> tuple[_Part, _Part]:
    """The two sides; the lower half, or what is left of the kink, first."""
    if isinstance(split, int):
        low, high = _halves(node.domain, split)
        return (low, node.cuts), (high, node.cuts)
    left, right = ((*node.cuts, Cut(*split, side)) for side in (False, True))
    return (node.domain, left), (node.domain, right)


def _halves(domain: Domain, coordinate: int) -> tuple[Domain, Domain]:
    """The box cut at the middle of one coordinate, exactly; the lower half first."""
    centre, radius = list(domain.input_center), list(domain.input_radius)
    radius[coordinate] /= 2
    low, high = list(centre), list(centre)
    low[coordinate] -= radius[coordinate]
    high[coordinate] += radius[coordinate]
    return tuple(replace(domain, input_center=tuple(c), input_radius=tuple(radius)) for c in (low, high))  # type: ignore[return-value]


@dataclass(frozen=True)
class _Job:
    """What is the same for all leaves."""

    network: Network
    effort: str
    kinks: bool
    quantities: tuple[str, ...]
    radial: bool
    weak: Layerwise | None = None


def _bounded(job: _Job, parts: list[_Part], executor: Executor | None) -> Iterator[LocalBounds]:
    """The bounds of each part."""
    if executor is None:
        return iter([_one(job, part) for part in parts])
    return iter([future.result() for future in [executor.submit(_one, job, part) for part in parts]])


def _one(job: _Job, part: _Part) -> LocalBounds:
    domain, cuts = part
    return local(
        job.network, domain, weak=job.weak, work=MAX_WORK, effort=job.effort, cuts=cuts,
        quantities=job.quantities, radial=job.radial,
    )  # fmt: skip


def _result(root: _Node, trace: tuple[Progress, ...]) -> Search:
    leaves = root.leaves()
    bounds: dict[str, Up] = {}
    unsupported: dict[str, str] = {}
    for quantity in QUANTITIES:
        each = [leaf.found.bounds.get(quantity) for leaf in leaves]
        known = [bound for bound in each if bound is not None]
        if len(known) == len(leaves):
            bounds[quantity] = max(known, key=lambda b: b.value)
        else:
            missing = next(leaf for leaf, bound in zip(leaves, each, strict=True) if bound is None)
            unsupported[quantity] = missing.found.unsupported.get(quantity, "no bound")
    chosen = tuple((leaf.domain, _cheapest(leaf.found, bounds)) for leaf in leaves)
    return Search(bounds, unsupported, root.tree(), chosen, trace)


def _cheapest(found: LocalBounds, bounds: dict[str, Up]) -> LocalBounds:
    """A box whose direct bound of the Hessian is small enough for the whole needs no exact reduction."""
    second = [q for q in bounds if QUANTITIES[q].order == 2 and "direct" in found.candidates.get(q, {})]
    direct = {q: found.candidates[q]["direct"] for q in second}
    if not direct or any(bound.value > bounds[q].value for q, bound in direct.items()):
        return found
    if found.plan.inner:  # rule L15 has used the form it has
        return found
    if found.plan.forms["first_order_remainder"] == "taylor":
        direct["first_order_remainder"] = by_taylor(found.distance, direct["parameter_hessian"])
        if direct["first_order_remainder"].value > bounds["first_order_remainder"].value:
            return found
    plan = replace(found.plan, forms=found.plan.forms | dict.fromkeys(second, "direct"), hessians={})
    return replace(found, bounds=found.bounds | direct, plan=plan)
