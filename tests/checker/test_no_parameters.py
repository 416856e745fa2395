"""Networks without parameters: output and input Jacobian are bounded and checked, and nothing else is claimed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

import certbound
from certbound.bounds.quantities import OF_PARAMETERS
from certbound.hunt.measure.ascent import QUICK, maximise
from certbound.numbers.exact import parse_exact
from tests.support.onnx_graphs import Graph
from tests.support.readers import both
from tests.support.tampering import Bundle, bundle, checker_module, decide, read, verdict, with_claim

DOMAIN = certbound.Domain.around(input_center="0.25", input_radius="0.125")


def relu(g: Graph) -> str:
    return str(g.node("Relu", "x"))


def softmax(g: Graph) -> str:
    return str(g.node("Softmax", "x"))


def scaled(g: Graph) -> str:
    """Fixed constants alone."""
    hidden = g.node("Sigmoid", g.node("Mul", "x", g.const([1.0, -2.0, 3.0])))
    return str(g.node("Sub", hidden, g.const([0.5, 0.5, 0.25])))


def attention(g: Graph) -> str:
    """Data by data, weights of its own making."""
    column = g.node("Reshape", "x", g.ints([3, 1]))
    scores = g.node("MatMul", column, g.node("Transpose", column))
    return str(g.node("MatMul", g.node("Softmax", scores), g.node("Tanh", column)))


def pooled(g: Graph) -> str:
    image = g.node("Reshape", g.node("Concat", "x", "x", axis=1), g.ints([1, 1, 2, 3]))
    return str(g.node("MaxPool", g.node("AveragePool", image, kernel_shape=[2, 1]), kernel_shape=[1, 2]))


def identity(g: Graph) -> str:
    return str(g.node("Identity", "x"))


NETWORKS: list[Callable[[Graph], str]] = [relu, softmax, scaled, attention, pooled, identity]


def saved(make: Callable[[Graph], str], folder: Path) -> Path:
    g = Graph(17, (1, 3))
    file = folder / "net.onnx"
    onnx.save(g.model(make(g)), file)
    return file


@pytest.mark.parametrize("tier", ["layerwise", "local"])
@pytest.mark.parametrize("make", NETWORKS)
def test_they_are_certified_and_checked(make: Callable[[Graph], str], tier: str, tmp_path: Path) -> None:
    model = saved(make, tmp_path)
    network = both(model.read_bytes(), tmp_path)
    assert network is not None and network.groups == () and network.parameter_count == 0
    files = bundle(model, tmp_path / "out", DOMAIN, tier)
    claim, _ = read(files)
    assert (claim["model"]["parameter_count"], claim["model"]["groups"]) == (0, [])
    assert claim["domain"]["parameters"] == {"radius": []}
    assert {row["quantity"] for row in claim["claims"]} == {"output", "input_jacobian"}
    assert {row["reason"] for row in claim["not_claimed"]} == {"the network has no parameters"}
    assert "parameters: 0" in str(decide(*files))
    for row in claim["claims"]:
        reached = maximise(network, DOMAIN, row["quantity"], effort=QUICK).value
        assert reached <= float(parse_exact(row["upper"])) * (1 + 1e-12) and reached > 0.1


def test_bounds_that_are_known(tmp_path: Path) -> None:
    at_zero = certbound.certify(saved(softmax, tmp_path)).bounds
    assert float(at_zero["output"]) == pytest.approx(np.sqrt(1 / 3)) and float(at_zero["input_jacobian"]) >= 1 / 3
    through = certbound.certify(saved(identity, tmp_path), DOMAIN).bounds
    assert float(through["input_jacobian"]) == 1.0
    assert float(through["output"]) == pytest.approx(0.375 * np.sqrt(3))


@pytest.mark.parametrize("tier", ["layerwise", "local"])
def test_splitting_and_a_total_radius_that_moves_nothing(tier: str, tmp_path: Path) -> None:
    domain = certbound.Domain.around(input_center="0.25", input_radius="0.25", total="0.1")
    nodes = 5 if tier == "local" else None
    result = certbound.certify(saved(attention, tmp_path), domain, tier=tier, split_nodes=nodes)
    result.write(tmp_path / "out")
    assert result.domain.total is None and (nodes is None or len(result.leaves.found) > 1)  # type: ignore[union-attr]
    model = tmp_path / "net.onnx"
    assert decide(tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", model).verdict == "valid"


def test_what_is_asked_of_parameters_has_no_bound(tmp_path: Path) -> None:
    model = saved(relu, tmp_path)
    found = certbound.certify(model, DOMAIN, quantities=OF_PARAMETERS, split_nodes=100)
    assert found.bounds == {} and found.leaves is None
    assert found.unsupported == dict.fromkeys(OF_PARAMETERS, "the network has no parameters")
    with pytest.raises(certbound.errors.CertboundError, match="no parameters"):
        certbound.hessian_norm(model, 1)
    with pytest.raises(certbound.errors.DomainError, match="2 numbers for a network with 0 parameter groups"):
        certbound.certify(model, certbound.Domain.around(radius=["0.1", "0.2"]))
    with pytest.raises(certbound.errors.DomainError, match="0 numbers for a network with"):
        certbound.Domain.around(radius=[]).fit(certbound.load("tests/data/controller_4_8_8_2.onnx"))


@pytest.fixture
def files(tmp_path: Path) -> Bundle:
    return bundle(saved(softmax, tmp_path), tmp_path / "out", DOMAIN, "local")


RULES = {"parameter_jacobian": "R6", "parameter_hessian": "R7", "taylor_remainder": "R8"}
NORMS = {"parameter_jacobian": "2->2", "parameter_hessian": "2,2->2"}


@pytest.mark.parametrize("tier", ["layerwise", "local"])
@pytest.mark.parametrize("upper", ["0", "1"])
@pytest.mark.parametrize("quantity", OF_PARAMETERS)
def test_nothing_can_be_claimed_of_parameters(
    quantity: str, upper: str, tier: str, files: Bundle, tmp_path: Path
) -> None:
    claim, certificate = read(files)
    claim["not_claimed"] = []
    claim["claims"].append({"quantity": quantity, "norm": NORMS.get(quantity, "2"), "upper": upper, "tier": tier})
    row: dict[str, Any] = {"quantity": quantity, "rule": "L8" if tier == "local" else RULES.get(quantity, "L8")}
    if tier == "local":
        certificate["local"]["leaves"][0]["forms"][quantity] = "direct"
    elif quantity in ("parameter_hessian", "taylor_remainder"):
        row["vector"] = []
    certificate["conclusions"].append(row)
    text, adjusted = with_claim(claim, certificate)
    assert verdict(text, adjusted, files.model, tmp_path) in ("rejected", "malformed")
    if (quantity, tier) != ("first_order_remainder", "layerwise"):
        (tmp_path / "c.toml").write_text(text)
        (tmp_path / "c.json").write_text(adjusted)
        with pytest.raises(
            checker_module("outcome").Rejected, match=f"{quantity} is about parameters, and the model file has none"
        ):
            decide(tmp_path / "c.toml", tmp_path / "c.json", files.model)


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c["model"].update(parameter_count=1),
        lambda c: c["model"]["groups"].append({"tensors": [], "parameters": 0}),
        lambda c: c["model"].update(groups=[{"tensors": ["x"], "parameters": 3}], parameter_count=3),
        lambda c: c["model"].update(fixed=["x"]),
        lambda c: c["domain"]["parameters"].update(radius=["0"]),
        lambda c: c["claims"][1].update(upper="0.1"),
        lambda c: c["model"].update(warnings=[1]),
        lambda c: c["model"].update(warnings="none"),
    ],
)
def test_a_tampered_claim_is_not_valid(change: Callable[[Any], None], files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "valid"
    change(claim)
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) in ("rejected", "malformed")


@pytest.mark.parametrize("form", ["layerwise", "joint"])
def test_a_total_radius_in_the_claim_adds_nothing(form: str, files: Bundle, tmp_path: Path) -> None:
    """R9 holds for no groups too: what it gives is at least the claim of the tier layerwise."""
    claim, certificate = read(bundle(files.model, tmp_path / "weak", DOMAIN))
    claim["domain"]["parameters"] = {"total": "0.5"}
    for row in certificate["conclusions"]:
        row |= {"form": form} if form == "joint" else {}
    uppers = {row["quantity"]: float(parse_exact(row["upper"])) for row in claim["claims"]}
    for row in claim["claims"]:
        row["upper"] = repr(uppers[row["quantity"]] * (4 if form == "joint" else 1))
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "valid"
    for row in claim["claims"]:
        row["upper"] = repr(uppers[row["quantity"]] * 0.9)
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected"


def test_a_false_claim_is_refuted_by_a_witness(files: Bundle, tmp_path: Path) -> None:
    claim, _ = read(files)
    claim["claims"][0]["upper"] = "0.5"  # a softmax of three is at least 0.577 long
    text = with_claim(claim, {})[0]
    (tmp_path / "false.toml").write_text(text)
    witness = {
        "format": "certbound-violation-1",
        "producer": "a test",
        "claim_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "model_sha256": claim["model"]["sha256"],
        "quantity": "output",
        "claimed": "0.5",
        "reached": "0.577",
        "replayed": "0.577",
        "x": ["0.25", "0.25", "0.25"],
    }
    (tmp_path / "violation.json").write_text(json.dumps(witness))
    found = decide(tmp_path / "false.toml", tmp_path / "violation.json", files.model)
    assert found.verdict == "refuted" and "output: at least 0.577" in str(found)
