"""Adaptive controllers: gains and envelopes that follow from certified bounds of their network, and simulations."""
