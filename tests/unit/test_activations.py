"""The activation library: every file is a claim, proved; a false file is refused, with the point where it fails."""

from __future__ import annotations

import re
import shutil
from fractions import Fraction
from pathlib import Path

import flint
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certbound.activations import evidence as store
from certbound.activations.classes import load_classes, membership, slope_restricted
from certbound.activations.derivatives import branches
from certbound.activations.discharge import cover_queries
from certbound.activations.facts import FALSE, SHARP, defaults, facts
from certbound.activations.file import CONSTANTS, load_all, read
from certbound.activations.limits import Limits
from certbound.activations.ranges import is_piecewise_linear, value_range
from certbound.bounds.closed_form import closed_form
from certbound.data_folder import data_folder
from certbound.errors import ProofError, SpecError
from certbound.numbers import elementary
from certbound.verdict import Proved, Refuted

LIBRARY = load_all()
FOLDER = data_folder("bounds_spec") / "activations"
WANTED = [
    "identity",
    "relu",
    "leaky_relu",
    "prelu",
    "relu6",
    "hardtanh",
    "hardsigmoid",
    "hardswish",
    "sigmoid",
    "tanh",
    "softplus",
    "elu",
    "celu",
    "selu",
    "silu",
    "gelu",
    "gelu_tanh",
    "mish",
    "softsign",
    "arctan",
    "erf",
    "sin",
    "cos",
    "gaussian",
    "algsig",
    "squareplus",
    "logcosh",
    "tanhshrink",
    "logsigmoid",
]


def independent(name: str, order: int, t: float) -> float:
    """phi^(order)(t) by Arb's own power series of the formula for people, which no generator enters."""
    flint.ctx.cap = 10
    x = flint.arb_series([flint.arb(t), 1], prec=order + 1)
    e = x.exp()
    half = flint.arb(1) / 2
    root = flint.arb(2).sqrt()
    c = (2 / flint.arb.pi()).sqrt()
    sigmoid = 1 / (1 + 1 / e)
    inner = c * (x + flint.arb(flint.fmpq(44715, 10**6)) * x * x * x)
    formulas = {
        "sigmoid": lambda: sigmoid,
        "tanh": lambda: 2 / (1 + 1 / (e * e)) - 1,
        "softplus": lambda: (1 + e).log(),
        "logsigmoid": lambda: -(1 + 1 / e).log(),
        "logcosh": lambda: ((e + 1 / e) * half).log(),
        "tanhshrink": lambda: x - (2 / (1 + 1 / (e * e)) - 1),
        "gelu": lambda: x * (1 + (x / root).erf()) * half,
        "gelu_tanh": lambda: x * (2 / (1 + (-2 * inner).exp())) * half,
        "silu": lambda: x * sigmoid,
        "mish": lambda: x * (1 - 2 / ((1 + e) * (1 + e) + 1)),
        "arctan": lambda: x.atan(),
        "erf": lambda: x.erf(),
        "gaussian": lambda: (-(x * x)).exp(),
        "algsig": lambda: x * (1 + x * x).rsqrt(),
        "squareplus": lambda: (x + (x * x + 4).sqrt()) * half,
        "sin": lambda: x.sin(),
        "cos": lambda: x.cos(),
        "softsign": lambda: x / (1 + x) if t > 0 else x / (1 - x),
        "elu": lambda: x if t > 0 else e - 1,
        "celu": lambda: x if t > 0 else e - 1,
    }
    coefficient = formulas[name]()[order]
    return float((coefficient * [1, 1, 2, 6][order]).mid())


SMOOTH = [
    "sigmoid",
    "tanh",
    "softplus",
    "logsigmoid",
    "logcosh",
    "tanhshrink",
    "gelu",
    "gelu_tanh",
    "silu",
    "mish",
    "arctan",
    "erf",
    "gaussian",
    "algsig",
    "squareplus",
    "sin",
    "cos",
    "softsign",
    "elu",
    "celu",
]


def test_the_library_is_complete() -> None:
    assert sorted(LIBRARY) == sorted(WANTED)


@pytest.mark.parametrize("name", WANTED)
def test_conformance(name: str) -> None:
    """Every file: facts proved, constants sharp, false neighbours refuted at an exact point."""
    proved = facts(LIBRARY[name], defaults(LIBRARY[name]))
    activation = LIBRARY[name]
    assert activation.sources and activation.title and {c.key for c in proved.constants} == set(activation.constants)
    assert "c0" in activation.constants or is_piecewise_linear(activation, proved.parameters)
    assert ("c1" in activation.constants) == ("c0" in activation.constants)
    for constant in proved.constants:
        order = CONSTANTS.index(constant.key)
        assert constant.reached >= constant.value * (1 - SHARP)
        with elementary.working_precision(256):
            values = [
                elementary.lower(abs(b.at(b.derivatives[order], constant.point)))
                for b in branches(activation, proved.parameters)
                if (b.left is None or constant.point >= b.left) and (b.right is None or constant.point <= b.right)
            ]
        assert constant.value == 0 or max(values) > constant.value * (1 - FALSE)


