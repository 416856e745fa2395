"""Small random ONNX models of one operator each, in any operator set, with usual and with odd attributes and inputs."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

Shape = tuple[int, ...]
INTEGERS: tuple[int, ...] = (-3, -2, -1, 0, 1, 1, 2, 3, 4, 100, 2**31, -(2**63))
FLOATS = (0.0, -0.5, 0.5, 1.0, 1.5, 3.0, 1e-30, float("inf"), float("nan"))
TEXTS = ("", "tanh", "none", "SAME_UPPER", "SAME_LOWER", "VALID", "NOTSET", "reflect", "edge", "wrap", "CRD", "odd")
UNARY = {
    *("Abs", "Atan", "Celu", "Clip", "Cos", "Dropout", "Elu", "Erf", "Exp", "Flatten", "Gelu", "HardSigmoid"),
    *(
        "HardSwish",
        "Identity",
        "LeakyRelu",
        "Log",
        "LogSoftmax",
        "Mish",
        "Neg",
        "Reciprocal",
        "Relu",
        "Selu",
        "Sigmoid",
    ),
    *("Sin", "Softmax", "Softplus", "Softsign", "Sqrt", "Swish", "Tanh", "Transpose", "Cast", "Shape", "Size"),
}
POOLS = {"AveragePool", "MaxPool", "GlobalAveragePool", "GlobalMaxPool"}
POSITIVE = {"Log", "Sqrt", "Reciprocal", "Pow", "Div", "BatchNormalization", "Mod"}


@functools.cache
def _history() -> dict[str, dict[int, onnx.defs.OpSchema]]:
    found: dict[str, dict[int, onnx.defs.OpSchema]] = {}
    for schema in onnx.defs.get_all_schemas_with_history():
        if schema.domain == "":
            found.setdefault(schema.name, {})[schema.since_version] = schema
    return found


def versions(name: str) -> dict[int, onnx.defs.OpSchema]:
    """The definitions of an operator of the standard domain, by the operator set that brought them."""
    return _history()[name]


class Odd:
    """One model under construction: an operator's node on data x, its constants, and what stands around it."""

    def __init__(self, operator: str, opset: int, rng: np.random.Generator) -> None:
        self.operator, self.opset, self.rng = operator, opset, rng
        self.inputs: dict[str, Shape] = {}
        self.constants: dict[str, Any] = {}
        self.attributes: dict[str, Any] = {}
        self.before: list[onnx.NodeProto] = []
        self.node_inputs: list[str] = []
        self.outputs = ["y"]
        self.masked = False  # whether a Softmax follows
        known = [v for v in versions(operator) if v <= opset]
        self.schema = versions(operator)[max(known)]

    # ---- draws

    def one(self, *values: Any) -> Any:
        return values[int(self.rng.integers(len(values)))]

    def chance(self, probability: float) -> bool:
        return bool(self.rng.random() < probability)

    def whole(self, low: int, high: int) -> int:
        return int(self.rng.integers(low, high + 1))

    def shape(self, least: int = 0, most: int = 3, longest: int = 3) -> Shape:
        return tuple(self.whole(1, longest) for _ in range(self.whole(least, most)))

    def data(self, shape: Shape, name: str = "") -> str:
        """A new input of the model."""
        name = name or (f"x{len(self.inputs)}" if self.inputs else "x")
        self.inputs[name] = tuple(shape)
        return name

    def stored(self, values: Any, name: str = "") -> str:
        name = name or f"c{len(self.constants)}"
        self.constants[name] = np.asarray(values)
        return name

    def normal(self, *shape: int) -> str:
        return self.stored(np.asarray(self.rng.uniform(0.2, 1.5, size=shape) * self.one(1, 1, -1)))

    def ints(self, *values: int) -> str:
        return self.stored(np.array(values, np.int64))

    def mask(self, *shape: int) -> str:
        """A stored tensor that is -infinity somewhere."""
        values = np.where(self.rng.random(shape) < 0.5, -np.inf, self.one(0.0, 0.0, 0.5))
        return self.stored(values, f"mask{len(self.constants)}")

    def smaller(self, shape: Shape) -> Shape:
        """A shape that is spread to this one."""
        kept = tuple(d if self.chance(0.7) else 1 for d in shape)
        return kept[self.whole(0, len(kept)) :] if self.chance(0.5) else kept

    # ---- operators

    def make(self) -> None:
        name = self.operator
        if name in UNARY:
            return self.unary()
        makers: dict[str, Callable[[], None]] = {
            **dict.fromkeys(("Add", "Sub", "Mul", "Div", "Pow", "Max", "Min", "Sum", "Mean", "PRelu"), self.binary),
            **dict.fromkeys(("Equal", "Greater", "Less", "GreaterOrEqual", "LessOrEqual", "Where"), self.choice),
            **dict.fromkeys(("And", "Or", "Not", "Range", "Constant", "ConstantOfShape"), self.folded),
            **dict.fromkeys(POOLS, self.pool),
            **dict.fromkeys(("ReduceMax", "ReduceMean", "ReduceSum"), self.reduce),
            **dict.fromkeys(("RNN", "GRU", "LSTM"), self.recurrent),
            **dict.fromkeys(("DepthToSpace", "SpaceToDepth"), self.blocks),
            **dict.fromkeys(
                ("BatchNormalization", "InstanceNormalization", "GroupNormalization", "LayerNormalization"), self.norm
            ),
            **dict.fromkeys(("Squeeze", "Unsqueeze"), self.axes),
            **dict.fromkeys(("Gather", "GatherElements", "GatherND"), self.gather),
            "Gemm": self.gemm,
            "MatMul": self.matmul,
            "Conv": self.conv,
            "ConvTranspose": self.conv_transpose,
            "Concat": self.concat,
            "Split": self.split,
            "Slice": self.slices,
            "Pad": self.pad,
            "Reshape": self.reshape,
            "Expand": self.expand,
            "Tile": self.tile,
            "Mod": self.modulo,
            "Trilu": self.triangle,
            "IsNaN": lambda: self.put(self.data(self.shape(1))),
            "Resize": self.resize,
            "Upsample": self.resize,
        }
        return makers[name]()

    def put(self, *inputs: str, **attributes: Any) -> None:
        self.node_inputs = list(inputs)
        self.attributes.update(attributes)

    def unary(self) -> None:
        name, shape = self.operator, self.shape(0 if self.chance(0.2) else 1)
        self.put(self.data(shape))
        rank = len(shape)
        match name:
            case "Flatten":
                self.attributes["axis"] = self.whole(-rank, rank)
            case "Softmax" | "LogSoftmax":
                self.attributes["axis"] = self.whole(-rank, rank)
            case "Transpose" if self.chance(0.8):
                self.attributes["perm"] = [int(a) for a in self.rng.permutation(rank)]
            case "Cast":
                self.attributes["to"] = self.one(1, 1, 11, 10, 7)
            case "Dropout":
                if self.opset >= 12:
                    self.node_inputs += [self.stored(0.5)][: self.whole(0, 1)]
                elif self.opset < 7:
                    self.attributes["is_test"] = 1
                if self.chance(0.3):
                    self.outputs.append("mask")
            case "Clip":
                low, high = sorted(self.rng.normal(size=2).tolist())
                if self.opset < 11:
                    self.attributes.update({k: v for k, v in (("min", low), ("max", high)) if self.chance(0.7)})
                else:
                    bounds = [
                        self.stored(v if self.chance(0.7) else [v]) if self.chance(0.7) else "" for v in (low, high)
                    ]
                    self.node_inputs += bounds
        if name in ("Shape", "Size"):  # what it gives is the shape of another tensor
            self.put(self.data(shape), **({"start": self.whole(-4, 4)} if self.chance(0.4) else {}))
        if name in ("Elu", "Celu", "Selu", "LeakyRelu", "HardSigmoid", "Swish") and self.chance(0.5):
            self.attributes["alpha"] = self.one(0.25, 1.5)
        if name == "Gelu":
            self.attributes["approximate"] = self.one("none", "tanh")

    def binary(self) -> None:
        name, shape = self.operator, self.shape()
        other = shape if self.opset < 7 else self.smaller(shape)
        first = self.data(shape)
        if name == "Pow":
            number = float(self.one(-16, -2, -1, -0.5, 0.5, 1, 2, 3, 5, 16, 0, 2.5))
            values = np.full([1] * self.whole(0, 2) if self.opset >= 7 else shape, number)
            second = self.stored(values.astype(np.int64) if self.chance(0.3) and self.opset >= 12 else values)
            return self.put(first, second)
        if name == "PRelu":
            return self.put(first, self.normal(*other))
        second = self.data(other) if self.chance(0.35) else self.normal(*other)
        if self.chance(0.2):
            second = first
        if name == "Add" and self.opset >= 7 and self.chance(0.2):
            second, self.masked = self.mask(*other), True
        inputs = [first, second]
        if self.chance(0.3) and not (self.opset < 7 and shape != other):
            inputs = inputs[::-1]
        if name in ("Max", "Min", "Sum", "Mean") and self.chance(0.4):
            inputs = [first] if self.chance(0.3) else [*inputs, self.normal(*shape), first][: self.whole(2, 4)]
        if self.opset < 7 and name in ("Add", "Sub", "Mul", "Div") and self.chance(0.4):
            self.attributes["broadcast"] = 1
            inputs = [first, self.normal(*shape[self.whole(0, len(shape)) :])]
        return self.put(*inputs)

    def choice(self) -> None:
        """Comparisons of constants decide a Where; and softplus with a threshold."""
        shape = self.shape(1)
        name = self.operator
        flag = "flag"
        if name == "Where":
            condition = self.stored(self.rng.random(self.smaller(shape)) < 0.5, flag)
            if self.chance(0.3):
                return self.put(condition, self.normal(*self.smaller(shape)), self.normal(*shape))
            first = self.data(shape)
            other = self.one(first, self.normal(*self.smaller(shape)), self.mask(*self.smaller(shape)))
            if self.chance(0.2):
                other = self.data(self.smaller(shape))
            self.masked = other.startswith("mask") or self.chance(0.1)
            return self.put(condition, *([first, other] if self.chance(0.5) else [other, first]))
        if self.chance(0.3):
            a, b = (self.ints(*self.rng.integers(0, 2, size=1).tolist()) for _ in range(2))
        elif self.chance(0.3) and self.opset >= 9:
            self.put(self.data(shape), self.stored([20.0] if self.chance(0.5) else 20.0))
            return None
        else:
            a, b = self.normal(*shape), self.normal(*(self.smaller(shape) if self.opset >= 7 else shape))
        return self.put(a, b)

    def folded(self) -> None:
        name = self.operator
        if name in ("And", "Or", "Not"):
            shape = self.shape(0, 2)
            flags = [self.stored(self.rng.random(shape) < 0.5) for _ in range(2)]
            return self.put(*flags[: 1 if name == "Not" else 2])
        if name == "Range":
            whole = self.chance(0.7)
            ends = [self.one(0, 1), self.one(4, 7, -3), self.one(1, 2, -1)]
            return self.put(*(self.stored(np.array(v, np.int64 if whole else np.float32)) for v in ends))
        if name == "Constant":
            kinds: list[tuple[str, Any]] = [("value", numpy_helper.from_array(np.float32([[0.5, 1.5]])))]
            if self.opset >= 12:
                kinds += [("value_float", 0.5), ("value_floats", [0.5, 1.5]), ("value_int", 2), ("value_ints", [1, 2])]
            return self.put(**dict([kinds[self.whole(0, len(kinds) - 1)]]))
        if self.chance(0.7):
            value: Any = self.one(
                np.float32([2.5]), np.int64([2]), np.float32(2.5), np.float64([0.1]), np.bool_([True])
            )
            self.attributes["value"] = numpy_helper.from_array(np.asarray(value))
        return self.put(self.ints(*self.shape(0, 2)))

    def modulo(self) -> None:
        """Of integers or, with fmod, of floats."""
        shape = self.shape(0, 2)
        whole = self.chance(0.6)
        if not whole or self.chance(0.4):
            self.attributes["fmod"] = 1
        if whole:
            a, b = (self.rng.integers(-7, 8, size=s) for s in (shape, self.smaller(shape)))
            self.put(self.stored(a), self.stored(np.where(b == 0, 3, b)))
        else:
            self.put(self.stored(self.rng.normal(size=shape) * 4), self.normal(*self.smaller(shape)))

    def triangle(self) -> None:
        shape = self.shape(2, 4) if self.chance(0.95) else self.shape(0, 1)
        self.put(self.data(shape))
        if self.chance(0.6):
            k = self.whole(-3, 3)
            self.node_inputs.append(self.stored(np.array(k if self.chance(0.8) else [k], np.int64)))
        if self.chance(0.6):
            self.attributes["upper"] = self.whole(0, 1)

    def resize(self) -> None:
        """By scales or sizes, of the last axes."""
        shape = (*self.shape(0, 2, 2), *(self.whole(1, 5) for _ in range(self.whole(1, 2))))
        axes = self.whole(1, min(2, len(shape)))
        tail = shape[-axes:]
        scales = [float(self.one(1, 2, 2, 3, 1.5, 0.5, 2.5)) for _ in tail]
        every = [1.0] * (len(shape) - axes) + scales
        x = self.data(shape)
        if self.opset < 9:
            self.put(x, scales=every)
        elif self.opset < 11:
            self.put(x, self.stored(np.float32(every)))
        else:
            sizes = [*shape[:-axes], *(self.whole(1, 8) for _ in tail)]
            chosen = self.opset >= 18 and self.chance(0.3)
            if chosen:
                self.attributes["axes"] = [int(a) for a in range(len(shape) - axes, len(shape))]
            none = "" if self.opset >= 13 else self.stored(np.zeros(0, np.float32), "none")
            if self.chance(0.5):
                self.put(x, none, self.stored(np.float32(scales if chosen else every)))
            else:
                self.put(x, none, none, self.ints(*(sizes[-axes:] if chosen else sizes)))
            names = ["half_pixel", "asymmetric", "align_corners", "pytorch_half_pixel", "tf_half_pixel_for_nn"]
            if self.chance(0.8):
                self.attributes["coordinate_transformation_mode"] = self.one(*names, "half_pixel_symmetric")
            if self.chance(0.6):
                rounded = ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil")
                self.attributes["nearest_mode"] = self.one(*rounded)
        if self.chance(0.6):
            self.attributes["mode"] = self.one("linear", "linear", "nearest", "cubic")

    def window(self, spatial: Shape, kernel: Shape, *, pads: bool = True) -> None:
        axes, known = len(spatial), self.schema.attributes
        if self.chance(0.6):
            self.attributes["strides"] = [self.whole(1, 3) for _ in range(axes)]
        if self.chance(0.4) and "dilations" in known:
            self.attributes["dilations"] = [self.whole(1, 2) for _ in range(axes)]
        if self.chance(0.5) and pads:
            self.attributes["pads"] = [self.whole(0, max(0, k - 1)) for k in kernel * 2]
        elif self.chance(0.5):
            self.attributes["auto_pad"] = self.one("SAME_UPPER", "SAME_LOWER", "VALID", "NOTSET")

    def conv(self) -> None:
        axes, groups = self.whole(1, 2), self.one(1, 1, 2, 3)
        inner, outer = self.whole(1, 2), self.whole(1, 2)
        kernel = tuple(self.whole(1, 3) for _ in range(axes))
        spatial = tuple(self.whole(2, 5) for _ in range(axes))
        inputs = [self.data((self.whole(1, 2), groups * inner, *spatial)), self.normal(groups * outer, inner, *kernel)]
        self.window(spatial, kernel)
        if groups > 1:
            self.attributes["group"] = groups
        if self.chance(0.5):
            self.attributes["kernel_shape"] = list(kernel)
        self.put(*inputs, *([self.normal(groups * outer)] if self.chance(0.6) else []))

    def conv_transpose(self) -> None:
        axes, groups = self.whole(1, 2), self.one(1, 1, 2)
        inner, outer = self.whole(1, 2), self.whole(1, 2)
        kernel = tuple(self.whole(1, 3) for _ in range(axes))
        spatial = tuple(self.whole(2, 3) for _ in range(axes))
        inputs = [self.data((self.whole(1, 2), groups * inner, *spatial)), self.normal(groups * inner, outer, *kernel)]
        self.window(spatial, kernel)
        if self.chance(0.3):
            self.attributes["output_padding"] = [self.whole(0, 1) for _ in range(axes)]
        if self.chance(0.2) and "pads" not in self.attributes:
            self.attributes["output_shape"] = [2 * d for d in spatial]
        if groups > 1:
            self.attributes["group"] = groups
        self.put(*inputs, *([self.normal(groups * outer)] if self.chance(0.6) else []))

    def pool(self) -> None:
        axes = self.whole(1, 2)
        spatial = tuple(self.whole(2, 6) for _ in range(axes))
        self.put(self.data((self.whole(1, 2), self.whole(1, 2), *spatial)))
        if self.operator.startswith("Global"):
            return
        kernel = tuple(self.whole(1, 3) for _ in range(axes))
        self.attributes["kernel_shape"] = list(kernel)
        self.window(spatial, kernel)
        for name in ("count_include_pad", "ceil_mode"):
            if name in self.schema.attributes and self.chance(0.5):
                self.attributes[name] = 1

    def reduce(self) -> None:
        shape = self.shape(1, 4)
        rank = len(shape)
        axes = [int(a) - (rank if self.chance(0.3) and self.opset >= 11 else 0) for a in self.rng.permutation(rank)]
        axes = axes[: self.whole(1, rank)]
        inputs = [self.data(shape)]
        if self.chance(0.8):
            if "axes" in self.schema.attributes:
                self.attributes["axes"] = axes
            else:
                inputs.append(self.ints(*axes))
        self.put(*inputs, keepdims=self.whole(0, 1))

    def recurrent(self) -> None:
        name, direction = self.operator, self.one("forward", "reverse", "bidirectional")
        ways, gates = 2 if direction == "bidirectional" else 1, {"RNN": 1, "GRU": 3, "LSTM": 4}[self.operator]
        steps, batch, width, hidden = self.whole(1, 2), self.whole(1, 2), self.whole(1, 2), self.whole(1, 2)
        swapped = self.opset >= 14 and self.chance(0.15)
        self.put(self.data((batch, steps, width) if swapped else (steps, batch, width)))
        self.put(*self.node_inputs, self.normal(ways, gates * hidden, width), self.normal(ways, gates * hidden, hidden))
        self.attributes.update({"direction": direction, "hidden_size": hidden, **({"layout": 1} if swapped else {})})
        if self.opset < 7:
            self.attributes["output_sequence"] = 1
        if name == "GRU" and "linear_before_reset" in self.schema.attributes:
            self.attributes["linear_before_reset"] = self.whole(0, 1)
        if self.chance(0.6):
            self.node_inputs.append(self.normal(ways, 2 * gates * hidden))
            if self.chance(0.6):
                lengths = self.stored(np.full(batch, steps, np.int32)) if self.chance(0.3) else ""
                state = (batch, ways, hidden) if swapped else (ways, batch, hidden)
                self.node_inputs += [lengths, self.data(state) if self.chance(0.5) else self.normal(*state)]
                if name == "LSTM" and self.chance(0.6):
                    zero = self.stored(np.zeros(state))
                    self.node_inputs.append(self.one(self.data(state), self.normal(*state), zero))
        self.outputs = self.one(["y"], ["", "y"], ["", "", "y"] if name == "LSTM" else ["y", "z"])

    def blocks(self) -> None:
        size = self.whole(1, 2)
        n, c, h, w = self.whole(1, 2), self.whole(1, 2), self.whole(1, 2), self.whole(1, 2)
        deep = self.operator == "DepthToSpace"
        self.put(self.data((n, c * size * size, h, w) if deep else (n, c, h * size, w * size)), blocksize=size)
        if "mode" in self.schema.attributes and self.chance(0.6):
            self.attributes["mode"] = self.one("DCR", "CRD")

    def norm(self) -> None:
        shape = tuple(self.whole(1, 3) for _ in range(self.whole(2 if self.operator[0] == "B" else 3, 4)))
        if self.operator[0] == "G":
            shape = (shape[0], 2 * shape[1], *shape[2:])
        channels, data = shape[1], self.data(shape)
        if self.chance(0.5):
            self.attributes["epsilon"] = 0.125
        if self.operator[0] == "L":
            axis = self.whole(0, len(shape) - 1)
            tail = shape[axis:]
            inputs = [data, self.normal(*tail if self.chance(0.7) else self.smaller(tail))]
            self.attributes["axis"] = axis - self.one(0, len(shape))
            return self.put(*inputs, *([self.normal(*tail)] if self.chance(0.7) else []))
        if self.operator[0] == "G":
            self.attributes["num_groups"] = self.one(1, 2)
            channels = channels if self.opset >= 21 else self.attributes["num_groups"]
        own = (channels,)
        if "spatial" in self.schema.attributes and self.chance(0.4):
            self.attributes["spatial"], own = 0, shape[1:]
        inputs = [data, self.normal(*own), self.normal(*own)]
        if self.operator[0] == "B":
            inputs += [self.normal(*own), self.stored(self.rng.uniform(0.1, 1, size=own))]
            if self.opset < 7:
                self.attributes["is_test"] = 1
        return self.put(*inputs)

    def axes(self) -> None:
        shape = tuple(self.one(1, 1, 2, 3) for _ in range(self.whole(1, 4)))
        rank = len(shape)
        if self.operator == "Squeeze":
            axes = [i for i, d in enumerate(shape) if d == 1 and self.chance(0.6)]
        else:
            axes = sorted(int(a) for a in self.rng.permutation(rank + 1)[: self.whole(1, 2)])
        negative = rank + (len(axes) if self.operator == "Unsqueeze" else 0) if self.opset >= 11 else 0
        axes = [a - negative if self.chance(0.3) else a for a in axes]
        data = self.data(shape)
        if not axes and self.chance(0.7):
            return self.put(data)
        if self.opset < 13:
            return self.put(data, axes=axes)
        return self.put(data, self.ints(*axes))

    def gather(self) -> None:
        shape = self.shape(1)
        axis = self.whole(0, len(shape) - 1)
        length, least = shape[axis], 0 if self.opset < 11 else -shape[axis]
        data = self.data(shape)
        if self.operator == "GatherND":
            batch = self.whole(0, min(1, len(shape) - 1)) if self.opset >= 12 else 0
            depth = self.whole(1, len(shape) - batch)
            lengths = np.array(shape[batch : batch + depth])
            index = self.rng.integers(-lengths, lengths, size=(*shape[:batch], *self.shape(0, 1), depth))
            return self.put(data, self.stored(index.astype(np.int64)), **({"batch_dims": batch} if batch else {}))
        size: Shape = self.shape(0, 2)
        if self.operator == "GatherElements":
            size = tuple(self.whole(1, d) for d in shape)
        index = self.rng.integers(least, length, size=size)
        return self.put(data, self.stored(index.astype(self.one(np.int64, np.int32))), axis=axis)

    def gemm(self) -> None:
        n, k, m = self.whole(1, 3), self.whole(1, 3), self.whole(1, 3)
        turned = self.whole(0, 1), self.whole(0, 1)
        shapes = {"a": (k, n) if turned[0] else (n, k), "b": (m, k) if turned[1] else (k, m)}
        shapes["c"] = (n, m) if self.opset < 7 else self.one((m,), (n, m), (n, 1), (1, m), (1,), ())
        given = self.one("a", "a", "b", "ab", "ac", "abc")
        names = [self.data(s, f"x{k}") if k in given else self.normal(*s) for k, s in shapes.items()]
        self.put(*names[: self.whole(2, 3) if self.opset >= 11 else 3], transA=turned[0], transB=turned[1])
        self.attributes.update({k: self.one(0.5, 2.0, 0.3) for k in ("alpha", "beta") if self.chance(0.4)})

    def matmul(self) -> None:
        k, batch = self.whole(1, 3), self.shape(0, 2)
        other = self.smaller(batch)
        a = (*batch, self.whole(1, 3), k) if self.chance(0.9) else (k,)
        b = (*other, k, self.whole(1, 3)) if self.chance(0.9) else (k,)
        match self.one("xw", "wx", "xx"):
            case "xw":
                self.put(self.data(a), self.normal(*b))
            case "wx":
                self.put(self.normal(*a), self.data(b))
            case _:
                self.put(self.data(a), self.data(b))

    def concat(self) -> None:
        shape = self.shape(1)
        axis = self.whole(0, len(shape) - 1)
        names = []
        for _ in range(self.whole(1, 3)):
            own = (*shape[:axis], self.whole(1, 2), *shape[axis + 1 :])
            names.append(self.data(own) if self.chance(0.7) or not names else self.normal(*own))
        self.put(*names, axis=axis - (len(shape) if self.chance(0.3) and self.opset >= 11 else 0))

    def split(self) -> None:
        parts = [self.whole(1, 2) for _ in range(self.whole(1, 3))]
        if self.chance(0.4):
            parts = [parts[0]] * len(parts)
        self.put(self.data((sum(parts), self.whole(1, 2))), axis=0)
        self.outputs = ["y", *(f"y{i}" for i in range(1, len(parts)))]
        if self.opset < 13:
            self.attributes["split"] = parts
        elif self.chance(0.7) or self.opset < 18:
            self.node_inputs.append(self.ints(*parts))
        else:
            self.attributes["num_outputs"] = len(parts)

    def slices(self) -> None:
        shape = self.shape(1)
        axes = [int(a) for a in self.rng.permutation(len(shape))[: self.whole(1, len(shape))]]
        starts = [self.one(0, 0, 1, -1, -2, self.whole(-7, 7)) for _ in axes]
        ends = [self.one(self.whole(-7, 7), 3, 2**63 - 1, -(2**63)) for _ in axes]
        if self.opset < 10:
            return self.put(self.data(shape), starts=starts, ends=ends, axes=axes)
        lists = [starts, ends, axes, [self.one(1, 1, 2, -1, -2) for _ in axes]]
        if self.chance(0.2):
            axes[:] = range(len(axes))
            lists = lists[:2]
        return self.put(self.data(shape), *(self.ints(*values) for values in lists))

    def pad(self) -> None:
        shape = self.shape(1)
        mode = self.one("constant", "constant", "reflect", "edge", *(["wrap"] if self.opset >= 19 else []))
        least = -1 if mode == "constant" else 0
        pads = [self.whole(least, 2) for _ in range(2 * len(shape))]
        self.attributes["mode"] = mode
        if self.opset < 11:
            self.attributes["paddings" if self.opset < 2 else "pads"] = pads
            if self.chance(0.5):
                self.attributes["value"] = 0.5
            return self.put(self.data(shape))
        inputs = [self.data(shape), self.ints(*pads)]
        return self.put(*inputs, *([self.stored(self.one(0.5, 0.0))] if self.chance(0.5) else []))

    def reshape(self) -> None:
        shape = self.shape()
        size = int(np.prod(shape))
        target = self.one([-1], [size], [1, size], [*shape], [0] * len(shape), [*shape[:-1], -1], [1, -1, 1])
        if self.opset < 5:
            return self.put(self.data(shape), shape=target)
        return self.put(self.data(shape), self.ints(*target))

    def expand(self) -> None:
        shape = self.shape()
        self.put(self.data(self.smaller(shape)), self.ints(*self.smaller(shape) if self.chance(0.3) else shape))

    def tile(self) -> None:
        shape = self.shape()
        self.put(self.data(shape), self.ints(*(self.whole(1, 2) for _ in shape)))

    # ---- what makes a model odd

    def value_of(self, kind: str) -> Any:
        match kind:
            case "INT":
                return self.one(*INTEGERS)
            case "FLOAT":
                return self.one(*FLOATS)
            case "STRING":
                return self.one(*TEXTS)
            case "INTS":
                return [self.one(*INTEGERS) if self.chance(0.3) else self.whole(0, 2) for _ in range(self.whole(0, 4))]
            case "FLOATS":
                return [self.one(*FLOATS) for _ in range(self.whole(0, 3))]
            case "STRINGS":
                names = ("Tanh", "Sigmoid", "tanh", "sigmoid", "Relu")
                return [self.one(*names) for _ in range(self.whole(0, 3))]
        return None

    def twist(self) -> None:
        """Change one thing."""
        known = {n: a.type.name for v in versions(self.operator).values() for n, a in v.attributes.items()}
        known = {n: k for n, k in known.items() if k in ("INT", "FLOAT", "STRING", "INTS", "FLOATS", "STRINGS")}
        stored = [n for n in self.node_inputs if n in self.constants]
        match self.whole(0, 9):
            case 0 | 1 | 2 if known:
                name = self.one(*sorted(known))
                self.attributes[name] = self.value_of(known[name])
            case 3 if known:  # another type of value
                value = self.value_of(self.one("INT", "FLOAT", "STRING", "INTS"))
                self.attributes[self.one(*sorted(known))] = value if value != [] else [1]
            case 4 if self.attributes:
                self.attributes.pop(self.one(*sorted(self.attributes)))
            case 5 if stored:  # of another shape
                name = self.one(*stored)
                values = self.constants[name]
                flat = values.ravel()
                forms = [values[None], flat, flat[:1], flat[:1].reshape(() if flat.size else (0,)), flat[:0]]
                self.constants[name] = forms[self.whole(0, 4) if self.chance(0.3) else self.whole(0, 3)]
            case 6 if stored:  # other numbers
                name = self.one(*stored)
                values = self.constants[name]
                if values.dtype in (np.int64, np.int32) and values.size:
                    values = values.copy()
                    values.ravel()[self.whole(0, values.size - 1)] += self.one(-3, -2, -1, 1, 2)
                    self.constants[name] = values
                elif values.dtype != bool:
                    self.constants[name] = np.asarray(values * self.one(0, -1))
            case 7 if stored:  # of another type
                name = self.one(*stored)
                self.constants[name] = self.constants[name].astype(self.one(np.int32, np.int64, np.float16, np.float32))
            case 8 if self.node_inputs:  # an input more, less, or of another kind
                match self.whole(0, 3):
                    case 0:
                        self.node_inputs.pop()
                    case 1:
                        self.node_inputs.append(self.one("", *self.node_inputs))
                    case 2:
                        self.node_inputs[self.whole(0, len(self.node_inputs) - 1)] = self.one(*self.node_inputs, "")
                    case _ if stored:
                        name = self.one(*stored)
                        self.inputs[name] = self.constants.pop(name).shape
            case 9:  # data that is a constant
                name = self.node_inputs[0] if self.node_inputs else ""
                if name in self.inputs:
                    self.constants[name] = self.rng.uniform(0.2, 1.5, size=self.inputs.pop(name))

    # ---- the model

    def model(self, dtype: Any = np.float32) -> onnx.ModelProto:
        """The operator, what stands before and behind it, and a layer of its own: a network has parameters."""
        self.make()
        for _ in range(self.one(0, 0, 0, 1, 1, 2)):
            self.twist()
        nodes: list[onnx.NodeProto] = []
        data = [n for n in self.node_inputs if n in self.inputs and len(self.inputs[n])]
        if data and self.chance(0.5):  # what stands before
            name = self.one(*data)
            match self.whole(0, 3):
                case 0:
                    nodes.append(helper.make_node("Tanh", [name], ["before"], **self.legacy()))
                case 1:
                    nodes.append(helper.make_node("Transpose", [name], ["turned"]))
                    nodes.append(helper.make_node("Transpose", ["turned"], ["before"]))
                case 2:
                    weight = self.stored(self.rng.normal(size=(self.inputs[name][-1],) * 2), "layer")
                    nodes.append(helper.make_node("MatMul", [name, weight], ["before"]))
                case _:
                    scale = self.stored(np.full(self.inputs[name], 0.75), "scale")
                    nodes.append(helper.make_node("Mul", [name, scale], ["before"]))
            self.node_inputs = ["before" if n == name else n for n in self.node_inputs]
        attributes = {k: v for k, v in self.attributes.items() if v is not None}
        made = helper.make_node(self.operator, self.node_inputs, self.outputs, name="op")
        made.attribute.extend(_attribute(k, v, self.schema) for k, v in attributes.items())
        nodes.append(made)
        last = self.behind(nodes)
        head = self.stored(self.rng.normal(size=(2, 2)), "head")
        nodes.append(helper.make_node("MatMul", [self.data((1, 2), "own"), head], ["p"]))
        outputs = [last, "p", *(name for name in self.outputs if name and name not in (last, "y") and self.chance(0.5))]
        if self.chance(0.3):
            outputs = outputs[::-1]
        return self.finish(nodes, outputs, dtype)

    def legacy(self) -> dict[str, Any]:
        return {"consumed_inputs": [0]} if self.opset < 6 and self.chance(0.2) else {}

    def behind(self, nodes: list[onnx.NodeProto]) -> str:
        """What uses the result; the name of what is the model's output."""
        name, opset = self.operator, self.opset
        if self.masked:
            nodes.append(helper.make_node("Softmax", ["y"], ["result"], axis=-1))
            return "result"
        stored = self.constants.get(self.node_inputs[0]) if self.node_inputs else None
        whole = name in ("Shape", "Size", "Range") or (
            name == "Mod" and stored is not None and stored.dtype.kind == "i"
        )
        whole |= name in ("Constant", "ConstantOfShape") and self.chance(0.5)
        truth = name in ("IsNaN", "Equal", "Greater", "Less", "GreaterOrEqual", "LessOrEqual", "And", "Or", "Not")
        if whole and opset >= 6:
            nodes.append(helper.make_node("Cast", ["y"], ["number"], to=1))
            nodes.append(helper.make_node("Mul", ["number", self.data((), "factor")], ["result"]))
            return "result"
        if truth and opset >= 9 and self.node_inputs and self.node_inputs[0] in self.inputs:  # data > limit
            data = self.node_inputs[0]
            nodes.append(helper.make_node("Softplus", [data], ["soft"]))
            nodes.append(helper.make_node("Where", ["y", data, "soft"], ["result"]))
            return "result"
        if truth and opset >= 9 and self.chance(0.5):
            a, b = self.normal(1), self.normal(1)
            nodes.append(helper.make_node("Where", ["y", a, b], ["number"]))
            nodes.append(helper.make_node("Add", ["number", self.data((), "factor")], ["result"]))
            return "result"
        if truth or name in ("Range", "Constant", "ConstantOfShape", "Where", "Mod"):
            number = "y"
            if truth and opset >= 6:
                nodes.append(helper.make_node("Cast", ["y"], ["number"], to=self.one(1, 1, 1, 7)))
                number = "number"
            nodes.append(helper.make_node("Mul", [number, self.data((), "factor")], ["result"]))
            return "result"
        if self.chance(0.5) and "y" in self.outputs:
            match self.whole(0, 3):
                case 0:
                    nodes.append(helper.make_node("Sigmoid", ["y"], ["result"], **self.legacy()))
                case 1:
                    old = {"broadcast": 1} if opset < 7 else {}
                    nodes.append(
                        helper.make_node("Add", ["y", self.normal(*self.one((), (1,), (2,)))], ["result"], **old)
                    )
                case 2:
                    nodes.append(helper.make_node("Neg", ["y"], ["result"]))
                case _:
                    nodes.append(helper.make_node("Flatten", ["y"], ["result"], axis=0))
            return "result"
        return "y"

    def finish(self, nodes: list[onnx.NodeProto], outputs: list[str], dtype: Any) -> onnx.ModelProto:
        element = helper.np_dtype_to_tensor_dtype(np.dtype(dtype))
        used = {name for node in nodes for name in node.input}
        tensors = []
        for name, values in self.constants.items():
            array = values.astype(dtype) if values.dtype == np.float64 else values
            if name in used:
                tensors.append(numpy_helper.from_array(np.ascontiguousarray(array).reshape(array.shape), name))
        inputs = {name: shape for name, shape in self.inputs.items() if name in used}
        graph = helper.make_graph(
            nodes,
            "odd",
            [helper.make_tensor_value_info(name, element, shape) for name, shape in inputs.items()],
            [helper.make_tensor_value_info(name, element, None) for name in outputs],
            tensors,
        )
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=8)


def _attribute(name: str, value: Any, schema: onnx.defs.OpSchema) -> onnx.AttributeProto:
    """The attribute; an empty list has the type that the definition says."""
    if value == []:
        known = schema.attributes.get(name)
        made = onnx.AttributeProto(name=name)
        made.type = onnx.AttributeProto.INTS if known is None else known.type.value
        return made
    return helper.make_attribute(name, value)


def odd_model(operator: str, opset: int, seed: int) -> onnx.ModelProto:
    """Model number ``seed`` of an operator in an operator set; always the same."""
    rng = np.random.default_rng([seed, opset, *operator.encode()])
    return Odd(operator, opset, rng).model(np.float64 if rng.random() < 0.1 and opset >= 7 else np.float32)
