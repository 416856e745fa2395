"""The check of a claim about a recorded run: files first, then step by step along the path."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

import rules
from arithmetic.matrices import Dyadic, norm_at_most
from evidence import assumes, opened
from outcome import Malformed, Rejected, Valid
from processes import require, settled
from reading import MAX_TOML, nonnegative, number, read_bytes, read_json, rows, table, texts

from training.claim import Claim, Row, fits, read_claim
from training.curvature import gradient, largest_at_most, least_at_most, rule_t1
from training.fixed import SHORT, UNIT, Stack, short, short_up, up
from training.forward import Pass, forward
from training.profile import Momentum, Profile, rule_t8, sample_gradients, signatures_of
from training.profile import Row as ProfileRow
from training.run import GRADIENT, Run, functions_of, read_run
from training.steps import Vector, direction, minus, point_of, rule_t3, rule_t4, rule_t5
from training.variation import rule_t2, sizes_of

FORMAT = "certbound-training-certificate-1"
SEMANTICS = "real arithmetic on the exact values of the run file, the loss of all samples of a batch"
MAX_RUN = 64 << 20  # bytes of a run file


class Evidence(NamedTuple):
    """``norms``: of each weight without its bias, by step; ``momentum``: of rule T7."""

    norms: list[list[Fraction]]
    momentum: Momentum | None


def check_training(claim_path: str, evidence: Any, run_path: str) -> Valid:
    """Valid if all that is claimed of the run follows from its file; any other Outcome is raised.

    ``evidence`` is the value that training.json holds.
    """
    data, recorded = read_bytes(claim_path, MAX_TOML), read_bytes(run_path, MAX_RUN)
    return settled(lambda: _checked(data, evidence, recorded))


def _checked(data: bytes, evidence: Any, recorded: bytes) -> Valid:
    claim = read_claim(data)
    if claim.run_sha256 != hashlib.sha256(recorded).hexdigest():
        raise Rejected(f"claim.run.sha256: it is about another run file ({claim.run_sha256[:12]}...)")
    run = read_run(read_json(recorded, "run"))
    fits(claim, run)
    found = _evidence(evidence, data, run)
    samples = list(range(len(run.inputs)))
    table_rows: list[ProfileRow] = []
    best = (0, 0)
    velocity: Vector | None = None
    for k, row in enumerate(claim.steps):
        passed = forward(run, run.path[k], samples)
        norms = _norms(run, passed, found.norms[k], k)
        sizes = sizes_of(run, passed, norms)
        best = max(best[0], (own := signatures_of(sizes, norms[0]))[0]), max(best[1], own[1])
        batch = run.steps[k].batch
        _curvature(run, passed, batch, row, k)
        moved = rule_t2(run, passed, sizes, samples, batch, norms, up(row.radius), up(row.largest - run.decay))
        if row.smoothness < max(row.largest, row.least) + Fraction(moved, UNIT):
            raise Rejected(f"steps[{k}].smoothness: it is below what is proved (rules T1, T2)")
        point = point_of(run, k)
        slope = Vector(*gradient(run, passed, batch, Stack([point.entries], point.radius)))
        along, velocity = direction(run, slope, velocity)
        _step(run, passed, row, k, slope, along)
        direction_norm = up(along.norm_up())
        table_rows.append(ProfileRow(row.least, row.largest, direction_norm, sample_gradients(sizes)))
    _profile(claim, rule_t8(run, table_rows, found.momentum, best), run.optimiser == GRADIENT)
    return Valid(
        f"{len(run.steps)} recorded steps of {run.size} parameters on {len(samples)} samples: curvature, "
        "step sizes and the learning stability profile are at most what is claimed"
    )


def _evidence(value: Any, claim: bytes, run: Run) -> Evidence:
    certificate = opened(
        value,
        FORMAT,
        claim,
        {"norms": list},
        {"momentum": dict},
    )
    expected = rules.assumptions(functions_of(run), (), [rules.TRAINING], SEMANTICS)
    assumes(certificate, expected)
    given = rows(certificate["norms"], "certificate.norms")
    if len(given) != len(run.steps):
        raise Rejected(f"certificate.norms: {len(given)} rows for {len(run.steps)} steps")
    norms = [_numbers(row, f"certificate.norms[{k}]", len(run.layers)) for k, row in enumerate(given)]
    if bool(run.momentum) != ("momentum" in certificate):
        raise Rejected("certificate.momentum: it is there if and only if the run has momentum")
    if not run.momentum:
        return Evidence(norms, None)
    where = "certificate.momentum"
    form = table(certificate["momentum"], where, {"form": list, "factors": list})
    entries = texts(form["form"], f"{where}.form")
    if len(entries) != 3:
        raise Malformed(f"{where}.form: expected three numbers")
    a, b, c = (number(v, f"{where}.form") for v in entries)
    factors = _numbers(form["factors"], f"{where}.factors", len(run.steps))
    return Evidence(norms, Momentum(a, b, c, factors))


def _numbers(value: Any, where: str, count: int) -> list[Fraction]:
    given = texts(value, where)
    if len(given) != count:
        raise Rejected(f"{where}: {len(given)} numbers, expected {count}")
    return [nonnegative(v, where) for v in given]


def _norms(run: Run, passed: Pass, stated: Sequence[Fraction], k: int) -> list[int]:
    """The norms in units of 2**-SHORT, each proved of its weight without the bias (W1)."""
    found = []
    for i, (weight, norm) in enumerate(zip(passed.weights, stated, strict=True)):
        cut = [row[: run.layers[i].inputs] for row in short(weight.rows)]
        # Each entry was rounded by at most one unit, so the matrix by at most that times the root of its size.
        off = Fraction(len(cut) * len(cut[0]) * (short_up(weight.radius) + 1), UNIT)
        if not norm_at_most(Dyadic(cut, -SHORT), norm - off):
            raise Rejected(f"certificate.norms[{k}][{i}]: it is not proved (rule W1)")
        found.append(up(norm))
    return found


def _curvature(run: Run, passed: Pass, batch: list[int], row: Row, k: int) -> None:
    hessian = rule_t1(run, passed, batch)
    for name, holds in (
        ("least", lambda: least_at_most(hessian, run.decay, row.least)),
        ("largest", lambda: largest_at_most(hessian, run.decay, row.largest)),
    ):
        refusal = Rejected(f"steps[{k}].{name}: an eigenvalue of the Hessian beyond it is not excluded (rule T1)")
        require(holds, refusal, run.size**3)


def _step(run: Run, passed: Pass, row: Row, k: int, slope: Vector, along: Vector) -> None:
    point = point_of(run, k)
    move = minus(point_of(run, k + 1), point)
    if move.norm_up() > row.radius:
        raise Rejected(f"steps[{k}].radius: the next point is not proved to lie in the ball")
    if row.decrease is not None and rule_t3(move, slope, row.smoothness) < row.decrease:
        raise Rejected(f"steps[{k}].decrease: it is more than what is proved (rule T3)")
    if row.rounding is not None and rule_t5(run, k, along) > row.rounding:
        raise Rejected(f"steps[{k}].rounding: it is less than what is proved (rule T5)")
    if row.stay and not rule_t4(run, k, passed, slope, point, row.radius, row.smoothness, row.stay):
        raise Rejected(f"steps[{k}].stay: it is more than what is proved (rule T4)")


def _profile(claim: Claim, proved: Profile, of_steps: bool) -> None:
    for name, value in claim.profile.items():
        if not of_steps and name not in ("forward", "depth"):
            raise Rejected(f"profile.{name}: the run's steps are of an unknown kind")
        if Fraction(getattr(proved, name), UNIT) > value:
            raise Rejected(f"profile.{name}: {float(value):.6g} is less than what is proved (rule T8)")
