"""Instances of a lemma: whether the hypotheses hold and the claim fails, for certain, in exact or ball arithmetic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from typing import Any

from ...lemma_language.file import Fact, Lemma, Value
from ...lemma_language.grammar import BINDERS, Comparison, free_names, linear, nodes
from ...lemma_language.kinds import Symbol
from ...numbers.elementary import working_precision
from . import functions
from .arrays import flat
from .continuation import SHIFT, finite, obstacle
from .evaluate import Evaluator, Instance, Key, compare, generators
from .exponential_polynomials import ExponentialPolynomial
from .networks import NetworkInstance, growth, known
from .number_systems import Exact, Undefined

PRECISION = 240
LONGEST = 1300  # bits of a number that a counterexample file can hold, in up to 400 characters


@dataclass(frozen=True)
class Counterexample:
    """An instance at which every hypothesis holds and claim number ``claim`` fails: left > right for certain."""

    claim: int
    values: Mapping[Key, Any] = field(hash=False)
    entries: Mapping[Key, Any] = field(hash=False)  # entries of sequences that hypotheses bound
    left: tuple[Fraction, Fraction]  # lower and upper bound
    right: tuple[Fraction, Fraction]
    exact: bool
    network: NetworkInstance | None = None
    clock: str = ""  # the name of the time

    @property
    def instance(self) -> Instance:
        """Its values, to start from."""
        return Instance(dict(self.values), network=self.network)

    @property
    def size(self) -> tuple[int, int]:
        """What 'smallest' compares: how many numbers there are, and how long they are."""
        flat = [x for v in self.values.values() for x in _numbers(v) if x]
        flat += [x for x in self.network.numbers() if x] if self.network else []
        return len(flat), sum(abs(x.numerator).bit_length() + x.denominator.bit_length() for x in flat)

    @property
    def ratio(self) -> float:
        """left/right; infinite if right is not positive."""
        try:
            return float(self.left[0] / self.right[1]) if self.right[1] > 0 else float("inf")
        except OverflowError:
            return float("inf")


def _numbers(value: Any) -> list[Fraction]:
    """All that a value is made of."""
    parts = [v.numbers() if isinstance(v, ExponentialPolynomial) else (Fraction(v),) for v in flat(value)]
    return [x for part in parts for x in part]


def _too_long(value: Any) -> bool:
    return any(x.numerator.bit_length() + x.denominator.bit_length() > LONGEST for x in _numbers(value))


def from_witness(lemma: Lemma, witness: Mapping[str, Value]) -> Instance:
    """The instance a file proposes; sizes it leaves out are read off the vectors and matrices."""
    instance = Instance()
    for name, value in witness.items():
        symbol = lemma.symbols[name]
        for at, entry in _entries(value, symbol.arity):
            instance.values[(name, at)] = functions.from_terms(entry, lemma.clock) if symbol.function else entry
            shape, inner = symbol.shape, entry
            for size in shape:
                if isinstance(inner, tuple):
                    if not size.isdigit():
                        instance.values.setdefault((size, ()), len(inner))
                    inner = inner[0] if inner else inner
    return instance


def _entries(value: Value, arity: int) -> list[tuple[tuple[int, ...], Any]]:
    if arity == 0:
        return [((), value)]
    if not isinstance(value, tuple):
        return []
    return [((i, *at), entry) for i, inner in enumerate(value) for at, entry in _entries(inner, arity - 1)]


def shaped(symbol: Symbol, value: Any) -> bool:
    """Whether the value is a number, a vector or a matrix as the symbol is, of whatever size."""
    if symbol.kind == "matrix":
        rows = isinstance(value, tuple) and value and all(isinstance(row, tuple) and row for row in value)
        return bool(rows) and len(set(map(len, value))) == 1 and not any(isinstance(x, tuple) for r in value for x in r)
    if symbol.kind == "vector":
        return isinstance(value, tuple) and bool(value) and not any(isinstance(x, tuple) for x in value)
    return not isinstance(value, tuple)


def fits(symbol: Symbol, value: Any, sizes: Mapping[str, int]) -> bool:
    """Whether the value lies in the symbol's declared range and shape; of a function of time, in the shape."""
    if symbol.function:
        return _is_function(value, [int(s) if s.isdigit() else sizes.get(s, -1) for s in symbol.shape])
    if symbol.kind in ("index", "dimension", "real"):
        if isinstance(value, tuple) or (symbol.kind != "real" and Fraction(value).denominator != 1):
            return False
        low = symbol.lower
        return low is None or (value > low if symbol.strict else value >= low)
    shape = [int(s) if s.isdigit() else sizes.get(s, -1) for s in symbol.shape]
    if not shaped(symbol, value) or len(value) != shape[0] or (symbol.kind == "matrix" and len(value[0]) != shape[1]):
        return False
    if symbol.weights == "distribution" and sum(value) != 1:
        return False
    if symbol.weights == "subset" and any(x not in (0, 1) for x in value):
        return False
    low = symbol.lower
    if low is not None and any(x < low or (symbol.strict and x == low) for x in _numbers(value)):
        return False
    return not symbol.symmetric or all(value[i][j] == value[j][i] for i in range(shape[0]) for j in range(i))


