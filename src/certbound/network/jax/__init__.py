"""The door for JAX: a function of parameters and inputs is traced, and written as an ONNX file that is certified."""
