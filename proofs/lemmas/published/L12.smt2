; published/L12, claim, base
; claim: Sum(f[i]*g[i], i, 0, 0)^2 <= Sum(f[i]^2, i, 0, 0)*Sum(g[i]^2, i, 0, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/L12, claim, step
; claim: (Sum(f[i]*g[i], i, 0, n) + f[n + 1]*g[n + 1])^2 <= (Sum(f[i]^2, i, 0, n) + f[n + 1]^2)*(Sum(g[i]^2, i, 0, n) + g[n + 1]^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(f[i1]*g[i1], i1, 0, n)| Real)
(declare-const |Sum(f[i1]^2, i1, 0, n)| Real)
(declare-const |Sum(g[i1]^2, i1, 0, n)| Real)
(declare-const |f[n + 1]| Real)
(declare-const |g[n + 1]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |Sum(f[i1]*g[i1], i1, 0, n)| |Sum(f[i1]*g[i1], i1, 0, n)|) (* |Sum(f[i1]^2, i1, 0, n)| |Sum(g[i1]^2, i1, 0, n)|)) 0.0))
; Sum(f[i1]^2, i1, 0, n) is nonnegative
(assert (>= |Sum(f[i1]^2, i1, 0, n)| 0.0))
; Sum(g[i1]^2, i1, 0, n) is nonnegative
(assert (>= |Sum(g[i1]^2, i1, 0, n)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) |Sum(f[i1]*g[i1], i1, 0, n)| |f[n + 1]| |g[n + 1]|) (* (- 1.0) |Sum(f[i1]*g[i1], i1, 0, n)| |Sum(f[i1]*g[i1], i1, 0, n)|) (* |Sum(f[i1]^2, i1, 0, n)| |Sum(g[i1]^2, i1, 0, n)|) (* |Sum(f[i1]^2, i1, 0, n)| |g[n + 1]| |g[n + 1]|) (* |Sum(g[i1]^2, i1, 0, n)| |f[n + 1]| |f[n + 1]|)) 0.0))
(check-sat)
