; published/V10, step 1, defined
; claim: singular(A, n) > 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |singular(A, n)| Real)
; H1
(assert (> |singular(A, n)| 0.0))
; singular(A, n) is nonnegative
(assert (>= |singular(A, n)| 0.0))
; the negation of the claim
(assert (<= |singular(A, n)| 0.0))
(check-sat)
(reset)
; published/V10, step 1, defined
; claim: norm(inverse(A))*singular(A, n) == norm(inverse(A))*singular(A, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V10, step 1, defined
; claim: 1 == 1
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
; the negation of the claim
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
; published/V10, claim
; claim: norm(A)*norm(inverse(A)) == singular(A, 1)/singular(A, n)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |1/singular(A, n)| Real)
(declare-const |norm(A)| Real)
(declare-const |norm(inverse(A))| Real)
(declare-const |singular(A, n)| Real)
; H1
(assert (> |singular(A, n)| 0.0))
; 1
(assert (= (+ 1.0 (* (- 1.0) |norm(inverse(A))| |singular(A, n)|)) 0.0))
; about 1/singular(A, n)
(assert (= (+ (- 1.0) (* |1/singular(A, n)| |singular(A, n)|)) 0.0))
; 1/singular(A, n) is nonnegative
(assert (>= |1/singular(A, n)| 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; norm(inverse(A)) is nonnegative
(assert (>= |norm(inverse(A))| 0.0))
; singular(A, n) is nonnegative
(assert (>= |singular(A, n)| 0.0))
; the negation of the claim
(assert (not (= (+ (* |1/singular(A, n)| |norm(A)|) (* (- 1.0) |norm(A)| |norm(inverse(A))|)) 0.0)))
(check-sat)
