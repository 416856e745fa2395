; published/P20c, step 1, base
; claim: a + b*Sum(u[j], j, 0, 0 - 1) <= a*(1 + b)^0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/P20c, step 1, step
; claim: a + b*(Sum(u[j], j, 0, k - 1) + u[k + 1 - 1]) <= a*(1 + b)^(k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(b + 1)^k| Real)
(declare-const |Sum(u[i1], i1, 0, k - 1)| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const |u[k]| Real)
; induction hypothesis
(assert (>= (+ (* |(b + 1)^k| a) (* (- 1.0) |Sum(u[i1], i1, 0, k - 1)| b) (* (- 1.0) a)) 0.0))
; H1
(assert (>= (+ (* |Sum(u[i1], i1, 0, k - 1)| b) a (* (- 1.0) |u[k]|)) 0.0))
; about b
(assert (>= b 0.0))
; (b + 1)^k is nonnegative
(assert (>= |(b + 1)^k| 0.0))
; b is nonnegative
(assert (>= b 0.0))
; the negation of the claim
(assert (< (+ (* |(b + 1)^k| a) (* |(b + 1)^k| a b) (* (- 1.0) |Sum(u[i1], i1, 0, k - 1)| b) (* (- 1.0) a) (* (- 1.0) b |u[k]|)) 0.0))
(check-sat)
(reset)
; published/P20c, claim
; claim: u[n] <= a*(1 + b)^n
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(b + 1)^n| Real)
(declare-const |Sum(u[i1], i1, 0, n - 1)| Real)
(declare-const a Real)
(declare-const b Real)
(declare-const |u[n]| Real)
; H1
(assert (>= (+ (* |Sum(u[i1], i1, 0, n - 1)| b) a (* (- 1.0) |u[n]|)) 0.0))
; 1
(assert (>= (+ (* |(b + 1)^n| a) (* (- 1.0) |Sum(u[i1], i1, 0, n - 1)| b) (* (- 1.0) a)) 0.0))
; about b
(assert (>= b 0.0))
; (b + 1)^n is nonnegative
(assert (>= |(b + 1)^n| 0.0))
; b is nonnegative
(assert (>= b 0.0))
; the negation of the claim
(assert (< (+ (* |(b + 1)^n| a) (* (- 1.0) |u[n]|)) 0.0))
(check-sat)
