"""Claims about training runs against what autograd finds: no bound below the truth, and broken rules get caught."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import autograd
import numpy as np
import pytest

from certbound.errors import RunError
from certbound.training import certify, chain, profile, variation
from certbound.training.certify import Training, certify_training
from certbound.training.near import Near
from certbound.training.run import After, Layer
from certbound.training.step import safe_step
from tests.support.tampering import checker_module
from tests.support.training import (
    Setting,
    box,
    gradient_of,
    hessian_at,
    loss_at,
    losses_at,
    mapped,
    record,
    shortened,
    start,
    values_at,
)

CLOSE = 1e-7  # of autograd's floats
SETTINGS = {
    "two layers": Setting(),
    "one layer": Setting(widths=(3, 2)),
    "deep": Setting(widths=(2, 3, 3, 2), samples=6, eta=0.05),
    "cross entropy": Setting(loss="cross_entropy", widths=(3, 4, 3)),
    "cross entropy, deep": Setting(loss="cross_entropy", widths=(3, 3, 2, 3), activation="sigmoid", samples=8),
    "softplus, mse": Setting(activation="softplus", loss="mse", eta=0.05),
    "sigmoid, decay": Setting(activation="sigmoid", decay=0.2),
    "no bias": Setting(bias=False, loss="cross_entropy"),
    "batches": Setting(batches=3, loss="cross_entropy"),
    "large weights": Setting(size=3.0, eta=0.01),
    "large steps": Setting(eta=0.9, steps=3),
    "box": Setting(after=box("-2/5", "1/2")),
    "shrink": Setting(after=After("shrink", strength=Fraction(1, 2))),
    "soft": Setting(after=After("soft", strength=Fraction(1, 20))),
    "momentum": Setting(momentum=0.8, steps=5),
    "nesterov": Setting(momentum=0.5, nesterov=True, steps=5, loss="cross_entropy"),
    "momentum, step sizes that alternate": Setting(momentum=0.5, etas=(0.4, 0.02), steps=6, batches=2),
    "relu": Setting(activation="relu", eta=0.001, seed=3),
    "noise": Setting(noise=1e-5),
}


def exact(text: str) -> float:
    return float(Fraction(text)) if text else 0.0


def step_map(found: Training, k: int) -> Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]:
    """(derivative of step k in (parameters, velocity)) as a function of a change of them, off the map's kinks."""
    run = found.run
    eta, beta = float(run.steps[k].eta), float(run.optimiser.momentum)
    hessian = hessian_at(run, run.batch(k), run.path[k])
    slope = gradient_of(run, k)
    y = run.path[k] - eta * slope
    keep = np.ones(len(y))
    if run.optimiser.after is not None:
        size = 1e-6
        keep = (mapped(run.optimiser.after, eta, y + size) - mapped(run.optimiser.after, eta, y - size)) / (2 * size)

    def apply(change: np.ndarray, velocity: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        moved = hessian @ change
        after = beta * velocity + moved
        along = moved + beta * after if run.optimiser.nesterov else after
        return ((change - eta * along).T * keep).T, after

    return apply


def direction(found: Training, k: int) -> np.ndarray:
    """What step k takes eta times of."""
    run = found.run
    beta, velocity = float(run.optimiser.momentum), np.zeros(run.path.shape[1])
    for j in range(k + 1):
        slope = gradient_of(run, j)
        velocity = beta * velocity + slope
    return slope + beta * velocity if run.optimiser.nesterov else velocity


def true_profile(found: Training) -> dict[str, float]:
    """Lower bounds of the signatures: what the derivatives along the path make of the worst changes."""
    run, p = found.run, found.run.path.shape[1]
    maps = [step_map(found, k) for k in range(len(run.steps))]
    parametric, transitions = 1.0, []
    for j in range(len(maps) + 1):
        now, velocity = np.eye(p), np.zeros((p, p))
        for k in range(j, len(maps)):
            now, velocity = maps[k](now, velocity)
            parametric = max(parametric, np.linalg.norm(now, 2))
        transitions.append(now)
    additive = sum(np.linalg.norm(transitions[j + 1] @ np.eye(p)[:, 0]) for j in range(len(maps)))
    rate = np.zeros(p)
    for j in range(len(maps)):
        rate = rate + transitions[j + 1] @ (float(run.steps[j].eta) * direction(found, j))
    result = {"parametric": parametric, "additive": float(additive)}
    if run.optimiser.after is None:
        result["rate"] = float(np.linalg.norm(rate))
        result["data"] = _data(found, maps)
    return result | _network(found)


def _data(found: Training, maps: list[Any]) -> float:
    """The worst replacement of one sample by another, to first order."""
    run, worst = found.run, 0.0
    each = [autograd.jacobian(losses_at(run, range(len(run.inputs))))(run.path[k]) for k in range(len(maps))]
    beta = float(run.optimiser.momentum)
    for i in range(min(4, len(run.inputs))):
        for new in range(len(run.inputs)):
            change, velocity = np.zeros(run.path.shape[1]), np.zeros(run.path.shape[1])
            for k, apply in enumerate(maps):
                change, velocity = apply(change, velocity)
                if i in run.batch(k):
                    pushed = (each[k][new] - each[k][i]) / len(run.batch(k))
                    velocity = velocity + pushed
                    factor = 1 + beta if run.optimiser.nesterov else 1
                    change = change - float(run.steps[k].eta) * factor * pushed
            worst = max(worst, float(np.linalg.norm(change)))
    return worst


def _network(found: Training) -> dict[str, float]:
    run, forward, depth = found.run, 1.0, 0.0
    for k in range(0, len(run.steps), 2):
        for x in run.inputs[:4]:
            for t in range(len(run.layers)):
                of_input = autograd.jacobian(lambda v, t=t, k=k: values_at(run, v[None])(run.path[k])[t][0])(x)
                forward = max(forward, np.linalg.norm(of_input, 2))
                whole = autograd.jacobian(lambda w, t=t, x=x: values_at(run, x[None])(w)[t][0])(run.path[k])
                at = 0
                for layer in run.layers[: t + 1]:
                    depth = max(depth, np.linalg.norm(whole[:, at : at + layer.size], 2))
                    at += layer.size
    return {"forward": forward, "depth": depth}


def violations(found: Training, *, with_profile: bool = True) -> Iterator[str]:
    """Everything that is claimed and not true."""
    run = found.run
    rng = np.random.default_rng(0)
    for k, row in enumerate(found.steps):
        point, batch = run.path[k], run.batch(k)
        values, vectors = np.linalg.eigh(hessian_at(run, batch, point))
        if values[-1] > exact(row.largest) + CLOSE or -values[0] > exact(row.least) + CLOSE:
            yield f"{k}: spectrum"
        radius, smoothness = exact(row.radius), exact(row.smoothness)
        if np.linalg.norm(run.path[k + 1] - point) > radius:
            yield f"{k}: radius"
        loss, slope = loss_at(run, batch), gradient_of(run, k)
        ways = [rng.normal(size=len(point)) for _ in range(3)] + [vectors[:, -1], -vectors[:, -1], vectors[:, 0], slope]
        for way in ways:
            moved = point + radius * way / np.linalg.norm(way)
            if np.abs(np.linalg.eigvalsh(hessian_at(run, batch, moved))).max() > smoothness + CLOSE:
                yield f"{k}: smoothness"
        if row.decrease and loss(point) - loss(run.path[k + 1]) < exact(row.decrease) - 1e-12:
            yield f"{k}: decrease"
        eta = float(run.steps[k].eta)
        if row.rounding:
            target = mapped(run.optimiser.after, eta, point - eta * direction(found, k))
            if np.linalg.norm(run.path[k + 1] - target) > exact(row.rounding) + 1e-14:
                yield f"{k}: rounding"
        moved = point
        for _ in range(row.stay):
            moved = moved - eta * autograd.grad(loss)(moved)
            if np.linalg.norm(moved - point) > radius + 1e-12:
                yield f"{k}: stay"
    for name, value in true_profile(found).items() if with_profile else ():
        if value > exact(found.profile[name]) + CLOSE:
            yield f"profile: {name}"


@pytest.mark.many(7)
@pytest.mark.parametrize("name", SETTINGS)
def test_no_claim_is_false(name: str) -> None:
    run = record(SETTINGS[name]).run()
    assert list(violations(certify_training(run))) == []
    if name != "relu":  # whose neurons would meet their kinks
        wide = certify_training(shortened(run, 2), reach=6.0)
        assert list(violations(wide, with_profile=False)) == []


def test_the_curvature_is_that_of_the_point_and_the_profile_is_near_the_truth() -> None:
    for name in ("two layers", "cross entropy", "deep"):
        found = certify_training(record(SETTINGS[name]).run())
        for k, row in enumerate(found.steps):
            values = np.linalg.eigvalsh(hessian_at(found.run, found.run.batch(k), found.run.path[k]))
            assert exact(row.largest) <= values[-1] * 1.0003 and exact(row.least) <= -values[0] + 3e-4 * values[-1]
        true = true_profile(found)
        assert exact(found.profile["parametric"]) <= 1.3 * true["parametric"]


def test_steps_that_stay_are_claimed_where_there_are_some() -> None:
    found = certify_training(record(Setting(eta=0.01)).run(), reach=12.0)
    assert max(row.stay for row in found.steps) >= 5
    assert list(violations(found)) == []


def test_a_known_rounding_is_found() -> None:
    found = certify_training(record(SETTINGS["noise"]).run())
    for row in found.steps:
        assert 1e-5 < exact(row.rounding) < 1e-4


@pytest.mark.parametrize("loss", ["least_squares", "cross_entropy", "mse"])
def test_every_step_up_to_the_safe_one_lowers_the_loss_by_what_is_said(loss: str) -> None:
    for seed in range(3):
        setting = Setting(loss=loss, seed=seed, widths=(3, 5, 3), decay=0.05 * seed)
        pairs, inputs, targets = start(setting)
        safe = safe_step(pairs, (inputs, targets), loss, weight_decay=setting.decay)
        run = record(setting).run()
        point, value = run.path[0], loss_at(run, range(setting.samples))
        slope = autograd.grad(value)(point)
        size = float(slope @ slope)
        assert safe.eta > 0 and safe.eta * safe.smoothness <= 2 and safe.gradient <= np.sqrt(size) * (1 + 1e-9)
        assert safe.decrease > 0.4 * safe.eta * size
        for part in (0.1, 0.5, 0.9, 1.0):
            eta = part * safe.eta
            gained = value(point) - value(point - eta * slope)
            assert gained >= eta * (1 - eta * safe.smoothness / 2) * size - 1e-12
        assert value(point) - value(point - safe.eta * slope) >= safe.decrease


def test_a_neuron_that_may_cross_its_kink_is_refused_with_the_sample() -> None:
    with pytest.raises(RunError, match=r"step \d+: sample \d+ may have neuron \d+ of layer 0 at its kink"):
        certify_training(record(Setting(activation="relu", eta=0.3)).run())
    pairs, inputs, targets = start(Setting(activation="relu"))
    pairs[0][1] = -pairs[0][0] @ inputs[7]  # all neurons of sample 7 are at 0
    with pytest.raises(RunError, match="sample 7 may have neuron"):
        safe_step(pairs, (inputs, targets), "mse", activation="relu")


# Broken twins: each is a rule with one thing left out, and has to be caught.


def curved_less(layers: Any, loss: Any, sizes: Any, *rest: Any) -> Any:
    flat = [type(layer)(layer.inputs, layer.outputs, layer.bias, layer.activation and "relu") for layer in layers]
    return variation.variation(flat, loss, sizes, *rest)


def without_mixed(*args: Any) -> Near:
    layers, _, batch, _, a, b = args
    return Near(np.zeros((layers[a].outputs, layers[a].width, layers[b].outputs, layers[b].inputs)), 0.0 * len(batch))


def gauss_newton(layers: Any, loss: Any, found: Any, batch: Any, a: int, b: int) -> Near:
    flat = chain.Pass(**{**vars(found), "curves": [Near(0 * c.mid) for c in found.curves]})
    return FORMS(layers, loss, flat, batch, a, b)


def least_ignored(run: Any, k: int, row: Any) -> float:
    return abs(1 - float(run.steps[k].eta) * float(row.largest))


def own_form_each_step(run: Any, rows: Any) -> Any:
    found = CHOOSE(run, rows)
    beta = float(run.optimiser.momentum)
    radii = []
    for s, row in zip(run.steps, rows, strict=True):
        ends = profile.transition(run.optimiser, float(s.eta), np.array([-float(row.least), float(row.largest)]))
        radii.append(max(max(abs(np.linalg.eigvals(m))) for m in ends))
    assert beta > 0
    one = Fraction(1)
    return profile.Momentum(one, Fraction(0), one, tuple(Fraction(float(r)) for r in radii[: len(found.factors)]))


LAMBDA = float(start(Setting(widths=(1, 1), bias=False, samples=1))[1][0, 0] ** 2)  # the second derivative of its loss
FORMS, CHOOSE = chain._forms, profile.choose_momentum
TINY = Setting(widths=(1, 1, 1), samples=1, bias=False, size=2.0, seed=3)
STRONG = Setting(loss="least_squares", size=0.7, eta=0.4, steps=4, samples=5)
TWINS: dict[str, tuple[Any, str, Any, Setting, str]] = {
    "T1 without the mixed term": (chain, "_mixed", without_mixed, Setting(), "spectrum"),
    "T1 of Gauss and Newton alone": (chain, "_forms", gauss_newton, Setting(size=2.0, samples=4), "spectrum"),
    "T2 without the activation's derivatives": (certify, "variation", curved_less, TINY, "smoothness"),
    "T2 without the softmax's third moment": (
        variation,
        "THIRD_MOMENT",
        0.0,
        Setting(widths=(2, 3), loss="cross_entropy", bias=False, samples=1, size=2.0),
        "smoothness",
    ),
    "T3 without the quadratic part": (
        certify,
        "decrease_down",
        lambda slope, move, _: float(-slope.mid @ move.mid),
        Setting(eta=0.3),
        "decrease",
    ),
    "T4 of the first gradient alone, and too many": (
        certify._Point,
        "_stay",
        lambda self, smoothness, radius: 60,
        Setting(eta=0.05),
        "stay",
    ),
    "T5 without the map": (certify, "_after", lambda run, k, y: y, Setting(after=box("-1/2", "1/2")), ""),
    "T6 without the least eigenvalue": (profile, "rule_t6", least_ignored, STRONG, "parametric"),
    "T7 with a form for each step": (
        certify,
        "choose_momentum",
        own_form_each_step,
        # eta lambda alternates between 3.69 and 0.025: each is stable (below 3.8), both in turn are not
        Setting(widths=(1, 1), bias=False, samples=1, momentum=0.9, etas=(3.69 / LAMBDA, 0.025 / LAMBDA), steps=8),
        "parametric",
    ),
    "T8 without the new sample": (
        certify,
        "sample_gradients",
        lambda sizes: 0.02 * profile.sample_gradients(sizes),
        Setting(widths=(1, 1), samples=3),
        "data",
    ),
    "T8 with the first layer left out": (certify, "signatures_of", lambda sizes, first: (1.0, 0.5), Setting(), "depth"),
}


@pytest.mark.parametrize("twin", TWINS)
def test_broken_twins_are_caught(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module, name, broken, setting, word = TWINS[twin]
    run = record(setting).run()
    assert not list(violations(certify_training(run, reach=4.0)))
    monkeypatch.setattr(module, name, broken)
    try:
        found = list(violations(certify_training(run, reach=4.0)))
    except RunError as error:  # the engine itself sees that the recorded step is another one
        found = [str(error)]
    assert any(word in text for text in found), found


def test_t9_would_be_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it a ball across kinks gets a claim that is false."""
    run = record(Setting(widths=(1, 3, 1), activation="relu", samples=1, eta=0.05, seed=5, steps=2)).run()
    with pytest.raises(RunError, match="kink"):
        certify_training(run, reach=5.0)
    monkeypatch.setattr(certify, "check_kinks", lambda *_: None)
    found = list(violations(certify_training(run, reach=5.0), with_profile=False))
    assert any("smoothness" in text for text in found)


def test_gradients_move_no_farther_than_t2_says_however_large_the_ball_is() -> None:
    """The slopes' change is bounded entry by entry and in norm; a cap of the one is none of the other."""
    checker = checker_module("training.variation")
    layers = (Layer(1, 9, False, "tanh"), Layer(9, 1, False, ""))
    reading, unit, one = SimpleNamespace(layers=layers), 1 << 48, np.ones(1)
    rng, too_little = np.random.default_rng(0), 0
    for draw in range(300):
        alpha = np.ones(9) if draw == 0 else rng.normal(size=9)
        z = np.full(9, 4.0) if draw == 0 else rng.normal(size=9) * rng.choice([0.3, 2.0, 5.0])
        moved = np.zeros(9) if draw == 0 else z * rng.uniform(-1, 1, size=9)
        move = float(np.linalg.norm(moved - z))
        slopes = [1 - np.tanh(v) ** 2 for v in (z, moved)]
        true = float(np.linalg.norm((slopes[1] - slopes[0]) * alpha))
        size, off = slopes[0].max(), min(0.77 * move, 1.0)
        sizes = [0.0, 0.0], [0.0], [0.0], [np.linalg.norm(alpha)], [np.abs(alpha).max()], [0.0], [0.0, 0.0], {}, [0.0]
        scaled = [[int(v * unit) + 1 for v in row] if row else row for row in sizes]
        fixed = [int(v * unit) + 1 for v in (size, off, move)]
        still, turning = checker.Moving(0, 0), checker.Moving(fixed[0], fixed[1])
        found = checker._gradients(reading, checker.Sizes(*scaled), [still] * 2, [turning], [still], [fixed[2]] * 2, 0)
        assert found[0][0].off >= true * unit
        own = variation.Sizes(*([one * v for v in row] if row else row for row in sizes))
        quiet = variation.Moving(0 * one, 0 * one)
        own_slopes = [variation.Moving(size * one, off * one)]
        near = variation._gradients(layers, own, [0], [quiet] * 2, own_slopes, [quiet], [move * one] * 2, 0 * one)
        assert near[0][0].off[0] * (1 + 1e-12) >= true
        too_little += off * np.abs(alpha).max() < true  # the broken twin: the cap in place of the norm
    assert too_little
