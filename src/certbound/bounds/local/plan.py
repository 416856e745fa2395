"""What the tier ``local`` returns over one domain, and what the certificate holds of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...numbers.directed import Up
from ..layerwise import Layerwise


@dataclass(frozen=True)
class Plan:
    """What the certificate holds for one domain (proofs/rules-local.md, "What the certificate holds")."""

    enclosures: str = ""
    norms: dict[str, Up] = field(default_factory=dict)
    hessians: dict[str, Up] = field(default_factory=dict)
    vectors: dict[str, tuple[float, ...]] = field(default_factory=dict)
    forms: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class LocalBounds:
    """Result of the tier over one domain.

    ``bounds``: quantity -> bound, the least over all forms; ``candidates``: quantity -> the bound of every form;
    ``outputs``: of the Hessian, per output (empty: not computed one by one).
    Proving nothing: ``influence`` of each input coordinate (for choosing a split), and about the values ``at_centre``.
    """

    bounds: dict[str, Up]
    unsupported: dict[str, str]
    outputs: tuple[Up, ...]
    candidates: dict[str, dict[str, Up]]
    plan: Plan
    layerwise: Layerwise
    derivatives: str
    influence: tuple[float, ...] = ()
    at_centre: dict[str, float] = field(default_factory=dict)
