"""What one more model costs in a process that is warm: certified with all evidence written, or found done and kept."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

import certbound

from .cases import Random, random_chain, write_onnx

RECORD = Path(__file__).with_name("fleet.json")
WIDTHS = (4, 16, 16, 2)
MODELS = 50
ROUNDS = 3
WARM = 2  # models before them
DOMAIN = certbound.Domain.around(input_radius="0.1", radius="0.01")


def measure(
    count: int = MODELS, widths: tuple[int, ...] = WIDTHS, rounds: int = ROUNDS, effort: str = "normal"
) -> dict[str, float]:
    """Milliseconds of processor time per model, the mean of all models in the best round."""
    with tempfile.TemporaryDirectory() as place:
        files, output = files_of(Path(place), WARM + count, widths), Path(place, "out")
        list(certbound.certify_many(files[:WARM], DOMAIN, output=output))
        best: dict[str, float] = {}
        for _ in range(rounds):
            for outcome, force in (("certified", True), ("kept", False)):
                start = time.process_time()
                rows = list(certbound.certify_many(files[WARM:], DOMAIN, output=output, force=force, effort=effort))
                took = 1000 * (time.process_time() - start) / count
                if any(row.outcome != outcome for row in rows):
                    raise RuntimeError(f"not all models were {outcome}")
                best[outcome] = min(took, best.get(outcome, took))
    return best


def files_of(folder: Path, count: int, widths: tuple[int, ...]) -> list[Path]:
    """Different networks of one architecture."""
    chain = random_chain(Random("", widths))
    files = [folder / f"{number}.onnx" for number in range(count)]
    for number, file in enumerate(files):
        write_onnx(
            chain.moved([(0.01 * number * w, b) for w, b in zip(chain.weights, chain.biases, strict=True)]), file
        )
    return files


def main() -> None:
    """Print the times and record them, rounded to what repeats."""
    table = measure()
    table["certified, low effort"] = measure(effort="low")["certified"]
    for what, milliseconds in table.items():
        print(f"{what:22} {milliseconds:6.1f} ms of processor time per model {'-'.join(map(str, WIDTHS))}")
    RECORD.write_text(json.dumps({what: float(f"{ms:.2g}") for what, ms in table.items()}, indent=1) + "\n")


if __name__ == "__main__":
    main()
