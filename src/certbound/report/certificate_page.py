"""report.html: one self-contained page, no scripts, nothing fetched. It is rendered from the claim and the
certificate alone, so ``certbound report`` can make it again at any time."""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from typing import Any

from ..bounds.quantities import QUANTITIES
from ..errors import CertboundError
from ..files import parse_json, parse_toml
from ..numbers.exact import decimal_up, float_up, parse_exact
from .environment import environment
from .graph_drawing import Drawing, drawing, is_chain
from .graph_folding import Part
from .graph_growth import Growth, figure
from .shapes import Misshapen, Table, expect, length, number, one_of, quantity

_SERIES = (
    ("output", "‖value‖"),
    ("parameter_jacobian", "‖∂/∂θ‖"),
    ("parameter_hessian", "‖D²/∂θ²‖ (Frobenius norm of the block norms)"),
)


FOUND_FORMAT = "certbound-found-1"

# What the page reads of claim.toml, certificate.json and hunt.json.
_CLAIM = {
    "derivatives": str,
    "model": {
        "file": str,
        "sha256": str,
        "?data": Table(str),
        "inputs": int,
        "outputs": int,
        "parameter_count": int,
        "?outputs_of": [str],
        "fixed": [str],
        "?warnings": [str],
        "groups": [{"tensors": [str], "parameters": int}],
    },
    "domain": {"kind": one_of("around", "box"), "input": {"norm": one_of("inf", "2"), "center": [number]}},
    "claims": [{"quantity": quantity, "norm": str, "upper": number, "tier": str}],
    "?not_claimed": [{"quantity": str, "reason": str}],
    "?entries": {
        "?file": str,
        "?sha256": str,
        "?chosen": [{"output": int, "lower": number, "upper": number, "?tensor": str, "?index": [int], "?input": int}],
    },
    "?operators": [
        {"domain": str, "operator": str, "pieces": [{"?until": str, "value": str, "?generators": [str]}]},
    ],
}
_CERTIFICATE = {
    "claim_sha256": str,
    "producer": str,
    "assumptions": [str],
    "activations": [
        {"activation": str, "parameters": Table(number), "pieces": [{"brackets": [list], "cuts": list}]},
    ],
    "plan": [
        {
            "rule": str,
            "node": str,
            "?parents": [int],
            "?group": int,
            "?size": length,
            "?weight_norm": number,
            "after": Table(number),
        }
    ],
    "conclusions": [{"quantity": str, "?form": str}],
}
_FOUND = {"format": one_of(FOUND_FORMAT), "claim_sha256": str, "found": [{"quantity": str, "lower": number}]}


def render(claim_text: str, certificate_text: str, found_text: str | None = None) -> str:
    """The page for a claim and its certificate. ``found_text``: hunt.json, the values a hunt found in the domain.

    Raises CertboundError if they are not in the format or not about this claim.
    """
    claim, certificate, found = _read(claim_text, certificate_text, found_text)
    digest = hashlib.sha256(claim_text.encode()).hexdigest()
    if certificate["claim_sha256"] != digest:
        raise CertboundError("the certificate was written for another claim", hint="certify again")
    if found is not None and found["claim_sha256"] != digest:
        raise CertboundError("hunt.json is about another claim", hint="hunt again, or remove it")
    plan = certificate["plan"]
    return str(
        _environment()
        .get_template("report.html.j2")
        .render(
            claim=claim,
            certificate=certificate,
            quantities=QUANTITIES,
            found=_found(claim, found),
            domain=_domain_rows(claim),
            forms={row["quantity"]: row["form"] for row in certificate["conclusions"] if "form" in row},
            chart=_chart(plan) if is_chain(plan) else None,
            graph=None if is_chain(plan) else _graph(claim, plan),
            growths=_growths(plan),
            uses=Counter(step["group"] for step in plan if "group" in step),
            activations=_activation_rows(certificate),
            claim_sha256=digest,
            certificate_sha256=hashlib.sha256(certificate_text.encode()).hexdigest(),
        )
    )


