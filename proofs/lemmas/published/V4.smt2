; published/V4, step 1, defined
; claim: Abs(singular(A, k + 1) - singular(B, k + 1)) == Abs(singular(A, k + 1) - singular(B, k + 1))
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V4, step 1, defined
; claim: norm(A - B) == norm(A - B)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V4, claim
; claim: norm(A - B) >= singular(A, k + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |abs(-singular(A, k + 1) + singular(B, k + 1))| Real)
(declare-const |norm(A + (-1)*B)| Real)
(declare-const |singular(A, k + 1)| Real)
(declare-const |singular(B, k + 1)| Real)
; H1
(assert (= (* (- 1.0) |singular(B, k + 1)|) 0.0))
; 1
(assert (>= (+ (* (- 1.0) |abs(-singular(A, k + 1) + singular(B, k + 1))|) |norm(A + (-1)*B)|) 0.0))
; about abs(-singular(A, k + 1) + singular(B, k + 1))
(assert (= (+ (* |abs(-singular(A, k + 1) + singular(B, k + 1))| |abs(-singular(A, k + 1) + singular(B, k + 1))|) (* 2.0 |singular(A, k + 1)| |singular(B, k + 1)|) (* (- 1.0) |singular(A, k + 1)| |singular(A, k + 1)|) (* (- 1.0) |singular(B, k + 1)| |singular(B, k + 1)|)) 0.0))
; about abs(-singular(A, k + 1) + singular(B, k + 1))
(assert (>= (+ |abs(-singular(A, k + 1) + singular(B, k + 1))| |singular(A, k + 1)| (* (- 1.0) |singular(B, k + 1)|)) 0.0))
; about abs(-singular(A, k + 1) + singular(B, k + 1))
(assert (>= (+ |abs(-singular(A, k + 1) + singular(B, k + 1))| (* (- 1.0) |singular(A, k + 1)|) |singular(B, k + 1)|) 0.0))
; abs(-singular(A, k + 1) + singular(B, k + 1)) is nonnegative
(assert (>= |abs(-singular(A, k + 1) + singular(B, k + 1))| 0.0))
; norm(A + (-1)*B) is nonnegative
(assert (>= |norm(A + (-1)*B)| 0.0))
; singular(A, k + 1) is nonnegative
(assert (>= |singular(A, k + 1)| 0.0))
; singular(B, k + 1) is nonnegative
(assert (>= |singular(B, k + 1)| 0.0))
; the negation of the claim
(assert (< (+ |norm(A + (-1)*B)| (* (- 1.0) |singular(A, k + 1)|)) 0.0))
(check-sat)
