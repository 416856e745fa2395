"""Arrays by name and an architecture file: the network is the one that they say, with the arrays as they are stored."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import save_file

import certbound
from certbound.errors import ModelError
from certbound.network.arrays.architecture import CONVENTIONS
from certbound.network.arrays.layers import activations, operations
from certbound.network.evaluate import evaluate

RNG = np.random.default_rng(13)
DOMAIN = certbound.Domain.around(input_radius="0.1", radius="0.01")
Arrays = Mapping[str, Any]


def drawn(*shape: int, dtype: Any = np.float32) -> Any:
    return RNG.standard_normal(shape).astype(dtype)


def architecture(folder: Path, layers: str, layout: str = "torch", size: Any = (4,), more: str = "") -> Path:
    """Layers as lines: the operation, then its other keys as TOML, separated by semicolons."""
    lines = [f'layout = "{layout}"', f"input = {list(size)}", more]
    for layer in filter(None, map(str.strip, layers.splitlines())):
        operation, *keys = (part.strip() for part in layer.split(";"))
        lines += ["[[layer]]", f'op = "{operation}"', *keys]
    file = folder / "net.toml"
    file.write_text("\n".join(lines) + "\n")
    return file


MLP = """
dense; weight = "0.weight"; bias = "0.bias"
tanh
dense; weight = "2.weight"; bias = "2.bias"
"""
STORED = {"0.weight": drawn(8, 4), "0.bias": drawn(8), "2.weight": drawn(2, 8), "2.bias": np.zeros(2, np.float32)}


def turned(arrays: Arrays) -> dict[str, Any]:
    return {name: array.T if array.ndim == 2 else array for name, array in arrays.items()}


def by_hand(file: Path) -> certbound.Network:
    """The network of MLP with STORED, as its own ONNX file."""
    nodes = [
        helper.make_node("Gemm", ["x", "0.weight", "0.bias"], ["h"], transB=1),
        helper.make_node("Tanh", ["h"], ["a"]),
        helper.make_node("Gemm", ["a", "2.weight", "2.bias"], ["y"], transB=1),
    ]
    values = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, size]) for n, size in (("x", 4), ("y", 2))]
    tensors = [numpy_helper.from_array(array, name) for name, array in STORED.items()]
    graph = helper.make_graph(nodes, "g", values[:1], values[1:], tensors)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), file)
    return certbound.load(file)


def numbers(network: certbound.Network) -> dict[str, bytes]:
    """The numbers of each parameter, as they are read from the file."""
    assert network.contents is not None
    found, start = {}, 0
    for tensor in network.contents.parameters:
        size = int(np.prod(tensor.shape))
        found[tensor.name] = network.theta[start : start + size].tobytes()
        start += size
    return found


def value(network: certbound.Network, x: Any) -> Any:
    return evaluate(network, np.asarray(x, dtype=np.float64).ravel(), network.theta)


@pytest.mark.parametrize("layout", CONVENTIONS)
def test_either_layout_has_the_bounds_of_the_same_onnx_file(layout: str, tmp_path: Path) -> None:
    arrays = STORED if layout == "torch" else turned(STORED)
    save_file({name: np.ascontiguousarray(array) for name, array in arrays.items()}, tmp_path / "weights.safetensors")
    network = certbound.load(tmp_path / "weights.safetensors", architecture=architecture(tmp_path, MLP, layout))
    assert [group.tensors for group in network.groups] == [("0.weight", "0.bias"), ("2.weight", "2.bias")]
    assert numbers(network) == {name: array.astype(np.float64).tobytes() for name, array in arrays.items()}
    assert network.fixed == ()
    found, expected = certbound.certify(network, DOMAIN), certbound.certify(by_hand(tmp_path / "net.onnx"), DOMAIN)
    assert found.bounds == expected.bounds and len(found.bounds) == 5
    folder = found.write(tmp_path / "out")
    assert (folder / "model.onnx").read_bytes() == network.model
    paths = [folder / name for name in ("claim.toml", "certificate.json", "model.onnx")]
    assert certbound.check(*paths).verdict == "valid"


def test_a_layer_may_have_a_layout_of_its_own(tmp_path: Path) -> None:
    mixed = STORED | {"2.weight": STORED["2.weight"].T}
    layers = MLP.replace('"2.weight"', '"2.weight"; layout = "IO"')
    network = certbound.load(mixed, architecture=architecture(tmp_path, layers))
    assert certbound.certify(network, DOMAIN).bounds == certbound.certify(by_hand(tmp_path / "a.onnx"), DOMAIN).bounds


def test_a_tree_of_arrays_as_flax_has_it(tmp_path: Path) -> None:
    """Whatever has __array__, in mappings and lists; names as flax.traverse_util.flatten_dict(sep="/") has them."""

    class Leaf:
        def __init__(self, array: Any) -> None:
            self.array = array

        def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
            return self.array

    tree = {"params": {"Dense_0": {"kernel": Leaf(drawn(4, 3)), "bias": drawn(3)}, "heads": [Leaf(drawn(3, 2))]}}
    layers = """
    dense; weight = "params/Dense_0/kernel"; bias = "params/Dense_0/bias"
    relu
    dense; weight = "params/heads/0"
    """
    file = architecture(tmp_path, layers, "flax")
    network = certbound.load(tree, architecture=file)
    dense = tree["params"]["Dense_0"]
    x = drawn(4).astype(np.float64)
    hidden = np.maximum(x @ dense["kernel"].array + dense["bias"], 0)
    assert np.allclose(value(network, x), hidden @ tree["params"]["heads"][0].array, rtol=1e-12)
    assert network.digest == certbound.load(tree, architecture=file).digest
    flat = {name: np.asarray(array) for name, array in (
        ("params/Dense_0/kernel", dense["kernel"]), ("params/Dense_0/bias", dense["bias"]),
        ("params/heads/0", tree["params"]["heads"][0]),
    )}  # fmt: skip
    save_file(flat, tmp_path / "w.safetensors")
    assert certbound.load(tmp_path / "w.safetensors", architecture=file).digest == network.digest


def test_parameters_of_flax_itself(tmp_path: Path) -> None:
    jax = pytest.importorskip("jax")
    nn = pytest.importorskip("flax.linen")

    class Net(nn.Module):  # type: ignore[misc, name-defined]
        @nn.compact
        def __call__(self, x: Any) -> Any:
            x = nn.tanh(nn.Conv(3, (3, 3), strides=2)(x))
            return nn.Dense(2)(x.reshape((x.shape[0], -1)))

    x = drawn(1, 5, 5, 2)
    variables = Net().init(jax.random.PRNGKey(0), x)
    layers = """
    conv; weight = "params/Conv_0/kernel"; bias = "params/Conv_0/bias"; stride = 2; padding = "same"
    tanh
    flatten
    dense; weight = "params/Dense_0/kernel"; bias = "params/Dense_0/bias"
    """
    network = certbound.load(variables, architecture=architecture(tmp_path, layers, "flax", (5, 5, 2)))
    assert np.allclose(value(network, x), np.asarray(Net().apply(variables, x))[0], atol=1e-5)


def test_a_state_dict_has_the_bounds_of_its_module(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed: make doors")
    nn = torch.nn
    parts = [
        nn.Conv1d(4, 6, 3, stride=2, padding=1, groups=2),
        nn.BatchNorm1d(6),
        nn.LeakyReLU(),
        nn.MaxPool1d(2, 1, 1),
    ]
    module = nn.Sequential(*parts, nn.AvgPool1d(2), nn.Flatten(), nn.Linear(18, 2)).eval()
    layers = """
    conv; weight = "0.weight"; bias = "0.bias"; stride = 2; padding = 1; groups = 2
    batch_norm; weight = "1.weight"; bias = "1.bias"; mean = "1.running_mean"; variance = "1.running_var"; epsilon=1e-5
    leaky_relu; alpha = 0.01
    max_pool; size = 2; stride = 1; padding = 1
    average_pool; size = 2
    flatten
    dense; weight = "6.weight"; bias = "6.bias"
    """
    file = architecture(tmp_path, layers, size=(4, 9), more='unused = ["1.num_batches_tracked"]')
    domain = certbound.Domain.around(input_center="1", input_radius="1e-3", radius="1e-3")
    networks = certbound.load(module.state_dict(), architecture=file), certbound.load(module, torch.ones(1, 4, 9))
    found, expected = (certbound.certify(network, domain, tier="layerwise").bounds for network in networks)
    assert found == expected and found


RESIDUAL = """
dense; weight = "in"; name = "start"
gelu
dense; weight = "block"; bias = "shift"; name = "block"
add; from = ["block", "start"]; name = "sum"
layer_norm; weight = "scale"; epsilon = 1e-5; name = "normal"
concat; from = ["normal", "input"]; axis = -1
dense; weight = "out"
"""


def test_residuals_joins_and_a_normalisation(tmp_path: Path) -> None:
    arrays = {"in": drawn(3, 4), "block": drawn(3, 3), "shift": drawn(3), "scale": drawn(3), "out": drawn(2, 7)}
    network = certbound.load(arrays, architecture=architecture(tmp_path, RESIDUAL))
    assert numbers(network).keys() == arrays.keys()
    from math import erf

    x = drawn(4).astype(np.float64)
    start = arrays["in"] @ x
    added = arrays["block"] @ [t * (1 + erf(t / 2**0.5)) / 2 for t in start] + arrays["shift"] + start
    normal = arrays["scale"] * (added - added.mean()) / np.sqrt(added.var() + 1e-5)
    assert np.allclose(value(network, x), arrays["out"] @ [*normal, *x], rtol=1e-6)
    found = certbound.certify(network, certbound.Domain.around(input_center="1", radius="1e-3"), tier="layerwise")
    folder = found.write(tmp_path / "out")
    paths = [folder / name for name in ("claim.toml", "certificate.json", "model.onnx")]
    assert certbound.check(*paths).verdict == "valid"


CNN = """
conv; weight = "conv"; bias = "shift"; padding = PADDING; stride = [1, 2]; groups = 2; dilation = [2, 1]
batch_norm; weight = "scale"; bias = "offset"; mean = "mean"; variance = "variance"; epsilon = 1e-3
silu
max_pool; size = 2; stride = 1
average_pool; size = [2, 1]
flatten
dense; weight = "out"
"""


@pytest.mark.parametrize("padding", ["1", "[2, 0]", '"valid"', '"same"'])
def test_a_convolutional_network_in_either_layout(padding: str, tmp_path: Path) -> None:
    """The same network with channels first and last; its values are those of a convolution that is written out."""
    layers = CNN.replace("PADDING", padding)
    kernel = drawn(4, 1, 3, 2)
    first = {"conv": kernel, "shift": drawn(4), "scale": drawn(4), "offset": drawn(4), "mean": drawn(4)}
    first |= {"variance": np.abs(drawn(4)) + 1}
    x = drawn(2, 8, 5).astype(np.float64)
    expected = _cnn(first, x, padding)
    out = drawn(2, expected.size)
    last = first | {"conv": kernel.transpose(2, 3, 1, 0)}
    last["out"] = out.reshape(2, *expected.shape).transpose(2, 3, 1, 0).reshape(-1, 2)
    torch = certbound.load(first | {"out": out}, architecture=architecture(tmp_path, layers, "torch", x.shape))
    flax = certbound.load(last, architecture=architecture(tmp_path, layers, "flax", (8, 5, 2)))
    assert torch.fixed[:2] == flax.fixed[:2] == ("mean", "variance") and len(torch.groups) == len(flax.groups) == 3
    assert np.allclose(value(torch, x), out @ expected.ravel(), rtol=1e-5)
    assert np.allclose(value(flax, x.transpose(1, 2, 0)), out @ expected.ravel(), rtol=1e-5)


def _cnn(arrays: Arrays, x: Any, padding: str) -> Any:
    """What CNN computes, before its dense layer."""
    reach, stride, kernel = (5, 2), (1, 2), arrays["conv"]
    pads = {"1": [(1, 1), (1, 1)], "[2, 0]": [(2, 2), (0, 0)], '"valid"': [(0, 0), (0, 0)]}.get(padding)
    if pads is None:  # as TensorFlow, Keras and Flax have it: the odd one at the end
        total = [max((-(-n // s) - 1) * s + r - n, 0) for n, s, r in zip(x.shape[1:], stride, reach, strict=True)]
        pads = [(t // 2, t - t // 2) for t in total]
    wide = np.pad(x, [(0, 0), *pads])
    rows, columns = ((wide.shape[1 + i] - reach[i]) // stride[i] + 1 for i in (0, 1))
    z = np.zeros((4, rows, columns))
    for o, i, j in np.ndindex(z.shape):
        window = wide[o // 2, i : i + 5 : 2, 2 * j : 2 * j + 2]
        z[o, i, j] = (kernel[o, 0] * window).sum() + arrays["shift"][o]
    column = {name: array[:, None, None].astype(np.float64) for name, array in arrays.items() if array.ndim == 1}
    z = column["scale"] * (z - column["mean"]) / np.sqrt(column["variance"] + 1e-3) + column["offset"]
    z = z / (1 + np.exp(-z))
    z = np.maximum.reduce([z[:, :-1, :-1], z[:, 1:, :-1], z[:, :-1, 1:], z[:, 1:, 1:]])
    z = z[:, : z.shape[1] // 2 * 2]
    return (z[:, ::2] + z[:, 1::2]) / 2


def test_a_convolutional_network_is_certified_and_checked(tmp_path: Path) -> None:
    layers = """
    conv; weight = "conv"; padding = "same"
    relu
    reshape; shape = [2, 8]
    dense; weight = "out"; bias = "shift"
    """
    arrays = {"conv": drawn(3, 1, 2), "out": drawn(8, 1), "shift": drawn(1)}
    network = certbound.load(arrays, architecture=architecture(tmp_path, layers, "keras", (8, 1)))
    folder = certbound.certify(network, DOMAIN).write(tmp_path / "out")
    paths = [folder / name for name in ("claim.toml", "certificate.json", "model.onnx")]
    assert certbound.check(*paths).verdict == "valid" and network.outputs == 2


@pytest.mark.parametrize(
    "name", sorted({*activations(), "silu", "logsigmoid", "tanhshrink", "relu6", "hardtanh", "leaky_relu"})
)
def test_every_activation_is_itself(name: str, tmp_path: Path) -> None:
    layers = f"""
    dense; weight = "w"
    {name}{"".join(f"; {key} = 0.25" for key in sorted(operations()[name][0]))}
    """
    network = certbound.load({"w": drawn(2, 4)}, architecture=architecture(tmp_path, layers))
    same = {"relu6": "hardtanh", "leaky_relu": "prelu"}.get(name, name)
    read = {unit.activation for unit in network.units}
    assert read == {same} or (name, read) in (("tanhshrink", {"tanh"}), ("identity", set()))


def test_parameters_of_activations(tmp_path: Path) -> None:
    """In the file's type: of float32 arrays and of float64 ones; what ONNX keeps as float32 is refused for the last."""
    weight = drawn(2, 4)
    for name, dtype, expected in (
        ("leaky_relu", np.float32, float(np.float32(0.1))),
        ("leaky_relu", np.float64, 0.1),
        ("elu", np.float32, float(np.float32(0.1))),
        ("elu", np.float64, None),
    ):
        layers = architecture(tmp_path, f'dense; weight = "w"\n{name}; alpha = 0.1')
        if expected is None:
            with pytest.raises(ModelError, match=r"layer 2 \(elu\): ONNX cannot say elu with alpha"):
                certbound.load({"w": weight.astype(dtype)}, architecture=layers)
            continue
        network = certbound.load({"w": weight.astype(dtype)}, architecture=layers)
        ((_, alpha),) = network.units[0].parameters
        assert float(alpha) == expected
        x = -np.ones(4) * np.sign(weight[0])
        assert value(network, x)[0] < 0


