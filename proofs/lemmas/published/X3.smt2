; published/X3, claim, base
; claim: u[0] <= u[0] + 1/(1 - q)*e
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-q + 1)| Real)
(declare-const e Real)
(declare-const q Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0))
; about q
(assert (>= q 0.0))
; about e
(assert (>= e 0.0))
; about 1/(-q + 1)
(assert (= (+ (- 1.0) |1/(-q + 1)| (* (- 1.0) |1/(-q + 1)| q)) 0.0))
; e is nonnegative
(assert (>= e 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (* |1/(-q + 1)| e) 0.0))
(check-sat)
(reset)
; published/X3, claim, step
; claim: u[n + 1] <= u[0] + 1/(1 - q)*e
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-q + 1)| Real)
(declare-const e Real)
(declare-const q Real)
(declare-const |u[0]| Real)
(declare-const |u[n + 1]| Real)
(declare-const |u[n]| Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0))
; induction hypothesis
(assert (>= (+ (* |1/(-q + 1)| e) |u[0]| (* (- 1.0) |u[n]|)) 0.0))
; H2
(assert (>= (+ e (* q |u[n]|) (* (- 1.0) |u[n + 1]|)) 0.0))
; about u[n]
(assert (>= |u[n]| 0.0))
; about u[n + 1]
(assert (>= |u[n + 1]| 0.0))
; about u[0]
(assert (>= |u[0]| 0.0))
; about q
(assert (>= q 0.0))
; about e
(assert (>= e 0.0))
; about 1/(-q + 1)
(assert (= (+ (- 1.0) |1/(-q + 1)| (* (- 1.0) |1/(-q + 1)| q)) 0.0))
; e is nonnegative
(assert (>= e 0.0))
; q is nonnegative
(assert (>= q 0.0))
; u[0] is nonnegative
(assert (>= |u[0]| 0.0))
; u[n + 1] is nonnegative
(assert (>= |u[n + 1]| 0.0))
; u[n] is nonnegative
(assert (>= |u[n]| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(-q + 1)| e) |u[0]| (* (- 1.0) |u[n + 1]|)) 0.0))
(check-sat)
(reset)
; published/X3, term for C
; claim: 1/(1 - q) > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-q + 1)| Real)
(declare-const q Real)
; H1
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0))
; about q
(assert (>= q 0.0))
; about 1/(-q + 1)
(assert (= (+ (- 1.0) |1/(-q + 1)| (* (- 1.0) |1/(-q + 1)| q)) 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (<= |1/(-q + 1)| 0.0))
(check-sat)