@pytest.mark.quick(6)
@pytest.mark.parametrize("name", SMOOTH)
@settings(max_examples=60)
@given(t=st.floats(-30, 30), order=st.integers(0, 3))
def test_derivatives_and_constants_against_power_series(name: str, t: float, order: int) -> None:
    t = t if abs(t) > 1e-3 else 0.125
    value = independent(name, order, t)
    low, high = value_range(LIBRARY[name], defaults(LIBRARY[name]), order, np.array([t]), np.array([t]))
    slack = 1e-9 * abs(value) + 1e-12
    assert low[0] - slack <= value <= high[0] + slack
    assert high[0] - low[0] <= 1e-12 * max(1.0, abs(value))
    constants = {c.key: c.value for c in facts(LIBRARY[name], defaults(LIBRARY[name])).constants}
    if CONSTANTS[order] in constants:
        assert abs(value) <= float(constants[CONSTANTS[order]]) * (1 + 1e-15)


@pytest.mark.quick(6)
@pytest.mark.parametrize("name", SMOOTH)
@settings(max_examples=40)
@given(a=st.floats(-8, 8), width=st.floats(0, 4), order=st.integers(0, 2), share=st.floats(0, 1))
def test_ranges_hold_inner_values_and_are_reached(name: str, a: float, width: float, order: int, share: float) -> None:
    if name in ("sin", "cos"):
        pytest.skip("periodic: the next test")
    t = a + share * width
    t = t if abs(t) > 1e-3 else min(a + width, 0.125)
    low, high = value_range(LIBRARY[name], defaults(LIBRARY[name]), order, np.array([a]), np.array([a + width]))
    if a <= t <= a + width and abs(t) > 1e-3:
        value = independent(name, order, t)
        assert low[0] - 1e-12 <= value <= high[0] + 1e-12


@pytest.mark.parametrize("order", range(3))
@pytest.mark.parametrize("name", ["sin", "cos"])
def test_ranges_of_sine_and_cosine_are_those_of_their_values(name: str, order: int) -> None:
    rng = np.random.default_rng(order)
    a = np.concatenate([rng.uniform(-9, 9, 150), [0.0, -1.0, -0.5, 1.0]])
    width = np.concatenate([rng.uniform(0, 5.5, 150), [1.0, 1.0, 1.0, 0.0]])
    low, high = value_range(LIBRARY[name], (), order, a, a + width)
    shift = (order + (name == "cos")) * np.pi / 2
    values = np.sin(a + np.linspace(0, 1, 4001)[:, None] * width + shift)
    assert (low <= values.min(axis=0) + 1e-12).all() and (high >= values.max(axis=0) - 1e-12).all()
    # Where the slope is 0 at an end, or may be so twice, less is known.
    ends = np.cos(np.stack([a, a + width]) + shift)
    clear = (np.abs(ends) > 1e-9).all(axis=0) & ((ends[0] * ends[1] < 0) | (width < 3)) | (width == 0)
    assert clear.sum() > 100
    assert np.abs(low - values.min(axis=0))[clear].max() < 1e-5
    assert np.abs(high - values.max(axis=0))[clear].max() < 1e-5


def edited(tmp_path: Path, name: str, old: str, new: str) -> Path:
    text = (FOLDER / f"{name}.toml").read_text()
    assert old in text, f"{name}.toml does not hold {old!r}"
    file = tmp_path / f"{name}.toml"
    file.write_text(text.replace(old, new, 1))
    return file


