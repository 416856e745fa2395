; algsig.c1
; abs(phi''') <= 3 for phi = algsig, squared and written in r = rsqrt(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const r Real)
(assert (>= (- r 0.0) 0.0))
(assert (>= (- 1.0 r) 0.0))
(assert (< (- (+ (- 9.0 (* 144.0 (* r r r r r r r r r r))) (* 360.0 (* r r r r r r r r r r r r))) (* 225.0 (* r r r r r r r r r r r r r r))) 0.0))
(check-sat)
