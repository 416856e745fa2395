"""ONNX recurrent layers, written out step by step: one use of the weights for each step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...graph import Index, Unit
from ..schemas import FLOAT, FLOATS_LIST, INT, TEXT, TEXTS, OperatorSchema
from ..state import Part, ReaderState
from ..tensors import Constant, Data, Tensor, arange

_SIGMOID, _TANH = Unit("sigmoid"), Unit("tanh")
_GATES = {"RNN": 1, "GRU": 3, "LSTM": 4}
_DEFAULTS = {"RNN": [b"Tanh"], "GRU": [b"Sigmoid", b"Tanh"], "LSTM": [b"Sigmoid", b"Tanh", b"Tanh"]}
_DIRECTIONS = {b"forward": (False,), b"reverse": (True,), b"bidirectional": (False, True)}


class _Layer:
    """The operator's inputs, checked. The data's places in order (steps, batch, inputs)."""

    def __init__(self, state: ReaderState) -> None:
        self.state, self.kind = state, state.node.op_type
        attributes = state.attributes()
        self.directions = _directions(state, attributes)
        self.gates = _GATES[self.kind]
        self.batch_first = state.flag("layout")
        data = state.data()
        if len(data.shape) != 3:
            raise state.fail(f"the data has shape {list(data.shape)}; expected steps, batch and inputs")
        self.places, self.type = arange(self._turned(data.shape)), data.type
        self.steps, self.batch, inputs = self.places.shape
        self.weight, self.recurrence = state.constant(1, "weight"), state.constant(2, "weight")
        count = len(self.directions)
        self.hidden = int(attributes.get("hidden_size", self.recurrence.shape[-1] if self.recurrence.shape else 0))
        self._check(1, self.weight, (count, self.gates * self.hidden, inputs))
        self._check(2, self.recurrence, (count, self.gates * self.hidden, self.hidden))
        self.bias = state.constant(3, "bias") if state.given(3) else None
        if self.bias is not None:
            self._check(3, self.bias, (count, 2 * self.gates * self.hidden))
        if state.given(4):
            lengths = state.whole(4, (6,)).values
            if lengths.shape != (self.batch,) or (lengths != self.steps).any():
                raise state.fail(f"sequence_lens differ from {self.steps}, the number of steps, for each sample")
        self.source = self._value(data)

    def _turned(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """The shape with the batch in second place."""
        return (shape[1], shape[0], *shape[2:]) if self.batch_first else shape

    def _value(self, data: Data) -> int:
        """The value that holds the data with the batch in second place."""
        turned = self.state.take(data, arange(data.shape).transpose(1, 0, 2)) if self.batch_first else data
        assert isinstance(turned, Data)
        return self.state.materialise(turned)

    def _check(self, at: int, tensor: Constant | Data, shape: tuple[int, ...]) -> None:
        if tensor.shape != shape:
            name = self.state.node.input[at]
            raise self.state.fail(f"tensor {name!r} has shape {list(tensor.shape)}; expected {list(shape)}")

    def initial(self, at: int) -> Data | Constant | None:
        """An initial state (directions, batch, hidden); None if it is 0."""
        state = self.state
        if not state.given(at):
            return None
        tensor = state.number(at)
        shape = (len(self.directions), self.batch, self.hidden)
        self._check(at, tensor, self._turned(shape))
        if isinstance(tensor, Data):
            return Data(self._value(tensor), arange(shape), tensor.type)
        if self.batch_first:
            tensor = self.piece(tensor, arange(tensor.shape).transpose(1, 0, 2))
        state.fix(tensor)
        return tensor if tensor.values.any() or tensor.errors is not None else None

    def piece(self, tensor: Constant, index: Index) -> Constant:
        """Entries of a stored tensor."""
        taken = self.state.take(tensor, index)
        assert isinstance(taken, Constant)
        return taken

    def affine(self, way: int, parent: int, columns: Index, tensor: Constant, rows: slice, offset: int) -> int:
        """The rows of W or R of a direction on columns (S, n_in), with the bias rows that start at ``offset``."""
        self.state.count(columns.size)
        index = arange(tensor.shape)[way][rows]
        bias = None
        if self.bias is not None:
            places = arange(self.bias.shape)[way][offset : offset + self.gates * self.hidden][rows]
            bias = self.piece(self.bias, places[None])
        return self.state.affine(parent, self.piece(tensor, index[None]), columns[None], bias)

    def inputs(self, way: int) -> int:
        """W x + Wb of all steps: entries (step, batch, row)."""
        columns = self.places.reshape(-1, self.places.shape[2])
        return self.affine(way, self.source, columns, self.weight, slice(None), 0)

    def recur(self, way: int, h: Data, rows: slice) -> int:
        """Rows of R h + Rb: entries (batch, row)."""
        return self.affine(way, h.source, h.places, self.recurrence, rows, self.gates * self.hidden)

    def gate_sum(self, step: int, x: int, h: int, gates: range, first: int, of: int) -> int:
        """W x of a step plus R h, for some gates: entries (gate, batch, unit); ``first``: gate of R h's first row."""
        batch, hidden = self.batch, self.hidden
        size = len(gates) * batch * hidden
        rows = arange((len(gates), batch, hidden))
        wide = arange((self.steps, batch, self.gates, hidden))[step][:, gates.start : gates.stop].transpose(1, 0, 2)
        narrow = arange((batch, of, hidden))[:, gates.start - first : gates.stop - first].transpose(1, 0, 2)
        return self.state.linear(size, [Part(x, rows.ravel(), wide.ravel()), Part(h, rows.ravel(), narrow.ravel())])


