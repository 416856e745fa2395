"""The evidence for lemmas under proofs/lemmas: written by the audit, and held to what is regenerated.

<pack>/<id>.smt2                   the queries of a proof, each unsat, separated by (reset)
<pack>/<id>.toml                   the steps, what they rest on, and the identities found
<pack>/<id>.counterexample.json    values at which the hypotheses hold and the claim fails: the checker decides it
manifest.toml                      id -> verdict, trust, digests
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import tomli_w

from ..activations.evidence import RESET
from ..activations.evidence import differences as below
from ..errors import ProofError, SpecError
from ..files import read_json
from ..lemma_language.file import Lemma
from ..lemma_language.grammar import parse
from ..lemma_language.kinds import REAL, Symbol, infer
from ..numbers.exact import parse_exact
from .audit import Audit, existence, network_table, point
from .prove.automatic import prove
from .prove.entailment import NotProved
from .prove.indices import is_index_query
from .prove.prover import Proof
from .refute.evaluate import Instance
from .refute.functions import from_terms
from .refute.instances import Counterexample, confirm
from .refute.networks import Layer, NetworkInstance
from .refute.number_systems import Undefined
from .refute.search import search

FORMAT = "certbound-counterexample-1"
_ENTRY = re.compile(r"([^\W\d]\w*)(?:\[(\d{1,9}(?:, ?\d{1,9})*)\])?")  # a symbol, or an entry of a sequence


def generate(
    lemmas: Iterable[Lemma],
    folder: Path,
    *,
    find: bool,
    progress: Callable[[str], None] = lambda _: None,
    further: dict[str, str] | None = None,
) -> tuple[dict[str, str], list[dict[str, str]]]:
    """(files by path below proofs/lemmas, one row per lemma). Proofs are made again; counterexamples in ``folder`` are
    confirmed again, and searched for where there is none, only if ``find``; to ``further`` the further queries of the
    proofs are added. Raises ProofError where a verdict is not the expected one."""
    files: dict[str, str] = {}
    rows = []
    for lemma in lemmas:
        progress(lemma.id)
        if lemma.expected == "refuted":
            made, row = _refuted(lemma, folder, find)
        elif lemma.expected == "proved":
            made, row = _proved(lemma, {} if further is None else further)
        else:
            made, row = {}, {"verdict": "undecided", "trust": "none"}
        files |= made
        digests = {_kind(path): _digest(text) for path, text in made.items()}
        rows.append({"id": lemma.id, **row, "statement": lemma.statement, **digests})
    return files, rows


def manifest(rows: list[dict[str, str]]) -> str:
    """The text of proofs/lemmas/manifest.toml."""
    entries = [{k: v for k, v in row.items() if k != "statement"} for row in rows]
    return tomli_w.dumps({"format": "certbound-lemma-proofs-1", "entry": entries})


def markdown(entries: Iterable[Mapping[str, str]]) -> str:
    """The table of counts by pack, from the entries of the manifest."""
    words = ("proved", "refuted", "undecided")
    counts: dict[str, list[int]] = {}
    for entry in entries:
        row = counts.setdefault(entry["id"].partition("/")[0], [0, 0, 0])
        row[words.index(entry["verdict"])] += 1
    counts["together"] = [sum(column) for column in zip(*counts.values(), strict=True)]
    lines = ["| pack | proved | refuted | undecided |", "| --- | --- | --- | --- |"]
    lines += [f"| {pack} | {' | '.join(map(str, row))} |" for pack, row in counts.items()]
    return "\n".join(lines) + "\n"


def differences(folder: Path, files: Mapping[str, str]) -> list[str]:
    """What in ``folder`` is not exactly ``files``: one sentence each, empty when all agrees."""
    return below(folder, files, rooms=[""], where="lemmas/")


def _kind(path: str) -> str:
    return {"smt2": "query_sha256", "toml": "evidence_sha256"}.get(path.rpartition(".")[2], "counterexample_sha256")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _proved(lemma: Lemma, further: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    try:
        proof = prove(lemma)
    except NotProved as failure:
        raise ProofError(f"expected to be proved: {failure}", where=lemma.id) from None
    further |= further_queries(lemma, proof)
    return _proof_files(lemma, proof), {"verdict": "proved", "trust": str(proof.trust)}


def _proof_files(lemma: Lemma, proof: Proof) -> dict[str, str]:
    files = {f"{lemma.id}.toml": _steps(lemma, proof)}
    if queries := [e.query for e in proof.evidence if e.query]:
        files[f"{lemma.id}.smt2"] = RESET.join(queries)
    return files


def further_queries(lemma: Lemma, proof: Proof) -> dict[str, str]:
    """The queries of a proof that no file has, each with the status that z3 found: about indices, which may be
    satisfiable, and about what is defined."""
    files = {}
    for kind, wanted in (("indices", True), ("defined", False)):
        queries = [
            f"{query.rstrip()}\n(set-info :status {answer})\n" if wanted else query
            for query, answer in proof.asked.items()
            if is_index_query(query) is wanted
        ]
        if queries:
            files[f"{lemma.id}.{kind}.smt2"] = RESET.join(queries)
    return files


def of_audit(audit: Audit) -> dict[str, str]:
    """The files of one audited lemma by path; none if it is undecided."""
    if audit.proof is not None:
        return _proof_files(audit.lemma, audit.proof)
    if audit.found.smallest is not None:
        text = certificate(audit.lemma, audit.found.smallest, audit.found.worst)
        return {f"{audit.lemma.id}.counterexample.json": text}
    return {}


def expected_files(lemma: Lemma) -> tuple[str, ...]:
    """The files that an audit writes if its verdict is the expected one (the queries, if there are any)."""
    kinds = {"proved": ("toml", "smt2"), "refuted": ("counterexample.json",)}.get(lemma.expected, ())
    return tuple(f"{lemma.id}.{kind}" for kind in kinds)


def _steps(lemma: Lemma, proof: Proof) -> str:
    return tomli_w.dumps(
        {
            "id": lemma.id,
            "verdict": "proved",
            "trust": str(proof.trust),
            "claim": list(lemma.claim_texts),
            **({"exists": existence(lemma)} if lemma.exists else {}),
            "rules": sorted(proof.rules, key=lambda r: int(r[1:])),
            "induction": sorted(proof.inductions),
            "calculus": bool(lemma.network),
            "steps": proof.lines,
            "obligation": [
                {"name": e.name, "trust": str(e.trust), **({"identity": e.identity} if e.identity else {})}
                for e in proof.evidence
            ],
        }
    )


def _refuted(lemma: Lemma, folder: Path, find: bool) -> tuple[dict[str, str], dict[str, str]]:
    path = f"{lemma.id}.counterexample.json"
    smallest, worst = None, None
    if (folder / path).is_file():
        smallest, worst = stored(lemma, folder / path)
    if smallest is None and find:
        found = search(lemma)
        smallest, worst = found.smallest, found.worst
    if smallest is None:
        raise ProofError("expected to be refuted: no counterexample is confirmed", where=lemma.id)
    text = certificate(lemma, smallest, worst)
    return {path: text}, {"verdict": "refuted", "trust": "exact evaluation"}


def certificate(lemma: Lemma, smallest: Counterexample, worst: Counterexample | None) -> str:
    """The counterexample as the checker reads it: numbers are exact strings."""
    table: dict[str, Any] = {"format": FORMAT, "lemma": lemma.id, "claim": smallest.claim + 1}
    table["values"] = _values(smallest)
    if smallest.network is not None:
        table["network"] = network_table(smallest.network)
    if worst is not None and worst.claim == smallest.claim and _values(worst) != _values(smallest):
        table["worst"] = _values(worst)
        if worst.network is not None:
            table["worst_network"] = network_table(worst.network)
    return json.dumps(table, indent=1) + "\n"


def _values(found: Counterexample) -> dict[str, Any]:
    plain = point(found)
    return dict(sorted({**plain["follows"], **plain["values"]}.items()))


def stored(lemma: Lemma, file: Path) -> tuple[Counterexample | None, Counterexample | None]:
    """(smallest, worst) of a certificate of ours, each confirmed again; None where it is not there or not confirmed.

    Raises ProofError, naming the place, for a file that is not such a certificate.
    """
    table = read_json(file, error=ProofError)
    if not isinstance(table, dict) or "values" not in table:
        raise ProofError("expected a table with 'values'", where=str(file))
    instances = [
        _instance(lemma, table[key], f"{file}: {key}") if key in table else None for key in ("values", "worst")
    ]
    for instance, keys in zip(instances, (("network",), ("worst_network", "network")), strict=True):
        given = [table[key] for key in keys if key in table]
        if instance is not None and given:
            instance.network = _network(given[0], f"{file}: {keys[0]}")
    found = [None if instance is None else confirm(lemma, instance) for instance in instances]
    return found[0], found[1]


def _instance(lemma: Lemma, values: Any, where: str) -> Instance:
    if not isinstance(values, dict):
        raise ProofError(f"expected a table, got {type(values).__name__}", where=where)
    instance = Instance()
    for text, value in values.items():
        match = _ENTRY.fullmatch(text)
        if match is None:
            raise ProofError(f"expected a name such as x or x[0], got {text[:40]!r}", where=where)
        at = tuple(int(i) for i in match[2].split(",")) if match[2] else ()
        symbol = lemma.symbols.get(match[1])
        read = _number if symbol is None or not symbol.function or lemma.time is None else _function(lemma.time)
        instance.values[match[1], at] = read(value, f"{where}.{text}")
    return instance


def _function(clock: Symbol) -> Callable[[Any, str], Any]:
    def read(value: Any, where: str) -> Any:
        if isinstance(value, list):
            return tuple(read(v, where) for v in value)
        try:
            term = parse(str(value), where)
            if infer(term, {clock.name: clock}, where) != REAL:
                raise Undefined("it is no number")
            return from_terms(term, clock.name)
        except (SpecError, Undefined) as reason:
            raise ProofError(f"expected a term in {clock.name}: {reason}", where=where) from None

    return read


def _network(given: Any, where: str) -> NetworkInstance:
    try:
        layers = tuple(
            Layer(
                _matrix(layer["weight"], where),
                _row(layer["bias"], where),
                str(layer["activation"]),
                _row([layer["scale"]], where)[0],
                _matrix(layer.get("weight_step", []), where),
                _row(layer.get("bias_step", []), where),
            )
            for layer in given["layers"]
        )
        network = NetworkInstance(_row(given["x"], where), layers)
    except (KeyError, TypeError, AttributeError):
        raise ProofError(
            "expected an input x and layers, each with weight, bias, activation, scale", where=where
        ) from None
    if problem := network.problem():
        raise ProofError(problem, where=where)
    return network


def _matrix(value: Any, where: str) -> tuple[tuple[Fraction, ...], ...]:
    if not isinstance(value, list):
        raise ProofError("expected a list of lists of numbers", where=where)
    return tuple(_row(row, where) for row in value)


def _row(value: Any, where: str) -> tuple[Fraction, ...]:
    numbers = [_number(v, where) for v in value] if isinstance(value, list) else [()]
    if any(isinstance(v, tuple) for v in numbers):
        raise ProofError("expected a list of numbers", where=where)
    return tuple(Fraction(v) for v in numbers if not isinstance(v, tuple))


def _number(value: Any, where: str) -> int | Fraction | tuple[Any, ...]:
    if isinstance(value, list):
        return tuple(_number(v, where) for v in value)
    if type(value) is int:
        return value
    if not isinstance(value, str):
        raise ProofError(f"expected an exact number as text, a whole number or a list, got {value!r}", where=where)
    try:
        return parse_exact(value)
    except ValueError as reason:
        raise ProofError(str(reason), where=where) from None
