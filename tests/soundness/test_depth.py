"""Flows and networks against their certificates, series and secants against independent values, and broken twins."""

from __future__ import annotations

import hashlib
import json
import math
import re
import tomllib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any
from unittest.mock import patch

import mpmath
import numpy as np
import pytest
import tomli_w
from scipy.integrate import solve_ivp

from certbound.activations.file import load_all
from certbound.depth.contraction import Box, certify_contraction
from certbound.depth.dense import certify_dense
from certbound.errors import InfeasibleError
from certbound.network.evaluate import evaluate
from certbound.network.load import load
from certbound.numbers.exact import parse_exact
from tests.support.builders import mlp
from tests.support.depth import (
    Made,
    dense_states,
    euler,
    field,
    flow,
    hat_field,
    in_floats,
    kernel,
    linear_field,
    make,
    outcome,
    read,
    sphere,
    start,
)
from tests.support.tampering import checker_module

FIXED: Any = checker_module("depth.fixed")
UNITS: Any = checker_module("depth.units")
GRAPH: Any = checker_module("depth.graph")
PATH: Any = checker_module("depth.path")
INPUTS: Any = checker_module("depth.controls").Inputs
FORMS: Any = checker_module("depth.forms")
SECANTS: Any = checker_module("depth.secants")
CONTRACTION: Any = checker_module("depth.contraction")
DENSE: Any = checker_module("depth.dense")
FLOW: Any = checker_module("depth.flow")
READER: Any = checker_module("network.reader")
NETWORK: Any = checker_module("network.graph")
DEFINITIONS: Any = checker_module("activations.definitions")
NAMES = sorted({*DEFINITIONS.DEFINITIONS, *DEFINITIONS.PERIODIC})
ANALYTIC = sorted(name for name, a in load_all().items() if a.smoothness == "analytic")
ONE = FIXED.ONE


def unit(name: str) -> Any:
    """An activation of the library at its default parameters, as the checker has it."""
    defaults = {key: p.default for key, p in load_all()[name].parameters.items()}
    names = DEFINITIONS.DEFINITIONS[name].parameters if name in DEFINITIONS.DEFINITIONS else ()
    return NETWORK.Unit(name, tuple((key, defaults[key]) for key in names))


def value(name: str, t: Any) -> Any:
    """The activation by its definition in bounds_spec, in 60 digits."""
    activation = load_all()[name]
    names = {key: mpmath.mpf(p.default.numerator) / p.default.denominator for key, p in activation.parameters.items()}
    functions = {"exp": mpmath.exp, "log": mpmath.log, "sqrt": mpmath.sqrt, "erf": mpmath.erf, "tanh": mpmath.tanh}
    functions |= {"arctan": mpmath.atan, "sin": mpmath.sin, "cos": mpmath.cos, "pi": mpmath.pi}
    functions |= {"Max": max, "Min": min, "Abs": abs}
    text = re.sub(r"\d+\.\d+", lambda m: f"number('{m[0]}')", activation.definition_text).replace("^", "**")
    return eval(text, {}, functions | names | {"t": t, "number": mpmath.mpf})  # noqa: S307


def holds(interval: tuple[int, int], x: Any) -> bool:
    return bool(mpmath.mpf(interval[0]) / ONE - 1e-20 <= x <= mpmath.mpf(interval[1]) / ONE + 1e-20)


def series(*numbers: Fraction) -> list[tuple[int, int]]:
    return [FIXED.enclose(v) for v in numbers]


