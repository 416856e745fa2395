"""Obligations and how they are discharged: algebraic witnesses, z3, and the stored evidence."""
