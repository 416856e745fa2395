"""Split trees that cut at kinks, and empty leaves (rules L9, L13): what the checker takes and what it rejects."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.local import search
from certbound.bounds.local.tier import local
from certbound.certificate.certification import certify
from certbound.certificate.local_plan import Leaves
from certbound.network.graph import Network
from tests.support.builders import mlp
from tests.support.leaves import facts
from tests.support.phases import KINKED, chain, points, random_leaves
from tests.support.replays import as_checked, domain_of
from tests.support.tampering import Bundle, checker_module, read, run_checker, verdict, with_claim

leaf_module, phases, empty, outcome, split_tree, webs = (
    checker_module(name)
    for name in ("local.leaf", "local.phases", "local.empty", "outcome", "local.split_tree", "local.web")
)
FIRST = ["output", "input_jacobian", "parameter_jacobian", "first_order_remainder"]


def as_cuts(cuts: Any) -> Any:
    return tuple(phases.Cut(*cut) for cut in cuts)


def judged(network: Network, leaf: Any, row: dict[str, Any], quantities: list[str]) -> Any:
    """The checker's leaf, if it accepts the table."""
    domain = domain_of(network, leaf[0])
    return leaf_module.Leaf(
        row, "leaf", quantities, as_checked(network), domain, facts(network), None, None, as_cuts(leaf[1])
    )


def certified(network: Network, leaf: Any) -> tuple[Any, list[str], dict[str, Any]]:
    """(the engine's bounds, the quantities that the tier itself bounds, the leaf as a certificate holds it)."""
    found = local(network, leaf[0], cuts=leaf[1])
    own = [q for q in FIRST if found.plan.empty is not None or found.plan.forms[q] not in ("layerwise", "joint")]
    return found, own, Leaves.of_box(found).table(own)["leaves"][0]


def leaves_of(name: str, kind: str, seed: int) -> Iterator[tuple[Network, Any]]:
    kinds = {
        "box": Domain.box(input_center="0.1", input_radius="0.4", radius="0.02"),
        "inputs": Domain.around(input_center="0.1", input_radius="0.9"),
        "around": Domain.around(input_center="0.1", input_radius="0.4", input_norm="2", radius="0.02"),
    }
    network = chain(seed, KINKED[name], (2, 3, 3, 1), skip=seed % 2 == 1)
    for leaf in random_leaves(network, kinds[kind].fit(network), np.random.default_rng(seed), 3):
        yield network, leaf


