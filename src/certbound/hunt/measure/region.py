"""A domain as the search sees it: draw points, move along a gradient, come back inside. Plain floats."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ...bounds.domain import Domain
from .lbfgs import Span
from .taylor import Array, Layout
from .vectors import unit

_INSIDE = 1.0 - 1e-12  # rounding must not carry a point out of the domain
_ROUNDED = 1 - Fraction(1, 2**50)  # times an interval's end that is rounded outward: at most the exact one


@dataclass(frozen=True, eq=False)
class Region:
    """A fitted domain in floats: boxes and balls of x and of theta.

    ``stored``: the middle of theta's set, which is the stored vector unless parameters have intervals of their own.
    """

    layout: Layout
    domain: Domain
    centre: Array
    radius: Array  # of x: per input, or one
    stored: Array
    spans: tuple[tuple[slice, float | Array], ...]  # the parts of theta that are balls or boxes of their own

    @classmethod
    def of(cls, layout: Layout, domain: Domain) -> Region:
        """The region of a domain that fits the network."""
        domain = domain.fit(layout.network)
        stored = layout.stored()
        spans: list[tuple[slice, float | Array]]
        if (own := domain.intervals) is not None:
            spans = [(slice(0, layout.count), 0.5 * (own.below + own.above))]
            stored = np.where(own.below == own.above, stored, stored + 0.5 * (own.above - own.below))
        elif domain.total is not None:
            spans = [(slice(0, layout.count), float(domain.total))]
        else:
            spans = [(where, float(r)) for where, r in zip(layout.groups, domain.radius, strict=True)]
        centre = np.array([float(c) for c in domain.input_center])
        radius = np.array([float(r) for r in domain.input_radius])
        return cls(layout, domain, centre, radius, stored, tuple(spans))

    @property
    def is_point(self) -> bool:
        """Whether it holds one point."""
        return not self.radius.any() and not self.moves

    @property
    def moves(self) -> bool:
        """Whether the parameters may move."""
        return any(np.any(r) for _, r in self.spans)

    def all_spans(self, copies: int = 1) -> list[Span]:
        """The parts of the vector (x, theta, ...) with so many parameter vectors."""
        count, inputs = self.layout.count, self.centre.size
        ball = self.domain.norm == "2"
        found = [Span(slice(0, inputs), float(self.radius[0]) * _INSIDE if ball else self.radius, ball)]
        for k in range(copies):
            first = inputs + k * count
            for span, radius in self.spans:
                where = slice(first + span.start, first + span.stop)
                found.append(Span(where, radius * _INSIDE, self.domain.kind != "box"))
        return [s for s in found if np.any(s.radius)]

    def random(self, rng: np.random.Generator, count: int, surface: float = 0.7) -> tuple[Array, Array]:
        """``count`` points; about a share ``surface`` of them on the boundary."""
        return self.random_x(rng, count, surface), self.random_theta(rng, count, surface)

    def random_x(self, rng: np.random.Generator, count: int, surface: float = 0.7) -> Array:
        """``count`` inputs."""
        g = rng.normal(size=(count, self.centre.size))
        reach = np.where(rng.random((count, 1)) < surface, 1.0, rng.random((count, 1)))
        if self.domain.norm == "2":
            return self.centre + self.radius * reach * unit(g)
        inner = rng.uniform(-1.0, 1.0, size=g.shape)
        return np.asarray(self.centre + self.radius * np.where(reach == 1.0, np.sign(g), inner))

    def random_theta(self, rng: np.random.Generator, count: int, surface: float = 0.7) -> Array:
        """``count`` parameter vectors."""
        theta = np.repeat(self.stored[None], count, axis=0)
        for span, radius in self.spans:
            g = rng.normal(size=(count, span.stop - span.start))
            reach = np.where(rng.random((count, 1)) < surface, 1.0, rng.random((count, 1)))
            theta[:, span] += radius * _INSIDE * reach * (np.sign(g) if self.domain.kind == "box" else unit(g))
        return theta

    def step_x(self, x: Array, gradient: Array, size: Array) -> Array:
        """x moved by ``size`` radii in steepest direction, back inside. size: (B, 1)."""
        if self.domain.norm == "2":
            return self.project_x(x + size * self.radius * unit(gradient))
        return self.project_x(x + size * self.radius * np.sign(gradient))

    def step_theta(self, theta: Array, gradient: Array, size: Array) -> Array:
        """theta moved by ``size`` radii, part by part, in steepest direction, back inside."""
        moved = theta.copy()
        for span, radius in self.spans:
            if np.any(radius):
                g = gradient[:, span]
                moved[:, span] += size * radius * (np.sign(g) if self.domain.kind == "box" else unit(g))
        return self.project_theta(moved)

    def project_x(self, x: Array) -> Array:
        """The nearest inputs of the domain."""
        d = x - self.centre
        if self.domain.norm == "2":
            return np.asarray(self.centre + d * _shrink(d, float(self.radius[0])))
        return np.asarray(self.centre + np.clip(d, -self.radius, self.radius))

    def project_theta(self, theta: Array) -> Array:
        """The nearest parameters of the domain."""
        d = theta - self.stored
        for span, radius in self.spans:
            if not np.any(radius):
                d[:, span] = 0.0
            elif self.domain.kind == "box":
                d[:, span] = np.clip(d[:, span], -radius * _INSIDE, radius * _INSIDE)
            else:
                d[:, span] *= _shrink(d[:, span], float(radius))
        return np.asarray(self.stored + d)

    def allowed(self, d: Array) -> Array:
        """A direction of theta without the parts that may not move."""
        kept = d.copy()
        for span, radius in self.spans:
            kept[..., span] = np.where(np.equal(radius, 0.0), 0.0, kept[..., span])
        return kept

    def exact_x(self, x: Array) -> list[Fraction]:
        """The point of the exact domain nearest to a float x of it: itself, up to rounding."""
        domain = self.domain
        exact = [Fraction(v) for v in x.tolist()]
        if domain.norm == "inf":
            return [
                min(max(v, c - r), c + r)
                for v, c, r in zip(exact, domain.input_center, domain.input_radius, strict=True)
            ]
        (radius,) = domain.input_radius
        moves = [v - c for v, c in zip(exact, domain.input_center, strict=True)]
        for factor in (1.0, 1.0 - 1e-15, 1.0 - 1e-12, 1.0 - 1e-9):
            near = [Fraction(factor * float(m)) for m in moves]  # floats keep the numbers short
            if sum((m * m for m in near), Fraction(0)) <= radius**2:
                return [c + m for c, m in zip(domain.input_center, near, strict=True)]
        return list(domain.input_center)

    def holds_theta(self, theta: Array) -> bool:
        """Whether a float parameter vector lies in the exact domain."""
        moves = [
            Fraction(a) - Fraction(b) if a != b else Fraction(0)
            for a, b in zip(theta.tolist(), self.layout.stored().tolist(), strict=True)
        ]
        if (intervals := self.domain.intervals) is not None:
            ends = zip(intervals.below.tolist(), intervals.above.tolist(), strict=True)
            return all(
                -Fraction(b) * _ROUNDED <= m <= Fraction(a) * _ROUNDED
                for (b, a), m in zip(ends, moves, strict=True)
                if m
            )
        if self.domain.total is not None:
            return sum((m * m for m in moves if m), Fraction(0)) <= self.domain.total**2
        for where, radius in zip(self.layout.groups, self.domain.radius, strict=True):
            own = [m for m in moves[where] if m]
            if self.domain.kind == "box":
                if any(abs(m) > radius for m in own):
                    return False
            elif sum((m * m for m in own), Fraction(0)) > radius**2:
                return False
        return True


def _shrink(d: Array, radius: float) -> Array:
    """Factors that bring rows of d to norm at most ``radius``."""
    norm = np.linalg.norm(d, axis=1, keepdims=True)
    return np.where(norm > radius * _INSIDE, radius * _INSIDE / np.maximum(norm, 1e-300), 1.0)
