"""Functions of time in lemmas: rule M29 against functions computed on a grid, and proofs by it that must not work."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from certbound.audit.audit import audit, point
from certbound.audit.evidence import certificate, stored
from certbound.audit.explain import explain
from certbound.audit.mutate import mutants, no_neighbour, still_proved
from certbound.audit.prove.prover import NotProved, prove
from certbound.audit.refute.search import search
from certbound.errors import CertboundError, ProofError, SpecError
from certbound.lemma_language.file import Lemma, find, load_all, read
from certbound.lemma_language.render import latex, line, mathml
from tests.checker.test_counterexamples import verdict
from tests.soundness.test_true_lemmas import lemma

TIMES = np.linspace(0, 2, 4001)


def smooth(rng: np.random.Generator, size: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Values and derivatives, at TIMES, of a random sum of sines."""
    a, w, s = rng.normal(size=(size, 4)), rng.uniform(0.2, 6, size=(size, 4)), rng.uniform(0, 6, size=(size, 4))
    inside = w[..., None] * TIMES + s[..., None]
    return (a[..., None] * np.sin(inside)).sum(1), ((a * w)[..., None] * np.cos(inside)).sum(1)


@pytest.mark.parametrize("seed", range(20))
def test_one_sided_lipschitz_bound(seed: int) -> None:
    """P22c at the best constant of two random curves: the bound holds, and with a smaller constant it need not."""
    (y, dy), (z, dz) = (smooth(np.random.default_rng([seed, i])) for i in (0, 1))
    gap, slope = y - z, dy - dz
    rate = float(((gap * slope).sum(0) / (gap**2).sum(0)).max())
    distance = np.sqrt((gap**2).sum(0))
    assert np.all(distance <= np.exp(rate * TIMES) * distance[0] * (1 + 1e-3))
    assert np.any(distance > np.exp((float(np.log(distance[1] / distance[0]) / TIMES[1]) - 0.5) * TIMES) * distance[0])


@pytest.mark.parametrize("seed", range(20))
def test_gronwall_bound(seed: int) -> None:
    """P19a for a random curve, with the least e for a given K."""
    f, df = smooth(np.random.default_rng(seed))
    size, K = np.sqrt((f**2).sum(0)), 0.7
    e = max(float((np.sqrt((df**2).sum(0)) - K * size).max()), 0.0)
    assert np.all(size <= size[0] * np.exp(K * TIMES) + e / K * (np.exp(K * TIMES) - 1) + 1e-3)


@pytest.mark.parametrize("seed", range(10))
def test_exponential_of_a_matrix(seed: int) -> None:
    """P22b, with the series of the exponential."""
    a = np.random.default_rng(seed).normal(size=(3, 3))
    for t in (0.1, 0.5, 1.0):
        term = power = np.eye(3)
        for k in range(1, 40):
            power = power @ a * t / k
            term = term + power
        assert np.linalg.norm(term, 2) <= np.exp(np.linalg.eigvalsh((a + a.T) / 2).max() * t) * (1 + 1e-9)


