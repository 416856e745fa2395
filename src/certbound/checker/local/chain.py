"""The network and the domain as the local tier sees them: affine layers with entrywise stages between them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from activations.primitives import is_primitive
from arithmetic.exact import ZERO, norm_up, sqrt_up, up
from network.domain import Domain
from network.graph import Affine, Elementwise, Linear, Network, parents
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
    """The chain; Rejected for a network that is none."""
    if not is_chain(network):
        raise Rejected("certificate.local: the network is not a chain of layers with parameters")
    stages: list[list[Any]] = [[]]
    layers: list[Layer] = []
    for node in network.nodes:
        if isinstance(node, Affine):
            layers.append(_layer(node, domain))
            stages.append([])
        else:
            stages[-1].append(node)
    centre = near(domain.center)
    off = [abs(exact - c) for exact, c in zip(domain.center, centre.values(), strict=True)]
    ball = ZERO
    if domain.norm == "inf":
        off = [o + r for o, r in zip(off, domain.input_radius, strict=True)]
    else:
        ball = up(domain.input_radius[0])
    return Chain(layers, stages, centre, list(map(up, off)), ball, domain.kind == "box", domain.total)


def is_chain(network: Network) -> bool:
    """Whether each node takes the value before it alone: dense ones with parameters of their own, activations with
    bounds on the whole line, diagonal maps.
    """
    groups: list[int] = []
    for at, node in enumerate(network.nodes):
        if parents(node) != [at]:
            return False
        match node:
            case Affine():
                groups.append(node.group)
                biases = {place for places in node.bias_at or [] for place in places}
                if node.columns is not None or 1 < len(biases) < len(node.weight[0]):
                    return False
            case Linear():
                places = list(range(node.size))
                if node.terms[0].rows != places or node.terms[0].columns != places:
                    return False
            case Elementwise():
                if any(map(is_primitive, node.units)):
                    return False
            case _:
                return False
    return bool(groups) and groups == list(range(len(network.groups)))


def _layer(node: Affine, domain: Domain) -> Layer:
    alpha, beta, radius = abs(node.alpha), abs(node.beta), up(domain.radius_of(node.group))
    weight, full = node.weight[0], [] if node.bias is None else node.bias[0]
    biases = len({place for places in node.bias_at or [] for place in places})
    outputs = len(weight)
    weights = outputs * len(weight[0])
    shared = biases < outputs and bool(full)
    whole, move, entry = radius, radius, ZERO
    if domain.kind == "box":
        whole, move = (times(radius, sqrt_up(Fraction(n))) for n in (weights + biases, weights))
        entry = radius
    return Layer(
        exact_matrix([[node.alpha * w for w in row] for row in weight]),
        [node.beta * b for b in full or [ZERO] * outputs],
        alpha,
        beta if full else ZERO,
        times(beta, sqrt_up(Fraction(outputs if shared else 1))) if full else ZERO,
        shared,
        whole,
        entry,
        times(alpha, move),
        outputs,
    )
