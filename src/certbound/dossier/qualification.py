"""The qualification of this installation's checker, as a record that can be signed; certbound.qualification does it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..checker_files import CHECKER
from ..errors import CertboundError, CheckerError, RejectedError
from ..files import MAX_TOML, parse_json, read_text
from ..report.shapes import Misshapen, Table, expect, one_of
from .attestation import Signing, Step, Trusted, signed

SUITE = CHECKER.parent / "qualification"
FORMAT = "certbound-qualification-1"
PREDICATE_TYPE = "urn:certbound:checker-qualification:1"
QUALIFIED, NOT_QUALIFIED = "qualified", "not qualified"
_DIGEST = {"sha256": str}
_MUTANTS = {"mutants": int, "refused": int}
_RECORD = {
    "format": one_of(FORMAT),
    "verdict": one_of(QUALIFIED, NOT_QUALIFIED),
    "started": str,
    "seconds": int,
    "checker": _DIGEST,
    "suite": {"sha256": str, "complete": bool},
    "python": str,
    "platform": str,
    "kinds": Table({"honest": int, "accepted": int, **_MUTANTS}),
    "attacks": Table(_MUTANTS),
    "failures": [
        {"case": str, "attack": str, "what": str, "expected": [str], "found": str, "reason": str},
    ],
}
_HINT = "give a record that 'certbound doctor --qualify -o' wrote"


def qualify(progress: Callable[[str], None] = lambda _: None) -> str:
    """The record, as text: the suite is run now, on this machine. Raises CheckerError if it cannot be."""
    with TemporaryDirectory() as home:
        file = Path(home) / "record.json"
        command = [sys.executable, "-I", "-S", str(SUITE), "-o", str(file)]
        with subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        ) as process:
            said = ""
            try:
                for line in process.stderr or ():
                    said = line.strip()
                    progress(said)
            except BaseException:
                _end(process)
                raise
        if not file.exists():
            raise CheckerError(f"the qualification suite gave no record (exit status {process.returncode}): {said}")
        return file.read_text(encoding="utf-8")


def _end(process: subprocess.Popen[str]) -> None:
    """Let the program put away its files: from a terminal it has been interrupted too, otherwise it is now."""
    for number in (0, signal.SIGINT):
        with suppress(subprocess.TimeoutExpired, ValueError):  # ValueError: a system without such signals
            if number:
                process.send_signal(number)
            process.wait(2)
            return
    process.kill()


def read_record(file: Path) -> tuple[str, dict[str, Any]]:
    """(text, table) of a record. Raises CertboundError for a file that is none."""
    text = read_text(file, MAX_TOML, hint=_HINT)
    try:
        table: dict[str, Any] = parse_json(text)
        expect(table, _RECORD)
    except (ValueError, Misshapen) as error:
        raise CertboundError(f"not a record of a qualification ({error})", where=str(file), hint=_HINT) from None
    return text, table


def summary(record: dict[str, Any]) -> str:
    """One line: the verdict and the counts."""
    total = {key: sum(row[key] for row in record["kinds"].values()) for key in ("honest", "accepted", *_MUTANTS)}
    return (
        f"{record['verdict']}: {total['accepted']} of {total['honest']} checks of honest evidence accepted, "
        f"{total['refused']} of {total['mutants']} of mutants refused"
    )


def attest(
    file: Path,
    key: Path,
    *,
    password: bytes | None = None,
    expires: datetime | None = None,
    remark: str = "",
    now: datetime | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> str:
    """The envelope about a record: the suite is run once more, and only a record that it confirms is signed.

    Raises RejectedError if this installation's checker or suite is not the record's, or is not qualified;
    CertboundError if a file cannot be used.
    """
    signing = Signing(key, password, expires, remark, now or datetime.now(UTC))
    _, record = read_record(file)
    if difference := _differs(record, json.loads(qualify(progress))):
        raise RejectedError(f"not signed: {difference}", status=1, where=str(file))
    subject = {"checker": record["checker"]["sha256"], "qualification": record["suite"]["sha256"]}
    return signing.envelope(PREDICATE_TYPE, subject, {"record": record})


def verify(
    envelope: Path,
    keys: Sequence[Trusted],
    file: Path,
    *,
    now: datetime | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> Iterator[Step]:
    """The steps from an envelope to a record that holds here; the first that does not hold is the last.

    Raises CertboundError for a file that is no envelope, no key or no record. Accepted is what ends with a step
    "checker" that holds.
    """
    table = yield from signed(envelope, keys, PREDICATE_TYPE, {"record": dict}, now or datetime.now(UTC))
    if table is None:
        return
    _, record = read_record(file)
    same = table["predicate"]["record"] == record
    yield Step("record", same, "as signed" if same else "the signed record is not the file's")
    if same:
        difference = _differs(record, json.loads(qualify(progress)))
        yield Step("checker", not difference, difference or f"the suite, run here: {summary(record)}")


def _differs(record: dict[str, Any], here: dict[str, Any]) -> str:
    """Why a record is not confirmed by one made here; empty if it is."""
    for what, key in (("checker", "checker"), ("qualification suite", "suite")):
        if record[key] != here[key]:
            return f"the {what} of this installation is not the one of the record"
    for whose, one in (("the record's", record), ("here the", here)):
        if one["verdict"] != QUALIFIED or one["failures"] or not one["kinds"] or not one["suite"]["complete"]:
            return f"{whose} verdict is not {QUALIFIED!r}"
    different = [key for key in ("kinds", "attacks") if record[key] != here[key]]
    return f"here the {different[0]} differ from the record's" if different else ""
