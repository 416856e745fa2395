; published/S1, claim
; claim: Sum(p[i]*norm(x[i] - c)^2, i, 0, n - 1) == Sum(p[i]*norm(x[i] - Sum(p[j]*x[j], j, 0, n - 1))^2, i, 0, n - 1) + norm(Sum(p[j]*x[j], j, 0, n - 1) - c)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1)| Real)
(declare-const |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))| Real)
(declare-const |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), c)| Real)
(declare-const |inner(c, c)| Real)
(declare-const |norm(Sum((p[i1])*x[i1], i1, 0, n - 1) + (-1)*c)| Real)
(declare-const |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))| Real)
(declare-const |norm(c)| Real)
; about norm(Sum((p[i1])*x[i1], i1, 0, n - 1) + (-1)*c)
(assert (= (+ (* (- 1.0) |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))|) (* 2.0 |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), c)|) (* (- 1.0) |inner(c, c)|) (* |norm(Sum((p[i1])*x[i1], i1, 0, n - 1) + (-1)*c)| |norm(Sum((p[i1])*x[i1], i1, 0, n - 1) + (-1)*c)|)) 0.0))
; about inner(c, c)
(assert (= (+ |inner(c, c)| (* (- 1.0) |norm(c)| |norm(c)|)) 0.0))
; about inner(c, c)
(assert (>= (+ |Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1)| (* (- 2.0) |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), c)|) |inner(c, c)|) 0.0))
; about norm(c)
(assert (= (+ (* (- 1.0) |inner(c, c)|) (* |norm(c)| |norm(c)|)) 0.0))
; about inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))
(assert (= (+ |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))| (* (- 1.0) |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))| |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))|)) 0.0))
; about inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))
(assert (>= (+ |Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1)| (* (- 1.0) |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))|)) 0.0))
; about norm(Sum((p[i1])*x[i1], i1, 0, n - 1))
(assert (= (+ (* (- 1.0) |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))|) (* |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))| |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))|)) 0.0))
; Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1)| 0.0))
; inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))| 0.0))
; inner(c, c) is nonnegative
(assert (>= |inner(c, c)| 0.0))
; norm(Sum((p[i1])*x[i1], i1, 0, n - 1) + (-1)*c) is nonnegative
(assert (>= |norm(Sum((p[i1])*x[i1], i1, 0, n - 1) + (-1)*c)| 0.0))
; norm(Sum((p[i1])*x[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))| 0.0))
; norm(c) is nonnegative
(assert (>= |norm(c)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))|) (* 2.0 |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), c)|) (* (- 1.0) |inner(c, c)|) (* |norm(Sum((p[i1])*x[i1], i1, 0, n - 1) + (-1)*c)| |norm(Sum((p[i1])*x[i1], i1, 0, n - 1) + (-1)*c)|)) 0.0)))
(check-sat)
