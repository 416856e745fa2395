"""Rules L5 and L6: blocks of the second derivative of one output, or of all, over the domain."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, field

import numpy as np

from ...numbers.balls import Ball, frobenius_up, times_up
from ...numbers.directed import Up, least, norm_up
from ...numbers.matrix import ETA, UNIT, Array, add_up, gamma, nonnegative_norm_up
from . import witness_keys as keys
from .adjoints import Adjoint, Adjoints
from .known import Bounded, Local, peak, product_peak
from .norms import NEGLIGIBLE
from .stages import Bend
from .web import Site

Pairs = dict[tuple[int, int], Up]


@dataclass(eq=False)
class Second:
    """Second derivatives of Y Phi.

    curvature_centres: of the blocks C_ij, sites i <= j (one row only); curvature_norms, roundings: at least their norms
    and rounding errors; noises: how far another computation of them may be off. norm_bound, deviation: at least the
    norms of the matrices of H and D by groups (rule L6), proved by ``vectors``.
    """

    curvature_centres: dict[tuple[int, int], Array] = field(default_factory=dict)
    curvature_norms: Pairs = field(default_factory=dict)
    roundings: Pairs = field(default_factory=dict)
    noises: Pairs = field(default_factory=dict)
    norm_bound: Up = Up.zero
    deviation: Up = Up.zero
    vectors: dict[str, tuple[float, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Factor:
    """At least the norm of dW -> the site's second-order effect for unit columns: at the centre, over the domain."""

    at_centre: Up
    norm_bound: Up
    deviation: Up


@np.errstate(over="ignore")
def second(known: Local, adjoint: Adjoints, rows: list[Second] | None = None) -> Second:
    """The blocks for the outputs of ``adjoint``; ``rows``: those of every single output, for all of them together."""
    result = Second()
    if rows is None:
        _centres(known, adjoint, result)
    else:
        for pair in _pairs(known):
            result.roundings[pair] = norm_up([row.roundings[pair] for row in rows])
            if rows:
                result.curvature_norms[pair] = norm_up([row.curvature_norms[pair] for row in rows])
    bounds, deviations = _curvatures(known, adjoint, result)
    factors = {s: _factor(known, adjoint, known.web.site(s)) for s in adjoint.sites}
    sizes = result.curvature_norms
    direct = _by_group(
        known, factors, lambda i, j: _direct(known, bounds, i, j), lambda i, s: _crossing(known, factors, i, s)
    )
    change = _by_group(
        known,
        factors,
        lambda i, j: _change(known, sizes, deviations, i, j),
        lambda i, s: _crossing_change(known, factors, i, s),
    )
    (result.norm_bound, vector), (result.deviation, other) = _norm(direct), _norm(change)
    result.vectors = {f"{keys.HESSIAN} {adjoint.name}": vector, f"{keys.HESSIAN_DEVIATION} {adjoint.name}": other}
    return result


def _pairs(known: Local) -> list[tuple[int, int]]:
    """Sources i <= j, j by j."""
    return [(i, j) for j in known.web.sources for i in known.web.sources if i <= j]


def _bends(known: Local, adjoint: Adjoints) -> Iterable[tuple[Adjoint, Bend]]:
    """The second derivatives of all stages that reach the output."""
    for number, at in enumerate(known.stages):
        if number in adjoint.stages:
            for bend in at.bends:
                yield adjoint.stages[number], bend


def _is_identity(known: Local, port: int, site: int) -> bool:
    """Whether a port is the site's value and nothing else of it."""
    return (port, site) in known.direct and known.web.ports[port].sites[site].is_identity


# There are many terms (i, j, stage). For each stage those of all pairs of sites are taken at once, as matrices of
# bounds, of which the entries i <= j are used. add_up and times_up round as Up does, to inf too.


