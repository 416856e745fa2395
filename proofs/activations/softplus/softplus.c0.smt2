; softplus.c0
; abs(phi'') <= beta/4 for phi = softplus, squared and written in s = sigmoid(t)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const s Real)
(assert (>= (- s 0.0) 0.0))
(assert (>= (- 1.0 s) 0.0))
(assert (< (- (+ (- (/ 1.0 16.0) (* 1.0 (* s s))) (* 2.0 (* s s s))) (* 1.0 (* s s s s))) 0.0))
(check-sat)
