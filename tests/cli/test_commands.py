"""The command line as a user runs it: what it prints, what it writes, how it ends."""

from __future__ import annotations

import json
import math
import re
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest

from certbound.activations.file import load_all
from certbound.data_folder import data_folder
from certbound.lemma_language import file as lemma_files
from tests.support.builders import Model, mlp, tanh_net
from tests.support.commands import CERTBOUND, run, run_here
from tests.support.controllers import OUTSIDE, QUAD, SMALL

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tanh_net().save(tmp_path / "net.onnx")


@pytest.mark.slow(seconds=2)
def test_certify_and_check(model: Path, tmp_path: Path) -> None:
    status, out, _ = run("certify", model, "--input-radius", "0.1", "--param-radius", "0.01", "-o", tmp_path / "out")
    assert status == 0 and "parameter_hessian" in out and "certbound check" in out
    assert sorted(f.name for f in (tmp_path / "out").iterdir()) == ["certificate.json", "claim.toml", "report.html"]
    files = [tmp_path / "out" / "claim.toml", tmp_path / "out" / "certificate.json", model]
    status, out, _ = run("check", *files)
    assert status == 0 and out.startswith("valid: ")
    status, out, _ = run("check", *files, "--json")
    assert json.loads(out)["verdict"] == "valid"
    files[0].write_text(re.sub('upper = "[^"]*"', 'upper = "0.001"', files[0].read_text(), count=1))
    status, out, _ = run("check", *files)
    assert status == 1 and out.startswith("rejected: ")
    files[0].write_text("")
    assert run("check", *files)[0] == 2


def test_json_is_one_object_on_stdout(model: Path) -> None:
    status, out, _ = run("certify", model, "--json")
    answer = json.loads(out)
    assert status == 0
    assert set(answer["bounds"]) == {
        "output",
        "input_jacobian",
        "parameter_jacobian",
        "parameter_hessian",
        "taylor_remainder",
    }
    assert all(float(b["upper"]) > 0 and b["tier"] in ("layerwise", "local") for b in answer["bounds"].values())
    assert any(b["tier"] == "local" and b["forms"] for b in answer["bounds"].values()) and answer["split"] is None
    assert answer["unsupported"] == []


@pytest.mark.slow
def test_every_way_to_give_a_domain(model: Path, tmp_path: Path) -> None:
    domain = tmp_path / "domain.toml"
    domain.write_text('[input]\ncenter = [0.1, "1/3", 0]\nradius = 0.1\n[parameters]\nradius = [0.01, 0.02]\n')
    answers = []
    for options in (
        ["--domain", domain],
        ["--input-center", "0.1,1/3,0", "--input-radius", "0.1", "--param-radius", "0.01,0.02"],
        [
            "--input-center",
            "0.1,1/3,0",
            "--input-radius",
            "0.1,0.1,0.1",
            "--param-radius",
            "0.01,0.02",
            "--input-norm",
            "inf",
        ],
    ):
        status, out, _ = run_here("certify", model, "--json", *options)
        assert status == 0
        answers.append(json.loads(out)["bounds"])
    assert answers[0] == answers[1] == answers[2]
    for options in (["--input-norm", "2", "--param-total", "0.1"], ["--param-radius", "0.01", "--param-entrywise"]):
        assert run_here("certify", model, *options)[0] == 0


