; published/E2t, step 1, base
; claim: Sum(g[k]*y[k], k, 0, 0 - 1) <= Sum(f[k]*g[k]*Product(1 + g[j], j, k + 1, 0 - 1), k, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/E2t, step 1, step
; claim: Sum(g[k]*y[k], k, 0, m - 1) + g[m + 1 - 1]*y[m + 1 - 1] <= Sum(f[k]*g[k]*((1 + g[m + 1 - 1])*Product(1 + g[j], j, k + 1, m - 1)), k, 0, m - 1) + f[m + 1 - 1]*g[m + 1 - 1]*Product(1 + g[j], j, m + 1 - 1 + 1, m + 1 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(Product(g[i1] + 1, i1, i2 + 1, m - 1)*f[i2]*g[i2], i2, 0, m - 1)| Real)
(declare-const |Sum(g[i1]*y[i1], i1, 0, m - 1)| Real)
(declare-const |f[m]| Real)
(declare-const |g[m]| Real)
(declare-const |y[m]| Real)
; induction hypothesis
(assert (>= (+ |Sum(Product(g[i1] + 1, i1, i2 + 1, m - 1)*f[i2]*g[i2], i2, 0, m - 1)| (* (- 1.0) |Sum(g[i1]*y[i1], i1, 0, m - 1)|)) 0.0))
; H1
(assert (>= (+ |Sum(g[i1]*y[i1], i1, 0, m - 1)| |f[m]| (* (- 1.0) |y[m]|)) 0.0))
; about g[m]
(assert (>= |g[m]| 0.0))
; g[m] is nonnegative
(assert (>= |g[m]| 0.0))
; the negation of the claim
(assert (< (+ |Sum(Product(g[i1] + 1, i1, i2 + 1, m - 1)*f[i2]*g[i2], i2, 0, m - 1)| (* |Sum(Product(g[i1] + 1, i1, i2 + 1, m - 1)*f[i2]*g[i2], i2, 0, m - 1)| |g[m]|) (* (- 1.0) |Sum(g[i1]*y[i1], i1, 0, m - 1)|) (* |f[m]| |g[m]|) (* (- 1.0) |g[m]| |y[m]|)) 0.0))
(check-sat)
(reset)
; published/E2t, claim
; claim: y[n] <= f[n] + Sum(f[k]*g[k]*Product(1 + g[j], j, k + 1, n - 1), k, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, n - 1)| Real)
(declare-const |Sum(g[i1]*y[i1], i1, 0, n - 1)| Real)
(declare-const |f[n]| Real)
(declare-const |y[n]| Real)
; H1
(assert (>= (+ |Sum(g[i1]*y[i1], i1, 0, n - 1)| |f[n]| (* (- 1.0) |y[n]|)) 0.0))
; 1
(assert (>= (+ |Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, n - 1)| (* (- 1.0) |Sum(g[i1]*y[i1], i1, 0, n - 1)|)) 0.0))
; the negation of the claim
(assert (< (+ |Sum(Product(g[i1] + 1, i1, i2 + 1, n - 1)*f[i2]*g[i2], i2, 0, n - 1)| |f[n]| (* (- 1.0) |y[n]|)) 0.0))
(check-sat)
