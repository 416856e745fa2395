"""Tensors in data files: both readers read the same and refuse the same, and a claim is about all files."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

import jsonschema
import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto

import certbound
from certbound.errors import ModelError
from certbound.network.evaluate import evaluate
from certbound.network.onnx import data_files
from certbound.network.onnx.reader import load_onnx
from certbound.network.onnx.state import MAX_SIZE
from tests.support.builders import Model, mlp, tanh_net
from tests.support.data_files import move, place, save, tensors_of
from tests.support.readers import both, exact
from tests.support.tampering import Bundle, bundle, checker_module, decide, read, run_checker, verdict, with_claim

THEIRS = checker_module("network.data_files")


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def refusals(file: Path) -> tuple[str, str]:
    """What the engine and the checker say when they refuse the file."""
    outcome = checker_module("outcome")
    with pytest.raises(ModelError) as engine:
        load_onnx(file)
    with pytest.raises((outcome.Malformed, outcome.Rejected)) as checker:
        checker_module("network.reader").read(file.read_bytes(), {}, None, THEIRS.DataFiles(str(file), {}))
    return str(engine.value), str(checker.value)


# ---- the same numbers


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("one_file", [True, False])
def test_files_that_onnx_writes(dtype: Any, one_file: bool, tmp_path: Path) -> None:
    model = mlp(
        [np.arange(12).reshape(4, 3) / 7, np.ones((2, 4)) / 3], [np.ones(4) / 9, None], ["tanh", None], dtype=dtype
    )
    inside = both(model.build().SerializeToString(), tmp_path)
    options = {"all_tensors_to_one_file": one_file, "location": "all.data" if one_file else None}
    onnx.save_model(model.build(), tmp_path / "out.onnx", save_as_external_data=True, size_threshold=0, **options)
    network = both((tmp_path / "out.onnx").read_bytes(), tmp_path)
    assert network is not None and inside is not None
    assert exact(network.theta) == exact(inside.theta) and network.groups == inside.groups
    names = ["all.data"] if one_file else ["W0", "W1", "b0"]
    assert dict(network.data_files) == {name: sha256(tmp_path / name) for name in names}
    assert not inside.data_files
    if dtype is np.float32:
        x = np.array([[0.3, -0.7, 0.2]], dtype=dtype)
        session = onnxruntime.InferenceSession(str(tmp_path / "out.onnx"), providers=["CPUExecutionProvider"])
        np.testing.assert_allclose(evaluate(network, x), session.run(None, {"x": x})[0].ravel(), rtol=1e-5)


def with_attributes() -> Model:
    """A weight in a Constant node, a shape in another one, a bias from a ConstantOfShape."""
    model = Model([1, 2, 3])
    model.add("Reshape", model.constant([1, 6], "shape", np.int64, as_node=True))
    model.add("MatMul", model.constant(np.arange(24).reshape(6, 4) / 5, "W", as_node=True)).add("Tanh")
    return model.add("Gemm", model.constant(np.ones((4, 2)) / 3, "V"))


def test_tensors_in_attributes(tmp_path: Path) -> None:
    inside = both(with_attributes().build().SerializeToString(), tmp_path)
    options = {"save_as_external_data": True, "size_threshold": 0, "convert_attribute": True, "location": "a.data"}
    onnx.save_model(with_attributes().build(), tmp_path / "out.onnx", **options)
    moved = onnx.load(tmp_path / "out.onnx", load_external_data=False)
    assert all(t.data_location == TensorProto.EXTERNAL for t in tensors_of(moved).values())
    network = both((tmp_path / "out.onnx").read_bytes(), tmp_path)
    assert network is not None and inside is not None and exact(network.theta) == exact(inside.theta)


def test_a_part_of_a_tensor_is_refused(tmp_path: Path) -> None:
    model = tanh_net().build()
    move(model, tmp_path)
    tensors_of(model)["W0"].segment.begin = 1
    assert "'W0'" in refusals(save(model, tmp_path / "net.onnx"))[0]


def test_overlapping_places_a_subfolder_and_what_may_be_left_out(tmp_path: Path) -> None:
    """Two tensors in the same bytes, one that begins inside another, one without offset, one to the end of a file."""
    numbers = np.arange(20, dtype=np.float32) / 8
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "numbers.bin").write_bytes(numbers.tobytes())
    (tmp_path / "bias").write_bytes(numbers[:3].tobytes())
    model = mlp([np.ones((4, 4))] * 3, [np.zeros(4), None, np.zeros(4)], ["tanh", "tanh", None]).build()
    tensors = tensors_of(model)
    for name, entries in {
        "W0": {"location": "sub/numbers.bin", "offset": "0", "length": "64"},
        "W1": {"location": "sub/numbers.bin", "offset": "16"},
        "W2": {"length": "64", "location": "sub/numbers.bin"},
        "b0": {"location": "sub/numbers.bin", "offset": "60", "length": "16"},
    }.items():
        place(tensors[name], entries)
    network = both(model.SerializeToString(), tmp_path)
    assert network is not None and set(network.data_files) == {"sub/numbers.bin"}
    weights = [node.weight.ravel() for node in network.affine_nodes()]
    for weight, start in zip(weights, (0, 4, 0), strict=True):
        np.testing.assert_array_equal(weight, numbers[start : start + 16])
    np.testing.assert_array_equal(next(network.affine_nodes()).bias.ravel(), numbers[15:19])


def test_a_stated_checksum_is_compared(tmp_path: Path) -> None:
    model = tanh_net().build()
    data = move(model, tmp_path)
    found = hashlib.sha1(data).hexdigest()
    for stated in (found, found.upper()):
        for tensor in tensors_of(model).values():
            del tensor.external_data[3:]
            tensor.external_data.add(key="checksum", value=stated)
        assert both(model.SerializeToString(), tmp_path) is not None
    tensors_of(model)["W1"].external_data[3].value = "0" * 40
    assert both(model.SerializeToString(), tmp_path) is None
    assert all("W1" in text and "SHA-1" in text for text in refusals(tmp_path / "both.onnx"))


def test_what_no_output_needs_is_hashed_and_not_kept(tmp_path: Path) -> None:
    """The tensor is of a type that is not read, and large; its file belongs to the model all the same."""
    model = tanh_net().build()
    dead = model.graph.initializer.add(name="dead", data_type=TensorProto.BFLOAT16, dims=[10**9])
    place(dead, {"location": "dead.bin"})
    (tmp_path / "dead.bin").write_bytes(b"anything")
    network = both(model.SerializeToString(), tmp_path)
    assert network is not None and dict(network.data_files) == {"dead.bin": sha256(tmp_path / "dead.bin")}
    (tmp_path / "dead.bin").unlink()
    assert both(model.SerializeToString(), tmp_path) is None
    assert all("dead.bin" in text and "not in the model's folder" in text for text in refusals(tmp_path / "both.onnx"))


# ---- what is refused


def entries(**changes: str | None) -> Callable[[Any], None]:
    """Change what the first weight says of its place; None: leave it out."""

    def change(tensor: Any) -> None:
        stated = {e.key: e.value for e in tensor.external_data} | changes
        place(tensor, {key: value for key, value in stated.items() if value is not None})

    return change


def twice(key: str) -> Callable[[Any], None]:
    return lambda tensor: tensor.external_data.extend([e for e in tensor.external_data if e.key == key])


LOCATIONS = (
    *(
        "",
        ".",
        "..",
        "../w.bin",
        "sub/../w.bin",
        "sub/..",
        "/w.bin",
        "/etc/passwd",
        "//host/w.bin",
        "./w.bin",
        "sub//w.bin",
    ),
    *("w.bin/", "C:w.bin", "C:\\w.bin", "..\\w.bin", "\\\\host\\w.bin", "sub\\w.bin", "w.bin:stream", "file:///w.bin"),
    *("w.bin\0", "w\n.bin", "w.bin ", "w.bin.", ".. /w.bin", "\u202ew.bin", "w" * 1001, "*/_ORT_MEM_ADDR_/*"),
)
ODD: dict[str, Callable[[Any], Any]] = {
    **{f"location {name[:20]!r}": entries(location=name) for name in LOCATIONS},
    **{
        f"offset {text!r}": entries(offset=text)
        for text in ("", "-1", "+3", " 3", "03", "3.0", "0x3", "1e1", "٣", "9" * 19)
    },
    **{f"length {text!r}": entries(length=text) for text in ("", "-1", "0", "47", "49", "48 ", "4_8", "9" * 19)},
    **{f"checksum {text!r}": entries(checksum=text) for text in ("", "0" * 39, "g" * 40)},
    "no location": entries(location=None),
    "beyond the end": entries(offset="10000"),
    "its last byte beyond the end": entries(offset=str(3 + 48 + 5 + 16 + 5 + 32 + 5 + 8 + 5 - 47)),
    "no length, and it is not the end": entries(length=None),
    "not there": entries(location="elsewhere.bin"),
    "a folder": entries(location="sub"),
    "below a file": entries(location="w.bin/w.bin"),
    "an unknown key": entries(basepath="."),
    "location twice": twice("location"),
    "offset twice": twice("offset"),
    "values inside too": lambda tensor: setattr(tensor, "raw_data", bytes(48)),
    "not said to be outside": lambda tensor: setattr(tensor, "data_location", TensorProto.DEFAULT),
    "outside, but no place": lambda tensor: tensor.ClearField("external_data"),
    "another type": lambda tensor: setattr(tensor, "data_type", TensorProto.DOUBLE),
    "an unknown type": lambda tensor: setattr(tensor, "data_type", TensorProto.BFLOAT16),
    "another shape": lambda tensor: tensor.dims.append(2),
    "a negative shape": lambda tensor: tensor.dims.extend([-1, -1]),
    "a huge shape": lambda tensor: tensor.dims.extend([2**62, 2**62]),
}


@pytest.mark.parametrize("odd", ODD)
def test_oddities_are_refused_by_both_readers(odd: str, tmp_path: Path) -> None:
    model = tanh_net().build()
    move(model, tmp_path)
    (tmp_path / "sub").mkdir()
    shutil.copy(tmp_path / "w.bin", tmp_path.parent / "w.bin")
    ODD[odd](tensors_of(model)["W0"])
    assert all("W0" in text for text in refusals(save(model, tmp_path / "net.onnx")))


@pytest.mark.parametrize("text", [b"location", b"w.bin", b"length", b"48"])
def test_texts_that_are_not_utf_8(text: bytes, tmp_path: Path) -> None:
    model = tanh_net().build()
    move(model, tmp_path)
    data = model.SerializeToString()
    (tmp_path / "net.onnx").write_bytes(data.replace(text, b"\xff" * len(text), 1))
    assert all("'W0'" in words for words in refusals(tmp_path / "net.onnx"))


def links(folder: Path) -> dict[str, Callable[[], object]]:
    """Ways in which a name inside the folder can be something else."""
    away = folder.parent / "away"
    away.mkdir()
    (folder / "w.bin").rename(away / "w.bin")
    return {
        "a link out": lambda: (folder / "w.bin").symlink_to(away / "w.bin"),
        "a relative link out": lambda: (folder / "w.bin").symlink_to("../away/w.bin"),
        "a folder that is a link out": lambda: (folder / "sub").symlink_to(away),
        "a link to a link out": lambda: [(folder / "l").symlink_to(away / "w.bin"), (folder / "w.bin").symlink_to("l")],
        "a link to nothing": lambda: (folder / "w.bin").symlink_to("nothing"),
        "a link to itself": lambda: (folder / "w.bin").symlink_to("w.bin"),
        "a pipe": lambda: os.mkfifo(folder / "w.bin"),
        "a device": lambda: (folder / "w.bin").symlink_to("/dev/zero"),
        "a folder": lambda: (folder / "w.bin").mkdir(),
    }


@pytest.mark.skipif(os.name == "nt", reason="links and pipes are made otherwise there")
@pytest.mark.parametrize("kind", [
    "a link out", "a relative link out", "a folder that is a link out", "a link to a link out", "a link to nothing",
    "a link to itself", "a pipe", "a device", "a folder",
])  # fmt: skip
def test_links_that_lead_out_and_special_files(kind: str, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    model = tanh_net().build()
    move(model, folder)
    location = "sub/w.bin" if kind == "a folder that is a link out" else "w.bin"
    for tensor in tensors_of(model).values():
        tensor.external_data[0].value = location
    links(folder)[kind]()
    assert all(location in text and "tensor 'W0'" in text for text in refusals(save(model, folder / "net.onnx")))


@pytest.mark.skipif(os.name == "nt", reason="links are made otherwise there")
def test_links_that_stay_inside_are_followed(tmp_path: Path) -> None:
    model = tanh_net().build()
    move(model, tmp_path)
    (tmp_path / "w.bin").rename(tmp_path / "stored")
    (tmp_path / "w.bin").symlink_to("stored")
    network = both(model.SerializeToString(), tmp_path)
    assert network is not None and dict(network.data_files) == {"w.bin": sha256(tmp_path / "stored")}
    (tmp_path / "there").symlink_to(tmp_path)  # the folder itself may be reached by a link
    assert load_onnx(tmp_path / "there" / "both.onnx").data_files == network.data_files


def test_both_sides_have_the_same_limits() -> None:
    assert (data_files.MAX_FILES, data_files.MAX_DATA) == (THEIRS.MAX_FILES, THEIRS.MAX_DATA)
    assert data_files.MAX_KEPT == THEIRS.MAX_KEPT == 8 * MAX_SIZE == 8 * checker_module("network.state").MAX_SIZE
    assert data_files.MAX_TENSORS == checker_module("network.onnx_wire").MAX_NODES


@pytest.mark.parametrize(("name", "most"), [("MAX_FILES", 1), ("MAX_DATA", 129), ("MAX_KEPT", 100), ("MAX_TENSORS", 3)])
def test_limits_hold_before_anything_is_kept(name: str, most: int, tmp_path: Path) -> None:
    """Four tensors of 104 bytes in two files of 77 and 53 bytes."""
    model = tanh_net().build()
    move(model, tmp_path, "a.bin", ["W0", "b0"])
    move(model, tmp_path, "b.bin", ["W1", "b1"])
    assert both(model.SerializeToString(), tmp_path) is not None
    theirs = {"MAX_TENSORS": "MAX_NODES"}.get(name, name)
    with patch.object(data_files, name, most), patch.object(THEIRS, theirs, most):
        assert both(model.SerializeToString(), tmp_path) is None
        assert all(str(most) in text or "limit" in text for text in refusals(tmp_path / "both.onnx"))
    more = {"MAX_FILES": 2, "MAX_DATA": 130, "MAX_KEPT": 104, "MAX_TENSORS": 4}[name]
    with patch.object(data_files, name, more), patch.object(THEIRS, theirs, more):
        assert both(model.SerializeToString(), tmp_path) is not None


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    model = tanh_net().build()
    move(model, tmp_path)
    with (tmp_path / "w.bin").open("r+b") as stream:
        stream.truncate(data_files.MAX_DATA + 1)  # holes need no room on the disk
    assert both(model.SerializeToString(), tmp_path) is None


def test_every_file_is_opened_once(tmp_path: Path) -> None:
    """What is hashed is what is decoded: nothing is read a second time."""
    model = tanh_net().build()
    move(model, tmp_path, "a.bin", ["W0", "b0"])
    move(model, tmp_path, "b.bin", ["W1", "b1"])
    file = save(model, tmp_path / "net.onnx")
    opened, plain = [], Path.open

    def noting(self: Path, *given: Any, **options: Any) -> Any:
        opened.append(self.name)
        return plain(self, *given, **options)

    with patch.object(Path, "open", noting):
        load_onnx(file)
        assert sorted(opened) == ["a.bin", "b.bin", "net.onnx"]
        opened.clear()
        files = THEIRS.DataFiles(str(file), {})
        checker_module("network.reader").read(file.read_bytes(), {}, None, files)
        assert sorted(opened) == ["a.bin", "b.bin", "net.onnx"]


def test_a_model_without_its_folder_is_refused() -> None:
    model = tanh_net().build()
    place(tensors_of(model)["W0"], {"location": "w.bin"})
    with pytest.raises(checker_module("outcome").Malformed, match=r"'W0' is stored in the data file 'w\.bin'"):
        checker_module("network.reader").read(model.SerializeToString(), {})


# ---- the claim


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a model, its two data files, and its evidence."""
    folder, model = tmp_path_factory.mktemp("certified"), tanh_net().build()
    move(model, folder / "model", "a.bin", ["W0", "b0"])
    move(model, folder / "model", "sub/b.bin", ["W1", "b1"])
    bundle(save(model, folder / "model" / "net.onnx"), folder / "out")
    return folder


