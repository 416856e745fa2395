"""Where a bare model file may say something else than the module that it was exported from.

A file has no list of parameters: what is one follows from how its numbers are used. An exporter may have stored a tied
weight twice, dropped a bias of zeros or made a trained number a constant; what it left behind is named here. What
leaves nothing behind (a batch normalisation folded into the layer before it) cannot be.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .contents import Contents, Stored
from .evaluate import evaluate
from .graph import Affine, Linear, Network
from .stored import MOST_CHECKED, MOST_HELD, View

# A constant acts as a trained one would: a scale, a shift, a slope. Running statistics and bounds do not.
_ENTRYWISE = ("Add", "Sub", "Mul", "Div", "Sum", "Mean", "Gemm")
_SLOPE = "PRelu"
_FROZEN = 1e-4  # f(0) as an exporter rounds it: within this of the network's value at 0, next to its size
_SHOWN = 5


@dataclass(frozen=True)
class Trap:
    """``kind``: equal, transposed, no_bias, fixed, frozen_value or unused, or unchecked, which is about the whole;
    ``tensors``: the stored tensors it is about.

    ``message``: for people, one sentence.
    """

    kind: str
    tensors: tuple[str, ...]
    message: str


def traps(network: Network) -> tuple[Trap, ...]:
    """What the file of a network may hide of its parameters, and whether it is too large for the checker.

    Nothing is hidden by a network that came from no file, nor by a module's: its parameters have been compared with the
    module's. Arrays by name hide nothing but that two of them may be one.
    """
    return (*_unchecked(network), *_hidden(network))


def _unchecked(network: Network) -> list[Trap]:
    if network.checkable:
        return []
    message = (
        f"the model holds more than the {MOST_CHECKED:,} numbers that the checker reads: it compares digests and "
        "sizes at most, and proves no bound; the bounds are certbound's word alone"
    )
    return [Trap("unchecked", (), message)]


def _hidden(network: Network) -> tuple[Trap, ...]:
    contents = network.contents
    if contents is None or (network.model and network.names):
        return ()
    suspects = _suspects(network, contents)
    if network.model:
        return (*_equal(suspects), *_transposed(suspects))
    frozen = _frozen_value(network, contents)
    known = {name for trap in frozen for name in trap.tensors}
    fixed = [tensor for tensor in contents.fixed if tensor.name not in known]
    return (
        *_equal(suspects),
        *_transposed(suspects),
        *_without_bias(network, contents),
        *_fixed(network, fixed),
        *frozen,
        *_unused(contents),
    )


def listed(names: Iterable[str]) -> str:
    """Names for a message: the first few, and how many more there are."""
    every = list(names)
    more = f" and {len(every) - _SHOWN} more" if len(every) > _SHOWN else ""
    return ", ".join(map(repr, every[:_SHOWN])) + more


def shape_text(shape: tuple[int, ...]) -> str:
    """A shape in words: 3 x 4, or 1 for a number."""
    return " x ".join(map(str, shape)) or "1"


def _size(tensor: Stored) -> int:
    return math.prod(tensor.shape)


def _suspects(network: Network, contents: Contents) -> list[tuple[Stored, View]]:
    """The parameters with their entries that may be copies, in some order, of another's entries.

    Those whose entries all are the same are left out: zeros and ones are no copies.
    """
    found: dict[tuple[int, float, float], list[tuple[Stored, View]]] = {}
    for tensor, stored in zip(contents.parameters, network.stored, strict=True):
        low, high = stored.ends
        if low < high:
            found.setdefault((stored.size, low, high), []).append((tensor, View.of(stored, tensor.shape)))
    return [pair for alike in found.values() if len(alike) > 1 for pair in alike]


def _digest(values: NDArray[Any]) -> bytes:
    return sha256(np.add(values, 0.0, dtype=np.float64, order="C")).digest()  # + 0.0: -0 is 0


def _equal(suspects: list[tuple[Stored, View]]) -> list[Trap]:
    """Tensors of the same entries in the same order, whatever their shapes."""
    alike: dict[bytes, list[str]] = {}
    for tensor, entries in suspects:
        alike.setdefault(_digest(entries.load()), []).append(tensor.name)
    return [
        Trap(
            "equal",
            tuple(names),
            f"the tensors {listed(names)} hold the same numbers: if the module shares one tensor, the file has stored "
            "it several times, and each copy counts as parameters of its own",
        )
        for names in alike.values()
        if len(names) > 1
    ]


def _transposed(suspects: list[tuple[Stored, View]]) -> list[Trap]:
    """Pairs of matrices (or kernels) of which one is the other with two neighbouring axes exchanged."""
    found: list[Trap] = []
    earlier: dict[tuple[tuple[int, ...], bytes], str] = {}
    for tensor, entries in suspects:
        values = entries.load()
        matrix = values if values.ndim > 2 else values.squeeze()
        if matrix.ndim < 2:
            continue
        turned = {
            (part.shape, _digest(part))
            for part in (np.swapaxes(matrix, -1, -2), np.swapaxes(matrix, 0, 1))
            if not np.array_equal(part, matrix)
        }
        for other in sorted({earlier[key] for key in turned if key in earlier}):
            found.append(
                Trap(
                    "transposed",
                    (other, tensor.name),
                    f"the tensor {tensor.name!r} is the transpose of {other!r}: if the module ties them, they are one "
                    "parameter there, and two here",
                )
            )
        earlier.setdefault((matrix.shape, _digest(matrix)), tensor.name)
    return found


def _without_bias(network: Network, contents: Contents) -> list[Trap]:
    shifted = {node.parent for node in network.affine_nodes() if not node.has_weights}  # by parameters of their own
    ends = np.cumsum([_size(tensor) for tensor in contents.parameters])
    bare = {
        contents.parameters[int(np.searchsorted(ends, node.weights.first, side="right"))].name: node.name
        for value, node in enumerate(network.nodes, start=1)
        if isinstance(node, Affine) and node.has_weights and node.bias is None and value not in shifted
    }
    if not bare:
        return []
    message = (
        f"no bias is stored for {listed(bare)}: if the module has biases of zeros that the export dropped, they are "
        "parameters there, and none here"
    )
    return [Trap("no_bias", tuple(bare), message)]


def _fixed(network: Network, fixed: list[Stored]) -> list[Trap]:
    """Constants of several entries that act, entry by entry, on what parameters have computed."""
    moved = moved_values(network)
    after = {node.name for value, node in enumerate(network.nodes, start=1) if moved.intersection(node.parents)}
    found = [
        tensor
        for tensor in fixed
        if tensor.node in after and (tensor.operator == _SLOPE or (tensor.operator in _ENTRYWISE and _size(tensor) > 1))
    ]
    if not found:
        return []
    names = tuple(tensor.name for tensor in found)
    message = (
        f"the fixed constants {listed(names)} scale or shift what parameters have computed: if the module trains them, "
        "they are parameters there, and none here"
    )
    return [Trap("fixed", names, message)]


def moved_values(network: Network) -> set[int]:
    """The numbers of the values that depend on parameters."""
    moved: set[int] = set()
    for value, node in enumerate(network.nodes, start=1):
        if isinstance(node, Affine) or moved.intersection(node.parents):
            moved.add(value)
    return moved


def _frozen_value(network: Network, contents: Contents) -> list[Trap]:
    """An output f(x) - c with c = f(0)."""
    at = len(network.nodes) if network.parameter_count <= MOST_HELD else 0  # more are not moved all at once
    while at and isinstance(node := network.nodes[at - 1], Linear):
        if node.shift.any() and at in moved_values(network):
            part, zero = replace(network, nodes=network.nodes[:at]), np.zeros(network.inputs)
            with np.errstate(all="ignore"):
                here, moved = (np.abs(evaluate(part, zero, t)).max() for t in (None, 1.25 * network.theta + 0.01))
            if not here <= _FROZEN * np.abs(node.shift).max() < moved:  # where nothing moves f(0), nothing is frozen
                return []
            names = tuple(tensor.name for tensor in contents.fixed if tensor.node == node.name)
            message = (
                f"the output is f(x) - f(0) with f(0) stored as a constant (node {node.name!r}): it does not move with "
                "the parameters, so the bounds of their derivatives are about f alone"
            )
            return [Trap("frozen_value", names, message)]
        if len(node.parents) != 1:
            return []
        (at,) = node.parents
    return []


def _unused(contents: Contents) -> list[Trap]:
    names = tuple(tensor.name for tensor in contents.unused)
    if not names:
        return []
    message = f"no output needs the stored tensors {listed(names)}: they are no parameters"
    return [Trap("unused", names, message)]
