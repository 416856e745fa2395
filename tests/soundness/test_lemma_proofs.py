"""Proof scripts that must not work: each claim is false, or does not follow, and its proof tries one forbidden move."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from certbound.audit.prove.entailment import NotProved
from certbound.audit.prove.prover import Prover, prove
from certbound.errors import SpecError
from certbound.lemma_language.file import Lemma, read

HEAD = """
title = "t"
kind = "KIND"
provenance = "folklore"
source = "none"
statement = "s"
norm = "as written"
expected = "refuted"
"""


def lemma(folder: Path, text: str, kind: str = "matrix") -> Lemma:
    file = folder / "pack" / "X.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(HEAD.replace("KIND", kind) + text)
    return read(file)


NETWORK = """
[network]
weight = "w[j]"
augmented = "nu[j]"
slope = "b0"
growth = ["A1", "A0"]
input = "s"
"""
SIZES = """
[symbols]
k = "index"
w = "sequence >= 0"
nu = "sequence >= 0"
b0 = "real >= 0"
A1 = "real >= 0"
A0 = "real >= 0"
s = "real >= 1"
"""

FORBIDDEN = {
    "that a sum of real powers is not negative is taken to show that they have values": """
claim = "x >= 0"
[symbols]
n = "index"
x = "real"
[[proof]]
fact = "0*Sum(power(x, 1), i, 0, n) + x >= 0"
by = "arithmetic"
[[proof]]
by = "arithmetic"
""",
    "pi is no index from which an induction starts": """
claim = "x >= 4"
[symbols]
x = "real"
[[hypotheses]]
claim = "pi <= x"
""",
    "an inverse of which the power 0 is taken need not exist": """
claim = "inverse(A)^0 == eye(2)"
[symbols]
A = "matrix 2 x 2"
""",
    "a sequence has an entry before the first": """
claim = "u[n - 3]^2 >= 0"
[symbols]
n = "index"
u = "sequence"
""",
    "a sequence of vectors has an entry before the first, in an instance of a rule": """
claim = "norm(x[n - 3] + x[n]) <= norm(x[n - 3]) + norm(x[n])"
[symbols]
n = "index"
x = "vectors 2"
[[proof]]
by = "M1"
""",
    "a recursion uses an entry before the first of another sequence": """
claim = "p[n]^2 >= 0"
[symbols]
n = "index"
u = "sequence"
[define]
"p[0]" = "0"
"p[k + 1]" = "p[k] + u[k - 1]"
""",
    "the size of a sum at the places of another sum is taken for a fact about all places": """
claim = "0*Sum(Sum(1, i, j, n), j, 0, n) + 0*Sum(Sum(1, i, n + 4, j), j, n + 5, n + 20) + n <= -1"
[symbols]
n = "index"
""",
    "what a sum has within a range that may be empty is taken for a fact": """
claim = "0*Sum(Sum(1, i, 4, n), j, 5, n) + n >= 3"
[symbols]
n = "index"
""",
    "the places of one sum are taken to be positive because those of another are": """
claim = "0*Sum(Sum(1, i, 4, j), j, 5, n) + 0*Sum(Sum(power(j, -1), i, 0, n), j, 0, n) <= 0"
[symbols]
n = "index"
""",
    "a power of a negative number is taken for minus the power": """
claim = "exp(-(2^n)) == exp((-2)^n)"
[symbols]
n = "index"
""",
    "an inverse at the places of one sum is taken to exist at those of another": """
claim = "norm(Sum(inverse(A[i])*v, i, 0, n)) >= 0"
[symbols]
n = "index"
A = "matrices 2 x 2"
v = "vector 2"
[[hypotheses]]
claim = "norm(Sum(inverse(A[i])*v, i, 1, n)) <= 1"
[[hypotheses]]
claim = "n >= 1"
[[proof]]
by = "arithmetic"
""",
    "a bound for one given vector is taken for the norm": """
claim = "norm(A) <= 1"
[symbols]
n = "dimension"
A = "matrix n x n"
v = "vector n"
[[hypotheses]]
claim = "norm(A*v) <= norm(v)"
[[proof]]
fact = "norm(A*v) <= 1*norm(v)"
by = "arithmetic"
[[proof]]
by = "M4"
""",
    "a bound for vectors without negative entries is taken for the norm": """
