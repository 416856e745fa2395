; herrera2023/C3b, claim, base
; claim: f[0] <= (2 + q)^0*f[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/C3b, claim, step
; claim: f[m + 1] <= (2 + q)^(m + 1)*f[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |(q + 2)^m| Real)
(declare-const |f[0]| Real)
(declare-const |f[m + 1]| Real)
(declare-const |f[m]| Real)
(declare-const q Real)
; induction hypothesis
(assert (>= (+ (* |(q + 2)^m| |f[0]|) (* (- 1.0) |f[m]|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) |f[m + 1]|) (* 2.0 |f[m]|) (* |f[m]| q)) 0.0))
; about q
(assert (>= q 0.0))
; about f[m]
(assert (>= |f[m]| 0.0))
; about f[m + 1]
(assert (>= |f[m + 1]| 0.0))
; about f[0]
(assert (>= |f[0]| 0.0))
; (q + 2)^m is nonnegative
(assert (>= |(q + 2)^m| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; f[m + 1] is nonnegative
(assert (>= |f[m + 1]| 0.0))
; f[m] is nonnegative
(assert (>= |f[m]| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |(q + 2)^m| |f[0]|) (* |(q + 2)^m| |f[0]| q) (* (- 1.0) |f[m + 1]|)) 0.0))
(check-sat)
