"""The domain of a claim."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from outcome import Malformed
from reading import nonnegative, number, table, texts

from network import intervals as own_intervals
from network.graph import Network
from network.intervals import Intervals


class Domain(NamedTuple):
    """Inputs within ``input_radius`` of ``center`` (norm inf: per coordinate; norm 2: one Euclidean radius);
    parameters within ``radius`` per group: Frobenius ("around") or entry by entry ("box"); ``total`` instead
    bounds the Euclidean distance of all parameters together. ``intervals``: of kind "box", where each parameter has an
    interval of its own; ``reach`` then bounds how far each can be from its stored value, and ``radius`` all of a group.
    """

    kind: str
    norm: str
    center: list[Fraction]
    input_radius: list[Fraction]
    radius: list[Fraction]
    total: Fraction | None
    intervals: Intervals | None = None
    reach: list[Fraction] | None = None

    def radius_of(self, group: int) -> Fraction:
        """The radius of one parameter group; the total bounds each group's."""
        return self.radius[group] if self.total is None else self.total


def parse(value: Any, inputs: int, groups: int, network: Network | None = None, folder: str | None = None) -> Domain:
    """The claim's [domain]; Malformed unless it fits a network of these sizes.

    Intervals of single parameters need the ``network`` and the ``folder`` where the claim lies, with its files.
    """
    where = "claim.domain"
    top = table(value, where, {"kind": str, "input": dict, "parameters": dict})
    if top["kind"] not in ("around", "box"):
        raise Malformed(f"{where}.kind: {top['kind']!r}")
    given = top["input"]
    norm = given.get("norm")
    if norm not in ("inf", "2"):
        raise Malformed(f"{where}.input.norm: {norm!r}")
    table(given, f"{where}.input", {"norm": str, "center": list, "radius": list if norm == "inf" else str})
    if len(given["center"]) != inputs or (norm == "inf" and len(given["radius"]) != inputs):
        raise Malformed(f"{where}.input: expected {inputs} numbers")
    center = [number(c, f"{where}.input.center") for c in texts(given["center"], f"{where}.input.center")]
    stored = given["radius"] if norm == "inf" else [given["radius"]]
    input_radius = [nonnegative(r, f"{where}.input.radius") for r in stored]
    parameters, total, radius = top["parameters"], None, []
    if "total" in parameters and top["kind"] == "around":
        total = nonnegative(table(parameters, f"{where}.parameters", {"total": str})["total"], where)
    else:
        kinds = sorted(set(own_intervals.MEANING) & set(parameters)) if top["kind"] == "box" else []
        more: dict[str, type] = {kinds[0]: dict, "meaning": str} if kinds else {}
        table(parameters, f"{where}.parameters", {"radius": list, **more})
        if len(parameters["radius"]) != groups:
            raise Malformed(f"{where}.parameters.radius: expected {groups} numbers")
        radius = [nonnegative(r, f"{where}.parameters.radius") for r in parameters["radius"]]
        if kinds:
            if network is None or folder is None:
                raise Malformed(f"{where}.parameters.{kinds[0]}: not read here")
            each = [r for r, group in zip(radius, network.groups, strict=True) for _ in range(group.count)]
            own = own_intervals.parse(parameters, each, network.stored, folder)
            reach, at = own.reach, 0
            for g, group in enumerate(network.groups):
                radius[g] = max(reach[at : at + group.count], default=radius[g])
                at += group.count
            return Domain("box", norm, center, input_radius, radius, None, own, reach)
    return Domain(top["kind"], norm, center, input_radius, radius, total)
