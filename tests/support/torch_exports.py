"""What becomes of the modules of torch_modules.py on every way into certbound: the table of docs/pytorch.md.

python -m tests.support.torch_exports        prints the table; some minutes
"""

from __future__ import annotations

import contextlib
import io
import logging
import tempfile
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

import certbound
from certbound.errors import ModelError

from .torch_modules import EXPORTED, Function, made

TYPES = {"float32": torch.float32, "float64": torch.float64}
VARIANTS = [f"{dtype}, {batch}" for dtype in TYPES for batch in ("static", "dynamic")]
WAYS = ("module", "dynamo", "TorchScript")
EQUAL, REFUSED, NOT_EXPORTED = "yes", "refused", "not exported"
HEADER = "| module | parameters | `certbound.load(module, x)` | `torch.onnx.export(...)` | `dynamo=False` |"


def exported(module: Any, inputs: tuple[Any, ...], way: str, dynamic: bool, file: Path) -> None:
    """The file, and one with its weights, as torch's exporter writes them with its defaults."""
    names = [f"x{at}" for at in range(len(inputs))]
    options: dict[str, Any] = {"dynamo": way == "dynamo", "input_names": names}
    if way == "dynamo":
        options["verbose"] = False
        shapes: Any = tuple({0: "batch"} for _ in inputs)
        options |= {"dynamic_shapes": (shapes,) if isinstance(module, Function) else shapes} if dynamic else {}
    elif dynamic:
        options["dynamic_axes"] = {name: {0: "batch"} for name in names}
    with (
        warnings.catch_warnings(),
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
    ):
        warnings.simplefilter("ignore")
        logging.disable(logging.CRITICAL)
        try:
            torch.onnx.export(module, inputs, str(file), **options)
        finally:
            logging.disable(logging.NOTSET)


def outcome(kind: str, way: str, variant: str) -> str:
    """EQUAL: certified and checked with the module's parameters; "N of M": with N of its M (or other) parameters."""
    dtype, batch = variant.split(", ")
    module, inputs = made(kind, TYPES[dtype])
    own = np.concatenate([p.detach().double().numpy().ravel() for p in module.parameters()])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            if way == "module":
                network = certbound.load(module, inputs)
            else:
                exported(module, inputs, way, batch == "dynamic", folder / "model.onnx")
                network = certbound.load(folder / "model.onnx")
        except ModelError:
            return REFUSED
        except Exception:  # torch raises errors of its own for what it does not export
            return NOT_EXPORTED
        centre = [repr(v) for x in inputs for v in x.double().flatten().tolist()]
        domain = certbound.Domain.around(input_center=centre, input_radius="1e-3", radius="1e-3")
        found = certbound.certify(network, domain, tier="layerwise", quantities="parameter_jacobian")
        found.write(folder, force=True)
        checked = certbound.check(*(folder / file for file in ("claim.toml", "certificate.json", "model.onnx")))
        if checked.verdict != "valid":
            return checked.verdict
    same = np.array_equal(np.sort(network.theta), np.sort(own))
    return EQUAL if same else f"{network.parameter_count} of {own.size}"


def cell(outcomes: Mapping[str, str]) -> str:
    """One word for all variants, or what differs."""
    for split in (lambda v: "", lambda v: v.split(", ")[0], lambda v: v.split(", ")[1], lambda v: v):
        parts: dict[str, set[str]] = {}
        for variant, found in outcomes.items():
            parts.setdefault(split(variant), set()).add(found)
        if all(len(found) == 1 for found in parts.values()):
            return "; ".join(f"{part}: {found}" if part else found for part, (found,) in parts.items())
    raise AssertionError(outcomes)


def stated(text: str, variant: str) -> str:
    """What a cell says of a variant."""
    parts = dict(part.split(": ") for part in text.split("; ")) if ": " in text else {"": text}
    return next(found for part, found in parts.items() if part in ("", variant, *variant.split(", ")))


def row(kind: str) -> str:
    module, _ = made(kind, torch.float32)
    cells = []
    for way in WAYS:
        variants = [v for v in VARIANTS if way != "module" or v.endswith("static")]
        cells.append(cell({variant: outcome(kind, way, variant) for variant in variants}))
    return f"| {kind} | {sum(p.numel() for p in module.parameters())} | {' | '.join(cells)} |"


if __name__ == "__main__":
    print(HEADER, "| --- | --- | --- | --- | --- |", sep="\n")
    for kind in EXPORTED:
        print(row(kind), flush=True)
