"""The web of the tier local at one point, in plain floats: values, slopes, and one output's derivatives in all of them.

Activations and their derivatives are those of graph_jets, which knows no rule of the tier.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from certbound.bounds.local.web import Site, Web
from certbound.network.graph import Elementwise, Linear
from tests.support.graph_jets import derivatives

Table = dict[int, np.ndarray]


@dataclass
class Point:
    """z and the slopes of the ports, u of the stages; of one output the derivatives in u, z and y of the sites."""

    z: Table = field(default_factory=dict)
    slopes: Table = field(default_factory=dict)
    u: Table = field(default_factory=dict)
    by_stage: Table = field(default_factory=dict)
    by_port: Table = field(default_factory=dict)
    by_site: Table = field(default_factory=dict)


def weights(site: Site, theta: np.ndarray) -> np.ndarray:
    """The matrix of u -> alpha W h."""
    node, size = site.node, site.linear.shape[1]
    columns = np.arange(size)[None, None] if node.columns is None else node.columns
    slices, uses, _ = columns.shape
    n_out = node.weights.shape[1]
    whole = np.zeros((slices, uses, n_out, size + 1))
    for k in range(slices):
        for s in range(uses):
            for o in range(n_out):
                np.add.at(whole[k, s, o], columns[k, s], node.alpha * theta[node.weight_at[k, o]])
    return whole.reshape(site.size, size + 1)[:, :size]


def offset(site: Site, theta: np.ndarray) -> np.ndarray:
    """beta b for each entry of y."""
    node = site.node
    if node.bias_at is None:
        return np.zeros(site.size)
    return np.concatenate([np.tile(node.beta * theta[node.bias_at[k]], node.uses) for k in range(node.slices)])


def evaluated(web: Web, x: np.ndarray, theta: np.ndarray, row: int = 0) -> Point:
    """Everything at (x, theta)."""
    point = Point()
    for joint in web.stages:
        for q in joint.ports:
            port = web.ports[q]
            if joint.number == 0:
                point.z[q] = x
                continue
            z = port.shift.copy()
            for stage, fixed in port.stages.items():
                z = z + fixed.matrix @ point.u[stage]
            for s, fixed in port.sites.items():
                site = web.site(s)
                z = z + fixed.matrix @ (weights(site, theta) @ point.u[site.parent] + offset(site, theta))
            point.z[q] = z
        if joint.is_product:
            one, other = joint.ports
            point.u[joint.number] = point.z[one] * point.z[other]
            point.slopes[one], point.slopes[other] = point.z[other], point.z[one]
        else:
            (q,) = joint.ports
            point.u[joint.number], point.slopes[q] = _entrywise(joint.nodes, point.z[q])
    _backwards(web, point, theta, row)
    return point


def _entrywise(nodes: list, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    value, slope = z, np.ones_like(z)
    for node in nodes:
        if isinstance(node, Linear):
            value, slope = node.terms[0].values * value + node.shift, node.terms[0].values * slope
        elif isinstance(node, Elementwise):
            each = np.empty_like(value), np.empty_like(value)
            for i, unit in enumerate(node.units):
                here = node.members == i
                f, df, _ = derivatives(unit, value[here])
                each[0][here], each[1][here] = f, df
            value, slope = each[0], each[1] * slope
        else:
            value, slope = value * value, 2.0 * value * slope
    return value, slope


def _backwards(web: Web, point: Point, theta: np.ndarray, row: int) -> None:
    depth = len(web.stages) - 1
    for j in range(depth, -1, -1):
        n = np.zeros_like(point.u[j])
        if j == depth:
            n[row] = 1.0
        for q in web.children[j]:
            if q in point.by_port:
                port = web.ports[q]
                if j in port.stages:
                    n = n + port.stages[j].matrix.T @ point.by_port[q]
                for s, fixed in port.sites.items():
                    if web.site(s).parent == j:
                        n = n + weights(web.site(s), theta).T @ (fixed.matrix.T @ point.by_port[q])
        point.by_stage[j] = n
        for q in web.stages[j].ports:
            point.by_port[q] = n * point.slopes[q]
    for site in web.sites:
        takers = web.takers[site.number]
        point.by_site[site.number] = sum(
            (web.ports[q].sites[site.number].matrix.T @ point.by_port[q] for q in takers), np.zeros(site.size)
        )
