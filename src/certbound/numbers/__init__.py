"""Numbers with a direction: exact rationals, upward-rounded floats, centre-radius arrays."""
