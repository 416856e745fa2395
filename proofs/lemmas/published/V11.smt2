; published/V11, step 1, premise
; claim: 2 <= 2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (< 0.0 0.0))
(check-sat)
(reset)
; published/V11, step 1, defined
; claim: singular(outer(u, v), 2) == singular(outer(u, v), 2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V11, step 1, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V11, step 2, defined
; claim: singular(A + outer(u, v), k + 1) == singular(A + outer(u, v), k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V11, step 2, defined
; claim: singular(A, k) + singular(outer(u, v), 2) == singular(A, k) + singular(outer(u, v), 2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V11, step 3, defined
; claim: singular(A + outer(u, v) - outer(u, v), k + 1) == singular(A + outer(u, v) - outer(u, v), k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V11, step 3, defined
; claim: singular(A + outer(u, v), k) + singular(outer(u, v), 2) == singular(A + outer(u, v), k) + singular(outer(u, v), 2)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V11, claim 1
; claim: singular(A, k + 1) <= singular(A + outer(u, v), k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |singular(A + outer(u, v), k + 1)| Real)
(declare-const |singular(A + outer(u, v), k)| Real)
(declare-const |singular(A, k + 1)| Real)
(declare-const |singular(A, k)| Real)
(declare-const |singular(outer(u, v), 2)| Real)
; 1
(assert (= (* (- 1.0) |singular(outer(u, v), 2)|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |singular(A + outer(u, v), k + 1)|) |singular(A, k)| |singular(outer(u, v), 2)|) 0.0))
; 3
(assert (>= (+ |singular(A + outer(u, v), k)| (* (- 1.0) |singular(A, k + 1)|) |singular(outer(u, v), 2)|) 0.0))
; singular(A + outer(u, v), k + 1) is nonnegative
(assert (>= |singular(A + outer(u, v), k + 1)| 0.0))
; singular(A + outer(u, v), k) is nonnegative
(assert (>= |singular(A + outer(u, v), k)| 0.0))
; singular(A, k + 1) is nonnegative
(assert (>= |singular(A, k + 1)| 0.0))
; singular(A, k) is nonnegative
(assert (>= |singular(A, k)| 0.0))
; singular(outer(u, v), 2) is nonnegative
(assert (>= |singular(outer(u, v), 2)| 0.0))
; the negation of the claim
(assert (< (+ |singular(A + outer(u, v), k)| (* (- 1.0) |singular(A, k + 1)|)) 0.0))
(check-sat)
(reset)
; published/V11, claim 2
; claim: singular(A + outer(u, v), k + 1) <= singular(A, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |singular(A + outer(u, v), k + 1)| Real)
(declare-const |singular(A + outer(u, v), k)| Real)
(declare-const |singular(A, k + 1)| Real)
(declare-const |singular(A, k)| Real)
(declare-const |singular(outer(u, v), 2)| Real)
; 1
(assert (= (* (- 1.0) |singular(outer(u, v), 2)|) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |singular(A + outer(u, v), k + 1)|) |singular(A, k)| |singular(outer(u, v), 2)|) 0.0))
; 3
(assert (>= (+ |singular(A + outer(u, v), k)| (* (- 1.0) |singular(A, k + 1)|) |singular(outer(u, v), 2)|) 0.0))
; singular(A + outer(u, v), k + 1) is nonnegative
(assert (>= |singular(A + outer(u, v), k + 1)| 0.0))
; singular(A + outer(u, v), k) is nonnegative
(assert (>= |singular(A + outer(u, v), k)| 0.0))
; singular(A, k + 1) is nonnegative
(assert (>= |singular(A, k + 1)| 0.0))
; singular(A, k) is nonnegative
(assert (>= |singular(A, k)| 0.0))
; singular(outer(u, v), 2) is nonnegative
(assert (>= |singular(outer(u, v), 2)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |singular(A + outer(u, v), k + 1)|) |singular(A, k)|) 0.0))
(check-sat)