def _read(claim_text: str, certificate_text: str, found_text: str | None) -> tuple[Any, Any, Any]:
    """The three tables, with everything in them that the page reads. Raises CertboundError."""
    file = "claim.toml"
    try:
        claim = parse_toml(claim_text)
        expect(claim, _CLAIM)
        inputs, parameters = claim["domain"]["input"], claim["domain"].get("parameters")
        expect(inputs.get("radius"), [number] if inputs["norm"] == "inf" else number, "domain.input.radius")
        expect(parameters, dict, "domain.parameters")
        shape = {"total": number} if "total" in parameters else {"radius": [number], "?meaning": str}
        expect(parameters, shape, "domain.parameters")
        file = "certificate.json"
        certificate = parse_json(certificate_text)
        expect(certificate, _CERTIFICATE)
        _expect_graph(certificate["plan"], len(claim["model"]["groups"]))
        file = "hunt.json"
        found = None if found_text is None else parse_json(found_text)
        if found is not None:
            expect(found, _FOUND)
    except (ValueError, Misshapen) as error:
        raise CertboundError(
            f"not in the format of docs/formats.md: {error}",
            where=file,
            hint="run 'certbound check' on claim and certificate, or certify again",
        ) from None
    return claim, certificate, found


def _expect_graph(plan: list[dict[str, Any]], groups: int) -> None:
    """Raises Misshapen unless every step takes earlier values and has a group of the claim."""
    if not plan:
        raise Misshapen("plan: expected at least one step, got none")
    for at, step in enumerate(plan):
        if at and "parents" not in step:
            raise Misshapen(f"the key 'plan[{at}].parents' is missing")
        if wrong := [parent for parent in step.get("parents", ()) if not 0 <= parent < at]:
            raise Misshapen(f"plan[{at}].parents: expected numbers of values before it, got {wrong[0]}")
        if "group" in step and not 0 <= step["group"] < groups:
            raise Misshapen(f"plan[{at}].group: expected one of the claim's {groups} groups, got {step['group']}")


def _growths(plan: list[dict[str, Any]]) -> list[str]:
    """The growth of the bound at every step, in words."""
    growth = Growth(plan)
    return [figure(growth.of(Part(at, at))) for at in range(len(plan))]


def _graph(claim: dict[str, Any], plan: list[dict[str, Any]]) -> Drawing:
    """The drawing, for a network that is not a chain."""
    model = claim["model"]
    names = [", ".join(group["tensors"]) for group in model["groups"]]
    return drawing(plan, names, model["inputs"], model["outputs"])


def _found(claim: dict[str, Any], table: dict[str, Any] | None) -> dict[str, dict[str, str]]:
    """quantity -> the value found and the ratio claimed / found, rounded up; {} without a hunt."""
    uppers = {row["quantity"]: parse_exact(row["upper"]) for row in claim["claims"]}
    rows = {}
    for row in [] if table is None else table["found"]:
        lower = parse_exact(row["lower"])
        if row["quantity"] in uppers and lower > 0:
            ratio = decimal_up(uppers[row["quantity"]] / lower, 4)
            rows[row["quantity"]] = {"lower": row["lower"], "ratio": ratio}
    return rows


def summary_html(certification: Any) -> str:
    """A small table for notebooks, of what certify() returns."""
    return str(_environment().get_template("summary.html.j2").render(result=certification, quantities=QUANTITIES))


def _environment() -> Any:
    shared = environment()
    shared.filters["figure"] = _figure
    return shared


def _figure(text: str) -> str:
    """A bound for reading: at most 7 significant digits, rounded up."""
    return decimal_up(parse_exact(text), 7)


def _same(values: list[str]) -> str:
    return values[0] if len(set(values)) == 1 else f"[{', '.join(values[:16])}{', …' if len(values) > 16 else ''}]"