def test_names_of_arrays_and_of_nodes_do_not_meet(tmp_path: Path) -> None:
    arrays = {"input": drawn(3, 4), "output": drawn(3), "dense_1.Gemm": drawn(2, 3)}
    layers = """
    dense; weight = "input"; bias = "output"
    dense; weight = "dense_1.Gemm"
    """
    network = certbound.load(arrays, architecture=architecture(tmp_path, layers))
    assert numbers(network) == {name: array.astype(np.float64).tobytes() for name, array in arrays.items()}


@pytest.mark.parametrize("kind", ["F16", "BF16", "F32", "F64"])
def test_every_float_type_is_kept_exactly(kind: str, tmp_path: Path) -> None:
    types = {"F16": np.float16, "BF16": ml_dtypes.bfloat16, "F32": np.float32, "F64": np.float64}
    weight = drawn(2, 4).astype(types[kind])
    file = tmp_path / "w.safetensors"
    header = json.dumps({"w": {"dtype": kind, "shape": [2, 4], "data_offsets": [0, weight.nbytes]}}).encode()
    file.write_bytes(len(header).to_bytes(8, "little") + header + weight.tobytes())
    layers = architecture(tmp_path, 'dense; weight = "w"')
    for source in (file, {"w": weight}):
        assert numbers(certbound.load(source, architecture=layers)) == {"w": weight.astype(np.float64).tobytes()}


