"""The doors to solvers: z3 and, as a second opinion, cvc5."""