@pytest.fixture
def files(certified: Path, tmp_path: Path) -> Bundle:
    """A copy of all of it."""
    shutil.copytree(certified, tmp_path, dirs_exist_ok=True)
    out = tmp_path / "out"
    return Bundle(out / "claim.toml", out / "certificate.json", tmp_path / "model" / "net.onnx")


def answer(files: Bundle) -> str:
    """Verdict and reason, inside this process."""
    try:
        found = decide(*files)
    except checker_module("outcome").Outcome as reached:
        found = reached
    return f"{found.verdict}: {found}"


def test_the_claim_is_about_all_files(files: Bundle) -> None:
    claim, certificate = read(files)
    folder = files.model.parent
    digests = {name: sha256(folder / name) for name in ("a.bin", "sub/b.bin")}
    assert claim["model"]["sha256"] == certificate["model_sha256"] == sha256(files.model)
    assert claim["model"]["data"] == certificate["data_sha256"] == digests
    schema = json.loads((Path(certbound.__file__).parent / "certificate" / "certificate.schema.json").read_text())
    jsonschema.validate(certificate, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(certificate | {"data_sha256": {"a.bin": "0"}}, schema)
    assert run_checker(files)[0] == 0
    assert certbound.check(*files).verdict == "valid"
    report = (files.claim.parent / "report.html").read_text()
    assert all(name in report and digest in report for name, digest in digests.items())


def test_without_data_files_nothing_is_said_of_them(tmp_path: Path) -> None:
    claim, certificate = read(bundle(tanh_net().save(tmp_path / "net.onnx"), tmp_path / "out"))
    assert "data" not in claim["model"] and "data_sha256" not in certificate
    assert "data file" not in (tmp_path / "out" / "report.html").read_text()


def flip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4] ^= 1
    file.write_bytes(data)


CHANGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda f: (f / "a.bin").unlink(), "rejected: .*'W0'.*'a.bin'.*not in the model's folder; copy it"),
    "missing with its folder": (
        lambda f: shutil.rmtree(f / "sub"),
        "rejected: .*'sub/b.bin'.*not in the model's folder",
    ),
    "renamed": (lambda f: (f / "a.bin").rename(f / "c.bin"), "rejected: .*'a.bin'.*not in the model's folder"),
    "changed": (lambda f: flip(f / "a.bin"), "rejected: claim: it is about another data file 'a.bin'"),
    "longer": (lambda f: (f / "a.bin").write_bytes((f / "a.bin").read_bytes() + b"x"), "rejected: claim: .*'a.bin'"),
    "truncated": (lambda f: (f / "a.bin").write_bytes((f / "a.bin").read_bytes()[:9]), "rejected: claim: .*'a.bin'"),
    "empty": (lambda f: (f / "sub" / "b.bin").write_bytes(b""), "rejected: claim: .*'sub/b.bin'"),
    "exchanged": (lambda f: shutil.copy(f / "a.bin", f / "sub" / "b.bin"), "rejected: claim: .*'sub/b.bin'"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_other_data_files_are_rejected(change: str, files: Bundle) -> None:
    act, message = CHANGES[change]
    act(files.model.parent)
    assert re.match(message, answer(files)), answer(files)


def test_another_model_file_with_the_same_data_is_rejected(files: Bundle) -> None:
    model = onnx.load(files.model, load_external_data=False)
    model.producer_name = "somebody else"
    save(model, files.model)
    assert answer(files).startswith("rejected: claim: it is about another model file")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (None, "rejected: claim: the model's data file 'a.bin' is not listed there"),
        ({}, "malformed: claim.model.data: expected a nonempty table"),
        ({"a.bin": None}, "rejected: claim: the model's data file 'a.bin' is not listed there"),
        ({"c.bin": "0" * 64}, "rejected: claim: it lists the data file 'c.bin', which the model does not use"),
        ({"../c.bin": "0" * 64}, "rejected: claim: it lists the data file '../c.bin', which the model does not use"),
        ({"a.bin": "0" * 64}, "rejected: claim: it is about another data file 'a.bin'"),
        ({"a.bin": "0" * 63}, "malformed: claim.model.data.a.bin: expected 64 hexadecimal digits"),
        ({"a.bin": 1}, "malformed: claim.model.data.a.bin: expected str"),
    ],
)
def test_claims_about_other_files(data: dict[str, Any] | None, message: str, files: Bundle) -> None:
    claim, certificate = read(files)
    stated = {} if not data else {k: v for k, v in (claim["model"]["data"] | data).items() if v is not None}
    claim["model"]["data"] = stated
    if data is None:
        del claim["model"]["data"]
    for file, text in zip(files[:2], with_claim(claim, certificate), strict=True):
        file.write_text(text)
    assert answer(files).startswith(message), answer(files)


