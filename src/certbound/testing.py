"""Test your own bound: hypothesis strategies for networks, and a search that tries to break it.

    from hypothesis import given
    from certbound.testing import assert_bound_holds, cases

    @given(cases())
    def test_my_bound(case):
        network, domain = case
        assert_bound_holds("parameter_jacobian", my_bound, network, domain)

Drawn by default: layers one after the other. cases(architectures=certbound.testing.ARCHITECTURES) draws graphs as
well: residual, dense-connected, convolutional, recurrent, gated, attention, normalised, tied weights, squares; with
activations and primitive functions (exp, reciprocal, powers, inverse roots), weights shared, transposed and in slices.
They print as calls of graph(), which makes one by hand.

Names are imported on first use: hypothesis is loaded by the strategies alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .hunt.fuzz.architectures import ARCHITECTURES
    from .hunt.fuzz.build import layers, network
    from .hunt.fuzz.families import Space
    from .hunt.fuzz.graphs import graph
    from .hunt.fuzz.properties import (
        BoundViolated,
        assert_bound_holds,
        assert_bounds_agree,
        assert_monotone_in_domain,
        assert_scales_with_output,
        lower_bound,
    )
    from .hunt.fuzz.strategies import cases, directions, domains, inputs, networks

_HOMES = {
    "ARCHITECTURES": "fuzz.architectures",
    "BoundViolated": "fuzz.properties",
    "Space": "fuzz.families",
    "assert_bound_holds": "fuzz.properties",
    "assert_bounds_agree": "fuzz.properties",
    "assert_monotone_in_domain": "fuzz.properties",
    "assert_scales_with_output": "fuzz.properties",
    "cases": "fuzz.strategies",
    "directions": "fuzz.strategies",
    "domains": "fuzz.strategies",
    "graph": "fuzz.graphs",
    "inputs": "fuzz.strategies",
    "layers": "fuzz.build",
    "lower_bound": "fuzz.properties",
    "network": "fuzz.build",
    "networks": "fuzz.strategies",
}
__all__ = [
    "ARCHITECTURES",
    "BoundViolated",
    "Space",
    "assert_bound_holds",
    "assert_bounds_agree",
    "assert_monotone_in_domain",
    "assert_scales_with_output",
    "cases",
    "directions",
    "domains",
    "graph",
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
