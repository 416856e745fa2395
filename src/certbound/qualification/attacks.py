"""What is done to the honest cases. Each attack makes mutants that no right checker accepts, whatever else it does.

An adversary who changes a file also mends the digests that name it: relink() does so, and only the attacks on digests
themselves leave them as they are.
"""

from __future__ import annotations

import copy
import hashlib
import io
import json
import struct
import tomllib
import zipfile
import zlib
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any, NamedTuple

Files = dict[str, bytes]
MOST = 5  # numbers of one kind that are tried in one case
REJECTED, MALFORMED, INCOMPLETE = "rejected", "malformed", "incomplete"


class Case(NamedTuple):
    """Honest evidence: its files by name, what the checker is called with, and how it has to end."""

    name: str
    kind: str
    arguments: list[str]
    verdict: str
    files: Files

    @property
    def roles(self) -> list[str]:
        """The files the checker is given: claim, certificate, model; then, for coverage, the other model."""
        return [name for name in self.arguments if not name.startswith("--")]

    def claim(self) -> dict[str, Any]:
        return tomllib.loads(self.files[self.roles[0]].decode())

    def certificate(self) -> Any:
        return json.loads(self.files[self.roles[1]])


class Mutant(NamedTuple):
    """``files``: those that differ; ``expected``: the verdicts that are right."""

    what: str
    files: Files
    expected: tuple[str, ...]


Attack = Callable[[Case], Iterator[Mutant]]

# Of each kind, the numbers of a claim that make it stronger when they fall, and when they rise.
FALLING = {
    "network certificate": ["claims.*.upper", "entries.chosen.*.upper"],
    "evidence about an activation": ["claims.*.upper"],
    "many inputs at once": ["claims.*.upper"],
    "coverage of another model": ["claims.*.upper"],
    "gains of a controller": ["envelopes.*.limit", "envelopes.*.start", "approximation_error", "gains.k"],
    "networks of many layers": ["distance.upper", "flow.radius", "rate.constant"],
    "contraction of a flow": ["log_norm", "lipschitz", "layer.factor"],
    "dense-connected network": ["upper"],
    "optimal values": ["gap"],
    "recorded training run": ["steps.*.largest", "steps.*.least", "steps.*.smoothness", "profile.*"],
}
RISING = {
    "network certificate": ["entries.chosen.*.lower"],
    "gains of a controller": ["envelopes.*.rate", "assumed.theta_radius", "assumed.disturbance"],
    "networks of many layers": ["distance.lower"],
    "contraction of a flow": ["step.largest"],
    "optimal values": ["lipschitz"],
    "recorded training run": ["steps.*.decrease"],
    "violation witness": ["claims.*.upper"],
}
# The numbers that say how large the domain is.
DOMAIN = {
    "network certificate": ["domain.input.radius.*", "domain.parameters.radius.*"],
    "evidence about an activation": ["domain.input.radius.*", "domain.parameters.radius.*"],
    "many inputs at once": ["domain.input.radius.*", "domain.parameters.radius.*"],
    "coverage of another model": ["domain.input.radius.*"],
    "gains of a controller": ["assumed.initial_error", "frequency"],
    "networks of many layers": ["start.radius"],
    "contraction of a flow": ["domain.radius.*"],
}
# The numbers of a certificate that are upper bounds, each of which the checker verifies.
EVIDENCE = [
    "plan.*.weight_norm",
    "plan.*.augmented_norm",
    "local.leaves.*.norms.*",
    "entries.norms.*",
    "norms.*.*",
    "blocks.*.norms.*",
    "least",
    "tubes.*.*.*",
    "bounds.*",
]


