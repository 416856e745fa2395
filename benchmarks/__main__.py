"""python -m benchmarks [MODEL...]: every method on every case, one table, ratios within the same run."""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import Progress

from . import plots
from .cases import ROOT, Case, cases
from .measure import measure
from .table import NAMES, Record, markdown, with_ratios

RESULTS = Path(__file__).with_name("results")
OWN = ("lower", "published", "sharpened", "layerwise", "local", "search", "interval", "dense", "reduced", "svd")
FOREIGN = {  # method -> environment, module, further arguments
    "autobound": ("autobound", "benchmarks.peers.autobound", []),
    "auto_lirpa": ("auto_lirpa", "benchmarks.peers.auto_lirpa", []),
    "auto_lirpa_optimized": ("auto_lirpa", "benchmarks.peers.auto_lirpa", ["optimize"]),
    "agt": ("agt", "benchmarks.peers.agt", []),
}
WORTH = {  # the cases a method is for, if not all
    "svd": lambda case: case.parameters > 10**6 and case.domain["name"] == "point",
    "search": lambda case: 1000 < case.parameters < 20_000 and case.domain["name"] == "around 0.1",
}
GROWTH = ("lower", "published", "layerwise", "local", "interval")  # what the plots of cost show
THREADS = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def commands(case: Case, peers: Path) -> Iterator[tuple[str, list[str] | str]]:
    """(method, command line) for each method of this case; a text instead says why it cannot run."""
    for method in OWN if case.group == "size" else GROWTH:
        if WORTH.get(method, lambda _: True)(case):
            yield method, [sys.executable, "-m", "benchmarks.methods", method]
    for method, (environment, module, _) in FOREIGN.items() if case.group == "size" else ():
        python = peers / environment / "bin/python"
        yield method, [str(python), "-m", module] if python.exists() else "not installed (benchmarks/peers.sh)"


def run_case(
    case: Case, folder: Path, peers: Path, limits: dict[str, float], given_up: dict[str, tuple[int, str]]
) -> list[Record]:
    """All records of one case. ``given_up``: method -> the size at which it ran out; larger cases are not tried."""
    file, records = case.write(folder / "case.json"), []
    where = {"network": case.network, "parameters": case.parameters, "domain": case.domain["name"], "group": case.group}
    for method, command in commands(case, peers):
        size, why = given_up.get(method, (0, ""))
        if isinstance(command, str):
            record: dict[str, Any] = {"status": "skipped", "reason": command}
        elif why and case.parameters >= size:
            record = {"status": "skipped", "reason": why}
        else:
            further = FOREIGN[method][2] if method in FOREIGN else []
            env = {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]), "JAX_PLATFORMS": "cpu", **THREADS}
            record = measure([*command, str(file), *further], **limits, env=env)
            if record["status"].startswith("out of") and method not in ("lower", "layerwise", "local"):
                given_up[method] = (case.parameters, f"{record['status']} at {case.parameters:,} parameters already")
        records.append({**where, "method": method, **record})
    return with_ratios(records)


def environment(peers: Path) -> dict[str, Any]:
    """What the numbers depend on."""
    pins = {
        name: (ROOT / f"benchmarks/peers/{name}.txt").read_text().split() for name in ("autobound", "auto_lirpa", "agt")
    }
    return {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "certbound": version("certbound"),
        "numpy": version("numpy"),
        "peers": {name: pins[name] for name in pins if (peers / name / "bin/python").exists()},
    }


def save(results: Path, head: dict[str, Any], records: Sequence[Record], complete: bool) -> None:
    """Write results.json and table.md, each whole."""
    text = json.dumps({**head, "complete": complete, "records": records}, indent=1)
    for name, content in (("results.json", text + "\n"), ("table.md", markdown(records))):
        part = results / f".{name}.part"
        part.write_text(content)
        part.replace(results / name)


@click.command()
@click.argument("models", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--quick", is_flag=True, help="Small networks only, about two minutes.")
@click.option("--seconds", default=180.0, show_default=True, help="Time limit of one method on one case.")
@click.option("--gigabytes", default=8.0, show_default=True, help="Memory limit of one method on one case.")
@click.option("--peers", default=ROOT / ".peers", type=click.Path(path_type=Path), help="Environments of the peers.")
@click.option("--results", default=RESULTS, type=click.Path(file_okay=False, path_type=Path), help="Where results go.")
@click.option("--only", default="", help="Methods to run, by comma; ratios need 'lower' among them.")
@click.option("--networks", default="", help="Networks to measure, by comma, as the table names them.")
def main(
    models: tuple[Path, ...],
    quick: bool,
    seconds: float,
    gigabytes: float,
    peers: Path,
    results: Path,
    only: str,
    networks: str,
) -> None:
    """Measure certbound's tiers and peers on random networks, the examples and MODELS (ONNX files)."""
    chosen = set(filter(None, only.split(",")))
    if unknown := chosen - set(NAMES):
        raise click.BadParameter(f"unknown method {min(unknown)!r}; known: {', '.join(NAMES)}", param_hint="--only")
    results.mkdir(parents=True, exist_ok=True)
    limits = {"seconds": seconds, "gigabytes": gigabytes}
    head = {"environment": environment(peers), "limits": limits}
    records: list[Record] = []
    given_up: dict[str, tuple[int, str]] = {}
    if chosen:
        out = f"not among --only {only}"
        given_up = {m: (0, out) for m in NAMES if m not in chosen}
    with tempfile.TemporaryDirectory() as scratch, Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)
        for case in cases(Path(scratch), models, quick, set(filter(None, networks.split(",")))):
            progress.update(task, description=f"{case.network}, {case.domain['name']}")
            records += run_case(case, Path(scratch), peers, limits, given_up)
            save(results, head, records, complete=False)
    save(results, head, records, complete=True)
    try:
        plots.draw(records, results)
    except ImportError:
        click.echo("no plots: matplotlib is not installed (pip install certbound[benchmark])", err=True)
    click.echo(markdown(records))
    if violated := [r for r in records if "violated" in r]:
        for r in violated:
            click.echo(
                f"VIOLATED: {r['method']} on {r['network']}, {r['domain']}: {', '.join(r['violated'])}", err=True
            )
        sys.exit(1)


if __name__ == "__main__":
    main()
