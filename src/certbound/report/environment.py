"""The one environment in which the pages of this room are rendered."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any


@cache  # it holds the compiled templates
def environment() -> Any:
    """The jinja2.Environment of the room's templates: everything is escaped, and what is not given is an error."""
    import jinja2

    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
