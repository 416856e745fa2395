"""Networks of many layers and the flows they approximate: a path, its certificate, and what follows from them."""
