"""Weights that are walked through in blocks: the same bounds as in memory, whatever is small enough to be kept."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import ml_dtypes
import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper
from safetensors.numpy import save_file

import certbound
from certbound.bounds import chains, weight_norms
from certbound.certificate.certification import certify
from certbound.certificate.norms_file import NORMS
from certbound.errors import ModelError, OutputError
from certbound.evidence_files import is_ours
from certbound.network import stored
from certbound.network.arrays import layers
from certbound.network.onnx import state
from certbound.numbers import norms
from tests.support.data_files import move
from tests.support.tampering import Bundle, run_checker

DOMAIN = certbound.Domain.around(input_radius="0.1", radius="0.01")
RNG = np.random.default_rng(7)


@contextmanager
def all_is_large(block: int = 16, side: int = 4096) -> Iterator[None]:
    """Every tensor of more than four entries stays in its file and is walked through in tiny blocks."""
    with ExitStack() as stack:
        for module, name, value in (
            (stored, "MOST_SMALL", 4),
            (state, "MOST_SMALL", 4),
            (layers, "MOST_SMALL", 4),
            (layers, "MOST_CHECKED", 10),
            (weight_norms, "LARGE", 5),
            (norms, "BLOCK", block),
            (norms, "MOST_SIDE", side),
        ):
            stack.enter_context(patch.object(module, name, value))
        yield


# ---- norms


@pytest.mark.parametrize("shape", [(7, 3), (3, 7), (5, 5), (1, 6), (6, 1), (1, 1), (40, 9)])
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("side", [4096, 2])
def test_norms_in_blocks_are_above_and_close(shape: tuple[int, int], dtype: Any, side: int) -> None:
    matrix = RNG.standard_normal(shape).astype(dtype)
    bias, slopes = RNG.standard_normal(shape[0]), np.abs(RNG.standard_normal(shape[1]))
    for given in (matrix, np.asfortranarray(matrix), matrix[::-1, ::-1]):
        for scale in (None, slopes):
            with patch.object(norms, "BLOCK", 8), patch.object(norms, "MOST_SIDE", side):
                norm, augmented = norms.spectral_norms_up(given, bias, scale)
                frobenius = norms.frobenius_norm_up(given)
            product = given.astype(np.float64) * (1.0 if scale is None else scale)
            least = np.linalg.norm(product, 2), np.linalg.norm(np.column_stack([product, bias]), 2)
            assert augmented is not None and frobenius.value >= np.linalg.norm(given.astype(np.float64)) * (1 - 1e-14)
            for bound, reached in zip((norm, augmented), least, strict=True):
                assert bound.value >= reached * (1 - 1e-14)
                assert side < min(shape) or bound.value <= reached * (1 + 1e-8)
            parts = -(-min(shape) // side)  # side by side: at most the root of their number above the norm
            assert norm.value <= least[0] * math.sqrt(parts) * (1 + 1e-8)


def test_rounded_products_are_within_their_error() -> None:
    matrix, slopes = RNG.standard_normal((9, 4)), RNG.random(4)
    with patch.object(norms, "BLOCK", 4):
        error = norms.scaling_error_up(matrix, slopes).value
    exact = matrix.astype(np.longdouble) * slopes.astype(np.longdouble)
    assert 0.0 < float(np.linalg.norm((matrix * slopes - exact).astype(float))) <= error < 1e-14


# ---- models


def mixed(folder: Path, dtype: Any = np.float32) -> onnx.ModelProto:
    """Dense layers in both layouts, one on several columns, different activations side by side, a convolution."""
    arrays = {
        "k": RNG.standard_normal((3, 2, 2)),
        "w": RNG.standard_normal((4, 5)),
        "b": RNG.standard_normal(5),
        "v": RNG.standard_normal((6, 15)),
        "c": RNG.standard_normal(6),
        "u": RNG.standard_normal((6, 8)),
        "a": RNG.standard_normal(8),
    }
    nodes = [
        helper.make_node("Conv", ["x", "k"], ["h0"], name="h0", kernel_shape=[2]),
        helper.make_node("MatMul", ["h0", "w"], ["h1"], name="h1"),
        helper.make_node("Add", ["h1", "b"], ["h2"], name="h2"),
        helper.make_node("Flatten", ["h2"], ["h3"], name="h3"),
        helper.make_node("Tanh", ["h3"], ["h4"], name="h4"),
        helper.make_node("Gemm", ["h4", "v", "c"], ["h5"], name="h5", transB=1),
        helper.make_node("Sigmoid", ["h5"], ["h6"], name="h6"),
        helper.make_node("Gemm", ["h6", "u", "a"], ["y"], name="y"),
    ]
    kind = helper.np_dtype_to_tensor_dtype(np.dtype(dtype))
    values = [helper.make_tensor_value_info(n, kind, s) for n, s in (("x", [1, 2, 5]), ("y", [1, 8]))]
    tensors = [numpy_helper.from_array(array.astype(dtype), name) for name, array in arrays.items()]
    graph = helper.make_graph(nodes, "g", values[:1], values[1:], tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def saved(model: onnx.ModelProto, file: Path) -> Path:
    onnx.save(model, file)
    return file


@pytest.fixture
def norms_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without rule R14: what it tries depends on the norms, and the last digits of its guesses on how BLAS adds."""
    monkeypatch.setattr(chains, "MOST_WORK", 0)


