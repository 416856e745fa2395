"""The evidence under proofs/: regenerated from bounds_spec, and compared byte for byte.

proofs/activations/<name>/<id>.smt2 .toml       an algebraic obligation, expected unsat, and its witness expanded
proofs/activations/<name>/<name>.monotone.*     the cover: one query per cell and tail, and brackets, cuts and signs
proofs/activations/<name>/<name>.facts.toml     constants, kinks and classes that follow, each with where it is attained
proofs/refuted/<name>/<id>.smt2 .toml           the false neighbour of a constant, with its exact counterexample
proofs/manifest.toml                            id -> kind, expected verdict, trust, digests
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import tomli_w

from ..errors import ProofError
from ..files import MAX_CERTIFICATE, read_bytes
from ..numbers.exact import decimal_up
from ..solvers import z3_solver
from ..verdict import Proved, Refuted, Trust
from .classes import load_classes, membership
from .discharge import Discharged, confirm, cover_queries, discharge
from .fact_types import Constant, Facts
from .facts import FALSE, defaults, facts
from .file import CONSTANTS, Activation
from .obligation import Obligation, false_neighbours, obligations

RESET = "(reset)\n"  # between the queries of one file


def generate(
    activations: Iterable[Activation], progress: Callable[[str], None] = lambda _: None
) -> tuple[dict[str, str], list[dict[str, str]]]:
    """(files by path below proofs/, one row per proved or refuted statement) for the activations.

    Raises SpecError if anything does not come out as stated. The manifest is not included.
    """
    files: dict[str, str] = {}
    rows: list[dict[str, str]] = []
    for activation in activations:
        name = activation.name
        progress(name)
        proved = facts(activation, defaults(activation))
        algebraic = [discharge(o) for o in obligations(proved)]
        for result in algebraic:
            stem = f"activations/{name}/{result.obligation.id}"
            files[f"{stem}.smt2"] = result.obligation.smt2("unsat")
            files[f"{stem}.toml"] = _witness_text(result)
            rows.append(
                _row(result.obligation.id, "proved", result.trust, result.obligation.sentence, stem, query=True)
            )
        if queries := cover_queries(proved):
            for identity, text in queries:
                confirm(text, identity)
            stem = f"activations/{name}/{name}.monotone"
            files[f"{stem}.smt2"] = RESET.join(text for _, text in queries)
            files[f"{stem}.toml"] = _cover_text(proved)
            sentence = (
                f"phi, phi', ... of {name} are monotone between the stated points ({len(queries)} cells and tails)"
            )
            rows.append(_row(f"{name}.monotone", "proved", Trust.COVER, sentence, stem, query=True))
        stem = f"activations/{name}/{name}.facts"
        files[f"{stem}.toml"] = _facts_text(proved)
        rows += _fact_rows(proved, algebraic, stem)
        for obligation in false_neighbours(proved):
            files[f"refuted/{name}/{obligation.id}.smt2"] = _refuted_query(obligation)
        for constant in proved.constants:
            if constant.value:
                stem = f"refuted/{name}/{name}.{constant.key}.refuted"
                files[f"{stem}.toml"] = _refutation_text(proved, constant)
                sentence = f"FALSE: {_claim(proved, constant.key)}, made smaller by one part in a million"
                rows.append(_row(f"{name}.{constant.key}.refuted", "refuted", "exact evaluation", sentence, stem))
    for row in rows:
        for kind in ("query", "evidence"):
            path = row.get(kind)
            if path:
                row[f"{kind}_sha256"] = _digest(files[path])
    return files, rows


def _row(identity: str, verdict: str, trust: str, sentence: str, stem: str, query: bool = False) -> dict[str, str]:
    row = {"id": identity, "kind": "activation", "verdict": verdict, "trust": str(trust), "statement": sentence}
    return row | ({"query": f"{stem}.smt2"} if query else {}) | {"evidence": f"{stem}.toml"}


def _claim(proved: Facts, key: str) -> str:
    order = CONSTANTS.index(key)
    return f"abs(phi{chr(39) * order}) <= {proved.activation.constant_texts[key]}"


def _fact_rows(proved: Facts, algebraic: list[Discharged], stem: str) -> list[dict[str, str]]:
    name, done = proved.activation.name, {r.obligation.id.split(".")[1] for r in algebraic}
    covered = any(p.cuts for p in proved.pieces)
    trust = Trust.COVER if covered else Trust.ALGEBRAIC
    rows = [
        _row(f"{name}.{c.key}", "proved", trust, _claim(proved, c.key), stem)
        for c in proved.constants
        if c.key not in done
    ]
    for i, (a1, a0) in enumerate(proved.activation.growth_texts):
        rows.append(_row(f"{name}.growth{i}", "proved", trust, f"abs(phi(t)) <= ({a1}) abs(t) + {a0}", stem))
    for key in load_classes():
        verdict = membership(proved, key)
        word = "proved" if isinstance(verdict, Proved) else "refuted"
        sentence = f"{name} is {key}" if word == "proved" else f"FALSE: {name} is {key}"
        rows.append(_row(f"{name}.class.{key}", word, trust, sentence, stem))
    return rows


def _facts_text(proved: Facts) -> str:
    activation = proved.activation
    low, high = proved.slopes
    table: dict[str, Any] = {
        "activation": activation.name,
        "parameters": {name: str(value) for name, value in proved.parameters},
        "smoothness": activation.smoothness,
        "kinks": [str(k) for k in proved.kinks],
        "soft_kinks": [str(k) for k in proved.soft_kinks],
        "slopes": [] if low is None or high is None else [_down(low), decimal_up(high, 18)],
        "constants": {
            c.key: {
                "claim": activation.constant_texts[c.key],
                "at_most": decimal_up(c.value, 18),
                "reached": _down(c.reached),
                "attained": activation.attained[c.key],
                "point": f"{c.point}{c.side}",
            }
            for c in proved.constants
        },
        "classes": {},
    }
    for key in load_classes():
        verdict = membership(proved, key)
        table["classes"][key] = (
            "proved" if isinstance(verdict, Proved) else f"refuted: {getattr(verdict, 'witness', '')}"
        )
    return tomli_w.dumps(table)


def _down(value: Fraction) -> str:
    """A decimal text at most the value."""
    text = decimal_up(-value, 18)
    return text[1:] if text.startswith("-") else ("0" if value == 0 else f"-{text}")


def _cover_text(proved: Facts) -> str:
    pieces = [
        {
            "brackets": [[[str(lo), str(hi)] for lo, hi in order] for order in p.brackets],
            "signs": [list(s) for s in p.signs],
            "cuts": [str(c) for c in p.cuts],
        }
        for p in proved.pieces
    ]
    return tomli_w.dumps({"activation": proved.activation.name, "piece": pieces})


def _refuted_query(obligation: Obligation) -> str:
    text = obligation.smt2("sat")
    if not isinstance(z3_solver.decide(text), Refuted):
        raise ProofError("z3 does not refute the constant made smaller by one part in a million", where=obligation.id)
    return text


def _refutation_text(proved: Facts, constant: Constant) -> str:
    smaller = constant.value * (1 - FALSE)
    if not constant.reached > smaller:
        raise ProofError(
            "the constant is not sharp to one part in a million", where=f"{proved.activation.name}.{constant.key}"
        )
    table = {
        "id": f"{proved.activation.name}.{constant.key}.refuted",
        "sentence": f"FALSE: {_claim(proved, constant.key)}, made smaller by one part in a million",
        "verdict": "refuted",
        "trust": "exact evaluation",
        "counterexample": f"{constant.point}{constant.side}",
        "value_is_at_least": _down(constant.reached),
        "false_claim": decimal_up(smaller, 18),
    }
    return tomli_w.dumps(table)


def _witness_text(result: Discharged) -> str:
    obligation = result.obligation
    claim, hypotheses, terms = obligation.polynomials()
    table: dict[str, Any] = {
        "id": obligation.id,
        "sentence": obligation.sentence,
        "verdict": "proved",
        "trust": str(result.trust),
        "variables": list(obligation.variables),
        "claim": str(claim),
        "hypotheses": [str(h) for h in hypotheses],
        "terms": [str(t) for t in terms],
    }
    return tomli_w.dumps(table)


def manifest(rows: list[dict[str, str]]) -> str:
    """The text of proofs/manifest.toml."""
    entries = [{k: v for k, v in row.items() if k != "statement"} for row in rows]
    return tomli_w.dumps({"format": "certbound-proofs-2", "entry": entries})


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def differences(
    folder: Path, files: Mapping[str, str], rooms: Iterable[str] = ("activations", "refuted"), where: str = ""
) -> list[str]:
    """What below ``rooms`` of ``folder`` is not exactly ``files``: one sentence each, empty when all agrees.

    The sentences name the files by ``where`` and their path in ``folder``.
    """
    problems = []
    for path, text in sorted(files.items()):
        stored = folder / path
        if not stored.is_file():
            problems.append(f"{where}{path}: missing")
        elif read_bytes(stored, MAX_CERTIFICATE) != text.encode():
            problems.append(f"{where}{path}: differs from what is regenerated")
    present = sorted(str(p.relative_to(folder)) for room in rooms for p in (folder / room).rglob("*") if p.is_file())
    return problems + [f"{where}{p}: not regenerated by anything" for p in present if p not in files]