claim = "norm(A) <= norm(B)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
[[hypotheses]]
claim = "norm(A*v) <= norm(B)*norm(v)"
[auxiliary]
z = "vector n >= 0"
[[proof]]
fact = "norm(A*z) <= norm(B)*norm(z)"
by = "arithmetic"
[[proof]]
by = "M4"
""".replace('B = "matrix', 'v = "vector n"\nB = "matrix'),
    "a power in a rule that need not be defined": """
claim = "Abs(tanh(x^(n - 1))) <= Abs(x^(n - 1))"
[symbols]
n = "index"
x = "real"
[[proof]]
by = "M27"
""",
    "a rule about vectors without negative entries for any": """
claim = "inner(x, A*y) >= 0"
[symbols]
n = "dimension"
A = "matrix n x n"
x = "vector n >= 0"
y = "vector n >= 0"
[[proof]]
by = "M30"
""",
    "a difference of vectors without negative entries": """
claim = "norm_1(x - y) == inner(ones(n), x - y)"
[symbols]
n = "dimension"
x = "vector n >= 0"
y = "vector n >= 0"
[[proof]]
by = "M30"
""",
    "a square of a matrix with negative entries": """
claim = "inner(x, A^2*x) >= 0"
[symbols]
n = "dimension"
A = "matrix n x n"
x = "vector n >= 0"
[[proof]]
by = "M30"
""",
    "an entry in a rule that need not be there": """
claim = "Abs(tanh(x[i])) <= Abs(x[i])"
[symbols]
n = "dimension"
i = "index"
x = "vector n"
[[proof]]
by = "M27"
""",
    "a sum over one entry too many": """
claim = "norm_1(x) == Sum(Abs(x[i]), i, 0, n)"
[symbols]
n = "dimension"
x = "vector n"
[[proof]]
by = "M33"
""",
    "a sum over the entries of another vector": """
claim = "norm_1(x) == Sum(Abs(x[i]), i, 0, m - 1)"
[symbols]
m = "dimension"
n = "dimension"
x = "vector n"
[[hypotheses]]
claim = "m <= n"
[[proof]]
by = "M33"
""",
    "weights that may be 0": """
claim = "rho(A) <= a"
[symbols]
n = "dimension"
A = "matrix n x n"
w = "vector n >= 0"
a = "real >= 0"
[[hypotheses]]
claim = "Sum(Abs(A[i, j])*w[j], j, 0, n - 1) <= a*w[i]"
for = "i"
where = "i <= n - 1"
[[proof]]
by = "M34"
""",
    "weights of which one row is not bounded": """
claim = "rho(A) <= a"
[symbols]
n = "dimension"
k = "index"
A = "matrix n x n"
w = "vector n > 0"
a = "real >= 0"
[[hypotheses]]
claim = "k <= n - 1"
[[hypotheses]]
claim = "Sum(Abs(A[k, j])*w[j], j, 0, n - 1) <= a*w[k]"
[[proof]]
by = "M34"
""",
    "the entries of the transpose of a matrix that is not symmetric": """
claim = "A[i, j] == A[j, i]"
[symbols]
n = "dimension"
i = "index"
j = "index"
A = "matrix n x n"
[[hypotheses]]
claim = "i <= n - 1"
[[hypotheses]]
claim = "j <= n - 1"
[[proof]]
by = "arithmetic"
""",
    "a nonnegative system with a matrix of any sign": """
claim = "x[i] >= 1"
[symbols]
n = "dimension"
i = "index"
A = "matrix n x n"
x = "vector n"
[[hypotheses]]
claim = "rho(A) < 1"
[[hypotheses]]
claim = "i <= n - 1"
[[hypotheses]]
claim = "x[k] - Sum(A[k, j]*x[j], j, 0, n - 1) >= 1"
for = "k"
where = "k <= n - 1"
[[proof]]
by = "M35"
""",
    "a nonnegative system with a large matrix": """
claim = "x[i] >= 1"
[symbols]
n = "dimension"
i = "index"
A = "matrix n x n >= 0"
x = "vector n"
[[hypotheses]]
claim = "rho(A) <= 1"
[[hypotheses]]
claim = "i <= n - 1"
[[hypotheses]]
claim = "x[k] - Sum(A[k, j]*x[j], j, 0, n - 1) >= 1"
for = "k"
where = "k <= n - 1"
[[proof]]
by = "M35"
""",
    "a nonnegative system with a negative right side": """
