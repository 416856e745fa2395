; published/V7, step 1, defined
; claim: singular(A, k)^2 == singular(A, k)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V7, step 1, defined
; claim: eigenvalue(transpose(A)*A, k) == eigenvalue(transpose(A)*A, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V7, step 2, premise
; claim: k <= k + l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const l Real)
; about l
(assert (>= l 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< l 0.0))
(check-sat)
(reset)
; published/V7, step 2, defined
; claim: singular(A, k + l) == singular(A, k + l)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V7, step 2, defined
; claim: singular(A, k) == singular(A, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V7, step 3, premise
; claim: n + 1 <= n + 1 + l
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const l Real)
; about l
(assert (>= l 0.0))
; l is nonnegative
(assert (>= l 0.0))
; the negation of the claim
(assert (< l 0.0))
(check-sat)
(reset)
; published/V7, step 3, defined
; claim: singular(A, n + 1 + l) == singular(A, n + 1 + l)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V7, step 3, defined
; claim: 0 == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V7, claim 1
; claim: singular(A, k)^2 == eigenvalue(transpose(A)*A, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |eigenvalue(A'*A, k)| Real)
(declare-const |singular(A, k + l)| Real)
(declare-const |singular(A, k)| Real)
; 1
(assert (= (+ |eigenvalue(A'*A, k)| (* (- 1.0) |singular(A, k)| |singular(A, k)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |singular(A, k + l)|) |singular(A, k)|) 0.0))
; singular(A, k + l) is nonnegative
(assert (>= |singular(A, k + l)| 0.0))
; singular(A, k) is nonnegative
(assert (>= |singular(A, k)| 0.0))
; the negation of the claim
(assert (not (= (+ |eigenvalue(A'*A, k)| (* (- 1.0) |singular(A, k)| |singular(A, k)|)) 0.0)))
(check-sat)
(reset)
; published/V7, claim 2
; claim: singular(A, k + l) <= singular(A, k)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |eigenvalue(A'*A, k)| Real)
(declare-const |singular(A, k + l)| Real)
(declare-const |singular(A, k)| Real)
; 1
(assert (= (+ |eigenvalue(A'*A, k)| (* (- 1.0) |singular(A, k)| |singular(A, k)|)) 0.0))
; 2
(assert (>= (+ (* (- 1.0) |singular(A, k + l)|) |singular(A, k)|) 0.0))
; singular(A, k + l) is nonnegative
(assert (>= |singular(A, k + l)| 0.0))
; singular(A, k) is nonnegative
(assert (>= |singular(A, k)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |singular(A, k + l)|) |singular(A, k)|) 0.0))
(check-sat)
(reset)
; published/V7, claim 3
; claim: singular(A, n + 1 + l) == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |singular(A, l + n + 1)| Real)
; 3
(assert (= (* (- 1.0) |singular(A, l + n + 1)|) 0.0))
; singular(A, l + n + 1) is nonnegative
(assert (>= |singular(A, l + n + 1)| 0.0))
; the negation of the claim
(assert (not (= (* (- 1.0) |singular(A, l + n + 1)|) 0.0)))
(check-sat)
