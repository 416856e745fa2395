"""Polynomials over Q in a fixed list of variables, as {exponents: nonzero coefficient}. Sizes are limited."""

from __future__ import annotations

import itertools
from fractions import Fraction

from outcome import Rejected

from arithmetic.dyadic import fast
from arithmetic.exact import ONE, ZERO

Polynomial = dict[tuple[int, ...], Fraction]
# Far more than the known activations need, and little enough for the work with them to stay short.
MAX_TERMS, MAX_PRODUCTS, MAX_DEGREE, MAX_BITS = 300, 20_000, 48, 30_000


def constant(value: Fraction, variables: int) -> Polynomial:
    """The constant polynomial ``value``."""
    return {(0,) * variables: fast(value)} if value else {}


def variable(index: int, variables: int) -> Polynomial:
    """The variable number ``index``."""
    return {tuple(int(i == index) for i in range(variables)): ONE}


def add(p: Polynomial, q: Polynomial) -> Polynomial:
    """p + q."""
    result = dict(p)
    for key, value in q.items():
        result[key] = result.get(key, ZERO) + value
    return _limited({k: v for k, v in result.items() if v})


def scale(p: Polynomial, factor: Fraction) -> Polynomial:
    """factor p."""
    factor = fast(factor)
    return _limited({k: factor * v for k, v in p.items()}) if factor else {}


def multiply(p: Polynomial, q: Polynomial) -> Polynomial:
    """p q."""
    if len(p) * len(q) > MAX_PRODUCTS:
        raise Rejected(f"an expression that needs more than {MAX_PRODUCTS} products")
    result: Polynomial = {}
    for a, x in p.items():
        for b, y in q.items():
            key = tuple(map(int.__add__, a, b))
            result[key] = result.get(key, ZERO) + x * y
    return _limited({k: v for k, v in result.items() if v})


def power(p: Polynomial, exponent: int, variables: int) -> Polynomial:
    """p to a small nonnegative power."""
    result = constant(ONE, variables)
    for _ in range(exponent):
        result = multiply(result, p)
    return result


def _limited(p: Polynomial) -> Polynomial:
    """p, unless it is so large that working with it would take long."""
    if len(p) > MAX_TERMS or any(e > MAX_DEGREE for key in p for e in key):
        raise Rejected(f"an expression of more than {MAX_TERMS} terms, or of degree above {MAX_DEGREE}")
    if any(v.numerator.bit_length() + v.denominator.bit_length() > MAX_BITS for v in p.values()):
        raise Rejected(f"an expression with a coefficient of more than {MAX_BITS} bits")
    return p


def partial(p: Polynomial, index: int) -> Polynomial:
    """The partial derivative with respect to one variable."""
    return {(*k[:index], k[index] - 1, *k[index + 1 :]): k[index] * v for k, v in p.items() if k[index]}


def degree(p: Polynomial, index: int) -> int:
    """The degree in one variable; 0 for the zero polynomial."""
    return max((k[index] for k in p), default=0)


def used(p: Polynomial) -> set[int]:
    """The variables that occur."""
    return {i for k in p for i, e in enumerate(k) if e}


def by_power(p: Polynomial, index: int) -> list[Polynomial]:
    """[p_0, p_1, ...] without the variable x number ``index``, p = sum of p_i x^i."""
    parts: list[Polynomial] = [{} for _ in range(degree(p, index) + 1)]
    for key, value in p.items():
        parts[key[index]][(*key[:index], 0, *key[index + 1 :])] = value
    return parts


def without_root(p: Polynomial, index: int, root: int) -> Polynomial | None:
    """p / (x - root) for the variable x number ``index``, or None if the division leaves a remainder."""
    quotient: list[Polynomial] = []
    carry: Polynomial = {}
    for part in reversed(by_power(p, index)):  # Horner's scheme
        carry = add(part, scale(carry, Fraction(root)))
        quotient.append(carry)
    if quotient.pop():
        return None
    quotient.reverse()
    return {(*k[:index], i, *k[index + 1 :]): v for i, part in enumerate(quotient) for k, v in part.items()}


