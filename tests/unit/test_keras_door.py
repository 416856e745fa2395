"""A Keras model is certified with its own variables, through the ONNX file that is written for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.errors import CertboundError, ModelWarning
from certbound.network.keras import activations, door, layers, library
from tests.support.keras_models import MODELS, L, computing_in_float64, keras, made, sequential, through

pytestmark = [
    pytest.mark.slow(seconds=1),  # importing keras or jax alone takes seconds
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),  # keras's own
]
ROUNDED = {"MultiHeadAttention": 1e-6}  # its own code computes in float32 on every backend


def trained(model: Any) -> dict[str, Any]:
    """By their paths, without that of the model itself, which keras leaves out once a model has been saved."""
    return {v.path.removeprefix("sequential/"): np.asarray(v.numpy()) for v in model.trainable_variables}


def stored(network: certbound.Network) -> set[str]:
    return {name for group in network.groups for name in group.tensors}


def certified(network: Any, folder: Path) -> None:
    found = certbound.certify(network, certbound.Domain.around(input_radius="1e-3", radius="1e-3"), tier="layerwise")
    assert not found.warnings  # the model's own parameters: nothing is hidden
    found.write(folder)
    assert (folder / "model.onnx").read_bytes() == found.network.model
    assert certbound.check(*(folder / n for n in ("claim.toml", "certificate.json", "model.onnx"))).verdict == "valid"


@pytest.mark.slow(seconds=5)
def test_every_kind_has_the_models_parameters_and_values(
    monkeypatch: pytest.MonkeyPatch, cases: Callable[[int, int], int], subtests: pytest.Subtests
) -> None:
    """In float64, so that values are compared to 1e-10; that parameters are the model's is asked by the door itself."""
    for kind in [*MODELS][:: cases(2, 1)]:
        with subtests.test(kind):
            model = made(kind, "float64")
            monkeypatch.setattr(door, "_TOLERANCE", ROUNDED.get(kind, 1e-10))
            with computing_in_float64():
                network = certbound.load(model)
            if kind != "nested":
                assert stored(network) == trained(model).keys()
            assert network.parameter_count == sum(array.size for array in trained(model).values())


def test_kinds_are_certified_and_checked(
    tmp_path: Path, cases: Callable[[int, int], int], subtests: pytest.Subtests
) -> None:
    kinds = ["Conv2D", "BatchNormalization", "shared, several inputs and outputs", "GRU", "frozen"]
    for at, kind in enumerate([*kinds, *(k for k in MODELS if k not in kinds)][: cases(len(kinds), len(MODELS))]):
        with subtests.test(kind):
            certified(certbound.load(made(kind)), tmp_path / str(at))


def test_names_shapes_and_numbers_are_the_models() -> None:
    model = made("Conv2D")
    network = certbound.load(model)
    paths = [*trained(model)]
    assert paths == ["conv2d/kernel", "conv2d/bias", "conv2d_1/kernel", "conv2d_1/bias", "dense/kernel", "dense/bias"]
    assert [name for group in network.groups for name in group.tensors] == paths == list(network.names)
    flat = np.concatenate([array.astype(np.float64).ravel() for array in trained(model).values()])
    assert network.theta.tobytes() == flat.tobytes()
    assert network.contents is not None
    assert {t.name: t.shape for t in network.contents.parameters} == {n: a.shape for n, a in trained(model).items()}


def test_a_file_and_its_model_are_one(tmp_path: Path) -> None:
    for kind in ("nested", "Bidirectional", "MultiHeadAttention"):
        model = made(kind)
        model.save(tmp_path / "m.keras")
        network = certbound.load(tmp_path / "m.keras")
        assert network.digest == certbound.load(model).digest
    network = certbound.load(made("nested"))
    assert stored(network) >= {"sequential/dense/kernel", "sequential/dense_1/bias", "dense_2/kernel"}


def test_a_shared_layer_is_one_group() -> None:
    network = certbound.load(made("shared, several inputs and outputs"))
    assert [g.tensors for g in network.groups] == [("shared/kernel", "shared/bias"), ("head/kernel", "head/bias")]
    assert (network.inputs, network.outputs) == (6, 5)
    assert network.contents is not None and [x.name for x in network.contents.inputs] == ["a", "b"]


