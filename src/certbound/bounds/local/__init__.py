"""Tier ``local``: tight bounds around given weights (rules L1-L16, proofs/rules-local.md).

local(network, fitted_domain)             one domain: the least bound of every form, and which form won
search(network, fitted_domain, seconds=)  the same after splitting the inputs' box
"""

from .branch_and_bound import Progress, Search, search
from .inequality import EFFORTS
from .plan import LocalBounds, Plan
from .tier import WORTH, local

__all__ = ["EFFORTS", "WORTH", "LocalBounds", "Plan", "Progress", "Search", "local", "search"]
