"""The hunt: looks for a point at which a bound fails. What it finds is a lower bound, nothing more."""
