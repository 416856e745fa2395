"""Further networks as graphs: quotients, roots, exponentials, one group in different nodes."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np

from certbound.bounds.domain import Domain
from certbound.network.graph import Linear, Network, Term
from tests.support.graphs import ARCHITECTURES, Builder, patches

DOMAINS: dict[str, Callable[[str], Domain]] = {
    "around": lambda r: Domain.around(input_center="0.3", input_radius=r, radius=r),
    "total": lambda r: Domain.around(input_center="-0.2", input_radius=r, input_norm="2", total=r),
    "box": lambda r: Domain.box(input_center="0.1", input_radius=r, radius=r),
}


def seeded_radii(kind: str, *radii: str) -> list[tuple[int, str]]:
    """(seed, radius), 0 first for one kind of domain only: a point is the same point in each."""
    return [*([(0, "0")] if kind == "around" else []), *enumerate(radii, 1)]


def softmax(seed: int = 0) -> Network:
    """softmax(W x + b) weighted by another layer of the input: exp, a sum, reciprocal, products."""
    b = Builder(3, seed)
    e = b.activation(b.affine(0, "scores", 4), "exp")
    weights = b.product(e, b.activation(b.linear([(e, np.ones((4, 4)))]), "reciprocal"))
    b.affine(b.product(weights, b.affine(0, "values", 4)), "out", 2)
    return b.network()


def layer_norm(seed: int = 0) -> Network:
    """Centred, squared, divided by the root of the mean; scales per entry."""
    b = Builder(3, seed)
    v = b.affine(0, "in", 4)
    centred = b.linear([(v, np.eye(4) - 0.25)])
    square = b.activation(centred, "power", exponent=Fraction(2))
    root = b.activation(b.linear([(square, np.full((4, 4), 0.25))], np.full(4, 0.5)), "inverse_sqrt")
    scales = np.arange(4).reshape(4, 1, 1)
    b.affine(b.affine(b.product(centred, root), "scale", 1, columns=scales), "out", 2)
    return b.network()


def functions(seed: int = 0) -> Network:
    """log, sqrt and softplus below a threshold, one after the other."""
    b = Builder(2, seed)
    v = b.activation(b.affine(0, "in", 3, scale=0.5), "softplus_below", threshold=Fraction(20), beta=Fraction(2))
    v = b.activation(b.activation(b.linear([(v, 1.0)], np.ones(3)), "log"), "power", exponent=Fraction(3))
    b.affine(b.activation(b.linear([(v, 1.0)], np.ones(3)), "sqrt"), "out", 1)
    return b.network()


def mixed(seed: int = 0) -> Network:
    """Everything at once: a strided convolution with alpha, two uses of one group, a bias that feeds two outputs."""
    b = Builder(16, seed)
    z = b.affine(0, "conv", 2, columns=patches(1, 4, 4, 2, 2), kernel=(2, 2), alpha=-0.5, beta=2.0)
    u = b.activation(z)
    again = b.affine(u, "conv", 2, columns=np.array([[[0, 1, 2, 2], [4, -1, 6, 7]]]), alpha=1.5)
    b.concat(b.activation(again, "sigmoid"), b.linear([(again, 0.5), (again, np.eye(4)[::-1])]))
    return b.network()


def constants(seed: int = 0) -> Network:
    """A bias without a weight, added; a constant, multiplied; fixed numbers with errors."""
    b = Builder(2, seed)
    v = b.affine(0, "in", 3, bias=False)
    offset = b.affine(v, "offset", 3, columns=np.zeros((1, 1, 0), dtype=np.int64))
    u = b.activation(b.linear([(v, 1.0), (offset, 1.0)]), "sigmoid")
    fixed = b._append(Linear("fixed", 3, (), np.array([0.5, -1.0, 2.0]), np.full(3, 1e-9)))
    places = np.arange(3)
    term = Term(b.product(u, fixed), places, places[::-1].copy(), np.full(3, 1 / 3), np.full(3, 1e-6))
    b.affine(b._append(Linear("thirds", 3, (term,), np.zeros(3))), "out", 1)
    return b.network()


EVERY: dict[str, Callable[[int], Network]] = {
    **ARCHITECTURES,
    "softmax": softmax,
    "layer_norm": layer_norm,
    "functions": functions,
    "mixed": mixed,
    "constants": constants,
}
