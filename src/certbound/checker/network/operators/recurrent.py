"""RNN, GRU and LSTM, unrolled: the weights of all steps are one group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import NamedTuple

from arithmetic.exact import ONE

from network.graph import Unit
from network.onnx_wire import INT32, Node
from network.operators.sums import concat
from network.operators.views import flag, transposed
from network.schemas import FLOATS, TEXTS, Schemas, schema
from network.state import ReaderState, Result
from network.tensors import Constant, Data, Number, Tensor, high, low

SIGMOID, TANH = Unit("sigmoid"), Unit("tanh")
GATES = {"RNN": 1, "GRU": 3, "LSTM": 4}
ACTIVATIONS = {"RNN": ["Tanh"], "GRU": ["Sigmoid", "Tanh"], "LSTM": ["Sigmoid", "Tanh", "Tanh"]}


class Cell:
    """One direction of a recurrent operator. ``running``: the steps in the order in which they are made."""

    def __init__(self, state: ReaderState, node: Node, inputs: _Inputs, direction: int, reverse: bool) -> None:
        self.state, self.node, self.inputs, self.direction = state, node, inputs, direction
        self.batch, self.hidden, self.gates = inputs.batch, inputs.hidden, GATES[node.operator]
        self.running = range(inputs.steps)[:: -1 if reverse else 1]
        self.width = self.gates * self.hidden
        places = range(inputs.steps * self.batch * inputs.features)
        columns = [[list(places[s : s + inputs.features]) for s in places[:: inputs.features]]]
        state.count(2 * len(places))
        self.from_input = self._affine(inputs.weight, inputs.x, columns, inputs.features, range(self.width), 0)

    def _affine(
        self, weight: Constant, parent: int, columns: list[list[list[int]]], length: int, rows: range, second: int
    ) -> int:
        """These rows of one direction's weight, with the first or second half of its bias."""
        start, bias = self.direction * self.width, self.inputs.bias
        self.state.count(len(rows) * (length + 1))
        at = [[list(range((start + o) * length, (start + o + 1) * length)) for o in rows]]
        bias_at = [[(2 * self.direction + second) * self.width + o for o in rows]]
        return self.state.affine(self.node, parent, weight, at, columns, bias, bias_at)

    def recurrence(self, data: Data, rows: range) -> int:
        """R applied to a state."""
        self.state.count(data.size)
        columns = [[list(data.places[s : s + self.hidden]) for s in range(0, data.size, self.hidden)]]
        return self._affine(self.inputs.recurrence, data.source, columns, self.hidden, rows, 1)

    def places(self, gates: Sequence[int], width: int, start: int = 0) -> list[int]:
        """Where a value with ``width`` outputs for each sample has these gates, in the order gate, sample, unit."""
        units, samples = range(self.hidden), range(self.batch)
        return [start + (b * width) + g * self.hidden + u for g in gates for b in samples for u in units]

    def total(self, step: int, gates: Sequence[int], value: int, offset: int, width: int) -> int:
        """Wx of this step plus a value that has the gates from ``offset`` on, ``width`` outputs for each sample."""
        size = len(gates) * self.batch * self.hidden
        own = self.places(gates, self.width, step * self.batch * self.width)
        other = self.places([g - offset for g in gates], width)
        rows = range(size)
        return self.state.linear(
            self.node.label, size, [(self.from_input, rows, own, None), (value, rows, other, None)]
        )

    def part(self, value: int, gate: int) -> int:
        """One gate of a value with entries (gate, sample, unit)."""
        size = self.batch * self.hidden
        return self.state.select(value, range(gate * size, (gate + 1) * size), self.node.label)

    def as_state(self, value: int) -> Data:
        """A value with one entry for each sample and unit."""
        return self.state.fresh((self.batch, self.hidden), value, self.inputs.kind)

    def sum(self, first: Data, second: Data, sign: Fraction) -> int:
        """first + sign second."""
        rows = range(first.size)
        return self.state.linear(
            self.node.label,
            first.size,
            [(first.source, rows, first.places, None), (second.source, rows, second.places, [sign] * second.size)],
        )

    def start(self, tensor: Data | Constant | None) -> Data:
        """The initial state: data, or constants, or zeros."""
        size = self.batch * self.hidden
        own = range(self.direction * size, (self.direction + 1) * size)
        shape = (self.batch, self.hidden)
        if isinstance(tensor, Data):
            return tensor._replace(shape=shape, places=[tensor.places[i] for i in own])
        if tensor is None:
            return Data(shape, self.inputs.x, [-1] * size, None, False, self.inputs.kind)
        return self.as_state(self.state.linear(self.node.label, size, [], [tensor.values[i] for i in own]))


class _Inputs(NamedTuple):
    """What the operator is given: the value x has entries (step, sample, feature)."""

    x: int
    kind: int
    steps: int
    batch: int
    features: int
    hidden: int
    weight: Constant
    recurrence: Constant
    bias: Constant | None
    h: Data | Constant | None
    c: Data | Constant | None


