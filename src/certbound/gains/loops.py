"""The closed loops of many runs at once, in floats: members of the classes of plants that gains are claimed for.

Known parts of the plant and its input matrix cancel in the loop, so the errors alone are integrated, by the classical
Runge-Kutta method. A sampled loop is advanced from sample to sample, its parameters fixed in between. Benign runs have
ideal parameters anywhere in the ball and a smooth rest; adversarial ones have them on its boundary, some of them in the
directions that move the outputs most, and most have the rest along the error. A switching term is continuous in a thin
layer.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..hunt.measure.taylor import Array, Layout, forward, reverse
from ..network.graph import Network
from .curve import Curve
from .hypotheses import HELD
from .reading import GainsClaim

BENIGN, ADVERSARIAL = "benign", "adversarial"
State = tuple[Array, Array]  # errors (runs, ...) and parameters (runs, P)
_LAYER = 0.02  # width of a switching term's layer, in units of the errors that are claimed at t = 0
_EDGE = 1 - 1e-9  # of the ball's radius: from there on the projection acts


@dataclass(frozen=True, eq=False)
class Loop:
    """``at``: gains and assumed numbers; ``ideal``: (runs, P); ``start``: of all runs; ``smooth``: which rests are.
    ``sampled``: whether the parameters change at samples only; ``held``: whether the input does.
    """

    at: dict[str, float]
    layout: Layout
    stored: Array  # (P,)
    ideal: Array
    start: State
    smooth: Array  # (runs, 1)
    phases: Array  # (runs, 2): of the smooth rest
    masses: Array  # (runs, 1): inertias of the Euler-Lagrange plants
    layer: float
    fastest: float  # rate of the loop
    model: _Model
    sampled: bool
    held: bool

    @classmethod
    def of(cls, claim: GainsClaim, network: Network, seeds: tuple[int, ...], kinds: tuple[str, ...]) -> Loop:
        """The loops of these runs."""
        layout, model = Layout.of(network), _MODELS[claim.controller.name]
        at = {name: float(value) for name, value in claim.at.items()}
        n, stored = network.outputs, layout.stored()
        directions, largest = _directions(layout, claim.desired, claim.controller.order, n)
        ideal, first, theta, smooth, phases, masses = [], [], [], [], [], []
        for seed, kind in zip(seeds, kinds, strict=True):
            rng = np.random.default_rng(seed)
            d = rng.normal(size=layout.count)
            length = at["theta_radius"]
            if kind == BENIGN:
                length *= rng.uniform() ** 0.5
            elif seed % 2:
                d = directions[rng.integers(len(directions))] * rng.choice([-1.0, 1.0])
            ideal.append(stored + length * d / np.linalg.norm(d))
            theta.append(2 * stored - ideal[-1] if model.any_adaptation and kind == ADVERSARIAL else stored)
            z = rng.normal(size=(model.errors, n))
            first.append((at["initial_error"] * z / np.linalg.norm(z)).ravel())
            smooth.append([kind == BENIGN or seed % 4 > 1])
            phases.append(rng.uniform(0, 2 * np.pi, 2))
            masses.append([rng.uniform(at.get("inertia_least", 1.0), at.get("inertia_largest", 1.0))])
        layer = _LAYER * math.sqrt(max(float(e.start) for e in claim.envelopes)) if "switching" in at else 0.0
        fastest = model.fastest(at, largest) + (at["switching"] / layer if layer else 0.0)
        start = np.array(first), np.array(theta)
        draws = np.array(smooth), np.array(phases), np.array(masses)
        return cls(
            at,
            layout,
            stored,
            np.array(ideal),
            start,
            *draws,
            layer,
            fastest,
            model,
            claim.step is not None,
            claim.updates == HELD,
        )

    def norm(self, state: State) -> Array:
        """Of the errors that the envelope is about, for each run."""
        z = state[0]
        return np.asarray(np.linalg.norm(z[:, z.shape[1] // 2 :] if self.model.any_adaptation else z, axis=1))

    def step(self, t: float, h: float, desired: Array, state: State, command: Array | None = None) -> State:
        """One step, back in the ball of parameters all along. desired: (3, ...), at its ends and its middle; command:
        the one that is held, if one is.
        """

        def moved(by: State, length: float) -> State:
            return state[0] + length * by[0], self._inside(state[1] + length * by[1])

        a = self._field(t, desired[0], state, command)
        b = self._field(t + h / 2, desired[1], moved(a, h / 2), command)
        c = self._field(t + h / 2, desired[1], moved(b, h / 2), command)
        d = self._field(t + h, desired[2], moved(c, h), command)
        z, theta = (s + h / 6 * (p + 2 * q + 2 * u + v) for s, p, q, u, v in zip(state, a, b, c, d, strict=True))
        return z, self._inside(theta)

    def sample(self, t: float, h: float, desired: Array, state: State) -> tuple[Array, Array | None]:
        """What a sample fixes, of a loop of second order: the parameters at the next one, and the command if held."""
        _, move = self.model.field(self, t, desired, *state)
        return self._inside(state[1] + h * move), self._command(desired, state) if self.held else None

    def _command(self, desired: Array, state: State) -> Array:
        """qd'' - alpha e' - k r - e - Phi."""
        z, theta = state
        (e, r), alpha = np.split(z, 2, axis=1), self.at["alpha"]
        speed = r - alpha * e
        x = desired[: z.shape[1]] + np.concatenate([e, speed], axis=1)
        output = forward(self.layout, x, theta).outputs[0]
        return np.asarray(desired[z.shape[1] :] - alpha * speed - self.at["k"] * r - e - output)

    def _inside(self, theta: Array) -> Array:
        """The nearest parameters in the ball."""
        off = theta - self.stored
        return np.asarray(
            self.stored + off * np.minimum(1.0, self.at["theta_radius"] / np.maximum(_length(off), 1e-300))
        )

    def _field(self, t: float, desired: Array, state: State, command: Array | None) -> State:
        """The derivatives of errors and parameters, these projected on the tangent cone of the ball."""
        z, move = self.model.field(self, t, desired, *state)
        if command is not None:
            late = command - self._command(desired, state)
            z = z + np.concatenate([np.zeros_like(late), late], axis=1)
        if self.sampled:
            return z, np.zeros_like(move)
        off = state[1] - self.stored
        length, outward = _length(off), np.sum(move * off, axis=1, keepdims=True)
        at_edge = (length >= self.at["theta_radius"] * _EDGE) & (outward > 0)
        return z, np.where(at_edge, move - off * outward / np.maximum(length, 1e-300) ** 2, move)

    def gap(self, t: float, x: Array, theta: Array, along: Array) -> tuple[Array, Callable[[Array], Array]]:
        """Phi(x, theta*) - Phi(x, theta) + eps + d, the last two ``along`` the error or smooth; and y -> Phi'^T y."""
        trace = forward(self.layout, x, theta)
        turn = np.cos(self.phases[:, :1] + self.phases[:, 1:] * t + np.arange(along.shape[1]) * np.pi / 2)
        turn = turn / np.maximum(_length(turn), 1.0)
        rest = np.where(self.smooth, turn, along / np.maximum(_length(along), 1e-3))
        rest = rest * (self.at["approximation_error"] + self.at["disturbance"])
        wanted = forward(self.layout, x, self.ideal).outputs[0]
        return wanted - trace.outputs[0] + rest, lambda y: reverse(trace, [y]).theta

    def switch(self, e: Array) -> Array:
        """The switching term."""
        return np.asarray(self.at["switching"] * np.clip(e / self.layer, -1.0, 1.0))


