"""The tier layerwise on graphs in the checker: plans accepted, false witnesses rejected, broken twins caught."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import math
import tomllib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import mpmath
import numpy as np
import pytest

from certbound.activations.primitives import derivative_range
from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import layerwise
from certbound.certificate.certification import certify
from certbound.certificate.claim import plan
from certbound.network.graph import Network
from certbound.numbers.convolution import convolution_norm_up
from tests.support.graph_jets import reached
from tests.support.graphs import Builder, patches
from tests.support.more_graphs import DOMAINS, EVERY, softmax
from tests.support.replays import as_checked, domain_of, exact, facts, replay, steps
from tests.support.tampering import checker_module, decide

calculus, affine, taps, primitives, graph, outcome = (
    checker_module(name)
    for name in (
        "layerwise.norm_jets",
        "layerwise.affine",
        "layerwise.taps",
        "activations.primitives",
        "network.graph",
        "outcome",
    )
)


@pytest.mark.quick(10)
@pytest.mark.many(19)
@pytest.mark.parametrize("kind", DOMAINS)
@pytest.mark.parametrize("name", EVERY)
def test_plans_are_accepted_and_prove_what_the_engine_found(name: str, kind: str) -> None:
    for seed, radius in enumerate(("0", "0.01", "0.1")):
        network, domain = EVERY[name](seed), DOMAINS[kind](radius)
        proved, found = replay(network, domain)
        assert len(proved) == 5, found.unsupported
        for quantity, bound in proved.items():
            stated = Fraction(found.bounds[quantity].value)
            assert bound <= stated <= bound * (1 + Fraction(1, 10**4)), (name, kind, radius, quantity)


def rows_of(network: Network, kind: str = "around", radius: str = "0.05") -> tuple[Any, list[Any]]:
    domain = DOMAINS[kind](radius)
    return domain, plan(layerwise(network, domain.fit(network)), True)


def smaller(text: str) -> str:
    return (float.fromhex(text) * 0.99).hex()


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("name", EVERY)
def test_a_smaller_norm_is_rejected(name: str) -> None:
    network = EVERY[name](0)
    domain, rows = rows_of(network)
    given = as_checked(network), domain_of(network, domain), facts(network)
    steps.replay(*given, rows, True)

    def rejected(at: int, row: dict[str, Any]) -> None:
        with pytest.raises(outcome.Rejected):
            steps.replay(*given, [*rows[:at], row, *rows[at + 1 :]], True)

    stated = [(at, row, key) for at, row in enumerate(rows) for key in row if key.endswith("_norm")]
    for at, row, key in stated:
        if float.fromhex(row[key]) > 0:
            rejected(at, row | {key: smaller(row[key])})
    assert stated or "taps" in rows[1]
    after = rows[-1]["after"]
    for key in after:
        less = str(Fraction(after[key]) * Fraction(99, 100))
        rejected(len(rows) - 1, rows[-1] | {"after": after | {key: less}})


@pytest.mark.slow(seconds=3)
def test_other_plans_are_rejected() -> None:
    b = Builder(162, 0)
    b.activation(b.affine(0, "conv", 3, columns=patches(2, 9, 9, 3, 1, 1), kernel=(3, 3)))
    network = b.network()
    domain, rows = rows_of(network)
    assert rows[1]["taps"] >= 2
    replay(network, domain, rows)

    def rejected(at: int, row: dict[str, Any], kind: Any = outcome.Rejected) -> None:
        with pytest.raises(kind):
            replay(network, domain, [*rows[:at], row, *rows[at + 1 :]])

    rejected(1, rows[1] | {"taps": 0})  # proves less than what is recorded after it
    rejected(1, rows[1] | {"taps": 5})
    rejected(1, rows[1] | {"taps": -1})
    rejected(1, rows[1] | {"taps": True}, outcome.Malformed)
    rejected(1, {key: value for key, value in rows[1].items() if key != "taps"})
    rejected(1, rows[1] | {"augmented_norm": "1000"})  # not a dense node
    rejected(1, rows[1] | {"scaled_norm": "1000"})
    rejected(1, rows[1] | {"map_norm": "1000"})  # too large a map
    rejected(2, rows[2] | {"taps": 2}, outcome.Malformed)
    rejected(2, rows[2] | {"rule": "linear"})
    rejected(2, rows[2] | {"boxed": True})  # true, but weaker than what is recorded
    for broken in (rows[:-1], [*rows, rows[-1]], [rows[0], rows[2], rows[1], *rows[3:]]):
        with pytest.raises(outcome.Rejected):
            replay(network, domain, broken)


def test_a_dense_node_has_no_taps() -> None:
    network = EVERY["mlp"](0)
    domain, rows = rows_of(network)
    with pytest.raises(outcome.Rejected, match="convolution"):
        replay(network, domain, [rows[0], rows[1] | {"taps": 1}, *rows[2:]])


# -- broken twins: the checker's rules, altered, prove bounds below what is reached -----------------------------------


def proved(network: Network, kind: str, radius: str) -> dict[str, float]:
    """What the checker's rules give, whatever the engine thinks."""
    domain = DOMAINS[kind](radius)
    result = layerwise(network, domain.fit(network))
    rows = [row | {"after": {}} for row in plan(result, True)]
    state = steps.replay(as_checked(network), domain_of(network, domain), facts(network), rows, True).jet
    bounds = {q: float(b) for q, b in calculus.first_order(state).items()}
    bounds["parameter_hessian"] = float(calculus.hessian_frobenius(state))
    return bounds


