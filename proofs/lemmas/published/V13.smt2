; published/V13, claim, defined
; claim: Sum(singular(A + B, i), i, 1, k) == Sum(singular(A + B, i), i, 1, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V13, claim, defined
; claim: Sum(singular(A, i), i, 1, k) + Sum(singular(B, i), i, 1, k) == Sum(singular(A, i), i, 1, k) + Sum(singular(B, i), i, 1, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
