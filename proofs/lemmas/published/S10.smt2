; published/S10, step 1, premise
; claim: 0 <= a[i]
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[i]| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |a[i]|)) 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; the negation of the claim
(assert (< |a[i]| 0.0))
(check-sat)
(reset)
; published/S10, step 1, premise
; claim: a[i] <= 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[i]| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |a[i]|)) 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |a[i]|)) 0.0))
(check-sat)
(reset)
; published/S10, step 2, each
; claim: p[i]*exp(a[i]*t) <= p[i]*(1 + a[i]*(exp(t) - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |a[i]| Real)
(declare-const |exp(a[i]*t)| Real)
(declare-const |exp(t)| Real)
(declare-const |p[i]| Real)
; H1
(assert (>= (+ 1.0 (* (- 1.0) |a[i]|)) 0.0))
; 1
(assert (>= (+ 1.0 (* (- 1.0) |a[i]|) (* |a[i]| |exp(t)|) (* (- 1.0) |exp(a[i]*t)|)) 0.0))
; about p[i]
(assert (>= |p[i]| 0.0))
; about p[i]
(assert (>= (+ 1.0 (* (- 1.0) |p[i]|)) 0.0))
; about exp(t)
(assert (> |exp(t)| 0.0))
; about exp(a[i]*t)
(assert (> |exp(a[i]*t)| 0.0))
; about a[i]
(assert (>= |a[i]| 0.0))
; a[i] is nonnegative
(assert (>= |a[i]| 0.0))
; exp(a[i]*t) is nonnegative
(assert (>= |exp(a[i]*t)| 0.0))
; exp(t) is nonnegative
(assert (>= |exp(t)| 0.0))
; p[i] is nonnegative
(assert (>= |p[i]| 0.0))
; the negation of the claim
(assert (< (+ (* |a[i]| |exp(t)| |p[i]|) (* (- 1.0) |a[i]| |p[i]|) (* (- 1.0) |exp(a[i]*t)| |p[i]|) |p[i]|) 0.0))
(check-sat)
(reset)
; published/S10, step 2, defined
; claim: Sum(p[i]*exp(a[i]*t), i, 0, n - 1) == Sum(p[i]*exp(a[i]*t), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S10, step 2, defined
; claim: Sum(p[i]*(1 + a[i]*(exp(t) - 1)), i, 0, n - 1) == Sum(p[i]*(1 + a[i]*(exp(t) - 1)), i, 0, n - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S10, step 3, defined
; claim: 1 + Sum(p[i]*a[i], i, 0, n - 1)*(exp(t) - 1) == 1 + Sum(p[i]*a[i], i, 0, n - 1)*(exp(t) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S10, step 3, defined
; claim: exp(Sum(p[i]*a[i], i, 0, n - 1)*(exp(t) - 1)) == exp(Sum(p[i]*a[i], i, 0, n - 1)*(exp(t) - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/S10, claim 1
; claim: Sum(p[i]*exp(a[i]*t), i, 0, n - 1) <= 1 + Sum(p[i]*a[i], i, 0, n - 1)*(exp(t) - 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(exp(a[i1]*t)*p[i1], i1, 0, n - 1)| Real)
(declare-const |exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))| Real)
(declare-const |exp(Sum(a[i1]*p[i1], i1, 0, n - 1))| Real)
(declare-const |exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t))| Real)
(declare-const |exp(t)| Real)
; 2
(assert (>= (+ 1.0 (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* |Sum(a[i1]*p[i1], i1, 0, n - 1)| |exp(t)|) (* (- 1.0) |Sum(exp(a[i1]*t)*p[i1], i1, 0, n - 1)|)) 0.0))
; 3
(assert (>= (+ (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |exp(t)|) (* |exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))| |exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t))|)) 0.0))
; about exp(t)
(assert (> |exp(t)| 0.0))
; about exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t))
(assert (> |exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t))| 0.0))
; about exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))
(assert (> |exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))| 0.0))
; about exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))
(assert (= (+ (- 1.0) (* |exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))| |exp(Sum(a[i1]*p[i1], i1, 0, n - 1))|)) 0.0))
; about exp(Sum(a[i1]*p[i1], i1, 0, n - 1))
(assert (> |exp(Sum(a[i1]*p[i1], i1, 0, n - 1))| 0.0))
; Sum(a[i1]*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]*p[i1], i1, 0, n - 1)| 0.0))
; Sum(exp(a[i1]*t)*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(exp(a[i1]*t)*p[i1], i1, 0, n - 1)| 0.0))
; exp(-Sum(a[i1]*p[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))| 0.0))
; exp(Sum(a[i1]*p[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(Sum(a[i1]*p[i1], i1, 0, n - 1))| 0.0))
; exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t)) is nonnegative
(assert (>= |exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t))| 0.0))
; exp(t) is nonnegative
(assert (>= |exp(t)| 0.0))
; the negation of the claim
(assert (< (+ 1.0 (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* |Sum(a[i1]*p[i1], i1, 0, n - 1)| |exp(t)|) (* (- 1.0) |Sum(exp(a[i1]*t)*p[i1], i1, 0, n - 1)|)) 0.0))
(check-sat)
(reset)
; published/S10, claim 2
; claim: Sum(p[i]*exp(a[i]*t), i, 0, n - 1) <= exp(Sum(p[i]*a[i], i, 0, n - 1)*(exp(t) - 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(a[i1]*p[i1], i1, 0, n - 1)| Real)
(declare-const |Sum(exp(a[i1]*t)*p[i1], i1, 0, n - 1)| Real)
(declare-const |exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))| Real)
(declare-const |exp(Sum(a[i1]*p[i1], i1, 0, n - 1))| Real)
(declare-const |exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t))| Real)
(declare-const |exp(t)| Real)
; 2
(assert (>= (+ 1.0 (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)|) (* |Sum(a[i1]*p[i1], i1, 0, n - 1)| |exp(t)|) (* (- 1.0) |Sum(exp(a[i1]*t)*p[i1], i1, 0, n - 1)|)) 0.0))
; 3
(assert (>= (+ (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| (* (- 1.0) |Sum(a[i1]*p[i1], i1, 0, n - 1)| |exp(t)|) (* |exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))| |exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t))|)) 0.0))
; about exp(t)
(assert (> |exp(t)| 0.0))
; about exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t))
(assert (> |exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t))| 0.0))
; about exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))
(assert (> |exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))| 0.0))
; about exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))
(assert (= (+ (- 1.0) (* |exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))| |exp(Sum(a[i1]*p[i1], i1, 0, n - 1))|)) 0.0))
; about exp(Sum(a[i1]*p[i1], i1, 0, n - 1))
(assert (> |exp(Sum(a[i1]*p[i1], i1, 0, n - 1))| 0.0))
; Sum(a[i1]*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(a[i1]*p[i1], i1, 0, n - 1)| 0.0))
; Sum(exp(a[i1]*t)*p[i1], i1, 0, n - 1) is nonnegative
(assert (>= |Sum(exp(a[i1]*t)*p[i1], i1, 0, n - 1)| 0.0))
; exp(-Sum(a[i1]*p[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))| 0.0))
; exp(Sum(a[i1]*p[i1], i1, 0, n - 1)) is nonnegative
(assert (>= |exp(Sum(a[i1]*p[i1], i1, 0, n - 1))| 0.0))
; exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t)) is nonnegative
(assert (>= |exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t))| 0.0))
; exp(t) is nonnegative
(assert (>= |exp(t)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(exp(a[i1]*t)*p[i1], i1, 0, n - 1)|) (* |exp(-Sum(a[i1]*p[i1], i1, 0, n - 1))| |exp(Sum(a[i1]*p[i1], i1, 0, n - 1)*exp(t))|)) 0.0))
(check-sat)
