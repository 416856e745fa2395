"""Graphs with less: without what the output does not need, without a node, without a channel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...network.graph import Elementwise, Linear, Product, Term
from .graphs import Graph, Step, Use, Weights


def pruned(old: Graph) -> tuple[Graph, list[int]]:
    """Without the nodes and groups that the output does not need, and the groups that are left.

    Nodes come in the order in which a file is read: from the output on, what a node takes before the node itself.
    """
    values, stack = {0: 0}, [(len(old.nodes), False)]
    order: list[int] = []
    while stack:
        value, ready = stack.pop()
        if ready and value not in values:
            order.append(value)
            values[value] = len(order)
        elif value not in values:
            stack += [(value, True), *((parent, False) for parent in reversed(old.nodes[value - 1].parents))]
    kept = [old.nodes[value - 1] for value in order]
    used = list(dict.fromkeys(node.group for node in kept if isinstance(node, Use)))
    groups = {group: number for number, group in enumerate(used)}
    nodes = [_moved(node, values, groups) for node in kept]
    return Graph(old.inputs, tuple(old.groups[g] for g in used), tuple(nodes)), used


def _moved(node: Step, values: Mapping[int, int], groups: Mapping[int, int] | None = None) -> Step:
    """The node with its parents (and group) renumbered."""
    match node:
        case Use():
            return replace(node, parent=values[node.parent], group=node.group if groups is None else groups[node.group])
        case Linear():
            return replace(node, terms=_joined([replace(t, parent=values[t.parent]) for t in node.terms]))
        case Elementwise():
            return replace(node, parent=values[node.parent])
        case Product():
            return replace(node, left=values[node.left], right=values[node.right])


def _joined(terms: Sequence[Term]) -> tuple[Term, ...]:
    """One term for each parent."""
    by_parent: dict[int, dict[tuple[int, int], float]] = {}
    for term in terms:
        own = by_parent.setdefault(term.parent, {})
        for row, column, value in zip(term.rows.tolist(), term.columns.tolist(), term.values.tolist(), strict=True):
            own[row, column] = own.get((row, column), 0.0) + value
    return tuple(_term(parent, own) for parent, own in by_parent.items())


def _term(parent: int, entries: Mapping[tuple[int, int], float]) -> Term:
    places = np.array(list(entries), dtype=np.int64).reshape(-1, 2)
    return Term(parent, places[:, 0], places[:, 1], np.array(list(entries.values()), dtype=np.float64))


def without_node(old: Graph, value: int, instead: int) -> Graph:
    """Everything that takes ``value`` takes ``instead``, an earlier one of the same length; as output too."""
    if value == len(old.nodes):
        return Graph(old.inputs, old.groups, old.nodes[:instead])
    values = {v: instead if v == value else v for v in range(len(old.nodes) + 1)}
    return Graph(old.inputs, old.groups, tuple(_moved(node, values) for node in old.nodes))


def shortcuts(old: Graph) -> Iterator[Graph]:
    """Graphs with a node less, the largest simplifications first: for each value the earliest that could stand for it,
    then what it is made of; sums without one term.
    """
    sizes = old.sizes
    for value in range(len(old.nodes), 0, -1):
        alike = [v for v in range(value) if sizes[v] == sizes[value] and (v or value < len(old.nodes))]
        tried = [*alike[:1], *(p for p in old.nodes[value - 1].parents if p in alike)]
        for instead in dict.fromkeys(tried):
            yield without_node(old, value, instead)
    for at, node in enumerate(old.nodes):
        if isinstance(node, Linear) and len(node.terms) > 1:
            for i in range(len(node.terms)):
                fewer = replace(node, terms=node.terms[:i] + node.terms[i + 1 :])
                yield Graph(old.inputs, old.groups, (*old.nodes[:at], fewer, *old.nodes[at + 1 :]))


Key = tuple[Any, ...]  # ("value", value, entry), ("use", value, use), ("row" or "column" or "slice", group, index)


def channels(old: Graph, positions: bool = False) -> list[set[Key]]:
    """What can only go together: entries of values, with the rows, columns or slices of weights that make or take them.

    ``positions``: where a weight is applied several times in a node, whole uses of it instead of rows and columns.
    """
    above: dict[Key, Key] = {}

    def top(key: Key) -> Key:
        above.setdefault(key, key)
        while above[key] != key:
            above[key] = above[above[key]]
            key = above[key]
        return key

    def link(one: Key, other: Key) -> None:
        above[top(one)] = top(other)

    for entry in range(old.inputs):
        top(("value", 0, entry))
    for value, node in enumerate(old.nodes, 1):
        for entry in range(old.sizes[value]):
            top(("value", value, entry))
        match node:
            case Use() if positions and _is_repeated(old, node):
                for place, use in enumerate(_use_of_places(old, node)):
                    link(("value", value, place), ("use", value, use))
            case Use():
                for place, entry, column, row in _entries(old, node):
                    link(("value", value, place), row)
                    if entry >= 0:
                        link(("value", node.parent, entry), column)
                    else:
                        top(column)
            case Linear():
                for term in node.terms:
                    alone = np.bincount(term.rows, minlength=node.size), np.bincount(term.columns, minlength=1)
                    for row, column in zip(term.rows.tolist(), term.columns.tolist(), strict=True):
                        if alone[0][row] == alone[1][column] == 1:
                            link(("value", value, row), ("value", term.parent, column))
            case _:
                for parent in node.parents:
                    for entry in range(old.sizes[value]):
                        link(("value", value, entry), ("value", parent, entry))
    found: dict[Key, set[Key]] = {}
    for key in above:
        found.setdefault(top(key), set()).add(key)
    return list(found.values())


def _scales(own: Weights) -> bool:
    """Whether the weights are one number for each slice."""
    return len(own.weight) > 1 and own.weight.shape[1:] == (1, 1)


def _is_repeated(old: Graph, node: Use) -> bool:
    return node.columns is not None and node.columns.shape[1] > 1 and not _scales(old.groups[node.group])


def _use_of_places(old: Graph, node: Use) -> list[int]:
    """For every entry of the result the use of the weight that makes it."""
    slices, rows, width = old.groups[node.group].weight.shape
    uses = 1 if node.columns is None else node.columns.shape[1]
    found: list[int] = np.tile(np.repeat(np.arange(uses), width if node.transposed else rows), slices).tolist()
    return found


def _entries(old: Graph, node: Use) -> Iterator[tuple[int, int, Key, Key]]:
    """(place in the result, entry of the parent or -1, key of the weight's column, key of its row), all that belong."""
    own, g = old.groups[node.group], node.group
    slices, outputs, width = own.weight.shape
    if node.transposed:
        outputs, width = width, outputs
    columns = np.arange(width).reshape(1, 1, width) if node.columns is None else node.columns
    along, across = ("row", "column") if node.transposed else ("column", "row")
    for k in range(slices):
        for s in range(columns.shape[1]):
            for o in range(outputs):
                place = (k * columns.shape[1] + s) * outputs + o
                for i in range(width):
                    keys: tuple[Key, Key] = ((along, g, i), (across, g, o))
                    if _scales(own):
                        keys = (("slice", g, k), ("slice", g, k))
                    yield place, int(columns[k, s, i]), *keys


def without(old: Graph, gone: set[Key]) -> Graph | None:
    """Without a channel; None if something would be left empty."""
    kept: dict[tuple[str, int], list[int]] = {}
    for value, size in enumerate(old.sizes):
        kept["value", value] = [e for e in range(size) if ("value", value, e) not in gone]
    for g, own in enumerate(old.groups):
        for axis, name in enumerate(("slice", "row", "column")):
            kept[name, g] = [i for i in range(own.weight.shape[axis]) if (name, g, i) not in gone]
    for value, node in enumerate(old.nodes, 1):
        if isinstance(node, Use) and node.columns is not None:
            kept["use", value] = [s for s in range(node.columns.shape[1]) if ("use", value, s) not in gone]
    if not all(kept.values()):
        return None
    groups = []
    for g, own in enumerate(old.groups):
        weight, bias = own.weight, own.bias
        for axis, name in enumerate(("slice", "row", "column")):
            weight = weight.take(kept[name, g], axis)
            bias = bias if bias is None or axis > 1 else bias.take(kept[name, g], axis)
        groups.append(Weights(own.name, weight, bias))
    nodes: list[Step] = []
    for value, node in enumerate(old.nodes, 1):
        renamed = [{entry: i for i, entry in enumerate(kept["value", parent])} for parent in node.parents]
        size = len(kept["value", value])
        match node:
            case Use():
                columns = node.columns
                if columns is not None:
                    along = kept["row" if node.transposed else "column", node.group]
                    columns = columns.take(kept["slice", node.group], 0).take(kept["use", value], 1).take(along, 2)
                    places = [renamed[0].get(entry, -1) for entry in columns.ravel().tolist()]
                    columns = np.array(places, dtype=np.int64).reshape(columns.shape)
                nodes.append(replace(node, columns=columns))
            case Linear():
                rows = {entry: i for i, entry in enumerate(kept["value", value])}
                terms = []
                for term, names in zip(node.terms, renamed, strict=True):
                    stays = {
                        (rows[r], names[c]): v
                        for r, c, v in zip(term.rows.tolist(), term.columns.tolist(), term.values.tolist(), strict=True)
                        if r in rows and c in names
                    }
                    terms.append(_term(term.parent, stays))
                nodes.append(Linear(node.name, size, tuple(terms), node.shift[kept["value", value]]))
            case Elementwise():
                nodes.append(replace(node, members=node.members[kept["value", value]]))
            case Product():
                nodes.append(replace(node, size=size))
    return Graph(len(kept["value", 0]), tuple(groups), tuple(nodes))
