"""The network as a chain of affine layers with entrywise stages between them, and how far each can move.

u_1 = E_0(x),   z_j = alpha_j W_j u_j + beta_j b_j,   u_{j+1} = E_j(z_j),  j = 1..k,   Phi = u_{k+1}
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np

from ...network.graph import Affine, Elementwise, Linear, Network
from ...numbers.balls import norm_by_powers, times_up
from ...numbers.directed import Up, norm_up, sqrt_up, up
from ...numbers.exact import float_up
from ...numbers.matrix import ETA, UNIT, Array, vector_norm_up
from ..domain import Domain
from .ranges import Entrywise


def root(count: int) -> Up:
    """At least the square root of ``count``."""
    return sqrt_up(Up(float(count)))


@dataclass(frozen=True, eq=False)
class Layer:
    """One affine node over the domain.

    linear: the centre of alpha W; move >= ||alpha W - linear||_F; alpha >= |alpha|; gain >= ||b -> beta b||;
    radius >= the Frobenius distance of (W, b) from the stored ones; entry: how far each of its entries can move
    (domains of kind "box", else 0); entry_bias >= |beta|, 0 without a bias. A bias with one entry per output adds
    ``each`` times the identity to the Gram matrix of the parameters' effect on z, a shared one ``shared`` times ones.
    """

    node: Affine
    linear: Array
    move: Up
    alpha: Up
    gain: Up
    radius: Up
    entry: Up
    entry_bias: Up
    each: Up
    shared: Up

    @property
    def outputs(self) -> int:
        """Length of z."""
        return int(self.linear.shape[0])

    @cached_property
    def norm(self) -> Up:
        """At least ||linear||."""
        return norm_by_powers(self.linear)


@dataclass(frozen=True, eq=False)
class Chain:
    """``stages``: E_0, ..., E_k. The inputs stay within ``box`` of ``centre`` entry by entry, plus a ``ball``."""

    network: Network
    layers: tuple[Layer, ...]
    stages: tuple[tuple[Entrywise, ...], ...]
    centre: Array
    box: Array
    ball: Up
    total: Up | None
    boxed: bool  # parameters move entry by entry

    def gather(self, sensitivities: Sequence[Up], first: int = 0) -> Up:
        """At least sum n_i r_i over the parameter radii the domain allows at once; n_i of layer first + i."""
        if self.total is not None:
            return norm_up(sensitivities) * self.total
        result = Up.zero
        for n, layer in zip(sensitivities, self.layers[first:], strict=False):
            result = result + n * layer.radius
        return result


def chain_of(network: Network, domain: Domain) -> Chain:
    """The chain of a network with at least one affine node (network.is_chain); ``domain`` fitted to it."""
    stages: list[list[Entrywise]] = [[]]
    layers: list[Layer] = []
    for node in network.nodes:
        if isinstance(node, Affine):
            layers.append(_layer(node, domain))
            stages.append([])
        elif isinstance(node, Linear | Elementwise):
            stages[-1].append(node)
    centre = np.array([c.numerator / c.denominator for c in domain.input_center])
    off = [abs(exact - Fraction(c)) for exact, c in zip(domain.input_center, centre.tolist(), strict=True)]
    ball = Up.zero
    if domain.norm == "inf":
        off = [o + r for o, r in zip(off, domain.input_radius, strict=True)]
    else:
        ball = up(domain.input_radius[0])
    return Chain(
        network,
        tuple(layers),
        tuple(tuple(stage) for stage in stages),
        centre,
        np.array([float_up(o) for o in off]),
        ball,
        None if domain.total is None else up(domain.total),
        domain.kind == "box",
    )


def _layer(node: Affine, domain: Domain) -> Layer:
    alpha, beta, radius = Up(abs(node.alpha)), Up(abs(node.beta)), up(domain.layer_radius(node.group))
    biases = node.bias_count
    boxed = domain.kind == "box"
    move = radius * root(node.matrix.size) if boxed else radius
    linear = node.alpha * node.matrix
    rounding = Up.zero
    if abs(node.alpha) != 1.0:
        rounding = vector_norm_up(np.nextafter(times_up(np.abs(linear), UNIT * (1 + 4 * UNIT)), np.inf) + ETA)
    return Layer(
        node,
        linear,
        alpha * move + rounding,
        alpha,
        beta * root(node.fan_out) if biases else Up.zero,
        radius * root(node.matrix.size + biases) if boxed else radius,
        radius if boxed else Up.zero,
        beta if biases else Up.zero,
        beta * beta if biases == node.size else Up.zero,
        beta * beta if 0 < biases < node.size else Up.zero,
    )
