"""Files that would cost the checker much: each gets its answer within seconds of work and little memory."""

from __future__ import annotations

import hashlib
import json
import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from onnx import TensorProto, helper

from certbound.bounds.domain import Domain
from certbound.certificate.batch import certify_batch
from certbound.certificate.certification import certify
from certbound.checker_files import CHECKER
from certbound.network.load import load
from tests.support.builders import Model

SECONDS, MEMORY = 10, 1 << 30


class Answer(NamedTuple):
    """Exit status and what was printed."""

    status: int
    text: str


def bounded() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def check(claim: Path, certificate: Path, model: Path) -> Answer:
    """The answer of the checker within the bounds; CPU seconds are counted, so that other processes do not matter."""
    command = [sys.executable, "-I", "-S", str(CHECKER), *map(str, (claim, certificate, model))]
    done = subprocess.run(command, capture_output=True, text=True, preexec_fn=bounded, timeout=60, check=False)
    assert not done.stderr
    return Answer(done.returncode, done.stdout)


DOTS = ".a" * 25_000 + " = 1\n"
CLAIMS = {
    "dotted key": ("a" + DOTS, "line 1: more than 8 dotted parts"),
    "many long lines": ("".join(f"b{i}{'.a' * 2000} = 1\n" for i in range(1000)), "dotted parts"),
    "quoted parts": ('"a"' + '."a"' * 16_000 + " = 1\n", "dotted parts"),
    "spaces between": ("a" + " . a" * 16_000 + " = 1\n", "dotted parts"),
    "inline table": ("x = {a" + ".a" * 25_000 + " = 1}\n", "dotted parts"),
    "array of tables": ("[[" + "a." * 25_000 + "a]]\n", "dotted parts"),
    "after an empty long string": ('x = """"""\na' + DOTS, "line 2: more than 8 dotted parts"),
    "after a long string that ends in quotes": ('x = """a"""""\na' + DOTS, "line 2: more than 8"),
    "after a literal string that ends in quotes": ("x = '''a'''''\na" + DOTS, "line 2: more than 8"),
    "after an escaped quote": ('x = "\\""\na' + DOTS, "line 2: more than 8"),
    "after a comment with quotes": ('# """\na' + DOTS, "line 2: more than 8"),
    "many tables": ("".join(f"[a{i}.b.c.d.e.f.g]\n" for i in range(150_000)), "keys and brackets"),
    "nested brackets": ("x = " + "[" * 1_000_000, "more than 64 brackets"),
    "many inline tables": ("x = [" + "{}," * 1_300_000 + "]", "keys and brackets"),
    "many numbers": ("x = [" + "1," * 2_000_000 + "]", "items"),
    "a number of many digits": ("x = " + "9" * 1_000_000, "not TOML"),
    "a number of many hexadecimal digits": ("x = 0x" + "f" * 4_000_000, "63 bits"),
    "too large": ("#" * 5_000_000, "at most"),
}


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("name", CLAIMS)
def test_claims(name: str, tmp_path: Path) -> None:
    text, expected = CLAIMS[name]
    claim, certificate, model = tmp_path / "claim.toml", tmp_path / "c.json", tmp_path / "m.onnx"
    claim.write_text(text)
    certificate.write_text("{}")
    model.write_bytes(b"x")
    answer = check(claim, certificate, model)
    assert answer.status == 2
    assert expected in answer.text


CERTIFICATES = {
    "nested": ("[" * 4_000_000, "not JSON"),
    "more values than a certificate has": ("[" + "1," * 6_000_000 + "1]", "at most 5000000"),
    "64 MiB": ("[" + '"a",' * 16_000_000 + "1]", "at most 5000000"),
    "many tables": ("[" + "{}," * 2_400_000 + "1]", "expected a table"),
    "a number of many digits": ("9" * 5_000_000, "not JSON"),
}


@pytest.mark.slow(seconds=2)
@pytest.mark.parametrize("name", CERTIFICATES)
def test_certificates(name: str, tmp_path: Path) -> None:
    text, expected = CERTIFICATES[name]
    claim, certificate, model = tmp_path / "claim.toml", tmp_path / "c.json", tmp_path / "m.onnx"
    claim.write_text(CLAIM.replace("DIGEST", "0" * 64))
    certificate.write_text(text)
    model.write_bytes(b"x")
    answer = check(claim, certificate, model)
    assert answer.status == 2
    assert expected in answer.text


