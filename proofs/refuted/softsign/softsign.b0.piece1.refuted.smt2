; softsign.b0.piece1.refuted
; FALSE: abs(phi') <= 999999/1000000 * (1) for phi = softsign, squared and written in q = inverse(t + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const q Real)
(assert (>= (- q 0.0) 0.0))
(assert (>= (- 1.0 q) 0.0))
(assert (< (- (/ 999998000001.0 1000000000000.0) (* 1.0 (* q q q q))) 0.0))
(check-sat)
