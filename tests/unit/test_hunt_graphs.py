"""The hunt on graphs: its float quantities against full tensors and exact differences, its confirmation, its cases."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from certbound.bounds.domain import Domain
from certbound.errors import CertboundError, SpecError
from certbound.hunt.fuzz.architectures import ARCHITECTURES as DRAWN
from certbound.hunt.fuzz.build import layers
from certbound.hunt.fuzz.cases import AnyCase, case_from_table, draw_case, kind_of_case, mutate_case
from certbound.hunt.fuzz.families import Space
from certbound.hunt.fuzz.graph_cases import GraphCase, draw_graph
from certbound.hunt.fuzz.graphs import graph
from certbound.hunt.fuzz.minimise import minimise
from certbound.hunt.fuzz.properties import BoundViolated, assert_bound_holds, assert_scales_with_output
from certbound.hunt.fuzz.rounds import Target, hunt_function
from certbound.hunt.fuzz.smaller import channels, pruned, shortcuts, without
from certbound.hunt.fuzz.strategies import cases, directions, domains, inputs, networks
from certbound.hunt.measure import reduction
from certbound.hunt.measure.ascent import QUICK, Effort, maximise
from certbound.hunt.measure.confirm import confirm
from certbound.hunt.measure.measures import MEASURES, at_point
from certbound.hunt.measure.primitives import BALLS
from certbound.hunt.measure.reduction import by_products, hessian_eigenpair
from certbound.hunt.measure.region import Region
from certbound.hunt.measure.taylor import Layout, cotangents, forward, reverse
from certbound.network.float_activations import derivatives
from certbound.network.graph import Affine, Elementwise, Linear, Network, Product, Unit
from certbound.workers import workers
from tests.support.ascent import along
from tests.support.graphs import ARCHITECTURES, Builder
from tests.support.jets import bilinear_norm_below, flatten, jets, unit_jet
from tests.support.random_graphs import random_graph

AROUND = Domain.around(input_radius="0.2", radius="0.1")


def agree_with_tensors(network: Network, seed: int) -> None:
    """Every quantity at a random point, and the Hessian's eigenpair of every output, against full tensors."""
    rng, layout = np.random.default_rng(seed), Layout.of(network)
    x, theta = rng.normal(size=network.inputs), layout.stored() + 0.1 * rng.normal(size=layout.count)
    reference, found = jets(network, x, theta), at_point(layout, x, theta)
    for quantity, expected in (
        ("output", np.linalg.norm(reference.value)),
        ("input_jacobian", np.linalg.norm(reference.by_input, 2)),
        ("parameter_jacobian", np.linalg.norm(reference.gradient, 2)),
    ):
        assert found[quantity] == pytest.approx(float(expected), rel=1e-9, abs=1e-12), quantity
    scale = max(float(np.abs(reference.hessian).max()), 1e-12)
    for y in np.eye(network.outputs):
        values = np.linalg.eigvalsh(np.einsum("i,ipq->pq", y, reference.hessian))
        value, d = hessian_eigenpair(layout, x, theta, y)
        assert abs(value) == pytest.approx(np.abs(values).max(), rel=1e-9, abs=1e-11 * scale)
        image = np.einsum("i,ipq,p,q->", y, reference.hessian, d, d)
        assert abs(image) == pytest.approx(abs(value), rel=1e-8, abs=1e-11 * scale)
        assert abs(by_products(layout, x, theta, y)[0]) == pytest.approx(abs(value), rel=1e-6, abs=1e-11 * scale)
    if network.outputs == 1:
        below = bilinear_norm_below(reference.hessian, rng)
        assert found["parameter_hessian"] == pytest.approx(below, rel=1e-8, abs=1e-11 * scale)


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("name", list(ARCHITECTURES))
def test_quantities_of_every_architecture_are_those_of_full_tensors(name: str) -> None:
    for seed in range(3):
        agree_with_tensors(ARCHITECTURES[name](seed), seed)


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("name", DRAWN[1:])
def test_quantities_of_what_is_drawn_are_those_of_full_tensors(name: str) -> None:
    rng = np.random.default_rng(1)
    for seed in range(3):
        agree_with_tensors(draw_graph(rng, Space(("tanh", "sigmoid"), max_width=3), name).network, seed)


