"""Qualification of the checker:  python -I -S PATH/TO/qualification [--checker PATH] [-o RECORD]

Has the checker (by default the folder "checker" beside this one) decide honest evidence of each kind, which it must
accept, and mutants of it, which it must refuse, each with a verdict that is right; the suite is fixed. Prints the
verdict, and writes a record of it (JSON) to RECORD. Progress goes to stderr.
Standard library only, no import of certbound. With --case and --attack only a part is tried, and the verdict is
"not qualified".
Exit status: 0 qualified, 1 not qualified, 2 wrong usage or interrupted.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import platform
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any

from attacks import ATTACKS, ONCE, Attack, Case, described, hostile_claim, stronger

HERE = Path(__file__).resolve().parent
FORMAT = "certbound-qualification-1"
STATUS = {"valid": 0, "rejected": 1, "refuted": 1, "malformed": 2, "incomplete": 3}
BY_ITSELF = (stronger, hostile_claim)  # of these the first mutant is also put to a process of its own
PATIENCE = 120  # seconds for one answer; each takes less than one
TAKEN = 300  # characters kept of what a checker says


def cases(names: list[str]) -> list[Case]:
    """The honest cases of these names, all if none is given."""
    found = []
    for folder in sorted((HERE / "cases").iterdir()):
        if names and folder.name not in names:
            continue
        about = json.loads((folder / "case.json").read_text())
        files = {f.relative_to(folder).as_posix(): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}
        del files["case.json"]
        found.append(Case(folder.name, about["kind"], about["arguments"], about["verdict"], files))
    return found


def attacks(chosen: list[Case], names: list[str]) -> Iterator[tuple[int, Case, list[Attack]]]:
    """(number, case, what is tried on it)."""
    seen: set[str] = set()
    for number, case in enumerate(chosen, start=1):
        tried = [attack for attack in ATTACKS if case.kind not in seen or attack not in ONCE]
        yield number, case, [attack for attack in tried if not names or attack.__name__ in names]
        seen.add(case.kind)


def digest(folder: Path, pattern: str = "*") -> str:
    """SHA-256 over names, lengths and bytes of a folder's files, compiled modules left out."""
    total = hashlib.sha256()
    files = (f for f in folder.rglob(pattern) if f.is_file() and "__pycache__" not in f.parts)
    for file in sorted(files, key=lambda f: f.relative_to(folder).as_posix()):
        data = file.read_bytes()
        total.update(f"{file.relative_to(folder).as_posix()}\0{len(data)}\0".encode() + data)
    return total.hexdigest()


class Asked:
    """A process of the checker that answers one line after the other; begun anew when it dies or says nothing."""

    def __init__(self, checker: Path) -> None:
        self.command = [sys.executable, "-I", "-S", str(checker), "--lines"]
        self.process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Asked:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        self.end()

    def end(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.communicate()
            self.process = None

    def ask(self, arguments: list[str]) -> tuple[str, int | None, str]:
        """(verdict, status, reason); the verdict is "no answer" if there is none."""
        if self.process is None:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
            )
        process = self.process
        watch = threading.Timer(PATIENCE, process.kill)
        watch.start()
        text = ""
        try:
            assert_there(process.stdin).write(json.dumps(arguments) + "\n")
            assert_there(process.stdin).flush()
            text = assert_there(process.stdout).readline()
            answer = json.loads(text)
            return str(answer["verdict"]), answer["status"], str(answer["reason"])[:TAKEN]
        except (OSError, ValueError, KeyError, TypeError):
            self.process = None
            process.kill()
            with contextlib.suppress(OSError, ValueError):
                process.communicate()
            return "no answer", None, text[:TAKEN]
        finally:
            watch.cancel()


def assert_there(stream: Any) -> Any:
    """A pipe of a process that was begun with one."""
    if stream is None:
        raise OSError("no pipe")
    return stream


