"""Keras models with all their kinds of layers, small, their numbers drawn at random."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest

os.environ.setdefault("KERAS_BACKEND", "numpy")

keras: Any = pytest.importorskip("keras", reason="keras is not installed: make doors")
L: Any = keras.layers

Build = Callable[[], Any]


def sequential(shape: tuple[int, ...], *layers: Any) -> Any:
    return keras.Sequential([keras.Input(shape), *layers])


def through(shape: tuple[int, ...], function: Callable[[Any], Any]) -> Any:
    x = keras.Input(shape)
    return keras.Model(x, function(x))


def _activation(name: str) -> Build:
    return lambda: sequential((3,), L.Dense(4, activation=name), L.Dense(2))


def _layer(*between: Callable[[], Any]) -> Build:
    return lambda: sequential((3,), L.Dense(4), *(make() for make in between), L.Dense(2))


def _image(*layers: Callable[[], Any], shape: tuple[int, ...] = (5, 6, 2)) -> Build:
    return lambda: sequential(shape, *(make() for make in layers), L.Flatten(), L.Dense(2))


def _series(*layers: Callable[[], Any], shape: tuple[int, ...] = (3, 2)) -> Build:
    return lambda: sequential(shape, *(make() for make in layers))


def _residual() -> Any:
    x = keras.Input((3,), name="x")
    a = L.Dense(3, "tanh")(x)
    b = L.Dense(3, "relu")(x)
    parts = [L.Add()([x, a, b]), L.Subtract()([a, b]), L.Multiply()([a, b]), L.Average()([x, a, b])]
    more = [L.Maximum()([a, b]), L.Minimum()([x, b]), L.Dot(axes=1)([a, b]), a * 2.0 - b / 4.0 + 1.0]
    ops = keras.ops
    more += [ops.relu(b), ops.tanh(a), -ops.squeeze(ops.transpose(ops.reshape(b, (1, 3, 1)), (0, 2, 1)), 1)]
    return keras.Model({"x": x}, L.Dense(2)(L.Concatenate()(parts + more)))


def _dot() -> Any:
    x = keras.Input((3, 2))
    return keras.Model(x, L.Flatten()(L.Dot(axes=(2, 2))([L.Dense(4, "tanh")(x), L.Dense(4)(x)])))


def _shared() -> Any:
    a, b = keras.Input((3,), name="a"), keras.Input((3,), name="b")
    layer = L.Dense(3, "tanh", name="shared")
    return keras.Model([a, b], [layer(layer(a)), L.Dense(2, name="head")(layer(b))])


def _nested() -> Any:
    inner = sequential((4,), L.Dense(3, "tanh"), L.Dense(4))
    x = keras.Input((4,))
    return keras.Model(x, L.Dense(2)(L.Add()([x, inner(x)])))


def _frozen() -> Any:
    model = sequential((4, 2), L.Conv1D(3, 2, activation="tanh"), L.Flatten(), L.Dense(4), L.Dense(2))
    model.layers[0].trainable = model.layers[2].trainable = False
    return model


def _frozen_others() -> Any:
    kinds = [
        L.DepthwiseConv1D(2, padding="same"),
        L.Conv1DTranspose(2, 3, padding="same"),
        L.Conv1D(3, 2, padding="causal"),
    ]
    model = sequential((4, 2), *kinds, L.BatchNormalization(), L.LSTM(2), L.PReLU(), L.LayerNormalization(), L.Dense(2))
    for layer in model.layers[:-1]:
        layer.trainable = False
    return model


def _bidirectional() -> Any:
    x = keras.Input((3, 2))
    made = [
        L.Bidirectional(L.GRU(2, return_sequences=True), merge_mode=mode)(x) for mode in ("concat", "sum", "ave", "mul")
    ]
    return keras.Model(
        x, L.Flatten()(L.Concatenate()([*made, *L.Bidirectional(L.LSTM(2, return_sequences=True), merge_mode=None)(x)]))
    )


def _attention() -> Any:
    x = keras.Input((3, 4))
    layer = L.MultiHeadAttention(2, 3, value_dim=2)
    y = L.MultiHeadAttention(1, 2)(x, x, use_causal_mask=True)
    return keras.Model(x, L.Flatten()(layer(x, y, key=L.Dense(4)(x))))


def _states() -> Any:
    x = keras.Input((3, 2))
    return keras.Model(x, [*L.LSTM(2, return_state=True, go_backwards=True)(x), L.RNN(L.SimpleRNNCell(2))(x)])


def _normalised() -> Any:
    layer = L.Normalization(axis=-1, mean=[0.5, -1.0, 0.25], variance=[2.0, 0.5, 1.0])
    return sequential((3,), L.Rescaling(0.5, offset=-0.1), layer, L.Dense(2))


_NAMES = (
    "celu", "elu", "exponential", "gelu", "hard_sigmoid", "hard_silu", "hard_tanh", "leaky_relu", "linear",
    "log_sigmoid", "log_softmax", "mish", "relu", "relu6", "selu", "sigmoid", "silu", "soft_shrink", "softmax",
    "softplus", "softsign", "squareplus", "tanh", "tanh_shrink",
)  # fmt: skip
MODELS: dict[str, Build] = {
    **{f"activation {name}": _activation(name) for name in _NAMES},
    "Dense without bias": _layer(lambda: L.Dense(3, use_bias=False)),
    "Dense, images": lambda: sequential((2, 2, 3), L.Dense(4, "tanh"), L.Dense(2, use_bias=False)),
    "ReLU": _layer(lambda: L.ReLU(max_value=1.0, negative_slope=0.1), lambda: L.ReLU(6.0), L.ReLU),
    "LeakyReLU": _layer(lambda: L.LeakyReLU(negative_slope=0.1)),
    "ELU": _layer(lambda: L.ELU(alpha=0.5)),
    "PReLU": _layer(lambda: L.PReLU(alpha_initializer="uniform")),
    "PReLU, shared": _image(lambda: L.Conv2D(2, 2), lambda: L.PReLU(shared_axes=[1, 2])),
    "Softmax": _layer(lambda: L.Softmax(axis=-1), lambda: L.Activation("tanh")),
    "activation by a layer": _layer(lambda: L.Dense(3, activation=L.LeakyReLU(0.1))),
    "Conv1D, same": _series(lambda: L.Conv1D(3, 2, padding="same", strides=2), L.Flatten, shape=(5, 2)),
    "Conv1D, causal": _series(lambda: L.Conv1D(3, 2, padding="causal", dilation_rate=2), L.Flatten, shape=(5, 2)),
    "Conv2D": _image(lambda: L.Conv2D(3, (2, 3), activation="relu"), lambda: L.Conv2D(4, 2, padding="same", strides=2)),
    "Conv2D, dilation, groups": _image(lambda: L.Conv2D(4, 2, dilation_rate=2, groups=2, use_bias=False)),
    "Conv2D, channels first": _image(
        lambda: L.Conv2D(3, 2, data_format="channels_first"),
        lambda: L.BatchNormalization(axis=1),
        lambda: L.MaxPooling2D(2, data_format="channels_first"),
        lambda: L.Flatten(data_format="channels_first"),
        shape=(2, 4, 5),
    ),
    "Conv3D": _image(lambda: L.Conv3D(2, 2), lambda: L.GlobalAveragePooling3D(keepdims=True), shape=(3, 2, 3, 1)),
    "DepthwiseConv1D": _image(lambda: L.DepthwiseConv1D(2, depth_multiplier=2), shape=(4, 3)),
    "DepthwiseConv2D": _image(lambda: L.DepthwiseConv2D(2, depth_multiplier=2, padding="same", strides=2)),
    "SeparableConv1D": _image(lambda: L.SeparableConv1D(3, 2, strides=2), shape=(5, 2)),
    "SeparableConv2D": _image(lambda: L.SeparableConv2D(3, 2, padding="same", depth_multiplier=2)),
    "Conv1DTranspose": _image(lambda: L.Conv1DTranspose(2, 2, strides=3), shape=(3, 2)),
    "Conv2DTranspose": _image(
        lambda: L.Conv2DTranspose(2, 3, strides=2, padding="same"),
        lambda: L.Conv2DTranspose(1, 2, dilation_rate=2, output_padding=0),
        shape=(2, 3, 2),
    ),
    "Conv3DTranspose": _image(lambda: L.Conv3DTranspose(1, 2), shape=(2, 1, 2, 2)),
    "pools 1D": _image(lambda: L.MaxPooling1D(2), lambda: L.AveragePooling1D(2, padding="same"), shape=(6, 2)),
    "pools 2D": _image(
        lambda: L.AveragePooling2D(2, padding="same"), lambda: L.MaxPooling2D(2, strides=1, padding="same")
    ),
    "pools 3D": _image(lambda: L.MaxPooling3D(2, strides=1), lambda: L.AveragePooling3D(1), shape=(2, 3, 2, 2)),
    "global pools": lambda: through(
        (3, 4, 2), lambda x: L.Concatenate()([L.GlobalMaxPooling2D()(x), L.GlobalAveragePooling2D()(L.Conv2D(2, 2)(x))])
    ),
    "global pools 1D": lambda: through(
        (3, 2), lambda x: L.Concatenate()([L.GlobalMaxPooling1D()(L.Conv1D(2, 2)(x)), L.GlobalAveragePooling1D()(x)])
    ),
    "GlobalMaxPooling3D": _series(lambda: L.Conv3D(2, 2), L.GlobalMaxPooling3D, shape=(3, 2, 2, 1)),
    "BatchNormalization": _layer(L.BatchNormalization, lambda: L.Activation("relu")),
    "BatchNormalization, no scale": _layer(lambda: L.BatchNormalization(scale=False)),
    "BatchNormalization, no shift": _layer(lambda: L.BatchNormalization(center=False)),
    "LayerNormalization": _layer(L.LayerNormalization),
    "LayerNormalization, axes": _image(
        lambda: L.LayerNormalization(axis=[1, 2]), lambda: L.LayerNormalization(center=False, scale=False)
    ),
    "GroupNormalization": _image(lambda: L.GroupNormalization(groups=2), shape=(2, 3, 4)),
    "RMSNormalization": _layer(L.RMSNormalization),
    "Normalization, Rescaling": _normalised,
    "Dropout": _layer(
        lambda: L.Dropout(0.5),
        lambda: L.GaussianNoise(1.0),
        lambda: L.GaussianDropout(0.5),
        lambda: L.AlphaDropout(0.5),
        L.Identity,
        lambda: L.ActivityRegularization(l1=0.1),
    ),
    "SpatialDropout": _image(lambda: L.SpatialDropout2D(0.5)),
    "Reshape, Permute": _series(
        lambda: L.Reshape((2, 3)), lambda: L.Permute((2, 1)), lambda: L.Dense(2), L.Flatten, lambda: L.RepeatVector(2)
    ),
    "padding, cropping": _image(
        lambda: L.ZeroPadding2D(((1, 0), (2, 1))), lambda: L.Conv2D(2, 2), lambda: L.Cropping2D(((1, 0), (0, 2)))
    ),
    "padding, cropping 1D": _image(lambda: L.ZeroPadding1D((1, 2)), lambda: L.Cropping1D(1), shape=(3, 2)),
    "padding, cropping 3D": _image(
        lambda: L.ZeroPadding3D(1), lambda: L.Cropping3D(((1, 1), (0, 1), (1, 0))), shape=(2, 1, 2, 1)
    ),
    "UpSampling": _image(lambda: L.Conv2D(1, 2), lambda: L.UpSampling2D((2, 1)), shape=(3, 3, 1)),
    "UpSampling1D": _image(lambda: L.UpSampling1D(2), shape=(2, 2)),
    "UpSampling3D": _image(lambda: L.UpSampling3D(2), shape=(1, 2, 1, 1)),
    "merging": _residual,
    "Dot": _dot,
    "shared, several inputs and outputs": _shared,
    "nested": _nested,
    "frozen": _frozen,
    "frozen, others": _frozen_others,
    "SimpleRNN": _series(lambda: L.SimpleRNN(2, return_sequences=True), lambda: L.SimpleRNN(2, activation="relu")),
    "GRU": _series(lambda: L.GRU(2, return_sequences=True), lambda: L.GRU(2)),
    "GRU, reset before": _series(lambda: L.GRU(2, reset_after=False, use_bias=False), lambda: L.Dense(1)),
    "GRU, reset before, bias": _series(lambda: L.GRU(2, reset_after=False)),
    "LSTM": _series(lambda: L.LSTM(2, return_sequences=True), lambda: L.LSTM(2, use_bias=False)),
    "LSTM, backwards, states": _states,
    "Bidirectional": _bidirectional,
    "TimeDistributed": _series(lambda: L.TimeDistributed(L.Dense(3, "tanh")), L.Flatten),
    "MultiHeadAttention": _attention,
    "EinsumDense": _series(
        lambda: L.EinsumDense("abc,cde->adbe", output_shape=(4, None, 2), bias_axes="de"), L.Flatten
    ),
    "EinsumDense, ellipsis": _series(lambda: L.EinsumDense("...x,xy->...y", output_shape=4, bias_axes="y"), L.Flatten),
}


def made(kind: str, dtype: str = "float32") -> Any:
    """The model, its numbers drawn anew: variances positive, all else around 0."""
    keras.backend.clear_session(free_memory=False)
    before = keras.config.floatx()
    keras.config.set_floatx(dtype)
    try:
        model = MODELS[kind]()
    finally:
        keras.config.set_floatx(before)
    return drawn(model)


def drawn(model: Any, seed: int = 1) -> Any:
    """The model with numbers drawn at random; fixed statistics of Normalization are kept."""
    rng = np.random.default_rng(seed)
    for variable in model.variables:
        if variable.path.endswith(("/mean", "/variance", "/count")) or "seed" in variable.path:
            continue
        value = rng.standard_normal(variable.shape) / 2
        variable.assign(np.abs(value) + 0.5 if "variance" in variable.path else value)
    return model


@contextmanager
def computing_in_float64() -> Iterator[None]:
    """Keras computes in float32 whatever a model's type, to be like JAX; here the backend numpy does not."""
    import jax
    from keras.src.backend.common.dtypes import BIT64_TO_BIT32_DTYPE

    before = BIT64_TO_BIT32_DTYPE["float64"]
    BIT64_TO_BIT32_DTYPE["float64"] = "float64"
    try:
        with jax.enable_x64(True):  # which the backend numpy uses for convolutions
            yield
    finally:
        BIT64_TO_BIT32_DTYPE["float64"] = before
