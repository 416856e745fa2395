; published/V1, claim, defined
; claim: Abs(singular(A, k) - singular(B, k)) == Abs(singular(A, k) - singular(B, k))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V1, claim, defined
; claim: norm(A - B) == norm(A - B)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
