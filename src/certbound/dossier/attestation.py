"""Attestations: a person's signature under "the checker accepted this claim for this model", to be verified offline.

An in-toto Statement (v1) of our own predicate type in a DSSE envelope, signed with ed25519. Envelope and signature are
securesystemslib's, keys cryptography's; this is the only file that imports them.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..certificate.check import EVIDENCE, check_many, claim_in
from ..checker_files import checker_digest
from ..errors import CertboundError, CheckerError, OutputError, RejectedError
from ..files import MAX_MODEL, MAX_TOML, misplaced, parse_json, read_bytes, read_text, read_toml
from ..report.shapes import Misshapen, Table, expect
from ..version import __version__
from .pages import AS_WRITTEN, kind_of
from .statement import statement

PAYLOAD_TYPE = "application/vnd.in-toto+json"
STATEMENT_TYPE = "https://in-toto.io/Statement/v1"
PREDICATE_TYPE = "urn:certbound:verified-bounds:1"
_MAX = 4 << 20  # bytes of an envelope
_HINT = "give an envelope that 'certbound attest' wrote"
_DIGEST = {"sha256": str}
_FILE = {"name": str, "digest": _DIGEST}
_PREDICATE = {
    "verdict": str,
    "checker": {"version": str, "digest": _DIGEST},
    "evidence": [_FILE],
    "claim": dict,
}
_ENVELOPE = {"payload": str, "payloadType": str, "signatures": [Table(str)]}


@dataclass(frozen=True)
class Step:
    """One step of verify(): what was looked at, whether it holds, and what was found."""

    what: str
    holds: bool
    found: str


def _need() -> None:
    """Raises CertboundError if the libraries are not installed."""
    from importlib.util import find_spec

    for name in ("securesystemslib", "cryptography"):
        if find_spec(name) is None:
            raise CertboundError(f"the package {name} is missing", hint="pip install 'certbound[attest]'")


def new_key() -> tuple[bytes, bytes]:
    """A new ed25519 key: (private, public) as PEM, PKCS #8 unencrypted and SubjectPublicKeyInfo."""
    _need()
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption())
    return private, key.public_key().public_bytes(form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo)


def attest(
    folder: Path,
    key: Path,
    models: Sequence[Path] = (),
    *,
    password: bytes | None = None,
    expires: datetime | None = None,
    remark: str = "",
    now: datetime | None = None,
) -> str:
    """The envelope: the checker is run now, and only what it calls valid is signed.

    ``models``: as for check_many(). Raises RejectedError if the checker does not accept the claim or the folder's page
    says something else, CertboundError if a file cannot be used.
    """
    signing = Signing(key, password, expires, remark, now or datetime.now(UTC))
    said, (row,) = statement(folder), check_many([folder], models)
    if row.result.status or row.model is None:
        raise RejectedError(
            f"not signed: the checker says {row.result.verdict}: {row.result.reason}",
            status=row.result.status or 2,
            where=str(folder),
        )
    if said.page != AS_WRITTEN:
        hint = f"'certbound report {folder}' writes it anew"
        raise OutputError("not signed: its page is not what claim and certificate say", where=str(folder), hint=hint)
    if said.checked is not None and said.checked.verdict != row.result.verdict:
        hint = f"'certbound check {folder} --report' writes it anew"
        raise OutputError(f"not signed: its page's verdict is {said.checked.verdict}", where=str(folder), hint=hint)
    claim = claim_in(folder)
    evidence = {name: said.digests[name] for name in (claim, EVIDENCE[claim])}
    page = kind_of(folder).page
    evidence[page] = hashlib.sha256(read_bytes(folder / page, MAX_MODEL)).hexdigest()
    predicate: dict[str, Any] = {
        "verdict": row.result.verdict,
        "checker": {"version": __version__, "digest": {"sha256": checker_digest()}},
        "evidence": _files(evidence),
        "claim": said.table,
    }
    subject = {name: digest for name, digest in said.digests.items() if name not in evidence}
    return signing.envelope(PREDICATE_TYPE, subject, predicate)