def _domain_rows(claim: dict[str, Any]) -> list[tuple[str, str]]:
    domain = claim["domain"]
    inputs, parameters = domain["input"], domain["parameters"]
    centre = _same(inputs["center"])
    if inputs["norm"] == "inf":
        region = f"|xᵢ − cᵢ| ≤ Rᵢ with c = {centre}, R = {_same(inputs['radius'])}"
    else:
        region = f"‖x − c‖₂ ≤ {inputs['radius']} with c = {centre}"
    if parameters.get("radius") == []:
        weights = "there are none: the network is a function of x alone"
    elif "total" in parameters:
        weights = f"‖θ − θ*‖₂ ≤ {parameters['total']} for all parameters together"
    elif domain["kind"] == "around":
        weights = f"‖Vⱼ − Vⱼ*‖ ≤ rⱼ (Frobenius norm) for each parameter group j, with r = {_same(parameters['radius'])}"
    elif "meaning" in parameters:
        weights = f"{parameters['meaning']}, with radius = {_same(parameters['radius'])}"
    else:
        weights = f"|Vⱼ − Vⱼ*| ≤ rⱼ entry by entry for each parameter group j, with r = {_same(parameters['radius'])}"
    return [("input x", region), ("parameters θ", weights)]


def _activation_rows(certificate: dict[str, Any]) -> list[dict[str, str]]:
    """Each activation with what its evidence consists of."""
    rows = []
    for entry in certificate["activations"]:
        pieces = entry["pieces"]
        orders = range(max((len(p["brackets"]) for p in pieces), default=0))
        turns = [sum(len(p["brackets"][k]) for p in pieces if k < len(p["brackets"])) for k in orders]
        cells = sum(max(len(p["cuts"]) - 1, 0) for p in pieces)
        evidence = f"{len(pieces)} piece{'s' if len(pieces) > 1 else ''}"
        if any(turns) or cells:
            changes = ", ".join(f"{n} of φ{chr(8242) * k}" for k, n in enumerate(turns, start=1))
            evidence += f"; changes of sign: {changes}; a cover of {cells} cells"
        parameters = ", ".join(f"{name} = {value}" for name, value in entry["parameters"].items())
        rows.append(
            {
                "name": entry["activation"],
                "parameters": parameters or "none",
                "evidence": evidence if pieces else "none needed: all derivatives lie in [−1, 1]",
            }
        )
    return rows


def _chart(plan: list[dict[str, Any]]) -> dict[str, Any]:
    """Geometry of the figure: one polyline per quantity over the steps, logarithmic height."""
    width, height, left, right, top, bottom = 860, 330, 56, 16, 12, 110
    series = []
    for index, (key, label) in enumerate(_SERIES):
        points = [(i, float_up(parse_exact(step["after"][key]))) for i, step in enumerate(plan) if key in step["after"]]
        series.append((label, index, [(i, math.log10(v)) for i, v in points if 0.0 < v < math.inf]))
    logarithms = [v for _, _, points in series for _, v in points] or [0.0]
    low, high = math.floor(min(logarithms)), math.ceil(max(logarithms))
    high = max(high, low + 1)

    def x(step: int) -> float:
        return round(left + (width - left - right) * (step + 0.5) / len(plan), 1)

    def y(logarithm: float) -> float:
        return round(top + (height - top - bottom) * (high - logarithm) / (high - low), 1)

    stride = max(1, (high - low) // 8)
    every = max(1, len(plan) // 24)
    return {
        "width": width,
        "height": height,
        "left": left,
        "right": width - right,
        "bottom": height - bottom,
        "ticks": [(f"1e{e}", y(e)) for e in range(low, high + 1, stride)],
        "steps": [
            (x(i), (step["node"] or "input")[-22:], step["rule"]) for i, step in enumerate(plan) if i % every == 0
        ],
        "series": [
            {"label": label, "number": index, "points": [(x(i), y(v), f"{10.0**v:.4g}") for i, v in points]}
            for label, index, points in series
            if points
        ],
    }
