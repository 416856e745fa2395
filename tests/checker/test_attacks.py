"""Attacks that once worked, and their relatives: each builds its files by script and must not end in ``valid``.

The first group makes the checker read another network than a runtime would; the second exhausts or crashes it.
"""

from __future__ import annotations

import contextlib
import json
import resource
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper

import certbound
from certbound.bounds.domain import Domain
from certbound.certificate.certification import certify
from certbound.checker_files import CHECKER
from certbound.errors import CertboundError, ModelError
from certbound.network.evaluate import evaluate
from certbound.network.graph import Network
from tests.support.builders import Model, tanh_net
from tests.support.onnx_graphs import Graph
from tests.support.readers import both, value_of
from tests.support.replays import facts as proved_facts
from tests.support.runtime import session
from tests.support.tampering import Bundle, bundle, checker_module, read, run_checker, run_checker_here, with_claim

MALFORMED = checker_module("outcome").Malformed


def refused_by_both(data: bytes, tmp_path: Path) -> None:
    """Neither the importer nor the checker reads the file as a network."""
    file = tmp_path / "attack.onnx"
    file.write_bytes(data)
    with pytest.raises(MALFORMED):
        checker_module("network.reader").read(data, {})
    with pytest.raises(ModelError):
        certbound.load(file)


def refused_by_the_checker(data: bytes) -> None:
    with pytest.raises(MALFORMED):
        checker_module("network.reader").read(data, {})


def varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def field(number: int, wire: int, payload: bytes) -> bytes:
    return varint(number << 3 | wire) + (varint(len(payload)) if wire == 2 else b"") + payload


def with_node(extra: bytes, initialisers: list[onnx.TensorProto]) -> bytes:
    """A one-Gemm model whose node message carries ``extra`` bytes."""
    model = Model([1, 1])
    model.add("Gemm", model.constant([[1.0]], "W"))
    proto = model.build()
    proto.graph.initializer.extend(initialisers)
    node = proto.graph.node[0].SerializeToString()
    del proto.graph.node[:]
    graph = proto.graph.SerializeToString() + field(1, 2, node + extra)
    proto.ClearField("graph")
    return proto.SerializeToString() + field(7, 2, graph)


def test_a_field_with_another_wire_type_is_not_skipped_or_read() -> None:
    bias = onnx.numpy_helper.from_array(np.array([-5.0], np.float32), "biasbias")
    checker_module("network.reader").read(with_node(b"", [bias]), {})  # the construction itself is sound
    refused_by_the_checker(with_node(field(1, 1, b"biasbias"), [bias]))  # an input only this reader would see
    attribute = field(1, 2, b"alpha") + field(2, 2, struct.pack("<f", -1.0)) + field(20, 0, varint(1))
    refused_by_the_checker(with_node(field(5, 2, attribute), []))


@pytest.mark.parametrize("message", ["node", "tensor", "graph"])
@pytest.mark.parametrize("wire", [0, 1, 5])
def test_submessages_of_the_wrong_wire_type(message: str, wire: int) -> None:
    payload = {0: b"\x05", 1: bytes(8), 5: bytes(4)}[wire]
    number = {"node": 1, "tensor": 5, "graph": 7}[message]
    model = tanh_net().build()
    if message == "graph":
        refused_by_the_checker(model.SerializeToString() + field(number, wire, payload))
    else:
        graph = model.graph.SerializeToString() + field(number, wire, payload)
        model.ClearField("graph")
        refused_by_the_checker(model.SerializeToString() + field(7, 2, graph))


@pytest.mark.parametrize("last", [0x10, 0x20])
def test_tags_beyond_32_bits_are_not_unknown_fields(last: int) -> None:
    other = tanh_net(5).build().graph.SerializeToString()
    aliased = bytes([0xBA, 0x80, 0x80, 0x80, last]) + varint(len(other)) + other
    refused_by_the_checker(tanh_net().build().SerializeToString() + aliased)
    refused_by_the_checker(tanh_net().build().SerializeToString() + field(0, 0, b"\x01"))
    refused_by_the_checker(tanh_net().build().SerializeToString() + field(99, 0, b"\x01"))


