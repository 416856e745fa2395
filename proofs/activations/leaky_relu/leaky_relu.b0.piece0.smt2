; leaky_relu.b0.piece0
; abs(slope 0) <= b whenever b is at least Max(1, Abs(alpha))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const alpha Real)
(assert (>= (- b 1.0) 0.0))
(assert (>= (- b alpha) 0.0))
(assert (>= (+ b alpha) 0.0))
(assert (< (- (* b b) (* alpha alpha)) 0.0))
(check-sat)
