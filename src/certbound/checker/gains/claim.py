"""The claim about gains: what its file may say."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from arithmetic.exact import Bounds
from outcome import Malformed, Rejected
from reading import digest, nonnegative, number, read_toml, rows, table, texts

from gains.controllers import CONTROLLERS, JACOBIAN, REMAINDER, Controller, Envelope
from gains.curve import Curve, read_curve
from gains.drift import Drift, read_drift
from gains.hypotheses import CONTINUOUS, EULER, HELD, STEPS, hypotheses
from gains.samples import Samples, samples

FORMAT = "certbound-gains-1"
ASSUMED = ("theta_radius", "approximation_error", "disturbance", "initial_error")
MAX_COORDINATES = 64  # positions
MAX_BOXES = 256


class Claim(NamedTuple):
    """``desired``: the curve, or the boxes that hold it by hypothesis; ``horizon``: of a curve in t; ``drift``: the
    plant's unknown part, if it is given by formulas; ``region``: the intervals of gains, if there are any;
    ``sampled``: the samples of the loop, if it is.
    """

    controller: Controller
    model_sha256: str
    at: dict[str, Fraction]
    desired: Curve | list[list[Bounds]]
    horizon: Fraction | None
    coordinates: int
    envelopes: list[Envelope]
    level: Fraction
    boxes: list[str]
    drift: Drift | None
    region: dict[str, Bounds]
    sampled: Samples | None


def read_claim(data: bytes) -> Claim:
    """The claim, if every field has its form and the hypotheses are those of its controller."""
    value = table(
        read_toml(data, "claim"),
        "claim",
        {
            "format": str,
            "hypotheses": list,
            "controller": str,
            "updates": str,
            "model": dict,
            "gains": dict,
            "assumed": dict,
            "desired": dict,
            "level": str,
            "envelopes": list,
            "boxes": list,
        },
        {"drift": dict, "region": dict, "step": str},
    )
    if value["format"] != FORMAT:
        raise Malformed(f"claim.format: {value['format'][:40]!r}, expected {FORMAT!r}")
    if value["controller"] not in CONTROLLERS:
        raise Malformed(f"claim.controller: {value['controller'][:40]!r}, expected one of {sorted(CONTROLLERS)}")
    controller = CONTROLLERS[value["controller"]]
    model = table(value["model"], "claim.model", {"file": str, "sha256": str})
    at = _numbers(value["gains"], "claim.gains", controller.gains)
    for name in controller.gains:
        if not (at[name] > 0 or (name in controller.may_vanish and at[name] == 0)):
            raise Malformed(f"claim.gains.{name}: expected a positive number")
    assumed = tuple(name for name in ASSUMED if "drift" not in value or name != "approximation_error")
    at |= _numbers(value["assumed"], "claim.assumed", assumed)
    if negative := [name for name in assumed if at[name] < 0]:
        raise Malformed(f"claim.assumed.{negative[0]}: it is negative")
    kind, desired, horizon, coordinates = _desired(value["desired"], controller.order)
    drift = read_drift(value["drift"], coordinates, controller.order, "claim.drift") if "drift" in value else None
    if drift is not None:
        at["approximation_error"] = drift.bound
    ways = (CONTINUOUS, STEPS, EULER, HELD)
    if value["updates"] not in ways:
        raise Malformed(f"claim.updates: {value['updates'][:40]!r}, expected one of {ways}")
    expected = hypotheses(
        value["controller"], value["updates"], kind, drift=drift is not None, region="region" in value
    )
    if texts(value["hypotheses"], "claim.hypotheses") != expected:
        raise Rejected(f"claim.hypotheses: expected {expected}")
    envelopes = [_envelope(row, f"claim.envelopes[{i}]") for i, row in enumerate(rows(value["envelopes"], "claim"))]
    if value["updates"] == STEPS and any(e.by == REMAINDER for e in envelopes):
        raise Rejected("claim.envelopes: those by the remainder suppose continuous updates")
    if len({e.by for e in envelopes}) != len(envelopes):
        raise Malformed("claim.envelopes: two of one kind")
    boxes = [digest(text, "claim.boxes") for text in texts(rows(value["boxes"], "claim.boxes"), "claim.boxes")]
    if len(boxes) > MAX_BOXES:
        raise Malformed(f"claim.boxes: {len(boxes)}, at most {MAX_BOXES} are read")
    if kind == "boxes" and type(desired) is list and len(desired) != len(boxes):
        raise Malformed(f"claim.boxes: {len(boxes)} for {len(desired)} desired boxes")
    return Claim(
        controller,
        digest(model["sha256"], "claim.model.sha256"),
        at,
        desired,
        horizon,
        coordinates,
        envelopes,
        nonnegative(value["level"], "claim.level"),
        boxes,
        drift,
        _region(value["region"], controller.gains, at) if "region" in value else {},
        _samples(value, desired, horizon),
    )


def _numbers(value: dict[str, Any], where: str, names: tuple[str, ...]) -> dict[str, Fraction]:
    given = table(value, where, dict.fromkeys(names, str))
    return {name: number(given[name], f"{where}.{name}") for name in names}


def _samples(value: dict[str, Any], desired: Curve | list[list[Bounds]], horizon: Fraction | None) -> Samples | None:
    sampled = value["updates"] in (EULER, HELD)
    if sampled != ("step" in value):
        raise Malformed("claim.step: it is there if and only if the loop is sampled")
    if not sampled:
        return None
    if value["controller"] != "second order" or not isinstance(desired, Curve) or "region" in value:
        raise Malformed(
            "claim.updates: samples are covered for the loop of second order, along a curve, without region"
        )
    step = number(value["step"], "claim.step")
    if step <= 0:
        raise Malformed("claim.step: expected a positive number")
    return samples(desired, horizon, step, value["updates"], nonnegative(value["level"], "claim.level"))


def _region(value: dict[str, Any], names: tuple[str, ...], at: dict[str, Fraction]) -> dict[str, Bounds]:
    given = table(value, "claim.region", {}, dict.fromkeys(names, list))
    if not given:
        raise Malformed("claim.region: no gain has an interval")
    found = {}
    for name, ends in given.items():
        where = f"claim.region.{name}"
        numbers = [number(v, where) for v in texts(ends, where)]
        if len(numbers) != 2 or not 0 <= numbers[0] <= at[name] <= numbers[1]:
            raise Malformed(f"{where}: expected the ends of an interval of numbers that holds the gain")
        found[name] = numbers[0], numbers[1]
    return found


def _envelope(value: Any, where: str) -> Envelope:
    row = table(value, where, {"by": str, "rate": str, "start": str, "limit": str}, {"converges": bool})
    if row["by"] not in (JACOBIAN, REMAINDER):
        raise Malformed(f"{where}.by: {row['by'][:40]!r}, expected {JACOBIAN!r} or {REMAINDER!r}")
    rate, start, limit = (nonnegative(row[key], f"{where}.{key}") for key in ("rate", "start", "limit"))
    return Envelope(row["by"], rate, start, limit, row.get("converges", False))


def _desired(value: dict[str, Any], order: int) -> tuple[str, Curve | list[list[Bounds]], Fraction | None, int]:
    """(kind, curve or boxes, horizon, number of positions)."""
    where = "claim.desired"
    if "boxes" in value:
        given = rows(table(value, where, {"boxes": list})["boxes"], f"{where}.boxes")
        if len(given) > MAX_BOXES:
            raise Malformed(f"{where}.boxes: {len(given)}, at most {MAX_BOXES} are read")
        boxes = [_box(row, f"{where}.boxes[{i}]") for i, row in enumerate(given)]
        size = len(boxes[0])
        if size % order or not 1 <= size // order <= MAX_COORDINATES or any(len(box) != size for box in boxes):
            raise Malformed(f"{where}.boxes: they are not of one dimension")
        return "boxes", boxes, None, size // order
    key = "frequency" if "frequency" in value else "horizon"
    curve = table(value, where, {"position": list, key: str})
    positions = texts(rows(curve["position"], f"{where}.position"), f"{where}.position")
    if len(positions) > MAX_COORDINATES:
        raise Malformed(f"{where}.position: {len(positions)} coordinates, at most {MAX_COORDINATES} are read")
    given_number = number(curve[key], f"{where}.{key}")
    if given_number <= 0:
        raise Malformed(f"{where}.{key}: expected a positive number")
    frequency = given_number if key == "frequency" else None
    found = read_curve(positions, frequency, order, f"{where}.position")
    return key, found, None if frequency is not None else given_number, len(positions)


def _box(value: Any, where: str) -> list[Bounds]:
    row = table(value, where, {"low": list, "high": list})
    low, high = ([number(v, f"{where}.{key}") for v in texts(row[key], f"{where}.{key}")] for key in ("low", "high"))
    if not low or len(low) != len(high) or any(a > b for a, b in zip(low, high, strict=True)):
        raise Malformed(f"{where}: low and high are not the ends of intervals")
    return list(zip(low, high, strict=True))
