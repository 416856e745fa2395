"""The checker on several processes: the outcome is that of one, and what gives no answer proves nothing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import certbound
from tests.support.builders import tanh_net
from tests.support.tampering import checker_module

processes, outcome = checker_module("processes"), checker_module("outcome")
CHECKER = Path(certbound.__file__).parent / "checker"
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


@pytest.fixture
def three() -> Iterator[None]:
    processes.use(3)
    yield
    processes.use(1)


class Unspeakable(Exception):
    """One that cannot be sent to another process."""

    def __reduce__(self) -> str:
        raise TypeError("it cannot be sent")


def required(truths: list[bool], work: int) -> str:
    """The text of the refusal with which it ends; empty if there is none."""

    def step() -> None:
        for at, truth in enumerate(truths):
            processes.require(lambda truth=truth: truth, outcome.Rejected(f"proof {at}"), work)

    try:
        processes.settled(step)
    except outcome.Rejected as refusal:
        return str(refusal)
    return ""


@pytest.mark.parametrize("work", [1, processes.BATCH // 2, 2 * processes.BATCH])
@pytest.mark.parametrize("failing", [[], [0], [5], [3, 1], [0, 1, 2, 3, 4, 5, 6]])
def test_the_first_refusal_in_order_counts(three: None, work: int, failing: list[int]) -> None:
    truths = [at not in failing for at in range(7)]
    assert required(truths, work) == (f"proof {min(failing)}" if failing else "")
    assert required([True], work) == ""  # nothing of the last check is left


def test_a_refusal_comes_before_a_later_error(three: None) -> None:
    def step() -> None:
        processes.require(lambda: False, outcome.Rejected("the first"), processes.BATCH)
        raise outcome.Malformed("the second")

    with pytest.raises(outcome.Rejected, match="the first"):
        processes.settled(step)


def test_an_error_comes_through_when_all_before_it_holds(three: None) -> None:
    def step() -> None:
        processes.require(lambda: True, outcome.Rejected("the first"), processes.BATCH)
        raise outcome.Malformed("the second")

    with pytest.raises(outcome.Malformed, match="the second"):
        processes.settled(step)


@pytest.mark.parametrize("end", ["killed", "exit", "no answer"])
def test_a_process_without_an_answer_is_never_a_proof(three: None, end: str) -> None:
    here = os.getpid()

    def holds() -> bool:
        if os.getpid() != here:
            if end == "killed":
                os.kill(os.getpid(), signal.SIGKILL)
            if end == "exit":
                os._exit(0)
            raise Unspeakable
        return True

    def step() -> str:
        processes.require(holds, outcome.Rejected("refused"), processes.BATCH)
        return "valid"

    with pytest.raises(outcome.Outcome, match="ended without an answer") as caught:
        processes.settled(step)
    assert caught.value.verdict == "internal error" and caught.value.status == 4
    with pytest.raises(outcome.Outcome, match="ended without an answer"):
        list(processes.each(lambda _: holds(), range(2), 2))


@pytest.mark.parametrize("error", [MemoryError, RecursionError, ZeroDivisionError])
def test_an_error_in_a_process_is_that_of_the_check(three: None, error: type[Exception]) -> None:
    def holds() -> bool:
        raise error

    def step() -> None:
        processes.require(lambda: True, outcome.Rejected("refused"), processes.BATCH)
        processes.require(holds, outcome.Rejected("refused"), processes.BATCH)

    with pytest.raises(error):
        processes.settled(step)
    with pytest.raises(error):
        list(processes.each(lambda _: holds(), range(3), 3))


def test_each_keeps_the_order_and_goes_through_an_iterator_once(three: None) -> None:
    assert list(processes.each(lambda x: x * x, iter(range(10)), 10)) == [x * x for x in range(10)]
    assert list(processes.each(lambda x: (x, os.getpid()), range(1), 1)) == [(0, os.getpid())]
    assert len({pid for _, pid in processes.each(lambda x: (x, os.getpid()), range(9), 9)}) == 3


def test_each_raises_what_comes_first(three: None) -> None:
    def value(x: int) -> int:
        if x >= 4:
            raise outcome.Rejected(f"item {x}")
        return x

    found: list[int] = []
    with pytest.raises(outcome.Rejected, match="item 4"):
        found.extend(processes.each(value, range(9), 9))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_no_process_outlives_that_which_started_it(tmp_path: Path) -> None:
    script = f"""
