"""certbound certify of many models: a row each, folders of their own, nothing lost or done twice."""

from __future__ import annotations

import json
import os
import re
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from certbound.certificate import fleet
from certbound.certificate.fleet import Row, Task, certify_one, folder_names
from tests.support.builders import tanh_net
from tests.support.commands import run, run_here

DOMAIN = ("--input-radius", "0.1", "--param-radius", "0.01")


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A folder with a/net.onnx, b/net.onnx, other.onnx and broken.onnx."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    for seed, name in enumerate(("a/net", "b/net", "other")):
        tanh_net(seed, (2, 3, 1)).save(tmp_path / f"{name}.onnx")
    (tmp_path / "broken.onnx").write_bytes(b"no model")
    return tmp_path


def lines(out: str) -> dict[str, dict[str, Any]]:
    rows = [json.loads(line) for line in out.splitlines()]
    assert len({row["file"] for row in rows}) == len(rows)
    return {row["file"]: row for row in rows}


def stamps(folder: Path) -> dict[str, int]:
    return {str(f.relative_to(folder)): f.stat().st_mtime_ns for f in folder.rglob("*") if f.is_file()}


# Two workers: the whole, as a user has it.


def test_each_has_its_row_and_its_folder_and_a_second_run_keeps_them(models: Path) -> None:
    names = ["a/net.onnx", "broken.onnx", "b/net.onnx", "other.onnx", "./other.onnx", "absent.onnx"]
    status, out, err = run("certify", *names, *DOMAIN, "-o", "out", "--jobs", "2", cwd=models)
    assert status == 2, err
    assert "5 models: " in out and "3 certified" in out and "2 failed" in out and "truncated" in out
    assert sorted(f.name for f in (models / "out").iterdir()) == ["a-net", "b-net", "other"]
    for name, model in (("a-net", "a/net.onnx"), ("b-net", "b/net.onnx"), ("other", "other.onnx")):
        evidence = models / "out" / name
        assert run_here("check", evidence / "claim.toml", evidence / "certificate.json", models / model)[0] == 0
    before = stamps(models / "out")
    tanh_net(9, (2, 3, 1)).save(models / "b/net.onnx")
    status, out, err = run_here("certify", *names[:3], "other.onnx", *DOMAIN, "-o", "out", "--json", cwd=models)
    rows = lines(out)
    assert status == 2, err
    assert {file: row["outcome"] for file, row in rows.items()} == {
        "a/net.onnx": "kept",
        "b/net.onnx": "certified",  # it has changed
        "broken.onnx": "failed",
        "other.onnx": "kept",
    }
    assert (rows["broken.onnx"]["status"], rows["broken.onnx"]["written"]) == (2, None)
    assert rows["a/net.onnx"]["bounds"]["output"]["upper"] and rows["a/net.onnx"]["written"] == "out/a-net"
    changed = {name for name, stamp in stamps(models / "out").items() if stamp != before[name]}
    assert {Path(name).parent.name for name in changed} == {"b-net"}


def kill(task: Task) -> Row:
    """Of the model ``killer`` it kills its process; of ``once`` too, the first time."""
    mark = task.place.with_suffix(".died")
    if task.file.stem == "killer" or (task.file.stem == "once" and not mark.exists()):
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return certify_one(task)


@pytest.mark.slow
def test_a_model_that_kills_two_workers_fails_and_the_others_do_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["one.onnx", "killer.onnx", "once.onnx", "two.onnx"]
    for seed, name in enumerate(names):
        tanh_net(seed, (2, 3, 1)).save(tmp_path / name)
    monkeypatch.setattr(fleet, "certify_one", kill)
    status, out, err = run_here("certify", *names, *DOMAIN, "-o", "out", "--jobs", "2", "--json", cwd=tmp_path)
    rows = lines(out)
    assert status == 4, err
    assert {file: row["outcome"] for file, row in rows.items()} == {
        name: "failed" if name == "killer.onnx" else "certified" for name in names
    }
    assert "ended twice" in rows["killer.onnx"]["reason"] and rows["killer.onnx"]["status"] == 4
    assert sorted(f.name for f in (tmp_path / "out").iterdir()) == ["once", "one", "two"]


def interrupt(task: Task) -> Row:
    """At the model ``slow`` somebody presses Ctrl-C."""
    if task.file.stem == "slow":
        os.kill(os.getppid(), signal.SIGINT)
        time.sleep(60)
    return certify_one(task)


def test_ctrl_c_keeps_what_is_done_and_the_next_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = ["certify", "one.onnx", "slow.onnx", "two.onnx", *DOMAIN, "-o", "out"]
    for seed, name in enumerate(command[1:4]):
        tanh_net(seed, (2, 3, 1)).save(tmp_path / name)
    with monkeypatch.context() as patched:
        patched.setattr(fleet, "certify_one", interrupt)
        start = time.monotonic()
        before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a process of pytest-xdist ignores it
        try:
            status, out, err = run_here(*command, cwd=tmp_path)
        finally:
            signal.signal(signal.SIGINT, before)
    assert status == 2 and "interrupted after 1 of 3 models; what is written stays" in err
    assert "1 certified" in out and time.monotonic() - start < 50  # the worker was ended
    assert [f.name for f in (tmp_path / "out").iterdir()] == ["one"]
    status, out, err = run_here(*command, "--json", cwd=tmp_path)
    assert status == 0, err
    assert [row["outcome"] for row in lines(out).values()] == ["kept", "certified", "certified"]


