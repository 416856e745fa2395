; katende2025/T5f3, claim
; claim: (h^2*(k*c)^2/(1 - h*k*c) - h*c)*(1 - h*k*c) == -h*c*(1 - h*c*k*(1 + k))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-c*h*k + 1)| Real)
(declare-const c Real)
(declare-const h Real)
(declare-const k Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) c h k)) 0.0))
; about k
(assert (>= (+ (- 1.0) k) 0.0))
; about h
(assert (> h 0.0))
; about c
(assert (> c 0.0))
; about 1/(-c*h*k + 1)
(assert (= (+ (- 1.0) |1/(-c*h*k + 1)| (* (- 1.0) |1/(-c*h*k + 1)| c h k)) 0.0))
; c is nonnegative
(assert (>= c 0.0))
; h is nonnegative
(assert (>= h 0.0))
; k is nonnegative
(assert (>= k 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |1/(-c*h*k + 1)| c c h h k k) (* |1/(-c*h*k + 1)| c c c h h h k k k) (* c c h h k k)) 0.0)))
(check-sat)
