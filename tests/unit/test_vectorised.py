"""The vectorised enclosures, against Arb at 200 bits; and the arithmetic of their derivation, in exact rationals."""

from __future__ import annotations

import ctypes
import math
import platform
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any

import flint
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certbound.numbers import series, vectorised
from certbound.numbers.vectorised import Bounds, monotone_range

U = Fraction(1, 2**53)
BITS = 200
REFERENCE: dict[str, Callable[[Any], Any]] = {
    "exp": lambda x: x.exp(),
    "expm1": lambda x: x.expm1(),
    "tanh": lambda x: x.tanh(),
    "sigmoid": lambda x: 1 / (1 + (-x).exp()) if x >= 0 else x.exp() / (1 + x.exp()),
    "softplus": lambda x: x.exp().log1p() if x < 0 else x + (-x).exp().log1p(),
    "gaussian": lambda x: (-x * x).exp(),
    "arctan": lambda x: x.atan(),
}
NAMES = sorted(REFERENCE)


@contextmanager
def precision(bits: int = BITS) -> Iterator[None]:
    before, flint.ctx.prec = flint.ctx.prec, bits
    try:
        yield
    finally:
        flint.ctx.prec = before


def bounds_of(name: str) -> Bounds:
    return getattr(vectorised, f"{name}_bounds")


def neighbours(points: np.ndarray, steps: int = 3) -> np.ndarray:
    """The points and the floats up to ``steps`` above and below."""
    found, up, down = [points], points, points
    for _ in range(steps):
        up, down = np.nextafter(up, np.inf), np.nextafter(down, -np.inf)
        found += [up, down]
    return np.concatenate(found)


def sample() -> np.ndarray:
    rng = np.random.default_rng(20)
    half_logs = np.arange(-2170, 2060) * (math.log(2) / 2)
    edges = np.concatenate([half_logs[rng.choice(half_logs.size, 500, replace=False)], np.arange(-40, 41) * 0.5])
    edges = np.concatenate([edges, half_logs[2150:2190], half_logs[2150:2190] / 2, np.sqrt(half_logs[2171:2371])])
    edges = np.concatenate([edges, (np.arange(-17, 18) * 0.5) / 8, 1 / (np.arange(1, 18) * 0.5 / 8)])  # arctan's table
    clamps = [28.0, 32.0, 40.0, 709.782712893384, 710.0, 712.0, 744.4400719213812, 745.1332191019411, 750.0]
    special = [
        0.0,
        1.0,
        5e-324,
        1e-323,
        2.0**-1022,
        2.0**-540,
        2.0**-480,
        2.0**-54,
        2.0**-27,
        1e300,
        sys.float_info.max,
    ]
    edges = np.concatenate([edges, clamps, np.negative(clamps), special, np.negative(special)])
    with np.errstate(over="ignore"):
        edges = neighbours(edges)
    spread = rng.choice([-1.0, 1.0], 2500) * 10.0 ** rng.uniform(-320, 308, 2500)
    plain = [rng.uniform(-1, 1, 1500), rng.uniform(-50, 50, 1500), rng.uniform(-755, 715, 1000), rng.normal(size=500)]
    small = rng.choice([-1.0, 1.0], 1000) * 2.0 ** rng.uniform(-60, 0, 1000)
    points = np.concatenate([edges, spread, *plain, small])
    return points[np.isfinite(points)]


def values(name: str, points: np.ndarray) -> list[Any]:
    """The balls of f at the points; for an overflow beyond Arb's own range, +inf."""
    with precision():
        balls = [REFERENCE[name](flint.arb(float(p))) for p in points]
        return [b if b.is_finite() else flint.arb("+inf") for b in balls]


def violations(lo: np.ndarray, hi: np.ndarray, balls: list[Any]) -> int:
    """How many intervals certainly miss the value."""
    with precision():
        return sum(
            bool(ball < flint.arb(float(low)) or ball > flint.arb(float(high)))
            for low, high, ball in zip(lo, hi, balls, strict=True)
        )


POINTS = sample()
VALUES = {name: values(name, POINTS) for name in NAMES}
ESTIMATES = {name: np.array([float(b.mid()) for b in balls]) for name, balls in VALUES.items()}


