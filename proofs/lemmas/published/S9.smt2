; published/S9, step 1, premise
; claim: (a[i] - m)*(M - a[i]) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |a[i]| Real)
(declare-const m Real)
; H1
(assert (>= (+ |a[i]| (* (- 1.0) m)) 0.0))
; H2
(assert (>= (+ M (* (- 1.0) |a[i]|)) 0.0))
; the negation of the claim
(assert (< (+ (* M |a[i]|) (* (- 1.0) M m) (* |a[i]| m) (* (- 1.0) |a[i]| |a[i]|)) 0.0))
(check-sat)
(reset)
; published/S9, step 1, defined
; claim: Sum(p[i]*((a[i] - m)*(M - a[i])), i, 0, n - 1) == Sum(p[i]*((a[i] - m)*(M - a[i])), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S9, step 1, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S9, claim 1
; claim: Sum(p[i]*a[i]^2, i, 0, n - 1) - Sum(p[i]*a[i], i, 0, n - 1)^2 <= (M - Sum(p[i]*a[i], i, 0, n - 1))*(Sum(p[i]*a[i], i, 0, n - 1) - m)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| Real)
(declare-const m Real)
; 1
(assert (>= (+ (* M |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* (- 1.0) M m) (* |Sum(a[i1]*p[i1], i1, 0, n - 1)| m) (* (- 1.0) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|)) 0.0))
; Sum(a[i1]^2*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* M |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* (- 1.0) M m) (* |Sum(a[i1]*p[i1], i1, 0, n - 1)| m) (* (- 1.0) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|)) 0.0))
(check-sat)
(reset)
; published/S9, claim 2
; claim: Sum(p[i]*a[i]^2, i, 0, n - 1) - Sum(p[i]*a[i], i, 0, n - 1)^2 <= (M - m)^2/4
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const M Real)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| Real)
(declare-const m Real)
; 1
(assert (>= (+ (* M |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* (- 1.0) M m) (* |Sum(a[i1]*p[i1], i1, 0, n - 1)| m) (* (- 1.0) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|)) 0.0))
; Sum(a[i1]^2*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- (/ 1.0 2.0)) M m) (* (/ 1.0 4.0) M M) (* |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* (- 1.0) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|) (* (/ 1.0 4.0) m m)) 0.0))
(check-sat)
