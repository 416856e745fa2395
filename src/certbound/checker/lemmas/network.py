"""A network at which a lemma about networks fails: that it is what [network] says, and enclosures of its quantities.

The parameters are a point, or the segment from it along a step. A supremum over the segment is at least the value at
the point, and at most what the same evaluation gives with intervals that hold the whole segment. First and second
derivatives come from directions: of one parameter, and of pairs of them, layer by layer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

from arithmetic import intervals
from arithmetic.exact import ZERO, down
from arithmetic.intervals import Interval, point
from arithmetic.spectra import eigenvalue
from outcome import Incomplete, Malformed, Rejected
from reading import number, table, texts

from lemmas.terms import Terms, tree

MAX_LAYERS, MAX_WIDTH = 8, 4
UNIT = 16  # work counted for a product of intervals: derivatives take many
SHORT = 220  # bits of numbers of which eigenvalues are taken
QUANTITIES = {
    "out": 1, "aug": 1, "hid": 1, "jac": 2, "hess": 3, "jacobian": 1, "hessian": 1, "remainder": 1, "ajacobian": 1,
    "ahessian": 1,
}  # fmt: skip
KEYS = ("weight", "augmented", "slope", "curvature", "growth", "input", "size", "bias", "offset")
# name -> |phi'| at most, the square of the Lipschitz constant of phi', |phi(0)|, |phi| at most (None: unbounded)
ACTIVATIONS: dict[str, tuple[Fraction, Fraction, Fraction, Fraction | None]] = {
    "identity": (Fraction(1), ZERO, ZERO, None),
    "tanh": (Fraction(1), Fraction(16, 27), ZERO, Fraction(1)),
    "sigmoid": (Fraction(1, 4), Fraction(1, 108), Fraction(1, 2), Fraction(1)),
    "sin": (Fraction(1), Fraction(1), ZERO, Fraction(1)),
    "cos": (Fraction(1), Fraction(1), Fraction(1), Fraction(1)),
    "elu": (Fraction(1), Fraction(1), ZERO, None),
}
Vector = list[Interval]
Matrix = list[Vector]
Place = tuple[int, int, int]  # of a parameter: layer, row, column; the bias is the last column


class Network:
    """The network of a certificate; ``spend`` counts work."""

    def __init__(self, given: Any, spend: Callable[[int], None]) -> None:
        read = table(given, "certificate.network", {"x": list, "layers": list})
        if not 1 <= len(read["layers"]) <= MAX_LAYERS:
            raise Malformed("certificate.network.layers: from 1 to 8 layers")
        self.spend = spend
        self.x = _row(read["x"], "certificate.network.x")
        self.starts: list[list[list[Fraction]]] = []  # [weight, bias] of each layer
        self.steps: list[list[list[Fraction]]] = []
        self.activations: list[tuple[str, Fraction]] = []
        width = len(self.x)
        for j, layer in enumerate(read["layers"]):
            width = self._layer(layer, f"certificate.network.layers[{j}]", width)
        self.moves = any(v for step in self.steps for row in step for v in row)
        self.here = _At(self, self.starts, self.starts)
        self.ends = [
            [[a + b for a, b in zip(r, s, strict=True)] for r, s in zip(start, step, strict=True)]
            for start, step in zip(self.starts, self.steps, strict=True)
        ]
        self.around = _At(self, self.starts, self.ends) if self.moves else self.here
        self.memo: dict[tuple[str, tuple[int, ...]], Interval] = {}

    def _layer(self, layer: Any, where: str, width: int) -> int:
        kinds = {"weight": list, "bias": list, "activation": str, "scale": str}
        read = table(layer, where, kinds, {"weight_step": list, "bias_step": list})
        weight = [_row(row, f"{where}.weight") for row in read["weight"]]
        bias = _row(read["bias"], f"{where}.bias")
        if not 1 <= len(weight) <= MAX_WIDTH or len(bias) != len(weight) or any(len(row) != width for row in weight):
            raise Malformed(f"{where}: weight and bias do not fit together, or to the layer below")
        if ("weight_step" in read) != ("bias_step" in read):
            raise Malformed(f"{where}: a step of the weight and one of the bias, or none")
        steps = [_row(row, f"{where}.weight_step") for row in read.get("weight_step", [])]
        shift = _row(read["bias_step"], f"{where}.bias_step") if "bias_step" in read else [ZERO] * len(bias)
        steps = steps or [[ZERO] * width for _ in weight]
        if len(steps) != len(weight) or len(shift) != len(bias) or any(len(row) != width for row in steps):
            raise Malformed(f"{where}: the step has not the shapes of weight and bias")
        scale = number(read["scale"], f"{where}.scale")
        if read["activation"] not in ACTIVATIONS or scale <= 0:
            raise Malformed(f"{where}: an activation with a positive scale; known are {', '.join(ACTIVATIONS)}")
        self.activations.append((read["activation"], scale))
        self.starts.append([[*row, b] for row, b in zip(weight, bias, strict=True)])
        self.steps.append([[*row, b] for row, b in zip(steps, shift, strict=True)])
        return len(weight)

    # What is known of it.

    def check_known(self, given: Any, terms: Terms) -> None:
        """Rejects the network unless everything that the lemma's table [network] says of it holds for certain."""
        if type(given) is not dict or not set(given) <= set(KEYS):
            raise Malformed(f"lemma.network: a table with keys among {', '.join(KEYS)}")
        for key, bound in given.items():
            where = f"lemma.network.{key}"
            sources = texts(bound, where) if type(bound) is list else [bound]
            if len(sources) != (2 if key == "growth" else 1) or any(type(s) is not str for s in sources):
                raise Malformed(f"{where}: not in its form")
            trees = [tree(s, where) for s in sources]
            for j, ways in self._least(key):
                bounds = [terms.at({"j": j}, t) for t in trees]
                if not all(isinstance(b, Interval) for b in bounds):
                    raise Malformed(f"{where}: not a number")
                if not any(all(b.lo >= a.hi for a, b in zip(way, bounds, strict=True)) for way in ways):
                    raise Rejected(f"{where}: not true of the network, for certain, at j = {j}")

    def _least(self, key: str) -> Iterator[tuple[int, list[list[Interval]]]]:
        """(layer, ways to satisfy the key: values that its terms have to reach)."""
        if key in ("input", "size"):
            yield 0, [[_length([*map(point, self.x), *([point(1)] if key == "input" else [])])]]
            return
        for j, (name, scale) in enumerate(self.activations):
            slope, curvature_square, at_zero, most = ACTIVATIONS[name]
            size = len(self.starts[j]) * scale * scale
            if key == "slope":
                yield j, [[point(scale * slope)]]
            elif key == "curvature":
                yield j, [[point(scale) * intervals.root(point(curvature_square))]]
            elif key == "offset":
                if j + 1 < len(self.activations):
                    yield j + 1, [[intervals.root(point(size * at_zero**2))]]
            elif key == "growth":  # phi(z) is no further from phi(0) than slope ||z||; or it is bounded
                ways = [[point(scale * slope), intervals.root(point(1 + size * at_zero**2))]]
                if most is not None:
                    ways.append([point(0), intervals.root(point(1 + size * most**2))])
                yield j, ways
            else:  # norms are convex: the ends of a segment suffice
                ends = [self.starts[j], self.ends[j]][: 1 + self.moves]
                yield j, [[intervals.greatest([self._norm_of(key, end) for end in ends])]]

    def _norm_of(self, key: str, rows: list[list[Fraction]]) -> Interval:
        parts = {"weight": slice(0, -1), "augmented": slice(None), "bias": slice(-1, None)}[key]
        return _norm([[point(v) for v in row[parts]] for row in rows])

    # Its quantities.

    def value(self, name: str, at: tuple[int, ...]) -> Interval:
        """The supremum ``name[at]`` over the parameters."""
        if len(at) != QUANTITIES[name] or at[0] >= len(self.starts) or max(at) > at[0]:
            raise Malformed(f"{name}{list(at)}: the network of the certificate has no such quantity")
        if (name, at) not in self.memo:
            if name == "remainder":
                self.memo[name, at] = self._remainder(at[0])
            else:
                low = self.here.quantity(name, at)
                high = self.around.quantity(name, at) if self.moves else low
                self.memo[name, at] = Interval(low.lo, max(low.hi, high.hi))
        return self.memo[name, at]

    def _remainder(self, j: int) -> Interval:
        """At least the quotient at the ends, where the step has all layers; at most half the second derivative along
        the segment, where it has those of z_j."""
        if not self.moves:
            raise Incomplete("a remainder needs a step of the parameters")
        squares = [sum((v * v for row in step for v in row), ZERO) for step in self.steps]
        own = sum(squares[: j + 1], ZERO)
        if own == 0:
            raise Incomplete("a remainder needs a step of the parameters below")
        step = [[[point(v) for v in row] for row in rows] for rows in self.steps]
        far = _At(self, self.ends, self.ends)
        first = self.here.first(step, j)[j][0]
        rest = [b - a - d for a, b, d in zip(self.here.z[j], far.z[j], first, strict=True)]
        second = self.around.mixed(step, step, j)
        low = intervals.divide(_length(rest), point(sum(squares, ZERO)))
        high = intervals.divide(_length(second) * point(Fraction(1, 2)), point(own))
        return Interval(low.lo, max(low.hi, high.hi))