@pytest.mark.parametrize("name", NAMES)
def test_enclosures_contain_the_value_and_are_narrow(name: str) -> None:
    lo, hi = bounds_of(name)(POINTS)
    assert POINTS.size > 8000
    assert np.all(lo <= hi)
    assert violations(lo, hi, VALUES[name]) == 0
    bounded = np.isfinite(hi) & (np.abs(ESTIMATES[name]) > 2.0**-1000)
    claimed = 2 * (getattr(vectorised, f"{name.upper()}_ERROR") + 2.5 * vectorised.UNIT)
    assert np.all((hi - lo)[bounded] <= claimed * np.abs(ESTIMATES[name][bounded]))
    assert claimed <= 2.0**-48
    assert np.all((hi - lo)[np.isfinite(hi) & ~bounded] <= 2.0**-1040)


def measured_error(name: str, monkeypatch: pytest.MonkeyPatch) -> float:
    """The largest relative error of the value that is widened, in units of 2^-53; underflows left out."""
    monkeypatch.setattr(vectorised, "SLACK", 0.0)
    monkeypatch.setattr(vectorised, f"{name.upper()}_ERROR", 0.0)
    lo, hi = bounds_of(name)(POINTS)
    worst = 0.0
    with precision():
        for low, high, ball in zip(lo, hi, VALUES[name], strict=True):
            if math.isfinite(high) and ball.is_finite() and abs(ball) > 2.0**-960:
                for y in (low, high):
                    worst = max(worst, float(abs((float(y) - ball) / ball).upper()) * 2.0**53)
    return worst


@pytest.mark.parametrize("name", NAMES)
def test_the_claimed_error_is_neither_exceeded_nor_absurd(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    claimed = getattr(vectorised, f"{name.upper()}_ERROR") * 2.0**53
    worst = measured_error(name, monkeypatch)
    assert claimed / 8 <= worst <= claimed, (worst, claimed)


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_inflation_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectorised, "SLACK", 0.0)
    monkeypatch.setattr(vectorised, f"{name.upper()}_ERROR", 0.0)
    assert violations(*bounds_of(name)(POINTS), VALUES[name]) > 100


CORRUPTIONS = [
    ("exp", "LN2_HI", lambda v: v + 2.0**-42),
    ("exp", "LN2_LO", lambda v: v * (1 + 2.0**-10)),
    ("exp", "EXP_TERMS", lambda v: v[2:]),
    ("tanh", "EXP_TERMS", lambda v: (*v[:-2], v[-2] * (1 + 2.0**-44), v[-1])),
    ("tanh", "LN2_HI", lambda v: v - 2.0**-42),
    ("sigmoid", "LN2_LO", lambda v: v * (1 - 2.0**-10)),
    ("softplus", "ARTANH_TERMS", lambda v: v[4:]),
    ("softplus", "ARTANH_TERMS", lambda v: (*v[:-2], v[-2] * (1 + 2.0**-44), v[-1])),
    ("gaussian", "SPLITTER", lambda v: 1.0),
    ("arctan", "ARCTAN_TERMS", lambda v: v[2:]),
    ("arctan", "ANGLES", lambda v: v * (1 + 2.0**-48)),
]


@pytest.mark.parametrize(("name", "constant", "corrupt"), CORRUPTIONS)
def test_a_corrupted_constant_is_noticed(
    name: str, constant: str, corrupt: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vectorised, constant, corrupt(getattr(vectorised, constant)))
    assert violations(*bounds_of(name)(POINTS), VALUES[name]) > 0


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=300)
@given(points=st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=20))
def test_every_finite_float_is_enclosed(name: str, points: list[float]) -> None:
    x = np.array(points)
    lo, hi = bounds_of(name)(x)
    assert np.all(lo <= hi) and violations(lo, hi, values(name, x)) == 0


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=300)
@given(points=st.lists(st.floats(-40, 40), min_size=1, max_size=20))
def test_every_moderate_float_is_enclosed(name: str, points: list[float]) -> None:
    x = np.array(points)
    assert violations(*bounds_of(name)(x), values(name, x)) == 0


