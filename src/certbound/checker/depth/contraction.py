"""Rules D8 to D10: a field on a box, how fast its flow contracts there, and which layers x + h f do not expand."""

from __future__ import annotations

from fractions import Fraction
from operator import mul
from typing import Any, NamedTuple

import rules
from claim import SEMANTICS
from evidence import assumes, opened, same_model
from network import reader
from network.functions import functions_of
from network.graph import Affine, Elementwise, Network
from outcome import Malformed, Rejected, Valid
from reading import MAX_MODEL, MAX_TOML, digest, read_bytes, read_toml, rows, table, texts

from depth.claim import MAX_STATES, bounded, positive
from depth.fixed import BITS, as_fraction, enclose
from depth.forms import norm_at_most, rule_d4, skewness
from depth.graph import Graph, compiled, values
from depth.secants import Reach, Tube

FORMAT, CERTIFICATE = "certbound-contraction-1", "certbound-contraction-certificate-1"
GENERAL, SYMMETRIC, COCOERCIVE = "general", "symmetric", "cocoercive"
MAX_WORK = 100_000_000


class Claim(NamedTuple):
    """``centre``, ``radius``: of the box; ``step``: (structure, largest); ``layer``: (structure, h, factor)."""

    model_sha256: str
    centre: list[Fraction]
    radius: list[Fraction]
    time: tuple[Fraction, Fraction]
    log_norm: Fraction
    lipschitz: Fraction
    step: tuple[str, Fraction] | None
    layer: tuple[str, Fraction, Fraction] | None


class Proved(NamedTuple):
    """Of all secants M in the box: (M + M^T)/2 <= ``log_norm``, >= -``least``; ||M|| <= ``lipschitz``; the norm of the
    skew part <= ``skew``. ``gradient``: whether M is symmetric and <= 0 by its structure.
    """

    log_norm: Fraction
    lipschitz: Fraction
    least: Fraction
    skew: Fraction
    gradient: bool


def check_contraction(claim_path: str, evidence: Any, model_path: str) -> Valid:
    """Valid if the claim follows; any other Outcome is raised. ``evidence`` is the value that depth.json holds."""
    data, model = read_bytes(claim_path, MAX_TOML), read_bytes(model_path, MAX_MODEL)
    claim = read_claim(data)
    certificate = opened(evidence, CERTIFICATE, data, {"least": str})
    same_model(model, claim=claim.model_sha256)
    network = reader.read(model, {})
    expected = rules.assumptions(functions_of(network, {}), (), [rules.CONTRACTION], SEMANTICS)
    assumes(certificate, expected)
    states = len(claim.centre)
    if network.outputs != states or network.inputs not in (states, states + 1):
        kind = f"{network.inputs} inputs and {network.outputs} outputs"
        raise Rejected(f"claim.domain: {states} numbers, for a field of {kind}")
    graph = compiled(network)
    if graph.tube_work() > MAX_WORK:
        raise Rejected(f"it would take more than {MAX_WORK} products of whole numbers")
    inside = rule_d8(graph, claim, network.inputs - states)
    proved = rule_d9(inside, network, claim, bounded(certificate["least"], "certificate.least"))
    said = [f"the flow in the box moves apart by at most e^({float(claim.log_norm):.6g} t)"]
    if claim.step is not None:
        rule_d10(proved, claim.step[0], claim.step[1], Fraction(1), "claim.step")
        said.append(f"no layer x + h f(t, x) with h up to {float(claim.step[1]):.6g} expands")
    if claim.layer is not None:
        rule_d10(proved, claim.layer[0], claim.layer[1], claim.layer[2], "claim.layer", all_below=False)
        said.append(f"one with h = {float(claim.layer[1]):.6g} by at most {float(claim.layer[2]):.6g}")
    return Valid("; ".join(said))


def rule_d8(graph: Graph, claim: Claim, first: int) -> Tube:
    """The secants of pairs of points in the box: every value is within sum of |M's row| times radii of the middle's."""
    middle = [(claim.time[0] + claim.time[1]) / 2] if first else []
    radii = ([(claim.time[1] - claim.time[0]) / 2] if first else []) + claim.radius
    widths = [enclose(r)[1] for r in radii]
    ranges = [[s[0] for s in own] for own in values(graph, [[enclose(v)] for v in [*middle, *claim.centre]])]
    return Tube(graph, ranges, of_box(widths), first)


def of_box(widths: list[int]) -> Reach:
    """How far a value can be from the middle's, given its row of M; ``widths``: half those of the box (2^-BITS)."""
    return lambda row: -(-sum(map(mul, row, widths)) >> BITS)


