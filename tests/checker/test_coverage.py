"""Rule C1: a claim covers another model only if that is the same network with parameters of the claim's set."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

import certbound
from certbound.certificate.check import check_covers
from tests.support.builders import tanh_net
from tests.support.tampering import checker_module


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tanh_net(3, (2, 3, 1)).save(tmp_path / "net.onnx")


def certified(model: Path, domain: certbound.Domain) -> Path:
    return certbound.certify(model, domain, tier="layerwise").write(model.parent / "out")


def changed(model: Path, steps: dict[str, np.ndarray | float], **edits: str) -> Path:
    """A copy of the model with something added to tensors of these names, or an operator of another kind."""
    proto = onnx.load(model)
    for tensor in proto.graph.initializer:
        if tensor.name in steps:
            array = numpy_helper.to_array(tensor)
            tensor.CopyFrom(numpy_helper.from_array((array + steps[tensor.name]).astype(array.dtype), tensor.name))
    for node in proto.graph.node:
        node.op_type = edits.get(node.op_type, node.op_type)
        node.name = "renamed " + node.name
    file = model.parent / "new.onnx"
    onnx.save(proto, file)
    return file


def verdict(folder: Path, model: Path, new: Path) -> tuple[str, str]:
    result = check_covers(folder / "claim.toml", folder / "certificate.json", model, new)
    return result.verdict, result.reason


def names(model: Path) -> list[str]:
    return [tensor.name for tensor in onnx.load(model).graph.initializer]


def exact_distance(old: Path, new: Path, name: str) -> Fraction:
    pair = [
        {t.name: numpy_helper.to_array(t).astype(float).ravel() for t in onnx.load(file).graph.initializer}[name]
        for file in (old, new)
    ]
    return sum(((Fraction(float(b)) - Fraction(float(a))) ** 2 for a, b in zip(*pair, strict=True)), Fraction(0))


def test_the_same_model_and_its_neighbour_are_covered(model: Path) -> None:
    folder = certified(model, certbound.Domain.around(radius="0.1"))
    first = names(model)[0]
    assert verdict(folder, model, model)[0] == "valid"
    new = changed(model, {first: 0.01})
    assert exact_distance(model, new, first) > 0
    assert verdict(folder, model, new)[0] == "valid"


@pytest.mark.parametrize("kind", ["group", "box", "total"])
def test_the_limit_of_the_set_is_met_to_the_last_bit(model: Path, kind: str) -> None:
    """Just as far as the set allows: covered; a 10^-30 less allowed: not."""
    first = names(model)[0]
    new = changed(model, {first: 0.0625})
    old_entries = numpy_helper.to_array(onnx.load(model).graph.initializer[0]).astype(float).ravel()
    new_entries = numpy_helper.to_array(onnx.load(new).graph.initializer[0]).astype(float).ravel()
    moves = [abs(Fraction(b) - Fraction(a)) for a, b in zip(old_entries.tolist(), new_entries.tolist(), strict=True)]
    far = max(moves) if kind == "box" else None
    tiny = Fraction(1, 10**30)
    if far is None:  # the square root, from above and below
        scale = 10**40
        root = Fraction(_root(sum(m * m for m in moves) * scale**2), scale)
        enough, short = root + tiny, root - tiny
    else:
        enough, short = far, far - tiny
    for radius, expected in ((enough, "valid"), (short, "rejected")):
        make: Any = certbound.Domain.box if kind == "box" else certbound.Domain.around
        domain = make(**{"total" if kind == "total" else "radius": radius})
        folder = certbound.certify(model, domain, tier="layerwise").write(model.parent / f"out{expected}{kind}")
        found, reason = verdict(folder, model, new)
        assert found == expected, reason
        assert expected == "valid" or "farther" in reason


def _root(value: Fraction) -> int:
    import math

    return math.isqrt(int(value))


def test_another_function_is_not_covered(model: Path) -> None:
    folder = certified(model, certbound.Domain.around(radius="1000"))
    assert verdict(folder, model, changed(model, {}, Tanh="Sigmoid"))[0] == "rejected"
    wider = tanh_net(3, (2, 4, 1)).save(model.parent / "wider.onnx")
    assert verdict(folder, model, wider)[0] == "rejected"
    renamed = onnx.load(model)
    old = renamed.graph.initializer[0].name
    renamed.graph.initializer[0].name = "other"
    for node in renamed.graph.node:
        node.input[:] = ["other" if name == old else name for name in node.input]
    onnx.save(renamed, model.parent / "renamed.onnx")
    assert verdict(folder, model, model.parent / "renamed.onnx")[0] == "rejected"


def test_a_claim_that_does_not_hold_covers_nothing(model: Path) -> None:
    folder = certified(model, certbound.Domain.around(radius="0.1"))
    text = (folder / "claim.toml").read_text()
    (folder / "claim.toml").write_text(text.replace('tier = "layerwise"', 'tier = "local"', 1))
    assert verdict(folder, model, model)[0] == "rejected"


def test_what_is_no_model_or_no_certificate_covers_nothing(model: Path, tmp_path: Path) -> None:
    folder = certified(model, certbound.Domain.around(radius="0.1"))
    (tmp_path / "no.onnx").write_bytes(b"\x00nothing")
    assert verdict(folder, model, tmp_path / "no.onnx")[0] == "malformed"
    for kind in ("certbound-gains-certificate-1", "certbound-violation-1"):
        (folder / "certificate.json").write_text(f'{{"format": "{kind}"}}')
        assert verdict(folder, model, model)[0] == "malformed"


def test_a_broken_rule_would_be_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every difference that the rule looks at is one that it finds: fields of the nodes, by hand."""
    coverage, graph = checker_module("coverage"), checker_module("network.graph")
    one = Fraction(1)
    node = graph.Affine("a", 0, 0, [[[one]]], [[[0]]], [[one]], [[1]], one, one)
    assert not coverage._differ(node, node._replace(label="b", weight=[[[one * 2]]], bias=[[one * 3]]))
    for change in (
        {"alpha": one * 2},
        {"beta": one * 2},
        {"parent": 1},
        {"group": 1},
        {"weight_at": [[[1]]]},
        {"bias_at": None},
        {"columns": [[[0]]]},
        {"kernel": (1,)},
        {"weight": [[[one, one]]]},
    ):
        assert coverage._differ(node, node._replace(**change)), change
    line = graph.Linear("l", 1, [graph.Term(0, [0], [0], [one])], [one])
    assert not coverage._differ(line, line._replace(label="m"))
    assert coverage._differ(line, line._replace(shift=[one * 2])) and coverage._differ(line, node)
