"""certbound checker: python -I -S PATH/TO/checker [--json] [--flint] CLAIM CERTIFICATE MODEL
                   python -I -S PATH/TO/checker [--json] --counterexample LEMMA COUNTEREXAMPLE

CERTIFICATE may be a violation witness: then the check is whether it proves the claim false.
Standard library only, no import of certbound, exact integers and rationals throughout.
--flint has python-flint form the products of larger integer matrices, exactly too (leave out -S then).
Exit status: 0 valid, 1 rejected or refuted, 2 malformed, 3 incomplete, 4 internal error.
"""

from __future__ import annotations

import json
import sys

import violation
from acceleration import use_flint
from counterexample import check_counterexample
from outcome import Malformed, Outcome
from replay import check


def main(arguments: list[str]) -> int:
    """Run the check and print the outcome."""
    as_json = "--json" in arguments
    paths = [a for a in arguments if a not in ("--json", "--flint")]
    outcome: Outcome
    if paths in (["--help"], ["-h"]):
        print(__doc__)
        return 0
    if len(paths) != 3 or (paths[0] != "--counterexample" and any(p.startswith("--") for p in paths)):
        outcome = Malformed("usage: checker [--json] [--flint] CLAIM CERTIFICATE MODEL")
    else:
        try:
            if "--flint" in arguments:
                use_flint()
            if paths[0] == "--counterexample":
                outcome = check_counterexample(*paths[1:])
            elif violation.is_witness(paths[1]):
                outcome = violation.check(*paths)
            else:
                outcome = check(*paths)
        except Outcome as reached:
            outcome = reached
        except (RecursionError, MemoryError) as error:
            outcome = Malformed(f"the input exhausts the checker ({type(error).__name__})")
        except Exception as error:  # a bug here must not read as a verdict
            outcome = Outcome(f"{type(error).__name__}: {error}")
    # Names come from untrusted files: one line, printable characters only.
    reason = "".join(c if c.isprintable() else repr(c)[1:-1] for c in str(outcome))
    reason = reason.encode("utf-8", "backslashreplace").decode("utf-8")
    if as_json:
        print(json.dumps({"verdict": outcome.verdict, "reason": reason, "status": outcome.status}))
    else:
        print(f"{outcome.verdict}: {reason}".encode("ascii", "backslashreplace").decode("ascii"))
    return outcome.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
