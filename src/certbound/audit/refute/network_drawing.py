"""Networks for the search: drawn where derivatives are large, or anywhere, and changed a little."""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import replace
from fractions import Fraction
from typing import Any

from ...lemma_language.file import Lemma
from .drawing import moved
from .networks import ACTIVATIONS, Layer, NetworkInstance, Row
from .number_systems import Floats, Undefined
from .quantities import Quantities

WEIGHTS = [Fraction(n) for n in (1, 1, 2, 3, -1, -2, 10)] + [Fraction(1, 2), Fraction(1, 10), Fraction(-1, 2)]
UNEQUAL = [Fraction(1, 30), Fraction(1, 10), Fraction(1), Fraction(10), Fraction(30)]
INPUTS = [
    Fraction(0),
    Fraction(3, 4),
    Fraction(4, 3),
    Fraction(12, 5),
    Fraction(-3, 4),
    Fraction(15, 8),
    Fraction(40, 9),
]
FAR = [Fraction(9999, 200), Fraction(-9999, 200)]
# sqrt(1 + x^2) is rational at each of them.
SCALES = [
    Fraction(1),
    Fraction(1),
    Fraction(1),
    Fraction(2),
    Fraction(1, 2),
    Fraction(3),
    Fraction(5, 4),
    Fraction(1, 20),
]
TARGETS = [None, None, Fraction(-1, 128), Fraction(1, 128), Fraction(0), Fraction(40), Fraction(-2), Fraction(1, 2)]
POISED = [Fraction(-1, 128), Fraction(-1, 128), Fraction(-1, 128), Fraction(40), Fraction(200)]
TURNS = [Fraction(0), Fraction(0), Fraction(11, 7), Fraction(-11, 7)]
# Activation -> arguments at which it is steep, at which it bends, and at which its value is large.
PLACES = {
    "sin": ([Fraction(0), Fraction(0), Fraction(11, 14)], Fraction(11, 7), Fraction(11, 7)),
    "tanh": ([Fraction(0), Fraction(0), Fraction(1, 2)], Fraction(27, 41), Fraction(20)),
    "elu": ([Fraction(-1, 128), Fraction(40), Fraction(200)], Fraction(-1, 128), Fraction(200)),
}
FLAT_SCALES = [Fraction(n) for n in (1, 3, 10, 30, 100)]
FLAT_WEIGHTS = [Fraction(1, 30), Fraction(1, 10), Fraction(1, 4), Fraction(1), Fraction(4), Fraction(10)]
FLAT_BIASES = [Fraction(1, 2), Fraction(1), Fraction(2), Fraction(4)]
MOST = 5  # layers above the first
WIDE = [Fraction(1), Fraction(3), Fraction(3), Fraction(1, 3), Fraction(10)]
PATHS = 0.5  # of networks drawn for second derivatives
SMALL, LARGE = [Fraction(1, 30), Fraction(1, 10), Fraction(1, 2)], [Fraction(2), Fraction(3), Fraction(10)]
TINY = [Fraction(1, 1000), Fraction(1, 30000)]


