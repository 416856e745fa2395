"""Tier ``local``: tight bounds around given weights (rules L1-L9, proofs/rules-local.md)."""
