"""Claims about many inputs at once."""
