"""training.toml and training.json as text. Formats: docs/formats.md."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import tomli_w

from .. import __version__
from ..numbers.exact import format_exact
from .profile import Momentum
from .run import CROSS_ENTROPY, GRADIENT, Run

CLAIM_FORMAT = "certbound-training-1"
CERTIFICATE_FORMAT = "certbound-training-certificate-1"
CLAIM, CERTIFICATE = "training.toml", "training.json"
RULES = ("rules W1 of proofs/rules.md", "rules T1-T9 of proofs/rules-training.md")  # as the checker reads its table
SEMANTICS = "real arithmetic on the exact values of the run file, the loss of all samples of a batch"
RUN = (
    "the run: path, step sizes, batches, data, architecture and loss are those of the run file; that a program "
    "made them is not claimed"
)
CURVATURE = (
    "steps: at the path's point k all eigenvalues of the Hessian of the loss over the batch lie in "
    "[-least, largest]; in the ball of this radius about it, which holds the next point, its norm is at most "
    "smoothness, so from there every step eta <= 1/smoothness that stays in the ball lowers the loss by at "
    "least eta/2 |gradient|^2"
)
DECREASE = "decrease: the loss falls by at least that much in the recorded step"
ROUNDING = "rounding: the recorded step is off the exact one by at most that much, in norm"
STAY = "stay: so many steps of gradient descent with the step's eta, from its point, stay in its ball"
PROFILE = (
    "profile, for infinitely small changes of the run with its batches and roundings kept: parametric, of later "
    "parameters with earlier ones; additive, of the last ones with a change of norm 1 after every step; rate, with "
    "the relative change of all etas of gradients; data, with the weight that one sample of the data gives to another"
)
FORWARD = (
    "profile: forward, the largest norm of a layer's derivative in an earlier layer or the input, and depth, in the "
    "weights of a layer, over all samples and all points of the path but the last"
)


@dataclass(frozen=True)
class Row:
    """What is claimed of one step, as texts of exact numbers; "" for what is not claimed."""

    largest: str
    least: str
    radius: str
    smoothness: str
    decrease: str = ""
    rounding: str = ""
    stay: int = 0

    def table(self) -> dict[str, Any]:
        """What the claim has of it."""
        return {name: value for name, value in vars(self).items() if value}


def says(run: Run, rows: Sequence[Row]) -> list[str]:
    """What the numbers mean, by kind of run."""
    of_steps = run.optimiser.kind == GRADIENT
    found = [RUN, CURVATURE]
    found += [DECREASE] if any(row.decrease for row in rows) else []
    found += [ROUNDING] if of_steps else []
    found += [STAY] if any(row.stay for row in rows) else []
    found += [PROFILE] if of_steps else []
    return [*found, FORWARD]


def claim_text(run: Run, file: str, rows: Sequence[Row], profile: Mapping[str, str]) -> str:
    """training.toml."""
    table = {
        "format": CLAIM_FORMAT,
        "says": says(run, rows),
        "run": {"file": file, "sha256": run.sha256()},
        "profile": dict(profile),
        "steps": [row.table() for row in rows],
    }
    return tomli_w.dumps(table)


def assumptions(run: Run) -> list[str]:
    """What a certificate of this run rests on."""
    functions = {layer.activation for layer in run.layers} - {"", "relu"}
    functions |= {"exp", "log"} if run.loss.kind == CROSS_ENTROPY else set()
    axioms = [f"A1 elementary functions: {', '.join(sorted(functions))}"] if functions else []
    return [*axioms, *RULES, SEMANTICS]


def certificate_text(claim: str, run: Run, norms: Sequence[Sequence[str]], momentum: Momentum | None) -> str:
    """training.json: the norms of the weights at every step, and the form of the momentum."""
    table: dict[str, Any] = {
        "format": CERTIFICATE_FORMAT,
        "producer": f"certbound {__version__}",
        "claim_sha256": hashlib.sha256(claim.encode()).hexdigest(),
        "assumptions": assumptions(run),
        "norms": [list(row) for row in norms],
    }
    if momentum is not None:
        table["momentum"] = {
            "form": [format_exact(v) for v in (momentum.a, momentum.b, momentum.c)],
            "factors": [format_exact(v) for v in momentum.factors],
        }
    return json.dumps(table, indent=1) + "\n"