def test_statistics_and_frozen_layers_are_fixed_by_name() -> None:
    network = certbound.load(made("BatchNormalization"))
    assert {"batch_normalization/moving_mean", "batch_normalization/moving_variance"} <= set(network.fixed)
    network = certbound.load(made("frozen"))
    assert stored(network) == {"dense_1/kernel", "dense_1/bias"}
    assert "conv1d/bias" in network.fixed


def test_a_length_that_the_model_leaves_open_is_the_examples() -> None:
    model = sequential((None, 2), L.Conv1D(2, 2), L.GlobalAveragePooling1D())
    assert certbound.load(model, np.zeros((1, 5, 2))).inputs == 10
    with pytest.raises(CertboundError, match=r"shape \[1, None, 2\](?s:.)*certbound\.load\(model, numpy\.zeros"):
        certbound.load(model)
    with pytest.raises(CertboundError, match=r"has shape \[2, 5, 2\]; expected \[1, None, 2\]"):
        certbound.load(model, np.zeros((2, 5, 2)))


def test_a_parameter_that_no_output_needs_is_named() -> None:
    x = keras.Input((3,))
    model = keras.Model(x, [L.Dense(2, name="a")(x), L.Dense(1, name="b")(x)])
    with pytest.warns(ModelWarning, match=r"the chosen outputs do not depend on 2 of 4 .* b/kernel, b/bias"):
        network = certbound.load(model, outputs=["output_0"])
    assert network.outputs == 2


@keras.saving.register_keras_serializable()
class Own(L.Dense):
    """A layer of the user's."""


class Whole(keras.Model):
    """A model of the user's."""

    def call(self, x: Any) -> Any:
        return x


def _mixed() -> Any:
    return sequential((3,), L.Dense(2, dtype="mixed_float16"))


def _with_lora() -> Any:
    model = sequential((3,), L.Dense(2))
    model.layers[0].enable_lora(1)
    return model


def _of_integers() -> Any:
    x = keras.Input((3,), dtype="int32")
    return keras.Model(x, L.Rescaling(2.0)(x))


def _stacked() -> Any:
    return sequential((2, 3), L.RNN(L.StackedRNNCells([L.GRUCell(2)])))


def _with_state() -> Any:
    x, h = keras.Input((2, 3)), keras.Input((3,))
    return keras.Model([x, h], L.GRU(3)(x, initial_state=h))


REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    "Lambda": (lambda: sequential((3,), L.Lambda(lambda x: x)), r"\(Lambda\): this layer is not written"),
    "a layer of one's own": (lambda: sequential((3,), Own(2, name="mine")), r"'mine' \(Own\): a layer of the class"),
    "a model of one's own": (Whole, r"Whole is a class of its own.*keras\.Model\(inputs, outputs\)"),
    "Embedding": (lambda: sequential((3,), L.Embedding(4, 2)), r"layer 'embedding\w*' \(Embedding\)"),
    "not built": (lambda: keras.Sequential([L.Dense(2)]), r"the shape of its input is not known.*keras\.Input"),
    "a batch": (lambda: keras.Sequential([keras.Input(batch_shape=(2, 3)), L.Dense(2)]), "a batch of 2"),
    "integers": (_of_integers, "has type int32"),
    "mixed types": (_mixed, "it computes in float16 and float32"),
    "LoRA": (_with_lora, "a weight that is computed"),
    "a jump": (lambda: sequential((3,), L.ReLU(threshold=1.0)), "a threshold other than 0"),
    "a function": (lambda: sequential((3,), L.Dense(2, activation=lambda x: x)), "the activation '<lambda>'"),
    "an operation": (lambda: through((3,), lambda x: keras.ops.cumsum(x, axis=1)), "the operation Cumsum"),
    "stacked cells": (_stacked, "the cell StackedRNNCells"),
    "an initial state": (_with_state, "called with initial_state"),
}


