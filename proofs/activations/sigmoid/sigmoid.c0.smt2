; sigmoid.c0
; abs(phi'') <= 1/(6*sqrt(3)) for phi = sigmoid, squared and written in s = sigmoid(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const s Real)
(assert (>= (- s 0.0) 0.0))
(assert (>= (- 1.0 s) 0.0))
(assert (< (- (+ (- (+ (- (/ 1.0 108.0) (* 1.0 (* s s))) (* 6.0 (* s s s))) (* 13.0 (* s s s s))) (* 12.0 (* s s s s s))) (* 4.0 (* s s s s s s))) 0.0))
(check-sat)
