"""Rule L13 of the local tier: leaves without a point (proofs/rules-local.md)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from activations.fact_types import Facts
from activations.pieces import Unit
from arithmetic.exact import ZERO
from outcome import Rejected
from reading import nonnegative, table

from local.enclosures import gain, image, own_moves
from local.known import Local
from local.lines import Given, given_lines, rule_l11
from local.matrices import Matrix, matrix_of, near, total
from local.norms import Norms
from local.phases import Cut, parts_of
from local.sensitivities import of_input
from local.stages import Enclosed, rule_l1
from local.substitution import descend, reach_by_lines
from local.web import Port, Web


def prove_empty(
    value: dict[str, Any], web: Web, facts: Mapping[Unit, Facts], cuts: tuple[Cut, ...], where: str
) -> None:
    """Rejected unless no point of the domain is on these sides of all cuts."""
    row = table(value, where, {"empty": list}, {"lines": dict})
    if row["empty"] and len(row["empty"]) != len(cuts):
        raise Rejected(f"{where}.empty: {len(row['empty'])} weights, but there are {len(cuts)} cuts at kinks above it")
    weights = [nonnegative(weight, f"{where}.empty") for weight in row["empty"]]
    lines = given_lines(row["lines"], web, f"{where}.lines") if "lines" in row else {}
    local = by_lines_alone(web, facts, cuts, lines, where)
    if local is not None and not (weights and rule_l13(local, cuts, weights) < 0):
        raise Rejected(f"{where}.empty: it is not proved that the leaf has no point")


def by_lines_alone(
    web: Web, facts: Mapping[Unit, Facts], cuts: tuple[Cut, ...], lines: Mapping[int, Given], where: str
) -> Local | None:
    """L13: the stages over what L11 alone has of the ports; None if a port has no point on the cuts' sides."""
    local = Local(web, Norms({}, where), True, parts_of(cuts))
    for joint in web.stages:
        ports = [of_port(local, web.ports[q]) if q else of_input(local) for q in joint.ports]
        if any(map(has_no_point, ports)):
            return None
        local.stages.append(rule_l1(joint, facts, ports))
        if joint.number in lines:
            local.lines[joint.number] = rule_l11(joint, facts, local.stages[-1], lines[joint.number])
        for site in web.sites:
            if site.parent == joint.number:
                local.gains[site.number], local.moves[site.number] = gain(local, site), own_moves(local, site)
    return local


def of_port(local: Local, port: Port) -> Enclosed:
    """A port's enclosure by lines."""
    exact, rounding = image(local, port)
    centre = near(exact).values()
    rounding = [total(abs(y - c), off) for y, c, off in zip(exact, centre, rounding, strict=True)]
    below, above = reach_by_lines(local, port.number, rounding)
    reach = [max(pair) for pair in zip(below, above, strict=True)]
    parts = local.parts.get(port.number)
    return Enclosed(centre, rounding, rounding, reach, ZERO, reach, below, above, parts)


def has_no_point(port: Enclosed) -> bool:
    """Whether the range of an entry lies beyond the part that its cuts leave."""
    return any(
        (low is not None and port.centre[p] + port.above[p] < low)
        or (high is not None and port.centre[p] - port.below[p] > high)
        for p, (low, high) in (port.parts or {}).items()
    )


def rule_l13(local: Local, cuts: tuple[Cut, ...], weights: list[Fraction]) -> Fraction:
    """L13: at least the weighted sum of what the cuts want to be nonnegative, at every point of the leaf."""
    rows: dict[int, list[Fraction]] = {}
    shift = ZERO
    for cut, weight in zip(cuts, weights, strict=True):
        factor = weight if cut.right else -weight
        port = local.stages[local.web.ports[cut.port].stage].ports[cut.port]
        rows.setdefault(cut.port, [ZERO] * len(port.centre))[cut.neuron] += factor
        shift += factor * (port.centre[cut.neuron] - cut.kink)
    forms: dict[int, Matrix] = {}
    for q, row in rows.items():
        form = matrix_of([row])
        reach = local.stages[local.web.ports[q].stage].ports[q].reach
        shift += form.error * sum(reach, ZERO)
        forms[q] = form._replace(error=ZERO)
    return descend(local, forms, {})[0] + shift
