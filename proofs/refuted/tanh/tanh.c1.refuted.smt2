; tanh.c1.refuted
; FALSE: abs(phi''') <= 999999/1000000 * (2) for phi = tanh, squared and written in y = tanh(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const y Real)
(assert (>= (- y (- 1.0)) 0.0))
(assert (>= (- 1.0 y) 0.0))
(assert (< (- (+ (- (+ (- (/ 1999999.0 250000000000.0)) (* 32.0 (* y y))) (* 88.0 (* y y y y))) (* 96.0 (* y y y y y y))) (* 36.0 (* y y y y y y y y))) 0.0))
(check-sat)
