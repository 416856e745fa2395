"""Networks as exporters write them, in a folder beside the repository: skipped where it is not there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.errors import ModelError
from certbound.network.evaluate import evaluate
from certbound.network.onnx.reader import load_onnx

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "cases"
EXPECTED = FOLDER / "expected.toml"
CASES = tomllib.loads(EXPECTED.read_text())["case"] if EXPECTED.is_file() else []


@pytest.mark.skipif(not CASES, reason="the folder of cases is not there")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_cases(case: dict[str, Any]) -> None:
    file = FOLDER / case["file"]
    try:
        network = load_onnx(file)
    except ModelError as error:
        assert "refused" in case["accept"]
        message = str(error).replace(str(file), "")
        assert all(re.search(words, message) for words in case.get("says", [])), message
        return
    assert case["accept"] != ["refused"]
    for value in case.get("value_at_point", []):
        norm = np.linalg.norm(evaluate(network, np.array(value["x"])))
        assert norm == pytest.approx(value["output"], rel=1e-8, abs=1e-9)
    parameters = {name for group in network.groups for name in group.tensors}
    allowed = [set(value["parameters"]) for value in case.get("value_at_point", [])]
    assert not allowed or parameters in allowed
