"""Rule L16 of the local tier: rule R14's matrix inequalities along a web that is a chain (proofs/rules-local.md)."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from typing import Any

from arithmetic.exact import ONE, ZERO
from arithmetic.matrices import Dyadic
from layerwise.affine import root
from layerwise.recursion import Map, Slopes, Work, centres_of, proved, slopes_within
from outcome import Rejected
from reading import table

from local.known import Local
from local.matrices import times, total
from local.web import Web

INPUT, PARAMETERS = "input_jacobian", "parameter_jacobian"


def is_chain(web: Web) -> bool:
    """Whether each stage but the first has one port, which takes the stage before alone, and at most one site."""
    return all(
        len(joint.ports) == 1
        and len(web.ports[joint.ports[0]].sites) <= 1
        and [l for q, l in web.linear if q == joint.ports[0]] == [joint.number - 1]  # noqa: E741
        for joint in web.stages[1:]
    )


def rule_l16(local: Local, quantity: str, value: dict[str, Any], where: str) -> Fraction:
    """L16: the bound of a Jacobian that "recursions" of a leaf states, proved."""
    web = local.web
    if not is_chain(web):
        raise Rejected(f"{where}: the network is no chain")
    stages = {f"stage {joint.number}": joint for joint in web.stages if joint.nodes}
    sizes = {name: web.ports[joint.ports[0]].size for name, joint in stages.items()}
    centres = centres_of(value.get("centres", {}), sizes, f"{where}.centres")
    links: dict[str, Callable[[], Map | Slopes]] = {}
    for joint in web.stages:
        (port,), name = joint.ports, f"stage {joint.number}"
        if joint.number:
            links[f"port {port}"] = partial(_map, local, port)
        if name in stages and (joint.number or quantity == INPUT):  # parameters move nothing before stage 1
            links[name] = partial(_slopes, local, port, centres.get(name))
    if quantity == INPUT:
        start, roots = ONE, dict[int, Fraction]()
    else:
        start, roots = ZERO, {g: root(len(sites)) for g, sites in enumerate(web.groups) if sites}
    return proved(links, start, roots, value[quantity], Work(), f"{where}.{quantity}")


def stated(value: dict[str, Any], where: str) -> dict[str, Any]:
    """What "recursions" of a leaf holds: the centres of slopes, and what it states of each Jacobian."""
    return table(value, where, {}, {"centres": dict, INPUT: dict, PARAMETERS: dict})


def _map(local: Local, q: int) -> Map:
    """z of port q from the value before it: with the stored weights, how far off those of the domain may put it, and
    what the site's own parameters do."""
    web, port = local.web, local.web.ports[q]
    matrix = web.linear[q, port.stage - 1]
    moved = total(web.linear_move[q, port.stage - 1], matrix.error)
    own, group = ZERO, None
    for s, fixed in port.sites.items():
        own, group = times(fixed.norm(), local.gains[s].norm_bound), web.site(s).node.group
    return Map(Dyadic(matrix.rows, matrix.exponent), ONE, moved, own, group)


def _slopes(local: Local, q: int, centres: list[Fraction] | None) -> Slopes:
    return slopes_within(local.slope(q).range, centres)
