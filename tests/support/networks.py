"""Random networks and domains: widths, depths, biases or none, mixed activations, zero, huge and tiny weights."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import certbound
from certbound.bounds.domain import Domain
from certbound.network.graph import Network

from .builders import SINCE, WRITTEN_OUT, Model

PARAMETERS: dict[str, tuple[dict[str, float], ...]] = {  # activation -> parameters to choose from
    **{name: ({},) for name in ("identity", "tanh", "sigmoid", "softplus", "relu", "hardswish", "silu", "gelu")},
    **{name: ({},) for name in ("gelu_tanh", "mish", "softsign", "arctan", "erf", "sin")},
    "leaky_relu": ({}, {"alpha": 0.5}, {"alpha": -0.3}, {"alpha": 2.0}),
    "prelu": ({"alpha": 0.25}, {"alpha": -1.5}),
    "hardtanh": ({}, {"min_val": 0.0, "max_val": 6.0}),
    "hardsigmoid": ({}, {"alpha": 0.5, "beta": 0.25}),
    "elu": ({}, {"alpha": 0.5}, {"alpha": 2.0}),
    "celu": ({}, {"alpha": 0.5}),
    "selu": ({}, {"alpha": 0.5, "gamma": 2.0}),
}
SMOOTH = ("tanh", "sigmoid", "softplus", "identity", "silu", "gelu", "gelu_tanh", "mish", "arctan", "erf", "sin")
SCALES = (0.0, 1e-12, 1e-3, 0.3, 1.0, 3.0, 30.0, 1e4)


def random_model(rng: np.random.Generator, smooth: bool = False, dtype: Any = None) -> Model:
    """A random chain: layers of either style, activations mixed per layer and neuron, sometimes fixed normalisation."""
    dtype = dtype or rng.choice([np.float32, np.float64])
    widths = rng.integers(1, 6, size=rng.integers(2, 6))
    model = Model(["N", int(widths[0])], dtype, int(rng.choice([17, 21, 24])))
    if rng.random() < 0.3:
        model.add("Sub", model.constant(rng.normal(size=int(widths[0]))))
        model.add("Div", model.constant(rng.uniform(0.5, 4.0, size=int(widths[0]))))
    for j, (m, n) in enumerate(itertools.pairwise(widths)):
        scale = rng.choice(SCALES, p=[0.04, 0.05, 0.1, 0.25, 0.3, 0.18, 0.05, 0.03])
        weight, bias = scale * rng.normal(size=(n, m)), rng.choice([0.0, 1.0, 5.0]) * rng.normal(size=n)
        form = rng.integers(6)
        if form <= 1:
            model.add("Gemm", model.constant(weight), model.constant(bias), transB=1)
        elif form == 2:
            factors = {"alpha": float(np.float32(rng.normal())), "beta": float(np.float32(rng.normal()))}
            model.add("Gemm", model.constant(weight.T), model.constant(bias), **factors)
        elif form == 3:
            model.add("Gemm", model.constant(weight), model.constant(bias[:1]), transB=1)  # one bias feeds all
        elif form == 4:
            model.add("MatMul", model.constant(weight.T))
        else:
            model.add("MatMul", model.constant(weight.T)).add("Add", model.constant(bias), data_at=1)
        if j < len(widths) - 2 or rng.random() < 0.2:
            _activate(model, int(n), rng, smooth)
    if rng.random() < 0.2:
        model.add("Mul", model.constant(rng.normal(size=int(widths[-1]))))
    return model


def _activate(model: Model, width: int, rng: np.random.Generator, smooth: bool) -> None:
    """Append one activation for all neurons, or different ones for two parts of them."""
    plain = [name for name in (SMOOTH if smooth else PARAMETERS) if model.opset >= SINCE.get(name, 0)]
    if model.dtype != np.float32:
        plain = [name for name in plain if name != "celu"]  # ONNX has it for float32 only
    if width > 1 and rng.random() < 0.25:
        first = int(rng.integers(1, width))
        model.split([first, width - first], [str(name) for name in rng.choice(plain, size=2)])
        return
    name = str(rng.choice([*plain, *(name for name in WRITTEN_OUT if name not in plain)]))
    parameters = dict(rng.choice(PARAMETERS[name]))  # type: ignore[arg-type]
    model.activate(name, width if name == "prelu" and rng.random() < 0.5 else None, **parameters)


def random_domain(rng: np.random.Generator, network: Network) -> Domain:
    """A random domain of any kind, often a point."""

    def size() -> str:
        return str(rng.choice(["0", "0.001", "0.05", "0.5", "2"]))

    given: dict[str, Any] = {
        "input_center": [f"{v:.3f}" for v in rng.normal(size=network.inputs) * rng.choice([0.0, 1.0, 3.0])],
        "input_radius": size(),
        "input_norm": str(rng.choice(["inf", "2"])),
    }
    return with_parameters(rng, network, given, size)


def with_parameters(
    rng: np.random.Generator, network: Network, given: dict[str, Any], size: Callable[[], str]
) -> Domain:
    """The domain with these inputs and parameters of any kind."""
    form = rng.integers(4)
    if form == 0:
        return Domain.box(**given, radius=[size() for _ in network.groups])
    if form == 1:
        return Domain.around(**given, total=size())
    return Domain.around(**given, radius=[size() for _ in network.groups])


def random_case(seed: int, folder: Path, smooth: bool = False) -> tuple[Path, Network, Domain]:
    """File, network and domain number ``seed``."""
    rng = np.random.default_rng(seed)
    file = random_model(rng, smooth).save(folder / f"net{seed}.onnx")
    network = certbound.load(file)
    return file, network, random_domain(rng, network)
