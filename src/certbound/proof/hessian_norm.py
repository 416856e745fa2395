"""hessian_norm(): a public function that makes sure the facts it uses are proved."""

from __future__ import annotations

from pathlib import Path

from ..bounds.domain import Numbers
from ..bounds.local.at_point import HessianNorm, norm_at
from ..errors import CertboundError
from ..network.graph import Network
from ..network.load import load
from .facts import facts


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
    for unit in network.units:
        facts(network.activation(unit), unit.parameters)
    found = norm_at(network, x)
    if isinstance(found, str):
        raise CertboundError(found, hint="move x away from the kink, or choose a smooth activation")
    return found