CLAIM = """\
format = "certbound-claim-2"
semantics = "real arithmetic on the exact values of the stored parameters, one sample"
derivatives = "classical"
claims = [{quantity = "output", norm = "2", upper = "1", tier = "layerwise"}]
[model]
file = "m.onnx"
sha256 = "DIGEST"
inputs = 1
outputs = 1
parameter_count = 1
fixed = []
groups = [{tensors = ["W"], parameters = 1}]
[domain]
kind = "around"
input = {norm = "2", center = ["0"], radius = "0"}
parameters = {total = "0"}
"""


def plain(nodes: int = 0, **tensor: object) -> bytes:
    """x W, W being the tensor with these fields, then so many copies of the data."""
    model = Model([1, 2])
    model.constant(np.eye(2), "W")
    model.add("MatMul", "W")
    for _ in range(nodes):
        model.add("Identity")
    built = model.build()
    weight = built.graph.initializer[0]
    if tensor:
        weight.Clear()
        for key, value in tensor.items():
            field = getattr(weight, key)
            field.extend(value) if hasattr(field, "extend") else setattr(weight, key, value)
        weight.name = "W"
    return built.SerializeToString()


def wide(width: int, operator: str, count: int) -> bytes:
    model = Model([1, 1], np.float16)
    model.add("MatMul", model.constant(np.ones((1, width)), "W"))
    constant = [model.constant(np.ones(()), "c")] if operator == "Mul" else []
    for _ in range(count):
        model.add(operator, *constant)
    return model.build().SerializeToString()


def many_inputs() -> bytes:
    built = Model([1, 2]).add("Identity").build()
    value = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 2])
    built.graph.input.extend([value] * 100_000)
    return built.SerializeToString()


TOO_LARGE = "not tensors of the model file with so many entries"  # names and sizes alone are compared, and differ
MODELS = {
    "raw data of 30 million entries": (
        lambda: plain(dims=[2, 15_000_000], data_type=10, raw_data=bytes(60_000_000)),
        TOO_LARGE,
    ),
    "raw data that no shape has": (lambda: plain(dims=[2, 2], data_type=10, raw_data=bytes(60_000_000)), "30000000"),
    "packed float data": (lambda: plain(dims=[2, 2], data_type=1, float_data=np.zeros(2_500_000)), "2500000 values"),
    "packed half floats": (
        lambda: plain(dims=[2, 5_100_000], data_type=10, int32_data=np.zeros(10_200_000, np.int32)),
        TOO_LARGE,
    ),
    "packed integers": (lambda: plain(dims=[5_000_000], data_type=7, int64_data=np.zeros(5_000_000, int)), "at most"),
    "many dimensions": (lambda: plain(dims=np.ones(1_000_000, int), data_type=1), "more than 10000 fields"),
    "many nodes": (lambda: plain(nodes=30_000), "30001 nodes"),
    "many inputs": (many_inputs, "100001 inputs"),
    "wide and deep": (lambda: wide(10_000, "Tanh", 98), "more than 250000 activations"),
    "many products": (lambda: wide(20_000, "Mul", 95), "more than 250000 activations"),
}


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("name", MODELS)
def test_models(name: str, tmp_path: Path) -> None:
    make, expected = MODELS[name]
    claim, certificate, model = tmp_path / "claim.toml", tmp_path / "c.json", tmp_path / "m.onnx"
    data = make()
    model.write_bytes(data)
    digest = hashlib.sha256(data).hexdigest()
    claim.write_text(CLAIM.replace("DIGEST", digest))
    parts = {"activations": [], "plan": [], "conclusions": [], "assumptions": [], "producer": ""}
    stated = {"claim_sha256": hashlib.sha256(claim.read_bytes()).hexdigest(), "model_sha256": digest}
    certificate.write_text(json.dumps({"format": "certbound-certificate-4", **stated, **parts}))
    answer = check(claim, certificate, model)
    assert answer.status == (1 if expected == TOO_LARGE else 2)
    assert expected in answer.text


