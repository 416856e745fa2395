"""Models with data files as a user meets them: certify, check, hunt and regress, and files that were not copied."""

from __future__ import annotations

import json
import shutil
from fractions import Fraction
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest

import certbound
from certbound.errors import ModelError
from certbound.hunt.measure.ascent import QUICK, maximise
from certbound.hunt.measure.confirm import confirm
from certbound.hunt.measure.witness import write_witness
from certbound.network.onnx import data_files
from tests.support.builders import mlp, tanh_net
from tests.support.commands import run_here
from tests.support.data_files import move, save

SMALL = ("--input-radius", "0.1", "--param-radius", "0.01", "--tier", "layerwise")
QUANTITY = ("--quantity", "parameter_jacobian")


def model(folder: Path, scale: float = 1.0, location: str = "net.onnx.data") -> Path:
    folder.mkdir(exist_ok=True)
    weights = [scale * np.array([[0.5, -0.25], [0.25, 0.5]]), np.array([[0.5, 0.5]])]
    built = mlp(weights, [None, None], ["tanh", None]).build()
    move(built, folder, location)
    return save(built, folder / "net.onnx")


@pytest.fixture
def claimed(tmp_path: Path) -> Path:
    """A folder with model, data file, and a claim of the Jacobian that is false."""
    file, out = model(tmp_path / "model"), tmp_path / "out"
    assert run_here("certify", file, *SMALL, *QUANTITY, "-o", out)[0] == 0
    upper = certbound.certify(file, certbound.Domain.around(input_radius="0.1", radius="0.01"), tier="layerwise").bounds
    text = (out / "claim.toml").read_text()
    (out / "claim.toml").write_text(text.replace(f'"{upper["parameter_jacobian"]}"', '"0.05"'))
    return tmp_path


def check(folder: Path) -> tuple[int, str]:
    status, out, _ = run_here("check", folder / "claim.toml", folder / "violation.json", folder / "model.onnx")
    return status, out


def test_certify_check_and_a_data_file_that_was_not_copied(tmp_path: Path) -> None:
    file, out = model(tmp_path / "model"), tmp_path / "out"
    status, text, _ = run_here("certify", file, *SMALL, "-o", out, "--json")
    (digest,) = json.loads(text)["model"]["data"].items()
    assert status == 0 and digest[0] == "net.onnx.data" and digest[1] in (out / "report.html").read_text()
    evidence = (out / "claim.toml", out / "certificate.json")
    assert run_here("check", *evidence, file)[0] == 0
    (tmp_path / "copy").mkdir()
    copy = shutil.copy(file, tmp_path / "copy" / "model.onnx")  # the model file may have another name, its data not
    status, text, _ = run_here("check", *evidence, copy)
    assert status == 1 and "'net.onnx.data': it is not in the model's folder; copy it there" in text
    status, text, err = run_here("certify", copy, *SMALL)
    assert status == 2 and text == "" and "'net.onnx.data': it is not in the model's folder" in err and "copy it" in err
    shutil.copy(file.parent / "net.onnx.data", tmp_path / "copy")
    assert run_here("check", *evidence, copy)[0] == 0
    assert run_here("report", out)[0] == 0


def test_a_witness_has_the_data_files_too(claimed: Path) -> None:
    claim, file = claimed / "out" / "claim.toml", claimed / "model" / "net.onnx"
    hunt = ("hunt", claim, "--model", file, "--rounds", "1", *QUANTITY)
    status, out, err = run_here(*hunt, "-o", claimed / "w")
    assert status == 1 and "VIOLATED" in out, err
    assert sorted(f.name for f in (claimed / "w").iterdir()) == [
        "claim.toml",
        "model.onnx",
        "net.onnx.data",
        "violation.json",
    ]
    assert (claimed / "w" / "claim.toml").read_text() == claim.read_text()
    status, out = check(claimed / "w")
    assert status == 1 and out.startswith("refuted: parameter_jacobian")
    assert run_here(*hunt, "-o", claimed / "w")[0] == 1  # the files there are certbound's own
    (claimed / "w" / "net.onnx.data").write_bytes(b"of somebody else")
    status, _, err = run_here(*hunt, "-o", claimed / "w")
    assert status == 2 and "net.onnx.data" in err and "certbound did not write it" in err
    assert (claimed / "w" / "net.onnx.data").read_bytes() == b"of somebody else"
    status, out = check(claimed / "w")
    assert status == 1 and out.startswith("rejected: claim: it is about another data file 'net.onnx.data'")


