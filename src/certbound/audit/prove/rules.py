"""The numbered rules of proofs/rules-lemmas.md as schemas, and the test that a fact is an instance of one.

Names in a schema: A, B matrices; C a 2 x 2 matrix; S a symmetric matrix; X, Y vectors or matrices of one type; u, v
vectors; a, b, c, p, q, t numbers; k, l places of singular values and eigenvalues; d the length of u or the number of
columns of A or S, r that of A's rows; m, if it stands in a place, the number of B's columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache

from ...activations.file import find
from ...errors import SpecError
from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import (
    BINDERS,
    PLACED,
    Comparison,
    free_names,
    linear,
    name,
    number,
    parse_comparison,
    substitute,
    text,
)
from ...lemma_language.kinds import Symbol, infer
from .indices import Holds
from .normal_form import Normal
from .polynomials import multiply
from .signs import nonnegative
from .words import Words

NORMS = ("norm", "norm_1", "norm_inf")
LOG_NORMS = (("mu_2", "norm"), ("mu_1", "norm_1"), ("mu_inf", "norm_inf"))


@cache
def schemas() -> Mapping[str, tuple[tuple[Comparison, tuple[Comparison, ...]], ...]]:
    """Rule -> (conclusion, premises) pairs. The rules with premises about every index or vector are elsewhere."""
    rows: dict[str, list[str]] = {
        "M1": [f"{n}(X {s} Y) <= {n}(X) + {n}(Y)" for n in (*NORMS, "norm_F") for s in "+-"]
        + [f"Abs({n}(X) - {n}(Y)) <= {n}(X - Y)" for n in (*NORMS, "norm_F")],
        "M2": [f"{n}(A*X) <= {n}(A)*{n}(X)" for n in NORMS] + ["norm_F(A*B) <= norm(A)*norm_F(B)"],
        "M3": ["Abs(inner(u, v)) <= norm(u)*norm(v)", "inner(u, v) <= norm(u)*norm(v)"],
        "M5": [
            "norm(A) <= norm_F(A)",
            *(f"rho(A) <= {n}(A)" for n in (*NORMS, "norm_F")),
            "mu_2(A) <= norm(A)",
            "lambda_max(A) <= norm(A)",
            "norm(u) <= norm_1(u)",
            "norm_inf(u) <= norm(u)",
        ],
        "M6": [f"{n}(a*X) == Abs(a)*{n}(X)" for n in (*NORMS, "norm_F")],
        "M7": [
            "inner(v, A*v) <= mu_2(A)*norm(v)^2",
            "inner(v, A*v) <= lambda_max(A)*norm(v)^2",
            "inner(v, A*v) >= lambda_min(A)*norm(v)^2",
        ],
        "M9": ["1 + a <= exp(a)"],
        "M10": [f"{f}(a) <= {f}(b) if a <= b" for f in ("exp", "tanh", "sigmoid", "relu")]
        + ["log(a) <= log(b) if a <= b if 0 < a"],
        "M12": [
            "Sum(a*b, i, 0, 0)^2 <= Sum(a^2, i, 0, 0)*Sum(b^2, i, 0, 0)",
            "Sum(a, i, 0, 0)^2 <= c*Sum(a^2, i, 0, 0)",
        ],
        "M13": [
            "norm(eye(m)) == 1",
            "norm(transpose(A)) == norm(A)",
            "norm_F(transpose(A)) == norm_F(A)",
            "norm(outer(u, v)) == norm(u)*norm(v)",
            "norm_F(outer(u, v)) == norm(u)*norm(v)",
            "norm(kron(A, B)) == norm(A)*norm(B)",
            "norm_F(kron(A, B)) == norm_F(A)*norm_F(B)",
            "norm_F(eye(m)) == sqrt(m)",
            "norm(diag(u)) == norm_inf(u)",
        ],
        "M15": [
            form.replace("mu", m).replace("norm", n)
            for m, n in LOG_NORMS
            for form in (
                "mu(A + B) <= mu(A) + mu(B)",
                "mu(A) <= norm(A)",
                "-mu(A) <= norm(A)",
                "mu(a*A) == a*mu(A) if 0 <= a",
            )
        ],
        "M16": ["norm(A) == Max(lambda_max(A), -lambda_min(A))", "rho(A) == norm(A)"],
        "M17": [
            "exp(-a) <= 1 - a + a^2/2 if 0 <= a",
            "exp(a) <= 1 + a + a^2/(2*(1 - a)) if 0 <= a if a < 1",
        ],
        "M18": ["exp(a*b) <= 1 + a*(exp(b) - 1) if 0 <= a if a <= 1"],
        "M19": ["mu_inf(transpose(A)) == mu_1(A)", "mu_2(A + transpose(A)) <= mu_inf(A + transpose(A))"],
        "M20": [
            "norm(eye(m) + A) <= exp(mu(A)) + exp(norm(A)) - 1 - norm(A)".replace("mu", mu).replace("norm", n)
            for mu, n in LOG_NORMS
        ],
        "M21": [
            "norm(u) <= sqrt(d)*norm_inf(u)",
            "norm_1(u) <= sqrt(d)*norm(u)",
            "norm_1(u) <= d*norm_inf(u)",
            "norm_inf(u) <= norm_1(u)",
            "norm_F(A) <= sqrt(d)*norm(A)",
            "norm_F(A) <= sqrt(r)*norm(A)",
            "norm(A) <= sqrt(d)*norm_1(A)",
            "norm(A) <= sqrt(r)*norm_inf(A)",
            "norm_1(A) <= sqrt(r)*norm(A)",
            "norm_inf(A) <= sqrt(d)*norm(A)",
        ],
        "M22": ["norm(A)^2 <= norm_1(A)*norm_inf(A)", "norm(A) <= sqrt(norm_1(A)*norm_inf(A))"],
        "M23": [
            "norm(transpose(A)*A) == norm(A)^2",
            "norm(A*transpose(A)) == norm(A)^2",
            "norm_F(A)^2 == trace(transpose(A)*A)",
            "norm_F(A)^2 == trace(A*transpose(A))",
            "lambda_max(transpose(A)*A) == norm(A)^2",
            "lambda_max(A*transpose(A)) == norm(A)^2",
            "lambda_min(transpose(A)*A) >= 0",
            "lambda_min(A*transpose(A)) >= 0",
        ],
        "M24": ["norm(A*v)^2 <= lambda_max(A)*inner(v, A*v) if 0 <= lambda_min(A)"],
        "M25": [
            "norm(inverse(A)) <= 1/a if 0 < a if a <= lambda_min(A)",
            "norm(inverse(eye(m) - A)) <= 1/(1 - norm(A)) if norm(A) < 1",
            "norm(inverse(eye(m) + A)) <= 1/(1 - norm(A)) if norm(A) < 1",
        ],
        "M26": ["rho(C)^2 == (trace(C)^2 - trace(C*C))/2 if trace(C)^2 <= 2*(trace(C)^2 - trace(C*C))"],
        "M27": [
            *(f"Abs({f}(a) - {f}(b)) <= Abs(a - b)" for f in ("tanh", "sin", "cos", "relu")),
            "Abs(sigmoid(a) - sigmoid(b)) <= Abs(a - b)/4",
            "Abs(log(1 + exp(a)) - log(1 + exp(b))) <= Abs(a - b)",
            "Abs(tanh(a)) <= Abs(a)",
            "Abs(sin(a)) <= Abs(a)",
        ],
        "M28": [
            "lambda_max(A + B) <= lambda_max(A) + lambda_max(B)",
            "lambda_max(A + B) >= lambda_max(A) + lambda_min(B)",
            "lambda_min(A + B) >= lambda_min(A) + lambda_min(B)",
            "lambda_min(A + B) <= lambda_min(A) + lambda_max(B)",
            "Abs(lambda_max(A) - lambda_max(B)) <= norm(A - B)",
            "Abs(lambda_min(A) - lambda_min(B)) <= norm(A - B)",
            "lambda_min(A) <= lambda_max(A)",
            "-norm(A) <= lambda_min(A)",
            "mu_2(A) == lambda_max(A)",
        ],
        "M30": [
            "inner(u, v) >= 0",
            "norm_1(u) == inner(ones(d), u)",
            "norm_inf(A) == norm_inf(A*ones(d))",
            "norm_1(A) == norm_inf(transpose(A)*ones(r))",
        ],
        "M31": [
            "Abs(inner(u, v)) <= norm_1(u)*norm_inf(v)",
            "inner(u, v) <= norm_1(u)*norm_inf(v)",
            "norm(ones(m)) == sqrt(m)",
            "norm_1(ones(m)) == m",
            "norm_inf(ones(m)) == 1",
        ],
        "M32": [
            *(f"{n}(softmax(u) - softmax(v)) <= {n}(u - v)/2" for n in NORMS),
            "norm_1(softmax(u) - softmax(v)) <= norm_inf(u - v)",
            "inner(ones(d), softmax(u)) == 1",
            "norm_1(softmax(u)) == 1",
            "norm(softmax(u)) <= 1",
            "norm_inf(softmax(u)) <= 1",
            "softmax(u + a*ones(d)) == softmax(u)",
        ],
        "M36": [
            *(f"Abs({f}(a) - {f}(b)) <= {slope(f)}*Abs(a - b)" for f in ("gelu", "silu")),
            *(f"Abs({f}(a) - {f}(b)) <= Abs(a - b)" for f in ("softplus", "elu")),
            "Abs(normcdf(a) - normcdf(b)) <= 2*Abs(a - b)/5",
            *(f"Abs({f}(a)) <= Abs(a)" for f in ("gelu", "silu", "elu")),
            *(f"{f}(a) <= {f}(b) if a <= b" for f in ("normcdf", "softplus", "elu")),
            "elu(a) >= a",
        ],
        "M37": [
            "singular(A, 1) == norm(A)",
            "singular(A, l) <= singular(A, k) if k <= l",
            "singular(A, k) <= norm(A)",
            "singular(A, k) == 0 if d + 1 <= k",
            "singular(A, k) == 0 if r + 1 <= k",
            "singular(outer(u, v), k) == 0 if 2 <= k",
            "singular(transpose(A), k) == singular(A, k)",
            "singular(a*A, k) == Abs(a)*singular(A, k)",
            "Abs(singular(A, k) - singular(B, k)) <= norm(A - B)",
            *(f"singular(A {s} B, k) <= singular(A, k) + norm(B)" for s in "+-"),
            *(f"singular(A {s} B, k) >= singular(A, k) - norm(B)" for s in "+-"),
            *(f"singular(A {s} B, k + l - 1) <= singular(A, k) + singular(B, l)" for s in "+-"),
            "singular(A*B, k) <= norm(A)*singular(B, k)",
            "singular(A*B, k) <= singular(A, k)*norm(B)",
            "singular(A*B, k) >= singular(A, d)*singular(B, k)",
            "singular(A*B, k) >= singular(A, k)*singular(B, d)",
            "singular(A*B, k + l - 1) <= singular(A, k)*singular(B, l)",
            "norm(A*v) >= singular(A, d)*norm(v)",
            "norm(A*v) >= singular(A, k)*norm(v) if d <= k",
            "norm_F(A*B) >= singular(A, d)*norm_F(B)",
            "singular(A, k)^2 == eigenvalue(transpose(A)*A, k)",
            "singular(A, k)^2 == eigenvalue(A*transpose(A), k)",
            "k*singular(A, k)^2 <= norm_F(A)^2",
            "sqrt(k)*singular(A, k) <= norm_F(A)",
            "singular(A, d) <= rho(A)",
            "norm(inverse(A))*singular(A, d) == 1",
            "singular(inverse(A), k)*singular(A, d + 1 - k) == 1",
            "eigenvalue(A, 1) == lambda_max(A)",
            "eigenvalue(A, d) == lambda_min(A)",
            "eigenvalue(A, l) <= eigenvalue(A, k) if k <= l",
            "eigenvalue(A, k) <= lambda_max(A)",
            "eigenvalue(A, k) >= lambda_min(A)",
            "Abs(eigenvalue(A, k)) <= norm(A)",
            "eigenvalue(A, k) <= singular(A, k)",
            "eigenvalue(transpose(A), k) == eigenvalue(A, k)",
            "eigenvalue(a*A, k) == a*eigenvalue(A, k) if 0 <= a",
            "eigenvalue(-A, k) == -eigenvalue(A, d + 1 - k)",
            "eigenvalue(A + a*eye(m), k) == eigenvalue(A, k) + a",
            "Abs(eigenvalue(A, k) - eigenvalue(B, k)) <= norm(A - B)",
            "eigenvalue(A + B, k) <= eigenvalue(A, k) + lambda_max(B)",
            "eigenvalue(A + B, k) >= eigenvalue(A, k) + lambda_min(B)",
            "eigenvalue(A + B, k + l - 1) <= eigenvalue(A, k) + eigenvalue(B, l)",
            "eigenvalue(A + B, k + l - d) >= eigenvalue(A, k) + eigenvalue(B, l)",
            "eigenvalue(transpose(B)*A*B, k) <= eigenvalue(A, k) if transpose(B)*B == eye(m)",
            "eigenvalue(transpose(B)*A*B, k) >= eigenvalue(A, k + d - m) if transpose(B)*B == eye(m)",
            "singular(S, k) == eigenvalue(S, k) if 0 <= lambda_min(S)",
            "Abs(eigenvalue(S, k)) >= singular(S, d)",
        ],
        "M39": [
            "power(a, b) >= 0",
            "power(a, b) > 0 if 0 < a",
            "power(a, 0) == 1",
            "power(a, 1) == a",
            "power(1, b) == 1",
            "power(a, 1/2) == sqrt(a)",
            "power(a, b + c) == power(a, b)*power(a, c)",
            "power(a, b - c) == power(a, b)/power(a, c)",
            "power(a, -b) == 1/power(a, b)",
            "power(a*c, b) == power(a, b)*power(c, b)",
            "power(a/c, b) == power(a, b)/power(c, b)",
            "power(power(a, b), c) == power(a, b*c)",
            "power(exp(a), b) == exp(a*b)",
            "power(a, b) == exp(b*log(a))",
            "log(power(a, b)) == b*log(a) if 0 < a",
            "power(power(a, b), c) == a if b*c == 1",
            "power(a, b) == power(c, p) if a == c if b == p",
            # Order.
            "power(a, b) <= power(c, b) if a <= c if 0 <= b",
            "power(a, b) < power(c, b) if a < c if 0 < b",
            "power(c, b) <= power(a, b) if a <= c if b <= 0",
            "power(a, b) <= power(a, c) if b <= c if 1 <= a",
            "power(a, c) <= power(a, b) if b <= c if a <= 1",
            "power(a, b) <= 1 if a <= 1 if 0 <= b",
            "power(a, b) >= 1 if 1 <= a if 0 <= b",
            "power(a, b) <= 1 if 1 <= a if b <= 0",
            "power(a, b) >= 1 if a <= 1 if b <= 0",
            # Tangents: Bernoulli's inequality, at 1 and at any c > 0.
            "power(1 + a, b) >= 1 + b*a if 1 <= b",
            "power(1 + a, b) <= 1 + b*a if 0 <= b if b <= 1",
            "power(1 + a, b) >= 1 + b*a if b <= 0",
            "power(a, b) >= power(c, b) + b*power(c, b - 1)*(a - c) if 0 < c if 1 <= b",
            "power(a, b) <= power(c, b) + b*power(c, b - 1)*(a - c) if 0 < c if 0 <= b if b <= 1",
            "power(a, b) >= power(c, b) + b*power(c, b - 1)*(a - c) if 0 < c if b <= 0",
            # Means.
            "a*b <= power(a, p)/p + power(b, q)/q if 1 < p if q == p/(p - 1)",
            "power(a, t)*power(b, 1 - t) <= t*a + (1 - t)*b if 0 <= t if t <= 1",
            "power(t*a + (1 - t)*b, p) <= t*power(a, p) + (1 - t)*power(b, p) if 0 <= t if t <= 1 if 1 <= p",
            "power(t*a + (1 - t)*b, p) >= t*power(a, p) + (1 - t)*power(b, p) if 0 <= t if t <= 1 if 0 <= p if p <= 1",
            # Sums.
            "power(a + b, p) <= power(a, p) + power(b, p) if 0 <= p if p <= 1",
            "power(a + b, p) >= power(a, p) + power(b, p) if 1 <= p",
            "power(a + b, p) <= power(2, p - 1)*(power(a, p) + power(b, p)) if 1 <= p",
            "Abs(power(a, p) - power(b, p)) <= power(Abs(a - b), p) if 0 <= p if p <= 1",
        ],
    }
    return {rule: tuple(_schema(row, rule) for row in texts) for rule, texts in rows.items()}


def slope(activation: str) -> str:
    """The bound of |phi'| on the real line that the library proves, of an activation without parameters."""
    return find(activation).constant_texts["b0"]


