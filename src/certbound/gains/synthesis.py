"""certify_gains(): from a plant and a network to gains, an envelope and their certificate."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Any

from ..errors import CertboundError, PlantError
from ..evidence_files import recover, write
from ..files import MAX_CERTIFICATE, MAX_TOML, parse_toml, read_text
from ..network.graph import Network
from ..network.load import load
from ..numbers.exact import decimal_down, decimal_up, format_exact
from ..report.checked import Checked
from ..report.gains_page import COMPARISON_FORMAT, render
from ..workers import workers
from .approximation import Approximation, approximation
from .choice import TARGETS, choose, longest_step
from .claim import BOXES, CERTIFICATE, CLAIM, certificate_text, claim_text
from .controllers import Design, root_down, root_up
from .plant import Plant, read_plant
from .published import Published, published
from .region import Intervals
from .region import region as region_of
from .samples import quantities
from .tube import Box, Certified, boxes, certify_boxes

REPORT, COMPARISON, SIMULATION = "gains.html", "comparison.json", "simulation.json"


@dataclass(frozen=True, eq=False)
class Gains:
    """Gains of a controller and the envelope of its errors, with the evidence.

    Guaranteed, if the hypotheses in ``claim`` hold: every solution of the closed loop has errors z with |z(t)|^2 <=
    start e^(-2 rate t) + limit (1 - e^(-2 rate t)), by each of ``design.envelopes``, and its state stays in the boxes
    on which ``bounds`` hold. ``published``: the same with the closed form, None where there is none.
    ``region``: intervals of gains in all of which the envelopes hold, if they were asked for. ``approximation``: the
    proof of what the network misses, where the drift is given by formulas.
    """

    plant: Plant
    network: Network
    design: Design
    assumed: Mapping[str, Fraction]
    bounds: dict[str, Fraction]
    boxes: list[Box]
    certified: list[Certified]
    published: Published | None
    approximation: Approximation | None = None
    region: Intervals | None = None

    @cached_property
    def claim(self) -> str:
        """The text of gains.toml."""
        return claim_text(self.plant, self.network, self.design, self.assumed, self.certified, self.region)

    @cached_property
    def certificate(self) -> str:
        """The text of gains.json."""
        found = self.approximation
        return certificate_text(self.claim, self.design, self.bounds, self.boxes, self.plant.drift, found)

    @cached_property
    def comparison(self) -> str:
        """The text of comparison.json: the published bounds and the least gain with them; "" if there are none."""
        if self.published is None:
            return ""
        digest = hashlib.sha256(self.claim.encode()).hexdigest()
        return json.dumps({"format": COMPARISON_FORMAT, "claim_sha256": digest} | self.published.to_table(), indent=1)

    @cached_property
    def report(self) -> str:
        """The text of gains.html."""
        return render(self.claim, self.certificate, self.comparison)

    @property
    def initial_error_allowed(self) -> str:
        """The largest initial error for which the tube is kept, rounded down; the condition is affine in its square."""
        at, level = self.design.at, self.plant.tube**2
        ratio = at.get("inertia_largest", Fraction(1)) / at.get("inertia_least", Fraction(1))
        squares = [(level - e.start) / ratio for e in self.design.envelopes if e.limit <= level]
        return decimal_down(root_down(at["initial_error"] ** 2 + max(squares)), 4)

    @property
    def step_allowed(self) -> str | None:
        """The longest time between samples with which the gains keep the tube, about; None without samples."""
        longest = longest_step(self.plant, self.bounds, {**self.design.at, **self.assumed})
        return None if longest is None else decimal_down(longest, 3)

    def to_table(self) -> dict[str, Any]:
        """What the command prints: numbers as exact or decimal texts, norms (not squares) of errors rounded up."""
        claim = parse_toml(self.claim)
        return {
            "hypotheses": claim["hypotheses"],
            "controller": self.plant.controller.name,
            "model": self.network.source,
            "assumed": claim["assumed"],
            "drift": claim.get("drift")
            and {**claim["drift"], "leaves": self.approximation and self.approximation.leaves},
            "gains": claim["gains"],
            "region": claim.get("region"),
            "bounds": {quantity: decimal_up(bound, 7) for quantity, bound in self.bounds.items()},
            "boxes": len(self.boxes),
            "envelopes": [
                {
                    "by": e.by,
                    "rate": format_exact(e.rate),
                    "start": decimal_up(root_up(e.start), 5),
                    "limit": decimal_up(root_up(e.limit), 5),
                    "converges": e.converges,
                }
                for e in self.design.envelopes
            ],
            "tube": format_exact(self.plant.tube),
            "initial_error_allowed": self.initial_error_allowed,
            "step": claim.get("step"),
            "step_allowed": self.step_allowed,
            "published": self.published and self.published.to_table(),
        }

    def files(self) -> dict[str, str | bytes]:
        """Name below the folder -> contents of all that write() writes."""
        found: dict[str, str | bytes] = {CLAIM: self.claim, CERTIFICATE: self.certificate, REPORT: self.report}
        found |= {COMPARISON: self.comparison} if self.comparison else {}
        for i, box in enumerate(self.certified):
            found |= {f"{BOXES}/{i:03}/claim.toml": box.claim, f"{BOXES}/{i:03}/certificate.json": box.certificate}
        return found

    def write(self, folder: str | Path, *, force: bool = False) -> Path:
        """Write gains.toml, gains.json, gains.html and the boxes' claims and certificates, all or none."""
        return write(Path(folder), self.files(), force=force)


