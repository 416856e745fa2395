"""Writing sets of files: all or none whenever the writer dies, below their folder, and no file of somebody else's."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.errors import OutputError
from certbound.evidence_files import COMMIT, UNDO, inside, is_ours, recover, refuse_foreign, write, write_file
from certbound.hunt.fuzz.build import network
from certbound.lemma_language import file as lemma_file
from certbound.network.graph import Network, diagonal
from certbound.network.onnx.writer import to_onnx

ROOT = Path(__file__).resolve().parents[2]
OLD: Mapping[str, str | bytes] = {
    "claim.toml": 'format = "certbound-claim-2"\nold = 1\n',
    "certificate.json": '{\n "format": "certbound-certificate-4",\n "old": 1}',
}
NEW: Mapping[str, str | bytes] = {
    "claim.toml": 'format = "certbound-claim-2"\nnew = 1\n',
    "certificate.json": '{\n "format": "certbound-certificate-4",\n "new": 1}',
    "minimal/deep/claim.toml": 'format = "certbound-claim-2"\n',
}
ONE: Mapping[str, str | bytes] = {"claim.toml": 'format = "certbound-claim-2"\none = 1\n'}


def tree(folder: Path) -> dict[str, str]:
    """Path below ``folder`` -> text, hidden files too; the empty table if there is no folder."""
    return {str(f.relative_to(folder)): f.read_text() for f in sorted(folder.rglob("*")) if f.is_file()}


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Do the work in a process that dies, as by kill -9, before its ``step``-th touch of the file system.

    Whether it died.
    """
    child = os.fork()
    if not child:
        left = step

        def watch(event: str, _: object) -> None:
            nonlocal left
            if event == "open" or event.startswith(("os.", "shutil.")):
                left -= 1
                if left < 0:
                    os._exit(9)

        try:
            sys.addaudithook(watch)
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 9)
    return status == 9


BEFORE = {
    "a folder that is not there": {},
    "a folder in folders that are not there": {},
    "an old set": OLD,
    "an old set and other files": OLD | {"notes.txt": "mine", "minimal/notes.txt": "mine"},
    "other files": {"notes.txt": "mine"},
}


@pytest.mark.slow(seconds=9)  # before others import what runs threads
@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of its own")
@pytest.mark.many(7)
@pytest.mark.parametrize("new", [NEW, ONE], ids=["a set", "one file"])
@pytest.mark.parametrize("reader", [True, False], ids=["read", "written again"])
@pytest.mark.parametrize("name", list(BEFORE))
def test_killed_at_any_step(tmp_path: Path, name: str, reader: bool, new: Mapping[str, str | bytes]) -> None:
    before, died, outcomes = BEFORE[name], 0, set()
    for step in range(1000):
        root = tmp_path / str(step)
        folder = root / "a" / "b" if "in folders" in name else root
        if before:
            write(folder, before, force=True)
        old, both = tree(folder), tree(folder) | {k: str(v) for k, v in new.items()}
        if not killed_at(step, lambda folder=folder: write(folder, new)):  # type: ignore[misc]
            assert tree(folder) == both
            break
        died += 1
        if reader:
            recover(folder)
            found = tree(folder)
            assert found in (old, both)
            outcomes.add(found == both)
        write(folder, ONE)
        final = tree(folder)
        assert final in (old | dict(ONE), both | dict(ONE))
        assert not list(root.rglob(".*"))  # nothing temporary is left
    assert not list(tmp_path.rglob(".*"))  # nor beside it
    assert died > 3 and (not reader or outcomes == {True, False})


@pytest.mark.slow(seconds=9)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of its own")
def test_killed_at_any_step_of_recovery(tmp_path: Path) -> None:
    for half in (COMMIT, UNDO):
        for step in range(1000):
            folder = tmp_path / f"{half}{step}"
            write(folder, OLD)
            half_done(folder, undone=half == UNDO)
            died = killed_at(step, lambda folder=folder: recover(folder))  # type: ignore[misc]
            recover(folder)
            assert tree(folder) == dict(OLD if half == UNDO else OLD | NEW)
            if not died:
                break