@pytest.mark.quick(20)
@pytest.mark.many(34)
@pytest.mark.parametrize("seed", range(100))
def test_quantities_of_random_graphs_are_those_of_full_tensors(seed: int) -> None:
    agree_with_tensors(random_graph(seed), seed)


def test_random_graphs_have_what_is_to_be_tested() -> None:
    nodes = [node for seed in range(100) for node in random_graph(seed).nodes]
    affine = [node for node in nodes if isinstance(node, Affine)]
    assert {type(node) for node in nodes} == {Affine, Linear, Elementwise, Product}
    assert any(node.slices > 1 and node.uses > 1 for node in affine)
    assert any(node.columns is not None and (node.columns < 0).any() for node in affine)
    assert any(not np.array_equal(node.weight_at.ravel(), np.sort(node.weight_at.ravel())) for node in affine)
    assert any(
        len({node.group for node in net.affine_nodes()}) < len(list(net.affine_nodes()))
        for net in map(random_graph, range(100))
    )


MP: dict[str, Callable[..., Any]] = {
    "tanh": mpmath.tanh,
    "sigmoid": lambda z: 1 / (1 + mpmath.exp(-z)),
    "sin": mpmath.sin,
    "cos": mpmath.cos,
    "gelu": lambda z: z * mpmath.ncdf(z),
    "arctan": mpmath.atan,
    "exp": mpmath.exp,
    "log": mpmath.log,
    "sqrt": mpmath.sqrt,
    "inverse_sqrt": lambda z: 1 / mpmath.sqrt(z),
    "reciprocal": lambda z: 1 / z,
    "power": lambda z, exponent: z ** int(exponent),
    "softplus_below": lambda z, threshold, beta: mpmath.log(1 + mpmath.exp(mpmath.mpf(float(beta)) * z)) / float(beta),
}


def in_many_digits(network: Network, x: list[Any], theta: list[Any]) -> list[Any]:
    """The output, entry by entry, from nothing but the definition."""
    values = [x]
    for node in network.nodes:
        made = []
        match node:
            case Affine():
                for k in range(node.slices):
                    for s in range(node.uses):
                        places = range(node.weight.shape[2]) if node.columns is None else node.columns[k, s]
                        for o in range(node.weight.shape[1]):
                            z = mpmath.mpf(0)
                            for i, place in enumerate(places):
                                if place >= 0:
                                    z += node.alpha * theta[node.weight_at[k, o, i]] * values[node.parent][place]
                            made.append(z if node.bias_at is None else z + node.beta * theta[node.bias_at[k, o]])
            case Linear():
                made = [mpmath.mpf(v) for v in node.shift.tolist()]
                for term in node.terms:
                    for row, column, value in zip(term.rows, term.columns, term.values.tolist(), strict=True):
                        made[row] += value * values[term.parent][column]
            case Elementwise():
                for z, member in zip(values[node.parent], node.members, strict=True):
                    unit = node.units[member]
                    made.append(MP[unit.activation](z, **dict(unit.parameters)))
            case Product():
                made = [a * b for a, b in zip(values[node.left], values[node.right], strict=True)]
        values.append(made)
    return values[-1]


