"""Rule L10 in the checker: edited inequalities prove nothing, and what a broken engine would claim is rejected."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.local import inequality as engine
from certbound.bounds.local import tier
from certbound.bounds.quantities import QUANTITIES
from certbound.certificate.local_plan import Leaves
from certbound.network.graph import Network
from certbound.numbers.directed import Up
from tests.soundness.test_inequality import thrice, twice, unit
from tests.soundness.test_local_graphs import at_point
from tests.support.graph_jets import reached
from tests.support.graphs import ARCHITECTURES, Builder
from tests.support.leaves import judged, leaf_module, plan_of
from tests.support.more_graphs import DOMAINS, EVERY
from tests.support.tampering import checker_module

Rejected, Malformed = (getattr(checker_module("outcome"), name) for name in ("Rejected", "Malformed"))
RULE: Any = checker_module("local.inequality")
JACOBIANS = ("input_jacobian", "parameter_jacobian")


@pytest.fixture(autouse=True)
def _everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine tries the rule wherever it can, and keeps what it finds."""
    monkeypatch.setattr(tier, "WORTH", 1e-9)
    for name in ("of_jacobian", "of_row"):
        right = getattr(engine, name)
        monkeypatch.setattr(tier, name, lambda *given, right=right: right(*given[:-1]))


def case(name: str, radius: str = "0.02") -> tuple[Network, Domain, list[str], dict[str, Any]]:
    network, domain = ARCHITECTURES[name](1), Domain.around(input_center="0.3", input_radius=radius, radius=radius)
    _, own, row = plan_of(network, domain)
    return network, domain, own, row


def by_inequality(network: Network, domain: Domain) -> tuple[list[str], dict[str, Any]]:
    """(what the rule bounds, the leaf with it as the form, whether it is the best one or not)."""
    found, _, _ = plan_of(network, domain)
    forms = dict.fromkeys((key.removesuffix(" +").removesuffix(" -") for key in found.plan.inequalities), "inequality")
    if any(key.startswith("row") for key in forms):
        forms["parameter_hessian"] = "rows"
    own = [quantity for quantity in QUANTITIES if quantity in forms]
    return own, Leaves.of_box(replace(found, plan=replace(found.plan, forms=forms))).table(own)["leaves"][0]


Edit = Callable[[dict[str, Any]], Any]  # of one inequality
EDITS: dict[str, Edit] = {
    "a lower bound": lambda given: given.update(bound=(0.9 * float.fromhex(given["bound"])).hex()),
    "no bound at all": lambda given: given.update(bound="0"),
    "a port left out": lambda given: given["multipliers"].pop(_first(given["multipliers"], "port")),
    "a site left out": lambda given: given["multipliers"].pop(_first(given["multipliers"], "site")),
    "a multiplier beyond all bounds": lambda given: _port(given).__setitem__(0, "1e999"),
    "a multiplier of almost nothing": lambda given: _port(given).__setitem__(0, "1e-999"),
    "a multiplier 0": lambda given: _port(given).__setitem__(0, "0"),
    "a multiplier too small": lambda given: _scale(_port(given), 2.0**-40),
    "a multiplier too large": lambda given: _scale(_port(given), 2.0**40),
    "a negative multiplier": lambda given: _port(given).__setitem__(0, "-1"),
    "a number too few": lambda given: _port(given).pop(),
    "no numbers": lambda given: given["multipliers"].__setitem__(_first(given["multipliers"], "port"), []),
    "a port that is not there": lambda given: given["multipliers"].__setitem__("port 99", ["1"]),
    "a site's multiplier 0": lambda given: _site(given).__setitem__(0, "0"),
    "a split 0": lambda given: _site(given).__setitem__(1, "0"),
    "a weight left out": lambda given: given["weights"].pop(_first(given["weights"], "site")),
    "a weight 0": lambda given: given["weights"].__setitem__(_first(given["weights"], "site"), ["0"]),
    "a weight too large": lambda given: _scale(given["weights"][_first(given["weights"], "site")], 2.0**40),
    "a weight too many": lambda given: given["weights"].__setitem__("stage 77", ["1"]),
    "no multipliers": lambda given: given.pop("multipliers"),
    "a key of its own": lambda given: given.__setitem__("trust", "me"),
}


