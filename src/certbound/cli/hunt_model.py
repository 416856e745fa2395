"""certbound hunt of a model or a claim: looking for points of its domain at which a bound of it fails."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from ..errors import CertboundError, known
from ..evidence_files import refuse_foreign
from .common import print_json, print_table, progress_bar
from .hunt_run import check_line, limits, run

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ..hunt.models import ModelProgress, Place
    from ..network.graph import Network


def _place(target: Path, given: dict[str, Any], made: Path) -> tuple[Place, dict[str, str], str]:
    """(where to hunt, claimed bounds, claim text); ``made``: a folder for the file of a model that lies in none."""
    from ..bounds.domain import Domain, read_domain
    from ..certificate.certification import certify
    from ..hunt.fuzz.target import claim_of, model_of
    from ..hunt.models import Place
    from ..network.load import load

    files = tuple(given["activation_files"])
    claim = claim_of(target)
    of_module = given["examples"] or given["architecture"]
    if claim is not None and of_module:
        raise click.UsageError("the claim has a model; leave --input-example and --architecture out")
    if claim is not None:
        if given["claim_file"] is not None:
            raise click.UsageError("TARGET is a claim already; leave --claim out")
        model = model_of(target, claim, given["model"])
    else:
        if given["model"] is not None:
            raise click.UsageError("TARGET is the model; leave --model out")
        model = _file_of(target, given, made) if of_module else target
        if given["claim_file"] is not None:
            claim = claim_of(given["claim_file"])
            if claim is None:
                raise click.UsageError(f"--claim {given['claim_file']}: expected a claim.toml or its folder")
            model_of(given["claim_file"], claim, model)
    if claim is not None:
        if given["domain_file"] is not None:
            raise click.UsageError("the claim has a domain; leave --domain out")
        return Place(model.absolute(), claim.domain, files, claim.outputs_of), claim.bounds, claim.text
    network = load(model, activations=files)
    domain = (Domain.around() if given["domain_file"] is None else read_domain(given["domain_file"])).fit(network)
    result = certify(network, domain, quantities=given["quantities"] or None)
    return Place(model.absolute(), domain, files), result.bounds, result.claim


def _file_of(target: Path, given: dict[str, Any], folder: Path) -> Path:
    """The model's file: of a module or of arrays, the one that is written for it to ``folder``."""
    from ..evidence_files import write_file
    from ..network.factory import network_of
    from ..network.onnx.writer import MODEL

    file, network = network_of(
        target, given["examples"], architecture=given["architecture"], activations=given["activation_files"]
    )
    return write_file(folder / MODEL, network.model) if network.model else Path(file)


def hunt_model(target: Path, as_json: bool, given: dict[str, Any]) -> int:
    """Status 1: a violation was found and confirmed; 0: none was, which proves nothing; 2: interrupted."""
    with TemporaryDirectory(prefix="certbound-") as made:
        return _hunt(target, as_json, given, Path(made))


def _hunt(target: Path, as_json: bool, given: dict[str, Any], made: Path) -> int:
    from ..bounds.intervals import FILE as PARAMETERS
    from ..hunt.database import Database
    from ..hunt.measure.witness import model_files, write_witness
    from ..hunt.models import ModelProgress
    from ..hunt.models import hunt_model as search
    from ..hunt.models import violations as exceeded
    from ..numbers.exact import parse_exact

    with progress_bar("certified bounds"):
        place, bounds, claim_text = _place(target, given, made)
        network = place.network()
    if wrong := [q for q in given["quantities"] if q not in bounds]:
        raise CertboundError(f"nothing is claimed about {wrong[0]!r}", hint=known(wrong[0], bounds))
    chosen = {q: b for q, b in bounds.items() if not given["quantities"] or q in given["quantities"]}
    if not chosen:
        raise CertboundError("nothing is claimed of this model over this domain", where=str(target))
    claimed = {q: parse_exact(text) for q, text in chosen.items()}
    folder, force = given["output"] or Path("violation"), given["force"]
    witness = {"claim.toml": claim_text, "violation.json": None, **model_files(network, place.model)}
    if (own := place.domain.intervals) is not None and own.content:
        witness[PARAMETERS] = own.content
    refuse_foreign(folder, witness, force=force)
    if given["output"] is not None:
        refuse_foreign(folder, dict.fromkeys(_FOUND), force=force)
    database = None
    if given["database"] is not None:
        identity = {
            "model": network.digest,
            **({"data": dict(network.data_files)} if network.data_files else {}),
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

        search(place, claimed, make=make, jobs=jobs, progress=state, report=report, **limits(given))

    interrupted = run(given, f"hunting {target}", work)
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
        written = _write_found(folder, claim_text, network, state, force)
    _print_model(str(target), chosen, claimed, state, written, bool(violated), interrupted, as_json)
    return 1 if violated else 2 if interrupted else 0


_FOUND = ("hunt.json", "lower.json", "report.html")


def _write_found(folder: Path, claim_text: str, network: Network, state: ModelProgress, force: bool) -> Path:
    """hunt.json and lower.json; the report beside it is made again, if it is the claim's."""
    from ..evidence_files import recover, write
    from ..files import MAX_CERTIFICATE, MAX_TOML, read_text
    from ..hunt.lower_bound import FILE, lower_text
    from ..hunt.measure.witness import found_text
    from ..report.certificate_page import render

    recover(folder)
    text = found_text(claim_text, state.confirmed)
    files: dict[str, str | bytes] = {"hunt.json": text, FILE: lower_text(claim_text, network, state.confirmed)}
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
    from ..numbers.exact import decimal_down

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
        click.echo(check_line(written))
    elif not violated and not found:
        click.echo("Nothing was confirmed: this says nothing about the claim.")
    elif not violated:
        about = f" of {', '.join(found)}" if missed or vague else ""
        click.echo(f"No violation found{about}. What was found are lower bounds; they prove nothing about the claim.")
    if missed:
        click.echo(
            f"Not hunted: {', '.join(missed)}. A round hunts one quantity; --rounds {len(bounds)} hunts each once."
        )
