; huang2025/W5c, claim
; claim: norm(x[n] - y[n]) <= tau*G*L_P*(n*tau)/2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const G Real)
(declare-const L_P Real)
(declare-const |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| Real)
(declare-const |inner(x[n], x[n])| Real)
(declare-const |inner(x[n], y[n])| Real)
(declare-const |inner(y[n], y[n])| Real)
(declare-const lip Real)
(declare-const n Real)
(declare-const |norm(x[n] + (-1)*y[n])| Real)
(declare-const |norm(x[n])| Real)
(declare-const |norm(y[n])| Real)
(declare-const tau Real)
; H2
(assert (= (* (- 1.0) lip) 0.0))
; H1
(assert (>= (+ (* (/ 1.0 2.0) G L_P n tau tau) (* L_P |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| lip tau) (* (- 1.0) |norm(x[n] + (-1)*y[n])|)) 0.0))
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
; about n
(assert (>= n 0.0))
; about lip
(assert (>= lip 0.0))
; about L_P
(assert (>= L_P 0.0))
; about G
(assert (>= G 0.0))
; G is nonnegative
(assert (>= G 0.0))
; L_P is nonnegative
(assert (>= L_P 0.0))
; Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1) is nonnegative
(assert (>= |Sum(norm(x[i1] + (-1)*y[i1]), i1, 0, n - 1)| 0.0))
; inner(x[n], x[n]) is nonnegative
(assert (>= |inner(x[n], x[n])| 0.0))
; inner(y[n], y[n]) is nonnegative
(assert (>= |inner(y[n], y[n])| 0.0))
; lip is nonnegative
(assert (>= lip 0.0))
; n is nonnegative
(assert (>= n 0.0))
; norm(x[n] + (-1)*y[n]) is nonnegative
(assert (>= |norm(x[n] + (-1)*y[n])| 0.0))
; norm(x[n]) is nonnegative
(assert (>= |norm(x[n])| 0.0))
; norm(y[n]) is nonnegative
(assert (>= |norm(y[n])| 0.0))
; tau is nonnegative
(assert (>= tau 0.0))
; the negation of the claim
(assert (< (+ (* (/ 1.0 2.0) G L_P n tau tau) (* (- 1.0) |norm(x[n] + (-1)*y[n])|)) 0.0))
(check-sat)
