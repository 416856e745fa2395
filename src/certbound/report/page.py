"""What all pages of evidence have in common: verdict line, numbers for reading, digests, how to check again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any

from ..checker_files import checker_digest
from ..numbers.exact import decimal_down, decimal_up, parse_exact
from ..version import __version__
from .charts import SUPERSCRIPTS
from .checked import Checked
from .environment import environment

DIGITS = 4  # of a number for reading


@dataclass(frozen=True)
class Found:
    """A value below a bound. ``word``: "found" (reached, a lower bound) or "proved at least"; ``percent`` of the bound;
    ``ratio``: the bound over it, rounded up."""

    word: str
    shown: str
    exact: str
    meaning: str
    percent: str
    ratio: str


@dataclass(frozen=True)
class BoundRow:
    """A bound as its row shows it: ``shown`` is ``exact`` rounded outward for reading; ``more``: (name, text) in the
    details; ``says``: "at most", or what else the number is; ``unfound``: said where no value is known, if anything.
    """

    title: str
    meaning: str
    shown: str
    exact: str
    found: Found | None = None
    unfound: str = ""
    says: str = "at most"
    more: list[tuple[str, str]] = field(default_factory=list)


def shown_up(text: str) -> str:
    """A bound for reading, rounded up."""
    return readable(decimal_up(parse_exact(text), DIGITS))


def shown_down(text: str) -> str:
    """A lower bound for reading, rounded down."""
    return readable(decimal_down(parse_exact(text), DIGITS))


def readable(decimal: str) -> str:
    """The same number as a person writes it: 0.0123, 5.2·10²²."""
    number = Decimal(decimal)
    if number == 0 or -5 < number.adjusted() < 7:
        return f"{number:f}"
    shift = number.adjusted()
    return f"{number.scaleb(-shift).normalize():f}·10{str(shift).translate(SUPERSCRIPTS)}"


def found_below(upper: str, lower: str, word: str, meaning: str) -> Found | None:
    """The value ``lower`` beside the bound ``upper``; None if it is not positive."""
    above, below = parse_exact(upper), parse_exact(lower)
    if below <= 0:
        return None
    share = min(below / above, Fraction(1)) if above else Fraction(1)
    ratio = readable(decimal_up(above / below, DIGITS))
    return Found(word, shown_down(lower), lower, meaning, f"{float(100 * share):.1f}", ratio)


def sha256(text: str) -> str:
    """Of the text as UTF-8, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def html(template: str, claim_text: str, certificate_text: str, checked: Checked | None, **more: Any) -> str:
    """A page of evidence. Raises CertboundError if the verdict line is about other files."""
    claim, certificate = sha256(claim_text), sha256(certificate_text)
    if checked is not None:
        checked.require(claim, certificate)
    checker = {"version": __version__, "digest": checker_digest()}
    own = {"claim_sha256": claim, "certificate_sha256": certificate, "checker": checker, "checked": checked}
    return str(environment().get_template(template).render(own | more))
