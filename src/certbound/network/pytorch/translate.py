"""From the exported graph to the ONNX file: function by function, in the graph's order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ...errors import ModelError
from ..forms.values import Data, Fixed, Stored
from .export import Exported
from .moves import plain
from .operators import OPERATORS
from .writer import Writer


def translated(found: Exported, metadata: Mapping[str, str]) -> bytes:
    """The bytes of the ONNX file. Raises ModelError for a function that is not written, naming its module."""
    program, signature = found.program, found.program.graph_signature
    dtype = np.dtype(str(found.inputs[0].dtype).removeprefix("torch."))
    buffers = signature.inputs_to_buffers
    writer = Writer(found.torch, dtype, [*found.names.values(), *buffers.values()])
    values: dict[Any, Any] = {}
    for node in program.graph.nodes:
        if node.op == "placeholder":
            values[node] = _placeholder(found, writer, node)
        elif node.op == "call_function":
            values[node] = _call(writer, node, values)
        elif node.op != "output":
            raise ModelError(f"the exported graph holds a {node.op} ({node.target})", where=found.title)
    return writer.file(found.title, _outputs(found, writer, values), metadata)


def _placeholder(found: Exported, writer: Writer, node: Any) -> Any:
    """What an input of the graph is: a parameter, a buffer or constant, or an input of the module."""
    signature, program = found.program.graph_signature, found.program
    if node.name in signature.inputs_to_parameters:
        name = found.names[signature.inputs_to_parameters[node.name]]
        if name in found.frozen:
            return _fixed(found.frozen[name], name)
        parameter = found.trained[name]
        _same_type(writer, parameter.dtype, f"the parameter {name!r}")
        writer.store(name, parameter.cpu().numpy())
        return Stored(name, tuple(parameter.shape))
    if node.name in signature.inputs_to_buffers:
        name = signature.inputs_to_buffers[node.name]
        tensor = program.state_dict.get(name, program.constants.get(name))
        return _fixed(tensor, name)
    if node.name in signature.inputs_to_lifted_tensor_constants:
        return _fixed(program.constants[signature.inputs_to_lifted_tensor_constants[node.name]])
    if node.name not in signature.user_inputs or "val" not in node.meta or not hasattr(node.meta["val"], "shape"):
        raise ModelError(f"the input {node.name!r} of the exported graph is no tensor", where=found.title)
    data = Data(writer.free(node.name), tuple(node.meta["val"].shape))
    writer.inputs.append(data)
    return data


def _call(writer: Writer, node: Any, values: Mapping[Any, Any]) -> Any:
    writer.at(node.target, _module(node))
    args, kwargs = (_resolved(item, values) for item in (node.args, node.kwargs))
    function = getattr(node.target, "__name__", str(node.target))
    if function == "getitem":
        return args[0][args[1]]
    name = str(node.target)
    tags = {str(tag) for tag in getattr(node.target, "tags", ())}
    if name not in OPERATORS and any(tag.endswith("nondeterministic_seeded") for tag in tags):
        raise writer.fail(
            "random numbers: noise, or dropout in training mode",
            hint="certbound certifies fixed functions: leave the noise out, and call module.eval() before an export",
        )
    if not any(isinstance(leaf, Data | Stored) for leaf in _leaves([args, kwargs])):
        return _folded(writer, node.target, args, kwargs)
    if name not in OPERATORS:
        raise writer.fail(
            f"the function {name} is not translated",
            hint="docs/pytorch.md lists what is; or write an ONNX file, torch.onnx.export(...), and load that",
        )
    result = _meta(node)
    if result is not None:
        writer.shape = tuple(result.shape)
        _same_type(writer, result.dtype, f"the result of {name}")
    made = OPERATORS[name](writer, *args, **{key: value for key, value in kwargs.items() if value is not None})
    if isinstance(made, Data | Stored) and result is not None and made.shape != writer.shape:
        raise writer.fail(f"its result was written with shape {list(made.shape)}; torch has {list(writer.shape)}")
    if isinstance(made, Data) and made.bare and len(node.users) != 1:
        return Data(made.name, made.shape)
    return made


def _meta(node: Any) -> Any:
    """What torch says of the result, if it is one tensor of floats; of several the first."""
    value = node.meta.get("val")
    value = value[0] if isinstance(value, list | tuple) and value else value
    return value if hasattr(value, "shape") else None


def _folded(writer: Writer, target: Any, args: Any, kwargs: Any) -> Any:
    """What depends on neither input nor parameters, computed by torch itself."""
    with writer.torch.no_grad():
        found = target(*plain(writer, args), **{key: plain(writer, value) for key, value in kwargs.items()})
    if isinstance(found, list | tuple):
        return [_fixed(item) for item in found]
    return _fixed(found) if isinstance(found, writer.torch.Tensor) else found


def _fixed(tensor: Any, name: str = "") -> Fixed:
    return Fixed(tensor.detach().cpu().numpy(), name)


def _same_type(writer: Writer, dtype: Any, what: str) -> None:
    if str(dtype) != f"torch.{writer.dtype}":
        raise ModelError(
            f"{what} has type {str(dtype).removeprefix('torch.')}, the example input {writer.dtype}",
            where=f"module {writer.scope!r}" if writer.scope else "",
            hint="one float type is certified: convert all with module.float() or module.double()",
        )


def _outputs(found: Exported, writer: Writer, values: Mapping[Any, Any]) -> list[Data]:
    """The module's outputs, each a tensor of its own that depends on the input."""
    output = next(node for node in found.program.graph.nodes if node.op == "output")
    writer.at("output", "")
    made: list[Data] = []
    for item, spec in zip(output.args[0], found.program.graph_signature.output_specs, strict=True):
        if spec.kind.name != "USER_OUTPUT":
            raise ModelError(
                f"its forward changes {spec.target!r} ({spec.kind.name.lower()})",
                where=found.title,
                hint="certbound certifies functions of the input: leave the update out, or call module.eval()",
            )
        if item is None:
            continue
        value = values.get(item)
        if not isinstance(value, Data | Stored):
            raise ModelError("an output is constant: it depends on no input", where=found.title)
        name = writer.free(f"output_{len(made)}" if len(output.args[0]) > 1 else "output")
        data = writer.data(value)
        writer.rename(data.name, name)
        made.append(Data(name, data.shape))
    return made


def _module(node: Any) -> str:
    """The path of the module that calls the function."""
    stack = node.meta.get("nn_module_stack") or {}
    return str(next(reversed(stack.values()))[0]) if stack else ""


def _resolved(item: Any, values: Mapping[Any, Any]) -> Any:
    if isinstance(item, list | tuple):
        return [_resolved(entry, values) for entry in item]
    if isinstance(item, dict):
        return {key: _resolved(entry, values) for key, entry in item.items()}
    return values.get(item, item) if hasattr(item, "users") else item


def _leaves(item: Any) -> list[Any]:
    if isinstance(item, list | tuple):
        return [leaf for entry in item for leaf in _leaves(entry)]
    return _leaves(list(item.values())) if isinstance(item, dict) else [item]
