"""Norms of the weights of affine nodes, which no domain enters: computed when they are asked for, or known before.

Of large weights they are most of the tier layerwise's work: they have a key, by which they can be kept.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass, field

from ..network.graph import Affine
from ..network.stored import Array, Entries, Held
from ..numbers.directed import Up
from ..numbers.norms import scaling_error_up, spectral_norms_up
from ..numbers.threads import on_one_thread

RULE = 1  # of the norms below: a change of what they are makes kept ones void
LARGE = 1 << 22  # entries of a weight whose norms are worth keeping


@dataclass(frozen=True)
class Norms:
    """``weight`` >= every ||W[k] diag(slopes)||; ``augmented`` >= ||[W b]|| of one matrix. ``name``, for people: of the
    node.
    """

    weight: Up
    augmented: Up | None
    name: str = ""


@dataclass(frozen=True)
class Task:
    """A weight whose norms are to be computed. weights: (K, n_out, n_in); bias: (n_out,), slopes: (n_in,), or None."""

    name: str
    weights: Entries
    bias: Array | None
    slopes: Array | None = None

    @property
    def size(self) -> int:
        """The entries of the weight."""
        return math.prod(self.weights.shape)

    @property
    def key(self) -> str:
        """The same for the same numbers."""
        parts = [f"norms {RULE}", self.weights.key]
        parts += ["none" if vector is None else Held(vector).digest for vector in (self.bias, self.slopes)]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()


@on_one_thread
def compute(task: Task) -> Norms:
    """The norms. Raises ModelError if the weight's file has changed."""
    matrices = task.weights.load()
    found = [spectral_norms_up(matrix, task.bias, task.slopes) for matrix in matrices]
    weight = max((norm for norm, _ in found), key=lambda norm: norm.value)
    if task.slopes is not None:
        weight = weight + scaling_error_up(matrices[0], task.slopes)
    return Norms(weight, found[0][1], task.name)


@dataclass
class WeightNorms:
    """``known``: norms by the key of their task; ``keep``: is called with each that is computed of a large weight."""

    known: dict[str, Norms] = field(default_factory=dict)
    keep: Callable[[str, Norms], None] = lambda key, norms: None

    def of(self, node: Affine) -> tuple[Up, Up | None]:
        """At least every ||W[k]||, and at least ||[W b]|| of a dense node with a bias and alpha = beta = 1."""
        norms = self._found(task_of(node))
        return norms.weight, norms.augmented

    def scaled(self, node: Affine, slopes: Array) -> Up:
        """At least ||W diag(slopes)|| of a dense node."""
        return self._found(Task(node.name, node.weights, None, slopes)).weight

    def _found(self, task: Task) -> Norms:
        if task.size < LARGE:  # even its digest costs more than it saves
            return compute(task)
        if task.key not in self.known:
            self.add(task.key, compute(task))
        return self.known[task.key]

    def add(self, key: str, norms: Norms) -> None:
        """Norms that were computed."""
        self.known[key] = norms
        self.keep(key, norms)


def is_large(node: Affine) -> bool:
    """Whether its norms are worth keeping."""
    return math.prod(node.weights.shape) >= LARGE


def task_of(node: Affine) -> Task:
    """What is asked of every affine node."""
    augmented = node.bias is not None and node.is_dense and node.alpha == node.beta == 1.0
    return Task(node.name, node.weights, node.full_bias[0] if augmented else None)
