; fallin2025/F1b, claim, base
; claim: p[0] == (A1*tb)^0*s + A0*Sum((A1*tb)^(0 - m), m, 1, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |p[0]| Real)
(declare-const s Real)
; definition
(assert (= (+ (* (- 1.0) |p[0]|) s) 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; s is nonnegative
(assert (>= s 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |p[0]|) s) 0.0)))
(check-sat)
(reset)
; fallin2025/F1b, claim, step
; claim: p[k + 1] == (A1*tb)^(k + 1)*s + A0*(Sum((A1*tb)^(k + 1 - m), m, 1, k) + (A1*tb)^(k + 1 - (k + 1)))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const A0 Real)
(declare-const A1 Real)
(declare-const |A1^k| Real)
(declare-const |Sum(A1^(-i1 + k)*tb^(-i1 + k), i1, 1, k)| Real)
(declare-const |p[k + 1]| Real)
(declare-const |p[k]| Real)
(declare-const s Real)
(declare-const tb Real)
(declare-const |tb^k| Real)
; induction hypothesis
(assert (= (+ (* A0 |Sum(A1^(-i1 + k)*tb^(-i1 + k), i1, 1, k)|) (* |A1^k| s |tb^k|) (* (- 1.0) |p[k]|)) 0.0))
; definition
(assert (= (+ A0 (* A1 |p[k]| tb) (* (- 1.0) |p[k + 1]|)) 0.0))
; about tb
(assert (> tb 0.0))
; about s
(assert (>= (+ (- 1.0) s) 0.0))
; about A1
(assert (> A1 0.0))
; about A0
(assert (>= A0 0.0))
; A0 is nonnegative
(assert (>= A0 0.0))
; A1 is nonnegative
(assert (>= A1 0.0))
; A1^k is nonnegative
(assert (>= |A1^k| 0.0))
; Sum(A1^(-i1 + k)*tb^(-i1 + k), i1, 1, k) is nonnegative
(assert (>= |Sum(A1^(-i1 + k)*tb^(-i1 + k), i1, 1, k)| 0.0))
; s is nonnegative
(assert (>= s 0.0))
; tb is nonnegative
(assert (>= tb 0.0))
; tb^k is nonnegative
(assert (>= |tb^k| 0.0))
; the negation of the claim
(assert (not (= (+ A0 (* A0 A1 |Sum(A1^(-i1 + k)*tb^(-i1 + k), i1, 1, k)| tb) (* A1 |A1^k| s tb |tb^k|) (* (- 1.0) |p[k + 1]|)) 0.0)))
(check-sat)
