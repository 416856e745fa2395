; published/S7, step 1
; claim: S[i]*a[i] <= a[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |S[i]| Real)
(declare-const |a[i]| Real)
(declare-const c Real)
; H1
(assert (>= (+ (* |S[i]| |a[i]|) (* (- 1.0) |S[i]| c)) 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; about S[i]
(assert (>= |S[i]| 0.0))
; about S[i]
(assert (>= (+ 1.0 (* (- 1.0) |S[i]|)) 0.0))
; about S[i]
(assert (= (+ (* (- 1.0) |S[i]|) (* |S[i]| |S[i]|)) 0.0))
; S[i] is nonnegative
(assert (>= |S[i]| 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |S[i]| |a[i]|) |a[i]|) 0.0))
(check-sat)
(reset)
; published/S7, step 2, each
; claim: p[i]*(c*S[i]) <= p[i]*a[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |S[i]| Real)
(declare-const |a[i]| Real)
(declare-const c Real)
(declare-const |p[i]| Real)
; H1
(assert (>= (+ (* |S[i]| |a[i]|) (* (- 1.0) |S[i]| c)) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |S[i]| |a[i]|) |a[i]|) 0.0))
; about p[i]
(assert (>= |p[i]| 0.0))
; about p[i]
(assert (>= (+ 1.0 (* (- 1.0) |p[i]|)) 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; about S[i]
(assert (>= |S[i]| 0.0))
; about S[i]
(assert (>= (+ 1.0 (* (- 1.0) |S[i]|)) 0.0))
; about S[i]
(assert (= (+ (* (- 1.0) |S[i]|) (* |S[i]| |S[i]|)) 0.0))
; S[i] is nonnegative
(assert (>= |S[i]| 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; p[i] is nonnegative
(assert (>= |p[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |S[i]| c |p[i]|) (* |a[i]| |p[i]|)) 0.0))
(check-sat)
(reset)
; published/S7, step 2, defined
; claim: Sum(p[i]*(c*S[i]), i, 0, n - 1) == Sum(p[i]*(c*S[i]), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S7, step 2, defined
; claim: Sum(p[i]*a[i], i, 0, n - 1) == Sum(p[i]*a[i], i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S7, claim
; claim: c*Sum(p[i]*S[i], i, 0, n - 1) <= Sum(p[i]*a[i], i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(S[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const c Real)
; 2
(assert (>= (+ (* (- 1.0) |Sum(S[i1]*p[i1], i1, 0, n - 1)| c) |Sum(a[i1]*p[i1], i1, 0, n - 1)|) 0.0))
; Sum(S[i1]*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(S[i1]*p[i1], i1, 0, n - 1)| 0.0))
; Sum(a[i1]*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]*p[i1], i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(S[i1]*p[i1], i1, 0, n - 1)| c) |Sum(a[i1]*p[i1], i1, 0, n - 1)|) 0.0))
(check-sat)
