; elu.b0.piece0.refuted
; FALSE: abs(phi') <= 999999/1000000 * (Max(1, alpha)) for phi = elu, squared and written in e = exp(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const e Real)
(assert (>= (- e 0.0) 0.0))
(assert (>= (- 1.0 e) 0.0))
(assert (< (- (/ 999998000001.0 1000000000000.0) (* 1.0 (* e e))) 0.0))
(check-sat)
