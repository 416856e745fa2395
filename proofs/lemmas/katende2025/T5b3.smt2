; katende2025/T5b3, claim
; claim: 1 - (c/l)^2 <= 1 - 2*h*c + h^2*l^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/l| Real)
(declare-const c Real)
(declare-const h Real)
(declare-const l Real)
; about l
(assert (> l 0.0))
; about c
(assert (> c 0.0))
; about 1/l
(assert (= (+ (- 1.0) (* |1/l| l)) 0.0))
; 1/l is nonnegative
(assert (>= |1/l| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< (+ (* |1/l| |1/l| c c) (* (- 2.0) c h) (* h h l l)) 0.0))
(check-sat)
(reset)
; katende2025/T5b3, claim
; claim: 1 - 2*(c/l^2)*c + (c/l^2)^2*l^2 == 1 - (c/l)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/l| Real)
(declare-const c Real)
(declare-const l Real)
; about l
(assert (> l 0.0))
; about c
(assert (> c 0.0))
; about 1/l
(assert (= (+ (- 1.0) (* |1/l| l)) 0.0))
; 1/l is nonnegative
(assert (>= |1/l| 0.0))
; c is nonnegative
(assert (>= c 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/l| |1/l| c c) (* (- 1.0) |1/l| |1/l| |1/l| |1/l| c c l l)) 0.0)))
(check-sat)