def _directions(state: ReaderState, attributes: dict[str, Any]) -> tuple[bool, ...]:
    kind = state.node.op_type
    direction = attributes.get("direction", b"forward")
    if direction not in _DIRECTIONS:
        raise state.fail(f"attribute direction is {direction!r}; expected forward, reverse or bidirectional")
    directions = _DIRECTIONS[direction]
    for name in ("clip", "activation_alpha", "activation_beta"):
        if name in attributes and (name == "clip" or attributes[name]):
            raise state.fail(f"attribute {name} is not supported", hint="export the layer without it")
    if state.flag("input_forget"):
        raise state.fail("attribute input_forget=1 is not supported")
    given = list(attributes.get("activations", ()))
    if given and [a.lower() for a in given] != [a.lower() for a in _DEFAULTS[kind] * len(directions)]:
        expected = ", ".join(a.decode() for a in _DEFAULTS[kind] * len(directions))
        names = ", ".join(a.decode(errors="replace") for a in given)
        raise state.fail(f"the activations {names} are not supported; expected {expected}")
    if state.given(7):
        raise state.fail("peepholes are not supported", hint="export the layer without its input P")
    return directions


def _entry(tensor: Data | Constant | None, way: int, layer: _Layer) -> Data:
    """The state before the first step, (batch, hidden), as data."""
    state = layer.state
    if tensor is None:
        return Data(layer.source, np.full((layer.batch, layer.hidden), -1, dtype=np.int64), layer.type)
    if isinstance(tensor, Data):
        return Data(tensor.source, tensor.places[way], tensor.type)
    errors = None if tensor.errors is None else tensor.errors[way].ravel()
    value = state.linear(layer.batch * layer.hidden, [], tensor.values[way].ravel(), errors)
    return Data(value, arange((layer.batch, layer.hidden)), layer.type)


def _recurrent(state: ReaderState) -> list[Tensor | None]:
    layer = _Layer(state)
    wanted = [bool(state.readers.get(name) or name in state.chosen) for name in state.node.output]
    wanted = (wanted + [False] * 3)[:3]
    if wanted[0] and state.opset < 7 and not state.flag("output_sequence"):
        raise state.fail(f"its output {state.node.output[0]!r} is used; expected output_sequence=1")
    initial, cells = layer.initial(5), layer.initial(6) if layer.kind == "LSTM" else None
    run = {"RNN": _rnn, "GRU": _gru, "LSTM": _lstm}[layer.kind]
    steps, last_cells = [], []  # of each direction: the states in time order; the cell after its last step
    lasts = []
    for way, backwards in enumerate(layer.directions):
        x = layer.inputs(way)
        h = _entry(initial, way, layer)
        cell: Data | Constant | None = None
        if isinstance(cells, Data):
            cell = Data(cells.source, cells.places[way], cells.type)
        elif cells is not None:
            cell = layer.piece(cells, arange(cells.shape)[way])
        states = []
        order = range(layer.steps)
        for step in reversed(order) if backwards else order:
            h, cell = run(layer, way, step, x, h, cell)
            states.append(h)
        lasts.append(h)
        last_cells.append(cell)
        steps.append(states[::-1] if backwards else states)
    outputs: list[Tensor | None] = [None, None, None]
    if wanted[0]:
        rows = [states[t] for t in range(layer.steps) for states in steps]
        outputs[0] = _stacked(layer, rows, (layer.steps, len(steps), layer.batch, layer.hidden), (2, 0, 1, 3))
    if wanted[1]:
        outputs[1] = _stacked(layer, lasts, (len(steps), layer.batch, layer.hidden), (1, 0, 2))
    if wanted[2]:
        ends = [cell for cell in last_cells if isinstance(cell, Data)]
        outputs[2] = _stacked(layer, ends, (len(steps), layer.batch, layer.hidden), (1, 0, 2))
    return outputs[: len(state.node.output)]


