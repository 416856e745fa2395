"""The limits that the checker's README states are those in its code."""

from __future__ import annotations

import re
import runpy
from typing import Any

import pytest

from tests.support.tampering import checker_module

from .test_house import CHECKER

COMPLETE = ("reading", "network.state", "local.split_tree", "local.lines")  # all their limits are in the table
SIZES = {"": 1, " MiB": 1 << 20}


def constants(module: str) -> dict[str, Any]:
    """The names a module of the checker has."""
    if module != "__main__":
        return vars(checker_module(module))
    return runpy.run_path(str(CHECKER / "__main__.py"), run_name="checker")


def stated() -> dict[str, int]:
    """Constant -> the number in the table."""
    table = re.search(r"<!-- limits -->\n(.*?)<!-- end limits -->", (CHECKER / "README.md").read_text(), re.DOTALL)
    assert table is not None
    rows = re.findall(r"^\| [^|]+ \| ([\d,]+)( MiB|) \| `([\w.]+)` \|$", table[1], re.MULTILINE)
    assert len(rows) == len(table[1].splitlines()) - 2  # every row but the header is read
    return {constant: int(number.replace(",", "")) * SIZES[unit] for number, unit, constant in rows}


LIMITS = stated()


@pytest.mark.parametrize("constant", LIMITS)
def test_a_stated_limit_is_the_one_in_force(constant: str) -> None:
    module, _, name = constant.rpartition(".")
    assert constants(module)[name] == LIMITS[constant]


@pytest.mark.parametrize("module", COMPLETE)
def test_no_limit_is_left_out(module: str) -> None:
    named = {f"{module}.{name}" for name in constants(module) if name.startswith("MAX_")}
    assert named and named <= LIMITS.keys()
