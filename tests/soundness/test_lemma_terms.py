"""Random terms of lemmas: search and checker have a value of a term at the same instances, and enclose the same one."""

from __future__ import annotations

import random
import re
import tomllib
from fractions import Fraction
from pathlib import Path
from typing import Any

from certbound.audit.refute.evaluate import Evaluator, Instance
from certbound.audit.refute.number_systems import Exact, Undefined
from certbound.errors import SpecError
from certbound.lemma_language.grammar import parse
from certbound.lemma_language.kinds import infer, written_out
from certbound.numbers.elementary import working_precision
from tests.soundness.test_true_lemmas import lemma
from tests.support.tampering import checker_module

KINDS = "n:dimension m:dimension k:index x:real y:real >= 0 v:vector n A:matrix n x n B:matrix m x n H:symmetric n"
SYMBOLS = [*re.split(r" (?=\w:)", KINDS), "p:distribution n", "S:subset n"]
# N, V, Q, M: a term that is a number, a vector, a square matrix or any; n and v, first in brackets, one that may speak
# of the indices i and j of these; W: a place.
LEAVES = {
    "N": "x y 2 1/2 k v[0] p[n-1] H[0,n-1]",
    "V": "v p S ones(n)",
    "Q": "A H eye(n)",
    "M": "B A",
    "W": "1 2 k n k+1",
}
TERMS = {
    "N": "(N+N) (N-N) (N*N) (N/N) power(N,N) N^W -N E(n,i,p) Sum(n,i,S) Sum(n,i,W,W) Product(n,i,1,W) Sup(n,i,0,W)"
    " singular(M,W) singular(Q,W) eigenvalue(Q,W) norm(V) norm(M) norm_1(V) norm_inf(M) norm_F(M) inner(V,V) trace(Q)"
    " mu_1(Q) mu_2(Q) mu_inf(Q) lambda_min(Q) rho(Q) sqrt(N) Abs(N) exp(N) log(N) tanh(N) relu(N) gelu(N) Max(N,N)",
    "V": "(V+V) Q*V N*V vector(n,i,n) E(v,i,p) Sum(v,i,S) softmax(V)",
    "Q": "(Q+Q) (Q*Q) matrix(n,i,j,n,n) outer(V,V) diag(V) transpose(Q) inverse(Q)",
    "M": "matrix(n,i,j,m,n) (B*Q) (M-M)",
    "W": "1 2 3 n m k k+1 n-1",
}
SMALL = [Fraction(*pair) for pair in ((0, 1), (1, 1), (-1, 1), (2, 1), (1, 2), (-3, 2), (5, 3), (-1, 4))]


def drawn(rng: random.Random, kind: str, depth: int, bound: tuple[str, ...]) -> str:
    """A term of this kind."""
    leaves = LEAVES[kind].split() + [f"{a}[{i}]" for a in "vpS" for i in bound if kind == "N"]
    form = rng.choice(TERMS[kind].split() if depth else leaves)
    new = tuple(f"i{len(bound) + place}" for place in range(2)) if re.search(r"\b[ij]\b", form) else ()
    inner = (*bound, *new[: 2 if re.search(r"\bj\b", form) else 1])

    def part(match: re.Match[str]) -> str:
        letter = match[0]
        if letter in "ij":
            return new["ij".index(letter)]
        if letter in "nv" and new and match.start() == form.index("(") + 1:
            return drawn(rng, letter.upper(), depth - 1, inner)
        return drawn(rng, letter, max(depth - 1, 0), bound) if letter in "NVQMW" else letter

    found = re.sub(r"(?<![\w\[])[NVQMWnvij](?![\w\[(])", part, form) if depth else form
    return re.sub(r"\^(\S+)$", r"^(\1)", found) if form == "N^W" else found


def instance(rng: random.Random) -> dict[str, Any]:
    """Values for SYMBOLS; matrices may be defective, or of rank one."""
    n, m = rng.randint(1, 3), rng.randint(1, 2)

    def row(size: int) -> tuple[Fraction, ...]:
        return tuple(rng.choice(SMALL) for _ in range(size))

    a, h, weights = row(n), [row(n) for _ in range(n)], [Fraction(rng.randint(0, 3)) for _ in range(n)]
    weights[rng.randrange(n)] += 1
    jordan = tuple(tuple(a[0] if i == j else Fraction(int(j == i + 1)) for j in range(n)) for i in range(n))
    return {
        "n": n,
        "m": m,
        "k": rng.randint(0, 2),
        "x": rng.choice(SMALL),
        "y": abs(rng.choice(SMALL)),
        "v": a,
        "A": jordan if rng.random() < 0.3 else tuple(row(n) for _ in range(n)),
        "B": tuple(row(n) for _ in range(m)),
        "H": tuple(tuple(a[i] * a[j] if m == 1 else h[min(i, j)][max(i, j)] for j in range(n)) for i in range(n)),
        "p": tuple(w / sum(weights) for w in weights),
        "S": tuple(Fraction(rng.randint(0, 1)) for _ in range(n)),
    }


def text(value: Any) -> Any:
    return [text(v) for v in value] if isinstance(value, tuple) else str(value)


def test_search_and_checker_agree(tmp_path: Path, cases: Any) -> None:
    module, outcome = checker_module("lemmas.values"), checker_module("outcome")
    rng, read = random.Random(5), lemma(tmp_path, "x <= 0", SYMBOLS, [])
    table, seen = tomllib.loads(Path(read.file).read_text()), dict.fromkeys(("exact", "enclosed", "none"), 0)
    for _ in range(cases(400, 20_000)):
        term, given = drawn(rng, "N", rng.choice([2, 2, 3]), ()), instance(rng)
        try:
            tree = written_out(parse(term, "test"), read.everything, "test")
            infer(tree, read.symbols, "test")
        except SpecError:
            continue  # such as eigenvalue(A, 0)
        values = module.Values(table, {name: text(value) for name, value in given.items()})
        values.check_ranges()
        theirs: Any = None
        try:
            theirs = values.terms.value(checker_module("lemmas.terms").tree(term, "test"))
        except outcome.Incomplete:
            continue
        except outcome.Malformed:
            pass
        try:
            with working_precision(240):
                ours = Evaluator(read, Instance({(k, ()): v for k, v in given.items()}), Exact()).value(tree)
        except (Undefined, ArithmeticError) as reason:
            enough = theirs is None or re.search("may|beyond|too|far|not enclosed|nan", str(reason))
            assert enough, (term, given, reason)
            seen["none"] += 1
            continue
        assert theirs is not None, (term, given)
        assert theirs.lo <= ours.upper() and ours.lower() <= theirs.hi, (term, given)
        seen["exact" if theirs.exact and ours.lower() == ours.upper() else "enclosed"] += 1
    assert min(seen.values()) > 20
