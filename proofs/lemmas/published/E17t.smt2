; published/E17t, step 3
; claim: inner(d, A*d) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(d, A*d)| Real)
(declare-const |inner(d, d)| Real)
(declare-const |lambda_min(A)| Real)
(declare-const |norm(d)| Real)
; H1
(assert (> |lambda_min(A)| 0.0))
; 1
(assert (>= (+ |inner(d, A*d)| (* (- 1.0) |lambda_min(A)| |norm(d)| |norm(d)|)) 0.0))
; about norm(d)
(assert (= (+ (* (- 1.0) |inner(d, d)|) (* |norm(d)| |norm(d)|)) 0.0))
; about inner(d, d)
(assert (= (+ |inner(d, d)| (* (- 1.0) |norm(d)| |norm(d)|)) 0.0))
; inner(d, d) is nonnegative
(assert (>= |inner(d, d)| 0.0))
; norm(d) is nonnegative
(assert (>= |norm(d)| 0.0))
; the negation of the claim
(assert (< |inner(d, A*d)| 0.0))
(check-sat)
(reset)
; published/E17t, step 4
; claim: inner(e, A*e) >= 0
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(e, A*e)| Real)
(declare-const |inner(e, e)| Real)
(declare-const |lambda_min(A)| Real)
(declare-const |norm(e)| Real)
; H1
(assert (> |lambda_min(A)| 0.0))
; 2
(assert (>= (+ |inner(e, A*e)| (* (- 1.0) |lambda_min(A)| |norm(e)| |norm(e)|)) 0.0))
; about norm(e)
(assert (= (+ (* (- 1.0) |inner(e, e)|) (* |norm(e)| |norm(e)|)) 0.0))
; about inner(e, e)
(assert (= (+ |inner(e, e)| (* (- 1.0) |norm(e)| |norm(e)|)) 0.0))
; inner(e, e) is nonnegative
(assert (>= |inner(e, e)| 0.0))
; norm(e) is nonnegative
(assert (>= |norm(e)| 0.0))
; the negation of the claim
(assert (< |inner(e, A*e)| 0.0))
(check-sat)
(reset)
; published/E17t, claim
; claim: inner(e, A*e) + inner(d, A*d) >= sqrt(inner(e, A*e))^2
; The negated claim is asserted, so 'unsat' proves it.
(set-logic QF_NRA)
(set-info :status unsat)
(declare-const |inner(d, A*d)| Real)
(declare-const |inner(e, A*e)| Real)
(declare-const |sqrt(inner(e, A*e))| Real)
; 3
(assert (>= |inner(d, A*d)| 0.0))
; 4
(assert (>= |inner(e, A*e)| 0.0))
; about sqrt(inner(e, A*e))
(assert (= (+ (* (- 1.0) |inner(e, A*e)|) (* |sqrt(inner(e, A*e))| |sqrt(inner(e, A*e))|)) 0.0))
; sqrt(inner(e, A*e)) is nonnegative
(assert (>= |sqrt(inner(e, A*e))| 0.0))
; the negation of the claim
(assert (< (+ |inner(d, A*d)| |inner(e, A*e)| (* (- 1.0) |sqrt(inner(e, A*e))| |sqrt(inner(e, A*e))|)) 0.0))
(check-sat)
