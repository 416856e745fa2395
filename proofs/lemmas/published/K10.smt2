; published/K10, step 1
; claim: norm(x - y)^2 == norm(x - p)^2 + norm(p - y)^2 + 2*inner(p - y, x - p)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, x)| Real)
(declare-const |inner(p, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(p + (-1)*x)| Real)
(declare-const |norm(p + (-1)*y)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ (* (- 1.0) |inner(p, p)|) |inner(p, x)| |inner(p, y)| (* (- 1.0) |inner(x, y)|)) 0.0))
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
; about norm(p + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(p + (-1)*y)| |norm(p + (-1)*y)|)) 0.0))
; about norm(p + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(p + (-1)*x)| |norm(p + (-1)*x)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(p + (-1)*x) is nonnegative
(assert (>= |norm(p + (-1)*x)| 0.0))
; norm(p + (-1)*y) is nonnegative
(assert (>= |norm(p + (-1)*y)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 2.0) |inner(p, p)|) (* 2.0 |inner(p, x)|) (* 2.0 |inner(p, y)|) (* (- 2.0) |inner(x, y)|) (* |norm(p + (-1)*x)| |norm(p + (-1)*x)|) (* |norm(p + (-1)*y)| |norm(p + (-1)*y)|) (* (- 1.0) |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0)))
(check-sat)
(reset)
; published/K10, step 2
; claim: norm(p - y)^2 <= norm(x - y)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, x)| Real)
(declare-const |inner(p, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(p + (-1)*x)| Real)
(declare-const |norm(p + (-1)*y)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; H1
(assert (>= (+ (* (- 1.0) |inner(p, p)|) |inner(p, x)| |inner(p, y)| (* (- 1.0) |inner(x, y)|)) 0.0))
; 1
(assert (= (+ (* (- 2.0) |inner(p, p)|) (* 2.0 |inner(p, x)|) (* 2.0 |inner(p, y)|) (* (- 2.0) |inner(x, y)|) (* |norm(p + (-1)*x)| |norm(p + (-1)*x)|) (* |norm(p + (-1)*y)| |norm(p + (-1)*y)|) (* (- 1.0) |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
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
; about norm(p + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(p + (-1)*y)| |norm(p + (-1)*y)|)) 0.0))
; about norm(p + (-1)*x)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, x)|) (* (- 1.0) |inner(x, x)|) (* |norm(p + (-1)*x)| |norm(p + (-1)*x)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(p + (-1)*x) is nonnegative
(assert (>= |norm(p + (-1)*x)| 0.0))
; norm(p + (-1)*y) is nonnegative
(assert (>= |norm(p + (-1)*y)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(p + (-1)*y)| |norm(p + (-1)*y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
(check-sat)
(reset)
; published/K10, claim
; claim: norm(p - y) <= norm(x - y)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(p, p)| Real)
(declare-const |inner(p, y)| Real)
(declare-const |inner(x, x)| Real)
(declare-const |inner(x, y)| Real)
(declare-const |inner(y, y)| Real)
(declare-const |norm(p + (-1)*y)| Real)
(declare-const |norm(p)| Real)
(declare-const |norm(x + (-1)*y)| Real)
(declare-const |norm(x)| Real)
(declare-const |norm(y)| Real)
; 2
(assert (>= (+ (* (- 1.0) |norm(p + (-1)*y)| |norm(p + (-1)*y)|) (* |norm(x + (-1)*y)| |norm(x + (-1)*y)|)) 0.0))
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
; about norm(p + (-1)*y)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* 2.0 |inner(p, y)|) (* (- 1.0) |inner(y, y)|) (* |norm(p + (-1)*y)| |norm(p + (-1)*y)|)) 0.0))
; about inner(p, p)
(assert (= (+ |inner(p, p)| (* (- 1.0) |norm(p)| |norm(p)|)) 0.0))
; about norm(p)
(assert (= (+ (* (- 1.0) |inner(p, p)|) (* |norm(p)| |norm(p)|)) 0.0))
; inner(p, p) is nonnegative
(assert (>= |inner(p, p)| 0.0))
; inner(x, x) is nonnegative
(assert (>= |inner(x, x)| 0.0))
; inner(y, y) is nonnegative
(assert (>= |inner(y, y)| 0.0))
; norm(p + (-1)*y) is nonnegative
(assert (>= |norm(p + (-1)*y)| 0.0))
; norm(p) is nonnegative
(assert (>= |norm(p)| 0.0))
; norm(x + (-1)*y) is nonnegative
(assert (>= |norm(x + (-1)*y)| 0.0))
; norm(x) is nonnegative
(assert (>= |norm(x)| 0.0))
; norm(y) is nonnegative
(assert (>= |norm(y)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(p + (-1)*y)|) |norm(x + (-1)*y)|) 0.0))
(check-sat)
