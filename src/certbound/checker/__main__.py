"""certbound checker: python -I -S PATH/TO/checker [--json] [--flint] [--jobs N] CLAIM CERTIFICATE MODEL
                   python -I -S PATH/TO/checker [--json] --counterexample LEMMA COUNTEREXAMPLE
                   python -I -S PATH/TO/checker [--json] [--flint] --covers CLAIM CERTIFICATE MODEL OTHER_MODEL
                   python -I -S PATH/TO/checker [--json] --transcribe CLAIM CERTIFICATE MODEL
                   python -I -S PATH/TO/checker [--flint] [--jobs N] --lines

CERTIFICATE may be a violation witness: then the check is whether it proves the claim false; or lower.json: whether its
points reach what they say. CLAIM and CERTIFICATE may be gains.toml and gains.json of a controller: the claims in the
folder "boxes" beside CLAIM are checked with them; or depth.toml and depth.json of a network of many layers, with the
model file of its vector field; or training.toml and training.json of a recorded training run; then MODEL is the run
file.
--transcribe decides nothing: it prints model file and claim as the text that the machine-checked checker reads.
--covers: whether the claim follows for MODEL, and OTHER_MODEL is the same but for parameters that lie in its domain.
--lines does many in one process: each line on stdin is a JSON list of the three file names, each line on stdout what
--json prints for them. What is proved about an activation from one certificate's evidence holds for the same evidence
in the next. Exit status: the highest of them.
Standard library only, no import of certbound, exact integers and rationals throughout.
--flint has python-flint form the products of larger integer matrices, exactly too (leave out -S then). --jobs N
proves on N processes what does not depend on each other; the outcome is the same.
Exit status: 0 valid, 1 rejected or refuted, 2 malformed, 3 incomplete, 4 internal error.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeVar

from outcome import Malformed, Outcome
from processes import use
from reading import read_bytes, read_json

MAX_CERTIFICATE = 64 << 20
MAX_LINE = 1 << 20  # characters of a line on stdin
Found = TypeVar("Found")


# The word in "format": "certbound-WORD-..." -> module and function, called with claim file, evidence and model file.
ROOMS = {
    "certificate": ("check", "check"),
    "batch": ("batch.check", "check_batch"),
    "contraction": ("depth.contraction", "check_contraction"),
    "dense": ("depth.dense", "check_dense"),
    "depth": ("depth.check", "check_depth"),
    "gains": ("gains.check", "check_gains"),
    "lower": ("witnesses.lower_bounds", "check_lower_bounds"),
    "values": ("depth.values", "check_values"),
    "training": ("training.check", "check_training"),
    "violation": ("witnesses.violation", "check_violation"),
}


def room_of(evidence: Any) -> Callable[[str, Any, str], Outcome]:
    """The check of this kind of evidence; that of a network's certificate, which refuses it, where no kind is named."""
    stated = evidence.get("format") if type(evidence) is dict else None
    parts = stated.split("-") if type(stated) is str else []
    word = parts[1] if len(parts) > 1 and parts[0] == "certbound" else ""
    # Each kind of evidence loads the rooms that it needs, and no other.
    module, function = ROOMS.get(word, ROOMS["certificate"])
    check: Callable[[str, Any, str], Outcome] = getattr(import_module(module), function)
    return check


def decide(paths: list[str], flint: bool) -> Outcome:
    """The outcome of the check that is asked for."""
    covers = len(paths) == 5 and paths[0] == "--covers"
    if covers:
        paths = paths[1:]
    if len(paths) != 3 + covers or (
        (covers or paths[0] != "--counterexample") and any(p.startswith("--") for p in paths)
    ):
        raise Malformed("usage: checker [--json] [--flint] [--jobs N] CLAIM CERTIFICATE MODEL")
    if flint:
        from arithmetic.acceleration import use_flint

        use_flint()
    if paths[0] == "--counterexample":
        from lemmas.counterexample import check_counterexample

        return check_counterexample(*paths[1:])
    evidence = read_json(read_bytes(paths[1], MAX_CERTIFICATE), "certificate")
    if covers:
        from coverage import check_covers

        return check_covers(paths[0], evidence, *paths[2:])
    return room_of(evidence)(paths[0], evidence, paths[2])


def reached(paths: list[str], flint: bool) -> Outcome:
    """How the check ends, whatever happens."""
    return guarded(lambda: decide(paths, flint))


def transcribed(paths: list[str]) -> Outcome | str:
    """The text of --transcribe, or why there is none."""

    def text() -> str:
        from transcription import transcribe

        return transcribe(paths[0], read_json(read_bytes(paths[1], MAX_CERTIFICATE), "certificate"), paths[2])

    return guarded(text)


def guarded(action: Callable[[], Found]) -> Found | Outcome:
    """What the action gives, or the outcome by which it ends."""
    try:
        return action()
    except Outcome as outcome:
        return outcome
    except (RecursionError, MemoryError) as error:
        return Malformed(f"the input exhausts the checker ({type(error).__name__})")
    except Exception as error:  # a bug here must not read as a verdict
        return Outcome(f"{type(error).__name__}: {error}")


def printable(outcome: Outcome) -> str:
    """The reason as one line of printable characters only: names in it come from untrusted files."""
    reason = "".join(c if c.isprintable() else repr(c)[1:-1] for c in str(outcome))
    return reason.encode("utf-8", "backslashreplace").decode("utf-8")


def as_json(outcome: Outcome) -> str:
    """The outcome as --json prints it."""
    return json.dumps({"verdict": outcome.verdict, "reason": printable(outcome), "status": outcome.status})


def check_lines(flint: bool) -> int:
    """Answer each line of stdin, in order."""
    status = 0
    while line := sys.stdin.readline(MAX_LINE):
        try:
            paths = json.loads(line)
        except (ValueError, RecursionError):
            paths = None
        named = type(paths) is list and all(type(path) is str for path in paths)
        outcome = reached(paths, flint) if named else Malformed("usage: a line is a JSON list of three file names")
        print(as_json(outcome), flush=True)
        status = max(status, outcome.status)
    return status


def main(arguments: list[str]) -> int:
    """Run the check and print the outcome."""
    paths = [a for a in arguments if a not in ("--json", "--flint")]
    use(1)
    if "--jobs" in paths:
        at = paths.index("--jobs")
        (_, *jobs), paths = paths[at : at + 2], paths[:at] + paths[at + 2 :]
        if not jobs or not re.fullmatch("[1-9][0-9]{0,2}", jobs[0], re.ASCII):
            print("malformed: usage: --jobs N, N from 1 to 999")
            return Malformed.status
        use(int(jobs[0]))
    if paths in (["--help"], ["-h"]):
        print(__doc__)
        return 0
    flint = "--flint" in arguments
    if paths == ["--lines"]:
        return check_lines(flint)
    if paths[:1] == ["--transcribe"] and len(paths) == 4:
        text = transcribed(paths[1:])
        if isinstance(text, str):
            print(text, end="")
            return 0
        outcome = text
    else:
        outcome = reached(paths, flint)
    if "--json" in arguments:
        print(as_json(outcome))
    else:
        print(f"{outcome.verdict}: {printable(outcome)}".encode("ascii", "backslashreplace").decode("ascii"))
    return outcome.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
