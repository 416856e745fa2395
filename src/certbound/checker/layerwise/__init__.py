"""Tier layerwise: rules R1 to R9, the norm-jet rules."""
