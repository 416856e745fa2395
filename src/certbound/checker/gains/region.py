"""Regions of gains: what a rule shows at the vertices of a box of gains it shows in all of it (rule G11)."""

from __future__ import annotations

import itertools
from fractions import Fraction

from outcome import Malformed

from gains.claim import Claim


def rule_g11(claim: Claim) -> list[dict[str, Fraction]]:
    """The gains and assumed numbers at which the conditions have to hold: at every vertex of the claim's region."""
    for name, (low, _) in claim.region.items():
        if low == 0 and name not in claim.controller.may_vanish:
            raise Malformed(f"claim.region.{name}: expected positive numbers")
    ends = [[(name, end) for end in dict.fromkeys(bounds)] for name, bounds in claim.region.items()]
    return [claim.at | dict(vertex) for vertex in itertools.product(*ends)]
