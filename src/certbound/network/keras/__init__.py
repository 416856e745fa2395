"""The door for Keras 3 models: their layers are written as an ONNX file, and that file is certified."""
