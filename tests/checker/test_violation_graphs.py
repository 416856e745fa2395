"""Witnesses on graphs of every architecture: what the engine confirms the checker proves, and not a bit more."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.hunt.fuzz.architectures import ARCHITECTURES as DRAWN
from certbound.hunt.fuzz.families import Space
from certbound.hunt.fuzz.graph_cases import draw_graph
from certbound.hunt.fuzz.graphs import graph
from certbound.hunt.fuzz.rounds import Target, hunt_function
from certbound.hunt.measure.ascent import QUICK, Effort, maximise
from certbound.hunt.measure.confirm import confirm
from certbound.hunt.measure.measures import MEASURES
from certbound.network.graph import Network
from certbound.workers import workers
from tests.support.graphs import ARCHITECTURES
from tests.support.random_graphs import random_graph
from tests.support.replays import accepted, checker_module, square_below, witnessed

DOMAIN = Domain.around(input_center="1/3", input_radius="0.1", input_norm="2", total="0.05")


def both_agree(network: Network, domain: Domain, quantity: str, effort: Effort = QUICK) -> bool:
    """Whether there was something to confirm; the checker proves it, but not a thousandth more."""
    confirmed = confirm(network, domain, maximise(network, domain, quantity, effort=effort))
    if confirmed is None or confirmed.reached == 0:
        return False
    reached, square = witnessed(confirmed)
    assert confirmed.reached * Fraction("0.999") < reached <= confirmed.reached, quantity
    assert reached**2 <= square < (confirmed.reached * Fraction("1.000001")) ** 2, quantity
    return True


@pytest.mark.quick(4)
@pytest.mark.many(6)
@pytest.mark.parametrize("name", list(ARCHITECTURES))
def test_true_witnesses_on_every_architecture(name: str) -> None:
    network = ARCHITECTURES[name](0)
    assert all(both_agree(network, DOMAIN, quantity) for quantity in MEASURES)


@pytest.mark.quick(3)
@pytest.mark.parametrize("name", DRAWN[1:])
def test_true_witnesses_on_what_is_drawn(name: str) -> None:
    rng, space = np.random.default_rng(3), Space(("tanh", "sin", "gelu"), max_width=3)
    for _ in range(2):
        case = draw_graph(rng, space, name)
        for quantity in MEASURES:
            both_agree(case.network, case.domain, quantity, Effort(3, 5))


@pytest.mark.quick(5)
@pytest.mark.many(10)
@pytest.mark.parametrize("seed", range(30))
def test_true_witnesses_on_random_graphs(seed: int) -> None:
    for quantity in ("output", "input_jacobian", "parameter_hessian", "first_order_remainder"):
        both_agree(random_graph(seed), DOMAIN, quantity, Effort(2, 3))


def first_use_only(network: Network, domain: Domain) -> float:
    """The parameter Jacobian of W^T tanh(W x) as if W were used once: wrong."""
    (weight,) = (node.weight[0] for node in network.affine_nodes() if not node.parents[0])
    return float(np.linalg.norm(weight, 2)) * float(np.sqrt(sum(float(c) ** 2 for c in domain.input_center) + 1.0))


def test_a_planted_mistake_is_found_confirmed_and_proved_by_the_checker() -> None:
    space = Space(("tanh",), max_width=3, points=True, architectures=("tied",))
    with workers(1) as make:
        state = hunt_function(Target(first_use_only, "parameter_jacobian", space), seed=0, make=make, rounds=6)
    assert state.worst is not None and state.minimal is not None
    for violation in (state.worst, state.minimal):
        assert accepted(violation.confirmed, violation.claimed)


@pytest.mark.parametrize("name", ["residual", "recurrent", "gated", "tied"])
def test_a_witness_on_disk_is_checked_from_its_three_files(name: str, tmp_path: Path) -> None:
    from certbound.hunt.measure.witness import write_witness

    violation, reading = checker_module("witnesses.violation"), checker_module("reading")
    case = draw_graph(np.random.default_rng(1), Space(("tanh",), max_width=3), name)
    for quantity in ("output", "parameter_jacobian", "taylor_remainder"):
        confirmed = confirm(case.network, DOMAIN, maximise(case.network, DOMAIN, quantity, effort=QUICK))
        assert confirmed is not None
        folder = write_witness(tmp_path / quantity, confirmed, confirmed.reached * Fraction("0.999"))
        table = reading.read_json((folder / "violation.json").read_bytes(), "witness")
        files = str(folder / "claim.toml"), table, str(folder / "model.onnx")
        assert violation.check_violation(*files).verdict == "refuted"


def test_where_a_primitive_is_not_defined_nothing_is_proved() -> None:
    net = graph(1, {"w": ([[1.0]], None)}, [("affine", 0, "w"), ("log", 1)])
    domain = Domain.around(input_center=1, input_radius=2)
    assert square_below(net, domain, "output", {"x": ["3"]}) > 1
    for x in ("0", "-1"):
        with pytest.raises(checker_module("outcome").Rejected):
            square_below(net, domain, "output", {"x": [x]})
