"""certbound certify --inputs: bounds about many inputs at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .common import note, print_json, print_table, progress_bar, warn

if TYPE_CHECKING:
    from ..bounds.domain import Domain


def certify_batch(model: Path, inputs: Path, domain: Domain, *, as_json: bool, output: Path | None, force: bool,
                  quantities: tuple[str, ...], **given: Any) -> int:  # fmt: skip
    """Status 0; ``given``: the options of network_of()."""
    with progress_bar("certifying") as progress:
        from ..bounds.quantities import QUANTITIES
        from ..certificate.batch import BOUNDS, CERTIFICATE, CLAIM, FILES
        from ..certificate.batch import certify_batch as run
        from ..evidence_files import refuse_foreign
        from ..network.factory import network_of
        from ..network.onnx.writer import MODEL

        if output is not None:
            refuse_foreign(output, dict.fromkeys(FILES), force=force)
        progress("reading the network")
        examples = given.pop("examples")
        expected = given.pop("expect_parameters")
        file, network = network_of(model, examples, **given)
        found = run(
            network, inputs, domain, quantities=quantities or None, expect_parameters=expected, progress=progress
        )
        folder = None if output is None else found.write(output, force=force)
    if as_json:
        rows = [{q: float(bound[i]) for q, bound in found.bounds.items()} for i in range(len(found.centres))]
        about = {"bounds": {q: {"upper": upper} for q, upper in found.uppers.items()}, "inputs": rows}
        print_json({**about, "derivatives": found.derivatives, "written": None if folder is None else str(folder)})
    else:
        from ..report.domain_words import in_words

        lines = [
            [q, upper, f"{float(found.bounds[q].min()):.6g}", QUANTITIES[q].formula]
            for q, upper in found.uppers.items()
        ]
        title = f"{network.source}: {network.parameter_count} parameters, {len(found.centres)} inputs"
        print_table(title, ["quantity", "about every input", "the least bound", "what is bounded"], lines)
        for line in in_words(found.domain):
            click.echo(line.replace("about 0", "about each"))
        if folder is not None:
            file = folder / MODEL if network.model else file
            click.echo(f"bounds about each input: {folder / BOUNDS}")
            click.echo(f"check:  certbound check {folder / CLAIM} {folder / CERTIFICATE} {file}")
    warn(found.warnings)
    if not any(found.domain.input_radius):
        note("the input radius is 0: the bounds are about the inputs themselves; --input-radius or --domain give sets")
    return 0
