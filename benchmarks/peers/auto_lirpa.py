"""auto_LiRPA (Shi et al.): linear bounds of every entry of the input Jacobian. Runs in its own environment.

The weights stay at their stored values. The norm is that of the matrix of intervals.
"""

from __future__ import annotations

import logging
import sys

import numpy as np
import torch
from auto_LiRPA import BoundedModule, BoundedTensor
from auto_LiRPA.jacobian import JacobianOP
from auto_LiRPA.perturbations import PerturbationLpNorm

from benchmarks.cases import Case
from benchmarks.chain import Chain
from benchmarks.ibp import norm_of_box
from benchmarks.region import Region
from benchmarks.timing import reply, timed

ACTIVATIONS = {"tanh": torch.nn.Tanh, "sigmoid": torch.nn.Sigmoid, "relu": torch.nn.ReLU}


class Jacobian(torch.nn.Module):
    """x -> dPhi/dx."""

    def __init__(self, network: torch.nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return JacobianOP.apply(self.network(x), x)


def sequential(chain: Chain) -> torch.nn.Module:
    """The chain with the input's normalisation folded into the first layer."""
    modules: list[torch.nn.Module] = []
    for j, (w, b, name) in enumerate(zip(chain.weights, chain.biases, chain.activations, strict=True)):
        bias = np.zeros(len(w)) if b is None else b
        weight, bias = (w * chain.scale, bias + w @ chain.shift) if j == 0 else (w, bias)
        layer = torch.nn.Linear(w.shape[1], w.shape[0])
        layer.weight.data, layer.bias.data = torch.tensor(weight), torch.tensor(bias)
        modules += [layer] if name == "identity" else [layer, ACTIVATIONS[name]()]
    return torch.nn.Sequential(*modules)


def main(file: str) -> None:
    """Measure and reply."""
    logging.disable(logging.INFO)
    torch.set_default_dtype(torch.float64)
    torch.set_num_threads(1)
    case = Case.read(file)
    where = Region.of(case.domain, case.widths[0], len(case.widths) - 1)
    chain = Chain.load(case.arrays)
    if any(where.layers):
        reply(reason="bounds the input Jacobian at fixed weights only")
        return
    if unknown := set(chain.activations) - {"identity", *ACTIVATIONS}:
        reply(reason=f"no Jacobian of {sorted(unknown)[0]}")
        return
    centre = torch.tensor(where.centre[None])

    def bound() -> dict[str, float]:
        model = BoundedModule(Jacobian(sequential(chain)), centre)
        box = PerturbationLpNorm(
            norm=np.inf, x_L=centre - torch.tensor(where.radius), x_U=centre + torch.tensor(where.radius)
        )
        low, high = model.compute_jacobian_bounds(BoundedTensor(centre, box), optimize=OPTIMIZE)
        low, high = (a.detach().numpy()[0] for a in (low, high))
        return {"input_jacobian": norm_of_box(low, high)}

    bounds, cost = timed(bound)
    reply(bounds=bounds, **cost)


if __name__ == "__main__":
    OPTIMIZE = sys.argv[2:] == ["optimize"]
    main(sys.argv[1])