def _schema(row: str, rule: str) -> tuple[Comparison, tuple[Comparison, ...]]:
    conclusion, *premises = row.split(" if ")
    return parse_comparison(conclusion, rule), tuple(parse_comparison(p, rule) for p in premises)


KNOWN = tuple(f"M{i}" for i in range(1, 40))


def instance(
    rule: str, fact: Comparison, symbols: Mapping[str, Symbol]
) -> tuple[dict[str, Expr], tuple[Comparison, ...]] | None:
    """(what the schema's names stand for, its premises) if the fact is an instance of the rule, else None."""
    return next(instances(rule, fact, symbols), None)


def instances(
    rule: str, fact: Comparison, symbols: Mapping[str, Symbol]
) -> Iterator[tuple[dict[str, Expr], tuple[Comparison, ...]]]:
    """The same for every schema of the rule of which the fact is an instance: they may have other premises."""
    for conclusion, premises in schemas().get(rule, ()):
        stated = fact if conclusion.relation == fact.relation else turned(fact)
        if conclusion.relation != stated.relation:
            continue
        binding = _bound(conclusion, stated, dict(symbols))
        if binding is None:
            continue
        if rule in ("M16", "M24") and not is_symmetric(binding["A"], symbols):
            continue
        if rule == "M30" and not all(nonnegative(binding[key], symbols) for key in "uvA" if key in binding):
            continue
        if not _sizes_agree(binding, symbols):
            continue
        if rule == "M12" and not _ranges_agree(stated, conclusion):
            continue
        for key, size in sizes(binding, symbols).items():
            binding.setdefault(key, size)
        if not all(free_names(p.left) | free_names(p.right) <= set(binding) for p in premises):
            continue  # of a size without a name
        yield binding, premises


