"""Expressions of bounds_spec: the safe reader, and the one door to sympy."""
