; published/V8, step 1, defined
; claim: norm_F(A)^2 == norm_F(A)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V8, step 1, defined
; claim: Sum(singular(A, i)^2, i, 1, n) == Sum(singular(A, i)^2, i, 1, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V8, claim
; claim: Sum(singular(A, i)^2, i, 1, n) == trace(transpose(A)*A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(singular(A, i1)^2, i1, 1, n)| Real)
(declare-const |norm_F(A)| Real)
(declare-const |trace(A*A')| Real)
; 1
(assert (= (+ |Sum(singular(A, i1)^2, i1, 1, n)| (* (- 1.0) |norm_F(A)| |norm_F(A)|)) 0.0))
; 2
(assert (= (+ (* (- 1.0) |norm_F(A)| |norm_F(A)|) |trace(A*A')|) 0.0))
; Sum(singular(A, i1)^2, i1, 1, n) is nonnegative
(assert (>= |Sum(singular(A, i1)^2, i1, 1, n)| 0.0))
; norm_F(A) is nonnegative
(assert (>= |norm_F(A)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |Sum(singular(A, i1)^2, i1, 1, n)|) |trace(A*A')|) 0.0)))
(check-sat)
