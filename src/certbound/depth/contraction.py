"""certify_contraction(): how fast a flow contracts on a box, and which residual layers do not expand there."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from ..errors import ModelError, StartError
from ..files import read_toml
from ..network.graph import Affine, Elementwise, Network
from ..network.load import load
from ..numbers.exact import decimal_down, decimal_up, float_up, format_exact
from ..numbers.matrix import Array
from ..report.depth_page import CONTRACTION_FORMAT
from .evidence import Evidence
from .functions import refuse_unusual
from .layers import enclosed
from .start import MAX_STATES, literal, number
from .taylor import field
from .tube import Growth, growth
from .verify import verify

GENERAL, SYMMETRIC, COCOERCIVE = "general", "symmetric", "cocoercive"
_HINT = "the format of box files is described in docs/depth.md"


@dataclass(frozen=True)
class Box:
    """All states with each entry within its radius of the centre's, at all times from ``begin`` to ``end``."""

    centre: tuple[Fraction, ...]
    radius: tuple[Fraction, ...]
    begin: Fraction = Fraction(0)
    end: Fraction = Fraction(0)


@dataclass(frozen=True, eq=False)
class Contraction(Evidence):
    """What is claimed of a field on a box, with the evidence; numbers as decimal texts.

    Guaranteed for solutions X, Y of x' = f(t, x) while both are in the box: |X - Y| grows by at most e^(log_norm t);
    for points of it |f(t, x) - f(t, y)| <= lipschitz |x - y|; the layer x + h f(t, x) expands no distance if 0 < h <=
    ``step``[1]; that of ``layer``[1] multiplies none by more than ``layer``[2]. The first entry names the structure.
    """

    CLAIM_FORMAT: ClassVar[str] = CONTRACTION_FORMAT
    CERTIFICATE_FORMAT: ClassVar[str] = "certbound-contraction-certificate-1"
    network: Network
    box: Box
    log_norm: str
    lipschitz: str
    least: str
    step: tuple[str, str] | None
    layer: tuple[str, str, str] | None

    @property
    def rules(self) -> str:
        """As the checker reads them off its rule table."""
        return "rules D1, D3-D4, D8-D10 of proofs/rules-depth.md"

    def claimed(self) -> dict[str, Any]:
        """The claim but for format, semantics and model."""
        table: dict[str, Any] = {
            "log_norm": self.log_norm,
            "lipschitz": self.lipschitz,
            "domain": {
                "centre": [format_exact(v) for v in self.box.centre],
                "radius": [format_exact(v) for v in self.box.radius],
                "time": [format_exact(self.box.begin), format_exact(self.box.end)],
            },
        }
        if self.step is not None:
            table["step"] = dict(zip(("structure", "largest"), self.step, strict=True))
        if self.layer is not None:
            table["layer"] = dict(zip(("structure", "step", "factor"), self.layer, strict=True))
        return table

    def proof(self) -> dict[str, Any]:
        """The least eigenvalue, with its sign changed."""
        return {"least": self.least}

    def to_table(self) -> dict[str, Any]:
        """What the command prints."""
        return {
            "model": self.network.source,
            "log_norm": self.log_norm,
            "lipschitz": self.lipschitz,
            "step": self.step and dict(zip(("structure", "largest"), self.step, strict=True)),
            "layer": self.layer and dict(zip(("structure", "step", "factor"), self.layer, strict=True)),
        }


