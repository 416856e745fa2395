"""What is installed, and whether it works: each row runs the thing it names."""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from .checker_files import checker_digest

_PACKAGES = (
    "numpy",
    "sympy",
    "z3-solver",
    "hypothesis",
    "onnx",
    "python-flint",
    "click",
    "rich",
    "jinja2",
    "tomli-w",
)


def examine() -> list[tuple[str, bool, str]]:
    """(part, whether it works, detail) for Python, the packages, the data, z3, and a certified and checked network."""
    rows = [("python", True, platform.python_version())]
    for package in _PACKAGES:
        try:
            rows.append((package, True, version(package)))
        except PackageNotFoundError:
            rows.append((package, False, "not installed"))
    rows.append(("checker, its SHA-256", True, checker_digest()))
    checks: list[tuple[str, Callable[[], str]]] = [
        ("bounds_spec", _spec),
        ("z3 and the side conditions", _prove),
        ("certify and check", _round_trip),
    ]
    for name, run in checks:
        try:
            rows.append((name, True, run()))
        except Exception as error:  # this is the report of what fails
            rows.append((name, False, f"{type(error).__name__}: {error}"))
    return rows


def _spec() -> str:
    from .activations.file import load_all
    from .data_folder import data_folder

    return f"{len(load_all())} activations in {data_folder('bounds_spec')}"


def _prove() -> str:
    from .activations.discharge import side_conditions

    return f"{len(side_conditions(['tanh', 'sigmoid', 'softplus']))} obligations proved"


def _round_trip() -> str:
    import onnx
    from onnx import TensorProto, helper

    from .certificate.certification import certify
    from .certificate.check import check
    from .network.load import load

    graph = helper.make_graph(
        [
            helper.make_node("Gemm", ["x", "W0", "b0"], ["z0"]),
            helper.make_node("Tanh", ["z0"], ["h1"]),
            helper.make_node("Gemm", ["h1", "W1"], ["y"]),
        ],
        "doctor",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", 2])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["N", 1])],
        [
            helper.make_tensor("W0", TensorProto.FLOAT, [2, 3], [0.5, -1, 2, 1, 0.25, -0.75]),
            helper.make_tensor("b0", TensorProto.FLOAT, [3], [0.1, 0, -0.2]),
            helper.make_tensor("W1", TensorProto.FLOAT, [3, 1], [1, -2, 0.5]),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "model.onnx"
        onnx.save(model, file)
        folder = certify(load(file)).write(Path(name) / "out")
        result = check(folder / "claim.toml", folder / "certificate.json", file)
    if result.verdict != "valid":
        raise RuntimeError(f"{result.verdict}: {result.reason}")
    return result.reason
