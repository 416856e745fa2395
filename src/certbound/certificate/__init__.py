"""Claim, certificate and report: what is claimed, the plan that proves it, and the page people read."""
