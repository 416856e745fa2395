"""ONNX operators: one module per kind, one function per operator; ``table.py`` has them all."""
