"""The facts of one activation at exact parameters, proved from its file: constants, kinks, growth, classes.

Every function here raises ProofError or SpecError if the file claims something that is not so, with a point where it
fails if there is one. Nothing else in the package uses an activation before facts() has returned.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..errors import ProofError, SpecError
from ..expressions import expression
from ..numbers import elementary
from . import monotone
from .classes import check_claimed
from .derivatives import Branch, Polynomial, branches
from .fact_types import Constant, Facts
from .file import CONSTANTS, Activation, read
from .limits import Limits

SHARP = Fraction(1, 10**9)  # a constant must be attained to within this relative error
FALSE = Fraction(1, 10**6)  # the false neighbour of a constant is smaller by this
SLACK = Fraction(1, 1 << 80)  # irrational constants without an identity hold up to this relative error
TOP = {"S": 1, "b0": 2, "c0": 3, "c1": 4}  # the order of signs a constant follows from
_FAR = tuple(Fraction(10) ** n for n in (1, 2, 3, 6, 12))


@lru_cache(maxsize=256)
def facts(activation: Activation, parameters: tuple[tuple[str, Fraction], ...]) -> Facts:
    """Prove everything the file claims, at these parameters. Raises ProofError, SpecError."""
    values = dict(parameters)
    with elementary.working_precision():
        pieces = branches(activation, parameters)
        kinks, soft = _boundaries(activation, pieces, values)
        _positive_denominators(pieces)
        _definition(activation, pieces, values)
        proofs = () if is_periodic(pieces) else _monotone(activation, parameters)
        constants = tuple(
            _constant(activation, key, pieces, proofs, values) for key in CONSTANTS if key in activation.constants
        )
        slopes = _slopes(pieces, proofs)
        _growth(activation, pieces, constants, values)
    result = Facts(activation, parameters, constants, kinks, soft, slopes, proofs)
    check_claimed(result)
    return result


def read_activation(file: str | Path) -> Activation:
    """An activation from a TOML file of your own (format: bounds_spec/README.md), every claim in it proved.

    Raises SpecError naming file, claim and, if there is one, the point where the claim fails.
    """
    activation = read(Path(file))
    facts(activation, defaults(activation))
    return activation


def defaults(activation: Activation) -> tuple[tuple[str, Fraction], ...]:
    """The default parameters, in the form facts() takes."""
    return tuple(activation.values({}).items())


def is_periodic(pieces: tuple[Branch, ...]) -> bool:
    """Whether it is sin or cos: then |phi^(k)| <= 1 for every k is an axiom and there are no monotone pieces."""
    return any(branch.is_periodic for branch in pieces)


def _monotone(activation: Activation, parameters: tuple[tuple[str, Fraction], ...]) -> tuple[monotone.Proof, ...]:
    top = max((TOP[key] for key in activation.constants), default=2)
    return monotone.prove(activation, parameters, max(top, 2))


# Boundaries between pieces.


def _boundaries(
    activation: Activation, pieces: tuple[Branch, ...], values: dict[str, Fraction]
) -> tuple[tuple[Fraction, ...], tuple[Fraction, ...]]:
    claimed = {expression.rational(k, values, f"{activation.file}: kinks") for k in activation.kinks}
    kinks, soft = [], []
    for before, after in itertools.pairwise(pieces):
        at = before.right
        if at is None:
            raise SpecError("a piece without 'until' is followed by another", where=activation.file)
        if not before.agrees(after, 0, at):
            left, right = (b.at(b.value, at) for b in (before, after))
            raise ProofError(
                f"phi is not shown continuous at {at}: {left} from the left, {right} from the right",
                where=activation.file,
            )
        jumps = [not before.agrees(after, order, at) for order in range(3)]
        if jumps[1]:
            kinks.append(at)
        elif jumps[2]:
            soft.append(at)
    default = values == activation.values({})
    if claimed - set(kinks) and default:
        raise ProofError(
            f"{min(claimed - set(kinks))} is not a kink: phi' does not jump there",
            where=activation.file,
        )
    if set(kinks) - claimed and default:
        raise ProofError(
            f"phi' jumps at {min(set(kinks) - claimed)}, which is not among the kinks", where=activation.file
        )
    smoothness = "Lipschitz" if kinks else "C11" if soft else "analytic"
    if default and smoothness != activation.smoothness:
        raise ProofError(
            f"smoothness is {smoothness}, not {activation.smoothness}",
            where=activation.file,
        )
    return tuple(kinks), tuple(soft)


def _positive_denominators(pieces: tuple[Branch, ...]) -> None:
    """inverse(P) needs P > 0 on the whole piece: shown at the finite ends, between cells and towards infinity."""
    for branch in pieces:
        for function, argument in branch.functions:
            if function == "inverse" and not _positive(branch, argument):
                raise ProofError(
                    f"inverse({argument}): the argument is not shown positive on the piece", where=branch.where
                )


def _positive(branch: Branch, argument: Polynomial) -> bool:
    """Positive by intervals: a constant plus terms of one sign each on the piece, generators in their ranges."""
    total = elementary.ball(0)
    if any(int(e) for e in argument.degrees()[1:]):
        balls = [elementary.hull(*_RANGE[f]) if f in _RANGE else None for f, _ in branch.functions]
        if int(argument.degrees()[0]) or any(
            b is None and int(e) for b, e in zip(balls, argument.degrees()[1:], strict=True)
        ):
            return False
        # Subdivide the box of one generator; the polynomials here are short.
        used = [i for i, e in enumerate(argument.degrees()[1:]) if int(e)]
        if len(used) != 1:
            return False
        lo, hi = _RANGE[branch.functions[used[0]][0]]
        from .derivatives import evaluate

        for i in range(64):
            a, b = (lo + (hi - lo) * Fraction(j, 64) for j in (i, i + 1))
            point = [elementary.ball(0)] * (1 + len(balls))
            point[used[0] + 1] = elementary.hull(a, b)
            if not evaluate(argument, point) > 0:
                return False
        return True
    for exponents, coefficient in argument.to_dict().items():
        power, c = int(exponents[0]), Fraction(int(coefficient.p), int(coefficient.q))
        if power == 0:
            total += elementary.ball(c)
            continue
        nonnegative = (
            (power % 2 == 0 and c > 0)
            or (branch.left is not None and branch.left >= 0 and c > 0)
            or (branch.right is not None and branch.right <= 0 and c * (-1) ** power > 0)
        )
        if not nonnegative:
            return False
    return bool(total > 0)


_RANGE = {
    "sigmoid": (Fraction(0), Fraction(1)),
    "tanh": (Fraction(-1), Fraction(1)),
    "normcdf": (Fraction(0), Fraction(1)),
}


def _definition(activation: Activation, pieces: tuple[Branch, ...], values: dict[str, Fraction]) -> None:
    """The formula for people and the pieces agree at 129 points (9 off the defaults): it can refute, not prove."""
    balls = {name: elementary.ball(v) for name, v in values.items()}
    for i in range(-64, 65, 1 if values == activation.values({}) else 16):
        t = Fraction(i, 8)
        branch = next(b for b in pieces if b.right is None or t <= b.right)
        stated = expression.enclosure(
            activation.definition, balls | {"t": elementary.ball(t)}, f"{activation.file}: definition"
        )
        computed = branch.at(branch.value, t)
        if not stated.is_finite() or not stated.overlaps(computed):
            raise ProofError(
                f"at t = {t} the definition gives {stated}, but the pieces {computed}", where=activation.file
            )


# Constants.


def _candidates(branch: Branch, order: int, proof: monotone.Proof) -> Iterator[Any]:
    """Balls (or infinities) whose hull holds all values of F_order on the piece, which is monotone between brackets."""
    f, above = branch.derivatives[order], branch.derivatives[order + 1]
    for end, side in ((branch.left, -1), (branch.right, 1)):
        yield branch.at(f, end) if end is not None else Limits(branch, side).of(f)
    for lo, hi in proof.brackets[order]:
        # Mean value theorem over the bracket, where F_{order+1} nearly vanishes.
        spread = elementary.ball(hi - lo) * branch.over(above, lo, hi)
        yield branch.at(f, lo) + spread.union(elementary.ball(0))


def extremes(pieces: tuple[Branch, ...], proofs: tuple[monotone.Proof, ...], order: int) -> tuple[Any, Any]:
    """(inf, sup) of phi^(order) over all pieces: balls; None where it is infinite or unknown."""
    values = [v for branch, proof in zip(pieces, proofs, strict=True) for v in _candidates(branch, order, proof)]
    if any(v is None for v in values):
        return None, None
    balls = [v for v in values if not isinstance(v, int)]
    infinite = {v for v in values if isinstance(v, int)}
    low: Any = balls[0] if balls else None
    high: Any = low
    for ball in balls[1:]:
        low, high = low.min(ball), high.max(ball)
    return (None if -1 in infinite else low), (None if 1 in infinite else high)


def _constant(
    activation: Activation,
    key: str,
    pieces: tuple[Branch, ...],
    proofs: tuple[monotone.Proof, ...],
    values: dict[str, Fraction],
) -> Constant:
    order, where = CONSTANTS.index(key), f"{activation.file}: constants.{key}"
    claimed = expression.upper(activation.constants[key], values, where)
    point, side, branch = _attained(activation, key, pieces, values)
    reached = elementary.lower(abs(branch.at(branch.derivatives[order], point)))
    if reached > claimed * (1 + SLACK):
        raise ProofError(
            f"{activation.constant_texts[key]} is too small: "
            f"abs(phi^({order})) at t = {point} is {float(reached):.15g}",
            where=where,
        )
    if not is_periodic(pieces):
        low, high = extremes(pieces, proofs, order)
        if low is None or high is None:
            raise ProofError(f"phi^({order}) is not shown bounded", where=where)
        if max(elementary.upper(high), elementary.upper(-low)) > claimed * (1 + SLACK):
            raise ProofError(_too_small(activation, key, order, pieces, proofs, claimed), where=where)
    elif claimed < 1:
        raise ProofError("|sin| and |cos| reach 1", where=where)
    if values == activation.values({}) and reached < claimed * (1 - SHARP):
        raise ProofError(
            f"{activation.constant_texts[key]} is not sharp at t = {activation.attained[key]}: "
            f"abs(phi^({order})) is {float(reached):.15g} there, the claim {float(claimed):.15g}",
            where=where,
        )
    return Constant(key, claimed, reached, point, side)


def _too_small(
    activation: Activation,
    key: str,
    order: int,
    pieces: tuple[Branch, ...],
    proofs: tuple[monotone.Proof, ...],
    claimed: Fraction,
) -> str:
    """The sentence with an exact point where |phi^(order)| exceeds the claim, if one of the candidates does."""
    for branch, proof in zip(pieces, proofs, strict=True):
        ends = [e for e in (branch.left, branch.right) if e is not None]
        far = [s * t for t in _FAR for s in (-1, 1) if _inside(branch, s * t)]
        for t in [*ends, *far, *((lo + hi) / 2 for lo, hi in proof.brackets[order])]:
            value = elementary.lower(abs(branch.at(branch.derivatives[order], t)))
            if value > claimed:
                text = activation.constant_texts[key]
                return f"{text} is too small: abs(phi^({order})) at t = {t} is {float(value):.15g}"
    return f"abs(phi^({order})) <= {activation.constant_texts[key]} is not proved"


def _inside(branch: Branch, t: Fraction) -> bool:
    return (branch.left is None or t >= branch.left) and (branch.right is None or t <= branch.right)


def _attained(
    activation: Activation, key: str, pieces: tuple[Branch, ...], values: dict[str, Fraction]
) -> tuple[Fraction, str, Branch]:
    """(point, side, piece) where the file says the constant is attained; far out for an infinite point."""
    text, where = activation.attained[key], f"{activation.file}: attained.{key}"
    order = CONSTANTS.index(key)
    if text in ("inf", "-inf"):
        sign, branch = (1, pieces[-1]) if text == "inf" else (-1, pieces[0])
        points = [sign * t for t in _FAR if _inside(branch, sign * t)]
        best = max(points, key=lambda t: elementary.lower(abs(branch.at(branch.derivatives[order], t))))
        return best, "", branch
    side = text[-1] if text[-1] in "+-" else ""
    scaled = "." in text  # decimals are critical points of the default function
    point = expression.rational(expression.parse(text.rstrip("+-"), where), values, where)
    point = point / activation.rate(values) if scaled else point
    inside = [b for b in pieces if _inside(b, point)]
    if not inside:
        raise SpecError(f"{text!r} lies in no piece", where=where)
    return point, side, inside[0] if side == "-" or (side == "" and len(inside) == 1) else inside[-1]


def _slopes(pieces: tuple[Branch, ...], proofs: tuple[monotone.Proof, ...]) -> tuple[Fraction | None, Fraction | None]:
    if not proofs:
        return Fraction(-1), Fraction(1)
    low, high = extremes(pieces, proofs, 1)
    return (None if low is None else elementary.lower(low)), (None if high is None else elementary.upper(high))


# Growth.


def _growth(
    activation: Activation, pieces: tuple[Branch, ...], constants: tuple[Constant, ...], values: dict[str, Fraction]
) -> None:
    """|phi(t)| <= a1 |t| + a0 for every pair: from the constants, or from phi = t q on every piece with |q| <= a1."""
    known = {c.key: c.value for c in constants}
    origin = next(b for b in pieces if _inside(b, Fraction(0)))
    at_zero = elementary.upper(abs(origin.at(origin.value, Fraction(0))))
    for (slope, offset), texts in zip(activation.growth, activation.growth_texts, strict=True):
        where = f"{activation.file}: growth {list(texts)}"
        a1, a0 = (expression.upper(e, values, where) for e in (slope, offset))
        by_slope = a1 >= known["b0"] and a0 * (1 + SLACK) >= at_zero
        bounded = "S" in known and a0 * (1 + SLACK) >= known["S"] and a1 >= 0
        if by_slope or bounded or (a0 >= 0 and all(_quotient_bounded(b, a1) for b in pieces)):
            continue
        for t in (s * n / Fraction(8) for n in (*range(81), 10**3, 10**6) for s in (-1, 1)):
            branch = next(b for b in pieces if b.right is None or t <= b.right)
            if elementary.lower(abs(branch.at(branch.value, t))) > a1 * abs(t) + a0:
                raise ProofError(f"it fails at t = {t}", where=where)
        raise ProofError("it is not proved", where=where)


def _quotient_bounded(branch: Branch, bound: Fraction) -> bool:
    """phi = t q with q a polynomial in one bounded quantity, |q| <= bound on its range (64 subintervals)."""
    value = branch.value
    if value == 0:
        return True
    if any(int(exponents[0]) == 0 for exponents in value.to_dict()):
        return False
    ring = value.context().gens()
    quotient, remainder = divmod(value, ring[0])
    used = [i for i, e in enumerate(quotient.degrees()) if int(e)]
    if remainder != 0 or len(used) > 1:
        return False
    if not used:
        return bool(abs(Fraction(str(quotient.leading_coefficient()))) <= bound)
    index = used[0]
    if index == 0:
        if branch.left is None or branch.right is None:
            return False
        lo, hi = branch.left, branch.right
    else:
        function, argument = branch.functions[index - 1]
        if function == "inverse":  # mish: 1/P with P in [1, 2]
            lo, hi = Fraction(1, 2), Fraction(1)
            if not _within(branch, argument, 1, 2):
                return False
        elif function in _RANGE:
            lo, hi = _RANGE[function]
        else:
            return False
    # The quotient is affine in every library entry; its extremes are then at the ends.
    if int(quotient.degrees()[index]) != 1:
        return False
    from ..numbers import polynomial

    ends = [
        polynomial.evaluate(quotient, [x if i == index else Fraction(0) for i in range(len(branch.names))])
        for x in (lo, hi)
    ]
    return max(map(abs, ends)) <= bound


def _within(branch: Branch, argument: Polynomial, lower: int, upper: int) -> bool:
    """lower <= argument <= upper for an argument in one generator of known range that is monotone there."""
    used = [i for i, e in enumerate(argument.degrees()) if int(e)]
    if len(used) != 1 or used[0] == 0 or branch.functions[used[0] - 1][0] not in _RANGE:
        return False
    from .square_witness import find

    lo, hi = _RANGE[branch.functions[used[0] - 1][0]]
    for bound, s in ((lower, 1), (upper, -1)):
        dense = [Fraction(0)] * (int(argument.degrees()[used[0]]) + 1)
        for exponents, c in argument.to_dict().items():
            dense[int(exponents[used[0]])] += s * Fraction(int(c.p), int(c.q))
        dense[0] -= s * bound
        if find(dense, "g", lo, hi) is None:
            return False
    return True
