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
from .isolation import isolate, rational
from .network_drawing import Drawing, with_layer
from .networks import MAX_LAYERS, NetworkInstance, Row, growth, known
from .number_systems import Floats, Undefined
from .quantities import SECOND_ORDER, Quantities
from .seeker import MARGIN, Seeker

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
        tree = lemma.network["growth"][0] if "growth" in lemma.network and not self.second else None
        self.either, self.by_bounds = tree is not None and tree.op != "number", False
        self.computed: Quantities | None = None
        self.demanding: tuple[Any, list[tuple[Expr, int, float]]] = (None, [])
        self.drawing = Drawing(lemma, rng, self.second, self.segment, _depth(lemma))

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
                drawn = not best or self.rng.random() < (0.5 if self.second else 0.35)
                instance = Instance() if drawn else self.neighbour(best[self.rng.choice(list(best))][1])
                score = self.trial(instance)
                if score is None or (score > MARGIN and self.kept(instance, score)):
                    continue
                place = self.place(instance)
                if place not in best or score > best[place][0]:
                    best[place] = (score, instance)

    def neighbour(self, instance: Instance) -> Instance:
        """Another instance near it."""
        other = replace(instance, values=dict(instance.values), factors=dict(instance.factors))
        self.perturb(other)
        return other

    def indices(self, instance: Instance) -> list[int]:
        """The values of its indices."""
        return [int(v) for k, v in sorted(instance.values.items()) if self.lemma.symbols[k[0]].kind == "index"]

    def place(self, instance: Instance) -> tuple[Any, ...]:
        """The indices, whether the activations are scaled, and whether there are small and large weights."""
        layers = instance.network.layers if instance.network else ()
        sizes = [max(abs(v) for row in layer.weight for v in row) for layer in layers]
        return (
            instance.by_bounds,
            *self.indices(instance),
            any(layer.scale != 1 for layer in layers),
            min(sizes) < 0.3,
            max(sizes) > 3,
        )

    # What is known of it.

    def derive(self, instance: Instance) -> bool:
        """Sets the symbols by which [network] says what is known, to what the network has; False if that fails."""
        network = instance.network
        if network is None:
            return False
        lemma = self.lemma
        for key in [k for k in instance.values if k in self.known or k[0] in self.floors]:
            del instance.values[key]
        self.known = set()
        least: dict[Key, float] = {}
        others: list[tuple[Expr, int, float]] = []
        for tree, j, value in self.demands(network):
            plain = _plain(tree, j)
            if plain is not None and lemma.symbols[plain[0]].kind == "real":
                least[plain] = max(least.get(plain, -math.inf), value)
            else:
                others.append((tree, j, value))
        for key, value in least.items():
            instance.values[key] = _at_least(lemma.symbols[key[0]], rational(value, 1, strict=False))
        self.known = set(least)
        self.probe = self.evaluator(instance)
        self.probe.quantities = self.quantities(network).from_above()
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

    def evaluator(self, instance: Instance) -> Evaluator:
        """As for other lemmas; what the network has is computed once."""
        quantities = None if instance.network is None else self.quantities(instance.network)
        return Evaluator(self.lemma, instance, Floats(), self.fresh, self.conversions, quantities)

    def quantities(self, network: NetworkInstance) -> Quantities:
        """Those of the last network are kept."""
        if self.computed is None or self.computed.instance is not network:
            self.computed = Quantities(network, Floats())
        return self.computed

    def demands(self, network: NetworkInstance) -> list[tuple[Expr, int, float]]:
        """(term of [network], layer, what it has to be at least); those of the last network are kept."""
        of = self.demanding[0]
        if of is None or of[0] is not network or of[1] != self.by_bounds:
            self.demanding = (network, self.by_bounds), list(self._demands(network, Floats()))
        return self.demanding[1]

    def _demands(self, network: NetworkInstance, ops: Floats) -> Iterator[tuple[Expr, int, float]]:
        for key, j, value in known(network, ops):
            if key in self.lemma.network:
                yield self.lemma.network[key][0], j, value
        if "growth" not in self.lemma.network:
            return
        slope, offset = self.lemma.network["growth"]
        pairs = [growth(v, ops) for v in network.layers]
        ways: list[list[tuple[float, float]]] = [[found[0] for found in pairs]]
        if all(len(found) > 1 for found in pairs):
            ways.append([found[1] for found in pairs])
        if slope.op == "number":
            ways = [way for way in ways if all(a <= slope.value for a, _ in way)] or ways
        if self.by_bounds:
            ways = ways[-1:]
        sizes = [math.hypot(*z) for z in self.quantities(network).here.z]
        way = min(ways, key=lambda pairs: sum(a * size + b for (a, b), size in zip(pairs, sizes, strict=True)))
        for j, (a, b) in enumerate(way):
            yield slope, j, a
            yield offset, j, b

    def holds(self, instance: Instance) -> bool:
        """Whether what [network] says holds, up to rounding."""
        evaluator = self.evaluator(instance)
        evaluator.fresh = None
        network = instance.network
        return network is not None and all(
            evaluator.within({"j": j}, tree) >= value * (1 - 1e-12) - 1e-300 for tree, j, value in self.demands(network)
        )

    # One instance.

    def place_indices(self, instance: Instance) -> None:
        """Draws the indices until they satisfy what hypotheses say of them alone, if they do soon."""
        indices = [s for s in self.lemma.symbols.values() if s.kind == "index"]
        names = {s.name for s in indices}
        facts = facts_about(self.lemma, names)
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
                self.known = set()
                self.last = self.drawing.count() - 1
                instance.by_bounds = self.either and self.rng.random() < 0.35
                if instance.by_bounds:  # what layers above and below multiply is seen from three of them on
                    self.last = max(self.last, self.rng.choice([2, 3, 4]))
                self.place_indices(instance)
                below = [v for v in self.indices(instance) if v < self.last]
                if instance.by_bounds:
                    instance.network = self.drawing.flat(self.last + 1)
                else:
                    instance.network = self.drawing.draw(self.last + 1, above=max(below, default=0))
            self.by_bounds = instance.by_bounds
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
            low = int(symbol.lower or 0)
            most = max(low, self.last)
            return most if self.rng.random() < 0.3 else self.rng.randint(low, most)
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
            instance.network = self.drawing.changed(instance.network)
        except (Undefined, ArithmeticError):
            return  # no neighbour in that direction

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
        if network.moves:
            yield from (self._other(found, other) for other in _rounder(network))
        for i, v in enumerate(network.x):
            for s in _simpler(v):
                yield self._other(found, replace(network, x=(*network.x[:i], s, *network.x[i + 1 :])))
        for j, layer in enumerate(network.layers):
            for i, v in enumerate(layer.bias):
                for s in _simpler(v):
                    bias = (*layer.bias[:i], s, *layer.bias[i + 1 :])
                    yield self._other(found, with_layer(network, j, replace(layer, bias=bias)))
            for a, row in enumerate(layer.weight):
                for i, v in enumerate(row):
                    for s in _simpler(v):
                        weight = (*layer.weight[:a], (*row[:i], s, *row[i + 1 :]), *layer.weight[a + 1 :])
                        yield self._other(found, with_layer(network, j, replace(layer, weight=weight)))
            if layer.scale != 1:
                plain = replace(layer, scale=self.drawing.scaled(Fraction(1), j))
                yield self._other(found, with_layer(network, j, plain))

    def _other(self, found: Counterexample, network: NetworkInstance) -> Instance:
        keep = {k: v for k, v in found.values.items() if self.lemma.symbols[k[0]].kind in ("index", "dimension")}
        return Instance(keep, network=network, by_bounds=self.by_bounds)

    def worsened(self, found: Counterexample, budget: int) -> Counterexample:
        """The largest left/right of a few neighbours."""
        return super().worsened(found, min(budget, WORSENINGS))


