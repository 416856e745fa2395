; published/V3, step 1, defined
; claim: singular(A + B - B, i + r) == singular(A + B - B, i + r)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V3, step 1, defined
; claim: singular(A + B, i) + singular(B, r + 1) == singular(A + B, i) + singular(B, r + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V3, claim
; claim: singular(A, i + r) <= singular(A + B, i)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |singular(A + B, i)| Real)
(declare-const |singular(A, i + r)| Real)
(declare-const |singular(B, r + 1)| Real)
; H1
(assert (= (* (- 1.0) |singular(B, r + 1)|) 0.0))
; 1
(assert (>= (+ |singular(A + B, i)| (* (- 1.0) |singular(A, i + r)|) |singular(B, r + 1)|) 0.0))
; singular(A + B, i) is nonnegative
(assert (>= |singular(A + B, i)| 0.0))
; singular(A, i + r) is nonnegative
(assert (>= |singular(A, i + r)| 0.0))
; singular(B, r + 1) is nonnegative
(assert (>= |singular(B, r + 1)| 0.0))
; the negation of the claim
(assert (< (+ |singular(A + B, i)| (* (- 1.0) |singular(A, i + r)|)) 0.0))
(check-sat)
