"""Violation witnesses: a point at which a claim fails."""
