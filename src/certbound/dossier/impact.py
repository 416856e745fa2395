"""What a changed model means for a claim: how far each layer moved, whether the old certificate covers it, what holds.

Three questions, in order. Is the new model inside the claim's parameter set? Then every bound holds for its stored
parameters, which the checker proves (rule C1). How far did each parameter group move? Exactly, rounded up. Do the same
bounds hold on the same domain around the new parameters? Certified anew (``hunt.regress``), or taken from the new
model's own folder.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from ..certificate.check import CERTIFICATE, CLAIM, check_covers
from ..certificate.reading import Claim, read_claim
from ..errors import CertboundError
from ..hunt.regress.regress import HOLDS, VIOLATED, Row, regress
from ..network.graph import Network
from ..network.load import load
from ..numbers.exact import decimal_up, parse_exact
from ..report.environment import environment
from ..report.page import shown_up


@dataclass(frozen=True)
class Change:
    """A parameter group: how far it moved (Frobenius norm, and its largest entry; rounded up) and how far it may move
    by the claim (None: all groups share one ``total``).
    """

    tensors: tuple[str, ...]
    distance: str
    largest: str
    moved: int
    count: int
    allowed: str | None


@dataclass(frozen=True)
class Comparison:
    """A claimed bound beside the new model's own: ``new`` None if its folder claims none."""

    quantity: str
    old: str
    new: str | None


@dataclass(frozen=True, eq=False)
class Impact:
    """``changes`` is empty where the models are of another architecture (``why_apart`` says so); ``covered``: the
    checker's answer about the old certificate; ``rows``: of regress(), or ``compared`` with the new model's folder.
    """

    old: Path
    new: Path
    claim: Claim
    changes: tuple[Change, ...]
    why_apart: str
    covered: bool
    cover_reason: str
    rows: tuple[Row, ...]
    compared: tuple[Comparison, ...]
    same_domain: bool | None

    @property
    def holds(self) -> bool:
        """Whether every claimed bound is proved on the same domain around the new model's own parameters."""
        if self.rows:
            return len(self.rows) == len(self.claim.bounds) and all(row.verdict == HOLDS for row in self.rows)
        proved = [row.new is not None and parse_exact(row.new) <= parse_exact(row.old) for row in self.compared]
        return bool(self.same_domain) and bool(proved) and all(proved)

    @property
    def status(self) -> int:
        """0: every claimed bound holds for the new model. 1: one is violated. 3: not all are proved."""
        if any(row.verdict == VIOLATED for row in self.rows):
            return 1
        return 0 if self.holds or self.covered else 3

    @property
    def verdict(self) -> str:
        """In one line."""
        if self.status == 1:
            return "a claimed bound is violated in the domain around the new parameters"
        if self.holds:
            return "every claimed bound holds on the same domain around the new parameters"
        if self.covered:
            return "the claimed bounds hold at the new parameters, not proved for the whole domain around them"
        return "not every claimed bound is proved for the new model"


def impact(
    old_folder: Path,
    new: Path,
    *,
    old_model: Path | None = None,
    new_model: Path | None = None,
    seed: int = 0,
    progress: Callable[[str], None] = lambda _: None,
) -> Impact:
    """Compare. ``new``: a model, or the folder of a claim about one (its model is looked for there and here).

    Raises CertboundError if the old folder holds no claim, or a model is not found or cannot be read.
    """
    claim = read_claim(old_folder / CLAIM)
    before = old_model or found_model(old_folder, claim)
    folder = new if new.is_dir() else None
    other = read_claim(folder / CLAIM) if folder is not None else None
    after = new if folder is None else new_model or found_model(folder, other)
    first, second = load(before, outputs=claim.outputs_of), load(after, outputs=claim.outputs_of)
    apart = _apart(first, second)
    changes = () if apart else _changes(first, second, claim)
    progress("asking the checker whether the old certificate covers it")
    answer = check_covers(old_folder / CLAIM, old_folder / CERTIFICATE, before, after)
    rows: tuple[Row, ...] = ()
    compared: tuple[Comparison, ...] = ()
    same_domain = None
    if other is None:
        try:
            rows = regress(old_folder, after, seed=seed, progress=progress).rows
        except CertboundError:
            if not apart:
                raise
    else:
        compared = tuple(Comparison(q, upper, other.bounds.get(q)) for q, upper in claim.bounds.items())
        same_domain = other.domain == claim.domain
    return Impact(
        old_folder, new, claim, changes, apart, answer.verdict == "valid", answer.reason, rows, compared, same_domain
    )


def html(found: Impact) -> str:
    """The comparison as a page."""
    return str(environment().get_template("impact.html.j2").render(impact=found, up=shown_up))


def found_model(folder: Path, claim: Claim | None) -> Path:
    """The claim's model in its folder, beside it, or here. Raises CertboundError."""
    assert claim is not None
    places = [folder / claim.model, folder.parent / claim.model, Path(claim.model)]
    there = [place for place in places if place.is_file()]
    if not there:
        name = claim.model[:200]
        hint = "name it with --old-model or --new-model"
        raise CertboundError(f"its model {name!r} lies neither in it, beside it nor here", where=str(folder), hint=hint)
    return there[0]


def _apart(first: Network, second: Network) -> str:
    """Why groups cannot be compared one by one; empty if they can."""
    if (first.inputs, first.outputs) != (second.inputs, second.outputs):
        return f"{first.inputs} inputs and {first.outputs} outputs before, {second.inputs} and {second.outputs} now"
    names = [[group.tensors for group in network.groups] for network in (first, second)]
    if names[0] != names[1]:
        return "the parameters have other names, or stand in other groups"
    counts = [[group.count for group in network.groups] for network in (first, second)]
    return "parameters of other sizes" if counts[0] != counts[1] else ""


def _changes(first: Network, second: Network, claim: Claim) -> tuple[Change, ...]:
    domain = claim.domain.fit(first)
    rows = []
    for j, group in enumerate(first.groups):
        a, b = (network.theta[network.group_slice(j)] for network in (first, second))
        there = np.flatnonzero(a != b)
        moves = [abs(Fraction(float(b[i])) - Fraction(float(a[i]))) for i in there]
        distance = _root_up(sum((m * m for m in moves), Fraction(0)))
        allowed = None if domain.total is not None else decimal_up(domain.radius[j], 7)
        rows.append(
            Change(
                tuple(group.tensors),
                decimal_up(distance, 7),
                decimal_up(max(moves, default=Fraction(0)), 7),
                len(moves),
                group.count,
                allowed,
            )
        )
    return tuple(rows)


def _root_up(value: Fraction) -> Fraction:
    """At least the square root, by less than 10^-30."""
    scale = 10**30
    return Fraction(math.isqrt(math.floor(value * scale**2)) + 1, scale) if value else value
