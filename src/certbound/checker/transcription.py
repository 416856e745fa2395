"""The text form of a model file and a claim that the machine-checked checker reads (docs/formal.md).

What it says of the network is read from the model file by this folder's reader. Numbers are integers: m and e for
m 2^e. Factors of Cholesky's method are found here; nothing depends on their being right. What that checker cannot
follow is named, and leaves its claims open.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from operator import mul
from pathlib import Path
from typing import Any

from arithmetic.exact import floor_log2, ldexp
from arithmetic.matrices import exponent_of, to_integers
from certificate import read_certificate
from claim import data_files, match_model, outputs_of, read_claim
from evidence import same_model
from network import domain as domains
from network.graph import Affine, Elementwise, Linear, Network, Product, Unit
from network.reader import read as read_network
from outcome import Incomplete, Rejected
from reading import MAX_MODEL, MAX_TOML, nonnegative, number, read_bytes

FORMAT = "certbound-transcription-1"
LONG = 90  # bits of the largest entry of a group, so that a factor in whole numbers leaves little
ROOM = 33  # a factor is that of a matrix smaller by 2**-ROOM of its bound
PLAIN = ("tanh", "sigmoid", "softplus", "gelu", "hardswish", "softsign", "arctan", "logsigmoid")
ONE, ZERO = Fraction(1), Fraction(0)
# Other activations -> the word, and its numbers from the parameters: the slope below 0; the factor of t; the slope
# above 0 and c of c (e^t - 1) below it; lo, hi, a and b for a t + b between lo and hi.
FAMILIES: dict[str, tuple[str, Callable[[dict[str, Fraction]], list[Fraction]]]] = {
    "relu": ("leaky", lambda given: [ZERO]),
    "leaky_relu": ("leaky", lambda given: [given["alpha"]]),
    "prelu": ("leaky", lambda given: [given["alpha"]]),
    "silu": ("silu", lambda given: [given["alpha"]]),
    "elu": ("elu", lambda given: [ONE, given["alpha"]]),
    "selu": ("elu", lambda given: [given["gamma"], given["gamma"] * given["alpha"]]),
    "hardtanh": ("ramp", lambda given: [given["min_val"], given["max_val"], ONE, ZERO]),
    "hardsigmoid": ("ramp", lambda given: [ZERO, ONE, given["alpha"], given["beta"]]),
}
Words = list[str | int]


def transcribe(claim_path: str, evidence: Any, model_path: str) -> str:
    """The text; its claims are those of the tier layerwise, in the order of the claim.

    Incomplete if the network, the domain or every claim is of a kind that the machine-checked checker does not know;
    other Outcomes as the check raises them.
    """
    claim_bytes, model_bytes = read_bytes(claim_path, MAX_TOML), read_bytes(model_path, MAX_MODEL)
    claim, certificate = read_claim(claim_bytes), read_certificate(evidence, claim_bytes)
    same_model(model_bytes, claim=claim["model"]["sha256"], certificate=certificate["model_sha256"])
    if "operators" in claim:
        raise Incomplete("operators of foreign domains are beyond the machine-checked checker")
    data = data_files(model_path, claim, "certificate", certificate)
    network = read_network(model_bytes, {}, outputs_of(claim), data)
    match_model(claim, network)
    domain = domains.parse(claim["domain"], network.inputs, len(network.groups), network, str(Path(claim_path).parent))
    if domain.reach is not None:
        raise Incomplete("intervals of single parameters are beyond the machine-checked checker")
    rows = [row for row in claim["claims"] if row["tier"] == "layerwise"]
    if len(rows) < len(claim["claims"]) or "entries" in claim:
        raise Incomplete("claims of the tier 'local' and about entries are beyond the machine-checked checker")
    plan = certificate["plan"]
    if len(plan) != len(network.nodes) + 1:
        raise Rejected(f"certificate.plan: {len(plan)} steps for a network of {len(network.nodes)} nodes and its input")
    groups = _Groups(network)
    words: Words = [FORMAT]
    nodes = [word for node, step in zip(network.nodes, plan[1:], strict=True) for word in _node(node, step, groups)]
    words += ["groups", len(groups.entries)]
    for unit, entries in groups.entries:
        words += [unit, len(entries), *entries]
    words += ["inputs", network.inputs, *_inputs(domain), "parameters", *_parameters(domain)]
    words += ["nodes", len(network.nodes), *nodes, "outputs", network.outputs, "vector", *_vector(certificate, groups)]
    words += ["claims", len(rows)]
    for row in rows:
        upper = number(row["upper"], "claim.claims")
        words += [row["quantity"], upper.numerator, upper.denominator]
    return " ".join(map(str, [*words, "end"])) + "\n"


def _dyadic(value: Fraction) -> tuple[int, int]:
    """m and e with value = m 2^e. Incomplete for other numbers."""
    if value.denominator & (value.denominator - 1):
        raise Incomplete(f"{value} is no dyadic number, as the machine-checked checker needs it")
    return value.numerator, 1 - value.denominator.bit_length()


def _outer(value: Fraction) -> tuple[int, int]:
    """A dyadic number that is at least the value, and equal to it if it is one."""
    if value.denominator & (value.denominator - 1) == 0:
        return _dyadic(value)
    bits = 200
    return math.ceil(value * (1 << bits)), -bits


def _vector_of(values: list[Fraction]) -> Words:
    return [len(values), *(word for value in values for word in _dyadic(value))]


class _Groups:
    """The entries of each group in the order W, row by row, then b; and their places in theta in this order."""

    def __init__(self, network: Network) -> None:
        self.entries: list[tuple[int, list[int]]] = []
        self.shared: list[bool] = []
        self.sizes = network.sizes
        for group, spec in enumerate(network.groups):
            nodes = [node for node in network.affine() if node.group == group]
            orders = {str((node.weight_at, node.bias_at)) for node in nodes}
            if len(orders) != 1:
                raise Incomplete("a group that is used in several shapes is beyond the machine-checked checker")
            node = nodes[0]
            if node.columns is not None:
                raise Incomplete(f"node {node.label!r}: gathered columns (convolutions) are beyond the checker")
            outputs, biases = len(node.weight[0]), [] if node.bias_at is None else node.bias_at[0]
            shared = len(set(biases)) == 1 and outputs > 1
            if not shared and len(set(biases)) != len(biases):
                raise Incomplete(f"node {node.label!r}: biases of several outputs each are beyond the checker")
            own = [] if node.bias is None else node.bias[0][:1] if shared else node.bias[0]
            values = [value for row in node.weight[0] for value in row] + own
            if len(values) != spec.count:
                raise Incomplete(f"node {node.label!r}: a group with other entries is beyond the checker")
            largest = max(map(abs, values), default=Fraction(0))
            unit = min(exponent_of(values), floor_log2(largest) - LONG if largest else 0)
            self.entries.append((unit, to_integers(values, unit)))
            self.shared.append(shared)

    def matrix(self, node: Affine) -> tuple[int, list[list[int]], list[int]]:
        """Unit, rows of W and the bias of each output, as multiples of 2^unit."""
        unit, entries = self.entries[node.group]
        outputs, width = len(node.weight[0]), len(node.weight[0][0])
        rows = [entries[at : at + width] for at in range(0, outputs * width, width)]
        own = entries[outputs * width :]
        return unit, rows, own * outputs if self.shared[node.group] else own


def _inputs(domain: domains.Domain) -> Words:
    centre = [*_vector_of(_exact(domain.center))]
    if domain.norm == "inf":
        radii = [_outer(r) for r in _radii(domain)]
        return ["box", *centre, len(radii), *(word for pair in radii for word in pair)]
    return ["ball", *centre, *_outer(_radii(domain)[0])]


def _exact(centre: list[Fraction]) -> list[Fraction]:
    """The centre, shortened where it is no dyadic number: the radii grow by what that moves (``_radii``)."""
    return [
        Fraction(math.floor(c * (1 << 200)), 1 << 200) if c.denominator & (c.denominator - 1) else c for c in centre
    ]


def _radii(domain: domains.Domain) -> list[Fraction]:
    """Radii about the shortened centre that reach as far as those about the centre."""
    moves = [abs(c - s) for c, s in zip(domain.center, _exact(domain.center), strict=True)]
    if domain.norm == "inf":
        return [r + move for r, move in zip(domain.input_radius, moves, strict=True)]
    return [domain.input_radius[0] + sum(moves)]


def _parameters(domain: domains.Domain) -> Words:
    if domain.total is not None:
        return ["total", *_outer(domain.total)]
    return [domain.kind, len(domain.radius), *(word for r in domain.radius for word in _outer(r))]


def _vector(certificate: dict[str, Any], groups: _Groups) -> Words:
    """The positive vector of R7 as whole numbers: any multiple of it will do."""
    stated = [row["vector"] for row in certificate["conclusions"] if type(row) is dict and "vector" in row]
    values = [nonnegative(v, "certificate.conclusions.vector") for v in stated[0]] if stated else []
    if len(values) != len(groups.entries):
        values = [Fraction(1)] * len(groups.entries)
    scale = math.lcm(*(v.denominator for v in values)) if values else 1
    return [len(values), *(int(v * scale) for v in values)]


def _node(node: Any, step: Any, groups: _Groups) -> Words:
    step = step if type(step) is dict else {}
    match node:
        case Affine():
            return _affine(node, step, groups)
        case Linear():
            return _linear(node, groups.sizes)
        case Product():
            return ["product", node.left, node.right, node.size]
        case Elementwise():
            acts = [_activation(node.units[member]) for member in node.members]
            boxed = int(step.get("boxed") is True)
            return ["elementwise", node.parent, boxed, len(acts), *(word for act in acts for word in act)]
    raise Incomplete("a node of a kind that the machine-checked checker does not know")


def _activation(unit: Unit) -> Words:
    given = dict(unit.parameters)
    if unit.activation in PLAIN and set(given.values()) <= {ONE}:  # softplus has a beta
        return [unit.activation]
    if unit.activation == "celu" and given == {"alpha": ONE}:
        return ["elu", *_dyadic(ONE), *_dyadic(ONE)]
    if unit.activation in FAMILIES:
        word, numbers = FAMILIES[unit.activation]
        values = numbers(given)
        if word == "ramp" or min(values) >= 0:
            return [word, *(part for value in values for part in _dyadic(value))]
        raise Incomplete(f"a negative slope of {unit.activation!r} is beyond the machine-checked checker")
    raise Incomplete(f"the activation {unit.activation!r} is beyond the machine-checked checker")


def _linear(node: Linear, sizes: list[int]) -> Words:
    if node.shift_errors is not None or any(term.errors is not None for term in node.terms):
        raise Incomplete(f"node {node.label!r}: constants that are known within an error are beyond the checker")
    words: Words = ["linear", node.size, len(node.terms)]
    for term in node.terms:
        unit = exponent_of(term.values)
        rows: list[dict[int, int]] = [{} for _ in range(node.size)]
        for row, column, value in zip(term.rows, term.columns, to_integers(term.values, unit), strict=True):
            rows[row][column] = value
        words += [term.parent, sizes[term.parent], unit, len(rows)]
        for entries in rows:
            words += [len(entries), *(word for column in sorted(entries) for word in (column, entries[column]))]
    return [*words, *_vector_of(node.shift)]


def _affine(node: Affine, step: dict[str, Any], groups: _Groups) -> Words:
    unit, rows, biases = groups.matrix(node)
    outputs, width = len(rows), len(rows[0])
    stated = [step[key] for key in ("weight_norm", "map_norm") if key in step]
    if not stated:
        raise Incomplete(f"node {node.label!r}: its norm is stated by a rule that the machine-checked checker has not")
    norm = min(nonnegative(text, "certificate.plan") for text in stated)
    beta = Fraction(0) if node.bias is None else node.beta  # as R2 reads it
    words: Words = ["affine", node.parent, width, outputs, node.group + 1, 0]
    words += [0] if node.bias is None else [1, outputs * width]
    words += [int(groups.shared[node.group]), *_dyadic(node.alpha), *_dyadic(beta), *_witness(rows, unit, norm)]
    if "augmented_norm" not in step or node.bias is None:
        return [*words, 0]
    augmented = [[*row, bias] for row, bias in zip(rows, biases, strict=True)]
    return [*words, 1, *_witness(augmented, unit, nonnegative(step["augmented_norm"], "certificate.plan"))]


def _witness(rows: list[list[int]], unit: int, norm: Fraction) -> Words:
    """The stated norm; C <= (norm / 2^unit)^2; L with C I - A A^T - L L^T diagonally dominant, if it was found."""
    mantissa, exponent = _dyadic(norm)
    target = math.floor(ldexp(norm * norm, -2 * unit))
    factor: list[list[int]] = []
    if sum(sum(map(mul, row, row)) for row in rows) > target:
        factor = _factor(rows, target)
    return [mantissa, exponent, target, len(factor), *(word for row in factor for word in (len(row), *row))]


def _factor(rows: list[list[int]], target: int) -> list[list[int]]:
    """Rows of L by Cholesky's method in whole numbers, [] where it breaks down."""
    lowered, factor = target - (target >> ROOM), list[list[int]]()
    for i, row in enumerate(rows):
        own: list[int] = []
        for other, left in zip(rows[:i], factor, strict=True):
            own.append((-sum(map(mul, row, other)) - sum(map(mul, own, left))) // left[-1])
        rest = lowered - sum(map(mul, row, row)) - sum(map(mul, own, own))
        if rest <= 0 or not (pivot := math.isqrt(rest)):
            return []
        factor.append([*own, pivot])
    return factor
