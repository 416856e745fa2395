"""Networks made in memory, readable when printed."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from ...activations.file import find
from ...errors import SpecError
from ...network.graph import Affine, Elementwise, Group, Network, Node, Unit, dense
from ...network.stored import held
from ..measure.taylor import Array


class MadeNetwork(Network):
    """A fully connected network that prints as the call that makes it."""

    def __repr__(self) -> str:
        weights, biases, activations = layers(self)
        rows = ", ".join(_text(w) for w in weights)
        columns = ", ".join("None" if b is None else _text(b) for b in biases)
        return f"network(weights=[{rows}], biases=[{columns}], activations={activations!r})"


def network(
    weights: Sequence[Any],
    biases: Sequence[Any | None] | None = None,
    activations: Sequence[str | None] | str = "tanh",
) -> MadeNetwork:
    """The fully connected network z_j = W_j h_j + b_j, h_(j+1) = phi_j(z_j).

    weights[j]: (outputs, inputs) of layer j; biases[j]: (outputs,), or None; activations[j] follows layer j, None for
    nothing; one name stands for every layer but the last. Raises SpecError if they do not fit together.
    """
    matrices = [np.atleast_2d(np.asarray(w, dtype=np.float64)) for w in weights]
    vectors = [None] * len(matrices) if biases is None else list(biases)
    names = [activations] * (len(matrices) - 1) + [None] if isinstance(activations, str) else list(activations)
    if not matrices or not len(matrices) == len(vectors) == len(names):
        raise SpecError(f"{len(matrices)} weights, {len(vectors)} biases, {len(names)} activations: not one network")
    nodes: list[Node] = []
    groups: list[Group] = []
    theta: list[Array] = [np.zeros(0)]
    for j, (w, b, name) in enumerate(zip(matrices, vectors, names, strict=True)):
        bias = None if b is None else np.asarray(b, dtype=np.float64).ravel()
        if w.ndim != 2 or not w.size or (j and w.shape[1] != len(matrices[j - 1])):
            raise SpecError(f"weights[{j}] of shape {list(w.shape)} does not follow the layer before it")
        if bias is not None and bias.size not in (1, len(w)):
            raise SpecError(f"biases[{j}] has {bias.size} entries for {len(w)} outputs")
        if not np.isfinite(w).all() or (bias is not None and not np.isfinite(bias).all()):
            raise SpecError(f"layer {j}: every parameter must be a finite number")
        at = sum(part.size for part in theta)
        nodes.append(dense(f"layer{j}", len(nodes), j, w, bias, at=at))
        own = [w.ravel(), *([] if bias is None else [bias])]
        theta += own
        groups.append(Group((f"W{j}",) if bias is None else (f"W{j}", f"b{j}"), sum(part.size for part in own)))
        if name is not None:
            nodes.append(Elementwise.of(f"activation{j}", len(nodes), [default_unit(name)] * len(w)))
    return MadeNetwork("", "", matrices[0].shape[1], tuple(nodes), tuple(groups), held(*theta))


def default_unit(name: str) -> Unit:
    """An activation of the library with its default parameters, as ONNX rounds them to float32."""
    values = find(name).values({})
    return Unit(name, tuple((k, Fraction(float(np.float32(float(v))))) for k, v in values.items()))


def layers(net: Network) -> tuple[list[Array], list[Array | None], list[str | None]]:
    """(weights, biases, activations) of a network made of plain layers, as network() takes them.

    For bounds implemented elsewhere: hand these arrays to your own code. Raises SpecError for any other network.
    """
    weights: list[Array] = []
    biases: list[Array | None] = []
    activations: list[str | None] = []
    for node in net.nodes:
        if isinstance(node, Affine) and net.is_chain and node.alpha == node.beta == 1.0:
            weights.append(node.matrix)
            stored = None if node.bias is None else node.bias[0]
            biases.append(stored[:1] if stored is not None and node.bias_count == 1 else stored)
            activations.append(None)
        elif isinstance(node, Elementwise) and len(node.units) == 1 and activations and activations[-1] is None:
            activations[-1] = node.units[0].activation
        else:
            raise SpecError(f"node {node.name!r} makes it more than layers of weights, biases and one activation each")
    return weights, biases, activations


def _text(array: Array) -> str:
    return repr(array.tolist())
