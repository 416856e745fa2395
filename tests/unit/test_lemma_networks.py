"""Lemmas about networks: what is computed of a network, what is known of it, and the search."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.audit.audit import audit, point_text
from certbound.audit.mutate import NETWORK_KINDS, network_mutants
from certbound.audit.refute.evaluate import Instance
from certbound.audit.refute.instances import examine
from certbound.audit.refute.networks import ACTIVATIONS, Layer, NetworkInstance, growth, known
from certbound.audit.refute.number_systems import Exact, Floats, Number, Undefined
from certbound.audit.refute.quantities import Quantities
from certbound.audit.refute.search import search
from certbound.lemma_language.file import Lemma, find, load_all, read
from certbound.numbers.elementary import working_precision
from certbound.verdict import Refuted
from tests.support import chains

NETWORKS = [x for x in load_all().values() if x.network and x.claims]


def drawn(seed: int, last: int = 1, moves: bool = False) -> NetworkInstance:
    """A network of two or three layers; the last is ``last`` wide."""
    rng = random.Random(seed)
    widths = [rng.randint(1, 2) for _ in range(rng.randint(2, 3))] + [last]

    def row(size: int, unit: Fraction) -> tuple[Fraction, ...]:
        return tuple(rng.randint(-16, 16) * unit for _ in range(size))

    layers = []
    for below, above in itertools.pairwise(widths):
        weight, bias = tuple(row(below, Fraction(1, 8)) for _ in range(above)), row(above, Fraction(1, 8))
        name = rng.choice([a for a in sorted(ACTIVATIONS) if a != "elu" or not moves])
        steps: Any = ()
        if moves:
            steps = (tuple(row(below, Fraction(1, 2**12)) for _ in range(above)), row(above, Fraction(1, 2**12)))
        layers.append(Layer(weight, bias, name, Fraction(rng.randint(1, 6), 4), *steps))
    return NetworkInstance(row(widths[0], Fraction(1, 8)), tuple(layers))


def enclosed(network: NetworkInstance) -> Iterator[tuple[str, Any, Any, float, float]]:
    """(name, subscripts, ball, float, value by nested dual numbers) of derivatives of the last layer."""
    last = len(network.layers) - 1
    jacobian, hessian = chains.derivatives(network, last)
    _, places = chains.parameters(network, last)
    wanted = {("jacobian", (last,)): jacobian, ("hessian", (last,)): hessian[0]}
    for i, own in enumerate(places):
        wanted["jac", (last, i)] = jacobian[:, own]
        wanted |= {("hess", (last, u, i)): hessian[0][other, own] for u, other in enumerate(places)}
    exact, floats = Quantities(network, Exact()), Quantities(network, Floats())
    for (name, at), matrix in wanted.items():
        yield name, at, exact.value(name, at), floats.value(name, at), float(np.linalg.norm(matrix, 2))


def test_quantities_are_what_nested_dual_numbers_give() -> None:
    seen = 0
    for seed in range(8):
        with working_precision(240):
            for name, at, ball, value, other in enclosed(drawn(seed)):
                width = float(ball.upper() - ball.lower())
                assert abs(float(ball.lower()) - other) <= 1e-7 * (1 + other) and width < 1e-9, (name, at)
                assert abs(value - other) <= 1e-7 * (1 + other)
                seen += 1
    assert seen > 60


def test_a_missing_term_of_the_second_derivative_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    from certbound.audit.refute import quantities

    monkeypatch.setattr(quantities._At, "_mixed", lambda self, j, w, i, r, bend, lever: [[lever * v for v in bend[0]]])
    with pytest.raises(AssertionError):
        test_quantities_are_what_nested_dual_numbers_give()


def test_of_a_segment_the_values_along_it_are_enclosed() -> None:
    for seed in range(4):
        network = drawn(seed, moves=True)
        last = len(network.layers) - 1
        with working_precision(240):
            whole = Quantities(network, Exact())
            for t in (Fraction(0), Fraction(1, 3), Fraction(1)):
                at = NetworkInstance(network.x, tuple(_along(layer, t) for layer in network.layers))
                for name in ("out", "jacobian", "hessian", "ahessian"):
                    inside = Quantities(at, Exact()).value(name, (last,))
                    assert inside.lower() <= whole.value(name, (last,)).upper()
            rest, second = whole.value("remainder", (last,)), whole.value("hessian", (last,))
            assert 0 <= rest.lower() <= second.upper() / 2 and rest.upper() <= second.upper()


def _along(layer: Layer, t: Fraction) -> Layer:
    weight = tuple(
        tuple(v + t * d for v, d in zip(row, step, strict=True))
        for row, step in zip(layer.weight, layer.weight_step, strict=True)
    )
    bias = tuple(v + t * d for v, d in zip(layer.bias, layer.bias_step, strict=True))
    return Layer(weight, bias, layer.activation, layer.scale)


def test_bilinear_norms_of_several_outputs_are_enclosed() -> None:
    rng = np.random.default_rng(1)
    for seed in range(4):
        network = drawn(seed, last=2)
        last = len(network.layers) - 1
        _, hessian = chains.derivatives(network, last)
        with working_precision(240):
            found = Quantities(network, Exact()).value("hessian", (last,))
        for _ in range(40):  # the norm is the largest over unit vectors c of the norm of sum c_r H_r
            c = rng.normal(size=2)
            value = np.linalg.norm(np.tensordot(c / np.linalg.norm(c), hessian, 1), 2)
            assert value <= float(found.upper()) + 1e-9
        best = max(np.linalg.norm(h, 2) for h in hessian)
        assert abs(float(found.lower()) - best) <= 1e-8 * (1 + best)


@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
def test_constants_of_activations_hold(name: str) -> None:
    phi = ACTIVATIONS[name]
    layer = Layer(((Fraction(1),),) * 2, (Fraction(0),) * 2, name, Fraction(3, 2))
    pairs = [(float(a), float(b)) for a, b in growth(layer, Floats())]
    for i in range(-400, 401):
        z = i / 37 + 1e-3
        value, slope, curvature = (1.5 * v for v in phi.values(Floats(), z))
        assert abs(slope) <= 1.5 * float(phi.slope) + 1e-12
        assert abs(curvature) <= 1.5 * float(phi.curvature_square) ** 0.5 + 1e-12
        for a, b in pairs:
            assert np.hypot(1, np.hypot(value, value)) <= a * np.hypot(z, z) + b + 1e-12
    assert abs(abs(phi.values(Floats(), 1e-12)[0]) - float(phi.at_zero)) < 1e-9
    steps = [phi.values(Floats(), z)[1] for z in np.linspace(-6, 6, 4000).tolist()]  # 0 is not among them
    reached = float(np.abs(np.diff(steps)).max() / (12 / 3999))
    assert reached <= float(phi.curvature_square) ** 0.5 + 1e-9


def test_elu_at_its_joint_has_no_second_derivative() -> None:
    joint = NetworkInstance((Fraction(0),), (Layer(((Fraction(1),),), (Fraction(0),), "elu"),))
    with pytest.raises(Undefined), working_precision(240):
        Quantities(joint, Exact())


def test_what_is_known_is_exact_where_it_is_rational() -> None:
    network = NetworkInstance((Fraction(3, 4),), (Layer(((Fraction(3),),), (Fraction(4),), "tanh"),))
    with working_precision(240):
        values = {key: least for key, _, least in known(network, Exact())}
    assert {k: values[k].value for k in ("weight", "augmented", "bias", "input", "size")} == {
        "weight": 3,
        "augmented": 5,
        "bias": 4,
        "input": Fraction(5, 4),
        "size": Fraction(3, 4),
    }
    assert isinstance(values["curvature"], Number) and 0.769 < float(values["curvature"]) < 0.77


# The search.


def mutant(tmp_path: Path, identity: str, old: str, new: str) -> Lemma:
    source = Path(find(identity).file).read_text()
    assert old in source
    file = tmp_path / "p" / "X.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(source.replace(old, new).replace('expected = "proved"', 'expected = "refuted"'))
    return read(file)


SLIPS = {
    "index": ("fallin2025/F2", "Product(w[l]*b0, l, i + 1, j)", "Product(w[l]*b0, l, i + 2, j)"),
    "cross term": ("herrera2023/T2e", "(c0*G2[j] + b0*M[j]) + b0*G[j]", "(c0*G2[j] + b0*M[j])"),
    "remainder": ("fallin2025/F5", 'claim = "remainder[k] <= M/2"', 'claim = "remainder[k] <= M/3"'),
    "bounded": ("control/K4c", "Product(w[l], l, i + 1, k)", "Product(w[l], l, i + 2, k)"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_slips_are_refuted_by_a_network(slip: str, tmp_path: Path) -> None:
    lemma = mutant(tmp_path, *SLIPS[slip])
    result = search(lemma, budget=1500, shrink=False)
    assert result.smallest is not None and result.smallest.network is not None
    assert "W_0 = " in point_text(result.smallest) and "phi_0 = " in point_text(result.smallest)
    # The same network refutes nothing true.
    true = find(SLIPS[slip][0])
    assert isinstance(examine(true, result.smallest.instance), str)


@pytest.mark.parametrize(
    ("activation", "claim", "y", "reason"),
    [
        ("elu", "y <= 0", "1", "hypothesis 1 does not hold strictly, and with elu it has to"),
        ("elu", "y <= 0", "2", ""),
        ("identity", "y <= 0", "1", ""),
        ("elu", "y <= 0", "1/2", "hypothesis 1 does not hold"),
        ("elu", "q[0] > 1", "2", "the claim does not fail for certain"),
        ("elu", "q[0] > 2", "2", ""),
        ("identity", "q[0] > 1", "2", ""),
        ("elu", "q[0] == 1", "2", "the claim does not fail for certain"),
        ("elu", "q[0] == 2", "2", ""),
    ],
)
def test_with_elu_nothing_is_confirmed_that_rests_on_equality(
    activation: str, claim: str, y: str, reason: str, tmp_path: Path
) -> None:
    """At this network q[0] is 1; a smooth activation has a value as close to it as one likes, but not this one."""
    file = tmp_path / "X.toml"
    keys = "".join(f'{key} = "x"\n' for key in ("title", "source", "statement", "norm"))
    file.write_text(
        f'{keys}kind = "network"\nprovenance = "folklore"\nexpected = "refuted"\nclaim = "{claim}"\n'
        '[symbols]\nw = "real"\nb0 = "real"\ny = "real"\n[define]\n"q[j]" = "jac[j, 0]"\n'
        '[network]\nweight = "w"\nslope = "b0"\n[[hypotheses]]\nclaim = "q[0] <= y"'
    )
    network = NetworkInstance((Fraction(0),), (Layer(((Fraction(1),),), (Fraction(1),), activation),))
    values: Any = {("w", ()): Fraction(1), ("b0", ()): Fraction(1), ("y", ()): Fraction(y)}
    found = examine(read(file), Instance(values, network=network))
    assert found.startswith(reason) if isinstance(found, str) and reason else not (isinstance(found, str) or reason)


def test_a_refuted_lemma_about_networks_is_told_with_its_network(tmp_path: Path) -> None:
    result = audit(mutant(tmp_path, *SLIPS["index"]), budget=600)
    assert isinstance(result.verdict, Refuted) and "input = " in result.evidence()
    table = result.to_json()["counterexample"]
    assert table["network"]["layers"] and table["left_at_least"]


def test_tightness_and_needed_hypotheses_of_a_lemma_about_networks() -> None:
    result = audit(find("fallin2025/F5"), budget=300)
    assert result.needed == (1,) and 0.9 < result.found.ratio <= 1
    assert result.tightness() != "-" and "not searched" not in result.evidence()


def test_what_cannot_be_searched_of_networks_is_told(tmp_path: Path) -> None:
    lemma = mutant(tmp_path, "fallin2025/F5", 'claim = "hessian[k] <= M"', 'claim = "hessian[m] <= M"\nfor = "m"')
    found = search(lemma, budget=50)
    assert found.tried == 0 and "hessian[m] <= M for all m" in found.sentence()


def test_there_are_network_mutants_of_every_kind() -> None:
    kinds = [kind for lemma in NETWORKS for kind, _ in network_mutants(lemma)]
    assert set(kinds) == set(NETWORK_KINDS) and len(kinds) > 200
