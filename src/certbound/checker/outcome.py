"""How a check can end. Text, verdict and exit status are one value."""

from __future__ import annotations


class Outcome(Exception):
    """The check ends here. ``verdict`` and ``status`` belong together; the text names the offending object."""

    verdict = "internal error"
    status = 4


class Valid(Outcome):
    """Every claimed number was recomputed and is covered."""

    verdict, status = "valid", 0


class Rejected(Outcome):
    """A step does not hold, or the files do not belong together."""

    verdict, status = "rejected", 1


class Refuted(Outcome):
    """A witness proves that the claim is false."""

    verdict, status = "refuted", 1


class Malformed(Outcome):
    """A file is not in the format, so nothing was decided."""

    verdict, status = "malformed", 2


class Incomplete(Outcome):
    """No step is wrong, but the named ones are not proved by anything this checker accepts."""

    verdict, status = "incomplete", 3
