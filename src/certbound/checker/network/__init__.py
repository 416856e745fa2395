"""The model file: wire format, operators, the network, the claim's domain."""
