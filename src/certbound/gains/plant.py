"""The plant file: which controller, its gains, what is assumed of the plant, the desired trajectory, the tube."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from ..errors import PlantError, known
from ..files import read_toml
from ..numbers.exact import parse_exact
from .controllers import CONTROLLERS, REFUSED, Controller
from .curve import Curve, Interval
from .drift import Drift
from .hypotheses import CONTINUOUS, EULER, HELD, STEPS
from .samples import Samples

ASSUMED = ("theta_radius", "approximation_error", "disturbance", "initial_error")
FREE = "free"
MAX_BOXES = 256  # that the checker reads
MAX_COORDINATES = 64
_HINT = "the format of plant files is described in docs/gains.md"
_LARGEST = Fraction(10) ** 50


@dataclass(frozen=True)
class Plant:
    """``updates``: of the parameters, "continuous", in "steps", by "euler" steps of length ``step``, or so with an
    input that is "held". ``gains``: by name; those that are left to certbound are missing. ``assumed``: numbers that
    are hypotheses.

    ``desired``: the curve, or the boxes that hold its positions (and speeds). ``tube``: the norm that the errors are to
    keep below; ``boxes``: into how many domains the curve is cut. ``drift``: the unknown part as formulas; then what
    the network misses of it, ``assumed["approximation_error"]``, is there only once it is found.
    """

    controller: Controller
    updates: str
    gains: Mapping[str, Fraction]
    assumed: Mapping[str, Fraction]
    desired: Curve | tuple[tuple[Interval, ...], ...]
    tube: Fraction
    boxes: int
    drift: Drift | None = None
    step: Fraction | None = None

    @property
    def samples(self) -> Samples | None:
        """The samples of the loop, None if it is not sampled."""
        if self.step is None or not isinstance(self.desired, Curve):
            return None
        return Samples.of(self.desired, self.step, self.updates, self.tube)

    @property
    def coordinates(self) -> int:
        """The number of positions."""
        if isinstance(self.desired, Curve):
            return len(self.desired.positions)
        return len(self.desired[0]) // self.controller.order


def read_plant(file: Path) -> Plant:
    """The plant in a file (TOML; 0.1 means one tenth exactly). Raises PlantError naming file and key."""
    table = read_toml(file, PlantError, _HINT, parse_float=_literal)
    try:
        return _plant(table, file.parent)
    except PlantError as error:
        place = f"{file}: {error.where}" if error.where else str(file)
        raise PlantError(error.message, where=place, hint=error.hint or _HINT) from None


def _literal(text: str) -> Fraction | str:
    try:
        return parse_exact(text.replace("_", ""))
    except ValueError:
        return text  # nan, inf: refused with its key's name later


def _plant(table: dict[str, Any], folder: Path) -> Plant:
    _only(table, ("controller", "updates", "step", "gains", "assumed", "drift", "desired", "tube"), "")
    name = table.get("controller")
    if name in REFUSED:
        raise PlantError(REFUSED[name], where="controller", hint=f"covered: {', '.join(CONTROLLERS)}")
    if not isinstance(name, str) or name not in CONTROLLERS:
        raise PlantError(f"{name!r} is no controller", where="controller", hint=known(str(name), CONTROLLERS))
    controller = CONTROLLERS[name]
    updates = table.get("updates", CONTINUOUS)
    if updates not in (CONTINUOUS, STEPS, EULER, HELD):
        raise PlantError(f"expected {CONTINUOUS!r}, {STEPS!r}, {EULER!r} or {HELD!r}", where="updates")
    step = _step(table, updates, name)
    given = _table(table, "gains")
    _only(given, controller.gains, "gains")
    gains = {key: _number(value, f"gains.{key}") for key, value in given.items() if value != FREE}
    for key in controller.gains:
        if key not in given and key != controller.minimised:
            raise PlantError("it is missing", where=f"gains.{key}")
        if key not in gains and key not in controller.free and key in given:
            raise PlantError(f"only {', '.join(controller.free) or 'no gain'} can be {FREE!r}", where=f"gains.{key}")
        if key in gains and not (gains[key] > 0 or (key in controller.may_vanish and gains[key] == 0)):
            raise PlantError("expected a positive number", where=f"gains.{key}")
    stated = _table(table, "assumed")
    _only(stated, ASSUMED, "assumed")
    needed = [key for key in ASSUMED if key in stated or "drift" not in table or key != "approximation_error"]
    assumed = {key: _number(stated.get(key), f"assumed.{key}") for key in needed}
    if negative := [key for key, value in assumed.items() if value < 0]:
        raise PlantError("expected a number of at least 0", where=f"assumed.{negative[0]}")
    tube = _table(table, "tube")
    _only(tube, ("radius", "boxes"), "tube")
    radius = _number(tube.get("radius"), "tube.radius")
    if radius <= 0:
        raise PlantError("expected a positive number", where="tube.radius")
    desired = _desired(_table(table, "desired"), controller.order)
    count = tube.get("boxes", 24) if isinstance(desired, Curve) else len(desired)
    if type(count) is not int or not 1 <= count <= MAX_BOXES:
        raise PlantError(f"expected a whole number from 1 to {MAX_BOXES}", where="tube.boxes")
    if "boxes" in tube and not isinstance(desired, Curve):
        raise PlantError("the desired boxes are given, so there are as many", where="tube.boxes")
    coordinates = len(desired.positions) if isinstance(desired, Curve) else len(desired[0]) // controller.order
    drift = _drift(table, coordinates, controller.order, assumed.get("approximation_error"), folder)
    if step is not None and not isinstance(desired, Curve):
        raise PlantError("a sampled loop needs the desired curve, not boxes that hold it", where="desired.boxes")
    return Plant(controller, updates, gains, assumed, desired, radius, count, drift, step)


def _step(table: dict[str, Any], updates: str, controller: str) -> Fraction | None:
    if updates not in (EULER, HELD):
        if "step" in table:
            raise PlantError(f"it belongs to updates = {EULER!r} or {HELD!r}", where="step")
        return None
    if controller != "second order":
        raise PlantError(f"{updates!r} is covered for the controller of second order only", where="updates")
    step = _number(table.get("step"), "step")
    if step <= 0:
        raise PlantError("expected a positive number of seconds", where="step")
    return step


def _drift(table: dict[str, Any], coordinates: int, order: int, claimed: Fraction | None, folder: Path) -> Drift | None:
    if "drift" not in table:
        return None
    given = _table(table, "drift")
    _only(given, ("formulas", "ideal"), "drift")
    texts = given.get("formulas")
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts) or len(texts) != coordinates:
        raise PlantError(f"expected a list of {coordinates} formulas, as many as positions", where="drift.formulas")
    ideal = given.get("ideal")
    if ideal is not None and not isinstance(ideal, str):
        raise PlantError("expected the name of a model file with the ideal parameters", where="drift.ideal")
    return Drift.read(texts, order, None if ideal is None else folder / ideal, claimed, "drift.formulas")


def _desired(table: dict[str, Any], order: int) -> Curve | tuple[tuple[Interval, ...], ...]:
    if "boxes" in table:
        _only(table, ("boxes",), "desired")
        return _boxes(table["boxes"], order)
    _only(table, ("position", "frequency", "horizon"), "desired")
    positions = table.get("position")
    if not isinstance(positions, list) or not positions or not all(isinstance(text, str) for text in positions):
        raise PlantError("expected a list of formulas, such as ['0.4*s', '0.3*c']", where="desired.position")
    if len(positions) > MAX_COORDINATES:
        raise PlantError(f"{len(positions)} coordinates; at most {MAX_COORDINATES}", where="desired.position")
    if ("frequency" in table) == ("horizon" in table):
        raise PlantError(
            "expected either frequency (formulas in c = cos(frequency t), s = sin(frequency t)) or horizon (in t)",
            where="desired",
        )
    key = "frequency" if "frequency" in table else "horizon"
    value = _number(table[key], f"desired.{key}")
    if value <= 0:
        raise PlantError("expected a positive number", where=f"desired.{key}")
    periodic = key == "frequency"
    return Curve.read(positions, value if periodic else None, None if periodic else value, "desired.position")


def _boxes(rows: Any, order: int) -> tuple[tuple[Interval, ...], ...]:
    if not isinstance(rows, list) or not 1 <= len(rows) <= MAX_BOXES:
        raise PlantError(f"expected 1 to {MAX_BOXES} tables with low and high", where="desired.boxes")
    found = []
    for i, row in enumerate(rows):
        where = f"desired.boxes[{i}]"
        if not isinstance(row, dict):
            raise PlantError("expected a table with low and high", where=where)
        _only(row, ("low", "high"), where)
        ends = []
        for key in ("low", "high"):
            values = row.get(key)
            if not isinstance(values, list) or not values:
                raise PlantError("expected a list of numbers", where=f"{where}.{key}")
            ends.append([_number(value, f"{where}.{key}") for value in values])
        low, high = ends
        if len(low) != len(high) or any(a > b for a, b in zip(low, high, strict=True)):
            raise PlantError("low and high are not the ends of intervals", where=where)
        found.append(tuple(zip(low, high, strict=True)))
    size = len(found[0])
    if any(len(box) != size for box in found) or size % order or size // order > MAX_COORDINATES:
        what = "positions and speeds" if order == 2 else "states"
        raise PlantError(f"expected boxes of one dimension, of {what}", where="desired.boxes")
    return tuple(found)


def _table(table: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = table.get(key)
    if not isinstance(value, dict):
        raise PlantError(f"expected a table [{key}]", where=key)
    return value


def _only(table: Mapping[str, Any], keys: tuple[str, ...], where: str) -> None:
    if unknown := sorted(set(table) - set(keys)):
        raise PlantError(f"unknown key {unknown[0]!r}", where=where, hint=known(unknown[0], keys))


def _number(value: Any, where: str) -> Fraction:
    """The exact number, or the one that a text stands for."""
    if value is None:
        raise PlantError("it is missing", where=where)
    try:
        if isinstance(value, str):
            value = parse_exact(value)
        if isinstance(value, bool) or not isinstance(value, int | Fraction):
            raise ValueError
        number = Fraction(value)
    except ValueError:
        raise PlantError(f"{str(value)[:60]!r} is not an exact number", where=where) from None
    if abs(number) > _LARGEST or (number and abs(number) < 1 / _LARGEST):
        raise PlantError("a size outside 1e-50 .. 1e50", where=where)
    return number
