"""Rule R14 in the checker: what is edited, what is too large and what a broken engine would claim is rejected."""

from __future__ import annotations

import copy
import itertools
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.bounds import layerwise as tier
from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import layerwise
from certbound.certificate.claim import plan
from tests.soundness.test_intervals import reached as inside_intervals
from tests.soundness.test_recursion import CASES, JACOBIANS, TWINS, one_sided
from tests.support.builders import mlp, tanh_net
from tests.support.graph_jets import reached
from tests.support.graphs import Builder, residual
from tests.support.jets import violations
from tests.support.local import local_bundle
from tests.support.more_graphs import EVERY
from tests.support.replays import replay
from tests.support.tampering import Bundle, bundle, checker_module, mutants, read, run_checker_here, verdict, with_claim

RULE: Any = checker_module("layerwise.recursion")
Rejected, Malformed = (getattr(checker_module("outcome"), name) for name in ("Rejected", "Malformed"))
DOMAIN = Domain.around(input_radius="0.5", radius="0.05")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """3-6-5-2 with tanh, whose Jacobians the rule bounds."""
    folder, rng = tmp_path_factory.mktemp("recursion"), np.random.default_rng(4)
    weights = [rng.normal(size=(6, 3)), rng.normal(size=(5, 6)), rng.normal(size=(2, 5))]
    model = mlp(weights, [rng.normal(size=len(w)) for w in weights], ["tanh", "tanh", None])
    return bundle(model.save(folder / "net.onnx"), folder / "out", DOMAIN)


def stated(certificate: dict[str, Any]) -> dict[str, Any]:
    """The recursion at the output."""
    found: dict[str, Any] = certificate["plan"][-1]["recursion"]
    return found


def test_it_is_stated_and_checked(files: Bundle) -> None:
    _, certificate = read(files)
    assert set(stated(certificate)) == {"start", "centres", "through", "parameters"}
    assert run_checker_here(files)[0] == 0


def test_without_it_the_claim_does_not_follow(files: Bundle, tmp_path: Path) -> None:
    for key in ("through", "parameters"):
        claim, certificate = read(files)
        del stated(certificate)[key]
        assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected"
    claim, certificate = read(files)
    del certificate["plan"][-1]["recursion"]
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected"


def lowered(statement: dict[str, Any], factor: float) -> None:
    """The bound times a factor."""
    statement["bound"] = (factor * float.fromhex(statement["bound"])).hex()


def scaled(statement: dict[str, Any], key: str, factor: float) -> None:
    """A node's multipliers times a factor."""
    statement["multipliers"][key] = [(factor * float.fromhex(v)).hex() for v in statement["multipliers"][key]]


EDITS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a lower bound": lambda s: lowered(s, 0.999),
    "a bound of 0": lambda s: lowered(s, 0.0),
    "small E": lambda s: scaled(s, "2", 1e-3),
    "E = 0": lambda s: scaled(s, "4", 0.0),
    "small f": lambda s: scaled(s, "3", 1e-3),
    "huge E": lambda s: scaled(s, "2", 1e9),
    "no E": lambda s: s["multipliers"].pop("2"),
    "no f": lambda s: s["multipliers"].pop("3"),
    "an E too few": lambda s: s["multipliers"]["2"].pop(),
    "two f": lambda s: s["multipliers"]["3"].append("1"),
    "numbers of another node": lambda s: s["multipliers"].update({"7": ["1"]}),
    "numbers of the input": lambda s: s["multipliers"].update({"0": ["1"]}),
    "a negative number": lambda s: s["multipliers"].update({"3": ["-1"]}),
    "no number": lambda s: s["multipliers"].update({"3": ["nan"]}),
    "a float": lambda s: s["multipliers"].update({"3": [1.0]}),
    "an unknown key": lambda s: s.update(note="1"),
    "tiny numbers": lambda s: s["multipliers"].update({"4": ["1e-300"] * 5}),
    "long numbers": lambda s: s["multipliers"].update({"4": [f"1/{'7' * 300}"] * 5}),
}


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("key", ["through", "parameters"])
def test_an_edited_statement_proves_nothing(edit: str, key: str, files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    EDITS[edit](stated(certificate)[key])
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) in ("rejected", "malformed")


CENTRES: dict[str, Callable[[dict[str, Any]], Any]] = {
    "other slopes": lambda c: c.update({"2": ["0"] * 6}),
    "far away": lambda c: c.update({"2": ["-1e300"] * 6}),
    "one too few": lambda c: c["2"].pop(),
    "none of a node": lambda c: c.update({"2": []}),
    "of a map": lambda c: c.update({"3": ["1"]}),
    "of the input": lambda c: c.update({"0": ["1"]}),
    "no number": lambda c: c.update({"2": ["nan"] * 6}),
    "floats": lambda c: c.update({"2": [0.5] * 6}),
    "a text": lambda c: c.update({"2": "0.5"}),
}


