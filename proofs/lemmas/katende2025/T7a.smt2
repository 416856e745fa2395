; katende2025/T7a, claim
; claim: Sum(q[i]*inner(d - e*g[i], d - e*g[i]), i, 0, m) <= (1 - 2*e*mu + e^2*L^2)*norm(d)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L Real)
(declare-const |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| Real)
(declare-const |Sum(q[i1], i1, 0, m)| Real)
(declare-const e Real)
(declare-const |inner(Sum((q[i1])*g[i1], i1, 0, m), d)| Real)
(declare-const |inner(d, d)| Real)
(declare-const mu Real)
(declare-const |norm(d)| Real)
; H1
(assert (= (+ 1.0 (* (- 1.0) |Sum(q[i1], i1, 0, m)|)) 0.0))
; H2
(assert (>= (+ |inner(Sum((q[i1])*g[i1], i1, 0, m), d)| (* (- 1.0) mu |norm(d)| |norm(d)|)) 0.0))
; H3
(assert (>= (+ (* L L |norm(d)| |norm(d)|) (* (- 1.0) |Sum(norm(g[i1])^2*q[i1], i1, 0, m)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; about e
(assert (>= e 0.0))
; about L
(assert (>= L 0.0))
; L is nonnegative
(assert (>= L 0.0))
; Sum(norm(g[i1])^2*q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| 0.0))
; Sum(q[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(q[i1], i1, 0, m)| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; the negation of the claim
(assert (< (+ (* L L e e |norm(d)| |norm(d)|) (* (- 1.0) |Sum(norm(g[i1])^2*q[i1], i1, 0, m)| e e) (* (- 1.0) |Sum(q[i1], i1, 0, m)| |inner(d, d)|) (* 2.0 e |inner(Sum((q[i1])*g[i1], i1, 0, m), d)|) (* (- 2.0) e mu |norm(d)| |norm(d)|) (* |norm(d)| |norm(d)|)) 0.0))
(check-sat)
