"""Exact numbers, enclosures and integer matrices."""
