"""certbound new-key, attest, verify-attestation: what is accepted is what was signed, and nothing else."""

from __future__ import annotations

import base64
import json
import random
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

import certbound
from certbound.errors import CertboundError
from tests.support.builders import tanh_net
from tests.support.commands import run_here

pytest.importorskip("securesystemslib")

from certbound.dossier import attestation as room


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with out/ (claim, certificate, page, model, attestation.json), the keys k and k.pub, other and .pub."""
    folder = tmp_path_factory.mktemp("signed")
    model = tanh_net(3, (2, 3, 1)).save(folder / "net.onnx")
    certbound.certify(model, certbound.Domain.around(input_radius="0.1"), tier="layerwise").write(folder / "out")
    shutil.move(model, folder / "out/net.onnx")
    for name in ("k", "other"):
        assert run_here("new-key", folder / name)[0] == 0
    assert run_here("attest", folder / "out", "--key", folder / "k", "--remark", "for the arm")[0] == 0
    return folder


@pytest.fixture
def signed(once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(once, tmp_path / "signed")


def verified(folder: Path, *options: object) -> tuple[int, str, str]:
    return run_here("verify-attestation", folder / "out/attestation.json", folder / "out", *options)


def test_what_was_signed_is_accepted_step_by_step(signed: Path) -> None:
    status, out, err = verified(signed, "--key", signed / "k.pub")
    assert status == 0, err
    steps = [line.split("  ")[1].split(":")[0] for line in out.splitlines()[:-1]]
    expected = ["signature", "statement", "date", "digests of the evidence", "digests of the model", "claim", "checker"]
    assert steps == expected and out.splitlines()[-1] == "accepted"


def test_private_keys_are_their_owners_and_never_replaced(signed: Path) -> None:
    assert (signed / "k").stat().st_mode & 0o077 == 0
    before = (signed / "k").read_bytes()
    status, _, err = run_here("new-key", signed / "k")
    assert status == 2 and "never replaced" in err and (signed / "k").read_bytes() == before


@pytest.mark.parametrize(
    ("options", "status", "says"),
    [
        (["--key", "other.pub"], 1, "by none of the keys"),
        ([], 2, "no key is trusted"),
        (["--key", "k"], 2, "not a public key"),
        (["--key", "absent.pub"], 2, "cannot be read"),
        (["--key", "k.pub", "--at", "2020-01-01"], 1, "not yet"),
    ],
)
def test_unknown_keys_and_wrong_dates(signed: Path, options: list[str], status: int, says: str) -> None:
    given = [signed / o if o.startswith(("k", "other", "absent")) else o for o in options]
    found, out, err = verified(signed, *given)
    assert found == status and says in out + err and "Traceback" not in err


def test_an_attestation_ends(signed: Path) -> None:
    arguments = ["--key", signed / "k", "--expires", "2100-01-01", "--force"]
    assert run_here("attest", signed / "out", *arguments)[0] == 0
    assert verified(signed, "--key", signed / "k.pub")[0] == 0
    status, out, _ = verified(signed, "--key", signed / "k.pub", "--at", "2100-01-01")
    assert status == 1 and "expired" in out
    status, _, err = run_here("attest", signed / "out", "--key", signed / "k", "--expires", "2001-01-01", "--force")
    assert status == 2 and "before it is made" in err


def test_a_trusted_key_ends(signed: Path) -> None:
    trust = signed / "trust.toml"
    trust.write_text('[[key]]\nname = "safety"\npublic = "k.pub"\nuntil = 2100-01-01T00:00:00Z\n')
    assert verified(signed, "--trust", trust)[0] == 0
    status, _, err = verified(signed, "--trust", trust, "--at", "2100-01-01")
    assert status == 2 and "expired" in err
    for wrong in (
        '[[key]]\npublic = "../k.pub"\n',
        "[[key]]\nuntil = 2100-01-01\n",
        "key = 3\n",
        "[[key]]\nsecret = 1\n",
    ):
        trust.write_text(wrong)
        status, _, err = verified(signed, "--trust", trust)
        assert status == 2 and "not a trust list" in err


@pytest.mark.parametrize("what", ["claim.toml", "certificate.json", "report.html", "net.onnx"])
def test_a_changed_file_is_noticed(signed: Path, what: str) -> None:
    file = signed / "out" / what
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    status, out, err = verified(signed, "--key", signed / "k.pub")
    assert status in (1, 2) and "accepted" not in out.splitlines()[-1:] and "Traceback" not in err


def test_nothing_is_signed_that_the_checker_rejects_or_whose_page_differs(signed: Path) -> None:
    folder = signed / "out"
    before = (folder / "attestation.json").read_bytes()
    (folder / "report.html").write_text((folder / "report.html").read_text() + " ")
    status, _, err = run_here("attest", folder, "--key", signed / "k", "--force")
    assert status == 2 and "its page is not" in err
    certificate = json.loads((folder / "certificate.json").read_text())
    certificate["plan"] = certificate["plan"][:-1]
    (folder / "certificate.json").write_text(json.dumps(certificate))
    status, _, err = run_here("attest", folder, "--key", signed / "k", "--force")
    assert status in (1, 2) and "not signed" in err
    assert (folder / "attestation.json").read_bytes() == before


def test_an_attestation_of_another_verdict_or_about_nothing_is_not_accepted(signed: Path) -> None:
    """A trusted key under a statement that says too little: empty never succeeds."""
    from cryptography.hazmat.primitives.serialization import load_pem_private_key
    from securesystemslib.dsse import Envelope
    from securesystemslib.signer import CryptoSigner

    signer = CryptoSigner(load_pem_private_key((signed / "k").read_bytes(), None))
    file = signed / "out/attestation.json"
    whole = json.loads(base64.b64decode(json.loads(file.read_text())["payload"]))

    def accepted(table: object) -> bool:
        envelope = Envelope(json.dumps(table).encode(), room.PAYLOAD_TYPE, {})
        envelope.sign(signer)
        file.write_text(json.dumps(envelope.to_dict()))
        return verified(signed, "--key", signed / "k.pub")[0] == 0

    assert accepted(whole)
    predicate = whole["predicate"]
    for less in (
        whole | {"subject": []},
        whole | {"subject": whole["subject"] * 2},
        whole | {"predicateType": "urn:other"},
        whole | {"predicate": predicate | {"verdict": "rejected"}},
        whole | {"predicate": predicate | {"evidence": []}},
        whole | {"predicate": predicate | {"evidence": predicate["evidence"][1:]}},
        whole | {"predicate": predicate | {"claim": {}}},
        whole | {"predicate": predicate | {"attestedOn": "yesterday"}},
        whole | {"predicate": {}},
        {},
        [],
        None,
    ):
        assert not accepted(less), less


def test_other_programs_read_it(signed: Path) -> None:
    """The envelope by the text of the DSSE specification, the statement by in-toto's own library."""
    parse = pytest.importorskip("google.protobuf.json_format").Parse
    statement = pytest.importorskip("in_toto_attestation.v1.statement")
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    envelope = json.loads((signed / "out/attestation.json").read_text())
    payload, kind = base64.b64decode(envelope["payload"]), envelope["payloadType"].encode()
    encoded = b"DSSEv1 " + str(len(kind)).encode() + b" " + kind + b" " + str(len(payload)).encode() + b" " + payload
    (signature,) = envelope["signatures"]
    key = load_pem_public_key((signed / "k.pub").read_bytes())
    key.verify(base64.b64decode(signature["sig"]), encoded)  # type: ignore[union-attr, call-arg] -- raises if it is wrong
    read = statement.Statement.copy_from_pb(parse(payload, statement.spb.Statement()))
    read.validate()
    assert [subject.name for subject in read.pb.subject] == ["net.onnx"]
    assert read.pb.predicate["remark"] == "for the arm"


