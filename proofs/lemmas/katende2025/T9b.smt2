; katende2025/T9b, claim
; claim: x^2 + y^2 < 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const b Real)
(declare-const p Real)
(declare-const x Real)
(declare-const y Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) b)) 0.0))
; H2
(assert (> (+ 2.0 (* 2.0 b) (* (- 2.0) b p) (* (- 1.0) p)) 0.0))
; H3
(assert (= (+ (* (- 1.0) b) (* b p) (* (- 1.0) b p x) (* b x) (* (- 1.0) p x) x (* (- 1.0) x x) (* y y)) 0.0))
; H4
(assert (= (+ (* (- 1.0) b p y) (* b y) (* (- 1.0) p y) (* (- 2.0) x y) y) 0.0))
; about p
(assert (> p 0.0))
; about b
(assert (>= b 0.0))
; b is nonnegative
(assert (>= b 0.0))
; p is nonnegative
(assert (>= p 0.0))
; the negation of the claim
(assert (<= (+ 1.0 (* (- 1.0) x x) (* (- 1.0) y y)) 0.0))
(check-sat)
