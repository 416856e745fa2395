"""Networks as a layer graph of plain frozen data, and one importer per file format."""
