; logcosh.c1.refuted
; FALSE: abs(phi''') <= 999999/1000000 * (4/(3*sqrt(3))) for phi = logcosh, squared and written in y = tanh(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const y Real)
(assert (>= (- y (- 1.0)) 0.0))
(assert (>= (- 1.0 y) 0.0))
(assert (< (- (+ (- (/ 37036962963.0 62500000000.0) (* 4.0 (* y y))) (* 8.0 (* y y y y))) (* 4.0 (* y y y y y y))) 0.0))
(check-sat)
