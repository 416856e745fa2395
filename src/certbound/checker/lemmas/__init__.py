"""Counterexamples to lemmas."""