FORBIDDEN = {  # claim, symbols, hypotheses, steps before M29, rate
    "the start is not shown": ("y(t) <= 1", ["y:function"], ["D(y, t) <= 0"], "", "0"),
    "the rate is too small": ("y(t) <= exp(2*t)", ["y:function"], ["y(0) <= 1", "D(y, t) <= 3*y(t)"], "", "3"),
    "the derivative is bounded at the start only": ("y(t) <= 1", ["y:function"], ["y(0) <= 1", "0*y(0) <= 0"], "", "0"),
    "a jump": ("y(t) <= x(t)", ["x:any function", "y:any function"], ["y(0) <= x(0)"], "", "0"),
    "a rate that is not continuous": (
        "y(t) <= 0", ["y:function", "a:any function"], ["y(0) <= 0", "D(y, t) <= a(t)*y(t)"], "", "a(t)",
    ),
    "a rate with a derivative": (
        "y(t) <= 0", ["y:function", "z:function"], ["y(0) <= 0", "D(y, t) <= D(z, t)*y(t)"], "", "D(z, t)",
    ),
    "no derivative": ("y(t) <= 0", ["y:continuous function"], ["y(0) <= 0"], "", "0"),
    "a norm where it may be zero": (
        "norm(x(t)) <= y(t)", ["n:dimension", "x:function n", "y:function"],
        ["norm(x(0)) <= y(0)", "inner(x(t), D(x, t)) <= norm(x(t))*D(y, t)"], "", "0",
    ),
    "a root where it may be zero": ("sqrt(y(t)) <= 0", ["y:function >= 0"], ["y(0) <= 0", "D(y, t) <= 1"], "", "0"),
    "the comparison turned round": ("y(t) >= exp(t)", ["y:function"], ["y(0) >= 1", "D(y, t) <= y(t)"], "", "1"),
    "a strict comparison": ("y(t) < 1", ["y:function"], ["y(0) <= 1", "D(y, t) <= 0"], "", "0"),
    "the power of a matrix as that of a number": (
        "inner(u, F(t)^2*v) <= 0", ["u:vector 2", "v:vector 2", "F:function 2 x 2"],
        ["inner(u, F(t)*(D(F, t)*v)) == 0", "inner(u, F(0)*(F(0)*v)) == 0"], "", "0",
    ),
    "a time after the end": (
        "y(2) <= 1", ["y:function"], ["y(0) <= 1", "D(y, t) <= 0"],
        '[[proof]]\nfact = "y(t) <= 1"\nby = "M29"\nrate = "0"\n'
        '[[proof]]\nfact = "y(2) <= 1"\nby = "arithmetic"\nat = ["t = 2"]\n', "",
    ),
}  # fmt: skip


def written(folder: Path, claim: str, symbols: list[str], hypotheses: list[str], steps: str, rate: str) -> Path:
    made = lemma(folder, "0 <= 1", ["t:time <= 1" if "y(2)" in claim else "t:time", *symbols], hypotheses)
    file = Path(made.file)
    last = f'[[proof]]\nby = "M29"\nrate = "{rate}"\n' if rate else '[[proof]]\nby = "arithmetic"\n'
    file.write_text(file.read_text().replace('"0 <= 1"', f'"{claim}"') + steps + last)
    return file


@pytest.mark.parametrize("name", list(FORBIDDEN))
def test_a_forbidden_comparison_does_not_prove(name: str, tmp_path: Path) -> None:
    with pytest.raises((NotProved, SpecError)):
        prove(read(written(tmp_path, *FORBIDDEN[name])))


def test_another_time_does_not_bring_back_what_an_induction_leaves_out(tmp_path: Path) -> None:
    """H1 is about the given n, and step 1 rests on it: the induction may not use it for another n, at any time."""
    symbols = ["t:time", "n:index", "y:function", "x:real"]
    proof = '[[proof]]\nfact = "y(t) <= 5 + 0*x"\nby = "arithmetic"\n[[proof]]\nby = "induction on n"\nat = ["t = 1"]\n'
    hypotheses = ["n + y(t) <= 5", "y(1) >= 1 + n"]
    made = lemma(tmp_path, "0 <= 1", symbols, hypotheses)
    file = Path(made.file)
    file.write_text(file.read_text().replace('"0 <= 1"', '"y(1) <= 5"') + proof)
    with pytest.raises((NotProved, SpecError)):
        prove(read(file))
    file.write_text(file.read_text().replace("induction on n", "arithmetic"))
    assert prove(read(file)).evidence


def test_the_same_with_what_was_missing_is_proved(tmp_path: Path) -> None:
    right = [
        ("y(t) <= 1", ["y:function"], ["y(0) <= 1", "D(y, t) <= 0"], "", "0"),
        ("y(t) <= exp(3*t)", ["y:function"], ["y(0) <= 1", "D(y, t) <= 3*y(t)"], "", "3"),
        ("y(t) >= exp(t)", ["y:function"], ["y(0) >= 1", "D(y, t) >= y(t)"], "", "1"),
        ("y(t) <= 0", ["y:function", "a:continuous function"], ["y(0) <= 0", "D(y, t) <= a(t)*y(t)"], "", "a(t)"),
    ]
    for row in right:
        assert prove(read(written(tmp_path, *row))).evidence


