"""All functions of the exported graph that are written, by their names in torch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..forms.activations import (
    celu,
    clamp,
    elu,
    gelu,
    hardsigmoid,
    hardtanh,
    leaky_relu,
    log_sigmoid,
    prelu,
    selu,
    silu,
    softplus,
)
from ..forms.arithmetic import (
    add,
    div,
    euclidean_norm,
    extremum,
    log_sum_exp,
    mul,
    neg,
    power,
    reciprocal_root,
    reduction,
    rsub,
    shifted_exponential,
    shifted_logarithm,
    smallest,
    sub,
    variance,
    where,
)
from ..forms.attention import attention
from ..forms.normalisation import batch_norm, group_norm, instance_norm, layer_norm
from ..forms.products import addmm, bilinear, linear, matmul
from ..forms.values import Data, Tensor
from .layers import adaptive_average_pool, adaptive_max_pool, average_pool, convolution, interpolated, max_pool
from .moves import MOVES
from .writer import Writer


def _of_each(operator: str) -> Callable[..., Data]:
    return lambda w, x: w.unary(operator, x)


_EACH = {
    "exp": "Exp", "log": "Log", "sqrt": "Sqrt", "abs": "Abs", "reciprocal": "Reciprocal", "sin": "Sin", "cos": "Cos",
    "atan": "Atan", "erf": "Erf", "relu": "Relu", "tanh": "Tanh", "sigmoid": "Sigmoid",
}  # fmt: skip
ARITHMETIC: dict[str, Callable[..., Any]] = {
    "aten.add.Tensor": add,
    "aten.add.Scalar": add,
    "aten.sub.Tensor": sub,
    "aten.sub.Scalar": sub,
    "aten.rsub.Tensor": rsub,
    "aten.rsub.Scalar": rsub,
    "aten.mul.Tensor": mul,
    "aten.mul.Scalar": mul,
    "aten.div.Tensor": div,
    "aten.div.Scalar": div,
    "aten.neg.default": neg,
    "aten.pow.Tensor_Scalar": power,
    "aten.rsqrt.default": reciprocal_root,
    "aten.expm1.default": shifted_exponential,
    "aten.log1p.default": shifted_logarithm,
    "aten.where.self": where,
    "aten.maximum.default": extremum("Max"),
    "aten.minimum.default": extremum("Min"),
    "aten.sum.default": reduction("ReduceSum"),
    "aten.sum.dim_IntList": reduction("ReduceSum"),
    "aten.mean.default": reduction("ReduceMean"),
    "aten.mean.dim": reduction("ReduceMean"),
    "aten.amax.default": reduction("ReduceMax"),
    "aten.amin.default": smallest,
    "aten.logsumexp.default": log_sum_exp,
    "aten.var.correction": variance,
    "aten.linalg_vector_norm.default": euclidean_norm,
    **{f"aten.{name}.default": _of_each(operator) for name, operator in _EACH.items()},
}


def _plain(operator: str) -> Callable[..., Data]:
    return lambda w, x: w.unary(operator, x)


def _softmax(operator: str) -> Callable[..., Data]:
    def softmax(w: Writer, x: Tensor, dim: int, half_to_float: Any = False) -> Data:
        return w.unary(operator, x, axis=dim)

    return softmax


ACTIVATIONS: dict[str, Callable[..., Any]] = {
    "aten.leaky_relu.default": leaky_relu,
    "aten.prelu.default": prelu,
    "aten.elu.default": elu,
    "aten.selu.default": selu,
    "aten.celu.default": celu,
    "aten.gelu.default": gelu,
    "aten.silu.default": silu,
    "aten.mish.default": _plain("Mish"),
    "aten.softplus.default": softplus,
    "aten.log_sigmoid.default": log_sigmoid,
    "aten.hardswish.default": _plain("HardSwish"),
    "aten.hardsigmoid.default": hardsigmoid,
    "aten.clamp.default": clamp,
    "aten.hardtanh.default": hardtanh,
    "aten._softmax.default": _softmax("Softmax"),
    "aten._log_softmax.default": _softmax("LogSoftmax"),
}
LAYERS: dict[str, Callable[..., Any]] = {
    "aten.linear.default": linear,
    "aten.addmm.default": addmm,
    "aten.matmul.default": matmul,
    "aten.mm.default": matmul,
    "aten.bmm.default": matmul,
    "aten.bilinear.default": bilinear,
    "aten.convolution.default": convolution,
    "aten.scaled_dot_product_attention.default": attention,
    "aten.upsample_linear1d.vec": interpolated,
    "aten.upsample_bilinear2d.vec": interpolated,
    "aten.upsample_trilinear3d.vec": interpolated,
    "aten.max_pool2d_with_indices.default": max_pool,
    "aten.max_pool3d_with_indices.default": max_pool,
    "aten.avg_pool1d.default": average_pool,
    "aten.avg_pool2d.default": average_pool,
    "aten.avg_pool3d.default": average_pool,
    "aten._adaptive_avg_pool2d.default": adaptive_average_pool,
    "aten._adaptive_avg_pool3d.default": adaptive_average_pool,
    "aten.adaptive_max_pool2d.default": adaptive_max_pool,
}
NORMALISATIONS: dict[str, Callable[..., Any]] = {
    "aten._native_batch_norm_legit_no_training.default": batch_norm,
    "aten.native_layer_norm.default": layer_norm,
    "aten.native_group_norm.default": group_norm,
    "aten.instance_norm.default": instance_norm,
}
OPERATORS: dict[str, Callable[..., Any]] = {**ARITHMETIC, **ACTIVATIONS, **MOVES, **LAYERS, **NORMALISATIONS}
