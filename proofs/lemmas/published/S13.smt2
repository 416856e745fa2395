; published/S13, claim
; claim: Sum(p[i]*Sum(p[j]*norm(x[i]/2 + x[j]/2 - Sum(p[k]*x[k], k, 0, n - 1))^2, j, 0, n - 1), i, 0, n - 1) == (Sum(p[i]*norm(x[i])^2, i, 0, n - 1) - norm(Sum(p[i]*x[i], i, 0, n - 1))^2)/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1)| Real)
(declare-const |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))| Real)
(declare-const |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))| Real)
; about norm(Sum((p[i1])*x[i1], i1, 0, n - 1))
(assert (= (+ (* (- 1.0) |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))|) (* |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))| |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))|)) 0.0))
; about inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))
(assert (= (+ |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))| (* (- 1.0) |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))| |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))|)) 0.0))
; about inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))
(assert (>= (+ (* (/ 1.0 2.0) |Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1)|) (* (- (/ 1.0 2.0)) |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))|)) 0.0))
; Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(norm(x[i1])^2*p[i1], i1, 0, n - 1)| 0.0))
; inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))| 0.0))
; norm(Sum((p[i1])*x[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))| 0.0))
; the negation of the claim
(assert (not (= (+ (* (/ 1.0 2.0) |inner(Sum((p[i1])*x[i1], i1, 0, n - 1), Sum((p[i1])*x[i1], i1, 0, n - 1))|) (* (- (/ 1.0 2.0)) |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))| |norm(Sum((p[i1])*x[i1], i1, 0, n - 1))|)) 0.0)))
(check-sat)
