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
from ...network.graph import Affine, Elementwise, Linear, Network, Product, Unit
from ...numbers import elementary
from ...numbers.threads import on_one_thread
from .ascent import Found
from .measures import MEASURES, REMAINDERS
from .primitives import BALLS
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
    zero = _ball(0.0)
    h = [x] + [[zero] * len(x) for _ in range(order)]
    if order and u is not None:
        h[1] = u
    values = [h]
    for node in layout.network.nodes:
        match node:
            case Affine():
                z = _affine(node, values[node.parent], theta, d if order else None)
            case Linear():
                z = _linear(node, values, order)
            case Elementwise():
                before = values[node.parent]
                rows = [
                    _activate(layout.network, node.units[member], [c[i] for c in before])
                    for i, member in enumerate(node.members.tolist())
                ]
                z = [list(column) for column in zip(*rows, strict=True)]
            case Product():
                left, right = values[node.left], values[node.right]
                z = [
                    [sum((left[i][p] * right[k - i][p] for i in range(k + 1)), zero) for p in range(node.size)]
                    for k in range(order + 1)
                ]
        values.append(z)
    return values[-1]


def _affine(node: Affine, h: list[list[Any]], theta: list[Any], d: list[Any] | None) -> list[list[Any]]:
    """The coefficients of alpha W h + beta b, slice by slice."""
    import flint

    zero, alpha, beta = _ball(0.0), _ball(node.alpha), _ball(node.beta)
    order, (slices, n, m), uses = len(h) - 1, node.weights.shape, node.uses
    z: list[list[Any]] = [[] for _ in h]
    for k in range(slices):
        gathered = [list(range(m))] if node.columns is None else node.columns[k].tolist()
        # One column for each use and order, side by side.
        entries = [[c[i] if i >= 0 else zero for use in gathered for c in h for i in (use[j],)] for j in range(m)]
        columns = flint.arb_mat(m, uses * (order + 1), [v for row in entries for v in row])
        places = node.weight_at[k].ravel().tolist()
        image = flint.arb_mat(n, m, [theta[i] for i in places]) * columns
        moved = None if d is None else flint.arb_mat(n, m, [d[i] for i in places]) * columns
        biased = None if node.bias_at is None else node.bias_at[k].tolist()
        for s in range(uses):
            first = s * (order + 1)
            for i in range(n):
                for j in range(order + 1):
                    v = alpha * image[i, first + j]
                    if moved is not None and j:
                        v = v + alpha * moved[i, first + j - 1]
                    if biased is not None and j == 0:
                        v = v + beta * theta[biased[i]]
                    if biased is not None and j == 1 and d is not None:
                        v = v + beta * d[biased[i]]
                    z[j].append(v)
    return z


def _linear(node: Linear, values: list[list[list[Any]]], order: int) -> list[list[Any]]:
    """The coefficients of the sum of the terms, whose entries are balls where they are not exact."""
    zero = _ball(0.0)
    z = [[zero] * node.size for _ in range(order + 1)]
    z[0] = _wide(node.shift, node.shift_errors)
    for term in node.terms:
        for row, column, factor in zip(
            term.rows.tolist(), term.columns.tolist(), _wide(term.values, term.errors), strict=True
        ):
            for k, h in enumerate(values[term.parent]):
                z[k][row] = z[k][row] + factor * h[column]
    return z


def _wide(values: Array, errors: Array | None) -> list[Any]:
    """Balls around the values with the errors as radii."""
    import flint

    if errors is None:
        return [_ball(v) for v in values.tolist()]
    return [flint.arb(v, e) for v, e in zip(values.tolist(), errors.tolist(), strict=True)]


def _activate(network: Network, unit: Unit, t: list[Any]) -> list[Any]:
    """Taylor coefficients of phi along the line with coefficients t."""
    order = len(t) - 1
    if unit.activation in BALLS:
        try:
            f = BALLS[unit.activation](t[0], order, *(v for _, v in unit.parameters))
        except ValueError:
            raise _NotCertain from None
    else:
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
