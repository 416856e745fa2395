"""The audit of lemmas: proof, refutation, tightness, and what is written about them."""
