"""Rule D11: a dense-connected network and the integral equation x(t) = x_in + integral of k(t, s, x(s)) from 0 to t."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

import rules
from arithmetic.exact import exp_bounds
from claim import SEMANTICS
from evidence import assumes, opened, same_model
from network import reader
from network.functions import functions_of
from outcome import Malformed, Rejected, Valid
from reading import MAX_MODEL, MAX_TOML, digest, read_bytes, read_toml, rows, table, texts

from depth.claim import LARGEST, MAX_STATES, bounded, positive
from depth.contraction import of_box
from depth.fixed import BITS, Interval, as_fraction, enclose, size
from depth.forms import along, norm_at_most
from depth.graph import Graph, compiled, image, values
from depth.secants import Tube

FORMAT, CERTIFICATE = "certbound-dense-1", "certbound-dense-certificate-1"
MAX_LAYERS = 2_000
MAX_BLOCKS = 100
MAX_WORK = 100_000_000
GRID = 1 << 120


class Claim(NamedTuple):
    """``upper``: of the distance of the last state of ``layers`` layers from the solution at the time ``end``."""

    model_sha256: str
    start: list[Fraction]
    end: Fraction
    layers: int
    upper: Fraction


class Block(NamedTuple):
    """Of equally many steps. ``pad``: how far the interpolated states can be from the nearest, ``radius``: solutions
    from them; ``norms``: of the kernel's secants in the state, with this block's times and each one's before it.
    """

    pad: Fraction
    radius: Fraction
    norms: list[Fraction]


def check_dense(claim_path: str, evidence: Any, model_path: str, most: int = MAX_WORK) -> Valid:
    """Valid if the claim follows; any other Outcome is raised. ``evidence`` is the value that depth.json holds.

    ``most``: work that is done at most.
    """
    data, model = read_bytes(claim_path, MAX_TOML), read_bytes(model_path, MAX_MODEL)
    claim = read_claim(data)
    certificate = opened(evidence, CERTIFICATE, data, {"blocks": list})
    same_model(model, claim=claim.model_sha256)
    network = reader.read(model, {})
    expected = rules.assumptions(functions_of(network, {}), (), [rules.DENSE], SEMANTICS)
    assumes(certificate, expected)
    states = len(claim.start)
    if network.outputs != states or network.inputs not in (states, states + 2):
        kind = f"{network.inputs} inputs and {network.outputs} outputs"
        raise Rejected(f"claim.start: {states} numbers, for a kernel of {kind}")
    blocks = _blocks(certificate["blocks"])
    if claim.layers % len(blocks):
        raise Rejected(f"certificate.blocks: {len(blocks)}, which do not divide {claim.layers} layers")
    graph = compiled(network)
    pairs = len(blocks) * (len(blocks) + 1) // 2
    work = claim.layers**2 // 2 * graph.work(0) + pairs * graph.tube_work()
    if work > most:
        raise Rejected(f"it would take some {work} products of whole numbers, at most {most} are done")
    error = rule_d11(graph, claim, blocks, network.inputs - states)
    if not error <= claim.upper:
        raise Rejected(f"claim.upper: proved is {float(error):.9g} or less only")
    return Valid(f"{claim.layers} layers end within {float(claim.upper):.6g} of the solution of the integral equation")


def layer_states(graph: Graph, claim: Claim, timed: bool) -> list[list[Interval]]:
    """X_0, ..., X_N, enclosed."""
    step, start = claim.end / claim.layers, [enclose(v) for v in claim.start]
    clock = [enclose(i * step) for i in range(claim.layers + 1)]
    factor, found = enclose(step), [start]
    for i in range(1, claim.layers + 1):
        low, high = [0] * len(start), [0] * len(start)
        for s, x in enumerate(found):
            for j, (lo, hi) in enumerate(image(graph, [clock[i], clock[s], *x] if timed else x)):
                low[j], high[j] = low[j] + lo, high[j] + hi
        sums = [_times(factor, pair) for pair in zip(low, high, strict=True)]
        found.append([(a[0] + b[0], a[1] + b[1]) for a, b in zip(start, sums, strict=True)])
    return found


def rule_d11(graph: Graph, claim: Claim, blocks: Sequence[Block], first: int) -> Fraction:
    """The largest distance of interpolated states and solution at the end. Rejected if a block does not hold."""
    found = layer_states(graph, claim, first > 0)
    each, step = claim.layers // len(blocks), claim.end / claim.layers
    length = each * step
    boxes = [_hull(found[b * each : (b + 1) * each + 1]) for b in range(len(blocks))]
    errors: list[Fraction] = []
    drifts: list[list[Interval]] = []  # of the interpolated states' slopes in each block
    for a, block in enumerate(blocks):
        where = f"certificate.blocks[{a}]"
        tubes = [_tube(graph, boxes[b], blocks[b], (a * length, b * length), length, first) for b in range(a + 1)]
        for b, (tube, norm) in enumerate(zip(tubes, block.norms, strict=True)):
            if not norm_at_most(tube, norm):
                raise Rejected(f"{where}.norms[{b}]: it is not proved")
        drift = _drift(tubes, length, first)
        if max(map(size, drift)) * step >= block.pad * (1 << BITS):
            raise Rejected(f"{where}.pad: the interpolated states may be further from the states")
        drifts.append(drift)
        growth = [as_fraction(along(tube, ([(0, 0), (1 << BITS, 1 << BITS)] if first else []) + drifts[b]))
                  for b, tube in enumerate(tubes)]  # fmt: skip
        defect = step * length * sum(growth, Fraction(0)) / 2
        passed = sum((length * norm * error for norm, error in zip(block.norms, errors, strict=False)), Fraction(0))
        own = length * block.norms[a]
        if own > 100:
            raise Rejected(f"{where}.norms[{a}]: errors may grow by more than e^100 in one block")
        error = (defect + passed) * exp_bounds(own, BITS)[1]
        errors.append(Fraction(math.ceil(error * GRID), GRID))
        if errors[-1] >= block.radius:
            raise Rejected(f"{where}.radius: the solution may be further from the interpolated states")
    return errors[-1]


def _hull(states: list[list[Interval]]) -> list[Interval]:
    return [(min(lo for lo, _ in own), max(hi for _, hi in own)) for own in zip(*states, strict=True)]


def _tube(
    graph: Graph, box: list[Interval], block: Block, begins: tuple[Fraction, Fraction], length: Fraction, first: int
) -> Tube:
    """The kernel at times t of one block and s of another, and states within ``block``'s pad and radius of ``box``."""
    wider = enclose(block.pad + block.radius)[1]
    middle = [enclose(begin + length / 2) for begin in begins[:first]]
    widths = [enclose(length / 2)[1] + 1] * first
    for lo, hi in box:
        centre = (lo + hi) // 2
        middle.append((centre, centre))
        widths.append(hi - centre + wider + 1)
    ranges = [[s[0] for s in own] for own in values(graph, [[v] for v in middle])]
    return Tube(graph, ranges, of_box(widths), first)


