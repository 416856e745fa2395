"""Certificates of training runs: what is valid, and everything that must not be."""

from __future__ import annotations

import copy
import hashlib
import json
import re
import tomllib
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
import tomli_w

from certbound.numbers.exact import parse_exact
from certbound.training import claim as engine
from certbound.training.certify import certify_training
from certbound.training.run import After, Run
from tests.support.tampering import Bundle, checker_module, made_anew, mutants, run_checker, run_checker_here
from tests.support.training import Setting, box, hessian_at, record

Table = dict[str, Any]
Change = Callable[[Table, Table, Table], Any]


class Made(NamedTuple):
    """Claim, certificate and run file as tables."""

    claim: Table
    certificate: Table
    run: Table


def made(setting: Setting, reach: float = 1.0, change: Callable[[Run], Run] = lambda run: run) -> Made:
    run = change(record(setting).run())
    found = certify_training(run, reach=reach)
    run_text = json.loads(found.run.text) if found.run.text else json.loads(_text(run))
    return Made(tomllib.loads(found.claim), json.loads(found.certificate), run_text)


def _text(run: Run) -> str:
    from certbound.training.run import text_of

    return text_of(run)


def outcome(claim: Table, certificate: Table, run: Table, folder: Path, *, resign: bool = True) -> tuple[str, str]:
    """(verdict, reason); digests are adjusted, as an adversary would."""
    recorded = json.dumps(run)
    if resign and isinstance(claim.get("run"), dict) and "sha256" in claim["run"]:
        claim = claim | {"run": claim["run"] | {"sha256": hashlib.sha256(recorded.encode()).hexdigest()}}
    text = tomli_w.dumps(claim)
    if resign and "claim_sha256" in certificate:
        certificate = certificate | {"claim_sha256": hashlib.sha256(text.encode()).hexdigest()}
    files = folder / "training.toml", folder / "training.json", folder / "run.json"
    for file, content in zip(files, (text, json.dumps(certificate), recorded), strict=True):
        made_anew(file, content.encode())
    _, out = run_checker_here(files, "--json")
    answer = json.loads(out)
    return answer["verdict"], answer["reason"]


@pytest.fixture(scope="module")
def plain() -> Made:
    return made(Setting(eta=0.01, loss="cross_entropy", steps=3), reach=12.0)


@pytest.fixture(scope="module")
def heavy() -> Made:
    return made(Setting(momentum=0.8, batches=2, steps=4))


VALID = {
    "two layers": Setting(steps=2),
    "one layer": Setting(widths=(3, 2), steps=2),
    "deep": Setting(widths=(2, 3, 3, 2), samples=6, steps=2, loss="cross_entropy"),
    "sigmoid, mse, decay": Setting(activation="sigmoid", loss="mse", decay=0.25, steps=2),
    "softplus without bias": Setting(activation="softplus", bias=False, steps=2, widths=(2, 3, 2, 2)),
    "relu": Setting(activation="relu", eta=0.001, seed=3, steps=2),
    "batches": Setting(batches=3, steps=3, decay=0.5),
    "box": Setting(after=box("-2/5", "1/2"), steps=2),
    "shrink": Setting(after=After("shrink", strength=Fraction(1, 2)), steps=2),
    "soft": Setting(after=After("soft", strength=Fraction(1, 20)), steps=2),
    "momentum": Setting(momentum=0.9, steps=3),
    "nesterov": Setting(momentum=0.5, nesterov=True, steps=3, loss="cross_entropy"),
    "nothing moves": Setting(
        widths=(2, 2, 4), activation="relu", steps=1, samples=1, bias=False, seed=100015, eta=0.001
    ),
    "one class": Setting(widths=(2, 3, 1, 2, 1), activation="sigmoid", loss="cross_entropy", steps=2),
    "more than a block of parameters": Setting(widths=(7, 8, 4), samples=5, steps=1),
}


@pytest.mark.parametrize("name", VALID)
def test_what_the_engine_writes_is_valid(name: str, tmp_path: Path) -> None:
    verdict, reason = outcome(*made(VALID[name]), tmp_path, resign=False)
    assert verdict == "valid" or "another run file" in reason, reason
    assert outcome(*made(VALID[name]), tmp_path)[0] == "valid"