def pair(name: str, point: float) -> tuple[float, float]:
    lo, hi = bounds_of(name)(np.array(point))
    return float(lo), float(hi)


@pytest.mark.parametrize("zero", [0.0, -0.0])
def test_values_at_zero_are_exact(zero: float) -> None:
    exact = {"exp": 1.0, "expm1": 0.0, "tanh": 0.0, "sigmoid": 0.5, "gaussian": 1.0, "arctan": 0.0}
    for name, value in exact.items():
        assert pair(name, zero) == (value, value)
    lo, hi = pair("softplus", zero)
    assert lo < math.log(2) < hi


def test_far_out_the_limits_are_kept() -> None:
    largest = sys.float_info.max
    for x in (800.0, 1e300, largest):
        assert pair("exp", x) == pair("expm1", x) == (largest, math.inf)
        assert pair("exp", -x)[0] == 0.0 and pair("exp", -x)[1] <= 2.0**-1070
        assert pair("gaussian", x)[0] == 0.0 and pair("gaussian", x)[1] <= 2.0**-1070
        assert pair("sigmoid", -x)[0] == 0.0 and pair("sigmoid", -x)[1] <= 2.0**-1070
        assert pair("expm1", -x)[0] == -1.0
        assert pair("tanh", x)[1] == pair("sigmoid", x)[1] == 1.0 and pair("tanh", -x)[0] == -1.0
        assert pair("softplus", x)[0] == x and 0.0 == pair("softplus", -x)[0] < pair("softplus", -x)[1] <= 2.0**-1070
    assert pair("softplus", largest)[1] == math.inf  # the value is above the largest float


