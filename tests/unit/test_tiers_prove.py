"""The tiers prove the facts about activations that they use; nobody has to do it for them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import certbound
from certbound.activations.file import find
from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import layerwise
from certbound.bounds.local import local, search
from certbound.errors import CertboundError
from certbound.expressions import expression
from tests.support.builders import tanh_net


@pytest.mark.parametrize(
    "tier", [layerwise, local, lambda network, domain: search(network, domain, "parameter_jacobian", nodes=2)]
)
def test_a_false_constant_of_the_activation_is_refused(tier: Callable[..., Any], tmp_path: Path) -> None:
    network = certbound.load(tanh_net().save(tmp_path / "net.onnx"))
    tanh = find("tanh")
    wrong = dataclasses.replace(tanh, constants={**tanh.constants, "b0": expression.parse("1/2", "b0")})
    network = dataclasses.replace(network, foreign={"tanh": wrong})
    with pytest.raises(CertboundError):
        tier(network, Domain.around(input_radius="0.1").fit(network))
