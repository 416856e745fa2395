"""certbound diff: how far a changed model moved, whether the old certificate covers it, which bounds hold."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

import certbound
from tests.support.builders import tanh_net
from tests.support.commands import run_here


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("impact")
    model = tanh_net(3, (2, 3, 1)).save(folder / "net.onnx")
    certbound.certify(model, certbound.Domain.around(input_radius="0.1", radius="0.125")).write(folder / "out")
    return folder


@pytest.fixture
def place(once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(once, tmp_path / "here")


def moved(place: Path, step: float, name: str = "new.onnx") -> Path:
    """The model with ``step`` added to the first entry of its first tensor."""
    proto = onnx.load(place / "net.onnx")
    tensor = proto.graph.initializer[0]
    array = numpy_helper.to_array(tensor).copy()
    array.ravel()[0] += np.float32(step)
    tensor.CopyFrom(numpy_helper.from_array(array, tensor.name))
    onnx.save(proto, place / name)
    return place / name


def answer(place: Path, *arguments: object) -> tuple[int, dict[str, Any]]:
    status, out, err = run_here("diff", place / "out", *arguments, "--json")
    assert "Traceback" not in err
    return status, json.loads(out)


def test_a_small_change_is_covered_and_measured(place: Path) -> None:
    new = moved(place, 0.0625)
    status, found = answer(place, new)
    assert status == 0 and found["covered"]
    first, *others = found["changes"]
    before, after = (
        numpy_helper.to_array(onnx.load(f).graph.initializer[0]).ravel()[0] for f in (place / "net.onnx", new)
    )
    exact = abs(float(after) - float(before))
    assert exact <= float(first["distance"]) <= exact * 1.0001 and first["moved"] == 1 and first["allowed"] == "0.125"
    assert all(c["distance"] == "0" and c["moved"] == 0 for c in others)
    assert {row["verdict"] for row in found["bounds"]} <= {"holds", "not provable"}


def test_the_same_model_keeps_everything(place: Path) -> None:
    status, found = answer(place, place / "net.onnx")
    assert status == 0 and found["covered"] and {row["verdict"] for row in found["bounds"]} == {"holds"}
    assert found["verdict"] == "every claimed bound holds on the same domain around the new parameters"


def test_a_large_change_is_violated_and_not_covered(place: Path) -> None:
    status, found = answer(place, moved(place, 20.0))
    assert status == 1 and not found["covered"] and "farther" in found["cover_reason"]
    assert "violated" in {row["verdict"] for row in found["bounds"]} and "violated" in found["verdict"]


def test_two_folders_are_compared_by_their_claims(place: Path) -> None:
    new = moved(place, 0.0625)
    for radius, same in (("0.125", True), ("0.5", False)):
        folder = place / f"second{radius}"
        certbound.certify(new, certbound.Domain.around(input_radius="0.1", radius=radius)).write(folder)
        status, found = answer(place, folder)
        assert status == 0 and found["covered"] and found["same_domain"] is same
        assert all(row["claimed_now"] for row in found["bounds"])
    assert answer(place, folder, "--new-model", moved(place, 9.0, "third.onnx"))[0] == 3


def test_another_architecture_is_said_to_be_one(place: Path) -> None:
    other = tanh_net(1, (2, 4, 1)).save(place / "wider.onnx")
    status, found = answer(place, other)
    assert not found["covered"] and found["why_apart"] and found["changes"] == []
    assert (status == 0) == ({row["verdict"] for row in found["bounds"]} == {"holds"})


def test_the_page_and_the_terminal_say_the_same(place: Path) -> None:
    new = moved(place, 0.0625)
    status, out, _ = run_here("diff", place / "out", new, "-o", place / "impact.html")
    page = (place / "impact.html").read_text()
    assert status == 0 and out.splitlines()[-2] in page and "<script" not in page
    assert run_here("diff", place / "out", new, "-o", place / "impact.html")[0] == 0  # its own page is replaced
    (place / "mine.html").write_text("mine")
    status, _, err = run_here("diff", place / "out", new, "-o", place / "mine.html")
    assert status == 2 and (place / "mine.html").read_text() == "mine" and "Traceback" not in err


@pytest.mark.parametrize("what", ["no folder", "no model", "no claim"])
def test_bad_input_is_said_in_words(place: Path, what: str) -> None:
    new = moved(place, 0.1)
    if what == "no model":
        (place / "net.onnx").unlink()
    elif what == "no claim":
        (place / "out/claim.toml").write_text("format = 1\n")
    status, _, err = run_here("diff", place / ("nowhere" if what == "no folder" else "out"), new)
    assert status == 2 and err.startswith("certbound: ") and "Traceback" not in err