# Jumps are not searched; for the power of a matrix something is found from some seeds.
NOT_FOUND = {"a rate that is not continuous", "a rate with a derivative", "the power of a matrix as that of a number"}
FALSE = ("P18N", "P19N", "P22N", "P23N", "X7N")


@pytest.mark.parametrize("name", sorted(set(FORBIDDEN) - NOT_FOUND - {"a time after the end"}))
def test_what_must_not_be_proved_is_refuted(name: str, tmp_path: Path) -> None:
    """Blind: no witness is given. The checker accepts what is found."""
    refuted(read(written(tmp_path, *FORBIDDEN[name])), tmp_path)


@pytest.mark.parametrize("name", FALSE)
def test_false_lemmas_are_refuted_from_any_seed(name: str, tmp_path: Path) -> None:
    made = find(f"published/{name}")
    assert not made.witness
    refuted(made, tmp_path, seed=7)


def refuted(made: Lemma, folder: Path, seed: int = 0) -> None:
    found = search(made, seed=seed)
    assert found.smallest is not None, found.sentence()
    file = folder / "c.json"
    written_down = certificate(made, found.smallest, found.worst)
    file.write_text(written_down)
    assert verdict(made.file, file)[0] == "valid"
    again = stored(made, file)
    assert again[0] is not None and certificate(made, again[0], again[1]) == written_down


def test_true_lemmas_are_searched_and_not_refuted(cases: Callable[[int, int], int]) -> None:
    """The functions come as close as hypotheses allow: comparison lemmas are attained."""
    about = [x for x in load_all().values() if x.time is not None and x.expected == "proved"]
    assert len(about) >= 24
    for made in about[:: cases(4, 1)]:
        found = search(made, cases(120, 1500))
        assert found.smallest is None and not found.reason and found.tried >= 30, made.id
    assert search(find("published/P19a"), 600).ratio > 0.99


@pytest.mark.slow
def test_mutants_of_lemmas_about_time_are_refuted(cases: Callable[[int, int], int]) -> None:
    """At least 80 %, other than those that are true; what is refuted is not proved."""
    made = [x for x in load_all().values() if x.time is not None and x.expected == "proved"][:: cases(5, 1)]
    found = [(x, kind, mutant, search(mutant, 1500, shrink=False)) for x in made for kind, mutant in mutants(x)]
    missed = [row[:3] for row in found if row[3].smallest is None and not no_neighbour(*row[:3])]
    refuted = [row for row in found if row[3].smallest is not None]
    assert len(refuted) >= 4 * len(missed) and len(refuted) > cases(15, 80)
    assert not any(still_proved(kind, mutant) for _, kind, mutant, _ in refuted[:: cases(3, 1)])


def test_a_wrong_proof_is_contradicted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("certbound.audit.audit.prove", lambda _: object())
    with pytest.raises(CertboundError, match="certbound contradicts itself"):
        audit(find("published/P19N"))


def test_a_witness_of_functions(tmp_path: Path) -> None:
    """It is taken as it stands; what it lacks, and what is no sum of c t^i exp(r t), is said."""
    file = written(tmp_path, "y(t) <= 1", ["y:function"], ["y(0) <= 1", "D(y, t) <= 2"], "", "0")
    text = file.read_text()
    for witness, sentence in {
        't = "1/2"\ny = "1 + t*(1 + exp(-t))"': "",
        't = "1"\ny = "1 + 3*t"': "hypothesis 2 is not shown to hold at every time",
        't = "1"\ny = "tanh(t)"': "tanh of a function of time",
        't = "1"': "no value for y",
    }.items():
        file.write_text(f"{text}[witness]\n{witness}\n")
        found = search(read(file))
        assert found.witness == sentence or (sentence and sentence in found.witness), found.witness
        assert found.smallest is not None  # by the witness or without it
        assert (point(found.smallest)["values"]["y"] == "1 + t + t*exp(-t)") == (not sentence)
    for wrong in ('y = "1 + x"', 'y = "t <= 1"', "y = 3", 'y = ["t", "t"]'):
        file.write_text(f"{text}[witness]\n{wrong}\n")
        try:
            assert search(read(file), 40).witness
        except SpecError as error:
            assert "witness" in str(error)


