"""Tier local with more than eight outputs: each alone and all together, where the effort allows it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.bounds.local import local
from certbound.bounds.local.tier import MOST_ROWS
from tests.support.builders import mlp, tanh_net
from tests.support.jets import SLACK, lower_bounds
from tests.support.tampering import Bundle, run_checker_here

OUTPUTS = 10
DOMAINS = {"point": ("0", "0"), "inputs": ("0.1", "0"), "parameters": ("0", "0.02"), "both": ("0.05", "0.02")}


def saved(folder: Path, seed: int) -> Path:
    """With outputs that turn in different directions for even seeds, and in about one for odd ones."""
    if seed % 2 == 0:
        return tanh_net(seed, (3, 5, 4, OUTPUTS)).save(folder / "net.onnx")
    rng = np.random.default_rng(seed)
    weights = [
        rng.normal(size=(5, 3)),
        rng.normal(size=(4, 5)),
        np.ones((OUTPUTS, 4)) + 0.1 * rng.normal(size=(OUTPUTS, 4)),
    ]
    return mlp(weights, [0.1 * rng.normal(size=len(w)) for w in weights], ["tanh", "tanh", None]).save(
        folder / "net.onnx"
    )


@pytest.mark.many(6)
@pytest.mark.parametrize("kind", DOMAINS)
@pytest.mark.parametrize("seed", range(4))
def test_no_form_is_below_a_value_that_is_reached(seed: int, kind: str, tmp_path: Path) -> None:
    assert OUTPUTS > MOST_ROWS
    network = certbound.load(saved(tmp_path, seed))
    inputs, radius = DOMAINS[kind]
    domain = certbound.Domain.around(input_radius=inputs, radius=radius).fit(network)
    found = local(network, domain)
    least = lower_bounds(network, domain, np.random.default_rng(seed))
    forms = found.candidates["parameter_hessian"]
    assert {"rows", "all", "stacked", "direct"} <= set(forms) or kind != "point"
    assert {"rows", "direct"} <= set(forms) and len(found.outputs) == OUTPUTS
    for quantity in ("parameter_hessian", "taylor_remainder"):
        for form, bound in found.candidates[quantity].items():
            assert least[quantity] * (1 - SLACK) <= bound.value, (quantity, form)


@pytest.mark.parametrize("kind", ["point", "both"])
@pytest.mark.parametrize("form", ["rows", "all", "stacked", "direct"])
def test_the_checker_takes_each_form_and_refuses_a_smaller_number(
    form: str, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever of the forms would win: the others are taken out of the competition."""
    from certbound.bounds.local import tier

    made = tier._Hessian.__init__

    def only(self: tier._Hessian, *arguments: object) -> None:
        made(self, *arguments)  # type: ignore[arg-type]
        self.forms = {name: bound for name, bound in self.forms.items() if name == form}

    monkeypatch.setattr(tier._Hessian, "__init__", only)
    inputs, radius = DOMAINS[kind]
    model = saved(tmp_path, 1)
    domain = certbound.Domain.around(input_radius=inputs, radius=radius)
    result = certbound.certify(certbound.load(model), domain, tier="local")
    out = result.write(tmp_path / "out")
    files = Bundle(out / "claim.toml", out / "certificate.json", model)
    certificate = json.loads(files.certificate.read_text())
    leaf = certificate["local"]["leaves"][0]
    status, text = run_checker_here(files)
    assert status == 0, text
    if leaf["forms"].get("parameter_hessian") != form:
        return  # the tier layerwise is better, or the form is not there
    if form in ("all", "stacked"):
        key = "all" if form == "stacked" else str(OUTPUTS - 1)
        leaf["hessians"][key] = (float.fromhex(leaf["hessians"][key]) * (1 - 1e-7)).hex()
        files.certificate.write_text(json.dumps(certificate))
        status, text = run_checker_here(files)
        assert status == 1 and f"hessians.{key}" in text


def test_low_effort_does_without_the_rows(tmp_path: Path) -> None:
    network = certbound.load(saved(tmp_path, 0))
    domain = certbound.Domain.around(input_radius="0.05", radius="0.02").fit(network)
    low, normal = (local(network, domain, effort=effort) for effort in ("low", "normal"))
    assert low.outputs == () and len(normal.outputs) == OUTPUTS
    assert normal.bounds["parameter_hessian"].value <= low.bounds["parameter_hessian"].value


def test_outputs_of_about_one_direction_are_bounded_far_better_together(tmp_path: Path) -> None:
    network = certbound.load(saved(tmp_path, 1))
    forms = local(network, certbound.Domain.around().fit(network)).candidates["parameter_hessian"]
    assert forms["stacked"].value < 0.9 * forms["direct"].value
