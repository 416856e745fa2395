"""The door for PyTorch modules: a module's exported graph, written as the ONNX file that a certificate is about."""