def _stacked(layer: _Layer, rows: list[Data], shape: tuple[int, ...], turned: tuple[int, ...]) -> Data:
    """States one after the other, as one tensor."""
    size = layer.batch * layer.hidden
    order = arange(shape).transpose(turned) if layer.batch_first else arange(shape)
    if len(rows) == 1:
        return Data(rows[0].source, rows[0].places.reshape(-1)[order], layer.type, sole=False)
    parts = [Part(h.source, np.arange(size) + at * size, h.places.ravel()) for at, h in enumerate(rows)]
    return layer.state.fresh(layer.state.linear(size * len(rows), parts), order, layer.type)


def _rnn(
    layer: _Layer, way: int, step: int, x: int, h: Data, cell: Data | Constant | None
) -> tuple[Data, Data | Constant | None]:
    state = layer.state
    own = layer.recur(way, h, slice(None))
    value = state.elementwise(layer.gate_sum(step, x, own, range(1), 0, 1), [_TANH])
    return Data(value, arange(h.shape), layer.type), None


def _lstm(
    layer: _Layer, way: int, step: int, x: int, h: Data, cell: Data | Constant | None
) -> tuple[Data, Data | Constant | None]:
    """c' = f c + i tanh(c~), h' = o tanh(c'); the gates in the file's order i, o, f, c~."""
    state, size = layer.state, layer.batch * layer.hidden
    own = layer.recur(way, h, slice(None))
    total = layer.gate_sum(step, x, own, range(4), 0, 4)
    members = np.repeat([0, 0, 0, 1], size)
    gates = state.elementwise(total, [_SIGMOID, _TANH], members)
    i, o, f, c = arange((4, size))
    rows = np.arange(size)
    kept = None
    if isinstance(cell, Data):
        kept = state.product(state.select(gates, f), state.select(cell.source, cell.places))
    elif cell is not None:
        errors = None if cell.errors is None else cell.errors.ravel()
        kept = state.linear(size, [Part(gates, rows, f, cell.values.ravel(), errors)])
    new = state.product(state.select(gates, i), state.select(gates, c))
    if kept is not None:
        new = state.linear(size, [Part(kept, rows, rows), Part(new, rows, rows)])
    value = state.elementwise(new, [_TANH])
    result = state.product(state.select(gates, o), value)
    return Data(result, arange(h.shape), layer.type), Data(new, arange(h.shape), layer.type)


def _gru(
    layer: _Layer, way: int, step: int, x: int, h: Data, cell: Data | Constant | None
) -> tuple[Data, Data | Constant | None]:
    """h' = h~ + z (h - h~), with the gates in the file's order z, r, h~."""
    state, hidden, size = layer.state, layer.hidden, layer.batch * layer.hidden
    late = state.flag("linear_before_reset")
    own = layer.recur(way, h, slice(None) if late else slice(0, 2 * hidden))
    total = layer.gate_sum(step, x, own, range(2), 0, 3 if late else 2)
    gates = state.elementwise(total, [_SIGMOID])
    z, r = arange((2, size))
    rows = np.arange(size)
    shape = h.shape
    if late:
        third = arange((layer.batch, 3, hidden))[:, 2].ravel()
        left = state.select(gates, r)
        reset = state.product(left, state.select(own, third))
    else:
        left = state.select(gates, r)
        gated = state.product(left, state.select(h.source, h.places))
        reset = layer.recur(way, Data(gated, arange(shape), layer.type), slice(2 * hidden, 3 * hidden))
    candidate = state.elementwise(layer.gate_sum(step, x, reset, range(2, 3), 2, 1), [_TANH])
    difference = state.linear(size, [Part(h.source, rows, h.places.ravel()), Part(candidate, rows, rows, -1.0)])
    moved = state.product(state.select(gates, z), difference)
    value = state.linear(size, [Part(candidate, rows, rows), Part(moved, rows, rows)])
    return Data(value, arange(shape), layer.type), None


RECURRENT: dict[str, Callable[[ReaderState], list[Tensor | None]]] = dict.fromkeys(_GATES, _recurrent)
_COMMON = {
    "activations": TEXTS, "activation_alpha": FLOATS_LIST, "activation_beta": FLOATS_LIST, "clip": FLOAT,
    "direction": TEXT, "hidden_size": INT,
}  # fmt: skip


def _versions(inputs: int, outputs: int, own: dict[str, int], first: dict[str, int]) -> tuple[OperatorSchema, ...]:
    """Operator set 1 could leave out the sequence; 14 knows the layout."""

    def schema(since: int, attributes: dict[str, int]) -> OperatorSchema:
        return OperatorSchema(since, 3, inputs, {**_COMMON, **attributes}, 3, outputs)

    return (
        schema(1, {**first, "output_sequence": INT}),
        *((schema(3, {**own, "output_sequence": INT}),) if own != first else ()),
        schema(7, own),
        schema(14, {**own, "layout": INT}),
    )


RECURRENT_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "RNN": _versions(6, 2, {}, {}),
    "GRU": _versions(6, 2, {"linear_before_reset": INT}, {}),
    "LSTM": _versions(8, 3, {"input_forget": INT}, {"input_forget": INT}),
}
