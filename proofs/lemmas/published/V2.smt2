; published/V2, claim, defined
; claim: eigenvalue(S, k) + eigenvalue(T, n) == eigenvalue(S, k) + eigenvalue(T, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
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