def is_sound(build: Callable[[], Network], kind: str, radius: str) -> bool:
    network = build()
    lower = reached(network, DOMAINS[kind](radius).fit(network), np.random.default_rng(0), 20)
    return all(lower[q] <= bound * (1 + 1e-9) for q, bound in proved(network, kind, radius).items())


def twice() -> Network:
    b = Builder(1, 2)
    b.affine(b.affine(0, "w", 1, bias=False), "w", 1, bias=False)
    return b.network()


def squared() -> Network:
    b = Builder(1, 2)
    v = b.affine(0, "w", 1, bias=False)
    b.product(v, v)
    return b.network()


def wide() -> Network:
    b = Builder(2, 3)
    b.affine(0, "w", 2, columns=np.tile([0, 1], (1, 6, 1)), bias=False)
    return b.network()


def joined() -> Network:
    b = Builder(2, 0)
    v = b.affine(0, "w", 2)
    b.linear([(v, 1.0), (0, 1.0)])
    return b.network()


def exponential() -> Network:
    b = Builder(1, 2)
    b.activation(b.affine(0, "w", 1), "exp")
    return b.network()


def _one_use_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    right, seen = affine.affine_rule, set[int]()

    def broken(node: Any, h: Any, domain: Any, given: Any) -> Any:
        after = right(node, h, domain, given)
        g, first = node.group + 1, node.group not in seen
        seen.add(node.group)
        return after if first else after._replace(n1=[d if i != g else d / 2 for i, d in enumerate(after.n1)])

    monkeypatch.setattr(steps, "affine_rule", broken)


def _no_cross_term(monkeypatch: pytest.MonkeyPatch) -> None:
    right = calculus.product_rule

    def broken(left: Any, other: Any) -> Any:
        still = left._replace(n1=[Fraction(0) for _ in left.n1])
        return right(left, other)._replace(n2=right(still, other).n2)

    monkeypatch.setattr(calculus, "product_rule", broken)


def _mult_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    right = affine.shape_of
    monkeypatch.setattr(affine, "shape_of", lambda node: right(node)._replace(occurrences=1))


def _disjoint_always(monkeypatch: pytest.MonkeyPatch) -> None:
    right = calculus.linear_rule

    def broken(node: Any, parents: Any, groups: int) -> Any:
        apart = [t._replace(rows=[r + i * node.size for r in t.rows]) for i, t in enumerate(node.terms)]
        size = node.size * len(node.terms)
        whole = graph.Linear(node.label, size, apart, node.shift + [Fraction(0)] * (size - node.size))
        return right(node, parents, groups)._replace(n1=right(whole, parents, groups).n1)

    monkeypatch.setattr(calculus, "linear_rule", broken)


