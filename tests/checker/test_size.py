"""Models of more numbers than the checker reads: it says what it compared, and that it proved nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from tests.support.builders import tanh_net
from tests.support.data_files import move, save
from tests.support.tampering import Bundle, bundle, checker_module, decide, read, with_claim

READER = checker_module("network.reader")
FILES = checker_module("network.data_files")


def answer(files: Bundle) -> str:
    """Verdict and reason."""
    try:
        found = decide(*files)
    except checker_module("outcome").Outcome as reached:
        found = reached
    return f"{found.verdict}: {found}"


@pytest.fixture(params=["data file", "model file"])
def files(request: pytest.FixtureRequest, tmp_path: Path) -> Bundle:
    """A network of 13 parameters in four tensors, wherever they are."""
    model = tanh_net().build()
    if request.param == "data file":
        move(model, tmp_path)
    return bundle(save(model, tmp_path / "m.onnx"), tmp_path / "out")


@pytest.fixture
def limit(files: Bundle) -> Iterator[int]:
    """The checker reads one number less than the model has, and counts every tensor."""
    count = int(read(files)[0]["model"]["parameter_count"])
    with patch.object(READER, "MAX_SIZE", count - 1), patch.object(READER, "_LONG", 0):
        yield count


def test_what_was_compared_is_said_and_nothing_is_proved(files: Bundle, limit: int) -> None:
    said = answer(files)
    assert said.startswith(f"incomplete: model: {limit} numbers, at most {limit - 1} are read: nothing was recomputed")
    assert "digests of model and data files, the names and sizes of the parameters" in said
    with patch.object(READER, "MAX_SIZE", limit):
        assert answer(files).startswith("valid")


def test_nothing_is_kept_of_what_is_too_large(files: Bundle, limit: int) -> None:
    with patch.object(FILES, "MAX_KEPT", 0):  # bytes
        assert answer(files).startswith("incomplete")


def test_another_file_is_rejected_all_the_same(files: Bundle, limit: int) -> None:
    data = files.model.with_name("w.bin")
    file = data if data.exists() else files.model
    with file.open("r+b") as stream:
        stream.seek(-1, os.SEEK_END)
        stream.write(b"\x07")
    assert answer(files).startswith("rejected: claim: it is about another")


@pytest.mark.parametrize("change", ["size", "name", "count", "twice"])
def test_claims_about_other_parameters_are_rejected(change: str, files: Bundle, limit: int) -> None:
    claim, certificate = read(files)
    first, second = claim["model"]["groups"]
    if change == "size":
        first["parameters"] += 1
        second["parameters"] -= 1
    elif change == "name":
        first["tensors"][1] = "other"
    elif change == "count":
        claim["model"]["parameter_count"] += 1
    else:
        second["tensors"] = list(first["tensors"])
        second["parameters"] = first["parameters"]
    for file, text in zip(files[:2], with_claim(claim, certificate), strict=True):
        file.write_text(text)
    assert answer(files).startswith("rejected: claim.model.groups")
