"""python -m benchmarks.ranges: what rules L11 and L12 of the tier local bring to Jacobians. Records ranges.json.

Bound / best value found of chains of layers, with ``--effort low`` (without these rules and L10) and as certify has it.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

import certbound
from certbound.bounds.domain import Domain

from .ascent import lower_bounds
from .cases import Random, random_chain, write_onnx
from .chain import Chain
from .region import Region

RECORD = Path(__file__).with_name("ranges.json")
CHAINS = {  # name -> widths, activation
    "relu 5-20-20-20-1": ((5, 20, 20, 20, 1), "relu"),
    "tanh 4-32-32-1": ((4, 32, 32, 1), "tanh"),
    "sigmoid 6-24-24-3": ((6, 24, 24, 3), "sigmoid"),
}
DOMAINS = {  # name -> quantity, kind, radius of the inputs, of the parameters
    "inputs 0.01": ("input_jacobian", "around", "0.01", "0"),
    "inputs 0.1": ("input_jacobian", "around", "0.1", "0"),
    "inputs and every parameter 0.002": ("parameter_jacobian", "box", "0.002", "0.002"),
    "inputs 0.05 and layers 0.01": ("parameter_jacobian", "around", "0.05", "0.01"),
}
EFFORTS = ("low", "normal")
GAIN = 2.0  # of the random weights
SECONDS = 4.0  # of looking for large values, for each


def chain(name: str) -> Chain:
    """One of the chains."""
    widths, activation = CHAINS[name]
    return random_chain(Random("", widths, activation, gain=GAIN))


def centre(inputs: int) -> list[float]:
    """Where it is looked at."""
    return [float(v) for v in np.round(0.5 * np.random.default_rng(1).normal(size=inputs), 3)]


def bounds(name: str, domain: str, effort: str) -> float:
    """What certify proves."""
    quantity, kind, inputs, parameters = DOMAINS[domain]
    made = chain(name)
    make = Domain.box if kind == "box" else Domain.around
    where = make(input_center=[str(v) for v in centre(made.widths[0])], input_radius=inputs, radius=parameters)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "chain.onnx"
        write_onnx(made, file)
        return float(certbound.certify(certbound.load(file), where, effort=effort, tier="local").bounds[quantity])


def found(name: str, domain: str) -> float:
    """The best value found: a lower bound."""
    quantity, kind, inputs, parameters = DOMAINS[domain]
    made = chain(name)
    table = {"input_center": centre(made.widths[0]), "input_radius": inputs, "kind": kind, "radius": parameters}
    region = Region.of(table, made.widths[0], len(made.weights))
    return lower_bounds(made, region, seconds=2 * SECONDS, second_order=False)[quantity]


def main() -> None:
    """Print a table and record it."""
    table: dict[str, Any] = {}
    for name in CHAINS:
        for domain in DOMAINS:
            value = found(name, domain)
            ratios = {effort: bounds(name, domain, effort) / value for effort in EFFORTS}
            table[f"{name}, {domain}"] = {"found": value, **ratios}
            print(f"{name:20} {domain:34} {ratios['low']:9.3f} -> {ratios['normal']:9.3f}", flush=True)
    RECORD.write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main()