def test_certificates_about_other_files(files: Bundle) -> None:
    _, certificate = read(files)
    stated = certificate["data_sha256"]
    for data, message in (
        (stated | {"a.bin": "0" * 64}, "rejected: certificate: it is about another data file 'a.bin'"),
        (stated | {"c.bin": "0" * 64}, "rejected: certificate: it lists the data file 'c.bin'"),
        ({"a.bin": stated["a.bin"]}, "rejected: certificate: the model's data file 'sub/b.bin' is not listed"),
        ({}, "malformed: certificate.data_sha256"),
    ):
        files.certificate.write_text(json.dumps(certificate | {"data_sha256": data}))
        assert answer(files).startswith(message)
    del certificate["data_sha256"]
    files.certificate.write_text(json.dumps(certificate))
    assert answer(files).startswith("rejected: certificate: the model's data file 'a.bin' is not listed")


def test_data_files_of_a_model_that_has_none(tmp_path: Path) -> None:
    files = bundle(tanh_net().save(tmp_path / "net.onnx"), tmp_path / "out")
    claim, certificate = read(files)
    (tmp_path / "w.bin").write_bytes(b"something")
    claim["model"]["data"] = {"w.bin": sha256(tmp_path / "w.bin")}
    found = verdict(*with_claim(claim, certificate), files.model, tmp_path)
    assert found == "rejected"
