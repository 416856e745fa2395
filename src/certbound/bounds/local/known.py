"""What is known of first order over a domain: the vocabulary of rules L2 and L3.

Centres, matrices for port q, stage j or l and site s: U = dz_q/du_l, A = dz_q/dy_s, B = du_j/dy_s. Sensitivities are
taken to sources: the input (number 0), sites, and groups of parameters as a whole; for these A and B stand for dz_q/d
theta_g and du_j/d theta_g. Over the domain ``norm_bound`` >= ||A||, ``deviation`` >= ||A - centre||, ``row_bound`` >=
the longest row of A; the same for B.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from ...numbers.balls import Ball, identity, norm_by_powers, times_up
from ...numbers.directed import Up
from ...numbers.matrix import Array
from .fixed_maps import gain_of
from .lines import LinesOf
from .norms import Norms
from .phases import Parts
from .ranges import Interval
from .stages import Stage
from .web import Web


def total_of(bounds: Iterable[Up]) -> Up:
    """The sum."""
    result = Up.zero
    for bound in bounds:
        result = result + bound
    return result


def peak(values: Array) -> Up:
    """The largest entry of a nonnegative array."""
    return Up(float(values.max(initial=0.0)))


def product_peak(a: Array, b: Array) -> Up:
    """At least max(a b), entry by entry, both nonnegative."""
    return peak(times_up(a, b))


@dataclass(frozen=True, eq=False)
class Bounded:
    """A matrix X over the domain and its centre; ``row_bound`` >= the longest row of X."""

    centre: Ball
    centre_norm: Up  # >= ||centre||
    norm_bound: Up  # >= ||X||
    deviation: Up  # >= ||X - centre||
    row_bound: Up
    centre_rows: Array  # >= the rows' norms of the centre; empty where no rule asks for them


@dataclass(frozen=True)
class Gain:
    """At least the norm of a site's (dW, db) -> alpha dW h + beta db: over the domain, at the centre of h.

    ``deviation``: at least the norm of the difference of the two maps.
    """

    norm_bound: Up
    at_centre: Up
    deviation: Up


class Own(NamedTuple):
    """At the centres of the transfers: how far the source's own map at a port can be from its centre, for parameters of
    length 1, over the domain; ``rows``: row by row."""

    norm: Up
    rows: Array


@dataclass(eq=False)
class AdjointRanges:
    """low <= N <= high of stages, P of ports, Pi of sites, by number, entry by entry, at every point of the domain.

    ``row``: the output (rule L12).
    """

    row: int
    stages: dict[int, Interval] = field(default_factory=dict)
    ports: dict[int, Interval] = field(default_factory=dict)
    sites: dict[int, Interval] = field(default_factory=dict)


@dataclass(eq=False)
class Local:
    """Everything of first order that is known over the domain; indices as in the rules."""

    web: Web
    norms: Norms
    stages: list[Stage] = field(default_factory=list)
    enclosures: str = ""  # which enclosure each port has: m(ean) or s(tep)
    u: dict[tuple[int, int], Ball] = field(default_factory=dict)  # port, stage
    a: dict[tuple[int, int], Bounded] = field(default_factory=dict)  # port, source
    b: dict[tuple[int, int], Bounded] = field(default_factory=dict)  # stage, source
    through: dict[tuple[int, int], Ball] = field(default_factory=dict)  # port, site: the centre A
    own: dict[tuple[int, int], Own] = field(default_factory=dict)  # port, source
    direct: set[tuple[int, int]] = field(default_factory=set)  # port, site: the site's value reaches it by no stage
    gains: dict[int, Gain] = field(default_factory=dict)  # of sites and of groups as a whole
    moves: dict[int, Array] = field(default_factory=dict)  # the same: how far parameters move it (kind "box")
    expansions: dict[int, Ball] = field(default_factory=dict)  # site -> its parameters' map to y (groups as a whole)
    step_norm: dict[tuple[int, int], Up] = field(default_factory=dict)  # port q, port r of a stage that it takes
    step_rows: dict[tuple[int, int], Up] = field(default_factory=dict)  # the longest row of the same matrix
    linear_norm: dict[tuple[int, int], Up] = field(default_factory=dict)  # port, stage
    with_lines: bool = False
    parts: Parts = field(default_factory=dict)  # of activations, of the neurons that the leaf cuts at kinks
    lines: dict[int, LinesOf] = field(default_factory=dict)  # stage, of one port
    adjoint_ranges: dict[int, AdjointRanges] = field(default_factory=dict)  # output

    @property
    def depth(self) -> int:
        """The number of the last stage."""
        return len(self.web.stages) - 1

    def stages_of(self, port: int) -> list[int]:
        """The stages that a port takes, directly or through sites."""
        return [l for l in range(self.web.ports[port].stage) if (port, l) in self.web.linear]  # noqa: E741

    def reaching(self, port: int) -> dict[int, Bounded]:
        """source -> its sensitivity in a port, for those that reach it; without the input."""
        return {i: self.a[port, i] for i in self.web.sources if (port, i) in self.a}

    def ports_of(self, stage: int) -> list[int]:
        """The ports of a stage."""
        return self.web.stages[stage].ports

    def stage_of(self, port: int) -> Stage:
        """The stage that a port belongs to."""
        return self.stages[self.web.ports[port].stage]

    def before_linear(self, left: Ball, port: int, stage: int) -> Ball:
        """All products of the matrices ``left`` with the whole map from the stage's value to the port."""
        fixed = self.web.ports[port].stages.get(stage)
        if fixed is not None and not any(self.web.site(s).parent == stage for s in self.web.ports[port].sites):
            return fixed.after(left)
        linear = self.web.linear[port, stage]
        if (port, stage) not in self.linear_norm:
            self.linear_norm[port, stage] = norm_by_powers(linear.centre)
        norm = self.linear_norm[port, stage]
        gain = norm if self.web.is_exact else gain_of(left, linear.centre, norm)
        product = left.times(linear.centre, gain)
        return Ball(product.centre, product.error + left.frobenius() * linear.error)


def one(size: int) -> Bounded:
    """The identity as a sensitivity."""
    return Bounded(identity(size), Up.one, Up.one, Up.zero, Up.one, np.ones(size))
