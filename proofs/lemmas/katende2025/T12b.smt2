; katende2025/T12b, claim
; claim: norm(d - e*g)^2 <= norm(d)^2 - 2*e*f + e^2*norm(g)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const e Real)
(declare-const f Real)
(declare-const |inner(d, d)| Real)
(declare-const |inner(d, g)| Real)
(declare-const |inner(g, g)| Real)
(declare-const |norm(d + (-e)*g)| Real)
(declare-const |norm(d)| Real)
(declare-const |norm(g)| Real)
; H1
(assert (>= (+ (* (- 1.0) f) |inner(d, g)|) 0.0))
; about norm(g)
(assert (= (+ (* (- 1.0) |inner(g, g)|) (* |norm(g)| |norm(g)|)) 0.0))
; about inner(g, g)
(assert (= (+ |inner(g, g)| (* (- 1.0) |norm(g)| |norm(g)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about norm(d + (-e)*g)
(assert (= (+ (* 2.0 e |inner(d, g)|) (* (- 1.0) e e |inner(g, g)|) (* (- 1.0) |inner(d, d)|) (* |norm(d + (-e)*g)| |norm(d + (-e)*g)|)) 0.0))
; about e
(assert (>= e 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; inner(g, g) is nonnegative
(assert (>= |inner(g, g)| 0.0))
; norm(d + (-e)*g) is nonnegative
(assert (>= |norm(d + (-e)*g)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; norm(g) is nonnegative
(assert (>= |norm(g)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 2.0) e f) (* e e |norm(g)| |norm(g)|) (* (- 1.0) |norm(d + (-e)*g)| |norm(d + (-e)*g)|) (* |norm(d)| |norm(d)|)) 0.0))
(check-sat)
