"""The command line: thin, and nothing heavy is imported before a command runs.

Exit status: 0 holds or valid; 1 refuted, rejected or violated; 2 bad input or usage, or interrupted;
3 undecided, unsupported or incomplete; 4 internal error.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from . import __version__
from .errors import CertboundError, OutputError

if TYPE_CHECKING:
    from .bounds.domain import Domain

MODEL = click.Path(path_type=Path)


def main() -> NoReturn:
    """Entry point: every way out is an exit status and, if something went wrong, one message on stderr."""
    try:
        status = cli.main(standalone_mode=False)
    except CertboundError as error:
        status = _complain(str(error), error.exit_status)
    except click.exceptions.Exit as leave:
        status = leave.exit_code
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        hint = f"\n  try '{context.command_path} --help'" if context else ""
        status = _complain(error.format_message() + hint, 2)
    except (KeyboardInterrupt, click.Abort):
        status = _complain("interrupted; nothing was written", 2)
    except ModuleNotFoundError as error:
        status = _complain(
            f"the package {error.name!r} is missing\n  reinstall certbound; 'certbound doctor' shows what is there", 4
        )
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    except Exception as error:  # a bug: say so in one line, and how to see more
        if os.environ.get("CERTBOUND_TRACEBACK"):
            raise
        status = _complain(
            f"internal error: {type(error).__name__}: {error}\n"
            "  set CERTBOUND_TRACEBACK=1 to see where, and please report it",
            4,
        )
    sys.exit(status or 0)


def _complain(message: str, status: int) -> int:
    click.echo(f"certbound: {message}", err=True)
    return status


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110}, invoke_without_command=True
)
@click.version_option(__version__, prog_name="certbound")
@click.pass_context
def cli(context: click.Context) -> None:
    """Rigorous bounds on a network's derivatives with respect to its parameters, with checkable certificates."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help(), err=True)
        context.exit(2)


@contextmanager
def _progress(what: str) -> Iterator[Callable[[str], None]]:
    """A spinner on stderr (silent if stderr is no terminal); call the yielded function with the current step."""
    from rich.console import Console

    with Console(stderr=True).status(what) as status:
        yield lambda step: status.update(f"{what}: {step}")


