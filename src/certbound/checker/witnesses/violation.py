"""Violation witnesses: a point of the claim's domain at which a claimed bound is exceeded, proved in exact arithmetic.

The quantity is bounded from below along given directions: the network and its derivatives along a line
t -> (x + t u, theta + t d) are enclosed as Taylor coefficients, value by value. A vector is held as centre and radius,
v_i in [centre_i - radius_i, centre_i + radius_i], both dyadic; the directions need not be good, only not zero.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from activations import claimed_operators as operators
from activations.definitions import PERIODIC
from activations.enclosures import at, over, product
from activations.pieces import Piece, pieces_of
from activations.primitives import is_primitive, rule_r11
from arithmetic.elementary import Unbounded, sine_range
from arithmetic.exact import PRECISION, TINY, ZERO, Bounds, down, pi_bounds, up
from arithmetic.matrices import apply, dyadic
from claim import QUANTITIES, data_files, match_model, outputs_of, read_claim
from evidence import same_model
from network import domain as domains
from network.domain import Domain
from network.graph import Affine, Elementwise, Linear, Network, Product, Unit
from network.reader import read as read_network
from outcome import Malformed, Refuted, Rejected
from reading import MAX_MODEL, MAX_TOML, number, read_bytes, rows, table, texts
from reading import digest as sha256

FORMAT = "certbound-violation-1"
LARGEST = 1 << 20_000  # powers written in the claim can square a number again and again; floats end at 2**1024
Groups = list[list[Fraction]]  # per group its parameters: all entries of its tensors, in order


class Vector(NamedTuple):
    """See the module's text."""

    centre: list[Fraction]
    radius: list[Fraction]


POINT = {"quantity": str, "reached": str, "replayed": str, "x": list}  # what a point of a domain has, and may have
DIRECTIONS = {"theta": list, "second": list, "u": list, "d": list}


def check_violation(claim_path: str, witness: Any, model_path: str) -> Refuted:
    """Refuted if the witness proves that a claimed bound is exceeded; any other Outcome is raised.

    ``witness`` is the value that the witness file holds.
    """
    witness = table(
        witness,
        "witness",
        {"format": str, "producer": str, "claim_sha256": str, "model_sha256": str, "claimed": str, **POINT},
        {"data_sha256": dict, **DIRECTIONS},
    )
    if witness["format"] != FORMAT:
        raise Malformed(f"witness.format: {witness['format'][:40]!r}, expected {FORMAT!r}")
    claim = read_bytes(claim_path, MAX_TOML)
    subject = subject_of(claim_path, claim, model_path, witness)
    if sha256(witness["claim_sha256"], "witness.claim_sha256") != hashlib.sha256(claim).hexdigest():
        raise Rejected("witness.claim_sha256: the witness was written for another claim")
    quantity, claimed = witness["quantity"], number(witness["claimed"], "witness.claimed")
    if subject.claimed(quantity) != claimed:
        raise Rejected(f"witness: the claim does not say that {quantity[:40]!r} is at most {witness['claimed'][:40]}")
    if subject.reached(witness) <= claimed:
        raise Rejected("witness.reached: it does not exceed the claimed bound")
    least, most = witness["reached"][:60], witness["claimed"][:60]
    return Refuted(f"{quantity}: at least {least} at a point of the domain, but claimed to be at most {most}")


class Subject(NamedTuple):
    """What points are about: a claim, its network, its domain and its own operators."""

    claim: dict[str, Any]
    network: Network
    domain: Domain
    foreign: Mapping[str, Any]

    def claimed(self, quantity: str) -> Fraction | None:
        """The bound that the claim has of the quantity; None if it has none."""
        stated = [number(r["upper"], "claim.claims") for r in self.claim["claims"] if r["quantity"] == quantity]
        return stated[0] if len(stated) == 1 else None

    def reached(self, point: dict[str, Any]) -> Fraction:
        """What the quantity of a point of the domain is proved to reach there, as stated. Rejected otherwise."""
        quantity, reached = point["quantity"], number(point["reached"], "witness.reached")
        try:
            square = Line(self.network, self.domain, point, self.foreign).square_below(quantity)
        except Unbounded as reason:
            raise Rejected(f"witness: no finite enclosure at the point ({reason})") from None
        if reached < 0 or square < reached * reached:
            raise Rejected(f"witness.reached: {quantity} is not proved to be at least {point['reached'][:40]} there")
        return reached


