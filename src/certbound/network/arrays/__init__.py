"""The door for arrays by name: an architecture file says what they compute, and the ONNX file of that is certified."""
