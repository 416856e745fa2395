"""Rigorous lower bounds of a quantity at a point, in ball arithmetic: what turns a float into a violation.

The point is exact and in the exact domain; the network's value and its derivatives along given directions are enclosed
by Arb. Whatever is not certain (a neuron on a kink, an enclosure that is not finite) gives no answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Any

import numpy as np

from ...activations.derivatives import Branch, branches, evaluate
from ...bounds.domain import Domain
from ...network.graph import Affine, Diagonal, Elementwise, Network, Unit
from ...numbers import elementary
from ...numbers.threads import on_one_thread
from .ascent import Found
from .measures import MEASURES, REMAINDERS
from .region import Region
from .taylor import Array, Layout, forward

BITS = 192


@dataclass(frozen=True, eq=False)
class Confirmed:
    """``reached`` <= the quantity at the point, in exact real arithmetic; ``replayed`` is the same in float64.

    x is exact; theta, second (theta + d of a remainder), and the directions u of x and d of theta are floats.
    """

    quantity: str
    network: Network
    domain: Domain
    reached: Fraction
    replayed: float
    x: tuple[Fraction, ...]
    theta: Array
    second: Array | None
    u: Array | None
    d: Array | None


class _NotCertain(Exception):
    """The enclosure decides nothing here."""


@on_one_thread
def confirm(network: Network, domain: Domain, found: Found) -> Confirmed | None:
    """A rigorous lower bound of the quantity at the point found, or None if there is none to be had.

    Guaranteed: the point lies in ``domain`` exactly, and the quantity's supremum over the domain is at least
    ``reached``, in real arithmetic on the stored numbers. Source: Arb's enclosures, the chain rule.
    """
    layout = Layout.of(network)
    region = Region.of(layout, domain)
    x = tuple(region.exact_x(found.x))
    theta = _inside(region, found.theta)
    second = None if found.second is None else _inside(region, found.second)
    if theta is None or (found.second is not None and second is None):
        return None
    try:
        with elementary.working_precision(BITS):
            square = _square_below(layout, found, x, theta, second)
            reached = elementary.lower(elementary.ball(square).sqrt()) if square > 0 else Fraction(0)
    except (_NotCertain, ArithmeticError):
        return None
    replayed = replay(layout, found.quantity, np.array([float(v) for v in x]), theta, second, found.u, found.d)
    return Confirmed(
        found.quantity, network, region.domain, max(reached, Fraction(0)), replayed, x, theta, second, found.u, found.d
    )


def replay(
    layout: Layout, quantity: str, x: Array, theta: Array, second: Array | None, u: Array | None, d: Array | None
) -> float:
    """The quantity along the given directions at the point, in float64."""
    with np.errstate(all="ignore"):
        if quantity in REMAINDERS:
            return float(
                MEASURES[quantity](layout)(x[None], theta[None], None if second is None else second[None], None).value[
                    0
                ]
            )
        order = {"output": 0, "parameter_hessian": 2}.get(quantity, 1)
        own_u, own_d = (u, None) if quantity == "input_jacobian" else (None, d)
        trace = forward(
            layout,
            x[None],
            theta[None],
            None if own_u is None else own_u[None],
            None if own_d is None or order == 0 else own_d[None],
            order,
        )
        length = float(np.linalg.norm(u if quantity == "input_jacobian" else d)) if order else 1.0  # type: ignore[arg-type]
        factor = 2.0 if order == 2 else 1.0
        return factor * float(np.linalg.norm(trace.outputs[order][0])) / length**order if length else 0.0


def _inside(region: Region, theta: Array) -> Array | None:
    """theta, pulled in by a hair if rounding left it outside the exact domain."""
    for factor in (1.0, 1.0 - 1e-9, 1.0 - 1e-5, 0.0):
        moved = np.where(theta == region.stored, theta, region.stored + factor * (theta - region.stored))
        if np.isfinite(moved).all() and region.holds_theta(moved):
            return moved
    return None


def _square_below(layout: Layout, found: Found, x: Sequence[Fraction], theta: Array, second: Array | None) -> Fraction:
    """At most the square of the quantity at the point, along the directions found."""
    at = [elementary.ball(v) for v in x]
    here = [_ball(v) for v in theta.tolist()]
    if found.quantity == "output":
        return _norm_square(enclose(layout, at, here, None, None, 0)[0])
    if found.quantity in REMAINDERS:
        if second is None:
            raise _NotCertain
        there = [_ball(v) for v in second.tolist()]
        d = [b - a for a, b in zip(here, there, strict=True)]
        far = enclose(layout, at, there, None, None, 0)[0]
        near = enclose(layout, at, here, None, d, 1)
        rest = [f - z - s for f, z, s in zip(far, near[0], near[1], strict=True)]
        return _quotient(rest, d, REMAINDERS[found.quantity])
    direction = found.u if found.quantity == "input_jacobian" else found.d
    if direction is None:
        raise _NotCertain
    balls = [_ball(v) for v in direction.tolist()]
    if found.quantity == "input_jacobian":
        return _quotient(enclose(layout, at, here, balls, None, 1)[1], balls, 1)
    order = 2 if found.quantity == "parameter_hessian" else 1
    image = enclose(layout, at, here, None, balls, order)[order]
    return _quotient([2 * z for z in image] if order == 2 else image, balls, order)


def _quotient(image: list[Any], direction: list[Any], power: int) -> Fraction:
    """At most ||image||^2 / ||direction||^(2 power)."""
    numerator = _norm_square(image)
    length = elementary.upper(sum((v * v for v in direction), _ball(0.0)))
    if length <= 0:
        raise _NotCertain
    return numerator / length**power


def _norm_square(vector: list[Any]) -> Fraction:
    return max(Fraction(0), elementary.lower(sum((v * v for v in vector), _ball(0.0))))


def _ball(value: float) -> Any:
    import flint

    return flint.arb(value)  # exact


def enclose(
    layout: Layout, x: list[Any], theta: list[Any], u: list[Any] | None, d: list[Any] | None, order: int
) -> list[list[Any]]:
    """Balls around the Taylor coefficients, up to ``order``, of t -> Phi(x + t u, theta + t d)."""
    import flint

    zero = _ball(0.0)
    h = [x] + [[zero] * len(x) for _ in range(order)]
    if order and u is not None:
        h[1] = u
    parts = iter(layout.parts)
    for node in layout.network.nodes:
        match node:
            case Affine():
                part = next(parts)
                n, m = node.weight.shape
                alpha, beta = _ball(node.alpha), _ball(node.beta)
                columns = flint.arb_mat(m, order + 1, [c[i] for i in range(m) for c in h])
                image = flint.arb_mat(n, m, theta[part.weight]) * columns
                z = [[alpha * image[i, k] for i in range(n)] for k in range(order + 1)]
                if part.bias is not None:
                    own = theta[part.bias]
                    z[0] = [v + beta * own[i if len(own) > 1 else 0] for i, v in enumerate(z[0])]
                if order and d is not None:
                    moved = flint.arb_mat(n, m, d[part.weight]) * columns
                    for k in range(order):
                        z[k + 1] = [v + alpha * moved[i, k] for i, v in enumerate(z[k + 1])]
                    if part.bias is not None:
                        own = d[part.bias]
                        z[1] = [v + beta * own[i if len(own) > 1 else 0] for i, v in enumerate(z[1])]
            case Diagonal():
                factors = [_ball(s) / _ball(q) for s, q in zip(node.scale.tolist(), node.divisor.tolist(), strict=True)]
                z = [[f * v for f, v in zip(factors, c, strict=True)] for c in h]
                z[0] = [v + _ball(s) for v, s in zip(z[0], node.shift.tolist(), strict=True)]
            case Elementwise():
                rows = [
                    _activate(layout.network, node.units[member], [c[i] for c in h])
                    for i, member in enumerate(node.members)
                ]
                z = [list(column) for column in zip(*rows, strict=True)]
        h = z
    return h


def _activate(network: Network, unit: Unit, t: list[Any]) -> list[Any]:
    """Taylor coefficients of phi along the line with coefficients t."""
    order = len(t) - 1
    f = _derivatives(branches(network.activation(unit), unit.parameters), t[0], order)
    result = [f[0]]
    if order >= 1:
        result.append(f[1] * t[1])
    if order >= 2:
        result.append(f[1] * t[2] + f[2] * t[1] * t[1] / 2)
    return result


def _derivatives(pieces: tuple[Branch, ...], z: Any, order: int) -> list[Any]:
    """Balls around phi(z), ..., phi^(order)(z); over a joint only what is continuous there."""
    met = []
    for piece in pieces:
        if piece.left is not None and z < elementary.ball(piece.left):
            continue
        if piece.right is not None and z > elementary.ball(piece.right):
            continue
        met.append(piece)
    for before, after in pairwise(met):
        if before.right is None or not all(before.agrees(after, k, before.right) for k in range(1, order + 1)):
            raise _NotCertain
    found: list[Any] = []
    for piece in met:
        point = piece.generators(z)
        own = [evaluate(piece.derivatives[k], point) for k in range(order + 1)]
        found = own if not found else [a.union(b) for a, b in zip(found, own, strict=True)]
    return found
