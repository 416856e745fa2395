"""certbound hunt and regress: looking for points at which a bound fails."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import CertboundError, OutputError, known
from ..evidence_files import refuse_foreign
from .common import PATH, as_json_option, force_option, print_json, print_table, progress_bar
from .hunt_lemma import hunt_lemma, is_lemma

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ..hunt.fuzz.rounds import Progress
    from ..hunt.models import ModelProgress, Place

_BUDGET = re.compile(r"(\d+(?:\.\d+)?)(s|m|h|)", re.ASCII)
_UNIT = {"": 1, "s": 1, "m": 60, "h": 3600}


class Budget(click.ParamType[float]):
    """A time: 90, 90s, 5m, 1h."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        match = _BUDGET.fullmatch(str(value))
        if match is None or not 0 < float(match[1]) * _UNIT[match[2]] <= 30 * 86400:
            self.fail(f"{value!r} is not a time such as 90s, 5m or 1h", param, ctx)
        return float(match[1]) * _UNIT[match[2]]


@click.command()
@click.argument("target")
@click.option("--quantity", "quantities", multiple=True, help="Hunt this quantity (may be repeated for a model).")
@click.option("--domain", "domain_file", type=PATH, help="For a model without a claim: domain file (TOML).")
@click.option("--claim", "claim_file", type=PATH, help="For a model: its claim.toml, with domain and bounds.")
@click.option("--model", type=PATH, help="For a claim: its model, if it does not lie beside it.")
@click.option("--activation-file", "activation_files", type=PATH, multiple=True, help="As for certify.")
@click.option("--budget", type=Budget(), default="1m", show_default=True, help="Time to spend: 90s, 5m, 1h.")
@click.option(
    "--rounds",
    type=click.IntRange(1),
    help="Stop after this many rounds, of one quantity each for a model; makes the result repeatable.",
)
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of the search.")
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes.")
@click.option("--dask", metavar="ADDRESS", help="Work on the Dask cluster with this scheduler instead.")
@click.option("--database", type=PATH, metavar="DIR", help="Keep interesting examples there, and go on from them.")
@click.option("-o", "--output", type=PATH, metavar="DIR", help="Write a witness there, or hunt.json for a model.")
@force_option
@as_json_option
def hunt(target: str, as_json: bool, **given: Any) -> int:
    """Try to break a bound: of a model (ONNX), a claim (or certify's folder), a lemma, or a function FILE.py:NAME.

    A model is certified first, unless its claim is given. A function takes a network and a domain and returns its
    bound. Status 1: a violation was found and confirmed in exact arithmetic; a witness for 'certbound check' is
    written. Status 0: none was found, which proves nothing.
    """
    folder = given["output"] or Path("violation")
    if folder.exists() and not folder.is_dir():
        raise OutputError("a witness could not be written there", where=str(folder), hint="choose another -o")
    refuse_foreign(folder, {})
    if ":" in target and target.rpartition(":")[0].endswith(".py"):
        return _hunt_function(target, as_json, given)
    if is_lemma(target):
        return hunt_lemma(target, as_json, given)
    return _hunt_model(Path(target), as_json, given)


def _run(
    given: dict[str, Any], what: str, work: Callable[[Callable[[], Executor], int, Callable[[str], None]], None]
) -> bool:
    """Run ``work`` with workers and a progress line; whether it was interrupted."""
    from ..hunt.workers import workers

    jobs = given["jobs"]
    started = time.monotonic()
    with progress_bar(what) as show, workers(jobs, given["dask"]) as make:

        def note(text: str) -> None:
            left = max(0, round(given["budget"] - (time.monotonic() - started)))
            show(f"{text}, {left} s left")

        try:
            work(make, jobs, note)
        except KeyboardInterrupt:
            return True
    return False


def _hunt_function(text: str, as_json: bool, given: dict[str, Any]) -> int:
    import hashlib

    from ..evidence_files import write
    from ..hunt.database import Database
    from ..hunt.fuzz.rounds import Progress, hunt_function
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

        hunt_function(
            target,
            seed=given["seed"],
            make=make,
            jobs=jobs,
            rounds=given["rounds"],
            budget=given["budget"],
            progress=state,
            report=report,
        )

    interrupted = _run(given, f"hunting {text}", work)
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
    from ..hunt.measure.point import decimal_down

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
            click.echo(_check_line(Path(folder)))
    else:
        state_of = "interrupted" if interrupted else "no violation found"
        click.echo(f"{state_of}: {text}: {state.examples} examples, best ratio found/bound {state.best:.9g}")
        click.echo("This is a search: it proves nothing about the bound.")


def _check_line(folder: Path) -> str:
    return f"check:  certbound check {folder / 'claim.toml'} {folder / 'violation.json'} {folder / 'model.onnx'}"


