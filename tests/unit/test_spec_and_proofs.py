"""Activations: what the files state is proved, what is false is refuted, what is malformed is refused."""

from __future__ import annotations

import hashlib
import math
import time
from fractions import Fraction
from pathlib import Path

import pytest

from certbound.errors import SpecError
from certbound.proof import store, z3_solver
from certbound.proof.discharge import discharge, side_conditions
from certbound.proof.obligation import consistency, false_neighbours, obligations
from certbound.spec.activation import Generator, load_all, read
from certbound.spec.data import data_folder
from certbound.spec.expression import parse, rational, square, upper
from certbound.verdict import Proved, Refuted, Trust, Undecided, Unsupported
from tests.support.tampering import checker_module

LIBRARY = load_all()


@pytest.mark.parametrize("name", list(LIBRARY))
def test_every_side_condition_is_proved_without_trusting_a_solver(name: str) -> None:
    conditions = side_conditions([name])
    assert conditions and all(c.trust is Trust.ALGEBRAIC for c in conditions)


@pytest.mark.parametrize("name", [n for n, a in LIBRARY.items() if isinstance(a.form, Generator)])
def test_constants_are_sharp(name: str) -> None:
    neighbours = false_neighbours(LIBRARY[name])
    assert neighbours
    for neighbour in neighbours:
        assert not neighbour.obligation.holds_at(neighbour.point)
        assert isinstance(z3_solver.decide(neighbour.obligation.smt2("sat")), Refuted)


def test_the_constants_are_the_known_ones() -> None:
    known = {"tanh": 4 / (3 * math.sqrt(3)), "sigmoid": 1 / (6 * math.sqrt(3)), "softplus": 0.25}
    for name, value in known.items():
        exact = upper(LIBRARY[name].constants["c0"], {})
        assert math.isclose(exact, value, rel_tol=1e-15)
        assert exact**2 >= square(LIBRARY[name].constants["c0"])
    assert square(LIBRARY["tanh"].constants["c0"]) == Fraction(16, 27)
    assert upper(LIBRARY["softplus"].value_at_zero, {}) >= Fraction(math.log(2)) - Fraction(1, 10**16)


def tampered(tmp_path: Path, name: str, old: str, new: str) -> Path:
    text = (data_folder("bounds_spec") / "activations" / f"{name}.toml").read_text()
    assert old in text
    file = tmp_path / f"{name}.toml"
    file.write_text(text.replace(old, new))
    return file


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('c0 = "4/(3*sqrt(3))"', 'c0 = "3/4"'),  # too small
        ('c0 = "4/(3*sqrt(3))"', 'c0 = "1"'),  # true, but the witness proves something else
        ('coefficient = "4/3"', 'coefficient = "5/3"'),
        ('coefficient = "4/3"', 'coefficient = "-4/3"'),
        ('b0 = "1"', 'b0 = "99/100"'),
    ],
)
def test_a_false_or_unproved_constant_is_refused(tmp_path: Path, old: str, new: str) -> None:
    activation = read(tampered(tmp_path, "tanh", old, new))
    with pytest.raises(SpecError):
        for obligation in obligations(activation):
            discharge(obligation)


@pytest.mark.parametrize(
    ("old", "new"),
    [('second = "-2*y*(1 - y^2)"', 'second = "-y*(1 - y^2)"'), ('first = "1 - y^2"', 'first = "1 - y"')],
)
def test_derivatives_that_do_not_follow_are_refused(tmp_path: Path, old: str, new: str) -> None:
    with pytest.raises(SpecError):
        consistency(read(tampered(tmp_path, "tanh", old, new)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('kind = "generator"', 'kind = "magic"'),
        ('title = "hyperbolic tangent"', ""),
        ('title = "hyperbolic tangent"', "title = 3"),
        ("[sharp]", "[sharpest]"),
        ('S = "1"', 'T = "1"'),
        ("hypotheses = [1, 2]", "hypotheses = [3]"),
        ('derivative = "1 - y^2"', "derivative = \"__import__('os').system('true')\""),
        ("[constants]", "[constants"),
    ],
)
def test_malformed_files_are_refused_with_their_name(tmp_path: Path, old: str, new: str) -> None:
    file = tampered(tmp_path, "tanh", old, new)
    with pytest.raises(SpecError) as caught:
        read(file)
    assert str(file) in str(caught.value)


