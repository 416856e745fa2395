"""The kinds of symbols that a lemma declares, as text."""

from __future__ import annotations

import re

SCALAR = re.compile(
    r"(index|dimension|real|sequence)(?:\((\d)\))?(?: (>=|>) (-?\d{1,400}(?:/(?!0+$)\d{1,400})?))?", re.ASCII
)
SHAPED = re.compile(r"(vector|symmetric|vectors) (\w+)|(?:matrix|matrices) (\w+) x (\w+)", re.ASCII)
BOUNDED = re.compile(r"(vector \w+|matrix \w+ x \w+) (>=|>) 0", re.ASCII)  # every entry
WEIGHTS = re.compile(r"(distribution|subset) (\w+)", re.ASCII)
DIMENSION = re.compile(r"dimension(?: .*)?")
