"""certbound: rigorous bounds on a network's derivatives with respect to its parameters.

    net = certbound.load("controller.onnx")
    result = certbound.certify(net, certbound.Domain.around(input_radius="0.1", radius="0.01"))
    result.write("out")
    certbound.check("out/claim.toml", "out/certificate.json", "controller.onnx")
    certbound.write_certified_source("out/claim.toml", "out/certificate.json", "controller.onnx", "bounds.c")
    certbound.certify_gains("plant.toml", "controller.onnx", minimise="k").write("gains")
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
    from .gains.simulation import Simulation, simulate
    from .gains.synthesis import Gains, certify_gains
    from .network.load import load
    from .source.certified import write_certified_source
    from .source.closed_form import write_source

__all__ = [
    "BatchCertification",
    "Certification",
    "CheckResult",
    "CheckRow",
    "ClosedForm",
    "Domain",
    "Gains",
    "HessianNorm",
    "Inspection",
    "Simulation",
    "__version__",
    "certify",
    "certify_batch",
    "certify_gains",
    "certify_many",
    "check",
    "check_many",
    "closed_form",
    "hessian_norm",
    "inspect",
    "load",
    "read_activation",
    "simulate",
    "write_certified_source",
    "write_source",
]

_HOMES = {
    "BatchCertification": "certificate.batch",
    "Certification": "certificate.certification",
    "CheckResult": "certificate.check",
    "CheckRow": "certificate.check",
    "ClosedForm": "bounds.closed_form",
    "Domain": "bounds.domain",
    "HessianNorm": "bounds.local.at_point",
    "Gains": "gains.synthesis",
    "Inspection": "certificate.inspection",
    "Simulation": "gains.simulation",
    "certify": "certificate.certification",
    "certify_batch": "certificate.batch",
    "certify_gains": "gains.synthesis",
    "certify_many": "certificate.fleet",
    "check": "certificate.check",
    "check_many": "certificate.check",
    "closed_form": "bounds.closed_form",
    "hessian_norm": "bounds.local.at_point",
    "inspect": "certificate.inspection",
    "load": "network.load",
    "read_activation": "activations.facts",
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
