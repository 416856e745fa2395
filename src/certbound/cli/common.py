"""What the commands share: options, progress on stderr, tables and JSON on stdout."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import textwrap
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

if TYPE_CHECKING:
    from ..network.traps import Trap

PATH = click.Path(path_type=Path)
force_option = click.option(
    "--force", is_flag=True, help="Replace files of the same names even if certbound did not write them."
)
cross_examine_option = click.option(
    "--cross-examine",
    "--second-solver",
    "cross_examine",
    is_flag=True,
    help="Ask a second solver, cvc5, every query of the proofs too; that it disagrees is an error.",
)
activation_file_option = click.option(
    "--activation-file",
    "activation_files",
    type=PATH,
    multiple=True,
    help="What an operator of a foreign domain computes (TOML, may be repeated); its claims are proved first.",
)
output_name_option = click.option(
    "--output-name",
    "outputs_of",
    multiple=True,
    metavar="NAME",
    help="Of the model's outputs only this one, or these in this order. [default: all]",
)
architecture_option = click.option(
    "--architecture",
    type=PATH,
    metavar="FILE",
    help="What the arrays of MODEL, a safetensors file or index, compute (TOML).",
)
input_example_option = click.option(
    "--input-example",
    "examples",
    multiple=True,
    metavar="FILE.npy|1,4|zeros:1x4",
    help="For FILE.py:NAME: one sample of the input, or its shape (once for each input).",
)
as_json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object on stdout.")
_FILE_WIDTH = 110  # of tables that do not go to a terminal
_SILENT = 20  # seconds without a line of progress, where nothing can be drawn
_LONGEST = 30  # of a word that a column must hold in one piece; numbers are never broken
_NUMBER = re.compile(r"[^\w]*[-+]?\d[\d./eExXa-fp+-]*[^\w]*", re.ASCII)


def is_plain(stream: TextIO) -> bool:
    """Whether no escape codes may go there: no terminal, a dumb one, or NO_COLOR (https://no-color.org)."""
    return not stream.isatty() or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"


@contextmanager
def progress_bar(what: str) -> Iterator[Callable[[str], None]]:
    """A spinner on stderr, or now and then a line where that cannot be drawn; call the yielded function with the
    current step.
    """
    if is_plain(sys.stderr):
        said = time.monotonic()

        def say(step: str) -> None:
            nonlocal said
            if time.monotonic() - said > _SILENT:
                note(f"{what}: {step}")
                said = time.monotonic()

        yield say
        return
    from rich.console import Console

    with Console(stderr=True).status(what) as status:
        yield lambda step: status.update(f"{what}: {step}")


def note(text: str) -> None:
    """Something that stdout is not for: a line on stderr."""
    click.echo(f"certbound: {text}", err=True)


def warn(warnings: Iterable[Trap]) -> None:
    """What a model file may hide, on stderr."""
    for trap in warnings:
        note(f"warning: {trap.message}")


def print_json(value: Any) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def cross_examined(confirmed: int, undecided: Sequence[str]) -> None:
    """Print what the second solver says."""
    click.echo(f"cvc5 confirms {confirmed} queries and contradicts none; undecided: {len(undecided)}")
    for query in undecided:
        click.echo(f"  {query}")


def print_table(title: str, columns: list[str], rows: list[list[str]]) -> None:
    """A table on stdout; plain text of any content (no markup is interpreted). Where the terminal is too narrow to
    keep its numbers whole, one block of lines per row.
    """
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else _FILE_WIDTH
    widths = _widths(columns, rows, width)
    if widths is None:
        click.echo(title)
        for row in rows:
            click.echo("\n".join(_block(columns, row, width)))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(title=Text(title), title_justify="left")
    for column, size in zip(columns, widths, strict=True):
        table.add_column(Text(column), overflow="fold", width=size)
    for row in rows:
        table.add_row(*map(Text, row))
    plain: dict[str, Any] = {"color_system": None, "force_terminal": False} if is_plain(sys.stdout) else {}
    Console(width=width, highlight=False, **plain).print(table)


def _widths(columns: list[str], rows: list[list[str]], width: int) -> list[int] | None:
    """A width for each column: that of its text if there is room, and at least that of its words; None if even those
    do not fit.
    """
    cells = [[head, *(row[i] for row in rows)] for i, head in enumerate(columns)]
    wanted = [max((len(line) for cell in own for line in cell.splitlines()), default=0) for own in cells]
    least = [max((_shortest(word) for cell in own for word in cell.split()), default=0) for own in cells]
    spare = width - 3 * len(columns) - 1 - sum(least)
    if spare < 0:
        return None
    widths = list(least)
    order = sorted(range(len(columns)), key=lambda i: wanted[i] - least[i])
    for done, i in enumerate(order):  # equal shares; what short columns leave is for the longer ones
        more = min(max(wanted[i] - least[i], 0), spare // (len(order) - done))
        widths[i] += more
        spare -= more
    return widths


def _shortest(word: str) -> int:
    """The columns that a word takes at least."""
    return len(word) if _NUMBER.fullmatch(word) else min(len(word), _LONGEST)


def _block(columns: list[str], row: list[str], width: int) -> list[str]:
    """A row as lines: the first cell, then the others below their names."""
    lines = [row[0]]
    for column, cell in zip(columns[1:], row[1:], strict=True):
        if cell:
            text = f"{column}: {cell}" if column else cell
            lines += textwrap.wrap(
                text,
                max(width, 20),
                initial_indent="  ",
                subsequent_indent="    ",
                break_long_words=False,
                break_on_hyphens=False,
            )
    return lines


def printable(text: object) -> str:
    """A file name need not be text that can be printed."""
    return str(text).encode("utf-8", "backslashreplace").decode()
