"""--entries, --entry, --inputs and domains of single parameters as a user runs them, bad input included."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from tests.support.builders import tanh_net
from tests.support.commands import run_here


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tanh_net(0, (2, 3, 2)).save(tmp_path / "net.onnx")
    np.save(tmp_path / "points.npy", np.zeros((3, 2)))
    return tmp_path


def names(folder: Path) -> list[str]:
    import certbound

    return [name for group in certbound.load(folder / "net.onnx").groups for name in group.tensors]


def test_entries_are_shown_written_and_checked(folder: Path) -> None:
    weight = names(folder)[0]
    options = ["--input-radius", "0.1", "--entries", "--entry", f"{weight}[0,1]", "--entry", "input[:]", "-o", "out"]
    status, out, err = run_here("certify", "net.onnx", *options, cwd=folder)
    assert status == 0 and "entries.npz" in out and f"{weight}[0,1]" in out and "input[1]" in out, err
    with np.load(folder / "out" / "entries.npz") as arrays:
        assert (
            arrays[f"{weight}.lower"].shape == (2, 3, 2) and (arrays["(input).lower"] <= arrays["(input).upper"]).all()
        )
    status, out, _ = run_here("check", "out/claim.toml", "out/certificate.json", "net.onnx", cwd=folder)
    assert status == 0 and "entries of derivatives are in their intervals" in out
    assert run_here("report", "out", cwd=folder)[0] == 0 and "[0, 1]" in (folder / "out" / "report.html").read_text()
    status, out, _ = run_here("certify", "net.onnx", "--entry", "input", "--json", cwd=folder)
    assert status == 0 and len(json.loads(out)["entries"]["chosen"]) == 4


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--entries"], "-o"),
        (["--entry", "nothing[0]"], "no tensor of parameters"),
        (["--entry", "input[2]"], "out of range"),
        (["--entry", "input[0,0]"], "2 indices"),
        (["--entry", "input[x]"], "no tensor of parameters"),
        (["--entry", ""], "no tensor of parameters"),
        (["--entry", "input", "--limit", "output=9"], "--limit"),
        (["--inputs", "points.npy", "--entry", "input"], "exclude"),
        (["--inputs", "points.npy", "--tier", "local"], "exclude"),
        (["--inputs", "points.npy", "--input-center", "1"], "exclude"),
        (["--inputs", "points.npy", "--quantity", "parameter_hessian"], "many inputs"),
        (["--inputs", "missing.npy"], "cannot be read"),
        (["--inputs", "wide.npy"], "rows of 2 numbers"),
        (["--inputs", "nan.npy"], "NaN"),
        (["--inputs", "objects.npy"], "not an array of numbers"),
        (["--inputs", "text.npy"], "not an array of numbers"),
        (["--inputs", "net.onnx"], "suffix"),
    ],
)
def test_bad_options_are_told(options: list[str], said: str, folder: Path) -> None:
    np.save(folder / "wide.npy", np.zeros((3, 5)))
    np.save(folder / "nan.npy", np.full((3, 2), np.nan))
    np.save(folder / "objects.npy", np.array([{}], dtype=object), allow_pickle=True)
    (folder / "text.npy").write_text("text")
    status, out, err = run_here("certify", "net.onnx", *options, cwd=folder)
    assert status == 2 and said in err and "Traceback" not in err + out, err


DOMAIN = 'kind = "{kind}"\n[parameters]\n{text}\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('entries = "missing.npz"', "cannot be read"),
        ('entries = "moves.txt"', "suffix"),
        ('entries = "shape.npz"', "shape"),
        ('entries = "name.npz"', "no tensor of parameters"),
        ('entries = "end.npz"', "NAME.radius"),
        ('entries = "nan.npz"', "NaN"),
        ('entries = "negative.npz"', "negative"),
        ('entries = "outside.npz"', "contain the stored value"),
        ('entries = "half.npz"', "is not"),
        ('entries = "objects.npz"', "not an .npz file"),
        ('entries = "text.npz"', "not an .npz file"),
        ("entries = 3", "expected the name"),
        ("quantisation = { bits = 1 }", "from 2 to 16"),
        ('quantisation = { scheme = "odd" }', "symmetric"),
        ("quantisation = { axis = 0 }", "per channel"),
        ('quantisation = { scheme = "symmetric per channel", axis = 3 }', "shape"),
        ('quantisation = { tensors = ["x"] }', "no tensor of parameters"),
        ("quantisation = { levels = 3 }", "unknown keys"),
        ("quantisation = 8", "table"),
        ("bit_flips = { }", "[first, last]"),
        ("bit_flips = { bits = [3, 1] }", "from 3 to 31"),
        ("bit_flips = { bits = [0, 30] }", "infinite or NaN"),
        ("bit_flips = { bits = [0, 3], count = 0 }", "from 1 to 32"),
        ("bit_flips = { bits = [0, 3] }\nquantisation = { bits = 8 }", "choose one"),
        ('meaning = "nothing"', "meaning"),
    ],
)
def test_bad_domains_are_told(text: str, said: str, folder: Path) -> None:
    weight = names(folder)[0]
    for name, arrays in {
        "shape": {f"{weight}.radius": np.zeros(3)},
        "name": {"nothing.radius": np.zeros(3)},
        "end": {weight: np.zeros((3, 2))},
        "nan": {f"{weight}.radius": np.full((3, 2), np.nan)},
        "negative": {f"{weight}.radius": -np.ones((3, 2))},
        "outside": {f"{weight}.lower": np.full((3, 2), 50.0), f"{weight}.upper": np.full((3, 2), 60.0)},
        "half": {f"{weight}.lower": np.full((3, 2), -50.0)},
        "objects": {f"{weight}.radius": np.array([{}], dtype=object)},
    }.items():
        np.savez(folder / f"{name}.npz", **arrays)  # type: ignore[arg-type]
    (folder / "text.npz").write_text("text")
    (folder / "moves.txt").write_text("text")
    (folder / "domain.toml").write_text(DOMAIN.format(kind="box", text=text))
    status, out, err = run_here("certify", "net.onnx", "--domain", "domain.toml", cwd=folder)
    assert status == 2 and said in err and "Traceback" not in err + out, err


def test_entries_need_a_box(folder: Path) -> None:
    (folder / "domain.toml").write_text(DOMAIN.format(kind="around", text="quantisation = { bits = 8 }"))
    status, _, err = run_here("certify", "net.onnx", "--domain", "domain.toml", cwd=folder)
    assert status == 2 and "box" in err


@pytest.mark.parametrize("suffix", ["npz", "safetensors"])
def test_a_file_of_intervals_is_copied_beside_the_claim(suffix: str, folder: Path) -> None:
    weight = names(folder)[0]
    arrays = {f"{weight}.radius": np.full((3, 2), 0.01, dtype=np.float32)}
    if suffix == "npz":
        np.savez(folder / "moves.npz", **arrays)  # type: ignore[arg-type]
    else:
        pytest.importorskip("safetensors.numpy").save_file(arrays, folder / "moves.safetensors")
    (folder / "domain.toml").write_text(DOMAIN.format(kind="box", text=f'entries = "moves.{suffix}"'))
    given = ["certify", "net.onnx", "--domain", "domain.toml", "-o", "out"]
    status, out, err = run_here(*given, cwd=folder)
    assert status == 0 and "own interval" in out, err
    shutil.move(folder / f"moves.{suffix}", folder / "gone")
    assert run_here("check", "out", "net.onnx", cwd=folder)[0] == 0
    assert run_here("hunt", "out", "--model", "net.onnx", "--rounds", "1", "-o", "out", cwd=folder)[0] == 0
    assert run_here("source", "out/claim.toml", "out/certificate.json", "net.onnx", "-o", "f.c", cwd=folder)[0] == 2
    shutil.move(folder / "gone", folder / f"moves.{suffix}")
    assert run_here(*given, cwd=folder)[0] == 0  # its own files are replaced
    (folder / "out" / "parameters.npz").write_bytes(b"mine")
    status, _, err = run_here(*given, cwd=folder)
    assert status == 2 and "certbound did not write it" in err
    assert (folder / "out" / "parameters.npz").read_bytes() == b"mine"


def test_a_fleet_keeps_what_it_holds_for_the_same_intervals(folder: Path) -> None:
    shutil.copy(folder / "net.onnx", folder / "other.onnx")
    np.savez(folder / "moves.npz", **{f"{names(folder)[0]}.radius": np.full((3, 2), 0.01)})  # type: ignore[arg-type]
    given = [
        "certify",
        "net.onnx",
        "other.onnx",
        "--domain",
        "domain.toml",
        "--tier",
        "layerwise",
        "-o",
        "out",
        "--json",
    ]
    for text in ('entries = "moves.npz"', "bit_flips = { bits = [0, 9] }", "quantisation = { bits = 8 }"):
        (folder / "domain.toml").write_text(DOMAIN.format(kind="box", text=text))
        for outcome in ("certified", "kept"):
            status, out, err = run_here(*given, "--force" if outcome == "certified" else "--json", cwd=folder)
            rows = [json.loads(line) for line in out.splitlines()]
            assert status == 0 and [row["outcome"] for row in rows] == [outcome] * 2, err
        assert run_here("check", "out/net", "out/other", "net.onnx", "other.onnx", cwd=folder)[0] == 0
    (folder / "domain.toml").write_text(DOMAIN.format(kind="box", text='entries = "moves.npz"'))
    assert run_here(*given, "--force", cwd=folder)[0] == 0
    (folder / "out" / "net" / "parameters.npz").unlink()
    outcomes = {row["file"]: row["outcome"] for row in map(json.loads, run_here(*given, cwd=folder)[1].splitlines())}
    assert outcomes == {"net.onnx": "certified", "other.onnx": "kept"}


def test_many_inputs(folder: Path) -> None:
    given = ["certify", "net.onnx", "--inputs", "points.npy", "--input-radius", "0.1", "--param-radius", "0.01"]
    status, out, err = run_here(*given, "-o", "out", cwd=folder)
    assert status == 0 and "3 inputs" in out and "bounds.npz" in out, err
    assert run_here("check", "out", "net.onnx", cwd=folder)[0] == 0
    status, out, _ = run_here(*given, "--json", cwd=folder)
    assert status == 0 and len(json.loads(out)["inputs"]) == 3
    for command in (["report", "out"], ["hunt", "out", "--model", "net.onnx"], ["regress", "out", "net.onnx"]):
        status, out, err = run_here(*command, cwd=folder)
        assert status == 2 and "Traceback" not in err + out, (command, err)
