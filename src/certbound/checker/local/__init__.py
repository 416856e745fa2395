"""Tier local: rules L1 to L9."""