@pytest.mark.parametrize("name", NAMES)
def test_taylor_coefficients_of_every_activation_hold_the_true_ones(name: str) -> None:
    """Along t(u) = a + b u + c u^2, against differentiation of the definition in 60 digits; narrow, too."""
    rng = np.random.default_rng(0)
    pieces = UNITS.programs(unit(name))
    for _ in range(3):
        a, b, c = (Fraction(float(v)) for v in rng.uniform(-1.9, 1.9, 3))
        made = UNITS.rule_d1(pieces, series(a, b, c, Fraction(0), Fraction(0)))
        with mpmath.workdps(60):
            points = [mpmath.mpf(v.numerator) / v.denominator for v in (a, b, c)]
            path = lambda u, p=points: value(name, p[0] + p[1] * u + p[2] * u * u)  # noqa: E731
            true = mpmath.taylor(path, 0, 4)
            assert all(holds(interval, x) for interval, x in zip(made, true, strict=True))
        assert all(high - low < ONE >> 60 for low, high in made)


@pytest.mark.parametrize("name", NAMES)
def test_slope_intervals_hold_every_mean_slope(name: str) -> None:
    rng = np.random.default_rng(1)
    pieces = UNITS.programs(unit(name))
    for width in (0.01, 0.5, 3.0):
        middle = float(rng.normal())
        ends = FIXED.enclose(Fraction(middle - width), Fraction(middle + width))
        low, high = (v / ONE for v in UNITS.slope_range(pieces, ends))
        with mpmath.workdps(30):
            for _ in range(40):
                x, y = (mpmath.mpf(v) for v in rng.uniform(middle - width, middle + width, 2))
                assert low - 1e-12 <= (value(name, x) - value(name, y)) / (x - y) <= high + 1e-12
        if width == 0.01 and name in ANALYTIC:
            assert high - low < 0.2


def tube(model: Path, centre: np.ndarray, radius: float, half: float = 0.1) -> tuple[Any, Any]:
    """The checker's tube about the straight path through centre with slope f, over a piece from 0 to 2 half."""
    graph = GRAPH.compiled(READER.read(model.read_bytes(), {}))
    f = in_floats(model)
    slope = f(0.0, centre)
    ends = [[Fraction(float(v)) for v in x] for x in (centre, centre + 2 * half * slope)]
    slopes = [[Fraction(float(v)) for v in slope]] * 2
    piece = PATH.Piece(Fraction(0), Fraction(2 * half), tuple(ends), tuple(slopes))
    timed = graph.inputs == len(centre) + 1
    followed = PATH.rule_d2(graph, piece, 5, INPUTS(timed, []))
    reach = SECANTS.of_ball(FIXED.floored(Fraction(radius)), int(timed))
    return SECANTS.Tube(graph, followed.ranges, reach, int(timed)), piece


def points(rng: np.random.Generator, piece: Any, radius: float) -> tuple[float, np.ndarray, np.ndarray]:
    """A time and two states of the tube at it."""
    u = float(rng.uniform(-1, 1))
    middle = np.array([float(sum(c * Fraction(u) ** k for k, c in enumerate(own))) for own in piece.coefficients()])
    t = float(piece.start + piece.half) + float(piece.half) * u
    return t, *(middle + sphere(rng, len(middle), radius * rng.uniform(0, 1)) for _ in range(2))


def least_mu(inside: Any) -> float:
    """The least constant that rule D4 proves, by bisection."""
    low, high = -100.0, 100.0
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (low, middle) if FORMS.rule_d4(inside, Fraction(middle)) else (middle, high)
    return high


SHAPES = [((5,), "tanh"), ((4, 4), "softplus"), ((4, 3, 4), "gelu"), ((6,), "sin"), ((4, 4), "relu"), ((5,), "elu")]