def _plain_steps(cell: Cell) -> tuple[dict[int, Data], Data]:
    """RNN: the state after each step; no cell state."""
    h, found = cell.start(cell.inputs.h), {}
    for step in cell.running:
        value = cell.total(step, (0,), cell.recurrence(h, range(cell.width)), 0, cell.width)
        h = found[step] = cell.as_state(cell.state.elementwise(cell.node.label, value, TANH))
    return found, h


def _gru_steps(cell: Cell) -> tuple[dict[int, Data], Data]:
    """Gates z, r, h of the file."""
    state, label, hidden = cell.state, cell.node.label, cell.hidden
    after = flag(state, cell.node, "linear_before_reset")
    h, found = cell.start(cell.inputs.h), {}
    for step in cell.running:
        width = 3 * hidden if after else 2 * hidden
        recurrence = cell.recurrence(h, range(width))
        gates = state.elementwise(label, cell.total(step, (0, 1), recurrence, 0, width), SIGMOID)
        reset = cell.part(gates, 1)
        if after:
            inner = state.product(label, reset, state.select(recurrence, cell.places((2,), width), label))
        else:
            product = state.product(label, reset, state.materialise(h, label))
            inner = cell.recurrence(cell.as_state(product), range(2 * hidden, 3 * hidden))
        proposed = cell.as_state(state.elementwise(label, cell.total(step, (2,), inner, 2, hidden), TANH))
        difference = cell.sum(h, proposed, -ONE)
        kept = cell.as_state(state.product(label, cell.part(gates, 0), difference))
        h = found[step] = cell.as_state(cell.sum(proposed, kept, ONE))
    return found, h


def _lstm_steps(cell: Cell) -> tuple[dict[int, Data], Data]:
    """Gates i, o, f, c of the file; the second result is the cell state."""
    state, label, size = cell.state, cell.node.label, cell.batch * cell.hidden
    h, found = cell.start(cell.inputs.h), {}
    initial = cell.inputs.c
    c = cell.start(initial) if isinstance(initial, Data) else None
    units = [SIGMOID] * (3 * size) + [TANH] * size
    for step in cell.running:
        recurrence = cell.recurrence(h, range(cell.width))
        gates = state.elementwise(label, cell.total(step, (0, 1, 2, 3), recurrence, 0, cell.width), units)
        kept = None
        if c is not None:
            forget = cell.part(gates, 2)
            kept = state.product(label, forget, state.materialise(c, label))
        elif isinstance(initial, Constant):
            own = range(cell.direction * size, (cell.direction + 1) * size)
            factors: list[Number] = [initial.values[i] for i in own]
            kept = state.linear(label, size, [(gates, range(size), range(2 * size, 3 * size), factors)])
        entered, proposed = cell.part(gates, 0), cell.part(gates, 3)
        value = state.product(label, entered, proposed)
        if kept is not None:
            value = cell.sum(cell.as_state(kept), cell.as_state(value), ONE)
        c = cell.as_state(value)
        bounded = state.elementwise(label, value, TANH)
        h = found[step] = cell.as_state(state.product(label, cell.part(gates, 1), bounded))
    if c is None:
        raise state.fail(cell.node, "no steps")
    return found, c


STEPS: dict[str, Callable[[Cell], tuple[dict[int, Data], Data]]] = {
    "RNN": _plain_steps,
    "GRU": _gru_steps,
    "LSTM": _lstm_steps,
}


def _check_attributes(state: ReaderState, node: Node, directions: int) -> None:
    if "clip" in node.attributes or flag(state, node, "input_forget"):
        raise state.fail(node, "clip and input_forget are not read")
    if node.attributes.get("activation_alpha") or node.attributes.get("activation_beta"):
        raise state.fail(node, "activations with parameters are not read")
    given = node.attributes.get("activations")
    expected = ACTIVATIONS[node.operator] * directions
    if given and [name.lower() for name in given] != [name.lower() for name in expected]:
        raise state.fail(node, f"activations {list(given)[:8]}, only {expected} are read")


def _state_input(
    state: ReaderState, node: Node, tensor: Tensor | None, shape: tuple[int, ...], order: tuple[int, ...] | None
) -> Data | Constant | None:
    """An initial state with entries (direction, sample, unit); None for zeros."""
    if tensor is None:
        return None
    if order is not None and len(tensor.shape) == 3:
        tensor = transposed(state, node, tensor, order)
    if tensor.shape != shape:
        raise state.fail(node, f"an initial state of shape {list(tensor.shape)}, expected {list(shape)}")
    if isinstance(tensor, Data):
        value = state.materialise(state.data(node, tensor), node.label)
        return state.fresh(shape, value, tensor.kind)
    constant = state.constant(node, tensor, "an initial state")
    state.fix(node, constant)
    return None if all(low(v) == high(v) == 0 for v in constant.values) else constant


