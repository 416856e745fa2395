"""The ONNX importer, against onnxruntime; and everything it must refuse, by name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper

import certbound
from certbound.errors import ModelError
from certbound.network.evaluate import evaluate
from tests.support.builders import OPERATORS, Model, tanh_net
from tests.support.controllers import OUTSIDE, PARAMETERS, SMALL, small
from tests.support.networks import random_model
from tests.support.readers import both
from tests.support.runtime import session

RNG = np.random.default_rng(0)


def runtime(file: Path, x: np.ndarray) -> np.ndarray:
    return np.asarray(session(file).run(None, {"x": x})[0], dtype=np.float64).ravel()


def assert_same_function(
    model: Model, tmp_path: Path, shape: tuple[int, ...], rank: int = 2
) -> certbound.network.graph.Network:
    file = model.save(tmp_path / "net.onnx", rank)
    network = both(file.read_bytes(), tmp_path)
    assert network is not None
    for _ in range(3):
        x = RNG.normal(size=shape).astype(model.dtype)
        expected = runtime(file, x)
        tolerance = 1e-10 if model.dtype == np.float64 else 2e-4 * (1 + np.abs(expected).max())
        np.testing.assert_allclose(evaluate(network, x), expected, atol=tolerance, rtol=1e-4)
    return network


@pytest.mark.parametrize("seed", range(40))
def test_random_chains(seed: int, tmp_path: Path) -> None:
    model = random_model(np.random.default_rng(seed), dtype=np.float32)  # onnxruntime has no float64 Softplus
    assert_same_function(model, tmp_path, (1, model.inputs[1]))


@pytest.mark.parametrize("trans_a", [0, 1])
@pytest.mark.parametrize("trans_b", [0, 1])
@pytest.mark.parametrize("data_first", [True, False])
def test_gemm_in_every_position(trans_a: int, trans_b: int, data_first: bool, tmp_path: Path) -> None:
    # The data is the row vector A or the column vector B, transposed or not.
    row = data_first != bool(trans_a if data_first else trans_b)
    shape = (1, 4) if row else (4, 1)
    weight = RNG.normal(size=(4, 3))  # op(B) if the data comes first, else its transpose is op(A)
    stored = (weight.T if trans_b else weight) if data_first else (weight if trans_a else weight.T)
    bias = RNG.normal(size=(1, 3) if data_first else (3, 1))
    model = Model(shape)
    names = [model.constant(stored, "W"), model.constant(bias, "b")]
    model.add("Gemm", *names, data_at=0 if data_first else 1, transA=trans_a, transB=trans_b, alpha=1.5, beta=-0.5)
    network = assert_same_function(model, tmp_path, shape)
    assert network.parameter_count == 15


@pytest.mark.parametrize("bias", [3.0, [3.0], [[3.0]]])
def test_a_bias_shared_by_all_outputs_is_one_parameter(bias: object, tmp_path: Path) -> None:
    model = Model([1, 2])
    model.add("Gemm", model.constant(RNG.normal(size=(2, 3))), model.constant(bias))
    assert assert_same_function(model, tmp_path, (1, 2)).parameter_count == 7


@pytest.mark.parametrize("shape", [(4,), (1, 4), (1, 1, 4), (4, 1)])
def test_matmul_on_either_side(shape: tuple[int, ...], tmp_path: Path) -> None:
    model = Model(shape)
    if shape[-1] == 4:
        model.add("MatMul", model.constant(RNG.normal(size=(4, 3))))
    else:
        model.add("MatMul", model.constant(RNG.normal(size=(3, 4))), data_at=1)
    model.add("Tanh")
    assert_same_function(model, tmp_path, shape, len(shape))


@pytest.mark.parametrize("data_at", [0, 1])
def test_fixed_arithmetic_on_either_side(data_at: int, tmp_path: Path) -> None:
    model = Model(["batch", 3], np.float64)
    for operator in ("Add", "Sub", "Mul"):
        model.add(operator, model.constant(RNG.normal(size=3)), data_at=data_at)
    model.add("Div", model.constant(3.0))
    model.add("Gemm", model.constant(RNG.normal(size=(3, 2))), model.constant(RNG.normal(size=2)))
    model.add("Add", model.constant(RNG.normal(size=(1, 2))), data_at=data_at)  # a second offset is fixed
    network = assert_same_function(model, tmp_path, (1, 3))
    assert len(network.fixed) == 5 and network.parameter_count == 8


def test_shape_operators_change_nothing(tmp_path: Path) -> None:
    model = Model([1, 2, 3])
    model.add("Flatten").add("Identity").add("Dropout")
    model.add("Reshape", model.constant([1, 6, 1], "shape", np.int64))
    model.add("Squeeze", model.constant([-1], "axes", np.int64))
    model.add("Unsqueeze", model.constant([0], "more", np.int64))
    model.add("Reshape", model.constant([0, -1], "again", np.int64)).add("Cast", to=TensorProto.FLOAT)
    model.add("Gemm", model.constant(RNG.normal(size=(6, 2))))
    assert_same_function(model, tmp_path, (1, 2, 3))


def test_constants_as_nodes_and_through_identity(tmp_path: Path) -> None:
    model = Model(["N", 2])
    weight = model.constant(RNG.normal(size=(3, 2)), "stored", as_node=True)
    model.nodes.append(helper.make_node("Identity", [weight], ["alias"]))
    model.add("Gemm", "alias", transB=1)
    assert assert_same_function(model, tmp_path, (1, 2)).groups[0].name == "stored"


def test_float16_is_kept_exactly(tmp_path: Path) -> None:
    model = Model(["N", 2], np.float16)
    model.add("Gemm", model.constant([[0.1, 65504.0]]), transB=1)
    node = next(certbound.load(model.save(tmp_path / "net.onnx")).affine_nodes())
    assert node.matrix.tolist() == [[float(np.float16(0.1)), 65504.0]]


@pytest.mark.parametrize("name", list(OPERATORS))
def test_every_activation_is_known_to_the_importer(name: str, tmp_path: Path) -> None:
    network = certbound.load(tanh_net(activation=name).save(tmp_path / "net.onnx"))
    names = [unit.activation for n in network.nodes if hasattr(n, "units") for unit in n.units]
    assert names == ([] if name == "identity" else [name])


def bad_models() -> dict[str, tuple[Model, str]]:
    """name -> (model, what the message must say)."""
    weight = RNG.normal(size=(2, 2))

    def start(shape: tuple[object, ...] = ("N", 2), dtype: type = np.float32, opset: int = 17) -> Model:
        return Model(shape, dtype, opset)  # type: ignore[arg-type]

    cases: dict[str, tuple[Model, str]] = {}
    m = start()
    cases["unsupported operator"] = (m.add("Gemm", m.constant(weight)).add("Tan", name="my_tan"), "'my_tan' (Tan)")
    m = start()
    cases["nan"] = (m.add("Gemm", m.constant([[np.nan, 1], [1, 1]], "W_bad")), "'W_bad' holds NaN or infinity")
    m = start()
    cases["inf"] = (m.add("Gemm", m.constant([[np.inf, 1], [1, 1]], "W_bad")), "'W_bad' holds NaN or infinity")
    m = start()
    cases["shapes"] = (m.add("Gemm", m.constant(RNG.normal(size=(3, 2)), "W0")), "takes 3 inputs, but gets 2")
    m = start()
    cases["integers"] = (m.add("Gemm", m.constant([[1, 2], [3, 4]], "W0", np.int32)), "has type INT32")
    m = start()
    m.add("Gemm", m.constant(weight, "W0")).add("Mul", "W0")
    cases["a parameter as a constant"] = (m, "'W0' is a parameter of node 'v0' and a fixed constant of node 'v1'")
    m = start()
    m.add("Mul", m.constant(weight[0], "W0")).add("Gemm", m.constant(weight), "W0")
    cases["a constant as a parameter"] = (m, "'W0' is a parameter of node 'v1' and a fixed constant of node 'v0'")
    m = start()
    m.nodes.append(helper.make_node("Add", [m.constant(weight), m.constant(weight)], ["both"], name="two"))
    cases["a weight of two"] = (m.add("MatMul", "both"), "the weight is computed from 'c0', 'c1'")
    m = start()
    m.nodes.append(helper.make_node("Expand", [m.constant(weight[:1], "w"), m.constant([2, 2], "s", np.int64)], ["e"]))
    cases["a weight twice"] = (m.add("MatMul", "e"), "'w' is used with some of its entries repeated")
    m = start(dtype=np.float64)
    m.nodes.append(helper.make_node("Mul", [m.constant(weight, "w"), m.constant(0.1)], ["e"]))
    cases["a factor"] = (m.add("Gemm", "e", alpha=1.1), "a product that is no float64 number")
    m = start()
    m.add("Gemm", m.constant(weight))
    m.nodes.append(helper.make_node("Add", [m.value, "r"], ["r"], name="loop"))
    m.value = "r"
    cases["cycle"] = (m, "'loop' (Add): the nodes form a cycle")
    m = start(("N", "features"))
    cases["a symbolic feature"] = (m.add("Gemm", m.constant(weight)), "axis 1, the symbolic dimension 'features'")
    m = start()
    m.value = m.constant(weight, "y")
    m.nodes.append(helper.make_node("Identity", ["y"], ["z"]))
    m.value = "z"
    cases["constant output"] = (m, "the output 'z' is a constant: it does not depend on the input")
    m = start()
    m.add("Gemm", m.constant(weight)).add("TopK")
    m.nodes[-1].name = "top"
    cases["an operator that is not read"] = (m, "'top' (TopK): this operator is not supported")
    m = start()
    cases["zero divisor"] = (m.add("Div", m.constant([1.0, 0.0])), "holds a zero")
    m = start(dtype=np.float64)
    cases["narrowing cast"] = (m.add("Cast", to=TensorProto.FLOAT), "changes values")
    m = start()
    cases["foreign domain"] = (m.add("Gelu", domain="com.microsoft"), "foreign domain")
    m = start(opset=99)
    cases["future operator set"] = (m.add("Gemm", m.constant(weight)), "operator set")
    m = start()
    m.add("Gemm", m.constant(weight)).add("Dropout", m.constant(0.5), m.constant(True, "training", np.bool_))
    cases["training"] = (m, "training mode")
    m = start()
    cases["no such tensor"] = (m.add("Gemm", "nowhere"), "input 'nowhere' is not defined")
    return cases


@pytest.mark.parametrize("name", list(bad_models()))
def test_what_the_importer_refuses(name: str, tmp_path: Path) -> None:
    model, message = bad_models()[name]
    file = model.save(tmp_path / "bad.onnx")
    with pytest.raises(ModelError) as caught:
        certbound.load(file)
    assert message in str(caught.value) and str(file) in str(caught.value)
    assert both(file.read_bytes(), tmp_path) is None


@pytest.mark.parametrize("data", [b"", b"not an onnx file at all", b"\x00" * 100, b"\x08\x08"])
def test_files_that_are_no_models(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "bad.onnx"
    file.write_bytes(data)
    with pytest.raises(ModelError):
        certbound.load(file)


def test_the_pointer_of_git_lfs(tmp_path: Path) -> None:
    file = tmp_path / "pointer.onnx"
    file.write_text("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n")
    with pytest.raises(ModelError, match="Git LFS"):
        certbound.load(file)


def test_a_truncated_file_at_every_length(tmp_path: Path) -> None:
    data = tanh_net().build().SerializeToString()
    file = tmp_path / "cut.onnx"
    for length in range(0, len(data), 7):
        file.write_bytes(data[:length])
        with pytest.raises(ModelError):
            certbound.load(file)


@pytest.mark.parametrize("file", [SMALL, *OUTSIDE], ids=lambda file: file.stem)
def test_controllers(file: Path) -> None:
    network = certbound.load(file)
    assert network.parameter_count == {SMALL.stem: 130, **PARAMETERS}[file.stem]
    if file.stem == "acc_5_20":
        return  # operator set 6 with rank 4 into Gemm: onnxruntime does not load it
    loaded = session(file)
    given = loaded.get_inputs()[0]
    x = RNG.normal(size=(1, network.inputs)).astype(np.float32)
    expected = loaded.run(None, {given.name: x})[0].ravel()
    np.testing.assert_allclose(evaluate(network, x), expected, rtol=1e-4, atol=1e-5)


def test_the_small_controller_is_what_its_script_makes(tmp_path: Path) -> None:
    stored, made = certbound.load(SMALL), certbound.load(small().save(tmp_path / "made.onnx"))
    assert stored.units == made.units
    for a, b in zip(stored.affine_nodes(), made.affine_nodes(), strict=True):
        np.testing.assert_array_equal(a.weight, b.weight)
        np.testing.assert_array_equal(a.bias, b.bias)
