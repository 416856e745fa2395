"""The search for a network at which a lemma fails: networks are drawn, what is known of them follows, and both climb.

Symbols that [network] says are known of the network (w for weight = "w[j]") are what it has, rounded up. So the
hypotheses about the network hold, and what is left is that its derivatives exceed the claimed bound.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import Comparison, free_names, nodes
from ...lemma_language.kinds import Symbol
from .evaluate import Evaluator, Instance, Key, compare_whole, solve
from .instances import Counterexample, confirm, fits
from .networks import ACTIVATIONS, SECOND_ORDER, Layer, NetworkInstance, Quantities, Row, growth, known
from .number_systems import Floats, Undefined
from .seeker import MARGIN, Seeker, isolate, rational

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
SHRINKINGS, WORSENINGS = 60, 15  # attempts
FARTHEST = 2000  # of activations' arguments


class NetworkSeeker(Seeker):
    """Seeks for one lemma with a table [network], claim by claim."""

    def __init__(self, lemma: Lemma, rng: random.Random) -> None:
        super().__init__(lemma, rng)
        terms = [t for c in (*lemma.claims, *(f.comparison for f in lemma.hypotheses)) for t in (c.left, c.right)]
        terms += [body for _, body in lemma.recursions]
        used = {n.name for t in terms for n in nodes(t) if n.op == "index"}
        self.second, self.segment = bool(used & SECOND_ORDER), "remainder" in used
        self.floors = _floors(lemma)
        self.known: set[Key] = set()
        lowest = [int(s.lower or 0) for s in lemma.symbols.values() if s.kind == "index"]
        self.depth = max(lowest, default=0)
        tree = lemma.network["growth"][0] if "growth" in lemma.network else None
        bounded = tree is not None and tree.op == "number" and tree.value < 1
        usual = ["identity", "elu", "tanh", "sin", "cos", "sigmoid"]
        self.activations = [a for a in usual if not bounded or ACTIVATIONS[a].bound is not None]

    def explore(self, budget: int) -> None:
        """Every claim has its share of the budget, half of it at least; the first counterexample ends it.

        The best is kept, and improved, for every choice of the indices apart: where a bound is nearly reached at small
        ones, that says nothing about larger ones.
        """
        for claim in self.lemma.claims:
            self.claims = (claim,)
            best: dict[tuple[Any, ...], tuple[float, Instance]] = {}
            end = self.tried + budget // min(len(self.lemma.claims), 2)
            while self.tried < end and not self.confirmed:
                drawn = not best or self.rng.random() < 0.35
                instance = Instance() if drawn else self.neighbour(best[self.rng.choice(list(best))][1])
                score = self.trial(instance)
                if score is None or (score > MARGIN and self.kept(instance, score)):
                    continue
                place = self.place(instance)
                if place not in best or score > best[place][0]:
                    best[place] = (score, instance)

    def neighbour(self, instance: Instance) -> Instance:
        """Another instance near it."""
        other = Instance(dict(instance.values), dict(instance.factors), instance.network)
        self.perturb(other)
        return other

    def place(self, instance: Instance) -> tuple[Any, ...]:
        """The indices, whether the activations are scaled, and whether there are small and large weights."""
        layers = instance.network.layers if instance.network else ()
        indices = [v for k, v in sorted(instance.values.items()) if self.lemma.symbols[k[0]].kind == "index"]
        sizes = [max(abs(v) for row in layer.weight for v in row) for layer in layers]
        return (*indices, any(layer.scale != 1 for layer in layers), min(sizes) < 0.3, max(sizes) > 3)

    # Networks.

    def draw(self) -> NetworkInstance:
        """A network of some depth, its neurons where derivatives are large, or anywhere."""
        rng = self.rng
        count = 1 + max(self.depth, rng.choice([0, 1, 1, 2, 2, 2, 3, 3]))
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
                network = _with_layer(network, j, replace(network.layers[j], weight=weight, activation=calm))
            network = self.aimed(network, j, rng.choice(targets if poised else TARGETS))
        return self.stepped(network) if self.segment else network

    def scaled(self, scale: Fraction, j: int) -> Fraction:
        """The scale; where [network] gives the slope as a number, one that has at most this slope."""
        slope = self.lemma.network["slope"][0]
        return min(scale, slope.value) if slope.op == "number" and slope.value > 0 else scale

    def aimed(self, network: NetworkInstance, j: int, target: Fraction | None) -> NetworkInstance:
        """The network with biases of layer j that put its neurons at the target."""
        if target is None:
            return network
        evaluator = Evaluator(self.lemma, Instance(network=network), Floats())
        if evaluator.quantities is None:
            return network
        layer, z = network.layers[j], evaluator.quantities.here.z[j]
        bias = tuple(_dyadic(float(b) + float(target) - v, 2**12) for b, v in zip(layer.bias, z, strict=True))
        return _with_layer(network, j, replace(layer, bias=bias))

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
                    drawn = [_dyadic(direction.get(p, 0.0), 2**10) for p in places]
                rows.append(tuple(v * size for v in drawn))
            layers.append(replace(layer, weight_step=tuple(rows[:-1]), bias_step=rows[-1]))
        return NetworkInstance(network.x, tuple(layers))

    def steepest(self, network: NetworkInstance) -> dict[tuple[int, int, int], float]:
        """(layer, row, column) -> entry of the direction in which the last value has its largest second derivative."""
        import numpy as np

        at = Evaluator(self.lemma, Instance(network=network), Floats()).quantities
        last = len(network.layers) - 1
        try:
            matrix = np.array(at.here.hessian(last, activated=False)[0]) if at else np.zeros((0, 0))
        except Undefined:
            return {}
        if at is None or not np.isfinite(matrix).all():
            return {}
        values, vectors = np.linalg.eigh(matrix)
        top = vectors[:, -1] if values[-1] > -values[0] else vectors[:, 0]
        found: dict[tuple[int, int, int], float] = {}
        inputs = at.here.augmented[0]
        length = math.hypot(*inputs)
        for (i, a, b), v in zip(at.here.places(last), top.tolist(), strict=True):
            for column, h in enumerate(inputs) if b < 0 else [(b, length)]:
                found[i, a, column] = v * h / length
        return found

    # What is known of it.

    def derive(self, instance: Instance) -> bool:
        """Sets the symbols by which [network] says what is known, to what the network has; False if that fails."""
        network = instance.network
        if network is None:
            return False
        ops, lemma = Floats(), self.lemma
        for key in [k for k in instance.values if k in self.known or k[0] in self.floors]:
            del instance.values[key]
        self.known = set()
        least: dict[Key, float] = {}
        others: list[tuple[Expr, int, float]] = []
        for tree, j, value in self.demands(network, ops):
            plain = _plain(tree, j)
            if plain is not None and lemma.symbols[plain[0]].kind == "real":
                least[plain] = max(least.get(plain, -math.inf), value)
            else:
                others.append((tree, j, value))
        for key, value in least.items():
            instance.values[key] = _at_least(lemma.symbols[key[0]], rational(value, 1, strict=False))
        self.known = set(least)
        self.probe = Evaluator(lemma, instance, ops, self.fresh)
        self.probe.quantities = Quantities(network, ops, above=True)
        for tree, j, value in others:
            self.probe.bound = {"j": j}
            moves = isolate(tree, value, 1, self.probe)
            self.probe.bound = {}
            if moves and (moves[0][0], ()) not in least:
                name, goal, direction = moves[0]
                room = direction * (abs(goal) + 1) / 2**30  # two enclosures of one irrational number decide nothing
                solved = _at_least(lemma.symbols[name], rational(goal + room, direction, strict=False))
                key = (name, ())
                instance.values[key] = max(solved, instance.values[key]) if key in self.known else solved
                self.known.add(key)
        return True

    def demands(self, network: NetworkInstance, ops: Floats) -> Iterator[tuple[Expr, int, float]]:
        """(term of [network], layer, what it has to be at least)."""
        for key, j, value in known(network, ops):
            if key in self.lemma.network:
                yield self.lemma.network[key][0], j, value
        if "growth" not in self.lemma.network:
            return
        slope, offset = self.lemma.network["growth"]
        ways: list[list[tuple[float, float]]] = [[growth(v, ops)[0] for v in network.layers]]
        if all(len(growth(v, ops)) > 1 for v in network.layers):
            ways.append([growth(v, ops)[1] for v in network.layers])
        if slope.op == "number":
            ways = [way for way in ways if all(a <= slope.value for a, _ in way)] or ways
        sizes = [math.hypot(*z) for z in Evaluator(self.lemma, Instance(network=network), ops).quantities.here.z]  # type: ignore[union-attr]
        way = min(ways, key=lambda pairs: sum(a * size + b for (a, b), size in zip(pairs, sizes, strict=True)))
        for j, (a, b) in enumerate(way):
            yield slope, j, a
            yield offset, j, b

    def holds(self, instance: Instance) -> bool:
        """Whether what [network] says holds, up to rounding."""
        evaluator = Evaluator(self.lemma, instance, Floats())
        network = instance.network
        return network is not None and all(
            evaluator.within({"j": j}, tree) >= value * (1 - 1e-12) - 1e-300
            for tree, j, value in self.demands(network, Floats())
        )

    # One instance.

    def place_indices(self, instance: Instance) -> None:
        """Draws the indices until they satisfy what hypotheses say of them alone, if they do soon."""
        indices = [s for s in self.lemma.symbols.values() if s.kind == "index"]
        names = {s.name for s in indices}
        facts = [f.comparison for f in self.lemma.hypotheses if not f.indices]
        facts = [c for c in facts if free_names(c.left) | free_names(c.right) <= names]
        for _ in range(30):
            instance.values.update({(s.name, ()): self.fresh(s, (s.name, ()), []) for s in indices})
            at = Evaluator(self.lemma, instance, Floats())
            if all(compare_whole(at.index(c.left), c.relation, at.index(c.right)) for c in facts):
                return

    def score(self, claim: Comparison, left: Any, right: Any) -> float:
        """As for other lemmas; where both sides are 0 nothing is near to failing."""
        return -1.0 if left == right == 0 and claim.relation in ("<=", ">=") else super().score(claim, left, right)

    def tame(self, network: NetworkInstance) -> bool:
        """Whether its activations are where enclosures of them are computed."""
        z = self.probe.quantities.here.z if self.probe.quantities else []
        return all(
            layer.activation == "identity" or all(abs(v) <= FARTHEST for v in row)
            for layer, row in zip(network.layers, z, strict=True)
        )

    def trial(self, instance: Instance) -> float | None:
        """As for other lemmas, at a network."""
        try:
            if instance.network is None:
                instance.network = self.draw()
                self.known = set()
                self.last = len(instance.network.layers) - 1
                self.place_indices(instance)
            self.last = len(instance.network.layers) - 1
            if not self.derive(instance) or not self.tame(instance.network):
                self.tried += 1
                return None
            score = super().trial(instance)
            return score if score is not None and self.holds(instance) else None
        except (Undefined, ArithmeticError, ValueError):
            self.tried += 1
            return None

    def fresh(self, symbol: Symbol, key: Key, sizes: list[int]) -> Any:
        """An index within the network; the least number that a hypothesis allows; otherwise anything."""
        if symbol.kind == "index":
            low = int(symbol.lower or 0) + int(symbol.strict)
            return self.rng.randint(low, max(low, self.last))
        if (key[0], (self.last,)) in self.known and key[1] > (self.last,):
            return self.probe.instance.values[key[0], (self.last,)]
        found = [value for fact in self.floors.get(key[0], ()) for value in self.demanded(fact, key[1])]
        if found:
            return _at_least(symbol, rational(max(found), 1, strict=False))
        return super().fresh(symbol, key, sizes)

    def demanded(self, fact: Fact, at: tuple[int, ...]) -> Iterator[float]:
        """What a hypothesis term <= symbol, or term <= symbol[at], demands of it."""
        right = fact.comparison.right
        bindings = [solve(right, at)] if right.op == "index" else [{}]
        if right.op == "name" and fact.indices:
            bindings = [{fact.indices[0]: i} for i in range(self.last + 2)]
        for binding in bindings:
            if binding is not None and self.probe._applies(fact, binding):
                value = float(self.probe.within(binding, fact.comparison.left))
                # Along a segment it has to hold everywhere, not only where this is evaluated.
                yield value + abs(value) / 256 if self.segment and self.second else value

    def perturb(self, instance: Instance) -> None:
        """Moves the network more often than the other symbols."""
        if instance.network is None or self.rng.random() < 0.25:
            super().perturb(instance)
            return
        try:
            instance.network = self.changed(instance.network)
        except (Undefined, ArithmeticError):
            return  # no neighbour in that direction

    def changed(self, network: NetworkInstance) -> NetworkInstance:
        """A neighbour of the network."""
        rng = self.rng
        way, j = rng.random(), rng.randrange(len(network.layers))
        layer = network.layers[j]
        if way < 0.15:
            network = self.aimed(network, j, rng.choice(TARGETS))
        elif way < 0.25:
            place = rng.randrange(len(network.x))
            moved = rng.choice(INPUTS) if rng.random() < 0.6 else self.moved(network.x[place])
            network = replace(network, x=(*network.x[:place], moved, *network.x[place + 1 :]))
        elif way < 0.32:
            network = _with_layer(network, j, replace(layer, activation=rng.choice(self.activations)))
        elif way < 0.4:
            scale = rng.choice(SCALES)
            layers = tuple(replace(v, scale=self.scaled(scale, i)) for i, v in enumerate(network.layers))
            network = NetworkInstance(network.x, layers)
        elif way < 0.55:
            bias = self.moved(layer.bias)
            network = _with_layer(network, j, replace(layer, bias=bias))
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
            network = self.reweighted(network, j, self.moved(layer.weight))
        return self.stepped(network) if self.segment else network

    def reweighted(
        self, network: NetworkInstance, j: int, weight: tuple[Row, ...], still: bool = False
    ) -> NetworkInstance:
        """The network with other weights in layer j; mostly (``still``: always) with biases that leave its neurons
        where they are."""
        layer = replace(network.layers[j], weight=weight)
        at = Evaluator(self.lemma, Instance(network=network), Floats()).quantities
        if at is not None and (still or self.rng.random() < 0.6):
            h, z = at.here.augmented[j], at.here.z[j]
            sums = (math.fsum(float(v) * x for v, x in zip(row, h, strict=False)) for row in weight)
            layer = replace(layer, bias=tuple(_dyadic(v - s, 2**12) for v, s in zip(z, sums, strict=True)))
        return _with_layer(network, j, layer)

    # The smallest and the worst.

    def shrunk(self, found: Counterexample) -> Counterexample:
        """Simpler numbers in the network and beside it, one after the other, while it stays a counterexample."""
        best, attempts, changed = found, 0, True
        while changed:
            changed = False
            for trial in list(self.simpler_instances(best)):
                attempts += 1
                if attempts > SHRINKINGS:
                    return best
                score = self.trial(trial)
                if score is None or score <= MARGIN:
                    continue
                reached = confirm(self.lemma, trial)
                if reached is not None and reached.size < best.size:
                    best, changed = reached, True
                    break
        return best

    def simpler_instances(self, found: Counterexample) -> Iterator[Instance]:
        """Instances with one number of the network simpler."""
        network = found.network
        if network is None:
            return
        self.known = set()
        if len(network.layers) > 1:
            yield self._other(found, replace(network, layers=network.layers[:-1]))
        for i, v in enumerate(network.x):
            for s in _simpler(v):
                yield self._other(found, replace(network, x=(*network.x[:i], s, *network.x[i + 1 :])))
        for j, layer in enumerate(network.layers):
            for i, v in enumerate(layer.bias):
                for s in _simpler(v):
                    bias = (*layer.bias[:i], s, *layer.bias[i + 1 :])
                    yield self._other(found, _with_layer(network, j, replace(layer, bias=bias)))
            for a, row in enumerate(layer.weight):
                for i, v in enumerate(row):
                    for s in _simpler(v):
                        weight = (*layer.weight[:a], (*row[:i], s, *row[i + 1 :]), *layer.weight[a + 1 :])
                        yield self._other(found, _with_layer(network, j, replace(layer, weight=weight)))
            if layer.scale != 1:
                yield self._other(found, _with_layer(network, j, replace(layer, scale=self.scaled(Fraction(1), j))))

    def _other(self, found: Counterexample, network: NetworkInstance) -> Instance:
        keep = {k: v for k, v in found.values.items() if self.lemma.symbols[k[0]].kind in ("index", "dimension")}
        return Instance(keep, network=network)

    def worsened(self, found: Counterexample, budget: int) -> Counterexample:
        """The largest left/right of a few neighbours."""
        return super().worsened(found, min(budget, WORSENINGS))


def _floors(lemma: Lemma) -> dict[str, list[Fact]]:
    """Symbol -> hypotheses that a quantity of the network, or a term for all k, is at most it."""
    found: dict[str, list[Fact]] = {}
    for fact in lemma.hypotheses:
        left, right = fact.comparison.left, fact.comparison.right
        quantities = [n for n in nodes(left) if n.op == "index" and lemma.symbols[n.name].declared == "quantity"]
        plain = right.op == "name" or (right.op == "index" and all(a.op == "name" for a in right.args))
        known_kind = plain and right.name in lemma.symbols and lemma.symbols[right.name].kind == "real"
        subscripts = {a.name for a in right.args} if right.op == "index" else set(fact.indices[1:])
        follows = quantities and set(fact.indices) == subscripts
        follows = follows or (right.op == "name" and len(fact.indices) == 1 and not fact.where)
        if follows and known_kind and fact.comparison.relation == "<=" and right.name not in free_names(left):
            found.setdefault(right.name, []).append(fact)
    return found


def _plain(tree: Expr, j: int) -> Key | None:
    """The symbol, or the entry u[j] of a sequence, that the term is."""
    if tree.op == "name" and tree.name != "pi":
        return tree.name, ()
    if tree.op == "index" and len(tree.args) == 1 and tree.args[0].op == "name" and tree.args[0].name == "j":
        return tree.name, (j,)
    return None


def _at_least(symbol: Symbol, value: Fraction) -> Fraction:
    """The value, or a little above the symbol's lower end."""
    if fits(replace(symbol, arity=0), value, {}) or symbol.lower is None:
        return value
    return symbol.lower + (Fraction(1, 1024) if symbol.strict else 0)


def _dyadic(value: float, grid: int) -> Fraction:
    return Fraction(round(value * grid), grid)


def _with_layer(network: NetworkInstance, j: int, layer: Layer) -> NetworkInstance:
    return replace(network, layers=(*network.layers[:j], layer, *network.layers[j + 1 :]))


def _simpler(value: Fraction) -> Sequence[Fraction]:
    options = [Fraction(n) for n in (0, 1, -1, 2)] + [Fraction(round(value)), value.limit_denominator(4)]
    size = abs(value.numerator).bit_length() + value.denominator.bit_length()
    return [o for o in options if o != value and abs(o.numerator).bit_length() + o.denominator.bit_length() < size]
