"""inspect(): what it says of a model is what certify() then does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

import certbound
from certbound.bounds.quantities import QUANTITIES
from certbound.certificate import inspection
from certbound.errors import ModelError
from certbound.network.graph import Network
from tests.support.onnx_graphs import Graph

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def saved(graph: Graph, folder: Path, *outputs: str) -> Path:
    file = folder / "net.onnx"
    onnx.save(graph.model(*outputs), file)
    return file


def answers(found: inspection.Inspection, tier: str) -> dict[str, str]:
    return {row.quantity: row.answer for row in found.outlook if row.tier == tier}


def test_the_graph_as_it_is_read() -> None:
    file = EXAMPLES / "gru/model.onnx"
    network, found = certbound.load(file), certbound.inspect(file)
    assert [(n.name, n.takes, n.size) for n in found.nodes] == [(n.name, n.parents, n.size) for n in network.nodes]
    assert [n.value for n in found.nodes] == list(range(1, len(network.nodes) + 1))
    assert {n.group for n in found.nodes if n.kind == "affine"} == {0, 1}
    table = found.to_table()
    assert table["inputs"] == [{"name": "x", "shape": [1, 5, 2]}] and table["outputs"][0]["shape"] == [1, 2]
    assert [g["parameters"] for g in table["model"]["groups"]] == [g.count for g in network.groups]
    for group, uses in zip(table["model"]["groups"], (6, 1), strict=True):
        assert group["uses"] == uses
        assert sum(int(np.prod(shape)) for shape in group["shapes"]) == group["parameters"]


def test_kinds_of_nodes_in_words(tmp_path: Path) -> None:
    g = Graph(17, (1, 2, 4, 4))
    hidden = g.node("Conv", "x", g.normal(3, 2, 3, 3), g.normal(3))
    hidden = g.node("Mul", g.node("LeakyRelu", hidden, alpha=0.25), g.const(0.5))
    flat = g.node("Flatten", hidden)
    out = g.node("Gemm", g.node("Mul", flat, flat), g.normal(12, 2))
    details = [node.detail for node in certbound.inspect(saved(g, tmp_path, out)).nodes]
    assert details[0] == "convolution 3 x 18, kernel 3 x 3, on 4 columns, bias"
    assert "leaky_relu(alpha = 0.25)" in details and "entries times constants" in details
    assert details[-1] == "matrix 2 x 12, no bias"


def test_activations_with_their_kinks(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    hidden = g.node("Relu", g.layer("x", 3))
    hidden = g.node("Elu", g.layer(hidden, 3), alpha=1.0)
    out = g.node("Log", g.node("Softplus", g.layer(hidden, 3)))
    relu, elu, softplus, log = certbound.inspect(saved(g, tmp_path, out)).activations
    assert (relu.kinks, relu.soft_kinks, relu.smoothness) == (("0",), (), "Lipschitz")
    assert (elu.kinks, elu.soft_kinks) == ((), ("0",)) and relu.orders == "first; second where no kink is crossed"
    assert softplus.orders == "first and second" and softplus.neurons == 3
    assert log.orders == "first and second, where its argument is > 0"


@pytest.mark.parametrize("name", ["two_link_arm/arm.onnx", "attention/model.onnx"])
def test_what_it_promises_is_certified_at_a_point(name: str) -> None:
    network = certbound.load(EXAMPLES / name)
    found = certbound.inspect(network)
    for tier in ("layerwise", "local"):
        bounds = certbound.certify(network, tier=tier, quantities=list(QUANTITIES)).tiers
        assert set(bounds) == {q for q, answer in answers(found, tier).items() if answer != "no"}


def test_kinks_leave_the_second_order_to_the_domain(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    file = saved(g, tmp_path, g.layer(g.node("Relu", g.layer("x", 3)), 3))
    found = certbound.inspect(file)
    for tier in ("layerwise", "local"):
        assert answers(found, tier)["parameter_hessian"] == answers(found, tier)["taylor_remainder"] == "depends"
        assert answers(found, tier)["parameter_jacobian"] == "yes"
    reasons = {row.reason for row in found.outlook if row.answer == "depends"}
    assert reasons == {"where no neuron crosses a kink of relu at node 'n1'"}
    crossed = certbound.certify(file).unsupported
    away = certbound.certify(file, certbound.Domain.around(input_center=["1", "2", "3"]))
    assert set(crossed) == {"parameter_hessian", "taylor_remainder"} and not away.unsupported


def test_kinks_before_all_parameters_do_not_matter_to_the_tier_local(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    file = saved(g, tmp_path, g.layer(g.node("Relu", "x"), 3))
    found = certbound.inspect(file)
    assert answers(found, "layerwise")["parameter_hessian"] == "depends"
    assert answers(found, "local")["parameter_hessian"] == "yes"
    assert certbound.certify(file, tier="local").tiers["parameter_hessian"] == "local"


def test_functions_that_are_not_defined_everywhere(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    found = certbound.inspect(saved(g, tmp_path, g.node("Log", g.layer("x", 3))))
    rows = [row for row in found.outlook if row.answer != "no"]
    assert {row.answer for row in rows} == {"depends"}
    assert {row.reason for row in rows} == {"where the argument of log at node 'n1' is > 0"}


def test_a_network_without_parameters(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    found = certbound.inspect(saved(g, tmp_path, g.node("Softmax", "x")))
    assert not found.warnings and found.to_table()["model"]["groups"] == []
    for tier in ("layerwise", "local"):
        own = answers(found, tier)
        assert own.pop("output") == own.pop("input_jacobian") == "depends"
        assert set(own.values()) == {"no"}
    assert "the network has no parameters" in {row.reason for row in found.outlook}


def test_networks_too_large_for_the_tier_local(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    g = Graph(17, (1, 3))
    file = saved(g, tmp_path, g.node("Tanh", g.layer("x", 3, 600)))
    notes = {row.reason for row in certbound.inspect(file).outlook if row.tier == "local"}
    assert notes == {"by --tier local only: 600 neurons, auto takes 512"}
    assert "512" in certbound.certify(file).fallbacks["output"]
    monkeypatch.setattr(inspection, "MAX_WORK", 10)
    found = certbound.inspect(file)
    assert set(answers(found, "local").values()) == {"no"} and answers(found, "layerwise")["output"] == "yes"


def test_an_activation_without_a_bound_of_its_curvature(tmp_path: Path) -> None:
    own = (EXAMPLES / "own_activation/quick_gelu.toml").read_text()
    lines = [line for line in own.splitlines() if not line.startswith(("c0", "c1"))]
    (tmp_path / "own.toml").write_text("\n".join(lines))
    found = certbound.inspect(EXAMPLES / "own_activation/net.onnx", activations=[tmp_path / "own.toml"])
    assert {row.answer for row in found.outlook} == {"no"} and "bound c0" in found.outlook[0].reason


def test_it_proves_nothing_and_bounds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def work(*_: object, **__: object) -> None:
        raise AssertionError("no work")

    for name in ("layerwise", "local", "search"):
        monkeypatch.setattr(f"certbound.certificate.certification.{name}", work)
    monkeypatch.setattr("certbound.bounds.layerwise.prove", work)
    assert isinstance(certbound.inspect(EXAMPLES / "attention/model.onnx").network, Network)


def test_certify_may_expect_a_number_of_parameters(monkeypatch: pytest.MonkeyPatch) -> None:
    network = certbound.load(EXAMPLES / "attention/model.onnx")
    assert certbound.certify(network, expect_parameters=133).bounds

    def work(*_: object, **__: object) -> None:
        raise AssertionError("no work")

    monkeypatch.setattr("certbound.certificate.certification.layerwise", work)
    with pytest.raises(ModelError, match="133 parameters; expected 145") as caught:
        certbound.certify(network, expect_parameters=145)
    assert "'query.weight': 40" in str(caught.value) and "'out.weight' and 'out.bias': 13" in str(caught.value)
