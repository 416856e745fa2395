"""The check of a claim about depth, from beginning to end."""

from __future__ import annotations

import hashlib
import itertools
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
from depth.claim import MAX_TERMS, Claim
from depth.controls import Inputs
from depth.fixed import enclose
from depth.flow import Crossing, Growth, Reach, rule_d5, rule_d7
from depth.graph import Graph, compiled, image
from depth.path import Piece, rule_d2
from depth.sensitivities import Tangents, augmented, rule_d12
from depth.states import EULER, MODEL, RK4, State, euler, field_of, rk4, rule_d6

FORMAT = "certbound-depth-certificate-1"
LAYERS_FILE = "network.onnx"  # beside the claim, of the network of layers if it is a file
MAX_STEPS = 20_000
MAX_ORDER = 24
MAX_WORK = 100_000_000  # products of whole numbers, about, and as many again as their rounding takes
MAX_DERIVATIVES = 20_000  # entries of the derivatives of a last state
Derived = tuple[Tangents, list[Piece], Tangents | None]
START, BALL, RATE = "start", "ball", "rate"  # names of tubes


def check_depth(claim_path: str, evidence: Any, model_path: str, most: int = MAX_WORK) -> Valid:
    """Valid if the claim follows; any other Outcome is raised. ``evidence`` is the value that depth.json holds.

    ``most``: work that is done at most.
    """
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
        {"sensitivities": dict, "segments": list, "factors": dict},
    )
    same_model(model, claim=claim.model_sha256)
    network = reader.read(model, {})
    functions = functions_of(network, {})
    layers = _layers(claim, claim_path)
    if layers is not None:
        functions |= functions_of(layers, {})
    kinds = [rules.DEPTH, *([rules.SENSITIVITIES] if claim.jacobians else [])]
    kinds += [rules.CONTROLS] if claim.controls or claim.jumps else []
    expected = rules.assumptions(functions, (), kinds, SEMANTICS)
    assumes(certificate, expected)
    size = len(claim.start)
    signals = size + len(claim.controls[0].signals if claim.controls else [])
    inputs = Inputs(network.inputs == signals + 1, claim.controls)
    if network.outputs != size or network.inputs not in (signals, signals + 1):
        kind = f"{network.inputs} inputs and {network.outputs} outputs"
        raise Rejected(f"claim.start: {size} numbers, for a field of {kind}")
    pieces = _pieces(certificate, claim, size, "certificate", certificate.get("segments"))
    order = certificate["order"]
    if not 3 <= order <= MAX_ORDER:
        raise Malformed(f"certificate.order: expected 3 to {MAX_ORDER}")
    tubes = _tubes(certificate["tubes"], claim, len(pieces))
    graph = compiled(network)
    other = None if layers is None else compiled(layers)
    derived = _derived(claim, certificate, network, layers)
    if derived and len(derived[1]) != len(pieces):
        raise Malformed(f"certificate.sensitivities: {len(derived[1])} pieces, expected {len(pieces)}")
    _limit(graph, other, claim, len(pieces), order, len(tubes), derived, most)
    followed = [rule_d2(graph, piece, order, inputs) for piece in pieces]
    crossings = _crossings(certificate.get("factors"), claim, graph, inputs, pieces, tubes)
    offset = norm_up([a - b for a, b in zip(claim.start, pieces[0].values[0], strict=True)])
    reached: dict[str, Reach] = {}
    for name, tube in tubes.items():
        start = offset if name == START else offset + claim.radius
        longest = (claim.end - claim.begin) / claim.rate[1] if name == RATE and claim.rate is not None else None
        where = f"certificate.tubes.{name}"
        own = crossings.get(name, {})
        reached[name] = rule_d5(graph, pieces, followed, tube, start, inputs.size, where, longest, own)
    last, distances, said = pieces[-1].values[1], {}, []
    if claim.distance is not None and claim.layers is not None:
        state = _last_state(claim, graph, other, inputs, derived)
        distances["distance"] = rule_d6(state[:size], last, reached[START].error)
        said.append(_between("the distance of network and flow", claim.distance))
        if derived is not None:
            errors = rule_d12(derived[0], pieces, followed, derived[1], tubes[START])
            ends = zip(derived[0].compared(state[size:]), derived[0].compared(derived[1][-1].values[1]), strict=True)
            bounds = [rule_d6(own, point, error) for (own, point), error in zip(ends, errors, strict=True)]
            distances |= dict(zip((claims.INPUT, claims.PARAMETERS), bounds, strict=True))
            for key, words in ((claims.INPUT, "start"), (claims.PARAMETERS, "parameters")):
                if key in claim.jacobians:
                    said.append(_between(f"that of their derivatives in the {words}", claim.jacobians[key]))
    return _concluded(claim, last, reached, distances, said)


