"""Classes of activations (bounds_spec/classes.toml): membership follows from proved facts, or a witness refutes it."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import Any

from ..data_folder import data_folder
from ..errors import ProofError, SpecError, known
from ..files import read_toml
from ..verdict import Proved, Refuted, Trust, Verdict
from .fact_types import Facts


@cache
def load_classes() -> dict[str, dict[str, Any]]:
    """name -> title and conditions, as in bounds_spec/classes.toml."""
    file = data_folder("bounds_spec") / "classes.toml"
    return read_toml(file, SpecError)


def membership(facts: Facts, name: str) -> Verdict:
    """Proved, or Refuted with what stands against it in words."""
    if name not in load_classes():
        raise SpecError(f"unknown class {name!r}", hint=known(name, load_classes()))
    for condition in load_classes()[name]["conditions"]:
        if witness := _against(facts, condition):
            return Refuted(witness)
    return Proved(Trust.COVER if facts.pieces and any(p.cuts for p in facts.pieces) else Trust.ALGEBRAIC)


def slope_restricted(facts: Facts, m: Fraction, upper: Fraction) -> bool:
    """Whether m <= phi' <= upper is proved (False: not proved)."""
    low, high = facts.slopes
    return low is not None and high is not None and m <= low and high <= upper


def check_claimed(facts: Facts) -> None:
    """ProofError if the file claims a class the activation does not belong to."""
    for name in facts.activation.classes:
        verdict = membership(facts, name)
        if isinstance(verdict, Refuted):
            raise ProofError(f"it is not {name}: {verdict.witness}", where=f"{facts.activation.file}: classes")


def _against(facts: Facts, condition: str) -> str:
    """Why the condition fails, with a point; empty if it holds."""
    keys = {c.key: c for c in facts.constants}
    match condition:
        case "c0" | "c1" if facts.kinks:
            return f"phi' jumps at t = {facts.kinks[0]}"
        case "c1" if facts.soft_kinks:
            return f"phi'' jumps at t = {facts.soft_kinks[0]}"
        case "S" if "S" not in keys:
            return _unbounded(facts)
        case "c0" | "c1" | "b0" if condition not in keys:
            return f"no bound {condition} is proved"
        case "nondecreasing" if facts.slopes[0] is None or facts.slopes[0] < 0:
            return _decreasing(facts)
        case "piecewise_linear":
            for proof in facts.pieces:
                if proof.branch.derivatives[2] != 0:
                    return "phi'' is not zero"
            if not facts.pieces:
                return "phi'' is not zero"
    return ""


def _unbounded(facts: Facts) -> str:
    branches = [p.branch for p in facts.pieces]
    values = [b.at(b.value, t) for b, t in ((branches[0], Fraction(-(10**6))), (branches[-1], Fraction(10**6)))]
    sizes = [float(abs(v).mid()) for v in values]
    at = 10**6 if sizes[1] >= sizes[0] else -(10**6)
    return f"abs(phi) is {max(sizes):.6g} at t = {at}, and no bound S is proved"


def _decreasing(facts: Facts) -> str:
    for proof in facts.pieces:
        branch = proof.branch
        inside = [lo for lo, _ in proof.brackets[1]] + [x for x in (branch.left, branch.right) if x is not None]
        for t in [*inside, Fraction(-10), Fraction(10)]:
            if (branch.left is None or t >= branch.left) and (branch.right is None or t <= branch.right):
                slope = branch.at(branch.derivatives[1], t)
                if slope < 0:
                    return f"phi' is {float(slope.mid()):.6g} at t = {t}"
    return "phi takes smaller values further right"
