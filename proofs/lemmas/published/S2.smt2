; published/S2, step 1, defined
; claim: Sum(S[i]*(S[i]*f[i]), i, 0, n - 1)^2 == Sum(S[i]*(S[i]*f[i]), i, 0, n - 1)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S2, step 1, defined
; claim: Sum(S[i]^2, i, 0, n - 1)*Sum((S[i]*f[i])^2, i, 0, n - 1) == Sum(S[i]^2, i, 0, n - 1)*Sum((S[i]*f[i])^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S2, claim
; claim: Sum(S[i]*f[i], i, 0, n - 1)^2 <= Sum(S[i]*1, i, 0, n - 1)*Sum(S[i]*f[i]^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(S[i1]*f[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(S[i1]*f[i1]^2, i1, 0, n - 1)| Real)
(declare-const |Sum(S[i1], i1, 0, n - 1)| Real)
; 1
(assert (>= (+ (* (- 1.0) |Sum(S[i1]*f[i1], i1, 0, n - 1)| |Sum(S[i1]*f[i1], i1, 0, n - 1)|) (* |Sum(S[i1]*f[i1]^2, i1, 0, n - 1)| |Sum(S[i1], i1, 0, n - 1)|)) 0.0))
; Sum(S[i1]*f[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(S[i1]*f[i1]^2, i1, 0, n - 1)| 0.0))
; Sum(S[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(S[i1], i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(S[i1]*f[i1], i1, 0, n - 1)| |Sum(S[i1]*f[i1], i1, 0, n - 1)|) (* |Sum(S[i1]*f[i1]^2, i1, 0, n - 1)| |Sum(S[i1], i1, 0, n - 1)|)) 0.0))
(check-sat)
