; softplus.b0.refuted
; FALSE: abs(phi') <= 999999/1000000 * (1) for phi = softplus, squared and written in s = sigmoid(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const s Real)
(assert (>= (- s 0.0) 0.0))
(assert (>= (- 1.0 s) 0.0))
(assert (< (- (/ 999998000001.0 1000000000000.0) (* 1.0 (* s s))) 0.0))
(check-sat)
