; published/S3, step 1, defined
; claim: Sum(p[i]*a[i], i, 0, n - 1)^2 == Sum(p[i]*a[i], i, 0, n - 1)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S3, step 1, defined
; claim: Sum(p[i]*a[i]^2, i, 0, n - 1) == Sum(p[i]*a[i]^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S3, step 2, defined
; claim: Sum(p[i]*a[i]^2, i, 0, n - 1)^2 == Sum(p[i]*a[i]^2, i, 0, n - 1)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S3, step 2, defined
; claim: Sum(p[i]*(a[i]^2)^2, i, 0, n - 1) == Sum(p[i]*(a[i]^2)^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S3, step 3
; claim: Sum(p[i]*a[i], i, 0, n - 1)^2*Sum(p[i]*a[i], i, 0, n - 1)^2 <= Sum(p[i]*a[i]^2, i, 0, n - 1)*Sum(p[i]*a[i]^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]^4*p[i1], i1, 0, n - 1)| Real)
; 1
(assert (>= (+ (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^4*p[i1], i1, 0, n - 1)|) 0.0))
; Sum(a[i1]^2*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| 0.0))
; Sum(a[i1]^4*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]^4*p[i1], i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|)) 0.0))
(check-sat)
(reset)
; published/S3, claim 1
; claim: Sum(p[i]*a[i], i, 0, n - 1)^2 <= Sum(p[i]*a[i]^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]^4*p[i1], i1, 0, n - 1)| Real)
; 1
(assert (>= (+ (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^4*p[i1], i1, 0, n - 1)|) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|)) 0.0))
; Sum(a[i1]^2*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| 0.0))
; Sum(a[i1]^4*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]^4*p[i1], i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|) 0.0))
(check-sat)
(reset)
; published/S3, claim 2
; claim: Sum(p[i]*a[i], i, 0, n - 1)^4 <= Sum(p[i]*a[i]^4, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]^4*p[i1], i1, 0, n - 1)| Real)
; 1
(assert (>= (+ (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^4*p[i1], i1, 0, n - 1)|) 0.0))
; 3
(assert (>= (+ (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| |Sum(a[i1]^2*p[i1], i1, 0, n - 1)|)) 0.0))
; Sum(a[i1]^2*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]^2*p[i1], i1, 0, n - 1)| 0.0))
; Sum(a[i1]^4*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]^4*p[i1], i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^4*p[i1], i1, 0, n - 1)|) 0.0))
(check-sat)
