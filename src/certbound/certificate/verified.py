"""The machine-checked checker (docs/formal.md): the program that ``make verified`` extracts from proofs/coq.

The stand-alone checker decides first; then it writes model file and claim as text (``--transcribe``), and the program
decides that text again. A verdict is valid only if both say so.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

from ..checker_files import CHECKER
from ..errors import CertboundError, CheckerError
from .check import CheckResult
from .check import check as check_in_python

PROGRAM = Path(__file__).resolve().parents[3] / "build" / "coq" / "verified"
PROVED, OPEN = "proved", "open"
# What a step of a plan may hold that the program knows nothing of -> the rule in words.
BEYOND = {"recursion": "rule R14", "taps": "rule R13", "scaled_norm": "the scaled form of rule R4"}

SECOND_ORDER = {"parameter_hessian", "taylor_remainder"}


def transcription(claim: str | Path, certificate: str | Path, model: str | Path) -> str | CheckResult:
    """The text that the program reads; or what the checker says where there is none."""
    command = [
        sys.executable,
        "-I",
        "-S",
        str(CHECKER),
        "--json",
        "--transcribe",
        str(claim),
        str(certificate),
        str(model),
    ]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode == 0:
        return done.stdout
    try:
        answer = json.loads(done.stdout)
        return CheckResult(answer["verdict"], answer["reason"], answer["status"])
    except (ValueError, KeyError, TypeError):
        raise CheckerError(f"the transcription failed (exit status {done.returncode}): {done.stderr[-500:]}") from None


def decide(text: str) -> list[bool]:
    """Whether the program proves each claim of the text. Raises CertboundError if it is not built, CheckerError if it
    gives no answer."""
    require_program()
    done = subprocess.run([str(PROGRAM)], input=text, capture_output=True, text=True, check=False)
    lines = done.stdout.split()
    if done.returncode or not set(lines) <= {PROVED, OPEN}:
        raise CheckerError(f"the machine-checked checker failed (exit status {done.returncode}): {done.stderr[-500:]}")
    return [line == PROVED for line in lines]


def require_program() -> None:
    """Raises CertboundError unless the program is built."""
    if not PROGRAM.is_file():
        raise CertboundError(
            "the machine-checked checker is not built",
            where=str(PROGRAM),
            hint="in a checkout, with Debian's coq, libcoq-coquelicot, libcoq-interval, ocaml-findlib and "
            "libzarith-ocaml-dev: make verified",
        )


def _beyond(claim: Path, certificate: Path, left: list[str]) -> list[str]:
    """The rules that a certificate uses for the quantities ``left``, and the program does not have."""
    evidence: Any = json.loads(certificate.read_text(encoding="utf-8"))
    found = {name for step in evidence["plan"] for key, name in BEYOND.items() if key in step}
    if any("form" in row for row in evidence["conclusions"]):
        found.add("the form joint of rule R9")
    derivatives = tomllib.loads(claim.read_text(encoding="utf-8"))["derivatives"]
    if derivatives == "clarke" and set(left) <= SECOND_ORDER:  # a kink of phi' would leave none of these
        found.add("the second derivatives of rule R5 at soft kinks")
    return sorted(found)


def check_verified(claim: str | Path, certificate: str | Path, model: str | Path, *, jobs: int = 1) -> CheckResult:
    """As ``check``, and then by the machine-checked checker. ``jobs``: processes of the first of the two.

    "valid": both prove every claim. "incomplete": the second cannot follow a rule, a node or a domain, which is named.
    "rejected": the first rejects, or the second has all the rules that the certificate uses and proves less. Raises
    CertboundError if the second is not built, CheckerError if one of the two fails.
    """
    require_program()
    result = check_in_python(claim, certificate, model, jobs=jobs)
    if result.status != 0:
        return result
    text = transcription(claim, certificate, model)
    if isinstance(text, CheckResult):
        return text
    quantities = text.partition(" claims ")[2].split()[1:-1:3]
    proved = decide(text)
    if len(proved) != len(quantities):
        raise CheckerError(f"the machine-checked checker answered {len(proved)} of {len(quantities)} claims")
    left = [quantity for quantity, done in zip(quantities, proved, strict=True) if not done]
    if not left:
        return CheckResult("valid", f"{result.reason}; proved by the machine-checked checker too", 0)
    rules = _beyond(Path(claim), Path(certificate), left)
    if rules:
        return CheckResult(
            "incomplete", f"{', '.join(left)}: beyond the machine-checked checker, which has not {', '.join(rules)}", 3
        )
    return CheckResult("rejected", f"{', '.join(left)}: the machine-checked checker does not prove so little", 1)