def _is_function(value: Any, shape: list[int]) -> bool:
    if not shape:
        return isinstance(value, ExponentialPolynomial)
    return isinstance(value, tuple) and len(value) == shape[0] and all(_is_function(v, shape[1:]) for v in value)


def continues(lemma: Lemma) -> str:
    """Why an instance given by finitely many entries need not continue to whole sequences; "" if it does.

    Free sequences continue with their last entry, the others as their bound says. A hypothesis for all k that uses k
    itself, or an entry other than k + c, is not covered by that.
    """
    bounded = generators(lemma)
    for facts in bounded.values():
        several = [fact for fact in facts if fact.indices]
        if len(several) > 1 and any(fact.comparison.relation == "==" for fact in several):
            return f"{several[1].comparison} for all {', '.join(several[1].indices)}"
    for fact in lemma.hypotheses:
        if not fact.indices or finite(fact) or fact in [f for facts in bounded.values() for f in facts]:
            continue
        for side in (fact.comparison.left, fact.comparison.right):
            for node in nodes(side):
                quantity = node.op == "index" and lemma.symbols[node.name].declared == "quantity"
                quantity = quantity or (node.op == "index" and not lemma.symbols[node.name].arity)
                if quantity or (node.op == "index" and (node.name in bounded or not _settled(node))):
                    return f"{fact.comparison} for all {', '.join(fact.indices)}"
                if node.op in (*BINDERS, "pow") and free_names(node) & set(fact.indices):
                    return f"{fact.comparison} for all {', '.join(fact.indices)}"
        plain = {n.name for s in (fact.comparison.left, fact.comparison.right) for n in _outside(s)}
        if plain & set(fact.indices):
            return f"{fact.comparison} for all {', '.join(fact.indices)}"
    return ""


def _settled(entry: Any) -> bool:
    """Whether the entries that u[k + c] is for large k are all beyond the last one given, and so alike."""
    if all(a.op == "name" for a in entry.args):
        return True
    form = linear(entry.args[0]) if len(entry.args) == 1 else None
    return form is not None and [c for _, c in form[0]] in ([], [1]) and 0 <= form[1] < SHIFT


def _outside(expr: Any) -> list[Any]:
    """Names that are not in subscripts."""
    if expr.op == "name":
        return [expr]
    return [] if expr.op == "index" else [n for a in expr.args for n in _outside(a)]


def spans(lemma: Lemma, fact: Fact, evaluator: Evaluator) -> list[dict[str, int]]:
    """The values of the fact's indices up to one beyond the entries in use, where its conditions hold."""
    used = [i for _, at in (*evaluator.instance.values, *evaluator.memo) for i in at]
    if finite(fact):
        used += [evaluator.index(w.right) for w in fact.where if w.left.op == "name"]
    most = 30 if len(fact.indices) == 1 else 6
    top = max(used, default=0) + 1
    if top > most:
        if evaluator.fresh is None:
            raise Undefined(f"{fact.comparison} would have to be checked up to {top}")
        top = most
    found = []
    endless = evaluator.fresh is None and not finite(fact) and all(fact not in f for f in generators(lemma).values())
    for chosen in product(range(top + 1), repeat=len(fact.indices)):
        binding = dict(zip(fact.indices, chosen, strict=True))
        later = endless and top in chosen  # what stands for all later places, where the conditions may hold
        if later or evaluator._applies(fact, binding):
            found.append(binding)
    return found


def confirm(lemma: Lemma, instance: Instance) -> Counterexample | None:
    """The counterexample if, for certain, every hypothesis holds and some claim fails; None otherwise."""
    found = examine(lemma, instance)
    return None if isinstance(found, str) else found


