"""python -m benchmarks.measures [MODEL.onnx...]: where the peers that bound the same quantity stand, in one run.

Three tables, each bound / best value found: input Jacobians over boxes (auto_LiRPA), parameter Jacobians of ReLU chains
over boxes of inputs and parameters (AbstractGradientTraining), parameter Jacobian and Hessian of deep chains. The
networks are those of the examples that are chains, random ones, and MODELs. Records measures.json;
exits with 1 if a bound is below a value that was found.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import numpy as np
from rich.console import Console
from rich.progress import Progress

import certbound

from .__main__ import FOREIGN, THREADS
from .cases import ROOT, Case, Random, random_chain, write_onnx
from .chain import Chain, of_network
from .measure import measure
from .table import with_ratios

RECORD = Path(__file__).with_name("measures.json")
EXAMPLES = (ROOT / "examples/two_link_arm/arm.onnx",)
RELU = (Random("relu 4-16-16-2", (4, 16, 16, 2), "relu"), Random("relu 8-32-32-32-4", (8, 32, 32, 32, 4), "relu"))
DEEP = tuple(Random(f"depth {d}, width 32", (8, *[32] * (d - 1), 4), "tanh", 1.0) for d in (3, 10, 30))
GOALS = {"input_jacobian": "auto_lirpa", "parameter_jacobian": "agt"}  # quantity -> the peer it is compared with


@dataclass(frozen=True)
class Table:
    """One of the tables: which quantities, by which methods, over which domains."""

    name: str
    quantities: tuple[str, ...]
    methods: tuple[str, ...]
    domains: tuple[tuple[str, str, str], ...]  # kind, radius of inputs, radius of parameters
    centres: tuple[str, ...] = ("0", "random")


INPUT = Table(
    "input Jacobian over boxes",
    ("input_jacobian",),
    ("lower", "local", "layerwise", "auto_lirpa", "auto_lirpa_optimized"),
    (("around", "0.01", "0"), ("around", "0.1", "0")),
)
BOXES = Table(
    "parameter Jacobian of ReLU chains over boxes",
    ("parameter_jacobian",),
    ("lower", "local", "interval", "agt"),
    (
        ("box", "0.001", "0.001"),
        ("box", "0.01", "0.01"),
        ("box", "0.1", "0"),
        ("box", "0", "0.01"),
        ("box", "0.1", "0.1"),
    ),
)
BALLS = Table(
    "parameter Jacobian and Hessian, inputs and layers move",
    ("parameter_jacobian", "parameter_hessian"),
    ("lower", "local", "layerwise"),
    (("around", "0.001", "0.001"), ("around", "0.01", "0.01"), ("around", "0.1", "0.1")),
    ("random",),
)


def networks(models: Sequence[Path]) -> Iterator[tuple[str, Path | None, Chain]]:
    """Name, file if there is one, chain: the examples, MODELs, random ReLU chains, random deep ones."""
    for file in (*EXAMPLES, *models):
        yield file.stem, file, of_network(certbound.load(file))
    for random in (*RELU, *DEEP):
        yield random.name, None, random_chain(random)


def tables(name: str, chain: Chain) -> Iterator[Table]:
    """Which tables a network is for. Deep chains are for what grows with depth only."""
    relu, deep = "relu" in chain.activations, len(chain.weights) > 8
    if not deep:
        yield INPUT
    if relu:
        yield BOXES
    else:
        yield BALLS


def centre(chain: Chain, kind: str) -> list[str] | str:
    """The origin, or a fixed random point."""
    return "0" if kind == "0" else [f"{v:.3f}" for v in 0.5 * np.random.default_rng(1).normal(size=chain.widths[0])]


def records_of(
    table: Table, name: str, file: Path, chain: Chain, scratch: Path, peers: Path
) -> Iterator[dict[str, Any]]:
    """Every method on every domain of the table, ratios within the domain."""
    arrays = scratch / f"{file.stem}.npz"
    chain.save(arrays)
    for kind, inputs, layers in table.domains:
        for where in table.centres:
            domain = {"name": f"{kind} {inputs}/{layers}, centre {where}", "kind": kind, "input_radius": inputs}
            domain |= {"radius": layers, "input_center": centre(chain, where)}
            case = Case(name, sum(chain.counts), chain.widths, str(file), str(arrays), domain)
            found = [{"method": m, **run(m, case, scratch, peers)} for m in table.methods]
            for record in with_ratios(found):
                keep = ("method", "status", "reason", "first_s", "violated")
                slim = {key: record[key] for key in keep if key in record}
                ratios = {q: round(r, 5) for q, r in record.get("ratios", {}).items() if q in table.quantities}
                yield {"table": table.name, "network": name, "domain": domain["name"], **slim, "ratios": ratios}


def run(method: str, case: Case, scratch: Path, peers: Path) -> dict[str, Any]:
    """One method on one case, in a process of its own."""
    command, further = [sys.executable, "-m", "benchmarks.methods", method], []
    if method in FOREIGN:
        environment, module, further = FOREIGN[method]
        python = peers / environment / "bin/python"
        if not python.exists():
            return {"status": "skipped", "reason": "not installed (benchmarks/peers.sh)"}
        command = [str(python), "-m", module]
    env = {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]), **THREADS}
    file = case.write(scratch / "case.json")
    patience = 1200.0 if method == "lower" else 180.0  # without a value found there is no ratio
    return measure([*command, str(file), *further], seconds=patience, gigabytes=8.0, env=env)


def standing(records: Sequence[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Per quantity with a peer: of how many cases, in how many `local` is looser than the peer's best by over 1%."""
    result: dict[str, dict[str, Any]] = {}
    for quantity, peer in GOALS.items():
        cases: dict[tuple[str, str], dict[str, float]] = {}
        for r in records:
            if r["status"] == "ok" and quantity in r["ratios"]:
                cases.setdefault((r["network"], r["domain"]), {})[r["method"]] = r["ratios"][quantity]
        both = {
            key: (row["local"], min(v for m, v in row.items() if m.startswith(peer)))
            for key, row in cases.items()
            if "local" in row and any(m.startswith(peer) for m in row)
        }
        looser = {f"{n}, {d}": [a, b] for (n, d), (a, b) in both.items() if a > 1.01 * b}
        result[quantity] = {"peer": peer, "cases": len(both), "looser": looser}
    return result


