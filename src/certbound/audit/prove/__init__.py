"""Proofs of lemmas: normal forms, rules, entailment; testing instances proves nothing."""
