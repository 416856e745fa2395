; katende2025/T7a2, claim
; claim: 1 - 2*e*mu + e^2*L^2 - 1 == e*L^2*(e - 2*mu/L^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/L| Real)
(declare-const L Real)
(declare-const e Real)
(declare-const mu Real)
; about mu
(assert (> mu 0.0))
; about e
(assert (> e 0.0))
; about L
(assert (> L 0.0))
; about 1/L
(assert (= (+ (- 1.0) (* |1/L| L)) 0.0))
; 1/L is nonnegative
(assert (>= |1/L| 0.0))
; L is nonnegative
(assert (>= L 0.0))
; e is nonnegative
(assert (>= e 0.0))
; mu is nonnegative
(assert (>= mu 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 2.0) |1/L| |1/L| L L e mu) (* 2.0 e mu)) 0.0)))
(check-sat)
