"""Rule L16 in the checker: edited recursions prove nothing, and what a broken engine would claim is rejected."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.local import recursion as engine
from certbound.bounds.local import tier
from certbound.certificate.local_plan import Leaves
from certbound.network.graph import Network
from tests.soundness.test_local_recursion import CASES, TWINS, dense, linear, scaled, tied
from tests.support.graph_jets import reached
from tests.support.graphs import ARCHITECTURES
from tests.support.leaves import judged, plan_of
from tests.support.more_graphs import DOMAINS
from tests.support.tampering import checker_module

Rejected, Malformed = (getattr(checker_module("outcome"), name) for name in ("Rejected", "Malformed"))
RULE: Any = checker_module("local.recursion")
JACOBIANS = ("input_jacobian", "parameter_jacobian")
NETWORK, DOMAIN = dense(4, 2, 5, 5, 2), Domain.around(input_center="0.3", input_radius="0.05", radius="0.05")


@pytest.fixture(autouse=True)
def _everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine tries the rule wherever it can."""
    monkeypatch.setattr(tier, "WORTH", 1e-9)


def by_recursion(network: Network, domain: Domain) -> tuple[list[str], dict[str, Any]]:
    """(what the rule bounds, the leaf with it as the form, whether it is the best one or not)."""
    found, _, _ = plan_of(network, domain)
    own = [q for q in JACOBIANS if q in found.plan.recursions.stated]
    forms = dict.fromkeys(own, "recursion")
    return own, Leaves.of_box(replace(found, plan=replace(found.plan, forms=forms))).table(own)["leaves"][0]


@pytest.mark.many(8)
@pytest.mark.parametrize("kind", DOMAINS)
@pytest.mark.parametrize("case", range(8))
def test_what_the_engine_states_is_proved(case: int, kind: str) -> None:
    network = [NETWORK, tied(2), linear(), dense(1, 3, 8, 1), dense(2, 1, 4, 4, 4, 4, 2),
               scaled("scale"), scaled("tanh"), scaled("square")][case]  # fmt: skip
    own, row = by_recursion(network, DOMAINS[kind](("0.3", "0.01", "0")[case % 3]))
    assert own and judged(network, DOMAINS[kind](("0.3", "0.01", "0")[case % 3]), row, own).bounds.keys() == set(own)


Edit = Callable[[dict[str, Any]], Any]  # of "recursions"
FIRST = "parameter_jacobian"
EDITS: dict[str, Edit] = {
    "a lower bound": lambda r: r[FIRST].update(bound=(0.98 * float.fromhex(r[FIRST]["bound"])).hex()),
    "a bound of 0": lambda r: r[FIRST].update(bound="0x0p+0"),
    "a negative bound": lambda r: r[FIRST].update(bound="-0x1p+0"),
    "smaller E": lambda r: r[FIRST]["multipliers"].update({"stage 1": ["0x1p-60"] * 5}),
    "no E": lambda r: r[FIRST]["multipliers"].pop("stage 1"),
    "fewer numbers": lambda r: r[FIRST]["multipliers"]["stage 2"].pop(),
    "no f": lambda r: r[FIRST]["multipliers"].pop("port 2"),
    "smaller f": lambda r: r[FIRST]["multipliers"].update({"port 2": ["0x1p-60"]}),
    "an unknown link": lambda r: r[FIRST]["multipliers"].update({"port 9": ["0x1p+0"]}),
    "other centres": lambda r: r["centres"].update({"stage 1": ["0x1p+3"] * 5}),
    "fewer centres": lambda r: r["centres"]["stage 1"].pop(),
    "no statement": lambda r: r.pop(FIRST),
    "a statement that no form asks for": lambda r: r.update(output=r[FIRST]),
    "the input's bound": lambda r: r.update({FIRST: r["input_jacobian"]}),
    "no table": lambda r: r.update({FIRST: []}),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_recursion_proves_nothing(edit: str) -> None:
    own, row = by_recursion(NETWORK, DOMAIN)
    changed = copy.deepcopy(row)
    EDITS[edit](changed["recursions"])
    with pytest.raises((Rejected, Malformed)):
        judged(NETWORK, DOMAIN, changed, own)


def test_a_network_that_is_no_chain_has_no_such_form() -> None:
    network, domain = ARCHITECTURES["residual"](1), Domain.around(input_radius="0.1", radius="0.01")
    _, own, row = plan_of(network, domain)
    assert "recursions" not in row or not row["recursions"]
    row["forms"]["parameter_jacobian"] = "recursion"
    row["recursions"] = {"parameter_jacobian": {"bound": "0x1p+90", "multipliers": {}}}
    with pytest.raises(Rejected, match="no chain"):
        judged(network, domain, row, own)


@pytest.mark.parametrize("twin", TWINS)
def test_what_a_broken_engine_states_is_rejected(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    name, broken = TWINS[twin]
    monkeypatch.setattr(tier if name == "links_of" else engine, name, broken)
    rejected = 0
    for network, domain in CASES:
        own, row = by_recursion(network, domain)
        try:
            judged(network, domain, row, own)
        except Rejected:
            rejected += 1
    assert rejected


def test_a_bound_below_the_truth_is_rejected_whatever_the_multipliers() -> None:
    own, row = by_recursion(NETWORK, DOMAIN)
    low = reached(NETWORK, DOMAIN.fit(NETWORK), np.random.default_rng(0), 4)
    rng = np.random.default_rng(5)
    for _ in range(12):
        changed = copy.deepcopy(row)
        for q in own:
            given = changed["recursions"][q]
            given["bound"] = (0.999 * low[q]).hex()
            given["multipliers"] = {
                key: [(float.fromhex(v) * float(np.exp(rng.normal()))).hex() for v in values]
                for key, values in given["multipliers"].items()
            }
        with pytest.raises(Rejected):
            judged(NETWORK, DOMAIN, changed, own)
