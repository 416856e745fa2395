; tanh.S.refuted
; FALSE: abs(phi) <= 999999/1000000 * (1) for phi = tanh, squared and written in y = tanh(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const y Real)
(assert (>= (- y (- 1.0)) 0.0))
(assert (>= (- 1.0 y) 0.0))
(assert (< (- (/ 999998000001.0 1000000000000.0) (* 1.0 (* y y))) 0.0))
(check-sat)
