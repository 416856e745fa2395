"""What mkdocs needs to make a site of these documents: pages from files beside docs/, links to them, a page of the API.

The documents are written for GitHub's reader; Python-Markdown wants lists indented by four and a line before them.
"""

from __future__ import annotations

import ast
import inspect
import posixpath
import re
import unicodedata
from html import escape
from pathlib import Path
from typing import Any

import click
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[2]
BESIDE = {  # page of the site -> the file that it is made of
    "benchmarks/index.md": "benchmarks/README.md",
    "benchmarks/table.md": "benchmarks/results/table.md",
    "changes.md": "CHANGELOG.md",
    "checker.md": "src/certbound/checker/README.md",
    "contributing.md": "CONTRIBUTING.md",
    "examples.md": "examples/README.md",
    "facts.md": "bounds_spec/README.md",
    "language.md": "bounds_spec/lemmas/README.md",
    **{f"rules/{file.name}": f"proofs/{file.name}" for file in sorted((ROOT / "proofs").glob("*.md"))},
}
PICTURES = {f"benchmarks/{f.name}": f for f in sorted((ROOT / "benchmarks/results").glob("*.svg"))}
_PAGE_OF = {source: page for page, source in BESIDE.items()} | {"README.md": "index.md"}
_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)")
_CODE = re.compile(r"^ {0,12}```.*?^ {0,12}```[ \t]*$|`[^`\n]+`|(?<=\n\n) {4,}[^\n]+(?:\n {4,}[^\n]+)*", re.M | re.S)
_FENCE = re.compile(r"^ {0,12}```")
_MARKS = re.compile(r"\]\([^)\n]*\)|<[^>\n]*>|\\.|\*+|_")
_SHORT = r"(?:\{([^{}\n]{1,30})\}|([A-Za-zα-ωΔ∞ℓ0-9]{1,3}(?![A-Za-z0-9_])|%s))"
_BELOW = re.compile(r"(?<=[\w‖)\]|′″'⁻°*∫\u0300-\u036f\u20d0-\u20ff])_" + _SHORT % r"\([^()\n]{1,20}\)")
_ABOVE = re.compile(r"(?<=[\w‖)\]|>\0\u0300-\u036f])\^" + _SHORT % r"[−-]?\d+|\((?:[^()\n]|\([^()\n]*\)){1,40}\)")
_MARKER = re.compile(r"( *)([-*]|\d+\.)( +)(?=\S)")


def on_files(files: Files, config: Any) -> Files:
    """Add the pages and pictures that lie beside docs/, and the page of the API."""
    for page, source in BESIDE.items():
        files.append(File.generated(config, page, content=(ROOT / source).read_text(encoding="utf-8")))
    for page, picture in PICTURES.items():
        files.append(File.generated(config, page, abs_src_path=str(picture)))
    files.append(File.generated(config, "reference/python.md", content=api()))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Files) -> str:
    """The document with links inside the site, in the form that Python-Markdown reads."""
    here = page.file.src_uri
    source = BESIDE.get(here, f"docs/{here}")
    if here == "reference/python.md":
        return markdown
    if here == "reference/commands.md":
        return markdown + commands()
    if here.startswith("benchmarks/index"):
        markdown += "".join(f"\n![{name}]({posixpath.basename(name)})\n" for name in PICTURES)
    text = re.sub(r"^<!--.*?-->\n", "\n", markdown, flags=re.MULTILINE | re.DOTALL)
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[0])
        return f"\0{len(kept) - 1}\0"

    text = _CODE.sub(keep, text)
    text = _LINK.sub(lambda match: link(match, here, source), text)
    text = re.sub(r"\]( ?)\[", r"]\1\\[", text)  # n2[i][j] is no link by reference
    text = "\n\n".join(map(emphasis, text.split("\n\n")))
    return indented(re.sub("\0(\\d+)\0", lambda match: kept[int(match[1])], text))


def emphasis(paragraph: str) -> str:
    """The paragraph with escapes before each _, and each * that for GitHub's reader is no emphasis (θ*, a * b)."""
    found, opened, done = "", "", 0
    for match in _MARKS.finditer(paragraph):
        mark, start = match[0], match.start()
        found, done = found + paragraph[done:start], match.end()
        before, after = paragraph[start - 1 : start] or " ", paragraph[done : done + 1] or " "
        left = not after.isspace() and (word(after) or not word(before))
        right = not before.isspace() and (word(before) or not word(after))
        if mark == "_":
            mark = "\\_"
        elif mark[0] == "*":
            bullet = after == " " and not paragraph[:start].rpartition("\n")[2].strip()
            if opened == mark and right:
                opened = ""
            elif not opened and left and not (right and word(before)):
                opened = mark
            elif not bullet:
                mark = mark.replace("*", "\\*")
        found += mark
    return found + paragraph[done:]


