"""Random networks and domains: widths, depths, biases or none, mixed activations, zero, huge and tiny weights."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import numpy as np

import certbound
from certbound.bounds.domain import Domain
from certbound.network.graph import Network

from .builders import OPERATORS, Model

ACTIVATIONS = ("tanh", "sigmoid", "softplus", "relu", "leaky_relu", "identity")
SMOOTH = ("tanh", "sigmoid", "softplus", "identity")
SCALES = (0.0, 1e-12, 1e-3, 0.3, 1.0, 3.0, 30.0, 1e4)


def random_model(rng: np.random.Generator, smooth: bool = False, dtype: Any = None) -> Model:
    """A random chain: layers of either style, activations mixed per layer, sometimes fixed normalisation."""
    dtype = dtype or rng.choice([np.float32, np.float64])
    widths = rng.integers(1, 6, size=rng.integers(2, 6))
    model = Model(["N", int(widths[0])], dtype)
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
            name = str(rng.choice(SMOOTH if smooth else ACTIVATIONS))
            attributes = {"alpha": float(rng.choice([0.01, 0.5, -0.3, 2.0]))} if name == "leaky_relu" else {}
            model.add(OPERATORS[name], **attributes)
    if rng.random() < 0.2:
        model.add("Mul", model.constant(rng.normal(size=int(widths[-1]))))
    return model


def random_domain(rng: np.random.Generator, network: Network) -> Domain:
    """A random domain of any kind, often a point."""

    def size() -> str:
        return str(rng.choice(["0", "0.001", "0.05", "0.5", "2"]))

    given: dict[str, Any] = {
        "input_center": [f"{v:.3f}" for v in rng.normal(size=network.inputs) * rng.choice([0.0, 1.0, 3.0])],
        "input_radius": size(),
        "input_norm": str(rng.choice(["inf", "2"])),
    }
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
