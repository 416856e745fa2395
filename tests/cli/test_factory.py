"""FILE.py:NAME: a function of the user's that makes the module, and what they are told when it does not."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.errors import CertboundError
from certbound.network.factory import example_array
from tests.support.commands import run, run_here

EXAMPLES = Path(__file__).parents[2] / "examples"
PLAIN = """
print("noise of the file's own")
def path():
    print("noise of the function")
    return "arm.onnx"
stored = "arm.onnx"
def nothing(): pass
def network():
    import certbound
    return certbound.load("arm.onnx")
def number(): return 3
def needs(x): return x
def bad():
    return helper(0)
def helper(n):
    raise ValueError("no such data")
def leaves():
    raise SystemExit("usage: train.py")
"""
TORCH = """
import torch
from beside import WIDTH
def make():
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(2, WIDTH), torch.nn.Tanh(), torch.nn.Linear(WIDTH, 1)).double()
class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first = torch.nn.Linear(2, 2)
    def forward(self, x, y):
        return torch.tanh(self.first(x)) + y
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(EXAMPLES / "two_link_arm/arm.onnx", tmp_path)
    (tmp_path / "plain.py").write_text(PLAIN)
    (tmp_path / "broken.py").write_text("def make(:\n    pass\n")
    np.save(tmp_path / "text.npy", np.array(["a"]))
    (tmp_path / "cut.npy").write_bytes(b"\x93NUMPY")
    return tmp_path


@pytest.mark.parametrize("name", ["path", "stored"])
def test_what_it_returns_may_be_a_path_and_prints_do_not_disturb(folder: Path, name: str) -> None:
    status, out, err = run_here("certify", f"plain.py:{name}", "--json", "--quantity", "output", cwd=folder)
    assert status == 0 and json.loads(out)["model"]["parameters"] == 1282
    assert ("noise of the function" in err) == (name == "path")
    status, out, _ = run_here("certify", f"plain.py:{name}", "--quantity", "output", "-o", "out", cwd=folder)
    assert status == 0 and "out/certificate.json arm.onnx" in out
    assert not (folder / "out/model.onnx").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["absent.py:make"], "absent.py: there is no such file"),
        (["plain.py"], "what in it makes the network?\n  name the function that returns the module: plain.py:NAME"),
        (["plain.py:pat"], "defines no 'pat'\n  did you mean 'path'?"),
        (["plain.py:"], "'' is no name"),
        (["plain.py:nothing"], "nothing() returned nothing"),
        (["plain.py:network"], "network() returned what certbound.load returns"),
        (["plain.py:number"], "an object of type 'int' is no network"),
        (["plain.py:needs"], "needs() raised TypeError: needs() missing 1 required positional argument: 'x'"),
        (["plain.py:leaves"], "leaves() raised SystemExit: usage: train.py"),
        (["plain.py:path", "--input-example", "1"], "an example input is for modules"),
        (["plain.py:path", "--input-example", "x"], "is no example of an input\n  expected FILE.npy"),
        (["plain.py:path", "--input-example", "x.npy"], "x.npy: cannot be read (No such file"),
        (["plain.py:path", "--input-example", "text.npy"], "numbers of type <U1"),
        (["plain.py:path", "--input-example", "cut.npy"], "is no .npy file"),
        (["plain.py:path", "--input-example", "zeros:0x1"], "0 numbers; expected 1 to"),
        (["plain.py:path", "--input-example", "zeros:999999x999999"], "numbers; expected 1 to"),
        (["arm.onnx", "--input-example", "1"], "an example input is for modules"),
        (["plain.py:path", "arm.onnx", "-o", "out"], "plain.py:path: FILE.py:NAME is for one MODEL"),
        (["arm.onnx", "arm.onnx", "--input-example", "1"], "--input-example is for one MODEL"),
    ],
)
def test_bad_input_is_told_and_nothing_is_written(folder: Path, arguments: list[str], message: str) -> None:
    before = sorted(f.name for f in folder.iterdir())
    status, out, err = run_here("certify", *arguments, cwd=folder)
    assert status == 2 and message in err and not out, err
    assert sorted(f.name for f in folder.iterdir() if f.name != "__pycache__") == before


