"""Every tutorial, followed as a new user does: in an empty folder, with nothing but what its page says."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from .test_documents import ROOT, user

PAGES = sorted((ROOT / "docs" / "tutorials").glob("*.md"))
_BLOCK = re.compile(
    r'^(?:<!-- status (\d) -->\n)?```(\w+)(?: title="([^"\n]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL
)


def follow(page: Path, folder: Path) -> int:
    """Save each titled block, run each command, and find each line that is shown; returns the number of commands.

    A block "text" shows parts of what the commands since the last one print.
    """
    text, printed, count = page.read_text(), "", 0
    blocks = _BLOCK.findall(text)
    assert len(blocks) == text.count("\n```") / 2, f"{page.name}: a block that is neither saved, run nor compared"
    for status, language, title, content in blocks:
        if language == "text":
            for line in content.splitlines():
                assert line in printed, f"{page.name}: {line!r} is not in\n{printed}"
            printed = ""
        elif language == "sh":
            for line in content.splitlines():
                done = subprocess.run(
                    line, shell=True, cwd=folder, capture_output=True, text=True, check=False, env=user(folder)
                )
                count += 1
                printed += done.stdout + done.stderr
                assert done.returncode == int(status or 0), f"{line}\n{done.stdout}\n{done.stderr}"
        else:
            assert title, f"{page.name}: a block without a name"
            (folder / title).write_text(content)
    return count


@pytest.mark.slow(seconds=10)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_tutorial(page: Path, tmp_path: Path) -> None:
    if page.stem == "safety-reviewer":
        pytest.importorskip("securesystemslib")
    assert follow(page, tmp_path) >= 5 and "Where to go on" in page.read_text()


@pytest.mark.slow(seconds=10)
def test_from_a_paper_to_a_verdict(tmp_path: Path) -> None:
    assert follow(ROOT / "docs" / "auditing.md", tmp_path) >= 8


def test_there_is_one_for_each_reader() -> None:
    assert [page.stem for page in PAGES] == [
        "control-engineer",
        "mathematician",
        "ml-engineer",
        "safety-reviewer",
        "tool-integrator",
    ]
