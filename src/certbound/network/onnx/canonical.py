"""The ONNX file that is written for what came in another form: its nodes and stored tensors, under their own names.

The certificate is about this file. The same nodes and tensors give the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import __version__
from ...evidence_files import PRODUCER
from ..graph import Index
from ..stored import Stored
from .data_files import MODEL_DATA

OPSET = 21  # of the file: Gelu came with 20, GroupNormalization with a scale for each channel with 21
IR_VERSION = 10

Shape = tuple[int, ...]


class CanonicalFile:
    """The file so far, of one float type. ``scope``: the module or layer that is being written, which names its nodes.

    ``reserved``: names that only stored tensors may have.
    """

    def __init__(self, dtype: np.dtype[Any], reserved: Sequence[str]) -> None:
        self.dtype = dtype
        self.taken = set(reserved)
        self.nodes: list[Any] = []
        self.stored: dict[str, Any] = {}
        self.outside: dict[str, Stored] = {}  # those in the data file, in its order
        self.scope = ""
        self._counts: dict[str, int] = {}
        self._known: dict[object, str] = {}

    def free(self, stem: str) -> str:
        """A name that nothing else has."""
        name = stem
        while name in self.taken:
            self._counts[stem] = self._counts.get(stem, 0) + 1
            name = f"{stem}_{self._counts[stem]}"
        self.taken.add(name)
        return name

    def node(self, operator: str, *inputs: str, **attributes: Any) -> str:
        """Append a node; the name of its output."""
        from onnx import helper

        label = f"{self.scope}.{operator}" if self.scope else operator
        output = self.free(label)
        self.nodes.append(helper.make_node(operator, list(inputs), [output], name=output, **attributes))
        return output

    def rename(self, old: str, new: str) -> None:
        """Give a tensor that a node makes another name, by a node that does nothing: it may be read elsewhere."""
        from onnx import helper

        self.nodes.append(helper.make_node("Identity", [old], [new], name=new))

    def store_outside(self, name: str, stored: Stored, shape: Shape) -> str:
        """Store a tensor of the file's type in the data file MODEL_DATA, under a name of its own, once."""
        from onnx import TensorProto, helper

        if name not in self.stored:
            kind = helper.np_dtype_to_tensor_dtype(self.dtype)
            tensor = TensorProto(name=name, data_type=kind, dims=shape, data_location=TensorProto.EXTERNAL)
            start = sum(other.size for other in self.outside.values()) * self.dtype.itemsize
            places = {"location": MODEL_DATA, "offset": start, "length": stored.size * self.dtype.itemsize}
            for key, value in places.items():
                tensor.external_data.add(key=key, value=str(value))
            self.stored[name], self.outside[name] = tensor, stored
        return name

    def store(self, name: str, array: NDArray[Any]) -> str:
        """Store a tensor under a name of its own, once."""
        from onnx import numpy_helper

        if name not in self.stored:
            self.stored[name] = numpy_helper.from_array(np.ascontiguousarray(array).reshape(array.shape), name)
        return name

    def constant(self, array: NDArray[Any], name: str = "") -> str:
        """Store a tensor that is no parameter; equal ones once, if they have no name."""
        if name:
            return self.store(name, array)
        key = array.dtype.str, array.shape, array.tobytes()
        if key not in self._known:
            self._known[key] = self.store(self.free("constant"), array)
        return self._known[key]

    def integers(self, values: Sequence[int] | Index) -> str:
        """A stored list of integers."""
        return self.constant(np.asarray(values, dtype=np.int64))

    def bytes_of(
        self, title: str, inputs: Mapping[str, Shape], outputs: Mapping[str, Shape], metadata: Mapping[str, str]
    ) -> bytes:
        """The file's bytes. ``inputs``, ``outputs``: name -> shape."""
        from onnx import helper

        kind = helper.np_dtype_to_tensor_dtype(self.dtype)
        graph = helper.make_graph(
            self.nodes,
            title,
            [helper.make_tensor_value_info(name, kind, shape) for name, shape in inputs.items()],
            [helper.make_tensor_value_info(name, kind, shape) for name, shape in outputs.items()],
            list(self.stored.values()),
        )
        model = helper.make_model(
            graph,
            producer_name=PRODUCER,
            producer_version=__version__,
            opset_imports=[helper.make_opsetid("", OPSET)],
            ir_version=IR_VERSION,
        )
        helper.set_model_props(model, dict(metadata))
        return bytes(model.SerializeToString(deterministic=True))