def _row(given: Any, where: str) -> list[Fraction]:
    if type(given) is not list or not 1 <= len(given) <= MAX_WIDTH:
        raise Malformed(f"{where}: expected a list of 1 to {MAX_WIDTH} numbers")
    return [Fraction(v) if type(v) is int else number(v, where) for v in given]


class _At:
    """The network over all parameters between two of the same shapes."""

    def __init__(self, network: Network, starts: list[list[list[Fraction]]], ends: list[list[list[Fraction]]]) -> None:
        self.spend = network.spend
        self.weights: list[Matrix] = []  # with the bias as the last column
        self.inputs: list[Vector] = []  # [h_j, 1]
        self.z: list[Vector] = []
        self.slopes: list[Vector] = []
        self.curvatures: list[Vector] = []
        self.memo: dict[Place, list[tuple[Vector, Vector]]] = {}
        h = [point(v) for v in network.x]
        for start, end, (name, scale) in zip(starts, ends, network.activations, strict=True):
            rows = [
                [Interval(min(a, b), max(a, b)) for a, b in zip(r, s, strict=True)]
                for r, s in zip(start, end, strict=True)
            ]
            inputs = [*h, point(1)]
            z = [_short(_dot(row, inputs)) for row in rows]
            found = [[point(scale) * v for v in _activated(name, t)] for t in z]
            self.weights.append(rows)
            self.inputs.append(inputs)
            self.z.append(z)
            h, slopes, curvatures = ([_short(v[k]) for v in found] for k in range(3))
            self.slopes.append(slopes)
            self.curvatures.append(curvatures)

    def quantity(self, name: str, at: tuple[int, ...]) -> Interval:
        """An enclosure."""
        j = at[0]
        if name in ("aug", "hid", "out"):
            return _length({"aug": self.inputs[j], "hid": self.inputs[j][:-1], "out": self.z[j]}[name])
        layers = range(j + 1)
        if name in ("jac", "jacobian", "ajacobian"):
            columns = [self.along(p, j)[0] for p in self.places([at[1]] if name == "jac" else layers)]
            rows = [list(row) for row in zip(*columns, strict=True)]
            if name == "ajacobian":
                rows = [[s * v for v in row] for s, row in zip(self.slopes[j], rows, strict=True)]
            return self.norm(rows)
        left, right = (self.places([i]) for i in at[1:]) if name == "hess" else (self.places(layers),) * 2
        entries = [[self.second(p, q, j) for q in right] for p in left]
        if name == "ahessian":
            entries = [
                [self._activated(p, q, j, entry) for q, entry in zip(right, row, strict=True)]
                for p, row in zip(left, entries, strict=True)
            ]
        # One matrix for each value; the norm is at least that of each, at most that of all of them below each other.
        parts = [[[entry[r] for entry in row] for row in entries] for r in range(len(self.z[j]))]
        each = [self.norm(part) for part in parts]
        if len(each) == 1:
            return each[0]
        return Interval(max(v.lo for v in each), self.norm([row for part in parts for row in part]).hi)

    def places(self, layers: Any) -> list[Place]:
        """Every parameter of the layers."""
        return [(i, a, b) for i in layers for a in range(len(self.z[i])) for b in range(len(self.inputs[i]))]

    def along(self, place: Place, j: int) -> tuple[Vector, Vector]:
        """The derivatives of z_j and h_{j+1} in one parameter."""
        if place not in self.memo:
            i, a, b = place
            step = [[[point(0)] * len(row) for row in rows] for rows in self.weights]
            step[i][a][b] = point(1)
            self.memo[place] = self.first(step, len(self.weights) - 1)
        return self.memo[place][j]

    def first(self, step: list[Matrix], j: int) -> list[tuple[Vector, Vector]]:
        """The derivatives of each z_i and h_{i+1}, i <= j, along a step of all parameters."""
        found: list[tuple[Vector, Vector]] = []
        dh = [point(0)] * (len(self.inputs[0]) - 1)
        for i in range(j + 1):
            self._spend(i)
            dz = [
                _dot(row[:-1], dh) + _dot(move, self.inputs[i])
                for row, move in zip(self.weights[i], step[i], strict=True)
            ]
            dz = [_short(v) for v in dz]
            dh = [s * v for s, v in zip(self.slopes[i], dz, strict=True)]
            found.append((dz, dh))
        return found

    def second(self, p: Place, q: Place, j: int) -> Vector:
        """The second derivative of z_j in two parameters."""
        zero = point(0)
        ddh = [zero] * (len(self.inputs[0]) - 1)
        ddz: Vector = []
        for i in range(j + 1):
            self._spend(i)
            ddz = [_dot(row[:-1], ddh) for row in self.weights[i]]
            if i:
                for own, other in ((p, q), (q, p)):
                    below = self.along(other, i - 1)[1]
                    if own[0] == i and own[2] < len(below):
                        ddz[own[1]] = ddz[own[1]] + below[own[2]]
            ddh = self._bent(i, ddz, self.along(p, i)[0], self.along(q, i)[0])
        return ddz

    def mixed(self, e: list[Matrix], f: list[Matrix], j: int) -> Vector:
        """The second derivative of z_j along two steps of all parameters."""
        ddh = [point(0)] * (len(self.inputs[0]) - 1)
        along_e, along_f = self.first(e, j), self.first(f, j)
        ddz: Vector = []
        for i in range(j + 1):
            ddz = [_dot(row[:-1], ddh) for row in self.weights[i]]
            if i:
                for step, other in ((e, along_f), (f, along_e)):
                    below = other[i - 1][1]
                    ddz = [v + _dot(row[:-1], below) for v, row in zip(ddz, step[i], strict=True)]
            ddh = self._bent(i, ddz, along_e[i][0], along_f[i][0])
        return ddz

    def _bent(self, i: int, ddz: Vector, dz: Vector, other: Vector) -> Vector:
        """Second derivatives through the activation of layer i."""
        return [
            s * v + c * a * b for s, c, v, a, b in zip(self.slopes[i], self.curvatures[i], ddz, dz, other, strict=True)
        ]

    def _activated(self, p: Place, q: Place, j: int, entry: Vector) -> Vector:
        return self._bent(j, entry, self.along(p, j)[0], self.along(q, j)[0])

    def _spend(self, i: int) -> None:
        self.spend(UNIT * len(self.weights[i]) * len(self.inputs[i]))

    def norm(self, matrix: Matrix) -> Interval:
        """The operator norm, counted before it is taken."""
        self.spend(2 * UNIT * min(len(matrix), len(matrix[0])) ** 3)
        return _norm(matrix)


