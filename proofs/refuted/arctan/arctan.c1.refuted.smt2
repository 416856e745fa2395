; arctan.c1.refuted
; FALSE: abs(phi''') <= 999999/1000000 * (2) for phi = arctan, squared and written in p = inverse(t^2 + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const p Real)
(assert (>= (- p 0.0) 0.0))
(assert (>= (- 1.0 p) 0.0))
(assert (< (- (+ (- (/ 999998000001.0 250000000000.0) (* 36.0 (* p p p p))) (* 96.0 (* p p p p p))) (* 64.0 (* p p p p p p))) 0.0))
(check-sat)