FALSE_FILES = [
    ("tanh", 'c0 = "4/(3*sqrt(3))"', 'c0 = "0.7698"', "too small"),
    ("tanh", 'c0 = "4/(3*sqrt(3))"', 'c0 = "0.77"', "not sharp"),
    ("tanh", 'b0 = "1"', 'b0 = "999999/1000000"', "too small"),
    ("tanh", 'S = "1"', 'S = "999999/1000000"', "too small"),
    ("silu", 'b0 = "1.099839320128867"', 'b0 = "1"', "too small"),
    ("silu", "1.09983932012886", "1.09983822012886", "too small"),
    ("gelu", 'c0 = "0.797884560802866"', 'c0 = "0.797884"', "too small"),
    ("mish", 'b0 = "1.088498161251728"', 'b0 = "1.09"', "not sharp"),
    ("gaussian", 'c0 = "2"', 'c0 = "1.999"', "too small"),
    ("softsign", 'c0 = "2"', 'c0 = "1"', "too small"),
    ("elu", 'b0 = "Max(1, alpha)"', 'b0 = "99/100"', "too small"),
    ("relu", 'kinks = ["0"]', "kinks = []", "phi' jumps at 0"),
    ("hardtanh", 'kinks = ["min_val", "max_val"]', 'kinks = ["min_val"]', "phi' jumps at 1"),
    ("softsign", 'smoothness = "C11"', 'smoothness = "C11"\nkinks = ["0"]', "not a kink"),
    ("softsign", 'smoothness = "C11"', 'smoothness = "analytic"', "smoothness is C11"),
    ("elu", 'smoothness = "C11"', 'smoothness = "analytic"', "smoothness is C11"),
    ("silu", '"-1.27846454276107379511"', '"-1.27846454276107379599"', "sign"),
    ("gelu", '["-2", "0", "2"]', '["-2", "2"]', "sign"),
    ("gelu", 'first = ["-1.41421356237309504880", "1.41421356237309504880"]', "first = []", "sign"),
    ("logcosh", 'value = ["0"]', "value = []", "sign"),
    ("arctan", 'first = ["0"]', 'first = ["1/1000"]', "sign"),
    ("leaky_relu", 'b0 = "Max(1, Abs(alpha))"', 'b0 = "Max(1, Abs(alpha))"\nc0 = "0"', None),
    ("selu", 'b0 = "Max(gamma, gamma*alpha)"', 'b0 = "gamma"', "too small"),
    ("identity", 'b0 = "1"', 'S = "5"\nb0 = "1"', None),
    ("gelu", 'growth = [["1", "0"]]', 'growth = [["0.9", "0"]]', "growth"),
    ("sigmoid", '["1/4", "1/2"]', '["1/4", "0.4"]', "growth"),
    ("silu", 'sources = ["folklore"]', 'sources = ["folklore"]\nclasses = ["monotone"]', "not monotone"),
    ("silu", 'sources = ["folklore"]', 'sources = ["folklore"]\nclasses = ["sigmoidal"]', "not sigmoidal"),
    (
        "relu",
        'sources = ["folklore"]',
        'sources = ["folklore"]\nclasses = ["relu_like_smooth"]',
        "not relu_like_smooth",
    ),
    (
        "tanh",
        'sources = ["folklore"]',
        'sources = ["folklore"]\nclasses = ["piecewise_linear"]',
        "not piecewise_linear",
    ),
    ("softsign", 'value = "1 - q"', 'value = "2 - q"', "continuous"),
    ("softsign", 'q = "inverse(1 + t)"', 'q = "inverse(1 - t)"', None),
    ("gelu", 'definition = "t*(1 + erf(t/sqrt(2)))/2"', 'definition = "t*(1 + erf(t))/2"', "definition"),
    ("mish", 'value = "t*(2*m - 1)"', 'value = "t*m"', "definition"),
    ("softplus", 's = "sigmoid(beta*t)"', 's = "sigmoid(t + 1)"', "needs a generator"),
]


@pytest.mark.parametrize(("name", "old", "new", "reason"), FALSE_FILES, ids=range(len(FALSE_FILES)))
def test_false_files_are_refused(tmp_path: Path, name: str, old: str, new: str, reason: str | None) -> None:
    file = edited(tmp_path, name, old, new)
    with pytest.raises(SpecError) as caught:
        activation = read(file)
        facts(activation, defaults(activation))
    assert str(file) in str(caught.value)
    assert reason is None or reason in str(caught.value)


def test_a_constant_too_small_is_refuted_with_an_exact_point(tmp_path: Path) -> None:
    activation = read(edited(tmp_path, "silu", 'b0 = "1.099839320128867"', 'b0 = "1.0998"'))
    with pytest.raises(ProofError, match=r"at t = [-\d/]+ is 1\.0998393"):
        facts(activation, defaults(activation))


def test_a_function_without_bounded_second_derivative_cannot_claim_one(tmp_path: Path) -> None:
    file = tmp_path / "square.toml"
    file.write_text(
        (FOLDER / "identity.toml").read_text().replace('"t"', '"t^2"').replace('b0 = "1"', 'b0 = "1"', 1),
    )
    with pytest.raises(SpecError, match="takes both signs"):
        activation = read(file)
        facts(activation, defaults(activation))


