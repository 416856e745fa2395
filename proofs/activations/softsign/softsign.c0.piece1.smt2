; softsign.c0.piece1
; abs(phi'') <= 2 for phi = softsign, squared and written in q = inverse(t + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const q Real)
(assert (>= (- q 0.0) 0.0))
(assert (>= (- 1.0 q) 0.0))
(assert (< (- 4.0 (* 4.0 (* q q q q q q))) 0.0))
(check-sat)