def test_unsupported_quantities(tmp_path: Path) -> None:
    one = np.ones((1, 1))
    file = mlp([one, one], [None, None], ["relu", None]).save(tmp_path / "relu.onnx")
    status, out, _ = run_here("certify", file, "--json", "-o", tmp_path / "out")
    answer = json.loads(out)
    assert status == 0 and [u["quantity"] for u in answer["unsupported"]] == ["parameter_hessian", "taylor_remainder"]
    assert "neuron 0 of node 'act0'" in answer["unsupported"][0]["reason"] and answer["derivatives"] == "clarke"
    assert run_here("check", tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", file)[0] == 0
    status, _, err = run_here("certify", file, "--quantity", "parameter_hessian", "-o", tmp_path / "none")
    assert status == 3 and not (tmp_path / "none").exists() and "nothing was written" in err
    assert run_here("certify", file, "--quantity", "output", "-o", tmp_path / "one")[0] == 0
    assert run_here("check", tmp_path / "one/claim.toml", tmp_path / "one/certificate.json", file)[0] == 0


@pytest.mark.slow
def test_bounds_prints_text_latex_and_json() -> None:
    base = ["bounds", "--widths", "4,32,32,1", "--activation", "tanh"]
    status, out, _ = run(*base, "--theta-bar", "5")
    assert status == 0 and "theta_bar**2*x" in out and "sharpened" in out
    status, out, _ = run_here(*base, "--latex")
    assert status == 0 and r"\begin{aligned}" in out
    status, out, _ = run_here(*base, "--theta-bar", "5", "--input-norm", "1", "--json")
    answer = json.loads(out)
    assert float(answer["bounds"]["parameter_jacobian"]["sharpened"]["upper"]) > 0
    assert run_here(*base, "--layer-norms", "1,2,3", "--input-norm", "1", "--no-bias")[0] == 0
    assert run_here(*base, "--layer-norms", "1,2,3", "--theta-bar", "1")[0] == 2


@pytest.mark.slow
def test_audit(tmp_path: Path) -> None:
    examples = ROOT / "examples" / "lemmas"
    files = [examples / "noisy.toml", examples / "noisy_wrong.toml"]
    status, out, _ = run("audit", *files, "--json", "-o", tmp_path / "e", "--html", tmp_path / "atlas.html")
    found = json.loads(out)["lemmas"]
    assert status == 0 and [x["verdict"] for x in found] == ["proved", "refuted"] and all(x["agrees"] for x in found)
    assert found[1]["counterexample"]["left_at_least"] == "1.5"
    assert sorted(f.name for f in (tmp_path / "e" / "lemmas").iterdir()) == [
        "noisy.smt2",
        "noisy.toml",
        "noisy_wrong.counterexample.json",
    ]
    assert "Contraction with errors" in (tmp_path / "atlas.html").read_text()
    status, out, _ = run_here("audit", "control/CN3", "published/P20", "--jobs", "2")
    assert status == 0 and "1 proved, 1 refuted, 0 undecided" in out


@pytest.mark.slow
def test_audit_against_expectation(tmp_path: Path) -> None:
    source = (ROOT / "examples" / "lemmas" / "noisy_wrong.toml").read_text()
    file = tmp_path / "mine.toml"
    file.write_text(source.replace('expected = "refuted"', 'expected = "proved"'))
    status, out, _ = run_here("audit", file)
    assert status == 1 and "expected proved" in out.replace("\n", " ")
    file.write_text(source.replace('expected = "refuted"', 'expected = "refuted').replace("u[n] <=", "x <="))
    status, _, err = run_here("audit", file)
    assert status == 2 and "mine.toml" in err and "Traceback" not in err
    assert (
        run_here("audit")[0] == 2
        and run_here("audit", "--all", file)[0] == 2
        and run_here("audit", tmp_path / "no.toml")[0] == 2
    )


def test_prove_a_lemma() -> None:
    status, out, _ = run_here("prove", "published/P20", "control/CN3", "--json")
    found = json.loads(out)["proved"]
    assert status == 0 and [(r["id"], r["verdict"]) for r in found] == [
        ("control/CN3", "refuted"),
        ("published/P20", "proved"),
    ]
    assert run_here("prove", "published/nothing")[0] == 2


@pytest.mark.slow
def test_prove_some(tmp_path: Path) -> None:
    status, out, _ = run("prove", "tanh.c0", "--json")
    assert status == 0 and [r["id"] for r in json.loads(out)["proved"]] == ["tanh.c0"]
    assert run_here("prove", "nothing")[0] == 2 and run_here("prove", "tanh.nothing")[0] == 2
    status, _, err = run_here("prove", "--check", "--write")
    assert status == 2 and "exclude each other" in err


@pytest.mark.slow
def test_prove_writes_what_it_finds_right(
    cases: Callable[[int, int], int], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """On three activations, three proved lemmas and refuted ones, whose counterexamples --write searches anew."""
    facts = {name: file for name, file in load_all().items() if name in ("tanh", "relu", "softplus")}
    lemmas = lemma_files.load_all()
    proved = ("published/P20", "katende2025/T5b", "fallin2025/F2")
    refuted = [key for key, lemma in lemmas.items() if lemma.expected == "refuted"][:: cases(4, 1)]
    kept = {key: lemmas[key] for key in (*proved, *refuted)}
    assert len(kept) > 10
    monkeypatch.setattr("certbound.activations.file.load_all", lambda: facts)
    monkeypatch.setattr("certbound.lemma_language.file.load_all", lambda: kept)
    folder = tmp_path / "p"

    assert run_here("prove", "--write", "--folder", folder)[0] == 0
    assert sum(1 for _ in folder.rglob("*.counterexample.json")) == len(refuted)
    assert run_here("prove", "--check", "--folder", folder)[0] == 0
    (folder / "activations/tanh/tanh.c0.smt2").write_text("(check-sat)")
    status, _, err = run_here("prove", "--check", "--folder", folder)
    assert status == 1 and "tanh.c0.smt2" in err


def test_report_is_made_again_byte_for_byte(model: Path, tmp_path: Path) -> None:
    run_here("certify", model, "-o", tmp_path / "out")
    page = tmp_path / "out" / "report.html"
    before = page.read_bytes()
    page.unlink()
    assert run("report", tmp_path / "out")[0] == 0 and page.read_bytes() == before
    (tmp_path / "out/certificate.json").write_text("{}")
    status, _, err = run_here("report", tmp_path / "out")
    assert status == 2 and "format" in err and page.read_bytes() == before
    assert run_here("report", tmp_path / "nowhere")[0] == 2


@pytest.mark.slow(seconds=1)
def test_doctor() -> None:
    status, out, _ = run("doctor")
    assert status == 0 and "certify and check" in out and "FAILED" not in out


def test_an_existing_folder_keeps_its_other_files(model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    for _ in range(2):
        assert run_here("certify", model, "-o", folder)[0] == 0
    assert (folder / "notes.txt").read_text() == "mine" and len(list(folder.iterdir())) == 4


BAD_DOMAINS = {
    "wrong key": "[input]\ncentre = 0\n",
    "wrong table": "[inputs]\nradius = 1\n",
    "negative radius": "[input]\nradius = -1\n",
    "nan radius": "[input]\nradius = nan\n",
    "infinite radius": "[parameters]\nradius = inf\n",
    "wrong dimension": "[input]\ncenter = [0, 0]\n",
    "wrong layers": "[parameters]\nradius = [0.1, 0.1, 0.1]\n",
    "zero layers": "[parameters]\nradius = []\n",
    "radius and total": "[parameters]\nradius = 1\ntotal = 1\n",
    "entrywise total": 'kind = "box"\n[parameters]\ntotal = 1\n',
    "unknown kind": 'kind = "sphere"\n',
    "unknown norm": "[input]\nnorm = 1\n",
    "ball with many radii": '[input]\nnorm = "2"\nradius = [1, 1, 1]\n',
    "text": '[input]\nradius = "a lot"\n',
    "boolean": "[input]\nradius = true\n",
    "date": "[input]\nradius = 2020-01-01\n",
    "absurd size": "[input]\nradius = 1e999\n",
    "table": "[input.radius]\na = 1\n",
    "input is a number": "input = 3\n",
    "not TOML": "[input",
    "not text": "\x00\x01",
    "duplicate key": "[input]\nradius = 1\nradius = 2\n",
}


@pytest.mark.parametrize("name", list(BAD_DOMAINS))
def test_bad_domain_files(name: str, model: Path, tmp_path: Path) -> None:
    domain = tmp_path / "domain.toml"
    domain.write_text(BAD_DOMAINS[name])
    assert_refused(tmp_path, "certify", model, "--domain", domain)


def assert_refused(tmp_path: Path, *arguments: object) -> str:
    """Exit 2, one message, no traceback, nothing on stdout, no output left behind."""
    before = set(tmp_path.rglob("*"))
    status, out, err = run_here(*arguments, "-o", tmp_path / "out")
    assert status == 2 and out == "" and err.startswith("certbound: ") and "Traceback" not in err
    assert err.count("certbound: ") == 1 and set(tmp_path.rglob("*")) == before
    return err


def bad_files(folder: Path) -> dict[str, Path]:
    data = tanh_net().build().SerializeToString()
    texts = {"empty": b"", "truncated": data[: len(data) // 2], "not ONNX": b"PK\x03\x04 something else"}
    files = {"missing": folder / "nowhere.onnx", "a folder": folder}
    for name, content in texts.items():
        files[name] = folder / f"{name}.onnx"
        files[name].write_bytes(content)
    weight = np.eye(3, dtype=np.float32)
    m = Model(["N", 3])
    files["unsupported operator"] = m.add("Gemm", m.constant(weight)).add("Tan").save(folder / "tan.onnx")
    m = Model(["N", 3])
    files["NaN"] = m.add("Gemm", m.constant(weight * np.nan)).save(folder / "nan.onnx")
    m = Model(["N", 3])
    files["infinity"] = m.add("Gemm", m.constant(weight + np.inf)).save(folder / "inf.onnx")
    m = Model(["N", 3])
    m.add("Gemm", m.constant(weight)).add("Tanh").add("Gemm", m.constant(np.ones((4, 2))))
    files["shapes"] = m.save(folder / "shapes.onnx")
    m = Model(["N", 3])
    files["integers"] = m.add("Gemm", m.constant(weight, dtype=np.int64)).save(folder / "int.onnx")
    external = folder / "external.onnx"
    onnx.save_model(tanh_net().build(), external, save_as_external_data=True, location="w.bin", size_threshold=0)
    (folder / "w.bin").unlink()
    files["external data absent"] = external
    return files


@pytest.mark.parametrize(
    "name",
    [
        "missing",
        "a folder",
        "empty",
        "truncated",
        "not ONNX",
        "unsupported operator",
        "NaN",
        "infinity",
        "shapes",
        "integers",
        "external data absent",
    ],
)
def test_bad_model_files(name: str, tmp_path: Path) -> None:
    file = bad_files(tmp_path)[name]
    assert str(file) in assert_refused(tmp_path, "certify", file)


@pytest.mark.parametrize(
    "options",
    [
        ["--input-radius", "-1"],
        ["--input-radius", "nan"],
        ["--input-radius", ""],
        ["--param-entrywise"],
        ["--input-radius", "1,,2"],
        ["--input-center", "1,2"],
        ["--input-norm", "1"],
        ["--param-radius", "x"],
        ["--param-radius", "1", "--param-total", "1"],
        ["--param-total", "1", "--param-entrywise"],
        ["--quantity", "everything"],
        ["--no-such-option"],
        ["--domain", "nowhere.toml"],
        ["--domain", "nowhere.toml", "--input-radius", "1"],
    ],
    ids=" ".join,
)
def test_bad_options(options: list[str], model: Path, tmp_path: Path) -> None:
    assert_refused(tmp_path, "certify", model, *options)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["certify"],
        ["check", "a"],
        ["bounds"],
        ["bounds", "--widths", "a,b", "--activation", "tanh"],
        ["prove", "tanh", "--check"],
    ],
    ids=" ".join,
)
def test_bad_usage(arguments: list[str]) -> None:
    status, _, err = run_here(*arguments)
    assert status == 2 and "Traceback" not in err


def test_an_output_folder_that_cannot_be_written(model: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for target in (tmp_path / "file", tmp_path / "file" / "below", Path("/proc/nowhere"), Path("/proc/no/parent")):
        status, out, err = run_here("certify", model, "-o", target)
        assert status == 2 and "Traceback" not in err and str(target) in err and out == ""
    assert (tmp_path / "file").read_text() == "mine" and sorted(f.name for f in tmp_path.iterdir()) == [
        "file",
        "net.onnx",
    ]


@pytest.mark.slow(seconds=2)
def test_interrupted_leaves_at_most_norms_behind(tmp_path: Path) -> None:
    # A wide network keeps the engine busy long enough to be interrupted for certain.
    rng = np.random.default_rng(0)
    wide = mlp([rng.normal(size=(2500, 3)), *[rng.normal(size=(2500, 2500))] * 3], [None] * 4, ["tanh"] * 3 + [None])
    file = wide.save(tmp_path / "wide.onnx")
    process = subprocess.Popen(
        [*CERTBOUND, "certify", str(file), "-o", str(tmp_path / "out")], stderr=subprocess.PIPE, text=True
    )
    end = time.monotonic() + 60
    while process.poll() is None and not (tmp_path / "out" / "norms.jsonl").exists() and time.monotonic() < end:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 2 and "interrupted" in err and "Traceback" not in err
    # Norms of large weights that are done are kept for the next run (docs/large.md).
    left = {str(f.relative_to(tmp_path)) for f in tmp_path.rglob("*") if f.is_file()}
    assert {"wide.onnx"} <= left <= {"wide.onnx", "out/norms.jsonl"}


@pytest.mark.parametrize(
    "file", [SMALL, *(pytest.param(f, marks=pytest.mark.slow) for f in OUTSIDE)], ids=lambda file: file.stem
)
@pytest.mark.parametrize(
    "options", [[], ["--input-radius", "0.05", "--param-radius", "0.001"]], ids=["point", "domain"]
)
def test_controllers(file: Path, options: list[str], tmp_path: Path) -> None:
    status, out, _ = run_here("certify", file, *options, "-o", tmp_path / "out", "--json")
    assert status == 0
    assert run_here("check", tmp_path / "out/claim.toml", tmp_path / "out/certificate.json", file)[0] == 0
    bounds = {q: float(b["upper"]) for q, b in json.loads(out)["bounds"].items()}
    if file == QUAD and not options:
        assert 33.89539000906 <= bounds["parameter_jacobian"] <= 33.89539000906 * (1 + 1e-9)
        assert 25.2826784588 <= bounds["parameter_hessian"] <= 28


@pytest.mark.slow(seconds=2)
def test_ranges_of_an_activation() -> None:
    status, out, _ = run_here("activations", "tanh", "--range", "0.1", "0.4", "--json")
    found = {key: (float(row["at_least"]), float(row["at_most"])) for key, row in json.loads(out).items()}
    assert status == 0 and list(found) == ["phi", "phi'", "phi''"]
    for t in (0.1 + 0.001 * i for i in range(301)):
        value = math.tanh(t)
        for key, at in (("phi", value), ("phi'", 1 - value**2), ("phi''", -2 * value * (1 - value**2))):
            assert found[key][0] - 1e-15 <= at <= found[key][1] + 1e-15
    assert found["phi"][1] - math.tanh(0.4) < 1e-11 and found["phi'"][1] - found["phi'"][0] < 0.14
    status, out, _ = run_here("activations", "relu", "--range", "-1", "1", "--json")
    assert json.loads(out)["phi'"] == {"at_least": "0", "at_most": "1"}
    for bad in (["tanh", "--range", "1", "0"], ["tanh", "--range", "x", "1"], ["tanh", "--range", "0", "1e300"]):
        status, out, err = run_here("activations", *bad)
        assert (status, out) == (2, "") and "--range" in err
    assert run_here("activations", "--range", "0", "1")[0] == 2


@pytest.mark.parametrize(
    ("name", "jumps"), [("hardswish", "-3, 3"), ("selu", "0"), ("relu", "0"), ("celu", ""), ("tanh", "")]
)
def test_an_activation_page_says_where_the_slope_jumps(name: str, jumps: str) -> None:
    status, out, _ = run_here("activations", name)
    assert status == 0 and ("phi' jumps at" in out) == bool(jumps) and f"jumps at {jumps}" in out + "jumps at "


def test_activations_lists_the_library_and_shows_one() -> None:
    status, out, _ = run("activations", "--json")
    assert status == 0 and {row["name"] for row in json.loads(out)} == set(load_all())
    status, out, _ = run_here("activations", "gelu")
    assert status == 0 and "1.128904145185155" in out and "*" in out and "relu_like_smooth" in out
    status, out, err = run_here("activations", "nonsense")
    assert status == 2 and out == "" and "unknown activation 'nonsense'" in err


@pytest.mark.slow
def test_a_file_of_ones_own_is_proved_or_refused(tmp_path: Path) -> None:
    text = (data_folder("bounds_spec") / "activations" / "silu.toml").read_text()
    mine = tmp_path / "mine.toml"
    mine.write_text(text)
    assert run_here("activations", "--file", mine)[0] == 0
    status, out, _ = run_here("prove", "--file", mine, "--json")
    assert status == 0 and "mine.monotone" in {row["id"] for row in json.loads(out)["proved"]}
    mine.write_text(text.replace("1.099839320128867", "1.0998"))
    for command in ("activations", "prove"):
        status, out, err = run_here(command, "--file", mine)
        assert status == 3 and out == "" and "too small" in err and "at t = " in err and str(mine) in err
    mine.write_text("title = ")
    assert run_here("activations", "--file", mine)[0] == 2


def test_bounds_takes_every_activation_and_its_parameters() -> None:
    status, out, _ = run_here("bounds", "--widths", "2,4,1", "--activation", "softplus", "--parameter", "beta=3")
    assert status == 0 and "softplus with beta = 3" in out
    status, _, err = run_here("bounds", "--widths", "2,4,1", "--activation", "softplus", "--parameter", "beta=0")
    assert status == 2 and "expected more than 0" in err
    for text in ("beta", "gamma=1", "beta=x"):
        assert run_here("bounds", "--widths", "2,4,1", "--activation", "softplus", "--parameter", text)[0] == 2