def subject_of(claim_path: str, claim_bytes: bytes, model_path: str, witness: dict[str, Any]) -> Subject:
    """The claim and its model. Rejected unless ``witness`` has the digests of the model and its data files."""
    model, claim = read_bytes(model_path, MAX_MODEL), read_claim(claim_bytes)
    same_model(model, claim=claim["model"]["sha256"], witness=witness["model_sha256"])
    names, foreign = operators.of_claim(claim)
    data = data_files(model_path, claim, "witness", witness)
    network = read_network(model, names, outputs_of(claim), data)
    match_model(claim, network)
    domain = domains.parse(claim["domain"], network.inputs, len(network.groups), network, str(Path(claim_path).parent))
    return Subject(claim, network, domain, foreign)


class Line:
    """The witness's point and directions, read and found to be in the domain."""

    def __init__(self, network: Network, domain: Domain, witness: dict[str, Any], foreign: Mapping[str, Any]) -> None:
        self.network, self.foreign = network, foreign
        self.stored = _stored(network)
        self.x = self._numbers(witness["x"], "x", network.inputs)
        self.theta = self._groups(witness["theta"], "theta") if "theta" in witness else self.stored
        self.second = self._groups(witness["second"], "second") if "second" in witness else None
        self.u = self._numbers(witness["u"], "u", network.inputs) if "u" in witness else None
        self.d = self._groups(witness["d"], "d") if "d" in witness else None
        if not _inputs_inside(self.x, domain):
            raise Rejected("witness.x: outside the claim's domain")
        for name, theta in (("theta", self.theta), ("second", self.second)):
            if theta is not None and not _parameters_inside(theta, self.stored, domain):
                raise Rejected(f"witness.{name}: outside the claim's domain")
        self.pieces: dict[Unit, list[Piece]] = {}

    def _numbers(self, value: Any, name: str, count: int) -> list[Fraction]:
        found = [number(v, f"witness.{name}") for v in texts(value, f"witness.{name}")]
        if len(found) != count:
            raise Malformed(f"witness.{name}: {len(found)} numbers, expected {count}")
        return found

    def _groups(self, value: Any, name: str) -> Groups:
        items = rows(value, f"witness.{name}")
        if len(items) != len(self.stored):
            raise Malformed(f"witness.{name}: {len(items)} lists, expected one for each of {len(self.stored)} groups")
        groups = [self._numbers(item, name, len(own)) for item, own in zip(items, self.stored, strict=True)]
        if any(v.denominator & (v.denominator - 1) for group in groups for v in group):
            raise Malformed(f"witness.{name}: a number that is not dyadic")
        return groups

    def square_below(self, quantity: str) -> Fraction:
        """At most the square of the quantity's supremum over the domain."""
        power = QUANTITIES[quantity].power
        order = QUANTITIES[quantity].order if power is None else 1
        wanted = {"u"} if quantity == "input_jacobian" else {"d"} if power is None else {"second"}
        given = {name for name in ("u", "d", "second") if getattr(self, name) is not None}
        if given != (wanted if order else set()):
            raise Malformed(f"witness: the directions {sorted(given)}, expected {sorted(wanted) if order else 'none'}")
        if power is not None:
            second = self.second or []
            d = [[b - a for a, b in zip(p, q, strict=True)] for p, q in zip(self.theta, second, strict=True)]
            far, near = self.enclose(second, None, None, 0)[0], self.enclose(self.theta, None, d, 1)
            rest = _less(_less(far, near[0]), near[1])
            return _over_power(_square_below(rest), _flat(d), power)
        image = self.enclose(self.theta, self.u, self.d, order)[order]
        direction = self.u if self.u is not None else _flat(self.d or [])
        square = _square_below(image) * (4 if order == 2 else 1)  # the second derivative is twice the coefficient
        return _over_power(square, direction, order)

    def enclose(self, theta: Groups, u: list[Fraction] | None, d: Groups | None, order: int) -> list[Vector]:
        """The Taylor coefficients, up to ``order``, of t -> Phi(x + t u, theta + t d)."""
        zero = [ZERO] * self.network.inputs
        h = [_vector([(v, v) for v in self.x])] + [Vector(zero, zero) for _ in range(order)]
        if order and u is not None:
            h[1] = _vector([(v, v) for v in u])
        values, own, moves = [h], _flat(theta), None if d is None else _flat(d)
        for node in self.network.nodes:
            match node:
                case Affine():
                    values.append(affine(node, values[node.parent], own, moves))
                case Linear():
                    values.append([linear(node, values, k) for k in range(order + 1)])
                case Product():
                    values.append(multiplied(values[node.left], values[node.right]))
                case _:
                    values.append(self.activate(node, values[node.parent]))
        return values[-1]

    def activate(self, node: Elementwise, h: list[Vector]) -> list[Vector]:
        """The chain rule to order two, neuron by neuron."""
        columns: list[list[Bounds]] = [[] for _ in h]
        for i, member in enumerate(node.members):
            z = [(v.centre[i] - v.radius[i], v.centre[i] + v.radius[i]) for v in h]
            f = self.derivatives(node.units[member], z[0], len(h) - 1)
            columns[0].append(f[0])
            if len(h) > 1:
                columns[1].append(product(f[1], z[1]))
            if len(h) > 2:
                straight, square = product(f[1], z[2]), product(f[2], _square(z[1]))
                columns[2].append((straight[0] + square[0] / 2, straight[1] + square[1] / 2))
        return [_vector(column) for column in columns]

    def derivatives(self, unit: Unit, z: Bounds, order: int) -> list[Bounds]:
        """Enclosures of phi, ..., phi^(order) over z; across a joint only what is continuous there."""
        if unit.activation in PERIODIC and not unit.parameters:
            quarter = pi_bounds(PRECISION + 64 + max(abs(v) for v in z).numerator.bit_length())
            sine, cosine = sine_range(*z), sine_range(z[0] + quarter[0] / 2, z[1] + quarter[1] / 2)
            turned = [sine, cosine, (-sine[1], -sine[0]), (-cosine[1], -cosine[0])]
            first = PERIODIC[unit.activation]
            return turned[first : first + order + 1]
        if is_primitive(unit):
            over_z = rule_r11(unit, *z, "witness").derivative
            return [over_z(k, *z) for k in range(order + 1)]
        if unit not in self.pieces:
            self.pieces[unit] = pieces_of(unit.activation, unit.parameters, self.foreign, "model")
        met = [
            p for p in self.pieces[unit] if (p.left is None or p.left <= z[1]) and (p.right is None or p.right >= z[0])
        ]
        for before, after in itertools.pairwise(met):
            joint = before.right
            for k in range(order + 1):
                if joint is None or not _continuous(before, after, k, joint):
                    raise Rejected(f"witness: a pre-activation of {unit.activation[:60]} is not clear of a kink")
        found: list[Bounds] = []
        for piece in met:
            lo = z[0] if piece.left is None else max(z[0], piece.left)
            hi = z[1] if piece.right is None else min(z[1], piece.right)
            own = [over(piece, piece.derivative(k), lo, hi) for k in range(order + 1)]
            found = [(min(a[0], b[0]), max(a[1], b[1])) for a, b in zip(found or own, own, strict=True)]
        return found


