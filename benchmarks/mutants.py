"""What the audit's search refutes: false neighbours of the lemmas about networks, and the false lemmas of the library
without the counterexamples that their files propose."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from certbound.audit.mutate import network_mutants, no_neighbour
from certbound.audit.refute.search import search
from certbound.lemma_language.file import Lemma, load_all

RECORD = Path(__file__).with_name("mutants.json")
BUDGET = 1500  # instances, as for `certbound audit`


def network_lemmas(chosen: Iterable[str] = ()) -> list[Lemma]:
    """The proved lemmas of the library with a table [network], or those of the given ids."""
    ids = set(chosen)
    found = [x for x in load_all().values() if x.network and x.claims and x.expected == "proved"]
    return [lemma for lemma in found if not ids or lemma.id in ids]


def measure(lemma: Lemma, budget: int = BUDGET) -> dict[str, Any]:
    """Of one lemma: mutants refuted by kind of change; those not found, and those that are not false with the reason,
    each by its place among the mutants."""
    refuted, missed, true = Counter[str](), dict[str, str](), dict[str, str]()
    for place, (kind, mutant) in enumerate(network_mutants(lemma)):
        if search(mutant, budget, shrink=False).smallest is not None:
            refuted[kind] += 1
        elif reason := no_neighbour(lemma, kind, mutant):
            true[str(place)] = f"{kind}: {reason}"
        else:
            missed[str(place)] = kind
    return {"refuted": dict(sorted(refuted.items())), "not found": missed, "true": true}


def blind(budget: int = BUDGET) -> dict[str, Any]:
    """Of the lemmas that are to be refuted: how many are without [witness], and the ids of the others."""
    false = [replace(x, witness={}) for x in load_all().values() if x.expected == "refuted"]
    missed = [x.id for x in false if search(x, budget, shrink=False).smallest is None]
    return {"refuted": len(false) - len(missed), "not found": missed}


def totals(lemmas: dict[str, Any]) -> dict[str, int]:
    """What the record sums to."""
    return {
        "refuted": sum(sum(row["refuted"].values()) for row in lemmas.values()),
        "not found": sum(len(row["not found"]) for row in lemmas.values()),
        "true": sum(len(row["true"]) for row in lemmas.values()),
    }


def write(lemmas: dict[str, Any], without_witness: dict[str, Any]) -> None:
    """The record."""
    table: dict[str, Any] = {"budget": BUDGET, "together": totals(lemmas), "lemmas": dict(sorted(lemmas.items()))}
    table["false lemmas without witness"] = without_witness
    RECORD.write_text(json.dumps(table, indent=1) + "\n")


def main(chosen: list[str]) -> None:
    """Measure the lemmas, one after the other, and record them; those that are not chosen stay as recorded."""
    known = json.loads(RECORD.read_text()) if RECORD.is_file() else {}
    lemmas = known["lemmas"] if chosen and known else {}
    without_witness = blind()
    for lemma in network_lemmas(chosen):
        start = time.process_time()
        lemmas[lemma.id] = row = measure(lemma)
        found, took = totals({"": row}), time.process_time() - start
        print(f"{lemma.id:18} " + ", ".join(f"{n} {what}" for what, n in found.items()) + f", {took:.0f} s", flush=True)
        write(lemmas, without_witness)
    print(totals(lemmas), without_witness)


if __name__ == "__main__":
    main(sys.argv[1:])
