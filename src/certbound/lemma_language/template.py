"""Templates of lemma files: each is a lemma that is read and proved as it stands, with a comment beside each key."""

from __future__ import annotations

_HEAD = """\
# A lemma for certbound audit. Change what is below; the language is in bounds_spec/lemmas/README.md.
# Terms are written as in Python, powers as x^2, equations with ==. Numbers are exact: 0.1 is one tenth.

title = "{title}"
kind = {kind:<20}  # recursion, network, matrix, inequality, dynamics or gain
provenance = "folklore"      # published (the source has this formula), as-cited, re-derived or folklore
source = "textbook"          # paper, version, number of the equation or theorem
statement = "{statement}"
norm = {norm:<20}  # which norms the claim is about, or: absolute value
expected = "proved"          # what you expect: proved, refuted or undecided. The audit does not rely on it.
{claim}
"""

_RECURSION = """
[symbols]
n = "index"                  # a whole number 0, 1, 2, ...; the claim is for every one
u = "sequence >= 0"          # u[0], u[1], ...
q = "real >= 0"
e = "real >= 0"

[[hypotheses]]
claim = "u[k + 1] <= q*u[k] + e"
for = "k"                    # for every k; a condition may be added: where = "k + 1 <= n"

[[hypotheses]]
claim = "q < 1"

# A proof, if the automatic attempt does not find one. Each step is checked, none is trusted.
# [[proof]]
# fact = "u[n] <= q^n*u[0] + e/(1 - q)"
# by = "induction on n"      # or: arithmetic, or the number of a rule of proofs/rules-lemmas.md
#
# [[proof]]                  # the last step has no fact: it is the claim
# by = "arithmetic"

# A counterexample to try first, for a claim that you hold to be false:
# [witness]
# q = "1/2"
# u = [0, 1, "3/2"]
"""

_MATRIX = """
[symbols]
m = "dimension"              # a positive whole number
n = "dimension"
A = "matrix m x n"
x = "vector n"
c = "real >= 0"

[[hypotheses]]
claim = "norm(A) <= c"       # norm of a matrix: operator norm from 2 to 2

[[proof]]
fact = "norm(A*x) <= norm(A)*norm(x)"
by = "M2"                    # a rule of proofs/rules-lemmas.md

[[proof]]                    # the last step has no fact: it is the claim
by = "arithmetic"
"""

_NETWORK = """
[symbols]
k = "index"                  # the layer; the claim is for every depth
w = "sequence >= 0"
b0 = "real >= 0"
s = "real >= 1"

[network]                    # what is known of z_j = W_j phi(z_(j-1)) + b_j, with the free index j
weight = "w[j]"              # norm(W_j) <= it
slope = "b0"                 # |phi'| <= it
input = "s"                  # sqrt(1 + norm(x)^2) <= it
"""

_CLAIMS = {
    "recursion": (
        "Contraction with errors",
        "If u[k+1] <= q u[k] + e with 0 <= q < 1, then u[n] <= q^n u[0] + e/(1 - q).",
        "absolute value",
        'claim = "u[n] <= q^n*u[0] + e/(1 - q)"',
        _RECURSION,
    ),
    "matrix": (
        "Image of a vector",
        "If norm(A) <= c, then norm(A x) <= c norm(x).",
        "Euclidean; operator norm from 2 to 2",
        'claim = "norm(A*x) <= c*norm(x)"',
        _MATRIX,
    ),
    "network": (
        "One layer more",
        "The derivative of layer k+1 with respect to the parameters of layer k is at most w_(k+1) b0 norm(ht_k).",
        "operator norm from 2 to 2",
        'claim = "jac[k + 1, k] <= w[k + 1]*b0*aug[k]"  # bounds_spec/lemmas/README.md lists these quantities',
        _NETWORK,
    ),
}
KINDS = tuple(_CLAIMS)


def template(kind: str) -> str:
    """The text of a lemma file of this kind, one of KINDS."""
    title, statement, norm, claim, rest = _CLAIMS[kind]
    return _HEAD.format(title=title, kind=f'"{kind}"', statement=statement, norm=f'"{norm}"', claim=claim) + rest
