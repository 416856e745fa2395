"""A plain L-BFGS of torch over (x, theta): tanh for boxes, a squashed radius for balls; several random starts."""

from __future__ import annotations

import importlib.util
import time
from typing import Any

import numpy as np

from certbound.bounds.domain import Domain
from certbound.hunt.measure.region import Region
from certbound.hunt.measure.taylor import Layout
from certbound.network.graph import Affine, Elementwise, Network

FIRST_ORDER = ("output", "input_jacobian", "parameter_jacobian")


def available(quantity: str) -> bool:
    """Whether torch is there, and the quantity is one of first order."""
    return quantity in FIRST_ORDER and importlib.util.find_spec("torch") is not None


def climbed(network: Network, domain: Domain, quantity: str, starts: int, seed: int = 0) -> list[tuple[float, float]]:
    """[(processor time since the start, best value so far)]; importing torch is not counted."""
    import torch

    torch.set_num_threads(1)
    torch.set_default_dtype(torch.float64)
    region = Region.of(Layout.of(network), domain)
    rng = np.random.default_rng(seed)
    centre, radius = torch.tensor(region.centre), torch.tensor(region.radius)
    stored = torch.tensor(region.stored)
    inputs = region.centre.size
    affine = [node for node in network.nodes if isinstance(node, Affine)]
    names = [node.units[0].activation for node in network.nodes if isinstance(node, Elementwise)]
    functions: dict[str, Any] = {
        "tanh": torch.tanh, "sigmoid": torch.sigmoid, "softplus": torch.nn.functional.softplus
    }  # fmt: skip
    places = [
        (torch.tensor(n.weight_at[0]), torch.tensor(n.bias_at[0]) if n.bias_at is not None else None) for n in affine
    ]

    def ball(w: Any, size: Any) -> Any:
        norm = torch.linalg.vector_norm(w)
        return size * w * (torch.tanh(norm) / (norm + 1e-12))

    def inside(w: Any) -> tuple[Any, Any]:
        x = centre + (radius * torch.tanh(w[:inputs]) if domain.norm == "inf" else ball(w[:inputs], radius[0]))
        theta = stored.clone()
        for span, r in region.spans:
            own = slice(inputs + span.start, inputs + span.stop)
            theta[span] = theta[span] + (r * torch.tanh(w[own]) if domain.kind == "box" else ball(w[own], r))
        return x, theta

    def forward(x: Any, theta: Any) -> Any:
        h = x
        for j, (weight_at, bias_at) in enumerate(places):
            h = theta[weight_at] @ h + (0.0 if bias_at is None else theta[bias_at])
            if j < len(names):
                h = functions[names[j]](h)
        return h

    def value(w: Any) -> Any:
        x, theta = inside(w)
        if quantity == "output":
            return torch.linalg.vector_norm(forward(x, theta))
        at = 0 if quantity == "input_jacobian" else 1
        jacobian = torch.func.jacrev(forward, argnums=at)(x, theta)
        return torch.linalg.matrix_norm(jacobian, 2)

    # What is compiled or loaded at first use is not counted.
    first = torch.full((inputs + stored.numel(),), 0.1, requires_grad=True)
    value(first).backward()
    torch.optim.LBFGS([first], max_iter=1).step(lambda: value(first))
    started, trace = time.process_time(), [(0.0, 0.0)]
    for _ in range(starts):
        w = torch.tensor(0.1 * rng.normal(size=inputs + stored.numel()), requires_grad=True)
        optimiser = torch.optim.LBFGS([w], max_iter=60, line_search_fn="strong_wolfe")

        def closure(w: Any = w, optimiser: Any = optimiser) -> Any:
            optimiser.zero_grad()
            loss = -value(w)
            loss.backward()
            if -loss.item() > trace[-1][1]:
                trace.append((time.process_time() - started, -loss.item()))
            return loss

        optimiser.step(closure)
    return trace
