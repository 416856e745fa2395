"""Rule L15 in the checker: what the engine claims is proved, what is edited or cannot be so is refused."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.local import radial, tier
from certbound.bounds.local.inequality import EFFORTS
from certbound.certificate.certification import certify
from certbound.network.load import load
from tests.soundness.test_radial import CASES, TWINS, wrong
from tests.support.builders import mlp, tanh_net
from tests.support.graph_jets import reached
from tests.support.leaves import judged, plan_of
from tests.support.more_graphs import DOMAINS, EVERY
from tests.support.tampering import Bundle, checker_module, mutants, read, verdict, with_claim

Rejected, Malformed = (getattr(checker_module("outcome"), name) for name in ("Rejected", "Malformed"))
DOMAIN = Domain.around(input_radius="0.1", total="0.2")
QUANTITIES = ["parameter_jacobian", "first_order_remainder"]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A tanh network whose Jacobian the rule bounds, with two knots, and nothing of second order in the claim."""
    folder = tmp_path_factory.mktemp("radial")
    model = tanh_net(2, (3, 6, 2)).save(folder / "net.onnx")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(EFFORTS, "normal", replace(EFFORTS["normal"], knots=5))
        out = certify(load(model), DOMAIN, tier="local", quantities=QUANTITIES).write(folder / "out")
    return Bundle(out / "claim.toml", out / "certificate.json", model)


def leaf_of(certificate: dict[str, Any]) -> dict[str, Any]:
    (leaf,) = certificate["local"]["leaves"]
    return leaf  # type: ignore[no-any-return]


def test_it_is_stated_and_checked(files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    leaf = leaf_of(certificate)
    assert leaf["forms"]["parameter_jacobian"] == "radial" and leaf["forms"]["first_order_remainder"] == "taylor"
    assert "parameter_hessian" in leaf["forms"] and leaf["radial"]["knots"] == ["0.25", "0.5"]
    assert [row["quantity"] for row in claim["claims"]] == QUANTITIES
    assert certificate["assumptions"][-2] == "rules L1-L13, L15-L16 of proofs/rules-local.md"
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "valid"
    for row in claim["claims"]:
        upper, row["upper"] = row["upper"], str(float(row["upper"]) * (1 - 1e-9))
        assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected"
        row["upper"] = upper


def drop(row: dict[str, Any], at: int) -> None:
    """One knot less, with its leaf."""
    del row["knots"][at], row["leaves"][at + 1]


EDITS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a knot less": lambda r: drop(r, 0),
    "a leaf less": lambda r: r["leaves"].pop(),
    "no leaf": lambda r: r.update(leaves=[], knots=[]),
    "a leaf more": lambda r: r["leaves"].append(copy.deepcopy(r["leaves"][1])),
    "knots that do not increase": lambda r: r.update(knots=["1/2", "1/2"]),
    "knots that decrease": lambda r: r.update(knots=["1/2", "1/4"]),
    "a knot at the stored parameters": lambda r: r.update(knots=["0", "1/2"]),
    "a knot at the end": lambda r: r.update(knots=["1/2", "1"]),
    "a knot beyond the end": lambda r: r.update(knots=["1/2", "2"]),
    "a negative knot": lambda r: r.update(knots=["-1/2", "1/2"]),
    "a later first knot": lambda r: r.update(knots=["7/16", "1/2"]),
    "a later second knot": lambda r: r.update(knots=["1/4", "3/4"]),
    "leaves in another order": lambda r: r["leaves"].reverse(),
    "the leaf of another knot": lambda r: r["leaves"].__setitem__(2, copy.deepcopy(r["leaves"][1])),
    "the first leaf of another quantity": lambda r: r["leaves"].__setitem__(0, copy.deepcopy(r["leaves"][1])),
    "rays in a leaf of rays": lambda r: r["leaves"][0].update(radial=copy.deepcopy(r)),
    "the form in a leaf of rays": lambda r: r["leaves"][0].update(forms={"parameter_jacobian": "radial"}),
    "an empty leaf": lambda r: r["leaves"].__setitem__(1, {"empty": []}),
    "no table": lambda r: r["leaves"].__setitem__(1, None),
    "a number for a knot": lambda r: r.update(knots=[1, 2]),
    "an unknown key": lambda r: r.update(bound="1"),
    "too many knots": lambda r: r.update(
        knots=[f"{n}/100" for n in range(1, 70)], leaves=[r["leaves"][0], *[r["leaves"][1]] * 69]
    ),
}


@pytest.mark.parametrize("edit", EDITS)
def test_edited_rays_prove_nothing(edit: str, files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    EDITS[edit](leaf_of(certificate)["radial"])
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) in ("rejected", "malformed")


