"""Test your own bound: hypothesis strategies for networks, and a search that tries to break it.

    from hypothesis import given
    from certbound.testing import assert_bound_holds, cases

    @given(cases())
    def test_my_bound(case):
        network, domain = case
        assert_bound_holds("parameter_jacobian", my_bound, network, domain)

Names are imported on first use: hypothesis is loaded by the strategies alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .hunt.build import layers, network
    from .hunt.families import Space
    from .hunt.properties import (
        BoundViolated,
        assert_bound_holds,
        assert_bounds_agree,
        assert_monotone_in_domain,
        assert_scales_with_output,
        lower_bound,
    )
    from .hunt.scale import certify_many
    from .hunt.strategies import cases, directions, domains, inputs, networks

_HOMES = {
    "BoundViolated": "properties",
    "Space": "families",
    "assert_bound_holds": "properties",
    "assert_bounds_agree": "properties",
    "assert_monotone_in_domain": "properties",
    "assert_scales_with_output": "properties",
    "cases": "strategies",
    "certify_many": "scale",
    "directions": "strategies",
    "domains": "strategies",
    "inputs": "strategies",
    "layers": "build",
    "lower_bound": "properties",
    "network": "build",
    "networks": "strategies",
}
__all__ = [
    "BoundViolated",
    "Space",
    "assert_bound_holds",
    "assert_bounds_agree",
    "assert_monotone_in_domain",
    "assert_scales_with_output",
    "cases",
    "certify_many",
    "directions",
    "domains",
    "inputs",
    "layers",
    "lower_bound",
    "network",
    "networks",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'certbound.testing' has no attribute {name!r}")
    return getattr(import_module(f".hunt.{_HOMES[name]}", "certbound"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
