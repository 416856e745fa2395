; published/O8, step 1
; claim: (j + 1)*f[j + 2] <= (j + 1)*f[j + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |f[j + 1]| Real)
(declare-const |f[j + 2]| Real)
(declare-const |f[j]| Real)
(declare-const j Real)
; H1
(assert (>= (+ |f[j + 1]| (* (- 1.0) |f[j + 2]|)) 0.0))
; H1
(assert (>= (+ (* (- 1.0) |f[j + 1]|) |f[j]|) 0.0))
; about j
(assert (>= j 0.0))
; j is nonnegative
(assert (>= j 0.0))
; the negation of the claim
(assert (< (+ |f[j + 1]| (* |f[j + 1]| j) (* (- 1.0) |f[j + 2]|) (* (- 1.0) |f[j + 2]| j)) 0.0))
(check-sat)
(reset)
; published/O8, step 2, base
; claim: (0 + 1)*(f[0 + 1] - fm) <= Sum(f[k + 1] - fm, k, 0, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/O8, step 2, step
; claim: (j + 1 + 1)*(f[j + 1 + 1] - fm) <= Sum(f[k + 1] - fm, k, 0, j) + (f[j + 1 + 1] - fm)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(f[i1 + 1], i1, 0, j)| Real)
(declare-const |f[j + 1]| Real)
(declare-const |f[j + 2]| Real)
(declare-const j Real)
; induction hypothesis
(assert (>= (+ |Sum(f[i1 + 1], i1, 0, j)| (* (- 1.0) |f[j + 1]|) (* (- 1.0) |f[j + 1]| j)) 0.0))
; 1
(assert (>= (+ |f[j + 1]| (* |f[j + 1]| j) (* (- 1.0) |f[j + 2]|) (* (- 1.0) |f[j + 2]| j)) 0.0))
; index
(assert (>= j 0.0))
; about j
(assert (>= j 0.0))
; j is nonnegative
(assert (>= j 0.0))
; the negation of the claim
(assert (< (+ |Sum(f[i1 + 1], i1, 0, j)| (* (- 1.0) |f[j + 2]|) (* (- 1.0) |f[j + 2]| j)) 0.0))
(check-sat)
(reset)
; published/O8, claim
; claim: f[n + 1] - fm <= Sum(f[k + 1] - fm, k, 0, n)/(n + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(n + 1)| Real)
(declare-const |Sum(f[i1 + 1], i1, 0, n)| Real)
(declare-const |f[n + 1]| Real)
(declare-const fm Real)
(declare-const n Real)
; 2
(assert (>= (+ |Sum(f[i1 + 1], i1, 0, n)| (* (- 1.0) |f[n + 1]|) (* (- 1.0) |f[n + 1]| n)) 0.0))
; about n
(assert (>= n 0.0))
; about 1/(n + 1)
(assert (= (+ (- 1.0) |1/(n + 1)| (* |1/(n + 1)| n)) 0.0))
; 1/(n + 1) is nonnegative
(assert (>= |1/(n + 1)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (< (+ (* |1/(n + 1)| |Sum(f[i1 + 1], i1, 0, n)|) (* (- 1.0) |1/(n + 1)| fm) (* (- 1.0) |1/(n + 1)| fm n) (* (- 1.0) |f[n + 1]|) fm) 0.0))
(check-sat)
