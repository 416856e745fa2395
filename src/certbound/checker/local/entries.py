"""Rule L12 of the local tier: Jacobians entry by entry (proofs/rules-local.md)."""

from __future__ import annotations

from fractions import Fraction

from arithmetic.exact import ZERO, norm_up, sqrt_up, up
from outcome import Rejected

from local import witness_keys as keys
from local.adjoint_ranges import middles, sizes
from local.known import AdjointRanges, Local, Ranges
from local.matrices import Matrix, above, matrix_of, times, total
from local.web import Site


def input_jacobian(local: Local, rows: list[AdjointRanges]) -> Fraction:
    """L12: at least ||dPhi/dx||."""
    ranges = [row.ports[0] for row in rows]
    whole = local.norms(keys.INPUT_SIZES, of_rows([sizes(row) for row in ranges]))
    if len(rows) == 1:
        return whole
    about = [middles(row) for row in ranges]
    middle = local.norms(keys.INPUT_MIDDLE, matrix_of([centre.values() for centre, _ in about]))
    return min(whole, total(middle, local.norms(keys.INPUT_SPREAD, of_rows([far for _, far in about]))))


def of_rows(rows: list[list[Fraction]]) -> Matrix:
    """A matrix that is nowhere below nonnegative numbers."""
    count = len(rows[0])
    whole = above([entry for row in rows for entry in row])
    return Matrix([whole.entries[i : i + count] for i in range(0, len(whole.entries), count)], whole.exponent)


def parameter_jacobian(local: Local, rows: list[AdjointRanges], where: str) -> Fraction:
    """L12: at least ||dPhi/dtheta||."""
    web, count = local.web, len(rows)
    gram = [[ZERO] * count for _ in rows]
    for source in web.sources.values():
        sites = [web.site(s) for s in source.sites if s in rows[0].sites]
        if not sites:
            continue
        if source.is_group:
            entries = [of_group(local, sites, row) for row in rows]
        elif web.is_simple(source.group):
            gain = column(local, sites[0])
            entries = [[times(size, gain) for size in sizes(row.sites[sites[0].number])] for row in rows]
        else:
            raise Rejected(f"{where}: groups that are used several times have too many parameters")
        for o in range(count):
            for other in range(count):
                products = (a * b for a, b in zip(entries[o], entries[other], strict=True))
                gram[o][other] = up(gram[o][other] + sum(products, ZERO))
    return sqrt_up(local.norms(keys.PARAMETER_SIZES, of_rows(gram)))


def column(local: Local, site: Site) -> Fraction:
    """L12: at least the norm of (alpha h, beta)."""
    (h,) = site.columns(local.stages[site.parent].value.largest, ZERO)[0]
    return norm_up([times(site.alpha, norm_up(h)), site.bias_gain])


def of_group(local: Local, sites: list[Site], row: AdjointRanges) -> list[Fraction]:
    """L12: at least |d output / d theta_g|, entry by entry; the uses of a parameter are added with their signs."""
    web, group = local.web, sites[0].node.group
    middle, spread = [ZERO] * web.counts[group], [ZERO] * web.counts[group]
    for site in sites:
        value = local.stages[site.parent].value
        into_parameters(local, site, row.sites[site.number], value.centre.values(), value.total, middle, spread)
    return [up(abs(m) + s) for m, s in zip(middle, spread, strict=True)]


def into_parameters(
    local: Local,
    site: Site,
    pi: Ranges,
    centre: list[Fraction],
    off: list[Fraction],
    middle: list[Fraction],
    spread: list[Fraction],
) -> None:
    """Add what one site's adjoint does to the parameters of its group: about ``middle``, at most ``spread`` off."""
    node, start, y = site.node, local.web.starts[site.node.group], 0
    about, far = middles(pi)
    adjoints, largest = about.values(), sizes(pi)
    columns, moves = site.columns(centre, ZERO), site.columns(off, ZERO)
    for k in range(site.shape[0]):
        for s in range(site.shape[1]):
            for o in range(site.shape[2]):
                for place, h, d in zip(node.weight_at[k][o], columns[k][s], moves[k][s], strict=True):
                    middle[place - start] += node.alpha * adjoints[y] * h
                    spread[place - start] += site.alpha * (far[y] * abs(h) + largest[y] * d)
                if node.bias_at is not None:
                    middle[node.bias_at[k][o] - start] += node.beta * adjoints[y]
                    spread[node.bias_at[k][o] - start] += abs(node.beta) * far[y]
                y += 1
