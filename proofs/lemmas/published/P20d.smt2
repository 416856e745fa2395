; published/P20d, step 1, base
; claim: Sum(a[j], j, 0, 0) <= Sum((1 + c)^(0 - j)*b[j], j, 0, 0)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[0]| Real)
(declare-const |b[0]| Real)
; H1
(assert (>= (+ (* (- 1.0) |a[0]|) |b[0]|) 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |a[0]|) |b[0]|) 0.0))
(check-sat)
(reset)
; published/P20d, step 1, step
; claim: Sum(a[j], j, 0, k) + a[k + 1] <= Sum((1 + c)^(k + 1 - j)*b[j], j, 0, k) + (1 + c)^(k + 1 - (k + 1))*b[k + 1]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum((c + 1)^(-i1 + k)*b[i1], i1, 0, k)| Real)
(declare-const |Sum(a[i1], i1, 0, k)| Real)
(declare-const |a[k + 1]| Real)
(declare-const |b[k + 1]| Real)
(declare-const c Real)
; induction hypothesis
(assert (>= (+ |Sum((c + 1)^(-i1 + k)*b[i1], i1, 0, k)| (* (- 1.0) |Sum(a[i1], i1, 0, k)|)) 0.0))
; H1
(assert (>= (+ (* |Sum(a[i1], i1, 0, k)| c) (* (- 1.0) |a[k + 1]|) |b[k + 1]|) 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; the negation of the claim
(assert (< (+ |Sum((c + 1)^(-i1 + k)*b[i1], i1, 0, k)| (* |Sum((c + 1)^(-i1 + k)*b[i1], i1, 0, k)| c) (* (- 1.0) |Sum(a[i1], i1, 0, k)|) (* (- 1.0) |a[k + 1]|) |b[k + 1]|) 0.0))
(check-sat)
(reset)
; published/P20d, claim 1
; claim: a[0] <= b[0]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[0]| Real)
(declare-const |b[0]| Real)
; H1
(assert (>= (+ (* (- 1.0) |a[0]|) |b[0]|) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |a[0]|) |b[0]|) 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |a[0]|) |b[0]|) 0.0))
(check-sat)
(reset)
; published/P20d, claim 2
; claim: a[n + 1] <= b[n + 1] + c*Sum((1 + c)^(n - j)*b[j], j, 0, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum((c + 1)^(-i1 + n)*b[i1], i1, 0, n)| Real)
(declare-const |Sum(a[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1], i1, 0, n)| Real)
(declare-const |a[n + 1]| Real)
(declare-const |a[n]| Real)
(declare-const |b[n + 1]| Real)
(declare-const |b[n]| Real)
(declare-const c Real)
; H1
(assert (>= (+ (* |Sum(a[i1], i1, 0, n - 1)| c) (* (- 1.0) |a[n]|) |b[n]|) 0.0))
; H1
(assert (>= (+ (* |Sum(a[i1], i1, 0, n)| c) (* (- 1.0) |a[n + 1]|) |b[n + 1]|) 0.0))
; 1
(assert (>= (+ |Sum((c + 1)^(-i1 + n)*b[i1], i1, 0, n)| (* (- 1.0) |Sum(a[i1], i1, 0, n)|)) 0.0))
; about c
(assert (>= c 0.0))
; c is nonnegative
(assert (>= c 0.0))
; the negation of the claim
(assert (< (+ (* |Sum((c + 1)^(-i1 + n)*b[i1], i1, 0, n)| c) (* (- 1.0) |a[n + 1]|) |b[n + 1]|) 0.0))
(check-sat)
