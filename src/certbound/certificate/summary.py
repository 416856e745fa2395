"""What certify says of one model as plain data, and the exit status that goes with it."""

from __future__ import annotations

from typing import Any

from .certification import Certification
from .inspection import model_table, warnings_table


def table(result: Certification) -> dict[str, Any]:
    """The result as ``certify --json`` prints it, but for where it was written."""
    return {
        "model": model_table(result.network),
        "domain": result.domain.to_table(),
        "bounds": {
            q: {
                "upper": upper,
                "tier": result.tiers[q],
                "forms": list(result.forms(q)),
                "why_not_local": result.fallbacks.get(q),
            }
            for q, upper in result.bounds.items()
        },
        "unsupported": [{"quantity": q, "reason": reason} for q, reason in result.unsupported.items()],
        "derivatives": result.derivatives,
        "warnings": warnings_table(result.warnings),
        "split": _split(result),
        **({} if result.gradient is None else {"entries": result.gradient.claim()}),
    }


def status(result: dict[str, Any], *, asked: bool) -> int:
    """3 if a quantity that was ``asked`` for by name has no bound, or nothing has one; else 0. ``result``: a table."""
    return 3 if result["unsupported"] and (asked or not result["bounds"]) else 0


def _split(result: Certification) -> dict[str, Any] | None:
    """The course of a branch and bound: bound and largest value reached (no proof) after each step."""
    if result.leaves is None or not result.leaves.trace:
        return None
    return {
        "boxes": len(result.leaves.found),
        "trace": [
            {"seconds": round(s.seconds, 3), "boxes": s.leaves, "bound": s.bound, "reached": s.reached}
            for s in result.leaves.trace
        ],
    }
