"""Activations: their files, their derivatives, the facts proved about them, their ranges, and the stored evidence."""