def test_a_users_own_activation_is_one_file(tmp_path: Path) -> None:
    file = tmp_path / "steep.toml"
    text = (FOLDER / "tanh.toml").read_text()
    text = text.replace("exp(2*t)", "exp(4*t)").replace("tanh(t)", "tanh(2*t)").replace('b0 = "1"', 'b0 = "2"')
    text = text.replace('c0 = "4/(3*sqrt(3))"', 'c0 = "16/(3*sqrt(3))"').replace('c1 = "2"', 'c1 = "16"')
    text = text.replace('[["0", "1"], ["1", "0"]]', '[["0", "1"], ["2", "0"]]')
    text = re.sub(r'"(-?)(\d+\.\d{20})"', lambda m: f'"{m[1]}{float(m[2]) / 2:.15f}"', text)
    file.write_text(text)
    activation = read(file)
    proved = facts(activation, defaults(activation))
    assert [float(c.value) for c in proved.constants][:2] == [1.0, 2.0]
    assert "parameter_hessian" in closed_form([2, 3, 1], activation).expressions


def test_classes_are_proved_or_refuted() -> None:
    tanh, silu, relu = (facts(LIBRARY[n], defaults(LIBRARY[n])) for n in ("tanh", "silu", "relu"))
    assert isinstance(membership(tanh, "sigmoidal"), Proved) and isinstance(membership(silu, "sigmoidal"), Refuted)
    assert isinstance(membership(relu, "piecewise_linear"), Proved)
    assert isinstance(membership(relu, "relu_like_smooth"), Refuted)
    assert slope_restricted(tanh, Fraction(0), Fraction(1)) and not slope_restricted(silu, Fraction(0), Fraction(2))
    assert slope_restricted(silu, Fraction(-1, 10), Fraction(11, 10))
    with pytest.raises(SpecError):
        membership(tanh, "convex")
    assert len(load_classes()) >= 6


def test_constants_hold_for_other_parameters() -> None:
    for name, parameters in (
        ("softplus", {"beta": Fraction(5, 2)}),
        ("silu", {"alpha": Fraction(1702, 1000)}),
        ("elu", {"alpha": Fraction(1, 3)}),
        ("elu", {"alpha": Fraction(3)}),
        ("celu", {"alpha": Fraction(1, 2)}),
        ("selu", {"alpha": Fraction(1, 2), "gamma": Fraction(2)}),
        ("squareplus", {"sqrt_b": Fraction(1)}),
        ("leaky_relu", {"alpha": Fraction(-2)}),
        ("hardsigmoid", {"alpha": Fraction(11184811, 67108864), "beta": Fraction(1, 2)}),
        ("hardtanh", {"min_val": Fraction(0), "max_val": Fraction(6)}),
    ):
        activation = LIBRARY[name]
        assert facts(activation, tuple(activation.values(parameters).items())).constants
    assert facts(LIBRARY["elu"], (("alpha", Fraction(3)),)).kinks == (0,)


@pytest.mark.parametrize(
    ("name", "value"), [("elu", "0"), ("celu", "-1"), ("softplus", "0"), ("silu", "-1"), ("selu", "0")]
)
def test_parameters_out_of_range_are_refused(name: str, value: str) -> None:
    parameter = next(iter(LIBRARY[name].parameters))
    with pytest.raises(SpecError, match="expected more than"):
        LIBRARY[name].values({parameter: Fraction(value)})


def test_limits_are_exact_where_they_are_rational() -> None:
    (silu,), (gelu,) = (branches(LIBRARY[n], defaults(LIBRARY[n])) for n in ("silu", "gelu"))
    with elementary.working_precision():
        assert Limits(silu, -1).of(silu.value).is_zero() and Limits(silu, 1).of(silu.value) == 1
        assert (Limits(gelu, 1).of(gelu.derivatives[1]) - 1).is_zero()
        assert Limits(gelu, -1).of(gelu.derivatives[1]).is_zero()


def test_every_cover_cell_is_a_query() -> None:
    proved = facts(LIBRARY["mish"], defaults(LIBRARY["mish"]))
    (proof,) = proved.pieces
    assert len(cover_queries(proved)) == len(proof.cuts) - 1 + 2  # cells and two tails


@pytest.mark.slow(seconds=2)
def test_nothing_rests_on_z3_alone() -> None:
    _, rows = store.generate(LIBRARY.values())
    assert {row["trust"] for row in rows} <= {"algebraic", "cover", "exact evaluation"}
    assert {row["id"].partition(".")[0] for row in rows} == set(WANTED)


def test_the_files_name_real_operators() -> None:
    import onnx

    for activation in LIBRARY.values():
        if activation.operator is not None:
            domain, operator = activation.operator
            versions = {s.since_version for s in onnx.defs.get_all_schemas_with_history() if s.name == operator}
            assert domain == "" and set(activation.since) == versions, operator


def test_proofs_are_the_same_in_another_folder(tmp_path: Path) -> None:
    """No path of this machine enters the evidence."""
    shutil.copy(FOLDER / "gelu.toml", tmp_path)
    here, _ = store.generate([LIBRARY["gelu"]])
    there, _ = store.generate([read(tmp_path / "gelu.toml")])
    assert here == there
