"""certbound source and certbound bounds -o: what is written, what is refused, what is replaced."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import certbound
from certbound.certificate.reading import read_claim
from certbound.source.certified import render_claim
from certbound.source.language import LANGUAGES
from tests.soundness.test_source import claim
from tests.support import sources
from tests.support.builders import tanh_net
from tests.support.commands import run_here as run

CERTIFIED = ["out/claim.toml", "out/certificate.json", "net.onnx"]
FORM = ["bounds", "--widths", "2,3,1", "--activation", "tanh"]
WRITTEN = {"b.c": ["b.c", "b.h"], "b.m": ["b.m", "b_distance.m"], "b.py": ["b.py"]}


@pytest.fixture
def work(tmp_path: Path) -> Path:
    tanh_net().save(tmp_path / "net.onnx")
    domain = ["--input-radius", "0.1", "--param-radius", "0.01"]
    status, _, err = run("certify", "net.onnx", *domain, "-o", "out", cwd=tmp_path)
    assert status == 0, err
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if file.is_file() and file.name != "net.onnx")


@pytest.mark.parametrize("file", WRITTEN)
def test_a_checked_claim_is_written(file: str, work: Path) -> None:
    status, out, err = run("source", *CERTIFIED, "-o", file, cwd=work)
    assert (status, out) == (0, f"source: {file}\n"), err
    assert names(work) == WRITTEN[file]
    text = (work / file).read_text()
    assert certbound.load(work / "net.onnx").digest in text and "of W0, b0" in text
    before = text
    assert run("source", *CERTIFIED, "-o", file, cwd=work)[0] == 0 and (work / file).read_text() == before


def test_what_is_written_bounds_inside_and_nothing_outside(work: Path) -> None:
    assert run("source", *CERTIFIED, "-o", "b.py", cwd=work)[0] == 0
    functions = sources.loaded(work / "b.py")
    claimed = read_claim(work / "out" / "claim.toml").bounds
    network = certbound.load(work / "net.onnx")
    x, still = [0.0] * network.inputs, [0.0] * len(network.groups)
    assert len(claimed) == 5
    for quantity, upper in claimed.items():
        assert functions[quantity](x, still) == pytest.approx(float(upper), rel=1e-15)
        assert functions[quantity]([0.2, *x[1:]], still) == functions[quantity](x, [0.02, *still[1:]]) == float("inf")
    with pytest.raises(ValueError, match="expected"):
        functions["output"](x, [])


def test_a_claim_that_the_checker_does_not_accept_is_not_written(work: Path) -> None:
    file = work / "out/claim.toml"
    file.write_text(re.sub('upper = "[^"]*"', 'upper = "0.001"', file.read_text(), count=1))
    status, out, err = run("source", *CERTIFIED, "-o", "b.c", cwd=work)
    assert (status, out) == (1, "") and "the checker does not accept the claim (rejected: " in err
    file.write_text("")
    assert run("source", *CERTIFIED, "-o", "b.c", cwd=work)[0] == 2
    assert names(work) == []


def test_a_domain_without_floats_is_not_written(work: Path) -> None:
    assert run("certify", "net.onnx", "--input-center", "0.1", "-o", "out", cwd=work)[0] == 0
    status, _, err = run("source", *CERTIFIED, "-o", "b.c", cwd=work)
    assert status == 2 and "out/claim.toml: no float64 lies in the domain: input 0 is within 0 of 0.1" in err
    assert names(work) == []


@pytest.mark.parametrize("file", WRITTEN)
def test_closed_forms_are_written(file: str, tmp_path: Path) -> None:
    status, out, err = run(*FORM, "-o", file, cwd=tmp_path)
    assert status == 0 and out.endswith(f"source: {file}\n"), err
    assert names(tmp_path) == WRITTEN[file]
    status, out, _ = run(*FORM, "--layer-norms", "s", "--no-bias", "-o", file, "--json", cwd=tmp_path)
    assert status == 0 and json.loads(out)["written"] == file
    text = (tmp_path / file).read_text()
    assert "without biases" in text and "nu_0" in text and "theta_bar" not in text


@pytest.mark.parametrize("file", WRITTEN)
def test_a_file_of_somebody_else_is_replaced_only_by_force(file: str, tmp_path: Path) -> None:
    other = tmp_path / WRITTEN[file][-1]
    other.write_text("/* Written by me */\n")
    status, out, err = run(*FORM, "-o", file, cwd=tmp_path)
    assert (status, out) == (2, "") and f"{other.name}: exists, and certbound did not write it" in err
    assert names(tmp_path) == [other.name] and other.read_text() == "/* Written by me */\n"
    assert run(*FORM, "-o", file, "--force", cwd=tmp_path)[0] == 0 and names(tmp_path) == WRITTEN[file]
    assert run(*FORM[:-1], "sigmoid", "-o", file, cwd=tmp_path)[0] == 0  # what certbound wrote, it may replace
    assert "sigmoid" in (tmp_path / file).read_text()


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("b.txt", "no language has this ending"),
        ("b", "no language has this ending"),
        ("1b.c", "no function can be named '1b'"),
        ("a-b.py", "no function can be named 'a-b'"),
        ("class.py", "no function can be named 'class'"),
        ("end.m", "no function can be named 'end'"),
        ("product.m", "no function can be named 'product'"),
        ("ä.c", "no function can be named"),
        (f"{'b' * 41}.c", "no function can be named"),
        ("net.onnx/b.c", "net.onnx is a file, not a folder"),
    ],
)
def test_files_without_a_name_for_functions_are_refused(file: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "net.onnx").write_bytes(b"")
    status, out, err = run(*FORM, "-o", file, cwd=tmp_path)
    assert (status, out) == (2, "") and message in err and names(tmp_path) == []


@pytest.mark.parametrize("suffix", LANGUAGES)
def test_names_from_a_model_stay_in_their_comment(suffix: str, tmp_path: Path) -> None:
    """A name cannot end a comment, continue its line, or be a trigraph."""
    hostile = '*/ int evil; /* """ \\\n%} evil ??/\r\u2028evil = 1'
    domain = certbound.Domain.around(input_radius="0.5", radius="1")
    text = json.dumps(hostile)
    stated = claim(domain)
    stated = type(stated)(
        f"model.groups = [{{ tensors = [{text}] }}]", hostile, hostile, domain, {"output": "1"}, (hostile,)
    )
    for name, content in render_claim(stated, tmp_path / f"b{suffix}").items():
        (tmp_path / name).write_text(content)
        inside = [line for line in content.splitlines() if "evil" in line]
        assert len(inside) == (0 if name == "b_distance.m" else 3)
        assert not set('"\\?%{}') & set("".join(line.removeprefix("% ") for line in inside))
    if suffix == ".py":
        assert "evil" not in sources.loaded(tmp_path / "b.py")
    if suffix == ".c" and sources.CC is not None:
        assert not hasattr(sources.compiled(tmp_path / "b.c"), "evil")
