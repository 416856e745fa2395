"""The tier local in the checker: acceptance, soundness of its rules against sampled truth, broken rules, rejections."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.bounds.domain import Domain
from certbound.certificate.certification import certify
from certbound.certificate.claim import LOCAL_RULES
from certbound.network.graph import Network
from tests.support.builders import Model, mlp, tanh_net
from tests.support.jets import jets, lower_bounds, sample, violations
from tests.support.local import FIRST_ORDER, SECOND_ORDER, local_bundle, prepared, writer
from tests.support.networks import random_case
from tests.support.tampering import (
    Bundle,
    checker_module,
    follows,
    mutants,
    read,
    run_checker,
    verdict,
    verdict_and_bounds,
    with_claim,
)

VALID, REJECTED, MALFORMED = 0, 1, 2
DOMAIN = Domain.around(input_center="0.1", input_radius="0.05", radius="0.01")
FORMS = (  # form of the parameter Jacobian, of the second derivative, of single rows
    ("direct", "direct", "direct"),
    ("centre", "rows", "exact"),
    ("centre", "all", "exact"),
    ("direct", "rows", "direct"),
    ("centre", "stacked", "exact"),
)


def chosen(first: str, second: str | None) -> dict[str, str]:
    forms = {**FIRST_ORDER, "parameter_jacobian": first, "first_order_remainder": first}
    return forms if second is None else forms | dict.fromkeys(SECOND_ORDER, second)


def bounds_by_form(seed: int, model: Path, network: Network, domain: Domain) -> list[dict[str, float]]:
    """What rules L1 to L8 give, by each of the forms; enclosures of both kinds, mixed."""
    rng = np.random.default_rng(seed)
    domain = domain.fit(network)
    base = certify(network, domain)
    checked, exact, facts = prepared(model, domain, json.loads(base.certificate))
    found = []
    for first, second, row in FORMS:
        forms = chosen(first, second if "parameter_hessian" in base.bounds else None)
        letters = "".join(rng.choice(["m", "s"], size=len(network.groups)))
        leaf = writer(forms, row, letters)("leaf", list(forms), checked, exact, facts, None)
        found.append({quantity: float(bound) for quantity, bound in leaf.bounds.items()})
    return found


def reached_in(network: Network, domain: Domain, seed: int) -> dict[str, float]:
    """Lower bounds of every quantity, also of the first-order remainder between points of the domain."""
    rng = np.random.default_rng(seed)
    reached = lower_bounds(network, domain, rng, 4)
    reached["first_order_remainder"] = 0.0
    points = list(sample(network, domain, rng, 4))
    for x, theta in points:
        base = jets(network, x, theta)
        for _, other in points:
            d = other - theta
            if (size := float(np.linalg.norm(d))) > 1e-4:
                value = jets(network, x, other).value
                scale = float(np.abs(value).max() + np.abs(base.value).max() + np.abs(base.gradient @ d).max())
                error = float(np.linalg.norm(value - base.value - base.gradient @ d)) - 1e-13 * scale * len(d)
                reached["first_order_remainder"] = max(reached["first_order_remainder"], error / size)
    return reached


def found_violations(seeds: range, folder: Path, smooth: bool = False) -> tuple[list[tuple[int, str]], int]:
    """(violations, quantities compared)."""
    wrong, compared = [], 0
    for seed in seeds:
        model, network, domain = random_case(seed, folder, smooth or seed % 2 == 0)
        reached = reached_in(network, domain, seed)
        for bounds in bounds_by_form(seed, model, network, domain):
            compared += sum(reached[q] > 0.0 for q in bounds)
            wrong += [(seed, q) for q in violations({q: repr(b) for q, b in bounds.items()}, reached)]
    return wrong, compared


@pytest.mark.slow
@pytest.mark.many(4)
@pytest.mark.parametrize("first", range(0, 100, 10))
def test_no_bound_of_the_rules_is_below_a_value_that_is_reached(
    first: int, cases: Callable[[int, int], int], tmp_path: Path
) -> None:
    count = cases(3, 10)
    wrong, compared = found_violations(range(first, first + count), tmp_path)
    assert wrong == []
    assert compared >= 12 * count


@pytest.mark.slow(seconds=8)
def test_a_first_batch_holds(tmp_path: Path) -> None:
    wrong, compared = found_violations(range(5000, 5012), tmp_path)
    assert wrong == [] and compared > 150


SMALL = [  # widths, seed, domain: where a broken rule shows
    ((2, 3, 1), 0, Domain.around(input_center="0.5")),
    ((3, 4, 2), 1, Domain.around(input_center="1")),
    ((1, 1, 1, 1), 2, Domain.around(input_center="0.3", radius="0.3")),
    ((2, 2, 1), 3, Domain.around(input_center="0.2", input_radius="1", radius="0.05")),
    ((1, 2, 2, 1), 4, Domain.box(input_radius="0.5", radius="0.2")),
    ((1, 1, 1, 1), 9, Domain.around(input_center="1")),
    ((1, 1, 1), 5, Domain.around(input_center="-0.4", input_radius="0.5", input_norm="2", total="0.5")),
]


@pytest.fixture(scope="session")
def reached_by_small() -> list[dict[str, float]]:
    """What each of the small networks reaches, whatever the rules say."""
    best = []
    with TemporaryDirectory() as folder:
        for widths, seed, domain in SMALL:
            network = certbound.load(tanh_net(seed, widths).save(Path(folder) / "net.onnx"))
            tried = [reached_in(network, domain, attempt) for attempt in (seed, *range(100, 108))]
            best.append({q: max(found[q] for found in tried) for q in tried[0]})
    return best


def small_violations(folder: Path, reached_by_small: list[dict[str, float]]) -> Iterator[tuple[int, str]]:
    for (widths, seed, domain), reached in zip(SMALL, reached_by_small, strict=True):
        model = tanh_net(seed, widths).save(folder / f"small{seed}.onnx")
        network = certbound.load(model)
        for bounds in bounds_by_form(seed, model, network, domain):
            yield from ((seed, q) for q in violations({q: repr(b) for q, b in bounds.items()}, reached))


@pytest.mark.slow(seconds=2)
def test_the_small_cases_hold(tmp_path: Path, reached_by_small: list[dict[str, float]]) -> None:
    assert list(small_violations(tmp_path, reached_by_small)) == []


def _sites_that_stay(*arguments: Any) -> Any:
    """Forgets that the weights move."""
    zero = Fraction(0)
    return BROKEN["_site"](*arguments)._replace(radius=zero, entry=zero, move=zero)


def _root_without_correlation(*given: Any) -> Any:
    """Drops the off-diagonal block of the Gram matrix."""
    return BROKEN["root_of"](*given)._replace(g=Fraction(0), t=Fraction(0))


def _mixing_without_correlation(rows: Any) -> Any:
    """Drops the blocks of the Gram matrix between different outputs."""
    mix, scale = BROKEN["mixing"](rows)
    lengths = [sum(n * n for n in row) for row in mix]
    size = checker_module("arithmetic.exact").sqrt_up
    return [[int(size(Fraction(lengths[i]))) * (i == j) for j in range(len(mix))] for i in range(len(mix))], scale


def _no_cross_term(second: Any, i: int, site: Any) -> Any:
    """Forgets the second derivative of W u in W and u."""
    return Fraction(0), Fraction(0)


def _no_curvature(second: Any, i: int, j: int) -> Any:
    """Forgets phi''."""
    _, _, centre = BROKEN["rule_l5"](second, i, j)
    return Fraction(0), Fraction(0), centre


def _sensitivity_at_the_centre(*arguments: Any) -> Any:
    """Takes the centre for the whole domain."""
    found = BROKEN["sensitivity"](*arguments)
    return found._replace(norm_bound=found.centre_norm, deviation=Fraction(0))


def _values_at_the_centre(local: Any, j: int, s: int) -> None:
    BROKEN["rule_l3_values"](local, j, s)
    if (j, s) in local.b:
        found = local.b[j, s]
        local.b[j, s] = found._replace(norm_bound=found.centre_norm, deviation=Fraction(0))


def _adjoints_at_the_centre(*arguments: Any) -> Any:
    found = BROKEN["of_site"](*arguments)
    return found._replace(norm_bound=found.centre_norm, deviation=Fraction(0))


def _gain_without_bias(local: Any, site: Any) -> Any:
    """Forgets that the bias is a parameter."""
    return BROKEN["gain"](local, site._replace(bias_gain=Fraction(0)))


def _stage_at_its_centre(joint: Any, facts: Any, ports: Any) -> Any:
    """Forgets that pre-activations move."""
    zeros = [[Fraction(0)] * len(port.radius) for port in ports]
    fixed = [p._replace(radius=z, ball=Fraction(0), reach=z) for p, z in zip(ports, zeros, strict=True)]
    return BROKEN["rule_l1"](joint, facts, fixed)


def _half_jacobian_change(self: Any) -> Fraction:
    return BROKEN["jacobian_change"].fget(self) / 8  # type: ignore[no-any-return]


BROKEN: dict[str, Any] = {}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "name", "broken"),
    [
        ("local.web", "_site", _sites_that_stay),
        ("local.reduction", "root_of", _root_without_correlation),
        ("local.hessian", "crossing", _no_cross_term),
        ("local.hessian", "rule_l5", _no_curvature),
        ("local.sensitivities", "sensitivity", _sensitivity_at_the_centre),
        ("local.sensitivities", "rule_l3_values", _values_at_the_centre),
        ("local.adjoints", "of_site", _adjoints_at_the_centre),
        ("local.sensitivities", "gain", _gain_without_bias),
        ("local.sensitivities", "rule_l1", _stage_at_its_centre),
        ("local.leaf:Leaf", "jacobian_change", property(_half_jacobian_change)),
    ],
)
def test_a_broken_rule_is_caught(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    reached_by_small: list[dict[str, float]],
    module: str,
    name: str,
    broken: Any,
) -> None:
    where, _, kind = module.partition(":")
    target = getattr(checker_module(where), kind) if kind else checker_module(where)
    monkeypatch.setitem(BROKEN, name, getattr(target, name))
    monkeypatch.setattr(target, name, broken)
    if name == "root_of":  # the guess of the stacked form takes the correlation from elsewhere, and may not be proved
        monkeypatch.setattr("tests.checker.test_local.FORMS", FORMS[:4])
    assert any(small_violations(tmp_path, reached_by_small))


def test_forgetting_that_outputs_are_correlated_is_caught(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    weights = [rng.normal(size=shape) for shape in ((3, 1), (1, 3), (2, 1))]
    weights[2][1] = weights[2][0]  # both outputs bend together
    weights[2] *= 4.0
    model = mlp(weights, [rng.normal(size=len(w)) for w in weights], ["tanh", "tanh", None]).save(tmp_path / "net.onnx")
    network, domain = certbound.load(model), Domain.around(input_center="1")
    reached = max(reached_in(network, domain, seed)["parameter_hessian"] for seed in range(4))
    bound = bounds_by_form(0, model, network, domain)[4]["parameter_hessian"]
    assert reached <= bound <= 1.2 * reached
    stacked = checker_module("local.stacked")
    monkeypatch.setitem(BROKEN, "mixing", stacked.mixing)
    monkeypatch.setattr(stacked, "mixing", _mixing_without_correlation)
    assert bounds_by_form(0, model, network, domain)[4]["parameter_hessian"] < reached


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A bundle of the tier local, one leaf."""
    folder = tmp_path_factory.mktemp("local")
    return local_bundle(tanh_net(0, (2, 3, 2)).save(folder / "net.onnx"), folder / "out", DOMAIN)


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A bundle with three leaves, forms of all kinds, and one claim of the other tier."""
    folder = tmp_path_factory.mktemp("split")
    return local_bundle(
        tanh_net(0, (2, 3, 1)).save(folder / "net.onnx"),
        folder / "out",
        Domain.around(input_radius="0.5", radius="0.01"),
        tree=[1, [0, None, None], None],
        forms={"parameter_jacobian": "direct", "parameter_hessian": "rows", "input_jacobian": "layerwise"},
        enclosures="ms",
        layerwise=["output"],
    )


def changed(files: Bundle, folder: Path, change: Any) -> str:
    """The verdict after ``change(claim, certificate)``."""
    claim, certificate = read(files)
    change(claim, certificate)
    return verdict(*with_claim(claim, certificate), files.model, folder)


def test_a_user_without_certbound_can_check_it(files: Bundle, split: Bundle) -> None:
    for bundle in (files, split):
        status, text = run_checker(bundle)
        assert status == VALID, text


@pytest.mark.slow
@pytest.mark.parametrize("second", ["rows", "all", "stacked", "direct"])
@pytest.mark.parametrize(
    "domain",
    [
        Domain.around(),
        Domain.around(input_radius="0.1", input_norm="2", total="0.02"),
        Domain.box(input_radius="0.1", radius="0.01"),
    ],
)
def test_every_form_is_accepted(tmp_path: Path, second: str, domain: Domain) -> None:
    model = tanh_net(3, (2, 3, 3, 2)).save(tmp_path / "net.onnx")
    bundle = local_bundle(model, tmp_path / "out", domain, forms=FIRST_ORDER | dict.fromkeys(SECOND_ORDER, second))
    claim, certificate = read(bundle)
    texts = bundle.claim.read_text(), bundle.certificate.read_text()
    found, proved = verdict_and_bounds(*texts, model, tmp_path)
    assert found == "valid" and set(proved) == {row["quantity"] for row in claim["claims"]}
    for row in claim["claims"]:  # and no claim is looser than what the rules give
        row["upper"], saved = f"{float(row['upper']) * (1 - 1e-6):.15g}", row["upper"]
        assert not follows(claim["claims"], proved), row["quantity"]
        if row["quantity"] == "parameter_hessian":  # the one with this form: by the whole check too
            assert verdict(*with_claim(claim, certificate), model, tmp_path) == "rejected"
        row["upper"] = saved
    assert follows(claim["claims"], proved)


def test_at_a_point_the_bounds_are_the_exact_values(tmp_path: Path) -> None:
    for seed, widths in enumerate([(2, 3, 1), (3, 4, 4, 1), (1, 2, 2, 2, 1)]):
        model = tanh_net(seed, widths).save(tmp_path / f"{seed}.onnx")
        network, domain = certbound.load(model), Domain.around(input_center="0.7")
        exact = reached_in(network, domain, seed)
        found = bounds_by_form(seed, model, network, domain)[1]  # centre, rows, exact
        for quantity in ("output", "input_jacobian", "parameter_jacobian", "parameter_hessian"):
            assert exact[quantity] * (1 - 1e-9) <= found[quantity] <= exact[quantity] * (1 + 1e-7), quantity


def test_the_stacked_form_is_the_spectral_norm_of_the_stacked_matrices(tmp_path: Path) -> None:
    model = tanh_net(7, (2, 3, 3, 2)).save(tmp_path / "net.onnx")
    network, domain = certbound.load(model), Domain.around(input_center="0.7").fit(certbound.load(model))
    x, theta = next(iter(sample(network, domain, np.random.default_rng(0), 1)))
    dense = np.concatenate(list(jets(network, x, theta).hessian))
    found = bounds_by_form(7, model, network, domain)[4]["parameter_hessian"]
    assert found == pytest.approx(float(np.linalg.norm(dense, 2)), rel=1e-7)


def test_a_shared_bias_and_factors_are_accepted(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    model = Model(["N", 3])
    model.add("Gemm", model.constant(rng.normal(size=(4, 3))), model.constant(rng.normal(size=1)), transB=1, beta=0.5)
    model.add("Tanh").add("Gemm", model.constant(rng.normal(size=(4, 2))), alpha=-1.5).add("Sigmoid")
    bundle = local_bundle(model.save(tmp_path / "net.onnx"), tmp_path / "out", DOMAIN)
    assert run_checker(bundle)[0] == VALID


def test_after_a_kink_nothing_of_second_order_is_proved(tmp_path: Path) -> None:
    one = np.ones((1, 1))
    model = mlp([one, one], [None, None], ["relu", None]).save(tmp_path / "net.onnx")
    outside = local_bundle(model, tmp_path / "outside", Domain.around(input_center=1, radius="0.1"))
    assert run_checker(outside)[0] == VALID
    crossing = Domain.around(input_center="0.05", input_radius="0.1", radius="0.1")
    first = local_bundle(model, tmp_path / "first", crossing, forms=FIRST_ORDER)
    assert run_checker(first)[0] == VALID
    assert changed(first, tmp_path, lambda claim, _: claim.update(derivatives="classical")) == "rejected"
    with pytest.raises(checker_module("outcome").Rejected, match="kink"):
        local_bundle(model, tmp_path / "second", crossing, forms={"parameter_hessian": "direct"})


def test_a_kink_that_only_the_layerwise_tier_crosses_does_not_matter(tmp_path: Path) -> None:
    # The product of the two matrices is I, that of their absolute values doubles the radius.
    turn = np.array([[1.0, 1.0], [1.0, -1.0]])
    model = mlp([turn, turn / 2, np.ones((1, 2))], [None, None, None], [None, "relu", None])
    domain = Domain.around(input_center="0.5", input_radius="0.3")
    bundle = local_bundle(model.save(tmp_path / "net.onnx"), tmp_path / "out", domain, forms=FIRST_ORDER)
    assert certify(bundle.model, domain, tier="layerwise").unsupported and read(bundle)[0]["derivatives"] == "classical"
    assert run_checker(bundle)[0] == VALID


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("a leaf missing", lambda c: c["leaves"].pop()),
        ("a leaf twice", lambda c: c["leaves"].append(c["leaves"][0])),
        ("leaves of another tree", lambda c: c.update(tree=[1, None, [0, None, None]])),
        ("another coordinate", lambda c: c["tree"].__setitem__(0, 0)),
        ("no such coordinate", lambda c: c["tree"].__setitem__(0, 2)),
        ("a negative coordinate", lambda c: c["tree"].__setitem__(0, -1)),
        ("true for a coordinate", lambda c: c["tree"].__setitem__(0, True)),
        ("a subtree missing", lambda c: c["tree"].pop()),
        ("a third subtree", lambda c: c["tree"].append(None)),
        ("no tree, three leaves", lambda c: c.update(tree=None)),
        ("no tree at all", lambda c: c.pop("tree")),
        ("a tree of zeros", lambda c: c.update(tree=0)),
        ("one leaf for all", lambda c: c.update(tree=None, leaves=c["leaves"][:1])),
        ("leaves reversed", lambda c: c["leaves"].reverse()),
        ("a box in a leaf", lambda c: c["leaves"][0].update(box=["0", "1"])),
        ("a leaf without forms", lambda c: c["leaves"][0].pop("forms")),
        ("a form missing", lambda c: c["leaves"][1]["forms"].pop("parameter_jacobian")),
        ("a form too many", lambda c: c["leaves"][1]["forms"].update(output="mean")),
        ("an unknown form", lambda c: c["leaves"][1]["forms"].update(parameter_jacobian="guess")),
        ("letters missing", lambda c: c["leaves"][0].update(enclosures="m")),
        ("another letter", lambda c: c["leaves"][0].update(enclosures="mx")),
        ("a norm too many", lambda c: c["leaves"][0]["norms"].update({"sensitivity 9 9": "1"})),
        ("a norm for later", lambda c: c["leaves"][0]["norms"].update({"jacobian_gram": "1"})),
        ("a norm of a vector", lambda c: c["leaves"][0]["norms"].update({"preactivation_adjoint all 2": "1"})),
        ("a norm too small", lambda c: c["leaves"][0]["norms"].update({"sensitivity 1 0": "0.1"})),
        ("a norm of zero", lambda c: c["leaves"][0]["norms"].update({"sensitivity 1 0": "0"})),
        ("a negative norm", lambda c: c["leaves"][0]["norms"].update({"sensitivity 1 0": "-1"})),
        ("not a number", lambda c: c["leaves"][0]["norms"].update({"sensitivity 1 0": "nan"})),
        ("a bare number", lambda c: c["leaves"][0]["norms"].update({"sensitivity 1 0": 3})),
        ("a Hessian too small", lambda c: c["leaves"][0]["hessians"].update({"0": "0.1"})),
        ("no Hessian", lambda c: c["leaves"][0].pop("hessians")),
        ("a Hessian too many", lambda c: c["leaves"][0]["hessians"].update({"1": "9"})),
        ("a vector with a zero", lambda c: c["leaves"][0]["vectors"]["hessian_deviation all"].__setitem__(0, "0")),
        ("a negative vector", lambda c: c["leaves"][0]["vectors"]["hessian_deviation all"].__setitem__(0, "-1")),
        ("a vector too short", lambda c: c["leaves"][0]["vectors"]["hessian_deviation all"].pop()),
        ("an empty vector", lambda c: c["leaves"][0]["vectors"]["hessian_deviation all"].clear()),
        ("a vector too many", lambda c: c["leaves"][0]["vectors"].update({"hessian all": ["1", "1"]})),
        ("no leaves", lambda c: c.update(leaves=[])),
        ("an unknown key", lambda c: c.update(more=[])),
    ],
)
def test_a_tampered_tree_or_leaf_is_not_valid(split: Bundle, tmp_path: Path, name: str, change: Any) -> None:
    found = changed(split, tmp_path, lambda _, certificate: change(certificate["local"]))
    assert found in ("rejected", "malformed"), name


def test_a_wider_claim_needs_more_leaves(split: Bundle, tmp_path: Path) -> None:
    def widen(claim: dict[str, Any], _: dict[str, Any]) -> None:
        claim["domain"]["input"]["radius"] = ["0.5", "0.6"]

    assert changed(split, tmp_path, widen) == "rejected"


def test_a_missing_leaf_would_prove_something_false(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # |tanh'| is 1 at 0 and small on the right half alone.
    model = mlp([np.ones((1, 1))], [None], ["tanh"]).save(tmp_path / "net.onnx")
    domain, forms = Domain.around(input_center=1, input_radius=1), {"input_jacobian": "direct"}
    whole = read(local_bundle(model, tmp_path / "whole", domain, tree=[0, None, None], forms=forms))[0]
    assert float(whole["claims"][0]["upper"]) >= 1
    replay = checker_module("local.split_tree")
    leaves = replay.rule_l9
    monkeypatch.setattr(
        replay, "rule_l9", lambda tree, domain, *rest: list(leaves(tree, domain, *rest))[len(rest) < 4 :]
    )
    broken = local_bundle(model, tmp_path / "broken", domain, tree=[0, None, None], forms=forms)
    assert float(read(broken)[0]["claims"][0]["upper"]) < 0.5
    monkeypatch.undo()
    assert run_checker(broken)[0] == REJECTED


def test_leaves_cover_the_box_exactly() -> None:
    domain = checker_module("network.domain").Domain(
        "around", "inf", [Fraction(1, 3), Fraction(0)], [Fraction(1, 7), Fraction(2)], [Fraction(0)], None
    )
    leaves = list(checker_module("local.split_tree").rule_l9([0, [1, None, None], [0, None, None]], domain))
    boxes = [[(c - r, c + r) for c, r in zip(x.center, x.input_radius, strict=True)] for x, _ in leaves]
    low, high, middle = Fraction(1, 3) - Fraction(1, 7), Fraction(1, 3) + Fraction(1, 7), Fraction(1, 3)
    assert boxes == [
        [(low, middle), (-2, 0)],
        [(low, middle), (0, 2)],
        [(middle, (middle + high) / 2), (-2, 2)],
        [((middle + high) / 2, high), (-2, 2)],
    ]


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("the tier renamed", lambda claim, c: claim["claims"][1].update(tier="layerwise")),
        ("an unknown tier", lambda claim, c: claim["claims"][1].update(tier="best")),
        ("the other quantity's tier", lambda claim, c: claim["claims"][0].update(tier="local")),
        ("the rule of the other tier", lambda claim, c: c["conclusions"][1].update(rule="R6")),
        ("the rule L8 for the other tier", lambda claim, c: c["conclusions"][0].update(rule="L8")),
        ("a vector in a conclusion", lambda claim, c: c["conclusions"][2].update(vector=["1", "1"])),
        ("no local part", lambda claim, c: c.pop("local")),
        ("the assumption hidden", lambda claim, c: c["assumptions"].remove(LOCAL_RULES)),
        (
            "a ball is not split",
            lambda claim, c: claim["domain"].update(input={"norm": "2", "center": ["0", "0"], "radius": "0.5"}),
        ),
    ],
)
def test_tiers_are_not_confused(split: Bundle, tmp_path: Path, name: str, change: Any) -> None:
    assert changed(split, tmp_path, change) in ("rejected", "malformed"), name


def test_too_much_work_is_refused_at_once(split: Bundle, tmp_path: Path) -> None:
    def deep(_: dict[str, Any], certificate: dict[str, Any]) -> None:
        tree: Any = None
        for _ in range(14):
            tree = [0, tree, tree]
        certificate["local"]["tree"] = tree

    assert changed(split, tmp_path, deep) in ("rejected", "malformed")
    replay = checker_module("local.split_tree")
    wide = [[Fraction(1)] * 3000] * 3000
    network = chain_of([layer(wide)] * 3)
    with pytest.raises(checker_module("outcome").Rejected, match="more work"):
        replay.require(replay.work_of(network, [{}] * 4))
    # Many outputs together make one large matrix; many small layers cost by their number, not by their size.
    outputs = [layer([[Fraction(1)] * n] * m) for m, n in ((40, 2), (200, 40))]
    small = [layer([[Fraction(1)]])] * 256
    for layers, leaves in ((outputs, [{"hessians": {"all": "1"}}]), (small, [{}] * 2)):
        with pytest.raises(checker_module("outcome").Rejected, match="more work"):
            replay.require(replay.work_of(chain_of(layers), leaves))


def layer(weight: list[list[Fraction]]) -> Any:
    """An affine node of the checker without a bias; weights stand somewhere in theta."""
    places = [list(range(len(weight[0])))] * len(weight)
    one = Fraction(1)
    return checker_module("network.graph").Affine("w", 0, 0, [weight], [places], None, None, one, one)


def chain_of(layers: list[Any]) -> Any:
    """A network of these layers one after the other, each with parameters of its own."""
    graph = checker_module("network.graph")
    nodes = [node._replace(parent=at, group=at) for at, node in enumerate(layers)]
    groups = [graph.Group([f"w{at}"], len(n.weight[0]) * len(n.weight[0][0])) for at, n in enumerate(nodes)]
    return graph.Network(len(layers[0].weight[0][0]), nodes[-1].size, nodes, groups, [])


def test_only_a_root_that_covers_the_gram_matrix_is_taken() -> None:
    reduction, exact = checker_module("local.reduction"), checker_module("arithmetic.exact")
    p, c, uu = Fraction(5, 4), Fraction(1, 4), Fraction(1)
    s = exact.up(exact.sqrt_up(p * (1 + Fraction(1, 2**40))), 64)
    g, r = Fraction(round(c / s * 2**64), 2**64), Fraction(1, 2)
    t = Fraction(round((exact.sqrt_up(c - g * g * uu + c / 2**40) - r) / uu * 2**64), 2**64)
    assert reduction.covers(s, g, r, t, p, c, uu)
    right = {"s": s, "g": g, "r": r, "t": t}
    for name, factor in (("s", "0.999999"), ("g", "1.01"), ("g", "0.99"), ("g", "0"), ("r", "0.999999"), ("t", "1.01")):
        wrong = right | {name: right[name] * Fraction(factor)}
        assert not reduction.covers(**wrong, p=p, c=c, uu=uu), (name, factor)


def test_a_mixing_matrix_is_above_the_gram_matrix_of_the_outputs() -> None:
    stacked, arithmetic = checker_module("local.stacked"), checker_module("local.matrices")
    rng = np.random.default_rng(0)
    for case in range(60):
        sizes = 10.0 ** rng.integers(-9, 4, size=int(rng.integers(1, 6)))
        rows = [rng.normal(size=3) * size for size in sizes]
        rows = [rows[0] * 2.0 if case % 3 == 0 else row for row in rows]  # all along one direction
        rows[-1] = rows[-1] * (case % 4 != 0)
        vectors = [arithmetic.near([Fraction(x) for x in row.tolist()]) for row in rows]
        mix, scale = stacked.mixing(vectors)
        exact = [v.values() for v in vectors]
        unit = scale / 2**stacked.MIX_BITS
        for _ in range(20):
            x = [Fraction(int(n)) for n in rng.integers(-9, 10, size=len(rows))]
            combined = [sum(a * row[k] for a, row in zip(x, exact, strict=True)) for k in range(3)]
            above = [sum(a * row[k] for a, row in zip(x, mix, strict=True)) * unit for k in range(len(rows))]
            low, high = sum(v * v for v in combined), sum(v * v for v in above)
            largest = sum(v * v for row in exact for v in row) * sum(a * a for a in x)
            assert low <= high <= low + largest / 2**50
        assert all(sum(n * n for n in row) <= 4**stacked.MIX_BITS for row in mix)


@pytest.mark.slow(seconds=2)
@pytest.mark.parametrize("factor", [Fraction(2) ** 1000, Fraction(1, 3)])
def test_long_chains_of_fixed_factors_end_soon(factor: Fraction) -> None:
    graph, domains, replay, stages = map(
        checker_module, ("network.graph", "network.domain", "layerwise.replay", "local.stages")
    )
    count, shift = 3000, [Fraction(1, 7)]
    terms = [[graph.Term(at, [0], [0], [factor])] for at in range(1, count + 1)]
    nodes = [graph.Linear("d", 1, term, shift) for term in terms]
    domain = domains.Domain("around", "inf", [Fraction(1)], [Fraction(1)], [Fraction(0)], None)
    steps = [("affine", "w"), *[("linear", "d")] * count]
    plan: list[dict[str, Any]] = [{"rule": "input", "node": "", "after": {}}]
    plan += [{"rule": rule, "node": node, "parents": [at], "after": {}} for at, (rule, node) in enumerate(steps)]
    plan[1] |= {"weight_norm": "1", "group": 0}
    network, began = chain_of([layer([[Fraction(1)]])]), time.monotonic()
    network = network._replace(nodes=[*network.nodes, *nodes])
    if factor > 1:
        with pytest.raises(checker_module("outcome").Rejected, match="grow"):
            replay.replay(network, domain, {}, plan, True)
    else:
        replay.replay(network, domain, {}, plan, True)
        joint = checker_module("local.web").Joint(1, [1], nodes, "d")
        (jet,) = stages.jets(joint, {}, [(Fraction(0), Fraction(2))], False)
        assert jet.value[0] <= Fraction(3, 14) <= jet.value[1] and max(jet.slope).denominator.bit_length() < 9000
        assert jet.slope[0] <= factor**count <= jet.slope[1]
    assert time.monotonic() - began < 20


def test_no_more_leaves_are_made_than_are_allowed() -> None:
    domain = checker_module("network.domain").Domain("around", "inf", [Fraction(0)], [Fraction(1)], [Fraction(0)], None)
    replay, made = checker_module("local.split_tree"), []

    class Counted(domain.__class__):  # type: ignore[misc, name-defined]
        def _replace(self, **values: Any) -> Any:
            made.append(1)
            return super()._replace(**values)

    tree: Any = None
    for _ in range(16):
        tree = [0, tree, tree]
    with pytest.raises(checker_module("outcome").Rejected, match="leaves"):
        replay.replay_local(
            {"tree": tree, "leaves": [{}]}, ["output"], None, Counted(*domain), {}, None, None, replay.Budget()
        )
    assert len(made) < 3 * replay.MAX_LEAVES


@pytest.mark.slow
@pytest.mark.parametrize("name", ["files", "split"])
def test_no_mutation_of_a_certificate_proves_a_stronger_claim(
    name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """Mutants may be valid (a norm may grow, a vector differ), but then the unchanged claim follows from them."""
    bundle, rng = request.getfixturevalue(name), np.random.default_rng(0)
    (claim, certificate), valid = read(bundle), 0
    kept = list(mutants(certificate["local"]))
    for index in rng.permutation(len(kept))[:40]:
        where, local = kept[index]
        texts = with_claim(claim, certificate | {"local": local})
        found, proved = verdict_and_bounds(*texts, bundle.model, tmp_path)
        assert found in ("valid", "rejected", "malformed"), where
        if found != "valid":
            continue
        valid += 1
        # The leaf's numbers changed within what the claim leaves; a tenth less never follows.
        assert follows(claim["claims"], proved)
        rows = [row for row in claim["claims"] if float(row["upper"]) * 0.9 > 1e-20]
        for number, row in enumerate(rows):
            row["upper"], saved = f"{float(row['upper']) * 0.9:.12g}", row["upper"]
            assert not follows(claim["claims"], proved), where
            if number == valid % len(rows):  # each in its turn by the whole check too
                stronger = verdict(*with_claim(claim, certificate | {"local": local}), bundle.model, tmp_path)
                assert stronger == "rejected", where
            row["upper"] = saved
    assert valid > 5


def test_packed_products_are_products() -> None:
    matrices = checker_module("arithmetic.matrices")
    rng = np.random.default_rng(0)
    for bits in (1, 7, 60, 200):
        for size in ((1, 1, 1), (3, 17, 5), (20, 33, 18)):
            n, k, m = size
            left, right = (
                [
                    [int(rng.integers(-1, 2)) * ((1 << bits) - 1 - int(rng.integers(2))) for _ in range(k)]
                    for _ in range(r)
                ]
                for r in (n, m)
            )
            plain = [[sum(a * b for a, b in zip(v, w, strict=True)) for w in right] for v in left]
            assert matrices.packed(left, right) == plain == matrices.multiply(left, right)


def test_dominated_is_exact_enough_and_never_wrong() -> None:
    matrices = checker_module("arithmetic.matrices")
    rng = np.random.default_rng(1)
    for size in (1, 2, 5, 20):
        half = rng.integers(-(10**6), 10**6, size=(size, size))
        symmetric = half @ half.T
        triangle = [[int(x) for x in row[: i + 1]] for i, row in enumerate(symmetric)]
        top = float(np.linalg.eigvalsh(symmetric.astype(float))[-1])
        for factor, expected in ((1.0 - 1e-9, False), (1.0 + 1e-8, True)):
            assert matrices.dominated(triangle, Fraction(top) * Fraction(factor)) == expected
    assert not matrices.dominated([[0]], Fraction(-1))


def test_with_flint_the_verdicts_are_the_same(files: Bundle, tmp_path: Path) -> None:
    pytest.importorskip("flint")
    assert certbound.check(*files, flint=True).verdict == "valid"
    claim, certificate = read(files)
    claim["claims"][0]["upper"] = "0.001"
    for file, text in zip((files.claim, files.certificate), with_claim(claim, certificate), strict=True):
        (tmp_path / file.name).write_text(text)
    tampered = Bundle(tmp_path / files.claim.name, tmp_path / files.certificate.name, files.model)
    assert certbound.check(*tampered, flint=True).verdict == "rejected"
