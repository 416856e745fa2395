"""The claim about a recorded run: what its file may say."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from outcome import Malformed, Rejected
from reading import digest, nonnegative, number, read_toml, rows, table, texts

from training.run import MAX_STEPS, Run

FORMAT = "certbound-training-1"
ALWAYS, OF_STEPS = ("forward", "depth"), ("parametric", "additive", "rate", "data")
MAX_STAY = 1_000_000_000
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


class Row(NamedTuple):
    """What is claimed of one step."""

    largest: Fraction
    least: Fraction
    radius: Fraction
    smoothness: Fraction
    decrease: Fraction | None
    rounding: Fraction | None
    stay: int


class Claim(NamedTuple):
    """``profile``: by signature."""

    run_sha256: str
    says: list[str]
    steps: list[Row]
    profile: dict[str, Fraction]


def read_claim(data: bytes) -> Claim:
    """The claim, if every field has its form."""
    value = table(
        read_toml(data, "claim"),
        "claim",
        {"format": str, "says": list, "run": dict, "profile": dict, "steps": list},
    )
    if value["format"] != FORMAT:
        raise Malformed(f"claim.format: {value['format'][:40]!r}, expected {FORMAT!r}")
    run = table(value["run"], "claim.run", {"file": str, "sha256": str})
    profile = table(value["profile"], "claim.profile", dict.fromkeys(ALWAYS, str), dict.fromkeys(OF_STEPS, str))
    given = rows(value["steps"], "claim.steps")
    if len(given) > MAX_STEPS:
        raise Malformed(f"claim.steps: {len(given)}, at most {MAX_STEPS} are read")
    return Claim(
        digest(run["sha256"], "claim.run.sha256"),
        texts(value["says"], "claim.says"),
        [_row(row, f"claim.steps[{i}]") for i, row in enumerate(given)],
        {name: nonnegative(text, f"claim.profile.{name}") for name, text in profile.items()},
    )


def _row(value: Any, where: str) -> Row:
    row = table(
        value,
        where,
        {"largest": str, "least": str, "radius": str, "smoothness": str},
        {"decrease": str, "rounding": str, "stay": int},
    )
    if not 0 <= row.get("stay", 0) <= MAX_STAY:
        raise Malformed(f"{where}.stay: expected a whole number from 0 to {MAX_STAY}")
    return Row(
        number(row["largest"], f"{where}.largest"),
        number(row["least"], f"{where}.least"),
        nonnegative(row["radius"], f"{where}.radius"),
        nonnegative(row["smoothness"], f"{where}.smoothness"),
        nonnegative(row["decrease"], f"{where}.decrease") if "decrease" in row else None,
        nonnegative(row["rounding"], f"{where}.rounding") if "rounding" in row else None,
        row.get("stay", 0),
    )


def fits(claim: Claim, run: Run) -> None:
    """Rejected unless the claim says what can be said of this kind of run, no less and no more."""
    of_steps = run.optimiser == "gradient"
    if len(claim.steps) != len(run.steps):
        raise Rejected(f"claim.steps: {len(claim.steps)}, the run has {len(run.steps)}")
    expected = {*ALWAYS, *(OF_STEPS if of_steps else ())}
    if set(claim.profile) != expected:
        raise Rejected(f"claim.profile: expected {sorted(expected)} of a run of this kind")
    for k, (row, step) in enumerate(zip(claim.steps, run.steps, strict=True)):
        if (row.rounding is not None) != of_steps:
            raise Rejected(f"claim.steps[{k}].rounding: it is there if and only if the steps are those of gradients")
        if row.decrease is not None and not step.full:
            raise Rejected(f"claim.steps[{k}].decrease: the batch is not all samples")
        if row.stay and not (run.plain and step.full):
            raise Rejected(f"claim.steps[{k}].stay: the step is not one of gradient descent over all samples")
    says = [RUN, CURVATURE]
    says += [DECREASE] if any(row.decrease is not None for row in claim.steps) else []
    says += [ROUNDING] if of_steps else []
    says += [STAY] if any(row.stay for row in claim.steps) else []
    says += [PROFILE] if of_steps else []
    if claim.says != [*says, FORWARD]:
        raise Rejected(f"claim.says: expected {[*says, FORWARD]}")
