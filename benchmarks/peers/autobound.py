"""AutoBound (Streeter and Dillon): a quadratic Taylor enclosure in the parameter vector. Runs in its own environment.

Over a box of parameters around the stored ones it encloses Phi(theta + d) - Phi(theta) - Phi'(theta) d by an interval
matrix times [d, d]; the norm of that interval matrix bounds ``taylor_remainder`` as seen from the stored weights. The
input is one point.
"""

from __future__ import annotations

import sys

import jax
import jax.numpy as jnp
import numpy as np
from autobound.jax import taylor_bounds

from benchmarks.cases import Case
from benchmarks.chain import Chain
from benchmarks.region import Region
from benchmarks.timing import reply, timed

# AutoBound 0.1.4 has no rule for tanh; this is the same function through one it has.
ACTIVATIONS = {
    "identity": lambda z: z,
    "sigmoid": jax.lax.logistic,
    "tanh": lambda z: 2.0 * jax.lax.logistic(2.0 * z) - 1.0,
    "softplus": jax.nn.softplus,
}


def selections(chain: Chain) -> list[tuple[np.ndarray, np.ndarray | None]]:
    """0/1 tensors that pick each W_j and b_j out of the vector theta (AutoBound has no rule for slices)."""
    total, at, picks = sum(chain.counts), 0, []
    for w, b in zip(chain.weights, chain.biases, strict=True):
        weight = np.zeros((w.size, total))
        weight[np.arange(w.size), at + np.arange(w.size)] = 1.0
        at, bias = at + w.size, None
        if b is not None:
            bias = np.zeros((b.size, total))
            bias[np.arange(b.size), at + np.arange(b.size)] = 1.0
            at += b.size
        picks.append((weight.reshape(*w.shape, total), bias))
    return picks


def main(file: str) -> None:
    """Measure and reply."""
    jax.config.update("jax_enable_x64", True)
    case = Case.read(file)
    where = Region.of(case.domain, case.widths[0], len(case.widths) - 1)
    chain = Chain.load(case.arrays)
    if where.radius.any():
        reply(reason="one variable only, the parameter vector: the input must be a point")
        return
    if unknown := set(chain.activations) - set(ACTIVATIONS):
        reply(reason=f"no rule for {sorted(unknown)[0]}")
        return
    pairs = zip(chain.weights, chain.biases, strict=True)
    theta = np.concatenate([p.ravel() for pair in pairs for p in pair if p is not None])
    radius = np.repeat(where.layers, chain.counts)
    start = chain.scale * where.centre + chain.shift

    def bound() -> dict[str, float]:
        picks = selections(chain)

        def phi(t):
            h = jnp.asarray(start)
            for (w, b), name in zip(picks, chain.activations, strict=True):
                z = jnp.dot(jnp.dot(w, t), h)
                h = ACTIVATIONS[name](z if b is None else z + jnp.dot(b, t))
            return h

        box = (jnp.asarray(theta - radius), jnp.asarray(theta + radius))
        low, high = (np.asarray(a) for a in taylor_bounds(phi, 2)(jnp.asarray(theta), box).final_interval())
        mid, rad = (low + high) / 2, (high - low) / 2
        mid, rad = (mid + mid.transpose(0, 2, 1)) / 2, (rad + rad.transpose(0, 2, 1)) / 2
        rows = [np.abs(np.linalg.eigvalsh(m)).max() + np.linalg.norm(r, 2) for m, r in zip(mid, rad, strict=True)]
        return {"taylor_remainder": float(np.linalg.norm(rows))}

    bounds, cost = timed(bound)
    reply(bounds=bounds, **cost)


if __name__ == "__main__":
    main(*sys.argv[1:])
