; herrera2023/B1b, step 1, base
; claim: D[0] >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D[0]| Real)
(declare-const x Real)
; definition
(assert (= (+ 1.0 (* (- 1.0) |D[0]|) (* x x)) 0.0))
; the negation of the claim
(assert (< |D[0]| 0.0))
(check-sat)
(reset)
; herrera2023/B1b, step 1, step
; claim: D[j + 1] >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |D[j + 1]| Real)
(declare-const |D[j]| Real)
(declare-const t Real)
; induction hypothesis
(assert (>= |D[j]| 0.0))
; definition
(assert (= (+ 1.0 (* (- 1.0) |D[j + 1]|) (* |D[j]| t t)) 0.0))
; about t
(assert (> t 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< |D[j + 1]| 0.0))
(check-sat)
(reset)
; herrera2023/B1b, step 2, base
; claim: Sum(r[u]^2, u, 0, 0 - 1) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; herrera2023/B1b, step 2, step
; claim: Sum(r[u]^2, u, 0, j - 1) + r[j + 1 - 1]^2 >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(r[i1]^2, i1, 0, j - 1)| Real)
(declare-const |r[j]| Real)
; induction hypothesis
(assert (>= |Sum(r[i1]^2, i1, 0, j - 1)| 0.0))
; Sum(r[i1]^2, i1, 0, j - 1) is nonnegative
(assert (>= |Sum(r[i1]^2, i1, 0, j - 1)| 0.0))
; the negation of the claim
(assert (< (+ |Sum(r[i1]^2, i1, 0, j - 1)| (* |r[j]| |r[j]|)) 0.0))
(check-sat)
(reset)
; herrera2023/B1b, step 3, base
; claim: y[0]^2 <= D[0]*(v^2/(1 + x^2) + Sum(r[u]^2, u, 0, 0 - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(x^2 + 1)| Real)
(declare-const |D[0]| Real)
(declare-const v Real)
(declare-const x Real)
(declare-const |y[0]| Real)
; definition
(assert (= (+ 1.0 (* (- 1.0) |D[0]|) (* x x)) 0.0))
; definition
(assert (= (+ v (* (- 1.0) |y[0]|)) 0.0))
; 1
(assert (>= |D[0]| 0.0))
; about 1/(x^2 + 1)
(assert (= (+ (- 1.0) |1/(x^2 + 1)| (* |1/(x^2 + 1)| x x)) 0.0))
; 1/(x^2 + 1) is nonnegative
(assert (>= |1/(x^2 + 1)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(x^2 + 1)| |D[0]| v v) (* (- 1.0) |y[0]| |y[0]|)) 0.0))
(check-sat)
(reset)
; herrera2023/B1b, step 3, step
; claim: y[j + 1]^2 <= D[j + 1]*(v^2/(1 + x^2) + (Sum(r[u]^2, u, 0, j - 1) + r[j + 1 - 1]^2))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(x^2 + 1)| Real)
(declare-const |D[j + 1]| Real)
(declare-const |D[j]| Real)
(declare-const |Sum(r[i1]^2, i1, 0, j - 1)| Real)
(declare-const |r[j]| Real)
(declare-const t Real)
(declare-const v Real)
(declare-const x Real)
(declare-const |y[j + 1]| Real)
(declare-const |y[j]| Real)
; induction hypothesis
(assert (>= (+ (* |1/(x^2 + 1)| |D[j]| v v) (* |D[j]| |Sum(r[i1]^2, i1, 0, j - 1)|) (* (- 1.0) |y[j]| |y[j]|)) 0.0))
; definition
(assert (= (+ 1.0 (* (- 1.0) |D[j + 1]|) (* |D[j]| t t)) 0.0))
; definition
(assert (= (+ |r[j]| (* t |y[j]|) (* (- 1.0) |y[j + 1]|)) 0.0))
; 1
(assert (>= |D[j + 1]| 0.0))
; 1
(assert (>= |D[j]| 0.0))
; 2
(assert (>= |Sum(r[i1]^2, i1, 0, j - 1)| 0.0))
; about t
(assert (> t 0.0))
; about 1/(x^2 + 1)
(assert (= (+ (- 1.0) |1/(x^2 + 1)| (* |1/(x^2 + 1)| x x)) 0.0))
; 1/(x^2 + 1) is nonnegative
(assert (>= |1/(x^2 + 1)| 0.0))
; Sum(r[i1]^2, i1, 0, j - 1) is nonnegative
(assert (>= |Sum(r[i1]^2, i1, 0, j - 1)| 0.0))
; t is nonnegative
(assert (>= t 0.0))
; the negation of the claim
(assert (< (+ (* |1/(x^2 + 1)| |D[j + 1]| v v) (* |D[j + 1]| |Sum(r[i1]^2, i1, 0, j - 1)|) (* |D[j + 1]| |r[j]| |r[j]|) (* (- 1.0) |y[j + 1]| |y[j + 1]|)) 0.0))
(check-sat)
(reset)
; herrera2023/B1b, claim
; claim: y[k]^2 <= D[k]*(v^2/(1 + x^2) + Sum(r[u]^2, u, 0, k - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(x^2 + 1)| Real)
(declare-const |D[k]| Real)
(declare-const |Sum(r[i1]^2, i1, 0, k - 1)| Real)
(declare-const v Real)
(declare-const x Real)
(declare-const |y[k]| Real)
; 3
(assert (>= (+ (* |1/(x^2 + 1)| |D[k]| v v) (* |D[k]| |Sum(r[i1]^2, i1, 0, k - 1)|) (* (- 1.0) |y[k]| |y[k]|)) 0.0))
; about 1/(x^2 + 1)
(assert (= (+ (- 1.0) |1/(x^2 + 1)| (* |1/(x^2 + 1)| x x)) 0.0))
; 1/(x^2 + 1) is nonnegative
(assert (>= |1/(x^2 + 1)| 0.0))
; Sum(r[i1]^2, i1, 0, k - 1) is nonnegative
(assert (>= |Sum(r[i1]^2, i1, 0, k - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* |1/(x^2 + 1)| |D[k]| v v) (* |D[k]| |Sum(r[i1]^2, i1, 0, k - 1)|) (* (- 1.0) |y[k]| |y[k]|)) 0.0))
(check-sat)