HOSTILE = [
    "__import__('os')",
    "().__class__",
    "x.y",
    "lambda: 1",
    "[i for i in (1,)]",
    "f'{1}'",
    "1 if 1 else 2",
    "2^9999999999",
    "2**9",
    "(" * 3000 + "1" + ")" * 3000,
    "(" * 900 + "1" + ")" * 900,
    "-" * 1500 + "1",
    "1+" * 900 + "1",
    "sqrt(1,2)",
    "open(1)",
    "True",
    "'text'",
    "x := 1",
    "",
    "\x00",
    "１",
    "9" * 600,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_expressions_are_errors_at_once(text: str) -> None:
    start = time.monotonic()
    with pytest.raises(SpecError):
        parse(text)
    assert time.monotonic() - start < 5


def test_division_by_zero_is_an_error() -> None:
    with pytest.raises(SpecError):
        rational(parse("1/(2 - 2)"), {})


def test_proofs_are_what_is_regenerated() -> None:
    files, proved = store.generate(LIBRARY)
    files["manifest.toml"] = store.manifest(files, proved)
    assert store.differences(data_folder("proofs"), files) == []


def test_drift_is_seen_in_every_direction(tmp_path: Path) -> None:
    files, proved = store.generate(["tanh"])
    files["manifest.toml"] = store.manifest(files, proved)
    store.write(tmp_path, files)
    assert store.differences(tmp_path, files) == []
    query = tmp_path / "activations/tanh/tanh.c0.smt2"
    query.write_text(query.read_text().replace("27.0", "28.0"))
    (tmp_path / "activations/tanh/tanh.b0.toml").unlink()
    (tmp_path / "refuted/stray.toml").write_text("")
    problems = "\n".join(store.differences(tmp_path, files))
    assert "tanh.c0.smt2: differs" in problems and "tanh.b0.toml: missing" in problems and "stray.toml" in problems


def test_the_certificate_cites_the_stored_queries() -> None:
    for condition in side_conditions(LIBRARY):
        name = condition.obligation.id.partition(".")[0]
        stored = data_folder("proofs") / "activations" / name / f"{condition.obligation.id}.smt2"
        assert condition.obligation.digest == hashlib.sha256(stored.read_bytes()).hexdigest()


def test_an_exhausted_solver_is_undecided_not_proved() -> None:
    query = obligations(LIBRARY["tanh"])[2].smt2("unsat")
    assert isinstance(z3_solver.decide(query, rlimit=1), Undecided)


@pytest.mark.parametrize("verdict", [Proved(Trust.Z3), Refuted(1), Undecided("x"), Unsupported("x")])
def test_verdicts_have_no_truth_value(verdict: object) -> None:
    with pytest.raises(TypeError):
        bool(verdict)


@pytest.mark.parametrize("name", [n for n, a in LIBRARY.items() if isinstance(a.form, Generator)])
def test_the_checkers_axioms_are_those_of_the_specification(name: str) -> None:
    """Two independent statements of the same facts must agree."""
    generator, form = checker_module("activations").GENERATORS[name], LIBRARY[name].form

    def dense(polynomial: dict[tuple[int, ...], Fraction], at: Fraction) -> Fraction:
        return sum((c * at**e for (e,), c in polynomial.items()), Fraction(0))

    for at in (Fraction(1, 3), Fraction(-2, 7), Fraction(5)):
        values = {form.symbol: at}
        assert dense(generator.flow, at) == rational(form.derivative, values)
        assert dense(generator.first, at) == rational(form.first, values)
        assert [dense(h, at) for h in generator.hypotheses] == [rational(h, values) for h in form.range]
        assert (generator.value is None) == (form.value is None)
