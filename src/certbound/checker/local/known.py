"""What L1 to L3 prove of first order over a domain (proofs/rules-local.md).

Matrices carry the indices of the rules: u[q, l] is the centre of dz_q/du_l, a[q, i] of dz_q/dy_i, b[j, i] of du_j/dy_i,
for ports q, stages l and j, sources i: the input (0), a site, or a group of parameters, which then stands for y_i. A
norm of a centre also bounds the exact product that it is rounded from, and every deviation counts from the rounded
centre.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from arithmetic.exact import Bounds

from local.lines import LinesOf
from local.matrices import Matrix, product
from local.norms import Norms
from local.phases import Parts
from local.stages import Deviation, Stage
from local.web import Web


class Bounded(NamedTuple):
    """A matrix X over the domain and its centre; ``row_bound`` >= the longest row of X."""

    centre: Matrix
    centre_norm: Fraction  # >= ||centre||
    norm_bound: Fraction  # >= ||X||
    deviation: Fraction  # >= ||X - centre||
    row_bound: Fraction
    centre_rows: list[Fraction]  # >= the rows' norms of the centre; empty where no rule asks for them


class Gain(NamedTuple):
    """At least the norm of a site's (dW, db) -> alpha dW h + beta db: over the domain, at the centre of h.

    ``deviation``: at least the norm of the difference of the two maps.
    """

    norm_bound: Fraction
    at_centre: Fraction
    deviation: Fraction


class Own(NamedTuple):
    """With the transfers at their centres: how far what a source's own parameters, of length 1, do to a port can be
    from its centre, over the domain; ``rows``: entry by entry."""

    norm: Fraction
    rows: list[Fraction]


MOST_ROWS = 8  # outputs that are treated one by one
Ranges = list[Bounds]  # entry by entry


class AdjointRanges(NamedTuple):
    """Of N of stages, P of ports, Pi of sites, by number, for output ``row`` (L12); what does not reach it has none."""

    row: int
    stages: dict[int, Ranges]
    ports: dict[int, Ranges]
    sites: dict[int, Ranges]


class Local:
    """By the numbers of the rules, filled by ``first_order``. ``direct``: ports that a site reaches by no stage."""

    def __init__(
        self, web: Web, norms: Norms, with_lines: bool = False, parts: Mapping[int, Parts] | None = None
    ) -> None:
        self.web, self.norms, self.with_lines = web, norms, with_lines
        self.parts = parts or {}  # port -> of its activation, of the neurons that the leaf's cuts put on one
        self.stages: list[Stage] = []
        self.u: dict[tuple[int, int], Matrix] = {}  # port, stage
        self.a: dict[tuple[int, int], Bounded] = {}  # port, source
        self.b: dict[tuple[int, int], Bounded] = {}  # stage, source
        self.through: dict[tuple[int, int], Matrix] = {}  # port, site: the centre of A, of every site
        self.own: dict[tuple[int, int], Own] = {}  # port, source
        self.direct: set[tuple[int, int]] = set()  # port, site
        self.gains: dict[int, Gain] = {}  # of sites, and of groups that are sources
        self.moves: dict[int, list[Fraction]] = {}  # the same: how far parameters move each entry ("box")
        self.lines: dict[int, LinesOf] = {}  # stage
        self.rows: dict[int, AdjointRanges] = {}  # output
        self.step_norm: dict[tuple[int, int], Fraction] = {}  # port, port of a stage that it takes
        self.step_rows: dict[tuple[int, int], Fraction] = {}

    def slope(self, port: int) -> Deviation:
        """The slopes of a port's stage in the port."""
        return self.stages[self.web.ports[port].stage].slopes[port]

    def stages_of(self, port: int) -> list[int]:
        """The stages that a port takes, directly or through sites."""
        return [l for l in range(self.web.ports[port].stage) if (port, l) in self.web.linear]  # noqa: E741

    def reaching(self, port: int) -> dict[int, Bounded]:
        """source -> its sensitivity in a port, for those that reach it; without the input."""
        return {i: self.a[port, i] for i in self.web.sources if (port, i) in self.a}

    @cached_property
    def moved(self) -> list[int]:
        """The stages that parameters move."""
        return sorted({j for j, i in self.b if i})

    @property
    def crosses_any_kink(self) -> bool:
        """Whether a kink (of any kind) may be met."""
        return bool(self.parts) or any(stage.crosses_any_kink for stage in self.stages)

    @property
    def crosses_kink(self) -> bool:
        """Whether a stage that parameters move may cross a kink, so that nothing of second order can be claimed."""
        return any(self.stages[j].crosses_kink for j in self.moved)


def through(local: Local, left: Matrix, port: int, stage: int) -> Matrix:
    """left times the whole map from a stage's value to a port."""
    fixed = local.web.ports[port].stages.get(stage)
    if fixed is not None and all(local.web.site(s).parent != stage for s in local.web.ports[port].sites):
        return fixed.after(left)
    return product(left, local.web.linear[port, stage])
