"""An activation of the user's own, from its file to a checked certificate, on the command line and from Python."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
import tomli_w

import certbound
from certbound.errors import SpecError
from tests.cli.test_commands import ROOT, run, run_here
from tests.support.builders import Model
from tests.support.jets import lower_bounds, violations
from tests.support.tampering import Bundle, read, run_checker, verdict, with_claim

EXAMPLE = ROOT / "examples" / "own_activation"
MODEL, OWN = EXAMPLE / "net.onnx", EXAMPLE / "quick_gelu.toml"


def edited(tmp_path: Path, old: str, new: str) -> Path:
    text = OWN.read_text()
    assert old in text
    file = tmp_path / "own.toml"
    file.write_text(text.replace(old, new))
    return file


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What certify writes about the example, as a user runs it."""
    out = tmp_path_factory.mktemp("own") / "out"
    status, _, err = run(
        "certify", MODEL, "--activation-file", OWN, "--input-radius", "0.1", "--param-radius", "0.01", "-o", out
    )
    assert status == 0, err
    return out


@pytest.fixture
def files(certified: Path, tmp_path: Path) -> Bundle:
    out = shutil.copytree(certified, tmp_path / "out")
    return Bundle(out / "claim.toml", out / "certificate.json", MODEL)


@pytest.mark.slow(seconds=2)
def test_the_claim_says_what_the_operator_computes_and_the_checker_needs_nothing_else(files: Bundle) -> None:
    claim, certificate = read(files)
    (operator,) = claim["operators"]
    assert operator["operator"] == "QuickGelu" and operator["pieces"][0]["value"] == "t*s"
    assert "operator org.example::QuickGelu computes what the claim says" in certificate["assumptions"]
    assert run_checker(files)[0] == 0
    assert run("check", *files)[0] == 0 and "QuickGelu" in (files.claim.parent / "report.html").read_text()


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("steeper", lambda o: o["pieces"][0].update(value="2*t*s")),
        ("another function", lambda o: o["pieces"][0].update(generators=["s = sigmoid(2*t)"])),
        ("another operator", lambda o: o.update(operator="SlowGelu")),
        ("a standard one", lambda o: o.update(domain="ai.onnx")),
        ("hostile", lambda o: o["pieces"][0].update(value="__import__('os')")),
        ("huge power", lambda o: o["pieces"][0].update(value="t^999999999*s")),
        ("no piece", lambda o: o.update(pieces=[])),
    ],
)
def test_another_definition_does_not_check(files: Bundle, tmp_path: Path, name: str, change) -> None:  # type: ignore[no-untyped-def]
    claim, certificate = read(files)
    change(claim["operators"][0])
    assert verdict(*with_claim(claim, certificate), MODEL, tmp_path) in ("rejected", "malformed"), name


def test_a_claim_without_the_definition_does_not_check(files: Bundle, tmp_path: Path) -> None:
    claim, certificate = read(files)
    del claim["operators"]
    assert verdict(*with_claim(claim, certificate), MODEL, tmp_path) in ("rejected", "malformed")


@pytest.mark.parametrize(
    ("status", "old", "new", "words"),
    [
        (3, 'c0 = "0.851"', 'c0 = "0.85"', "is too small: abs(phi^(2)) at t = 0 is 0.851"),
        (3, '"1.4097281319127307097"]', '"1.41"]', "is not proved"),
        (2, 'domain = "org.example"\n', "", "names no operator of a domain of its own"),
        (2, 'c0 = "0.851"\n', "", "attained"),
        (2, 'value = "t*s"', 'value = "t*r"', "'r'"),
        (2, "[onnx]", '[parameters.a]\ndefault = "1"\n\n[onnx]', "would have parameters"),
    ],
)
def test_a_wrong_file_is_refused_before_anything_is_claimed(
    tmp_path: Path, status: int, old: str, new: str, words: str
) -> None:
    file = edited(tmp_path, old, new)
    found, out, err = run_here("certify", MODEL, "--activation-file", file, "-o", tmp_path / "out")
    assert (found, out) == (status, "") and words in err and str(file) in err, err
    assert not (tmp_path / "out").exists()


def test_without_a_bound_of_the_second_derivative_there_is_no_certificate(tmp_path: Path) -> None:
    table = tomllib.loads(OWN.read_text())
    del table["constants"]["c0"], table["attained"]["c0"]
    file = tmp_path / "own.toml"
    file.write_text(tomli_w.dumps(table))
    status, _, err = run_here("certify", MODEL, "--activation-file", file)
    assert status == 2 and "needs a bound c0" in err


