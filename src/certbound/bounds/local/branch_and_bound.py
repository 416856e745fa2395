"""Branch and bound over a box of inputs: anytime, and every bound on the way is valid (rule L9)."""

from __future__ import annotations

import heapq
import math
import time
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from typing import Any

from ...errors import CertboundError, DomainError, known
from ...network.graph import Network
from ...numbers.directed import Up
from ...numbers.threads import on_one_thread
from ..domain import Domain
from ..layerwise import Layerwise
from ..quantities import QUANTITIES
from .plan import LocalBounds
from .replay_cost import MAX_CUTS, MAX_WORK, checkable
from .tier import local

Tree = Any  # None for a leaf, or [coordinate, Tree, Tree]: the lower half first


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
    def __init__(self, domain: Domain, found: LocalBounds, depth: int = 0) -> None:
        self.domain, self.found, self.depth = domain, found, depth
        self.split: tuple[int, _Node, _Node] | None = None

    def tree(self) -> Tree:
        return None if self.split is None else [self.split[0], self.split[1].tree(), self.split[2].tree()]

    def leaves(self) -> list[_Node]:
        return [self] if self.split is None else self.split[1].leaves() + self.split[2].leaves()


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
    progress: Callable[[Progress], None] = lambda _: None,
) -> Search:
    """Split the inputs' box where the bound of ``quantity`` is largest, until a budget is spent or ``target`` is met.

    ``domain``: fitted, inputs in a box. ``nodes``: how many boxes to bound at most. With an ``executor``, ``width``
    boxes are split at once. The search also ends where the worst box has been halved MAX_CUTS times, and before its
    result is more than the checker takes. Guaranteed for every point of the domain: each quantity is at most its bound.
    A KeyboardInterrupt ends the search with the result so far. Raises DomainError, CertboundError.
    """
    if domain.norm != "inf":
        raise DomainError("branch and bound needs a box of inputs", hint="use input norm 'inf'")
    if quantity not in QUANTITIES:
        raise CertboundError(f"unknown quantity {quantity!r}", hint=known(quantity, QUANTITIES))
    if seconds is None and nodes is None:
        raise CertboundError("neither a time nor a node budget is given", hint="pass seconds= or nodes=")
    started, count, trace = time.monotonic(), 1, []
    root = _Node(domain, local(network, domain, work=MAX_WORK, effort=effort))
    weak = root.found.layerwise.by_steps()  # many leaves of the form "joint" would take the checker long
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
            pending = []
            for item in chosen:
                coordinate = _coordinate(item[2])
                halves = None if coordinate is None else _halves(item[2].domain, coordinate)
                pending.append((item, coordinate, halves))
            done = _bounded(
                network, [half for _, _, halves in pending for half in halves or ()], weak, effort, executor
            )
            for item, coordinate, halves in pending:
                value, node = -item[0], item[2]
                if coordinate is None or halves is None:
                    closed = max(closed, value)
                    heapq.heappush(heap, item)
                    continue
                parts = [_Node(half, next(done), node.depth + 1) for half in halves]
                count += 2
                reached = max(reached, *(part.found.at_centre.get(quantity, 0.0) for part in parts))
                node.split = (coordinate, parts[0], parts[1])
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


def _coordinate(node: _Node) -> int | None:
    """The coordinate whose halving should help most; None if the box is a point or was halved often enough."""
    if node.depth == MAX_CUTS:
        return None
    scores = node.found.influence or tuple(float(r) for r in node.domain.input_radius)
    best = max(range(len(scores)), key=lambda i: (scores[i], node.domain.input_radius[i]))
    return best if node.domain.input_radius[best] > 0 else None


def _halves(domain: Domain, coordinate: int) -> tuple[Domain, Domain]:
    """The box cut at the middle of one coordinate, exactly; the lower half first."""
    centre, radius = list(domain.input_center), list(domain.input_radius)
    radius[coordinate] /= 2
    low, high = list(centre), list(centre)
    low[coordinate] -= radius[coordinate]
    high[coordinate] += radius[coordinate]
    return tuple(replace(domain, input_center=tuple(c), input_radius=tuple(radius)) for c in (low, high))  # type: ignore[return-value]


def _bounded(network: Network, domains: list[Domain], weak: Layerwise, effort: str, executor: Executor | None) -> Any:
    """An iterator over the bounds of each domain."""
    if executor is None:
        return iter([_one(network, domain, weak, effort) for domain in domains])
    return iter([future.result() for future in [executor.submit(_one, network, d, weak, effort) for d in domains]])


def _one(network: Network, domain: Domain, weak: Layerwise, effort: str) -> LocalBounds:
    return local(network, domain, weak=weak, work=MAX_WORK, effort=effort)


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
    plan = replace(found.plan, forms=found.plan.forms | dict.fromkeys(second, "direct"), hessians={})
    return replace(found, bounds=found.bounds | direct, plan=plan)
