; squareplus.c1
; abs(phi''') <= 24/(25*sqrt(5)*sqrt_b^2) for phi = squareplus, squared and written in r = rsqrt(1/2*t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const r Real)
(assert (>= (- r 0.0) 0.0))
(assert (>= (- 1.0 r) 0.0))
(assert (< (+ (- (/ 36.0 3125.0) (* (/ 9.0 64.0) (* r r r r r r r r))) (* (/ 9.0 64.0) (* r r r r r r r r r r))) 0.0))
(check-sat)
