"""certbound certify and report: evidence about one network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import CertboundError
from ..python_file import is_named
from .certify_batch import certify_batch
from .certify_many import certify_many
from .common import (
    PATH,
    activation_file_option,
    architecture_option,
    as_json_option,
    force_option,
    input_example_option,
    note,
    output_name_option,
    print_json,
    print_table,
    progress_bar,
    warn,
)

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ..bounds.domain import Domain
    from ..certificate.certification import Certification
    from ..network.graph import Network


@click.command()
@click.argument("models", metavar="MODEL...", type=PATH, nargs=-1, required=True)
@click.option("--domain", "domain_file", type=PATH, help="Domain file (TOML); replaces the options below.")
@click.option(
    "--inputs",
    type=PATH,
    metavar="FILE",
    help="Instead of a centre: rows of inputs (.npy, .npz); bounds of first order about each, all at once.",
)
@click.option("--input-center", metavar="0|c1,c2,…", help="Centre of the input set. [default: 0]")
@click.option("--input-radius", metavar="R|R1,R2,…", help="Radius of the input set. [default: 0]")
@click.option("--input-norm", type=click.Choice(["inf", "2"]), help="inf: a box; 2: a ball. [default: inf]")
@click.option("--param-radius", metavar="R|R1,R2,…", help="How far each parameter group may move. [default: 0]")
@click.option("--param-total", metavar="R", help="Instead: how far all parameters together may move.")
@click.option("--param-entrywise", is_flag=True, help="--param-radius bounds each entry, not the Frobenius norm.")
@input_example_option
@architecture_option
@activation_file_option
@click.option("--quantity", "quantities", multiple=True, help="Certify only this quantity (may be repeated).")
@click.option(
    "--tier",
    type=click.Choice(["auto", "layerwise", "local"]),
    default="auto",
    help="layerwise: fast; local: tight; auto: local up to 512 neurons. [default: auto]",
)
@click.option(
    "--effort",
    type=click.Choice(["low", "normal", "high"]),
    default="normal",
    help="How long the tier local looks for tighter bounds where something moves. [default: normal]",
)
@click.option(
    "--machine-checked",
    is_flag=True,
    help="Only by rules that 'certbound check --verified' has: tier layerwise, of one MODEL.",
)
@click.option("--split-seconds", type=click.FloatRange(min=0), metavar="S", help="Split the domain for S seconds.")
@click.option("--split-nodes", type=click.IntRange(min=1), metavar="N", help="Split it until N leaves were bounded.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=1,
    help="Processes to split with and for norms of large weights; of several models: to certify with. [default: 1]",
)
@click.option("--dask", metavar="ADDRESS", help="Certify the models on the Dask cluster with this scheduler.")
@click.option(
    "--limit",
    "limits",
    multiple=True,
    metavar="QUANTITY=NUMBER",
    help="Claim this number instead of the bound, if it is not smaller: room for retraining. Claims nothing else.",
)
@click.option(
    "--entries",
    is_flag=True,
    help="Also claim an interval for each entry of each output's derivative, in DIR/entries.npz (with -o).",
)
@click.option(
    "--entry",
    "chosen",
    multiple=True,
    metavar="NAME[i,j]",
    help="Also claim an interval for this entry, of a parameter or input[i]; : for a whole dimension. Repeatable.",
)
@output_name_option
@click.option(
    "--expect-parameters",
    type=click.IntRange(min=0),
    metavar="N",
    help="Fail, before any work, unless the model has this many parameters.",
)
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="DIR",
    help="Write claim.toml, certificate.json, report.html; for each of several models to a folder below DIR.",
)
@force_option
@as_json_option
def certify(
    models: tuple[Path, ...],
    inputs: Path | None,
    domain_file: Path | None,
    examples: tuple[str, ...],
    architecture: Path | None,
    activation_files: tuple[Path, ...],
    quantities: tuple[str, ...],
    tier: str,
    effort: str,
    machine_checked: bool,
    split_seconds: float | None,
    split_nodes: int | None,
    jobs: int,
    dask: str | None,
    limits: tuple[str, ...],
    entries: bool,
    chosen: tuple[str, ...],
    outputs_of: tuple[str, ...],
    expect_parameters: int | None,
    output: Path | None,
    force: bool,
    as_json: bool,
    **given: Any,
) -> int:
    """Bound the derivatives of the network in MODEL (ONNX, Keras, or safetensors with --architecture) over a domain.

    MODEL may be FILE.py:NAME: the torch module (with --input-example) that this function of a Python file returns.

    Without options the domain is one point: input 0 and the stored weights. Numbers are exact: 0.1 is one tenth.

    Several models (or --dask): a row each; one that fails does not stop the others, and the status is the highest of
    them. With --json one line for each. What DIR holds for the same model, domain and options is kept without --force.
    """
    domain = _domain(domain_file, given)
    options: dict[str, Any] = {
        "quantities": quantities or None,
        "tier": tier,
        "effort": effort,
        "split_seconds": split_seconds,
        "split_nodes": split_nodes,
        "expect_parameters": expect_parameters,
    }
    _check_entries(entries, chosen, limits, output)
    if machine_checked and (inputs is not None or len(models) > 1 or dask is not None):
        raise click.UsageError("--machine-checked is for one MODEL, without --inputs and --dask")
    if inputs is not None:
        split = split_seconds is not None or split_nodes is not None
        extra = {"--dask": dask, "--entries": entries, "--entry": chosen, "--limit": limits, "--tier": tier != "auto",
                 "--split-seconds or --split-nodes": split, "--input-center": given["input_center"]}  # fmt: skip
        if len(models) > 1 or any(extra.values()):
            named = next((name for name, used in extra.items() if used), "several models")
            raise click.UsageError(f"--inputs and {named} exclude each other")
        return certify_batch(
            models[0], inputs, domain, as_json=as_json, output=output, force=force, quantities=quantities,
            examples=examples, architecture=architecture, activations=activation_files, outputs=outputs_of or None,
            expect_parameters=expect_parameters,
        )  # fmt: skip
    if len(models) > 1 or dask is not None:
        if entries or chosen:
            raise click.UsageError("--entries and --entry are for one MODEL, without --dask")
        for what, used in (("--architecture", architecture), ("--input-example", examples)):
            if used:
                raise click.UsageError(f"{what} is for one MODEL, without --dask")
        if of_python := [model for model in models if is_named(str(model))]:
            raise click.UsageError(f"{of_python[0]}: FILE.py:NAME is for one MODEL, without --dask")
        _say_if_small(domain, given, domain_file)
        return certify_many(
            models,
            domain,
            as_json=as_json,
            output=output,
            jobs=jobs,
            dask=dask,
            activation_files=activation_files,
            outputs_of=outputs_of,
            limits=dict(_limit(text) for text in limits),
            force=force,
            **options,
        )
    (model,) = models
    with progress_bar("certifying") as progress:
        from ..bounds.intervals import FILE as PARAMETERS
        from ..certificate.certification import FILES
        from ..certificate.certification import certify as run
        from ..certificate.gradient import FILE as ENTRIES
        from ..certificate.norms_file import NORMS
        from ..certificate.summary import status, table
        from ..evidence_files import refuse_foreign
        from ..network.factory import network_of
        from ..network.onnx.data_files import MODEL_DATA
        from ..network.onnx.writer import MODEL

        if output is not None:
            made = architecture is not None or is_named(str(model)) or model.suffix == ".keras"
            names = [*FILES, *((MODEL, MODEL_DATA) if made else ()), *((ENTRIES,) if entries else ())]
            own = (
                {}
                if domain.intervals is None or not domain.intervals.content
                else {PARAMETERS: domain.intervals.content}
            )
            refuse_foreign(output, dict.fromkeys(names) | own, force=force)
        progress("reading the network")
        file, network = network_of(
            model, examples, architecture=architecture, activations=activation_files, outputs=outputs_of or None
        )
        try:
            with _processes(jobs) as executor:
                result = run(
                    network,
                    domain,
                    executor=executor,
                    jobs=jobs,
                    work=output,
                    entries=entries,
                    entry=chosen,
                    progress=progress,
                    machine_checked=machine_checked,
                    **options,
                )
        except KeyboardInterrupt:
            if output is None or not (output / NORMS).exists():
                raise
            hint = f"the norms that are known are kept in {output / NORMS}: the same command goes on from there"
            raise CertboundError("interrupted before anything was certified", hint=hint) from None
        if limits:
            result = result.with_limits(dict(_limit(text) for text in limits))
        folder = result.write(output, force=force) if output is not None and result.bounds else None
        found = table(result)
    if as_json:
        print_json({**found, "written": None if folder is None else str(folder)})
    else:
        from ..bounds.quantities import QUANTITIES
        from ..report.domain_words import in_words

        rows = [
            [q, upper, " ".join([result.tiers[q], *result.forms(q)]), QUANTITIES[q].formula]
            for q, upper in result.bounds.items()
        ]
        rows += [[q, "unsupported", "", reason] for q, reason in result.unsupported.items()]
        leaves = 1 if result.leaves is None else len(result.leaves.found)
        title = f"{network.source}: {network.parameter_count} parameters"
        title += f", split into {leaves} leaves" if leaves > 1 else ""
        print_table(title, ["quantity", "upper bound", "tier, form", "what is bounded, or why it is not"], rows)
        if result.gradient is not None and result.gradient.chosen:
            columns = ["derivative of", "in", "at least", "at most"]
            shown = [[f"output {e.output}", e.name, e.lower, e.upper] for e in result.gradient.chosen[:_SHOWN_ENTRIES]]
            more = len(result.gradient.chosen) - len(shown)
            title = "entries of derivatives" + (f" (the first; {more} more in the claim)" if more else "")
            print_table(title, columns, shown)
        for line in in_words(result.domain) + _constants(network) + _fallbacks(result):
            click.echo(line)
        if folder is not None:
            if entries:
                click.echo(f"entries of derivatives: {folder / ENTRIES}")
            file = folder / MODEL if network.model else file
            click.echo(f"report: {folder / 'report.html'}")
            click.echo(f"check:  certbound check {folder / 'claim.toml'} {folder / 'certificate.json'} {file}")
    warn(result.warnings)
    _say_if_small(result.domain, given, domain_file)
    if output is not None and not result.bounds:
        note("nothing could be certified, so nothing was written")
    return status(found, asked=bool(quantities))


def _check_entries(entries: bool, chosen: tuple[str, ...], limits: tuple[str, ...], output: Path | None) -> None:
    """What goes with --entries and --entry."""
    if entries and output is None:
        raise click.UsageError("--entries writes a file beside the claim; give -o too")
    if (entries or chosen) and limits:
        raise click.UsageError("--limit claims its quantities and nothing else; leave --entries and --entry out")


_SHOWN_ENTRIES = 64  # rows of chosen entries that are printed
_SHOWN = 8  # groups, or constants, that are listed; inspect shows all


def _constants(network: Network) -> list[str]:
    """What counts as parameters, and which constants do not."""
    lines = []
    groups = [group.in_words for group in network.groups]
    for what, every in (("parameter groups", groups), ("fixed constants", list(map(repr, network.fixed)))):
        more = f"; {len(every) - _SHOWN} more: certbound inspect" if len(every) > _SHOWN else ""
        if every:
            lines.append(f"{what}: {'; '.join(every[:_SHOWN])}{more}")
    return lines


def _fallbacks(result: Certification) -> list[str]:
    """Why quantities have the tier layerwise, one line per reason."""
    reasons: dict[str, list[str]] = {}
    for quantity, why in result.fallbacks.items():
        if quantity in result.bounds:
            reasons.setdefault(why, []).append(quantity)
    return [f"layerwise for {', '.join(quantities)}: {why}" for why, quantities in reasons.items()]


def _say_if_small(domain: Domain, given: dict[str, Any], file: Path | None) -> None:
    """A domain of one point, or one input though a norm is given, may not be what was meant."""
    from ..report.domain_words import is_point

    if is_point(domain):
        nothing = file is None and all(value in (None, False) for value in given.values())
        what = "one input" if any(domain.input_center) else "input 0"
        fixed = domain.total is None and not domain.radius  # no parameters
        weights, options = ("", "") if fixed else (" and the stored weights", ", --param-radius")
        why = "no domain was given, so this" if nothing else "every radius is 0: this"
        note(f"{why} is about one point, {what}{weights}; --input-radius{options} or --domain give a set")
    elif given["input_norm"] is not None and given["input_radius"] is None:
        note(f"--input-norm {given['input_norm']} without --input-radius: the radius is 0, one input")


@contextmanager
def _processes(jobs: int) -> Iterator[Executor | None]:
    if jobs == 1:
        yield None
        return
    from ..workers import workers

    with workers(jobs) as make, make() as executor:
        yield executor


def _domain(file: Path | None, given: dict[str, Any]) -> Domain:
    from ..bounds.domain import Domain, read_domain

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


def _limit(text: str) -> tuple[str, str]:
    quantity, sign, number = text.partition("=")
    if not sign:
        raise click.BadParameter(f"{text!r} is not QUANTITY=NUMBER", param_hint="--limit")
    return quantity, number


def _list(text: str | None) -> list[str]:
    return ["0"] if text is None else text.split(",")


@click.command()
@click.argument("folder", type=PATH)
@force_option
def report(folder: Path, force: bool) -> int:
    """Write FOLDER/report.html again from claim.toml, certificate.json and, if it is there, hunt.json in FOLDER.

    In a folder that 'certbound gains' wrote: gains.html; that 'certbound depth' wrote: depth.html.
    """
    from ..dossier.pages import kind_of
    from ..evidence_files import recover, write

    recover(folder)
    kind = kind_of(folder)
    write(folder, {kind.page: kind.render(folder, None)}, force=force)
    click.echo(f"report: {folder / kind.page}")
    return 0
