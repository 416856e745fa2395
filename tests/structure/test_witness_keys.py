"""The names of witnesses in certificates: the same in the engine, the checker and the document, and those in use."""

from __future__ import annotations

import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import certbound
from certbound.bounds.local import local
from certbound.bounds.local import witness_keys as engine
from certbound.certificate.local_plan import Leaves
from tests.support.builders import tanh_net
from tests.support.more_graphs import EVERY
from tests.support.tampering import checker_module

DOCUMENT = Path(__file__).parents[2] / "proofs" / "rules-local.md"
INDEX = {"Y": r"(all|\d+)", "q": r"(parameter_hessian|taylor_remainder)"}  # anything else is a number


def table(heading: str) -> list[str]:
    """The first column of the table with this heading: names with their indices."""
    text = DOCUMENT.read_text(encoding="utf-8")
    found = re.search(rf"^\| key \| {heading} \|\n\| --- \| --- \|\n((\|.*\|\n)+)", text, re.MULTILINE)
    assert found is not None
    return re.findall(r"^\| `([^`]+)` \|", found[1], re.MULTILINE)


NORMS, VECTORS = table("norm of"), table("vector for the norm of")


def names(module: ModuleType) -> list[str]:
    return [value for name, value in vars(module).items() if name.isupper()]


def test_engine_checker_and_document_have_the_same_names() -> None:
    written = [row.split()[0] for row in NORMS + VECTORS]
    assert len(set(written)) == len(written)
    assert sorted(names(engine)) == sorted(names(checker_module("local.witness_keys"))) == sorted(written)


def test_certificates_have_the_keys_of_the_document_and_all_names_of_norms_are_in_use(tmp_path: Path) -> None:
    used: set[str] = set()
    leaves: list[dict[str, Any]] = []
    for outputs, radius in ((1, "0.01"), (2, "0.01"), (2, "0.0001"), (2, "0")):
        domain = certbound.Domain.around(input_radius=radius, radius=radius)
        model = tanh_net(0, (2, 3, 3, outputs)).save(tmp_path / f"{outputs} {radius}.onnx")
        leaves += json.loads(certbound.certify(model, domain, tier="local").certificate)["local"]["leaves"]
    for name in ("residual", "convolutional", "gru", "layer_norm"):
        network = EVERY[name](0)
        domain = certbound.Domain.around(input_radius="0.01", radius="0.001").fit(network)
        found = local(network, domain, effort="low")
        leaves += Leaves.of_box(found).table(q for q in found.plan.forms if not q.startswith("row "))["leaves"]
    for leaf in leaves:
        for kind, rows in (("norms", NORMS), ("vectors", VECTORS)):
            for key in leaf.get(kind, {}):
                name = key.split(" ")[0]
                (row,) = (row for row in rows if row.split()[0] == name)
                form = " ".join([name, *(INDEX.get(index, r"\d+") for index in row.split()[1:])])
                # With one output the row o of all outputs is all of them.
                form = re.sub(r"^(curvature|adjoint_columns) \\d\+", r"\1 (all|\\d+)", form)
                assert re.fullmatch(form, key), (key, row)
                used.add(name)
    assert {row.split()[0] for row in NORMS} <= used