def half_done(folder: Path, undone: bool = False) -> None:
    """What a writer of NEW leaves that dies after it moved the first file."""
    journal = folder / (UNDO if undone else COMMIT)
    journal.mkdir()
    for i, (name, text) in enumerate(NEW.items()):
        (journal / f"new-{i}").write_text(str(text))
        if name in OLD:
            os.link(folder / name, journal / f"old-{i}")
    rows = [{"name": name, "old": name in OLD} for name in NEW]
    table = {"format": "certbound-journal-1", "files": rows, "folders": ["minimal", "minimal/deep"]}
    (journal / "names.json").write_text(json.dumps(table))
    (journal / "new-0").replace(folder / "claim.toml")


def test_a_file_that_cannot_be_replaced_leaves_the_old_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "out", OLD)
    replace = Path.replace

    def fail(self: Path, target: Path) -> Path:
        if self.name == "new-1":
            raise PermissionError(1, "Operation not permitted", str(self), None, str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OutputError, match=r"certificate.json: cannot be written \(Operation not permitted\)"):
        write(tmp_path / "out", NEW)
    assert tree(tmp_path / "out") == OLD and not list((tmp_path / "out").glob(".*"))
    assert not (tmp_path / "out" / "minimal").exists()


def test_an_interrupted_write_leaves_the_old_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "out", OLD)
    replace = Path.replace

    def interrupt(self: Path, target: Path) -> Path:
        if self.name == "new-2":
            raise KeyboardInterrupt
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "out", NEW)
    assert tree(tmp_path / "out") == OLD and not (tmp_path / "out" / "minimal").exists()


def test_readers_end_a_write_that_was_cut_short(tmp_path: Path) -> None:
    net = tmp_path / "n.onnx"
    net.write_bytes(to_onnx(network([[[0.5, 1.0]], [[2.0]]])))
    folder = certbound.certify(net).write(tmp_path / "out")
    files = [folder / "claim.toml", folder / "certificate.json"]
    (folder / COMMIT).mkdir()
    for i, file in enumerate(files):
        file.rename(folder / COMMIT / f"new-{i}")
    rows = [{"name": f.name, "old": False} for f in files]
    (folder / COMMIT / "names.json").write_text(
        json.dumps({"format": "certbound-journal-1", "files": rows, "folders": []})
    )
    assert certbound.check(*files, net).verdict == "valid"
    assert not (folder / COMMIT).exists()


