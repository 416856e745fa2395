"""Claims about networks of many layers and the flows they approximate."""