def positive_on(coefficients: list[Fraction], left: Fraction | None, right: Fraction | None) -> bool:
    """Whether the polynomial sum c_i t^i is > 0 on [left, right], None being infinite: Sturm's theorem."""
    first = _trimmed(coefficients)
    if not first:
        return False
    chain = [first, _trimmed([i * c for i, c in enumerate(first)][1:])]
    while chain[-1]:
        chain.append([-c for c in _remainder(chain[-2], chain[-1])])
    chain.pop()
    ends = [[_at(p, x, direction) for p in chain] for x, direction in ((left, -1), (right, 1))]
    # Roots in (left, right], if neither end is one: the loss of sign changes.
    return all(end[0] > 0 for end in ends) and _changes(ends[0]) == _changes(ends[1])


def nonnegative_on(coefficients: list[Fraction], left: Fraction, right: Fraction | None) -> bool:
    """Whether it is >= 0 on [left, right], None being infinite: it changes its sign only at roots of odd order, and
    at the interval's ends it may."""
    p = _trimmed(coefficients)
    if not p or left == right:
        return not p or _at(p, left, 0) >= 0
    p = _without_squares(p)
    for end, sign in ((left, 1), (right, -1)):
        if end is not None and _at(p, end, 0) == 0:  # sign (t - end) is positive inside, and a factor
            p = [sign * c for c in _quotient(p, [-end, Fraction(1)])]
    return positive_on(p, left, right)


def _without_squares(p: list[Fraction]) -> list[Fraction]:
    """The product of the factors of odd order, once each: it has simple roots, and p is it times a square > 0."""
    if len(p) < 3:
        return p
    odd, order, rest = [ONE], 0, _divisor(p, _derivative(p))
    simple = _quotient(p, rest)  # the factors of order > ``order``, once each
    while len(simple) > 1:
        order += 1
        later = _divisor(simple, rest)
        if order % 2:
            odd = _product(odd, _quotient(simple, later))
        simple, rest = later, _quotient(rest, later)
    return odd


def _divisor(p: list[Fraction], q: list[Fraction]) -> list[Fraction]:
    """The greatest common divisor with the leading coefficient 1."""
    while q:
        p, q = q, _remainder(p, q)
        q = [c / q[-1] for c in q]
    return [c / p[-1] for c in p]


def _derivative(p: list[Fraction]) -> list[Fraction]:
    return [i * c for i, c in enumerate(p)][1:]


def _product(p: list[Fraction], q: list[Fraction]) -> list[Fraction]:
    total = [ZERO] * (len(p) + len(q) - 1)
    for i, a in enumerate(p):
        for j, b in enumerate(q):
            total[i + j] += a * b
    return total


def _quotient(p: list[Fraction], q: list[Fraction]) -> list[Fraction]:
    """p/q without the remainder."""
    p, found = list(p), []
    while len(p) >= len(q):
        factor, shift = p[-1] / q[-1], len(p) - len(q)
        p = [c - (factor * q[i - shift] if i >= shift else 0) for i, c in enumerate(p)]
        p.pop()
        found.append(factor)
    return found[::-1]


def _trimmed(p: list[Fraction]) -> list[Fraction]:
    size = len(p)
    while size and not p[size - 1]:
        size -= 1
    return p[:size]


def _remainder(p: list[Fraction], q: list[Fraction]) -> list[Fraction]:
    p = list(p)
    while len(p) >= len(q):
        factor, shift = p[-1] / q[-1], len(p) - len(q)
        p = [c - (factor * q[i - shift] if i >= shift else 0) for i, c in enumerate(p)]
        p.pop()  # the leading terms cancel
    return _trimmed(p)


def _at(p: list[Fraction], x: Fraction | None, direction: int) -> Fraction:
    """The value at x; at an infinite end, a number with the sign that the polynomial has there."""
    if x is None:
        return p[-1] * (direction if len(p) % 2 == 0 else 1)
    value = Fraction(0)
    for c in reversed(p):
        value = value * x + c
    return value


def _changes(values: list[Fraction]) -> int:
    signs = [v > 0 for v in values if v]
    return sum(a != b for a, b in itertools.pairwise(signs))