class Signing:
    """A signature that is about to be made. Raises CertboundError at once if the key or the dates are of no use."""

    def __init__(self, key: Path, password: bytes | None, expires: datetime | None, remark: str, now: datetime) -> None:
        _need()
        from securesystemslib.signer import CryptoSigner

        if expires is not None and expires <= now:
            hint = "give a later --expires"
            raise CertboundError(f"it would expire on {_stamp(expires)}, before it is made", hint=hint)
        self._signer = CryptoSigner(_private(key, password))
        self._begin = {
            "attestedOn": _stamp(now),
            **({} if expires is None else {"expiresOn": _stamp(expires)}),
            **({"remark": remark} if remark else {}),
        }

    def envelope(self, kind: str, subject: dict[str, str], predicate: dict[str, Any]) -> str:
        """The signed statement of this predicate type about the files of these digests (name -> SHA-256)."""
        from securesystemslib.dsse import Envelope

        payload = {
            "_type": STATEMENT_TYPE,
            "subject": _files(subject),
            "predicateType": kind,
            "predicate": self._begin | predicate,
        }
        envelope = Envelope(json.dumps(payload, indent=1, ensure_ascii=False).encode(), PAYLOAD_TYPE, {})
        envelope.sign(self._signer)
        return json.dumps(envelope.to_dict(), indent=1) + "\n"


@dataclass(frozen=True)
class Trusted:
    """A public key (PEM) that is trusted, up to a moment or for good."""

    file: Path
    until: datetime | None = None


def trusted_keys(file: Path) -> list[Trusted]:
    """The keys of a trust list: a TOML file of [[key]] tables, each with ``public`` (a PEM file below the list's
    folder), perhaps ``until`` (a date and time with a time zone) and ``name``. Raises CertboundError.
    """
    hint = "see 'Attestations' in docs/review.md"
    table = read_toml(file, hint=hint)
    try:
        expect(table, {"key": [dict]})
        rows = table["key"]
        for row in rows:
            expect(row, {"public": str})
            if unknown := row.keys() - {"public", "until", "name"}:
                raise Misshapen(f"key {min(unknown)!r} is not known")
            until = row.get("until")
            if until is not None and not (isinstance(until, datetime) and until.tzinfo):
                raise Misshapen("until: expected a date and time with a time zone")
            if reason := misplaced(row["public"]):
                raise Misshapen(f"public = {row['public'][:100]!r}: {reason}")
    except Misshapen as error:
        raise CertboundError(f"not a trust list ({error})", where=str(file), hint=hint) from None
    return [Trusted(file.parent / row["public"], row.get("until")) for row in rows]


def verify(
    envelope: Path, keys: Sequence[Trusted], folder: Path, models: Sequence[Path] = (), *, now: datetime | None = None
) -> Iterator[Step]:
    """The steps from an envelope to an accepted claim, in order; the first that does not hold is the last.

    ``keys``: those that are trusted. Raises CertboundError for a file that is no envelope or no key. Accepted is what
    ends with a step "checker" that holds.
    """
    table = yield from signed(envelope, keys, PREDICATE_TYPE, _PREDICATE, now or datetime.now(UTC))
    if table is None:
        return
    predicate, subject = table["predicate"], table["subject"]
    meant = predicate["verdict"] == "valid" and bool(predicate["evidence"])
    if not meant:
        yield Step("verdict", False, f"{predicate['verdict']}, on {len(predicate['evidence'])} files of evidence")
        return
    said = statement(folder)
    claim = claim_in(folder)
    page = folder / kind_of(folder).page
    now_there = {name: said.digests[name] for name in (claim, EVIDENCE[claim])}
    if page.exists():
        now_there[page.name] = hashlib.sha256(read_bytes(page, MAX_MODEL)).hexdigest()
    models_there = {name: digest for name, digest in said.digests.items() if name not in now_there}
    for what, named, there in (
        ("evidence", _digests(predicate["evidence"]), now_there),
        ("model", _digests(subject), models_there),
    ):
        wrong = sorted(name for name in named.keys() | there.keys() if named.get(name) != there.get(name))
        yield Step(
            f"digests of the {what}", not wrong, f"not as signed: {', '.join(wrong)}" if wrong else ", ".join(named)
        )
        if wrong:
            return
    same = predicate["claim"] == said.table
    yield Step("claim", same, "as signed" if same else "the signed text is not the folder's claim")
    if not same:
        return
    (row,) = check_many([folder], models)
    if row.result.status == 4:
        raise CheckerError(row.result.reason)
    yield Step("checker", row.result.status == 0, f"{row.result.verdict}: {row.result.reason}")