def examine(lemma: Lemma, instance: Instance) -> Counterexample | str:
    """The counterexample, or why the instance is not confirmed as one."""
    if reason := functions.unsearched(lemma):
        return f"not searched: {reason}"
    if reason := continues(lemma):
        return f"finitely many entries cannot show {reason}"
    try:
        with working_precision(PRECISION):
            return _examine(lemma, instance)
    except Undefined as reason:
        return f"no value for certain: {reason}"
    except (ArithmeticError, RecursionError):
        return "numbers beyond floats, or too deep a term"


def _examine(lemma: Lemma, instance: Instance) -> Counterexample | str:
    sizes = {k[0]: int(v) for k, v in instance.values.items() if isinstance(v, (int, Fraction))}
    for (name, at), value in instance.values.items():  # first: nothing below expects a value of another shape
        symbol = lemma.symbols.get(name)
        if symbol is None or len(at) != symbol.arity or not fits(symbol, value, sizes):
            return f"{name}{list(at) if at else ''} is not a value of {symbol.declared if symbol else 'a symbol'}"
    if any(map(_too_long, instance.values.values())):
        return "a number of more than 400 characters, which no file holds"
    evaluator = Evaluator(lemma, instance, Exact())
    if lemma.network and (reason := _network_problem(lemma, instance, evaluator)):
        return reason
    if reason := functions.problem(lemma, evaluator):
        return reason
    sides = [compare(evaluator, claim) for claim in lemma.claims]
    failing = [i for i, (c, (a, b)) in enumerate(zip(lemma.claims, sides, strict=True)) if _fails(c, a, b)]
    failing = [
        i
        for i in failing
        if not at_joint(lemma, instance, lemma.claims[i])
        or lemma.claims[i].relation == "=="
        or (sides[i][0] - sides[i][1]).value > 0
    ]
    if failing and not set(failing) - lemma.existential:
        return "the claim fails, but only for the term given for what exists"
    failing = [i for i in failing if i not in lemma.existential]
    if not failing:
        return f"the claim does not fail for certain ({_both_sides(*sides[0])})"
    if doubt := obstacle(lemma, instance):
        return f"finitely many entries cannot show {doubt}"
    plain = [(i, f) for i, f in enumerate(lemma.hypotheses) if not f.indices]
    for i, fact in plain:
        if functions.at_every_time(lemma, fact):
            if not functions.holds(lemma, fact.comparison, evaluator):
                return f"hypothesis {i + 1} is not shown to hold at every time"
            continue
        left, right = compare(evaluator, fact.comparison)
        if at_joint(lemma, instance, fact.comparison) and not _strictly(fact.comparison, left, right):
            return f"hypothesis {i + 1} does not hold strictly, and with elu it has to ({_both_sides(left, right)})"
        if not _is_generated(fact, evaluator) and not _certain(fact.comparison, left, right):
            return f"hypothesis {i + 1} does not hold for certain ({_both_sides(left, right)})"
    entries = dict(evaluator.memo)
    for i, fact in enumerate(lemma.hypotheses):
        for binding in spans(lemma, fact, evaluator) if fact.indices else []:
            evaluator.bound = dict(binding)
            left, right = compare(evaluator, fact.comparison)
            told = _is_generated(fact, evaluator)
            evaluator.bound = {}
            if at_joint(lemma, instance, fact.comparison) and not _strictly(fact.comparison, left, right):
                return f"hypothesis {i + 1} does not hold strictly, and with elu it has to"
            if not told and not _certain(fact.comparison, left, right):
                place = ", ".join(f"{k} = {v}" for k, v in binding.items())
                return f"hypothesis {i + 1} does not hold for certain at {place} ({_both_sides(left, right)})"
    for (name, at), value in evaluator.memo.items():
        symbol = lemma.symbols[name]
        if symbol.lower is not None and symbol.kind == "real":
            gap = value.lower() - symbol.lower
            if gap < 0 or (symbol.strict and gap == 0):
                return f"{name}{list(at)} may be outside its range, {symbol.declared}"
    i = failing[0]
    left, right = _differing(*sides[i])
    bounded = generators(lemma)
    given = {key: r for key, v in entries.items() if key[0] in bounded and (r := _stored(v)) is not None}
    if any(map(_too_long, given.values())):
        return "an entry that follows has more than 400 characters, which no file holds"
    exact = isinstance(left.value, Fraction) and isinstance(right.value, Fraction)
    return Counterexample(
        i,
        dict(instance.values),
        given,
        (left.lower(), left.upper()),
        (right.lower(), right.upper()),
        exact,
        instance.network,
        lemma.clock,
    )


