"""The ascent, its confirmation, the search among networks, and what is kept of it."""

from __future__ import annotations

import dataclasses
import json
from fractions import Fraction
from functools import partial
from pathlib import Path

import numpy as np
import pytest

import certbound
from benchmarks.planted import bound as planted
from certbound.errors import CertboundError
from certbound.hunt.database import Database
from certbound.hunt.fuzz.build import layers, network
from certbound.hunt.fuzz.families import Case, Space, draw
from certbound.hunt.fuzz.minimise import minimise
from certbound.hunt.fuzz.mutations import mutate
from certbound.hunt.fuzz.rounds import BoundError, Progress, Target, claimed_by, hunt_function
from certbound.hunt.measure.ascent import QUICK, USUAL, Found, maximise
from certbound.hunt.measure.confirm import confirm
from certbound.hunt.measure.measures import MEASURES
from certbound.hunt.measure.region import Region
from certbound.hunt.measure.taylor import Layout
from certbound.hunt.models import ModelProgress, Place, hunt_model
from certbound.network.onnx.writer import to_onnx
from certbound.workers import workers
from tests.support.bounds import certified, column_norms, spectral_norms
from tests.support.builders import mlp, tanh_net
from tests.support.jets import jets, sample
from tests.support.networks import random_case

AROUND = certbound.Domain.around(input_radius="0.3", radius="0.1")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> certbound.network.graph.Network:  # type: ignore[name-defined]
    return certbound.load(tanh_net(3).save(tmp_path_factory.mktemp("n") / "n.onnx"))


@pytest.mark.slow(seconds=3)
@pytest.mark.parametrize("quantity", list(MEASURES))
def test_the_ascent_beats_random_samples_and_stays_inside(quantity: str, small) -> None:  # type: ignore[no-untyped-def]
    found = maximise(small, AROUND, quantity, effort=USUAL)
    again = maximise(small, AROUND, quantity, effort=USUAL)
    assert found.value == again.value and np.array_equal(found.x, again.x) and np.array_equal(found.theta, again.theta)
    region = Region.of(Layout.of(small), AROUND)
    assert region.holds_theta(found.theta)
    assert region.exact_x(found.x) == [Fraction(v) for v in found.x.tolist()]
    rng = np.random.default_rng(0)
    stored = region.stored
    for x, theta in sample(small, AROUND, rng, 200):
        j, base = jets(small, x, theta), jets(small, x, stored)
        d = theta - stored
        values = {
            "output": np.linalg.norm(j.value),
            "input_jacobian": np.linalg.norm(j.by_input, 2),
            "parameter_jacobian": np.linalg.norm(j.gradient, 2),
            "parameter_hessian": max(np.abs(np.linalg.eigvalsh(h)).max() for h in j.hessian),
            "taylor_remainder": np.linalg.norm(j.value - base.value - base.gradient @ d) / max(d @ d, 1e-6),
            "first_order_remainder": np.linalg.norm(j.value - base.value - base.gradient @ d)
            / max(np.sqrt(d @ d), 1e-3),
        }
        assert values[quantity] <= found.value * (1 + 1e-6)


def confirmable(net: certbound.network.graph.Network) -> set[str]:  # type: ignore[name-defined]
    """The quantities that are confirmed wherever they are not 0: all, unless an activation has a kink."""
    smooth = all(not net.activation(unit).kinks for unit in net.units)
    return set(MEASURES) if smooth else {"output"}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(25))
def test_confirmed_values_are_below_certified_bounds_and_next_to_the_float(seed: int, tmp_path: Path) -> None:
    _, net, domain = random_case(4000 + seed, tmp_path, smooth=seed % 3 != 0)
    bounds = certbound.bounds.layerwise.layerwise(net, domain.fit(net)).bounds  # type: ignore[attr-defined]
    surely = confirmable(net)
    for quantity, upper in bounds.items():
        found = maximise(net, domain, quantity, effort=QUICK)
        confirmed = confirm(net, domain, found)
        if confirmed is None:
            assert quantity not in surely or found.value == 0, f"{quantity}: {found.value} was not confirmed"
            continue
        assert confirmed.reached <= Fraction(upper.value)
        scale = max(found.value, 1e-9 * upper.value, 1e-12)
        assert float(confirmed.reached) == pytest.approx(found.value, rel=1e-4, abs=1e-4 * scale)


def test_every_kind_of_domain_holds_exactly_what_is_drawn_from_it(small) -> None:  # type: ignore[no-untyped-def]
    rng = np.random.default_rng(0)
    for domain in (
        AROUND,
        certbound.Domain.box(input_center="1/3", input_radius="0.1", input_norm="2", radius="0.01"),
        certbound.Domain.around(input_center="0.1", total="1/7"),
    ):
        fitted = domain.fit(small)
        region = Region.of(Layout.of(small), fitted)
        x, theta = region.random(rng, 50, surface=1.0)
        for a, b in zip(region.project_x(x + 1.0), region.project_theta(theta * 1.5), strict=True):
            assert region.holds_theta(b)
            moves = [v - c for v, c in zip(region.exact_x(a), fitted.input_center, strict=True)]
            if domain.norm == "2":
                assert sum(m * m for m in moves) <= fitted.input_radius[0] ** 2
            else:
                assert all(abs(m) <= r for m, r in zip(moves, fitted.input_radius, strict=True))
        assert not region.holds_theta(theta[0] + 1.0)