@pytest.mark.many(5)
@pytest.mark.parametrize(("hidden", "activation"), SHAPES)
@pytest.mark.parametrize("timed", [True, False])
def test_no_pair_in_a_tube_is_beyond_its_secants(
    hidden: tuple[int, ...], activation: str, timed: bool, tmp_path: Path, cases: Callable[[int, int], int]
) -> None:
    rng = np.random.default_rng(2)
    for seed in range(cases(2, 12)):
        model = field(tmp_path, 3, hidden, activation, timed=timed, seed=seed)
        f, radius = in_floats(model), float(rng.choice([1e-3, 0.05, 0.4]))
        try:
            inside, piece = tube(model, rng.normal(size=3), radius)
        except checker_module("outcome").Rejected:
            assert activation in ("relu", "elu")  # the path meets a kink
            continue
        mu, speed = least_mu(inside), FORMS.speed(inside) / ONE
        low, high = (np.array(ends) / ONE for ends in zip(*inside.last.box, strict=True))
        for _ in range(150):
            t, x, y = points(rng, piece, radius)
            gap, rise = x - y, f(t, x) - f(t, y)
            assert gap @ rise <= mu * (gap @ gap) + 1e-9 * abs(gap @ gap)
            assert (low - 1e-9 <= f(t, x)).all() and (f(t, x) <= high + 1e-9).all()
            later = t + 1e-4
            along = (f(later, x + 1e-4 * f(t, y)) - f(t, x)) / 1e-4
            assert np.linalg.norm(along) <= speed + 1e-2 * speed


@pytest.mark.parametrize("twin", ["no terms", "no slopes", "no reach"])
def test_broken_secants_are_found_out(twin: str, tmp_path: Path) -> None:
    """Without the terms of uncertain slopes, with the middle of each slope alone, or in a tube that is too thin."""
    weights, biases = [np.array([[3.0]]), np.array([[1.0]])], [np.array([-3.0]), np.array([0.995])]
    model = mlp(weights, biases, ["tanh", None]).save(tmp_path / "steep.onnx")  # steepest at 1, flat at 0
    f, rng, found = in_floats(model), np.random.default_rng(0), 0.0
    slope_range = UNITS.slope_range

    def middle(pieces: Any, t: Any) -> tuple[int, int]:
        low, high = slope_range(pieces, t)
        return (low + high) // 2, (low + high) // 2

    inside, piece = tube(model, np.zeros(1), 1.0)
    honest = least_mu(inside)
    if twin == "no terms":
        inside.right[:] = [[0] * len(row) for row in inside.right]
    elif twin == "no slopes":
        with patch.object(SECANTS, "slope_range", middle):
            inside, _ = tube(model, np.zeros(1), 1.0)
    else:
        inside, _ = tube(model, np.zeros(1), 1e-6)
    broken = least_mu(inside)
    for _ in range(400):
        t, x, y = points(rng, piece, 1.0)
        y = x + 1e-3 * (y - x)
        found = max(found, float((x - y) @ (f(t, x) - f(t, y)) / ((x - y) @ (x - y))) if (x != y).any() else 0.0)
    assert broken < found <= honest < 1.05 * found


@pytest.mark.many(6)
@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "softplus", "gelu", "mish", "sin", "arctan", "erf"])
@pytest.mark.parametrize("hidden", [(5,), (4, 4)])
def test_flows_and_networks_keep_to_their_certificates(
    hidden: tuple[int, ...], activation: str, tmp_path: Path, cases: Callable[[int, int], int]
) -> None:
    rng = np.random.default_rng(3)
    for seed in range(cases(1, 6)):
        folder = tmp_path / str(seed)
        folder.mkdir()
        model = field(folder, 2, hidden, activation, timed=bool(seed % 2 == 0), seed=seed)
        begin = start("0.4", "-0.3", ball="0.01")
        made = make(folder, model, begin, "euler:16", steps=16, rate=True)
        assert_true(made, rng, runs=4)