@pytest.mark.parametrize("seed", range(40))
def test_the_line_s_coefficients_are_those_of_differences_in_many_digits(seed: int) -> None:
    network = random_graph(500 + seed) if seed % 2 else list(ARCHITECTURES.values())[seed // 2 % 12](seed)
    rng, layout = np.random.default_rng(seed), Layout.of(network)
    x, u = rng.normal(size=(2, network.inputs))
    theta, d = layout.stored(), rng.normal(size=layout.count)
    outputs = [c[0] for c in forward(layout, x[None], theta[None], u[None], d[None], 2).outputs]
    with mpmath.workdps(60):
        h = mpmath.mpf(10) ** -15

        def at(t: Any) -> list[Any]:
            move = lambda a, b: [mpmath.mpf(v) + t * mpmath.mpf(w) for v, w in zip(a.tolist(), b.tolist(), strict=True)]  # noqa: E731
            return in_many_digits(network, move(x, u), move(theta, d))

        here, there, back = at(0), at(h), at(-h)
        for o in range(network.outputs):
            expected = here[o], (there[o] - back[o]) / (2 * h), (there[o] + back[o] - 2 * here[o]) / (2 * h * h)
            for k in range(3):
                assert outputs[k][o] == pytest.approx(float(expected[k]), rel=1e-9, abs=1e-10)
    other = along(network, x, theta, u, d)
    np.testing.assert_allclose(2 * outputs[2], other[2], rtol=1e-8, atol=1e-9)


@pytest.mark.parametrize("name", list(ARCHITECTURES))
def test_cotangents_are_the_transposed_of_the_moves(name: str) -> None:
    network = ARCHITECTURES[name](4)
    rng, layout = np.random.default_rng(0), Layout.of(network)
    x, theta = rng.normal(size=(2, network.inputs)), layout.stored()[None].repeat(2, 0)
    y = rng.normal(size=(2, network.outputs))
    back = reverse(forward(layout, x, theta), [y])
    for u, d in ((rng.normal(size=x.shape), None), (None, rng.normal(size=theta.shape))):
        moved = forward(layout, x, theta, u, d, 1).outputs[1]
        along_it = back.x * u if u is not None else back.theta * d
        np.testing.assert_allclose(np.sum(moved * y, axis=1), along_it.sum(axis=1), rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(
        cotangents(forward(layout, x, theta), y[:, None])[0][:, 0], back.x, rtol=1e-10, atol=1e-12
    )


@pytest.mark.slow(seconds=5)
@pytest.mark.parametrize("quantity", list(MEASURES))
@pytest.mark.parametrize("name", ["euler", "convolutional", "gru", "tied", "quadratic"])
def test_gradients_on_graphs_are_those_of_differences(quantity: str, name: str) -> None:
    network, rng = ARCHITECTURES[name](2), np.random.default_rng(3)
    layout = Layout.of(network)
    measure = MEASURES[quantity](layout, **({"steps": 80} if quantity == "parameter_hessian" else {}))
    x, theta = rng.normal(size=(1, network.inputs)), layout.stored()[None]
    second = theta + 0.3 * rng.normal(size=theta.shape) if measure.pairs else None
    base = measure(x, theta, second, None)
    for which, gradient in (("x", base.by_x), ("theta", base.by_theta), ("second", base.by_second)):
        if gradient is None:
            continue
        move, values = rng.normal(size=gradient.shape), []
        for step in (1e-5, -1e-5):
            moved: dict[str, Any] = {"x": x, "theta": theta, "second": second}
            moved[which] = moved[which] + step * move
            values.append(measure(*moved.values(), base.d).value[0])
        slope = (values[0] - values[1]) / 2e-5
        assert slope == pytest.approx(np.sum(gradient * move), rel=5e-4, abs=2e-6 * float(base.value[0]))


PRIMITIVES: dict[str, tuple[dict[str, Fraction], tuple[float, ...], tuple[float, ...]]] = {  # inside, outside
    "exp": ({}, (-30.0, 0.0, 3.0), ()),
    "log": ({}, (1e-3, 1.0, 40.0), (0.0, -1.0)),
    "reciprocal": ({}, (-2.0, 1e-3, 5.0), (0.0,)),
    "sqrt": ({}, (1e-3, 1.0, 40.0), (0.0, -1.0)),
    "inverse_sqrt": ({}, (1e-3, 1.0, 40.0), (0.0, -1.0)),
    "power": ({"exponent": Fraction(3)}, (-2.0, 0.0, 1.5), ()),
    "softplus_below": ({"threshold": Fraction(10), "beta": Fraction(2)}, (-40.0, 0.0, 9.5), (10.5,)),
    "cos": ({}, (-7.0, 0.0, 2.0), ()),
}


@pytest.mark.parametrize("name", list(PRIMITIVES))
def test_primitive_functions_and_their_derivatives(name: str) -> None:
    import flint

    parameters, inside, outside = PRIMITIVES[name]
    assert set(PRIMITIVES) == set(BALLS)
    unit = Unit(name, tuple(parameters.items()))
    z = np.array(inside)
    node = Elementwise.of("a", 0, [unit] * z.size)
    network = Network("", "", z.size, (node,), (), ())
    found = derivatives(network, node, z, 3)
    reference = unit_jet(name, z, {k: float(v) for k, v in parameters.items()})
    for k in range(3):
        np.testing.assert_allclose(found[k], reference[k], rtol=1e-10, atol=1e-12)
        for at, value in zip(inside, found[k], strict=True):
            ball = BALLS[name](flint.arb(at), 2, *parameters.values())[k]
            assert float(ball) == pytest.approx(value, rel=1e-12, abs=1e-14)
    step = 1e-5 * np.minimum(1.0, np.abs(z) + 1e-3)
    ahead, behind = (derivatives(network, node, z + s * step, 2)[2] for s in (1, -1))
    np.testing.assert_allclose(found[3], (ahead - behind) / (2 * step), rtol=1e-3, atol=1e-5)
    with np.errstate(all="ignore"):
        for at in outside:
            one = Elementwise.of("a", 0, [unit])
            assert np.isnan(derivatives(network, one, np.array([at]), 2)[0]).all()
            with pytest.raises(ValueError, match="not certainly"):
                BALLS[name](flint.arb(at), 2, *parameters.values())
    with pytest.raises(ValueError, match="not certainly"):
        BALLS["exp"](flint.arb(10**6), 0)


def test_nothing_is_confirmed_where_a_primitive_is_not_defined() -> None:
    net = graph(1, {"w": ([[1.0]], None)}, [("affine", 0, "w"), ("log", 1)])
    wide = Domain.around(input_center=1, input_radius=1)
    found = maximise(net, wide, "output")
    confirmed = confirm(net, wide, found)
    assert confirmed is not None and float(confirmed.reached) == pytest.approx(found.value)
    outside = Domain.around(input_center=-1)
    assert maximise(net, outside, "output").value == 0.0
    assert confirm(net, outside, maximise(net, outside, "output")) is None


@pytest.mark.slow(seconds=5)
@pytest.mark.parametrize("name", list(ARCHITECTURES))
def test_the_ascent_s_points_are_inside_and_confirmed(name: str) -> None:
    network = ARCHITECTURES[name](7)
    region = Region.of(Layout.of(network), AROUND)
    for quantity in MEASURES:
        found = maximise(network, AROUND, quantity, effort=QUICK)
        assert region.holds_theta(found.theta)
        confirmed = confirm(network, AROUND, found)
        assert confirmed is not None
        assert float(confirmed.reached) == pytest.approx(found.value, rel=1e-6)
        assert confirmed.replayed == pytest.approx(found.value, rel=1e-6)
        start = at_point(Layout.of(network), region.centre, flatten(network)).get(quantity, 0.0)
        assert found.value >= start * (1 - 1e-9)


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize(("name", "quantity"), list(zip(ARCHITECTURES, itertools.cycle(MEASURES))))
def test_the_ascent_finds_the_same_again(name: str, quantity: str) -> None:
    network = ARCHITECTURES[name](7)
    found, again = (maximise(network, AROUND, quantity, effort=QUICK) for _ in range(2))
    assert found.value == again.value and np.array_equal(found.theta, again.theta)


def test_errors_of_fixed_numbers_widen_what_is_confirmed() -> None:
    b = Builder(1)
    b.affine(b.linear([(0, 3.0)]), "w", 1)
    network = b.network()
    (linear, affine) = network.nodes
    assert isinstance(linear, Linear)
    term = replace(linear.terms[0], errors=np.array([0.5]))
    loose = replace(network, nodes=(replace(linear, terms=(term,), shift_errors=np.array([0.25])), affine))
    domain = Domain.around(input_center=1)
    values = [confirm(n, domain, maximise(n, domain, "input_jacobian")) for n in (network, loose)]
    assert values[0] is not None and values[1] is not None
    assert 0.79 < float(values[1].reached / values[0].reached) <= 2.5 / 3.0


def test_large_reductions_are_iterated_on(monkeypatch: pytest.MonkeyPatch) -> None:
    network = ARCHITECTURES["gru"](0)
    exact = maximise(network, AROUND, "parameter_hessian", effort=QUICK)
    monkeypatch.setattr(reduction, "LARGEST", 5)
    assert not reduction.is_small(Layout.of(network))
    found = maximise(network, AROUND, "parameter_hessian", effort=QUICK)
    assert found.value == pytest.approx(exact.value, rel=1e-2)


# Cases


SPACE = Space(("tanh", "relu", "gelu"), architectures=DRAWN)


def test_cases_of_every_architecture_survive_mutation_their_text_and_their_print() -> None:
    from certbound.hunt.fuzz.build import network

    rng, seen = np.random.default_rng(1), set()
    for _ in range(80):
        case = draw_case(rng, SPACE)
        for _ in range(4):
            case = mutate_case(rng, case, SPACE)
            case.domain.fit(case.network)
        seen.add(kind_of_case(case)[0])
        again = case_from_table(json.loads(json.dumps(case.to_table())))
        assert again.to_table() == case.to_table()
        assert repr(again.network) == repr(case.network)
        made = eval(repr(case.network), {"graph": graph, "network": network})  # noqa: S307  our own text
        assert repr(made) == repr(case.network) and np.array_equal(made.theta, case.network.theta)
    assert set(DRAWN[1:]) <= seen


def test_a_wanted_number_of_outputs_is_kept() -> None:
    rng, space = np.random.default_rng(0), Space(architectures=DRAWN, outputs=2)
    for _ in range(30):
        case = draw_case(rng, space)
        assert case.network.outputs == 2
        assert mutate_case(rng, case, space).network.outputs == 2


def test_unknown_architectures_are_refused() -> None:
    with pytest.raises(CertboundError, match="no architecture 'residul'"):
        draw_case(np.random.default_rng(0), Space(architectures=("residul",)))


@pytest.mark.parametrize("name", DRAWN[1:])
def test_graphs_shrink_to_small_readable_ones(name: str) -> None:
    case = draw_graph(np.random.default_rng(2), Space(("tanh",), max_depth=5, max_width=4), name)

    def fails(candidate: AnyCase) -> bool:
        return float(np.abs(candidate.network.theta).max()) > 0

    least = minimise(case, fails, budget=3000)
    assert isinstance(least, GraphCase)
    assert len(least.graph.nodes) == 1 and max(least.graph.sizes) == 1, repr(least.network)
    assert least.network.theta.tolist() in ([1.0], [-1.0]) and not any(least.domain.radius)


def test_shrinking_keeps_what_makes_a_case_fail() -> None:
    """A violation that needs two uses of one weight keeps them, and nothing else."""
    rng = np.random.default_rng(0)
    drawn = (draw_graph(rng, Space(("tanh",), max_depth=5, max_width=4), "recurrent") for _ in range(100))
    case = next(case for case in drawn if len(list(case.network.affine_nodes())) >= 6)

    def fails(candidate: AnyCase) -> bool:
        used = [node.group for node in candidate.network.affine_nodes()]
        return len(set(used)) < len(used)

    least = minimise(case, fails, budget=3000)
    assert len(list(least.network.affine_nodes())) == 2 and max(least.network.sizes) == 1, repr(least.network)


def test_every_smaller_graph_fits_together() -> None:
    rng = np.random.default_rng(5)
    for name in DRAWN[1:]:
        case = draw_graph(rng, Space(("tanh",), max_width=3), name)
        for smaller in shortcuts(case.graph):
            small, _ = pruned(smaller)
            if small.groups:
                layout = Layout.of(small.network)
                with np.errstate(all="ignore"):  # what is left may divide by 0
                    outputs = forward(layout, np.zeros((1, small.inputs)), layout.stored()[None]).outputs[0]
                assert outputs.shape == (1, small.network.outputs)
        for positions in (False, True):
            for gone in channels(case.graph, positions):
                narrower = without(case.graph, gone)
                if narrower is not None:
                    layout = Layout.of(narrower.network)
                    with np.errstate(all="ignore"):
                        outputs = forward(layout, np.zeros((1, narrower.inputs)), layout.stored()[None]).outputs[0]
                    assert outputs.shape == (1, narrower.network.outputs)


def independent_uses(network: Network, domain: Domain) -> float | None:
    """The parameter Jacobian's norm at the centre as if every use of a weight were a weight of its own: wrong."""
    layout = Layout.of(network)
    x = np.array([[float(c) for c in domain.input_center]])
    with np.errstate(all="ignore"):
        trace = forward(layout, x, layout.stored()[None])
        bars = cotangents(trace, np.eye(network.outputs)[None])
        gram = np.zeros((network.outputs, network.outputs))
        for at, (node, made) in enumerate(zip(network.nodes, layout.maps, strict=True)):
            if isinstance(node, Affine):
                bar, h = made.result(bars[at + 1])[0], made.columns(trace.values[node.parent][0])[0]  # type: ignore[union-attr]
                own = np.einsum("mkso,ksi->mkoi", bar, h).reshape(network.outputs, -1)
                own = np.concatenate([own, bar.sum(axis=2).reshape(network.outputs, -1)], axis=1)
                gram += own @ own.T
    if not np.isfinite(gram).all():
        return None
    return float(np.sqrt(np.abs(np.linalg.eigvalsh(gram)).max())) * (1 + 1e-9)


@pytest.mark.parametrize("name", ["recurrent", "tied"])
def test_a_mistake_about_shared_weights_is_found(name: str) -> None:
    target = Target(independent_uses, "parameter_jacobian", Space(("tanh",), points=True, architectures=(name,)))
    with workers(1) as make:
        state = hunt_function(target, seed=1, make=make, rounds=6)
    assert state.worst is not None and state.minimal is not None
    for violation in (state.worst, state.minimal):
        assert violation.confirmed.reached > violation.claimed
        used = [node.group for node in violation.case.network.affine_nodes()]
        assert len(set(used)) < len(used)
    assert sum(state.minimal.case.network.sizes) <= sum(state.worst.case.network.sizes)
    text = str(BoundViolated(state.minimal.confirmed, state.minimal.claimed))
    assert "graph(inputs=" in text


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("name", ["residual", "gated", "attention"])
def test_the_same_bound_is_right_where_no_weight_is_shared(name: str) -> None:
    space = Space(("tanh",), max_depth=2, points=True, architectures=(name,))
    with workers(1) as make:
        state = hunt_function(Target(independent_uses, "parameter_jacobian", space), seed=1, make=make, rounds=2)
    assert state.worst is None and 0.99 < state.best <= 1


def test_graphs_are_no_layers_and_scale_by_a_node_more() -> None:
    net = graph(
        2, {"w": ([[1.0, 2.0], [0.5, 1.0]], [0.0, 0.1])}, [("affine", 0, "w"), ("linear", [(0, 1.0), (1, 0.5)])]
    )
    with pytest.raises(SpecError, match="more than layers"):
        layers(net)
    domain = Domain.around(input_center=1)
    assert_scales_with_output(lambda n, d: at_point(Layout.of(n), np.ones(2), flatten(n))["output"], net, domain)
    with pytest.raises(AssertionError, match="output layer times 2"):
        assert_scales_with_output(lambda n, d: 7, net, domain)
    with pytest.raises(BoundViolated, match=r"graph\(inputs=2"):
        assert_bound_holds("output", "0.1", net, domain, effort=Effort(2, 2))


FEW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@FEW
@given(st.data())
def test_strategies_draw_graphs_that_fit(data: Any) -> None:
    net = data.draw(networks(architectures=DRAWN, max_depth=3, max_width=3))
    domain = data.draw(domains(net)).fit(net)
    x = data.draw(inputs(net, domain))
    assert len(Region.of(Layout.of(net), domain).exact_x(x)) == net.inputs
    assert np.linalg.norm(data.draw(directions(net))) == pytest.approx(1.0)
    assert net.parameter_count == net.theta.size > 0


def test_hypothesis_shrinks_a_violation_to_a_readable_graph() -> None:
    def fails(case: Any) -> bool:
        claimed = independent_uses(*case)
        try:
            assert_bound_holds("parameter_jacobian", claimed, *case)
        except BoundViolated:
            return True
        return False

    options = settings(
        max_examples=200,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    net, _ = find(cases(architectures=("tied",), points=True), fails, settings=options)
    assert net.parameter_count <= 3, repr(net)
    assert repr(net).startswith("graph(inputs=1, groups={'code': [[[")
    assert all(v == round(2 * v) / 2 for v in net.theta.tolist())


@pytest.mark.parametrize(
    ("nodes", "message"),
    [
        ([("affine", 1, "w")], "values before it"),
        ([("affine", 0, "v")], "KeyError"),
        ([("affine", 0, "w"), ("affine", 1, "w")], "shape"),
        ([("affine", 0, "w", {"columns": [[[0, 7]]]})], "columns"),
        ([("linear", [(0, [[1.0, 0.0, 0.0]])])], "matrix that does not fit"),
        ([("affine", 0, "w"), ("product", 0, 1)], "lengths"),
        ([("power", 0)], "exponent"),
        ([("tanhh", 0)], "tanhh"),
    ],
)
def test_graphs_that_do_not_fit_together_are_refused(nodes: Any, message: str) -> None:
    with pytest.raises(CertboundError, match=message):
        graph(2, {"w": ([[1.0, 1.0]], None)}, nodes)