def turned(comparison: Comparison) -> Comparison:
    """b >= a for a <= b, and so on."""
    relation = comparison.relation.translate(str.maketrans("<>", "><"))
    return Comparison(comparison.right, relation, comparison.left)


def meant(rule: str, fact: Fact, symbols: Mapping[str, Symbol]) -> str:
    """For people, of a fact that is no instance of the rule: of which it is one, or else what the rule says."""
    others = []
    for other in KNOWN:
        with suppress(SpecError):
            others += [other] if instance(other, fact.comparison, symbols) is not None else []
    if others:
        return f", but of {' and '.join(others)}"
    said = [str(conclusion) for conclusion, _ in schemas().get(rule, ())]
    return f", which says {', '.join(said[:3])}{' and more' if len(said) > 3 else ''}" if said else ""


def _bound(schema: Comparison, fact: Comparison, symbols: dict[str, Symbol]) -> dict[str, Expr] | None:
    """What the schema's names stand for; what stands in a place such as k + l - 1 is known from the other side."""
    sides = [(schema.left, fact.left), (schema.right, fact.right)]
    for ordered in (sides, sides[::-1]):
        binding: dict[str, Expr] = {}
        if all(_match(pattern, given, binding, symbols) for pattern, given in ordered):
            return binding
    return None