def signed(
    envelope: Path, keys: Sequence[Trusted], kind: str, predicate: dict[str, Any], now: datetime
) -> Generator[Step, None, dict[str, Any] | None]:
    """The first steps, of any attestation: signature, statement, date. Returns the statement, None if one fails.

    ``kind``, ``predicate``: the predicate type and, besides dates and remark, the predicate's shape.
    """
    _need()
    valid = [key.file for key in keys if key.until is None or now < key.until]
    if not valid:
        why = "no key is trusted" if not keys else "every trusted key has expired"
        hint = "give --key PUBLIC.pem, or renew the trust list"
        raise CertboundError(f"{why}, so nothing can be accepted", hint=hint)
    payload, held = _opened(envelope, valid)
    yield Step("signature", bool(held), f"of {held}" if held else "by none of the keys that are trusted now")
    if not held:
        return None
    shape = {
        "_type": str,
        "subject": [_FILE],
        "predicateType": str,
        "predicate": {"attestedOn": str, "?expiresOn": str, "?remark": str, **predicate},
    }
    try:
        table: dict[str, Any] = parse_json(payload.decode("utf-8"))
        expect(table, {**shape, "predicate": dict})
        if table["predicateType"] == kind:
            expect(table, shape)
    except (ValueError, TypeError, Misshapen) as error:
        yield Step("statement", False, f"not in the format: {error}")
        return None
    subject = table["subject"]
    meant = (table["_type"], table["predicateType"]) == (STATEMENT_TYPE, kind) and bool(subject)
    yield Step("statement", meant, f"{table['predicateType']}, about {len(subject)} files")
    if not meant:
        return None
    step = _in_time(table["predicate"], now)
    yield step
    return table if step.holds else None


def _in_time(predicate: dict[str, Any], now: datetime) -> Step:
    try:
        made = datetime.fromisoformat(predicate["attestedOn"])
        until = datetime.fromisoformat(predicate["expiresOn"]) if "expiresOn" in predicate else None
        early, late = now < made, until is not None and now >= until
    except (ValueError, TypeError):  # TypeError: a date without a time zone
        return Step("date", False, "no date with a time zone")
    text = f"made on {predicate['attestedOn']}" + ("" if until is None else f", until {predicate['expiresOn']}")
    return Step("date", not (early or late), f"{text}{': expired' if late else ': not yet' if early else ''}")


def _opened(file: Path, keys: Sequence[Path]) -> tuple[bytes, str]:
    """(payload, the key that signed it); the key is empty if none of the trusted ones did."""
    from securesystemslib.dsse import Envelope
    from securesystemslib.exceptions import VerificationError
    from securesystemslib.signer import SSlibKey

    trusted = {SSlibKey.from_crypto(_public(key)): key for key in keys}
    try:
        table = parse_json(read_text(file, _MAX, hint=_HINT))
        expect(table, _ENVELOPE)
        for text in (table["payload"], *(s["sig"] for s in table["signatures"])):
            if base64.b64encode(base64.b64decode(text, validate=True)).decode() != text:
                raise ValueError("base64 that is not canonical")
        opened = Envelope.from_dict(table)
    except (ValueError, KeyError, Misshapen, binascii.Error) as error:
        raise CertboundError(f"not a DSSE envelope ({error})", where=str(file), hint=_HINT) from None
    if opened.payload_type != PAYLOAD_TYPE:
        raise CertboundError(
            f"its payload is {opened.payload_type!r}, expected {PAYLOAD_TYPE!r}", where=str(file), hint=_HINT
        )
    try:
        accepted = opened.verify(list(trusted), 1)
    except VerificationError:
        return opened.payload, ""
    (first,) = accepted.values()
    return opened.payload, f"{trusted[first]} ({first.keyid[:16]})"


def _private(file: Path, password: bytes | None) -> Any:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    hint = "give an ed25519 private key (PEM), such as 'certbound new-key' makes"
    try:
        key = load_pem_private_key(read_bytes(file, MAX_TOML, hint=hint), password)
    except (
        ValueError,
        TypeError,
        UnsupportedAlgorithm,
    ) as error:  # TypeError: a password is missing, or there is one too many
        raise CertboundError(f"not a private key that can be read ({error})", where=str(file), hint=hint) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise CertboundError("a private key, but not ed25519", where=str(file), hint=hint)
    return key


def _public(file: Path) -> Any:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    hint = "give the ed25519 public key (PEM) of somebody you trust"
    try:
        key = load_pem_public_key(read_bytes(file, MAX_TOML, hint=hint))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise CertboundError(f"not a public key ({error})", where=str(file), hint=hint) from None
    if not isinstance(key, Ed25519PublicKey):
        raise CertboundError("a public key, but not ed25519", where=str(file), hint=hint)
    return key


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _files(digests: dict[str, str]) -> list[dict[str, Any]]:
    return [{"name": name, "digest": {"sha256": digest}} for name, digest in digests.items()]


def _digests(files: list[dict[str, Any]]) -> dict[str, str]:
    """Raises nothing: a name that comes twice keeps no digest, so that it never agrees."""
    found: dict[str, str] = {}
    for row in files:
        found[row["name"]] = "" if row["name"] in found else row["digest"]["sha256"]
    return found