def test_what_their_code_raises_is_attributed_to_its_lines(folder: Path) -> None:
    status, _, err = run("inspect", "plain.py:bad", cwd=folder)
    assert status == 2 and "Traceback" not in err and "certbound/" not in err
    assert err.splitlines()[-3:] == [
        "certbound: plain.py: bad() raised ValueError: no such data",
        "  plain.py, line 14, in bad: return helper(0)",
        '  plain.py, line 16, in helper: raise ValueError("no such data")',
    ]
    status, _, err = run_here("hunt", "broken.py:make", "--input-example", "1", cwd=folder)
    assert status == 2 and "running it raised SyntaxError: invalid syntax\n  broken.py, line 1: def make(:" in err


def test_examples_are_read_exactly(folder: Path) -> None:
    np.save(folder / "x.npy", np.arange(4, dtype=np.float32).reshape(1, 4))
    assert example_array(str(folder / "x.npy")).tolist() == [[0, 1, 2, 3]]
    assert example_array("1,-0.5").tolist() == [[1, -0.5]]
    assert example_array("zeros:1x3x2").shape == (1, 3, 2)


def test_the_functions_take_what_load_takes(tmp_path: Path) -> None:
    arrays, architecture = EXAMPLES / "arrays/arm.safetensors", EXAMPLES / "arrays/arm.toml"
    pytest.importorskip("safetensors")
    network = certbound.load(arrays, architecture=architecture)
    found = certbound.certify(arrays, architecture=architecture, quantities="output")
    assert found.claim == certbound.certify(network, quantities="output").claim
    assert certbound.inspect(arrays, architecture=architecture).to_table() == certbound.inspect(network).to_table()
    for given in ({"architecture": architecture}, {"example_input": [1]}):
        with pytest.raises(CertboundError, match="it is a network already"):
            certbound.certify(network, **given)


@pytest.mark.slow(seconds=2)
def test_modules_are_certified_inspected_and_hunted(tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="torch is not installed: make torch")
    (tmp_path / "net.py").write_text(TORCH)
    (tmp_path / "beside.py").write_text("WIDTH = 3\n")
    one = ("net.py:make", "--input-example", "zeros:1x2")
    status, out, err = run_here("certify", *one, "--param-radius", "0.01", "-o", "out", cwd=tmp_path)
    assert status == 0, err
    command = next(line for line in out.splitlines() if line.startswith("check:")).split()[2:]
    assert command[-1] == "out/model.onnx" and run_here(*command, cwd=tmp_path)[0] == 0
    assert run_here("certify", *one, "-o", "out", cwd=tmp_path)[0] == 0  # its own files are replaced
    (tmp_path / "out/model.onnx").write_bytes(b"of somebody else")
    status, _, err = run_here("certify", *one, "-o", "out", cwd=tmp_path)
    assert status == 2 and "certbound did not write it" in err
    two = ("net.py:Net", "--input-example", "1,2", "--input-example", "zeros:1x2")
    status, out, _ = run_here("inspect", *two, "--json", cwd=tmp_path)
    assert status == 0 and json.loads(out)["model"]["parameters"] == 6
    status, out, err = run_here("hunt", *one, "--rounds", "1", "--quantity", "output", "-o", "hunted", cwd=tmp_path)
    assert status == 0 and "No violation found" in out, err
    status, _, err = run_here("inspect", "net.py:make", cwd=tmp_path)
    assert status == 2 and "a module needs an example of its input\n  give --input-example FILE.npy" in err
    status, _, err = run_here("inspect", "net.py:make", "--input-example", "1,2,3", cwd=tmp_path)
    assert status == 2 and "the example is of shape [1, 3]" in err
