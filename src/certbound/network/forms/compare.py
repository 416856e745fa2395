"""The network in a written file against what it was written for: parameters bit by bit, values, what was left out."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from ...errors import ModelError, ModelWarning
from ..evaluate import evaluate
from ..graph import Array, Network
from ..onnx.writer import as_read
from ..stored import MOST_HELD

Point = tuple[Sequence[Array], Mapping[str, Array]]  # one array for each input, and one for each parameter, by name


def first_line(error: Exception) -> str:
    """What another library's exception says first."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[0] if lines else type(error).__name__)[:300]


def refuse_many(count: int, title: str, what: str) -> None:
    """Raises ModelError for more parameters than are held and compared."""
    if count > MOST_HELD:
        raise ModelError(
            f"{count} parameters; at most {MOST_HELD} of a {what} are compared with what is written for it",
            where=title,
            hint="export it as an ONNX file with its weights in a data file beside it, and certify that file",
        )


def places(own: Mapping[str, Array], network: Network, title: str, what: str, hint: str) -> dict[str, slice]:
    """Where each parameter stands in theta. ``own``: the numbers of each, (size,); ``what``: a module, a model, ...

    Raises ModelError if the file's parameters are not these, bit by bit.
    """
    read = [name for group in network.groups for name in group.tensors]
    found, start = {}, 0
    for name in read:
        size = own[name].size if name in own else 0
        found[name] = slice(start, start + size)
        start += size
    differences = {
        "fixed in the file": [name for name in own if name in network.fixed],
        f"not in the {what}": [name for name in read if name not in own],
        "other numbers": [n for n, at in found.items() if n in own and own[n].tobytes() != network.theta[at].tobytes()],
    }
    if any(differences.values()) or start != network.theta.size:
        listed = "; ".join(f"{kind}: {', '.join(names)}" for kind, names in differences.items() if names)
        raise ModelError(
            f"the parameters of the file differ from the {what}'s: {listed or 'their number'}", where=title, hint=hint
        )
    return found


def taken(
    model: bytes,
    own: Mapping[str, Array],
    check: Callable[[Network, Mapping[str, slice]], None],
    outputs: Sequence[str] | None,
    title: str,
    what: str,
    hint: str,
) -> Network:
    """The network in the written file ``model``, with ``outputs`` alone if they are chosen.

    Raises ModelError if its parameters are not ``own`` (places(), whose the last three are), or what ``check`` raises,
    which gets the network with all outputs and its places. Warns of parameters that no output depends on.
    """
    whole = as_read(model)
    check(whole, places(own, whole, title, what, hint))
    network = whole if outputs is None else as_read(model, outputs)
    warn_of_lost(own, network, title, outputs is not None)
    return replace(network, model=model)


def moved(
    sample: Sequence[Array], stored: Mapping[str, Array], scales: Iterable[float], dtype: np.dtype[np.float64]
) -> list[Point]:
    """The sample, and points around it where inputs and parameters have moved by so much; numbers of this type."""
    rng = np.random.default_rng(0)

    def rounded(array: Array) -> Array:
        exact: Array = array.astype(dtype).astype(np.float64)
        return exact

    points: list[Point] = [(sample, stored)]
    for scale in scales:
        inputs = [rounded(x + scale * rng.standard_normal(x.shape) * (1.0 + np.abs(x))) for x in sample]
        parameters = {
            n: rounded(p + scale * rng.standard_normal(p.size) * (0.1 + np.abs(p))) for n, p in stored.items()
        }
        points.append((inputs, parameters))
    return points


def compare_values(
    network: Network,
    where: Mapping[str, slice],
    points: Sequence[Point],
    expected: Sequence[Array],
    tolerance: float,
    title: str,
    what: str,
) -> None:
    """The file computes what it was written for, at every point. ``where``: of places(). Raises ModelError.

    Parameters that the file does not have may have moved too: what it was written for must not depend on them.
    """
    for (inputs, parameters), own in zip(points, expected, strict=True):
        theta = np.concatenate([parameters[name] for name in where]) if where else network.theta
        with np.errstate(all="ignore"):
            read = evaluate(network, np.concatenate([x.ravel() for x in inputs]), theta)
        known = np.isfinite(own)  # a logarithm may be undefined nearby
        gap = np.abs(read - own)[known] if read.shape == own.shape else np.full(1, np.inf)
        if not (gap <= tolerance * (1.0 + np.abs(own[known]).max(initial=0.0))).all():
            raise ModelError(
                f"the file written for it computes other values than the {what}, by up to {gap.max():.3g}",
                where=title,
                hint=f"the {what} is no fixed function of its input, or this is a bug; you can load an ONNX file of it",
            )


def warn_of_lost(own: Collection[str], network: Network, title: str, chosen: bool) -> None:
    """A ModelWarning of parameters that no output depends on; ``chosen``: only some outputs count."""
    read = {name for group in network.groups for name in group.tensors}
    if lost := [name for name in own if name not in read]:
        which = "the chosen outputs" if chosen else "the outputs"
        warnings.warn(
            f"{title}: {which} do not depend on {len(lost)} of {len(own)} parameters, and the claim is not about them: "
            f"{', '.join(lost)}",
            ModelWarning,
            stacklevel=6,
        )