def _first(table: dict[str, Any], kind: str) -> str:
    return next(key for key in table if key.startswith(kind))


def _port(given: dict[str, Any]) -> list[str]:
    found: list[str] = given["multipliers"][_first(given["multipliers"], "port")]
    return found


def _site(given: dict[str, Any]) -> list[str]:
    found: list[str] = given["multipliers"][_first(given["multipliers"], "site")]
    return found


def _scale(numbers: list[str], factor: float) -> None:
    numbers[:] = [(float.fromhex(x) * factor).hex() for x in numbers]


@pytest.mark.slow(seconds=5)
def test_an_edited_inequality_proves_nothing() -> None:
    network, domain, own, row = case("residual")
    keys = list(row["inequalities"])
    assert {"row 0 +", "row 0 -"} <= set(keys) and judged(network, domain, row, own)
    for name, edit in EDITS.items():
        edited = copy.deepcopy(row)
        edit(edited["inequalities"]["row 0 +"])
        with pytest.raises((Rejected, Malformed)):
            judged(network, domain, edited, own)
            pytest.fail(name)


def test_an_inequality_that_is_missing_or_too_much_is_refused() -> None:
    network, domain, own, row = case("residual")
    for key in row["inequalities"]:
        less = copy.deepcopy(row)
        del less["inequalities"][key]
        with pytest.raises(Malformed):
            judged(network, domain, less, own)
    for extra in ("row 9 +", "row 0 *", "output"):
        more = copy.deepcopy(row)
        more["inequalities"][extra] = row["inequalities"]["row 0 +"]
        with pytest.raises(Rejected, match="not needed"):
            judged(network, domain, more, own)
    swapped = copy.deepcopy(row)
    table = swapped["inequalities"]
    table["row 0 +"], table["row 0 -"] = table["row 0 -"], table["row 0 +"]
    try:
        judged(network, domain, swapped, own)  # either they are proved for the other sign too,
    except (Rejected, Malformed):
        pass  # or they are not
    else:
        assert float.fromhex(table["row 0 +"]["bound"]) == pytest.approx(float.fromhex(table["row 0 -"]["bound"]), 0.5)


@pytest.mark.slow(seconds=5)
@pytest.mark.parametrize("name", ["mlp", "gated", "tied"])
def test_at_a_point_it_proves_nothing_that_is_false(name: str) -> None:
    network, domain = ARCHITECTURES[name](0), Domain.around(input_center="0.3")
    own, row = by_inequality(network, domain)
    assert own == [*JACOBIANS, "parameter_hessian"]
    assert judged(network, domain, copy.deepcopy(row), own)
    jacobian, by_x, second = at_point(network, np.full(network.inputs, 0.3))
    exact = {"input_jacobian": by_x**2, "parameter_jacobian": jacobian**2}
    for number, matrix in enumerate(second):
        values = np.linalg.eigvalsh(matrix)
        exact |= {f"row {number} +": values[-1], f"row {number} -": -values[0]}
    assert set(exact) == set(row["inequalities"])
    for key, value in exact.items():
        false = copy.deepcopy(row)
        false["inequalities"][key]["bound"] = float(value * (1.0 - 1e-6)).hex()
        with pytest.raises(Rejected, match="not proved"):
            judged(network, domain, false, own)


def test_fixed_numbers_with_errors_leave_room_for_the_checker() -> None:
    network, domain = EVERY["constants"](3), DOMAINS["total"]("0.03")
    own, row = by_inequality(network, domain)
    assert "input_jacobian" in row["inequalities"] and judged(network, domain, row, own)