def bind(pattern: Expr, given: Expr, symbols: Mapping[str, Symbol]) -> dict[str, Expr] | None:
    """What the pattern's names stand for if the term matches it."""
    binding: dict[str, Expr] = {}
    return binding if _match(pattern, given, binding, dict(symbols)) else None


def _sizes_agree(binding: Mapping[str, Expr], symbols: Mapping[str, Symbol]) -> bool:
    """d is the length of u or the number of A's columns, r that of its rows; C is 2 x 2."""
    if "C" in binding and infer(binding["C"], symbols, "proof") != ("matrix", "2", "2"):
        return False
    kind = infer(binding.get("u", binding.get("A", binding.get("S", number(0)))), symbols, "proof")
    return all(text(binding[key]) == kind[place] for key, place in (("d", -1), ("r", 1)) if key in binding)


def sizes(binding: Mapping[str, Expr], symbols: Mapping[str, Symbol]) -> dict[str, Expr]:
    """The numbers of columns d and rows r of A or S, and of columns m of B, those that have names."""
    found = {}
    for keys, places in (("AS", {"d": -1, "r": 1}), ("B", {"m": -1})):
        given = [binding[key] for key in keys if key in binding]
        for key, place in places.items() if given else ():
            size = infer(given[0], symbols, "proof")[place]
            if size.isdigit() or size in symbols:
                found[key] = number(int(size)) if size.isdigit() else name(size)
    return found