def _network_problem(lemma: Lemma, instance: Instance, evaluator: Evaluator) -> str:
    """Why the network is none that [network] speaks of, for certain; "" if it is one."""
    if instance.network is None:
        return "no network is given"
    if problem := instance.network.problem():
        return problem
    for key, layer, least in known(instance.network, evaluator.ops):
        if key in lemma.network:
            bound = evaluator.within({"j": layer}, lemma.network[key][0])
            if not (bound - least).value >= 0:
                return (
                    f"{key} does not hold for certain at j = {layer} ({float(least):.12g} against {float(bound):.12g})"
                )
    for layer, own in enumerate(instance.network.layers):
        pairs = growth(own, evaluator.ops)
        if "growth" in lemma.network:
            bounds = [evaluator.within({"j": layer}, tree) for tree in lemma.network["growth"]]
            if not any(all((b - a).value >= 0 for a, b in zip(pair, bounds, strict=True)) for pair in pairs):
                return f"growth does not hold for certain at j = {layer}"
    return ""


def _is_generated(fact: Fact, evaluator: Evaluator) -> bool:
    """Whether the entry on the left is by construction what the fact, an equality, says."""
    left = fact.comparison.left
    left = left.args[0] if left.op == "^" else left
    if fact.comparison.relation != "==" or left.op != "index":
        return False
    return evaluator.generated.get((left.name, tuple(evaluator.index(a) for a in left.args))) is fact


def at_joint(lemma: Lemma, instance: Instance, comparison: Comparison) -> bool:
    """Whether it is about quantities of a network with elu: near it is one that is smooth, of which a comparison holds
    if it holds strictly."""
    if instance.network is None or all(layer.activation != "elu" for layer in instance.network.layers):
        return False
    names = free_names(comparison.left) | free_names(comparison.right)
    for _ in lemma.recursions:
        names |= {n for pattern, body in lemma.recursions if pattern.name in names for n in free_names(body)}
    return any(n in lemma.symbols and lemma.symbols[n].declared == "quantity" for n in names)


def _strictly(comparison: Comparison, left: Any, right: Any) -> bool:
    return comparison.relation != "==" and bool((right - left).value > 0)


def _both_sides(left: Any, right: Any) -> str:
    """Oriented so that left <= right was to hold."""
    if isinstance(left, list):
        return "the sides are vectors or matrices"
    return f"{float(left):.12g} against {float(right):.12g}"


def _stored(value: Any) -> Any:
    """Exact values as the rationals or tuples an instance holds; None for a ball."""
    if isinstance(value, list):
        parts = tuple(_stored(v) for v in value)
        return None if None in parts else parts
    return value.value if isinstance(value.value, Fraction) else None


def _certain(comparison: Comparison, left: Any, right: Any) -> bool:
    """The comparison (oriented as left <= right) holds for every point of the balls."""
    if isinstance(left, list):
        pairs = zip(flat(left), flat(right), strict=True)
        return all(isinstance(a.value, Fraction) and a.value == b.value for a, b in pairs)
    if comparison.relation == "==":
        return isinstance(left.value, Fraction) and isinstance(right.value, Fraction) and left.value == right.value
    gap = (right - left).value
    return bool(gap > 0) if comparison.relation in ("<", ">") else bool(gap >= 0)


def _differing(left: Any, right: Any) -> tuple[Any, Any]:
    """The sides; of vectors or matrices the first entry at which they differ for certain."""
    if not isinstance(left, list):
        return left, right
    pairs = zip(flat(left), flat(right), strict=True)
    return next((a, b) for a, b in pairs if (a - b).sign() != 0)


def _fails(comparison: Comparison, left: Any, right: Any) -> bool:
    """The comparison (oriented as left <= right) fails for every point of the balls."""
    if isinstance(left, list):
        return any((a - b).sign() != 0 for a, b in zip(flat(left), flat(right), strict=True))
    gap = (left - right).value
    if comparison.relation == "==":
        return bool(gap > 0 or gap < 0)
    return bool(gap >= 0) if comparison.relation in ("<", ">") else bool(gap > 0)