def _drift(tubes: list[Tube], length: Fraction, first: int) -> list[Interval]:
    """Bounds of the slope of the interpolated states: k(t, t_l, X_l), and what dk/dt adds over all times before."""
    whole = enclose(length)
    drift = list(tubes[-1].last.box)
    if first:
        for b, tube in enumerate(tubes):
            factor = (0, whole[1]) if b == len(tubes) - 1 else whole
            spread = tube.spread(tube.last.left)
            for i, (row, more, rest) in enumerate(zip(tube.last.centre, spread, tube.last.radius, strict=True)):
                off = more[0] + rest[0]
                lo, hi = _times(factor, (row[0] - off, row[0] + off))
                drift[i] = drift[i][0] + lo, drift[i][1] + hi
    return drift


def _times(a: Interval, b: Interval) -> Interval:
    ends = [x * y for x in a for y in b]
    return min(ends) >> BITS, -(-max(ends) >> BITS)


def _blocks(value: Any) -> list[Block]:
    given = rows(value, "certificate.blocks")
    if len(given) > MAX_BLOCKS:
        raise Malformed(f"certificate.blocks: {len(given)}, at most {MAX_BLOCKS} are read")
    found = []
    for a, row in enumerate(given):
        where = f"certificate.blocks[{a}]"
        own = table(row, where, {"pad": str, "radius": str, "norms": list})
        norms = [bounded(v, f"{where}.norms") for v in texts(own["norms"], f"{where}.norms")]
        if len(norms) != a + 1 or min(norms) < 0:
            raise Malformed(f"{where}.norms: expected {a + 1} numbers of at least 0")
        found.append(Block(positive(own["pad"], where), positive(own["radius"], where), norms))
    return found


def read_claim(data: bytes) -> Claim:
    """The claim, if every field has its form. Malformed otherwise."""
    keys = {"format": str, "semantics": str, "model": dict, "start": list, "end": str, "layers": int, "upper": str}
    value = table(read_toml(data, "claim"), "claim", keys)
    if value["format"] != FORMAT or value["semantics"] != SEMANTICS:
        raise Malformed(f"claim: format or semantics is not the one this checker proves ({FORMAT}, {SEMANTICS})")
    model = table(value["model"], "claim.model", {"file": str, "sha256": str})
    start = [bounded(v, "claim.start") for v in texts(rows(value["start"], "claim.start"), "claim.start")]
    if len(start) > MAX_STATES or not 1 <= value["layers"] <= MAX_LAYERS:
        raise Malformed(f"claim: at most {MAX_STATES} states and {MAX_LAYERS} layers are read")
    end, upper = positive(value["end"], "claim.end"), positive(value["upper"], "claim.upper")
    if end < Fraction(1, LARGEST):
        raise Malformed("claim.end: less than 2^-64")
    return Claim(digest(model["sha256"], "claim.model.sha256"), start, end, value["layers"], upper)
