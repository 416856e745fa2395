"""certbound hunt FILE.py:NAME: looking for networks and domains at which a bound of the user's own fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import OutputError
from ..evidence_files import refuse_foreign
from .common import print_json
from .hunt_run import check_line, limits, run

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ..hunt.fuzz.rounds import Progress


def hunt_function(text: str, as_json: bool, given: dict[str, Any]) -> int:
    """Status 1: a violation was found and confirmed; 0: none was, which proves nothing; 2: interrupted."""
    import hashlib

    from ..evidence_files import write
    from ..hunt.database import Database
    from ..hunt.fuzz.rounds import Progress
    from ..hunt.fuzz.rounds import hunt_function as search
    from ..hunt.fuzz.target import function_target
    from ..hunt.measure.witness import FILES, witness_files

    for option in ("domain_file", "claim_file", "model"):
        if given[option] is not None:
            raise click.UsageError(f"--{option.removesuffix('_file')} is about models, not functions")
    if len(given["quantities"]) > 1:
        raise click.UsageError("a function bounds one quantity; give --quantity once")
    target = function_target(text, given["quantities"][0] if given["quantities"] else None)
    folder = given["output"] or Path("violation")
    names = [*FILES, *(f"minimal/{name}" for name in FILES)]
    refuse_foreign(folder, dict.fromkeys(names), force=given["force"])
    source = Path(text.rpartition(":")[0]).read_bytes()
    database = None
    if given["database"] is not None:
        identity = {
            "function": hashlib.sha256(source).hexdigest(),
            "name": text.rpartition(":")[2],
            "quantity": target.quantity,
            "seed": given["seed"],
            "jobs": given["jobs"],
        }
        database = Database(given["database"], identity)
    state = Progress() if database is None else database.load_search()

    def work(make: Callable[[], Executor], jobs: int, note: Callable[[str], None]) -> None:
        def report(now: Progress) -> None:
            if database is not None:
                database.save_search(now)
            note(f"{now.examples} examples, best ratio found/bound {now.best:.6g}")

        search(target, make=make, jobs=jobs, progress=state, report=report, **limits(given))

    interrupted = run(given, f"hunting {text}", work)
    if interrupted and database is not None:
        database.save_search(state)  # Ctrl-C may have cut the last one short
    written: dict[str, str] = {}
    files: dict[str, str | bytes] = {}
    for name, found, inner in (("worst", state.worst, ""), ("minimal", state.minimal, "minimal/")):
        if found is None:
            continue
        try:
            own = witness_files(found.confirmed, found.claimed)
        except OutputError as error:  # not every graph is written; the violation is shown all the same
            click.echo(f"no witness is written of the {name} case: {error}", err=True)
            continue
        files |= {f"{inner}{file}": content for file, content in own.items()}
        written[name] = str(folder / inner)
    if files:
        write(folder, files, force=given["force"])
    _print_function(text, target.quantity, state, written, interrupted, as_json)
    return 1 if state.worst is not None else 2 if interrupted else 0


def _print_function(
    text: str, quantity: str, state: Progress, written: dict[str, str], interrupted: bool, as_json: bool
) -> None:
    from ..hunt.fuzz.properties import describe
    from ..numbers.exact import decimal_down

    shown = state.minimal or state.worst
    if as_json:
        violation = None
        if state.worst is not None:
            violation = {
                "claimed": str(float(state.worst.claimed)),
                "reached": decimal_down(state.worst.confirmed.reached),
                "witness": written,
            }
        print_json(
            {
                "target": text,
                "quantity": quantity,
                "rounds": state.rounds,
                "examples": state.examples,
                "best_ratio": state.best if state.best < float("inf") else "inf",
                "violation": violation,
                "interrupted": interrupted,
            }
        )
        return
    if shown is not None and state.worst is not None:
        click.echo(f"violated: {text}\n{describe(shown.confirmed, shown.claimed)}")
        click.echo(f"worst ratio {state.worst.ratio:.6g}; {state.examples} examples")
        for folder in written.values():
            click.echo(check_line(Path(folder)))
    else:
        state_of = "interrupted" if interrupted else "no violation found"
        click.echo(f"{state_of}: {text}: {state.examples} examples, best ratio found/bound {state.best:.9g}")
        click.echo("This is a search: it proves nothing about the bound.")
