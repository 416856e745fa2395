; published/P25, step 1
; claim: s[k]*(norm(d[k])^2 - norm(d[k + 1])^2) >= norm(d[k] - d[k + 1])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/a[k]| Real)
(declare-const |a[k]| Real)
(declare-const |inner(d[k + 1], d[k + 1])| Real)
(declare-const |inner(d[k + 1], d[k])| Real)
(declare-const |inner(d[k], d[k])| Real)
(declare-const |norm(d[k + 1] + (-1)*d[k])| Real)
(declare-const |norm(d[k + 1])| Real)
(declare-const |norm(d[k])| Real)
(declare-const |s[k]| Real)
; H1
(assert (= (+ |a[k]| (* |a[k]| |s[k]|) (* (- 1.0) |s[k]|)) 0.0))
; H2
(assert (>= (+ (* |1/a[k]| |a[k]| |norm(d[k + 1] + (-1)*d[k])| |norm(d[k + 1] + (-1)*d[k])|) (* (- 1.0) |1/a[k]| |norm(d[k + 1] + (-1)*d[k])| |norm(d[k + 1] + (-1)*d[k])|) (* (- 1.0) |norm(d[k + 1])| |norm(d[k + 1])|) (* |norm(d[k])| |norm(d[k])|)) 0.0))
; about s[k]
(assert (> |s[k]| 0.0))
; about norm(d[k])
(assert (= (+ (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k])| |norm(d[k])|)) 0.0))
; about inner(d[k], d[k])
(assert (= (+ |inner(d[k], d[k])| (* (- 1.0) |norm(d[k])| |norm(d[k])|)) 0.0))
; about norm(d[k + 1])
(assert (= (+ (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* |norm(d[k + 1])| |norm(d[k + 1])|)) 0.0))
; about inner(d[k + 1], d[k + 1])
(assert (= (+ |inner(d[k + 1], d[k + 1])| (* (- 1.0) |norm(d[k + 1])| |norm(d[k + 1])|)) 0.0))
; about norm(d[k + 1] + (-1)*d[k])
(assert (= (+ (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* 2.0 |inner(d[k + 1], d[k])|) (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k + 1] + (-1)*d[k])| |norm(d[k + 1] + (-1)*d[k])|)) 0.0))
; about a[k]
(assert (> |a[k]| 0.0))
; about 1/a[k]
(assert (= (+ (- 1.0) (* |1/a[k]| |a[k]|)) 0.0))
; 1/a[k] is nonnegative
(assert (>= |1/a[k]| 0.0))
; a[k] is nonnegative
(assert (>= |a[k]| 0.0))
; inner(d[k + 1], d[k + 1]) is nonnegative
(assert (>= |inner(d[k + 1], d[k + 1])| 0.0))
; inner(d[k], d[k]) is nonnegative
(assert (>= |inner(d[k], d[k])| 0.0))
; norm(d[k + 1] + (-1)*d[k]) is nonnegative
(assert (>= |norm(d[k + 1] + (-1)*d[k])| 0.0))
; norm(d[k + 1]) is nonnegative
(assert (>= |norm(d[k + 1])| 0.0))
; norm(d[k]) is nonnegative
(assert (>= |norm(d[k])| 0.0))
; s[k] is nonnegative
(assert (>= |s[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(d[k + 1] + (-1)*d[k])| |norm(d[k + 1] + (-1)*d[k])|) (* (- 1.0) |norm(d[k + 1])| |norm(d[k + 1])| |s[k]|) (* |norm(d[k])| |norm(d[k])| |s[k]|)) 0.0))
(check-sat)
(reset)
; published/P25, step 2, base
; claim: Sum(s[i], i, 0, 0) > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |s[0]| Real)
; about s[0]
(assert (> |s[0]| 0.0))
; s[0] is nonnegative
(assert (>= |s[0]| 0.0))
; the negation of the claim
(assert (<= |s[0]| 0.0))
(check-sat)
(reset)
; published/P25, step 2, step
; claim: Sum(s[i], i, 0, k) + s[k + 1] > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(s[i1], i1, 0, k)| Real)
(declare-const |s[k + 1]| Real)
; induction hypothesis
(assert (> |Sum(s[i1], i1, 0, k)| 0.0))
; about s[k + 1]
(assert (> |s[k + 1]| 0.0))
; Sum(s[i1], i1, 0, k) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k)| 0.0))
; s[k + 1] is nonnegative
(assert (>= |s[k + 1]| 0.0))
; the negation of the claim
(assert (<= (+ |Sum(s[i1], i1, 0, k)| |s[k + 1]|) 0.0))
(check-sat)
(reset)
; published/P25, step 3
; claim: norm(Sum(s[i], i, 0, k)*(d[k + 1] - d[k + 2]) - s[k + 1]*(d[0] - d[k + 1]))^2 >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(s[i1], i1, 0, k)| Real)
(declare-const |inner(d[0], d[0])| Real)
(declare-const |inner(d[0], d[k + 1])| Real)
(declare-const |inner(d[0], d[k + 2])| Real)
(declare-const |inner(d[k + 1], d[k + 1])| Real)
(declare-const |inner(d[k + 1], d[k + 2])| Real)
(declare-const |inner(d[k + 2], d[k + 2])| Real)
(declare-const |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])| Real)
(declare-const |norm(d[0])| Real)
(declare-const |norm(d[k + 1])| Real)
(declare-const |norm(d[k + 2])| Real)
(declare-const |s[k + 1]| Real)
; about norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])
(assert (= (+ (* 2.0 |Sum(s[i1], i1, 0, k)| |inner(d[0], d[k + 1])| |s[k + 1]|) (* (- 2.0) |Sum(s[i1], i1, 0, k)| |inner(d[0], d[k + 2])| |s[k + 1]|) (* (- 2.0) |Sum(s[i1], i1, 0, k)| |inner(d[k + 1], d[k + 1])| |s[k + 1]|) (* 2.0 |Sum(s[i1], i1, 0, k)| |inner(d[k + 1], d[k + 2])| |s[k + 1]|) (* (- 1.0) |Sum(s[i1], i1, 0, k)| |Sum(s[i1], i1, 0, k)| |inner(d[k + 1], d[k + 1])|) (* 2.0 |Sum(s[i1], i1, 0, k)| |Sum(s[i1], i1, 0, k)| |inner(d[k + 1], d[k + 2])|) (* (- 1.0) |Sum(s[i1], i1, 0, k)| |Sum(s[i1], i1, 0, k)| |inner(d[k + 2], d[k + 2])|) (* (- 1.0) |inner(d[0], d[0])| |s[k + 1]| |s[k + 1]|) (* 2.0 |inner(d[0], d[k + 1])| |s[k + 1]| |s[k + 1]|) (* (- 1.0) |inner(d[k + 1], d[k + 1])| |s[k + 1]| |s[k + 1]|) (* |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])| |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])|)) 0.0))
; about s[k + 1]
(assert (> |s[k + 1]| 0.0))
; about inner(d[k + 2], d[k + 2])
(assert (= (+ |inner(d[k + 2], d[k + 2])| (* (- 1.0) |norm(d[k + 2])| |norm(d[k + 2])|)) 0.0))
; about norm(d[k + 2])
(assert (= (+ (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* |norm(d[k + 2])| |norm(d[k + 2])|)) 0.0))
; about inner(d[k + 1], d[k + 1])
(assert (= (+ |inner(d[k + 1], d[k + 1])| (* (- 1.0) |norm(d[k + 1])| |norm(d[k + 1])|)) 0.0))
; about norm(d[k + 1])
(assert (= (+ (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* |norm(d[k + 1])| |norm(d[k + 1])|)) 0.0))
; about inner(d[0], d[0])
(assert (= (+ |inner(d[0], d[0])| (* (- 1.0) |norm(d[0])| |norm(d[0])|)) 0.0))
; about norm(d[0])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* |norm(d[0])| |norm(d[0])|)) 0.0))
; Sum(s[i1], i1, 0, k) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k)| 0.0))
; inner(d[0], d[0]) is nonnegative
(assert (>= |inner(d[0], d[0])| 0.0))
; inner(d[k + 1], d[k + 1]) is nonnegative
(assert (>= |inner(d[k + 1], d[k + 1])| 0.0))
; inner(d[k + 2], d[k + 2]) is nonnegative
(assert (>= |inner(d[k + 2], d[k + 2])| 0.0))
; norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2]) is nonnegative
(assert (>= |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])| 0.0))
; norm(d[0]) is nonnegative
(assert (>= |norm(d[0])| 0.0))
; norm(d[k + 1]) is nonnegative
(assert (>= |norm(d[k + 1])| 0.0))
; norm(d[k + 2]) is nonnegative
(assert (>= |norm(d[k + 2])| 0.0))
; s[k + 1] is nonnegative
(assert (>= |s[k + 1]| 0.0))
; the negation of the claim
(assert (< (* |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])| |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])|) 0.0))
(check-sat)
(reset)
; published/P25, step 4
; claim: Sum(s[i], i, 0, k)*s[k + 1]*norm(d[0] - d[k + 2])^2 <= (Sum(s[i], i, 0, k) + s[k + 1])*(s[k + 1]*norm(d[0] - d[k + 1])^2 + Sum(s[i], i, 0, k)*norm(d[k + 1] - d[k + 2])^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(s[i1], i1, 0, k + 1)| Real)
(declare-const |Sum(s[i1], i1, 0, k + 2)| Real)
(declare-const |Sum(s[i1], i1, 0, k + 3)| Real)
(declare-const |Sum(s[i1], i1, 0, k)| Real)
(declare-const |inner(d[0], d[0])| Real)
(declare-const |inner(d[0], d[k + 1])| Real)
(declare-const |inner(d[0], d[k + 2])| Real)
(declare-const |inner(d[0], d[k + 3])| Real)
(declare-const |inner(d[0], d[k + 4])| Real)
(declare-const |inner(d[0], d[k + 5])| Real)
(declare-const |inner(d[k + 1], d[k + 1])| Real)
(declare-const |inner(d[k + 1], d[k + 2])| Real)
(declare-const |inner(d[k + 2], d[k + 2])| Real)
(declare-const |inner(d[k + 2], d[k + 3])| Real)
(declare-const |inner(d[k + 3], d[k + 3])| Real)
(declare-const |inner(d[k + 3], d[k + 4])| Real)
(declare-const |inner(d[k + 4], d[k + 4])| Real)
(declare-const |inner(d[k + 4], d[k + 5])| Real)
(declare-const |inner(d[k + 5], d[k + 5])| Real)
(declare-const |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])| Real)
(declare-const |norm((s[k + 2])*d[0] + (-Sum(s[i1], i1, 0, k + 1) - s[k + 2])*d[k + 2] + (Sum(s[i1], i1, 0, k + 1))*d[k + 3])| Real)
(declare-const |norm((s[k + 3])*d[0] + (-Sum(s[i1], i1, 0, k + 2) - s[k + 3])*d[k + 3] + (Sum(s[i1], i1, 0, k + 2))*d[k + 4])| Real)
(declare-const |norm((s[k + 4])*d[0] + (-Sum(s[i1], i1, 0, k + 3) - s[k + 4])*d[k + 4] + (Sum(s[i1], i1, 0, k + 3))*d[k + 5])| Real)
(declare-const |norm(d[0] + (-1)*d[k + 1])| Real)
(declare-const |norm(d[0] + (-1)*d[k + 2])| Real)
(declare-const |norm(d[0])| Real)
(declare-const |norm(d[k + 1] + (-1)*d[k + 2])| Real)
(declare-const |norm(d[k + 1])| Real)
(declare-const |norm(d[k + 2])| Real)
(declare-const |norm(d[k + 3])| Real)
(declare-const |norm(d[k + 4])| Real)
(declare-const |norm(d[k + 5])| Real)
(declare-const |s[k + 1]| Real)
(declare-const |s[k + 2]| Real)
(declare-const |s[k + 3]| Real)
(declare-const |s[k + 4]| Real)
; 3
(assert (>= (* |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])| |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])|) 0.0))
; 3
(assert (>= (* |norm((s[k + 2])*d[0] + (-Sum(s[i1], i1, 0, k + 1) - s[k + 2])*d[k + 2] + (Sum(s[i1], i1, 0, k + 1))*d[k + 3])| |norm((s[k + 2])*d[0] + (-Sum(s[i1], i1, 0, k + 1) - s[k + 2])*d[k + 2] + (Sum(s[i1], i1, 0, k + 1))*d[k + 3])|) 0.0))
; 3
(assert (>= (* |norm((s[k + 3])*d[0] + (-Sum(s[i1], i1, 0, k + 2) - s[k + 3])*d[k + 3] + (Sum(s[i1], i1, 0, k + 2))*d[k + 4])| |norm((s[k + 3])*d[0] + (-Sum(s[i1], i1, 0, k + 2) - s[k + 3])*d[k + 3] + (Sum(s[i1], i1, 0, k + 2))*d[k + 4])|) 0.0))
; 3
(assert (>= (* |norm((s[k + 4])*d[0] + (-Sum(s[i1], i1, 0, k + 3) - s[k + 4])*d[k + 4] + (Sum(s[i1], i1, 0, k + 3))*d[k + 5])| |norm((s[k + 4])*d[0] + (-Sum(s[i1], i1, 0, k + 3) - s[k + 4])*d[k + 4] + (Sum(s[i1], i1, 0, k + 3))*d[k + 5])|) 0.0))
; about s[k + 1]
(assert (> |s[k + 1]| 0.0))
; about norm(d[k + 1] + (-1)*d[k + 2])
(assert (= (+ (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* 2.0 |inner(d[k + 1], d[k + 2])|) (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* |norm(d[k + 1] + (-1)*d[k + 2])| |norm(d[k + 1] + (-1)*d[k + 2])|)) 0.0))
; about inner(d[k + 2], d[k + 2])
(assert (= (+ |inner(d[k + 2], d[k + 2])| (* (- 1.0) |norm(d[k + 2])| |norm(d[k + 2])|)) 0.0))
; about norm(d[k + 2])
(assert (= (+ (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* |norm(d[k + 2])| |norm(d[k + 2])|)) 0.0))
; about inner(d[k + 1], d[k + 1])
(assert (= (+ |inner(d[k + 1], d[k + 1])| (* (- 1.0) |norm(d[k + 1])| |norm(d[k + 1])|)) 0.0))
; about norm(d[k + 1])
(assert (= (+ (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* |norm(d[k + 1])| |norm(d[k + 1])|)) 0.0))
; about norm(d[0] + (-1)*d[k + 2])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[k + 2])|) (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* |norm(d[0] + (-1)*d[k + 2])| |norm(d[0] + (-1)*d[k + 2])|)) 0.0))
; about inner(d[0], d[0])
(assert (= (+ |inner(d[0], d[0])| (* (- 1.0) |norm(d[0])| |norm(d[0])|)) 0.0))
; about norm(d[0])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* |norm(d[0])| |norm(d[0])|)) 0.0))
; about norm(d[0] + (-1)*d[k + 1])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[k + 1])|) (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* |norm(d[0] + (-1)*d[k + 1])| |norm(d[0] + (-1)*d[k + 1])|)) 0.0))
; about norm((s[k + 4])*d[0] + (-Sum(s[i1], i1, 0, k + 3) - s[k + 4])*d[k + 4] + (Sum(s[i1], i1, 0, k + 3))*d[k + 5])
(assert (= (+ (* 2.0 |Sum(s[i1], i1, 0, k + 3)| |inner(d[0], d[k + 4])| |s[k + 4]|) (* (- 2.0) |Sum(s[i1], i1, 0, k + 3)| |inner(d[0], d[k + 5])| |s[k + 4]|) (* (- 2.0) |Sum(s[i1], i1, 0, k + 3)| |inner(d[k + 4], d[k + 4])| |s[k + 4]|) (* 2.0 |Sum(s[i1], i1, 0, k + 3)| |inner(d[k + 4], d[k + 5])| |s[k + 4]|) (* (- 1.0) |Sum(s[i1], i1, 0, k + 3)| |Sum(s[i1], i1, 0, k + 3)| |inner(d[k + 4], d[k + 4])|) (* 2.0 |Sum(s[i1], i1, 0, k + 3)| |Sum(s[i1], i1, 0, k + 3)| |inner(d[k + 4], d[k + 5])|) (* (- 1.0) |Sum(s[i1], i1, 0, k + 3)| |Sum(s[i1], i1, 0, k + 3)| |inner(d[k + 5], d[k + 5])|) (* (- 1.0) |inner(d[0], d[0])| |s[k + 4]| |s[k + 4]|) (* 2.0 |inner(d[0], d[k + 4])| |s[k + 4]| |s[k + 4]|) (* (- 1.0) |inner(d[k + 4], d[k + 4])| |s[k + 4]| |s[k + 4]|) (* |norm((s[k + 4])*d[0] + (-Sum(s[i1], i1, 0, k + 3) - s[k + 4])*d[k + 4] + (Sum(s[i1], i1, 0, k + 3))*d[k + 5])| |norm((s[k + 4])*d[0] + (-Sum(s[i1], i1, 0, k + 3) - s[k + 4])*d[k + 4] + (Sum(s[i1], i1, 0, k + 3))*d[k + 5])|)) 0.0))
; about s[k + 4]
(assert (> |s[k + 4]| 0.0))
; about inner(d[k + 5], d[k + 5])
(assert (= (+ |inner(d[k + 5], d[k + 5])| (* (- 1.0) |norm(d[k + 5])| |norm(d[k + 5])|)) 0.0))
; about norm(d[k + 5])
(assert (= (+ (* (- 1.0) |inner(d[k + 5], d[k + 5])|) (* |norm(d[k + 5])| |norm(d[k + 5])|)) 0.0))
; about inner(d[k + 4], d[k + 4])
(assert (= (+ |inner(d[k + 4], d[k + 4])| (* (- 1.0) |norm(d[k + 4])| |norm(d[k + 4])|)) 0.0))
; about norm(d[k + 4])
(assert (= (+ (* (- 1.0) |inner(d[k + 4], d[k + 4])|) (* |norm(d[k + 4])| |norm(d[k + 4])|)) 0.0))
; about norm((s[k + 3])*d[0] + (-Sum(s[i1], i1, 0, k + 2) - s[k + 3])*d[k + 3] + (Sum(s[i1], i1, 0, k + 2))*d[k + 4])
(assert (= (+ (* 2.0 |Sum(s[i1], i1, 0, k + 2)| |inner(d[0], d[k + 3])| |s[k + 3]|) (* (- 2.0) |Sum(s[i1], i1, 0, k + 2)| |inner(d[0], d[k + 4])| |s[k + 3]|) (* (- 2.0) |Sum(s[i1], i1, 0, k + 2)| |inner(d[k + 3], d[k + 3])| |s[k + 3]|) (* 2.0 |Sum(s[i1], i1, 0, k + 2)| |inner(d[k + 3], d[k + 4])| |s[k + 3]|) (* (- 1.0) |Sum(s[i1], i1, 0, k + 2)| |Sum(s[i1], i1, 0, k + 2)| |inner(d[k + 3], d[k + 3])|) (* 2.0 |Sum(s[i1], i1, 0, k + 2)| |Sum(s[i1], i1, 0, k + 2)| |inner(d[k + 3], d[k + 4])|) (* (- 1.0) |Sum(s[i1], i1, 0, k + 2)| |Sum(s[i1], i1, 0, k + 2)| |inner(d[k + 4], d[k + 4])|) (* (- 1.0) |inner(d[0], d[0])| |s[k + 3]| |s[k + 3]|) (* 2.0 |inner(d[0], d[k + 3])| |s[k + 3]| |s[k + 3]|) (* (- 1.0) |inner(d[k + 3], d[k + 3])| |s[k + 3]| |s[k + 3]|) (* |norm((s[k + 3])*d[0] + (-Sum(s[i1], i1, 0, k + 2) - s[k + 3])*d[k + 3] + (Sum(s[i1], i1, 0, k + 2))*d[k + 4])| |norm((s[k + 3])*d[0] + (-Sum(s[i1], i1, 0, k + 2) - s[k + 3])*d[k + 3] + (Sum(s[i1], i1, 0, k + 2))*d[k + 4])|)) 0.0))
; about s[k + 3]
(assert (> |s[k + 3]| 0.0))
; about inner(d[k + 3], d[k + 3])
(assert (= (+ |inner(d[k + 3], d[k + 3])| (* (- 1.0) |norm(d[k + 3])| |norm(d[k + 3])|)) 0.0))
; about norm(d[k + 3])
(assert (= (+ (* (- 1.0) |inner(d[k + 3], d[k + 3])|) (* |norm(d[k + 3])| |norm(d[k + 3])|)) 0.0))
; about norm((s[k + 2])*d[0] + (-Sum(s[i1], i1, 0, k + 1) - s[k + 2])*d[k + 2] + (Sum(s[i1], i1, 0, k + 1))*d[k + 3])
(assert (= (+ (* 2.0 |Sum(s[i1], i1, 0, k + 1)| |inner(d[0], d[k + 2])| |s[k + 2]|) (* (- 2.0) |Sum(s[i1], i1, 0, k + 1)| |inner(d[0], d[k + 3])| |s[k + 2]|) (* (- 2.0) |Sum(s[i1], i1, 0, k + 1)| |inner(d[k + 2], d[k + 2])| |s[k + 2]|) (* 2.0 |Sum(s[i1], i1, 0, k + 1)| |inner(d[k + 2], d[k + 3])| |s[k + 2]|) (* (- 1.0) |Sum(s[i1], i1, 0, k + 1)| |Sum(s[i1], i1, 0, k + 1)| |inner(d[k + 2], d[k + 2])|) (* 2.0 |Sum(s[i1], i1, 0, k + 1)| |Sum(s[i1], i1, 0, k + 1)| |inner(d[k + 2], d[k + 3])|) (* (- 1.0) |Sum(s[i1], i1, 0, k + 1)| |Sum(s[i1], i1, 0, k + 1)| |inner(d[k + 3], d[k + 3])|) (* (- 1.0) |inner(d[0], d[0])| |s[k + 2]| |s[k + 2]|) (* 2.0 |inner(d[0], d[k + 2])| |s[k + 2]| |s[k + 2]|) (* (- 1.0) |inner(d[k + 2], d[k + 2])| |s[k + 2]| |s[k + 2]|) (* |norm((s[k + 2])*d[0] + (-Sum(s[i1], i1, 0, k + 1) - s[k + 2])*d[k + 2] + (Sum(s[i1], i1, 0, k + 1))*d[k + 3])| |norm((s[k + 2])*d[0] + (-Sum(s[i1], i1, 0, k + 1) - s[k + 2])*d[k + 2] + (Sum(s[i1], i1, 0, k + 1))*d[k + 3])|)) 0.0))
; about s[k + 2]
(assert (> |s[k + 2]| 0.0))
; about norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])
(assert (= (+ (* 2.0 |Sum(s[i1], i1, 0, k)| |inner(d[0], d[k + 1])| |s[k + 1]|) (* (- 2.0) |Sum(s[i1], i1, 0, k)| |inner(d[0], d[k + 2])| |s[k + 1]|) (* (- 2.0) |Sum(s[i1], i1, 0, k)| |inner(d[k + 1], d[k + 1])| |s[k + 1]|) (* 2.0 |Sum(s[i1], i1, 0, k)| |inner(d[k + 1], d[k + 2])| |s[k + 1]|) (* (- 1.0) |Sum(s[i1], i1, 0, k)| |Sum(s[i1], i1, 0, k)| |inner(d[k + 1], d[k + 1])|) (* 2.0 |Sum(s[i1], i1, 0, k)| |Sum(s[i1], i1, 0, k)| |inner(d[k + 1], d[k + 2])|) (* (- 1.0) |Sum(s[i1], i1, 0, k)| |Sum(s[i1], i1, 0, k)| |inner(d[k + 2], d[k + 2])|) (* (- 1.0) |inner(d[0], d[0])| |s[k + 1]| |s[k + 1]|) (* 2.0 |inner(d[0], d[k + 1])| |s[k + 1]| |s[k + 1]|) (* (- 1.0) |inner(d[k + 1], d[k + 1])| |s[k + 1]| |s[k + 1]|) (* |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])| |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])|)) 0.0))
; Sum(s[i1], i1, 0, k + 1) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k + 1)| 0.0))
; Sum(s[i1], i1, 0, k + 2) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k + 2)| 0.0))
; Sum(s[i1], i1, 0, k + 3) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k + 3)| 0.0))
; Sum(s[i1], i1, 0, k) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k)| 0.0))
; inner(d[0], d[0]) is nonnegative
(assert (>= |inner(d[0], d[0])| 0.0))
; inner(d[k + 1], d[k + 1]) is nonnegative
(assert (>= |inner(d[k + 1], d[k + 1])| 0.0))
; inner(d[k + 2], d[k + 2]) is nonnegative
(assert (>= |inner(d[k + 2], d[k + 2])| 0.0))
; inner(d[k + 3], d[k + 3]) is nonnegative
(assert (>= |inner(d[k + 3], d[k + 3])| 0.0))
; inner(d[k + 4], d[k + 4]) is nonnegative
(assert (>= |inner(d[k + 4], d[k + 4])| 0.0))
; inner(d[k + 5], d[k + 5]) is nonnegative
(assert (>= |inner(d[k + 5], d[k + 5])| 0.0))
; norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2]) is nonnegative
(assert (>= |norm((s[k + 1])*d[0] + (-Sum(s[i1], i1, 0, k) - s[k + 1])*d[k + 1] + (Sum(s[i1], i1, 0, k))*d[k + 2])| 0.0))
; norm((s[k + 2])*d[0] + (-Sum(s[i1], i1, 0, k + 1) - s[k + 2])*d[k + 2] + (Sum(s[i1], i1, 0, k + 1))*d[k + 3]) is nonnegative
(assert (>= |norm((s[k + 2])*d[0] + (-Sum(s[i1], i1, 0, k + 1) - s[k + 2])*d[k + 2] + (Sum(s[i1], i1, 0, k + 1))*d[k + 3])| 0.0))
; norm((s[k + 3])*d[0] + (-Sum(s[i1], i1, 0, k + 2) - s[k + 3])*d[k + 3] + (Sum(s[i1], i1, 0, k + 2))*d[k + 4]) is nonnegative
(assert (>= |norm((s[k + 3])*d[0] + (-Sum(s[i1], i1, 0, k + 2) - s[k + 3])*d[k + 3] + (Sum(s[i1], i1, 0, k + 2))*d[k + 4])| 0.0))
; norm((s[k + 4])*d[0] + (-Sum(s[i1], i1, 0, k + 3) - s[k + 4])*d[k + 4] + (Sum(s[i1], i1, 0, k + 3))*d[k + 5]) is nonnegative
(assert (>= |norm((s[k + 4])*d[0] + (-Sum(s[i1], i1, 0, k + 3) - s[k + 4])*d[k + 4] + (Sum(s[i1], i1, 0, k + 3))*d[k + 5])| 0.0))
; norm(d[0] + (-1)*d[k + 1]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[k + 1])| 0.0))
; norm(d[0] + (-1)*d[k + 2]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[k + 2])| 0.0))
; norm(d[0]) is nonnegative
(assert (>= |norm(d[0])| 0.0))
; norm(d[k + 1] + (-1)*d[k + 2]) is nonnegative
(assert (>= |norm(d[k + 1] + (-1)*d[k + 2])| 0.0))
; norm(d[k + 1]) is nonnegative
(assert (>= |norm(d[k + 1])| 0.0))
; norm(d[k + 2]) is nonnegative
(assert (>= |norm(d[k + 2])| 0.0))
; norm(d[k + 3]) is nonnegative
(assert (>= |norm(d[k + 3])| 0.0))
; norm(d[k + 4]) is nonnegative
(assert (>= |norm(d[k + 4])| 0.0))
; norm(d[k + 5]) is nonnegative
(assert (>= |norm(d[k + 5])| 0.0))
; s[k + 1] is nonnegative
(assert (>= |s[k + 1]| 0.0))
; s[k + 2] is nonnegative
(assert (>= |s[k + 2]| 0.0))
; s[k + 3] is nonnegative
(assert (>= |s[k + 3]| 0.0))
; s[k + 4] is nonnegative
(assert (>= |s[k + 4]| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(s[i1], i1, 0, k)| |norm(d[0] + (-1)*d[k + 1])| |norm(d[0] + (-1)*d[k + 1])| |s[k + 1]|) (* (- 1.0) |Sum(s[i1], i1, 0, k)| |norm(d[0] + (-1)*d[k + 2])| |norm(d[0] + (-1)*d[k + 2])| |s[k + 1]|) (* |Sum(s[i1], i1, 0, k)| |norm(d[k + 1] + (-1)*d[k + 2])| |norm(d[k + 1] + (-1)*d[k + 2])| |s[k + 1]|) (* |Sum(s[i1], i1, 0, k)| |Sum(s[i1], i1, 0, k)| |norm(d[k + 1] + (-1)*d[k + 2])| |norm(d[k + 1] + (-1)*d[k + 2])|) (* |norm(d[0] + (-1)*d[k + 1])| |norm(d[0] + (-1)*d[k + 1])| |s[k + 1]| |s[k + 1]|)) 0.0))
(check-sat)
(reset)
; published/P25, step 5, base
; claim: Sum(s[i], i, 0, 0)*(norm(d[0])^2 - norm(d[0 + 1])^2) >= norm(d[0] - d[0 + 1])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(s[i1], i1, 0, k + 1)| Real)
(declare-const |Sum(s[i1], i1, 0, k + 2)| Real)
(declare-const |Sum(s[i1], i1, 0, k)| Real)
(declare-const |inner(d[0], d[0])| Real)
(declare-const |inner(d[0], d[1])| Real)
(declare-const |inner(d[0], d[2])| Real)
(declare-const |inner(d[0], d[3])| Real)
(declare-const |inner(d[0], d[k + 1])| Real)
(declare-const |inner(d[0], d[k + 2])| Real)
(declare-const |inner(d[0], d[k + 3])| Real)
(declare-const |inner(d[0], d[k + 4])| Real)
(declare-const |inner(d[1], d[1])| Real)
(declare-const |inner(d[1], d[2])| Real)
(declare-const |inner(d[2], d[2])| Real)
(declare-const |inner(d[2], d[3])| Real)
(declare-const |inner(d[3], d[3])| Real)
(declare-const |inner(d[3], d[4])| Real)
(declare-const |inner(d[4], d[4])| Real)
(declare-const |inner(d[k + 1], d[k + 1])| Real)
(declare-const |inner(d[k + 1], d[k + 2])| Real)
(declare-const |inner(d[k + 1], d[k])| Real)
(declare-const |inner(d[k + 2], d[k + 2])| Real)
(declare-const |inner(d[k + 2], d[k + 3])| Real)
(declare-const |inner(d[k + 3], d[k + 3])| Real)
(declare-const |inner(d[k + 3], d[k + 4])| Real)
(declare-const |inner(d[k + 4], d[k + 4])| Real)
(declare-const |inner(d[k + 4], d[k + 5])| Real)
(declare-const |inner(d[k + 5], d[k + 5])| Real)
(declare-const |inner(d[k], d[k])| Real)
(declare-const |norm(d[0] + (-1)*d[1])| Real)
(declare-const |norm(d[0] + (-1)*d[2])| Real)
(declare-const |norm(d[0] + (-1)*d[3])| Real)
(declare-const |norm(d[0] + (-1)*d[k + 1])| Real)
(declare-const |norm(d[0] + (-1)*d[k + 2])| Real)
(declare-const |norm(d[0] + (-1)*d[k + 3])| Real)
(declare-const |norm(d[0] + (-1)*d[k + 4])| Real)
(declare-const |norm(d[0])| Real)
(declare-const |norm(d[1] + (-1)*d[2])| Real)
(declare-const |norm(d[1])| Real)
(declare-const |norm(d[2] + (-1)*d[3])| Real)
(declare-const |norm(d[2])| Real)
(declare-const |norm(d[3] + (-1)*d[4])| Real)
(declare-const |norm(d[3])| Real)
(declare-const |norm(d[4])| Real)
(declare-const |norm(d[k + 1] + (-1)*d[k + 2])| Real)
(declare-const |norm(d[k + 1] + (-1)*d[k])| Real)
(declare-const |norm(d[k + 1])| Real)
(declare-const |norm(d[k + 2] + (-1)*d[k + 3])| Real)
(declare-const |norm(d[k + 2])| Real)
(declare-const |norm(d[k + 3] + (-1)*d[k + 4])| Real)
(declare-const |norm(d[k + 3])| Real)
(declare-const |norm(d[k + 4] + (-1)*d[k + 5])| Real)
(declare-const |norm(d[k + 4])| Real)
(declare-const |norm(d[k + 5])| Real)
(declare-const |norm(d[k])| Real)
(declare-const |s[0]| Real)
(declare-const |s[1]| Real)
(declare-const |s[2]| Real)
(declare-const |s[3]| Real)
(declare-const |s[k + 1]| Real)
(declare-const |s[k + 2]| Real)
(declare-const |s[k + 3]| Real)
(declare-const |s[k + 4]| Real)
(declare-const |s[k]| Real)
; 1
(assert (>= (+ (* (- 1.0) |norm(d[k + 1] + (-1)*d[k])| |norm(d[k + 1] + (-1)*d[k])|) (* (- 1.0) |norm(d[k + 1])| |norm(d[k + 1])| |s[k]|) (* |norm(d[k])| |norm(d[k])| |s[k]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[k + 1] + (-1)*d[k + 2])| |norm(d[k + 1] + (-1)*d[k + 2])|) (* |norm(d[k + 1])| |norm(d[k + 1])| |s[k + 1]|) (* (- 1.0) |norm(d[k + 2])| |norm(d[k + 2])| |s[k + 1]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[0] + (-1)*d[1])| |norm(d[0] + (-1)*d[1])|) (* |norm(d[0])| |norm(d[0])| |s[0]|) (* (- 1.0) |norm(d[1])| |norm(d[1])| |s[0]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[1] + (-1)*d[2])| |norm(d[1] + (-1)*d[2])|) (* |norm(d[1])| |norm(d[1])| |s[1]|) (* (- 1.0) |norm(d[2])| |norm(d[2])| |s[1]|)) 0.0))
; 2
(assert (> |Sum(s[i1], i1, 0, k)| 0.0))
; 2
(assert (> |Sum(s[i1], i1, 0, k + 1)| 0.0))
; 2
(assert (> |s[0]| 0.0))
; 4
(assert (>= (+ (* |Sum(s[i1], i1, 0, k)| |norm(d[0] + (-1)*d[k + 1])| |norm(d[0] + (-1)*d[k + 1])| |s[k + 1]|) (* (- 1.0) |Sum(s[i1], i1, 0, k)| |norm(d[0] + (-1)*d[k + 2])| |norm(d[0] + (-1)*d[k + 2])| |s[k + 1]|) (* |Sum(s[i1], i1, 0, k)| |norm(d[k + 1] + (-1)*d[k + 2])| |norm(d[k + 1] + (-1)*d[k + 2])| |s[k + 1]|) (* |Sum(s[i1], i1, 0, k)| |Sum(s[i1], i1, 0, k)| |norm(d[k + 1] + (-1)*d[k + 2])| |norm(d[k + 1] + (-1)*d[k + 2])|) (* |norm(d[0] + (-1)*d[k + 1])| |norm(d[0] + (-1)*d[k + 1])| |s[k + 1]| |s[k + 1]|)) 0.0))
; 4
(assert (>= (+ (* |Sum(s[i1], i1, 0, k + 1)| |norm(d[0] + (-1)*d[k + 2])| |norm(d[0] + (-1)*d[k + 2])| |s[k + 2]|) (* (- 1.0) |Sum(s[i1], i1, 0, k + 1)| |norm(d[0] + (-1)*d[k + 3])| |norm(d[0] + (-1)*d[k + 3])| |s[k + 2]|) (* |Sum(s[i1], i1, 0, k + 1)| |norm(d[k + 2] + (-1)*d[k + 3])| |norm(d[k + 2] + (-1)*d[k + 3])| |s[k + 2]|) (* |Sum(s[i1], i1, 0, k + 1)| |Sum(s[i1], i1, 0, k + 1)| |norm(d[k + 2] + (-1)*d[k + 3])| |norm(d[k + 2] + (-1)*d[k + 3])|) (* |norm(d[0] + (-1)*d[k + 2])| |norm(d[0] + (-1)*d[k + 2])| |s[k + 2]| |s[k + 2]|)) 0.0))
; 4
(assert (>= (+ (* |norm(d[0] + (-1)*d[1])| |norm(d[0] + (-1)*d[1])| |s[0]| |s[1]|) (* |norm(d[0] + (-1)*d[1])| |norm(d[0] + (-1)*d[1])| |s[1]| |s[1]|) (* (- 1.0) |norm(d[0] + (-1)*d[2])| |norm(d[0] + (-1)*d[2])| |s[0]| |s[1]|) (* |norm(d[1] + (-1)*d[2])| |norm(d[1] + (-1)*d[2])| |s[0]| |s[1]|) (* |norm(d[1] + (-1)*d[2])| |norm(d[1] + (-1)*d[2])| |s[0]| |s[0]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[k + 2] + (-1)*d[k + 3])| |norm(d[k + 2] + (-1)*d[k + 3])|) (* |norm(d[k + 2])| |norm(d[k + 2])| |s[k + 2]|) (* (- 1.0) |norm(d[k + 3])| |norm(d[k + 3])| |s[k + 2]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])|) (* |norm(d[2])| |norm(d[2])| |s[2]|) (* (- 1.0) |norm(d[3])| |norm(d[3])| |s[2]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[k + 3] + (-1)*d[k + 4])| |norm(d[k + 3] + (-1)*d[k + 4])|) (* |norm(d[k + 3])| |norm(d[k + 3])| |s[k + 3]|) (* (- 1.0) |norm(d[k + 4])| |norm(d[k + 4])| |s[k + 3]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[3] + (-1)*d[4])| |norm(d[3] + (-1)*d[4])|) (* |norm(d[3])| |norm(d[3])| |s[3]|) (* (- 1.0) |norm(d[4])| |norm(d[4])| |s[3]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[k + 4] + (-1)*d[k + 5])| |norm(d[k + 4] + (-1)*d[k + 5])|) (* |norm(d[k + 4])| |norm(d[k + 4])| |s[k + 4]|) (* (- 1.0) |norm(d[k + 5])| |norm(d[k + 5])| |s[k + 4]|)) 0.0))
; 4
(assert (>= (+ (* |norm(d[0] + (-1)*d[2])| |norm(d[0] + (-1)*d[2])| |s[0]| |s[2]|) (* |norm(d[0] + (-1)*d[2])| |norm(d[0] + (-1)*d[2])| |s[1]| |s[2]|) (* |norm(d[0] + (-1)*d[2])| |norm(d[0] + (-1)*d[2])| |s[2]| |s[2]|) (* (- 1.0) |norm(d[0] + (-1)*d[3])| |norm(d[0] + (-1)*d[3])| |s[0]| |s[2]|) (* (- 1.0) |norm(d[0] + (-1)*d[3])| |norm(d[0] + (-1)*d[3])| |s[1]| |s[2]|) (* 2.0 |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])| |s[0]| |s[1]|) (* |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])| |s[0]| |s[2]|) (* |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])| |s[0]| |s[0]|) (* |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])| |s[1]| |s[2]|) (* |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])| |s[1]| |s[1]|)) 0.0))
; 4
(assert (>= (+ (* |Sum(s[i1], i1, 0, k + 2)| |norm(d[0] + (-1)*d[k + 3])| |norm(d[0] + (-1)*d[k + 3])| |s[k + 3]|) (* (- 1.0) |Sum(s[i1], i1, 0, k + 2)| |norm(d[0] + (-1)*d[k + 4])| |norm(d[0] + (-1)*d[k + 4])| |s[k + 3]|) (* |Sum(s[i1], i1, 0, k + 2)| |norm(d[k + 3] + (-1)*d[k + 4])| |norm(d[k + 3] + (-1)*d[k + 4])| |s[k + 3]|) (* |Sum(s[i1], i1, 0, k + 2)| |Sum(s[i1], i1, 0, k + 2)| |norm(d[k + 3] + (-1)*d[k + 4])| |norm(d[k + 3] + (-1)*d[k + 4])|) (* |norm(d[0] + (-1)*d[k + 3])| |norm(d[0] + (-1)*d[k + 3])| |s[k + 3]| |s[k + 3]|)) 0.0))
; about s[k]
(assert (> |s[k]| 0.0))
; about s[k + 4]
(assert (> |s[k + 4]| 0.0))
; about s[k + 3]
(assert (> |s[k + 3]| 0.0))
; about s[k + 2]
(assert (> |s[k + 2]| 0.0))
; about s[k + 1]
(assert (> |s[k + 1]| 0.0))
; about s[3]
(assert (> |s[3]| 0.0))
; about s[2]
(assert (> |s[2]| 0.0))
; about s[1]
(assert (> |s[1]| 0.0))
; about s[0]
(assert (> |s[0]| 0.0))
; about norm(d[k])
(assert (= (+ (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k])| |norm(d[k])|)) 0.0))
; about inner(d[k], d[k])
(assert (= (+ |inner(d[k], d[k])| (* (- 1.0) |norm(d[k])| |norm(d[k])|)) 0.0))
; about norm(d[k + 5])
(assert (= (+ (* (- 1.0) |inner(d[k + 5], d[k + 5])|) (* |norm(d[k + 5])| |norm(d[k + 5])|)) 0.0))
; about inner(d[k + 5], d[k + 5])
(assert (= (+ |inner(d[k + 5], d[k + 5])| (* (- 1.0) |norm(d[k + 5])| |norm(d[k + 5])|)) 0.0))
; about norm(d[k + 4])
(assert (= (+ (* (- 1.0) |inner(d[k + 4], d[k + 4])|) (* |norm(d[k + 4])| |norm(d[k + 4])|)) 0.0))
; about inner(d[k + 4], d[k + 4])
(assert (= (+ |inner(d[k + 4], d[k + 4])| (* (- 1.0) |norm(d[k + 4])| |norm(d[k + 4])|)) 0.0))
; about norm(d[k + 4] + (-1)*d[k + 5])
(assert (= (+ (* (- 1.0) |inner(d[k + 4], d[k + 4])|) (* 2.0 |inner(d[k + 4], d[k + 5])|) (* (- 1.0) |inner(d[k + 5], d[k + 5])|) (* |norm(d[k + 4] + (-1)*d[k + 5])| |norm(d[k + 4] + (-1)*d[k + 5])|)) 0.0))
; about norm(d[k + 3])
(assert (= (+ (* (- 1.0) |inner(d[k + 3], d[k + 3])|) (* |norm(d[k + 3])| |norm(d[k + 3])|)) 0.0))
; about inner(d[k + 3], d[k + 3])
(assert (= (+ |inner(d[k + 3], d[k + 3])| (* (- 1.0) |norm(d[k + 3])| |norm(d[k + 3])|)) 0.0))
; about norm(d[k + 3] + (-1)*d[k + 4])
(assert (= (+ (* (- 1.0) |inner(d[k + 3], d[k + 3])|) (* 2.0 |inner(d[k + 3], d[k + 4])|) (* (- 1.0) |inner(d[k + 4], d[k + 4])|) (* |norm(d[k + 3] + (-1)*d[k + 4])| |norm(d[k + 3] + (-1)*d[k + 4])|)) 0.0))
; about norm(d[k + 2])
(assert (= (+ (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* |norm(d[k + 2])| |norm(d[k + 2])|)) 0.0))
; about inner(d[k + 2], d[k + 2])
(assert (= (+ |inner(d[k + 2], d[k + 2])| (* (- 1.0) |norm(d[k + 2])| |norm(d[k + 2])|)) 0.0))
; about norm(d[k + 2] + (-1)*d[k + 3])
(assert (= (+ (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* 2.0 |inner(d[k + 2], d[k + 3])|) (* (- 1.0) |inner(d[k + 3], d[k + 3])|) (* |norm(d[k + 2] + (-1)*d[k + 3])| |norm(d[k + 2] + (-1)*d[k + 3])|)) 0.0))
; about norm(d[k + 1])
(assert (= (+ (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* |norm(d[k + 1])| |norm(d[k + 1])|)) 0.0))
; about inner(d[k + 1], d[k + 1])
(assert (= (+ |inner(d[k + 1], d[k + 1])| (* (- 1.0) |norm(d[k + 1])| |norm(d[k + 1])|)) 0.0))
; about norm(d[k + 1] + (-1)*d[k])
(assert (= (+ (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* 2.0 |inner(d[k + 1], d[k])|) (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k + 1] + (-1)*d[k])| |norm(d[k + 1] + (-1)*d[k])|)) 0.0))
; about norm(d[k + 1] + (-1)*d[k + 2])
(assert (= (+ (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* 2.0 |inner(d[k + 1], d[k + 2])|) (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* |norm(d[k + 1] + (-1)*d[k + 2])| |norm(d[k + 1] + (-1)*d[k + 2])|)) 0.0))
; about norm(d[4])
(assert (= (+ (* (- 1.0) |inner(d[4], d[4])|) (* |norm(d[4])| |norm(d[4])|)) 0.0))
; about inner(d[4], d[4])
(assert (= (+ |inner(d[4], d[4])| (* (- 1.0) |norm(d[4])| |norm(d[4])|)) 0.0))
; about norm(d[3])
(assert (= (+ (* (- 1.0) |inner(d[3], d[3])|) (* |norm(d[3])| |norm(d[3])|)) 0.0))
; about inner(d[3], d[3])
(assert (= (+ |inner(d[3], d[3])| (* (- 1.0) |norm(d[3])| |norm(d[3])|)) 0.0))
; about norm(d[3] + (-1)*d[4])
(assert (= (+ (* (- 1.0) |inner(d[3], d[3])|) (* 2.0 |inner(d[3], d[4])|) (* (- 1.0) |inner(d[4], d[4])|) (* |norm(d[3] + (-1)*d[4])| |norm(d[3] + (-1)*d[4])|)) 0.0))
; about norm(d[2])
(assert (= (+ (* (- 1.0) |inner(d[2], d[2])|) (* |norm(d[2])| |norm(d[2])|)) 0.0))
; about inner(d[2], d[2])
(assert (= (+ |inner(d[2], d[2])| (* (- 1.0) |norm(d[2])| |norm(d[2])|)) 0.0))
; about norm(d[2] + (-1)*d[3])
(assert (= (+ (* (- 1.0) |inner(d[2], d[2])|) (* 2.0 |inner(d[2], d[3])|) (* (- 1.0) |inner(d[3], d[3])|) (* |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])|)) 0.0))
; about norm(d[1])
(assert (= (+ (* (- 1.0) |inner(d[1], d[1])|) (* |norm(d[1])| |norm(d[1])|)) 0.0))
; about inner(d[1], d[1])
(assert (= (+ |inner(d[1], d[1])| (* (- 1.0) |norm(d[1])| |norm(d[1])|)) 0.0))
; about norm(d[1] + (-1)*d[2])
(assert (= (+ (* (- 1.0) |inner(d[1], d[1])|) (* 2.0 |inner(d[1], d[2])|) (* (- 1.0) |inner(d[2], d[2])|) (* |norm(d[1] + (-1)*d[2])| |norm(d[1] + (-1)*d[2])|)) 0.0))
; about norm(d[0])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* |norm(d[0])| |norm(d[0])|)) 0.0))
; about inner(d[0], d[0])
(assert (= (+ |inner(d[0], d[0])| (* (- 1.0) |norm(d[0])| |norm(d[0])|)) 0.0))
; about norm(d[0] + (-1)*d[k + 4])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[k + 4])|) (* (- 1.0) |inner(d[k + 4], d[k + 4])|) (* |norm(d[0] + (-1)*d[k + 4])| |norm(d[0] + (-1)*d[k + 4])|)) 0.0))
; about norm(d[0] + (-1)*d[k + 3])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[k + 3])|) (* (- 1.0) |inner(d[k + 3], d[k + 3])|) (* |norm(d[0] + (-1)*d[k + 3])| |norm(d[0] + (-1)*d[k + 3])|)) 0.0))
; about norm(d[0] + (-1)*d[k + 2])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[k + 2])|) (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* |norm(d[0] + (-1)*d[k + 2])| |norm(d[0] + (-1)*d[k + 2])|)) 0.0))
; about norm(d[0] + (-1)*d[k + 1])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[k + 1])|) (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* |norm(d[0] + (-1)*d[k + 1])| |norm(d[0] + (-1)*d[k + 1])|)) 0.0))
; about norm(d[0] + (-1)*d[3])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[3])|) (* (- 1.0) |inner(d[3], d[3])|) (* |norm(d[0] + (-1)*d[3])| |norm(d[0] + (-1)*d[3])|)) 0.0))
; about norm(d[0] + (-1)*d[2])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[2])|) (* (- 1.0) |inner(d[2], d[2])|) (* |norm(d[0] + (-1)*d[2])| |norm(d[0] + (-1)*d[2])|)) 0.0))
; about norm(d[0] + (-1)*d[1])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[1])|) (* (- 1.0) |inner(d[1], d[1])|) (* |norm(d[0] + (-1)*d[1])| |norm(d[0] + (-1)*d[1])|)) 0.0))
; Sum(s[i1], i1, 0, k + 1) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k + 1)| 0.0))
; Sum(s[i1], i1, 0, k + 2) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k + 2)| 0.0))
; Sum(s[i1], i1, 0, k) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k)| 0.0))
; inner(d[0], d[0]) is nonnegative
(assert (>= |inner(d[0], d[0])| 0.0))
; inner(d[1], d[1]) is nonnegative
(assert (>= |inner(d[1], d[1])| 0.0))
; inner(d[2], d[2]) is nonnegative
(assert (>= |inner(d[2], d[2])| 0.0))
; inner(d[3], d[3]) is nonnegative
(assert (>= |inner(d[3], d[3])| 0.0))
; inner(d[4], d[4]) is nonnegative
(assert (>= |inner(d[4], d[4])| 0.0))
; inner(d[k + 1], d[k + 1]) is nonnegative
(assert (>= |inner(d[k + 1], d[k + 1])| 0.0))
; inner(d[k + 2], d[k + 2]) is nonnegative
(assert (>= |inner(d[k + 2], d[k + 2])| 0.0))
; inner(d[k + 3], d[k + 3]) is nonnegative
(assert (>= |inner(d[k + 3], d[k + 3])| 0.0))
; inner(d[k + 4], d[k + 4]) is nonnegative
(assert (>= |inner(d[k + 4], d[k + 4])| 0.0))
; inner(d[k + 5], d[k + 5]) is nonnegative
(assert (>= |inner(d[k + 5], d[k + 5])| 0.0))
; inner(d[k], d[k]) is nonnegative
(assert (>= |inner(d[k], d[k])| 0.0))
; norm(d[0] + (-1)*d[1]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[1])| 0.0))
; norm(d[0] + (-1)*d[2]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[2])| 0.0))
; norm(d[0] + (-1)*d[3]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[3])| 0.0))
; norm(d[0] + (-1)*d[k + 1]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[k + 1])| 0.0))
; norm(d[0] + (-1)*d[k + 2]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[k + 2])| 0.0))
; norm(d[0] + (-1)*d[k + 3]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[k + 3])| 0.0))
; norm(d[0] + (-1)*d[k + 4]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[k + 4])| 0.0))
; norm(d[0]) is nonnegative
(assert (>= |norm(d[0])| 0.0))
; norm(d[1] + (-1)*d[2]) is nonnegative
(assert (>= |norm(d[1] + (-1)*d[2])| 0.0))
; norm(d[1]) is nonnegative
(assert (>= |norm(d[1])| 0.0))
; norm(d[2] + (-1)*d[3]) is nonnegative
(assert (>= |norm(d[2] + (-1)*d[3])| 0.0))
; norm(d[2]) is nonnegative
(assert (>= |norm(d[2])| 0.0))
; norm(d[3] + (-1)*d[4]) is nonnegative
(assert (>= |norm(d[3] + (-1)*d[4])| 0.0))
; norm(d[3]) is nonnegative
(assert (>= |norm(d[3])| 0.0))
; norm(d[4]) is nonnegative
(assert (>= |norm(d[4])| 0.0))
; norm(d[k + 1] + (-1)*d[k + 2]) is nonnegative
(assert (>= |norm(d[k + 1] + (-1)*d[k + 2])| 0.0))
; norm(d[k + 1] + (-1)*d[k]) is nonnegative
(assert (>= |norm(d[k + 1] + (-1)*d[k])| 0.0))
; norm(d[k + 1]) is nonnegative
(assert (>= |norm(d[k + 1])| 0.0))
; norm(d[k + 2] + (-1)*d[k + 3]) is nonnegative
(assert (>= |norm(d[k + 2] + (-1)*d[k + 3])| 0.0))
; norm(d[k + 2]) is nonnegative
(assert (>= |norm(d[k + 2])| 0.0))
; norm(d[k + 3] + (-1)*d[k + 4]) is nonnegative
(assert (>= |norm(d[k + 3] + (-1)*d[k + 4])| 0.0))
; norm(d[k + 3]) is nonnegative
(assert (>= |norm(d[k + 3])| 0.0))
; norm(d[k + 4] + (-1)*d[k + 5]) is nonnegative
(assert (>= |norm(d[k + 4] + (-1)*d[k + 5])| 0.0))
; norm(d[k + 4]) is nonnegative
(assert (>= |norm(d[k + 4])| 0.0))
; norm(d[k + 5]) is nonnegative
(assert (>= |norm(d[k + 5])| 0.0))
; norm(d[k]) is nonnegative
(assert (>= |norm(d[k])| 0.0))
; s[0] is nonnegative
(assert (>= |s[0]| 0.0))
; s[1] is nonnegative
(assert (>= |s[1]| 0.0))
; s[2] is nonnegative
(assert (>= |s[2]| 0.0))
; s[3] is nonnegative
(assert (>= |s[3]| 0.0))
; s[k + 1] is nonnegative
(assert (>= |s[k + 1]| 0.0))
; s[k + 2] is nonnegative
(assert (>= |s[k + 2]| 0.0))
; s[k + 3] is nonnegative
(assert (>= |s[k + 3]| 0.0))
; s[k + 4] is nonnegative
(assert (>= |s[k + 4]| 0.0))
; s[k] is nonnegative
(assert (>= |s[k]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |norm(d[0] + (-1)*d[1])| |norm(d[0] + (-1)*d[1])|) (* |norm(d[0])| |norm(d[0])| |s[0]|) (* (- 1.0) |norm(d[1])| |norm(d[1])| |s[0]|)) 0.0))
(check-sat)
(reset)
; published/P25, step 5, step
; claim: (Sum(s[i], i, 0, k) + s[k + 1])*(norm(d[0])^2 - norm(d[k + 1 + 1])^2) >= norm(d[0] - d[k + 1 + 1])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(s[i1], i1, 0, k + 1)| Real)
(declare-const |Sum(s[i1], i1, 0, k + 2)| Real)
(declare-const |Sum(s[i1], i1, 0, k)| Real)
(declare-const |inner(d[0], d[0])| Real)
(declare-const |inner(d[0], d[1])| Real)
(declare-const |inner(d[0], d[2])| Real)
(declare-const |inner(d[0], d[3])| Real)
(declare-const |inner(d[0], d[k + 1])| Real)
(declare-const |inner(d[0], d[k + 2])| Real)
(declare-const |inner(d[0], d[k + 3])| Real)
(declare-const |inner(d[0], d[k + 4])| Real)
(declare-const |inner(d[1], d[1])| Real)
(declare-const |inner(d[1], d[2])| Real)
(declare-const |inner(d[2], d[2])| Real)
(declare-const |inner(d[2], d[3])| Real)
(declare-const |inner(d[3], d[3])| Real)
(declare-const |inner(d[3], d[4])| Real)
(declare-const |inner(d[4], d[4])| Real)
(declare-const |inner(d[k + 1], d[k + 1])| Real)
(declare-const |inner(d[k + 1], d[k + 2])| Real)
(declare-const |inner(d[k + 1], d[k])| Real)
(declare-const |inner(d[k + 2], d[k + 2])| Real)
(declare-const |inner(d[k + 2], d[k + 3])| Real)
(declare-const |inner(d[k + 3], d[k + 3])| Real)
(declare-const |inner(d[k + 3], d[k + 4])| Real)
(declare-const |inner(d[k + 4], d[k + 4])| Real)
(declare-const |inner(d[k + 4], d[k + 5])| Real)
(declare-const |inner(d[k + 5], d[k + 5])| Real)
(declare-const |inner(d[k], d[k])| Real)
(declare-const |norm(d[0] + (-1)*d[1])| Real)
(declare-const |norm(d[0] + (-1)*d[2])| Real)
(declare-const |norm(d[0] + (-1)*d[3])| Real)
(declare-const |norm(d[0] + (-1)*d[k + 1])| Real)
(declare-const |norm(d[0] + (-1)*d[k + 2])| Real)
(declare-const |norm(d[0] + (-1)*d[k + 3])| Real)
(declare-const |norm(d[0] + (-1)*d[k + 4])| Real)
(declare-const |norm(d[0])| Real)
(declare-const |norm(d[1] + (-1)*d[2])| Real)
(declare-const |norm(d[1])| Real)
(declare-const |norm(d[2] + (-1)*d[3])| Real)
(declare-const |norm(d[2])| Real)
(declare-const |norm(d[3] + (-1)*d[4])| Real)
(declare-const |norm(d[3])| Real)
(declare-const |norm(d[4])| Real)
(declare-const |norm(d[k + 1] + (-1)*d[k + 2])| Real)
(declare-const |norm(d[k + 1] + (-1)*d[k])| Real)
(declare-const |norm(d[k + 1])| Real)
(declare-const |norm(d[k + 2] + (-1)*d[k + 3])| Real)
(declare-const |norm(d[k + 2])| Real)
(declare-const |norm(d[k + 3] + (-1)*d[k + 4])| Real)
(declare-const |norm(d[k + 3])| Real)
(declare-const |norm(d[k + 4] + (-1)*d[k + 5])| Real)
(declare-const |norm(d[k + 4])| Real)
(declare-const |norm(d[k + 5])| Real)
(declare-const |norm(d[k])| Real)
(declare-const |s[0]| Real)
(declare-const |s[1]| Real)
(declare-const |s[2]| Real)
(declare-const |s[3]| Real)
(declare-const |s[k + 1]| Real)
(declare-const |s[k + 2]| Real)
(declare-const |s[k + 3]| Real)
(declare-const |s[k + 4]| Real)
(declare-const |s[k]| Real)
; induction hypothesis
(assert (>= (+ (* |Sum(s[i1], i1, 0, k)| |norm(d[0])| |norm(d[0])|) (* (- 1.0) |Sum(s[i1], i1, 0, k)| |norm(d[k + 1])| |norm(d[k + 1])|) (* (- 1.0) |norm(d[0] + (-1)*d[k + 1])| |norm(d[0] + (-1)*d[k + 1])|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[k + 1] + (-1)*d[k])| |norm(d[k + 1] + (-1)*d[k])|) (* (- 1.0) |norm(d[k + 1])| |norm(d[k + 1])| |s[k]|) (* |norm(d[k])| |norm(d[k])| |s[k]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[k + 1] + (-1)*d[k + 2])| |norm(d[k + 1] + (-1)*d[k + 2])|) (* |norm(d[k + 1])| |norm(d[k + 1])| |s[k + 1]|) (* (- 1.0) |norm(d[k + 2])| |norm(d[k + 2])| |s[k + 1]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[0] + (-1)*d[1])| |norm(d[0] + (-1)*d[1])|) (* |norm(d[0])| |norm(d[0])| |s[0]|) (* (- 1.0) |norm(d[1])| |norm(d[1])| |s[0]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[k + 2] + (-1)*d[k + 3])| |norm(d[k + 2] + (-1)*d[k + 3])|) (* |norm(d[k + 2])| |norm(d[k + 2])| |s[k + 2]|) (* (- 1.0) |norm(d[k + 3])| |norm(d[k + 3])| |s[k + 2]|)) 0.0))
; 2
(assert (> |Sum(s[i1], i1, 0, k)| 0.0))
; 2
(assert (> |Sum(s[i1], i1, 0, k + 1)| 0.0))
; 2
(assert (> |s[0]| 0.0))
; 4
(assert (>= (+ (* |Sum(s[i1], i1, 0, k)| |norm(d[0] + (-1)*d[k + 1])| |norm(d[0] + (-1)*d[k + 1])| |s[k + 1]|) (* (- 1.0) |Sum(s[i1], i1, 0, k)| |norm(d[0] + (-1)*d[k + 2])| |norm(d[0] + (-1)*d[k + 2])| |s[k + 1]|) (* |Sum(s[i1], i1, 0, k)| |norm(d[k + 1] + (-1)*d[k + 2])| |norm(d[k + 1] + (-1)*d[k + 2])| |s[k + 1]|) (* |Sum(s[i1], i1, 0, k)| |Sum(s[i1], i1, 0, k)| |norm(d[k + 1] + (-1)*d[k + 2])| |norm(d[k + 1] + (-1)*d[k + 2])|) (* |norm(d[0] + (-1)*d[k + 1])| |norm(d[0] + (-1)*d[k + 1])| |s[k + 1]| |s[k + 1]|)) 0.0))
; 4
(assert (>= (+ (* |Sum(s[i1], i1, 0, k + 1)| |norm(d[0] + (-1)*d[k + 2])| |norm(d[0] + (-1)*d[k + 2])| |s[k + 2]|) (* (- 1.0) |Sum(s[i1], i1, 0, k + 1)| |norm(d[0] + (-1)*d[k + 3])| |norm(d[0] + (-1)*d[k + 3])| |s[k + 2]|) (* |Sum(s[i1], i1, 0, k + 1)| |norm(d[k + 2] + (-1)*d[k + 3])| |norm(d[k + 2] + (-1)*d[k + 3])| |s[k + 2]|) (* |Sum(s[i1], i1, 0, k + 1)| |Sum(s[i1], i1, 0, k + 1)| |norm(d[k + 2] + (-1)*d[k + 3])| |norm(d[k + 2] + (-1)*d[k + 3])|) (* |norm(d[0] + (-1)*d[k + 2])| |norm(d[0] + (-1)*d[k + 2])| |s[k + 2]| |s[k + 2]|)) 0.0))
; 4
(assert (>= (+ (* |norm(d[0] + (-1)*d[1])| |norm(d[0] + (-1)*d[1])| |s[0]| |s[1]|) (* |norm(d[0] + (-1)*d[1])| |norm(d[0] + (-1)*d[1])| |s[1]| |s[1]|) (* (- 1.0) |norm(d[0] + (-1)*d[2])| |norm(d[0] + (-1)*d[2])| |s[0]| |s[1]|) (* |norm(d[1] + (-1)*d[2])| |norm(d[1] + (-1)*d[2])| |s[0]| |s[1]|) (* |norm(d[1] + (-1)*d[2])| |norm(d[1] + (-1)*d[2])| |s[0]| |s[0]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[1] + (-1)*d[2])| |norm(d[1] + (-1)*d[2])|) (* |norm(d[1])| |norm(d[1])| |s[1]|) (* (- 1.0) |norm(d[2])| |norm(d[2])| |s[1]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[k + 3] + (-1)*d[k + 4])| |norm(d[k + 3] + (-1)*d[k + 4])|) (* |norm(d[k + 3])| |norm(d[k + 3])| |s[k + 3]|) (* (- 1.0) |norm(d[k + 4])| |norm(d[k + 4])| |s[k + 3]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])|) (* |norm(d[2])| |norm(d[2])| |s[2]|) (* (- 1.0) |norm(d[3])| |norm(d[3])| |s[2]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[k + 4] + (-1)*d[k + 5])| |norm(d[k + 4] + (-1)*d[k + 5])|) (* |norm(d[k + 4])| |norm(d[k + 4])| |s[k + 4]|) (* (- 1.0) |norm(d[k + 5])| |norm(d[k + 5])| |s[k + 4]|)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |norm(d[3] + (-1)*d[4])| |norm(d[3] + (-1)*d[4])|) (* |norm(d[3])| |norm(d[3])| |s[3]|) (* (- 1.0) |norm(d[4])| |norm(d[4])| |s[3]|)) 0.0))
; 4
(assert (>= (+ (* |Sum(s[i1], i1, 0, k + 2)| |norm(d[0] + (-1)*d[k + 3])| |norm(d[0] + (-1)*d[k + 3])| |s[k + 3]|) (* (- 1.0) |Sum(s[i1], i1, 0, k + 2)| |norm(d[0] + (-1)*d[k + 4])| |norm(d[0] + (-1)*d[k + 4])| |s[k + 3]|) (* |Sum(s[i1], i1, 0, k + 2)| |norm(d[k + 3] + (-1)*d[k + 4])| |norm(d[k + 3] + (-1)*d[k + 4])| |s[k + 3]|) (* |Sum(s[i1], i1, 0, k + 2)| |Sum(s[i1], i1, 0, k + 2)| |norm(d[k + 3] + (-1)*d[k + 4])| |norm(d[k + 3] + (-1)*d[k + 4])|) (* |norm(d[0] + (-1)*d[k + 3])| |norm(d[0] + (-1)*d[k + 3])| |s[k + 3]| |s[k + 3]|)) 0.0))
; 4
(assert (>= (+ (* |norm(d[0] + (-1)*d[2])| |norm(d[0] + (-1)*d[2])| |s[0]| |s[2]|) (* |norm(d[0] + (-1)*d[2])| |norm(d[0] + (-1)*d[2])| |s[1]| |s[2]|) (* |norm(d[0] + (-1)*d[2])| |norm(d[0] + (-1)*d[2])| |s[2]| |s[2]|) (* (- 1.0) |norm(d[0] + (-1)*d[3])| |norm(d[0] + (-1)*d[3])| |s[0]| |s[2]|) (* (- 1.0) |norm(d[0] + (-1)*d[3])| |norm(d[0] + (-1)*d[3])| |s[1]| |s[2]|) (* 2.0 |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])| |s[0]| |s[1]|) (* |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])| |s[0]| |s[2]|) (* |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])| |s[0]| |s[0]|) (* |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])| |s[1]| |s[2]|) (* |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])| |s[1]| |s[1]|)) 0.0))
; about s[k]
(assert (> |s[k]| 0.0))
; about s[k + 4]
(assert (> |s[k + 4]| 0.0))
; about s[k + 3]
(assert (> |s[k + 3]| 0.0))
; about s[k + 2]
(assert (> |s[k + 2]| 0.0))
; about s[k + 1]
(assert (> |s[k + 1]| 0.0))
; about s[3]
(assert (> |s[3]| 0.0))
; about s[2]
(assert (> |s[2]| 0.0))
; about s[1]
(assert (> |s[1]| 0.0))
; about s[0]
(assert (> |s[0]| 0.0))
; about norm(d[k])
(assert (= (+ (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k])| |norm(d[k])|)) 0.0))
; about inner(d[k], d[k])
(assert (= (+ |inner(d[k], d[k])| (* (- 1.0) |norm(d[k])| |norm(d[k])|)) 0.0))
; about norm(d[k + 5])
(assert (= (+ (* (- 1.0) |inner(d[k + 5], d[k + 5])|) (* |norm(d[k + 5])| |norm(d[k + 5])|)) 0.0))
; about inner(d[k + 5], d[k + 5])
(assert (= (+ |inner(d[k + 5], d[k + 5])| (* (- 1.0) |norm(d[k + 5])| |norm(d[k + 5])|)) 0.0))
; about norm(d[k + 4])
(assert (= (+ (* (- 1.0) |inner(d[k + 4], d[k + 4])|) (* |norm(d[k + 4])| |norm(d[k + 4])|)) 0.0))
; about inner(d[k + 4], d[k + 4])
(assert (= (+ |inner(d[k + 4], d[k + 4])| (* (- 1.0) |norm(d[k + 4])| |norm(d[k + 4])|)) 0.0))
; about norm(d[k + 4] + (-1)*d[k + 5])
(assert (= (+ (* (- 1.0) |inner(d[k + 4], d[k + 4])|) (* 2.0 |inner(d[k + 4], d[k + 5])|) (* (- 1.0) |inner(d[k + 5], d[k + 5])|) (* |norm(d[k + 4] + (-1)*d[k + 5])| |norm(d[k + 4] + (-1)*d[k + 5])|)) 0.0))
; about norm(d[k + 3])
(assert (= (+ (* (- 1.0) |inner(d[k + 3], d[k + 3])|) (* |norm(d[k + 3])| |norm(d[k + 3])|)) 0.0))
; about inner(d[k + 3], d[k + 3])
(assert (= (+ |inner(d[k + 3], d[k + 3])| (* (- 1.0) |norm(d[k + 3])| |norm(d[k + 3])|)) 0.0))
; about norm(d[k + 3] + (-1)*d[k + 4])
(assert (= (+ (* (- 1.0) |inner(d[k + 3], d[k + 3])|) (* 2.0 |inner(d[k + 3], d[k + 4])|) (* (- 1.0) |inner(d[k + 4], d[k + 4])|) (* |norm(d[k + 3] + (-1)*d[k + 4])| |norm(d[k + 3] + (-1)*d[k + 4])|)) 0.0))
; about norm(d[k + 2])
(assert (= (+ (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* |norm(d[k + 2])| |norm(d[k + 2])|)) 0.0))
; about inner(d[k + 2], d[k + 2])
(assert (= (+ |inner(d[k + 2], d[k + 2])| (* (- 1.0) |norm(d[k + 2])| |norm(d[k + 2])|)) 0.0))
; about norm(d[k + 2] + (-1)*d[k + 3])
(assert (= (+ (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* 2.0 |inner(d[k + 2], d[k + 3])|) (* (- 1.0) |inner(d[k + 3], d[k + 3])|) (* |norm(d[k + 2] + (-1)*d[k + 3])| |norm(d[k + 2] + (-1)*d[k + 3])|)) 0.0))
; about norm(d[k + 1])
(assert (= (+ (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* |norm(d[k + 1])| |norm(d[k + 1])|)) 0.0))
; about inner(d[k + 1], d[k + 1])
(assert (= (+ |inner(d[k + 1], d[k + 1])| (* (- 1.0) |norm(d[k + 1])| |norm(d[k + 1])|)) 0.0))
; about norm(d[k + 1] + (-1)*d[k])
(assert (= (+ (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* 2.0 |inner(d[k + 1], d[k])|) (* (- 1.0) |inner(d[k], d[k])|) (* |norm(d[k + 1] + (-1)*d[k])| |norm(d[k + 1] + (-1)*d[k])|)) 0.0))
; about norm(d[k + 1] + (-1)*d[k + 2])
(assert (= (+ (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* 2.0 |inner(d[k + 1], d[k + 2])|) (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* |norm(d[k + 1] + (-1)*d[k + 2])| |norm(d[k + 1] + (-1)*d[k + 2])|)) 0.0))
; about norm(d[4])
(assert (= (+ (* (- 1.0) |inner(d[4], d[4])|) (* |norm(d[4])| |norm(d[4])|)) 0.0))
; about inner(d[4], d[4])
(assert (= (+ |inner(d[4], d[4])| (* (- 1.0) |norm(d[4])| |norm(d[4])|)) 0.0))
; about norm(d[3])
(assert (= (+ (* (- 1.0) |inner(d[3], d[3])|) (* |norm(d[3])| |norm(d[3])|)) 0.0))
; about inner(d[3], d[3])
(assert (= (+ |inner(d[3], d[3])| (* (- 1.0) |norm(d[3])| |norm(d[3])|)) 0.0))
; about norm(d[3] + (-1)*d[4])
(assert (= (+ (* (- 1.0) |inner(d[3], d[3])|) (* 2.0 |inner(d[3], d[4])|) (* (- 1.0) |inner(d[4], d[4])|) (* |norm(d[3] + (-1)*d[4])| |norm(d[3] + (-1)*d[4])|)) 0.0))
; about norm(d[2])
(assert (= (+ (* (- 1.0) |inner(d[2], d[2])|) (* |norm(d[2])| |norm(d[2])|)) 0.0))
; about inner(d[2], d[2])
(assert (= (+ |inner(d[2], d[2])| (* (- 1.0) |norm(d[2])| |norm(d[2])|)) 0.0))
; about norm(d[2] + (-1)*d[3])
(assert (= (+ (* (- 1.0) |inner(d[2], d[2])|) (* 2.0 |inner(d[2], d[3])|) (* (- 1.0) |inner(d[3], d[3])|) (* |norm(d[2] + (-1)*d[3])| |norm(d[2] + (-1)*d[3])|)) 0.0))
; about norm(d[1])
(assert (= (+ (* (- 1.0) |inner(d[1], d[1])|) (* |norm(d[1])| |norm(d[1])|)) 0.0))
; about inner(d[1], d[1])
(assert (= (+ |inner(d[1], d[1])| (* (- 1.0) |norm(d[1])| |norm(d[1])|)) 0.0))
; about norm(d[1] + (-1)*d[2])
(assert (= (+ (* (- 1.0) |inner(d[1], d[1])|) (* 2.0 |inner(d[1], d[2])|) (* (- 1.0) |inner(d[2], d[2])|) (* |norm(d[1] + (-1)*d[2])| |norm(d[1] + (-1)*d[2])|)) 0.0))
; about norm(d[0])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* |norm(d[0])| |norm(d[0])|)) 0.0))
; about inner(d[0], d[0])
(assert (= (+ |inner(d[0], d[0])| (* (- 1.0) |norm(d[0])| |norm(d[0])|)) 0.0))
; about norm(d[0] + (-1)*d[k + 4])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[k + 4])|) (* (- 1.0) |inner(d[k + 4], d[k + 4])|) (* |norm(d[0] + (-1)*d[k + 4])| |norm(d[0] + (-1)*d[k + 4])|)) 0.0))
; about norm(d[0] + (-1)*d[k + 3])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[k + 3])|) (* (- 1.0) |inner(d[k + 3], d[k + 3])|) (* |norm(d[0] + (-1)*d[k + 3])| |norm(d[0] + (-1)*d[k + 3])|)) 0.0))
; about norm(d[0] + (-1)*d[k + 2])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[k + 2])|) (* (- 1.0) |inner(d[k + 2], d[k + 2])|) (* |norm(d[0] + (-1)*d[k + 2])| |norm(d[0] + (-1)*d[k + 2])|)) 0.0))
; about norm(d[0] + (-1)*d[k + 1])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[k + 1])|) (* (- 1.0) |inner(d[k + 1], d[k + 1])|) (* |norm(d[0] + (-1)*d[k + 1])| |norm(d[0] + (-1)*d[k + 1])|)) 0.0))
; about norm(d[0] + (-1)*d[3])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[3])|) (* (- 1.0) |inner(d[3], d[3])|) (* |norm(d[0] + (-1)*d[3])| |norm(d[0] + (-1)*d[3])|)) 0.0))
; about norm(d[0] + (-1)*d[2])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[2])|) (* (- 1.0) |inner(d[2], d[2])|) (* |norm(d[0] + (-1)*d[2])| |norm(d[0] + (-1)*d[2])|)) 0.0))
; about norm(d[0] + (-1)*d[1])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[1])|) (* (- 1.0) |inner(d[1], d[1])|) (* |norm(d[0] + (-1)*d[1])| |norm(d[0] + (-1)*d[1])|)) 0.0))
; Sum(s[i1], i1, 0, k + 1) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k + 1)| 0.0))
; Sum(s[i1], i1, 0, k + 2) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k + 2)| 0.0))
; Sum(s[i1], i1, 0, k) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, k)| 0.0))
; inner(d[0], d[0]) is nonnegative
(assert (>= |inner(d[0], d[0])| 0.0))
; inner(d[1], d[1]) is nonnegative
(assert (>= |inner(d[1], d[1])| 0.0))
; inner(d[2], d[2]) is nonnegative
(assert (>= |inner(d[2], d[2])| 0.0))
; inner(d[3], d[3]) is nonnegative
(assert (>= |inner(d[3], d[3])| 0.0))
; inner(d[4], d[4]) is nonnegative
(assert (>= |inner(d[4], d[4])| 0.0))
; inner(d[k + 1], d[k + 1]) is nonnegative
(assert (>= |inner(d[k + 1], d[k + 1])| 0.0))
; inner(d[k + 2], d[k + 2]) is nonnegative
(assert (>= |inner(d[k + 2], d[k + 2])| 0.0))
; inner(d[k + 3], d[k + 3]) is nonnegative
(assert (>= |inner(d[k + 3], d[k + 3])| 0.0))
; inner(d[k + 4], d[k + 4]) is nonnegative
(assert (>= |inner(d[k + 4], d[k + 4])| 0.0))
; inner(d[k + 5], d[k + 5]) is nonnegative
(assert (>= |inner(d[k + 5], d[k + 5])| 0.0))
; inner(d[k], d[k]) is nonnegative
(assert (>= |inner(d[k], d[k])| 0.0))
; norm(d[0] + (-1)*d[1]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[1])| 0.0))
; norm(d[0] + (-1)*d[2]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[2])| 0.0))
; norm(d[0] + (-1)*d[3]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[3])| 0.0))
; norm(d[0] + (-1)*d[k + 1]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[k + 1])| 0.0))
; norm(d[0] + (-1)*d[k + 2]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[k + 2])| 0.0))
; norm(d[0] + (-1)*d[k + 3]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[k + 3])| 0.0))
; norm(d[0] + (-1)*d[k + 4]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[k + 4])| 0.0))
; norm(d[0]) is nonnegative
(assert (>= |norm(d[0])| 0.0))
; norm(d[1] + (-1)*d[2]) is nonnegative
(assert (>= |norm(d[1] + (-1)*d[2])| 0.0))
; norm(d[1]) is nonnegative
(assert (>= |norm(d[1])| 0.0))
; norm(d[2] + (-1)*d[3]) is nonnegative
(assert (>= |norm(d[2] + (-1)*d[3])| 0.0))
; norm(d[2]) is nonnegative
(assert (>= |norm(d[2])| 0.0))
; norm(d[3] + (-1)*d[4]) is nonnegative
(assert (>= |norm(d[3] + (-1)*d[4])| 0.0))
; norm(d[3]) is nonnegative
(assert (>= |norm(d[3])| 0.0))
; norm(d[4]) is nonnegative
(assert (>= |norm(d[4])| 0.0))
; norm(d[k + 1] + (-1)*d[k + 2]) is nonnegative
(assert (>= |norm(d[k + 1] + (-1)*d[k + 2])| 0.0))
; norm(d[k + 1] + (-1)*d[k]) is nonnegative
(assert (>= |norm(d[k + 1] + (-1)*d[k])| 0.0))
; norm(d[k + 1]) is nonnegative
(assert (>= |norm(d[k + 1])| 0.0))
; norm(d[k + 2] + (-1)*d[k + 3]) is nonnegative
(assert (>= |norm(d[k + 2] + (-1)*d[k + 3])| 0.0))
; norm(d[k + 2]) is nonnegative
(assert (>= |norm(d[k + 2])| 0.0))
; norm(d[k + 3] + (-1)*d[k + 4]) is nonnegative
(assert (>= |norm(d[k + 3] + (-1)*d[k + 4])| 0.0))
; norm(d[k + 3]) is nonnegative
(assert (>= |norm(d[k + 3])| 0.0))
; norm(d[k + 4] + (-1)*d[k + 5]) is nonnegative
(assert (>= |norm(d[k + 4] + (-1)*d[k + 5])| 0.0))
; norm(d[k + 4]) is nonnegative
(assert (>= |norm(d[k + 4])| 0.0))
; norm(d[k + 5]) is nonnegative
(assert (>= |norm(d[k + 5])| 0.0))
; norm(d[k]) is nonnegative
(assert (>= |norm(d[k])| 0.0))
; s[0] is nonnegative
(assert (>= |s[0]| 0.0))
; s[1] is nonnegative
(assert (>= |s[1]| 0.0))
; s[2] is nonnegative
(assert (>= |s[2]| 0.0))
; s[3] is nonnegative
(assert (>= |s[3]| 0.0))
; s[k + 1] is nonnegative
(assert (>= |s[k + 1]| 0.0))
; s[k + 2] is nonnegative
(assert (>= |s[k + 2]| 0.0))
; s[k + 3] is nonnegative
(assert (>= |s[k + 3]| 0.0))
; s[k + 4] is nonnegative
(assert (>= |s[k + 4]| 0.0))
; s[k] is nonnegative
(assert (>= |s[k]| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(s[i1], i1, 0, k)| |norm(d[0])| |norm(d[0])|) (* (- 1.0) |Sum(s[i1], i1, 0, k)| |norm(d[k + 2])| |norm(d[k + 2])|) (* (- 1.0) |norm(d[0] + (-1)*d[k + 2])| |norm(d[0] + (-1)*d[k + 2])|) (* |norm(d[0])| |norm(d[0])| |s[k + 1]|) (* (- 1.0) |norm(d[k + 2])| |norm(d[k + 2])| |s[k + 1]|)) 0.0))
(check-sat)
(reset)
; published/P25, step 6
; claim: Sum(s[i], i, 0, n - 1)*(norm(d[0])^2 - norm(d[n])^2) >= norm(d[0] - d[n])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(s[i1], i1, 0, n - 1)| Real)
(declare-const |inner(d[0], d[0])| Real)
(declare-const |inner(d[0], d[n])| Real)
(declare-const |inner(d[n], d[n])| Real)
(declare-const |norm(d[0] + (-1)*d[n])| Real)
(declare-const |norm(d[0])| Real)
(declare-const |norm(d[n])| Real)
; 5
(assert (>= (+ (* |Sum(s[i1], i1, 0, n - 1)| |norm(d[0])| |norm(d[0])|) (* (- 1.0) |Sum(s[i1], i1, 0, n - 1)| |norm(d[n])| |norm(d[n])|) (* (- 1.0) |norm(d[0] + (-1)*d[n])| |norm(d[0] + (-1)*d[n])|)) 0.0))
; about norm(d[n])
(assert (= (+ (* (- 1.0) |inner(d[n], d[n])|) (* |norm(d[n])| |norm(d[n])|)) 0.0))
; about inner(d[n], d[n])
(assert (= (+ |inner(d[n], d[n])| (* (- 1.0) |norm(d[n])| |norm(d[n])|)) 0.0))
; about norm(d[0])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* |norm(d[0])| |norm(d[0])|)) 0.0))
; about inner(d[0], d[0])
(assert (= (+ |inner(d[0], d[0])| (* (- 1.0) |norm(d[0])| |norm(d[0])|)) 0.0))
; about norm(d[0] + (-1)*d[n])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[n])|) (* (- 1.0) |inner(d[n], d[n])|) (* |norm(d[0] + (-1)*d[n])| |norm(d[0] + (-1)*d[n])|)) 0.0))
; Sum(s[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, n - 1)| 0.0))
; inner(d[0], d[0]) is nonnegative
(assert (>= |inner(d[0], d[0])| 0.0))
; inner(d[n], d[n]) is nonnegative
(assert (>= |inner(d[n], d[n])| 0.0))
; norm(d[0] + (-1)*d[n]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[n])| 0.0))
; norm(d[0]) is nonnegative
(assert (>= |norm(d[0])| 0.0))
; norm(d[n]) is nonnegative
(assert (>= |norm(d[n])| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(s[i1], i1, 0, n - 1)| |norm(d[0])| |norm(d[0])|) (* (- 1.0) |Sum(s[i1], i1, 0, n - 1)| |norm(d[n])| |norm(d[n])|) (* (- 1.0) |norm(d[0] + (-1)*d[n])| |norm(d[0] + (-1)*d[n])|)) 0.0))
(check-sat)
(reset)
; published/P25, step 7
; claim: Sum(s[i], i, 0, n - 1) > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(s[i1], i1, 0, n - 1)| Real)
; 2
(assert (> |Sum(s[i1], i1, 0, n - 1)| 0.0))
; Sum(s[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (<= |Sum(s[i1], i1, 0, n - 1)| 0.0))
(check-sat)
(reset)
; published/P25, step 8
; claim: (1 - abar)/abar == 1/total
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(1/total + 1)| Real)
(declare-const |1/abar| Real)
(declare-const |1/total| Real)
(declare-const abar Real)
(declare-const total Real)
; H4
(assert (= (+ |1/(1/total + 1)| (* (- 1.0) abar)) 0.0))
; about abar
(assert (> abar 0.0))
; about 1/total
(assert (= (+ (- 1.0) (* |1/total| total)) 0.0))
; about total
(assert (> total 0.0))
; about 1/(1/total + 1)
(assert (= (+ (- 1.0) |1/(1/total + 1)| (* |1/(1/total + 1)| |1/total|)) 0.0))
; about 1/abar
(assert (= (+ (- 1.0) (* |1/abar| abar)) 0.0))
; 1/(1/total + 1) is nonnegative
(assert (>= |1/(1/total + 1)| 0.0))
; 1/abar is nonnegative
(assert (>= |1/abar| 0.0))
; 1/total is nonnegative
(assert (>= |1/total| 0.0))
; abar is nonnegative
(assert (>= abar 0.0))
; total is nonnegative
(assert (>= total 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |1/abar|) (* |1/abar| abar) |1/total|) 0.0)))
(check-sat)
(reset)
; published/P25, step 9
; claim: norm(d[0])^2 - norm(d[n])^2 >= 1/total*norm(d[0] - d[n])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/total| Real)
(declare-const |Sum(s[i1], i1, 0, n - 1)| Real)
(declare-const |inner(d[0], d[0])| Real)
(declare-const |inner(d[0], d[n])| Real)
(declare-const |inner(d[n], d[n])| Real)
(declare-const |norm(d[0] + (-1)*d[n])| Real)
(declare-const |norm(d[0])| Real)
(declare-const |norm(d[n])| Real)
(declare-const total Real)
; H3
(assert (= (+ |Sum(s[i1], i1, 0, n - 1)| (* (- 1.0) total)) 0.0))
; 6
(assert (>= (+ (* |Sum(s[i1], i1, 0, n - 1)| |norm(d[0])| |norm(d[0])|) (* (- 1.0) |Sum(s[i1], i1, 0, n - 1)| |norm(d[n])| |norm(d[n])|) (* (- 1.0) |norm(d[0] + (-1)*d[n])| |norm(d[0] + (-1)*d[n])|)) 0.0))
; about total
(assert (> total 0.0))
; about norm(d[n])
(assert (= (+ (* (- 1.0) |inner(d[n], d[n])|) (* |norm(d[n])| |norm(d[n])|)) 0.0))
; about inner(d[n], d[n])
(assert (= (+ |inner(d[n], d[n])| (* (- 1.0) |norm(d[n])| |norm(d[n])|)) 0.0))
; about norm(d[0])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* |norm(d[0])| |norm(d[0])|)) 0.0))
; about inner(d[0], d[0])
(assert (= (+ |inner(d[0], d[0])| (* (- 1.0) |norm(d[0])| |norm(d[0])|)) 0.0))
; about norm(d[0] + (-1)*d[n])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[n])|) (* (- 1.0) |inner(d[n], d[n])|) (* |norm(d[0] + (-1)*d[n])| |norm(d[0] + (-1)*d[n])|)) 0.0))
; about 1/total
(assert (= (+ (- 1.0) (* |1/total| total)) 0.0))
; 1/total is nonnegative
(assert (>= |1/total| 0.0))
; Sum(s[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(s[i1], i1, 0, n - 1)| 0.0))
; inner(d[0], d[0]) is nonnegative
(assert (>= |inner(d[0], d[0])| 0.0))
; inner(d[n], d[n]) is nonnegative
(assert (>= |inner(d[n], d[n])| 0.0))
; norm(d[0] + (-1)*d[n]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[n])| 0.0))
; norm(d[0]) is nonnegative
(assert (>= |norm(d[0])| 0.0))
; norm(d[n]) is nonnegative
(assert (>= |norm(d[n])| 0.0))
; total is nonnegative
(assert (>= total 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |1/total| |norm(d[0] + (-1)*d[n])| |norm(d[0] + (-1)*d[n])|) (* |norm(d[0])| |norm(d[0])|) (* (- 1.0) |norm(d[n])| |norm(d[n])|)) 0.0))
(check-sat)
(reset)
; published/P25, claim
; claim: norm(d[n])^2 <= norm(d[0])^2 - (1 - abar)/abar*norm(d[0] - d[n])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/abar| Real)
(declare-const |1/total| Real)
(declare-const abar Real)
(declare-const |inner(d[0], d[0])| Real)
(declare-const |inner(d[0], d[n])| Real)
(declare-const |inner(d[n], d[n])| Real)
(declare-const |norm(d[0] + (-1)*d[n])| Real)
(declare-const |norm(d[0])| Real)
(declare-const |norm(d[n])| Real)
(declare-const total Real)
; 8
(assert (= (+ (* (- 1.0) |1/abar|) (* |1/abar| abar) |1/total|) 0.0))
; 9
(assert (>= (+ (* (- 1.0) |1/total| |norm(d[0] + (-1)*d[n])| |norm(d[0] + (-1)*d[n])|) (* |norm(d[0])| |norm(d[0])|) (* (- 1.0) |norm(d[n])| |norm(d[n])|)) 0.0))
; about norm(d[n])
(assert (= (+ (* (- 1.0) |inner(d[n], d[n])|) (* |norm(d[n])| |norm(d[n])|)) 0.0))
; about inner(d[n], d[n])
(assert (= (+ |inner(d[n], d[n])| (* (- 1.0) |norm(d[n])| |norm(d[n])|)) 0.0))
; about norm(d[0])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* |norm(d[0])| |norm(d[0])|)) 0.0))
; about inner(d[0], d[0])
(assert (= (+ |inner(d[0], d[0])| (* (- 1.0) |norm(d[0])| |norm(d[0])|)) 0.0))
; about norm(d[0] + (-1)*d[n])
(assert (= (+ (* (- 1.0) |inner(d[0], d[0])|) (* 2.0 |inner(d[0], d[n])|) (* (- 1.0) |inner(d[n], d[n])|) (* |norm(d[0] + (-1)*d[n])| |norm(d[0] + (-1)*d[n])|)) 0.0))
; about abar
(assert (> abar 0.0))
; about total
(assert (> total 0.0))
; about 1/abar
(assert (= (+ (- 1.0) (* |1/abar| abar)) 0.0))
; about 1/total
(assert (= (+ (- 1.0) (* |1/total| total)) 0.0))
; 1/abar is nonnegative
(assert (>= |1/abar| 0.0))
; 1/total is nonnegative
(assert (>= |1/total| 0.0))
; abar is nonnegative
(assert (>= abar 0.0))
; inner(d[0], d[0]) is nonnegative
(assert (>= |inner(d[0], d[0])| 0.0))
; inner(d[n], d[n]) is nonnegative
(assert (>= |inner(d[n], d[n])| 0.0))
; norm(d[0] + (-1)*d[n]) is nonnegative
(assert (>= |norm(d[0] + (-1)*d[n])| 0.0))
; norm(d[0]) is nonnegative
(assert (>= |norm(d[0])| 0.0))
; norm(d[n]) is nonnegative
(assert (>= |norm(d[n])| 0.0))
; total is nonnegative
(assert (>= total 0.0))
; the negation of the claim
(assert (< (+ (* |1/abar| abar |norm(d[0] + (-1)*d[n])| |norm(d[0] + (-1)*d[n])|) (* (- 1.0) |1/abar| |norm(d[0] + (-1)*d[n])| |norm(d[0] + (-1)*d[n])|) (* |norm(d[0])| |norm(d[0])|) (* (- 1.0) |norm(d[n])| |norm(d[n])|)) 0.0))
(check-sat)