def _centres(known: Local, adjoint: Adjoints, result: Second) -> None:
    """The centres of all C_ij (one row), their norms, and how far roundings move them."""
    count, places = len(known.web.sources), known.web.places
    found: dict[tuple[int, int], Array] = {}
    error, noise = np.zeros((count, count)), np.zeros((count, count))
    for n, bend in _bends(known, adjoint):
        left, right = known.reaching(bend.one), known.reaching(bend.other)
        if not left or not right:
            continue
        at = np.ix_([places[i] for i in left], [places[j] for j in right])
        noise[at] = add_up(noise[at], _noise(n, bend, left, right))
        if not bend.curvature.centre.any():
            continue
        weight = n.centre.centre[0] * bend.curvature.centre
        scaled = {i: a.centre.centre.T * weight for i, a in left.items()}
        sizes, others = (
            _values(frobenius_up(x) for x in scaled.values()),
            _values(a.centre.frobenius() for a in right.values()),
        )
        rounding = (Up(4 * UNIT) * peak(np.abs(weight))).value
        own = times_up(rounding, _values(a.centre.frobenius() for a in left.values()))
        widths = [
            np.array([a.centre.centre.shape[1] for a in part.values()], dtype=np.float64) for part in (left, right)
        ]
        lost = times_up(times_up(gamma(weight.size), sizes)[:, None], others)
        lost = add_up(lost, np.outer((weight.size + 4) * widths[0], widths[1]) * ETA)
        together = np.zeros(lost.shape)
        plain = np.zeros(lost.shape, dtype=bool)  # no product is taken
        for column, j in enumerate(right):
            identity = _is_identity(known, bend.other, j)
            for row, i in enumerate(left):
                if i > j:
                    continue
                plain[row, column] = identity or _is_identity(known, bend.one, i)
                if identity:
                    part = scaled[i]
                elif plain[row, column]:
                    part = weight[:, None] * right[j].centre.centre
                else:
                    part = scaled[i] @ right[j].centre.centre
                before = found.get((i, j))
                if before is not None:
                    together[row, column] = (frobenius_up(before) + frobenius_up(part)).value
                    part = before + part
                found[i, j] = part
        added = add_up(np.where(plain, 0.0, lost), times_up(own[:, None], others), times_up(2 * UNIT, together))
        error[at] = add_up(error[at], added)
    result.roundings, result.noises = _by_pair(known, error), _by_pair(known, noise)
    for pair in _pairs(known):
        if pair in found:
            ball = Ball(found[pair], result.noises[pair])
            key = f"{keys.CURVATURE} {adjoint.name} {pair[0]} {pair[1]}"
            result.curvature_norms[pair] = known.norms(key, ball)
        else:
            result.curvature_norms[pair] = Up.zero
    result.curvature_centres = found


def _values(bounds: Iterable[Up]) -> Array:
    return np.array([bound.value for bound in bounds])


def _by_pair(known: Local, bounds: Array) -> Pairs:
    at = known.web.places
    return {(i, j): Up(float(bounds[at[i], at[j]])) for i, j in _pairs(known)}


def _noise(n: Adjoint, bend: Bend, left: dict[int, Bounded], right: dict[int, Bounded]) -> Array:
    """How far the parts of C_ij from one stage can be from their centres by roundings of N, A and the curvature."""
    curvature = bend.curvature
    bent, noise = peak(np.abs(curvature.centre)), peak(curvature.noise)
    own = product_peak(n.centre_columns, curvature.noise) + n.centre.error * (bent + noise)
    bent = product_peak(n.centre_columns, np.abs(curvature.centre))
    norms = [_values(a.centre_norm for a in part.values()) for part in (left, right)]
    errors = [_values(a.centre.error for a in part.values()) for part in (left, right)]
    moved = add_up(times_up(errors[0][:, None], norms[1]), times_up(norms[0][:, None], errors[1]))
    return add_up(times_up(times_up(own.value, norms[0])[:, None], norms[1]), times_up(bent.value, moved))


def centres_noise(known: Local, adjoint: Adjoints, result: Second) -> Up:
    """How far the second derivative at the centres can be from that at the centres of another computation."""
    starts = dict.fromkeys(known.web.sources, Up.zero)  # of a group as a whole: in its sensitivities
    for site in known.web.sites:
        if site.number in starts:
            starts[site.number] = site.alpha * site.spread * frobenius_up(known.stages[site.parent].start)

    def curved(i: int, j: int) -> Up:
        own_i, own_j = known.gains[i].at_centre, known.gains[j].at_centre
        bound = result.noises[i, j] * own_i * own_j
        return bound + result.curvature_norms[i, j] * (starts[i] * own_j + own_i * starts[j])

    def crossing(i: int, site: Site) -> Up:
        b, p = known.b[site.parent, i], adjoint.sites[site.number]
        own = known.gains[i].at_centre
        moved = starts[i] * b.centre_norm * p.centre_norm
        moved = moved + own * (b.centre.error * p.centre_norm + b.centre_norm * p.centre.error)
        return site.alpha * site.spread * moved

    blocks = _by_group(known, adjoint.sites, curved, crossing)
    return norm_up([bound for row in blocks for bound in row])


