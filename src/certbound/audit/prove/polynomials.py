"""Polynomials over Q in named atoms, as {monomial: coefficient}."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from ...errors import SpecError

Monomial = tuple[tuple[str, int], ...]  # ((atom, power), ...) sorted
Poly = dict[Monomial, Fraction]
ONE: Monomial = ()
MAX_TERMS, MAX_BITS, MAX_DEGREE = 3000, 20_000, 300


def single(atom: str, power: int = 1) -> Poly:
    """The atom itself, or a power of it."""
    return {((atom, power),): Fraction(1)}


def constant(value: Fraction | int) -> Poly:
    """A number."""
    return {ONE: Fraction(value)} if value else {}


def add(p: Poly, q: Poly, factor: Fraction | int = 1) -> Poly:
    """p + factor q."""
    result = dict(p)
    for m, c in q.items():
        own = c if factor == 1 else -c if factor == -1 else factor * c
        total = result[m] + own if m in result else own
        if total:
            result[m] = total
        else:
            result.pop(m, None)
    return result


def multiply(p: Poly, q: Poly) -> Poly:
    """p q."""
    if len(p) * len(q) > MAX_TERMS:
        raise SpecError(f"a product of {len(p)} by {len(q)} terms is too large")
    result: Poly = {}
    for a, x in p.items():
        for b, y in q.items():
            m = times(a, b)
            own = x * y if x != 1 else y
            result[m] = result[m] + own if m in result else own
    if any(e > MAX_DEGREE for m in result for _, e in m):
        raise SpecError(f"a power beyond {MAX_DEGREE}")
    if any(c.numerator.bit_length() + c.denominator.bit_length() > MAX_BITS for c in result.values()):
        raise SpecError(f"a coefficient of more than {MAX_BITS} bits")
    return {m: c for m, c in result.items() if c}


def times(a: Monomial, b: Monomial) -> Monomial:
    """The product of two monomials."""
    if len(a) + len(b) < 2:
        return a or b
    powers = dict(a)
    for atom, e in b:
        powers[atom] = powers.get(atom, 0) + e
    return tuple(sorted(powers.items()))


def show(p: Poly) -> str:
    """Canonical text, readable."""
    if not p:
        return "0"
    parts = []
    for m, c in sorted(p.items(), key=lambda item: (-sum(e for _, e in item[0]), item[0])):
        factors = [a if e == 1 else f"{a}^{e}" for a, e in m]
        if abs(c) != 1 or not factors:
            factors.insert(0, str(abs(c)))
        parts.append(("-" if c < 0 else "+") + " " + "*".join(factors))
    joined = " ".join(parts)
    return joined[2:] if joined.startswith("+") else "-" + joined[2:]


def readable(shown: str) -> str:
    """The names of atoms for people: x - y for x + (-1)*y, a*x for (a)*x."""
    return re.sub(r"(?<!\w)\((\w+)\)\*", r"\1*", shown.replace("+ (-1)*", "- "))


def frozen(p: Poly) -> tuple[tuple[Monomial, Fraction], ...]:
    """A hashable form."""
    return tuple(sorted(p.items()))


@dataclass(frozen=True)
class Known:
    """Something known of atoms: poly relation 0, relation >= or > or ==. ``needs``: a polynomial that must be shown
    nonnegative ("sqrt"), nonzero ("inverse") or positive ("log") before this may be used; or positive, or nonnegative
    with an ``exponent`` that is nonnegative too ("power")."""

    poly: tuple[tuple[Monomial, Fraction], ...]
    relation: str
    needs: tuple[tuple[Monomial, Fraction], ...] | None = None
    kind: str = ""
    cases: tuple[tuple[tuple[Monomial, Fraction], ...], ...] = ()  # one of these is 0
    exponent: tuple[tuple[Monomial, Fraction], ...] = ()
