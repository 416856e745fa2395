; algsig.c1.refuted
; FALSE: abs(phi''') <= 999999/1000000 * (3) for phi = algsig, squared and written in r = rsqrt(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const r Real)
(assert (>= (- r 0.0) 0.0))
(assert (>= (- 1.0 r) 0.0))
(assert (< (- (+ (- (/ 8999982000009.0 1000000000000.0) (* 144.0 (* r r r r r r r r r r))) (* 360.0 (* r r r r r r r r r r r r))) (* 225.0 (* r r r r r r r r r r r r r r))) 0.0))
(check-sat)