class Drawing:
    """Draws networks for one lemma: ``second``, it is about second derivatives; ``segment``, about a remainder;
    ``depth``, the number of layers that its indices need, less one."""

    def __init__(self, lemma: Lemma, rng: random.Random, second: bool, segment: bool, depth: int) -> None:
        self.lemma, self.rng, self.second, self.segment, self.depth = lemma, rng, second, segment, depth
        tree = lemma.network["growth"][0] if "growth" in lemma.network else None
        bounded = tree is not None and tree.op == "number" and tree.value < 1
        usual = ["identity", "elu", "tanh", "sin", "cos", "sigmoid"]
        self.activations = [a for a in usual if not bounded or ACTIVATIONS[a].bound is not None]

    def count(self) -> int:
        """How many layers."""
        more = self.rng.choice([0, 1, 1, 2, 2, 2, 3, 3])
        return 1 + min(self.depth + more if self.second else max(self.depth, more), MOST)

    def draw(self, count: int, above: int = 0) -> NetworkInstance:
        """A network of so many layers, its neurons where derivatives are large, or anywhere. Where it bends may be
        ``above`` a layer."""
        rng = self.rng
        if self.second and rng.random() < PATHS:
            network = self.path(count, above)
            return self.stepped(network) if self.segment else network
        if not self.second and "identity" in self.activations and rng.random() < 0.2:
            return self.linear(count)
        narrow = rng.random() < (0.85 if self.second else 0.6)
        widths = [1 if narrow else rng.randint(1, 2) for _ in range(count + 1)]
        if self.second:
            widths[-1] = 1
        kinds = rng.choice([[rng.choice(self.activations)], self.activations, self.activations[:2]])
        pool = rng.choice([WEIGHTS, WEIGHTS[:4], [Fraction(1)], [Fraction(10), Fraction(30)], UNEQUAL])
        scale = rng.choice(SCALES)
        x = tuple(rng.choice(INPUTS) for _ in range(widths[0]))
        layers: list[Layer] = []
        for below, above in itertools.pairwise(widths):
            weight = tuple(tuple(rng.choice(pool) for _ in range(below)) for _ in range(above))
            bias = tuple(rng.choice([Fraction(0), Fraction(0), Fraction(1)]) for _ in range(above))
            layers.append(Layer(weight, bias, rng.choice(kinds), self.scaled(scale, len(layers))))
        network = NetworkInstance(x, tuple(layers))
        # Where every neuron is just below the joint of elu, slopes and curvatures are both as large as they may be, for
        # any weights; a layer far above it has long vectors. Of bounded activations sin has one or the other.
        poised = self.second and rng.random() < 0.6
        calm, targets = ("elu", POISED) if "elu" in self.activations else ("sin", TURNS)
        if poised and rng.random() < 0.7:  # then the bias alone moves layer 0: it is as long as its norm allows
            network = replace(network, x=(Fraction(0),) * len(x))
        for j in range(count):
            if poised:
                weight = tuple(tuple(abs(v) or Fraction(1) for v in row) for row in network.layers[j].weight)
                network = with_layer(network, j, replace(network.layers[j], weight=weight, activation=calm))
            network = self.aimed(network, j, rng.choice(targets if poised else TARGETS))
        return self.stepped(network) if self.segment else network

    def linear(self, count: int) -> NetworkInstance:
        """A network of one number that every layer multiplies alike; or it comes from the first bias alone."""
        scale, weight, x = self.rng.choice(WIDE), self.rng.choice([*SMALL, *LARGE]), self.rng.choice([*INPUTS, *FAR])
        layer = Layer(((weight,),), (Fraction(0),), "identity")
        layers = [replace(layer, scale=self.scaled(scale, j)) for j in range(count)]
        if self.rng.random() < 0.3:
            x, layers[0] = Fraction(0), replace(layers[0], weight=((Fraction(0),),), bias=(weight,))
        return NetworkInstance((x,), tuple(layers))

    def flat(self, count: int) -> NetworkInstance:
        """A network of bounded activations, steep along one path. Beside it stand neurons that only their bias feeds:
        they make the vector of a layer nearly as long as the bounds allow, whatever comes from below."""
        rng = self.rng
        bounded = [a for a in self.activations if ACTIVATIONS[a].bound is not None]
        name, scale, weight = rng.choice(bounded), rng.choice(FLAT_SCALES), rng.choice(FLAT_WEIGHTS)
        beside, far = rng.choice([0, 1, 2, 3]), weight * rng.choice(FLAT_BIASES)
        network, width = NetworkInstance((rng.choice([Fraction(0), Fraction(0), Fraction(3, 4)]),), ()), 1
        for j in range(count):
            size = 1 + (beside if j < count - 1 else 0)
            row = (weight,) + (Fraction(0),) * (width - 1)
            layer = Layer((row,) + ((Fraction(0),) * width,) * (size - 1), (far,) * size, name, self.scaled(scale, j))
            network, width = replace(network, layers=(*network.layers, layer)), size
            at = float(layer.bias[0]) - Quantities(network, Floats()).here.z[j][0]  # the path is steep at 0
            network = with_layer(network, j, replace(layer, bias=(dyadic(at, 2**12), *layer.bias[1:])))
        return network

    def path(self, count: int, above: int) -> NetworkInstance:
        """A network whose derivatives run along one path of neurons: one of them bends, the others are steep.

        A bound of second derivatives has a term for each layer that may bend. That of the bending one is the largest
        if the weights of the layers up to it are large and the next one is small enough; so each term is looked at
        alone. Beside the path stand neurons that nothing feeds and that feed nothing: they make the vector of a layer
        as long as the growth of the activation allows.
        """
        rng = self.rng
        name = rng.choice(["elu", "elu", "elu", "sin", "tanh"] if "elu" in self.activations else ["sin", "sin", "tanh"])
        steep, bent, far = PLACES[name]
        bending = rng.randrange(min(above, count - 1) if rng.random() < 0.7 else 0, count)
        scale = rng.choice(WIDE)
        calm = rng.random() < 0.5
        pattern = rng.choice(["hump", "hump", "dip", "dip", "dip", "small", "large", "any"])
        beside = rng.choice([0, 0, 1, 2])
        x = rng.choice(INPUTS)
        network, width = NetworkInstance((x,), ()), 1
        for j in range(count):
            pool = UNEQUAL if pattern == "any" else LARGE
            if pattern == "small" or (pattern == "hump" and j > bending):
                pool = SMALL
            elif pattern == "dip" and j == bending + 1:
                pool = TINY
            size = 1 + (beside if j < count - 1 else 0)
            weight = tuple(
                tuple(rng.choice(pool) if a == b == 0 else Fraction(0) for b in range(width)) for a in range(size)
            )
            layer = Layer(weight, (Fraction(0),) + (far,) * (size - 1), name, self.scaled(scale, j))
            network, width = replace(network, layers=(*network.layers, layer)), size
            at = Quantities(network, Floats()).here.z[j][0]
            aim = steep[0] if calm else rng.choice(steep)
            if j == bending:
                aim = bent if name == "elu" else bent * rng.choice([1, 1, -1])
            bias = (dyadic(float(aim) - at, 2**12), *layer.bias[1:])
            network = with_layer(network, j, replace(layer, bias=bias))
        return network

    def scaled(self, scale: Fraction, j: int) -> Fraction:
        """The scale; where [network] gives the slope as a number, one that has at most this slope."""
        slope = self.lemma.network["slope"][0]
        return min(scale, slope.value) if slope.op == "number" and slope.value > 0 else scale

    def aimed(self, network: NetworkInstance, j: int, target: Fraction | None) -> NetworkInstance:
        """The network with biases of layer j that put its neurons at the target."""
        if target is None:
            return network
        layer, z = network.layers[j], Quantities(network, Floats()).here.z[j]
        bias = tuple(dyadic(float(b) + float(target) - v, 2**12) for b, v in zip(layer.bias, z, strict=True))
        return with_layer(network, j, replace(layer, bias=bias))

    def stepped(self, network: NetworkInstance) -> NetworkInstance:
        """The network with a short step of its parameters, along the largest second derivative or anywhere."""
        size = Fraction(1, 2 ** self.rng.choice([6, 9, 12, 12]))
        plain = NetworkInstance(network.x, tuple(replace(v, weight_step=(), bias_step=()) for v in network.layers))
        direction = self.steepest(plain) if self.rng.random() < 0.8 else {}
        layers = []
        for i, layer in enumerate(plain.layers):
            rows: list[Row] = []
            for a, row in enumerate((*layer.weight, layer.bias)):
                drawn = [Fraction(self.rng.randint(-4, 4), 4) for _ in row]
                if direction:
                    places = [(i, a, b) for b in range(len(row))] if a < len(layer.weight) else []
                    places = places or [(i, b, len(layer.weight[0])) for b in range(len(row))]
                    drawn = [dyadic(direction.get(p, 0.0), 2**10) for p in places]
                rows.append(tuple(v * size for v in drawn))
            layers.append(replace(layer, weight_step=tuple(rows[:-1]), bias_step=rows[-1]))
        return NetworkInstance(network.x, tuple(layers))

    def steepest(self, network: NetworkInstance) -> dict[tuple[int, int, int], float]:
        """(layer, row, column) -> entry of the direction in which the last value has its largest second derivative."""
        import numpy as np

        at = Quantities(network, Floats()).here
        last = len(network.layers) - 1
        try:
            matrix: Any = np.array(at.hessian(last, activated=False)[0])
        except Undefined:
            return {}
        if not np.isfinite(matrix).all():
            return {}
        values, vectors = np.linalg.eigh(matrix)
        top = vectors[:, -1] if values[-1] > -values[0] else vectors[:, 0]
        found: dict[tuple[int, int, int], float] = {}
        inputs = at.augmented[0]
        length = math.hypot(*inputs)
        for (i, a, b), v in zip(at.places(last), top.tolist(), strict=True):
            for column, h in enumerate(inputs) if b < 0 else [(b, length)]:
                found[i, a, column] = v * h / length
        return found

    def changed(self, network: NetworkInstance) -> NetworkInstance:
        """A neighbour of the network."""
        rng = self.rng
        way, j = rng.random(), rng.randrange(len(network.layers))
        layer = network.layers[j]
        if way < 0.15:
            network = self.aimed(network, j, rng.choice(TARGETS))
        elif way < 0.25:
            place = rng.randrange(len(network.x))
            entry = rng.choice(INPUTS) if rng.random() < 0.6 else moved(rng, network.x[place])
            network = replace(network, x=(*network.x[:place], entry, *network.x[place + 1 :]))
        elif way < 0.32:
            network = with_layer(network, j, replace(layer, activation=rng.choice(self.activations)))
        elif way < 0.4:
            scale = rng.choice(SCALES)
            layers = tuple(replace(v, scale=self.scaled(scale, i)) for i, v in enumerate(network.layers))
            network = NetworkInstance(network.x, layers)
        elif way < 0.55:
            bias = moved(rng, layer.bias)
            network = with_layer(network, j, replace(layer, bias=bias))
        elif way < 0.67:
            for i in range(len(network.layers)):
                factor = rng.choice([Fraction(1), Fraction(1), Fraction(3), Fraction(10), Fraction(1, 10)])
                rows = network.layers[i].weight
                if all(Fraction(1, 10**4) < abs(v * factor) < 10**4 for row in rows for v in row if v):
                    network = self.reweighted(network, i, tuple(tuple(v * factor for v in row) for row in rows), True)
        elif way < 0.8:
            factor = rng.choice([Fraction(2), Fraction(1, 2), Fraction(10), Fraction(5, 4), Fraction(4, 5)])
            weight = tuple(tuple(v * factor for v in row) for row in layer.weight)
            if all(abs(v) <= 10**6 for row in weight for v in row):
                network = self.reweighted(network, j, weight)
        else:
            network = self.reweighted(network, j, moved(rng, layer.weight))
        return self.stepped(network) if self.segment else network

    def reweighted(
        self, network: NetworkInstance, j: int, weight: tuple[Row, ...], still: bool = False
    ) -> NetworkInstance:
        """The network with other weights in layer j; mostly (``still``: always) with biases that leave its neurons
        where they are."""
        layer = replace(network.layers[j], weight=weight)
        if still or self.rng.random() < 0.6:
            at = Quantities(network, Floats()).here
            h, z = at.augmented[j], at.z[j]
            sums = (math.fsum(float(v) * x for v, x in zip(row, h, strict=False)) for row in weight)
            layer = replace(layer, bias=tuple(dyadic(v - s, 2**12) for v, s in zip(z, sums, strict=True)))
        return with_layer(network, j, layer)


def dyadic(value: float, grid: int) -> Fraction:
    """The nearest multiple of 1/grid."""
    return Fraction(round(value * grid), grid)


def with_layer(network: NetworkInstance, j: int, layer: Layer) -> NetworkInstance:
    """The network with another layer j."""
    return replace(network, layers=(*network.layers[:j], layer, *network.layers[j + 1 :]))
