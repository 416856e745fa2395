"""report.html: one self-contained page, no scripts, nothing fetched. It is rendered from the claim and the
certificate alone, so ``certbound report`` can make it again at any time."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ..bounds.quantities import QUANTITIES
from ..errors import CertboundError
from ..files import parse_json, parse_toml
from ..numbers.exact import decimal_up, parse_exact
from .buildup import buildup, certified, end_words, has_recursion, how
from .charts import Chart
from .checked import Checked
from .environment import environment
from .graph_drawing import Drawing, drawing, is_chain
from .graph_folding import Part
from .graph_growth import Growth, figure
from .page import BoundRow, Found, found_below, html, sha256, shown_down, shown_up
from .shapes import Misshapen, Table, expect, length, number, one_of, quantity
from .split_tree import split, tree

FOUND_FORMAT = "certbound-found-1"

_STEP_DIGITS = 7

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
    "?local": {"tree": tree, "leaves": [{"?forms": Table(str)}]},
    "conclusions": [{"quantity": quantity, "rule": str, "?form": str, "?certified": number}],
}
_FOUND = {"format": one_of(FOUND_FORMAT), "claim_sha256": str, "found": [{"quantity": str, "lower": number}]}


def render(
    claim_text: str, certificate_text: str, found_text: str | None = None, checked: Checked | None = None
) -> str:
    """The page for a claim and its certificate. ``found_text``: hunt.json, the values a hunt found in the domain;
    ``checked``: the verdict line, which only ``certbound check --report`` gives.

    Raises CertboundError if they are not in the format or not about this claim.
    """
    claim, certificate, found = _read(claim_text, certificate_text, found_text)
    digest = sha256(claim_text)
    if certificate["claim_sha256"] != digest:
        raise CertboundError("the certificate was written for another claim", hint="certify again")
    if found is not None and found["claim_sha256"] != digest:
        raise CertboundError("hunt.json is about another claim", hint="hunt again, or remove it")
    plan = certificate["plan"]
    local = split(certificate["local"]) if "local" in certificate else None
    leaves = 1 if local is None else local.leaves
    conclusions = {row["quantity"]: row for row in certificate["conclusions"]}
    drawn, legend = _chart(plan, claim["claims"], conclusions, leaves) if is_chain(plan) else (None, [])
    rows = _bound_rows(claim, conclusions, _found(claim, found), leaves, has_recursion(plan))
    return html(
        "report.html.j2",
        claim_text,
        certificate_text,
        checked,
        claim=claim,
        certificate=certificate,
        quantities=QUANTITIES,
        rows=rows,
        first=next(row for q in _FIRST for row in rows if row.title == q),
        hunted=found is not None,
        domain=_domain_rows(claim),
        groups=_groups(claim, plan),
        joint=sorted(q for q, row in conclusions.items() if "form" in row),
        chart=drawn,
        legend=legend,
        chain=is_chain(plan),
        graph=None if is_chain(plan) else _graph(claim, plan),
        ends=_graph_end(claim, plan, conclusions, leaves),
        growths=_growths(plan),
        split=local,
        limits=_limits(claim, conclusions),
        activations=_activation_rows(certificate),
        digests=[
            ("model", claim["model"]["sha256"]),
            *((f"data file {name}", value) for name, value in claim["model"].get("data", {}).items()),
            ("claim.toml", digest),
            ("certificate.json", sha256(certificate_text)),
        ],
        figure=_figure,
        up=shown_up,
        down=shown_down,
    )


def _read(claim_text: str, certificate_text: str, found_text: str | None) -> tuple[Any, Any, Any]:
    """The three tables, with everything in them that the page reads. Raises CertboundError."""
    file = "claim.toml"
    try:
        claim = parse_toml(claim_text)
        if str(claim.get("format", "")).startswith("certbound-batch-"):
            hint = "'certbound check' says what is claimed; bounds.npz beside the claim has every input's bounds"
            raise CertboundError("claims about many inputs have no page", where=file, hint=hint)
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
        concluded = {row["quantity"] for row in certificate["conclusions"]}
        if missing := [row["quantity"] for row in claim["claims"] if row["quantity"] not in concluded]:
            raise Misshapen(f"conclusions: expected one about {missing[0]}, got none")
        if not claim["claims"]:
            raise Misshapen("the claim has no bound")
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


# Which bound the page begins with: the first of these that is claimed.
_FIRST = (
    "parameter_jacobian",
    "parameter_hessian",
    "taylor_remainder",
    "first_order_remainder",
    "input_jacobian",
    "output",
)


def _bound_rows(
    claim: dict[str, Any], conclusions: dict[str, Any], found: dict[str, Found | None], leaves: int, recursion: bool
) -> list[BoundRow]:
    """Every claimed bound beside the best value found."""
    rows = []
    for row in claim["claims"]:
        quantity = row["quantity"]
        own, before = QUANTITIES[quantity], certified(row, conclusions[quantity])
        more = [("what is bounded", own.formula), ("norm", row["norm"])]
        more.append(("tier and rule", f"{row['tier']}: {how(row, conclusions[quantity], leaves, recursion)}"))
        if before is not None:
            more.append(("certified before the limit", before))
        upper, best = row["upper"], found.get(quantity)
        rows.append(BoundRow(quantity, own.meaning, shown_up(upper), upper, best, "no value found yet", more=more))
    return rows


def _limits(claim: dict[str, Any], conclusions: dict[str, Any]) -> list[tuple[str, str, str, str, str]]:
    """(quantity, limit, exact, certified before, exact) of the claims that are limits."""
    rows = []
    for row in claim["claims"]:
        if (before := certified(row, conclusions[row["quantity"]])) is not None:
            rows.append((row["quantity"], shown_up(row["upper"]), row["upper"], shown_up(before), before))
    return rows


def _groups(claim: dict[str, Any], plan: list[dict[str, Any]]) -> list[tuple[list[str], int, str, str, int]]:
    """(tensors, parameters, radius for reading, exact radius, uses) of each parameter group."""
    uses = Counter(step["group"] for step in plan if "group" in step)
    parameters = claim["domain"]["parameters"]
    groups = claim["model"]["groups"]
    radii = parameters.get("radius", [])
    rows = []
    for j, group in enumerate(groups):
        exact = radii[j] if len(radii) == len(groups) else ""
        shown = shown_up(exact) if exact else "all together" if "total" in parameters else "as above"
        rows.append((group["tensors"], group["parameters"], shown, exact, uses[j]))
    return rows


def _graph_end(
    claim: dict[str, Any], plan: list[dict[str, Any]], conclusions: dict[str, Any], leaves: int
) -> dict[str, str] | None:
    """Where the drawing of a graph ends: what is claimed of the bound whose growth it shows; None if nothing is."""
    quantity = Growth(plan).quantity
    row = next((row for row in claim["claims"] if row["quantity"] == quantity), None)
    if row is None:
        return None
    steps = plan[-1]["after"].get(quantity)
    return {
        "claimed": shown_up(row["upper"]),
        "steps": "" if steps is None else shown_up(steps),
        "how": end_words(row, conclusions[quantity], leaves, has_recursion(plan)),
    }


def _growths(plan: list[dict[str, Any]]) -> list[str]:
    """The growth of the bound at every step, in words."""
    growth = Growth(plan)
    return [figure(growth.of(Part(at, at))) for at in range(len(plan))]


def _graph(claim: dict[str, Any], plan: list[dict[str, Any]]) -> Drawing:
    """The drawing, for a network that is not a chain."""
    model = claim["model"]
    names = [", ".join(group["tensors"]) for group in model["groups"]]
    return drawing(plan, names, model["inputs"], model["outputs"])


def _found(claim: dict[str, Any], table: dict[str, Any] | None) -> dict[str, Found | None]:
    """quantity -> the value found; {} without a hunt."""
    uppers = {row["quantity"]: row["upper"] for row in claim["claims"]}
    rows = [] if table is None else table["found"]
    meaning = "reached at a point of the domain by a hunt and confirmed in ball arithmetic: a lower bound"
    return {
        row["quantity"]: found_below(uppers[row["quantity"]], row["lower"], "found", meaning)
        for row in rows
        if row["quantity"] in uppers
    }


def summary_html(certification: Any) -> str:
    """A small table for notebooks, of what certify() returns."""
    return str(environment().get_template("summary.html.j2").render(result=certification, quantities=QUANTITIES))


def _figure(text: str) -> str:
    """A bound for reading: at most 7 significant digits, rounded up."""
    return decimal_up(parse_exact(text), _STEP_DIGITS)


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


def _chart(
    plan: list[dict[str, Any]], claims: list[dict[str, Any]], conclusions: dict[str, Any], leaves: int
) -> tuple[Chart | None, list[tuple[int, str, str]]]:
    """How the bounds build up along a chain, and the legend."""
    return buildup(plan, claims, conclusions, leaves)