@pytest.mark.parametrize("name", NAMES)
def test_shapes_blocks_and_order_do_not_matter(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lo, hi = bounds_of(name)(POINTS)
    monkeypatch.setattr(vectorised, "BLOCK", 7)
    x = POINTS[:6000].reshape(20, 300).T
    again = bounds_of(name)(x)
    assert np.array_equal(again[0].T.ravel(), lo[:6000]) and np.array_equal(again[1].T.ravel(), hi[:6000])
    assert bounds_of(name)(np.empty((0, 3)))[0].shape == (0, 3)


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_finite_is_refused(name: str, bad: float) -> None:
    with pytest.raises(ValueError, match="not finite"):
        bounds_of(name)(np.array([0.0, bad]))


@pytest.mark.parametrize("dtype", [np.float32, np.int64, np.longdouble, object])
def test_only_float64_is_read(dtype: Any) -> None:
    with pytest.raises(TypeError, match="float64"):
        vectorised.tanh_bounds(np.ones(3, dtype=dtype))


@pytest.mark.skipif((platform.system(), platform.machine()) != ("Linux", "x86_64"), reason="the codes of the modes")
@pytest.mark.parametrize("mode", [0x400, 0x800, 0xC00])
def test_another_rounding_mode_is_refused(mode: int) -> None:
    libm = ctypes.CDLL("libm.so.6")
    x, failure = np.ones(3), None
    libm.fesetround(mode)
    try:
        vectorised.tanh_bounds(x)
    except ArithmeticError as error:
        failure = error
    finally:
        libm.fesetround(0)
    assert failure is not None


def test_monotone_ranges() -> None:
    rng = np.random.default_rng(3)
    lo = rng.normal(size=50) * 4
    hi = lo + rng.exponential(size=50)
    low, high = monotone_range(vectorised.tanh_bounds, lo, hi)
    for t in np.linspace(0, 1, 9):
        inside = vectorised.tanh_bounds(lo + t * (hi - lo))
        assert np.all(low <= inside[1]) and np.all(inside[0] <= high)
    with pytest.raises(ValueError, match="exchanged"):
        monotone_range(vectorised.tanh_bounds, hi, lo)
    with pytest.raises(ValueError, match="exchanged"):
        monotone_range(vectorised.tanh_bounds, np.array([math.nan]), np.array([1.0]))


# The derivation in the module's docstring, step by step.

R = Fraction("0.3466")
P_MIN, P_MAX = Fraction("-0.29292"), Fraction("0.41427")  # expm1(-R), expm1(R), rounded outward
E = 1 + U * 200  # covers second-order terms
DR = Fraction("0.2501")


def contains(ball: Any, value: Fraction, radius: Fraction) -> bool:
    with precision(400):
        distance = abs(ball - flint.arb(flint.fmpq(value.numerator, value.denominator)))
        return bool(distance < flint.arb(flint.fmpq(radius.numerator, radius.denominator)))


def test_series_of_the_constants() -> None:
    with precision(400):
        arb = flint.arb
        assert contains(arb(2).log(), series.log_two(), series.SERIES_ERROR)
        assert contains(arb.pi(), series.pi(), series.SERIES_ERROR)
        for j in range(9):
            assert contains((arb(j) / 8).atan(), series.arctan(Fraction(j, 8)), series.SERIES_ERROR)
    with pytest.raises(ValueError, match="not summed"):
        series.arctan(Fraction(9, 10))


def test_step_1_the_constants_of_the_reduction() -> None:
    log_two = series.log_two()
    high, low = Fraction(vectorised.LN2_HI), Fraction(vectorised.LN2_LO)
    assert (high * 2**42).denominator == 1 and high < 1
    assert 0 < low < Fraction(1, 2**42) and abs(log_two - high - low) < Fraction(1, 2**95)
    inverse = Fraction(vectorised.INV_LN2)
    assert abs(inverse * log_two - 1) <= U
    largest = 1100 / log_two  # of the quotient; 2.01 u: the constant and the product
    assert largest < 2**11 and largest * Fraction("2.01") * U < Fraction(1, 2**40)
    assert (Fraction(1, 2) + Fraction(1, 2**40)) * log_two + Fraction(1, 2**44) < R
    # n LN2_LO: its rounding, the error of LN2_LO; then the last subtraction, half an ulp below 1/2
    assert 2**11 * (low * U + Fraction(1, 2**95)) + Fraction(1, 2**55) < DR * U
    # R and expm1(+-R)
    with precision():
        ball = flint.arb(flint.fmpq(R.numerator, R.denominator)).expm1()
        assert ball < flint.arb(flint.fmpq(P_MAX.numerator, P_MAX.denominator))
        ball = (-flint.arb(flint.fmpq(R.numerator, R.denominator))).expm1()
        assert ball > flint.arb(flint.fmpq(P_MIN.numerator, P_MIN.denominator))


def horner(terms: tuple[float, ...], exact: list[Fraction], radius: Fraction) -> tuple[Fraction, Fraction]:
    """(M, B): |sum| <= M over |x| <= radius, and Horner's rule on the rounded terms errs by at most B."""
    size, error = abs(exact[0]), abs(Fraction(terms[0]) - exact[0])
    for term, value in zip(terms[1:], exact[1:], strict=True):
        size, error = size * radius, error * radius + (size + error) * radius * U
        size += abs(value)
        error += abs(Fraction(term) - value)
        error += (size + error) * U
    return size, error


def test_step_2_the_taylor_sum() -> None:
    terms = [Fraction(1, math.factorial(k)) for k in range(13, 1, -1)]
    size, error = horner(vectorised.EXP_TERMS, terms, R)
    assert size <= Fraction("0.564") and error <= Fraction("0.78") * U
    remainder = R**13 / math.factorial(14) / (1 - R / 15)  # relative to |r|
    assert remainder <= Fraction("0.12") * U
    before = (Fraction("0.78") + 2 * Fraction("0.564")) * R + Fraction("0.12")
    assert before <= Fraction("0.783")
    assert Fraction("1.1835") >= R / -P_MIN  # r / expm1(r) is largest at -R, for expm1 is convex
    assert (before * Fraction("1.1835") + 1) * E <= Fraction(vectorised.EXPM1_SERIES) / U


def ends(numerator: Callable[[Fraction], Fraction], denominator: Callable[[Fraction], Fraction]) -> Fraction:
    """max over p of a quotient of functions linear on each side of 0: it is monotone there."""
    return max(numerator(p) / denominator(p) for p in (P_MIN, Fraction(0), P_MAX))


def dp(p: Fraction) -> Fraction:
    """The error of p in units of u: its own, and that of r."""
    return 2 * abs(p) + DR * (1 + p)


def test_steps_3_to_6_exponentials_and_quotients() -> None:
    exponential = ends(dp, lambda p: 1 + p) + 1
    assert exponential * E <= Fraction(vectorised.EXP_ERROR) / U
    claimed = Fraction(vectorised.EXPM1_ERROR) / U
    for n in (-1, -2, -3, 1, 2, 3):  # farther from 0 the quotient falls towards the cases below
        t = Fraction(2) ** -n
        assert (ends(dp, lambda p, t=t: abs(1 - t + p)) + 1) * E <= claimed
    rounded = (max(dp(P_MIN), dp(P_MAX)) + 1) / Fraction("0.7") + 1
    assert rounded * E <= claimed

    claimed = Fraction(vectorised.TANH_ERROR) / U
    near = 2 + 2 * -P_MIN / (2 + P_MIN) + 1 + 1
    assert near * E <= claimed
    for t in (2, 4, 8):
        above = ends(dp, lambda p, t=t: t - 1 - p) + 1
        below = ends(dp, lambda p, t=t: t + 1 + p) + 1
        assert (above + below + 1) * E <= claimed
    assert (5 + Fraction(1, 2**40)) * E <= claimed  # T > 2^52

    assert (Fraction("2.25") * Fraction(3, 2) + 2) * E <= Fraction(vectorised.SIGMOID_ERROR) / U


def test_step_7_the_logarithm() -> None:
    terms = [Fraction(1, 2 * k + 1) for k in range(17, -1, -1)]
    ninth = Fraction(1, 9)
    size, error = horner(vectorised.ARTANH_TERMS, terms, ninth)
    remainder = ninth**18 / 37 * Fraction(9, 8)
    assert remainder < Fraction(1, 2**61)
    assert error + remainder <= Fraction("1.15") * U  # relative: the sum is at least 1, its part beyond 1 below 1/25
    slope = sum(k * ninth**k / (2 * k + 1) for k in range(1, 18)) / size
    assert slope < Fraction("0.042")
    total = Fraction("2.25") + 2 + 5 * slope + Fraction("1.15") + 1 + 1
    assert total * E <= Fraction(vectorised.SOFTPLUS_ERROR) / U


def test_step_9_the_arctangent() -> None:
    exact = [Fraction((-1) ** (k + 1), 2 * k + 1) for k in range(6, 0, -1)]
    z = Fraction(1, 256)
    size, error = horner(vectorised.ARCTAN_TERMS, exact, z)
    product = z * (size * 3 * U + error) + z**7 / 15  # relative to s: z and the two products, g, the remainder
    assert product * E <= Fraction("0.02") * U
    of_s = Fraction("2.5") + 1 + Fraction("0.02")
    claimed = Fraction(vectorised.ARCTAN_ERROR) / U
    for j in range(1, 9):
        smallest = Fraction(math.atan((2 * j - 1) / 16)) * (1 - Fraction(1, 10**9))  # only to estimate
        entry = abs(Fraction(float(vectorised.ANGLES[j])) - series.arctan(Fraction(j, 8))) / U
        farthest = Fraction(1, 16)
        assert ((entry + of_s * farthest) / smallest + 1) * E <= claimed
    for j in range(9):
        entry = abs(Fraction(float(vectorised.ANGLES[9 + j])) - (series.pi() / 2 - series.arctan(Fraction(j, 8)))) / U
        assert ((entry + of_s / 16 + Fraction(1, 2)) / Fraction("0.785") + 1) * E <= claimed
    assert Fraction(vectorised.HALF_PI_UP) > series.pi() / 2 > Fraction(math.nextafter(vectorised.HALF_PI_UP, 0))


def test_step_10_the_widening() -> None:
    for name in NAMES:
        error, slack = Fraction(getattr(vectorised, f"{name.upper()}_ERROR")), Fraction(vectorised.SLACK)
        factor = getattr(vectorised, f"{name.upper()}_ERROR") + vectorised.SLACK
        assert Fraction(factor) == error + slack and error <= 8 * U
        radius = (error + slack) * (1 - U) ** 2
        assert (1 + radius) * (1 - U) >= 1 / (1 - error)
        assert (1 - radius) * (1 + U) <= 1 / (1 + error)
