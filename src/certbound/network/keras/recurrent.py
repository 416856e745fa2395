"""Recurrent layers of Keras, step by step from a state of zeros, and layers around a layer."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ..forms.arithmetic import add, div, mul, sub
from ..forms.products import matmul
from ..forms.values import Data, Stored, Tensor
from .activations import activation, own_name, parts
from .writer import Writer

State = tuple[Data, ...]


def recurrent(w: Writer, layer: Any, x: Data) -> Any:
    """SimpleRNN, GRU, LSTM, or RNN of their cells: the result of the last step or of all, and the last state."""
    cell = layer.cell
    kind = own_name(cell)
    if kind not in CELLS:
        raise w.fail(f"the cell {type(cell).__name__}", hint=f"written are {', '.join(CELLS)}")
    if layer.stateful:
        raise w.fail("a layer that keeps its state from one call to the next", hint="stateful=False")
    states, step = CELLS[kind]
    known = projected(w, cell, x)
    blank: Data = w.moved(w.zero(), np.zeros((1, cell.units), dtype=np.int64))
    state: State = (blank,) * states
    count = x.shape[1]
    outputs = []
    for at in range(count):
        state = step(w, cell, picked(w, known, count - 1 - at if layer.go_backwards else at), state)
        outputs.append(state[0])
    result: Data = outputs[-1]
    if layer.return_sequences:
        rows = [w.reshape(output, (1, 1, cell.units)) for output in outputs]
        result = Data(w.node("Concat", *(r.name for r in rows), axis=1), (1, count, cell.units))
    return [result, *state] if layer.return_state else result


def projected(w: Writer, cell: Any, x: Data) -> Data:
    """What the inputs add to the gates, for all steps at once."""
    kernel, bias = w.variable(cell.kernel), w.variable(cell.bias)
    assert kernel is not None
    product = matmul(w, x, kernel)
    if bias is None:
        return Data(product.name, product.shape)
    return add(w, product, row(w, bias, 0) if len(bias.shape) == 2 else bias)


def row(w: Writer, tensor: Tensor, at: int) -> Any:
    """One row of a matrix."""
    return columns(w, w.turned(tensor), at, at + 1, flat=True)


def columns(w: Writer, tensor: Tensor, start: int, stop: int, flat: bool = False) -> Any:
    """Some columns of a matrix; ``flat``: as one vector."""
    places = np.arange(math.prod(tensor.shape)).reshape(tensor.shape)[..., start:stop]
    places = places.ravel() if flat else places
    if isinstance(tensor, Stored | Data):
        return w.moved(tensor, places)
    return type(tensor)(tensor.array.reshape(-1)[places])


def picked(w: Writer, known: Data, at: int) -> Data:
    """One step."""
    places = np.arange(math.prod(known.shape)).reshape(known.shape)[:, at]
    made: Data = w.moved(known, places)
    return made


def simple(w: Writer, cell: Any, x: Data, state: State) -> State:
    """phi(x + h U)."""
    kernel = w.variable(cell.recurrent_kernel)
    assert kernel is not None
    return (activation(w, cell.activation, add(w, x, _plain(matmul(w, state[0], kernel)))),)


def _plain(x: Data) -> Data:
    return Data(x.name, x.shape)


def lstm(w: Writer, cell: Any, x: Data, state: State) -> State:
    """Gates in the order input, forget, cell, output."""
    h, c = state
    kernel = w.variable(cell.recurrent_kernel)
    assert kernel is not None
    gates = parts(w, add(w, x, _plain(matmul(w, h, kernel))), 4)
    i, f, o = (activation(w, cell.recurrent_activation, gates[at]) for at in (0, 1, 3))
    fresh = activation(w, cell.activation, gates[2])
    c = add(w, mul(w, f, c), mul(w, i, fresh))
    return mul(w, o, activation(w, cell.activation, c)), c


def gru(w: Writer, cell: Any, x: Data, state: State) -> State:
    """Gates in the order update, reset, new; the reset gate before or after the product."""
    (h,) = state
    units, kernel = cell.units, w.variable(cell.recurrent_kernel)
    bias = w.variable(cell.bias)
    assert kernel is not None
    xz, xr, xh = parts(w, x, 3)
    if cell.reset_after:
        product = matmul(w, h, kernel)
        inner = _plain(product) if bias is None else add(w, product, row(w, bias, 1))
        hz, hr, hh = parts(w, inner, 3)
    else:
        hz, hr = parts(w, _plain(matmul(w, h, columns(w, kernel, 0, 2 * units))), 2)
    z, r = (activation(w, cell.recurrent_activation, add(w, a, b)) for a, b in ((xz, hz), (xr, hr)))
    if cell.reset_after:
        hh = mul(w, r, hh)
    else:
        hh = _plain(matmul(w, mul(w, r, h), columns(w, kernel, 2 * units, 3 * units)))
    fresh = activation(w, cell.activation, add(w, xh, hh))
    return (add(w, mul(w, z, h), mul(w, sub(w, 1.0, z), fresh)),)


CELLS: dict[str, tuple[int, Callable[[Writer, Any, Data, State], State]]] = {
    "SimpleRNNCell": (1, simple),
    "GRUCell": (1, gru),
    "LSTMCell": (2, lstm),
}


def bidirectional(w: Writer, layer: Any, x: Data) -> Any:
    """A layer forwards, another backwards, and both together."""
    if layer.return_state:
        raise w.fail("return_state=True", hint="without states it is written")
    there, back = (recurrent(w, part, x) for part in (layer.forward_layer, layer.backward_layer))
    if layer.return_sequences:
        places = np.flip(np.arange(math.prod(back.shape)).reshape(back.shape), axis=1)
        back = w.moved(back, places)
    match layer.merge_mode:
        case "concat":
            axis = len(there.shape) - 1
            shape = (*there.shape[:-1], there.shape[-1] + back.shape[-1])
            return Data(w.node("Concat", there.name, back.name, axis=axis), shape)
        case "sum":
            return add(w, there, back)
        case "mul":
            return mul(w, there, back)
        case "ave":
            return div(w, add(w, there, back), 2.0)
        case _:
            return [there, back]


RECURRENT: dict[str, Callable[[Writer, Any, Data], Any]] = {
    "SimpleRNN": recurrent,
    "GRU": recurrent,
    "LSTM": recurrent,
    "RNN": recurrent,
    "Bidirectional": bidirectional,
}
