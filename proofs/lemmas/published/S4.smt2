; published/S4, step 1, each
; claim: q[i]*(r[i]*a[i]) <= p[i]*a[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[i]| Real)
(declare-const |p[i]| Real)
(declare-const |q[i]| Real)
(declare-const |r[i]| Real)
; H1
(assert (= (+ (* (- 1.0) |p[i]|) (* |q[i]| |r[i]|)) 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about q[i]
(assert (>= (+ 1.0 (* (- 1.0) |q[i]|)) 0.0))
; about p[i]
(assert (>= |p[i]| 0.0))
; about p[i]
(assert (>= (+ 1.0 (* (- 1.0) |p[i]|)) 0.0))
; p[i] is nonnegative
(assert (>= |p[i]| 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; the negation of the claim
(assert (< (+ (* |a[i]| |p[i]|) (* (- 1.0) |a[i]| |q[i]| |r[i]|)) 0.0))
(check-sat)
(reset)
; published/S4, step 1, defined
; claim: Sum(q[i]*(r[i]*a[i]), i, 0, n - 1) == Sum(q[i]*(r[i]*a[i]), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S4, step 1, defined
; claim: Sum(p[i]*a[i], i, 0, n - 1) == Sum(p[i]*a[i], i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S4, step 2, each
; claim: p[i]*a[i] <= q[i]*(r[i]*a[i])
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[i]| Real)
(declare-const |p[i]| Real)
(declare-const |q[i]| Real)
(declare-const |r[i]| Real)
; H1
(assert (= (+ (* (- 1.0) |p[i]|) (* |q[i]| |r[i]|)) 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about q[i]
(assert (>= (+ 1.0 (* (- 1.0) |q[i]|)) 0.0))
; about p[i]
(assert (>= |p[i]| 0.0))
; about p[i]
(assert (>= (+ 1.0 (* (- 1.0) |p[i]|)) 0.0))
; p[i] is nonnegative
(assert (>= |p[i]| 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |a[i]| |p[i]|) (* |a[i]| |q[i]| |r[i]|)) 0.0))
(check-sat)
(reset)
; published/S4, step 2, defined
; claim: Sum(p[i]*a[i], i, 0, n - 1) == Sum(p[i]*a[i], i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S4, step 2, defined
; claim: Sum(q[i]*(r[i]*a[i]), i, 0, n - 1) == Sum(q[i]*(r[i]*a[i]), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S4, step 3, each
; claim: q[i]*(r[i]*a[i])^2 <= p[i]*(r[i]*a[i]^2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[i]| Real)
(declare-const |p[i]| Real)
(declare-const |q[i]| Real)
(declare-const |r[i]| Real)
; H1
(assert (= (+ (* (- 1.0) |p[i]|) (* |q[i]| |r[i]|)) 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about q[i]
(assert (>= (+ 1.0 (* (- 1.0) |q[i]|)) 0.0))
; about p[i]
(assert (>= |p[i]| 0.0))
; about p[i]
(assert (>= (+ 1.0 (* (- 1.0) |p[i]|)) 0.0))
; p[i] is nonnegative
(assert (>= |p[i]| 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; the negation of the claim
(assert (< (+ (* |a[i]| |a[i]| |p[i]| |r[i]|) (* (- 1.0) |a[i]| |a[i]| |q[i]| |r[i]| |r[i]|)) 0.0))
(check-sat)
(reset)
; published/S4, step 3, defined
; claim: Sum(q[i]*(r[i]*a[i])^2, i, 0, n - 1) == Sum(q[i]*(r[i]*a[i])^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S4, step 3, defined
; claim: Sum(p[i]*(r[i]*a[i]^2), i, 0, n - 1) == Sum(p[i]*(r[i]*a[i]^2), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S4, step 4, each
; claim: p[i]*(r[i]*a[i]^2) <= q[i]*(r[i]*a[i])^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[i]| Real)
(declare-const |p[i]| Real)
(declare-const |q[i]| Real)
(declare-const |r[i]| Real)
; H1
(assert (= (+ (* (- 1.0) |p[i]|) (* |q[i]| |r[i]|)) 0.0))
; about q[i]
(assert (>= |q[i]| 0.0))
; about q[i]
(assert (>= (+ 1.0 (* (- 1.0) |q[i]|)) 0.0))
; about p[i]
(assert (>= |p[i]| 0.0))
; about p[i]
(assert (>= (+ 1.0 (* (- 1.0) |p[i]|)) 0.0))
; p[i] is nonnegative
(assert (>= |p[i]| 0.0))
; q[i] is nonnegative
(assert (>= |q[i]| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |a[i]| |a[i]| |p[i]| |r[i]|) (* |a[i]| |a[i]| |q[i]| |r[i]| |r[i]|)) 0.0))
(check-sat)
(reset)
; published/S4, step 4, defined
; claim: Sum(p[i]*(r[i]*a[i]^2), i, 0, n - 1) == Sum(p[i]*(r[i]*a[i]^2), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S4, step 4, defined
; claim: Sum(q[i]*(r[i]*a[i])^2, i, 0, n - 1) == Sum(q[i]*(r[i]*a[i])^2, i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S4, claim 1
; claim: Sum(q[i]*(r[i]*a[i]), i, 0, n - 1) == Sum(p[i]*a[i], i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]*q[i1]*r[i1], i1, 0, n - 1)| Real)
; 1
(assert (>= (+ |Sum(a[i1]*p[i1], i1, 0, n - 1)| (* (- 1.0) |Sum(a[i1]*q[i1]*r[i1], i1, 0, n - 1)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]*q[i1]*r[i1], i1, 0, n - 1)|) 0.0))
; the negation of the claim
(assert (not (= (+ |Sum(a[i1]*p[i1], i1, 0, n - 1)| (* (- 1.0) |Sum(a[i1]*q[i1]*r[i1], i1, 0, n - 1)|)) 0.0)))
(check-sat)
(reset)
; published/S4, claim 2
; claim: Sum(q[i]*(r[i]*a[i] - Sum(p[j]*a[j], j, 0, n - 1))^2, i, 0, n - 1) == Sum(p[i]*(r[i]*a[i]^2), i, 0, n - 1) - Sum(p[i]*a[i], i, 0, n - 1)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]*q[i1]*r[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]^2*p[i1]*r[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(a[i1]^2*q[i1]*r[i1]^2, i1, 0, n - 1)| Real)
; 1
(assert (>= (+ |Sum(a[i1]*p[i1], i1, 0, n - 1)| (* (- 1.0) |Sum(a[i1]*q[i1]*r[i1], i1, 0, n - 1)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]*q[i1]*r[i1], i1, 0, n - 1)|) 0.0))
; 3
(assert (>= (+ |Sum(a[i1]^2*p[i1]*r[i1], i1, 0, n - 1)| (* (- 1.0) |Sum(a[i1]^2*q[i1]*r[i1]^2, i1, 0, n - 1)|)) 0.0))
; 4
(assert (>= (+ (* (- 1.0) |Sum(a[i1]^2*p[i1]*r[i1], i1, 0, n - 1)|) |Sum(a[i1]^2*q[i1]*r[i1]^2, i1, 0, n - 1)|) 0.0))
; about Sum(a[i1]^2*q[i1]*r[i1]^2, i1, 0, n - 1)
(assert (>= (+ (* (- 2.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*q[i1]*r[i1], i1, 0, n - 1)|) (* |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^2*q[i1]*r[i1]^2, i1, 0, n - 1)|) 0.0))
; Sum(a[i1]^2*q[i1]*r[i1]^2, i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]^2*q[i1]*r[i1]^2, i1, 0, n - 1)| 0.0))
; the negation of the claim
(assert (not (= (+ (* 2.0 |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*q[i1]*r[i1], i1, 0, n - 1)|) (* (- 2.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |Sum(a[i1]*p[i1], i1, 0, n - 1)|) |Sum(a[i1]^2*p[i1]*r[i1], i1, 0, n - 1)| (* (- 1.0) |Sum(a[i1]^2*q[i1]*r[i1]^2, i1, 0, n - 1)|)) 0.0)))
(check-sat)
