"""Where in a lemma file a key stands, for messages: a scan of its lines, of text that TOML has read already."""

from __future__ import annotations

import re

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w-]+)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=""")
_TARGET = re.compile(r"([\w-]+)(?:\[(\d+)\])?(?:\.(.*))?", re.DOTALL)
_STATES = ("claim", "fact", "by")  # of a table among several, what a message is most often about


def toml_slip(text: str, reason: str) -> tuple[str, str]:
    """(what is wrong with a text that is not TOML, what to do), from the reason that Python's reader gives."""
    message = f"not a TOML file ({reason})"
    place = re.search(r" \(at line (\d+), ", reason)
    line = text.splitlines()[int(place[1]) - 1 :][:1] if place else []
    key, header = (pattern.match(line[0]) if line else None for pattern in (_KEY, _HEADER))
    if text.startswith("\ufeff"):
        return message, "it begins with a byte order mark: save it as UTF-8 without one"
    if key and reason.startswith("Cannot overwrite"):
        name = next(part for part in key.groups() if part is not None)
        return message, f"the key {name!r} stands there a second time"
    if header and "twice" in reason:
        return message, f"the table [{header[2]}] stands there a second time; of several write [[{header[2]}]]"
    if line and not line[0].partition("=")[0].isascii():
        return message, "names have the letters a-z and A-Z, digits and _ only"
    return message, "text stands in quotes, and so does every claim"


def line_of(text: str, key: str) -> int | None:
    """The line, from 1, of a key such as claim, symbols.x or proof[2]; None if it is not found."""
    match = _TARGET.fullmatch(key)
    if match is None:
        return None
    table, count, inner = match[1], int(match[2] or 0), match[3]
    header: int | None = None
    found: dict[str, int] = {}
    seen, here, quotes = 0, "", ""
    for number, line in enumerate(text.splitlines(), start=1):
        if quotes:  # within a string of several lines nothing is a key
            quotes = "" if quotes in line else quotes
            continue
        if start := _HEADER.fullmatch(line):
            here = start[2]
            seen += here == table
            if here == table and count in (0, seen):
                header = header or number
        elif key_here := _KEY.match(line):
            name = next(part for part in key_here.groups() if part is not None)
            if not here and name == table:
                return number
            if here == table and count in (0, seen):
                found.setdefault(name, number)
        quotes = next((q for q in ('"""', "'''") if line.count(q) == 1), "")
    if inner is not None:
        return found.get(inner, header)
    return next((found[name] for name in _STATES if count and name in found), header)
