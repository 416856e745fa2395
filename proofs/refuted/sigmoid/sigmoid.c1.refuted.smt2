; sigmoid.c1.refuted
; FALSE: abs(phi''') <= 999999/1000000 * (1/8) for phi = sigmoid, squared and written in s = sigmoid(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const s Real)
(assert (>= (- s 0.0) 0.0))
(assert (>= (- 1.0 s) 0.0))
(assert (< (- (+ (- (+ (- (+ (- (/ 999998000001.0 64000000000000.0) (* 1.0 (* s s))) (* 14.0 (* s s s))) (* 73.0 (* s s s s))) (* 180.0 (* s s s s s))) (* 228.0 (* s s s s s s))) (* 144.0 (* s s s s s s s))) (* 36.0 (* s s s s s s s s))) 0.0))
(check-sat)
