; celu.b0.piece0
; abs(phi') <= 1 for phi = celu, squared and written in e = exp(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(assert (>= (- e 0.0) 0.0))
(assert (>= (- 1.0 e) 0.0))
(assert (< (- 1.0 (* 1.0 (* e e))) 0.0))
(check-sat)
