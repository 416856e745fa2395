"""One function per method, certbound's tiers and our own baselines. Each gets a case and replies with a record.

python -m benchmarks.methods METHOD CASE.json
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np

from .cases import Case
from .chain import Chain, Unsuitable, at
from .region import Region
from .timing import reply, timed

SEARCH = 60.0  # seconds of branch and bound


def region(case: Case) -> Region:
    """The case's domain in floats."""
    return Region.of(case.domain, case.widths[0], len(case.widths) - 1)


def load(case: Case) -> Any:
    """The network as certbound reads it; built in memory from the same numbers where the file is over its limit."""
    import certbound
    from certbound.errors import ModelError
    from certbound.network.graph import Elementwise, Group, Network, Unit, dense
    from certbound.network.stored import held

    try:
        return certbound.load(case.model)
    except ModelError as refusal:
        if "more than" not in refusal.message:
            raise
    chain, nodes, groups, theta = Chain.load(case.arrays), [], [], [np.zeros(0)]
    for j, (w, b, name) in enumerate(zip(chain.weights, chain.biases, chain.activations, strict=True)):
        nodes.append(dense(f"layer{j}", len(nodes), j, w, b, at=sum(part.size for part in theta)))
        theta += [w.ravel(), *([] if b is None else [b])]
        if name != "identity":
            nodes.append(Elementwise.of(f"activation{j}", len(nodes), [Unit(name)] * len(w)))
        groups.append(Group((f"W{j}", f"b{j}"), chain.counts[j]))
    return Network(case.model, "", chain.widths[0], tuple(nodes), tuple(groups), held(*theta))


def fitted(case: Case) -> tuple[Any, Any]:
    """(network, domain fitted to it)."""
    import certbound

    make = certbound.Domain.box if case.domain["kind"] == "box" else certbound.Domain.around
    network = load(case)
    given = {k: case.domain[k] for k in ("input_center", "input_radius", "radius")}
    return network, make(**given).fit(network)


def layerwise(case: Case) -> Callable[[], dict[str, Any]]:
    """certbound, tier layerwise."""
    from certbound.bounds.layerwise import layerwise as run

    network, domain = fitted(case)

    def call() -> dict[str, Any]:
        return {q: b.value for q, b in run(network, domain).bounds.items()}

    return call


def local(case: Case) -> Callable[[], dict[str, Any]]:
    """certbound, tier local."""
    try:
        run = import_module("certbound.bounds.local").local
    except ModuleNotFoundError as missing:
        raise Unsuitable(f"this certbound has no tier local ({missing})") from None
    network, domain = fitted(case)

    def call() -> dict[str, Any]:
        return {q: float(getattr(b, "value", b)) for q, b in run(network, domain, lambda _: None).bounds.items()}

    return call


def branch_and_bound(case: Case) -> Callable[[], dict[str, Any]]:
    """certbound, tier local, the box of inputs split for SEARCH seconds; with the course of the search."""
    from certbound.bounds.local import search as run

    network, domain = fitted(case)

    def call() -> dict[str, Any]:
        found = run(network, domain, seconds=SEARCH)
        trace = thinned([[p.seconds, p.bound, p.reached, p.leaves] for p in found.trace])
        return {q: b.value for q, b in found.bounds.items()} | {"trace": trace}

    return call


def thinned(trace: list[list[float]]) -> list[list[float]]:
    """The first and the last step, and those at which the bound (second number) fell by a thousandth."""
    kept = trace[:1]
    for step in trace[1:-1]:
        if step[1] < kept[-1][1] * 0.999:
            kept.append(step)
    return kept + trace[1:][-1:]


def closed_form(form: str) -> Callable[[Case], Callable[[], dict[str, Any]]]:
    """certbound, tier closed_form on the ball ||theta|| <= theta_bar that holds the case's parameter set."""

    def prepare(case: Case) -> Callable[[], dict[str, Any]]:
        import certbound

        chain, where = Chain.load(case.arrays), region(case)
        inner, above = set(chain.activations[:-1]), 1 + 1e-9  # above: the norms below are rounded floats
        if len(inner) != 1 or chain.activations[-1] != "identity" or any(b is None for b in chain.biases):
            raise Unsuitable("the closed form is for one activation, biases and no output activation")
        reach = np.abs(where.centre) + where.radius
        x_norm = float(np.linalg.norm(np.abs(chain.scale) * reach + np.abs(chain.shift)))
        stored = float(np.linalg.norm(chain.norms))
        counts = chain.counts if where.kind == "box" else (1,) * len(where.layers)
        moved = float(np.sqrt(sum(r * r * n for r, n in zip(where.layers, counts, strict=True))))

        (name,) = inner

        def call() -> dict[str, Any]:
            bound = certbound.closed_form(
                chain.widths, name, theta_bar=(stored + moved) * above, input_norm=x_norm * above
            )
            values = {q: float(v[form]) for q, v in bound.values.items()}
            if not (chain.scale == 1).all():
                values.pop("input_jacobian")  # the form's input is the normalised one
            return values

        return call

    return prepare


