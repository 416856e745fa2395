"""Cases changed a little: the moves of the search, and the steps by which minimise() makes a case smaller."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from ...bounds.domain import Domain
from .families import Case, Rng, Space, draw_domain, with_biases


def mutate(rng: Rng, case: Case, space: Space) -> Case:
    """The case changed in one to three ways."""
    for _ in range(int(rng.choice([1, 1, 1, 2, 3]))):
        changed = _MUTATIONS[int(rng.integers(len(_MUTATIONS)))](rng, case, space)
        if _sane(changed):
            case = changed
    return case


def _sane(case: Case) -> bool:
    """Whether every number has a size a domain or a float can have."""
    numbers = [np.abs(v).max() for v in (*case.weights, *case.biases) if v is not None]
    centre = [abs(float(c)) for c in case.domain.input_center if c]
    return bool(np.isfinite(numbers).all() and max(numbers) < 1e9) and all(1e-9 < c < 1e9 for c in centre)


def _at(items: tuple[Any, ...], j: int, value: Any) -> tuple[Any, ...]:
    return (*items[:j], value, *items[j + 1 :])


def _layer(rng: Rng, case: Case) -> int:
    return int(rng.integers(len(case.weights)))


def _scale_layer(rng: Rng, case: Case, space: Space) -> Case:
    j = _layer(rng, case)
    return replace(case, weights=_at(case.weights, j, case.weights[j] * 2.0 ** rng.normal()))


def _scale_all(rng: Rng, case: Case, space: Space) -> Case:
    factor = 2.0 ** (2 * rng.normal())
    return replace(case, weights=tuple(factor * w for w in case.weights))


def _dominate(rng: Rng, case: Case, space: Space) -> Case:
    """One layer far larger or smaller than the others; what follows from its size alone shows."""
    j = _layer(rng, case)
    return replace(case, weights=_at(case.weights, j, case.weights[j] * 10.0 ** float(rng.choice([-2, -1, 1, 2]))))


def _perturb(rng: Rng, case: Case, space: Space) -> Case:
    j, size = _layer(rng, case), float(rng.choice([0.01, 0.1, 0.5]))
    w = case.weights[j]
    spread = max(float(np.abs(w).max()), 1e-12)
    return replace(case, weights=_at(case.weights, j, w + size * spread * rng.normal(size=w.shape)))


def _to_rank_one(rng: Rng, case: Case, space: Space) -> Case:
    j = _layer(rng, case)
    u, s, v = np.linalg.svd(case.weights[j], full_matrices=False)
    return replace(case, weights=_at(case.weights, j, s[0] * np.outer(u[:, 0], v[0])))


def _align(rng: Rng, case: Case, space: Space) -> Case:
    """Turn every layer's largest singular vectors onto the layer before it."""
    weights, before = [], None
    for w in case.weights:
        u, s, v = np.linalg.svd(w, full_matrices=False)
        right = v[0] if before is None else before
        weights.append(s[0] * np.outer(u[:, 0], right))
        before = u[:, 0]
    return replace(case, weights=tuple(weights))


def _equalise(rng: Rng, case: Case, space: Space) -> Case:
    norms = [max(float(np.linalg.norm(w, 2)), 1e-9) for w in case.weights]
    mean = float(np.exp(np.mean(np.log(norms))))
    return replace(case, weights=tuple(w * (mean / n) for w, n in zip(case.weights, norms, strict=True)))


def _rebias(rng: Rng, case: Case, space: Space) -> Case:
    return with_biases(rng, case) if space.biases else case


def _no_bias(rng: Rng, case: Case, space: Space) -> Case:
    return replace(case, biases=(None,) * len(case.weights))


def _shift_bias(rng: Rng, case: Case, space: Space) -> Case:
    j = _layer(rng, case)
    b = case.biases[j]
    return case if b is None else replace(case, biases=_at(case.biases, j, b + 0.3 * rng.normal(size=b.size)))


def _reactivate(rng: Rng, case: Case, space: Space) -> Case:
    name = str(rng.choice(space.activations))
    return replace(case, activations=(*([name] * (len(case.weights) - 1)), None))


def _redomain(rng: Rng, case: Case, space: Space) -> Case:
    return replace(case, domain=draw_domain(rng, case.widths[0], len(case.weights), space))


