; published/S6, claim
; claim: Sum(p[i]*norm(y - h*x[i] - m)^2, i, 0, n - 1) == norm(y - m)^2 - 2*h*inner(y - m, G) + h^2*Sum(p[i]*norm(x[i])^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1)| Real)
(declare-const h Real)
(declare-const |inner(G, m)| Real)
(declare-const |inner(G, y)| Real)
(declare-const |inner(m, m)| Real)
(declare-const |inner(m, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(m + (-1)*y)| Real)
(declare-const |norm(m)| Real)
(declare-const |norm(y)| Real)
; about norm(m + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(m + (-1)*y)| |norm(m + (-1)*y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about inner(y, y)
(assert (>= (+ (* |Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1)| h h) (* 2.0 h |inner(G, m)|) (* (- 2.0) h |inner(G, y)|) |inner(m, m)| (* (- 2.0) |inner(m, y)|) |inner(y, y)|) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(m, m)
(assert (= (+ |inner(m, m)| (* (- 1.0) |norm(m)| |norm(m)|)) 0.0))
; about norm(m)
(assert (= (+ (* (- 1.0) |inner(m, m)|) (* |norm(m)| |norm(m)|)) 0.0))
; Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1)| 0.0))
; inner(m, m) is nonnegative
(assert (>= |inner(m, m)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(m + (-1)*y) is nonnegative
(assert (>= |norm(m + (-1)*y)| 0.0))
; norm(m) is nonnegative
(assert (>= |norm(m)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |inner(m, m)|) (* 2.0 |inner(m, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(m + (-1)*y)| |norm(m + (-1)*y)|)) 0.0)))
(check-sat)