claim = "x[i] >= -1"
[symbols]
n = "dimension"
i = "index"
A = "matrix n x n >= 0"
x = "vector n"
[[hypotheses]]
claim = "rho(A) < 1"
[[hypotheses]]
claim = "i <= n - 1"
[[hypotheses]]
claim = "x[k] - Sum(A[k, j]*x[j], j, 0, n - 1) >= -1"
for = "k"
where = "k <= n - 1"
[[proof]]
by = "M35"
""",
    "a nonnegative system with one equation less": """
claim = "x[i] >= 1"
[symbols]
n = "dimension"
i = "index"
A = "matrix n x n >= 0"
x = "vector n"
[[hypotheses]]
claim = "rho(A) < 1"
[[hypotheses]]
claim = "i <= n - 1"
[[hypotheses]]
claim = "x[k] - Sum(A[k, j]*x[j], j, 0, n - 1) >= 1"
for = "k"
where = "k <= n - 2"
[[proof]]
by = "M35"
""",
    "an inverse of what may be singular by its spectral radius": """
claim = "inverse(eye(n) - G)*(eye(n) - G) == eye(n)"
[symbols]
n = "dimension"
G = "matrix n x n"
[[hypotheses]]
claim = "rho(G) <= 1"
[[proof]]
by = "arithmetic"
""",
    "gelu as if it were monotone": """
claim = "gelu(a) <= gelu(b)"
[symbols]
a = "real"
b = "real"
[[hypotheses]]
claim = "a <= b"
[[proof]]
by = "M36"
""",
    "gelu with the constant of silu": """
claim = "Abs(gelu(a) - gelu(b)) <= 1.099839320128867*Abs(a - b)"
[symbols]
a = "real"
b = "real"
[[proof]]
by = "M36"
""",
    "a vector of ones of another length": """
claim = "norm_1(x) == inner(ones(n), x)"
[symbols]
n = "dimension"
A = "matrix n x n"
x = "vector n >= 0"
[[proof]]
fact = "norm_inf(A) == norm_inf(A*ones(n))"
by = "M30"
[[proof]]
by = "arithmetic"
""",
    "the vector occurs in the bound": """
claim = "norm(A) <= norm(A*v)"
[symbols]
n = "dimension"
A = "matrix n x n"
v = "vector n"
[auxiliary]
z = "vector n"
[[proof]]
fact = "norm(A*z) <= norm(A)*norm(z)"
by = "M2"
[[proof]]
by = "M4"
""",
    "an induction that starts late": """
claim = "n >= 1"
[symbols]
n = "index"
[[proof]]
by = "induction on n from 1"
""",
    "an induction whose hypothesis moves with n": """
claim = "n <= 5"
[symbols]
n = "index"
[[hypotheses]]
claim = "n + 0*x <= 5"
[[proof]]
by = "induction on n"
""".replace('n = "index"\n', 'n = "index"\nx = "real"\n'),
    "an induction that uses a hypothesis at the wrong place": """
claim = "u[n] <= 1"
[symbols]
n = "index"
u = "sequence"
[[hypotheses]]
claim = "u[k] <= 1"
for = "k"
where = "k + 1 <= n"
[[proof]]
by = "induction on n"
""",
    "a definition that depends on the index of the induction": """
claim = "p[3] <= 1"
[symbols]
n = "index"
[define]
"p[0]" = "1"
"p[j + 1]" = "(1 + n)*p[j]"
[[proof]]
by = "induction on n"
""",
    "a hypothesis at a negative index": """
claim = "u[0] <= 1"
[symbols]
u = "sequence"
n = "index"
[[hypotheses]]
claim = "u[k + 1] <= 1"
for = "k"
[[proof]]
by = "arithmetic"
at = ["k = -1"]
""",
    "a condition on indices is forgotten": """
claim = "u[n] <= 1"
[symbols]
u = "sequence"
n = "index"
[[hypotheses]]
claim = "u[k] <= 1"
for = "k"
where = "k >= 3"
[[proof]]
by = "arithmetic"
at = ["k = n"]
""",
    "division by what may be zero": """
claim = "x*(1/x) == 1"
[symbols]
x = "real"
""",
    "a quotient that cancels is not defined": """
