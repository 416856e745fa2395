"""training.html: what is claimed of a recorded run, with its curvature along the path as a figure."""

from __future__ import annotations

from typing import Any

from ..errors import CertboundError
from ..files import parse_json, parse_toml
from ..numbers.exact import float_up, parse_exact
from .charts import Chart, Series, chart, thinned
from .checked import Checked
from .page import BoundRow, html, sha256, shown_down, shown_up
from .shapes import Misshapen, Table, expect, number

_ROW = {
    "largest": number,
    "least": number,
    "radius": number,
    "smoothness": number,
    "?decrease": number,
    "?rounding": number,
    "?stay": int,
}
_CLAIM = {"says": [str], "run": {"file": str, "sha256": str}, "profile": Table(number), "steps": [_ROW]}
_CERTIFICATE = {"claim_sha256": str, "producer": str, "assumptions": [str]}
_COLUMNS = ("largest", "least", "radius", "smoothness", "decrease", "rounding", "stay")
_DOWN = ("decrease", "radius")  # the claim is about what is at least, or within, this: rounded down for reading
_MEANING = {
    "parametric": "later parameters with earlier ones",
    "additive": "the last parameters with a change of norm 1 after every step",
    "rate": "the last parameters with the relative change of all step sizes",
    "data": "the last parameters with the weight that one sample gives to another one",
    "forward": "a layer's values with an earlier layer or the input",
    "depth": "a layer's values with a layer's weights",
}
_SHOWN = 100  # steps in the table from each end of the run
_DRAWN = 300  # points of a line


def render(claim_text: str, certificate_text: str, checked: Checked | None = None) -> str:
    """The page, with a verdict line if there is one. Raises CertboundError if the texts are not in their formats, or
    not about each other.
    """
    claim, certificate = parse(claim_text, certificate_text)
    steps = claim["steps"]
    columns = [name for name in _COLUMNS if any(name in row for row in steps)]
    profile = [
        BoundRow(name, _MEANING.get(name, ""), shown_up(value), value) for name, value in claim["profile"].items()
    ]
    shown = range(len(steps)) if len(steps) <= 2 * _SHOWN else [*range(_SHOWN), *range(len(steps) - _SHOWN, len(steps))]
    digests = [("run file", claim["run"]["sha256"]), ("training.toml", sha256(claim_text))]
    digests.append(("training.json", sha256(certificate_text)))
    return html(
        "training.html.j2",
        claim_text,
        certificate_text,
        checked,
        claim=claim,
        certificate=certificate,
        digests=digests,
        columns=columns,
        steps=len(steps),
        rows=[[k, *(_figure(steps[k].get(name, ""), name) for name in columns)] for k in shown],
        left_out=len(steps) - len(shown),
        first=_first(steps, profile),
        profile=profile,
        chart=_chart(steps),
        legend=[(0, "above all eigenvalues of the Hessian", ""), (2, "below all of them", "")],
    )


def _first(steps: list[dict[str, Any]], profile: list[BoundRow]) -> BoundRow:
    """What the page begins with: the largest eigenvalue, at whichever step it is."""
    if not steps:
        return profile[0] if profile else BoundRow("nothing", "", "", "")
    largest = max((row["largest"] for row in steps), key=parse_exact)
    text = "of the Hessian of the loss, at every recorded point"
    return BoundRow("largest eigenvalue", text, shown_up(largest), largest)


def parse(claim_text: str, certificate_text: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Claim and certificate as tables."""
    hint = "run 'certbound training' again"
    try:
        claim, certificate = parse_toml(claim_text), parse_json(certificate_text)
        expect(claim, _CLAIM)
        expect(certificate, _CERTIFICATE)
    except (ValueError, Misshapen) as error:
        raise CertboundError(f"not in the format of docs/formats.md: {error}", where="training", hint=hint) from None
    if certificate["claim_sha256"] != sha256(claim_text):
        raise CertboundError("it was written for another claim", where="training.json", hint=hint)
    return claim, certificate


def _figure(value: Any, name: str = "") -> str:
    if not isinstance(value, str) or not value:
        return str(value)
    return (shown_down if name in _DOWN else shown_up)(value)


def _chart(rows: list[dict[str, Any]]) -> Chart | None:
    """Largest and -least eigenvalue over the steps."""
    largest = thinned([float_up(parse_exact(row["largest"])) for row in rows], _DRAWN)
    least = thinned([float_up(parse_exact(row["least"])) for row in rows], _DRAWN)
    last = max(len(rows) - 1, 1)
    series = [
        Series("largest", 0, [(last * share, v) for share, v in largest]),
        Series("least", 2, [(last * share, -v) for share, v in least]),
    ]
    return chart(series, "The certified ends of the spectrum of the Hessian, step by step", x_title="step", level=0.0)
