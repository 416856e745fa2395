"""What functions of jax are made of: normalisations and softmax, as one operator of which better bounds are known.

Each is found by how its tensors came about (Writer.origins), and is the same function in real arithmetic.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..forms.arithmetic import mul, sub
from ..forms.values import Data, Fixed, Stored
from .writer import Writer

_SHAPES = ("broadcast_in_dim", "reshape", "squeeze", "convert_element_type", "stop_gradient")
Axes = tuple[int, ...]


def same(a: Any, b: Any) -> bool:
    """Whether they are one tensor of data."""
    return isinstance(a, Data) and isinstance(b, Data) and a.name == b.name


def _bare(w: Writer, value: Any) -> Any:
    """What it was before its entries were repeated or got new axes."""
    while (inner := next((o for name in _SHAPES if (o := w.origin(value, name)) is not None), None)) is not None:
        value = inner[0]
    return value


def _over(w: Writer, value: Any, primitive: str) -> tuple[Data, Axes] | None:
    """The data that a reduction took, and its axes."""
    value = _bare(w, value)
    found = w.origin(value, primitive)
    if found is None or not isinstance(found[0], Data):
        return None
    return found[0], tuple(w.origins[value.name][2]["axes"])


def _mean(w: Writer, value: Any) -> tuple[Data, Axes] | None:
    """The data whose mean over some axes this is."""
    over = w.origin(_bare(w, value), "div")
    found = None if over is None else _over(w, over[0], "reduce_sum")
    if over is None or found is None or not isinstance(over[1], Fixed) or over[1].array.size != 1:
        return None
    count = math.prod(found[0].shape[axis] for axis in found[1])
    return found if float(over[1].array.ravel()[0]) == count else None


def _square(w: Writer, value: Any) -> Any:
    """What was squared."""
    made = w.origin(value, "square")
    if made is None and isinstance(value, Data) and value.name in w.origins:
        name, operands, options = w.origins[value.name]
        if (name == "integer_pow" and options["y"] == 2) or (name == "mul" and same(*operands)):
            made = operands
    return None if made is None else made[0]


def _variance(w: Writer, value: Any) -> tuple[Data, Axes] | None:
    """The data whose variance over some axes this is: mean((x - mean x)^2), or mean(x^2) - mean(x)^2."""
    value = _bare(w, value)
    if (made := w.origin(value, "sub")) is not None:
        return _difference(w, *made)
    squares = _mean(w, value)
    centred = None if squares is None else _centred(w, _square(w, squares[0]))
    return centred if squares is not None and centred is not None and centred[1] == squares[1] else None


def _difference(w: Writer, a: Any, b: Any) -> tuple[Data, Axes] | None:
    squares, means = _mean(w, a), _mean(w, _square(w, _bare(w, b)))
    if squares is None or means is None or squares[1] != means[1] or not same(_square(w, squares[0]), means[0]):
        return None
    return means


def _centred(w: Writer, value: Any) -> tuple[Data, Axes] | None:
    """The data x, and the axes, of x - mean(x)."""
    made = w.origin(value, "sub")
    found = None if made is None else _mean(w, made[1])
    return found if made is not None and found is not None and same(made[0], found[0]) else None


def variance(w: Writer, a: Any, b: Any) -> Data | None:
    """mean(x^2) - mean(x)^2 as mean((x - mean x)^2), which is never negative."""
    found = _difference(w, a, b)
    if found is None:
        return None
    data, axes = found
    centred = sub(w, data, w.reduced("ReduceMean", data, axes, True))
    made: Data = w.reshape(w.reduced("ReduceMean", mul(w, centred, centred), axes, False), a.shape)
    w.nonnegative.add(made.name)
    return made


def scaled(w: Writer, a: Any, b: Any) -> Any:
    """x (t s) with a trained s as (x t) s, and (x - mean) / sqrt(variance + epsilon) s as layer normalisation."""
    for x, other in ((a, b), (b, a)):
        if not isinstance(x, Data):
            continue
        made = w.origin(other, "mul")
        if made is not None and any(isinstance(part, Stored) for part in made):
            scale, rest = made if isinstance(made[0], Stored) else made[::-1]
            if not isinstance(rest, Stored):
                return _layer_norm(w, x, rest, scale) or mul(w, mul(w, x, rest), scale)
        made = w.origin(x, "mul")
        if made is not None and isinstance(other, Stored):
            return _layer_norm(w, made[0], made[1], other) or _layer_norm(w, made[1], made[0], other)
    return None


def _layer_norm(w: Writer, centred: Any, inverse: Any, scale: Any) -> Data | None:
    """Over the last axes, all of which the scale has."""
    found, root = _centred(w, centred), w.origin(_bare(w, inverse), "rsqrt")
    total = None if root is None else w.origin(_bare(w, root[0]), "add")
    if found is None or total is None or not isinstance(total[1], Fixed) or total[1].array.size != 1:
        return None
    (data, axes), shape = found, tuple(scale.shape)
    over = data.shape[len(data.shape) - len(axes) :]
    last = axes == tuple(range(len(data.shape) - len(axes), len(data.shape)))
    spread = _variance(w, total[0])
    if spread is None or not same(spread[0], data) or spread[1] != axes or not last:
        return None
    if shape[-len(axes) :] != over or math.prod(shape) != math.prod(over):
        return None
    epsilon = float(total[1].array.ravel()[0])
    name = w.node("LayerNormalization", data.name, w.reshape(scale, over).name, axis=-len(axes), epsilon=epsilon)
    return Data(name, data.shape, bare=True)


def softmax(w: Writer, a: Any, b: Any) -> Data | None:
    """exp(x - max x) over its sum."""
    total, exponent = _over(w, b, "reduce_sum"), w.origin(a, "exp")
    if total is None or exponent is None or not same(total[0], a) or len(total[1]) != 1:
        return None
    made = w.origin(exponent[0], "sub")
    if made is None or not isinstance(made[0], Data):
        return None
    most: Any = _bare(w, made[1])
    if (choice := w.origin(most, "max")) is not None:
        if not any(isinstance(part, Fixed) and np.all(part.array == -np.inf) for part in choice):
            return None
        most = next((part for part in choice if isinstance(part, Data)), None)
    found = _over(w, most, "reduce_max")
    if found is None or not same(found[0], made[0]) or found[1] != total[1]:
        return None
    return w.unary("Softmax", made[0], axis=total[1][0])