def test_the_checker_alone_accepts_the_files(tmp_path: Path) -> None:
    run = record(Setting(steps=2)).run()
    file = run.write(tmp_path / "run.json")
    certify_training(file, reach=2.0).write(tmp_path / "out")
    files = Bundle(tmp_path / "out" / "training.toml", tmp_path / "out" / "training.json", file)
    status, text = run_checker(files)
    assert status == 0 and text.startswith("valid: 2 recorded steps of 26 parameters on 12 samples"), text


def test_an_optimiser_that_is_not_known_gets_curvature_and_decrease_and_no_more(tmp_path: Path) -> None:
    unknown = made(Setting(steps=3), change=lambda r: replace(r, optimiser=replace(r.optimiser, kind="any")))
    assert set(unknown.claim["profile"]) == {"forward", "depth"} and "rounding" not in unknown.claim["steps"][0]
    assert outcome(*unknown, tmp_path)[0] == "valid"
    more = copy.deepcopy(unknown)
    more.claim["profile"]["parametric"] = "1e9"
    verdict, reason = outcome(*more, tmp_path)
    assert verdict == "rejected" and "expected ['depth', 'forward'] of a run of this kind" in reason


def times(table: Any, key: Any, factor: str) -> None:
    table[key] = str(parse_exact(table[key]) * Fraction(factor))


def moved(run: Table, step: int, at: int, by: float) -> None:
    run["path"][step][at] = (float.fromhex(run["path"][step][at]) + by).hex()


def relabelled(claim: Table, _: Table, run: Table) -> None:
    run["labels"][0] = 1 - run["labels"][0]


PLANTED: dict[str, tuple[str, Change]] = {  # name -> (part of the reason, change)
    "largest lowered": ("largest", lambda c, _, r: times(c["steps"][1], "largest", "999/1000")),
    "least lowered": ("least", lambda c, _, r: times(c["steps"][1], "least", "99/100")),
    "least negative": ("least", lambda c, _, r: c["steps"][0].update(least="-1/1000")),
    "radius shorter than the step": ("radius", lambda c, _, r: times(c["steps"][2], "radius", "1/13")),
    "radius larger": ("smoothness", lambda c, _, r: times(c["steps"][2], "radius", "11/10")),
    "smoothness lowered": ("smoothness", lambda c, _, r: times(c["steps"][0], "smoothness", "999/1000")),
    "decrease raised": ("decrease", lambda c, _, r: times(c["steps"][0], "decrease", "1001/1000")),
    "rounding lowered": ("rounding", lambda c, _, r: c["steps"][1].update(rounding="0")),
    "one more step stays": ("stay", lambda c, _, r: c["steps"][0].update(stay=c["steps"][0]["stay"] + 1)),
    "parametric lowered": ("parametric", lambda c, _, r: times(c["profile"], "parametric", "9999/10000")),
    "additive lowered": ("additive", lambda c, _, r: times(c["profile"], "additive", "9999/10000")),
    "rate lowered": ("rate", lambda c, _, r: times(c["profile"], "rate", "9999/10000")),
    "data lowered": ("data", lambda c, _, r: times(c["profile"], "data", "9999/10000")),
    "forward lowered": ("forward", lambda c, _, r: times(c["profile"], "forward", "99/100")),
    "depth lowered": ("depth", lambda c, _, r: times(c["profile"], "depth", "99/100")),
    "a point of the path moved": ("steps", lambda c, _, r: moved(r, 1, 4, 0.05)),
    "the last point moved a little": ("rounding", lambda c, _, r: moved(r, 3, 4, 1e-9)),
    "two points exchanged": ("steps", lambda c, _, r: r["path"].insert(1, r["path"].pop(2))),
    "another step size": ("rounding", lambda c, _, r: r["steps"][0].update(eta="1/99")),
    "another label": ("steps", relabelled),
    "another input": ("steps", lambda c, _, r: r["inputs"][0].__setitem__(0, "2")),
    "a step on a batch": ("decrease", lambda c, _, r: r["steps"][0].update(batch=[0, 1, 2])),
    "another activation": ("assumptions", lambda c, _, r: r["layers"][0].update(activation="sigmoid")),
    "weight decay in the loss": ("steps", lambda c, _, r: r["loss"].update(weight_decay="1/2")),
    "momentum in the run": ("stay", lambda c, _, r: r["optimiser"].update(momentum="1/2")),
    "a projection in the run": (
        "stay",
        lambda c, _, r: r["optimiser"].update(after={"kind": "box", "low": "-9", "high": "9"}),
    ),
    "an optimiser that is not known": ("profile", lambda c, _, r: r["optimiser"].update(kind="any")),
    "a norm lowered": ("norms[0][1]", lambda c, e, r: e["norms"][0].__setitem__(1, "1/100")),
    "a norm of another step": ("norms", lambda c, e, r: e["norms"].pop()),
    "assumptions left out": ("assumptions", lambda c, e, r: e["assumptions"].pop(0)),
    "says left out": ("says", lambda c, e, r: c["says"].pop()),
    "says changed": ("says", lambda c, e, r: c["says"].__setitem__(0, c["says"][0].replace("not claimed", "claimed"))),
    "a step of the claim left out": ("claim.steps", lambda c, e, r: c["steps"].pop()),
}


