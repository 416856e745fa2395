; herrera2023/B3, claim
; claim: Sum(t^k*s/sqrt(k + 1), u, 0, k) == sqrt(k + 1)*t^k*s
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/sqrt(k + 1)| Real)
(declare-const k Real)
(declare-const s Real)
(declare-const |sqrt(k + 1)| Real)
(declare-const |t^k| Real)
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about k
(assert (>= k 0.0))
; about sqrt(k + 1)
(assert (= (+ (- 1.0) (* (- 1.0) k) (* |sqrt(k + 1)| |sqrt(k + 1)|)) 0.0))
; about 1/sqrt(k + 1)
(assert (= (+ (- 1.0) (* |1/sqrt(k + 1)| |sqrt(k + 1)|)) 0.0))
; 1/sqrt(k + 1) is nonnegative
(assert (>= |1/sqrt(k + 1)| 0.0))
; k is nonnegative
(assert (>= k 0.0))
; s is nonnegative
(assert (>= s 0.0))
; sqrt(k + 1) is nonnegative
(assert (>= |sqrt(k + 1)| 0.0))
; t^k is nonnegative
(assert (>= |t^k| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |1/sqrt(k + 1)| k s |t^k|) (* (- 1.0) |1/sqrt(k + 1)| s |t^k|) (* s |sqrt(k + 1)| |t^k|)) 0.0)))
(check-sat)
