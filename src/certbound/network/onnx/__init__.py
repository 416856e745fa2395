"""ONNX files: operators by operator-set version, patterns, the reader, the writer."""