@pytest.mark.parametrize("edit", CENTRES)
def test_edited_centres_prove_nothing(edit: str, files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    CENTRES[edit](stated(certificate)["centres"])
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) in ("rejected", "malformed")


def test_slopes_that_the_engine_knows_less_of_are_proved(monkeypatch: pytest.MonkeyPatch) -> None:
    """The multipliers fit slopes about the engine's centres; about the middles of narrower ranges they do not."""
    exact = tier._slopes

    def wider(*given: Any) -> Any:
        low, high = exact(*given)
        return np.minimum(low, -0.6 * high), high

    monkeypatch.setattr(tier, "_slopes", wider)
    network, refused = residual(1), 0
    for kind in ({"radius": "0.3"}, {"total": "3"}):
        rows = replay(network, Domain.around(input_radius="0.5", **kind))[1]
        steps = plan(rows, True)
        for step in steps:
            if "recursion" in step and step["recursion"].pop("centres", None):
                with pytest.raises(Rejected, match="not proved"):
                    replay(network, Domain.around(input_radius="0.5", **kind), steps)
                refused += 1
                break
    assert refused == 2


STARTS = [1, 2, 5, 6, -1, True, "0", None, 10**30]


@pytest.mark.parametrize("start", STARTS)
def test_another_start_proves_nothing(start: Any, files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    stated(certificate)["start"] = start
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) in ("rejected", "malformed")


def test_all_parameters_together_are_bounded_at_the_output_only(files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    certificate["plan"][3]["recursion"] = copy.deepcopy(stated(certificate))
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) in ("rejected", "malformed")


def test_a_chain_has_one_parent_after_the_other() -> None:
    network = residual(0)
    rows = plan(layerwise(network, DOMAIN.fit(network), recursion=True), True)
    at = next(i for i, node in enumerate(network.nodes, start=1) if len(node.parents) > 1)
    for start in (0, network.nodes[at - 1].parents[0]):
        changed = copy.deepcopy(rows)
        changed[at]["recursion"] = {"start": start}
        with pytest.raises(Rejected, match="no link of a chain"):
            replay(network, DOMAIN, changed)