def certify_contraction(
    model: str | Path,
    box: Box | str | Path,
    *,
    layer: str | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> Contraction:
    """Certify a one-sided Lipschitz constant of the field ``model`` (an ONNX file) on a box (a Box, or its file).

    ``layer``: a step h, for the factor of x + h f(t, x). The checker has verified what is returned. Raises ModelError,
    StartError, and InfeasibleError if nothing is proved.
    """
    network = load(model)
    box = box if isinstance(box, Box) else read_box(Path(box))
    refuse_unusual(network)
    states = network.outputs
    if network.inputs not in (states, states + 1):
        raise ModelError(
            f"a field of {states} outputs has {states + 1} inputs, the time first, or {states}; got {network.inputs}",
            where=network.source,
        )
    if len(box.centre) != states:
        raise StartError(f"{len(box.centre)} numbers, expected {states}, one for each output", where="centre")
    progress("secants")
    own, first = field(network), network.inputs - states
    middle = ((box.begin + box.end) / 2,) if first else ()
    widths = np.array([float_up(r) for r in ((((box.end - box.begin) / 2,) if first else ()) + box.radius)])
    ranges = [(s[0][0][0], s[0][1][0]) for s in own.values([enclosed((*middle, *box.centre))])]
    found = growth(own, ranges, lambda rows: rows @ widths, first)
    log_norm, lipschitz, least = (_up(v) for v in (found.mu, found.norm, found.least))
    numbers = Fraction(log_norm), Fraction(lipschitz), Fraction(least)
    gradient = _is_gradient(network, own.maps, found)
    h = None if layer is None else number(layer, "--layer", least=Fraction(1, 10**12))
    step, factor = _step(numbers, found.skew, gradient), _layer(numbers, found.skew, gradient, h)
    result = Contraction(network, box, log_norm, lipschitz, least, step, factor)
    progress("checking in exact arithmetic")
    verify(result.files(), Path(model), "a smaller box")
    return result


def _step(numbers: tuple[Fraction, Fraction, Fraction], skew: float, gradient: bool) -> tuple[str, str] | None:
    """The structure with the largest step that expands nothing, and that step."""
    mu, lipschitz, least = map(float, numbers)
    found = []
    if gradient and least > 0:
        found.append((2 / least, COCOERCIVE))
    if mu + skew < 0 and least + skew > 0:
        found.append((2 / (least + skew), SYMMETRIC))
    if mu < 0:
        found.append((-2 * mu / lipschitz**2, GENERAL))
    if not found:
        return None
    largest, structure = max(found)
    return structure, decimal_down(Fraction(largest * (1 - 1e-9)), 9)


def _layer(
    numbers: tuple[Fraction, Fraction, Fraction], skew: float, gradient: bool, h: Fraction | None
) -> tuple[str, str, str] | None:
    """The structure with the least factor of a layer with this step, and that factor."""
    if h is None:
        return None
    mu, lipschitz, least = map(float, numbers)
    step = float(h)
    found = [(max(abs(1 + step * mu), abs(1 - step * least)) + step * skew, SYMMETRIC)]
    found.append((math.sqrt(max(1 + 2 * step * mu + (step * lipschitz) ** 2, 0.0)), GENERAL))
    if gradient and step * least <= 2 * (1 - 1e-9):
        found.append((1.0, COCOERCIVE))
    factor, structure = min(found)
    return structure, format_exact(h), "1" if structure == COCOERCIVE else decimal_up(factor * (1 + 1e-9), 9)


def _is_gradient(network: Network, maps: Any, found: Growth) -> bool:
    """Whether f = -A^T K phi(A x + ...) + ... with K >= 0 and increasing phi in the box; the checker decides."""
    kinds = [type(node) for node in network.nodes]
    if kinds != [Affine, Elementwise, Affine] or not network.is_chain or found.slopes < 0:
        return False
    into: Array = maps[0][0][0][1][:, network.inputs - network.outputs :]
    out: Array = -maps[2][0][0][1].T
    squares = (into * into).sum(axis=1)
    factors = (into * out).sum(axis=1) / np.where(squares > 0, squares, 1.0)
    return bool((factors >= 0).all() and np.allclose(factors[:, None] * into, out, rtol=1e-12, atol=0.0))


def _up(value: float) -> str:
    return decimal_up(value + abs(value) * 1e-11 + 1e-15, 10)


def read_box(file: Path) -> Box:
    """The box in a file (TOML; 0.1 means one tenth exactly). Raises StartError naming file and key."""
    table = read_toml(file, StartError, _HINT, parse_float=literal)
    try:
        return _box(table)
    except StartError as error:
        raise StartError(error.message, where=f"{file}: {error.where}", hint=error.hint or _HINT) from None


def _box(table: dict[str, Any]) -> Box:
    if unknown := sorted(set(table) - {"centre", "radius", "time"}):
        raise StartError("unknown key", where=unknown[0], hint="known: centre, radius, time")
    given, radii = table.get("centre"), table.get("radius")
    if not isinstance(given, list) or not 1 <= len(given) <= MAX_STATES:
        raise StartError(f"expected a list of 1 to {MAX_STATES} numbers", where="centre")
    centre = tuple(number(value, f"centre[{i}]") for i, value in enumerate(given))
    listed = radii if isinstance(radii, list) else [radii] * len(centre)
    if len(listed) != len(centre):
        raise StartError(f"expected one number, or {len(centre)} of them", where="radius")
    radius = tuple(number(value, "radius", least=Fraction(0)) for value in listed)
    span = table.get("time", [0, 0])
    if not isinstance(span, list) or len(span) != 2:
        raise StartError("expected a list of two numbers, from when to when", where="time")
    begin, end = (number(value, f"time[{i}]") for i, value in enumerate(span))
    if begin > end:
        raise StartError("the second number is smaller", where="time")
    return Box(centre, radius, begin, end)
