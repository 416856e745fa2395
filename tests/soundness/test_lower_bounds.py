"""Lower bounds at points against derivatives computed independently there, exact families, and broken twins."""

from __future__ import annotations

import hashlib
import json
import math
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import pytest

import certbound
from certbound.network.graph import Network
from tests.support.builders import mlp
from tests.support.jets import jets
from tests.support.tampering import checker_module

QUANTITIES = ("output", "input_jacobian", "parameter_jacobian", "parameter_hessian", "taylor_remainder")
MODULE: Any = checker_module("witnesses.lower_bounds")
VIOLATION: Any = checker_module("witnesses.violation")


def net(folder: Path, activation: str = "tanh", widths: tuple[int, ...] = (2, 3, 2), seed: int = 0) -> Path:
    rng = np.random.default_rng(seed)
    pairs = list(zip(widths[1:], widths[:-1], strict=True))
    weights = [0.6 * rng.normal(size=pair) for pair in pairs]
    last = [activation] * (len(pairs) - 1) + [None]
    return mlp(weights, [0.3 * rng.normal(size=n) for n, _ in pairs], last).save(folder / f"{activation}{seed}.onnx")


def certified(folder: Path, model: Path, domain: certbound.Domain, *quantities: str) -> Path:
    return certbound.certify(model, domain, quantities=quantities or QUANTITIES).write(folder / "out", force=True)


def theta_of(network: Network, point: dict[str, Any], key: str = "theta") -> np.ndarray:
    if key not in point:
        return network.theta
    return np.array([float.fromhex(v) for group in point[key] for v in group])


@pytest.mark.parametrize("activation", ["tanh", "softplus", "sin"])
def test_points_reach_what_is_said_and_bounds_are_above(activation: str, tmp_path: Path) -> None:
    model = net(tmp_path, activation)
    domain = certbound.Domain.around(input_center="1/3", input_radius="0.1", total="0.5")
    found = certbound.lower_bound(certified(tmp_path, model, domain), model)
    network, rows = certbound.load(model), {row["quantity"]: row for row in found.to_table()}
    assert set(rows) == set(QUANTITIES)
    for point in json.loads(found.evidence)["points"]:
        x = np.array([float(certbound_number(v)) for v in point["x"]])
        theta, row = theta_of(network, point), rows[point["quantity"]]
        value, by_x, by_theta, second = jets(network, x, theta)
        if point["quantity"] == "taylor_remainder":
            d = theta_of(network, point, "second") - theta
            rest = jets(network, x, theta + d)[0] - value - by_theta @ d
            true = float(np.linalg.norm(rest)) / float(d @ d)
        elif point["quantity"] == "parameter_hessian":
            d = theta_of(network, point, "d")
            true = float(np.linalg.norm(np.einsum("opq,p,q->o", second, d, d)) / (d @ d))
        else:
            true = {
                "output": float(np.linalg.norm(value)),
                "input_jacobian": float(np.linalg.norm(by_x, 2)),
                "parameter_jacobian": float(np.linalg.norm(by_theta, 2)),
            }[point["quantity"]]
        assert float(row["lower"]) <= true * (1 + 1e-6) and float(row["lower"]) <= float(row["upper"])
        assert np.linalg.norm(theta - network.theta) <= 0.5
        assert row["share"] > 0.3


def certbound_number(text: str) -> float:
    return float(checker_module("reading").number(text, "x"))


@pytest.mark.parametrize("layers", [2, 3, 4])
def test_constants_of_the_exact_family_are_reached(layers: int, tmp_path: Path) -> None:
    """Widths 1, all parameters within R of 0: the least constant is at least (R/sqrt(m-1))^(m-1) sqrt(1 + x^2)."""
    zeros = [np.zeros((1, 1))] * layers
    model = mlp(zeros, [np.zeros(1)] * layers, ["tanh"] * layers).save(tmp_path / "zero.onnx")
    for radius in (4, 16):
        domain = certbound.Domain.around(input_center="1.7", input_radius="0", total=str(radius))
        out = certified(tmp_path, model, domain, "parameter_jacobian")
        (row,) = certbound.lower_bound(out, model).to_table()
        least = (radius / math.sqrt(layers - 1)) ** (layers - 1) * math.sqrt(1 + 1.7**2)
        assert least * (1 - 1e-6) <= float(row["lower"]) <= float(row["upper"])
        assert row["share"] > 0.3


def test_the_family_s_jacobian_has_no_global_constant_either(tmp_path: Path) -> None:
    """Of four times the radius the constant of the Jacobian is at least 4^(m-2) times as large, nearly."""
    model = net(tmp_path, widths=(2, 2, 2, 1))
    found = []
    for radius in ("8", "32"):
        domain = certbound.Domain.around(input_center="1", input_radius="0", total=radius)
        out = certified(tmp_path, model, domain, "parameter_hessian")
        found.append(float(certbound.lower_bound(out, model).lower["parameter_hessian"]))
    assert found[1] > 3.5 * found[0]


@pytest.mark.parametrize("twin", ["the length of the direction is forgotten", "twice the second derivative"])
def test_broken_rules_accept_what_is_false(twin: str, tmp_path: Path) -> None:
    model = net(tmp_path)
    domain = certbound.Domain.around(input_center="1/3", input_radius="0.1", total="0.5")
    quantity = "parameter_jacobian" if "length" in twin else "parameter_hessian"
    out = certified(tmp_path, model, domain, quantity)
    found = certbound.lower_bound(out, model)
    evidence = json.loads(found.evidence)
    (point,) = evidence["points"]
    point["reached"] = repr(float(found.lower[quantity]) * 1.01)  # below the claimed bound: false by this witness alone
    claim = str(found.write(tmp_path / "lower") / "claim.toml")
    assert hashlib.sha256(Path(claim).read_bytes()).hexdigest() == evidence["claim_sha256"]
    if quantity == "parameter_jacobian":
        for group in point["d"]:
            group[:] = [(8 * float.fromhex(v)).hex() for v in group]
        broken = patch.object(VIOLATION, "_over_power", lambda square, direction, power: square)
    else:
        whole = VIOLATION._square_below
        broken = patch.object(VIOLATION, "_square_below", lambda v: 4 * whole(v))
    with pytest.raises(checker_module("outcome").Rejected, match="not proved"):
        MODULE.check_lower_bounds(claim, evidence, str(model))
    with broken:
        assert MODULE.check_lower_bounds(claim, evidence, str(model)).verdict == "valid"


def test_the_rules_line_is_the_checkers() -> None:
    rules = checker_module("rules")
    from certbound.hunt import lower_bound

    assert rules.assumptions([], [], [rules.LOWER_BOUND], "s") == [lower_bound.RULES, "s"]