def test_an_output_without_parameters_has_no_inequality() -> None:
    b = Builder(2)
    b.affine(0, "unused", 2)
    b.activation(0)
    nothing = {"bound": "1", "multipliers": {}}
    forms = {
        "parameter_jacobian": {"parameter_jacobian": "inequality"},
        "parameter_hessian": {"parameter_hessian": "rows", "row 0": "inequality", "row 1": "inequality"},
    }
    for quantity, form in forms.items():
        inequalities = dict.fromkeys(("parameter_jacobian", "row 0 +", "row 0 -", "row 1 +", "row 1 -"), nothing)
        row = {"enclosures": "", "forms": form, "inequalities": inequalities}
        with pytest.raises(Rejected, match="does not depend on any parameter"):
            judged(b.network(), Domain.around(input_radius="0.1", radius="0.1"), row, [quantity])


def _long_kernel() -> Network:
    """One kernel at 12 places: its columns have 144 entries, but the value before it 23."""
    b, places = Builder(1), np.arange(12)
    before = b.activation(b.affine(0, "in", 23))
    after = b.activation(b.affine(before, "kernel", 1, columns=(places[:, None] + places)[None]))
    b.linear([(after, np.ones((1, 12)))])
    return b.network()


def _often_used() -> Network:
    """Twelve times the same weights on the same value."""
    b = Builder(1)
    before = b.activation(b.affine(0, "in", 8))
    b.activation(b.linear([(b.affine(before, "w", 1, bias=False), 0.1) for _ in range(12)]))
    return b.network()


@pytest.mark.parametrize("build", [_long_kernel, _often_used])
def test_the_matrices_are_not_larger_than_what_is_counted(
    build: Callable[[], Network], monkeypatch: pytest.MonkeyPatch
) -> None:
    right, heights = RULE.stacked, []

    def stacked(matrices: list[Any]) -> Any:
        whole = right(matrices)
        heights.append(len(whole.rows) / len(whole.rows[0]))
        return whole

    monkeypatch.setattr(RULE, "stacked", stacked)
    network, domain = build(), Domain.around(input_center="0.3", input_radius="0.02", radius="0.02")
    _, own, row = plan_of(network, domain)
    assert "row 0 +" in row["inequalities"] and judged(network, domain, row, own)
    assert max(heights) <= 1.0


# -- what an engine with a broken rule would claim ------------------------------------------------------------------


