"""certbound hunt: looking for points at which a bound fails; what TARGET is decides which search is run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click

from ..errors import OutputError
from ..evidence_files import refuse_foreign
from ..python_file import is_named
from .common import PATH, architecture_option, as_json_option, force_option, input_example_option
from .hunt_function import hunt_function
from .hunt_lemma import hunt_lemma, is_lemma
from .hunt_model import hunt_model

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
@input_example_option
@architecture_option
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

    With --input-example (or --architecture), TARGET is a model as for certify, and NAME makes it.
    A model is certified first, unless its claim is given. A function takes a network and a domain and returns its
    bound. Status 1: a violation was found and confirmed in exact arithmetic; a witness for 'certbound check' is
    written. Status 0: none was found, which proves nothing.
    """
    folder = given["output"] or Path("violation")
    if folder.exists() and not folder.is_dir():
        raise OutputError("a witness could not be written there", where=str(folder), hint="choose another -o")
    refuse_foreign(folder, {})
    of_model = bool(given["examples"] or given["architecture"])
    if is_named(target) and not of_model:
        return hunt_function(target, as_json, given)
    if is_lemma(target) and not of_model:
        return hunt_lemma(target, as_json, given)
    return hunt_model(Path(target), as_json, given)
