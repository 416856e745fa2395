"""depth.html: what is claimed of a network of many layers and its flow, and the path that proves it.

It is rendered from the claim and the certificate alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import CertboundError
from ..files import parse_json, parse_toml
from ..numbers.exact import float_up, parse_exact
from .charts import STYLES, Chart, Series, chart
from .checked import Checked
from .page import BoundRow, found_below, html, sha256, shown_down, shown_up
from .shapes import Misshapen, Table, expect, number, one_of

FLOW_FORMAT, CONTRACTION_FORMAT = "certbound-depth-1", "certbound-contraction-1"
DENSE_FORMAT = "certbound-dense-1"
_FLOW = {
    "format": one_of(FLOW_FORMAT),
    "model": {"file": str, "sha256": str},
    "start": {"centre": [number], "radius": number},
    "time": [number],
    "?network": {"kind": str, "?steps": int, "?file": str, "?sha256": str},
    "?distance": {"lower": number, "upper": number},
    "?input_jacobian": {"lower": number, "upper": number},
    "?parameter_jacobian": {"lower": number, "upper": number},
    "?flow": {"centre": [number], "radius": number},
    "?rate": {"constant": number, "multiple": int},
    "?controls": [{"from": number, "signals": [[number]]}],
    "?jumps": [{"time": number, "size": number}],
}
_CONTRACTION = {
    "format": one_of(CONTRACTION_FORMAT),
    "model": {"file": str, "sha256": str},
    "domain": {"centre": [number], "radius": [number], "time": [number]},
    "log_norm": number,
    "lipschitz": number,
    "?step": {"structure": str, "largest": number},
    "?layer": {"structure": str, "step": number, "factor": number},
}
CLAIM = {
    "format": one_of(FLOW_FORMAT, CONTRACTION_FORMAT, DENSE_FORMAT),
    "semantics": str,
    "model": {"file": str, "sha256": str},
}
_DENSE = {
    "format": one_of(DENSE_FORMAT),
    "model": {"file": str, "sha256": str},
    "start": [number],
    "end": number,
    "layers": int,
    "upper": number,
}
_EVIDENCE = {"claim_sha256": str, "producer": str, "assumptions": [str]}
_CERTIFICATE = {
    "claim_sha256": str,
    "producer": str,
    "assumptions": [str],
    "values": [[number]],
    "tubes": Table([[number]]),
}
_SHAPES = {FLOW_FORMAT: _FLOW, CONTRACTION_FORMAT: _CONTRACTION, DENSE_FORMAT: _DENSE}
_LINES = 8  # entries that are drawn
_DRAWN = 240  # points of a line
_NOT_SAID = (
    "Nothing about the network as a float32 program rounds it: real arithmetic on the stored numbers.",
    "Nothing about other starts, other times, or a field with other parameters.",
    "Not that a radius or a rate is attained: the true distances may be smaller.",
)


@dataclass(frozen=True)
class Row:
    """A number that is claimed: of what, the number (exact), what it means, and ``form``, in which it is an upper bound
    (``largest``: of which what is smaller is covered, so that it is rounded down for reading); ``lower``: a proved
    lower bound of the same, or nothing.
    """

    what: str
    number: str
    text: str
    form: str = "{}"
    largest: bool = False
    lower: str = ""

    @property
    def value(self) -> str:
        """In its form, exactly."""
        return self.form.format(self.number)

    @property
    def words(self) -> str:
        """What it means, with the lower bound."""
        return self.text + (f"; it is at least {self.lower}" if self.lower else "")

    @property
    def bound(self) -> BoundRow:
        """As the page shows it."""
        shown = (shown_down if self.largest else shown_up)(self.number)
        found = None
        if self.lower:
            found = found_below(self.number, self.lower, "proved at least", "a lower bound that is part of the claim")
        says = "up to" if self.largest else "at most"
        return BoundRow(self.what, self.text, self.form.format(shown), self.value, found, says=says)


def render(claim_text: str, certificate_text: str, checked: Checked | None = None) -> str:
    """The page, with a verdict line if there is one. Raises CertboundError if the texts are not in their formats, or
    not about one claim.
    """
    kind = next((f for f in (CONTRACTION_FORMAT, DENSE_FORMAT) if f'"{f}"' in claim_text[:200]), FLOW_FORMAT)
    claim = _read("depth.toml", parse_toml, claim_text, _SHAPES[kind])
    shape = _CERTIFICATE if kind == FLOW_FORMAT else _EVIDENCE
    certificate = _read("depth.json", parse_json, certificate_text, shape)
    if certificate["claim_sha256"] != sha256(claim_text):
        raise CertboundError("it was written for another claim", where="depth.json", hint="run 'certbound depth' again")
    if kind == FLOW_FORMAT:
        own = _of_flow(claim, certificate)
    else:
        own = _of_contraction(claim) if kind == CONTRACTION_FORMAT else _of_dense(claim)
    own["rows"] = [row.bound for row in own["rows"]]
    digests = [("model", claim["model"]["sha256"]), ("depth.toml", sha256(claim_text))]
    digests.append(("depth.json", sha256(certificate_text)))
    return html(
        "depth.html.j2",
        claim_text,
        certificate_text,
        checked,
        claim=claim,
        certificate=certificate,
        digests=digests,
        not_said=_NOT_SAID,
        **own,
    )


def stated(claim: dict[str, Any]) -> tuple[str, str, list[Row]]:
    """What a claim is about, where, and its rows. Raises Misshapen if it is in neither format."""
    expect(claim, _SHAPES[claim["format"]])
    if claim["format"] == CONTRACTION_FORMAT:
        return "the flow in a box", _box(claim), _contraction_rows(claim)
    if claim["format"] == DENSE_FORMAT:
        where = f"from ({', '.join(claim['start'])}), time 0 to {claim['end']}"
        return f"{claim['layers']} dense-connected layers", where, _dense_rows(claim)
    start, span = ", ".join(claim["start"]["centre"]), " to ".join(claim["time"])
    where = f"from ({start}), and starts within {claim['start']['radius']} of it, time {span}{_moves(claim)}"
    return f"{_network(claim)} and the flow", where, _rows(claim)


def _of_flow(claim: dict[str, Any], certificate: dict[str, Any]) -> dict[str, Any]:
    begin, end = (float_up(parse_exact(text)) for text in claim["time"])
    paths = [[float_up(parse_exact(text)) for text in row] for row in certificate["values"]]
    return {
        "title": "How far is the network from the flow?",
        "lead": f"{_network(claim)} and the flow of {claim['model']['file']}, time {begin:g} to {end:g}{_moves(claim)}",
        "rows": _rows(claim),
        # Nodes are at equal distances where nothing jumps.
        "chart": None
        if "segments" in certificate
        else path_chart([list(line) for line in zip(*paths, strict=True)][:_LINES], begin, end),
        "caption": f"The path through a solution, its first {min(len(paths[0]), _LINES)} entries; it proves nothing by "
        "itself: how far solutions can be from it is what the certificate bounds.",
    }


def _dense_rows(claim: dict[str, Any]) -> list[Row]:
    text = f"of the last of {claim['layers']} layers from the solution of the integral equation, at most"
    return [Row("distance", claim["upper"], text)]


def _of_dense(claim: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": "How far is the network from the integral equation?",
        "lead": f"{claim['layers']} dense-connected layers with the kernel {claim['model']['file']}, "
        f"time 0 to {claim['end']}",
        "rows": _dense_rows(claim),
        "chart": None,
        "caption": "",
    }


def _of_contraction(claim: dict[str, Any]) -> dict[str, Any]:
    rows = _contraction_rows(claim)
    return {
        "title": "Does the flow contract?",
        "lead": f"The flow of {claim['model']['file']} {_box(claim)}",
        "rows": rows,
        "chart": None,
        "caption": "",
    }


def _box(claim: dict[str, Any]) -> str:
    own = claim["domain"]
    sides = ", ".join(f"{c} ± {r}" for c, r in zip(own["centre"], own["radius"], strict=False))
    return f"in the box {sides}, time {' to '.join(own['time'])}"


def _contraction_rows(claim: dict[str, Any]) -> list[Row]:
    grows = "distances of solutions are multiplied by at most this in time t, while both are in the box"
    rows = [
        Row("growth of distances", claim["log_norm"], grows, "exp({} t)"),
        Row("field", claim["lipschitz"], "its Lipschitz constant in the state, in the box"),
    ]
    if "step" in claim:
        own = claim["step"]
        text = f"no layer x + h f(t, x) with h up to this expands a distance, by the structure {own['structure']}"
        rows.append(Row("step", own["largest"], text, largest=True))
    if "layer" in claim:
        own = claim["layer"]
        text = f"times this, at most, for the layer with h = {own['step']}, by the structure {own['structure']}"
        rows.append(Row("layer", own["factor"], text))
    return rows


def _read(file: str, parse: Any, text: str, shape: Any) -> Any:
    try:
        table = parse(text)
        expect(table, shape)
    except (ValueError, Misshapen) as error:
        hint = "run 'certbound depth' again"
        raise CertboundError(f"not in the format of docs/formats.md: {error}", where=file, hint=hint) from None
    return table


def _moves(claim: dict[str, Any]) -> str:
    """What changes with the time besides the state."""
    text = ""
    if "controls" in claim:
        count, times = len(claim["controls"][0]["signals"]), ", ".join(own["from"] for own in claim["controls"])
        text += f"; {count} signals, polynomials from {times} on"
    if "jumps" in claim:
        text += "; the state jumps by " + ", ".join(f"{own['size']} f at {own['time']}" for own in claim["jumps"])
    return text


def _network(claim: dict[str, Any]) -> str:
    network = claim.get("network")
    if network is None:
        return "Networks of many layers"
    return f"{network['steps']} steps of {network['kind']}" if "steps" in network else str(network.get("file"))


def _rows(claim: dict[str, Any]) -> list[Row]:
    rows: list[Row] = []
    about = "of the start"
    if parse_exact(claim["start"]["radius"]):
        about = f"of every start within {claim['start']['radius']} of the given one"
    if "distance" in claim:
        own = claim["distance"]
        text = "of their last states, both from the given start"
        rows.append(Row("distance of network and flow", own["upper"], text, lower=own["lower"]))
    for key, words in (("input_jacobian", "start"), ("parameter_jacobian", "field's parameters")):
        if key in claim:
            own = claim[key]
            text = f"of their derivatives in the {words}, in the Frobenius norm"
            rows.append(Row(f"distance of the {key.replace('_', ' ')}s", own["upper"], text, lower=own["lower"]))
    if "flow" in claim:
        rows.append(Row("flow", claim["flow"]["radius"], f"the flow {about} ends within this of the end of the path"))
    if "rate" in claim:
        own = claim["rate"]
        text = f"for every N that {own['multiple']} divides, N Euler steps end within this of the flow, {about}"
        rows.append(Row("rate", own["constant"], text, "{} / N"))
    return rows


def path_chart(lines: Sequence[Sequence[float]], begin: float, end: float) -> Chart | None:
    """Lines over equally spaced times, by the numbers of their entries."""
    series = [
        Series(f"x{k}", k % STYLES, [(begin + (end - begin) * share, v) for share, v in _even(line)])
        for k, line in enumerate(lines, start=1)
    ]
    return chart(series, "The path over time", x_title="time")


def _even(line: Sequence[float]) -> list[tuple[float, float]]:
    """(share of the time, value) of at most _DRAWN of the values."""
    stride = max(1, -(-len(line) // _DRAWN))
    kept = [*range(0, len(line) - 1, stride), len(line) - 1]
    return [(i / max(len(line) - 1, 1), line[i]) for i in kept]
