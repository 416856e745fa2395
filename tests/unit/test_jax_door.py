"""A JAX function is certified with the arrays of its own tree, through the ONNX file that is written for it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.errors import CertboundError, ModelWarning
from certbound.network.jax import primitives
from tests.support.jax_models import (
    ACTIVATIONS,
    CASES,
    KEY,
    Whole,
    eqx,
    flax_linen,
    function,
    jax,
    jnp,
    linen,
    sample,
)

pytestmark = pytest.mark.slow(seconds=1)  # importing jax alone takes seconds


def stored(network: certbound.Network) -> set[str]:
    return {name for group in network.groups for name in group.tensors}


def certified(network: Any, folder: Path) -> Any:
    found = certbound.certify(network, certbound.Domain.around(input_radius="1e-3", radius="1e-3"), tier="layerwise")
    assert not found.warnings  # the tree's own arrays: nothing is hidden
    found.write(folder)
    assert certbound.check(*(folder / n for n in ("claim.toml", "certificate.json", "model.onnx"))).verdict == "valid"
    return found


@pytest.mark.slow(seconds=6)
def test_every_kind_has_the_trees_parameters(cases: Callable[[int, int], int], subtests: pytest.Subtests) -> None:
    """That their numbers and the values are the function's is asked by the door itself."""
    for kind, build in [*CASES.items()][:: cases(2, 1)]:
        with subtests.test(kind):
            source, x, tree = build()
            network = certbound.load(source, x, parameters=tree)
            own = tree["params"] if isinstance(tree, dict) else tree
            if own is not None:
                assert network.parameter_count == sum(leaf.size for leaf in jax.tree.leaves(own))


def test_kinds_are_certified_and_checked(
    tmp_path: Path, cases: Callable[[int, int], int], subtests: pytest.Subtests
) -> None:
    kinds = ["eqx.nn.LayerNorm, GRUCell", "linen, image", "nnx", "masks and moves"]
    for at, kind in enumerate([*kinds, *(k for k in CASES if k not in kinds)][: cases(len(kinds), len(CASES))]):
        with subtests.test(kind):
            source, x, tree = CASES[kind]()
            certified(certbound.load(source, x, parameters=tree), tmp_path / str(at))


def test_names_and_numbers_are_the_trees() -> None:
    module = eqx.nn.MLP(3, 2, 4, 1, key=KEY)
    network = certbound.load(module, sample((3,)))
    assert [g.tensors for g in network.groups] == [
        ("layers/0/weight", "layers/0/bias"),
        ("layers/1/weight", "layers/1/bias"),
    ]
    leaves = jax.tree.leaves(eqx.filter(module, eqx.is_inexact_array))
    assert network.theta.tobytes() == np.concatenate([np.asarray(x, np.float64).ravel() for x in leaves]).tobytes()
    assert certbound.load(module, sample((3,))).digest == network.digest  # the same bytes again
    assert not certbound.inspect(network).warnings


def test_what_is_not_trained_is_fixed_by_name() -> None:
    network = certbound.load(Whole(), sample((1, 3)))
    assert stored(network) == {"a/kernel", "a/bias", "norm/scale", "norm/bias", "b/kernel"}
    assert "norm/mean" in network.fixed
    source, x, tree = CASES["linen, image"]()
    network = certbound.load(source, x, parameters=tree)
    assert "batch_stats/BatchNorm_0/mean" in network.fixed and {n.split("/")[0] for n in stored(network)} == {"params"}


def test_layer_normalisation_is_the_operator(tmp_path: Path) -> None:
    """The variance as mean(x^2) - mean(x)^2, its clip at 0 and the order of products leave no trace in the bounds."""
    apply, x, tree = flax_linen(lambda x: linen.LayerNorm(epsilon=1e-3)(x), (1, 4))
    arrays = tree["params"]["LayerNorm_0"]
    module = eqx.tree_at(lambda m: [m.weight, m.bias], eqx.nn.LayerNorm(4, eps=1e-3), [arrays["scale"], arrays["bias"]])
    layer = 'layer = [{ op = "layer_norm", weight = "scale", bias = "bias", epsilon = 1e-3 }]'
    (tmp_path / "net.toml").write_text(f'layout = "flax"\ninput = [4]\n{layer}\n')
    domain = certbound.Domain.around(input_radius="0.1", radius="0.01")
    expected = certbound.certify(certbound.load(dict(arrays), architecture=tmp_path / "net.toml"), domain).bounds
    for network in (certbound.load(apply, x, parameters=tree), certbound.load(module, x[0])):
        assert certbound.certify(network, domain).bounds == expected


def test_library_functions_are_their_activations() -> None:
    for name in ("elu", "selu", "softplus", "mish", "silu", "relu"):
        source, x, tree = function(lambda p, x, phi=ACTIVATIONS[name]: phi(p[0] @ x), (2, 3))
        assert [u.activation for u in certbound.load(source, x, parameters=tree).units] == [name]


