"""The one module that imports cvc5, the optional second solver. It cross-examines; no proof rests on it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Any

from ..errors import CertboundError, ProofError

_STATUS = re.compile(r"\(set-info :status (sat|unsat)\)")
RLIMIT = 2_000_000  # bounds the work, so an answer does not depend on the machine's speed
BRIEF, FEW = 100_000, 8  # the same for queries of lemmas; variables with which cells are tried
DEADLINE = 30.0  # seconds: not all of the work is counted, so some queries would never end


def answer(smt2: str, rlimit: int = RLIMIT, options: Mapping[str, str] | None = None) -> str:
    """cvc5's answer to a query: sat, unsat, or why there is none. Raises CertboundError if it is not installed."""
    if find_spec("cvc5") is None:
        raise CertboundError("cvc5 is not installed", hint="pip install 'certbound[cvc5]'")
    return _PROCESS.ask(smt2, {"rlimit": str(rlimit), **(options or {})})


class _Process:
    """cvc5 in a process of its own, begun when it is first asked. Deep in a polynomial cvc5 heeds no limit of time: a
    process that does not answer by then is ended, and another one asked the next query."""

    def __init__(self) -> None:
        self._process: Any = None
        self._pipe: Any = None

    def ask(self, smt2: str, options: Mapping[str, str]) -> str:
        """The answer, or that there is none in time."""
        if self._process is None:
            self._begin()
        try:
            self._pipe.send((smt2, {"tlimit-per": str(round(800 * DEADLINE)), **options}))
            if self._pipe.poll(DEADLINE):
                kind, said = self._pipe.recv()
            else:
                self.end()
                return f"no answer within {DEADLINE:g} seconds"
        except (EOFError, OSError):
            self.end()
            return "no answer: its process ended"
        if kind == "error":
            raise CertboundError(f"cvc5: {said}")
        return str(said)

    def _begin(self) -> None:
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    def end(self) -> None:
        """Ends the process, if there is one."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._pipe.close()
            self._process = self._pipe = None


_PROCESS = _Process()


def _serve(pipe: Any) -> None:
    """Answers queries until the other end of the pipe is closed."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the main process's business
    while True:
        try:
            smt2, options = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            pipe.send(("said", _answer_here(smt2, options)))
        except Exception as error:  # whatever it is, the other end says it
            pipe.send(("error", str(error)))


def _answer_here(smt2: str, options: Mapping[str, str]) -> str:
    import cvc5

    solver = cvc5.Solver(cvc5.TermManager())
    for name, value in options.items():
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
    try:
        return _compared(files, progress, ask)
    finally:
        _PROCESS.end()


def _compared(
    files: Mapping[str, str], progress: Callable[[str], None], ask: Callable[[str], str]
) -> tuple[int, tuple[str, ...]]:
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
