"""Running the checker, in a process of its own and inside this one, and bundles to tamper with."""

from __future__ import annotations

import copy
import hashlib
import importlib.util
import io
import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import tomli_w

from certbound.bounds.domain import Domain
from certbound.certificate.certification import certify
from certbound.checker_files import CHECKER
from certbound.network.load import load


class Bundle(NamedTuple):
    """The three files."""

    claim: Path
    certificate: Path
    model: Path


def bundle(model: Path, folder: Path, domain: Domain | None = None, tier: str = "layerwise") -> Bundle:
    """Certify ``model`` and write the evidence to ``folder``."""
    certify(load(model), domain, tier=tier).write(folder)
    return Bundle(folder / "claim.toml", folder / "certificate.json", model)


def run_checker(files: Bundle, *options: str) -> tuple[int, str]:
    """(exit status, output) of the checker as a user without certbound runs it."""
    command = [sys.executable, "-I", "-S", str(CHECKER), *options, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout.strip()


def checker_module(name: str) -> Any:
    """A module of the checker, imported beside the tests."""
    if str(CHECKER) not in sys.path:
        sys.path.insert(0, str(CHECKER))
    return importlib.import_module(name)


@cache
def _entry() -> Any:
    """The checker's __main__, as a module."""
    checker_module("outcome")  # its folder is on the path from here on
    spec = importlib.util.spec_from_file_location("checker_entry", CHECKER / "__main__.py")
    assert spec is not None and spec.loader is not None
    entry = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(entry)
    return entry


def run_checker_here(files: Sequence[Path | str], *options: str) -> tuple[int, str]:
    """The same of the checker's own entry inside this process: where it is not the process that is tested."""
    out = io.StringIO()
    with redirect_stdout(out):
        status = _entry().main([*options, *map(str, files)])
    return status, out.getvalue().strip()


def decide(claim: Path, evidence: Path, model: Path) -> Any:
    """The Outcome of the check inside this process, raised or returned: of a certificate or a violation witness."""
    reading = checker_module("reading")
    value = reading.read_json(reading.read_bytes(str(evidence), 64 << 20), "certificate")
    if type(value) is dict and str(value.get("format", "")).startswith("certbound-violation-"):  # as __main__ does
        return checker_module("witnesses.violation").check_violation(str(claim), value, str(model))
    return checker_module("check").check(str(claim), value, str(model))


def made_anew(file: Path, data: bytes) -> None:
    """Write a file that a sweep writes again and again: some file systems wait for the disk where one is cut short."""
    file.unlink(missing_ok=True)
    file.write_bytes(data)


def verdict(claim: str | bytes, certificate: str | bytes, model: Path, folder: Path) -> str:
    """The verdict on these texts, inside this process (fast enough for hundreds of mutants)."""
    outcome = checker_module("outcome")
    files = (folder / "mutant.toml", folder / "mutant.json")
    for file, text in zip(files, (claim, certificate), strict=True):
        made_anew(file, text if isinstance(text, bytes) else text.encode())
    try:
        return str(decide(*files, model).verdict)
    except outcome.Outcome as reached:
        return str(reached.verdict)


def verdict_and_bounds(
    claim: str | bytes, certificate: str | bytes, model: Path, folder: Path
) -> tuple[str, dict[str, Fraction]]:
    """The verdict, and what the checker has proved when it compares the claims with it (nothing if it ends before)."""
    module, reached = checker_module("check"), dict[str, Fraction]()
    compare = module.compare

    def noting(claims: list[Any], proved: dict[str, Fraction]) -> None:
        reached.update(proved)
        compare(claims, proved)

    with patch.object(module, "compare", noting):
        return verdict(claim, certificate, model, folder), reached


def follows(claims: list[dict[str, Any]], proved: dict[str, Fraction]) -> bool:
    """Whether the checker takes these claims for what it has proved."""
    try:
        checker_module("claim").compare(claims, proved)
    except checker_module("outcome").Rejected:
        return False
    return True


def with_claim(claim: dict[str, Any], certificate: dict[str, Any]) -> tuple[str, str]:
    """Texts of a tampered claim and the certificate with its digest adjusted, as an adversary would."""
    text = tomli_w.dumps(claim)
    return text, json.dumps(certificate | {"claim_sha256": hashlib.sha256(text.encode()).hexdigest()})


def read(files: Bundle) -> tuple[dict[str, Any], dict[str, Any]]:
    """Claim and certificate as plain data."""
    return tomllib.loads(files.claim.read_text()), json.loads(files.certificate.read_text())


def mutants(document: Any) -> Iterator[tuple[str, Any]]:
    """(where and what, mutated copy) for every field: digits changed, texts altered, entries dropped or repeated."""
    for path in _paths(document):
        for what, value in _changes(_get(document, path)):
            if value == _get(document, path):
                continue
            copied = copy.deepcopy(document)
            _set(copied, path, value)
            yield f"{'.'.join(map(str, path))}: {what}", copied


_Path = tuple[Any, ...]


def _paths(node: Any, path: _Path = ()) -> Iterator[_Path]:
    yield path
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield from _paths(value, (*path, key))


def _get(node: Any, path: _Path) -> Any:
    for key in path:
        node = node[key]
    return node


def _set(node: Any, path: _Path, value: Any) -> None:
    if path:
        _get(node, path[:-1])[path[-1]] = value
    else:
        node.clear()
        node.update(value)


def _changes(value: Any) -> Iterator[tuple[str, Any]]:
    match value:
        case dict():
            for key in value:
                yield f"without {key}", {k: v for k, v in value.items() if k != key}
                yield f"renamed {key}", {(f"{k}x" if k == key else k): v for k, v in value.items()}
            yield "an unknown key", value | {"unknown": "1"}
        case list():
            yield "empty", []
            for i in range(len(value)):
                yield f"without entry {i}", value[:i] + value[i + 1 :]
                yield f"entry {i} twice", value[: i + 1] + value[i:]
            if len(value) > 1:
                yield "reversed", value[::-1]
        case str():
            for i, character in enumerate(value):
                if character.isdigit():
                    digit = str((int(character) + (1 if i % 2 else -1)) % 10)  # up and down in turn
                    yield f"digit {i} -> {digit}", value[:i] + digit + value[i + 1 :]
            for text in ("", "nan", "inf", "-1", "0", "1e-9", "1e9999", "0x1.8p+9999", "1/0", f"{value}x", "z3"):
                if text != value:
                    yield f"{text[:12]!r}", text
        case bool() | int():
            yield "one more", value + 1
            yield "one less", value - 1
            yield "negative", -value - 1
            yield "as text", str(value)
