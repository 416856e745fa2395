"""certbound.testing: strategies, assert_bound_holds and the ready-made properties, as a user's test suite has them."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

import certbound
from certbound import testing
from certbound.hunt.fuzz.properties import describe
from certbound.hunt.measure.region import Region
from certbound.hunt.measure.taylor import Layout
from certbound.testing import (
    BoundViolated,
    assert_bound_holds,
    assert_bounds_agree,
    assert_monotone_in_domain,
    assert_scales_with_output,
    cases,
    directions,
    domains,
    inputs,
    lower_bound,
    network,
    networks,
)
from tests.support.bounds import certified, column_norms, spectral_norms

FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.slow(seconds=1)
@FEW
@given(cases(max_depth=3, max_width=3))
def test_the_product_s_bounds_hold(case: Any) -> None:
    net, domain = case
    for quantity in ("output", "parameter_jacobian"):
        assert assert_bound_holds(quantity, partial(certified, quantity), net, domain) <= 1 + 1e-9


@FEW
@given(cases(max_depth=3, max_width=3))
def test_the_product_s_bounds_have_the_ready_made_properties(case: Any) -> None:
    net, domain = case
    assert_monotone_in_domain(partial(certified, "parameter_hessian"), net, domain)
    assert_bounds_agree(partial(certified, "output"), partial(certified, "output"), net, domain)


@FEW
@given(cases(points=True))
def test_a_right_bound_scales_with_the_output(case: Any) -> None:
    assert_scales_with_output(spectral_norms, *case)


def test_hypothesis_shrinks_a_violation_to_a_readable_network() -> None:
    def fails(case: Any) -> bool:
        try:
            assert_bound_holds("input_jacobian", column_norms, *case)
        except BoundViolated:
            return True
        return False

    options = settings(
        max_examples=300,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    net, _ = find(cases(), fails, settings=options)
    assert net.parameter_count <= 4 and len(net.groups) == 1, repr(net)
    assert all(v == round(2 * v) / 2 for w in testing.layers(net)[0] for v in w.ravel())


def test_a_violation_names_both_sides_the_point_and_the_network() -> None:
    net = network([[[1.0, 1.0]]])
    with pytest.raises(BoundViolated) as caught:
        assert_bound_holds("input_jacobian", 1, net)
    text = str(caught.value)
    assert "input_jacobian" in text and "at most 1.0" in text and "1.41421" in text
    assert "network(weights=[[[1.0, 1.0]]], biases=[None], activations=[None])" in text
    assert describe(caught.value.violation, caught.value.claimed) == text
    assert caught.value.violation.replayed == pytest.approx(2**0.5)


def test_a_bound_that_is_exactly_attained_is_no_violation() -> None:
    assert assert_bound_holds("input_jacobian", 3, network([[[3.0]]])) == pytest.approx(1.0)
    assert assert_bound_holds("input_jacobian", None, network([[[3.0]]])) == 0.0
    with pytest.raises(BoundViolated):
        assert_bound_holds("input_jacobian", "2.999999999999999999999999", network([[[3.0]]]))


def test_lower_bounds_are_below_certified_ones() -> None:
    net = network([[[1.0, -2.0], [0.5, 1.0]], [[1.0, 1.0]]], [[0.1, 0.2], [0.0]], "tanh")
    domain = certbound.Domain.around(input_radius="0.1", radius="0.1")
    lower, found = lower_bound("parameter_hessian", net, domain)
    upper = certified("parameter_hessian", net, domain)
    assert upper is not None and 0 < lower <= upper and found.value == pytest.approx(float(lower))


def test_properties_catch_what_they_are_about() -> None:
    net, domain = network([[[2.0]], [[1.0]]], [[0.0], [0.0]]), certbound.Domain.around(input_radius=1, radius="0.1")
    with pytest.raises(AssertionError, match="falls from"):
        assert_monotone_in_domain(lambda n, d: 1 - d.radius[0], net, domain)
    with pytest.raises(AssertionError, match="nothing over a smaller"):
        assert_monotone_in_domain(lambda n, d: None if d.radius[0] < 0.15 else 1, net, domain)
    with pytest.raises(AssertionError, match="output layer times 2"):
        assert_scales_with_output(lambda n, d: 7, net, domain)
    with pytest.raises(AssertionError, match="one claims"):
        assert_bounds_agree(lambda n, d: 1, lambda n, d: 1 + 1e-6, net, domain)
    with pytest.raises(AssertionError, match="one claims"):
        assert_bounds_agree(lambda n, d: None, lambda n, d: 1, net, domain)


@FEW
@given(st.data())
def test_strategies_give_what_fits(data: Any) -> None:
    net = data.draw(networks(max_width=3, outputs=2))
    assert net.outputs == 2 and len(net.groups) <= 4
    domain = data.draw(domains(net)).fit(net)
    x = data.draw(inputs(net, domain))
    exact = Region.of(Layout.of(net), domain).exact_x(x)
    assert len(exact) == net.inputs
    assert np.linalg.norm(data.draw(directions(net))) == pytest.approx(1.0)
    assert data.draw(inputs(net)).shape == (net.inputs,)


def test_guidance_is_given_to_a_running_hypothesis_test() -> None:
    """target() is called with the ratio: within one example twice for the same label would be an error."""
    seen = []

    @settings(max_examples=5, database=None, deadline=None, phases=[Phase.generate])
    @given(cases(max_depth=2, max_width=2, points=True))
    def run(case: Any) -> None:
        seen.append(assert_bound_holds("input_jacobian", spectral_norms, *case))
        assert_bound_holds("input_jacobian", spectral_norms, *case)

    run()
    assert seen


def test_nothing_heavy_is_loaded_by_importing_it() -> None:
    code = "import sys, certbound.testing as t; t.Space; print(sorted(set(sys.modules) & {'hypothesis', 'z3', 'onnx'}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert set(testing.__all__) <= set(dir(testing))
    assert all(getattr(testing, name) is not None for name in testing.__all__)
    with pytest.raises(AttributeError):
        testing.surprise  # noqa: B018
