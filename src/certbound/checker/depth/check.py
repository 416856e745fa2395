"""The check of a claim about depth, from beginning to end."""

from __future__ import annotations

import hashlib
from fractions import Fraction
from pathlib import Path
from typing import Any

import rules
from arithmetic.exact import norm_up
from claim import SEMANTICS
from evidence import assumes, opened, same_model
from network import reader
from network.functions import functions_of
from network.graph import Network
from outcome import Malformed, Rejected, Valid
from reading import MAX_MODEL, MAX_TOML, read_bytes, rows, table, texts

from depth import claim as claims
from depth.claim import Claim
from depth.fixed import enclose
from depth.flow import Growth, Reach, rule_d5, rule_d7
from depth.graph import Graph, compiled, image
from depth.path import Piece, rule_d2
from depth.states import EULER, MODEL, RK4, State, euler, field_of, rk4, rule_d6

FORMAT = "certbound-depth-certificate-1"
LAYERS_FILE = "network.onnx"  # beside the claim, of the network of layers if it is a file
MAX_STEPS = 20_000
MAX_ORDER = 24
MAX_WORK = 100_000_000  # products of whole numbers, about, and as many again as their rounding takes
START, BALL, RATE = "start", "ball", "rate"  # names of tubes


def check_depth(claim_path: str, evidence: Any, model_path: str) -> Valid:
    """Valid if the claim follows; any other Outcome is raised. ``evidence`` is the value that depth.json holds."""
    data, model = read_bytes(claim_path, MAX_TOML), read_bytes(model_path, MAX_MODEL)
    claim = claims.read_claim(data)
    certificate = opened(
        evidence,
        FORMAT,
        data,
        {
            "order": int,
            "values": list,
            "slopes": list,
            "tubes": dict,
        },
    )
    same_model(model, claim=claim.model_sha256)
    network = reader.read(model, {})
    functions = functions_of(network, {})
    layers = _layers(claim, claim_path)
    if layers is not None:
        functions |= functions_of(layers, {})
    expected = rules.assumptions(functions, (), [rules.DEPTH], SEMANTICS)
    assumes(certificate, expected)
    size = len(claim.start)
    timed = network.inputs == size + 1
    if network.outputs != size or network.inputs not in (size, size + 1):
        kind = f"{network.inputs} inputs and {network.outputs} outputs"
        raise Rejected(f"claim.start: {size} numbers, for a field of {kind}")
    pieces = _pieces(certificate, claim)
    order = certificate["order"]
    if not 3 <= order <= MAX_ORDER:
        raise Malformed(f"certificate.order: expected 3 to {MAX_ORDER}")
    tubes = _tubes(certificate["tubes"], claim, len(pieces))
    graph = compiled(network)
    other = None if layers is None else compiled(layers)
    _limit(graph, other, claim, len(pieces), order, len(tubes))
    followed = [rule_d2(graph, piece, order, timed) for piece in pieces]
    offset = norm_up([a - b for a, b in zip(claim.start, pieces[0].values[0], strict=True)])
    reached: dict[str, Reach] = {}
    for name, tube in tubes.items():
        start = offset if name == START else offset + claim.radius
        longest = (claim.end - claim.begin) / claim.rate[1] if name == RATE and claim.rate is not None else None
        length = 2 * pieces[0].half
        where = f"certificate.tubes.{name}"
        reached[name] = rule_d5(graph, followed, tube, start, length, int(timed), where, longest)
    return _concluded(claim, pieces[-1].values[1], reached, graph, other, timed)


def _concluded(
    claim: Claim,
    last: list[Fraction],
    reached: dict[str, Reach],
    graph: Graph,
    other: Graph | None,
    timed: bool,
) -> Valid:
    distance = radius = rate = None
    said = []
    if claim.distance is not None and claim.layers is not None:
        state = _last_state(claim, graph, other, timed)
        distance = rule_d6(state, last, reached[START].error)
        least, most = (float(v) for v in claim.distance)
        said.append(f"the distance of network and flow is between {least:.6g} and {most:.6g}")
    if claim.flow is not None:
        moved = norm_up([a - b for a, b in zip(claim.flow[0], last, strict=True)])
        radius = moved + reached[BALL if BALL in reached else START].error
        said.append(f"the flow of every start ends within {float(claim.flow[1]):.6g} of the point given")
    if claim.rate is not None:
        rate = rule_d7(reached[RATE].rate, claim.end - claim.begin)
        constant, multiple = float(claim.rate[0]), claim.rate[1]
        said.append(f"N steps of Euler's method, {multiple} dividing N, end within {constant:.6g} / N of it")
    claims.compare(claim, distance, radius, rate)
    return Valid("; ".join(said))