def _between(what: str, bounds: tuple[Fraction, Fraction]) -> str:
    return f"{what} is between {float(bounds[0]):.6g} and {float(bounds[1]):.6g}"


def _concluded(
    claim: Claim, last: list[Fraction], reached: dict[str, Reach], distances: dict[str, claims.Bounds], said: list[str]
) -> Valid:
    radius = rate = None
    if claim.flow is not None:
        moved = norm_up([a - b for a, b in zip(claim.flow[0], last, strict=True)])
        radius = moved + reached[BALL if BALL in reached else START].error
        said.append(f"the flow of every start ends within {float(claim.flow[1]):.6g} of the point given")
    if claim.rate is not None:
        rate = rule_d7(reached[RATE].rate, claim.end - claim.begin)
        constant, multiple = float(claim.rate[0]), claim.rate[1]
        said.append(f"N steps of Euler's method, {multiple} dividing N, end within {constant:.6g} / N of it")
    claims.compare(claim, distances, radius, rate)
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


def _derived(claim: Claim, certificate: dict[str, Any], network: Network, layers: Network | None) -> Derived | None:
    """What derivatives need: the field's tangents, their path, and the tangents of a network in a file."""
    if bool(claim.jacobians) != ("sensitivities" in certificate):
        raise Malformed("certificate.sensitivities: expected where derivatives are claimed, and only there")
    if not claim.jacobians:
        return None
    own = Tangents(network, parameters=claims.PARAMETERS in claim.jacobians)
    if own.count > MAX_DERIVATIVES:
        raise Rejected(f"claim: {own.count} derivatives, at most {MAX_DERIVATIVES} are compared")
    path = table(certificate["sensitivities"], "certificate.sensitivities", {"values": list, "slopes": list})
    pieces = _pieces(path, claim, own.count, "certificate.sensitivities")
    return own, pieces, None if layers is None else Tangents(layers, parameters=False)


def _last_state(claim: Claim, graph: Graph, other: Graph | None, inputs: Inputs, derived: Derived | None) -> State:
    """The network's last state and, row by row, its derivatives."""
    start = [enclose(v) for v in claim.start]
    if derived is not None:
        start += [enclose(v) for v in derived[0].first()]
    if claim.layers is None or other is not None:
        if derived is not None and derived[2] is not None:
            return augmented(derived[2], Inputs(False, []))(claim.begin, start)
        return image(other or graph, start)
    f = field_of(graph, inputs) if derived is None else augmented(derived[0], inputs)
    step = (claim.end - claim.begin) / claim.layers.steps
    if claim.layers.kind == RK4:
        return rk4(f, start, claim.begin, step, claim.layers.steps)
    return euler(f, start, claim.begin, step, claim.layers.steps, claim.jumps)


def _crossings(
    value: Any,
    claim: Claim,
    graph: Graph,
    inputs: Inputs,
    pieces: list[Piece],
    tubes: dict[str, list[Growth]],
) -> dict[str, dict[int, Crossing]]:
    """What happens at the times between segments, for each tube, by the number of the piece after."""
    breaks = set(claim.breaks[1:])
    slopes = {i: _slope(graph, inputs, pieces[i - 1]) for i, piece in enumerate(pieces) if piece.start in breaks}
    if (value is None) != (not claim.jumps):
        raise Malformed("certificate.factors: expected where the state jumps, and only there")
    factors = {} if value is None else table(value, "certificate.factors", dict.fromkeys(tubes, list))
    sizes, found = {jump.time: jump.size for jump in claim.jumps}, {}
    for name in tubes:
        where = f"certificate.factors.{name}"
        given = [claims.positive(v, where) for v in texts(factors[name], where)] if factors else []
        if len(given) != len(sizes):
            raise Malformed(f"{where}: {len(given)} numbers, expected one for each of {len(sizes)} jumps")
        own = iter(given)
        found[name] = {
            i: Crossing(
                sizes.get(pieces[i].start, Fraction(0)),
                slope,
                next(own) if pieces[i].start in sizes else Fraction(1),
            )
            for i, slope in slopes.items()
        }
    return found