def rule_d9(inside: Tube, network: Network, claim: Claim, least: Fraction) -> Proved:
    """What is claimed of the secants, verified. Rejected otherwise."""
    if not rule_d4(inside, claim.log_norm):
        raise Rejected("claim.log_norm: it is not proved")
    if not norm_at_most(inside, claim.lipschitz):
        raise Rejected("claim.lipschitz: it is not proved")
    if not rule_d4(inside, least, -1):
        raise Rejected("certificate.least: it is not proved")
    skew = as_fraction(skewness(inside))
    return Proved(claim.log_norm, claim.lipschitz, least, skew, is_gradient(network, inside))


def is_gradient(network: Network, inside: Tube) -> bool:
    """Whether f = -A^T K phi(A x + a t + b) + c with K >= 0 diagonal and all slopes of phi in the box >= 0: exact."""
    nodes = network.nodes
    kinds = [type(node) for node in nodes]
    if kinds != [Affine, Elementwise, Affine] or [node.parent for node in nodes] != [0, 1, 2]:
        return False
    first, _, last = nodes
    if any(node.columns is not None or len(node.weight) != 1 for node in (first, last)):
        return False
    into = [[first.alpha * w for w in row[inside.first :]] for row in first.weight[0]]
    out = [[last.alpha * w for w in row] for row in last.weight[0]]
    for p, row in enumerate(into):
        column = [-own[p] for own in out]
        at = next((i for i, w in enumerate(row) if w), None)
        factor = Fraction(0) if at is None else column[at] / row[at]
        if factor < 0 or any(v != factor * w for v, w in zip(column, row, strict=True)):
            return False
    return all(lo >= 0 for lo, _ in inside.slopes[1])


def rule_d10(
    proved: Proved, structure: str, h: Fraction, factor: Fraction, where: str, *, all_below: bool = True
) -> None:
    """Rejected unless ||I + h M|| <= factor follows from the structure; ``all_below``: for smaller steps, factor 1."""
    mu, s, k = proved.log_norm, proved.least, proved.skew
    if structure == GENERAL:
        follows = 1 + 2 * h * mu + (h * proved.lipschitz) ** 2 <= factor**2
    elif structure == SYMMETRIC:
        follows = max(abs(1 + h * mu), abs(1 - h * s)) + h * k <= factor
        if all_below:
            follows = mu + k <= 0 and h * (s + k) <= 2
    else:
        follows = proved.gradient and factor >= 1 and h * s <= 2
    if not follows:
        raise Rejected(f"{where}: it does not follow by the structure {structure!r}")


def read_claim(data: bytes) -> Claim:
    """The claim, if every field has its form. Malformed otherwise."""
    keys = {"format": str, "semantics": str, "model": dict, "domain": dict, "log_norm": str, "lipschitz": str}
    value = table(read_toml(data, "claim"), "claim", keys, {"step": dict, "layer": dict})
    if value["format"] != FORMAT or value["semantics"] != SEMANTICS:
        raise Malformed(f"claim: format or semantics is not the one this checker proves ({FORMAT}, {SEMANTICS})")
    model = table(value["model"], "claim.model", {"file": str, "sha256": str})
    domain = table(value["domain"], "claim.domain", {"centre": list, "radius": list, "time": list})
    numbers = {
        key: [bounded(v, f"claim.domain.{key}") for v in texts(rows(own, f"claim.domain.{key}"), f"claim.domain.{key}")]
        for key, own in domain.items()
    }
    centre, radius, time = numbers["centre"], numbers["radius"], numbers["time"]
    if not len(centre) == len(radius) <= MAX_STATES or min(radius) < 0 or len(time) != 2 or time[0] > time[1]:
        raise Malformed("claim.domain: expected centre and radii of one length, and two times in order")
    step = layer = None
    if "step" in value:
        own = table(value["step"], "claim.step", {"structure": str, "largest": str})
        step = _structure(own), positive(own["largest"], "claim.step.largest")
    if "layer" in value:
        own = table(value["layer"], "claim.layer", {"structure": str, "step": str, "factor": str})
        h, factor = (positive(own[key], f"claim.layer.{key}") for key in ("step", "factor"))
        layer = _structure(own), h, factor
    mu, lipschitz = (bounded(value[key], f"claim.{key}") for key in ("log_norm", "lipschitz"))
    sha256 = digest(model["sha256"], "claim.model.sha256")
    return Claim(sha256, centre, radius, (time[0], time[1]), mu, lipschitz, step, layer)


def _structure(value: dict[str, Any]) -> str:
    found = value["structure"]
    if found not in (GENERAL, SYMMETRIC, COCOERCIVE):
        raise Malformed(f"claim: the structure {found[:40]!r}, expected {GENERAL}, {SYMMETRIC} or {COCOERCIVE}")
    return str(found)
