"""Small bound functions to hunt: right and wrong ones, importable by worker processes."""

from __future__ import annotations

import numpy as np

from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import layerwise
from certbound.bounds.local import local
from certbound.network.graph import Network
from certbound.testing import layers


def certified(quantity: str, network: Network, domain: Domain) -> float | None:
    """The product's own bound; None where it has none."""
    tier = local if quantity == "first_order_remainder" else layerwise
    bound = tier(network, domain.fit(network)).bounds.get(quantity)
    return None if bound is None else bound.value


def spectral_norms(network: Network, domain: Domain) -> float | None:
    """Product of spectral norms: right for a Lipschitz constant at fixed weights and slopes of at most 1."""
    weights, _, activations = layers(network)
    if any(a not in ("tanh", "sigmoid", "softplus", "identity", None) for a in activations) or any(domain.radius):
        return None
    return None if domain.total else float(np.prod([np.linalg.norm(w, 2) for w in weights])) * (1 + 1e-9)


def column_norms(network: Network, domain: Domain) -> float | None:
    """Largest column instead of the spectral norm: wrong."""
    weights, _, _ = layers(network)
    return float(np.prod([np.linalg.norm(w, axis=0).max() for w in weights]))
