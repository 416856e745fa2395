"""Tier ``local``: tight bounds around given weights (rules L1-L9, proofs/rules-local.md).

    local(network, fitted_domain)             one domain: the least bound of every form, and which form won
    search(network, fitted_domain, seconds=)  the same after splitting the inputs' box
"""

from .search import Progress, Search, search
from .tier import LocalBounds, Plan, local

__all__ = ["LocalBounds", "Plan", "Progress", "Search", "local", "search"]