def alone(checker: Path, arguments: list[str]) -> tuple[str, int | None, str]:
    """The same by a process of its own, as a user runs it: what is printed, and the exit status."""
    command = [sys.executable, "-I", "-S", str(checker), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return "no answer", None, ""
    verdict, _, reason = done.stdout.strip().partition(": ")
    return verdict, done.returncode, reason[:TAKEN]


class Tally:
    """What has been tried, and what went wrong."""

    def __init__(self) -> None:
        self.kinds: dict[str, Counter[str]] = {}
        self.attacks: dict[str, Counter[str]] = {}
        self.failures: list[dict[str, Any]] = []

    def note(
        self, case: Case, attack: str, what: str, expected: tuple[str, ...], got: tuple[str, int | None, str]
    ) -> None:
        """Count one answer. It is right if its verdict is expected, and its status that verdict's."""
        verdict, status, reason = got
        right = verdict in expected and type(status) is int and status == STATUS[verdict]
        row = self.kinds.setdefault(case.kind, Counter())
        tried, well = ("mutants", "refused") if attack else ("honest", "accepted")
        row[tried] += 1
        row[well] += right
        if attack:
            own = self.attacks.setdefault(attack, Counter())
            own["mutants"] += 1
            own["refused"] += right
        if not right:
            failure = {"case": case.name, "attack": attack or "none: honest evidence", "what": what}
            self.failures.append(
                failure | {"expected": list(expected), "found": verdict, "status": status, "reason": reason}
            )


def qualify(checker: Path, names: list[str], tried_only: list[str]) -> dict[str, Any]:
    """The record of a run of the suite."""
    begun, clock, tally = datetime.now(UTC), time.monotonic(), Tally()
    chosen = cases(names)
    with Asked(checker) as asked, TemporaryDirectory() as home:
        for number, case, tried in attacks(chosen, tried_only):
            folder = Path(home) / case.name
            shutil.copytree(HERE / "cases" / case.name, folder)
            arguments = [a if a.startswith("--") else str(folder / a) for a in case.arguments]
            honest = (case.verdict,)
            tally.note(case, "", "in a process of its own", honest, alone(checker, arguments))
            tally.note(case, "", "the first of many", honest, asked.ask(arguments))
            for attack in tried:
                mutants = list(attack(case))
                print(
                    f"{number} of {len(chosen)}, {case.name}: {described(attack)}: {len(mutants)}",
                    file=sys.stderr,
                    flush=True,
                )
                for i, mutant in enumerate(mutants):
                    write(folder, mutant.files)
                    if i == 0 and attack in BY_ITSELF:
                        tally.note(
                            case,
                            described(attack),
                            f"{mutant.what}, in a process of its own",
                            mutant.expected,
                            alone(checker, arguments),
                        )
                    tally.note(case, described(attack), mutant.what, mutant.expected, asked.ask(arguments))
                    write(folder, {name: case.files[name] for name in mutant.files})
            tally.note(case, "", "after its mutants", honest, asked.ask(arguments))
    complete = (
        bool(chosen)
        and not names
        and not tried_only
        and all(row["honest"] and row["mutants"] for row in tally.kinds.values())
    )
    return {
        "format": FORMAT,
        "verdict": "qualified" if complete and not tally.failures else "not qualified",
        "started": begun.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "seconds": round(time.monotonic() - clock),
        "checker": {"sha256": digest(checker, "*.py")},
        "suite": {"sha256": digest(HERE), "complete": complete},
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "platform": platform.platform(),
        "kinds": {
            kind: {k: row[k] for k in ("honest", "accepted", "mutants", "refused")} for kind, row in tally.kinds.items()
        },
        "attacks": {attack: {k: row[k] for k in ("mutants", "refused")} for attack, row in tally.attacks.items()},
        "failures": tally.failures,
    }


def write(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).unlink(missing_ok=True)
        (folder / name).write_bytes(data)


def summary(record: dict[str, Any]) -> str:
    """One line."""
    kinds = record["kinds"].values()
    counts = {key: sum(row[key] for row in kinds) for key in ("honest", "accepted", "mutants", "refused")}
    return (
        f"{record['verdict']}: {counts['accepted']} of {counts['honest']} checks of honest evidence accepted, "
        f"{counts['refused']} of {counts['mutants']} of mutants refused"
    )


def main() -> int:
    parser = argparse.ArgumentParser(
        description=(__doc__ or "").partition("\n\n")[2],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        prog="qualification",
    )
    parser.add_argument("--checker", type=Path, default=HERE.parent / "checker")
    parser.add_argument(
        "--case", action="append", default=[], choices=sorted(f.name for f in (HERE / "cases").iterdir())
    )
    parser.add_argument("--attack", action="append", default=[], choices=[attack.__name__ for attack in ATTACKS])
    parser.add_argument("-o", dest="record", type=Path)
    given = parser.parse_args()
    if not (given.checker / "__main__.py").is_file():
        parser.error(f"no checker in {given.checker}: expected a folder with __main__.py")
    if given.record is not None and given.record.exists():
        parser.error(f"{given.record} is there already: it is not replaced")
    try:
        record = qualify(given.checker.resolve(), given.case, given.attack)
    except KeyboardInterrupt:
        print("interrupted; nothing was written", file=sys.stderr)
        return 2
    if given.record is not None:
        try:
            given.record.write_text(json.dumps(record, indent=1) + "\n")
        except OSError as error:
            parser.error(f"the record cannot be written: {error}")
    print(summary(record))
    for failure in record["failures"][:10]:
        place = f"{failure['case']}, {failure['attack']}, {failure['what']}"
        print(f"  {place}: {failure['found']}, expected {' or '.join(failure['expected'])}")
    return 0 if record["verdict"] == "qualified" else 1


if __name__ == "__main__":
    sys.exit(main())
