"""python -m benchmarks.graphs: layer graphs. Bounds against derivatives at a point, values found, norms, and times.

Records graphs.json. Each part can be run alone: python -m benchmarks.graphs point ball wider norms image examples.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

import certbound
from certbound.bounds.domain import Domain, read_domain
from certbound.hunt.measure.ascent import Effort, maximise
from certbound.network.graph import Network
from certbound.numbers.convolution import convolution_norm_up
from tests.support import graph_jets

from .graph_networks import NETWORKS, image

ROOT = Path(__file__).resolve().parents[1]
RECORD = Path(__file__).with_name("graphs.json")
EXAMPLES = ("residual", "dense_connected", "convolutional", "gru", "attention", "neural_ode")
MEASURED = ("output", "input_jacobian", "parameter_jacobian", "parameter_hessian")
EFFORT = Effort(starts=8, steps=60, rounds=3)


def _patches(side: int, channels: int, kernel: int = 3) -> np.ndarray:
    """Columns of a convolution with a margin of zeros; values are stored position after position."""
    padded = np.pad(np.arange(side * side).reshape(side, side), kernel // 2, constant_values=-1)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kernel, kernel)).reshape(side * side, 1, -1)
    places = windows * channels + np.arange(channels)[:, None]
    return np.where(windows < 0, -1, places).reshape(1, side * side, -1)


def centre(network: Network) -> list[str]:
    """Where the network is looked at."""
    return [f"{v:.3f}" for v in 0.5 * np.random.default_rng(2).normal(size=network.inputs)]


def written_networks() -> Iterator[tuple[str, Path]]:
    """Name and file of each network."""
    with tempfile.TemporaryDirectory() as folder:
        for name, save in NETWORKS.items():
            file = Path(folder) / "network.onnx"
            save(file)
            yield name, file


def checked(result: Any, model: Path) -> dict[str, Any]:
    """Whether the checker accepts, and its processor time in seconds."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = result.write(Path(scratch) / "out")
        command = [sys.executable, "-m", "certbound", "check", str(folder / "claim.toml")]
        command += [str(folder / "certificate.json"), str(model)]
        before = _children()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return {"valid": done.returncode == 0, "check_seconds": _children() - before}


def _children() -> float:
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def at_a_point() -> dict[str, Any]:
    """J and H of one output against full derivative tensors by directional Taylor coefficients."""
    table = {}
    for name, file in written_networks():
        network = certbound.load(file)
        where = centre(network)
        x, theta = np.array([float(v) for v in where]), network.theta
        jacobian = graph_jets.taylor(network, x, theta, np.zeros((theta.size, x.size)), np.eye(theta.size)).first
        truth = {
            "parameter_jacobian": float(np.linalg.norm(jacobian)),
            "parameter_hessian": float(np.abs(np.linalg.eigvalsh(graph_jets.hessian(network, x, theta)[0])).max()),
        }
        result = certbound.certify(network, Domain.around(input_center=where))
        table[name] = {"parameters": int(theta.size)} | {
            q: {"bound": float(result.bounds[q]), "exact": v, "excess": float(result.bounds[q]) / v - 1}
            for q, v in truth.items()
        }
        table[name] |= checked(result, file)
    return table


def in_a_ball(radius: str = "0.01") -> dict[str, Any]:
    """Bound / best value found by the hunt, the input entry by entry and each group within the radius."""
    table = {}
    for name, file in written_networks():
        network = certbound.load(file)
        domain = Domain.around(input_center=centre(network), input_radius=radius, radius=radius).fit(network)
        result = certbound.certify(network, domain)
        table[name] = compared(network, domain, result, ("parameter_jacobian", "parameter_hessian")) | checked(
            result, file
        )
    return table


def compared(network: Network, domain: Domain, result: Any, quantities: tuple[str, ...]) -> dict[str, Any]:
    """quantity -> bound, found, ratio."""
    table: dict[str, Any] = {}
    for quantity in (q for q in quantities if q in result.bounds):
        bound, found = float(result.bounds[quantity]), maximise(network, domain, quantity, effort=EFFORT).value
        table[quantity] = {"bound": bound, "found": found, "ratio": bound / found}
    return table


