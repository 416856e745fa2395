"""check() and check_many(): they run the stand-alone checker by path, in an isolated interpreter."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import threading
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from ..checker_files import CHECKER
from ..errors import CertboundError, CheckerError
from ..evidence_files import recover
from ..files import MAX_MODEL, read_bytes
from ..workers import as_done
from .reading import stated_model

CLAIM, CERTIFICATE = "claim.toml", "certificate.json"
# claim -> certificate, of every kind of folder
EVIDENCE = {
    CLAIM: CERTIFICATE,
    "gains.toml": "gains.json",
    "depth.toml": "depth.json",
    "training.toml": "training.json",
}


def claim_in(folder: Path) -> str:
    """The name of the claim that lies in a folder: the first of EVIDENCE that is there; CLAIM if there is none."""
    return next((name for name in EVIDENCE if (folder / name).exists()), CLAIM)


@dataclass(frozen=True)
class CheckResult:
    """What the checker said: ``verdict`` is valid, rejected, malformed or incomplete; ``status`` its exit status."""

    verdict: str
    reason: str
    status: int


@dataclass(frozen=True)
class CheckRow:
    """The check of one folder. ``model``: the file that was taken for the claim's; None if there is none, or none was
    needed to see that the folder holds no claim. ``result.verdict`` is "failed" where the checker could not be asked.
    """

    folder: Path
    model: Path | None
    result: CheckResult


class _Checker:
    """A process of the checker that answers one check after the other."""

    def __init__(self, flint: bool, jobs: int = 1) -> None:
        mode = ["-I", str(CHECKER), "--flint"] if flint else ["-I", "-S", str(CHECKER)]
        mode += ["--jobs", str(jobs)]
        self.errors = TemporaryFile()  # noqa: SIM115 -- closed with the process
        self.process = subprocess.Popen(
            [sys.executable, *mode, "--lines"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.errors,
            text=True,
            encoding="ascii",
        )

    def __enter__(self) -> _Checker:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError, ValueError):
            self.process.communicate()  # the end of its input ends it
        self.errors.close()

    def check(self, *files: str | Path) -> CheckResult:
        """Claim, certificate, model. Raises CheckerError if there is no answer, or the checker itself failed."""
        assert self.process.stdin is not None and self.process.stdout is not None
        text = ""
        with suppress(OSError):
            self.process.stdin.write(json.dumps(list(map(str, files))) + "\n")
            self.process.stdin.flush()
            text = self.process.stdout.readline()
        try:
            answer = json.loads(text)
            result = CheckResult(answer["verdict"], answer["reason"], answer["status"])
        except (ValueError, KeyError, TypeError):
            self.process.kill()
            status = self.process.wait()
            self.errors.seek(0)
            said = self.errors.read()[-500:].decode(errors="replace")
            raise CheckerError(f"the checker gave no answer (exit status {status}): {said}") from None
        return result


def check(
    claim: str | Path, certificate: str | Path, model: str | Path, *, jobs: int = 1, flint: bool = False
) -> CheckResult:
    """Have the checker (standard library only, ``python -I -S``) verify the claim against the model file.

    ``jobs``: processes of this one check (1 to 999), where the system can fork; the result is the same. With ``flint``
    it may load python-flint (``python -I``), whose integer matrix products are faster and exact too.

    verdict "valid" means: the claim follows, in exact arithmetic recomputed from the model file. Raises
    CheckerError if the checker itself failed.
    """
    for folder in dict.fromkeys(Path(file).parent for file in (claim, certificate, model)):
        recover(folder)
    with _Checker(flint, jobs) as checker:
        result = checker.check(claim, certificate, model)
    if result.status not in (0, 1, 2, 3):
        raise CheckerError(f"the checker failed: {result.verdict}: {result.reason}")
    return result


def check_covers(
    claim: str | Path, certificate: str | Path, model: str | Path, other: str | Path, *, flint: bool = False
) -> CheckResult:
    """Have the checker verify the claim for its model, and that ``other`` is the same network but for parameters that
    lie in the claim's parameter set (rule C1): then "valid", and every bound of the claim holds for ``other``.

    Raises CheckerError if the checker itself failed.
    """
    with _Checker(flint) as checker:
        result = checker.check("--covers", claim, certificate, model, other)
    if result.status not in (0, 1, 2, 3):
        raise CheckerError(f"the checker failed: {result.verdict}: {result.reason}")
    return result


def check_many(
    folders: Sequence[str | Path], models: Sequence[str | Path] = (), *, jobs: int = 1, flint: bool = False
) -> Generator[CheckRow, None, None]:
    """Check every folder that certify or gains wrote, each by check()'s checker; rows as they are done.

    A claim's model is the one of ``models`` that has its name (any name, if only one is given), or the file of that
    name in the folder, or here; of several the one whose SHA-256 the claim states. ``jobs``: processes of the checker,
    each for many folders, or several for one where there are fewer folders. A process that dies is replaced and its
    folder tried once more.
    """
    own = threading.local()
    made: list[_Checker] = []
    stopped = threading.Event()
    digests: dict[Path, str] = {}
    given = list(dict.fromkeys(map(Path, models)))
    each = dict.fromkeys(map(Path, folders))

    def digest(file: Path) -> str:
        if file not in digests:
            digests[file] = hashlib.sha256(read_bytes(file, MAX_MODEL)).hexdigest()
        return digests[file]

    def row(folder: Path) -> CheckRow:
        model = None
        try:
            recover(folder)
            claim = claim_in(folder)
            name, stated = stated_model(folder / claim)
            candidates = [file for file in given if len(given) == 1 or file.name == name]
            candidates += [folder / name, Path(name)]
            there = [file for file in candidates if file.is_file()]
            if not there:
                raise CertboundError(
                    f"its model {name[:200]!r} lies neither in it nor here", where=str(folder), hint="name the file too"
                )
            model = there[0] if len(there) == 1 else next((f for f in there if digest(f) == stated), there[0])
            return CheckRow(folder, model, ask(folder / claim, folder / EVIDENCE[claim], model))
        except CheckerError as error:
            return CheckRow(folder, model, CheckResult("failed", str(error), error.exit_status))
        except CertboundError as error:
            return CheckRow(folder, model, CheckResult("malformed", str(error), error.exit_status))

    def ask(*files: Path) -> CheckResult:
        for last in (False, True):
            if (checker := getattr(own, "checker", None)) is None:
                checker = own.checker = _Checker(flint, max(1, jobs // len(each)))
                made.append(checker)
            try:
                return checker.check(*files)
            except CheckerError:
                own.checker = None
                if last or stopped.is_set():
                    raise
        raise AssertionError

    with ThreadPoolExecutor(jobs) as pool:
        try:
            for _, found in as_done(lambda: pool, row, each, jobs, row):
                yield found
        except BaseException:
            stopped.set()
            for checker in made:
                checker.process.kill()
            raise
        finally:
            for checker in made:
                checker.__exit__()
