"""The parameter Hessian's norm at one input and the stored parameters, enclosed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from ...errors import CertboundError
from ...network.graph import Network
from ...network.load import load
from ...numbers.threads import on_one_thread
from ..domain import Domain, Numbers
from .adjoints import adjoints, row_adjoints
from .hessian import second
from .reduction import form_of, reached_at_centres, roots_of
from .sensitivities import sensitivities
from .tier import local
from .web import web_of

Enclosure = tuple[float, float]


@dataclass(frozen=True)
class HessianNorm:
    """lower <= ||D^2_theta Phi(x)|| <= upper, in the bilinear operator norm; ``outputs``: the same of each output."""

    lower: float
    upper: float
    outputs: tuple[Enclosure, ...]


@on_one_thread
def hessian_norm(network: Network | str | Path, x: Numbers) -> HessianNorm:
    """Enclose the norm of the second derivative of ``network`` in all its parameters at the input ``x``.

    x: one number for every input, or one per input; a float stands for its exact binary value. The norm is the bilinear
    operator norm sup ||D^2 Phi[d, d']|| over unit d, d' (for one output: the spectral norm of the Hessian).
    Guaranteed: lower <= norm <= upper, and likewise for each output, in real arithmetic on the stored numbers. For one
    output the two agree to about 1e-9; for several the whole norm lies between the largest output's and the norm of all
    Hessians stacked. The cost is that of eigenproblems of twice the number of neurons, not of parameters.

    Raises CertboundError if Phi has no second derivative at x (a kink), DomainError, SpecError.
    """
    if not isinstance(network, Network):
        network = load(network)
    domain = Domain.around(input_center=x).fit(network)
    found = local(network, domain)
    if "parameter_hessian" not in found.bounds:
        hint = "move x away from the kink, or choose a smooth activation" if network.groups else ""
        raise CertboundError(found.unsupported["parameter_hessian"], hint=hint)
    upper, lowers = found.bounds["parameter_hessian"].value, [0.0] * len(found.outputs)
    if found.outputs:
        known = sensitivities(web_of(network, domain))
        all_outputs = adjoints(known)
        single = [row_adjoints(known, all_outputs, o) for o in range(len(lowers))]
        rows = [second(known, adjoint) for adjoint in single]
        roots = roots_of(known, rows)
        for o, (adjoint, row) in enumerate(zip(single, rows, strict=True)):
            form = None if roots is None else form_of(known, adjoint, row, roots)
            if form is not None:
                value = reached_at_centres(known, form) - row.deviation.value
                lowers[o] = max(0.0, math.nextafter(value, -math.inf))
    outputs = tuple((low, bound.value) for low, bound in zip(lowers, found.outputs, strict=True))
    return HessianNorm(max(lowers, default=0.0), upper, outputs)
