; published/K4, step 1
; claim: norm(u - v)^2 <= inner(u - v, x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(u, x)| Real)
(declare-const |inner(u, y)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(v, x)| Real)
(declare-const |inner(v, y)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const ru Real)
(declare-const rv Real)
; H1
(assert (>= (+ (* (- 1.0) |inner(u, u)|) |inner(u, v)| |inner(u, x)| (* (- 1.0) |inner(v, x)|) (* (- 1.0) ru) rv) 0.0))
; H2
(assert (>= (+ |inner(u, v)| (* (- 1.0) |inner(u, y)|) (* (- 1.0) |inner(v, v)|) |inner(v, y)| ru (* (- 1.0) rv)) 0.0))
; about norm(u + (-1)*v)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* 2.0 |inner(u, v)|) (* (- 1.0) |inner(v, v)|) (* |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; the negation of the claim
(assert (< (+ |inner(u, x)| (* (- 1.0) |inner(u, y)|) (* (- 1.0) |inner(v, x)|) |inner(v, y)| (* (- 1.0) |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
(check-sat)
(reset)
; published/K4, step 3
; claim: norm(u - v) <= norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(u, x)| Real)
(declare-const |inner(u, y)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(v, x)| Real)
(declare-const |inner(v, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; 1
(assert (>= (+ |inner(u, x)| (* (- 1.0) |inner(u, y)|) (* (- 1.0) |inner(v, x)|) |inner(v, y)| (* (- 1.0) |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |inner(u, x)|) |inner(u, y)| |inner(v, x)| (* (- 1.0) |inner(v, y)|) (* |norm(u + (-1)*v)| |norm(x + (-1)*y)|)) 0.0))
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
; about norm(u + (-1)*v)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* 2.0 |inner(u, v)|) (* (- 1.0) |inner(v, v)|) (* |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(u + (-1)*v)|) |norm(x + (-1)*y)|) 0.0))
(check-sat)
(reset)
; published/K4, claim 1
; claim: norm(u - v)^2 <= inner(u - v, x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(u, x)| Real)
(declare-const |inner(u, y)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(v, x)| Real)
(declare-const |inner(v, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; 1
(assert (>= (+ |inner(u, x)| (* (- 1.0) |inner(u, y)|) (* (- 1.0) |inner(v, x)|) |inner(v, y)| (* (- 1.0) |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(u + (-1)*v)|) |norm(x + (-1)*y)|) 0.0))
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
; about norm(u + (-1)*v)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* 2.0 |inner(u, v)|) (* (- 1.0) |inner(v, v)|) (* |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ |inner(u, x)| (* (- 1.0) |inner(u, y)|) (* (- 1.0) |inner(v, x)|) |inner(v, y)| (* (- 1.0) |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
(check-sat)
(reset)
; published/K4, claim 2
; claim: norm(u - v) <= norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(u, u)| Real)
(declare-const |inner(u, v)| Real)
(declare-const |inner(u, x)| Real)
(declare-const |inner(u, y)| Real)
(declare-const |inner(v, v)| Real)
(declare-const |inner(v, x)| Real)
(declare-const |inner(v, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(u + (-1)*v)| Real)
(declare-const |norm(u)| Real)
(declare-const |norm(v)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; 1
(assert (>= (+ |inner(u, x)| (* (- 1.0) |inner(u, y)|) (* (- 1.0) |inner(v, x)|) |inner(v, y)| (* (- 1.0) |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |norm(u + (-1)*v)|) |norm(x + (-1)*y)|) 0.0))
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
; about norm(u + (-1)*v)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* 2.0 |inner(u, v)|) (* (- 1.0) |inner(v, v)|) (* |norm(u + (-1)*v)| |norm(u + (-1)*v)|)) 0.0))
; about inner(v, v)
(assert (= (+ |inner(v, v)| (* (- 1.0) |norm(v)| |norm(v)|)) 0.0))
; about norm(v)
(assert (= (+ (* (- 1.0) |inner(v, v)|) (* |norm(v)| |norm(v)|)) 0.0))
; about inner(u, u)
(assert (= (+ |inner(u, u)| (* (- 1.0) |norm(u)| |norm(u)|)) 0.0))
; about norm(u)
(assert (= (+ (* (- 1.0) |inner(u, u)|) (* |norm(u)| |norm(u)|)) 0.0))
; inner(u, u) is nonnegative
(assert (>= |inner(u, u)| 0.0))
; inner(v, v) is nonnegative
(assert (>= |inner(v, v)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(u + (-1)*v) is nonnegative
(assert (>= |norm(u + (-1)*v)| 0.0))
; norm(u) is nonnegative
(assert (>= |norm(u)| 0.0))
; norm(v) is nonnegative
(assert (>= |norm(v)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(u + (-1)*v)|) |norm(x + (-1)*y)|) 0.0))
(check-sat)
