; published/E13t, claim, base
; claim: a[0] <= p[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[0]| Real)
(declare-const |p[0]| Real)
; H2
(assert (>= (+ (/ 1.0 2.0) (* (- 1.0) |a[0]|)) 0.0))
; definition
(assert (= (+ (/ 1.0 2.0) (* (- 1.0) |p[0]|)) 0.0))
; about a[0]
(assert (>= |a[0]| 0.0))
; a[0] is nonnegative
(assert (>= |a[0]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |a[0]|) |p[0]|) 0.0))
(check-sat)
(reset)
; published/E13t, claim, step
; claim: a[j + 1] <= p[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[j + 1]| Real)
(declare-const |a[j]| Real)
(declare-const |p[j + 1]| Real)
(declare-const |p[j]| Real)
; induction hypothesis
(assert (>= (+ (* (- 1.0) |a[j]|) |p[j]|) 0.0))
; H1
(assert (>= (+ (* (- 1.0) |a[j + 1]|) (* |a[j]| |a[j]|)) 0.0))
; definition
(assert (= (+ (* (- 1.0) |p[j + 1]|) (* |p[j]| |p[j]|)) 0.0))
; about a[j]
(assert (>= |a[j]| 0.0))
; about a[j + 1]
(assert (>= |a[j + 1]| 0.0))
; a[j + 1] is nonnegative
(assert (>= |a[j + 1]| 0.0))
; a[j] is nonnegative
(assert (>= |a[j]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |a[j + 1]|) |p[j + 1]|) 0.0))
(check-sat)