STORED: dict[str, tuple[dict[str, object], str]] = {  # what a certificate says else, and what is wrong with it
    "nothing": ({}, ""),
    "a function of vectors": ({"l": "inner(t, t)"}, "inner does not take a number"),
    "a matrix": ({"l": "eye(2)"}, "it is no number"),
    "a rate": ({"l": "t^t"}, "whole-number combination"),
    "no end": ({"T": None}, "no counterexample"),
    "no function": ({"l": None}, "no counterexample"),
    "a hypothesis for all indices at every time": ({}, "no counterexample"),
}


@pytest.mark.parametrize("name", list(STORED))
def test_stored_counterexamples_are_read_with_care(name: str, tmp_path: Path) -> None:
    changes, words = STORED[name]
    symbols = ["t:time <= T", "T:real >= 0", "x:function 2", "l:function >= 0", "u:sequence"]
    further = ["k: u[k] <= 2 - t"] if "indices" in name else []  # it holds at the time of the claim only
    made = lemma(tmp_path, "norm(x(t)) <= 1", symbols, ["norm(x(t)) <= 9", "l(t) <= 4*T + 9*t", *further])
    values: dict[str, object] = {"t": "1", "T": "2", "x": ["3", "4"], "l": "t", "u[0]": "1", **changes}
    given = {k: v for k, v in values.items() if v is not None}
    file = tmp_path / "c.json"
    file.write_text(json.dumps({"format": "certbound-counterexample-1", "claim": 1, "values": given}))
    if words in ("", "no counterexample"):
        assert (stored(made, file)[0] is None) == bool(words)
        return
    with pytest.raises(ProofError, match=words):
        stored(made, file)


def test_a_witness_without_the_end(tmp_path: Path) -> None:
    made = Path(lemma(tmp_path, "x(t) <= 1", ["t:time <= T", "T:real >= 0", "x:function"], ["x(t) <= 2"]).file)
    made.write_text(made.read_text() + '[witness]\nt = "1"\nx = "2"\n')
    found = search(read(made))
    assert "no value for T" in found.witness and found.smallest is not None


def test_definitions_in_time(tmp_path: Path) -> None:
    """They are written out by both programs; a recursion does not depend on time, also not through one of them."""
    made = Path(lemma(tmp_path, "0 <= 1", ["t:time", "x:function 2"], ["inner(x(t), D(x, t)) <= 2"]).file)
    text = made.read_text().replace("0 <= 1", "V <= W").replace("<= 2", "<= V")
    made.write_text(text + '[define]\nV = "norm(x(t))^2"\nW = "norm(x(0))^2"\n')
    refuted(read(made), tmp_path)
    for wrong in ('V = "norm(x(t))"\n"W[0]" = "V"\n"W[k + 1]" = "W[k]"', '"V[t]" = "2"', '"V[x]" = "2"'):
        made.write_text(f"{text}[define]\n{wrong}\n")
        with pytest.raises(SpecError, match=r"depend on time|name of the time"):
            read(made)


def test_what_is_said_of_functions_of_time() -> None:
    result = audit(find("published/P22c"), budget=200)
    assert result.word == "proved" and not result.found.reason and result.needed == (1,)
    shown = explain(audit(find("published/P19N"), budget=600))
    assert "right side - left side = " in shown and "is not negative for every t" in shown
    claim = find("published/P16").claims[0]
    assert line(claim).startswith("‖H(t) − G(t)‖ ≤ ") and "<math" in mathml(claim) and r"\left(t\right)" in latex(claim)
    assert line(find("published/P19a").hypotheses[1].comparison) == "‖f′(t)‖ ≤ K ‖f(t)‖ + e"