def _weights_stand_still(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    right, theirs = engine.moves, RULE.Space.moves
    monkeypatch.setattr(engine, "moves", lambda *given: (Up.zero, right(*given)[1]))
    return lambda: monkeypatch.setattr(RULE.Space, "moves", lambda *given: (0, theirs(*given)[1]))


def _columns_stand_still(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    right, theirs = engine.moves, RULE.Space.moves
    monkeypatch.setattr(engine, "moves", lambda *given: (right(*given)[0], Up.zero))
    return lambda: monkeypatch.setattr(RULE.Space, "moves", lambda *given: (theirs(*given)[0], 0))


def _nothing_is_charged(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    monkeypatch.setattr(engine.Claim, "charge", lambda *given: None)
    monkeypatch.setattr(engine, "split", lambda move, own, t: (move * move * (Up.one + t), Up.zero))
    return lambda: monkeypatch.setattr(RULE.Claim, "charge", lambda *given: None)


TWINS: dict[str, tuple[Callable[[pytest.MonkeyPatch], Callable[[], None]], Callable[[int], Network]]] = {
    "weights stand still": (_weights_stand_still, twice),
    "columns stand still": (_columns_stand_still, twice),
    "nothing is charged": (_nothing_is_charged, thrice),
}


@pytest.mark.parametrize("twin", TWINS)
def test_a_false_claim_of_a_broken_engine_is_rejected(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    breaks, build = TWINS[twin]
    breaks_checker = breaks(monkeypatch)
    for seed in range(40):
        network, radius = build(seed), ("0.02", "0.1", "0.3")[seed % 3]
        domain = Domain.around(input_center="0.3", input_radius=radius, radius=radius)
        found, own, row = plan_of(network, domain)
        truth = reached(network, domain.fit(network), np.random.default_rng(seed), 6)
        false = [q for q in own if found.bounds[q].value * (1 + 1e-9) < truth.get(q, 0.0)]
        if not false or not row["inequalities"]:
            continue
        with pytest.raises((Rejected, Malformed)):
            judged(network, domain, copy.deepcopy(row), own)
        breaks_checker()  # with the same mistake it would be proved
        assert float(judged(network, domain, row, own).bounds[false[0]]) < truth[false[0]]
        return
    pytest.fail(f"{twin}: no false claim")


# -- what a checker with a broken rule would prove ------------------------------------------------------------------


def _slopes_at_the_centre(local: Any) -> None:
    for j, stage in enumerate(local.stages):
        slopes = {r: slope._replace(total=[0 for _ in slope.total]) for r, slope in stage.slopes.items()}
        local.stages[j] = stage._replace(slopes=slopes)


def _curvature_at_the_centre(local: Any) -> None:
    for j, stage in enumerate(local.stages):
        bends = [bend._replace(curvature=bend.curvature._replace(total=[0 for _ in bend.curvature.total]))
                 for bend in stage.bends]  # fmt: skip
        local.stages[j] = stage._replace(bends=bends)


def _adjoints_at_the_centre(leaf: Any) -> None:
    found = leaf.all_outputs
    for j, n in found.stages.items():
        found.stages[j] = n._replace(column_deviations=[0 for _ in n.column_deviations])
    for s, pi in found.sites.items():
        found.sites[s] = pi._replace(deviation=0)


BROKEN: dict[str, tuple[Callable[[Any], None], Callable[[int], Network], str]] = {
    "slopes at the centre": (lambda leaf: _slopes_at_the_centre(leaf.local), unit, "parameter_jacobian"),
    "curvature at the centre": (lambda leaf: _curvature_at_the_centre(leaf.local), unit, "parameter_hessian"),
    "adjoints at the centre": (_adjoints_at_the_centre, thrice, "parameter_hessian"),
}


@pytest.mark.parametrize("twin", BROKEN)
def test_what_a_broken_checker_would_prove_is_rejected(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    breaks, build, quantity = BROKEN[twin]
    monkeypatch.setattr(tier, "EFFORTS", {"normal": tier.EFFORTS["high"]})
    right = leaf_module.Leaf.inequality

    def broken(leaf: Any, *given: Any) -> Any:
        breaks(leaf)
        return right(leaf, *given)

    for seed in range(40):
        network, radius = build(seed), ("0.02", "0.1", "0.3")[seed % 3]
        weights = radius if build is thrice else "0"
        domain = Domain.around(input_center="0.3", input_radius=radius, radius=weights)
        own, row = by_inequality(network, domain)
        if quantity not in own:
            continue
        truth = reached(network, domain.fit(network), np.random.default_rng(seed), 6)[quantity] * (1.0 - 1e-9)
        for key, given in row["inequalities"].items():
            false = truth if key.startswith("row") else truth**2
            if key == quantity or (key.startswith("row") and quantity == "parameter_hessian"):
                given["bound"] = min(float.fromhex(given["bound"]), false).hex()
        with pytest.raises(Rejected, match="not proved"):
            judged(network, domain, copy.deepcopy(row), own)
        with monkeypatch.context() as patch:
            patch.setattr(leaf_module.Leaf, "inequality", broken)
            try:
                assert float(judged(network, domain, row, own).bounds[quantity]) < truth * (1.0 + 1e-9)
            except Rejected:  # these multipliers do not show it
                continue
        return
    pytest.fail(f"{twin}: nothing noticed")