import os, sys, time
sys.path.insert(0, {str(CHECKER)!r})
import processes
from outcome import Rejected
processes.use(2)
child = lambda: (print(os.getpid(), flush=True), time.sleep(60))
processes.require(child, Rejected(""), processes.BATCH)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None
        child = int(started.stdout.readline())
        started.kill()
    for _ in range(300):
        if not is_alive(child):
            return
        time.sleep(0.1)
    raise AssertionError("it is still there")


def is_alive(process: int) -> bool:
    """Whether there is such a process, and it has not ended."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place: Path = tmp_path_factory.mktemp("processes")
    tanh_net(1, (2, 24, 24, 2)).save(place / "net.onnx")
    net = certbound.load(place / "net.onnx")
    domain = certbound.Domain.around(input_radius="0.1", radius="0.01")
    certbound.certify(net, domain, tier="local", split_nodes=5).write(place / "out")
    return place


def run(folder: Path, *options: str) -> tuple[int, dict[str, Any]]:
    command = [sys.executable, "-I", "-S", str(CHECKER), "--json", *options, str(folder / "out" / "claim.toml")]
    command += [str(folder / "out" / "certificate.json"), str(folder / "net.onnx")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, json.loads(done.stdout)


def test_the_outcome_is_the_same(folder: Path) -> None:
    assert run(folder, "--jobs", "3") == run(folder) and run(folder)[0] == 0


@pytest.mark.parametrize("leaf", [0, -1])
def test_a_forged_norm_is_refused_in_the_same_words(folder: Path, leaf: int) -> None:
    file = folder / "out" / "certificate.json"
    written = file.read_text()
    certificate = json.loads(written)
    norms = certificate["local"]["leaves"][leaf]["norms"]
    key = next(iter(norms))
    norms[key] = (float.fromhex(norms[key]) / 2).hex()
    file.write_text(json.dumps(certificate))
    try:
        one, three = run(folder), run(folder, "--jobs", "3")
    finally:
        file.write_text(written)
    assert one == three and one[0] == 1 and key in one[1]["reason"]


@pytest.mark.parametrize("jobs", ["0", "-1", "1000", "two", "1e1", "٣", ""])
def test_a_number_of_processes_that_is_none(folder: Path, jobs: str) -> None:
    command = [sys.executable, "-I", "-S", str(CHECKER), "a", "b", "c", "--jobs", jobs]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and done.stdout.startswith("malformed: usage")


def test_the_command_and_the_function_pass_the_number_on(folder: Path) -> None:
    out = folder / "out"
    result = certbound.check(out / "claim.toml", out / "certificate.json", folder / "net.onnx", jobs=3)
    assert result.verdict == "valid"


@pytest.mark.parametrize("failing", [None, 2])
def test_what_others_wait_for_is_not_taken_by_a_process(three: None, failing: int | None) -> None:
    """Items that settle their own proofs while a proof of the whole is still under way."""

    def item(at: int) -> int:
        refusal = outcome.Rejected(f"item {at}")
        processes.settled(lambda: processes.require(lambda: at != failing, refusal, processes.BATCH))
        return at

    def step() -> list[int]:
        processes.require(lambda: not time.sleep(0.3), outcome.Rejected("the whole"), processes.BATCH)
        return list(processes.each(item, range(4), 4))

    if failing is None:
        assert processes.settled(step) == [0, 1, 2, 3]
    else:
        with pytest.raises(outcome.Rejected, match=f"item {failing}"):
            processes.settled(step)
