"""Recorded training runs: curvature along the path, steps, the learning stability profile (rules T1 to T9)."""
