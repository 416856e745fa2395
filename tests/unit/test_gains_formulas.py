"""Gain conditions as formulas: at numbers they are what the rules ask for."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest

import certbound
from certbound.errors import CertboundError
from certbound.expressions import symbolic
from certbound.gains.controllers import CONTROLLERS
from certbound.gains.formulas import conditions
from tests.support.commands import run_here

AT = {
    "alpha": "2", "k": "3", "gamma": "2", "sigma": "0", "leakage": "5", "inertia_least": "1/2", "inertia_largest": "2",
    "theta_radius": "1/10", "approximation_error": "1/5", "disturbance": "1/7", "initial_error": "0",
}  # fmt: skip


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_at_numbers_they_are_the_least_gains_and_limits_of_the_rules(controller: str) -> None:
    numbers = {"theta_bar": Fraction(3, 2), "x": Fraction(1)}
    form = certbound.closed_form([2, 3, 1], "tanh", theta_bar="3/2", input_norm=1)
    found = conditions(form, controller)
    at = {name: Fraction(value) for name, value in AT.items()}
    for condition in found:
        bounds = {q: Fraction(form.values[q][condition.form]) for q in ("parameter_jacobian", "taylor_remainder")}
        rate = Fraction(3, 2) if controller == "second order" else at["k"] / (2 * at["inertia_largest"])
        names = symbolic.symbols(condition.right)
        values = {s: ({**at, **numbers, "rate": rate})[str(s)] for s in names}
        right = symbolic.upper(condition.right, values)
        for factor, enough in ((Fraction(101, 100), True), (Fraction(99, 100), False)):
            made = CONTROLLERS[controller].design({**at, "switching": right * factor}, bounds)
            if condition.left == "switching":
                by = {"G6": "remainder", "G8": "remainder", "G7": "jacobian"}[condition.rule]
                assert any(e.converges for e in made.envelopes if e.by == by) == enough
            else:
                (limit,) = (e.limit for e in made.envelopes if e.by == "jacobian")
                assert abs(limit / right - 1) < Fraction(1, 10**6)


def test_the_command_prints_them() -> None:
    given = ("bounds", "--widths", "2,3,1", "--activation", "tanh", "--controller", "first order")
    status, out, _ = run_here(*given)
    assert status == 0 and "  switching >= " in out and "theta_radius**2" in out and "by rule G6, published form" in out
    status, out, _ = run_here(*given, "--json")
    rows = json.loads(out)["conditions"]
    assert status == 0 and [row["rule"] for row in rows] == ["G6", "G6", "G7", "G7"]
    status, out, _ = run_here(*given, "--latex")
    assert status == 0 and r"\text{switching} \ge" in out


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (("--activation", "tanh", "--controller", "third"), "'third' is no controller"),
        (("--activation", "tanh", "--layer-norms", "s", "--controller", "first order"), "need the domain of a ball"),
        (("--activation", "relu", "--controller", "first order"), "taylor_remainder has no closed form"),
    ],
)
def test_what_has_no_formula_is_refused(given: tuple[str, ...], message: str) -> None:
    status, _, err = run_here("bounds", "--widths", "2,3,1", *given)
    assert status == 2 and message in err


def test_conditions_need_a_known_controller() -> None:
    with pytest.raises(CertboundError, match="no controller"):
        conditions(certbound.closed_form([2, 3, 1], "tanh"), "composite")
