"""Counterexamples to lemmas about networks: the checker recomputes the network, and refutes nothing that is true."""

from __future__ import annotations

import copy
import json
import random
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.data_folder import data_folder
from certbound.lemma_language.file import load_all
from tests.support import chains
from tests.support.tampering import checker_module
from tests.unit.test_lemma_networks import drawn

STORED = data_folder("proofs") / "lemmas"
REFUTED = [x for x in load_all().values() if x.expected == "refuted" and x.network]
NEIGHBOURS = {
    "fallin2025/FN11": "fallin2025/F2",
    "fallin2025/FN12": "fallin2025/F3",
    "fallin2025/FN13": "fallin2025/F4b",
}


def verdict(lemma: str | Path, certificate: dict[str, Any], tmp_path: Path) -> tuple[str, str]:
    """(verdict, reason), inside this process."""
    file = tmp_path / "c.json"
    file.write_text(json.dumps(certificate))
    module, outcome = checker_module("lemmas.counterexample"), checker_module("outcome")
    try:
        reached = module.check_counterexample(str(lemma), str(file))
    except outcome.Outcome as found:
        reached = found
    return str(reached.verdict), str(reached)


def stored(identity: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((STORED / f"{identity}.counterexample.json").read_text())
    return table


def test_there_are_some() -> None:
    assert {x.id for x in REFUTED} >= set(NEIGHBOURS)


@pytest.mark.parametrize("identity", NEIGHBOURS)
def test_the_counterexample_refutes_the_false_lemma_and_not_the_true_one(identity: str, tmp_path: Path) -> None:
    assert verdict(load_all()[identity].file, stored(identity), tmp_path)[0] == "valid"
    for claim in range(1, 3):
        table = stored(identity) | {"claim": claim}
        assert verdict(load_all()[NEIGHBOURS[identity]].file, table, tmp_path)[0] in ("rejected", "malformed")


def edits(table: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Counterexample files in which the network and its values no longer belong together."""
    table.pop("worst", None)
    table.pop("worst_network", None)

    def edited(action: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
        other = copy.deepcopy(table)
        action(other)
        return other

    last = len(table["network"]["layers"]) - 1
    for j in range(last + 1):
        yield f"weight of layer {j} larger", edited(lambda t, j=j: _set(t, j, "weight", [["1000"]]))
        yield f"bias of layer {j} larger", edited(lambda t, j=j: _set(t, j, "bias", ["1000"]))
        yield f"scale of layer {j} larger", edited(lambda t, j=j: _set(t, j, "scale", "1000"))
    yield "input larger", edited(lambda t: t["network"].update(x=["1000"]))
    for name, value in table["values"].items():
        if name in ("s", "b0") or (name[0] == "w" and value != "0" and int(name[2]) <= last):
            yield f"{name} too small", edited(lambda t, n=name: t["values"].update({n: "0"}))


def _set(table: dict[str, Any], j: int, key: str, value: Any) -> None:
    layer = table["network"]["layers"][j]
    if key == "weight":
        value = [value[0] * len(row) for row in layer["weight"]]
    layer[key] = value * len(layer["bias"]) if key == "bias" else value


def test_a_network_that_is_not_what_the_lemma_says_is_rejected(tmp_path: Path) -> None:
    seen = 0
    for identity in NEIGHBOURS:
        for name, table in edits(stored(identity)):
            found, reason = verdict(load_all()[identity].file, table, tmp_path)
            assert found in ("rejected", "malformed", "incomplete"), (identity, name, reason)
            seen += 1
    assert seen >= 20


def test_edited_counterexamples_never_refute_a_true_lemma(tmp_path: Path, cases: Callable[[int, int], int]) -> None:
    """Whatever stands in the file: numbers of network and values are changed at random, the lemma is true."""
    rng = random.Random(5)
    for identity, true in NEIGHBOURS.items():
        for _ in range(cases(12, 400)):
            table = stored(identity)
            for _ in range(rng.randint(1, 4)):
                values, layers = table["values"], table["network"]["layers"]
                place = rng.choice(["values", "weight", "bias", "scale", "activation", "x"])
                number = rng.choice(["0", "1", "-1", "2", "1/2", "-3", "40", "1/1000"])
                if place == "values":
                    name = rng.choice(sorted(values))
                    values[name] = rng.randint(0, 3) if type(values[name]) is int else number
                elif place == "x":
                    table["network"]["x"][0] = number
                elif place == "activation":
                    rng.choice(layers)["activation"] = rng.choice(["identity", "tanh", "elu", "sin", "cos", "sigmoid"])
                elif place == "scale":
                    rng.choice(layers)["scale"] = number
                else:
                    layer = rng.choice(layers)
                    rng.choice(layer["weight"] if place == "weight" else [layer["bias"]])[0] = number
            found, reason = verdict(load_all()[true].file, table | {"claim": rng.randint(1, 2)}, tmp_path)
            assert found != "valid", (table, reason)


BASE = """claim = "{claim}"
[symbols]
k = "index"
w = "sequence >= 0"
M = "real"
[network]
weight = "w[j]"
slope = "1"
{more}
"""
LAYER = {"weight": [["1"]], "bias": ["0"], "activation": "identity", "scale": "1"}


def judged(tmp_path: Path, claim: str, network: Any, more: str = "", **values: Any) -> str:
    file = tmp_path / "X.toml"
    file.write_text(BASE.replace("{claim}", claim).replace("{more}", more))
    table = {"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "network": network}
    table["values"] = {"k": 0, "w[0]": "1", "M": "0", **values}
    return verdict(file, table, tmp_path)[0]


def network(*layers: dict[str, Any], x: str = "1") -> dict[str, Any]:
    return {"x": [x], "layers": [LAYER | layer for layer in layers or ({},)]}


def test_quantities_by_hand(tmp_path: Path) -> None:
    assert judged(tmp_path, "out[k] <= 1", network()) == "rejected"  # it is 1
    assert judged(tmp_path, "out[k] < 1", network()) == "valid"
    assert judged(tmp_path, "out[k] >= 1", network()) == "rejected"  # bounds from above and from below
    assert judged(tmp_path, "out[k] > 1", network()) == "valid"
    assert judged(tmp_path, "jac[k, 0]^2 <= 199/100", network()) == "valid"  # sqrt(1 + 1)
    assert judged(tmp_path, "hess[k, 0, 0] <= 0", network()) == "rejected"
    two = network({}, {"weight": [["3"]]})
    assert judged(tmp_path, "jac[k, 0]^2 <= 17", two, k=1, **{"w[1]": "3"}) == "valid"  # 9 times 2
    assert judged(tmp_path, "hess[k, 0, 1]^2 <= 19/10", two, k=1, **{"w[1]": "3"}) == "valid"  # 2
    assert judged(tmp_path, "hess[k, 0, 1]^2 > 21/10", two, k=1, **{"w[1]": "3"}) == "valid"
    assert judged(tmp_path, "hessian[k]^2 <= 19/10", two, k=1, **{"w[1]": "3"}) == "valid"


def test_what_is_known_has_to_hold(tmp_path: Path) -> None:
    assert judged(tmp_path, "out[k] <= 1/2", network({"weight": [["2"]]})) == "rejected"  # ||W_0|| is 2, w[0] is 1
    assert judged(tmp_path, "out[k] <= 1/2", network({"scale": "2"})) == "rejected"
    assert judged(tmp_path, "out[k] <= 1/2", network(), more='size = "1/2"') == "rejected"
    assert judged(tmp_path, "out[k] <= 1/2", network(), more='size = "1"') == "valid"
    assert judged(tmp_path, "out[k] <= 1/2", network(), more='growth = ["0", "2"]') == "rejected"  # not bounded
    tanh = network({"activation": "tanh"})
    assert judged(tmp_path, "out[k] <= 1/2", tanh, more='growth = ["0", "3/2"]') == "valid"
    assert judged(tmp_path, "out[k] <= 1/2", tanh, more='growth = ["0", "7/5"]') == "rejected"  # sqrt 2
    assert judged(tmp_path, "out[k] <= 1/2", tanh, more='curvature = "77/100"') == "valid"
    assert judged(tmp_path, "out[k] <= 1/2", tanh, more='curvature = "76/100"') == "rejected"
    cos = network({"activation": "cos"}, {"activation": "cos"})
    assert judged(tmp_path, "out[k] <= 1/2", cos, more='offset = "99/100"', **{"w[1]": "1"}) == "rejected"
    assert judged(tmp_path, "out[k] <= 1/2", cos, more='offset = "1"', **{"w[1]": "1"}) == "valid"


def test_quantities_that_no_finite_network_decides(tmp_path: Path) -> None:
    more = '[[hypotheses]]\nclaim = "out[m] <= 5"\nfor = "m"'
    assert judged(tmp_path, "out[k] <= 1/2", network(), more=more) == "incomplete"
    more = '[[hypotheses]]\nclaim = "out[m] <= 5"\nfor = "m"\nwhere = "m <= k"'
    assert judged(tmp_path, "out[k] <= 1/2", network(), more=more) == "valid"
    assert judged(tmp_path, "remainder[k] < 0", network()) == "incomplete"  # no step
    elu = network({"activation": "elu"}, x="0")
    assert judged(tmp_path, "jac[k, 0] <= 1/2", elu) == "incomplete"
    assert judged(tmp_path, "out[k + 1] <= 1/2", network()) == "malformed"
    assert judged(tmp_path, "jac[k, 1] <= -1", network()) == "malformed"


@pytest.mark.parametrize(
    "broken",
    [
        {"x": []},
        {"x": ["1"] * 5},
        {"x": [1.5]},
        {"x": ["1"], "layers": []},
        {"layers": [LAYER] * 9},
        {"layers": [LAYER | {"scale": "0"}]},
        {"layers": [LAYER | {"scale": "-1"}]},
        {"layers": [LAYER | {"activation": "relu"}]},
        {"layers": [LAYER | {"activation": 3}]},
        {"layers": [LAYER | {"bias": ["0", "0"]}]},
        {"layers": [LAYER | {"weight": [["1", "1"]]}]},
        {"layers": [LAYER | {"weight": []}]},
        {"layers": [LAYER | {"weight_step": [["1"]]}]},
        {"layers": [LAYER | {"weight_step": [["1", "1"]], "bias_step": ["0"]}]},
        {"layers": [LAYER | {"weight_step": [["1"]], "bias_step": ["0", "0"]}]},
        {"layers": [LAYER | {"surprise": "1"}]},
        {"layers": [3]},
        {"layers": [LAYER | {"weight": [["nan"]]}]},
        {"surprise": 1},
    ],
    ids=str,
)
def test_malformed_networks_are_never_valid(broken: dict[str, Any], tmp_path: Path) -> None:
    assert judged(tmp_path, "out[k] <= 1/2", network() | broken) == "malformed"


def test_a_network_belongs_to_lemmas_about_networks(tmp_path: Path) -> None:
    table = stored("fallin2025/FN11")
    del table["network"]
    assert verdict(load_all()["fallin2025/FN11"].file, table, tmp_path)[0] == "malformed"
    other = json.loads((STORED / "control/CN3.counterexample.json").read_text()) | {"network": network()}
    assert verdict(load_all()["control/CN3"].file, other, tmp_path)[0] == "malformed"
    file = tmp_path / "X.toml"
    text = BASE.replace("{claim}", "out[k] <= 1/2").replace("{more}", "")
    base = {"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "network": network()}
    for change in ('M = "real"\nout = "sequence"', 'M = "real"\n[define]\n"out[j]" = "j"'):
        file.write_text(text.replace('M = "real"', change))
        found = verdict(file, base | {"values": {"k": 0, "w[0]": "1", "M": "0"}}, tmp_path)
        assert found[0] == "malformed" and "[network]" in found[1]


def test_derivatives_are_those_of_nested_dual_numbers() -> None:
    module = checker_module("lemmas.network")
    for seed in range(3):
        chain = drawn(seed, last=1)
        own = module.Network(written(chain), lambda _: None)
        last = len(chain.layers) - 1
        jacobian, hessian = chains.derivatives(chain, last)
        _, places = chains.parameters(chain, last)
        wanted = {("jacobian", (last,)): jacobian, ("hessian", (last,)): hessian[0]}
        for i, at in enumerate(places):
            wanted["jac", (last, i)] = jacobian[:, at]
            wanted |= {("hess", (last, u, i)): hessian[0][other, at] for u, other in enumerate(places)}
        for (name, at), matrix in wanted.items():
            found, value = own.value(name, at), float(np.linalg.norm(matrix, 2))
            assert abs(float(found.lo) - value) <= 1e-7 * (1 + value), (seed, name, at)
            assert found.hi - found.lo < Fraction(1, 10**9)


def written(chain: Any) -> dict[str, Any]:
    layers = [
        {
            "weight": [[str(v) for v in row] for row in layer.weight],
            "bias": [str(v) for v in layer.bias],
            "activation": layer.activation,
            "scale": str(layer.scale),
        }
        for layer in chain.layers
    ]
    return {"x": [str(v) for v in chain.x], "layers": layers}


def test_a_checker_that_forgets_the_curvature_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    module = checker_module("lemmas.network")
    monkeypatch.setattr(
        module._At,
        "_bent",
        lambda self, i, ddz, dz, other: [s * v for s, v in zip(self.slopes[i], ddz, strict=True)],
    )
    with pytest.raises(AssertionError):
        test_derivatives_are_those_of_nested_dual_numbers()


def test_a_large_network_is_refused_soon(tmp_path: Path) -> None:
    row = [f"{i}/7919" for i in range(1, 5)]
    wide = {"weight": [row] * 4, "bias": row, "activation": "tanh", "scale": "1"}
    began = time.process_time()
    given = {"x": row, "layers": [wide] * 8}
    values = {f"w[{j}]": "1" for j in range(8)}
    assert judged(tmp_path, "hessian[k] <= 0", given, k=7, **values) == "incomplete"
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("activation", "claim", "y", "expected"),
    [
        ("elu", "y <= 0", "1", "incomplete"),
        ("elu", "y <= 0", "2", "valid"),
        ("identity", "y <= 0", "1", "valid"),
        ("elu", "y <= 0", "1/2", "rejected"),
        ("elu", "q[0] > 1", "2", "incomplete"),
        ("elu", "q[0] > 2", "2", "valid"),
        ("identity", "q[0] > 1", "2", "valid"),
    ],
)
def test_with_elu_nothing_rests_on_equality(activation: str, claim: str, y: str, expected: str, tmp_path: Path) -> None:
    """A smooth activation has quantities as close to these as one likes, but not these."""
    lemma = tmp_path / "X.toml"
    lemma.write_text(
        f'claim = "{claim}"\n[symbols]\nw = "real"\nb0 = "real"\ny = "real"\n[define]\n"q[j]" = "jac[j, 0]"\n'
        '[network]\nweight = "w"\nslope = "b0"\n[[hypotheses]]\nclaim = "q[0] <= y"'
    )
    layer = {"weight": [["1"]], "bias": ["1"], "activation": activation, "scale": "1"}
    table = {"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "values": {"w": 1, "b0": 1, "y": y}}
    found = verdict(lemma, table | {"network": {"x": ["0"], "layers": [layer]}}, tmp_path)
    assert found[0] == expected, found
