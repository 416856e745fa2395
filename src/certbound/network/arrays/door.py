"""from_arrays(): the network of arrays by name and an architecture file, read from the ONNX file written for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...errors import ModelError, known
from ..contents import Named
from ..graph import Network
from ..onnx.writer import as_read
from ..stored import View
from ..traps import listed
from .architecture import INPUT, Architecture, Layer, read_architecture
from .layers import Writer, apply, operations
from .stored import floats, from_file, from_tree

_ARRAYS = ("weight", "bias", "mean", "variance")  # the keys that name arrays


def from_arrays(source: Any, file: str | Path) -> Network:
    """The network of the architecture file ``file``, as read from its ONNX file, which is ``model``.

    ``source``: a safetensors file, or a tree of arrays. Its parameters are the arrays, with their names; means and
    variances of batch_norm are fixed. Raises ModelError for what is not exactly understood.
    """
    architecture = read_architecture(Path(file), operations())
    where = str(source) if isinstance(source, str | Path) else "the tree of arrays"
    arrays = from_file(Path(source)) if isinstance(source, str | Path) else from_tree(source)
    used = _used(architecture, arrays, where)
    writer = Writer(architecture, used)
    model = _written(architecture, writer)
    network = as_read(model, made=writer.outside)
    _check(writer, network, architecture.file)
    return replace(network, model=model, model_data=tuple(writer.outside.values()))


def _used(architecture: Architecture, arrays: Mapping[str, Any], where: str) -> dict[str, View]:
    """The arrays that layers name. Raises ModelError for missing ones and those left over."""
    found: dict[str, View] = {}
    for layer in architecture.layers:
        for name in (layer.options[key] for key in _ARRAYS if key in layer.options):
            if name not in arrays:
                raise layer.fail(f"{where} has no array {name!r}", hint=known(name, arrays))
            if name not in found:
                found[name] = floats(name, arrays[name])
    for name in architecture.unused:
        if name not in arrays or name in found:
            what = "a layer has it" if name in found else f"{where} has no such array"
            raise ModelError(f"unused: {name!r}: {what}", where=architecture.file)
    if left := [name for name in arrays if name not in found and name not in architecture.unused]:
        raise ModelError(
            f"no layer has {len(left)} of the {len(arrays)} arrays in {where}: {listed(left)}",
            where=architecture.file,
            hint="the claim would not be about them; if that is meant, list them: unused = [...]",
        )
    return found


def _written(architecture: Architecture, writer: Writer) -> bytes:
    """The ONNX file's bytes."""
    start = Named(writer.free(INPUT), (1, *architecture.shape))
    last, values = start, {INPUT: start}
    waiting: dict[str, Layer] = {}  # layers whose result nothing takes so far
    for at, layer in enumerate(architecture.layers):
        writer.layer, writer.scope = layer, layer.name or f"{layer.operation}_{at + 1}"
        takes = [values[name] for name in layer.takes] if layer.takes else [last]
        for value in takes:
            waiting.pop(value.name, None)
        last = apply(writer, takes)
        waiting[last.name] = layer
        if layer.name:
            values[layer.name] = last
    waiting.pop(last.name)
    for layer in waiting.values():
        raise layer.fail("no layer takes its result", hint="name it, and say from = [...] where it is taken")
    writer.scope = ""
    output = writer.free("output")
    writer.rename(last.name, output)
    return writer.bytes_of("certbound", {start.name: start.shape}, {output: last.shape}, {})


def _check(writer: Writer, network: Network, file: str) -> None:
    """The file's parameters are the arrays, bit by bit, and what is fixed is what is meant to be. Raises ModelError."""
    read = [name for group in network.groups for name in group.tensors]
    same = sorted(read) == sorted(writer.trained) and set(writer.fixed) <= set(network.fixed)
    if not same or any(
        stored is not writer.outside.get(name) and stored.load().tobytes() != writer.arrays[name].load().tobytes()
        for name, stored in zip(read, network.stored, strict=True)
    ):
        differing = sorted({*writer.trained} ^ {*read}) or ["their numbers"]
        raise ModelError(
            f"the parameters of the file written for it differ from the arrays: {listed(differing)}", where=file
        )