def word(character: str) -> bool:
    """Whether it is neither white space nor punctuation; \0 stands for a piece of code."""
    return not character.isspace() and character != "\0" and unicodedata.category(character)[0] not in "PS"


def link(match: re.Match[str], here: str, source: str) -> str:
    """A link as the site has it; what is no page of the site, such as a program, is named and not linked."""
    mark, text, target = match.groups()
    path, hash_, anchor = target.partition("#")
    if not path or "://" in target:
        return match[0]
    named = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
    if page := _PAGE_OF.get(named):
        there = page
    elif named.startswith("docs/"):
        there = named.removeprefix("docs/")
    elif (ROOT / named).exists():
        return text if "\0" in text else f"{text} (`{named}`)"
    else:
        return match[0]  # mkdocs says that it leads nowhere
    return f"{mark}[{text}]({posixpath.relpath(there, posixpath.dirname(here) or '.')}{hash_}{anchor})"


def indented(text: str) -> str:
    """The text with lists indented by four for each level, and a blank line before each list."""
    found: list[str] = []
    columns: list[int] = []  # where the text of each open list item begins
    fenced, blank, parted = False, True, False  # parted: a blank line came after the last marker
    for line in text.splitlines():
        if fenced or not line.strip():
            found.append(shifted(line, columns) if fenced else "")
            fenced, blank = fenced and not _FENCE.match(line), not fenced and not line.strip()
            parted = parted or blank
            continue
        own = len(line) - len(line.lstrip())
        marker, was_list = _MARKER.match(line), bool(columns)
        while columns and own < columns[-1] and (blank or marker):
            columns.pop()
        if marker and (own < 4 or columns):
            if not blank and (parted or not was_list):
                found.append("")
            columns.append(marker.end())
            depth = len(columns) - 1
            found.append(" " * 4 * depth + marker[2].ljust(3) + " " + line[marker.end() :])
            parted = False
        else:
            found.append(shifted(line, columns))
        fenced, blank = bool(_FENCE.match(line)), False
    return "\n".join(found) + "\n"


def shifted(line: str, columns: list[int]) -> str:
    """A line inside the open list items."""
    if not columns or not line.strip():
        return line
    own = len(line) - len(line.lstrip())
    return " " * (4 * len(columns) + max(own - columns[-1], 0)) + line.lstrip()


def api() -> str:
    """A page with every public name and where it is defined, for mkdocstrings to fill."""
    tree = ast.parse((ROOT / "src/certbound/__init__.py").read_text(encoding="utf-8"))
    (homes,) = (
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "_HOMES"
    )
    functions = sorted(name for name in homes if name[0].islower())
    classes = sorted(set(homes) - set(functions))
    text = "# Python\n\nEverything here is an attribute of `certbound`, imported when it is first used.\n"
    for heading, names in (("Functions", functions), ("Classes", classes)):
        text += f"\n## {heading}\n" + "".join(f"\n::: certbound.{homes[name]}.{name}\n" for name in names)
    return text


def commands() -> str:
    """Every command as click describes it, grouped as in the help."""
    from certbound.cli import PARTS, cli

    text = ""
    for part, names in PARTS.items():
        text += f"\n## {part}\n"
        for name in names:
            command = cli.commands[name]
            context = click.Context(command, info_name=f"certbound {name}")
            words, *more = inspect.cleandoc(command.help or "").split("\n\n")
            text += f"\n### certbound {name}\n\n{_plain(words)}\n\n    {command.get_usage(context)[7:]}\n\n"
            text += "".join(f"{_plain(paragraph)}\n\n" for paragraph in more)
            rows = [
                found
                for option in command.get_params(context)
                if (found := option.get_help_record(context)) and found[1]
            ]
            text += "| option | meaning |\n| --- | --- |\n"
            text += "".join(
                f"| <code>{escape(option).replace('|', '&#124;')}</code> | {_plain(meaning)} |\n"
                for option, meaning in rows
            )
    return text


def _plain(text: str) -> str:
    """Help as a paragraph of Markdown."""
    return re.sub(r"([*_<|\[])", r"\\\1", " ".join(text.split()))


def on_page_content(html: str, page: Any, config: Any, files: Files) -> str:
    """Rules are set as mathematics: what follows _ and ^ below and above the line, but not in the names of programs."""
    if not page.file.src_uri.startswith("rules/"):
        return html
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[0])
        return f"\0{len(kept) - 1}\0"

    text = re.sub(r"(?<!</span>)<code>.*?</code>|<[^>]*>|&\w+;", keep, html, flags=re.DOTALL)
    text = _BELOW.sub(lambda match: f"<sub>{match[1] or match[2]}</sub>", text)
    text = _ABOVE.sub(lambda match: f"<sup>{match[1] or match[2]}</sup>", text)
    return '<div class="rules">' + re.sub("\0(\\d+)\0", lambda match: kept[int(match[1])], text) + "</div>"
