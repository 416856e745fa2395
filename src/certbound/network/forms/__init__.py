"""The forms that graphs of other libraries are written in: what reads back as parameters, and what as fixed."""