def test_a_dimension_that_is_a_number_and_a_symbol() -> None:
    model = tanh_net().build()
    shape = model.graph.input[0].type.tensor_type.shape
    dimension = shape.dim[1].SerializeToString() + field(2, 2, b"N")
    described = field(1, 0, varint(1)) + field(2, 2, field(1, 2, dimension))
    value = field(1, 2, b"x") + field(2, 2, field(1, 2, described))
    del model.graph.input[:]
    graph = model.graph.SerializeToString() + field(11, 2, value)
    model.ClearField("graph")
    refused_by_the_checker(model.SerializeToString() + field(7, 2, graph))


@pytest.mark.parametrize("operator", ["Dropout", "Relu", "Tanh", "LeakyRelu", "Flatten", "Identity", "Cast", "Squeeze"])
def test_the_data_in_another_place_is_another_function(operator: str, tmp_path: Path) -> None:
    # Dropout(c, x) is c: the data would only be its ratio.
    model = Model([1, 1])
    model.add("Gemm", model.constant([[1.0]]))
    attributes = {"to": 1} if operator == "Cast" else {}
    model.add(operator, model.constant([[1e6]]), data_at=1, **attributes)
    refused_by_both(model.build().SerializeToString(), tmp_path)


def odd_nodes() -> dict[str, list[onnx.NodeProto]]:
    make = helper.make_node
    return {
        "Gemm with one input": [make("Gemm", ["x"], ["y"])],
        "Gemm with an unnamed weight": [make("Gemm", ["x", ""], ["y"])],
        "MatMul with one input": [make("MatMul", ["x"], ["y"])],
        "Add with one input": [make("Add", ["x"], ["y"])],
        "Add with three inputs": [make("Add", ["x", "W", "W"], ["y"])],
        "Tanh with two outputs": [make("Tanh", ["x"], ["y", "z"])],
        "Tanh without inputs": [make("Tanh", [], ["y"])],
        "unknown attribute": [make("Tanh", ["x"], ["y"], gain=2.0)],
        "unread attribute type": [make("Gemm", ["x", "W"], ["y"], foo=[1.0, 2.0])],
        "Cast to a list": [make("Cast", ["x"], ["y"], to=[1, 2])],
        "Constant with inputs": [make("Constant", ["x"], ["c"], value=helper.make_tensor("", 1, [1], [1.0]))],
        "text where a number belongs": [make("Gemm", ["x", "W"], ["y"], transB="yes")],
        "long name": [make("Gemm", ["x", "W"], ["y"], name="n" * 30_000)],
    }


@pytest.mark.parametrize("name", list(odd_nodes()))
def test_operators_with_an_impossible_form(name: str, tmp_path: Path) -> None:
    model = Model([1, 1])
    model.constant([[1.0]], "W")
    model.nodes, model.value = odd_nodes()[name], "y"
    data = model.build().SerializeToString()
    file = tmp_path / "attack.onnx"
    file.write_bytes(data)
    with pytest.raises(ModelError):
        certbound.load(file)
    if name != "long name":  # a long name is refused by the checker's limit on strings, later
        refused_by_the_checker(data)


def redefinitions() -> dict[str, Model]:
    """Chains in which one name has two definitions; runtimes follow the later one, or refuse."""

    def start() -> Model:
        model = Model([1, 1])
        model.constant([[1.0, 1.0, 1.0]], "W")
        return model

    cases = {}
    for where in ("before", "after"):
        model = start()
        constant = helper.make_node("Constant", [], ["x"], value=onnx.numpy_helper.from_array(np.float32([[1e6]])))
        model.add("Gemm", "W")
        model.nodes.insert(0 if where == "before" else 1, constant)
        cases[f"a Constant named like the input, {where} its use"] = model
    for name in ("x", "W", "v0"):
        model = start().add("Gemm", "W")
        model.nodes.append(helper.make_node("Identity", ["W"], [name]))
        cases[f"an alias named {name}"] = model
        model = start()
        model.nodes.append(helper.make_node("Dropout", ["x"], ["d", name if name != "v0" else "d"]))
        model.value = "d"
        cases[f"a mask named like {name}"] = model.add("Gemm", "W")
    model = start().add("Gemm", "W")
    model.nodes.append(helper.make_node("Relu", [model.value], ["x"]))
    model.value = "x"
    cases["an output named like the input"] = model
    return cases


