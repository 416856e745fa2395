"""certbound depth: networks of many layers against the flows they approximate."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .common import PATH, as_json_option, force_option, print_json, print_table, progress_bar

if TYPE_CHECKING:
    from ..depth.certification import Depth
    from ..depth.contraction import Contraction
    from ..depth.dense import Dense
    from ..depth.values import Values


@click.command()
@click.argument("field", type=PATH)
@click.option("--start", type=PATH, metavar="FILE", help="Where the flow starts, and how long (TOML).")
@click.option("--box", type=PATH, metavar="FILE", help="Instead: on which box of states it may contract (TOML).")
@click.option(
    "--network",
    metavar="euler:N|rk4:N|MODEL.onnx",
    help="Of N steps of the field, or a file of its own, from the start to the last state. [default: none]",
)
@click.option(
    "--dense", type=click.IntRange(1, 2_000), metavar="N", help="FIELD is the kernel of N dense-connected layers."
)
@click.option("--blocks", type=click.IntRange(1, 100), default=20, show_default=True, help="Of the time, with --dense.")
@click.option(
    "--candidate",
    "candidates",
    type=PATH,
    multiple=True,
    metavar="FILE",
    help="Another FIELD: then the optimal values over all of them are compared (may be repeated).",
)
@click.option(
    "--lipschitz", default="1", metavar="L", help="With --candidate: of the loss, in the last state. [default: 1]"
)
@click.option("--ball", metavar="R", help="All starts within R of the given one, instead of the file's ball.")
@click.option("--steps", type=click.IntRange(1, 20_000), default=50, show_default=True, help="Pieces of the path.")
@click.option("--order", type=click.IntRange(3, 24), default=6, show_default=True, help="Of Taylor polynomials.")
@click.option("--rate", is_flag=True, help="Also a constant C: Euler networks of N steps within C/N, --steps | N.")
@click.option("--sensitivities", is_flag=True, help="Also the distance of the Jacobians of network and flow.")
@click.option("--layer", metavar="H", help="With --box: also the factor of the residual layer x + H f(t, x).")
@click.option("-o", "--output", type=PATH, metavar="DIR", help="Write depth.toml, depth.json and depth.html there.")
@force_option
@as_json_option
def depth(
    field: Path,
    start: Path | None,
    box: Path | None,
    network: str | None,
    dense: int | None,
    blocks: int,
    candidates: tuple[Path, ...],
    lipschitz: str,
    ball: str | None,
    steps: int,
    order: int,
    rate: bool,
    sensitivities: bool,
    layer: str | None,
    output: Path | None,
    force: bool,
    as_json: bool,
) -> int:
    """Certify how far a network of many layers is from the flow of x' = f(t, x), f being the network FIELD (ONNX).

    FIELD takes the time and the state, or the state alone. Claimed are a lower and an upper bound of the distance at
    the end, where the flow of a whole ball of starts ends, and on request a rate in the number of layers. With --box:
    how fast the flow contracts there, and which residual layers expand nothing. The checker has verified what is
    printed. Status 3: nothing was proved.

    With --candidate: how far the least loss over FIELD and the candidates is, with networks, from that of the limits.

    With --dense: how far x_l = x_0 + tau sum over s < l of k(t_l, t_s, x_s) is at the end from the solution of the
    integral equation x(t) = x_0 + integral of k(t, s, x(s)), where FIELD is k and takes t, s and the state.
    """
    if (start is None) == (box is None):
        raise click.UsageError("give --start FILE or --box FILE")
    of_a_flow = network is not None or ball is not None or rate or sensitivities
    if box is not None and of_a_flow:
        raise click.UsageError("--network, --ball, --rate and --sensitivities are for a flow from a --start")
    if dense is not None and (box is not None or of_a_flow):
        raise click.UsageError("--dense goes with --start and --blocks only")
    others = ball is not None or rate or sensitivities
    if candidates and (start is None or others or (network is None) == (dense is None)):
        raise click.UsageError("--candidate goes with --start and --network or --dense")
    if start is not None and layer is not None:
        raise click.UsageError("--layer is for a --box")
    with progress_bar("certifying") as progress:
        from ..depth.evidence import CERTIFICATE, CLAIM, REPORT
        from ..evidence_files import refuse_foreign

        if output is not None:
            refuse_foreign(output, dict.fromkeys((CLAIM, CERTIFICATE, REPORT)), force=force)
        found: Depth | Contraction | Dense | Values
        if candidates and start is not None:
            from ..depth.values import certify_values

            found = certify_values(
                [field, *candidates],
                [start],
                network,
                dense=dense,
                lipschitz=lipschitz,
                steps=steps,
                order=order,
                blocks=blocks,
                progress=progress,
            )
        elif box is not None:
            from ..depth.contraction import certify_contraction

            found = certify_contraction(field, box, layer=layer, progress=progress)
        elif start is not None and dense is not None:
            from ..depth.dense import certify_dense

            found = certify_dense(field, start, dense, blocks=blocks, progress=progress)
        elif start is not None:
            from ..depth.certification import certify_depth

            found = certify_depth(
                field,
                start,
                network,
                ball=ball,
                steps=steps,
                rate=rate,
                order=order,
                sensitivities=sensitivities,
                progress=progress,
            )
        folder = found.write(output, force=force) if output is not None else None
    if as_json:
        print_json({**found.to_table(), "written": None if folder is None else str(folder)})
        return 0
    table = found.to_table()
    if candidates:
        text = f"of the least losses of networks and of limits, over {table['candidates']} candidates, at most"
        print_table("optimal values", ["what", "number", ""], [["difference", table["gap"], text]])
        if folder is not None:
            click.echo(f"check:  certbound check {folder / 'values.toml'} {folder / 'values.json'} {field}")
        return 0
    if dense is not None:
        _print_dense(table)
    elif box is not None:
        _print_box(table)
    else:
        _print_flow(table)
    if folder is not None:
        click.echo(f"report: {folder / REPORT}")
        click.echo(f"check:  certbound check {folder / CLAIM} {folder / CERTIFICATE} {field}")
    return 0


def _print_flow(table: dict[str, Any]) -> None:
    starts = "the start" if table["ball"] == "0" else f"every start within {table['ball']}"
    rows = []
    if table["distance"] is not None:
        lower, upper = table["distance"]
        rows += [["distance", lower, "of network and flow from the start, at least"], ["", upper, "at most"]]
    for key, words in (("input_jacobian", "start"), ("parameter_jacobian", "field's parameters")):
        if table[key] is not None:
            lower, upper = table[key]
            text = f"of their derivatives in the {words} (Frobenius norm), at least"
            rows += [[key.replace("_", " "), lower, text], ["", upper, "at most"]]
    rows.append(["flow", table["flow"], f"of {starts}: it ends within this of the end of the path"])
    if table["rate"] is not None:
        text = f"distance of N Euler steps from {starts}, for every N that {table['rate']['multiple']} divides"
        rows.append(["rate", f"{table['rate']['constant']} / N", text])
    title = f"{table['model']}: time {' to '.join(table['time'])}, {table['network'] or 'no network'}"
    print_table(title, ["what", "number", ""], rows)


def _print_box(table: dict[str, Any]) -> None:
    rows = [
        ["logarithmic norm", table["log_norm"], "distances of solutions grow by at most e^(this t) in the box"],
        ["Lipschitz constant", table["lipschitz"], "of the field in the state"],
    ]
    if table["step"] is not None:
        text = f"no layer x + h f(t, x) with h up to this expands: {table['step']['structure']}"
        rows.append(["largest step", table["step"]["largest"], text])
    if table["layer"] is not None:
        own = table["layer"]
        rows.append(["layer", own["factor"], f"of the one with h = {own['step']}, at most: {own['structure']}"])
    print_table(table["model"], ["what", "number", ""], rows)


def _print_dense(table: dict[str, Any]) -> None:
    text = f"of the last of {table['layers']} layers from the solution of the integral equation, at most"
    title = f"{table['model']}: dense-connected, time 0 to {table['end']}"
    print_table(title, ["what", "number", ""], [["distance", table["distance"], text]])
