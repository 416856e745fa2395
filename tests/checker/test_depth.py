"""Certificates of depth: what is valid, and everything that must not be."""

from __future__ import annotations

import copy
import hashlib
import shutil
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.errors import InfeasibleError
from certbound.numbers.exact import parse_exact
from tests.support.builders import mlp
from tests.support.depth import Change, Made, euler, field, flow, make, outcome, read, squared_field, start
from tests.support.tampering import Bundle, checker_module, mutants, run_checker

FLOW = Path(__file__).parents[2] / "examples" / "flow"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A distance, a ball and a rate of one field, on eight pieces."""
    folder = tmp_path_factory.mktemp("depth")
    begin = start("0.3", "-1/5", ball="0.01", end="1/2")
    return make(folder, field(folder), begin, "euler:12", steps=8, rate=True)


@pytest.fixture(scope="module")
def residual(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The residual network of the example, in a file of its own."""
    folder = tmp_path_factory.mktemp("residual")
    return make(folder, FLOW / "field.onnx", start("1/2", "-1/4"), str(FLOW / "residual.onnx"), steps=20)


def times(table: Any, key: Any, factor: Fraction | str) -> None:
    table[key] = str(parse_exact(table[key]) * Fraction(factor))


def moved(row: list[str], entry: int, by: float) -> None:
    row[entry] = (float.fromhex(row[entry]) + by).hex()


def lowered(tube: list[list[str]], piece: int, by: str) -> None:
    tube[piece][1] = str(parse_exact(tube[piece][1]) - Fraction(by))


def test_the_checker_alone_accepts_what_was_written(made: Made, residual: Made) -> None:
    for own in (made, residual):
        files = Bundle(own.folder / "depth.toml", own.folder / "depth.json", own.model)
        status, text = run_checker(files)
        assert status == 0 and text.startswith("valid: the distance of network and flow is between"), text