def test_no_mutant_is_accepted(signed: Path, cases: Callable[[int, int], int]) -> None:
    """Envelopes, keys and pages with a few bytes changed: no verdict but "not accepted", or an error in words."""
    rng = random.Random(7)
    envelope, key = signed / "out/attestation.json", signed / "k.pub"
    originals = {file: file.read_bytes() for file in (envelope, key, signed / "out/report.html")}
    meant = {envelope: json.loads(originals[envelope]), key: key.read_bytes()}
    for case in range(cases(300, 1000)):
        file = list(originals)[case % len(originals)]
        data = bytearray(originals[file])
        for _ in range(rng.randint(1, 3)):
            at = rng.randrange(len(data))
            match rng.randrange(4):
                case 0:
                    data[at] ^= 1 << rng.randrange(8)
                case 1:
                    data[at : at + rng.randint(1, 30)] = b""
                case 2:
                    data[at:at] = bytes(data[rng.randrange(len(data)) :][:20])
                case _:
                    data[at] = rng.randrange(256)
        file.write_bytes(data)
        if file == key or bytes(data) == originals[file]:
            same = _loads_the_same(key, meant[key]) if file == key else True
        else:
            same = file == envelope and _means(data) == meant[envelope]
        if not same:
            try:
                steps = list(
                    room.verify(envelope, [room.Trusted(key)], signed / "out", now=datetime(2099, 1, 1, tzinfo=UTC))
                )
            except CertboundError:
                steps = []
            assert not (steps and all(step.holds for step in steps) and steps[-1].what == "checker"), bytes(data)
        file.write_bytes(originals[file])


