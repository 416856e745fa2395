"""Random graphs: nodes of all kinds in any order, weights shared, transposed, in slices, with gaps, unused inputs."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from certbound.network.graph import Network

from .graphs import Builder

SMOOTH = ("tanh", "sigmoid", "sin", "gelu", "cos", "exp", "power", "arctan")
MOST = 8  # entries of a value


class _Random:
    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        self.b = Builder(int(self.rng.integers(1, 5)), seed)
        self.uses: list[tuple[str, int, int, bool]] = []  # name, entries it takes, it gives, one matrix

    def value(self) -> int:
        """A recent value, as a rule."""
        count = len(self.b.sizes)
        return int(self.rng.integers(max(0, count - 4), count)) if self.rng.random() < 0.8 else 0

    def name(self) -> str:
        return f"g{len(self.b.groups)}"

    def shared(self) -> int | None:
        """A matrix used before, transposed or not, where it fits."""
        for v in range(len(self.b.sizes) - 1, -1, -1):
            for name, takes, gives, single in self.uses:
                if single and self.b.sizes[v] == takes and self.rng.random() < 0.5:
                    return self.b.affine(v, name, gives)
                if single and self.b.sizes[v] == gives and self.rng.random() < 0.5:
                    return self.b.affine(v, name, takes, transposed=True)
        return None

    def affine(self) -> int:
        rng, v, name = self.rng, self.value(), self.name()
        size, form = self.b.sizes[v], int(rng.integers(4))
        factors = {} if rng.random() < 0.7 else {"alpha": float(rng.normal()), "beta": float(rng.normal())}
        bias, outputs = bool(rng.random() < 0.7), int(rng.integers(1, 4))
        if form == 0:  # slices and uses of any entries, some of them missing
            slices, uses, width = (int(n) for n in rng.integers(1, 3, size=3))
            columns = rng.integers(-1, size, size=(slices, uses, width))
            return self.b.affine(v, name, outputs, bias=bias, columns=columns, **factors)
        if form == 1 and (found := self.shared()) is not None:
            return found
        self.uses.append((name, size, outputs, True))
        return self.b.affine(v, name, outputs, bias=bias, **factors)

    def linear(self) -> int:
        rng, height = self.rng, int(self.rng.integers(1, 5))
        parents = {self.value() for _ in range(int(rng.integers(1, 4)))}
        keep = [
            (v, rng.normal(size=(height, self.b.sizes[v])) * (rng.random((height, self.b.sizes[v])) < 0.6))
            for v in parents
        ]
        return self.b.linear(keep, rng.normal(size=height))

    def bend(self) -> int:
        v, name = self.value(), str(self.rng.choice(SMOOTH))
        if name == "exp":  # of what is bounded
            v = self.b.activation(v, "tanh")
        return self.b.activation(v, name, **({"exponent": Fraction(2)} if name == "power" else {}))

    def positive(self) -> int:
        """A primitive function of a square plus a half."""
        v = self.b.activation(self.b.activation(self.value(), "tanh"), "power", exponent=Fraction(2))
        size = self.b.sizes[v]
        v = self.b.linear([(v, 1.0)], np.full(size, 0.5))
        return self.b.activation(v, str(self.rng.choice(["log", "sqrt", "inverse_sqrt", "reciprocal"])))

    def multiply(self) -> int:
        v = self.value()
        alike = [w for w, size in enumerate(self.b.sizes) if size == self.b.sizes[v]]
        return self.b.product(v, int(self.rng.choice(alike)))

    def network(self) -> Network:
        made = [self.affine, self.affine, self.linear, self.bend, self.bend, self.positive, self.multiply]
        for _ in range(int(self.rng.integers(3, 9))):
            made[int(self.rng.integers(len(made)))]()
        last = self.b.sizes[-1]
        self.b.affine(len(self.b.sizes) - 1, self.name(), int(self.rng.integers(1, 3)), scale=1.0 / last)
        return self.b.network()


def random_graph(seed: int) -> Network:
    """Graph number ``seed``."""
    return _Random(seed).network()
