; tanhshrink.c0
; abs(phi'') <= 4/(3*sqrt(3)) for phi = tanhshrink, squared and written in y = tanh(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const y Real)
(assert (>= (- y (- 1.0)) 0.0))
(assert (>= (- 1.0 y) 0.0))
(assert (< (- (+ (- (/ 16.0 27.0) (* 4.0 (* y y))) (* 8.0 (* y y y y))) (* 4.0 (* y y y y y y))) 0.0))
(check-sat)
