; sigmoid.b0.refuted
; FALSE: abs(phi') <= 999999/1000000 * (1/4) for phi = sigmoid, squared and written in s = sigmoid(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status sat)
(declare-const s Real)
(assert (>= (- s 0.0) 0.0))
(assert (>= (- 1.0 s) 0.0))
(assert (< (- (+ (- (/ 999998000001.0 16000000000000.0) (* 1.0 (* s s))) (* 2.0 (* s s s))) (* 1.0 (* s s s s))) 0.0))
(check-sat)
