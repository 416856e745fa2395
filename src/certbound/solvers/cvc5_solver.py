"""The one module that imports cvc5, the optional second solver. It cross-examines; no proof rests on it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ..errors import CertboundError, ProofError

_STATUS = re.compile(r"\(set-info :status (sat|unsat)\)")
RLIMIT = 2_000_000  # bounds the work, so an answer does not depend on the machine's speed
BRIEF, FEW = 100_000, 8  # the same for queries of lemmas; variables with which cells are tried


def answer(smt2: str, rlimit: int = RLIMIT, options: Mapping[str, str] | None = None) -> str:
    """cvc5's answer to a query: sat, unsat, or why there is none. Raises CertboundError if it is not installed."""
    try:
        import cvc5
    except ModuleNotFoundError:
        raise CertboundError("cvc5 is not installed", hint="pip install 'certbound[cvc5]'") from None
    solver = cvc5.Solver(cvc5.TermManager())
    for name, value in {"rlimit": str(rlimit), **(options or {})}.items():
        solver.setOption(name, value)
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, smt2, "query")
    symbols, said = parser.getSymbolManager(), ""
    while not (command := parser.nextCommand()).isNull():
        said += str(command.invoke(solver, symbols))
    return said.strip()


def brief_answer(smt2: str) -> str:
    """The same for a query of a lemma, which may have dozens of variables: products are taken as unknowns of their
    own first, and space is cut into cells, which takes endless time with many variables, only where these are few."""
    said = answer(smt2, BRIEF, {"nl-cov": "false", "nl-ext": "full"})
    if said not in ("sat", "unsat") and smt2.count("(declare-const ") <= FEW:
        said = answer(smt2, BRIEF)
    return said


def cross_examine(
    files: Mapping[str, str],
    progress: Callable[[str], None] = lambda _: None,
    ask: Callable[[str], str] = answer,
) -> tuple[int, tuple[str, ...]]:
    """Ask cvc5 every query of the .smt2 texts (by path): (how many it confirms, those it does not decide).

    Raises ProofError if it contradicts the status that a query states.
    """
    confirmed, undecided = 0, []
    for path, text in files.items():
        for i, query in enumerate(text.split("(reset)\n") if path.endswith(".smt2") else []):
            name = f"{path}, query {i + 1}"
            progress(f"cvc5: {name}")
            stated = _STATUS.search(query)
            said = ask(_STATUS.sub("", query))  # cvc5 would turn a disagreement into an error of its own
            if stated is None or said not in ("sat", "unsat"):
                undecided.append(f"{name}: {said or 'no answer'}")
            elif said != stated[1]:
                raise ProofError(f"cvc5 says {said}, expected {stated[1]}: the solvers disagree", where=name)
            else:
                confirmed += 1
    return confirmed, tuple(undecided)
