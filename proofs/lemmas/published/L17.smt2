; published/L17, claim, base
; claim: norm(x[0] - x[0 + 1]) <= norm(x[0] - x[1])*K^0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/L17, claim, step
; claim: norm(x[k + 1] - x[k + 1 + 1]) <= norm(x[0] - x[1])*K^(k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const K Real)
(declare-const |K^k| Real)
(declare-const |inner(x[0], x[0])| Real)
(declare-const |inner(x[0], x[1])| Real)
(declare-const |inner(x[1], x[1])| Real)
(declare-const |inner(x[1], x[2])| Real)
(declare-const |inner(x[2], x[2])| Real)
(declare-const |inner(x[2], x[3])| Real)
(declare-const |inner(x[3], x[3])| Real)
(declare-const |inner(x[3], x[4])| Real)
(declare-const |inner(x[4], x[4])| Real)
(declare-const |inner(x[k + 1], x[k + 1])| Real)
(declare-const |inner(x[k + 1], x[k + 2])| Real)
(declare-const |inner(x[k + 1], x[k])| Real)
(declare-const |inner(x[k + 2], x[k + 2])| Real)
(declare-const |inner(x[k + 2], x[k + 3])| Real)
(declare-const |inner(x[k + 3], x[k + 3])| Real)
(declare-const |inner(x[k + 3], x[k + 4])| Real)
(declare-const |inner(x[k + 4], x[k + 4])| Real)
(declare-const |inner(x[k + 4], x[k + 5])| Real)
(declare-const |inner(x[k + 5], x[k + 5])| Real)
(declare-const |inner(x[k], x[k])| Real)
(declare-const |norm(x[0] + (-1)*x[1])| Real)
(declare-const |norm(x[0])| Real)
(declare-const |norm(x[1] + (-1)*x[2])| Real)
(declare-const |norm(x[1])| Real)
(declare-const |norm(x[2] + (-1)*x[3])| Real)
(declare-const |norm(x[2])| Real)
(declare-const |norm(x[3] + (-1)*x[4])| Real)
(declare-const |norm(x[3])| Real)
(declare-const |norm(x[4])| Real)
(declare-const |norm(x[k + 1] + (-1)*x[k + 2])| Real)
(declare-const |norm(x[k + 1] + (-1)*x[k])| Real)
(declare-const |norm(x[k + 1])| Real)
(declare-const |norm(x[k + 2] + (-1)*x[k + 3])| Real)
(declare-const |norm(x[k + 2])| Real)
(declare-const |norm(x[k + 3] + (-1)*x[k + 4])| Real)
(declare-const |norm(x[k + 3])| Real)
(declare-const |norm(x[k + 4] + (-1)*x[k + 5])| Real)
(declare-const |norm(x[k + 4])| Real)
(declare-const |norm(x[k + 5])| Real)
(declare-const |norm(x[k])| Real)
; induction hypothesis
(assert (>= (+ (* |K^k| |norm(x[0] + (-1)*x[1])|) (* (- 1.0) |norm(x[k + 1] + (-1)*x[k])|)) 0.0))
; H1
(assert (>= (+ (* K |norm(x[k + 1] + (-1)*x[k])|) (* (- 1.0) |norm(x[k + 1] + (-1)*x[k + 2])|)) 0.0))
; H1
(assert (>= (+ (* K |norm(x[k + 1] + (-1)*x[k + 2])|) (* (- 1.0) |norm(x[k + 2] + (-1)*x[k + 3])|)) 0.0))
; H1
(assert (>= (+ (* K |norm(x[0] + (-1)*x[1])|) (* (- 1.0) |norm(x[1] + (-1)*x[2])|)) 0.0))
; H1
(assert (>= (+ (* K |norm(x[k + 2] + (-1)*x[k + 3])|) (* (- 1.0) |norm(x[k + 3] + (-1)*x[k + 4])|)) 0.0))
; H1
(assert (>= (+ (* K |norm(x[1] + (-1)*x[2])|) (* (- 1.0) |norm(x[2] + (-1)*x[3])|)) 0.0))
; H1
(assert (>= (+ (* K |norm(x[k + 3] + (-1)*x[k + 4])|) (* (- 1.0) |norm(x[k + 4] + (-1)*x[k + 5])|)) 0.0))
; H1
(assert (>= (+ (* K |norm(x[2] + (-1)*x[3])|) (* (- 1.0) |norm(x[3] + (-1)*x[4])|)) 0.0))
; about norm(x[k + 4] + (-1)*x[k + 5])
(assert (= (+ (* (- 1.0) |inner(x[k + 4], x[k + 4])|) (* 2.0 |inner(x[k + 4], x[k + 5])|) (* (- 1.0) |inner(x[k + 5], x[k + 5])|) (* |norm(x[k + 4] + (-1)*x[k + 5])| |norm(x[k + 4] + (-1)*x[k + 5])|)) 0.0))
; about inner(x[k + 5], x[k + 5])
(assert (= (+ |inner(x[k + 5], x[k + 5])| (* (- 1.0) |norm(x[k + 5])| |norm(x[k + 5])|)) 0.0))
; about norm(x[k + 5])
(assert (= (+ (* (- 1.0) |inner(x[k + 5], x[k + 5])|) (* |norm(x[k + 5])| |norm(x[k + 5])|)) 0.0))
; about inner(x[k + 4], x[k + 4])
(assert (= (+ |inner(x[k + 4], x[k + 4])| (* (- 1.0) |norm(x[k + 4])| |norm(x[k + 4])|)) 0.0))
; about norm(x[k + 4])
(assert (= (+ (* (- 1.0) |inner(x[k + 4], x[k + 4])|) (* |norm(x[k + 4])| |norm(x[k + 4])|)) 0.0))
; about norm(x[k + 3] + (-1)*x[k + 4])
(assert (= (+ (* (- 1.0) |inner(x[k + 3], x[k + 3])|) (* 2.0 |inner(x[k + 3], x[k + 4])|) (* (- 1.0) |inner(x[k + 4], x[k + 4])|) (* |norm(x[k + 3] + (-1)*x[k + 4])| |norm(x[k + 3] + (-1)*x[k + 4])|)) 0.0))
; about inner(x[k + 3], x[k + 3])
(assert (= (+ |inner(x[k + 3], x[k + 3])| (* (- 1.0) |norm(x[k + 3])| |norm(x[k + 3])|)) 0.0))
; about norm(x[k + 3])
(assert (= (+ (* (- 1.0) |inner(x[k + 3], x[k + 3])|) (* |norm(x[k + 3])| |norm(x[k + 3])|)) 0.0))
; about norm(x[k + 2] + (-1)*x[k + 3])
(assert (= (+ (* (- 1.0) |inner(x[k + 2], x[k + 2])|) (* 2.0 |inner(x[k + 2], x[k + 3])|) (* (- 1.0) |inner(x[k + 3], x[k + 3])|) (* |norm(x[k + 2] + (-1)*x[k + 3])| |norm(x[k + 2] + (-1)*x[k + 3])|)) 0.0))
; about inner(x[k + 2], x[k + 2])
(assert (= (+ |inner(x[k + 2], x[k + 2])| (* (- 1.0) |norm(x[k + 2])| |norm(x[k + 2])|)) 0.0))
; about norm(x[k + 2])
(assert (= (+ (* (- 1.0) |inner(x[k + 2], x[k + 2])|) (* |norm(x[k + 2])| |norm(x[k + 2])|)) 0.0))
; about norm(x[k + 1] + (-1)*x[k])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* 2.0 |inner(x[k + 1], x[k])|) (* (- 1.0) |inner(x[k], x[k])|) (* |norm(x[k + 1] + (-1)*x[k])| |norm(x[k + 1] + (-1)*x[k])|)) 0.0))
; about inner(x[k], x[k])
(assert (= (+ |inner(x[k], x[k])| (* (- 1.0) |norm(x[k])| |norm(x[k])|)) 0.0))
; about norm(x[k])
(assert (= (+ (* (- 1.0) |inner(x[k], x[k])|) (* |norm(x[k])| |norm(x[k])|)) 0.0))
; about inner(x[k + 1], x[k + 1])
(assert (= (+ |inner(x[k + 1], x[k + 1])| (* (- 1.0) |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[k + 1])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* |norm(x[k + 1])| |norm(x[k + 1])|)) 0.0))
; about norm(x[k + 1] + (-1)*x[k + 2])
(assert (= (+ (* (- 1.0) |inner(x[k + 1], x[k + 1])|) (* 2.0 |inner(x[k + 1], x[k + 2])|) (* (- 1.0) |inner(x[k + 2], x[k + 2])|) (* |norm(x[k + 1] + (-1)*x[k + 2])| |norm(x[k + 1] + (-1)*x[k + 2])|)) 0.0))
; about norm(x[3] + (-1)*x[4])
(assert (= (+ (* (- 1.0) |inner(x[3], x[3])|) (* 2.0 |inner(x[3], x[4])|) (* (- 1.0) |inner(x[4], x[4])|) (* |norm(x[3] + (-1)*x[4])| |norm(x[3] + (-1)*x[4])|)) 0.0))
; about inner(x[4], x[4])
(assert (= (+ |inner(x[4], x[4])| (* (- 1.0) |norm(x[4])| |norm(x[4])|)) 0.0))
; about norm(x[4])
(assert (= (+ (* (- 1.0) |inner(x[4], x[4])|) (* |norm(x[4])| |norm(x[4])|)) 0.0))
; about inner(x[3], x[3])
(assert (= (+ |inner(x[3], x[3])| (* (- 1.0) |norm(x[3])| |norm(x[3])|)) 0.0))
; about norm(x[3])
(assert (= (+ (* (- 1.0) |inner(x[3], x[3])|) (* |norm(x[3])| |norm(x[3])|)) 0.0))
; about norm(x[2] + (-1)*x[3])
(assert (= (+ (* (- 1.0) |inner(x[2], x[2])|) (* 2.0 |inner(x[2], x[3])|) (* (- 1.0) |inner(x[3], x[3])|) (* |norm(x[2] + (-1)*x[3])| |norm(x[2] + (-1)*x[3])|)) 0.0))
; about inner(x[2], x[2])
(assert (= (+ |inner(x[2], x[2])| (* (- 1.0) |norm(x[2])| |norm(x[2])|)) 0.0))
; about norm(x[2])
(assert (= (+ (* (- 1.0) |inner(x[2], x[2])|) (* |norm(x[2])| |norm(x[2])|)) 0.0))
; about norm(x[1] + (-1)*x[2])
(assert (= (+ (* (- 1.0) |inner(x[1], x[1])|) (* 2.0 |inner(x[1], x[2])|) (* (- 1.0) |inner(x[2], x[2])|) (* |norm(x[1] + (-1)*x[2])| |norm(x[1] + (-1)*x[2])|)) 0.0))
; about inner(x[1], x[1])
(assert (= (+ |inner(x[1], x[1])| (* (- 1.0) |norm(x[1])| |norm(x[1])|)) 0.0))
; about norm(x[1])
(assert (= (+ (* (- 1.0) |inner(x[1], x[1])|) (* |norm(x[1])| |norm(x[1])|)) 0.0))
; about norm(x[0] + (-1)*x[1])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* 2.0 |inner(x[0], x[1])|) (* (- 1.0) |inner(x[1], x[1])|) (* |norm(x[0] + (-1)*x[1])| |norm(x[0] + (-1)*x[1])|)) 0.0))
; about inner(x[0], x[0])
(assert (= (+ |inner(x[0], x[0])| (* (- 1.0) |norm(x[0])| |norm(x[0])|)) 0.0))
; about norm(x[0])
(assert (= (+ (* (- 1.0) |inner(x[0], x[0])|) (* |norm(x[0])| |norm(x[0])|)) 0.0))
; about K
(assert (>= K 0.0))
; K is nonnegative
(assert (>= K 0.0))
; K^k is nonnegative
(assert (>= |K^k| 0.0))
; inner(x[0], x[0]) is nonnegative
(assert (>= |inner(x[0], x[0])| 0.0))
; inner(x[1], x[1]) is nonnegative
(assert (>= |inner(x[1], x[1])| 0.0))
; inner(x[2], x[2]) is nonnegative
(assert (>= |inner(x[2], x[2])| 0.0))
; inner(x[3], x[3]) is nonnegative
(assert (>= |inner(x[3], x[3])| 0.0))
; inner(x[4], x[4]) is nonnegative
(assert (>= |inner(x[4], x[4])| 0.0))
; inner(x[k + 1], x[k + 1]) is nonnegative
(assert (>= |inner(x[k + 1], x[k + 1])| 0.0))
; inner(x[k + 2], x[k + 2]) is nonnegative
(assert (>= |inner(x[k + 2], x[k + 2])| 0.0))
; inner(x[k + 3], x[k + 3]) is nonnegative
(assert (>= |inner(x[k + 3], x[k + 3])| 0.0))
; inner(x[k + 4], x[k + 4]) is nonnegative
(assert (>= |inner(x[k + 4], x[k + 4])| 0.0))
; inner(x[k + 5], x[k + 5]) is nonnegative
(assert (>= |inner(x[k + 5], x[k + 5])| 0.0))
; inner(x[k], x[k]) is nonnegative
(assert (>= |inner(x[k], x[k])| 0.0))
; norm(x[0] + (-1)*x[1]) is nonnegative
(assert (>= |norm(x[0] + (-1)*x[1])| 0.0))
; norm(x[0]) is nonnegative
(assert (>= |norm(x[0])| 0.0))
; norm(x[1] + (-1)*x[2]) is nonnegative
(assert (>= |norm(x[1] + (-1)*x[2])| 0.0))
; norm(x[1]) is nonnegative
(assert (>= |norm(x[1])| 0.0))
; norm(x[2] + (-1)*x[3]) is nonnegative
(assert (>= |norm(x[2] + (-1)*x[3])| 0.0))
; norm(x[2]) is nonnegative
(assert (>= |norm(x[2])| 0.0))
; norm(x[3] + (-1)*x[4]) is nonnegative
(assert (>= |norm(x[3] + (-1)*x[4])| 0.0))
; norm(x[3]) is nonnegative
(assert (>= |norm(x[3])| 0.0))
; norm(x[4]) is nonnegative
(assert (>= |norm(x[4])| 0.0))
; norm(x[k + 1] + (-1)*x[k + 2]) is nonnegative
(assert (>= |norm(x[k + 1] + (-1)*x[k + 2])| 0.0))
; norm(x[k + 1] + (-1)*x[k]) is nonnegative
(assert (>= |norm(x[k + 1] + (-1)*x[k])| 0.0))
; norm(x[k + 1]) is nonnegative
(assert (>= |norm(x[k + 1])| 0.0))
; norm(x[k + 2] + (-1)*x[k + 3]) is nonnegative
(assert (>= |norm(x[k + 2] + (-1)*x[k + 3])| 0.0))
; norm(x[k + 2]) is nonnegative
(assert (>= |norm(x[k + 2])| 0.0))
; norm(x[k + 3] + (-1)*x[k + 4]) is nonnegative
(assert (>= |norm(x[k + 3] + (-1)*x[k + 4])| 0.0))
; norm(x[k + 3]) is nonnegative
(assert (>= |norm(x[k + 3])| 0.0))
; norm(x[k + 4] + (-1)*x[k + 5]) is nonnegative
(assert (>= |norm(x[k + 4] + (-1)*x[k + 5])| 0.0))
; norm(x[k + 4]) is nonnegative
(assert (>= |norm(x[k + 4])| 0.0))
; norm(x[k + 5]) is nonnegative
(assert (>= |norm(x[k + 5])| 0.0))
; norm(x[k]) is nonnegative
(assert (>= |norm(x[k])| 0.0))
; the negation of the claim
(assert (< (+ (* K |K^k| |norm(x[0] + (-1)*x[1])|) (* (- 1.0) |norm(x[k + 1] + (-1)*x[k + 2])|)) 0.0))
(check-sat)
