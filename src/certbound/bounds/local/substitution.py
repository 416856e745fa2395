"""Rule L11: linear forms of the ports, bounded by substituting lines from the last stage to the first.

z_q - centre = rounding + sum of linear maps of (u_l - centre) + what the weights of sites move
u_j - centre lies between two lines in z - centre
"""

from __future__ import annotations

import numpy as np

from ...numbers.balls import frobenius_up, row_norms_up, times_up
from ...numbers.directed import Up
from ...numbers.matrix import ETA, UNIT, Array, add_up, gamma, product_up
from .known import Local
from .web import Site


class Upper:
    """Upper bounds of rows of a form: ``fixed`` + ``errors``, errors >= 0; both are arrays of one number for each row.

    What parameters move is kept for each group, as groups may share one radius.
    """

    def __init__(self, known: Local, rows: int) -> None:
        self.known = known
        self.errors = np.zeros(rows)
        self.groups: dict[int, Array] = {}

    def add(self, *amounts: Array) -> None:
        """Nonnegative amounts, one for each row."""
        self.errors = add_up(self.errors, *amounts)

    def moved(self, site: Site, norms: Array) -> None:
        """At most ``norms`` times how far the parameters of the site may be from the stored ones (kind "around")."""
        if self.known.web.total is None:
            self.add(times_up(norms, site.radius.value))
            return
        group = site.node.group
        self.groups[group] = add_up(self.groups.get(group, np.zeros_like(norms)), norms)

    def product(self, matrix: Array, vector: Array) -> None:
        """|matrix| vector, vector >= 0."""
        self.add(product_up(np.abs(matrix), vector))

    def rounding(self, coefficients: Array, sizes: Array) -> None:
        """Of coefficients that a few operations rounded, each times a number of at most ``sizes``."""
        self.add(product_up(np.abs(coefficients), times_up(sizes, 16 * UNIT)))

    def off(self, coefficients: Array, error: Up, sizes: Array) -> None:
        """What a map that is known within ``error`` makes of the coefficients, times numbers of at most ``sizes``.

        All rows together: whoever verifies it keeps one number for the matrix.
        """
        if error.value:
            self.add(np.full(len(coefficients), (error * frobenius_up(coefficients) * frobenius_up(sizes)).value))

    def total(self) -> Array:
        """All of it."""
        if not self.groups:
            return self.errors
        radius = self.known.web.total
        assert radius is not None
        squares = add_up(*(times_up(each, each) for each in self.groups.values()))
        root = np.where(squares == 0.0, 0.0, np.nextafter(np.sqrt(squares), np.inf))
        return add_up(self.errors, times_up(root, radius.value))


def reach_by_lines(known: Local, q: int, rounding: Array) -> tuple[Array, Array]:
    """How far port q can be below and above its centre, entry by entry; ``rounding`` of its centre."""
    size = known.web.ports[q].size
    both = np.concatenate([np.eye(size), -np.eye(size)])
    upper = descend(known, {q: both}, {q: rounding})
    return upper[size:], upper[:size]


def descend(known: Local, forms: dict[int, Array], roundings: dict[int, Array] | None = None) -> Array:
    """At least sup of the sum over ports of forms[q] (z_q - centre), row by row.

    ``roundings``: of the centres of ports that are no stage's yet.
    """
    upper, at_inputs = _descended(known, forms, roundings or {})
    _port(known, upper, 0, at_inputs, np.zeros(0), {})
    return upper.total()


def lines_to_inputs(known: Local, forms: dict[int, Array]) -> tuple[Array, Array]:
    """(C, c) with: the sum over ports of forms[q] (z_q - centre) is at most C (x - centre) + c, row by row."""
    upper, at_inputs = _descended(known, forms, {})
    return at_inputs, upper.total()


def _descended(known: Local, forms: dict[int, Array], roundings: dict[int, Array]) -> tuple[Upper, Array]:
    """(what is lost on the way, the coefficients of the inputs)."""
    web = known.web
    upper = Upper(known, len(next(iter(forms.values()))))
    forms = dict(forms)
    values: dict[int, Array] = {}  # stage -> coefficients of its value
    last = max(web.ports[q].stage for q in forms)
    for j in range(last, -1, -1):
        if j in values:
            for r, part in _by_lines(known, upper, j, values.pop(j)).items():
                forms[r] = forms[r] + part if r in forms else part
        for r in web.stages[j].ports:
            if r in forms and r:
                rounding = roundings[r] if r in roundings else known.stages[j].ports[r].rounding
                _port(known, upper, r, forms.pop(r), rounding, values)
    return upper, forms[0] if 0 in forms else np.zeros((len(upper.errors), web.centre.size))


def _by_lines(known: Local, upper: Upper, j: int, coefficients: Array) -> dict[int, Array]:
    """A stage's value in its ports."""
    stage, ports = known.stages[j], known.ports_of(j)
    if len(ports) == 2 or j not in known.lines:
        off = add_up(stage.fixed_error, *(times_up(stage.secants[r], stage.ports[r].reach) for r in ports))
        upper.product(coefficients, off)
        found = {r: coefficients * stage.slopes[r].centre for r in ports}
    else:
        lines = known.lines[j].value
        up, down = np.maximum(coefficients, 0.0), np.maximum(-coefficients, 0.0)
        upper.product(up, lines.high)
        upper.product(down, -lines.low)
        found = {ports[0]: up * lines.above - down * lines.below}
    for r, part in found.items():
        upper.rounding(part, stage.ports[r].reach)
        upper.add(np.full(len(part), part.shape[1] * ETA))
    return found


def _port(known: Local, upper: Upper, r: int, coefficients: Array, rounding: Array, values: dict[int, Array]) -> None:
    """A port in the values of stages before it."""
    web, port = known.web, known.web.ports[r]
    if port.stage == 0:
        upper.product(coefficients, web.box)
        if web.ball.value:
            upper.add(times_up(row_norms_up(coefficients), web.ball.value))
        return
    upper.product(coefficients, rounding)
    for l in known.stages_of(r):  # noqa: E741
        linear, far = web.linear[r, l], known.stages[l].value.total
        part = coefficients @ linear.centre
        lost = times_up(product_up(np.abs(linear.centre), far), gamma(linear.centre.shape[0]))
        upper.product(coefficients, add_up(lost, np.full_like(lost, ETA)))
        upper.off(coefficients, linear.error, far)
        if l in values:
            upper.rounding(values[l], far)
            upper.rounding(part, far)
            part = values[l] + part
        values[l] = part
    for s, fixed in port.sites.items():
        site = web.site(s)
        if web.boxed:
            upper.product(coefficients, fixed.absolute(known.moves[s]))
        elif site.radius.value:
            norms = row_norms_up(coefficients)
            if not fixed.is_identity:
                norms = np.minimum(_after(fixed.matrix, coefficients, fixed.error), times_up(norms, fixed.norm.value))
            upper.moved(site, times_up(norms, known.gains[s].norm_bound.value))


def _after(matrix: Array, coefficients: Array, error: Up) -> Array:
    """At least the norms of the rows of ``coefficients`` times a fixed map."""
    product = coefficients @ matrix
    lost = (Up(gamma(len(matrix))) * frobenius_up(matrix) + error + Up(ETA)) * frobenius_up(coefficients)
    return add_up(row_norms_up(product), np.full(len(product), lost.value + 1e-300))
