"""Tier ``local``: the least valid bound per quantity over one domain, and which form it came from (rule L8)."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from dataclasses import replace

import numpy as np

from ...network.graph import Network
from ...numbers.balls import Ball, frobenius_up
from ...numbers.directed import Up, least, norm_up, sqrt_up
from ...numbers.matrix import UNIT, Array
from ...numbers.spectral import symmetric_norm_up
from ...numbers.threads import on_one_thread
from ..domain import Domain
from ..enclosure import RangeOverflow
from ..layerwise import BY_LAYERS, Layerwise, layerwise, prove_facts
from ..quantities import OF_PARAMETERS, QUANTITIES
from ..recursion import centres_of
from . import witness_keys as keys
from .adjoints import Adjoints, adjoints, row_adjoints
from .choice import kinked
from .empty import Empty, emptiness
from .entries import input_jacobian, parameter_jacobian, rows_of
from .hessian import Second, second
from .inequality import EFFORTS, Effort, of_jacobian, of_row
from .known import Local
from .norms import RELATIVE
from .phases import Cuts
from .plan import Inequality, LocalBounds, Plan
from .radial import by_taylor, distance
from .radial import radial as rays
from .recursion import INPUT, PARAMETERS, Recursions, is_chain, links_of
from .recursion import of_jacobian as by_recursion
from .reduction import Form, form_of, hessian_at_centres, reached_about, roots_of
from .replay_cost import inequality_work, lines_work, recursion_work, replay_work, variables
from .sensitivities import sensitivities
from .stacked import stacked_at_centres, stacked_size
from .web import Web, web_of

# Left in the Gram matrix's norm for whoever verifies it: he loses 2^-34 of it (room for a float factor of its square's
# shift by 2^-33), and the bound at a point is to be within 1e-9 of the norm.
AT_POINTS = 1.0 + 2.0**-33
MOST_ROWS = 8  # outputs that are treated one by one in any case
ROWS_WORK = {"low": 0.0, "normal": 2e9, "high": math.inf}  # of the checker, up to which more of them are, by effort
MOST_REDUCED = 7000  # size of an exact reduction that still fits memory
MOST_STACKED = 7000  # the same for all outputs together
WORTH = 1.01  # times what a form can reach at best: where the others are no better, it is tried


@on_one_thread
def local(
    network: Network,
    domain: Domain,
    progress: Callable[[str], None] = lambda _: None,
    *,
    work: float = math.inf,
    weak: Layerwise | None = None,
    effort: str = "normal",
    cuts: Cuts = (),
    quantities: Collection[str] = tuple(QUANTITIES),
    radial: bool = True,
) -> LocalBounds:
    """Run the tier. ``domain`` must be fitted to ``network``.

    ``work``: exact reductions that take the checker more than this many products of integers are left out.
    ``weak``: the tier ``layerwise`` over this domain or a larger one, if it is known already. ``effort``: of rule L10,
    one of EFFORTS. ``cuts``: the points of the domain that are on their sides alone count (rule L9). The tier itself
    spends nothing on derivatives that are not among ``quantities``. ``radial``: whether rule L15 is tried.

    Guaranteed for every x and theta of the domain, in real arithmetic on the stored numbers: each bound is at least
    its quantity. Raises DomainError, SpecError.
    """
    prove_facts(network, progress)
    if weak is None:
        progress("layerwise")
        weak = layerwise(network, domain)
    if not weak.bounds:  # values beyond the range of floats
        return _only(weak)
    try:
        web = web_of(network, domain)
        with_lines = _with_lines(web, domain, EFFORTS[effort], work)
    except (RangeOverflow, ArithmeticError):
        return _only(weak)
    for lines in (True, False) if with_lines else (False,):
        try:
            progress("sensitivities")
            with np.errstate(over="ignore", invalid="ignore"):
                if cuts and (empty := emptiness(web, cuts, lines)) is not None:
                    return _empty(web, empty, weak)
                known = sensitivities(web, lines, cuts)
                found = _conclude(known, weak, progress, work, effort, quantities)
                found = _with_distance(known, domain, found)
                return _with_radial(known, domain, found, progress, work, effort) if radial else found
        except (RangeOverflow, ArithmeticError, np.linalg.LinAlgError):  # beyond the range of floats
            continue
    return _only(weak)


def _with_lines(web: Web, domain: Domain, effort: Effort, work: float) -> bool:
    """Whether rules L11 and L12 are used: where something moves, and the checker has the time."""
    moves = any(domain.input_radius) or any(domain.radius) or bool(domain.total)
    return effort.lines and moves and 2 * lines_work(web) <= work


def _weakly(weak: Layerwise) -> dict[str, Up]:
    """Every quantity by the tier ``layerwise``: two derivatives of the domain differ by at most twice their bound."""
    slope = weak.bounds.get("parameter_jacobian")
    return weak.bounds | ({} if slope is None else {"first_order_remainder": Up(2.0) * slope})


def _only(weak: Layerwise) -> LocalBounds:
    bounds = _weakly(weak)
    candidates = {q: {weak.form(q): b} for q, b in bounds.items()}
    plan = Plan(forms={q: weak.form(q) for q in bounds})
    return LocalBounds(bounds, weak.unsupported, (), candidates, plan, weak, weak.derivatives)


def _empty(web: Web, found: Empty, weak: Layerwise) -> LocalBounds:
    """Where there is no point each quantity is 0."""
    bounds = dict.fromkeys(QUANTITIES, Up.zero)
    plan = Plan(lines=found.lines, lines_work=lines_work(web, found.lines or {}), empty=found.weights)
    return LocalBounds(bounds, {}, (), {q: {"empty": Up.zero} for q in bounds}, plan, weak, "clarke")


def _conclude(
    known: Local,
    weak: Layerwise,
    progress: Callable[[str], None],
    work: float,
    effort: str,
    quantities: Collection[str],
) -> LocalBounds:
    depth, last = known.depth, known.stages[-1]
    by_entry = frobenius_up(last.value.largest)
    candidates: dict[str, dict[str, Up]] = {
        "output": {"mean": least([frobenius_up(last.value.centre) + last.value_deviation, by_entry])},
        "input_jacobian": {"direct": known.b[depth, 0].norm_bound if (depth, 0) in known.b else Up.zero},
    }
    unsupported = dict(weak.unsupported)
    at_centre: dict[str, float] = {}
    hessian: _Hessian | None = None
    crossing = _crossing(known)
    rows = rows_of(known)
    inequalities: dict[str, Inequality] = {}
    along = EFFORTS[effort].lines and is_chain(known.web) and 2 * recursion_work(known.web) <= work
    links = links_of(known) if along and {INPUT, PARAMETERS} & {*quantities} else {}
    recursions = Recursions(centres=centres_of(links))

    def jacobian_by_recursion(quantity: str, centre: Up) -> None:
        if links and quantity in quantities and _wins(candidates[quantity], centre):
            found = by_recursion(known.web, links, quantity)
            if found is not None:
                recursions.stated[quantity] = found
                candidates[quantity]["recursion"] = found.bound

    def jacobian_by_inequality(quantity: str, centre: Up) -> None:
        if quantity not in quantities or not _wins(candidates[quantity], centre):
            return
        if 2 * inequality_work(known.web) > work:
            return
        limit = min(bound.value for bound in candidates[quantity].values())
        found = of_jacobian(known, quantity == "input_jacobian", EFFORTS[effort], limit)
        if found is not None:
            inequalities[quantity] = found
            candidates[quantity]["inequality"] = sqrt_up(found.bound)

    if rows is not None and (depth, 0) in known.b:
        candidates["input_jacobian"]["entries"] = input_jacobian(known, rows)
    if (depth, 0) in known.b:
        if not known.parts:  # else the centre need not be in the leaf
            at_centre["input_jacobian"] = known.b[depth, 0].centre_norm.value
        jacobian_by_recursion("input_jacobian", known.b[depth, 0].centre_norm)
        jacobian_by_inequality("input_jacobian", known.b[depth, 0].centre_norm)
    if known.web.sites and {*quantities} & {*OF_PARAMETERS}:
        all_outputs = adjoints(known)
        centre, change, direct = _jacobian(known, all_outputs)
        candidates["parameter_jacobian"] = {"centre": centre + change, "direct": direct}
        # Where nothing moves only roundings are left, and those of the checker are others.
        off = Up(2.0) * change + Up(2.0**-80) * direct
        candidates["first_order_remainder"] = {"centre": off, "direct": Up(2.0) * direct}
        if known.parts:  # the centres of leaves differ, and a segment may go through several
            del candidates["first_order_remainder"]["centre"]
        at_centre["parameter_jacobian"] = centre.value
        by_entries = None if rows is None else parameter_jacobian(known, rows)
        if by_entries is not None:
            candidates["parameter_jacobian"]["entries"] = by_entries
        jacobian_by_recursion("parameter_jacobian", centre)
        jacobian_by_inequality("parameter_jacobian", centre)
        if not crossing and not known.parts and any(QUANTITIES[q].order == 2 for q in quantities):
            hessian = _Hessian(known, all_outputs, work, progress, effort)
            inequalities |= hessian.inequalities
            candidates["parameter_hessian"] = hessian.forms
            candidates["taylor_remainder"] = {form: Up(0.5) * bound for form, bound in hessian.forms.items()}
            at_centre["parameter_hessian"] = hessian.reached
    if crossing or known.parts:
        reason = f"no second derivative: {_named(known, crossing)}" if crossing else "no second derivative at a kink"
        for quantity in ("parameter_hessian", "taylor_remainder"):
            if quantity not in weak.bounds:
                unsupported[quantity] = reason
    if known.norms.slack != RELATIVE:  # centres at kinks are not the same for whoever computes them again
        candidates = {q: {f: b * Up(known.norms.slack) for f, b in forms.items()} for q, forms in candidates.items()}
    for quantity, bound in _weakly(weak).items():
        candidates.setdefault(quantity, {})[weak.form(quantity)] = bound
    bounds, forms = {}, {}
    for quantity in QUANTITIES:
        finite = {form: b for form, b in candidates.get(quantity, {}).items() if b.finite}
        if finite:
            forms[quantity] = min(finite, key=lambda form: finite[form].value)
            bounds[quantity] = finite[forms[quantity]]
            unsupported.pop(quantity, None)
    plan = Plan(known.enclosures, dict(known.norms.known), forms=forms, inequalities=inequalities)
    plan = replace(plan, inequality_work=len(inequalities) * inequality_work(known.web))
    if recursions.stated:
        count = len(recursions.stated) + 1  # the checker counts the centres, too
        plan = replace(plan, recursions=recursions, recursion_work=count * recursion_work(known.web))
    if known.with_lines:
        plan = replace(plan, lines=known.lines, lines_work=lines_work(known.web, known.lines))
    if hessian is not None:
        forms |= hessian.row_forms if forms.get("parameter_hessian") == "rows" else {}
        plan = replace(plan, hessians=hessian.exact, vectors=hessian.vectors)
    met = bool(known.parts) or any(stage.crosses_any_kink.any() for stage in known.stages)
    derivatives = "clarke" if met and weak.derivatives == "clarke" else "classical"
    reached = [a.centre.centre for (port, site), a in known.a.items() if port and site == 0]
    influence = (
        sum((np.linalg.norm(matrix, axis=0) for matrix in reached), np.zeros_like(known.web.box)) * known.web.box
    )
    return LocalBounds(
        bounds, unsupported, () if hessian is None else hessian.outputs, candidates, plan, weak, derivatives,
        tuple(np.asarray(influence).tolist()), kinked(known), at_centre,
    )  # fmt: skip


def _with_distance(known: Local, domain: Domain, found: LocalBounds) -> LocalBounds:
    """With the distance of the parameters from the stored ones, and the form of rule L15 that needs it only."""
    forms = found.candidates.get("parameter_hessian", {})
    if known.parts or not {*forms} - {*BY_LAYERS}:
        return found
    groups = sorted({source.group for source in known.web.sources.values()})
    found = replace(found, distance=distance(known.web.network, domain, groups))
    quantity, bound = "first_order_remainder", by_taylor(found.distance, found.bounds["parameter_hessian"])
    return _with_form(found, quantity, "taylor", bound) if found.distance.value else found


def _with_form(found: LocalBounds, quantity: str, form: str, bound: Up) -> LocalBounds:
    """The same with one more form of a bound, used if it is the least."""
    candidates = found.candidates | {quantity: found.candidates[quantity] | {form: bound}}
    if not bound.value < found.bounds[quantity].value:
        return replace(found, candidates=candidates)
    plan = replace(found.plan, forms=found.plan.forms | {quantity: form})
    return replace(found, bounds=found.bounds | {quantity: bound}, candidates=candidates, plan=plan)


def _with_radial(
    known: Local, domain: Domain, found: LocalBounds, progress: Callable[[str], None], work: float, effort: str
) -> LocalBounds:
    """The same with rays of rule L15, if they are better and the checker has the time."""
    network, most = known.web.network, EFFORTS[effort].knots
    each = replay_work(network, found.plan.hessians) + found.plan.inequality_work + found.plan.lines_work
    if not found.distance.value or (most + 2) * each > work:
        return found

    def run(part: Domain, quantity: str) -> LocalBounds:
        progress(f"{quantity} on a part of the domain")
        weak = found.layerwise.by_steps()
        return local(network, part, weak=weak, work=work, effort=effort, quantities=(quantity,), radial=False)

    better = rays(domain, found, run, most) if most else None
    if better is None:
        return found
    found = replace(found, plan=replace(found.plan, radial=better))
    return _with_form(found, "parameter_jacobian", "radial", better.bound)


def _wins(forms: dict[str, Up], centre: Up) -> bool:
    """Whether a form that is about ``centre`` at best would be worth its work."""
    return min(bound.value for bound in forms.values()) > WORTH * centre.value > 0.0


def _jacobian(known: Local, all_outputs: Adjoints) -> tuple[Up, Up, Up]:
    """(norm at the centres, change, direct bound) of the parameter Jacobian."""
    web = known.web
    gram = np.zeros((known.stages[-1].value.centre.size,) * 2)
    error, exact = Up.zero, True
    sums: dict[int, tuple[Up, Up]] = {}
    for number, source in web.sources.items():
        change, direct = sums.get(source.group, (Up.zero, Up.zero))
        if source.is_group:
            if (known.depth, number) in known.b:
                whole = known.b[known.depth, number]
                change, direct = whole.deviation, whole.norm_bound
                part, lost = _gram(whole.centre)
                gram, error = gram + part, error + lost
        elif number in all_outputs.sites:
            pi, gain = all_outputs.sites[number], known.gains[number]
            change = change + pi.deviation * gain.norm_bound + pi.centre_norm * gain.deviation
            direct = direct + pi.norm_bound * gain.norm_bound
            if web.is_simple(source.group):
                part, lost = _simple_gram(known, number, pi.centre)
                gram, error = gram + part, error + lost
            else:
                exact = False
        sums[source.group] = change, direct
        error = error + Up(2 * UNIT) * frobenius_up(gram)
    changes, directs = [c for c, _ in sums.values()], [d for _, d in sums.values()]
    if not exact:
        return Up(math.inf), norm_up(changes), norm_up(directs)
    found = symmetric_norm_up(gram) or frobenius_up(gram)
    square = (found + error) * Up(AT_POINTS if known.norms.slack == RELATIVE else known.norms.slack)
    if len(gram) > 1:  # of one output it is a number, which needs no witness
        known.norms.known[keys.JACOBIAN_GRAM] = square
    return sqrt_up(square), norm_up(changes), norm_up(directs)


def _gram(ball: Ball) -> tuple[Array, Up]:
    """(X X^T, how far that can be from it for any X of the ball)."""
    size = ball.frobenius()
    rounding = Up(4 * (ball.centre.shape[1] + 16) * UNIT) * size * size
    return ball.centre @ ball.centre.T, rounding + ball.error * (Up(2.0) * size + ball.error)


def _simple_gram(known: Local, s: int, ball: Ball) -> tuple[Array, Up]:
    """(a site's part of the Gram matrix, its error) for a group that is applied once."""
    site, m = known.web.site(s), ball.centre
    before = known.stages[site.parent]
    u, start = (frobenius_up(site.columns(v)[0, 0]) for v in (before.value.centre, before.start))
    each = site.beta * site.beta if site.node.fan_out == 1 else Up.zero
    shared = site.beta * site.beta if site.node.fan_out > 1 else Up.zero
    square = (site.alpha * (u + start)) * (site.alpha * (u + start)) + each
    part = (m @ m.T) * square.value
    size = Ball(m).frobenius()
    # How far M M^T can be from that of another computation, whose centres are within the ball's error of these.
    moved = ball.error * (Up(2.0) * size + ball.error)
    error = Up(4 * (m.shape[1] + 16) * UNIT) * square * size * size + square * moved
    if shared.value:
        ones = m.sum(axis=1)
        part = part + np.outer(ones, ones) * shared.value
        wide = sqrt_up(Up(float(m.shape[1]))) * size
        error = error + Up(8 * (m.shape[1] + 16) * UNIT) * shared * wide * wide
        error = error + shared * Up(float(m.shape[1])) * moved
    return part, error


class _Hessian:
    """Every form of the bound of the parameter Hessian."""

    def __init__(
        self, known: Local, all_outputs: Adjoints, work: float, progress: Callable[[str], None], effort: str
    ) -> None:
        self.known, self.effort = known, EFFORTS[effort]
        self.inequalities: dict[str, Inequality] = {}
        self.forms: dict[str, Up] = {}
        self.row_forms: dict[str, str] = {}
        self.exact: dict[str, Up] = {}
        self.vectors: dict[str, tuple[float, ...]] = {}
        self.outputs: tuple[Up, ...] = ()
        self.reached = 0.0  # about what the second derivative reaches at the centres
        size = known.stages[-1].value.centre.size
        rows: list[Second] = []
        forms: list[Form | None] = []
        names: list[str] = []
        every = ["all"] if size == 1 else [str(row) for row in range(size)]
        many = size > MOST_ROWS
        if many:
            work = min(work, ROWS_WORK[effort])
        if not many or replay_work(known.web.network, every) <= work:
            single = [all_outputs] if size == 1 else [row_adjoints(known, all_outputs, row) for row in range(size)]
            names = every
            rows = [second(known, adjoint) for adjoint in single]
            forms = [None] * size
            if sum(variables(known.web.network)) <= MOST_REDUCED and replay_work(known.web.network, names) <= work:
                roots = roots_of(known, rows)
                if roots is not None:
                    forms = [form_of(known, adjoint, row, roots) for adjoint, row in zip(single, rows, strict=True)]
            needed = replay_work(known.web.network, names) + (2 + 2 * size) * inequality_work(known.web)
            self.inequalities_allowed = needed <= work
            bounds = []
            for row, form in enumerate(forms):
                progress(f"output {row}")
                useful = form is not None and rows[row].deviation.value < rows[row].norm_bound.value
                at_centre = hessian_at_centres(form) if form is not None and useful else None
                bounds.append(self._row(row, single[row], rows[row], at_centre))
            self.outputs = tuple(bounds)
            self.forms["rows"] = norm_up(bounds)
        progress("all outputs")
        whole = rows[0] if size == 1 else second(known, all_outputs, rows)
        self.vectors |= whole.vectors
        self.forms["direct"] = whole.norm_bound
        if many and rows:  # there the form does without the rows
            alone = second(known, all_outputs, [])
            self.vectors[f"{keys.HESSIAN} all"] = alone.vectors[f"{keys.HESSIAN} all"]
            self.forms["direct"] = alone.norm_bound
        used = [form for form in forms if form is not None]
        if self.exact:
            self.reached = max(h.value for h in self.exact.values())
        elif used:  # one row will do
            self.reached = reached_about(max(used, key=lambda form: float(np.linalg.norm(form.part))))
        if len(self.exact) == size > 1:
            self.forms["all"] = norm_up(list(self.exact.values())) + whole.deviation
        if len(used) == size > 1 and whole.deviation.value < whole.norm_bound.value:
            allowed = stacked_size(used) <= MOST_STACKED and replay_work(known.web.network, (*names, "all")) <= work
            together = stacked_at_centres(used) if allowed else None
            if together is not None:
                self.exact["all"] = together
                self.forms["stacked"] = together + whole.deviation

    def _row(self, row: int, adjoint: Adjoints, found: Second, at_centre: Up | None) -> Up:
        self.vectors |= found.vectors
        forms = {"direct": found.norm_bound}
        if at_centre is not None:
            self.exact[str(row)] = at_centre
            forms["exact"] = at_centre + found.deviation
            limit = min(bound.value for bound in forms.values())
            tried = self.inequalities_allowed and _wins(forms, at_centre)
            pair = of_row(self.known, adjoint, self.effort, limit) if tried else None
            if pair is not None:
                self.inequalities |= {f"row {row} +": pair[0], f"row {row} -": pair[1]}
                forms["inequality"] = max((side.bound for side in pair), key=lambda bound: bound.value)
        best = min(forms, key=lambda form: forms[form].value)
        self.row_forms[f"row {row}"] = best
        return forms[best]


def _crossing(known: Local) -> list[tuple[int, int]]:
    """(stage, neuron) of every neuron that parameters move and that may meet a kink."""
    moved = {j for j, i in known.b if i}
    return [(j, int(p)) for j in sorted(moved) for p in np.flatnonzero(known.stages[j].crosses_kink)]


def _named(known: Local, met: list[tuple[int, int]], most: int = 5) -> str:
    """The neurons in words."""
    words = []
    for j, p in met[:most]:
        stage = known.stages[j]
        name = known.web.stages[j].name
        words.append(
            f"neuron {p} of node {name!r} may cross a kink: pre-activation in [{stage.low[p]:.6g}, {stage.high[p]:.6g}]"
        )
    more = f"; and {len(met) - most} more" if len(met) > most else ""
    return "; ".join(words) + more
