"""What the tier ``local`` returns over one domain, and what the certificate holds of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from ...numbers.directed import Up
from ..layerwise import Layerwise
from .lines import LinesOf
from .recursion import Recursions


@dataclass(frozen=True)
class Inequality:
    """``bound``: h of rule L10; ``multipliers`` by port and site, ``weights`` by stage and site."""

    bound: Up
    multipliers: dict[str, tuple[float, ...]]
    weights: dict[str, tuple[float, ...]]


@dataclass(frozen=True)
class Radial:
    """``bound`` of the parameter Jacobian by rule L15. ``leaves``: the first over the stored parameters, for this
    quantity, then one for each of the ``knots`` between 0 and 1, for the second derivative."""

    bound: Up
    knots: tuple[Fraction, ...]
    leaves: tuple[LocalBounds, ...]


@dataclass(frozen=True)
class Plan:
    """What the certificate holds for one domain (proofs/rules-local.md, "What the certificate holds")."""

    enclosures: str = ""
    norms: dict[str, Up] = field(default_factory=dict)
    hessians: dict[str, Up] = field(default_factory=dict)
    vectors: dict[str, tuple[float, ...]] = field(default_factory=dict)
    forms: dict[str, str] = field(default_factory=dict)
    inequalities: dict[str, Inequality] = field(default_factory=dict)
    inequality_work: int = 0  # of all of them, as the checker counts
    recursions: Recursions = field(default_factory=Recursions)
    recursion_work: int = 0
    lines: dict[int, LinesOf] | None = None  # by stage, if rule L11 is used
    lines_work: int = 0
    empty: tuple[float, ...] | None = None  # there is no point: weights of the cuts that show it, or none (rule L13)
    radial: Radial | None = None

    @property
    def inner(self) -> tuple[Plan, ...]:
        """The plans of the leaves of rule L15, if the form is used."""
        used = self.radial is not None and self.forms.get("parameter_jacobian") == "radial"
        return tuple(leaf.plan for leaf in self.radial.leaves) if used and self.radial is not None else ()

    @property
    def numbers(self) -> int:
        """How many a certificate holds at most."""
        of_inequalities = sum(
            1 + sum(map(len, [*found.multipliers.values(), *found.weights.values()]))
            for found in self.inequalities.values()
        )
        of_lines = sum(lines.numbers for lines in (self.lines or {}).values())
        return (
            len(self.norms)
            + sum(map(len, self.vectors.values()))
            + of_inequalities
            + of_lines
            + self.recursions.numbers
        )


class Kinked(NamedTuple):
    """A neuron of a port that may be on both sides of a kink of its activation."""

    port: int
    neuron: int
    kink: Fraction


@dataclass(frozen=True)
class LocalBounds:
    """Result of the tier over one domain.

    ``bounds``: quantity -> bound, the least over all forms; ``candidates``: quantity -> the bound of every form;
    ``outputs``: of the Hessian, per output (empty: not computed one by one); ``distance``: at least that of the
    parameters from the stored ones, where a second derivative is bounded.
    Proving nothing: ``influence`` of each input coordinate and neurons with ``kinks``, the most promising first (for
    choosing a split), and about the values ``at_centre``.
    """

    bounds: dict[str, Up]
    unsupported: dict[str, str]
    outputs: tuple[Up, ...]
    candidates: dict[str, dict[str, Up]]
    plan: Plan
    layerwise: Layerwise
    derivatives: str
    influence: tuple[float, ...] = ()
    kinks: tuple[Kinked, ...] = ()
    at_centre: dict[str, float] = field(default_factory=dict)
    distance: Up = Up.zero
