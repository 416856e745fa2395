; published/V14, claim, defined
; claim: Sum((eigenvalue(S, i) - eigenvalue(T, i))^2, i, 1, n) == Sum((eigenvalue(S, i) - eigenvalue(T, i))^2, i, 1, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V14, claim, defined
; claim: norm_F(S - T)^2 == norm_F(S - T)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
