"""bounds_spec as frozen objects: the reader of expressions, activations, and the one door to sympy."""
