"""Certificates of gains: what is valid, and everything that must not be."""

from __future__ import annotations

import copy
import hashlib
import json
import re
import shutil
import time
import tomllib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tomli_w

from certbound.errors import PlantError
from certbound.gains.curve import MAX_LENGTH, Curve
from certbound.gains.tube import MAX_WORK
from tests.support.gains import OTHERS, PLANT, Change, Made, decide, make, of_controller, outcome, read
from tests.support.tampering import Bundle, checker_module, mutants, run_checker


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("gains"))


def times(table: Any, key: Any, factor: Fraction | str) -> None:
    table[key] = str(Fraction(table[key]) * Fraction(factor))


def test_the_checker_alone_accepts_what_was_written(made: Made) -> None:
    files = Bundle(made.folder / "gains.toml", made.folder / "gains.json", made.model)
    status, text = run_checker(files)
    assert status == 0 and text.startswith("valid: the errors stay within their envelope, 6 boxes"), text


def test_it_is_quick_without_the_certificates_of_the_boxes(made: Made) -> None:
    claim, certificate = (made.folder / name for name in ("gains.toml", "gains.json"))
    text, evidence = claim.read_text(), json.loads(certificate.read_text())
    spent = []
    for _ in range(3):
        start = time.process_time()
        assert decide(made, text, evidence) == ("valid", "")
        spent.append(time.process_time() - start)
    assert min(spent) < 0.1


def knot(certificate: dict[str, Any], box: int, index: int) -> list[str]:
    return certificate["boxes"][box]["knots"][index]


def by_remainder(claim: dict[str, Any]) -> dict[str, Any]:
    (row,) = (e for e in claim["envelopes"] if e["by"] == "remainder")
    return row


def by_jacobian(claim: dict[str, Any]) -> dict[str, Any]:
    (row,) = (e for e in claim["envelopes"] if e["by"] == "jacobian")
    return row


def swap(rows: list[Any], i: int, j: int) -> None:
    rows[i], rows[j] = rows[j], rows[i]


