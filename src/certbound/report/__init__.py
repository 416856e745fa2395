"""Pages for people: certificates, activations, the atlas of lemmas."""