def _means(data: bytes | bytearray) -> object:
    """The value of a JSON text; None if it is none. White space means nothing."""
    try:
        return json.loads(data)
    except ValueError:
        return None


def _loads_the_same(file: Path, original: bytes) -> bool:
    from cryptography.hazmat.primitives import serialization as form

    try:
        old, new = (form.load_pem_public_key(data) for data in (original, file.read_bytes()))
        raw = [key.public_bytes(form.Encoding.Raw, form.PublicFormat.Raw) for key in (old, new)]
    except Exception:
        return False
    return raw[0] == raw[1]


def _depth(folder: Path) -> None:
    from tests.support.depth import field, make, start

    shutil.copy(make(folder, field(folder, hidden=(3,)), start("2/5", "-3/10"), "euler:6").model, folder / "out")


def _gains(folder: Path) -> None:
    from tests.support.gains import make

    shutil.copy(make(folder).model, folder / "out")


def _training(folder: Path) -> None:
    from certbound.training.certify import certify_training
    from tests.support.training import Setting, record

    file = record(Setting(steps=3, eta=0.01)).write(folder / "steps.json")
    certify_training(file, reach=2.0).write(folder / "out")
    shutil.copy(file, folder / "out")


@pytest.mark.parametrize("kind", [_depth, _gains, _training])
def test_every_kind_of_folder_can_be_signed(kind: Callable[[Path], None], tmp_path: Path, once: Path) -> None:
    kind(tmp_path)
    out = tmp_path / "out"
    status, _, err = run_here("attest", out, "--key", once / "k")
    assert status == 0, err
    status, said, err = run_here("verify-attestation", out / "attestation.json", out, "--key", once / "k.pub")
    assert status == 0 and said.splitlines()[-1] == "accepted", err
    # All but what proves nothing: how long it took, values in floats, the pages of the boxes.
    unsigned = [*out.glob("[ac]*.json"), *out.rglob("run.json"), *out.glob("boxes/*/report.html")]
    for file in sorted(file for file in out.rglob("*") if file.is_file() and file not in unsigned):
        data = file.read_bytes()
        file.write_bytes(data[:-2] + b"7" + data[-1:])
        status, said, _ = run_here("verify-attestation", out / "attestation.json", out, "--key", once / "k.pub")
        assert status != 0 and said.splitlines()[-1:] != ["accepted"], file
        file.write_bytes(data)
