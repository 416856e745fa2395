"""Where files are read, what is wrong in them is named; a mistake in our own code is never taken for bad input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import certbound
from certbound.audit import evidence
from certbound.audit.refute import instances
from certbound.certificate import reading
from certbound.errors import CertboundError, ProofError
from certbound.lemma_language.file import find
from certbound.report import certificate_page
from tests.support.builders import tanh_net


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return certbound.certify(tanh_net().save(tmp_path / "net.onnx")).write(tmp_path / "out")


def bug(*_: Any, **__: Any) -> Any:
    raise KeyError("a mistake of ours")


def test_a_bug_is_not_a_bad_certificate(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [(folder / name).read_text() for name in ("claim.toml", "certificate.json")]
    certificate_page.render(*texts)
    for part in ("_chart", "_domain_rows", "_activation_rows", "_found"):
        with monkeypatch.context() as patch:
            patch.setattr(certificate_page, part, bug)
            with pytest.raises(KeyError):
                certificate_page.render(*texts)


@pytest.mark.parametrize(
    ("file", "change", "message"),
    [
        ("certificate.json", lambda t: t.pop("plan"), "certificate.json: .*'plan' is missing"),
        ("certificate.json", lambda t: t.update(plan=[3]), r"plan\[0\]: expected a table, got 3"),
        ("certificate.json", lambda t: t["plan"][1]["after"].update(output="much"), "plan.1..after.output: expected"),
        ("certificate.json", lambda t: t["activations"][0].update(parameters={"a": 1}), "parameters.a: expected"),
        ("claim.toml", ('norm = "inf"', 'norm = "one"'), "domain.input.norm: expected one of inf, 2, got 'one'"),
        ("claim.toml", ('quantity = "output"', 'quantity = "speed"'), "quantity: expected one of output"),
        ("claim.toml", ("parameter_count = ", "parameters = "), "model.parameter_count"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(folder: Path, file: str, change: Any, message: str) -> None:
    texts = {name: (folder / name).read_text() for name in ("claim.toml", "certificate.json")}
    if file == "claim.toml":
        texts[file] = texts[file].replace(*change)
    else:
        table = json.loads(texts[file])
        change(table)
        texts[file] = json.dumps(table)
    with pytest.raises(CertboundError, match=message):
        certificate_page.render(texts["claim.toml"], texts["certificate.json"])


def test_numbers_beyond_floats_are_left_out_of_the_figure(folder: Path) -> None:
    text = (folder / "certificate.json").read_text()
    table = json.loads(text)
    table["plan"][1]["after"]["output"] = "1e999"
    page = certificate_page.render((folder / "claim.toml").read_text(), json.dumps(table))
    assert "1e999" in page and "inf" not in page[page.index("<svg") : page.index("</svg>")]


def test_a_bug_is_not_a_bad_claim(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = folder / "claim.toml"
    assert reading.read_claim(file).bounds
    monkeypatch.setattr(reading, "from_table", bug)
    with pytest.raises(KeyError):
        reading.read_claim(file)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('quantity = "output"', 'quantity = "speed"', "expected one of output"),
        ('upper = "', 'upper = "x', "expected the text of an exact number"),
        ('upper = "', 'upper = "-', "is negative"),
        ('kind = "around"', 'kind = "sphere"', "its domain"),
        ("sha256 = ", "digest = ", "'model.sha256' is missing"),
    ],
)
def test_a_bad_claim_is_named(folder: Path, old: str, new: str, message: str) -> None:
    file = folder / "claim.toml"
    file.write_text(file.read_text().replace(old, new))
    with pytest.raises(CertboundError, match=message):
        reading.read_claim(file)


@pytest.mark.parametrize("plan", [None, 3, [], [3], [{}], [{"after": 3}], [{"after": {"output": 3}}]])
def test_what_a_certificate_does_not_record_is_not_there(plan: Any) -> None:
    assert reading.recorded({"plan": plan}) == reading.recorded(plan) == {}
    assert reading.recorded({"plan": [{"after": {"parameter_hessian": "3"}}]})["taylor_remainder"] * 2 == 3


def test_a_bug_is_not_an_instance_that_refutes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    lemma = find("control/CN3")
    found = instances.confirm(lemma, instances.from_witness(lemma, lemma.witness))
    assert found is not None or not lemma.witness
    monkeypatch.setattr(instances, "compare", bug)
    with pytest.raises(KeyError):
        instances.confirm(lemma, instances.from_witness(lemma, lemma.witness))


def test_an_instance_of_the_wrong_shape_refutes_nothing() -> None:
    lemma = find("control/CN3")
    for name in lemma.symbols:
        for value in ((), (1, (2, 3)), ((1, 2), (3,))):
            assert instances.confirm(lemma, instances.Instance({(name, ()): value})) is None
            assert instances.confirm(lemma, instances.Instance({(name, (0, 0, 0)): 1})) is None
    assert instances.confirm(lemma, instances.Instance({("nobody", ()): 1})) is None


STORED = Path(__file__).parents[2] / "proofs" / "lemmas" / "control" / "CN1.counterexample.json"


@pytest.mark.parametrize("part", ["confirm", "parse_exact", "Instance"])
def test_a_bug_is_not_a_counterexample_that_is_not_confirmed(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lemma = find("control/CN1")
    assert all(evidence.stored(lemma, STORED))
    monkeypatch.setattr(evidence, part, bug)
    with pytest.raises(KeyError):
        evidence.stored(lemma, STORED)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda t: [t], "expected a table with 'values'"),
        (lambda t: t.pop("values") and t, "expected a table with 'values'"),
        (lambda t: t | {"values": 3}, "values: expected a table, got int"),
        (lambda t: t | {"worst": None}, "worst: expected a table, got NoneType"),
        (lambda t: t | {"values": {"x[one]": 1}}, "values: expected a name such as x or x.0., got 'x.one.'"),
        (lambda t: t | {"values": t["values"] | {"f": ["much"]}}, "values.f: 'much' is not an exact number"),
        (lambda t: t | {"values": t["values"] | {"X": 0.5}}, "values.X: expected an exact number as text.*got 0.5"),
    ],
)
def test_what_is_wrong_in_a_counterexample_is_named(change: Any, message: str, tmp_path: Path) -> None:
    file = tmp_path / "counterexample.json"
    file.write_text(json.dumps(change(json.loads(STORED.read_text()))))
    with pytest.raises(ProofError, match=message) as raised:
        evidence.stored(find("control/CN1"), file)
    assert str(file) in str(raised.value)


def test_a_counterexample_that_is_none_is_not_confirmed(tmp_path: Path) -> None:
    file = tmp_path / "counterexample.json"
    file.write_text(json.dumps({"values": {"nobody": 1}}))
    assert evidence.stored(find("control/CN1"), file) == (None, None)
