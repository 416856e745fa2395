"""From a Keras model to the ONNX file: layer by layer, in the order of its graph."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from ...errors import ModelError, known
from ..forms.arithmetic import add, div, mul, neg, sub
from ..forms.values import Data
from ..onnx.reader import NAMES
from .activations import ACTIVATION_LAYERS, ACTIVATIONS, own_name
from .layers import LAYERS, moves
from .merging import MERGING, multi_head_attention
from .recurrent import RECURRENT
from .writer import Writer

_EACH_LAST = {"Dense", "Activation", "LayerNormalization", "RMSNormalization", "Dropout"}  # alike with more axes before
_OPERATIONS: dict[str, Callable[..., Any]] = {  # arithmetic written with operators, between two layers' results
    "Add": add,
    "Subtract": sub,
    "Multiply": mul,
    "TrueDivide": div,
    "Divide": div,
    "Negative": neg,
}
_FUNCTIONS = ("Relu", "Sigmoid", "Silu", "Softplus", "Softsign", "Tanh")  # of keras.ops, of one tensor alone
_MOVES = ("ExpandDims", "Reshape", "Squeeze", "Transpose")
_HINT = "docs/keras.md lists what is written; of others write an ONNX file, model.export(FILE, format='onnx')"
WRITTEN = sorted({*LAYERS, *ACTIVATION_LAYERS, *MERGING, *RECURRENT, "TimeDistributed", "MultiHeadAttention"})


def translated(writer: Writer, model: Any, shapes: Mapping[str, tuple[int, ...]]) -> bytes:
    """The bytes of the ONNX file. ``shapes``: of one sample of each input.

    Raises ModelError for a layer that is not written, naming it.
    """
    inputs = [Data(writer.free(name), shape) for name, shape in shapes.items()]
    writer.inputs.extend(inputs)
    made = writer.keras.tree.flatten(run(writer, model, inputs))
    writer.scope, writer.where = "", f"model {model.name!r}"
    outputs = []
    for at, value in enumerate(made):
        name = writer.free(f"output_{at}" if len(made) > 1 else "output")
        writer.rename(value.name, name)
        outputs.append(Data(name, value.shape))
    return writer.file(model.name, outputs, {NAMES: json.dumps({name: name for name in writer.trained})})


def run(w: Writer, model: Any, inputs: Sequence[Data]) -> Any:
    """What a Sequential or functional model makes of its inputs."""
    if type(model) is w.keras.Sequential:
        value: Any = inputs[0]
        for layer in model.layers:
            value = apply(w, layer, value)
        return value
    return model._run_through_graph(list(inputs), operation_fn=lambda layer: partial(apply, w, layer))


def is_graph(keras: Any, model: Any) -> bool:
    """Whether its layers and what they take can be seen: a Sequential or functional model, no class of the user's."""
    return type(model) in (
        keras.Sequential,
        keras.models.Functional if hasattr(keras.models, "Functional") else None,
    ) or (own_name(model) == "Functional")


def apply(w: Writer, layer: Any, *args: Any, **kwargs: Any) -> Any:
    """Write one layer, or operation between layers."""
    w.at(layer)
    if not isinstance(layer, w.keras.layers.Layer):
        return _operation(w, layer, *args, **kwargs)
    if isinstance(layer, w.keras.Model):
        if not is_graph(w.keras, layer):
            raise w.fail("a model of a class of its own: its layers cannot be seen", hint=OWN_CLASS)
        return run(w, layer, w.keras.tree.flatten(args))
    given = {key: value for key, value in kwargs.items() if value is not None and value is not False}
    kind = own_name(layer)
    _same_type(w, layer)
    if kind == "MultiHeadAttention" and not {*given} - {"value", "key", "query", "use_causal_mask"}:
        return multi_head_attention(w, layer, *(a for a in args if a is not None), **given)
    if given or len(args) != 1:
        raise w.fail(f"called with {', '.join(given) or f'{len(args)} tensors'}", hint="call it with one tensor alone")
    (x,) = args
    if kind in MERGING:
        return MERGING[kind](w, layer, list(x))
    if not isinstance(x, Data):
        raise w.fail("it takes several tensors", hint=_HINT)
    if kind == "TimeDistributed":
        return _time_distributed(w, layer, x)
    table = next((t for t in (LAYERS, ACTIVATION_LAYERS, RECURRENT) if kind in t), None)
    if table is None:
        what = f"a layer of the class {type(layer).__module__}.{type(layer).__name__}" if not kind else "this layer"
        close = known(kind, WRITTEN) if kind else ""
        raise w.fail(f"{what} is not written", hint=close if close and "did you mean" in close.lower() else _HINT)
    return table[kind](w, layer, x)


