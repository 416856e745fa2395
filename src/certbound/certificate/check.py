"""check(): runs the stand-alone checker by path, in an isolated interpreter."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from ..errors import CheckerError
from ..evidence_files import recover

CHECKER = Path(__file__).resolve().parents[1] / "checker"


@dataclass(frozen=True)
class CheckResult:
    """What the checker said: ``verdict`` is valid, rejected, malformed or incomplete; ``status`` its exit status."""

    verdict: str
    reason: str
    status: int


def check(claim: str | Path, certificate: str | Path, model: str | Path, *, flint: bool = False) -> CheckResult:
    """Have the checker (standard library only, ``python -I -S``) verify the claim against the model file.

    With ``flint`` it may load python-flint (``python -I``), whose integer matrix products are faster and exact too.

    verdict "valid" means: the claim follows, in exact arithmetic recomputed from the model file. Raises
    CheckerError if the checker itself failed.
    """
    for folder in dict.fromkeys(Path(file).parent for file in (claim, certificate, model)):
        recover(folder)
    mode = ["-I", str(CHECKER), "--flint"] if flint else ["-I", "-S", str(CHECKER)]
    command = [sys.executable, *mode, "--json", str(claim), str(certificate), str(model)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        answer = json.loads(done.stdout)
        result = CheckResult(answer["verdict"], answer["reason"], done.returncode)
    except (ValueError, KeyError, TypeError):
        raise CheckerError(
            f"the checker gave no answer (exit status {done.returncode}): {done.stderr[-500:]}"
        ) from None
    if answer["status"] != done.returncode or result.status not in (0, 1, 2, 3):
        raise CheckerError(f"the checker failed: {result.verdict}: {result.reason}")
    return result
