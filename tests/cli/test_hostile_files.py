"""Files that would cost the commands much, and what is no file at all: a message, exit status 2, soon."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checker.test_hostile_sizes import DOTS, MODELS, bounded
from tests.support.builders import tanh_net


def refused(*arguments: str | Path) -> str:
    """The message of the command, which must end with status 2 within the bounds."""
    env = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "certbound", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, preexec_fn=bounded, timeout=60, env=env, check=False)
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.slow(seconds=2)
@pytest.mark.parametrize("name", ["packed half floats", "many nodes", "many inputs", "wide and deep"])
def test_models(name: str, tmp_path: Path) -> None:
    file = tmp_path / "m.onnx"
    file.write_bytes(MODELS[name][0]())
    message = refused("certify", file)
    assert any(word in message for word in ("at most", "more than"))


DOMAINS = {
    "dotted key": ("a" + DOTS, "line 1: a key of more than 8 dotted parts"),
    "many numbers": ("[input]\ncenter = [" + "1," * 1_900_000 + "]", "items in lists"),
    "a large exponent": ("[input]\ncenter = 1e999999999", "not an exact number"),
    "a number of many digits": ("[input]\ncenter = " + "9" * 1_000_000, "not a TOML file"),
    "a number of many hexadecimal digits": ("[input]\ncenter = 0x" + "f" * 1_000_000, "bits"),
    "fractions": ("[input]\ncenter = [" + '"1/3",' * 50_000 + "]", "50000 numbers"),
    "too large": ("#" * 5_000_000, "larger than"),
}


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("name", DOMAINS)
def test_domains(name: str, tmp_path: Path) -> None:
    text, expected = DOMAINS[name]
    domain, model = tmp_path / "domain.toml", tanh_net().save(tmp_path / "m.onnx")
    domain.write_text(text)
    assert expected in refused("certify", model, "--domain", domain)


def test_activation_and_lemma_files(tmp_path: Path) -> None:
    file = tmp_path / "hostile.toml"
    file.write_text("a" + DOTS[-3000:])
    assert "dotted parts" in refused("audit", file)
    assert "dotted parts" in refused("certify", tanh_net().save(tmp_path / "m.onnx"), "--activation-file", file)


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("kind", ["device", "pipe", "folder"])
def test_what_is_no_regular_file(kind: str, tmp_path: Path) -> None:
    model = tanh_net().save(tmp_path / "m.onnx")
    hostile = Path("/dev/zero") if kind == "device" else tmp_path / kind
    if kind == "pipe":
        os.mkfifo(hostile)
    elif kind == "folder":
        hostile.mkdir()
    for arguments in (["certify", hostile], ["certify", model, "--domain", hostile]):
        assert "regular file" in refused(*arguments)