def interval(case: Case) -> Callable[[], dict[str, Any]]:
    """Interval bound propagation, forward and backward."""
    from .ibp import interval_bounds

    chain, where = Chain.load(case.arrays), region(case)
    return lambda: dict(interval_bounds(chain, where))


def svd(case: Case) -> Callable[[], dict[str, Any]]:
    """numpy's spectral norms of the layers: no bound of anything, a yardstick of time for ``layerwise``."""
    chain = Chain.load(case.arrays)

    def call() -> dict[str, Any]:
        for w in chain.weights:
            np.linalg.norm(w, 2)
        return {}

    return call


def dense_hessian(case: Case) -> Callable[[], dict[str, Any]]:
    """Automatic differentiation at the centre: the dense Hessian of each output row and its largest |eigenvalue|."""
    import autograd.numpy as anp
    from autograd import hessian

    if not region(case).is_point:
        raise Unsuitable("a value at one point, not a bound over a set")
    chain, where = Chain.load(case.arrays), region(case)
    rules = {
        "identity": lambda z: z,
        "tanh": anp.tanh,
        "sigmoid": lambda z: 0.5 * (1.0 + anp.tanh(0.5 * z)),
        "softplus": lambda z: anp.logaddexp(0.0, z),
    }
    if unknown := set(chain.activations) - set(rules):
        raise Unsuitable(f"no Hessian of {min(unknown)}")
    parts = [p for pair in zip(chain.weights, chain.biases, strict=True) for p in pair]
    theta = np.concatenate([p.ravel() for p in parts if p is not None])

    def phi(t: Any, row: int) -> Any:
        h, at = chain.scale * where.centre + chain.shift, 0
        for w, b, name in zip(chain.weights, chain.biases, chain.activations, strict=True):
            z, at = anp.dot(anp.reshape(t[at : at + w.size], w.shape), h), at + w.size
            if b is not None:
                z, at = z + t[at : at + b.size], at + b.size
            h = rules[name](z)
        return h[row]

    def call() -> dict[str, Any]:
        rows = [np.linalg.eigvalsh(hessian(phi)(theta, row)) for row in range(chain.widths[-1])]
        worst = max(float(np.abs(values).max()) for values in rows)
        return {"parameter_hessian": worst, "taylor_remainder": worst / 2}

    return call


def reduced_hessian(case: Case) -> Callable[[], dict[str, Any]]:
    """The Hessian at the centre by Lanczos on its reduction to twice the neurons: a value, not a bound."""
    from .ascent import hessian_value

    if not region(case).is_point:
        raise Unsuitable("a value at one point, not a bound over a set")
    chain, where = Chain.load(case.arrays), region(case)

    def call() -> dict[str, Any]:
        found = hessian_value(at(chain, where.centre))[0]
        return {"parameter_hessian": found, "taylor_remainder": found / 2}

    return call


def lower(case: Case) -> Callable[[], dict[str, Any]]:
    """The best values found by ascent over (x, theta): what the ratios divide by."""
    from .ascent import lower_bounds

    chain, where = Chain.load(case.arrays), region(case)
    smooth = "relu" not in chain.activations
    return lambda: dict(lower_bounds(chain, where, seconds=6.0, second_order=smooth))


METHODS: dict[str, Callable[[Case], Callable[[], dict[str, Any]]]] = {
    "lower": lower,
    "layerwise": layerwise,
    "local": local,
    "search": branch_and_bound,
    "published": closed_form("published"),
    "sharpened": closed_form("sharpened"),
    "interval": interval,
    "dense": dense_hessian,
    "reduced": reduced_hessian,
    "svd": svd,
}


def main(method: str, file: str) -> None:
    """Measure and reply; a case that the method is not made for is a reply too."""
    try:
        call = METHODS[method](Case.read(file))
    except Unsuitable as reason:
        reply(reason=str(reason))
        return
    bounds, cost = timed(call, patience=0.0 if method == "lower" else 1.0)
    trace = {"trace": bounds.pop("trace")} if "trace" in bounds else {}
    reply(bounds=bounds, **cost, **trace)


if __name__ == "__main__":
    main(*sys.argv[1:])