def _layers(claim: Claim, claim_path: str) -> Network | None:
    """The network of layers in the file beside the claim, if it is one."""
    if claim.layers is None or claim.layers.kind != MODEL:
        return None
    data = read_bytes(str(Path(claim_path).parent / LAYERS_FILE), MAX_MODEL)
    if hashlib.sha256(data).hexdigest() != claim.layers.sha256:
        raise Rejected(f"claim.network.sha256: {LAYERS_FILE} beside the claim is another file")
    network = reader.read(data, {})
    if network.inputs != len(claim.start) or network.outputs != len(claim.start):
        raise Rejected(f"claim.network: {network.inputs} inputs and {network.outputs} outputs")
    return network


def _last_state(claim: Claim, graph: Graph, other: Graph | None, timed: bool) -> State:
    start = [enclose(v) for v in claim.start]
    if claim.layers is None or other is not None:
        return image(other or graph, start)
    method = {EULER: euler, RK4: rk4}[claim.layers.kind]
    step = (claim.end - claim.begin) / claim.layers.steps
    return method(field_of(graph, timed), start, claim.begin, step, claim.layers.steps)


def _pieces(certificate: dict[str, Any], claim: Claim) -> list[Piece]:
    size = len(claim.start)
    found = []
    for name in ("values", "slopes"):
        points = []
        for i, row in enumerate(rows(certificate[name], f"certificate.{name}")):
            where = f"certificate.{name}[{i}]"
            points.append([claims.bounded(text, where) for text in texts(row, where)])
            if len(points[-1]) != size:
                raise Malformed(f"{where}: {len(points[-1])} numbers, expected {size}")
            if i > MAX_STEPS:
                raise Malformed(f"certificate.{name}: at most {MAX_STEPS} steps are read")
        found.append(points)
    values, slopes = found
    steps = len(values) - 1
    if len(slopes) != len(values) or steps < 1:
        raise Malformed("certificate: values and slopes are not of one number of nodes, two or more")
    length = (claim.end - claim.begin) / steps
    times = [claim.begin + i * length for i in range(steps)] + [claim.end]
    return [Piece(times[i], times[i + 1], (values[i], values[i + 1]), (slopes[i], slopes[i + 1])) for i in range(steps)]


def _tubes(value: dict[str, Any], claim: Claim, steps: int) -> dict[str, list[Growth]]:
    """The tubes that the claims need, no others."""
    needed = []
    if claim.distance is not None or (claim.flow is not None and claim.radius == 0):
        needed.append(START)
    if claim.flow is not None and claim.radius > 0:
        needed.append(BALL)
    if claim.rate is not None:
        needed.append(RATE)
        if claim.rate[1] % steps:
            raise Rejected(f"claim.rate.multiple: the path has {steps} pieces, which do not divide {claim.rate[1]}")
    given = table(value, "certificate.tubes", dict.fromkeys(needed, list))
    tubes = {}
    for name in needed:
        where = f"certificate.tubes.{name}"
        pairs = [texts(row, where) for row in rows(given[name], where)]
        if len(pairs) != steps or any(len(pair) != 2 for pair in pairs):
            raise Malformed(f"{where}: expected a radius and a constant for each of {steps} pieces")
        tubes[name] = [Growth(claims.positive(radius, where), claims.bounded(mu, where)) for radius, mu in pairs]
    return tubes


def _limit(graph: Graph, other: Graph | None, claim: Claim, steps: int, order: int, tubes: int) -> None:
    """Rejected if the check would take far too long."""
    work = steps * (2 * graph.work(order) + tubes * graph.tube_work())
    if claim.layers is not None:
        stages = {EULER: 1, RK4: 4, MODEL: 1}[claim.layers.kind]
        own = graph if other is None else other
        work += max(claim.layers.steps, 1) * stages * own.work(0)
    if work > MAX_WORK:
        raise Rejected(f"it would take some {work} products of whole numbers, at most {MAX_WORK} are done")
