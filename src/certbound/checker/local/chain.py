"""The network and the domain as the local tier sees them: affine layers with entrywise stages between them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from arithmetic.exact import ZERO, norm_up, sqrt_up, up
from network.domain import Domain
from network.graph import Affine, Network
from outcome import Rejected

from local.matrices import Matrix, Vector, exact_matrix, near, times


class Layer(NamedTuple):
    """Layer j: z = alpha W u + beta b. ``linear`` = alpha W at the stored weights; ``bias`` = beta b for each output.

    bias_gain >= ||b -> beta b||; radius >= ||(W, b) - stored||; entry: how far each entry moves ("box", else 0);
    move >= ||alpha (W - stored)||; beta = |beta|, 0 without a bias. ``shared``: one bias entry feeds all outputs.
    """

    linear: Matrix
    bias: list[Fraction]
    alpha: Fraction
    beta: Fraction
    bias_gain: Fraction
    shared: bool
    radius: Fraction
    entry: Fraction
    move: Fraction
    outputs: int


class Chain(NamedTuple):
    """Layers 1..k are layers[0..k-1], stages 0..k lists of nodes. Inputs: |x - centre| <= box + a ball."""

    layers: list[Layer]
    stages: list[list[Any]]
    centre: Vector
    box: list[Fraction]
    ball: Fraction
    boxed: bool  # the parameters move entry by entry
    total: Fraction | None  # of the domain, which bounds all layers together

    @property
    def depth(self) -> int:
        """k."""
        return len(self.layers)

    def layer(self, j: int) -> Layer:
        """Layer j >= 1."""
        return self.layers[j - 1]

    def gather(self, sensitivities: list[Fraction]) -> Fraction:
        """sup sum n_i ||theta_i - stored||, n_i of layers 1, 2, ... in order."""
        if self.total is not None:
            return times(norm_up(sensitivities), self.total)
        return up(sum((n * layer.radius for n, layer in zip(sensitivities, self.layers, strict=False)), ZERO))


def chain_of(network: Network, domain: Domain) -> Chain:
    """The chain; Rejected for a network without layers."""
    stages: list[list[Any]] = [[]]
    layers: list[Layer] = []
    for node in network.nodes:
        if isinstance(node, Affine):
            layers.append(_layer(node, domain, len(layers)))
            stages.append([])
        else:
            stages[-1].append(node)
    if not layers:
        raise Rejected("certificate.local: the network has no layer with parameters")
    centre = near(domain.center)
    off = [abs(exact - c) for exact, c in zip(domain.center, centre.values(), strict=True)]
    ball = ZERO
    if domain.norm == "inf":
        off = [o + r for o, r in zip(off, domain.input_radius, strict=True)]
    else:
        ball = up(domain.input_radius[0])
    return Chain(layers, stages, centre, list(map(up, off)), ball, domain.kind == "box", domain.total)


def _layer(node: Affine, domain: Domain, group: int) -> Layer:
    alpha, beta, radius = abs(node.alpha), abs(node.beta), up(domain.radius_of(group))
    outputs, bias = len(node.weight), node.bias or []
    weights = outputs * len(node.weight[0])
    shared = len(bias) < outputs and bool(bias)
    whole, move, entry = radius, radius, ZERO
    if domain.kind == "box":
        whole, move = (times(radius, sqrt_up(Fraction(n))) for n in (weights + len(bias), weights))
        entry = radius
    return Layer(
        exact_matrix([[node.alpha * w for w in row] for row in node.weight]),
        [node.beta * b for b in (bias * outputs if shared else bias or [ZERO] * outputs)],
        alpha,
        beta if bias else ZERO,
        times(beta, sqrt_up(Fraction(outputs if shared else 1))) if bias else ZERO,
        shared,
        whole,
        entry,
        times(alpha, move),
        outputs,
    )