def test_float64_is_exact() -> None:
    with jax.enable_x64(True):
        tree = {"w": jnp.asarray(np.random.default_rng(0).standard_normal((2, 3))), "b": jnp.ones(2)}
        network = certbound.load(lambda p, x: jnp.tanh(p["w"] @ x + p["b"]), np.zeros(3), parameters=tree)
    assert [g.tensors for g in network.groups] == [("w", "b")]
    assert network.theta[:6].tobytes() == np.asarray(tree["w"]).tobytes()


def test_a_parameter_that_no_output_needs_is_named() -> None:
    with pytest.warns(ModelWarning, match=r"the outputs do not depend on 1 of 2 parameters.*: 1"):
        certbound.load(*function(lambda p, x: p[0] @ x, (2, 3), (4,))[:2], parameters=[jnp.ones((2, 3)), jnp.ones(4)])


def _choice(p: Any, x: Any) -> Any:
    return jnp.where(p[0] @ x > 1.0, x[:2], 0.0)


def _loop(p: Any, x: Any) -> Any:
    return jax.lax.while_loop(lambda z: z[0] < 1.0, lambda z: 2 * z, p[0] @ x)


def _cast(p: Any, x: Any) -> Any:
    return (p[0] @ x).astype(jnp.bfloat16)


def _two_types() -> Any:
    return lambda p, x: x, sample((3,)), [jnp.ones(2), jnp.ones(2, jnp.bfloat16)]


REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    "no example": (lambda: (eqx.nn.MLP(3, 2, 4, 1, key=KEY), None, None), "needs an example of its input"),
    "no parameters": (lambda: (linen.Dense(2), sample((1, 3)), None), "no parameters of its own.*parameters=variables"),
    "a batch": (lambda: (Whole(), sample((2, 3)), None), "a batch of 2; expected one sample"),
    "integers": (lambda: (Whole(), np.ones((1, 3), dtype=int), None), "not of floats"),
    "a text": (lambda: (Whole(), "x", None), "the example input is a str"),
    "a choice": (lambda: function(_choice, (2, 3)), r"_choice: .*a comparison.*jax\.nn\.relu"),
    "a loop": (lambda: function(_loop, (2, 3)), "the primitive while is not written"),
    "unknown": (lambda: function(lambda p, x: jnp.cumsum(p[0] @ x), (2, 3)), "the primitive cumsum is not written"),
    "casts": (lambda: function(_cast, (2, 3)), "a cast to bfloat16"),
    "two types": (_two_types, "bfloat16 and float32"),
    "constant": (lambda: function(lambda p, x: (p[0] @ x, jnp.ones(2)), (2, 3)), "an output is constant"),
    "NaN": (lambda: function(lambda p, x: jnp.log(-jnp.abs(p[0] @ x)), (2, 3)), "NaN or infinite"),
    "no trace": (lambda: function(lambda p, x: float(x[0]) * p[0], (2,)), "cannot trace it"),
}


def test_what_is_not_a_fixed_function_is_refused(subtests: pytest.Subtests) -> None:
    for name, (build, says) in REFUSED.items():
        source, x, tree = build()
        with subtests.test(name), pytest.raises(CertboundError, match=f"(?s){says}"):
            certbound.load(source, x, parameters=tree)


def test_other_values_or_parameters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(primitives.PRIMITIVES, "tanh", lambda w, equation, x: w.unary("Atan", x))
    source, x, tree = function(lambda p, x: jnp.tanh(p[0] @ x), (2, 3))
    with pytest.raises(CertboundError, match="computes other values than the function"):
        certbound.load(source, x, parameters=tree)

    def fixed(
        w: Any, equation: Any, a: Any, b: Any
    ) -> Any:  # a parameter in an Add: the reader takes it for a constant
        return type(a)(w.node("Add", w.unary("Tanh", a).name, b.name), a.shape)

    monkeypatch.setitem(primitives.PRIMITIVES, "add", fixed)
    source, x, tree = function(lambda p, x: p[0] @ x + p[1], (2, 3), (2,))
    with pytest.raises(CertboundError, match="the parameters of the file differ from the tree's: fixed in the file: 1"):
        certbound.load(source, x, parameters=tree)


def test_parameters_are_for_functions_only() -> None:
    with pytest.raises(CertboundError, match="parameters are for functions"):
        certbound.load("net.onnx", parameters=[])


def test_without_jax_the_command_that_installs_it_is_named() -> None:
    code = "import sys; sys.modules['jax'] = None; import certbound; certbound.load(len, 1, parameters=[])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "the package jax is missing" in done.stderr and "pip install 'certbound[jax]'" in done.stderr
