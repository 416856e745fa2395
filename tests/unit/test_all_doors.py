"""One network through every door: the same parameters, and the same bounds to the last digit."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound

ROOT = Path(__file__).resolve().parents[2]
ARM = ROOT / "examples" / "two_link_arm" / "arm.onnx"
pytestmark = [
    pytest.mark.slow(seconds=1),  # importing keras or jax alone takes seconds
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),  # keras's own
]
DOMAIN = certbound.Domain.around(input_radius="0.1", radius="0.01")


def bounds(network: certbound.Network) -> dict[str, str]:
    return dict(certbound.certify(network, DOMAIN).bounds)


@cache
def expected() -> dict[str, str]:
    return bounds(certbound.load(ARM))


def weights() -> list[tuple[Any, Any]]:
    """Weight (outputs x inputs) and bias of each layer of the arm."""
    network = certbound.load(ARM)
    return [(node.matrix.astype(np.float32), node.full_bias[0].astype(np.float32)) for node in network.affine_nodes()]


def assert_same(network: certbound.Network) -> None:
    assert np.array_equal(np.sort(network.theta), np.sort(certbound.load(ARM).theta))
    assert bounds(network) == expected()


def test_arrays(tmp_path: Path) -> None:
    folder = ROOT / "examples" / "arrays"
    assert_same(certbound.load(folder / "arm.safetensors", architecture=folder / "arm.toml"))
    tree = {f"layer{at}": {"weight": w.T, "bias": b} for at, (w, b) in enumerate(weights())}  # as Flax has them
    turned = (folder / "arm.toml").read_text().replace('layout = "torch"', 'layout = "flax"')
    (tmp_path / "flax.toml").write_text(re.sub(r"(layer\d)\.", r"\1/", turned))
    assert_same(certbound.load(tree, architecture=tmp_path / "flax.toml"))


def test_pytorch() -> None:
    torch: Any = pytest.importorskip("torch", reason="torch is not installed: make doors")
    layers: list[Any] = []
    for w, b in weights():
        layer = torch.nn.Linear(w.shape[1], w.shape[0])
        layer.weight.data, layer.bias.data = torch.from_numpy(w), torch.from_numpy(b)
        layers += [layer, torch.nn.Tanh()]
    assert_same(certbound.load(torch.nn.Sequential(*layers[:-1]), torch.zeros(1, 4)))


def test_keras(tmp_path: Path) -> None:
    from tests.support.keras_models import L, sequential

    pairs = weights()
    model = sequential((4,), *(L.Dense(w.shape[0], "tanh") for w, _ in pairs[:-1]), L.Dense(pairs[-1][0].shape[0]))
    for layer, (w, b) in zip(model.layers, pairs, strict=True):
        layer.set_weights([w.T, b])
    assert_same(certbound.load(model))
    model.save(tmp_path / "arm.keras")
    assert_same(certbound.load(tmp_path / "arm.keras"))


def test_jax() -> None:
    from tests.support.jax_models import KEY, eqx, jnp, linen

    pairs = [(jnp.asarray(w), jnp.asarray(b)) for w, b in weights()]
    module = eqx.nn.MLP(4, 2, 32, 2, activation=jnp.tanh, key=KEY)
    module = eqx.tree_at(
        lambda m: [p for x in m.layers for p in (x.weight, x.bias)], module, [p for x in pairs for p in x]
    )
    assert_same(certbound.load(module, np.zeros(4)))
    network = linen.Sequential([linen.Dense(32), jnp.tanh, linen.Dense(32), jnp.tanh, linen.Dense(2)])
    tree = {"params": {f"layers_{2 * at}": {"kernel": w.T, "bias": b} for at, (w, b) in enumerate(pairs)}}
    assert_same(certbound.load(network.apply, np.zeros((1, 4)), parameters=tree))
