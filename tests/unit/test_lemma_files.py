"""The lemma language: every file is read; hostile and malformed files give clear errors within a second."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from certbound.audit.prove.indices import step_up
from certbound.data_folder import data_folder
from certbound.errors import SpecError
from certbound.lemma_language import grammar as grammar
from certbound.lemma_language.file import PROVENANCE, Lemma, load_all, read

FOLDER = data_folder("bounds_spec") / "lemmas"
GOOD = """
title = "t"
kind = "inequality"
provenance = "folklore"
source = "none"
statement = "s"
norm = "absolute value"
expected = "proved"
claim = "{claim}"
[symbols]
n = "index"
m = "dimension"
r = "dimension"
a = "real"
u = "sequence"
x = "vector m"
y = "vector r"
z = "vector 3"
A = "matrix m x r"
"""


def written(tmp_path: Path, claim: str, more: str = "", text: str = GOOD) -> Path:
    file = tmp_path / "pack" / "X1.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text.replace("{claim}", claim) + more)
    return file


@pytest.mark.parametrize("lemma", load_all().values(), ids=lambda found: found.id)
def test_every_file_is_a_lemma(lemma: Lemma) -> None:
    assert lemma.provenance in PROVENANCE
    assert lemma.claims or (lemma.expected == "undecided" and lemma.note)
    for comparison in lemma.claims:  # the text of a tree reads back as the same tree
        assert grammar.parse_comparison(str(comparison), "again") == comparison
    if lemma.expected == "refuted":
        assert lemma.statement.startswith("FALSE"), "a false statement says so, wherever it is shown"


def test_a_plain_file_is_read(tmp_path: Path) -> None:
    lemma = read(written(tmp_path, "a^2 >= 0"))
    assert lemma.id == "pack/X1" and str(lemma.claims[0]) == "a^2 >= 0"


def doubled(term: str, sign: str, times: int) -> str:
    """The term 2^times times, in brackets."""
    return term if not times else "({0}{1}{0})".format(doubled(term, sign, times - 1), sign)


HOSTILE = {
    "code": ("__import__('os').system('true') <= 1", "outside the grammar|not a name|unknown"),
    "attribute": ("a.real <= 1", "outside the grammar"),
    "lambda": ("(lambda: 1)() <= 1", "outside the grammar"),
    "comprehension": ("[a for a in x] <= 1", "outside the grammar"),
    "string": ("'a' <= 1", "outside the grammar"),
    "walrus": ("(b := 3) <= 1", "outside the grammar"),
    "huge exponent": ("9^999999999 <= a", "power"),
    "tower": ("a^(9^(9^9)) <= a", "whole-number"),
    "huge number": ("1" * 2000 + " <= a", "characters"),
    "huge subscript": ("u[n + 99999999] <= 1", "too large"),
    "long range": ("Sum(u[k], k, 0, 99999999) <= 1", "too large"),
    "deep": ("(" * 80 + "a" + ")" * 80 + " + " + "-(" * 70 + "a" + ")" * 70 + " <= 1", "deep"),
    "very deep": ("(" * 1500 + "a" + ")" * 1500 + " <= 1", "not an expression|deep"),
    "unary chain": ("-" * 3000 + "a <= 1", "not an expression|deep"),
    "too long": ("a + " * 1200 + "a <= 1", "characters"),
    "two comparisons": ("0 <= a <= 1", "one comparison"),
    "no comparison": ("a", "one comparison"),
    "unknown symbol": ("q <= 1", "unknown symbol 'q'"),
    "unknown function": ("eval(a) <= 1", "unknown function"),
    "sizes": ("norm(A*x) <= 1", "cannot be multiplied"),
    "sum of sizes": ("norm(x + y) <= 1", "cannot be added"),
    "product of vectors": ("x*x <= 1", "cannot be multiplied"),
    "vector compared": ("x <= 1", "has no meaning"),
    "not square": ("mu_2(A) <= 1", "does not take"),
    "no subscript": ("u <= 1", "needs a subscript"),
    "real subscript": ("u[a] <= 1", "not a whole-number"),
    "quadratic subscript": ("u[n*n] <= 1", "not a whole-number"),
    "real power": ("2^a <= 1", "not a whole-number"),
    "a function that is none": ("a(n) <= 1", "unknown function 'a'"),
    "a derivative of what is none": ("D(a, n) <= 1", "unknown function 'a'"),
    "an entry before the first": ("x[-1] <= 1", "numbered from 0 to m - 1"),
    "an entry after the last": ("z[3] <= 1", "numbered from 0 to 3 - 1"),
    "a row alone": ("A[0] <= 1", "takes 2 subscripts, not 1"),
    "an entry of an entry": ("x[0, 0] <= 1", "takes 1 subscripts, not 2"),
    "an entry at a number": ("x[a] <= 1", "not a whole-number"),
    "an entry of a term": ("(A*y)[0] <= 1", "outside the grammar"),
    "an entry of a number": ("a[0] <= 1", "takes 0 subscripts, not 1"),
    "gelu of a vector": ("norm(gelu(x)) <= 1", "takes numbers"),
    "a softmax of a number": ("norm(softmax(a)) <= 1", "does not take"),
    "a softmax compared": ("softmax(x) <= 1", "has no meaning"),
    "ones of a number": ("norm(ones(a)) <= 1", "is not a dimension"),
    "no ones": ("norm(ones(0)) <= 1", "is not a dimension"),
    "half a one": ("norm(ones(1/2)) <= 1", "is not a dimension"),
    "nested sums": ("Sum(" * 50 + "a + q" + "".join(f", i{k}, 0, 1)" for k in range(50)) + " <= 1", "unknown symbol"),
    "not ascii": ("a\u00b2 <= 1", "outside the grammar"),
    "a relation of the paper": ("a ≤ 1", "write '<=' for '≤'"),
    "a letter of the paper": ("α <= 1", "such as alpha"),
    "a power of Python": ("a**2 <= 1", r"write '\^' for"),
    "a product without a sign": ("2 a <= 1", r"write '\*' between factors"),
    "a product like a function": ("a(a - 1) <= 1", r"unknown function 'a'; for a product write a\*"),
    "bars": ("|a| <= 1", r"Abs\(x\)"),
    "a dash": ("norm(A'*x) <= 1", r"write transpose\(A\)"),
}


OF_TIME = {
    "a function alone": ("f <= 1", "needs a time"),
    "a function of a function": ("f(f(t)) <= 1", "is no time"),
    "a time before the start": ("f(-1) <= 1", "is no time"),
    "a time after the end": ("f(2) <= 1", "is no time"),
    "a sum of times": ("f(t + 1) <= 1", "is no time"),
    "a derivative at the start": ("D(f, 0) <= 1", "at the time of the lemma"),
    "a derivative of any function": ("D(g, t) <= 1", "need not have a derivative"),
    "a derivative of a term": ("D(f + f, t) <= 1", "unknown function 'D'"),
    "two arguments": ("f(t, t) <= 1", "unknown function 'f'"),
    "two times": ("f(t) <= 1", "one time"),
    "no time": ("f(t) <= 1", "no symbol is declared as 'time'"),
    "an end that is no number": ("f(t) <= 1", "the last time 'a'"),
    "a recursion of time": ("f(t) <= 1", "cannot depend on time"),
}


@pytest.mark.parametrize("name", list(OF_TIME))
def test_hostile_terms_of_time_are_refused(name: str, tmp_path: Path) -> None:
    claim, message = OF_TIME[name]
    more = 't = "time <= 1"\nf = "function"\ng = "any function"\n'
    more = more.replace("<= 1", "<= a") if name == "an end that is no number" else more
    more = more.replace('t = "time <= 1"\n', "") if name == "no time" else more
    more += 's = "time"\n' if name == "two times" else ""
    more += '[define]\n"v[0]" = "f(t)"\n' if name == "a recursion of time" else ""
    with pytest.raises(SpecError, match=message):
        read(written(tmp_path, claim, more))


@pytest.mark.parametrize("name", list(HOSTILE))
def test_hostile_terms_are_refused_within_a_second(name: str, tmp_path: Path) -> None:
    claim, message = HOSTILE[name]
    start = time.perf_counter()
    with pytest.raises(SpecError, match=message):
        read(written(tmp_path, claim))
    assert time.perf_counter() - start < 1


BAD_FILES = {
    "missing norm": (GOOD.replace('norm = "absolute value"\n', ""), "the norm must be named"),
    "empty norm": (GOOD.replace("absolute value", " "), "the norm must be named"),
    "unknown key": ("surprise = 1\n" + GOOD, "unknown key"),
    "wrong provenance": (GOOD.replace("folklore", "rumour"), "expected one of"),
    "wrong kind": (GOOD.replace("inequality", "magic"), "expected one of"),
    "not TOML": (GOOD + "[[[", "not a TOML file"),
    "a byte order mark": ("\ufeff" + GOOD, "begins with a byte order mark"),
    "a key twice": (GOOD + 'a = "real"\n', r"line 20, column \d+\)\)\n  the key 'a' stands there a second time"),
    "a table twice": (GOOD + "[symbols]\n", r"the table \[symbols\] stands there a second time"),
    "a Greek name": (GOOD + 'ε = "real"\n', "names have the letters a-z"),
    "a name with a dash": (GOOD + 'a-b = "real"\n', "begin with a letter"),
    "undeclared size": (GOOD + 'B = "matrix zz x m"\n', "not a declared dimension"),
    "a range of a symmetric matrix": (GOOD + 'B = "symmetric m >= 0"\n', "not a kind of symbol"),
    "a range of a sequence of vectors": (GOOD + 'B = "vectors m >= 0"\n', "not a kind of symbol"),
    "a range that starts elsewhere": (GOOD + 'B = "vector m >= 1"\n', "not a kind of symbol"),
    "the name of softmax": (GOOD + 'softmax = "real"\n', "cannot name a symbol"),
    "a condition on a number": (
        GOOD + '[[hypotheses]]\nclaim = "u[k] <= 1"\nfor = "k"\nwhere = "k < a"\n',
        "'where' compares indices",
    ),
    "a range from a quotient by 0": (GOOD + 'B = "real >= 1/0"\n', "not a kind of symbol"),
    "a range from a quotient by 00": (GOOD + 'B = "sequence > -3/00"\n', "not a kind of symbol"),
    "a range of a function from a quotient by 0": (GOOD + 'B = "function >= 1/0"\n', "not a kind of symbol"),
    "a range from a number of many digits": (GOOD + f'B = "real >= {"9" * 4500}"\n', "not a kind of symbol"),
    "a range of a function from many digits": (GOOD + f'B = "function > 1/{"9" * 4500}"\n', "not a kind of symbol"),
    "a size of many digits": (GOOD + f'B = "vector {"9" * 4500}"\n', "not a kind of symbol"),
    "a size that is no digit of ASCII": (GOOD + 'B = "vector ²"\n', "not a kind of symbol"),
    "an Arabic size": (GOOD + 'B = "matrix ٣ x m"\n', "not a kind of symbol"),
    "a last time that is no digit of ASCII": (GOOD + 't = "time <= ²"\n', "not a kind of symbol"),
    "a last time of many digits": (GOOD + f't = "time <= {"9" * 4500}"\n', "not a kind of symbol"),
    "a function of a size that is no digit": (GOOD + 't = "time"\nB = "function 2 x ²"\n', "not a kind of symbol"),
    "odd kind of symbol": (GOOD + 'B = "tensor"\n', "not a kind of symbol"),
    "name of a function": (GOOD + 'norm = "real"\n', "cannot name a symbol"),
    "circular abbreviation": (GOOD + '[define]\nb = "b + 1"\n', "circular"),
    "mutual abbreviations": (GOOD + '[define]\nb = "d + 1"\nd = "b"\n', "unknown symbol 'd'"),
    "circular recursion": (GOOD + '[define]\n"v[0]" = "1"\n"v[k + 1]" = "v[k + 1] + 1"\n', "circular"),
    "recursion ahead": (GOOD + '[define]\n"v[0]" = "1"\n"v[k + 1]" = "v[k + 2] + 1"\n', "circular"),
    "no start": (GOOD + '[define]\n"v[k + 1]" = "v[k] + 1"\n', "unknown symbol 'v'|start"),
    "defined twice": (GOOD + '[define]\n"a" = "1"\n', "declared elsewhere"),
    "two starts": (GOOD + '[define]\n"v[0]" = "1"\n"v[ 0]" = "2"\n"v[k + 1]" = "v[k]"\n', "one start and one step"),
    "two steps": (GOOD + '[define]\n"v[0]" = "1"\n"v[k + 1]" = "v[k]"\n"v[1 + l]" = "2"\n', "one start and one step"),
    "a later start": (GOOD + '[define]\n"v[0]" = "1"\n"v[1]" = "2"\n"v[k + 1]" = "v[k]"\n', "a recursion is"),
    "a start at the diagonal and at 0": (
        GOOD + '[define]\n"v[i, i]" = "1"\n"v[0, i]" = "2"\n"v[j + 1, i]" = "v[j, i]"\n',
        "one start and one step",
    ),
    "a definition under a sum over its index": (
        GOOD + 'm0 = "index"\n[define]\nb = "m0"\nd = "Sum(b, m0, 0, 3)"\n',
        "'m0' has another meaning here",
    ),
    "a definition in one with its index as a subscript": (
        GOOD + 'm0 = "index"\n[define]\nb = "m0"\n"d[m0]" = "b"\n',
        "another 'm0' than the index here",
    ),
    "a definition in a step over its index": (
        GOOD + 'm0 = "index"\n[define]\nb = "m0"\n"d[0]" = "1"\n"d[m0 + 1]" = "b"\n',
        "another 'm0' than the index",
    ),
    "a sum over the name of a definition": (
        GOOD + '[define]\nb = "3"\nd = "Sum(b, b, 0, 3)"\n',
        "the index 'b' has the name of a definition",
    ),
    "a hypothesis for the name of a definition": (
        GOOD + '[define]\nb = "3"\n[[hypotheses]]\nclaim = "a >= b"\nfor = "b"\n',
        "the name of a definition",
    ),
    **{
        f"{op} over what is declared": (GOOD + f'm0 = "index"\n[define]\nb = "{op}(a, m0, 0, 3)"\n', "another meaning")
        for op in ("Sum", "Product", "Sup")
    },
    "a sum over the index of the sum around it": (
        GOOD + '[define]\nb = "Sum(Sum(i, i, 0, 3), i, 0, 3)"\n',
        "the index 'i' has another meaning here",
    ),
    "a sum over the index of its hypothesis": (
        GOOD + '[[hypotheses]]\nclaim = "a >= Sum(k, k, 0, 3)"\nfor = "k"\n',
        "the index 'k' has another meaning here",
    ),
    "a sum over the index of its definition": (
        GOOD + '[define]\n"v[0]" = "1"\n"v[k + 1]" = "v[k] + Sum(k, k, 0, 3)"\n',
        "the index 'k' has another meaning here",
    ),
    "a sum over pi": (GOOD + '[define]\nb = "Sum(pi, pi, 0, 3)"\n', "not a name for an index"),
    "pi defined": (GOOD + '[define]\npi = "3"\n', "cannot name a symbol"),
    "a word of solvers": (GOOD + 'true = "real"\n', "cannot name a symbol"),
    "the name of the identity": (GOOD + 'I = "matrix 2 x 2"\n', r"cannot name a symbol\n.* the identity is eye\(n\)"),
    "explosion": (
        GOOD + '[define]\nb0 = "a + a"\n' + "".join(f'b{i + 1} = "b{i} + b{i}"\n' for i in range(40)),
        "parts once the definitions",
    ),
    "deep definitions": (
        GOOD + '[define]\nb0 = "a"\n' + "".join(f'b{i + 1} = "{"-(" * 45}b{i}{")" * 45}"\n' for i in range(40)),
        "nested deeper than 120 once the definitions",
    ),
    "subscripts that explode": (
        GOOD + f'[define]\n"b[k]" = "{doubled("k", "+", 9)}"\n"d[k]" = "b[k + {doubled("(k - k)", "+", 7)}]"\n',
        "parts once the definitions",
    ),
    "deep subscripts": (
        GOOD + f'[define]\n"b[k]" = "{"-(" * 40}k{")" * 40}"\nd = "u[{"b[" * 40}n{"]" * 40}]"\n',
        "nested deeper than 120 once the definitions",
    ),
    "a number for an index": (GOOD + '[[proof]]\nby = "arithmetic"\nat = "k = a"\n', "'a' is not an index"),
    "something unknown for an index": (GOOD + '[[proof]]\nby = "arithmetic"\nat = "k = q"\n', "'q' is not an index"),
    "bad by": (GOOD + '[[proof]]\nby = "magic"\n', "expected 'arithmetic'"),
    "an old rule": (GOOD + '[[proof]]\nby = "L3"\n', "the rules L1..L20 of lemmas are now M1..M20: write 'M3'"),
    "the last old rule": (GOOD + '[[proof]]\nby = "L20"\n', "write 'M20'"),
    "a rule that never was": (GOOD + '[[proof]]\nby = "L21"\n', "expected 'arithmetic'"),
    "induction on a number": (GOOD + '[[proof]]\nby = "induction on a"\n', "not an index"),
    "witness of nothing": (GOOD + '[witness]\nq = "1"\n', "unknown symbol"),
    "witness of what is defined": (
        GOOD + '[define]\n"v[0]" = "1"\n"v[k + 1]" = "v[k]"\n[witness]\nv = [1, 1]\n',
        "'v' is defined, and has no value to give",
    ),
    "witness in words": (GOOD + '[witness]\na = "one"\n', "not an exact number"),
    "witness a float": (GOOD + "[witness]\na = 0.5\n", "expected str"),
    "network without table": (GOOD.replace("inequality", "network"), "network"),
    "no claim": (GOOD.replace('claim = "{claim}"', "claim = []"), "undecided"),
    "too large": (GOOD + "# " + "x\n# " * 30_000, "larger than"),
    "long line": (GOOD + "[" + "a." * 5000 + "a]\n", "a line longer"),
}


@pytest.mark.parametrize("name", list(BAD_FILES))
def test_malformed_files_are_refused_within_a_second(name: str, tmp_path: Path) -> None:
    text, message = BAD_FILES[name]
    start = time.perf_counter()
    with pytest.raises(SpecError, match=message):
        read(written(tmp_path, "a^2 >= 0", text=text))
    assert time.perf_counter() - start < 1


def test_a_step_up_keeps_indices_apart() -> None:
    """Also where an instance of a fact has put another index where a bound one has its name."""
    for term, moved in (
        ("Sum(n, n, 0, 0)", "Sum(n_, n_, 0, 0)"),  # not n + 1 under the sum
        ("Sum(u[i], i, 0, n)", "Sum(u[i], i, 0, n) + u[n + 1]"),
        ("Sum(u[i], i, i + 3, n)", "Sum(u[i_], i_, i + 3, n) + u[n + 1]"),
    ):
        asked = []

        def holds(form: grammar.Linear, ranges: tuple[grammar.Linear, ...], asked: list[object] = asked) -> bool:
            asked.append(ranges)
            return True

        assert grammar.text(step_up(grammar.parse(term, "here"), "n", holds)) == moved
        assert all(ranges == () for ranges in asked)
    nested = grammar.parse("Sum(Sum(u[i], i, i, n), i, 0, n)", "here")
    given: list[tuple[grammar.Linear, ...]] = []
    step_up(nested, "n", lambda form, ranges: given.append(ranges) or True)
    impossible = [form for ranges in given for form in ranges if not form[0] and form[1] < 0]
    assert given and not impossible


def test_substitution_does_not_capture() -> None:
    tree = grammar.parse("Sum(u[k + n], k, 0, n)", "here")
    moved = grammar.substitute(tree, {"n": grammar.name("k")})
    assert grammar.free_names(moved) == {"u", "k"} and moved.name != "k"