@pytest.mark.parametrize("name", list(redefinitions()))
def test_no_name_is_defined_twice(name: str, tmp_path: Path) -> None:
    refused_by_both(redefinitions()[name].build().SerializeToString(), tmp_path)


@pytest.mark.parametrize("opset", [11, 17])
def test_an_empty_list_of_axes(opset: int, tmp_path: Path) -> None:
    # One runtime squeezes nothing, another every axis of length 1, and the Add then makes a matrix.
    model = Model([1, 1], opset=opset)
    model.add("Gemm", model.constant(np.ones((3, 1))), data_at=1)
    if opset < 13:
        model.nodes.append(helper.make_node("Squeeze", [model.value], ["s"]))
        model.nodes[-1].attribute.add(name="axes", type=onnx.AttributeProto.INTS)
        model.value = "s"
    else:
        model.add("Squeeze", model.constant(np.zeros(0), "axes", np.int64))
    refused_by_both(model.add("Add", model.constant(np.ones((3, 1)))).build().SerializeToString(), tmp_path)


@pytest.mark.parametrize("operator", ["Unsqueeze", "Reshape"])
def test_a_shape_with_an_empty_name(operator: str, tmp_path: Path) -> None:
    model = Model([1, 1])
    model.add("Gemm", model.constant([[1.0]]))
    refused_by_both(model.add(operator, "").build().SerializeToString(), tmp_path)


def test_axes_with_an_empty_name_are_not_given(tmp_path: Path) -> None:
    model = Model([1, 1])
    model.add("Gemm", model.constant([[2.0]])).add("Squeeze", "")  # all axes of length 1, by the operator's definition
    assert evaluate(agreed(model, tmp_path), np.array([3.0])).tolist() == [6.0]


def test_many_wide_nodes_cost_no_memory(tmp_path: Path) -> None:
    model = Model([1, 10**6])
    two = model.constant(2.0)
    for _ in range(100):
        model.add("Mul", two)
    refused_by_both(model.build().SerializeToString(), tmp_path)


@pytest.mark.slow
def test_wide_activations_cost_little(tmp_path: Path) -> None:
    start = time.process_time()
    model = Model([1, 10**6])
    for _ in range(100):
        model.add("Selu")
    refused_by_both(model.build().SerializeToString(), tmp_path)
    model = Model([1, 3000])  # as many parts as neurons, each with a node of its own
    model.split([1] * 3000, ["tanh"] * 3000)
    model.add("MatMul", model.constant(np.ones((3000, 1))))
    file = model.save(tmp_path / "parts.onnx")
    assert (
        len(certbound.load(file).nodes) == len(checker_module("network.reader").read(file.read_bytes(), {}).nodes) == 2
    )
    model.split([1] * 4000, [None] * 4000)  # more parts than there is data
    refused_by_both(model.build().SerializeToString(), tmp_path)
    assert time.process_time() - start < 60


def test_values_inside_a_written_out_activation_may_be_used_elsewhere(tmp_path: Path) -> None:
    # Nodes that are read as one activation are read one by one where their inner values are seen.
    def sigmoid(t: np.ndarray) -> np.ndarray:
        return 1 / (1 + np.exp(-t))

    def softplus(t: np.ndarray) -> np.ndarray:
        return np.log1p(np.exp(t))

    weight, x = np.array([[1.0, 2.0], [-0.5, 1.0]]), np.array([0.3, -0.2])
    z = x @ weight
    cases = [
        (["Sigmoid"], [sigmoid(z)]),
        (["Softplus", "Tanh"], [softplus(z), np.tanh(softplus(z))]),
    ]
    for operators, inner in cases:
        model = Model([1, 2])
        model.add("Gemm", model.constant(weight))
        values = [model.value]
        for operator in operators:
            model.add(operator)
            values.append(model.value)
        model.add("Mul", values[0])
        end = model.value
        for at, expected in enumerate(inner, 1):
            model.value = values[at]  # an inner value is the output, and what comes after it is not needed
            np.testing.assert_allclose(evaluate(agreed(model, tmp_path), x), expected, rtol=1e-12)
            model.value = end
            fresh = len(model.nodes)
            model.add("Add", values[at])  # it is used again beside the whole
            np.testing.assert_allclose(evaluate(agreed(model, tmp_path), x), z * inner[-1] + expected, rtol=1e-12)
            del model.nodes[fresh:]
            model.value = end