def _the_interval_without_the_ball(monkeypatch: pytest.MonkeyPatch) -> None:
    right = calculus.reach
    monkeypatch.setattr(calculus, "reach", lambda z: right(z._replace(ball=Fraction(0))))


@pytest.mark.parametrize(
    ("breakage", "build", "radius"),
    [
        (_one_use_left_out, twice, "0"),
        (_no_cross_term, squared, "0"),
        (_mult_forgotten, wide, "0"),
        (_disjoint_always, joined, "0"),
        (_the_interval_without_the_ball, exponential, "0.5"),
    ],
)
def test_a_broken_twin_is_caught(
    monkeypatch: pytest.MonkeyPatch, breakage: Callable[[Any], None], build: Callable[[], Network], radius: str
) -> None:
    assert is_sound(build, "around", radius)
    breakage(monkeypatch)
    assert not is_sound(build, "around", radius)


# -- R11: primitive functions -----------------------------------------------------------------------------------------

FUNCTIONS: dict[str, tuple[Callable[[Any], Any], dict[str, str]]] = {
    "exp": (mpmath.exp, {}),
    "log": (mpmath.log, {}),
    "reciprocal": (lambda t: 1 / t, {}),
    "sqrt": (mpmath.sqrt, {}),
    "inverse_sqrt": (lambda t: 1 / mpmath.sqrt(t), {}),
    "power": (lambda t: t**5, {"exponent": "5"}),
    "softplus_below": (lambda t: mpmath.log(1 + mpmath.exp(3 * t)) / 3, {"threshold": "20/3", "beta": "3"}),
}
POSITIVE = ("log", "sqrt", "inverse_sqrt", "reciprocal")


def intervals(name: str) -> list[tuple[float, float]]:
    rng = np.random.default_rng(3)
    low = rng.normal(size=8) * 2
    if name in POSITIVE:
        low = np.abs(low) + 0.01
    widths = rng.exponential(size=8) * np.where(np.arange(8) % 2, 1.0, 1e-3)
    made = list(zip(low.tolist(), (low + widths).tolist(), strict=True))
    made += [(1.0, 1.0), (1.0, 1.0 + 2.0**-40), (0.5, 1.0)]
    return made if name in POSITIVE else [*made, (-1.0, 0.0), (-1.0, 1.0), (0.0, 0.0)]


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("name", FUNCTIONS)
def test_ranges_of_primitive_functions(name: str) -> None:
    function, given = FUNCTIONS[name]
    parameters = tuple((key, Fraction(value)) for key, value in given.items())
    with mpmath.workdps(50):
        for lo, hi in intervals(name):
            found = primitives.rule_r11((name, parameters), Fraction(lo), Fraction(hi), "here")
            sizes = []
            for order in range(4):
                low, high = found.derivative(order, Fraction(lo), Fraction(hi))
                points = [mpmath.mpf(lo) + (mpmath.mpf(hi) - lo) * i / 64 for i in range(65)]
                values = [mpmath.diff(function, t, order) for t in points]
                slack = mpmath.mpf(10) ** -12 * (1 + max(map(abs, values)))  # of the numerical derivative
                assert mpmath.mpf(low.numerator) / low.denominator <= min(values) + slack
                assert max(values) - slack <= mpmath.mpf(high.numerator) / high.denominator
                a, b = derivative_range(name, dict(parameters), order, np.array([lo]), np.array([hi]))
                assert Fraction(a[0]) <= low and high <= Fraction(b[0])  # the engine's contain the checker's
                width = float(max(values) - min(values))
                assert max(float(high - low), float(b[0] - a[0])) <= 1.02 * width + 1e-6 * float(max(map(abs, values)))
                sizes.append(max(abs(low), abs(high)))
            tops = [found.bounded, found.slope, found.curvature, found.third(Fraction(lo), Fraction(hi))]
            assert all(size <= top <= size * (1 + Fraction(1, 2**180)) for size, top in zip(sizes, tops, strict=True))