def _scale_center(rng: Rng, case: Case, space: Space) -> Case:
    return replace(case, domain=recentred(rng, case.domain))


def recentred(rng: Rng, domain: Domain) -> Domain:
    """The inputs' centre nearer to 0 or farther away."""
    factor = float(2.0 ** (2 * rng.normal()))
    return replace(domain, input_center=tuple(type(c)(float(c) * factor) for c in domain.input_center))


def _freeze(rng: Rng, case: Case, space: Space) -> Case:
    return replace(case, domain=frozen(rng, case.domain))


def frozen(rng: Rng, domain: Domain) -> Domain:
    """Radius 0 for the inputs or the parameters."""
    if rng.random() < 0.5:
        return replace(domain, input_radius=(domain.input_radius[0] * 0,))
    return replace(domain, radius=(domain.radius[0] * 0,), total=None)


def _insert(rng: Rng, case: Case, space: Space) -> Case:
    if len(case.weights) >= space.max_depth:
        return case
    j = _layer(rng, case)
    n = case.widths[j]
    name = case.activations[0] or str(rng.choice(space.activations))
    bias = np.zeros(n) if space.biases and case.biases[0] is not None else None
    size = float(np.linalg.norm(case.weights[j], 2))
    return _resized(
        case,
        (*case.weights[:j], size * np.eye(n), *case.weights[j:]),
        (*case.biases[:j], bias, *case.biases[j:]),
        (*case.activations[:j], name, *case.activations[j:]),
    )


def _resized(case: Case, weights: Any, biases: Any, activations: Any) -> Case:
    """With another number of layers: a radius for each of them becomes the largest for all."""
    domain = replace(case.domain, radius=(max(case.domain.radius),))
    return Case(tuple(weights), tuple(biases), tuple(activations), domain)


def drop_layer(case: Case, j: int) -> Case | None:
    """Without layer j and the activation after it, where the widths allow it."""
    if len(case.weights) < 2 or case.weights[j].shape[0] != case.weights[j].shape[1]:
        return None
    last = j == len(case.weights) - 1
    kept = [i for i in range(len(case.weights)) if i != j]
    activations = [case.activations[i] for i in kept]
    if last:
        activations[-1] = None
    return _resized(case, [case.weights[i] for i in kept], [case.biases[i] for i in kept], activations)


def drop_neuron(case: Case, layer: int, neuron: int) -> Case | None:
    """Without one neuron of a layer (the last layer's are outputs)."""
    w = case.weights[layer]
    if len(w) < 2:
        return None
    weights, biases = list(case.weights), list(case.biases)
    weights[layer] = np.delete(w, neuron, axis=0)
    b = biases[layer]
    biases[layer] = None if b is None or b.size == 1 else np.delete(b, neuron)
    if layer + 1 < len(weights):
        weights[layer + 1] = np.delete(weights[layer + 1], neuron, axis=1)
    return replace(case, weights=tuple(weights), biases=tuple(biases))


def drop_input(case: Case, index: int) -> Case | None:
    """Without one input."""
    if case.widths[0] < 2:
        return None

    def without(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return values if len(values) == 1 else values[:index] + values[index + 1 :]

    domain = replace(
        case.domain,
        input_center=without(case.domain.input_center),
        input_radius=case.domain.input_radius if case.domain.norm == "2" else without(case.domain.input_radius),
    )
    return replace(case, weights=_at(case.weights, 0, np.delete(case.weights[0], index, axis=1)), domain=domain)


def _drop(rng: Rng, case: Case, space: Space) -> Case:
    j = _layer(rng, case)
    if j == len(case.weights) - 1 and space.outputs is not None:
        return case
    smaller = drop_neuron(case, j, int(rng.integers(case.widths[j + 1])))
    return smaller or case


def _drop_layer(rng: Rng, case: Case, space: Space) -> Case:
    return drop_layer(case, _layer(rng, case)) or case


_MUTATIONS = (
    _scale_layer,
    _scale_layer,
    _scale_all,
    _dominate,
    _dominate,
    _perturb,
    _perturb,
    _to_rank_one,
    _align,
    _equalise,
    _rebias,
    _no_bias,
    _shift_bias,
    _reactivate,
    _redomain,
    _scale_center,
    _freeze,
    _freeze,
    _insert,
    _drop,
    _drop_layer,
)
