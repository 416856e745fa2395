"""What a group's parameters do at a site at the centres, as matrices: the variables of rule L7 where groups are shared.

a = alpha W h + beta b and b = alpha W^T lambda, column by column, as linear maps of the group's parameters.
"""

from __future__ import annotations

import numpy as np

from ...numbers.balls import Ball, frobenius_up
from ...numbers.directed import Up
from ...numbers.matrix import UNIT, Array
from .known import Local
from .web import Site


def expansion_a(known: Local, site: Site) -> Ball:
    """theta_g -> y at the centre of h, (K S n_out, parameters of the group); the ball has all centres of h in it."""
    matrix = expanded(known, site, known.stages[site.parent].value.centre)
    moved = site.alpha * site.spread * frobenius_up(known.stages[site.parent].start)
    rounding = Up(2 * UNIT) * frobenius_up(matrix) if abs(site.node.alpha) != 1.0 else Up.zero
    return Ball(matrix, moved + rounding)


def expanded(known: Local, site: Site, value: Array, *, biased: bool = True) -> Array:
    """theta_g -> alpha W h + beta b in floats, h gathered from ``value``; without b if not ``biased``."""
    node, start = site.node, known.web.network.group_slice(site.node.group).start
    columns = site.columns(value)
    slices, uses, n_in = columns.shape
    n_out = node.weights.shape[1]
    matrix = np.zeros((slices, uses, n_out, known.web.network.groups[node.group].count))
    for k in range(slices):
        for o in range(n_out):
            if n_in:
                matrix[k, :, o, node.weight_at[k, o] - start] = node.alpha * columns[k].T
            if biased and node.bias_at is not None:
                matrix[k, :, o, node.bias_at[k, o] - start] = node.beta
    return matrix.reshape(site.size, -1)


def expansion_b(known: Local, site: Site, row: Array) -> Array:
    """theta_g -> alpha W^T lambda for one output's adjoint ``row`` of the site, (K S n_in, parameters of the group)."""
    node, start = site.node, known.web.network.group_slice(site.node.group).start
    slices, uses, n_out, n_in = node.slices, node.uses, node.weights.shape[1], node.weights.shape[2]
    adjoint = row.reshape(slices, uses, n_out)
    matrix = np.zeros((slices, uses, n_in, known.web.network.groups[node.group].count))
    for k in range(slices):
        for i in range(n_in):
            matrix[k, :, i, node.weight_at[k, :, i] - start] = node.alpha * adjoint[k].T
    return matrix.reshape(slices * uses * n_in, -1)