@pytest.mark.parametrize("name", ["../stolen", "/stolen", "a/../../stolen", "C:stolen"])
def test_a_journal_of_somebody_else(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write(folder, OLD)
    (folder / COMMIT).mkdir()
    (folder / COMMIT / "new-0").write_text("evil")
    table = {"format": "certbound-journal-1", "files": [{"name": name, "old": False}], "folders": []}
    (folder / COMMIT / "names.json").write_text(json.dumps(table))
    with pytest.raises(OutputError):
        recover(folder)
    assert [f.name for f in tmp_path.iterdir()] == ["out"] and tree(folder).items() >= OLD.items()
    (folder / COMMIT / "names.json").write_text("[]")
    with pytest.raises(OutputError, match="remove this folder"):
        recover(folder)


OUTSIDE = [
    "",
    "/spec.toml",
    "//x",
    "..",
    "a/../../b",
    "a//b",
    "./a",
    "a/.",
    "C:\\x",
    "C:x",
    "a\\b",
    "a\0b",
    "/",
    "a/",
    ".",
]


@pytest.mark.parametrize("name", ["", *OUTSIDE])
def test_names_that_lead_out_of_the_folder(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    for attempt in (
        lambda: inside(folder, name),
        lambda: write(folder, {name: "x"}, force=True),
        lambda: write(tmp_path / "new", {"a.txt": "x", name: "x"}, force=True),
        lambda: refuse_foreign(folder, {name: None}, force=True),
    ):
        with pytest.raises(OutputError, match="not one below the folder"):
            attempt()
    assert [f.name for f in tmp_path.rglob("*")] == ["out"]


def test_a_link_that_leads_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out" / "pack").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputError, match="a link leads out"):
        write(tmp_path / "out", {"pack/x.toml": "x"})
    assert not list((tmp_path / "elsewhere").iterdir())


@pytest.mark.parametrize("given", ["spec.toml", "../lemmas/spec.toml", "./spec.toml"])
def test_the_id_of_a_lemma_has_its_folders_name(given: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "lemmas"
    folder.mkdir()
    (folder / "spec.toml").write_text((ROOT / "examples" / "lemmas" / "noisy.toml").read_text())
    monkeypatch.chdir(folder)
    assert lemma_file.read(Path(given)).id == "lemmas/spec"


FOREIGN = {
    "model.onnx": b"\x08\x08\x12\x07pytorch",
    "claim.toml": b"[tool]\n",
    "certificate.json": b'{"mine": "certbound-certificate-4"}',
    "violation.json": b"[]",
    "report.html": b"<!doctype html><title>My page</title>",
    "a.smt2": b"(check-sat)",
    "notes.txt": b'format = "certbound-claim-2"',
    "empty.toml": b"",
    "spec.toml": (ROOT / "examples" / "lemmas" / "noisy.toml").read_bytes(),
}


@pytest.mark.parametrize("name", list(FOREIGN))
def test_a_file_of_somebody_else_stays(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(FOREIGN[name])
    assert not is_ours(tmp_path / name)
    with pytest.raises(OutputError, match="certbound did not write it") as refused:
        write(tmp_path, {"other.json": "x", name: "x"})
    assert str(tmp_path / name) in str(refused.value) and "--force" in str(refused.value)
    assert [f.read_bytes() for f in tmp_path.iterdir()] == [FOREIGN[name]]
    write_file(tmp_path / name, FOREIGN[name])  # the same content replaces nothing
    write(tmp_path, {name: "x"}, force=True)
    assert (tmp_path / name).read_text() == "x"


def test_what_certbound_wrote_is_known() -> None:
    proofs = [f for f in (ROOT / "proofs").rglob("*") if f.suffix in (".toml", ".smt2", ".json")]
    proofs = [f for f in proofs if f.parent.name != "coq"]  # written by hand
    assert len(proofs) > 500 and [f for f in proofs if not is_ours(f)] == []


def test_a_network_beside_its_violation_is_known(tmp_path: Path) -> None:
    import hashlib

    model = tmp_path / "model.onnx"
    model.write_bytes(FOREIGN["model.onnx"])
    table = {"format": "certbound-violation-1", "model_sha256": hashlib.sha256(FOREIGN["model.onnx"]).hexdigest()}
    (tmp_path / "violation.json").write_text(json.dumps(table))
    assert is_ours(model)
    model.write_bytes(FOREIGN["model.onnx"] + b" ")
    assert not is_ours(model)
    model.write_bytes(to_onnx(network([[[1.0]]])))
    assert is_ours(model)


def test_a_folder_stands_where_a_file_is_to_be_written(tmp_path: Path) -> None:
    write(tmp_path / "out", {"claim.toml": OLD["claim.toml"]})
    (tmp_path / "out" / "certificate.json").mkdir()
    with pytest.raises(OutputError, match=r"certificate\.json: is a folder"):
        write(tmp_path / "out", NEW, force=True)
    assert tree(tmp_path / "out") == {"claim.toml": OLD["claim.toml"]}


def test_a_network_that_came_from_no_file_is_written_with_its_certificate(tmp_path: Path) -> None:
    made = network([[[0.5, -1.0], [1.0, 2.0]], [[2.0, 1.0]]], [[1.0, 0.0], None], "tanh")
    domain = certbound.Domain.around(input_radius="0.1", radius="0.01")
    result = certbound.certify(made, domain)
    folder = result.write(tmp_path / "out")
    files = [folder / "claim.toml", folder / "certificate.json", folder / "model.onnx"]
    answer = certbound.check(*files)
    assert answer.verdict == "valid", answer.reason
    assert certbound.certify(folder / "model.onnx", domain).bounds == result.bounds
    limited = result.with_limits({"output": "100"}).write(tmp_path / "limited")
    names = ("claim.toml", "certificate.json", "model.onnx")
    assert certbound.check(*(limited / name for name in names)).verdict == "valid"


def test_a_network_that_fits_in_no_file_is_refused(tmp_path: Path) -> None:
    made = network([[[0.5]], [[2.0]]])
    one = np.ones(1)
    nodes = (*made.nodes, diagonal("scale", len(made.nodes), one, one * 3, one))  # a third is known up to rounding
    for unfit in (
        Network("", "", 1, nodes, made.groups, made.stored),
        network([[[0.5]], [[2.0]]], activations="hardtanh"),
    ):
        result = certbound.certify(unfit)
        with pytest.raises(OutputError, match=r"certbound.load\(FILE\)"):
            result.write(tmp_path / "out")
        assert not (tmp_path / "out").exists()
