"""Activations per neuron, the scaled form, and the files' side of activations, on certificates written by hand."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import tomli_w

from tests.support import evidence as search
from tests.support import tampering
from tests.support.builders import Model
from tests.support.tampering import checker_module

activations, calculus, affine, graph, model, replay, outcome, evidence, domains, operators = (
    checker_module(name)
    for name in (
        "activations.facts",
        "layerwise.norm_jets",
        "layerwise.affine",
        "network.graph",
        "network.reader",
        "check",
        "outcome",
        "activations.evidence",
        "network.domain",
        "activations.claimed_operators",
    )
)
claims = checker_module("claim")
TRIVIAL = {"brackets": [[], []], "cuts": []}


def facts(name: str, **parameters: str) -> Any:
    exact = tuple((k, Fraction(v)) for k, v in parameters.items())
    return activations.prove(name, exact, search.find(name, parameters), {}, name, evidence.Budget())


UNITS = {
    "tanh": (facts("tanh"), np.tanh),
    "relu": (facts("relu"), lambda t: np.maximum(t, 0)),
    "small": (facts("sigmoid"), lambda t: 1 / (1 + np.exp(-t))),
    "steep": (facts("silu", alpha="3"), lambda t: t / (1 + np.exp(-3 * t))),
    "flat": (facts("hardtanh", min_val="-1", max_val="1"), lambda t: np.clip(t, -1, 1)),
}


def state(rng: np.random.Generator, size: int) -> Any:
    """Bounds after an affine layer of random weights: z = W x, ||x - c|| <= 1, W within 0.1."""
    weight = [[Fraction(float(v)) for v in row] for row in rng.normal(size=(size, 2))]
    node = dense("a", 0, weight)
    domain = domains.Domain(
        "around", "2", [Fraction(1), Fraction(-1, 2)], [Fraction(1, 2)], [Fraction(1, 10)] * 2, None
    )
    return affine.affine_rule(node, calculus.input_rule(domain, 2, True), domain, norms(Fraction(100))), domain


def dense(label: str, group: int, weight: list[list[Fraction]]) -> Any:
    return graph.Affine(label, group, group, [weight], [], None, None, Fraction(1), Fraction(1))


def norms(weight: Fraction, scaled: Fraction | None = None) -> Any:
    return affine.Witnesses(weight=weight, scaled=scaled)


def test_per_neuron_bounds_are_the_mixture_of_the_units() -> None:
    z, _ = state(np.random.default_rng(0), 3)
    f, g = UNITS["tanh"][0], UNITS["steep"][0]
    mixed = calculus.elementwise_rule([f, g, f], z)
    assert mixed.n1 == [calculus.times(g.slope, d) for d in z.n1]
    assert mixed.scaled is not None and mixed.scaled.n1 == z.n1 and mixed.scaled.ball == z.ball
    assert all(b >= f.slope for b, f in zip(mixed.scaled.slopes, [f, g, f], strict=True))
    assert calculus.elementwise_rule([f, f, f], z).scaled is None
    for i, unit in enumerate([f, g, f]):  # each neuron has its own range
        low, high = unit.image(z.centre[i] - z.radius[i], z.centre[i] + z.radius[i])
        assert mixed.centre[i] - mixed.radius[i] <= low and high <= mixed.centre[i] + mixed.radius[i]
    zero = activations.prove("hardtanh", (("min_val", Fraction(0)), ("max_val", Fraction(1))), [TRIVIAL] * 3, {}, "",
                             evidence.Budget())  # fmt: skip
    constant = zero._replace(slope=Fraction(0), curvature=Fraction(0), kinks=[])
    assert calculus.elementwise_rule([f, constant, f], z).scaled.slopes[1] == 0


def test_a_kink_ends_the_second_order_and_a_soft_kink_does_not() -> None:
    z, _ = state(np.random.default_rng(1), 2)
    hard, soft, smooth = UNITS["relu"][0], UNITS["flat"][0], UNITS["tanh"][0]
    elu = facts("elu", alpha="1")
    assert elu.soft_kinks == [0] and elu.kinks == []
    wide = z._replace(ball=Fraction(100))
    assert calculus.elementwise_rule([hard, smooth], wide).n2 is None
    assert calculus.elementwise_rule([smooth, soft], wide).n2 is None
    assert calculus.elementwise_rule([elu, smooth], wide).n2 is not None
    assert calculus.meets([elu.soft_kinks, []], wide) and not calculus.meets([[], []], wide)
    far = wide._replace(centre=[Fraction(1000)] * 2, ball=Fraction(1))
    assert calculus.elementwise_rule([hard, smooth], far).n2 is not None


@pytest.mark.parametrize("seed", range(10))
def test_the_scaled_form_bounds_sampled_derivatives(seed: int) -> None:
    """y = V phi(W x) at sampled parameters: Jacobian and Hessian blocks stay below both forms of the bounds."""
    rng, h = np.random.default_rng(seed), 1e-4
    names = rng.choice(["tanh", "steep", "small"], size=4)
    own = [UNITS[n][0] for n in names]
    z, domain = state(np.random.default_rng(seed), 4)
    weight = np.random.default_rng(seed).normal(size=(4, 2))
    mixed = calculus.elementwise_rule(own, z)
    v = rng.normal(size=(2, 4)) * np.array([10 if n == "small" else 0.1 for n in names])
    node = dense("b", 1, [[Fraction(float(x)) for x in row] for row in v])
    norm = Fraction(float(np.linalg.norm(v)) * 1.001)
    if mixed.scaled is None:
        return
    slopes = np.array([float(b) for b in mixed.scaled.slopes])
    scaled_norm = Fraction(float(np.linalg.norm(v * slopes)) * 1.001)
    plain = affine.affine_rule(node, mixed, domain, norms(norm))
    better = affine.affine_rule(node, mixed, domain, norms(norm, scaled_norm))
    assert all(a <= b for a, b in zip(better.n1, plain.n1, strict=True)) and better.ball <= plain.ball
    assert better.scaled is None
    with pytest.raises(outcome.Rejected):
        affine.affine_rule(node, mixed, domain, norms(norm, scaled_norm / 1000))
    with pytest.raises(outcome.Rejected):
        affine.affine_rule(node, mixed._replace(scaled=None), domain, norms(norm, scaled_norm))

    def output(x: np.ndarray, w: np.ndarray, u: np.ndarray) -> np.ndarray:
        t = w @ x
        return u @ np.array([UNITS[n][1](t[i : i + 1])[0] for i, n in enumerate(names)])

    for _ in range(20):
        x = np.array([1, -0.5]) + _within(rng, 2, 0.49)
        w, u = weight + _within(rng, 8, 0.099).reshape(4, 2), v + _within(rng, 8, 0.099).reshape(2, 4)
        assert np.linalg.norm(output(x, w, u)) <= float(better.n0)
        dw, dx = _within(rng, 8, 1).reshape(4, 2), _within(rng, 2, 1)
        dw, dx = dw / np.linalg.norm(dw), dx / np.linalg.norm(dx)
        by_x = (output(x + h * dx, w, u) - output(x - h * dx, w, u)) / (2 * h)
        by_w = (output(x, w + h * dw, u) - output(x, w - h * dw, u)) / (2 * h)
        twice = (output(x, w + h * dw, u) - 2 * output(x, w, u) + output(x, w - h * dw, u)) / h**2
        assert np.linalg.norm(by_x) <= float(better.n1[0]) + 1e-5
        assert np.linalg.norm(by_w) <= float(better.n1[1]) + 1e-5
        assert np.linalg.norm(twice) <= float(better.n2[1][1]) + 1e-4


def _within(rng: np.random.Generator, size: int, radius: float) -> np.ndarray:
    direction = rng.normal(size=size)
    return radius * direction / np.linalg.norm(direction)


# -- certificates written by hand ---------------------------------------------------------------------------------


def files(folder: Path, operator: str = "LeakyRelu", **attributes: Any) -> tuple[dict[str, Any], dict[str, Any], Path]:
    """Claim, certificate and model of y = V tanh(phi(W x)), with generous bounds."""
    built = Model([1, 2])
    built.add("Gemm", built.constant(np.eye(2), "W"), name="g0").add(operator, name="a0", **attributes)
    built.add("Tanh", name="a1").add("Gemm", built.constant(np.eye(2), "V"), name="g1")
    path = built.save(folder / "net.onnx")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    claim = {
        "format": "certbound-claim-2",
        "semantics": claims.SEMANTICS,
        "derivatives": "clarke",
        "model": {"file": "net.onnx", "sha256": digest, "inputs": 2, "outputs": 2, "parameter_count": 8, "fixed": [],
                  "groups": [{"tensors": ["W"], "parameters": 4}, {"tensors": ["V"], "parameters": 4}]},
        "domain": {"kind": "around", "input": {"norm": "2", "center": ["1", "2"], "radius": "0.5"},
                   "parameters": {"radius": ["0.01", "0.01"]}},
        "claims": [{"quantity": "parameter_jacobian", "norm": "2->2", "upper": "100", "tier": "layerwise"}],
    }  # fmt: skip
    step = {"after": {}}
    certificate = {
        "format": "certbound-certificate-4",
        "producer": "by hand",
        "model_sha256": digest,
        "assumptions": [
            "A1 elementary functions: tanh",
            "rules R1-R14, W1 of proofs/rules.md",
            claims.SEMANTICS,
        ],
        "activations": [
            {"activation": "leaky_relu", "parameters": {"alpha": "0.25"}, "pieces": [TRIVIAL, TRIVIAL]},
            {"activation": "tanh", "parameters": {}, "pieces": search.find("tanh")},
        ],
        "plan": [
            step | {"rule": "input", "node": ""},
            step | {"rule": "affine", "node": "g0", "parents": [0], "group": 0, "weight_norm": "2"},
            step | {"rule": "elementwise", "node": "a0", "parents": [1]},
            step | {"rule": "elementwise", "node": "a1", "parents": [2]},
            step | {"rule": "affine", "node": "g1", "parents": [3], "group": 1, "weight_norm": "2"},
        ],
        "conclusions": [{"quantity": "parameter_jacobian", "rule": "R6"}],
    }
    return claim, certificate, path


def verdict(claim: Any, certificate: Any, path: Path) -> tuple[str, str]:
    text = tomli_w.dumps(claim)
    digest = hashlib.sha256(text.encode()).hexdigest()
    (path.parent / "claim.toml").write_text(text)
    (path.parent / "certificate.json").write_text(json.dumps(certificate | {"claim_sha256": digest}))
    try:
        reached = tampering.decide(path.parent / "claim.toml", path.parent / "certificate.json", path)
    except outcome.Outcome as other:
        reached = other
    return reached.verdict, str(reached)


CHANGES: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "nothing": ("valid", lambda claim, c: None),
    "another order": ("valid", lambda claim, c: c["activations"].reverse()),
    "a unit without evidence": ("incomplete", lambda claim, c: c["activations"].pop()),
    "no evidence": ("incomplete", lambda claim, c: c["activations"].clear()),
    "a unit twice": ("rejected", lambda claim, c: c["activations"].append(c["activations"][0])),
    "a unit that is not used": (
        "rejected",
        lambda claim, c: c["activations"].append({"activation": "relu", "parameters": {}, "pieces": [TRIVIAL] * 2}),
    ),
    "another parameter": ("rejected", lambda claim, c: c["activations"][0].update(parameters={"alpha": "0.5"})),
    "a parameter renamed": ("rejected", lambda claim, c: c["activations"][0].update(parameters={"beta": "0.25"})),
    "a parameter too many": (
        "rejected",
        lambda claim, c: c["activations"][0].update(parameters={"alpha": "0.25", "beta": "1"}),
    ),
    "a parameter that is a number": ("malformed", lambda claim, c: c["activations"][0].update(parameters={"alpha": 1})),
    "an activation that is a list": ("malformed", lambda claim, c: c["activations"].append([])),
    "assumptions of the old format": ("rejected", lambda claim, c: c["assumptions"].__setitem__(0, "A1 tanh")),
    "an assumption hidden": ("rejected", lambda claim, c: c["assumptions"].pop(0)),
    "the old format": ("malformed", lambda claim, c: c.update(format="certbound-certificate-1")),
    "side conditions": ("malformed", lambda claim, c: c.update(side_conditions=[])),
    "a scaled norm where no slopes differ": ("rejected", lambda claim, c: c["plan"][4].update(scaled_norm="2")),
    "a scaled norm of an activation": ("malformed", lambda claim, c: c["plan"][3].update(scaled_norm="2")),
    "classical over a kink": ("rejected", lambda claim, c: classical_and_wide(claim)),
    "an operator that is not used": ("malformed", lambda claim, c: claim.update(operators=[operator()])),
}


def classical_and_wide(claim: dict[str, Any]) -> None:
    claim["derivatives"] = "classical"
    claim["domain"]["input"]["radius"] = "3"


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("case", list(CHANGES))
def test_the_files_side_of_activations(case: str, tmp_path: Path) -> None:
    expected, change = CHANGES[case]
    claim, certificate, path = files(tmp_path, alpha=0.25)
    change(claim, certificate)
    assert verdict(claim, certificate, path)[0] == expected, verdict(claim, certificate, path)


def operator(**changes: Any) -> dict[str, Any]:
    pieces = [{"value": "t*s", "generators": ["s = sigmoid(t)"]}]
    return {"domain": "my.domain", "operator": "Snake", "pieces": pieces} | changes


@pytest.mark.parametrize(
    "rows",
    [
        [], [operator(domain="")], [operator(domain="ai.onnx")], [operator(domain="a::b")], [operator(operator="")],
        [operator(operator="S\n")], [operator(), operator()], [operator(pieces=[])], [operator(pieces=[[]])],
        [operator(pieces=[{"value": "t"}])], [operator(pieces=[{"value": "t", "generators": [1]}])],
        [operator(pieces=[{"value": "t", "generators": [], "until": "0"}])],
        [operator(pieces=[{"value": "t", "generators": []}] * 2)], [operator(alpha="1")], [[]], "Snake",
        [operator(pieces=[{"value": "t", "generators": ["s = sigmoid(t)"] * 7}])], [operator(domain="d" * 200)],
        [operator(operator=f"F{i}") for i in range(17)],
    ],
)  # fmt: skip
def test_operators_that_are_malformed(rows: Any) -> None:
    assert operators.read([operator()]) == {
        ("my.domain", "Snake"): (checker_module("activations.definitions").Text("t*s", ("s = sigmoid(t)",)),)
    }
    with pytest.raises(outcome.Malformed):
        operators.read(rows)


def test_an_operator_of_the_claim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The part beside the model reader: the unit's evidence, and what the certificate must assume."""
    claim, certificate, path = files(tmp_path, alpha=0.25)
    claim["operators"] = [operator()]
    original = model.read

    def read(data: bytes, known: Any, outputs: Any, data_files: Any) -> Any:
        network = original(data, {})
        unit = checker_module("network.graph").Unit(known["my.domain", "Snake"], ())
        nodes = [n._replace(units=[unit]) if getattr(n, "label", "") == "a0" else n for n in network.nodes]
        return network._replace(nodes=nodes)

    monkeypatch.setattr(replay, "read_network", read)
    definitions = {"my.domain::Snake": operators.read([operator()])["my.domain", "Snake"]}
    certificate["activations"][0] = {
        "activation": "my.domain::Snake",
        "parameters": {},
        "pieces": search.find("my.domain::Snake", {}, 3, definitions),
    }
    certificate["assumptions"][0] = "A1 elementary functions: sigmoid, tanh"
    assert verdict(claim, certificate, path)[0] == "rejected"  # the operator's meaning is an assumption
    certificate["assumptions"].insert(1, "operator my.domain::Snake computes what the claim says")
    assert verdict(claim, certificate, path)[0] == "valid"
    changed = copy.deepcopy(claim)
    changed["operators"][0]["pieces"][0]["value"] = "1000*t*s"
    assert verdict(changed, certificate, path)[0] == "rejected"


def test_the_model_is_read_into_units(tmp_path: Path) -> None:
    _, _, path = files(tmp_path, "Softplus")
    nodes = model.read(path.read_bytes(), {}).nodes
    assert nodes[1].units == [("softplus", (("beta", 1),))] and nodes[2].units == [("tanh", ())]
    assert onnx.load(path).graph.node[1].op_type == "Softplus"
