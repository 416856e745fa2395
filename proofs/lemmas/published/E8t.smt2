; published/E8t, claim
; claim: lambda_min(Q) > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |lambda_min(Q)| Real)
; H1
(assert (> |lambda_min(Q)| 0.0))
; the negation of the claim
(assert (<= |lambda_min(Q)| 0.0))
(check-sat)
(reset)
; published/E8t, claim
; claim: inner(x, Q*x)/2 + inner(x, c) + b == inner(x + inverse(Q)*c, Q*(x + inverse(Q)*c))/2 + b - inner(c, inverse(Q)*c)/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