def _depth(lemma: Lemma) -> int:
    """The least number n for which there are indices up to n that are in their ranges, and as hypotheses about indices
    alone demand."""
    indices = [s for s in lemma.symbols.values() if s.kind == "index"]
    facts = facts_about(lemma, {s.name for s in indices})
    lowest = [int(s.lower or 0) for s in indices]
    least = max(lowest, default=0)
    for most in range(least, MAX_LAYERS if len(indices) <= 4 else least):
        for chosen in itertools.product(*(range(low, most + 1) for low in lowest)):
            at = Evaluator(lemma, Instance({(s.name, ()): v for s, v in zip(indices, chosen, strict=True)}), Floats())
            if all(compare_whole(at.index(c.left), c.relation, at.index(c.right)) for c in facts):
                return most
    return least


def facts_about(lemma: Lemma, names: set[str]) -> list[Comparison]:
    """Hypotheses, each at one place, in which no other names stand."""
    facts = [f.comparison for f in lemma.hypotheses if not f.indices]
    return [c for c in facts if free_names(c.left) | free_names(c.right) <= names]


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
    if symbol.lower is None or fits(symbol, value, {}):
        return value
    return symbol.lower + (Fraction(1, 1024) if symbol.strict else 0)


def _rounder(network: NetworkInstance) -> Iterator[NetworkInstance]:
    """The network, identities in it too, along a segment with a step of the entries 1, 0 and -1, and along one of
    about its length."""
    steps = [v for layer in network.layers for row in (*layer.weight_step, layer.bias_step) for v in row]
    largest = max(map(abs, steps))
    for size in (Fraction(1), Fraction(2) ** round(math.log2(largest))):

        def row(entries: Row, size: Fraction = size) -> Row:
            return tuple(round(v / largest) * size for v in entries)

        layers = [
            replace(v, weight_step=tuple(map(row, v.weight_step)), bias_step=row(v.bias_step)) for v in network.layers
        ]
        yield replace(network, layers=tuple(replace(v, activation="identity") for v in layers))
        yield replace(network, layers=tuple(layers))


def _simpler(value: Fraction) -> Sequence[Fraction]:
    options = [Fraction(n) for n in (0, 1, -1, 2)] + [Fraction(round(value)), value.limit_denominator(4)]
    size = abs(value.numerator).bit_length() + value.denominator.bit_length()
    return [o for o in options if o != value and abs(o.numerator).bit_length() + o.denominator.bit_length() < size]
