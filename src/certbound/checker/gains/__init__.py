"""Gains of an adaptive controller: what follows for its closed loop from bounds of its network (rules G1 to G8)."""
