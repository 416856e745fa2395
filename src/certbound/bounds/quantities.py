"""The quantities a claim can be about, with their norms. The order is the order of every table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Quantity:
    """``order``: how many derivatives it needs; ``formula`` and ``meaning`` are for people.

    ``of_parameters``: whether it is a derivative in the parameters, and means nothing of a network that has none.
    """

    id: str
    norm: str
    order: int
    formula: str
    meaning: str
    of_parameters: bool = True


QUANTITIES: dict[str, Quantity] = {
    q.id: q
    for q in (
        Quantity("output", "2", 0, "sup ‖Φ(x,θ)‖", "largest Euclidean norm of the output", False),
        Quantity(
            "input_jacobian",
            "2->2",
            1,
            "sup ‖∂Φ/∂x‖",
            "Lipschitz constant of the output in the input, on the domain",
            False,
        ),
        Quantity(
            "parameter_jacobian",
            "2->2",
            1,
            "sup ‖∂Φ/∂θ‖",
            "Lipschitz constant of the output in all parameters together, on the domain",
        ),
        Quantity(
            "parameter_hessian",
            "2,2->2",
            2,
            "sup over unit d, d′ of ‖D²Φ[d,d′]‖",
            "Lipschitz constant of the parameter Jacobian (bilinear operator norm), on the domain",
        ),
        Quantity(
            "taylor_remainder",
            "2",
            2,
            "sup over θ and θ+d in the domain of ‖Φ(x,θ+d) − Φ(x,θ) − Φ′(x,θ)d‖ / ‖d‖²",
            "error of the linearisation in the parameters, between two points of the domain",
        ),
        Quantity(
            "first_order_remainder",
            "2",
            1,
            "sup over θ and θ+d in the domain of ‖Φ(x,θ+d) − Φ(x,θ) − Φ′(x,θ)d‖ / ‖d‖",
            "error of the linearisation relative to the change itself; it also exists where kinks are crossed",
        ),
    )
}
OF_PARAMETERS = tuple(q.id for q in QUANTITIES.values() if q.of_parameters)
NO_PARAMETERS = "the network has no parameters"  # why it has no bound of a derivative in them
