"""Claims about intervals of parameters and of entries of derivatives: accepted, and what must be rejected."""

from __future__ import annotations

import copy
import hashlib
import io
import json
import pickle
import tomllib
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.bounds.arrays_file import npz_bytes
from certbound.bounds.domain import Domain
from certbound.certificate import gradient
from certbound.network.graph import Network
from tests.support.builders import tanh_net
from tests.support.networks import random_case
from tests.support.tampering import Bundle, checker_module, decide, mutants, run_checker, with_claim

DOMAINS: dict[str, Callable[[], Domain]] = {
    "entries": lambda: Domain.box(input_center="0.3", input_radius="0.1", entries=moves()),
    "quantisation": lambda: Domain.box(
        quantisation={"bits": 8, "scheme": "symmetric per channel"}, input_radius="0.01"
    ),
    "bit_flips": lambda: Domain.box(bit_flips={"bits": [0, 12], "count": 2}, radius="0.0001"),
}


@cache
def network_of() -> Network:
    with TemporaryDirectory() as folder:
        return certbound.load(tanh_net(0, (2, 3, 2)).save(Path(folder) / "net.onnx"))


def moves() -> dict[str, np.ndarray]:
    """Intervals for the weight of the first layer, radii for its bias."""
    network = network_of()
    assert network.contents is not None
    found, at, rng = {}, 0, np.random.default_rng(0)
    for i, parameter in enumerate(network.contents.parameters):
        size = int(np.prod(parameter.shape))
        stored = network.theta[at : at + size].reshape(parameter.shape)
        at += size
        if i == 0:
            found[f"{parameter.name}.lower"] = stored - 0.01 * rng.random(parameter.shape)
            found[f"{parameter.name}.upper"] = stored + 0.01 * rng.random(parameter.shape)
        elif i == 1:
            found[f"{parameter.name}.radius"] = 0.01 * rng.random(parameter.shape)
    return found


class Made:
    """A bundle, its claim and certificate as data, and the folder in which both lie."""

    def __init__(self, folder: Path, domain: Domain, **options: Any) -> None:
        self.folder = folder
        self.model = tanh_net(0, (2, 3, 2)).save(folder / "net.onnx")
        network = certbound.load(self.model)
        certbound.certify(network, domain, **options).write(folder / "out")
        self.files = Bundle(folder / "out" / "claim.toml", folder / "out" / "certificate.json", self.model)
        self.claim = tomllib.loads(self.files.claim.read_text())
        self.certificate = json.loads(self.files.certificate.read_text())

    def outcome(self, claim: dict[str, Any] | None = None, certificate: dict[str, Any] | None = None) -> Any:
        """How the check of these ends, in the bundle's folder."""
        text, evidence = with_claim(claim or self.claim, certificate or self.certificate)
        self.files.claim.write_text(text)
        self.files.certificate.write_text(evidence)
        try:
            return decide(*self.files)
        except checker_module("outcome").Outcome as outcome:
            return outcome

    def verdict(self, **changed: Any) -> str:
        return str(self.outcome(**changed).verdict)

    def replace_file(self, name: str, data: bytes, *, digest: bool = True) -> dict[str, Any]:
        """A claim with another file beside it; ``digest``: with its digest, as an adversary would."""
        (self.folder / "out" / name).write_bytes(data)
        claim = copy.deepcopy(self.claim)
        if digest:
            table = claim["domain"]["parameters"]["entries"] if name == "parameters.npz" else claim["entries"]
            table["sha256"] = hashlib.sha256(data).hexdigest()
        return claim


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Made]:
    return lambda kind="entries", **options: Made(tmp_path, DOMAINS[kind](), **options)


@pytest.mark.parametrize("kind", DOMAINS)
@pytest.mark.parametrize("tier", ["layerwise", "local"])
def test_valid_as_a_user_runs_it(kind: str, tier: str, made: Callable[..., Made]) -> None:
    bundle = made(kind, tier=tier, entries=True, entry=["input[0]"])
    status, said = run_checker(bundle.files)
    assert status == 0 and "entries of derivatives are in their intervals" in said, said


