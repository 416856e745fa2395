; published/P5b, claim, base
; claim: al[0] == 0/(0 + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |al[0]| Real)
; definition
(assert (= (* (- 1.0) |al[0]|) 0.0))
; the negation of the claim
(assert (not (= (* (- 1.0) |al[0]|) 0.0)))
(check-sat)
(reset)
; published/P5b, claim, step
; claim: al[n + 1] == (n + 1)/(n + 1 + 1)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/(n + 1)| Real)
(declare-const |1/(n + 2)| Real)
(declare-const |1/(n^2 + 4*n + 4)| Real)
(declare-const |al[n + 1]| Real)
(declare-const |al[n]| Real)
(declare-const n Real)
; induction hypothesis
(assert (= (+ (* |1/(n + 1)| n) (* (- 1.0) |al[n]|)) 0.0))
; definition
(assert (= (+ (* |1/(n + 2)| |1/(n + 2)| |al[n]|) (* 2.0 |1/(n + 2)| |1/(n + 2)| |al[n]| n) (* |1/(n + 2)| |1/(n + 2)| |al[n]| n n) (* 2.0 |1/(n^2 + 4*n + 4)|) (* 2.0 |1/(n^2 + 4*n + 4)| n) (* (- 1.0) |al[n + 1]|)) 0.0))
; index
(assert (>= n 0.0))
; about n
(assert (>= n 0.0))
; about 1/(n + 1)
(assert (= (+ (- 1.0) |1/(n + 1)| (* |1/(n + 1)| n)) 0.0))
; about 1/(n + 2)
(assert (= (+ (- 1.0) (* 2.0 |1/(n + 2)|) (* |1/(n + 2)| n)) 0.0))
; about 1/(n^2 + 4*n + 4)
(assert (= (+ (- 1.0) (* 4.0 |1/(n^2 + 4*n + 4)|) (* 4.0 |1/(n^2 + 4*n + 4)| n) (* |1/(n^2 + 4*n + 4)| n n)) 0.0))
; 1/(n + 1) is nonnegative
(assert (>= |1/(n + 1)| 0.0))
; 1/(n + 2) is nonnegative
(assert (>= |1/(n + 2)| 0.0))
; 1/(n^2 + 4*n + 4) is nonnegative
(assert (>= |1/(n^2 + 4*n + 4)| 0.0))
; n is nonnegative
(assert (>= n 0.0))
; the negation of the claim
(assert (not (= (+ |1/(n + 2)| (* |1/(n + 2)| n) (* (- 1.0) |al[n + 1]|)) 0.0)))
(check-sat)
