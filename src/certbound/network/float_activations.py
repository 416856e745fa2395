"""Activations and their first three derivatives in plain float64, from the pieces of bounds_spec. Nothing is proved.

Primitive functions have no such pieces: see float_primitives.py.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..activations.derivatives import Branch, branches
from ..activations.file import Activation
from .float_primitives import FLOATS
from .graph import Elementwise, Network, Unit

Array = NDArray[np.float64]
Monomials = tuple[tuple[float, tuple[tuple[int, int], ...]], ...]  # coefficient, (generator, power)
Powers = dict[tuple[int, int], Array]
TOP = 3  # derivatives of this order at most


def derivatives(network: Network, node: Elementwise, z: Array, order: int) -> list[Array]:
    """[phi, phi', ..., phi^(order)] of every neuron, order <= 3. z: (..., n). At a kink: the piece on its left."""
    if len(node.units) == 1:
        return _unit(network, node.units[0], z, order)
    result = [np.empty_like(z) for _ in range(order + 1)]
    for index, unit in enumerate(node.units):
        own = np.flatnonzero(node.members == index)
        for whole, part in zip(result, _unit(network, unit, z[..., own], order), strict=True):
            whole[..., own] = part
    return result


def _unit(network: Network, unit: Unit, z: Array, order: int) -> list[Array]:
    if unit.activation in FLOATS:
        return FLOATS[unit.activation](z, *(float(v) for _, v in unit.parameters))[: order + 1]
    return _compiled(network.activation(unit), unit.parameters).at(z, order)


@dataclass(frozen=True)
class _Piece:
    right: float
    functions: tuple[tuple[Callable[..., Array], Monomials | None], ...]
    derivatives: tuple[tuple[Monomials, tuple[tuple[int, int], ...]], ...]  # rest, (factor, multiplicity)
    factors: tuple[tuple[Callable[..., Array], Monomials], ...]  # as functions of a generator's argument

    def at(self, t: Array, order: int) -> list[Array]:
        point, powers = [t], Powers()
        for function, argument in self.functions:
            point.append(np.full_like(t, function()) if argument is None else function(_value(argument, point, powers)))
        found, factors = [], {}
        for poly, vanishing in self.derivatives[: order + 1]:
            value = _value(poly, point, powers)
            for i, multiplicity in vanishing:
                if i not in factors:
                    factors[i] = self.factors[i][0](_value(self.factors[i][1], point, powers))
                value = value * factors[i] ** multiplicity
            found.append(value)
        return found


@dataclass(frozen=True)
class _Compiled:
    pieces: tuple[_Piece, ...]

    def at(self, z: Array, order: int) -> list[Array]:
        if len(self.pieces) == 1:
            return self.pieces[0].at(z, order)
        result = [np.empty_like(z) for _ in range(order + 1)]
        index = np.searchsorted([piece.right for piece in self.pieces[:-1]], z)
        for i, piece in enumerate(self.pieces):
            own = index == i
            if own.any():  # a piece's formula may overflow outside it
                for whole, part in zip(result, piece.at(z[own], order), strict=True):
                    whole[own] = part
        return result


@lru_cache(maxsize=512)
def _compiled(activation: Activation, parameters: tuple[tuple[str, Fraction], ...]) -> _Compiled:
    return _Compiled(tuple(_piece(branch) for branch in branches(activation, parameters)))


def _piece(branch: Branch) -> _Piece:
    functions = tuple((FUNCTIONS[f], None if q is None else _monomials(q)) for f, q in branch.functions)
    vanishing, factors = [], []  # factors that vanish in a tail, where an expanded polynomial would cancel badly
    for i, (function, argument) in enumerate(branch.functions, start=1):
        for constant, coefficient, itself in _VANISHING.get(function, ()):
            factors.append((itself, _monomials(argument)))
            vanishing.append(constant + coefficient * branch.value.context().gen(i))
    rows = []
    for poly in branch.derivatives[: TOP + 1]:
        powers = []
        for i, factor in enumerate(vanishing):
            multiplicity = 0
            while poly != 0:
                quotient, remainder = divmod(poly, factor)
                if remainder != 0:
                    break
                poly, multiplicity = quotient, multiplicity + 1
            if multiplicity:
                powers.append((i, multiplicity))
        rows.append((_monomials(poly), tuple(powers)))
    return _Piece(math.inf if branch.right is None else float(branch.right), functions, tuple(rows), tuple(factors))


def _monomials(poly: Any) -> Monomials:
    return tuple(
        (int(c.p) / int(c.q), tuple((i, int(e)) for i, e in enumerate(exponents) if e))
        for exponents, c in sorted(poly.to_dict().items())
    )


def _value(poly: Monomials, point: list[Array], powers: Powers) -> Array:
    """The polynomial at the generators' values; ``powers``: those of them that are known, to which more are added."""

    def power(i: int, e: int) -> Array:
        if e == 1:
            return point[i]
        if (i, e) not in powers:
            powers[i, e] = power(i, e // 2) * power(i, e - e // 2)
        return powers[i, e]

    total: Array | float = 0.0
    for coefficient, exponents in poly:
        term: Array | float = coefficient
        for i, e in exponents:
            term = term * power(i, e)
        total = total + term
    return total if isinstance(total, np.ndarray) else np.full_like(point[0], total)


def _sigmoid(z: Array) -> Array:
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def _elementwise(function: Callable[[float], float]) -> Callable[[Array], Array]:
    def apply(z: Array) -> Array:
        return np.array([function(v) for v in z.ravel().tolist()], dtype=np.float64).reshape(z.shape)

    return apply


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "exp": np.exp,
    "sigmoid": _sigmoid,
    "tanh": np.tanh,
    "softplus": lambda z: np.logaddexp(0.0, z),
    "logcosh": lambda z: np.logaddexp(z, -z) - math.log(2.0),
    "arctan": np.arctan,
    "gauss": lambda z: 2.0 / math.sqrt(math.pi) * np.exp(-z * z),
    "erf": _elementwise(math.erf),
    "normpdf": lambda z: np.exp(-0.5 * z * z) / math.sqrt(2.0 * math.pi),
    "normcdf": _elementwise(lambda v: 0.5 * math.erfc(-v * math.sqrt(0.5))),
    "inverse": lambda z: 1.0 / z,
    "rsqrt": lambda z: 1.0 / np.hypot(1.0, z),
    "algebraic": lambda z: z / np.hypot(1.0, z),
    "sin": np.sin,
    "cos": np.cos,
    "sqrt_two_over_pi": lambda: math.sqrt(2.0 / math.pi),
}

# function -> (a, b, f): a + b g vanishes in a tail and is f of g's argument, without cancellation.
_VANISHING: dict[str, tuple[tuple[int, int, Callable[..., Array]], ...]] = {
    "sigmoid": ((1, -1, lambda q: _sigmoid(-q)),),
    "tanh": ((1, -1, lambda q: 2.0 * _sigmoid(-2.0 * q)), (1, 1, lambda q: 2.0 * _sigmoid(2.0 * q))),
}