def kept(file: Path) -> list[dict[str, Any]]:
    """The records of an earlier run; those that are measured again are replaced."""
    return json.loads(file.read_text())["records"] if file.exists() else []


def save(file: Path, records: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Write the records and where the peers stand; the latter is returned."""
    found = standing(records)
    file.write_text(json.dumps({"standing": found, "records": records}, indent=1) + "\n")
    return found


@click.command()
@click.argument("models", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--peers", default=ROOT / ".peers", type=click.Path(path_type=Path), help="Environments of the peers.")
@click.option("--record", default=RECORD, type=click.Path(dir_okay=False, path_type=Path), help="Where results go.")
@click.option("--networks", "names", default="", help="Networks to measure, by semicolon; others keep their records.")
@click.option("--tables", "parts", default="", help="The same for tables: words of their names, by semicolon.")
def main(models: tuple[Path, ...], peers: Path, record: Path, names: str, parts: str) -> None:
    """Measure, print and record, network by network."""
    chosen, words = (set(filter(None, text.split(";"))) for text in (names, parts))
    records, measured = kept(record), []
    with tempfile.TemporaryDirectory() as folder, Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)
        for name, given, chain in networks(models):
            if chosen and name not in chosen:
                continue
            file = given or Path(folder) / f"{name.replace(' ', '_').replace(',', '')}.onnx"
            if given is None:
                write_onnx(chain, file)
            for table in tables(name, chain):
                if words and not any(word in table.name for word in words):
                    continue
                progress.update(task, description=f"{name}: {table.name}")
                new = list(records_of(table, name, file, chain, Path(folder), peers))
                measured += new
                records = [r for r in records if (r["table"], r["network"]) != (table.name, name)] + new
                save(record, records)
    for r in measured:
        cells = ", ".join(f"{q} {v:.4g}" for q, v in r["ratios"].items()) or r.get("reason", "-")
        click.echo(f"{r['network']:24} {r['domain']:34} {r['method']:22} {cells}")
    click.echo(json.dumps(save(record, records), indent=1))
    if any("violated" in r for r in measured):
        click.echo("VIOLATED: a bound is below a value that was found", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