SHAPES = ((1, 4, 3, 8), (4, 8, 3, 8), (8, 8, 3, 12), (16, 16, 3, 8), (3, 8, 5, 10))  # channels in, out, kernel, side


def norms(squares: int = 3) -> dict[str, Any]:
    """The tap sum against the spectral norm of the whole map, and the checker's time for it."""
    table = {}
    for channels, outputs, kernel, side in SHAPES:
        weight = np.random.default_rng(1).normal(size=(outputs, channels * kernel**2)) / np.sqrt(channels * kernel**2)
        weight = weight.astype(np.float32).astype(float)  # as files hold them
        whole = np.zeros((side * side, outputs, side * side * channels + 1))
        patches = _patches(side, channels, kernel)[0]
        for i in range(patches.shape[1]):
            whole[np.arange(side * side), :, patches[:, i]] += weight[:, i]
        exact = float(np.linalg.norm(whole[:, :, :-1].reshape(side * side * outputs, -1), 2))
        bound = convolution_norm_up(weight, (kernel, kernel), squares).value
        row: dict[str, Any] = {"bound": bound, "exact": exact, "ratio": bound / exact}
        row["check_seconds"] = _tap_seconds(weight, (kernel, kernel), squares, bound)
        table[f"{channels} -> {outputs}, {kernel} x {kernel}"] = row
    return table


def _tap_seconds(weight: np.ndarray, shape: tuple[int, int], squares: int, bound: float) -> float:
    """Processor time of the checker's rule R13, by the standard library alone."""
    script = (  # the rule on one kernel
        "import json, sys, time; from fractions import Fraction; from layerwise import taps\n"
        "weight, shape, squares = json.load(sys.stdin)\n"
        "weight = [[Fraction(float.fromhex(v)) for v in row] for row in weight]\n"
        "start = time.process_time(); taps.kernel_norm(weight, tuple(shape), squares)\n"
        "print(time.process_time() - start)"
    )
    text = json.dumps([[[float(v).hex() for v in row] for row in weight], shape, squares])
    checker = Path(certbound.__file__).parent / "checker"
    done = subprocess.run(
        [sys.executable, "-S", "-c", script],
        cwd=checker, input=text, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(done.stdout)


def images() -> dict[str, Any]:
    """Layerwise bounds of a 28 x 28 image's network, and their check."""
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "image.onnx"
        image(file)
        start = time.process_time()
        result = certbound.certify(file, Domain.around(input_radius="0.01", radius="0.01"), tier="layerwise")
        seconds = time.process_time() - start
        bounds = {q: float(v) for q, v in result.bounds.items()}
        return {"parameters": result.network.theta.size, "bounds": bounds, "certify_seconds": seconds} | checked(
            result, file
        )


def examples() -> dict[str, Any]:
    """Bound / best value found by the hunt in the examples' own domains."""
    return {name: example(name) for name in EXAMPLES}


def example(name: str) -> dict[str, Any]:
    """One of them."""
    folder = ROOT / "examples" / name
    network = certbound.load(folder / "model.onnx")
    domain = read_domain(folder / "domain.toml").fit(network)
    start = time.process_time()
    result = certbound.certify(network, domain)
    seconds = {"certify_seconds": time.process_time() - start}
    return compared(network, domain, result, MEASURED) | seconds | checked(result, folder / "model.onnx")


PARTS: dict[str, Callable[[], dict[str, Any]]] = {
    "point": at_a_point,
    "ball": in_a_ball,
    "wider": lambda: in_a_ball("0.05"),
    "norms": norms,
    "image": images,
    "examples": examples,
}


def main(chosen: list[str]) -> None:
    """Measure the parts and record them."""
    table: dict[str, Any] = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    for part in chosen or PARTS:
        table[part] = PARTS[part]()
        print(part, json.dumps(table[part], indent=1), flush=True)
        RECORD.write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