def test_any_edit_is_decided_without_an_error(files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    for name, changed in mutants(stated(certificate)):
        edited = copy.deepcopy(certificate)
        edited["plan"][-1]["recursion"] = changed
        found = verdict(*with_claim(claim, edited), files.model, tmp_path)
        assert found in ("rejected", "malformed", "valid"), name


def test_work_is_counted_before_it_is_done(files: Bundle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    claim, certificate = read(files)
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "valid"
    monkeypatch.setattr(RULE, "MOST_WORK", 1000)
    assert verdict(*with_claim(claim, certificate), files.model, tmp_path) == "rejected"


def test_wide_nodes_are_refused_at_once(tmp_path: Path) -> None:
    """A certificate asks for work with 5,000 by 5,000 numbers."""
    model = mlp([np.ones((5_000, 1)), np.ones((1, 5_000))], [None, None], ["tanh", None]).save(tmp_path / "w.onnx")
    wide = bundle(model, tmp_path / "out", Domain.around())
    claim, certificate = read(wide)
    assert "recursion" not in certificate["plan"][-1]
    certificate["plan"][-1]["recursion"] = {
        "start": 0,
        "through": {"bound": "1e9", "multipliers": {"2": ["1"] * 5_000}},
    }
    started = time.process_time()
    assert verdict(*with_claim(claim, certificate), model, tmp_path) == "rejected"
    assert time.process_time() - started < 60


@pytest.mark.parametrize("twin", TWINS)
def test_what_a_broken_engine_claims_is_rejected(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    where, name, broken = TWINS[twin]
    monkeypatch.setattr(where, name, broken)
    refused = 0
    for network, domain in CASES:
        result = layerwise(network, domain.fit(network), recursion=True)
        low = reached(network, domain.fit(network), np.random.default_rng(0), points=30)
        if violations({q: str(b.value) for q, b in result.bounds.items() if q in JACOBIANS}, low):
            with pytest.raises((Rejected, Malformed)):
                replay(network, domain, plan(result, True))
            refused += 1
    assert refused


def test_a_bound_below_the_truth_is_rejected_whatever_the_multipliers() -> None:
    """b relu(a x) over both signs of x: the larger of two sums is reached."""
    b = Builder(1, 3)
    b.affine(b.activation(b.affine(0, "a", 4, bias=False), "relu"), "b", 1, bias=False)
    network, domain = b.network(), Domain.around(input_radius=1)
    first, second = network.theta[:4], network.theta[4:]
    truth = max(abs(float(second[side] @ first[side])) for side in (first > 0, first < 0))
    rows = plan(layerwise(network, domain.fit(network), recursion=True), True)
    statement = rows[3]["recursion"]["through"]
    assert float.fromhex(statement["bound"]) >= truth
    for factor, centre in itertools.product((1e-3, 0.5, 1.0, 2.0, 1e3), ("0", "0.25", "1", "-3")):
        changed = copy.deepcopy(rows)
        changed[3]["recursion"]["centres"] = {"2": [centre] * 4}
        scaled(changed[3]["recursion"]["through"], "2", factor)
        changed[3]["recursion"]["through"]["bound"] = (0.999 * truth).hex()
        with pytest.raises(Rejected):
            replay(network, domain, changed)


@pytest.mark.parametrize("name", EVERY)
def test_every_architecture_is_replayed(name: str) -> None:
    network = EVERY[name](3)
    domain = Domain.around(input_center="0.3", input_radius="0.02", radius="0.01")
    bounds, result = replay(network, domain)
    assert all(bounds[q] <= Fraction(result.bounds[q].value) * (1 + Fraction(1, 10**12)) for q in bounds)


def test_the_leaves_of_a_split_tree_keep_what_was_proved(tmp_path: Path) -> None:
    """Multipliers for the whole domain need not prove anything of a part of it: what they prove of the whole holds."""
    model = tanh_net(2, (3, 6, 2)).save(tmp_path / "net.onnx")
    forms = {"input_jacobian": "layerwise", "parameter_jacobian": "layerwise"}
    files = local_bundle(model, tmp_path / "out", DOMAIN, tree=[0, None, [1, None, None]], forms=forms)
    claim, certificate = read(files)
    assert stated(certificate) and {row["tier"] for row in claim["claims"]} == {"local"}
    assert run_checker_here(files)[0] == 0
    del certificate["plan"][-1]["recursion"]
    assert verdict(*with_claim(claim, certificate), model, tmp_path) == "rejected"


def test_intervals_of_single_parameters(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is concluded is not below what is reached at their ends, and weights that stand still are noticed."""
    network, domain = one_sided()
    values = inside_intervals(network, domain, 0, 30)
    bounds, found = replay(network, domain)
    assert any(step.recursion for step in found.steps)
    assert [q for q in JACOBIANS if values[q] > float(bounds[q]) * (1 + 1e-9)] == []
    where, name, broken = TWINS["weights stand still"]
    monkeypatch.setattr(where, name, broken)
    with pytest.raises(Rejected, match="recursion"):
        replay(network, domain)


def test_chains_through_the_same_nodes_share_what_is_found_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every node of a long chain names the whole chain before it: that took the square of its length."""
    builder, length = Builder(2), 60
    value = builder.affine(0, "a", 2)
    for at in range(length):
        value = builder.activation(value, "tanh" if at % 2 else "sigmoid")
    network = builder.network()
    rows = plan(layerwise(network, DOMAIN.fit(network)), True)
    numbers = {"1": ["2"]} | {str(at): ["1000", "1000"] for at in range(2, length + 2)}
    for at, row in enumerate(rows[1:], start=1):
        through = {"bound": "1e9", "multipliers": {str(n): numbers[str(n)] for n in range(1, at + 1)}}
        row["recursion"] = {"start": 0, "through": through}
    found, ranges = [], RULE._ranges
    monkeypatch.setattr(RULE, "_ranges", lambda *given: found.append(1) or ranges(*given))
    replay(network, DOMAIN, rows)
    assert len(found) == length
    monkeypatch.setattr(RULE, "MOST_WORK", RULE.LINK * length * length // 2)
    with pytest.raises(Rejected, match="more work"):
        replay(network, DOMAIN, rows)


def test_a_fixed_map_is_counted_before_it_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    builder = Builder(40)
    value = builder.linear([(builder.affine(0, "a", 40), np.ones((40, 40)))])
    network = builder.network()
    rows = plan(layerwise(network, DOMAIN.fit(network)), True)
    rows[value]["recursion"] = {"start": 1, "through": {"bound": "1e9", "multipliers": {}}}
    replay(network, DOMAIN, rows)
    monkeypatch.setattr(RULE, "MOST_WORK", RULE.LINK + RULE.ENTRY * 40 * 40 - 1)
    monkeypatch.setattr(RULE, "dyadic", lambda matrix: pytest.fail("it was made"))
    with pytest.raises(Rejected, match="more work"):
        replay(network, DOMAIN, rows)


@pytest.mark.parametrize("exponent", [1_000, -1_000])
def test_numbers_far_beyond_the_floats_are_refused(exponent: int) -> None:
    """A long chain of fixed maps, in which digits become more and more."""
    steep = RULE.Map(RULE.Dyadic([[1]], exponent), Fraction(1), Fraction(0), Fraction(0), None)
    told = {"bound": "1", "multipliers": {}}
    with pytest.raises(Rejected, match="beyond the floats"):
        RULE.proved(dict.fromkeys(map(str, range(1, 100)), lambda: steep), Fraction(1), {}, told, RULE.Work(), "here")
