"""Tier layerwise: rules R1 to R8, the norm-jet rules."""