def test_a_witness_of_one_s_own_claim(tmp_path: Path) -> None:
    file, domain = model(tmp_path / "model"), certbound.Domain.around(input_radius="0.1", radius="0.01")
    network = certbound.load(file)
    found = confirm(network, domain, maximise(network, domain, "output", effort=QUICK))
    assert found is not None
    write_witness(tmp_path / "w", found, found.reached * Fraction("0.9"), model=file)
    status, out = check(tmp_path / "w")
    assert status == 1 and out.startswith("refuted: output")
    model(tmp_path / "model", 2.0)  # the same model file with other data
    with pytest.raises(ModelError, match="it changed since it was read"):
        write_witness(tmp_path / "v", found, found.reached * Fraction("0.9"), model=file)
    with pytest.raises(ModelError, match="the network was not read from it"):
        write_witness(tmp_path / "v", found, found.reached, model=tanh_net().save(tmp_path / "other.onnx"))


def test_witnesses_with_other_digests_prove_nothing(claimed: Path) -> None:
    hunt = ("hunt", claimed / "out", "--model", claimed / "model" / "net.onnx", "--rounds", "1", *QUANTITY)
    assert run_here(*hunt, "-o", claimed / "w")[0] == 1
    file = claimed / "w" / "violation.json"
    table = json.loads(file.read_text())
    for data in (None, {}, {"net.onnx.data": "0" * 64}, table["data_sha256"] | {"other": "0" * 64}):
        changed = {k: v for k, v in table.items() if k != "data_sha256"} | (
            {} if data is None else {"data_sha256": data}
        )
        file.write_text(json.dumps(changed))
        status, out = check(claimed / "w")
        assert status in (1, 2) and out.startswith(("rejected: witness: ", "malformed: witness.data_sha256"))


def test_other_data_than_the_claim_s_is_not_hunted(claimed: Path) -> None:
    model(claimed / "other", 2.0)
    shutil.copy(claimed / "other" / "net.onnx.data", claimed / "model")
    hunt = ("hunt", claimed / "out", "--model", claimed / "model" / "net.onnx", "--rounds", "1")
    status, out, err = run_here(*hunt)
    assert status == 2 and out == "" and "another data file 'net.onnx.data'" in err and "regress" in err
    (claimed / "model" / "net.onnx.data").unlink()
    status, out, err = run_here(*hunt)
    assert status == 2 and out == "" and "not in the model's folder" in err


@pytest.mark.parametrize("location", ["claim.toml", "model.onnx", "violation.json"])
def test_a_data_file_in_the_place_of_a_witness_s(location: str, tmp_path: Path) -> None:
    file = model(tmp_path / "model", location=location)
    status, out, err = run_here("hunt", file, "--rounds", "1", "-o", tmp_path / "w")
    assert status == 2 and out == "" and f"its data file {location!r} has the name" in err
    assert not (tmp_path / "w").exists()


def test_data_files_that_are_too_large_for_a_witness(tmp_path: Path) -> None:
    file = model(tmp_path / "model")
    with patch.object(data_files, "MAX_MODEL", 10):
        status, out, err = run_here("hunt", file, "--rounds", "1", "-o", tmp_path / "w")
    assert status == 2 and out == "" and "net.onnx.data: larger than 10 bytes" in err and "a witness" in err


def test_regress_against_a_model_with_data_files(claimed: Path) -> None:
    old, new = claimed / "out", model(claimed / "new", 1.5)
    status, out, err = run_here("regress", old, new, "-o", claimed / "w")
    assert status == 1 and "violated" in out, err
    status, out = check(claimed / "w")
    assert status == 1 and out.startswith("refuted: ")
    assert (claimed / "w" / "net.onnx.data").read_bytes() == (claimed / "new" / "net.onnx.data").read_bytes()
    again = model(claimed / "new", 1.25)
    status, out, err = run_here("regress", old, again, "-o", claimed / "w")
    assert status == 1, err  # what certbound wrote there may be replaced
    (old / "claim.toml").write_text((old / "claim.toml").read_text().replace('"0.05"', '"5"'))
    assert run_here("regress", old, new, "-o", claimed / "kept")[0] == 0
    assert run_here("check", claimed / "kept" / "claim.toml", claimed / "kept" / "certificate.json", new)[0] == 0
