; published/S8, step 1
; claim: S[i]*(a[i] - Sum(p[j]*a[j], j, 0, n - 1))^2 <= (a[i] - Sum(p[j]*a[j], j, 0, n - 1))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |S[i]| Real)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |a[i]| Real)
(declare-const t Real)
; H1
(assert (>= (+ (* (- 2.0) |S[i]| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |a[i]|) (* |S[i]| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* |S[i]| |a[i]| |a[i]|) (* (- 1.0) |S[i]| t t)) 0.0))
; about S[i]
(assert (>= |S[i]| 0.0))
; about S[i]
(assert (>= (+ 1.0 (* (- 1.0) |S[i]|)) 0.0))
; about S[i]
(assert (= (+ (* (- 1.0) |S[i]|) (* |S[i]| |S[i]|)) 0.0))
; S[i] is nonnegative
(assert (>= |S[i]| 0.0))
; the negation of the claim
(assert (< (+ (* 2.0 |S[i]| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |a[i]|) (* (- 1.0) |S[i]| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* (- 1.0) |S[i]| |a[i]| |a[i]|) (* (- 2.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |a[i]|) (* |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* |a[i]| |a[i]|)) 0.0))
(check-sat)
(reset)
; published/S8, step 2, each
; claim: p[i]*(S[i]*t^2) <= p[i]*(a[i] - Sum(p[j]*a[j], j, 0, n - 1))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |S[i]| Real)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |a[i]| Real)
(declare-const |p[i]| Real)
(declare-const t Real)
; H1
(assert (>= (+ (* (- 2.0) |S[i]| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |a[i]|) (* |S[i]| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* |S[i]| |a[i]| |a[i]|) (* (- 1.0) |S[i]| t t)) 0.0))
; 1
(assert (>= (+ (* 2.0 |S[i]| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |a[i]|) (* (- 1.0) |S[i]| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* (- 1.0) |S[i]| |a[i]| |a[i]|) (* (- 2.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |a[i]|) (* |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* |a[i]| |a[i]|)) 0.0))
; about p[i]
(assert (>= |p[i]| 0.0))
; about p[i]
(assert (>= (+ 1.0 (* (- 1.0) |p[i]|)) 0.0))
; about S[i]
(assert (>= |S[i]| 0.0))
; about S[i]
(assert (>= (+ 1.0 (* (- 1.0) |S[i]|)) 0.0))
; about S[i]
(assert (= (+ (* (- 1.0) |S[i]|) (* |S[i]| |S[i]|)) 0.0))
; S[i] is nonnegative
(assert (>= |S[i]| 0.0))
; p[i] is nonnegative
(assert (>= |p[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |S[i]| |p[i]| t t) (* (- 2.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |a[i]| |p[i]|) (* |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |p[i]|) (* |a[i]| |a[i]| |p[i]|)) 0.0))
(check-sat)
(reset)
; published/S8, step 2, defined
; claim: Sum(p[i]*(S[i]*t^2), i, 0, n - 1) == Sum(p[i]*(S[i]*t^2), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S8, step 2, defined
; claim: Sum(p[i]*(a[i] - Sum(p[j]*a[j], j, 0, n - 1))^2, i, 0, n - 1) == Sum(p[i]*(a[i] - Sum(p[j]*a[j], j, 0, n - 1))^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S8, claim
; claim: t^2*Sum(p[i]*S[i], i, 0, n - 1) <= Sum(p[i]*a[i]^2, i, 0, n - 1) - Sum(p[i]*a[i], i, 0, n - 1)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(S[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| Real)
(declare-const t Real)
; 2
(assert (>= (+ (* (- 1.0) |Sum(S[i1]*p[i1], i1, 0, n - 1)| t t) (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|) 0.0))
; about Sum(a[i1]^2*p[i1], i1, 0, n - 1)
(assert (>= (+ (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|) 0.0))
; Sum(S[i1]*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(S[i1]*p[i1], i1, 0, n - 1)| 0.0))
; Sum(a[i1]^2*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(S[i1]*p[i1], i1, 0, n - 1)| t t) (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|) 0.0))
(check-sat)
