"""A confirmed point as plain data: every number an exact string."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...numbers.exact import decimal_down, format_exact
from .confirm import Confirmed
from .measures import REMAINDERS
from .taylor import Array, Layout


def witness_table(violation: Confirmed) -> dict[str, Any]:
    """The quantity, what it reaches, the point and the directions; parameters in one list for each group."""
    layout = Layout.of(violation.network)
    table: dict[str, Any] = {
        "quantity": violation.quantity,
        "reached": decimal_down(violation.reached),
        "replayed": violation.replayed.hex(),
        "x": [format_exact(v) for v in violation.x],
    }
    if not np.array_equal(violation.theta, layout.stored()):
        table["theta"] = _groups(layout, violation.theta)
    if violation.quantity in REMAINDERS:
        table["second"] = None if violation.second is None else _groups(layout, violation.second)
    elif violation.quantity == "input_jacobian" and violation.u is not None:
        table["u"] = _hex(violation.u)
    elif violation.quantity in ("parameter_jacobian", "parameter_hessian") and violation.d is not None:
        table["d"] = _groups(layout, violation.d)
    return table


def _hex(values: Array) -> list[str]:
    return [v.hex() for v in values.tolist()]


def _groups(layout: Layout, theta: Array) -> list[list[str]]:
    return [_hex(theta[where]) for where in layout.groups]