claim = "1/x - 1/x == 0"
[symbols]
x = "real"
""",
    "the root of a negative number": """
claim = "0 >= 1"
[define]
r = "sqrt(-1)"
[symbols]
x = "real"
[[proof]]
fact = "r^2 == -1"
by = "arithmetic"
[[proof]]
by = "arithmetic"
""",
    "a recursion with a root of a negative number": """
claim = "0 >= 1"
[symbols]
x = "real"
[define]
"p[0]" = "0"
"p[j + 1]" = "sqrt(-1 - p[j])"
[[proof]]
fact = "p[1] >= 0"
by = "arithmetic"
[[proof]]
by = "arithmetic"
at = ["j = 0"]
""",
    "matrices commute": """
claim = "norm(A*B) == norm(B*A)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
""",
    "a power of a sum is the sum with a power": """
claim = "norm((A + B)^k) == norm(A + B^k)"
[symbols]
n = "dimension"
k = "index"
A = "matrix n x n"
B = "matrix n x n"
""",
    "a matrix is its transpose": """
claim = "norm(A - transpose(A)) <= 0"
[symbols]
n = "dimension"
A = "matrix n x n"
""",
    "the trace is not cyclic in every order": """
claim = "trace(A*B*C) == trace(A*C*B)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
C = "matrix n x n"
""",
    "a rule with another norm": """
claim = "norm_1(A*B) <= norm(A)*norm_1(B)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
[[proof]]
by = "M2"
""",
    "the largest eigenvalue is the norm of any matrix": """
claim = "norm(A) == Max(lambda_max(A), -lambda_min(A))"
[symbols]
n = "dimension"
A = "matrix n x n"
[[proof]]
by = "M16"
""",
    "a premise of a rule is skipped": """
claim = "exp(a) <= exp(b)"
[symbols]
a = "real"
b = "real"
[[proof]]
by = "M10"
""",
    "sums over different ranges": """
claim = "Sum(u[i], i, 0, n + 1) <= Sum(u[i], i, 0, n)"
[symbols]
n = "index"
u = "sequence >= 0"
[[proof]]
by = "M11"
""",
    "products of negative numbers are not monotone": """
claim = "Product(u[i], i, 0, n) <= Product(v[i], i, 0, n)"
[symbols]
n = "index"
u = "sequence"
v = "sequence"
[[hypotheses]]
claim = "u[i] <= v[i]"
for = "i"
[[proof]]
by = "M11"
""",
    "a supremum is at least zero": """
claim = "Sup(u[i], i, 0, n) <= c"
[symbols]
n = "index"
u = "sequence"
c = "real"
[[hypotheses]]
claim = "u[i] <= c"
for = "i"
[[proof]]
by = "M14"
""",
    "a sum that starts below zero": """
claim = "Sum(i, i, 0 - 2, n - 2) >= 0"
[symbols]
n = "index"
""",
    "a name of the prover is forged": """
claim = "norm(A) <= 0"
[symbols]
n = "dimension"
A = "matrix n x n"
i1 = "real >= 0"
j1 = "index"
u = "sequence >= 0"
[[hypotheses]]
claim = "i1 <= 0"
[[proof]]
fact = "Sum(u[i], i, 0, j1) <= u[0]"
by = "arithmetic"
[[proof]]
by = "arithmetic"
""",
    "a step that is the claim": """
claim = "x <= 1"
[symbols]
x = "real"
[[proof]]
fact = "x <= 1"
by = "arithmetic"
[[proof]]
by = "arithmetic"
""",
    "a proof without an end": """
claim = "x^2 >= 0"
[symbols]
x = "real"
[[proof]]
fact = "x^2 >= 0"
by = "arithmetic"
""",
    "the inverse of a singular matrix": """
claim = "norm(inverse(A) - inverse(A)) == 0"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
""",
    "the inverse of a singular matrix cancels": """
claim = "inverse(A)*A == eye(n)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
""",
    "the inverse of a singular matrix in a rule": """
claim = "norm(inverse(A)*x) <= norm(inverse(A))*norm(x)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
[[proof]]
by = "M2"
""",
    "an inverse in a step": """
claim = "0 >= 0"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
[[proof]]
fact = "norm(inverse(A - A)) >= 0"
by = "arithmetic"
[[proof]]
by = "arithmetic"
""",
    "an inverse by a one-sided inverse of another shape": """
