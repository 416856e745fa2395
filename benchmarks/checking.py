"""python -m benchmarks.checking [MODEL...]: what a check takes, as a ratio to the certify that wrote the certificate.

Processor time of processes of their own, each the least of a few, one after the other in turns; and in a warm process
that checks many. Standard library only, then with FLINT. ``--checker PATH`` is another checker to measure beside it, of
an older version say, on the same certificates; then nothing is recorded, else checking.json.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import certbound
from certbound.checker_files import CHECKER

from .cases import ROOT, Random, random_chain, write_onnx
from .fleet import DOMAIN, WIDTHS, files_of

RECORD = Path(__file__).with_name("checking.json")
RANDOM = (
    Random("controller 12-64-64-64-3", (12, 64, 64, 64, 3), "sigmoid", 4.0),
    Random("controller 4-64-64-1", (4, 64, 64, 1)),
    Random("small 4-16-16-2", (4, 16, 16, 2)),
)
ARM = ROOT / "examples/two_link_arm/arm.onnx"
OPTIONS = ("--input-radius", "0.1", "--param-radius", "0.01")
ROUNDS = 3
WARM = 12  # certificates of one process


def used(command: list[str], text: str = "") -> float:
    """Processor seconds of a process that must succeed; on one thread."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    subprocess.run(command, env=environment, input=text, capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def checks(checkers: dict[str, Path]) -> dict[str, list[str]]:
    """Name -> command of each way to check."""
    found = {name: [sys.executable, "-I", "-S", str(path)] for name, path in checkers.items()}
    return found | {"flint": [sys.executable, "-I", str(CHECKER), "--flint"]}


def ratios(model: Path, tier: str, checkers: dict[str, Path], rounds: int = ROUNDS) -> dict[str, float]:
    """Way to check -> its processor time over that of certify."""
    with tempfile.TemporaryDirectory() as place:
        out = Path(place, "out")
        certify = [sys.executable, "-m", "certbound", "certify", str(model), *OPTIONS, "--tier", tier, "-o", str(out)]
        files = [str(out / "claim.toml"), str(out / "certificate.json"), str(model)]
        times: dict[str, list[float]] = {}
        for _ in range(rounds):
            times.setdefault("certify", []).append(used([*certify, "--force"]))
            for name, command in checks(checkers).items():
                times.setdefault(name, []).append(used([*command, *files]))
    best = {name: min(found) for name, found in times.items()}
    return {name: seconds / best["certify"] for name, seconds in best.items() if name != "certify"}


def warm(checkers: dict[str, Path], count: int = WARM, rounds: int = ROUNDS) -> dict[str, float]:
    """Way to check -> what one more certificate takes there, over what one more model takes to certify, both warm."""
    with tempfile.TemporaryDirectory() as place:
        models, out = files_of(Path(place), count, WIDTHS), Path(place, "out")
        list(certbound.certify_many(models, DOMAIN, output=out))
        lines = [
            json.dumps([str(out / m.stem / "claim.toml"), str(out / m.stem / "certificate.json"), str(m)]) + "\n"
            for m in models
        ]
        script = (
            "import sys, certbound; d = certbound.Domain.around(input_radius='0.1', radius='0.01');"
            "list(certbound.certify_many(sys.argv[2:], d, output=sys.argv[1], force=True))"
        )
        certify = [sys.executable, "-c", script, str(Path(place, "again"))]
        ways = {name: [*command, "--lines"] for name, command in checks(checkers).items()}
        times: dict[str, list[float]] = {}
        for _ in range(rounds):
            one, all_of_them = used([*certify, str(models[0])]), used([*certify, *map(str, models)])
            times.setdefault("certify", []).append(all_of_them - one)
            for name, command in ways.items():
                one, all_of_them = used(command, lines[0]), used(command, "".join(lines))
                times.setdefault(name, []).append(all_of_them - one)
    best = {name: min(found) for name, found in times.items()}
    return {name: seconds / best["certify"] for name, seconds in best.items() if name != "certify"}


def main() -> None:
    """Print the ratios and record them, rounded to what repeats."""
    parser = argparse.ArgumentParser()
    parser.add_argument("models", nargs="*", type=Path)
    parser.add_argument("--checker", type=Path)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    given = parser.parse_args()
    checkers = {"library": CHECKER} | ({"other checker": given.checker} if given.checker else {})
    table: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as place:
        cases = {"arm 4-32-32-2": ARM} | {model.stem: model for model in given.models}
        for number, recipe in enumerate(RANDOM):
            cases[recipe.name] = Path(place, f"{number}.onnx")
            write_onnx(random_chain(recipe), cases[recipe.name])
        for name, model in cases.items():
            for tier in ("local", "layerwise"):
                table[f"{name}, {tier}"] = ratios(model, tier, checkers, given.rounds)
        table["small 4-16-16-2, one more in a warm process"] = warm(checkers, rounds=given.rounds)
    table = {name: {way: float(f"{x:.2g}") for way, x in row.items()} for name, row in table.items()}
    for name, row in table.items():
        print(f"{name:50}", "  ".join(f"{way} {x:g}" for way, x in row.items()))
    if given.checker is None:
        RECORD.write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main()
