"""Facts about activations, proved from a table of elementary functions."""