claim = "inverse(A)*A == eye(n)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
m = "dimension"
C = "matrix n x m"
D = "matrix m x n"
[[hypotheses]]
claim = "D*C == eye(m)"
""",
    "left inverses of matrices that are not square": """
claim = "C*D == eye(n)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
m = "dimension"
C = "matrix n x m"
D = "matrix m x n"
[[hypotheses]]
claim = "D*C == eye(m)"
""",
    "an inverse by a product that is zero": """
claim = "inverse(A)*A == eye(n)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
[[hypotheses]]
claim = "A*B == 0*eye(n)"
""",
    "an inverse by a multiple that may be zero": """
claim = "inverse(A)*A == eye(n)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
[[hypotheses]]
claim = "A*B == l*eye(n)"
""",
    "a quotient of vectors that is not defined": """
claim = "x/l == x/l"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
""",
    "a quotient in a rule that is not defined": """
claim = "norm((1/l)*x) == Abs(1/l)*norm(x)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
[[proof]]
by = "M6"
""",
    "an equation for one vector is used for another": """
claim = "norm(A*y) == Abs(l)*norm(y)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
[[hypotheses]]
claim = "A*x == l*x"
""",
    "equations are multiplied on the wrong side": """
claim = "B*(A*x) == l*(A*x)"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
[[hypotheses]]
claim = "B*x == l*x"
""",
    "a matrix equation is cancelled": """
claim = "x == y"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
[[hypotheses]]
claim = "A*x == A*y"
""",
    "eigenvectors of one eigenvalue are orthogonal": """
claim = "inner(x, y) == 0"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
S = "symmetric n"
[[hypotheses]]
claim = "S*x == l*x"
[[hypotheses]]
claim = "S*y == l*y"
""",
    "eigenvectors of a matrix that is not symmetric are orthogonal": """
claim = "inner(x, y) == 0"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
[[hypotheses]]
claim = "A*x == x"
[[hypotheses]]
claim = "A*y == 2*y"
""",
    "an equation for all k at a negative place": """
claim = "z[0] == 2*z[0]"
[symbols]
n = "dimension"
A = "matrix n x n"
B = "matrix n x n"
x = "vector n"
y = "vector n"
l = "real"
z = "vectors n"
[[hypotheses]]
claim = "z[k + 1] == z[k] + z[k]"
for = "k"
[[proof]]
by = "arithmetic"
at = ["k = -1"]
""",
    "identities of two sizes are one": """
claim = "n <= m"
[symbols]
n = "dimension"
m = "dimension"
[[proof]]
fact = "norm_F(eye(n)) == sqrt(n)"
by = "M13"
[[proof]]
fact = "norm_F(eye(m)) == sqrt(m)"
by = "M13"
[[proof]]
by = "arithmetic"
""",
    "identities of two sizes inside a product": """
claim = "trace(kron(eye(n), A)) == trace(kron(eye(m), A))"
[symbols]
n = "dimension"
m = "dimension"
A = "matrix 2 x 2"
""",
    "powers of no factor of two sizes": """
claim = "norm_F(A^0) == norm_F(B^0)"
[symbols]
n = "dimension"
m = "dimension"
A = "matrix n x n"
B = "matrix m x m"
""",
    "a matrix with the name of the identity": """
claim = "norm(I) <= 1"
[symbols]
n = "dimension"
I = "matrix n x n"
[[proof]]
fact = "norm(eye(n)) == 1"
by = "M13"
[[proof]]
by = "arithmetic"
""",
    "a factor with the index of a sum is taken out of it": """
claim = "CLAIM"
[symbols]
m = "index"
u = "sequence > 0"
v = "sequence"
""".replace(
        "CLAIM",
        "Sum(u[i]^(m - i), i, 0, 20 - m)*Sum(v[i]*u[i]^(m - i - 20), i, 0, 20 - m)"
        " == Sum(v[i]*u[i]^(m - i), i, 0, 20 - m)*Sum(u[i]^(m - i - 20), i, 0, 20 - m)",
    ),
    "a factor of a sum is taken out twice": """
claim = "Sum(u[i]*a^(20 - m - i), i, 0, m) == a^20*Sum(u[i]*a^(-m - i), i, 0, m)"
[symbols]
m = "index"
a = "real"
u = "sequence"
""",
    "a power that need not be defined is nonnegative": """
