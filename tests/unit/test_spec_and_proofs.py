"""Activations: what the files state is proved, what is false is refuted, what is malformed is refused."""

from __future__ import annotations

import hashlib
import math
import time
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from certbound.activations import evidence as store
from certbound.activations.derivatives import branches
from certbound.activations.discharge import discharge, side_conditions
from certbound.activations.facts import defaults, facts
from certbound.activations.file import load_all, read
from certbound.activations.obligation import Obligation, obligations
from certbound.data_folder import data_folder
from certbound.errors import SpecError
from certbound.evidence_files import write
from certbound.expressions.expression import parse, rational, square, upper
from certbound.solvers import z3_solver
from certbound.verdict import Proved, Refuted, Trust, Undecided, Unsupported
from tests.support.tampering import checker_module

LIBRARY = load_all()


def condition_names() -> list[str]:
    return ["sigmoid", "softplus", "tanh"]


def of(name: str) -> tuple[Obligation, ...]:
    return obligations(facts(LIBRARY[name], defaults(LIBRARY[name])))


@pytest.mark.parametrize("name", list(LIBRARY))
def test_every_algebraic_condition_has_a_witness(name: str) -> None:
    assert all(c.trust is Trust.ALGEBRAIC for c in side_conditions([name]))


def test_algebraic_conditions_exist_where_constants_are_algebraic() -> None:
    for name in ("tanh", "sigmoid", "softplus", "logsigmoid", "logcosh", "tanhshrink", "algsig", "softsign"):
        assert {o.id.split(".")[1] for o in of(name)} == set(LIBRARY[name].constants), name


def test_the_constants_are_the_known_ones() -> None:
    known = {"tanh": 4 / (3 * math.sqrt(3)), "sigmoid": 1 / (6 * math.sqrt(3)), "softplus": 0.25}
    for name, value in known.items():
        values = LIBRARY[name].values({})
        exact = upper(LIBRARY[name].constants["c0"], values)
        assert math.isclose(exact, value, rel_tol=1e-15)
        assert exact**2 >= square(LIBRARY[name].constants["c0"], values)
    assert square(LIBRARY["tanh"].constants["c0"], {}) == Fraction(16, 27)


def test_a_witness_that_does_not_add_up_is_refused() -> None:
    obligation = of("tanh")[2]
    wrong = replace(obligation.witness[0], coefficient=obligation.witness[0].coefficient + 1)
    with pytest.raises(SpecError, match="add up"):
        discharge(replace(obligation, witness=(wrong, *obligation.witness[1:])))
    negative = replace(obligation.witness[0], coefficient=Fraction(-1))
    with pytest.raises(SpecError, match="negative"):
        discharge(replace(obligation, witness=(negative,)))


def tampered(tmp_path: Path, name: str, old: str, new: str) -> Path:
    text = (data_folder("bounds_spec") / "activations" / f"{name}.toml").read_text()
    assert old in text
    file = tmp_path / f"{name}.toml"
    file.write_text(text.replace(old, new))
    return file


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('smoothness = "analytic"', 'smoothness = "magic"'),
        ('title = "hyperbolic tangent"', ""),
        ('title = "hyperbolic tangent"', "title = 3"),
        ("[attained]", "[reached]"),
        ('S = "1"', 'T = "1"'),
        ('value = "y"', "value = \"__import__('os').system('true')\""),
        ('y = "tanh(t)"', 'y = "magic(t)"'),
        ('growth = [["0", "1"], ["1", "0"]]', 'growth = [["0"]]'),
        ("[critical]", "[critical]\nfourth = []"),
        ('b0 = "0"', ""),
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


@pytest.mark.slow(seconds=6)
def test_proofs_are_what_is_regenerated() -> None:
    files, rows = store.generate(LIBRARY.values())
    files["manifest.toml"] = store.manifest(rows)
    assert store.differences(data_folder("proofs"), files) == []


def test_drift_is_seen_in_every_direction(tmp_path: Path) -> None:
    files, rows = store.generate([LIBRARY["tanh"]])
    files["manifest.toml"] = store.manifest(rows)
    write(tmp_path, files)
    assert store.differences(tmp_path, files) == []
    query = tmp_path / "activations/tanh/tanh.c0.smt2"
    query.write_text(query.read_text().replace("27.0", "28.0"))
    (tmp_path / "activations/tanh/tanh.b0.toml").unlink()
    (tmp_path / "refuted/stray.toml").write_text("")
    problems = "\n".join(store.differences(tmp_path, files))
    assert "tanh.c0.smt2: differs" in problems and "tanh.b0.toml: missing" in problems and "stray.toml" in problems


def test_the_certificate_cites_the_stored_queries() -> None:
    for condition in side_conditions(condition_names()):
        name = condition.obligation.id.partition(".")[0]
        stored = data_folder("proofs") / "activations" / name / f"{condition.obligation.id}.smt2"
        assert condition.obligation.digest == hashlib.sha256(stored.read_bytes()).hexdigest()


def test_an_exhausted_solver_is_undecided_not_proved() -> None:
    query = of("tanh")[2].smt2("unsat")
    assert isinstance(z3_solver.decide(query, rlimit=1), Undecided)


@pytest.mark.parametrize("verdict", [Proved(Trust.Z3), Refuted(1), Undecided("x"), Unsupported("x")])
def test_verdicts_have_no_truth_value(verdict: object) -> None:
    with pytest.raises(TypeError):
        bool(verdict)


@pytest.mark.parametrize(
    "name", sorted(set(LIBRARY) - {"relu6", "sin", "cos", "squareplus"})
)  # no ONNX unit, or no pieces
def test_the_checkers_definitions_are_those_of_the_specification(name: str) -> None:
    """Two independent statements of an activation and of the chain rule: the same derivatives, exactly."""
    own = branches(LIBRARY[name], defaults(LIBRARY[name]))
    theirs = checker_module("activations.facts").pieces_of(name, defaults(LIBRARY[name]), {}, name)
    for branch, piece in zip(own, theirs, strict=True):
        assert (branch.left, branch.right) == (piece.left, piece.right)
        for order in range(5):
            terms = branch.derivatives[order].to_dict().items()
            exact = {tuple(map(int, e)): Fraction(int(c.p), int(c.q)) for e, c in terms}
            assert exact == piece.derivative(order)
