"""The form "joint" (rule R9) in the checker: recomputed exactly, refused where it does not hold."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import Layerwise, layerwise
from certbound.certificate.certification import certify
from certbound.certificate.claim import plan
from certbound.network.load import load
from tests.support.builders import mlp, tanh_net
from tests.support.graph_jets import reached
from tests.support.more_graphs import EVERY
from tests.support.networks import random_model
from tests.support.replays import as_checked, domain_of, facts, steps
from tests.support.tampering import Bundle, bundle, checker_module, decide, mutants, read, verdict, with_claim

TOTAL = certbound.Domain.around(input_center=1, total=5)
joint: Any = checker_module("layerwise.joint")
outcome: Any = checker_module("outcome")


@pytest.fixture
def chain(tmp_path: Path) -> Bundle:
    """Four layers of width 1, all parameters 0, and a total radius of 5."""
    model = mlp([np.zeros((1, 1))] * 4, [None] * 4, ["identity"] * 3 + [None]).save(tmp_path / "chain.onnx")
    return bundle(model, tmp_path / "out", TOTAL)


def test_the_form_is_stated_and_checked(chain: Bundle) -> None:
    claim, certificate = read(chain)
    assert {row["quantity"]: row["upper"] for row in claim["claims"]}["output"].startswith("39.0625")
    assert [row.get("form") for row in certificate["conclusions"]] == ["joint"] * 5
    assert certificate["assumptions"][-2] == "rules R1-R14, W1 of proofs/rules.md"
    assert str(decide(*chain).verdict) == "valid"


@pytest.mark.parametrize("quantity", range(5))
def test_a_claim_below_what_the_rule_gives_is_rejected(chain: Bundle, quantity: int, tmp_path: Path) -> None:
    claim, certificate = read(chain)
    row = claim["claims"][quantity]
    row["upper"] = str(float(row["upper"]) * (1 - 1e-9))
    assert verdict(*with_claim(claim, certificate), chain.model, tmp_path) == "rejected"


def test_without_its_form_the_claim_does_not_follow(chain: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(chain)
    for at in range(5):
        changed = [row if i != at else {**row, "form": ""} for i, row in enumerate(certificate["conclusions"])]
        del changed[at]["form"]
        texts = with_claim(claim, certificate | {"conclusions": changed})
        assert verdict(*texts, chain.model, tmp_path) == "rejected"


def test_an_unknown_form_is_malformed(chain: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(chain)
    for form in ("", "layerwise", "Joint", 1, None, ["joint"]):
        changed = [{**row, "form": form} for row in certificate["conclusions"]]
        texts = with_claim(claim, certificate | {"conclusions": changed})
        assert verdict(*texts, chain.model, tmp_path) == "malformed"


@pytest.mark.parametrize(
    "domain",
    [
        certbound.Domain.around(input_center=1, radius=5),
        certbound.Domain.box(input_center=1, radius=5),
        certbound.Domain.around(input_center=1),
    ],
)
def test_it_needs_a_total_radius(chain: Bundle, domain: certbound.Domain, tmp_path: Path) -> None:
    files = bundle(chain.model, tmp_path / "apart", domain)
    claim, certificate = read(files)
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "valid"
    assert all("form" not in row for row in certificate["conclusions"])
    certificate["conclusions"][0]["form"] = "joint"
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected"


def test_a_smaller_total_in_the_claim_alone_helps_nobody(chain: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(chain)
    claim["domain"]["parameters"]["total"] = "5.001"
    assert verdict(*with_claim(claim, certificate), chain.model, tmp_path) == "rejected"


def test_a_conclusion_of_the_tier_local_has_no_such_form(tmp_path: Path) -> None:
    domain = certbound.Domain.around(input_radius="0.1", total="0.01")
    files = bundle(tanh_net().save(tmp_path / "net.onnx"), tmp_path / "out", domain, tier="local")
    claim, certificate = read(files)
    assert certificate["conclusions"][0]["rule"] == "L8"
    certificate["conclusions"][0]["form"] = "joint"
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "malformed"


def test_the_stored_parameters_count(tmp_path: Path) -> None:
    # ||theta*|| = 3 and total 2: the ball of radius 5 about 0, of which the steps know more in the first layer only.
    model = mlp([np.full((1, 1), 3.0)] + [np.zeros((1, 1))] * 3, [None] * 4, ["identity"] * 3 + [None])
    found = certify(load(model.save(tmp_path / "stored.onnx")), certbound.Domain.around(input_center=1, total=2))
    assert float(found.bounds["output"]) == pytest.approx(39.0625)
    assert found.forms("output") == ("joint",) and '"form": "joint"' in found.certificate


def test_too_much_work_is_refused_before_it_is_done(chain: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joint, "MOST_WORK", 10)
    with pytest.raises(outcome.Rejected, match="more work"):
        decide(*chain)


def test_bounds_beyond_any_float_are_refused(chain: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joint, "LARGEST", Fraction(1, 2))
    with pytest.raises(outcome.Rejected, match="far beyond"):
        decide(*chain)


@pytest.mark.slow(seconds=4)
def test_mutants_are_not_valid(chain: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(chain)
    conclusions = {"conclusions": certificate["conclusions"]}
    accepted = []
    for what, mutant in mutants(conclusions):
        if mutant and verdict(*with_claim(claim, certificate | mutant), chain.model, tmp_path) == "valid":
            accepted.append(what)
    # Another positive vector may prove as much.
    assert all(".vector" in what or "reversed" in what for what in accepted)


@pytest.mark.parametrize("exponents", [(1,), (1, 1), (2, 1), (3, 0, 1), (1, 1, 1, 1), (5, 2, 2)])
def test_weighted_am_gm(exponents: tuple[int, ...]) -> None:
    # Attained at n_j^2 = R^2 e_j / E, nowhere exceeded.
    radius, degree = Fraction(7, 3), sum(exponents)
    bound = joint.rule_r9({exponents: Fraction(1)}, radius)
    best = math.prod((float(radius) * math.sqrt(e / degree)) ** e for e in exponents)
    assert float(bound) == pytest.approx(best, rel=1e-14)
    squared = Fraction(radius) ** (2 * degree) * math.prod(Fraction(e, degree) ** e for e in exponents)
    assert bound**2 >= squared and bound**2 <= squared * (1 + Fraction(1, 10**50))
    rng = np.random.default_rng(0)
    for n in np.abs(rng.normal(size=(200, len(exponents)))):
        n *= float(radius) / np.linalg.norm(n)
        assert math.prod(v**e for v, e in zip(n.tolist(), exponents, strict=True)) <= float(bound) * (1 + 1e-12)


def test_constants_and_sums() -> None:
    assert joint.rule_r9({}, Fraction(3)) == 0
    assert joint.rule_r9({(0, 0): Fraction(2)}, Fraction(0)) == 2
    assert joint.rule_r9({(0, 0): Fraction(2), (1, 1): Fraction(4)}, Fraction(3)) == pytest.approx(2 + 4 * 4.5)


@pytest.mark.slow(seconds=6)
def test_what_the_engine_claims_the_checker_proves(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    """Random networks of every style near 0, where the form is used."""
    used, recursions = 0, 0
    for seed in range(cases(7, 14)):
        rng = np.random.default_rng(seed)
        if seed % 2:
            model = random_model(rng, smooth=True)
        else:
            widths = [int(n) for n in rng.integers(1, 4, size=rng.integers(3, 7))]
            pairs = list(itertools.pairwise(widths))
            weights, biases = [0.1 * rng.normal(size=(n, m)) for m, n in pairs], [rng.normal(size=n) for _, n in pairs]
            activation = str(rng.choice(["tanh", "softplus", "relu", "gelu", "sigmoid"]))
            model = mlp(weights, [0.1 * b for b in biases], [activation] * (len(pairs) - 1) + [None])
        file = model.save(tmp_path / f"{seed}.onnx")
        domain = certbound.Domain.around(input_center="0.5", input_radius="0.25", total=str(rng.choice(["2", "8"])))
        found = certify(load(file), domain)
        if not found.bounds:
            continue
        used += sum(found.forms(q) == ("joint",) for q in found.bounds)
        for tier in ("auto", "layerwise"):
            files = bundle(file, tmp_path / f"{tier}{seed}", domain, tier=tier)
            assert str(decide(*files).verdict) == "valid", (seed, tier)
        recursions += any("recursion" in row for row in read(files)[1]["plan"])
    assert used >= cases(5, 10) and recursions >= cases(
        2, 4
    )  # in the sixth the slopes of one node differ by a factor of 2^36


def in_leaves(folder: Path, **options: Any) -> Bundle:
    """Evidence for first_order_remainder, in which leaves of the tier local have the form."""
    rng = np.random.default_rng(1)
    weights, biases = [0.05 * rng.normal(size=(2, 2)) for _ in range(3)], [0.05 * rng.normal(size=2) for _ in range(3)]
    file = mlp(weights, biases, ["tanh", "tanh", None]).save(folder / "leaves.onnx")
    found = certify(load(file), LEAVES, quantities=["first_order_remainder"], tier="local", **options)
    out = found.write(folder / "leaves")
    return Bundle(out / "claim.toml", out / "certificate.json", file)


LEAVES = certbound.Domain.around(input_center="0.5", input_radius="1.5", total="2")


def test_a_leaf_may_have_the_form(tmp_path: Path) -> None:
    files = in_leaves(tmp_path)
    claim, certificate = read(files)
    (leaf,) = certificate["local"]["leaves"]
    assert leaf["forms"] == {"first_order_remainder": "joint"}
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "valid"
    leaf["forms"] = {"first_order_remainder": "layerwise"}
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected"
    leaf["forms"] = {"first_order_remainder": "joint"}
    claim["claims"][0]["upper"] = str(float(claim["claims"][0]["upper"]) * (1 - 1e-9))
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected"


def test_a_leaf_needs_a_total_radius_too(tmp_path: Path) -> None:
    claim, certificate = read(files := in_leaves(tmp_path))
    claim["domain"]["parameters"] = {"radius": ["0", "0", "0"]}
    claim["claims"][0]["upper"] = "1e9"
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected"
    certificate["local"]["leaves"][0]["forms"] = {"first_order_remainder": "layerwise"}
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "valid"


def test_a_leaf_may_have_it_for_every_quantity(tmp_path: Path) -> None:
    claim, certificate = read(files := in_leaves(tmp_path))
    whole, layers = read(bundle(files.model, tmp_path / "whole", LEAVES))
    assert "joint" in {row.get("form") for row in layers["conclusions"]}
    (leaf,) = certificate["local"]["leaves"]
    for row, conclusion in zip(whole["claims"], layers["conclusions"], strict=True):
        quantity, form = row["quantity"], conclusion.get("form", "layerwise")
        claim["claims"].append(row | {"tier": "local"})
        certificate["conclusions"].append({"quantity": quantity, "rule": "L8"})
        leaf["forms"][quantity] = form
        if "vector" in conclusion:
            leaf["vectors"][f"{form} {quantity}"] = conclusion["vector"]
    assert leaf["forms"]["parameter_hessian"] == "joint"
    certificate["plan"] = layers["plan"]
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "valid"
    for row in claim["claims"]:
        upper, row["upper"] = row["upper"], str(float(row["upper"]) * (1 - 1e-9))
        assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected", row["quantity"]
        row["upper"] = upper


@pytest.mark.slow(seconds=1)
def test_the_work_of_all_leaves_is_counted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Layerwise, "by_steps", lambda self: self)  # the engine leaves the form out in a split tree
    claim, certificate = read(files := in_leaves(tmp_path, split_nodes=5))
    leaves = certificate["local"]["leaves"]
    assert len(leaves) == 3 and all(leaf["forms"] == {"first_order_remainder": "joint"} for leaf in leaves)
    least = next(work for work in itertools.count(50, 50) if _accepted(work, monkeypatch, claim, certificate, files))
    monkeypatch.undo()
    (folder := tmp_path / "one").mkdir()
    claim, certificate = read(files := in_leaves(folder))
    assert _accepted(least // 2, monkeypatch, claim, certificate, files)


def _accepted(work: int, patch: pytest.MonkeyPatch, claim: Any, certificate: Any, files: Bundle) -> bool:
    patch.setattr(joint, "MOST_WORK", work)
    return verdict(*with_claim(claim, certificate), files.model, files.claim.parent) == "valid"


@pytest.mark.parametrize("name", EVERY)
def test_on_graphs_the_engine_and_the_checker_have_the_same_bounds_and_nothing_exceeds_them(name: str) -> None:
    network = EVERY[name](1)
    domain = Domain.around(input_center="-0.2", input_radius="0.01", total="3").fit(network)
    found = layerwise(network, domain)
    given = as_checked(network), domain_of(network, domain)
    replayed = steps.replay(*given, facts(network), plan(found.by_steps(), True), True)
    shared = joint.replay(*given, replayed, True, joint.Work())
    least = reached(network, domain, np.random.default_rng(0), 3)
    for quantity in found.joint:
        second = quantity in ("parameter_hessian", "taylor_remainder")
        proved = steps.conclude(shared, quantity, [Fraction(v) for v in found.vector] if second else None)
        assert float(proved) == pytest.approx(found.bounds[quantity].value, rel=1e-9)
        assert least[quantity] <= found.bounds[quantity].value * (1 + 1e-9)


def test_on_most_graphs_a_large_radius_is_shared() -> None:
    domain = Domain.around(input_center="-0.2", input_radius="0.01", total="3")
    shared = [layerwise(network, domain.fit(network)).joint for network in (make(1) for make in EVERY.values())]
    assert sum(map(bool, shared)) >= 13
