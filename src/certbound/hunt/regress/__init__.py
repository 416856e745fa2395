"""A changed model against the claim of an old one, by command and from pytest."""