claim = "0 <= x^(n - 1)"
[symbols]
x = "real >= 0"
n = "index"
""",
    "a power that need not be defined": """
claim = "x*x^(n - 1) == x*x^(n - 1)"
[symbols]
x = "real"
n = "index"
""",
    "a whole power is taken out of one that falls": """
claim = "x^(2 - n) == x^2*x^(-n)"
[symbols]
x = "real"
n = "index"
""",
    "a power of a matrix that need not be defined": """
claim = "A^(n - 1) == A^(n - 1)"
[symbols]
A = "matrix 2 x 2"
n = "index"
""",
    "a real number is taken for an index": """
claim = "x^2 >= x"
[symbols]
x = "real"
t = "time"
[[proof]]
fact = "k^2 >= k"
for = "k"
by = "induction on k"
[[proof]]
by = "arithmetic"
at = ["k = x"]
""",
    "a hypothesis about indices is used at a real number": """
claim = "x >= 0"
[symbols]
x = "real"
[[hypotheses]]
claim = "k >= 0"
for = "k"
[[proof]]
by = "arithmetic"
at = ["k = x"]
""",
    "the time is taken for an index": """
claim = "t^2 >= t"
[symbols]
t = "time"
y = "function"
[[proof]]
fact = "k^2 >= k"
for = "k"
by = "induction on k"
[[proof]]
by = "arithmetic"
at = ["k = t"]
""",
    "powers of zero matrices of two sizes are one": """
claim = "n == m"
[symbols]
n = "dimension"
m = "dimension"
t = "time"
[[proof]]
fact = "trace((0*eye(n))^k) == trace((0*eye(m))^k)"
for = "k"
by = "arithmetic"
[[proof]]
by = "arithmetic"
at = ["k = 0"]
""",
    "a factor stands in a sum of a hypothesis that may be empty": """
claim = "x^2 > 0"
[symbols]
x = "real"
n = "index"
t = "time"
[[hypotheses]]
claim = "Sum(1/x, i, 1, n) <= 5"
""",
    "a root stands in a sum of a hypothesis that may be empty": """
claim = "1 <= 0"
[symbols]
n = "index"
x = "real"
t = "time"
[[hypotheses]]
claim = "Sum(sqrt(-1 - x^2), i, 1, n) <= 1"
[[proof]]
fact = "x^2 <= -1"
by = "arithmetic"
[[proof]]
fact = "x^2 >= 0"
by = "arithmetic"
[[proof]]
fact = "0*x >= 1"
by = "arithmetic"
[[proof]]
by = "arithmetic"
""",
    "an inverse stands in a sum of a hypothesis that may be empty": """
claim = "norm(v) == 0"
[symbols]
t = "time"
n = "index"
m = "dimension"
A = "matrix m x m"
v = "vector m"
[[hypotheses]]
claim = "norm(Sum(inverse(A)*v, i, 1, n)) <= 1"
[[hypotheses]]
claim = "A*v == 0*v"
""",
    "an inverse stands in a product of a hypothesis that may be empty": """
claim = "inverse(A)*A == eye(n)"
[symbols]
n = "dimension"
k = "index"
A = "matrix n x n"
t = "time"
[[hypotheses]]
claim = "norm_F(Product(inverse(A), i, 1, k)) >= 0"
""",
    "a quotient stands in a supremum of a hypothesis that may be empty": """
claim = "x^2 > 0"
[symbols]
x = "real"
n = "index"
[[hypotheses]]
claim = "Sup(1/x, i, 1, n) + Product(1/x, i, 1, n) <= 5*Sum(1/x, i, n + 1, 2*n) + 1"
""",
    "a quotient of vectors stands in a sum of a hypothesis that may be empty": """
claim = "x^2 > 0"
[symbols]
x = "real"
n = "index"
v = "vector 2"
[[hypotheses]]
claim = "Sum(1/x, i, 1, n)*v == v"
""",
    "an inverse in the empty sum of an induction's start": """
claim = "inverse(A)*A*v + Sum(inverse(A)*v, i, 1, n) == v + Sum(inverse(A)*v, i, 1, n)"
[symbols]
n = "index"
m = "dimension"
A = "matrix m x m"
v = "vector m"
[[proof]]
fact = "norm(Sum(inverse(A)*v, i, 1, n)) >= 0"
by = "induction on n"
[[proof]]
by = "arithmetic"
""",
    "a power is defined within a sum, and not after it": """
