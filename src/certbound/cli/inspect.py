"""certbound inspect: what is in a model, and what can be certified of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import (
    PATH,
    activation_file_option,
    architecture_option,
    as_json_option,
    input_example_option,
    output_name_option,
    print_json,
    print_table,
    warn,
)

if TYPE_CHECKING:
    from ..certificate.inspection import Inspection
    from ..network.graph import Network

_MOST = 40  # rows of a table; --json has all
_SAID = {"yes": "", "depends": "depends on the domain, bounded ", "no": "no bound: "}


@click.command()
@click.argument("model", type=PATH)
@input_example_option
@architecture_option
@activation_file_option
@output_name_option
@as_json_option
def inspect(
    model: Path,
    examples: tuple[str, ...],
    architecture: Path | None,
    activation_files: tuple[Path, ...],
    outputs_of: tuple[str, ...],
    as_json: bool,
) -> int:
    """Show what MODEL (ONNX, Keras, or safetensors with --architecture) holds, and what can be certified of it.

    MODEL may be FILE.py:NAME: the torch module (with --input-example) that this function of a Python file returns.

    Before any work: the graph, parameter groups, fixed constants, activations; for every quantity and tier whether it
    can be bounded, and why not. Warnings name what the file may hide of its parameters.
    """
    from ..certificate.inspection import inspect as run
    from ..network.factory import network_of

    _, network = network_of(
        model, examples, architecture=architecture, activations=activation_files, outputs=outputs_of or None
    )
    found = run(network)
    if as_json:
        print_json(found.to_table())
    else:
        _print(found)
    warn(found.warnings)
    return 0


def _print(found: Inspection) -> None:
    network = found.network
    sizes = f"{_counted(network.inputs, 'input')}, {_counted(network.outputs, 'output')}"
    click.echo(f"{network.source}: {sizes}, {_parameters(network)}")
    _files(network)
    _groups(found)
    rows = [
        [a.name, _given(a.parameters), str(a.neurons), a.smoothness, ", ".join(a.kinks) or "none", a.orders]
        for a in found.activations
    ]
    _table("activations", ["activation", "parameters", "neurons", "smoothness", "kinks", "derivatives"], rows)
    _outlook(found)
    rows = [
        [str(n.value), n.name, n.kind, ", ".join(map(str, n.takes)), str(n.size), _in_group(n.group) + n.detail]
        for n in found.nodes
    ]
    _table("graph (value 0 is the input)", ["value", "node", "kind", "takes", "entries", "what it is"], rows)


def _parameters(network: Network) -> str:
    if not network.groups:
        return "no parameters"
    return f"{_counted(network.parameter_count, 'parameter')} in {_counted(len(network.groups), 'group')}"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _files(network: Network) -> None:
    """Inputs and outputs, as the file names them."""
    from ..network.traps import shape_text

    if network.contents is None:
        return
    for what, tensors in (("input", network.contents.inputs), ("output", network.contents.outputs)):
        for tensor in tensors:
            click.echo(f"{what}: {tensor.name} ({shape_text(tensor.shape)})")


def _groups(found: Inspection) -> None:
    from ..certificate.inspection import model_table
    from ..network.traps import shape_text

    table = model_table(found.network)
    rows = [
        [
            str(number),
            ", ".join(
                name if shape is None else f"{name} ({shape_text(tuple(shape))})"
                for name, shape in zip(group["tensors"], group["shapes"], strict=True)
            ),
            str(group["parameters"]),
            str(group["uses"]),
        ]
        for number, group in enumerate(table["groups"], start=1)
    ]
    _table("parameter groups", ["group", "tensors", "parameters", "uses"], rows)
    rows = [[t["tensor"], shape_text(tuple(t["shape"])), t["node"]] for t in table["fixed"] if "shape" in t]
    _table("fixed constants, no parameters", ["tensor", "shape", "first used by"], rows)


def _outlook(found: Inspection) -> None:
    """The answers, and below them the reasons: each once."""
    tiers = list(dict.fromkeys(row.tier for row in found.outlook))
    answers: dict[str, list[str]] = {}
    reasons: dict[tuple[str, str], dict[str, list[str]]] = {}
    for row in found.outlook:
        answers.setdefault(row.quantity, []).append(row.answer)
        if row.reason:
            reasons.setdefault((row.answer, row.reason), {}).setdefault(row.quantity, []).append(row.tier)
    _table("what can be certified", ["quantity", *tiers], [[quantity, *own] for quantity, own in answers.items()])
    for (answer, reason), about in reasons.items():
        which = [quantity if own == tiers else f"{quantity} by {own[0]}" for quantity, own in about.items()]
        click.echo(f"{', '.join(which)}: {_SAID[answer]}{reason}")


def _given(parameters: dict[str, str]) -> str:
    return ", ".join(f"{name} = {value}" for name, value in parameters.items())


def _in_group(group: int | None) -> str:
    return "" if group is None else f"group {group + 1}: "


def _table(title: str, columns: list[str], rows: list[list[str]]) -> None:
    """A table, if it has rows; of a long one the beginning."""
    if not rows:
        return
    click.echo()
    print_table(title, columns, rows[:_MOST])
    if len(rows) > _MOST:
        click.echo(f"and {len(rows) - _MOST} more; --json lists all")
