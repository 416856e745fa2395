"""The check of a counterexample to a lemma: every hypothesis holds at the given values, and the claim fails there.

    python -I -S PATH/TO/checker --counterexample LEMMA.toml COUNTEREXAMPLE.json

What is claimed is read from the LEMMA file, never from the certificate. Valid means: the lemma is false.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Mapping
from typing import Any

from outcome import Incomplete, Malformed, Rejected, Valid
from reading import read_bytes, read_json, read_toml, table, texts

from lemmas.comparisons import fails, holds, show
from lemmas.continuation import check_continuation
from lemmas.endless import check_endless
from lemmas.sequences import bounded_sequence, pointwise
from lemmas.terms import Terms, comparison, tree
from lemmas.values import Absent, Values

LIMIT = 2_000_000
MAX_ROWS = 60  # symbols, definitions, hypotheses, claims, indices and conditions of one hypothesis
# What a lemma's file may hold; a word that nobody reads could be a hypothesis, misspelt.
_KEYS = {"title", "kind", "provenance", "source", "expected", "statement", "norm", "note", "uses", "claim"}
_KEYS |= {"symbols", "define", "hypotheses", "network", "auxiliary", "proof", "witness", "exists"}
_OF_HYPOTHESIS = {"claim", "for", "where", "text"}


def check_counterexample(lemma_path: str, certificate_path: str) -> Valid:
    """Valid if, for certain, the hypotheses hold and the claim fails. Raises the other outcomes."""
    lemma = read_toml(read_bytes(lemma_path, LIMIT), lemma_path)
    certificate = read_json(read_bytes(certificate_path, LIMIT), certificate_path)
    given = table(
        certificate,
        "certificate",
        {"format": str, "lemma": str, "claim": int, "values": dict},
        {"worst": dict, "network": dict, "worst_network": dict},
    )
    if given["format"] != "certbound-counterexample-1":
        raise Malformed("certificate: format must be certbound-counterexample-1")
    _known(lemma, _KEYS, "lemma")
    for key in ("symbols", "define", "exists"):
        if type(lemma.get(key, {})) is not dict:
            raise Malformed(f"lemma.{key}: expected a table")
    if type(lemma.get("hypotheses", [])) is not list:
        raise Malformed("lemma.hypotheses: expected a list of tables")
    for key in ("symbols", "define", "exists", "hypotheses"):
        _few(lemma.get(key, []), f"lemma.{key}")
    if ("network" in lemma) != ("network" in given) or ("worst_network" in given) > ("worst" in given):
        raise Malformed("certificate.network: one for each instance of a lemma with [network], and for no other")
    claims = lemma.get("claim")
    claims = [claims] if isinstance(claims, str) else _few(texts(claims, "lemma.claim"), "lemma.claim")
    if not 1 <= given["claim"] <= len(claims):
        raise Malformed("certificate.claim: there is no such claim")
    _not_about_existence(lemma, claims[given["claim"] - 1])
    message = ""
    instances = [(given["values"], given.get("network"))]
    if "worst" in given:
        instances.append((given["worst"], given.get("worst_network", given.get("network"))))
    for values, network in reversed(instances):
        try:
            message = _check(lemma, claims[given["claim"] - 1], Values(lemma, values, network))
        except RecursionError:
            raise Incomplete("the definitions are nested too deeply") from None
    return Valid(message)


def _check(lemma: Mapping[str, Any], claim: str, values: Values) -> str:
    terms = values.terms
    hypotheses = lemma.get("hypotheses", [])
    left, relation, right = comparison(claim, "lemma.claim")
    values.check_ranges()
    if values.network is not None:
        values.network.check_known(lemma["network"], terms)
    a, b = terms.value(left), terms.value(right)
    if not fails(a, relation, b):
        raise Rejected(f"the claim {claim!r} does not fail, for certain, at these values")
    if values.at_joint(left, right) and relation in ("<", ">") and not fails(a, relation + "=", b):
        raise Incomplete(f"the claim {claim!r} fails with equality, or nearly, at a network with elu")
    for i, row in enumerate(hypotheses):
        where = f"lemma.hypotheses[{i + 1}]"
        if type(row) is not dict or type(row.get("claim")) is not str:
            raise Malformed(f"{where}: a table with 'claim'")
        _known(row, _OF_HYPOTHESIS, where)
        _hypothesis(row, where, values)
    return f"the hypotheses hold and the claim {claim!r} fails: {show(a)} against {show(b)}"


def _not_about_existence(lemma: Mapping[str, Any], claim: str) -> None:
    """Rejected if the claim says that something exists: that one term does not do shows nothing of others. Nothing but
    claims and the proof may mention its name."""
    names = set(lemma.get("exists", {}))
    if not names:
        return
    rows = [row for row in lemma.get("hypotheses", []) if type(row) is dict]
    texts_of = [str(row.get(key)) for row in rows for key in ("claim", "for", "where")]
    texts_of += [str(x) for key in ("symbols", "define", "auxiliary") for x in lemma.get(key, {})]
    texts_of += [str(x) for x in lemma.get("define", {}).values()]
    texts_of += [str(x) for x in lemma["network"].values()] if type(lemma.get("network")) is dict else []
    if names & {word for text in texts_of for word in re.findall(r"\w+", text)}:
        raise Malformed("lemma.exists: what exists stands in a hypothesis, a definition or among the symbols")
    if names & set(re.findall(r"\w+", claim)):
        raise Rejected("the claim says that something exists: values at which one term fails do not refute it")


def _few(rows: Any, where: str) -> Any:
    if len(rows) > MAX_ROWS:
        raise Malformed(f"{where}: {len(rows)} entries, at most {MAX_ROWS} are read")
    return rows


def _known(given: Mapping[str, Any], allowed: set[str], where: str) -> None:
    if unknown := sorted(set(given) - allowed):
        raise Malformed(f"{where}: unknown key {unknown[0][:40]!r}")


def _hypothesis(row: Mapping[str, Any], where: str, values: Values) -> None:
    indices = row.get("for", [])
    indices = [indices] if isinstance(indices, str) else _few(texts(indices, where), where)
    conditions = row.get("where", [])
    conditions = [conditions] if isinstance(conditions, str) else _few(texts(conditions, where), where)
    for index in indices:
        if values.named(index):
            raise Incomplete(f"{where}: its index {index} is the name of something else")
    left, relation, right = comparison(row["claim"], where)
    if any(values.functions.depends(tree(c, where)) for c in conditions):
        raise Malformed(f"{where}: a condition that depends on time")
    if values.functions.mentions(left, right):
        if indices or conditions:
            raise Incomplete(f"{where}: for all indices, at every time")
        values.functions.check(left, relation, right, values, where)
        return
    parsed = [comparison(c, where) for c in conditions]
    own = bounded_sequence(row, values.declared)
    own = "" if values.is_array(own) else own
    several = own in values.determined and len(values.indexed.get(own, [])) > 1
    if own in values.defined or values.is_quantity(own) or several:
        own = ""  # it continues as it is defined, or as another hypothesis says
    terms, ends = values.terms, _ends(parsed, indices)
    endless = len(ends) < len(indices)
    if own and endless:
        if values.continued.setdefault(own, where) != where:
            raise Incomplete(f"{where}: that {own} goes on as two hypotheses demand")
        check_continuation(values, own, row, where)
        check_endless(values, own, row, where)
    elif endless:
        pointwise([left, right], indices, values, where)
    poised = values.at_joint(left, right)  # then it must not hold with equality
    relation = {"<=": "<", ">=": ">"}.get(relation, relation) if poised else relation
    if poised and relation == "==":
        raise Incomplete(f"{where}: an equation between quantities of a network with elu")
    top = max([values.reach, *(terms.whole(e) for e in ends)]) + 1
    if (top + 1) ** len(indices) > 5000:
        raise Incomplete(f"{where}: too many cases")
    for chosen in itertools.product(range(top + 1), repeat=len(indices)):
        binding = dict(zip(indices, chosen, strict=True))
        excluded = any(fails(terms.at(binding, x), op, terms.at(binding, y)) for x, op, y in parsed)
        # A condition that may hold restricts nothing. At the last place it may hold later, where the entries are alike.
        if excluded and (own or not endless or top not in chosen):
            continue
        try:
            a = terms.at(binding, left)
        except Absent as missing:
            if missing.name != own or not missing.beyond:
                raise
            if not endless:
                raise Incomplete(f"{where}: there is no value for {own} at {binding or 'its place'}") from None
            continue  # the sequence continues there as this hypothesis allows
        if own and values.told.get((own, _subscripts(left, binding, terms))) == where:
            continue  # the entry is what this hypothesis says
        if not holds(a, relation, terms.at(binding, right)):
            if excluded:
                raise Incomplete(f"{where}: that it holds at all later places where its conditions do")
            if poised and holds(a, relation + "=", terms.at(binding, right)):
                raise Incomplete(f"{where}: it holds with equality, or nearly, at a network with elu")
            raise Rejected(f"{where}: {row['claim']!r} does not hold, for certain, at {binding or 'these values'}")


def _subscripts(left: ast.expr, binding: dict[str, int], terms: Terms) -> tuple[int, ...]:
    """Those of the entry on the left of a hypothesis."""
    entry = left.left if isinstance(left, ast.BinOp) else left
    inside = entry.slice if isinstance(entry, ast.Subscript) else entry
    parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
    saved, terms.bound = terms.bound, binding
    found = tuple(terms.whole(part) for part in parts)
    terms.bound = saved
    return found


def _ends(conditions: list[tuple[ast.expr, str, ast.expr]], indices: list[str]) -> list[ast.expr]:
    """X for every index m with a condition m <= X or m < X in which no other index occurs."""
    found = {}
    for left, relation, right in conditions:
        free = not any(isinstance(n, ast.Name) and n.id in indices for n in ast.walk(right))
        if isinstance(left, ast.Name) and left.id in indices and relation in ("<=", "<") and free:
            found[left.id] = right
    return list(found.values())