@pytest.mark.parametrize("name", PLANTED)
def test_planted_mistakes_are_rejected(name: str, plain: Made, tmp_path: Path) -> None:
    word, change = PLANTED[name]
    claim, certificate, run = copy.deepcopy(plain)
    change(claim, certificate, run)
    verdict, reason = outcome(claim, certificate, run, tmp_path)
    assert verdict == "rejected" and word in reason, (verdict, reason)


WITH_MOMENTUM: dict[str, tuple[str, Change]] = {
    "a factor lowered": ("momentum's factor", lambda c, e, r: times(e["momentum"]["factors"], 1, "9999/10000")),
    "a form that is not definite": ("momentum", lambda c, e, r: e["momentum"]["form"].__setitem__(1, "9")),
    "another form": ("momentum", lambda c, e, r: e["momentum"]["form"].__setitem__(2, "1")),
    "no form": ("momentum", lambda c, e, r: e.pop("momentum")),
    "nesterov instead": ("steps", lambda c, e, r: r["optimiser"].update(nesterov=True)),
    "another batch": ("steps", lambda c, e, r: r["steps"][1].update(batch=[0, 2, 4, 6, 8, 10])),
    "parametric lowered": ("parametric", lambda c, e, r: times(c["profile"], "parametric", "9999/10000")),
    "data lowered": ("data", lambda c, e, r: times(c["profile"], "data", "9999/10000")),
    "a decrease of a batch": ("decrease", lambda c, e, r: c["steps"][0].update(decrease="0")),
    "stay of a step with momentum": ("stay", lambda c, e, r: c["steps"][0].update(stay=1)),
}


@pytest.mark.parametrize("name", WITH_MOMENTUM)
def test_planted_mistakes_with_momentum_are_rejected(name: str, heavy: Made, tmp_path: Path) -> None:
    word, change = WITH_MOMENTUM[name]
    claim, certificate, run = copy.deepcopy(heavy)
    assert outcome(claim, certificate, run, tmp_path)[0] == "valid"
    change(claim, certificate, run)
    verdict, reason = outcome(claim, certificate, run, tmp_path)
    assert verdict == "rejected" and word in reason, (verdict, reason)


def test_several_processes_reject_what_one_rejects(plain: Made, tmp_path: Path) -> None:
    for name in (None, "largest lowered", "least lowered", "data lowered"):
        claim, certificate, run = copy.deepcopy(plain)
        if name is not None:
            PLANTED[name][1](claim, certificate, run)
        alone = outcome(claim, certificate, run, tmp_path)
        files = [str(tmp_path / file) for file in ("training.toml", "training.json", "run.json")]
        _, out = run_checker_here(["--jobs", "3", *files], "--json")
        answer = json.loads(out)
        assert (answer["verdict"], answer["reason"]) == alone


def test_a_kink_is_rejected_with_the_sample(tmp_path: Path) -> None:
    claim, certificate, run = made(Setting(activation="relu", eta=0.001, seed=3, steps=2))
    kinked = copy.deepcopy(run)
    kinked["inputs"][5], kinked["path"][0][12] = ["0"] * 3, "0"  # the bias of neuron 0
    verdict, reason = outcome(claim, certificate, kinked, tmp_path)
    assert verdict == "rejected" and "sample 5 may have neuron 0 of layer 0 at its kink" in reason
    wide = copy.deepcopy(claim)
    wide["steps"][0]["radius"] = "1"
    verdict, reason = outcome(wide, certificate, run, tmp_path)
    assert verdict == "rejected" and re.search(r"sample \d+ may have neuron \d+ of layer 0 at its kink", reason)