def affine(node: Affine, h: list[Vector], theta: list[Fraction], d: list[Fraction] | None) -> list[Vector]:
    """z_k = alpha (W h_k + D h_(k-1)) + beta (b, db, 0), slice by slice; W, b from ``theta``, D, db from ``d``."""
    made: list[list[Vector]] = [[] for _ in h]
    given = [theta] if d is None else [theta, d]
    for k, places in enumerate(node.weight_at):
        matrices = [_Matrix(places, values) for values in given]
        biases = [] if node.bias_at is None else [[values[i] for i in node.bias_at[k]] for values in given]
        for use in [None] if node.columns is None else node.columns[k]:
            columns = [v if use is None else _gathered(v, use) for v in h]
            images = [matrices[0].times(v) for v in columns]
            if d is not None:
                for n in range(len(h) - 1):
                    images[n + 1] = _plus(images[n + 1], matrices[1].times(columns[n]))
            for n, image in enumerate(images):
                centre = [node.alpha * c for c in image.centre]
                if n < len(biases):
                    centre = [c + node.beta * b for c, b in zip(centre, biases[n], strict=True)]
                made[n].append(_rounded(centre, [abs(node.alpha) * r for r in image.radius]))
    return [Vector([c for v in parts for c in v.centre], [r for v in parts for r in v.radius]) for parts in made]


class _Matrix:
    """One slice's matrix of parameters."""

    def __init__(self, places: list[list[int]], values: list[Fraction]) -> None:
        self.matrix = dyadic([[values[i] for i in row] for row in places])
        self.spread = [[abs(w) for w in row] for row in self.matrix.rows]

    def times(self, v: Vector) -> Vector:
        """The image of a vector; the centre is exact."""
        exponent = self.matrix.exponent
        return Vector(apply(self.matrix.rows, exponent, v.centre), apply(self.spread, exponent, v.radius))


def _gathered(v: Vector, places: list[int]) -> Vector:
    return Vector([v.centre[i] if i >= 0 else ZERO for i in places], [v.radius[i] if i >= 0 else ZERO for i in places])


