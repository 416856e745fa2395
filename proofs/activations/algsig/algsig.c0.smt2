; algsig.c0
; abs(phi'') <= 48/(25*sqrt(5)) for phi = algsig, squared and written in r = rsqrt(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const r Real)
(assert (>= (- r 0.0) 0.0))
(assert (>= (- 1.0 r) 0.0))
(assert (< (+ (- (/ 2304.0 3125.0) (* 9.0 (* r r r r r r r r))) (* 9.0 (* r r r r r r r r r r))) 0.0))
(check-sat)
