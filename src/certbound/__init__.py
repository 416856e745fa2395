"""certbound: rigorous bounds on a network's derivatives with respect to its parameters.

    net = certbound.load("controller.onnx")
    result = certbound.certify(net, certbound.Domain.around(input_radius="0.1", radius="0.01"))
    result.write("out")
    certbound.check("out/claim.toml", "out/certificate.json", "controller.onnx")
    certbound.write_certified_source("out/claim.toml", "out/certificate.json", "controller.onnx", "bounds.c")
    certbound.certify_gains("plant.toml", "controller.onnx", minimise="k").write("gains")
    certbound.certify_depth("field.onnx", "start.toml", "euler:100").write("depth")
    certbound.certify_training("run.json").write("trained")
    certbound.closed_form([4, 32, 32, 1], "tanh")
    certbound.hessian_norm(net, 0)

Names are imported on first use; importing certbound loads nothing heavy.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .version import __version__

if TYPE_CHECKING:
    from .activations.facts import read_activation
    from .bounds.closed_form import ClosedForm, closed_form
    from .bounds.domain import Domain
    from .bounds.local.at_point import HessianNorm, hessian_norm
    from .certificate.batch import BatchCertification, certify_batch
    from .certificate.certification import Certification, certify
    from .certificate.check import CheckResult, CheckRow, check, check_many
    from .certificate.fleet import certify_many
    from .certificate.inspection import Inspection, inspect
    from .depth.certification import Depth, certify_depth
    from .depth.contraction import Contraction, certify_contraction
    from .depth.dense import Dense, certify_dense
    from .depth.values import Values, certify_values
    from .gains.simulation import Simulation, simulate
    from .gains.synthesis import Gains, certify_gains
    from .hunt.lower_bound import LowerBounds, lower_bound
    from .network.load import load
    from .source.certified import write_certified_source
    from .source.closed_form import write_source
    from .training.certify import Training, certify_training
    from .training.recorder import Recorder
    from .training.run import After, read_run
    from .training.step import SafeStep, safe_step

__all__ = [
    "After",
    "BatchCertification",
    "Certification",
    "CheckResult",
    "CheckRow",
    "ClosedForm",
    "Contraction",
    "Dense",
    "Depth",
    "Domain",
    "Gains",
    "HessianNorm",
    "Inspection",
    "LowerBounds",
    "Recorder",
    "SafeStep",
    "Simulation",
    "Training",
    "Values",
    "__version__",
    "certify",
    "certify_batch",
    "certify_contraction",
    "certify_dense",
    "certify_depth",
    "certify_gains",
    "certify_many",
    "certify_training",
    "certify_values",
    "check",
    "check_many",
    "closed_form",
    "hessian_norm",
    "inspect",
    "load",
    "lower_bound",
    "read_activation",
    "read_run",
    "safe_step",
    "simulate",
    "write_certified_source",
    "write_source",
]

_HOMES = {
    "After": "training.run",
    "BatchCertification": "certificate.batch",
    "Certification": "certificate.certification",
    "CheckResult": "certificate.check",
    "CheckRow": "certificate.check",
    "ClosedForm": "bounds.closed_form",
    "Contraction": "depth.contraction",
    "Dense": "depth.dense",
    "Depth": "depth.certification",
    "Domain": "bounds.domain",
    "HessianNorm": "bounds.local.at_point",
    "Gains": "gains.synthesis",
    "Inspection": "certificate.inspection",
    "LowerBounds": "hunt.lower_bound",
    "Recorder": "training.recorder",
    "SafeStep": "training.step",
    "Simulation": "gains.simulation",
    "Training": "training.certify",
    "Values": "depth.values",
    "certify": "certificate.certification",
    "certify_batch": "certificate.batch",
    "certify_contraction": "depth.contraction",
    "certify_dense": "depth.dense",
    "certify_depth": "depth.certification",
    "certify_gains": "gains.synthesis",
    "certify_many": "certificate.fleet",
    "certify_training": "training.certify",
    "certify_values": "depth.values",
    "check": "certificate.check",
    "check_many": "certificate.check",
    "closed_form": "bounds.closed_form",
    "hessian_norm": "bounds.local.at_point",
    "inspect": "certificate.inspection",
    "load": "network.load",
    "lower_bound": "hunt.lower_bound",
    "read_activation": "activations.facts",
    "read_run": "training.run",
    "safe_step": "training.step",
    "simulate": "gains.simulation",
    "write_certified_source": "source.certified",
    "write_source": "source.closed_form",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'certbound' has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