def test_what_is_not_written_is_refused_by_its_name(subtests: pytest.Subtests) -> None:
    for name, (build, says) in REFUSED.items():
        with subtests.test(name), pytest.raises(CertboundError, match=f"(?s){says}"):
            certbound.load(build())


def test_no_code_of_a_file_is_run(tmp_path: Path) -> None:
    mark = tmp_path / "run"
    sequential((3,), L.Lambda(lambda x: x, name="mine"), L.Dense(2)).save(tmp_path / "lambda.keras")
    sequential((3,), Own(2, name="mine")).save(tmp_path / "own.keras")
    for file, says in (("lambda.keras", r"'mine' \(Lambda\) is code"), ("own.keras", "'mine' .* none of keras's own")):
        with pytest.raises(CertboundError, match=rf"(?s){file}.*{says}.*certbound\.load\(model\)"):
            certbound.load(tmp_path / file)
    made("nested").save(tmp_path / "m.keras")
    hostile = {"module": "subprocess", "class_name": "check_call", "config": {"args": ["touch", str(mark)]}}
    _with_config(tmp_path / "m.keras", tmp_path / "hostile.keras", lambda config: config | {"compile_config": hostile})
    with pytest.raises(CertboundError, match="check_call is none of keras's own"):
        certbound.load(tmp_path / "hostile.keras")
    assert not mark.exists()


def _with_config(source: Path, target: Path, change: Callable[[Any], Any]) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, json.dumps(change(json.loads(data))) if name == "config.json" else data)


def test_a_bad_file_is_one_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "text.keras").write_text("no zip")
    made("nested").save(tmp_path / "m.keras")
    whole = (tmp_path / "m.keras").read_bytes()
    (tmp_path / "cut.keras").write_bytes(whole[: len(whole) // 2])
    nothing = {"module": "keras", "class_name": "Nothing"}
    _with_config(tmp_path / "m.keras", tmp_path / "odd.keras", lambda config: nothing)
    _with_config(tmp_path / "m.keras", tmp_path / "list.keras", lambda config: [])
    with zipfile.ZipFile(tmp_path / "m.keras") as old, zipfile.ZipFile(tmp_path / "empty.keras", "w") as new:
        new.writestr("config.json", old.read("config.json"))
    for name in ("none", "text", "cut", "odd", "list", "empty"):
        with pytest.raises(CertboundError, match=rf"{name}\.keras"):
            certbound.load(tmp_path / f"{name}.keras")
    with pytest.raises(CertboundError, match=r"m\.h5.*older format"):
        certbound.load(tmp_path / "m.h5")
    monkeypatch.setattr(library, "MAX_MODEL", 1000)
    with pytest.raises(CertboundError, match="1000"):
        certbound.load(tmp_path / "m.keras")


def test_other_values_than_the_models_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(activations.ACTIVATIONS, "tanh", lambda w, x: w.unary("Softsign", x))
    with pytest.raises(CertboundError, match="computes other values than the model"):
        certbound.load(made("nested"))


def test_other_parameters_than_the_models_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(layers.LAYERS, "Dense", lambda w, layer, x: w.unary("Tanh", x))
    with pytest.raises(CertboundError, match=r"differ|other values"):
        certbound.load(sequential((2,), L.Dense(2, activation="tanh")))


def test_without_keras_the_command_that_installs_it_is_named(tmp_path: Path) -> None:
    made("nested").save(tmp_path / "m.keras")
    code = f"import sys; sys.modules['keras'] = None; import certbound; certbound.load({str(tmp_path / 'm.keras')!r})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "the package keras is missing" in done.stderr and "pip install 'certbound[keras]'" in done.stderr


def test_a_backend_of_the_users_is_kept(tmp_path: Path) -> None:
    """And the same file gives the same network whatever the backend."""
    model = made("Conv2D")
    model.save(tmp_path / "m.keras")
    code = f"import certbound; n = certbound.load({str(tmp_path / 'm.keras')!r}); import keras"
    code += "; print(keras.config.backend(), n.digest)"
    env = os.environ | {"KERAS_BACKEND": "jax"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)
    assert done.stdout.split() == ["jax", certbound.load(model).digest]
