"""The examples of layer graphs are certified, checked and hunted; their recorded ratios do not get worse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import certbound
from benchmarks.graphs import EXAMPLES, MEASURED, RECORD
from certbound.bounds.domain import read_domain
from certbound.hunt.measure.ascent import QUICK, maximise
from tests.support.tampering import Bundle, run_checker

FOLDER = Path(__file__).resolve().parents[2] / "examples"
RECORDED = json.loads(RECORD.read_text())


@pytest.mark.slow(seconds=5)
@pytest.mark.many(3)
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_keeps_its_recorded_bounds(name: str, tmp_path: Path) -> None:
    model = FOLDER / name / "model.onnx"
    network, domain = certbound.load(model), read_domain(FOLDER / name / "domain.toml")
    result = certbound.certify(network, domain)
    folder = result.write(tmp_path / "out")
    status, text = run_checker(Bundle(folder / "claim.toml", folder / "certificate.json", model))
    assert status == 0, text
    for quantity in MEASURED:
        bound, recorded = float(result.bounds[quantity]), RECORDED["examples"][name][quantity]
        found = maximise(network, domain.fit(network), quantity, effort=QUICK).value
        assert found <= bound and bound / recorded["found"] <= recorded["ratio"] * (1 + 1e-6), quantity
        assert found >= 0.5 * recorded["found"], quantity


@pytest.mark.parametrize("name", RECORDED["point"])
def test_at_a_point_the_recorded_bounds_are_those_of_full_derivative_tensors(name: str) -> None:
    row = RECORDED["point"][name]
    assert row["valid"] and all(-1e-9 <= row[q]["excess"] <= 1e-6 for q in ("parameter_jacobian", "parameter_hessian"))
