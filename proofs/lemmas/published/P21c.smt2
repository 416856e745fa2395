; published/P21c, step 1, base
; claim: (1 - q)*d[0] <= e*(1 - q^0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |d[0]| Real)
(declare-const q Real)
; H2
(assert (= (* (- 1.0) |d[0]|) 0.0))
; H3
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0))
; about q
(assert (>= q 0.0))
; about d[0]
(assert (>= |d[0]| 0.0))
; d[0] is nonnegative
(assert (>= |d[0]| 0.0))
; q is nonnegative
(assert (>= q 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |d[0]|) (* |d[0]| q)) 0.0))
(check-sat)
(reset)
; published/P21c, step 1, step
; claim: (1 - q)*d[k + 1] <= e*(1 - q^(k + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |d[k + 1]| Real)
(declare-const |d[k]| Real)
(declare-const e Real)
(declare-const q Real)
(declare-const |q^k| Real)
; H3
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0))
; induction hypothesis
(assert (>= (+ (* (- 1.0) |d[k]|) (* |d[k]| q) e (* (- 1.0) e |q^k|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) |d[k + 1]|) (* |d[k]| q) e) 0.0))
; about q
(assert (>= q 0.0))
; about e
(assert (>= e 0.0))
; about d[k]
(assert (>= |d[k]| 0.0))
; about d[k + 1]
(assert (>= |d[k + 1]| 0.0))
; d[k + 1] is nonnegative
(assert (>= |d[k + 1]| 0.0))
; d[k] is nonnegative
(assert (>= |d[k]| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^k is nonnegative
(assert (>= |q^k| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |d[k + 1]|) (* |d[k + 1]| q) e (* (- 1.0) e q |q^k|)) 0.0))
(check-sat)
(reset)
; published/P21c, claim
; claim: d[n] <= e*(1 - q^n)/(1 - q)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(-q + 1)| Real)
(declare-const |d[n]| Real)
(declare-const e Real)
(declare-const q Real)
(declare-const |q^n| Real)
; H3
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |d[n]|) (* |d[n]| q) e (* (- 1.0) e |q^n|)) 0.0))
; about q
(assert (>= q 0.0))
; about e
(assert (>= e 0.0))
; about d[n]
(assert (>= |d[n]| 0.0))
; about 1/(-q + 1)
(assert (= (+ (- 1.0) |1/(-q + 1)| (* (- 1.0) |1/(-q + 1)| q)) 0.0))
; d[n] is nonnegative
(assert (>= |d[n]| 0.0))
; e is nonnegative
(assert (>= e 0.0))
; q is nonnegative
(assert (>= q 0.0))
; q^n is nonnegative
(assert (>= |q^n| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(-q + 1)| e) (* (- 1.0) |1/(-q + 1)| e |q^n|) (* (- 1.0) |d[n]|)) 0.0))
(check-sat)