def _curvatures(known: Local, adjoint: Adjoints, result: Second) -> tuple[Pairs, Pairs]:
    """Rule L5: (sup ||C_ij||, how far C_ij can be from its centre) for all i <= j."""
    count, places = len(known.web.sources), known.web.places
    sup, deviation = np.zeros((count, count)), np.zeros((count, count))
    for (i, j), rounding in result.roundings.items():
        deviation[places[i], places[j]] = rounding.value
    for n, bend in _bends(known, adjoint):
        t = bend.curvature
        left, right = known.reaching(bend.one), known.reaching(bend.other)
        if not t.largest.any() or not left or not right:
            continue
        at = np.ix_([places[i] for i in left], [places[j] for j in right])
        curved = times_up(n.centre_columns, np.abs(t.centre))
        changed = add_up(times_up(n.centre_columns, t.total), times_up(n.column_deviations, t.largest))
        changed, bent = add_up(changed, times_up(4 * UNIT, curved)), times_up(n.column_bounds, t.largest)
        one, other = (_Sizes(known, adjoint.name, port, curved, changed, bent) for port in (bend.one, bend.other))
        each, whole = peak(bent).value, (n.norm_bound * t.norm_bound).value
        sups = times_up(times_up(each, one.bounds)[:, None], other.bounds)
        sups = np.minimum(sups, times_up(times_up(whole, one.rows)[:, None], other.bounds))
        sups = np.minimum(sups, times_up(times_up(whole, one.bounds)[:, None], other.rows))
        sups = np.minimum(sups, times_up(one.bent[:, None], other.bent))
        sup[at] = add_up(sup[at], sups)
        split = product_peak(n.centre_columns, t.split)
        by_ball = t.ball * product_peak(n.centre_columns, t.rate) + n.deviation * t.norm_bound
        noise = Up(4 * UNIT) * peak(curved)
        changes = each, peak(changed).value, (split + noise).value, by_ball.value
        # The two orders must not be mixed: what the curvature changes belongs to the order it stands in.
        orders = np.minimum(_order(one, other, *changes), _order(other, one, *changes).T)
        orders = np.minimum(orders, _at_once(one, other, peak(curved).value))
        deviation[at] = add_up(deviation[at], orders)
    bounds, deviations = _by_pair(known, sup), _by_pair(known, deviation)
    for pair, size in result.curvature_norms.items():
        bounds[pair] = least([bounds[pair], size + deviations[pair]])
        deviations[pair] = least([deviations[pair], size + bounds[pair]])
    return bounds, deviations


class _Sizes:
    """Bounds of the sensitivities of all sources that reach a port, as vectors.

    curved, changed, bent >= |N| |T| entry by entry: at the centre, of the deviation, over the domain.
    """

    def __init__(self, known: Local, name: str, port: int, curved: Array, changed: Array, bent: Array) -> None:
        through = known.reaching(port)
        self.bounds = _values(a.norm_bound for a in through.values())
        self.deviations = _values(a.deviation for a in through.values())
        self.norms = _values(a.centre_norm for a in through.values())
        self.rows = _values(a.row_bound for a in through.values())
        self.centre_rows = _values(peak(a.centre_rows) for a in through.values())
        self.weighted = _values(_weighted(known, name, curved, port, i) for i in through)
        self.changed, self.bent = (
            _values(_halved(known, f"{key} {name} {port} {i}", by, port, i) for i in through)
            for key, by in ((keys.CHANGED_SENSITIVITY, changed), (keys.BENT_SENSITIVITY, bent))
        )


def _weighted(known: Local, name: str, weights: Array, port: int, site: int) -> Up:
    """At least ||diag(weights) A|| at the centre."""
    if _is_identity(known, port, site):
        return peak(weights)
    key = f"{keys.CURVED_SENSITIVITY} {name} {port} {site}"
    return known.norms.scaled(key, known.a[port, site].centre.rows_times(weights))


def _halved(known: Local, key: str, weights: Array, port: int, source: int) -> Up:
    """At least ||diag(sqrt weights) A|| over the domain."""
    a, roots = known.a[port, source], np.where(weights == 0.0, 0.0, np.nextafter(np.sqrt(weights), np.inf))
    largest = peak(roots)
    if _is_identity(known, port, source):
        return largest
    scaled = a.centre.rows_times(roots)
    norm = known.norms(key, scaled) if peak(weights).value >= NEGLIGIBLE else scaled.frobenius() + scaled.error
    return least([norm + largest * a.deviation, largest * a.norm_bound])


def _at_once(one: _Sizes, other: _Sizes, flat: float) -> Array:
    """The change of a block, of its curvature between both factors and of these next to its centre."""
    both = times_up(times_up(flat, one.deviations)[:, None], other.deviations)
    left, right = times_up(one.deviations[:, None], other.weighted), times_up(one.weighted[:, None], other.deviations)
    return add_up(both, left, right, times_up(one.changed[:, None], other.changed))


