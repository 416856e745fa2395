"""certbound bounds: closed forms for an architecture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .common import PATH, as_json_option, force_option, print_json, progress_bar


@click.command()
@click.option("--widths", required=True, metavar="n0,n1,…", help="Layer widths: inputs, hidden layers, outputs.")
@click.option("--activation", required=True, help="Activation of every hidden layer.")
@click.option("--theta-bar", metavar="R", help="Domain ‖θ‖ ≤ R for all parameters together (a symbol if left out).")
@click.option("--layer-norms", metavar="s|v0,v1,…", help="Domain ‖[W_j b_j]‖ ≤ v_j instead; 's' keeps symbols.")
@click.option("--input-norm", metavar="R", help="Evaluate at ‖x‖ ≤ R (a symbol if left out).")
@click.option("--alpha", metavar="A", help="Short for --parameter alpha=A.")
@click.option("--parameter", "parameters", multiple=True, metavar="NAME=VALUE", help="A parameter of the activation.")
@click.option("--no-bias", is_flag=True, help="Layers without biases.")
@click.option("--controller", metavar="NAME", help="Also what the gains of this controller have to satisfy (gains).")
@click.option("--latex", is_flag=True, help="Print LaTeX.")
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="FILE",
    help="Write functions of the symbols, never rounded below, as C99 (.c, and a .h), MATLAB (.m) or Python (.py).",
)
@force_option
@as_json_option
def bounds(
    widths: str,
    activation: str,
    theta_bar: str | None,
    layer_norms: str | None,
    input_norm: str | None,
    alpha: str | None,
    parameters: tuple[str, ...],
    no_bias: bool,
    controller: str | None,
    latex: bool,
    output: Path | None,
    force: bool,
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
    with progress_bar("closed forms"):
        from ..bounds.closed_form import closed_form
        from ..source.closed_form import write_source
        from ..source.language import refuse

        if output is not None:
            refuse(output, force=force)
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
        rows = _conditions(form, controller) if controller is not None else []
        if output is not None:
            write_source(form, output, force=force)
    if as_json:
        extra = {"conditions": rows} if controller is not None else {}
        print_json(form.to_json() | extra | {"written": None if output is None else str(output)})
    elif latex:
        click.echo(form.latex())
        for row in rows:
            click.echo(rf"\text{{{row['left']}}} \ge {row['latex']}")
    else:
        _print_closed_form(form)
        if rows:
            click.echo(
                f"controller of {controller}, theta_bar at least the norm of the stored parameters + theta_radius"
            )
        for row in rows:
            click.echo(f"  {row['left']} >= {row['text']}\n{'':12} by rule {row['rule']}, {row['form']} form")
        if output is not None:
            click.echo(f"source: {output}")
    return 0


def _conditions(form: Any, controller: str) -> list[dict[str, str]]:
    from ..expressions import symbolic
    from ..gains.formulas import conditions

    return [
        {
            "rule": c.rule,
            "form": c.form,
            "left": c.left,
            "text": symbolic.text(c.right),
            "latex": symbolic.latex(c.right),
        }
        for c in conditions(form, controller)
    ]


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