def certify_gains(
    plant: Plant | str | Path,
    network: Any,
    *,
    minimise: str | None = None,
    region: bool = False,
    tier: str = "auto",
    jobs: int = 1,
    dask: str | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> Gains:
    """Certify the gains in ``plant`` (a Plant, or its file) for the controller with this ``network``.

    ``minimise``: "k" looks for the least gain k, "ultimate" for the least limit of the errors with the gains given (as
    without it), "disturbance" for the largest disturbance with which they are feasible, instead of the plant's.
    ``region``: look for a box of gains about the ones found in which the envelopes hold, as wide as the tube allows.
    The boxes are certified by ``jobs`` processes, or on a Dask cluster. Raises PlantError if the plant does not fit the
    network, InfeasibleError if nothing feasible is found, and what load() and certify() raise.
    """
    if not isinstance(plant, Plant):
        plant = read_plant(Path(plant))
    if not isinstance(network, Network):
        network = load(network)
    if minimise not in (None, *TARGETS):
        raise CertboundError(f"minimise = {minimise!r}", hint=f"expected one of {', '.join(TARGETS)}")
    _fit(plant, network)
    target = plant.controller.minimised
    if minimise != "k" and target not in plant.gains:
        raise PlantError("it is missing", where=f"gains.{target}", hint="give a number, or --minimise k")
    found, missed = boxes(plant, plant.gains), None
    if plant.drift is not None:
        missed = approximation(plant.drift, network, plant.assumed["theta_radius"], found, progress)
        plant = replace(plant, assumed={**plant.assumed, "approximation_error": missed.bound})
    needed = quantities(plant.step is not None)
    with workers(jobs, dask) as make:
        certified = certify_boxes(network, found, needed, make, jobs, tier, progress)
    bounds = {q: max(box.bounds[q] for box in certified) for q in needed}
    progress("gains")
    design, assumed = choose(plant, bounds, minimise)
    other = published(plant, network, found)
    intervals: Intervals | None = None
    if region and plant.step is not None:
        raise PlantError("a region of gains is not covered for sampled loops", where="updates")
    if region:
        intervals, design = region_of(plant.controller, design, bounds, plant.tube)
    return Gains(plant, network, design, assumed, bounds, found, certified, other, missed, intervals or None)


def _fit(plant: Plant, network: Network) -> None:
    """Raises PlantError unless the network has the plant's inputs and outputs and is read as it is stored."""
    inputs = plant.coordinates * plant.controller.order
    if (network.inputs, network.outputs) != (inputs, plant.coordinates):
        raise PlantError(
            f"the network has {network.inputs} inputs and {network.outputs} outputs; a plant of {plant.coordinates} "
            f"coordinates needs {inputs} and {plant.coordinates}",
            where=network.source,
        )
    if not network.groups:
        raise PlantError("the network has no parameters, so there is nothing to adapt", where=network.source)
    if not network.digest:
        raise PlantError("the network came from no file", where=network.source, hint="write it to an ONNX file first")
    if network.outputs_of or network.foreign:
        raise PlantError("chosen outputs and operators of foreign domains are not covered", where=network.source)


def page(folder: Path, simulation: str = "", *, checked: Checked | None = None) -> str:
    """gains.html again, from the files in the folder; ``simulation`` stands for the text of simulation.json;
    ``checked``: the verdict line.

    What is left there of an older claim, a comparison or a simulation, is not used. Raises CertboundError.
    """
    recover(folder)
    hint = "give the folder that 'certbound gains' wrote"
    claim = read_text(folder / CLAIM, MAX_TOML, hint=hint)
    digest = hashlib.sha256(claim.encode()).hexdigest()

    def own(name: str) -> str:
        text = read_text(folder / name, MAX_CERTIFICATE, hint=hint) if (folder / name).exists() else ""
        return text if digest in text else ""

    certificate = read_text(folder / CERTIFICATE, MAX_CERTIFICATE, hint=hint)
    return render(claim, certificate, own(COMPARISON), simulation or own(SIMULATION), checked)
