"""The documentation site: it builds without a warning, every page is there, and nothing is loaded from elsewhere."""

from __future__ import annotations

import os
import re
import runpy
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

import certbound
from certbound.cli import cli

from .test_documents import ROOT, commands, run_all, user

pytest.importorskip("mkdocs", reason="the site's tools are not installed: make")


class _Page(HTMLParser):
    """What a page loads, and what it links to."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.links: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {key: value or "" for key, value in attrs}
        if tag in ("script", "img", "iframe", "source"):
            self.loaded += [found[key] for key in ("src", "srcset") if key in found]
        elif tag == "link":
            self.loaded += (
                [found["href"]] if found.get("rel") in ("stylesheet", "icon", "preload", "preconnect") else []
            )
        elif tag == "a":
            self.links.append(found.get("href", ""))

    def handle_data(self, data: str) -> None:
        self.text += data


def read(file: Path) -> _Page:
    page = _Page()
    page.feed(file.read_text())
    return page


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built as `make site` does: with a broken link, an omitted page or any other warning it fails."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(folder)]
    assert " ".join(command[1:-1]) in (ROOT / "Makefile").read_text()
    env = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.mark.slow(seconds=8)
def test_every_page_is_there_and_reads_without_a_network(site: Path) -> None:
    pages = {file.relative_to(site).as_posix(): read(file) for file in site.rglob("*.html")}
    documents = {file.relative_to(ROOT / "docs").with_suffix(".html").as_posix() for file in ROOT.glob("docs/**/*.md")}
    rules = {f"rules/{file.stem}.html" for file in (ROOT / "proofs").glob("*.md")}
    assert documents | rules | {"checker.html", "changes.html", "benchmarks/index.html"} <= set(pages)
    for name, page in pages.items():
        for target in page.loaded:
            assert not re.match(r"(https?:)?//", target), f"{name} loads {target}"
            assert name == "404.html" or (site / name).parent.joinpath(target.partition("?")[0]).exists(), (
                name,
                target,
            )
        assert "```" not in page.text, name
        for target in page.links:
            assert not target.endswith((".md", ".py", ".toml")), f"{name} links to the source {target}"
    for style in site.rglob("*.css"):
        assert not re.search(r"url\(\s*['\"]?(https?:)?//|@import", style.read_text()), style
    assert {file.name for file in (site / "benchmarks").glob("*.svg")} >= {"cost.svg", "tightness.svg", "search.svg"}
    assert len([link for link in pages["benchmarks/index.html"].loaded if link.endswith(".svg")]) >= 3

    told = pages["reference/commands.html"].text
    for command, found in cli.commands.items():
        assert f"certbound {command}" in told
        assert all(option in told for parameter in found.params for option in parameter.opts if option.startswith("--"))
    told = pages["reference/python.html"].text
    assert all(name in told for name in certbound.__all__ if not name.startswith("__"))
    assert "Guaranteed for every x and theta of the domain" in told  # docstrings, and not names alone
    assert "θ<sub>i</sub>" in (site / "rules/rules.html").read_text()


HOOKS = runpy.run_path(str(ROOT / "docs" / "_site" / "hooks.py"))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("- a\n  b\n- c\n", "-   a\n    b\n-   c\n"),
        ("text\n- a\n", "text\n\n-   a\n"),
        ("- a\n\n      code\n\n  more\n- b\n", "-   a\n\n        code\n\n    more\n\n-   b\n"),
        ("1. a\n   - b\n2. c\n", "1.  a\n    -   b\n2.  c\n"),
        ("```\n- a\n```\n", "```\n- a\n```\n"),
        ("- a\n\ntext\n", "-   a\n\ntext\n"),
    ],
)
def test_lists_are_written_as_the_site_reads_them(given: str, expected: str) -> None:
    assert HOOKS["indented"](given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("θ*_s and θ*_g", r"θ\*\_s and θ\*\_g"),
        ("*Proof.* **The domain is convex.**", "*Proof.* **The domain is convex.**"),
        ("α(W_k − W*_k), a * b * c", r"α(W\_k − W\*\_k), a \* b \* c"),
        ("[a](b_c.md) <!-- d_e -->", "[a](b_c.md) <!-- d_e -->"),
        ("* one\n* *two*", "* one\n* *two*"),
    ],
)
def test_a_star_of_a_formula_is_no_emphasis(given: str, expected: str) -> None:
    assert HOOKS["emphasis"](given) == expected


def test_the_picture_is_the_drawn_one() -> None:
    drawn = runpy.run_path(str(ROOT / "docs" / "_site" / "overview.py"))["picture"]()
    assert (ROOT / "docs" / "overview.svg").read_text() == drawn


@pytest.mark.slow(seconds=5)
def test_the_commands_of_the_home_page_run_and_completion_is_written(tmp_path: Path) -> None:
    copy = tmp_path
    shutil.copytree(ROOT / "examples", copy / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    run_all(commands((ROOT / "docs" / "index.md").read_text()), copy)
    lines = commands((ROOT / "docs" / "reference" / "commands.md").read_text())
    assert len(lines) == 3
    run_all(lines, copy)
    for shell, word in (("bash", "complete -o nosort"), ("zsh", "compdef"), ("fish", "complete --no-files")):
        script = (copy / f"certbound-complete.{shell}").read_text()
        assert word in script and "_CERTBOUND_COMPLETE" in script
    env = user(copy) | {"_CERTBOUND_COMPLETE": "bash_complete", "COMP_WORDS": "certbound ver", "COMP_CWORD": "1"}
    done = subprocess.run(["certbound"], cwd=copy, capture_output=True, text=True, check=False, env=env)
    assert done.stdout.split() == ["plain,verify-attestation"]


def test_the_options_that_the_questions_name_exist() -> None:
    text = (ROOT / "docs" / "faq.md").read_text()
    known = {option for command in cli.commands.values() for parameter in command.params for option in parameter.opts}
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))
    assert named and named <= known, named - known


def test_the_messages_that_the_questions_quote_are_said() -> None:
    said = "".join(file.read_text() for file in (ROOT / "src").rglob("*.py"))
    quoted = re.findall(r'^## .*"(.*)"$', (ROOT / "docs" / "faq.md").read_text(), re.MULTILINE)
    assert len(quoted) >= 4 and all(text in said for text in quoted), quoted
