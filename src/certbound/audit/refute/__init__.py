"""Refutations of lemmas: the search for an instance at which one fails, and its exact confirmation."""