def test_rays_that_nothing_needs_are_refused(files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    claim["claims"], certificate["conclusions"] = claim["claims"][1:], certificate["conclusions"][1:]
    del leaf_of(certificate)["forms"]["parameter_jacobian"]
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected"
    del leaf_of(certificate)["radial"]
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "valid"


@pytest.mark.parametrize("key", ["radial", "forms"])
def test_without_what_it_uses_it_proves_nothing(key: str, files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    leaf = leaf_of(certificate)
    if key == "radial":
        del leaf["radial"]
    else:
        del leaf["forms"]["parameter_hessian"]
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) in ("rejected", "malformed")


def test_where_a_kink_may_be_crossed_it_proves_nothing(tmp_path: Path) -> None:
    weights, bias = [np.array([[1.0], [0.5]]), np.array([[1.0, 1.0]])], np.array([0.6, 0.7])
    model = mlp(weights, [bias, None], ["relu", None]).save(tmp_path / "net.onnx")
    network, far = load(model), Domain.around(input_radius="0.01", radius="0.9")
    row = plan_of(network, far)[2]
    row["forms"] = {"parameter_jacobian": "radial", "parameter_hessian": "direct"}
    base = plan_of(network, Domain.around(input_radius="0.01"))[2]
    base["forms"] = {"parameter_jacobian": "direct"}
    row["radial"] = {"knots": [], "leaves": [base | {"hessians": {}, "vectors": {}, "inequalities": {}, "norms": {}}]}
    with pytest.raises(Rejected, match="kink"):
        judged(network, far, row, ["parameter_jacobian"])


def test_work_of_its_leaves_is_counted(files: Bundle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    split_tree = checker_module("local.split_tree")
    claim, certificate = read(files)
    leaf = leaf_of(certificate)
    assert len(split_tree.inner_leaves([leaf])) == 3
    spent = []
    right = split_tree.Budget.spend
    monkeypatch.setattr(split_tree.Budget, "spend", lambda self, work: spent.append(work) or right(self, work))
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "valid"
    whole = sum(spent)
    spent.clear()
    leaf["radial"] = {}
    verdict(*with_claim(claim, certificate), files.model, tmp_path)
    assert whole > 3 * sum(spent) > 0
    monkeypatch.undo()
    leaf["radial"] = {"knots": [], "leaves": [{}] * 400_000}
    monkeypatch.setattr(split_tree, "MAX_WORK", 10**9)
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected"


def test_mutants_are_not_valid(files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    row = leaf_of(certificate)["radial"]
    accepted = []
    stated = {"knots": row["knots"], "leaves": [leaf["forms"] for leaf in row["leaves"]]}
    for at, (what, mutant) in enumerate(mutants(stated)):
        changed = copy.deepcopy(certificate)
        own = leaf_of(changed)["radial"]
        if type(mutant) is dict and set(mutant) == {"knots", "leaves"} and len(mutant["leaves"] or []) == 3:
            own["knots"] = mutant["knots"]
            for leaf, forms in zip(own["leaves"], mutant["leaves"], strict=True):
                leaf["forms"] = forms
        else:
            leaf_of(changed)["radial"] = mutant
        if at % 2 == 0 and verdict(*with_claim(claim, changed), files.model, tmp_path) == "valid":
            accepted.append(what)
    assert accepted == []


@pytest.mark.parametrize("kind", DOMAINS)
def test_what_the_engine_claims_is_proved(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(radial, "NOTHING", -1e9)
    monkeypatch.setattr(radial, "GAIN", 0.1)
    for name, seed in (("tied", 1), ("biases_alone", 2), ("gated", 3)):
        network, domain = EVERY[name](seed), DOMAINS[kind]("0.1")
        monkeypatch.setattr(tier, "_with_form", chosen)
        found, own, row = plan_of(network, domain)
        assert row["forms"]["parameter_jacobian"] == "radial"
        proved = judged(network, domain, row, own).bounds
        assert all(proved[q] <= found.bounds[q].value for q in QUANTITIES)


def chosen(found: Any, quantity: str, form: str, bound: Any) -> Any:
    """The form is used whether it is the least or not."""
    others = found.candidates[quantity] | {form: bound}
    plan = tier.replace(found.plan, forms=found.plan.forms | {quantity: form})
    bounds = found.bounds | {quantity: bound}
    return tier.replace(found, bounds=bounds, candidates=found.candidates | {quantity: others}, plan=plan)


@pytest.mark.parametrize("twin", TWINS)
def test_what_a_broken_engine_claims_is_rejected(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(radial, "NOTHING", -1e9)
    monkeypatch.setattr(radial, "GAIN", -1.0)
    where, name, broken = TWINS[twin]
    monkeypatch.setattr(where, name, broken)
    monkeypatch.setattr(tier, "_with_form", chosen)
    below = 0
    for network, domain in CASES:
        found, own, row = plan_of(network, domain)
        proved = judged(network, domain, row, own).bounds
        below += any(float(proved[q]) > found.bounds[q].value * (1 + 1e-6) for q in proved)
    assert below


def test_the_checkers_own_rule_is_not_below_the_truth() -> None:
    for network, domain in CASES:
        _, own, row = plan_of(network, domain)
        proved = judged(network, domain, row, own).bounds
        values = reached(network, domain.fit(network), np.random.default_rng(0), 12)
        assert wrong({q: float(b) for q, b in proved.items()}, values) == []