def is_symmetric(expr: Expr, symbols: Mapping[str, Symbol]) -> bool:
    """Whether a matrix is symmetric by its form: sums and multiples of declared symmetric matrices and identities."""
    if expr.op in ("+", "-", "neg"):
        return all(is_symmetric(a, symbols) for a in expr.args)
    if expr.op == "*":
        kinds = [infer(a, symbols, "proof")[0] for a in expr.args]
        parts = zip(kinds, expr.args, strict=True)
        return "real" in kinds and all(k == "real" or is_symmetric(a, symbols) for k, a in parts)
    return expr.op == "eye" or (expr.op == "name" and symbols[expr.name].symmetric)


def _ranges_agree(fact: Comparison, schema: Comparison) -> bool:
    """One range in every sum; in the second form of M12 the factor is its length."""
    sums = [n for side in (fact.left, fact.right) for n in _outer_sums(side)]
    first = sums[0]
    if any((s.name, s.args[1:]) != (first.name, first.args[1:]) for s in sums):
        return False
    if "b" in free_names(schema.left):
        return True
    length = Expr("+", (Expr("-", (first.args[2], first.args[1])), Expr("number", value=first.value + 1)))
    return linear(fact.right.args[0]) is not None and linear(fact.right.args[0]) == linear(length)