PLANTED: dict[str, Change] = {
    "upper bound lowered": lambda claim, _: times(claim["distance"], "upper", "999/1000"),
    "lower bound raised": lambda claim, _: times(claim["distance"], "lower", "1001/1000"),
    "radius of the flow lowered": lambda claim, _: times(claim["flow"], "radius", "999/1000"),
    "centre of the flow moved": lambda claim, _: claim["flow"]["centre"].__setitem__(0, "0.5"),
    "constant of the rate lowered": lambda claim, _: times(claim["rate"], "constant", "999/1000"),
    "a rate from fewer layers on": lambda claim, _: claim["rate"].update(multiple=4),
    "a rate for other numbers of layers": lambda claim, _: claim["rate"].update(multiple=12),
    "a larger ball": lambda claim, _: times(claim["start"], "radius", "101/100"),
    "another start": lambda claim, _: claim["start"]["centre"].__setitem__(1, "-0.19999"),
    "a longer time": lambda claim, _: claim["time"].__setitem__(1, "0.501"),
    "an earlier beginning": lambda claim, _: claim["time"].__setitem__(0, "-0.001"),
    "more layers": lambda claim, _: claim["network"].update(steps=13),
    "another method": lambda claim, _: claim["network"].update(kind="rk4"),
    "another model": lambda claim, _: claim["model"].update(sha256="0" * 64),
    "a node moved": lambda _, c: moved(c["values"][3], 0, 1e-4),
    "the last node moved": lambda _, c: moved(c["values"][-1], 1, 1e-4),
    "the first node moved": lambda _, c: moved(c["values"][0], 1, 1e-4),
    "a slope moved": lambda _, c: moved(c["slopes"][4], 1, 1e-2),
    "two nodes exchanged": lambda _, c: c["values"].insert(2, c["values"].pop(3)),
    "a node left out": lambda _, c: (c["values"].pop(), c["slopes"].pop()),
    "a constant lowered": lambda _, c: lowered(c["tubes"]["start"], 3, "1/100"),
    "a constant of the ball lowered": lambda _, c: lowered(c["tubes"]["ball"], 5, "1/100"),
    "a constant of the rate lowered": lambda _, c: lowered(c["tubes"]["rate"], 5, "1/100"),
    "a radius halved": lambda _, c: times(c["tubes"]["ball"][2], 0, "1/2"),
    "a radius of the rate halved": lambda _, c: times(c["tubes"]["rate"][2], 0, "1/2"),
    "a radius 0": lambda _, c: c["tubes"]["start"][2].__setitem__(0, "0"),
    "the ball's tube for the start's": lambda _, c: c["tubes"].update(ball=c["tubes"]["start"]),
    "a tube left out": lambda _, c: c["tubes"].pop("rate"),
    "a lower order": lambda _, c: c.update(order=3),
    "a rule hidden": lambda _, c: c["assumptions"].pop(0),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_change_is_not_valid(name: str, made: Made) -> None:
    claim, certificate = read(made)
    assert outcome(made, claim, certificate)[0] == "valid"
    before = copy.deepcopy((claim, certificate))
    PLANTED[name](claim, certificate)
    assert (claim, certificate) != before
    verdict, reason = outcome(made, claim, certificate)
    assert verdict in ("rejected", "malformed") and reason, name


def test_a_changed_residual_network_is_rejected(residual: Made, tmp_path: Path) -> None:
    shutil.copytree(residual.folder, tmp_path / "out")
    own = residual._replace(folder=tmp_path / "out")
    assert outcome(own, *read(own))[0] == "valid"
    shutil.copy(FLOW / "field.onnx", own.folder / "network.onnx")
    verdict, reason = outcome(own, *read(own))
    assert verdict == "rejected" and "another file" in reason
    claim, certificate = read(own)
    claim["network"]["sha256"] = claim["model"]["sha256"]
    verdict, reason = outcome(own, claim, certificate)
    assert verdict == "rejected" and "3 inputs and 2 outputs" in reason
    (own.folder / "network.onnx").unlink()
    assert outcome(own, claim, certificate)[0] == "malformed"


def test_every_mutated_field_is_caught_or_true(made: Made, cases: Callable[[int, int], int]) -> None:
    """Changed digits, dropped and repeated entries, other kinds of value; a mutant that is valid has to be true."""
    claim, certificate = read(made)
    pairs = [(f"claim.{what}", mutant, certificate) for what, mutant in mutants(claim)]
    pairs += [(f"certificate.{what}", claim, mutant) for what, mutant in mutants(certificate)]
    caught = 0
    for what, *pair in pairs[:: cases(18, 1)]:
        try:
            verdict, _ = outcome(made, *pair)
        except TypeError:
            continue  # not a TOML document any more
        assert verdict in ("valid", "rejected", "malformed"), what
        caught += verdict != "valid"
        assert verdict != "valid" or true(made, pair[0]), what
    assert caught > 60


def true(made: Made, claim: dict[str, Any]) -> bool:
    """Whether the claim holds, by integration in floats, of the start and of the rate at some numbers of layers."""
    x = np.array([float(parse_exact(v)) for v in claim["start"]["centre"]])
    end = float(parse_exact(claim["time"][1]))
    last = flow(made.model, x, end)
    holds = parse_exact(claim["time"][0]) == 0
    if "distance" in claim:
        gap = float(np.linalg.norm(euler(made.model, x, end, claim["network"]["steps"]) - last))
        lower, upper = (float(parse_exact(claim["distance"][key])) for key in ("lower", "upper"))
        holds &= lower <= gap + 1e-10 and gap <= upper + 1e-10
    if "flow" in claim:
        centre = [float(parse_exact(v)) for v in claim["flow"]["centre"]]
        holds &= float(np.linalg.norm(last - centre)) <= float(parse_exact(claim["flow"]["radius"])) + 1e-10
    if "rate" in claim:
        for layers in (claim["rate"]["multiple"], 5 * claim["rate"]["multiple"]):
            gap = float(np.linalg.norm(euler(made.model, x, end, layers) - last))
            holds &= gap * layers <= float(parse_exact(claim["rate"]["constant"]))
    return bool(holds)


HOSTILE: dict[str, Change] = {
    "a huge order": lambda _, c: c.update(order=10**12),
    "a negative order": lambda _, c: c.update(order=-1),
    "billions of layers": lambda claim, _: claim["network"].update(steps=10**9),
    "as many layers as may be": lambda claim, _: claim["network"].update(kind="rk4", steps=100_000),
    "billions of a multiple": lambda claim, _: claim["rate"].update(multiple=2**60),
    "a huge radius": lambda _, c: c["tubes"]["start"][0].__setitem__(0, "1e999"),
    "a tiny radius": lambda _, c: c["tubes"]["start"][0].__setitem__(0, "1e-999"),
    "a huge constant": lambda _, c: c["tubes"]["start"][0].__setitem__(1, "1e999"),
    "a constant that overflows": lambda _, c: c["tubes"]["start"][0].__setitem__(1, "1e19"),
    "a huge node": lambda _, c: c["values"][1].__setitem__(0, "1e999"),
    "a far node": lambda _, c: c["values"][1].__setitem__(0, "1e18"),
    "a huge slope": lambda _, c: c["slopes"][1].__setitem__(0, "-1e19"),
    "a float": lambda _, c: c["values"][1].__setitem__(0, 0.5),
    "NaN": lambda _, c: c["values"][1].__setitem__(0, "nan"),
    "infinity": lambda _, c: c["tubes"]["ball"][0].__setitem__(0, "inf"),
    "a huge ball": lambda claim, _: claim["start"].update(radius="1e999"),
    "a huge time": lambda claim, _: claim["time"].__setitem__(1, "1e999"),
    "a long time": lambda claim, _: claim["time"].__setitem__(1, "1e15"),
    "a tiny time": lambda claim, _: claim["time"].__setitem__(1, "1e-999"),
    "no nodes": lambda _, c: c.update(values=[], slopes=[]),
    "one node": lambda _, c: c.update(values=c["values"][:1], slopes=c["slopes"][:1]),
    "a ragged node": lambda _, c: c["values"][2].append("0"),
    "states too many": lambda claim, _: claim["start"].update(centre=["0"] * 300),
    "three states": lambda claim, _: (claim["start"]["centre"].append("0"), claim["flow"]["centre"].append("0")),
    "an unknown network": lambda claim, _: claim["network"].update(kind="heun"),
    "no kind": lambda claim, _: claim["network"].pop("kind"),
    "a deep list": lambda _, c: c.update(values=[[[[[[["0"]]]]]]]),
    "a tube of text": lambda _, c: c["tubes"].update(start=["0", "1"]),
    "no claims": lambda claim, c: [claim.pop(key) for key in ("distance", "flow", "rate", "network")],
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_numbers_end_soon_in_a_verdict(name: str, made: Made) -> None:
    claim, certificate = read(made)
    HOSTILE[name](claim, certificate)
    begun = time.process_time()
    verdict, reason = outcome(made, claim, certificate)
    assert verdict in ("rejected", "malformed") and reason
    assert time.process_time() - begun < 5


def test_a_field_that_is_no_field_is_rejected(made: Made, tmp_path: Path) -> None:
    own = made._replace(model=field(tmp_path, states=3, hidden=(4,)))
    claim, certificate = read(made)
    claim["model"]["sha256"] = hashlib.sha256(own.model.read_bytes()).hexdigest()
    verdict, reason = outcome(own, claim, certificate)
    assert verdict == "rejected" and "4 inputs and 3 outputs" in reason


def test_a_kink_on_the_path_is_rejected(tmp_path: Path) -> None:
    """A certificate that was found for tanh, its field exchanged for one of relu that the path crosses."""
    own = make(tmp_path, field(tmp_path, seed=1), start("0.1", "0.2"), "euler:4", steps=4)
    other = own._replace(model=field(tmp_path / "..", activation="relu", seed=1))
    claim, certificate = read(own)
    claim["model"]["sha256"] = hashlib.sha256(other.model.read_bytes()).hexdigest()
    certificate["assumptions"].pop(0)
    assert outcome(other, claim, certificate)[0] == "rejected"


def test_states_that_grow_beyond_all_bounds_end_soon(tmp_path: Path) -> None:
    """x' = -x^3: the flow is tame, but with steps this long each layer's state has three times the digits."""
    model, begin = squared_field(tmp_path, 2), start("3", end="20")
    own = make(tmp_path, model, begin, "euler:1000", steps=400)
    for layers in ("euler:14", "euler:60", "rk4:5"):
        claim, certificate = read(own)
        kind, steps = layers.split(":")
        claim["network"] = {"kind": kind, "steps": int(steps)}
        begun = time.process_time()
        verdict, reason = outcome(own, claim, certificate)
        assert verdict == "rejected" and "beyond all bounds" in reason
        assert time.process_time() - begun < 5
        with pytest.raises(InfeasibleError, match="states grow beyond all bounds by layer"):
            make(tmp_path, model, begin, layers, steps=400)


def test_products_of_products_end_soon(tmp_path: Path) -> None:
    """Forty squarings, as layers, as the field on its path and as the field in a tube about 0."""
    own = make(tmp_path, squared_field(tmp_path, 2), start("3"), "euler:50", steps=60)
    chain = squared_field(tmp_path, 40, "chain")
    digest = hashlib.sha256(chain.read_bytes()).hexdigest()
    claim, certificate = read(own)
    shutil.copy(chain, own.folder / "network.onnx")
    claim["network"] = {"kind": "model", "file": "network.onnx", "sha256": digest}
    cases = [(own, claim, certificate)]
    claim, certificate = read(own)
    claim["model"]["sha256"] = digest
    cases.append((own._replace(model=chain), claim, certificate))
    claim, certificate = copy.deepcopy((claim, certificate))
    claim["start"]["centre"] = ["0"]
    certificate |= {name: [["0"] for _ in certificate[name]] for name in ("values", "slopes")}
    for growth in certificate["tubes"]["start"]:
        growth[0] = "1000000000000"
    cases.append((own._replace(model=chain), claim, certificate))
    begun = time.process_time()
    for case in cases:
        verdict, reason = outcome(*case)
        assert verdict == "rejected" and "beyond all bounds" in reason
    assert time.process_time() - begun < 5


def test_what_comparing_large_matrices_takes_is_counted(made: Made, tmp_path: Path) -> None:
    """256 states through one neuron: few weights, and a comparison of 256 x 256 numbers on each piece."""
    weights = [np.full((1, 256), 1 / 64), np.full((256, 1), 1 / 64)]
    model = mlp(weights, [np.zeros(1), np.zeros(256)], ["tanh", None]).save(tmp_path / "wide.onnx")
    claim, certificate = read(made)
    claim["model"]["sha256"] = hashlib.sha256(model.read_bytes()).hexdigest()
    claim["start"]["centre"], pieces = ["0"] * 256, 400
    claim = {key: claim[key] for key in ("format", "semantics", "model", "start", "time")}
    claim["flow"] = {"centre": ["0"] * 256, "radius": "1"}
    zeros = [["0"] * 256] * (pieces + 1)
    certificate |= {"values": zeros, "slopes": zeros, "tubes": {"ball": [["1", "1"]] * pieces}}
    begun = time.process_time()
    verdict, reason = outcome(made._replace(model=model), claim, certificate)
    assert verdict == "rejected" and "products of whole numbers" in reason
    assert time.process_time() - begun < 5


def test_the_verdict_of_a_check_needs_less_than_a_second_for_fifty_pieces(tmp_path: Path) -> None:
    own = make(tmp_path, FLOW / "field.onnx", start("1/2", "-1/4"), "euler:25", steps=50)
    claim, certificate = read(own)
    spent = []
    for _ in range(2):
        begun = time.process_time()
        assert outcome(own, claim, certificate)[0] == "valid"
        spent.append(time.process_time() - begun)
    units = checker_module("depth.check")
    assert units.MAX_STEPS > 50 and min(spent) < 3  # a second on a machine that does nothing else
