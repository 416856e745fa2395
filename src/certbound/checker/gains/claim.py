"""The claim about gains: what its file may say."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from arithmetic.exact import Bounds
from outcome import Malformed, Rejected
from reading import digest, nonnegative, number, read_toml, rows, table, texts

from gains.controllers import CONTROLLERS, JACOBIAN, REMAINDER, Controller, Envelope
from gains.curve import Curve, read_curve
from gains.hypotheses import CONTINUOUS, STEPS, hypotheses

FORMAT = "certbound-gains-1"
ASSUMED = ("theta_radius", "approximation_error", "disturbance", "initial_error")
MAX_COORDINATES = 64  # positions
MAX_BOXES = 256


class Claim(NamedTuple):
    """``desired``: the curve, or the boxes that hold it by hypothesis; ``horizon``: of a curve in t."""

    controller: Controller
    model_sha256: str
    at: dict[str, Fraction]
    desired: Curve | list[list[Bounds]]
    horizon: Fraction | None
    coordinates: int
    envelopes: list[Envelope]
    level: Fraction
    boxes: list[str]


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
    at |= _numbers(value["assumed"], "claim.assumed", ASSUMED)
    if negative := [name for name in ASSUMED if at[name] < 0]:
        raise Malformed(f"claim.assumed.{negative[0]}: it is negative")
    kind, desired, horizon, coordinates = _desired(value["desired"], controller.order)
    if value["updates"] not in (CONTINUOUS, STEPS):
        raise Malformed(f"claim.updates: {value['updates'][:40]!r}, expected {CONTINUOUS!r} or {STEPS!r}")
    expected = hypotheses(value["controller"], value["updates"], kind)
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
    )


def _numbers(value: dict[str, Any], where: str, names: tuple[str, ...]) -> dict[str, Fraction]:
    given = table(value, where, dict.fromkeys(names, str))
    return {name: number(given[name], f"{where}.{name}") for name in names}


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