def agreed(model: Model, folder: Path) -> Network:
    """The network that both readers read, node by node the same."""
    network = both(model.build().SerializeToString(), folder)
    assert network is not None
    return network


def test_more_layers_than_are_supported(tmp_path: Path) -> None:
    model = Model([1, 1])
    for _ in range(300):
        model.add("Gemm", model.constant([[1.0]]))
    refused_by_both(model.build().SerializeToString(), tmp_path)


def test_a_key_of_many_dotted_parts(files: Bundle) -> None:
    files.claim.write_text("a" + ".a" * 100_000 + " = 1\n")
    start = time.monotonic()
    assert run_checker(files)[0] == 2 and time.monotonic() - start < 20


def test_a_shape_stored_in_another_file_or_broken(tmp_path: Path) -> None:
    model = Model([1, 2])
    model.add("Reshape", model.constant([1, 2], "shape", np.int64)).add("Gemm", model.constant(np.ones((2, 1))))
    for change in ("external", "type", "length"):
        proto = model.build()
        shape = proto.graph.initializer[0]
        if change == "external":
            shape.data_location = onnx.TensorProto.EXTERNAL
            shape.external_data.add(key="location", value="shape.bin")
            shape.ClearField("raw_data")
        elif change == "type":
            shape.data_type = 99
        else:
            shape.raw_data = shape.raw_data[:8]
        refused_by_both(proto.SerializeToString(), tmp_path)


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize(("tier", "layers"), [("layerwise", 120), ("auto", 40)])
def test_second_order_is_not_carried_for_first_order_claims(tier: str, layers: int, tmp_path: Path) -> None:
    model = Model([1, 1])
    for _ in range(layers):
        model.add("Gemm", model.constant([[1.0]]))
    file = model.save(tmp_path / "deep.onnx")
    certbound.certify(file, quantities=("output", "parameter_jacobian"), tier=tier).write(tmp_path / "out")
    files = Bundle(tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", file)
    start = time.monotonic()
    assert run_checker(files)[0] == 0 and time.monotonic() - start < 20


def test_data_of_rank_0(tmp_path: Path) -> None:
    model = Model([])
    model.add("MatMul", model.constant([[1.0]]))
    refused_by_both(model.build(0).SerializeToString(), tmp_path)


def test_a_huge_input_costs_no_memory(tmp_path: Path) -> None:
    model = Model([1, 10**9])
    model.add("Mul", model.constant(2.0))
    refused_by_both(model.build().SerializeToString(), tmp_path)


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    folder = tmp_path_factory.mktemp("certified")
    return bundle(tanh_net().save(folder / "net.onnx"), folder, certbound.Domain.around(input_radius="0.1"))


@pytest.fixture
def files(certified: Bundle, tmp_path: Path) -> Bundle:
    return Bundle(*(Path(shutil.copy(file, tmp_path)) for file in certified))


@pytest.mark.parametrize("text", ["\nvalid: ok ", "\ud800", "\x1b[2J", "f" * 63, "F" * 64])
def test_untrusted_text_cannot_forge_output(files: Bundle, text: str) -> None:
    _, certificate = read(files)
    files.certificate.write_text(json.dumps(certificate | {"model_sha256": text}))
    status, output = run_checker_here(files)
    assert status == 2 and output.startswith("malformed: ") and "\n" not in output and output.isprintable()


def test_a_hostile_name_is_printed_on_one_line(files: Bundle) -> None:
    _, certificate = read(files)
    certificate["plan"][1]["node"] = "\nvalid: everything \u2028 \x07"
    files.certificate.write_text(json.dumps(certificate))
    status, output = run_checker(files)
    assert status == 1 and "\n" not in output and output.isascii()


@pytest.mark.parametrize(
    "norm", ["0", "1e-30", "1e-300", "1e308", "1e309", "1e999", "0x0.0p+0", "0x1.0000000000000p-1022"]
)
@pytest.mark.parametrize("scale", [1e-300, 1.0, 1e300])
def test_extreme_norms_are_a_verdict_not_a_crash(norm: str, scale: float) -> None:
    matrices, reading = checker_module("arithmetic.matrices"), checker_module("reading")
    array = np.random.default_rng(0).normal(size=(4, 4)) * scale
    matrix = matrices.dyadic([[Fraction(float(v)) for v in row] for row in array])
    bound = reading.number(norm, "test")
    assert matrices.norm_at_most(matrix, bound) == (
        bound > Fraction(float(np.linalg.norm(array / scale, 2))) * Fraction(scale)
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("parameter_count = 26", "parameter_count = 0x" + "f" * 5000),
        ('file = "net.onnx"', "file = 0x" + "f" * 5000),
        ("inputs = 3", "inputs = 9223372036854775808"),
    ],
)
def test_huge_whole_numbers(files: Bundle, old: str, new: str) -> None:
    text = files.claim.read_text()
    assert old in text
    files.claim.write_text(text.replace(old, new))
    assert run_checker_here(files)[0] == 2


