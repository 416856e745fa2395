; published/V5, step 1, premise
; claim: singular(B, k + 1) == 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |singular(B, k + 1)| Real)
; H1
(assert (= (* (- 1.0) |singular(B, k + 1)|) 0.0))
; singular(B, k + 1) is nonnegative
(assert (>= |singular(B, k + 1)| 0.0))
; the negation of the claim
(assert (not (= (* (- 1.0) |singular(B, k + 1)|) 0.0)))
(check-sat)
(reset)
; published/V5, step 1, defined
; claim: Sum(singular(A, i)^2, i, k + 1, n) == Sum(singular(A, i)^2, i, k + 1, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V5, step 1, defined
; claim: norm_F(A - B)^2 == norm_F(A - B)^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V5, claim
; claim: norm_F(A - B)^2 >= Sum(singular(A, i)^2, i, k + 1, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |Sum(singular(A, i1)^2, i1, k + 1, n)| Real)
(declare-const |norm_F(A + (-1)*B)| Real)
; 1
(assert (>= (+ (* (- 1.0) |Sum(singular(A, i1)^2, i1, k + 1, n)|) (* |norm_F(A + (-1)*B)| |norm_F(A + (-1)*B)|)) 0.0))
; Sum(singular(A, i1)^2, i1, k + 1, n) is nonnegative
(assert (>= |Sum(singular(A, i1)^2, i1, k + 1, n)| 0.0))
; norm_F(A + (-1)*B) is nonnegative
(assert (>= |norm_F(A + (-1)*B)| 0.0))
; the negation of the claim
(assert (< (+ (* (- 1.0) |Sum(singular(A, i1)^2, i1, k + 1, n)|) (* |norm_F(A + (-1)*B)| |norm_F(A + (-1)*B)|)) 0.0))
(check-sat)