def test_one_array_may_belong_to_several_layers(tmp_path: Path) -> None:
    layers = """
    dense; weight = "w"
    tanh
    dense; weight = "w"; layout = "IO"
    """
    network = certbound.load({"w": drawn(3, 4)}, architecture=architecture(tmp_path, layers))
    assert [group.tensors for group in network.groups] == [("w",)] and network.parameter_count == 12


def test_arrays_that_are_stored_twice_are_named(tmp_path: Path) -> None:
    weight = drawn(4, 4)
    arrays = {"a": weight, "b": weight, "c": weight.T}
    layers = "\ntanh\n".join(f'dense; weight = "{name}"' for name in arrays)
    found = certbound.certify(certbound.load(arrays, architecture=architecture(tmp_path, layers)), tier="layerwise")
    assert {(trap.kind, trap.tensors) for trap in found.warnings} == {
        ("equal", ("a", "b")), ("transposed", ("a", "c")),
    }  # fmt: skip


GOOD = {"w": np.ones((2, 4), np.float32)}
ONE = 'dense; weight = "w"'
REFUSED: list[tuple[str, Any, dict[str, Any], str]] = [
    # layers, arrays, other arguments of architecture(), the message
    (
        'dense; wieght = "w"',
        GOOD,
        {},
        r"net\.toml: line 4, layer 1 \(dense\): unknown key 'wieght'[^$]*did you mean 'weight'",
    ),
    ("dense", GOOD, {}, r"layer 1 \(dense\): it needs the key 'weight'"),
    ('danse; weight = "w"', GOOD, {}, r"op = 'danse' is no operation[^$]*did you mean 'dense'"),
    (ONE, GOOD, {"more": "colour = 1"}, r"net\.toml: unknown key 'colour'"),
    (ONE, GOOD, {"layout": "jax"}, r"layout = 'jax'; expected one of 'torch', 'flax', 'keras'"),
    (ONE, GOOD, {"size": [0]}, r"input: 0; expected a whole number of 1"),
    (ONE, GOOD, {"size": []}, r"input: \[\]; expected a list"),
    ("", GOOD, {}, r"it has no layers"),
    (ONE, {}, {}, r"layer 1 \(dense\): the tree of arrays has no array 'w'"),
    (ONE, GOOD | {"v": np.ones(1)}, {}, r"no layer has 1 of the 2 arrays in the tree of arrays: 'v'[^$]*unused ="),
    (ONE, GOOD, {"more": 'unused = ["v"]'}, r"unused: 'v': the tree of arrays has no such array"),
    (ONE, GOOD, {"more": 'unused = ["w"]'}, r"unused: 'w': a layer has it"),
    (ONE, GOOD, {"more": "unused = 1"}, r"unused: expected a list"),
    (ONE, GOOD, {"size": [5]}, r"the weight \(OI\) 'w' has shape 2 x 4; expected any x 5"),
    (ONE, GOOD, {"layout": "flax"}, r"the weight \(IO\) 'w' has shape 2 x 4; expected 4 x any"),
    (ONE, {"w": np.ones(4)}, {}, r"the weight \(OI\) 'w' has shape 4; expected any x 4"),
    (ONE + '; bias = "b"', GOOD | {"b": np.ones(3)}, {}, r"the bias 'b' has shape 3; expected 2"),
    (ONE + '; bias = "w"', {"w": np.ones((1, 4))}, {}, r"the bias 'w' has shape 1 x 4; expected 1"),
    (ONE + '; layout = "OHWI"', GOOD, {}, r"layout = 'OHWI'; expected the letters O, I in an order"),
    (ONE + "; bias = 1", GOOD, {}, r"layer 1 \(dense\): bias: '1'; expected a text"),
    (ONE + '; name = "input"', GOOD, {}, r"the name 'input' is taken"),
    (ONE + '; from = "later"', GOOD, {}, r"from: no earlier layer has the name 'later'"),
    (ONE + '; from = ["input", "input"]', GOOD, {}, r"from: 2 layers; it takes one"),
    (f"{ONE}\nadd", GOOD, {}, r"layer 2 \(add\): it takes several layers"),
    (f'{ONE}; name = "a"\nadd; from = ["a", "input"]', GOOD, {}, r"\(add\): the shapes 2 and 4 differ"),
    (f'{ONE}; name = "a"\nconcat; axis = 1; from = ["a", "input"]', GOOD, {}, r"axis = 1; the data has 1 axes"),
    (f'{ONE}\ntanh; from = "input"', GOOD, {}, r"line 4, layer 1 \(dense\): no layer takes its result"),
    (f"{ONE}\nreshape; shape = [3]", GOOD, {}, r"shape 3 does not have the entries of 2"),
    (f"{ONE}\ntanh; alpha = 1", GOOD, {}, r"\(tanh\): unknown key 'alpha'"),
    (f"{ONE}\nelu; alpha = true", GOOD, {}, r"\(elu\): alpha: True; expected a number"),
    ('conv; weight = "w"', GOOD, {}, r"\(conv\): it needs the key 'padding'"),
    ('conv; weight = "w"; padding = 0', GOOD, {}, r"the data has shape 4; expected channels and one to three axes"),
    ('conv; weight = "w"; padding = "full"', GOOD, {}, r"padding: 'full'; expected 'valid', 'same', a number"),
    ('conv; weight = "w"; padding = -1', GOOD, {}, r"padding: -1; expected a whole number of 0"),
    ('conv; weight = "w"; padding = 0; stride = 0', GOOD, {}, r"stride: 0; expected a whole number of 1"),
    (
        'conv; weight = "w"; padding = 0; stride = [1, 1]',
        {"w": np.ones((1, 1, 2))},
        {"size": [1, 4]},
        r"stride has 2 num",
    ),
    ('conv; weight = "w"; padding = 0', {"w": np.ones((1, 1, 5))}, {"size": [1, 4]}, r"the window of 5 is larger .* 4"),
    ('conv; weight = "w"; padding = 0; groups = 2', GOOD, {"size": [3, 4]}, r"3 channels do not fall into 2 groups"),
    (f"{ONE}\nmax_pool; size = 2", GOOD, {}, r"\(max_pool\): the data has shape 2; expected channels"),
    (f'{ONE}\nlayer_norm; weight = "v"; epsilon = 0', GOOD, {}, r"epsilon: 0; expected a positive number"),
    (f'{ONE}\nlayer_norm; weight = "v"; epsilon = 1', GOOD | {"v": np.ones((2, 2))}, {}, r"'v' has 2 axes, the data 1"),
    (ONE, {"w": np.ones((2, 4), np.int32)}, {}, r"array 'w': its type is int32; expected float16, bfloat16, float32"),
    (ONE, {"w": np.full((2, 4), np.nan)}, {}, r"array 'w': it is empty, or holds NaN or infinity"),
    (ONE, {"w": np.ones((0, 4))}, {}, r"array 'w': it is empty"),
    (ONE, {"w": 1.0}, {}, r"array 'w': a float is no array"),
    (ONE, {"w": np.ma.masked_array(np.ones((1, 1)), mask=True)}, {}, r"array 'w': a masked array"),
    ('dense; weight = "a/b"', {"a/b": np.ones(1), "a": {"b": np.ones(1)}}, {}, r"two arrays have the name 'a/b'"),
    (ONE, {("w",): np.ones(1)}, {}, r"the key .* is no text or number"),
    ('max_pool; size = 1; padding = 1\ndense; weight = "w"', GOOD, {"size": [1, 2]}, r"model\.onnx: .*max_pool_1"),
    (ONE, 7, {}, r"an object of type 'int' has no arrays by name"),
    (
        f"{ONE}\nreshape; shape = [2, 1, 1]",
        GOOD,
        {"size": [10**6, 10**6, 4]},
        r"entries; at most 10000000 are supported",
    ),
]