def test_nothing_is_confirmed_on_a_kink_or_outside() -> None:
    net = network([[[1.0]], [[1.0]]], [[0.0], [0.0]], "relu")
    point = certbound.Domain.around()
    found = maximise(net, point, "parameter_jacobian")
    assert confirm(net, point, found) is None  # the pre-activation is exactly 0
    off = dataclasses.replace(found, x=np.array([1.0]))
    confirmed = confirm(net, certbound.Domain.around(input_center=1), off)
    assert confirmed is not None and float(confirmed.reached) == pytest.approx(confirmed.replayed)
    moved = dataclasses.replace(off, theta=off.theta + 1.0)  # outside: pulled back to the stored parameters
    pulled = confirm(net, certbound.Domain.around(input_center=1), moved)
    assert pulled is not None and np.array_equal(pulled.theta, Layout.of(net).stored())


def test_a_direction_that_is_zero_or_nan_confirms_nothing(small) -> None:  # type: ignore[no-untyped-def]
    found = maximise(small, AROUND, "parameter_jacobian", effort=QUICK)
    assert confirm(small, AROUND, dataclasses.replace(found, d=np.zeros_like(found.theta))) is None
    assert confirm(small, AROUND, dataclasses.replace(found, d=np.full_like(found.theta, np.nan))) is None
    assert confirm(small, AROUND, dataclasses.replace(found, theta=found.theta * np.nan)) is None


@pytest.mark.slow
@pytest.mark.parametrize(
    ("defect", "quantity"),
    [
        ("bias_unit", "parameter_jacobian"),
        ("no_cross", "parameter_hessian"),
        ("third", "taylor_remainder"),
        ("input_box", "output"),
        ("tanh_b0", "input_jacobian"),
        ("relu_flat", "taylor_remainder"),
    ],
)
def test_planted_mistakes_are_found_and_confirmed(defect: str, quantity: str) -> None:
    space = Space(("relu",)) if defect == "relu_flat" else Space()
    target = Target(planted(defect, quantity), quantity, space)
    with workers(1) as make:
        state = hunt_function(target, seed=1, make=make, rounds=12)
    assert state.worst is not None and state.minimal is not None
    for violation in (state.worst, state.minimal):
        assert violation.confirmed.reached > violation.claimed
        assert target.claimed(violation.case) == violation.claimed
    assert sum(state.minimal.case.widths) <= sum(state.worst.case.widths)


@pytest.mark.slow
@pytest.mark.parametrize("quantity", list(MEASURES))
def test_correct_bounds_give_no_alarm(quantity: str) -> None:
    space = Space(("tanh", "sigmoid", "relu"))
    bound = partial(certified, quantity) if quantity == "first_order_remainder" else planted("", quantity)
    with workers(1) as make:
        state = hunt_function(Target(bound, quantity, space), seed=5, make=make, rounds=1)
    assert state.worst is None and state.examples > 20 and 0.4 < state.best <= 1 + 1e-9


@pytest.mark.slow(seconds=2)
def test_a_tight_correct_bound_gives_no_alarm() -> None:
    with workers(1) as make:
        state = hunt_function(Target(spectral_norms, "input_jacobian"), seed=0, make=make, rounds=3)
    assert state.worst is None and state.best > 0.99


@pytest.mark.slow
def test_the_search_goes_on_from_its_database(tmp_path: Path) -> None:
    database = Database(tmp_path / "db", {"name": "x"})
    target = Target(partial(certified, "parameter_jacobian"), "parameter_jacobian", Space(("tanh",)))
    with workers(1) as make:
        whole = hunt_function(target, seed=2, make=make, rounds=2)
        half = hunt_function(target, seed=2, make=make, rounds=1)
        database.save_search(half)
        resumed = hunt_function(target, seed=2, make=make, rounds=1, progress=database.load_search())
    assert (whole.rounds, whole.examples, whole.best) == (resumed.rounds, resumed.examples, resumed.best)
    assert Database(tmp_path / "db", {"name": "y"}).load_search().rounds == 0  # another target
    database.file.write_text("{}")
    with pytest.raises(CertboundError, match="not a hunt's file"):
        database.load_search()