PLANTED: dict[str, Change] = {
    "k lowered": lambda claim, _: times(claim["gains"], "k", "9/10"),
    "alpha lowered": lambda claim, _: times(claim["gains"], "alpha", "9/10"),
    "alpha raised": lambda claim, _: times(claim["gains"], "alpha", "11/10"),
    "gamma lowered": lambda claim, _: times(claim["gains"], "gamma", "9/10"),
    "sigma left out of the law": lambda claim, _: claim["gains"].update(sigma="0"),
    "theta_radius larger": lambda claim, _: times(claim["assumed"], "theta_radius", "11/10"),
    "approximation error larger": lambda claim, _: times(claim["assumed"], "approximation_error", "11/10"),
    "disturbance larger": lambda claim, _: times(claim["assumed"], "disturbance", 2),
    "initial error larger": lambda claim, _: times(claim["assumed"], "initial_error", "11/10"),
    "limit lowered": lambda claim, _: times(by_remainder(claim), "limit", "99/100"),
    "limit by the Jacobian lowered": lambda claim, _: times(by_jacobian(claim), "limit", "99/100"),
    "start lowered": lambda claim, _: times(by_remainder(claim), "start", "99/100"),
    "start by the Jacobian lowered": lambda claim, _: times(by_jacobian(claim), "start", "99/100"),
    "rate above alpha": lambda claim, _: by_remainder(claim).update(rate="21/10"),
    "rate 0": lambda claim, _: by_jacobian(claim).update(rate="0"),
    "errors that vanish": lambda claim, _: by_remainder(claim).update(converges=True),
    "level raised": lambda claim, _: times(claim, "level", 2),
    "level lowered": lambda claim, _: times(claim, "level", "1/1000"),
    "desired curve moved": lambda claim, _: claim["desired"]["position"].__setitem__(0, "0.4*s + 0.01"),
    "desired curve widened": lambda claim, _: claim["desired"]["position"].__setitem__(0, "0.42*s"),
    "a faster curve": lambda claim, _: claim["desired"].update(frequency="11/10"),
    "another model": lambda claim, _: claim["model"].update(sha256="0" * 64),
    "digest of a box": lambda claim, _: claim["boxes"].__setitem__(2, "0" * 64),
    "two boxes exchanged": lambda claim, _: swap(claim["boxes"], 1, 2),
    "a box left out of the claim": lambda claim, _: claim["boxes"].pop(),
    "a box left out of both": lambda claim, c: (claim["boxes"].pop(), c["boxes"].pop()),
    "a box without its place": lambda _, c: c["boxes"].pop(0),
    "a hypothesis left out": lambda claim, _: claim["hypotheses"].pop(2),
    "a hypothesis weakened": lambda claim, _: claim["hypotheses"].__setitem__(8, "time is discrete or continuous"),
    "multiplier negative": lambda _, c: c["witness"].update(multiplier="-1"),
    "multiplier far too large": lambda _, c: c["witness"].update(multiplier="1000"),
    "remainder used smaller": lambda _, c: times(c["bounds"], "taylor_remainder", "99/100"),
    "Jacobian used smaller": lambda _, c: times(c["bounds"], "parameter_jacobian", "99/100"),
    "remainder not used": lambda _, c: c["bounds"].pop("taylor_remainder"),
    "a knot off the circle": lambda _, c: knot(c, 1, 2).__setitem__(0, "1/2"),
    "an arc backwards": lambda _, c: swap(c["boxes"][1]["knots"], 1, 2),
    "an arc too long": lambda _, c: c["boxes"][1].update(knots=[knot(c, 1, 0), knot(c, 1, -1)]),
    "a gap between boxes": lambda _, c: c["boxes"][1]["knots"].pop(0),
    "the circle not closed": lambda _, c: c["boxes"][5]["knots"].pop(),
    "pieces of other boxes": lambda _, c: swap(c["boxes"], 1, 2),
    "updates in steps, the texts left": lambda claim, _: claim.update(updates="steps"),
    "a rule hidden": lambda _, c: c["assumptions"].pop(0),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_change_is_not_valid(name: str, made: Made) -> None:
    claim, certificate = read(made)
    assert outcome(made, claim, certificate) == ("valid", "")
    before = copy.deepcopy((claim, certificate))
    PLANTED[name](claim, certificate)
    assert (claim, certificate) != before
    verdict, reason = outcome(made, claim, certificate)
    assert verdict in ("rejected", "malformed") and reason, name


def test_at_least_twenty_changes_are_rejected_by_name(made: Made) -> None:
    rejected = 0
    for change in PLANTED.values():
        claim, certificate = read(made)
        change(claim, certificate)
        rejected += outcome(made, claim, certificate)[0] == "rejected"
    assert rejected >= 30


def test_every_mutated_field_is_caught_or_true(made: Made, cases: Callable[[int, int], int]) -> None:
    """Changed digits, dropped and repeated entries, other kinds of value; a mutant that is valid has to be true."""
    claim, certificate = read(made)
    pairs = [(f"claim.{what}", mutant, certificate) for what, mutant in mutants(claim)]
    pairs += [(f"certificate.{what}", claim, mutant) for what, mutant in mutants(certificate)]
    caught = 0
    for what, *pair in pairs[:: cases(14, 1)]:
        try:
            verdict, _ = outcome(made, *pair)
        except TypeError:
            continue  # not a TOML document any more
        assert verdict in ("valid", "rejected", "malformed"), what
        caught += verdict != "valid"
        assert verdict != "valid" or true(made, *pair), what
    assert caught > 150


def true(made: Made, claim: dict[str, Any], certificate: dict[str, Any]) -> bool:
    """Whether the envelopes follow, in floats, from the bounds that the boxes certify."""
    at = {name: float(Fraction(value)) for name, value in (claim["gains"] | claim["assumed"]).items()}
    jacobian, remainder = (float(made.gains.bounds[q]) for q in ("parameter_jacobian", "taylor_remainder"))
    outside, radius = at["approximation_error"] + at["disturbance"], at["theta_radius"]
    for row in claim["envelopes"]:
        rate, start, limit = (float(Fraction(row[key])) for key in ("rate", "start", "limit"))
        if row["by"] == "jacobian":
            gap = 2 * radius * jacobian + outside
            holds = limit * (1 + 1e-9) >= gap**2 / (4 * rate * (at["k"] - rate))
            holds &= start * (1 + 1e-9) >= at["initial_error"] ** 2
        else:
            s = float(Fraction(certificate["witness"]["multiplier"]))
            edge = (at["sigma"] / 2 + s) * radius
            form = [
                [at["k"] - rate, -radius * remainder, -outside / 2],
                [-radius * remainder, at["sigma"] + s - rate / at["gamma"], -edge],
                [-outside / 2, -edge, rate * limit],
            ]
            holds = bool(np.linalg.eigvalsh(form)[0] >= -1e-9)
            holds &= start * (1 + 1e-9) >= at["initial_error"] ** 2 + radius**2 / at["gamma"]
        if not (holds and 0 < rate <= at["alpha"]):
            return False
    return True


def test_a_box_whose_certificate_fails_is_named(made: Made, tmp_path: Path) -> None:
    shutil.copytree(made.folder, tmp_path / "out")
    moved = made._replace(folder=tmp_path / "out")
    place = tmp_path / "out" / "boxes" / "003" / "certificate.json"
    certificate = json.loads(place.read_text())
    certificate["plan"].pop()
    place.write_text(json.dumps(certificate))
    verdict, reason = outcome(moved, *read(moved), whole=True)
    assert verdict == "rejected" and reason.startswith("boxes[3]: ")


def test_a_box_with_a_smaller_bound_that_is_not_certified_is_rejected(made: Made, tmp_path: Path) -> None:
    """The claims of the boxes are evidence like any other: digests alone prove nothing."""
    shutil.copytree(made.folder, tmp_path / "out")
    moved = made._replace(folder=tmp_path / "out")
    claim, certificate = read(moved)
    for i in range(len(claim["boxes"])):
        place = tmp_path / "out" / "boxes" / f"{i:03}"
        own = tomllib.loads((place / "claim.toml").read_text())
        for row in own["claims"]:
            times(row, "upper", "1/2")
        text = tomli_w.dumps(own)
        evidence = json.loads((place / "certificate.json").read_text())
        digest = hashlib.sha256(text.encode()).hexdigest()
        (place / "claim.toml").write_text(text)
        (place / "certificate.json").write_text(json.dumps(evidence | {"claim_sha256": digest}))
        claim["boxes"][i] = digest
    for quantity in certificate["bounds"]:
        times(certificate["bounds"], quantity, "1/2")
    assert outcome(moved, claim, certificate) == ("valid", "")  # it would follow
    verdict, reason = outcome(moved, claim, certificate, whole=True)
    assert verdict == "rejected" and reason.startswith("boxes[0]: claim.claims")


def test_the_jacobian_alone_is_enough_where_it_holds_the_level(tmp_path: Path) -> None:
    made = make(tmp_path, PLANT.replace("theta_radius = 0.1", "theta_radius = 0.01"))
    claim, certificate = read(made)
    claim["envelopes"] = [by_jacobian(claim)]
    del certificate["bounds"]["taylor_remainder"]
    assert outcome(made, claim, certificate) == ("valid", "")


@pytest.mark.parametrize(
    "desired",
    [
        '[desired]\nposition = ["0.1*t^2", "0.2 - 0.1*t"]\nhorizon = 1.5\n',
        "[[desired.boxes]]\nlow = [0, 0, -0.1, -0.1]\nhigh = [0.1, 0, 0.1, 0.1]\n",
    ],
)
def test_other_desired_trajectories(desired: str, tmp_path: Path) -> None:
    text = PLANT[: PLANT.index("[desired]")] + desired + "\n[tube]\nradius = 0.12\n"
    made = make(tmp_path, text if "boxes" in desired else text + "boxes = 3\n")
    claim, certificate = read(made)
    assert outcome(made, claim, certificate, whole=True)[0] == "valid"
    changes: list[Change] = [lambda claim, _: claim["boxes"].append(claim["boxes"][0])]
    if "boxes" in desired:
        changes.append(lambda claim, _: claim["desired"]["boxes"][0]["high"].__setitem__(1, "0.1"))
    else:
        changes += [
            lambda claim, _: times(claim["desired"], "horizon", 2),
            lambda claim, _: times(claim["desired"], "horizon", "1/2"),
            lambda _, c: knot(c, 0, 0).__setitem__(0, "1/10"),
            lambda _, c: swap(c["boxes"][0]["knots"], 0, 1),
        ]
    for change in changes:
        claim, certificate = read(made)
        change(claim, certificate)
        assert outcome(made, claim, certificate)[0] in ("rejected", "malformed")


def test_definite_means_positive_definite(cases: Callable[[int, int], int]) -> None:
    """Rule G1 against eigenvalues, the edge included."""
    forms = checker_module("gains.forms")
    rng = np.random.default_rng(0)
    seen = set()
    for _ in range(cases(300, 3000)):
        half = rng.integers(-3, 4, size=(3, 3))
        matrix = half + half.T + np.diag(rng.integers(0, 8, size=3))
        least = np.linalg.eigvalsh(matrix.astype(float))[0]
        answer = forms.rule_g1([[Fraction(int(v)) for v in row] for row in matrix])
        if abs(least) > 1e-9:
            assert answer == (least > 0), matrix
        seen.add(answer)
    assert seen == {True, False}
    assert not forms.rule_g1([[Fraction(1), Fraction(1)], [Fraction(1), Fraction(1)]])  # only semidefinite


@pytest.mark.parametrize(
    ("texts", "frequency"), [(["0.4*s - c^3", "0.3*c + 0.1*s*c"], "3/2"), (["t^3 - t", "0.5"], None)]
)
def test_the_desired_curve_lies_in_its_enclosure(texts: list[str], frequency: str | None) -> None:
    """Rule G2 against samples of the curve and of its speed, which differences give."""
    curves = checker_module("gains.curve")
    curve = curves.read_curve(texts, None if frequency is None else Fraction(frequency), 2, "here")
    if frequency is None:
        knots: Any = [(Fraction(i, 10),) for i in range(8)]
        ends = [float(k[0]) for k in knots]
    else:
        halves = [Fraction(i, 32) for i in range(-24, 25)]
        knots = [((1 - u * u) / (1 + u * u), 2 * u / (1 + u * u)) for u in halves]
        ends = [2 * np.arctan(float(u)) / float(Fraction(frequency)) for u in halves]
    for first in range(len(knots) - 1):
        bounds = curves.rule_g2(curve, knots[first : first + 2])
        t = np.linspace(ends[first], ends[first + 1], 50)

        def value(t: np.ndarray) -> np.ndarray:
            w = 0.0 if frequency is None else float(Fraction(frequency))
            names = {"t": t, "c": np.cos(w * t), "s": np.sin(w * t)}
            return np.stack([eval(text.replace("^", "**"), {}, names) + 0 * t for text in texts])  # noqa: S307

        speeds = (value(t + 1e-6) - value(t - 1e-6)) / 2e-6
        for (low, high), row in zip(bounds, [*value(t), *speeds], strict=True):
            assert float(low) - 1e-8 <= row.min() and row.max() <= float(high) + 1e-8
            assert float(high - low) <= 2 * (row.max() - row.min()) + 0.1  # and not by far too wide


def test_updates_in_steps_are_claimed_by_the_jacobian_alone(tmp_path: Path) -> None:
    made = make(tmp_path, PLANT.replace("[gains]", 'updates = "steps"\n\n[gains]').replace("k = 9", "k = 40"))
    claim, certificate = read(made)
    assert outcome(made, claim, certificate) == ("valid", "")
    assert any("in steps, at any times" in text for text in claim["hypotheses"])
    assert "updated in steps" not in made.gains.report
    other = make(tmp_path, PLANT.replace("k = 9", "k = 40"))
    assert "updated in steps" in other.gains.report
    claim["envelopes"].append(by_remainder(read(other)[0]))
    verdict, reason = outcome(made, claim, certificate)
    assert verdict == "rejected" and "continuous updates" in reason
    claim, certificate = read(made)
    claim["updates"], claim["hypotheses"] = "continuous", read(other)[0]["hypotheses"]
    assert outcome(made, claim, certificate) == ("valid", "")  # the weaker claim


@pytest.fixture(scope="module", params=OTHERS)
def other(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("other"), of_controller(request.param), OTHERS[request.param][1])


def test_every_controller_has_a_certificate_and_its_numbers_are_held(other: Made) -> None:
    claim, certificate = read(other)
    assert outcome(other, claim, certificate, whole=True)[0] == "valid"
    changes: list[Change] = [
        lambda claim, _: [times(e, "start", "99/100") for e in claim["envelopes"]],
        lambda claim, _: claim["assumed"].update(theta_radius="1"),
        lambda claim, _: claim["assumed"].update(disturbance="100"),
        lambda claim, _: claim["assumed"].update(initial_error="1"),
        lambda claim, _: claim.update(level="0"),
        lambda claim, _: claim["hypotheses"].pop(4),
        lambda claim, _: claim["desired"].update(position=["0.5*s", "0.3*c"]),
        lambda _, c: c["bounds"].clear(),
        lambda claim, _: [e.update(rate="100") for e in claim["envelopes"]],
    ]
    if "switching" in claim["gains"]:
        assert [e["by"] for e in claim["envelopes"] if e.get("converges")] == ["remainder", "jacobian"]
        changes.append(lambda claim, _: claim["gains"].update(switching="0"))
        changes.append(lambda claim, _: claim["gains"].update(gamma="1/100"))
    else:
        changes.append(lambda claim, _: [e.update(converges=True) for e in claim["envelopes"]])
        changes.append(lambda claim, _: [times(e, "limit", "99/100") for e in claim["envelopes"]])
        changes.append(lambda claim, _: claim["gains"].update(inertia_least="1/10"))
        changes.append(lambda claim, _: claim["gains"].update(inertia_largest="1/10"))
        changes.append(lambda claim, _: claim["envelopes"][0].update(by="remainder"))
    if "leakage" in claim["gains"]:
        changes.append(lambda claim, _: claim["gains"].update(leakage="1/1000"))
    for i, change in enumerate(changes):
        claim, certificate = read(other)
        change(claim, certificate)
        assert outcome(other, claim, certificate)[0] == "rejected", i


def test_nothing_vanishes_up_to_a_horizon(tmp_path: Path) -> None:
    text = (
        of_controller("first order")
        .replace('"0.4*s", "0.3*c + 0.1*s*c"', '"0.1*t", "t^2"')
        .replace("frequency", "horizon")
    )
    made = make(tmp_path, text, OTHERS["first order"][1])
    claim, certificate = read(made)
    assert outcome(made, claim, certificate) == ("valid", "")
    claim["envelopes"][0]["converges"] = True
    verdict, reason = outcome(made, claim, certificate)
    assert verdict == "rejected" and "horizon" in reason


def test_work_is_counted_before_it_is_done(made: Made) -> None:
    claim, certificate = read(made)
    certificate["boxes"][0]["knots"] += [["1", "0"]] * 5000
    assert outcome(made, claim, certificate)[0] == "malformed"
    claim, certificate = read(made)
    start = time.process_time()
    claim["desired"]["position"] = ["+".join(f"c^{i}*s^{j}" for i in range(7) for j in range(6))] * 2
    for box in certificate["boxes"]:
        box["knots"] *= 100
    verdict, reason = outcome(made, claim, certificate)
    assert verdict == "malformed" and "products and sums for the curve" in reason
    claim["desired"]["position"] = ["+".join(["(1+c+s)^11*(1+c+s)^11"] * 18)] * 64  # minutes to multiply out
    verdict, reason = outcome(made, claim, certificate)
    assert verdict == "malformed" and "a parenthesis" in reason
    assert time.process_time() - start < 2


def test_the_envelope_that_is_printed_is_above_the_one_claimed() -> None:
    """The rate is rounded so that it is: it used to be rounded up, which says too much of an envelope that falls."""
    show, envelope = checker_module("gains.check")._envelope_shown, checker_module("gains.controllers").Envelope
    rng, t = np.random.default_rng(0), np.array([0, 1e-3, 0.1, 1, 10, 1e3, 1e5])
    for _ in range(200):
        rate, start, limit = (Fraction(v) for v in 10 ** rng.uniform([-6, -6, -6], [1, 1, 1]))
        text = show(envelope("jacobian", rate, start, limit, False))
        first, decay, last, again = map(float, re.findall(r"\d+\.\d{4}", text))
        assert decay == again

        def at(rate: float, start: float, limit: float) -> np.ndarray:
            return limit + (start - limit) * np.exp(-rate * t)

        assert (at(decay, first, last) * (1 + 1e-12) >= at(2 * float(rate), float(start), float(limit))).all(), text


@pytest.mark.parametrize(("texts", "frequency"), [(["0.4*s^2 - c*s + 1", "0"], "3/2"), (["t^3 - t", "0.5"], None)])
def test_the_engine_knows_what_the_checker_will_do_for_the_curve(texts: list[str], frequency: str | None) -> None:
    curves, exact = checker_module("gains.curve"), None if frequency is None else Fraction(frequency)
    curve = Curve.read(texts, exact, None if exact else Fraction(1), "here")
    for order in (1, 2):
        assert curve.work(order) == curves.work(curves.read_curve(curve.texts(), exact, order, "here"))
    assert (MAX_WORK, MAX_LENGTH) == (
        checker_module("gains.tube").MAX_WORK,
        checker_module("activations.expressions").MAX_LENGTH,
    )


def test_what_the_checker_would_not_read_is_refused_before_it_is_certified(tmp_path: Path) -> None:
    for position, boxes, what in (
        ("(0.123 + 0.456*c + 0.789*s)^6", "6", "multiplied out it has 768 characters"),
        ("(1 + c + s)^7", "250", "the checker would need .* products and sums"),
    ):
        text = PLANT.replace("0.4*s", position).replace("boxes = 6", f"boxes = {boxes}")
        with pytest.raises(PlantError, match=what):
            make(tmp_path, text)


def with_box(made: Made, folder: Path, number: int, change: Callable[[dict[str, Any]], object]) -> tuple[str, str]:
    """(verdict, reason) if the claim of one box is changed, and its digest in the claim of the gains."""
    shutil.copytree(made.folder, folder / "out", dirs_exist_ok=True)
    moved = made._replace(folder=folder / "out")
    claim, certificate = read(moved)
    place = folder / "out" / "boxes" / f"{number:03}" / "claim.toml"
    own = tomllib.loads(place.read_text())
    change(own)
    text = tomli_w.dumps(own)
    place.write_text(text)
    claim["boxes"][number] = hashlib.sha256(text.encode()).hexdigest()
    return outcome(moved, claim, certificate)


def input_of(own: dict[str, Any]) -> dict[str, Any]:
    table = own["domain"]["input"]
    assert isinstance(table, dict)
    return table


BOXES: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "other data files": (lambda own: own["model"].update(data={"net.data": "0" * 64}), "names other data files"),
    "another model": (lambda own: own["model"].update(sha256="0" * 64), "about another model file"),
    "kinks": (lambda own: own.update(derivatives="clarke"), "a kink may be crossed"),
    "chosen outputs": (lambda own: own["model"].update(outputs_of=["y"]), "chooses outputs"),
    "operators": (lambda own: own.update(operators=[]), "defines operators"),
    "another size": (lambda own: own["model"].update(inputs=5), "a network of 5 inputs"),
    "a Euclidean ball of inputs": (
        lambda own: input_of(own).update(norm="2", radius="1"),
        "not a box of inputs and a ball",
    ),
    "parameters by entries": (
        lambda own: own["domain"].update(kind="box", parameters={"radius": ["1"] * len(own["model"]["groups"])}),
        "not a box of inputs and a ball",
    ),
    "parameters by group": (
        lambda own: own["domain"].update(parameters={"radius": ["1"] * len(own["model"]["groups"])}),
        "not a box of inputs and a ball",
    ),
    "a smaller ball": (lambda own: own["domain"].update(parameters={"total": "0.0999"}), "smaller than theta_radius"),
    "a smaller box": (lambda own: times(input_of(own)["radius"], 3, "9/10"), "leaves the domain at input 3"),
    "a box elsewhere": (lambda own: input_of(own)["center"].__setitem__(0, "10"), "leaves the domain at input 0"),
    "a quantity less": (lambda own: own["claims"].pop(0), "it does not claim"),
    "a larger bound": (lambda own: [times(row, "upper", 2) for row in own["claims"]], "it does not claim"),
}


@pytest.mark.parametrize("name", BOXES)
def test_a_box_that_is_about_something_else_is_rejected(name: str, made: Made, tmp_path: Path) -> None:
    change, why = BOXES[name]
    verdict, reason = with_box(made, tmp_path, 2, change)
    assert verdict == "rejected" and "boxes[2]" in reason and why in reason
