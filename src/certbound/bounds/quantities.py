"""The quantities a claim can be about, with their norms. The order is the order of every table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Quantity:
    """``order``: how many derivatives it needs; ``formula`` and ``meaning`` are for people."""

    id: str
    norm: str
    order: int
    formula: str
    meaning: str


QUANTITIES: dict[str, Quantity] = {
    q.id: q
    for q in (
        Quantity("output", "2", 0, "sup ‖Φ(x,θ)‖", "largest Euclidean norm of the output"),
        Quantity(
            "input_jacobian",
            "2->2",
            1,
            "sup ‖∂Φ/∂x‖",
            "Lipschitz constant of the output with respect to the input",
        ),
        Quantity(
            "parameter_jacobian",
            "2->2",
            1,
            "sup ‖∂Φ/∂θ‖",
            "Lipschitz constant of the output with respect to all parameters together",
        ),
        Quantity(
            "parameter_hessian",
            "2,2->2",
            2,
            "sup ‖D²Φ[d,d′]‖ over unit d, d′",
            "Lipschitz constant of the parameter Jacobian (bilinear operator norm)",
        ),
        Quantity(
            "taylor_remainder",
            "2",
            2,
            "least ρ with ‖Φ(x,θ+d) − Φ(x,θ) − Φ′(x,θ)d‖ ≤ ρ‖d‖²",
            "how far the network departs from its linearisation in the parameters",
        ),
    )
}
