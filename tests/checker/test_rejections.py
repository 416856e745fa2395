"""Everything the checker must not call valid: built by script, most run as a user without certbound runs them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import tomli_w

import certbound
from certbound.activations.facts import defaults, facts
from certbound.activations.file import find
from certbound.activations.ranges import value_range
from tests.support.builders import mlp, tanh_net
from tests.support.jets import lower_bounds, violations
from tests.support.tampering import (
    Bundle,
    bundle,
    checker_module,
    mutants,
    read,
    run_checker,
    run_checker_here,
    verdict,
    with_claim,
)

DOMAIN = certbound.Domain.around(input_center="0.1", input_radius="0.05", radius="0.01")
VALID, REJECTED, MALFORMED, INCOMPLETE = 0, 1, 2, 3


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    folder = tmp_path_factory.mktemp("certified")
    return bundle(tanh_net().save(folder / "net.onnx"), folder, DOMAIN)


@pytest.fixture
def files(certified: Bundle, tmp_path: Path) -> Bundle:
    return Bundle(*(Path(shutil.copy(file, tmp_path)) for file in certified))


def written(files: Bundle, claim: str | bytes, certificate: str | bytes) -> Bundle:
    for file, text in ((files.claim, claim), (files.certificate, certificate)):
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return files


def test_the_untouched_bundle_is_valid(files: Bundle) -> None:
    status, text = run_checker(files)
    assert status == VALID and text.startswith("valid: ")


def test_a_copied_checker_works_without_certbound(files: Bundle, tmp_path: Path) -> None:
    copy = shutil.copytree(Path(certbound.__file__).parent / "checker", tmp_path / "elsewhere")
    assert not [f for f in copy.glob("*.py") if "certbound" in "".join(_imports(f))]
    command = [sys.executable, "-I", "-S", str(copy), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == VALID and done.stdout.startswith("valid: ")


def _imports(file: Path) -> list[str]:
    return [line for line in file.read_text().splitlines() if line.startswith(("import ", "from "))]


@pytest.mark.parametrize("quantity", range(5))
def test_a_claim_strengthened_in_its_last_place_is_rejected(files: Bundle, quantity: int) -> None:
    claim, certificate = read(files)
    row = claim["claims"][quantity]
    last_place = Fraction(1, 10 ** len(row["upper"].partition(".")[2]))
    # The engine rounds up to 12 digits, so one unit less may still be true; two are less than what the rules give.
    row["upper"] = f"{float(Fraction(row['upper']) - 2 * last_place):.15g}"
    status, text = run_checker_here(written(files, *with_claim(claim, certificate)))
    assert status == REJECTED and row["quantity"] in text


def test_a_claim_without_an_adjusted_digest_is_rejected(files: Bundle) -> None:
    files.claim.write_text(files.claim.read_text() + "\n")
    assert run_checker(files)[0] == REJECTED


def test_the_certificate_of_another_model_is_rejected(files: Bundle, tmp_path: Path) -> None:
    other = bundle(tanh_net(1).save(tmp_path / "other.onnx"), tmp_path / "other", DOMAIN)
    assert run_checker_here(Bundle(files.claim, other.certificate, files.model))[0] == REJECTED
    assert run_checker_here(Bundle(files.claim, files.certificate, other.model))[0] == REJECTED
    assert run_checker_here(Bundle(other.claim, files.certificate, files.model))[0] == REJECTED


def test_every_single_weight_bit_matters(files: Bundle) -> None:
    original = files.model.read_bytes()
    raw = onnx.load(files.model).graph.initializer[0].raw_data
    start = original.index(raw)
    for bit in range(0, 8 * len(raw), 37):
        changed = bytearray(original)
        changed[start + bit // 8] ^= 1 << bit % 8
        files.model.write_bytes(bytes(changed))
        assert run_checker_here(files)[0] == REJECTED


def test_a_changed_weight_is_rejected_even_with_adjusted_digests(files: Bundle) -> None:
    claim, certificate = read(files)
    model = onnx.load(files.model)
    weight = onnx.numpy_helper.to_array(model.graph.initializer[0]).copy()
    weight *= np.float32(1.01)
    model.graph.initializer[0].CopyFrom(onnx.numpy_helper.from_array(weight, "W0"))
    onnx.save(model, files.model)
    digest = certbound.load(files.model).digest
    claim["model"]["sha256"] = certificate["model_sha256"] = digest
    assert run_checker_here(written(files, *with_claim(claim, certificate)))[0] == REJECTED


def evidence(certificate: dict[str, Any]) -> dict[str, Any]:
    """The evidence for tanh."""
    return certificate["activations"][0]["pieces"][0]  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("rule renamed", lambda c: c["plan"][1].update(rule="diagonal")),
        ("unknown rule", lambda c: c["plan"][1].update(rule="magic")),
        ("step removed", lambda c: c["plan"].pop(1)),
        ("step repeated", lambda c: c["plan"].insert(1, c["plan"][1])),
        ("steps swapped", lambda c: c["plan"].insert(1, c["plan"].pop(3))),
        ("norm lowered", lambda c: c["plan"][1].update(weight_norm="0.1")),
        ("norm zero", lambda c: c["plan"][1].update(weight_norm="0")),
        ("augmented norm lowered", lambda c: c["plan"][1].update(augmented_norm="0.1")),
        ("augmented norm where there is none", lambda c: c["plan"][2].update(augmented_norm="1")),
        ("record below the truth", lambda c: c["plan"][3]["after"].update(output="0.001")),
        ("bracket dropped", lambda c: evidence(c)["brackets"][1].clear()),
        ("bracket moved", lambda c: evidence(c)["brackets"][1].__setitem__(0, ["1", "2"])),
        ("orders dropped", lambda c: evidence(c)["brackets"].pop()),
        ("cover of one cell", lambda c: evidence(c)["cuts"].__setitem__(slice(1, -1), [])),
        ("cuts reversed", lambda c: evidence(c)["cuts"].reverse()),
        ("no cover", lambda c: evidence(c)["cuts"].clear()),
        ("no piece", lambda c: c["activations"][0]["pieces"].clear()),
        ("evidence repeated", lambda c: c["activations"].append(c["activations"][0])),
        ("evidence of another activation", lambda c: c["activations"][0].update(activation="sigmoid")),
        ("a parameter it does not have", lambda c: c["activations"][0]["parameters"].update(alpha="2")),
        ("vector with a zero", lambda c: c["conclusions"][3]["vector"].__setitem__(0, "0")),
        ("vector too short", lambda c: c["conclusions"][3]["vector"].pop()),
        ("conclusion dropped", lambda c: c["conclusions"].pop()),
        ("conclusion repeated", lambda c: c["conclusions"].append(c["conclusions"][0])),
        ("conclusion by the wrong rule", lambda c: c["conclusions"][2].update(rule="R7")),
        ("assumptions hidden", lambda c: c["assumptions"].pop(0)),
    ],
)
def test_a_tampered_plan_is_rejected(files: Bundle, name: str, change) -> None:  # type: ignore[no-untyped-def]
    _, certificate = read(files)
    change(certificate)
    files.certificate.write_text(json.dumps(certificate))
    assert run_checker_here(files)[0] in (REJECTED, MALFORMED), name


def test_a_bad_vector_proves_less_and_is_rejected(files: Bundle) -> None:
    _, certificate = read(files)
    certificate["conclusions"][3]["vector"] = ["1", "1000000"]
    files.certificate.write_text(json.dumps(certificate))
    assert run_checker_here(files)[0] == REJECTED


def test_an_activation_without_evidence_is_incomplete_and_named(files: Bundle) -> None:
    _, certificate = read(files)
    files.certificate.write_text(json.dumps(certificate | {"activations": []}))
    status, text = run_checker(files)
    assert status == INCOMPLETE and "tanh" in text


def _deep(depth: int) -> str:
    return "[" * depth + "]" * depth


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("empty", ""),
        ("not JSON", "claim"),
        ("NaN", '{"format": NaN}'),
        ("infinity", '{"format": Infinity}'),
        ("float", '{"format": 1.5}'),
        ("deep nesting", _deep(100_000)),
        ("moderate nesting", '{"format": ' + _deep(40) + "}"),
        ("10 MB string", json.dumps({"format": "a" * 10_000_000})),
        ("long integer", '{"format": ' + "9" * 5000 + "}"),
        ("empty object", "{}"),
        ("a list", "[]"),
        ("null", "null"),
        ("not UTF-8", b'{"format": "\xff"}'),
        ("byte order mark", b"\xef\xbb\xbf{}"),
    ],
)
def test_a_malformed_certificate(files: Bundle, name: str, text: str | bytes) -> None:
    written(files, files.claim.read_bytes(), text)
    assert run_checker_here(files)[0] == MALFORMED


def test_a_duplicate_key_is_malformed(files: Bundle) -> None:
    text = files.certificate.read_text().replace('"format":', '"format": "certbound-certificate-4", "format":', 1)
    files.certificate.write_text(text)
    assert run_checker(files)[0] == MALFORMED


@pytest.mark.parametrize("key", ["activations", "plan", "conclusions", "assumptions"])
def test_empty_lists_prove_nothing(files: Bundle, key: str) -> None:
    _, certificate = read(files)
    files.certificate.write_text(json.dumps(certificate | {key: []}))
    assert run_checker_here(files)[0] in (REJECTED, MALFORMED, INCOMPLETE)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("no claims", lambda c: c.update(claims=[])),
        ("unknown semantics", lambda c: c.update(semantics="float32 arithmetic")),
        ("unknown format", lambda c: c.update(format="certbound-claim-1")),
        ("unknown key", lambda c: c.update(certified_by="me")),
        ("another norm", lambda c: c["claims"][3].update(norm="2->2")),
        ("another tier", lambda c: c["claims"][3].update(tier="local")),
        ("no tier", lambda c: c["claims"][3].update(tier="magic")),
        ("quantity twice", lambda c: c["claims"].append(c["claims"][0])),
        ("float upper", lambda c: c["claims"][0].update(upper=1.5)),
        ("nan upper", lambda c: c["claims"][0].update(upper="nan")),
        ("radius nan", lambda c: c["domain"]["input"].update(radius=["nan"] * 3)),
        ("radius negative", lambda c: c["domain"]["parameters"].update(radius=["-1", "0"])),
        ("centre too short", lambda c: c["domain"]["input"].update(center=["0"])),
        ("both radius and total", lambda c: c["domain"]["parameters"].update(total="0")),
        ("fewer parameters", lambda c: c["model"].update(parameter_count=1)),
        ("group hidden", lambda c: c["model"]["groups"].pop()),
        ("a parameter declared fixed", lambda c: c["model"].update(fixed=["b0"])),
        ("other widths", lambda c: c["model"].update(inputs=4)),
    ],
)
def test_a_tampered_claim_is_not_valid(files: Bundle, name: str, change) -> None:  # type: ignore[no-untyped-def]
    claim, certificate = read(files)
    change(claim)
    assert run_checker_here(written(files, *with_claim(claim, certificate)))[0] in (REJECTED, MALFORMED), name


def test_a_larger_domain_is_rejected(files: Bundle) -> None:
    claim, certificate = read(files)
    claim["domain"]["parameters"]["radius"] = ["0.02", "0.02"]
    assert run_checker_here(written(files, *with_claim(claim, certificate)))[0] == REJECTED


def test_second_order_over_a_kink_is_rejected(tmp_path: Path) -> None:
    one = np.ones((1, 1))
    model = mlp([one, one], [None, None], ["relu", None]).save(tmp_path / "kink.onnx")
    clean = bundle(model, tmp_path / "out", certbound.Domain.around(input_center=1, radius="0.5"))
    claim, certificate = read(clean)
    assert run_checker(clean)[0] == VALID and len(claim["claims"]) == 5
    claim["domain"]["parameters"]["radius"] = ["2", "0"]  # now w may be 0
    for row in claim["claims"]:
        row["upper"] = "1000"
    for step in certificate["plan"]:
        step["after"] = {}
    claim["derivatives"] = "clarke"
    status, text = run_checker(written(clean, *with_claim(claim, certificate)))
    assert status == REJECTED and "kink" in text
    claim["derivatives"] = "classical"
    claim["claims"], certificate["conclusions"] = claim["claims"][:3], certificate["conclusions"][:3]
    status, text = run_checker(written(clean, *with_claim(claim, certificate)))
    assert status == REJECTED and "clarke" in text


@pytest.mark.parametrize("arguments", [(), ("a",), ("a", "b", "c", "d"), ("no.toml", "no.json", "no.onnx")])
def test_wrong_usage_is_malformed(arguments: tuple[str, ...]) -> None:
    assert run_checker(arguments)[0] == MALFORMED  # type: ignore[arg-type]


def at(document, what: str) -> Fraction:  # type: ignore[no-untyped-def]
    """The number a mutant's description points to."""
    for key in what.partition(": ")[0].split("."):
        document = document[int(key) if isinstance(document, list) else key]
    return checker_module("reading").number(document, what)


