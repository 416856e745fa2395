"""certbound gains and simulate: a controller's gains, certified and simulated."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .common import PATH, as_json_option, force_option, note, print_json, print_table, progress_bar

if TYPE_CHECKING:
    from ..gains.synthesis import Gains


@click.command()
@click.argument("plant", type=PATH)
@click.argument("model", type=PATH)
@click.option(
    "--minimise",
    type=click.Choice(["k", "ultimate", "disturbance"]),
    help="k: look for the least gain k; ultimate: for the least limit of the errors with the gains given, as without "
    "this option; disturbance: for the largest one with which they are feasible, instead of the plant's.",
)
@click.option(
    "--region", is_flag=True, help="Also a box of gains in all of which the envelopes hold, as wide as the tube allows."
)
@click.option(
    "--tier",
    type=click.Choice(["auto", "layerwise", "local"]),
    default="auto",
    help="As for certify. [default: auto]",
)
@click.option("--jobs", type=click.IntRange(min=1), default=1, help="Processes to certify the boxes with. [default: 1]")
@click.option("--dask", metavar="ADDRESS", help="Certify the boxes on the Dask cluster with this scheduler.")
@click.option(
    "-o", "--output", type=PATH, metavar="DIR", help="Write gains.toml, gains.json, gains.html and the boxes there."
)
@force_option
@as_json_option
def gains(
    plant: Path,
    model: Path,
    minimise: str | None,
    region: bool,
    tier: str,
    jobs: int,
    dask: str | None,
    output: Path | None,
    force: bool,
    as_json: bool,
) -> int:
    """Certify an adaptive controller: the gains in the file PLANT (TOML) for its network MODEL (ONNX).

    What is claimed is an envelope of the errors of every solution of the closed loop, under the hypotheses that are
    printed first, and that the state stays where the network was certified. Status 3: no feasible gain was found.
    """
    with progress_bar("certifying") as progress:
        from ..evidence_files import refuse_foreign
        from ..gains.claim import CERTIFICATE, CLAIM
        from ..gains.synthesis import REPORT
        from ..gains.synthesis import certify_gains as run

        if output is not None:
            refuse_foreign(output, dict.fromkeys((CLAIM, CERTIFICATE, REPORT)), force=force)
        found = run(plant, model, minimise=minimise, region=region, tier=tier, jobs=jobs, dask=dask, progress=progress)
        folder = found.write(output, force=force) if output is not None else None
    if as_json:
        print_json({**found.to_table(), "written": None if folder is None else str(folder)})
        return 0
    _print(found)
    if folder is not None:
        click.echo(f"report: {folder / REPORT}")
        click.echo(f"check:  certbound check {folder / CLAIM} {folder / CERTIFICATE} {model}")
    return 0


def _print(found: Gains) -> None:
    table = found.to_table()
    click.echo("supposed, and not proved:")
    for text in table["hypotheses"]:
        click.echo(f"  {text}")
    numbers = ", ".join(f"{name} = {value}" for name, value in table["assumed"].items())
    click.echo(f"  with {numbers}")
    region = table["region"] or {}
    rows = [
        [f"gain {name}", value, "also any from {} to {}".format(*region[name]) if name in region else ""]
        for name, value in table["gains"].items()
    ]
    if table["drift"]:
        drift = table["drift"]
        whose = "the stored parameters" if drift["ideal"] == "stored" else "the ideal parameters in the certificate"
        what = f"certified for {whose}, {drift['leaves']} leaves"
        rows.append(["approximation error", drift["approximation_error"], what])
    rows += [
        [quantity, bound, f"certified on {table['boxes']} boxes" + _published(table, quantity)]
        for quantity, bound in table["bounds"].items()
    ]
    for e in table["envelopes"]:
        vanish = "; the errors vanish" if e["converges"] else ""
        what = f"rate {e['rate']}, start {e['start']}{vanish}"
        rows.append([f"envelope by the {e['by']}", f"limit {e['limit']}", what])
    rows.append(["tube", table["tube"], "the errors never leave it"])
    rows.append(["initial error", table["initial_error_allowed"], "the largest for which the tube is kept"])
    if table["step"] is not None:
        rows.append(["time between samples", table["step"], f"the tube is kept up to about {table['step_allowed']}"])
    print_table(f"{table['model']}: controller of {table['controller']}", ["what", "number", ""], rows)
    if table["published"] is not None:
        least = table["published"]["gain"]
        text = "no gain is feasible" if least is None else f"the least feasible gain k is {least}"
        click.echo(f"with the published closed form instead: {text}")


def _published(table: dict[str, Any], quantity: str) -> str:
    return "" if table["published"] is None else f"; published form {table['published']['bounds'][quantity]}"


@click.command()
@click.argument("plant", type=PATH)
@click.argument("model", type=PATH)
@click.option("--gains", "folder", type=PATH, metavar="DIR", required=True, help="The folder that gains wrote.")
@click.option("--runs", type=click.IntRange(1, 10_000), default=72, show_default=True, help="How many.")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Of the first run.")
@click.option(
    "--seconds", type=click.FloatRange(min=0, min_open=True), help="Simulated time. [default: two periods, or horizon]"
)
@click.option("--plot", type=PATH, metavar="FILE", help="Draw the runs (needs matplotlib): .svg, .png, .pdf.")
@force_option
@as_json_option
def simulate(
    plant: Path,
    model: Path,
    folder: Path,
    runs: int,
    seed: int,
    seconds: float | None,
    plot: Path | None,
    force: bool,
    as_json: bool,
) -> int:
    """Simulate the loop of PLANT and MODEL with the gains in DIR, inside their envelope.

    Every third run is benign; the others have the ideal parameters on the boundary of what is supposed, and most have
    disturbances that push. Writes simulation.json to DIR and draws the runs into its gains.html. Status 1: a run left
    the envelope; its seed is named.
    """
    with progress_bar("simulating") as progress:
        from ..evidence_files import refuse_foreign
        from ..gains.loops import ADVERSARIAL, BENIGN
        from ..gains.simulation import plot as draw
        from ..gains.simulation import simulate as run
        from ..gains.simulation import write_simulation
        from ..numbers.exact import decimal_up

        if plot is not None and not force:
            refuse_foreign(plot.parent, {plot.name: None})
        found = run(plant, model, folder, runs=runs, seed=seed, seconds=seconds, progress=progress)
        write_simulation(found, folder, force=force)
        if plot is not None:
            draw(found, plot)
    worst = {kind: found.late(kind) for kind in (BENIGN, ADVERSARIAL) if kind in found.kinds}
    if as_json:
        print_json({"runs": runs, "outside": 0, "seconds": found.seconds, "limit": found.limit, "late": worst})
        return 0
    limit = decimal_up(found.limit, 5)
    click.echo(f"{runs} runs of {found.seconds:.4g} s: all inside the envelope; certified limit {limit}")
    for kind, late in worst.items():
        ratio = f", {found.limit / late:.3g} times below the certified limit" if late > 0 and found.limit > 0 else ""
        click.echo(f"largest error of {kind} runs in the second half: {late:.4g}{ratio}")
    if plot is not None:
        click.echo(f"plot: {plot}")
    note("a simulation proves nothing: the claim does, where its hypotheses hold")
    return 0
