; herrera2023/B1, step 1, base
; claim: D[0] == (t^0)^2*(1 + x^2) + Sum((t^(0 - j))^2, j, 1, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D[0]| Real)
(declare-const x Real)
; definition
(assert (= (+ 1.0 (* (- 1.0) |D[0]|) (* x x)) 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) |D[0]|) (* x x)) 0.0)))
(check-sat)
(reset)
; herrera2023/B1, step 1, step
; claim: D[k + 1] == (t^(k + 1))^2*(1 + x^2) + (Sum((t^(k + 1 - j))^2, j, 1, k) + (t^(k + 1 - (k + 1)))^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D[k + 1]| Real)
(declare-const |D[k]| Real)
(declare-const |Sum(t^(-i1 + k)^2, i1, 1, k)| Real)
(declare-const t Real)
(declare-const |t^k| Real)
(declare-const x Real)
; induction hypothesis
(assert (= (+ (* (- 1.0) |D[k]|) |Sum(t^(-i1 + k)^2, i1, 1, k)| (* |t^k| |t^k|) (* |t^k| |t^k| x x)) 0.0))
; definition
(assert (= (+ 1.0 (* (- 1.0) |D[k + 1]|) (* |D[k]| t t)) 0.0))
; about t
(assert (> t 0.0))
; Sum(t^(-i1 + k)^2, i1, 1, k) is nonnegative
(assert (>= |Sum(t^(-i1 + k)^2, i1, 1, k)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; t^k is nonnegative
(assert (>= |t^k| 0.0))
; the negation of the claim
(assert (not (= (+ 1.0 (* (- 1.0) |D[k + 1]|) (* |Sum(t^(-i1 + k)^2, i1, 1, k)| t t) (* t t |t^k| |t^k|) (* t t |t^k| |t^k| x x)) 0.0)))
(check-sat)
(reset)
; herrera2023/B1, step 2, base
; claim: Sum((t^(0 - j))^2, j, 1, 0) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/B1, step 2, step
; claim: Sum((t^(k + 1 - j))^2, j, 1, k) + (t^(k + 1 - (k + 1)))^2 >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(t^(-i1 + k)^2, i1, 1, k)| Real)
(declare-const t Real)
; induction hypothesis
(assert (>= |Sum(t^(-i1 + k)^2, i1, 1, k)| 0.0))
; about t
(assert (> t 0.0))
; Sum(t^(-i1 + k)^2, i1, 1, k) is nonnegative
(assert (>= |Sum(t^(-i1 + k)^2, i1, 1, k)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* |Sum(t^(-i1 + k)^2, i1, 1, k)| t t)) 0.0))
(check-sat)
(reset)
; herrera2023/B1, claim 1
; claim: D[k] == (t^k)^2*(1 + x^2) + Sum((t^(k - j))^2, j, 1, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D[k]| Real)
(declare-const |Sum(t^(-i1 + k)^2, i1, 1, k)| Real)
(declare-const |t^k| Real)
(declare-const x Real)
; 1
(assert (= (+ (* (- 1.0) |D[k]|) |Sum(t^(-i1 + k)^2, i1, 1, k)| (* |t^k| |t^k|) (* |t^k| |t^k| x x)) 0.0))
; 2
(assert (>= |Sum(t^(-i1 + k)^2, i1, 1, k)| 0.0))
; Sum(t^(-i1 + k)^2, i1, 1, k) is nonnegative
(assert (>= |Sum(t^(-i1 + k)^2, i1, 1, k)| 0.0))
; t^k is nonnegative
(assert (>= |t^k| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |D[k]|) |Sum(t^(-i1 + k)^2, i1, 1, k)| (* |t^k| |t^k|) (* |t^k| |t^k| x x)) 0.0)))
(check-sat)
(reset)
; herrera2023/B1, claim 2
; claim: D[k] >= (t^k)^2*(1 + x^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D[k]| Real)
(declare-const |Sum(t^(-i1 + k)^2, i1, 1, k)| Real)
(declare-const |t^k| Real)
(declare-const x Real)
; 1
(assert (= (+ (* (- 1.0) |D[k]|) |Sum(t^(-i1 + k)^2, i1, 1, k)| (* |t^k| |t^k|) (* |t^k| |t^k| x x)) 0.0))
; 2
(assert (>= |Sum(t^(-i1 + k)^2, i1, 1, k)| 0.0))
; Sum(t^(-i1 + k)^2, i1, 1, k) is nonnegative
(assert (>= |Sum(t^(-i1 + k)^2, i1, 1, k)| 0.0))
; t^k is nonnegative
(assert (>= |t^k| 0.0))
; the negation of the claim
(assert (< (+ |D[k]| (* (- 1.0) |t^k| |t^k|) (* (- 1.0) |t^k| |t^k| x x)) 0.0))
(check-sat)