def test_many_leaves_of_many_activations(tmp_path: Path) -> None:
    """Few products, but each of 4096 leaves has the ranges of 512 activations: refused before the first of them."""
    network = Model([1, 1])
    network.add("MatMul", network.constant(np.ones((1, 64)) / 8, "W"))
    for _ in range(8):
        network.add("Tanh")
    network.add("MatMul", network.constant(np.ones((64, 1)) / 8, "V"))
    model, folder = network.save(tmp_path / "m.onnx"), tmp_path / "out"
    certify(model, Domain.around(input_center="0.5", input_radius="0.1"), tier="local").write(folder)
    certificate = json.loads((folder / "certificate.json").read_text())
    tree, (leaf,) = None, certificate["local"]["leaves"]
    for _ in range(12):
        tree = [0, tree, tree]
    certificate["local"].update(tree=tree, leaves=[leaf] * 4096)
    (folder / "certificate.json").write_text(json.dumps(certificate))
    answer = check(folder / "claim.toml", folder / "certificate.json", model)
    assert answer.status == 1
    assert "replaying it takes more work" in answer.text


def test_what_is_no_regular_file(tmp_path: Path) -> None:
    plain_file, pipe = tmp_path / "file", tmp_path / "pipe"
    plain_file.write_text("{}")
    os.mkfifo(pipe)
    for hostile in (Path("/dev/zero"), pipe, tmp_path):
        for place in range(3):
            files = [plain_file] * 3
            files[place] = hostile
            answer = check(*files)
            assert answer.status == 2
            assert "not a regular file" in answer.text


def squares(file: Path, count: int, crossed: bool = False) -> Path:
    """The input through a matrix, squared again and again; ``crossed``: by products of two values that are equal."""
    model = Model([1, 2])
    for name in "ab":
        model.nodes.append(
            helper.make_node("MatMul", ["x", model.constant(np.full((2, 2), 0.5), f"w{name}")], [f"{name}0"])
        )
    for i in range(count):
        for one, other in ("ab", "ba") if crossed else ("aa", "bb"):
            model.nodes.append(helper.make_node("Mul", [f"{one}{i}", f"{other}{i}"], [f"{one}{i + 1}"]))
    model.nodes.append(helper.make_node("Add", [f"a{count}", f"b{count}"], ["y"]))
    model.value = "y"
    return model.save(file)


@pytest.mark.slow(seconds=5)
@pytest.mark.parametrize("crossed", [False, True])
def test_squares_of_squares_of_tiny_numbers(crossed: bool, tmp_path: Path) -> None:
    """0.01^(2^20): exact numbers of that size would have millions of digits, and after a few more squares not fit."""
    model = squares(tmp_path / "net.onnx", 12 if crossed else 40, crossed)
    network, folder = load(model), tmp_path / "out"
    domain = Domain.box(input_center="0.01")
    certify(network, domain, tier="local", effort="low", entry=["input[0]"], quantities="output").write(folder)
    assert check(folder / "claim.toml", folder / "certificate.json", model).status == 0
    many = tmp_path / "many"
    certify_batch(network, np.full((1, 2), 0.01), Domain.box()).write(many)
    assert check(many / "claim.toml", many / "certificate.json", model).status == 0


def test_squares_of_squares_of_large_numbers(tmp_path: Path) -> None:
    """What no float holds is refused before it fills the memory: evidence about one square, for a model with many."""
    small, large, folder = squares(tmp_path / "1.onnx", 1), squares(tmp_path / "40.onnx", 40), tmp_path / "out"
    certify_batch(load(small), np.full((1, 2), 3.0), Domain.box()).write(folder)
    texts = [(folder / name).read_text() for name in ("claim.toml", "certificate.json")]
    digests = [hashlib.sha256(file.read_bytes()).hexdigest() for file in (small, large)]
    claim, evidence = (text.replace(*digests) for text in texts)
    before, after = (hashlib.sha256(text.encode()).hexdigest() for text in (texts[0], claim))
    (folder / "claim.toml").write_text(claim)
    (folder / "certificate.json").write_text(evidence.replace(before, after))
    answer = check(folder / "claim.toml", folder / "certificate.json", large)
    assert answer.status == 1 and "beyond all bounds" in answer.text
