; katende2025/T5g, claim
; claim: Abs(1 + h*J[i, i]) + Sum(Abs(h*J[i, j]), j, 0, i - 1) + Sum(Abs(h*J[i, j]), j, i + 1, m) == 1 + h*(J[i, i] + Sum(Abs(J[i, j]), j, 0, i - 1) + Sum(Abs(J[i, j]), j, i + 1, m))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |J[i, i]| Real)
(declare-const |abs(J[i, i])| Real)
(declare-const |abs(J[i, i]*h + 1)| Real)
(declare-const h Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |abs(J[i, i])| h)) 0.0))
; about h
(assert (> h 0.0))
; about abs(J[i, i]*h + 1)
(assert (= (+ (- 1.0) (* (- 2.0) |J[i, i]| h) (* (- 1.0) |J[i, i]| |J[i, i]| h h) (* |abs(J[i, i]*h + 1)| |abs(J[i, i]*h + 1)|)) 0.0))
; about abs(J[i, i]*h + 1)
(assert (>= (+ (- 1.0) (* (- 1.0) |J[i, i]| h) |abs(J[i, i]*h + 1)|) 0.0))
; about abs(J[i, i]*h + 1)
(assert (>= (+ 1.0 (* |J[i, i]| h) |abs(J[i, i]*h + 1)|) 0.0))
; about abs(J[i, i])
(assert (= (+ (* (- 1.0) |J[i, i]| |J[i, i]|) (* |abs(J[i, i])| |abs(J[i, i])|)) 0.0))
; about abs(J[i, i])
(assert (>= (+ (* (- 1.0) |J[i, i]|) |abs(J[i, i])|) 0.0))
; about abs(J[i, i])
(assert (>= (+ |J[i, i]| |abs(J[i, i])|) 0.0))
; abs(J[i, i]) is nonnegative
(assert (>= |abs(J[i, i])| 0.0))
; abs(J[i, i]*h + 1) is nonnegative
(assert (>= |abs(J[i, i]*h + 1)| 0.0))
; h is nonnegative
(assert (>= h 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* |J[i, i]| h) (* (- 1.0) |abs(J[i, i]*h + 1)|)) 0.0)))
(check-sat)
