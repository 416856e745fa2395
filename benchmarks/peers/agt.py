"""AbstractGradientTraining (Sosnin et al.): intervals of every entry of the parameter gradient of a chain of ReLUs.

Runs in its own environment. Weights move in a box, as theirs do; for a domain of another kind the box around it is
taken. A gradient is asked for each output alone; the norm is that of the matrix of intervals. Of its two forward passes
(intervals, linear bounds) the least bound counts.
"""

from __future__ import annotations

import sys

import numpy as np
import torch
from abstract_gradient_training.bounded_models import CROWNBoundedModel, IntervalBoundedModel

from benchmarks.cases import Case
from benchmarks.chain import Chain
from benchmarks.ibp import norm_of_box
from benchmarks.region import Region
from benchmarks.timing import reply, timed


def sequential(chain: Chain) -> torch.nn.Sequential:
    """The chain; every layer has a bias, as the peer's linear bounds ask for."""
    modules: list[torch.nn.Module] = []
    for w, b, name in zip(chain.weights, chain.biases, chain.activations, strict=True):
        layer = torch.nn.Linear(w.shape[1], w.shape[0])
        layer.weight.data, layer.bias.data = torch.tensor(w), torch.tensor(b)
        modules += [layer] if name == "identity" else [layer, torch.nn.ReLU()]
    return torch.nn.Sequential(*modules)


def main(file: str) -> None:
    """Measure and reply."""
    torch.set_default_dtype(torch.float64)
    torch.set_num_threads(1)
    case = Case.read(file)
    chain = Chain.load(case.arrays)
    where = Region.of(case.domain, case.widths[0], len(case.widths) - 1)
    if set(chain.activations) - {"identity", "relu"} or any(b is None for b in chain.biases):
        reply(reason="bounds chains of ReLU layers with biases only")
        return
    middle, radius = chain.scale * where.centre + chain.shift, np.abs(chain.scale) * where.radius
    low, high = (torch.tensor((middle + s * radius)[None]) for s in (-1.0, 1.0))

    def gradient(kind: type[IntervalBoundedModel]) -> float:
        rows = []
        for row in torch.eye(case.widths[-1]):
            model = kind(sequential(chain))
            for moved, sign in ((model.param_l, -1.0), (model.param_u, 1.0)):
                for p, r in zip(moved, np.repeat(where.layers, 2), strict=True):
                    p += sign * float(r)
            model.bound_forward(low, high, retain_intermediate=True)
            ends = model.bound_backward(row[None], row[None])
            rows.append([np.concatenate([g.detach().numpy().ravel() for g in end]) for end in ends])
        lo, hi = (np.array([pair[k] for pair in rows]) for k in (0, 1))
        return norm_of_box(lo, hi)

    def bound() -> dict[str, float]:
        return {"parameter_jacobian": min(gradient(IntervalBoundedModel), gradient(CROWNBoundedModel))}

    bounds, cost = timed(bound)
    reply(bounds=bounds, **cost)


if __name__ == "__main__":
    main(sys.argv[1])