def test_rational_ones_are_exact() -> None:
    third = Fraction(1, 4)
    found = primitives.rule_r11(("reciprocal", ()), third, 2 * third, "here")
    assert [found.derivative(k, third, 2 * third) for k in range(3)] == [(2, 4), (-16, -4), (16, 128)]
    found = primitives.rule_r11(("power", (("exponent", Fraction(4)),)), -third, 2 * third, "here")
    expected = [(0, Fraction(1, 16)), (Fraction(-1, 16), Fraction(1, 2)), (0, 3), (-6, 12)]
    assert [found.derivative(k, -third, 2 * third) for k in range(4)] == expected
    assert primitives.rule_r11(("exp", ()), Fraction(0), Fraction(0), "here").derivative(
        2, Fraction(0), Fraction(0)
    ) == (
        1,
        1,
    )


@pytest.mark.parametrize(
    ("name", "given", "lo", "hi"),
    [
        ("log", {}, "0", "1"),
        ("log", {}, "-1", "1"),
        ("sqrt", {}, "0", "1"),
        ("inverse_sqrt", {}, "-1e-30", "1"),
        ("reciprocal", {}, "-1", "1"),
        ("reciprocal", {}, "0", "1"),
        ("reciprocal", {}, "-1", "0"),
        ("power", {"exponent": "1/2"}, "1", "2"),
        ("power", {"exponent": "17"}, "1", "2"),
        ("softplus_below", {"threshold": "20", "beta": "1"}, "0", "20"),
        ("softplus_below", {"threshold": "20", "beta": "-1"}, "0", "1"),
        ("exp", {}, "0", "4000"),
    ],
)
def test_outside_its_domain_of_validity_nothing_is_said(name: str, given: dict[str, str], lo: str, hi: str) -> None:
    parameters = tuple((key, Fraction(value)) for key, value in given.items())
    with pytest.raises(outcome.Rejected):
        primitives.rule_r11((name, parameters), Fraction(lo), Fraction(hi), "here")


def test_nothing_is_said_beyond_the_interval() -> None:
    found = primitives.rule_r11(("exp", ()), Fraction(0), Fraction(1), "here")
    with pytest.raises(outcome.Rejected):
        found.image(Fraction(-1), Fraction(1))


def test_both_sides_have_the_same_primitive_functions() -> None:
    from certbound.activations.primitives import PRIMITIVES

    assert set(PRIMITIVES) == set(primitives.PRIMITIVES)
    assert all(primitives.functions_of((name, ())) == set(own.functions) for name, own in PRIMITIVES.items())


def test_the_sum_of_exponentials_is_boxed() -> None:
    domain, rows = rows_of(softmax(), radius="0.5")
    assert any(row.get("boxed") for row in rows)
    replay(softmax(), domain, rows)
    unboxed = [{key: value for key, value in row.items() if key != "boxed"} | {"after": {}} for row in rows]
    with pytest.raises(outcome.Rejected, match="domain of validity"):
        replay(softmax(), domain, unboxed)


# -- R13: the tap sum -------------------------------------------------------------------------------------------------


def dense_norm(weight: np.ndarray, columns: np.ndarray, inputs: int) -> float:
    """The norm of the whole matrix, column gathering and all."""
    whole = np.zeros((columns.shape[1], len(weight), inputs))
    for s, column in enumerate(columns[0]):
        for i, entry in enumerate(column):
            if entry >= 0:
                whole[s, :, entry] += weight[:, i]
    return float(np.linalg.norm(whole.reshape(-1, inputs), 2))


