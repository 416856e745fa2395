; softplus.b0
; abs(phi') <= 1 for phi = softplus, squared and written in s = sigmoid(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const s Real)
(assert (>= (- s 0.0) 0.0))
(assert (>= (- 1.0 s) 0.0))
(assert (< (- 1.0 (* 1.0 (* s s))) 0.0))
(check-sat)