def _slope(graph: Graph, inputs: Inputs, piece: Piece) -> State:
    """The field on the path at the end of the piece, with the signals before that time."""
    return image(graph, [*inputs.before(piece.start, piece.end), *(enclose(v) for v in piece.values[1])])


def _pieces(
    certificate: dict[str, Any], claim: Claim, size: int, place: str, segments: list[Any] | None = None
) -> list[Piece]:
    """The path's pieces, each within one segment; ``segments``: how many each has, one if there are no breaks."""
    found = []
    for name in ("values", "slopes"):
        points = []
        for i, row in enumerate(rows(certificate[name], f"{place}.{name}")):
            where = f"{place}.{name}[{i}]"
            points.append([claims.bounded(text, where) for text in texts(row, where)])
            if len(points[-1]) != size:
                raise Malformed(f"{where}: {len(points[-1])} numbers, expected {size}")
            if i > MAX_STEPS:
                raise Malformed(f"{place}.{name}: at most {MAX_STEPS} steps are read")
        found.append(points)
    values, slopes = found
    if len(slopes) != len(values):
        raise Malformed(f"{place}: values and slopes are not of one number of nodes")
    breaks = claim.breaks
    if (segments is None) != (len(breaks) == 2):
        raise Malformed(f"{place}.segments: expected where there are controls or jumps, and only there")
    counts = [len(values) - 1] if segments is None else segments
    if len(counts) != len(breaks) - 1 or any(type(n) is not int or not 1 <= n <= MAX_STEPS for n in counts):
        raise Malformed(f"{place}: expected a number of pieces, 1 or more, for each of {len(breaks) - 1} segments")
    if sum(counts) + len(counts) != len(values):
        raise Malformed(f"{place}: {len(values)} nodes, expected {sum(counts) + len(counts)}")
    made: list[Piece] = []
    for (begin, end), count in zip(itertools.pairwise(breaks), counts, strict=True):
        at, length = len(made) + breaks.index(begin), (end - begin) / count
        times = [begin + i * length for i in range(count)] + [end]
        for i in range(count):
            ends = slice(at + i, at + i + 2)
            made.append(Piece(times[i], times[i + 1], _pair(values[ends]), _pair(slopes[ends])))
    return made


def _pair(points: list[list[Fraction]]) -> tuple[list[Fraction], list[Fraction]]:
    return points[0], points[1]


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


def _limit(
    graph: Graph,
    other: Graph | None,
    claim: Claim,
    steps: int,
    order: int,
    tubes: int,
    derived: Derived | None,
    most: int,
) -> None:
    """Rejected if the check would take far too long."""
    work = steps * (2 * graph.work(order) + tubes * graph.tube_work())
    work += tubes * len(claim.jumps) * graph.tube_work() * 8  # comparisons of matrices of twice the size
    signals = claim.controls[0].signals if claim.controls else []
    moments = steps * order + len(claim.breaks) + (4 * claim.layers.steps if claim.layers is not None else 0)
    work += moments * (10 * len(signals) * MAX_TERMS + len(claim.controls) + len(claim.jumps))
    work += len(claim.breaks) * graph.work(0)
    if claim.layers is not None:
        stages = {EULER: 1, RK4: 4, MODEL: 1}[claim.layers.kind]
        own = graph if other is None else other
        work += max(claim.layers.steps, 1) * stages * own.work(0)
    if derived is not None and claim.layers is not None:
        work += steps * (2 * derived[0].work(order) + graph.tube_work())
        work += max(claim.layers.steps, 1) * stages * (derived[2] or derived[0]).work(0)
    if work > most:
        raise Rejected(f"it would take some {work} products of whole numbers, at most {most} are done")