SHAPES = [  # channels in and out, side, kernel, stride, padding
    (1, 4, 8, 3, 1, 1),
    (4, 8, 8, 3, 1, 1),
    (6, 6, 10, 3, 1, 1),
    (3, 2, 9, 2, 2, 0),
    (2, 3, 9, 3, 2, 2),
]


@pytest.mark.parametrize("shape", SHAPES)
def test_the_tap_sum_bounds_the_norm_of_the_whole_map(shape: tuple[int, ...]) -> None:
    channels, outputs, side, kernel, stride, pad = shape
    rng = np.random.default_rng(sum(shape))
    weight = rng.normal(size=(outputs, channels * kernel**2)) / math.sqrt(channels * kernel**2)
    true = dense_norm(weight, patches(channels, side, side, kernel, stride, pad), channels * side**2)
    bounds = []
    for squares in range(4):
        bound = taps.kernel_norm(exact(weight), (kernel, kernel), squares)
        assert true <= bound * (1 + Fraction(1, 10**12))
        stated = Fraction(convolution_norm_up(weight, (kernel, kernel), squares).value)
        assert bound <= stated <= bound * (1 + Fraction(1, 10**4))
        bounds.append(float(bound))
    assert bounds == sorted(bounds, reverse=True)
    if stride == 1:
        assert bounds[3] <= 1.2 * true


def test_a_kernel_of_zeros_and_one_of_one_tap() -> None:
    assert taps.kernel_norm([[Fraction(0)] * 4], (2, 2), 3) == 0
    assert float(taps.kernel_norm([[Fraction(0), Fraction(-3, 4), Fraction(0)]], (3,), 2)) == pytest.approx(0.75)
    assert convolution_norm_up(np.zeros((2, 6)), (3,), 2).value == 0


def node(columns: Any, weight: list[list[str]], kernel: tuple[int, ...]) -> Any:
    exact_weight = [[[Fraction(w) for w in row] for row in weight] for _ in columns]
    return graph.Affine("conv", 0, 0, exact_weight, [], None, None, Fraction(1), Fraction(1), columns, kernel)


def test_other_paddings_have_no_tap_sum() -> None:
    weight = [["1", "0", "0"]]
    zero = [[[-1, 0, 1], [0, 1, 2], [1, 2, -1]]]
    assert taps.rule_r13(node(zero, weight, (3,)), 1) == 1
    replicate, reflect = [[[0, 0, 1], [0, 1, 2], [1, 2, 2]]], [[[1, 0, 1], [0, 1, 2], [1, 2, 1]]]
    true = dense_norm(np.array([[1.0, 0.0, 0.0]]), np.array(replicate), 3)
    assert true == pytest.approx(math.sqrt(2)) and float(taps.kernel_norm(exact(np.eye(1, 3)), (3,), 1)) < true
    for columns in (replicate, reflect):
        with pytest.raises(outcome.Rejected, match="two pixels"):
            taps.rule_r13(node(columns, weight, (3,)), 1)
    overlapping = [[[0, 1, 2]], [[2, 3, 4]]]
    with pytest.raises(outcome.Rejected, match="in common"):
        taps.rule_r13(node(overlapping, weight, (3,)), 1)
    with pytest.raises(outcome.Rejected, match="needs a zero-padded convolution"):
        taps.rule_r13(node(zero, weight, (3,))._replace(kernel=None), 1)


def test_work_is_counted_before_it_is_spent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taps, "kernel_norm", lambda *given: pytest.fail("spent"))
    columns = [[list(range(64 * 9))]]
    with pytest.raises(outcome.Rejected, match="more work"):
        taps.rule_r13(node(columns, [["1"] * (64 * 9)] * 64, (3, 3)), 1)


def test_a_tap_sum_as_if_the_stride_kept_patches_apart_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    weight = np.ones((1, 4)) / 2
    true = dense_norm(weight, patches(1, 6, 6, 2), 36)
    assert float(taps.kernel_norm(exact(weight), (2, 2), 0)) > true
    right = taps._correlation

    def broken(*given: Any) -> Any:
        sequence = right(*given)
        middle = math.prod(sequence.grid) // 2
        alone = [[[n if d == middle else 0 for d, n in enumerate(ns)] for ns in row] for row in sequence.entries]
        return sequence._replace(entries=alone)

    monkeypatch.setattr(taps, "_correlation", broken)
    assert float(taps.kernel_norm(exact(weight), (2, 2), 0)) < true


