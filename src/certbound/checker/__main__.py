"""certbound checker: python -I -S PATH/TO/checker [--json] [--flint] CLAIM CERTIFICATE MODEL
                   python -I -S PATH/TO/checker [--json] --counterexample LEMMA COUNTEREXAMPLE

CERTIFICATE may be a violation witness: then the check is whether it proves the claim false. CLAIM and CERTIFICATE may
be gains.toml and gains.json of a controller: the claims in the folder "boxes" beside CLAIM are checked with them.
Standard library only, no import of certbound, exact integers and rationals throughout.
--flint has python-flint form the products of larger integer matrices, exactly too (leave out -S then).
Exit status: 0 valid, 1 rejected or refuted, 2 malformed, 3 incomplete, 4 internal error.
"""

from __future__ import annotations

import json
import sys

from outcome import Malformed, Outcome
from reading import read_bytes, read_json

MAX_CERTIFICATE = 64 << 20


def decide(arguments: list[str], paths: list[str]) -> Outcome:
    """The outcome of the check that is asked for. Each kind of evidence loads the rooms that it needs, and no other."""
    if len(paths) != 3 or (paths[0] != "--counterexample" and any(p.startswith("--") for p in paths)):
        raise Malformed("usage: checker [--json] [--flint] CLAIM CERTIFICATE MODEL")
    if "--flint" in arguments:
        from arithmetic.acceleration import use_flint

        use_flint()
    if paths[0] == "--counterexample":
        from lemmas.counterexample import check_counterexample

        return check_counterexample(*paths[1:])
    evidence = read_json(read_bytes(paths[1], MAX_CERTIFICATE), "certificate")
    if type(evidence) is dict and str(evidence.get("format", "")).startswith("certbound-violation-"):
        from witnesses.violation import check_violation

        return check_violation(paths[0], evidence, paths[2])
    if type(evidence) is dict and str(evidence.get("format", "")).startswith("certbound-gains-"):
        from gains.check import check_gains

        return check_gains(paths[0], evidence, paths[2])
    from check import check

    return check(paths[0], evidence, paths[2])


def main(arguments: list[str]) -> int:
    """Run the check and print the outcome."""
    paths = [a for a in arguments if a not in ("--json", "--flint")]
    if paths in (["--help"], ["-h"]):
        print(__doc__)
        return 0
    try:
        outcome = decide(arguments, paths)
    except Outcome as reached:
        outcome = reached
    except (RecursionError, MemoryError) as error:
        outcome = Malformed(f"the input exhausts the checker ({type(error).__name__})")
    except Exception as error:  # a bug here must not read as a verdict
        outcome = Outcome(f"{type(error).__name__}: {error}")
    # Names come from untrusted files: one line, printable characters only.
    reason = "".join(c if c.isprintable() else repr(c)[1:-1] for c in str(outcome))
    reason = reason.encode("utf-8", "backslashreplace").decode("utf-8")
    if "--json" in arguments:
        print(json.dumps({"verdict": outcome.verdict, "reason": reason, "status": outcome.status}))
    else:
        print(f"{outcome.verdict}: {reason}".encode("ascii", "backslashreplace").decode("ascii"))
    return outcome.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
