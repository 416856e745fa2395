; softsign.S.piece1
; abs(phi) <= 1 for phi = softsign, squared and written in q = inverse(t + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const q Real)
(assert (>= (- q 0.0) 0.0))
(assert (>= (- 1.0 q) 0.0))
(assert (< (- (+ 0.0 (* 2.0 q)) (* 1.0 (* q q))) 0.0))
(check-sat)