@dataclass(frozen=True)
class _Model:
    """``errors``: how many vectors the errors are; ``field``: their derivatives, and the adaptation without projection;
    ``fastest``: a rate of the loop, from its numbers and the largest Jacobian; ``any_adaptation``: it is not the law's.
    """

    errors: int
    field: Callable[[Loop, float, Array, Array, Array], State]
    fastest: Callable[[dict[str, float], float], float]
    any_adaptation: bool = False


def _second_order(loop: Loop, t: float, desired: Array, z: Array, theta: Array) -> State:
    """z = (e, r)."""
    at, (e, r) = loop.at, np.split(z, 2, axis=1)
    x = desired[: z.shape[1]] + np.concatenate([e, r - at["alpha"] * e], axis=1)
    gap, back = loop.gap(t, x, theta, r)
    move = at["gamma"] * (back(r) - at["sigma"] * (theta - loop.stored))
    return np.concatenate([r - at["alpha"] * e, gap - at["k"] * r - e], axis=1), move


def _first_order(loop: Loop, t: float, desired: Array, z: Array, theta: Array) -> State:
    """z = e; f(x) - f(xd) is the worst that is supposed, and cancels."""
    gap, back = loop.gap(t, np.broadcast_to(desired, z.shape), theta, z)
    return gap - loop.at["k"] * z - loop.switch(z), loop.at["gamma"] * back(z)


