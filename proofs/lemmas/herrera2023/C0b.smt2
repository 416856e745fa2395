; herrera2023/C0b, claim, base
; claim: f[0] <= f[0] + K0*Sum(mu[i], i, 0, 0 - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/C0b, claim, step
; claim: f[n + 1] <= f[0] + K0*(Sum(mu[i], i, 0, n - 1) + mu[n + 1 - 1])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K0 Real)
(declare-const |Sum(mu[i1], i1, 0, n - 1)| Real)
(declare-const |f[0]| Real)
(declare-const |f[n + 1]| Real)
(declare-const |f[n]| Real)
(declare-const |mu[n]| Real)
; induction hypothesis
(assert (>= (+ (* K0 |Sum(mu[i1], i1, 0, n - 1)|) |f[0]| (* (- 1.0) |f[n]|)) 0.0))
; H1
(assert (>= (+ (* K0 |mu[n]|) (* (- 1.0) |f[n + 1]|) |f[n]|) 0.0))
; about mu[n]
(assert (>= |mu[n]| 0.0))
; about K0
(assert (>= K0 0.0))
; K0 is nonnegative
(assert (>= K0 0.0))
; Sum(mu[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(mu[i1], i1, 0, n - 1)| 0.0))
; mu[n] is nonnegative
(assert (>= |mu[n]| 0.0))
; the negation of the claim
(assert (< (+ (* K0 |Sum(mu[i1], i1, 0, n - 1)|) (* K0 |mu[n]|) |f[0]| (* (- 1.0) |f[n + 1]|)) 0.0))
(check-sat)
