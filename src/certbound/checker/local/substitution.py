"""Rule L11 of the local tier: linear forms of the ports, bounded by substituting lines (proofs/rules-local.md)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from arithmetic.exact import ZERO, norm_up

from local.known import Local
from local.matrices import (
    Matrix,
    Vector,
    absolute,
    entrywise,
    plus,
    product,
    row_norms,
    scaled_columns,
    sum_up,
    times,
    total,
)
from local.web import Site


class Upper:
    """Nonnegative upper bounds, one for each row of a form; what parameters move is kept for each group, as they may
    share one radius."""

    def __init__(self, local: Local, count: int) -> None:
        self.local, self.rows = local, [ZERO] * count
        self.groups: dict[int, list[Fraction]] = {}

    def add(self, amounts: list[Fraction]) -> None:
        """One nonnegative number for each row."""
        self.rows = sum_up(self.rows, amounts)

    def product(self, matrix: Matrix, values: list[Fraction]) -> None:
        """|matrix| values, values >= 0."""
        self.add(absolute(matrix, values))

    def moved(self, site: Site, norms: list[Fraction]) -> None:
        """``norms`` times how far the parameters of the site may be from the stored ones ("around")."""
        if self.local.web.total is None:
            self.add([times(norm, site.radius) for norm in norms])
            return
        group = site.node.group
        self.groups[group] = sum_up(self.groups[group], norms) if group in self.groups else norms

    def settled(self, matrix: Matrix, sizes: list[Fraction]) -> Matrix:
        """The matrix itself, in the place of all that it stands for, times a vector of at most ``sizes``."""
        if matrix.error:
            self.add([times(matrix.error, norm_up(sizes))] * len(matrix.rows))
        return matrix._replace(error=ZERO)

    def total(self) -> list[Fraction]:
        """All of it."""
        radius = self.local.web.total
        if radius is None or not self.groups:
            return self.rows
        norms = [norm_up(list(each)) for each in zip(*self.groups.values(), strict=True)]
        return [total(row, times(norm, radius)) for row, norm in zip(self.rows, norms, strict=True)]


def both_signs(size: int) -> Matrix:
    """The identity and minus the identity, one above the other."""
    rows = [[int(i == j) for j in range(size)] for i in range(size)]
    return Matrix(rows + [[-n for n in row] for row in rows], 0)


def signs(matrix: Matrix) -> tuple[Matrix, Matrix]:
    """(positive part, negative part, both >= 0) of a matrix without error."""
    up = [[max(n, 0) for n in row] for row in matrix.rows]
    down = [[max(-n, 0) for n in row] for row in matrix.rows]
    return Matrix(up, matrix.exponent), Matrix(down, matrix.exponent)


def between(up: Matrix, down: Matrix, above: Vector, below: Vector) -> Matrix:
    """up diag(above) - down diag(below)."""
    lower = scaled_columns(down, Vector([-n for n in below.entries], below.exponent))
    return plus(scaled_columns(up, above), lower)


def reach_by_lines(local: Local, q: int, rounding: list[Fraction]) -> tuple[list[Fraction], list[Fraction]]:
    """L11: how far port q can be below and above its centre; ``rounding`` of its centre."""
    size = local.web.ports[q].size
    upper = descend(local, {q: both_signs(size)}, {q: rounding})
    return upper[size:], upper[:size]


def descend(local: Local, forms: Mapping[int, Matrix], roundings: Mapping[int, list[Fraction]]) -> list[Fraction]:
    """L11: at least the sum over ports of forms[q] (z_q - centre), row by row.

    ``roundings``: of the centres of ports that are no stage's yet.
    """
    web, waiting = local.web, dict(forms)
    upper = Upper(local, len(next(iter(waiting.values())).rows))
    values: dict[int, Matrix] = {}
    for j in range(max(web.ports[q].stage for q in waiting), -1, -1):
        if j in values:
            for r, part in by_lines(local, upper, j, values.pop(j)).items():
                waiting[r] = plus(waiting[r], part) if r in waiting else part
        for r in web.stages[j].ports:
            if r in waiting:
                rounding = roundings[r] if r in roundings else local.stages[j].ports[r].rounding
                into_stages(local, upper, r, waiting.pop(r), rounding, values)
    return upper.total()


def by_lines(local: Local, upper: Upper, j: int, form: Matrix) -> dict[int, Matrix]:
    """L11: a stage's value in its ports."""
    stage = local.stages[j]
    form = upper.settled(form, stage.value.total)
    if j not in local.lines:
        off = stage.fixed_error
        for r, port in stage.ports.items():
            off = sum_up(off, entrywise(stage.secants[r], port.reach))
        upper.product(form, off)
        return {r: scaled_columns(form, stage.slopes[r].centre) for r in stage.ports}
    lines, (r,) = local.lines[j].value, stage.ports
    up, down = signs(form)
    upper.product(up, lines.high)
    upper.product(down, [-x for x in lines.low])
    return {r: between(up, down, lines.above, lines.below)}


def into_stages(
    local: Local, upper: Upper, r: int, form: Matrix, rounding: list[Fraction], values: dict[int, Matrix]
) -> None:
    """L11: a port in the values of stages before it, in inputs and in parameters."""
    web, port = local.web, local.web.ports[r]
    if port.stage == 0:
        upper.product(form, web.box)
        upper.add([times(norm, web.ball) for norm in row_norms(form)])
        return
    upper.product(form, rounding)
    for l in local.stages_of(r):  # noqa: E741
        part = product(form, web.linear[r, l])
        values[l] = plus(values[l], part) if l in values else part
    for s, fixed in port.sites.items():
        site = web.site(s)
        if web.boxed:
            upper.product(form, fixed.absolute(local.moves[s]))
        elif site.radius or web.total:
            norms = [
                min(one, times(other, fixed.norm()))
                for one, other in zip(row_norms(fixed.after(form)), row_norms(form), strict=True)
            ]
            upper.moved(site, [times(norm, local.gains[s].norm_bound) for norm in norms])
