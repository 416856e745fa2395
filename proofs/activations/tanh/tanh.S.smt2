; tanh.S
; abs(phi) <= 1 for phi = tanh, squared and written in y = tanh(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const y Real)
(assert (>= (- y (- 1.0)) 0.0))
(assert (>= (- 1.0 y) 0.0))
(assert (< (- 1.0 (* 1.0 (* y y))) 0.0))
(check-sat)
