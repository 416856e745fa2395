"""The claim about depth: what its file may say."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any, NamedTuple

from claim import SEMANTICS
from outcome import Malformed, Rejected
from reading import digest, number, read_toml, rows, table, texts

from depth.controls import Control, Jump
from depth.states import EULER, MODEL, RK4

FORMAT = "certbound-depth-1"
MAX_STATES = 256
MAX_BREAKS = 1_000  # controls, and jumps
MAX_SIGNALS, MAX_TERMS = 256, 16
MAX_BITS = 256  # of the denominators of polynomials: their powers are taken
MAX_LAYERS = 100_000
LARGEST = 1 << 64


INPUT, PARAMETERS = "input_jacobian", "parameter_jacobian"
Bounds = tuple[Fraction, Fraction]


class Layers(NamedTuple):
    """The network of many layers: ``kind``, its ``steps``, or the SHA-256 of its file."""

    kind: str
    steps: int
    sha256: str


class Claim(NamedTuple):
    """See docs/formats.md. ``distance``: (lower, upper); ``flow``: (centre, radius); ``rate``: (constant, multiple);
    ``jacobians``: (lower, upper) by name, INPUT and PARAMETERS; ``controls``, ``jumps``: in the order of their times.
    """

    model_sha256: str
    start: list[Fraction]
    radius: Fraction
    begin: Fraction
    end: Fraction
    layers: Layers | None
    distance: Bounds | None
    flow: tuple[list[Fraction], Fraction] | None
    rate: tuple[Fraction, int] | None
    jacobians: dict[str, Bounds]
    controls: list[Control]
    jumps: list[Jump]

    @property
    def breaks(self) -> list[Fraction]:
        """Begin, end, and the times between at which signals or the state may jump."""
        return sorted({self.begin, self.end, *(c.start for c in self.controls), *(j.time for j in self.jumps)})


def read_claim(data: bytes) -> Claim:
    """The claim, if every field has its form. Malformed otherwise."""
    value = table(
        read_toml(data, "claim"),
        "claim",
        {"format": str, "semantics": str, "model": dict, "start": dict, "time": list},
        {
            "network": dict,
            "distance": dict,
            "flow": dict,
            "rate": dict,
            INPUT: dict,
            PARAMETERS: dict,
            "controls": list,
            "jumps": list,
        },
    )
    if value["format"] != FORMAT or value["semantics"] != SEMANTICS:
        raise Malformed(f"claim: format or semantics is not the one this checker proves ({FORMAT}, {SEMANTICS})")
    model = table(value["model"], "claim.model", {"file": str, "sha256": str})
    start = table(value["start"], "claim.start", {"centre": list, "radius": str})
    centre = _numbers(start["centre"], "claim.start.centre")
    times = _numbers(value["time"], "claim.time")
    if len(times) != 2 or not times[1] - times[0] >= Fraction(1, LARGEST):
        raise Malformed("claim.time: expected two numbers in increasing order, 2^-64 apart or more")
    layers = _layers(value["network"]) if "network" in value else None
    distance = flow = rate = None
    if "distance" in value:
        distance = _bounds(value["distance"], "claim.distance")
        if layers is None:
            raise Malformed("claim.distance: of no network")
    if "flow" in value:
        own = table(value["flow"], "claim.flow", {"centre": list, "radius": str})
        flow = _numbers(own["centre"], "claim.flow.centre"), _least_zero(own["radius"], "claim.flow.radius")
        if len(flow[0]) != len(centre):
            raise Malformed("claim.flow.centre: another number of entries than the start")
    if "rate" in value:
        own = table(value["rate"], "claim.rate", {"constant": str, "multiple": int})
        if not 1 <= own["multiple"] <= MAX_LAYERS:
            raise Malformed(f"claim.rate.multiple: expected 1 to {MAX_LAYERS}")
        rate = _least_zero(own["constant"], "claim.rate.constant"), own["multiple"]
    jacobians = {key: _bounds(value[key], f"claim.{key}") for key in (INPUT, PARAMETERS) if key in value}
    if jacobians and distance is None:
        raise Malformed("claim: derivatives without a distance")
    if PARAMETERS in jacobians and layers is not None and layers.kind == MODEL:
        raise Malformed("claim.parameter_jacobian: a network in a file has parameters of its own")
    if distance is None and flow is None and rate is None:
        raise Malformed("claim: it claims nothing")
    if distance is None and layers is not None:
        raise Malformed("claim.network: nothing is claimed of it")
    radius = _least_zero(start["radius"], "claim.start.radius")
    controls, jumps = _controls(value.get("controls"), times), _jumps(value.get("jumps"), times)
    if (controls or jumps) and (rate is not None or jacobians):
        raise Malformed("claim: a rate or derivatives, with controls or jumps")
    if jumps and layers is not None and layers.kind == RK4:
        raise Malformed("claim.network: this method has no steps across a jump")
    sha256 = digest(model["sha256"], "claim.model.sha256")
    return Claim(sha256, centre, radius, times[0], times[1], layers, distance, flow, rate, jacobians, controls, jumps)


def _controls(value: Any, times: list[Fraction]) -> list[Control]:
    """Pieces of the signals, the first from the beginning on."""
    found: list[Control] = []
    for i, row in enumerate([] if value is None else rows(value, "claim.controls")):
        where = f"claim.controls[{i}]"
        own = table(row, where, {"from": str, "signals": list})
        signals = [_numbers(signal, f"{where}.signals") for signal in rows(own["signals"], f"{where}.signals")]
        found.append(Control(bounded(own["from"], where), signals))
        if any(v.denominator.bit_length() > MAX_BITS for v in [found[-1].start, *(v for s in signals for v in s)]):
            raise Malformed(f"{where}: a number of more than {MAX_BITS} bits")
        if len(signals) > MAX_SIGNALS or any(len(signal) > MAX_TERMS for signal in signals) or i >= MAX_BREAKS:
            raise Malformed(f"{where}: at most {MAX_BREAKS} of {MAX_SIGNALS} signals, {MAX_TERMS} terms each, are read")
        if len(signals) != len(found[0].signals):
            raise Malformed(f"{where}: another number of signals")
    _in_order([control.start for control in found], times, "claim.controls", first=True)
    return found


def _jumps(value: Any, times: list[Fraction]) -> list[Jump]:
    found = []
    for i, row in enumerate([] if value is None else rows(value, "claim.jumps")):
        where = f"claim.jumps[{i}]"
        own = table(row, where, {"time": str, "size": str})
        found.append(Jump(bounded(own["time"], where), bounded(own["size"], where)))
        if i >= MAX_BREAKS:
            raise Malformed(f"{where}: at most {MAX_BREAKS} are read")
    _in_order([jump.time for jump in found], times, "claim.jumps", first=False)
    return found


def _in_order(found: list[Fraction], times: list[Fraction], where: str, *, first: bool) -> None:
    """Malformed unless these times increase, from the beginning on (``first``) or after it, and lie before the end."""
    least = Fraction(1, LARGEST)
    ends = [times[0], *found[first:], times[1]]
    if any(b - a < least for a, b in itertools.pairwise(ends)) or (first and found and found[0] != times[0]):
        raise Malformed(f"{where}: expected increasing times within the claim's, 2^-64 apart or more")


def _layers(value: Any) -> Layers:
    kind = value.get("kind")
    if kind == MODEL:
        own = table(value, "claim.network", {"kind": str, "file": str, "sha256": str})
        return Layers(kind, 0, digest(own["sha256"], "claim.network.sha256"))
    own = table(value, "claim.network", {"kind": str, "steps": int})
    if kind not in (EULER, RK4) or not 1 <= own["steps"] <= MAX_LAYERS:
        raise Malformed(f"claim.network: expected {EULER}, {RK4} or {MODEL}, of 1 to {MAX_LAYERS} steps")
    return Layers(kind, own["steps"], "")


def bounded(value: Any, where: str) -> Fraction:
    """An exact number that is not huge. Malformed otherwise."""
    found = number(value, where)
    if abs(found) > LARGEST:
        raise Malformed(f"{where}: a number beyond 2^64")
    return found


def positive(value: Any, where: str) -> Fraction:
    """A positive number that is not huge. Malformed otherwise."""
    found = bounded(value, where)
    if found <= 0:
        raise Malformed(f"{where}: expected a positive number")
    return found


def _least_zero(value: Any, where: str) -> Fraction:
    found = bounded(value, where)
    if found < 0:
        raise Malformed(f"{where}: it is negative")
    return found


def _bounds(value: Any, where: str) -> Bounds:
    own = table(value, where, {"lower": str, "upper": str})
    return _least_zero(own["lower"], where), _least_zero(own["upper"], where)


def _numbers(value: Any, where: str) -> list[Fraction]:
    found = [bounded(text, where) for text in texts(rows(value, where), where)]
    if len(found) > MAX_STATES:
        raise Malformed(f"{where}: {len(found)} numbers, at most {MAX_STATES} are read")
    return found


def compare(claim: Claim, distances: dict[str, Bounds], radius: Fraction | None, rate: Fraction | None) -> None:
    """Rejected unless what was proved covers what is claimed; ``distances``: by the claim's keys."""
    claimed = claim.jacobians | ({} if claim.distance is None else {"distance": claim.distance})
    for key, (lower, upper) in claimed.items():
        if not lower <= distances[key][0]:
            raise Rejected(f"claim.{key}.lower: proved is {float(distances[key][0]):.9g} or more only")
        if not distances[key][1] <= upper:
            raise Rejected(f"claim.{key}.upper: proved is {float(distances[key][1]):.9g} or less only")
    if claim.flow is not None and radius is not None and not radius <= claim.flow[1]:
        raise Rejected(f"claim.flow.radius: proved is {float(radius):.9g} or less only")
    if claim.rate is not None and rate is not None and not rate <= claim.rate[0]:
        raise Rejected(f"claim.rate.constant: proved is {float(rate):.9g} or less only")
