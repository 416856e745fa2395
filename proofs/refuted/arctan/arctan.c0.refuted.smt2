; arctan.c0.refuted
; FALSE: abs(phi'') <= 999999/1000000 * (3*sqrt(3)/8) for phi = arctan, squared and written in p = inverse(t^2 + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const p Real)
(assert (>= (- p 0.0) 0.0))
(assert (>= (- 1.0 p) 0.0))
(assert (< (+ (- (/ 26999946000027.0 64000000000000.0) (* 4.0 (* p p p))) (* 4.0 (* p p p p))) 0.0))
(check-sat)