def _place(target: Path, given: dict[str, Any]) -> tuple[Place, dict[str, str], str]:
    """(where to hunt, claimed bounds, claim text)."""
    from ..bounds.domain import Domain, read_domain
    from ..certificate.certification import certify
    from ..hunt.fuzz.target import claim_of, model_of
    from ..hunt.models import Place
    from ..network.load import load

    files = tuple(given["activation_files"])
    claim = claim_of(target)
    if claim is not None:
        if given["claim_file"] is not None:
            raise click.UsageError("TARGET is a claim already; leave --claim out")
        model = model_of(target, claim, given["model"])
    else:
        if given["model"] is not None:
            raise click.UsageError("TARGET is the model; leave --model out")
        model = target
        if given["claim_file"] is not None:
            claim = claim_of(given["claim_file"])
            if claim is None:
                raise click.UsageError(f"--claim {given['claim_file']}: expected a claim.toml or its folder")
            model_of(given["claim_file"], claim, model)
    if claim is not None:
        if given["domain_file"] is not None:
            raise click.UsageError("the claim has a domain; leave --domain out")
        return Place(model.resolve(), claim.domain, files), claim.bounds, claim.text
    network = load(model, files)
    domain = (Domain.around() if given["domain_file"] is None else read_domain(given["domain_file"])).fit(network)
    result = certify(network, domain, quantities=given["quantities"] or None)
    return Place(model.resolve(), domain, files), result.bounds, result.claim


def _hunt_model(target: Path, as_json: bool, given: dict[str, Any]) -> int:
    from ..files import MAX_MODEL, read_bytes
    from ..hunt.database import Database
    from ..hunt.measure.witness import write_witness
    from ..hunt.models import ModelProgress, hunt_model
    from ..hunt.models import violations as exceeded
    from ..numbers.exact import parse_exact

    with progress_bar("certified bounds"):
        place, bounds, claim_text = _place(target, given)
        network = place.network()
    if wrong := [q for q in given["quantities"] if q not in bounds]:
        raise CertboundError(f"nothing is claimed about {wrong[0]!r}", hint=known(wrong[0], bounds))
    chosen = {q: b for q, b in bounds.items() if not given["quantities"] or q in given["quantities"]}
    if not chosen:
        raise CertboundError("nothing is claimed of this model over this domain", where=str(target))
    claimed = {q: parse_exact(text) for q, text in chosen.items()}
    folder, force = given["output"] or Path("violation"), given["force"]
    witness = {"claim.toml": claim_text, "violation.json": None, "model.onnx": read_bytes(place.model, MAX_MODEL)}
    refuse_foreign(folder, witness, force=force)
    if given["output"] is not None:
        refuse_foreign(folder, dict.fromkeys(_FOUND), force=force)
    database = None
    if given["database"] is not None:
        identity = {
            "model": network.digest,
            "domain": place.domain.fit(network).to_table(),
            "quantities": list(claimed),
            "seed": given["seed"],
        }
        database = Database(given["database"], identity)
    state = ModelProgress() if database is None else database.load_model()

    def work(make: Callable[[], Executor], jobs: int, note: Callable[[str], None]) -> None:
        def report(now: ModelProgress) -> None:
            if database is not None:
                database.save_model(now)
            ratio = max((f.value / max(float(claimed[q]), 1e-300) for q, f in now.best.items()), default=0.0)
            note(f"{now.examples} points, best ratio found/claimed {ratio:.6g}")

        hunt_model(
            place,
            claimed,
            seed=given["seed"],
            make=make,
            jobs=jobs,
            rounds=given["rounds"],
            budget=given["budget"],
            progress=state,
            report=report,
        )

    interrupted = _run(given, f"hunting {target}", work)
    if interrupted:
        from ..hunt.models import confirm_all

        confirm_all(network, place.domain, state)
        if database is not None:
            database.save_model(state)  # Ctrl-C may have cut the last one short
    violated = exceeded(state, claimed)
    written = None
    if violated:
        worst = violated[0]
        written = write_witness(
            folder, worst, claimed[worst.quantity], model=place.model, claim=claim_text, force=force
        )
    elif given["output"] is not None:
        written = _write_found(folder, claim_text, state, force)
    _print_model(str(target), chosen, claimed, state, written, bool(violated), interrupted, as_json)
    return 1 if violated else 2 if interrupted else 0


_FOUND = ("hunt.json", "report.html")


def _write_found(folder: Path, claim_text: str, state: ModelProgress, force: bool) -> Path:
    """hunt.json; the report beside it is made again, if it is the claim's."""
    from ..evidence_files import recover, write
    from ..files import MAX_CERTIFICATE, MAX_TOML, read_text
    from ..hunt.measure.witness import found_text
    from ..report.certificate_page import render

    recover(folder)
    text = found_text(claim_text, state.confirmed)
    files: dict[str, str | bytes] = {"hunt.json": text}
    claim, certificate = folder / "claim.toml", folder / "certificate.json"
    if claim.is_file() and certificate.is_file() and read_text(claim, MAX_TOML) == claim_text:
        files["report.html"] = render(claim_text, read_text(certificate, MAX_CERTIFICATE), text)
    return write(folder, files, force=force)