def assert_true(made: Made, rng: np.random.Generator, runs: int) -> None:
    """No run contradicts the claim."""
    claim, _ = read(made)
    x = np.array([float(parse_exact(v)) for v in claim["start"]["centre"]])
    radius = float(parse_exact(claim["start"]["radius"]))
    end = float(parse_exact(claim["time"][1]))
    last = flow(made.model, x, end)
    gap = float(np.linalg.norm(euler(made.model, x, end, claim["network"]["steps"]) - last))
    lower, upper = (float(parse_exact(claim["distance"][key])) for key in ("lower", "upper"))
    assert lower <= gap + 1e-10 and gap <= upper + 1e-10
    centre = np.array([float(parse_exact(v)) for v in claim["flow"]["centre"]])
    for _ in range(runs):
        other = x + sphere(rng, len(x), radius)
        ends = flow(made.model, other, end)
        assert np.linalg.norm(ends - centre) <= float(parse_exact(claim["flow"]["radius"])) + 1e-10
        for factor in (1, 2, 5):
            layers = factor * claim["rate"]["multiple"]
            error = np.linalg.norm(euler(made.model, other, end, layers) - ends)
            assert error * layers <= float(parse_exact(claim["rate"]["constant"])) * (1 + 1e-9)


def scalar(folder: Path, rate: float, by_time: float, shift: float) -> Path:
    """x' = rate x + by_time t + shift."""
    return linear_field(folder, np.array([[by_time, rate]]), np.array([shift]))


def changed(made: Made, key: str, entry: str, factor: float) -> str:
    """The verdict on the claim with one number less."""
    claim, certificate = read(made)
    claim[key][entry] = str(parse_exact(claim[key][entry]) * Fraction(factor))
    return outcome(made, claim, certificate)[0]


@pytest.mark.parametrize("rate", [1.0, -1.0])
def test_on_a_linear_field_the_radius_of_a_ball_is_exact(rate: float, tmp_path: Path) -> None:
    """The ball's radius grows by e^rate and no more; a rule D5 that lets it grow less accepts what is false."""
    made = make(tmp_path, scalar(tmp_path, rate, 0.0, 0.0), start("0.5", ball="0.1"), steps=40)
    radius = float(made.found.flow)
    assert 0.1 * math.exp(rate) <= radius <= 0.1 * math.exp(rate) * (1 + 1e-4)
    assert changed(made, "flow", "radius", 0.99) == "rejected"
    bounds = FLOW.exp_bounds
    with patch.object(FLOW, "exp_bounds", lambda x, bits: bounds(x - Fraction(1, 50), bits)):
        assert changed(made, "flow", "radius", 0.99) == "valid"


