"""Claims about fields with signals and states that jump: what must not be valid."""

from __future__ import annotations

import copy
import time
from fractions import Fraction
from pathlib import Path

import pytest

from certbound.depth.start import read_start
from certbound.numbers.exact import parse_exact
from tests.support.depth import Change, Made, make, outcome, read

EXAMPLE = Path(__file__).parents[2] / "examples" / "flow"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The example, on twelve pieces, from a ball."""
    begin = read_start(EXAMPLE / "switched.toml").within("0.01")
    return make(tmp_path_factory.mktemp("controls"), EXAMPLE / "switched.onnx", begin, "euler:8", steps=12)


def moved(row: list[str], entry: int, by: float) -> None:
    row[entry] = (float.fromhex(row[entry]) + by).hex()


PLANTED: dict[str, Change] = {
    "a signal changed": lambda claim, _: claim["controls"][1]["signals"][0].__setitem__(1, "-0.9"),
    "its sign": lambda claim, _: claim["controls"][0]["signals"].__setitem__(1, ["0.1"]),
    "a signal later": lambda claim, _: claim["controls"][1].update({"from": "0.51"}),
    "a signal left out": lambda claim, _: [own["signals"].pop() for own in claim["controls"]],
    "one signal left out": lambda claim, _: claim["controls"][0]["signals"].pop(),
    "a control left out": lambda claim, _: claim["controls"].pop(),
    "the first from later on": lambda claim, _: claim["controls"][0].update({"from": "0.1"}),
    "controls in disorder": lambda claim, _: claim["controls"].reverse(),
    "no controls": lambda claim, _: claim.pop("controls"),
    "a larger jump": lambda claim, _: claim["jumps"][0].update(size="0.201"),
    "a later jump": lambda claim, _: claim["jumps"][0].update(time="0.31"),
    "no jump": lambda claim, _: claim.pop("jumps"),
    "a jump at the end": lambda claim, _: claim["jumps"][0].update(time="1"),
    "a jump twice": lambda claim, _: claim["jumps"].append(claim["jumps"][0]),
    "steps that do not jump": lambda claim, _: claim["network"].update(kind="rk4"),
    "a rate": lambda claim, _: claim.update(rate={"constant": "100", "multiple": 12}),
    "a factor lowered": lambda _, c: c["factors"]["start"].__setitem__(
        0, str(parse_exact(c["factors"]["start"][0]) - 1)
    ),
    "a little": lambda _, c: c["factors"]["ball"].__setitem__(
        0, str(parse_exact(c["factors"]["ball"][0]) * Fraction(9, 10))
    ),
    "a factor left out": lambda _, c: c["factors"]["ball"].pop(),
    "no factors": lambda _, c: c.pop("factors"),
    "a huge factor": lambda _, c: c["factors"]["ball"].__setitem__(0, "1e30"),
    "pieces exchanged": lambda _, c: c.update(segments=[c["segments"][1], c["segments"][0], c["segments"][2]]),
    "a segment left out": lambda _, c: c["segments"].pop(),
    "no segments": lambda _, c: c.pop("segments"),
    "a segment of no pieces": lambda _, c: c.update(segments=[0, *c["segments"][1:]]),
    "of many": lambda _, c: c["segments"].__setitem__(0, 10**9),
    "true": lambda _, c: c["segments"].__setitem__(1, True),
    "the node after the jump": lambda _, c: moved(c["values"][c["segments"][0] + 1], 0, 1e-3),
    "the node before it": lambda _, c: moved(c["values"][c["segments"][0]], 0, 1e-3),
    "a rule hidden": lambda _, c: c["assumptions"].__setitem__(1, "rules D1-D7 of proofs/rules-depth.md"),
    "many signals": lambda claim, _: claim["controls"][0].update(signals=[["0"]] * 300),
    "a long polynomial": lambda claim, _: claim["controls"][0]["signals"][0].extend(["0"] * 99),
    "a huge number": lambda claim, _: claim["controls"][0]["signals"][0].__setitem__(0, "1e99"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_change_is_not_valid(name: str, made: Made) -> None:
    claim, certificate = read(made)
    before = copy.deepcopy((claim, certificate))
    PLANTED[name](claim, certificate)
    assert (claim, certificate) != before
    begun = time.process_time()
    verdict, reason = outcome(made, claim, certificate)
    assert verdict in ("rejected", "malformed") and reason, name
    assert time.process_time() - begun < 5


def test_what_was_written_is_valid(made: Made) -> None:
    verdict, reason = outcome(made, *read(made))
    assert verdict == "valid" and "distance of network and flow" in reason