claim = "Sum(x^(n - 1), i, 1, n)*0 + x^(n - 1) >= 0"
[symbols]
x = "real >= 0"
n = "index"
""",
    "a power is defined within a sum, and cancels after it": """
claim = "0*Sum(x^(n - 1), i, 1, n) + x^(n - 1) - x^(n - 1) == 0"
[symbols]
x = "real"
n = "index"
""",
    "a power is defined within a sum, and not within a longer one": """
claim = "Sum(x^(i - 1), i, 1, n)*0 + Sum(x^(i - 1), i, 0, n)*0 == 0"
[symbols]
x = "real"
n = "index"
""",
    "a recursion divides by 0": """
claim = "p[n]^2 >= 0"
[symbols]
n = "index"
[define]
"p[0]" = "0"
"p[k + 1]" = "1/p[k]"
""",
    "a recursion divides by its index, which has the name of a larger one": """
claim = "p[n]^2 >= 0"
[symbols]
n = "index"
k = "index >= 1"
[define]
"p[0]" = "0"
"p[k + 1]" = "p[k] + 1/k"
""",
    "a recursion inverts a matrix that need not be invertible": """
claim = "norm(P[n]) >= 0"
[symbols]
n = "index"
A = "matrix 2 x 2"
[define]
"P[0]" = "A"
"P[k + 1]" = "inverse(P[k])"
""",
    "a hypothesis that is not there": """