def _print_json(value: Any) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def _table(title: str, columns: list[str], rows: list[list[str]]) -> None:
    """A table on stdout; plain text of any content (no markup is interpreted)."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(title=Text(title), title_justify="left")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    Console(width=None if sys.stdout.isatty() else 110).print(table)


@cli.command()
@click.argument("model", type=MODEL)
@click.option("--domain", "domain_file", type=MODEL, help="Domain file (TOML); replaces the options below.")
@click.option("--input-center", metavar="0|c1,c2,…", help="Centre of the input set. [default: 0]")
@click.option("--input-radius", metavar="R|R1,R2,…", help="Radius of the input set. [default: 0]")
@click.option("--input-norm", type=click.Choice(["inf", "2"]), help="inf: a box; 2: a ball. [default: inf]")
@click.option("--param-radius", metavar="R|R1,R2,…", help="How far each layer's parameters may move. [default: 0]")
@click.option("--param-total", metavar="R", help="Instead: how far all parameters together may move.")
@click.option("--param-entrywise", is_flag=True, help="--param-radius bounds each entry, not the Frobenius norm.")
@click.option("--quantity", "quantities", multiple=True, help="Certify only this quantity (may be repeated).")
@click.option("-o", "--output", type=MODEL, metavar="DIR", help="Write claim.toml, certificate.json, report.html.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object on stdout.")
def certify(
    model: Path,
    domain_file: Path | None,
    quantities: tuple[str, ...],
    output: Path | None,
    as_json: bool,
    **given: Any,
) -> int:
    """Bound the derivatives of the network in the ONNX file MODEL over a domain.

    Without options the domain is one point: input 0 and the stored weights. Numbers are exact: 0.1 is one tenth.
    """
    domain = _domain(domain_file, given)
    with _progress("certifying") as progress:
        from .certificate.certification import certify as run
        from .network.load import load

        progress("reading the network")
        network = load(model)
        result = run(network, domain, quantities=quantities or None, progress=progress)
        folder = result.write(output) if output is not None and result.bounds else None
    if as_json:
        _print_json(
            {
                "model": {
                    "file": network.source,
                    "sha256": network.digest,
                    "parameters": network.parameter_count,
                },
                "bounds": {q: {"upper": upper, "tier": result.tier} for q, upper in result.bounds.items()},
                "unsupported": [{"quantity": q, "reason": reason} for q, reason in result.unsupported.items()],
                "derivatives": result.result.derivatives,
                "written": None if folder is None else str(folder),
            }
        )
    else:
        from .bounds.quantities import QUANTITIES

        rows = [[q, upper, QUANTITIES[q].formula] for q, upper in result.bounds.items()]
        rows += [[q, "unsupported", reason] for q, reason in result.unsupported.items()]
        title = f"{network.source}: {network.parameter_count} parameters, tier {result.tier}"
        _table(title, ["quantity", "upper bound", "what is bounded, or why it is not"], rows)
        if folder is not None:
            click.echo(f"report: {folder / 'report.html'}")
            click.echo(f"check:  certbound check {folder / 'claim.toml'} {folder / 'certificate.json'} {model}")
    missing = result.unsupported and (quantities or not result.bounds)
    if output is not None and not result.bounds:
        click.echo("certbound: nothing could be certified, so nothing was written", err=True)
    return 3 if missing else 0


def _domain(file: Path | None, given: dict[str, Any]) -> Domain:
    from .bounds.domain import Domain, read_domain

    used = [name for name, value in given.items() if value not in (None, False)]
    if file is not None:
        if used:
            raise click.UsageError(f"--domain and --{used[0].replace('_', '-')} exclude each other")
        return read_domain(file)
    inputs: dict[str, Any] = {
        "input_center": _list(given["input_center"]),
        "input_radius": _list(given["input_radius"]),
        "input_norm": given["input_norm"] or "inf",
    }
    if given["param_entrywise"]:
        if given["param_radius"] is None:
            raise click.UsageError("--param-entrywise says what --param-radius means; give --param-radius too")
        if given["param_total"] is not None:
            raise click.UsageError("--param-total and --param-entrywise exclude each other")
        return Domain.box(**inputs, radius=_list(given["param_radius"]))
    radius = given["param_radius"]
    return Domain.around(**inputs, radius=None if radius is None else _list(radius), total=given["param_total"])


def _list(text: str | None) -> list[str]:
    return ["0"] if text is None else text.split(",")


@cli.command()
@click.argument("claim", type=MODEL)
@click.argument("certificate", type=MODEL)
@click.argument("model", type=MODEL)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object on stdout.")
def check(claim: Path, certificate: Path, model: Path, as_json: bool) -> int:
    """Verify CLAIM for MODEL by CERTIFICATE, with the stand-alone checker (exact arithmetic, standard library)."""
    with _progress("checking in exact arithmetic"):
        from .certificate.check import check as run

        result = run(claim, certificate, model)
    if as_json:
        _print_json({"verdict": result.verdict, "reason": result.reason})
    else:
        click.echo(f"{result.verdict}: {result.reason}")
    return result.status


@cli.command()
@click.option("--widths", required=True, metavar="n0,n1,…", help="Layer widths: inputs, hidden layers, outputs.")
@click.option("--activation", required=True, help="Activation of every hidden layer.")
@click.option("--theta-bar", metavar="R", help="Domain ‖θ‖ ≤ R for all parameters together (a symbol if left out).")
@click.option("--layer-norms", metavar="s|v0,v1,…", help="Domain ‖[W_j b_j]‖ ≤ v_j instead; 's' keeps symbols.")
@click.option("--input-norm", metavar="R", help="Evaluate at ‖x‖ ≤ R (a symbol if left out).")
@click.option("--alpha", metavar="A", help="Short for --parameter alpha=A.")
@click.option("--parameter", "parameters", multiple=True, metavar="NAME=VALUE", help="A parameter of the activation.")
@click.option("--no-bias", is_flag=True, help="Layers without biases.")
@click.option("--latex", is_flag=True, help="Print LaTeX.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object on stdout.")
def bounds(
    widths: str,
    activation: str,
    theta_bar: str | None,
    layer_norms: str | None,
    input_norm: str | None,
    alpha: str | None,
    parameters: tuple[str, ...],
    no_bias: bool,
    latex: bool,
    as_json: bool,
) -> int:
    """Closed-form bounds for a whole architecture; no weights are needed.

    Every quantity comes in the published polynomial form and sharpened by weighted AM-GM.
    """
    if theta_bar is not None and layer_norms is not None:
        raise click.UsageError("--theta-bar and --layer-norms exclude each other")
    if latex and as_json:
        raise click.UsageError("--latex and --json exclude each other (the JSON holds the LaTeX)")
    try:
        shape = [int(w) for w in widths.split(",")]
    except ValueError:
        raise click.BadParameter(f"{widths!r} is not a list of whole numbers", param_hint="--widths") from None
    with _progress("closed forms"):
        from .proof.closed_form import closed_form

        form = closed_form(
            shape,
            activation,
            domain="ball" if layer_norms is None else "layers",
            theta_bar=theta_bar,
            layer_norms=None if layer_norms in (None, "s") else layer_norms.split(","),
            input_norm=input_norm,
            alpha=alpha,
            parameters=dict(_assignment(text) for text in parameters),
            bias=not no_bias,
        )
    if as_json:
        _print_json(form.to_json())
    elif latex:
        click.echo(form.latex())
    else:
        _print_closed_form(form)
    return 0


def _assignment(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name and equals and value):
        raise click.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="--parameter")
    return name, value


def _print_closed_form(form: Any) -> None:
    where = "theta_bar bounds ‖θ‖" if form.domain == "ball" else "nu_j bounds ‖[W_j b_j]‖"
    click.echo(f"widths {','.join(map(str, form.widths))}, {form.activation}; {where}, x bounds the input's norm")
    for quantity, forms in form.expressions.items():
        click.echo(quantity)
        same = len({str(e) for e in forms.values()}) == 1
        for name, expression in list(forms.items())[: 1 if same else None]:
            value = form.values.get(quantity, {}).get(name)
            label = "both" if same else name
            click.echo(f"  {label:9} <= {expression}" + (f"\n{'':12} <= {value}" if value else ""))
    for quantity, reason in form.unsupported.items():
        click.echo(f"{quantity}\n  unsupported: {reason}")


@cli.command()
@click.argument("ids", nargs=-1)
@click.option("--check", "compare", is_flag=True, help="Fail unless proofs/ is exactly what is regenerated.")
@click.option("--write", is_flag=True, help="Regenerate proofs/.")
@click.option("--folder", type=MODEL, help="Use this folder instead of the installed proofs/.")
@click.option("--file", "files", type=MODEL, multiple=True, help="Prove the claims of this activation file (TOML).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object on stdout.")
def prove(
    ids: tuple[str, ...], compare: bool, write: bool, folder: Path | None, files: tuple[Path, ...], as_json: bool
) -> int:
    """Prove the facts about activations, and the lemmas: all, or those of the given ids, or of a file of your own.

    A lemma's id has a slash, such as fallin2025/F2.
    """
    if (compare or write) and (ids or files):
        raise click.UsageError("--check and --write are about all of proofs/; leave ids and files out")
    if compare and write:
        raise click.UsageError("--check and --write exclude each other")
    with _progress("proving") as progress:
        from .proof import store
        from .proof.audit import evidence
        from .spec import lemma
        from .spec.activation import load_all, read
        from .spec.data import data_folder

        library = load_all()
        every = not ids and not files
        lemmas = [x for key, x in lemma.load_all().items() if every or key in ids]
        facts = [i for i in ids if i not in lemma.load_all()]
        names = set(library) if every else {i.partition(".")[0] for i in facts}
        if unknown := sorted(names - set(library)):
            raise CertboundError(f"unknown activation {unknown[0]!r}", hint=f"known: {', '.join(library)}")
        chosen = [library[name] for name in sorted(names)] + [read(file) for file in files]
        texts, rows = store.generate(chosen, progress)
        target = folder or data_folder("proofs")
        found, lemma_rows = evidence.generate(lemmas, target / "lemmas", find=write, progress=progress)
        problems = []
        if compare and not target.is_dir():
            raise CertboundError(
                "there is no such folder", where=str(target), hint="'certbound prove --write' makes one"
            )
        if compare or write:
            texts["manifest.toml"] = store.manifest(rows)
            found["manifest.toml"] = evidence.manifest(lemma_rows)
        if compare:
            problems = store.differences(target, texts) + evidence.differences(target / "lemmas", found)
        if write:
            store.write(target, texts)
            store.write(target / "lemmas", found)
        rows += lemma_rows
    wanted = [r for r in rows if not ids or r["id"] in ids or r["id"].partition(".")[0] in ids]
    if not wanted:
        raise CertboundError(f"no statement {ids[0]!r}", hint=f"known: {', '.join(r['id'] for r in rows)}")
    shown = [{key: r[key] for key in ("id", "verdict", "trust", "statement")} for r in wanted]
    if as_json:
        _print_json({"proved": shown, "differences": problems})
    else:
        _table(f"{len(shown)} statements", ["id", "verdict", "trust", "statement"], [list(r.values()) for r in shown])
        for problem in problems:
            click.echo(f"certbound: {target}: {problem}", err=True)
    return 1 if problems else 0


@cli.command()
@click.argument("name", required=False)
@click.option(
    "--file", "file", type=MODEL, help="Show the activation of this file (TOML) instead; its claims are proved first."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object on stdout.")
def activations(name: str | None, file: Path | None, as_json: bool) -> int:
    """The library of activations: all of them, or the proved facts of one with formulas and a sketch."""
    if name is not None and file is not None:
        raise click.UsageError("NAME and --file exclude each other")
    with _progress("proving the facts"):
        from .proof import catalogue
        from .spec.activation import find, load_all, read

        if name is None and file is None:
            entries = [catalogue.entry(a) for a in load_all().values()]
        else:
            entries = [catalogue.entry(find(name) if name is not None else read(file or Path()))]
    if as_json:
        _print_json(entries)
    elif name is None and file is None:
        _table(f"{len(entries)} activations", catalogue.COLUMNS, [catalogue.table_row(entry) for entry in entries])
    else:
        click.echo(catalogue.page(entries[0]))
    return 0


@cli.command()
@click.argument("lemmas", nargs=-1, type=MODEL, metavar="[LEMMA…]")
@click.option("--all", "everything", is_flag=True, help="Every lemma of the library.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes.")
@click.option("--html", "page", type=MODEL, metavar="FILE", help="Write the atlas, one self-contained page.")
@click.option("-o", "--output", type=MODEL, metavar="DIR", help="Write the evidence: queries, steps, counterexamples.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object on stdout.")
def audit(
    lemmas: tuple[Path, ...], everything: bool, jobs: int, page: Path | None, output: Path | None, as_json: bool
) -> int:
    """Prove or refute lemmas: files of yours, ids such as fallin2025/F2, packs, or all of the library.

    Status 0: every verdict is the one its file expects; 1: a lemma is refuted against it; 3: one is undecided.
    """
    if everything == bool(lemmas):
        raise click.UsageError("give lemmas (files, ids, packs) or --all")
    with _progress("auditing") as progress:
        from .proof.audit.audit import audit_all, choose

        results = audit_all(choose(lemmas, everything), jobs, progress)
        if output is not None:
            from .proof import store
            from .proof.audit.evidence import of_audit

            store.write(output, {path: text for r in results for path, text in of_audit(r).items()})
        if page is not None:
            from .certificate.certification import write_atomically
            from .proof.audit.atlas import page as atlas

            write_atomically(page.parent, {page.name: atlas(results)})
    if as_json:
        _print_json({"lemmas": [r.to_json() for r in results]})
    else:
        columns = ["lemma", "verdict", "evidence", "left/right"]
        rows = [
            [r.lemma.id, r.word if r.agrees else f"{r.word}, expected {r.lemma.expected}", r.evidence(), r.tightness()]
            for r in results
        ]
        counts = ", ".join(f"{sum(r.word == w for r in results)} {w}" for w in ("proved", "refuted", "undecided"))
        _table(f"{len(results)} lemmas: {counts}", columns, rows)
    wrong = {r.word for r in results if not r.agrees}
    return 1 if "refuted" in wrong else 3 if wrong else 0


@cli.command()
@click.argument("folder", type=MODEL)
def report(folder: Path) -> int:
    """Write FOLDER/report.html again from FOLDER/claim.toml and FOLDER/certificate.json."""
    from .certificate.certification import write_atomically
    from .certificate.report import render

    try:
        claim = (folder / "claim.toml").read_text("utf-8")
        certificate = (folder / "certificate.json").read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OutputError(f"cannot be read ({error})", where=str(folder), hint="give a folder certify wrote") from None
    write_atomically(folder, {"report.html": render(claim, certificate)})
    click.echo(f"report: {folder / 'report.html'}")
    return 0


@cli.command()
def doctor() -> int:
    """Show what is installed, and whether it works."""
    from .doctor import examine

    with _progress("examining"):
        rows = examine()
    _table(
        f"certbound {__version__}",
        ["part", "state", "detail"],
        [[n, "ok" if ok else "FAILED", d] for n, ok, d in rows],
    )
    return 0 if all(ok for _, ok, _ in rows) else 4