@pytest.mark.slow(seconds=2)
def test_the_hunt_in_a_model_goes_on_from_its_database(tmp_path: Path) -> None:
    file = tanh_net(3).save(tmp_path / "n.onnx")
    place, claimed = Place(file, AROUND), dict.fromkeys(MEASURES, Fraction(10**6))
    with workers(1) as make:
        state = hunt_model(place, claimed, seed=0, make=make, rounds=len(MEASURES))
        assert set(state.best) == set(MEASURES) == set(state.confirmed)
        database = Database(tmp_path / "db", {"model": "n"})
        database.save_model(state)
        loaded = database.load_model()
        assert loaded.rounds == len(MEASURES) and loaded.examples == state.examples
        later = hunt_model(place, claimed, seed=0, make=make, rounds=len(MEASURES), progress=loaded)
    assert later.rounds == 2 * len(MEASURES)
    assert all(later.best[q].value >= state.best[q].value for q in MEASURES)
    assert isinstance(later, ModelProgress) and isinstance(later.best["output"], Found)


def test_minimise_reaches_a_small_readable_case() -> None:
    rng = np.random.default_rng(0)
    case = draw(rng, Space(max_depth=5, max_width=5))
    while len(case.weights) < 4 or case.widths[1] < 3:
        case = draw(rng, Space(max_depth=5, max_width=5))

    def fails(candidate: Case) -> bool:
        return float(np.abs(candidate.weights[0]).max()) > 0

    least = minimise(case, fails)
    assert max(least.widths) == 1 and not any(least.domain.input_radius) and not any(least.domain.radius)
    assert all(b is None for b in least.biases)
    assert abs(least.weights[0][0, 0]) == 1.0


def test_cases_survive_mutation_and_their_text_form() -> None:
    rng, space = np.random.default_rng(1), Space(("tanh", "relu", "gelu"))
    for _ in range(60):
        case = draw(rng, space)
        for _ in range(4):
            case = mutate(rng, case, space)
            case.domain.fit(case.network)
        again = Case.from_table(json.loads(json.dumps(case.to_table())))
        assert again.to_table() == case.to_table()
        assert repr(again.network) == repr(case.network)


@pytest.mark.parametrize("name", ["tanh", "sigmoid", "softplus", "identity", "relu", "leaky_relu", "elu", "selu"])
def test_made_networks_survive_onnx(name: str, tmp_path: Path) -> None:
    _round_trip(name, tmp_path)


@pytest.mark.parametrize("name", ["arctan", "sin", "erf", "gelu", "gelu_tanh", "silu", "mish", "softsign", "hardswish"])
def test_made_networks_with_other_activations_survive_onnx(name: str, tmp_path: Path) -> None:
    _round_trip(name, tmp_path)


def _round_trip(name: str, folder: Path) -> None:
    rng = np.random.default_rng(0)
    net = network([rng.normal(size=(3, 2)), rng.normal(size=(2, 3))], [rng.normal(size=3), None], name)
    file = folder / "n.onnx"
    file.write_bytes(to_onnx(net))
    again = certbound.load(file)
    assert again.units == net.units or name == "identity"
    a, b = Layout.of(net), Layout.of(again)
    np.testing.assert_array_equal(a.stored(), b.stored())
    assert [m.node.weight.shape for m in a.affine] == [m.node.weight.shape for m in b.affine]


def test_made_networks_print_as_code_that_makes_them() -> None:
    net = network([[[0.5, -1.0]], [[2.0]]], [[1.0], None], "sigmoid")
    again = eval(repr(net), {"network": network})  # noqa: S307  our own text
    assert repr(again) == repr(net) and layers(again)[2] == ["sigmoid", None]
    for wrong in ({"weights": []}, {"weights": [[[1.0]], [[1.0, 2.0]]]}, {"weights": [[[float("nan")]]]}):
        with pytest.raises(CertboundError):
            network(**wrong)


def test_what_a_bound_may_give() -> None:
    net, domain = network([[[1.0]]]), certbound.Domain.around()
    assert claimed_by("1/3", net, domain) == Fraction(1, 3) and claimed_by(0.5, net, domain) == Fraction(1, 2)
    assert claimed_by(None, net, domain) is None and claimed_by(float("inf"), net, domain) is None
    assert claimed_by(lambda n, d: np.float64(2.0), net, domain) == 2
    for wrong in (float("nan"), "about 3", object(), lambda n, d: 1 / 0):
        with pytest.raises(BoundError):
            claimed_by(wrong, net, domain)


def test_unknown_quantities_are_refused(small) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(CertboundError, match="no hunt for"):
        maximise(small, AROUND, "jacobian")


def test_a_search_state_is_empty_at_first() -> None:
    assert Progress().best == 0.0


def test_a_model_with_a_wrong_bound_is_caught(tmp_path: Path) -> None:
    weights = [np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([[1.0, 1.0]])]
    net = certbound.load(mlp(weights, [None, None], ["tanh", None], dtype=np.float64).save(tmp_path / "n.onnx"))
    wrong = column_norms(net, certbound.Domain.around())
    assert wrong is not None
    found = maximise(net, certbound.Domain.around(), "input_jacobian")
    confirmed = confirm(net, certbound.Domain.around(), found)
    assert confirmed is not None and confirmed.reached > Fraction(wrong)