@pytest.mark.usefixtures("norms_alone")
@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.float16])
def test_bounds_are_those_of_the_model_in_memory(dtype: Any, tmp_path: Path) -> None:
    model = mixed(tmp_path, dtype)
    alone = certify(certbound.load(saved(model, tmp_path / "alone.onnx")), DOMAIN, tier="layerwise")
    move(model, tmp_path, "half.bin", ["k", "w", "b", "c"])
    move(model, tmp_path, "rest.bin", ["v", "u", "a"])
    file = saved(model, tmp_path / "large.onnx")
    for domain in (DOMAIN, certbound.Domain.box(input_radius="0.1", radius="0.01")):
        alone = certify(certbound.load(tmp_path / "alone.onnx"), domain, tier="layerwise")
        with all_is_large():
            network = certbound.load(file)
            assert all(isinstance(tensor, stored.InFile) for tensor in network.stored)
            large = certify(network, domain, tier="layerwise")
        assert large.bounds == alone.bounds and len(large.bounds) == 5
    assert np.array_equal(network.theta, alone.network.theta)  # and the rest works as ever
    large.write(tmp_path / "out")
    status, text = run_checker(Bundle(tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", file))
    assert status == 0, text


def test_a_total_radius_too(tmp_path: Path) -> None:
    file, domain = saved(mixed(tmp_path), tmp_path / "m.onnx"), certbound.Domain.around(total="9")
    alone = certify(certbound.load(file), domain, tier="layerwise")
    with all_is_large():
        large = certify(certbound.load(file), domain, tier="layerwise")
    assert large.bounds == alone.bounds and large.result.joint


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_recursions_of_large_weights_give_nearly_the_same_and_are_accepted(dtype: Any, tmp_path: Path) -> None:
    file = saved(mixed(tmp_path, dtype), tmp_path / "m.onnx")
    alone = certify(certbound.load(file), DOMAIN, tier="layerwise")
    assert any("recursion" in step for step in json.loads(alone.certificate)["plan"])
    with all_is_large():
        large = certify(certbound.load(file), DOMAIN, tier="layerwise")
    for quantity, bound in alone.bounds.items():
        assert float(large.bounds[quantity]) == pytest.approx(float(bound), rel=1e-6)
    large.write(tmp_path / "out")
    status, text = run_checker(Bundle(tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", file))
    assert status == 0, text


@pytest.mark.usefixtures("norms_alone")
def test_a_cut_side_gives_no_less(tmp_path: Path) -> None:
    network = certbound.load(saved(mixed(tmp_path), tmp_path / "m.onnx"))
    alone = certify(network, DOMAIN, tier="layerwise")
    with all_is_large(side=2):
        cut = certify(network, DOMAIN, tier="layerwise")
    assert all(float(cut.bounds[q]) >= float(alone.bounds[q]) for q in alone.bounds)
    assert float(cut.bounds["output"]) <= 8 * float(alone.bounds["output"])


# ---- files that are not what they were, or should be


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A model with its weights in w.bin."""
    model = mixed(tmp_path)
    move(model, tmp_path, "w.bin")
    return saved(model, tmp_path / "m.onnx")


V = 3 + 4 * (12 + 20 + 5) + 3 * 5  # where the weight of h5 begins in w.bin, between gaps of 5 bytes


def changed(file: Path, at: int) -> None:
    data = bytearray(file.read_bytes())
    data[at] ^= 1
    file.write_bytes(data)


@pytest.mark.parametrize("how", ["changed", "shorter", "gone"])
def test_a_file_that_changes_while_it_is_certified(how: str, outside: Path) -> None:
    with all_is_large():
        network = certbound.load(outside)
        data = outside.with_name("w.bin")
        if how == "changed":
            changed(data, V)
        elif how == "shorter":
            data.write_bytes(data.read_bytes()[: V + 300])
        else:
            data.unlink()
        with pytest.raises(ModelError, match=r"tensor '.' (has changed since|cannot be read again)"):
            certify(network, DOMAIN, tier="layerwise")


def test_what_is_wrong_in_a_data_file_is_seen_as_it_is_read(outside: Path) -> None:
    data = outside.with_name("w.bin")
    right = data.read_bytes()
    with all_is_large():
        data.write_bytes(right[:-6])
        with pytest.raises(ModelError, match="needs the bytes"):
            certbound.load(outside)
        data.write_bytes(right[: V + 40] + np.float32(np.nan).tobytes() + right[V + 44 :])
        with pytest.raises(ModelError, match="holds NaN or infinity"):
            certbound.load(outside)
        model = onnx.load(outside, load_external_data=False)
        model.graph.initializer[0].dims[0] += 1
        saved(model, outside)
        with pytest.raises(ModelError, match=r"bytes in 'w\.bin'; expected"):
            certbound.load(outside)


def test_the_ends_of_a_tensor_are_known_without_reading_it_again(outside: Path) -> None:
    with all_is_large():
        network = certbound.load(outside)
    for tensor in network.stored:
        values = tensor.load()
        assert tensor.ends == (values.min(), values.max())
        assert tensor.digest == stored.Held(values).digest


# ---- norms that are kept


@contextmanager
def counted() -> Iterator[list[str]]:
    """The nodes whose norms are computed."""
    done: list[str] = []
    compute = weight_norms.compute

    def counting(task: weight_norms.Task) -> weight_norms.Norms:
        done.append(task.name)
        return compute(task)

    with all_is_large(), patch.object(weight_norms, "compute", counting):
        yield done


def test_norms_are_computed_once(outside: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with counted() as done:
        first = certify(certbound.load(outside), DOMAIN, tier="layerwise", work=out)
        assert sorted(done) == ["h0", "h1", "h5", "y"]
        done.clear()
        again = certify(certbound.load(outside), DOMAIN, tier="layerwise", work=out)
        other = certify(certbound.load(outside), certbound.Domain.around(radius="0.5"), tier="layerwise", work=out)
        assert not done and again.bounds == first.bounds != other.bounds
        changed(outside.with_name("w.bin"), V)
        certify(certbound.load(outside), DOMAIN, tier="layerwise", work=out)
        assert done == ["h5"]


def test_a_fleet_keeps_them_too(outside: Path, tmp_path: Path) -> None:
    with counted() as done:
        for quantity in ("output", "input_jacobian"):
            (row,) = certbound.certify_many([outside], DOMAIN, output=tmp_path / "fleet", quantities=quantity)
            assert row.outcome == "certified" and len(done) == 4
        assert (tmp_path / "fleet" / "m" / NORMS).is_file()


def test_a_weight_that_two_layers_have_is_one(tmp_path: Path) -> None:
    nodes = [helper.make_node("Gemm", [a, "w"], [b], name=b) for a, b in (("x", "h"), ("t", "y"))]
    nodes.insert(1, helper.make_node("Tanh", ["h"], ["t"]))
    values = [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [1, 3]) for name in "xy"]
    weight = numpy_helper.from_array(RNG.standard_normal((3, 3)).astype(np.float32), "w")
    graph = helper.make_graph(nodes, "g", values[:1], values[1:], [weight])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    with counted() as done:
        network = certbound.load(saved(model, tmp_path / "m.onnx"))
        assert certify(network, DOMAIN, tier="layerwise").bounds and len(done) == 1 and network.parameter_count == 9


def test_lines_that_are_not_as_they_were_written_are_not_there(outside: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with counted() as done:
        first = certify(certbound.load(outside), DOMAIN, tier="layerwise", work=out)
        lines = (out / NORMS).read_text().splitlines(keepends=True)
        row = json.loads(lines[1])
        lines[1] = json.dumps({**row, "weight": (0.5 * float.fromhex(row["weight"])).hex()}) + "\n"
        (out / NORMS).write_text("".join(lines)[:-9])  # and the last one is cut short
        done.clear()
        again = certify(certbound.load(outside), DOMAIN, tier="layerwise", work=out)
        assert len(done) == 2 and again.bounds == first.bounds
        done.clear()
        certify(certbound.load(outside), DOMAIN, tier="layerwise", work=out)
        assert not done


def test_a_file_of_somebody_else_is_not_touched(outside: Path, tmp_path: Path) -> None:
    (tmp_path / NORMS).write_text('{"mine": 1}\n')
    with all_is_large(), pytest.raises(OutputError, match="certbound did not write it"):
        certify(certbound.load(outside), DOMAIN, tier="layerwise", work=tmp_path)
    assert (tmp_path / NORMS).read_text() == '{"mine": 1}\n'


def test_norms_on_processes_are_the_same(outside: Path) -> None:
    alone = certify(certbound.load(outside), DOMAIN, tier="layerwise")
    with all_is_large():
        found = certify(certbound.load(outside), DOMAIN, tier="layerwise", jobs=2)
    assert found.bounds == alone.bounds


# ---- arrays in several files

NET = """layout = "torch"
input = [6]
[[layer]]
op = "dense"
weight = "0.weight"
bias = "0.bias"
[[layer]]
op = "tanh"
[[layer]]
op = "dense"
weight = "1.weight"
"""


def shards(folder: Path, dtypes: tuple[Any, Any] = (np.float32, np.float32)) -> Path:
    """Two files of arrays and their index, beside NET."""
    rng = np.random.default_rng(1)
    first, second = (
        {name: rng.standard_normal(shape).astype(dtype) for name, shape in shapes.items()}
        for shapes, dtype in zip(({"0.weight": (9, 6), "0.bias": (9,)}, {"1.weight": (2, 9)}), dtypes, strict=True)
    )
    save_file(first, folder / "a.safetensors")
    save_file(second, folder / "b.safetensors")
    save_file(first | second, folder / "whole.safetensors")
    places = dict.fromkeys(first, "a.safetensors") | dict.fromkeys(second, "b.safetensors")
    index = folder / "m.safetensors.index.json"
    index.write_text(json.dumps({"metadata": {"total_size": 1}, "weight_map": places}))
    (folder / "net.toml").write_text(NET)
    return index


@pytest.mark.parametrize(
    "dtypes",
    [(np.float32, np.float32), (ml_dtypes.bfloat16, ml_dtypes.bfloat16), (np.float16, np.float32), (np.float32, float)],
)
def test_shards_are_one_model(dtypes: tuple[Any, Any], tmp_path: Path) -> None:
    index, net = shards(tmp_path, dtypes), tmp_path / "net.toml"
    whole = certbound.load(tmp_path / "whole.safetensors", architecture=net)
    assert certbound.load(index, architecture=net).digest == whole.digest and not whole.model_data
    alone = certify(whole, DOMAIN, tier="layerwise")
    with all_is_large():
        network = certbound.load(index, architecture=net)
        assert [tensor.size for tensor in network.model_data] == [54, 9, 18]
        result = certify(network, DOMAIN, tier="layerwise")
        assert result.bounds == alone.bounds
        out = result.write(tmp_path / "out")
        assert sorted(path.name for path in out.iterdir()) == [
            "certificate.json", "claim.toml", "model.onnx", "model.onnx.data", "report.html",
        ]  # fmt: skip
        result.write(out)  # the same once more
        assert is_ours(out / "model.onnx.data")
        status, text = run_checker(Bundle(out / "claim.toml", out / "certificate.json", out / "model.onnx"))
        assert status == 0, text
        assert np.array_equal(certbound.load(out / "model.onnx").theta, whole.theta)


def test_a_data_file_of_somebody_else_is_not_replaced(tmp_path: Path) -> None:
    index, net, out = shards(tmp_path), tmp_path / "net.toml", tmp_path / "out"
    certify(certbound.load(index, architecture=net), DOMAIN).write(out)  # one file, model.onnx
    (out / "model.onnx.data").write_bytes(b"mine")
    with all_is_large():
        large = certify(certbound.load(index, architecture=net), DOMAIN, tier="layerwise")
        with pytest.raises(OutputError, match=r"model\.onnx\.data: exists, and certbound did not write it"):
            large.write(out)
    assert (out / "model.onnx.data").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("places", "message"),
    [
        ({"0.weight": "a.safetensors", "0.bias": "a.safetensors"}, "'b.safetensors' has no array|no array '1.weight'"),
        ({"0.weight": "a.safetensors", "0.bias": "b.safetensors", "1.weight": "b.safetensors"}, "not listed there"),
        ({"0.weight": "../a.safetensors"}, "leads out of its folder"),
        ({"0.weight": "c.safetensors"}, "c.safetensors: cannot be read"),
        ({}, "names no files"),
        ({"0.weight": 3}, "names no files"),
    ],
)
def test_an_index_that_is_wrong(places: dict[str, Any], message: str, tmp_path: Path) -> None:
    index = shards(tmp_path)
    index.write_text(json.dumps({"weight_map": places}))
    with pytest.raises(ModelError, match=message):
        certbound.load(index, architecture=tmp_path / "net.toml")


def test_a_shard_that_is_cut_short_or_changes(tmp_path: Path) -> None:
    index, net, part = shards(tmp_path), tmp_path / "net.toml", tmp_path / "b.safetensors"
    right = part.read_bytes()
    with all_is_large():
        network = certbound.load(index, architecture=net)
        changed(part, -4)
        with pytest.raises(ModelError, match=r"'1\.weight' has changed since"):
            certify(network, DOMAIN, tier="layerwise")
        part.write_bytes(right[:-1])
        with pytest.raises(ModelError, match="not a safetensors file"):
            certbound.load(index, architecture=net)
        part.write_bytes(right[:-4] + np.float32(np.inf).tobytes())
        with pytest.raises(ModelError, match="NaN or infinity"):
            certbound.load(index, architecture=net)
    with pytest.raises(ModelError, match="needs an architecture"):
        certbound.load(index)


# ---- what is said of it


def test_beyond_the_checkers_limit_it_is_said(outside: Path) -> None:
    assert not any(trap.kind == "unchecked" for trap in certbound.inspect(outside).warnings)
    with patch.object(certbound.network.onnx.reader, "MAX_SIZE", 100):
        network = certbound.load(outside)
    assert not network.checkable
    assert "the checker reads" in certbound.inspect(network).warnings[0].message
    assert all(row.answer == "no" for row in certbound.inspect(network).outlook if row.tier == "local")
    assert set(certify(network, DOMAIN).tiers.values()) == {"layerwise"}
    assert "word alone" in certify(network, DOMAIN).claim


def test_what_takes_all_parameters_at_once_says_how_many_it_takes(outside: Path) -> None:
    with all_is_large():
        network = certbound.load(outside)
    with patch.object(stored, "MOST_HELD", 5), patch.object(certbound.network.graph, "MOST_HELD", 5):
        with pytest.raises(ModelError, match="parameters are more than the 5"):
            _ = network.theta
        with pytest.raises(ModelError, match="entries; at most 5"):
            _ = list(network.affine_nodes())[2].weight
