"""Rule L16: rule R14's matrix inequalities along a web that is a chain, with the slopes that the tier encloses."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...numbers.directed import Up
from ..recursion import Directions, Link, Map, Statement, slopes
from ..recursion_multipliers import stated
from .known import Local
from .web import Web, root

INPUT, PARAMETERS = "input_jacobian", "parameter_jacobian"


@dataclass(frozen=True)
class Recursions:
    """What is stated of each Jacobian, and the centres of the slopes, by stage."""

    stated: dict[str, Statement] = field(default_factory=dict)
    centres: dict[str, tuple[float, ...]] = field(default_factory=dict)

    @property
    def numbers(self) -> int:
        """How many the certificate holds."""
        multipliers = [len(m) for found in self.stated.values() for m in found.multipliers.values()]
        return len(self.stated) + sum(multipliers) + sum(map(len, self.centres.values()))


def is_chain(web: Web) -> bool:
    """Whether each stage but the first has one port, which takes the stage before alone, and at most one site."""
    return all(
        len(joint.ports) == 1
        and len(web.ports[joint.ports[0]].sites) <= 1
        and [stage for port, stage in web.linear if port == joint.ports[0]] == [joint.number - 1]
        for joint in web.stages[1:]
    )


def links_of(known: Local) -> dict[str, Link]:
    """The maps and slopes along the chain."""
    web, links = known.web, dict[str, Link]()
    for joint in web.stages:
        (q,) = joint.ports
        if joint.number:
            links[f"port {q}"] = _map(known, q)
        if joint.nodes:
            slope = known.stages[joint.number].slopes[q]
            links[f"stage {joint.number}"] = slopes(slope.low, slope.high)
    return links


def _map(known: Local, q: int) -> Map:
    """From the value before the port to z."""
    web, port = known.web, known.web.ports[q]
    linear = web.linear[q, port.stage - 1]
    own, group = Up.zero, None
    for s, fixed in port.sites.items():
        own, group = fixed.norm * known.gains[s].norm_bound, web.site(s).node.group
    return Map(linear.centre, web.linear_move[q, port.stage - 1] + linear.error, own, group)


def of_jacobian(web: Web, links: dict[str, Link], quantity: str) -> Statement | None:
    """The bound of a Jacobian by rule L16 with the best multipliers that are found; None if there are none."""
    if quantity == INPUT:
        return stated(links, Directions(Up.one, {}))
    roots = {group: root(len(sites)) for group, sites in enumerate(web.groups) if sites}
    behind = {name: link for name, link in links.items() if name != "stage 0"}  # which parameters do not move
    return stated(behind, Directions(Up.zero, roots))
