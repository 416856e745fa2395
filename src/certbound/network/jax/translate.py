"""From a jaxpr to the ONNX file: equation by equation, in order; calls are opened, loops of known length unrolled."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from ...errors import ModelError
from ..forms.activations import clamp, elu, selu
from ..forms.compare import first_line
from ..forms.values import Data, Fixed, Stored
from ..onnx.reader import NAMES
from ..onnx.state import MAX_NODES
from .library import Traced, evaluated
from .primitives import CHOICE, PRIMITIVES, Above, spread
from .writer import Writer

_CALLS = (
    "jit", "pjit", "custom_jvp_call", "custom_vjp_call", "custom_vjp_call_jaxpr", "closed_call", "core_call", "remat2",
    "checkpoint", "remat", "custom_lin",
)  # fmt: skip
_HINT = "docs/jax.md lists what is written; or write an ONNX file of the function, and load that"
_SPREADS = ("add", "add_any", "sub", "mul", "div", "max", "min")  # they repeat operands of fewer entries
_KEEPS_SIGN = ("reshape", "broadcast_in_dim", "squeeze", "transpose", "slice", "expand_dims", "convert_element_type")


def translated(found: Traced) -> bytes:
    """The bytes of the ONNX file. Raises ModelError for a primitive that is not written, naming it."""
    writer = Writer(found.jax, found.dtype, found.names)
    arguments: list[Any] = []
    for name, leaf in zip(found.names, found.leaves, strict=True):
        array = _array(leaf)
        if name in found.trained:
            writer.store(name, array)
            arguments.append(Stored(name, array.shape))
        else:
            arguments.append(Fixed(array, name))
    for at, x in enumerate(found.inputs):
        data = Data(writer.free(f"input_{at}" if len(found.inputs) > 1 else "input"), tuple(x.shape))
        writer.inputs.append(data)
        arguments.append(data)
    run = _Run(writer, found.title)
    made = run.closed(found.closed, arguments)
    writer.where = found.title
    outputs = []
    for at, (value, var) in enumerate(zip(made, found.closed.jaxpr.outvars, strict=True)):
        value = spread(writer, value, var.aval.shape)
        if not isinstance(value, Data | Stored):
            raise ModelError("an output is constant: it depends on no input", where=found.title)
        data = writer.data(value)
        name = writer.free(f"output_{at}" if len(made) > 1 else "output")
        writer.rename(data.name, name)
        outputs.append(Data(name, data.shape))
    writer.prune([data.name for data in outputs])
    names = {name: name for name in found.names if name in found.trained}
    return writer.file(found.title, outputs, {NAMES: json.dumps(names)})


class _Run:
    """One translation."""

    def __init__(self, writer: Writer, title: str) -> None:
        self.writer, self.title = writer, title

    def closed(self, closed: Any, arguments: Sequence[Any]) -> list[Any]:
        """What a closed jaxpr makes of these."""
        return self.open(closed.jaxpr, [Fixed(_array(c)) for c in closed.consts], arguments)

    def open(self, jaxpr: Any, constants: Sequence[Any], arguments: Sequence[Any]) -> list[Any]:
        """What a jaxpr makes of these."""
        uses = Counter(var for equation in jaxpr.eqns for var in equation.invars if not hasattr(var, "val"))
        uses.update(var for var in jaxpr.outvars if not hasattr(var, "val"))
        values: dict[Any, Any] = {}

        def bind(var: Any, value: Any) -> None:
            plain = isinstance(value, Data) and value.bare and uses[var] != 1
            values[var] = Data(value.name, value.shape) if plain else value

        for var, value in zip([*jaxpr.constvars, *jaxpr.invars], [*constants, *arguments], strict=True):
            bind(var, value)
        needed = _needed(jaxpr)
        for equation in jaxpr.eqns:
            if not any(var in needed for var in equation.outvars):
                continue
            operands = [_operand(values, var) for var in equation.invars]
            for var, value in zip(equation.outvars, self.equation(equation, operands), strict=True):
                bind(var, value)
            if len(self.writer.nodes) > 4 * MAX_NODES:
                raise ModelError(f"it has more than {4 * MAX_NODES} operations", where=self.title)
        return [_operand(values, var) for var in jaxpr.outvars]

    def equation(self, equation: Any, operands: list[Any]) -> Sequence[Any]:
        """What one equation makes of its operands, each result once."""
        name, w = str(equation.primitive), self.writer
        if all(isinstance(operand, Fixed) for operand in operands) and name != "scan":
            return self.folded(equation, operands)
        if name == "scan":
            spreaded = [spread(w, o, var.aval.shape) for o, var in zip(operands, equation.invars, strict=True)]
            return self.scan(equation.params, spreaded)
        if name in _CALLS:
            w.at(str(equation.params.get("name", name)), self.title)
            inner = _inner(equation)
            known = _library_function(w, inner, operands) if _may_be_known(equation, inner) else None
            return [known] if known is not None else self.call(equation, operands)
        if name == "cond" and isinstance(operands[0], Fixed):
            branches = equation.params["branches"]
            at = int(np.clip(operands[0].array, 0, len(branches) - 1))
            return self.closed(branches[at], operands[1:])
        w.at(name, self.title)
        if name not in PRIMITIVES:
            raise w.fail(f"the primitive {name} is not written", hint=_HINT)
        if name != "select_n" and any(isinstance(operand, Above) for operand in operands):
            raise w.fail("arithmetic with a comparison", hint=CHOICE)
        if name not in _SPREADS:
            operands = [spread(w, o, var.aval.shape) for o, var in zip(operands, equation.invars, strict=True)]
        made = PRIMITIVES[name](w, equation, *operands)
        results = list(made) if equation.primitive.multiple_results else [made]
        if name != "broadcast_in_dim":
            results = [spread(w, value, var.aval.shape) for value, var in zip(results, equation.outvars, strict=True)]
        for var, value in zip(equation.outvars, results, strict=True):
            if str(var.aval.dtype) not in ("bool", str(w.dtype)):
                raise w.fail(
                    f"a result of type {var.aval.dtype}; the parameters are {w.dtype}",
                    hint="one float type is certified: leave casts and dtype arguments out",
                )
            if isinstance(value, Data) and value.name not in {o.name for o in operands if isinstance(o, Data | Stored)}:
                w.origins.setdefault(value.name, (name, tuple(operands), dict(equation.params)))
                if _never_negative(w, name, operands):
                    w.nonnegative.add(value.name)
        return results

    def folded(self, equation: Any, operands: list[Any]) -> list[Any]:
        """What depends on neither input nor parameters, computed by jax itself."""
        try:
            found = evaluated(self.writer.jax, equation, [o.array for o in operands])
        except Exception as error:  # whatever jax raises
            raise ModelError(
                f"jax cannot compute the constant {equation.primitive}: {first_line(error)}", where=self.title
            ) from None
        named = (
            str(equation.primitive) in _KEEPS_SIGN and len(operands) == 1 and found[0].size == operands[0].array.size
        )
        return [Fixed(item, operands[0].name if named else "") for item in found]

    def call(self, equation: Any, operands: list[Any]) -> list[Any]:
        """A function that is called: its own equations."""
        if (inner := _inner(equation)) is not None:
            return self.closed(inner, operands)
        for value in equation.params.values():
            if hasattr(value, "eqns"):
                return self.open(value, [], operands)
        raise self.writer.fail(f"the call {equation.primitive} is not understood", hint=_HINT)

    def scan(self, params: Mapping[str, Any], operands: list[Any]) -> list[Any]:
        """A loop of known length, step by step."""
        w, length = self.writer, params["length"]
        constants, carried = params["num_consts"], params["num_carry"]
        fixed, state = operands[:constants], operands[constants : constants + carried]
        fixed = [Data(v.name, v.shape) if isinstance(v, Data) else v for v in fixed]
        sliced = operands[constants + carried :]
        rows: list[list[Any]] = []
        for step in range(length):
            at = length - 1 - step if params["reverse"] else step
            made = self.closed(params["jaxpr"], [*fixed, *state, *(self.entry(x, at) for x in sliced)])
            state = made[:carried]
            rows.append(made[carried:])
        rows = rows[::-1] if params["reverse"] else rows
        stacked: list[Any] = []
        for row in zip(*rows, strict=True):
            if all(isinstance(item, Fixed) for item in row):
                stacked.append(Fixed(np.stack([item.array for item in row])))
                continue
            parts = [w.data(item) for item in row]
            parts = [w.reshape(part, (1, *part.shape)) for part in parts]
            name = w.node("Concat", *(part.name for part in parts), axis=0)
            stacked.append(Data(name, (length, *parts[0].shape[1:])))
        return [*state, *stacked]

    def entry(self, x: Any, at: int) -> Any:
        """One entry along the first axis."""
        if isinstance(x, Fixed):
            return Fixed(x.array[at])
        places = np.arange(int(np.prod(x.shape))).reshape(x.shape)[at]
        made = self.writer.moved(x, places)
        return Data(made.name, made.shape) if isinstance(made, Data) else made


def _needed(jaxpr: Any) -> set[Any]:
    """The variables that its results depend on."""
    needed = {var for var in jaxpr.outvars if not hasattr(var, "val")}
    for equation in reversed(jaxpr.eqns):
        if any(var in needed for var in equation.outvars):
            needed.update(var for var in equation.invars if not hasattr(var, "val"))
    return needed


def _operand(values: Mapping[Any, Any], var: Any) -> Any:
    return Fixed(_array(var.val)) if hasattr(var, "val") else values[var]


def _array(value: Any) -> Any:
    """As numpy has it; random keys stay what they are."""
    try:
        return np.asarray(value)
    except TypeError:
        return value


def _never_negative(w: Writer, name: str, operands: Sequence[Any]) -> bool:
    def sure(value: Any) -> bool:
        if isinstance(value, Fixed):
            return bool((value.array >= 0).all())
        return isinstance(value, Data) and value.name in w.nonnegative

    if name in ("exp", "logistic", "sqrt", "rsqrt"):
        return True
    if name in ("mul", "div", "add", "max", "min"):
        return all(map(sure, operands))
    return name in _KEEPS_SIGN and sure(operands[0])


# ---- functions of jax that are written with a choice for each entry


def _library_function(w: Writer, inner: Any, operands: list[Any]) -> Data | None:
    """The function of jax itself that is called, if its equations are that function's own; None if it is another."""
    nn, x, rest = w.jax.nn, operands[0], operands[1:]
    if not isinstance(x, Data) or not all(isinstance(o, Fixed) and o.array.size == 1 for o in rest) or len(rest) > 1:
        return None
    sample = w.jax.numpy.zeros(x.shape, dtype=w.dtype)
    numbers = [float(o.array.ravel()[0]) for o in rest]

    def alike(function: Callable[..., Any], *given: float) -> bool:
        return _alike(w, inner, function, sample, *given)

    if numbers == [0.0]:  # logaddexp(x, 0), which softplus calls
        (softplus,) = w.jax.make_jaxpr(nn.softplus)(sample).jaxpr.eqns
        if str(_inner(_inner(softplus).jaxpr.eqns[0])) == str(inner):
            return w.unary("Softplus", x)
    if alike(nn.elu, *numbers):
        return elu(w, x, *numbers)
    if numbers:
        return None
    if alike(nn.selu):
        return selu(w, x)
    if alike(nn.hard_tanh):
        return clamp(w, x, -1.0, 1.0)
    axis = next((at for at in range(len(x.shape)) if alike(partial(nn.log_softmax, axis=at))), None)
    return None if axis is None else w.unary("LogSoftmax", x, axis=axis)


def _may_be_known(equation: Any, inner: Any) -> bool:
    """Whether it may be one of them: one of these primitives is in each, or a call of elu."""
    if inner is None:
        return False
    found = {str(e.primitive) for e in inner.jaxpr.eqns}
    return bool(found & {"gt", "lt", "ne", "reduce_max"}) or equation.params.get("name") == "selu"


def _alike(w: Writer, inner: Any, function: Callable[..., Any], *arguments: Any) -> bool:
    """Whether these are the equations of the function of jax."""
    own = w.jax.make_jaxpr(function)(*arguments).jaxpr.eqns
    return len(own) == 1 and str(_inner(own[0])) == str(inner)


def _inner(equation: Any) -> Any:
    """The closed jaxpr that a call holds; None if there is none."""
    return next((v for v in equation.params.values() if hasattr(v, "jaxpr") and hasattr(v, "consts")), None)