def _outer_sums(expr: Expr) -> list[Expr]:
    if expr.op == "Sum":
        return [expr]
    return [s for a in expr.args for s in _outer_sums(a)]


def _match(pattern: Expr, given: Expr, binding: dict[str, Expr], symbols: dict[str, Symbol]) -> bool:
    if pattern.op in PLACED and given.op == pattern.op:
        (matrix, place), (own, at) = pattern.args, given.args
        return _match(matrix, own, binding, symbols) and _is_place(place, at, binding, symbols)
    if pattern.op == "name" and pattern.name in "kl":
        return _is_place(pattern, given, binding, symbols)
    if pattern.op == "name":
        key = pattern.name
        if key in binding:
            return binding[key] == given
        kind = infer(given, symbols, "proof")
        wanted = "matrix" if key in "ABCS" else "vector" if key in "uv" else "real" if key in "abcdmrpqtw" else ""
        if wanted and kind[0] != wanted:
            return False
        if not wanted and kind[0] == "real":
            return False
        binding[key] = given
        return key != "S" or is_symmetric(given, symbols)
    if pattern.op in BINDERS:
        if given.op != pattern.op:
            return False
        inner = {**symbols, given.name: Symbol(given.name, "index")}
        return _match(pattern.args[0], given.args[0], binding, inner)
    if pattern.op != given.op or pattern.value != given.value or len(pattern.args) != len(given.args):
        return False
    return all(_match(p, g, binding, symbols) for p, g in zip(pattern.args, given.args, strict=True))