# -- whole certificates -----------------------------------------------------------------------------------------------


def certified(
    network: Network, domain: Domain, folder: Path, monkeypatch: pytest.MonkeyPatch, **options: Any
) -> tuple[Any, Path]:
    """Certification and folder of a network that the checker is handed as its reader would read it."""
    model = folder / "model.onnx"
    model.write_bytes(b"a model")
    whole = dataclasses.replace(network, source=model.name, digest=hashlib.sha256(b"a model").hexdigest())
    found = certify(whole, domain, **options)
    (folder / "claim.toml").write_text(found.claim)
    (folder / "certificate.json").write_text(found.certificate)
    monkeypatch.setattr(checker_module("check"), "read_network", lambda *given: as_checked(whole))
    return found, folder


def reached_verdict(folder: Path) -> str:
    try:
        files = (folder / "claim.toml", folder / "certificate.json", folder / "model.onnx")
        return str(decide(*files).verdict)
    except outcome.Outcome as other:
        return f"{other.verdict}: {other}"


@pytest.mark.slow(seconds=4)
@pytest.mark.parametrize("name", EVERY)
def test_certificates_are_valid(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found, folder = certified(EVERY[name](0), DOMAINS["around"]("0.01"), tmp_path, monkeypatch)
    assert reached_verdict(folder) == "valid"
    assert "local" in found.tiers.values() and len(found.tiers) == 5
    assert "rules R1-R14, W1 of proofs/rules.md" in json.loads(found.certificate)["assumptions"]
    table = tomllib.loads(found.claim)
    assert [group["tensors"] for group in table["model"]["groups"]] == [list(g.tensors) for g in found.network.groups]


def test_the_functions_of_primitives_are_assumed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found, folder = certified(EVERY["functions"](0), DOMAINS["around"]("0.01"), tmp_path, monkeypatch)
    certificate = json.loads(found.certificate)
    assert certificate["activations"] == []
    assert certificate["assumptions"][0] == "A1 elementary functions: log, sigmoid, softplus, sqrt"
    certificate["assumptions"][0] = "A1 elementary functions: sigmoid, softplus, sqrt"
    (folder / "certificate.json").write_text(json.dumps(certificate))
    assert reached_verdict(folder).startswith("rejected: certificate.assumptions")


def test_other_groups_and_other_formats_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, folder = certified(EVERY["euler"](0), DOMAINS["around"]("0.01"), tmp_path, monkeypatch)
    text = (folder / "claim.toml").read_text()
    certificate = json.loads((folder / "certificate.json").read_text())

    def verdict_on(claim: str) -> str:
        (folder / "claim.toml").write_text(claim)
        changed = certificate | {"claim_sha256": hashlib.sha256(claim.encode()).hexdigest()}
        (folder / "certificate.json").write_text(json.dumps(changed))
        return reached_verdict(folder)

    assert verdict_on(text) == "valid"
    assert verdict_on(text.replace('"in.bias"', '"in.other"')).startswith("rejected: claim.model.groups")
    assert verdict_on(text.replace("tensors =", "weight =")).startswith("malformed: claim.model.groups[0]")
    older = verdict_on(text.replace("certbound-claim-2", "certbound-claim-1"))
    assert older.startswith("malformed: claim.format") and "certify the model again" in older


@pytest.mark.slow(seconds=6)
def test_a_graph_is_split_and_the_leaves_are_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    domain = DOMAINS["around"]("0.05")
    found, folder = certified(EVERY["gru"](0), domain, tmp_path, monkeypatch, split_nodes=3)
    assert found.leaves is not None and len(found.leaves.found) > 1
    assert reached_verdict(folder) == "valid"
