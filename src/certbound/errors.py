"""Errors meant for people: what was wrong, where, and what to do next.

Every error a user can cause derives from :class:`CertboundError`; the command line prints its text
and ends with ``exit_status``. Anything else that escapes is a bug and ends with status 4.
"""

from __future__ import annotations

from collections.abc import Iterable

MANY = 60  # names that a hint lists


class CertboundError(Exception):
    """A problem with the user's input or request.

    ``where`` names the file, node or key; ``hint`` says what to do next. Both are optional.
    """

    exit_status = 2

    def __init__(self, message: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        text = f"{self.where}: {self.message}" if self.where else self.message
        return f"{text}\n  {self.hint}" if self.hint else text


class ModelError(CertboundError):
    """The network file cannot be read, or holds something certbound does not support."""


class ModelWarning(UserWarning):
    """What was read differs from what may be expected, and is no error: a parameter that no output depends on."""


class DomainError(CertboundError):
    """The domain (input set, parameter set) is malformed or does not fit the network."""


class PlantError(CertboundError):
    """The plant file is malformed, or does not fit the network."""


class StartError(CertboundError):
    """The start file of a flow is malformed, or does not fit its field."""


class RunError(CertboundError):
    """A training run that was recorded, or is to be, cannot be certified."""


class SpecError(CertboundError):
    """A file of bounds_spec is malformed, or states something that does not hold."""


class ProofError(SpecError):
    """A statement of bounds_spec that was not proved: nothing that rests on it is claimed."""

    exit_status = 3


class LimitError(CertboundError):
    """A limit was asked for that is not certified: neither proved nor refuted."""

    exit_status = 3


class InfeasibleError(CertboundError):
    """No gain or tube was found that does what is asked: neither proved nor refuted that there is one."""

    exit_status = 3


class ViolationError(CertboundError):
    """A certified bound is exceeded: by a simulated run, in floats."""

    exit_status = 1


class RejectedError(CertboundError):
    """The checker does not accept a claim; ``exit_status`` is the checker's."""

    def __init__(self, message: str, *, status: int, where: str = "", hint: str = "") -> None:
        super().__init__(message, where=where, hint=hint)
        self.exit_status = status


class OutputError(CertboundError):
    """A result cannot be written where it was asked for."""


class CheckerError(CertboundError):
    """The checker could not be run (not: it rejected the certificate)."""

    exit_status = 4


def known(name: str, names: Iterable[str]) -> str:
    """A hint for a name that is none of ``names``: the closest of them, if one is close, and all, or some of many."""
    import difflib

    every = list(names)
    plain = {other.lower(): other for other in reversed(every)}
    close = [plain[other] for other in difflib.get_close_matches(name.lower(), plain, n=3)]
    guess = f"did you mean {' or '.join(map(repr, close))}? " if close else ""
    if len(every) > MANY:
        return f"{guess}known: {', '.join(every[:3])}, …, {every[-1]} ({len(every)} of them)"
    return f"{guess}known: {', '.join(every) or 'nothing'}"