claim = "x^2 >= 0"
[symbols]
x = "real"
[[proof]]
by = "arithmetic"
use = ["H7"]
""",
}


ZEROS = [  # of two sizes
    "norm(softmax(0*x)) == norm(softmax(0*y))",
    "norm(softmax(x - x)) <= norm(softmax(y - y))",
    "norm_F(Product(0*A, i, 1, k)) == norm_F(Product(0*B, i, 1, k))",
    "norm_F((0*A)^k) == norm_F((0*B)^k)",
    "trace((A - A)^k) == trace((B - B)^k)",
    "norm(softmax(0*z(t))) == norm(softmax(0*w(t)))",
    "norm_F(diag(0*x)^k) == norm_F(diag(0*y)^k)",
    "norm_F(Product(outer(0*x, x), i, 1, k)) == norm_F(Product(outer(0*y, y), i, 1, k))",
    "trace(kron(0*A, A)^k) == trace(kron(0*B, B)^k)",
    "norm_F((0*outer(x, y)*outer(y, x))^k) == norm_F((0*outer(y, x)*outer(x, y))^k)",
]


@pytest.mark.parametrize("claim", ZEROS)
def test_zeros_of_two_sizes_are_two(claim: str, tmp_path: Path) -> None:
    symbols = 'k = "index"\nt = "time"\nx = "vector n"\ny = "vector m"\nz = "function n"\nw = "function m"\n'
    symbols = f'[symbols]\nn = "dimension"\nm = "dimension"\nA = "matrix n x n"\nB = "matrix m x m"\n{symbols}'
    with pytest.raises(NotProved):
        prove(lemma(tmp_path, f'claim = "{claim}"\n{symbols}'))
    same = claim
    for one, other in (("y", "x"), ("B", "A"), ("w", "z")):
        same = re.sub(rf"\b{other}\b", one, same)
    assert prove(lemma(tmp_path, f'claim = "{same}"\n{symbols}')).evidence


def test_what_stands_in_a_sum_of_a_hypothesis_that_is_not_empty_is_defined(tmp_path: Path) -> None:
    symbols = '[symbols]\nn = "index"\nx = "real"\nm = "dimension"\nA = "matrix m x m"\nv = "vector m"\n'
    given = '[[hypotheses]]\nclaim = "Sum(1/x, i, 0, n) <= 5"\n'
    assert prove(lemma(tmp_path, f'claim = "x^2 > 0"\n{symbols}{given}')).evidence
    given = '[[hypotheses]]\nclaim = "norm(Sum(inverse(A)*v, i, 0, n)) <= 1"\n'
    given += '[[hypotheses]]\nclaim = "A*v == 0*v"\n'
    assert prove(lemma(tmp_path, f'claim = "norm(v) == 0"\n{symbols}{given}')).evidence


def test_recursions_that_are_defined_are_used(tmp_path: Path) -> None:
    for start, step in (("0", "1/(1 + p[k]^2)"), ("0", "p[k] + 1/(k + 1)"), ("2", "sqrt(p[k]^2 + k)"), ("x", "1/x")):
        defined = f'[define]\n"p[0]" = "{start}"\n"p[k + 1]" = "{step}"\n'
        text = f'claim = "p[n]^2 >= 0"\n[symbols]\nn = "index"\nx = "real > 0"\n{defined}'
        assert prove(lemma(tmp_path, text)).evidence, step


def test_only_indices_and_dimensions_are_whole(tmp_path: Path) -> None:
    text = 'claim = "x^2 >= 0"\n[symbols]\nx = "real"\nn = "index"\nm = "dimension"\nu = "sequence"\nt = "time"\n'
    prover = Prover(lemma(tmp_path, text))
    found = {key: prover.holds((((key, 1),), 0), ()) for key in ("x", "n", "m", "u", "t", "k")}
    assert found == {"x": False, "n": True, "m": True, "u": False, "t": False, "k": True}


@pytest.mark.parametrize("name", list(FORBIDDEN))
def test_a_forbidden_move_does_not_prove(name: str, tmp_path: Path) -> None:
    with pytest.raises((NotProved, SpecError)):
        prove(lemma(tmp_path, FORBIDDEN[name]))


@pytest.mark.parametrize(
    "claim",
    [
        "jac[k, k] <= s",  # the input's bound, for a layer above
        "jacobian[k] <= jac[k, k]",  # one block for the whole
        "aug[k + 1] <= A1*aug[k] + A0",  # the weights are forgotten
        "jac[k + 1, k] <= w[k]*b0*aug[k]",  # the weights of another layer
        "out[k] <= w[k]*aug[k]",  # the matrix without the bias column
        "hessian[k] <= 0",  # no second derivative was asked for
    ],
)
def test_false_claims_about_networks_are_not_proved(claim: str, tmp_path: Path) -> None:
    with pytest.raises((NotProved, SpecError)):
        prove(lemma(tmp_path, f'claim = "{claim}"\n{SIZES}{NETWORK}', "network"))


def test_entries_that_there_are_are_used(tmp_path: Path) -> None:
    symbols = '[symbols]\nn = "index >= 3"\nu = "sequence"\nx = "vectors 2"\n'
    given = '[[hypotheses]]\nclaim = "u[k + 1] <= u[k - 1]"\nfor = "k"\n'  # at k = 0 it says nothing
    for claim in ("u[n - 3]^2 >= 0", "u[n] <= u[n - 2]", "Sum(norm(x[i - 1]), i, 1, n) >= 0"):
        assert prove(lemma(tmp_path, f'claim = "{claim}"\n{symbols}{given}')).evidence, claim
    claim = "norm(x[n - 3] + x[n]) <= norm(x[n - 3]) + norm(x[n])"
    assert "M1" in prove(lemma(tmp_path, f'claim = "{claim}"\n{symbols}[[proof]]\nby = "M1"\n')).rules


def test_powers_that_are_defined_are_proved(tmp_path: Path) -> None:
    symbols = '[symbols]\nn = "index >= 1"\nx = "real >= 0"\ny = "real > 0"\nk = "index"\nA = "matrix 2 x 2"\n'
    for claim in ("0 <= x^(n - 1)", "0 <= y^(k - 1)", "A^(n - 1)*A == A^(n - 1)*A", "y^2*x^(k + 1) == y^2*x*x^k"):
        assert prove(lemma(tmp_path, f'claim = "{claim}"\n{symbols}')).evidence, claim
    claim = "Sum(a^(m + 3 - i)*u[i], i, 0, m) == a^3*Sum(a^(m - i)*u[i], i, 0, m)"
    symbols = '[symbols]\nm = "index"\na = "real"\nu = "sequence"\n'
    assert prove(lemma(tmp_path, f'claim = "{claim}"\n{symbols}')).evidence


def test_true_claims_about_networks_are_proved(tmp_path: Path) -> None:
    claim = '"jac[k + 1, k] <= w[k + 1]*b0*aug[k]"'
    assert prove(lemma(tmp_path, f"claim = {claim}\n{SIZES}{NETWORK}", "network")).evidence
