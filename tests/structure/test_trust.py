"""What each kind of evidence trusts: the table in the checker's README is generated from the imports and compared."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from pathlib import Path

import pytest

from .test_house import CHECKER, reached

KINDS = {  # kind of evidence -> the module it enters by
    "network certificate": "check",
    "many inputs at once": "batch.check",
    "coverage of another model": "coverage",
    "gains of a controller": "gains.check",
    "networks of many layers": "depth.check",
    "contraction of a flow": "depth.contraction",
    "dense-connected network": "depth.dense",
    "optimal values": "depth.values",
    "recorded training run": "training.check",
    "violation witness": "witnesses.violation",
    "lower bounds": "witnesses.lower_bounds",
    "counterexample to a lemma": "lemmas.counterexample",
    "evidence about an activation": "activations.facts",
    "text for the machine-checked checker": "transcription",
}
_NO_CODE = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}


def code_lines(file: Path) -> int:
    """Lines that hold code: no blank lines, comments and docstrings."""
    text, docstrings = file.read_text(), set[int]()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
            docstrings |= set(range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1))
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    lines = {n for t in tokens if t.type not in _NO_CODE for n in range(t.start[0], t.end[0] + 1)}
    return len(lines - docstrings)


def row(kind: str) -> str:
    modules = reached(KINDS[kind]) | {"__main__", "outcome", "reading"}
    rooms = sorted({name.split(".")[0] for name in modules} - {"__main__", "outcome", "reading"})
    rooms = [f"`{name}/`" if (CHECKER / name).is_dir() else f"`{name}.py`" for name in rooms]
    total = sum(code_lines(CHECKER / f"{name.replace('.', '/')}.py") for name in modules)
    return f"| {kind} | {', '.join(rooms)} | {total} |"


def test_the_trust_table_is_what_the_imports_say() -> None:
    """To mend the table, put these rows between its markers."""
    text = (CHECKER / "README.md").read_text()
    table = re.search(r"<!-- trust -->\n(.*?)<!-- end trust -->", text, re.DOTALL)
    assert table is not None
    header = ["| evidence | rooms it trusts | lines of code |", "| --- | --- | --- |"]
    assert table[1].splitlines() == [*header, *map(row, KINDS)]


@pytest.mark.parametrize(
    ("text", "lines"), [('"""Doc."""\n\nx = 1  # why\n', 1), ("def f():\n    '''Doc\n    more.'''\n    return 1\n", 2)]
)
def test_code_is_counted_without_docstrings(text: str, lines: int, tmp_path: Path) -> None:
    file = tmp_path / "m.py"
    file.write_text(text)
    assert code_lines(file) == lines
