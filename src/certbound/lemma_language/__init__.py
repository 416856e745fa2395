"""The language of lemmas: grammar, kinds, files, and how formulas are shown."""
