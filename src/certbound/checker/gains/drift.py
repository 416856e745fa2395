"""What the network misses of a drift that is given by formulas: every leaf of every box anew (rule G10)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from activations.fact_types import Facts
from activations.pieces import Unit
from arithmetic.exact import ZERO
from network.domain import Domain
from network.graph import Affine, Elementwise, Linear, Network
from outcome import Malformed, Rejected
from reading import number, rows, table, texts

from gains.formulas import FUNCTIONS, Step, parse
from gains.linear_forms import add, evaluate, inputs, negative, norm_at_most, outputs, weights

MAX_LEAVES, MAX_CUTS = 16_384, 40
MAX_WORK = 2 * 10**9  # products of integers for all leaves
ACTIVATION = 10_000  # products take the time of one activation of one neuron
STEP, FUNCTION = 60, 3_000  # and those of one entry of one step of a formula, and of one function
STORED, CERTIFICATE = "stored", "certificate"  # where the parameters theta* are


class Drift(NamedTuple):
    """The formulas of the unknown part of the plant, the bound that is claimed, and where theta* is."""

    formulas: list[list[Step]]
    names: list[str]
    bound: Fraction
    ideal: str

    @property
    def functions(self) -> set[str]:
        """Those of axiom A1 that the formulas use."""
        return {step.what for steps in self.formulas for step in steps if step.what in FUNCTIONS}


def read_drift(value: Any, coordinates: int, order: int, where: str) -> Drift:
    """The table "drift" of a claim."""
    row = table(value, where, {"formulas": list, "approximation_error": str, "ideal": str})
    given = texts(rows(row["formulas"], f"{where}.formulas"), f"{where}.formulas")
    if len(given) != coordinates:
        raise Malformed(f"{where}.formulas: {len(given)} for {coordinates} coordinates")
    if row["ideal"] not in (STORED, CERTIFICATE):
        raise Malformed(f"{where}.ideal: {row['ideal'][:40]!r}, expected {STORED!r} or {CERTIFICATE!r}")
    names = [f"{letter}{i + 1}" for letter in ("qv" if order == 2 else "x") for i in range(coordinates)]
    formulas = [parse(text, names, f"{where}.formulas[{i}]") for i, text in enumerate(given)]
    bound = number(row["approximation_error"], f"{where}.approximation_error")
    if bound < 0:
        raise Malformed(f"{where}.approximation_error: it is negative")
    return Drift(formulas, names, bound, row["ideal"])


def rule_g10(
    drift: Drift,
    evidence: Any,
    theta_radius: Fraction,
    network: Network,
    facts: Mapping[Unit, Facts],
    domains: Sequence[Domain],
) -> int:
    """How many leaves show that |f - Phi(., theta*)| is at most the bound in every box; Rejected if they do not."""
    where = "certificate.drift"
    optional = {"ideal": list} if drift.ideal == CERTIFICATE else {}
    row = table(evidence, where, {"trees": list, **optional})
    stored = [v for _, values in network.tensors for v in values]
    theta = stored
    if drift.ideal == CERTIFICATE:
        theta = _ideal(row["ideal"], network, f"{where}.ideal")
        off = sum(((a - b) ** 2 for a, b in zip(theta, stored, strict=True)), ZERO)
        if off > theta_radius**2:
            raise Rejected(f"{where}.ideal: its parameters are further than theta_radius from the stored ones")
    trees = row["trees"]
    if len(trees) != len(domains):
        raise Rejected(f"{where}.trees: {len(trees)}, but there are {len(domains)} boxes")
    count = _count(trees, where)
    if (needed := count * _work(network, drift)) > MAX_WORK:
        raise Rejected(f"{where}: {needed} products for {count} leaves, at most {MAX_WORK} are formed")
    matrices, size = weights(network, theta), network.inputs
    for i, (tree, domain) in enumerate(zip(trees, domains, strict=True)):
        for n, (centre, radius) in enumerate(_leaves(tree, domain, f"{where}.trees[{i}]")):
            x = inputs(centre, radius)
            known = dict(zip(drift.names, x, strict=True))
            wanted = [evaluate(steps, known, size) for steps in drift.formulas]
            found = outputs(network, matrices, facts, x)
            if not norm_at_most([add(f, negative(y)) for f, y in zip(wanted, found, strict=True)], drift.bound):
                raise Rejected(f"{where}.trees[{i}]: over leaf {n} the approximation error is not proved")
    return count


def _ideal(value: Any, network: Network, where: str) -> list[Fraction]:
    groups = rows(value, where)
    if len(groups) != len(network.groups):
        raise Malformed(f"{where}: {len(groups)} lists, expected one for each of {len(network.groups)} groups")
    found: list[Fraction] = []
    for i, (group, own) in enumerate(zip(network.groups, groups, strict=True)):
        given = texts(own, f"{where}[{i}]")
        if len(given) != group.count:
            raise Malformed(f"{where}[{i}]: {len(given)} numbers, expected {group.count}")
        found += [number(v, f"{where}[{i}]") for v in given]
    if any(v.denominator & (v.denominator - 1) for v in found):  # sums of other fractions grow without end
        raise Malformed(f"{where}: a number that is not dyadic")
    return found


def _count(trees: Sequence[Any], where: str) -> int:
    """How many leaves the trees have together, at most MAX_LEAVES."""
    count, waiting = 0, list(trees)
    while waiting:
        node = waiting.pop()
        if type(node) is list:
            waiting += node[1:3]
        else:
            count += 1
        if count + len(waiting) > MAX_LEAVES:
            raise Malformed(f"{where}.trees: more than {MAX_LEAVES} leaves")
    return count


def _leaves(tree: Any, domain: Domain, where: str) -> Iterator[tuple[list[Fraction], list[Fraction]]]:
    """Centre and radius of the leaves, from left to right; cuts are at the middle, so that they cover the domain."""
    waiting = [(tree, domain.center, domain.input_radius, 0)]
    while waiting:
        node, centre, radius, cuts = waiting.pop()
        if node is None:
            yield centre, radius
            continue
        if cuts >= MAX_CUTS:
            raise Malformed(f"{where}: deeper than {MAX_CUTS}")
        if type(node) is not list or len(node) != 3 or type(node[0]) is not int:
            raise Malformed(f"{where}: a node is null or [coordinate, tree, tree]")
        coordinate = node[0]
        if not 0 <= coordinate < len(centre):
            raise Rejected(f"{where}: no input has the number {coordinate}")
        half = radius[coordinate] / 2
        for side, part in ((1, node[2]), (-1, node[1])):
            middle, reach = list(centre), list(radius)
            middle[coordinate] += side * half
            reach[coordinate] = half
            waiting.append((part, middle, reach, cuts + 1))


def _work(network: Network, drift: Drift) -> int:
    """Products of integers for one leaf."""
    forms = network.inputs + 3  # of each entry
    steps = [step.what for formula in drift.formulas for step in formula]
    total = STEP * forms * len(steps) + FUNCTION * sum(what in FUNCTIONS for what in steps)
    for node in network.nodes:
        if isinstance(node, Affine):
            total += node.size * len(node.weight[0][0]) * forms
        elif isinstance(node, Elementwise):
            total += ACTIVATION * node.size
        elif isinstance(node, Linear):
            total += 10 * forms * (node.size + sum(len(term.values) for term in node.terms))
        else:
            total += 10 * forms * node.size
    return total