def _activated(name: str, z: Interval) -> tuple[Interval, Interval, Interval]:
    """Enclosures of the activation and its first two derivatives."""
    one = point(1)
    if name == "tanh":
        t = intervals.function("tanh", z)
        slope = one - _square(t)
        return t, slope, point(-2) * t * slope
    if name == "sigmoid":
        s = intervals.function("sigmoid", z)
        slope = s * (one - s)
        return s, slope, slope * (one - s - s)
    if name in ("sin", "cos"):
        s, c = intervals.function("sin", z), intervals.function("cos", z)
        return (s, c, -s) if name == "sin" else (c, -s, -c)
    if name == "elu" and z.hi < 0:
        e = intervals.function("exp", z)
        return e - one, e, e
    if name == "elu" and z.lo <= 0:
        raise Incomplete("elu where it has no second derivative")
    return z, one, point(0)


def _dot(u: Vector, v: Vector) -> Interval:
    total = point(0)
    for x, y in zip(u, v, strict=True):
        total = total + x * y
    return total


def _square(x: Interval) -> Interval:
    size = intervals.absolute(x)
    return size * size


def _length(vector: Vector) -> Interval:
    """The Euclidean norm."""
    if len(vector) == 1:
        return intervals.absolute(vector[0])
    return intervals.root(_sum_of_squares(vector))


def _short(x: Interval) -> Interval:
    """An interval around it with ends of few bits."""
    long = max(v.numerator.bit_length() + v.denominator.bit_length() for v in (x.lo, x.hi))
    return x if long <= SHORT else Interval(down(x.lo, SHORT), -down(-x.hi, SHORT))


def _norm(matrix: Matrix) -> Interval:
    """The operator norm 2 -> 2, by the Gram matrix of the shorter side."""
    if len(matrix) == 1 or len(matrix[0]) == 1:
        return _length([x for row in matrix for x in row])
    rows = matrix if len(matrix) <= len(matrix[0]) else [list(c) for c in zip(*matrix, strict=True)]
    size = range(len(rows))
    gram = {
        (i, j): _short(_dot(rows[i], rows[j]) if i < j else _sum_of_squares(rows[i]))
        for i in size
        for j in size
        if i <= j
    }
    square = eigenvalue([[gram[min(i, j), max(i, j)] for j in size] for i in size], 1)
    return intervals.root(intervals.greatest([point(0), square]))


def _sum_of_squares(vector: Vector) -> Interval:
    """x'x."""
    total = point(0)
    for x in vector:
        total = total + _square(x)
    return total
