"""Networks as the command line names them: a file, or FILE.py:NAME, what a function of the user's makes."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import CertboundError, ModelError
from ..python_file import is_named, returned
from .graph import Array, Network
from .load import load
from .onnx.state import MAX_INPUTS

_ZEROS = re.compile(r"zeros:(\d{1,6}(?:x\d{1,6})*)", re.ASCII)


def network_of(text: str | Path, examples: Sequence[str] = (), **options: Any) -> tuple[str | Path, Network]:
    """(the file with the network, the network) of a model file or of FILE.py:NAME; ``options`` are those of load().

    NAME is called without arguments if it is a function or a class. What it returns is what load() takes (a torch
    module, with an example of its input, the path of a file, ...). ``examples``: one for each input, as
    example_array() reads them. Raises CertboundError, for what the user's code raises too.
    """
    arrays = tuple(map(example_array, examples)) or None
    text = str(text)
    if not is_named(text):
        if text.endswith(".py"):
            raise ModelError(
                "a Python file; what in it makes the network?",
                where=text,
                hint=f"name the function that returns the module: {text}:NAME",
            )
        return text, load(Path(text), arrays, **options)
    file, _, name = text.rpartition(":")
    made = returned(file, name)
    if made is None or isinstance(made, Network):
        what = "nothing" if made is None else "what certbound.load returns"
        raise ModelError(
            f"{name}() returned {what}",
            where=file,
            hint="expected what certbound.load takes: a torch.nn.Module, the path of a file, arrays by name",
        )
    try:
        network = load(made, arrays, **options)
    except ModelError as error:
        hint = error.hint
        if arrays is None and "example" in error.message:
            hint = "give --input-example FILE.npy, the numbers of one sample as 1,4, or a shape as zeros:1x4"
        elif arrays is not None and "cannot trace" in error.message:
            shapes = ", ".join(str(list(array.shape)) for array in arrays)
            hint = f"the example is of shape {shapes}; numbers as 1,4 are one sample, a shape is written zeros:1x4"
        raise ModelError(f"what {name}() returned: {error}".partition("\n")[0], where=file, hint=hint) from None
    return (made if isinstance(made, str | Path) else text), network


def example_array(text: str) -> Array:
    """An example of one input: the name of a .npy file; numbers 1,4 (one sample, a batch of one); zeros:1x4.

    Raises CertboundError.
    """
    where = f"--input-example {text[:100]}"
    if match := _ZEROS.fullmatch(text):
        shape = [int(n) for n in match[1].split("x")]
        if not 0 < math.prod(shape) <= MAX_INPUTS:
            raise CertboundError(f"{math.prod(shape)} numbers; expected 1 to {MAX_INPUTS}", where=where)
        return np.zeros(shape)
    if text.endswith(".npy"):
        return _stored(text, where)
    try:
        return np.array([[float(number) for number in text.split(",")]])
    except ValueError:
        raise CertboundError(
            "is no example of an input", where=where, hint="expected FILE.npy, numbers as 1,4 or a shape as zeros:1x4"
        ) from None


def _stored(file: str, where: str) -> Array:
    try:
        array = np.load(file, mmap_mode="r", allow_pickle=False)
    except OSError as error:
        raise CertboundError(f"cannot be read ({error.strerror or error})", where=where) from None
    except (ValueError, EOFError) as error:
        raise CertboundError(
            f"is no .npy file ({str(error)[:200]})", where=where, hint="write it by numpy.save"
        ) from None
    if array.dtype.kind not in "fiu" or not 0 < array.size <= MAX_INPUTS:
        raise CertboundError(
            f"{array.size} numbers of type {array.dtype}; expected 1 to {MAX_INPUTS} floats or integers", where=where
        )
    return np.array(array, dtype=np.float64)