OWN_CLASS = (
    "build it with keras.Sequential or keras.Model(inputs, outputs), or write an ONNX file of it, "
    "model.export(FILE, format='onnx'), and load that"
)


def _same_type(w: Writer, layer: Any) -> None:
    kinds = {str(layer.compute_dtype), str(layer.variable_dtype)}
    if kinds != {str(w.dtype)} and own_name(layer) != "InputLayer":
        raise w.fail(
            f"it computes in {' and '.join(sorted(kinds))}, the model in {w.dtype}",
            hint="one float type is certified, float32 or float64: keras.config.set_floatx(), or dtype=...",
        )


def _time_distributed(w: Writer, layer: Any, x: Data) -> Any:
    inner = layer.layer
    if own_name(inner) not in _EACH_LAST:
        raise w.fail(f"around a {type(inner).__name__}", hint=f"written around {', '.join(sorted(_EACH_LAST))}")
    return apply(w, inner, x)


def _operation(w: Writer, operation: Any, *args: Any, **kwargs: Any) -> Any:
    kind = own_name(operation)
    if len(args) == 1 and not kwargs and isinstance(args[0], Data):
        if kind in _FUNCTIONS:
            return ACTIVATIONS[kind.lower()](w, args[0])
        if kind in _MOVES:
            return moves(w, operation, args[0])
    if kind not in _OPERATIONS or kwargs or not all(isinstance(a, Data | int | float) for a in args):
        raise w.fail(f"the operation {type(operation).__name__} is not written", hint=f"use a layer of keras; {_HINT}")
    return _OPERATIONS[kind](w, *args)


def lengths(keras: Any, model: Any, example: Any) -> dict[str, tuple[int, ...]]:
    """The shape of one sample of each input, by name. Raises ModelError."""
    try:
        inputs = keras.tree.flatten(model.inputs)
    except (AttributeError, ValueError):
        inputs = []
    where = f"model {model.name!r}"
    if not inputs:
        raise ModelError(
            "the shape of its input is not known", where=where, hint="begin with keras.Input(shape), or call build()"
        )
    given = [None] * len(inputs)
    if example is not None:
        given = [np.shape(x) for x in keras.tree.flatten(example)]
        if len(given) != len(inputs):
            raise ModelError(f"{len(given)} example inputs; it takes {len(inputs)}", where=where)
    found = {}
    for tensor, own in zip(inputs, given, strict=True):
        name = str(tensor._keras_history.operation.name)  # its input layer's; the tensor's is a running number
        shape = (1, *tensor.shape[1:])
        if own is not None:
            fits = len(own) == len(shape) and own[0] == 1
            if not fits or any(e not in (None, n) for n, e in zip(own, shape, strict=True)):
                raise ModelError(
                    f"the example of input {name!r} has shape {list(own)}; expected {list(shape)}", where=where
                )
            shape = tuple(own)
        if tensor.shape[0] not in (None, 1):
            raise ModelError(
                f"the input {name!r} is a batch of {tensor.shape[0]}",
                where=where,
                hint="certbound certifies the function of a single sample: leave batch_size out",
            )
        if None in shape:
            raise ModelError(
                f"the input {name!r} has shape {list(shape)}, with lengths that are not known",
                where=where,
                hint="give an example of it: certbound.load(model, numpy.zeros((1, ...)))",
            )
        if not str(tensor.dtype).startswith("float"):
            raise ModelError(f"the input {name!r} has type {tensor.dtype}", where=where, hint="expected floats")
        found[name] = tuple(int(n) for n in shape)
    return found
