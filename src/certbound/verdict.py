"""The four answers certbound gives, as frozen data without a truth value.

``if verdict:`` would read an ``Undecided`` as success or as failure by accident, so ``bool()`` raises:
callers must ask ``isinstance(verdict, Proved)`` (or use ``match``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NoReturn


class Trust(StrEnum):
    """What a proved statement rests on."""

    ALGEBRAIC = "algebraic"  # an identity over Q that the checker expands itself
    COVER = "cover"  # finitely many polynomial inequalities on Arb enclosures, each by z3 and by its Bernstein form
    Z3 = "z3"  # an unsat answer of z3 and nothing else


class _Verdict:
    def __bool__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} has no truth value; test its type with isinstance()")


@dataclass(frozen=True)
class Proved(_Verdict):
    """The statement holds; ``trust`` says what that rests on."""

    trust: Trust


@dataclass(frozen=True)
class Refuted(_Verdict):
    """The statement is false; ``witness`` is an exact point at which it fails."""

    witness: Any


@dataclass(frozen=True)
class Undecided(_Verdict):
    """No answer within the budget; ``reason`` says how hard it was tried."""

    reason: str


@dataclass(frozen=True)
class Unsupported(_Verdict):
    """The question has no meaning here, or no rule covers it; never a number."""

    reason: str


Verdict = Proved | Refuted | Undecided | Unsupported