def _order(one: _Sizes, other: _Sizes, each: float, total: float, split: float, by_ball: float) -> Array:
    """The change of a block if the first factor is replaced first, then the curvature, then the second factor."""
    by_rows = np.minimum(times_up(one.centre_rows[:, None], other.bounds), times_up(one.norms[:, None], other.rows))
    middle = times_up(times_up(split, one.norms)[:, None], other.bounds)
    middle = add_up(middle, times_up(by_ball, by_rows))
    middle = np.minimum(middle, times_up(times_up(total, one.norms)[:, None], other.bounds))
    first = times_up(times_up(one.deviations, each)[:, None], other.bounds)
    return add_up(first, middle, times_up(one.weighted[:, None], other.deviations))


def _factor(known: Local, adjoint: Adjoints, site: Site) -> Factor:
    """Of the adjoint of a site: for one output and several columns, as a matrix with one row for each column."""
    pi, node = adjoint.sites[site.number], site.node
    if site.is_single or pi.centre.centre.shape[0] > 1:
        return Factor(pi.centre_norm, pi.norm_bound, pi.deviation)
    slices, uses, n_out = node.slices, node.uses, node.weights.shape[1]
    rows = pi.centre.centre[0].reshape(slices, uses, n_out)
    norms = [
        known.norms(f"{keys.ADJOINT_COLUMNS} {adjoint.name} {site.number} {k}", Ball(rows[k], pi.centre.error))
        for k in range(slices)
    ]
    centre = least([max(norms, key=lambda bound: bound.value), pi.centre_norm])
    return Factor(centre, least([centre + pi.deviation, pi.norm_bound]), pi.deviation)


def _direct(known: Local, bounds: Pairs, i: int, j: int) -> Up:
    return bounds[i, j] * known.gains[i].norm_bound * known.gains[j].norm_bound


def _crossing(known: Local, factors: dict[int, Factor], i: int, site: Site) -> Up:
    b, pi = known.b[site.parent, i], factors[site.number]
    return site.alpha * site.spread * known.gains[i].norm_bound * b.norm_bound * pi.norm_bound


def _change(known: Local, sizes: Pairs, deviations: Pairs, i: int, j: int) -> Up:
    own_i, own_j = known.gains[i], known.gains[j]
    bound = deviations[i, j] * own_i.norm_bound * own_j.norm_bound
    if (i, j) in sizes:
        moved = own_i.deviation * own_j.norm_bound + own_i.at_centre * own_j.deviation
        bound = bound + sizes[i, j] * moved
    return bound


def _crossing_change(known: Local, factors: dict[int, Factor], i: int, site: Site) -> Up:
    b, pi, own = known.b[site.parent, i], factors[site.number], known.gains[i]
    cross = own.deviation * b.centre_norm * pi.at_centre
    cross = cross + own.norm_bound * (b.deviation * pi.at_centre + b.norm_bound * pi.deviation)
    return site.alpha * site.spread * cross


def _by_group(
    known: Local,
    reached: Container[int],
    curved: Callable[[int, int], Up],
    crossing: Callable[[int, Site], Up],
) -> list[list[Up]]:
    """Rule L6: the sums, by groups, of what two sources i <= j do, and a source to the columns of a site.

    Only the sites in ``reached`` count. A form's block for two groups is at most the entry, symmetric.
    """
    web, count = known.web, len(known.web.groups)
    values = [[Up.zero] * count for _ in range(count)]

    def add(one: int, other: int, bound: Up, twice: bool) -> None:
        values[one][other] = values[one][other] + bound
        if twice:
            values[other][one] = values[other][one] + bound

    for i, j in _pairs(known):
        add(web.sources[i].group, web.sources[j].group, curved(i, j), i != j)
    for site in web.sites:
        for i in web.sources if site.number in reached else ():
            if (site.parent, i) in known.b:
                add(web.sources[i].group, site.node.group, crossing(i, site), True)
    return values


def _norm(values: list[list[Up]]) -> tuple[Up, tuple[float, ...]]:
    """The norm of a symmetric matrix of bounds (R7), and its vector."""
    blocks = np.array([[value.value for value in row] for row in values])
    if not np.isfinite(blocks).all():
        return Up(np.inf), ()
    vector = np.ones(len(values))
    if blocks.any():
        perron = np.abs(np.linalg.eigh(blocks)[1][:, -1])
        vector = np.maximum(perron / perron.max(), 1e-9)
    return nonnegative_norm_up(blocks, vector), tuple(vector.tolist())
