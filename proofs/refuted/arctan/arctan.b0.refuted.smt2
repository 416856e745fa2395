; arctan.b0.refuted
; FALSE: abs(phi') <= 999999/1000000 * (1) for phi = arctan, squared and written in p = inverse(t^2 + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const p Real)
(assert (>= (- p 0.0) 0.0))
(assert (>= (- 1.0 p) 0.0))
(assert (< (- (/ 999998000001.0 1000000000000.0) (* 1.0 (* p p))) 0.0))
(check-sat)