def _is_place(pattern: Expr, given: Expr, binding: dict[str, Expr], symbols: Mapping[str, Symbol]) -> bool:
    """Whether an index term is what the pattern is by what its names stand for; k and l may stand for any."""
    form = linear(given)
    if form is None or any(k not in symbols or symbols[k].kind not in ("index", "dimension") for k, _ in form[0]):
        return False
    if pattern.op == "name" and pattern.name in "kl":
        return linear(binding.setdefault(pattern.name, given)) == form
    known = {**sizes(binding, symbols), **binding}
    return free_names(pattern) <= set(known) and linear(substitute(pattern, known)) == form


# M4 and M8: a bound for an arbitrary vector.


def is_least(
    fact: Fact, rule: str, steps: Sequence[Fact], lemma: Lemma, symbols: Mapping[str, Symbol], holds: Holds
) -> bool:
    """Whether one of the steps bounds, for an auxiliary vector, what the fact says of the norm or eigenvalue."""
    left, relation, right = fact.comparison.left, fact.comparison.relation, fact.comparison.right
    kinds = {"M4": ("norm", "norm_1", "norm_inf"), "M8": ("mu_2", "lambda_max", "lambda_min")}[rule]
    if left.op not in kinds or relation != (">=" if left.op == "lambda_min" else "<="):
        return False
    shape = infer(left.args[0], symbols, "proof")
    normal = Normal(symbols, holds, recursions=lemma.recursions)
    if shape[0] != "matrix":
        return False
    matrix, bound = normal.words(left.args[0]), normal.poly(right)
    arbitrary = [s for s in lemma.auxiliary.values() if s.lower is None and not s.arity]
    vectors = [s.name for s in arbitrary if s.type == ("vector", shape[2])]
    for v in vectors:
        if v in free_names(left) | free_names(right):
            continue
        size = normal.poly(Expr(left.op if rule == "M4" else "norm", (name(v),)))
        expected = multiply(bound, size) if rule == "M4" else multiply(bound, multiply(size, size))
        for step in steps:
            if (step.indices, step.where, step.comparison.relation) != (fact.indices, fact.where, relation):
                continue
            image = _image(step.comparison.left, left.op if rule == "M4" else "inner", v, normal)
            if image == matrix and normal.poly(step.comparison.right) == expected:
                return True
    return False


def _image(expr: Expr, op: str, v: str, normal: Normal) -> Words | None:
    """M for norm(M*v), or for inner(v, M*v)."""
    if expr.op != op or (op == "inner" and expr.args[0] != name(v)):
        return None
    words = normal.words(expr.args[-1])
    if any(w[-1] != v or v in w[:-1] for w in words):
        return None
    return {w[:-1]: c for w, c in words.items()}