# What each model's command does.


def work(file: Path, output: Path, *, force: bool = False, name: str = "net", **options: Any) -> Row:
    request = fleet.Request(None, (), (), {}, {"quantities": ["output"], **options})
    return certify_one(Task(file, file, name, output, request, force))


def test_only_the_same_request_is_kept(tmp_path: Path) -> None:
    model, out = tanh_net(0, (2, 3, 1)).save(tmp_path / "net.onnx"), tmp_path / "out"
    outcomes = [
        work(model, out).outcome,
        work(model, out).outcome,
        work(model, out, tier="layerwise").outcome,
        work(model, out).outcome,
        work(model, out, force=True).outcome,
    ]
    assert outcomes == ["certified", "kept", "certified", "certified", "certified"]
    kept = work(model, out)
    assert kept.outcome == "kept" and kept.bounds == work(model, out, force=True).bounds


@pytest.mark.parametrize("name", ["claim.toml", "certificate.json", "report.html", "run.json"])
@pytest.mark.parametrize("damage", ["remove", "change"])
def test_evidence_that_is_not_as_it_was_is_made_again(tmp_path: Path, name: str, damage: str) -> None:
    model, out = tanh_net(0, (2, 3, 1)).save(tmp_path / "net.onnx"), tmp_path / "out"
    work(model, out)
    file = out / "net" / name
    before = file.read_text()
    if damage == "remove":
        file.unlink()
    else:
        file.write_text(before.replace("certbound-run-1", "certbound-run-0") if name == "run.json" else before + "\n")
    again = work(model, out)
    if (name, damage) == ("report.html", "change"):
        assert again.outcome == "kept"  # hunt writes what it found into the page
    else:
        assert again.outcome == "certified" and file.read_text() == before


def test_files_of_other_people_and_links_out_are_refused(tmp_path: Path) -> None:
    model, out = tanh_net(0, (2, 3, 1)).save(tmp_path / "net.onnx"), tmp_path / "out"
    (out / "net").mkdir(parents=True)
    (out / "net" / "run.json").write_text('{"mine": 1}')
    row = work(model, out)
    assert (row.status, row.outcome) == (2, "failed") and "certbound did not write it" in row.reason
    assert (out / "net" / "run.json").read_text() == '{"mine": 1}'
    (tmp_path / "elsewhere").mkdir()
    (out / "link").symlink_to(tmp_path / "elsewhere")
    for name in ("link", "..", ".net.certbound-new"):
        row = work(model, out, name=name, force=True)
        assert (row.status, row.outcome) == (2, "failed") and "not one below the folder" in row.reason
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_bug_is_the_row_of_one_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(fleet, "load", broken)
    row = work(tmp_path / "net.onnx", tmp_path / "out")
    assert (row.status, row.reason) == (4, "internal error: ZeroDivisionError: oops")


def test_what_has_no_bound_is_said_and_not_written(tmp_path: Path) -> None:
    model = tanh_net(0, (2, 3, 1)).save(tmp_path / "net.onnx")
    row = work(model, tmp_path / "out", quantities=["first_order_remainder"], tier="layerwise")
    assert (row.status, row.outcome, row.bounds) == (3, "unsupported", {}) and "only the tier local" in row.reason
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("files", "names"),
    [
        (["a/x.onnx", "b/y.onnx"], ["x", "y"]),
        (["r/1/net.onnx", "r/2/net.onnx", "r/other.onnx"], ["1-net", "2-net", "other"]),
        (["r/1/net.onnx", "s/1/net.onnx", "s/2/net.onnx"], ["r-1-net", "s-1-net", "s-2-net"]),
        (["1/Net.onnx", "2/net.onnx"], ["1-Net", "2-net"]),  # one file on some disks
        (["one.onnx", "one.pb"], ["one.onnx", "one.pb"]),
        (["x/net.onnx", "y/net.onnx", "x-net.onnx"], ["x-net-#", "y-net", "x-net-#"]),  # #: of the path
        (["r/1/net.onnx", "r/1/../1/net.onnx"], ["net", "net"]),  # one file
    ],
)
def test_names_tell_files_apart_in_any_order(files: list[str], names: list[str]) -> None:
    found = folder_names(files)
    assert found == folder_names(files[::-1]) or len(found) == 1
    assert len({name.casefold() for name in found.values()}) == len(found) == len({Path(f).resolve() for f in files})
    for file, name in zip(files, names, strict=True):
        if Path(file) in found:
            assert re.fullmatch(name.replace("#", "[0-9a-f]{12}"), found[Path(file)])


def test_a_link_in_the_way_names_another_file(tmp_path: Path) -> None:
    (tmp_path / "deep/er").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "deep/er")
    found = folder_names([tmp_path / "net.onnx", tmp_path / "link/../net.onnx", tmp_path / "deep/net.onnx"])
    assert [name.endswith("deep-net") for name in found.values()] == [False, True]


def test_options_that_exclude_each_other_and_places_that_are_files_end_the_command(models: Path) -> None:
    files = ["a/net.onnx", "other.onnx"]
    for options, words in (
        (["-o", "broken.onnx"], "is a file, not a folder"),
        (["--limit", "output"], "QUANTITY=NUMBER"),
        (["--activation-file", "absent.toml"], "absent.toml"),
        (["--dask", "tcp://127.0.0.1:9"], "no Dask scheduler answers"),
    ):
        status, out, err = run_here("certify", *files, *options, cwd=models)
        assert status in (2, 4) and out == "" and words in err, err
