"""What certify writes, the checker accepts: on random networks, the extreme ones included."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.bounds.local import tier
from certbound.bounds.quantities import QUANTITIES
from certbound.errors import CertboundError, OutputError
from tests.support.builders import Model, mlp, tanh_net
from tests.support.networks import random_case
from tests.support.tampering import bundle, run_checker, verdict


@pytest.mark.slow(seconds=20)
def test_random_certificates_are_valid(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    valid, count = 0, cases(16, 100)
    for seed in range(5000, 5000 + count):
        file, network, domain = random_case(seed, tmp_path)
        result = certbound.certify(network, domain)
        if result.bounds:
            assert verdict(result.claim, result.certificate, file, tmp_path) == "valid", seed
            valid += 1
    assert valid >= 0.94 * count


@pytest.mark.parametrize("scale", [1e-140, 1e-40, 1e-8, 1e8, 1e40])
def test_extreme_scales(tmp_path: Path, scale: float) -> None:
    rng = np.random.default_rng(0)
    model = Model(["N", 3], np.float64)
    model.add("Gemm", model.constant(scale * rng.normal(size=(4, 3))), model.constant(rng.normal(size=4)), transB=1)
    model.add("Softplus")
    model.add("Gemm", model.constant(rng.normal(size=(2, 4)) / scale), transB=1)
    file = model.save(tmp_path / "net.onnx")
    assert run_checker(bundle(file, tmp_path / "out", certbound.Domain.around(input_radius=1)))[0] == 0


def test_values_beyond_the_range_are_unsupported_not_claimed(tmp_path: Path) -> None:
    model = Model(["N", 1], np.float64).add("Softplus")
    model.add("Gemm", model.constant([[1e300]])).add("Softplus").add("Gemm", model.constant([[1e300]]))
    result = certbound.certify(certbound.load(model.save(tmp_path / "net.onnx")))
    assert result.bounds == {} and len(result.unsupported) == 5
    with pytest.raises(OutputError):
        result.write(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_all_weights_zero(tmp_path: Path) -> None:
    model = Model(["N", 2])
    model.add("Gemm", model.constant(np.zeros((3, 2))), model.constant(np.zeros(3)), transB=1).add("Tanh")
    model.add("MatMul", model.constant(np.zeros((3, 1))))
    files = bundle(model.save(tmp_path / "net.onnx"), tmp_path / "out")
    assert run_checker(files)[0] == 0
    result = certbound.certify(certbound.load(files.model))
    assert result.bounds["output"] == "0" and result.bounds["parameter_jacobian"] == "0"


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("as_node", [False, True])
def test_every_storage_of_parameters(tmp_path: Path, dtype: type, as_node: bool) -> None:
    rng = np.random.default_rng(1)
    model = Model(["N", 2], dtype)
    names = [model.constant(rng.normal(size=s), n, as_node=as_node) for s, n in (((3, 2), "W"), ((3,), "b"))]
    model.add("Gemm", *names, transB=1).add("Sigmoid")
    file = model.save(tmp_path / "net.onnx")
    assert run_checker(bundle(file, tmp_path / "out", certbound.Domain.around(input_radius="0.1")))[0] == 0


def test_the_same_verdict_for_every_kind_of_domain(tmp_path: Path) -> None:
    file = tanh_net().save(tmp_path / "net.onnx")
    domains = [
        certbound.Domain.around(),
        certbound.Domain.around(input_center=["1/3", "0.1", "-2"], input_radius=["0", "1/7", "0.5"], radius=[0, "1/9"]),
        certbound.Domain.around(input_norm="2", input_radius="0.3", total="0.2"),
        certbound.Domain.box(input_radius="0.3", radius="0.01"),
    ]
    for i, domain in enumerate(domains):
        assert run_checker(bundle(file, tmp_path / f"out{i}", domain))[0] == 0


def _local_certificates_hold(seeds: range, folder: Path) -> Counter[str]:
    """Certify random networks by the tier local and check each certificate; the forms that were used."""
    used: Counter[str] = Counter()
    for seed in seeds:
        file, network, domain = random_case(seed, folder)
        result = certbound.certify(network, domain, tier="local")
        if result.bounds:
            assert verdict(result.claim, result.certificate, file, folder) == "valid", seed
            used.update(form for quantity in result.bounds for form in result.forms(quantity))
    return used


@pytest.mark.slow(seconds=5)
def test_certificates_of_the_tier_local_are_valid(tmp_path: Path) -> None:
    used = _local_certificates_hold(range(20), tmp_path)
    assert {"mean", "direct", "centre", "rows"} <= set(used)


@pytest.mark.slow(seconds=15)
def test_more_certificates_of_the_tier_local_are_valid(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    used = _local_certificates_hold(range(cases(45, 20), cases(75, 110)), tmp_path)
    assert {"mean", "direct", "centre", "rows", "stacked"} <= set(used)


@pytest.mark.slow
@pytest.mark.many(3)
@pytest.mark.parametrize("seed", [*range(6), 595, 1207])  # 595: vanishing curvature; 1207: rows without the Jacobian
def test_claims_about_single_quantities_carry_what_they_need(seed: int, tmp_path: Path) -> None:
    file, network, domain = random_case(seed, tmp_path)
    for quantities in (None, *((quantity,) for quantity in QUANTITIES)):
        result = certbound.certify(network, domain, tier="local", quantities=quantities)
        if result.bounds:
            assert verdict(result.claim, result.certificate, file, tmp_path) == "valid", quantities


@pytest.mark.parametrize("scale", [1e3, 1e7])
def test_inputs_that_the_bias_cancels(scale: float, tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    weights = [rng.normal(size=shape) for shape in ((4, 3), (4, 4), (2, 4))]
    x = np.round(rng.normal(size=3) * 64) / 64 * scale
    biases = [rng.normal(size=len(w)) for w in weights]
    biases[0] -= weights[0] @ x
    file = mlp(weights, biases, ["tanh", "tanh", None], dtype=np.float64).save(tmp_path / "net.onnx")
    domain = certbound.Domain.around(input_center=[repr(v) for v in x.tolist()])
    result = certbound.certify(file, domain, tier="local")
    assert "local" in result.tiers.values()
    assert verdict(result.claim, result.certificate, file, tmp_path) == "valid"


def test_only_the_stacked_form_may_be_useful(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tier, "hessian_at_centres", lambda form: None)  # as where no single output has one
    rng = np.random.default_rng(49)
    weights = [rng.normal(size=shape) for shape in ((3, 2), (3, 3), (2, 3))]
    file = mlp(weights, [rng.normal(size=len(w)) for w in weights], ["tanh", "tanh", None]).save(tmp_path / "net.onnx")
    result = certbound.certify(file, certbound.Domain.around(radius="0.01"), quantities="parameter_hessian")
    assert result.leaves is not None and set(result.leaves.found[0].plan.hessians) == {"all"}
    assert result.leaves.found[0].plan.forms["parameter_hessian"] == "stacked"
    assert verdict(result.claim, result.certificate, file, tmp_path) == "valid"


@pytest.mark.parametrize("size", [1e120, 1e154, 1e155, 1e200])
def test_numbers_near_the_end_of_the_floats_are_no_crash(size: float, tmp_path: Path) -> None:
    for weights, biases in (
        ([[[1.0]], [[size]]], [[0.0], None]),
        ([[[1.0]], [[size]], [[size]]], [[0.5], None, None]),
        ([[[1.0]], [[size], [size]]], [[0.0], None]),
    ):
        arrays = [np.array(w) for w in weights]
        given = [None if b is None else np.array(b) for b in biases]
        model = mlp(arrays, given, ["tanh"] * (len(arrays) - 1) + [None], dtype=np.float64)
        file = model.save(tmp_path / "net.onnx")
        result = certbound.certify(file, tier="local")
        if result.bounds:
            assert verdict(result.claim, result.certificate, file, tmp_path) == "valid"


def test_a_split_is_checked_leaf_by_leaf(tmp_path: Path) -> None:
    file = tanh_net().save(tmp_path / "net.onnx")
    domain = certbound.Domain.around(input_center="0.2", input_radius="0.5", radius="0.05")
    whole, split = certbound.certify(file, domain), certbound.certify(file, domain, split_nodes=15)
    assert split.leaves is not None and len(split.leaves.found) > 4 and split.leaves.trace
    assert all(float(split.bounds[q]) <= float(bound) for q, bound in whole.bounds.items())
    assert float(split.bounds["parameter_hessian"]) < float(whole.bounds["parameter_hessian"])
    assert verdict(split.claim, split.certificate, file, tmp_path) == "valid"


def test_each_quantity_has_the_better_tier(tmp_path: Path) -> None:
    file = tanh_net().save(tmp_path / "net.onnx")
    domain = certbound.Domain.around(input_radius="0.1", radius="0.01")
    auto, weak = (certbound.certify(file, domain, tier=tier) for tier in ("auto", "layerwise"))
    assert set(weak.tiers.values()) == {"layerwise"} and "local" in auto.tiers.values()
    assert all(float(auto.bounds[q]) <= float(bound) for q, bound in weak.bounds.items())


def test_a_remainder_across_a_kink_is_of_first_order(tmp_path: Path) -> None:
    file = tanh_net(activation="relu").save(tmp_path / "net.onnx")
    domain = certbound.Domain.around(input_radius="0.5", radius="0.5")
    result = certbound.certify(file, domain)
    assert "taylor_remainder" in result.unsupported and result.tiers["first_order_remainder"] == "local"
    assert verdict(result.claim, result.certificate, file, tmp_path) == "valid"
    smooth = certbound.certify(tanh_net().save(tmp_path / "smooth.onnx"), domain)
    assert "first_order_remainder" not in smooth.bounds
    only = certbound.certify(tmp_path / "smooth.onnx", domain, quantities="first_order_remainder")
    assert set(only.bounds) == {"first_order_remainder"}
    weak = certbound.certify(file, domain, quantities="first_order_remainder", tier="layerwise")
    assert weak.bounds == {} and "local" in weak.unsupported["first_order_remainder"]


@pytest.mark.parametrize("given", [{"tier": "tight"}, {"tier": "layerwise", "split_nodes": 3}])
def test_tiers_that_make_no_sense(given: dict[str, object], tmp_path: Path) -> None:
    with pytest.raises(CertboundError, match="tier"):
        certbound.certify(tanh_net().save(tmp_path / "net.onnx"), **given)  # type: ignore[arg-type]