@pytest.mark.slow(seconds=6)
@pytest.mark.many(9)
@pytest.mark.parametrize("kind", ["box", "inputs", "around"])
@pytest.mark.parametrize("name", KINKED)
def test_what_the_engine_has_of_a_leaf_is_proved_and_holds(
    name: str, kind: str, cases: Callable[[int, int], int]
) -> None:
    accepted = 0
    for seed in range(cases(1, 8)):
        reached: list[Any] = []
        for network, leaf in itertools.islice(leaves_of(name, kind, seed), 4):
            found, own, row = certified(network, leaf)
            proved = judged(network, leaf, row, own).bounds
            assert all(proved[q] <= Fraction(found.bounds[q].value) for q in own)
            accepted += len(own)
            reached = reached or list(points(network, leaf[0], np.random.default_rng(seed), 30))
            for point in reached:
                if point.is_in(leaf):
                    assert "empty" not in row
                    assert all(point.norms[q] * (1 - 1e-9) <= proved[q] for q in own if q in point.norms)
    assert accepted > 4


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A certificate with halvings, cuts at kinks and an empty leaf."""
    folder = tmp_path_factory.mktemp("cut")
    rng = np.random.default_rng(5)
    weights = [rng.normal(size=(4, 2)), rng.normal(size=(3, 4)), rng.normal(size=(1, 3))]
    model = mlp(weights, [0.2 * rng.normal(size=len(w)) for w in weights], ["relu", "relu", "identity"])
    file = model.save(folder / "net.onnx")
    made = certify(file, Domain.around(input_radius=1), quantities=["input_jacobian"], split_nodes=25)
    made.write(folder / "out")
    return Bundle(folder / "out" / "claim.toml", folder / "out" / "certificate.json", file)


def nodes_of(tree: Any) -> Iterator[Any]:
    if tree is not None:
        yield tree
        for part in tree[-2:]:
            yield from nodes_of(part)


def at_kink(local: dict[str, Any], which: int = 0) -> Any:
    """A node of the tree that cuts at a kink."""
    return [node for node in nodes_of(local["tree"]) if len(node) == 5][which]


def an_empty_leaf(local: dict[str, Any]) -> dict[str, Any]:
    return next(leaf for leaf in local["leaves"] if "empty" in leaf)


def a_cut_leaf(local: dict[str, Any]) -> dict[str, Any]:
    def below(tree: Any, above: bool) -> Iterator[bool]:
        if tree is None:
            yield above
        else:
            for part in tree[-2:]:
                yield from below(part, above or len(tree) == 5)

    return next(
        leaf for leaf, is_cut in zip(local["leaves"], below(local["tree"], False), strict=True)
        if is_cut and "empty" not in leaf
    )  # fmt: skip


def test_it_is_valid(cut: Bundle) -> None:
    assert run_checker(cut)[0] == 0


def _emptied(local: dict[str, Any], value: Any) -> None:
    """Say of a leaf with points that it has none."""
    leaf = a_cut_leaf(local)
    lines = {"lines": leaf["lines"]} if "lines" in leaf else {}
    leaf.clear()
    leaf.update(empty=value, **lines)


def _twice(local: dict[str, Any]) -> None:
    node = at_kink(local, -1)
    node[3] = [*node[:3], node[3], None]
    local["leaves"].append(local["leaves"][-1])


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("no such port", lambda c: at_kink(c).__setitem__(0, 9)),
        ("the port of the inputs", lambda c: at_kink(c).__setitem__(0, 0)),
        ("a negative port", lambda c: at_kink(c).__setitem__(0, -1)),
        ("a port that is no number", lambda c: at_kink(c).__setitem__(0, "1")),
        ("the port of the output", lambda c: at_kink(c).__setitem__(0, 3)),
        ("no such neuron", lambda c: at_kink(c).__setitem__(1, 10**30)),
        ("true for a neuron", lambda c: at_kink(c).__setitem__(1, True)),
        ("another neuron", lambda c: at_kink(c).__setitem__(1, (at_kink(c)[1] + 1) % 3)),
        ("no kink there", lambda c: at_kink(c).__setitem__(2, "1/1000000")),
        ("a kink that is no text", lambda c: at_kink(c).__setitem__(2, 0)),
        ("a huge kink", lambda c: at_kink(c).__setitem__(2, "1e999")),
        ("sides exchanged", lambda c: at_kink(c).__setitem__(slice(3, 5), at_kink(c)[:2:-1])),
        ("a side missing", lambda c: at_kink(c).pop()),
        ("a third side", lambda c: at_kink(c).append(None)),
        ("the same kink twice", _twice),
        ("a leaf with points called empty", lambda c: _emptied(c, [])),
        ("the same with weights", lambda c: _emptied(c, ["1"] * 40)),
        ("no empty leaf's weights", lambda c: an_empty_leaf(c).update(empty="1")),
        ("a negative weight", lambda c: an_empty_leaf(c).update(empty=["-1"] * len(an_empty_leaf(c)["empty"] or "1"))),
        ("too many weights", lambda c: an_empty_leaf(c)["empty"].extend(["1"] * 50)),
        ("forms of an empty leaf", lambda c: an_empty_leaf(c).update(forms={})),
        ("an empty leaf where nothing is cut", lambda c: c.update(tree=None, leaves=[{"empty": []}])),
        ("the same with a weight", lambda c: c.update(tree=None, leaves=[{"empty": ["1"]}])),
        ("the mean value form", lambda c: a_cut_leaf(c).update(enclosures="m" * len(a_cut_leaf(c)["enclosures"]))),
        ("a deeper tree than is allowed", lambda c: c.update(tree=_deep(50))),
    ],
)
def test_a_tampered_tree_or_leaf_is_not_valid(cut: Bundle, tmp_path: Path, name: str, change: Any) -> None:
    claim, certificate = read(cut)
    change(certificate["local"])
    found = verdict(*with_claim(claim, certificate), cut.model, tmp_path)
    assert found in ("rejected", "malformed"), name


def _deep(depth: int) -> Any:
    tree: Any = None
    for _ in range(depth):
        tree = [1, 0, "0", tree, None]
    return tree


def test_a_cut_leaf_proves_no_second_derivative_and_no_remainder_by_centres() -> None:
    network = chain(0, KINKED["relu"], (1, 2, 1))
    domain = Domain.box(input_center="0.1", input_radius="0.1", radius="0.01").fit(network)
    leaf = next(iter(leaf for leaf in random_leaves(network, domain, np.random.default_rng(1), 1) if leaf[1]))
    _, own, row = certified(network, leaf)
    assert "first_order_remainder" in own or "first_order_remainder" in row["forms"] or own
    for quantity, form in (("first_order_remainder", "centre"), ("parameter_hessian", "direct")):
        changed_row = copy.deepcopy(row)
        changed_row["forms"] = {quantity: form}
        with pytest.raises(outcome.Rejected):
            judged(network, leaf, changed_row, [quantity])


def test_a_tree_without_one_side_would_prove_something_false(
    monkeypatch: pytest.MonkeyPatch, cut: Bundle, tmp_path: Path
) -> None:
    """A checker whose left sides are the right ones, or that takes any weights, would take a false certificate."""
    network = chain(0, KINKED["relu"], (1, 1, 1))
    domain = Domain.around(input_radius=3).fit(network)
    web = webs.web_of(as_checked(network), domain_of(network, domain))
    cuts = (phases.Cut(1, 0, Fraction(0), True),)
    with pytest.raises(outcome.Rejected, match="no point"):
        empty.prove_empty({"empty": ["1"]}, web, facts(network), cuts, "leaf")
    monkeypatch.setattr(empty, "rule_l13", lambda *_: Fraction(-1))
    empty.prove_empty({"empty": ["1"]}, web, facts(network), cuts, "leaf")


def test_a_tree_within_the_limits_is_judged_soon() -> None:
    network = chain(0, KINKED["relu"], (1, 2, 1))
    domain = domain_of(network, Domain.around(input_radius=1).fit(network))
    checked = as_checked(network)
    tree: Any = None
    for _ in range(30):
        tree = [1, 0, "0", tree, tree]
    with pytest.raises(outcome.Rejected, match="leaves"):
        split_tree.replay_local(
            {"tree": tree, "leaves": [{}]}, ["output"], checked, domain, facts(network), None, None, split_tree.Budget()
        )


def test_a_ball_of_inputs_is_cut_at_kinks_alone() -> None:
    network = chain(2, KINKED["relu"], (2, 3, 1))
    ball = Domain.around(input_radius="0.7", input_norm="2").fit(network)
    found = search(network, ball, "input_jacobian", nodes=9)
    assert len(found.leaves) > 1 and all(len(node) == 5 for node in nodes_of(found.tree))
    assert found.bounds["input_jacobian"].value < local(network, ball).bounds["input_jacobian"].value
