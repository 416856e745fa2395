; published/L11, step 1, base
; claim: Sum(f[i], i, 0, 0) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |f[0]| Real)
; about f[0]
(assert (>= |f[0]| 0.0))
; f[0] is nonnegative
(assert (>= |f[0]| 0.0))
; the negation of the claim
(assert (< |f[0]| 0.0))
(check-sat)
(reset)
; published/L11, step 1, step
; claim: Sum(f[i], i, 0, m) + f[m + 1] >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(f[i1], i1, 0, m)| Real)
(declare-const |f[m + 1]| Real)
; induction hypothesis
(assert (>= |Sum(f[i1], i1, 0, m)| 0.0))
; about f[m + 1]
(assert (>= |f[m + 1]| 0.0))
; Sum(f[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(f[i1], i1, 0, m)| 0.0))
; f[m + 1] is nonnegative
(assert (>= |f[m + 1]| 0.0))
; the negation of the claim
(assert (< (+ |Sum(f[i1], i1, 0, m)| |f[m + 1]|) 0.0))
(check-sat)
(reset)
; published/L11, step 2, base
; claim: Sum(f[i]^2, i, 0, 0) <= Sum(f[i], i, 0, 0)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/L11, step 2, step
; claim: Sum(f[i]^2, i, 0, m) + f[m + 1]^2 <= (Sum(f[i], i, 0, m) + f[m + 1])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(f[i1], i1, 0, m)| Real)
(declare-const |Sum(f[i1]^2, i1, 0, m)| Real)
(declare-const |f[m + 1]| Real)
; induction hypothesis
(assert (>= (+ (* |Sum(f[i1], i1, 0, m)| |Sum(f[i1], i1, 0, m)|) (* (- 1.0) |Sum(f[i1]^2, i1, 0, m)|)) 0.0))
; 1
(assert (>= |Sum(f[i1], i1, 0, m)| 0.0))
; about f[m + 1]
(assert (>= |f[m + 1]| 0.0))
; Sum(f[i1], i1, 0, m) is nonnegative
(assert (>= |Sum(f[i1], i1, 0, m)| 0.0))
; Sum(f[i1]^2, i1, 0, m) is nonnegative
(assert (>= |Sum(f[i1]^2, i1, 0, m)| 0.0))
; f[m + 1] is nonnegative
(assert (>= |f[m + 1]| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |Sum(f[i1], i1, 0, m)| |f[m + 1]|) (* |Sum(f[i1], i1, 0, m)| |Sum(f[i1], i1, 0, m)|) (* (- 1.0) |Sum(f[i1]^2, i1, 0, m)|)) 0.0))
(check-sat)
(reset)
; published/L11, claim
; claim: Sum(f[i]^2, i, 0, n) <= Sum(f[i], i, 0, n)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(f[i1], i1, 0, n)| Real)
(declare-const |Sum(f[i1]^2, i1, 0, n)| Real)
; 2
(assert (>= (+ (* |Sum(f[i1], i1, 0, n)| |Sum(f[i1], i1, 0, n)|) (* (- 1.0) |Sum(f[i1]^2, i1, 0, n)|)) 0.0))
; Sum(f[i1], i1, 0, n) is nonnegative
(assert (>= |Sum(f[i1], i1, 0, n)| 0.0))
; Sum(f[i1]^2, i1, 0, n) is nonnegative
(assert (>= |Sum(f[i1]^2, i1, 0, n)| 0.0))
; the negation of the claim
(assert (< (+ (* |Sum(f[i1], i1, 0, n)| |Sum(f[i1], i1, 0, n)|) (* (- 1.0) |Sum(f[i1]^2, i1, 0, n)|)) 0.0))
(check-sat)