def test_softplus_far_out_is_checked(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    model = Model(["N", 1])
    model.add("Gemm", model.constant(rng.uniform(0.5, 1.0, size=(300, 1))), transB=1).add("Softplus")
    model.add("Gemm", model.constant(rng.normal(size=(1, 300))), transB=1)
    domain = certbound.Domain.around(input_center=-2000, input_radius=1)
    start = time.monotonic()
    assert run_checker(bundle(model.save(tmp_path / "net.onnx"), tmp_path / "out", domain))[0] == 0
    assert time.monotonic() - start < 60  # minutes, when the series was summed to a fixed length


@pytest.mark.slow(seconds=3)
def test_vanishing_values_stay_cheap(tmp_path: Path) -> None:
    model = Model(["N", 1], np.float64)
    for _ in range(40):
        model.add("Gemm", model.constant([[2.0**-1070]]), transB=1).add("Tanh")
    file = model.save(tmp_path / "net.onnx")
    start = time.monotonic()
    assert run_checker(bundle(file, tmp_path / "out", certbound.Domain.around(input_center="1e-100")))[0] == 0
    assert time.monotonic() - start < 60


@pytest.mark.slow
def test_many_layers_are_checked(tmp_path: Path) -> None:
    model = Model(["N", 1])
    for _ in range(60):
        model.add("Gemm", model.constant([[1.0]]), model.constant([0.5])).add("Tanh")
    assert run_checker(bundle(model.save(tmp_path / "net.onnx"), tmp_path / "out"))[0] == 0


def test_tensors_that_nothing_uses_do_not_matter(tmp_path: Path) -> None:
    model = tanh_net()
    model.constant([1, 2], "unused_integers", np.int32)
    model.constant([np.nan], "unused_nan")
    file = model.save(tmp_path / "net.onnx")
    assert run_checker(bundle(file, tmp_path / "out"))[0] == 0


def test_numbers_too_long_for_a_claim_are_refused_before() -> None:
    with pytest.raises(CertboundError, match="characters"):
        certbound.Domain.around(input_radius=Fraction(10**300 + 1, 10**300))


def test_weights_at_the_end_of_the_range(tmp_path: Path) -> None:
    model = Model(["N", 2], np.float64)
    model.add("Gemm", model.constant([[1.7e308, 1.7e308], [1.7e308, -1.7e308]]))
    result = certbound.certify(certbound.load(model.save(tmp_path / "net.onnx")))
    assert result.bounds == {} and "float64" in result.unsupported["output"]


def test_training_information_is_refused(tmp_path: Path) -> None:
    proto = tanh_net().build()
    proto.training_info.add()
    refused_by_both(proto.SerializeToString(), tmp_path)


@pytest.mark.slow
def test_random_bytes_changed_in_a_model_never_crash_the_reader() -> None:
    original = tanh_net(0, (2, 2, 1)).build().SerializeToString()
    rng, reader = np.random.default_rng(0), checker_module("network.reader").read
    for _ in range(8000):
        data = bytearray(original)
        for _ in range(rng.integers(1, 4)):
            data[rng.integers(len(data))] = rng.integers(256)
        with contextlib.suppress(MALFORMED):
            reader(bytes(data), {})


def unit_value(unit, v: Fraction) -> Fraction:  # type: ignore[no-untyped-def]
    p = dict(unit.parameters)
    match unit.activation:
        case "identity":
            return v
        case "relu" | "leaky_relu" | "prelu":
            return v if v > 0 else p.get("alpha", 0) * v
        case "hardtanh":
            return min(max(v, p["min_val"]), p["max_val"])
        case "hardsigmoid":
            return min(max(p["alpha"] * v + p["beta"], Fraction(0)), Fraction(1))
    raise NotImplementedError(unit.activation)


def differential_base() -> bytes:
    """A small model with many operators, so that most bytes mean something."""
    rng = np.random.default_rng(3)
    model = Model([1, 2])
    model.add("Sub", model.constant(rng.normal(size=2))).add("Dropout").add(
        "Reshape", model.constant([1, -1], "s", np.int64)
    )
    names = [model.constant(rng.normal(size=(3, 2)), "W"), model.constant(rng.normal(size=3), "b")]
    model.add("Gemm", *names, transB=1, alpha=1.5, beta=0.5).add("LeakyRelu", alpha=0.25)
    model.add("MatMul", model.constant(rng.normal(size=(3, 3)))).add("Add", model.constant(rng.normal(size=3)))
    model.add("Clip", model.constant(-2.0), model.constant(1.5)).add("HardSigmoid", alpha=0.5, beta=0.25)
    model.split([1, 2], ["prelu", "leaky_relu"]).add("PRelu", model.constant([0.5, -0.25, 2.0]))
    model.add("Squeeze", model.constant([0], "axes", np.int64)).add(
        "Div", model.constant(rng.normal(size=3), as_node=True)
    )
    return model.build(1).SerializeToString()


@pytest.mark.slow(seconds=15)
def test_a_mutated_model_is_read_as_the_runtime_reads_it(
    cases: Callable[[int, int], int], capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the checker still reads must be the function that onnxruntime computes, or one it refuses to load."""
    original, rng, x = differential_base(), np.random.default_rng(0), [0.7, -1.3]
    compared, refused, not_loaded, count = 0, 0, 0, cases(4000, 23_000)
    for _ in range(count):
        data = bytearray(original)
        for _ in range(rng.integers(1, 3)):
            at = rng.integers(len(data))
            match rng.integers(4):
                case 0:
                    data[at] ^= 1 << rng.integers(8)
                case 1:
                    data[at] = rng.integers(256)
                case 2:
                    del data[at]
                case _:
                    data.insert(at, rng.integers(256))
        try:
            network = checker_module("network.reader").read(bytes(data), {})
            own = value_of(network, x[: network.inputs])
        except (MALFORMED, ValueError, NotImplementedError):
            refused += 1
            continue
        try:
            loaded = session(bytes(data))
            given = loaded.get_inputs()[0]
            shape = [d if isinstance(d, int) else 1 for d in given.shape]
            kind = {"tensor(float)": np.float32, "tensor(double)": np.float64, "tensor(float16)": np.float16}[
                given.type
            ]
            values = np.array(x[: network.inputs], kind).reshape(shape)
            theirs = np.asarray(loaded.run(None, {given.name: values})[0], float).ravel()
        except Exception:  # the runtime has no single error type; what it does not run is no network for a user
            not_loaded += 1
            continue
        if not np.isfinite(theirs).all() or np.abs(theirs).max() > 1e30:
            not_loaded += 1  # float32 overflowed; the checker's arithmetic does not
            continue
        np.testing.assert_allclose(own, theirs, rtol=1e-3, atol=1e-4 * (1 + np.abs(theirs).max()))
        compared += 1
    with capsys.disabled():
        print(f"\nmutated models: {compared} read alike, {refused} refused, {not_loaded} that the runtime does not run")
    assert compared > count / 23 and refused > count / 5


# -- graphs -----------------------------------------------------------------------------------------------------------


def test_the_local_tier_bounds_the_output_and_not_the_last_node(tmp_path: Path) -> None:
    """Nodes that no output takes are read where only their shape is asked for, and can come last."""
    g = Graph(17, (1, 2))
    u = g.node("Tanh", g.node("MatMul", "x", g.const([[3.0, 1.0], [1.0, 3.0]])))
    padded = g.node("Pad", u, g.ints([0, 1, 0, 0]))  # makes tanh a value of the graph ...
    part = g.node("Slice", padded, g.ints([1]), g.ints([3]), g.ints([1]))  # ... of which the output is a view
    small = g.node("Tanh", g.node("MatMul", "x", g.const(np.eye(2) / 1024)))
    dead = g.node("MatMul", small, g.const(np.eye(2)))
    model = tmp_path / "m.onnx"
    model.write_bytes(g.model(g.node("Reshape", part, g.node("Shape", dead))).SerializeToString())
    network, domain = certbound.load(model), Domain.around(input_center="0.5")
    reached = float(np.linalg.norm(evaluate(network, np.full(2, 0.5))))
    assert reached > 1.3
    files = tmp_path / "out"
    certified = certify(network, domain, tier="local")
    certified.write(files)
    assert float(Fraction(certified.bounds["output"])) >= reached
    assert run_checker(Bundle(files / "claim.toml", files / "certificate.json", model))[0] == 0


@pytest.mark.parametrize("opset", [7, 9, 13, 14])
def test_a_batch_norm_with_further_outputs_is_in_training(opset: int, tmp_path: Path) -> None:
    """Below operator set 14 they alone make the runtime use the statistics of the batch."""
    g = Graph(opset, (2, 2))
    constants = [g.const([1.0, 2.0]), g.const([0.1, 0.2]), g.const([0.3, 0.4]), g.const([1.0, 2.0])]
    outputs = g.node("BatchNormalization", g.layer("x", 2), *constants, outputs=5 if opset < 14 else 3)
    refused_by_both(g.model(outputs[0]).SerializeToString(), tmp_path)


@pytest.mark.slow(seconds=5)
def test_a_tree_of_boxes_of_many_inputs_is_refused_before_its_boxes_are_made(tmp_path: Path) -> None:
    inputs = 50_000
    g = Graph(17, (1, inputs))
    model = tmp_path / "m.onnx"
    model.write_bytes(g.model(g.node("MatMul", "x", g.const(np.ones((inputs, 1)) / 1024))).SerializeToString())
    files = bundle(model, tmp_path / "out", Domain.around(), "layerwise")
    claim, certificate = read(files)
    claim["claims"] = [row | {"tier": "local"} for row in claim["claims"] if row["quantity"] == "output"]
    claim.pop("not_claimed", None)
    rules = [f"rules L1-L13, L15-L16 of {checker_module('rules').LOCAL_FILE}", certificate["assumptions"][-1]]
    certificate["assumptions"] = [*certificate["assumptions"][:-1], *rules]
    certificate["assumptions"][0] = checker_module("rules").assumptions([], [], ["layerwise", "local"], "")[0]
    certificate["plan"] = [row | {"after": {}} for row in certificate["plan"]]
    tree = None
    for _ in range(12):
        tree = [0, tree, tree]
    certificate["local"] = {"tree": tree, "leaves": [{}] * 4096}
    text, evidence = with_claim(claim, certificate)
    files.claim.write_text(text)
    files.certificate.write_text(evidence)
    command = [sys.executable, "-I", "-S", str(CHECKER), *map(str, files)]

    def bounded() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
        resource.setrlimit(resource.RLIMIT_CPU, (10, 10))

    done = subprocess.run(command, capture_output=True, text=True, preexec_fn=bounded, timeout=60, check=False)
    assert done.returncode == 1 and "more work than this checker does" in done.stdout


@pytest.mark.parametrize("quantity", [{}, [], None, 1, True])
def test_a_conclusion_whose_quantity_is_no_text(quantity: object, tmp_path: Path) -> None:
    files = bundle(tanh_net().save(tmp_path / "m.onnx"), tmp_path / "out", None, "layerwise")
    certificate = json.loads(files.certificate.read_text())
    certificate["conclusions"][-1]["quantity"] = quantity
    files.certificate.write_text(json.dumps(certificate))
    assert run_checker_here(files)[0] == 2


def shared(width: int, stored: int | None = None) -> bytes:
    """A matrix applied to two samples; or the first columns of a longer tensor applied to one."""
    g = Graph(17, (1 if stored else 2, width))
    if stored:
        whole = g.const(np.eye(width, stored) / 2)
        weight = g.node("Slice", whole, g.ints([0]), g.ints([width]), g.ints([1]))
    else:
        weight = g.const(np.eye(width) / 2)
    z = g.node("Tanh", g.node("MatMul", "x", weight))
    return bytes(g.model(g.node("ReduceSum", z, g.ints([0, 1]), keepdims=1)).SerializeToString())


@pytest.mark.parametrize("model", [shared(300), shared(2, 6000)], ids=["two samples", "unused entries"])
def test_parameters_that_are_the_variables_of_an_exact_reduction_are_counted(model: bytes) -> None:
    """Without that a file of 360 kB asks for a form of 90000 by 90000 numbers."""
    network = checker_module("network.reader").read(model, {})
    replay = checker_module("local.split_tree")
    replay.require(replay.work_of(network, [{}]))
    with pytest.raises(checker_module("outcome").Rejected, match="more work than this checker does"):
        replay.require(replay.work_of(network, [{"hessians": {"0": "1"}}]))


def expansion(local: Any, site: Any) -> Any:
    """theta_g -> y at the centre of h, a row for each entry of y, a column for each parameter."""
    node, start = site.node, local.web.starts[site.node.group]
    rows = []
    for k, part in enumerate(site.columns(local.stages[site.parent].value.centre.values(), Fraction(0))):
        for column in part:
            for o in range(site.shape[2]):
                row = [Fraction(0)] * local.web.counts[node.group]
                for place, h in zip(node.weight_at[k][o], column, strict=True):
                    row[place - start] += node.alpha * h
                if node.bias_at is not None:
                    row[node.bias_at[k][o] - start] += node.beta
                rows.append(row)
    return checker_module("local.matrices").Matrix(*checker_module("arithmetic.matrices").dyadic(rows))


def test_the_jacobian_of_a_shared_group_is_that_of_its_expansion(tmp_path: Path) -> None:
    """It is put together without the expansion, which has a column for each parameter."""
    matrices, variables = checker_module("local.matrices"), checker_module("local.variables")
    model = tmp_path / "m.onnx"
    g = Graph(17, (2, 3))
    z = g.node("Gemm", "x", g.normal(3, 2), g.normal(2), alpha=0.5, beta=-1.5)
    z = g.node("MatMul", g.node("Tanh", z), g.normal(2, 2))
    model.write_bytes(g.model(z).SerializeToString())
    network, domain = certbound.load(model), Domain.around(input_center="0.3")
    checked = checker_module("network.reader").read(model.read_bytes(), {})
    placed = checker_module("network.domain").parse(domain.fit(network).to_table(), 6, len(checked.groups))
    web, facts = checker_module("local.web").web_of(checked, placed), proved_facts(network)
    letters = "m" * (len(web.ports) - 1)
    norms = checker_module("local.norms").Norms({}, "here")
    local = checker_module("local.sensitivities").first_order(web, facts, letters, norms, None)
    centres = checker_module("local.adjoints").adjoint_centres(local, 4)
    for site in web.sites:
        adjoint = centres.sites[site.number]
        expected = matrices.product(adjoint, expansion(local, site))
        found = variables.in_group(local, site, adjoint)
        difference = matrices.plus(
            found, matrices.Matrix([[-n for n in row] for row in expected.rows], expected.exponent)
        )
        assert float(matrices.frobenius(difference)) < 1e-20 < float(matrices.frobenius(found))
