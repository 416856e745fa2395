; huang2025/W1a, step 1, base
; claim: Sum(lip[s]*norm(x[s] - y[s]), s, 0, 0 - 1) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; huang2025/W1a, step 1, step
; claim: Sum(lip[s]*norm(x[s] - y[s]), s, 0, j - 1) + lip[j + 1 - 1]*norm(x[j + 1 - 1] - y[j + 1 - 1]) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L_P Real)
(declare-const |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| Real)
(declare-const |inner(x[j], x[j])| Real)
(declare-const |inner(x[j], y[j])| Real)
(declare-const |inner(y[j], y[j])| Real)
(declare-const |lip[j]| Real)
(declare-const |norm(x[j] + (-1)*y[j])| Real)
(declare-const |norm(x[j])| Real)
(declare-const |norm(y[j])| Real)
(declare-const tau Real)
; induction hypothesis
(assert (>= (* (- 1.0) |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)|) 0.0))
; H1
(assert (>= (+ (* L_P |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| tau) (* (- 1.0) |norm(x[j] + (-1)*y[j])|)) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x[j] + (-1)*y[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* 2.0 |inner(x[j], y[j])|) (* (- 1.0) |inner(y[j], y[j])|) (* |norm(x[j] + (-1)*y[j])| |norm(x[j] + (-1)*y[j])|)) 0.0))
; about inner(y[j], y[j])
(assert (= (+ |inner(y[j], y[j])| (* (- 1.0) |norm(y[j])| |norm(y[j])|)) 0.0))
; about norm(y[j])
(assert (= (+ (* (- 1.0) |inner(y[j], y[j])|) (* |norm(y[j])| |norm(y[j])|)) 0.0))
; about inner(x[j], x[j])
(assert (= (+ |inner(x[j], x[j])| (* (- 1.0) |norm(x[j])| |norm(x[j])|)) 0.0))
; about norm(x[j])
(assert (= (+ (* (- 1.0) |inner(x[j], x[j])|) (* |norm(x[j])| |norm(x[j])|)) 0.0))
; about lip[j]
(assert (>= |lip[j]| 0.0))
; about L_P
(assert (>= L_P 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1) is nonnegative
(assert (>= |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)| 0.0))
; inner(x[j], x[j]) is nonnegative
(assert (>= |inner(x[j], x[j])| 0.0))
; inner(y[j], y[j]) is nonnegative
(assert (>= |inner(y[j], y[j])| 0.0))
; lip[j] is nonnegative
(assert (>= |lip[j]| 0.0))
; norm(x[j] + (-1)*y[j]) is nonnegative
(assert (>= |norm(x[j] + (-1)*y[j])| 0.0))
; norm(x[j]) is nonnegative
(assert (>= |norm(x[j])| 0.0))
; norm(y[j]) is nonnegative
(assert (>= |norm(y[j])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, j - 1)|) (* (- 1.0) |lip[j]| |norm(x[j] + (-1)*y[j])|)) 0.0))
(check-sat)
(reset)
; huang2025/W1a, claim
; claim: norm(x[n] - y[n]) <= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const L_P Real)
(declare-const |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| Real)
(declare-const |inner(x[n], x[n])| Real)
(declare-const |inner(x[n], y[n])| Real)
(declare-const |inner(y[n], y[n])| Real)
(declare-const |norm(x[n] + (-1)*y[n])| Real)
(declare-const |norm(x[n])| Real)
(declare-const |norm(y[n])| Real)
(declare-const tau Real)
; H1
(assert (>= (+ (* L_P |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| tau) (* (- 1.0) |norm(x[n] + (-1)*y[n])|)) 0.0))
; 1
(assert (>= (* (- 1.0) |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)|) 0.0))
; about tau
(assert (>= tau 0.0))
; about norm(x[n] + (-1)*y[n])
(assert (= (+ (* (- 1.0) |inner(x[n], x[n])|) (* 2.0 |inner(x[n], y[n])|) (* (- 1.0) |inner(y[n], y[n])|) (* |norm(x[n] + (-1)*y[n])| |norm(x[n] + (-1)*y[n])|)) 0.0))
; about inner(y[n], y[n])
(assert (= (+ |inner(y[n], y[n])| (* (- 1.0) |norm(y[n])| |norm(y[n])|)) 0.0))
; about norm(y[n])
(assert (= (+ (* (- 1.0) |inner(y[n], y[n])|) (* |norm(y[n])| |norm(y[n])|)) 0.0))
; about inner(x[n], x[n])
(assert (= (+ |inner(x[n], x[n])| (* (- 1.0) |norm(x[n])| |norm(x[n])|)) 0.0))
; about norm(x[n])
(assert (= (+ (* (- 1.0) |inner(x[n], x[n])|) (* |norm(x[n])| |norm(x[n])|)) 0.0))
; about L_P
(assert (>= L_P 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Sum(lip[i1]*norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| 0.0))
; inner(x[n], x[n]) is nonnegative
(assert (>= |inner(x[n], x[n])| 0.0))
; inner(y[n], y[n]) is nonnegative
(assert (>= |inner(y[n], y[n])| 0.0))
; norm(x[n] + (-1)*y[n]) is nonnegative
(assert (>= |norm(x[n] + (-1)*y[n])| 0.0))
; norm(x[n]) is nonnegative
(assert (>= |norm(x[n])| 0.0))
; norm(y[n]) is nonnegative
(assert (>= |norm(y[n])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (* (- 1.0) |norm(x[n] + (-1)*y[n])|) 0.0))
(check-sat)