def _read_inputs(state: ReaderState, node: Node, directions: int, samples_first: bool) -> _Inputs:
    found = state.inputs(node, 8)
    data = state.data(node, found[0])
    weight, recurrence = state.constant(node, found[1], "W"), state.constant(node, found[2], "R")
    bias = None if found[3] is None else state.constant(node, found[3], "B")
    if len(data.shape) != 3 or len(weight.shape) != 3 or len(recurrence.shape) != 3:
        raise state.fail(node, "X, W and R must be of rank 3")
    if samples_first:
        data = state.data(node, transposed(state, node, data, (1, 0, 2)))
    (steps, batch, features), hidden = data.shape, recurrence.shape[2]
    width = GATES[node.operator] * hidden
    if node.attributes.get("hidden_size", hidden) != hidden:
        raise state.fail(node, f"hidden_size is not that of R, {hidden}")
    if weight.shape != (directions, width, features) or recurrence.shape != (directions, width, hidden):
        raise state.fail(
            node, f"W of shape {list(weight.shape)}, R of shape {list(recurrence.shape)}, X of {features} features"
        )
    if bias is not None and bias.shape != (directions, 2 * width):
        raise state.fail(node, f"B of shape {list(bias.shape)}, expected {[directions, 2 * width]}")
    lengths = found[4]
    if lengths is not None and not (
        isinstance(lengths, Constant)
        and lengths.kind == INT32
        and lengths.shape == (batch,)
        and all(v == steps for v in lengths.values)
    ):
        raise state.fail(node, f"sequence_lens must be a constant, {steps} for every sample")
    if found[7] is not None:
        raise state.fail(node, "peepholes are not read")
    x = state.materialise(data, node.label)
    shape, order = (directions, batch, hidden), (1, 0, 2) if samples_first else None
    h = _state_input(state, node, found[5], shape, order)
    c = _state_input(state, node, found[6], shape, order)
    return _Inputs(x, data.kind, steps, batch, features, hidden, weight, recurrence, bias, h, c)


def _recurrent(state: ReaderState, node: Node) -> list[Result]:
    direction = node.attributes.get("direction", "forward")
    if direction not in ("forward", "reverse", "bidirectional"):
        raise state.fail(node, f"direction {direction!r}")
    backwards = {"forward": [False], "reverse": [True], "bidirectional": [False, True]}[direction]
    count = len(backwards)
    _check_attributes(state, node, count)
    samples_first = flag(state, node, "layout")
    inputs = _read_inputs(state, node, count, samples_first)
    read = [bool(name) and bool(state.readers.get(name)) for name in (*node.outputs, "", "", "")]
    if read[0] and state.graph.opset < 7 and not flag(state, node, "output_sequence"):
        raise state.fail(node, "its first output is read, but output_sequence is 0")
    states, ends, cells = [], [], []
    for d, backward in enumerate(backwards):
        cell = Cell(state, node, inputs, d, backward)
        found, last = STEPS[node.operator](cell)
        states.append(found)
        ends.append(found[cell.running[-1]])
        cells.append(last)
    result: list[Result] = [None, None, None]
    batch, hidden = inputs.batch, inputs.hidden
    if read[0]:
        parts = [states[d][t] for t in range(inputs.steps) for d in range(count)]
        joined = concat(state, node, [p._replace(shape=(1, batch, hidden)) for p in parts], 0)
        whole = state.view(node, joined, (inputs.steps, count, batch, hidden), None)
        result[0] = transposed(state, node, whole, (2, 0, 1, 3)) if samples_first else whole
    for i, held in ((1, ends), (2, cells)):
        if read[i]:
            joined = concat(state, node, [p._replace(shape=(1, batch, hidden)) for p in held], 0)
            result[i] = transposed(state, node, joined, (1, 0, 2)) if samples_first else joined
    return result[:2] if node.operator != "LSTM" else result


OPERATORS = dict.fromkeys(GATES, _recurrent)
ACTIVATION = (("activations", TEXTS), ("activation_alpha", FLOATS), ("activation_beta", FLOATS))
COMMON = (*ACTIVATION, ("clip", Fraction), ("direction", str), ("hidden_size", int))
SEQUENCE, LAYOUT, AFTER, COUPLED = (
    ("output_sequence", int),
    ("layout", int),
    ("linear_before_reset", int),
    ("input_forget", int),
)
SCHEMAS: Schemas = {
    "RNN": (
        schema(*COMMON, SEQUENCE, inputs=(3, 6), named=3, outputs=2),
        schema(*COMMON, since=7, inputs=(3, 6), named=3, outputs=2),
        schema(*COMMON, LAYOUT, since=14, inputs=(3, 6), named=3, outputs=2),
    ),
    "GRU": (
        schema(*COMMON, SEQUENCE, inputs=(3, 6), named=3, outputs=2),
        schema(*COMMON, SEQUENCE, AFTER, since=3, inputs=(3, 6), named=3, outputs=2),
        schema(*COMMON, AFTER, since=7, inputs=(3, 6), named=3, outputs=2),
        schema(*COMMON, AFTER, LAYOUT, since=14, inputs=(3, 6), named=3, outputs=2),
    ),
    "LSTM": (
        schema(*COMMON, SEQUENCE, COUPLED, inputs=(3, 8), named=3, outputs=3),
        schema(*COMMON, COUPLED, since=7, inputs=(3, 8), named=3, outputs=3),
        schema(*COMMON, COUPLED, LAYOUT, since=14, inputs=(3, 8), named=3, outputs=3),
    ),
}