def test_a_bad_path_costs_its_defect_and_no_more(tmp_path: Path) -> None:
    """x' = 1 along a path of slope 0.9: it ends 0.1 too low. A rule D2 with half the defect accepts what is false."""
    made = make(tmp_path, scalar(tmp_path, 0.0, 0.0, 1.0), start("0"), steps=4)
    claim, certificate = read(made)
    certificate["values"] = [[str(Fraction(9 * i, 40))] for i in range(5)]
    certificate["slopes"] = [["9/10"]] * 5
    certificate["tubes"]["start"] = [["1/4", "1/1000000"]] * 4
    claim["flow"] = {"centre": ["9/10"], "radius": "0.1001"}
    assert outcome(made, claim, certificate)[0] == "valid"
    claim["flow"]["radius"] = "0.0999"
    assert outcome(made, claim, certificate)[0] == "rejected"
    norm = PATH.norm
    with patch.object(PATH, "norm", lambda values: norm(values) * 9 // 10):
        assert outcome(made, claim, certificate)[0] == "valid"


def test_the_remainder_of_taylor_s_formula_counts(tmp_path: Path) -> None:
    """x' = tanh(20 (t - 0.9)) along a path of slope -1: about the middle of one piece its defect is as good as 0."""
    weights = [np.array([[20.0, 0.0]]), np.array([[1.0]])]
    model = mlp(weights, [np.array([-18.0]), np.zeros(1)], ["tanh", None]).save(tmp_path / "jump.onnx")
    made = make(tmp_path, model, start("0"), steps=40)
    claim, certificate = read(made)
    certificate |= {"values": [["0"], ["-1"]], "slopes": [["-1"], ["-1"]], "order": 5}
    certificate["tubes"] = {"start": [["1", "1/1000000"]]}
    claim["flow"] = {"centre": ["-1"], "radius": "0.01"}
    true = flow(model, np.zeros(1), 1.0)[0] + 1
    assert true > 0.1 and outcome(made, claim, certificate)[0] == "rejected"
    values, seen = PATH.values, []

    def about_the_middle(graph: Any, inputs: Any, around: Any = None) -> Any:
        """The whole piece's coefficients replaced by those about its middle."""
        middle = [[(sum(ends) // 2, sum(ends) // 2) if k == 0 else ends for k, ends in enumerate(s)] for s in inputs]
        seen.append(values(graph, middle))
        return seen[0]

    with patch.object(PATH, "values", about_the_middle):
        assert outcome(made, claim, certificate)[0] == "valid"


def test_a_piece_is_the_whole_path_s_also_where_the_middle_lies_at_its_end() -> None:
    """relu(log cosh(t - 1/2)): in the middle of [0, 1] the argument is 0, where the other piece is 0, too."""
    half = Fraction(1, 2)
    shifted = NETWORK.Linear("shift", 1, [NETWORK.Term(0, [0], [0], [Fraction(1)])], [-half])
    nodes = [shifted, NETWORK.elementwise("log cosh", 1, [NETWORK.Unit("logcosh")])]
    nodes.append(NETWORK.elementwise("relu", 2, [NETWORK.Unit("relu")]))
    graph = GRAPH.compiled(NETWORK.Network(2, 1, nodes, [], []))
    zero = [Fraction(0)]
    followed = PATH.rule_d2(
        graph, PATH.Piece(Fraction(0), Fraction(1), (zero, zero), (zero, zero)), 6, INPUTS(True, [])
    )
    true = 2 * math.log(math.cosh(0.5)) * 0.5  # the largest value of the field, times the time
    assert followed.integral / ONE >= true > 0.1
    values = PATH.values
    with patch.object(PATH, "values", lambda graph, inputs, around=None: values(graph, inputs)):
        broken = PATH.rule_d2(
            graph, PATH.Piece(Fraction(0), Fraction(1), (zero, zero), (zero, zero)), 6, INPUTS(True, [])
        )
    assert broken.integral / ONE < true


def test_the_rate_of_a_linear_field_is_near_and_half_of_it_is_false(tmp_path: Path) -> None:
    """x' = x: N Euler steps miss e by about e/(2N). A rule D7 with half its defect accepts less than that."""
    made = make(tmp_path, scalar(tmp_path, 1.0, 0.0, 0.0), start("1"), steps=40, rate=True)
    constant = float(made.found.rate or "nan")
    true = 4000 * (math.e - (1 + 1 / 4000) ** 4000)
    assert true <= constant <= 1.1 * true
    factor = 0.98 * true / constant
    assert changed(made, "rate", "constant", factor) == "rejected"
    speed = FLOW.speed
    with patch.object(FLOW, "speed", lambda inside: speed(inside) * 8 // 10):
        assert changed(made, "rate", "constant", factor) == "valid"


def test_the_distance_of_a_linear_field_is_exact_and_a_network_of_other_steps_is_refused(tmp_path: Path) -> None:
    made = make(tmp_path, scalar(tmp_path, -1.0, 0.0, 0.0), start("1"), "euler:10", steps=40)
    lower, upper = (float(v) for v in made.found.distance or ())
    assert lower <= math.exp(-1) - 0.9**10 <= upper and upper - lower < 1e-6
    states = checker_module("depth.states")
    with patch.object(checker_module("depth.check"), "euler", lambda f, x, t, h, n, _: states.euler(f, x, t, h, n - 1)):
        assert outcome(made, *read(made))[0] == "rejected"


@pytest.mark.slow(seconds=30)
@pytest.mark.parametrize("hidden", [(8,), (8, 8)])
def test_the_measures(hidden: tuple[int, ...], tmp_path: Path) -> None:
    """Fifty pieces: upper bound over the true distance, and a ball's radius over the sampled one."""
    model = field(tmp_path, 4, hidden, "tanh", seed=11)
    x, rng = np.array([1.0, 0.5, 0.75, -0.5]), np.random.default_rng(0)
    last = flow(model, x, 1.0)
    for layers in (25, 100, 400):
        made = make(tmp_path, model, start("1", "0.5", "0.75", "-0.5"), f"euler:{layers}")
        assert float((made.found.distance or ("", "nan"))[1]) <= 1.01 * np.linalg.norm(
            euler(model, x, 1.0, layers) - last
        )
    made = make(tmp_path, model, start("1", "0.5", "0.75", "-0.5", ball="0.05"))
    sampled = max(np.linalg.norm(flow(model, x + sphere(rng, 4, 0.05), 1.0) - last) for _ in range(60))
    assert float(made.found.flow) <= 1.5 * sampled


def test_weights_that_depend_on_the_time_are_a_field_like_any_other(tmp_path: Path) -> None:
    """W(t) = W0 + max(t - 1/2, 0) W1, piecewise linear in time: its knot at a node of the path, or it is refused."""
    model = hat_field(tmp_path)
    made = make(tmp_path, model, start("0.4", "-0.3"), "euler:16", steps=8)
    x = np.array([0.4, -0.3])
    half = flow(model, x, 0.5)
    last = solve_ivp(in_floats(model), (0.5, 1.0), half, method="DOP853", rtol=1e-12, atol=1e-13).y[:, -1]
    lower, upper = (float(v) for v in made.found.distance or ())
    assert lower <= np.linalg.norm(euler(model, x, 1.0, 16) - last) <= upper
    with pytest.raises(InfeasibleError, match="kink"):
        make(tmp_path, model, start("0.4", "-0.3"), "euler:16", steps=7)


def test_the_checker_s_image_of_a_network_holds_its_value(tmp_path: Path) -> None:
    rng = np.random.default_rng(4)
    for seed, activation in enumerate(("tanh", "gelu", "softplus", "sin")):
        model = field(tmp_path, 3, (5, 4), activation, seed=seed)
        x = rng.normal(size=4)
        graph = GRAPH.compiled(READER.read(model.read_bytes(), {}))
        made = GRAPH.image(graph, [FIXED.enclose(Fraction(float(v))) for v in x])
        for (low, high), y in zip(made, evaluate(load(model), x), strict=True):
            assert low / ONE - 1e-12 <= y <= high / ONE + 1e-12 and high - low < ONE >> 70


def box_tube(model: Path, centre: list[float], radius: float) -> Any:
    """The checker's secants on a box about the centre, at times from 0 to 1."""
    network = READER.read(model.read_bytes(), {})
    graph, states = GRAPH.compiled(network), [Fraction(v) for v in centre]
    zero, radii = Fraction(0), [Fraction(radius)] * len(centre)
    claim = CONTRACTION.Claim("", states, radii, (zero, Fraction(1)), zero, zero, None, None)
    return CONTRACTION.rule_d8(graph, claim, network.inputs - len(centre))


@pytest.mark.many(4)
@pytest.mark.parametrize(("hidden", "activation"), [((5,), "tanh"), ((4, 4), "gelu"), ((6,), "relu"), ((4, 4), "elu")])
@pytest.mark.parametrize("timed", [True, False])
def test_no_pair_in_a_box_is_beyond_its_claim(
    hidden: tuple[int, ...], activation: str, timed: bool, tmp_path: Path, cases: Callable[[int, int], int]
) -> None:
    rng = np.random.default_rng(6)
    for seed in range(cases(2, 12)):
        model = field(tmp_path, 3, hidden, activation, timed=timed, seed=seed)
        radius, centre = float(rng.choice([0.01, 0.2, 1.0])), rng.normal(size=3)
        box = Box(tuple(Fraction(float(v)) for v in centre), (Fraction(radius),) * 3, Fraction(0), Fraction(1))
        found = certify_contraction(model, box, layer="1/7")
        f = in_floats(model)
        assert found.layer is not None
        factor, mu = float(found.layer[2]), float(found.log_norm)
        for _ in range(300):
            x, y = (centre + rng.uniform(-radius, radius, 3) for _ in range(2))
            y = x + rng.choice([1.0, 1e-3]) * (y - x)
            t, gap = float(rng.uniform()), x - y
            rise, length = f(t, x) - f(t, y), float(gap @ gap)
            assert gap @ rise <= (mu + 1e-9) * length
            assert np.linalg.norm(rise) <= (float(found.lipschitz) + 1e-9) * math.sqrt(length)
            assert np.linalg.norm(gap + rise / 7) <= (factor + 1e-9) * math.sqrt(length)
            if found.step is not None:
                h = float(found.step[1]) * rng.uniform()
                assert np.linalg.norm(gap + h * rise) <= (1 + 1e-9) * math.sqrt(length)


def test_on_linear_fields_the_constants_and_the_largest_step_are_exact(tmp_path: Path) -> None:
    """f = -B x: with h a little above 2/s something expands; a rule D10 that forgets the skew part accepts that."""
    box = Box((Fraction(0),) * 2, (Fraction(1),) * 2)
    symmetric = np.array([[3.0, 0.5], [0.5, 2.0]])
    low, high = np.linalg.eigvalsh(symmetric)
    found = certify_contraction(linear_field(tmp_path, -symmetric, np.zeros(2)), box)
    assert found.step is not None and found.step[0] == "symmetric"
    assert math.isclose(float(found.step[1]), 2 / high, rel_tol=1e-6) and float(found.step[1]) < 2 / high
    assert math.isclose(float(found.log_norm), -low, rel_tol=1e-6) and float(found.lipschitz) >= high
    turning = np.array([[0.5, 2.0], [-2.0, 0.5]])
    found = certify_contraction(linear_field(tmp_path, -turning, np.zeros(2)), box)
    assert found.step is not None and found.step[0] == "general"
    assert math.isclose(float(found.step[1]), 2 * 0.5 / 4.25, rel_tol=1e-6)
    mu, least, lipschitz = Fraction(-1, 2), Fraction(51, 100), Fraction(207, 100)
    h, one = Fraction(2), Fraction(1)
    assert np.linalg.norm(np.eye(2) - 2 * turning, 2) > 1
    for skew, accepted in ((Fraction(2), False), (Fraction(0), True)):  # a twin without the skew part
        proved = CONTRACTION.Proved(mu, lipschitz, least, skew, False)
        if accepted:
            CONTRACTION.rule_d10(proved, "symmetric", h, one, "step")
        else:
            with pytest.raises(checker_module("outcome").Rejected):
                CONTRACTION.rule_d10(proved, "symmetric", h, one, "step")


def test_the_norm_and_the_skew_part_hold_for_sampled_jacobians(tmp_path: Path) -> None:
    """And twins without the terms of uncertain slopes do not."""
    rng = np.random.default_rng(0)
    model = field(tmp_path, 2, (6,), "tanh", timed=False, seed=8)
    f, inside = in_floats(model), box_tube(model, [0.0, 0.0], 1.5)
    norms, skews = [], []
    for _ in range(400):
        x = rng.uniform(-1.5, 1.5, 2)
        jacobian = np.array([(f(0, x + 1e-6 * e) - f(0, x - 1e-6 * e)) / 2e-6 for e in np.eye(2)]).T
        norms.append(np.linalg.norm(jacobian, 2))
        skews.append(np.linalg.norm(jacobian - jacobian.T, 2) / 2)
    assert not FORMS.norm_at_most(inside, Fraction(max(norms)))
    assert FORMS.skewness(inside) / ONE >= max(skews)
    inside.right[:] = [[0] * len(row) for row in inside.right]
    assert FORMS.skewness(inside) / ONE < max(skews) or FORMS.norm_at_most(inside, Fraction(max(norms)))


def test_a_field_is_cocoercive_by_its_weights_only(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    weight = rng.normal(size=(4, 2)).astype(np.float32).astype(float)
    scale = np.array([1.0, 2.0, 0.5, 0.0])
    for change, form in ((0.0, True), (1e-6, False)):
        out = -(weight * scale[:, None]).T
        out[0, 0] += change
        model = mlp([weight, out], [rng.normal(size=4), None], ["tanh", None]).save(tmp_path / "field.onnx")
        inside = box_tube(model, [0.0, 0.0], 0.5)
        assert CONTRACTION.is_gradient(READER.read(model.read_bytes(), {}), inside) is form
    model = mlp([weight, weight.T], [rng.normal(size=4), None], ["tanh", None]).save(tmp_path / "field.onnx")
    assert not CONTRACTION.is_gradient(READER.read(model.read_bytes(), {}), box_tube(model, [0.0, 0.0], 0.5))
    falls = mlp([weight, -weight.T], [rng.normal(size=4), None], ["sin", None]).save(tmp_path / "field.onnx")
    assert not CONTRACTION.is_gradient(READER.read(falls.read_bytes(), {}), box_tube(falls, [2.0, 2.0], 2.0))


@pytest.mark.many(3)
@pytest.mark.parametrize("activation", ["tanh", "gelu", "softplus", "sin", "relu"])
def test_dense_connected_networks_keep_to_their_claims(
    activation: str, tmp_path: Path, cases: Callable[[int, int], int]
) -> None:
    """Against the limit by extrapolation in the number of layers; at most 2.1 times the truth where it is smooth."""
    x = np.array([0.5, -0.25])
    for seed in range(cases(1, 6)):
        model = kernel(tmp_path, activation=activation, seed=seed)
        found = certify_dense(model, start("1/2", "-1/4"), 20)
        limit = 2 * dense_states(model, x, 160) - dense_states(model, x, 80)
        true = float(np.linalg.norm(dense_states(model, x, 20) - limit))
        assert true <= float(found.upper) + 1e-4 * true
        if seed == 0 and activation == "tanh":
            assert float(found.upper) <= 2.1 * true


@pytest.mark.parametrize("timed", [False, True])
def test_a_linear_kernel_is_nearly_exact_and_twins_accept_what_is_false(timed: bool, tmp_path: Path) -> None:
    """k = x: N layers end at (1 + 1/N)^N, the solution at e. With half a defect, or no growth, less is accepted."""
    matrix = np.array([[0.0, 0.0, 1.0]]) if timed else np.array([[1.0]])
    model = linear_field(tmp_path, matrix, np.zeros(1))
    found = certify_dense(model, start("1"), 20)
    true = math.e - (1 + 1 / 20) ** 20
    assert true <= float(found.upper) <= 1.25 * true
    file = found.write(tmp_path / "out") / "false.toml"
    claim = tomllib.loads(found.claim) | {"upper": str(Fraction(0.95 * true))}
    file.write_text(tomli_w.dumps(claim))
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    evidence = json.loads(found.certificate) | {"claim_sha256": digest}
    with pytest.raises(checker_module("outcome").Rejected, match="proved is"):
        DENSE.check_dense(str(file), evidence, str(model))
    whole = DENSE.along
    with patch.object(DENSE, "along", lambda tube, box: whole(tube, box) // 2):
        assert DENSE.check_dense(str(file), evidence, str(model)).verdict == "valid"
    evidence["blocks"] = [row | {"norms": [*row["norms"][:-1], "0"]} for row in evidence["blocks"]]
    with patch.object(DENSE, "norm_at_most", lambda tube, norm: True):
        evidence["blocks"] = [row | {"norms": ["0"] * len(row["norms"])} for row in evidence["blocks"]]
        assert DENSE.check_dense(str(file), evidence, str(model)).verdict == "valid"
    with pytest.raises(checker_module("outcome").Rejected, match="norms"):
        DENSE.check_dense(str(file), evidence, str(model))
