; published/V2, step 1, defined
; claim: eigenvalue(S + T, k) == eigenvalue(S + T, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V2, step 1, defined
; claim: eigenvalue(S, k) + lambda_min(T) == eigenvalue(S, k) + lambda_min(T)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V2, claim
; claim: eigenvalue(S, k) + eigenvalue(T, n) <= eigenvalue(S + T, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |eigenvalue(S + T, k)| Real)
(declare-const |eigenvalue(S, k)| Real)
(declare-const |lambda_min(T)| Real)
; 1
(assert (>= (+ |eigenvalue(S + T, k)| (* (- 1.0) |eigenvalue(S, k)|) (* (- 1.0) |lambda_min(T)|)) 0.0))
; the negation of the claim
(assert (< (+ |eigenvalue(S + T, k)| (* (- 1.0) |eigenvalue(S, k)|) (* (- 1.0) |lambda_min(T)|)) 0.0))
(check-sat)
(reset)
; published/V2, claim, defined
; claim: eigenvalue(S + T, k) == eigenvalue(S + T, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V2, claim, defined
; claim: eigenvalue(S, k) + eigenvalue(T, 1) == eigenvalue(S, k) + eigenvalue(T, 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
