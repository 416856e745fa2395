"""A PyTorch module is certified with its own parameters, through the ONNX file that is written for it."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.errors import CertboundError, ModelError, ModelWarning, OutputError
from certbound.network.pytorch import operators
from tests.support.controllers import SMALL

torch: Any = pytest.importorskip("torch", reason="torch is not installed: make doors")

from torch import nn  # noqa: E402

from tests.support.torch_modules import OTHERS, Function, frozen, made, sample  # noqa: E402

TYPES = {"float32": torch.float32, "float64": torch.float64}


def trained(module: nn.Module) -> dict[str, Any]:
    return {name: p.detach() for name, p in module.named_parameters() if p.requires_grad}


def centre(inputs: tuple[Any, ...]) -> list[str]:
    return [repr(v) for x in inputs for v in x.double().flatten().tolist()]


def stored(network: certbound.Network) -> set[str]:
    return {name for group in network.groups for name in group.tensors}


@pytest.mark.slow(seconds=15)
def test_every_kind_is_certified_with_the_modules_own_parameters(
    cases: Callable[[int, int], int], tmp_path: Path, subtests: pytest.Subtests
) -> None:
    """Both float types take turns; that parameters and values are the module's is asked by the door itself.

    The common kinds are certified by the test of their table, tests/docs/test_pytorch_document.py.
    """
    for at, kind in [*enumerate(OTHERS)][:: cases(3, 1)]:
        with subtests.test(kind):
            module, inputs = made(kind, list(TYPES.values())[at % 2])
            network = certbound.load(module, inputs)
            assert stored(network) == trained(module).keys()
            assert network.parameter_count == sum(p.numel() for p in trained(module).values())
            domain = certbound.Domain.around(input_center=centre(inputs), input_radius="1e-3", radius="1e-3")
            found = certbound.certify(network, domain, tier="layerwise")
            assert not found.warnings  # the module's own parameters: nothing is hidden
            folder = found.write(tmp_path / str(at))
            assert (folder / "model.onnx").read_bytes() == network.model
            paths = [folder / name for name in ("claim.toml", "certificate.json", "model.onnx")]
            assert certbound.check(*paths).verdict == "valid"


@pytest.mark.slow(seconds=1)
def test_names_shapes_and_numbers_are_the_modules(tmp_path: Path) -> None:
    module, inputs = made("zero biases", torch.float32)
    network = certbound.load(module, inputs)
    assert [group.tensors for group in network.groups] == [("0.weight", "0.bias"), ("2.weight", "2.bias")]
    assert network.names == {name: name for name in trained(module)}
    flat = np.concatenate([p.double().numpy().ravel() for p in trained(module).values()])
    assert network.theta.tobytes() == flat.tobytes()
    assert certbound.load(module, inputs).digest == network.digest  # the same bytes again
    folder = certbound.certify(module, certbound.Domain.around(), example_input=inputs[0]).write(tmp_path / "out")
    assert certbound.load(folder / "model.onnx").names == network.names
    shown = subprocess.run(
        [sys.executable, "-m", "certbound", "certify", str(folder / "model.onnx"), "--json"],
        capture_output=True,
        check=True,
    )
    assert json.loads(shown.stdout)["model"]["names"] == network.names


@pytest.mark.slow(seconds=1)
def test_a_file_of_the_users_is_not_replaced(tmp_path: Path) -> None:
    module, inputs = made("Linear, Tanh", torch.float32)
    (tmp_path / "model.onnx").write_bytes(b"mine")
    found = certbound.certify(module, example_input=inputs)
    with pytest.raises(OutputError, match=r"model\.onnx"):
        found.write(tmp_path)
    assert (tmp_path / "model.onnx").read_bytes() == b"mine"


@pytest.mark.slow(seconds=1)
def test_tied_parameters_are_one_group_and_have_both_names() -> None:
    module = nn.Sequential(nn.Linear(3, 3), nn.Tanh(), nn.Linear(3, 3))
    module[2].weight = module[0].weight
    network = certbound.load(module, sample(3))
    assert [group.tensors for group in network.groups] == [("0.weight", "0.bias", "2.bias")]
    assert network.names["2.weight"] == "0.weight"


@pytest.mark.slow(seconds=1)
def test_frozen_parameters_and_buffers_are_fixed_by_name() -> None:
    module, inputs = made("frozen layer", torch.float32)
    network = certbound.load(module, inputs)
    assert stored(network) == {"2.weight", "2.bias"}
    assert "0.bias" in network.fixed
    module, inputs = made("BatchNorm1d", torch.float32)
    assert {"1.running_mean", "1.running_var"} <= set(certbound.load(module, inputs).fixed)


@pytest.mark.slow(seconds=1)
def test_a_module_without_trained_parameters_has_a_bound_in_its_input(tmp_path: Path) -> None:
    module = nn.Sequential(frozen(nn.Linear(4, 3)), nn.Tanh())
    found = certbound.certify(module, example_input=sample(4))
    assert not found.network.groups and {"output", "input_jacobian"} == found.bounds.keys()
    folder = found.write(tmp_path / "out")
    paths = [folder / name for name in ("claim.toml", "certificate.json", "model.onnx")]
    assert certbound.check(*paths).verdict == "valid"


@pytest.mark.slow(seconds=1)
def test_a_parameter_that_no_output_needs_is_named() -> None:
    module = Function(lambda m, x: (m.a(x), m.b(x)), a=nn.Linear(4, 3), b=nn.Linear(4, 1), c=nn.Linear(2, 2))
    with pytest.warns(ModelWarning, match=r"the outputs do not depend on 2 of 6 parameters.*: c\.weight, c\.bias"):
        certbound.load(module, sample(4))
    with pytest.warns(ModelWarning, match=r"the chosen outputs .* 4 of 6 .*: a\.weight, a\.bias, c\.weight, c\.bias"):
        network = certbound.load(module, sample(4), outputs=["output_1"])
    assert (network.outputs, network.outputs_of) == (1, ("output_1",))


@pytest.mark.slow(seconds=1)
def test_an_exported_program_is_taken_with_and_without_a_dynamic_batch() -> None:
    module, inputs = made("Linear, Tanh", torch.float32)
    digest = certbound.load(module, inputs).theta.tobytes()
    program = torch.export.export(module, inputs)
    assert certbound.load(program).theta.tobytes() == digest
    dynamic = torch.export.export(module, (torch.randn(3, 4),), dynamic_shapes=({0: torch.export.Dim("batch")},))
    assert certbound.load(dynamic).theta.tobytes() == digest


@pytest.mark.slow(seconds=1)
def test_the_module_is_left_as_it_was() -> None:
    module, inputs = made("Dropout", torch.float32)
    module.train()
    module[2].eval()
    before = {name: tensor.clone() for name, tensor in module.state_dict().items()}
    certbound.load(module, inputs)
    assert [part.training for part in module] == [True, True, False, True]
    assert all(torch.equal(before[name], tensor) for name, tensor in module.state_dict().items())


@pytest.mark.slow(seconds=1)
def test_the_same_module_through_a_file_has_the_same_bounds(tmp_path: Path) -> None:
    module, inputs = made("Conv2d, AvgPool2d", torch.float32)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(module, inputs, str(tmp_path / "m.onnx"), dynamo=False)
    domain = certbound.Domain.around(input_radius="0.1", radius="0.01")
    through = [certbound.load(module, inputs), certbound.load(tmp_path / "m.onnx")]
    assert through[0].digest != through[1].digest
    first, second = (certbound.certify(network, domain).bounds for network in through)
    assert first == second


def _changing() -> nn.Module:
    def forward(m: Any, x: Any) -> Any:
        m.count.add_(1)
        return m.a(x) + m.count

    return Function(forward, a=nn.Linear(4, 3), count=torch.zeros(3))


def _function(function: Any, **parts: Any) -> nn.Module:
    return Function(function, a=nn.Linear(4, 3), **parts)


REFUSED: dict[str, tuple[Any, Any, str]] = {
    "no example": (lambda: nn.Linear(4, 3), None, "needs an example of its input"),
    "a class": (lambda: nn.Linear, sample(4), "an object of type 'type' is no network"),
    "a batch": (lambda: nn.Linear(4, 3), torch.ones(2, 4), r"a batch of 2; expected one sample.*example_input\[:1\]"),
    "integers": (lambda: nn.Linear(4, 3), torch.ones(1, 4, dtype=torch.int64), "expected float32 or float64"),
    "a list": (lambda: nn.Linear(4, 3), [1.0], "the example input is a float"),
    "two types": (lambda: nn.Linear(4, 3), sample(4).double(), r"'weight' has type float32.*module\.double\(\)"),
    "unknown": (
        lambda: nn.Sequential(nn.Linear(4, 3), Function(lambda m, x: torch.cumsum(x, -1))),
        sample(4),
        r"module '1': aten\.cumsum\.default.*is not translated",
    ),
    "noise": (lambda: _function(lambda m, x: m.a(x) + torch.rand(3)), sample(4), "random numbers"),
    "dropout": (
        lambda: torch.export.export(nn.Sequential(nn.Linear(4, 3), nn.Dropout()).train(), (sample(4),)),
        None,
        r"module '1'.*dropout in training mode",
    ),
    "state": (_changing, sample(4), "changes 'count'"),
    "NaN": (lambda: _function(lambda m, x: torch.log(-m.a(x).abs())), sample(4), "NaN or infinite"),
    "constant": (lambda: _function(lambda m, x: (m.a(x), torch.ones(2))), sample(4), "an output is constant"),
    "choice": (
        lambda: _function(lambda m, x: torch.where(m.a(x) > 0, 1.0, m.a(x))),
        sample(4),
        r"aten\.gt\.Scalar.*is not translated",
    ),
    "mask": (
        lambda: _function(lambda m, x: m.a(x).masked_fill(torch.tensor([True, False, False]), -torch.inf)),
        sample(4),
        "'Where' holds -infinity, which is read in a Softmax alone",
    ),
    "infinity": (
        lambda: _function(lambda m, x: m.a(x).masked_fill(torch.tensor([True, False, False]), torch.inf)),
        sample(4),
        r"aten\.where\.self: a constant holds NaN or infinity.*before a softmax",
    ),
    "a scale": (
        lambda: nn.Sequential(nn.Conv1d(2, 2, 1), nn.Upsample(scale_factor=1.1, mode="linear")),
        sample(2, 10),
        r"module '1'.*ONNX keeps it as float32.*size=",
    ),
    "a shape that does not fit": (lambda: nn.Linear(4, 3), sample(3), "torch.export cannot trace it"),
}


@pytest.mark.slow(seconds=6)
def test_what_is_not_a_fixed_function_is_refused_with_its_module(subtests: pytest.Subtests) -> None:
    for name, (module, example, says) in REFUSED.items():
        with subtests.test(name), pytest.raises(CertboundError, match=f"(?s){says}"):
            certbound.load(module(), example)


@pytest.mark.slow(seconds=1)
def test_an_example_is_for_modules_only() -> None:
    with pytest.raises(ModelError, match="an example input is for modules"):
        certbound.load(SMALL, sample(4))


@pytest.mark.slow(seconds=1)
def test_other_values_than_the_modules_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    module, inputs = made("GELU", torch.float64)
    monkeypatch.setitem(operators.OPERATORS, "aten.gelu.default", lambda w, x: w.unary("Gelu", x, approximate="tanh"))
    with pytest.raises(ModelError, match="computes other values than the module"):
        certbound.load(module, inputs)


@pytest.mark.slow(seconds=1)
def test_other_parameters_than_the_modules_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def fixed(w: Any, a: Any, b: Any) -> Any:  # a parameter in an Add: the reader takes it for a constant
        return type(a)(w.node("Add", w.unary("Tanh", a).name, b.name), a.shape)

    module = Function(lambda m, x: m.a(x) + m.shift, a=nn.Linear(4, 3), shift=nn.Parameter(torch.ones(3)))
    monkeypatch.setitem(operators.OPERATORS, "aten.add.Tensor", fixed)
    with pytest.raises(ModelError, match=r"fixed in the file: shift(?s:.)*requires_grad_\(False\)"):
        certbound.load(module, sample(4))


@pytest.mark.slow(seconds=1)
def test_a_constant_taken_for_a_bias_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def bias(w: Any, a: Any, b: Any) -> Any:
        return type(a)(w.node("Add", a.name, w.fixed(b)), a.shape)

    module = Function(lambda m, x: m.a(x) + 1.0, a=nn.Linear(4, 3, bias=False))
    monkeypatch.setitem(operators.OPERATORS, "aten.add.Tensor", bias)
    with pytest.raises(ModelError, match="not in the module: constant"):
        certbound.load(module, sample(4))


@pytest.mark.slow(seconds=1)
def test_a_file_is_read_without_torch() -> None:
    code = f"import sys, certbound; certbound.load({str(SMALL)!r}); sys.exit('torch' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
