; published/K9, claim, base
; claim: norm(x[0] - y[0]) <= Product(l[i], i, 0, 0 - 1)*norm(x[0] - y[0])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/K9, claim, step
; claim: norm(x[k + 1] - y[k + 1]) <= l[k + 1 - 1]*Product(l[i], i, 0, k - 1)*norm(x[0] - y[0])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Product(l[i1], i1, 0, k - 1)| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[0], y[0])| Real)
(declare-const |inner(x[k + 1], x[k + 1])| Real)
(declare-const |inner(x[k + 1], y[k + 1])| Real)
(declare-const |inner(x[k], x[k])| Real)
(declare-const |inner(x[k], y[k])| Real)
(declare-const |inner(y[0], y[0])| Real)
(declare-const |inner(y[k + 1], y[k + 1])| Real)
(declare-const |inner(y[k], y[k])| Real)
(declare-const |l[k]| Real)
(declare-const |norm(x[0] + (-1)*y[0])| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[k + 1] + (-1)*y[k + 1])| Real)
(declare-const |norm(x[k + 1])| Real)
(declare-const |norm(x[k] + (-1)*y[k])| Real)
(declare-const |norm(x[k])| Real)
(declare-const |norm(y[0])| Real)
(declare-const |norm(y[k + 1])| Real)
(declare-const |norm(y[k])| Real)
; induction hypothesis
(assert (>= (+ (* |Product(l[i1], i1, 0, k - 1)| |norm(x[0] + (-1)*y[0])|) (* (- 1.0) |norm(x[k] + (-1)*y[k])|)) 0.0))
; H1
(assert (>= (+ (* |l[k]| |norm(x[k] + (-1)*y[k])|) (* (- 1.0) |norm(x[k + 1] + (-1)*y[k + 1])|)) 0.0))
; about norm(x[k] + (-1)*y[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* 2.0 |inner(x[k], y[k])|) (* (- 1.0) |inner(y[k], y[k])|) (* |norm(x[k] + (-1)*y[k])| |norm(x[k] + (-1)*y[k])|)) 0.0))
; about inner(y[k], y[k])
(assert (= (+ |inner(y[k], y[k])| (* (- 1.0) |norm(y[k])| |norm(y[k])|)) 0.0))
; about norm(y[k])
(assert (= (+ (* (- 1.0) |inner(y[k], y[k])|) (* |norm(y[k])| |norm(y[k])|)) 0.0))
; about inner(x[k], x[k])
(assert (= (+ |inner(x[k], x[k])| (* (- 1.0) |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k + 1] + (-1)*y[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* 2.0 |inner(x[k + 1], y[k + 1])|) (* (- 1.0) |inner(y[k + 1], y[k + 1])|) (* |norm(x[k + 1] + (-1)*y[k + 1])| |norm(x[k + 1] + (-1)*y[k + 1])|)) 0.0))
; about inner(y[k + 1], y[k + 1])
(assert (= (+ |inner(y[k + 1], y[k + 1])| (* (- 1.0) |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about norm(y[k + 1])
(assert (= (+ (* (- 1.0) |inner(y[k + 1], y[k + 1])|) (* |norm(y[k + 1])| |norm(y[k + 1])|)) 0.0))
; about inner(x[k + 1], x[k + 1])
(assert (= (+ |inner(x[k + 1], x[k + 1])| (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[0] + (-1)*y[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* 2.0 |inner(x[0], y[0])|) (* (- 1.0) |inner(y[0], y[0])|) (* |norm(x[0] + (-1)*y[0])| |norm(x[0] + (-1)*y[0])|)) 0.0))
; about inner(y[0], y[0])
(assert (= (+ |inner(y[0], y[0])| (* (- 1.0) |norm(y[0])| |norm(y[0])|)) 0.0))
; about norm(y[0])
(assert (= (+ (* (- 1.0) |inner(y[0], y[0])|) (* |norm(y[0])| |norm(y[0])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about l[k]
(assert (>= |l[k]| 0.0))
; Product(l[i1], i1, 0, k - 1) is nonnegative
(assert (>= |Product(l[i1], i1, 0, k - 1)| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[k + 1], x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], x[k + 1])| 0.0))
; inner(x[k], x[k]) is nonnegative
(assert (>= |inner(x[k], x[k])| 0.0))
; inner(y[0], y[0]) is nonnegative
(assert (>= |inner(y[0], y[0])| 0.0))
; inner(y[k + 1], y[k + 1]) is nonnegative
(assert (>= |inner(y[k + 1], y[k + 1])| 0.0))
; inner(y[k], y[k]) is nonnegative
(assert (>= |inner(y[k], y[k])| 0.0))
; l[k] is nonnegative
(assert (>= |l[k]| 0.0))
; norm(x[0] + (-1)*y[0]) is nonnegative
(assert (>= |norm(x[0] + (-1)*y[0])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[k + 1] + (-1)*y[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1] + (-1)*y[k + 1])| 0.0))
; norm(x[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1])| 0.0))
; norm(x[k] + (-1)*y[k]) is nonnegative
(assert (>= |norm(x[k] + (-1)*y[k])| 0.0))
; norm(x[k]) is nonnegative
(assert (>= |norm(x[k])| 0.0))
; norm(y[0]) is nonnegative
(assert (>= |norm(y[0])| 0.0))
; norm(y[k + 1]) is nonnegative
(assert (>= |norm(y[k + 1])| 0.0))
; norm(y[k]) is nonnegative
(assert (>= |norm(y[k])| 0.0))
; the negation of the claim
(assert (< (+ (* |Product(l[i1], i1, 0, k - 1)| |l[k]| |norm(x[0] + (-1)*y[0])|) (* (- 1.0) |norm(x[k + 1] + (-1)*y[k + 1])|)) 0.0))
(check-sat)