@pytest.mark.quick(3)
@pytest.mark.many(7)
@pytest.mark.parametrize("seed", range(20))
def test_what_is_certified_of_random_networks_is_valid(seed: int, tmp_path: Path) -> None:
    file, network, domain = random_case(seed, tmp_path)
    if seed % 2 and network.contents is not None and network.contents.parameters:
        rng, names = np.random.default_rng(seed), network.contents.parameters
        own = {f"{p.name}.radius": 0.01 * rng.random(p.shape) * (rng.random(p.shape) < 0.7) for p in names}
        domain = Domain.box(input_center=domain.input_center, input_radius="0.01", entries=own)
    result = certbound.certify(network, domain, tier="layerwise" if seed % 3 else "auto", entries=True)
    if result.bounds:
        files = Bundle(*(result.write(tmp_path / "out") / name for name in ("claim.toml", "certificate.json")), file)
        assert decide(*files).verdict == "valid"


def test_bounds_depend_on_the_intervals(made: Callable[..., Made]) -> None:
    """A file with larger intervals and its own digest: the certificate does not prove the old bounds for it."""
    bundle = made()
    wider = {name: a + (0.5 if name.endswith(("upper", "radius")) else -0.5) for name, a in moves().items()}
    assert bundle.verdict() == "valid"
    assert bundle.verdict(claim=bundle.replace_file("parameters.npz", npz_bytes(wider))) == "rejected"


def changed_arrays() -> dict[str, tuple[str, Callable[[dict[str, np.ndarray]], Any]]]:
    def first(end: str) -> str:
        return next(name for name in moves() if name.endswith(end))

    def without(name: str) -> Callable[[dict[str, np.ndarray]], Any]:
        return lambda a: {k: v for k, v in a.items() if k != name}

    return {
        "lower above upper": (
            "rejected",
            lambda a: a | {first("lower"): a[first("upper")] + 1, first("upper"): a[first("lower")]},
        ),
        "the stored value outside": ("rejected", lambda a: a | {first("lower"): a[first("upper")]}),
        "NaN": ("malformed", lambda a: a | {first("radius"): a[first("radius")] * np.nan}),
        "infinite": ("malformed", lambda a: a | {first("radius"): a[first("radius")] + np.inf}),
        "negative": ("malformed", lambda a: a | {first("radius"): a[first("radius")] - 1}),
        "another shape": ("rejected", lambda a: a | {first("radius"): a[first("radius")][None]}),
        "lower without upper": ("malformed", without(first("upper"))),
        "upper without lower": ("malformed", without(first("lower"))),
        "radius and lower": (
            "malformed",
            lambda a: a | {first("lower").replace("lower", "radius"): np.abs(a[first("lower")])},
        ),
        "of no tensor": ("rejected", lambda a: a | {"nothing.radius": np.zeros(1)}),
        "no end": ("rejected", lambda a: a | {"nothing": np.zeros(1)}),
        "no arrays": ("malformed", lambda a: {}),
    }


@pytest.mark.parametrize("what", changed_arrays())
def test_files_of_intervals_that_must_not_pass(what: str, made: Callable[..., Made]) -> None:
    expected, change = changed_arrays()[what]
    bundle = made()
    assert bundle.verdict(claim=bundle.replace_file("parameters.npz", npz_bytes(change(moves())))) == expected