@pytest.mark.parametrize(
    ("layers", "arrays", "more", "message"), REFUSED, ids=lambda v: v[:40] if isinstance(v, str) else ""
)
def test_what_is_not_exactly_understood_is_refused(
    layers: str, arrays: Any, more: dict[str, Any], message: str, tmp_path: Path
) -> None:
    with pytest.raises(ModelError) as refused:
        certbound.load(arrays, architecture=architecture(tmp_path, layers, **more))
    assert re.search(message, str(refused.value)), str(refused.value)


def test_a_tree_that_holds_itself_is_refused(tmp_path: Path) -> None:
    tree: dict[str, Any] = {}
    tree["again"] = tree
    with pytest.raises(ModelError, match="more than 64 levels"):
        certbound.load(tree, architecture=architecture(tmp_path, ONE))


def test_an_array_that_its_library_cannot_convert_is_refused(tmp_path: Path) -> None:
    class Elsewhere:
        def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
            raise RuntimeError("lies on another device")

    with pytest.raises(ModelError, match=r"array 'w': no numpy array .*RuntimeError: lies on another device"):
        certbound.load({"w": Elsewhere()}, architecture=architecture(tmp_path, ONE))


def test_files_that_are_not_what_they_should_be(tmp_path: Path) -> None:
    layers, file = architecture(tmp_path, ONE), tmp_path / "w.safetensors"
    with pytest.raises(ModelError, match=r"w\.safetensors: cannot be read"):
        certbound.load(file, architecture=layers)
    for data in (b"", b"\x08", b"\xff" * 64, by_hand(tmp_path / "a.onnx").digest.encode()):
        file.write_bytes(data)
        with pytest.raises(ModelError, match=r"w\.safetensors: not a safetensors file"):
            certbound.load(file, architecture=layers)
    save_file({"w": np.ones((2, 4), np.int8)}, file)
    with pytest.raises(ModelError, match=r"array 'w': its type is I8"):
        certbound.load(file, architecture=layers)
    with pytest.raises(ModelError, match=r"a safetensors file needs an architecture[^$]*net\.toml"):
        certbound.load(file)
    with pytest.raises(ModelError, match="arrays by name need an architecture"):
        certbound.load(GOOD)
    with pytest.raises(ModelError, match="an architecture of type 'int'"):
        certbound.load(GOOD, architecture=7)  # type: ignore[arg-type]
    with pytest.raises(ModelError, match="are not for arrays with an architecture file"):
        certbound.load(GOOD, architecture=layers, outputs=["y"])
    with pytest.raises(ModelError, match=r"missing\.toml: cannot be read"):
        certbound.load(GOOD, architecture=tmp_path / "missing.toml")
    layers.write_text("layout = ")
    with pytest.raises(ModelError, match=r"net\.toml: not a TOML file .*line 1"):
        certbound.load(GOOD, architecture=layers)


def test_arrays_of_other_types_may_be_left_over(tmp_path: Path) -> None:
    more = GOOD | {"batches": np.ones((), np.int64)}
    assert (
        certbound.load(more, architecture=architecture(tmp_path, ONE, more='unused = ["batches"]')).parameter_count == 8
    )


def test_every_operation_says_what_it_takes() -> None:
    found = operations()
    assert found["dense"] == ({"weight"}, {"bias", "layout"}) and found["conv"][0] == {"weight", "padding"}
    assert found["tanh"] == (set(), set()) and found["leaky_relu"] == ({"alpha"}, set())
