; herrera2023/HN1b, claim
; claim: C^2*(1 + x^2) + 1 > C^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const C Real)
(declare-const x Real)
; about C
(assert (>= C 0.0))
; C is nonnegative
(assert (>= C 0.0))
; the negation of the claim
(assert (<= (+ 1.0 (* C C x x)) 0.0))
(check-sat)
