"""Bounds as source for those who deploy: C99, MATLAB (Octave) and Python that never round below."""