def raw(name: str, data: bytes, **info: Any) -> bytes:
    """An archive of one member."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", info.pop("method", zipfile.ZIP_STORED)) as archive:
        archive.writestr(name, data)
    return stream.getvalue()


def npy(array: Any, **options: Any) -> bytes:
    stream = io.BytesIO()
    np.lib.format.write_array(stream, np.asarray(array), **options)
    return stream.getvalue()


class _Evil:
    def __reduce__(self) -> Any:
        return (exec, ("raise SystemExit('unpickled')",))


HEADER = b"\x93NUMPY\x01\x00"


def bad_files() -> dict[str, bytes]:
    """Files that are no strict .npz, whatever their arrays would say."""
    radius = np.zeros(3)
    text = b"{'descr': '<f8', 'fortran_order': False, 'shape': (%s,), }"
    plain, twice, zip64 = npz_bytes({"x.radius": radius}), io.BytesIO(), io.BytesIO()
    directory = plain.index(b"PK\x01\x02")
    np.savez(zip64, **{"x.radius": radius})
    with zipfile.ZipFile(twice, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        for _ in range(2):
            archive.writestr("x.radius.npy", npy(radius))
    return {
        "empty": b"",
        "not a zip": b"not a zip",
        "cut short": npz_bytes({"x.radius": radius})[:-30],
        "a byte changed": npz_bytes({"x.radius": radius}).replace(b"NUMPY", b"NUMPZ"),
        "bomb": raw("x.radius.npy", HEADER + bytes(10_000_000), method=zipfile.ZIP_DEFLATED),
        "compressed": raw("x.radius.npy", npy(radius), method=zipfile.ZIP_DEFLATED),
        "pickled objects": raw("x.radius.npy", npy(np.array([_Evil()], dtype=object), allow_pickle=True)),
        "a pickle": raw("x.radius.npy", pickle.dumps(_Evil())),
        "float32": raw("x.radius.npy", npy(radius.astype(np.float32))),
        "big endian": raw("x.radius.npy", npy(radius.astype(">f8"))),
        "Fortran order": raw("x.radius.npy", npy(np.asfortranarray(np.zeros((2, 3))))),
        "another version": raw("x.radius.npy", npy(radius, version=(2, 0))),
        "a member that is no array": raw("x.txt", b"x"),
        "a header that is code": raw("x.radius.npy", HEADER + b"\x10\x00" + b"__import__('os')" + bytes(24)),
        "a huge shape": raw(
            "x.radius.npy", HEADER + (70).to_bytes(2, "little") + (text % b"999999999999").ljust(69) + b"\n"
        ),
        "a header beyond the file": raw("x.radius.npy", HEADER + b"\xff\xff" + text % b"3"),
        "fewer numbers than its shape": raw("x.radius.npy", npy(radius)[:-8]),
        "a name twice": twice.getvalue(),
        "a directory of thousands": npz_bytes({f"{i}.radius": np.zeros(1) for i in range(4100)}),
        "an array before, which is not in the directory": plain[:directory] + plain,
        "bytes between": plain[:directory] + b"xx" + plain[directory:],
        "bytes after it": plain + b"\0",
        "a header that calls it compressed": plain[:8] + b"\x08" + plain[9:],
        "a header that puts its size after it": plain[:6] + b"\x08" + plain[7:],
        "a header with another name": plain.replace(b"x.radius", b"y.radius", 1),
        "a name with an end in it": plain.replace(b"x.radius.npy", b"x.npy\0us.npy"),
        "sizes of 64 bits, one of them another": zip64.getvalue().replace(b"\x10\0\x98", b"\x10\0\x97", 1),
        "a shape that is no tuple": raw("x.radius.npy", npy(radius).replace(b"(3,)", b"(3) ")),
        "more directory than data": b"PK\x03\x04" + b"PK\x01\x02" * 9000,
    }


def test_a_file_that_is_read_is_what_numpy_reads(cases: Callable[[int, int], int]) -> None:
    """Bytes changed, left out and put in: malformed, or the same arrays."""
    reader, malformed = checker_module("network.npz").read_npz, checker_module("outcome").Malformed
    plain = npz_bytes({"a.radius": np.arange(4.0).reshape(2, 2), "é.lower": np.ones(3), "s": np.array(2.0)})
    rng, read = np.random.default_rng(0), 0
    for _ in range(cases(600, 6000)):
        changed = bytearray(plain)
        for _ in range(int(rng.integers(1, 4))):
            at, size = int(rng.integers(len(changed) - 40)), int(rng.choice([1, 2, 8, 30]))
            kind = rng.integers(3)
            changed[at : at + (kind < 2) * size] = rng.bytes(size) if kind else b""
            if kind == 1 and size > 1:
                changed[at : at + size] = plain[at : at + size]
                changed[at] ^= 1 << int(rng.integers(8))
        try:
            found = reader(bytes(changed), "x.npz")
        except malformed:
            continue
        with np.load(io.BytesIO(changed)) as archive:
            assert dict(archive).keys() == found.keys()
            for name, array in found.items():
                assert (archive[name].shape, archive[name].tobytes()) == (array.shape, array.data)
        read += 1
    assert read > 0


def test_what_numpy_writes_is_read() -> None:
    stream, arrays = io.BytesIO(), {"a.radius": np.arange(6.0).reshape(2, 3), "s": np.array(2.0)}
    np.savez(stream, **arrays)  # type: ignore[arg-type]
    found = checker_module("network.npz").read_npz(stream.getvalue(), "x.npz")
    assert {name: (a.shape, a.data) for name, a in found.items()} == {
        name: (a.shape, a.tobytes()) for name, a in arrays.items()
    }


@pytest.mark.parametrize("name", ["parameters.npz", "entries.npz"])
def test_files_that_are_no_strict_npz_are_malformed(name: str, made: Callable[..., Made]) -> None:
    bundle = made(entries=True, quantities=["output"])
    for what, data in bad_files().items():
        assert bundle.verdict(claim=bundle.replace_file(name, data)) == "malformed", what


@pytest.mark.parametrize("name", ["parameters.npz", "entries.npz"])
def test_a_file_that_changed_after_the_claim_or_is_missing(name: str, made: Callable[..., Made]) -> None:
    bundle = made(entries=True, quantities=["output"])
    file = bundle.folder / "out" / name
    bundle.replace_file(name, file.read_bytes() + b"\0", digest=False)
    assert bundle.verdict() == "rejected"
    file.unlink()
    assert bundle.verdict() == "malformed"


def test_other_names_of_files_are_not_followed(made: Callable[..., Made]) -> None:
    bundle = made(entries=True, quantities=["output"])
    for path in (("entries",), ("domain", "parameters", "entries")):
        claim = copy.deepcopy(bundle.claim)
        table = claim
        for key in path:
            table = table[key]
        for name in ("../out/entries.npz", "/etc/passwd", "claim.toml", ""):
            table["file"] = name
            assert bundle.verdict(claim=claim) == "malformed"


def file_arrays(bundle: Made) -> dict[str, np.ndarray]:
    with np.load(bundle.folder / "out" / "entries.npz") as archive:
        return dict(archive)


def test_every_interval_in_the_file_is_verified(made: Callable[..., Made]) -> None:
    """Each end in turn, moved inward by a thousandth of the width."""
    bundle = made(entries=True, quantities=["output"])
    arrays = file_arrays(bundle)
    assert set(arrays) == {f"{n}.{e}" for n in [*_names(bundle), gradient.OF_INPUT] for e in ("lower", "upper")}
    tried = 0
    for name, array in arrays.items():
        stem, _, end = name.rpartition(".")
        width = arrays[f"{stem}.upper"] - arrays[f"{stem}.lower"]
        for at in np.ndindex(array.shape):
            if width[at] > 1e-6 and (tried := tried + 1) % 5 == 0:
                inward = array.copy()
                inward[at] += 1e-3 * width[at] * (1 if end == "lower" else -1)
                changed = bundle.replace_file("entries.npz", npz_bytes(arrays | {name: inward}))
                assert bundle.verdict(claim=changed) == "rejected", (name, at)
    assert tried > 40


def _names(bundle: Made) -> list[str]:
    return [name for group in bundle.claim["model"]["groups"] for name in group["tensors"]]


@pytest.mark.parametrize("what", ["missing", "more", "shape", "nan", "crossed", "wider"])
def test_arrays_of_the_file_of_entries(what: str, made: Callable[..., Made]) -> None:
    bundle = made(entries=True, quantities=["output"])
    arrays = file_arrays(bundle)
    low, high = (f"{_names(bundle)[0]}.{end}" for end in ("lower", "upper"))
    changed, expected = {
        "missing": ({k: v for k, v in arrays.items() if k != low}, "rejected"),
        "more": (arrays | {"more.lower": arrays[low]}, "rejected"),
        "shape": (arrays | {low: arrays[low].ravel()}, "rejected"),
        "nan": (arrays | {low: arrays[low] * np.nan}, "malformed"),
        "crossed": (arrays | {low: arrays[high] + 1}, "rejected"),
        "wider": (arrays | {low: arrays[low] - 1}, "valid"),
    }[what]
    assert bundle.verdict(claim=bundle.replace_file("entries.npz", npz_bytes(changed))) == expected


def chosen_changes() -> dict[str, tuple[str, Callable[[dict[str, Any]], Any]]]:
    def put(key: str, value: Any) -> Callable[[dict[str, Any]], Any]:
        return lambda row: row.update({key: value})

    return {
        "lower raised": ("rejected", lambda row: row.update(lower=row["upper"])),
        "upper lowered": ("rejected", lambda row: row.update(upper=row["lower"])),
        "lower above upper": ("malformed", lambda row: row.update(lower="9", upper="-9")),
        "NaN": ("malformed", put("lower", "nan")),
        "infinite": ("malformed", put("upper", "inf")),
        "an output that there is not": ("rejected", put("output", 2)),
        "a negative output": ("rejected", put("output", -1)),
        "an index out of range": ("rejected", put("index", [99, 0])),
        "a negative index": ("rejected", put("index", [-1, 0])),
        "an index too short": ("rejected", put("index", [0])),
        "an index that is no number": ("malformed", put("index", ["0", "0"])),
        "another entry": ("rejected", lambda row: row.update(index=[(row["index"][0] + 1) % 3, row["index"][1]])),
        "another tensor": ("rejected", put("tensor", "nothing")),
        "an input besides": ("malformed", put("input", 0)),
        "another key": ("malformed", put("more", "1")),
    }


@pytest.mark.parametrize("what", chosen_changes())
def test_chosen_entries_that_must_not_pass(what: str, made: Callable[..., Made]) -> None:
    expected, change = chosen_changes()[what]
    bundle = made(entry=[], quantities=["output"], entries=True)
    name = _names(bundle)[0]
    bundle = Made(bundle.folder, DOMAINS["entries"](), quantities=["output"], entry=[f"{name}[1,1]", "input[1]"])
    assert bundle.verdict() == "valid"
    claim = copy.deepcopy(bundle.claim)
    change(claim["entries"]["chosen"][0])
    assert bundle.verdict(claim=claim) == expected, change


def test_an_input_out_of_range_and_empty_claims(made: Callable[..., Made]) -> None:
    bundle = made(quantities=["output"], entry=["input[1]"])
    for change, expected in (({"input": 2}, "rejected"), ({"input": -1}, "rejected"), ({"upper": "-99"}, "malformed")):
        claim = copy.deepcopy(bundle.claim)
        claim["entries"]["chosen"][0] |= change
        assert bundle.verdict(claim=claim) == expected
    for table in (
        {},
        {"chosen": []},
        {"file": "entries.npz"},
        {"sha256": "0" * 64},
        {"file": "entries.npz", "sha256": "x"},
    ):
        assert bundle.verdict(claim=bundle.claim | {"entries": table}) == "malformed", table


def test_evidence_and_claim_about_entries_belong_together(made: Callable[..., Made]) -> None:
    bundle = made(quantities=["output"], entry=["input[1]"])
    without = {k: v for k, v in bundle.claim.items() if k != "entries"}
    evidence = {k: v for k, v in bundle.certificate.items() if k != "entries"}
    assert bundle.verdict(claim=without) == bundle.verdict(certificate=evidence) == "rejected"
    assert bundle.verdict(claim=without, certificate=evidence) == "rejected"  # its assumptions are not those
    for change in (
        {"enclosures": "m" * 9},
        {"enclosures": "xyz"},
        {"norms": {"sensitivity 9 9": "0x1p+0"}},
        {"norms": 1},
    ):
        changed = bundle.certificate | {"entries": bundle.certificate["entries"] | change}
        assert bundle.verdict(certificate=changed) in ("rejected", "malformed"), change


def parameters_changes() -> dict[str, tuple[str, str, Callable[[dict[str, Any]], Any]]]:
    def into(kind: str, **values: Any) -> Callable[[dict[str, Any]], Any]:
        return lambda table: table[kind].update(values)

    return {
        "other words": ("entries", "malformed", lambda t: t.update(meaning="each parameter anywhere")),
        "no words": ("entries", "malformed", lambda t: t.pop("meaning")),
        "a larger radius": ("entries", "rejected", lambda t: t.update(radius=["1", "1"])),
        "two kinds": ("bit_flips", "malformed", lambda t: t.update(quantisation={"bits": 8})),
        "fewer bits": ("quantisation", "rejected", into("quantisation", bits=3)),
        "no bits": ("quantisation", "malformed", into("quantisation", bits=1)),
        "another scheme": ("quantisation", "malformed", into("quantisation", scheme="asymmetric")),
        "an axis that there is not": ("quantisation", "rejected", into("quantisation", axis=2)),
        "no tensors": ("quantisation", "malformed", into("quantisation", tensors=[])),
        "an unknown tensor": ("quantisation", "rejected", into("quantisation", tensors=["x"])),
        "more bits": ("bit_flips", "rejected", into("bit_flips", bits=[0, 25])),
        "bits that make it infinite": ("bit_flips", "rejected", into("bit_flips", bits=[0, 30])),
        "bits beyond the sign": ("bit_flips", "malformed", into("bit_flips", bits=[0, 32])),
        "no flips": ("bit_flips", "malformed", into("bit_flips", count=0)),
    }


@pytest.mark.parametrize("what", parameters_changes())
def test_domains_that_must_not_pass(what: str, made: Callable[..., Made]) -> None:
    kind, expected, change = parameters_changes()[what]
    bundle = made(kind, quantities=["output", "parameter_jacobian"])
    claim = copy.deepcopy(bundle.claim)
    change(claim["domain"]["parameters"])
    assert bundle.verdict(claim=claim) == expected


def test_a_file_of_too_many_entries_is_incomplete(made: Callable[..., Made], monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = made(quantities=["output"], entries=True)
    monkeypatch.setattr(checker_module("local.gradient_claim"), "MAX_ENTRIES", 10)
    assert bundle.verdict() == "incomplete"


def test_no_mutant_of_the_entries_is_valid_but_wider_ones(
    made: Callable[..., Made], cases: Callable[[int, int], int]
) -> None:
    bundle = made(quantities=["output"], entry=["input[0]", "input[1]"])
    true = {
        (r["output"], r["input"]): (float(r["lower"]), float(r["upper"])) for r in bundle.claim["entries"]["chosen"]
    }
    for what, table in [*mutants(bundle.claim["entries"])][:: cases(4, 1)]:
        if bundle.verdict(claim=bundle.claim | {"entries": table}) == "valid":
            for row in table["chosen"]:
                lower, upper = true[row["output"], row["input"]]
                assert float(row["lower"]) <= lower + 1e-8 and float(row["upper"]) >= upper - 1e-8, what