def _print_model(
    target: str,
    bounds: dict[str, str],
    claimed: dict[str, Fraction],
    state: ModelProgress,
    written: Path | None,
    violated: bool,
    interrupted: bool,
    as_json: bool,
) -> None:
    from ..hunt.fuzz.properties import describe
    from ..hunt.measure.point import decimal_down

    found = {q: state.confirmed[q] for q in bounds if q in state.confirmed}
    missed = [q for q in bounds if q not in state.best]
    vague = [q for q in bounds if q in state.best and q not in found]
    if as_json:
        print_json(
            {
                "target": target,
                "rounds": state.rounds,
                "points": state.examples,
                "found": {
                    q: {
                        "claimed": bounds[q],
                        "lower": decimal_down(c.reached),
                        "ratio": float(claimed[q] / c.reached) if c.reached else None,
                        "violated": c.reached > claimed[q],
                    }
                    for q, c in found.items()
                },
                "not_hunted": missed,
                "not_confirmed": vague,
                "violated": violated,
                "interrupted": interrupted,
                "written": None if written is None else str(written),
            }
        )
        return
    rows = []
    for q in bounds:
        if q not in found:
            rows.append([q, bounds[q], "not hunted" if q in missed else "nothing confirmed", "-", ""])
            continue
        c = found[q]
        ratio = f"{float(claimed[q] / c.reached):.4g}" if c.reached else "-"
        rows.append([q, bounds[q], decimal_down(c.reached, 12), ratio, "VIOLATED" if c.reached > claimed[q] else ""])
    title = f"{target}: {state.examples} points{', interrupted' if interrupted else ''}"
    print_table(title, ["quantity", "claimed: at most", "found: at least", "claimed / found", ""], rows)
    if violated and written is not None:
        worst = next(c for q, c in found.items() if c.reached > claimed[q])
        click.echo(describe(worst, claimed[worst.quantity]))
        click.echo(_check_line(written))
    elif not violated and not found:
        click.echo("Nothing was confirmed: this says nothing about the claim.")
    elif not violated:
        about = f" of {', '.join(found)}" if missed or vague else ""
        click.echo(f"No violation found{about}. What was found are lower bounds; they prove nothing about the claim.")
    if missed:
        click.echo(
            f"Not hunted: {', '.join(missed)}. A round hunts one quantity; --rounds {len(bounds)} hunts each once."
        )


@click.command()
@click.argument("old_dir", type=PATH)
@click.argument("new_model", type=PATH)
@click.option("--activation-file", "activation_files", type=PATH, multiple=True, help="As for certify.")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of the search for a witness.")
@click.option("-o", "--output", type=PATH, metavar="DIR", help="Write the new certificate, or the witness, there.")
@force_option
@as_json_option
def regress(
    old_dir: Path,
    new_model: Path,
    activation_files: tuple[Path, ...],
    seed: int,
    output: Path | None,
    force: bool,
    as_json: bool,
) -> int:
    """Re-certify NEW_MODEL against the claim in OLD_DIR: still holds, violated, or not provable.

    Status 0: every claimed bound is certified for the new model too. 1: one is violated, proved by a witness.
    3: neither is proved.
    """
    from ..hunt.regress.regress import HOLDS, VIOLATED
    from ..hunt.regress.regress import regress as run

    with progress_bar("regressing") as progress:
        result = run(old_dir, new_model, activation_files=activation_files, seed=seed, progress=progress)
        written = None
        if output is not None and result.verdict in (HOLDS, VIOLATED):
            written = result.write(output, force=force)
    if as_json:
        print_json(
            {
                "verdict": result.verdict,
                "rows": [
                    {
                        "quantity": r.quantity,
                        "verdict": r.verdict,
                        "claimed": r.claimed,
                        "certified": r.certified,
                        "margin": r.margin,
                        "shrink": r.shrink,
                        "found": None if r.found is None else str(float(r.found.reached)),
                    }
                    for r in result.rows
                ],
                "written": None if written is None else str(written),
            }
        )
        return result.status
    rows = [
        [
            r.quantity,
            r.verdict,
            r.claimed,
            r.certified or f"no bound: {r.reason}",
            "" if r.margin is None else f"{100 * r.margin:.3g}%",
            "" if r.found is None else f"{float(r.found.reached):.9g}",
        ]
        for r in result.rows
    ]
    columns = ["quantity", "verdict", "claimed: at most", "certified now", "margin", "found: at least"]
    print_table(f"{new_model} against {old_dir}: {result.verdict}", columns, rows)
    if written is not None and result.verdict == HOLDS:
        click.echo(f"check:  certbound check {written / 'claim.toml'} {written / 'certificate.json'} {new_model}")
    elif written is not None:
        click.echo(_check_line(written))
    return result.status
