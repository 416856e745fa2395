; published/L8, claim
; claim: norm(transpose(A)*A) == norm(A)*norm(A)
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |norm(A'*A)| Real)
(declare-const |norm(A)| Real)
; 1
(assert (= (+ (* (- 1.0) |norm(A'*A)|) (* |norm(A)| |norm(A)|)) 0.0))
; norm(A'*A) is nonnegative
(assert (>= |norm(A'*A)| 0.0))
; norm(A) is nonnegative
(assert (>= |norm(A)| 0.0))
; the negation of the claim
(assert (not (= (+ (* (- 1.0) |norm(A'*A)|) (* |norm(A)| |norm(A)|)) 0.0)))
(check-sat)