def assert_facts_are_true(evidence: list[Any]) -> None:
    """What the checker concludes from accepted evidence is at least what the activation reaches."""
    number = checker_module("reading").number
    entries = {(e["activation"], tuple((k, number(v, k)) for k, v in e["parameters"].items())) for e in evidence}
    proved = checker_module("activations.facts").prove_all(evidence, entries, {})
    for (name, _), found in proved.items():
        activation = find(name)
        reached = {c.key: c.reached for c in facts(activation, defaults(activation)).constants}
        for key, bound in (("S", found.bounded), ("b0", found.slope), ("c0", found.curvature)):
            assert bound is None or bound >= reached.get(key, 0), (name, key)
        for lo, hi in ((-3, -1), (-1, 2), (0, 0), (Fraction(1, 2), Fraction(5, 8))):
            least, most = found.image(Fraction(lo), Fraction(hi))
            points = np.linspace(float(lo), float(hi), 9)
            low, high = value_range(activation, defaults(activation), 0, points, points)
            assert least <= min(high) and max(low) <= most, name


INFORMATION = ("producer",)  # for people; nothing is concluded from it
_NO_CENTRES = ".recursion: without centres"  # guesses too: without them the middles of the slopes are taken


@pytest.mark.slow(seconds=20)
@pytest.mark.parametrize("activation", ["tanh", "softplus", "relu"])
def test_every_field_of_a_certificate_mutated(
    tmp_path: Path, activation: str, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tanh_net(3, (2, 3, 1), activation).save(tmp_path / "net.onnx")
    files = bundle(
        model, tmp_path / "out", certbound.Domain.around(input_center=1, input_radius="0.01", radius="0.001")
    )
    claim_text, (_, certificate) = files.claim.read_text(), read(files)
    caught, harmless, missed = 0, [], []
    for what, mutant in mutants(certificate):
        if activation != "tanh" and ": digit" in what and not what.startswith("activations"):
            continue  # every single digit of plan and conclusions once, with tanh; of the evidence with each
        reached = verdict(claim_text, json.dumps(mutant), model, tmp_path)
        if reached != "valid":
            caught += 1
            continue
        # The claim is unchanged and proved, so "valid" is true. Harmless must also be explicable:
        # text for people, a record or a norm bound that is larger than needed, another vector that is as good,
        # another order where order means nothing (sets; not the plan), or evidence that proves true facts as well.
        # Multipliers of a recursion are guesses, and any that still prove its bound will do.
        if any(key in what for key in (".after.", "weight_norm: ", "augmented_norm: ", ".bound: ")):
            value, original = at(mutant, what), at(certificate, what)
            assert Fraction(value) >= Fraction(original) * Fraction(999_999, 1_000_000), what  # not below the truth
        explained = any(
            key in what
            for key in (*INFORMATION, ".after", "weight_norm", "augmented_norm", ".vector.", ".recursion.", _NO_CENTRES)
        )
        explained = explained or (what.endswith(": reversed") and not what.startswith("plan"))
        if what.startswith("activations"):
            assert_facts_are_true(mutant["activations"])
            explained = True
        (harmless if explained else missed).append(what)
    with capsys.disabled():
        print(f"\n{activation} certificate: {caught} mutants caught, {len(harmless)} harmless, {len(missed)} missed")
    assert caught > 300
    assert missed == []


@pytest.mark.slow
def test_every_field_of_a_claim_mutated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = tanh_net(3, (2, 3, 1)).save(tmp_path / "net.onnx")
    domain = certbound.Domain.around(input_center=1, input_radius="0.01", radius="0.001")
    files = bundle(model, tmp_path / "out", domain)
    claim, certificate = read(files)
    network, caught, harmless = certbound.load(model), 0, 0
    for what, mutant in mutants(claim):
        try:
            texts = with_claim(mutant, certificate)
        except TypeError:
            continue  # not a TOML document any more
        if verdict(*texts, model, tmp_path) != "valid":
            caught += 1
            continue
        # A valid mutant must be true: compare it with what is reached in the domain it states.
        harmless += 1
        bounds = {row["quantity"]: row["upper"] for row in mutant["claims"]}
        reached = lower_bounds(
            network, certbound.bounds.domain.from_table(mutant["domain"]), np.random.default_rng(0), 2
        )
        assert violations(bounds, reached) == [], what
    with capsys.disabled():
        print(f"\nclaim: {caught} mutants caught, {harmless} valid and still true")
    assert caught > 200 and harmless > 0


def test_tomli_w_round_trip_is_the_same_claim(files: Bundle) -> None:
    claim, certificate = read(files)
    assert tomli_w.dumps(claim) == files.claim.read_text()
    assert run_checker(written(files, *with_claim(claim, certificate)))[0] == VALID


@pytest.mark.parametrize("tier", ["layerwise", "local"])
def test_what_is_said_to_have_been_certified_before_a_limit_has_to_follow(tier: str, tmp_path: Path) -> None:
    model = tanh_net().save(tmp_path / "net.onnx")
    found = certbound.certify(model, DOMAIN, tier=tier)
    quantities = ("output", "parameter_jacobian", "parameter_hessian")
    limited = found.with_limits({q: str(2 * Fraction(found.bounds[q])) for q in quantities} | {"input_jacobian": "9"})
    limited.write(tmp_path / "out")
    files = Bundle(tmp_path / "out" / "claim.toml", tmp_path / "out" / "certificate.json", model)
    assert run_checker(files)[0] == VALID
    certificate = json.loads(files.certificate.read_text())
    rows = certificate["conclusions"]
    assert {row["quantity"]: row["certified"] for row in rows} == {
        row["quantity"]: found.bounds[row["quantity"]] for row in rows
    }
    for row in rows:
        honest = row["certified"]
        for false, verdict_of_it in (
            (str(Fraction(honest) * 99 / 100), "rejected"),
            ("0", "rejected"),
            (3, "malformed"),
        ):
            row["certified"] = false
            files.certificate.write_text(json.dumps(certificate))
            said = run_checker_here(files)[1]
            assert said.startswith(f"{verdict_of_it}: ") and "certified" in said, said
        row["certified"] = honest
