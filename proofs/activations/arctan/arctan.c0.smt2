; arctan.c0
; abs(phi'') <= 3*sqrt(3)/8 for phi = arctan, squared and written in p = inverse(t^2 + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const p Real)
(assert (>= (- p 0.0) 0.0))
(assert (>= (- 1.0 p) 0.0))
(assert (< (+ (- (/ 27.0 64.0) (* 4.0 (* p p p))) (* 4.0 (* p p p p))) 0.0))
(check-sat)
