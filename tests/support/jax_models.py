"""JAX functions of all kinds, small: Equinox modules, Flax modules (Linen and NNX), and functions of a tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

jax: Any = pytest.importorskip("jax", reason="jax is not installed: make doors")
eqx: Any = pytest.importorskip("equinox", reason="equinox is not installed: make doors")
flax: Any = pytest.importorskip("flax", reason="flax is not installed: make doors")

import flax.linen as linen  # noqa: E402
import jax.numpy as jnp  # noqa: E402
from flax import nnx  # noqa: E402

KEY = jax.random.PRNGKey(0)
Case = tuple[Any, Any, Any]  # what load() takes: the function, its example, its parameters or None


class Composed(eqx.Module):  # type: ignore[misc]
    """Equinox modules, and what is made of them and of the input."""

    parts: dict[str, Any]
    compute: Callable[..., Any] = eqx.field(static=True)

    def __call__(self, *x: Any) -> Any:
        return self.compute(self.parts, *x)


def equinox(compute: Callable[..., Any], x: Any, **parts: Any) -> Case:
    return Composed(parts, compute), x, None


class Linen(linen.Module):
    """A Linen module of one function of its own."""

    compute: Callable[..., Any]

    @linen.compact
    def __call__(self, x: Any) -> Any:
        return self.compute(x)


def flax_linen(compute: Callable[..., Any], shape: tuple[int, ...]) -> Case:
    module = Linen(compute)
    rng = np.random.default_rng(3)  # and not module.init, which compiles every layer
    shapes = jax.eval_shape(module.init, KEY, jnp.zeros(shape))
    return module.apply, sample(shape), jax.tree.map(lambda s: jnp.asarray(rng.random(s.shape, np.float32)), shapes)


class Whole(nnx.Module):
    """NNX layers one after the other; batch normalisation and dropout too."""

    def __init__(self) -> None:
        rngs = nnx.Rngs(0)
        self.a, self.norm = nnx.Linear(3, 4, rngs=rngs), nnx.BatchNorm(4, rngs=rngs)
        self.drop, self.b = nnx.Dropout(0.5, rngs=rngs), nnx.Linear(4, 2, use_bias=False, rngs=rngs)

    def __call__(self, x: Any) -> Any:
        return self.b(self.drop(nnx.gelu(self.norm(self.a(x)))))


def sample(shape: tuple[int, ...]) -> Any:
    return np.random.default_rng(1).standard_normal(shape).astype(np.float32)


def function(compute: Callable[..., Any], *shapes: tuple[int, ...], x: tuple[int, ...] = (3,)) -> Case:
    """A function of a list of arrays of these shapes and the input."""
    rng = np.random.default_rng(2)
    return compute, sample(x), [jnp.asarray(rng.standard_normal(s) / 2, dtype=jnp.float32) for s in shapes]


def _activations(p: Any, x: Any) -> Any:
    return jnp.stack([p[2] @ phi(p[0] @ x + p[1]) for phi in ACTIVATIONS.values()])


def _lstm(parts: Any, x: Any) -> Any:
    def step(state: Any, row: Any) -> Any:
        state = parts["cell"](row, state)
        return state, state[0]

    last, every = jax.lax.scan(step, (jnp.zeros(2), jnp.zeros(2)), x)
    return parts["out"](last[0]), every


def _attention(p: Any, x: Any) -> Any:
    q, k, v = (jnp.einsum("td,dhe->the", x, w) for w in p[:3])
    weights = jax.nn.softmax(jnp.einsum("the,she->hts", q, k) / jnp.sqrt(2.0), axis=-1)
    return jnp.einsum("hts,she,hed->td", weights, v, p[3])


def _masked(p: Any, x: Any) -> Any:
    z = p[0] @ x
    kept = jnp.where(jnp.arange(4) < 2, z, 0.5)
    return jnp.concatenate([kept, jnp.pad(z, (1, 1)), z[::-1], jnp.flip(z)[1:3], jnp.split(z, 2)[1]])


def _arithmetic(p: Any, x: Any) -> Any:
    z = p[0] @ x
    parts = [z**2, jnp.abs(z), jnp.exp(-z), jnp.sin(z), jnp.cos(z), jnp.sqrt(1 + z**2), jnp.log1p(jnp.exp(z)), z**3]
    parts += [
        jnp.minimum(z, 0.3),
        jnp.clip(z, -0.5, 0.5),
        z / (1 + jnp.abs(z)),
        jax.scipy.special.erf(z),
        jnp.arctan(z),
    ]
    parts += [2.0 - z, z.mean(keepdims=True), z.max(keepdims=True), z.min(keepdims=True), jnp.expm1(z), -z]
    return jnp.concatenate([*parts, jax.nn.logsumexp(z)[None]])


ACTIVATIONS: dict[str, Callable[[Any], Any]] = {
    "celu": lambda z: jax.nn.elu(z, 0.5), "elu": jax.nn.elu, "gelu": jax.nn.gelu, "erf": jax.scipy.special.erf,
    "glu": lambda z: jnp.tile(jax.nn.glu(z), 2),
    "exact gelu": lambda z: jax.nn.gelu(z, approximate=False), "hard_sigmoid": jax.nn.hard_sigmoid,
    "hard_swish": jax.nn.hard_swish, "hard_tanh": jax.nn.hard_tanh, "leaky_relu": jax.nn.leaky_relu,
    "leaky_relu 0.2": lambda z: jax.nn.leaky_relu(z, 0.2), "log_sigmoid": jax.nn.log_sigmoid,
    "log_softmax": jax.nn.log_softmax, "mish": jax.nn.mish, "relu": jax.nn.relu, "relu6": jax.nn.relu6,
    "selu": jax.nn.selu, "sigmoid": jax.nn.sigmoid, "silu": jax.nn.silu, "soft_sign": jax.nn.soft_sign,
    "softmax": jax.nn.softmax, "softplus": jax.nn.softplus, "squareplus": jax.nn.squareplus,
    "standardize": jax.nn.standardize, "tanh": jnp.tanh, "jit": jax.jit(lambda z: jnp.tanh(z) * 2),
    "checkpoint": jax.checkpoint(lambda z: jnp.tanh(z) ** 2),
}  # fmt: skip
CASES: dict[str, Callable[[], Case]] = {
    "activations": lambda: function(_activations, (4, 3), (4,), (2, 4)),
    "eqx.nn.MLP": lambda: (eqx.nn.MLP(3, 2, 4, 2, activation=jnp.tanh, key=KEY), sample((3,)), None),
    "eqx.nn.LayerNorm, GRUCell": lambda: equinox(
        lambda p, x: p["cell"](p["norm"](x), jnp.zeros(2)),
        sample((5,)),
        norm=eqx.nn.LayerNorm(5),
        cell=eqx.nn.GRUCell(5, 2, key=KEY),
    ),
    "eqx.nn.LSTMCell, scan": lambda: equinox(
        _lstm, sample((3, 2)), cell=eqx.nn.LSTMCell(2, 2, key=KEY), out=eqx.nn.Linear(2, 1, key=KEY)
    ),
    "eqx.nn.Conv2d, pools": lambda: equinox(
        lambda p, x: p["head"](p["pool"](jax.nn.relu(p["conv"](x))).ravel()),
        sample((2, 5, 5)),
        conv=eqx.nn.Conv2d(2, 3, 2, key=KEY),
        pool=eqx.nn.MaxPool2d(2, 2),
        head=eqx.nn.Linear(12, 2, key=KEY),
    ),
    "eqx.nn.ConvTranspose1d, AvgPool1d": lambda: equinox(
        lambda p, x: p["pool"](p["conv"](x)),
        sample((2, 3)),
        conv=eqx.nn.ConvTranspose1d(2, 2, 3, stride=2, key=KEY),
        pool=eqx.nn.AvgPool1d(2),
    ),
    "eqx.nn.GroupNorm, Dropout, PReLU": lambda: equinox(
        lambda p, x: p["slope"](p["drop"](p["norm"](p["conv"](x)))),
        sample((2, 4)),
        conv=eqx.nn.Conv1d(2, 4, 2, key=KEY),
        norm=eqx.nn.GroupNorm(2, 4),
        drop=eqx.nn.Dropout(0.5),
        slope=eqx.nn.PReLU(0.1),
    ),
    "eqx.nn.MultiheadAttention": lambda: equinox(
        lambda p, x: p["attention"](x, x, x), sample((3, 4)), attention=eqx.nn.MultiheadAttention(2, 4, key=KEY)
    ),
    "two inputs": lambda: equinox(
        lambda p, x, y: p["a"](x) * p["b"](y),
        (sample((3,)), sample((2,))),
        a=eqx.nn.Linear(3, 2, key=KEY),
        b=eqx.nn.Linear(2, 2, key=KEY),
    ),
    "shared": lambda: equinox(lambda p, x: p["a"](jnp.tanh(p["a"](x))), sample((3,)), a=eqx.nn.Linear(3, 3, key=KEY)),
    "linen, image": lambda: flax_linen(
        lambda x: linen.Dense(2)(
            linen.avg_pool(
                linen.max_pool(
                    linen.relu(linen.BatchNorm(use_running_average=True)(linen.Conv(3, (3, 3))(x))), (2, 2), (2, 2)
                ),
                (2, 2),
            ).reshape(1, -1)
        ),
        (1, 6, 6, 2),
    ),
    "linen, norms": lambda: flax_linen(
        lambda x: linen.RMSNorm()(linen.GroupNorm(2)(linen.LayerNorm()(linen.Dense(4)(x)))), (1, 2, 3)
    ),
    "linen, ConvTranspose": lambda: flax_linen(lambda x: linen.ConvTranspose(2, (2, 2), (2, 2))(x), (1, 2, 3, 1)),
    "linen, groups": lambda: flax_linen(
        lambda x: linen.Conv(4, (2,), feature_group_count=2, kernel_dilation=2, padding="VALID")(x), (1, 5, 2)
    ),
    "linen, GRU": lambda: flax_linen(lambda x: linen.RNN(linen.GRUCell(2))(x), (1, 3, 2)),
    "linen, attention": lambda: flax_linen(lambda x: linen.MultiHeadDotProductAttention(2)(x, x), (1, 3, 4)),
    "nnx": lambda: (Whole(), sample((1, 3)), None),
    "attention": lambda: function(_attention, (4, 2, 2), (4, 2, 2), (4, 2, 2), (2, 2, 4), x=(3, 4)),
    "masks and moves": lambda: function(_masked, (4, 3)),
    "arithmetic": lambda: function(_arithmetic, (3, 3)),
    "fixed kernel": lambda: function(
        lambda p, x: p[0] @ jnp.convolve(jnp.tanh(p[1] @ x), jnp.array([1.0, -2.0, 0.5])), (2, 6), (4, 3)
    ),
    "fixed matrix": lambda: function(lambda p, x: jnp.array([[1.0, 2.0], [0.5, -1.0]]) @ jnp.tanh(p[0] @ x), (2, 3)),
}
