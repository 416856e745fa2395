; published/S12, step 1, defined
; claim: norm(Sum(p[i]*(u[i] - v[i]), i, 0, n - 1)) == norm(Sum(p[i]*(u[i] - v[i]), i, 0, n - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S12, step 1, defined
; claim: Sum(p[i]*norm(u[i] - v[i]), i, 0, n - 1) == Sum(p[i]*norm(u[i] - v[i]), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S12, step 2, each
; claim: p[i]*norm(u[i] - v[i]) <= p[i]*(L[i]*norm(x - y))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |L[i]| Real)
(declare-const |inner(u[i], u[i])| Real)
(declare-const |inner(u[i], v[i])| Real)
(declare-const |inner(v[i], v[i])| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(u[i] + (-1)*v[i])| Real)
(declare-const |norm(u[i])| Real)
(declare-const |norm(v[i])| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
(declare-const |p[i]| Real)
; H1
(assert (>= (+ (* |L[i]| |norm(x + (-1)*y)|) (* (- 1.0) |norm(u[i] + (-1)*v[i])|)) 0.0))
; about p[i]
(assert (>= |p[i]| 0.0))
; about p[i]
(assert (>= (+ 1.0 (* (- 1.0) |p[i]|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(u[i] + (-1)*v[i])
(assert (= (+ (* (- 1.0) |inner(u[i], u[i])|) (* 2.0 |inner(u[i], v[i])|) (* (- 1.0) |inner(v[i], v[i])|) (* |norm(u[i] + (-1)*v[i])| |norm(u[i] + (-1)*v[i])|)) 0.0))
; about inner(v[i], v[i])
(assert (= (+ |inner(v[i], v[i])| (* (- 1.0) |norm(v[i])| |norm(v[i])|)) 0.0))
; about norm(v[i])
(assert (= (+ (* (- 1.0) |inner(v[i], v[i])|) (* |norm(v[i])| |norm(v[i])|)) 0.0))
; about inner(u[i], u[i])
(assert (= (+ |inner(u[i], u[i])| (* (- 1.0) |norm(u[i])| |norm(u[i])|)) 0.0))
; about norm(u[i])
(assert (= (+ (* (- 1.0) |inner(u[i], u[i])|) (* |norm(u[i])| |norm(u[i])|)) 0.0))
; about L[i]
(assert (>= |L[i]| 0.0))
; L[i] is nonnegative
(assert (>= |L[i]| 0.0))
; inner(u[i], u[i]) is nonnegative
(assert (>= |inner(u[i], u[i])| 0.0))
; inner(v[i], v[i]) is nonnegative
(assert (>= |inner(v[i], v[i])| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(u[i] + (-1)*v[i]) is nonnegative
(assert (>= |norm(u[i] + (-1)*v[i])| 0.0))
; norm(u[i]) is nonnegative
(assert (>= |norm(u[i])| 0.0))
; norm(v[i]) is nonnegative
(assert (>= |norm(v[i])| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; p[i] is nonnegative
(assert (>= |p[i]| 0.0))
; the negation of the claim
(assert (< (+ (* |L[i]| |norm(x + (-1)*y)| |p[i]|) (* (- 1.0) |norm(u[i] + (-1)*v[i])| |p[i]|)) 0.0))
(check-sat)
(reset)
; published/S12, step 2, defined
; claim: Sum(p[i]*norm(u[i] - v[i]), i, 0, n - 1) == Sum(p[i]*norm(u[i] - v[i]), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S12, step 2, defined
; claim: Sum(p[i]*(L[i]*norm(x - y)), i, 0, n - 1) == Sum(p[i]*(L[i]*norm(x - y)), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S12, claim
; claim: norm(Sum(p[i]*u[i], i, 0, n - 1) - Sum(p[i]*v[i], i, 0, n - 1)) <= Sum(p[i]*L[i], i, 0, n - 1)*norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(L[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(norm(u[i1] + (-1)*v[i1])*p[i1], i1, 0, n - 1)| Real)
(declare-const |inner(Sum((p[i1])*u[i1], i1, 0, n - 1), Sum((p[i1])*u[i1], i1, 0, n - 1))| Real)
(declare-const |inner(Sum((p[i1])*u[i1], i1, 0, n - 1), Sum((p[i1])*v[i1], i1, 0, n - 1))| Real)
(declare-const |inner(Sum((p[i1])*v[i1], i1, 0, n - 1), Sum((p[i1])*v[i1], i1, 0, n - 1))| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(Sum((p[i1])*u[i1], i1, 0, n - 1) + (-1)*Sum((p[i1])*v[i1], i1, 0, n - 1))| Real)
(declare-const |norm(Sum((p[i1])*u[i1], i1, 0, n - 1))| Real)
(declare-const |norm(Sum((p[i1])*v[i1], i1, 0, n - 1))| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; 1
(assert (>= (+ |Sum(norm(u[i1] + (-1)*v[i1])*p[i1], i1, 0, n - 1)| (* (- 1.0) |norm(Sum((p[i1])*u[i1], i1, 0, n - 1) + (-1)*Sum((p[i1])*v[i1], i1, 0, n - 1))|)) 0.0))
; 2
(assert (>= (+ (* |Sum(L[i1]*p[i1], i1, 0, n - 1)| |norm(x + (-1)*y)|) (* (- 1.0) |Sum(norm(u[i1] + (-1)*v[i1])*p[i1], i1, 0, n - 1)|)) 0.0))
; about norm(x + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* 2.0 |inner(x, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
; about inner(y, y)
(assert (= (+ |inner(y, y)| (* (- 1.0) |norm(y)| |norm(y)|)) 0.0))
; about norm(y)
(assert (= (+ (* (- 1.0) |inner(y, y)|) (* |norm(y)| |norm(y)|)) 0.0))
; about inner(x, x)
(assert (= (+ |inner(x, x)| (* (- 1.0) |norm(x)| |norm(x)|)) 0.0))
; about norm(x)
(assert (= (+ (* (- 1.0) |inner(x, x)|) (* |norm(x)| |norm(x)|)) 0.0))
; about norm(Sum((p[i1])*u[i1], i1, 0, n - 1) + (-1)*Sum((p[i1])*v[i1], i1, 0, n - 1))
(assert (= (+ (* (- 1.0) |inner(Sum((p[i1])*u[i1], i1, 0, n - 1), Sum((p[i1])*u[i1], i1, 0, n - 1))|) (* 2.0 |inner(Sum((p[i1])*u[i1], i1, 0, n - 1), Sum((p[i1])*v[i1], i1, 0, n - 1))|) (* (- 1.0) |inner(Sum((p[i1])*v[i1], i1, 0, n - 1), Sum((p[i1])*v[i1], i1, 0, n - 1))|) (* |norm(Sum((p[i1])*u[i1], i1, 0, n - 1) + (-1)*Sum((p[i1])*v[i1], i1, 0, n - 1))| |norm(Sum((p[i1])*u[i1], i1, 0, n - 1) + (-1)*Sum((p[i1])*v[i1], i1, 0, n - 1))|)) 0.0))
; about inner(Sum((p[i1])*v[i1], i1, 0, n - 1), Sum((p[i1])*v[i1], i1, 0, n - 1))
(assert (= (+ |inner(Sum((p[i1])*v[i1], i1, 0, n - 1), Sum((p[i1])*v[i1], i1, 0, n - 1))| (* (- 1.0) |norm(Sum((p[i1])*v[i1], i1, 0, n - 1))| |norm(Sum((p[i1])*v[i1], i1, 0, n - 1))|)) 0.0))
; about norm(Sum((p[i1])*v[i1], i1, 0, n - 1))
(assert (= (+ (* (- 1.0) |inner(Sum((p[i1])*v[i1], i1, 0, n - 1), Sum((p[i1])*v[i1], i1, 0, n - 1))|) (* |norm(Sum((p[i1])*v[i1], i1, 0, n - 1))| |norm(Sum((p[i1])*v[i1], i1, 0, n - 1))|)) 0.0))
; about inner(Sum((p[i1])*u[i1], i1, 0, n - 1), Sum((p[i1])*u[i1], i1, 0, n - 1))
(assert (= (+ |inner(Sum((p[i1])*u[i1], i1, 0, n - 1), Sum((p[i1])*u[i1], i1, 0, n - 1))| (* (- 1.0) |norm(Sum((p[i1])*u[i1], i1, 0, n - 1))| |norm(Sum((p[i1])*u[i1], i1, 0, n - 1))|)) 0.0))
; about norm(Sum((p[i1])*u[i1], i1, 0, n - 1))
(assert (= (+ (* (- 1.0) |inner(Sum((p[i1])*u[i1], i1, 0, n - 1), Sum((p[i1])*u[i1], i1, 0, n - 1))|) (* |norm(Sum((p[i1])*u[i1], i1, 0, n - 1))| |norm(Sum((p[i1])*u[i1], i1, 0, n - 1))|)) 0.0))
; Sum(L[i1]*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(L[i1]*p[i1], i1, 0, n - 1)| 0.0))
; Sum(norm(u[i1] + (-1)*v[i1])*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(norm(u[i1] + (-1)*v[i1])*p[i1], i1, 0, n - 1)| 0.0))
; inner(Sum((p[i1])*u[i1], i1, 0, n - 1), Sum((p[i1])*u[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |inner(Sum((p[i1])*u[i1], i1, 0, n - 1), Sum((p[i1])*u[i1], i1, 0, n - 1))| 0.0))
; inner(Sum((p[i1])*v[i1], i1, 0, n - 1), Sum((p[i1])*v[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |inner(Sum((p[i1])*v[i1], i1, 0, n - 1), Sum((p[i1])*v[i1], i1, 0, n - 1))| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(Sum((p[i1])*u[i1], i1, 0, n - 1) + (-1)*Sum((p[i1])*v[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |norm(Sum((p[i1])*u[i1], i1, 0, n - 1) + (-1)*Sum((p[i1])*v[i1], i1, 0, n - 1))| 0.0))
; norm(Sum((p[i1])*u[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |norm(Sum((p[i1])*u[i1], i1, 0, n - 1))| 0.0))
; norm(Sum((p[i1])*v[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |norm(Sum((p[i1])*v[i1], i1, 0, n - 1))| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(L[i1]*p[i1], i1, 0, n - 1)| |norm(x + (-1)*y)|) (* (- 1.0) |norm(Sum((p[i1])*u[i1], i1, 0, n - 1) + (-1)*Sum((p[i1])*v[i1], i1, 0, n - 1))|)) 0.0))
(check-sat)