def _linear_error(loop: Loop, t: float, desired: Array, z: Array, theta: Array) -> State:
    """z = e, A = -k."""
    at = loop.at
    gap, back = loop.gap(t, desired + z, theta, z)
    move = at["gamma"] / at["k"] * back(z) - at["leakage"] * _length(z) * (theta - loop.stored)
    return gap - at["k"] * z - loop.switch(z), move


def _euler_lagrange(loop: Loop, t: float, desired: Array, z: Array, theta: Array) -> State:
    """z = (e, r), the inertia a constant; the parameters stay where they are worst."""
    at, (e, r) = loop.at, np.split(z, 2, axis=1)
    speed = r - at["alpha"] * e
    gap, _ = loop.gap(t, desired + np.concatenate([e, speed], axis=1), theta, r)
    return np.concatenate([speed, (gap - at["k"] * r) / loop.masses], axis=1), np.zeros_like(theta)


_MODELS = {
    "second order": _Model(
        2,
        _second_order,
        lambda at, j: at["k"] + at["alpha"] + 1 + at["gamma"] ** 0.5 * j + at["gamma"] * at["sigma"],
    ),
    "first order": _Model(1, _first_order, lambda at, j: at["k"] + at["gamma"] ** 0.5 * j),
    "linear error": _Model(
        1,
        _linear_error,
        lambda at, j: at["k"] + (at["gamma"] * (1 + 1 / at["k"])) ** 0.5 * j + at["leakage"] * at["initial_error"],
    ),
    "Euler-Lagrange": _Model(
        2,
        _euler_lagrange,
        lambda at, _: at["alpha"] + at["k"] / at["inertia_least"],
        any_adaptation=True,
    ),
}


def _length(rows: Array) -> Array:
    return np.asarray(np.linalg.norm(rows, axis=1, keepdims=True))


def _directions(layout: Layout, curve: Curve, order: int, outputs: int) -> tuple[Array, float]:
    """Directions of the parameters that move the outputs most along the desired curve; the largest Jacobian there."""
    time = 2 * math.pi / float(curve.frequency) if curve.frequency is not None else float(curve.horizon or 1)
    x = np.concatenate(curve.at(np.linspace(0.0, time, 24))[:order], axis=1)
    trace = forward(layout, x, np.tile(layout.stored(), (len(x), 1)))
    rows = np.stack([reverse(trace, [np.tile(row, (len(x), 1))]).theta for row in np.eye(outputs)], axis=1)
    largest = float(np.linalg.norm(rows, 2, axis=(1, 2)).max())
    _, _, right = np.linalg.svd(rows.reshape(-1, layout.count), full_matrices=False)
    return right[:12], largest