def test_the_operator_without_its_file_is_refused_by_name() -> None:
    status, _, err = run_here("certify", MODEL)
    assert status == 2 and "org.example" in err and "'h1' (QuickGelu)" in err


def test_two_files_for_one_operator() -> None:
    with pytest.raises(SpecError, match="defined twice"):
        certbound.load(MODEL, activations=[OWN, OWN])


def test_own_and_library_activations_in_one_network_hold(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    model = Model(["N", 2])
    model.add("Gemm", model.constant(rng.normal(size=(4, 2))), model.constant(rng.normal(size=4)), transB=1)
    model.add("QuickGelu", domain="org.example")
    model.add("Gemm", model.constant(rng.normal(size=(3, 4))), transB=1).activate("mish")
    model.add("Gemm", model.constant(rng.normal(size=(2, 3))), transB=1)
    network = certbound.load(model.save(tmp_path / "net.onnx"), activations=[OWN])
    result = certbound.certify(network, certbound.Domain.around(input_radius="0.2", radius="0.1"))
    result.write(tmp_path / "out")
    assert (
        run_checker(Bundle(tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", tmp_path / "net.onnx"))[0]
        == 0
    )
    # The same network with the operator written as Swish with alpha = 1.702 reaches no more than is claimed.
    same = Model(["N", 2], opset=24, tensors=model.tensors)
    for node in model.nodes:
        same.nodes.append(node)
        if node.op_type == "QuickGelu":
            swish = Model(["N", 2], opset=24).add("Swish", alpha=1.702).nodes[0]
            swish.input[:], swish.output[:] = node.input, node.output
            same.nodes[-1] = swish
    same.value = model.value
    twin = certbound.load(same.save(tmp_path / "twin.onnx"))
    reached = lower_bounds(twin, result.domain, np.random.default_rng(0), 6)
    bounds = {q: str(float(b) * (1 + 1e-6)) for q, b in result.bounds.items()}  # float32 1.702
    assert violations(bounds, reached) == []


def test_the_example_is_what_its_script_writes(tmp_path: Path) -> None:
    script = tmp_path / "make.py"
    script.write_text((EXAMPLE / "make.py").read_text())
    subprocess.run([sys.executable, script], check=True)
    assert (tmp_path / "net.onnx").read_bytes() == MODEL.read_bytes()


def test_a_page_with_curves(tmp_path: Path) -> None:
    page = tmp_path / "own.html"
    assert run_here("activations", "--file", OWN, "--html", page)[0] == 0
    text = page.read_text()
    assert (
        text.count("<polyline") == 2 * 3  # drawn for a desk and for a phone
        and "<math>" in text
        and "0.851" in text
        and "src=" not in text
        and "href=" not in text
    )
    status, _, err = run_here("activations", "--html", page)
    assert status == 2 and "--html" in err


@pytest.mark.slow
def test_a_second_solver_confirms_every_query() -> None:
    status, out, err = run_here("prove", "tanh", "mish", "--cross-examine", "--json")
    assert status == 0, err
    second = json.loads(out)["cvc5"]
    assert second["confirmed"] > 50 and second["undecided"] == []


def test_a_disagreement_of_the_solvers_is_an_error() -> None:
    from certbound.errors import ProofError
    from certbound.solvers.cvc5_solver import cross_examine

    query = "(set-logic QF_NRA)\n(set-info :status {})\n(declare-const z Real)\n(assert (< (* z z) 0.0))\n(check-sat)\n"
    assert cross_examine({"a.smt2": query.format("unsat"), "b.toml": "x"}) == (1, ())
    with pytest.raises(ProofError, match="disagree"):
        cross_examine({"a.smt2": query.format("sat")})


@pytest.mark.slow(seconds=4)
def test_the_float32_form_of_gelu_is_another_function_and_proved() -> None:
    """The constants in the file are those that float32 arithmetic gives, and the slope exceeds the library's bound."""
    file = EXAMPLE / "gelu_tanh_float32.toml"
    status, out, err = run("prove", "--file", file, "--json")
    rows = {row["id"]: row["verdict"] for row in json.loads(out)["proved"]}
    assert (status, rows["gelu_tanh_float32.b0"]) == (0, "proved"), err
    own, library = (tomllib.loads(f.read_text()) for f in (file, ROOT / "bounds_spec/activations/gelu_tanh.toml"))
    assert 1.2e-9 < float(own["constants"]["b0"]) - float(library["constants"]["b0"]) < 1.4e-9
    for value in (np.sqrt(np.float32(2 / np.pi)), np.float32(0.044715)):
        assert f"{Decimal(float(value)):f}" in own["pieces"][0]["generators"]["s"]
