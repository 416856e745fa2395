"""The one environment in which the pages of this room are rendered."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import Any


@cache  # it holds the compiled templates
def environment() -> Any:
    """The jinja2.Environment of the room's templates: everything is escaped, and what is not given is an error."""
    import jinja2

    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        bytecode_cache=_compiled(),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _compiled() -> Any:
    """Where compiled templates are kept for the next process, as Python keeps modules: in the user's own folder among
    the temporary files, which jinja2 makes and examines. None where Python keeps none, or there cannot be one.
    """
    import jinja2

    if sys.dont_write_bytecode:
        return None
    try:
        return jinja2.FileSystemBytecodeCache()
    except (OSError, RuntimeError):
        return None
