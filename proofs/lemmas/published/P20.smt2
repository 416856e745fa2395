; published/P20, claim, base
; claim: u[0] <= u[0]*Product(c[i], i, 0, 0 - 1) + Sum(b[k]*Product(c[i], i, k + 1, 0 - 1), k, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P20, claim, step
; claim: u[n + 1] <= u[0]*(c[n + 1 - 1]*Product(c[i], i, 0, n - 1)) + (Sum(b[k]*(c[n + 1 - 1]*Product(c[i], i, k + 1, n - 1)), k, 0, n - 1) + b[n + 1 - 1]*Product(c[i], i, n + 1 - 1 + 1, n + 1 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(c[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(Product(c[i1], i1, i2 + 1, n - 1)*b[i2], i2, 0, n - 1)| Real)
(declare-const |b[n]| Real)
(declare-const |c[n]| Real)
(declare-const |u[0]| Real)
(declare-const |u[n + 1]| Real)
(declare-const |u[n]| Real)
; induction hypothesis
(assert (>= (+ (* |Product(c[i1], i1, 0, n - 1)| |u[0]|) |Sum(Product(c[i1], i1, i2 + 1, n - 1)*b[i2], i2, 0, n - 1)| (* (- 1.0) |u[n]|)) 0.0))
; H1
(assert (>= (+ |b[n]| (* |c[n]| |u[n]|) (* (- 1.0) |u[n + 1]|)) 0.0))
; about c[n]
(assert (>= |c[n]| 0.0))
; Product(c[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Product(c[i1], i1, 0, n - 1)| 0.0))
; c[n] is nonnegative
(assert (>= |c[n]| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(c[i1], i1, 0, n - 1)| |c[n]| |u[0]|) (* |Sum(Product(c[i1], i1, i2 + 1, n - 1)*b[i2], i2, 0, n - 1)| |c[n]|) |b[n]| (* (- 1.0) |u[n + 1]|)) 0.0))
(check-sat)
