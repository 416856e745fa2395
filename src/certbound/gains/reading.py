"""Reading what gains wrote, for a simulation. Nothing is checked: that is the checker's business."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from ..errors import CertboundError, PlantError
from ..evidence_files import recover
from ..files import MAX_TOML, parse_toml, read_text
from ..numbers.exact import parse_exact
from ..report.shapes import Misshapen, Table, expect, number, one_of
from .claim import CLAIM, CLAIM_FORMAT
from .controllers import CONTROLLERS, JACOBIAN, REMAINDER, Controller, Envelope
from .curve import Curve
from .plant import ASSUMED, Plant

_CLAIM = {
    "format": one_of(CLAIM_FORMAT),
    "controller": one_of(*CONTROLLERS),
    "updates": str,
    "?step": number,
    "model": {"sha256": str},
    "gains": Table(number),
    "assumed": Table(number),
    "?drift": {"formulas": [str], "approximation_error": number},
    "desired": {"?position": [str], "?frequency": number, "?horizon": number},
    "envelopes": [{"by": one_of(JACOBIAN, REMAINDER), "rate": number, "start": number, "limit": number}],
}


@dataclass(frozen=True)
class GainsClaim:
    """``at``: gains and assumed numbers by name; ``text``: of gains.toml; ``updates``, ``step``: see Plant."""

    text: str
    controller: Controller
    sha256: str
    at: dict[str, Fraction]
    desired: Curve
    envelopes: tuple[Envelope, ...]
    updates: str
    step: Fraction | None


def read_gains(folder: Path, plant: Plant) -> GainsClaim:
    """The claim in the folder, which has to be about the plant. Raises CertboundError."""
    file, hint = folder / CLAIM, "give the folder that 'certbound gains' wrote"
    recover(folder)
    text = read_text(file, MAX_TOML, hint=hint)
    try:
        table = parse_toml(text)
        expect(table, _CLAIM)
    except (ValueError, Misshapen) as error:
        raise CertboundError(f"not a claim about gains ({error})", where=str(file), hint=hint) from None
    drift = table.get("drift")
    numbers = (
        table["gains"] | table["assumed"] | ({"approximation_error": drift["approximation_error"]} if drift else {})
    )
    at = {name: parse_exact(value) for name, value in numbers.items()}
    controller = CONTROLLERS[table["controller"]]
    if missing := [name for name in (*controller.gains, *ASSUMED) if name not in at]:
        raise CertboundError(f"not a claim about gains ({missing[0]} is missing)", where=str(file), hint=hint)
    desired = table["desired"]
    if "position" not in desired or not isinstance(plant.desired, Curve):
        raise PlantError("a simulation needs the desired curve, not boxes that hold it", where="desired")
    frequency, horizon = (parse_exact(desired[key]) if key in desired else None for key in ("frequency", "horizon"))
    curve = Curve.read(desired["position"], frequency, horizon, f"{file}: desired.position")
    same = {name: value for name, value in plant.assumed.items() if name != "disturbance"}
    texts = plant.drift and list(plant.drift.texts)
    other = controller is not plant.controller or curve != plant.desired or texts != (drift and drift["formulas"])
    step = parse_exact(table["step"]) if "step" in table else None
    other = other or (table["updates"], step) != (plant.updates, plant.step)
    if other or any(at[n] != v for n, v in same.items()):
        raise PlantError("gains.toml is about another plant", where=str(file), hint="run 'certbound gains' again")
    rows = table["envelopes"]
    envelopes = [
        Envelope(e["by"], parse_exact(e["rate"]), parse_exact(e["start"]), parse_exact(e["limit"])) for e in rows
    ]
    own = tuple(envelopes)
    return GainsClaim(text, controller, table["model"]["sha256"], at, curve, own, table["updates"], step)