def test_mutants_are_not_valid_unless_what_they_claim_is_weaker(plain: Made, tmp_path: Path) -> None:
    """Claim and certificate, every field: a mutant that is valid has larger bounds, or a name that nothing rests on."""
    checked = 0
    for part in ("claim", "certificate"):
        document = getattr(plain, part)
        found = list(mutants(document))
        for where, mutant in found[:: max(1, len(found) // 120)]:
            tables = plain._replace(**{part: mutant})
            verdict, _ = outcome(*tables, tmp_path)
            assert verdict != "internal error", where
            checked += 1
            if verdict == "valid":
                assert weaker(document, mutant, where), where
    assert checked > 200


def weaker(document: Table, mutant: Table, where: str) -> bool:
    path = where.partition(":")[0].split(".")
    if path[0] in ("run", "producer", "norms", "momentum", "claim_sha256") or path[-1] == "rounding":
        return (
            True  # a name, a digest that is made anew, a larger norm; the engine's floats round more than the run did
        )
    old: Any = document
    new: Any = mutant
    for key in path:
        old, new = (v[int(key) if isinstance(v, list) else key] for v in (old, new))
    if isinstance(old, dict):
        return set(new) < set(old)  # decrease or stay not claimed; says would not fit otherwise
    more = parse_exact(str(new)) - parse_exact(str(old))
    if path[-1] in ("decrease", "stay", "radius"):
        more = -more
    row = document["steps"][int(path[1])] if path[0] == "steps" else {}
    room = parse_exact(row["largest"]) / 5000 if path[-1] in ("largest", "least") else parse_exact(str(old)) / 10**6
    return more >= -room  # the engine leaves that much for the rounding of the checker's factor


RUN_MUTANTS = {
    "no such key": lambda r: r.update(seed=1),
    "a number that is none": lambda r: r["path"][0].__setitem__(0, "nan"),
    "infinite": lambda r: r["inputs"][0].__setitem__(0, "inf"),
    "a float": lambda r: r["inputs"][0].__setitem__(0, 0.5),
    "huge": lambda r: r["path"][0].__setitem__(0, "1e300"),
    "a short row": lambda r: r["path"][0].pop(),
    "a row left out": lambda r: r["path"].pop(),
    "no steps": lambda r: r.update(steps=[]),
    "no inputs": lambda r: r.update(inputs=[]),
    "a label beyond": lambda r: r["labels"].__setitem__(0, 7),
    "targets too": lambda r: r.update(targets=[["0"]]),
    "another loss": lambda r: r["loss"].update(kind="least_squares"),
    "negative step size": lambda r: r["steps"][0].update(eta="-1"),
    "weight decay too large": lambda r: r["loss"].update(weight_decay="1e99"),
    "a box far away": lambda r: r["optimiser"].update(after={"kind": "box", "low": "-1e99", "high": "0"}),
    "step size too large": lambda r: r["steps"][0].update(eta="1e99"),
    "a sample twice": lambda r: r["steps"][0].update(batch=[1, 1]),
    "a sample that is not there": lambda r: r["steps"][0].update(batch=[99]),
    "an empty batch": lambda r: r["steps"][0].update(batch=[]),
    "layers that do not fit": lambda r: r["layers"][1].update(inputs=5),
    "no layers": lambda r: r.update(layers=[]),
    "zero outputs": lambda r: r["layers"][0].update(outputs=0),
    "many outputs": lambda r: r["layers"][0].update(outputs=10**9),
    "an unknown activation": lambda r: r["layers"][0].update(activation="gelu"),
    "an activation at the end": lambda r: r["layers"][1].update(activation="tanh"),
    "momentum of one": lambda r: r["optimiser"].update(momentum="1"),
    "nesterov without momentum": lambda r: r["optimiser"].update(nesterov=True),
    "a map of another kind": lambda r: r["optimiser"].update(after={"kind": "ball", "strength": "1"}),
    "another format": lambda r: r.update(format="certbound-run-2"),
}


@pytest.mark.parametrize("name", RUN_MUTANTS)
def test_runs_that_are_none_are_malformed(name: str, plain: Made, tmp_path: Path) -> None:
    claim, certificate, run = copy.deepcopy(plain)
    RUN_MUTANTS[name](run)
    verdict, reason = outcome(claim, certificate, run, tmp_path)
    assert verdict == "malformed", reason


def test_more_work_than_is_done_is_refused_at_once(plain: Made, tmp_path: Path) -> None:
    claim, certificate, run = copy.deepcopy(plain)
    run["layers"] = [{"inputs": 1, "outputs": 1199, "bias": False}]
    run["loss"] = {"kind": "cross_entropy", "weight_decay": "0"}
    run["inputs"], run["labels"] = [["1"]] * 3, [0, 1, 2]
    run["steps"] = [{"eta": "1"}] * 1999
    verdict, reason = outcome(claim, certificate, run, tmp_path)
    assert verdict == "malformed" and "products, at most" in reason


def test_more_than_is_held_is_refused_at_once(plain: Made, tmp_path: Path) -> None:
    claim, certificate, run = copy.deepcopy(plain)
    run["layers"] = [{"inputs": 500, "outputs": 2, "bias": False}]
    run["inputs"], run["labels"] = [["0"] * 500] * 21, [0] * 21
    run["steps"] = [{"eta": "1"}]
    verdict, reason = outcome(claim, certificate, run, tmp_path)
    assert verdict == "malformed" and "numbers, at most" in reason


def test_digests_are_compared(plain: Made, tmp_path: Path) -> None:
    claim, certificate, run = copy.deepcopy(plain)
    _, reason = outcome(claim, certificate, run | {"producer": "somebody"}, tmp_path, resign=False)
    assert "another run file" in reason
    claim["run"]["sha256"] = hashlib.sha256(json.dumps(run).encode()).hexdigest()
    _, reason = outcome(claim, certificate, run, tmp_path, resign=False)
    assert "another claim" in reason


def test_engine_and_checker_say_the_same() -> None:
    checker = checker_module("training.claim")
    for name in ("RUN", "CURVATURE", "DECREASE", "ROUNDING", "STAY", "PROFILE", "FORWARD"):
        assert getattr(engine, name) == getattr(checker, name)
    assert checker_module("training.check").SEMANTICS == engine.SEMANTICS
    rules = checker_module("rules")
    assert tuple(rules.assumptions((), (), [rules.TRAINING], "x")[:-1]) == engine.RULES
    from certbound.training import run, variation

    other = checker_module("training.run")
    assert (run.MAX_PARAMETERS, run.MAX_STEPS) == (other.MAX_PARAMETERS, other.MAX_STEPS)
    layers = record(Setting(widths=(9, 4, 3, 2, 5))).run().layers
    assert run.MAX_ENTRIES == other.MAX_ENTRIES
    assert run.entries(layers, 50, 7) == other.entries(list(layers), 50, 7) == 50 * 71 + 7 * 100
    assert (run.MAX_SAMPLES, run.MAX_LAYERS) == (other.MAX_SAMPLES, other.MAX_LAYERS)
    assert run.ACTIVATIONS == other.ACTIVATIONS
    assert variation.SUPREMA == checker_module("training.variation").SUPREMA


def test_a_matrix_is_proved_definite_only_if_it_is() -> None:
    positive = checker_module("training.definite").positive
    rng = np.random.default_rng(0)
    for size in (1, 3, 20, 70):
        m = rng.integers(-9, 10, size=(size, size)).astype(object)
        s = m @ m.T * 2**40
        least = float(np.linalg.eigvalsh(s.astype(float))[0])
        lower = [[int(v) for v in row[: i + 1]] for i, row in enumerate(s)]
        scale = int(max(s[i][i] for i in range(size)))
        assert positive(lower, scale >> 12)
        assert not positive(lower, -int(least) - (scale >> 30) - 1)
    assert not positive([[0], [5, 0]], 4) and positive([[0], [0, 0]], 0) and not positive([[-1]], 0)
    assert positive([[2 << 40], [-1 << 40, 2 << 40]], 0)


def test_the_checker_s_hessian_encloses_the_true_one() -> None:
    reading = checker_module("training.run").read_run
    forward, rule = checker_module("training.forward").forward, checker_module("training.curvature").rule_t1
    for name in ("deep", "softplus without bias", "sigmoid, mse, decay", "one layer"):
        run = replace(record(VALID[name]).run(), text="")
        read = reading(json.loads(_text(run)))
        found = rule(read, forward(read, read.path[0], list(range(len(run.inputs)))), list(range(len(run.inputs))))
        size = len(found.lower)
        got = np.array([[row[j] / 2**48 if j < len(row) else 0.0 for j in range(size)] for row in found.lower])
        got = got + np.tril(got, -1).T
        true = hessian_at(run, range(len(run.inputs)), run.path[0]) - float(run.loss.decay) * np.eye(size)
        # The checker has a weight's row with its bias; the spectrum does not depend on the order.
        assert np.allclose(np.linalg.eigvalsh(got), np.linalg.eigvalsh(true), atol=1e-9)
        assert found.radius < 2**20