def text_of(value: Any) -> str:
    """A value in TOML, tables inline."""
    if type(value) is dict:
        return "{" + ", ".join(f"{json.dumps(k)} = {text_of(v)}" for k, v in value.items()) + "}"
    if type(value) is list:
        return "[" + ", ".join(map(text_of, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def toml(table: dict[str, Any]) -> bytes:
    """A table as a TOML file."""
    return "".join(f"{json.dumps(k)} = {text_of(v)}\n" for k, v in table.items()).encode()


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def relinked(case: Case, claim: dict[str, Any], certificate: Any, files: Files | None = None) -> Files:
    """The files of a mutant, the digests in claim and certificate mended for all that differs."""
    changed = dict(files or {})
    names, claim, certificate = case.roles, copy.deepcopy(claim), copy.deepcopy(certificate)
    there = case.files | changed
    for key, file in (("model", names[2]), ("run", names[2])) if len(names) > 2 else ():
        if type(claim.get(key)) is dict and file in changed:
            claim[key]["sha256"] = sha(there[file])
    for table in (claim.get("entries"), claim.get("bounds"), claim.get("domain", {}).get("input")):
        if type(table) is dict and table.get("file") in changed:
            table["sha256"] = sha(there[table["file"]])
    boxes = sorted(name for name in there if name.startswith("boxes/") and name.endswith("claim.toml"))
    if boxes and any(name in changed for name in boxes):
        claim["boxes"] = [sha(there[name]) for name in boxes]
    changed[names[0]] = toml(claim)
    if type(certificate) is dict:
        if "claim_sha256" in certificate:
            certificate["claim_sha256"] = sha(changed[names[0]])
        if "model_sha256" in certificate and len(names) > 2 and names[2] in changed:
            certificate["model_sha256"] = sha(there[names[2]])
    changed[names[1]] = json.dumps(certificate).encode()
    return changed


def found(node: Any, pattern: str, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of the numbers that a pattern of keys names; * stands for any."""
    key, _, rest = pattern.partition(".")
    items = node.items() if type(node) is dict else enumerate(node) if type(node) is list else ()
    for name, value in items:
        if key not in ("*", name):
            continue
        if rest:
            yield from found(value, rest, (*path, name))
        elif _number(value) is not None:
            yield (*path, name)


def some(node: Any, pattern: str) -> list[tuple[Any, ...]]:
    """At most MOST of the paths, evenly spread."""
    paths = list(found(node, pattern))
    return paths if len(paths) <= MOST else [paths[i * (len(paths) - 1) // (MOST - 1)] for i in range(MOST)]


def _number(value: Any) -> Fraction | None:
    try:
        return Fraction(float.fromhex(value)) if value.lstrip("-").startswith("0x") else Fraction(value)
    except (AttributeError, ValueError, ZeroDivisionError):
        return None


def at(node: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        node = node[key]
    return node


def with_value(node: Any, path: tuple[Any, ...], value: Any) -> Any:
    """A copy in which ``value`` stands at ``path``."""
    changed = copy.deepcopy(node)
    at(changed, path[:-1])[path[-1]] = value
    return changed


def moved(node: Any, path: tuple[Any, ...], by: Fraction) -> Any:
    """A copy in which the number at ``path`` has moved by this part of its size, downwards if that is negative."""
    number = _number(at(node, path)) or Fraction(0)
    changed = number + by * (abs(number) or Fraction(1, 100))
    return with_value(node, path, f"{changed.numerator}/{changed.denominator}")


def label(path: tuple[Any, ...]) -> str:
    return ".".join(map(str, path))


def stronger(case: Case) -> Iterator[Mutant]:
    """a claim made stronger: one bound moved by one part in a hundred"""
    claim, certificate = case.claim(), case.certificate()
    for table, by in ((FALLING, Fraction(-1, 100)), (RISING, Fraction(1, 100))):
        for pattern in table.get(case.kind, ()):
            for path in some(claim, pattern):
                files = relinked(case, moved(claim, path, by), certificate)
                yield Mutant(f"{label(path)} {'up' if by > 0 else 'down'}", files, (REJECTED,))


def larger_domain(case: Case) -> Iterator[Mutant]:
    """a claim about a larger domain"""
    claim, certificate = case.claim(), case.certificate()
    for pattern in DOMAIN.get(case.kind, ()):
        for path in some(claim, pattern):
            yield Mutant(label(path), relinked(case, moved(claim, path, Fraction(1, 2)), certificate), (REJECTED,))


def other_model(case: Case) -> Iterator[Mutant]:
    """the evidence of another model: other weights, with and without mended digests"""
    if "other.onnx" not in case.files:
        return
    claim, certificate, model = case.claim(), case.certificate(), case.roles[2]
    swapped = {model: case.files["other.onnx"]}
    yield Mutant("weights changed", swapped, (REJECTED,))
    yield Mutant("weights changed, digests mended", relinked(case, claim, certificate, swapped), (REJECTED,))
    if len(case.roles) > 3:
        far = {case.roles[3]: case.files["other.onnx"]}
        yield Mutant("a model outside the parameter set", far, (REJECTED,))


def weaker_evidence(case: Case) -> Iterator[Mutant]:
    """a number of the evidence lowered by a tenth"""
    claim, certificate = case.claim(), case.certificate()
    for pattern in EVIDENCE:
        for path in some(certificate, pattern):
            files = relinked(case, claim, moved(certificate, path, Fraction(-1, 10)))
            yield Mutant(label(path), files, (REJECTED,))


def left_out(case: Case) -> Iterator[Mutant]:
    """a part of the evidence left out: a key removed, a list emptied or shortened"""
    claim, certificate = case.claim(), case.certificate()
    for key, value in certificate.items():
        if key in ("producer", "worst", "replayed", "reached"):
            continue  # not evidence
        rest = {k: v for k, v in certificate.items() if k != key}
        yield Mutant(f"without {key}", relinked(case, claim, rest), (REJECTED, MALFORMED, INCOMPLETE))
        if type(value) is list and value:
            for what, part in (("emptied", []), ("without its last entry", value[:-1])):
                files = relinked(case, claim, certificate | {key: part})
                yield Mutant(f"{key} {what}", files, (REJECTED, MALFORMED, INCOMPLETE))


def assumptions(case: Case) -> Iterator[Mutant]:
    """an assumption hidden, changed or added"""
    claim, certificate = case.claim(), case.certificate()
    stated = certificate.get("assumptions")
    if stated is None:
        return
    for i, text in enumerate(stated):
        for what, lines in (
            ("hidden", stated[:i] + stated[i + 1 :]),
            ("changed", [*stated[:i], text + "x", *stated[i + 1 :]]),
        ):
            yield Mutant(f"{i} {what}", relinked(case, claim, certificate | {"assumptions": lines}), (REJECTED,))
    more = certificate | {"assumptions": [*stated, "float32 arithmetic"]}
    yield Mutant("one added", relinked(case, claim, more), (REJECTED,))


def activations(case: Case) -> Iterator[Mutant]:
    """evidence about an activation tampered with: brackets, cuts, pieces, another activation"""
    claim, certificate = case.claim(), case.certificate()
    for i, entry in enumerate(certificate.get("activations", ())):
        path: tuple[Any, ...] = ("activations", i)
        name = "sigmoid" if entry["activation"] != "sigmoid" else "tanh"
        changes: list[tuple[str, tuple[Any, ...], Any]] = [
            ("another activation", (*path, "activation"), name),
            ("a parameter it does not have", (*path, "parameters"), {"alpha": "2"}),
            ("no piece", (*path, "pieces"), []),
        ]
        for j, piece in enumerate(entry["pieces"]):
            own = (*path, "pieces", j)
            if len(piece["cuts"]) > 2:
                changes += [
                    (f"piece {j}: no cover", (*own, "cuts"), []),
                    (f"piece {j}: one cell", (*own, "cuts"), [piece["cuts"][0], piece["cuts"][-1]]),
                    (f"piece {j}: cuts reversed", (*own, "cuts"), piece["cuts"][::-1]),
                ]
            for order, brackets in enumerate(piece["brackets"]):
                if brackets:
                    changes += [
                        (f"piece {j}, order {order}: brackets dropped", (*own, "brackets", order), []),
                        (f"piece {j}, order {order}: a bracket moved", (*own, "brackets", order, 0), ["7", "8"]),
                    ]
        for what, where, value in changes:
            files = relinked(case, claim, with_value(certificate, where, value))
            yield Mutant(f"{entry['activation']}: {what}", files, (REJECTED, MALFORMED, INCOMPLETE))


def digests(case: Case) -> Iterator[Mutant]:
    """a digest that is not the file's, in claim or certificate"""
    names, claim, certificate = case.roles, case.claim(), case.certificate()
    if "claim_sha256" in certificate:
        yield Mutant("a line added to the claim", {names[0]: case.files[names[0]] + b"\n"}, (REJECTED,))
    for key in ("claim_sha256", "model_sha256"):
        if key in certificate:
            data = json.dumps(certificate | {key: "0" * 64}).encode()
            yield Mutant(f"certificate.{key}", {names[1]: data}, (REJECTED,))
    for path in (*found_keys(claim, "sha256"), *(("boxes", i) for i in range(len(claim.get("boxes", ()))))):
        files = relinked(case, with_value(claim, path, "0" * 64), certificate)
        yield Mutant(f"claim.{label(path)}", files, (REJECTED,))


def found_keys(node: Any, key: str, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths that end with a key."""
    for name, value in node.items() if type(node) is dict else ():
        if name == key:
            yield (*path, name)
        else:
            yield from found_keys(value, key, (*path, name))


def beside(case: Case) -> Iterator[Mutant]:
    """a file beside the claim changed: arrays, claims and certificates of boxes"""
    claim, certificate = case.claim(), case.certificate()
    for name, data in case.files.items():
        if name.endswith(".npz"):
            if name != "inputs.npz":
                files = relinked(case, claim, certificate, {name: with_lower_end(data)})
                yield Mutant(f"{name}: its last bound lowered, digest mended", files, (REJECTED,))
            at_value = len(data) // 2
            flipped = data[:at_value] + bytes([data[at_value] ^ 0x40]) + data[at_value + 1 :]
            yield Mutant(f"{name}: a bit", {name: flipped}, (REJECTED, MALFORMED))
            files = relinked(case, claim, certificate, {name: data[:at_value]})
            yield Mutant(f"{name}: cut short, digest mended", files, (MALFORMED, REJECTED))
        if name.startswith("boxes/") and name.endswith("claim.toml"):
            box = tomllib.loads(data.decode())
            weaker = with_value(box, ("domain", "input", "radius", 0), "1/1000")
            evidence = name.replace("claim.toml", "certificate.json")
            text = toml(weaker)
            own = json.loads(case.files[evidence]) | {"claim_sha256": sha(text)}
            changed = {name: text, evidence: json.dumps(own).encode()}
            yield Mutant(f"{name}: a smaller box", relinked(case, claim, certificate, changed), (REJECTED,))
            false = json.loads(case.files[evidence]) | {"conclusions": []}
            yield Mutant(f"{evidence}: no conclusion", {evidence: json.dumps(false).encode()}, (REJECTED, MALFORMED))


def with_lower_end(data: bytes) -> bytes:
    """An archive whose last array is of upper bounds, the last of them a tenth lower; checksums mended."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = archive.read(archive.infolist()[-1])
    (number,) = struct.unpack("<d", content[-8:])
    changed = content[:-8] + struct.pack("<d", number - 0.1 * abs(number))
    old, new = (struct.pack("<I", zlib.crc32(part)) for part in (content, changed))
    return data.replace(content, changed).replace(old, new)


def outside(case: Case) -> Iterator[Mutant]:
    """a point outside the domain, or one at which less is reached"""
    if case.kind not in ("violation witness", "lower bounds"):
        return
    claim, certificate = case.claim(), case.certificate()
    for pattern in ("x.*", "theta.*.*", "reached"):
        for path in some(certificate, pattern if case.kind == "violation witness" else f"points.*.{pattern}"):
            files = relinked(case, claim, moved(certificate, path, Fraction(1)))
            yield Mutant(label(path), files, (REJECTED,))
    if case.kind != "violation witness":
        return
    higher = moved(claim, ("claims", 0, "upper"), Fraction(1, 100))
    files = relinked(case, higher, certificate | {"claimed": higher["claims"][0]["upper"]})
    yield Mutant("a bound that it does not exceed", files, (REJECTED,))


def meaning(case: Case) -> Iterator[Mutant]:
    """a claim of another meaning: semantics, norms, quantities, derivatives, hypotheses, formats"""
    claim, certificate = case.claim(), case.certificate()
    if "format" not in claim:
        return
    changes: list[tuple[str, tuple[Any, ...], Any]] = [("another format", ("format",), "certbound-claim-0")]
    if "semantics" in claim:
        changes.append(("float arithmetic", ("semantics",), "float32 arithmetic"))
    if claim.get("derivatives") == "clarke" and case.kind == "network certificate":
        changes.append(("kinks denied", ("derivatives",), "classical"))
    for i, _ in enumerate(claim.get("claims", ())):
        changes += [
            (f"claim {i}: another norm", ("claims", i, "norm"), "1->1"),
            (f"claim {i}: an unknown quantity", ("claims", i, "quantity"), "everything"),
        ]
    for key in ("hypotheses", "says"):
        for i, text in enumerate(claim.get(key, ())):
            changes.append((f"{key}: {i} changed", (key, i), text + "."))
    for what, path, value in changes:
        files = relinked(case, with_value(claim, path, value), certificate)
        yield Mutant(what, files, (REJECTED, MALFORMED))
    if claim.get("claims"):
        yield Mutant("no claims", relinked(case, claim | {"claims": []}, certificate), (REJECTED, MALFORMED))


def hostile_claim(case: Case) -> Iterator[Mutant]:
    """a claim file that is hostile or broken"""
    name = case.roles[0]
    data, claim = case.files[name], case.claim()
    key = "format" if "format" in claim else "title"
    texts = {
        "empty": b"",
        "cut short": data[: len(data) // 2].rpartition(b"\n")[0] + b'\nx = "',
        "not UTF-8": b"\xff\xfe" + data,
        "an unknown key": b'unknown = "1"\n' + data,
        "a key twice": f'{key} = "x"\n'.encode() + data,
        "a float": f"{key}_ = 1.5\n".encode() + data,
        "NaN": f"{key}_ = nan\n".encode() + data,
        "deep nesting": b"a = " + b"[" * 10_000 + b"]" * 10_000,
        "a key of many parts": b"a" + b".a" * 10_000 + b" = 1\n",
        "a long string": b'a = "' + b"x" * 1_000_000 + b'"\n',
    }
    for what, text in texts.items():
        files = {name: text}
        certificate = case.certificate()
        if "claim_sha256" in certificate:
            files[case.roles[1]] = json.dumps(certificate | {"claim_sha256": sha(text)}).encode()
        yield Mutant(what, files, (MALFORMED,))


def hostile_certificate(case: Case) -> Iterator[Mutant]:
    """a certificate file that is hostile or broken"""
    name = case.roles[1]
    data = case.files[name]
    texts = {
        "empty": b"",
        "an empty object": b"{}",
        "a list": b"[]",
        "null": b"null",
        "cut short": data[: len(data) // 2],
        "not UTF-8": b'{"format": "\xff"}',
        "a byte order mark": b"\xef\xbb\xbf" + data,
        "a key twice": data.replace(b'"format":', b'"format": "x", "format":', 1),
        "an unknown key": data.replace(b"{", b'{"unknown": "1", ', 1),
        "NaN": data.replace(b"{", b'{"unknown": NaN, ', 1),
        "a float": data.replace(b"{", b'{"unknown": 1.5, ', 1),
        "deep nesting": b"[" * 100_000 + b"]" * 100_000,
        "a long integer": b'{"format": ' + b"9" * 5000 + b"}",
        "a long string": b'{"format": "' + b"x" * 1_000_000 + b'"}',
    }
    for what, text in texts.items():
        yield Mutant(what, {name: text}, (MALFORMED,))


def hostile_model(case: Case) -> Iterator[Mutant]:
    """a model or run file that is hostile or broken, digests mended"""
    if len(case.roles) < 3:
        return
    name, claim, certificate = case.roles[2], case.claim(), case.certificate()
    data = case.files[name]
    texts = {
        "empty": b"",
        "cut short": data[: len(data) // 2],
        "no model": b"certbound\n" * 10,
        "a length beyond its end": data + b"\xba\x3e\xff\xff\xff\x7f",
    }
    for what, text in texts.items():
        files = relinked(case, claim, certificate, {name: text})
        yield Mutant(what, files, (MALFORMED, REJECTED))


def true_lemma(case: Case) -> Iterator[Mutant]:
    """a counterexample that is none: a lemma that holds there, a hypothesis that does not"""
    if case.kind != "counterexample to a lemma":
        return
    name, evidence = case.roles
    text, certificate = case.files[name].decode(), case.certificate()
    yield Mutant("the claim holds there", {name: text.replace("A*e) <= 0", "A*e) <= 100").encode()}, (REJECTED,))
    hypothesis = '[symbols]\nA = "matrix 2 x 2"\ne = "vector 2"\n\n[[hypotheses]]\nclaim = "norm(e) <= 1"\n'
    tables = text.partition("[symbols]")[0] + hypothesis + text[text.index("[[hypotheses]]") :]
    yield Mutant("a hypothesis fails there", {name: tables.encode()}, (REJECTED,))
    for what, path, value in (
        ("a positive diagonal", ("values", "A", 0, 0), "1"),
        ("a vector of zeros", ("values", "e"), ["0", "0"]),
        ("a vector too long", ("values", "e"), ["1", "1", "1"]),
        ("a matrix of another size", ("values", "A"), [["-1"]]),
        ("a claim that is not there", ("claim",), 2),
    ):
        data = json.dumps(with_value(certificate, path, value)).encode()
        yield Mutant(what, {evidence: data}, (REJECTED, MALFORMED, INCOMPLETE))


ATTACKS: list[Attack] = [
    stronger,
    larger_domain,
    other_model,
    weaker_evidence,
    left_out,
    activations,
    beside,
    outside,
    meaning,
    true_lemma,
    assumptions,
    digests,
    hostile_claim,
    hostile_certificate,
    hostile_model,
]
# They do not look at what is claimed: the first case of each kind is enough.
ONCE: list[Attack] = [assumptions, digests, hostile_claim, hostile_certificate, hostile_model]


def described(attack: Attack) -> str:
    """An attack in words."""
    return (attack.__doc__ or attack.__name__).strip()
