; published/V6, claim, defined
; claim: Product(singular(A*B, i), i, 1, k) == Product(singular(A*B, i), i, 1, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V6, claim, defined
; claim: Product(singular(A, i)*singular(B, i), i, 1, k) == Product(singular(A, i)*singular(B, i), i, 1, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