def linear(node: Linear, values: list[list[Vector]], order: int) -> Vector:
    """The coefficient of this order: the sum of the terms, whose entries may be known up to errors; plus the shift."""
    centre, radius = [ZERO] * node.size, [ZERO] * node.size
    if order == 0:
        centre, radius = list(node.shift), list(node.shift_errors or radius)
    for term in node.terms:
        h = values[term.parent][order]
        errors = term.errors or [ZERO] * len(term.values)
        for row, column, value, error in zip(term.rows, term.columns, term.values, errors, strict=True):
            c, r = h.centre[column], h.radius[column]
            centre[row] += value * c
            radius[row] += abs(value) * r + error * (abs(c) + r)
    return _rounded(centre, radius)


def multiplied(left: list[Vector], right: list[Vector]) -> list[Vector]:
    """The coefficients of the product: z_k = sum over i of left_i right_(k-i)."""
    made = []
    for k in range(len(left)):
        total = _times(left[0], right[k])
        for i in range(1, k + 1):
            total = _plus(total, _times(left[i], right[k - i]))
        made.append(_rounded(*total))
    return made


def _times(a: Vector, b: Vector) -> Vector:
    parts = list(zip(*a, *b, strict=True))
    return Vector([c * e for c, _, e, _ in parts], [abs(c) * s + r * (abs(e) + s) for c, r, e, s in parts])


def _stored(network: Network) -> Groups:
    """The stored parameters, group by group."""
    entries = iter([v for _, values in network.tensors for v in values])
    return [list(itertools.islice(entries, group.count)) for group in network.groups]


def _flat(groups: Groups) -> list[Fraction]:
    return [v for group in groups for v in group]


def _plus(a: Vector, b: Vector) -> Vector:
    return Vector(
        [x + y for x, y in zip(a.centre, b.centre, strict=True)],
        [x + y for x, y in zip(a.radius, b.radius, strict=True)],
    )


def _less(a: Vector, b: Vector) -> Vector:
    return _plus(a, Vector([-c for c in b.centre], b.radius))


def _rounded(centre: list[Fraction], radius: list[Fraction]) -> Vector:
    """A vector with short dyadic numbers that contains the given one; Rejected for numbers that are far too large."""
    if max(map(abs, [*centre, *radius])) > LARGEST:
        raise Rejected("witness: the numbers at the point grow beyond all bounds")
    short = [down(c) if abs(c) >= TINY else ZERO for c in centre]
    return Vector(short, [up(r + abs(c - s)) for r, c, s in zip(radius, centre, short, strict=True)])


def _vector(bounds: list[Bounds]) -> Vector:
    return _rounded([(lo + hi) / 2 for lo, hi in bounds], [(hi - lo) / 2 for lo, hi in bounds])


def _square(z: Bounds) -> Bounds:
    ends = z[0] * z[0], z[1] * z[1]
    return (ZERO if z[0] <= 0 <= z[1] else min(ends)), max(ends)


def _square_below(v: Vector) -> Fraction:
    """At most the square of the Euclidean norm."""
    return sum((max(ZERO, abs(c) - r) ** 2 for c, r in zip(v.centre, v.radius, strict=True)), ZERO)


def _over_power(square: Fraction, direction: list[Fraction], power: int) -> Fraction:
    """square / ||direction||^(2 power); Malformed for the zero direction."""
    if power == 0:
        return square
    length = sum((v * v for v in direction), ZERO)
    if length == 0:
        raise Malformed("witness: a direction that is zero")
    return square / length**power


def _continuous(before: Piece, after: Piece, order: int, joint: Fraction) -> bool:
    left, right = at(before, before.derivative(order), joint), at(after, after.derivative(order), joint)
    return left == right and left[0] == left[1]


def _inputs_inside(x: list[Fraction], domain: Domain) -> bool:
    moves = [v - c for v, c in zip(x, domain.center, strict=True)]
    if domain.norm == "inf":
        return all(abs(m) <= r for m, r in zip(moves, domain.input_radius, strict=True))
    return sum((m * m for m in moves), ZERO) <= domain.input_radius[0] ** 2


def _parameters_inside(theta: Groups, stored: Groups, domain: Domain) -> bool:
    moves = [[a - b for a, b in zip(p, q, strict=True)] for p, q in zip(theta, stored, strict=True)]
    squares = [sum((m * m for m in own), ZERO) for own in moves]
    if domain.total is not None:
        return sum(squares, ZERO) <= domain.total**2
    if domain.intervals is not None:
        ends = zip(domain.intervals.below, domain.intervals.above, strict=True)
        return all(-b <= m <= a for (b, a), m in zip(ends, (m for own in moves for m in own), strict=True))
    if domain.kind == "box":
        return all(abs(m) <= r for own, r in zip(moves, domain.radius, strict=True) for m in own)
    return all(square <= r**2 for square, r in zip(squares, domain.radius, strict=True))
