"""Models of several outputs: what is claimed says which of them, and is checked, hunted and regressed for these."""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
import onnx
import pytest

import certbound
from certbound.errors import ModelError
from certbound.hunt.regress.regress import HOLDS, regress
from tests.support.builders import Model
from tests.support.commands import run
from tests.support.tampering import Bundle, read, verdict, with_claim

DOMAIN = certbound.Domain.around(input_radius="0.1", radius="0.01")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Two outputs of a shared layer: "first" of length 2, "second" of length 3."""
    built = Model([1, 2])
    built.add("Gemm", built.constant(np.array([[0.5, -1.0], [0.25, 2.0]])), name="shared").add("Tanh")
    trunk = built.value
    for name, width in (("first", 2), ("second", 3)):
        built.value = trunk
        built.add("Gemm", built.constant(np.full((2, width), 0.5)), name=name)
        built.nodes[-1].output[0] = name
    built.value = "first"
    made = built.build()
    del made.graph.output[:]
    for name, width in (("first", 2), ("second", 3)):
        made.graph.output.append(
            onnx.helper.make_tensor_value_info(name, made.graph.input[0].type.tensor_type.elem_type, [1, width])
        )
    path = tmp_path / "two.onnx"
    path.write_bytes(made.SerializeToString())
    return path


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize(("names", "size"), [((), 5), (("second",), 3), (("second", "first"), 5)])
def test_a_claim_says_which_outputs_it_is_about(model: Path, tmp_path: Path, names: tuple[str, ...], size: int) -> None:
    network = certbound.load(model, outputs=names or None)
    assert network.outputs == size and network.outputs_of == names
    result = certbound.certify(network, DOMAIN)
    folder = result.write(tmp_path / "out")
    stated = tomllib.loads((folder / "claim.toml").read_text())["model"]
    assert tuple(stated.get("outputs_of", ())) == names and stated["outputs"] == size
    files = folder / "claim.toml", folder / "certificate.json", model
    assert certbound.check(*files).verdict == "valid"
    assert regress(folder, model).verdict == HOLDS
    status, text = run("hunt", folder, "--model", model, "--rounds", "2", "--budget", "5")[:2]
    assert status == 0, text


def test_a_claim_about_one_output_is_not_one_about_another(model: Path, tmp_path: Path) -> None:
    folder = certbound.certify(certbound.load(model, outputs=["second"]), DOMAIN).write(tmp_path / "out")
    claim, certificate = read(Bundle(folder / "claim.toml", folder / "certificate.json", model))
    for names in (["first"], ["third"], ["second", "second"], ["second", "first"], []):
        claim["model"]["outputs_of"] = names
        assert verdict(*with_claim(claim, certificate), model, tmp_path) in ("rejected", "malformed"), names
    claim["model"]["outputs_of"] = ["second"]
    assert verdict(*with_claim(claim, certificate), model, tmp_path) == "valid"


def test_the_command_line_chooses_outputs(model: Path, tmp_path: Path) -> None:
    assert run("certify", model, "--output-name", "second", "-o", tmp_path / "out")[0] == 0
    assert tomllib.loads((tmp_path / "out" / "claim.toml").read_text())["model"]["outputs_of"] == ["second"]
    with pytest.raises(ModelError, match="no output is named"):
        certbound.load(model, outputs=["third"])
